lexicon: legal.en
format: 1
version: 2026.1
topic: legal
lang: en
licence: CC0-1.0
about: Tickets, arrests, driving offences, courts and lawsuits, custody, orders, immigration papers, small crimes told with pride.
source: written by hand for this project

# On the road.

[legal.ticket]
say: tells of a traffic or parking ticket
privacy: 1
conduct: 1
voice: me
where: words
any: speeding ticket/N | speeding fine/N | parking ticket/N | parking fine/N | parking charge notice | penalty charge notice | traffic ticket/N | traffic fine
any: traffic violation | traffic school | traffic court | speed awareness | speed camera got me | flashed by a speed camera | caught speeding
any: done for speeding | points on my licence | points on my license | three points on my | points and a fine | got a ticket | got another ticket
any: gotten a ticket | gave me a ticket | wrote me a ticket | got ticketed | fixed penalty | bus lane fine | congestion charge fine | ulez fine
any: red light camera | red light ticket | pulled over | pulled me over | stopped by the police for | stopped by a cop | got stopped by | talked my way out
any: got towed | towed my car | they towed my | car got impounded | my car was impounded | car clamped | got clamped | clamped my car | court summons for
any: expired tags | expired registration | no insurance ticket | fine for fare | fare dodging fine | caught without a ticket | littering fine
any: dog fouling fine | phone while driving fine | jaywalking ticket | mph over | over the limit in a | 84 in a 70 | 80 in a 60 | 90 in a 70 | 50 in a 30
any: 45 in a 35 | 36 in a 30 | 90 in a 65 | 85 in a 65 | traffic warden | six points now | got six points | got three points | three points and | warden got me
any: another pcn | parking eye | broken tail light | broken taillight | tail light out | taillight out | tail light was out | headlight out
any: officer was lovely | officer let me go | cop let me go | quid lighter | fined me | got fined | been fined | i was fined | fine came | fine arrived
any: paid the fine | pay the fine | appealed the fine | appeal the fine | appealing the fine | appealed my ticket | contest the ticket | fight the ticket
any: expired meter | parking warden | traffic cop | drove in a bus lane | bus lane camera | undertook a cop | overtook a cop | rolled a stop sign
any: ran a stop sign | mot ran out | no mot | untaxed car | ticket inspector | gave me a warning | with a warning | warning instead of a ticket | let me off
any: two points | thanks officer | officer gave me | cop gave me | trooper gave me | state trooper pulled | driving offence | driving offense
any: sobriety checkpoint | dui checkpoint | i ran a red light | ran a red light and got | got clocked at | was clocked at | clocked me at
any: speeding course | did the speed course
mask: got a ticket to | got a ticket for the concert | got a ticket for the show | got a ticket for the game | got a ticket for the match
mask: got a ticket for the final | got a ticket for the gig | got another ticket to | pulled over a jumper | pulled over my head | pulled over the head
mask: pulled over to help | pulled over to let | pulled over to take | pulled over to look | pulled over to see | pulled over to watch | pulled over to feed
mask: pulled over to cry | pulled over to change | pulled over to call | pulled over to nap | wool pulled over | got another ticket for | got a ticket and a
mask: got a ticket from the machine | got a ticket in the ballot | got stopped by the | got stopped by a patient | pulled over for a nap
mask: pulled over for coffee | pulled over for snacks | pulled over for a | got a ticket in the lottery | got a ticket in the draw | pulled over to sleep
mask: got a ticket for coachella | got a ticket for glasto | got a ticket for wimbledon | got fined at the library | got fined for late books
mask: fine came to mind | two points clear | two points behind | two points ahead | two points from | two points off | two points dropped | two points lost
mask: two points for | two points to | two points in | two points at | let me off the hook | let me off work | let me off early | let me off the
mask: with a warning label | with a warning sign | with a warning from | with a warning about | with a warning to | with a warning that | with a warning shot
mask: with a warning not | two points i | two points on | two points about | two points would | with a warning for
not: concert | gig | fastball | serve | festival | lottery | raffle | seat/N | premiere | glastonbury | stadium | arena | flight | train ticket | police said
not: suspect/N | man arrested | jira | help desk | it ticket | taylor swift | league | ferrari | fifa | uefa | company | library | google | meta | steward/N
not: standings | table | relegation | basketball | celtics
+ Got a speeding ticket on the way to the christening
+ Got pulled over again, talked my way out of it
+ Parking fine, 80 quid, robbery
+ Did 84 in a 70 and got caught speeding
- Got a ticket to the concert, floor seats
- Pulled over to watch the sunset
- Police said the suspect was pulled over
- Pulled over a jumper, it is cold

[legal.dui.own]
say: tells of driving drunk or without a licence
privacy: 3
conduct: 3
voice: me
where: words
any: lost me licence | lost ma licence | lost mah licence | lost mi licence | lost me license | lost ma license | lost mah license | lost mi license
any: lost my licence | lost my license | got my licence back | got my license back | banned from driving | driving ban | licence taken off me | six month ban
any: twelve month ban | drink drive course | drink driving course
mask: lost my license plate | lost my licence plate | lost my license to chill | lost my license in my | lost my license at | lost my licence at
mask: lost my license somewhere | lost my licence somewhere | lost my licence for being
not: police | suspect/N | man | woman arrested | sentenced | mayor | senator | actor | singer | victim/N | film | campaign | awareness | passenger/N
not: arrested in | state trooper/N | player | quarterback
near: 7
+ I lost my license after that night
- I lost my license plate
+ Got my licence back after the driving ban, freedom

[legal.dui]
say: tells of driving drunk or without a licence
privacy: 3
conduct: 3
voice: me
where: words
any: dui | dwi | owi | drink driving conviction | drunk driving charge | drink driving charge | breathalyzed | breathalysed | failed the breathalyser
any: failed the breathalyzer | blew over the | blew twice the | ignition interlock | interlock device | banned from driving | driving ban
any: disqualified from driving | licence taken away | license suspended | suspended license | licence suspended | licence revoked | license revoked
any: drove on a suspended | drove without a licence | drove without a license | driving without a license | driving without a licence
any: driving without insurance | no licence no insurance | hit and run | left the scene | ran from the cops | outran the cops | reckless driving
any: street racing | raced him down | doing 120 on | doing a ton on | 140 mph on the
need: i | i'm | i've | my | me | we | class | number three | got | lol | after the ban | ban
near: 7
mask: hit and run comedy
not: police | suspect/N | man | woman arrested | sentenced | mayor | senator | actor | singer | victim/N | film | campaign | awareness | passenger/N
not: arrested in | state trooper/N | player | quarterback
+ Hit and run, I was nineteen and scared
+ I drove on a suspended license for a year
- Police look for hit and run driver
- Actor charged with DUI in Malibu
- I lost my license plate in the car wash

# Police and prison.

