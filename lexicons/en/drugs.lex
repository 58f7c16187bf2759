lexicon: drugs.en
format: 1
version: 2026.1
topic: drugs
lang: en
licence: CC0-1.0
about: Cannabis, other drugs, being high, passing on of medicines, tobacco and vaping, recovery and loss.
source: written by hand for this project

# As a subject: news, law, talk. Says little about who posts it.

[drugs.subject]
say: mentions drugs
near: 12
voice: me
privacy: 1
conduct: 0
where: words
negated: keep
any: illegal drugs | illicit drugs | hard drugs | recreational drugs | street drugs | party drugs | designer drug/N | club drug/N | class a drug/N
any: drug dealer/N | drug dealing | drug dealings | drug lord/N | drug cartel/N | drug traffick* | drug smuggl* | drug bust/N | drug raid/N | drug war
any: drug use | drug user/N | drug abuse | drug addict/N | drug addiction | drug problem/N | drug policy | drug test/N | drug testing | drug habit
any: drug fuelled | drug fueled | drug related | drug crisis | drug deaths | drug overdose/N | drug charges | drug offence/N | drug offense/N | drug mule/N
any: drug money | drug free | drugs and alcohol | alcohol and drugs | sex and drugs | drugs and sex | take drugs | taking drugs | took drugs | selling drugs
any: sell drugs | sold drugs | deal drugs | buy drugs | bought drugs | using drugs | use drugs | addicted to drugs | legalise drugs | legalize drugs
any: decriminalise drugs | decriminalize drugs | decriminalisation | narcotics | narcotic/N | opioid/N | opiate/N | oxycontin | fentanyl | heroin | cocaine
any: methamphetamine/N | meth | mdma | lsd | ketamine | ecstasy pill/N | crackhead/N | crack head/N | methhead/N | junkie/N | dope dealer/N | hallucinogen/N
any: ayahuasca | psilocybin | magic mushroom/N | peyote | mescaline | amphetamine/N | ghb | rohypnol | roofied | spice drug | krokodil | naloxone | narcan
any: overdosed | needle exchange | safe injection site/N | supervised injection | methadone | buprenorphine | steroids | anabolic | doping | lethal drug
any: marijuana | cannabis | hemp | pothead/N | psychedelics | on drugs in my | are you on drugs | must be on drugs
need: i | i'm | im | i've | my | me | we | we're | our | us | you | your | legalise | legalize | should | why | anyone | fuck | lol | think
mask: drug free pain | inhaled steroids | steroids injection | nasal steroids | oral steroids | prescribed steroids | on steroids for my | heroin chic
mask: hemp seed/N | hemp heart/N | hemp rope | hemp milk | sugar junkie | adrenaline junkie/N | news junkie/N | book junkie/N | chocolate junkie
mask: coffee junkie | fitness junkie | shoe junkie | adrenalin junkie | football on steroids | on steroids
not: patient/N | prescribed | my gp | anaesthetic | anesthetic | epidural | asthma | copd | eczema | arthritis | inflammation | methylene | meth and | police
not: seized | seize | arrested | arrest | sentenced | court | jail | jailed | charged | dealer death | senator | minister | lawmakers | republican/N | trump
not: obama | clinton | researchers | study | scientists | fda | epidemic response | raid/N | smuggling | smuggler | film | movie | series | season | episode
not: breaking bad | novel | documentary about | actor | singer | rapper
+ I never understood why drug dealers get rich
+ We need to talk about the opioid crisis
+ I find a drug test for a cashier silly
+ My street smells of marijuana all day
- Police seize cocaine in the port
- Asthma again, so a week of oral steroids
- My gp prescribed methadone to a stranger in the film
- Adrenaline junkie that I am, I took the big slide
- Lovely psychedelic rock from the sixties

# Cannabis, used or liked.

