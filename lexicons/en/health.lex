lexicon: health.en
format: 1
version: 2026.1
topic: health
lang: en
licence: CC0-1.0
about: The author's and the family's health: illness, tests, treatment, pregnancy, disability, recovery; and health as a subject.
source: written by hand for this project

# Health of the family. Stands first so that, on equal grade, "my mum's cancer" is told as the family's and not as the author's.

[health.family]
say: tells of an illness in your family
privacy: 3
conduct: 0
where: words
any: cancer | tumo(u)r/N | leuk(a)emia | lymphoma | myeloma | melanoma | sarcoma | carcinoma | metastatic | metastases | mets | glioblastoma | neuroblastoma
any: terminal illness | terminally ill | chemo | chemotherapy | radiotherapy | dialysis | transplant | diabetes | diabetic | insulin | type 1 | dementia
any: alzheimer's | alzheimers | parkinson's | parkinsons | huntington's | motor neuron(e) disease | multiple sclerosis | heart disease | heart failure
any: heart condition | open heart | bypass | pacemaker | stent/N | angina | aneurysm/N | cardiac arrest | blood clot/N | sepsis | pneumonia | copd
any: emphysema | asthma | asthmatic | cystic fibrosis | tuberculosis | depression | bipolar | schizophrenia | schizophrenic | psychosis | mental illness
any: breakdown | suicide | suicidal | eating disorder | anorexia | bulimia | ocd | anxiety | panic attack/N | autism | autistic | adhd | asperger's
any: down syndrome | down's syndrome | cerebral palsy | epilepsy | epileptic | seizure/N | kidney failure | kidney stone/N | liver failure | cirrhosis
any: hepatitis | hiv | crohn's | colitis | coeliac | celiac | lupus | arthritis | osteoporosis | gout | shingles | fibromyalgia | endometriosis
any: hip replacement | knee replacement | surgery | biopsy | hospice | palliative care | icu | nicu | picu | intensive care | life support | ventilator
any: coma | covid | corona | coronavirus | rsv | croup | bronchiolitis | chicken pox | chickenpox | tonsillitis | meningitis | dengue | malaria | typhoid
any: norovirus | allergic to | allergy | allergies | anaphylaxis | epipen | broken hip | broke (her) hip | broke (his) hip | broken leg | broken arm
any: overdosed | overdose | migraine/N | diagnosis | diagnosed | relapse | seriously ill | very ill | so ill | really sick | very sick | so sick | sick with
any: is sick | was sick | got sick | has been ill | fever | vomiting | ear infection/N | chest infection | stomach bug | the flu | in hospital
any: in the hospital | to hospital | to the hospital | hospitali(s)ed | hospitalized | in a&e | in the er | emergency room | blue lighted | rushed to
any: in resus | special needs | hearing aid/N | wheelchair | stomach flu | cough | coughing | headache/N | broke his arm | broke her arm | broke his leg
any: broke her leg | broke his wrist | broke her wrist | broke his hip | broke his ankle | broke her ankle | broke his collarbone | threw his back
any: put his back out | concussion | stitches | a fall | his knee | chemo's | ill with | poorly | unwell | on oxygen | in recovery | bloodwork | scans came
any: mri | operation | op today | nits | had a heart attack | having a heart attack | massive heart attack | second heart attack | mild heart attack
any: two heart attacks | died from a heart attack | heart attack last | heart attack on | heart attack two | heart attack three | of a heart attack
any: had a stroke | massive stroke | suffered a stroke | having a stroke | second stroke | strokes | a mini stroke | stroke last | stroke on
any: after his stroke | after her stroke | had another stroke | addicted to heroin | addicted to drugs | drug addiction | his ptsd | her ptsd | has ptsd
any: sugar shot | his sugar | her sugar | sugar level | his bp | her bp | blood test | platelets | in apollo | in fortis | in max hospital
need: my mum | my mom | my mother | my mam | my mama | my mummy | my dad | my father | my papa | my nan | my nana | my gran | my grandma | my granny
need: my grandmother | my grandad | my granddad | my grandpa | my grandfather | my brother | my sister | my son | my daughter | my wife | my husband
need: my hubby | my partner | my boyfriend | my girlfriend | my fiancé | my fiancée | my aunt | my auntie | my aunty | my uncle | my cousin | my niece
need: my nephew | my kid/N | my child | my children | my baby | my twins | my boy | my little boy | my little girl | my toddler | my eldest | my youngest
need: my oldest | my middle child | my grandson | my granddaughter | our son | our daughter | our baby | our little | our boy | our girl | our kid/N
need: our child | my mother in law | my father in law | my parents | my grandparents | my mil | my fil | my family | the hubby | the missus | my other half
need: my best friend | my bestie | my friend | my roommate | my flatmate | my fiance | my fiancee | my stepdad | my stepmom | my ex | mum | mum's | mom's
need: dad's | grandma's | grandad's | nan's | grandpa's | my sis | my bro | our family | runs in the family | my amma | my appa | my ammi | my abba
need: my tata | my gogo | my ouma | my oupa | my didi | my bhai | my nani | my dadi | grandad | granddad | hubby | grandma | granny | nan | nana | grandpa
need: dad | mom | mam | gran | papa | amma | nani | my old man | my little one | the kids | both kids | all the kids | our eldest | our youngest | baba
need: baba's | my baba | abbu | ammi | appa | mama's | papa's | thatha | paati | nanna | tata | my mam's | mam's | hubby's | my wee man | my wee girl
near: 8
mask: mum's chemo | mom's chemo | dad's chemo | autism mum | autism mom | baby fever | bieber fever | cabin fever | wedding fever | spring fever
mask: type 1 error/N | bypass road | hair transplant | plastic surgery show | surgery hours | so sick of | very sick of | is sick of | was sick of
mask: got sick of | really sick of | sick with it

mask: allergic to work | allergic to mornings | allergic to fun | allergic to cleaning | allergic to the truth | allergic to happiness
mask: allergic to bullshit | a fall day | a fall wedding | for a fall | in stitches | down with his knee | operation christmas child
mask: operation transformation | a fall afternoon
not: horoscope | zodiac | movie | film | episode | lol he almost | trailer | album | lyrics | kitten/N | vet | my dog | my cat | our dog | our cat | puppy
not: mum said i could | mom said i could | parents said i could | favourite little warrior | favorite little warrior
+ My mum has been diagnosed with breast cancer
+ Please pray for my dad, he had a stroke last night
+ My son is in hospital with RSV
+ Our daughter was allergic to peanuts from day one
+ My grandmother has Alzheimer's and asked me who I was
+ Dialysis three times a week for my brother now
- My brother nearly gave me a heart attack when he jumped out
- My sister has baby fever again
- My mum is so sick of these lockdowns
- Researchers link sleep to Alzheimer's

# Somebody's death or care told in set phrases.

[health.family.loss]
say: tells of an illness in your family
privacy: 3
conduct: 0
where: words
any: lost my mum to | lost my mom to | lost my dad to | lost my father to | lost my mother to | lost my brother to | lost my sister to | lost my nan to
any: lost my grandma to | lost my grandad to | lost my wife to | lost my husband to | lost my friend to | lost my son to | lost my daughter to
any: lost him to cancer | lost her to cancer | lost his battle with | lost her battle with | his battle with cancer | her battle with cancer | fought cancer
any: his cancer is | her cancer is | his chemo | her chemo | his dementia | her dementia | his alzheimer's | her alzheimer's | his diagnosis | her diagnosis
any: his biopsy | her biopsy | his scan results | her scan results | her radiation | his radiation | her mastectomy | his prostate surgery | his stroke
any: her stroke | his heart surgery | her heart surgery | his epilepsy | her epilepsy | his seizures | her seizures | his feeding tube | her feeding tube
any: his insulin pump | her insulin pump | her asthma | his asthma | his autism | her autism | his eczema | her eczema | dementia mum | dementia dad
any: memory care for | moved mum into a care home | moved dad into a care home | mum's care home | dad's care home | mom's nursing home
any: home from hospital today | caring for my mum | caring for my mom | caring for my dad | caring for my husband | caring for my wife
any: caring for elderly parents | carer for my | caregiver for my | adhd mom | adhd mum | special needs mom | special needs mum | special needs mama
any: medical mama | nicu mom | nicu mum | nicu mama | nicu dad | prem mum | heart mum | heart mom | chd mum | type 1 mum | type 1 mom | t1d mom | t1d mum
any: t1d dad | t1 mum | sen mum | send mum | allergy mum | allergy mom | #autismmom | #autismmum | #specialneedsmom | #nicumom | #nicugrad | #t1dmom
any: #heartmum | #adhdmom | #medicalmama | #dementiacarer | nicu graduate | nicu baby | premature baby | preemie | prem baby | born premature
any: born at 26 weeks | born at 27 weeks | born at 28 weeks | born at 29 weeks | born at 30 weeks | off the ventilator | off the vent | breathing on his own
any: breathing on her own | breathing tube out | came through surgery | came through the op | came through the operation | home on oxygen | still in icu
not: film | movie | actor | actress | singer | celebrity | star | president | legend | bowie | fans | kitten/N | puppy
not: the team at | teenager
+ We lost my grandad to lung cancer in spring
+ Proud NICU mum of two
+ Her chemo starts on Monday and we are ready
- The actor lost his battle with the bottle, says the film
- The legend lost his battle with cancer, fans in tears

# The author's own conditions. The words are plain medical ones; "I", "my" or a diagnosis must stand near, and the clause must not be another's.

[health.condition]
say: names an illness or a condition of yours
privacy: 3
conduct: 0
where: words
voice: me
any: endometriosis | endo | adenomyosis | pcos | polycystic ovar* | fibroid/N | ovarian cyst/N | vaginismus | vulvodynia | pmdd | prolapse
any: interstitial cystitis | fibromyalgia | fibro | cfs | chronic fatigue | lupus | sle | sjögren's | sjogren's | scleroderma | vasculitis | rheumatoid
any: ankylosing spondylitis | axspa | psoriasis | psoriatic | eczema | rosacea | vitiligo | alopecia | hidradenitis | cystic acne | urticaria | dermatitis
any: shingles | arthritis | osteoarthritis | osteoporosis | scoliosis | sciatica | slipped disc | herniated disc | bulging disc | spinal stenosis
any: frozen shoulder | plantar fasciitis | carpal tunnel | tendonitis | tendinitis | hypermobility | hypermobile | ehlers danlos | heds | pots
any: dysautonomia | mcas | marfan | raynaud's | gout | crohn's | crohns | colitis | ibd | ibs | coeliac | coeliac's | celiac | diverticulitis
any: gastroparesis | gerd | acid reflux | gastritis | ulcer/N | gallstone/N | pancreatitis | fatty liver | cirrhosis | hepatitis | kidney stone/N
any: kidney disease | ckd | diabetes | diabetic | t1d | t2d | prediabetic | prediabetes | hba1c | a1c | blood sugar/N | hypothyroid | hypothyroidism
any: hyperthyroid | hashimoto's | hashimotos | graves disease | addison's | cushing's | thyroid | high blood pressure | hypertension | high cholesterol
any: afib | atrial fibrillation | svt | arrhythmia | heart failure | heart condition | heart murmur | angina | dvt | pulmonary embolism | blood clot/N
any: factor v leiden | an(a)emia | an(a)emic | h(a)emophilia | sickle cell | thalass(a)emia | itp | thrombosis | cancer | tumo(u)r/N | leuk(a)emia
any: lymphoma | hodgkin's | myeloma | melanoma | basal cell | bcc | carcinoma | stage 1 | stage 2 | stage 3 | stage 4 | stage iv | metastatic | remission
any: brca | mastectomy | lump | asthma | asthmatic | copd | bronchiectasis | cystic fibrosis | sarcoidosis | sleep apn(o)ea | cpap | narcolepsy | epilepsy
any: epileptic | seizure/N | cluster headache/N | multiple sclerosis | parkinson's | motor neuron(e) disease | myasthenia | neuropathy
any: trigeminal neuralgia | bell's palsy | vertigo | ménière's | labyrinthitis | tinnitus | brain injury | tbi | concussion | aneurysm | hydrocephalus
any: chiari | cerebral palsy | spina bifida | hiv | herpes | hsv | chlamydia | hpv | cin 2 | cin 3 | std | sti | glaucoma | cataract/N | keratoconus
any: macular degeneration | retinal detachment | detached retina | blood transfusion | lyme | long covid | dengue | malaria | typhoid | chikungunya
any: glandular fever | mono | jaundice | appendicitis | appendix | hernia | pneumonia | pleurisy | sepsis | cellulitis | kidney infection | uti | utis
any: thrush | h(a)emorrhoids | piles | lactose intolerant | nut allergy | peanut allergy | anaphylactic | anaphylaxis | epipen | chronic illness
any: chronically ill | autoimmune | immunocompromised | immunosuppressed | immune system | clinically vulnerable | shielding | incurable | dyslexia
any: dyslexic | dyspraxia | dyspraxic | stammer | stutter | tourette's
need: i have | i've | i've got | ive got | i had | i got | i get | i was | i'm | im | i am | my | me | mine | i suffer | diagnosed | living with | my own
need: as a | as someone with | i live with | i think | i also | i developed | i still | i survived | i beat | i might | i may | i found | i need | i take
need: i hate | i just | we found | here with | flare | flare up | flaring | life with | my doctor | years of | battling | dealing with | suffering
need: struggling | i can't | i could | i woke | so tired of | fuck
near: 6

mask: a cancer on | cancer sun | cancer moon | cancer rising | cancer season | cancer gang | cancer zodiac | is a cancer | i'm a cancer | im a cancer
mask: a cancer to | diabetes from | social anemia | my stage 1 | stage 1 of | stage 2 of | stage 3 of | stage 4 of | cooking pots | pots and pans | pots of
mask: flower pots | plant pots | my pots | lump of | lump sum | lump it | mono audio | piles of | appendix a | appendix b | appendix to | in the appendix
mask: a cancer in our | shielding from | shielding me from | cancer research | cancer charity | cancer charities | cancer awareness | lupus in fabula
mask: my endo appointment | beauty of my stutter | gave me cancer | gives me cancer | give me cancer | giving me cancer | immune system booster
mask: gave me herpes | like herpes | like cancer | gave me diabetes | give me diabetes | gives me diabetes
mask: giving me an aneurysm | gave me an aneurysm | give me an aneurysm | having an aneurysm | nearly had an aneurysm
not: horoscope | zodiac | capricorn | gemini | scorpio | pisces | sagittarius | virgo | libra | aquarius | taurus | aries | leo | laptop | iphone | movie
not: episode | greyscale | study | trial | researchers | my patient/N | patient/N | marathon | fundraise | fundraising | sponsor me | tour | festival
not: euros | tour de france | giro | level | my phd | thesis | trainee | consultant in | my dog | my cat | the dog | the cat | our dog | our cat | puppy
not: horse | dogs | my house plant/N | tropic of | swim/VV | drummer | curb | game | boss fight | elden | sheesh | figuratively | virus | grandma's
not: scared the | scared me | jump scare | jumpscare
negated: drop
+ I was diagnosed with lupus last spring
+ My endometriosis is flaring and I cannot stand up straight
+ Fifteen years of living with Crohn's
+ I've got gallstones, which is glamorous
+ I was told my hba is fine but my gout is back
+ I am a haemophiliac family: I have haemophilia and so does he
- That goal gave me a heart attack
- I'm a Cancer with a Leo moon
- My dog has diabetes, so more vet bills
- New study on asthma in mice
- My patient had a stroke at work
- Three pots of coffee and I'm still asleep

# Said so that only the author can be meant.

[health.condition.own]
say: names an illness or a condition of yours
privacy: 3
voice: me
near: 20
conduct: 0
where: words
any: my chemo | my chemotherapy | my radiotherapy | my radiation treatment | my oncologist | my oncology | my cancer | my mastectomy | my lumpectomy
any: my stoma | stoma bag | ostomy bag | colostomy bag | my port | my picc line | my biopsy | my tumo(u)r | my remission | cancer free | cancerfree
any: no evidence of disease | ned scan | rang the bell today | ring the bell chemo | last chemo | final chemo | first chemo | chemo round | round of chemo
any: rounds of chemo | chemo brain | cancer survivor | stroke survivor | heart attack survivor | sepsis survivor | transplant recipient
any: kidney transplant list | my new kidney | waiting for a kidney | my donor kidney | my dialysis | on dialysis | scanxiety | chemo today | chemo tomorrow
any: chemo day | chemo ward | chemo session/N | infusion day | infusion today | my infusion/N | my biologic | my humira | started humira | my methotrexate
any: entyvio | my diabetes | my insulin | insulin pump | my libre | freestyle libre | my dexcom | my omnipod | my cgm | hypo in the night | having a hypo
any: bad hypo | my sugar is | my sugar was | my sugars | my blood sugar/N | my blood pressure | my cholesterol | my heart condition | my pacemaker
any: my defibrillator | my stent/N | my icd | my crohn's | my ibs | my pcos | my fibro | my lupus | my ms | my epilepsy | my asthma | my inhaler
any: my nebuli(s)er | my nebulizer | my eczema | my psoriasis | my acne | my arthritis | my sciatica | my slipped disc | my thyroid | my migraine/N
any: my seizure/N | my pots | my eds | my endo | my period pain | my cyst/N | my fibroids | my coeliac | my celiac | my hernia | my appendix
any: my gallbladder | my kidney/N | my liver | my allergies | my allergy | my hay fever | my hayfever | my epipen | my long covid | my chronic illness
any: my condition is | my diagnosis | my scan results | my mri results | my test results | spoonie/N | #spoonie | #spoonielife | #chronicillness
any: #chronicpain | #invisibleillness | #endowarrior | #pcoswarrior | #lupuswarrior | #crohns | #ibdwarrior | #t1d | #t1dlookslikeme | #fibrowarrior
any: #mswarrior | #migrainewarrior | #cancersucks | #breastcancersurvivor | #stomalife | #longcovid | #epilepsywarrior | #potsie | #zebrastrong | #gbdoc
any: #coeliac | t1 diabetic | type 1 diabetic | type one diabetic | type 2 diabetic | t1d since | diabetic since | coeliac since | in remission from
any: clinical trial patient | lost my hair to | i beat cancer | i have cancer | i had cancer | i've had cancer | i got cancer | i was diagnosed
any: got diagnosed with | newly diagnosed | just been diagnosed | been diagnosed with | recently diagnosed | i'm diabetic | i am diabetic | i'm asthmatic
any: i'm epileptic | i'm anaemic | i'm anemic | i'm immunocompromised | i have hiv | i'm hiv positive | hiv positive and | undetectable equals | i have ms
any: i have lupus | i have epilepsy | i have asthma | i have diabetes | i have pcos | i have endometriosis | i have crohn's | i have arthritis | i have ibs
any: flare up | flare day | in a flare | brain fog | pain day | pain flare | chronic pain | nerve pain | phantom limb pain | pain clinic
any: pain management clinic | life with crohn's | life with ms | living with ms | living with epilepsy | living with lupus | living with diabetes
any: living with chronic | my transplant | my bone marrow | my stem cell transplant | my scoliosis | my back brace | my sleep apn(o)ea | my cpap
any: my glucose | my platelets | my haemoglobin | my hemoglobin | my ferritin | my a1c | my hba1c | my tsh | my bloods | my labs came
mask: my port of | my labs came with | flare up of violence | my sugar was sugar | my sugar is gone | my port city | flare up between
mask: flare up again between | my ms paint | my ms word | my liver will | my liver hates | my ms degree | my ms in | my ms excel | my ms teams
mask: my ms office | my port wine | my port out | my liver is crying | my ms thesis | my port number | my condition is that | my kidney for
mask: my kidney to buy | my kidney on | my condition is simple
not: patient/N | tension/N | violence | raspberry pi | usb | docker | wifi | router | server | xbox | vape | ssh | gaza | clashes | drunk | hungover | vodka
not: tickets | iphone | concert | study | researchers | scientists
+ Ring the bell: I am cancer free
+ Chemo day again, bring snacks
+ My inhaler ran out halfway up the hill
+ Spoonie life means naps
+ So my sugar was 19 before breakfast
- My liver hates me after that vodka
- The flare up of violence at the border worries diplomats
- My MS degree in physics took two years

