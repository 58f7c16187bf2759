lexicon: identity.en
format: 1
version: 2026.1
topic: identity
lang: en
licence: CC0-1.0
about: Ethnicity, origin and citizenship, orientation, gender, service, union, disability, neurodivergence and other belonging.
source: written by hand for this project

# What somebody is weighs nothing as conduct, and majorities are listed as thickly as minorities: to say "straight" tells as much as to say "gay".

[identity.orientation]
say: tells your sexual orientation
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?i)\b(c(?:ame|ome|oming) out (?:at|aged) (?:age )?(?:1[3-9]|[2-8]\d))(?:[ ,.!?]+(?:[^ap%:\d]|$)|$)
literal: out at | out aged
any: straight white male | straight white man | straight white guy | straight white woman | straight white middle aged | straight white cis
any: straight white and | cis straight white | gay black man | queer black woman | queer brown | gay white man | gay white guy
any: heterosexual and happily | happily heterosexual | boringly heterosexual | boringly straight | lesbian couple on our | only lesbian couple
any: only gay couple | only gay in the | only straight | gay couple on our | gay uncle here | gay aunt here | lesbian aunt | my lesbian
any: my gay husband | i'm straight but | im straight but | i am straight but | i'm straight and my | i'm straight and married | i'm straight so
any: i'm straight not | im straight not | i am straight and | i'm straight my | i'm a straight | i am a straight | im a straight | i'm gay | im gay
any: i am gay | i'm a lesbian | im a lesbian | i am a lesbian | i'm lesbian | i'm bi | im bi | i am bi | i'm bisexual | im bisexual | i am bisexual
any: i'm queer | im queer | i am queer | i'm pan | i'm pansexual | i am pansexual | i'm asexual | i am asexual | im asexual | i'm ace | i'm demisexual
any: i'm demi | i'm aromantic | i'm aroace | i'm heterosexual | i am heterosexual | i'm hetero | i'm homosexual | i am homosexual | as a gay
any: as a lesbian | as a bisexual | as a bi | as a queer | as an asexual | as an ace person | as a straight | as a heterosexual | as a hetero
any: as a cishet | as a pansexual | as a homosexual | as gay parents | as gay people | as a same sex couple | being in the closet | gay and proud
any: straight and proud | queer and proud | bi and proud | out and proud | proudly gay | proudly queer | proudly bi | proud gay | proud lesbian
any: proud queer | proud bisexual | proud straight | happily straight | happily gay | gay af | straight af | bi af | queer af | gay nurse | gay doctor
any: lesbian nurse | lesbian doctor | queer nurse | queer doctor | queer therapist | gay therapist | gay teacher | queer teacher | straight guy here
any: gay guy here | straight woman here | lesbian here | queer here | straight girl here | gay man here | bi woman here | bi guy here | we're gay
any: we are gay | we're a gay couple | we are a gay couple | two moms house | two mums house | two dads house | my gay self | my queer self
any: my bisexual self | gay dad/N of | gay dads | lesbian moms | lesbian mums | queer family | rainbow family | queer parent/N | coming out story
any: my coming out | came out to my | came out as gay | came out as bi | came out as queer | came out as bisexual | come out to my | coming out to my
any: when i came out | since i came out | before i came out | after i came out | i came out in | i came out to | i came out as | still closeted
any: i was closeted | in the closet for | out of the closet at | closeted for | late bloomer lesbian | late in life lesbian | baby gay
any: gold star lesbian | comphet | compulsory heterosexuality | lipstick lesbian | stone butch | high femme | butch lesbian | soft butch | twink me
any: bi wife energy | bi visibility day for me | sapphic | wlw | my sexuality | my orientation | my sexual orientation | i like girls too
any: i like both | attracted to both | attracted to women and men | attracted to men and women | attracted to the same sex | same sex attracted
any: only attracted to men | only attracted to women | not into men | not into women | bicurious | bi curious | i'm not gay | not straight
any: not even straight | i'm fully straight | spicy straight | ally but straight | straight ally | as an ally | my queerness | my gayness
any: internalised homophobia | internalized homophobia | gay agenda of mine | conversion therapy survivor | survived conversion therapy | #gay
any: #lesbian | #queer | #bisexual | #asexual | #pansexual | #gaynurse | #gaydoctor | #lesbiansofinstagram | #gaydad | #gaydads | #twomoms | #twomums
any: #instagay | #wlw | #sapphic | #straightally | #bipride | #acepride | #biwoman | #outandproud | #comingout | #comingoutday | #queernurse
any: happy pride from me | happy pride from us | my first pride | first pride as | my pride flag | gay pride shirt | i'm not attracted to
any: same gender loving | gay wedding of ours | our gay wedding | lavender marriage
mask: i'm a straight a | i'm a straight talker | i'm a straight shooter | i am a straight a | i'm a straight up | im a straight up
mask: i'm straight but tired | i'm straight but thanks | i am a straight talker | i am a straight shooter | report cards came out | cards came out
mask: as a straight swap | as a straight line | as a straight forward | as a straight talker | as a straight a | as a bi weekly | as a bi monthly
mask: as a queer sort | i'm pan frying | i'm pan fried | i'm ace at | as a bi product | as a straight up | being straight up | being straight with
mask: being straight forward | being queer about | not straight lines | not straight away | not straight forward | as an ally of russia
mask: i'm demi lovato | not straight hair | being bi weekly | being bi lingual | i'm bi lingual | came out to my car | came out to my desk
mask: i'm bi weekly | came out at number | came out at 5 | coming out at 5 | coming out at the cinema | being straight faced | i came out to find
mask: i came out to the | i came out to my car | i came out to see | i came out to get | i came out to a | i came out at the | came out at the
mask: i came out in a rash | i came out in hives | i came out in the | coming out at the | came out at a | i came out as the | came out to my house
mask: coming out to my house | come out to my house | came out to my event | i came out to this | come out to my show | coming out to my show
mask: come out to my gig | come out to my party | come out to my next | i came out to support | i came out to have | came out at last
mask: i came out to watch | i came out to play | come out to my event | coming out to my | i came out at last | came out at about | came out at around
not: album | ep | single | book | film | movie | trailer | season | hair | teeth | iphone | ipad | version | update | edition | console | road
not: street | tournament | poker | flush | theatre on time | surgery at | actor | actress | celebrity | footballer | politician | senator | singer
not: says he | says she
any: might be bi | might be gay | might be a lesbian
any: came out to mum | came out to mom | came out to dad
+ Coming out at 41 was the best thing I did: I'm gay
+ I'm bi and tired of explaining it
+ I'm straight but I go every year for the floats
+ As a lesbian in rural practice I get asked
+ When I came out my dad bought cake
+ As a straight ally I hold the banner
- I'm straight to bed after this shift
- His new album came out at midnight
- I came out to find a parking ticket
- As a straight A student I never slept

[identity.orientation.near]
say: tells your sexual orientation
privacy: 3
conduct: 0
where: words
any: came out of the closet | coming out of the closet | gay | lesbian/N | bisexual | queer | pansexual | asexual | heterosexual | homosexual
any: straight | cishet | demisexual | aromantic | ace spectrum
need: i was | i am | i came | i identify | i am a | i'm a | i'm an | im a | we are | my community | our community | my people | my identity | like me
need: like us | as an out | growing up | i was born | my wife and i | my husband and i | in my family | nurse like me | i realised | i realized
near: 4
mask: straight line/N | straight forward | straight away | straight talk | straight hair | straight teeth | straight to | straight from | straight up
mask: straight into | straight out | straight through | straight after | straight back | straight face | straight on | straight in | straight a
mask: straight a student | straight as | straight shooter | straight talker | straight home | straight down | straight man in | straight off
mask: gay gordons | straight edge | straight fire | straight trash | gay street | gay pride parade | straight shifts | straight days | straight nights
mask: straight week | straight weeks | straight hours | straight wins | straight games | straight fact/N | straight years | straight razor
mask: straight jacket | straight couple of | straight months | straight year | straight time | straight night | straight day | straight month
mask: straight loss/N
not: marriage vote | film | movie | character | novel | says | study
+ Growing up gay in Hull, my mum knew first
+ We are a straight couple at a drag brunch, it was lovely
+ I am out as bisexual since forever, like me or not
- I'm a straight talker on the ward
- We are straight back to work
- Three straight nights and I'm a zombie

# The same sentences for each orientation and gender.

