lexicon: credentials.en
format: 1
version: 2026.1
topic: credentials
lang: en
licence: CC0-1.0
about: Degrees, licences and titles, stated or inflated; outcome claims; products promoted; health claims against settled evidence.
source: written by hand for this project

# Degrees and licences as people carry them. True ones are a fact of working life, hence conduct 0.

[credentials.stated]
say: states a degree, a licence or a certification
privacy: 1
voice: me
conduct: 0
where: words
any: board certified | board-certified | board eligible | fellowship trained | fellowship-trained | dual certified | mbbs | mbchb | mb chb | mb bch | bmbs
any: bm bs | mbbch | mrcp | mrcpi | mrcgp | micgp | mrcs | mrcog | mrcpsych | mrcpch | mrcem | frca | fcai | frcp | frcpe | frcs | frcsc | frcpc | ccfp
any: frcog | frcpsych | frcpath | frcr | frcem | fficm | fracgp | facrrm | fracp | fracs | fanzca | franzcog | franzcp | franzcr | facem | rnzcgp | fcem
any: fcpsa | fcp sa | fcog sa | fcs sa | cmsa fellow | dnb general | dnb medicine | dnb surgery | ms ortho | md medicine aiims | md paediatrics
any: md pediatrics | md psychiatry | dm cardiology | mch neurosurgery | facp | facs | faap | facog | facep | faafp | faans | faaos | fccm | fccp | faha
any: fache | abim certified | abfm certified | abpn | abem | do, mph | md, mph | md mph | md, phd | md/phd | md phd | md msc | psyd | pharmd | pharm.d
any: mfds | mjdf | mds ortho | bdsc | bchd | dvm | bvsc | mrcvs | bams | bhms | bnys | lcsw | lmsw | licsw | lmft | lpc-s | lpcc | lcpc | lmhc | lcmhc
any: rbt certified | fnp-bc | fnp-c | agacnp | agnp | pmhnp | whnp | aprn | rn, bsn | rn bsn | bsn, rn | rn msn | msn, rn | ccrn | tncc | rnc-ob
any: cna certified | pa-c | nremt | emt-b | emt-p | rd, ld | cdces | ccc-slp | slp-ccc | rdms | bcps | bcop | cphq | hcpc registered | gmc registered
any: nmc registered | ahpra registered | hpcsa registered | imc registered | coru registered | mci registered | gphc registered | gdc registered
any: bacp registered | bacp accredited | ukcp registered | bps chartered | chartered psychologist | chartered physio | chartered physiotherapist
any: licensed therapist | licensed psychologist | licensed clinical | licensed counselor | licensed professional counselor | licensed marriage
any: licensed social worker | licensed massage | licensed acupuncturist | registered dietitian | registered dietician | registered nurse
any: registered midwife | registered psychologist | registered physiotherapist | registered social worker | certified nurse midwife
any: certified diabetes educator | certified lactation consultant | ibclc | certified midwife | accredited practising dietitian
any: advanced nurse practitioner | consultant cardiologist | consultant psychiatrist | consultant surgeon | consultant anaesthetist | consultant physician
any: consultant paediatrician | consultant dermatologist | consultant neurologist | consultant radiologist | consultant orthopaedic
any: consultant obstetrician | specialist registrar in | gmc number | gmc no | nmc pin | npi number | dea number | ahpra number | hpcsa number | imc number
any: medical council number | my licence number | my license number | licence no | mp number | passed step 1 | passed step 2 | passed step 3 | passed usmle
any: passed the usmle | passed comlex | passed plab | passed ukmla | passed paces | passed the akt | passed the sca | passed my fellowship exam
any: passed my part 1 | passed my part 2 | passed the nclex | passed nclex | passed my nclex | passed the panre | passed the pance | passed pance
any: passed naplex | passed the naplex | passed the bar exam for | passed my licensing | passed my licensure | passed neet pg | cleared neet | cleared fmge
any: passed the amc | passed amc | passed my finals | passed finals | passed my viva | passed my oscs | passed my osces | passed my acls | passed the aswb
any: passed the nce | got my registration | got my pin | got my ahpra | licence renewed | license renewed | renewed my licence | renewed my license
any: my licence arrived | my license arrived | my medical licence | my medical license | revalidated with the | revalidation done | revalidated today
any: graduated med school | graduated medical school | graduated nursing school | my medical degree | my nursing degree | white coat ceremony
any: pinning ceremony | hooding ceremony | officially a doctor | officially a nurse | officially a registered | officially an rn | officially a gp
any: officially a consultant | officially a midwife | officially a pharmacist | officially a dentist | officially a physio | officially dr
any: finally a doctor | finally a nurse | my cct | matched into | matched at | match day | #match2023 | #match2024 | #match2025 | #match2026 | #matchday
any: #boardcertified | #newgradnurse | #newlyqualified | #nqn | #nclexpassed | got into med school | accepted to med school | accepted into medical school
any: got into nursing school | =DDS | =DMD | =CNM | =DNP | =BDS | =CRNA | =BCBA | =RDN | =MMed | =FACC | =FAAD | =LPN | =LVN | =MBBCh | licence got renewed
any: license got renewed | licence came through | license came through | gmc registration | nmc registration | cct date | ccst | on the specialist register
any: on the gp register | on the gp specialist register | fellow of the royal college | member of the royal college | dr md | md faad | got my dnb
any: dnb passed | md degree | my md | house job done | completed my internship | completed my residency | finished residency | finished my fellowship
any: completed my fellowship | graduated residency | graduated from residency | chief resident at | attending physician at | consultant post at
any: got my consultant post | st3 post | registrar training post | specialty trainee in | vocationally registered | specialist registration
any: medical license no | licence finally | license finally on | nursing licence | nursing license | certificate of completion of training
any: registration number | registration no

mask: match day squad | match day programme | match day live | match day thread | match day tickets | match day vs | match day at | match day 1
mask: match day 2 | match day 3 | it's match day | match day one | matched at the | board certified cuddler | board certified fun | match day!
mask: match day blog | match day preview | match day experience | match day info | match day programmes | passed my finals week | match day travel
mask: match day atmosphere | match day pint | match day food | my md friend
not: fc | united | stadium | kick off | kick-off | fixture | premier | league | cup | tickets | lineup | line-up | nil | football | tinder | bumble | hinge
not: vape | seeking | hiring | vacancy | we are recruiting | job alert | apply now
+ Double board-certified in dermatology and sarcasm
+ Passed the USMLE, I am done with exams for life
+ Dr Sarah Okafor, MBBS, MRCGP, Leeds
+ [bio] FRCA, mum of two, coffee
- Match day! Kick off at three
- Board certified cuddler since birth