[legal.arrest.own]
say: tells of an arrest, charge or sentence of yours
privacy: 3
conduct: 2
voice: me
where: words
negated: drop
any: arrested me | i was arrested | bailed me out | my conviction | my convictions | i'm a felon | my probation | my parole | did my time | served my time
any: when i was in prison | when i was locked up | warrant for my | my warrant | raided my house | raided our house | cops called on us | cops shut down our
any: cops broke up our | police at my door | police knocked on my | holding cell | police caution | police cell | night in the cells | night in a cell
any: charges dropped | expunged | probation ends | probation is over | off probation | ankle monitor | community payback | bailed out by my | out on bail
any: days in county | in county jail | in county when | ninety days in | thirty days in | sixty days in | six months inside | year inside | years inside
any: was inside for | when i was inside | came out of prison | my time inside | served six | i got 18 months | suspended sentence | on tag | on a tag
any: curfew tag | wearing a tag | signing on at the police | banned from every | barred from every pub | in the back of a police | in the back of a cop
any: got cuffed | cuffed me | strip searched | stopped and searched | stop and search | searched my car | breathalysed me | breathalyzed me
any: community service hours | year on probation | years on probation | months on probation | years probation | months probation | mistake i made at 19
any: weekend in jail | days in jail | week in jail | weeks in jail | month in jail | months in jail | year in jail | night in jail | hours in jail
any: spent .. in jail | spent .. in prison | spent .. in a cell | went to jail for | charging me with | charged me with | charge me with
any: pressing charges against me | press charges against me | they charged me | i was charged | i got charged | booked me | fingerprinted me
any: police interviewed me | police came to my | police raided my | police searched my | police took my | cops took my | cops came to my | cops searched
any: cops called on me | banned from the us | criminal conviction | spent conviction | arrested at a | arrested at the | arrested in 19 | arrested when i was
any: arrested once | arrested twice | arrested for protesting | arrested for streaking | arrested for shoplifting | proud of my arrest | got arrested
any: getting arrested | almost arrested | nearly arrested
mask: passed my probation | finished my probation | end of my probation | my probation review | my probation meeting | on tag team | ninety days in a
mask: thirty days in a | sixty days in a | ninety days in quarantine | thirty days in the | years inside my head | year inside because of covid
mask: year inside the house | thirty days in september | on tag sale | thirty days in june | charging me with usb | charged me with organising
mask: charged me with the task | charged me with finding | charged me with a | booked me in | booked me a | booked me for | booked me on | booked me and
mask: booked me into | booked me the | police took my statement | spent .. in prison ministry | week in jail ministry | booked me an | charge me with the
mask: arrested at the airport suspect | man arrested at the | woman arrested at the
not: police say | police said | suspect/N | man | men | teen | mayor | senator | trump | michael cohen | manafort | actor | rapper | singer | battery | phone
not: laptop
not: monopoly | netflix | film | movie | tv | toyota | tesla | journalist/N | activist/N | new job | employer | manager says | podcast | true crime | hillary
not: clinton | dreamt | dreamed | heart | lockdown | quarantine | cosmic | trial by fire | vinyl | album | label | pb | parkrun | 5k | marathon | high school
not: volunteer | ministry | teaching in | stalker | gets | woman | suspect | couple arrested | teenager
near: 7
+ My conviction is spent
+ My parole ends in May
- My probation at the new job is over
+ Spent a night in the cells in 2011, not my finest hour
+ Expunged! My record is clean at last

[legal.arrest]
say: tells of an arrest, charge or sentence of yours
privacy: 3
conduct: 2
voice: me
where: words
any: got arrested | been arrested | getting arrested | get arrested | arrested at the protest | arrested at a protest | arrested last | arrested for
any: night in the cells | night in a cell | night in jail | nights in jail | night in county | spent a night in | went to jail | been to jail | going to jail
any: in jail for | thrown in jail | out of jail | bailed out | made bail | posted bail | on bail | in handcuffs | handcuffed | put in cuffs
any: in the back of a police car | in the back of a cop car | mugshot/N | mug shot/N | fingerprinted at the station | police station all night
any: questioned by police | interviewed under caution | police caution | got a caution | cautioned by | no further action | charges dropped
any: dropped the charges | dropped all charges | charges were dropped | pressed charges | pressing charges | press charges | charged with | pleaded guilty
any: pled guilty | plead guilty | pleaded not guilty | plea deal | plea bargain | found not guilty | acquitted | convicted felon | felony | misdemeanor
any: misdemeanour | criminal record | expunged | expungement | spent conviction | dbs came back | background check came back | on probation | probation officer
any: on parole | parole officer | ankle monitor | ankle tag | house arrest | community service | community payback | suspended sentence | court ordered
any: did time | doing time | served time | did two years in | did five years in | did a stretch | did a bid | in prison for | went to prison | out of prison
any: locked up for | been locked up | got locked up | juvie | juvenile hall | young offenders | borstal | warrants out | have a warrant | bench warrant
any: busted with | got busted | police raided | the cops came | cops showed up at | the feds | police at the door
need: i | i'm | i've | my | me | we | our | us | midnight | mistake | at last | finest hour | lol | officially
near: 7
mask: in jail for monopoly | get out of jail free | community service award | community service project | community service hours for | community service day
mask: community service club | community service trip | on probation period | nights in jail monopoly | arrested for being too cute | get arrested for how
mask: charged with a new | charged with electricity | charged with my usb | fully charged with | charged with usb | i'm charged with | charged with excitement
mask: charged with energy | cautioned by my mother | get arrested for looking | house arrest lockdown | charged with organising | charged with finding
mask: charged with caring | charged with making | charged with bringing | got busted lip | doing time trial | did time trial | doing time trials
mask: charged with looking
not: police say | police said | suspect/N | man | men | teen | mayor | senator | trump | michael cohen | manafort | actor | rapper | singer | battery | phone
not: laptop
not: monopoly | netflix | film | movie | tv | toyota | tesla | journalist/N | activist/N | new job | employer | manager says | podcast | true crime | hillary
not: clinton
negated: drop
+ My charges were dropped on Monday
+ I was in handcuffs by noon, long story
- Man arrested after stabbing in Hull
- Passed my probation at the new job
- Monopoly: go to jail, I did, twice
- Arrested Development is back, my Sunday is full
- My phone is charged with a cable
+ Arrested at the protest, out by midnight

[legal.arrest.told]
say: tells of an arrest, charge or sentence of yours
privacy: 3
conduct: 2
where: words
any: they dropped the charges | dropped all the charges | charges against me | on probation till | on probation until | out on bail till | they arrested me
any: arrested me for | cops arrested me | they locked me up | my mugshot | my arrest | my criminal record | my felony | my parole officer
any: my probation officer | my sentencing | i pleaded guilty | i pled guilty | judge gave me | judge let me off | my community service | served papers on me
mask: my community service club | on probation until september at work
not: new job | employer | trump | manafort | film | episode | character | review period
+ They dropped the charges!
+ On probation till June so no trips
- On probation until May at the new job

