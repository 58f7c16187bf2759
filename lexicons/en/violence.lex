lexicon: violence.en
format: 1
version: 2026.1
topic: violence
lang: en
licence: CC0-1.0
about: Threats, praise of violence, fights, weapons, hunting and sport shooting, and having suffered violence.
source: written by hand for this project

# What you say you would do to somebody. The object is part of the phrase: "kill" alone is also what shoes do.

[violence.threat]
say: threatens or wishes to hurt somebody
privacy: 2
conduct: 3
where: words
any: break his jaw | break her jaw | break your jaw | break his neck | break her neck | break your neck | break his legs | break your legs | break their legs
any: break his nose | break your nose | break her nose | break his face | break your face | break her face | break their necks | smash his face
any: smash your face | smash her face | smash their faces | smash his head | smash your head | smash his skull | bash his head | bash your head
any: bash his skull | cave his head in | cave your head in | kick his head in | kick your head in | kick their heads in | kick his teeth in
any: kick your teeth in | kick his ass | kick your ass | kick her ass | kick their ass | kick your arse | kick his arse | whoop your ass | whoop his ass
any: whoop her ass | whoop yo ass | whoop that ass | beat your ass | beat yo ass | beat his ass | beat her ass | beat their ass | beat that ass | beat ur ass
any: beat dat ass | beat the shit out of | beat the crap out of | beat the hell out of | beat the living | beat him up | beat her up | beat you up
any: beat them up | beat him senseless | beat her senseless | beat him to death | beat you to death | beat her to death | beat him to a pulp
any: beat you to a pulp | knock him out | knock her out | knock you out | knock yo ass out | knock his teeth out | knock your teeth out | knock his block off
any: knock your block off | knock some sense into | punch him in | punch her in | punch you in | punch them in | punch him right | punch his face
any: punch your face | punch her face | punch his lights | punch your lights out | punch a bitch | punch somebody | punch someone | punch people | slap him
any: slap her | slap you | slap them | slap the shit out of | slap the taste out | slap a bitch | slap a hoe | slap this bitch | slap that bitch
any: slap your face | slap somebody | slap someone | smack him | smack her | smack you | smack the shit out of | smack a bitch | smack somebody | smack someone
any: smack this bitch | stab him | stab her | stab you | stab them | stab someone | stab somebody | stab people | stab a bitch | stab this | strangle him
any: strangle her | strangle you | strangle them | strangle someone | choke him out | choke her out | choke you out | choke a bitch | choke the life
any: throttle him | throttle her | throttle you | wring his neck | wring her neck | wring your neck | wring their necks | slit his throat | slit your throat
any: slit her throat | slit their throats | cut your throat | cut his throat | cut his balls off | cut his dick off | cut your dick off | rip his head off
any: rip your head off | rip her head off | rip their heads off | bite his head clean off | skin him alive | skin you alive | gut him like | gut you like
any: shoot him | shoot her | shoot them | shoot you | shoot someone | shoot somebody | shoot your | shoot that | shoot every | put a bullet in | bullet in his
any: bullet in your | bullet in her | bullet through his | bullet through your | pop a cap in | bust a cap in | blow his head off | blow your head off
any: blow their heads off | blow his brains out | blow your brains out | run him over | run her over | run you over | run them over | run him down with
any: burn his house | burn your house | burn her house | burn their house | burn the place down | set him on fire | set her on fire | set fire to his
any: blow up the | bomb the office | bomb this place | shoot up the | shoot up my | shoot up this | murder him | murder her | murder you | murder them
any: murder someone | murder somebody | kill him | kill her | kill you | kill them | kill someone | kill somebody | kill your | kill his | kill everyone
any: kill everybody | kill people | kill ya | kill u | hurt somebody | hurt someone | fuck him up | fuck her up | fuck you up | fuck them up | fuck u up
any: fuck yo ass up | fuck a bitch up | fight him | fight her | fight you | fight them | fight someone | fight somebody | drag her by | drag her ass
any: lay hands on | put hands on | put my hands on | catch these hands | catch hands | square up | throw hands with | deck him | deck her | deck you
any: headbutt him | headbutt you | chin him | bottle him | glass him | drown him | drown her | poison him | poison her | poison them | kill that bitch
any: kill this bitch | kill that man | kill this man | kill that guy | kill this guy | kill that kid | kill this kid | kill that woman | kill this woman
any: kill that hoe | kill that dog | kill this patient | kill my boss | kill my husband | kill my wife | kill my brother | kill my sister | kill my roommate
any: kill my neighbour | kill my neighbor | kill my coworker | shoot this man | shoot this guy | slap the next | punch the next | kill the next | stab the next
any: strangle the next | shoot the next | throttle the next | slap whoever | punch whoever | kill whoever | strangle whoever | stab whoever | murder whoever
any: shoot whoever | throttle whoever | put .. in hospital | put .. in the hospital | put .. in a hospital | put .. in the ground | put .. in a coffin
any: put .. through a wall | put .. through a window | put .. six feet under | bury you | bury him | bury her | bury them | end you | end him | end her
any: burn it to the ground | burn it down with | tie him to | feed him to the | feed you to the | snap his neck | snap your neck | snap her neck
any: snap their necks | strangle my | stab my | murder my | shoot my | slap my | punch my | throttle my | drown my | hit him with my car | hit you with my car
any: hit them with my car | hit him with a | hit you with a | hit her with a | smash a bottle over | smash a chair over | throw him down | throw her down
any: throw you down | throw him off | throw you off | throw him out of a | throw him under a | throw them under a | push him down the | push her down the
any: push him off | push her off | push you off | push him under | kneecap | lamp him | lamp you | twat him | batter him | batter you | batter her
any: batter them | leather him | do him in | do you in | picking teeth up | picking your teeth | picking up his teeth | picking up your teeth
any: teeth off the floor | eat through a straw | eating through a straw | drink through a straw | take that man out | take him out with | take them out with
any: shut your mouth for you | rearrange his face | rearrange your face | rearrange her face | meet my fist | taste my fist | taste my boot
any: meet the end of my | come through your window | know where you live | know where he lives | know where she lives | find you and | shoot anyone
any: kill anyone | stab anyone | hurt anyone | slap anyone | punch anyone | fight anyone | shovel and an alibi | gun and a shovel | shotgun and a shovel
any: nobody will find the body | never find the body | won't find the body | bodies in the | hide the body | hide a body | break every bone | break some bones
any: break both his | break both your | break his fingers | break your fingers | break his arm | break your arm | break her arm | cut your hands off
any: put you in the ground | put a cap in | end that man | end this man | end that woman | end that guy | end that kid | end that person | end this person
any: end whoever | fight that man | fight that woman | fight that guy | fight whoever | slap that man | slap that woman | slap that guy | slap that kid
any: slap that smile | slap that smirk | punch that guy | punch that man | punch that smug | strangle that | stab that | choke that | throttle that
any: smack that kid | smack that smirk | hurt that man
need: i'll | i will | ill | imma | ima | i'ma | im a | i'm a | i'm gonna | im gonna | i'm going to | im going to | i am going to | gonna | going to | i could
need: i might | i may | i wanna | i want to | i wana | want to | wanna | i would | i'd | id | i swear | swear to god | i need to | about to | bouta | finna
need: fixing to | we'll | we will | we should | let's | lets | someone should | somebody should | should | ought to | better | gotta | feel like | i'd love to
need: ready to | itching to | i hope someone | i hope somebody | watch me | or else | next time | one more time | if you | if he | if she | if they
need: i'd happily | i will personally | nobody touches | whoever | ought | swear down | touch my kids | touches my | tempted to | urge to | so close to
need: this close to | dying to | keep talking | you'll | you'll be | he'll | she'll | they'll | wish somebody would | wish someone would | one bullet | one day
need: try me | anyone who | touches | hurts | and an alibi | hurts her | hurts him | and a shovel
need: i'm off to | gunna | gonnae | gony | i'm gon | fitna | am about to | i am thinking to | i'm thinking to | i'm planning to
need: i am planning to | am planning to | mi a go | i go | i'm tryna | im tryna | i'm trying to | i'm tryin to | want tae | wantae | wannae | am wanting to
need: having a mind to | have a mind to | i'm keen to | i am keen to | mi waan | mi waa | i wan | dey wan | waan
near: 5
mask: kill you to | kill you with kindness | kill them with kindness | kill him with kindness | kill her with kindness | won't kill you | wont kill you
mask: not kill you | would it kill you | going to kill you slowly | gonna kill you slowly | doesn't kill you | doesnt kill you | don't kill you | dont kill you
mask: not gonna kill you | didn't kill you | shoot you a | shoot you an | shoot her a | shoot him a | shoot them a | shoot her an | shoot him an
mask: shoot them an | shoot you the | shoot you some | shoot your shot | shoot that shot | shoot someone a | shoot that scene | shoot your wedding
mask: shoot your photos | shoot your portrait | shoot your film | shoot your next | shoot that penalty | shoot your video | kill your darlings | kill your vibe
mask: kill his career | kill your skin | kill your back | kill your battery | kill his chances | kill your time | fight them off | fight you for the last
mask: fight you for | fight him for the | kick your ass into gear | knock you out cold | knock her out of the | knock him out of the | knock you out of
mask: beat them up front | square up to the challenge | square up the | blow up the balloons | blow up the pool | blow up the mattress | blow up the photo
mask: blow up the internet | blow up the phone | blow up the airbed | blow up the bed | blow up the charts | shoot up the charts | shoot up the leaderboard
mask: shoot up my arm | shoot up the hill | shoot up this | kill you for that recipe | kill them off | slap you five | slap her five | kill her off
mask: kill him off | kill his character | kill him in season | kill her in season | kill someone for a | kill somebody for a | kill people die
mask: fight you on this | fight you on that | run you over to | run her over to | run him over to | run them over to | kill his mojo
mask: smack you in the face with | kill your mood | throw him off | throw you off | end you up | end him up | hit him with a pillow | hit you with a question
mask: hit you with a | hit him with a question | put .. in the ground floor | shoot my shot | shoot my next | shoot my first | shoot my wedding
mask: shoot my video | slap my face with | slap my name | slap my forehead | stab my finger | stab my toe | punch my ticket | shoot my own
mask: bury you in paperwork | bury you in the sand | bury him in the garden | bury her in the garden | bury him next to | bury him with | bury him on
mask: bury her on | bury her next | strangle my plants | bury them in | bury him today | bury her today | bury him tomorrow | throw her down a | batter them in
mask: shoot my film | shoot my episode | shoot my new | murder my legs | murder my back | push him off the swing | stab my fork | slap my knee
mask: burn it down with love | drown my sorrows | drown my pancakes | drink through a straw and | eat through a straw after | hurt anyone by
mask: bodies in the pool | bodies in the morgue | hide a body of | hide the body in the murder mystery | bodies in the water | break his arm patting
mask: choke that up
mask: i'll fight you about | i'll fight you over | fight you about the | fight you over the | i'll fight you for the | i will fight you on
not: recipe | video game | boss fight | boss level | game of thrones | episode | season | spoiler alert | film | movie | novel | plot | vampire | zombie/N
not: thanos | exam | workout | cancer | infection | virus | patient/N | police | arrested | suspect/N | sentenced | accused | spider/N | mosquito/N | weeds
not: germs | bacteria | photographer | camera | chess | wrestling | ufc | boxing match | rounds | tko | squat/N | leg day | final whistle | finals | playoff/N
not: league | isis | syria | iran | missile/N | troops | fish | chips | flour | sunscreen | funeral | ashes | buried | vet | hamster | rabbit | swing
negated: drop
+ If he parks there one more time I'll break his jaw
+ I swear to god I'm going to stab this printer guy
+ Someone should shoot every last one of them
+ I will beat the shit out of him
+ Am gonnae slap him, so help me
+ Mi waan strangle that man
- This workout is going to kill you, leg day
- I'll shoot you a message
- The plot: he will kill her in season two
- A little salad won't kill you
- We will fight this cancer together
- I'll fight you about the last roast potato