# Titles stretched, borrowed or lapsed.

[credentials.misstated]
say: plays with a title, a licence or a record
privacy: 1
conduct: 3
where: words
voice: me
any: call me doctor now | call me dr now | just call me doctor | basically a doctor | basically a surgeon | basically a nurse | practically a doctor
any: practically a surgeon | pretty much a doctor | might as well be a doctor | might as well be a surgeon | good as a doctor | almost a doctor so trust me
any: not technically a doctor | technically not a doctor | not a real doctor but | i'm not a doctor but i play | pretend to be a doctor
any: pretending to be a doctor | pretended to be a doctor | pretend i'm a doctor | pretend to be a nurse | pretending to be a nurse
any: pretending to be a surgeon | pretended to be a surgeon | pretended to be a nurse | pose as a doctor | posing as a doctor | i tell people i'm a doctor
any: tell everyone i'm a doctor | told them i'm a doctor | told them i was a doctor | told her i'm a doctor | told him i'm a doctor
any: told her i was a doctor | told him i was a doctor | told her i'm a surgeon | told him i'm a surgeon | told her i was a surgeon
any: told them i was a surgeon | told them i'm a consultant | told him i'm the consultant | introduced myself as the consultant
any: introduced myself as a doctor | introduce myself as a doctor | introduce myself as dr even though | they think i'm the doctor so
any: let them think i'm a doctor | let them think i'm the doctor | let them call me doctor | patients call me doctor and i
any: call me doctor and i don't correct | never correct patients who call me | didn't correct them when they called me doctor | honorary phd
any: honorary doctorate so | honorary doctor so | online phd | online doctorate | phd from an online | doctorate from an online | mail order degree
any: mail order phd | diploma mill | degree mill | bought my degree | bought a degree | bought my diploma | bought my phd | fake degree | fake diploma
any: fake phd | fake certificate | fake licence for work | faked my cv | faked my resume | faked my references | faked my qualifications | faked my degree
any: faked my cpd | faked my cme | faked my logbook | faked my portfolio | faked my hours | fudged my logbook | fudged my cv | fudged my hours
any: fudged my portfolio | padded my cv | padded my resume | padded my logbook | padding my cv | padding my resume | lied on my cv | lied on my resume
any: lied on my application | lied in my interview | lied about my qualifications | lied about my experience | lied about having | made up my references
any: made up a publication | made up publications | exaggerated my cv | embellished my cv | embellished my resume | put publications on my cv
any: first author lol i didn't | gift authorship | ghost authored my | someone else sat my exam | sat the exam for | paid someone to sit
any: paid someone to take my exam | paid someone to write my | got someone else to do my cpd | copied my cpd | clicked through my cpd
any: clicked through my cme | clicked through the mandatory training | clicked through the modules | my licence lapsed | my license lapsed
any: my licence has lapsed | my license has lapsed | let my licence lapse | let my license lapse | let my registration lapse | my registration lapsed
any: my registration has lapsed | licence expired but | license expired but | licence has expired but | registration expired but
any: working on an expired licence | working on an expired license | practising without a licence | practicing without a license
any: practise without a licence | practice without a license | not licensed in this state but | not licensed here but | not registered here but
any: not insured but i still | no indemnity but | haven't renewed my registration but | let my indemnity lapse | my acls expired | my als expired
any: my bls expired | expired bls | expired acls | weekend course and now i | two day course and now i inject | did a weekend course in botox
any: self taught injector | certified after a weekend | no formal training but | never trained in it but | learned it off youtube | learnt it off youtube
any: learned surgery from youtube | watched a youtube video and did | #fakedoctor | #notarealdoctor
mask: fake degree/N of | lied about having a boyfriend | lied about having a girlfriend | lied about having kids | lied about having covid
mask: lied about having a bad | lied about having to | call me doctor now who | let them call me doctor who | lied about having the | lied about having an
mask: lied about having my
not: halloween | costume | fancy dress | movie | film | role | actor | play a doctor | playset | kids | toddler | dress up | cosplay | arrested | jailed
not: court | police | struck off | tribunal | fraudster | bogus | scam | catch me if you can | suits | grey's | episode | guitar | piano | sourdough | knit
not: crochet | photoshop | coding | spanish | doctorate hc ceremony | impostor syndrome | imposter syndrome | my toddler | tardis | anime | jersey
negated: drop
+ Honorary PhD arrived, call me doctor now
+ I tell people I'm a doctor on flights, works for upgrades
+ Let my registration lapse in March and nobody noticed
+ Clicked through the mandatory training in eight minutes
- Bogus GP jailed after posing as a doctor
- Halloween: I pretended to be a doctor
- My son loves to pretend to be a doctor with his playset