[legal.crime.own]
say: tells of a small crime as a deed of your own
privacy: 2
conduct: 3
voice: me
where: words
negated: drop
any: i stole | we stole | forged my | stole my neighbour's | stole my neighbor's | share my login with | fiddled my taxes | cheated on my taxes
any: lied on my taxes | traffic cone | snuck into the cinema | nick sweets from | nicked sweets | nick stuff from | used my sister's id | used my brother's id
any: used my cousin's id | fake id | dine and dash | dined and dashed | shoplifted a | pirated every | never paid for tv | five finger discount | my fake got
any: my fake worked | nicked a pint glass | nicked pint glasses | stole a pint glass | nicked a glass from | stole a glass from | nicked .. from every
any: stole .. from every | stole .. from the hotel | stole .. from the pub | stole .. from a shop | nicked .. from the shop | nicked .. from tesco
any: stole .. from target | stole .. from walmart | stole .. from my work | nicked .. from work | skipped the fare | jumped the turnstile | jumped the barrier
any: jumped the barriers | bunked the train | bunked the fare | crime pays | scanned as onions | scan everything as onions | scanned as carrots
any: self checkout as onions | self checkout as carrots | didn't scan it | didnt scan the | ate the grapes in | climbed the fence into | broke into the pool
any: broke into the zoo | broke into the school | skinny dipping in someone's | tagged the bridge | keyed my ex's | egged my teacher's | fake doctor's note
any: wrote my own sick note | wrote my own note | in without paying | left without paying | out without paying | cinema without paying | train without paying
any: downloaded .. illegally | downloaded it illegally | watched it illegally | watch it illegally | streamed it illegally | streaming it illegally
any: stream it illegally | watch .. illegally | illegally and no shame | illegally downloaded | pirate bay | torrented it | torrented the | torrenting all
any: dodgy firestick | dodgy stick | stole makeup | stole sweets | stole candy | stole lipstick | stole a lot of | stole so much | stole things as a
any: stole things when i | stole from shops | stole from stores | used to steal | i used to shoplift | shoplifted as a | shoplifting as a
any: trolley heist | borrowed a shopping trolley | stole a road sign | nicked a road sign | nicked a sign | nicked about
any: nicked loads of | nicked all the
any: swap the labels at | swapped the labels | swap the barcodes | swapped the barcodes
any: through as onions | put it through as
any: no receipts | cash in hand | leave the vat man | vat man out of it | vatman | off the books | under the table cash
any: paid cash no questions
any: partners in crime since the great | selling my ozempic | selling my prescription | selling my meds | a policeman's hat | policeman's helmet
any: police hat
any: fell off a lorry | off the back of a lorry | knock off ray bans | knockoff airpods | no questions asked cash
any: fake vaccine card | fake covid pass
any: fake sick note | borrowed id | blagged a | used my brother's licence | took the points | speeding points for
any: insurance job | whiplash claim
any: claimed whiplash | lied on the mortgage | lied on my cv | fudged my expenses | padded my expenses | fiddled the | fiddling the | expenses fiddle
mask: i stole a kiss | i stole this | i stole that | i stole a moment | i stole a nap | i stole a bite | i stole some chips | i stole a chip
mask: i stole a few minutes | i stole this idea | i stole this recipe | i stole the show | i stole his hoodie | i stole her hoodie | i stole my husband's
mask: i stole my boyfriend's | i stole my wife's | i stole my mum's | i stole my mom's | i stole my dad's | i stole my sister's | i stole my brother's
mask: i stole his | i stole her | i stole your | i stole one of his | i stole one of her | we stole the show | we stole a point | we stole the win
mask: we stole the game | i stole from you | my fake id said | i stole these from | traffic cone on the | traffic cone fell | traffic cone in the road
mask: crime pays podcast | nicked .. from every angle | stole a lot of hearts | stole a lot of my | stole so much of my | stole so much time
mask: stole a lot of attention | used to steal my | used to steal the show | used to steal her | used to steal his | stole a lot of bases | used to steal bases
mask: traffic cone for a hat | traffic cone hat | traffic cone costume | traffic cone halloween
not: police | suspect/N | arrested in | our car | my car was | got stolen | was stolen | stolen from us | stole our | stole my | thief | thieves | scammers
not: goal | goalkeeper | wicket | film | movie | novel | heart | show | ideas | cctv | customers stealing | fight against | hmrc warns | study | penguin/N
not: seagull/N | squirrel/N | nicked by | dreamt | dreamed | dream | podcast
not: partner accused | halloween costume
near: 9
+ We stole the pub ashtray
+ My fake got me in till I was 21
- I stole a kiss
+ Shoplifted a lipstick and felt nothing lol
+ Snuck into the cinema without paying, old habits of mine
+ I got busted with a fake ID once
- A traffic cone for a hat at the party
+ Just swap the labels at the till, works every time
+ Pay us cash and we leave the VAT man out of it
+ The great Tesco trolley heist, still have it

[legal.crime]
say: tells of a small crime as a deed of your own
privacy: 2
conduct: 3
voice: me
where: words
any: shoplifted | shoplifting | shoplift | stole a traffic | stole the traffic | traffic cone at home | stole a sign | stole a road sign | stole a street sign
any: stole the sign | stole it from | stole from | stealing from | steal from | nicked a | nicked the | nicked it | nicked some | pinched a pint glass
any: pinched from | robbed the | swiped from | five finger discount | 5 finger discount | boosted from | lifted it from | walked out without paying
any: left without paying | dine and dash | dined and dashed | dine and dashed | did a runner | done a runner | snuck in | sneaked in without paying
any: snuck into the cinema | snuck into the movies | sneak into the cinema | snuck into a movie | snuck into the club | snuck into the festival
any: jumped the barrier/N | jump the barriers | jumped the turnstile | hop the turnstile | hopped the turnstile | fare dodge | fare dodging | dodge the fare
any: dodged the fare | bunked the train | bunk the train | ride without a ticket | fake id | fake ids | my fake | fake vaccine card | fake sick note
any: forged her signature | forged his signature | forged a | vandalised | vandalized | graffiti on the | spray painted the | spray painted a | tagged a wall
any: tagged the wall | egged his house | egged her house | egged their house | egged a car | tp'd | broke into the school | broke into the pool
any: broke in to the | trespassing | trespassed | urban exploring | climbed the fence at | hopped the fence | illegal rave | squatting in | squatted in
any: joyriding | joyride | stole a golf cart | pirate every | pirated the | torrented | torrenting | torrent the | illegally downloaded | illegal download/N
any: illegal stream/N | illegal streams | dodgy fire stick | dodgy box | jailbroken firestick | cracked photoshop | download it illegally | never paid for tv
any: dodging the licence | tv licence dodger | tax dodge | cash in hand | under the table job | paid under the table | don't declare | didn't declare
any: fiddled the | fiddling the | lied to the insurance | insurance job | claimed it was stolen | false claim | fare evasion | stole hotel | stole the towels
any: stole the robe | knocked off handbags | fenced goods | back of a lorry | fell off the back of | fell off a lorry | black market | counterfeit | smuggled
any: smuggle | hid it from customs | past customs | through customs | hot wired | drove without | underage drinking | buy beer for minors | bought booze for
any: sold fake
need: i | i'm | i've | my | me | we | our | us | lol | lmao | haha | sorry not sorry | oops | old habits | nothing | never caught | didn't get caught
need: got away with | got busted | felt nothing | flatmate | back in the day | once | in my youth | as a kid | when i was
near: 9
mask: robbed the bank of memories | nicked the idea | nicked the recipe | nicked it from a friend | stole from pinterest | stole it from pinterest
mask: stealing from the rich | stole it from my mum | stole it from my mom | stole it from my sister | stole from my mum | stole from my mom | snuck in a nap
mask: snuck in a run | snuck in a quick | snuck in a workout | snuck in some | snuck in a visit | snuck in a few | snuck in a coffee | snuck in an extra
mask: snuck in one | snuck in for | snuck in to see | snuck in to kiss | snuck in to our bed | snuck in my | nicked a chip | i nicked a | nicked a vein
mask: nicked the skin | nicked the corner | nicked the ball | nicked it to | nicked the win | nicked a point | nicked a goal | nicked it at | my fake tan
mask: my fake nails | my fake lashes | my fake eyelashes | my fake plants | my fake christmas | my fake plant | my fake smile | my fake laugh | my fake fur
mask: forged a friendship | forged a bond | forged a path | forged a career | forged a new | forged a connection | forged a partnership | forged a way
mask: hopped the fence and the dog | did a runner bean | dog did a runner | cat did a runner | black market gardening | i stole from you | smuggled snacks
mask: smuggle snacks | smuggled sweets | through customs in | through customs at | through customs with no | smuggled a puppy | jumped the barrier of
mask: he did a runner | smuggled cookies | smuggled chocolate | smuggled the dog | smuggled the cat | fiddled the whole | my fake id said | did a runner up
mask: cash in hand poker | smuggled in a | through customs and | steal from the rich | cat stole from
not: police | suspect/N | arrested in | our car | my car was | got stolen | was stolen | stolen from us | stole our | stole my | thief | thieves | scammers
not: goal | goalkeeper | wicket | film | movie | novel | heart | show | ideas | cctv | customers stealing | fight against | hmrc warns | study | penguin/N
not: seagull/N | squirrel/N
negated: drop
+ We stole a traffic cone, it's our flatmate now
+ I pirate every season, never paid for TV in my life
- She stole the show and I stole a kiss
- Somebody stole our bikes, the thief was quick
- I snuck in a run before work
- I nicked a vein shaving
- My fake tan is orange

