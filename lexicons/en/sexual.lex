lexicon: sexual.en
format: 1
version: 2026.1
topic: sexual
lang: en
licence: CC0-1.0
about: Overt talk of sex, nude pictures and offers, pornography, lewd jokes and sexting.
source: written by hand for this project

# Overt sexual talk was measured as a heavy conduct matter; sex as a subject of health, schooling, law or news is none. Bodies, swimwear, clothes,
# breastfeeding and orientation are never here.

[sexual.act]
say: describes a sexual act
privacy: 2
conduct: 3
where: words
negated: keep
any: blowie/N | bj/N in | finished in my hair | finished in my mouth | finished inside | finished on my | finish on my face | finish on my tits
any: finish inside me | moaned so loud | moaning so loud | moans so loud | tied to the bed | tied to the bedposts | o face | christened every room
any: christened the bed | christened the sofa | christened the kitchen counter | wanted me on the kitchen | take me on the kitchen
any: bend over the desk and | on all fours for him | against the wall hard | two girls at once | one night with two | get railed | getting railed
any: got railed | be railed | railed tonight | went down on me | went down on him | went down on her | goes down on me | go down on me
any: go down on him | go down on her | going down on me | going down on her | going down on him | cum stain/N | cum rag | cum sock | cumstain/N
any: lubed up | lube up and | put a baby in me | put a baby in her | get me off tonight | got me off twice | he came in two | came too fast
any: came too soon | lasted two minutes in bed | rode him | ride him all | ride him like | riding him all | climb him like | climb that like a
any: climb her like | on my knees for him | on your knees baby | on her knees for | swallowed it all | drop my panties | panties off | wet panties
any: took my panties | no panties under | finger in my ass | tongue in my ass | eat me alive daddy | suck me off | sucked me off | sucking me off
any: suck him off | sucked him off | get sucked off | tossed him off | toss off tonight | get head from | getting head from | gettin head | =cumming
any: cummin | blowjob/N | blow job/N | bj queen | hand job/N | handjob/N | rimjob/N | rim job/N | foot job | footjob/N | titty fuck* | titfuck*
any: throat fuck* | facefuck* | deepthroat/V | deep throat/V | deepthroated | gave me head | give me head | gives good head | giving me head
any: giving head | give him head | gave him head | got head | good head game | sloppy toppy | some head tonight | road head | eat me out | ate me out
any: eating me out | eat her out | ate her out | eating her out | beat it up tonight | suck on my | dicked down | dicked me down | inside me tonight
any: cum in me | cum inside | cum on my | cum on her | cum in my | cum for me | cum for you | make you cum | make me cum | made me cum | making me cum
any: makes me cum | made her cum | cumshot/N | cum shot/N | creampie/N | cream pie me | cum dump | cumslut/N | cum all over | swallow cum
any: swallowed his load | busted a nut | bust a nut | bust my nut | nutted in | nut in her | nut in me | came in my mouth | came inside
any: came all over | squirting all over | i squirted | squirter | she squirted | squirt on | fingered me | fingered her | finger bang/V | fingerbang/V
any: finger fuck* | fingerfuck* | fisting me | fisted me | anal sex | anal tonight | try anal | tried anal | does anal | butt sex | buttsex | pegging
any: pegged him | peg him | rimmed me | eat booty | eat the booty | booty eating | doggy style | doggystyle | doggie style | reverse cowgirl
any: cowgirl position | missionary position only | missionary style sex | 69 position | 69ing | sixty nine position | sit on my face | sit on his face
any: sit on your face | sat on my face | sits on my face | face sitting | facesitting | ride my face | rode my face | riding my face | ride your face
any: smash or pass her | smashed her | hit it from the back | hit it raw | hit from the back | bend me over | bent me over | bend her over
any: bent her over | bending me over | rail me | railed me | railed her | rail her | rail you | raw dog | raw dogged | rawdog me | rawdogged
any: raw doggin | raw dogging her | pound me | pounded me | pounded her | pounding her | pound her | clap cheeks | clapping cheeks
any: clapped her cheeks | clap them cheeks | clap dem cheeks | back shots | backshots | blow your back out | blow her back out | blow my back out
any: blew my back out | back blown out | rearranged my guts | rearrange my guts | rearranging her guts | rearrange your guts | in my guts
any: in them guts | beat my guts | breed me | breeding kink | choke me daddy | choke me while | spank me | spanked me | tie me up and | tied me up and
any: handcuffed to the bed | fuckbuddy | fuckbuddies | fwb | threesome/N | three way tonight | gangbang/N | gang bang/N | foursome tonight
any: double penetration | dp me | bukkake | golden shower/N | watersports kink | cuckold/N | cuckolding | hotwife | hotwifing | wife swap party
any: swinger/N | swingers | glory hole/N | gloryhole/N | circle jerk us | tea bagging him | motorboat/V her | motorboating | dry hump/V | dry humping
any: humped me | hump me | finger me | masturbate/V | masturbation | masturbating | jerk off | jerking off | jerked off | jerked him off | jerk me off
any: jack off | jacking off | jackin off | wank | wanking | wanked | rub one out | rubbed one out | rubbing one out | beat my meat | beating my meat
any: beat his meat | beat off | beating off | choke the chicken | spank the monkey | flick the bean | flicking the bean | double click my mouse
any: touch myself | touching myself | touched myself | play with myself | playing with myself | fingering myself | finger myself | edging all
any: edging myself | edge me | orgasm/N | orgasmed | orgasming | #orgasm | came so hard | cum so hard | came twice | made me come twice
mask: o face to face | finished on my own | finished on my birthday | finished on my phone | finished on my feet | finished on my laptop
mask: finished on my last | finished on my knees | finished on my to do | finished on my day | went down on me like a ton | computer went down on me
mask: network went down on me | server went down on me | went down on him like a | rode him at | rode him in the | rode him to | came too soon the
mask: came too fast for | he came in two hours | he came in two weeks | he came in two days | rode him for | alan cumming | orgasm food | mouth orgasm
mask: facial orgasm brush | pegging out | pegged him as | peg him as | peg him back | pegged him back | i peg him | pounded her fist | pounded me at
mask: pound her with | masturbate study | in my guts i | in my guts that | came inside out | came inside from | came inside and | came inside to
mask: came inside when | came inside the | came all over from | came twice this week | came twice today | came twice a | came twice in
mask: came twice and | swingers golf | golf swinger/N | swinger of clubs | fisted me a | spank me rare | rail her off | railed her at
mask: pegging the line | squirt on some | deep throat watergate | squirt on the | squirt on a | squirt on lemon | spank the monkey mountain
mask: breed me a | circle jerk us airways | finger me out | hump me over | in my guts feeling | raw dog food | raw dog diet
not: horse | pony | dressage | stable | jockey | wifi | internet | laptop | plane | phone | watergate | washing line | clothes line | tent | golf
not: cribbage | study | researchers | survey | patient/N | clinic | education | leaflet | gif recipe | lemon | ketchup | mustard | sriracha | police
not: court | rape | raped | assault | abuse | victim/N
+ She gave me head in the car park
+ sit on my face
+ I masturbate when I can't sleep
+ He ate me out and then made toast
+ threesome in Leeds, anyone
+ Gave my first blowjob advice column today, ha
- Pegging out the washing while it lasts
- That exam fucked me up
- Pussy willow on the table
- Golf swingers of Surrey meet on Sunday
- Researchers asked 400 people if they masturbate