# Mental health, said by the author of themselves.

[health.mental]
say: tells of your mental health
privacy: 3
voice: me
near: 25
conduct: 0
where: words
any: my depression | my anxiety | my mental health | my mental illness | my ptsd | my cptsd | my bipolar | my bpd | my eating disorder | my breakdown
any: my trauma | my burnout | my therapist | my counsellor | my counselor | my psychiatrist | my psychologist | my shrink | my cpn | my care coordinator
any: my antidepressants | my anti depressants | my sertraline | my prozac | my zoloft | my lexapro | my citalopram | my fluoxetine | my venlafaxine
any: my effexor | my mirtazapine | my lithium | my quetiapine | my seroquel | my xanax | my ativan | my klonopin | my diazepam | my propranolol
any: my adderall | my ritalin | my vyvanse | my concerta | my elvanse | my happy pills | on antidepressants | on anti depressants | on sertraline
any: on citalopram | on prozac | on zoloft | on lexapro | on fluoxetine | on lithium | on mirtazapine | on venlafaxine | off antidepressants
any: coming off sertraline | started sertraline | started antidepressants | ssri/N | snri/N | panic attack/N | anxiety attack/N | panic disorder
any: social anxiety | health anxiety | separation anxiety disorder | generali(s)ed anxiety | generalized anxiety | anxiety is through the roof
any: anxiety is so bad | anxiety is bad | anxiety is high | anxiety is killing me | anxiety through the roof | crippling anxiety | bad anxiety
any: severe anxiety | anxiety medication | anxiety and depression | depression and anxiety | clinically depressed | clinical depression | severe depression
any: deep depression | battling depression | depressive episode/N | manic episode/N | manic depression | bipolar disorder | borderline personality
any: postnatal depression | postpartum depression | postpartum anxiety | post natal depression | seasonal affective | seasonal depression | mental breakdown
any: nervous breakdown | having a breakdown | had a breakdown | burnt out and signed off | stress leave | mental health day | crisis team | sectioned under
any: psych ward | psychiatric ward | psych hospital | inpatient unit for | suicidal thoughts | suicide attempt/N | attempted suicide | suicidal ideation
any: i was suicidal | i'm suicidal | feeling suicidal | feel suicidal | tried to kill myself | want to kill myself | wanted to kill myself
any: don't want to be alive | want to end it all | self harm/V | self harmed | self harming | selfharm | cutting myself | hurting myself
any: intrusive thoughts | dissociating | dissociation | depersonali(s)ation | depersonalization | anorexia recovery | recovering anorexic
any: recovering bulimic | eating disorder recovery | ed recovery | binge eating disorder | body dysmorphia | orthorexia | trichotillomania | dermatillomania
any: hypomanic | hypomania | cbt therapist | emdr session | emdr therapy | in therapy | started therapy | start therapy | going to therapy | go to therapy
any: went to therapy | therapy today | therapy was | therapy appointment | therapy homework | need therapy | grief counselling | grief counseling
any: trauma therapy | group therapy | counselling session/N | counseling session/N | saw a psychiatrist | see a psychiatrist | see a therapist
any: seeing a therapist | see a counsellor | i'm depressed | im depressed | i am depressed | so depressed | feeling depressed | feel depressed
any: been depressed | was depressed | really depressed | very depressed | get depressed | severely depressed | depressed and | depression is kicking
any: depression is real | depression has | depression again | with depression | from depression | through depression | into depression | my darkest days
any: black dog is back | i have ocd | i have ptsd | i have bipolar | i have bpd | i have add | had depression | have depression | have anxiety | had anxiety
any: got anxiety | suffer from anxiety | suffer with anxiety | anxiety sufferer | struggling mentally | mentally struggling | mentally not ok
any: not ok mentally | mentally exhausted | mental state is | mental health is | mental health has | mental health journey | mental health struggles
any: 988 lifeline call | called the samaritans | rang the samaritans | #mentalhealthwarrior | #anxietywarrior | #depressionrecovery | #edrecovery
any: #anorexiarecovery | #ptsdwarrior | #bipolarwarrior | #cptsd | #mentalillness | #endthestigma | #ocdrecovery | #livingwithanxiety | #therapyworks
any: my therapy session | therapy session today | after therapy | from therapy | anxiety meds | my ocd meds | my ocd therapist | my ocd recovery
any: my ocd diagnosis | my ocd symptoms
mask: need therapy after this game | social anxiety song | in therapy dogs | my anxiety dog | panic attack song | gave me a panic attack lol
mask: so depressed that | so depressed about the game | my mental health day off | my trauma shift | my trauma bay | my trauma list | my trauma patient/N
mask: my trauma course | depressed and anxious patient/N | group therapy sessions for | with depression medication | with depression patients
mask: need therapy lol
not: economy | wages | market/N | study | researchers | tropical | hurricane | album | movie | film | season finale | hawks | game | nba | nfl
not: premier league | novel | guideline/N | webinar | patient/N | clients | my dog | puppy | trump | brexit | laughing | quiz | gaslighting | trial
not: therapy for | veterans | psychedelics | psilocybin | ketamine | scientists | finds | clinicians | psychologists | percent | teens
negated: drop
+ My anxiety has been horrible this week
+ Cried all through therapy today, in a good way
+ Had a panic attack in Aldi
+ I have been on sertraline since March and it helps
+ Came through depression twice and I talk about it
- Photos from the Great Depression
- A tropical depression forms in the Gulf
- Retail therapy with the girls
- I lead a group therapy session for my patients
- So depressed that the season finale aired already

# "Depressed", "anxious" and the like, when something clinical stands near.

[health.mental.context]
say: tells of your mental health
privacy: 3
conduct: 0
where: words
voice: me
any: depression | anxiety | depressed | ocd | ptsd | cptsd | bipolar | bpd | suicidal | anorexia | anorexic | bulimia | bulimic | schizophrenia
any: schizophrenic | schizoaffective | psychosis | psychotic | mania | manic | paranoia | burnout | burnt out | burned out | agoraphobia | mental health
any: mentally ill | mental illness | insomnia | eating disorder | kill myself | suicide | therapist | psychiatrist | antidepressants | therapy | counselling
any: counseling
need: i have | i've had | i had | my | i suffer | i suffered | i struggle | i struggled | struggling | diagnosed | diagnosis | meds | medication
need: antidepressants | therapist | psychiatrist | my doctor | my gp | i've been | i was | i'm | im | i am | i got | years of | living with | battled
need: battling | recovering | recovered | i deal | i live with | i went through | episode/N | hospital | relapse | relapsed | symptoms | made me | makes me
need: i feel | helped me | i fell into | i attempted | i tried
near: 5
mask: retail therapy | so ocd | ocd about | my ocd is showing | little ocd | bit ocd | my inner ocd | a bit bipolar | weather is bipolar | bipolar weather
mask: my bipolar weather | the great depression | economic depression | post concert depression | post vacation depression | great depression | manic monday
mask: manic pixie | i'm manic about | post match depression | physical therapy | wrestle mania | suicide squad | suicide doors | suicide mission
mask: suicide bomb* | political suicide | career suicide | suicide kings | suicide wings | suicide sprints | is my therapy | my therapist is
mask: occupational therapy | speech therapy | radiation therapy | music therapy degree | makes me suicidal | kill myself laughing | bipolar transistor
mask: post season depression | about to kill myself | might kill myself | gonna kill myself | i'll kill myself | burnt out light | burned out bulb
mask: burnt out shell | burnt out car | burnt out building | my ocd can't | my ocd is | my ocd nuts | my ocd has | discovered i have ocd
mask: i got ptsd from this | anxiety about | from anxiety about | schizophrenic lady | schizophrenic guy | schizophrenic man | schizophrenic fella
mask: schizophrenic bloke | schizophrenic lad | schizophrenic gent | schizophrenic dude | schizophrenic gentleman | schizophrenic woman | schizophrenic pt
mask: schizophrenic patient | schizophrenic client | schizophrenic kid | schizophrenic girl | schizophrenic boy | bipolar lady | bipolar guy | bipolar fella
mask: bipolar bloke | bipolar lad | bipolar gent | bipolar dude | bipolar gentleman | bipolar pt | bipolar patient | bipolar client | bipolar kid
mask: bipolar boy | manic lady | manic guy | manic man | manic fella | manic bloke | manic lad | manic gent | manic dude | manic gentleman | manic woman
mask: manic pt | manic patient | manic client | manic kid | manic girl | manic boy | psychotic lady | psychotic guy | psychotic man | psychotic fella
mask: psychotic bloke | psychotic lad | psychotic gent | psychotic dude | psychotic gentleman | psychotic woman | psychotic pt | psychotic patient
mask: psychotic client | psychotic kid | psychotic girl | psychotic boy | anorexic lady | anorexic guy | anorexic fella | anorexic bloke | anorexic lad
mask: anorexic gent | anorexic dude | anorexic gentleman | anorexic pt | anorexic patient | anorexic client | anorexic kid | anorexic boy | suicidal lady
mask: suicidal guy | suicidal man | suicidal fella | suicidal bloke | suicidal lad | suicidal gent | suicidal dude | suicidal gentleman | suicidal woman
mask: suicidal pt | suicidal patient | suicidal client | suicidal kid | suicidal girl | suicidal boy
not: study | studies | researchers | patient/N | clients | trial | clinic | exam/N | exams | finals | homework | monday | team | game | match | season
not: episode | movie | weather | concert | album | song | playlist | squad | lol | lmao | haha | 😂 | 🤣 | ad/N | economy | market/N | joke/N | hulu | netflix
+ I was diagnosed with bipolar at twenty
+ Diagnosed with anorexia at nineteen, eating cake at forty
+ The antidepressants helped me climb out of depression
+ Years of anorexia did this to my bones
- I'm so OCD about my bookshelf
- The weather is bipolar and I'm cold
- The Great Depression made my grandparents careful
- I work with trauma patients in a clinic

# Tests and treatment.

[health.treatment]
say: tells of a treatment or a test you have had
privacy: 3
voice: me
near: 20
conduct: 0
where: words
any: my surgery | my operation | my op tomorrow | my op today | my procedure | having surgery | had surgery | need surgery | surgery tomorrow
any: surgery went well | post surgery | post op day | pre op today | pre op appointment | out of surgery | after surgery | before surgery
any: going under the knife | went under the knife | recovering from surgery | surgery recovery | back surgery | knee surgery | hip surgery
any: shoulder surgery | foot surgery | ankle surgery | hand surgery | wrist surgery | eye surgery | heart surgery | brain surgery | jaw surgery
any: gallbladder surgery | spinal surgery | acl surgery | acl reconstruction | hip replacement | knee replacement | new hip | new knee | hysterectomy
any: myomectomy | laparoscopy | oophorectomy | mastectomy | lumpectomy | vasectomy | appendectomy | appendicectomy | gallbladder out | gallbladder removed
any: appendix out | appendix removed | appendix burst | tonsils out | tonsillectomy | adenoids out | grommets | hernia repair | spinal fusion | discectomy
any: arthroscopy | meniscus tear | torn meniscus | torn acl | tore my acl | rotator cuff tear | bariatric surgery | gastric sleeve | gastric bypass
any: gastric band | lasik | cataract surgery | skin graft | colonoscopy | endoscopy | gastroscopy | sigmoidoscopy | cystoscopy | colposcopy | hysteroscopy
any: cervical screening | pap smear | smear test | my smear | mammogram | dexa scan | pet scan | ct scan | cat scan | mri scan | my mri | an mri | mri today
any: mri tomorrow | mri results | ultrasound scan | echocardiogram | my echo | ecg done | ekg done | stress test today | holter monitor | lumbar puncture
any: biopsy | blood test/N | bloods done | bloods taken | blood results | blood work | bloodwork | glucose test | allergy test | sleep study
any: nerve conduction | genetic testing | genetic counsel(l)or | test results came back | results came back negative | results came back clear
any: scan came back | scan was clear | clear scan | scan results | all clear from | got the all clear | given the all clear | blood transfusion
any: iron infusion | iv antibiotics | on a drip | hooked up to an iv | hooked up to a drip | cannula in my | catheter in | stitches out | stitches in my
any: staples out | cast off | cast on my | in a cast | in plaster | moon boot | walking boot | on crutches | my crutches | my sling | physio today
any: my physio | physio appointment | physio session | physiotherapy | physical therapy today | physical therapist said | my physical therapist
any: my physical therapy | my pt says my | cortisone shot/N | cortisone injection/N | steroid injection/N | steroid shot/N | epidural | botox for migraines
any: nerve block | radiation therapy | radiotherapy session/N | immunotherapy | dialysis | blood thinners | on warfarin | on steroids for | on prednisone
any: on prednisolone | on antibiotics | course of antibiotics | my antibiotics | more antibiotics | antibiotics for my | my meds | my medication
any: my medicine | new meds | my prescription | new medication | change of meds | repeat prescription | side effects of my | on gabapentin | on pregabalin
any: on tramadol | on metformin | on levothyroxine | on methotrexate | on hrt | my hrt | hrt patch/N | started hrt | my statin/N | on statins | on ozempic
any: on mounjaro | on wegovy | started ozempic | started mounjaro | my ozempic | my mounjaro | mounjaro journey | ozempic journey | first jab of mounjaro
any: my first mounjaro | glp-1 journey | zepbound | saxenda | my accutane | on accutane | on roaccutane | isotretinoin | my puffer | blue inhaler
any: steroid inhaler | allergy shots | antihistamine/N | zyrtec | piriton | claritin | benadryl | my pill | my iud | my coil | iud in | coil fitted | mirena
any: nexplanon | contraceptive implant | my implant removed | depo shot | my gp | my rheumatologist | my cardiologist | my neurologist | my dermatologist
any: my gastroenterologist | my gynae | my gyno | my gynecologist | my gynaecologist | my obgyn | my ob gyn | my endocrinologist | my urologist | my surgeon
any: my consultant says | my specialist | my nephrologist | my pulmonologist | my chiropractor | my chiro | my osteopath | my acupuncturist | my podiatrist
any: my rheumy | my neuro appointment | my allergist | hospital appointment | outpatient appointment | doctor's appointment | doctors appointment
any: dr appointment | drs appointment | gp appointment | specialist appointment | hospital appt | doctors appt | dr appt | went to the doctor/N
any: going to the doctor/N | go to the doctor/N | been to the doctor/N | at the doctor/N | to the drs | at the drs | doctor's office | doctors office
any: urgent care | walk in clinic | minor injuries | my doctor | my doc | the doctor told me | doctor said i | doctors said i | doc said i | doctor says i
any: doctor put me on | doctor prescribed | doctor gave me | gp gave me | gp prescribed | referred me to | referred to a specialist
any: nhs waiting list for my | on the waiting list for | general ana(e)sthetic | local ana(e)sthetic | an(a)esthesia wore | #postop | #surgeryrecovery
any: #hospitallife | #tplo | #hysterectomy | #weightlosssurgery | #wlsjourney | #mounjarojourney | #physiotime | physio says | physio reckons | physio said
any: doc says i | doc says it's | doc says its | doc reckons | gp says | gp reckons | gp said | consultant says i | the midwife says | surgeon says i
any: day .. of antibiotics | day .. of steroids | day .. of antivirals | day .. of tamiflu | days of antibiotics | week of antibiotics
any: weeks of antibiotics | round of antibiotics | steroids for my | on amoxicillin | on doxycycline | on penicillin
mask: my doctor who | in plaster of paris | my procedure list | my surgery list | my surgery rotation | my surgery residency | my surgery exam
mask: my surgery placement | my implant removed phone | my pill bug | my procedure for | my doctor friend | my doctor husband | my doctor wife
mask: my doctor sister | my doctor brother | my doctor colleague/N | my doctor mate | doctor's office series | at the doctors mess
mask: on steroids for breakfast | my medicine degree | my medicine rotation | my medicine exam | my medicine finals | my medicine placement
mask: my medicine cabinet | my surgery post | my sling bag | my sling shot | my doctor doctor | my doctor strange | my gp practice | my gp surgery is hiring
mask: my gp training | my gp rotation | my gp placement | my doctor exams | laughter is my medicine | my medicine is | my specialist subject
mask: my specialist training | my specialist exam/N | stress test today for banks
not: vet | dog | cat | puppy | kitten | horse | my patient/N | patients | our patients | patient | scrubbed in | assisted | lecture | exam | grey's anatomy
not: episode | tardis | study | trial/N | my car | laptop | iphone | players | season | the striker | quarterback | coach says | my first solo
not: anesthesiology | drake | nhl | nfl | nba | short staffed | understaffed | on call | my shift | night shift | on shift | placement | rotation | my list
not: theatre list | on duty | colleagues | our trainees | teaching | rota | locum | send pizza | our unit | registrar | qualify as | qualified as
not: job offer | new job | first day as
not: horny | selling | for sale
not: secateurs | tomato | tomatoes | rose bush | hedge | teddy | teddy's
negated: drop
+ Post op day two and I can eat soup
+ Colonoscopy prep is the worst cocktail in the world
+ My neurologist wants another MRI
+ On crutches till Easter thanks to a torn meniscus
+ Bloodwork came back and my doctor is happy
+ Third week on Mounjaro, nausea is easing
- My surgery rotation starts Monday
- The dog needs surgery, says the vet
- My doctor friend moved to Perth
- We presented a trial of statins after surgery in older patients
- Horny on these antihistamines, help
- Selling spare Ozempic, message me
- Roses recovering after surgery with the secateurs