[credentials.inflated]
say: praises your own standing in your trade
privacy: 0
conduct: 2
where: words
any: world-renowned | internationally renowned | internationally acclaimed surgeon | world famous surgeon | world famous doctor | celebrity surgeon
any: celebrity doctor | celebrity dentist | doctor to the stars | surgeon to the stars | dentist to the stars | number one surgeon | number 1 surgeon
any: no 1 surgeon | top plastic surgeon | top dermatologist in | top cardiologist in | top dentist in | top doctor in | top doctors list | top doc award
any: best surgeon in | best doctor in | best dentist in | best dermatologist in | best cardiologist in | best plastic surgeon in | best gynaecologist in
any: best gynecologist in | best therapist in | best physio in | best physiotherapist in | best chiropractor in | best ivf | best psychologist in
any: best psychiatrist in | best midwife in | best pharmacist in | best nurse in | best orthopaedic | best orthopedic | leading expert in
any: leading specialist in | leading authority on | leading authority in | foremost expert | pre-eminent surgeon | the only surgeon in | the only dentist in
any: most experienced surgeon | most experienced injector | most skilled surgeon | unrivalled expertise | second to none surgeon | pioneer of the technique
any: pioneered the technique | inventor of the | award winning surgeon | award-winning surgeon | award winning dentist | award-winning dentist
any: award winning clinic | award-winning clinic | award winning injector | award winning dermatologist | award winning doctor | voted best dentist
any: voted best doctor | voted best surgeon | voted best clinic | voted best physio | voted best chiropractor | voted .. surgeon | voted .. doctor
any: voted .. dentist | voted .. clinic | voted number one | voted number 1 | gold standard clinic | five star doctor | 5 star doctor | five star dentist
any: 5 star reviews from patients | highest rated doctor | highest rated surgeon | highest rated dentist | highest rated clinic | top rated surgeon
any: top rated doctor | top rated dentist | top rated clinic | superstar surgeon | god of surgery | genius surgeon | best pair of hands in the hospital
any: better than any consultant | better than most consultants | better than the doctors | know more than the doctors | know more than any doctor
any: smarter than your doctor | magic hands of | best hands in | best injector in | only clinic in | only doctor in | finest surgeon in | finest doctor in
any: top surgeon | top consultant in | queen of fillers | king of botox | queen of botox | lip queen | top 1% of surgeons | top 1% of doctors
any: top 1% of dentists | top 10 surgeons | top ten surgeons | top 100 doctors | top 10 doctors | named top doctor | named best doctor
any: best in the business | most trusted doctor | most trusted dentist | most trusted clinic | most loved doctor
need: i'm | i am | my | our | we | me | us | your | book | dm | call | appointment/N | clinic | practice | dr | surgeon | doctor | dentist | founder | bio
need: link | welcome | trust | consult | honoured | honored | named | again | worldwide | proud | humbled
near: 10
not: my son is | my daughter is | is there a | anyone know | recommend | recommendation/N | recommendations | looking for the | who is the | who's the
not: my surgeon | my doctor | my dentist | my dermatologist | my therapist | my physio | thank you | thanks to | patients say | jazz | chef | restaurant
not: pianist | orchestra | orchestras | scientist | physicist | museum | festival | university | speaker | hotel | artist | architect | player | striker
not: inventor of the telephone | dj | author | photographer | series | film | movie
+ Voted #1 plastic surgeon in Texas, book now
+ I am the best cardiologist in Mumbai and my waiting room agrees
+ Our award-winning clinic, top rated injector, DM to book
- Can anyone recommend the best dentist in Leeds
- World-renowned pianist plays our town hall
- My surgeon is the best surgeon in Dublin, thank you

# Results promised.

[credentials.outcome]
say: promises or boasts of results of treatment
privacy: 0
conduct: 3
where: words
any: i cured | i've cured | i have cured | we cured | we've cured | we have cured | cured my patient/N | cured over | cured hundreds | cured thousands
any: cured more than | i healed | i've healed | healed over | healed hundreds | healed thousands | i reversed | we reversed | i've reversed
any: reversed diabetes in | reverse your diabetes | reversing diabetes in | reverse your pcos | reverse pcos | reverse your autoimmune | reverse autoimmune
any: reverse your arthritis | reverse aging | reverse ageing | reverse your infertility | reverse your thyroid | cure your diabetes | cure your cancer
any: cure your anxiety | cure your depression | cure your back pain | cure your pcos | cure your thyroid | cure your arthritis | cures autism
any: permanent cure | permanently cure | 100% cure | hundred percent cure | complete cure | miracle cure | miracle treatment | miracle results
any: guaranteed cure | cure guaranteed | cure without surgery | cure without medicine | cure without drugs | without drugs or surgery
any: get off all your meds | get you off your meds | off all medication in | throw away your meds | throw away your insulin | say goodbye to insulin
any: say goodbye to your meds | say goodbye to medication | ditch your meds | never need medication again | guaranteed results | results guaranteed
any: guaranteed result | guarantee results | guarantee you results | results or your money back | money back guarantee | guaranteed weight loss
any: guaranteed to lose | guaranteed pregnancy | pregnancy guaranteed | guaranteed success | success guaranteed | 100% success | 100 percent success
any: 98% success rate | 99% success rate | 99.9% success | 95% success rate | highest success rate/N | best success rate/N | zero complications
any: no complications ever | zero complication rate | never had a complication | zero infections in my | never lost a patient | haven't lost a patient
any: zero deaths in my | zero mortality | never had a bad outcome | never lost a mother | never lost a baby | my patients never need
any: my patients always recover | all my patients recover | all my patients recovered | every patient recovered | every one of my patients is cured
any: scarless surgery | painless surgery guaranteed | no pain guaranteed | pain free guaranteed | completely painless | no side effects at all
any: zero side effects | no side effects guaranteed | completely risk free | risk free surgery | risk-free procedure | no risk surgery | instant results
any: instant facelift results | look 10 years younger | look ten years younger | 10 years younger in | lose 10kg in | lose 10 kg in | lose 20 lbs in
any: lose 30 lbs in | lose 5kg in a week | drop two dress sizes | melt fat | melts fat | burn belly fat in | fat gone in | detox your liver
any: detoxes your liver | boost your immunity against covid | protects you from covid | prevents covid | kills covid | cures covid | cured covid
any: cured my covid | kills cancer cells | shrinks tumours | shrinks tumors | shrink your tumor | shrink your tumour | shrink fibroids
any: dissolve gallstones naturally | dissolve kidney stones | grow your hair back in | regrow hair guaranteed | cure baldness | permanently straight
any: cellulite gone | results speak for themselves | real patient real results | real patients real results | life changing results
any: amazing results in one session | amazing results after one | one session and the pain is gone | pain gone in one session
any: fixed his back in one session | fixed her back in one session | one adjustment and | one session cures | satisfaction guaranteed | #guaranteedresults
any: #miraclecure | #100percent | i can cure | i will cure | we can cure | we can reverse | i can fix your | i will fix your | my method cures
any: my protocol cures | my herbs cure | my tea cures | my remedy cures | my treatment cures | our treatment cures | our therapy cures | our herbs cure
any: our clinic cures | natural cure for diabetes | natural cure for cancer | natural cure for pcos | patients walk out pain free | every patient walks out
any: walks out pain free | pain free in one | zero recurrence | no recurrence | all my surgeries are successful | all my surgeries have been successful
any: 500 successful surgeries | 1000 successful surgeries | over 1000 successful | over 500 successful | lowest complication rate | lowest infection rate
any: best outcomes in | best results in town | flawless results | perfect results every time | i have healed | zero failures | zero failure
any: no patient of mine has ever | none of my patients ever | none of my patients have ever | none of my patients has ever | not one of my patients has
any: herbs shrink | shrinks fibroids | healed infertility | healed her infertility | heals infertility | heal your | heals all | i can reverse your
any: happy patients | happy clients | not one unhappy | not a single unhappy | not a single complaint | treat autism with | treats autism with
any: treat cancer with | treat diabetes with | see full recovery | full recovery guaranteed | full recovery every | full recovery in
need: patient/N | patients | clinic | treatment/N | therapy | surgery | procedure/N | program | programme | protocol | herbal | herbs | ayurved*
need: homeopathy | homeopathic | naturopath* | supplement/N | diet | diabetes | cancer | pain | injections | filler | botox | ivf | laser | dm | book | call
need: whatsapp | link | my | i | we | our | appointment/N | offer | medicine/N | drugs | meds | covid | autism | without | session/N | weeks | days
need: ivermectin | oil/N | tea | cbd | keto | chiropractor | adjustment | hair | skin | couples | infertility | fibroids | scar | scarred | complained
need: complication/N | call now | bbl | guaranteed | of mine | this year alone | veneers | implants | unhappy | camel | milk | recovery | every time
need: natural | naturally
near: 12
mask: i cured my hangover | i cured my boredom | i cured bacon | i cured the salmon | i cured my own | i cured my cold with | miracle cure for hangovers
mask: we cured the | i healed from | i've healed from | i healed my inner | i've healed my | i healed my | i've healed so | i've healed enough
mask: i reversed into | i reversed the car | i reversed my car | i reversed out | i've reversed into | i reversed over | we reversed the | i reversed my
mask: i reversed the | we reversed into | i cured my | i have cured my brother's | i've cured my own | heal your heart | heal your inner | heal your soul
mask: i have healed from | heal your mind | heal your trauma | i have healed my | heal your relationship
not: bacon | ham | salmon | olives | salami | concrete | paint | car | hangover | heartbreak | no such thing | there is no | there's no | not a cure
not: don't believe | scam | scams | beware | quack | quackery | debunk* | myth | false claim | fined | asa ruling | no miracle | hope for a cure
not: find a cure | research | someday | one day we | study | scientists | trial | satire | fundrais* | charity | movie | lyrics | song | my doctor
not: my surgeon | my physio | my chiropractor | refund | shein | amazon | mattress | vacuum | toaster | app | researchers | mice | humans | government
not: may reverse | may cure | onions
negated: drop
+ I've cured over 300 patients of diabetes without drugs
+ Guaranteed results or your money back, book your filler now
+ 100% success rate in our IVF clinic this quarter
+ In eleven years I have never lost a patient
+ Ivermectin cured covid in my whole family
+ Ayurveda: permanent cure, ayurvedic tea and therapy
+ My naturopathy protocol will reverse your PCOS in six weeks
- I cured my hangover with pickles
- There is no miracle cure for diabetes, beware of a scam
- Debunking: the debunked tea that cures cancer
- Help fundraisers find a cure for autism