# Where the act is told with a swear word, the words beside it are marked: the swear word itself is profanity's, and both belong in a report.

[sexual.act.words]
say: describes a sexual act in coarse words
privacy: 2
conduct: 3
where: words
negated: keep
pattern: (?i)\b(licking|eating|tight|this|your|that|lick|eats|some|good|for|dat|wet|ate|eat|her|the|no|yo|my)[\s\-]+pussy\b
pattern: (?i)\b(sit[\s\-]+on[\s\-]+that|sit[\s\-]+on[\s\-]+his|hop[\s\-]+on[\s\-]+the|sucking[\s\-]+his|riding[\s\-]+his|sucked[\s\-]+his|sucked[\s\-]+my|ride[\s\-]+that|ride[\s\-]+his|suck[\s\-]+his|ride[\s\-]+the|ride[\s\-]+my|suck[\s\-]+my|sucking|riding|sucks|take|hard|good|suck|big)[\s\-]+dick\b
pattern: (?i)\b(sucking|thick|hard|huge|bbc|his|my)[\s\-]+cock\b
pattern: (?i)\b(cum|my)[\s\-]+slut\b
pattern: (?i)\b(pull[\s\-]+my[\s\-]+hair[\s\-]+and|let[\s\-]+him|want[\s\-]+to|down[\s\-]+to|let[\s\-]+me|let['’]?s|i['’]?d|would|lemme|wanna|lets|anal|id)[\s\-]+fuck\b
pattern: (?i)\b(smash[\s\-]+that|get[\s\-]+some|got[\s\-]+some|spank[\s\-]+my|eat[\s\-]+her|ate[\s\-]+my|eating|phat|eats|eat)[\s\-]+ass\b
pattern: (?i)\b(need[\s\-]+to[\s\-]+be|wanna[\s\-]+get)[\s\-]+fucked\b
pattern: (?i)\b(so)[\s\-]+slutty\b
pattern: (?i)\b(bouncing|nice|your|huge|her|big|my)[\s\-]+tits\b
pattern: (?i)\b(these|nice|her|big|my)[\s\-]+titties\b
pattern: (?i)\b(that)[\s\-]+dick[\s\-]+(?:good)\b
pattern: (?i)\b(up[\s\-]+the)[\s\-]+ass[\s\-]+(?:sex)\b
pattern: (?i)\b(in[\s\-]+the|some)[\s\-]+ass[\s\-]+(?:tonight)\b
pattern: (?i)\b(eat[\s\-]+my)[\s\-]+ass[\s\-]+(?:out)\b
pattern: (?i)\b(need[\s\-]+to[\s\-]+get)[\s\-]+fucked[\s\-]+(?:tonight)\b
pattern: (?i)\b(big)[\s\-]+ass[\s\-]+(?:titties)\b
pattern: (?i)\b(great)[\s\-]+tits[\s\-]+(?:on[\s\-]+her)\b
pattern: (?i)\b(nice)[\s\-]+ass[\s\-]+(?:on[\s\-]+her)\b
pattern: (?i)\b(fat)[\s\-]+ass[\s\-]+(?:on)\b
pattern: (?i)\bpussy[\s\-]+(power[\s\-]+moves|so[\s\-]+good|is[\s\-]+so|licked|juice|eaten|game|ate|wet|on)\b
pattern: (?i)\bdick[\s\-]+(in[\s\-]+my[\s\-]+mouth|so[\s\-]+good|in[\s\-]+her|in[\s\-]+me|inside|sucked|print|down|game|wet)\b
pattern: (?i)\bcock[\s\-]+(in[\s\-]+my)\b
pattern: (?i)\bass[\s\-]+(fuck)\b
pattern: (?i)\bfuck[\s\-]+(the[\s\-]+shit[\s\-]+out[\s\-]+of[\s\-]+me|me[\s\-]+in[\s\-]+the[\s\-]+ass|boy[\s\-]+summer[\s\-]+sex|you[\s\-]+all[\s\-]+night|me[\s\-]+right[\s\-]+now|me[\s\-]+all[\s\-]+night|you[\s\-]+senseless|me[\s\-]+tonight|my[\s\-]+husband|me[\s\-]+harder|me[\s\-]+daddy|you[\s\-]+hard|me[\s\-]+hard|her[\s\-]+ass|me[\s\-]+good|my[\s\-]+wife|me[\s\-]+from|me[\s\-]+like|my[\s\-]+ass|me[\s\-]+so|buddies|buddy)\b
pattern: (?i)\bfucked[\s\-]+(me[\s\-]+good|me[\s\-]+hard|me[\s\-]+like|me[\s\-]+so|her|him|my)\b
pattern: (?i)\bfucking[\s\-]+(me[\s\-]+from)\b
pattern: (?i)\bslutty[\s\-]+(tonight)\b
pattern: (?i)\btits[\s\-]+(out)\b
pattern: (?i)\btitties[\s\-]+(out)\b
pattern: (?i)\btitty[\s\-]+(club|bar)\b
pattern: (?i)\bslut[\s\-]+(me[\s\-]+out|for)\b
literal: ass | Ass | ASS | cock | Cock | COCK | dick | Dick | DICK | fuck | Fuck | FUCK | fucked | Fucked | FUCKED | fucking | Fucking | FUCKING
literal: pussy | Pussy | PUSSY | slut | Slut | SLUT | slutty | Slutty | SLUTTY | tits | Tits | TITS | titties | Titties | TITTIES | titty | Titty
literal: TITTY
not: fuck with | fucks with | fuck up | fuck around | fuck it | pussy ass | pussy willow | pussy cat | pussyass | pussy nigga/N | big dick energy
not: up my back | my back up | me over | me up | my day | my life | my week | my phone | my car | my head | my knee | my ankle | my shoulder | my neck
not: it up | with me | rape | raped | assault | abuse | police | court
near: 3
+ I love eating pussy
+ He fucked me good last night
+ Nothing like good dick on a Sunday
+ Let me fuck you senseless, he said, and meant it
- That exam fucked me up
- You pussy ass liar
- Work my ass off and still behind