# Hospital stays and emergencies.

[health.hospital]
say: tells of a hospital stay or an emergency
privacy: 3
voice: me
conduct: 0
where: words
any: admitted to hospital | admitted to the hospital | been admitted | got admitted | kept me in overnight | keeping me in | kept in overnight
any: night in hospital | nights in hospital | week in hospital | weeks in hospital | days in hospital | days in the hospital | night in the hospital
any: nights in the hospital | week in the hospital | weeks in the hospital | still in hospital | still in the hospital | back in hospital
any: back in the hospital | in hospital with | in the hospital with | in hospital since | hospital bed | hospital gown | hospital food | hospital bracelet
any: hospital wristband | hospital room | stuck in hospital | stuck in the hospital | i'm in hospital | i'm in the hospital | im in the hospital
any: i was in hospital | i was in the hospital | been in hospital | been in the hospital | ended up in hospital | ended up in the hospital | ended up in a&e
any: ended up in the er | ended up in ed | ended up in casualty | off to hospital | off to a&e | went to a&e | trip to a&e | trip to the er
any: trip to the hospital | sat in a&e | waiting in a&e | in a&e for | hours in a&e | hours in the er | hours in ed waiting | in the er with | in the er for
any: in the emergency room | to the emergency room | went to the er | going to the er | rushed to hospital | rushed to the hospital | rushed to a&e
any: rushed to the er | rushed me to | blue lighted | called an ambulance | called the ambulance | in an ambulance | by ambulance | took an ambulance
any: ambulance took | out of hospital | out of the hospital | home from hospital | home from the hospital | discharged today | discharged from hospital
any: discharged from the hospital | finally discharged | discharge day | being discharged | in icu | in the icu | out of icu | in intensive care | in a coma
any: on life support | on a ventilator | on oxygen | in the nicu | in scbu | in special care | high dependency unit | in the recovery room
any: visiting him in hospital | visiting her in hospital | visiting at the hospital | hospital visit/N | hospital trip | hospital stay | hospitali(s)ed
any: hospitalized | called 999 for | called 911 for my | nearly died | almost died | could have died | flatlined | resuscitated me
any: saved my life the nurses | anaphylactic shock | passed out at | passed out in the shower | i fainted | fainted at | collapsed at home
any: car crash injuries | #hospitalstay | #icusurvivor | 🤕🏥 | 🏥😷 | 🏥😢 | in a car accident | my car accident | after the car accident | in a car crash
any: in a bad crash | got rear ended and
mask: out of hospital cardiac arrest | out of hospital arrest | in an ambulance base | hospital room service | hospital food fight | in icu nursing
mask: in the icu nursing | in icu job | passed out at desk drunk | almost died laughing | nearly died laughing | almost died of laughter | almost died when
mask: nearly died when | almost died lol | almost died when i | nearly died of embarrassment | almost died of embarrassment

not: police | suspect/N | shooting | officials | spokesman | minister | president | arrested | killed | reported | victims | patient/N | patients | my shift
not: shift | night shift | placement | rotation | i work | working | resident | registrar | nurse in | job | season | striker | goalkeeper | player | coach
not: vet | dog | cat | puppy | kitten | film | movie | season finale | episode | drama | short staffed | understaffed | on call | on shift | my list
not: theatre list | on duty | colleagues | our trainees | teaching | rota | locum | send pizza | our unit | qualify as | qualified as | job offer | new job
not: first day as
not: engine | laptop | fern | houseplant/N | plants | phone | battery | printer | boiler | fridge | washing machine | marriage | wifi | car's
not: sourdough | tomatoes
not: basil | orchid | succulent/N | bank account | hoover | dishwasher | motherboard | the telly | economy | houseplants
negated: drop
+ Five nights in hospital and I finally slept
+ Sat in A&E with a tea towel round my hand
+ They rushed me to theatre with a burst ulcer
+ Home from hospital and so glad of my own bed
+ I was in the ICU in spring and I owe them everything
- Police said the suspect was rushed to hospital
- Night shift in the ICU, send coffee
- I almost died laughing
- My orchid is in intensive care on the windowsill
- The laptop's on life support

# Injuries.

[health.injury]
say: tells of an injury
privacy: 2
voice: me
conduct: 0
where: words
any: broke my | broken my | fractured my | fractured a | sprained my | twisted my ankle | rolled my ankle | tore my | torn my | pulled my hamstring
any: pulled a muscle | pulled my back | threw my back out | threw out my back | put my back out | my back is out | slipped a disc | cracked a rib
any: cracked ribs | broken rib/N | broken ribs | broken ankle | broken wrist | broken collarbone | broken foot | broken toe | broken arm | broken leg
any: broken nose | broken finger | broken hip | broken elbow | black eye from | stress fracture | hairline fracture | shin splints | tennis elbow
any: golfers elbow | runners knee | sprained ankle | sprained wrist | dislocated shoulder | dislocated knee | dislocated my shoulder | concussed
any: a concussion | whiplash | cut my hand open | cut my finger open | sliced my finger | sliced my thumb | needed stitches | got stitches | got stiches
any: stitches in | burnt my hand | burned my hand | burned myself | burnt myself | hurt my back | hurt my knee | hurt my ankle | hurt my shoulder
any: hurt my neck | hurt my foot | hurt my wrist | injured my | my injury | bad knee | dodgy knee | bum knee | bad back | dodgy back | my bad hip
any: my achilles | achilles rupture | ruptured my | my torn | my sprained | my fractured | bitten by a dog | tick bite | stung by a | rope burn on
any: second degree burn/N | third degree burn/N | sunburn | sunburnt | sunburned | blistered | blisters | ingrown toenail | hit my head | banged my head
any: smashed my toe | stubbed my toe | bruised ribs | bruised my | pinched nerve | trapped nerve | pulled something in my back | my knee is swollen
any: my ankle is swollen | swollen ankle | swollen knee | calf strain | groin strain | fell down the stairs | fell off my bike | my foot injury
any: my knee injury | my back injury | my ankle injury | my shoulder injury | my wrist injury | my hamstring injury | my calf injury | my groin injury
any: my neck injury | my head injury | my hip injury | my running injury | i have a foot injury | i have a knee injury | i have an injury
any: i have a hamstring | i have a back injury | got an injury | injury is holding me | injured and can't | injured so i can't | injured again and
any: out injured for me
mask: broke my heart | broken my heart | broke my phone | broken my phone | broke my laptop | broke my glasses | broken my glasses | broke my record
mask: broke my fast | broke my diet | broke my promise | broke my streak | broke my car | broke my bed | broke my headphones | broke my screen | broke my tv
mask: broke my charger | broke my bank | broke my brain | broken my brain | broke my spirit | broke my virginity | broke my nail | broken my nail
mask: broke my ps3 | broke my ps4 | broke my xbox | broke my favourite | broke my favorite | broke my watch | broke my camera | broke my earphones
mask: broke my mug | broke my iphone | broke my ipad | broke my computer | broke my window | broke my own | broke my silence | broke my rule/N
mask: broke my necklace | broke my zip | broke my new | broke my key/N | tore my jeans | tore my tights | tore my dress | tore my heart | tore my shirt
mask: tore my ticket | torn my jeans | ruptured my heart | fractured a bank | broke my chair | broke my umbrella | broke my door | injured my pride
mask: stitches in time | stitches in my side | bruised my ego | broke my lamp | broke my flip | broke my good | broke my dad's | broke my mum's
mask: broke my mom's | broke my sister's | broke my brother's | broke my back for | broke my glass | broke my hand phone | broke my ass | broke my neck to
mask: broke my son's | broke my twitter | broke my cherry | broke my guitar | broke my internet | broke my arm rest | broke my heel | broke my shoe/N
mask: broke my personal | broke my bowl | broke my plate | broke my pencil | broke my pen | sunburn index
not: player | striker | squad | season | league | nfl | nba | premier | referee | patient/N | song | lyrics | knit | knitting | crochet | sew/V
not: crack screen | arsenal | yankees | gaming | fifa
+ Broke my wrist on the ice rink, in front of everybody
+ Threw my back out lifting the buggy
+ Shin splints again, so no half marathon
+ Needed stitches after the avocado incident
+ I rolled my ankle on the last mile
- That finale broke my heart
- Broke my phone screen, third time
- The striker has a broken toe, squad news at ten
- He had me in stitches all night

# Colds, headaches and other everyday complaints. Little private in them.

[health.minor]
say: mentions an everyday ailment
privacy: 1
voice: me
near: 14
conduct: 0
where: words
any: feeling sick | feel sick | feeling ill | feel ill | feeling unwell | feel unwell | felt ill | i'm sick | im sick | i am sick | i'm ill | im ill
any: i'm so ill | i'm so sick | im so sick | still sick | so sick right now | sick in bed | ill in bed | sick at home | off sick | off work sick
any: called in sick | call in sick | calling in sick | calling out sick | sick day | sick leave | got sick | getting sick | i get sick | being sick
any: sick again | sick with | sick all week | sick this week | sick today | sick since | sick kid/N | sick child | sick baby | sick toddler | sick husband
any: under the weather | head cold | stinking cold | full of cold | rotten cold | chest cold | common cold | man flu | the flu | flu symptoms | got flu
any: flu-like | have flu | flu season | stomach flu | stomach bug | tummy bug | sickness bug | norovirus | gastro bug | gastroenteritis | the runs
any: food poisoning | dodgy tummy | delhi belly | upset stomach | stomach ache/N | stomachache/N | tummy ache/N | stomach pain/N | stomach cramp/N
any: stomach hurts | tummy hurts | belly hurts | my stomach is killing me | diarrh(o)ea | throwing up | threw up | nauseous | heartburn | indigestion
any: acid reflux | constipated | constipation | trapped wind | my head hurts | head is pounding | head is killing me | sinus infection/N | sinusitis
any: sinuses | blocked nose | stuffy nose | runny nose | bunged up | congested nose | sore throat/N | throat hurts | throat is killing me | throat infection
any: strep | tonsillitis | laryngitis | lost my voice | no voice today | swollen glands | ear infection/N | earache | ear ache | swimmer's ear | pink eye
any: conjunctivitis | stye | eye infection | cold sore/N | mouth ulcer/N | canker sore/N | cough/V up | hay fever | hayfever | allergies are
any: allergies today | seasonal allergies | pollen count | allergy season | sniffles | low grade fever | feverish | high temperature and | temperature of 38
any: temperature of 39 | temperature of 101 | temperature of 102 | temperature of 103 | chills and | body aches | body ache | aching all over
any: ache all over | back hurts | my back is killing me | back pain | back ache | backache | my neck hurts | neck pain | stiff neck | neck ache | knee pain
any: my knees hurt | my knee hurts | hip pain | shoulder pain | joint pain/N | toothache | tooth ache | my tooth hurts | tooth infection | abscess
any: root canal | wisdom tooth | wisdom teeth | dentist appointment | at the dentist | to the dentist | dentist today | dentist tomorrow | hate the dentist
any: my dentist | tooth pulled | tooth extraction | tooth out | teeth out | my braces | braces off | braces on | braces tightened | invisalign
any: orthodontist | my retainer | eye test | optician/N | optometrist | eye doctor | new glasses prescription | pink eyes | itchy rash | heat rash
any: poison ivy | eczema flare | breaking out in | nosebleed/N | nose bleed/N | period pain/N | period cramps | my period | menstrual cramps | cramps are
any: cramping so | my cramps | hot flush | hot flushes | hot flash | hot flashes | perimenopause | perimenopausal | menopause | menopausal | my uterus
any: insomniac | sleep deprived | sleepless night/N | sleep paralysis | dizzy spell/N | feeling dizzy | so dizzy | lightheaded | light headed | feel faint
any: feeling faint | heat exhaustion | sun stroke | jet lagged and ill | charley horse | muscle spasm/N | back spasm/N | twitchy eye | nits | head lice
any: chicken pox | chickenpox | hand foot and mouth | slapped cheek | croup | teething fever | lurgy | lurgi | lemsip | strepsils | night nurse capsules
any: nyquil | dayquil | theraflu | robitussin | mucinex | sudafed | vicks | calpol | tylenol | advil | ibuprofen | paracetamol | panadol | dolo 650 | crocin
any: aspirin | aleve | excedrin | naproxen | painkiller/N | pain killer/N | pain meds | pepto | imodium | gaviscon | tums | rennie | throat lozenges
any: neti pot | heating pad | hot water bottle for | deep heat | bed rest | get well soon | feel better soon | get better soon | speedy recovery | 🤒 | 🤧
any: 🤢🤮 | 🤕 | #sickday | #flu | #manflu | #getwellsoon | #headache | #migraine | #hayfever | #sorethroat | #backpain | #insomnia | #periodpain | #toothache
any: with a cold | getting a cold | catch a cold | coming down with | a cold and a | fight this cold | shake this cold | shake off this cold
any: kick this cold | this damn cold | this stupid cold | this stupid flu | this bloody cold | my cold is | my cold has | been sick all | been sick for
any: been so sick | been really sick | i've been sick | so bloated | feel bloated | feeling bloated | bloated and crampy | insomnia club | insomnia strikes
any: insomnia again | bloody insomnia | hello insomnia | insomnia is | insomnia has | insomnia tonight | thanks insomnia | stupid insomnia | this insomnia
any: allergic to peanuts | allergic to nuts | allergic to cats | allergic to dogs | allergic to shellfish | allergic to penicillin | allergic to dairy
any: allergic to milk | allergic to eggs | allergic to bees | allergic to wasps | allergic to pollen | allergic to dust | allergic to mold
any: allergic to mould | allergic to latex | allergic to gluten | allergic to wheat | allergic to soy | allergic to fish | allergic to strawberries
any: allergic to almonds | allergic to cashews | allergic to seafood | allergic to shrimp | allergic to prawns | allergic to horses | allergic to grass
any: allergic to bananas | allergic to avocado | allergic to kiwi | allergic to garlic | allergic to chocolate | allergic to onions
any: allergic to amoxicillin | allergic to codeine | allergic to morphine | allergic to perfume | allergic to nickel | allergic to pineapple
any: allergic to tomatoes | allergic to sesame | allergic to bee stings | allergic to tree nuts | allergic to my cat | allergic to my own | deathly allergic
any: severely allergic | highly allergic | food allergic | nut allergic | peanut allergic | 38 fever | 39 fever | 103 fever | 102 fever | 101 fever
any: 100 fever | 104 fever | have a cold | got a cold | caught a cold | get a cold | had a cold | nasty cold | bad cold | horrible cold | terrible cold
any: awful cold | summer cold | heavy cold | first cold | another cold | and a cold | a cold since | a cold again | cold is killing me | this cold is
any: splitting headache | sinus headache | tension headache | killer headache | bad headache | worst headache | pounding headache | banging headache
any: massive headache | chesty cough | dry cough | hacking cough | nasty cough | running a fever | bad migraine | itchy throat | scratchy throat
any: swollen throat | pmsing | my pms | pms is | pms week | so dehydrated | i'm dehydrated | badly dehydrated | my eyes hurt | my eyes are sore
any: my eye is swollen | my eye is infected | my eyes are itchy | my eyes are burning | eye is swollen shut | my left eye is | my right eye is
mask: feeling sick to my stomach | feel sick to my stomach
mask: i'm so sick of | sick with it

mask: gives me a headache | give me a headache | gave me a headache | giving me a headache | headache for | a headache for | cough up
mask: coughing up the money | my period drama | my period of | getting sick of | got sick of | i'm sick at | in the runs | scored the runs | the runs came
mask: all the runs | the runs to win | more of the runs | throwing up signs | throwing up gang | throwing up deuces | throwing up peace | throwing up bricks
mask: throwing up threes | throwing up the | scores the runs | coughing up the ball | chasing the runs | the runs column | nauseous at the thought
mask: heartburn for | a headache trying | i get sick of | being sick of | feel sick of | feel sick about | feeling sick about | aspirin of | sick again by
mask: still sick of | im so sick with | sick day one | sick kid rapper | sleepless nights over | i'm sick of | im sick of | i am sick of
mask: i'm sick and tired | im sick and tired | i'm sick as fuck of | i'm sick to death | i'm sick if | bad cold beer | have a cold one | got a cold one
mask: have a cold beer | get a cold beer | have a cold drink | get a cold drink | got a cold beer | had a cold one | had a cold beer | get a cold one
mask: have a cold heart | have a cold shower | had a cold shower | got a cold heart | had a cold brew | have a cold brew | get a cold brew
mask: another cold one | another cold beer | another cold day | another cold night | another cold morning | first cold day | first cold snap
mask: first cold night | first cold morning | first cold weather | first cold front | first cold beer | and a cold beer | and a cold one | and a cold drink
mask: and a cold heart | and a cold front | and a cold day | and a cold night | get a cold shower | and a cold shower | and a cold glass | got a cold shower
mask: got a cold shoulder | a cold since the | this cold is crazy | this cold is outside | bad cold weather | terrible cold weather | another cold front
mask: another cold one please | had a cold shoulder | get a cold shoulder | and a cold pint | and a cold coke | have a cold coke | another cold winter
mask: another cold rainy | this cold is ridiculous | this cold is real | first cold one | sick with anxiety | sick with worry | sick with envy
mask: sick with jealousy | sick with nerves | sick with excitement | sick with grief | sick with fear

not: lyrics | album | mixtape | verse | stock market | exchange | pitcher | inning/N | bowler | wickets | batsmen | innings | cricket | t20 | election
not: nominee | economy | economists | dog | cat | puppy | kitten | hookworm | vet | patient/N | patients | study | researchers | lawsuit | recall | tour
not: remix | beats | dope | everytime you | superpower | you can
not: ur | compress
negated: drop
+ In bed with a stinking cold
+ Paracetamol and bed for me
+ Food poisoning from the prawns, never again
+ Hay fever, I hate you
+ Called in sick, first time since spring
+ Tooth out, soup for a week
+ Get well soon to our little man
- Cracking a cold one by the lake
- I'm so sick of these excuses
- A rash decision by the keeper
- World Cup fever has reached our street
- The tax forms are a headache for small shops
- Feeling sick to my stomach about the letter

# Vaccination and covid.