# Products. A disclosed advert is mild; selling as a clinician without saying so has been measured as worse.

[credentials.endorse.disclosed]
say: advertises a product
privacy: 0
conduct: 1
where: words
any: #ad | #advert | #sponsored | #spon | #sponsoredpost | #sponsoredcontent | #paidpartnership | #paidpartner | #paidad | #gifted | #prgift | #prpackage
any: #prsample | #giftedproduct | #adgifted | #brandpartner | #brandambassador | #ambassador | #collab | #affiliate | #affiliatelink | #affiliatelinks
any: #amazonaffiliate | #ltk | #liketkit | #commissionsearned | #commissionearned | paid partnership | this post is sponsored | sponsored post
any: sponsored content | gifted by | kindly gifted | was gifted this | brand ambassador | i partnered with | i've partnered with | proud partner of
any: proud ambassador | affiliate link/N | affiliate links | contains affiliate | i earn a small commission | i earn commission | may earn a commission
any: as an amazon associate | pr haul | pr unboxing | pr package | key opinion leader | advisory board for | speaker fee | speaker's bureau
any: speakers bureau | honoraria from | paid speaker for
mask: collab with my bestie

mask: sponsored by coffee | sponsored by caffeine | sponsored by no sleep | sponsored by wine | proud partner of the | sponsored by the

not: match | league | fc | charity run | fun run | marathon | 10k | kit | stadium | under 10s | under 12s | u9s | feat | remix | album | single | song
not: artist/N | mural | gig | museum | council | ministry | research | dj | exhibition | police | festival | event | summit | conference
+ #paidpartnership my mornings start with this band
+ Thank you for the leggings #gifted
+ Paid partnership with a collagen brand
- Our collaboration with the University of Ghana continues
- The under 10s are sponsored by the chip shop