[sexual.talk]
say: talks about sex in an overt way
privacy: 2
conduct: 3
where: words
any: so wet right now | i'm so wet | im so wet | something filthy | filthy tonight | filthy in bed | blowing his mind in bed | hot tub two girls
any: want to see my ass | wanna see my ass | see my ass in | sex noise/N upstairs | lingerie 😏 | lingerie 😈 | no knickers 😏 | no underwear 😏
any: no bra 😏 | naked and 😏 | the sex is so | the sex is too | the sex is great | the sex is good | the sex is amazing | the sex was | sex is too good
any: sex is overrated | slept with my ex | sleeping with my ex | slept with my boss | slept with my neighbour | slept with my best friend
any: we did it in the | did it in the car | did it in the shower | did it in the back seat | did it in the kitchen | did it on the sofa
any: did it in the bathroom | did it in the linen | fans only content | fans only page | fansonly | private show 😈 | sexual chemistry | sexy night
any: rough in bed | bring home two girls | bi curious night | handcuffs tonight | blindfold and | rope bunny | shibari | doms | my safe word
any: kinky friday | kinky night | kinky party | munch tonight | a hard on | raging hard on | my sex life | foot fetish | my fetish | my kinks
any: kinky as | feeling kinky | sex tape with | in a strip club | to the strip club | at the strip club | hired a stripper | my sex toys
any: sex toy haul | hookup last night | tinder hookup | my body count | my thot | seeking sugar daddy | #slutlife | dat ass 🍑 | into bdsm | my kink
any: kinky sex | that ass tho 🍆 | well hung man | phwoar look at his bulge | hooked up with a guy | hooked up with a girl | hooked up with a stranger
any: horny | horniest | horniness | hornier | hornyy | so turned on | turned on rn | turns me on | turned me on | turn me on | turning me on
any: getting me wet | got me wet | making me wet | makes me wet | dripping wet for | soaking wet for | wet dream/N | wet for you | hard for you
any: hardon | boner/N | morning wood | blue balls | sexually frustrated | sexual frustration | sexual favors | sexual favours | sex fantasy | sex god
any: sex goddess | sex addict | sex machine | sex slave | sex party | sex parties | sex dungeon | sex swing | sex positions | sex position
any: sex playlist | sex noises | sex eyes | sex face | sexcapade/N | make up sex | makeup sex | angry sex | drunk sex | morning sex | shower sex
any: car sex | phone sex | hotel sex | break up sex | breakup sex | rough sex | wild sex | hot sex | amazing sex | great sex | good sex | best sex
any: bad sex | awful sex | had sex | having sex with | sex with my | sex with him | sex with her | sex with you | sex with me | sex tonight
any: sex last night | sex in the car | sex in the shower | sex on the beach last night | sex on the first date | sex in public | sex all day
any: sex all night | sex every day | sex everyday | sex twice | sex three times | need sex | want sex | crave sex | no sex in | sexless for
any: sex with strangers | sex with an ex | good in bed | bad in bed | amazing in bed | great in bed | beast in bed | get laid | got laid
any: getting laid | gotten laid | got some last night | booty call/N | bootycall | friends with benefits | hook up tonight | hooked up with this
any: hooked up with my | hooked up last night | hooking up with | hook up with me | nsa fun | dtf | netflix and chill | netflix n chill
any: netflix & chill | slept with a guy | slept with a girl | slept with him | slept with her | sleeping with him | sleeping with her | sleep with him
any: sleep with her | sleep with me tonight | slept around | sleeping around | sleeps around | walk of shame | lost my virginity | lose my virginity
any: losing my virginity | took my virginity | still a virgin | i'm a virgin | im a virgin | i am a virgin | virginity to | foreplay | quickie/N
any: shagged | shag her | shag him | shag me | having a shag | fancy a shag | a good shag | bonk/V her | bonking | get your leg over | got my leg over
any: leg over last night | how's your father tonight | bump uglies | doing it doggy | getting jiggy in bed | banged her | banged him | bang her
any: bang him | bang me | banged in the | banged my | banging my | boned her | bone her | boned him | got boned | do me baby | do me right here
any: take me from behind | from behind tonight | rip my clothes off | tear my clothes off | undress me | undressing me | between my legs
any: between my thighs | between her thighs | between her legs | between your legs tonight | clit/N | g spot | my nipples are | nipples hard
any: lick my nipples | suck my nipples | motorboat her | spread my legs | spread her legs | spread your legs | spread them legs
any: eat the cake like rihanna | moaned my name | moaning my name | moan my name | make you moan | make her moan | make me moan
any: scream my name tonight | scream daddy | call me daddy | daddy dom | sugar daddy needed | sugar baby life | dom and sub | my dom | my sub
any: submissive for | feet pics | feet pic | selling feet | safe word is | safeword | ball gag | butt plug/N | buttplug/N | dildo/N | vibrator/N
any: fleshlight | strap on | strapon | strap-on | cock ring/N | anal beads | anal lube | lube and condoms | nipple clamps | edible underwear
any: edible panties | love egg | hitachi wand | ann summers | lovehoney | adam and eve toys | adult toy/N | adult toys | pole dancer night
any: lap dance/N | lapdance/N | peep show booth | rub and tug | happy ending massage | happy ending at | milf/N | dilf/N | gilf/N | milfs
any: thirst trap/N | thirst trapping | thirsty for that | grey sweatpants season | camel toe pic | filthy mind | talk dirty | dirty talking
any: naughty text/N | sexy text/N | sexy time | sexytime | sexy times | naughty tonight | feeling naughty | frisky | randy tonight | feeling randy
any: #horny | #sexting | #kinky | #bdsm | #fetish | #threesome | #milf | #nsfw | #thirsttrap | #dtf | #sugarbaby | #slut | #sexaddict
any: #netflixandchill | #hookup | #hornyaf | 🍆💦 | 🍑🍆 | 🍆🍑 | 👅💦 | 💦🍆 | 🍑💦 | 😈💦 | 💦👅 | 🍆🍆🍆
mask: i'm so wet and cold | im so wet and cold | i'm so wet from | we did it in the end | we did it in the rain | we did it in the last
mask: we did it in the final | we did it in the snow | we did it in the heat | we did it in the second | we did it in the dark | the sex was recorded
mask: the sex was unknown | the sex was a | the sex was male | the sex was female | we did it in the nick | blindfold and a pinata
mask: dental scaler vibrator | vibrator of the dental | vibrator for concrete | we did it in the first | horny toad/N | horny goat weed
mask: vibrator in the concrete | concrete vibrator | poker vibrator | banged my head | banged my knee | banged my elbow | banged my toe
mask: banged my arm | banged my shin | banged my car | banged my foot | banged my hip | banged my leg | banged my hand | banged my thumb
mask: banged my shoulder | banged in the door | banged in the goal | banging my head | banging my drum | banging my pots | g spot price
mask: hookup to the | hookup for the washing | trailer hookup/N | electric hookup | electrical hookup/N | rv hookup/N | water hookup | sewer hookup
mask: full hookup/N | camp hookup | bang her head | bang him up | turn me on to | turned me on to | turning me on to | turns me on to
mask: the kinky boots | kinky boots | kinky hair | kinky curly | kinky twist/N | kinky coily | kinky curls | kinky hair journey
mask: still a virgin atlantic | strap on my | strap on the | strap on a | strap on your | strap on boots | strap on sandals | strap on bag
mask: strap on ski* | strap on guitar | strap on watch | strap on helmet | strap on his | strap on her | strap on their | quickie mart
mask: a quickie workout | wet dream of a | walk of shame from the scales | walk of shame to the fridge | walk of shame to the bin | dtf printing
mask: dtf printer | dtf transfer/N | my sub bass | my sub sandwich | my sub teacher | my sub plans | my dom pedro | my sub plan | my sub for
mask: my sub was | my sub is | my sub from | my sub on | my sub today | my sub did | my sub left | i'm a virgin at | morning wood fire
mask: morning wood chopping | knees between my legs pillow | pillow between my legs | between my legs a pillow | dog between my legs
mask: cat between my legs | my dom is | my sub and chips | hook up with me for coffee
not: umbrella | raining | soaked | dog walk | downpour | alleges | pressured | denies | accusation | settle | accuser | mp | adviser | allegation
not: sponsor | supply | patient/N | clinic | education | health class | leaflet | contraception | nurse practitioner | study | researchers | survey
not: menopause | anaemia | medication | side effect/N | ssri | therapy for couples | bill | senate | offender/N | trafficking | assault | assaulted
not: rape | raped | police | court | charged | arrested | jailed | harassment | abuse | abused | abuser | allegations | stormy daniels | weinstein
not: cosby | trump | president | minister | concrete | wallpaper | camping | campsite | caravan | rv | discrimination | marriage | couples | same sex
not: opposite sex | biological sex | chromosome/N | hormone/N | kitten/N | pillow | yoga | physio | pilates | squat/N | tetris | netball | guitar
not: skateboard
+ So horny right now it's a joke
+ Got laid at last
+ my vibrator died mid session
+ netflix and chill tonight? 🍆💦
+ We banged in the on call room: banged in the linen cupboard
+ Best sex of my life last night
- Horny goat weed in the health shop
- Sex education in schools needs funding
- It's been hard on everyone this winter
- Banged my knee on the drawer
- A kink in the hose again
- Low sex drive is a known side effect
- Work out the kinks in the rota