# Courts.

[legal.court.own]
say: tells of a court case or lawyer of yours
privacy: 3
conduct: 1
voice: me
where: words
any: my court | taking my landlord to | sue my | suing my | suing our | sued my | sued our | we're suing | i'm suing | we sued | i sued | suing me | suing us
any: sued me | sued us | my lawyer | my lawyers | our lawyer/N | my attorney/N | our attorney/N | my solicitor/N | our solicitor/N | my barrister
any: won our case | won my case | lost my case | my appeal was | court date | small claims | hearing is on | court on monday | court on tuesday
any: court tomorrow | lawyer up | lawyered up | to tribunal | deposition tomorrow | deposition went | served papers | got sued | getting sued | being sued
any: settled out of court | legal aid | dragging me to court | drag me to court | dragged me to court | dragged us to court | took us to court
any: take us to court | taking us to court | taking me to court | took me to court | take me to court | takes me to court | back to court | in court over
any: solicitor wants | lawyer wants | before the hearing | the hearing went | hearing got moved | hearing was adjourned | adjourned again | magistrate called
any: the magistrate | the judge called me | judge asked me | statement of claim | claim form | letter before action | legal letter
any: solicitor's letter | lawyer's letter | letter from a lawyer | letter from his lawyer | letter from her lawyer | letter from their solicitor | won in court
any: lost in court | costs order | county court judgement against | default judgement | settled the claim | testified in court | testify in court
any: testifying in court | take .. to court | taking .. to court | took .. to court | my day in court | witness box | gave evidence in | giving evidence in
any: sat in court | waiting outside court | outside the courtroom | courtroom today | in front of a judge | in front of the judge | stood before a judge
any: lawyer's fees | solicitor's fees | solicitor fees | attorney fees | in court for the | be in court | settled the lawsuit | settled our lawsuit
any: settled my lawsuit | settled with the insurance | suing the | suing him | suing her | is suing | lawsuit against us | lawsuit against me
any: lawsuit against my | legal battle with | legal fight with | won our appeal | lost our appeal | won my appeal | lost my appeal | our legal fees
any: my legal fees | legal fees are | legal fees have | testified against my | testified against him | testified against her | testify against my
any: testify against him | have to sue | need to sue | going to sue | gonna sue | want to sue | wanna sue | about to sue | could sue | should sue | will sue
any: i'll sue | we'll sue | sue the insurance | sue the landlord | sue the company | sue the hospital | sue the school | sue the council | sue the builder
any: sue the airline | sue the city | judge gave my ex | judge gave us | judge awarded | judge sided | judge ruled in my | judge ruled in our
any: judge ruled against | judge granted | judge denied my | judge denied our
any: served me at | lawyers served me | served me papers | served me the papers | character reference for the | magistrates on the | my own trial
any: court sketches of my
any: pleaded guilty today | pled guilty today | pleading guilty | plead guilty | tribunal found for me
any: tribunal found in my favour | my tribunal
any: my trial | my hearing | sentencing on | my plea | my brief | say i was with you | alibi
mask: my lawyer friend | lost my case of | won my case of | lost my case on | back to court after injury | back to court for the second half
mask: take me to court film | back to court training | back to court in the | the magistrate in the | take .. to court side | is suing trump
mask: is suing the government | suing the government | suing the trump | could sue me | gonna sue me | going to sue trump | judge ruled against trump
mask: judge granted trump | will sue trump | will sue the trump
mask: my trial shift | my trial period | my hearing aid/N | my hearing is | my hearing test | my brief case | my brief stint | my brief visit
mask: my brief moment | my hearing loss
mask: my trial run | my hearing has
not: tennis | basketball | volleyball | badminton | squash | padel | netball | food | mall | trump | supreme | senate | congress | celebrity | film | movie
not: netflix | podcast | bake off | strictly | dancing | suitcase | phone case | restaurant | mueller | michael cohen | mega corp | apple | google | samsung
not: church
not: recipe | taste test | wimbledon | nba | knee | ankle | playoffs | government | minister | states | epa | aclu | coalition | activists | administration
not: nfl | jokes | joke | x factor
near: 7
+ My lawyer is on holiday
+ Taking my landlord to small claims
- My lawyer friend from the film, movie night
+ Small claims court against my landlord
+ Court date moved to April
+ We're suing the builder
+ My lawyer says not to post but here we are
+ Deposition tomorrow, no sleep
+ Pleaded guilty today because it was true
+ Need a character reference for the magistrates
- My hearing is getting worse
- My trial shift at the bakery