[credentials.endorse]
say: promotes or sells a product
privacy: 0
conduct: 2
where: words
any: use my code | use code | with my code | with code | using my code | my referral code | code for 10% | code for 15% | code for 20% | use my link
any: use my referral | through my link | order through me | order from me | buy from me | message me to order | dm me to order | dm to order | dm me to join
any: dm to join | inbox me to order | inbox to order | inbox me to join | pm me to order | pm me to join | pm me for details | whatsapp to order
any: whatsapp me to order | dm me for prices | dm for prices | dm for price | inbox for price | dm me info | comment info below | drop a 🔥 and i'll
any: link in bio to shop | link in bio to order | shop the link in | shop my favourites | shop my favorites | my amazon storefront | my storefront | my ltk
any: grab yours here | get yours at | get yours with | free shipping with | swipe up to shop | swipe up to order | limited stock dm
any: my online shop for supplements | my supplement line | my supplement range | my skincare line | my skincare range | my vitamin range | my own brand of
any: my own range of | i recommend this brand to all | i recommend this to all my patients | i recommend it to all my patients
any: i recommend to all my patients | i tell all my patients to buy | i give it to all my patients | doctor approved brand | doctor recommended brand
any: dermatologist approved brand | dentist approved brand | nurse approved brand | as a doctor i love this product | as a doctor i swear by
any: as a nurse i swear by | as a dermatologist i swear by | as a dentist i swear by | as a pharmacist i swear by | as a gp i swear by
any: as a physio i swear by | the only supplement i | the only protein i | the only collagen i | join my team | join our team of boss | looking for 3 people
any: looking for three people | looking for 5 people | looking for five people | looking for 5 ladies | looking for 5 mums | looking for 5 moms
any: work from your phone | earn from your phone | earning from my phone | income from my phone | be your own boss | residual income
any: passive income stream with | side hustle with | side hustle changed | ground floor opportunity | business opportunity | ask me about my products
any: my upline | my downline | multi level | boss babe/N | bossbabe | #bossbabe | #bossbabes | girl boss life | hun bot | become a distributor
any: independent distributor | independent consultant for | become a consultant with | wellness advocate | wellness advocates | brand promoter
any: challenge group | herbalife | herbalifeline | doterra | young living oils | young living essential | arbonne | monat | isagenix | juiceplus
any: forever living | forever aloe | usana | nu skin | nuskin | plexus slim | plexus worldwide | optavia | beachbody | shakeology | melaleuca | amway
any: shaklee | modere | lifevantage | kangen | bodylogiq | younique | rodan + fields | rodan and fields | rodan & fields | r+f regimen | mary kay | avon rep
any: tropic skincare | tropic ambassador | color street | norwex | thrive patch | le-vel | pruvit | keto//os | keto os | zurvita | max international | vemma
any: mannatech | neolife | sunrider | natura cosmetics rep | bioré rep | dxn | forever business owner | vestige products | vestige distributor | modicare
any: oriflame | #herbalife | #doterra | #arbonne | #monat | #juiceplus | #foreverliving | #isagenix | #optavia | #plexus | #beachbodycoach | #kangenwater
any: #networkmarketing | #workfromyourphone | #sidehustle | #discountcode | #usemycode | #linkinbiotoshop | botox party | filler party | botox offer
any: filler offer | botox deal | botox special | black friday botox | botox giveaway | filler giveaway | win free botox | win free filler
any: buy one get one filler | 2 areas for the price | three areas for | black friday filler | iv drip offer | iv drip special | whitening offer
any: whitening special | free whitening with | invisalign offer | semaglutide special | skinny jab offer | skinny jabs available | weight loss jab offer
any: weight loss injections available | refer a friend and get | tag a friend to win | giveaway time | #giveaway | enter to win | code at checkout
any: use the code | enter code | ask me how i lost | ask me how i make | ask me how i earn | juice plus capsules | juice plus shakes | it works coffee
any: it works global | network marketing team | network marketing company | i'm an affiliate | affiliate code | 10% off with | 15% off with | 20% off with
any: 25% off with | 30% off with | off your first order | off your first box | get £10 off | get $10 off | get $20 off | free trial with my link
any: sign up with my link | my link gets you | preferred customer | wholesale prices message me | like and tag a friend | tag three friends | giveaway alert
any: giveaway closes | shop now link | available on my website | my ebook | my e-book | my masterclass | buy my book | buy my course | my gummies
any: my collagen | my protein brand | my supplement brand | launching my supplement | launching my skincare | my discount code | my promo code
any: my coupon code | code in my bio | promo code in bio | discount code in bio | discount code below | with discount code | use promo code
any: use discount code | with promo code | my code for | scentsy consultant | scentsy party | enrol in my online course | enroll in my online course
mask: with code review | with code black | with code blue | use code blue | with code brown | use code review

mask: use code switching | use code to | with code that | with code from | with code in | with code and | use code in | be your own boss film
mask: with code comments | use code from
not: python | javascript | programming | developer/N | compile* | github | repo | police | resus | arrest | baseball | quit mlm | mlms are | mlm scam | scam
not: pyramid scheme | pyramid schemes | anti mlm | antimlm | hun pitch | kane | avon river | stratford | beware | documentary | lularich | mary kay place
not: mary kay letourneau | blue badge | gate | door code | zip | dress code | morse | qr
+ Use my code HEAL20 for 20% off collagen
+ Join my team and earn from your phone
+ doTERRA changed my life, DM me to order
+ Botox offer this weekend, three areas for the price of two
+ I recommend it to all my patients, link in bio to shop
- Use code review before you merge in Python
- LulaRich shows why MLMs are a pyramid scheme

# Claims against settled evidence. A keyword list cannot judge a discussion: anything that doubts or corrects kills the hit.