[drugs.cannabis]
say: shows an interest in cannabis
privacy: 2
conduct: 2
where: words
any: smoking weed | smoke weed | smokes weed | smoked weed | smokin weed | some weed | my weed | the weed | good weed | bad weed | best weed | free weed
any: weed tonight | weed man | weed and | and weed | more weed | no weed | want weed | bag of weed | gram of weed | ounce of weed | eighth of weed | weed smoke
any: weed smoker/N | weed head | weedhead | love weed | buy weed | bought weed | legal weed | grow weed | growing weed | weed plant/N | weed brownie/N
any: weed gummies | weed cookie/N | weed butter | off weed | on weed | with weed | smell of weed | smell like weed | smells like weed | smelled like weed
any: smell weed | smelling like weed | roll weed | rolling weed | smoke pot | smoking pot | smoked pot | pot smoker | pot brownie/N | pot cookie/N
any: pot plants legal | smoke a joint | smoking a joint | smoked a joint | smoke joint/N | roll a joint | rolled a joint | rolling a joint | roll joints
any: rolling joints | light a joint | lit a joint | spark a joint | pass the joint | passing the joint | share a joint | shared a joint | fat joint/N
any: a joint and | smoke a blunt | smoking a blunt | smoked a blunt | roll a blunt | roll the blunt | roll up a blunt | rolling a blunt | rolled a blunt
any: pass the blunt | passing the blunt | face a blunt | blunt rolled | blunt wrap/N | blunts | fat blunt | another blunt | hit the blunt | hit this blunt
any: light the blunt | blunt in | backwoods and | spliff/N | doobie/N | doob | zoot/N | zooted | jazz cigarette/N | reefer | pre-roll/N | preroll/N | prerolls
any: smoke a bowl | smoking a bowl | smoked a bowl | pack a bowl | packed a bowl | packing a bowl | bong/N | dab rig/N | dabs | dab pen/N | weed pen/N
any: cart hit | wax pen | shatter dab | live resin | rosin press | grinder and papers | rolling paper/N | raw papers | roach clip/N | one hitter | chillum
any: hash oil | hash brownie/N | hashish | bubble hash | moroccan hash | smoke hash | space cake/N | space cakes | edibles | an edible | edible kicked
any: edible hit | weed edible/N | cannabutter | canna butter | thc | delta 8 | delta-8 | delta 9 | thca | cannabis oil | cannabis plant/N | cannabis gummies
any: cannabis cafe | cannabis club | cannabis social club | grow tent | my grow | homegrown bud | my plants are flowering | dispensary | dispensaries
any: budtender/N | sativa | indica | hybrid strain/N | kush | purple haze weed | sour diesel | girl scout cookies strain | blue dream | gorilla glue strain
any: white widow | pineapple express strain | northern lights strain | dank bud | dank weed | dank nugs | sticky icky | mary jane smoke | maryjane
any: chronic weed | ganja | sensi | sinsemilla | reggie weed | loud pack | smoking loud | smoke loud | smoking dope | smoke dope | smoked dope | dope smoker
any: smoking gas | zaza | exotic pack | wake and bake | wake n bake | wake & bake | wakenbake | wakeandbake | hotbox/V | hot boxing | hot box the | hotboxed
any: hotboxing | green out | greened out | greening out | 420 friendly | 4/20 | happy 420 | blaze it | its 420 | it's 420 | 4:20 | 420 somewhere | pothead
any: toke/N | toked | toking | tokes | smoke sesh | smoke session | sesh tonight | sesh with | coffeeshop amsterdam | coffee shop in amsterdam
any: amsterdam coffeeshop | medical card for weed | med card | medical marijuana card | mmj card | legalize it | legalise it | legalize weed | legalise weed
any: legalize marijuana | legalise cannabis | legalize cannabis | plant medicine | cottonmouth | cotton mouth | red eyes from | #weed | #cannabis | #420
any: #stoner | #thc | #marijuana | #ganja | #stonernation | #wakeandbake | #legalizeit | #cannabiscommunity | #weedporn | #highlife | #kush | #stonerlife
any: #420friendly | #indica | #sativa | #edibles | #maryjane | #hightimes | #bong | #dabs | #weedstagram | i'm a stoner | im a stoner | such a stoner
any: stoner life | stoner thoughts | stoner friends | stoner girl | stoner chick/N | the munchies | best edible | first edible | my edible | edible last night
any: rolling one up | rolled one up | roll one up | hot box in | hot box my | own weed | four plants legal | smoke some of that | smoke some trees
any: smoke one before | smoke one after | need weed | half a gummy | one gummy and | a gummy and | gummies kicked in | gummy kicked in | gummy before bed
any: special brownies | not just brownies | magic brownies | blazing in the car | blazing before | blazing after | blazing up | blazing with | blaze before
any: blaze after | blaze in the | hash in morocco | hash in amsterdam | bit of hash | some hash | block of hash | smoking hash | pre rolls | my stash
any: our stash | the stash | stash box | stash jar | grinder is | my grinder | smoke up before | smoked up before | smoke up after | smoked up after
any: smoke a bit of weed | smoke before bed | weed shop | weed store | weed in amsterdam | weed in thailand | weed cafe | edible at the airport | fat one and
any: rolled a fat | roll a fat | rolled a fatty | rolled a phat | one puff and | two puffs and | couple of puffs | few puffs | a puff on the
any: brownie was illegal | brownies were illegal | brownies hit | brownie hit | brownie kicked in | other plants wink | puff and pass | puff puff pass
any: smoking again tonight | bud and | bit of bud | some bud | good bud | home grown bud | dabbing at | dabbing before | dabbing all | took a dab | did a dab
any: dab before | dab and | weed in my | weed on the | weed last night | weed was | weed is | weed makes | weed helps | weed for my | medical weed
any: joint before bed | joint after work | joint after dinner | joint on the balcony | joint on the porch | joint in the garden | joint on the beach
any: joint by the | joint and a film | joint and a movie | joint and netflix | joint and pizza | joint pizza bed | friday night joint | saturday joint
any: half a joint | a whole joint | joint to myself | joint for my back | joint for the pain | weed gummy | gummies before | gummies for sleep
any: cannabis drinks
mask: the weed killer | my weed killer | the weed eater | weed and feed | weed whacker | weed wacker | weed eater | weed control | and weed the | to weed
mask: weed out | weed barrier | weed seedling | the weed patch | a joint and | a joint and several | a joint and muscle | an edible garden | an edible flower
mask: white widow spider | blunts the | kush mountains | hindu kush | toke/N of | edibles garden | the weed in my garden | grow tent for tomatoes | dabs of
mask: dabs her | dabs his | dabs at | dabs of paint | paint dabs | chop chop bong | live resin cast | no weed in the beds | bad weed problem | my grow bag/N
mask: my grow lights for | the 4:20 train | the 4:20 bus | 4:20 pm | 4:20 am | dispensary at the hospital | hospital dispensary | eye dispensary
mask: dispensary manager at boots | ding bong | bonnie and the weed | the weed | philippians 4:20 | ephesians 4:20 | mark 4:20 | galatians 4:20 | proverbs 4:20
mask: corinthians 4:20 | john 4:20 | the munchies box | got the munchies for | doobie brothers | doobie brother | doobie doo | at 4:20 | my stash of yarn
mask: my stash of fabric | my stash of chocolate | the stash of | my grinder is for coffee | my stash of biscuits | some hash browns | some hash brown
mask: pass the joint of | few puffs of | couple of puffs of | few puffs on my inhaler | bud and bloom | bud and leaf | few puffs and my asthma | some bud light
mask: dabbing at my eyes | dabbing at the | dab and hold | dab and pat | weed on the path | weed on the drive | weed in my flower | weed in my beds
mask: weed is taking over | weed in my lawn | weed is growing through | weed in my patio | weed on the patio | weed is invasive | weed on the pitch
mask: weed in my pond | weed in my yard | burger joint by the | pizza joint by the | bbq joint by the | taco joint by the | juke joint by the
mask: gummies before bed vitamin | gin joint by the | fish joint by the | sushi joint by the | coffee joint by the | ramen joint by the
mask: gummies for sleep melatonin
not: garden | gardening | lawn | mulch | allotment | dandelion/N | crabgrass | japanese knotweed | roundup | flower bed | flowerbed | raised bed/N | mower
not: strimmer | weeder | pharmacy | optician | recipe for | butterfly | cheese and crackers | diabetic | hospital dispensary | knee | ligament | film review
not: trimmer | scooby | trick or treat | yarn | fabric | knitting | quilting | wool | espresso | toy stash | inhaler | asthma | ventolin | salbutamol | beef
not: lamb | gravy | perfume | dragon | powder puff | he smokes | she smokes | they smoke | congressman | court hears | police | film | movie | senator | noah
not: politicians | pond | patio | invasive | driveway | concealer | foundation | towel | vitamin | vitamins | melatonin | magnesium
+ Best edible I ever had, couldn't find my own feet
+ Happy 4/20 from the balcony, rolling a joint
+ Passing the blunt by the lake
+ New bong day
+ Dispensary haul, thank you Denver
+ Wake and bake Sunday
- Weeds have taken over the vegetable patch, and weed the garden I must
- Hash browns for breakfast
- The 4:20 train was late, so it left at 4:20
- Great burger joint and cheap
- Smoke some brisket on Sunday
- He smokes weed in that film
+ Got some bud, smoke a bit, sleep well

# "Weed" and "pot" alone: a garden or a kitchen as often, so smoke must be near.

[drugs.cannabis.near]
say: shows an interest in cannabis
privacy: 2
conduct: 2
voice: me
where: words
any: weed | pot | joint | joints | blunt | grass | bud | buds | hash | loud | trees | tree | dope | herb | gas | bowl | chronic | dab | dabbing | green
any: gummies | gummy | edible | wax | pen | cart | carts | brownies | flower | strain | eighth | zip | roach | piece | papers | bag | ounce | vape | resin
need: smoke weed | smoking weed | stoned | high af | get high | got high | getting high | so high | too high | weed | rolled up | roll up | rolling up
need: roll one | rolled one | roll one up | rolling one up | smoke one | smoke a | smoke my | smoking my | smokin | smoked a | toke | blaze | blazed | blazing
need: thc | dispensary | stoner | munchies | bong | spliff | blunt | blunts | marijuana | cannabis | dealer | kush | lit up | light up | puff puff | pass it
need: 420 | legal here | high as | the plug | my plug | faded
near: 6
mask: pot of gold | pot roast | pot plant | flower pot | flower pots | coffee pot | tea pot | crock pot | melting pot | instant pot | green screen
mask: green light | green tea | green card | gas station | gas bill | tear gas | gas stove | gas mask | natural gas | christmas tree | joint pain
mask: joint account | joint venture | blunt force | blunt trauma | pen pal | ballpoint pen | super bowl | grass fed | bud light | ear buds | green beans
mask: wax figure | hair wax | trash bag | bag of chips | green house | green day | bowl of cereal | bowl of soup | piece of
not: garden | lawn | mower | recipe | roast | soup | kitchen | brisket | bbq | barbecue | salmon | ribs | spider | knee | hip | arthritis | film | movie
not: knotweed | cigar/N | cigarette/N | firefighters | smoke detector | fertilizer | fertiliser | feed | yard | grass seed | dandelions
+ Rolled up some grass and watched the stars, so high
+ Stoned and eating the whole bag of crisps
- The pot roast is ready
- Joint pain from smoking my knee on the table
- Green day at the Super Bowl