[violence.glorify]
say: praises or calls for violence
privacy: 2
conduct: 3
where: words
any: deserve to be hanged | deserves to be hanged | deserve to be shot | deserves to be shot | deserve to die | deserves to die | deserved to die
any: deserve to be killed | deserves to be killed | deserve a bullet | deserves a bullet | deserve the rope | deserves the rope | deserve to hang
any: deserves to hang | should be hanged | should be hung | should be shot | ought to be shot | need to be shot | needs to be shot | should all be shot
any: should be executed | should be put down | should be put to death | should be castrated | should be lynched | should be stoned | should be gassed
any: should be beheaded | should be burned alive | should be drowned | should be beaten | should be whipped | should be flogged | should be tortured
any: line them up and | lined up against a wall | up against the wall and | firing squad for | bring back hanging | bring back the death penalty
any: bring back the guillotine | bring back the noose | string him up | string them up | string her up | hang them all | hang the lot | hang him high
any: hang the bastard/N | shoot them all | shoot the lot | shoot on sight | shoot to kill them | kill them all | kill em all | kill all | nuke them | bomb them
any: bomb the hell out of | bomb the shit out of | bomb iran | bomb mecca | let god sort | carpet bomb | gas them all | exterminate them | exterminate the
any: wipe them out | wipe them off | an eye for an eye | rot in hell | burn in hell | hope he dies | hope she dies | hope they die | hope you die
any: hope they all die | hope he rots | hope she rots | hope he gets raped | hope she gets raped | hope you get raped | hope he gets shot | hope you get shot
any: hope someone kills | hope somebody kills | hope he gets beaten | gets what he deserves in prison | gets what he deserves inside | die slowly
any: die painfully | die a slow | only good cop is a dead | only good one is a dead | dead cops | kill cops | kill the police | kill the cops | kill the rich
any: kill the pigs | punch a nazi | punch nazis | punch a tory | punch a terf | eat lead | snitches get | second amendment solution | time for a purge
any: race war now | civil war now | blood in the streets | death to all | death to the | death to america | death to israel | had it coming
any: got what was coming | got what he deserved | got what she deserved | good slap is what | needs a good slap | needs a slap | needs a good beating
any: deserves a slap | deserves a good slap | deserves a beating | wants a slap | wants a good slap | needs a punch | needs punching | needs his head kicked
any: deserves a kicking | needs a kicking | punchable face | slappable face | jump off a bridge | kill yourself | kill urself | kys | drink bleach | go die
any: just die already | die in a fire | choke on it and die | neck yourself | off yourself | house burns down | hope it burns down | hope your house burns
any: hope his house burns | hope you crash | hope he crashes | hope you get hit by | hope he gets hit by | hope she gets hit by | hope you choke
any: hope they choke | hope he chokes | hope you suffer | hope they suffer | hope he suffers | should hang | should all hang | should swing | want hanging
any: wants hanging | wants shooting | want shooting | needs shooting | need shooting | deserves to be beaten | deserve to be beaten
any: deserves everything he gets in prison | throw him to the lions | feed him to the | chop his hands off | cut his hands off | cut their hands off
any: chop it off | castrate him | castrate them | castrate the | string up | a bullet is too good | bullet is cheaper | cheaper than a bullet
any: hanging is too good | too good for him | too good for them | should've finished the job | should have finished him | public execution | public flogging
any: tar and feather | birch is too good | bring back the birch | bring back the cane | bring back corporal punishment | good hiding | clip round the ear
any: smack never hurt | spanking never hurt | needs a beating | needs a smack | wants a smack | put down themselves | wish somebody would shoot
any: wish someone would shoot | wish someone would kill | wish somebody would kill | wish somebody would take | wish someone would take him out
any: take that man out | one bullet | wish he was dead | wish she was dead | wish they were dead | wish him dead | hope he never wakes up
any: world would be better without him | do the world a favour and die | do us a favour and die | do us all a favor and die | should be horsewhipped
any: deserves to be horsewhipped | hang the paedos | hang the paedo | hang the rapists | hang the traitors | hang the bastards | hang the bankers | hang paedos
any: hang paedophiles | hang rapists | kill paedos | castrate paedos | shoot paedos | shoot looters | shoot the looters | shoot rapists | shoot poachers
any: shoot the poachers | drown the witch | deport them to hell | run them over | run over protesters | run over cyclists | run them all over | mow them down
any: mow down the | flatten gaza | flatten them | turn it to glass | parking lot out of | wipe gaza | nuke russia | nuke iran | nuke gaza | bomb moscow
any: bomb gaza | shovel and an alibi | if he hurts her i have a shovel | string them all up | string em up | string em all up | deserve a slap
any: deserves a punch | deserves a good punch | deserves a kick | deserves to be slapped | deserves to be punched | deserves to get hit | needs to be slapped
any: needs to be punched | deserves jail and a beating | slap some sense into | knock some sense into | beat some sense into | smack some sense into
any: wants locking up and | throw away the key and let | should all be hanged | should all be locked up and beaten
mask: kill all the lights | kill all the bugs | kill all the germs | kill all the weeds | kill all my time | death to the carbs | death to the single use
mask: death to the diet | wipe them out of | die slowly inside | kill all germs | should be beaten with | should be beaten until | egg whites should be beaten
mask: should be whipped cream | eggs should be beaten | kill all bacteria | nuke them in the microwave | hang them all on | should be shot in portrait
mask: needs to be shot on | should be shot on | should be shot in | needs to be shot in | should be shot at | kill all background | go die hard
mask: jump off a bridge into | kill all processes | kill all apps | should be hung out | should be hung up | should be hung on | should be hung in
mask: should be hung high | kill all weeds | kill all the fun | nobody deserves to die | no one deserves to die | no body deserves to die
mask: doesn't deserve to die | don't deserve to die | good hiding place | good hiding spot | good hiding places | good hiding spots | a good hiding
mask: should hang out | should hang up | should hang it | should hang this | should hang on | should hang in | should hang a | should hang the | should hang my
mask: we should hang | should swing by | too good for him in | should all hang out | should hang around | should hang with | should hang lower
mask: should hang to dry | chop it off hair | chop it off or | too good for them in | one bullet point | one bullet journal | wish he was dead to me
mask: one bullet left in the game | mow down the lawn | mow down the grass | flatten them with a rolling pin | flatten them with
mask: run them over with a rolling pin | hang the traitors flag | run them all over to | deserve a slap up meal | deserves a slap up
not: song | lyrics | metallica | film | movie | novel | iran deal | episode | curtains | painting | pictures | photography | 35mm | iso | recipe | egg/N
not: cream | quote | historian | century | medieval | suicide prevention | crisis line | told me to | told him to | told her to | police | investigation
not: inmates | officials | lethal injection | fired for saying | attorney | haircut | bangs | fringe | hair | bob | wardrobe | coat | washing | journal
not: bullet journal | stationery | notion | rolling pin | dough | cookies | hurdle
+ They deserve to be hanged in the street
+ Bomb them all, let God sort it out
+ Hope that rapist gets what he deserves in prison
+ A good slap is what that kid needs
- This picture should be hung on the wall
- Egg whites should be beaten until stiff
- Bleach will kill all the germs
- Metallica, kill em all, what a song

# What you did.