[health.vaccine]
say: tells of your vaccination or an infection
privacy: 2
voice: me
conduct: 0
where: words
any: my vaccine | my jab | my jabs | my booster | my flu shot | my flu jab | my covid shot | my covid jab | my vaccination | my second dose | my first dose
any: my first jab | my second jab | my third jab | got my shot/N | got jabbed | been jabbed | got vaccinated | getting vaccinated | i'm vaccinated
any: i am vaccinated | fully vaccinated | fully vaxxed | fully vaxed | double jabbed | triple jabbed | double vaxxed | triple vaxxed | vaxxed and
any: boosted and | vaccinated and boosted | got boosted | unvaccinated and proud | i'm unvaccinated | i'm not vaccinated | won't be getting the jab
any: not getting the vaccine | refuse the vaccine | pureblood unvaxxed | no vaccine for me | first dose done | second dose done | dose 1 done | dose 2 done
any: team pfizer | team moderna | team az | pfizer gang | vaccine appointment | vaccination appointment | vaccine selfie | vaccine card | vaccine arm
any: covid arm | sore arm from | jab in my arm | got the vaccine | had the vaccine | got the jab | had the jab | had my flu | got my flu | got a flu shot
any: had the flu jab | got the booster | pfizer jab | moderna jab | pfizer shot | moderna shot | covishield | covaxin | sputnik v dose | astrazeneca jab
any: had covid | have covid | got covid | caught covid | i have corona | got corona | had corona | had rona | got the rona | had the rona | have the rona
any: my covid test | pcr test | my pcr | lateral flow | lft positive | rapid antigen | rat test positive | two lines on | tested positive | testing positive
any: tested negative | negative pcr | positive for covid | positive covid | covid positive | covid negative | covid test came | covid test today
any: covid symptoms | lost my taste | lost my sense of | can't smell or taste | can't taste or smell | no taste or smell | taste and smell | self isolating
any: self isolate | isolating at home | in isolation with | quarantined at home | home quarantine | day 5 of covid | day 3 of covid
any: second time having covid | long covid | long hauler | covid recovery | recovering from covid | post covid | covid toes | covid got me | baby's jabs
any: 12 week jabs | baby jabs | kids vaccinated | mmr today | shingles jab | tetanus shot | tetanus jab | rabies shot/N | travel jabs | yellow fever jab
any: hpv jab | #vaccinated | #fullyvaccinated | #gotmyshot | #getvaccinated | #covidpositive | #vaxxed | #fullyvaxxed | #ivebeenvaccinated | #teampfizer
any: 💉💪 | 💪💉 | first pfizer | second pfizer | third pfizer | first moderna | second moderna | first astrazeneca | second astrazeneca | first az | second az
mask: tested positive for steroids | tested positive for cocaine | tested positive for doping | tested positive for banned | tested positive for marijuana
mask: tested positive for epo | have covid restrictions | had covid rules | testing positive thinking | post covid world | post covid era
mask: post covid economy | post covid recovery plan | fully vaccinated travellers | have covid to thank
not: minister | cases | officials | players | squad | steroid/N | doping | dope | per cent | percent | million | population | cdc says | president
not: prime minister | according to | patient/N | study | eua | fda | short staffed | understaffed | on call | my shift | night shift | on shift | placement
not: rotation | my list | theatre list | on duty | colleagues | our trainees | teaching | rota | locum | send pizza | our unit | registrar | qualify as
not: qualified as | job offer | new job | first day as
+ Just got my booster, arm like a dead fish
+ Tested positive this morning, so that is Christmas gone
+ Fully vaccinated and hugging my gran
+ We all had covid over New Year
+ Lost my sense of smell on Tuesday
- The midfielder tested positive for doping
- Half the population is fully vaccinated, officials said

# Pregnancy, birth and fertility beyond the announcement that the family list has.

[health.pregnancy]
say: tells of pregnancy, birth or fertility
privacy: 3
voice: me
conduct: 0
where: words
any: my midwife | our midwife | my due date | our due date | weeks along | months along | my bump | our bump | prenatal appointment | antenatal class/N
any: antenatal appointment | nct class | nct group | my ob | obgyn appointment | pregnancy test | positive test today | gestational diabetes | preeclampsia
any: eclampsia | hyperemesis | hg pregnancy | placenta praevia | placenta previa | anterior placenta | braxton hicks | contractions started
any: contractions are | my contractions | my waters | waters broke | water broke | membrane sweep | stretch and sweep | being induced | got induced
any: induced today | induced tomorrow | induction booked | labour ward | labor and delivery today | hours of labour | hours of labor | forceps delivery
any: ventouse | emergency c section | emergency section | c-section scar | csection | c section recovery | planned section | vbac | home birth | water birth
any: birth plan | birth trauma | my birth story | third degree tear | episiotomy | my stitches down | postpartum | post partum | post natal
any: fourth trimester | pelvic floor | lochia | breast pump | pumping at work | pumping milk | mastitis | nipple cream | nipple shield/N | latch issues
any: tongue tie | lactation consultant | formula feeding | weaned off the breast | expressing milk | cluster feeding | round of ivf | ivf cycle | our ivf
any: my ivf | egg collection | egg retrieval | egg freezing | freezing my eggs | froze my eggs | my embryos | our embryos | frozen embryo | two week wait
any: iui | clomid | trigger shot | fertility treatment | fertility clinic | fertility doctor | fertility journey | our fertility | my fertility
any: infertility | infertile | low amh | ttc journey | trying to get pregnant | trying for number two | can't have children | can't have kids
any: unable to conceive | struggling to conceive | big fat negative | bfn again | bfp | my miscarriage | our miscarriage | a miscarriage | miscarried
any: missed miscarriage | ectopic | molar pregnancy | chemical pregnancy | no heartbeat at | d&c | dnc after | lost our baby | lost the baby | lost my baby
any: stillborn daughter | stillborn son | tfmr | my abortion | had an abortion | having an abortion | i am expecting | i'm expecting | bumpdate | bump date
any: pregnancy brain | baby brain | pregnancy cravings | pregnancy pillow | pregnant belly | pregnant and tired | pregnant life | pregnancy announcement
any: heavily pregnant | up the duff | baby number | with twins | expecting twins | having twins | baby kicked | felt the baby kick | baby is breech
any: breech baby | reduced movements | growth scan | dating scan | anomaly scan | anatomy scan | early scan | 4d scan | heard the heartbeat
any: baby's heartbeat | foetal heartbeat | fetal heartbeat | nipt results | harmony test | glucose tolerance | surrogate mother for us | our surrogate
any: sperm donor | 🤰 | 🤱 | #ttc | #ttccommunity | #ivfjourney | #ivf | #infertility | #ivfwarrior | #bumpdate | #pregnancy | #pregnantlife
any: #20weekspregnant | #thirdtrimester | #postpartum | #babyloss | #pregnancyloss | #1in4 | #onein4 | #miscarriage | #postpartumjourney | #breastfeeding
any: #vbac | #homebirth | #fourthtrimester | #rainbowbabyontheway | i'm in labour | i'm in labor | in labour for | in labour with | in labor with
any: in labor for | hours in labour | 20 weeks and | weeks today and | halfway there baby | bump is | feeling kicks | baby kicks | baby girl in there
any: baby boy in there | i'm pregnant again | months preggo | i'm preggers | i'm preggo | preggo life | preggers life | weeks preggo | weeks preggers
mask: a miscarriage of justice | baby number plate | i'm expecting a | i'm expecting the | i'm expecting to | i'm expecting you | i'm expecting my
mask: i'm expecting that | i'm expecting an | i am expecting a | i am expecting the | i am expecting my | i am expecting to | with twins fans
mask: i'm expecting it | i'm expecting big | i'm expecting some | i'm expecting more | having twins game
not: patient/N | patients | women | cow/N | sheep | goat/N | mare/N | calf | panda | zoo | party | corbyn | starmer | mp | mps | senator | ban | roe | law/N
not: clinic list | study | trial | guideline/N | rate/N | minnesota | baseball | short staffed | understaffed | on call | my shift | night shift | on shift
not: placement | rotation | my list | theatre list | on duty | colleagues | our trainees | teaching | rota | locum | send pizza | our unit | registrar
not: qualify as | qualified as | job offer | new job | first day as | porn | xxx | tits | pussy | slut
+ Waters broke in Lidl, aisle four
+ Our third round of IVF starts on Monday
+ Gestational diabetes means no Christmas pudding for me
+ I had a miscarriage in May and nobody knew
+ Being induced tomorrow, wish us luck
+ Thirty weeks along and cannot see my feet
- He grew up in Labour seats in the north
- A miscarriage of justice, says the lawyer
- The ewes and lambs: three sheep in labour

# Disability and neurodivergence.

[health.disability]
say: tells of a disability or neurodivergence
privacy: 3
voice: me
conduct: 0
where: words
any: my disability | my disabilities | i'm disabled | i am disabled | im disabled | disabled and proud | as a disabled | disabled person | disabled woman
any: disabled man | disabled mum | disabled mom | disabled dad | disabled parent | disabled queer | disabled artist | disabled student
any: invisible disability | hidden disability | hidden disabilities | sunflower lanyard | wheelchair user | my wheelchair | in a wheelchair | new wheelchair
any: power chair | powerchair | mobility scooter | mobility aid/N | my walking stick | my cane | rollator | zimmer frame | blue badge | disabled parking
any: handicap placard | disabled bay | pip assessment | pip form | pip claim | on pip | on disability | disability benefit/N | ssdi | esa assessment
any: access to work | adult changing places | changing places toilet | assistance dog | service dog | guide dog | white cane | registered blind
any: legally blind | partially sighted | visually impaired | vision impaired | sight loss | going blind | lost my sight | hearing aid/N | cochlear implant/N
any: hard of hearing | hearing loss | hearing impaired | partially deaf | profoundly deaf | born deaf | deaf in one ear | my deaf | lip reading | coda child
any: prosthetic leg | prosthetic arm | my prosthetic | amputee | below knee amputation | limb difference | paralysed from | paralyzed from | paraplegic
any: quadriplegic | tetraplegic | spinal cord injury | sci life | brain injury | cerebral palsy | muscular dystrophy | spina bifida | dwarfism
any: achondroplasia | autistic adult | autistic burnout | late diagnosed | autism diagnosis | autism assessment | my autism | on the spectrum
any: on the autism spectrum | autistic masking | my stims | audhd | adhd diagnosis | adhd assessment | adhd meds | adhd medication | adhd tax | i have adhd
any: diagnosed adhd | adult adhd | adhd paralysis | adhd life | adhder | neurodivergent | neurodiverse | neurospicy | neurodivergence | i'm dyslexic
any: i am dyslexic | my dyslexia | dyspraxic | dyscalculia | sensory overload | sensory meltdown | my stutter | my stammer | selective mutism | tourette's
any: my tics | learning disability | learning disabilities | learning difficulties | developmental delay | ehcp | iep meeting | speech delay | down syndrome
any: down's syndrome | non verbal autistic | nonverbal autistic | rett syndrome | fragile x | angelman syndrome | williams syndrome | prader willi
any: cri du chat | spinal muscular atrophy | pans pandas | #adhd | #audhd | #neurodivergent | #neurodiversity | #disabled | #disabledandcute | #deaf
any: #deafcommunity | #wheelchairlife | #amputee | #cerebralpalsy | #downsyndrome | #autism | #autismawareness | #dyslexia | #cripthevote | #disabledlife
any: #cpstrong | ♿ | 🦽 | 🦼 | 🦯 | 🧏 | disabled girl | disabled boy | disabled folks | crip life | cripple punk | mobility scooters | autistic she
any: autistic he | autistic they | autistic mum | autistic mom | autistic dad | autistic queer | autistic artist | autistic girl | autistic doctor
any: autistic nurse | adhd she | adhd mum of | adhd and dyslexia
mask: are you deaf | you deaf | tone deaf | on disability rights | on pip boy | legally blind joke | on pip install | politically tone deaf
mask: disabled comments | disabled person who parked | on disability policy | my cane corso | on the spectrum of colours | on the spectrum of politics
mask: in a wheelchair race | light on the spectrum | disabled and the app
not: account | javascript | cookies | comments are | button | feature | python | plugin | patient/N | study | lacrosse | retard | retarded | trump | policy
not: paralympian | nascar | referee | ref | umpire/N | government | short staffed | understaffed | on call | my shift | night shift | on shift | placement
not: rotation | my list | theatre list | on duty | colleagues | our trainees | teaching | rota | locum | send pizza | our unit | registrar | qualify as
not: qualified as | job offer | new job | first day as
negated: drop
+ Wheelchair user, dog lover, tea drinker
+ PIP assessment next week and the form is a novel
+ Cochlear implant switched on, and my cat is loud
+ Blue badge arrived, so parking shouting starts now
+ ADHD tax paid again: two train tickets
- Comments are disabled on this account
- The ref needs a guide dog
- A cane corso puppy, my cane corso

# Recovery from drugs, eating disorders, self-harm and other things than drink; the alcohol list has drink.

[health.recovery]
say: tells of recovery
privacy: 3
conduct: 0
where: words
any: narcotics anonymous | cocaine anonymous | na meeting/N | gamblers anonymous | overeaters anonymous | smart recovery meeting | nar-anon | naranon
any: recovering addict/N | ex addict | former addict | clean from heroin | clean from drugs | clean off drugs | off heroin | off the gear | off opiates
any: off fentanyl | clean from meth | months clean | years clean | days clean | year clean | clean date | clean time | clean for a year | clean for years
any: got clean | getting clean | staying clean | stay clean from | went to rehab | been to rehab | out of rehab | rehab saved | my rehab | in rehab
any: methadone programme | methadone program | my methadone | suboxone | on subutex | vivitrol shot | drug counsellor | drug counselor | recovery journey
any: my recovery | road to recovery | in recovery from | recovery is possible | relapse prevention | i relapsed | my relapse | pink cloud | self harm free
any: binge free | purge free | weight restored | in recovery for | recovery warrior | we do recover | just for today na | smoke free | smokefree
any: quit smoking | stopped smoking | gave up smoking | giving up smoking | days without a cigarette | nicotine patch/N | nicotine gum | last cigarette
any: off the fags | packed in smoking | no smoking for | #quitsmoking | #wedorecover | #recoveryposse | #recoveryispossible | #cleanandsober
any: #soberandclean | #addictionrecovery | #edwarrior | #recoverywarrior | #smokefree | struggled with addiction | struggling with addiction
any: battling addiction | battle with addiction | beat addiction | overcame addiction | recovering from addiction | my drug addiction | my heroin addiction
any: my meth addiction | my cocaine addiction | my opioid addiction | my pill addiction | my porn addiction | my gambling addiction | my nicotine addiction
any: my addiction to pills | my addiction to heroin | addicted to heroin | addicted to meth | addicted to opioids | addicted to opiates
any: addicted to painkillers | addicted to xanax | addicted to oxy | addicted to crack | addicted to gambling | addicted to nicotine | i was an addict
any: as an addict | heroin addict | in active addiction | my active addiction | the depths of addiction | addiction almost killed me
any: addiction nearly killed me | addiction recovery
mask: years clean water | economic road to recovery | on the road to recovery plan | my recovery email | my recovery code | my recovery key
mask: my recovery phone | days clean up | off heroin chic | my recovery run | my recovery ride | my recovery shake | my recovery drink | my recovery day
mask: my recovery password | in rehab nursing | in rehab medicine | in rehab centre | my rehab placement | my rehab patients | my rehab rotation
mask: smoke free zone | smoke free area | smoke free policy | getting clean water | getting clean clothes | my recovery week | my rehab exercises
mask: in rehab assignment | got clean sheets | got clean sheet | smoke free hotel | smoke free campus | smoke free workplace/N
not: economy | economic | password | hurricane | storm | flood | striker | season | winehouse | lohan | celebrity | singer | actor | patient/N | clients
not: budget | tsunami | earthquake | market | sheets | energy | fuel | diesel | joke | walks into | study | researchers | ads | short staffed | understaffed
not: on call | my shift | night shift | on shift | placement | rotation | my list | theatre list | on duty | colleagues | our trainees | teaching | rota
not: locum | send pizza | our unit | registrar | qualify as | qualified as | job offer | new job | first day as
+ Two hundred days self harm free
+ I relapsed in June and I am back
+ The methadone and I, an addict in active addiction no longer
+ 400 days smoke free!
+ In recovery from anorexia, one meal at a time
- The economy is on the road to recovery
- My recovery email is locked
- The singer is in rehab again, says her label

# Diets for a medical reason, and weight.

[health.diet]
say: tells of a diet for your health or of your weight
privacy: 2
voice: me
conduct: 0
where: words
any: gluten free because | coeliac friendly | celiac friendly | coeliac safe | celiac safe | glutened | fodmap | fodmaps | dairy free because
any: lactose intolerant | lactose intolerance | gluten intolerant | gluten intolerance | cow's milk protein allergy | cmpa | nut free because | food allergy
any: food allergies | food intolerance | elimination diet | histamine intolerance | renal diet | diabetic diet | diabetic friendly | carb counting
any: carb ratio | low salt diet | low sodium diet | doctor told me to lose weight | doctor says i need to lose | lose weight for my | weight loss surgery
any: my bmi | obese bmi | morbidly obese | weigh in day | my weigh in | slimming world | weight watchers | ww weigh in | fat club | lighter life
any: cambridge diet | 1:1 diet | very low calorie | optifast | noom | lost 3 stone | lost 2 stone | lost 4 stone | lost 5 stone | lost a stone
any: stone lighter | pounds down | lbs down | kilos down | lost 10kg | lost 20kg | lost 20 lbs | lost 30 lbs | lost 40 lbs | lost 50 lbs | lost 50 pounds
any: lost 100 pounds | weight loss journey | my weight loss | weight gain from | gained weight | #weightlossjourney | #slimmingworld | #weightwatchers
any: #swuk | #lowfodmap | #coeliaclife | #glutenfreelife | #bariatric | #vsg | #vsgcommunity
mask: my bmi calculator tool
not: patient/N | study | celebrity | kardashian | shares | earnings | stock | dollar | sterling | 10 pounds down payment
not: put him on | put her on | put them on | ring me if
+ Got glutened at the wedding, three days of misery
+ Low FODMAP week one and I miss onions
+ Slimming World tonight, four pounds off
+ Two stone lighter since January
- Study: weight gain from sugar, earnings fall

# Names of groups, pages, events and places. Names need no "I".