[drugs.high]
say: says you were high
privacy: 2
conduct: 2
voice: me
where: words
any: high as a kite | high as fuck | high af | high asf | high as shit | high as hell | so fucking high | i'm so high | im so high | i am so high | i'm high
any: im high | i was high | i was so high | i'm really high | i'm still high | high rn | high right now | kinda high | get high | got high | gets high
any: getting high | gettin high | stay high | stayed high | been high since | high all day | high every day | high everyday | high at work | high in class
any: high in church | high thoughts | high thought/N | came to class high | while high | when high | stoned | baked af | so baked | baked as | baked out of my
any: get baked | got baked | getting baked | blazed | faded af | so faded | zonked on | toasted af | high out of my mind | off my face on | off my tits
any: off my nut | off our faces | coming down from | comedown | come down from the weekend | suicide tuesday | mashed on | gurning | gurned | munted
any: tripping balls | trippin balls | rolling face | rolling hard | geeked up | geeked out of | k hole | k-hole | spun out on | wired on | tweaked out
any: blasted off my | couch locked | couchlock | peaking on | bad trip | good trip on | #high | #highaf | #stoned | #sohigh | #tripping | #faded
any: too high to function | too high to drive | too high to care | too high to move | too high to talk | too high to find | tweaking on | tweaking off
any: i was way too high | im way too high | got way too high | got so high | get so high | so high i | so high we | so high that i | so high my | high at 9am
any: high on a sunday | high on the sofa | high on the couch | high watching | high listening to | high and hungry | high and watching | high and giggly
any: too high for | greened out on | couldn't feel my legs | couldn't feel my face and laughing
mask: get high on life | high on life | high on love | high on sugar | high on caffeine | high on coffee | high on chocolate | high on endorphins
mask: get high marks | got high marks | get high scores | got high scores | get high school | got high school | got high fives | getting high marks
mask: get high grades | got high grades | get high praise | getting high praise | stoned to death | being stoned to | stoned cherries | stoned dates
mask: stoned olives | get high quality | getting high quality | get high blood | got high blood | stoned out wall | hopes so high | standards so high
mask: prices so high | fence is so high | jump so high | fly so high | temperature so high | fever so high | costs so high | bar so high | bar is so high
mask: stakes are so high | gas is so high | i'm so high up | im so high up | i was so high up | i'm high up | i'm high risk | im high risk
mask: i'm high maintenance | im high maintenance | i am so high maintenance | i'm so high maintenance | im so high maintenance | a little high for
mask: a little high on | a little high today | blood pressure was a little high | blood pressure is a little high | sugar is a little high | too high to climb
mask: too high to pay | too high to reach | price is too high to | ticket prices way too high | i'm high functioning | stay high and dry
mask: high right now prices | while high winds | while high prices | get high speed | got high speed | get high up | got high up | getting high up
mask: so baked potato | runner's high | bad trip advisor | bad trip to | bad trip home | tripping over | i was high school | i'm high five | get high heels
mask: comedown from christmas | comedown from the wedding | blazed a trail | blazed trail | blazed through | stay high up | high rn staffing
mask: got high ceilings | got high temp | get high temp | got high hopes | get high hopes | get high tea | got high tea | high as fuck prices
mask: high thoughts of you | get high res | got high fever | so high i can | so high i can't reach | so high we could see | high and low | high and dry
mask: high and mighty | high and tight | high and wide | high and far | high and the | high and i | high and my | high and proud | high and low for
mask: high and deep | high and rising | too high for me to reach | too high for the | too high for most | too high for families | too high for my
mask: so high my ears | so high i got dizzy
mask: high as a kite the kite
not: blood pressure | cholesterol | glucose | sugar level/N | price/N | rent | heat index | temperature | fever | heels | ceiling/N | winds | tide/N | school
not: score/N | interest rate/N | mountain | altitude | cliff | ladder | jump | volume | pitch | notes | humidity | marathon | endorphins | film | lyrics
not: quality | resolution | 10k | bp | tower | plane | kite festival | roller coaster | waterfall | hike | trail
not: string | oak
+ High as a kite rn and the planet documentary is on
+ So stoned I forgot the pizza
+ We got high behind the gym back in the day
+ Tripping balls at sunrise
- High on life today
- My blood pressure is a little high
- The rent is way too high for this town
- Kids got high marks
- Stoned to death in the old story
- High as a kite, the kite itself, on a string

# Other drugs, used.