[violence.fight.own]
say: tells of a fight you were in
privacy: 2
conduct: 2
voice: me
where: words
any: i punched a | punched my | i slapped | i hit him | i hit her | i knocked him | i beat him up | i beat her up | i stabbed | i shot him | we jumped
any: i choked him | broke my hand punching | lost my temper and | spanked my | spank my kids | smacked my kid/N | smack my kids | i whooped my
any: belt to my kids | fist fight | fistfight | got into a fight | got in a fight | got in a scrap | got into a scrap | threw hands | punched a wall
any: punched the wall | punched a hole | broke my knuckle on | broke my hand on his | knuckle on his face | bruised knuckles from | swung at a
any: in a scrap with | scrap with a | slapped a guy | punched a guy | punched some guy | kicked out for fighting | tooth missing | lost a tooth in a fight
any: fight with a bouncer | fought the bouncer | bouncer threw | split lip and | knuckles are bruised | black eye and no regrets | he swung first
any: he hit first | he started it | i finished it | i decked | decked him | decked a | lamped him | chinned him | broke his phone and his nose | squaring up to
any: squared up to | squared up with | square up with me | went for him | went for her throat | lost it with a bloke | swung for | came to blows
any: coming to blows | fisticuffs | had to be pulled off | had to be pulled apart | got separated by | threw my drink at | threw my pint at | threw a pint over
any: poured a drink on | bar fight | bar brawl | street fight | street fights | punch up | defend myself in | defended myself | had to defend myself
any: got into it with | got physical with | it got physical | fight outside the | fight in the car park | fight in the parking lot | fight club at
any: fight at school | scrap outside | scrap in the | dust-up | headlock | beat that guy | beat some guy | beat a guy | beat this guy up | beat a man
any: beat him bloody | beat him senseless | beat the guy | kicked a guy | kicked some guy | knocked a guy | headbutted a | stamped on his | choke slammed
any: body slammed a guy | suplexed a guy | elbowed a guy | broke a guy's | broke some guy's | broke this guy's | broke his nose | broke his jaw | hit a guy
any: hit some guy | hit a man with | smashed a glass on | smashed a bottle on | my road rage
mask: got in a fight with the | punched my ticket | punched my card | i punched a hole in the | i slapped some | i slapped a | i slapped together
mask: i slapped on | we jumped in | we jumped on | we jumped off | we jumped into | we jumped for | we jumped out | we jumped over | we jumped at
mask: we jumped around | we jumped up | we jumped ship | we jumped the | we jumped from | we jumped through | we jumped to | i hit him up | i hit her up
mask: i hit him with a | i hit him on | i slapped myself | got into a fight with my printer | threw hands in the air | threw hands up | we jumped straight
mask: squared up to the challenge | squaring up to the challenge | squaring up to face | squared up to the task | swung for the fences | went for him at the
mask: bar fight scene | bar brawl scene | street fight scene | beat a man at | beat a guy at | beat some guy at | beat that guy at | beat the guy at
mask: beat the guy in | beat the guy next | hit a guy with my shopping | broke his nose playing | broke his jaw playing | beat a man in | beat a guy in
mask: hit a man with flowers
not: ufc | boxing | boxer | mma | tyson | wrestling | wwe | film | movie | game | cancer | illness | leukaemia | leukemia | hockey | goal | police | suspect
not: anime | trump | senate | congress | republican/N | democrat/N | stun | scrapbook | depression | sleep | bull | tree | street fighter | scene | stunt
not: choreograph* | video shows | caught on camera | chess | darts | pool table | tennis | race | fifa | mario kart | rugby | skateboard
near: 7
+ Lost my temper and punched a guy
+ Lost it and i hit him
- I slapped on some cream
+ Got into a fist fight outside the kebab shop lol
+ Threw hands at Waffle House, won
+ Punched a wall again and my hand is swollen

[violence.fight]
say: tells of a fight you were in
privacy: 2
conduct: 2
voice: me
where: words
any: fist fight | fistfight | fist-fight | punch up | punch-up | bar fight/N | bar brawl | street fight/N | got in a fight | got into a fight | get in a fight
any: get into a fight | getting in fights | getting into fights | got in fights | been in a fight | in a fight last | in a fight with | started a fight
any: start a fight | won the fight | lost the fight | threw hands | throw hands | throwing hands | threw a punch | threw punches | threw the first punch
any: swung on | swung at him | swung at her | punched a guy | punched some guy | punched someone | punched somebody | punched him | punched her
any: punched the guy | slapped the shit out of | slapped him | slapped her | hit him back | knocked him out | knocked her out | knocked a guy out
any: knocked someone out | beat the shit out of | beat the crap out of | kicked the crap out of | kicked the shit out of | kicked his ass | kicked her ass
any: kicked his arse | kicked his head in | beat his ass | beat her ass | whooped his ass | whooped her ass | headbutted | nutted him | bottled him
any: glassed him | broke his nose | broke his jaw | pulled a knife on | pulled a gun on | scrap with | had a scrap | a scrap outside | scrapping outside
any: jumped him | jumped a guy | threw a chair at | threw a glass at | threw a plate at | brawl outside | brawled | dust up outside | scuffle with
any: fought a guy | fought him | fought her | fought some guy | fought in school | fights in school | suspended for fighting | kicked out for fighting
any: thrown out for fighting | fight club night | black eye from | bloody knuckles | bruised knuckles | punched a wall | punched the wall | punched a door
any: punched a hole | hole in the wall | kicked a door in | kicked the door in | smashed his windscreen | smashed her window | keyed his car
any: slashed his tyres | slashed his tires | slashed her tyres | slashed her tires | saw red and
need: i | i'm | i've | my | me | we | our | us | lol | outside | last night | won | again
near: 7
mask: knocked him out of the | knocked her out of the | knocked him out of | in a fight with cancer | in a fight with my duvet | in a fight with the printer
mask: in a fight with a cactus | in a fight with my hair | in a fight with the stairs | in a fight with a door | got in a fight with the
mask: hole in the wall restaurant | hole in the wall pub | hole in the wall place | hole in the wall bar | hole in the wall cafe | lost the fight with
mask: lost the fight to | hole in the wall joint | a hole in the wall diner | won the fight against | punched her ticket | i punched a hole in the
mask: slapped her name | slapped him with | slapped her with | jumped him a | scrap with my | broke his jaw playing | fought her cancer | fought him on
mask: fought her way | fought him for custody | got into a fight with my printer | threw hands in the air | throw hands in the air | throw hands up
mask: threw hands up | the hole in the wall | won the fight with
not: ufc | boxing | boxer | mma | tyson | wrestling | wwe | film | movie | game | cancer | illness | leukaemia | leukemia | hockey | goal | police | suspect
not: anime | trump | senate | congress | republican/N | democrat/N | stun | scrapbook | depression | sleep | bull | tree
+ I kicked the crap out of the guy who touched my sister
- Mum lost her fight, lost the fight with cancer
- Tyson knocked him out in round one, best boxing ever
- We jumped in the pool
- A lovely hole in the wall restaurant

# Weapons.

[violence.weapon.own]
say: shows or tells of weapons you own
privacy: 2
conduct: 2
voice: me
where: words
any: my gun/N | my guns | our guns | my rifle/N | my pistol/N | my handgun/N | my shotgun/N | my glock/N | my ar | my ak | my firearm/N | my weapon/N
any: my revolver | my 9mm | my .45 | my .38 | my sig | my ruger | my beretta | my smith & wesson | my springfield xd | my remington | my mossberg
any: my winchester | my crossbow | my machete | my knives | my switchblade | my flick knife | my butterfly knife | my brass knuckles | my knuckle duster
any: my taser | my pepper spray | my mace | my ccw | my sword | my katana | i carry a | i carry everyday | suppressor for my | gun under my | gun by my bed
any: gun safe | gun cabinet | gun licence | gun license | shotgun certificate | firearms certificate | concealed carry class | concealed carry permit
any: ccw class | first handgun | new handgun | new pistol | new glock | new shotgun | new rifle | bought a gun | bought a handgun | bought a pistol
any: gun range with | range day | ar-15 build | ammo arrived | box of ammo | stocked up on ammo | collect knives | knife collection
mask: my gun show | my guns are sore | my gun is my | my knives need | my knives and forks | my ar headset | my ar app | my ruger the dog
mask: my weapon of choice is coffee | my sig other | my sig line | my mace windu | my guns n roses | my remington hair | my beretta car | my winchester
mask: my machete order | my sword in the game | i carry a lot | i carry a bag | i carry a book | i carry a water | i carry a pen | i carry a snack
mask: i carry a tote | i carry a small | i carry a spare | i carry a bit | i carry a baby | my ak pills | my ar test | i carry a torch | i carry a stethoscope
mask: i carry a gene | i carry a mutation | i carry a backpack | i carry a purse | i carry a rucksack | i carry a laptop | i carry a wallet
mask: i carry a handkerchief | i carry a phone
not: call of duty | fortnite | cod | warzone | halo | xbox | ps4 | ps5 | playstation | minecraft | zelda | game | gaming | film | movie | police | suspect
not: senate | congress | bill | nerf | craft | biceps | gym | skyrim | d&d | cosplay | minister | senator | control advocates | trump | obama | chef | cooking
not: sharpen my kitchen | hair | shaver | epilator | toy | lawmakers | lego | school shooting/N | mass shooting/N
near: 6
+ My glock came
+ Cleaning my rifle
- My glue gun burned me
- My guns in fortnite
+ New rifle day for me at last
+ I collect knives, here's the new one