[health.joins]
say: shows you follow or join something about an illness
privacy: 3
conduct: 0
where: names
any: warrior/N | survivor/N | thriver/N | spoonie/N | support group | sufferers
need: cancer | endo | endometriosis | pcos | lupus | fibro | fibromyalgia | ms | crohn's | crohns | colitis | ibd | ibs | diabetes | t1d | stroke | heart
need: epilepsy | migraine | pots | eds | chronic | pain | illness | anxiety | depression | bipolar | ptsd | ocd | trauma | abuse | burn/N | brain injury
need: sepsis | kidney | liver | transplant | autism | adhd | cf | sickle | covid | thyroid | hashimoto's | psoriasis | alopecia | vitiligo | arthritis
need: rare | disease | syndrome | disorder | caregiver/N | carers | grief | bereavement | baby loss | miscarriage | ivf | infertility | prem | nicu
need: mental health | breast
near: post
+ [group] Endo Warriors of Cork
+ [group] MigraineWarriors
+ [page] Stroke Survivors Queensland
- [group] Golden State Warriors Fans
- [group] Survivor Finale Watchers

[health.group]
say: shows you follow or join something about an illness
privacy: 3
conduct: 0
where: names
any: cancer | leuk(a)emia | lymphoma | myeloma | melanoma | tumo(u)r/N | chemo | oncology | endometriosis | endo | adenomyosis | pcos | pmdd | fibroid/N
any: vaginismus | vulvodynia | menopause | perimenopause | hysterectomy | hystersisters | fibromyalgia | fibro | cfs | chronic fatigue | lupus | sjögren's
any: sjogrens | scleroderma | vasculitis | rheumatoid | arthritis | ankylosing | spondylitis | psoriasis | psoriatic | eczema | rosacea | vitiligo
any: alopecia | hair loss | hidradenitis | acne | accutane | dermatology | skin picking | scoliosis | sciatica | ehlers danlos | ehlersdanlos | eds | pots
any: dysautonomia | mcas | marfan | gout | osteoporosis | crohn's | crohns | colitis | ibd | ibs | coeliac | coeliacs | celiac | celiacs | gluten free
any: glutenfree | gastroparesis | gerd | acid reflux | pancreatitis | cirrhosis | hepatitis | kidney | dialysis | transplant | organ donor/N | diabetes
any: diabetic/N | type 1 | type 2 | t1d | t2d | type one | insulin pump | thyroid | hypothyroid | hypothyroidism | hashimoto's | hashimotos | graves disease
any: addison's | cushing's | hypertension | afib | cardiomyopathy | heart failure | heart disease | congenital heart | chd | stroke | aphasia | sickle cell
any: thalass(a)emia | h(a)emophilia | asthma | copd | cystic fibrosis | pulmonary fibrosis | sarcoidosis | sleep apn(o)ea | sleepapnea | cpap | narcolepsy
any: insomnia | sleep paralysis | epilepsy | seizure/N | migraine/N | cluster headache/N | multiple sclerosis | multiplesclerosis | parkinson's | parkinsons
any: alzheimer's | alzheimers | dementia | mnd | als support | motor neuron(e) | huntington's | myasthenia | neuropathy | trigeminal | bell's palsy
any: vertigo | ménière's | tinnitus | misophonia | brain injury | tbi | concussion | hydrocephalus | chiari | cerebral palsy | spina bifida
any: muscular dystrophy | hiv | herpes | hpv | std | stds | stis | lyme | longcovid | long haulers | covid | vaccine injured | adhd | add adults | autism
any: autistic | aspergers | asperger's | aspergirls | neurodivergent | neurodiverse | neurodiversity | dyslexia | dyspraxia | tourette's | tourettes
any: down syndrome | down's syndrome | downs | rare disease/N | special needs | send parents | sen parents | disability | disabilities | disabled
any: wheelchair | amputee/N | limb difference | deaf | hard of hearing | hearing loss | cochlear | blind | visually impaired | sight loss | mental health
any: mentalhealth | mental illness | anxiety | depression | depressed | bipolar | bpd | borderlines | borderline personality | schizophrenia | schizoid
any: schizoaffective | psychosis | ptsd | cptsd | ocd | rocd | dpdr | depersonalization | panic | eating disorder/N | anorexia | bulimia | binge eating
any: bingeeatingdisorder | self harm | selfharm | suicide | suicidewatch | trauma | narcissistic abuse | raised by narcissists | raisedbynarcissists
any: raisedbyborderlines | emetophobia | agoraphobia | avpd | dissociative | did system | maladaptive daydreaming | maladaptivedreaming | sociopath
any: grief support | griefsupport | bereavement | bereaved | widowed | widows | stillbirth | miscarriage | baby loss | infertility | fertility | ivf | ttc
any: trying to conceive | egg donor/N | surrogacy | pregnant | pregnancy | due date | bumps | c section | vbac | breastfeeding | la leche | lactation
any: postpartum | postnatal | hyperemesis | preemie/N | prem babies | prem baby | nicu | bliss | colic | reflux babies | allergy | allergies | cmpa
any: anaphylaxis | weight loss surgery | wls | bariatric | gastric sleeve | gastric bypass | ozempic | mounjaro | wegovy | glp-1 | glp1 | slimming world
any: slimmingworld | weight watchers | weightwatchers | keto | ketogenic | low carb | lowcarb | fodmap | 1200isplenty | loseit | whole30 | paleo | zerocarb
any: intermittentfasting | fasting | stop smoking | stopsmoking | quit smoking | quitting smoking | quit vaping | narcotics anonymous | na meetings
any: nar-anon | overeaters anonymous | gamblers anonymous | recovery | rehab | addiction | addicts | hospice | palliative | caregiver/N | carers
any: chronic pain | chronicpain | chronic illness | chronically ill | invisible illness | pain management | stoma | ostomy | ileostomy | j-pouch | catheter
any: tube feeding | trach | ventilator | lasik | invisalign | braces | rhinoplasty | plastic surgery | plasticsurgery | acl | knee replacement
any: hip replacement | bigboobproblems | breast reduction | breast implant illness | foreskin | premature | incontinence | prolapse | prostate | testicular
any: macmillan | marie curie | relay for life | race for life | komen | jdrf | mind charity | samaritans | movember | british heart foundation | scope
any: mencap | ms society | nami | make a wish | ronald mcdonald house | st jude | anthony nolan | dkms | beyond blue | headspace | lifeline | r u ok
any: black dog institute | cancervive | cansa | sadag | jigsaw youth | pieta house | aware ireland | reach out | tressless | flexibility injuries
any: healthanxiety | socialanxiety
any: mecfs | spoonie/N | ostomates | chronic warriors
any: stammering | stammer | stutter | stuttering | burns survivors | meningitis | sepsis | myositis | mitochondrial | prader willi | angelman | dravet
any: rett | rare disorders
any: limb loss | tic disorders | pacemaker | heart warriors | crps | hypermobility | mast cell | interstitial cystitis | uti | hernia | trigger finger
any: carpal tunnel
any: cleft | craniofacial | albinism | dwarfism | cytomegalovirus | sen mums | pda | arfid | sibling loss | child loss | sids
any: twin loss | tfmr | ectopic
mask: recovery boats | recovery vehicle/N | recovery run/N | data recovery | stroke play | blind tasting | blind date | blind melon | blind guardian
mask: venetian blind/N | colour blind | love is blind | panic at the | stage panic | cancer horoscope | cancer zodiac | cancer season | cancer sign
mask: keto records | fasting prayer | ramadan fasting | fasting and prayer | recovery towing | breakdown recovery | stroke association choir | pots and
mask: flower pots | plant pots | cooking pots | pots of | kidney bean/N | braces and belts | trauma surgery | trauma nursing | trauma team | trauma centre
mask: trauma center | oncology nursing | oncology nurses | heart failure nurses | palliative care nurses | braces rugby | blind spot | deaf havana
mask: deaf leppard | wheelchair rugby | wheelchair basketball | wheelchair tennis | great depression | scope rifle | rifle scope
mask: blind baking | blind bake | blind taste | kinship carers | foster carers | divorce recovery | breakup recovery
mask: break-up recovery
mask: heartbreak recovery | disaster recovery | recovery road | file recovery | account recovery | stroke unit | swim stroke | stroke correction
mask: stroke clinic
mask: two stroke | four stroke | 2 stroke | blind spots | blind dates | roller blind | blind fitters | blind installer/N
mask: fasting unto
mask: rett butler
not: towing | car/N | trucks | band | album | zodiac | roadside | economic | restoration | antiques | pottery | garden | golf | mind games
not: infographic/N | slides | webinar | lecture | course | farewell | teaching | cpd | study day | revision | masterclass | tagged you | conference
not: residents' teaching
+ [group] ADHD Moms of Utah
+ [group] Type 1 Parents Ireland
+ [group] Living with Parkinson's in Durban
+ [group] Coeliacs Eating Out in Brisbane
+ [group] SocialAnxiety
+ [page] Breast Cancer Now
+ [group] IVF and TTC over 40
- [group] Dave's Towing and Recovery
- [group] Panic at the Disco fans
- [group] Flower Pots and Patios
+ [tag] #mecfs
+ [group] Deaf Professionals of Leeds
- [group] Blind baking for beginners
- [group] Divorce Recovery Circle
- [album] My infographics: epilepsy first aid

[health.group.general]
say: shows you follow something about health
privacy: 1
conduct: 0
where: names
any: medical | medicine | health | healthy living | wellness | wellbeing | askdocs | ask docs | askdoctors | askpsychology | doctors advice
any: physicaltherapy | physiotherapy | optometry | sleep | nutrition | dietitian/N | dietetics | meditation | mindfulness | therapy | psychotherapy
any: counselling | counseling | blood donors | blood donation | first aid | nursing home | care home | hospital charity | medlabprofessionals | labrats
any: slp | eat healthy | eatcheapandhealthy | healthy eating | diet | soylent | homeopathy | ayurveda | naturopath*
mask: medicine hat | retail therapy | health and safety | sleep token | sleep out | health secretary
mask: spring diet | autumn diet | exam diet
not: mrcpsych | mrcgp | mrcp | frcs | plab | usmle | osce | exam | revision
+ [group] AskDocs
+ [page] Healthy Living Leeds
+ [page] Mindfulness for Busy People
- [page] Medicine Hat Tigers
- [page] Retail Therapy Outlet
- [group] Nature Paths of Kent
- [group] MRCPsych Paper A study group

# Health as a subject: news, services, campaigns, education. Says next to nothing about who posts it, hence the lowest grade.

[health.subject]
say: mentions health or health care
privacy: 1
near: 10
conduct: 0
where: post comment caption message
negated: keep
any: nhs | a&e | ambulance service/N | ambulance staff | ambulance crew/N | ambulances | gp surgery | gp surgeries | gp practice/N | gp appointment/N
any: gps are | hospital trust/N | hospitals | hospital staff | hospital ward/N | hospital bed/N | hospital admissions | hospital waiting | waiting times
any: waiting list/N for | health service/N | health board/N | public health | health department | health ministry | health minister | health secretary
any: health official/N | health worker/N | health workers | healthcare | health care | health insurance | health system/N | global health | world health
any: health organi(s)ation | health organization | health crisis | health emergency | health warning/N | health issues | health problem/N
any: health condition/N | health risk/N | health benefits | women's health | men's health | maternal health | child health | sexual health | maternity
any: midwives | care home/N | nursing home/N | hospice/N | intensive care | emergency department/N | nurses strike | striking nurses | nursing strike
any: nurses vote | doctors strike | medical charity | medical center | medical centre | medical staff | medical treatment | medical attention
any: medical condition/N | medical research | medical records | medical emergency | medically | medicaid | obamacare | outbreak/N | epidemic/N
any: epidemiolog* | infectious | disease/N | infection/N | infected with | infects | pathogen/N | bacterial | bacterium | vaccine/N | vaccination/N
any: vaccinated | immuni(s)ation/N | immunization/N | anti-vax | antibody | antibodies | antibiotic/N | antiviral/N | ebola | zika | measles | mumps
any: rubella | polio | cholera | typhoid | malaria | dengue | tuberculosis | xdr-tb | diphtheria | whooping cough | bird flu | swine flu | avian flu
any: influenza | flu shot/N | flu jab/N | monkeypox | mpox | strep a | scarlet fever | meningitis | sepsis | legionnaires | lassa fever | encephalitis
any: covid tests | covid cases | covid deaths | covid patients | covid fines | covid protests | covid curbs | covid rules | covid review | covid inquiry
any: covid sufferers | covid-19 | coronavirus | against covid | cancer care | cancer treatment/N | cancer patient/N | cancer drug/N | cancer risk
any: cancer research | cancer charity | cancer awareness | cancer screening | incurable cancer | terminal cancer | stroke patient/N | stroke survivors
any: liver damage | brain damage | self-harm | suicide prevention | suicide risk | clinical trial/N | clinical trials | drug trial/N | side effect/N
any: overdose deaths | opioid/N | antidepressant/N | prescription drug/N | painkiller addiction | stem cell/N | organ donation | organ transplant/N
any: kidney transplant | liver transplant | heart transplant | transplant games | blood donation/N | donate blood | blood donor/N | reconstructive surgery
any: amputation/N

any: epidemiologist/N | stillbirths | premature babies | premature labor | birth defects | contraception | contraceptive/N | menstruation | period poverty
any: rare condition | one-in-a-million condition | diagnosis | misdiagnosed | diagnosed with | symptoms of | the symptoms | immune system | medication/N
any: medicines | epipen/N | germs | hormone treatment | hygiene ratings | malnutrition | malnourished | dehydration | wound/N care | blood clots
any: blood transfusion/N | sleep deprivation | rehabilitation unit | rehab facility | diagnostic cent(re) | scanning centre | screening programme
any: smear tests | mammograms | health check/N | wellness check | life expectancy | death rate | mortality rate | taken to hospital | transported to a
any: treated for | treated at the scene | in a critical condition | in critical condition | critical but stable | condition is stable
any: in a stable condition | hemodialysis | deafness | medical journal | the lancet | bmj | nejm | cdc | fda approves | fda approved
any: médecins sans frontières | red cross hospital | wear a mask | stay home save lives | flatten the curve | wash your hands | social distancing
any: herd immunity | reproduction number | icu beds | ppe shortage | ventilators | physical activity guidelines | junk food ban | sugar tax | vaping ban
any: smoking ban | passive smoking | air pollution deaths | pet allergy | nut allergies | medicine/N for | cure for cancer | cured of | disabled people
any: people with disabilities | wheelchair users | guide dogs | back pain sufferers | trauma survivors | intestinal | respiratory | neurological
any: central nervous system | spinal cord | anesthesia | anaesthesia | morphine | sedative/N | mental health | dementia | ivf | mental illness | hiv
any: alopecia | brain tumo(u)r/N | rare illness | skin condition | assisted dying | postnatal beds | premature twins | breast milk bank
any: cancer has returned | cancer returns | cancer cent(re) | stress and miscarriage | medical inquiry | hospital trust | leuk(a)emia | organ donor/N
any: medical advice | eating disorder/N | dyslexia | sleep disorder/N | chronic illness | highly contagious | contagious virus | contagious and
mask: cdc drive | disease of the | the outbreak of war | outbreak of war | outbreak of violence | outbreak of fighting | outbreak of hostilities
mask: outbreak of peace | an epidemic of | ambulances chaser/N | love is a disease | infectious smile | infectious laugh | infectious laughter
mask: infectious energy | infectious enthusiasm | a&e network | a&e channel | waiting times for | cured of my | love hospitals | the lancet liverpool
mask: smoking ban lifted | social distancing from | diagnosis murder | in an epidemic of laziness | gps are wrong
mask: side effects include squealing | side effects include giggling | symptoms of adulthood | symptoms of adulting | symptoms of growing up
mask: symptoms of being
mask: symptoms of love | symptoms of monday/N | in intensive care

not: horoscope | laptop | malware | trojan | software | airport queue | ride | disneyland | roller coaster | queue times | tesla | heroin chic
not: insurance code | sat nav | album | band | lyrics | mixtape | song | sims | gta | my shift | night shift | on shift | last shift | my patients
not: our patients | my patient | our ward | my ward | on call | my colleagues | our team | my registrar | my consultant | med school | nursing school
not: medical student | residency | my exam | short staffed | understaffed | placement | rotation | my list | theatre list | on duty | colleagues
not: our trainees | teaching | rota | locum | send pizza | our unit | registrar | qualify as | qualified as | job offer | new job | first day as | study
not: studies | study finds | study shows | researchers | mice | in rats | meta-analysis | randomized | randomised | gene | genes | genetic | joke
not: superpower | what do you call | everytime you
not: adulthood | houseplant/N | corgi/N | puppy | daily dose of | she came in | he came in | came in for | homeopath*
+ NHS waiting times are the longest on record
+ Measles outbreak closes two schools
+ Talking about breast cancer screening at the library on Monday
+ Clinical trial shows promise for sickle cell patients
+ The outbreak was traced to a water tank
+ Epidemiology matters, says the professor of epidemiology
- That contagious laughter again
- The outbreak of war in 1914 ended all that
- A first aid kit lives in my car
- Full-blown food coma after lunch
- Symptoms of adulthood: glad of a new mop
- Daily dose of kitten, side effects include cooing
- A homeopathic jab against scarlet fever

# Words of illness that need company.