[identity.orientation.said]
say: tells your sexual orientation or gender
privacy: 3
conduct: 0
where: words
pattern: (?i)\b((?:I identify as|I['’]?ve been openly|I['’]?m openly|I am openly|we['’]?re openly|proud to be|(?:as|I['’]?m) some(?:one|body) who(?: is|['’]s)|reali[sz]ed (?:that )?(?:I was|I am|I['’]?m|I might be)|when I said I (?:was|am)|told (?:them|him|her|mum|mom|dad|everyone|everybody|my \w+) (?:that )?(?:I was|I am|I['’]?m)) (?:an? )?(?:gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender))(?:[.,!?;\n]|$| (?:and|but|at|in|on|since|to|not|over|when|for|so|which|nurse|doctor)\b)
pattern: (?i)(?:^|[.!?\n] ?|\bI (?:just |finally )?)(came out as (?:an? )?(?:gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender))\b
pattern: (?i)\b((?:us|we) (?:gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender) (?:folks?|people|lot|men|women|guys|girls|nurses|doctors|medics|teachers|parents|mums|moms|dads))\b
pattern: (?i)\b(being (?:gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender) (?:in|at|isn['’]?t|is|doesn['’]?t|means|has|taught|when|while|here)\b)
pattern: (?i)\bI['’]?m (straight)(?:[.!?]|,? (?:and|but) (?:I|not|my|he|she|we|yes)\b|, (?:thought|not|yes)\b|$)
pattern: (?i)\bout, (?:and )?((?:gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender) and)\b
pattern: (?i)(?:^|[.!?\n] )((?:Bi|Asexual|Pansexual|Trans|Cis|Straight|Gay|Lesbian|Queer|Bisexual|Non-?binary) and (?:fine|happy|proud|tired|thriving|grand|out))\b
literal: gay | lesbian | bi | straight | hetero | sexual | queer | trans | binary | cis | Bi | Asex | Pans | Trans | Cis | Straight | Gay | Lesb | Queer | Non
not: film | movie | novel | character | lyrics | study | survey | patient/N
+ Came out as pansexual at work and got cake
+ I've been openly lesbian since college
+ Us bisexual folk are not a riddle
+ Someone asked, so yes, I'm straight
+ Being asexual in a village has its moments
- I'm straight home after this
- We bi weekly meet for soup
- I'm straight up exhausted

[identity.gender]
say: tells your gender identity
privacy: 3
conduct: 0
where: words
negated: keep
any: estrogen day | oestrogen day | day one on estrogen | day one on t | first estrogen | hello me estrogen | trans dad | trans mum | trans mom
any: nonbinary parent | trans guy and i | my trans body | my trans joy | i'm trans | im trans | i am trans | i'm transgender | i am transgender
any: i'm a trans | i am a trans | im a trans | i'm nonbinary | i'm non binary | i am nonbinary | i am non binary | im nonbinary | i'm enby
any: i'm agender | i'm gender fluid | i'm genderqueer | i'm gender queer | i'm cis | im cis | i am cis | i'm a cis | i'm cisgender | i am cisgender
any: i'm intersex | i am intersex | i'm two spirit | as a trans | as a transgender | as a nonbinary | as a non binary | as an enby | as a cis
any: as a cisgender | as an intersex | as a genderqueer | as a two spirit | being trans | being transgender | being nonbinary | being non binary
any: being cis | being cisgender | being intersex | being agender | trans and proud | proudly trans | openly trans | proud trans | trans nurse
any: trans doctor | trans therapist | nonbinary nurse | nonbinary doctor | trans woman here | trans man here | trans girl here | trans guy here
any: enby here | cis woman here | cis man here | cis guy here | trans masc | transmasc | trans femme | transfem | transfemme | demiboy | demigirl
any: genderfluid | my gender | my transition | my deadname | my dead name | my chosen name | my real name now | gender marker | my legal name change
any: gender dysphoria | my dysphoria | gender euphoria | top surgery | bottom surgery | facial feminization | facial feminisation | chest binder
any: my binder | packer | started hrt | started t | on t today | months on t | year on t | years on t | weeks on t | on testosterone for
any: months on hrt | year on hrt | years on hrt | on estrogen since | hrt day | tiversary | t shot | estrogen shot | puberty again | came out as trans
any: came out as nonbinary | came out as non binary | come out as trans | before i transitioned | when i transitioned | since i transitioned
any: i transitioned in 20 | i transitioned at | detransition/V | detransitioned | gender clinic | gender identity clinic | gic waiting list
any: legal gender | gender recognition certificate | mtf | ftm | amab | afab | cisgender woman | cisgender man | cis het | cishet woman | cishet man
any: stealth trans | passing as cis | misgendering me | misgendered | #trans | #transgender | #nonbinary | #enby | #transman | #transwoman
any: #transmasc | #ftm | #mtf | #transisbeautiful | #transnurse | #girlslikeus | #cisgender | 🏳️‍⚧️
mask: my gender lecture | my gender class | my gender essay | my gender course | my gender module | my gender seminar | my gender studies
mask: my gender reveal | my gender bias | packer fan/N | green bay packer/N | on t today show | my binder of | packer game | my binder for
mask: my binder full | started t rex | started t cells | started t ball | i'm trans atlantic | t shot glass | green bay packer | my binder is full
mask: my binder with notes | my gender equality | as a cis trans | as a trans atlantic | as a trans national
not: menopause | menopausal | perimenopause | packers | isomer | nfl | cyclone | folder | school supplies | biology lecture | audit | says | law
+ Three years on T today
+ I'm nonbinary and my badge finally reads so
+ As a cis woman I learned a lot from her
+ Top surgery date is booked
- Started HRT for menopause, year on HRT and sleeping
- Green Bay Packers on Sunday
- My gender studies essay is late
- I transitioned from ICU to theatre

[identity.pronouns]
say: states your pronouns
privacy: 1
conduct: 0
where: bio post caption comment
pattern: (?i)(?:^|[\s(|•·,.\[])((?:she|he|they|ze|xe|ey|it|any)\s?/\s?(?:her|him|them|they|she|he|zir|xem|em|its|hers|his|theirs)(?:\s?/\s?(?:hers|his|theirs|her|him|them|they|she|he))?)(?:$|[\s)|•·,.\]!])
pattern: (?i)\b(my pronouns(?: are)?|pronouns are (?:she|he|they)|pronouns:? ?(?:she|he|they)|any pronouns|all pronouns)\b
literal: / | pronouns | Pronouns | PRONOUNS
+ [bio] she/her | Filipina RN | dog person
+ they/them, please
+ My pronouns are he/him
- He and/or she must sign the form
- Ask him or her at the desk

# Words of origin are food, football and languages far more often than people, so they need the owner beside them.

[identity.ethnicity.own]
say: tells your ethnicity
privacy: 2
conduct: 0
where: words
negated: keep
pattern: (?i)\b(my (?:mother|father|mum|mom|dad|mam|parents|grandparents|grandmother|grandfather|gran|grandma|family|whole family|folks|people|mother's family|father's family|dad's side|mum's side|mom's side) (?:is|are|was|were) (?:half |originally |all |both |from )*(?:mexican|puerto rican|dominican|cuban|colombian|venezuelan|brazilian|peruvian|salvadoran|guatemalan|jamaican|haitian|trinidadian|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|igbo|yoruba|hausa|zulu|indian|pakistani|bangladeshi|bengali|punjabi|gujarati|tamil|malayali|telugu|sri lankan|nepali|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|hmong|iranian|persian|iraqi|syrian|lebanese|palestinian|turkish|kurdish|afghan|armenian|israeli|arab|english|scottish|welsh|irish|british|cornish|french|german|italian|spanish|portuguese|dutch|polish|czech|hungarian|romanian|bulgarian|serbian|croatian|albanian|greek|swedish|norwegian|danish|finnish|lithuanian|latvian|ukrainian|russian|american|canadian|australian|kiwi|samoan|tongan|fijian|hawaiian|maori|cherokee|navajo|lakota|ojibwe|cree|jewish|black|white|mixed race|roma|traveller|deaf|yorkshire|geordie|scouse|texan|southern|northern))(?:[\s,.!?]|$)
pattern: (?i)\b((?:as an?|i['’]?m an?|i am an?|being an?) (?:proud |middle aged |old |young |fat |skinny |straight |gay )?(?:mexican|puerto rican|dominican|cuban|colombian|venezuelan|brazilian|peruvian|salvadoran|guatemalan|jamaican|haitian|trinidadian|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|igbo|yoruba|hausa|zulu|indian|pakistani|bangladeshi|bengali|punjabi|gujarati|tamil|malayali|telugu|sri lankan|nepali|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|hmong|iranian|persian|iraqi|syrian|lebanese|palestinian|turkish|kurdish|afghan|armenian|israeli|arab|english|scottish|welsh|irish|british|cornish|french|german|italian|spanish|portuguese|dutch|polish|czech|hungarian|romanian|bulgarian|serbian|croatian|albanian|greek|swedish|norwegian|danish|finnish|lithuanian|latvian|ukrainian|russian|american|canadian|australian|kiwi|samoan|tongan|fijian|hawaiian|maori|cherokee|navajo|lakota|ojibwe|cree|jewish|black|white|mixed race|roma|traveller|deaf|yorkshire|geordie|scouse|texan|southern|northern) (?:bloke|lad|lass|person|man|woman|girl|boy|guy|kid|mum|mom|dad|mother|father|nurse|doctor|gp|midwife|student|immigrant|expat|national|citizen|born))\b
pattern: (?:^|[^\w])((?:[Mm]y (?:whole |entire )?(?:family|parents|mum|mom|dad|mother|father|grandparents|people|folks)|[Ww]e) (?:is|are|was|were|come|comes|came) (?:originally |all )?from (?:[A-Z]\w+))
literal: my | My | MY | As a | as a | I'm a | i'm a | I’m a | I am a | im a | Im a | eing a | We | we
pattern: (?i)(?:^|[.!?|\n(,] ?|\bi['’]?m an? |\bas an? |\bproud )((?:autistic|dyslexic|adhd|neurodivergent|deaf|disabled|blind|gay|queer|lesbian|bi|bisexual|trans|nonbinary|straight|immigrant|refugee|veteran|indigenous|latin[ao]|black|white|brown|asian|filipin[ao]|nigerian|ghanaian|indian|pakistani|punjabi|mexican|irish|scottish|welsh|polish|jamaican|muslim-american|native|first[- ]gen) (?:doctor|nurse|rn|np|pa|gp|medic|physician|surgeon|therapist|psychologist|psychiatrist|dentist|midwife|paramedic|pharmacist|social worker|teacher|clinician|counsellor|counselor|medical student|med student|resident|registrar|vet|carer|ot|physio))\b
literal: doctor | nurse | RN | rn | NP | PA | GP | gp | edic | hysician | urgeon | herapist | sych | entist | idwife | harmacist | orker | eacher
literal: linician | ounsel | tudent | esident | egistrar | vet | arer | OT | hysio
pattern: (?i)\b((?:we|us) (?:filipinos|nigerians|ghanaians|kenyans|indians|punjabis|gujaratis|tamils|malayalis|bengalis|pakistanis|sri lankans|nepalis|chinese|koreans|japanese|vietnamese|thais|iranians|persians|iraqis|syrians|lebanese|arabs|turks|kurds|armenians|israelis|jews|greeks|italians|spaniards|portuguese|germans|dutch|poles|hungarians|romanians|czechs|ukrainians|russians|irish|scots|welsh|english|brits|cornish|swedes|danes|norwegians|finns|mexicans|cubans|puerto ricans|dominicans|colombians|brazilians|jamaicans|haitians|trinis|somalis|ethiopians|zimbabweans|south africans|aussies|kiwis|canadians|americans|texans|southerners|northerners|samoans|tongans|hawaiians|natives|latinas|latinos|asians|africans|black folks?|black people|black women|black men|white folks?|white people|brown girls|brown people))\b
literal: we | We | us | Us | WE | US
pattern: (?i)\b((?:as an?|i['’]?m an?|i am an?|being an?|being the only|i was the only|the only|fellow|proud|one of the few|we['’]re) (?:[a-z]+ )?(?:black|white|brown|asian|latin[aox]|latine|hispanic|chicano|chicana|indigenous|native|aboriginal|māori|maori|arab|jewish|romani?|gypsy|traveller|mixed[ -]race|biracial|multiracial|african[ -]american|mexican[ -]american|asian[ -]american|caucasian|south asian|east asian|desi|caribbean|african|european) (?:woman|man|girl|boy|guy|kid|person|dude|lady|female|male|nurse|doctor|physician|surgeon|therapist|teacher|student|mother|mom|mum|dad|father|professional|immigrant|american|family|couple|people|women|men|folks|folk|chick|gal|lad|lass|teen|teenager|child|resident|midwife|psychologist|social worker|trainee|parent|feminist|scholar|clinician|pharmacist|medic|dentist|writer|creative|entrepreneur|queen|king)s?)\b
pattern: (?i)\b(\d{1,3}(?:\.\d)? ?% (?:irish|nigerian|scandinavian|european|african|native american|indigenous|italian|ashkenazi|jewish|british|english|scottish|welsh|german|french|spanish|iberian|greek|polish|russian|ukrainian|chinese|japanese|korean|filipino|ghanaian|cameroonian|congolese|sami|neanderthal))\b
literal: % | woman | man | girl | boy | guy | kid | person | dude | lady | male | nurse | doctor | physician | surgeon | therapist | teacher | student
literal: mother | mom | mum | dad | father | professional | immigrant | merican | family | couple | people | women | men | folk | chick | gal | lad
literal: lass | teen | child | resident | midwife | psychologist | social worker | trainee | parent | feminist | scholar | clinician | pharmacist
literal: medic | dentist | writer | creative | entrepreneur | queen | king
any: my tribe is | my clan is | my tribe and | the only man of colour | the only man of color | only woman of colour | only woman of color
any: yorkshire lass | yorkshire lad | yorkshire born | essex girl here | proper northerner | born geordie | scouser and proud | scouse and proud
any: geordie and proud | glaswegian and proud | cockney born | mixed kid | mixed kids | mixed girl | mixed boy | mixed baby of mine | mixed family
any: mixed race kid | proud welshman | proud welshwoman | proud scotsman | proud irishman | proud irishwoman | proud englishman | proud englishwoman
any: proud frenchman | proud dutchman | proud cornishman | proud hungarian | proud romanian | proud czech | proud swede | proud dane | proud norwegian
any: proud finn | proud portuguese | proud spaniard | proud swiss | proud austrian | proud bulgarian | proud serb | proud croat | proud albanian
any: proud sri lankan | proud nepali | proud afghan | proud iraqi | proud syrian | proud malayali | proud gujarati | proud bengali | proud samoan
any: proud tongan | proud fijian | proud hawaiian | proud haitian | proud trini | proud bajan | proud salvadoran | proud peruvian | proud argentinian
any: my ethnicity | as a person of color | as a person of colour | as a woman of color | as a woman of colour | as a man of color | as a man of colour
any: being a woman of color | being a person of color | being a woman of colour | black gay man here | growing up black | growing up brown
any: growing up white | growing up asian | growing up mexican american | growing up latina | i'm black | im black | i am black | i'm white | im white
any: i am white | i'm brown | i'm asian | im asian | i am asian | i'm hispanic | im hispanic | i am hispanic | i'm latina | im latina | i am latina
any: i'm latino | i am latino | i'm mixed | im mixed | i am mixed | i'm biracial | i am biracial | i'm half black | i'm half white | i'm half asian
any: half black half white | half asian half white | i'm caucasian | i am caucasian | i'm native | i am native american | i'm indigenous
any: i'm aboriginal | i am aboriginal | i'm first nations | i'm inuit | i'm māori | i'm maori | i'm desi | i'm arab | i am arab | i'm african american
any: i'm mexican american | i'm chinese american | i'm korean american | i'm italian american | i'm irish american | i'm roma | i'm romani
any: i'm a gypsy | i'm a traveller | irish traveller and proud | i'm kurdish | i'm jewish by | being black | being white | being brown | being asian
any: being hispanic | being latina | being latino | being mixed | being biracial | being native american | being indigenous | being aboriginal
any: being first nations | being african american | being mexican american | black and proud | brown and proud | white and proud | brown girl
any: brown girls | black girl magic | black boy joy | black excellence | blackgirlmagic | black women in medicine | black men in medicine
any: black men in nursing | black doctors | black nurses | brown skin girl | melanin | melanated | afro latina | afrolatina | afro latino
any: afro caribbean | blasian | wasian | hapa | hafu | mestiza | mestizo | creole heritage | métis | mulatto me | boricua | nuyorican | tejana
any: tejano here | chicana | chicano | xicana | chicanx | latinx nurse | latina nurse | latino nurse | latina in medicine | latina in stem
any: latinas in | latina power | orgullosa latina | proud latina | proud latino | proud mexican | proud puerto rican | proud dominican | proud african
any: proud nigerian | proud ghanaian | proud jamaican | proud caribbean | proud native | proud indigenous | proud aboriginal | proud maori
any: proud filipino | proud filipina | pinay | pinoy | filipina nurse | filipino nurse | proud asian | proud indian | proud punjabi | proud tamil
any: proud pakistani | proud bangladeshi | proud sikh punjabi | proud irish | proud italian | proud german | proud scot | proud scottish | proud welsh
any: proud english | proud british | proud brit | proud polish | proud greek | proud turk | proud turkish | proud french | proud ukrainian
any: proud russian | proud american | proud canadian | proud aussie | proud australian | proud kiwi | proud yorkshireman | proud scouser
any: proud geordie | proud cornish | proud southerner | proud texan | proud white | proud black | proud brown | proud hispanic | proud chinese
any: proud korean | proud vietnamese | proud japanese | proud thai | proud arab | proud lebanese | proud palestinian | proud iranian | proud persian
any: proud kurd | proud armenian | proud jew | proud cuban | proud colombian | proud venezuelan | proud brazilian | proud brasileira | proud somali
any: proud ethiopian | proud eritrean | proud kenyan | proud ugandan | proud zimbabwean | proud south african | proud egyptian | proud moroccan
any: my blackness | my whiteness | my white privilege | my race | my heritage | my ethnic | my skin color | my skin colour | my ancestors
any: my ancestry | my roots | our heritage | our ancestors | my native tongue | my culture | ancestry dna results | ancestrydna | 23 and me results
any: 23andme | dna results say | dna test says | percent irish | percent african | percent nigerian | percent scandinavian | percent european
any: percent jewish | percent indigenous | ashkenazi | sephardi | mizrahi | enrolled member of | tribal member | tribal citizen | tribal enrolment
any: tribal enrollment | cherokee nation citizen | navajo nation | on the rez | rez life | off the rez | ojibwe | anishinaabe | my iwi | my hapu
any: my whakapapa | my mob | on country with | saltwater people | freshwater people | stolen generation | code switch/V | codeswitching
any: passing for white | white passing | white presenting | racially ambiguous | what are you mixed with | the only black | the only asian
any: the only brown | the only white | the only latina | poc here | bipoc nurse | bipoc therapist | as a poc | as a woc | as a bipoc | as an american
any: as an african | as an asian | as a latina | as a latino | as a hispanic | as a caucasian | as an arab | as an indian | as a filipino
any: as a filipina | as a mexican | as a puerto rican | as a nigerian | as a ghanaian | as a jamaican | as a brit | as an englishman
any: as an englishwoman | as an irishman | as an irishwoman | as a scot | as a scotsman | as a welshman | as a german | as an italian
any: as a french person | as a frenchman | as a pole | as a ukrainian | as a russian | as a canadian | as an australian | as an aussie | as a kiwi
any: as a chinese | as a korean | as a vietnamese | as a pakistani | as a bangladeshi | as a sri lankan | as a turk | as an iranian | as a persian
any: as a lebanese | as a palestinian | as an israeli | as a somali | as an ethiopian | as a south african | as a zimbabwean | as a kenyan
any: as a brazilian | as a colombian | as a cuban | as a venezuelan | as a dominican | as a haitian | as a european | #blackgirlmagic
any: #blackexcellence | #blackandproud | #proudlatina | #latinapower | #browngirl | #browngirls | #pinoy | #pinay | #nativeamerican | #indigenous
any: #desi | #asianamerican | #blackdoctor | #blacknurse | #latinasinmedicine | #latinosinmedicine | #blackmeninmedicine | #blackwomeninmedicine
any: #chicana | #boricua | #melanin | #mixedrace | #biracial | #blackwomen | #aapi | #proudirish | #proudtobebritish | #proudamerican
mask: i'm white water | im white as a sheet | i'm white as a | i'm white knuckl* | i'm brown bread | i'm black and blue | i'm mixed up | im mixed up
mask: i'm mixed about | i'm mixed on | i am mixed about | i'm white hot | i'm native to | i'm black belt | i'm white with | i'm black with
mask: the only white wine | the only white shirt | the only black dress | the only black coffee | the only white thing | the only brown bread
mask: this race | my race today | my race bib | my race day | my race shoes | my race pace | my race time | my race number | my race number is
mask: my race was | my race is | my race on | my race report | my race results | my roots done | my roots need | my roots are showing
mask: my roots touched up | my roots are | my race in | my race this | my race season | my race at | my roots grey | my culture grew
mask: my culture results | my culture came | my culture plates | my culture swab | brown girl in the ring | my race kit | my race car | my race week
mask: being white space | being mixed in | being mixed up | being mixed with | being black box | being white noise | the only black hole
mask: my race plan | my mob wife | my mob boss | my mob movies | melanin spots | the only white lines | being native to | the only white christmas
mask: being brown in the pan | my heritage railway | my heritage tomatoes | the only white rice | i'm roma bound | my race face
mask: the only asian restaurant | the only asian supermarket
not: triathlon | marathon | 5k | 10k | parkrun | half marathon | runner | swab | agar | lab | antibiotic/N | hairdresser | salon | paint | wine
not: coffee | dress | shoes | horse racing | grand prix | f1
+ As a Black woman in medicine I am asked where the doctor is
+ As a white guy from Ohio I had a lot to learn
+ Proud Latina and first in my family to graduate
+ DNA results say 23 % Nigerian
+ I'm mixed race and tick 'other' on the form
- I'm mixed about the new rota
- My race bib for Sunday's marathon arrived
- My roots need doing at the salon
- The only white wine left was warm

# The same sentences for each people.

[identity.ethnicity.said]
say: tells your ethnicity or where your family is from
privacy: 2
conduct: 0
where: words
negated: keep
pattern: (?i)\b((?:I['’]?m|I am) (?:an? )?(?:black|african american|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|m[aā]ori|mixed[- ]race|biracial|roma|romani|(?:an )?irish traveller))(?:[.,!?\n]|$| (?:and|but) (?:I|my|we|not|proud|you|yes)\b)
pattern: (?i)\b((?:as the only|as an?) (?:black|african american|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|m[aā]ori|mixed[- ]race|biracial|roma|romani|(?:an )?irish traveller|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian) (?:person|people|woman|man|girl|boy|kid|child|student|nurse|doctor|family|one))\b
pattern: (?i)\b(growing up (?:black|african american|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|m[aā]ori|mixed[- ]race|biracial|roma|romani|(?:an )?irish traveller|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian) (?:in|on|with|here|meant|and|as|near|was|taught)\b)
pattern: (?i)\b(proud to be (?:an? )?(?:black|african american|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|m[aā]ori|mixed[- ]race|biracial|roma|romani|(?:an )?irish traveller|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian))(?:[.,!?\n]|$| (?:and|but|today|on|in)\b)
pattern: (?i)\b((?:us|we) (?:black|african american|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|m[aā]ori|mixed[- ]race|biracial|roma|romani|(?:an )?irish traveller|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian) (?:nurses|doctors|women|men|girls|boys|mums|moms|dads|parents|students|folks?|people|lads|kids|midwives|carers|teachers))\b
pattern: (?i)\b(my (?:new |old |expired |first )?(?:polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian) (?:passport|citizenship|nationality|roots|heritage|ancestry|upbringing|blood))\b
pattern: (?i)\b(as (?:polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian) immigrants?)\b
pattern: (?i)\bmy (?:dad|mum|mom|mam|father|mother|husband|wife|gran|nan)(?:['’]s| is) ((?:black|african american|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|m[aā]ori|mixed[- ]race|biracial|roma|romani|(?:an )?irish traveller|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian))(?:[.,!?\n]|$| and (?:my|I|his|her|the)\b)
literal: I'm | I’m | I am | i'm | i am | Im | im | nly | rowing up | roud to be
literal: us | we | We | Us | passport | citizen | nationality | roots | heritage | ancestry | pbringing
literal: blood | immigrant | my | My
not: film | movie | restaurant | food | coffee | wine | paint | tan | sunburn | sheet | patient/N
+ I'm South Asian and my name has three syllables
+ Proud to be Caucasian, proud to be anything
+ Growing up Arab in a fishing town
+ Renewed my Albanian passport at last
+ Us Indigenous nurses look after each other
- I'm white with cold
- Proud to be Irish dancing coach

[identity.ethnicity.near]
say: tells your ethnicity or where your family is from
privacy: 2
conduct: 0
where: words
voice: me
any: mexican/N | puerto rican/N | dominican | cuban/N | colombian/N | venezuelan/N | brazilian/N | peruvian/N | salvadoran | guatemalan | honduran
any: argentinian | chilean | jamaican/N | haitian/N | trinidadian | guyanese | bajan | nigerian/N | ghanaian/N | kenyan/N | ugandan | zimbabwean
any: south african/N | ethiopian/N | eritrean | somali | sudanese | egyptian/N | moroccan/N | tunisian | algerian | congolese | igbo | yoruba | hausa
any: zulu | xhosa | akan | rwandan | indian/N | pakistani/N | bangladeshi/N | bengali | punjabi | gujarati | tamil | malayali | telugu | kannadiga
any: sri lankan | nepali | nepalese | chinese | taiwanese | japanese | korean/N | vietnamese | thai | filipino/N | filipina/N | indonesian/N
any: malaysian/N | hmong | cambodian | burmese | iranian/N | persian/N | iraqi/N | syrian/N | lebanese | palestinian/N | jordanian | yemeni | turkish
any: kurdish | afghan | armenian/N | israeli/N | english | scottish | welsh | irish | british | cornish | french | german/N | italian/N | spanish
any: portuguese | dutch | belgian | swiss | austrian | polish | czech | slovak | hungarian | romanian/N | bulgarian | serbian | croatian | bosnian
any: albanian | greek | swedish | norwegian | danish | finnish | icelandic | estonian | latvian | lithuanian | ukrainian/N | russian/N | georgian
any: american/N | canadian/N | australian/N | aussie/N | kiwi/N | samoan/N | tongan | fijian | hawaiian/N | maori | aboriginal | cherokee | navajo
any: lakota | choctaw | apache | mohawk | cree | ojibwe | lumbee | cajun | creole | appalachian | scouser | geordie | texan | southerner | yankee born
any: gaelic speaker
need: growing up | i grew | born | i'm | im | i am | i'm a | i'm half | half | quarter | my family is | my parents are | my mum is | my mom is
need: my dad is | my grandparents | my ancestors | descent | heritage | ancestry | roots | born to | being | proud to be | grew up | raised | we're
need: we are | my people | first generation | second generation | third generation | 1st generation | second gen | first gen | mixed | identify
near: 4
mask: american express | american airlines | american idol | american horror story | english teacher | english class | english breakfast
mask: french toast | french fries | french press | german shepherd/N | thai food | indian food | chinese food | mexican food | irish dancing
mask: irish coffee | irish weather | spanish class | polish off | french class | french exam | english exam | spanish teacher | english major
mask: english homework | danish pastry | italian food | greek yogurt | greek yoghurt | cherokee jeep | jeep cherokee | apache server | british airways
mask: american dream | american football | indian summer | indian ocean | russian roulette | persian rug | turkish delight | french bulldog/N
mask: english bulldog/N | kiwi fruit | brazilian wax | brazilian blowout | swiss army | swiss cheese | new american | nail polish | shoe polish
mask: english literature | english lit | english language | indian takeaway | chinese takeaway | thai curry | part of the english
mask: part of the american | part of british
not: almost half | half of | flag/N | about half | birds | food | restaurant/N | takeaway | cuisine | curry | dish/N | recipe/N | cooking | film
not: movie | series | drama/N | lesson/N | class | exam | homework | gcse | duolingo | learning | language | accent | team | football | rugby
not: cricket | league | cup | cheese | wine | beer | wax | bulldog | shepherd | coffee | tea | bakery | airline/N | airways | embassy | government
not: president | news | bank | market | grand prix | open | eat | eating | ate | dinner | lunch | half price | half time | nail/N | shoes | weather
not: winter | shepherds | terrier | spaniel | subtitles | version | translation | translate | grammar | essay | half an | half the | minister
not: olympics | olympic | half hour | half a | music | dance | goal | trip | holiday | citizens who
+ I'm a quarter Irish and half Welsh
+ Proud of my roots, half Cajun
+ I'm half Vietnamese and answer in English
+ I grew up English among Scots
- Half price Indian takeaway tonight
- I'm learning Italian on Duolingo
- French toast because I'm worth it
- I'm in an American football mood

[identity.origin]
say: tells where you or your family come from
privacy: 2
conduct: 0
where: words
voice: me
any: i was born in | born and raised in | born & raised in | i grew up in | we grew up in | i come from | my family comes from | my family came from
any: my parents came from | my parents came here | my parents emigrated | my parents immigrated | my parents were immigrants
any: my grandparents came from | my grandparents emigrated | my grandparents immigrated | my family fled | my parents fled | my family immigrated
any: my family emigrated | i emigrated | i immigrated | we emigrated | we immigrated | moved to this country | came to this country | came to america
any: came to the uk | came to canada | came to australia | came to the states | when i came to | moved to the uk from | moved to the us from
any: moved to canada from | moved here from | back home in | my home country | my motherland | the motherland | my homeland | my native country
any: country of birth | country i was born | where i was born | my mother tongue | english is my second | english is my third | english isn't my first
any: english is not my first | my first language | third culture kid | third culture kids | #thirdculturekid | military brat | army brat
any: child of immigrants | children of immigrants | daughter of immigrants | son of immigrants | kid of immigrants | first generation | first gen
any: firstgen | #firstgen | first in my family | second generation immigrant | second gen | windrush descendant | diaspora | i'm from | im from
any: i am from | we're from | we are from | originally from | hail from
need: the states | usa | united states | country | india | pakistan | bangladesh | nigeria | ghana | kenya | mexico | cuba | haiti | jamaica | philippines
need: vietnam | china | korea
need: japan | iran | iraq | syria | lebanon | palestine | israel | egypt | morocco | somalia | ethiopia | eritrea | sudan | zimbabwe | south africa
need: uganda | poland | romania | ukraine | russia | germany | italy | france | spain | portugal | greece | turkey | ireland | scotland | wales
need: england | america | canada | australia | new zealand | brazil | colombia | venezuela | puerto rico | dominican republic | el salvador
need: guatemala | honduras | peru | argentina | sri lanka | nepal | afghanistan | thailand | malaysia | indonesia | hong kong | taiwan | kurdistan
need: armenia | albania | kosovo | bosnia | serbia | immigrant/N | immigrants | diaspora | language | suitcase | village | tongue | abroad | college
need: university | graduate/V | graduated | american | student/N | degree | yugoslavia | the soviet union | latvia | lithuania | hungary
need: the caribbean | africa
near: 8
mask: i'm from the future | i'm from the team | i'm from it | i'm from hr | second gen console | first gen ipad | first gen ipod | first gen pokemon
mask: first generation ipad | first generation ipod | first generation iphone | second gen ipad | second gen airpods
not: album | console | pokemon | iphone | airpods | processor | car | model
+ My parents came here from Vietnam with one suitcase
+ First gen college graduate, mum cried
+ English is my second language, I dream in Tamil
+ My grandparents emigrated from Poland
- First gen iPad still works at the college
- The singer was born and raised in Jamaica, he says

[identity.immigration]
say: tells your immigration or citizenship status
privacy: 3
conduct: 0
where: words
any: citizen at last | finally a citizen | sworn in as a citizen | officially a citizen | proud citizen of | crossed the border with my
any: crossed the border when | came to canada with | came to america with | came to england with | came to the uk with | came to australia with
any: came to britain with | i can stay in this country | visa came through | visa renewal came | my citizenship | our citizenship | as an immigrant
any: i'm an immigrant | im an immigrant | i am an immigrant | immigrant doctor | immigrant nurse | immigrant physician | immigrant mom | immigrant mum
any: immigrant kid | proud immigrant | immigrant daughter | i'm an expat | as an expat | expat wife | immigrant guilt | my immigrant | our immigrant
any: my visa | our visa | my green card | our green card | my greencard | green card came | green card arrived | green card interview
any: green card approved | my work permit | my residence permit | my residency permit | my work visa | my student visa | my spouse visa | fiancé visa
any: h1b | h 1b | visa sponsored | i 485 | i 130 | i 140 | ead renewal | my ilr | ilr approved | life in the uk test | citizenship interview
any: citizenship ceremony | oath ceremony | became a us citizen | became a british citizen | become a us citizen | became a canadian citizen
any: became an australian citizen | officially a us citizen | officially a british citizen | officially an american citizen | new us citizen
any: i'm a us citizen | i am a us citizen | i'm a citizen | i'm a british citizen | i'm an american citizen | as an american citizen | as a us citizen
any: as a british citizen | american by choice | born a us citizen | dual citizen | my british passport | my us passport | my american passport
any: my irish passport | my indian passport | my eu passport | my german passport | my canadian passport | my polish passport | my second passport
any: dacamented | i'm a dreamer | i am a dreamer | i'm undocumented | i was undocumented | i am undocumented | we were undocumented
any: my parents are undocumented | my undocumented | deported my | my deportation | my immigration | overstayed my | i'm a refugee | i am a refugee
any: i was a refugee | as a refugee | we were refugees | came as refugees | refugee camp i | my asylum | our asylum | #immigrant | #immigrants
any: #greencard | #h1b | #daca | #newcitizen | #uscitizen | #refugee | #immigrantdoctor | #citizenship | #naturalization | #expat | #expatlife
any: #dreamers | undocumented and unafraid | became an american citizen | naturalization ceremony | uscis interview
mask: my visa card | my visa bill | my visa debit | my visa statement | deported my package
not: senate | president | trump | minister | bill | policy | court ruled | patient/N | client/N | mastercard | amex | debit | credit card | statement
not: javascript | react | database | api | governor | says | crisis | lawmakers
any: home office lost | health surcharge | immigration surcharge
any: here lawfully since | leave to remain | my settled status | pre settled status | naturalised last
any: oath of citizenship | visa renewal again | proof of right to work
any: my biometrics | lost the biometrics | visa surcharge
+ I became a US citizen this morning!
+ Green card came in the mail
+ Immigrant doctor here, H-1B renewal again
+ I'm a US citizen, born in Toledo like my dad
- My visa card was declined
- The minister says asylum seekers will be housed
- My visa debit card came
+ The Home Office lost my biometrics again

[identity.immigration.near]
say: tells your immigration or citizenship status
privacy: 3
conduct: 0
where: words
any: being an immigrant | immigrant life | expat life | immigrant parents | green card lottery | spousal visa | h4 visa | j1 waiver | j 1 waiver
any: j1 visa | o1 visa | f1 visa | f 1 visa | opt extension | k1 visa | tier 2 visa | skilled worker visa | visa renewal | visa denied | visa refused
any: visa approved | visa came through | visa sponsorship | certificate of sponsorship | biometrics appointment | uscis | priority date | ead card
any: advance parole | adjustment of status | permanent resident | permanent residency | settled status | eu settlement scheme | leave to remain
any: right to remain | right of abode | citizenship test | citizenship day | naturalization | naturalisation | naturalized | naturalised
any: oath of allegiance | oath of citizenship | became a citizen | become a citizen | became an american | officially british | officially american
any: officially canadian | new american citizen | as a citizen of | as a natural born | natural born citizen and | american by birth
any: british by birth | native born american | dual citizenship | dual national | dual nationality | two passports | oci card | daca
any: dreamer and proud | undocumented and | undocumented student | undocumented physician | was deported | got deported | deportation hearing
any: immigration lawyer | immigration attorney | immigration interview | immigration paperwork | immigration status | immigration hearing
any: home office letter | home office refused | home office interview | asylum seeker and | refugee kid | refugee camp where | granted asylum
any: claimed asylum | sought asylum | seeking asylum | temporary protected status | stateless
need: i | i'm | im | i am | my | me | we | our | us | mine | finally | today | approved | came | arrived | proud | mum | mom | dad | parents | husband
need: wife | this morning | renewal | again | nurse | doctor
near: 8
mask: stateless component/N | stateless app | stateless server
not: senate | president | trump | minister | bill | policy | court ruled | patient/N | client/N | mastercard | amex | debit | credit card | statement
not: javascript | react | database | api | governor | says | crisis | lawmakers
+ My asylum was granted: granted asylum after nine years, my mum wept
+ Deportation hearing moved again and I can't sleep
+ Our settled status came through
- The minister says those who claimed asylum will be housed by us
- I built a stateless component in my React app

[identity.military]
say: tells of military service
privacy: 2
conduct: 0
where: words
any: proud to have served | proud to serve | royal signals | royal engineers | royal army medical corps | ramc | parachute regiment | years army
any: years navy | years raf | years marines | years in uniform | ex squaddie | once a marine | i'm a veteran | i am a veteran | im a veteran
any: as a veteran | proud veteran | army veteran | navy veteran | marine veteran | air force veteran | coast guard veteran | combat veteran
any: disabled veteran | veteran nurse | army vet | navy vet | i served in | served my country | years in the army | years in the navy
any: years in the military | years in the marines | years in the air force | my deployment | our deployment | my first deployment | i was deployed
any: hubby deployed | deployment countdown | army nurse | navy nurse | pcsing | pcs orders | va disability | va rating | va claim | my va
any: military spouse | milspouse | military wife | military brat | milso | army wife | army mom | army dad | navy wife | navy mom | marine wife
any: marine mom | air force wife | coast guard wife | semper fi | semper fidelis | my platoon | my battalion | my regiment | my unit deployed
any: my squadron | my old regiment | my service medal | retired army | retired navy | retired marine | retired military | retired air force
any: i enlisted | my dog tags | #veteran | #armywife | #militarywife | #milspouse | #usmc | #usarmy | #usnavy | #proudveteran | #armystrong
any: #semperfi | #militarylife | #militaryfamily | #airforce | #navywife | #deployment | #armynurse | #vetlife | #usaf | husband deployed
any: served two tours | usmc vet | army brat | navy corpsman | usmc veteran
mask: i served in the church
not: recruiting | report | killed | attack | police | president | trump | bombing | strike | hostages | production | software | server | kubernetes
not: code | striker | midfielder | actor | film | movie | spokesperson | says | troops in | minister | israel | gaza | video game | call of duty
not: church | kitchen | meal/N | pub | news | patient/N
any: ex navy | ex army | ex raf | ex raaf | ex marine | ex military | ex infantry
any: two deployments | three deployments | four deployments | my deployments | two tours of | three tours of | my dd214
mask: ex navy seal says | ex army surplus | ex military vehicle/N | ex navy ship
+ Proud veteran, eight years
+ I served two tours in Iraq
+ My husband deployed and the boiler broke the same day
+ Retired Navy, now I herd cats on the ward
- Deployed to production on a Friday, my mistake
- I served in the church kitchen
+ ex-Navy, three deployments, no fireworks please

[identity.military.near]
say: tells of military service
privacy: 2
conduct: 0
where: words
any: =US Army | =US Navy | =US Air Force | as a vet who | iraq veteran | afghanistan veteran | vietnam veteran | falklands veteran | war veteran
any: veteran and nurse | veteran's wife | marine vet | air force vet | served in iraq | served in afghanistan | served in the army
any: served in the navy | served in the marines | served in the air force | served in the military | years of service in the | two tours | three tours
any: deployed to | deployment day | homecoming day soldier | active duty | army reserve | army reserves | navy reserve | national guard | reservist
any: territorial army | officer cadet | royal navy | royal marines | royal air force | british army | corpsman | combat medic | army medic
any: flight nurse in the air force | army doctor | navy doctor | army officer | navy officer | army captain | drill weekend | drill sergeant
any: boot camp graduation | basic training | bootcamp at | mos school | pcs season | pcs move | gi bill | tricare | military family | military child
any: navy dad | marine dad | air force mom | air force dad | military mom | military mum | army mum | army strong | oorah | hooah | usmc
any: marine corps | u.s. army | usaf | uscg | 82nd airborne | 101st airborne | army ranger | green beret | navy seal | fort bragg | fort hood
any: camp pendleton | camp lejeune | honorable discharge | honourable discharge | medically discharged from the | military retirement
any: commissioned as | enlisted in | swearing in ceremony army | basic combat training | sandhurst | west point | naval academy | rotc | conscript
any: national service in
need: i | i'm | im | my | me | we | our | us | proud | husband | wife | retired | wife of | mom | mum | dad | son | daughter | nurse | doctor
need: brother | years | served | veteran | family | since | class of | 20
near: 6
mask: deployed to production | deployed to prod | deployed to staging | british army chief | national guard called
not: lockdown | shooter | base | recruiting | report | killed | attack | police | president | trump | bombing | strike | hostages | production
not: software | server | kubernetes | code | striker | midfielder | actor | film | movie | spokesperson | says | troops in | minister | israel | gaza
not: video game | call of duty | church | kitchen | meal/N | pub | news | patient/N
+ I have drill weekend with the National Guard again
+ Proud of our corpsman, thirty years since boot camp graduation
+ My brother is on active duty
- I see US Army recruiting numbers are down, says report
- We deployed to production on Friday

[identity.civilian]
say: tells whether you served in the military
privacy: 1
conduct: 0
where: words
any: never served in the military | i never served | never been in the military | lifelong civilian | i'm a civilian | civilian life again
any: civvy street | back to civilian life | conscientious objector | dodged the draft | never in the army | i am a civilian | i'm a pacifist
any: i am a pacifist | as a pacifist | as a civilian
mask: i never served dinner | i never served time | i never served papers | i never served at
+ I never served, but my gran did
+ On civvy street at last
+ As a civilian on base I got lost
- I never served time for it

[identity.union]
say: tells that you belong to a union, or not
privacy: 2
conduct: 0
where: words
any: local 1199 | proud rcn | proud unison | proud bma | bma and proud | union man | union woman | union guy | union girl | union dad | union kid
any: strike day two with | strike day one with | strike day three | union since | union through and through | a union family | my union | our union
any: union nurse | union steward | shop steward | union proud | union strong | union household | joined the union | we unionized | we unionised
any: voted to unionize | voted to unionise | our bargaining unit | on the picket | walked the picket | we're on strike | we are on strike
any: i'm on strike | im on strike | strike pay | voted yes to strike | i'm not in a union | never cross a picket | #unionstrong | #unionproud
any: #unionnurse | #1u | #picketline | #onstrike | #strike | #juniordoctorsstrike | #nursesstrike | #rcn | #unison | #ucustrike | #solidarity
any: #unionmember | proud union
mask: our union jack | my union jack
not: knee | elbow | wound | itch | scabies | healing | eczema | bbc | says | minister | airline/N | football | lightning | baseball | bowling
not: rail strikes hit | commuters | air strike | missile | skin | police | killed
+ We walked the picket line today
+ Proud union nurse, strike vote is in
+ I'm not in a union and never was
+ My union wants a meeting
- Union Square at dusk with my camera
- My union jack bunting is up
- Rugby union with my dad

[identity.union.near]
say: tells that you belong to a union, or not
privacy: 2
conduct: 0
where: words
any: union member | union rep | union dues | union card | union meeting | union contract | union family | union thug and | union organizer
any: union organiser | join the union | in the union | voted for the union | bargaining committee | contract negotiations with management
any: collective agreement | picket line/N | picketing | walked out with | on strike today | on strike tomorrow | striking today | strike day
any: voted to strike | strike ballot | strike vote | strike authorization | nnu | national nurses united | seiu | afscme | teamsters | unison
any: rcn member | rcn rep | bma member | bma rep | gmb | ucu | nasuwt | neu rep | ibew | uaw | aft | nea | cwa | local 1199 | 1199seiu | sag aftra
any: non union | left the union | quit the union | never joined a union | never been in a union | right to work state | scab | scabs | won't strike
any: crossed the picket | cross the picket | working through the strike
need: i | i'm | im | my | me | we | we're | our | us | proud | today | tomorrow | with | nurses | doctors | teachers | strong | member | colleagues
need: solidarity | contract
near: 6
mask: scab on | scabs on
not: knee | elbow | wound | itch | scabies | healing | eczema | bbc | says | minister | airline/N | football | lightning | baseball | bowling
not: rail strikes hit | commuters | air strike | missile | skin | police | killed
+ In the union since 1998, my first card
+ We voted in the strike ballot
+ Proud GMB member since 1998
- My credit union closes at five, union station too
- The scab on my knee itches
- Air strike kills ten, we pray

[identity.disability]
say: tells that disability is part of who you are
privacy: 3
conduct: 0
where: words
any: from a wheelchair user | fellow wheelchair user/N | hearing aids in | hearing aids out | hearing aids on | cane day | wheelchair day
any: signed a wheelchair user | bsl is my | deaf not stupid | wheelchair user tip | wheelchair user problems | i'm disabled | im disabled
any: i am disabled | as a disabled | as a wheelchair user | as a deaf | as a blind | as a hard of hearing | as an able bodied | as an amputee
any: as a cane user | as a chronically ill | as a visually impaired | as a person with a disability | as someone with a disability
any: as a person with disabilities | being disabled | being deaf | being blind | being able bodied | being hard of hearing | being chronically ill
any: i'm deaf | im deaf | i am deaf | i'm profoundly deaf | i'm hard of hearing | i'm blind | i am blind | i'm legally blind | i'm visually impaired
any: i'm an amputee | i am an amputee | i'm a wheelchair user | i use a wheelchair | my wheelchair | my powerchair | my power chair
any: my crutches for life | my white cane | my guide dog | my hearing aids | my cochlear implant | my cochlear implants | my prosthetic
any: my prosthesis | my service dog | my assistance dog | my feeding tube | my stoma bag | my mobility aid | my rollator | wheelchair user here
any: disabled and proud | deaf and proud | proudly disabled | disabled nurse | disabled doctor | disabled therapist | deaf nurse | deaf doctor
any: deaf community | deaf culture | deaf gain | coda | child of deaf adults | disability pride | disability community | disabled people like me
any: we disabled people | disabled joy | crip camp | cripple punk | crip time | cripplepunk | babe with a mobility aid | spoonie | spoon theory
any: blue badge | disabled parking permit | handicap placard | disability benefits | pip assessment | ssdi | ambulatory wheelchair user
any: invisible disability | hidden disability | invisible illness warrior | sunflower lanyard | hidden disabilities lanyard | internalised ableism
any: internalized ableism | nothing about us without us | little person and | i'm a little person | person with dwarfism | my dwarfism
any: i have cerebral palsy | my cerebral palsy | born with one arm | born with one hand | limb difference | limb different | i'm able bodied
any: i am able bodied | able bodied privilege | nondisabled | non disabled person | i'm not disabled | temporarily able bodied | sign language is my
any: bsl user | asl user | i sign | #disabled | #disability | #disabledandproud | #disabilitypride | #spoonie | #wheelchairlife | #wheelchairuser
any: #deaf | #deafcommunity | #actuallydisabled | #hardofhearing | #cripthevote | #amputee | #invisibledisability | #babeswithmobilityaids
any: #disabledandcute | #ablebodied | #blind | #visuallyimpaired | #limbdifference
mask: blind date/N | blind spot | i sign off | i sign up | i sign in | i sign on | i sign for | i sign my | i sign the | i sign a | i'm blind drunk
mask: coda of | coda to | coda film | being blind to | i'm deaf to | i am blind to | being deaf to | i'm blind to | as a deaf ear | i sign it
mask: i sign this | i sign out
not: patient/N | client/N | oscar/N | oscars | film | movie | sonata | symphony | javascript | account | button | feature | referee | ref | drunk
not: window blind/N | curtain/N | love is blind | contract | petition | paperwork
+ I'm deaf in theatre masks and proud: deaf and proud
+ Wheelchair user here, call ahead tip: as a wheelchair user I ring first
+ Disabled doctor, blue badge, bad parking
+ I'm able bodied and learning
- CODA won the Oscar for best film
- My account was disabled again
- I'm blind to his charms
- The blind ref cost us the game

# The same sentences for each disability.

[identity.disability.said]
say: tells that disability is part of who you are
privacy: 3
conduct: 0
where: words
pattern: (?i)\b((?:I['’]?m|I am|I['’]?ve been|I have been) (?:also |both )?(?:deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|dyspraxic|a wheelchair user|in a wheelchair|disabled))(?:[.,!?\n]|$| (?:and|but|since|so|not|now|on one|in one|from)\b)
pattern: (?i)\b(as some(?:one|body) who(?: is|['’]s) (?:deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|dyspraxic|a wheelchair user|in a wheelchair|disabled))\b
pattern: (?i)(?:^|[.!?\n] )(proud(?:ly)? (?:deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|dyspraxic|disabled|a wheelchair user|in a wheelchair))\b
pattern: (?i)\b(being (?:deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|dyspraxic|a wheelchair user|in a wheelchair|disabled) (?:in|on|at|isn['’]?t|is|doesn['’]?t|means|has|taught|when|while|here)\b)
literal: eaf | of hearing | lind | partially | impaired | autistic | divergent | dyslexic | dyspraxic | wheelchair | disabled
not: patient/N | client/N | film | movie | referee | ref | drunk | date | account | button | charms | airport
+ I'm partially sighted and I run a bakery
+ Being neurodivergent on a night shift
+ I'm in a wheelchair since the spring, and fine
- My patient told me: I'm blind, speak up
- I'm blind drunk

[identity.neuro]
say: tells that you are neurodivergent, or not
privacy: 3
conduct: 0
where: words
any: i stim | i mask all | i mask at | masking all day | my masking | neurodivergent not broken | neurodivergent and proud | dyslexic and proud
any: i'm on the autistic | i was diagnosed autistic | i have adhd | i have autism | i have asperger's | i have dyslexia | i have tourette's
any: we have adhd | i've got adhd | i've got dyslexia | mum with adhd | mom with adhd | nurse with adhd | doctor with adhd | doctor with dyslexia
any: autistic mum here | autistic mom here | autistic dad here | i'm autistic | im autistic | i am autistic | as an autistic | as an adhd
any: as an adhder | as a neurodivergent | as a neurotypical | as a dyslexic | as an aspie | i'm neurodivergent | im neurodivergent
any: i am neurodivergent | i'm neurotypical | i am neurotypical | im neurotypical | audhd | audhder | i'm adhd | i'm dyslexic | im dyslexic
any: i am dyslexic | i'm dyspraxic | i am dyspraxic | i have dyspraxia | i'm an aspie | my autistic self | my autistic brain | my neurodivergent brain
any: neurospicy | neurodivergent nurse | neurodivergent doctor | neurodivergent therapist | autistic nurse | autistic doctor | autistic therapist
any: autistic and proud | autistic joy | autistic burnout | adhd nurse | adhd doctor | adhd tax | late diagnosed autistic | late diagnosed adhd
any: diagnosed autistic at | diagnosed with autism at | diagnosed with adhd at | adult autism diagnosis | adult adhd diagnosis | my autism | my adhd
any: my dyslexia | my dyspraxia | my tourette's | my tourettes | my asperger's | my aspergers | i'm on the spectrum | im on the spectrum
any: i'm on the autism spectrum | my stims | i'm ambidextrous | #actuallyautistic | #autistic | #neurodivergent | #neurodiversity | #adhd | #adhdwomen
any: #adhdbrain | #audhd | #dyslexia | #dyslexic | #autismacceptance | #askingautistics | #neurospicy | #autisticadults | #lefthanded | #neurotypical
any: autistic adults exist
not: patient/N | client/N | vaccine/N | rfk | trump | research | study finds | mice | mouse model
+ My ADHD brain bought four planners
+ As a neurotypical I needed it explained
+ My autistic self is finally kind to me
+ #actuallyautistic and tired
- The study finds autistic mice prefer order
- Unmasking the phantom in my opera club

[identity.neuro.near]
say: tells that you are neurodivergent, or not
privacy: 3
conduct: 0
where: words
any: being autistic | being neurodivergent | being dyslexic | being neurotypical | autistic adults | autistic adult | autistic woman | autistic women
any: autistic masking | adhd women | adhd hyperfocus | adhd paralysis | hyperfixation | hyperfixated | special interest is | autism assessment
any: adhd assessment | on the spectrum and | autism acceptance | identity first language | unmasking | stimming | stim toy/N
any: rejection sensitive dysphoria | rejection sensitivity dysphoria | double empathy | neurotypicals | neurotypical world | allistic | allistics
any: neurodiversity | neurodiverse family | neurodivergent household | left handed and proud
need: i | i'm | im | i am | my | me | we | us | our | mine | as an | as a | brain | nurse | doctor | here | proud | like me | community | diagnosed
need: hi | tax | exist | #neurodivergent | #actuallyautistic | #adhd | burnout
near: 6
mask: unmasking the | unmasking a | unmasking of
not: patient/N | client/N | vaccine/N | rfk | trump | research | study finds | mice | mouse model
+ I am on the train stimming with a hyperfixation
+ We are a neurodivergent household
+ Stimming under the desk is how I pass exams
- Unmasking of the spy, I loved it
- The study finds autistic mice prefer order, I read

[identity.belonging]
say: names a group, class or society you belong to
privacy: 2
conduct: 0
where: words
any: as a woman in medicine | as a woman in surgery | as a woman in tech | as a woman in science | as a man in nursing | as a male nurse
any: as a female surgeon | as a female doctor | as a female physician | freemason/N | my lodge | our lodge | rotarian | eagle scout | my sorority
any: my fraternity | my line sister/N | hbcu grad | hbcu alum | hbcu alumna | my hbcu | working class and proud | working class lad
any: working class girl | working class kid | working class background | working class family | from a working class | proud working class
any: as a working class | i'm working class | i'm middle class | as a middle class | my middle class | i'm upper class | grew up poor
any: grew up on welfare | grew up on benefits | grew up in foster care | care leaver | care experienced | former foster youth | former foster child
any: i was adopted | i'm adopted | i am adopted | council estate kid | council estate girl | trailer park kid | redneck and proud | proud redneck
any: farmer's daughter | farmers daughter | leo wife | my caste | proud feminist | i'm a feminist | i am a feminist | as a feminist | as a boomer
any: as a millennial | as a gen x | as a gen z | proud boomer | elder millennial | gen xer | #feminist | #mensa | #rotary | #freemason | #careleaver
any: #adoptee | #workingclass | #divinenine | #hbcu | #hbcugrad | #sorority | #soror | #workingclassandproud | #smalltowngirl | #countrygirl
any: #farmgirl | working class home | adult adoptee | transracial adoptee | happy founders day | dalit and proud | working class house
mask: our lodge in | our lodge has | my lodge has | our lodge at | our lodge by | my lodge at | my lodge in | our lodge for
not: actor | song | lyrics | album | lake | ski | holiday | log cabin | hot tub | police | arrested | song by
+ I'm a Freemason like my grandad
+ Brought up in a working class house in Hull
+ Happy Founders' Day to my sorors
+ I was adopted and I found my brother at fifty
- Our lodge at the lake has a hot tub
- Police said a man of the cloth was arrested

[identity.belonging.near]
say: names a group, class or society you belong to
privacy: 2
conduct: 0
where: words
any: masonic lodge | lodge meeting | eastern star chapter | rotary club | lions club | kiwanis | elks lodge | moose lodge | knights templar lodge
any: odd fellows | shriner | shriners parade | job's daughters | round table member | ladies circle | women's institute | the wi | soroptimist
any: junior league | daughters of the american revolution | sons of the american revolution | sons of confederate veterans | toastmasters
any: scout leader | cub leader | girl guide leader | brownie leader | sorority sister/N | fraternity brother/N | soror/N | line sisters
any: crossed in 20 | alpha kappa alpha | delta sigma theta | zeta phi beta | sigma gamma rho | kappa alpha psi | omega psi phi | phi beta sigma
any: iota phi theta | divine nine | divine 9 | kappa kappa gamma | chi omega | delta delta delta | kappa delta | alpha phi | sigma chi | pi beta phi
any: sigma alpha epsilon | beta theta pi | greek life | hbcu alumni | howard university alum | spelman | morehouse man | aka sorority
any: middle class family | upper class family | grew up rich | grew up in care | foster kid | adoptee | raised in a trailer | public school boy
any: old etonian | grammar school girl | boarding school survivor | white collar | blue collar family | blue collar kid | country boy | country girl
any: farm kid | farm girl | city girl | city boy | southern belle | southern girl | small town girl | small town boy | first responder family
any: police family | back the blue family | thin blue line family | firefighter family | brahmin family | dalit | upper caste | lower caste
any: vegan and proud | vegan for life | not a feminist | xennial
need: i | i'm | im | i am | my | me | we | our | us | proud | as a | raised | grew up | member | since | chapter | sisters | brothers | reunion
need: happy founders | lodge | meeting | here
near: 5
mask: country girl shake | the wi fi | city boy fc
not: actor | song | lyrics | album | lake | ski | holiday | log cabin | hot tub | police | arrested | song by
+ Rotary club meeting tonight, I brought pie
+ We crossed in 2001, Delta Sigma Theta
+ I grew up as a country girl with mud for shoes
- We stayed in a ski lodge, the Shriners parade was on a film
- My son is in the wii tournament

# A profile line has no "I": the word stands for its owner.

[identity.profile]
say: names an identity in your profile
privacy: 2
conduct: 0
where: bio
any: veteran | vet | army | navy | usmc | usaf | marine | ex forces | reservist | gay | queer | lesbian | bisexual | bi | pansexual | asexual
any: straight | hetero | heterosexual | trans | transgender | nonbinary | non binary | enby | cis | cisgender | latina | latino | latinx | chicana
any: boricua | black | white | brown | asian | desi | indigenous | first nations | native | maori | mixed race | biracial | filipina | filipino
any: pinoy | nigerian | ghanaian | kenyan | jamaican | trini | haitian | dominican | puerto rican | cuban | mexican | colombian | brazilian | indian
any: punjabi | tamil | malayali | pakistani | bangladeshi | sri lankan | iranian | persian | kurdish | lebanese | palestinian | armenian | turkish
any: egyptian | somali | korean | chinese | vietnamese | japanese | irish | scottish | scot | welsh | english | brit | british | cornish | scouser
any: geordie | yorkshire lass | yorkshireman | texan | southerner | american | canadian | aussie | kiwi | polish | ukrainian | russian | german
any: italian | greek | portuguese | spanish | romanian | immigrant | expat | refugee | dual citizen | first gen | daughter of immigrants | deaf
any: hard of hearing | hoh | blind | disabled | wheelchair user | amputee | spoonie | chronically ill | autistic | adhd | audhd | neurodivergent
any: neurospicy | dyslexic | aspie | neurotypical | union member | union rep | shop steward | freemason | rotarian | feminist | adoptee | care leaver
any: care experienced | working class | 🏳️‍🌈 | 🏳️‍⚧️ | 🇳🇬 | 🇮🇪 | 🇵🇭 | 🇲🇽 | 🇮🇳 | 🇵🇰 | 🇯🇲 | 🇵🇱 | 🇬🇭 | 🇧🇷 | 🇵🇷 | 🇵🇸 | 🇮🇱 | 🇺🇦 | 🇰🇷 | 🇻🇳 | 🇺🇸 | 🇬🇧
any: 🏴󠁧󠁢󠁳󠁣󠁴󠁿 | 🏴󠁧󠁢󠁷󠁬󠁳󠁿 | 🏴󠁧󠁢󠁥󠁮󠁧󠁿
need: nurse | doctor | rn | mum | mom | dad | wife | husband | she | he | they | her | him | proud | nurse/N | therapist | teacher | lover | runner
need: coffee | life | student | surgeon | medic | fan | parent | auntie | uncle | and | in | born | lives | based
near: post
mask: english teacher | spanish teacher | german shepherd/N | irish dancer | straight talker | straight talking | straight shooter | vet nurse
mask: vet tech | vet student | black belt | black coffee | white coat | white wine | brown bread | blind baker | spanish speaker | italian food
mask: chinese medicine | greek mythology | korean dramas | indian food | army of | british army chief | black cat | black labrador | black cats
mask: english bulldog | english lit | english literature | native plants | asian food | american football | american dream | spanish wine
mask: brown butter | straight lines | marine biology | marine biologist | japanese gardens | japanese food | italian cooking | mexican food
mask: irish whisk(e)y | scottish country dancing | irish setter | welsh corgi | english setter | english cricket | deaf ears | greek yogurt
mask: white water
+ [bio] Veteran | dad | fishing
+ [bio] Filipina, night nurse, cat mum
+ [bio] ex forces, tea lover
- [bio] Vet nurse, black coffee, books
- [bio] English teacher and runner

[identity.self]
say: names an identity of yours
privacy: 3
conduct: 0
where: words
pattern: (?i)(?:^|[.!?\n] ?)((?:bisexual|gay|lesbian|queer|trans|transgender|nonbinary|non-binary|asexual|pansexual|straight|heterosexual|cis|autistic|neurodivergent|neurotypical|deaf|disabled|dyslexic|immigrant|refugee|undocumented)(?:,? (?:and|but|yet) |, |[.!] )(?:proud|tired|bored|happy|out|thriving|not broken|not broken|not |still |white|black|brown|male|female|middle|boring|married|single|disabled|autistic|queer|deaf|a |an |i |yes|fine|exhausted|fabulous|unbothered|here|blessed|loud|left|from|nurse|doctor|mum|mom|dad|unapologetic|learning|happily))
pattern: (?i)(?:^|[.!?\n] ?)((?:white|black|brown|asian|latina|latino|mixed)(?:,? (?:and )?)(?:male|female|straight|gay|queer|working class|middle class|middle aged|privileged|proud|cis)\b)
literal: isexual | ISEXUAL | ay | esbian | ueer | rans | onbinary | on-binary | traight | eterosexual | is | utistic | neuro | Neuro | eaf | isabled
literal: yslexic | mmigrant | efugee | ndocumented | hite | lack | rown | sian | atin | ixed
not: activists | couples | marriage | rights | studies | study | says | film | album | character/N | photo | photography
+ Bisexual and bored of the jokes
+ Deaf, tired, late as ever
+ White, male, from Surrey: yes I know
+ Dyslexic but unapologetic
- Gay and lesbian activists met the minister
- Black and white photo of the old ward
- Deaf and blind services move to Hull

[identity.family]
say: tells the identity of somebody in your family
privacy: 3
conduct: 0
where: words
pattern: (?i)\b((?:my|our) (?:son|daughter|child|kid|eldest|youngest|oldest|brother|sister|sibling|mum|mom|dad|mother|father|husband|wife|partner|cousin|niece|nephew|uncle|aunt|grandson|granddaughter|teen|twin) (?:is|came out as|just came out as|came out|identifies as|has come out as) (?:proudly |openly |a |an )*(?:gay|lesbian|bi|bisexual|queer|trans|transgender|nonbinary|non-binary|asexual|pansexual|heterosexual|cis|cisgender|autistic|deaf|disabled|blind|dyslexic|a veteran|undocumented|a marine|a refugee))\b
pattern: (?i)\b((?:my|our) (?:trans|transgender|gay|lesbian|bi|bisexual|asexual|pansexual|straight|cis|queer|nonbinary|non-binary|autistic|deaf|disabled|blind|dyslexic|adopted|mixed race|biracial|undocumented|immigrant) (?:son|daughter|child|children|kid|kids|brother|sister|sibling|mum|mom|dad|mother|father|parents|husband|wife|partner|cousin|niece|nephew|uncle|aunt|teen|twins|grandparents|family))\b
pattern: (?i)\b((?:mum|mom|mam|mama|dad|parent|father|mother|sister|brother|aunt|auntie|uncle|grandma|nana|grandad|wife|husband|spouse) (?:of|to) (?:a|an|two|three|my|our) (?:beautiful |proud |amazing |young )*(?:trans|transgender|gay|lesbian|bi|queer|nonbinary|autistic|deaf|disabled|blind|dyslexic|biracial|mixed race|veteran|marine|soldier|sailor|disabled veteran))\b
literal: my | My | our | Our | um of | om of | ad of | rent of | other of | ister of | aunt | untie of | ncle of | ana of | ife of | band of
literal: pouse of | um to | om to | ad to | rent to | other to | ife to
not: patient/N | client/N
+ Proud dad of a trans daughter
+ My brother came out as gay at our gran's funeral tea
+ Our autistic son knows each bus by its engine
- My deaf patient's wife interprets: our deaf aunt story is from a patient
- My son is a goalkeeper

[identity.community]
say: celebrates an identity community or its day
privacy: 1
conduct: 0
where: words
any: happy pride | pride brunch | pride outfit | pride weekend with | off to pride | see you at pride | #pride | #pridemonth | #happypride
any: #pride2024 | #pride2025 | #loveislove | #loveisloveislove | #blackhistorymonth | #juneteenth | #blackowned | #hispanicheritagemonth
any: #aapiheritagemonth | #stopasianhate | #veteransday | #indigenouspeoplesday | #autismawareness | #heritagemonth | #lgbt | #lgbtq | #lgbtqia
any: #transdayofvisibility | #internationalwomensday | #iwd | 🏳️‍🌈 | happy juneteenth | happy black history month | happy hispanic heritage month
any: happy veterans day to | happy lunar new year | happy nowruz | happy kwanzaa | happy st george's day | happy st george | happy st andrew's day
any: happy st david's day | happy international women's day | happy trans day | happy bi visibility day | happy coming out day | happy windrush day
any: happy independence day nigeria | happy independence day ghana | happy independence day pakistan | happy independence day india
any: happy indigenous peoples day | happy naidoc week | happy waitangi day | happy matariki
mask: pride and prejudice
not: sale | mattress/N | discount | coupon | rams | lions
+ Happy Pride from the whole ward 🏳️‍🌈
+ Happy Juneteenth, the potluck is at noon
+ Happy St George's Day to the scouts
- Pride and Prejudice again tonight
- Memorial Day sale on mattresses

[identity.community.near]
say: mentions an identity community or its day
privacy: 1
conduct: 0
where: words
any: pride month | pride parade | pride march | pride weekend | pride festival | trans pride | black pride | pride flag/N | rainbow flag
any: progress flag | lgbt community | queer community | trans community | gay community | lgbtq | transgender | trans people | trans kids
any: trans woman | trans man | drag brunch | drag show | drag queen/N | black history | juneteenth | kwanzaa | windrush day | black owned
any: black community | black culture | natural hair journey | crown act | hispanic heritage month | latinx heritage | latino community
any: hispanic community | aapi heritage month | asian american heritage | asian community | stop asian hate | nowruz | norooz
any: native american heritage month | indigenous peoples day | national sorry day | reconciliation week | orange shirt day | veterans day
any: veteran's day | armed forces day | remembrance sunday | remembrance day | anzac day | armistice day | women's history month | deaf awareness week
any: autism acceptance month | neurodiversity celebration week | refugee week | world refugee day | holocaust memorial day | irish heritage
any: italian heritage | german heritage | polish heritage | scottish heritage | white history month | puerto rican day parade | dominican day parade
any: notting hill carnival | caribbean carnival | english heritage and proud | stonewall inn | gay bar | gay club
need: i | i'm | my | me | we | our | us | happy | proud | celebrate/V | celebrating | dad | mum | mom | grandad | grandpa | husband | wife | nurses
need: ward | potluck | marched | marching | served
near: 8
voice: me
not: sale | mattress/N | discount | coupon | ban | law | senate | trump | bill | charges | police | study | minister | lawmakers | court | judge
not: movie | season | episode | ruling | weekend sale
+ We marched in the pride parade with the clinic banner
+ Black History Month potluck on our ward
+ Anzac Day dawn service with my grandad's medals
- The court ruled on transgender athletes, I read
- Pride and Prejudice again tonight

# Groups by the people they are for: each people, orientation and disability alike.

[identity.names.people]
say: shows a group or day of an identity
privacy: 2
conduct: 0
where: names
pattern: (?i)(?:^|[^\p{L}-])((?:black|african american|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|m[aā]ori|mixed[- ]race|biracial|roma|romani|(?:an )?irish traveller|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|dyspraxic|a wheelchair user|in a wheelchair|disabled) (?:Doctors?|Nurses?|Mums|Moms|Mothers|Dads|Fathers|Parents|Professionals|Medics|Midwives|Women|Students|Teachers|Network|Community|Society|Association|Speed Dating|Independence Day|Singles|Families|Carers|Surgeons|Dentists|Health ?care|Workers))\b
literal: Doctor | Nurse | Mums | Moms | Moth | Dads | Fath | Parents | Profess
literal: Medics | Midwi | Women | Students | Teachers | Network | Community | Society | Assoc | Dating
literal: Independence | Singles | Famil | Carers | Surgeons | Dentists | Health | Workers
not: restaurant | film | history | literature | language | choir | chemical | heart | medical | football | cricket | shop
+ [group] Syrian Doctors Network
+ [page] Caucasian Mums of Truro
+ [event] Israeli Independence Day Picnic
+ [group] Bi Parents of Exeter
- [group] American Medical Women History Society
- [page] British Heart Network

[identity.names]
say: belongs to a group or page about an identity
privacy: 2
conduct: 0
where: names
any: gay | gays | lesbian/N | bisexual/N | queer | queers | pansexual | asexual | asexuality | aromantic | demisexual | lgbt | lgbtq | lgbtqia
any: lgbtqi | pride | straight | heterosexual | askgaybros | gaybros | gaymers | actuallesbians | pflag | glaad | human rights campaign | stonewall
any: mermaids | trevor project | rainbow families | transgender | trans | ftm | mtf | nonbinary | non binary | enby | genderqueer | cisgender
any: intersex | drag queen/N | dykes on bikes | black | african american/N | afro | caribbean | west indian | white nurses | european american/N
any: white people | asian/N | desi | hispanic/N | latina/N | latino/N | latinx | latinos | chicano/N | mexican/N | puerto rican/N | boricua/N | cubans
any: dominicans | colombians | venezuelans | brazilians | salvadorans | nigerians | nigerian | ghanaians | ghanaian | kenyans | zimbabweans
any: south africans | ethiopians | eritreans | somalis | sudanese | egyptians | moroccans | congolese | filipino/N | filipina/N | pinoy | pinay
any: vietnamese | koreans | korean american | chinese american | japanese american | taiwanese | thai community | hmong | indians in | indian nurses
any: indian doctors | indian americans | punjabi/N | gujarati/N | tamil/N | malayali/N | malayalees | bengali/N | telugu | sri lankans | nepalis
any: pakistani/N | pakistanis | bangladeshi/N | afghans | iranians | iranian american | persians | iraqis | kurds | kurdish | turks in | arabs
any: lebanese | syrians | palestinians | armenians | israelis in | romani | roma | gypsy | gypsies | travellers movement | irish in
any: irish american | irish dancers | italian american | italians in | sons of italy | german american | polish american | poles in | polish community
any: polish mums | ukrainians in | ukrainian community | russians in | greeks in | hellenic | romanians in | hungarians in | portuguese in | french in
any: germans in | brits in | brits abroad | americans in | expats | expat | aussies in | kiwis in | canadians in | scots in | welsh in | cornish
any: scandinavian | norwegian american | sons of norway | swedish american | finnish american | native american/N | indigenous | first nations
any: aboriginal | torres strait | māori | maori | pacific islander/N | samoan/N | tongan/N | cherokee | navajo | ojibwe | lakota | tribal | powwow
any: ancestry | 23andme | immigrant/N | immigration | refugee/N | asylum | dreamers | daca | undocumented | h1b | visa support | uscis | green card
any: i-485 | citizenship | diaspora | veteran/N | vets | army | navy | marines | usmc | air force | coast guard | national guard | military
any: milspouse | british legion | vfw | american legion | legion riders | ex forces | ex servicemen | regiment | regimental | forces wives
any: wounded warrior | combat nurses | uss | union | unison | rcn | bma | seiu | teamsters | national nurses united
any: nurses association | local 1199 | strike | picket | afscme | ibew | uaw | right to work | disabled | disability | disabilities | deaf
any: hard of hearing | blind | visually impaired | wheelchair | amputee/N | spoonie/N | spoonies | little people | cerebral palsy | down syndrome
any: limb difference | autistic | autism | asperger/N | aspergers | adhd | audhd | neurodivergent | neurodiversity | neurodiverse | dyslexia
any: dyslexic | dyspraxia | tourette | neurotypical | actuallyautistic | women in medicine | women in surgery | men in nursing | feminist/N
any: men's group | mensa | freemason/N | masonic | grand lodge | rotary | lions club | kiwanis | elks | women's institute | soroptimist
any: junior league | daughters of the american revolution | alpha kappa alpha | delta sigma theta | zeta phi beta | omega psi phi | kappa alpha psi
any: alpha phi alpha | phi beta sigma | sigma gamma rho | sorority | fraternity | hbcu | care leavers | adoptee/N | foster youth | working class
any: daughters of confederacy | first gen | first generation | gen x | boomers | millennials | person of color | people of color | people of colour
any: women of color | women of colour | bipoc | mixed race | biracial | multiracial | interracial | blaxicans | melanin | natural hair
mask: black friday | black mirror | black sabbath | black panther film | black keys | black veil brides | black flag | black widow | black ops
mask: black cat | black sheep | black swan | black crowes | black metal | black eyed peas | black sails | back in black | orange is the new black
mask: black and decker | black desert | black library | black country | black isle | black forest | black coffee | black rifle coffee | black dog
mask: black horse | the black horse | black bull | black lion | black swan theatre | black box | black rebel motorcycle club | black hills | black sea
mask: black hole/N | black clover | black butler | black tie | pride park | pride and prejudice | gay street | union station | union square
mask: union pacific | union jack | western union | credit union | student union | students union | students' union | european union | soviet union
mask: rugby union | union berlin | old navy | navy pier | army of darkness | salvation army | swiss army | dad's army | asian cuisine | asian fusion
mask: asian kitchen | asian market | asian bistro | animal vets | straight talk | straight outta | immigrant song | afghans crochet | blind pig
mask: blind melon | third eye blind | blind guardian | mexican grill | trans siberian | trans am | mexican restaurant | asian grocery | mexican food
mask: cornish pasty | cornish pasties | black books | black adder | black oxygen | black box theatre | black mountain | indigenous plants
mask: asian garden | blind barber | blind faith | blind date | caribbean cruise/N | pirates of the caribbean | royal caribbean | strike bowling
mask: counter strike | lucky strike | first strike | general strike bar | men in black | army of two | hellenic palace | greek army | army game
mask: bts army | army men | mexican kitchen | mexican cantina | lebanese kitchen | vietnamese kitchen | nigerian food | straight razor | straight edge
mask: marines fc
not: restaurant | cuisine | takeaway | grill | food | recipes | cafe | café | bistro | kitchen | band | film | movie | tv | game | games | music
not: brewery | bar | fc | football | bowling | cruise/N | blinds | curtain/N | airlines | hotel | records | veterinary | surgery centre | cooking
not: beauty salon | metal | coffee | tea | deli | bakery | wedding | casino | pokemon | jewelry | jewellery | fashion | store | company
mask: blind baking | blind bake | the black boy | black boy inn | straight bourbon | deaf havana | strike a light | strike first
mask: baked blind | trans pennine | army surplus | black pudding
not: inn | arms | baking | surplus | tavern | pub
any: jewish | jews | irish traveller/N | irish travellers | travellers in | whānau | whanau | matariki | naidoc | reconciliation week | naturalization
any: naturalisation | oath ceremony | juneteenth | windrush | quinceañera | quinceanera
any: tartan day | highland gathering | sikh/N | arab/N | métis | metis | inuit
any: welcome to country | sorry day | invasion day | survival day | diwali mela | caribana | notting hill carnival | dalit/N
any: bahujan | adivasi | ambedkar | hbcus | sapphic | wlw | two spirit | neurospicy
any: ostomate/N | ostomates | maltese in | cypriots
any: raf | raaf | adf | rsl | anzac day | remembrance parade
any: clan
mask: wu tang clan | clan of xymox | clan wars
not: guild | esports | gaming
mask: black and white | black and tan | black ink | black powder | black pepper
not: photography | fitting | fitters
mask: army of the dead | queer as folk
+ [group] Black Gardeners Rock
+ [group] Deaf Anglers of Kent
+ [group] Straight Spouses Support
+ [page] Human Rights Campaign
+ [group] Malayali Nurses UK
- [page] Black Sabbath
- [place] Union Station
- [page] Old Navy
- [page] Thai Orchid Asian Cuisine
+ [group] Jewish Dads Who Overcater
+ [event] Oath ceremony and picnic
- [group] Blind-baking disasters
- [place] The Black Boy Inn
+ [event] Clan Drummle gathering

# A side of the family with the people it comes from.

[identity.sides]
say: tells your ethnicity or where your family is from
privacy: 3
conduct: 0
where: words
any: on my mother's side | on my mum's side | on my mom's side | on my father's side | on my dad's side | on mum's side | on mom's side
any: on dad's side | on my nan's side | on my gran's side
any: on one side | on both sides of my family | by blood | by birth | my heritage | my ancestry | my ancestors | my roots
need: indian | irish | polish | scottish | welsh | ukrainian | jewish | black | white | cree | ojibwe | métis | mohawk | navajo | cherokee | choctaw
need: mexican | italian | german | greek | turkish | kurdish | persian | iranian | punjabi | bengali | tamil | gujarati | chinese | korean | japanese
need: vietnamese | filipino | māori | maori | samoan | tongan | aboriginal | nigerian | igbo | yoruba | ghanaian | kenyan | somali | jamaican
need: trinidadian | cuban | dominican | colombian | russian | norwegian | swedish | dutch | french | spanish | basque | catalan | portuguese | roma
need: romani | sephardi | ashkenazi | arab | lebanese | egyptian | moroccan | algerian | armenian | hungarian | croatian | serbian | status indian
need: prairie | traveller | abuela | folklórico | tartan | clan | language | diaspora
near: 8
not: recipe | dressing | bread | horse | dog
+ Cree on my mother's side and Polish on Dad's
- On one side of the French bread, butter

[identity.othered]
say: tells that people take you for a stranger
privacy: 3
conduct: 0
where: words
any: go back to my own country | go back to my country | go back where i came from | told to go back to | where i'm really from
any: where are you really from
any: where i'm actually from | pronounce my name | pronunciation of my own name | pronunciation of my name | mispronounce my name | say my name right
any: spell my name right | my real name is hard
any: touch my hair | touching my hair | my hair is not | hands out of my hair | my hair isn't | you speak such good english
any: your english is so good | mock my accent
any: only black person in | only brown person in | only black nurse | only black doctor | only asian in the room | only woman of colour
any: only woman of color | mistaken for the cleaner
any: mistaken for the porter | asked if i'm the cleaner | my people were | my people have | my ancestors | the land of my | our elders
any: my mother tongue is
mask: my hair is not cooperating | my hair is not having | my hair is not ready | my hair is not behaving | my hair isn't cooperating
need: i | i'm | my | me | born | training | shea butter | braids | afro | twists | locs | curls | gurmukhi | kirpan | country | exercise
need: question
near: 12
negated: keep
not: barber | hairdresser | dye | bleach | humidity | frizz
+ He told me to go back to my own country. I'm from Bendigo
+ Please stop touching my hair, it is an afro, not a lamb
- My hair is not cooperating with this humidity

[identity.caste]
say: names a group, class or society you belong to
privacy: 3
conduct: 0
where: words
any: caste oppressed | lower caste | upper caste | oppressed caste | my caste | caste certificate | dalit/N | savarna/N | bahujan/N | adivasi/N
any: my gotra | scheduled caste | scheduled tribe | jai bhim
need: i | i'm | im | my | me | we | our | us | as a | seat | quota | rank | proud
not: minister | court | parliament | election | votes | police | survey | census | report
+ I'm caste-oppressed and I still topped the ward
- The census will count each lower caste, our minister says

[identity.profile.people]
say: names an identity in your profile
privacy: 2
conduct: 0
where: bio
pattern: (?i)(?:^|[.|,•·;/\n&]\s*)(?:proud(?:ly)? |half |british |ex-?|queer |black )?(black|african american|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|m[aā]ori|mixed[- ]race|biracial|roma|romani|(?:an )?irish traveller|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|dyspraxic|a wheelchair user|in a wheelchair|disabled|romany|cree|métis|dalit|sikh|gujarati|bengali|igbo|yoruba|samoan|tongan|fijian|ojibwe|lakota|navajo|diné|cherokee|choctaw|wiradjuri|noongar|yolngu|koori|murri|palawa|traveller|pavee|chicana|chicano|boricua|tejana|afro-?latina|pinay|pinoy|hmong|trini|jewish|navy|army|audhd|adhd|veteran|enby)\s*(?:[.|,•·;/\n&]|$)
pattern: (?i)(?:^|[.|,•·;/\n&]\s*)(?:proud )?((?:black|african american|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|m[aā]ori|mixed[- ]race|biracial|roma|romani|(?:an )?irish traveller|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|dyspraxic|a wheelchair user|in a wheelchair|disabled) (?:nurse|doctor|gp|midwife|surgeon|medic|paramedic|carer|teacher|woman|man|girl|guy|mum|mom|dad|student))\b
literal: . | , | / | ; | & | • | · | roud | urse | octor | woman | man | mum | mom | dad | edic | idwife | tudent
not: speaks | speak | languages | fluent | learning | translator | interpreter | cuisine | beer | wine | literature | coffee | nails | films
not: tomatoes | airport | football | fc | music | food | history
+ [bio] Roma. Nurse. Not for hire.
+ [bio] Proud Cree | midwife | bad at bread
- [bio] AS Roma football since 1990

[identity.culture]
say: celebrates an identity community or its day
privacy: 2
conduct: 0
where: words
any: matariki | naidoc | reconciliation week | welcome to country | acknowledgement of country | whānau | whanau | quinceañera
any: quinceanera | quince dress | folklórico | folklorico
any: powwow | pow wow | smudging | potlatch | sundance ceremony | windrush day | nagar kirtan | our tartan | clan tartan
any: marae | kapa haka
any: waitangi day | invasion day | survival day
any: coming out day
any: trans day of | lesbian visibility | bi visibility | chosen family
any: gurmukhi
not: minister | council | sale | discount | police | netflix
+ Matariki breakfast with all the whānau
+ Reconciliation Week with the Elders
- The minister spoke on Waitangi Day

[identity.arrived]
say: tells where you or your family come from
privacy: 2
conduct: 0
where: words
any: came over on the windrush | came here from | came over from | came to this country | emigrated from | migrated from | fled from | arrived from
any: landed in this country | got off the boat
need: parents | grandparents | grandfather | grandmother | mum | mom | dad | family | my | we
near: 8
not: flight | train | patient/N | parcel | police | minister
+ My grandparents came over on the Windrush
+ Forty years since my parents got off the boat
- The parcel came over from the depot

[identity.tag]
say: tags a post with an identity
privacy: 2
conduct: 0
where: tag
any: blackgirlmagic | blackboyjoy | blackexcellence | browngirl
any: latina | latino
any: nativepride | pridemonth | gaypride | lesbian | bisexual
any: comingout
any: deafcommunity | disabilitypride | wheelchairlife | amputee | veteran | armywife | navywife | militarylife
any: immigrant | firstgen | unionstrong | naidocweek
any: loveislove | transrightsarehumanrights | transisbeautiful | naturalhair | womeninstem | blackhistorymonth | asianpride | hijabi
+ [tag] #blackgirlmagic
+ [tag] #armywife