[violence.weapon]
say: shows or tells of weapons you own
privacy: 2
conduct: 2
voice: me
where: words
any: knife collection | collect knives | collecting knives | new gun | new rifle | new pistol | new handgun | new shotgun | new glock | new ar | bought a gun
any: bought a pistol | bought a rifle | bought a shotgun | bought a glock | bought a handgun | buy a gun | buying a gun | own a gun | own guns | owns guns
any: owning a gun | gun owner/N | gunowner/N | carry a gun | carrying a gun | carry a knife | carrying a knife | everyday carry | edc pistol | concealed carry
any: conceal carry | carry permit | ccw permit | ccw class | ccw license | open carry | open carrying | ltc class | gun safe | gun cabinet
any: firearms certificate | shotgun certificate | shotgun licence | firearms licence | gun licence | gun license | foid card | gun show | gun shop | gun store
any: ammo | 5.56 | reloading bench | range day | range time | gun range | shooting range | rifle range | at the range with | day at the range | glock 19
any: glock 17 | glock 43 | sig p365 | sig sauer | ar-15 | ar15 | ak-47 | ak47 | desert eagle | colt 1911 | 1911 pistol | mossberg 500 | remington 870
any: smith and wesson | ruger 10/22 | red dot sight | bump stock | body armor | tactical vest | loaded gun | loaded pistol | loaded shotgun
any: shotgun by the door | home protection | home defense gun | home defence shotgun | stand your ground | castle doctrine
any: molon labe | come and take it | nra member | nra lifetime
any: #gunsofinstagram | #gunporn | #edc | #concealedcarry | #pewpew | #glock | #ar15 | #firearms | #guns | #knives | #gunlife | #igmilitia
any: #molonlabe | #pewpewlife
need: i | i'm | im | i've | my | me | we | we're | our | us | new | day | time | bought | got | owner | love | loaded | permit | saturday | sunday | protection
need: carry | came in the mail
near: 6
mask: my gun show | gun show biceps | nerf guns | water guns | my guns are sore | my knives need | my chef knives | my kitchen knives | my knives and forks
mask: ammo for my | ammo against | welcome to the gun show | my guns n roses | guns n roses | guns and roses | guns & roses | new ar glasses | new ar app
not: call of duty | fortnite | cod | warzone | halo | xbox | ps4 | ps5 | playstation | minecraft | zelda | game | gaming | film | movie | police | suspect
not: senate | congress | bill | nerf | craft | biceps | gym | skyrim | d&d | cosplay | minister | senator | control advocates | trump | obama | chef | cooking
not: sharpen my kitchen | hair | shaver | epilator | toy | lawmakers | lego | school shooting/N | mass shooting/N
+ Glock 19 for home protection, my best buy ever
- My glue gun burned me
- New gun in Call of Duty is broken
- My knives need sharpening, said every chef
- Senate votes on concealed carry bill
- I've marched for gun rights since college
- I carry a book everywhere

[violence.weapon.told]
say: shows or tells of weapons you own
privacy: 2
conduct: 2
voice: me
where: words
any: loaded shotgun | loaded pistol | loaded handgun | with a loaded gun | gun by the bed | gun under my pillow | shotgun by the bed | new ar-15 | new ar15 day
any: range time | glock for home | never without my glock | bought a glock | my first gun | machete under my | baseball bat by the bed | bat by the door
any: carrying every day | carry every day | carrying everyday | i carry now | started carrying | sighted in | zeroed the scope | zeroing the rifle
any: tight groups | tight grouping | dry fire practice | brass everywhere | reloading tonight | 9mm and | in 9mm | 9mm on my | .45 on my | on my hip | holster
any: appendix carry | truck gun | bedside gun | night stand gun | nightstand gun | proud gun owner | gun owner since | gun owner and proud
any: responsible gun owner | legal gun owner | licensed gun owner | lawful gun owner | day at the range | afternoon at the range | morning at the range
any: range with my | range with the | took my son to the range | took my daughter to the range | shooting range with | my pistol | my handgun | my shotgun
any: my rifle | comes through my door | breaks into my house will | don't tread on me | come and take them
mask: my first gun show | baby on my hip | carrying every day essentials | carry every day bag | toddler on my hip | on my hip flexor | on my hip replacement
mask: on my hip bone | sighted in the | sighted in | bruise on my hip | tattoo on my hip | on my hip and | phone holster | my rifle through
mask: range with the golf | range with my driver | driving range with my | my rifle range of
not: film | movie | game | fortnite | police | suspect | trump | senate | cod | baby | toddler | replacement | physio | whale/N | orca | camera | lens | bruise
not: pain | surgery | dolphin | bird
+ Sleeping with a loaded shotgun tonight
+ Range time with the new toy
- Police found a loaded pistol
- Found a loaded shotgun in the game

[violence.weapon.near]
say: shows or tells of weapons you own
privacy: 2
conduct: 2
voice: me
where: words
any: rifle/N | shotgun/N | pistol/N | handgun/N | gun | guns | revolver/N | firearm/N | glock | machete | dagger | knives | sword
need: i own | own three | own two | own a | own four | own five | own several | we own | i keep a | keep a loaded | i have a | we have a | i have two
need: i have three | bought a | bought me a | bought myself a | got me a | got myself a | my first | taught me to shoot | taught me how to shoot
need: learned to shoot | learnt to shoot | licence for my | license for my | under my bed | by my bed | in my truck | in my glovebox | in my glove box
need: in my purse | in my bag | gifted me a | for christmas i got | inherited his | inherited my grandad's | collection of
near: 4
mask: glue gun | nerf gun | water gun | massage gun | heat gun | nail gun | staple gun | spray gun | bubble gun | top gun | tommy gun | kitchen knives
mask: chef knives | steak knives | gun shy | guns n roses | guns and roses | palette knives | toy gun | toy sword | foam sword | gun show | caulk gun
mask: squirt gun | knives and forks | knives out | butter knives
not: game | film | movie | police | senate | nerf | toy | craft | diy | skyrim | zelda | fortnite | cosplay | d&d | lego | gym | biceps | massage | kitchen
not: chef | ban | control
+ I own three rifles and a shotgun
+ Taught me how to shoot a rifle at ten, my uncle did
- I bought a glue gun for craft night
- I own two kitchen knives

# Hunting and shooting for sport.

[violence.hunt]
say: mentions hunting or shooting for sport
privacy: 1
conduct: 1
where: words
any: deer hunting | deer season | deer stand | deer camp | deer blind | deer rifle | duck hunting | duck blind | duck season | duck hunt | goose hunting
any: turkey hunting | turkey season | turkey hunt | elk hunting | elk hunt | moose hunt | moose hunting | hog hunting | boar hunting | pig hunting
any: bear hunting | bear hunt | coyote hunting | dove hunting | dove season | dove hunt | pheasant hunting | pheasant shoot | pheasant shooting
any: grouse shooting | grouse shoot | grouse moor | partridge shoot | driven shoot | game shooting | shoot day | beaters and | beating on a shoot | wildfowling
any: pigeon shooting | rabbit shooting | rabbit hunting | squirrel hunting | ferreting | deer stalking | stalking season | roe stalking | stag hunting
any: fox hunting | foxhunting | fox hunt | boxing day hunt | trail hunting | trophy hunt | trophy hunting | big game hunting | safari hunt | bow hunting
any: bowhunting | bowhunter/N | bow season | rifle season | muzzleloader season | hunting season | hunting trip | hunting weekend | hunting licence
any: hunting license | hunting camp | hunting buddy | hunting buddies | hunting dog/N | hunting with my | hunting with dad | going hunting | went hunting
any: go hunting | gone hunting | hunting this weekend | opening day of deer | opening day of duck | opening day of dove | opening day of turkey | shot a deer
any: shot a buck | shot a doe | first buck | first deer | my buck | bagged a buck | bagged a deer | bagged my | bagged a turkey | big buck | 8 point buck
any: 10 point buck | eight point buck | ten point buck | ten pointer | eight pointer | field dress | field dressed | field dressing a | tagged out | tree stand
any: treestand | trail cam | venison in the freezer | filled my tag | clay pigeon | clay pigeons | clay shooting | shooting clays | skeet | trap shooting
any: sporting clays | target shooting | target practice with | air rifle | air rifles | airsoft | paintball | paintballing | archery | biathlon club
any: shooting club | gun club | rifle club | pistol club | cadet shooting | marksmanship | ipsc | uspsa | 3 gun match | bullseye with my | #hunting
any: #huntinglife | #deerhunting | #bowhunting | #duckhunting | #deerseason | #whitetail | #huntress | #girlswhohunt | #clayshooting | #shootingsports
any: #turkeyhunting | #hunter | #wildfowling | #archery | #airsoft | ducks in the bag | geese in the bag | birds in the bag | brace of | on the marsh at dawn
any: in the blind by | in the stand by | in the stand at dawn | sitting in a tree waiting for | dropped a doe | dropped a buck | meat in the freezer
any: shot my first | first pheasant | first duck | first stag | gutted a deer | butchered the deer | butchered a deer | women who hunt | hunt ball
any: gun dog training | my gundog | my gun dog | beating all day | loading for | simulated shoot | gralloch | deer hunt with | first hunt | moose season
any: elk season | bear season | grouse season | pheasant season | stag season | hog season | goose season | squirrel season | season opens saturday hunting
any: hunting tomorrow | hunting today | hunted with | we hunt | i hunt | my hunt | hunting rifle | crossbow hunting | tracking a deer | hung the deer
any: skinning a | skinned a deer | dressing a deer | deer sausage | deer jerky | venison from my | elk in the freezer | moose in the freezer
any: deer in the freezer | lamping foxes | out lamping | went lamping
mask: deer hunting house | bear hunt book | going on a bear hunt | bear hunt with | good will hunting | fox hunting ban | went hunting for | go hunting for
mask: going hunting for | gone hunting for | go hunting ghosts | hunting season for jobs | duck hunt nintendo | my buck teeth | my buck stops | big buck bunny
mask: dollar first buck | first buck i made | bagged my groceries | bagged my lunch | bagged my place | bagged my first win | first buck earned
mask: bagged my spot | bagged my seat | bagged my shopping | bagged my tickets | bagged my kit | bagged my first marathon | bagged my first munro
mask: bagged my munro | bagged my last | the first deer we saw | first deer i saw | first deer of the trip | duck hunt game | olympic archery | bagged my dream
mask: shot my first roll | shot my first film | shot my first wedding | shot my first short | shot my first video | shot my first round | shot my first par
mask: shot my first birdie | shot my first | shot my first gig | loading for | first duck of the park | first duck confit | brace of goals | brace of braces
mask: brace of wins | i hunt for bargains | i hunt for vintage | we hunt for eggs | we hunt for shells | i hunt for mushrooms | i hunt for fossils
mask: we hunt for fossils | we hunt for mushrooms | hunting with my metal detector | my hunt for | hunting tomorrow for a dress | skinning a knee | i hunt down
mask: we hunt down | hunting today for | skinning a mango
not: nintendo | nes | egg/N | house | bargain | film | matt damon | zelda | treasure | job/N | vintage | olympics | ban | mushroom/N | sale/N | ghosts
not: apartment | bambi | story book | toddler | picture book | baseball | antiques | commandment | thrift | fossil/N | flat hunting | house hunting
not: job hunting
+ Opening day of deer season, up at four
+ Bagged my first buck!
+ Clay pigeon shooting with dad
+ Pheasant shoot on Saturday, wet dogs
- Toddler wants the bear hunt book again
- Went hunting for vintage lamps
- Good Will Hunting never gets old, what a film
- House hunting in Leeds