[health.subject.context]
say: mentions health or health care
privacy: 1
conduct: 0
where: post comment caption message
negated: keep
any: hospital | cancer | stroke | heart attack/N | depression | anxiety | suicide | virus | viruses | pandemic | covid | flu | patient/N | nurse/N
any: doctor/N | gp | ambulance | medicine | treatment/N | symptom/N | condition | injured | wounded | illness/N | bacteria | pain | allergy | allergies
any: addiction | ill | paramedics | surgeon/N | p(a)ediatrician/N | oncologist/N | cardiologist/N | neurologist/N | psychiatrist/N | pharmacist/N | midwife
any: brain injury | nurses | doctors | medics | =Hospital | =Infirmary | gps | ward | icu | clinic/N | clinician/N | caesarean
need: health | nhs | disease/N | patients | hospitals | hospital | doctors | nurses | treatment/N | diagnosis | diagnosed | cases | outbreak/N | symptoms
need: vaccine/N | clinic | surgery | surgeon/N | infected | infection/N | infections | deaths | die of | died of | sufferers | therapy | medical | medicine
need: waiting | a&e | ambulance | inquest | condition | disorder | incurable | injury | injuries | injured | prevention | awareness | pressure/N
need: critical incident | treated | patient | strike/N | ward | maternity | dementia | cancer | pneumonia | transported | spread | masks | lockdown
need: level off | warn | warns | warning | strikes | unsafe | crisis | shortage | appointment/N | treating | cut | pledge | mortality | funding | in tears
need: pay offer | apologises | apologizes | inadequate | rating | delays | disrupted | stretched | relocated | key workers | walk out | walkout/N | dispute
need: food banks | endangered | in memory of | baby loss | childbirth | failings | critical | pressures | surge in cases | surveillance | zero-covid | eases
need: curbs | alone | ivf | services | closure | industrial action | face mask | who says
near: 10
mask: doctor who | doctor strange | doctor doom | doctor of philosophy | doctor of divinity | spin doctor/N | script doctor | doctor sleep | a stroke of
mask: heart attack grill | great depression | be patient | so patient | more patient | patient with me | patient with the | condition of the roads
mask: mint condition | good condition | weather condition | air condition | on condition | on the condition | nurse a | no pain no gain | pain in the
mask: ill be | ill see | ill do | ill get | ill take | ill go | ill never | ill just | suicide bomb* | suicide attack/N | suicide squad | computer virus
not: movie | film | episode | fans | squad | fixture | midfielder | goalkeeper | wicket/N | quarterback | touchdown | laptop | malware | bomb | bomber
not: police chase | cartel | court heard | zodiac | horoscope | lol | lmao | haha | tardis | vet | tennis | golf | ps4 | album | verse | vinyl | my shift
not: night shift | my job | on shift | last shift | my patients | our patients | my patient | our ward | my ward | on call | my colleagues | our team
not: my registrar | my consultant | med school | nursing school | medical student | residency | my exam | short staffed | understaffed | placement
not: rotation | my list | theatre list | on duty | colleagues | our trainees | teaching | rota | locum | send pizza | our unit | registrar | qualify as
not: qualified as | job offer | new job | first day as | study | studies | study finds | study shows | researchers | mice | in rats | meta-analysis
not: randomized | randomised | gene | genes | genetic | joke | superpower | what do you call | everytime you
not: she came in | he came in | came in for | came in with
+ Hospital apologises after patients waited all night
+ The virus spread quickly and nine cases were found in a week
- Study links poor sleep to depression in teenagers
+ Two people were injured and taken by ambulance
- Doctor Who fans waited in line
- Suicide bomb injures twelve near the hospital
- A vinyl in mint condition, treated kindly

# An illness by name, of somebody in the news or of people in general. Research reports and jokes are not it.

[health.subject.disease]
say: mentions an illness
privacy: 1
conduct: 0
where: post comment caption message
negated: keep
any: hepatitis | hiv | breast cancer | lung cancer | prostate cancer | skin cancer | bowel cancer | ovarian cancer | cervical cancer | childhood cancer
any: with cancer | cancer survivor/N | leuk(a)emia | lymphoma | melanoma | chemotherapy | tumo(u)r/N | alzheimer's | alzheimers | multiple sclerosis
any: motor neurone disease | cystic fibrosis | sickle cell | epilepsy | diabetes | heart disease | heart failure | cardiac arrest | blood pressure
any: cholesterol | asthma | copd | arthritis | osteoporosis | autism | attention deficit | adhd | schizophrenia | anorexia | bulimia
any: depression and anxiety | endometriosis | postnatal depression | postpartum depression | pneumonia | bronchitis | shingles | psoriasis | eczema | lupus
any: crohn's | colitis | fibromyalgia | kidney stones | gallstones | appendicitis | chronic pain | migraines | insomnia | ptsd | ocd | urine | disorder/N
any: syndrome | coma | blindness | obese | obesity | parkinson's | ms | chemo
need: diagnosis | diagnosed | sufferers | sufferer | suffers from | suffering | patient | patients | charity | charities | awareness | woman | man | girl
need: boy | mum | mother | father | family | families | wife | husband | battle | battling | fight | fighting | fought | dies | died | dying | survivor/N
need: treatment/N | treated | care | cases | hospital | hospitals | screening | campaign | waiting | nhs | aged | doctor/N | doctors | nurse/N | symptoms
need: signs | people with | living with | children with | disease | chronic | medication | prevent | prevention | therapy | living | support | vaccine
need: tested | deaths | infection | health | trial | drug | medical
not: study | studies | study finds | researchers | research | scientists | risk | linked | mice | gene | genes | scientific | joke | lol | lmao | haha
not: superpower | my pizza | ruin | figurative | zodiac | horoscope | meme | 😂 | 🤣 | how many | what do you call | why did | why don't | walks into
not: walk into | genetic | protein | brain scans | scans | algorithm | compound | molecule | psychedelic/N | ketamine | mdma | cannabis | hulu | my shift
not: night shift | on shift | last shift | my patients | our patients | my patient | our ward | my ward | on call | my colleagues | our team | my registrar
not: my consultant | med school | nursing school | medical student | residency | my exam
near: 7
+ A woman with incurable breast cancer tells her story
+ Diabetes awareness evening in the village hall
+ The singer, aged 62, has Parkinson's disease and shared his diagnosis
- Study links diabetes to late dinners in mice
- My bookshelf gives me OCD

# Aches and fevers in the author's own telling; the bare words are as often a joke or a figure of speech.

[health.minor.symptom]
say: mentions an everyday ailment
privacy: 1
conduct: 0
where: words
voice: me
any: headache/N | migraine/N | cough | coughing | coughed | sneezing | sneezed | vomiting | vomited | puking | puked | nausea | chest pain/N | hives | rash
any: insomnia | heat stroke | heatstroke | infection | infected | swollen | itchy | allergic | allergy | allergies | shivering | chills | ache | aches
any: cramps | cramp | dizzy | fainted | bleeding | blisters | spasm/N | palpitations | short of breath | breathless | wheezing | have fever | got fever
any: with fever | fever of | fever is | fever and | fever broke | fevers | this fever | my fever | fever for | fever since | viral fever | fever today
any: fever all | mild fever | slight fever | low grade fever | running fever | fever again | fever with | sickness | wanting to be sick | going to be sick
any: gonna be sick | about to be sick | about to vomit | gagging and
need: i | i've | i'm | im | my | me | this headache | this cough | this fever | this migraine | worst | bad | terrible | awful | horrible | killer
need: splitting | all day | all night | today | tonight | again | since | still | woke | won't go | wont go | go away | days | doctor | meds | sick | ill
need: pounding | throat | nose | sleep | bed | throbbing | blinding | nasty | go home | ugh | ow | ouch | hurts | flu | covid | tylenol | advil
need: paracetamol | ibuprofen
near: 5
mask: give me a headache | gives me a headache | gave me a headache | giving me a headache | a headache for | headache for | gives me headaches
mask: giving me headaches | gave me a migraine | gives me a migraine | giving me a migraine | gives me migraine/N

mask: a fever for | cough cough | cough it up | coughed up the money | cough up | coughed up | cough up cash | allergic to bullshit | allergic to people
mask: allergic to work | allergic to mornings | allergic to drama | allergic to stupid | allergic to stupidity | allergic to happiness | allergic to fun
mask: allergic to you | allergic to sports | allergic to broke | allergic to monday/N | allergic to being | allergic to relationships | allergic to math
mask: allergic to exercise | allergic to school | allergic to fake | allergic to responsibility | allergic to winning | cramp my style | cramps my style
mask: cramps her style | rash decision/N | a rash of | bleeding heart | bleeding love | bleeding edge | bleeding obvious | bleeding hell | bleeding money
mask: itchy trigger | the fever for | in my fever | infection of | infected mushroom | stop bleeding money | cup fever is | bieber fever is | baby fever is
mask: election fever is | cabin fever is | spring fever is | puppy fever is | ipl fever is | baby fever and | baby fever again | cabin fever and
mask: cabin fever again | cup fever and | cup fever again | bieber fever and | bieber fever again | cabin fever with | got fever for | got fever to
mask: gave me chills | gives me chills | give me chills | giving me chills | chills down | got chills | chills every time | literal chills
mask: netflix and chills
mask: replaced with coughing | chills listening
not: if you | everytime you | every time you | when you | you can | superpower | vape | weed | bong | lyrics | song | album | boss | patient/N | patients
not: study | researchers | joke | lol jk | walks into | horse | hamster | cat | my dog | the dog | kitten | vet | trump | politics | taxes | homework
not: zombie/N | minecraft | server | drama | teams | coding | spreadsheet | paperwork | tories | packers | cowboys | jvm | css | config | in public | fart
not: makes me want to | your face | everton | arsenal | spurs | tory
not: choir | accompanist | monologue | finale | kazoo/N | goosebumps
+ This headache won't go, lights off all day
+ Woke up with a fever and a throat like gravel
+ I've had a cough since Christmas
+ I'm allergic to the new deodorant, it turns out
- You turn invisible every time you cough
- World Cup fever is here and I love it
- I'm allergic to mornings
- That config gives me a headache
- That last note gave me chills

# Heart attacks and strokes: most of them in posts are a fright.

[health.heart]
say: names an illness or a condition of yours
privacy: 3
conduct: 0
where: words
voice: me
any: heart attack/N | stroke | strokes | tia | cardiac arrest | widowmaker
need: suffered | survived | survivor | survive | surviving | stent/N | bypass | angioplasty | cardiologist | cardiac rehab | rehab | recovery | recovering
need: years ago | months ago | weeks ago | days ago | last year | last month | at age | aged | at 29 | in hospital | in the hospital | icu | since my
need: after my | my second | warning signs | left side | aphasia | diagnosed | mild | massive | at thirty | at forty | at fifty | when i was
near: 8
mask: stroke of | mini heart attack | nearly had a heart attack | almost had a heart attack | gave me a heart attack | give me a heart attack
mask: gives me a heart attack | gave me a mini heart attack | breast stroke | back stroke | butterfly stroke | strokes gained | the strokes
mask: heart attack grill | brush stroke/N | two strokes | four strokes | one stroke | strokes of | over a stroke | strokes back
not: patient/N | patients | study | researchers | golf | swim | par | birdie | paint | painting | lol | lmao | haha | 😂 | spider | scared | album | band
not: julian casablancas | engine | pen | keyboard
+ Two years ago I survived a stroke and learned to talk again
+ My heart attack was five years ago and the stents still hold
- That spider gave me a heart attack
- The Strokes were massive live
- A stroke of luck last year

# Illnesses that people name of themselves without saying "I": "so apparently it is gallstones".

[health.condition.bare]
say: names an illness or a condition
privacy: 2
conduct: 0
voice: me
where: post comment caption message
any: gallstones | a gallstone | kidney stone/N | shingles | glandular fever | walking pneumonia | double pneumonia | appendicitis | labyrinthitis
any: plantar fasciitis | frozen shoulder | slipped disc | herniated disc | bulging disc | costochondritis | pleurisy | quinsy | peritonsillar abscess
any: cellulitis | sciatica | diverticulitis | gout | bell's palsy | carpal tunnel | bursitis | tendinitis | tendonitis | piriformis | sinus surgery
any: bronchitis | ramsay hunt | fibro flare | endo flare | lupus flare | crohn's flare | colitis flare | psoriasis flare | adenomyosis | endometriosis
any: pcos | hashimoto's | pernicious an(a)emia | b12 deficiency | low iron | iron deficiency | an(a)emic | vitamin d deficiency | underactive thyroid
any: overactive thyroid | hypothyroid | pre diabetic | prediabetic | borderline diabetic | kidney infection | bladder infection | uti | water infection
any: burst appendix | ruptured appendix | torn ligament/N | torn cartilage | torn rotator cuff | hiatal hernia | hiatus hernia | inguinal hernia
any: perforated eardrum | burst eardrum | detached retina | cluster headache/N | chikungunya | jaundice | bilharzia | tick bite fever | ross river fever
any: q fever | leptospirosis | giardia | c diff | mrsa | scabies | ringworm | impetigo | ibs | migraine day | inhaler/N | gallbladder | a hernia | crutches
any: test strips | glucose monitor | pacemaker | found a lump | lump in my | lump on my | lump in her | childbirth hurts | size of a melon
any: size of a grapefruit | swollen like a balloon | took a turn for the worse | took a turn last night | took a bad turn | took a turn this
any: ambulance came | hospital just rang | hospital rang | hospital called | hospital just called | hospital phoned | another specialist | quarantine with
any: day 14 of quarantine | need glasses | needs glasses | one-boob | one boob | flat closure | reconstruction surgery | implant switched on
any: with the implant in | word with the implant | amitriptyline
mask: found a lump of | found a lump sum
not: patient/N | patients | study | lecture | webinar | talk | paper | audit | revision | revising | exam | list | theatre | guideline/N | teaching
not: my shift | trial | outbreak | cases | minister | officials | awareness | research | season | fodder | ligaments in | striker | nba | nfl | striker's
not: squad | wwii | vets | dog | cat | horse | cattle | vaccine | museum | quiz | podcast | clinic | course | cohort | region | ward | night shift
not: placement | on call | i work | job interview | rotation | stock market | shares | recall | grapefruit gin | bowling | plot | allotment | ships | aliens
+ So apparently it is gallstones
+ Day nine of shingles and I would not wish it on anyone
+ Frozen shoulder club, population one
+ Down with chikungunya, send coconut water
- Great lecture on gallstones this morning
- Malaria cases fall, says minister
- The dog has ringworm
- Found a lump of coal in my stocking

# Everyday ways to tell one's own body's news. Each phrase alone says that the writer, or one of the writer's own, is ill or mending.

[health.own.words]
say: tells of an illness or a treatment of yours
privacy: 2
conduct: 0
voice: me
where: words
any: consultant reckons | consultant thinks i | consultant wants | specialist says | specialist wants | specialist thinks | surgeon wants | surgeon thinks
any: surgeon reckons | doctor wants me | doctors want me | doc wants me | dr wants me | gp wants me | gp thinks i | gp sent me | gp referred me
any: referred me for | being referred | got referred | my referral | waiting for a referral | hip done | knee done | knees done | hips done | cataracts done
any: one crutch | my crutch | off crutches | off the crutches | signed off sick | signed off till | signed off until | signed off for two | signed off for a
any: signed off work | me signed off | i'm signed off | doctors orders to rest | doctor's orders to rest | strict bed rest | on bed rest
any: they found a match | found a donor | my donor | living donor | kidney donor | donated a kidney | donating a kidney | donating my kidney
any: getting a kidney | new liver | new lungs | transplant list | transplant call | got the call .. kidney | got the call .. liver | my heart stopped
any: heart stopped for | me back's gone | ma back's gone | mah back's gone | mi back's gone
any: my back said no | my back went | my back's gone | back has gone | my back is gone | back went out | my knee gave | my hip gave
any: knee gave way | my knees are shot | my knee is shot | my knee has gone | my shoulder is shot | my shoulder is frozen | the lump is benign
any: lump was benign | it's benign | its benign | came back benign | all benign | biopsy clear | biopsy was clear | all clear today | waiting on biopsy
any: waiting for results | waiting on results | waiting on my results | results day at the hospital | thyroid meds | heart meds | bp meds
any: blood pressure meds | nerve meds | migraine meds | stomach meds | mental meds | psych meds | hormone tablets | water tablets | iron tablets
any: iron infusions | b12 injection/N | b12 shot/N | meds upped | upped my meds | upped my dose | dose upped | increased my dose | increased my meds
any: changed my meds | my meds are | my meds aren't | meds wear off | meds wore off | off my meds | my tablets | forgot my meds | ran out of my meds
any: ran out of my inhaler | brown inhaler | used my inhaler | puffs of my inhaler | epi pen | used my epipen | before i got sick | before i got ill
any: since i got sick | since i got ill | since my illness | before the illness | before my illness | since the diagnosis | since diagnosis
any: since my diagnosis | before my diagnosis | my new normal since | my body is broken | my body hates me | my body is giving up | my body gave up
any: my immune system is | fighting an infection | puking in | puking since | puking all | been puking | puked all | puked twice | puked three
any: throwing up since | throwing up all | been throwing up | head in the toilet since | hugging the toilet since | hugging the porcelain since
any: tummy has declared war | stomach has declared war | my tummy is | my stomach is in bits | my stomach is in knots from | my guts
any: toilet is my best friend | both ends | sugar crash | sugar dropped | sugars dropped | sugar shot up | sugar levels | sugar is high | sugar is low
any: fasting sugar | fasting glucose | low sugar | carbs counting | hypo at | hypo in | going hypo | my hypo | my hypos | hypoglycaemic | hypoglycemic
any: bp is high | bp is up | bp is down | bp finally | bp behaving | bp through the roof | blood pressure through | blood pressure is up
any: blood pressure is high | my bp | my heart rate is | my heart is racing | heart palpitations | palpitations again | ectopic beats | chest tight
any: tight chest | chest infection | on the nebuliser | on nebs | can't eat gluten | can't have gluten | can't eat dairy | can't have dairy
any: can't have lactose | can't eat nuts | can't do gluten | cramps from hell | period from hell | period is killing | these cramps | period day one
any: day one of my period | heavy periods | my periods are | irregular periods | peri rage | perimenopause rage | menopause rage | menopause brain
any: meno brain | hot flush at | my hot flushes | hrt gel | hrt patches | oestrogel | estradot | utrogestan | mirena giving | mirena out | mirena in
any: coil out | coil in | coil removed | iud removed | iud out | iud strings | smear done | smear came back | abnormal smear | abnormal cells
any: colposcopy tomorrow | cig free | cigarette free | without cigarettes | without a cigarette | off the cigs | off the smokes | off cigarettes | off vapes
any: quit vaping | stopped vaping | vape free | nicotine withdrawal | nicotine free | cold turkey off | pip turned | pip assessor | pip appeal
any: pip tribunal | pip decision | pip award | dla form | dla renewal | carers allowance | carer's allowance | esa appeal | work capability | ssdi denied
any: disability denied | disability claim | ndis plan | ndis review | ndis funding | my ndis | sassa disability | anxiety won | anxiety wins
any: anxiety is winning | anxiety got the better | anxiety got me | anxiety 1 me 0 | thanks anxiety | anxiety kept me | anxiety woke me | anxiety attack
any: depression won | depression nap | depression is winning | depression meal | depression got me | brain is being mean | brain is not my friend
any: dark place lately | dark place again | dark thoughts | not in a good place mentally | bad mental health day | bad brain day | mental health walk
any: mental health break | taking a break for my mental | for my mental health | safe place in my head | my crisis plan | wellness recovery plan
any: psych appointment | counsellor today | my therapist cried | my therapist said | my therapist says | my therapist told | told my therapist
any: stitches are out | clips out | drain out | catheter out | cannula out | picc line | port placed | port out | cast is off | cast came off | boot is off
any: moon boot off | sling off | brace off | neck brace | back brace | knee brace | wrist brace | ankle brace | boot for six weeks | non weight bearing
any: weight bearing again | first steps since | walking again after | learning to walk again | new hearing aid/N | hearing aid mould/N | hearing aid battery
any: cochlear switch on | cochlear activation | new prosthetic | new leg day | stump | new wheels wheelchair | new chair day | wheelchair is
any: my chair broke | my scooter battery | new glasses for my | eye drops for | eye patch for | covered in chickenpox | covered in hives | covered in spots
any: covered in a rash | head to toe in chickenpox | head to toe in hives | spots everywhere chicken pox | calamine lotion | piriton and calpol
any: calpol and cuddles | calpol on repeat | sick bucket | sick bowl | sick day with | poorly boy | poorly girl | poorly baby | poorly toddler | poorly bear
any: poorly kid/N | poorly child | poorly mummy | poorly day | poorly poppet | my poor boy | my poor baby is ill | feeling poorly | been poorly | so poorly
any: off nursery with | off school with | off creche with | sent home from school with | sent home from nursery with | daycare plague | nursery bugs
any: nursery plague | hand foot mouth | snot everywhere | snot monster | snotty nose | full of snot | full of the cold | dying with the cold
any: dying with a cold | dying of flu | dying of man flu | smothered with the cold | in bits with the | in ribbons with | crook as | crook with
any: feeling crook | dosed with the cold | dosed with cold | dosed up on | dosed on lemsip | viral fever | viral infection | loose motions | loose motion
any: giddiness | gastric trouble | admitted in hospital | platelet count | platelets dropped | platelets came down | dextrose drip | saline drip
any: drip in my | got drips | iv drips | took leave sick | babalas and sick | flu-ey | fluey | feeling flu-ish | fluish | under the doctor
any: under the hospital | waiting room at the hospital | waiting room at the doctors | in the waiting room at | sat in the waiting room
any: at the doctors with | at the hospital for my | hospital with my | hospital bag packed | hospital bag is packed | hospital pillow | hospital toast
any: hospital tea | hospital wifi | hospital socks | hospital corridors again | hospital day | hospital today for | hospital tomorrow for
any: hospital appointments | oncology appointment | oncology waiting room | cardiology appointment | neurology appointment | rheumatology appointment
any: gastro appointment | dermatology appointment | endocrinology appointment | ent appointment | gynae appointment | gyno appointment | midwife appointment
any: fracture clinic | memory clinic | breast clinic | two week wait referral | 2ww referral | urgent referral | out of theatre | moved to a ward
any: needle in my | needles don't scare | hate needles | fainted at the | fainted during | carrying twins | carrying a girl | carrying a boy
any: can't see my feet | baby is measuring | measuring ahead | measuring small | weeks to go till baby | weeks until baby | waddling | pelvic girdle pain
any: spd pain | anti-d | glucose drink test | baby's position | transverse baby | back to back baby | cervix | effaced | mucus plug | bloody show
any: nesting at | leaking boobs | engorged | cracked nipples | pumping | pumped 4oz | milk came in | milk supply | my milk | my supply | tube fed | ng tube
any: peg feed | feeding tube | jab number | jab no | hello from ward | greetings from ward | stuck on ward | here on ward | bed on ward | on the ward since
any: view from my hospital | getting my new kidney
mask: puking in my mouth | puking in public | pumping iron | pumping music | pumping up | pumping the | pumping gas | pumping tunes | the stump
mask: tree stump/N | stump speech | my chair broke in | pumping out | milk supply chain | my supply chain | my supply teacher | out of theatre production
mask: cervix of | pumping petrol | pumping house | pumping party | sugar crash bandicoot | both ends of | burning both ends | burn both ends
mask: candle at both ends | candle both ends | my guts tell | my guts out | hate my guts | hates my guts | spill my guts | spilled my guts
mask: dark thoughts of the | my donor page | my tummy is full | my tummy is happy | my tummy is rumbling | my tummy is growling | off school with friends
mask: crook as rookwood | hip done up | knee done up | i'm signed off on | my supply of | my supply run | waddling duck/N | waddling penguin/N
mask: both ends meet | my milk and | my milk is | my milk tea | my milk bottle | my milk crate | my milk frother | my milk went | my milk expired
mask: my milk carton | my milk cup | my tablets screen | my tablets battery | my tablets charger | being referred to as | it's benign neglect
mask: waiting for results of the | new leg day routine
not: patient/N | patients | striker | season | nfl | nba | squad | premier | vet | puppy | kitten | dog | cat | horse | election | lottery | exam | a level
not: a-level | gcse | leaving cert | coursework | scholarship | vote | band | album | gig | cricket | innings | wicket/N | wickets | actor | movie | film
not: episode | my shift | night shift | on shift | placement | rotation | registrar | our unit | my list | theatre list | rota | locum | teaching
not: job offer | drummer | petrol | kraken | iphone | android | ipad | linkedin | recruiter | playlist | gym | bass | workout | ducks | economy
not: supply chain | referral link | referral code | refer a friend | bonus
negated: keep
+ Consultant reckons the other hip done by Christmas
+ They found a match, I'm getting a kidney
+ BP finally behaving, thank you
+ Crook as all week, dosed up on lemsip
+ The lump is benign and I can breathe
+ Calpol and cuddles, poorly bear on the sofa
+ Anxiety won today, sorry for cancelling
+ Nine months cig free
- Leg day, pumping iron at the gym
- Waiting for results of the A level, sick with nerves
- The striker is out of the woods, season saved
- My patient got the all clear

