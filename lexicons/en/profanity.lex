lexicon: profanity.en
format: 1
version: 2026.1
topic: profanity
lang: en
licence: CC0-1.0
about: Swearing, mild, masked and strong, coarse abbreviations, insults, and swearing at a person.
source: written by hand for this project

# Readers were asked about the words as such, so a denial ("no shit", "never say fuck") changes nothing. One word has one grade in every spelling:
# "fuckin", "fucking" and "muthafucka" are the same word in different mouths.

# At somebody.

[profanity.directed]
say: swears at a person
privacy: 0
conduct: 3
where: words
negated: keep
any: shut yo ass | shut ya ass | kick yo ass | you a asshole | you an asshole | you a dick | you a cunt | you a twat | you a prick | you a dickhead
any: you a wanker | you a ass | you an ass | you a dumbass | you a idiot ass | you a bastard | you a motherfucker | you lil bitch | you a lil bitch
any: shut up you | fuck you | fuck u | fuck off | fuck yourself | fuck urself | fuck yall | fuck y'all | fuck all of you | fuck ya | fuck them
any: fuck outta here | go fuck | get fucked | fuck your | fuck ur | fuck right off | fuk you | fuk u | fuk off | fck you | fck off | f you | eff you
any: gfy | stfu | gtfo | gtfoh | shut the fuck up | shut ur ass | shut your ass | shut your fucking | shut the hell up | shut your mouth you
any: go to hell you | burn in hell | rot in hell | roast in hell | see you in hell | eat shit | eat a dick | eat my ass | eat my shorts you
any: suck my dick | suck my cock | suck a dick | suck it bitch | suck deez | suck my ass | kiss my ass | kiss my arse | lick my balls | lick my ass
any: blow me | screw you | screw u | piss off | bugger off | sod off | bog off | naff off | drop dead | kill yourself | kill urself | kys | go die
any: i hope you die | up yours | go choke | choke on a | fight me bitch | kick your ass | beat your ass | beat yo ass | whoop your ass | whoop yo ass
any: you bitch | u bitch | you're a bitch | your a bitch | ur a bitch | you a bitch | dumb bitch | stupid bitch | fucking bitch | fuckin bitch
any: you crazy bitch | you fat bitch | ugly bitch | little bitch | bitch boy | you ass | you fuck | you fucker | you fucking | you fuckin | u fuckin
any: u fucking | you fuckers | you fucks | you fuckhead | you motherfucker/N | you dick | you dickhead/N | you're a dick | you prick | you cock
any: you cunt/N | you're a cunt | a cunt to | you twat/N | you wanker/N | you tosser | you bellend | you knob | you knobhead | you arse
any: you arsehole/N | you asshole/N | you're an asshole | ur an asshole | your an asshole | you're an ass | you dumbass | you jackass | piece of shit
any: pieces of shit | sack of shit | you shit | you little shit | you shithead | you bastard/N | you whore | you hoe | you slut | u slut | u hoe
any: you a hoe | you're a hoe | fucking slut | fucking whore | fucking cunt | fuckin cunt | stupid cunt | dumb cunt | you pussy | ur a pussy
any: you're a pussy | you a pussy | stupid fuck | dumb fuck | stupid fucks | dumb fucks | sick fuck | sick fucks | fat fuck | fucking idiot/N
any: fuckin idiot/N | fucking moron/N | fucking loser/N | fucking clown/N | fucking pig/N | fucking liar/N | fucking asshole/N | fucking prick/N
any: fucking dick/N | fucking coward/N | fucking joke of a | fucking scum | fucking trash | fucking disgrace | stupid fucking | dumb fucking | go suck
any: you scumbag/N | you douche | you douchebag/N | you dirtbag | you sick bastard | stupid hoe | dumb hoe/N | stupid hoes | you dipshit
any: you nigga/N bitch | you sob | son of a bitch | sonofabitch trump | dick for brains | your mum's a | ya mum's a | your mother's a whore
any: yo mama a | yo momma a | ass clown | asswipe like you | hope you choke | hope you rot | hope you burn | you cow | you slag | you muppet
any: you numpty | you plonker | you pillock | you melt | you melts | u mug | you mug | you minger | you spanner | f*ck you
any: fuck the police | fuck the cops
mask: you fucking beautiful | you fucking legend/N | you fucking beauty | you fucking star/N | you fucking hero/N | you fucking genius
mask: you fucking champion/N | you fucking rock | you fucking did it | you fuckin legend/N | you fuckin beauty | you fucking amazing
mask: you fucking gorgeous | you fucking queen/N | you fucking kidding | you fucking serious | you fucking know | thank you fucking | thank you fuck
mask: love you bitch/N | miss you bitch/N | love you fuckers | go suck an egg | you shit your | you shit the | you shit yourself | you fuck up
mask: you fuck with | you fuck it | you fuck around | you cock it up | blow me away | blow me over | blow me down | blow me a kiss
mask: drop dead gorgeous | drop dead fred | if you fuck | when you fuck | you cow girl | you ass hole | you fuck me up | screw you up | as you shit
mask: do you shit | kill yourself laughing | you melt my | you melt the | you melt in | see you bitch | told you bitch | will you mug | you spanner in
mask: you melt butter | blow me kisses | you melt chocolate | you melt me | you ass backwards | you mug of | you melt it | you fucks with
+ Fuck you and your parking ticket
+ You stupid bitch, that was my lunch
+ Shut the fuck up, Karen
+ he's a piece of shit
+ eat shit
+ Piss off back home
- You melt the butter first
- Told you to bring the mug of tea
- A drop dead gorgeous dress
- When you fuck up, say so