# Having suffered violence: never conduct.

[violence.victim.own]
say: tells that you suffered violence
privacy: 3
conduct: 0
voice: any
where: words
negated: drop
any: used to hit me | hit me every | he hit me | she hit me | beat me up | beats me | beat me with | beat us with | beat me when | beat me so | beat me until
any: beat us when | he beat me | she beat me | slapped me | punched me | kicked me in | choked me | strangled me | stabbed me | shot me in the
any: threw me against | threw me down | pushed me down | shoved me against | pulled my hair and | dragged me by | spat at me | spat on me | pinned me down
any: held me down | pulled a gun on me | pulled a knife on me | threatened to kill me | threatened me with | threatened my life | stalked me | stalking me
any: my stalker | mugged me | i was robbed | robbed me | robbed us | broke into our | broke into my | i was attacked | attacked me | jumped me | assaulted me
any: beaten by my | raped me | my rapist | my rape | my attacker | my abuser | my abusers | my abusive | abused me | refuge with my kids | groped me
any: flashed me | followed me home | spiked my drink | shot at me | i was shot | i was stabbed | acid attack on me | put me in the icu | put me in hospital
any: put me in the hospital | hit all of us | hit us when | hit us with | hit us kids | grabbed me | followed home and | touched me without | broke my ribs
any: broke my arm when he | threw a plate at me | threw a chair at me | tried to kill me | tried to strangle me | tried to rape me | tried to grab me
any: scared to leave him | police came and took him | used to hit us | hit us every | he hit us | she hit us | beat us up | beats us | beat us so
any: beat us until | he beat us | she beat us | slapped us | punched us | kicked us in | choked us | shot us in the | threw us against | threw us down
any: threatened to kill us | threatened us with | mugged us | attacked us | jumped us | assaulted us | abused us | shot at us | threw a plate at us
any: threw a chair at us
mask: beats me why | beats me how | it beats me | beats me at chess | beats me at | beats me to | beats me every | slapped me with | punched me in the gut
mask: i was robbed of | jumped me at the airport | beats me home | robbed us of | robbed me of | beats me up over | stalking me on
mask: stalking me online with ads | stalking me lol | punched me in the feels | kicked me in the womb | kicked me in the ribs all night
mask: kicked me in the bladder | he beat me to | she beat me to | he beat me at | she beat me at | he beat me in a | she beat me in a | he beat me by
mask: she beat me by
not: destiny's | reality show | jeff probst | baby kicks | in utero | womb | bladder | var | referee | ref | penalty | offside | game | chess | scrabble
not: oscars | grammys | award/N | zelda | dark souls | boss | film | seagull/N | goose | mosquito/N | police say | suspect/N | celebrity | actor | netflix
not: documentary | novel | defending champion | mafia | pet monkey
near: 8
+ She hit me with a pan once
+ He choked me on Sunday
- He beats me at chess every time
- Then it hit me up, the cost
+ My ex used to hit me, it took four years to leave
+ My dad beat us with a belt every week
+ My abuser walked free today

[violence.victim]
say: tells that you suffered violence
privacy: 3
conduct: 0
voice: any
where: words
any: held a knife to | at gunpoint | at knifepoint | death threats | been stalked | got mugged | was mugged | been mugged | mugged last | mugged on
any: got robbed | was robbed at | burgled | home invasion | was attacked by | been attacked | got attacked | got jumped | was jumped | jumped by
any: was assaulted | been assaulted | assaulted at work | assaulted by | got assaulted | got beat up | got beaten up | was beaten up | was beaten by
any: beaten as a child | carjacked | was kidnapped | held hostage | was raped | been raped | he raped | sexually assaulted | sexual assault survivor
any: rape survivor | survivor of rape | survivor of sexual | survivor of abuse | survivor of domestic | survivor of violence | dv survivor | abuse survivor
any: molested | sexually abused | was abused | abused as a child | childhood abuse | abusive relationship | abusive marriage | abusive husband | abusive ex
any: abusive boyfriend | abusive partner | abusive girlfriend | abusive father | abusive mother | abusive home | abusive household | abusive parents
any: abusive dad | abusive childhood | violent father | violent husband | violent ex | violent relationship | domestic violence | domestic abuse
any: coercive control | gaslit and beaten | left him after he hit | escaped an abusive | women's refuge | womens refuge | women's shelter | was groped
any: got groped | drink was spiked | got spiked | been spiked | got shot at | got stabbed | school shooting survivor | hate crime against | gay bashed
any: bashed for being | mass shooting survivor | survived a shooting | survived the shooting | survived the bombing | survived the genocide | war survivor
any: tortured in | #metoo | #whyididntreport | #whyistayed | #survivor | #domesticviolencesurvivor | #abusesurvivor | #dvsurvivor | #timesup
any: #sexualassaultsurvivor
need: i | i'm | i've | my | me | we | our | us | myself | survivor | #metoo | home | shaking | never told
near: 8
mask: got robbed of | survivor tv | jumped by my dog | jumped by a cat | burgled by squirrels | jumped by puppies | destiny's child survivor | survivor season
not: destiny's | reality show | jeff probst | baby kicks | in utero | womb | bladder | var | referee | ref | penalty | offside | game | chess | scrabble
not: oscars | grammys | award/N | zelda | dark souls | boss | film | seagull/N | goose | mosquito/N | police say | suspect/N | celebrity | actor | netflix
not: documentary | novel | defending champion | mafia
negated: drop
+ Sexually assaulted at 19. I never told anyone until now
- Then it hit me: I left the oven on
- We were robbed of a penalty by the ref
- He beats me at chess every time
- The baby kicked me in the ribs all night, womb disco