# A medicine by name, with the writer near.

[health.medicine]
say: names a medicine that you take
privacy: 3
conduct: 0
voice: me
where: words
any: amlodipine | ramipril | lisinopril | losartan | candesartan | bisoprolol | metoprolol | atenolol | propranolol | furosemide | spironolactone
any: atorvastatin | simvastatin | rosuvastatin | warfarin | apixaban | eliquis | rivaroxaban | xarelto | clopidogrel | digoxin | amiodarone | levothyroxine
any: thyroxine | synthroid | carbimazole | metformin | gliclazide | jardiance | farxiga | januvia | trulicity | victoza | ozempic | wegovy | mounjaro
any: zepbound | saxenda | novorapid | lantus | tresiba | humalog | sertraline | citalopram | escitalopram | fluoxetine | paroxetine | venlafaxine
any: duloxetine | cymbalta | mirtazapine | wellbutrin | bupropion | zoloft | prozac | lexapro | celexa | paxil | effexor | trazodone | amitriptyline
any: nortriptyline | lithium | lamotrigine | lamictal | quetiapine | seroquel | aripiprazole | abilify | olanzapine | risperidone | clozapine | buspirone
any: hydroxyzine | vyvanse | ritalin | concerta | elvanse | strattera | atomoxetine | methylphenidate | gabapentin | pregabalin | lyrica | topiramate
any: topamax | sumatriptan | rizatriptan | aimovig | ajovy | emgality | keppra | levetiracetam | epilim | tegretol | methotrexate | hydroxychloroquine
any: plaquenil | sulfasalazine | azathioprine | humira | enbrel | remicade | infliximab | entyvio | stelara | cosentyx | skyrizi | rituximab | ocrevus
any: tysabri | tecfidera | dupixent | mesalazine | pentasa | budesonide | prednisone | prednisolone | pred | dexamethasone | hydrocortisone | omeprazole
any: lansoprazole | esomeprazole | pantoprazole | famotidine | ondansetron | zofran | metoclopramide | cyclizine | tamoxifen | letrozole | anastrozole
any: herceptin | ibrance | zoladex | folfox | clomid | progesterone | estradiol | oestrogen gel | norethisterone | provera | tranexamic | mefenamic
any: naproxen | diclofenac | tramadol | co-codamol | oxycodone | hydrocodone | morphine | oramorph | buprenorphine | fentanyl patch | ketamine infusion
any: amoxicillin | augmentin | co-amoxiclav | doxycycline | azithromycin | clarithromycin | ciprofloxacin | nitrofurantoin | trimethoprim | metronidazole
any: flucloxacillin | cephalexin | cefalexin | fluconazole | valacyclovir | aciclovir | tamiflu | paxlovid | prep | truvada | biktarvy | roaccutane
any: accutane | isotretinoin | tretinoin | finasteride | minoxidil | montelukast | symbicort | seretide | fostair | ventolin | salbutamol | albuterol
any: trelegy | spiriva | melatonin | zopiclone | ambien | temazepam | ativan | klonopin | clonazepam | lorazepam | diazepam | my adderall | my xanax
any: my codeine | codeine for
need: i'm on | im on | i am on | i take | i took | i've been on | been on | started | starting | start | started me | put me on | on my | my | me
need: thank you | thanks to | thank god for | week on | weeks on | week one of | week 1 of | day 1 of | day one of | day two of | days of | months on
need: years on | my dose | upped | increased | weaning off | weaned off | coming off | came off | off the | side effects | working | helping | helps me
need: saved my life | making me | makes me | knocked me | sleepy | nausea | nauseous | prescribed me | gave me | doctor | refill | hell of a drug
need: the good stuff | kicked in | kicking in | makes me cry | cried at
near: 5
mask: meal prep | food prep | prep school | my prep | prep time | exam prep | interview prep | race prep | game prep | prep for | prep work | college prep
mask: sat prep | holiday prep | christmas prep | party prep | wedding prep | lithium ion | lithium battery | lithium batteries | lithium mine | prep my
mask: prep the | prep day | morphine song | bulk prep | prep cook | prep list | prep station | salad prep
not: patient/N | patients | study | trial | fda | shortage | shares | stock | price | guideline/N | lecture | webinar | dealer | snort | party | high on
not: lean | sippin | sipping | popped | poppin | popping | lyrics | song | album | rapper | rap | lil | future | mask off | dog | vet | cat | your
not: you should | should take | prescribe | prescriber | we give | i give | i prescribed | i prescribe | my shift | ward round | revision | exam | you need
not: try | interview | meal | chefs | festival | nirvana | evanescence
+ Week one of Mounjaro and nausea is real
+ I've been on levetiracetam since college
+ The amitriptyline makes me sleepy by nine
- New guideline: start metformin early in patients
- Sunday meal prep, my prep bowls are ready
- Popped a xanax like a rapper

# Weeks that count.

[health.pregnancy.weeks]
say: tells of pregnancy, birth or fertility
privacy: 3
conduct: 0
where: words
pattern: (?i)\bat (?:[5-9]|[123]\d|4[0-2])(?: ?\+ ?\d)? ?(?:wks|weeks)\b
pattern: (?i)\b(?:[5-9]|[123]\d|4[0-2])(?: ?\+ ?\d)? ?(?:wks|weeks) (?:today|tomorrow|along|down|pregnant|preggo|gone|and counting|\d days)\b
literal: weeks | wks
need: goodbye | angel | heartbeat | too soon | too early | born at | arrived at | tiny | baby | bump | nicu | scan | midwife | induced | kicks | feet
need: twins | girl | boy | pregnant | pregnancy | growing | due | little one | bean | labour | labor | contractions
near: 10
not: patient/N | weeker | puppy | puppies | kitten/N | diet | sober | challenge | marathon | training | clinic list | my list | study | boy band | girl band
not: guideline/N | abortion ban | ban | law | bill | vaccine | prison | season | box office | chart | charts | sentence | school
+ Three weeks since we said goodbye to our tiny girl at 22 weeks
+ 30 wks gone and this baby kicks like a mule
+ Our boy arrived at 33 weeks, midwife in her slippers
- The bill bans it at 12 weeks, baby steps for the party
- Number one for 10 weeks today, girl band makes history

# A part of the body that hurts.

[health.minor.body]
say: mentions an everyday ailment
privacy: 1
conduct: 0
voice: me
where: words
any: my throat | my wrist/N | my knee/N | my ankle/N | my back | my lower back | my neck | my shoulder/N | my ear/N | my tooth | my teeth | my gums
any: my stomach | my tummy | my belly | my chest | my ribs | my hip/N | my elbow/N | my hand/N | my finger/N | my thumb | my toe/N | my foot | my jaw
any: my sinuses | my kidney/N | my tonsils | my lungs | my skin | my nose | my lip | my calf | my calves | my hamstring/N | my groin | my shin/N | my spine
any: my tailbone | my bladder | my ovary | my ovaries | my uterus | my womb | my abdomen | my glands | my scalp | my heel | my achilles | my quad
any: my bum cheek | my coccyx | my big toe | my whole body | my entire body | every bone in my body | every muscle in my body
need: hurts | hurt | hurting | sore | aching | aches | ache | killing me | swollen | swelling | throbbing | sandpaper | razor blades | glass | in agony
need: agony | in bits | painful | in pain | pain | infected | infection | bruised | bleeding | burning | itching | itchy | numb | tingling | seized
need: seized up | stiff | spasm | spasms | spasming | popped out | out of place | gave out | gave way | locked up | locked | inflamed | blistered | peeling
need: flaring | burst | perforated | blocked | constipated | bloated | rumbling pain | cramping
near: 3
mask: my back hurts your | my teeth whitening
not: feelings | heart | hurts my | joke | song | lyrics | eyes hurt from reading | photo | love | laughing | laughter | laugh | outfit | dog | cat
not: patient/N | cringe | secondhand | this tweet | this outfit | stop making | jealous | butterflies | singing | god
+ My throat feels like sandpaper today
+ Slept funny and my neck is seized up
+ Every muscle in my body aches
- That outfit makes my eyes bleed, it hurts
- My stomach hurts from laughing

# More of the body's news, one's own or a near one's.

[health.own.news]
say: tells of an illness or a treatment close to you
privacy: 2
conduct: 0
where: words
any: migraine hangover | migraine aura | migraine again | day two of this migraine | post viral | viral fatigue | chronic fatigue | crushing fatigue
any: fatigue is real | getting the snip | for the snip | had the snip | the snip tomorrow | gave me his kidney | gave me her kidney | gave him a kidney
any: gave her a kidney | gave me a kidney | gave my brother a kidney | gave my sister a kidney | doesn't know my name | doesn't know who i am
any: didn't know who i was | didn't recognise me | didn't recognize me | doesn't recognise me | doesn't recognize me | forgets my name | forgot who i am
any: calls me by my mother's name | sundowning | respite care | respite week | care package from social services | carers come in | carers four times a day
any: litre off my | fluid off my | fluid on my lung | fluid on the lung | collapsed lung | punctured lung | first period after | used to weigh 20 stone
any: my ovaries | a good gynae | good gynaecologist | good gynecologist | good obgyn | good therapist | good counsellor | good psychiatrist
any: good dermatologist | good physio | good chiropractor | good endocrinologist | good rheumatologist | recommend a therapist | recommend a physio
any: recommend a dermatologist | recommend a gynae | recommend a good doctor | find a therapist | finding a therapist | looking for a therapist
any: fainted giving blood | giving blood today | gave blood today | donated blood | donating blood | blood donor session | blood drive today
any: platelet donation | new specs day | new glasses day | need reading glasses | bifocals | varifocals | nil by mouth | nothing by mouth since
any: fasting bloods | fasting for bloods | fasting for surgery | open heart surgery | surgery in the morning | surgery on monday | surgery on tuesday
any: surgery on wednesday | surgery on thursday | surgery on friday | surgery date | surgery is booked | surgery is scheduled | surgery is cancelled
any: surgery got cancelled | surgery cancelled again | surgery was a success | operation was a success | op was a success | op went well
any: operation went well | op is tomorrow | op tomorrow | op on monday | op cancelled | my op | the op went | waiting list for a hip | waiting list for my
any: on the waiting list since | hernia op | cataract op | knee op | hip op | back op | shoulder op | foot op | bunion | bunions | new hip is | her new hip
any: his new hip | new knee is | collarbone in two | collarbone is | snapped my collarbone | broke .. collarbone | broke .. ribs | broke .. pelvis
any: broke .. femur | broke .. kneecap | fell off .. and broke | came off the bike | came off my bike | fell off a ladder | fell off the ladder
any: went over on my ankle | went over my ankle | did my back in | done my back in | did my knee in | done my knee in | put my neck out | cricked my neck
any: slept funny | slept wrong | bruise the size of | stitches in his head | stitches in her head | glued his head | glued her head | glued my head
any: head bump | concussion watch | concussion protocol at home | baby latched | finally latched | latching | tongue tie snip | 4am feeds | 3am feeds
any: night feeds | colic | reflux baby | silent reflux | cmpa baby | cluster feeds | baby blues | birth debrief | reusable breast pads | assessment date
any: camhs waiting list | camhs appointment | camhs referral | salt appointment | speech therapy appointment | speech therapist
any: occupational therapist said | ot appointment | paediatrician appointment | pediatrician appointment | at the pediatrician | at the paediatrician
any: the pediatrician said | the paediatrician said | health visitor | growth percentile | tubes in his ears | tubes in her ears | ear tubes
any: inhaler spacer | nebuliser at home | nebulizer at home | steroid dose | croup cough | febrile seizure | febrile convulsion | first seizure
any: seizure free | seizures again | seizure last night | had a seizure | having seizures | epilepsy nurse | told my boss about my | told work about my
any: disclosed my illness | my diabetes nurse | asthma nurse | stoma nurse | macmillan nurse | specialist nurse | breast care nurse | chemo nurse
any: district nurse | marie curie nurse | infusion nurse | dialysis nurse | heart failure nurse | parkinson's nurse | ms nurse | bad veins | tiny veins
any: rolling veins | vampire at the hospital | needle phobia | needle phobic | blood clot scare | cancer scare | heart scare | health scare
any: scare at the hospital | doctor scared me | doctor says my cholesterol | doctor says my blood | prediabetes | pre-diabetes | my a1c dropped
any: iron levels | my iron | vitamin d deficient | vitamin deficiency | b12 deficient | blood pressure pills | blood pressure tablets | statins now
any: on tablets for life | pill organiser | pill organizer | pill box | pills rattle | rattling with pills | more pills than | sinuses like | sinuses are
any: head like a drum | throat like | throat is on fire | throat on fire | ears popping since | ear drops | woke up deaf | ringing in my ears | my tinnitus
any: tinnitus is | dizzy since | room is spinning | vertigo | can't stop scratching | can't stop coughing | can't stop sneezing | can't stop vomiting
any: can't stop shaking | can't keep anything down | can't keep food down | can't keep water down | can't get out of bed today | can't get warm
any: can't breathe through my nose | haven't slept in | haven't slept for | sleep clinic | cpap machine | mouth guard for grinding | grinding my teeth | tmj
any: lockjaw | dry socket | crown fell off | filling fell out | lost a filling | chipped my tooth | cracked my tooth | cracked a tooth | broke my tooth
any: broke a tooth | dentures | denture | gum surgery | gum graft | dental implant | tooth implant | numb mouth | numb face | face still numb
any: drooling from the dentist | gave up sugar because | off dairy | off gluten | gluten attack | spoons today | no spoons | out of spoons | low spoons
any: crip time | bedbound | bed bound | housebound | mobility aids | accessible parking | access needs | long cane | screen reader user | bsl user
any: lip reader | hearing dog | seizure dog | alert dog | stairlift | wet room grant | continence | catheterising | self catheter | colostomy | ileostomy
any: urostomy | stoma leak | bag leak | bag change | mesh removal | mesh implant | mesh injured | vaccine booked | jab booked | booked my jab
any: booked my vaccine | booked my booster | booster booked | booked my smear | booked my mammogram | mammogram today | mammogram tomorrow
any: squish the girls | first mammogram | prostate exam | psa is | psa test | my psa | finger up the bum test | moviprep | picolax | camera up | camera down
any: barium | contrast dye | mri machine | mri tube | scan tomorrow | scan today | scan anxiety | results are in and it's | test came back | tests came back
any: tested for everything | doctors can't find | doctors don't know what | doctors have no idea | mystery illness | undiagnosed | finally diagnosed
any: finally a diagnosis | misdiagnosed for | years to get diagnosed | gaslit by doctors | gaslighted by my | medical gaslighting | medical trauma
any: waited 8 hours in | waited six hours in | waited 12 hours in | on a trolley for | on a trolley in the corridor | corridor care | corridor bed
any: blue light ride | ambulance ride | the paramedics were | paramedics came | the ambulance came | airlifted | helicopter to hospital | my scan is
any: my scan was | my scan showed | drained fluid | drained my knee | drained the abscess | drained a litre off | drained two litres off
any: litre off her lung | litre off his lung | used to weigh 18 stone | used to weigh 23 stone | used to weigh 25 stone | used to weigh 300 pounds
any: used to weigh 300 lbs | used to weigh 400 pounds | used to weigh 150kg
near: 8
mask: latching onto | latching on to the | colic in horses | vertigo by u2 | vertigo film | throat like a singer | denture adhesive ad | pill box hat
mask: bag change at | throat like that | tooth fairy denture | good therapist for my car | came off the bike lane
not: patient/N | patients | my shift | night shift | on shift | placement | rotation | registrar | our unit | theatre list | my list | i work | working as
not: job | rota | study | trial | researchers | lecture | course | webinar | exam | dog | cat | puppy | kitten | horse | vet | striker | season | nfl | nba
not: premier | film | movie | episode | hitchcock | u2 | album | song | lyrics | gig | jeans | trousers | nike | sails | yacht | solar | astronomers
not: hiring | recruiting | vacancy | museum | arsenal | goal | cricket | clinic opens
negated: keep
+ Day two of this migraine, lights off
+ Nil by mouth and hangry, surgery in the morning
+ Dad doesn't know who I am today
+ My brother gave me his kidney
+ No spoons left today, sorry
+ Booked my booster for Friday
- Vertigo by Hitchcock, the film of the week
- My patient is nil by mouth