[profanity.strong]
say: holds a strong swear word
privacy: 0
conduct: 2
negated: keep
any: a dick | total dick | fuck* | fuk | fukin | fuking | fukk | phuck | fvck | fvcking | fuq | motherfuck* | muthafuck* | mothafuck* | muhfuck*
any: mutherfuck* | muddafuck* | mothafucc* | mufucka/N | mufuckin | mufugga/N | muhfugga/N | muthafugga/N | mothafucka/N | unfuckingbelievable
any: absofuckinglutely | clusterfuck/N | mindfuck/N | dumbfuck/N | ratfuck* | buttfuck* | fingerfuck* | skullfuck* | headfuck/N | mfuck* | bumfuck
any: starfucker/N | unfuck | refucking | scumfuck/N | scumfuk/N | facefuck* | titfuck* | shit | shits | shitty | shittier | shittiest | shitting
any: shitted | shitter/N | shithead/N | shithole/N | shitshow/N | shitstorm/N | shitless | shitload/N | shitbag/N | shitface | shitfaced | shitposting
any: shitpost/N | shitstain/N | shitbird/N | shitcan/N | shitlord/N | shitlist | shite | shites | shitey | shithouse | shitweasel/N | shitbox
any: shitass | shitload | shitgibbon/N | shittin | shiddy | bullshit* | horseshit | batshit | apeshit | dipshit/N | dogshit | chickenshit | ratshit
any: dumbshit | jackshit | ishit | noshit | sumbitch | hotshit | shyt | shytt | shii | bullshyt | bullshyte | shat myself | goatshit | shitbrained
any: bitch* | biatch* | beyotch | beeyotch | biotch | bytch* | bisch | bichass | bishes | bitxh | bitxhes | bithces | btches | bihh | biitch | bxtch
any: bxtches | cunt* | cuntish | cunty | slut/N | slutty | sluts | slutbag/N | whore/N | whored | whoring | whorish | manwhore/N | hoe | hoes
any: hoeing around | hoeass | hos | thot/N | thotty | thotties | hoochie/N | skank/N | skanky | slag/N off | slapper/N | trollop | jizz | jizzed
any: spunk bucket | asshole* | ass hole/N | arsehole/N | assholery | asswipe/N | asshat/N | assclown/N | asshead/N | assface | arsewipe/N | arseface
any: buttmunch | pussy | pussies | pussyass | poon | poontang | punani | cooter | twat/N | twatted | twatty | twatwaffle/N | minge | fanny batter
any: dickhead/N | dickhead | dickwad/N | dickface | dickbag/N | dickweed/N | dicksucker/N | dickriding | dickrider/N | dickless | limpdick | cocksuck*
any: cockwomble/N | cockblock* | cockhead/N | cockface | cockmaster | knobhead/N | knobjockey | bellend/N | bell end | wanker/N | wank | wanking
any: wanked | wankstain/N | wankpuffin/N | wankfest | tosspot/N | tosser/N | cumdumpster/N | cumslut/N | cumbucket | douchebag/N | douchecanoe/N
any: douchenozzle/N | douche | douches | douchey | douchy | dirtbag/N | scumbag/N | nutsack/N | ballsack/N | ballbag/N | fucktard/N | shitforbrains
any: goddamn motherf | nigga* | niggu* | nicca/N | nikka/N | niqqa/N | nigguh/N | niglet/N | nigs | n1gga/N | migga/N | bastard/N | bastardo
any: sumofabitch | sonofabitch | sonsofbitches | god damn it all to | dildo head | poos hole | chode/N | butthole/N | bunghole | buttplug face | felch
any: rimjob | jagoff/N | jerkoff/N | jack off | jerk off | jerking off | jackin off | jacking off | beat off | suck dick | sucks dick | sucking dick
any: suck cock | sucking cock | suck it dry | bag of dicks | dick pic/N | dick sucking | big dick | small dick | little dick | fat dick | good dick
any: the dick | that dick | ya dick | yo dick | your dick | my dick | his dick | dick riding | dick move/N | are dicks | were dicks | dick/N in
any: on dick | for dick | of dick | some dick | no dick | any dick | dick down | dick game | knob end | knob cheese | piece of crap human | stupid cow
any: silly cow | lazy cow | old hag | dog turd | #wtaf | 🖕 | titties | titty | tiddies | big tits | nice tits | her tits | my tits | your tits
any: those tits | tits out | tits up | tits off | tits and ass | fake tits | tits are
mask: a dick van | a dick cheney | a dick clark | a dick tracy | a dick whittington | a dick francis | the hoes and rakes | pussy willow/N
mask: pussy cat/N | pussy riot | bastard sword/N | bastard toadflax | lucky bastard cocktail | inglourious bastards | magnificent bastards season
mask: hos pital | the bastard of | bastard file | bastard operator | hoe down | shits tu | bitchy resting | hos family | dick in a box | to the hoe
mask: magnificent bastard/N | pussy galore | bitch wire | stitch and bitch | stitch n bitch | slag off heap | the hoe and | bastard son/N
mask: bastard child | bastard daughter | bastard feudalism | bitches brew | fan shit
not: rake/N | wheelbarrow | weeds | weeding | allotment | raised bed/N | trowel | compost | dutch hoe | garden fork | row of beans | vegetable patch
not: soil | crops | willow | kennel club | brood | whelping | in season | litter of pups
+ What the fuck is this rota
+ Same old shit, different ward
+ That bitch took my parking space
+ Bullshit excuses again
+ My nigga finally graduated
+ Fuckin hell, that was close
+ muthafucka ate my lunch
+ #fuckcancer
+ Some wanker keyed my car
- Shitake mushrooms and rice
- Bring a hoe and a rake to the allotment
- Pussy willow in a jug
- Scunthorpe lost again
- The Dickens museum and the Essex coast
- The assassin was on after the news

# Words that are as often a bird, a man's name or a needle.

