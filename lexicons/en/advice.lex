lexicon: advice.en
format: 1
version: 2026.1
topic: advice
lang: en
licence: CC0-1.0
about: Clinical advice to one person in public, offers to look from afar, prescribing by message. General education is no finding.
source: written by hand for this project

# An offer to look at somebody from afar.

[advice.offer]
say: offers to look at somebody's complaint online
privacy: 0
conduct: 2
where: words
any: send me a pic of the rash | send me a picture of your rash | send me a picture of the rash | send me a photo of your rash | send me a photo of the rash
any: send pics of the rash | send me a pic of your rash | send a pic of the rash | send me a pic of it and i'll | send me a picture of the lump
any: send me a photo of the lump | send me a pic of the lump | send me a pic of that mole | send me a picture of your mole | send me a photo of the mole
any: send me a pic of the mole | send me a pic of the wound | send me a photo of the wound | send me a picture of your wound | send me a pic of your wound
any: send me a photo of your wound | send me your scan | send me your scans | send me your x-ray | send me your xray | send me the x-ray | send me the xray
any: send me your mri | send me your ct | send me your ecg | send me your ekg | send me your bloods | send me your blood results | send me your results
any: send me your lab results | send me your labs | send me your blood work | send me your bloodwork | send me your reports | send your reports
any: send me the reports | send me your blood reports | send me your prescription | send me your meds list | send me your medication list
any: send me your symptoms | send me your medical | send me your history and | send me his reports | send me her reports | send me the ecg
any: dm me your symptoms | dm me the symptoms | dm me your results | dm me your labs | dm me your scan | dm me your reports | dm me your bloods
any: dm me a pic of the | dm me a photo of the | dm me a picture of the rash | dm me your x-ray | dm me your meds | dm me your medical | pm me your symptoms
any: pm me your results | pm me the results | pm me a photo of the | pm me your bloods | pm me your reports | inbox me your symptoms | inbox me your results
any: inbox me your reports | inbox me the reports | inbox me a pic of the | message me your symptoms | message me your results | message me your bloods
any: message me your scan | text me your symptoms | text me your results | text me a pic of the rash | text me a photo of the rash
any: whatsapp me your symptoms | whatsapp me your reports | whatsapp me your results | whatsapp me your bloods | whatsapp me your blood results
any: whatsapp me the reports | whatsapp me your scan | whatsapp me a pic of the | whatsapp me a photo of the | whatsapp your reports | email me your results
any: email me your bloods | email me your scan | email me your mri | email me your reports | drop your symptoms | comment your symptoms
any: tell me your symptoms | describe your symptoms | list your symptoms | what are your symptoms | what symptoms do you have | post your symptoms
any: share your symptoms with me | ask me about your symptoms | dm me for advice on your | dm me if you have symptoms | dm for medical advice
any: dm me for medical advice | dm for free medical advice | free medical advice in my dms | dm for consult/N | dm for consultation | dm me for a consult
any: dm me for consultation | whatsapp for consultation | inbox for consultation | free consult in dm | free consultation in dm | free online consult
any: ask the doctor anything dm | i'm a doctor dm me | i'm a nurse dm me | i'm a gp dm me | i'm a pharmacist dm me | message me i'm a doctor
any: happy to look at your scan | happy to look at your results | happy to look at your bloods | happy to look at the rash
any: happy to take a look at the rash | happy to have a look at your results | i'll have a look at your results | i'll have a look at your bloods
any: i'll have a look at the rash | i'll have a look at the mole | i'll have a look at your scan | i'll take a look at your scan
any: i'll take a look at your results | let me see the rash | let me see the wound | show me the rash | show me the wound | can you send a photo of the rash
any: can you send me a photo of the | let me have a look at that mole | facetime me and show me | video call me and show me | pop round and i'll look at it
any: pop round and i'll check | come round and i'll check your | call round and i'll | i'll check your blood pressure | i'll listen to your chest
any: bring him to me and i'll look | bring her to me and i'll look | bring the baby over and i'll | i'll stitch that for you | i'll stitch it up for you
any: i can stitch that for you | i'll take your stitches out | i'll take the stitches out | i'll give you the injection | i can give you the injection
any: i'll do your botox at home | i'll syringe your ears
mask: what are your symptoms of love | tell me your symptoms of love | send me your results from the race | send me your results from the match
mask: dm me your results of the quiz | send me your results from parkrun
not: quiz | parkrun | race | survey | puppy | dog | cat | horse | netball | covid hotline | i can't | can't give | cannot give | unable to give
not: please do not | please don't | do not | never | exam | league | poll | horoscope | chatbot | app | if your doctor asks | for the raffle | signs of
not: symptoms include | awareness | know the signs | symptoms of | think sepsis | most adults | adults need | everyone over | anyone over | over 50s
not: general advice | not medical advice | health tip/N | myth | leaflet | campaign | webinar | blog post | our clinic offers | patients often ask
not: people often ask
negated: drop
+ Send me a pic of the rash and I'll have a look
+ DM me your symptoms hun, I'm a GP
+ WhatsApp me your blood results tonight
+ What are your symptoms? I can help
+ Pop round and I'll check it, bring biscuits
- Send me your results from parkrun
- Please do not DM me your symptoms, see your own doctor
- Send me a picture of your puppy

# Telling one person what to take, stop or change. A drug or a dose must stand beside the command.

