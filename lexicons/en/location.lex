lexicon: location.en
format: 1
version: 2026.1
topic: location
lang: en
licence: CC0-1.0
about: Where the writer is, lives, works and walks, when the home stands empty, and the names of places.
source: written by hand for this project

# What would let a stranger stand at the door.

[location.home]
say: tells where you live, to the house or street
privacy: 3
conduct: 0
where: words
any: my address is | our address is | my home address | our home address | our new address | my new address | my house number | our house number | my front gate
any: i live at number | i live at no | we live at number | we live at no | i live next to | we live next to | i live opposite
any: we live opposite
any: i live across from | we live across from | i live behind | we live behind | i live above | we live above | i live around the corner from
any: we live around the corner from
any: i live near the | we live near the | i live beside | we live beside | i live right by | we live right by | we're the house with
any: we are the house with | house with the blue door
any: house with the red door | ours is the house | ours is the one with | key is under | keys are under | spare key | gate code | door code | alarm code
any: my flat number
any: my apartment number | my unit number | my postcode is | our postcode is | my zip code is | our zip code is | what3words | pick up from our house
any: collect from our house
any: pickup from our porch | from our front porch | collection from | live on the corner of | turn left at our | our street name | my street name
any: my building is | outside my house on
any: we live just behind | i live just behind | we live right behind | we live just off | i live just off | our house on the corner | key safe
any: lockbox code | the one with the blue door | the one with the red door
mask: collection from the shop | collection from store | collection from the new
not: song | lyrics | collection launch | vinyl | museum
+ Ours is the house with the green gate
+ Spare key under the pot if you are early
+ My postcode is hard to remember
- Collection from the shop only