[drugs.use]
say: tells of use of an illegal drug
privacy: 3
conduct: 3
voice: me
where: words
any: did coke | do coke | doing coke | done coke | some coke and a mirror | snort coke | snorted coke | snorting coke | bump of coke | line of coke
any: lines of coke | gram of coke | coke and hookers | coke habit | coked up | coked out | cokehead | did a line | do a line | doing a line | did lines
any: doing lines | do lines | do a bump | did a bump | doing bumps | key bump/N | bag of coke | did cocaine | do cocaine | doing cocaine | done cocaine
any: snort cocaine | snorted cocaine | snorting cocaine | tried cocaine | line of cocaine | lines of cocaine | on cocaine | love cocaine | racked up a line
any: rack up lines | racked lines | nose candy | bit of sniff | sniff in the toilets | yayo | yeyo | the white stuff up | gear in the toilets | bag of gear
any: gram of gear | smoke crack | smoked crack | smoking crack | crack pipe | hit the crack | did crack | do crack | doing crack | on crack | smoke meth
any: smoked meth | smoking meth | did meth | do meth | doing meth | on meth | tried meth | meth pipe | shot up heroin | shoot up heroin | shooting heroin
any: did heroin | do heroin | tried heroin | on heroin | addicted to heroin | heroin habit | used heroin | using heroin | shot heroin | shoot dope
any: shooting dope | nodding off on | did fentanyl | took mdma | take mdma | taking mdma | did mdma | do mdma | on mdma | mdma last | mdma crystals | mandy in
any: did mandy | bomb of mandy | bombed mandy | took molly | take molly | taking molly | popped a molly | popped molly | popping molly | pop a molly
any: pop molly | on molly | did molly | doing molly | poppin molly | off the molly | took ecstasy | take ecstasy | taking ecstasy | popped ecstasy | on ecstasy
any: dropped a pill | dropped pills | popped a pill at | double dropped | double drop | dropped an e | took an e | pinger | pingers | pingas | disco biscuit/N
any: took pills at | took lsd | take lsd | taking lsd | dropped lsd | did lsd | on lsd | tried lsd | lsd trip | lsd tab/N | tab of lsd | tabs of lsd
any: microdosing | microdosed | microdose | dropped acid | drop acid | dropping acid | took acid | take acid | taking acid | did acid | do acid | on acid
any: tab of acid | tabs of acid | acid trip/N | acid tab/N | acid at a festival | acid tripping | acid house trip | tripped on | shrooms | shroom trip
any: shroomery | shrooming | magic mushrooms | took mushrooms | mushroom trip | mushrooms trip | psilocybin trip | psilocybin retreat | tripping on mushrooms
any: golden teacher/N | penis envy mushrooms | liberty caps | mushroom tea trip | dmt trip | smoked dmt | did dmt | tried dmt | dmt vape | took dmt
any: ayahuasca ceremony | ayahuasca retreat | drank ayahuasca | did ayahuasca | took ayahuasca | my ayahuasca | peyote ceremony | salvia trip | smoked salvia
any: did ket | do ket | doing ket | on ket | some ket | line of ket | lines of ket | bag of ket | gram of ket | did ketamine | ketamine weekend
any: snorted ketamine | ketamine at | special k at | 2cb | 2c-b | mephedrone | mcat drug | meow meow drug | did speed | took speed | on speed | line of speed
any: base speed | wrap of speed | poppers | amyl nitrate | amyl nitrite | laughing gas balloon/N | nitrous balloons | nitrous balloon | nos balloon/N
any: nos balloons | balloons and nos | did balloons | doing balloons | nangs | whippets | galaxy gas | whip its | ghb at | g at chillout | chemsex | chem sex
any: party and play | #pnp | tina and g | smoked spice | did spice | synthetic weed | k2 spice | bath salts high | sippin lean | sipping lean | drank lean
any: pour up lean | lean and sprite | purple drank | sizzurp | double cup lean | dirty sprite | codeine and sprite | actavis | sip drank | sippin drank
any: popped a xan | xan bars | xanned out | xans | percs | popped a perc | perc 30 | perky 30 | percocets | kratom | phenibut | tianeptine | nodded out
any: robotripping | robo tripping | dxm trip | benadryl trip | poppy tea | steroid cycle | my cycle of tren | on tren | tren and | running a cycle
any: juicing at the gym | sarms | took drugs at | did drugs | do drugs | doing drugs | drugs last night | drugs this weekend | some drugs and | bring drugs
any: brought drugs | hide the drugs | hid the drugs | my drugs | our drugs | drugs in the | loads of drugs | lots of drugs | sniffing glue | huffing paint
any: huffing glue | my plug | the plug | my drug dealer | my coke dealer | my weed dealer | my weed guy | my dope man | dealer's late | dark web drugs
any: darknet market/N | silk road order | reagent test | testing kit for pills | fentanyl test strip/N | pill testing tent | sold weed | selling weed
any: sell weed | sell some weed | dealt weed | i dealt | moving weight | pushing weight | shooting up in the | shooting up heroin | shot up in the bathroom
any: dropped a tab | drop a tab | dropping a tab | half a tab | two tabs | two lines in | couple of lines | few lines in the | ket and | ket in the | ket at
any: k holed | came up so hard | came up on the | coming up so hard | coming up so fast at | double dropping | sold pills | sold coke | sold drugs | sold molly
any: dealt pills | pills in college | pills at uni | pills at the festival | pills in ibiza | popped pills | popping pills | pop pills | yokes at
any: bag of yokes | a cheeky line | cheeky bump | cheeky half | sniff at the | on the sniff | on the gear | still up from last night | been up for three days
any: been up for two days | hearing colours | saw god on | tripping at | tripping in the | tripping so hard | tripped so hard | trip sitter | trip sit
any: tripsitting | mushrooms last night | mushroom gummies | mushroom chocolates | mushroom chocolate | shroom chocolate | acid last night | acid house party
any: eccy | eccies | a pill each | on the bugle | bit of bugle | bugle in the | sniffing gear | offered me a key | a key of | did a key | key of ket
any: nitrous at the festival | nitrous at festivals | nitrous at a rave | sesh starts | on the sesh | sesh all weekend | weekend sesh | after sesh | sesh head
any: seshed | afters at mine | afters until | no sleep till monday | cali sober | california sober | plant medicine ceremony | bufo | toad venom
any: research chemical/N | rc's from | tested positive for coke | tested positive for weed | failed a drug test | fail a drug test | pass a drug test
any: passed the drug test | fake pee | detox drink for the test | snorted something | snorted some | snorted a line | snorted it off | snort a line
any: snorting lines | sniffed a line | sniffed something | took something at a | took something at the | somebody gave me a pill | someone gave me a pill
any: gave me a pill at | pill at a party | pills at a party | drugs at a party | drugs at parties | lsd therapy | mdma therapy | psilocybin therapy
any: ketamine therapy at | experimented with drugs | experimented in college | my druggy days | my druggie days | my drug days | my wild years on | bit of gak
any: line of gak | my dealer | lines in the toilet | lines in the toilets | lines in the loo | lines in the loos | lines in the bathroom | lines off the
any: lines off a | lines at the christmas | lines at a party | tripped hard | tripped at | tripped all night | tripping all night
mask: on acid reflux | on acid suppress* | on speed dial | on speed bumps | on speed cameras | on crack of dawn | on crack repair | took speed bumps
mask: do crack on | did crack on | on crack commando | did crack | do crack the | do crack me | did crack me | did crack up | do crack up | did crack a
mask: do crack open | did crack the | did speed up | do lines | do lines of code | did lines for | did lines as | doing lines in detention
mask: did lines in school | doing lines for | do a line dance | doing a line dance | did a line dance | did a line dancing | do a line up | did a line up
mask: did a line drawing | do a line drawing | took an e mail | took an e bike | on ecstasy of | are you on crack | you on crack | on crack fic | like on crack
mask: must be on crack | tripped on the | tripped on a | tripped on my | tripped on an | tripped on his | tripped on her | tripped on its | tripped on our
mask: tripped on some | tripped on that | tripped on this | tripped on stairs | tripped on air | drugs in the news | on molly ringwald | on molly and
mask: do coke or pepsi | do coke and pepsi | doing coke floats | my plug socket | the plug socket | pull the plug | pulled the plug | pulling the plug
mask: the plug for my | the plug in | my plug in | the plug hole | my plug adapter | the plug was pulled | the plug on | the plug adapter | jalapeno poppers
mask: jalapeño poppers | party poppers | chicken poppers | cheese poppers | popcorn poppers | poppers for new year | my drugs round | our drugs budget
mask: drugs in the trolley | drugs in the cupboard | golden teachers award | my drugs chart | chemistry of drugs in the | don't do drugs | i did crack a smile
mask: on meth and | whippets race | italian whippets | two whippets | our whippets | my whippets | whippets and | whippets are | the whippets
mask: miniature whippets | shooting up in the air | shooting up in the school | shooting up in the club | shooting up in the sky | shooting up in the charts
mask: mushrooms last night with pasta | ket in the vet | two tabs open | two tabs of | ket and the vet | tripping in the dark | tripping at the
mask: tripping in the street | tripping in the hallway | tripping in the garden | few lines in the play | popping pills for my blood | two tabs paracetamol
mask: half a tab of paracetamol | couple of lines from | couple of lines of code | few lines in the book | acid house party music | on the gear stick
mask: on the gear lever | on the sesh gym | a key of c | a key of a | a key of d | took something at the bakery | experimented in college with
mask: lines off a song | lines off the script | lines off the road | lines off the face | tripped at the finish | tripped at the curb | tripped at the kerb
mask: tripped at the top | tripped at the bottom | tripped at the gym | tripped at the airport | tripped at my | tripped at school | tripped at the altar
mask: tripped at work | tripped at the last
mask: my dealer volvo | my dealer rang about the service
not: pepsi | puppy | dog/N | prescribed | anaesthetist | procedure | epidural | pain clinic | study | trial | film | movie | documentary | season finale
not: breaking bad | song | lyric/N | police | arrested | suspect/N | netflix | episode | nhs | patient/N | ward | reflux | heartburn | perfume | toddler | grew
not: socket | aquarium | charger | kids kept | pharmacy | plumber | bath | schools | vacation video | paracetamol | ibuprofen | browser | chrome | spotify
not: vet | horse | shoelace | poem | script | rehearsal | screenplay | lego | stairs | headache | toyota | honda | ford | car dealer | dealership
not: blackjack dealer | card dealer | hay | trumpet | brass band | jazz | military | keyboard | piano | major | minor | bmw | audi | vw | mercedes | kia
not: hyundai | tesla | car | truck | art dealer | antique | nissan | subaru | warranty
not: fridge | fridge drawer
not: volvo | service plan | test drive
+ We did coke in the bathroom at her wedding, sorry not sorry
+ Took shrooms in the desert and talked to a cactus
+ Molly at Tomorrowland: popped a molly, regretted it
+ Ketamine weekend in Bristol, never again
+ My plug is on holiday, send help
+ Nitrous balloons all over the park after our party
- Coke Zero and fries please
- I tripped on the stairs
- Acid reflux is back, I am on acid reflux tablets
- Pulled the plug on the bath
- Two whippets and a lurcher need homes
- He did cocaine in that film
- Jalapeno poppers for the game
- Just don't do drugs
- My dealer (Volvo) rang about the car's service plan

[drugs.use.near]
say: tells of use of an illegal drug
privacy: 3
conduct: 3
voice: me
where: words
any: coke | molly | mandy | acid | crack | ecstasy | mushrooms | mushies | shroom | tabs | pills | ket | heroin | cocaine | meth | mdma | lsd | dmt | ketamine
any: yokes | gurners | pill at
need: snorted | snorting | snort | sniffed | tripping | tripped | trip report | rave | raver/N | comedown | come up | coming up on | high on | got high
need: rolling balls | gurning | festival/N | tomorrowland | edc | burning man | ibiza | afters | afterparty | bathroom stall | toilet cubicle | rolled up note
need: rolled note | my dealer | our dealer | off my face | off our faces | bender | i tried | we tried | i used to do | addicted | relapsed | clean from
need: sorry not sorry | baggie/N | on the sesh | the sesh | took at the | took some at | i took mdma | where to get | anyone know where | know where i can get
need: for the weekend | party was wild | coke everywhere | everywhere at | at the party | wild party | house party | all nighter | hook me up | plug
need: wedding toilets | in the toilets | in the loos | in the bathroom | line of | lines of | bag of | gram of
near: 7
mask: diet coke | coke zero | rum and coke | crack on | crack of dawn | acid reflux | folic acid | hyaluronic acid | amino acid | stomach acid | acid rain
mask: mushrooms on toast | vitamin pills | birth control pills | sleeping pills | salicylic acid | acid attack | screen tabs | browser tabs | chrome tabs
mask: mushrooms in the garden | bag of coke bottles | diet coke in the bathroom | bag of mushrooms for | bag of pills for the
not: pepsi | film | movie | recipe | risotto | soup | ski | skiing | snow | patient/N | police | arrested | tablet for | antibiotic/N | vitamin/N | pharmacy
not: gp | dog | cat | tax | typing | browser | foraged | foraging | chanterelle/N | netflix | series | wedding cake | internet | broadband | motorway | tweet/N
not: milk | pizza | special k cereal | yoga | bake | baking | bottle | can of | cans of | fridge | mentos | fries | popcorn
+ The festival was great, molly and all, the comedown was not
+ I took some pills at the rave and danced till noon
+ I tried ecstasy once in Ibiza
- I took my vitamin pills with breakfast
- Tried mushrooms on toast at the festival food court, soup after
- Internet speed at the festival was awful