[advice.dose]
say: tells somebody what to take or to stop
privacy: 0
conduct: 2
where: words
any: you should take | you need to take | you should be taking | you could take | you can take | you want to take | try taking | take two | take one
any: take 2 | take half | take a half | take it with | take them with | take 200mg | take 400mg | take 500mg | take 600mg | take 800mg | take 1g
any: take 1000mg | take 10mg | take 20mg | take 5mg | take 25mg | take 50mg | take 100mg | take some | take an extra | take another | take that with
any: double your | double up on | halve your | halve the | half your | halving your | doubling your | up your | upping your | increase your
any: increasing your | reduce your | reducing your | lower your | drop your | drop to | drop down to | go up to | go down to | wean off | wean yourself off
any: taper off | taper your | coming off the | come off | stop taking | stop your | stop the | quit your | quit taking | skip your | skip the | don't take
any: do not take | you don't need | you do not need | you won't need | ditch the | ditch your | switch to | switch from | switch your | change to | swap to
any: swap your | swap the | start him on | start her on | start on | start taking | get yourself on | get him on | get her on | ask for | put him on
any: put her on | give him | give her | give the baby | give the child | give baby | give your son | give your daughter | give them | rub some | put some
any: use some | try some | try the | try switching | try halving | restart your | add in some | add some | stick with the | stay on the | carry on with the
any: finish the | rotate | alternate
need: mg | mcg | ml | mls | units | puffs | dose | doses | dosage | tablets | tablet | pills | capsules | twice a day | three times a day | twice daily
need: every 4 hours | every 6 hours | every 8 hours | four hourly | six hourly | at night and | on an empty stomach | with food | paracetamol | ibuprofen
need: nurofen | calpol | tylenol | advil | motrin | aspirin | naproxen | diclofenac | voltaren | co-codamol | cocodamol | codeine | tramadol | panadol
need: crocin | dolo | combiflam | brufen | oramorph | amitriptyline | gabapentin | pregabalin | sertraline | citalopram | fluoxetine | prozac | zoloft
need: lexapro | escitalopram | mirtazapine | venlafaxine | duloxetine | propranolol | diazepam | xanax | lithium | quetiapine | ssri | antidepressants
need: metformin | insulin | ozempic | mounjaro | gliclazide | statin | statins | atorvastatin | simvastatin | amlodipine | ramipril | lisinopril | losartan
need: candesartan | bisoprolol | metoprolol | warfarin | apixaban | eliquis | clopidogrel | blood thinners | blood pressure tablets | bp tablets | bp meds
need: water tablets | furosemide | omeprazole | lansoprazole | gaviscon | pantoprazole | ppi | ppis | antacid | imodium | loperamide | senna | laxido
need: movicol | miralax | lactulose | dulcolax | buscopan | dioralyte | ors | zofran | ondansetron | levothyroxine | thyroxine | synthroid | hrt | the pill
need: mini pill | steroids | prednisolone | prednisone | hydrocortisone | antihistamine | antihistamines | cetirizine | loratadine | piriton | benadryl
need: zyrtec | claritin | fexofenadine | ventolin | salbutamol | inhaler | antibiotics | amoxicillin | augmentin | co-amoxiclav | azithromycin | doxycycline
need: flucloxacillin | penicillin | trimethoprim | nitrofurantoin | ciprofloxacin | metronidazole | fluconazole | canesten | acyclovir | aciclovir | valtrex
need: tamiflu | ivermectin | melatonin | folic acid | iron tablets | ferrous | vitamin d | b12 | magnesium | meds | your medication | your medications
need: lamotrigine | lamictal | carbamazepine | tegretol | keppra | levetiracetam | epilim | valproate | topiramate | aripiprazole | abilify
need: risperidone | olanzapine | clonazepam | clonidine | vyvanse | elvanse | concerta | ritalin | adderall | methylphenidate | buspirone | trazodone
need: bupropion | wellbutrin | zopiclone | zolpidem | azathioprine | humira | montelukast | symbicort | famotidine | domperidone | metoclopramide
need: cyclizine | promethazine | phenergan | stemetil | tamsulosin | finasteride | oxybutynin | letrozole | clomid | progesterone | estradiol
need: testosterone | permethrin | digoxin | sumatriptan | wegovy | naltrexone | temazepam | lorazepam | ativan | valium
need: your tablets | painkillers | daktarin | fucidin | eumovate | betnovate | emollient | medication
near: 8
mask: take some time | take some photos | take some pics | take some rest | take one for | take two of these cookies | stop the world | stop the cap
mask: ask for help | ask for directions | up your game | up your alley | give him credit | give her credit | stop your whining | give him hell
mask: give them hell | skip the line | skip the queue | take another look
not: i take | i took | i'm taking | i was told to | my doctor | my gp | my consultant | my psychiatrist | told me to | made me | told me | adults can
not: most adults | adults | children under | guideline/N | according to | label | leaflet | pharmacist or | speak to your doctor | talk to your doctor
not: ask your doctor | consult your doctor | see your doctor | speak to your gp | see your gp | ask your pharmacist | your own doctor | never stop
not: don't stop | before you | dog | cat | puppy | horse | recipe | cookies | cake | tsp | tbsp | ml of water | ml rum | ml gin | vodka | gin | flour
not: sugar | yeast | plant | tomatoes | compost | lyrics | reality | own nose | petrol | diesel | we give | i give | study | trial | evidence
not: without talking | without speaking | without asking | signs of | symptoms include | awareness | know the signs | symptoms of | think sepsis
not: adults need | everyone over | anyone over | over 50s | general advice | not medical advice | health tip/N | myth | campaign | webinar | blog post
not: our clinic offers | patients often ask | people often ask
negated: drop
+ Stop the ramipril and switch to losartan, that cough will go
+ Take 400mg ibuprofen with food three times a day
+ Up your thyroxine to 75 and recheck in six weeks
+ Give him calpol and wait
+ You should come off the pill if you smoke
- My doctor told me to stop taking ibuprofen
- Never stop your medication without asking, talk to your doctor
- Most adults can take paracetamol four times a day
- Add some sugar and 200 ml of water
- Take two of these cookies and call me in the morning

# A diagnosis or a plan for one person.

[advice.individual]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: words
any: sounds like | sounds to me like | looks like | looks to me like | that's just a | that is just a | it's just a | it's only a | it's probably
any: probably just | that's probably | that's definitely | that's classic | you've probably got | you probably have | i think it's | i'd say it's
any: i would say it's | my money is on
need: tonsillitis | strep | uti | a uti | thrush | chickenpox | chicken pox | hand foot and mouth | impetigo | ringworm | eczema | psoriasis | shingles
need: cellulitis | an infection | chest infection | ear infection | sinusitis | gallstones | appendicitis | ibs | reflux | gerd | lipoma | a cyst
need: sebaceous cyst | hernia | sciatica | plantar fasciitis | tendonitis | trapped nerve | slipped disc | carpal tunnel | gout | anaemia | anemia
need: iron deficiency | thyroid | hypothyroid | pcos | endometriosis | fibroids | diabetes | hay fever | a viral rash | viral rash | roseola | slapped cheek
need: croup | bronchiolitis | pneumonia | asthma | migraine | cluster headache | vertigo | labyrinthitis | bell's palsy | dvt | a clot | angina | a tia
need: perimenopause | postnatal depression | adhd | pots | glandular fever | mono | mono to me | scabies | conjunctivitis | a stye | haemorrhoids | piles
need: an abscess | a fracture | sprain | ligament damage | torn meniscus | rotator cuff | tennis elbow | costochondritis | melanoma | bcc | benign | rosacea
need: urticaria | hives | an allergic reaction | contact dermatitis
near: 5
not: i have | i've got | my doctor | my gp | my kid | my son | my daughter | my dad | my mum | my mom | i've | my | me | patient | patients | doctor says
not: doctor said | he said | film | character | lyrics | reports | player | striker | dog | puppy | cat | vet | horse | season | fans | team | study
not: case of the | guideline/N | lecture | exam | signs of | symptoms include | awareness | know the signs | symptoms of | think sepsis | most adults
not: adults need | everyone over | anyone over | over 50s | general advice | not medical advice | health tip/N | myth | leaflet | campaign | webinar
not: blog post | our clinic offers | patients often ask | people often ask | a&e for | hours in | turns out | apparently | x-ray says | thankfully | luckily
not: thank god | diagnosed
where: comment post message
+ Sounds like tonsillitis, you need antibiotics
+ @jenny that's just a lipoma, nothing to worry about
+ Looks like ringworm, get the cream
- Sounds like my tonsillitis is back
- My doctor says it's probably just a cyst