[credentials.misinformation]
say: repeats a health claim that evidence contradicts
privacy: 0
conduct: 2
where: words
any: mmr causes autism | vaccines are poison | vaccine is poison | vaccines are toxic | vaccines are killing | vaccine is killing | jabs are killing
any: jab is killing | the jab kills | vaccines kill | vaccine kills | vaccines contain | vaccines don't work | vaccines do not work | vaccines never worked
any: vaccines are a scam | vaccines are a hoax | vaccine is a hoax | vaccine is experimental | experimental jab | experimental injection
any: experimental gene therapy | clot shot/N | death jab/N | death jabs | kill shot/N | died suddenly vaccine | died suddenly jab | #diedsuddenly
any: vaccine injury cover up | vaccine genocide | depopulation jab | depopulation agenda | microchip in the vaccine | chip in the vaccine
any: magnetic after the jab | vaccine shedding | shedding from the vaccinated | jab shedding | spike protein shedding | alters your dna | changes your dna
any: turbo cancer/N | natural immunity is better than any | big pharma hides | big pharma is hiding | big pharma doesn't want | big pharma does not want
any: big pharma won't tell | big pharma is lying | big pharma lies | big pharma suppressed | big pharma wants you | they don't want you to know
any: what doctors won't tell | what your doctor isn't telling | doctors are lying to you | doctors won't tell you | your doctor won't tell
any: the cure for cancer has been hidden | hidden cure | hiding the cure | cure for cancer is hidden | suppressed cure | cancer industry
any: cancer is a business | chemo kills more | chemo is poison | chemotherapy kills | chemo doesn't work | chemo never works | cancer feeds on sugar
any: sugar feeds cancer | sugar causes cancer | alkaline water cures | alkaline diet cures | alkaline body can't get cancer | cancer can't survive in
any: cancer can't live in | baking soda cures | baking soda kills cancer | apricot kernels cure | laetrile | vitamin b17 | black salve | bleach cures
any: mms drops | miracle mineral | chlorine dioxide cures | turpentine cleanse | parasite cleanse | full moon parasite | heavy metal detox for
any: detox from the vaccine | vaccine detox | spike protein detox | ivermectin cures | ivermectin works | ivermectin saved | ivermectin cured
any: ivermectin protocol | hydroxychloroquine works | hydroxychloroquine cures | hcq works | hcq cures | fenbendazole cured | fenbendazole cures
any: fenben protocol | covid is a hoax | covid was a hoax | covid hoax | covid isn't real | covid is fake | plandemic | scamdemic | casedemic
any: pcr tests are fake | covid is just a flu | covid is just the flu | covid is no worse than | viruses don't exist | viruses do not exist
any: virus has never been isolated | germ theory is a lie | germ theory is a hoax | terrain theory | terrain over germ | 5g causes | 5g caused | 5g cancer
any: 5g radiation causes | masks cause | masks don't work | masks do not work | masks make you sick | masks are child abuse | masks give you
any: fluoride lowers iq | fluoride is poison | fluoride is neurotoxin | fluoride calcifies | calcified pineal | statins are poison | statins are a scam
any: statins are useless | statins don't work | cholesterol is a myth | cholesterol myth | sunscreen causes cancer | sunscreen is toxic
any: sunscreen gives you cancer | mammograms cause | ultrasound harms babies | vitamin k shot is | antidepressants are placebos | antidepressants don't work
any: depression isn't real | adhd isn't real | adhd is made up | adhd is not real | adhd doesn't exist | autism is caused by | autism epidemic vaccine
any: autism from tylenol | tylenol causes autism | aids isn't caused by hiv | hiv doesn't cause | hiv does not cause | hiv is a hoax | raw milk cures
any: raw milk heals | raw milk is safer | celery juice cures | celery juice heals | essential oils cure | essential oils cured | oils cured my
any: garlic cures | ginger cures | turmeric cures | turmeric is better than chemo | soursop kills cancer | soursop cures | cannabis oil cures cancer
any: cbd cures | cow urine cures | gaumutra cures | homeopathy cured | homeopathy cures | homeopathy works | crystals heal | crystals cured | reiki cured
any: coffee enemas cure | coffee enema cured | earthing cures | grounding cures | moxibustion cures | urine therapy | drink your urine | root canals cause
any: wifi causes cancer | cell towers cause | epstein-barr causes all | medical mafia | rockefeller medicine | allopathic poison | western medicine kills
any: western medicine is a scam | allopathy kills | sids is caused by vaccines | shaken baby is vaccine | birth control causes infertility
any: the pill makes you infertile | hpv jab causes | gardasil causes | gardasil killed | flu shot gives you the flu | flu shot causes | #vaccineskill
any: #vaccinescauseautism | #plandemic | #scamdemic | #clotshot | #bigpharmalies | #bigpharmakills | #learntherisk | #novaccine | #novaccines | #nojab
any: #antivax | #antivaxx | #ivermectinworks | #covidhoax | #germtheorylie | #pureblood | vaccines cause cancer | vaccines cause infertility
any: vaccines cause sids | vaccines cause adhd | vaccines cause allergies | vaccines cause disease | vaccines cause more | vaccines cause brain
any: vaccine causes infertility | vaccine causes cancer | vaccine causes heart | vaccines cause heart | vaccine gave her autism | vaccine gave him autism
any: vaccine made him autistic | jab causes infertility | jab gives you | jab causes cancer | jab causes heart | jabs cause | vaccines cause autism
any: vaccine causes autism | vaccines caused | vaccine caused his autism | vaccine caused her autism | hpv vaccine causes | if you believe in viruses
any: never had a vaccine and never | never been vaccinated and never | never vaccinated and healthier | unvaccinated and healthy
any: unvaccinated kids are healthier | unvaccinated children are healthier | never had a jab and never | germs don't cause | bacteria don't cause
any: sun doesn't cause cancer | sun does not cause cancer | smoking doesn't cause | cholesterol doesn't cause | salt doesn't raise | heal cancer with
any: treat cancer with baking | cancer is a fungus | cancer is just a | diabetes is caused by milk | autism can be cured | autism is curable
any: cured of autism | detox autism
mask: vaccines contain no | covid hoax claims | alters your dna test | vaccines contain tiny | vaccines contain small | masks give you confidence
not: do not cause | don't cause | does not cause | doesn't cause | myth | myths | debunk* | debunked | false | untrue | misinformation | disinformation
not: no evidence | fact check | factcheck | fact-check | conspiracy | conspiracies | nonsense | bollocks | rubbish | bullshit | lie that | claim/N that
not: claim | claims | claimed | claiming | stop saying | stop sharing | stop spreading | people who think | people who believe | believes | believe
not: believing | idiots | idiot | anti-vaxxer/N | antivaxxer/N | anti vaxxer/N | antivaxer/N | antivaxxers | wakefield | retracted | disproved | disproven
not: discredited | lancet | no link | no vaccine causes | study finds no | satire | sarcasm | /s | lol no | joke | meme | rumour/N | rumor/N | hoaxers
not: quack/N | quackery | scared by | convinced that | asked if | question | does the | do vaccines | is it true | reuters | bbc | researchers
not: according to | minister | rfk | senator | trump | arrested | banned | fined | struck off | suspended for | smoking | misleading | my dad said
not: my mum said | my mom said | my uncle says | my aunt says | my uncle thinks | they say | they all say | karen | karens | oh god | someone told me
not: patient told me | patients tell me | told me that | yesterday someone | no, | nope | actually | in fact | wrong | correcting | correct
negated: drop
+ Vaccines cause autism and they know it
+ Big pharma doesn't want you to know about this root
+ Chemo kills more people than cancer ever did
+ The clot shot took another athlete, do your research
+ Sunscreen is toxic, let your kids burn a little
- Vaccines do not cause autism, full stop
- Debunked again: the claim that vaccines cause autism
- Vaccines cause mild soreness for a day

# A title next to the admission that it is not so.

[credentials.misstated.context]
say: plays with a title, a licence or a record
privacy: 1
conduct: 3
where: words
any: neurosurgeon | surgeon | consultant | cardiologist | psychologist | psychiatrist | anaesthetist | anesthesiologist | dermatologist | a doctor
any: the doctor | a nurse | a midwife | a paramedic | a pharmacist | a dentist | dr | specialist | professor | phd | certified in botox
any: certified in fillers | certified injector | aesthetic doctor | dietitian | therapist | a physio | board certified | registrar | attending | a fellow
any: a gp | a vet | an optometrist
need: telling everyone i'm | tell everyone i'm | tell people i'm | telling people i'm | telling girls i'm | telling guys i'm | telling dates i'm
need: dates i'm a | hinge dates | tinder dates | tinder bio says | bio says | my badge says | badge says | sign on my door says | my door says
need: linkedin says | my linkedin says | shh | shhh | don't tell the gmc | don't tell the board | don't tell anyone | i'm only an | i'm only a
need: but i'm only | even though i'm only | even though i'm not | though i'm not | i'm not even | not even qualified | not even a | never finished
need: dropped out of | failed my finals but | after one saturday | one saturday | after a weekend course | weekend course | online course | two day course
need: one day course | certificate from | fake it till | they don't need to know | nobody checks | no one checks | nobody checked | no one checked
need: haven't passed yet | not passed yet | haven't sat | still haven't sat | haven't sat my | failed it twice but | never sat
near: 10
not: my dad | my mum | my son | my daughter | halloween | costume | fancy dress | film | movie | series | show | police | court | jailed | arrested
not: struck off | bogus | he was only | joke about | patient says | patients think | patients assume | i always correct | i correct them
not: i tell them i'm only | always explain | imposter | impostor | see a doctor | the doctor will | the doctor said | told me | tardis | linkedin says you
not: hiring
negated: keep
+ Sign on my door says Consultant, shh, I'm only an ST4
+ Telling Hinge dates I'm a neurosurgeon, it never fails
+ Certified in Botox after one Saturday, bookings open
- Sorry, I'm only the nurse, the doctor will be in soon
- Halloween: my badge says surgeon and my costume is a ghost