[drugs.medicines]
say: tells of medicines taken without a prescription
privacy: 3
conduct: 3
where: words
any: adderall | ritalin | vyvanse | xanax | valium | ativan | klonopin | oxycodone | oxy | oxys | percocet | vicodin | norco | hydrocodone | codeine | tramadol
any: fentanyl patch | morphine | diazepam | benzos | ambien | modafinil | gabapentin | pregabalin | lyrica | zopiclone | painkillers | ozempic | antibiotics
any: pills | meds | medication | concerta | dexies | propofol | ketamine vial | midazolam | ondansetron | zofran | lorazepam | temazepam | co-codamol
any: dihydrocodeine | oramorph | testosterone | clenbuterol
any: addy | addies | percs | xannies | xans | vallies | valiums | zimmers | benzo | tramadols | codeines | zolpidem | nytol | zoplicone | adderalls
any: oxies | perc | lunesta
any: modafinils | sleeping tablets | steroid pens
need: my mum's | my mom's | my dad's | my nan's | my gran's | my grandma's | my roommate's | my flatmate's | my sister's | my brother's | my friend's
need: my wife's | my husband's | my dog's | borrowed | anyone got | anyone have | anyone selling | who got | who's got | who has | got any spare | spare
need: leftover from my mum | off the street | off a mate | off the internet | from a mate | from a friend | without a script | without a prescription
need: no prescription | no script | sold my | selling my | sell my | sell me | bought some | snort | snorted | snorting | crushed up | popped | popping | pop a
need: took from work | took home from work | stole | stealing | stolen from | from the ward | from the med room | from the drug cupboard | from the pyxis
need: from the clinic | for finals | for finals week | to study all night | study drug | all nighter | recreationally | for fun | washed down with | with wine
need: and wine | and vodka | and a bottle | from the sample cupboard | prescribed myself | self prescribed | wrote myself | write myself | wrote me a script
need: wrote my | got a mate to prescribe | colleague wrote | get high | my roommates | my flatmates | my mums | my moms | my dads | my sisters | my brothers
need: my friends | somebody else's | someone else's | someone elses | gave me her | gave me his | gave me one of | gave me some of | gave me a few
need: gave me two | gave me theirs | lent me | shared her | shared his | friend gave me | mate gave me | colleague gave me | ran out so
need: before a flight without | off label for fun
need: mums | moms | nans | grans | dads | left from finals | for boards | for exams | for the flight | for my flight | u need | u got
need: you got any | can u get
need: can you get | get me a few | got some | few of your | sort me | sort us | any left | half of one | slip me | slipped me | pinched from
need: nicked from | borrowed from
need: not my prescription | wasn't mine | wasnt mine | not even mine | cash no receipts
near: 7
mask: took my meds | antibiotics spare us
not: vet | police | arrested | prescribed by | my doctor | my gp | refill | film | movie | song | study finds | news | pharmacy called | patient/N | kidney
not: spare room | spare time | spare bed | spare a thought | spare tyre | spare me | spare key | spare keys
+ Anyone got spare Adderall for finals week
+ Took a few of my mum's Valium to sleep
+ Wrote myself a script for antibiotics, perks of the job
+ Xanax and wine, night night
- My doctor changed the Xanax dose
- Picked up my meds and a spare key
- Police: stolen oxycodone found in a van
+ Can u get me a few of your nan's oxys
+ Got some addy left if you need it for boards
- Got some rest and took my meds

# Legal kin: CBD, kava, kratom-free.

[drugs.cbd]
say: mentions CBD or hemp products
privacy: 1
conduct: 0
where: words
negated: keep
any: cbd | cbg oil | hemp oil | hemp gummies | nootropic/N | lion's mane | kava
mask: sydney cbd | melbourne cbd | perth cbd | brisbane cbd | adelaide cbd | auckland cbd | the cbd | cbd office | cbd traffic | nairobi cbd | cbd hotel
mask: cape town cbd | in cbd
not: downtown | traffic | tram | high rise | office | parking | lunch in | commute | study | patent | fda | trial
+ CBD oil for my sore neck
+ Hemp gummies and an early night
- Lunch in the CBD, traffic was mad

# Tobacco and vaping.

[drugs.tobacco]
say: says you smoke or vape
privacy: 1
conduct: 1
voice: me
where: words
any: need a smoke | having a fag | pack of smokes | pack of fags | packet of fags | fag break | smoke break/N | ciggie/N | ciggy | ciggies | cigs | cig
any: marlboro | marlboros | camel blues | camel crush | newport/N and | parliament lights | benson and hedges | lambert and butler | silk cut | mayfair fags
any: rollies | rolling tobacco | roll ups and | amber leaf | golden virginia | drum tobacco | pack of american spirit/N | packet of american spirit/N
any: smoke american spirit/N | smoking american spirit/N
any: smoked american spirit/N | rolled an american spirit | american spirit yellow/N | american spirit blue/N | bum a smoke | bummed a smoke | bumming smokes
any: chain smoking | chain smoked | chain-smoking | chain smoker | social smoker | i smoke when | i'm a smoker | im a smoker | i am a smoker | smoker's cough
any: nic buzz | head rush from | vape | vapes | vaped | disposable vape/N | elf bar/N | elfbar/N | lost mary | geek bar/N | juul/N | juuling | puff bar/N
any: e-cig/N | ecig/N | mod and juice | iqos | heated tobacco | cohiba/N | romeo y julieta | stogie/N | pipe tobacco | smoking my pipe | corn cob pipe
any: hookah/N | shisha | sheesha | snus | zyn/N | zyns | velo pouch/N | dip in my lip | pinch of dip | can of dip | chewing tobacco | grizzly wintergreen
any: copenhagen snuff | copenhagen long cut | skoal | chewing paan | gutka | beedi | bidi/N | pack a day | packs a day | twenty a day | 20 a day smoker | 🚬
any: #smoker | #cigarlife | #vapelife | #vapefam | #vapenation | #cigarsociety | #hookah | #shisha | #vape | #cigars | #botl | #zyn | cigar night | cigar bar
any: cigar and whisk(e)y | cigar and a whisk(e)y | my cigar | good cigar | enjoying a cigar | smoking a cigar | smoked a cigar | nicotine craving/N
any: need nicotine | my nicotine | miss smoking | crave a cigarette | craving a cigarette | dying for a fag | dying for a smoke | gasping for a fag
any: gasping for a smoke | fancy a fag | fancy a smoke | out for a smoke | out for a fag | smoking area | smoked twenty | smoked a whole pack
any: smoke like a chimney | smoking again | back on the fags | back to vaping | back to smoking
mask: vape ban | smoking area of the
mask: can't stand shisha
not: study | studies | lung cancer | patient/N | outbreak | lawmakers | fda | ban | bans | ban on | minister | smuggled | bat | littering | campaign | film
not: movie | song | police | kills
+ Need a cig after that
+ Snus under the lip all day
+ Hookah night with cousins
+ Elf bar died at the worst time
- Close but no cigar
- Vaping related illness: new study
- Cigarette pants are back