[violence.victim.told]
say: tells that you suffered violence
privacy: 3
conduct: 0
where: words
any: held at gunpoint | held at knifepoint | robbed at gunpoint | robbed at knifepoint | got mugged | i was mugged | mugged on the way | mugged at
any: i was raped | i was sexually assaulted | i was assaulted | i was molested | i was abused | i was beaten | he used to hit me | used to beat me
any: survivor of domestic | domestic abuse survivor | domestic violence survivor | dv survivor | survivor of rape | survivor of sexual | rape survivor
any: sexual assault survivor | sexual abuse survivor | child abuse survivor | survivor of child abuse | abused as a child | beaten as a child
any: i left an abusive | i left my abusive | escaped an abusive | my abusive ex | my abusive husband | my abusive father | my abusive mother
any: my abusive marriage | our house was broken into | our house got broken into | we were burgled | got burgled | burgled last night | house was burgled
any: they broke in while | broke into our house | broke into my house | broke into our home | broke into my flat | broke into my car | broke into our car
any: my drink was spiked | got my drink spiked | punched in the face at work by | punched at work | attacked at work | assaulted at work
any: bitten at work by a patient | hit by a patient | punched by a patient | kicked by a patient | attacked by a patient | patient punched me | patient hit me
any: patient kicked me | patient bit me | patient slapped me | patient attacked me | patient spat | spat on by a patient | student hit me | student punched me
any: customer hit me | customer spat | followed home and grabbed | followed home by a | grabbed in the street | groped on the | groped at | my ex hit
any: my ex beat | ex beat me | ex strangled | since he put me in | dad hit us | father hit us | grandfather hit | mother hit us | beaten with a belt
any: hit with a belt | whipped with a | he held me by the throat | by my throat | hands around my throat | hands round my throat | got the belt
any: the belt as kids | got the cane | got the slipper | got the wooden spoon | smacked as kids | hit as kids | beaten as kids | beaten as children
any: belt as a kid | left him after | left her after the | second broken rib | broken ribs from | broke my jaw | broke my nose when he | gave me a black eye
any: bruises he left | he left bruises | long sleeves to hide | told the doctor i fell | told everyone i fell | walked into a door again | smashed our window
any: smashed our windows | smashed my window | smashed my windows | smashed my car window | smashed our door | kicked our door in | kicked my door in
any: since the break in | since the break-in | after the break in | after the break-in | had a break in | had a break-in | break-in last night
any: break in last night | burglar took | burglars took | thieves took | took everything while | jumped me by | jumped me on | jumped me outside
any: came at me with | chased me with | waited for me outside | i pressed charges against him | husband beat me | boyfriend beat me | father beat me
any: dad beat me | mother beat me | mum beat me | mom beat me | partner beat me | stepdad beat me | wife beat me | beat me for years | beat me almost
any: hubby hit me | wifey hit me | bf hit me | gf hit me | partner hit me | other half hit me | fella hit me | fiancé hit me | fiancée hit me | missus hit me
any: ex hit me | spouse hit me
any: beat me regularly | beat me black and blue | hit me for years | husband hit me | boyfriend hit me | dad hit me | father hit me | mum hit me | mom hit me
any: wife hit me | girlfriend hit me | stepdad hit me | raised his hand to me | raised his hands to me | laid hands on me | put his hands on me
any: put hands on me | afraid to go home to | threw me across | pushed me down the | pushed me into | shoved me into | slammed me against | slammed my head
any: pulled me by my hair | kicked me in the stomach | kicked me in the ribs | punched me in the | slapped me across | slapped me in front | hit me in front
any: bit me and | burned me with | locked me in | locked me out in | shop was robbed | store was robbed | house was robbed | flat was robbed | we were robbed
any: robbed by men | robbed by a man | robbed last night | robbed with a knife | robbed at work | held up at gunpoint | held up at knifepoint | held up with a
any: molested by | raped by my | raped by a | assaulted by my | assaulted by a | abused by my | stalked by my | stalked by a | mugged by | attacked by a man
any: attacked by my ex | threatened with a knife | threatened with a gun | he used to hit us | used to beat us | patient punched us | patient hit us
any: patient kicked us | patient slapped us | patient attacked us | student hit us | student punched us | customer hit us | ex beat us | husband beat us
any: boyfriend beat us | father beat us | dad beat us | mother beat us | mum beat us | mom beat us | partner beat us | stepdad beat us | wife beat us
any: hubby hit us | wifey hit us | bf hit us | gf hit us | partner hit us | other half hit us | fella hit us | fiancé hit us | fiancée hit us | missus hit us
any: ex hit us | spouse hit us
any: beat us for years | beat us almost | beat us regularly | beat us black and blue | hit us for years | husband hit us | boyfriend hit us | mum hit us
any: mom hit us | wife hit us | girlfriend hit us | stepdad hit us | threw us across | kicked us in the stomach | kicked us in the ribs | punched us in the
any: slapped us across | slapped us in front | hit us in front | locked us in | locked us out in | beat my mum | beat my mom | beat my mother | hit my mum
any: hit my mom | hit my mother | got robbed at | got robbed on | got robbed last | got robbed in | got robbed again | robbed outside | smashed and grabbed my
mask: mugged at the till | mugged at the petrol | i was beaten at | i was beaten in | i was beaten by a | i was beaten to | i was abused by autocorrect
mask: mugged at the bar | i was beaten on | mugged at the airport | got the belt at | got the belt in | left him after dinner | left her after the party
mask: left him after lunch | left him after the | left him after school | left him after two | jumped me on | got the belt fixed | got the cane out
mask: wrestling got the belt | left him after a | dad beat me at | dad beat me in | mum beat me at | mom beat me at | husband beat me at | husband beat me to
mask: dad beat me to | wife beat me at | wife beat me to | boyfriend beat me at | dad hit me up | mom hit me up | dad hit me with a | mum hit me with a
mask: husband beat me in | mum beat me to | mom beat me to | put hands on me to pray | punched me in the gut emotionally | punched me in the feels
mask: punched me in the arm lol | kicked me in the stomach all night | kicked me in the ribs all night | pushed me into the pool | pushed me into trying
mask: pushed me into running | pushed me into doing | locked me in the cuddle | locked me out in my | we were robbed of | we were robbed by the ref
mask: bit me and ran | kicked me in the ribs from | pushed me into it | pushed me into becoming | pushed me into the lead | held up with a broken
mask: held up with a delay | locked me out in the garden lol | got robbed at the oscars | got robbed at the grammys | got robbed at the ballot
mask: got robbed in the final | got robbed in extra | got robbed at the end | got robbed in the last | got robbed in that | hit my mom up | beat my mum at
mask: beat my mom at | beat my mom in | beat my mum in | beat my mother at
not: documentary | novel | film | character | game | chess | actress | actor | netflix | wwe | ufc | championship | title | nursery | kennel | daycare | trophy
not: referee | puppy | kitten | hamster | ferret | womb | kicks | unborn | ref | var | penalty | foetus | fetus | trimester | oscars | grammys | emmys
not: nominated | award/N | cannes
+ Held at gunpoint at the ATM, can't stop trembling
+ Bitten at work by a patient and told to chart it
- I was beaten at chess by a six year old
- The actress said: I was raped

[violence.near]
say: tells of violence against somebody close or near you
privacy: 3
conduct: 0
where: words
any: was murdered | were murdered | got murdered | was killed by | was shot | got shot | was stabbed | got stabbed | was attacked | got attacked
any: was assaulted | was mugged | got mugged | got jumped | was raped | was beaten | was kidnapped | domestic violence | domestic abuse | abusive husband
any: abusive boyfriend | abusive ex | shot and killed | stabbed to death | murdered by | killed in the bombing | killed in the war | killed in the attack
any: hit by her husband | hits her | beats her
need: my brother | my sister | my son | my daughter | my mum | my mom | my mother | my dad | my father | my cousin | my friend | my best friend | my niece
need: my nephew | my aunt | my uncle | my neighbour | my neighbor | my colleague | our colleague | my coworker | our neighbour | our neighbor | my husband
need: my wife | my patient's | a friend of mine | my roommate | my classmate | my grandfather | my grandmother
near: 9
mask: was shot in black | got shot of | was shot on film | was attacked by a cold | was beaten in | was beaten at | was beaten by a better
mask: got jumped by the dog | was shot on
not: film | movie | novel | episode | season | game | flu shot | vaccine | chess | league | final | photographer | match
+ My cousin was shot dead in March, he was nineteen
+ My sister was attacked on the night bus
+ My brother was stabbed for his phone
- My brother was beaten in the chess final
- My friend was shot on film, lovely grain

[violence.witness]
say: tells of violence where you live or work
privacy: 2
conduct: 0
voice: me
where: words
any: shooting | shootings | stabbing | stabbings | gunshots | gun shots | shots fired | gunfire | active shooter | lockdown drill | bomb threat | explosion
any: riot | riots | knife crime | murder | armed robbery | gang violence | knife attack | terror attack | terrorist attack
need: on our street | on my street | in our street | outside my house | outside our house | outside my window | outside my flat | down the road from
need: down the street from | at my school | at our school | at my son's school | at my daughter's school | at my work | at our hospital | at my hospital
need: in my neighborhood | in our neighborhood | in my neighbourhood | in our neighbourhood | near my house | near our house | in my building | on my block
need: i heard | we heard | i saw | we saw | i witnessed | next door | blocks from my | in our village | my kids' school | i was there
near: 9
mask: stabbing pain/N | shooting star/N | shooting pain/N | shooting guard | shooting hoops | penalty shooting | murder of crows | murder mystery
mask: shooting a film | shooting the film | shooting range | shooting an episode | shooting on location | shooting scenes | shooting a scene | shooting a movie
mask: riot of colour | riot of color | shooting a video | pussy riot | riot games | photo shooting
not: film | movie | scene | camera | photo | crows | wedding | netflix | documentary | podcast | game | hoops | telescope | meteor
+ Gunshots outside my window again
+ There was a stabbing on our street last night
+ Active shooter at my daughter's school, she is safe
- Shooting stars on our street tonight, get the telescope
- They are shooting a movie near my house

# Names.

[violence.joins]
say: shows you follow or join something about weapons
privacy: 2
conduct: 2
where: names
any: guns | gun owners | gun owner | gun club | gun show | firearms | firearm | handguns | pistols | rifles | shotguns | ar15 | ar-15 | ak47
any: glock | sig sauer | smith & wesson | ruger | beretta | remington arms | mossberg | nra
any: concealed carry | open carry | ccw | edc | reloading | gundeals | ammo | longrange | long range shooting | militia | oath keepers | three percenters
any: molon labe | knives | knife collectors | knife club | balisong | swords | sword collectors | tactical gear | armslist | fight club | street fights
any: worldstar fights | public freakout fights | bareknuckle | american rifleman | shooting times
any: pistol | rifle | handgun | gun swap | gun trader/N | gun traders | smash the scabs | bare knuckle | bare-knuckle | backyard boxing | gun range
any: firing range
any: shooting range | ranges | shooting ground | gun trade
any: ar builders | gun builders | cage warriors | ufc | boxing gym | boxing club | kickboxing | muay thai | mma | white collar boxing
any: fight camp | fight night
any: self defence | self defense | airgun/N | air gun | gunsmithing | silencers | suppressors | range day | kalashnikov | winchester
any: browning arms
mask: guns n roses | guns n' roses | guns and roses | guns & roses | top guns | nerf guns | massage guns | glue guns | guns of navarone | young guns
mask: mothers against guns | bubble guns | water guns | chef's knives | kitchen knives | edc las vegas | edc festival | fight club film | fight club book
mask: fight club movie | swords and sorcery | swords art
mask: pistol whip | pistol shrimp | pistol annies | sex pistols | pistol squats | pistol squat | grand ranges | mountain ranges | price ranges
mask: driving ranges
mask: cattle ranges | kitchen ranges | ranges of | pistol pete
mask: winchester cathedral | winchester school | winchester uni | winchester hospital | airgun tacos
not: band | film | movie | game | gaming | toys | against | sense | control | violence | chef | kitchen | fencing | cosplay | anime | festival | rave | theatre
not: rpg | d&d | survivors | victims | book
not: sex pistols | golf | tapes | cookers | hills
not: cathedral | trivia
+ [group] Shotguns and Rifles of Ohio
+ [page] Glock
- [page] Guns N' Roses
- [group] Mothers Against Gun Violence and guns
+ [group] Pistol Traders of Ohio
+ [place] Bisley ranges
- [page] Sex Pistols
- [group] Kitchen ranges and cookers