[location.home.street]
say: names the street you live in
privacy: 3
conduct: 0
where: words
pattern: \b(?i:i|we|we've|i've) (?i:live|lived|moved|'ve moved|'ve lived) (?i:on|in|at|off|to|onto|near|behind|opposite) (?i:the )?(?:[A-Z][\w']+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|Court|Terrace|Gardens|Grove|Way|Mews|Square)\b
pattern: \b(?i:my|our) (?i:house|flat|home|place|apartment|front door|balcony|garden|window)[^.!?\n]{0,25} (?i:on|in|at|off|of) (?:the )?(?:[A-Z][\w']+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|Court|Terrace|Gardens|Grove|Mews|Square)\b
literal: Street | St | Road | Rd | Ave | Lane | Drive | Close | Crescent | Court | Terrace | Gardens | Grove | Way | Mews | Square
+ We live on Maple Crescent, pop in
+ Selfie from my balcony on Elm Street
- I live on coffee during exams
- We live on a planet with whales
- Our house is a mess

[location.home.number]
say: gives a street address with a number
privacy: 3
conduct: 0
where: words
pattern: \b\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?:[A-Z][A-Za-z'.]+ ){1,3}(?:Street|Road|Avenue|Ave|Lane|Drive|Close|Crescent|Court|Terrace|Gardens|Boulevard|Blvd|Grove|Circle|Mews|Parade)\b
pattern: \b\d{1,5}[A-Za-z]? (?:[A-Z][A-Za-z'.]+ ){1,3}(?:St|Rd|Dr|Ln|Cres|Ct|Pl|Way|Square|Sq|Park|Hill|Row|Walk|Rise|Place|Highway|Hwy|Parkway|Pkwy|Trail)\b
need: live | lives | living | home | house | flat | apartment | address | moved | moving | move | my place | our place | ours | pick up | pickup | collect
need: collection | yard sale | garage sale
need: moving sale | come by | come over | drop by | swing by | pop in | deliver | delivered | post it to | send it to | mail it to | party | bbq | barbecue
need: neighbour | neighbor | my | our
need: mine's | mine is | come round | come around | round the back | knock on | doorbell | cards | parcels | letterbox | casseroles | leave it at
need: buzz | ring the bell
literal: Street | St | Road | Rd | Avenue | Ave | Lane | Ln | Drive | Dr | Close | Cres | Court | Ct | Terrace | Gardens | Boulevard | Blvd | Grove
literal: Circle | Mews | Parade | Pl | Way | Sq | Park | Hill | Row | Walk | Rise | Highway | Hwy | Pkwy | Trail
near: 10
+ We moved to 14 Larch Grove Road last week
+ Yard sale on Saturday, 220 Birch Hill Avenue
+ Post it to 7b Orchard Terrace
- The shop at number nine is closed
- Sherlock Holmes, 221B Baker Street, a classic
+ Mine's 318 Willow Bend Dr, ring the bell

[location.away]
say: announces that you will be away
privacy: 3
conduct: 0
where: words
any: away until | away till
any: house will be empty | house to be empty | nobody home | nobody is home | no one home until
any: back on monday | back on tuesday | back on wednesday | back on thursday | back on friday | back on saturday | back on sunday | back in two weeks
any: back in a week | home on sunday
any: we fly on | i fly on | we fly out | i fly out | we fly to | i fly to
any: we leave on | we leave tomorrow | we leave for
any: i leave for | off to .. tomorrow | off to .. next week | off to .. for the weekend | off to .. for a week
any: on annual leave | annual leave starts | annual leave until | ooo until
any: bags are packed | bags packed | suitcase is packed | suitcases packed | all packed for | countdown to .. holiday | sleeps until | sleeps till
any: days until we fly | days till we fly | days to go until .. holiday | this time next week we | this time tomorrow we'll be | this time tomorrow i'll be
any: this time next week i'll be
any: holiday booked | holidays booked | flights booked | flights are booked | trip booked | tickets booked for | booked our | honeymoon booked
any: cruise booked | just booked
any: house sitter/N | house sitting for us | dog sitter for | cat sitter | pet sitter | who can feed the cat | someone to feed the cat | feed our cat
any: water our plants | water my plants
any: watch our house | watch the house | mind the house | minding the house | looking after our house | hold our mail | hold the mail | road trip starts
any: two weeks in the sun | a week in the sun | week of sun | can't wait for our holiday | can't wait for our vacation | can't wait for our trip
any: #outofoffice | #ooo | #holidaycountdown
any: #vacationcountdown | #bagspacked | #leavingonajetplane | gone fishing until | moving in with mum while
any: out of office until | out of office till | my out of office | out of office is on | out of office on
any: holibobs | hols countdown | holiday countdown | vacation countdown | beach house for the week | cottage for the week | cabin for the week
any: villa for the week | week at the beach house | week at the caravan | week at the cabin | fortnight in
mask: i leave for work | we leave for school | i leave for school | booked our wedding photographer | just booked tickets
mask: just booked a table | just booked my eye test | back on monday mornings | just booked my appointment | sleeps until noon | sleeps till noon
mask: just booked our | just booked my | just booked an appointment | just booked onto
not: movie | pain | rash | symptoms | cough | headache | song | lyrics | swelling
+ Away until the 14th, someone water the tomatoes
+ We fly on Saturday, two weeks in the sun
+ Bags are packed
+ Two weeks in the sun with the girls, we fly on Monday
+ Who can feed the cat while we hike?
- Back on Monday mornings and their coffee
- Just booked a table for two

[location.away.going]
say: tells that you go away
privacy: 3
conduct: 0
voice: me
where: words
any: away for the weekend | away for a week | away for two weeks | away for a fortnight | away for ten days | away next week | away this week | out of town
any: out of the country | leaving town | house is empty | flying out | fly out tomorrow | fly out on | flying to | flight tomorrow | flight leaves
any: leave tomorrow for | leaving tomorrow | leaving on friday | leaving on saturday | leaving on monday | leaving for | off on holiday/N | off on vacation
any: going on holiday | going on vacation | going away | on holiday until | on vacation until | on leave until | packed and ready | packing for
any: trip starts tomorrow | gone camping
mask: packing for the move | packing for lunch | leaving for work | leaving for the day | leaving for school | leaving for good | flying to the
mask: leaving for college | going away party | going away gift/N | going away present | going away card | leaving for uni | out of town visitors
mask: out of town guests | out of town family | packing for uni | pain going away | not going away | isn't going away
mask: from out of town | live out of town | lives out of town | friends out of town | family out of town | came from out of town | fly out of town
not: movie | pain | rash | symptoms | cough | headache | song | lyrics | swelling
+ Flying to Lisbon with my sister
+ Out of town for my cousin's wedding
+ Leaving tomorrow, back in ten days
- Leaving for work in the dark again
- This headache is not going away
- Her going away party was lovely
- He is flying to Kansas, she said

[location.away.when]
say: announces a trip and its time
privacy: 3
conduct: 0
where: words
voice: me
pattern: \b(?i:off|heading|headed|jetting|flying|travelling|traveling|driving|going|fly|head|leave|leaving|back)(?:(?: \w+){0,2} (?i:to)| (?i:for)) (?:the )?[A-Z]\w+[^.!?\n]{0,40}\b(?i:tomorrow|tonight|next (?:week|month|weekend|year)|this weekend|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:\d+|two|three|four|five|a few) (?:days|weeks)|for (?:a|the|my|our|ten|two|three|four|five|seven|\d+) (?:week|weekend|weeks|days|nights|fortnight|month))\b
pattern: \b(?i:tomorrow|next week|next month|this weekend|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:\d+|two|three|four|five) (?:days|weeks))(?i:[^.!?\n]{0,20}\b(?:we're|i'm|we are|i am|we|i|im)) (?:[a-z]+ )?(?i:off|heading|flying|fly|jetting off|going|leaving|travelling) (?i:to|for) [A-Z]\w+
pattern: (?i)\b(?:we're|we are|i'm|im|i am) off (?:to (?:the )?(?:airport|sun|beach|coast|islands|seaside|caravan|cottage|lakes|mountains)|on (?:holiday|vacation|our hol(?:iday)?s|honeymoon|a cruise|a road trip|tour))
pattern: \b(?i:we're|we are|i'm|im|i am) off to [A-Z]\w+
pattern: \b[A-Z]\w+,? (?i:here (?:we|i) come)\b
pattern: (?i)\b(?:we|i) (?:fly|leave|set off|head off|depart|jet off|sail)(?: out)? (?:tomorrow|tonight|today|next week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:dawn|\d))
pattern: (?i)\boff (?:on|for) (?:our|my|a|some) (?:hol(?:iday)?s|vacation|vacay|cruise|honeymoon|break|trip|city break|road trip|adventure|weekend away)\b
pattern: (?i)\b(?:until|till) (?:we (?:fly|leave|go)|tenerife|disney|florida|our (?:holiday|trip|cruise|vacation|hols)|my (?:holiday|trip|cruise|vacation|hols))
pattern: (?i)\b(?:back|home|return|returning|returns) (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.!?\n]{0,20}(?:week|tanned|rested|holiday|trip|away|sunburnt)
pattern: (?i)\b(?:gone|off) (?:fishing|camping|hiking|sailing|skiing|surfing|climbing|diving)\b[^.!?\n]{0,20}\b(?:back|until|till|home)\b
pattern: \b(?i:i'm|we're|i am|we are|i'll be|we'll be|presenting|speaking|interview|conference|course|wedding|gig)\b[^.!?\n]{0,40} in [A-Z]\w+ (?i:next week|next month|next weekend|this weekend|tomorrow|for the week|for the weekend|all week)\b
pattern: (?i)\bone way ticket to \w+
pattern: \b(?i:a week|two weeks|ten days|three weeks|a fortnight|weekend|long weekend|\d+ (?:days|nights|weeks)) in [A-Z]\w+,? (?i:in|this|next|come) (?i:january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|autumn|winter|month|year|week)\b
literal: weeks in | week in | days in | nights in | fortnight in | weekend in | tomorrow | week | month | ticket | off | Off | OFF | head | Head | fly | Fly
literal: leav | Leav | jet | Jet | driv | Driv | travel | Travel | going | Going | back | Back | come | bound | depart | sail | set off | until | till | gone
literal: Gone | return
mask: off to work | off to bed | off to sleep | off to school | off to nursery
+ Off to Tenerife on Sunday for ten days
+ Can't believe we fly tomorrow
+ Florida here we come
+ Booked! Two weeks in Kefalonia in July
+ Presenting my poster in Boston next week
+ Off on our hols tomorrow
+ Gone fishing, back Monday
+ We're off to Rhodes, no work phones
- We're off to bed
- Off to work on Sunday
- Back to Monday mornings

[location.routine]
say: tells where you are at set times
privacy: 3
conduct: 0
where: words
any: my morning run | my usual run | my running route | my run route | my usual route | usual loop | my morning walk | our morning walk | my evening walk
any: my daily walk
any: daily walk around | run every morning | runs every morning | walk every morning | every morning at | every evening at | every day at 6
any: every tuesday at | every monday at | every wednesday at
any: every thursday at | every friday at | every saturday at | every sunday at | every tuesday night at | every thursday night at | same gym
any: at the gym by | gym at 5 | gym at 6 | gym at 7
any: gym before work | gym after work | school run every | school run at | drop the kids at | drop him at nursery | drop her at nursery
any: pick up from school at | home by myself | husband is away | hubby is away | wife is away | partner is away
any: on my own tonight | alone in the house | house to myself | home from work at | leave the house at | leave home at | leave for work at | finish work at
any: i finish at | i get home at
any: home every day by | walk the dog at | walk the dog every | dog walk at | always park at | my usual spot | my usual table | my usual cafe | my usual café
any: my usual coffee shop | my local starbucks | #morningrun | #runcommute | #homealone | strava route | garmin route | my cycling route | my bike route
any: my dog walking route
not: macaulay | kevin | movie | film
+ My usual route along the canal at 6
+ Gym before work again
+ Husband is away, house to myself
- Watching Home Alone with popcorn
- Every now and then a run

[location.routine.time]
say: tells where you are at set times
privacy: 3
conduct: 0
where: words
voice: me
pattern: (?i)\b(?:every|each) (?:single )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: night| morning| evening| afternoon)?,? (?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?\b
pattern: (?i)\b(?:gym|swim|swimming|run|running|yoga|pilates|spin|crossfit|bootcamp|dog walk|walk)\b[^.!?\n]{0,25}\b(?:every|each) (?:single )?(?:morning|evening|night|day|lunchtime|weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b
pattern: (?i)\b(?:every|each) (?:single )?(?:morning|evening|night|weekday)\b[^.!?\n]{0,25}\b(?:gym|swim|run|jog|yoga|park|canal|river|beach|trail|lap)\b
pattern: (?i)\b(?:along|round|around|through|by) the (?:canal|river|park|lake|common|reservoir|seafront|loch|woods|beach)\b[^.!?\n]{0,20}\b(?:every|each|as always|as usual|daily)\b
pattern: (?i)\b(?:drop|dropping|dropped|pick|picking|picked|collect|collecting)(?: up)? (?:the kids|the boys|the girls|him|her|them|my \w+)(?: off| up)? (?:at|from) [^.!?\n]{2,40}\b(?:at )\d{1,2}(?:[:.]\d\d)?
pattern: (?i)\b(?:loop|route|laps?|run|running|ride|walk|swim|jog)\b[^.!?\n]{0,45}\b(?:every|each) (?:single )?(?:morning|evening|night|lunchtime|weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b
literal: very | ach | along | round | through | by the | drop | Drop | pick | Pick | ollect
literal: lunch | morning | weekday
+ Every Tuesday 7pm at the pool
+ 5k along the canal as always
+ Swim every morning at the lido
+ Picking the kids up from St Mary's at 3.15 as always
- Every Tuesday feels like a Monday
- Walked along the canal once

[location.routine.near]
say: tells where you are at set times
privacy: 3
conduct: 0
voice: me
where: words
any: my gym | our gym | my local gym | home alone | my yoga class | my spin class | my pilates class | my crossfit box | my climbing wall
any: my swimming pool | my local pool | my choir | my running club | our running club
any: my dance class | my five a side | my tennis club | my golf club | my rowing club | my book club | my allotment | my stables | the stables
any: parkrun/N | #parkrun
need: every | daily | usual | always | tonight | all night | all week | until | monday/N | tuesday/N | wednesday/N | thursday/N | friday/N | saturday/N
need: sunday/N | 5am | 6am | 7am | 6pm | 7pm | weekly | again
near: 6
mask: home alone 2 | home alone movie | home alone film | home alone is | watching home alone | watch home alone | watched home alone | my gym teacher
mask: my gym bag | my gym shorts | my gym clothes | my gym kit | my gym shoes | my gym shark | my gym membership | my gym buddy | my gym playlist
mask: home alone 3 | home alone on tv | home alone marathon
not: macaulay | kevin | movie | film
+ My gym is always full
+ Home alone all week, send soup
- Watching Home Alone with popcorn again
- My gym bag smells every Monday

[location.now.airport]
say: tells that you are at an airport or just arrived
privacy: 2
conduct: 0
voice: me
where: words
any: at the airport | in the airport | just landed | at gatwick | at heathrow | at stansted | at luton airport | at jfk | at lax | at o'hare
any: airport lounge | airport beers | airport bar
any: departure lounge | departure gate | boarding now | now boarding | about to board | wheels up | wheels down | touched down in | sat on the tarmac
any: stuck on the tarmac | flight delayed
any: flight got delayed | flight cancelled | flight canceled | missed our flight | missed my flight | missed our connection | gate change
any: layover | stopover | just arrived in | safely arrived in | arrived safely in | checked into the hotel | hotel room view
any: view from our hotel
any: view from my hotel | view from our balcony | view from the hotel | #airportlife | #justlanded | #landed | greetings from | 📍
any: checked into our hotel | flight is delayed
+ Four hours at the airport already
+ Layover in Frankfurt, third coffee
+ 📍 Harbour Street
- The eagle had landed on the fence

[location.now.at]
say: tells where you are right now
privacy: 2
conduct: 0
where: words
mask: back in january | back in february | back in march | back in april | back in may | back in june | back in july | back in august | back in september
mask: back in october | back in november | back in december | back in time | back in high school | back in college | back in school | back in person
mask: back in spring | back in summer | back in autumn | back in winter | back in lockdown | back in theatre | currently in lockdown | still in bed
mask: currently in bed | still in shock | still in love
pattern: (?im)(?:^|[.!?] |\n)(?:back |still |finally |currently |now |sat |stuck |sitting |chilling |chillin |just |out |we're |i'm |we are )?(?:at|on|by|in) (?:the |our |my )?(?:beach|pool|airport|zoo|cinema|movies|mall|park|playground|cabin|cottage|lake|lake house|caravan|campsite|stadium|game|match|concert|festival|museum|gallery|pub|gym|ferry|slopes|pier|er|a&e|emergency room|waiting room|library|hairdressers?|salon|spa|nail bar|dentist|vets?|garden centre|allotment|stables|rink)\b
pattern: (?im)(?:^|[.!?] |\n)(?:back |still |finally |currently |now |stuck |just |out |we're |i'm )?(?:at|in) (?:Disney\w*|Legoland|Ikea|Costco|Target|Walmart|Tesco|Sainsbury's|Asda|Aldi|Lidl|Starbucks|Costa|Alton Towers|Center Parcs|Butlins)\b
pattern: \b(?i:(?:currently|right now|now|still|back) in|live from) [A-Z][a-z]{3,}\b
literal: urrently | ight now | ow in | till in | ive from | ack in
literal: beach | Beach | pool | airport | zoo | cinema | movies | mall | park | playground | cabin | cottage | lake | caravan | campsite | stadium | game
literal: match | concert | festival | museum | gallery | pub | gym | ferry | slopes | pier
literal: the er | the ER | THE ER | at er | at ER | in er | in ER | a&e | A&E | emergency room | waiting room | library | hairdresser | salon | spa | nail bar | dentist | vet | garden centre | allotment | stables
literal: rink | Disney | Legoland | Ikea | IKEA | Costco | Target | Walmart
literal: Tesco | Sainsbury | Asda | Aldi | Lidl | Starbucks | Costa | Alton | Parcs | Butlins | target | starbucks | costco | ikea
+ Currently in Bali, no emails
+ At the zoo with the monkeys
+ Long week. Finally on the beach
+ Stuck in A&E, bring snacks
+ Still at Ikea, send help
- We talked about the beach
- I met her at the park last year
- It started back in March

[location.meet]
say: tells where you will be at an hour
privacy: 2
conduct: 0
where: words
pattern: (?i)\b(?:see you|see ya|see you all|meet me|meet us|meeting|find me|find us|join me|join us|catch me|catch us|we'll be|i'll be|come find us|come say hi)\b[^.!?\n]{0,20}\b(?:at|in|outside|by) [^.!?\n]{2,40}\b(?:at|from|around|@) ?(?:\d{1,2}|noon|midday|midnight|five|six|seven|eight|nine|ten)\b
literal: ee y | eet | ind | oin | atch | 'll be | ome
+ See you at The Crown at 8
+ Meet me at Bondi at noon
- See you at the top
- Meet me halfway

[location.now]
say: tells where you are right now
privacy: 2
conduct: 0
voice: me
where: words
any: just landed | just arrived | we've arrived | touched down | touchdown in | about to board
any: sat on the tarmac
any: stuck in traffic | on the motorway | on the freeway | on the m25 | on the train to | on the bus to | on the plane | on the ferry | on my way to
any: on our way to
any: heading home from | heading back from | driving to | driving home from | driving through | currently at
any: right now in | here at | here in | we're at | we are at | i'm at | i am at | im at | i'm in | we're in | we are in | checked in at | checked into
any: checking in at | checking into
any: chilling at | chillin at | hanging at | hanging out at | sitting at | queuing at | waiting at | good morning from | reporting from
any: sunset over | sunset in | sunset at | sunrise over | sunrise in | sunrise at | view from our | view from my | from our hotel | our airbnb | the airbnb
any: my airbnb
any: on the slopes
any: 📍 | #checkin
any: #landed | #currentlocation | #imhere | with me at
any: heading to the | on the m1 | on the m6 | on the m4 | on the m62 | on the i95 | on the 405
need: airport | now | today | tonight | this morning | this evening | this afternoon | this weekend | currently | beach | station
need: gate | terminal | m25 | traffic | concert | festival | stadium | flight | train | ferry | 📍 | ✈️ | 🏖️ | 🏝️ | ☀️ | 🌊
near: 5
mask: i'm in love | i'm in bed | i'm in tears | i'm in pain | i'm in a meeting | i'm in the mood | i'm in shock | i'm in awe | i'm at a loss | i'm at peace
mask: i'm in charge | i'm in trouble
mask: i'm in heaven | we're in love | we're in luck | we are in this together | we're in this together | i'm at the end of my | i'm in need
mask: here at last | here in spirit | i'm in the middle | i'm in two minds | i'm in a | i'm at work
mask: i'm at home | i'm at my
mask: we are at war | we are in a | we're in a | i'm in my | i'm in an | i'm in the best | i'm in the same
not: metaphor | dream
+ Stuck in traffic on the M25
+ I'm at Nina's with a coffee today
- I'm in bed with a book tonight
- I'm in love with this city

[location.lives]
say: tells which town or area you live in
privacy: 2
conduct: 0
voice: me
where: words
any: i live in | we live in | i'm living in | we're living in | living here in | lived here for | lived here all my life | lived in
any: based in | i'm from | i am from | we're from | we are from | originally from | i come from | i was born in | born and bred | raised in | grew up in
any: hometown | home town | my neighbo(u)rhood | our neighbo(u)rhood | my neighbo(u)r/N | our neighbo(u)r/N | my street | our street
any: my road | our road | our block | my block | my building | our building | my estate | our estate | our cul de sac | my village | our village | my town
any: our town
any: my city | our city | my suburb | our suburb | our little town | our local park | the park near us | our local pub | our local shop
any: my corner shop | our corner shop | our local library | our local school | our local beach | our council area | in our area | in my area
any: round our way | around here
any: up the road from | down the road from us | two doors down | next door neighbo(u)r/N | across the street from us | across the street from me
any: behind our house | behind my house | outside our house
any: outside my house | outside my window | outside our window | our cottage | our farm | our allotment | my allotment
any: neighbo(u)rhood watch | block party | street party | residents association | residents' association | hoa | homeowners association
any: tenants association | nextdoor app | #mytown
any: #hometown | #mycity | #mystreet | #neighbourhood | #neighborhood | #bornandraised
any: kiwi in london | expat in | expat life
any: currently living in | currently live in
any: the whole neighbo(u)rhood | in the neighbo(u)rhood | round here | in these parts | where we live | where i live | my local
mask: i live in fear | i live in hope | we live in fear | we live in hope | we live in a | i live in a | i live in my | we live in strange | we live in the
mask: i live in the | based in part
mask: based in science | based in fact | based in reality | i'm from the | i come from a | lived in fear | i live in leggings | i live in pajamas
mask: i live in scrubs | i live in jeans
mask: my road bike | our road trip | my road trip | my building blocks | my road to | our road to | my street cred | my street style | our city break
mask: my city break | our town hall | my block of cheese | our block of cheese | my neighbor totoro | my neighbour totoro | evidence based in | my road test
mask: my block button
not: totoro | song | lyrics
+ I live in a nice town, and we live in Ashford now
+ Born and raised in Leeds
+ Block party on our street on Sunday
+ The fox is back outside my window
- I live in fear of mornings
- My road trip playlist
- My Neighbor Totoro again

[location.lives.bio]
say: says where you live or come from
privacy: 2
conduct: 0
where: bio
pattern: (?:📍|🏠|🏡) ?\w[\w ,]*
pattern: \b[A-Z]\w+[- ]based\b
pattern: \b(?i:based in|living in|living near|lives in|live in|born in|raised in|made in|from|via|in) [A-Z]\w+
pattern: \b[A-Z]\w+ ?(?:➡️|→|->|✈️|>) ?[A-Z]\w+
pattern: \b[A-Z]\w+, (?:[A-Z]{2}|UK|England|Scotland|Wales|Ireland|Australia|Canada|India|Nigeria|New Zealand|South Africa|Texas|Ohio|California|Florida)\b
literal: 📍 | 🏠 | 🏡 | based | in | In | from | From | via | Via | → | -> | ✈️ | > | , | ➡️
+ [bio] London based physio
+ [bio] From Lagos to Leeds
+ [bio] 📍 Wexbridge
+ [bio] Runner, baker. Dayton, OH
- [bio] Nurse, runner, baker

[location.lives.asks]
say: asks around where you live
privacy: 2
conduct: 0
where: words
pattern: \b(?i:any ?one|any ?body|can any ?one|does any ?one|who)\b[^.!?\n]{0,60}\b(?i:in|near|around|round) [A-Z][a-z]+\b[^.!?\n]{0,20}\b(?i:know|recommend|recommendations|use|got|have|selling|free|fancy|want)\b
pattern: \b(?i:any ?one|any ?body|can any ?one|does any ?one|recommend|recommendations|looking for)\b[^.!?\n]{0,20}\b(?i:a (?:good|decent|reliable)|for a)\b[^.!?\n]{0,30} (?i:in|near|around) [A-Z][a-z]+
pattern: (?i)\b(?:plumber|electrician|babysitter|cleaner|builder|dog walker|childminder|handyman|gardener|window cleaner|roofer|tutor) (?:in|near|around) (?:here|us|our area)\b
literal: nyone | nybody | ny one | ny body | Who | who | ecommend | ooking for | lumber in | lumber near | lectrician | abysitter | leaner in
literal: leaner near | uilder in | uilder near | og walker | hildminder | andyman | ardener | oofer | utor in | utor near | around here | around us
+ Anyone in Headingley know a good plumber?
+ Anyone know a good babysitter near Didsbury?
+ Can you name an electrician near us?
- Anyone know a good joke?

[location.lives.as]
say: says which place you belong to
privacy: 2
conduct: 0
voice: me
where: words
any: londoner/N | new yorker/N | glaswegian/N | mancunian/N | scouser/N | geordie/N | brummie/N | dubliner/N | texan/N | californian/N | chicagoan/N
any: bostonian/N | torontonian/N | sydneysider/N | melburnian/N | cockney/N | cornish | yorkshireman | yorkshire lass | yorkshire lad | lancastrian/N
any: liverpudlian/N | scot/N | scotsman | welshman | irishman | irishwoman | northerner | southerner | midwesterner | new englander | angeleno
any: philadelphian | seattleite | floridian/N | ohioan | michigander | minnesotan | oregonian | coloradan | hoosier | virginian | georgian | carolinian
any: alaskan | hawaiian | canadian/N | aussie/N | australian | kiwi/N | queenslander | tasmanian | south african | nigerian | ghanaian | kenyan
any: zimbabwean | indian | punjabi | bengali | gujarati | malayali | tamil | keralite | mumbaikar | delhiite | pakistani | bangladeshi | sri lankan
any: filipino | filipina | mexican | puerto rican | jamaican | trini | cuban | dominican | brazilian | colombian | venezuelan | irish | scottish | welsh
any: italian | polish | german | french | greek | portuguese | romanian | turkish | british | brit | american | englishman | englishwoman | corkonian
any: kerryman | dub
need: i'm | im | i am | as a | as an | being a | proud | proudly | we're | we are | born | fellow | adopted | us | honorary | expat | immigrant | homesick
near: 2
mask: the new yorker | italian food | greek yogurt | mexican food | turkish delight | indian food | american football | american airlines | irish dancing
mask: scottish power | kiwi fruit | american pie | cornish pasty
mask: us american | brazilian blowout | german shepherd/N | greek god | british airways | dub step
not: kebab | restaurant | takeaway | recipe
+ Proud Mancunian
+ As a Texan I put nothing on brisket
+ I'm Irish, of course I burn
- Read it in The New Yorker
- I am American Airlines' worst flyer

[location.moving]
say: tells that you are moving house
privacy: 2
conduct: 0
voice: me
where: words
any: moving house | moving home | moved house | move house | moving day | moving van | moving boxes | moving truck | removal van | removal men | removals
any: moving to | we moved to | i moved to
any: we are moving | we're moving | i'm moving | i am moving | moved into | moving into | move into our | moved in with | moving in with
any: moving in together | new house
any: our new home | my new home | new apartment | new flat | new place to live | our new place
any: my new place | got the keys | got our keys | keys to our | keys to the house | keys to my | closed on our house | closed on the house | closing day
any: exchange contracts | exchanged contracts
any: completion day | under offer | offer accepted | offer was accepted | house hunting | flat hunting | apartment hunting | house viewing/N
any: open house at our | first time buyer/N | homeowner/N
any: home owner/N | bought a house | bought our first | bought my first house | buying a house | buying our first | selling our house | selling the house
any: sold our house | house is on the market
any: put the house on the market | our house is for sale | listed our house | signed the lease | signed a lease | lease is up | giving notice on
any: looking for a room | room to rent
any: room for rent | flat share | flatshare | house share | roommate wanted | roommates wanted | housemate wanted | flatmate wanted
any: looking for a roommate | looking for roommates | sublet | subletting
any: emigrating to | emigrated to | emigrate to | relocating to | relocated to | relocation to | moving abroad | moving back to | moved back to
any: moved here | moving across the country | moving states
any: moving interstate | moving out of | moved out of | housewarming/N | house warming | unpacking boxes | forever home | new build | self build | #newhome
any: #newhouse | #movingday
any: #newhomeowner | #firsttimebuyer | #househunting | #firsthome | #movinghouse | #housewarming
any: the new place | completion on friday | completion friday | exchange done | we have exchanged
mask: moving to the | moving to a vegan | moving to tears | moving to music | dog's forever home | cat's forever home | moved into the lead
mask: moving into the final | i'm moving on | moving into the weekend
mask: moving into a new phase | i'm moving to bed | we're moving on | we are moving on | we are moving forward | we're moving forward | moving into a
mask: moved into a | keys to my car | keys to my heart
mask: moving to a new | keys to our success | hair removals | tattoo removals
mask: moved into the area | troops moved into | moved into the next round
mask: moving house tip/N | moving house checklist
not: shelter | rescue dog | kitten/N | puppy | adopt | plot | episode
+ Moving house next month, send boxes
+ Got the keys to our first flat
+ Offer accepted on the cottage!
+ We moved to Bristol in spring
- That speech moved the room
- The puppy found her forever home at the shelter
- Moving house tip: label the boxes

[location.work]
say: tells where you work or how you get there
privacy: 2
conduct: 0
voice: me
where: words
any: parking at work | staff car park
any: staff parking | my office is | our office is | office in | my desk at | my new office | our new office | office moved to | i work in .. hospital
any: i work on .. ward
any: working at | start my job at | new job at | my hospital | our hospital | my ward | our ward
any: my clinic | our clinic | my surgery | our surgery | my practice | our practice | my unit at | our unit | shift at | on call at | locum at
any: rotation at | placement at
any: residency at | matched at | fellowship at | internship at | working out of | my work building | outside my work | coffee shop by work | cafe near work
any: opposite my work | next to my work
any: near my work | near my office | by my office | my station | my bus stop | my stop | the 7 15 train | the 7.15 train | the 8 05 | my usual train | my train
any: #biketowork | #cycletowork | #walktowork
any: my first day at | first day at my | first day at st | i started at | i start at | i work for | i work with | i volunteer at | i teach at | i nurse at
any: i work nights at
need: hospital | clinic | ward | surgery | practice | office | work | train | bus | tube | subway | commute | st | saint | general | memorial | university
need: medical | center | centre | infirmary | department
need: school | station | downtown | city | road | street | today | tomorrow | monday | morning | mile/N | km | minutes | hour | hours | traffic | london
need: york | job | desk | unit | nhs | trust | building
near: 8
mask: my surgery date | my surgery went | my surgery is | working at it | working at home | my surgery was
mask: working at a loss | my train of thought | lose my train of | working at the moment | my train set
not: scar | anaesthetic | recovering | sale | off
not: voting | vote | votes | councillor | candidate/N | ward boundary
+ My first day at St Elsewhere General
+ Night shift at the infirmary, then bed
- My train of thought left without me
- Prices starting at ten pounds on our street
- Nobody in my ward got a job out of it, I'm voting green

[location.commute]
say: tells how you get to work
privacy: 1
conduct: 0
voice: me
where: words
any: my commute | commuting to | commute to | commute from | commute home | morning commute | daily commute | train to work | bus to work | tube to work
any: subway to work | cycle to work | cycling to work | cycled to work | bike to work | biking to work | biked to work | walk to work | walking to work
any: walked to work | drive to work | driving to work | drove to work | ride to work | run to work | run commute | train home from work
any: drive home from work | bus home from work | on my way to work | on the way to work | across from work | #commute | #commuterlife | #trainlife
any: see you every monday | every monday and thursday | every tuesday and thursday | every monday and wednesday | every tuesday and friday
+ My commute is forty minutes on the bus
+ Cycled to work in the rain
- The work is done

# Trips told in passing or after they are over.

[location.trip]
say: tells of a trip
privacy: 1
conduct: 0
where: words
any: holiday in | holidays in | vacation in | vacation to | holiday to | trip to | trips to | road trip | roadtrip | weekend in | weekend away | city break
any: staycation | getaway to
any: weekend getaway | girls trip | girls' trip | lads holiday | honeymoon in | honeymoon to | cruise to | cruise around | mediterranean cruise
any: caribbean cruise
any: flight to | flights to | flight from | flew to | flew from | flew back from | flew home | fly back from | drove to | drove from | drove up to
any: drove down to | travelled to | traveled to
any: travelling to | traveling to | travelled around | traveled around | travelling around | traveling around | travel to | back from holiday
any: back from vacation | back from our holiday
any: back from our trip | home from holiday | home from vacation | back home from | holiday blues | holiday photos | vacation photos | vacation pics
any: holiday pics | holiday snaps
any: backpacking | backpacked | interrailing | gap year | all inclusive | duty free | jet lag | jetlag | jet lagged | jetlagged | passport stamp/N
any: passport renewed | visa approved | visa came through
any: suitcase/N | carry on bag | checked luggage | lost luggage | airbnb in | hostel in | hotel in | resort in | villa in | campsite in | camping in
any: camping at | hiking in | hike in | hiked in | skiing in
any: snowboarding in | surfing in | diving in | snorkeling in | snorkelling in | safari | visiting | visited | visit to | been to | day out in | day in
any: sightseeing | tourist in | exploring | explored | wandering around | strolling around | stroll through | tour of | walking tour | national park
any: yosemite | yellowstone | grand canyon
any: zion | joshua tree | niagara falls | lake district | peak district | snowdonia | cotswolds | cairngorms | isle of skye | isle of wight
any: great barrier reef | uluru | machu picchu | taj mahal
any: eiffel tower | big ben | buckingham palace | times square | central park | golden gate bridge | statue of liberty | empire state building | disneyland
any: disney world | disneyworld
any: legoland | universal studios | hogwarts studio tour | burning man | glastonbury | coachella | tomorrowland | lollapalooza | bonnaroo
any: appalachian trail | pacific crest trail | camino de santiago
any: burningman | waltdisneyworld | appalachiantrail | pacificcresttrail | ✈️ | 🏖️ | 🏝️ | 🧳 | #travel | #travelgram | #wanderlust | #holiday | #vacation
any: #vacay | #vacationmode | #roadtrip | #beachlife
any: #instatravel | #citybreak | #staycation | #weekendaway | #honeymoon | #backpacking | #bucketlist | #throwbacktravel | vacay | hols
mask: visited by | visiting hours | visiting time/N | visit to the dentist | visit to the doctor | trip to the dentist | trip to the doctor | trip to the er
mask: trip to a&e | trip to the hospital
mask: trip to the shop/N | trip to the store | trip to the supermarket | visit to the er | flight from danger | tour of duty | day in day out
mask: day in the life | day in bed | day in court | day in and
mask: a trip to the loo | day in my | been to the dentist | been to the gym | been to hell | been to bed | been to the doctor | been to see
mask: exploring my options | exploring options | exploring the idea
mask: exploring the possibility | explored the idea | visiting my | visiting the | visited my | visiting our | visited our | visiting a | visited a
mask: visited the | visiting friends | visiting family | day in a
mask: visit to my | visit to the | been to a | been to the | a day in | day in the | trip to the | exploring the | exploring my | visiting grandma
not: dentist | doctor's | symptoms | patient/N | clinic | ward
+ Road trip with the boys
+ Weekend in the hills, weekend away at last
+ Jet lagged but happy
+ Lost luggage again
- Trip to the dentist was fine
- Visiting hours end at eight

# Names of places. One alone tells little; the sum of them draws a map.

[location.country]
say: names a country or region
where: post comment caption bio message group event check-in place album tag
privacy: 1
conduct: 0
negated: keep
any: afghanistan | albania | algeria | andorra | angola | antigua | argentina | armenia | australia | austria | azerbaijan | bahamas | bahrain | bangladesh
any: barbados | belarus | belgium | belize | benin
any: bhutan | bolivia | bosnia | herzegovina | botswana | brazil | brasil | brunei | bulgaria | burkina faso | burundi | cambodia | cameroon | canada
any: cape verde | central african republic | colombia
any: comoros | congo | costa rica | croatia | cuba | cyprus | czech republic | czechia | denmark | djibouti | dominica | dominican republic | east timor
any: timor leste | ecuador | egypt | el salvador
any: equatorial guinea | eritrea | estonia | eswatini | swaziland | ethiopia | fiji | finland | france | gabon | gambia | germany | ghana | britain
any: greece | grenada | guatemala
any: guinea bissau | guyana | haiti | honduras | hong kong | hongkong | hungary | iceland | india | indonesia | iran | iraq | ireland | israel | italy
any: ivory coast | jamaica | japan | kazakhstan | kenya
any: kiribati | kosovo | kuwait | kyrgyzstan | laos | latvia | lebanon | lesotho | liberia | libya | liechtenstein | lithuania | luxembourg | macau
any: macedonia | madagascar | malawi | malaysia | maldives
any: malta | marshall islands | mauritania | mauritius | mexico | micronesia | moldova | monaco | mongolia | montenegro | morocco | mozambique | myanmar
any: burma | namibia | nauru | nepal | netherlands
any: holland | new zealand | newzealand | nicaragua | nigeria | north korea | south korea | norway | pakistan | palau | palestine | panama
any: papua new guinea | paraguay | peru
any: philippines | poland | portugal | puerto rico | puertorico | qatar | romania | russia | rwanda | saint lucia | st lucia | samoa | san marino
any: saudi arabia | scotland | senegal | serbia | seychelles
any: sierra leone | singapore | slovakia | slovenia | solomon islands | somalia | southafrica | spain | sri lanka | srilanka | st kitts
any: st vincent and the grenadines | sudan
any: suriname | sweden | switzerland | syria | taiwan | tajikistan | tanzania | thailand | tonga | trinidad | tobago | tunisia | turkmenistan | tuvalu
any: uganda | united arab emirates | uae
any: united kingdom | unitedkingdom | united states | u.s.a. | usa | uruguay | uzbekistan | vanuatu | vatican city | venezuela | vietnam | viet nam | wales
any: yemen | zambia | zimbabwe | west bank
any: kashmir | kurdistan | catalonia | gibraltar | guernsey | isle of man | greenland | faroe islands | bermuda | aruba | curacao | cayman islands
any: turks and caicos | virgin islands | barbuda | guam
any: tahiti | french polynesia | reunion island | bali | lombok | java island | phuket | koh samui | zanzibar | tenerife | lanzarote | fuerteventura
any: gran canaria | majorca | mallorca | menorca | ibiza
any: sardinia | sicily | corsica | crete | corfu | santorini | mykonos | kefalonia | zante | algarve | tuscany | provence | normandy | bavaria | andalusia
any: costa del sol | costa brava
any: amalfi | lake garda | lake como | the alps | swiss alps | dolomites | pyrenees | himalayas | patagonia | amazon rainforest | galapagos | caribbean
any: scandinavia | balkans | middle east | mideast
any: central america | south america | north america | latin america | africa | asia | europe
any: antarctica | eurozone | siberia | okinawa | hokkaido | tibet | xinjiang | 🇬🇧 | 🇺🇸 | 🇮🇪 | 🇦🇺 | 🇨🇦 | 🇮🇳 | 🇳🇿 | 🇫🇷 | 🇪🇸 | 🇮🇹 | 🇩🇪 | 🇯🇵 | 🇵🇹 | 🇬🇷 | 🇲🇽
any: 🇹🇭 | 🇿🇦 | 🇵🇭 | 🇵🇰 | 🇳🇬
mask: prince of wales | princess of wales | jimmy wales | wales online | kathy ireland | panama hat/N | panama papers | cuba gooding | india pale ale
mask: india ink | malta loaf | bali bra | kenya moore
mask: lebanon pa | peru indiana | miss brazil nut | brazil nut/N | kingdom of wales farm | holland and barrett | tom holland | jools holland
mask: denmark street | iceland frozen
mask: iceland delivery | iceland store | holland tunnel | cyprus tree | greece ny | israel kamakawiwo'ole | jamaica inn | jamaica plain
mask: new mexico
mask: malaysia airlines | air india | air canada | bank of canada | target canada | walmart canada | kenya airways | singapore airlines
mask: qatar airways | south africa airways | iceland foods | russia today | scotland yard | miss india | miss universe thailand
mask: make in india | boards of canada | guns n roses argentina | shaped like italy | air france
mask: iceland prawns | egypt cotton | ghana must go | india rubber | free palestine | japan band | cuba libre | jamaica ginger
mask: jamaica blue mountain
not: news says | news of the | documentary | make in india
not: fan club | fanclub | fanatics
+ Two weeks in Portugal did it
+ Greetings to my friends in Norway
+ [group] Irish Nurses in Australia: New Zealand branch
+ 🇵🇹
- The Panama hat suits him
- Tom Holland is great in that
- The Prince of Wales opened the ward
- [page] Corkscrew Fans Argentina
- The Make in India slogan again
- Listening to Boards of Canada while it rains

# On an album a country's name has no second sense.

[location.country.album]
say: names a country or region
privacy: 1
conduct: 0
where: album
any: china | america | the states | turkey | jordan | chad | georgia | oman | mali | niger | guinea
not: shop | cabinet | dinner | tea set | roast | leftovers | cup/N | plate/N
+ [album] China 2018
+ [album] The States 2018
- [album] China tea set for sale

[location.usa]
say: names the United States
privacy: 1
conduct: 0
any: =US | =U.S | =U.S. | =US's | =America | =the States | america | american soil | stateside | back to the states | over to the states
need: the | in | across | to | from | of | east coast | west coast | government | president | military | gov | congress | dollar | border | economy | policy
need: navy | army | troops | open | north | south | central | latin | american
near: 3
mask: captain america | bank of america | miss america | america ferrera | vote america | JOIN US | all of US | made in america song | make america great
mask: TO US | FOR US | OF US | WITH US
+ We flew over the US at night
+ Nurse from America, living in Cork is next
- Captain America is on
- THE REST OF US WANT CAKE

[location.states]
say: names a state, province or county
where: post comment caption bio message group event check-in place album tag
privacy: 1
conduct: 0
negated: keep
near: 2
any: alabama | alaska | arizona | arkansas | california | calif | colorado | connecticut | delaware | florida | hawaii | idaho | illinois | indiana | iowa
any: kansas | kentucky | louisiana | maine | maryland
any: massachusetts | michigan | minnesota | mississippi | missouri | montana | nebraska | nevada | new jersey | newjersey | new mexico | new york
any: north carolina | northcarolina
any: south carolina | southcarolina | carolinas | north dakota | south dakota | ohio | oklahoma | oregon | pennsylvania | rhode island | tennessee | texas
any: utah | vermont | west virginia
any: wisconsin | wyoming | new england | pacific northwest | midwest | socal | norcal | long island | cape cod | martha's vineyard | key west | hill country
any: silicon valley | bay area | bayarea | gulf coast | jersey shore | orange county | los angeles county | cook county | butte county | howard county
any: montgomery county | palm beach | twin cities
any: twincities | orangecounty | longisland | alberta | british columbia | manitoba | new brunswick | newfoundland | nova scotia | ontario
any: prince edward island | quebec | québec | saskatchewan | yukon
any: nunavut | northwest territories | new south wales | nsw | queensland | qld | south australia | western australia | tasmania | tassie
any: northern territory | gold coast | sunshine coast | otago
any: north island | south island | hawke's bay | andhra pradesh | arunachal | assam | bihar | chhattisgarh | goa | gujarat | haryana | himachal | jharkhand
any: karnataka | kerala | madhya pradesh
any: maharashtra | manipur | meghalaya | mizoram | nagaland | odisha | orissa | punjab | rajasthan | sikkim | tamil nadu | tamilnadu | telangana | tripura
any: uttar pradesh | uttarakhand | west bengal
any: ladakh | sindh | balochistan | khyber pakhtunkhwa | azad kashmir | azadkashmir | ajk | bedfordshire | berkshire | buckinghamshire | cambridgeshire
any: cheshire | cornwall | cumbria | derbyshire
any: devon | dorset | county durham | essex | gloucestershire | hampshire | herefordshire | hertfordshire | huntingdonshire | kent | lancashire
any: leicestershire | lincolnshire | merseyside | norfolk
any: northamptonshire | northumberland | nottinghamshire | oxfordshire | rutland | shropshire | somerset | staffordshire | suffolk | surrey | sussex
any: tyne and wear | warwickshire | west midlands
any: wiltshire | worcestershire | yorkshire | east anglia | home counties | the midlands | aberdeenshire | ayrshire | fife | lanarkshire | the highlands
any: scottish highlands | the borders | orkney
any: shetland | hebrides | gwynedd | pembrokeshire | anglesey | glamorgan | powys | ceredigion | monmouthshire | county antrim | county armagh
any: county down | county fermanagh | county tyrone
any: county cork | county kerry | county clare | county mayo | county galway | county meath | donegal | kilkenny | tipperary | wexford | wicklow
any: leitrim | roscommon | kildare | monaghan | leinster | connacht | munster | ulster
not: news says | news of the | documentary | make in india
not: fc | afc | united fc | nba | nfl | nhl | mlb | nrl | premier league | kicks off | kick off | broncos | red wings | chiefs | mets | yankees | bruins
not: senators | sharks | spurs | lakers | clippers | warriors | celtics | knicks | 76ers | raptors | bulls | cavaliers | cavs | pistons | pacers | bucks
not: hawks | hornets | wizards | nuggets | timberwolves | jazz | mavericks | mavs | rockets | grizzlies | pelicans | patriots | dolphins | ravens | bengals
not: steelers | texans | colts | jaguars | titans | raiders | chargers | cowboys | commanders | redskins | packers | vikings | falcons | panthers
not: buccaneers | cardinals | rams | 49ers | seahawks | cubs | white sox | red sox | blue jays | blue jay | orioles | astros | athletics | mariners
not: dodgers | padres | diamondbacks | braves | marlins | phillies | nationals | bruin | canadiens | maple leafs | penguins | capitals | canucks | oilers
not: coyotes | avalanche | blackhawks | predators | blue jackets | sabres | broncs | hotspur | rovers | wanderers | albion | argyle | city fc | celtic
not: madrid cf | state beat | airlines | airways | fashion week
not: fan club | fanclub | fanatics
not: on the stereo | on vinyl | on repeat | book club | paperback
mask: yorkshire pudding/N | yorkshire terrier/N | yorkshire tea | worcestershire sauce | kentucky derby | kentucky fried | clark kent | cheshire cat
mask: cheshire cheese | surrey hills cider | montana cans
mask: hannah montana | joe montana | sussex cattle | berkshire hathaway | alaska airlines | tennessee williams | delaware north | texas hold em
mask: texas holdem | texas toast | arizona iced tea | hawaii five
mask: oregon trail game | duke of sussex | duchess of sussex | idaho potato | indiana jones | new york times | new york style | new york yankees
mask: new york mets | new york cheesecake | maine coon/N
mask: munster cheese | dorset cereals | devon cream | duke of kent | baked alaska | california roll/N | kansas band | wyoming knot | derbyshire neck
mask: missouri synod
mask: silicon valley hbo | ohio state beat | utah jazz | florida man meme
mask: louisiana kitchen | poll dorset | texas roadhouse | kansas city chiefs | california raisins
mask: devon rex | dorset horn | suffolk punch | suffolk sheep
mask: kerala congress | norfolk terrier | florida georgia line | california king
+ Camping in Vermont all week
+ Kerala floods again
+ Home is Yorkshire
- Yorkshire puddings for tea
- Hannah Montana forever
- Clark Kent in scrubs
- [place] Popeyes Louisiana Kitchen
- Poll Dorset lambs for sale
- He grins like the Cheshire cat

[location.city]
say: names a town or city
where: post comment caption bio message group event check-in place album tag
privacy: 1
conduct: 0
negated: keep
near: 2
any: london | manchester | liverpool | leeds | sheffield | newcastle upon tyne | nottingham | leicester | coventry | bradford | stoke on trent
any: wolverhampton | plymouth | southampton | portsmouth
any: norwich | ipswich | cambridge | oxford | bristol | brighton | exeter | truro | swindon | gloucester | cheltenham | milton keynes | luton | watford
any: guildford | slough | woking | croydon
any: canterbury | maidstone | southend | chelmsford | colchester | peterborough | northampton | derby uk | birmingham | sunderland | middlesbrough | durham
any: york minster | harrogate | huddersfield
any: wakefield | doncaster | rotherham | barnsley | blackpool | blackburn | bolton | oldham | stockport | wigan | warrington | shrewsbury | telford
any: solihull | walsall | dudley | edinburgh | glasgow
any: aberdeen | dundee | inverness | stirling | paisley | cardiff | swansea | wrexham | aberystwyth | belfast | londonderry | lisburn | newry | dublin
any: galway | limerick | waterford city | sligo
any: dundalk | drogheda | killarney | athlone | wimbledon | hackney | islington | camden town | brixton | peckham | clapham | shoreditch | greenwich
any: tooting | battersea | wandsworth | lewisham
any: grimsby | dorchester | tilbury | edenbridge | potters bar | orpington | ashburton | new york city | nyc | manhattan | queens ny | the bronx
any: staten island | harlem | los angeles
any: losangeles | hollywood | san francisco | sanfrancisco | oakland | san diego | sandiego | san jose | sanjose | sacramento | fresno | bakersfield
any: long beach | santa monica | santa barbara | santa cruz
any: malibu | beverly hills | pasadena | anaheim | palo alto | berkeley | napa valley | lasvegas | vegas | reno nevada | seattle | seattlewa | tacoma
any: spokane | portland | salt lake city
any: saltlakecity | boise | boulder | colorado springs | coloradosprings | fort collins | fortcollins | albuquerque | santa fe | tucson | scottsdale
any: el paso | fort worth | fortworth
any: houston | san antonio | sanantonio | galveston | corpus christi | oklahoma city | tulsa | wichita | kansas city | kansascity | omaha | des moines
any: minneapolis | st paul mn | milwaukee | chicago
any: indianapolis | detroit | ann arbor | annarbor | grand rapids | grandrapids | cleveland | cincinnati | toledo ohio | akron | youngstown | pittsburgh
any: philadelphia | philly | harrisburg | allentown
any: baltimore | ellicott city | ellicottcity | annapolis | washington dc | washingtondc | d.c. | boston | worcester ma | providence ri | hartford
any: new haven | albany | syracuse ny
any: rochester | buffalo ny | newark | hoboken | jersey city | atlantic city | norfolk va | virginia beach | greensboro | asheville | wilmington
any: fayetteville | charleston | myrtle beach
any: hilton head | atlanta | nashville | knoxville | chattanooga | louisville | huntsville | montgomery alabama | new orleans | neworleans | nola
any: baton rouge | jacksonville
any: tallahassee | orlando | tampa | st petersburg | fort lauderdale | miami | honolulu | anchorage | toronto | ottawa | montreal | montréal | vancouver
any: calgary | edmonton | winnipeg | saskatoon
any: regina saskatchewan | mississauga | londonontario | quebec city | victoria bc | victoriabc | fort mcmurray | fortmcmurray | fort mac
any: hamilton ontario | niagara | whistler
any: melbourne | brisbane | perth | canberra | hobart | darwin nt | cairns | townsville | geelong | ballarat | bendigo | wollongong | newcastle nsw
any: auckland | wellington
any: christchurch | dunedin | queenstown | rotorua | tauranga | kaikoura | blenheim | hamilton nz | mumbai | bombay | delhi | bangalore | bengaluru
any: chennai | madras | hyderabad | kolkata
any: calcutta | pune | ahmedabad | jaipur | lucknow | kochi | cochin | trivandrum | thiruvananthapuram | ernakulam | chengannur | alappuzha | aluva
any: pathanamthitta | coimbatore | madurai | mysore
any: chandigarh | amritsar | varanasi | gurgaon | noida | goa beach | indore | bhopal | nagpur | visakhapatnam | karachi | lahore | islamabad | rawalpindi
any: peshawar | faisalabad | multan | mirpur
any: jhelum | dhaka | chittagong | sylhet | colombo | kandy sri lanka | kalutara | kathmandu | pokhara | kabul | tehran | baghdad | damascus | aleppo
any: beirut | amman | jerusalem | tel aviv | haifa
any: riyadh | jeddah | dubai | abu dhabi | doha | muscat | kuwait city | istanbul | ankara | antalya | bodrum | cairo | alexandria egypt | sharm el sheikh
any: marrakech | marrakesh | casablanca | tunis
any: lagos | abuja | accra | nairobi | mombasa | kampala | kigali | addis ababa | dar es salaam | lusaka | harare | bulawayo | mutare | beira | chimanimani
any: chipinge | maputo | lilongwe | blantyre
any: johannesburg | cape town | capetown | durban | pretoria | port elizabeth | bloemfontein | beijing | shanghai | shenzhen | guangzhou | wuhan | tokyo
any: osaka | kyoto | seoul | busan | taipei
any: bangkok | chiang mai | hanoi | ho chi minh | saigon | phnom penh | siem reap | kuala lumpur | penang | jakarta | ubud | manila | cebu | davao | yangon
any: vienna | salzburg | innsbruck | brussels
any: bruges | antwerp | ghent | copenhagen | aarhus | helsinki | paris france | lyon | marseille | bordeaux | toulouse | strasbourg | cannes | chamonix
any: berlin | munich | hamburg | frankfurt | cologne
any: dusseldorf | düsseldorf | stuttgart | leipzig | dresden | athens | thessaloniki | attica | rafina | budapest | reykjavik | rome | venice | naples
any: turin | bologna | pisa | palermo
any: amatrice | amsterdam | rotterdam | utrecht | the hague | eindhoven | oslo | bergen norway | warsaw | krakow | kraków | gdansk | wroclaw | lisbon
any: lisboa | porto | faro | bucharest | moscow
any: saint petersburg | belgrade | zagreb | dubrovnik | split croatia | ljubljana | bratislava | prague | madrid | barcelona | seville | valencia spain
any: malaga | málaga | granada
any: alicante | benidorm | marbella | bilbao | stockholm | gothenburg | malmö | zurich | zürich | basel | kharkiv | odesa | odessa ukraine | lviv | minsk
any: riga | vilnius
any: tallinn | tbilisi | yerevan | baku | tashkent | mexico city | cancun | cancún | tulum | puerto vallarta | cabo san lucas | guadalajara | oaxaca
any: morelos | puebla | havana | varadero | kingston jamaica
any: montego bay | nassau | abaco | abacos | punta cana | santo domingo | port au prince | san juan | arecibo | ponce pr | guatemala city | bogota | bogotá
any: medellin | medellín | cartagena | quito
any: guayaquil | pedernales | lima peru | cusco | santiago chile | buenos aires | montevideo | sao paulo | são paulo | rio de janeiro | salvador brazil
any: caracas | la paz | washington state
not: news says | news of the | documentary | make in india
not: fc | afc | united fc | nba | nfl | nhl | mlb | nrl | premier league | kicks off | kick off | broncos | red wings | chiefs | mets | yankees | bruins
not: senators | sharks | spurs | lakers | clippers | warriors | celtics | knicks | 76ers | raptors | bulls | cavaliers | cavs | pistons | pacers | bucks
not: hawks | hornets | wizards | nuggets | timberwolves | jazz | mavericks | mavs | rockets | grizzlies | pelicans | patriots | dolphins | ravens | bengals
not: steelers | texans | colts | jaguars | titans | raiders | chargers | cowboys | commanders | redskins | packers | vikings | falcons | panthers
not: buccaneers | cardinals | rams | 49ers | seahawks | cubs | white sox | red sox | blue jays | blue jay | orioles | astros | athletics | mariners
not: dodgers | padres | diamondbacks | braves | marlins | phillies | nationals | bruin | canadiens | maple leafs | penguins | capitals | canucks | oilers
not: coyotes | avalanche | blackhawks | predators | blue jackets | sabres | broncs | hotspur | rovers | wanderers | albion | argyle | city fc | celtic
not: madrid cf | state beat | airlines | airways | fashion week
not: fan club | fanclub | fanatics
not: on the stereo | on vinyl | on repeat | book club | book group | paperback
mask: london fog | jack london | london broil | boston terrier/N | chicago bulls | chicago pd | chicago fire | chicago med | berkeley square
mask: houston we have | whitney houston
mask: manchester united | manchester city fc | liverpool fc | brussels sprout/N | bologna sandwich | cologne spray | his cologne | my cologne
mask: orlando bloom | michael bolton
mask: vienna sausage/N | philadelphia cream | philly cheesesteak/N | oxford shirt | oxford shoes | oxford comma | oxford dictionary | beef wellington
mask: wellington boot/N
mask: cambridge analytica | oxford street | jack the ripper london | paisley print | paisley shirt
mask: brad paisley | ian paisley | boston cream | boston legal | boston bun | venice biscuit | rome wasn't | when in rome | tulsa king | hollywood smile
mask: hollywood undead
mask: grover cleveland | cleveland show | orlando jones | paul hollywood | durham bull | bristol palin | duke of edinburgh | duke of cambridge | mayor of london
mask: dudley moore | uncle dudley | dudley dursley | vernon dursley dudley | sam houston | porto wine | stockholm syndrome | athens of | dresden files
mask: real madrid | atletico madrid | bayern munich | manchester city | leicester city
mask: leeds united | fc barcelona | miami heat | oklahoma city thunder | detroit lions | chicago bears | philadelphia eagles
mask: cincinnati reds | tampa bay rays | london college of | london stock exchange | berlin wall | tokyo ghoul | toyota tacoma
mask: venice beach body | university of chicago press | oxford university press | cambridge university press | oxford astrazeneca
mask: boston fern/N | boston tea party | london grammar | london calling | berlin airlift
mask: new orleans saints | oxford comma/N | cambridge dictionary | bombay mix | bombay duck
mask: philly cheesesteak | vienna philharmonic | los angeles lakers | chicago cubs
mask: chicago deep dish | the canberra | nashville hot chicken | manila envelope/N | manila folder/N
mask: miami vice | brighton rock | cheltenham acca | dublin bay prawn/N | dundee cake | edinburgh woollen
mask: istanbul not constantinople | kathmandu jacket | rome wasn't built | rome total war | seattle seahawks | houston we have a problem
mask: london fields | lolita in tehran | manchester terrier/N | london underground map | vienna teng | berlin bowie
+ Two days in Lisbon and I want a tram
+ Chicago winter again
+ [group] Toronto Parents
+ [group] SaltLakeCity Food
- Brussels sprouts for dinner
- Beef Wellington for the in-laws
- Manchester United lost again
- The Boston fern needs water
- Roasting brussels sprouts with chestnuts
- London Grammar on repeat
- Serving on the Canberra made me queasy
- London Fields by Martin Amis defeated me

# Names that are also people, food, verbs or things: only beside a word of place.

[location.city.named]
say: names a city that is also a first name
privacy: 1
conduct: 0
negated: keep
any: sydney | brooklyn | dallas | adelaide | memphis | denver | milan | verona | geneva | raleigh
need: in | to | from | near | visit | visiting | visited | weather | city | airport | harbour | opera | bridge | heights | university | hospital | nurse/N
need: police | news | downtown | australia | texas | love
need: tx | co | tn | nc | south | north | east | west | trip | moving | moved | opera house | parents | mums | moms | runners | buy | swap | expats
near: 1
mask: denver omelette | memphis depay | brooklyn beckham | brooklyn nine | brooklyn 99 | sydney sweeney | sydney carton | dallas cowboys | milan kundera
mask: denver nuggets | geneva convention/N | ac milan | inter milan | geneva drive | memphis grizzlies
+ A week in Sydney with the cousins
+ Denver airport is huge
- Sydney started crawling
- Brooklyn's first steps
- Sydney Sweeney was great

[location.place.ambiguous]
say: names a place that is also a name or a word
privacy: 1
conduct: 0
negated: keep
where: words
pattern: \b(?i:in|near|around|outside|across|downtown|greater|here in|back in|(?:moved|moving|move|trip|trips|flight|flights|fly|flying|flew|drive|driving|drove|train|bus|back|off|home|headed|heading|returned|travel|travelled|traveled|relocated|relocating|welcome|visit) to|back from|(?:born|raised|weekend|week|days|live|living|based) in|(?:north|south|east|west|city|university|outskirts) of|bound for) (Agra|Alexandria|Angers|Arlington|Ashford|Ashton|Aurora|Austin|Banff|Bari|Barra|Barry|Boise|Bradley|Brandon|Brest|Broome|Burton|Camden|Carlisle|Carlow|Carolina|Cavan|Charlotte|Chelsea|Chester|Clare|Columbia|Columbus|Concord)(?:$|[^\w'’-])
pattern: \b(?i:in|near|around|outside|across|downtown|greater|here in|back in|(?:moved|moving|move|trip|trips|flight|flights|fly|flying|flew|drive|driving|drove|train|bus|back|off|home|headed|heading|returned|travel|travelled|traveled|relocated|relocating|welcome|visit) to|back from|(?:born|raised|weekend|week|days|live|living|based) in|(?:north|south|east|west|city|university|outskirts) of|bound for) (Dakota|Dover|Ennis|Erie|Eugene|Flint|Florence|Gander|Gary|Georgia|Hamilton|Harris|Hastings|Houston|Iona|Jackson|Jasper|Jordan|Kelso|Kendal|Kendall|Kerry|Kingston|Lancaster|Laois|Leigh|Lincoln|Logan|Longford|Lourdes)(?:$|[^\w'’-])
pattern: \b(?i:in|near|around|outside|across|downtown|greater|here in|back in|(?:moved|moving|move|trip|trips|flight|flights|fly|flying|flew|drive|driving|drove|train|bus|back|off|home|headed|heading|returned|travel|travelled|traveled|relocated|relocating|welcome|visit) to|back from|(?:born|raised|weekend|week|days|live|living|based) in|(?:north|south|east|west|city|university|outskirts) of|bound for) (Louth|Madison|Manta|Mati|Meath|Mesa|Montgomery|Multan|Navan|Nelson|Offaly|Omagh|Orono|Paradise|Paris|Plano|Ponce|Preston|Providence|Pueblo|Queens|Regina|Reno|Richmond|Ripley|Ripon|Salem|Santiago|Savannah|Selby)(?:$|[^\w'’-])
pattern: \b(?i:in|near|around|outside|across|downtown|greater|here in|back in|(?:moved|moving|move|trip|trips|flight|flights|fly|flying|flew|drive|driving|drove|train|bus|back|off|home|headed|heading|returned|travel|travelled|traveled|relocated|relocating|welcome|visit) to|back from|(?:born|raised|weekend|week|days|live|living|based) in|(?:north|south|east|west|city|university|outskirts) of|bound for) (Sierra|Skye|Sofia|Stanley|Syracuse|Toledo|Tralee|Troy|Tyrone|Valencia|Victoria|Virginia|Waco|Warwick|Washington|Whitby|Worcester)(?:$|[^\w'’-])
pattern: \b(Agra|Alexandria|Angers|Arlington|Ashford|Ashton|Aurora|Austin|Banff|Bari|Barra|Barry|Boise|Bradley|Brandon|Brest|Broome|Burton|Camden|Carlisle|Carlow|Carolina|Cavan|Charlotte|Chelsea|Chester|Clare|Columbia|Columbus|Concord|Dakota|Dover|Ennis|Erie|Eugene|Flint|Florence|Gander|Gary|Georgia|Hamilton|Harris|Hastings|Houston|Iona)(?:,? (?:Airport|airport|County|Police|University|Marathon|City|Hospital|station|Infirmary)|, [A-Z]{2}\b)
pattern: \b(Jackson|Jasper|Jordan|Kelso|Kendal|Kendall|Kerry|Kingston|Lancaster|Laois|Leigh|Lincoln|Logan|Longford|Lourdes|Louth|Madison|Manta|Mati|Meath|Mesa|Montgomery|Multan|Navan|Nelson|Offaly|Omagh|Orono|Paradise|Paris|Plano|Ponce|Preston|Providence|Pueblo|Queens|Regina|Reno|Richmond|Ripley|Ripon|Salem|Santiago|Savannah|Selby)(?:,? (?:Airport|airport|County|Police|University|Marathon|City|Hospital|station|Infirmary)|, [A-Z]{2}\b)
pattern: \b(Sierra|Skye|Sofia|Stanley|Syracuse|Toledo|Tralee|Troy|Tyrone|Valencia|Victoria|Virginia|Waco|Warwick|Washington|Whitby|Worcester|Bangor|Barking|Bath|Buffalo|Bury|Chad|Chile|China|Clones|Como|Cork|Crewe|Crimea|Delhi|Derby|Derry|Diss|Donetsk|Durham|Essen|Gaza|Guinea|Hove|Hull|Kiev)(?:,? (?:Airport|airport|County|Police|University|Marathon|City|Hospital|station|Infirmary)|, [A-Z]{2}\b)
pattern: \b(Kyiv|Lille|Lima|Mali|Mecca|Medina|Newcastle|Nice|Niger|Oman|Phoenix|Poole|Reading|Rugby|Rye|Sandwich|Surat|Togo|Trinity|Turkey|Ukraine|Ware|Wells|York)(?:,? (?:Airport|airport|County|Police|University|Marathon|City|Hospital|station|Infirmary)|, [A-Z]{2}\b)
literal: Agra | Alexandria | Angers | Arlington | Ashford | Ashton | Aurora | Austin | Banff | Bari | Barra | Barry | Boise | Bradley | Brandon | Brest
literal: Broome | Burton | Camden | Carlisle | Carlow | Carolina | Cavan | Charlotte | Chelsea | Chester | Clare | Columbia | Columbus | Concord | Dakota
literal: Dover | Ennis | Erie | Eugene | Flint | Florence | Gander | Gary | Georgia | Hamilton | Harris | Hastings | Houston | Iona | Jackson | Jasper | Jordan
literal: Kelso | Kendal | Kendall | Kerry | Kingston | Lancaster | Laois | Leigh | Lincoln | Logan | Longford | Lourdes | Louth | Madison | Manta | Mati
literal: Meath | Mesa | Montgomery | Multan | Navan | Nelson | Offaly | Omagh | Orono | Paradise | Paris | Plano | Ponce | Preston | Providence | Pueblo
literal: Queens | Regina | Reno | Richmond | Ripley | Ripon | Salem | Santiago | Savannah | Selby | Sierra | Skye | Sofia | Stanley | Syracuse | Toledo
literal: Tralee | Troy | Tyrone | Valencia | Victoria | Virginia | Waco | Warwick | Washington | Whitby | Worcester
literal: Bangor | Barking | Bath | Buffalo | Bury | Chad | Chile | China | Clones | Como | Cork | Crewe | Crimea | Delhi | Derby | Derry
literal: Diss | Donetsk | Durham | Essen | Gaza | Guinea | Hove | Hull | Kiev | Kyiv | Lille | Lima | Mali | Mecca | Medina | Newcastle | Nice
literal: Niger | Oman | Phoenix | Poole | Reading | Rugby | Rye | Sandwich | Surat | Togo | Trinity | Turkey | Ukraine | Ware | Wells
literal: York
not: film | movie | album | band
+ We moved to Georgia last week
+ Back from Charlotte, sunburnt
+ The storm hit Austin, TX hard
- Happy birthday Georgia, you are six!
- Charlotte lost a tooth
- Charlotte in her new uniform
- A card from Jordan
- Slept in Madison's bed
- Paris Hilton was there

[location.place.word]
say: names a place that is also a word
privacy: 1
conduct: 0
negated: keep
where: words
pattern: \b(?i:in|near|to|from|around|outside|across|visiting|visited|visit|downtown|north of|south of|east of|west of|eastern|western|southern|northern|city of|university of|bound for|leaving) (Bangor|Barking|Bath|Buffalo|Bury|Chad|Chile|China|Clones|Como|Cork|Crewe|Crimea|Delhi|Derby|Derry|Diss|Donetsk|Durham|Essen|Gaza|Guinea|Hove|Hull|Kiev|Kyiv|Lille|Lima|Mali)(?:$|[^\w-])
pattern: \b(?i:in|near|to|from|around|outside|across|visiting|visited|visit|downtown|north of|south of|east of|west of|eastern|western|southern|northern|city of|university of|bound for|leaving) (Mecca|Medina|Newcastle|Nice|Niger|Oman|Phoenix|Poole|Reading|Rugby|Rye|Sandwich|Surat|Togo|Trinity|Turkey|Ukraine|Ware|Wells|York)(?:$|[^\w-])
literal: Bangor | Barking | Bath | Battle | Bend | Buffalo | Bury | Chad | Chile | China | Clones | Como | Cork | Crewe | Crimea | Deal | Delhi | Derby | Derry
literal: Diss | Donetsk | Durham | Essen | Gaza | Guinea | Hove | Hull | Kiev | Kyiv | Lille | Lima | Mali | Mayo | Mecca | Medina | Mobile | Newcastle | Nice
literal: Niger | Oman | Phoenix | Poole | Reading | Rugby | Rye | Sale | Sandwich | Split | Surat | Togo | Tours | Trinity | Turkey | Ukraine | Ware | Wells
literal: York
not: recipe | oven | gravy | stuffing | film | movie
+ A weekend in Bath with the girls
+ Storm near Cork tonight
+ Flew to Turkey
- Enjoy reading in the bath
- Reading in bed
- Turkey in the oven by six
- Turkey and gravy again

[location.landmark]
say: names a street, county, beach or the like
privacy: 1
conduct: 0
negated: keep
where: words
pattern: \b(?:[A-Z][a-z']+ ){1,2}(?:County|Borough|Township|Beach|Bay|River|Creek|Lake|Valley|Island|Islands|Harbour|Harbor|Heights|Peninsula|Airport)\b
pattern: \b(?:[A-Z][a-z']+ )(?:Street|Road|Avenue|Ave|Lane|Boulevard|Blvd|Square|Bridge|Quay|Pier|Crescent|Terrace)\b
pattern: \b(?:Lake|Mount|Mt|Loch|Lough|River|Isle of|Port|County|Fort|Cape|San|Santa) [A-Z][a-z]{3,}\b
literal: County | Borough | Township | Beach | Bay | River | Creek | Lake | Valley | Island | Harbo | Heights | Peninsula | Airport | Street | Road | Ave
literal: Lane | Boulevard | Blvd | Square | Bridge | Quay
literal: Pier | Crescent | Terrace | Mount | Mt | Loch | Lough | Isle | Port | Fort | Cape | San
mask: Wall Street | Sesame Street | Coronation Street | The Road | The Street | Silk Road | The Beach | The River | The Lake | The Island | Love Island
mask: The Bridge | The Bay | Palm Beach Diet | Trader Bay | The Valley
mask: Penny Lane | Elm Street nightmare | Baker Street | Madison Avenue look | Fast Lane | Memory Lane | Rocky Road | Abbey Road | River Phoenix | Port Wine
mask: Lake Bell | The Airport | Quality Street | Easy Street | Street Fighter
mask: Bridge Club | Michael Bay | Veronica Lake | Lois Lane | Diane Lane | Nathan Lane | The Creek | Dawson's Creek | Schitt's Creek | Kendrick Bay
mask: Jeff Bridges | Joan Rivers | Fantasy Island | Treasure Island
mask: South Street vibe | Main Street Bank | Downing Street | Ramsay Street | Jump Street | Harley Street | Queer Street | Civvy Street | High Street
mask: Brooklyn Bridge deck | Tower Bridge exercise | The Square | Times Square
mask: Green Lane tea | Ponderosa Lake | Revolutionary Road | Mulholland Lane | Cape Fear movie | Port Authority glove | Fort Nite | San Pellegrino
mask: Santa Claus | Santa Baby | Santa Clause | Santa Maria statue | Santa Came
not: album | film | movie | episode | series | band
+ Long walk by Loch Lomond
+ Traffic on Birchwood Avenue is bad
+ Sandy Point Beach was empty
- Wall Street fell again
- Rocky Road ice cream
- Sesame Street turned fifty
- Santa Claus came

[location.abbreviated]
say: names a place by its letters
privacy: 1
conduct: 0
any: =UK | =U.K. | =UK's | =EU | =NZ | =USA | =NSW | =QLD | =UAE | =KSA | =NYC | =SF | =LA | =DC | =PNW | =NYC's | =KL | =CDMX | =RVA | =ATX | =PDX | =ATL
any: =PHX | =TX | =FL | =NC | =SC | =GA
any: =NJ | =NY | =PA | =AZ | =NV | =WA | =MN | =WI | =TN | =KY | =IA | =NM | =UT | =MD | =NH | =ON | =BC | =NI | =AB
any: =NS | =SA
need: in | the | to | from | across | near | visit | visiting | back | trip | moved | flying | live | living | downtown | weather | north | south | east
need: west | northern | southern | police | born | of
need: county | city | fire | fires | flood | floods | hurricane | storm | coast | residents | nurse | nurses | area | beach | victims | relief | today
need: tomorrow | evacuate | evacuation | donate | earthquake
near: 2
mask: =NS fluids | =PA system | a PA | the PA | the MD | an MD
mask: the NY post
mask: the ON | in IA | =BC pill | the SC | the AB | the SA node | the SA | of ON | back ON
mask: in NS | of NS | to PA | of PA | the UT | to MD | of MD
mask: in AZ bowl
mask: NCIS LA
not: scan | monoxide | cardiac | CT scan | saline | lesions | diagnosis | assistant | physician | blood | tumour | tumor
+ Back in the UK at last
+ Hurricane season in FL again
+ The weather in LA is silly
- The patient went to CT for a scan
- Diagnosed with MS in spring

# Names of groups, pages, events and places.

[location.names]
say: belongs to a group of a town or neighbourhood
privacy: 2
conduct: 0
where: group event page
any: residents | neighbo(u)rs | neighbo(u)rhood | nextdoor | community notice board | noticeboard
any: spotted | hoa | tenants | allotment society | allotments | community hall | community centre | community center | local history | in bloom
any: what's on in | whats on | buy and sell | buy sell | buy nothing | freecycle | freegle | for sale in | selling page | swap shop | yard sale
any: garage sales | lost and found
any: locals | expat/N | brits in | irish in | aussies in | kiwis in | indians in | nigerians in | pakistanis in | filipinos in | americans in
any: south africans in | moving to
any: roommates | flatmates | rooms for rent | rent in | housing | apartments | block party | street party | town council news | parish news | village
any: old photos of | memories of
any: growing up in | i grew up in | school run parents of | commuters | commuter/N | train users | askla | asklosangeles | asknola | asknyc | asksf | askto
any: askportland
any: chicagoroommates | bostonhousing | sfbayhousing | nycapartments | nyr4r | lalist | housewarming | new home party | moving away party | leaving do
any: farewell drinks
mask: housing first charity | village people | housing crisis | village voice
mask: spotted hyena | spotted owl | spotted dog | village green preservation
mask: lost and found film
mask: spotted dick
not: band | film | movie | game | gaming | fans | recipes | blog | brewery | restaurant | music | comics
+ [group] Larch Grove Residents
+ [group] Spotted in Wexbridge
+ [group] Buy Nothing Ashford
+ [group] Brits in Valencia
+ [event] Block party on Birch Street
- [page] Village People
- [page] Tales From the Crypt
- [event] Spotted Dick bake sale

[location.names.place]
say: bears the name of a place
privacy: 1
conduct: 0
where: group event place check-in
any: charlotte | austin | madison | madisonwi | hamilton | phoenix | buffalo | eugene | nova | triangle | rva | halifax | turkey | china | georgia | jordan
any: victoria | lincoln | columbus | richmond
any: paris | florence | savannah | cork | hull | derby | york | reading uk | bath uk | washington | visitingiceland | japantravel | japanlife
any: movingtojapan | teachinginkorea | korea | thailandtourism
any: askeurope | askuk | casualuk | askanamerican | abcdesis | bakchodi | kingston | aurora | arlington | alexandria | concord | dover | lancaster
any: preston | newcastle | belfast city
any: airport | central station | train station | railway station | ferry terminal | campsite | holiday park | caravan park | hotel | resort | hostel
any: beach | national park
any: travelling | travellers | van life | digital nomad/N | airstream
any: northernireland | stlouis | st louis | burningman | burning man | coachella | bonnaroo | lollapalooza | tomorrowland | disneyland | waltdisneyworld
any: walt disney world | yosemite | yellowstone | appalachian trail | appalachiantrail | pacific crest trail | pacificcresttrail | electric daisy carnival
any: electricdaisycarnival | electric forest | electricforest | firefly festival | fireflyfestival | glastonbury | okeechobeemusicfest | edinburgh fringe
any: west highland way | camino de santiago | lake district | peak district | snowdonia | grand canyon | zion | central park | wild atlantic way | dartmoor
any: exmoor | new forest | cotswolds | hyde park
any: sydney | brooklyn | dallas | adelaide | memphis | denver | milan | verona | geneva | raleigh
mask: charlotte church | charlotte tilbury | charlotte bronte | austin powers | austin mahone | steve austin | austin healey | turkey trot | turkey dinner
mask: michael jordan | jordan peterson | air jordan
mask: china cabinet | bone china | paris hilton | paris saint | florence nightingale | florence and the | george washington | denzel washington
mask: georgia o'keeffe | lewis hamilton | hamilton musical
mask: hamilton lottery | roast turkey | wild turkey | phoenix rising | joaquin phoenix | order of the phoenix | buffalo wings | buffalo chicken
mask: buffalo wild wings | jordan henderson | abraham lincoln
mask: queen victoria | victoria beckham | victoria sponge | buffalo mozzarella | savannah cats | love triangle | bermuda triangle
mask: christopher columbus | knights of columbus | lincoln park band | beach body | beach boys | bad beach band
mask: sydney sweeney | memphis depay | brooklyn beckham | denver nuggets | denver broncos | dallas cowboys | dallas mavericks | ac milan | inter milan
mask: memphis grizzlies | brooklyn nets | brooklyn nine | dallas buyers | brooklyn 99 | john denver
not: film | movie | band | fans | musical | gaming | game
+ [group] Charlotte
+ [place] Dublin Airport
+ [group] AskUK
- [group] Air Jordan collectors
- [group] Hamilton musical fans
+ [group] BurningMan
- [page] Phoenix

[location.home.event]
say: gives the address of a home or a party
privacy: 2
conduct: 0
where: event place check-in album
pattern: (?:^|[^\w])(\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?:[A-Z][\w'’.]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Crescent|Cres|Court|Ct|Terrace|Gardens|Blvd|Grove|Way|Place|Pl|Mews))\b
literal: Street | St | Road | Rd | Ave | Lane | Ln | Drive | Dr | Close | Cres | Court | Ct | Terrace | Gardens | Blvd | Grove | Way | Pl | Mews
not: museum | sherlock | privet | downing | wallaby | jump street | marathon | film
+ [event] Yard sale, 41 Hazel Bank Road
+ [place] 7 Orchard Court
- [place] 221B Baker Street Museum
- [event] 21 Jump Street marathon

[location.here.home]
say: marks your home on the map
privacy: 3
conduct: 0
where: place check-in tag album
any: my house | our house | my home | our home | my flat | our flat | my apartment | our apartment | my bed | my sofa | my couch | my garden
any: our garden
any: my back garden | our back garden | my backyard | our backyard | my kitchen | our kitchen | my balcony | our balcony | home sweet home
any: mum's house | mom's house
any: mam's house | nan's house | nana's house | grandma's house | granny's house | parents' house | my parents' | school gates | school run | drop-off
any: pick-up
any: our street | my street | my road | our road | our new house | my new house | the new house | our old house | home office | work from home | wfh
any: our new home | my new home | house tour | home again | back home | at home
mask: my house of | our house of | my kitchen rules | our kitchen showroom | grandma's house restaurant
mask: home again bakery
+ [place] My house
+ [check-in] Home Sweet Home
+ [place] Monday swimming drop-off
- [place] My Kitchen Rules studio

# A check-in that ends in a town or a district: "Name of the place, Town".
[location.here]
say: places you in a town or district
privacy: 2
conduct: 0
where: check-in place
pattern: , ?((?:Co\.? |St\.? |De |Las |Los |San |El |La )?[A-Z][\w'’-]{3,}(?: [A-Z][\w'’-]{2,}){0,2}|Co\.? [A-Z]\w+)[ .!?)❤☀]*$
literal: ,
mask: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | January | February | March | April | June | July | August | September
mask: October
mask: November | December | Spring | Summer | Autumn | Winter | Easter | Christmas | Halloween | Day Room | Main Hall | Scout Hut | Village Hall
mask: Church Hall
mask: Level | Room | Floor | Gate | Ward | Please | Love | Lunch | Dinner | Drinks | Inc | Limited
not: pop-up stall/N
+ [check-in] The Anchor Chapel, Whitmouth
+ [place] Corner shop, Elmstead
- [check-in] Bake sale, Friday
- [check-in] Chapel hall, bring cake

[location.here.way]
say: places you at an airport, path or shore
privacy: 2
conduct: 0
where: check-in place
any: coastal walk | coastal path | coast path | cliff walk | clifftop walk | river walk | canal walk | riverside walk | trailhead | boardwalk
any: promenade | esplanade
any: seafront | marina | headland | summit | terminal 1 | terminal 2 | terminal 3 | terminal 4 | terminal 5 | departures | arrivals | basecamp
any: base camp
any: walled city | old town | botanical garden | souk | night market
mask: boardwalk empire
+ [check-in] Harrow to Finlow Coastal Walk
+ [place] Terminal 3
- [place] Boardwalk Empire set

[location.here.tag]
say: names a place you are in or from
privacy: 1
conduct: 0
where: tag
pattern: (?i)#(?:visit(?:[a-df-hj-np-rt-z][a-z]{3,}|england|egypt|estonia|ireland|israel|italy|india|iceland|scotland|spain|sweden|switzerland|south[a-z]+|sri[a-z]+|oman|oslo|orlando))\b
pattern: (?i)#(?:igers[a-z]{4,}|[a-z]{4,}(?:travel|trip20\d\d|bound2?0?\d*|diaries20\d\d))\b
literal: #visit | #Visit | #igers | #Igers | travel | Travel | trip20 | bound | diaries20
mask: #hellbound | #spellbound | #snowbound | #outwardbound | #unbound | #airtravel | #lovetravel | #timetravel | #spacetravel | #musclebound
mask: #newbound | #rebound | #honourbound
+ [tag] #visitjordan
+ [tag] #VisitWales
- [tag] #visitors
- [tag] #timetravel

[location.school]
say: names the school of a child
privacy: 2
conduct: 0
where: words
pattern: \b(?i:starts|started|starting|start|goes|going|enrolled|reception|year|grade|class|place|pickup|pick-up|drop-off|dropped|picked)\b[^.!?\n]{0,40} (?i:at|to|from) ((?:Scoil|Gaelscoil|Ysgol|École|Colegio) [A-Z]\w+|(?:[A-Z][\w'’.]+ ){1,4}(?:Primary|Elementary|Infants?|Juniors?|Academy|Grammar|Middle|High|Prep|Nursery|Preschool|Montessori|Kindergarten|School))\b
literal: coil | Ysgol | cole | Colegio | Primary | Elementary | Infant | Junior | Academy | Grammar | Middle | High | Prep | Nursery | Preschool
literal: Montessori
literal: Kindergarten | School
mask: Police Academy | Medical School | Law School | Business School | Graduate School
not: shooting | police | film
+ She starts at Elmstead Primary on Monday, brave face on
+ First day of reception at Ysgol Glanmor, tears all round
- He goes to Police Academy screenings
- The class was going to be High Gothic

[location.names.school]
say: belongs to the parents of a school or nursery
privacy: 2
conduct: 0
where: group event page
pattern: \b([A-Z][\w'’.]+ (?:Primary|Elementary|School|Academy|Nursery|Preschool|Grammar|High|Prep|Montessori|Infants|Kindergarten)|(?:Scoil|Ysgol) [A-Z]\w+)\b[^\n]{0,40}\b(?i:parents|class of|reception|year \d+|pta|pto|mums|moms|dads|families|carers)\b
pattern: \b[A-Z]\w+ (?:[A-Z]\w+ )?(?:PTA|PTO|PTSA|P&C)\b
literal: Primary | Elementary | School | Academy | coil | Ysgol | Nursery | Preschool | Grammar | High | Prep | Montessori | Infants | Kindergarten
literal: PTA | PTO
literal: PTSA | P&C
mask: High School Musical | Old School | School Of Rock
not: film | podcast | jokes | band | high fibre | high chair
+ [group] Elmstead Primary Year 4 parents
+ [page] Hollow Oak PTA
- [group] Old School Hip Hop Dads
- [group] High Needs Parents

[location.names.in]
say: belongs to people in one place
privacy: 1
conduct: 0
where: group event
pattern: \b(?i:filipino|filipina|irish|indian|nigerian|polish|pakistani|kenyan|zimbabwean|british|american|aussie|australian|kiwi|canadian|german|french|spanish|italian|portuguese|brazilian|south african|ghanaian|malayali|tamil|desi|expat|foreign|overseas)s?(?: [A-Z]\w+)? in (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)
pattern: \b(?i:in|of|on|around|across) (?:the )?((?:[A-Z]\w+ )?(?:Coast|Valley|Peninsula|Gulf|Midlands|Highlands|Lowlands|Borders|Riviera|Dales|Moors|Highveld|Outback|Fens|Weald|Wolds|Downs|Hinterland|Fjords|Bay Area|Tri-State|Metro))\b
pattern: \b(?:East|West|North|South|Mid|Central) (?:Anglia|Kerry|Clare|Cork|Belfast|Antrim|Wales|Lothian|Riding|Auckland|Jersey|Philly|Gippsland|Burnett|Shore|Side)\b
literal: in | of | of the | on the | in the | around | across | East | West | North | South | Mid | Central
mask: Silicon Valley fans | Stardew Valley | Sex Education
+ [group] Filipino Teachers in the Gulf
+ [group] Ramblers of the Emerald Coast
+ [group] Knitters in West Cork
- [group] Stardew Valley
- [group] Jazz in the Kitchen

[location.lives.near]
say: tells near which town you are or live
privacy: 2
conduct: 0
where: words
pattern: \b(?:I|i|[Ww]e)(?:['’]m|['’]re| am| are|m| live| lived| stay| farm| grew up)? (?:(?i:out|down|up|over|back|all the way|just|way|right|based|born|about \w+ (?:miles|minutes|mins|hours?)) ){0,3}(?i:near|outside|outside of|from|round|just off|north of|south of|east of|west of|beside|towards|out by|over by|up in|down in|over in|out in) ([A-Z][a-z]{3,}(?: [A-Z][a-z]+)?)
literal: near | outside | from | round | just off | north of | south of | east of | west of | beside | towards | out by | over by | up in | down in
literal: over in | out in
mask: January | February | March | April | June | July | August | September | October | November | December | Monday | Tuesday | Wednesday | Thursday
mask: Friday
mask: Saturday | Sunday | Grandma | Grandad | Christmas | Easter | Mars | Venus | Heaven | Hell | Earth | Instagram | Facebook | Twitter | Amazon
mask: Ebay | Netflix | Asda | Tesco
not: lyrics | song
+ I'm out near Elmstead so it's a long drive
+ We live just outside Hollowbridge
- I'm from Venus on Mondays
- We are outside Tesco

[location.local]
say: tells what happened where you live
privacy: 2
conduct: 0
where: words
pattern: (?i:power ?cut|power outage|power's out|power is out|power is back|no power|no water|water's off|burst main|bin day|bin men|helicopter|sirens|bonfires?|gas leak|boil water|load ?shedding|broadband (?:is )?down|internet (?:is )?down)\b[^.!?\n]{0,40} (?i:in|near|around|across|over|outside) ([A-Z][a-z]{3,})
literal: ower | o water | ater's off | urst main | in day | in men | elicopter | irens | onfire | as leak | oil water | oad | roadband | nternet
mask: January | February | March | April | June | July | August | September | October | November | December
not: minister | residents | officials | killed | reported | authorities | customers | film
+ Another power cut in Elmstead, candles out
+ Helicopter over Hollowbridge again tonight
- Power cut in March, remember that?
- Officials: no water in Flint for customers

[location.home.view]
say: shows the view from your home
privacy: 3
conduct: 0
where: words album
pattern: (?i)\bfrom (?:my|our) (?:new )?(?:bedroom|kitchen|living room|lounge|bathroom|front|back|attic|study|flat|apartment|office|hospital)(?: room)?(?: window| balcony| door| step| garden| deck| roof)\b
pattern: (?i)\b(?:view|sunrise|sunset|moon|rainbow|fog|lightning|fireworks)\b[^.!?\n]{0,20}\bfrom (?:my|our) (?:balcony|window|bed|roof|terrace|garden|deck|porch|desk|flat|sofa|kitchen|doorstep)\b
literal: from my | from our | From my | From our
not: hotel | cruise | key | keys
+ View from my bedroom window this morning
+ Sunset from our balcony
- I took it from my office door key ring

[location.away.dates]
say: tells from when to when you are away
privacy: 3
conduct: 0
where: words
voice: me
pattern: (?im)(?:^|[.!?:] |, )(?:fly|flying|head|heading|set off|setting off|leave|leaving|jetting off|driving|sailing) (?:out |off |up |down |over )?(?:on )?(?:this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)
pattern: (?i)\bback (?:home )?(?:on )?the \d{1,2}(?:st|nd|rd|th)\b
pattern: (?i)\b(?:away|gone|off) (?:from the|from) \d{1,2}(?:st|nd|rd|th)?\b
pattern: (?i)\baway (?:for|the) (?:the )?(?:whole |entire |next |first |last )?(?:weekend|week|fortnight|month|summer|\w+ (?:days|nights|weeks))\b
literal: fly | Fly | back | Back | head | Head | set off | Set off | leav | Leav | etting | driving | Driving | ailing | back | away | Away | gone | Gone | off
not: shop | school | term | store | clinic | surgery | series | season | episode | exhibition | training | work | office | flew past | go away
+ Fly out Thursday and the cat is at mum's
+ Back on the 22nd, plants are watered
- The series is back on the 3rd
- The shop is back on the 12th

[location.routine.train]
say: tells by which train or bus you travel
privacy: 3
conduct: 0
where: words
pattern: (?i)\b(?:same|usual|my|the|every) (?:old |usual |delayed |packed |early )?\d{1,2}[.:]\d\d (?:am |pm )?(?:to|from|train|bus|ferry|tram|out of|into|service|home|in)\b
literal: digits 3
not: flight | cancelled by | kick-off | marathon | 5k | race | odds | news | kickoff | screening
+ Same 7.12 to Hollowbridge, same seat
+ Missed my 6:40 train again
- The 3.30 to be shown on telly at the race
- Ran it in 24:10 to my surprise

[location.work.named]
say: names the hospital you are at
privacy: 2
conduct: 0
where: words
voice: me
pattern: \b(?i:overnight|nights?|day|week|weeks|admitted|here|stuck|born|working|works?|shifts?|sat|sitting|waiting|job|start|starting|placement|rotation|ward|theatre|home from|back from|out of|i'm|ended up)\b[^.!?\n]{0,15} (?i:in|at|to|from|of) (?:the )?((?:[A-Z][\w'’.]+ ){1,3}(?:Hospital|Infirmary|Hospice|Medical Cent(?:er|re)|General|Maternity))\b
literal: Hospital | Infirmary | Hospice | Medical Cent | General | Maternity
mask: Attorney General | Surgeon General | Mental Hospital | General Hospital
not: police | suspect | victim/N | officials | reported | season | episode | senator
+ Overnight in Elmstead University Hospital, poor me
+ Two night shifts at St Brendan's Infirmary
- Waiting on the word of the Attorney General
- Police: man admitted to Elmstead General Hospital

[location.work.bio]
say: names where you work
privacy: 2
conduct: 0
where: bio
pattern: \b((?:[A-Z][\w'’.]+ ){1,3}(?:Hospital|Infirmary|Hospice|Medical Cent(?:er|re)|NHS Trust|Health Board|Clinic|Surgery))\b
literal: Hospital | Infirmary | Hospice | Medical Cent | NHS Trust | Health Board | Clinic | Surgery
mask: General Surgery | Vascular Surgery | Orthopaedic Surgery | Plastic Surgery | Oral Surgery | Cardiac Surgery | General Hospital
+ [bio] Ward 6, Elmstead Infirmary. Views mine.
- [bio] Registrar, Orthopaedic Surgery

[location.here.home.only]
say: marks your home on the map
privacy: 3
conduct: 0
where: place check-in
pattern: (?i)^\W*(?:(?:gran|nan|nana|mum|mam|mom|dad|granny|grandma|nanny)['’]?s|home|hame|chez nous|chez moi|the flat|back at the flat\b.*|back at ours|ours|my gaff|home sweet home.*|the farm|the house|the ranch)\W*$
literal: home | Home | HOME | hame | Hame | hez | flat | ours | Ours | gaff | farm | house | House | ranch | 's | ’s
+ [place] Home
+ [check-in] Back at the flat, by the docks
- [place] Home Bargains

[location.here.gym]
say: places you at a gym, pool or hospital
privacy: 2
conduct: 0
where: check-in place
any: gym | fitness | crossfit | leisure centre | f45 | puregym | yoga studio | swimming pool | lido | aquatic centre | ymca | parkrun
any: hospital | infirmary
any: maternity | dialysis | racecourse | campus | student union | library | bus station | stadium
pattern: (?i)\b\d{1,2} ?am (?:crew|club|class|squad|gang|start|session)\b
literal: am crew | am club | am class | am squad | am gang | am start | am session
not: museum | gift shop | studio tour
+ [check-in] Anytime Fitness Elmstead, 6am crew
+ [check-in] Elmstead Hospital
- [place] The old hospital museum

[location.here.where]
say: tells where you are or stay just now
privacy: 2
conduct: 0
where: words
pattern: \b(?:I'm|Im|I am|i'm|im|We're|we're|We are|we are)(?: still| back| over| up| down| out| currently| all)? in ([A-Z][a-z]{4,}|the (?:Philippines|States|Netherlands|Bahamas|Gambia|Maldives|Seychelles|Canaries|Azores|Caribbean|Balkans|Alps|Pyrenees|Midlands|Highlands|Hebrides|Borders|Cotswolds|Lakes|Dales|Pennines|Midwest|Rockies|Ozarks|Hamptons|Outback))\b
pattern: (?m)(?:^|[.!?] )(?:Landed|Touchdown|Arrived|Wheels down)[.!]
pattern: (?m)(?:^|[.!?] )(?:Moved|Moving|Relocated|Breakfast|Lunch|Dinner|Sunset|Sunrise|Back) (?:to|in) ([A-Z][a-z]{3,}|the (?:Philippines|States|Netherlands|Bahamas|Gambia|Maldives|Seychelles|Canaries|Azores|Caribbean|Balkans|Alps|Pyrenees|Midlands|Highlands|Hebrides|Borders|Cotswolds|Lakes|Dales|Pennines|Midwest|Rockies|Ozarks|Hamptons|Outback))\b
pattern: (?m)(?:^|[.!?] )(?:On|Stuck on|Back on|Sat on) the (?:Luas|DART|Dart|tube|Tube|tram|Tram|train|bus|metro|Metro|MTR|subway|Subway|L train|night bus|ferry|last train|last bus|\d+ bus|\w+ [Ll]ine)\b
literal: I'm | I am | i'm | im  | Im  | e're | e are | Landed | Moved to | Moving to | Relocated to | Breakfast in | Lunch in | Dinner in | Sunset in | Sunrise in | Back to | Touchdown | Arrived | Wheels down | On the | tuck on the | ack on the | at on the
mask: January | February | March | April | August | September | October | November | December | Monday | Tuesday | Wednesday | Thursday | Friday
mask: Saturday
mask: Sunday | Christmas | Lockdown | Heaven | Latin | English | French | Spanish | German | Maths | Netflix | Duolingo | Spring | Summer | Autumn
mask: Winter | Strava
mask: Facebook | Instagram | Twitter | Medicine | Surgery | Paediatrics | Pediatrics | Oncology | Radiology | Psychiatry | Resus | Theatre | Minecraft
mask: Fortnite
mask: Gryffindor | Slytherin | Hufflepuff | Narnia | Mordor | Hogwarts | YouTube | TikTok | Excel | Ramadan | Easter | Tears
not: lyrics | song | novel | film | series | season | episode | on the stereo | president | minister | police | killed
+ I'm in Elmstead, miles from anywhere
+ Landed. Thirty-four degrees.
+ I'm in the Netherlands until Friday
+ On the tram, packed, no seat
- I'm in Tears at this
- She is in Narnia, in her head

[location.here.spent]
say: tells of a place where you stay or grew up
privacy: 1
conduct: 0
where: words
pattern: \b(?i:first|second|third|fourth|last|final|another|day|week|month|year|night|weekend|two|three|four|five|\d+)(?i:th|nd|rd|st)? ?(?i:days?|weeks?|months?|years?|nights?|weekends?|mornings?|one|two|three|four|five|\d+)? (?:in|on) ([A-Z][a-z]{4,})\b
pattern: \b(?i:grew up|live|lives|lived|raised|brought up|born) (?i:\w+ (?:minutes|mins|miles|hours?|doors) )?(?:in|from|near|outside|off) ([A-Z][a-z]{4,})\b
pattern: (?i:they've|they have|they're|they are|council(?:'s| has)?|somebody's|someone's) (?i:closed|closing|shut|shutting|opened|opening|dug up|knocked|knocking|painted|robbed|building)[^.!?\n]{0,30} (?:in|on|at) ([A-Z][a-z]{3,})
literal: day in | days in | week in | weeks in | month in | months in | year in | years in | night in | nights in | weekend in | one in | two in
literal: three in | mornings in | morning in | days on | weeks on
literal: grew up | Grew up | live | Live | raised | brought up | born | Born | hey've | hey have | hey're | hey are | ouncil | omebody's | omeone's
mask: January | February | March | April | August | September | October | November | December | Monday | Tuesday | Wednesday | Thursday | Friday
mask: Saturday
mask: Sunday | Christmas | Lockdown | Heaven | Latin | English | French | Spanish | German | Maths | Netflix | Duolingo | Spring | Summer | Autumn
mask: Winter | Strava
mask: Facebook | Instagram | Twitter | Medicine | Surgery | Paediatrics | Pediatrics | Oncology | Radiology | Psychiatry | Resus | Theatre | Minecraft
mask: Fortnite
mask: Gryffindor | Slytherin | Hufflepuff | Narnia | Mordor | Hogwarts | YouTube | TikTok | Excel | Ramadan | Easter | Tears
not: lyrics | song | novel | film | series | season | episode | on the stereo | president | minister | police | killed
+ Third week in Hollowbridge and no rain yet
+ Grew up ten minutes from Elmstead
+ They've closed the post office in Hollowbridge
- Two years in October

[location.home.open]
say: tells which door is yours or when the home is empty
privacy: 3
conduct: 0
where: words
pattern: (?i)\b(?:we're|we are|i'm|i am|it's|ours is|ring|knock at|mine's|come to) (?:at )?(?:number|no\.|flat|apt|apartment|unit|door) \d+[a-z]?\b
pattern: (?i)\b(?:house|flat|place|gaff|home) (?:is |will be |'s |lies |sits |to be )?(?:empty|unoccupied) (?:from|until|till|til|for|all|next|this|while|over)\b
literal: umber | no. | flat | apt | apartment | unit | door | empty | unoccupied
not: chart/N | charts | in the queue | on the list | the film | cup
+ We're number 12, the one with the green gate
+ House empty from Friday, any cat sitters?
- We're number 12 in the charts

[location.school.saint]
say: names the school of a child
privacy: 2
conduct: 0
where: words
pattern: \b(?i:starts?|started|starting|goes|going back|back to school|first day|uniforms?|parents' evening|sports day|nativity|year \d+)\b[^.!?\n]{0,25} (?i:at|for|from) (?:the )?((?:St|Saint|Sacred|Our Lady|Holy)\.? [A-Z][\w'’]+)
literal: St | Saint | St. | Sacred | Our Lady | Holy
not: church | mass | hospital | shift | ward | residency | job
+ Kids start at St Fintan's on Monday, uniforms labelled
- I start at St Brendan's on Monday, new job

[location.tag.place]
say: names a place you are in or from
privacy: 1
conduct: 0
where: tag
pattern: (?i)#(?:love|ilove|visit|explore|discover|my|mad|this|welove|hello|back(?:to|in)|from|in)?(?:london|paris|berlin|dublin|cork|galway|belfast|edinburgh|glasgow|aberdeen|dundee|manchester|liverpool|leeds|sheffield|bristol|cardiff|swansea|brighton|newcastle|york|yorkshire|cornwall|devon|kent|essex|sussex|norfolk|wales|scotland|ireland|kerry|donegal|mayo|england|sydney|melbourne|brisbane|perth|adelaide|hobart|tasmania|darwin|canberra|queensland|auckland|wellington|christchurch|dunedin|newzealand|australia|toronto|vancouver|montreal|calgary|ottawa|canada|nyc|newyork|brooklyn|boston|chicago|seattle|portland|denver|austin|houston|dallas|texas|miami|florida|atlanta|nashville|neworleans|vegas|lasvegas|losangeles|california|sandiego|sanfrancisco|hawaii|alaska|lagos|abuja|nairobi|kenya|accra|ghana|capetown|joburg|durban|mumbai|delhi|bangalore|kolkata|chennai|pune|kerala|goa|karachi|lahore|dhaka|colombo|dubai|singapore|hongkong|tokyo|japan|bali|bangkok|thailand|manila|seoul|ibiza|tenerife|majorca|malta|lisbon|portugal|barcelona|madrid|spain|rome|italy|amsterdam|iceland|greece|crete|croatia|turkiye|istanbul)(?:life|living|eats|food|girl|boy|mum|mom|weather|runners?|vibes|nights?|love|bound|trip|baby|summer|winter|20\d\d|diaries|adventures?|days|calling|born|bred|raised|nurse|medic|doctors?)?\b
literal: #
+ [tag] #brisbanelife
+ [tag] #lovecornwall
- [tag] #livelaughlove