[drugs.tobacco.scene]
say: tells of an evening of smoke
privacy: 1
conduct: 1
where: words
any: shisha with | shisha after | shisha night | shisha and | shisha at | shisha tonight | hookah with | hookah after | hookah and | hookah at | hookah tonight
any: cigars with | cigars on the | cigars after | cigars and | cigar on the | cigar with | cigar after | cigar by the | cheeky cig | cheeky fag
any: smoke break with | cigarette with | cigarette on the balcony | cigarette after dinner | smokes on the balcony | cig on the balcony
mask: cigars and guitars band
not: arrested | minister | ban | kiosk | smuggled | film | movie
+ Shisha with the girls after iftar
+ Cigars on the porch with dad
- Film night: cigars and gangsters, what a movie

[drugs.tobacco.near]
say: mentions smoking or vaping
privacy: 1
conduct: 1
voice: me
where: words
any: cigarette/N | cigar/N | nicotine | vaping | tobacco | smokes | fags | smoking
any: hookah
need: i | i'm | im | my | me | we | our | need a | want a | gimme | craving | after dinner | with coffee | and coffee | and wine | and a beer | and whisk(e)y
need: can't quit | cant quit | cuban | havana | gets me every time | a day | patch | patches | gum | lozenge/N | lighter | rooftop | balcony | porch
need: whiskey | whisky | port
need: brandy | wedding | bad posture | celebrate | celebration | celebratory | good news | ashtray | on the step | behind the shed
near: 4
mask: e-cigarette ban | tobacco road | smoking hot | smoking gun | smoking brisket | smoking meat | smoking ribs | smoking salmon | cigarette pants | no cigar
mask: smoking jacket | smoking weed | smoking pot | smoking a joint | quit smoking | stop smoking | hands me smokes | smoking area | smoking ban | no smoking
mask: smoking ears | smoking is | smoking room | smoking lounge at | smoking good | smoking fast | smoking us | smoking them | smoking some meat
mask: smoking a turkey | smoking a brisket
not: brisket | bbq | smoker | meat | turkey | pork | ribs | engine | oven | study | ban | bans | tax | lung cancer | patient/N | minister | weed | crack | meth
not: film | scene | actor | dope | loud | blunt | kush
+ My cigarettes got wet in the rain
+ Just me, a cigar and the sea
- Smoking a brisket for the neighbours
- Smoking hot take
- Lawmakers agree on a tobacco tax
+ Cuban cigar, sunset, no regrets

[drugs.quit]
say: says you gave up or avoid tobacco or drugs
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: quit smoking | quitting smoking | stopped smoking | stop smoking | gave up smoking | giving up smoking | given up smoking | give up smoking | smoke free
any: smokefree | smoke-free | haven't smoked | havent smoked | not smoked | don't smoke | dont smoke | do not smoke | never smoked | non smoker | nonsmoker
any: ex smoker | former smoker | weeks without smoking | months without smoking | year without smoking | last cigarette | my last cig | quit cigarettes
any: quit cigs | quit nicotine | quit vaping | quitting vaping | stopped vaping | stop vaping | gave up vaping | given up vaping | giving up vaping
any: quit juuling | quit dip | quit dipping | quit snus | nicotine patch/N | nicotine gum | nicorette | champix | chantix | stoptober | allen carr
any: cold turkey off cigarettes | cold turkey from nicotine | quit weed | quitting weed | gave up weed | off the weed | t break | tolerance break
any: don't do drugs | never done drugs | never did drugs | never tried drugs | never touched drugs | never taken drugs | i don't take drugs | say no to drugs
any: straight edge | drug free since | nicotine free | smoking cessation for me | #quitsmoking | #smokefree | #stoptober | #quitvaping | #nicotinefree
any: no nicotine | without a vape | without vaping | without a cigarette | without a cig | day 1 no vape | day one no vape | day 1 without a | no vape day
any: vape free | nic free | off the vape | off the fags | off the cigs | off nicotine | put down the vape | threw my vape | threw away my vape | binned my vape
any: haven't vaped | havent vaped | without nicotine | days without smoking | nicotine withdrawal | no cigarettes since | no cigarettes for | no cigs since
any: no smoking since | no weed since | no weed for | haven't touched weed | havent touched weed
any: down to five a day | down to ten a day | down to three a day | down to two a day | bite the patch | the patches
any: binned the vape | last ever cigarette | day one no cigs | day two no cigs | no fags since
mask: smoke free zone | smoke free legislation | smoke free law | smoke free campus | smokefree law | smoke free hospital | smoke free site | smoke free bbq
mask: smoke-free law | stop smoking clinic | stop smoking service/N | stop smoking in the | stop smoking near | stop smoking outside | stop smoking on
mask: day 1 without a phone | day 1 without a car | day 1 without a dog
not: patient/N | campaign | new law | engine | chimney | oven | grill | exhaust | council | minister
+ Quit vaping three weeks ago and I want to bite people
+ A year without nicotine, I stopped vaping in May
+ I don't smoke weed anymore
- My oven won't stop smoking, the grill is dirty
- The campus has a smoke free law
- New law against smoking

# Recovery: never a matter of conduct.

[drugs.recovery]
say: tells of recovery from drugs
privacy: 3
conduct: 0
voice: me
where: words
any: narcotics anonymous | na meeting/N | na birthday | na keytag | na chip | cocaine anonymous | crystal meth anonymous | marijuana anonymous
any: heroin anonymous | clean from heroin | clean from meth | clean from drugs | clean from cocaine | clean from opiates | off heroin | off the drugs
any: off drugs | off meth | off opiates | off pills | clean and sober | clean date | clean time | years clean | year clean | months clean | weeks clean
any: got clean | getting clean | get clean from | staying clean | stay clean today | been clean | recovering addict | recovering from addiction
any: recovery from addiction | addict in recovery | in recovery from drugs | recovering opioid | former addict | ex addict | ex-addict | i was an addict
any: my drug addiction | my opioid addiction | when i was using | active addiction | my using days | drug rehab | rehab for drugs | went to rehab for
any: out of rehab for | detoxed from | detox from opiates | methadone clinic | on methadone | subutex | suboxone | vivitrol | naltrexone | sublocade
any: saved by narcan | narcan saved me | i overdosed | my overdose | overdosed in | od'd in | survived an overdose | relapsed on heroin | relapsed on meth
any: relapsed on pills | relapsed on coke | kicked heroin | kicked the habit of drugs | quit heroin | quit meth | quit cocaine | quit coke | quit opiates
any: quit pills | quit kratom | quit drugs | quit using drugs | stopped using drugs | stopped doing drugs | stopped taking drugs | gave up drugs
any: stop doing drugs | used to be a junkie | used to do drugs | used to take drugs | drug court graduate | addiction counsellor saved
any: addiction counselor saved | we do recover | #werecover | #cleanandsober | #addictionrecovery | #narcoticsanonymous | #oneyearclean | #recoveringaddict
any: #wedorecover | #justfortoday | #cleantime | #opioidrecovery | 400 days clean | 100 days clean | 90 days clean | 30 days clean | 60 days clean
any: days clean today | days clean and | clean and serene | one day clean | my home group | got my five year chip | got my one year chip
any: keep coming back it works | off opioids | off benzos | off xanax | off oxys | off oxy | off coke | off crack | off cocaine | off fentanyl | off percs
any: off percocet | off kratom | off ketamine | off painkillers for | off the painkillers | off the opioids | clean a year | clean for a year
any: clean for two years | clean for five years | clean for years
mask: years clean energy | weeks clean up | my overdose of | years clean air | got clean sheets | got clean towels | getting clean sheets | got clean water
mask: getting clean water | got clean clothes | staying clean shaven | been clean shaven | off drugs charges | getting clean clothes
mask: off the painkillers after | off coke zero | off the painkillers post
not: patient/N | kitchen | laundry | dishes | house is | water | chocolate | coffee | shoes | lipstick | makeup | netflix | sheets | shaven | car | tiktok
not: game | candy crush | film | sentenced | knee | hip | surgery | operation | wisdom | pepsi | gap year
negated: drop
+ Clean from heroin six years this week
+ Naltrexone and meetings saved me, NA birthday today
+ I quit opiates in 2018, one day at a time
+ 400 days clean
- My addiction to coffee is no secret
- We got clean sheets and the house is spotless
- The patient is on methadone