[advice.individual.plan]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: words
any: you need antibiotics | you'll need antibiotics | you don't need antibiotics | you need a scan | you need an mri | you don't need the mri
any: you don't need an mri | you don't need a scan | you don't need the scan | you don't need surgery | you need surgery | you need an x-ray
any: you don't need an x-ray | you need a biopsy | you need an ecg | you need bloods | you need blood tests | you need steroids | you need stitches
any: you need iv | you need a d-dimer | you need to be on | you shouldn't be on that | you should be on | you should get that checked
any: you should have that checked | get that checked out asap | get that mole checked | i'd get that checked | i'd get that looked at
any: i would get that checked | i'd get that mole | go to a&e now | go to the er now | go to ed now | get to a&e now | get to a&e hun | go straight to a&e
any: go straight to the er | take him to a&e | take her to a&e | take him to the er | take her to the er | take the baby to a&e | no need to go to a&e
any: no need to see a doctor | no need to see your gp | no need for a doctor | you don't need to see a doctor | you don't need a doctor for that
any: don't bother with the gp | don't bother seeing | don't worry about that lump | don't worry about the lump | don't worry about that mole
any: nothing to worry about that lump | nothing sinister | don't have the operation | don't have the surgery | don't have the vaccine
any: don't get the jab hun | ignore your doctor | ignore what your gp said | ignore your gp | your doctor is wrong | your gp is wrong
any: your doctors are wrong | your consultant is wrong | i disagree with your doctor | i wouldn't take that if i were you | i wouldn't bother with statins
any: i'd ask for a referral | push for a referral | ask your gp for a | ask your gp to refer | ask your doctor to put you on
any: ask for a second opinion on that | tell your gp to prescribe | tell your doctor to prescribe | as a doctor i'd say you | as a doctor i would tell you
any: as a nurse i'd say you | as a gp i'd | as a pharmacist i'd | doctor here you | gp here you | nurse here you should | nurse here you need | dr here you
any: speaking as a gp you | speaking as a doctor you | speaking as a nurse you | how long have you had the | how long have you had this pain
any: how long has he had the | how long has she had the | does it hurt when you | is it itchy | is there any pus | any fever with it
any: is he drinking and weeing | any blood in your | any blood in the stool | are you on any meds | are you on any medication | what meds are you on
any: what medication are you on | what's your blood pressure | what's your hba1c | what were your bloods | what did your bloods show
any: how many weeks are you any bleeding | are you allergic to penicillin | ice it and elevate | keep it elevated and | rest it for two weeks and
any: put ice on it and take | don't pop it put | lance it | keep it dry for | steam inhalation for | salt water gargle and | warm compress and
any: epley manoeuvre will | you'll be fine it's viral | it's viral you'll be | it's viral nothing | that dose is too high | that dose is too low
any: that's too high a dose | that's too low a dose | your dose is too | your dose sounds | you're on too much | you're on too high a | you're on the wrong
any: you shouldn't mix those | don't mix those two | safe to take those together | those two interact | it's safe to take that in pregnancy
any: safe in pregnancy hun | you can take that while pregnant | fine while breastfeeding | safe while breastfeeding hun | have you any pain
any: have you had any bleeding | any pain after | any pain when | any weight loss? | any numbness | any tingling | any shortness of breath
any: any chest pain with it | is it worse when you | is it worse at night | does it wake you at night | where exactly is the pain | what colour is your
any: what colour is the | how high is the fever | how high is his temp | what was his temp | how far along are you and | you're low in | you're low on b12
any: you're deficient | get the injections | get the b12 | you want an x-ray on that | you want a scan of that | you want to get an x-ray
any: needs an x-ray that | needs stitches that | that needs stitches | that needs antibiotics | that needs a stitch | that looks infected
any: that looks broken | that's infected | that's broken mate | that's gout | that's shingles | that's ringworm | that's impetigo | that's scabies
any: that's a uti | that's thrush | that's eczema | that's viral | could be your gallbladder | could be your thyroid | could be your appendix
any: could be your heart | could be your b12 | could be your iron | could be your hormones | sounds like your gallbladder | sounds like your thyroid
any: sounds like your hormones | sounds like your appendix
mask: you should be on tv | you should be on the | you should be on stage | you should be on strictly | you should be on a | you need to be on time
mask: you need to be on the | you should be on your | you need to be on your | you should be on here | you need to be on top | you need to be on a
mask: you should be on my | does it hurt when you fell from heaven | does it hurt when you fell | you should be on instagram | you should be on youtube
mask: you should be on bake off | you need to be on my | you should be on netflix | you should be on it | you need to be on it | you should be on there
mask: you need to be on this | you should be on this | ask your gp for a flu | ask your gp for a leaflet | you need to be on instagram
mask: you need to be on here | you need to be on tv | you should be on comedy | you should be on snap | what colour is the sky | what colour is your car
mask: what colour is your hair | what colour is the dress | what colour is your dress
not: he told me | she told me | they told me | my doctor said | my gp said | doctor told me | was told | when the doctor | if your | signs of
not: symptoms include | anyone with | everyone with | leaflet | campaign | awareness | 999 if | dog | vet | puppy | cat | heaven | angel | league | team
not: car | boiler | know the signs | symptoms of | think sepsis | most adults | adults need | everyone over | anyone over | over 50s | general advice
not: not medical advice | health tip/N | myth | webinar | blog post | our clinic offers | patients often ask | people often ask
where: post comment message
negated: keep
+ You don't need the MRI, honestly
+ Don't worry about that lump, I see them daily
+ Ignore your GP, he is stuck in the nineties
+ How long have you had the rash, Mary?
- My GP said you don't need antibiotics for colds
- You should be on TV with that voice
- Everyone with chest pain: go straight to A&E, signs of a heart attack

# Prescribing by message.