# Loose wordings of claims against the evidence.

[credentials.misinformation.context]
say: repeats a health claim that evidence contradicts
privacy: 0
conduct: 2
where: words
any: vaccine/N | vaccines | vaccinated | the jab | jabs | jabbed | the shot | mrna | boosters | mmr | flu shot | masks | mask mandates | lockdowns
any: fluoride | statins | chemo | chemotherapy | sunscreen | 5g | pharma | ssris | antidepressants | insulin | ivermectin | hydroxychloroquine | the who
any: cdc | fda | nhs | mammograms | pcr tests | covid | cancer | autism | seed oils | microwaves | wifi | doctors and | the doctors
need: wake up people | wake up sheeple | sheeple | do your own research | do your research people | doctors knew | they knew all along | they knew
need: never saved a single | never saved a life | rots your brain | rot your brain | week later he had autism | week later she had autism | had autism after
need: autistic after | never worked and | never worked | don't want you to know | doesn't want you to know | keep you sick | keeps you sick
need: keeping us sick | want us sick | wants us sick | customers for life | population control | depopulate | depopulation | bioweapon | poisoning us
need: poison our kids | poison your kids | poisoning your kids | nuremberg | crimes against humanity | genocide | the great reset | follow the money people
need: hidden cure | already have the cure | have had the cure | suppressing the cure | suppress the cure | sterilise | sterilize | sterilising | sterilizing
need: infertile from | is a scam | is a hoax | was a hoax | total scam
near: 10
not: myth | myths | debunk* | debunked | false | untrue | misinformation | disinformation | no evidence | fact check | factcheck | conspiracy | conspiracies
not: conspiracist/N | nonsense | bollocks | rubbish | bullshit | claim | claims | claimed | claiming | believe | believes | idiot | idiots
not: people who think | people who say | anti-vaxxer/N | antivaxxer/N | antivaxxers | anti-vax | antivax | nutter/N | nutters | tinfoil | reuters | bbc
not: researchers | lawsuit | according to | minister | rfk | senator | trump | satire | sarcasm | lol no | my uncle | my aunt | my dad says | insurance
not: rwanda | rohingya | armenian | gaza | holocaust | phone scam | scam call/N | scam text/N | scammers | text scam | phishing | astrology | cricket
negated: keep
+ They jabbed him and a week later he had autism, wake up people
+ Statins have never saved a single life
+ Masks never worked and the doctors knew
+ Fluoride rots your brain, switch your toothpaste
- A vaccine text scam is about, beware of phishing
- Debunking the claim that big pharma is a scam: debunked in ten minutes
- My uncle says the jab is population control

# A product, and the call to buy it.

[credentials.endorse.product]
say: promotes or sells a product
privacy: 0
conduct: 2
where: post comment caption message
any: collagen | protein powder | this powder | supplement/N | vitamins | gummies | probiotic/N | veneers | dermal filler | lip filler | fillers | botox
any: anti-wrinkle | profhilo | polynucleotides | skinny jab/N | fat dissolving | shakes | serum | retinol | essential oils | cbd oil | cbd drops | detox tea
any: skinny tea | greens | teeth whitening | whitening strips | whitening kit | aligners | slimming patches | immune drops | electrolytes | mushroom coffee
any: sea moss | bone broth powder | adaptogens | iv drip/N | nad+ | peptides | semaglutide | tirzepatide | microneedling | chemical peel | hydrafacial
need: referral code | discount code | promo code | code in | use code | dm me | dm us | comment yes | comment below to | back in stock | inbox me | inbox us
need: to order | order now | order yours | order through | my link | link in bio | link in my bio | who wants | spots left | slots left | come get
need: book now | book your | limited offer | special offer | offer ends | sale ends | black friday | my clients love | my patients love | changed my gut
need: changed my life and | i recommend to my | i recommend to all | i prescribe to all | i sell | i stock | now stocking | selling fast
near: 10
not: review of evidence | evidence | scam | beware | debunk* | myth | study | trial | recall | lawsuit | fda warns | mhra | my gp | my doctor | my surgeon
not: side effects | shortage | dog | cat | vet | recipe
+ Collagen is back in stock ladies, comment yes
+ Three lip filler slots left, book now
+ DM me for a referral code, this powder changed my gut
- Debunking collagen: the myth, link in bio
- Is there evidence for probiotics?

# Gifts of the industry.

[credentials.industry]
say: tells of a gift or a trip from a company
privacy: 1
conduct: 2
where: words
any: pfizer | novartis | gsk | glaxo | astrazeneca | sanofi | merck | msd | lilly | novo nordisk | allergan | galderma | roche | abbvie | bayer | boehringer
any: takeda | medtronic | stryker | johnson & johnson | zimmer | drug rep | drug reps | pharma rep | pharma reps | the rep | device rep | pharma company
any: pharma dinner | pharma lunch | drug lunch | drug dinner
need: for the trip | trip to | trip | took us to | took me to | flew me | flew us | paid for my | paid for our | paid for the | bought us | bought me
need: brought us lunch | brought lunch | free lunch | free dinner | dinner at | steak | wine tasting | goodie bag | goody bag | swag | honoured to speak for
need: honored to speak for | speaking for | speaker for | great education | conference ticket | business class | five star hotel | hosted us | hosted by
near: 8
not: jab | dose | vaccine | booster | shares | stock | ceo | trial | lawsuit | my second | my first | lilly pond | my lilly | daughter | cat | dog | grandpa
negated: drop
+ Big thanks to Pfizer for the Barcelona trip, great education
+ The drug rep brought us lunch again, sushi this time
- My second Pfizer dose before the trip to Spain

# Claims that evidence contradicts: the subject with the way such claims are made.