[profanity.strong.context]
say: holds a strong swear word
privacy: 0
conduct: 2
negated: keep
any: =dick | =dicks | =DICK | =cock | =cocks | prick | pricks | =tits | tit | knob | tool | cum | nuts | balls | bint | slag | slags | screwed
need: fuck* | shit | suck/V | absolute | total | complete | utter | what a | you little | you absolute | you are a | you're a | such a | stupid
need: horny | lick/V | in my mouth | in her | in his | blow | rock hard | hard on | hairy | big | huge | massive | nice | fat ass | face full
need: stroke/V | jerk/V | throat | hoe/N | wet | bitch/N | pussy | ass | get some | whipped out | selfish | sad little | arrogant | smug | that
need: these
near: 3
mask: that tool | that screwed | nice balls of | big balls of | big nuts | nice tool | big tool | nuts and | that knob | nice cock a | that slag
mask: nice nuts | these nuts | such a tool | what a tool | that cock | big knob | that nuts | nice tool/N | huge balls | big balls | that tit
mask: these tits | magna cum | summa cum | cum laude | rock hard balls of | absolute nuts | total nuts | complete nuts | what a screwed | stupid tool
mask: pin prick | that balls | wet balls of
not: bird/N | feeder/N | nest/N | nestbox | rooster/N | hen/N | crow/V | crowing | farm | feather/N | needle | thorn | finger | allergy | allergies
not: blood | vaccine | test | weathervane | goal | bowling | snooker | tennis | cricket | golf | squirrel/N | recipe | roasted | door | drawer | wheel
not: hammer | repair | plane | kit | mouse | ml | data | blue | coal | great | marsh | long tailed | walkway | cup
+ He is such a prick
+ You absolute tool, you tit
+ what a knob that guy is, such a knob
- Great tits and blue tits at the feeder
- The cock crowed at five
- A prick test for the allergy
- The hotel has a great tool shed
- Magna cum laude, class of 2010

# Words for a group. The word is strong language wherever it stands; what is said with it is judged under discrimination.

[profanity.slur]
say: holds a word that abuses a group
privacy: 0
conduct: 2
where: words
negated: keep
any: dirty wop/N | greasy wop/N | fuckin wop/N | nig | nigz | nignog/N | queer bait | gaywad/N | such a queer | nigger* | n1gger/N | nigg3r/N
any: negro/N ass | jigaboo/N | jiggaboo/N | pickaninny | porch monkey/N | jungle bunny | jungle bunnies | moon cricket/N | spearchucker/N | faggot*
any: f4ggot/N | fag | fags | fagg | faggy | faggit/N | faggotry | fudgepacker/N | fudge packer/N | poofter/N | poof | poofs | shirtlifter/N | dyke
any: dykes | bulldyke/N | tranny | trannies | shemale/N | ladyboy/N | lesbo/N | lezzer/N | batty boy/N | battyman | homo/N | retard | retards
any: retarded | r3tard | r3tarded | reetard | tard | tards | spastic/N | spaz | spazz | mongoloid/N | mong/N | window licker/N | fatass | fat ass
any: chink/N | chinky | gook/N | ching chong | ching chang | chinaman | zipperhead/N | slant eye/N | slanteyed | jap | japs | paki | pakis
any: curry muncher/N | dothead/N | towelhead/N | towel head/N | raghead/N | sandnigger/N | camel jockey/N | camel fucker/N | goatfucker/N
any: goat fucker/N | muzzie/N | muzzrat/N | wetback/N | beaner/N | spic | spics | spick | greaser/N | dago/N | guido/N | kike/N | kyke/N | yid | yids
any: hymie/N | heeb/N | hebe/N | gyppo/N | gippo/N | pikey | pikeys | redskin ass | injun/N | squaw | abo/N | boong/N | coon | coons | wog/N
any: darkie/N | darky | golliwog/N | sambo/N | kaffir/N | honky | honkies | honkey/N | wigger/N | wigga/N | whigger/N | white trash | whitey | whiteys
any: peckerwood/N | cracka | crackas | redneck/N | hillbilly | hillbillies | trailer trash | trailer park trash | chav/N | crackhead/N | fugly
any: lardass | lard ass | lardarse | feminazi/N | uncle tom | femoid/N | coonass | crackerass | negress | mudshark/N | mud shark | house nigga
any: hoodrat/N | hood rat/N | ghetto trash | mutt ass
mask: chink/N in the armour | chink/N in the armor | chinks in his armour | chink of light | chinks of light | sambo wrestling | faggots and peas
mask: faggots in gravy | plate of faggots | faggots and mash | spick and span | spic and span | retarded growth | jap ese | coon cat/N | coon hound/N
mask: coon hunt* | maine coon/N | white trash bag/N | white trash can/N | a dyke road | offa's dyke | devil's dyke | van dyke | redneck riviera
mask: beverly hillbillies | guido fawkes | fag end | fag break | fag packet/N | fag paper | fag butt/N | having a fag | cheeky fag | fags and booze
mask: packet of fags | pack of fags | homo sapiens | homo erectus | homo economicus | homo neanderthal* | guido van | tottenham yids | coon rapids
mask: coon dog/N | spastic diplegia | spastic colon | spastic paraplegia | spastic quadriplegia | spastic bladder | spastic hemiplegia | ecce homo
mask: squaw valley | squaw peak | abo blood | abo incompatib* | abo group* | hillbilly elegy | redneck woman
not: rain | bottom field | burst its | embankment | proud | on bikes | i'm a | we're | woman song | flood | sea wall | netherlands | dutch
not: transmission | gearbox | blood group | spasticity
not: botox | cerebral palsy | fire safety | curtain/N | armour | armor | cigarette/N | maine | tobacco
+ Called me a faggot from a passing van
+ Some hillbilly parked on my lawn
+ Some redneck parked on my lawn
- Spick and span kitchen
- Maine Coon kittens for sale
- Botox for his spastic arm
- The tranny fluid in my truck, transmission is done
- A chink of light under the door