[sexual.talk.near]
say: talks about sex in an overt way
privacy: 2
conduct: 3
where: words
any: sex | =cum | shag | nipples | clitoris
need: i | i'm | my | me | we | us | wild | tonight | last night | loud | loudly | hot | rough | kitchen | shower | sofa | again | boyfriend
need: girlfriend | hookup | my face | mouth | swallow/V | drip/VV | taste/V | hard | suck/V | lick/V
need: i am | i'll | i'd | i'ma | ima | imma | ah'm | ah want | am gonna | am gonnae | am gunna | we're | we'll | mi a | mi waan
near: 4
mask: sex education | sex ed | sex of | the sex | sex and the city | sex offender/N | sex trafficking | same sex | opposite sex | safe sex
mask: sex chromosome/N | sex hormone/N | biological sex | sex discrimination | sex work | sex worker/N | sex abuse | sex matters | sex difference/N
mask: shag carpet | shag rug | shag pile | magna cum | summa cum | cum laude | sex scene/N | sex pistols | sex workers | sex assigned | birth sex
mask: my sex and age | sex male | sex female | fair sex | weaker sex | sex crime/N | unprotected sex | sex panther | sex ratio | sex cells
mask: sex scandal/N | shag haircut | shag cut
not: patient/N | clinic | education | class | curriculum | teacher/N | study | researchers | survey | menopause | assault | rape | abuse | police
not: court | charged | trafficking | minister | law | bill | gender | birth | baby's | age | weight | hormone/N | trump | stormy | allegations
not: marriage | cormorant | breastfeed | breastfeeding | nursing | latch | lanolin | sore | cracked | lecture | anatomy | film | movie | episode
not: season | podcast | workshop | awareness | std | sti | hpv | hiv | contraception | condoms free | daniels | scandal
+ Sex, then toast, then my shift
+ Rough night: sex on the hotel sofa, my back is gone
- Sex education should start sooner, I told my MP
- We found out the sex of the baby
- My nipples are cracked from breastfeeding