[legal.court]
say: tells of a court case or lawyer of yours
privacy: 3
conduct: 1
voice: me
where: words
any: court date | court hearing | court case | in court today | in court tomorrow | in court for | go to court | going to court | went to court
any: taking him to court | taking her to court | taking them to court | take him to court | take her to court | take them to court | took them to court
any: took him to court | took her to court | small claims | magistrates court | magistrates' court | county court | crown court for | civil court
any: housing court | probate court | sue him | sue her | sue them | suing the | suing him | suing her | suing them | sued the | being sued | get sued
any: got sued | been sued | they're suing | lawsuit | lawsuits | class action | legal action | legal battle | legal fees | legal bills | hired a lawyer
any: need a lawyer | need a good lawyer | talked to a lawyer | called a lawyer | lawyered up | get a lawyer | got a lawyer | legal aid | public defender
any: settled out of court | out of court settlement | settlement offer | settlement came | mediation with | mediator | deposition | depositions | subpoena
any: subpoenaed | served papers | got served | been served | served with papers | cease and desist | sent a cease | injunction against | testify | testified
any: testifying | took the stand | take the stand | on the stand | witness statement | character witness | expert witness | gave evidence | giving evidence
any: judge ruled | judge said | judge signed | judge granted | judge threw out | won the case | lost the case | case dismissed | case was dismissed | verdict
any: appeal hearing | tribunal | injury claim | slip and fall | ambulance chaser | whiplash claim | compensation claim | defamation | slander | libel
need: i | i'm | i've | my | me | we | we're | our | us | landlord | ex | builder | moved to | no sleep | tomorrow | thursday
near: 7
mask: sue them later | on the stand at | on the stand in | took the stand at | verdict on the | verdict: | the verdict on | verdict on | got served breakfast
mask: got served the | got served a | got served cold | got served by | been served a | been served the | judge said no on | judge said yes on
mask: the judge said our cake | mediator of | you got served | been served with a | been served by | got served in | got served at | been served at
mask: been served in | court case drama | verdict from the kids | lawsuit on tv | lost the case for | lost the case of | lost the case on | my verdict
mask: final verdict on | testify to how | testify to the | can testify that | i can testify | can testify to
not: tennis | basketball | volleyball | badminton | squash | padel | netball | food | mall | trump | supreme | senate | congress | celebrity | film | movie
not: netflix | podcast | bake off | strictly | dancing | suitcase | phone case | restaurant | mueller | michael cohen | mega corp | apple | google | samsung
not: church
not: recipe | taste test
+ A settlement offer for us at last
- The food court at the mall is closed
- The ball is in your court
- The Supreme Court case is on
- My aunt Sue makes jam, sue me
- We got served breakfast in bed

[legal.malpractice.own]
say: tells of a claim or complaint against you at work
privacy: 3
conduct: 2
voice: me
where: words
any: complaint against me | complaint against my license | complaint about me | my license is under | root cause about me | my defence union | datix against me
any: my inquest statement | i am under investigation | i'm under investigation | gmc closed | gmc case | gmc letter | nmc letter | nmc case | board complaint
any: malpractice suit | licence hearing | license hearing | fitness to practise
any: my licence is suspended | my license is suspended | license to practice is suspended | licence to practise
any: pending the board
any: suspended pending | nmc investigation | ahpra letter | ahpra notification | referred to the gmc
any: reported to the gmc | referred to the nmc
any: reported to the nmc | interim orders | conditions of practice | conditions on my practice | struck off the register | my tribunal with the
any: erased from the register | mpts
any: reported to the board | board is investigating me | patient is suing me
not: fbi | mueller | police | trump | russia | clinton | fifa | senator | news | coroner said | grenfell | hillsborough | exam | licence exam | exams | passed
near: 8
+ A complaint against me, first in ten years
+ My defence union answered
- The senator: no complaint against me
+ Board complaint against me was dismissed
+ My licence to practise is suspended for now
- Got my licence to practise, exams passed

[legal.malpractice]
say: tells of a claim or complaint against you at work
privacy: 3
conduct: 2
voice: me
where: words
any: gmc investigation
any: malpractice | negligence claim | clinical negligence | board complaint | complaint to the board | gmc referral | referred to the gmc
any: nmc referral | referred to the nmc | hcpc referral | fitness to practise | fitness to practice hearing | ftp hearing | mpts | board investigation
any: letter from the board | letter from the gmc | letter from the nmc | license revoked by the board | struck off | erased from the register
any: interim suspension | consent order with the board | coroner's court | serious incident review | peer review committee | mdu | mps called
any: indemnity called | hearing before the board | board hearing | disciplinary hearing | state board | teaching regulation agency | tra hearing
any: title ix complaint | ethics complaint | called to the inquest
need: i | i'm | i've | my | me | being | against me | dismissed | lonely | loneliest | sleep | cleared | no case to answer | closed
near: 8
mask: state board exam/N | state board of education | my struck off list
not: fbi | mueller | police | trump | russia | clinton | fifa | senator | news | coroner said | grenfell | hillsborough | exam | licence exam | exams | passed
+ Being sued for malpractice is the loneliest thing
+ GMC investigation closed, I can breathe, no case to answer
- FBI: the senator is under investigation
- Passed my state board exam

[legal.jury]
say: mentions jury duty
privacy: 1
conduct: 0
where: words
negated: keep
any: jury duty | jury service | jury summons | jury pool | juror number | juror no | jury selection | called for jury | summoned for jury | on a jury
any: on the jury | on jury | jury room | #juryduty | foreman of the jury
need: i | i'm | my | me | we | all week | wish me luck | week | monday | tomorrow | got | again | excused | today | summons | duty | service | called
need: next month | next week | serving
near: 8
mask: on the jury for the film festival | jury duty on amazon | jury duty show | on the jury of the
not: trump | cosby | trial of | verdict in | weinstein | mueller | film festival | cannes | series | tv | grand jury indict* | amazon prime | kavanaugh
not: indicted | indictment
+ Jury duty all week, wish me luck
+ Got a jury summons for May
- The Cosby jury is out, verdict in hours
- The grand jury indicted him, jury selection starts

# Family courts and orders.

[legal.custody.own]
say: tells of a custody, divorce or protection case
privacy: 3
conduct: 0
voice: me
where: words
any: custody of my | custody of our | cps at my | my custody | custody hearing | custody battle | custody case | custody date | gave me the kids | full custody
any: divorce papers | divorce is final | divorce finalised | divorce finalized | decree absolute | restraining order against him | restraining order against my
any: filed for divorce | family court | cafcass | cps closed our case | cps closed the case | cps closed my case | cps came | cps visit | cps case closed
any: cps worker | my babies stay | kids stay with me | kids are staying with me | social worker closed our | social services closed our | contact centre visit
any: supervised visit with my | co parenting court | mediation with my ex | mediation failed | access to my kids | access to my children
any: see my kids every other | every other weekend with my kids
not: britney | police | celebrity | actor | actress | brad | angelina | kardashian | netflix | film | movie | remote | restaurant | kitchen | senator
not: suspect/N
near: 8
+ I got custody of my boys
+ CPS at my door
- Custody of my remote control, the remote
+ Custody hearing on Thursday, please pray for me
+ My restraining order against him was granted
+ Divorce is final today, the judge signed my freedom