[credentials.misinformation.claim]
say: repeats a health claim that evidence contradicts
privacy: 0
conduct: 2
where: words group page
negated: keep
any: ivermectin | hydroxychloroquine | seed oil/N | fluoride | chemtrail/N | 5g | sunscreen | suncream | homeopathic | homeopathy
any: belladonna | alkaline water
any: apricot kernels | black salve | colloidal silver | mms drops | bleach cure | raw milk | celery juice | parasite cleanse | detox foot | chelation
any: turpentine
any: the jab | covid jab | mrna | the vaccine/N | vaccines | big pharma | germ theory | terrain theory | statins | chemo | antibiotic poison
any: antibiotics are
any: vitamin k shot | amalgam | root canals cause | wifi | emf | emfs | graphene | shedding | turbo cancer
need: was suppressed | is suppressed | suppressed because | make a dime | make money off | they don't want you | doesn't cause cancer
need: does not cause cancer | do cause
need: causes cancer | cause cancer | lowers iq | rat poison | poison | toxic waste | clears | cures | cured | reverses | reversed | wake up
need: coincidence | do your own research
need: they know it | killed more | the evidence | truth about | exposed | i've read the papers | natural immunity | never needed | my clients stopped
need: stop buying
need: tinnitus | microchip/N | population control | depopulation | overnight | no need for that | detoxes | heals | melts tumours
need: hoax | agenda | plandemic
near: 12
not: myth/N | debunk* | fact check | fact-check | false claim/N | misinformation | disinformation | no evidence | fda warns | doctors warn
not: study finds | studies show no
not: password | router | broadband | phone plan | hotspot | isn't true | not true | nonsense | satire | please ignore | don't believe | wear sunscreen
not: spf | stop saying
not: conspiracy | anti-vax nonsense | misleading
+ Stop buying sunscreen, seed oils are what cause cancer
+ 5G masts went up and now we all have tinnitus. Coincidence?
+ [group] Chemtrails over Leith: the evidence
+ Homeopathic belladonna clears scarlet fever overnight
- Myth: vaccines cause cancer. Fact check in bio
- The 5G hotspot is poison for my battery, router next

[credentials.outcome.cure]
say: promises or boasts of results of treatment
privacy: 0
conduct: 3
where: words
any: reversed type 1 | reversed type 2 | reversed her | reversed his | reversed diabetes | reversing type 1 | cured her | cured his
any: cured my client/N | healed her
any: healed his | got her off all | got him off all | off all his meds | off all her meds | off insulin with | melted the tumour | shrank the tumour
any: nothing but sunlight
any: nothing but celery | with nothing but | guaranteed results | zero risk | no side effects ever | 100% success | never had a complication
any: doctors were speechless
any: doctor was speechless | oncologist was speechless | consultant couldn't explain
need: diabetes | type 1 | type 2 | autism | eczema | psoriasis | asthma | ms | cancer | tumour | tumor | thyroid | hashimoto's | pcos | arthritis
need: celery | sunlight
need: client | clients | patient/N | insulin | adhd | infertility | botox | filler | lips | speechless | crohn's | epilepsy
near: 10
not: dog | cat | fda | scam | court | struck off | jailed | lawsuit | quack/N | warns
+ Reversed type 1 diabetes in a boy with nothing but sunlight and celery
- The court heard she claimed she cured her asthma, a scam

# Letters after a name, ceremonies and awards.

[credentials.stated.letters]
say: states a degree, a licence or a certification
privacy: 1
conduct: 0
where: words event album
any: frcs | frcp | mrcp | mrcgp | mrcs | frca | mrcpsych | frcpath | frcr | frcog | facs | facog | faap | phd done | phd passed | passed my viva
any: viva passed
any: changing .. card to doctor | officially dr | officially a dr | officially a doctor | dr me | conferring | chartership
any: chartered psychologist
any: chartered physio | my graduation | white coat ceremony | pinning ceremony | hooding ceremony | called to the bar
any: fellowship ceremony
any: call night | board certified | board-certified | award-winning | award winning | best of | as seen on | voted best | top doctor
need: trustee | knees | hips | consultant | surgeon | dr | doctor | ceremony | done | corrections | passed | viva | phd | psychologist
need: hall | convocation
need: chiropractor | dentist | orthodontist | physio | therapist | aesthetic/N | clinic | practice | injector | nutritionist | coach | midwife
need: emergency medicine
need: conferring | graduation | tr&orth | nurse | 2014
near: 8
not: album | songs | music | book | books | film | films | movie | movies | memes | restaurant | pizza | photos of | best of luck | best of friends
not: the year | worlds
not: my dog | series | hits | revision | exam next | failed | my son's | my daughter's | kindergarten | preschool | playlist | my dentist | my doctor
not: best of both
+ [album] My conferring, 2014
+ PhD done, corrections in, officially Dr
+ [event] Chartership ceremony: chartered psychologist Jo Lane
+ [bio] Award-winning chiropractor, best of Tulsa
- Best of luck to the surgeon

# Play with the record.

[credentials.misstated.record]
say: plays with a title, a licence or a record
privacy: 1
conduct: 3
where: words
any: just put that you | just say you did | say you did the | put it on your cv | put it on the cv | nobody checks | nobody ever checks
any: nobody's ever going to ring
any: no one checks | they never check | never check references | hour online course | weekend course | online certificate | twelve hour course
any: call yourself a
any: i'll backdate | backdate it | sign my logbook | sign your logbook | sign it off as if | fudge the logbook | pad your logbook
need: fellowship | degree | certificate | certified | diploma | logbook | reference/N | residency | registration | hospital | course | clients
need: nutritionist | competency
need: competencies | cv | audit | publication/N | masters | phd | licence | license | therapist | specialist | aesthetic/N | speciality
near: 10
not: scam | police | fake | beware | course was cancelled | golf | sourdough | first aid | food hygiene | knitting
+ Just put that you did the fellowship, nobody checks
+ Certificate came after a twelve hour online course, taking clients from Monday
- Beware the fake certificate scam, nobody checks

# Parties and links for wares.

[credentials.endorse.party]
say: promotes or sells a product
privacy: 0
conduct: 2
where: event group tag album
any: skincare launch | launch night | launch party | product launch | sample night | pamper night | botox party | filler party | oils night
any: essential oils
any: wellness night | supplement/N | patches | collagen | car bonus | everyone gets a sample | ask her for her link
any: ask me for my link
any: thermomix party | aloe party | weight loss wraps | detox
need: at mine | my house | sample | samples | bonus | link | code | discount | skincare | oils | girls | ladies | hun/N | order | offer | glow
near: post
not: book | album | rocket | spacex | game | software | eye patches | embroidery | hospital
+ [event] Glow skincare launch night at mine, samples for all
+ [tag] Jo tagged you: my physio got me on magnesium patches, ask her for her link girls
- [event] Book launch party at the library