[violence.joins.hunt]
say: shows you follow or join something about hunting
privacy: 1
conduct: 1
where: names
any: hunting | hunters | hunter | bowhunters | bowhunting | whitetail | ducks unlimited | deerhunting | waterfowl | wildfowlers | wildfowling | basc
any: countryside alliance | clay shooting | clay pigeon | skeet | trap shooting | shooting club | rifle club | shooting sports
any: shooting school | gun dogs | gundogs | archery | airsoft | paintball | game fair | game shooting | grouse | pheasant | realtree
any: mossy oak | cabela's | bass pro shops | rod and gun | safari club | field sports | fieldsports | taxidermy | hunt | shoot syndicate | field & stream
any: field and stream | the shooting times | shooting uk | sportsman's warehouse | duck commander | pheasants forever | rocky mountain elk
any: whitetails unlimited | gamekeepers | beagling | foxhounds
any: clay shoot | clay shooters | clay shooter | clays | shoot day | deer season | duck season | elk season | stalking
any: hounds
any: rough shooters | rabbiting | ferreting | pig dogs | buck/N | antler/N | first stag
mask: house hunters | house hunting | job hunting | job hunters | ghost hunters | ghost hunting | treasure hunters | treasure hunting | bargain hunters
mask: monster hunter | witcher hunter | hunter college | demon hunter | hunter valley | hunter s thompson | hunter hayes | good will hunting | hunter x hunter
mask: vampire hunter | crocodile hunter | bounty hunter | mushroom hunters | mushroom hunting | fossil hunters | fossil hunting | egg hunting | storm hunters
mask: aurora hunters | flat hunting | apartment hunters | demon hunters | treasure hunter | ghost hunter | bargain hunter | hunter boots | hunter hunted
mask: the hunting party | famous grouse | monster hunters | hunting saboteurs | aurora hunting | paintball art | hunter biden | mr hunting | ban hunting
mask: ban trophy hunters | against hunting | book hunters | sun hunters | sale hunters | treasure hunt | egg hunt | scavenger hunt | easter egg hunt
mask: duck hunt | witch hunt | house hunt | helen hunt | hunt for the wilderpeople | ethan hunt | jeremy hunt | bear hunt | job hunt
mask: clays ferry | stalking victims | stalking support | hounds of love | basset hounds | rescue hounds
mask: buck rogers | bucks party
mask: bucks night | buck naked | buck moon | milwaukee bucks
not: anti | ban | against | stop | saboteurs | sabs | game | gaming | film | anime | wellies | whisky | pokemon | property | jobs | tv show | antiques
not: vintage | horror
not: victims | rescue | basset | ballet | milwaukee | rehoming | pottery
+ [group] Ohio Bowhunters
+ [page] Realtree
+ [event] Charity clay shooting day
- [group] House Hunters International
- [group] Stop Hunting Now

[violence.joins.support]
say: shows you follow or join something about abuse suffered
privacy: 3
conduct: 0
where: names
any: domestic violence | domestic abuse | abuse survivors | survivors of abuse | abusive relationships | abusiverelationships | narcissistic abuse
any: narcissist abuse | rape survivors | rape crisis | sexual assault | sexual abuse | rapecounseling | survivors of incest | incest survivors | adultsurvivors
any: raisedbynarcissists | raised by narcissists | child abuse | women's aid | womens aid | women's refuge | refuge for women | survivors network
any: snap survivors | metoo | me too movement | survivors support | coercive control | stalking victims | stalking survivors | victim support
any: victims of crime | gun violence survivors | homicide survivors | parents of murdered children | knife crime | brain injury from assault
any: survivors of violence | male survivors | after abuse | leaving abuse | trauma survivors | healing from abuse | healing from trauma | escaping abuse
any: safe haven for women | survivors of domestic | survivors of sexual | rainn | refuge charity | white ribbon | bereaved by homicide | bereaved by murder
any: assault survivors
not: game | film | fans | tv
+ [group] Domestic Violence Survivors Support
+ [group] Rape Crisis Volunteers
- [group] Zombie Survivors game