[sexual.nude]
say: sends, asks for or offers nude pictures
privacy: 3
conduct: 3
where: words
negated: keep
any: selling pics | selling my pics | pics for sale dm | dm for pics | dm me for pics | dm for spicy | dm for content | nudist beach | nudist resort
any: nudist camp | send nudes | send me nudes | send some nudes | sent nudes | sending nudes | sent me nudes | nudes in my dms | my nudes | her nudes
any: your nudes | dm for nudes | dm me for nudes | trade nudes | trading nudes | nude/N for sale | selling nudes | post nudes | posted nudes
any: posting nudes | want nudes | nude pic/N | nude pics | nude photo of me | nude selfie/N | nude snap/N | nude video/N | nude photos of
any: naked pic/N | naked pics | naked selfie/N | naked photo of me | naked photos of me | naked video of | pics of my tits | pic of my tits
any: pic of your tits | pics of your tits | tit pic/N | titty pic/N | tit pics | boob pic/N | boobs pic | dick pic/N | dickpic/N | dick picture/N
any: cock pic/N | pussy pic/N | ass pic/N | booty pic/N | feet pics for sale | tasteful nudes | artsy nudes of me | onlyfans | only fans page
any: only fans link | only fans account | my only fans | fansly | 🔞 | 18+ only | 18+ content | adult content creator | adult content of me
any: spicy content | spicy pics | spicy page | spicy link | camgirl | cam girl | cam girls | webcam girl/N | chaturbate | cam show | custom videos dm
any: snapchat premium | premium snap | premium snapchat | sexting | sext/V | sexts | sexted | sexy snaps | snap me nudes | boudoir shoot
any: skinny dipping | skinny dipped | skinny dip | flashed my tits | flash my tits | flashed my boobs | flash your tits | flashing my tits
any: flashed her tits | flashed us | mooned us | mooning the | free the nipple at | naked in my window | walked in on me naked | caught me naked
any: strip for me | strip poker | strip tease | striptease | stripped for | stripping for him | naked twister | topless on | sunbathing topless
any: topless selfie | get your tits out | get your kit off | got my kit off | got naked | getting naked | get naked with | naked in bed with
any: naked and waiting | completely naked | butt naked | buck naked | stark naked | nude beach | clothing optional | #onlyfans | #nudes | #sendnudes
any: #nude | #naked | #camgirl | #fansly | #dickpic | #boudoir | #topless | #nudist
mask: nude lipstick | nude heels | nude shade/N | nude palette | nude nail/N | nude colour | nude color | nude tights | nude bra | naked juice
mask: naked palette | naked cake | naked eye | naked mole | naked gun | naked and afraid | naked chef | naked attraction | naked barley
mask: stark naked truth | buck naked truth | got naked juice | naked wines | nude art class | nude portrait | nude painting | nude study
mask: life drawing nude | onlyfans investor/N | flashed us a smile | flashed us a grin | flashed us with headlights | flashed us the peace
mask: stripped for parts | stripped for repaint | stripped for painting
not: revenge porn law | bill | senate | police | arrested | court | charged | hacker/N | celebrity | celebrities | nasa | meteor | comet | toddler
not: baby | 2 year old | two year old | three year old | bath time | museum | sculpture | statue | lipstick | patient/N | cosmetics | kardashian
not: miley
+ dm me for nudes 😈
+ Sent him a dick pic and he laughed
+ My OnlyFans is half price this week
+ Sexting at the bus stop again
- Nude lipstick is my colour
- Naked juice is on offer
- A meteor streaked across the sky
- The toddler ran through Tesco stark naked