# Masked or shortened: nobody has to read the word.

[profanity.masked]
say: holds a swear word, shortened or masked
privacy: 0
conduct: 1
negated: keep
any: w t f | mfr/N | fckrs | fczking | douch bag/N | fckr/N | p u s s y | f u c k | s h i t | b i t c h | shut the f up | f them all | sh t | bs liar
any: wtf | wtff | wtaf | wtfff | wth heck | gtfooh | omfg | lmfao | lmfaoo | lmfaooo | lmbfao | roflmfao | idgaf | idfc | idfk | ffs | fml | jfc
any: smfh | bamf | tgfad | dgaf | zfg | fubar | snafu | milf/N | dilf/N | gilf/N | mofo/N | mfs | mfer/N | mfers | mfing | mfn | mfkn | mfkin
any: mthrfckr | mtherfcker | fck | fcks | fckn | fcking | fckin | fcked | fkn | fkin | fking | fked | fkd | fcuk | fcuking | fxck | fxcking | fux
any: fuxk | fuxking | fuccing | fuxx | phuk | phuking | efffing | effing | effin | effed up | eff off | eff this | eff that | f'ing | f-ing | f-bomb/N
any: f bomb/N | eff bomb/N | c-bomb | c u next tuesday | the f word | the c word | sh1t | sh1te | sh1tty | shlt | sht | 5hit | shxt | shiznit
any: bs excuse/N | bull shiz | bullcrap | bullsh | b1tch* | bltch | biznitch | b1tches | btch | a55 | a55hole/N | assh0le/N | azzhole/N | azz | azzes
any: asz | d1ck | d1ckhead/N | p0rnstar ass | pu55y | pvssy | puzzy | c0ck | c0cksucker/N | cnut/N | kunt/N | wh0re | sl0t | h0e | h0es | tw4t
any: w4nker/N | b0llocks | arzehole | mother effer | motherflipping | piece of chit | holy shnikes | what the eff | who the eff | what the f | wtheff
any: who tf | what tf | why tf | where tf | how tf | when tf | tf is | tf are | tf you | tf did | tf was | tf happened | tf out | the tf | get tf
any: tf up | tf outta | af lol | lmfaooooo | this is bs | such bs | total bs | complete bs | bs story | call bs | calling bs | calls bs | that's bs
any: thats bs | full of bs | absolute bs | bs artist/N | pure bs | your bs | the bs | his bs | her bs | their bs | all this bs | no bs | some bs | fjb
any: fdt | btfo | fu cker | fuggin | rtfm | milfs | pos trump | pos human | effn | effinnn | frickin hell | fecking | feck off | feckin | feck sake
any: biyatch | beotch | shitt | fukkin | fukking | fukn | fukker/N | mf'er/N | nucking futs | fugg | fugging | a-hole/N | a hole/N | ahole/N | azzwipe
any: s.o.b. | beeatch | bishhh | basterd/N | sheeit | sheeeit | shiet | biach | wtfh | wtfuck | wt actual f
mask: a hole in | a hole through | a hole for | a holes | a hole to | a hole at | a hole the | no bs in | his bs in | her bs in | your bs in
mask: the bs in | the bs degree | his bs degree | her bs degree | your bs degree | the what tf | a hole up | a hole was | a hole on | a hole by
mask: a hole with | a hole of | a hole punch | a hole under | a hole big | a hole is | a hole and | a hole inside | a hole where | a hole between
mask: a hole deep | a hole near | a hole from | a hole that | a hole so | a hole or | a hole behind | a hole this | a hole as | a hole you
mask: a hole out | a hole down | a hole right | a hole about | what the f stop
not: golf | par | tensorflow | drill/V | dig | dug | digging | sock | roof | wall | jeans | fence | drain | tooth | golfer | microfarad
+ wtf is going on with the trains
+ idgaf any more
+ lmfao not the pager again
+ Mondays can eff off
+ sh1t happens
+ This is bs and you know it
- Dug a hole in the garden
- My BS in nursing is framed
- AF 447 to Paris

[profanity.masked.capitals]
say: holds a swear word, shortened or masked
privacy: 0
conduct: 1
negated: keep
any: =POS | =SOB | =SOBs | =FU | =MF | =MFs | =BS
need: lying | that | this | these | such | what a | you | a | your | he | she | him | total | complete | absolute | pure | is | are | trump | biden
need: joe | all | same | more | old | fucking | two faced | call
near: 2
mask: a BS degree | BS in | POS system/N | POS terminal/N | a BS in | MF DOOM | SOB on exertion | a POS system
not: degree | nursing | terminal | till | retail | payment/N | software | exertion | breath | dyspnoea | dyspnea | orthopnea | follow up | clinic
not: nurse | rn | msn | square | shopify | chest | device | farad/N
+ That lying POS is on TV again
+ Two faced SOB
+ What a load of MF nonsense, this MF again
- SOB on exertion, two pillows
- The POS terminal is down again
- A BS in nursing and a lot of coffee