[advice.prescribe]
say: offers or asks for a prescription outside care
privacy: 0
conduct: 3
where: words
any: i'll call in a script | i'll call in a prescription | i'll phone in a script | i'll phone in a prescription | i'll send a script
any: i'll send a prescription | i'll send you a script | i'll send you a prescription | i'll write you a script | i'll write you a prescription
any: i'll write you up for | i'll prescribe you | i can prescribe you | i can prescribe it | i'll prescribe it for you | i could prescribe you
any: happy to prescribe | i can call in a script | i can call in a prescription | i can call something in | i'll call something in | calling in a script for
any: i can write you a script | i can write you a prescription | i can write a script for | i'll do you a script | i can do you a script
any: i'll do a script for you | i can do you a private script | i'll do you a private prescription | i'll email the script | i'll fax the script
any: i'll send it to your pharmacy | i'll send it to your chemist | which pharmacy | what's your pharmacy | what pharmacy do you use
any: which chemist do you use | text me your pharmacy | dm me your pharmacy | send me your pharmacy | message me if you want a prescription
any: dm me if you want a prescription | dm me for a prescription | dm me for a script | dm for prescription | dm for prescriptions | dm for scripts
any: pm me for a script | whatsapp for prescription | whatsapp me for a prescription | inbox for prescription | prescriptions available dm
any: no prescription needed dm | no script needed dm | sick note for you | i'll write you a sick note | i can write you a sick note
any: i'll write you a med cert | i can do you a med cert | i'll sort you a med cert | i'll sign you off | i'll sort your sick cert | i can sign you off
any: i'll give you a sick cert | i'll write you a fit note | i'll write you a doctor's note | i can write you a doctor's note | i'll sign your passport and
any: prescribed for my husband | prescribed for my wife | prescribed for my mum | prescribed for my mom | prescribed for my friend | prescribed for my kids
any: prescribed my own | prescribed myself | self prescribed | self prescribing | self-prescribed | wrote myself a script | wrote myself a prescription
any: wrote my own script | wrote my own prescription | write my own scripts | write my own prescriptions | wrote my husband a script
any: wrote my wife a script | wrote my mum a script | wrote my mom a script | wrote my friend a script | wrote my mate a script
any: wrote a script for my friend | wrote a script for my husband | wrote a script for my mum | i have samples for you | i've got samples for you
any: i'll give you samples | i'll bring you samples | i've got some left over antibiotics | leftover antibiotics you can have | i'll drop off antibiotics
any: i'll drop some antibiotics | i can get you antibiotics | i can get you ozempic | i can get you botox | i can get you xanax | i can get you tramadol
any: i can get you insulin | hook you up with a script | hook you up with antibiotics | got you a script | i've sent the script | script sent to
any: script is at the pharmacy | i've called it in | i called it in for you | called in antibiotics for
mask: self prescribed rest | self prescribed retail | self prescribed dose of | self prescribed holiday | self prescribed screen | self prescribed bed rest
mask: which pharmacy is open | which pharmacy has | which pharmacy sells | which pharmacy school | which pharmacy opens | prescribed myself a holiday
mask: prescribed myself a day | prescribed myself chocolate | prescribed myself wine | prescribed myself a week | prescribed myself some
mask: prescribed myself a glass | prescribed myself rest
not: film | movie | python | bash | shell | javascript | actor | screenplay | hollywood | beach | wine | chocolate | netflix | my doctor | my gp
not: doctor wrote | gp wrote | my psychiatrist | is open | still open | open late | covid jab | anyone know | song
+ I'll call in a script for you, text me
+ Message me if you want a prescription, easy
+ Prescribed myself antibiotics and carried on
+ I can write you a sick note, no bother
- Prescribed myself chocolate and a bath
- Which pharmacy is open tonight
- My doctor says he'll send it to your pharmacy too

# A medicine first, the command anywhere about it.

[advice.dose.drug]
say: tells somebody what to take or to stop
privacy: 0
conduct: 2
where: post comment message
any: paracetamol | ibuprofen | nurofen | calpol | tylenol | motrin | aspirin | naproxen | diclofenac | voltarol | voltaren | co-codamol | codeine | tramadol
any: panadol | crocin | dolo | combiflam | brufen | oramorph | amitriptyline | gabapentin | pregabalin | sertraline | citalopram | fluoxetine | prozac
any: zoloft | lexapro | escitalopram | mirtazapine | venlafaxine | duloxetine | propranolol | diazepam | lithium | quetiapine | metformin | insulin
any: ozempic | mounjaro | gliclazide | statin | statins | atorvastatin | rosuvastatin | simvastatin | amlodipine | ramipril | lisinopril | losartan
any: candesartan | bisoprolol | metoprolol | warfarin | apixaban | clopidogrel | furosemide | omeprazole | lansoprazole | gaviscon | pantoprazole | ppi
any: imodium | loperamide | senna | laxido | movicol | miralax | lactulose | dulcolax | buscopan | dioralyte | zofran | ondansetron | levothyroxine
any: thyroxine | synthroid | hrt | microgynon | cerazette | yasmin | dianette | mirena | depo | prednisolone | prednisone | hydrocortisone | antihistamine
any: antihistamines | cetirizine | loratadine | piriton | benadryl | zyrtec | claritin | fexofenadine | ventolin | salbutamol | antibiotics | amoxicillin
any: augmentin | co-amoxiclav | azithromycin | doxycycline | doxy | fluclox | flucloxacillin | penicillin | trimethoprim | nitrofurantoin | ciprofloxacin
any: lamotrigine | lamictal | carbamazepine | tegretol | keppra | levetiracetam | epilim | valproate | topiramate | aripiprazole | abilify
any: risperidone | olanzapine | clonazepam | clonidine | vyvanse | elvanse | concerta | ritalin | adderall | methylphenidate | buspirone | trazodone
any: bupropion | wellbutrin | zopiclone | zolpidem | azathioprine | humira | montelukast | symbicort | famotidine | domperidone | metoclopramide
any: cyclizine | promethazine | phenergan | stemetil | tamsulosin | finasteride | oxybutynin | letrozole | clomid | progesterone | estradiol
any: testosterone | permethrin | digoxin | sumatriptan | wegovy | naltrexone | temazepam | lorazepam | ativan | valium
any: metronidazole | fluconazole | canesten | acyclovir | aciclovir | valtrex | tamiflu | ivermectin | colchicine | allopurinol | folic | fucidin | eumovate
any: betnovate | sudocrem | daktarin | bonjela | nystatin | ferrous | spironolactone | tretinoin | roaccutane | methotrexate | b12 | painkillers | steroids
any: antidepressants | melatonin | magnesium | 5mg | 10mg | 20mg | 25mg | 40mg | 50mg | 75mcg | 100mcg | 100mg | 200mg | 400mg | 500mg | 600mg | 1g | puffs
any: sachet | sachets | eye drops | ear drops | nasal spray | inhaler | spacer
need: you want | you need | you could do with | you should | you shouldn't | you can safely | you can have | you can stop | you're better on
need: you'd be better | you'll need | you would need | hun | hon | babe | mate | pet | aunty ji | auntie | aunty | bhai | didi | beta | da | bru | my love
need: lay off | bin the | bin your | stop worrying | call me | ring me | if it was me | if i were you | if i was you | in your case | i'd go with
need: i'd go for | i'd take | i'd stop | i'd start | i'd refuse | i'd try | i would try | i would stop | i would go for | put some | put a bit
need: pop some | pop a bit | swap from | swap to | increase to | decrease to | go up to | go down to | get some | get him some | get her some | give him
need: give her | give the baby | get her on | get him on | start him | start her | don't bother | no need for | pls take | please take | kindly take
need: take it at | take them at | take that | she'll poo | he'll poo | it'll clear | will clear it | will sort it | will sort you out | should sort it
need: should do the trick | will help you | your gp should | ask your | tell your | your dose | your dr should | your doctor should
near: 6
not: asthma week | awareness week | always use | always check | always rinse | pharmacists can
not: my gp | my doctor | my dr | my doc | my consultant | i was | i'm on | i am on | i take | i took | i've been | my dose | me on | gave me | prescribed me
not: put me | told me | lol | lmao | bitch | chill pill | wish me | song | album | aspirin gif | most adults | adults | guideline/N | speak to your
not: talk to your | see your | ask your doctor | ask your pharmacist | without asking | never stop | don't stop | i need | need some | need an | we need
not: in stock | shortage | price | cost | study | trial | dog | cat | vet | puppy | horse | video explains | explains | leaflet | awareness | patients
not: my patient | webinar | lecture | myth | #ad | discount
+ Honestly you want fluclox for that, it looks angry
+ Put a bit of Sudocrem on and stop the wipes
+ Aunty ji pls take Dolo 650 and call me in the evening
+ Swap from the Microgynon to Cerazette, that will stop the migraines
- My GP said you need sertraline and put me on it
- Video: how to use your spacer, explains our nurse
- Is there any Calpol in stock, I need some

