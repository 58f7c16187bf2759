lexicon: patient.en
format: 1
version: 2026.1
topic: patient
lang: en
licence: CC0-1.0
about: A clinician's words about patients: identified, pictured, indirect, told as a story, disparaged, laughed at, met outside care.
source: written by hand for this project

# Names and numbers. A title with a surname is a patient only where clinical words stand beside it.

[patient.identified]
say: names or numbers a patient
privacy: 3
conduct: 3
where: words
negated: keep
pattern: \b(?:[Pp]atient|[Pp]t|PATIENT|[Cc]lient),? (?:called|named|is|was|name is)? ?(?:Mr|Mrs|Ms|Miss|Mister|Sgt|Sr|Fr)\.? [A-Z][a-z]+
pattern: \b(?:[Pp]atient|[Pp]t)(?:'s name(?: is| was)?|,? named|,? called) [A-Z][a-z]{2,}
pattern: \b[Pp]atient:? [A-Z]\. ?[A-Z]\.(?:,| )
pattern: \b(?:[Mm]y|[Oo]ur) (?:lovely |favou?rite |sweet |little |dear )?(?:patient|pt),? [A-Z][a-z]{2,},? (?:is|was|has|had|who|told)\b
pattern: \b(?:[Mm]y|[Oo]ur) (?:lovely |favou?rite |sweet |little |dear )?(?:patient|pt),? [A-Z][a-z]{2,},? (?:died|passed|finally|went|got|came)\b
pattern: (?i)\b(?:MRN|UMRN|UHID|hosp no|(?:hospital|chart|NHS|UR|folder|IP) (?:no|number))\W{0,3}\d{5,12}\b
pattern: (?i)\b(?:pt|patient|pat)\b.{0,40}\bD\.?O\.?B\.?\W{0,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}
pattern: \b[A-Z]\.?[A-Z]\.?,? \d{1,3} ?(?:yo|y/o|y\.o\.|yr old|year old|yrs)? ?[MF]\b,? (?:with|c/o|presented|presents|admitted|known)
literal: patient | pt  | client | MRN | mrn | hospital no | hospital number | hosp no | chart n | NHS n | UR n | UMRN | folder n | UHID | IP no | DOB
literal: dob | yo  | y/o | year old | yr old | D.O.B
not: be patient | being patient | king | darcy | so patient | very patient
+ My patient, Mr. Okafor, passed away on the ward at noon
+ Reviewing patient named Deirdre with the team
+ Bloods back for MRN 4471902, grim
+ Our favourite patient Agnes finally went home
- Be patient, Mr. Darcy will come round in chapter thirty
- The patient is resting comfortably, says the palace

[patient.identified.title]
say: names a patient
privacy: 3
conduct: 3
where: words
negated: keep
pattern: \b(?:Mr|Mrs|Ms|Miss)\.? [A-Z]\b
pattern: \b(?:Mr|Mrs|Ms|Miss)\.? [A-Z][a-z]+(?:-[A-Z][a-z]+)?\b
need: my patient | our patient | my pt | a patient of mine | coded | was admitted | on my ward | on our ward | my clinic | in clinic | on the ward
need: in bed 1 | in bed 2 | in bed 3 | in bed 4 | in bed 5 | in bed 6 | in bed 7 | in bed 8 | in bed 9 | in bed 10 | in bed 11 | in bed 12 | in bed 14
need: in bed 15 | in bed 16 | in bed 18 | in bed 20 | in bay 1 | in bay 2 | in bay 3 | in bay 4 | in bay 5 | in bay 6 | in bay a | in bay b | side room
need: in room 1 | in room 2 | in room 3 | in room 4 | in room 5 | in room 6 | in room 7 | in room 8 | in room 9 | in room 10 | in room 11 | in room 12
need: in room 14 | in resus | on my shift | discharged her | discharged him | we discharged | his biopsy | her biopsy | his catheter | her catheter
need: her cannula | his cannula | his ct | her ct | ward round | on rounds | home visit to | his meds again | her meds again | dressing change
need: his dressing | her dressing | i intubated | we intubated | dnr | dnacpr | his chart | her chart | his notes say | extubated | on my list | my 9am
need: my first patient | my last patient | opd today | in opd | in casualty | in theatre today | post op today | post-op day | our ward | my ward
need: the ward today | the unit today | our unit | in the hospice | our hospice | care home i work | my care home
near: 10
not: hotel | airbnb | teacher | class | school | novel | film | court | judge | prosecutor | speaker | minister | senator | his car | my doctor | my nurse
not: my surgeon | season | episode | my nan | my gran | my mum | my dad | my granny | thank you | president
+ Mr. Patel in room 12 coded twice on my shift
+ Mrs Dlamini on our ward called me an angel today
- Mr. Smith from the school board spoke first
- Mrs Brown in room 12 of the hotel made tea
- Mr. Greene on the show coded twice, what an episode

# Pictures of patients, of their bodies, scans and charts.

[patient.photo]
say: shows or offers a picture of a patient
privacy: 3
conduct: 3
where: words album
negated: keep
any: selfie with my patient/N | selfie with a patient | photo with my patient/N | photo with a patient | picture with my patient/N | picture with a patient
any: pic with my patient | pic with a patient | photo of my patient | photo of a patient | picture of my patient | picture of a patient | pic of my patient
any: pic of a patient | video of my patient | video of a patient | filmed a patient | filmed my patient | snapped a patient | photographed my patient
any: photos of patients | pictures of patients | pics of patients | patient's x-ray | patient's xray | patients xray | patient's ct | patient's mri
any: patient's scan | patient's wound | patient's rash | patient's foot | patient's leg | patient's chart | patient's tattoo | patient's ecg | patient's ekg
any: patient's file | patient's face | patient's teeth | patient's smile | x-ray from my shift | xray from my shift | x-ray from last night's
any: x-ray from last nights | x-ray from tonight's | x-ray from today's | xray from last night | xray from today | x-ray of my patient/N
any: xray of my patient/N | x-ray of a patient | xray of a patient | ct of my patient | mri of my patient | ct from last night | ecg from last night
any: ecg from my shift | ekg from my shift | ekg from last night | check out this xray | check out this x-ray | look at this xray | look at this x-ray
any: look at this ct | look at this ecg | look at this ekg | this x-ray from | this xray from | this ct from | spot the fracture | spot the pneumothorax
any: guess the diagnosis | name that fracture | before and after of my patient/N | before and after from my patient/N | my patient's before and after
any: my patient's result/N | my patient's transformation | patient before and after | patient allowed me to share | patient gave me permission
any: patient gave permission | patient consented to | shared with patient permission | with my patient's permission | with patient's permission
any: with patient consent | with her permission my patient | with the patient's consent | patient wanted me to share | patient said i could post
any: removed this from a patient | took this out of a patient | took this out of my patient | pulled this out of | removed this cyst | removed this tumour
any: removed this tumor | this tumour we removed | this tumor we removed | this came out of a patient | specimen from my patient | specimen from theatre
any: placenta pic | look at this placenta | wound pic | the wound i dressed | the belly i operated | baby i delivered pic | photo with the baby i delivered
any: baby i delivered today
mask: patient's chart toppers
not: my dog | puppy | vet | horse | cat | kitten | stock | radiology course | textbook | museum | airport | pulled this out of the oven | oven | drain cover
not: simulation | mannequin
near: 6
+ Selfie with my patient on her last day
+ Look at this x-ray from last night's motorbike
+ Before and after of my patient, shared with consent
+ You would not believe we pulled this out of a man's ear
- Look at this xray of my new puppy
- Just pulled this out of the oven

[patient.photo.specimen]
say: shows or offers a picture of a patient
privacy: 3
conduct: 3
where: words
any: x-ray | xray | xrays | x-rays | ct scan | mri | ecg | ekg | cyst | tumo(u)r | gallbladder | gallstones | appendix | placenta | wound | abscess | rash
any: fracture | specimen | bullet | kidney stone/N | fibroid/N | teratoma | stones | stone | teratomas | hairball | bezoar | foreign body | molar | tooth
any: teeth i pulled | lipoma | mole | transplant recipient | our recipient | triplets we delivered | twins we delivered | baby we delivered | survivor we
need: pic below | pics below | pic in comments | pics in comments | photo below | photos below | pic attached | photo attached | see pic | see photo
need: swipe for | swipe to see | picture below | pic for attention | graphic pic | graphic pics | warning graphic | graphic photo | sorry for the pic
need: had to share the pic | photo cred | sneaky photo | snuck a photo | took a pic | took a photo | took a picture | second slide | next slide | see second
need: last slide | slide 2 | photo of the team with | photo with our | photo with the | pic with our | photo of us with
near: 12
not: my own | my knee | my ankle | my wrist | my dog | my cat | dog | cat | vet | my son's | my daughter's | i broke | my appendix | my gallbladder
not: my surgeon | my foot | my arm | my hand | my kidney | my mri | my x-ray | my xray | me | mum's | dad's | my mum | my dad | my mom | horse
+ Removed a 12cm cyst this morning, pic below
+ Huge abscess drained in clinic, warning graphic
- My appendix in a jar, pic below
- The vet took a pic of the dog's x-ray

# A person who can be worked out: age with place or time, a bed or a room, a rare case, the news.

[patient.indirect]
say: tells of a patient who could be worked out
privacy: 3
conduct: 3
where: words
negated: keep
pattern: (?i)\b(?:\d{1,2}|1[01]\d) ?-? ?(?:y\.?/?o\.?|yr old|yrs old|year[ -]old|years old|yr-old|month old|month-old|week old|day old|weeker)\b
pattern: (?i)\b(?:in (?:his|her|their) (?:early |mid |late )?(?:20|30|40|50|60|70|80|90)s)\b
literal: yo | y/o | y.o | year | yr | month | week | day old | 0s
need: my patient | our patient | my patients | a patient | my pt | had a pt | pt today | patient of mine | my clinic | in clinic today | on my shift
need: my shift | our shift | this shift | last shift | night shift | in resus | my ward | our ward | our unit | my unit | our icu | my icu | our ed | my ed
need: our er | my er | our a&e | in theatre today | in the or today | my list today | clerked | scrubbed | intubated | extubated | i pronounced
need: we pronounced | time of death | coded | we coded | called the code | i sectioned | we sectioned | i delivered | we delivered | cannulated
need: i operated on | we operated on | i diagnosed | we diagnosed | i had to tell | brought in by ambulance | came into the ed | came into ed
need: came into resus | came in to the ed | presented with | presented to | presents with | presented to us | presented to our | admitted under
need: under our care | in my care | on my caseload | on my list | my first death | my therapy client | my client | a client of mine | on placement today
need: on my rotation | my on call | on call last night | in my opd | in our opd | in casualty last night | in casualty today | in the labour room
need: our labour ward | our nicu | our picu | cathlab | cath lab | in triage | handover | my home visit
near: 12
not: my son | my daughter | my nephew | my niece | my mum | my dad | our son | our daughter | dog | cat | puppy | horse | study | cohort | trial
not: researchers | guideline/N | whisky | scotch | wine | house | building | tree | car | tradition | simulation | osce | exam question | mcq | vignette
not: case report | novel | episode | character | program | company | birthday party | my doctor | my surgeon | my nurse | my midwife
+ My patient, a 45-year-old farmer from Ballarat, lost two fingers on Tuesday
+ Intubated a 24 yo tonight and she asked for her mum
+ Lost a man in his 30s on my shift, wife and two kids in the corridor
- My shift ended and our 12 year old whisky waited
- A trial in 60 year old women presented to the congress
- My son is a 7 year old dinosaur

[patient.indirect.place]
say: tells of a patient by bed, bay or room
privacy: 3
conduct: 3
where: words tag
negated: keep
any: bay 1 | bay 2 | bay 3 | bay 4 | bay 5 | bay 6 | bay 7 | bay 8 | bay 9 | bay 10 | bay 11 | bay 12 | bay a | bay b | bay c | bay d | bed 1 | bed 2
any: bed 3 | bed 4 | bed 5 | bed 6 | bed 7 | bed 8 | bed 9 | bed 10 | bed 11 | bed 12 | bed 13 | bed 14 | bed 15 | bed 16 | bed 17 | bed 18 | bed 19
any: bed 20 | bed 21 | bed 22 | bed 23 | bed 24 | bed 25 | bed 26 | bed 27 | bed 28 | bed 29 | bed 30 | room 1 | room 2 | room 3 | room 4 | room 5 | room 6
any: room 7 | room 8 | room 9 | room 10 | room 11 | room 12 | room 13 | room 14 | room 15 | room 16 | room 17 | room 18 | room 19 | room 20 | room 21
any: room 22 | trauma bay | trauma 1 | trauma 2 | resus 1 | resus 2 | resus 3 | resus bay | side room | corner bed | cubicle 1 | cubicle 2 | cubicle 3
any: cubicle 4 | cubicle 5 | cubicle 6 | cubicle 7 | cubicle 8 | cubicle 9 | cubicle 10 | majors 1 | majors 2 | majors 3 | majors 4 | majors 5 | hallway bed
any: hall bed | chair 4 | bed six | bed four | bed nine | bed seven | bed twelve | bed three | bed five | bed ten | bay two | bay three | bay four | bay six
any: room nine | room seven
need: guy in | lady in | man in | woman in | bloke in | dude in | fella in | kid in | gentleman in | patient in | pt in | granny in | grandma in
need: grandad in | old lady | old man | family in | coded | code blue | crashed | arrested | cannula | catheter | call bell | buzzer | call light
need: pressing the | pulling out | pulled out | screaming | threw | spat | swung at | bit me | punched | vomited on | threw up on | pooped | shat | pooed
need: do you have | you have in | have you got | is that the | parkinson's | dressing change | dressing | proposed | proposed to me | his meds
need: her meds | lad in | girl in | boy in | man from | gent in | passed away
need: incontinent | confused | demented | delirious | escaped | absconded | discharged | admitted | intubated | died | passed | dnr | obs | meds | iv
need: my shift | night shift | tonight's shift | on shift | handover | ward | resus | sats | stabbed | stabbing | overdose | od | hypo | seizing | fitted
need: arresting
near: 8
not: hotel | hostel | airbnb | ikea | mattress | flat | rent | marriott | hilton | conference | lecture | seminar | meeting | escape room | exam | class
not: gym | cruise | beach | tampa | parking | harbour | dock | storage | my dad | my mum | my mom | my nan | my grandad | my grandma | my son | my daughter
not: my baby | my wife | my husband | my brother | my sister | looked after us | looked after me | thank you to | visiting hours | i'm in bed | i was in bed
not: king size | queen size | movie | film
+ Had a guy in bay 4 tonight who swallowed his keys
+ Bed 7 keeps pulling out his cannula, I swear
+ The old lady in the corner bed sang Vera Lynn all night
- We are in room 12 at the Marriott, kid in the pool
- Thank you to the nurses who looked after my dad in bay 4
- Got to bed 2 hours ago

[patient.indirect.case]
say: tells of a patient who could be worked out
privacy: 3
conduct: 3
where: words
any: my patient | our patient | a patient of mine | had a patient | saw a patient | treated a patient | admitted a patient | lost a patient | sectioned a
any: operated on a | treated the | treated a man | treated a woman | i delivered | we delivered | saw a case of | saw a lady with | saw a man with
any: saw a woman with | saw a child with | saw a boy with | saw a girl with | saw a guy with | diagnosed a | saw my first case
need: on the news | in the news | the one from the news | in the paper | local news | front page | first case in | only case in | first in our
need: first ever in | the only one in | rare case | one in a million | famous | well known | local celebrity | footballer | councillor | the mayor | the mp
need: the priest from | teacher from | farmer from | from the village | in our town | in my town | in our village | our little hospital | our tiny hospital
need: small hospital | in our district | in the district | from oldham | local school | the crash on | the accident on | the fire on | the fire at
need: the shooting at | the stabbing on | the stabbing in | the crash at | the shooting in | tattoo | twins | triplets | quads | quintuplets | conjoined
near: 14
not: my dog | vet | puppy | kitten | episode | novel
+ Sectioned a man yesterday, the one who was on the news
+ Saw a lady with leprosy in OPD, first case in our district
+ I delivered triplets in our tiny hospital
- The vet says my dog is a rare case, lost a patient once

# Therapists' and dentists' hours: "my 3 pm".

[patient.indirect.slot]
say: tells of a patient by the hour of the visit
privacy: 3
conduct: 3
where: words
pattern: (?i)\b(?:my|our) (?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|o'?clock)(?: (?:patient|client|pt|appointment|appt|session|slot|consult))?)\b
pattern: (?i)\b(?:my|our) (?:one|two|three|four|five|eight|nine|ten|eleven|twelve) ?o'?clock\b
pattern: (?i)\b(?:my|our) (?:first|last|next|second|noon|(?:mon|tues|wednes|thurs|fri|satur)day|morning|evening) (?:patient|client|pt|appt|session)\b
literal: my  | My  | our  | Our  | MY
need: told me | tells me | asked me | cried | crying | no showed | no-showed | noshow | no show | didn't show | was late because | confessed | disclosed
need: admitted to | cheating | divorce | suicidal | relapsed | drinking again | bleach | root canal | extraction | breakthrough in session | in session
need: brought her | brought his | brought me | brought their | list of questions | thanked me | hugged me | reflux | teeth | rash
need: stormed out | swore at me | screamed | lied | lies about | is pregnant | diagnosis | lump | cancer | chlamydia | std | smelled | stank | smelt
need: hasn't showered | borderline | narcissist | personality disorder | bit me | kicked me | vomited | filling | crown | psychosis | psychotic | manic
need: med refill | refill | xanax | adderall | opioid/N | pain meds | antibiotics | referral | bloods
near: 9
not: meeting | class | lecture | flight | interview | wife | husband | zoom | train | boss | manager | date | baby | child | marathon | kid | pregnancy
not: my doctor | day of | time | week | my therapist | trimester | chemo
+ My 3pm told me she drinks bleach against viruses
+ My last client cried about her divorce for an hour
+ Our 10 o'clock bit me during the extraction
- My 3pm meeting told me nothing new
- My first baby cried all night

# Notes as clinicians write them. These abbreviations are hardly ever written for anything else.

[patient.note]
say: reads like a clinical note about a patient
privacy: 3
conduct: 3
where: words
negated: keep
any: nkda | nkfa | pmhx | pmh | pshx | fhx | hpi | hopc | hopi | hx of | phx | sochx | drug hx | no known drug allergies | no known allergies noted
any: chief complaint | presenting complaint | o/e | on examination | obs stable | afebrile | afeb | normotensive | tachycardic | bradycardic | hypotensive
any: hypoxic | tachypnoeic | tachypneic | diaphoretic | haemodynamically stable | hemodynamically stable | gcs 15 | gcs 14 | gcs 13 | gcs 12 | gcs 11
any: gcs 10 | gcs 9 | gcs 8 | gcs 7 | gcs 6 | gcs 5 | gcs 4 | gcs 3 | sats 100 | sats 99 | sats 98 | sats 97 | sats 96 | sats 95 | sats 94 | sats 93
any: sats 92 | sats 91 | sats 90 | sats 89 | sats 88 | sats 87 | sats 86 | sats 85 | sats 84 | sats 82 | sats 80 | sats 78 | sats 75 | satting | spo2 98
any: spo2 99 | spo2 97 | spo2 96 | spo2 95 | spo2 94 | spo2 92 | spo2 90 | spo2 88 | heart sounds dual | hsdnm | chest clear | abdo soft | soft non tender
any: soft non-tender | nil focal neuro | nil acute distress | no acute distress | a&ox3 | a&ox4 | aaox3 | a&o x3 | alert and oriented | perrla
any: rrr no murmurs | ctab | bs present | no guarding | no rebound | nil red flags | no red flags | safety net given | safety netted | safety-netted
any: safety net advice | safety netting given | f/up with | f/u with | r/v in | r/v after | discharged with | dc home | d/c home | dc'd home | admit under
any: under medics | under gen med | under ortho | under surgeons | refer to ed | referred to ed | refer ed | ddx | ddx: | plan: bloods | plan: admit
any: plan: home | ecg nsr | ecg sinus | ekg nsr | cxr clear | cxr nad | cxr shows | ct head nad | ct kub | ct ap | trop neg | trop negative | trops negative
any: d-dimer neg | crp 100 | crp 200 | crp 300 | wcc | wbc 20 | lactate 4 | lactate 6 | lactate 8 | lactate 10 | bhcg | fbc | lfts | uecs | u&es | u/e/c
any: euc | hba1c | tfts | esr | msu | urine dip | dipstick | iv access | ivabx | iv abx | iv fluids | prn | nocte | tds | qid | qds | stat dose | mg od
any: mg daily | mg po | mg iv | paracetamol 1g | sx x | nil cp | nil fever | nil fevers | nil cough | nil n/v | no n/v | nil meds | nil reg meds
any: nil regular meds | sob/N | pnd | sobbing/o | palps | lol in nad | bibems | biba | bibp | biab | s/b | d/w | w/o red flags | c/o | pt reports
any: pt denies | pt states | denies chest pain | denies si | denies suicidal | denies fever | denies any | lmp | g2p1 | g1p0 | g3p2 | g2p0 | g4p3 | nsvd
any: lscs | svd | efm | ctg | 3/7 | 2/7 | 4/7 | 5/7 | 1/52 | 2/52 | 3/52 | 4/52 | 6/52 | 3/12 | 6/12 | ex tol | etoh | ivdu | pwid | ex-smoker | pack years
any: pack-years | pt hx | new admit | on levo | on pressors | dilt gtt | heparin gtt | insulin gtt | on bipap | on ecmo | k of 7 | ph of 6.9 | ph 6.9
any: ph 6.8 | ph 7.0 | s/p cabg | s/p fall | s/p mva | s/p arrest | w rvr | in rvr | esrd on hd | chf exac | copd exac | copd exacerbation | dka with
any: nstemi | inferior stemi | anterior stemi | tombstone t waves | tombstones on | met bad on | widened mediastinum | free air under
need: pt | hx | nil | sx | pmh | pmhx | o/e | obs | meds | bp | hr | sats | spo2 | nkda | f/u | f/up | r/v | dx | ix | rx | c/o | denies | abdo | gcs | biba
need: ?pe | ?ca | ddx | ecg | ekg | cxr | ct | mg | prn | bloods | admitted | referred | presented | presents | presenting | y/o | yo | gp | on background
need: bg | background of | discharged | bilat | pillows | afeb | family is | rosc | tubed | fell on | my shift | tonight | admit | cabg | afib | rvr | stemi
need: arrest | vent | cucumber | resus | icu | er | casualty | registrar
near: 15
not: marathon | lecture | osce | exam revision | crossword | knitting | crochet | recipe | vote/N | election | gym
+ 78F BIBA post fall, PMH AF, obs stable, plan: CT
+ c/o SOB x3/7, PMH COPD, sats 88% RA
+ Pt denies chest pain, o/e abdo soft, d/c home with GP f/u
- Please send it c/o my sister
- The OSCE exam lecture covers pmh and o/e

[patient.note.age]
say: reads like a clinical note about a patient
privacy: 3
conduct: 3
where: words
negated: keep
pattern: \b(?:[1-9]|[1-9]\d|10\d) ?(?:yo|y/o|yr old|yrs|year old|yr|y)? ?[MF]\b
literal: M | F
need: pmh | pmhx | hx | c/o | presents | presented | presenting | biba | bibems | nkda | o/e | gcs | sats | sob | dx | ddx | pt | #nof | nof | nstemi
need: stemi | dka | aki | copd | ccf | af | t2dm | ihd | cva | tia | rta | rtc | mva | mvc | gsw | od | uti | post-op | post op | fall at home
need: found on floor | unresponsive | cardiac arrest | rosc | sepsis | new pt | f/up | tel consult | telehealth | phone consult | walk-in | r/v | postnatal
need: lives alone | intubated | ward | icu | bmi | meds | s/p | cabg | afib | a-fib | rvr | gtt | drip | new admit | admit | admission | admitted | dilt
need: pressors | levo | bipap | hfnc | vent | vented | trach | peg | foley | k of | lactate | trop | troponin | ef | chf | esrd | cirrhotic | etoh
need: withdrawal | ciwa | psych hx | si | h/o | hx of | w/ | known | came in with | brought in | found down | mri | ct | mets | ca | bca | labour | g1 | g2
need: primip | multip | gravida
near: 10
not: flatmate | housemate | roommate | dating | looking for | asl | reddit | size | mph | km | half marathon | race
+ 78F, fall at home, #NOF, lives alone
+ 34 M presented with chest tightness, PMH nil
- 28F looking for a flatmate, I work in ICU
- Ran it in 40 M category

[patient.note.vitals]
say: reads like a clinical note about a patient
privacy: 3
conduct: 3
where: words
pattern: (?i)\bB\.?P\.?:? ?\d{2,3}/\d{2,3}\b[^\n]{0,60}\b(?:HR|RR|P|SpO|sats|temp|T|pulse|BMI|afeb|GCS)\b
pattern: (?i)\b(?:HR|RR|pulse):? ?\d{2,3}\b[^\n]{0,60}\b(?:BP|SpO.?2?|sats|temp|GCS)\b
literal: BP | bp | HR | RR | pulse
not: my bp | my hr | my heart rate | garmin | strava | whoop | my pulse | run | ride | zone 2 | apple watch
near: 10
+ BP 82/40, HR 140, sats 86 and nobody picks up
- My BP 120/80 and my HR 48, thanks to zone 2 runs

# Stories without a name.

[patient.narrative]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: my patient/N | my pt | my pts | my patient's | patients of mine | patient of mine | one of our patients | a pt of mine | patient today | patients today
any: patient tonight | patient yesterday | patient this morning | patient last night | pt today | pt tonight | pt this morning | pt last night
any: had a patient | had a pt | saw a patient | seeing a patient | treated a patient | treating a patient | treat a patient who | told a patient
any: asked a patient | patient told me | patient asked me | patient just asked | patient just told | patient said to me | a patient said | patient just said
any: patient called me | a patient thanked | patient thanked me | patient hugged me | a patient hugged | patient cried | cried with a patient
any: hold a patient's hand | held a patient's hand | held her hand while she died | held his hand while he died | patient died | lost a patient
any: lost our patient | losing a patient | lost two patients | lost three patients | first patient death | patient coded | pt coded | patient crashed
any: patient flatlined | patient passed away | saved a patient | saved a life today | saved a life tonight | saved someone's life today | saved a man's life
any: saved a woman's life | patient survived | patient walked out of | patient woke up | patient went home today | discharged a patient
any: discharging a patient | admitted a patient | patient came in | pt came in | patient comes in | patient walks in | patient walked in | patient rocked up
any: patient presents | patient presented | pt presented | pt presents | patient arrived | patient brought in | patient punched | patient kicked
any: patient hit me | patient bit me | patient spat | patient grabbed | patient slapped | patient swung at | patient threw | patient peed | patient pooped
any: patient vomited | assaulted by a patient | punched by a patient | bitten by a patient | kicked by a patient | hit by a patient | attacked by a patient
any: spat on by a patient | groped by a patient | proposed to by a patient | flirted with by a patient | sworn at by a patient | screamed at by a patient
any: yelled at by a patient | patient yelled at me | patient's husband | patient's wife | patient's mum | patient's mom | patient's mother
any: patient's daughter | patient's son | patient's relative/N | patient's family | patient's boyfriend | patient's partner | patient's dad
any: in my office today told | i intubated | we intubated | intubated a | intubated my | extubated | i had to pronounce | time of death | called the code
any: ran a code | first code blue | did cpr on | doing cpr on | cpr for 40 minutes | cpr for 45 minutes | cpr for an hour | got rosc | shocked him
any: i certified a death | death certificate for a | cremation form | breaking bad news | broke bad news | broke the news to a | no heartbeat today
any: delivered a baby | delivered my first | caught a baby | caught my first baby | delivered twins | delivered triplets | delivered my 100th
any: delivered a stillborn | catch babies | baby i delivered | crash section | crash c section | crash call | peri arrest | peri-arrest | arrest call
any: trauma call | met call | fast bleep | put out a 2222 | code stroke tonight | stemi call | blue light in | blue light transfer | retrieval of a
any: laparotomy on | emergency laparotomy | ex lap | scrubbed in on | scrubbed in for | scrubbed for a | operated on a | operated on my | i operated on
any: amputated a | amputated his | amputated her | took out a spleen | took out an appendix | lap chole on | appendix today and | sutured a
any: sutured my first | stitched up a | stitched a guy | stitched a kid | cannulated a | cathed a | catheterised a | catheterized a | sectioned a man
any: sectioned a woman | sectioned a patient | sectioned someone | detained a patient | 5150'd | baker acted | form 1'd | scheduled a patient | clerked a
any: clerked in a | admitted a lady | admitted a man | admitted a kid | admitted a guy | admitted a child | saw a gentleman in | saw a kid in clinic
any: saw a kid with | saw a baby with | saw a woman in clinic | saw a man in clinic | gentleman in clinic | lady in clinic | lady in triage | guy in triage
any: kid in triage | man in triage | guy in resus | lady in resus | kid in resus | man in resus | came into resus | came in to resus | came into our ed
any: came into a&e today | came into the er | came into my clinic | came into clinic | came to clinic | came to my clinic | came to opd | came to my opd
any: came to casualty | in my opd today | in opd today | in clinic today | in my clinic today | my client told me | my client said | my client cried
any: client told me in session | my therapy client | client in session | session with a client | one of my clients told | my clients in therapy
any: a client disclosed | service user told | my service user | one of my service users | a resident at my care home | one of my residents
any: my residents with dementia | resident with dementia | my little patient | my youngest patient | my oldest patient | my favourite patient
any: my favorite patient | my sickest patient | patients i lost | patients we lost | the patient we | a young patient | an elderly patient | elderly pt
any: a child patient | paediatric patient | pediatric patient | my icu patient | an icu patient | my post op patient | my psych patient | a psych patient
any: a suicidal patient | a covid patient | my covid patient/N | a cancer patient of | a trauma patient | an oncology patient | a dementia patient
any: a diabetic patient | an overdose patient | a hospice patient | my hospice patient | a home visit to | home visit today | house call today
any: palliative patient | dying patient | patient's last | wise words from a patient | things patients say | stuff patients say | overheard in clinic
any: overheard in the er | overheard in a&e | overheard in the ed | overheard on the ward | patient quote of | patient of the day
any: quote of the day from a patient | you know you're a nurse when | #patientstory | #shitpatientssay | #thingspatientssay | #nightshiftstories
any: #erstories | #ershenanigans | #nursestories | #tellmeyoureanurse | section a man | section a woman | section a patient | section a lad | section a lady
any: section a teenager | section someone tonight | i pronounced him | i pronounced her | i pronounced a | i pronounced my | pronounced him dead
any: pronounced her dead | pronounced dead tonight by me | a therapy client of mine | client of mine in session | patients i see | patients i saw
any: patients i treat | patient i saw | patient i treated | patient i lost | worked on her for | worked on him for | we worked on her | we worked on him
any: one of my mums | one of my mamas | one of my ladies | one of our residents | our residents with | one of my little ones in clinic | my mums delivered
any: my mum in labour today | my labouring mum | client no showed | clients no showed | my kids in clinic | one of my families in nicu
any: one of my wee patients | my wee patient | my bub in | my 24 weeker | our 24 weeker | our 23 weeker | a 24 weeker | a 25 weeker | a 23 weeker
any: a 26 weeker | named her baby after me | named the baby after me | named their baby after me | baby named after me | caught the baby | my first code
any: my first death | my first solo | first solo section | first solo c section | first solo appendix | first solo lap | first solo delivery
any: first solo intubation | first intubation | my first lp | my first lumbar puncture | my first chest drain | my first chest tube | my first central line
any: my first arterial line | first lap appy | first appendicectomy | first appendectomy | my first delivery | my first amputation | my first craniotomy
any: my first cardiac arrest | first cardiac arrest as | i certified my first | lost two saved one | lost one saved | lost two on shift
any: lost three on shift | kids i lost | asked if he was dying | asked if she was dying | asked me if he was dying | asked me if she was dying
any: asked if she was going to die | asked if he was going to die | am i going to die doc | asked me am i dying | died holding my hand | died in my arms
any: i held her hand as | i held his hand as | held his hand until | held her hand until | closed her eyes for | closed his eyes for the last | last offices
any: washed his body | washed her body | the body bag | body bags | zipped the bag | to the morgue with | to the mortuary with | statement for the coroner
any: coroner's statement | coroner's court | coroner's again | coroner's inquest | giving evidence at the inquest | inquest for my
any: debrief after the arrest | debrief after a | hot debrief | her last words to me | his last words to me | their last words to me
any: last thing she said to me | last thing he said to me | cried in the sluice | cried in the supply room | cried in the med room | cried in the linen
any: cried in the staff toilet
mask: my patient husband | my patient wife | my patient partner | my patient self | my patient dog | my patient mum | my patient mom | my patient friend/N
mask: my patient teacher | my patient boyfriend | my patient girlfriend | my patient family | my patient side | my patient portal | my patient advocate
mask: my patient care | my patient experience | my patient transport | be patient today | more patient today | so patient today | very patient today
mask: so patient this morning | being patient today | my patient record/N | my patients is | my patients are running thin | my patients is running
mask: my patient information | my patient group | my patient journey | be patient tonight | my patient leaflet | am patient today | was patient today
mask: be patient this morning | my patients has | more patient yesterday | extremely patient today | not patient today | stay patient tonight
mask: remain patient tonight | my patients with you | my patients with people | my patients running | my patients wearing | my patients level
mask: no patients today | my patients ran | my patients thin | delivered a baby shower | delivered a baby gift | delivered a baby boom | shocked him when
mask: time of death comics | delivered a baby carriage | my patients for | patient today because | i'm the patient today | i am the patient today
mask: the patient today is me | i'm the patient tonight | i'm a patient today | a patient today myself | the patient today | body bags in
mask: my first solo trip | my first solo flight | my first solo show | my first solo exhibition | my first solo gig | my first solo travel
mask: my first solo holiday | my first solo album | my first solo run | my first solo drive | my first solo ride | my first solo hike
mask: my first solo camping | my first solo class | my first solo concert | my first solo date | my first solo vacation | my first code review
mask: my first code commit | my first code in | my first delivery from | my first delivery order | my first delivery job | my first delivery shift
mask: my first code bug | my first solo project | my first solo market | my first death metal | my first solo song | my first solo dinner
mask: my first code camp | my first solo mission | my first solo cook | my first solo podcast | my first solo parenting | my first solo weekend
mask: my first solo race | my first solo trip abroad
not: village cricket | scorebook | innings | auction | be patient | being patient | patient with me | grey's anatomy | greys anatomy | scrubs episode
not: casualty episode | holby | house md | episode | season
not: netflix | novel | actor | trailer | film | tv show | call the midwife | my vet | the vet | kitten/N | puppy | horse | my dog | my cat | our cat
not: stuffed | teddy | doll | theme hospital | two point hospital | surgeon simulator | game | virtue | study | researchers | randomi(s)ed | randomized
not: cohort | journal | trial | survey | budget | inquest | court | police said | bbc | minister | amazon | the postman | parcel | package | fedex | ups
not: wine | speech | my doctor | my nurse | my surgeon | my midwife | my oncologist | quilt | song | cake | i'm the patient | i am the patient
not: i'm a patient | i was a patient | i was the patient | being a patient | python | javascript | github | album | exhibition | flight | airport | ukraine
not: gaza | deliveroo | uber | doordash | pizza | my mum | my mom | my dad | my nan | my gran | my grandma | my grandad | my grandfather | my grandmother
not: my ex | my father | my mother
+ Had a patient today who brought me mangoes from her tree
+ I lost a patient this afternoon and then ate lunch
+ One of my patients sang through her dressing change
+ Sectioned a man yesterday and he shook my hand afterwards
+ My client told me about the affair, and I just nodded
- Trying to be patient today
- My patient husband built the shelf twice
- Grey's Anatomy: lost a patient again in this episode
- The vet saw a patient, a very cute rabbit
- Study finds that patients today live longer

[patient.narrative.shift]
say: tells a story from a shift
privacy: 2
conduct: 2
where: words
negated: keep
any: had a guy | had a lady | had a man | had a woman | had a kid | had a bloke | had a fella | had a dude | had a gentleman | had a granny | had a girl
any: had a boy | had a teenager | had a drunk | had a baby come | had a mum | had a family | guy came in | lady came in | man came in | woman came in
any: kid came in | bloke came in | fella came in | this guy | this lady | this kid | this old man | this old lady | this bloke | this auntie | this uncle
any: some guy | some lady | a guy with | a lady with | a man with | a woman with | a kid with | a child with | a boy with | a girl with | a teenager with
any: a baby with | an old man | an old lady | an elderly man | an elderly lady | an elderly woman | a young woman | a young man | a young mum
any: a young mother | little boy | little girl | toddler
need: in resus | in triage | in the trauma bay | on my ward | on our ward | on the ward | in my clinic | in our clinic | in my opd | in the ed | in our ed
need: in my ed | in our er | in my er | in the cath lab | on my shift | on our shift | in labour ward | in the labour ward | my list today | on my list
need: in theatre today | in the or today | lightbulb | light bulb | cucumber | foreign body | bead up | peanut up | coin in | up her nose | up his nose
need: up each nostril | stuck up | rectum | his rectum | where the sun don't shine | gunshot | gsw | stab wound | stab wounds | stabbed | motorbike vs
need: pushbike | mvc | mva | rta | rtc | pva | overdosed | narcan | naloxone | arrested on me | coded | code blue | crash call | intubated | dka | stemi
need: a pneumo | chest drain | tension pneumothorax | we worked on him | we worked on her | couldn't save | could not save | couldn't save him
need: couldn't save her | called it at | time of death | 24 hour call | on call last night | during my on call | night duty | casualty last night | 24h call
need: night shift | ed shift | er shift | icu shift | a&e shift | ward round | maggots | faecal | abscess | lumbar puncture | breech | crowning
need: fully dilated
near: 12
not: i was a kid | when i was | movie | film | episode | police say | police said | court | arrested for | sentenced | suspect | charged with | lyrics
not: song | my dad | my mum | my mom | my nan | my son | my daughter | news | reported | officers | bbc | according | who stole | bouncer | beside me was
not: next to me in | sat next to | waiting room | while i waited | i'm in triage | i was in triage | my friend
+ Had a bloke come off a motorbike, motorbike vs deer, and he told jokes in resus
+ This kid in our ED with a bead up each nostril, both blue
+ Last night shift: an old lady asked for her mother and I said soon
- Police said a man with stab wounds was found at the station
- Waiting in A&E, an old man next to me in triage snores
- There is a guy with a guitar on our street

# Contempt for patients.

[patient.disparage]
say: speaks ill of patients
privacy: 2
conduct: 3
where: words
any: stupid patient/N | dumb patient/N | idiot patient/N | idiotic patient/N | annoying patient/N | rude patient/N | entitled patient/N
any: ungrateful patient/N | needy patient/N | whiny patient/N | whining patient/N | lazy patient/N | fat patient/N | obese patient/N smell
any: smelly patient/N | stinky patient/N | crazy patient/N | crazy ass patient/N | nutty patient/N | psycho patient/N | nutjob patient/N | lunatic patient/N
any: demanding patient/N | disgusting patient/N | filthy patient/N | gross patient/N | ignorant patient/N | asshole patient/N | arsehole patient/N
any: bitchy patient/N | dickhead patient/N | worst patient/N ever | patients are idiots | patients are stupid | patients are dumb | patients are so stupid
any: patients are so dumb | patients are the worst | patients are annoying | patients are liars | patients always lie | patients are so entitled
any: patients are assholes | patients are arseholes | patients are animals | hate my patients | hate patients | can't stand my patients
any: can't stand patients | sick of patients | sick of my patients | so over patients | done with patients | i'd love my job without patients
any: job would be great without patients | great if it weren't for the patients | if it wasn't for the patients | if it weren't for patients
any: patients get on my nerves | patients drive me mad | patients drive me crazy | patients need to shut up | patients who lie | patients who no show
any: patients who don't shower | patients who don't wash | patients who google | patients who think they know | patients like this | patients these days
any: some patients just | some patients deserve | hate clients who | my clients are idiots | my clients are crazy | my clients are liars
any: crazy clients at the clinic | my crazy client | patient was a dick | patient was an asshole | patient is an asshole | patient is a dick
any: patient was a bitch | patient is a bitch | patient was being a bitch | patient from hell | patients from hell | patient was so rude
any: patient was such a | patient is such a | patient being a dick | patient reeked | patient stank | patient stunk | patient smelled like
any: patient smells like | patient smelt of | patient's breath | patient's feet stink | can't believe how dumb this patient | this idiot of a patient
any: dumbest patient | gomer | gomers | drug seekers | drug seeking | drug seeker | drug-seeking | med seeking | med seeker/N | dilly seeker
any: here for the dilaudid | dilaudid seeker/N | pill seeker/N | opioid seekers | frequent flyer/N in | fake seizure/N | faking a seizure
any: pseudoseizure/N again | faking it for pain meds | faking for meds | dramaticus | acopia | acopic | total care dump | granny dump | granny dumping
any: pop drop | grandma dump | train wreck patient | trainwreck patient | trainwreck admission | train wreck admission | train wreck from the nursing home
any: whale in bed | beached whale on | bariatric whale | fatty in bed | hippo in bed | too fat for the scanner | too fat for the ct | too fat for the mri
any: too fat to scan | too fat to find a vein | fat people and their knees | diabetics who won't | noncompliant patient/N | non compliant patient/N
any: noncompliant diabetic/N | non-compliant diabetic/N | noncompliant dialysis | waste of a bed | waste of a hospital bed | wasting a bed
any: waste of an ambulance | time waster/N in a&e | timewasters in a&e | timewaster in ed | time wasters in ed | time wasters in triage
any: heart sink patient/N | heartsink | heartsinks | hateful patient/N | hypochondriac patient/N | hypochondriacs in clinic | worried well in | malingerer/N
any: malingering | munchausen patient | tubes in the wrong patient | bed blockers | bed blocker | bedblocker/N | social admission again
any: another social admission | another overdose princess | od queen | borderline patient/N | borderlines on the ward | another borderline
any: total borderline | cluster b patient/N | axis 2 patient | axis ii patient | pd in ed again | attention seeking patient/N | attention seeking overdose
any: attention seeker in bed | silly little overdose | crocks | dirtbag patient | scumbag patient | scrote/N in a&e | scrotes in ed | junkie in bed
any: junkie in resus | junkies in the er | junkies in ed | junkie patient/N | druggie patient/N | crackhead in bed | crackhead patient/N | meth head in bed
any: tweaker in bed | drunk idiot in resus | drunk idiots in a&e | drunks in a&e | drunks in the ed | usual drunks | regular drunk/N in
any: dole bludger patient/N | bogan patient/N | chav patient/N | pikey patient/N | boomer patient/N | karen patient/N | patient karen | smelly old man in
any: lol i wish i could slap my patient | want to slap a patient | want to slap my patient | wanted to slap a patient | wanted to punch a patient
any: want to punch a patient | want to strangle my patient | want to choke a patient | almost slapped a patient | nearly slapped a patient | hope he codes
any: hope she codes | let him code | let her code | smother her with a pillow lol | placebo for idiots | normal saline for idiots | gave him the big needle
any: gave her the big cannula | grey cannula for | orange cannula for | 14g for being rude | 14 gauge for rude | 14g for the drunk | catheter for being rude
any: no ana(e)sthetic for rude | should be sterilised | should be sterilized | shouldn't be allowed to breed | too stupid to breed | darwin award patient
any: #patientsarestupid | #stupidpatients | #worstpatient | #hatepatients | #gomer | #drugseeker | #frequentflyer
mask: gomer pyle | no such thing as annoying patients | gomer hodge | crocks and sandals | crocks pot/N | my crocks | crocks shoes | gomer simpson
mask: gomer usmc | rude patients get | of crocks | frequent flyer/N in the lounge | frequent flyer/N in the program | frequent flyer/N in economy
mask: patients like this in trials | beached whale on the beach | patients these days face | malingering doubts
not: i'm a patient | as a patient | my doctor thinks | called me a | don't call | stop calling | stop using | harmful term | stigma | stigmatising
not: stigmatizing | language matters | labelled as | labeled as | not drug seeking | accused of | i was called | article | guideline/N | study | miles
not: airline | lounge | status match | qantas | avios | delta | pyle | rnli | stranding
negated: drop
+ The drug seekers are out in force tonight
+ GOMER in the corner won't stop shouting
+ Stupid patients, if you can text you don't need an ambulance
+ Another train wreck from the nursing home at three in the morning
+ I hate patients who lie about their drinking
- As a pain patient I was called drug seeking and it hurt
- Binged Gomer Pyle with grandpa
- A beached whale near Perth
- Stop using heartsink, language matters

[patient.disparage.context]
say: speaks ill of patients
privacy: 2
conduct: 3
where: words
any: patient/N | pts | my clients | my client | nursing home resident/N | frequent flyer/N | old ladies in triage | relatives | families on the ward
any: anti-vaxxers in icu | pt
need: idiot | idiots | moron | morons | dumbass | dumbasses | asshole | assholes | arsehole | arseholes | bitch | bitches | dickhead | dickheads | twat
need: twats | wanker | wankers | stupid | dumb af | so dumb | fat fuck | fatty | crazy bitch | nutcase | nutters | nutter | whinge | whinging | whingeing
need: whiny | moaning | moan about | moan | lying sack | junkie | crackhead | crackheads | scum | scumbag | scumbags | chavs | smelly | stink | stinks
need: stank | reek | reeks | dirty | filthy | gross | disgusting | annoying | entitled | ungrateful | time waster | time wasters | wasting my time | shut up
need: shut the fuck up | strangle | slap | punch | choke | dilaudid | turkey sandwich/N | sandwich and a bus | again tonight | back again | fuck off
need: piss off | hate | loathe | pain in the arse | pain in the ass | pita | so rude | rude as | cow | ugly | lazy | whale | whales | hippo
near: 6
mask: be patient/N | patient zero | relatives visiting | patient with idiots | patient with stupid | patient with people | patient with stupid people
mask: not patient | so patient | very patient | patient enough | patient person | less patient | more patient | patient as | patient af | too patient
mask: really patient | being patient | stay patient | patient man | patient woman | patient girl | patient guy | patient nigga/N | patient mother
mask: patient but | patient and | patient with | i'm patient | im patient | patient today | patient because | patient until | patient ass | patient bitch
mask: patient right now | my relatives | patient for | only patient | patient lol | patient if | patient when
not: being patient | my patience | patience | be patient | impatient | im patient | i'm patient | i'm not patient | so patient | i'm a patient
not: i was a patient | as a patient | doctor was | nurse was | nurses are | receptionist | dentist was | relatives are coming | relatives over | christmas
not: thanksgiving | airline | airport | miles | cow's | study | ward is disgusting | food | my relatives | hospital food | stigma | fat shaming | fatphobia
not: hate crime | hate speech
+ Frequent flyer back again tonight for a turkey sandwich and a bus pass
+ Three patients before lunch, all of them whiny, shut up and take the tablet
+ That pt is a moron and so is his brother
- I'm not a patient person, people are idiots
- As a patient I found the nurse rude and the ward disgusting
- Be patient with stupid drivers

# Black humour of the trade.

[patient.gallows]
say: jokes darkly about patients or dying
privacy: 1
conduct: 2
where: words
any: circling the drain | ctd club | celestial discharge | discharged to heaven | discharge to heaven | discharged to jc | transferred to the ecu
any: eternal care unit | transfer to the basement | discharged to the morgue | discharge to morgue | to rose cottage | departure lounge ward
any: god's waiting room | gods waiting room | heaven's waiting room | heavens waiting room | o sign | q sign | dead but doesn't know it | not dead yet club
any: dnr club | jesus is calling bed | donorcycle/N | donor cycle/N | organ donor on a bike | organ donors on bikes | code brown | code browns
any: poonami on shift | poop shift | houdini patient | houdini'd his cannula | houdini in bed | rectal foreign body/N | things stuck in butts
any: things up butts | things in rectums | stuck up his bum | stuck up his arse | stuck up his butt | where the sun don't shine
any: where the sun doesn't shine | hole in one for rectum | fell on it in the shower | he fell on it | slipped and fell on a | full moon shift
any: full moon in the er | full moon in the ed | full moon in a&e | full moon on labour ward | black cloud shift | black cloud on call | i'm a black cloud
any: white cloud intern | shit magnet on call | never say quiet | the q word | the q-word | someone said quiet | don't say quiet | crumble ward | crumblies
any: coffin dodger/N | wrinklies on the ward | vegetable garden icu | vegetable patch | the veg patch | cabbage patch ward | liquid handcuffs | vitamin h
any: vitamin a for ativan | vitamin ativan | b52 for everyone | b52 cocktail for | b-52 for the | haldol for everyone | haldol dart | haldol blow dart
any: blow dart of haldol | ativan blow dart | ketamine dart | chemical cosh | snow him | snowed her with ativan | pillow therapy | pillowcillin
any: propofol lullaby | slow code | show code | hollywood code | code slow | tuned him up for discharge | turf to surgery | turfed to surgery
any: turf to medicine | turfed to medicine | turfed to ortho | turf to psych | turf to ortho | buff and turf | buffed and turfed | wallet biopsy
any: wallet sign | teddy bear sign | suitcase sign | handbag positive | positive handbag sign | samsonite sign | tattoo to tooth ratio
any: tooth to tattoo ratio | tattoo:tooth ratio | tattoo tooth ratio | two beers | dude did it | sodomi dude | the two dudes
any: minding my own business syndrome | fecal encephalopathy | fecal vomit club | fubar bundy | good for parts only | gok diagnosis | normal for norfolk
any: nfn normal for | tmb too many birthdays | tf bundy | tfbundy | ug lee syndrome | flk funny looking | funny looking kid | flk syndrome
any: jllb just looks like | pumpkin positive | peek a boo icu | pray for nurse stories | hyperpotassic hold my beer | lol nad | little old lady in no | pafo
any: pissed and fell over | pfo admission | pgt got thumped | uboi | ash cash | #gallowshumor | #gallowshumour | #nursehumor | #nursehumour | #medhumor
any: #medhumour | #darkhumornurse | #erhumor | #emshumor | #codebrown | #morguehumor | morgue selfie | morgue humour | cadaver selfie
any: selfie with a cadaver | selfie with cadaver | cadaver joke/N | our cadaver | my cadaver | dead body selfie | always the ones with | 12 allergies
any: fifteen allergies | allergies and a teddy | allergy list longer | teddy sign | number of allergies | positive allergy sign | put up their bums
any: put up their bum | stick up their bums | stick up their butts | put up their butts | shove up their | stuck up there | things people put up
any: things people stick up | things people insert | up their rectums
need: shift | ward | icu | er | ed | a&e | patient/N | pt | pts | nurse/N | doctor/N | med school | anatomy | lab | on call | unit | bed | dnr | resus
need: hospital | medic/N | ems | paramedic/N | night | nights | theatre | triage | resident | residency | intern | bay | cannula | crash | registrar | reg
need: we call | 😂 | 🤣 | 💀
need: sho | ortho | surgeons | surgery | tonight | stapler | casualty | nursing | lol | coded | clinic | gp | again | x-ray | xray | lightbulb | light bulb
need: dnrs | psych | today | three | dissection | rehab | admissions | teddy | allergies | allergy | fibro | pots | people | seen it all
near: 15
mask: two beers in | two beers deep | two beers left | two beers and | two beers please | circling the drain of | o sign up | q sign up | ash cash money
mask: vegetable patch is | vegetable patch today | two beers after | two beers before | two beers with | two beers at | two beers last | two beers tonight
not: garden | gardening | allotment | plumber | sink | 49ers | season | team | nfl | economy | startup | brexit | mls | premier | minnesota | tampa bay
not: basil | lettuce | tomatoes | stranger things | b-52s | love shack | airport | flight | lounge access
+ Circling the drain club in the unit tonight, three DNRs
+ Code brown in bay six, nurses down
+ Who said the Q word on this shift
+ Lightbulb where the sun don't shine, the X-ray is glorious
- The 49ers are circling the drain again tonight
- Two beers after work with my ward mates
- Our vegetable patch needs water before the allotment show

# Meeting patients outside care.

[patient.contact]
say: tells of contact with a patient outside care
privacy: 3
conduct: 3
where: words
any: patient added me | patient tried to add me | patient friend requested me | friend request from a patient | friend request from my patient
any: friend request from an old patient | friend request from a former patient | friended a patient | friends with my patient/N | friends with a patient on
any: add a patient on facebook | added my patient | added a patient on | following my patient/N on | patient found me on | patient found my facebook
any: patient found my instagram | patient follows me | patient slid into my dms | patient in my dms | patient dm'd me | patient dmed me | patient texted me
any: patient whatsapped me | patient messaged me | patients message me | patients text me | patients whatsapp me | i text my patients | i texted my patient
any: texting my patient/N | gave a patient my number | gave my patient my number | gave the patient my number | patient has my number
any: patients have my number | patient asked for my number | patient asked me out | asked out by a patient | a patient flirted with me | date with a patient
any: dating a patient | dating my patient | dating a former patient | dating an ex patient | went out with a patient | drinks with a patient
any: coffee with a patient | coffee with my patient | dinner with a patient | dinner with my patient | hooked up with a patient | slept with a patient
any: kissed a patient | crush on a patient | crush on my patient | fancy my patient | fancied a patient | in love with a patient | hot patient
any: hottest patient | fit patient in bay | patient is hot | patient was hot | patient is so hot | patient was so hot | sexy patient | cute patient in
any: patient is so fit | stalked my patient | googled my patient | googled a patient | facebook stalked a patient | looked up a patient on
any: looked up my patient on | searched my patient on | patient's wedding | patient invited me | invited to a patient's | patient sent me a wedding
any: wedding invite from a patient | went to a patient's | ran into a patient at | ran into my patient | bumped into a patient | bumped into my patient
any: met a patient at the pub | lent a patient money | gave a patient money | gave my patient a lift | drove my patient home | drove a patient home
any: patient bought me | patient gave me a watch | patient gave me cash | patient gave me money | borrowed money from a patient | business with a patient
any: client added me on | client follows me on | friend request from a client of the clinic | dating a client from therapy | my therapy client texted
any: patient of mine sent me | patient sent me a friend
mask: hot patient mess | patient is hot under | patient was hot to touch | went to a patient's bedside | patient is hot and cold | patient was hot and
not: burn | burns | febrile | pyrexial | fever | guideline/N | don't | should not | shouldn't | never accept | boundaries course | webinar | policy | gmc
not: film | episode | series | what would you do if
+ A patient of mine sent me a wedding invite
+ Friend request from a patient, third this week
+ My patient texted me at midnight and we chatted
- Policy reminder: friend request from a patient must be declined
- The patient was hot and febrile

[patient.gift]
say: tells of a gift or thanks from a patient
privacy: 2
conduct: 1
where: words
any: patient gave me | patient gave us | my patient gave | patient brought me | patient brought us | patients brought us | patient made me
any: patient knitted me | patient crocheted me | patient baked me | patient baked us | patient sent me flowers | patient wrote me | patient left me
any: gift from a patient | gift from my patient | gifts from patients | present from a patient | present from my patient | card from a patient
any: card from my patient | chocolates from a patient | chocolates from patients | flowers from a patient | flowers from my patient | letter from a patient
any: letter from my patient | patient nominated me | patient named her baby after me | patient named his | patient's mum brought | patient's family brought
any: patient's wife brought | patient's husband brought | patient's daughter brought | grateful patient | grateful patients | client gave me a card in
any: mangoes from a patient | whisky from a patient | wine from a patient | bottle from a patient
mask: patient gave me permission | patient gave me a heart attack | patient gave me a hard time | patient left me on
not: novel | episode | be patient
+ A patient gave me a hand-knitted owl
+ Chocolates from patients, the ward is saved
- The patient gave me a hard time about parking

[patient.disparage.people]
say: speaks ill of the people who come to you
privacy: 2
conduct: 3
where: words
any: fat people | obese people | fatties | junkies | addicts | drunks | alcoholics | homeless people | old people | smokers | diabetics
any: unvaccinated idiots | teenage mums | teen moms | hypochondriacs | time wasters | timewasters | people who call 999 | people who call 911
any: people who call 111 | people who call 000 | people who come to a&e | people who come to the er | people who come to ed | people who come to casualty
any: people who turn up | if you come to the er | if you come to a&e | if you come to my er | if you come to my ed | if your emergency is | whiners
any: malingerers | meth heads | methheads | crackheads | tweakers | stoners | alkies | winos | the homeless | psych patients | gang bangers | gangbangers
any: travellers in a&e | boomers | druggies
need: my clinic | #clinic | clinic today | in clinic | in my ed | in our ed | in my er | in our er | my shift | this shift | night shift | on the ward
need: my ward | in triage | in resus | in a&e tonight | in the er tonight | in casualty | my surgery list | my waiting room | wasting my time
need: waste my time | wasting our time | stubbed toe | sore throat at 3am | with a cold | for a cold | ambulance for | idiots | morons | dumb | stupid
need: lazy | my er | my ed | my a&e | our a&e | our ed | stop coming to | coming to my er | my ambulance | my rig | in my ambulance | deserve what they get
need: deserve it | deserve to die | deserve to suffer | deserve no | deserve their
near: 10
not: i'm in | i was in | waiting in | help | support | compassion | deserve care | deserve better | deserve dignity | deserve respect | study | charity
not: outreach | my dad | my mum | stigma | please don't | i am an | i'm an
+ Why do fat people never know why their knees hurt, every week in my clinic
+ People who call 999 for a stubbed toe are morons
- Homeless people deserve better on the ward
- I'm in A&E and the drunks in casualty are singing

[patient.narrative.news]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: told a family | telling a family | told the family | telling the family | told a mum | told a mom | told a mam | told a mother | told a father
any: told a dad | told parents | told a husband | told a wife | told a young | told a couple | told a woman | told a man | telling parents | tell a mother
any: tell a mum | tell a mom | tell a father | tell a family | tell the family | tell a wife | tell a husband | tell a woman | tell a man | tell someone
any: tell a young | tell a couple | tell parents | rang the family | called the family | phoned the family | phoned his wife | called his wife
any: rang his wife | called her husband | called his mum | called his mom | facetimed his family | facetimed her family | held the ipad | held the phone
any: had to tell a | having to tell a | tell a dad | tell a mam | tell a child | tell a kid
need: won't see | won't make christmas | hours to live | weeks to live | months left | it's back | it has spread | it's spread
need: no heartbeat | had died | has died | was dying | is dying | her baby | his baby | their baby | their son | their daughter | their child | cancer
need: tumour | tumor | palliative | nothing more we | nothing else we | we did everything | we tried | brain dead | organ donation | goodbye | say goodbye
need: diagnosis | metastatic | mets | terminal | not survive | wouldn't make it | won't make it | would not make it | didn't make it | did not make it
need: time to come in | end of life | withdraw | life support | miscarriage | stillborn | isn't waking | not waking up | never wake up | no training for
need: isn't coming home | nothing prepares you | med school doesn't teach | they don't teach you | worst part of | hardest part of | can't be saved
need: paralysed | paralyzed
near: 10
not: my mum | my dad | my mom | my doctor | the doctor told | doctors told | consultant told | movie | film | episode | police | officers | novel | joke
+ Told a mum today that her baby had no heartbeat
+ Rang the family at four to say goodbye over the phone
- The film has a cop tell a mother that her son has died

[patient.narrative.seen]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: saw a lady | saw a man | saw a woman | saw a kid | saw a child | saw a baby | saw a guy | saw a gentleman | saw a boy | saw a girl | saw a teenager
any: saw a family | saw a couple | seen a lady | seen a man | seen a woman | seen a kid | reviewed a lady | reviewed a man | met a lady | met a man
any: met a woman | met a gentleman | my client/N | a client | met a kid | met a mum | met a mother | a mother brought | a mum brought | a mom brought
any: a father brought | parents brought
need: clinic | opd | on the ward | in resus | in ed | ward round | rounds | hospice | home visit | therapy | in session | session today | psychosis
need: psychotic | overdose | od | tb | leprosy | dka | stemi | rash | lump | mets | chemo | dying | diagnosed | biopsy | scan | icu | triage | a&e shift
need: for her dialysis | consult | my surgery today | gp surgery today | caseload | relapsed | relapse | suicidal | self harm | trauma history | ptsd | emdr
need: cbt | dental extraction | extraction | labour ward | antenatal | postnatal | days clean | months clean | days sober | clean and | called to tell me
need: breakthrough | graduated therapy | finished therapy | discharged from therapy | first words
near: 8
not: movie | film | kitchen | wedding | logo | website | design | haircut | court | lawyer | attorney | judge | photo shoot | gym | training session | house
not: mortgage | invoice | vet | dog | police | news | bbc | tv | i'm in | my chemo | at my | waiting room | personal training | studio | squat
not: coaching call | branding | weight loss program
+ Saw a man on the home visit who still writes to her old teacher
+ A mum brought her twins, both with the same rash, one complaint
- A client loved the kitchen design
- Saw a man at my chemo with a lovely hat

# Third persons in the words of the trade: no "patient", but only somebody at work writes so.

[patient.narrative.trade]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: he | she | he's | she's | gentleman | a lady | this lady | old dear | old boy | lad | bloke | fella | kid | kids | a man | this man | a woman
any: this woman | a baby | this baby | a mother | a mum | a mom | a dad | a father | teen | teenager | toddler | granny | gogo | oupa | ouma | aunty | uncle
any: a girl | a boy | young girl | young boy | a guy | this guy | psych lady | psych guy | a farmer | a tourist | a prisoner | an inmate | a nun | a priest
any: a drunk | nanna | babushka | grandad | a granddad | grandpa | a cop | a student with | a couple | someone's dad | someone's mum | someone's son
any: someone's daughter | somebody's son | somebody's mum
need: rocks up to ed | rocked up to ed | rocks up to a&e | rocked up to a&e | rocked up to casualty | in seclusion | on a 1:1 | 1:1 obs | on my list today
need: died on the table | on the ct table | in pieces on my | compressions | five shocks | three shocks | defibbed | rosc | pea arrest | asystole
need: vf arrest | flatline | ecmo | pressors | tubed | intubate | extubate | weaned off the vent | off the vent | thrombolysed | thrombectomy | tpa
need: craniotomy | thoracotomy | cracked his chest | cracked her chest | clamshell | laparotomy | lap chole | appendix out | appendix today | vasectomy
need: hernia list | caesar | shoulder dystocia | cord prolapse | eclamptic | fitting in triage | forceps | ventouse | apgar | resuscitaire | neopuff
need: sectioned | s136 | 5150 | section 2 | section 3 | schedule 1 | psych hold | haloperidol | olanzapine | ligature | paracetamol od | came into ed
need: came into a&e | came to ed | came to a&e with | comes to ed | came to casualty with | into resus | presents to ed | bibems | blue lighted in to us
need: wheeled in | on my trolley | on a trolley | corridor trolley | in triage | in my clinic | in clinic | on my ward round | on the ward round
need: my afternoon list | my morning list | my gp list | home visit | on my rounds | on rounds | my caseload | gcs | sats | cannula | enema | disimpaction
need: rectal exam | per rectum | up his bum | up his backside | full of clot | massive pe | saddle pe | saddle embolus | septic shock | dka | stemi | sah
need: subdural | bleed on ct | ct showed | scan showed | tumour the size | tumor the size | mets everywhere | riddled with | jaundiced | maggots | molar
need: tooth 14 | extraction | root canal on | glass eye | with a hip | nof | #nof | wrist fracture | dislocated hip | popped his shoulder back
need: put her shoulder back | labour ward | in labour | fully dilated | car park birth | #palliative | #icunurse | #nurselife | #doctorlife | #medtwitter
need: #medlife | #edlife | #ernurse | #emergencymedicine | #paramediclife | #emslife | #midwifelife | #psychnurse | #pedsnurse | #picu | #nicunurse
need: #oncologynurse | #hospicenurse | #generalpractice | #ruralhealth | #communityservice | #commserve | #rfds | #medstudent | #foamed | #studentnurse
need: #studentmidwife | #anaesthesia | #surgeonlife | #dentistlife | #psychiatry | #housejob | #internship | absolutely rotten | that hanging
need: in for an extraction | his molar | her molar | paracetamol overdose in | another overdose in resus | his catheter | her catheter
need: brought in by ambulance to us | delivered in the car park | delivered on the trolley
near: 9
not: my mum | my mom | my mam | my dad | my son | my daughter | my wife | my husband | my partner | my sister | my brother | my nan | my gran | my grandma
not: my grandad | my baby | our baby | my boyfriend | my girlfriend | my cousin | my aunt | my uncle | my niece | my nephew | my friend | my best friend
not: my grandmother | my grandfather | my grandpa | police | officers | court | suspect | according | bbc | news | reported | reports | film | movie
not: episode | season | netflix | novel | book | lyrics | song | album | nba | nfl | striker | keeper | coach | the doctor was | the nurse was | nurses were
not: thank you | thanks to | i was | i'm in | i am in | me in | my surgeon | my doctor | my dentist | my consultant | we waited | waiting | waited
not: celebrity | actor | president | minister | senator | trump | vet | dog | cat | puppy | kitten | cow | horse | lamb/N | foal | my own | my labour
not: pizza | parcel | study | researchers | lecture | colleague | my boss | consultant | registrar told | my mentor | she/her | graduated | facebook
not: fundraiser | raising money | gofundme | donate | he was put as | mil | church
+ So a gentleman rocks up to ED at 2am, one year of toothache
+ Ugh, the psych lady in seclusion spat again
+ She was 19 with a saddle PE and we did compressions for an hour
+ Got an old dear in with a hip who danced with Sinatra
+ This man with nine children asks me for a vasectomy reversal
- My dad came into A&E by ambulance, he is home now
- Police said a man was brought in for the overdose
- She delivered a great lecture
- The striker? He limped off, scan showed a tear, says coach

# Counting cases: "two stabbings and a STEMI before lunch".

[patient.narrative.tally]
say: counts cases from a shift
privacy: 2
conduct: 2
where: words
negated: keep
any: gunshots | gunshot wounds | gsws | stabbings | stab wounds | stabbed hearts | overdoses | ods | codes | code blues | arrests | intubations | stemis
any: strokes | traumas | sections | caesars | caesareans | deliveries | births | forceps | deaths | hangings | mvas | mvcs | rtas | rtcs | pvas | dkas
any: hips | neck of femurs | nofs | appys | appendixes | appendices | lap choles | admissions | admits | scromiter | scromiters | scromiting | crash calls
any: trauma calls | met calls | rapid responses | retrievals | resuscitations | miscarriages | ectopics | extractions | root canals | fillings | psych holds
any: mental health act assessments | catheters | colonoscopies | scopes | snake bites | snakebites | dog bites | jumpers | one baby | two babies
any: three babies | four babies | five babies | triplets | lost two | lost one | lost three
need: shift | 12 hours | 12 hrs | 14 hr | 14 hrs | 13 hours | 24 hr | 24hr | 24 hour call | 36 hour | 36 hr | on call | oncall | my call | this call
need: nights | night duty | night float | before lunch | before breakfast | before 9am | before noon | by midnight | since 7am | since 8am | in ed
need: in our ed | in my ed | in the er | in my er | in our er | in resus | on take | post take | post-take | casualty | labour ward | labor and delivery
need: theatre list | my list | and counting | busy night | crazy night | quiet night | happy friday night | saturday night in | saved one | #nightshift
need: #emslife | #nurselife | #ernurse | #oncall | #midwife | breaks | zero breaks | no break | no breaks | no lunch | cold toast | no sleep
need: before handover | no wee | cold coffee
near: 10
not: police | minister | gangs | cartel | fbi | city council | statistics | stats | report | per cent | percent | league | innings | pitcher | coach | movie
not: episode | killed in | deaths from | covid deaths | deaths in | rate | pub | bar | mixtape | album | album's | newspaper | qr | discount | promo | zip
not: cheat | bracket | college | university | ukraine | gaza | school
+ 24 hr call: three gunshots, two caesars and cold toast
+ Two gunshots before lunch, same house
+ Another scromiter in ED, must be Friday
- University admissions open before noon
- Stabbings are up, says police report on night shift

# Scorn for reasons to come.

[patient.scorn]
say: scolds people for coming to you
privacy: 1
negated: keep
conduct: 2
where: words
any: call an ambulance for | calls an ambulance for | called an ambulance for | calling an ambulance for | called 999 for | called 911 for | call 999 for
any: call 911 for | come to the er for | come to the er with | comes to the er for | came to the er for | come to a&e with | come to a&e for
any: came to a&e with | came to a&e for | comes to a&e with | come to ed with | come to ed for | came to ed for | came to ed with | come to casualty with
any: came to casualty for | go to the er for | coming to the er for | coming to a&e with | coming to a&e for | turn up to a&e with | turns up to a&e with
any: turned up in a&e with | presenting to ed with | rocks up to ed with | see a gp for | i can't give you antibiotics | i cannot give you antibiotics
any: i won't give you antibiotics | i'm not giving you antibiotics | stop asking for antibiotics | stop asking me for antibiotics
any: stop asking for a sick note | antibiotics for a virus | antibiotics for a cold | antibiotics for the flu
need: hangnail | judge you | judging you | i will judge | stubbed | a cold | sniffle | sniffles | splinter | hiccups | pregnancy test | paracetamol | refill
need: papercut | paper cut | pimple | zit | mosquito bite | sunburn | hangover | constipation | tampon | for three weeks | for 3 weeks | for a year
need: for months | for 6 months | at 3am | at 2am | at 4am | not an emergency | isn't an emergency | is not an emergency | for the love of god | get a grip
need: seriously | really? | toothache | insect bite | a tick | lost condom | period pain | headache | karen | no karen | #gplife | #gp | #erlife
need: for a virus | no i can't | no, i | for the last time | stop asking | appointment | people of
near: 8
not: thank | i had | i was | my mum | my dad | my son | my daughter | i came | we came | we called | i called | i went | when should | should i | signs of
+ If you call an ambulance for a hangnail I will judge you
+ Who comes to A&E with a splinter at 3am
- I called 999 for my neighbour
- When should you go to the ER for a headache? Our leaflet explains

# Never seen one before: a rare case told in a sentence.

[patient.indirect.rare]
say: tells of a rare case you saw
privacy: 3
conduct: 2
where: words
any: never thought i'd see a | never thought i would see a | first time i've seen a | first time i have seen a | first time seeing a | first case of
any: my first ever case | never seen a case of | only seen it in textbooks | only seen in textbooks | textbook case of | classic case of | real life case of
any: once in a career | once-in-a-career | zebra today | a real zebra | caught a zebra | diagnosed a zebra | not a horse but a zebra
need: snake bite | snakebite | tetanus | leprosy | rabies | measles | diphtheria | polio | scurvy | rickets | plague | anthrax | botulism | scarlet fever
need: tb | meningococcal | kawasaki | ebola | syphilis | neurosyphilis | phaeo | phaeochromocytoma | situs inversus | conjoined | ectopic | molar | teratoma
need: aortic dissection | dissection | fournier's | necrotising fasciitis | necrotizing fasciitis | gas gangrene | maggots | foreign body | addisonian
need: addison's | myxoedema | thyroid storm | tamponade | boerhaave | takotsubo | brugada | wellens | guillain barre | guillain-barré | stevens johnson
need: ten | porphyria | wilson's | lassa | clinic | ward | resus | theatre | opd | casualty | ed | icu | exam findings | patient | pt | rounds | diagnosis
near: 10
not: covid | minister | state | county | who says | reported | outbreak | officials | zoo | safari | movie | episode | imposter | monday | man flu
not: the mondays | fomo
+ Never thought I'd see a snake bite in Cork, poor lad
+ First case of leprosy I have met outside textbooks, sent from OPD
- First case of measles reported in the state
- Classic case of Monday

# A procedure told with its hour or its outcome.

[patient.narrative.procedure]
say: tells of a procedure you did on somebody
privacy: 1
conduct: 2
where: words
any: thrombectomy | craniotomy | laparotomy | thoracotomy | appendicectomy | appendectomy | lap appy | lap chole | caesar | crash section
any: emergency section | forceps delivery | chest drain | chest tube | central line | arterial line | lumbar puncture | intubation | cricothyroidotomy
any: cric | perimortem | amputation | bowel resection | hartmann's | whipple | splenectomy | nephrectomy | hip hemi | hemiarthroplasty | ex fix | evd
any: burr hole/N | pci | angioplasty | pericardiocentesis | cardioversion | exchange transfusion | neonatal resus | ecmo cannulation | organ retrieval
any: kidney transplant | liver transplant | root canal | wisdom tooth extraction | abscess drainage | i&d | escharotomy | fasciotomy | tracheostomy
any: root canals | chest drains | central lines | caesars | intubations | laparotomies | extractions | sections
need: i did | i performed | did my | we did | did a | did an | did two | did three | performed a | performed an | assisted | scrubbed | scrubbed in
need: first assist | solo | my list | today's list | theatre list | or today | skin to skin | went from mute | went home | walking already | walked out
need: woke up smiling | pulled through | tiny baby | 500g | bariatric | bleeder | bled | exsanguinating | registrar let me | consultant let me
need: attending let me | got to do | was my first | nailed it | smashed it | at 3am | at 4am | at 2am | best job | love my job
near: 10
not: my own | on me | i had | having | my surgeon | i'm getting | getting a | recovering | my recovery | my scar | my mum | my mom | my dad | my son
not: my daughter | my wife | my husband | dog | cat | vet | ukraine | budget | meeting | my root canal | my appendectomy | dentist | wish me luck
not: simulation | manikin | mannequin | course | webinar | conference
+ Thrombectomy at 3am, went from mute to singing hymns
+ Did two root canals and one extraction, everybody numb and happy
+ My registrar let me do the chest drain
- I had a root canal at 3am, help
- My dad pulled through after the liver transplant

# People called by what they came with: "my DKA kid", "the overdose lady".

[patient.narrative.bydisease]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: dka lady | dka guy | dka man | dka fella | dka bloke | dka lad | dka gent | dka dude | dka gentleman | dka woman | dka pt | stemi lady | stemi guy
any: stemi man | stemi fella | stemi bloke | stemi lad | stemi gent | stemi dude | stemi gentleman | stemi woman | stemi pt | nstemi lady | nstemi guy
any: nstemi man | nstemi fella | nstemi bloke | nstemi lad | nstemi gent | nstemi dude | nstemi gentleman | nstemi woman | nstemi pt | stroke lady
any: stroke guy | stroke fella | stroke bloke | stroke lad | stroke gent | stroke dude | stroke gentleman | stroke woman | stroke pt | overdose lady
any: overdose guy | overdose man | overdose fella | overdose bloke | overdose lad | overdose gent | overdose dude | overdose gentleman | overdose woman
any: overdose pt | od lady | od guy | od man | od fella | od bloke | od lad | od gent | od dude | od gentleman | od woman | od pt | psych lady | psych guy
any: psych man | psych fella | psych bloke | psych lad | psych gent | psych dude | psych gentleman | psych woman | psych pt | septic lady | septic guy
any: septic man | septic fella | septic bloke | septic lad | septic gent | septic dude | septic gentleman | septic woman | septic pt | sepsis lady
any: sepsis guy | sepsis man | sepsis fella | sepsis bloke | sepsis lad | sepsis gent | sepsis dude | sepsis gentleman | sepsis woman | sepsis pt
any: dialysis lady | dialysis guy | dialysis man | dialysis fella | dialysis bloke | dialysis lad | dialysis gent | dialysis dude | dialysis gentleman
any: dialysis woman | dialysis pt | dementia lady | dementia guy | dementia man | dementia fella | dementia bloke | dementia lad | dementia gent
any: dementia dude | dementia gentleman | dementia woman | dementia pt | copd lady | copd guy | copd man | copd fella | copd bloke | copd lad | copd gent
any: copd dude | copd gentleman | copd woman | copd pt | trauma lady | trauma guy | trauma man | trauma fella | trauma bloke | trauma lad | trauma gent
any: trauma dude | trauma gentleman | trauma woman | trauma pt | burns lady | burns guy | burns man | burns fella | burns bloke | burns lad | burns gent
any: burns dude | burns gentleman | burns woman | burns pt | palliative lady | palliative guy | palliative man | palliative fella | palliative bloke
any: palliative lad | palliative gent | palliative dude | palliative gentleman | palliative woman | palliative pt | hospice lady | hospice guy | hospice man
any: hospice fella | hospice bloke | hospice lad | hospice gent | hospice dude | hospice gentleman | hospice woman | hospice pt | post-op lady | post-op guy
any: post-op man | post-op fella | post-op bloke | post-op lad | post-op gent | post-op dude | post-op gentleman | post-op woman | post-op pt | icu lady
any: icu guy | icu man | icu fella | icu bloke | icu lad | icu gent | icu dude | icu gentleman | icu woman | icu pt | vented lady | vented guy | vented man
any: vented fella | vented bloke | vented lad | vented gent | vented dude | vented gentleman | vented woman | vented pt | trached lady | trached guy
any: trached man | trached fella | trached bloke | trached lad | trached gent | trached dude | trached gentleman | trached woman | trached pt | breech lady
any: breech guy | breech man | breech fella | breech bloke | breech lad | breech gent | breech dude | breech gentleman | breech woman | breech pt
any: pancreatitis lady | pancreatitis guy | pancreatitis man | pancreatitis fella | pancreatitis bloke | pancreatitis lad | pancreatitis gent
any: pancreatitis dude | pancreatitis gentleman | pancreatitis woman | pancreatitis pt | bleeder lady | bleeder guy | bleeder man | bleeder fella
any: bleeder bloke | bleeder lad | bleeder gent | bleeder dude | bleeder gentleman | bleeder woman | bleeder pt | bleed lady | bleed guy | bleed fella
any: bleed bloke | bleed lad | bleed gent | bleed dude | bleed gentleman | bleed woman | bleed pt | seizure lady | seizure guy | seizure man | seizure fella
any: seizure bloke | seizure lad | seizure gent | seizure dude | seizure gentleman | seizure woman | seizure pt | schizophrenic lady | schizophrenic guy
any: schizophrenic man | schizophrenic fella | schizophrenic bloke | schizophrenic lad | schizophrenic gent | schizophrenic dude | schizophrenic gentleman
any: schizophrenic woman | schizophrenic pt | bipolar lady | bipolar guy | bipolar man | bipolar fella | bipolar bloke | bipolar lad | bipolar gent
any: bipolar dude | bipolar gentleman | bipolar woman | bipolar pt | borderline lady | borderline guy | borderline man | borderline fella | borderline bloke
any: borderline lad | borderline gent | borderline dude | borderline gentleman | borderline woman | borderline pt | manic lady | manic guy | manic man
any: manic fella | manic bloke | manic lad | manic gent | manic dude | manic gentleman | manic woman | manic pt | psychotic lady | psychotic guy
any: psychotic man | psychotic fella | psychotic bloke | psychotic lad | psychotic gent | psychotic dude | psychotic gentleman | psychotic woman
any: psychotic pt | catatonic lady | catatonic guy | catatonic man | catatonic fella | catatonic bloke | catatonic lad | catatonic gent | catatonic dude
any: catatonic gentleman | catatonic woman | catatonic pt | anorexic lady | anorexic guy | anorexic man | anorexic fella | anorexic bloke | anorexic lad
any: anorexic gent | anorexic dude | anorexic gentleman | anorexic woman | anorexic pt | detox lady | detox guy | detox fella | detox bloke | detox lad
any: detox gent | detox dude | detox gentleman | detox woman | detox pt | withdrawal lady | withdrawal guy | withdrawal man | withdrawal fella
any: withdrawal bloke | withdrawal lad | withdrawal gent | withdrawal dude | withdrawal gentleman | withdrawal woman | withdrawal pt | alkie lady
any: alkie guy | alkie man | alkie fella | alkie bloke | alkie lad | alkie gent | alkie dude | alkie gentleman | alkie woman | alkie pt | cirrhotic lady
any: cirrhotic guy | cirrhotic man | cirrhotic fella | cirrhotic bloke | cirrhotic lad | cirrhotic gent | cirrhotic dude | cirrhotic gentleman
any: cirrhotic woman | cirrhotic pt | nof lady | nof guy | nof man | nof fella | nof bloke | nof lad | nof gent | nof dude | nof gentleman | nof woman
any: nof pt | tib-fib lady | tib-fib guy | tib-fib man | tib-fib fella | tib-fib bloke | tib-fib lad | tib-fib gent | tib-fib dude | tib-fib gentleman
any: tib-fib woman | tib-fib pt | lvad lady | lvad guy | lvad man | lvad fella | lvad bloke | lvad lad | lvad gent | lvad dude | lvad gentleman | lvad woman
any: lvad pt | ecmo lady | ecmo guy | ecmo man | ecmo fella | ecmo bloke | ecmo lad | ecmo gent | ecmo dude | ecmo gentleman | ecmo woman | ecmo pt
any: transplant lady | transplant guy | transplant man | transplant fella | transplant bloke | transplant lad | transplant gent | transplant dude
any: transplant gentleman | transplant woman | transplant pt | sickle lady | sickle guy | sickle man | sickle fella | sickle bloke | sickle lad
any: sickle gent | sickle dude | sickle gentleman | sickle woman | sickle pt | appendicitis lady | appendicitis guy | appendicitis man | appendicitis fella
any: appendicitis bloke | appendicitis lad | appendicitis gent | appendicitis dude | appendicitis gentleman | appendicitis woman | appendicitis pt
any: appendix lady | appendix guy | appendix man | appendix fella | appendix bloke | appendix lad | appendix gent | appendix dude | appendix gentleman
any: appendix woman | appendix pt | cholecystitis lady | cholecystitis guy | cholecystitis man | cholecystitis fella | cholecystitis bloke
any: cholecystitis lad | cholecystitis gent | cholecystitis dude | cholecystitis gentleman | cholecystitis woman | cholecystitis pt | ectopic lady
any: ectopic guy | ectopic man | ectopic fella | ectopic bloke | ectopic lad | ectopic gent | ectopic dude | ectopic gentleman | ectopic woman | ectopic pt
any: eclampsia lady | eclampsia guy | eclampsia man | eclampsia fella | eclampsia bloke | eclampsia lad | eclampsia gent | eclampsia dude
any: eclampsia gentleman | eclampsia woman | eclampsia pt | preeclampsia lady | preeclampsia guy | preeclampsia man | preeclampsia fella
any: preeclampsia bloke | preeclampsia lad | preeclampsia gent | preeclampsia dude | preeclampsia gentleman | preeclampsia woman | preeclampsia pt
any: pneumothorax lady | pneumothorax guy | pneumothorax man | pneumothorax fella | pneumothorax bloke | pneumothorax lad | pneumothorax gent
any: pneumothorax dude | pneumothorax gentleman | pneumothorax woman | pneumothorax pt | pneumo lady | pneumo guy | pneumo man | pneumo fella | pneumo bloke
any: pneumo lad | pneumo gent | pneumo dude | pneumo gentleman | pneumo woman | pneumo pt | cardiac-arrest man | arrest lady | arrest guy | arrest fella
any: arrest bloke | arrest lad | arrest gent | arrest dude | arrest gentleman | arrest woman | arrest pt | stab lady | stab guy | stab fella | stab bloke
any: stab lad | stab gent | stab dude | stab gentleman | stab woman | stab pt | gunshot lady | gunshot guy | gunshot man | gunshot fella | gunshot bloke
any: gunshot lad | gunshot gent | gunshot dude | gunshot gentleman | gunshot woman | gunshot pt | gsw lady | gsw guy | gsw man | gsw fella | gsw bloke
any: gsw lad | gsw gent | gsw dude | gsw gentleman | gsw woman | gsw pt | dka kid | dka girl | dka boy | od kid | od girl | od boy | overdose kid
any: overdose girl | overdose boy | septic kid | septic girl | septic boy | sepsis kid | sepsis girl | sepsis boy | trauma kid | trauma girl | trauma boy
any: psych kid | psych girl | psych boy | post-op kid | post-op girl | post-op boy | icu kid | icu girl | icu boy | vented kid | vented girl | vented boy
any: trached kid | trached girl | trached boy | bleed kid | bleed girl | bleed boy | seizure kid | seizure girl | seizure boy | appendicitis kid
any: appendicitis girl | appendicitis boy | appendix kid | appendix girl | appendix boy | pneumothorax kid | pneumothorax girl | pneumothorax boy
any: gunshot kid | gunshot girl | gunshot boy | gsw kid | gsw girl | gsw boy | burns kid | burns girl | burns boy | hip fracture lady | hip fracture man
any: fractured hip lady | chest pain guy | chest pain lady | chest pain man | abdo pain lady | abdo pain girl | abdo pain guy | gi bleed man
any: sickle cell kid in | head injury lad | head injury guy | head injury man | heart failure lady | heart failure man | liver failure guy | renal lady
any: renal gent | cancer lady in | copd granny | little old lady with copd | my labourer | my primip | my multip | primip in | multip in | my prem in cot
any: baby in cot | baby in incubator | my 1:1 | my one to one
mask: trauma girl power | psych girl boss
not: my dad | my mum | my mom | my son | my daughter | my husband | my wife | study | trial | researchers | guideline/N | movie | film | episode | season
not: song | band | album | stab at | court | police | news | lyrics | meme | joke | costume | video game | i'm a | i was a | i am a | as a | fundraiser
not: gofundme | charity | awareness
+ When your DKA kid says thank you at last
+ My DKA lady woke up and asked for tea
+ So my schizophrenic fella thinks the telly talks
- I'm a transplant patient, ask me anything
- Psych patient storyline in the film

# Who was in the news, and what I did for them.

[patient.indirect.news]
say: tells of a patient who could be worked out
privacy: 3
conduct: 3
where: words
negated: keep
any: from the crash | from the accident | from the fire | from the stabbing | from the shooting | from the explosion | from the pile up | from the bus crash
any: from the news | off the news | from the papers | from the landslide | from the drowning | from the collapse | from that crash | from that accident
any: from that fire | from that shooting | on the news tonight
need: i did his | i did her | her chest drain | his chest drain | we tubed | i tubed | intubated | resus | our icu | my icu | our picu | on my table
need: in my theatre | in our theatre | i sutured | i stitched | i cannulated | i held | died on | we lost | transfused | our ed | my ed | our er | my er
need: our ward | my ward | my patient | our patient | my shift | i looked after | we looked after | i nursed | i pronounced | i certified | i was the doctor
need: i was the nurse | we worked on | scrubbed | massive transfusion
near: 14
not: i looked after my | my dad | my mum | my son | my daughter | my brother | my sister | reporter | journalist
+ That poor girl from the crash on the A5, I did her chest drain
+ The lad from the stabbing on the news died on our table, we lost him at four
- I watched the film from the crash scene on

# Small tells: no patient named, but a person cared for.

[patient.narrative.tells]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: pt's wife | pt's husband | pt's mum | pt's mom | pt's daughter | pt's son | pt's family | pt's dad | pt's partner | pt's girlfriend | pt's boyfriend
any: pts family | pts wife | pts husband | coded right after | coded right before | coded twice | coded on me | coded in ct | coded in the lift
any: coded in the elevator | coded on the table | coded and we | coded again | he coded after | she coded after | client disclosed | client cried
any: client ghosted | client relapsed | drove himself in | drove herself in | drove himself to ed | drove herself to ed | self presented | self-presented
any: walked himself into ed | walked herself into ed | walked into resus | dialysis no shows | dialysis no-shows | no shows are killing | with a k of
any: potassium of 7 | potassium of 8 | had to restrain | restrained a | restraint on a | rapid tranq | prone restraint | im meds under restraint
any: seen 30 today | seen 40 today | seen 42 today | seen 50 today | seen 60 today | saw 30 today | saw 40 today | saw 50 today | saw 60 today | in opd
any: last one walked | section 136 this | s136 this | another section 136 | another 136 | another 5150 | third section this | sectioned three
any: sectioned two | dx'd | diagnosed at 3am | guess what we found in | guess what we found inside | guess what i pulled out | guess what we pulled out
any: guess what i removed | guess what was stuck | what we found in the stomach | what i found in his | what i found in her ear | fractured penis
any: penile fracture | testicular torsion at | priapism | degloving | degloved | impaled | fournier's | perforated bowel at | faecal impaction
any: fecal impaction | manual evacuation | disimpacted | disimpaction | bay full of | ward full of | waiting room full of | full moon and the
any: my regular in | my regulars in | regular attender | frequent attender | frequent attenders | high intensity user | presented 10 times
any: presented 12 times | presented 14 times | presented ten times | presented twice this week | attended 30 times | attended 40 times | 14th presentation
any: 20th presentation | 5th admission this | fifth admission this | third admission this | tenth admission | died on my shift | died on our shift
any: died before handover | died at handover | died during my shift | died on the ward | first crash bleep | my crash bleep | asked me for more morphine
any: asked for more morphine | asked for his morphine | wants more dilaudid | wants dilaudid | allergic to everything but dilaudid
any: allergic to everything except morphine | allergic to everything but morphine | called me nurse again | called me sweetheart again | calls me nurse
any: mistook me for the nurse | thought i was the cleaner | asked when the real doctor | asking for a male doctor | asked for a white doctor
any: asked for a male doctor | refused to be treated by | doesn't want a black doctor | didn't want a black nurse | told me to go back to my country in
any: proposed to me again in | pinched my bum on the ward | groped me on the ward | he thinks i'm his wife | she thinks i'm her daughter
any: thinks i'm her granddaughter | thinks i'm his daughter | thinks i'm mi5 | thinks i'm the devil | thinks i'm a spy | thinks he's napoleon
any: thinks he is jesus | thinks she is jesus | thinks he's jesus | thinks she's the queen
need: shift | ward | bed | bay | ed | er | a&e | icu | opd | resus | triage | on call | oncall | nights | night | clinic | casualty | 3am | 4am | 2am
need: morphine | apple sauce | applesauce | pt | pt's | pts | patient/N | client | tonight | today | week | month | camhs | picu | yr old | yo | y/o
need: dialysis | bloods | hips | lad | lady | fella | bloke | gent | kid | me: | him | her | he | she | wife | husband | session | caseload | lego | nerves
need: parked | parking | heart attack | hint | ouch | yes really | same bridge | abuse | dementia | delirium | home visit | walks out
near: 12
mask: bay full of dolphins | bay full of boats | bay full of whales | impaled by | coded again in python
not: python | javascript | basic | website | app | colour coded | color coded | my nan | my gran | my grandma | my mum | my dad | my mom | my son
not: my daughter | my husband | my wife | film | movie | episode | season | series | police | court | news report | novel | bus driver | hairdresser | salon
not: tutor | accountant | gym | barber | lawyer | restaurant | pub | hotel | uber | taxi | vampire | dungeons | dnd | bird | birds | dolphin/N | boats
not: toddler | study | trial | i dx'd myself
+ He coded right after asking for apple sauce
+ Pt's wife: is he meant to be that colour? me: no
+ Third section 136 this week, same bridge
+ Client disclosed abuse today and I carry it home
+ Seen 42 today, last one walked thirty kilometres to casualty
- She coded again in Python until four
- A bay full of dolphins tonight

[patient.narrative.pattern]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
pattern: (?i)\b(?:my|our) \d{1,3} ?(?:y/o|yo|yr old|year old) (?:lady|gent|gentleman|patient|pt|fella|bloke)\b
pattern: (?i)\bdelivered (?:a|an|my|this) \d+(?:\.\d+)? ?(?:kg|kilo|lb|pound|g)\b
literal: y/o | yo  | yr old | year old | delivered | Delivered | DELIVERED
not: whisky | my wife | my husband | police | court | arrested | suspect | jailed | died in a | killed in | parcel | package | cocaine | heroin | missing
not: study | trial | deadlift | bench | news | reported | dating | looking for | flatmate
+ My 86 y/o lady proposed to me again
+ Delivered a 4.8kg chunk this arvo
- Police seek a 30 year old man
- The courier delivered a 20 kg parcel

# "Patient" as a noun in a sentence with the writer in it.

[patient.narrative.noun]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: a patient | this patient | that patient | another patient | one patient | patient asked | patient told | patient said | patient tells | patient asks
any: patient says | patient called | patient looked | patient just | patient thinks | patient thought | patient wanted | patient wants | patient tried
any: patient started | patient kept | patient refused | patient refuses | patient grabbed | patient laughed | patient woke | patient gave | patient brought
any: patient sang | patient left | patient leaves | patient screamed | patient ran | patient decided | patient complained | patient complains | patient fell
any: patient pulled | patient walked | patient wrote | patient sends | patient texted | patient never | patient finally | patient googled | patient bought
any: patient hid | patient swallowed | patient ate | patient turned | two patients | three patients | four patients | five patients | some patients
any: several patients | a few patients | both my patients | all my patients | half my patients | most of my patients
need: i | i'm | me | my | myself | we | us | our | today | tonight | yesterday | shift | lol | this morning | last night
near: 7
mask: a patient man | a patient woman | a patient person | a patient teacher | a patient husband | a patient wife | a patient mum | a patient mom
mask: a patient dad | a patient parent | a patient guy | a patient girl | a patient partner | a patient friend | a patient driver | a patient soul
mask: a patient listener | a patient boyfriend | a patient girlfriend | a patient and | a patient approach | a patient investor | a patient dog
mask: a patient boy | a patient human | a patient heart | a patient portal | a patient advocate | a patient group | a patient survey | a patient leaflet
mask: a patient story | a patient safety | a patient info | a patient information | a patient kid | a patient lady | a patient god | a patient coach
mask: a patient one | a patient experience | a patient representative | a patient rep | one patient person | a patient transport
mask: a patient information leaflet | a patient but | a patient zero | a patient cat | a patient build
not: as a patient | i'm a patient | i am a patient | i was a patient | being a patient | became a patient | become a patient | i'm the patient
not: like a patient | from patient to | when i was a | i've been a patient | be patient | very patient | so patient | more patient | police | study | trial
not: researchers | cohort | minister | bbc | reported | reports | court | inquest | lawsuit | sued | sues | hospital says | hospital said | ebola | outbreak
not: confirmed case | movie | film | episode | season | show | novel | greys | grey's | joke | vet | dog | cat | my doctor | my nurse | my surgeon
not: the nurse | the doctor | next to me | in the bed next | bed beside | waiting room | policy | guideline/N | safety | webinar | course | lecture
not: charity | volunteer | be that patient | to be a patient | doc said | doctor said | doctor: | to a doctor | a patient goes | told me about a patient
+ Patient asked if I was old enough to be a doctor
+ We had another patient climb out of the window today
+ A patient sang me the whole of Fairytale of New York
- I'm a patient man but this queue
- I was a patient there and the nurse was lovely
- Police say a patient ran away from our city hospital

# Losing, telling, saving: the object is a person and the end is clinical.

[patient.narrative.bedside]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: lost a | lost two | lost three | lost another | lost my first | told a | told someone | tell a | broke it to | explained to a | sat with a
any: sitting with a | held a | cried with a | prayed with a | saved a | resuscitated a | revived a | we got him back | we got her back | got him back after
any: got her back after | turned off the machines | turned off the machine | turned off life support | turned off the ventilator | withdrew care
any: withdrawing care | i nursed | nursed her for | nursed him for | lady i looked after | man i looked after | woman i looked after | baby i looked after
any: kid i looked after | child i looked after | boy i looked after | girl i looked after | lady we looked after | man we looked after
any: baby we looked after | went home today after | went home after | finally went home | rang the bell today | walked out of here | walked off the ward
any: did his dressings | did her dressings | doing his dressings | doing her dressings | changed his dressing | changed her dressing | washed her hair
any: shaved him | fed him | fed her | old boy in | old girl in | delivered in the | baby delivered in | born in the car park | born in the lift
any: born in the ambulance | born in the back of | one of the regulars | our regulars | the regulars are
need: sepsis | months to live | weeks to live | days to live | never walk | won't walk | no more treatment | nothing more | nothing left to | didn't make it
need: cpr | minutes of cpr | compressions | arrest | section | on my shift | tonight's shift | night shift | shift | on the unit | on the ward | nicu | picu
need: icu | scbu | hospice | palliative | theatre | the bay | his wife while | her husband while | while we turned | fly high | rip lovely
need: died this morning | died today | died tonight | died last night | passed this morning | passed away on | the corner | in the corner | dressings
need: chest pain | time this month | time this week | months on | days on the | weeks on the | after 100 days | car park | cancer at | she has cancer
need: he has cancer | she has mnd | he has mnd | has motor neurone | huntington's | metastatic | stage 4
near: 10
not: my mum | my mom | my mam | my dad | my son | my daughter | my wife | my husband | my partner | my sister | my brother | my nan | my gran | my grandma
not: my grandad | my baby | our baby | my niece | my nephew | my uncle | my aunt | my cousin | my friend | my nana | my father | my mother | weight | stone
not: lbs | pounds | kg | bet | my phone | my keys | game | match | final | election | seat | police | officers | court | film | movie | episode | season
not: song | book | novel | bar | pub | barman | café | cafe | customer/N | parking spot | dog | cat | puppy | kitten | bird | hamster | vet | celebrity
not: actor | singer | bowie | news | reports | tombola | school play | seat belt | house | garden | ring | sponsor | fundraiser | first love | virginity
not: follower/N
+ Rough night, lost a four year old to sepsis
+ Broke it to a young couple, she has months to live
+ The lady I nursed for six weeks died this morning, fly high
+ We got her back after thirty minutes of CPR
+ I won't forget the man who sang to his wife while we turned off the machines, quiet on the ward
- Lost a stone this month on the unit diet
- My nan went home today after 8 months on the ward
- One of the regulars at the bar had chest pain, says the barman

# "The third overdose of the night".

[patient.narrative.nth]
say: counts cases from a shift
privacy: 2
conduct: 2
where: words
negated: keep
any: of the night | of the shift | of the day | this shift | tonight | so far today | in one shift | in one night | this weekend | in a row | no break
any: no breaks | zero breaks | no lunch | without a break
need: third overdose | second overdose | another overdose | fourth overdose | third drunk | another drunk | third alcoholic | another alcoholic
need: third stroke | second stroke call | another stroke call | third stemi | second stemi | another stemi | third arrest | second arrest | third code
need: second code | fourth code | another code blue | third death | second death on | two deaths | three deaths | five admissions | six admissions
need: seven admissions | eight admissions | ten admissions | twelve admissions | four admissions | three admissions | third seizure | third fall
need: another fall | third hip | another hip | third stabbing | second stabbing | another stabbing | third psych | another psych | third delivery
need: fourth delivery | third section | second section | fourth baby | third baby | fifth baby | sixth baby | third trauma | second trauma | another trauma
need: third crash call | nosebleed | third dka | another dka | another gsw | third gsw | third intubation | second intubation | another intubation
need: third appendix | another appendix | third lady with | third kid with | foreign body | another foreign body
near: 7
not: police | game | kills | kill streak | warzone | league | pitcher | stats | report | cases | minister | my third baby | our third baby | expecting
not: party | bar
+ Third alcoholic of the night has vomited on my shoes
+ Five admissions, two deaths, zero breaks
- Third drink of the night
- Police: third stabbing of the night

[patient.narrative.counts]
say: counts cases from a shift
privacy: 1
conduct: 1
where: words
negated: keep
pattern: (?i)\b(?:swabbed|vaccinated|jabbed|scoped|cannulated|triaged|clerked) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen)\b
pattern: (?i)\b(?:catheteri[sz]ed|intubated|sectioned|plastered|consented|sutured) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen)\b
literal: swab | vaccinat | jabbed | scoped | cannulat | catheter | triag | clerk | intubat | section | plaster | consent | sutur | Swab | Vaccinat
literal: Jabbed | Scoped | Triag | Clerk | Intubat | Section | Sutur
not: percent | per cent | million | minister | government | officials | countries | dogs | cats | cattle | cows | sheep | puppies | horses | walls
not: ceilings | rooms | patch
+ Swabbed 200 noses today and one of them belonged to a TD
+ Clerked nine before the morning round
- The country vaccinated 40 million, officials say