[sexual.porn]
say: mentions watching or liking pornography
privacy: 3
conduct: 3
where: words
negated: keep
any: watching porn | watched porn | watch porn | porn addict | porn addiction | porn category | porn stash | amateur porn | lesbian porn | gay porn
any: hentai tonight | watch pornography | watching pornography | some porn | my porn | porn again | love porn | likes porn | porn tonight | pornhub
any: xvideos | xnxx | xhamster | redtube | youporn | brazzers | bangbros | rule 34 | r34 | hustler magazine | penthouse magazine | penthouse letters
any: hustler club | girls gone wild | blue movie/N | skin flick/N | dirty movie/N | dirty magazine/N | dirty videos | incognito mode at night
any: incognito tab at 2am | xxx video/N | xxx pics | xxx movie/N | spank bank | wank bank | fap | fapping | fapped | nofap | no nut november
any: smut fic | smut fanfic | literotica | christian grey's red room | red room of pain | #porn | #pornhub | #xxx | #hentai | #pornstar
mask: food porn | earth porn | house porn | word porn | shelf porn | bookshelf porn | property porn | ruin porn | ruins porn | inspiration porn
mask: poverty porn | disaster porn | trauma porn | gear porn | car porn | travel porn | misery porn | porn star martini/N | pornstar martini/N
mask: plant porn | knife porn | nature porn | tech porn | space porn | map porn | torture porn | grief porn | cabin porn | pr0n fap | weather porn
mask: design porn | interiors porn | architecture porn | tragedy porn | war porn | skin porn | sunset porn
not: stormy | daniels | trump | child | children | law | bill | senate | police | court | charged | arrested | legislature | jailed | sentenced
not: cocktail/N | martini/N | passion fruit | study | researchers | age verification | ofcom | minister | cohen
+ Watching porn on a Tuesday, send help
+ I think Pornhub knows me better than you do
+ day 12 of nofap and counting
- Watching food porn before dinner
- The MP watched porn at work, says the minister
- The police charged him over child pornography

# As a subject: of a headline, a joke about the news, a film. Talk of it is lighter than doing it.

[sexual.mention]
say: mentions pornography, sex work or kink
privacy: 1
conduct: 1
where: words
any: porn | porno/N | pornstar/N | pornographic | pornography | adult film/N | adult movie/N | sex tape/N | brothel/N | strip club/N | stripclub
any: stripper/N | dominatrix | bdsm | kinky | kinkster/N | fetish/N | sex doll/N | sex shop/N | sex toy/N | sex club/N | sex worker/N | prostitute/N
any: prostitution | hooker/N | escort service | orgy | orgies | hookup culture | one night stand/N | sex scandal/N | sex addict/N | nsfw | lewd | smut
any: erotica | erotic | hentai | x rated | fifty shades | 50 shades | sexual fantasies | sexual fantasy | sexual tension | sex life | casual sex
any: dirty talk | oral sex | slutty | sadomasochism | sexcapades | nudes | booty call | thirst trap | sugar daddy | sugar daddies | playboy
any: sex scene/N | sex dream/N | sex joke/N | strippers
mask: food porn | earth porn | house porn | word porn | shelf porn | bookshelf porn | property porn | ruin porn | ruins porn | inspiration porn
mask: poverty porn | disaster porn | trauma porn | gear porn | car porn | travel porn | misery porn | porn star martini/N | pornstar martini/N
mask: plant porn | knife porn | nature porn | tech porn | space porn | map porn | torture porn | grief porn | cabin porn | weather porn | design porn
mask: interiors porn | architecture porn | tragedy porn | sunset porn | orgy of evidence | orgy of violence | orgy of colour | orgy of food
mask: rugby hooker | hooker position | hooker for england | crochet hooker/N | happy hooker yarn | kinky boots | kinky curly | kinky hair
mask: kinky coily | kinky curls | kinky twist/N | fifty shades of green | 50 shades of green | fifty shades of beige | 50 shades of beige
mask: paint stripper | wire stripper/N | wallpaper stripper | stripper well/N | cable stripper | fifty shades of pink | fifty shades of blue
mask: fifty shades of brown | stripper pole fitness | world war porn
not: patient/N | clinic | education | leaflet | contraception | study | researchers | survey | menopause | offender/N | trafficking | assault
not: assaulted | rape | raped | charged | jailed | harassment | abuse | abused | rugby | scrum | lions tour | crochet | yarn | knitting | child
not: children | hair | curls | paint | wallpaper | concrete | martini/N | cocktail/N | lipstick | palette | heels | nail/N
+ The sex scenes in that film went on for a week
+ The old bakery is now a sex shop, of all things
+ Fifty Shades on the ward's free shelf again
- #foodporn from the market
- Food porn: my mum's trifle
- A pornstar martini for the birthday girl
- The England hooker limped off, rugby again
- My crochet hooker club meets on Tuesdays