# "Text me a photo of the stitches": the thing sent decides.

[advice.offer.look]
say: offers to look at somebody's complaint online
privacy: 0
conduct: 2
where: post comment message
any: send me | send us | text me | dm me | whatsapp me | email me | show me | pm me | inbox me | message me | facetime me | send over | send it over
any: pop it in my inbox | bring her in to me | bring him in to me | bring her to me | bring him to me | bring the baby in | drop in to me | call in to me
any: come in to me | swing by me | i'll tell you if it's | i'll tell you what it is | i'll let you know if it's | post a pic of the | post a photo of the
need: ctg | trace | swab result | smear result | sleep study | dexa | referral letter | clinic letter | discharge letter | after my clinic | after clinic
need: rash | the lump | lump | mole | stitches | wound | scar | swelling | the bite | spots | scan report | x-ray | xray | mri | ct report | ecg | ekg
need: bloods | blood results | blood test results | blood report/N | lab results | labs | symptoms | meds | medications | infected | his temperature
need: her temperature | the discharge report | biopsy | histology | casualty | a&e | fever | cough | ear | throat | tonsils | bp readings | sugar readings
need: glucose readings | blood pressure readings | peak flow
near: 10
not: puppy | dog | cat | horse | quiz | gender | 12 week | 20 week | congrats | cute | my gp | my doctor | my dog | my cat | my order | me a rash
not: lyrics | album | song | playlist
not: ear to ear | can't | cannot | please don't | please do not | never | our team | reception | the practice | clinic will | if requested | app
not: online form | love | airport | raffle | recipe | drums | concert
+ Text me a photo of the stitches and I'll tell you
+ Bring her in to me in the morning and don't bother with casualty
+ Whatsapp me the biopsy report, I'll explain
- Send me a photo of the kitchen
- The practice: please don't message me your symptoms here

# Comfort and counsel about one person's finding.

[advice.individual.reassure]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: comment post message
any: stop worrying | don't worry | no need to worry | don't panic | you'll be fine | you will be fine | she'll be fine | he'll be fine | it'll clear
any: it will clear | it'll settle | it will settle | perfectly normal | totally normal | completely normal | that's normal | is normal | is fine | are fine
any: is nothing | harmless | nothing sinister | you're not depressed | you're not anxious | you don't have | you haven't got | i'd refuse | i would refuse
any: refuse the | i'd decline | no need for a scan | no need for the | no need for an | don't let them | don't agree to | don't have the | tell them no
any: insist on | if it was me | if it were me | if i were you | your gp is being | your doctor is being | lay off the | cut out the | just wait it out
any: bin the | bin your
need: ferritin | bloods | blood results | your lump | the lump | that lump | mole | rash | scan | induction | induced | c-section | section | hysterectomy
need: biopsy | mri | ct | colonoscopy | epidural | your bp | your blood pressure | your iron | your b12 | b12 | your thyroid | tsh | cholesterol | hba1c
need: your sugar | your sugars | lft | liver enzymes | platelets | murmur | palpitations | ectopics | spotting | bleeding at | discharge | weeks | wks
need: baby is | baby's heart | his fever | her fever | his temperature | her temperature | viral | a virus | gallbladder | gout | cyst | fibroid | dose
need: tablets | statins | chemo | jab | vaccine | op | surgery | gp | consultant | stool | poo | tonsils | stitches | swelling | headaches | migraines
need: numbness | tingling | injections
near: 8
not: my gp | my doctor | my bloods | my scan | my consultant | my mum | my dad | told me | i was told | doctor said | doc said | gp said | they said
not: midwife said | i'm | i am | thank god | patients | awareness | signs of | everyone | lyrics | price | vet | dog | weeks until | weeks to go | weeks ago
not: film | season | work | exam | wedding | delivery | in two weeks time | study | trial | guideline/N | safe for
+ Your ferritin is fine hun, stop worrying
+ If it was me I'd refuse the induction
+ You're not depressed, you're low in B12
+ No need for a scan at 36 wks, baby is grand
- My doctor said my bloods are fine so stop worrying
- Don't worry, it's two weeks until the wedding

# Scripts as favours.

[advice.prescribe.favour]
say: offers or asks for a prescription outside care
privacy: 0
conduct: 3
where: post comment message
any: script | scripts | prescription | prescriptions | sick note | sick cert | sick line | med cert | medical certificate | fit note | doctor's note
any: doctors note
need: sorted a | sorted you | sorted him | sorted her | did you a | did him a | did her a | i'll do you | i'll do him | i'll sort | i can sort | i wrote you
need: wrote you a | written you a | left you a | left a | i'll leave you | i'll leave a | for a mate | for a friend | as a favour | as a favor
need: on the quiet | off the books | no questions asked | dm me | message me | text me | inbox me
near: 5
not: film | movie | actor | python | screenplay | my gp | my doctor | doctor wrote | gp wrote | my consultant | i need | need a | forgot | chapter | novel
not: theatre | scene | bash | shell | lines | play | hollywood | episode | pilot
+ Sorted a script for Dave's back, collect it after four
+ Text me and I will do you a sick note as a favour
- I wrote her a film script
- My doctor left a script at reception, I need it

# Any counsel, said to one person, about a clinical thing.