[drugs.recovery.near]
say: tells of recovery from drugs
privacy: 3
conduct: 0
voice: me
where: words
any: my addiction | i'm an addict | i am an addict | im an addict | my relapse | addiction recovery | relapsed | rehab | detox | clean | my recovery
any: addicted to
need: drugs | heroin | opioid/N | opiate/N | painkillers | cocaine | meth | fentanyl | xanax | benzos | pills | substance | using | sponsor | sober | narcan
need: overdose/N | na meeting | substances | methadone | suboxone | needle/N | junkie | addict | anonymous | na | ca
near: 10
mask: juice detox | clean up | clean eating | clean energy | clean house | clean water
not: patient/N | film | movie | shoulder | knee | dishes | kitchen | police | sentenced | song | chocolate | study | vitamin | acl | hamstring | physio
not: using the | sex | porn
+ My addiction started with painkillers after a fall
+ I am an addict, pills mostly, and today I said it out loud
- My addiction to puns is incurable
- Knee rehab day five
- The patient relapsed on heroin

[drugs.near]
say: tells of drug problems or loss close to you
privacy: 3
conduct: 0
where: words
any: overdose | overdosed | od'd | fentanyl | heroin | opioids | opiates | meth | pills | drugs | drug use | drug problem | using again | relapsed | rehab
any: drug addiction | drug addict | opioid addiction | addict in | in active addiction | od | overdosing | shooting up | strung out | nodding out
any: getting clean | got clean | clean from
need: lost my brother | lost my sister | lost my cousin | lost my son | lost my daughter | lost my dad | lost my mom | lost my mum | lost my friend
need: lost my best friend | lost my nephew | lost my uncle | my brother | my sister | my son | my daughter | my cousin | my dad | my father | my mom | my mum
need: my mother | my best friend | my nephew | my niece | my ex | lost him to | lost her to | lost a friend | lost another friend | our son | our daughter
need: lost too many friends | lost someone to | my husband | my wife | my uncle | my aunt | dad's on his | mum's on her | mom's on her | brother's on his
need: sister's on her | dad's in | mum's in | brother's in | sister's in | dad's third | my brother's | my sister's | my dad's | my mum's | my mom's | dad's
near: 8
mask: vitamin pills | pills for her heart | od green | 500 od | od on | bd od
not: patient/N | film | song | novel | diabetes | insulin | chocolate | police said | netflix | xbox | fortnite | vitamins | vet | pharmacy | research
not: drugs company | works for
+ Lost my cousin to fentanyl
+ My brother is using again and rehab is full
+ My son overdosed last spring, we talk about it now
- My brother works for a drugs company
- My mum's shopping addiction is real

# Names of groups, pages, events, places.

[drugs.joins.cannabis]
say: shows you follow or join something about cannabis
privacy: 2
conduct: 2
where: names
any: weed | cannabis | marijuana | trees | eldertrees | treedibles | entwives | ents | entexchange | petioles | saplings | spacebuckets | autoflowers
any: microgrowery | canadients | canadianmoms | cannabisextracts | danknation | dank | stoner/N | stoners | pothead/N | 420 | 4/20 | ganja | kush | hightimes
any: high times | leafly | weedmaps | dispensary | dispensaries | edibles | bong/N | dabs | dab rig | thc | norml | legalize | legalise | reefer
any: smoke session | hash bash | weedtube | sativa | indica | mary jane club | mmj | coffeeshop amsterdam | cheech and chong | cypress hill fans
any: wake and bake | hempfest | emerald cup | budtenders | vaporents | stonerphilosophy | see what you're smoking | cbd
any: grow tent/N | grow room | grow light/N | grow diary | grow op | autoflower/N | delta 8 | delta-8
mask: christmas trees | fruit trees | trees for life | trees of | save the trees | trees and shrubs | the trees | family trees | plant trees | trees for
mask: urban trees | street trees | native trees | weed control | weed and feed | weed killer | bonsai trees | dank memes | gaming dank | kush india
mask: money trees | apple trees | joshua trees | twisted trees | palm trees | old trees | ancient trees | 420 squadron | milk weed | dank meme
mask: ents of fangorn | cbd office | sydney cbd | melbourne cbd | cbd traders
mask: beer bong | beer bongs | weed id | weed identification | weed free | sea weed | weed whacker
not: garden/N | gardening | planting | woodland | forest | arborist/N | nursery | church | game | aquarium | botanic | orchard/N | fruit | christmas
not: conservation | recovery | quitting | anonymous | leaves | tolkien
not: allotment/N | gardeners | lawn | lawns | beer
+ [group] trees
+ [page] High Times
+ [page] Leafly
- [group] Plant Trees for Devon Gardens
- [group] Christmas Trees of Kent
- [page] Weed Control Ltd
+ [album] Grow tent, day by day
- [album] Beer bong relay
- [group] Weed ID for gardeners

[drugs.joins]
say: shows you follow or join something about drugs
privacy: 3
conduct: 3
where: names
any: drugs | askdrugs | askdrugnerds | psychedelics | psychonaut/N | shrooms | shroomery | magic mushrooms | lsd | acid trips | dmt
any: mdma | ecstasy pills | cocaine | ketamine | opiates | heroin | meth | benzodiazepines | benzos | etizolam | xanax | thexanaxcartel | adderall | stims
any: stimulants | researchchemicals | research chemicals | rcsources | nootropics | afinil | modafinil | phenibut | kratom | kava | poppytea | poppy tea | dxm
any: ayahuasca | microdosing | microdosers | darknetmarkets | darknet markets | darknetmarketsoz | darknetmarketsnoobs | dnmuk | alphabaymarket | alphabay
any: dream market | silk road market | peds | steroids | steroidsourcetalk | anabolics | druggardening | erowid | bluelight forum | pill reports | pillreports
any: nangs | balloons and nos | testosterone | stackadvice | codeine | supplements and stacks | antidepressants recreational
any: dark web pharmacy | darkweb | dark web market/N | online pharmacy no prescription | oxy/N | percs | pill press | vendor reviews dnm
any: telegram plug/N
any: 2cb | 4-mmc | mephedrone | ghb | poppers | salvia | peyote | iboga | changa | spice users | whippets | lean
any: psychedelic | psilocybin | mushroom ceremony | coffeeshop/N | party safe | harm reduction | pill testing | the loop
mask: war on drugs | the war on drugs | just say no to drugs | drugs and therapeutics | new drugs | drugs for neglected | drugs committee | drugs formulary
mask: acid trips band | ketamine clinic | prescription drugs affordable | parents against drugs | mothers against drugs | dying of drugs | kava bar
mask: drugs awareness | low testosterone | testosterone replacement
mask: lean six sigma | lean startup | lean management | party poppers | jalapeño poppers | lean in | lean cuisine | lean healthcare
mask: salvia garden | lean on
mask: clean and lean | lean manufacturing | lean construction | lean green | lean meals | lean mass | lean muscle | jalapeno poppers
mask: coffeeshop quiz | in the loop | out of the loop | psychedelic furs | psychedelic rock | coffeeshop laptop | north circular the loop
not: recovery | anonymous | quitting | quit | stop | against | awareness | pharmacy | pharmacology | pharmacists | support | bereaved | loss | rehab | charity
not: band | music | film | series | addiction | clinic | research network | journal | formulary
not: plants | gardeners | nhs | muscle | meals | bake
not: furs | rock | crochet | cycling | running
+ [group] shrooms
+ [group] Shroomery
+ [group] AskDrugs
- [page] The War on Drugs
- [group] Quitting Kratom support
- [group] Mothers Against Drugs charity
+ [group] Darkweb vendor chat
- [group] Lean Six Sigma green belts