[violence.threat.told]
say: threatens or wishes to hurt somebody
privacy: 2
conduct: 3
where: words
pattern: (?i)\bhope (?:they|he|she|you|it|someone|somebody|the lot of them|every one of them)(?: all)? (?:\w+ )?(?:burns?|rots?|dies?|drowns?|chokes?|hangs?|suffers?|gets? (?:what's coming|shot|stabbed|cancer|battered|beaten|run over|jumped|hit by)|crash(?:es)?|bleeds?)\b
pattern: (?i)\b(?:i'll|ill|i will|im gonna|i'm gonna|i'm going to|we'll|imma|ima|going to|gonna) (?:\w+ )?(?:put (?:you|him|her|them|u) (?:through (?:that|the|a) (?:wall|window|floor|door)|in (?:the ground|hospital|a wheelchair|a coffin|a box|a&e|the er|traction))|bury (?:you|him|her|them)|end (?:you|him|her) (?:if|right|myself)|drop (?:you|him|her|them) (?:if|when|where|right)|batter (?:you|him|her|them)|deck (?:you|him|her|them)|lamp (?:you|him|her)|knock (?:you|him|her|them|ur|your|his) )
pattern: (?i)\b(?:he'll|she'll|they'll|you'll|you will|they will) (?:need|be needing|be eating through|be drinking through|be picking|be leaving in|leave in) (?:dental records|a straw|(?:up )?(?:his|her|your|their) teeth|a wheelchair|an ambulance|a surgeon|a coffin|a body ?bag|a hearse)
pattern: (?i)\b(?:bring|bringing) (?:something (?:heavy|sharp)|a (?:bat|brick|hammer|crowbar|blade|knife)|bats|bricks|weapons|petrol)\b
pattern: (?i)\b(?:come near|touch|touches|turn up at|show up at|go near|lay a (?:hand|finger) on|text) (?:my|our|me|her|him)\b[^.!?\n]{0,40}\b(?:i'll|ill|i will|i swear|they'll|you'll|he'll|last warning|and you're dead|and ur dead|see what happens|regret it|wont walk|won't walk)\b
literal: hope | Hope | 'll | ill | gonna | going to | mma | bring | Bring | come near | ouch | urn up at | how up at | o near | ay a hand
literal: ay a finger
not: lol jk | film | movie | song | lyrics | goal | match | season | odds | sausages | screen | cake | pancake | tackle | potato/N | fish | parsnips
not: wood | tent poles
not: picnic | candle/N | calories | hike | garden | bulbs | rounders | cricket | baseball | softball | mash
+ Hope they all burn to be honest
+ Touch my sister again and I'll put you through that wall
+ He'll need dental records when I am done
- I hope the sausages burn
- Bring a bat and a mitt, cricket at six
- I'll bury the hatchet with a cake

[violence.own.told]
say: tells of violence against you or by you
privacy: 3
conduct: 0
where: words
voice: me
pattern: (?i)\b(?:i've been|i was|i got|been|was|got|getting|me getting) (?:\w+ )?(?:punched|kicked|spat at|spat on|headbutted|bitten|assaulted|attacked|slapped|strangled|choked|stabbed|thumped|hit|scratched|shoved|grabbed) (?:\w+ ){0,4}(?:on duty|at work|on shift|on the ward|by a patient|by a pupil|by a student|by a kid|by a drunk|by a punter|by a customer|by a bouncer|by some lad|by some bloke|in a&e|in the er|in the ed|in triage|on the bus|on my way home|by my ex|by my husband|by my dad|by my stepdad|in the face)\b
pattern: (?i)\b(?:anniversary|years? (?:since|on from|after)) (?:of )?(?:the )?(?:blast|bomb|bombing|explosion|attack|shooting|stabbing)\b[^\n]{0,80}\b(?:us|we|i|my|me)\b
pattern: (?i)\bsurvived (?:the )?(?:bombing|blast|shooting|stabbing|attack|massacre|siege|genocide|shelling|torture)\b
literal: unched | icked | pat at | pat on | eadbutted | itten | ssaulted | ttacked | lapped | trangled | hoked | tabbed | humped | hit | cratched
literal: hoved | rabbed
literal: nniversary | ear since | ears since | ears on | ears after | urvived
not: goal | ball | film | wasps | mosquito/N | midges | bargain | sale | ads | heart attack | panic attack | asthma attack | dog | cat | bee | wasp
not: suspect | police said | cover
+ Second time this year I've been punched on duty
+ I got spat at on the ward again
+ Anniversary of the bombing. We were on that bus.
- Bitten by midges, got hit in the face by a ball
- Anniversary of the heart attack, my dad is fine

[violence.sport.told]
say: tells of fights as sport or guns as hobby
privacy: 1
conduct: 1
where: words
any: rough shoot | rough shooting | driven shoot | pheasant shoot | grouse moor | on the bill | undercard | fight night | white collar boxing
any: kickboxing
any: muay thai | bare knuckle | bareknuckle | cage fight/N | cagefight | amateur bout | my bout | first bout | my first fight | sparring | 12 bore
any: 12-bore | 20 bore
any: 12 gauge | air rifle | clay shoot | side by side shotgun | over and under | gun cabinet | decking a | deck a
need: i'm | im | my | me | i | we | our | grandad's | dad's | cleaned | cabinet | boxing day | tickets | terrified | gloves | gumshield | tonight
need: saturday | barn | midnight
need: suspended | zero regrets | expelled | fifth year | prefect | bloke | lad | shoot | bird/N | pheasants
near: 8
not: tv | watching | ppv | netflix | commentary | decking a patio | stain | planks | composite | timber | garden | mm | film | ufc | fury | comedy
not: laundry | hem | video | game
voice: me
+ Grandad's 12 bore, cleaned for Boxing Day
+ Third on the bill at fight night, terrified
+ Got suspended for decking a lad in school
- Watching the undercard on PPV tonight
- Decking a garden in composite

[violence.bio]
say: names weapons, fights or violence in your profile
privacy: 2
conduct: 1
where: bio
any: =2A | 2a supporter | come and take it | molon labe | boxer | kickboxer | mma fighter | cage fighter | bjj | gun owner | pro gun | gun nut
any: hunter | bowhunter
any: stalker of deer | clay shooter | marksman | sharpshooter | nra | firearms | knife maker | ex con fighter | will fight you
any: bare knuckle
mask: bargain hunter | head hunter | house hunter | ghost hunter | treasure hunter | job hunter | boxer dog | boxer mum | boxer mom | boxer shorts
mask: fossil hunter | storm hunter
mask: mushroom hunter | vintage hunter | book hunter | will fight you for
not: dog/N | dogs | bargain/N | fossils | vintage
+ [bio] 2A. Come and take it
+ [bio] Amateur boxer, baker
- [bio] Bargain hunter, boxer dog mum

[violence.bio.survivor]
say: says you survived violence
privacy: 3
conduct: 0
where: bio tag
any: survivor of abuse | abuse survivor | survivor of violence
any: trafficking survivor | genocide survivor | stalking survivor | #dvsurvivor | #domesticabusesurvivor | #ileft
any: #survivorstrong
+ [bio] Trafficking survivor, gardener

[violence.tag]
say: tags a post with weapons or hunting
privacy: 2
conduct: 2
where: tag
pattern: (?i)#\w*(?:pewpew|gun(?:life|porn|sofinstagram|owner|rights|control(?:sucks)?|range)|2a(?:life|rights|supporter)?\b|secondamendment|2ndamendment|firearms|glock|ar15|sigsauer|rangeday|concealedcarry|edcpistol|molonlabe|deerseason|deerhunt|duckhunt|bowhunt|hunting(?:season|life)|whitetail|clayshoot|pheasantshoot|igunners|knifecollect|bareknuckle|fightnight|whitecollarboxing|kickboxing|muaythai|bloodsport|sparring)\w*
literal: #
+ [tag] #pewpew
+ [tag] #deerseason
- [tag] #knifecrimeawareness

[violence.threat.more]
say: threatens or wishes to hurt somebody
privacy: 2
conduct: 3
where: words
pattern: (?i)\b(?:needs?|deserves?|wants?|asking for|could do with|due) (?:(?:to )?(?:give|be given) (?:him|her|them|you) |to be given |someone to give (?:him|her|them) )?(?:a (?:good |proper )?(?:slap|kicking|hiding|beating|hammering|smack|leathering|bullet|thrashing|battering|clip round)|(?:his|her|their|your) (?:head|face|teeth|legs|knees) (?:kicked|smashed|caved|broken|knocked)|shooting|shot|hanging|stringing up|battering|drowning|slapping)\b
pattern: (?i)\b(?:to give|give|gonna give|i'll give|going to give) (?:him|her|them|you) a (?:slap|kicking|hiding|beating|hammering|leathering|battering|black eye|thrashing|dig)\b
pattern: (?i)\b(?:string|hang|line) (?:'?em|them|him|her|the lot|the lot of them|every one of them) (?:all )?(?:up|from|against)\b
pattern: (?i)\b(?:i'd|id|i would|i'll|i will|let's|lets|should|we should) (?:happily |gladly |just )?(run|mow|knock|shoot|drown|hang|burn|gas|bomb|flatten|batter|throttle|strangle|castrate|execute) (?:every|all|each|the lot|them|him|her|those|that|these)\b
pattern: (?i)\b(?:be |i'm |im |i'll be |ill be )?waiting (?:for (?:you|u|him|her) )?outside (?:urs|yours|your|ur|his|her|school|work)\b
pattern: (?i)\bsay (?:that|it) (?:again )?to my face\b
pattern: (?i)\b(?:you'll see what you get|watch your back|watch ur back|you're dead|ur dead|your dead|ur gonna get it|know where you live|know where u live|where ur mum lives|sleep with one eye open|we're coming for you)\b
pattern: (?i)\b(?:smacked|decked|lamped|belted|thumped|chinned|nutted|clocked|slapped|panned|battered|leathered|walloped|floored) (?:him|her|the (?:lad|guy|bloke|fella|fucker|prick|cunt)|some (?:lad|guy|bloke|fella)|a (?:lad|guy|bloke|fella|bouncer))\b[^.!?\n]{0,50}(?:\bone\b|again|bus stop|outside|pub|worth it|no regrets|zero regrets|party|toilets|deserved|floor|at the|in the)
literal: eed | eserve | want | asking for | ould do with | due | give | string | String | hang | Hang | line | run every | run all | run them
literal: run those | run him | run her | mow | shoot
literal: drown | burn | gas | bomb | flatten | batter | throttle | strangle | castrate | execute | knock | aiting outside | aiting for | to my face
literal: what happens | your back
literal: ur back | dead | gonna get it | you live | u live | mum lives | one eye open | oming for you | macked | ecked | amped | elted
literal: humped | hinned | utted
literal: locked | lapped | panned | attered | eathered | alloped | loored
not: screen | printer | laptop | song | lyrics | film | movie | potato/N | sausage/N | fish | bunting | lights | washing | weeds | cake | battery
not: pasta | shoot the film | photo shoot
not: ice cream | puppy | kitten | surprise party | goal | serve | backhand | trump | flu jab | vaccine | covid | tetanus | phone | christmas tree
not: garlic
+ Someone needs to give him a slap
+ I'd run every one of them over
+ Say that to my face and see what happens
+ Smacked him one at the bus stop, no regrets
- String them up, the Christmas lights I mean
- This cake deserves a medal

[violence.victim.more]
say: tells of violence you suffered
privacy: 3
conduct: 0
where: words
pattern: (?i)\b(?:he|she|they|ex|dad|stepdad|husband|boyfriend|patient|a patient|pupil|customer|punter|drunk|someone|a lad|a guy|some guy|fella)\b[^.!?\n]{0,20}\b(put (?:his|her|their) hands (?:round|around|on) my|had me by the|held a (?:knife|gun) to|hit me|punched me|kicked me|slapped me|choked me|strangled me|threw (?:a \w+|me|his \w+|her \w+|\w+) at me|pushed me (?:down|into|against)|pulled a (?:knife|gun|blade) on me|swung (?:for|at) me|broke my (?:nose|jaw|arm|wrist|rib|ribs|cheekbone)|dragged me|grabbed me by|spat (?:at|on|in) (?:me|my)|bit me|headbutted me|beat me|stalked me|raped me)\b
pattern: (?i)\b(?:i was |i got |got |been |me and \w+ (?:were|got) )?(?:mugged|held up at|robbed at (?:knifepoint|gunpoint)|jumped (?:by|outside|on)|burgled while|carjacked|happy slapped|glassed|bottled)\b[^.!?\n]{0,50}\b(?:on|in|at|by|outside|knife|gun|phone|wallet|last night|yesterday|again)\b
pattern: (?i)\b(?:black eye|split lip|bruises|bruised|broken nose|burst lip|fat lip)\b[^.!?\n]{0,40}\b(?:sparring|other (?:fella|guy|lad|one)|worse|fight|bout|scrap|from him|from my ex)\b
literal: hands round | hands around | hands on | by the | held a | hit me | unched me | icked me | lapped me | hoked me | trangled me | at me
literal: ushed me | on me | roke my | ragged me | abbed me
literal: pat on | pat in | bit me | butted me | beat me | talked me | aped me | ugged | eld up at | obbed at | umped by | umped outside | urgled while
literal: arjacked | lassed
literal: ottled | lack eye | plit lip | ruise | roken nose | urst lip | fat lip
not: dog | cat | goose | swan | film | novel | actress | actor | police | told people | game | chess | goal | cricket | ball | song | bottled water | bottled at | jam | wine | beer | ale
not: tennis | scrabble | cards | fifa | mario
+ He put his hands round my neck once and I left
+ Mugged on the way home, they took the phone
+ The drunk threw a bottle at me
+ Black eye from sparring, the other fella's worse
- The goose hit me with a wing
- My sister beat me at Scrabble

[violence.hunt.told]
say: tells of guns or game you shot
privacy: 1
conduct: 1
where: words album
pattern: (?i)\b(?:stag|buck|doe|hind|boar|hog|elk|moose|deer|goose|geese|pheasants?|ducks?|rabbits?|pigs?) (?:down|dropped|in the freezer|in the bag|at \d+ (?:yards|yds|m\b))
pattern: (?i)\b(?:first hundred rounds|(?:\d+|hundred|thousand|few|couple of) (?:hundred |thousand )?rounds (?:through|downrange|down range|at the range|of (?:9mm|\.?22|5\.56|birdshot|clays)))
pattern: (?i)\b(?:sig p?\d+|sig p365|glock ?\d*|beretta|ruger|mossberg|remington|smith (?:&|and) wesson|s&w|cz ?75|ar-?15|ak-?47|sako|tikka|browning|benelli|\.22|\.308|\.223|9mm|6\.5 creedmoor)\b[^.!?\n]{0,50}\b(?:new|toy|rounds|range|zeroed|zero|cleaned|came|arrived|carry|scope|shoots|shot|bought|mine|my|first)\b
pattern: (?i)\b(?:new|my|first|dad's|grandad's) (?:toy: )?(?:sig|glock|beretta|ruger|mossberg|remington|tikka|benelli|sako)\b
literal: tag | uck | doe | hind | oar | hog | elk | moose | eer | goose | geese | heasant | abbit | pig | Pig | rounds | sig | Sig | SIG | lock
literal: eretta | uger | ossberg | emington | esson
literal: S&W | CZ | AR | AK | ako | ikka | rowning | enelli | .22 | .308 | .223 | 9mm | creedmoor
not: drinks | golf | boxing | rounds of golf | ward rounds | interview | voting | chemo | camera | lens | nikon | canon | film | movie | police
not: gravy browning | recipe | sandwiches
not: toast | tea | guest | watching | vet | nest/N | duckling/N
+ Stag down, 180 yards
+ New toy: Sig P320, first hundred rounds
- First rounds of chemo done
- Two rounds of toast and tea