[profanity.masked.symbols]
say: holds a swear word with letters starred out
privacy: 0
conduct: 1
negated: keep
pattern: (?i)(?:^|[^a-z0-9])((?:mother|mutha|mutha-|mother-|cluster|un|brain)?f(?:[*#@$%!^&•\-.ux]{0,3}[*#@$%^&•][*#@$%!^&•]{0,5}(?:c?k[a-z]*|ing|in|ed|ers?|d|n)|[*\-@!#$]{3,5}|\*{2}))(?:[^a-z0-9]|$)
pattern: (?i)(?:^|[^a-z0-9])((?:bull|horse|dip)?s[*#@$%!^&h]{0,2}[*#@$%!^&•1|][*#@$%!^&•|]{0,3}t(?:ty|s|head|ting|show)?)(?:[^a-z0-9]|$)
pattern: (?i)(?:^|[^a-z0-9])(b[*#@$%!^&•]{1,5}(?:t?ch|h)(?:es|y|ing)?|b\*{3,5}|b[*@]?[*$]?str?ds?|b\*\$trds?)(?:[^a-z0-9]|$)
pattern: (?i)(?:^|[^a-z0-9])((?:dumb|jack|bad|fat)?(?:a[$*#]{1,4}|@ss|a\$s|as\$)(?:es|hole|holes|h\*le|hat|hats)?)(?:[^a-z0-9$*]|$)
pattern: (?i)(?:^|[^a-z0-9])(a[*$s]{1,2}[*$]?h[*o0][*l]e?s?)(?:[^a-z0-9]|$)
pattern: (?i)(?:^|[^a-z0-9])(c[*#@!$%]{1,3}n?ts?|p[*#@!$%u]{1,2}[*#@$!]{1,3}[sy*$]?(?:y|ies)|d[*!#@]{1,3}c?ks?(?:head|heads)?|c[*!#@]{1,3}c?ks?(?:ucker|uckers)?)(?:[^a-z0-9]|$)
pattern: (?i)(?:^|[^a-z0-9])(n[*#@!$]{1,6}(?:g+)?(?:a|as|az|er|ers|ah)|wh[*@#]+res?|sl[*@#]+ts?|tw[*@#]+ts?|w[*@#]+nkers?|b[*@#]+stards?|f[*@#]+gg?(?:ots?|s)?)(?:[^a-z0-9]|$)
pattern: (?i)(?:^|\s)[a-z]{3,}[a-z]*\s(af)(?:\s*[,!?#😂😭😩🤣💀]|\s*\.(?:[^.]|$)|\s*$|\s+(?:lol|lmao|rn|today|tonight|right now|and|but|for|after|at|when|with|this|he|she|i|it|u|you|tho|though|cause|because|like|bro|man|rt|haha)\b)
literal: * | @ | $ | # | ! | % | ^ | & | • | _ | af | AF
mask: air af
not: air france | air force | autofocus | atrial | ablation | fibrillation | rate controlled | warfarin | apixaban | airport | flight | lens | camera
+ F*ck Mondays
+ such a load of bulls**t
+ kiss my a**
+ b!tch please
+ motherf***er ate my lunch
+ tired af
+ n*gga please
- New onset AF, started apixaban
- C++ and F# are on my list
- Flew AF to Paris in July
- Email me @ssmith tonight
- F# minor is the key
- Cost us $$$ and then some

# Insults without a swear word. Bare words of abuse are also a novel, a film or a joke at one's own cost, so they need somebody to be meant.

[profanity.insult]
say: insults people
privacy: 0
conduct: 2
where: words
any: the moron | intentional idiot | lying sob | lying crook/N | sick mfr | traitor scum | sick freak/N | bunch of freaks | total freak
any: disgusting freak/N | subhuman/N | sub human/N | filthy animal/N trump | filthy pig/N | devil incarnate | spawn of satan | pure evil trump
any: soulless monster/N | heartless monster/N | dumbest person | dumbest woman | dumbest man | dumbest people | dumbest president | stupidest person
any: stupidest people | dumb as rocks | dumb as a | dumb as dirt | dumber than a | dumber than rocks | thick as a brick | sick puppy trump
any: sick individual/N | sick people like | brainless twit/N | iq of 2 | iq of a | zero iq | room temperature iq | half a brain | no brain/N in
any: sell out scum | cackling idiot | cackling hen | cackling witch | old hag/N | ugly hag | old geezer | dementia ridden | rapist pig
any: why don't you go | two faced liar | two faced cow | two faced snake | ugliest family | pathetic and desperate | dirty liar | dirty rat
any: rat bastard | rotten to the core | loony/N left | wing nut/N | wingnut/N | kook/N | fruitcakes like | die already | go away joe | deadbeat loser
any: meth head/N | you sicken | you suck so | shame on you you | nobody cares about your | disgusting excuse | you're an idiot | you are an idiot
any: your an idiot | ur an idiot | you idiot/N | you moron/N | you're a moron | you are a moron | ur a moron | your a moron | you loser/N
any: you're a loser | you are a loser | your a loser | ur a loser | you clown/N | you're a clown | you are a clown | you stupid | you dumb
any: you're stupid | you are stupid | ur stupid | your stupid | you're so stupid | you're dumb | you are dumb | you're pathetic | you are pathetic
any: your pathetic | ur pathetic | you're disgusting | you are disgusting | your disgusting | you make me sick | you people | you fool/N
any: you're a fool | you're a disgrace | you are a disgrace | you coward/N | you're a coward | you liar | you're a liar | you are a liar | you pig/N
any: you're a joke | you are a joke | you're trash | you're garbage | you are garbage | you scum | you're scum | you're ugly | you are ugly
any: your ugly | ur ugly | you're fat and | you troll/N | you're a troll | you creep/N | you pervert/N | you monster/N | you sicko | you psycho
any: you maggot/N | you snowflake/N | you sheep | you're insane you | you ignorant | you're ignorant | you are ignorant | you filthy | you disgusting
any: you pathetic | you fat | you ugly | you brainless | you spineless | you hypocrite/N | you worthless | you're worthless | you are worthless
any: are you retarded | how stupid are | how dumb are | how stupid do | how stupid can | how dumb can | stupid is as | what an idiot | what a moron
any: what a loser | what a clown | what a joke of a | what a pig | what a creep | what a disgrace | what a disgusting | what a pathetic | what a nasty
any: what idiots | what morons | what a bunch of | bunch of idiots | bunch of morons | bunch of clowns | bunch of losers | bunch of liars
any: bunch of cowards | bunch of thugs | pack of idiots | pack of liars | he's an idiot | she's an idiot | they're idiots | hes an idiot
any: shes an idiot | he's a moron | she's a moron | they're morons | is an idiot | are idiots | is a moron | are morons | is a clown | are clowns
any: is a loser | are losers | he's a clown | she's a clown | he's a loser | she's a loser | is a pig | he's a pig | is scum | are scum | he's scum
any: she's scum | is so stupid | are so stupid | is so dumb | are so dumb | stupid people | dumb people | stupid ppl | dumb ppl | ignorant people
any: idiots like | morons like | losers like | clowns like | fools like | stupid idiot/N | stupid moron/N | dumb idiot/N | complete idiot/N
any: total idiot/N | absolute idiot/N | absolute moron/N | complete moron/N | total moron/N | absolute clown/N | utter moron/N | utter idiot/N
any: blithering idiot/N | bloody idiot/N | these idiots | those idiots | these morons | those morons | these clowns | those clowns | this idiot
any: this moron | this clown | that idiot | that moron | that clown | some idiot | some moron | the idiots | the morons | pathetic excuse for
any: sorry excuse for | waste of space | waste of oxygen | waste of air | waste of skin | oxygen thief | oxygen thieves | thick skull/N
any: thick as mince | thick as pig | brain dead | braindead | pea brain/N | peabrain/N | birdbrain/N | lack of brain cells | two brain cells
any: one brain cell | no brain cells | low life/N | lowlife/N | scum of the earth | human garbage | human trash | human scum | human excrement
any: piece of garbage | piece of trash | vile human | vile creature | vile woman | vile man | evil woman | evil man | evil bitch | disgusting human/N
any: disgusting person | disgusting pig | disgusting man | disgusting woman | nasty woman | nasty man | nasty person | horrible person
any: horrible human | horrible woman | horrible man | pathetic loser/N | pathetic little | pathetic human | pathetic man | pathetic woman | ugly cow
any: fat cow | fat pig/N | fat slob/N | fat bastard/N | lazy slob/N | dirty pig/N | senile old | senile fool | demented old | dementia joe
any: sleepy joe | creepy joe | orange buffoon | orange clown | orange idiot | orange monkey | cheeto | drumpf | trumptard/N | libtard/N | libturd/N
any: lib turd/N | conservatard/N | republitard/N | repuke/N | rethuglican/N | republicunt/N | democrap/N | demoncrat/N | demonrat/N | dumbocrat/N
any: dumocrat/N | democraps | dimwit/N | dimocrat/N | covidiot/N | leftard/N | rightard/N | remoaner/N | gammon/N voting | magat/N | maggats | magats
any: trumpanzee/N | trumpturd/N | sheeple | nutjob/N | nutcase/N | whack job/N | wackjob/N | halfwit/N | half wit/N | half witted | dimwitted
any: dim witted | nitwit/N | numbskull/N | numskull/N | dunderhead/N | airhead/N | ignoramus | cretin/N | imbecile/N | simpleton/N | dummies like
any: thicko/N | dumb dumb/N | scumbags | sleazebag/N | sleazeball/N | slimeball/N | pond scum | crybaby | cry baby | crybabies | gobshite/N | gobdaw
any: eejit/N | numpty | numpties | pillock/N | plonker/N | wazzock/N | pathological liar | lying liar | lying scum | lying pig | lying piece | go cry
any: get a life | get a clue you | shut it you | stfd | nobody likes you | nobody asked you | no one cares about you | i hate you | hate you so
any: i hate people | slept her way to | die in a fire | crawl back into | crawl back under | hope he dies | hope she dies | hope they die
any: deserve to die | should be hung | should be locked up | rot in prison | rot in jail | get sick and die | karen of the | what a karen
any: retarded logic | inbred/N | trashy people | pedo lover | pedophile joe | pedo joe | child molester joe | groomer/N like
mask: the kooks | like a total idiot | like a complete idiot | like an absolute idiot | the airhead candy | airheads candy | get a life insurance
mask: the idiots guide | the idiot's guide | you stupid cute | you people are the best | you people rock | you people are amazing | cry baby song
mask: i hate you cancer | you fat cat | i hate you give | get a life sentence | i hate people who eat | bunch of clowns at the circus
mask: that clown fish | this clown fish | inbred dog/N | inbred strain | is a pig farm* | is a clown doctor | is a pig in | you pig out
mask: is a clown fish | i hate you winter | you fool around | you fool me | you fool us | you troll/N the | you monster truck
mask: what a bunch of flowers | what a bunch of lovely | you creep/N up | you sheep shear* | cheeto/N dust | you people for | you people in
mask: you people who | you people on | what a bunch of amazing | what a bunch of great | show you people | thank you people | help you people
mask: tell you people | love you people | to you people | give you people | is a pig roast | is a clown show
not: i'm | i am | myself | me being | circus | sheepdog | recipe | balloon/N | charity | birthday | candy | crisps | novel | dostoevsky
not: airhead candy
+ You're an idiot and so is your brother
+ What a bunch of clowns
+ He's a moron, always was
+ covidiots at the beach again
+ Some idiot parked in the ambulance bay
- I am such an idiot, locked myself out
- The Idiot by Dostoevsky is next
- You are not an idiot, it happens
- A bunch of clowns visits the children at the circus

[profanity.insult.words]
say: insults people
privacy: 0
conduct: 2
where: words
any: idiot/N | moron/N | loser/N | clown/N | scum | stupid | dumb | pathetic | disgusting | liar/N | fool/N | coward/N | trash | garbage | evil
any: pig/N | maggot/N | thug/N | creep/N | vermin | brainwashed | ignorant | delusional | hypocrite/N | traitor/N | crook/N | idiotic | moronic
any: sheep | lunatic/N | psycho | sicko/N | fascist/N | nazi/N | disgrace | treasonous | senile | demented | worthless | spineless | dumbest
any: stupidest | vile | monster/N | degenerate/N | bigot/N
need: you all | you're all | liberals | lefties | leftist/N | libs | trumpers | antivaxxers | anti vaxxers | tories | brexiteers | karen/N | boomer/N
need: this dude | these people | those people | your kind | your ilk | his ilk | her ilk | cult | u r | you r | people like you | human being
need: wake up | go away | stop being | dumb | ass
near: 7
mask: trash can/N | trash bag/N | garbage truck | evil dead | clown fish | fool proof | see no evil | dumb ass
not: i'm | i am | my own | movie | album
+ Stupid boomers, your kind is evil
+ These people are brainwashed sheep, wake up
- My stupid cat slept on the keyboard
- Low fat yoghurt again

# Said of somebody at work or next door: the same for every way of putting it.

[profanity.insult.named]
say: insults people
privacy: 0
conduct: 2
where: words
pattern: (?i)\b((?:my|our|the|ma|mah|me|mi) (?:\w+ )?(?:manager|boss|consultant|matron|registrar|supervisor|colleague|coworker|landlord|neighbou?r|ex|mayor|minister|teacher|coach)(?:['’]s| is) (?:such |just |nothing but |a |an |complete |total |absolute |lazy |lying |old |fat |stupid |utter )+(?:fool|liar|coward|creep|crook|disgrace|bigot|monster|lunatic|psycho|psychopath|pervert|hypocrite|idiot|moron|pig|scumbag|weasel|buffoon|clown|thug|tyrant|lowlife|loser|twit))\b
literal: 's a | ’s a |  is a |  is just a | 's just a |  is such a | 's such a | nothing but
not: film | movie | episode | season | novel | character | costume | halloween | panto | puppy | kitten | cat | dog
near: 4
+ My manager's a liar
+ The landlord is a lazy fool
- My boss is a fool in the panto

[profanity.insult.person]
say: insults people
privacy: 0
conduct: 2
where: words
any: fool/N | liar/N | coward/N | creep/N | traitor/N | tyrant/N | pedophile/N | paedophile/N | pedo/N | paedo/N | crook/N | disgrace | bigot/N
any: fascist/N | nazi/N | monster/N | lunatic/N | psycho/N | psychopath/N | sociopath/N | pervert/N | hypocrite/N | clueless | incompetent | useless
any: pathetic | disgusting | evil | vile | brainwashed | delusional | demented | senile | stupid | dumb | ugly | idiot/N | moron/N | trash | garbage
any: demon/N | terrorist/N | thug/N | pig/N | witch | cult | con man | conman | heartless | soulless | spineless | gutless | despicable | deplorable
any: repulsive | filth | filthy | scum | maggot/N | parasite/N | leech/N | freak/N | lowlife/N | loser/N | clown/N | puke | shameless | ignorant
any: loon/N | loonies | twit/N | buffoon/N | charlatan/N | grifter/N | swine | vermin | dimwit/N | weirdo/N | killjoy/N | snob/N | slob/N | skunk/N
any: weasel/N | ghoul/N | jabroni/N
need: he's | she's | you're | they're | he is a | she is a | he is an | she is an | you are | they are all | your a | you're all | ya | u are | ur a
need: this woman | this man | that woman | that man | you lot | this administration | the man is | the woman is | what a | go away | hang yourselves
need: you should be ashamed | so called | shame on | get rid of these | people like you
near: 4
mask: what a dumb question | what a stupid question | what a stupid mistake | guinea pig/N | what a stupid day | what a pathetic attempt at weather
mask: ugly duckling | ugly sweater/N
not: i'm | i am | myself | film | movie | episode | season | novel | character | costume | halloween | actor | actress | pantomime | panto | puppy
not: kitten | cat | dog | weather | beautiful | lovely | adorable | not
+ She's a despicable liar and everyone knows
+ You lot are demented
+ What a coward, hiding behind a fake account
- He's a terrorist in the film
- The cat says you're useless, dog
- What a rotten day for the barbecue

# Rude rather than strong.

[profanity.rude]
say: holds a rude word
privacy: 0
conduct: 1
negated: keep
any: ass | asses | arse | arses | arsed | arsey | smartass/N | badass/N | jackass/N | dumbass/N | dumbasses | jackasses | hardass | kickass | lazyass
any: asscheek/N | candyass | tightass | halfassed | bigass | goofyass | dumbarse | smartarse | wiseass | asskicking | cheapass | bitchass | niggass
any: assed | bollocks | bollocking | bollox | bollocked | bolloxed | bugger/N | buggered | buggery | sod it | sodding | sods law | git | gits
any: blimmin heck | bloody hell | bleeding hell | bloody awful | bloody useless | bloody stupid | bloody ridiculous | so bloody | too bloody
any: bloody brilliant | bloody marvellous | bloody love | bloody hate | bloody good | bloody great | bloody cold | bloody hot | bloody freezing
any: bloody tired | bloody hard | bloody time | bloody weather | bloody tories | bloody government | bloody kids | bloody cat | bloody dog
any: bloody well | no bloody | the bloody | not bloody | every bloody | my bloody | about bloody | another bloody | this bloody | bloody thing
any: bloody mess | bloody fool/N | bloody nora | bloody lovely | bloody amazing | bloody fantastic | bloody nightmare | bloody minded | bloody shame
any: bloody disgrace | bloody annoying | bloody phone | bloody trains | bloody monday/N | oh bloody | pisses me | pissing | pissed | piss | pissy
any: pisshead/N | pisstake | pissants | pissant | crock of | turd/N | turdy | poophead | dickish | dickishness | screwing with | screw this | screw it
any: screw that | screw them | screw him | screw her | screwed up | screwed over | screw up/N | screwup/N | crap | crappy | crappier | crappiest
any: crapped | crapping | craptastic | crapload | crapola | crapshow | craps me | goddamn | goddamned | god damn | god damned | goddam | gawd damn
any: gotdamn | got damn | godammit | goddamnit | god dammit | goddammit | damn you | damn fool/N | damned fool/N | bint/N | minger/N | minging
any: munter/N | shag | shagging | shagged | shagger/N | knackers off | tart/N with | hussy | floozy | bimbo/N | prat/N | berk/N | prick tease
any: naff all | jerk | jerks | jerkface | schmuck/N | putz | sucks balls | suck balls | sucks donkey | suck it | you suck | he sucks | she sucks
any: they suck | u suck | yall suck | y'all suck | balls deep | freeze my balls | freezing my balls | busting my balls | bust my balls
any: breaking my balls | sweating my balls | working my balls | blue balls | grow some balls | has the balls | have the balls | had the balls
any: the balls to | no balls | ballbreaker/N | ball buster | ballache | teabagger/N | tea bagger/N | butt hurt | butthurt | butt ugly | buttface
any: butthead/N | butt head | buttheads | fart face | fartface | af bitch | phatass | bootyhole | booty hole
mask: the bloody nose | the bloody mary | my bloody valentine | my bloody mary | my bloody nose | this bloody mary | another bloody mary
mask: the bloody sunday | the bloody stool/N | the bloody battle | the bloody war | the bloody history | the bloody civil | the bloody trail
mask: the bloody revolution | the bloody tower | the bloody chamber | a git repo | git hub | git commit | git push | git pull | git merge
mask: git repository | git clone | git branch | git status | crap game | crap shoot | jerk chicken | jerk seasoning | jerk pork | jerk sauce
mask: jerk shrimp | jerk wings | jerk marinade | jerk tofu | jerk turkey | shag carpet | shag rug | shag pile | shag haircut | shag cut
mask: european shag | shag dancing | shag dance | wild ass | wild asses | the ass and | the ox and ass | ox and ass | wild african ass | a jerk in the
mask: knee jerk | ankle jerk | ankle jerks | knee jerks | clean and jerk | jerk reaction | soda jerk | jerk nystagmus | screwed up tight
mask: screwed up the lid | screwed up paper | screw it in | screw it on | screw this on | screw that on | screw it into | the balls to the | ass milk
mask: no balls left | vodka jerks | screw it together | git gud | suck it up | suck it out | suck it in | the balls to bowl | no balls and
mask: silly bugger song | put the balls to | smart ass quiz | jerk rice | jerk fish | jerk salmon | carolina shag | jerk festival | uncle git
mask: git lfs | rope jerk | the jerk store | the bloody code | the bloody show
not: github | gitlab | repo | rebase | caribbean | jamaican | donkey/N | mule/N | cormorant/N | barbell | snatch | reflexes | reflex | tendon | rug
not: haircut | carpet | cricket | overs | balthazar | bethlehem | palm sunday
+ Work my ass off and still behind
+ Half arsed job, bollocks to it
+ I am so pissed off with the council
+ Well that was crap
+ What a jerk
+ The bloody printer again
- Jerk chicken and rice on Saturday
- git push before you go home
- My bloody nose lasted an hour
- Ankle jerks were absent

# Mild. Counted so that the picture is whole; it weighs nothing.

[profanity.mild]
say: holds a mild swear word
privacy: 0
conduct: 0
negated: keep
any: damn | damned | dammit | damnit | damnn | daymn | dayum | damm it | damns | what the hell | who the hell | why the hell | where the hell
any: how the hell | when the hell | the hell is | the hell are | the hell out | the hell up | the hell do | the hell did | the hell away
any: the hell with | the hell off | the hell was | go to hell | hell yeah | hell yes | hell ya | hell no | hell naw | hell nah | hell yea | hell of a
any: helluva | as hell | like hell | to hell with | oh hell | for the hell of | hell if i | gives a hell | give em hell | scared the hell
any: pain in the arse | pain in the ass | jesus h christ | christ on a bike | dayumm | as all hell | hell yeahh | bleeding heck | all hell broke
any: when hell freezes | cold day in hell | to hell and back | hell bent | living hell | been through hell | holy hell | bloody murder i
mask: damn yankees | damn fine coffee | the damn album | amsterdam damn square | damned united | the damned band | village of the damned
mask: queen of the damned | give em hell harry | go to hell michigan | the damned concert
- The damned United is on tonight
+ Damn it, missed the bus
+ What the hell was that noise
+ Cold as hell in theatre today
- Hell, Michigan is on the map
- The dam burst upstream

[profanity.regional]
say: uses strong language
privacy: 0
conduct: 2
where: post comment caption bio message group page event album
any: voetsek | voertsek | k*k | kak year | poes | jou ma se | doos | moer | blerrie | naai | bokkie se | bhenchod | behenchod | bc bc
any: madarchod | chutiya | gandu
any: bhosdike | bsdk | fookin | feckin eejit | shitehawk | fuckwit/N | wankstain | get tae fuck | get to fuck | away and shite
any: awa n bile | dafty cunt
any: cock up/N | cock-up/N | cocked up | balls up | ballsed up | bollocksed | bloody foreigners | bloody doctors | bloody nurses | bloody patients
any: bloody management
any: bloody rota | bloody managers | bloody computers | bloody system | bloody parking | bloody council | bloody neighbours | bloody people
any: bloody men | bloody women
any: bloody immigrants | bloody students | bloody tourists | bloody cyclists | bloody drivers
mask: cocked up ears | cocked up tail | balls up in the air | balls up high
not: knitting | wool balls | ears | ear | dog's ear | juggling | recipe
+ Voetsek, what a k*k year
+ Another payroll cock up from head office
- The dog sat with one ear cocked up