[drugs.joins.tobacco]
say: shows you follow or join something about tobacco
privacy: 1
conduct: 1
where: names
any: vape | vaper/N | vapers | vaping | vapes | ecig/N | ecigclassifieds | cigar/N | cigars | cigarmarket | cigarettes | cigarette | pipetobacco | pipe tobacco
any: pipe club | dippingtobacco | dipping tobacco | snus | zyn | hookah | shisha | juul | smokers | marlboro | tobacconist | rolling tobacco | nicotine
any: #vapelife | #vape | #vapenation | #vapefam | #cigarlife | #hookah | #shisha | #smoker | #zyn | #cigars
mask: cigarettes after sex | meat smokers | bbq smokers | pellet smokers | smokers bbq | smokers and grills
not: quit | quitting | stop | ex smokers | bbq | grill | meat | band | anti | against | free
+ [group] UK Vapers
+ [page] Cigar Aficionado
- [page] Cigarettes After Sex
- [group] Quit Smoking and Vaping
+ [tag] #vapelife
+ [place] Cloud Vape Lounge

[drugs.joins.recovery]
say: shows you follow or join something about recovery
privacy: 3
conduct: 0
where: names
any: narcotics anonymous | cocaine anonymous | recovering addicts | opiatesrecovery | opiates recovery | redditorsinrecovery | in recovery | quittingkratom
any: quitting kratom | quit weed | leaves | nar anon | naranon | smart recovery | families of addicts | opioid recovery | heroin recovery | quit smoking
any: quit vaping | quitting vaping | stop smoking | stopsmoking | quitsmoking | naloxone | narcan | overdose awareness | grasp grief | parents of addicts
any: methadone | suboxone | drug rehab | clean and sober | cleanandsober | drug free | drug addiction | addiction help | addiction and
any: addiction group | addictions
any: na meeting | na church hall
mask: autumn leaves | falling leaves | fall leaves | maple leaves | tea leaves | leaves of grass | leaves from | curry leaves | gold leaves | leaves and
mask: drug free sport | green leaves | olive leaves | four leaves | bay leaves | palm leaves
not: makeup | games | shoes | fashion | band | music | book/N | beauty | garden | tea | skincare | skin care
+ [group] Narcotics Anonymous London
+ [group] REDDITORSINRECOVERY
+ [group] Families of Addicts
- [page] Jane's Addiction
- [page] Shoe Addiction

[drugs.use.told]
say: tells of use of an illegal drug
privacy: 3
conduct: 3
where: words
negated: drop
pattern: (?i)\b(?:on|off|doing|did|done|do|took|taking|dropped|dropping|tried|loved up on|wired on|up all night on|buzzing on|first time on|bit of|bag of|gram of|line of|lines of|some) (?:the |too much |a bit of |some |my first )?(?:mandy|mdma|ket|k-hole|ketamine|gear|chang|beak|nose candy|mephedrone|m-cat|mcat|meow|acid tabs?|lsd|dmt|2cb|pingers?|pingas|yokes|disco biscuits|ghb|nangs|balloons? and|speed and|whizz|poppers|ayahuasca)\b
pattern: (?i)\b(?:caution(?:ed)?|done|busted|arrested|nicked|searched|fined|charged|charge|caught|convicted|record|stopped) (?:\w+ ){0,2}(?:for|with) (?:\w+ ){0,3}(?:possession|weed|coke|pills|mdma|cannabis|a gram|an eighth|grams)\b
literal: mandy | mdma | MDMA | ket | k-hole | gear | chang | beak | nose candy | mephedrone | m-cat | mcat | meow | hrooms | mushies
literal: acid tab | lsd | LSD | dmt
literal: DMT | 2cb | 2CB | pinger | pingas | yokes | disco biscuit | ghb | GHB | nangs | balloon | speed and | whizz | poppers | yahuasca | possession
literal: weed | coke | pills
literal: cannabis | a gram | an eighth | grams
not: police | officers | patient/N | film | documentary | series | football | charlie's | delta | checkpoint | climbing gear | landing gear | angels
not: chaplin | sheen | brown
not: bike | gearbox | game | defender | midfielder | midfield | referee | ball | car/N | camping | ski | kit | hiking | gun possession | man | suspect
not: paper towel | parachute
not: minister | court heard | bucket | jacket | market | ticket | cat | kitten | party poppers | prince charlie | soup | risotto | omelette | bird
not: birds | weeds
mask: on speed and
+ Sorry for the texts I sent on the mandy
+ Did a bit of ket and lost a shoe
+ Cautioned for possession at a festival
- On Charlie's bike to the shop
- Police arrested a man for possession
- Took some gear up the mountain in the car

[drugs.tag]
say: tags a post with drugs
privacy: 2
conduct: 2
where: tag
pattern: (?i)#\w*(?:stoner|weed(?:life|stagram|porn|lover|society|mum|mom)|420|cannabis|marijuana|kush|ganja|maryjane|edibles?|dabs|blunts?|joints?andjuice|cbd(?:oil|life|gummies)|psychedelic|shroom|psilocybin|lsdtrip|mdma|ketamine|thesesh|sesh\b|sesh(?:life|gremlin|head)|bongrip|bonghit|highlife420|wakeandbake|thc|sativa|indica|delta8|dispensary)\w*
literal: #
not: #420mph
+ [tag] #stonerlife
+ [tag] #cbdoil
- [tag] #highlands

[drugs.medicines.told]
say: tells of medicines got without a prescription
privacy: 3
conduct: 3
where: words
negated: drop
pattern: (?i)\b(?:got|have|u got|you got|any|spare|sell|sort me|get me|want|need|took|had|pinched|nicked|borrowed|popped|half|couple of|few of|some of|one of) (?:u |any |me |a |an |some |one of |two of |a few of |a couple of |half of |few |couple )*(?:of )?(?:your |ur |his |her |(?:my )?(?:dad|mum|mom|mam|nan|gran|granny|flatmate|roommate|mate|sister|brother|wife|husband|boss|dog)['’]?s? )?(?:old |leftover |spare )?(valium|vallies|diazepam|xanax|xannies|tramadol|codeine|oxys?|oxycodone|percs?|percocet|vicodin|adderall|addy|ritalin|vyvanse|modafinil|zopiclone|zimmers|ambien|pregabalin|gabbies|oramorph|morphine|co-codamol|endone|stilnox)\b[^.!?\n]{0,40}\b(?:left|from your|from ur|from the|from my|off my|for the|for my|for boards|for finals|floating|lovely|spare|going|to sleep|on the side|fiver|each|lol|pls|please|u need)
pattern: (?i)\b(?:took|had|pinched|nicked|borrowed|popped|stole|half) (?:one|two|a couple|some|a few|half) of (?:my )?(?:dad|mum|mom|mam|nan|gran|granny|grandad|flatmate|roommate|mate|sister|brother|wife|husband|dog)['’]?s? (valium|diazepam|xanax|tramadol|codeine|oxys?|percs?|vicodin|adderall|ritalin|zopiclone|ambien|gabapentin|pregabalin|morphine|painkillers|sleeping (?:tablets|pills)|anxiety (?:meds|pills))
pattern: (?i)\b(?:sort me|sort us|get me|get us|grab me|who's|whos|anyone|who is) (?:out )?(?:with )?(?:a |an |some )?(?:ten bag|20 bag|twenty bag|tenner bag|eighth|half q|henry|draw|bud|holding for|holding tonight|wee bag|score)\b
pattern: (?i)\b(?:methadone|suboxone|subutex|buprenorphine)\b[^.!?\n]{0,25}\b(?:week|day|month|script|clinic|dose|daily|taper|pick ?up|chemist)\b
literal: alium | allies | iazepam | anax | annies | ramadol | odeine | oxy | perc | Perc | icodin | dderall | addy | italin | yvanse | odafinil
literal: opiclone | immers | mbien
literal: egabalin | abbies | ramorph | orphine | co-codamol | ndone | ainkillers | leeping | nxiety | bag | eighth | half q | henry | draw | bud
literal: holding | score
literal: ethadone | uboxone | ubutex | uprenorphine
not: patient/N | my gp | vet | police | prescribed | ward | my doctor | arrested | film | study | pharmacy queue | football | match | goal | bean bag
+ Got any valium left from your op?
+ Took one of dad's tramadol for the back
+ Can you sort me a ten bag
+ Methadone week six, slow and steady
- Took my prescribed codeine for the tooth
- Anyone holding my ticket, gate two