[advice.individual.counsel]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: post comment message
any: get that looked at | get it looked at | get that seen | i'd skip | i would skip | i'd avoid | i'd hold off | i'd wait on | i'd leave the
any: i'd go ahead with | i wouldn't bother | don't bother | no need for | there's no need | happy to look over | happy to read | send it on | send them on
any: you're fine to | you are fine to | you're ok to | you're okay to | you're grand to | you're good to | you're safe to | it's safe to | it is safe to
any: perfectly safe to | you can fly | you can drive | you can go back to | you can drink | message me privately | tell your sister | tell your mum
any: tell your mom | tell your dad | tell your husband | tell your wife | tell your son | tell your daughter | tell your friend | tell him to | tell her to
any: your mum should | your mom should | your dad should | your husband should | your wife should | your son should | your daughter should
any: your sister should | your mum needs | your mom needs | your dad needs | your son needs | your daughter needs | he needs | she needs | that cough needs
any: that needs | pop into my | pop in to my | come into my clinic | come to my clinic | come see me in clinic | come see me at the | swing by the clinic
any: start him on | start her on | start them on | put him on | put her on | half a tab | a tab of | half a tablet | one tablet | two tablets
any: talk you through | walk you through | those are | take your husband's | take your wife's | take your mum's | use your husband's | you have 72 hours
any: you've 72 hours | breathe into | every four hours | every six hours | every eight hours | for a baby that size | for a child that size | for his weight
any: for her weight | for his age | for her age | bring him in to | bring her in to | your bp is | your bp sounds | your sugar is | your cholesterol is
any: your levels are | your numbers are | those numbers are | that number is | that reading is | those results look | your results look | your scan looks
any: your bloods look | sounds viral | sounds bacterial | sounds infected | sounds hormonal | sounds muscular | looks viral
any: looks bacterial | looks infected | looks fungal | looks broken | it's muscular | it's hormonal | it's viral | it's fungal | it's bacterial
any: it's only viral | it's not a heart attack | that's not a heart attack | it's not a stroke | that's not a stroke | it's not a lump | it's not cancer
any: that's not cancer | i wouldn't have the | i wouldn't take the | just take your | just take his | just take her
any: skip the | leave it | leave his | leave her | get a cortisone | get swabbed | go get tested | get tested for | till proven otherwise | stop the
any: cut your carbs | i'd get | ask for | keep feeding | keep taking | it's the statin/N | it's the tablets | it's the metformin | it's the pill doing
any: that's mastitis | you're not having | you are not having
any: happens to half | will settle | it'll settle | the tummy will | you'll be off | is grand | looks grand | looks fine | your ecg | that ecg
any: that x-ray | that scan
any: what's her temp | what's his temp | is she weeing | is he weeing | is she drinking | is he drinking | any rash | any vomiting | any fever
any: two puffs | four puffs
any: i'll put a stitch in | put a stitch in it | i'll whip the stitches | come off the | you need to come off | use the spacer | shout if | ring back if
need: mastitis | cortisone | cortisone shot | ultrasound guided | tonsils | grommets | adenoids | miscarriage | spotting | ectopic | chlamydia
need: gonorrhoea | swabbed
need: when he pees | when you pee | trauma bonding | no need for the queue | rosuvastatin | iron for | carbs | wheezy | spacer | weeing | weeing ok
need: any rash | gallstones
need: hysterectomy | vasectomy | the coil | implant | flucloxacillin | citalopram | your legs | the squiggle | moving | keto | fasting
need: melanoma | cancer | biopsy | flu jab | vaccine | the jab | physio | anti-inflammatories | anti inflammatories | antiinflammatories | painkillers | mri
need: ct scan | scan report | report | results | ecg | bloods | x-ray | xray | ultrasound | fly at | 34 weeks | 36 weeks | 28 weeks | pregnant
need: weeks pregnant | trimester | breastfeeding | calpol | nurofen | ibuprofen | paracetamol | panadol | tylenol | what you're taking | what meds
need: your meds | medication | your symptoms | your history | date of birth | my clinic | the clinic | chest x-ray | beta blocker | beta blockers
need: tablets yet | the tablets | meds yet | insulin | iron | iron tablets | b12 | vitamin d | shingles | antivirals | antiviral | antibiotics | prednisone
need: prednisolone | steroids | steroid | inhaler | heart attack | anxiety | panic attack | a stroke | migraine | infection | rash | eczema | psoriasis
need: ringworm | scabies | cream | ointment | amoxicillin | augmentin | leftover | left over antibiotics | metformin | statin | statins | hrt | the pill
need: thyroid | levothyroxine | ozempic | mounjaro | dose | mg | ml | drops | puffs | a&e | the er | casualty | stitches | a cast | surgery | the op
need: epidural | induction | caesar | section | c-section | chemo | antihistamine | antihistamines | piriton | epipen | fever | temperature | dehydrated
need: croup | reflux | teething | colic | constipated | diarrhoea | vomiting | post-op
near: 7
not: my gp | my doctor | my dr | my consultant | my midwife | my physio | my baby | my son | my daughter | my mum | my dad | my mom | i had | i was
not: i've had | i'm on | i am on | i need | me on | told me | gave me | prescribed | as per | according to | the pharmacist said | all welcome | scheme
not: men over | women over | anyone | everyone | awareness | signs of | most adults | adults | children under | guideline/N | leaflet | campaign | study
not: trial | research | lecture | webinar | vanilla | flour | sugar | recipe | exhaust | car | tyre/N | boiler | essay | dog | cat | vet | puppy | horse
not: homeopathic | poison | toxins | big pharma | lol | lmao | joke | song | film | episode | patient/N | speak to your | see your gp
not: ask your doctor | ask your pharmacist | your own doctor | cv
not: tax | school report | annual report | full report | report card | match report | weather | bird | fish | plant/N
+ You need to get that looked at, could be melanoma
+ Start him on iron, he is pale as milk in the photo
+ Tell your sister to stop breastfeeding on that
+ You're fine to fly at 34 weeks, the airlines only cover themselves
+ Those are shingles, you have 72 hours to get antivirals
+ Ring me later and I'll talk you through lowering the prednisone
- Get that looked at, your exhaust hangs off
- My baby needs 2.5 ml of Calpol as per the pharmacist
- Pharmacists treat shingles from today, those are the rules of the scheme

# One person's part of the body or trouble, and what is to be done: "the bump by your eye is a stye, warm compress".

[advice.individual.part]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: post comment message
any: the bump by | the bump on | the lump on | the lump in | that bump | that lump | that itch | that rash | that mole | that swelling | that bruise
any: that blister
any: that wound | that burn | that toe | that knee | that ankle | that cough | that tooth | that ear | that eye | that stye | that wart | that spot
any: that pain
any: that headache | that numbness | that tingling | that discharge | that bleeding | that fever | that limp | that burning | those symptoms
any: those headaches
any: those palpitations | those spots | those pains | his cough | her cough | his rash | her rash | his breathing | her breathing | the redness
any: the swelling
any: the stitches | your stitches | your wound | your rash | your toe | your knee | your back pain | your shoulder | your ankle | your tooth
any: your gums | your waters
any: your swelling | ur eye | ur rash | ur knee | ur ear | itch on the palms | pain in your | pain in the calf | your calf
need: is a stye | is a cyst | is fungal | is viral | is infected | is bacterial | is just a | is only a | is a wart | is hormonal | is muscular
need: isn't infected
need: compress | times a day | x a day | mins x | min x | twice a day | cream | drops | ointment | antihistamine | steroid | hydrocortisone | vaseline
need: elevate
need: ice it | strap it | needs checking | needs bloods | needs a scan | needs an x-ray | needs a swab | needs a doctor | needs antibiotics
need: needs looking at
need: needs seeing | needs to be seen | needs stitches | needs stitching | needs lancing | needs draining | bile acids | looked at | checked out
need: get it seen
need: get that seen | get it checked | get that checked | ring triage | ring 111 | ring the ward | ring your | call your | go to a&e | go to the er
need: go in today
need: go in tonight | go now | a&e now | today not monday | ask for bloods | ask for a | sounds like | sounds viral | could be a clot | rule out
need: don't pop | don't squeeze
need: don't burst | leave it alone | keep it dry | keep it covered | pop it | no running | no lifting | don't put | two weeks off | stay off it
near: 9
not: my gp | my doctor | my dr | my son | my daughter | my mum | my dad | my baby | i've | i had | i have | my own | told me | awareness | signs of
not: know the | everyone
not: anyone | if you notice | if you have | patients | leaflet | campaign | study | webinar | myth/N | vet | dog | cat | puppy | horse | car | bike
not: plant | tyre | joke | lol my
not: not medical advice | general info | public health | physio said | consultant said | lyrics | season | film | brakes | in general
+ Hey hon, the bump on ur eyelid is a stye, warm compress four times a day
+ That swelling is infected, needs seeing today
+ Yes Pat, you should have that mole looked at this week
- Know the signs: that rash that won't fade, call your GP
- My son had that rash, the cream helped
- That knee noise on the bike needs checking, ask for a new bearing