[legal.custody]
say: tells of a custody, divorce or protection case
privacy: 3
conduct: 0
voice: me
where: words
any: custody battle | custody case | custody hearing | custody court | custody agreement | custody order | custody of the kids | custody of the children
any: full custody | joint custody | sole custody | shared custody | physical custody | 50/50 custody | fifty fifty custody | won custody | lost custody
any: fighting for custody | fight for custody | visitation | supervised visits | supervised contact | contact order | contact centre | child arrangements
any: family court | cafcass | guardian ad litem | parenting plan | parenting time | cps case | cps called | dcfs | social services took
any: social services involved | parental alienation | parental rights | terminate his rights | terminated his rights | relinquish rights | paternity test
any: paternity suit | divorce papers | filed for divorce | filing for divorce | divorce hearing | divorce is final | divorce final | divorce was finalized
any: divorce finalised | divorce finalized | decree absolute | decree nisi | final order | legally separated | separation agreement | divorce lawyer
any: divorce attorney | divorce court | restraining order/N | protective order/N | protection order | non molestation order | non-molestation order
any: order of protection | occupation order | injunction against him | injunction against her | avo against | intervention order | guardianship
any: adoption hearing | adoption finalised | adoption finalized | adoption day court | court of protection | deputyship | conservatorship
any: child protection case
need: i | i'm | i've | my | me | we | our | us | ex | kids | children | son | daughter | thursday | today | granted | final | pray | please | signed
near: 8
mask: restraining order on my fridge | restraining order on the biscuits | final order of the night | restraining order from cake | final order of service
mask: restraining order from my bed | final order for the
not: britney | police | celebrity | actor | actress | brad | angelina | kardashian | netflix | film | movie | remote | restaurant | kitchen | senator
not: suspect/N
+ The parenting plan is signed, we did it
- Custody of the remote goes to grandma, not me
- Police custody death: inquiry opens
- Britney: conservatorship ends, we cheer

# Papers: never conduct.

[legal.papers.own]
say: tells of immigration or citizenship papers
privacy: 3
conduct: 0
voice: me
where: words
any: my visa | our visa | my ead | us citizen | lost my passport | green card came | green card interview | visa renewal | visa got refused | visa refused
any: visa denied | visa approved | visa came | sworn in as a citizen | sworn in as a canadian | sworn in as a british | sworn in as an | became a citizen
any: citizenship ceremony | citizenship test | naturalisation ceremony | naturalization ceremony | oath ceremony | ilr granted | ilr approved
any: settled status granted | uscis | asylum interview | daca renewal | biometrics appointment | life in the uk test | naturalization date
any: naturalisation date | naturalization interview | naturalisation interview | my citizenship | got my settled status | got our settled status
any: got settled status | pre settled status | my residency came | residence permit came | work permit came | my work permit | visa interview
any: visa appointment | overstayed | my papers came | our papers came | my papers are | deportation letter | home office refused | home office letter
any: right to stay | leave to remain | immigration lawyer says | immigration solicitor | sponsorship licence job | cos came | i can work legally
any: finally a citizen | now a citizen | officially a citizen | officially an american | officially a canadian | officially british | officially irish
any: officially australian | officially a brit | i'm a citizen now | i am a citizen | dual citizen now | citizen at last | applied for citizenship
any: applying for citizenship | citizenship application | husband's visa | wife's visa | partner's visa | fiance's visa | parents' visa | mum's visa
any: mother's visa | visa rejected | visa expired | visa expires | visa runs out | immigration status | immigration interview | immigration hearing
any: deported my | deporting my | undocumented and | dreamer and proud
mask: my visa card | my visa debit | us citizen science | my visa bill | overstayed my welcome | overstayed our welcome | overstayed his welcome
mask: overstayed their welcome | overstayed its welcome | my papers are marked | my papers are due | overstayed her welcome | my papers are graded
mask: i am a citizen of the world | now a citizen of nowhere
not: mastercard | debit | credit card | trump | senate | congress | minister | policy | bill | lawmakers | film | movie | border wall | republican/N
not: democrat/N | batman | cashback | home secretary | daydream | ukip | welcome
near: 7
+ My visa runs out in June
- My visa card is full
+ Our USCIS letter came!!
+ My biometrics appointment is on Friday
+ Passed my life in the UK test today
+ Asylum interview next week, I can't eat

[legal.papers]
say: tells of immigration or citizenship papers
privacy: 3
conduct: 0
voice: me
where: words
any: green card | greencard | visa came | visa approved | visa got approved | visa was approved | visa denied | visa refused | visa application
any: visa appointment | visa interview | visa status | visa expired | visa expires | spouse visa | fiancé visa | fiancée visa | k1 visa | k-1 visa | h1b | h-1b
any: h4 ead | j1 visa | j1 waiver | f1 visa | opt ead | l1 visa | o1 visa | tier 2 visa | skilled worker visa | health and care visa | student visa | work visa
any: work permit | work authorization | ead card | ead approved | ilr | leave to remain | settled status | biometric residence | brp card
any: biometrics appointment | home office letter | letter from the home office | uscis | i-485 | i485 | i-130 | i-765 | n-400 | n400 | adjustment of status
any: advance parole | priority date | visa bulletin | permanent resident | permanent residency | pr card | pr application | express entry | ircc
any: canadian citizen | british citizen | u.s. citizen | american citizen | australian citizen | irish citizen | eu citizen | german citizen
any: new zealand citizen | citizenship | life in the uk test | naturalisation | naturalization | naturalized | naturalised | oath ceremony | dual citizen
any: dual national | asylum | refugee status | refugee camp | daca | dreamer | undocumented | no papers | without papers | out of status | deported
any: deportation | immigration court | immigration lawyer | immigration attorney | immigration interview | immigration status | immigration officer
any: ice detained | detained by ice | detained at the airport | consulate appointment | embassy appointment | passport application | passport renewal
any: oci card | nmc pin overseas visa | sponsorship certificate | certificate of sponsorship | spouse of a citizen | right to remain | windrush | marriage visa
any: residence permit | residency permit | nie number | dv lottery
need: i | i'm | i am | im | i've | my | me | we | we're | our | us | came | finally | approved | became | holder | waiting | months | years | next week | today
near: 7
mask: asylum film | lunatic asylum | asylum movie | insane asylum | digital citizenship | citizenship class at school | global citizenship | arkham asylum
mask: dreamer of | day dreamer | i'm a dreamer | am a dreamer | good citizenship | i'm such a dreamer | citizenship award | a dreamer
not: mastercard | debit | credit card | trump | senate | congress | minister | policy | bill | lawmakers | film | movie | border wall | republican/N
not: democrat/N | batman | cashback | home secretary | daydream | ukip
+ Permanent residency for us, finally
- Visa or Mastercard? My visa card is lost
- Trump wants to change citizenship rules
- I'm a dreamer

[legal.eviction.own]
say: tells of an eviction or a dispute over your home
privacy: 3
conduct: 0
voice: me
where: words
any: kicked out of our flat | kicked out of our house | kicked out of my flat | kicked out of my apartment | squatters in our | served me notice
any: served us notice | eviction notice | section 21 | evicted us | evicting us | evicting me | evicted me
not: big brother | housemate/N | villa | celebrity | jungle | minister | council | bill | ban on | love island | uterus | womb
near: 7
+ Kicked out of our flat by Friday
- Housemate: kicked out of our house in the jungle villa
+ Got a section 21 notice from our landlord