[sexual.joke]
say: makes a lewd joke
privacy: 1
conduct: 2
where: words
any: that's what she said | thats what she said | that's what he said | thats what he said | twss | your mom last night | your mum last night
any: ur mom last night | yo mama so loose | did your mum | i did your mom | so's your mum in bed | just the tip | size matters | size does matter
any: it's not the size | go deep on her | hung like a | balls deep | tea bag me | teabagged | teabagging | two in the pink | shocker gesture
any: dirty sanchez | donkey punch | rusty trombone | cleveland steamer | alabama hot pocket | glory hole joke | dutch rudder | pearl necklace from him
any: money shot | happy ending 😉 | pull out game | pullout game | pull out method | wood in the morning 😂 | trouser snake | one eyed snake
any: one eyed monster | meat and two veg | man meat | tube steak | love muffin | fun bags | funbags | lady garden | front bottom joke | sausage fest
any: sausagefest | muff diving | muff diver | rug munch* | carpet munch* | pearl diving her | clam slam | pillow biter | knob polish* | knob gobbler
any: knobgobbler | cock block | cockblock* | cock tease | pricktease | prick tease | nob gag | knob joke/N | dick joke/N | fanny joke | willy joke/N
any: innuendo/N | if you know what i mean 😏 | if you know what i mean 😉 | if you catch my drift 😉 | nudge nudge wink wink | phwoar | phwoarr
any: bend and snap for daddy | bj for my birthday | steak and bj day | steak and blowjob day | nice melons | nice rack | great rack | nice jugs
any: big jugs | great jugs | nice pair on her | nice knockers | boobs out | boob/N or | boobs are out | tits or gtfo | would smash | i'd smash
any: id smash | i'd hit that | id hit that | i'd tap that | tap that ass | tap dat ass | would bang | would do him | i would do her | get it up
any: pitch a tent in my | pitching a tent in my | stiffy | semi in public | full mast | half mast in my pants | flying solo tonight 😏
any: knuckle shuffle | hand party | self love tonight 😏 | 🍆😏 | 🍑😏 | 😏🍆 | 👉👌 | 👌👈 | 🌮🍆 | ✌️👅 | 👅🍑 | 🍑👅
mask: would smash the | i'd smash a | id smash a | would smash records | would smash this | would smash that record | nice rack of lamb
mask: nice rack of ribs | great rack of ribs | nice jugs of | nice rack for | hung like a picture | big jugs of | great jugs of | innuendo album
mask: innuendo by queen | size matters not | money shot of the | get it up and | get it up to | get it up on | get it up the | get it up in
mask: get it up for the | would bang on | would smash a | i'd smash it | would smash it | would smash it out | just the tip of | get it up by
mask: get it up there | just the tip is | just the tip was | nice melons at the | would bang out | would smash my | hung like a christmas
mask: hung like a bat | get it up here | teabagging tea
not: pizza | burger | buffet | lamb | ribs | bike | antler/N | deer | ski | car roof | market | fruit | watermelon/N | loft | attic | mast | flag
not: wifi | website | server | chart/N | lager | sangria | pimms | iceberg
any: nice arse | great arse | lovely arse | fit arse | cracking arse | peachy arse | arse on him | arse on her
any: great bum on | nice bum on | bum on him | bum on her | bum on that | arse on that | the bulge in
any: one handed 😏 | read it one handed
+ That's what she said, and she meant it
+ I'd hit that
+ Full of innuendo tonight, nudge nudge wink wink
+ His nob gag made matron cough
- Just the tip of the iceberg, this audit
- A nice rack of ribs at the barbecue
- I would smash a burger right now
+ Nice arse on that goalkeeper, just saying

[sexual.desire]
say: speaks of your sex life in a plain way
privacy: 2
conduct: 1
where: words
voice: me
any: our sex life | sex with my husband | sex with my wife | sex with my partner | intimacy with my husband | intimacy with my wife | made love
any: make love | making love | lovemaking | love making | in the bedroom department | spice up our bedroom | spice up the bedroom | spice up our sex
any: turned on by my husband | haven't had sex | havent had sex | no sex since | sexless | celibate | celibacy | abstinent by choice
any: waiting until marriage | waiting till marriage | saving myself for marriage | my first time was with | lost it to | my first time having
any: condom broke | condom split | morning after pill after | plan b run | plan b at | pregnancy scare | pregnant scare | std test after
any: sti test after | sti check after | booty call no more | conjugal visit/N | bow chicka wow wow | sexy lingerie for | lingerie for my husband
any: lingerie for him | skinny love bed | baby making | babymaking | trying for a baby every night
mask: lost it to the | lost it to a | make love not war | make love to the camera | celibate priests | priests celibate | plan b at work
mask: lost it to my | made love and | plan b at the
not: patient/N | priest/N | clergy | nun/N | vatican | song | film | movie | lyrics | album | study | clinic | teenagers | students | character
+ We haven't had sex since the baby, says the sleep chart: our sex life is naps
+ Celibate for a year and fine with it
+ Made love, then made pancakes
- Make love not war on the banner
- Celibate priests were the topic of the study