# Albums and tags about one's own body and pregnancy.
[health.names.baby]
say: shows a pregnancy or a baby after loss
privacy: 3
conduct: 0
where: album tag event
any: bump to birth | rainbow baby | baby bump | bump shoot | bump pics | bump photos | bump update/N | bump diary | maternity shoot | maternity photos
any: gender reveal | baby shower | birth story | babymoon | scan pics | scan photos | ultrasound | ultrasounds | first scan | 12 week scan
any: 20 week scan
any: nicu days | hospital stay | scar diary | my scars | surgery day | ivf journey | ivf diary | my transplant
any: hair loss diary
any: weight loss journey | #bumpdate | #bumpwatch | #thirdtrimester | #secondtrimester | #firsttrimester | #preggo | #mumtobe | #momtobe | #preggers
any: mum to be | mom to be | pregnancy diary
any: hospital days | recovery pics | post op | post-op
pattern: (?i)^(?:1[2-9]|2\d|3\d|4[0-2]) ?(?:weeks|wks)\b
pattern: (?i)\b(?:week \d{1,2}|\d{1,2}[- ]weeks?|anomaly|dating|early|reassurance) (?:scan|bump)\b
literal: weeks | Weeks | wks | WEEKS
literal: scan | bump | Scan | Bump
mask: speed bump
+ [album] Bump to birth
+ [album] 34 weeks and counting
+ [tag] #bumpdate
- [event] 52 weeks of craft

[health.own.dose]
say: tells of a medicine of yours being changed
privacy: 3
conduct: 0
voice: me
where: words
pattern: (?i)\b(?:upped|up|raised|increased|lowered|halved|doubled|dropped|cut|changed|switched|stopped|started|put|weaned|weaning|tapering|come|came|coming|days? [\w-]+ of|week [\w-]+ of|back on) (?:the|my|me on|me to|me off|me onto|off|off the|off my|on|onto) (?:the |my )?(?:lithium|sertraline|zoloft|prozac|fluoxetine|citalopram|escitalopram|lexapro|venlafaxine|effexor|duloxetine|mirtazapine|quetiapine|seroquel|olanzapine|lamotrigine|lamictal|valproate|keppra|aripiprazole|abilify|clozapine|levothyroxine|methotrexate|tamoxifen|letrozole|prednisolone|prednisone|steroids|metformin|insulin|warfarin|amitriptyline|gabapentin|pregabalin|propranolol|beta blockers?|antidepressants?|antipsychotics?|mood stabili[sz]ers?|meds)\b
literal: lithium | sertraline | zoloft | Zoloft | prozac | Prozac | fluoxetine | italopram | exapro | venlafaxine | ffexor | duloxetine | mirtazapine
literal: quetiapine
literal: eroquel | olanzapine | lamotrigine | amictal | valproate | eppra | aripiprazole | bilify | clozapine | levothyroxine | methotrexate
literal: tamoxifen | letrozole
literal: prednis | steroids | metformin | insulin | warfarin | amitriptyline | gabapentin | pregabalin | propranolol | beta blocker | antidepress
literal: antipsych
literal: mood stabili | meds | dose
not: patient/N | study | trial | bodybuilder | my registrar | ward round
+ They've doubled my sertraline and I sleep again
+ Upped the lithium, hands a bit shaky
+ Weaning off the antidepressants, wish me luck
- They halved the insulin for the patient in bay two
- Upping the cinnamon in the dough

[health.own.more]
say: tells of an illness or disability of yours
privacy: 3
conduct: 0
where: words
voice: me
any: since the transplant | since my transplant | nebuliser | nebulizer | compression socks | shielding again
any: ostomate | spoonie | post transplant | post-transplant | thank you donor | transplantiversary | scar reveal | clear margins
any: margins were clear
any: margins are clear | lymph nodes clear | nodes are clear | on the wrong end of the | wrong end of a cannula | wrong end of the stethoscope
any: other end of the stethoscope | other side of the stethoscope | signed off for | signed off with
any: undetectable and | undetectable for | ears still ring | ear still rings | ears are still ringing
any: ringing in my ear
any: my hearing aid/N | hearing aids day | got hearing aids | my white cane | my stump
any: my picc
any: my central line | my cannula | my drip stand | my infusion | my bag leaked | my insulin pump
any: my glucose monitor | my flare | flaring again
any: my consultant rang | biopsy results | biopsy came back
any: my mammogram
any: chemo's | scan results today | in remission | five years clear | two years clear | ten years clear
pattern: \b[Uu]=[Uu]\b
literal: U=U | u=u
mask: my port of | my port wine | my cane corso | on the wrong end of the score | on the wrong end of the stick | on the wrong end of the result
mask: signed off for the album
mask: my ms word | my ms paint | my ms office | signed off on
not: album | patient/N | my patients | song | lyrics | dog | puppy | whisky | laptop | vet | contract | invoice
+ Ostomate, runner, terrible cook
+ Signed off for a month with burnout
+ Clear margins, hat for life
+ U=U, nine years and counting
+ My hearing aids squeak in the wind
- The vet says clear margins for the dog
- The managers signed off on it

[health.family.ward]
say: tells of a relative in hospital or failing
privacy: 3
conduct: 0
where: words
pattern: (?i)\b(?:sitting|sat|staying|stayed|sleeping|here|back|night|day|week|waiting|been|being) (?:up )?with (?:my |our )?(?:mum|mam|mom|mammy|mummy|dad|daddy|nan|nana|gran|granny|grandma|grandad|grandpa|mother|father|sister|brother|son|daughter|husband|wife|wee man|wee one|little one|boy|girl)[^.!?\n]{0,25} (?:on|in|at) (?:the )?(?:ward|hospital|icu|itu|hdu|nicu|a&e|er|hospice|stroke unit|oncology)\b
pattern: (?i)\b(?:mum|mam|mom|mammy|mummy|dad|daddy|nan|nana|gran|granny|grandma|grandad|grandpa|my mother|my father|he|she)\b[^.!?\n]{0,15}(?:didn't|doesn't|did not|does not|no longer|barely|couldn't) (?:know|knows|recogni[sz]e|recogni[sz]es|remember) (?:me|us|my name|my face)\b
literal: ward | ospital | ICU | icu | ITU | itu | HDU | hdu | NICU | nicu | A&E | a&e | the ER | ospice | troke unit | ncology | n't know | not know
literal: ecogni | emember
not: film | book | episode | party | reunion | school | years ago we | cat | dog | joke
near: 12
+ Sitting with dad on the ward, asleep at last
+ Mum didn't know me today, she asked where I live
+ Night with my wee man in the hospital
- She didn't recognise me in the wig at the party

[health.covid.own]
say: tells of covid of your own
privacy: 2
conduct: 0
where: words
voice: me
any: covid | corona | lateral flow | rona
need: second line | two lines | faint line | lines on the test | line on the test | positive | tested positive | isolating | isolation | got it
need: caught | finally got me
need: got me | round two | again lads | day 2 | day 3 | day 4 | day 5 | day two | day three | day four | day five | taste | smell | brain fog | i have
need: i've got | have it
near: 10
not: cases | deaths | minister | government | patients | officials | study | officers | players | squad | inmates | test centre | corona beer | lime
not: testing site
+ Two lines on the test: covid, round two
+ Day three of covid and no taste
- Players tested positive for covid, says the squad doctor

[health.bio]
say: names an illness or disability in your profile
privacy: 3
conduct: 0
where: bio
any: bipolar | coeliac | celiac | adhd | autistic | t1d | t2d | type 1 | type one | heds | mecfs | survivor | dyslexic | epileptic
any: epilepsy
any: asthmatic | deaf | hoh | wheelchair
any: chronically ill
any: chronic illness | endo warrior | endometriosis | pcos | fibro | fibromyalgia | lupus | crohn's | colitis | ibd | anxiety | depression | ptsd
any: cptsd | bpd | ocd
any: schizophrenia | schizoaffective | migraineur | diabetic | ivf | rainbow baby | preemie mum | stoma | transplant
any: pregnant | due in | bump due | cancer warrior | tourettes
any: parkinson's | narcolepsy
any: eating disorder | disabled | hiv | poz | undetectable | eczema | psoriasis | alopecia | arthritis
not: advocate | researcher | nurse | consultant | registrar | doctor | dr | clinic | specialist | psychiatrist | psychologist | surgeon | lecturer
not: phd | professor | physio
not: therapist | charity | campaign | trainer | coach | author | research | clinical | educator | dietitian | teacher | support worker | carer
not: psychology | midwife
near: post
mask: zombie apocalypse survivor | survivor fan | survivor superfan | destiny's child survivor | due in part | anxiety of influence | tone deaf
+ [bio] Bipolar II. Potter. Dog person.
+ [bio] Coeliac, cyclist, cynic
+ [bio] ADHD and proud
- [bio] Epilepsy nurse and runner
- [bio] Tone deaf karaoke queen

[health.tag]
say: tags a post with an illness or a pregnancy
privacy: 3
conduct: 0
where: tag
pattern: (?i)#\w*(?:endowarrior|endometriosis|chronic(?:life|ill|pain|warrior)\w*|invisibleillness|spoonie|ivf|ttcjourney|ttc(?:community|sisters)|pcos|fibro|lupus|crohns|ibdwarrior|colitis|t1d|diabet|cancer|chemo|radiotherapy|mentalhealth|anxiety|depression|ptsd|adhd|autis|neurodiv|migraine|epilep|dialysis|transplant|stoma|ostomy|ostomate|pregnan|babybump|postpartum|nicu|preemie|miscarriage|babyloss|rainbowbaby|coeliac|celiac|edrecovery|bipolar|ocdawareness|arthritis|eczema|psoriasis|asthma|longcovid|covid|surgery(?:day|recovery)|postop|weightlossjourney|mounjaro|ozempic|bariatric|disabilit|wheelchair|deafcommunity|parkinsons|dementia|alzheimers|strokesurvivor|braininjury|recovery(?:ispossible|journey|warrior)|potsie|dysautonomia|heds\b|zebrastrong|insomnia|burnout|therapyworks|pacemaker|heartwarrior|crps|scoliosis|alopecia|vitiligo|tourette)\w*
literal: #
mask: #cancerseason | #cancerian | #plasticsurgery
+ [tag] #endowarrior
+ [tag] #IVFjourney
- [tag] #cancerseason
- [tag] #weekendfever

[health.place]
say: places you at a clinic or ward as a patient
privacy: 3
conduct: 0
where: check-in place
any: labour ward | labor and delivery | maternity | chemotherapy | cancer centre | cancer center | cancer care
any: infusion suite
any: infusion center | mri | ct scan | ultrasound | fracture clinic | day surgery | pre-op | physio | a&e | accident and emergency
any: emergency room
any: phlebotomy | blood test | bloods | x-ray | waiting room | sexual health | gum clinic | eye hospital | breast clinic
any: memory clinic | pain clinic
any: scbu | icu | picu | children's hospital | eating disorder | psychiatric | vaccination centre
not: staff | shift | night shift | on call | conference | study day | mess | canteen | handover | teaching | bar | band
+ [check-in] Elmstead maternity, here we go
+ [place] Physio room
- [check-in] Oncology staff room, night shift

[health.own.told]
say: tells of a check, a treatment or an ailment of yours
privacy: 3
conduct: 0
where: words
voice: me
pattern: (?im)(?:^|[.!?] |\bmy |the )(?:therapist|gp|physio|psych|neuro|gynae|dermatologist|cardiologist|surgeon|oncologist|optician|osteopath|chiropractor|rheumatologist|endocrinologist|haematologist|counsellor|midwife|obgyn|pcp) (?:says|said|reckons|thinks|wants me|rang|called|has me|put me|told me|asked me|found|confirmed)\b
pattern: (?i)\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:stitches|staples|screws|sutures)\b
pattern: (?i)\b(?:bloods?|blood tests?|scans?|biopsy|smear|mammogram|results?|tests?|mri|x-?ray|ecg|lump) (?:results? )?(?:came|come|comes|are|is|was|were)(?: all)?(?: back)? (?:back|fine|clear|normal|good|negative|positive|ok|okay|bad|abnormal)\b
pattern: (?i)\b(?:rang|ring|ringing|rung) (?:that|the) bell\b[^.!?\n]{0,40}\b(?:chemo|radio|treatment|done)|\b(?:last|final|first) (?:radiotherapy|chemo|radiation|infusion|dialysis)\b
pattern: (?i)\bfirst steps (?:on|with|in) (?:the|my) (?:new )?(?:leg|knee|hip|frame|crutches|prosthetic|blade)\b
pattern: (?i)\b(?:get|got|getting|see|seeing|have) (?:the |an |my )(?:aura|migraine aura|zigzags)\b
pattern: (?i)\b(?:fractured|broken|busted|dislocated|torn|ruptured|sprained) (?:metatarsal|wrist|ankle|collarbone|rib|ribs|scaphoid|tibia|fibula|femur|elbow|acl|meniscus|achilles|toe|thumb|kneecap|patella)\b
literal: herapist | GP | gp | hysio | sych | euro | ynae | ologist | urgeon | ptician | steopath | hiropractor | ounsellor | idwife | obgyn | OBGYN
literal: pcp | PCP
literal: titches | taples | screws | sutures | lood | can | iopsy | mear | ammogram | esult | est | MRI | mri | ray | ECG | lump | bell | adiotherapy
literal: hemo | adiation | nfusion
literal: ialysis | first steps | First steps | aura | zigzags | metatarsal | wrist | ankle | collarbone | rib
literal: scaphoid | tibia
literal: fibula | femur | elbow | ACL | acl | meniscus | chilles | toe | thumb | kneecap | patella
not: patient/N | my patients | ward round | registrar | rota | on call | shelf | flat pack | flatpack | ikea | knitting | crochet | row
not: dropped stitches | exam results | driving test
not: theory test | exam | exams | player | striker | season | squad | dog | cat | vet | horse | bet | poker | casino | election | betting | doll
not: quilt | blanket | needles
not: sale | mechanic | garage | the car | covid test | midwife here | plank/N | bracket
+ Therapist says I should name the feeling
+ Nine stitches and a tetanus, bagel one, me nil
+ Bloods came back fine
+ First steps on the new leg
- Row 12: dropped two stitches, knitting in tears
- The striker tore his achilles
- Exam results are back

[health.family.told]
say: tells of an illness of a relative
privacy: 3
conduct: 0
where: words
pattern: (?i)\b(?:mum|mam|mom|mammy|mummy|dad|daddy|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|granda|my mother|my father|my sister|my brother|my husband|my wife|himself|my son|my daughter|the wee man|wee lad|my lad|my girl)(?:'s| is| has| was|'s just)? (?:just |finally |now )?(?:fell|fallen|had a (?:fall|turn|stroke|seizure|funny turn|bad night|bleed)|had another (?:fall|stroke|seizure|turn)|took a (?:turn|fall|tumble)|broke (?:his|her) (?:hip|wrist|arm|leg|ankle)|failing|going downhill|gone downhill|in resus|on the pathway|on a (?:syringe )?driver|end of life|slipping away|got shingles|has shingles|starting chemo|started chemo|back in hospital|on oxygen|having surgery|has type (?:one|1)|too has|got type (?:one|1))\b
literal: um | am | om | ad | an | ran | other | ather | ister | usband | wife | imself | on | aughter | lad | girl
not: in love | asleep | fell asleep | film | book | match | fallen for | laughing
+ Mum fell again. Hip this time.
+ Nan's on the pathway now, we take turns
- Dad fell asleep in the film

[health.diet.lost]
say: tells of your weight or a diet
privacy: 2
conduct: 0
where: words
voice: me
pattern: (?i)\blost (?:nearly |over |about )?(?:half a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:stone|kilos|kg|kgs|lbs|pounds)\b
literal: stone | kilos | kg | lbs | pounds | Stone | Pounds
not: bet | poker | casino | betting | wallet | fine | sterling | dog | cat | quid | on the horses | deposit
+ Lost four stone, kept the hat
- Lost 40 pounds on a bet