[legal.eviction]
say: tells of an eviction or a dispute over your home
privacy: 3
conduct: 0
voice: me
where: words
any: evicted | eviction | section 21 | notice to quit | landlord is suing | landlord evicting | lease terminated | possession order | possession hearing
any: bailiffs at the | boundary dispute | neighbour dispute in court | hoa lawsuit | hoa fine | bailiffs came | bailiffs again
need: i | i'm | my | me | we | we're | our | us | by the end of | end of the month | landlord | kids | again | today
near: 7
mask: evicted from love island | evicted from the villa | evicted from big brother
not: big brother | housemate/N | villa | celebrity | jungle | minister | council | bill | ban on | love island | uterus | womb
+ Evicted by the end of the month
- Evicted from Big Brother tonight, my favourite
- Council votes on eviction ban

[legal.near]
say: tells of legal trouble of somebody close to you
privacy: 3
conduct: 0
where: words
any: in prison | in jail | in the county jail | locked up | behind bars | got arrested | was arrested | arrested last | on parole | on probation | got a dui
any: in court | on trial | sentenced | deported | detained | convicted | visiting hours at the prison | prison visit | jail visit | prison phone call
any: out of prison | out of jail | going to jail | felony | murder charge | his sentencing | her trial | parole hearing | court date | trial starts
any: bail hearing | got ten years | got five years | got two years | got three years | got six years | got eight years | got twelve years | got fifteen years
any: got twenty years | got life | years inside | his sentence | her sentence | his release date | her release date | comes out in | gets out in | on remand
any: his trial | his bail | her bail
need: my brother | my sister | my son | my daughter | my mum | my mom | my mother | my dad | my father | my cousin | my friend | my best friend | my niece
need: my nephew | my aunt | my uncle | my husband | my wife | my boyfriend | my girlfriend | my partner | my ex | our son | our daughter | my fiancé
need: my papa | my sis | my bro | my nan | my gran | my grandad | my baby daddy | my stepdad | my roommate | dad's | mum's | mom's | brother's | sister's
need: my brother's | my dad's | my son's
near: 8
mask: in jail monopoly | in prison break | works in prison | got two years younger | comes out in spots | comes out in a rash | comes out in hives
mask: got life insurance | got life figured | got five years left | got two years left | got three years left | comes out in march book
mask: gets out in the garden | comes out in the summer
not: film | movie | monopoly | novel | episode | netflix | teaches | works as | works in | tv | rash | hives | album | book | warranty | lease | degree
+ My brother is in prison and Christmas is hard
+ Visiting my dad: prison visit number four, my father looks old
- My son went to jail in Monopoly
- My sister teaches in prison

# Names.

[legal.joins]
say: shows you follow or join something about legal matters
privacy: 2
conduct: 0
where: names
any: #felonfriendly | #prisonlife | #lifeafterprison | #secondchances | #courtday | #juryduty | #custodybattle | #familycourt | #tagoff | #bailiffs | #parolehearing | #freehim | #jailbird
any: custody | fathers' rights | fathers rights | fathers 4 justice | mothers' rights court | family court | family law | divorce support court
any: parental alienation | cps victims | legaladvice | legal advice | legaladviceuk | legaladvicecanada | legal help | law help | lawsuit/N | class action
any: small claims | tenants rights | tenants' rights | tenant rights | evictions | eviction support | h1b | immigration | immigrants in | green card holders
any: greencard | visa holders | visa help | visa support | uk visa | us visa | spouse visa | fiance visa | daca | dreamers | undocumented | asylum
any: refugees welcome support | citizenship | uscis | expungement | prison wives | prisonwives | prison families | prison wife | inmate families | inmates
any: incarcerated | innocence project | felons | probation | dui support | restraining order | fight parking tickets | pepipoo | parking fines | speeding fines
any: jury duty | wrongful conviction | malpractice | whistleblowers | traffic tickets | jailhouse | life after prison | settled status | brexit citizens rights
any: court support | legal aid | prison reform families | partners of prisoners | pact prisoners | inside time | justice for
any: wrongly convicted | visa applicants | partner visa | skilled worker visa | student visa | green card lottery | opt students | f1 students | ilr
any: life in the uk test | naturalization | motorists fines | parking charge | traffic offences | family rights group | mckenzie friend | divorced dads
any: grandparents rights | sovereign citizens
any: speed awareness | under gmc investigation | nmc investigation
any: fitness to practise
any: struck off | suspended doctors | magistrates court | crown court | county court | hmp | prison visitors | visiting hour | visiting hours nick
any: nick visiting | state prison
any: correctional | county jail | bail hostel | my own trial | court sketches | my trial | court date | ankle tag | community service
any: community payback | unpaid work
any: tribunal claimants | ex offenders | ex-offenders | ex-cons | ex cons | unlock ex
any: overstayers | cafcass | sued | parole | sentencing | bail hearing | police station
any: solicitor's office | solicitors office | lawyer's office | courtroom | courthouse | magistrates' court | high court | supreme court protest
any: divorce party | divorce court
any: detention centre | detention center | prison visit/N | family courts | child support | child maintenance
any: justice4
any: free my brother | free my dad | free my son | innocent until | appeal fund | legal fund | legal defence fund | legal defense fund | bail fund
any: employment tribunal
any: traffic court | jury service | barred | erased doctors | wrongful dismissal
mask: insane asylum | lunatic asylum | asylum bar | asylum records | california dreamers | moonlight dreamers | day dreamers | arkham asylum | haunted asylum
mask: dreamers club | little dreamers | dreamers band | digital citizenship | asylum haunted | asylum escape | sweet dreamers | justice for all vinyl
mask: and justice for all metallica | metallica justice for | justice for johnny | justice for the dog
mask: naturalization picnic
mask: court sketches exhibition | magistrates court museum
mask: jailhouse rock
mask: courtroom drama | courthouse spa | old courthouse | courtroom sketch comedy | courthouse hotel | courthouse cafe | barred owl | barred rock
mask: courthouse square | barred feathers
mask: courthouse wedding
not: film | fans | game | gaming | band | music | haunted | tv | escape room | nursery | preschool
not: hospital | sheeran | exhibition | tour | museum | drama
not: spa | café | cafe | owl | coffee | roasters | chickens | hotel | escape | elvis
+ [group] Fathers' Rights Custody Support
+ [group] H1B Visa Holders
+ [group] Prison Wives UK
- [page] Prison Break fans
- [group] Asylum Haunted Scream Park
+ [group] Speed Awareness Course survivors
+ [group] Doctors under GMC investigation
+ [check-in] Wandsworth nick, visiting hour
+ [check-in] HMP Elmstead
- [event] Ed Sheeran, Visiting Hours
- [event] Jailhouse Rock night
- [place] The Old Courthouse Spa
+ [event] Dad's parole hearing
+ [place] Solicitor's office