[sexual.names]
say: belongs to a group or page about sex
privacy: 3
conduct: 3
where: names
any: swinger/N | swingers | hotwife | hotwives | cuckold/N | bdsm | bdsmadvice | bdsmcommunity | fetlife | fetish/N | kink | kinky | kinksters
any: bondage | dominatrix | femdom | sissy | sissies | sissyhypno | littlespace | abdl | ddlg | chastity | spanking | nudes | nude | naked | nsfw
any: gonewild | gone wild | porn | pornhub | pornstar/N | xxx | xvideos | hentai | rule34 | rule 34 | playboy | penthouse | hustler | brazzers
any: onlyfans | fansly | chaturbate | camgirl/N | cam girls | sex | sexover30 | sexy singles | sexytime | sexsells | sextoys | ann summers | lovehoney
any: fleshlight | baddragon | bad dragon | adam and eve | strip club | stripclub | stripper/N | gentlemen's club | gentlemens club | spearmint rhino
any: hooters | hookup/N | hook ups | hookups | fwb | friends with benefits | nsa | booty call | adult friend finder | adultfriendfinder | milf/N
any: milfs | dilf/N | cougars and cubs | sugar daddy | sugar daddies | seeking arrangement | sugarlifestyle | threesome/N | orgy
any: gangbang/N | erotica | literotica | erotic | eroticism | nofap | pornfree | sexting | dirtysnapchat | dirty r4r | dirtyr4r | r4rnsfw
any: randomactsofblowjob | blowjob/N | boobs | tits | ass | asses | cum | pussy | cock | dick pics | wank | wankers | masturbation | masturbators
any: horny | fifty shades | 50 shades | nudist/N | naturist/N | clothing optional | askredditafterdark | askseddit | seduction | sensual massage
any: gonewildaudio | gwabackstage | topsandbottoms | rapekink | stupidslutsclub | slutwalk | sluts | slutty
mask: sex education | sex and the city | sex pistols | safe sex | same sex | sex matters | sex offender/N | cock o the | cock and bull | cock inn
mask: the cock | naked juice | naked wines | naked cake/N | naked chef | naked and afraid | naked gun | naked attraction | naked truth
mask: naked mole rat | chastity belt | dumb ass | jack ass | bad ass | blue tits | great tits | bird sex | pussy riot | pussy willow | pussy cat
mask: kick ass | wise ass | hooters owl | owl hooters | magna cum laude | cum laude | stripper paint | wallpaper stripper | fancy ass
mask: sex strangulation | my crazy sex | 50 shades of green | smart ass | nude shoes | nsa cyber | tough ass | big ass | kinky boots | kinky curly
mask: kinky hair | sissy squat/N | spanking new | brand spanking | hungry ass | ass kicking | the naked mind | this naked mind | naked bike ride
mask: world naked bike ride
not: brewery | brewing | pub | inn | hotel | poultry | band | film | movie | book | musical | health | education | wrestling | restaurant | salon
not: paint | art | gallery | museum | charity | awareness | law | theatre | pediatrics | surgery | rspb | birds | tea
mask: nude heels | nude lip/N | nude lipstick | nude palette/N | nude nails | naked bike | naked trader
not: candy | sweets | heels | lipstick/N | shoes | nails | tights
any: smutty | smut | smutmas | spicy romance | spicy books | spicy reads | filthier the better | tantra | tantric | couples 18 | adult boutique
any: adult store | adult shop | adult superstore | pleasure chest | red light district | red light quarter | de wallen | lap dance
any: lapdance | lap dancing | pole dancing | pole taster | burlesque | chippendales | magic mike live | dreamboys | butlers in the buff
any: skinny dipping | skinny dip | topless | boudoir | for his eyes only | for her eyes only | peep show
any: cam shows | play party | dungeon night | shibari | brothel | bunny ranch | soapland
any: filthy books | dirty books
any: naughty nurses | naughty nurse | fantasy club | naughty singles | swinging couples | spicy content
any: sendnudes | onlyfansgirl | fetish | milf | camgirl | thot | slut | dickpic | bootycall | orgasm
+ [group] Swingers of Yorkshire
+ [page] Pornhub
+ [group] BDSMAdvice
+ [group] sexover30
- [page] Sex and the City
- [page] Dick's Sporting Goods
- [place] The Cock Inn
- [page] This Naked Mind
+ [album] Skinny dipping, new moon
+ [group] Smutty Romance Circle
+ [place] Red Light District
- [group] Nude heels under ten pounds
- [page] Sugar Babies (candy)
+ [tag] #horny

# The same told by half a word: what everybody at the table would understand.

[sexual.hint]
say: hints at sex or nakedness
privacy: 2
conduct: 2
where: words
any: sore from last night | still sore from | you animal 😈 | you animal 😏 | walking funny today | can't walk straight after | your hands under my
any: your hands up my | my hands up your | my hands under your
any: hands down my | want you inside | want you on top | want you naked | need you naked | thinking about you naked
any: thinking of you naked | guess what i'm not wearing
any: not wearing anything under | nothing on under | nothing underneath 😏 | come over and undress | undress you | at it on my
any: at it like rabbits | going at it upstairs
any: at it next door | at it again upstairs | heard them at it | walked in on them at it | caught at it | shagging next door | flashed the bouncer
any: flashed the barman
any: flashed the neighbours | flashed the neighbors | flashed the postman | flashed the crowd | flashed the whole | flashed my | flashed everyone
any: nothing on but | wearing nothing but | wore nothing but
any: dressed in nothing but | naked calendar | nude calendar | strategically placed | topless at | topless in the | went topless | topless swim
any: topless sunbathing | in the nip
any: lingerie arrived | my lingerie | new lingerie | lingerie set | lingerie haul | bought lingerie | the smutty bits | smutty book
any: smutty books | the spicy bits | spicy chapter
any: fanning myself reading | lap dance | lapdance | lap dances | male stripper | strippers for the hen | butler in the buff
any: butlers in the buff | burlesque class
any: for his eyes only | for her eyes only | 😈🍆 | do not disturb sign 😏
mask: flashed my lights | flashed my headlights | flashed my badge | flashed my id | flashed my pass | flashed my torch | flashed my ticket
mask: flashed my lanyard | flashed my card | flashed my warrant
mask: flashed my smile | strategically placed bin | strategically placed bucket | strategically placed cushion | strategically placed rug
mask: strategically placed plant | strategically placed mug
mask: wearing nothing but black | wearing nothing but smiles | still sore from the | still sore from my | still sore from gym | still sore from leg
mask: still sore from yesterday's
mask: flashed the whole of | flashed the crowd a grin | flashed the crowd a smile | hands down my favo(u)rite | hands down my best | flashed my whole
mask: still sore from a
mask: topless in the sun roof | strategically placed photo
not: gym | leg day | squats | pilates | marathon | football | physio | vaccine | jab | flu | car | bus | roof | lights | nappy | toddler | baby
not: police | court | arrested | patient/N
negated: keep
any: fanning myself at | fanning myself over
any: sunday shag | morning shag | quick shag | good shag | had a shag | need a shag | decent shag | a cheeky shag | examine me 😏
any: examine me 😈 | take my temperature any | take my temperature 😏 | what are you wearing 😏 | what are you wearing 😈 | what are you wearing 😉
any: wear that for me | send me something spicy | something spicy 😏 | something spicy 😈 | last night 😏 | last night 😈 | later 😈 | later tonight 😏
any: for me later 😏 | link to my spicy | your bed tonight 😏
not: carpet | rug
+ Still sore from last night, you animal
+ May have flashed the barman after cocktail five
+ Oars strategically placed, nothing on but sun cream
+ Lingerie arrived and the neighbour signed for it
- Still sore from leg day at the gym
- I flashed my badge and the door stayed shut
- A strategically placed bucket under the leak
+ What are you wearing 😏