# From a story or a photo to a diagnosis.

[advice.individual.story]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: post comment message
any: from what you describe | from what you've described | from what you say | from what you're saying | from what you've said
any: from what you've told me
any: from your description | from your photo | from the photo | from your pic | from that pic | from that photo | by the sound of it
any: by the sounds of it
any: by the sounds of that | going by your | judging by your | judging by the photo | saw ur story | saw your story | saw your post about
any: having seen your
any: you tick every box | ticks every box for | ticks all the boxes for | you tick all the boxes for | textbook case of | that's textbook
any: classic signs of
any: that isn't a panic attack | that's not a panic attack | that is not a panic attack | that's not just | that isn't just | that isn't normal
any: that's not normal
any: not normal at your | you're showing | he's showing signs | she's showing signs | you clearly have | he clearly has | she clearly has
any: sounds to me like he
any: sounds to me like she | sounds like he has | sounds like she has | sounds like you have | sounds like you've | you're describing
need: adhd | autism | autistic | bipolar | narcissist | narcissistic | narcissism | borderline | ocd | ptsd | depression | postnatal | anxiety
need: psychosis | coercive
need: safety plan | panic attack | heart | thyroid | angina | reflux | gallbladder | gallstones | appendix | infection | infected | fracture | broken
need: sprain | concussion
need: concussed | migraine | cluster | pcos | endo | endometriosis | perimenopause | menopause | iron | anaemia | anemia | b12 | ibs | coeliac
need: celiac | crohn's
need: eczema | psoriasis | ringworm | shingles | scabies | impetigo | stye | wart | cyst | hernia | sciatica | disc | a clot | dvt | stroke | tia
need: 24 hr tape | 24 hour tape
need: holter | ecg | bloods | scan | tape | mri | ultrasound | troponin | wakes you | at night | period/N | bleed | bleeding | contractions | labour
need: tongue tie | mastitis
need: thrush | uti | kidney | pre-eclampsia | preeclampsia | diabetes | hypo | sepsis
near: 12
not: my gp | my doctor | my own | my son | my daughter | my ex | my mum | my dad | i have | i've | i was | my | me | film | book | novel | character
not: season | episode | president
not: politician | trump | study | webinar | awareness | signs of | course | myth/N | everyone | general info | vet | dog | cat | horse | economy
not: market | league
+ From what you describe she ticks every box for PCOS, ask for bloods
+ That isn't a panic attack if it wakes you at night, get an ECG
+ Judging by the photo it's infected
- From what you say the match was a classic
- Textbook case of narcissism, that president

# Home treatment with how much and how often.

[advice.dose.home]
say: tells somebody what to do for a complaint
privacy: 0
conduct: 2
where: post comment message
any: warm compress | cold compress | salt water | saline rinse | saline drops | bleach bath | moisturiser | moisturizer | emollient | the steroid
any: steroid cream
any: laxatives | laxative | fodmap | rehydration | electrolytes | tcp | sudocrem | manuka | antacid/N | gargle | nasal rinse | steam | epsom salts
any: ice pack
any: pat dry | strapping | tubigrip | splint | boot off | crutches | breast pump | formula | top up feed/N | the patch | patches | both together
any: take both
any: take them both | take the both | mix those | mix them | with that one | leave .. between them | 4 hrs between | 4 hours between
any: six hours between
any: hours between doses | alternate them | overlap them | space them out | never double | double it | halve it | half it | wean | taper | back to 25
any: back to 50
any: back down to | up to 50 | up to 100 | up it to | drop it to | drop to | go back on | come off it | come off them | stay on it | stay on them
any: go up to
need: x4 | x3 | x2 | 4x | 3x | times a day | twice a day | twice daily | twice weekly | once a week | a fortnight | for a fortnight | for two weeks
need: for six weeks | for 6 weeks
need: 6 weeks | 2 weeks | two weeks | 3 days | for three days | five days | ten minutes | 10 min | 10 mins | min | mins | half a cap | half a
need: a capful | full tub | hrs | hours
need: ring me if | call me if | text me if | message me if | then text me | then ring me | then message me | if there's blood | if it spreads
need: if he's not | if she's not
need: chuck that | bin that | mascara | tonight's wine | no wine | no alcohol | skip the wine | skip tonight's | with food | at night | before bed
need: then the | mg | mcg
need: dose | don't be fobbed off | no more than | max | put him on | put her on | he needs | she needs | you need | give it | you'll | you can
near: 8
not: i use | i used | my skin | my gp | my doctor | my son | my daughter | i was | i'm | i've | gave me | told me | recipe | bread | dough | cake
not: candle | pasta
not: veg | pan | simmer | boil
not: shampoo | routine | discount | code | sale | plant/N | compost | dog | cat | vet | horse | hoof | carpet | laundry | engine | bet | stake | game
not: price | market
not: leaflet | adults | anyone | everyone | signs of | myth/N | study | guideline/N | always ask | your own gp | ask your pharmacist | general info
not: pool | fish | tank | my
+ Put her on the FODMAP thing for 6 weeks and ring me if there's blood
+ Yes you can take both, leave 4 hrs between them
+ Warm compress 10 min x4 a day
+ Back to 25 for a fortnight then text me
- My skin loves this moisturiser twice a day
- Bread: warm compress of dough, 10 min, no oven

# Sent away from care, or towards it, by somebody who knows.