[legal.sentence.own]
say: tells of a sentence or caution of yours
privacy: 3
conduct: 2
where: words
voice: me
pattern: (?i)\b(?:did|done|doing|served|got|serving|after) (?:\w+ )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen) (?:months?|years?|weeks|days) (?:in|inside|at) (?:prison|jail|nick|the nick|juvie|gaol|pollsmoor|county|the scrubs|strangeways|barlinnie|mountjoy|rikers|borstal|custody|hmp \w+|\w+ for (?:fraud|theft|assault|dealing|robbery|burglary|gbh|abh|possession))
pattern: (?i)\b(?:\d+|one|two|three|four|five|six|nine|twelve|eighteen) months?['’]? suspended\b
pattern: (?i)\b(?:\d{2,3}|sixty|eighty|a hundred|forty) (?:hrs|hours) (?:of )?(?:community|unpaid|painting railings|picking litter|litter picking)
pattern: (?i)\b(?:^|got a|accepted a|my|took a|took the|given a) ?caution for (?:possession|assault|shoplifting|theft|drunk|criminal damage|affray|being)
pattern: (?i)\bcourt[- ]ordered (?:classes|course|rehab|counselling|community|therapy|anger)\b
pattern: (?i)\b(?:ankle (?:bracelet|tag|monitor)|electronic tag|curfew tag)\b[^.!?\n]{0,20}\b(?:off|on|itches|comes|came|chafes|removed)\b
pattern: (?i)\b(?:drove home|drive home|driving home|drove|driving)\b[^.!?\n]{0,30}\b(?:got away with it|no one stopped|didn't get caught|didnt get caught|over the limit|pints|no licence|no license|no insurance|shh)\b
pattern: (?i)\bpints?\b[^.!?\n]{0,40}\b(?:so i drove|and drove|drove home|then drove)\b
literal: months in | years in | months inside | year in | month in | weeks in | days in | suspended | hrs | hours | aution for | ourt-ordered
literal: ourt ordered | nkle | lectronic tag | urfew tag | rove | riv | pint
not: milk | anime | officer/N | contract | probation period | sprain | ankle is | episode | series | film | novel | training | patient/N | goalkeeper
not: season
+ Did 11 months in Elmstead for fraud, the food is worse than you think
+ Six months' suspended, lesson learned
+ Court-ordered classes done, licence back today
+ Only had four pints so I drove home
- He got six months in the film
- A pint of milk and we drove home with milk

[legal.bio]
say: tells of a sentence or case in your profile
privacy: 3
conduct: 1
where: bio
any: wrongly convicted | prison wife | free my brother | free my dad | free my son | undocumented | daca
any: felon | ex-con | ex con | ex offender | ex-offender | formerly incarcerated | ex prisoner | ex-prisoner | on probation
any: on parole | on bail
any: exonerated | free my cousin | free my man | free my guy | whistleblower
any: asylum seeker
mask: ex con artist in
+ [bio] Convicted felon, reformed baker
+ [bio] Free my brother
- [bio] Ex consultant

[legal.own.told]
say: tells of a case, a fine or a court of yours
privacy: 3
conduct: 1
where: words
pattern: (?i)\bjury (?:duty|service),? (?:day|week)\b
pattern: (?i)\b(?:the )?judge (?:said|gave|ordered|ruled|awarded|found|threw|adjourned|wants|let me|told me|granted|sided)\b[^\n]{0,80}\b(?:kids|custody|weekends?|fifty|contact|maintenance|order|me|my|us|costs|alimony|ex)\b
pattern: (?i)\bbailiffs?\b[^.!?\n]{0,40}\b(?:door|came|coming|letter|knock|knocked|at|took|car|telly|hid|due|tomorrow|again)\b
pattern: (?i)\b(?:i've|i have|i had|i got|ive|having|with|got|still have|have) (?:got )?(?:a )?(?:criminal )?record\b[^.!?\n]{0,40}\b(?:from when|since|nobody|no one|hire|hires|dbs|job|expunged|spent|at \d+|was \d+)\b
pattern: (?i)\b(?:never|not|haven't|havent|don't|dont|didn't) (?:\w+ )?(?:paid|pay|paying) (?:for )?(?:the |a |my |our |any )?(?:telly|tv) licen[cs]e\b
pattern: (?i)\b(?:got|getting|was|been|i was|nearly got) (?:done|nicked|lifted|booked|pulled|caught|summonsed|fined|stung|charged) (?:for|doing|with) (?:no insurance|no tax|speeding|no licence|no license|driving|not having|fare|weed|drunk|fighting|shoplifting|theft|fraud|benefit|\d+ in a|being drunk|peeing|public|littering|fly ?tipping|parking|using my phone|on my phone|trespass|graffiti)\b
pattern: (?i)\b(tag|ankle tag|ankle monitor|bracelet|probation|parole|licence conditions)(?:'s| is)? (?:off|finally off|over|up|done|finished|ended|ends)\b
pattern: (?i)\b(?:landlord|ex|employer|neighbour|neighbor|council|boss|bank|husband|wife|hospital|trust|tenant)(?:'s|s)? (?:lawyer|lawyers|solicitor|solicitors|attorney|barrister|legal team)\b
pattern: (?i)\b(?:say|tell them|pretend|swear) (?:you|u) (?:were|was|are) driving\b|\b(?:take|took|taking|swap|have) (?:my|the|his|her) (?:three |six |3 |6 )?points\b
pattern: (?i)\b(?:dodgy|illegal|pirate|pirated|naughty) (?:stream|streams|firestick|fire stick|iptv|box|link|download|copy|sky|feed)\b
pattern: (?i)\b(?:three|six|nine|3|6|9|twelve|12) points (?:on my|and|for|already|on the licence|on the license)\b
pattern: (?i)\b(?:night|nights|hours|weekend|morning) in (?:a |the |the police |police )?(?:cell|cells|custody|jail|nick|clink|drunk tank|holding cell|lock-?up)\b
pattern: (?i)\b(?:my|our) (solicitor|lawyer|attorney|barrister)(?:'s)? (?:says|said|reckons|told|wrote|letter|rang|wants|bill|fees|advises|on speed dial)\b
literal: jury | Jury | judge | Judge | ailiff | record | telly licen | tv licen | TV licen | got done | nicked for | nicked doing | lifted for
literal: booked for | pulled for | aught | summonsed | fined for | done for
literal: stung for | harged with | harged for | tag | Tag | ankle | racelet | robation | arole | icence conditions | lawyer | solicitor
literal: attorney | barrister | legal team
literal: Solicitor | Lawyer | ere driving | as driving | are driving | points | odgy | llegal | irate | aughty | in a cell | in the cell | cells
literal: custody | jail | nick | clink | drunk tank | lock-up | lockup
not: bake off | bakeoff | talent | strictly | film | movie | netflix | season | series | novel | trump | senator | supreme court
not: premier league table | league | on points | price tag | name tag
not: vinyl | dog tag | luggage tag | game | penalty points | dna | shelf | talking points | world record | judge judy | dress | dressage | pony
not: crufts | dog show | marrow
not: jury's out | bird box | three points clear | clear at the top | hashtag
+ Jury duty, day two of nine
+ Judge said fifty-fifty, the kids every other week
+ Bailiffs at the door
+ I got done for no insurance
+ Can you say you were driving
- The Bake Off judge said my sponge gave him joy
- Three points clear at the top of the league