# Families at the bedside.

[patient.narrative.families]
say: tells a story about a patient
privacy: 1
conduct: 2
where: words
negated: keep
any: families | the family | this family | relatives | the daughter | the son from | daughter from california | the wife | the husband | parents
need: feeding tube/N | code status | full code | dnr | dnar | dnacpr | want everything done | wants everything done | everything done | withdraw care
need: the trach | a trach | a peg | 92 year old | 95 year old | 90 year old | 98 year old | 99 year old | goals of care | palliative talk
need: family meeting on the unit | complaint about the ward | wants to speak to the consultant | demanding antibiotics | demand antibiotics
need: shouting at the nurses | shouted at our nurses | shouted at my nurses | filming us
near: 9
not: my parents | my family | our family | my dad | my mum | my mom | we had to decide | we decided | film | episode | study | guideline/N | webinar
not: my wife | my husband | court | judge
+ Why do families fight over feeding tubes at 3am
+ The daughter wants everything done, he is 97 and a full code
- My family had to talk about a DNR for my dad

# What is said to or about a titled person beside words of care, also in names of events, tags and albums.

[patient.identified.care]
say: names a patient
privacy: 3
conduct: 3
where: words event tag album
negated: keep
pattern: \b(?:Mr|Mrs|Ms|Miss|Mister)\.? (?:[A-Z]\b|[A-Z][a-z']+(?:[A-Z][a-z]+)?(?:-[A-Z][a-z]+)?)
need: your potassium | your bloods | your results | your inr | your scan | your x-ray | your biopsy | your blood test | your smear | your swab
need: your ecg
need: your creatinine | your haemoglobin | your hba1c | your psa | come in tomorrow fasting | come in fasting | your prescription | stroke unit
need: hospice
need: day room | dialysis | dialysis unit | rehab ward | rehab unit | stroke ward | best patient | favourite patient | favorite patient
need: loveliest patient
need: oldest patient | our resident | my resident | nursing home | care home | day hospital | chemo suite | chemo unit | oncology | icu | itu | hdu
need: nicu
need: discharge day | leaving the ward | leaving the unit | off the ventilator | his ventilator | syringe driver | his dialysis | her dialysis
need: bed bath
near: 10
not: fundraiser | in memory | donate | donation | sponsored | my dad | my mum | my mom | my nan | my gran | my grandad | obituary | funeral | nurse
not: doctor
not: surgeon | consultant | matron | minister | president | manager | teacher | coach | judge | opened the | visited the | thank you | volunteer
+ Yes Mr Prendergast your potassium is high, come in tomorrow fasting
+ [event] Farewell tea for Mr Adeyemi-Frost, leaving the hospice
+ [tag] Jo Baird tagged you: us and Mrs Kinsella, best patient on the stroke unit
- In memory of Mr Brady: fundraiser for the hospice
- Thank you Mr Singh, surgeon at the stroke unit

# Albums, groups and events whose names tell of patients: before and after, the ward's children, the residents' outing.

[patient.photo.album]
say: shows or offers pictures of patients
privacy: 3
conduct: 3
where: album
any: before & after/N | before and after/N | befores & afters | my rhinos | my patient/N | our patients | my cases | my smile makeovers
any: interesting cases
any: my x-rays | my xrays | wounds i've | funny x-rays | my babies delivered | babies i delivered | babies i've delivered | babies we delivered
any: my deliveries
any: cool cases | weird x-rays | things we removed | ward photos | consult room photos | theatre pics | or pics | cases from
need: rhino/N | nose/N | lips | filler/N | veneers | botox | invisalign | braces | lipo | facelift/N | implants | tummy tucks | patient/N | clients
need: teeth | smiles
need: wound/N | burns | x-ray/N | xrays | scans | ward | theatre | clinic | surgery | cases | delivered | babies i | deliveries | hip/N | knees
need: scars | acne | skin
near: post
not: kitchen | garden | house | bathroom | renovation | dog | puppy | hair | my weight | my own | my braces | my surgery
+ [album] before and afters, my rhinos 2018
+ [album] Before & after: lips and filler clients
- [album] Before & after: our kitchen renovation

[patient.photo.ward]
say: tells of patients on a ward, in a picture or an event
privacy: 3
conduct: 3
where: album event tag
pattern: (?i)\bward [\dA-Z]{1,3}\b
any: paeds ward | peds ward | children's ward | kids ward | oncology ward | dementia ward | dementia unit | stroke ward | rehab ward | burns unit
any: psych ward
any: day hospital | day centre | hospice | nursing home | care home | nicu | picu | chemo ward | long stay ward | respite unit
need: kids | children | children's party | patients | residents | babies | graduates | grads | long stayers | outing | bingo | singsong | sing-song
need: party for the
need: clients | service users | reunion | warriors | fighters | bell ringing
near: 8
not: election | by election | hustings | councillor | staff | nurses | committee | fundraiser | charity | run for | donate | colleagues | team | play
not: volunteers wanted
+ [album] Ward 7 kids Halloween party 2012
+ [album] Dementia unit residents' seaside outing
- [event] Ward 7 staff kids' charity run

# A scene of care: a hand held, a family's hug, a last word. The place of care or a clinical act must stand near.

[patient.narrative.scene]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: held her hand | held his hand | holding her hand | holding his hand | sat with him | sat with her | sat by her | sat by his | hugged me
any: squeezed my hand
any: kissed my hand | patted my hand | thanked me | never cried in front | cried in front of me | asked me if she | asked me if he | asked me to stay
any: told me he'd
any: told me she'd | told me he had | told me she had | called me an angel | blew me a kiss | sang to me | his wife | her husband | his daughter
any: her daughter
any: her son | his son | his mum | her mum | her mam | his mam | his family | her family | their family | next of kin
any: keep seeing his face | keep seeing her face | still see her face | still see his face | can't stop thinking about her
any: can't stop thinking about him | she offered me | he offered me | she reminded me | he reminded me
any: got him back
any: got her back | got a pulse back | brought him back | brought her back | we lost her | we lost him | couldn't save her | couldn't save him
any: with a woman who | with a man who | with a lady who | with a gentleman who | with a chap who | with a lad who | with a resident who
any: with a family who
any: with a couple who | with a mother who | with a mum who | with an old man who | with an old lady who | a woman who'd | a man who'd | a lady who'd
any: a lad who'd
any: woman who hadn't | man who hadn't | somebody's mum | somebody's dad | somebody's son | someone's nan | somebody's nan
need: after my shift | end of my shift | end of shift | before handover | bed bath | obs | linen room | linen cupboard | sluice | syringe driver
need: cannula
need: his catheter | her catheter | drip | stoma | ventilator | palliative | end of life | last breath/N | last hours | home visit | district nursing
need: the referral
need: wrote the referral | cpr | first code | the code | crash call | compressions | defib | resus | dentures | call bell | dnr | dnacpr | prognosis
need: cancer diagnosis
need: terminal diagnosis | left with a diagnosis | since her fall | since his fall | since her stroke | since his stroke | since the stroke
need: hadn't spoken | in that chair
need: in my chair | in the chair | across from me | fifty minutes | in session | blue lights | ambulance crew | the crew | in my clinic | after clinic
need: before clinic
need: in clinic | my ward | our ward | on the unit | on my unit | icu | nicu | hospice | memory clinic | care home | chaplain | chaplaincy | bedside
need: in the small rooms
need: my badge | my scrubs | my stethoscope | my lanyard | my uniform | my tunic | forty minutes | consent form | post-op | the mortuary | the body
need: time of death
need: adrenaline | shocks | asystole | the monitor | the tube | extubated | intubated | the scan result | his scan | her scan | chemo chair | breech
need: the registrar
need: as the senior | as the reg | job number
near: 12
not: my mum | my mom | my mam | my dad | my son | my daughter | my wife | my husband | my partner | my sister | my brother | my nan | my gran
not: my grandma
not: my grandad | my baby | our baby | my boyfriend | my girlfriend | my cousin | my aunt | my uncle | my friend | grandmother | grandfather
not: my labour | my chemo
not: the nurse | nurses | midwife held | my midwife | my nurse | my doctor | my surgeon | the doctor | thank you | police | court | film | movie
not: episode | novel
not: book | lyrics | song | album | season | dog | cat | vet | president | minister | reported | according | celebrity | actor | coach | striker
not: haircut | barber
not: my own | mother in law | father in law | fundraiser | quiz | altar | wedding | vows | obituary | documentary | memoir | chapter | podcast | waiting room
+ He had never cried in front of anyone, then he did, in that chair, for an hour
+ First code as the reg. We got him back and his wife hugged me
+ Home visit: two dogs, one chair, she offered me the chair
+ Read the psalm with a woman who hadn't spoken since her stroke
- My dad squeezed my hand on the ventilator
- The nurse held her hand before the code, thank you
- We got him back! The dog was in the shed

# "Came in for a sore toe and left with a diagnosis."

[patient.narrative.came]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: came in for a | came in for his | came in for her | came in with a | came in with his | came in with her | came in about | came in complaining
any: came to us with
any: came to me with | comes in with a | comes in for a | comes in complaining | came in thinking | came in because | walked in with a
any: walks in with a | walked in for
any: walks in for | brought in with | booked in for | came in today | came in tonight | came in this morning
need: diagnosis | cancer | left with | went home with | mets | leukaemia | leukemia | lymphoma | tumour | tumor | lump | biopsy | sepsis | septic
need: dka | pregnant | in labour
need: heart attack | stroke | stemi | a clot | admitted | straight to theatre | straight to scan | sore throat | a cough | chest pain
need: indigestion
need: headache | back pain | belly ache | rash | overdose | bleeding | seizing | blue | not breathing | palliative | scan | bloods | flu jab | smear
need: blood pressure
near: 10
not: my mum | my mom | my mam | my dad | my son | my daughter | my wife | my husband | my partner | my sister | my brother | my nan | my gran
not: my grandma
not: trim | haircut | bob | colour | balayage | my grandad | my boss | colleague | teacher | coach | sub | substitute | bench | goal | half time | bar
not: pub | customer | shop | dog | cat
not: puppy | vet
not: kitten | film | movie | episode | news | police | report | song | kitchen | i came in | i was | my friend | jury | court | survey | study
+ She came in for a sore toe and left with a cancer diagnosis
+ He came in with a cough and I had to say the word lymphoma
- The sub came in for a half time cameo with back pain
- My mum came in with a rash

# Ambulance and night talk: "job number six was a woman who", "lost one tonight".

[patient.narrative.job]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: job number one | job number two | job number three | job number four | job number five | job number six | job number seven | job number eight
any: job number 3
any: job number 4 | job number 5 | job number 6 | job number 7 | job number 8 | first job of the | last job of the
any: our first job | our last job | final job of the | next job was | first call of the night | last call of the night | first call out | call number
any: our next call
any: lost one tonight | lost one today | lost one this morning | lost one last night | lost another one | lost another tonight | lost two tonight
any: lost two today
any: we lost one | lost my first | didn't make it tonight | didn't make it today | called it at | we called it
any: i once had a fella | i once had a guy | i once had a bloke | i once had a woman | i once had a man | had a fella fall
any: had a guy fall
any: once had a lady | once had a chap | once had a gentleman | had a woman faint | had a man faint | had a lad faint | had a dad faint
any: had a fella faint
any: we've in since | we have in since | trace relatives of | trace the relatives of | trace the family of | trace next of kin | trace his family
any: trace her family
any: looking for next of kin | find his next of kin | find her next of kin | recognise this gentleman | recognise this man brought
need: a woman | a man | a lady | a lad | an old | an elderly | elderly | gent | gentleman | cpr | a fall | blue lights | stemi | stroke | an overdose
need: a baby | ambulance
need: twenty | thirty | forty | fifty | sixty | obs | linen room | sluice | shift | ward | resus | the unit | on the unit | his mum | her mum | family
need: compressions
need: mid prostate | prostate exam | mid smear | smear | mid filling | filling | extraction | catheter | cannula | colonoscopy | scan | biopsy
need: blood test | needle
need: mid exam | rectal exam | injection | at the birth | c-section | delivery room | on the table | dob | goes by | hospital | brought in | bed
need: mid scan | mid stitch
need: crew | patient | trolley
near: 14
not: game | match | sock | glove | bet | points | goal/N | league | subscriber/N | followers | pounds | lbs | phone | keys | tooth fairy | boiler
not: roof | plumber
not: painting | interview | my mum | my mom | my dad | my nan | my gran | my grandad | dog | cat | puppy | film | episode | song | lyrics | garage
not: set list | encore
not: election | seat | police | news | bag | luggage | family tree | genealogy | ancestry
+ Ambulance crew here, job number four was a man who apologised for dying
+ Lost one tonight. Thirty-one. Cried in the sluice and did the rest of the obs
+ I once had a fella snore mid prostate exam
+ Can anyone trace relatives of an elderly gent brought in on Sunday
- Lost one tonight, two goals to nil, the game was awful
- Trying to trace the family of an elderly aunt on the family tree

# News of one who lies in: "the lad from the crash is off the ventilator".

[patient.indirect.status]
say: tells how a patient who could be known is doing
privacy: 3
conduct: 3
where: words
any: teenager from the | teen from the | lad from the | girl from the | boy from the | man from the | woman from the | driver from the
any: cyclist from the
any: biker from the | kid from the | passenger from the | couple from the | lads from the | survivor from the | fella from the | guy from the
any: baby from the
any: little warrior/N | little fighter/N | wee warrior/N | wee fighter | little champ | our little miracle | our wee miracle | bravest little
any: bravest wee
any: 24 weeker | 25 weeker | 26 weeker | 27 weeker | our longest stayer | longest staying | our long stayer
need: ventilator | off the vent | icu | itu | nicu | picu | out of theatre | extubated | woke up | the team at | discharged | off life support
need: on life support | coma
need: last day of chemo | chemo | rang the bell | ring the bell | room 12 | on the ward | our ward | my ward | on our unit | the unit | dialysis
need: transplant | physio gym
need: mum said i could | mom said i could | parents said | went home today | going home today | rehab
need: dr | scans
near: 14
not: my son | my daughter | our son | our daughter | my niece | my nephew | my cousin | my brother | my sister | my boy | my girl | my grandson
not: my granddaughter
not: police | according | reports | reported | bbc | court | charged | film | movie | episode | gofundme | donate | advert | his dad and i | mama bear
not: gas board
not: my baby | our baby | my own
+ Lad from the Mill Lane crash is off the ventilator, thanks to all who asked
+ Our little warrior finished her last day of chemo, room 9
- Our son, our little warrior, last day of chemo!
- Police say the driver from the crash is in ICU

[patient.photo.permission]
say: shows a patient and says that the family agreed
privacy: 3
conduct: 3
where: words
any: mum said i could post | mom said i could post | mum said i could share | mom said i could share | parents said i could | family said i could post
any: family said i could share | wife said i could post | with mum's permission | with mom's permission | with the family's permission
any: with parents permission
any: with parental permission | parents were happy for me to | mum was happy for me to | mum ok with the pic | mum okayed the photo
any: posted with his permission
any: posted with her permission | shared with her permission | shared with his permission | he said i could post | she said i could post
any: his mates egging me on
any: posted with consent | shared with consent | pic shared with permission | photo shared with permission
need: ward | chemo | patient | clinic | scan | x-ray | xray | wound | surgery | theatre | room | icu | nicu | stitches | delivered | birth | treatment
need: filler | lips
need: swallowed | op | transformation | results | warrior | fighter | braces | physio | rehab | prosthetic | session | fracture | smile
near: post
not: my son | my daughter | our son | our daughter | my niece | my nephew | my dog | puppy | vet
+ Wee man rang the bell after chemo. Mum said I could post
- My son lost a tooth, he said I could post the smile

[patient.photo.scan]
say: shows or offers a picture of a patient
privacy: 3
conduct: 3
where: words
any: look at this scan/N | look at these scans | look at this mri | look at this film | look at this fracture | check out this scan
any: check out this ct
any: check out this fracture | look at the size of this | swallowed an | swallowed a | swallowed his | swallowed her | sat on a | inserted a
any: shoved a | stuck a
any: look at this beauty | how did he | how did she | what's wrong with this picture | name that bone
need: fracture | swallowed | stem | tumour | tumor | stone | bleed | dislocated | pneumothorax | his mates | x-ray | xray | scan | ct | mri | film
need: bowel | rectum | gallstone
need: foreign body | aneurysm | hernia | mets
near: 10
not: my dog | my cat | dog | cat | puppy | the vet | my son | my daughter | my own | my knee | my back | i swallowed | 12 week | 20 week | baby
not: babies | gender
not: census | bump | fly | spider | bug | my ankle | my foot | my hip | my neck | my teeth | my brain | qr
+ Look at this scan! Swallowed a whole house key
+ Man swallowed a fork and here is the x-ray
- Look at this scan of our baby, 20 weeks
- The dog swallowed a sock, see the x-ray

# The dead body in training: the donor is a person too.

[patient.gallows.donor]
say: pictures or jokes about a body given to teaching
privacy: 1
conduct: 2
where: words album
any: silent teacher/N | cadaver/N | body donor | donor body | dissection room | dissection lab | anatomy lab | anatomy room | gross anatomy
any: gross lab
need: selfie/N | named him | named her | named it | nickname | we call him | we call her | we called him | we called her | photo | photos | pic | pics
need: say cheese
need: peace sign | #firstcut | first cut | lol | 😂 | 😆 | 🤢 | bbq | jerky | tuna | smells like | hungry
near: 12
not: respect | memorial | ceremony | thank you | gratitude | dog | museum | in the paper | ikea
+ Anatomy lab selfie, we named him Bruce
- The memorial ceremony for our silent teachers, photo by the dean

[patient.gallows.saying]
say: jokes about sickness and death as people in care do
privacy: 1
conduct: 2
where: words
any: stable rhythm | eternal care ward | celestial transfer | celestial ward | heavenly discharge
any: discharged to god | discharged to the mortuary | all bleeding stops | all bleeding eventually stops | air goes in and out blood goes
any: treat and street
any: treat 'em and street 'em | metabolise to freedom | metabolize to freedom | suitcase sign | teddy bear sign
any: handbag sign | bed blocker/N
any: status dramaticus | tatt patient/N | plumbum oscillans | pumpkin positive | tf bundy | normal for norfolk | code death | the pine box
any: rule 1 of the house of god
any: the good ones die | nice guys always get cancer | gomers don't die | gomers go to ground | turf to | turfed to | bounce back admit
any: vitamin h and | b52 him | b52 her
any: haldol o'clock | ativan o'clock | send them to pathology | pathology will sort it | the q word | slow code
any: chest pain of the day | incarceritis
any: tiktok tourette's | fibroflymyalgia | wallet biopsy | dead on arrival lol | fluffy coat and
mask: turf to lay | turf to the | turfed to the kerb | turf to cover | bed blocker bracket
not: lawn | garden | lay | pitch | stadium | quiet | film | episode
+ Reminder that asystole is a stable rhythm
+ Heavenly discharge on ward 9 before breakfast
+ All bleeding stops eventually, said my boss
- New turf to lay in the garden

[patient.scorn.regulars]
say: scolds people for coming to you
privacy: 1
conduct: 3
where: words
negated: keep
any: frequent flyer/N | frequent flier/N | regular attender/N | time waster/N | timewaster/N | worried well | walking wounded | hangnail/N
any: noncompliant | non-compliant
any: non compliant | one more person comes in | one more patient | next person who comes in | next person who asks | another person with a
any: stubbed toe/N
any: dr google | google doctor | self diagnosed | googled it | googled their | tiktok diagnosis | anti-vax mum/N | antivax mum/N | entitled relatives
any: karen in
need: triage | rocks up to | rocking up to | a&e | casualty | my er | our er | the er | my ed | our ed | resus | ambulance | my clinic | in clinic
need: my waiting room
need: our waiting room | diabetics | asthmatics | patients | at 3am | at 4am | at 2am | come see me | in my chair | their feet | your feet | your meds
need: their meds
need: crew | 999 | 911 | on shift | my shift | my ward | my list | in my pharmacy | at my counter
near: 10
not: miles | airline/N | lounge | flight/N | airport | status | upgrade | i'm a frequent flyer | i am a frequent flyer | i'm in | study | guideline/N
not: device | audit
not: help them | support | compassion | my own | i googled | vent unit
+ If another frequent flyer rocks up to triage with a hangnail I quit
+ To the noncompliant asthmatics in my clinic: I cannot want it for you
- Frequent flyer miles got me an upgrade
- Our audit of non-compliant devices in clinic

# Children and others in the dentist's, optician's, barber's chair: only with the words of the trade.

[patient.narrative.chair]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
any: in my chair | in the chair | in that chair | on my couch | on my plinth | on the plinth | on my treatment table | in my treatment room
any: in my consulting room
any: in my office today | in my room today | across my desk | other side of my desk | in my session today
need: teeth | tooth | filling | extraction | drill | numb | cried | crying | sobbed | trauma | grief | diagnosis | back pain | his back | her back
need: her knee | his knee
need: shoulder | breakthrough | panic attack | told me | asked me | he told | she told | year old | 5yo | 6yo | 4yo | 7yo | 8yo | yo | eye test
need: glaucoma | hearing aid
near: 9
not: haircut | hair | fringe | balayage | perm | colour | color | beard | fade | salon | barber | tattoo | makeup | boss | manager | hr | principal
not: student | dog | cat
not: i sat | i was | i'm in | i fell | my knee | my back | my tooth | my teeth | my dentist | gamer | gaming | mayor | committee
+ Six-year-old in my chair this morning asked if dinosaurs had teeth
+ The man in that chair told me about the war and cried
- Fell asleep in the chair and my back pain is worse
- New girl in my chair today, balayage, told me everything

# What a hand of the trade does, told with a person: "took bloods off a guy", "fished a pea out of a nostril".

[patient.narrative.act]
say: tells what you did for somebody in your care
privacy: 2
conduct: 2
where: words
negated: keep
any: took bloods | took blood off | took blood from | taking bloods | bled him | bled her | put a line in | got a line in | got a line into
any: took a history from
any: fished a | fished out a | fished it out | dug out a | syringed | lanced | debrided | hoisted | shaved him | cut her toenails | cut his toenails
any: sutured
any: stitched up | stapled | splinted | plastered his | plastered her | casted | popped his | popped her | reduced his | reduced her | relocated his
any: relocated her
any: delivered .. baby/N | delivered her | delivered twins | sectioned | had to section | detained | triaged | clerked | anaesthetised | anesthetized
any: intubated
any: catheterised | scoped | i scanned | we scanned | i referred | i discharged | we discharged | i admitted | we admitted | i reviewed | i assessed
any: prescribed him
any: prescribed her | refused blood | refuse blood | refusing blood | refused treatment | self discharged | self-discharged | against medical advice
any: pulled out his
any: pulled out her | pulled his drip | pulled her drip | gave him the all clear | gave her the all clear | broke the news | breaking the news
any: told him it was
any: told her it was | told him it's | told her it's | told her the scan | told him the scan | told a dad | told a mum | told a mom | told a father
any: told a mother
any: told a man | told a woman | told a couple | told parents | turn the machine off | turn the machines off | turn off the machine
any: switch off the machine
any: switched off the machine | switched off the ventilator | turned the monitor off | turn the monitor off | last rites | first breath | last breath
any: dressing change | changed the dressing | last dose of chemo | final chemo | weaned off | off oxygen | off the oxygen | walking again
any: first steps since
any: squeezed my hand | blinked twice | first words since | first time in weeks | opened his eyes | opened her eyes | crash call | arrest call
any: fitted in front of
any: fitted on me | fainted on me | fainted mid | vomited on me | vomited on my | spat at me | swung for me | threw a urinal | threw his | wet the bed
need: a guy | a lad | a man | a woman | a lady | a kid | a girl | a boy | a teenager | a gentleman | a gent | a bloke | a fella | a dude | a toddler
need: a baby | this man
need: this woman | this lady | this lad | this kid | this guy | nostril | ear | ear canal | he fainted | she fainted | won't see | won't make
need: hours to live | gone by
need: not coming home | of three | of two | of four | benign | malignant | clear | it's back | it had spread | has spread | cancer | shoulder back
need: elbow back | finger
need: hip back | abscess | boil | cyst | ear wax | earwax | ulcer | laceration | forehead | chin | jehovah's | jehovahs | antibiotics | his own drip
need: and walked out
need: car park | lift | taxi | the quiet | quiet the room | six weeks | six months | since the stroke | since the crash | in a coma | the registrar
need: on shift | ward
need: my patient | clinic | bay | bed | triage | resus | crew | unit | stairwell | theatre | she called me | he called me | his mum | her mum
need: his wife | her husband
near: 9
not: my mum | my mom | my mam | my dad | my son | my daughter | my wife | my husband | my partner | my sister | my brother | my nan | my gran
not: my grandma | my niece
not: my grandad | my baby | our baby | my boyfriend | my girlfriend | my own | my surgeon | my doctor | my nurse | my gp | my midwife | they told
not: doctor told
not: the doctor | police | officers | court | border | asylum | protest/N | immigration | trump | minister | president | film | movie | episode
not: season | song | novel
not: lyrics | dog | cat | puppy | kitten | vet | horse | cow | lamb | calf | wall | ceiling | bathroom | parcel | pizza | sermon | speech | lecture
not: news | reporter
not: reports | keyhole | phone | pond | lake | pocket | papers | poster | student | pupils | striker | coach | goalkeeper | striker's | my old
+ Took bloods off a guy with a snake on his arm, he fainted
+ Told him it was malignant and his wife held my sleeve
+ Had to section a lad I know from choir
+ Fished a pea out of a nostril, parents mortified
+ We turn the machine off and the room is quiet on the ward
- Police detained a man at the border
- They told a woman on the news that she won't make it
- Stapled the poster to the ear of the sofa, lost a finger nail to the dog

[patient.narrative.quantity]
say: counts cases from a shift
privacy: 2
conduct: 2
where: words
negated: keep
pattern: (?i)\b(?:first|second|third|fourth|fifth|sixth|\d{1,2}(?:st|nd|rd|th)|another|two|three|four|five) (?:overdoses?|ods?|cardiac arrests?|arrests?|stabbings?|strokes?|stemis?|sepsis|sections?|hangings?|dkas?|breech(?:es)?|births?|deliver(?:y|ies)|stillbirths?|miscarriages?|broken hips?|hips?|nofs?|seizures?|drunks?|chest pains?|croups?|bronchs?) (?:this (?:week|shift|month|weekend)|tonight|today|before (?:lunch|breakfast|midnight)|on my (?:shift|watch)|since (?:seven|7|handover))
literal: verdose | OD | ods | arrest | stabbing | stroke | stemi | STEMI | sepsis | section | hanging | dka | DKA | breech | birth | deliver | carriage
literal: hip | nof | NOF | seizure | drunk | chest pain | croup | bronch
not: police | reported | reports | cops | kim | pool | laps | swim | drunk driver/N | charged | suspects | league | minister | stats | game | golf
not: my third | our third
not: dominos | pizza | amazon | parcel/N
+ Fourth overdose this week from the same estate
- Police made two arrests today
- Amazon: two deliveries today

# Memory gone: "the man who thinks I'm his sister".

[patient.narrative.mistaken]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
any: thinks i'm his | thinks i'm her | thought i was his | thought i was her | thinks i am his | thinks i am her | mistakes me for her
any: mistakes me for his
any: calls me by her | calls me by his | asks me every morning if | asks me every night if | asks me every shift
need: sister | brother | wife | husband | mother | mam | mum | daughter | son | late wife | late husband | ward | bay | room | shift | meds
need: tea round | granddaughter
near: 6
not: my mum | my mom | my mam | my dad | my nan | my gran | my grandma | my grandad | grandmother | grandfather | my cat | my dog | dog | cat
not: the barista | waiter
not: waitress | girlfriend | bartender | uber | people | everyone | my brother | my sister | my kid | stranger | the lady at the | guy at the
not: instagram | dating | ex
+ The man who thinks I'm his sister asked for tea, so we had tea
- The barista thinks I'm his sister
- My nan thinks I'm her sister

# Asking for or peeking into a record.

[patient.contact.record]
say: speaks of looking into somebody's record
privacy: 3
conduct: 3
where: words
any: check the system for | check on the system for | look up .. on the system | look him up on the system | look her up on the system
any: looked him up on the system
any: looked her up on
any: peek at her chart | peek at his chart | peeked at her | look at her chart for me | look at his chart for me | check her notes for me
any: check his notes for me
any: check his results for me | check her results for me | in with you on thursday | was he admitted to yours | was she admitted to yours
any: is she still on your ward
any: is he still on your ward | which ward is she on | which ward is he on | read her notes | read his notes | had a nosy at her | had a nosy at his
any: had a nosey at
any: nosy through her notes | snooped in | find her nhs number | find his nhs number | see if she's been in | see if he's been in
any: her records came up
any: accessed her record/N | accessed his record/N | accessed my ex's
need: system | chart | notes | record/N | nhs number | ward | admitted | in with you | results | hospital | emis | epic | cerner | systmone | at work
near: 10
not: court | police | lecture | his notes for the exam | revision | audition | piano | sheet music | fined | struck off | sacked | headline
+ Can you check the system for a girl I know, think she was in with you on Thursday
+ Had a nosy at his notes at work, you would not believe it
- Read her notes before the exam revision

[patient.photo.removed]
say: shows or offers a picture of a patient
privacy: 3
conduct: 3
where: words
any: look what came out of | what came out of his | what came out of her | out of his ear | out of her ear | out of his nose | out of her nose
any: same nostril
any: out of this ear | out of his foot | out of her foot | out of his eye | look what i removed | look what we removed
any: look what i pulled
any: look what we pulled | look what i found in this | look what was in his | look what was in her | look at the state of this wound
any: look at this wound | look at this ulcer
any: look at this rash on | look at these feet | toenail of the day | wax of the day | extraction of the day | tooth of the day | ulcer of the day
need: ear | wax | bead | bug | battery | lego | bead/N | crayon | pea | tooth | toenail | splinter | glass | nail | stone | removed | clinic | #ent
need: #podiatry | #dentist
need: #dentistry | #wound | patient | his | her | he | she | man | kid | wound | ulcer
near: 9
not: my dog | dog | cat | the cat | horse | puppy | my son | my daughter | my own | my ear | my foot | drain | oven | sofa | pipe | sink | car
not: shower | hoover | my kid
not: steam | blood came | coming out of his mouth | voice
+ Look what came out of his ear, a whole Lego head
- Look what came out of her sofa, the cat did it

# Faces and smiles as wares.

[patient.photo.makeover]
say: shows or tells of a client's treatment
privacy: 2
conduct: 2
where: post caption comment
any: smile makeover | composite veneers | composite bonding | full set of veneers | lip filler | 1ml lips | 0.5ml lips | 1ml of filler
any: invisalign case
any: invisalign journey | new smile | jawline filler | tear trough filler | non surgical rhino/N | non-surgical nose | rhinoplasty on | breast aug on
any: brow lift on
any: hair transplant on | skin transformation | acne journey | physio journey | recovery journey
need: this beauty | this gorgeous | this lovely | this stunner | my client | this client | for this | on this | she cried | he cried | cried when
need: for her | for him
need: her confidence | his confidence | his wedding | her wedding | walked out | swipe for before | before and after | loved by | this patient
need: my patient | trusted me
near: 10
not: i got | my new smile | i had | my wedding | my dentist | my own | getting my | got my | my surgeon | recommend a | anyone had | puppy
+ Smile makeover for this beauty, ten composite veneers
- Got my composite bonding for my wedding

# Ages as "a woman of 96", people as "my lady with the hip".

[patient.indirect.of-age]
say: tells of a patient who could be worked out
privacy: 2
conduct: 2
where: words
pattern: (?i)\b(?:(?:wee|old|little|lovely|dear|elderly) )?(?:man|woman|lady|lad|gentleman|gent|chap|fella) of (?:\d{2}|1[01]\d|eighty|ninety|a hundred)\b
pattern: (?i)\b(?:my|our) (?:lovely |wee |old |little |dear )?(?:lady|ladies|gentleman|gent|fella|chap|lass|old boy|old dear|wee man|wee woman) (?:with|in|on|who|from|from bay|after) (?:the|a|his|her|new|bed|bay|room|has|had|lost|died|can't|won't)\b
literal: chap  | lass  | n of  | lady of | lad of | gent of | chap of | fella of | y lady | r lady
literal: ladies | entleman | gent  | fella | old boy | old dear | wee man | wee woman
need: today | this morning | tonight | yesterday | this week | told me | asked me | asked if i | hip | knee | stroke | dementia | walking | discharged
need: ward | clinic
need: parkinson's | copd | new hip | metres | frame | bowed | dressing/N | ulcer/N | visit | round/N | meds | tablets | cannula | bloods | insulin
need: catheter | chemo | breath | dying | died | secret is
need: never been | first time
near: 9
not: my lady wife | shop | salon | pub | bus | taxi | police | court | reported | news | film | my grandad | my gran | my nan | my dad
not: my mum | wanted | queue
not: novel | book | song | dating | married a | hair | nails | train | cafe | café | stall | market
+ A wee woman of 96 told me today the secret is gin
+ My lady with the hip is walking again
- The lady of 90 in the cafe queue told me a joke

# Names that promise tales of patients.

[patient.joins]
say: shows you follow or share tales of patients
privacy: 2
conduct: 2
where: group page event album
any: things patients say | shit patients say | stuff patients say | what patients say | patients say the | patient horror stories | funny patient/N
any: er horror stories
any: a&e horror stories | er stories | a&e stories | ward stories | night shift stories | nurse confessions | doctor confessions | tales from the er
any: tales from casualty
any: tales from a&e | tales from the ward/N | tales from triage | stories from the er | stories from the ward | overheard in casualty
any: overheard on the ward
any: overheard in the er | overheard in triage | overheard in clinic | overheard in theatre | code brown | gomer/N | drug seeker/N
any: frequent flyers of
any: crazy patients | stupid patients | annoying patients | difficult patients | patients from hell | memorial for our patient/N | our patients'
any: patients' christmas
any: patients' party | residents' party | residents' christmas | residents' halloween | residents' outing | residents' summer | wound pics
any: gross medical | dead patient/N
any: medical oddities we | kill the patients | i hate patients | patient memes | stories from the ambulance | ambulance stories | stories from theatre
any: xrays gone wrong
not: museum | support for | rights | safety | car park | permit | association | leaseholders
+ [group] Things Patients Say (staff only)
+ [page] Code Brown Comedy
- [group] Residents' Summer Parking Association, leaseholders

# Scolding in the second person.

[patient.scorn.your]
say: scolds people for coming to you
privacy: 1
negated: keep
conduct: 2
where: words
pattern: (?i)\bif (?:you've|your|you have) [^.?!\n]{0,50}(?:for|since) (?:two|three|four|six|ten|\d+|a|last) (?:days?|weeks?|months?|years?|january|march|easter|christmas)\b[^.?!\n]{0,60}(?:can wait|not an emergency|at [234] ?am|it's not a|isn't an)
pattern: (?i)\b(?:parents|people|mums|moms) who (?:don't|won't|refuse to) (?:vaccinate|vax|brush)\b
literal: If you | if you | IF YOU | who don't | who won't | who refuse
not: helpline | call 111 | gp | charity | dog | boiler
+ If your toe has hurt for two years it can wait till Monday
+ The parents who don't vaccinate and then ask me about the rash
- If you have had a cough for three weeks see your GP

# The place of care as a headline, the person after it.

[patient.narrative.setting]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: triage tonight | triage today | ed tonight | resus tonight | palliative is | palliative today | palliative tonight | oncology today
any: on the stroke unit | on nicu
any: on picu | on delivery suite | in recovery today | in outpatients | antenatal clinic | memory clinic today | dialysis today | rectal foreign body
any: foreign body in
any: cannulating | while i cannulated | ecg stickers | ecg dots | the ecg leads | bp cuff | my stethoscope | the commode | the hoist | the bedpan | a bedpan
any: tried to eat the | off home today | going home today | home at last after | discharge day for | in bed four | in bed six | has parkinson's and
any: thanked me for not
need: a man who'd | a woman who'd | a man who | a woman who | a lad who | a lady who | a kid who | a teenager | a chap | a gent | she asked me
need: he asked me | she told | he told | film me | relatives
need: asked me to | this little one | little one | tiny one | our wee | grams | faith in humanity | at 4am | at 3am | ours | one of ours
need: he called me | she called me
need: his wife | her husband | her cat | proposed | sang | swore | granny | grandad in
near: 9
not: puppy | kitten | dog | lamb | vet | my mum | my dad | my nan | my gran | my son | my daughter | my baby | our baby | news | film | episode
not: nurse asked | the doctor
not: my waters | i'm in | i was in | mum's | dad's | my husband | my wife
+ Triage tonight: a man who'd glued himself to a kite
+ Palliative is like that, she asked me to ring her budgie
+ This little one was 710 grams. Off home today
- Our puppy, the little one, going home today