[advice.individual.away]
say: advises one person for or against care
privacy: 0
conduct: 3
where: post comment message
any: don't go to hospital | don't go to the hospital | do not go to hospital | don't go in with it | no need for hospital
any: stay away from the hospital
any: stay out of hospital | don't go to a&e | don't go to the er | they'll only induce | they'll only keep you | they'll only give you
any: they'll just give you
any: they'll just induce | they'll only cut | they'll only section | they'll only put you on | don't let them induce | don't let them section
any: don't ring the ambulance
any: don't ring an ambulance | don't call the ambulance | don't tell your gp | don't tell the gp | don't tell your doctor | don't tell the midwife
any: don't tell your midwife | don't tell your consultant | don't mention it to your | come off the list | cancel the scan | cancel the op
any: cancel the biopsy
any: cancel your appointment with | you don't need chemo | skip the chemo | refuse the chemo | refuse the drip | tell them i said
any: tell them i sent you
any: say i sent you | tell them my name | mention my name | use my name at | don't be fobbed off | push for the | insist on the | demand a
any: ask them for a
need: i've got | come here | come to mine | come to me | i'll | we'll do it | at home | at mine | quietly | you | your | ring triage | ring the ward
need: weeks | 24 hr | tape
need: scan | bloods | mri | referral | swab | biopsy | second opinion | ecg | bile acids | induction | holter
near: 9
not: unless | virus | covid | flu season | nhs | 111 | campaign | busy | if it's not | minor | trust | pressure | pharmacist first | refund | manager
not: discount
not: bouncer | ticket/N | guest list | door | my gp | my doctor | joke | lol | film | strike | shop | store | restaurant | vote | rent | landlord
not: police
not: solicitor | lawyer | boss | loan | bank | kids
+ Don't go to hospital with it, they'll only keep you in, come here and I'll do it
+ Ring triage, tell them I said it needs bloods at 34 weeks
+ Ask them for a 24 hr tape and don't be fobbed off
- Don't go to hospital unless it's urgent, says the trust
- Tell them I sent you and get a discount at the door

# "I'll write you the script, call it in under my name."

[advice.prescribe.name]
say: offers or asks for a prescription outside care
privacy: 0
conduct: 3
where: post comment message
any: write you the script | write you a script | write it up for you | i'll write the script | i'll write it for you | call it in under
any: phone it in under | under my name
any: on my prescription | in my husband's name | in my wife's name | in his name | in her name | from the ward | from the drug cupboard | from work
any: from stock
any: leave them in your letterbox | leave it in your letterbox | post you some | post you a box | drop some over | drop a few over | drop you over
any: i've a few left
any: i have a few left | i've spare | i have spare | i've some left | got a box spare | some of mine | give you a few of mine
need: script | scripts | prescription | pharmacy | chemist | walgreens | cvs | boots | rite aid | antibiotics | amoxicillin | augmentin | diazepam
need: valium | xanax
need: codeine | tramadol | sertraline | zopiclone | zolpidem | ozempic | mounjaro | tablets | pills | meds | inhaler | steroids | prednisolone
need: insulin | botox | saline
need: cannula | dressings | oramorph | morphine | ketamine | ondansetron | cyclizine | nitrofurantoin | propranolol | beta blockers | the pill
need: viagra
near: 9
not: film | movie | actor | my gp | my doctor | python | tv | novel | screenplay | the dog | vet | arrested | charged | stole | court | jailed | news
not: sacked | stolen
+ I'll write you the script myself, call it in under my name
+ I've a few left from work, want some codeine tablets
- The film pays in his name, the script was bad

# A role and then a command.

[advice.individual.role]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: comment message
any: dentist here | doctor here | dr here | gp here | nurse here | pharmacist here | physio here | midwife here | paramedic here | dietitian here
any: psychologist here
any: therapist here | optometrist here | podiatrist here | er doc here | as a dentist | as a doctor | as a gp
any: as a nurse
any: as a midwife | as a physio | as a pharmacist | as a paramedic | as a therapist | as your friend and a nurse | as a psych | speaking as a
any: with my doctor hat on | nurse hat on | putting my doctor hat on | with my physio hat on
need: you need | you should | you want | do not put | don't put | don't take | stop taking | get it | get that | get him | get her | that's
need: that sounds | sounds like | don't let
need: your | you | take him | take her | bring him | bring her | i'd get | i would get | i'd take | i'd start | i'd stop | see someone | tonight
need: go in
near: 7
not: thank you | please vote | wear a mask | stay home | everyone | guys | folks | get vaccinated | get your jab | i see | i saw | your support
not: your vote | your thoughts
not: your opinion | follow | your nhs | your comment | your post | your point | you're wrong | you all | amazing
+ [comment] Dentist here, do not put clove oil on that
+ [comment] Physio here, you want to bring him in
- Nurse here, everyone please wear a mask
- Doctor here: thank you for your support

# Names: a doctor who answers anybody.

[advice.offer.names]
say: offers advice to anybody who asks
privacy: 0
conduct: 2
where: group page event
any: ask dr | ask doctor | ask the doctor | ask a doctor | ask the nurse | ask a nurse | ask a midwife | ask the pharmacist | ask a pharmacist
any: ask the gp | ask a gp
any: ask the physio | ask a vet | ask me anything | free consult/N | free consultation/N | online consult/N | free medical advice | free diagnosis
any: dm a doctor
any: doctor on whatsapp | whatsapp a doctor | second opinion/N | symptom check | diagnose me | diagnose my | is this normal | rash or not
need: free consult/N | free consultation/N | consults | in the comments | dm | inbox | whatsapp | send your | post your pics | post your photos
need: your symptoms | symptoms
need: your scans | your results | your bloods | your rash | prescriptions | scripts | one to one | 1:1 | diagnosis | diagnose | by a doctor | with dr
near: post
not: q&a | webinar | talk | vet | pets | dogs | cats | legal | law firm | memes
+ [group] Ask Dr Philomena Anything (free consults in the comments)
+ [group] Free medical advice by WhatsApp with Dr Tunde
- [event] Ask the Midwife LIVE: free Q&A

# "That's your gallbladder", "that's not a fever", "get the lacquer, not the cream".

[advice.individual.yours]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: comment message
any: that's your | thats your | it's your | sounds like your | looks like your | could be your | will be your | that'll be your | he's dehydrated
any: she's dehydrated
any: it looks like a | looks like a fungal | not a fever | isn't a fever | you don't need the | you don't need a | he doesn't need | she doesn't need
any: i'd be giving
any: i'd be starting | i'd be asking | get the | get an | get a | a sachet | your ferritin is | your crp is | your tsh is | your hb is | your sats are
any: no sitting | no driving | no lifting | tell them a | use the | put the thermometer
need: sciatic | sciatic nerve | gallbladder | piriformis | rotator cuff | sinuses | hormones | thyroid | hamstring | meniscus | appendix | cervix
need: pelvic floor | hip flexor
need: fungal nail | fungal | lacquer | infusion | the cream | ointment | dioralyte | every hour | every two hours | child's pose | thermometer
need: repeat smear | smear | swab
need: azithro | amox | co-amox | clarithro | doxy | trimeth | nitro | pred | scan | mri | antibiotic | antibiotics | biopsy | ferritin | transfusion
need: iron infusion | spacer
need: eardrops | compression stockings | low grade | at your age | his bottle
near: 8
not: my gp | my doctor | my son | my daughter | i had | i have | i've | told me | dog | cat | vet | puppy | car | tyre | recipe | paint | leaflet
not: awareness | everyone | study
not: anyone | adults | price | discount | coupon
+ [comment] That's your sciatic nerve hun, no sitting over 20 mins
+ [message] You don't need the repeat smear, it's always low grade at your age
+ [message] I'd be giving her the azithro now, not waiting on the swab
- [comment] It's your turn to buy paint for the ceiling
