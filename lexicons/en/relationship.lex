lexicon: relationship.en
format: 1
version: 2026.1
topic: relationship
lang: en
licence: CC0-1.0
about: Partners, marriage, dating, engagement and weddings, break-ups and divorce, affairs, loneliness.
source: written by hand for this project

# Who the partner is. Slang that calls anyone "baby", "boo" or "bae" is not here: it names nobody.

[relationship.partner]
say: mentions your partner or spouse
privacy: 1
conduct: 0
negated: keep
any: boyfriend of the year | husband of the year | wife of the year | boyfriend duties | now husband | now wife | when your man | your man does
any: partner of 1 | my person | he's the one | she's the one | he is the one | she is the one | he's a keeper | she's a keeper
any: putting up with me since | love story of ours | our love story | my in house husband | husband's snoring | husband material | wife material
any: work husband | work wife | my husband/N | my hubby | my hubs | my hubz | my husbando | my wife | my wives | my wifey | my wifie | my missus
any: my missis | my mrs | my spouse | my partner | my other half | my better half | my significant other | my life partner | my soulmate
any: my soul mate | my one and only | my domestic partner | my civil partner | my common law | my old lady | my ball and chain | my boyfriend/N
any: my girlfriend/N | my bf | my gf | my bfs | my boy friend | my girl friend | my girls friend | my beau | my fella | my feller | my lover/N
any: my sweetheart | my sweetie | my lady love | my ladylove | my fiancé | my fiancée | my fiance | my fiancee | my finance proposed | my betrothed
any: my intended | my future husband | my future wife | my bride | my groom | my valentine | my honey and i | my hunny | my honey bunch
any: my forever person | my ride or die | my main squeeze | my mister | my sig other | my long term partner | my longtime partner | my trophy husband
any: my work widow | my ltr | my live in partner | my live in boyfriend | my live in girlfriend | my first love | my high school sweetheart
any: my childhood sweetheart | my college sweetheart | my loving husband | my loving wife | my lovely wife | my lovely husband | my beautiful wife
any: my wonderful husband | my wonderful wife | my amazing husband | my amazing wife | my dear wife | my dearest husband | my sweet husband
any: my sweet wife | my poor husband | my poor wife | my handsome husband | my gorgeous wife | my gorgeous husband | my beautiful girlfriend
any: my amazing boyfriend | my amazing girlfriend | my new boyfriend | my new girlfriend | my lovely boyfriend | my lovely girlfriend
any: my long distance boyfriend | my long distance girlfriend | my long time girlfriend | my long time boyfriend | my darling husband
any: my darling wife | my dh | dear hubby | dear husband | hubby and i | hubby and me | husband and i | husband and me | wife and i | wife and me
any: the hubby | the hubs | the wifey | the mrs | the missus | the wife and | the wife is | the wife says | the wife said | the wife has
any: the wife made | the husband is | the husband says | the husband made | gf and i | bf and i | boyfriend and i | girlfriend and i | partner and i
any: fiance and i | fiancee and i | me and my man | me and my girl | spouse and i | me and the wife | my man and i | my man is | my man made
any: my man bought | my man came | me and bae | my bae | my boo | my babe and i | my wife's | my husband's | with hubby | for hubby | hubby is
any: hubby has | hubby made | hubby got | hubby bought | hubby took | hubby says | hubby said | hubby cooked | hubby was | and hubby | #hubby | #wifey
any: #husbandandwife | #myhusband | #mywife | #myboyfriend | #mygirlfriend | #myfiance | #mybetterhalf | #myotherhalf | #hislove | husband made me
any: husband surprised me | husband bought me | husband took me | boyfriend bought me | boyfriend surprised me | boyfriend took me | boyfriend made me
any: girlfriend surprised me | girlfriend bought me | wife surprised me | wife bought me | wife made me | wife cooked | husband cooked
any: husband came home | wife came home | husband got home | husband called me | husband gave me | wife gave me | boyfriend gave me
any: girlfriend gave me | girlfriend made me | boyfriend came | girlfriend came | hubby came | hubby surprised | our relationship | my relationship
any: my love life | my marriage | our marriage | my ex | my exes | my late husband | my late wife | my second husband | my second wife
any: my first husband | my first wife | my stepkids mum
mask: my person in charge | my person of the year | my person of interest | my partner in crime | my partner organisation/N
mask: my partner organization/N | my partner school | my partner company | my old lady dog | my relationship with food | my relationship with god
mask: my relationship with alcohol | my relationship with money | my relationship with sleep | my relationship with jesus
mask: my relationship with my mother | my relationship with my dad | our relationship with the eu | our relationship with food
mask: our relationship with nature | our relationship with technology | our relationship with china | our relationship with the planet | my ex boss
mask: my ex colleague/N | my ex roommate | my ex student/N | my ex army | my ex racehorse | my ex battery hens | my ex neighbour | my ex teacher
mask: my ex manager | my ex best friend | my ex friend | my relationship with the lord | my relationship with my sister
mask: my relationship with exercise | my relationship with my body | my relationship with my mum | my relationship with my mom | my boo boo
mask: my partner nurse | my partner on shift | my relationship manager | my relationship with coffee | my partner dog | my first love will always be
mask: my sweetie pie cat
not: patient/N | client/N | ambulance | squad car | dance partner/N | golf partner | tennis partner | doubles partner | lab partner | study partner
not: business partner/N | rig
+ My husband made soup while I was on nights
+ Hubby and I finally painted the hall
+ my gf thinks I snore
+ The wife says the dog stays
+ Got a text from my ex at 2am
+ My partner bought me a jumper
- My lab partner dropped the flask
- My partner in crime for all the baking is the cat
- The patient said: my wife called the ward
- My relationship with food is complicated

# Somebody's husband in the third person is a mention only where the owner's life is meant, so it needs the owner near.

# The way home is said: "my" has several spellings.

[relationship.partner.dialect]
say: speaks of your partner
privacy: 1
conduct: 0
where: words
pattern: (?i)(?:^|[^\p{L}'’])((?:me|ma|mah|mi) (?:husband|hubby|hubs|wife|wifey|missus|boyfriend|bf|girlfriend|gf|fella|fianc[eé]e?|partner|other half|better half|ex))(?:[^\p{L}]|$)
literal: husband | hub | wife | missus | friend | bf | gf | fella | fianc | partner | half |  ex
mask: me husband material
+ Ma husband has hidden the biscuits again
+ Mi girlfriend laughs in her sleep
+ Away with me missus till Monday
- Find me husband material

[relationship.partner.near]
say: mentions your partner or spouse
privacy: 1
conduct: 0
where: words
any: husband | hubby | wife | wifey | boyfriend | girlfriend | gf | fiancé | fiancée | fiance | fiancee | spouse | bf | soulmate | soul mate
any: better half | other half | boy friend | lover | sweetheart | significant other | this man of mine | this guy of mine
need: i | i'm | me | we | i've | i love you | mine | our | us | my life | love you | happy birthday | happy anniversary | so proud of | best | amazing
need: wonderful | asleep on | snoring | made dinner | and kids | and the kids | awesome | beautiful
near: 4
mask: your wife | your husband | your boyfriend | your girlfriend | his wife | her husband | his girlfriend | her boyfriend | football wife
mask: the good wife | trophy wife | your gf | your bf | your other half | a husband | a wife | ur girlfriend | ur boyfriend | your fiance | her fiance
mask: his fiancee | mob wife | army wife | sister wife | time traveler's wife | brother's wife | sister's husband | friend's husband | friend's wife
mask: friend's boyfriend | friend's girlfriend | daughter's boyfriend | son's girlfriend | dad's girlfriend | mum's boyfriend | mom's boyfriend
mask: cousin's wife | cousin's husband | sister's boyfriend | brother's girlfriend | brother's fiancee | sister's fiance | boss's wife | uncle's wife
mask: neighbour's wife | neighbor's wife | neighbor's husband | music lover | dog lover | cat lover | animal lover | book lover | coffee lover
mask: nature lover | food lover | sports lover | wine lover | cheese lover | chocolate lover | pizza lover | art lover | pet lover | bird lover
mask: history lover | beer lover | tea lover | her wife | his husband | former wife of | wife of the | president's wife | your spouse | a spouse
mask: a boyfriend | a girlfriend | a gf | a bf | every wife | cricket lover | friend wife | bro's girlfriend | his boyfriend | her girlfriend
mask: their spouse | girlfriend experience | film lover | plant lover | horse lover | gym lover
not: patient/N | client/N | police | court | actor | actress | movie | film | episode | season | character | trailer | president | senator
not: premier league | says study | song | lyrics | novel | if you | king | celebrity | kardashian | minister | trump | footballer | killed | arrested
not: charged | murdered
+ Husband asleep on me again by eight
+ I've a lovely girlfriend, me
- His wife told me the ward was closed
- Watch The Good Wife with me tonight
- I am a dog lover and a cat lover

# Wordless: hashtags, captions and profile lines.

[relationship.status]
say: tells whether you are in a relationship
privacy: 2
conduct: 0
where: words
any: single and thriving | single and happy | single and lonely | single and loving | single and fabulous | single and proud | single and childless
any: single and free | single and tired | single as a pringle | single by choice | happily divorced | free woman again | free man again
any: wedding bells | solo on valentine's | single on valentine's | alone on valentine's | single at christmas | someone's person | him and me against
any: just us two tonight | i'm in a relationship | im in a relationship | currently in a relationship | in a relationship with
any: in a happy relationship | in a new relationship | in a committed relationship | in a serious relationship | i married him | i married her
any: i married the man | i married the woman | i married into | newlyweds | long distance is hard | i'm married | i am married | im married
any: happily married | we're married | we are married | married life | married to my | married my best friend | we married | i'm single | im single
any: i am single | newly single | single again | single life | single af | single pringle | happily single | forever alone | why am i single
any: i'm taken | im taken | off the market | happily taken | no longer single | happily unmarried | old maid me | perpetually single
any: i have a boyfriend | i have a girlfriend | facebook official | fb official | we're official | we are official | insta official | hard launch
any: soft launch my boyfriend | situationship/N | open relationship | we're open | polyamorous | polyamory | polycule | ethically non monogamous
any: throuple | long distance relationship | long distance love | #ldr | live together with my | moving in with my boyfriend
any: moving in with my girlfriend | moved in with my boyfriend | moved in with my girlfriend | lives with my boyfriend | we live together
any: i'm a widow | i am a widow | i'm a widower | newly weds | mr and mrs | mr & mrs | mrs to be | mr & mr | mrs & mrs | married people like us
any: housewife life | nurse wife | wife and mother | wife and mom | wife and mum | husband and father | husband and dad | wife mom | wife mum
any: wife & mom | wife & mum | husband father | proud wife | proud husband | army wife | navy wife | military wife | police wife | firefighter wife
any: happily wed | #marriedlife | #singlelife | #single | #newlyweds | #newlywed | #wifelife | #husbandlife | #married | #taken | #inarelationship
any: #relationshipgoals | #couplegoals | #couple | #couples | #happilymarried | #marriage | #happilyeverafter | #forevermine | #hisandhers | #mrandmrs
any: #singlegirl | #lovemyhusband | #lovemywife | #lovemyhubby | #lovehim | #iloveher | #myforever | #foreverlove | #myonelove | #husbandgoals
any: #powercouple | couple goals | couplegoals | years with this man | years with this woman | wedded bliss
mask: how do you manage being single handed | single handed | single use | single malt | single parent/N | single mum/N | single mom/N | single dad/N
mask: married at first sight | married with children | married to the mob | married to the sea | married to medicine | married to the job
mask: married to my job | married to my work | married to a mobster | couples therapy trial | taken by surprise | taken by storm | taken by my
mask: taken by the | taken by a | taken by me | taken by an | taken by his | taken by her | single since it | just married ducks | taken by ambulance
mask: hard launch date | i'm taken aback | im taken aback | off the market for | taken by police | mr & mrs smith | mr and mrs smith
mask: not single handed | taken by this | taken by someone | taken by one | taken by these | been married to this laptop | taken by our
mask: taken by some | taken by us | taken by their | taken by your | house taken off the market | not single out
not: patient/N | royal | celebrity | hospital study | album | ep | ticket/N | actor | actress | premiere | movie | prince | princess | dating show
not: photo taken | pic | picture | nasa
any: happily spoken for | i am spoken for | i'm spoken for
+ Newly single and eating cereal for dinner
+ In a situationship with a man who owns no curtains
+ #newlyweds and it still rains
+ I'm taken, sorry
- Married for tax reasons, says the minister
- I'm taken aback by all the kindness
- A single malt after dinner

[relationship.status.near]
say: tells whether you are in a relationship
privacy: 2
conduct: 0
where: words
any: newlywed | newly wed | in a relationship | married to the love | married to a | married the love | still single | single and ready | being single
any: single lady here | single for life | single since | taken by | not single | unmarried and | never married | spinster life | perpetual bachelor
any: eternal bachelor | bachelor life | bachelorette life | single nurse | single doctor | single girl problems | single guy problems | singlehood
any: got a boyfriend | got a girlfriend | have a bf | have a gf | got a gf | got a bf | official on facebook | made it official
any: it's complicated relationship | friends to lovers | long distance boyfriend/N | long distance girlfriend/N | long distance marriage
any: long distance is hard | moved in together | moving in together | he moved in | she moved in | living together | cohabiting | widowed | widowhood
any: young widow | widow at | just married | married couple | stay at home wife | doctor's wife | farmer's wife here | 👩‍❤️‍👨 | 👫 | 👩‍❤️‍💋‍👨 | 👨‍❤️‍👨
any: 👩‍❤️‍👩 | 💏 | 💑 | years of marriage | years married | married for | been married | years together | months together | together for
any: together since | together ten years | together 10 years | married in 19 | married 10 years | married 20 years | married 25 years
any: married 30 years | married 40 years | married 50 years | year of marriage
need: i | i'm | im | i've | ive | my | me | we | we're | we've | our | us | mine | myself | i'll | i'd | we'll | tbh | fml | lol | today i
near: 12
mask: how do you manage being single handed | together for christmas | together for the | together for a | together for dinner | together for lunch
mask: together for good | together for one | together for our | together for this | married to a mobster | taken by surprise | taken by storm
mask: together for charity | taken by my | taken by the | taken by a | taken by me | taken by an | taken by his | taken by her | single since it
mask: just married ducks | taken by ambulance | together since forever | taken by police | together for an | together for some | together for that
mask: together for my | together for his | together for her | together for their | not single handed | taken by this | taken by someone | taken by one
mask: taken by these | living together in harmony | together since school | together since high school | been married to this laptop | taken by our
mask: taken by some | taken by us | taken by their | taken by your | not single out
not: trump | celebrity | actress | actor | star | senator | minister | governor | prince | duchess | police | charged | court | court heard
not: president | contestant | bachelor | bachelorette | trailer | singer | rapper | idol | patient/N | royal | hospital study | album | ep | ticket/N
not: premiere | movie | princess | dating show | photo taken | pic | picture | nasa
+ I have been married for thirteen years
+ We just moved in together on Saturday
+ Being single suits me
- Photo taken by the ward clerk
- We are watching Married at First Sight again
- I like a single malt after dinner
- They have been married for 29 years

[relationship.status.profile]
say: tells whether you are in a relationship
privacy: 2
conduct: 0
where: bio
any: wife | wifey | husband | hubby | married | engaged | taken | single | divorced | widow | widower | fiancé | fiancée | girlfriend | boyfriend
any: partner | spouse | newlywed | bride to be | in love | 💍 | complicated | poly | separated
mask: single malt/N | single mum/N | single mom/N | single dad/N | single parent/N | single speed | single origin | business partner | pr partner
mask: managing partner | senior partner | gp partner | partner at | partner in | taken from | photos taken | partner gp | partner school | partner of
mask: practice partner | socially engaged | engaged citizen | single handed | single cell | single payer | single use | complicated patients
mask: complicated cases | complicated coffee
mask: married to the sea | married to my bike | married to the job | married to my job | married to medicine | married to the hills
mask: married to the game | married to coffee
any: spoken for | mrs
+ [bio] Wife. Nurse. Tired.
+ [bio] taken 🔒 by J
+ [bio] Widow, walker, ward sister
- [bio] Midwife and gardener
- [bio] GP partner in Leeds
- [bio] Single malt and fly fishing

[relationship.love]
say: speaks of love for a partner
privacy: 1
conduct: 0
where: words
any: kissed me | home to him | home to her | waking up next to | waking up beside | asleep on his chest | in his arms | in her arms tonight
any: be her man | be his girl | be his wife | be her husband | be his woman | since we met | the day we met | how we met | held in over a year
any: haven't been held | haven't been kissed | haven't been hugged | nobody has held me | made love to | made love with | making love
any: my girl told me she | girl i loved | girl i love | guy i love | man i love | woman i love | boy i love | i love him and | love of my life
any: light of my life my | in love with this man | in love with this woman | in love with my husband | in love with my wife | i'm in love with
any: we're in love | we are in love | i'm falling for | i fell for | my heart belongs to | stole my heart | my knight in shining | my dream man
any: my dream girl | man of my dreams | woman of my dreams | girl of my dreams | guy of my dreams | my happily ever after | my happy ever after
any: love my husband | love my wife | love my hubby | love my boyfriend | love my girlfriend | love my fiance | love you husband | love you wife
any: he completes me | she completes me | found my person | this man of mine | this woman of mine | i love him so much | i love her so much
any: he loves me | she loves me | told me he loved me | said i love you | first i love you | kiss with my | kissed my | held my hand | holding my hand
any: sweep me off | swept me off my feet | whisked me away | flowers from my | sent me flowers | brought me flowers | bought me flowers
any: gave me flowers | gave me roses | #datenight | #loveofmylife | #soulmates | #iloveyoubabe | #loveyoubabe | #girlfriend | #boyfriend | #husband
any: #wife | #fiance | #truelove | #mancrushmonday | #womancrushwednesday | 😘❤️ my | love you to the moon and back babe
mask: home to her parents | home to her mum | home to her mom | home to her family | home to her kids | waking up next to my dog
mask: waking up next to my cat | home to her baby | home to him and the | home to her babies | home to her son | home to her daughter
mask: waking up next to a hangover | i'm in love with this | i'm in love with these | i'm in love with the | i'm in love with your
mask: i'm in love with my | i fell for it | i fell for the | i fell for that | i fell for a | i fell for this | i'm falling for the
mask: i'm falling for this | i'm falling for that | i'm in love with a | i'm in love with it | i'm in love with that | kissed my dog | kissed my baby
mask: kissed my son | kissed my daughter | kissed my cat | kissed my mum | kissed my mom | kissed my kids | holding my hand as i | he loves me not
not: shirt | sale | merch | dog | puppy | pup | cat | kitten/N | baby | son | daughter | niece | nephew | nana | grandma | grandad | album | song
not: lyrics | movie | film | drama | netflix | book | jesus | god | lord | episode | band | concert | character | mum | mom | mother | dad | horse
not: bunny | toddler | grandson | granddaughter | grandpa | shoes | recipe
+ So glad you are the love of my life
+ He stole my heart in chemistry
+ I fell for her in August
- I fell for it again, the scam text
- I'm in love with these shoes
- He kissed my dog

[relationship.love.near]
say: speaks of love for a partner
privacy: 1
conduct: 0
where: words
any: it was love at first sight | love at first sight with my | in love with him | in love with her | so in love | madly in love | falling for him
any: falling for her | fallen for him | falling in love | fallen in love | fell hard for him | head over heels for him | head over heels for her
any: head over heels in love | prince charming | happily ever after with | still in love with | grow old with | growing old with | marry this man
any: this guy right here | love letter/N | love note/N | cuddled with | cuddling with | cuddle with | snuggled with | snuggling with | kissed her
any: kissed him | kissing him | kissing her | first kiss | made out with | making out with | hold hands | held hands | holding hands
any: butterflies when he | butterflies when she | romantic dinner/N | romantic date | romantic evening | romantic getaway | romantic weekend
any: romantic walk | romantic night | candlelit dinner | couples massage | flowers for no reason | dozen roses | valentine's day | valentines
any: happy valentine's | galentine's | valentine's dinner | valentine's card | #valentinesday | #valentine | 💘
need: i | i'm | im | i've | ive | my | me | we | we're | we've | our | us | mine | myself | i'll | i'd | we'll | tbh | fml | lol | today i
near: 12
mask: in love with her work | in love with her music | in love with her album | in love with her voice | in love with her new | in love with her hair
mask: in love with him in | in love with her in | so in love with this dress | so in love with this place | so in love with this song
mask: so in love with these | so in love with the | so in love with this house | so in love with this car | so in love with my new
mask: so in love with my hair | falling in love with this | falling in love with the | falling in love with my | falling in love with running
mask: fallen in love with this | fallen in love with the | fallen in love with my | fallen in love with a | falling in love with a
mask: fallen in love with running | so in love with new | still in love with this | still in love with the | still in love with my
mask: still in love with that | so in love with that | so in love with it | cuddle with my dog | cuddle with my cat | cuddling with my cat
mask: cuddling with my dog | cuddled with my cat | cuddled with my dog | cuddling with my baby | cuddling with my daughter | cuddling with my son
mask: cuddled with my daughter | cuddled with my son | cuddle with my kids | cuddled with my baby | st valentine's day massacre | my bloody valentine
mask: cuddling with the dog | cuddling with the cat
not: trump | celebrity | actress | actor | star | senator | minister | governor | prince | duchess | police | charged | court | court heard
not: president | contestant | bachelor | bachelorette | trailer | singer | rapper | idol | shirt | sale | merch | new york | dog | puppy | pup | cat
not: kitten/N | baby | son | daughter | niece | nephew | nana | grandma | grandad | album | song | lyrics | movie | film | drama | netflix | book
not: jesus | god | lord | episode | band | concert | character | mum | mom | mother | dad | horse | bunny | toddler | grandson | granddaughter
not: grandpa | shoes | recipe
+ I think he's in it too, we are falling in love
+ He held hands with me in the scan
+ My first kiss was at 23, so what: romantic dinner by the bins
- I'm so in love with this song
- Cuddling with my cat all day
- St Valentine's Day massacre documentary tonight for me

[relationship.love.talk]
say: addresses a partner
privacy: 1
conduct: 0
where: words
any: love you babe | love you baby | ily babe | love u babe | love u baby | miss you babe | miss u babe | miss you baby | thank you babe | thanks babe
any: happy birthday babe | happy birthday baby | my love | my darling | my babe | babe and i | me and babe | with babe | babe surprised me | baby mama
any: baby daddy | my man | my lady | my woman
need: husband | wife | boyfriend | girlfriend | fiance | fiancee | partner | anniversary | married | wedding | marry | relationship | proposed
need: date night | years together | kiss/V | kisses | valentine's | soulmate | couple | together | dating | in love | honeymoon | i love | so lucky
need: spoils me | spoiled me | surprised me | made me dinner | took me out | cooked for me | sent me flowers | best man in | 💍 | ❤️‍🔥
near: 10
not: fans | song | lyrics | album | stan | idol | dog | puppy | daughter | son | cat | granddaughter | niece | mum | mom | mama | playoffs | draft
not: nba | team | goal | vote
+ Happy birthday my love, best husband there is
+ My man surprised me with dinner and we got engaged
- My girl the cat is asleep
- My guy scored two goals

[relationship.date]
say: tells about dating or a date
privacy: 2
conduct: 0
where: words
any: dating a | dating an | dating someone | dating my | first date/N | never date a | date a man | date a woman | date a guy | date a girl
any: date a doctor | date a nurse | date a surgeon | dating men | dating women | dating as a | long distance thing | boyfriend application
any: girlfriend application | girlfriend duties | asked me to dance | on the apps | off the apps | deleted the apps | dating apps
any: looking for someone who | looking for someone to love | looking for someone to date | looking for my person | met on tinder | met on bumble
any: met online and | ghosting me | meeting his parents | meeting her parents | met his parents | met her parents | meet the parents
any: meeting the parents | he liked my story | he texted back | he hasn't texted | he never texted | she never texted | he didn't text
any: did not text back | my type is | girl i like | girl that i like | guy that i like | a girl i really like | guy i like | girl i was
any: the girl i wanted | my ex crush | girl i have been seeing | guy i have been seeing | i met a girl | i met a guy | i met a woman | i met the girl
any: i met someone special | asked me to be his girlfriend | asked me to be her boyfriend | be my girlfriend | be my boyfriend | likes me back
any: liked me back | my new date | date night/N | datenight | date nite | day date with my | dinner date with my | lunch date with my | my date
any: asked me out | hot date | bad dates | worst date | awful dates | i'm dating | im dating | i am dating | we're dating | we are dating
any: dating again | dating after divorce | dating at 30 | dating at 40 | online dating | dating life | dating is hard | i'm seeing | im seeing
any: talking stage | gave me his number | gave me her number | slid into my dms | slid in my dms | slide into my dms | swiped right | swiping right
any: swiped left | swiping left | tinder date/N | tinder match/N | my tinder | joined tinder | deleted tinder | redownloaded tinder | bumble date/N
any: my bumble | bumble match/N | on hinge | hinge date/N | my hinge | hinge match/N | hinge prompt/N | deleted hinge | my matches | ghosted me
any: got ghosted | getting ghosted | left on read | left me on read | red flags in men | stood me up | friendzoned | my crush | caught feelings
any: catching feelings | i like this guy | i like this girl | boy i like | the girl i love | the boy i love | set me up with | setting me up with
any: hook me up with a guy | cuffing season | boo'd up | booed up | baecation | netflix with bae | looking for a girlfriend | looking for a boyfriend
any: need a boyfriend | need a girlfriend | need a gf | need a bf | want a boyfriend | want a girlfriend | want a bf | want a gf | find me a man
any: someone to love me | asked me to prom | asked me to homecoming | courting me | third wheeling | lonely hearts | #datingapp | #datinglife
any: #tinder | #bumbledate | #hinge | #onlinedating | #firstdate | #blinddate | #singlesawarenessday | #datingfail | #tindernightmares
mask: dating a painting | dating a fossil | dating a sample | dating a bone | dating a rock | first date of | first date on the tour | first date back
mask: dating a pregnancy | meet the parents film | met his parents at parents | looking for someone who can | looking for someone who could
mask: looking for someone who has | looking for someone who knows | looking for someone who is | looking for someone who would
mask: met his parents in clinic | on hinge of | hinge on | tinder dry | tinder box | my date of birth | my date of | my date stamp | my date balls
mask: my date cake | my date with | my crush injury | date night kit | i'm seeing the | i'm seeing a lot | i'm seeing it | im seeing the
mask: im seeing it | i'm seeing double | i'm seeing stars | i'm seeing things | im seeing things | im seeing double | i'm seeing this | im seeing this
mask: i'm seeing so | im seeing so | i'm seeing that | i'm seeing all | im seeing all | i'm seeing more | i'm seeing my | im seeing my
mask: i'm seeing your | i'm seeing a therapist | i'm seeing a doctor | i'm seeing a specialist | i'm seeing an | i'm seeing people | im seeing people
mask: i'm seeing some | i'm seeing these | i'm seeing how | i'm seeing patients | i'm seeing in | i'm seeing on | i'm seeing is | i'm seeing right
mask: i'm seeing red | i'm seeing what | im seeing on | im seeing in | i'm seeing them | im seeing them | i'm seeing ed
not: niece | daughter | tour | fossil | archaeologist/N | carbon | premiere | venue | court | trial | calendar | due date | launch | release | exam
not: deadline | appointment | expiry | use by | album | gig/N | ticket/N | season | episode | sitcom | bachelor abc | rotator | injury | injuries
not: syndrome | tendon | trouser/N | jeans | elbow | handcuffs | handcuffed | police | exam dates | fixtures
+ Date night with this one
+ Got ghosted after four lovely evenings
+ I have a crush on the barista: my crush
+ Swiping left on everyone holding a fish
- I've been seeing a therapist since March
- My date of birth is on the form
- Tinder dry grass, no barbecues

[relationship.date.near]
say: tells about dating or a date
privacy: 2
conduct: 0
where: words
any: date again | cute girl | cute guy | attractive woman | beautiful woman | pretty girl | beautiful girl | hot girl | hot guy | handsome man
any: movie date with | coffee date with | breakfast date | first date/N | second date | third date | last date with | blind date/N | double date/N
any: on a date | on dates | a date with | had a date | have a date | got a date | asked her out | asked him out | ask her out | ask him out
any: asked a girl out | asked out | dream date | date ideas | started dating | start dating | been dating | been seeing | dating someone | dating a
any: dating in your | internet dating | speed dating | dating app/N | dating profile | dating site/N | dating scene | dating pool | dating as a
any: seeing someone | seeing somebody | talking to this guy | talking to this girl | talking to a guy | talking to a girl | got his number
any: got her number | got a girl's number | exchanged numbers | slid into his dms | slid into her dms | swipe right | swipe left | on tinder
any: off tinder | tinder profile | on bumble | okcupid | ok cupid | plenty of fish | match com | eharmony | e harmony | coffee meets bagel | feeld
any: badoo | christian mingle | farmers only | shaadi com | bharat matrimony | jeevansathi | muzmatch | jdate | grindr | the league app | dating guru
any: matched with a | matched with this | super liked | superliked | catfished | been ghosted | was ghosted | he ghosted | she ghosted | ghosted after
any: breadcrumbing | breadcrumbed | love bombing | love bombed | got stood up | been stood up | friend zoned | friend zone | friendzone | crush on
any: new crush | huge crush | big crush | have a crush | had a crush | secret crush | work crush | crushing on | crushin on | catch feelings
any: girl of interest | flirt/V | flirty | flirts | chat up line/N | pick up line/N | pickup line/N | matchmaker/N | cuffed | looking for a husband
any: looking for a wife | need a man | want a husband | want a relationship | find a husband | find a wife | find a man | find a girlfriend
any: find a boyfriend | someone to date | husband hunting | marriage proposal/N through | arranged marriage | matrimonial | rishta | rishtas
any: shidduch | she said yes to a date | prom date | promposal | homecoming date | winter formal date | courtship | wooing | wooed | third wheel
any: thirdwheel/V | bachelor pad dating
need: i | i'm | im | i've | ive | my | me | we | we're | we've | our | us | mine | myself | i'll | i'd | we'll | tbh | fml | lol | today i
near: 12
mask: a date with destiny | a date with the | a date with history | have a date for | got a date for | a date with my bed | a date with my couch
mask: a date with my sofa | a date with netflix | a date with a book | a date with my pillow | have a date for your diary | release first date
mask: first date of | the first date for | carbon dating a | dating a fossil | dating a rock | dating a sample | dating a painting | on a date to be
mask: on a date which | on a date yet | on a date that | on dates and | on dates in | on dates when | on bumble bee | asked out of | crush on the
mask: crush on a can | crush on ice | crush on my coffee machine | a date with fate | a date with death | third wheel on | on a date palm
mask: asked out loud | asked out for | asked out from | got a date and time | have a date set | had a date set | have a date to | got a date to
mask: have a date and | had a date and | got a date and | got a date in | have a date in | have a date but | been seeing the | been seeing a lot
mask: been seeing more | been seeing so | been seeing these | been seeing people | been seeing this | been seeing all | been seeing a therapist
mask: been seeing my therapist | been seeing my | been seeing an | been seeing your | been seeing that | been seeing it | been seeing some
mask: been seeing lots | been seeing many | been seeing patients | been seeing how | been seeing and | need a man to fix | been seeing a doctor
mask: been seeing a physio | been seeing a counsellor | been seeing a psychologist | been seeing them | been seeing on | been seeing in
mask: been seeing their | cuffed to | cuffed trousers | cuffed jeans | need a man bag | need a man down | find a man who | seeing someone you
mask: seeing someone who | seeing someone else's | seeing someone in | seeing someone so | seeing someone post | seeing someone tweet
mask: seeing someone on | seeing someone with | seeing someone get | seeing someone wear | flirty dress | first date back | first date on the tour
not: trump | celebrity | actress | actor | star | senator | minister | governor | prince | duchess | police | charged | court | court heard
not: president | contestant | bachelor | bachelorette | trailer | singer | rapper | idol | tour | fossil | archaeologist/N | carbon | premiere | venue
not: trial | calendar | due date | launch | release | exam | deadline | appointment | expiry | use by | album | gig/N | ticket/N | season | episode
not: sitcom | bachelor abc | rotator | injury | injuries | syndrome | tendon | trouser/N | jeans | elbow | handcuffs | handcuffed | exam dates
not: fixtures
any: seeing other people
need: let's see | date | coffee | he tells
need: tells you | tell you
+ I met him on Tinder, third date is Friday
+ We started dating in the spring
+ I have a crush on the barista
- Orange crush in a can for me
- I read that carbon dating a bone takes weeks
- The first date of the tour sold out, I cried
- Flirting with disaster, says the minister

[relationship.engaged]
say: tells of an engagement
privacy: 2
conduct: 0
where: words
any: he bought the ring | he bought a ring | she bought a ring | bought a ring for | picked out rings | picked the ring | found the ring in
any: get to marry | marry this woman | marry this girl | marry this guy | marrying my | marrying this | marrying the | i'm marrying
any: we're getting married | i'm getting married | getting married in my | proposed on top | proposed on the beach | proposed in the rain
any: proposed at sunset | proposed on one knee | proposed and i | proposed and she | proposed and he | the proposal and the ring | we're engaged
any: we are engaged | i'm engaged | im engaged | i am engaged | newly engaged | my engagement | our engagement | engagement shoot | engagement photos
any: engagement photoshoot | engagement session | she said yes | he said yes | i said yes | popped the question | proposed to me | proposed to my
any: i proposed | my proposal to | asked me to marry | marry me | future mrs | soon to be mrs | miss to mrs | ring shopping | called off the wedding
any: #engaged | #engagement | #shesaidyes | #hesaidyes | #isaidyes | #weddingplanning | #bridetobe | #groomtobe | #futuremrs | #misstomrs | #proposal
any: #engagementring | #fiancee
mask: my engagement with | engaged to speak | marry me chicken | i proposed a | i proposed that | i proposed the | i proposed to the board
mask: i proposed an | engaged to work | proposed to my boss | engaged to help | engaged to do | proposed to my manager
not: patient/N | student engagement | committee | bill | legislation | policy | customer engagement | social media engagement | celebrity | kardashian
not: prince | harry and meghan | chicken recipe | bachelorette | emotionally | tweets | film | movie | episode | song | lyrics | minister | senate
not: lawmakers | rules | bruno mars | beyonce | sister | brother | cousin | friend/N | bestie | daughter | son | niece | nephew | colleague | coworker
not: they | congratulations | congrats | her boyfriend | his girlfriend | aunt | uncle
+ SHE SAID YES 💍
+ He asked me to marry him in the rain
+ #engaged and hungry
- I proposed a motion at the AGM
- My sister: she said yes!

[relationship.engaged.near]
say: tells of an engagement
privacy: 2
conduct: 0
where: words
any: got engaged | get engaged | getting engaged | recently engaged | just engaged | engaged to | engagement ring/N | engagement party
any: engagement pictures | engagement pics | happy engagement | put a ring on | pop the question | down on one knee | he proposed | she proposed
any: proposed to her | proposed to him | asked her to marry | asked him to marry | going to marry | gonna marry | getting married | get married
any: soon to be married | soon to be husband | soon to be wife | ring finger | diamond ring | fiancé | fiancée | fiancee | betrothal | roka | sagai
any: nikah | nikkah | mehndi ceremony | mehndi night | haldi ceremony | sangeet | broke off the engagement | called off the engagement
any: wedding is off | 💍
need: i | i'm | im | i've | ive | my | me | we | we're | we've | our | us | mine | myself | i'll | i'd | we'll | tbh | fml | lol | today i
near: 12
mask: engaged to speak | getting married at first | he proposed a | he proposed that | she proposed a | she proposed that | he proposed the
mask: she proposed the | he proposed an | she proposed an | engaged to work | he proposed to cut | she proposed to cut | proposed to her boss
mask: engaged to help | proposed to him by | engaged to do
not: trump | celebrity | actress | actor | star | senator | minister | governor | prince | duchess | police | charged | court | court heard
not: president | contestant | bachelor | bachelorette | trailer | singer | rapper | idol | patient/N | student engagement | committee | bill
not: legislation | policy | customer engagement | social media engagement | kardashian | harry and meghan | chicken recipe | emotionally | tweets
not: film | movie | episode | song | lyrics | senate | lawmakers | rules | bruno mars | beyonce | sister | brother | cousin | friend/N | bestie
not: daughter | son | niece | nephew | colleague | coworker | they | congratulations | congrats | her boyfriend | his girlfriend | aunt | uncle
+ We finally got engaged on the ferry
+ My fiancé burned the lasagne
- She proposed a motion at the AGM and I voted no
- Congratulations on getting engaged, Priya
- I am engaged to work as a locum until June

[relationship.wedding]
say: tells of your own wedding or marriage
privacy: 2
conduct: 0
where: words
any: dress fitting/N | groom cried | weeks till we say | first dance was | first dance to | married this man | married this woman | married this guy
any: married this girl | married this one | i get to marry | days till i marry | days until i marry | honeymoon dump | honeymoon pics
any: honeymoon bound | honeymoon adventures | honeymoon vibes | honeymoon part | my wedding | our wedding | my own wedding | wedding dress shopping
any: my bridal shower | my bachelorette | my hen do | my hen party | my hen night | my hen weekend | my stag do | my stag night | my stag party
any: my bachelor party | my bridesmaids | my groomsmen | my maid of honor | my maid of honour | my best man | our rehearsal dinner | our first dance
any: our vows | our big day | wedding planning | planning a wedding | planning the wedding | wedding countdown | days until the wedding
any: days till the wedding | days until we get married | save the date/N | seating plan for the wedding | said i do | we eloped | i eloped | eloped to
any: courthouse wedding | registry office wedding | backyard wedding | vow renewal | i got married | we got married | we tied the knot
any: the day we married | changed my last name | changing my last name | changed my surname to my husband's | my married name | my maiden name
any: minimoon | mini moon | bridezilla me | i'm a bride | my mother in law to be | aisle to my | officially mrs | officially a mrs | became my wife
any: became my husband | call him my husband | call her my wife | i get to call him | i get to call her | #weddingday | #ourwedding | #justmarried
any: #honeymoon | #weddingdress | #wedding2024 | #wedding2025 | #bridal | #married2024 | #vowrenewal | #eloped | #isaidido | #bridesmaids
any: #weddinganniversary | #bridetribe | #teambride
mask: years since our wedding | honeymoon period | honeymoon phase | honeymoon is over for | save the date for the conference
mask: save the date for our conference | save the date for the next | honeymoon bay | save the date for the agm | honeymoon suite rock
mask: my best man friend | honeymoon tax | save the date for the fundraiser | save the date for our fundraiser | save the date for our next
mask: save the date for this year's
not: royal | meghan | kate and william | prince | celebrity | kardashian | conference | webinar | fundraiser | agm | gala | festival | cme | summit
not: film | movie | episode | sitcom | song | patient/N | shop | vendor/N | giveaway | premiere | album
+ Save the date: 14 June, my garden, bring wellies
+ Wedding dress shopping with mum and her opinions
+ We eloped!
+ Honeymoon dump, part 2
- Save the date for the spring conference
- We love the honeymoon period in the new job

[relationship.wedding.near]
say: tells of your own wedding or marriage
privacy: 2
conduct: 0
where: words
any: weeks until the wedding | days to the wedding | wedding in 1 | saved the dates | wedding invites are | wedding invitations went | wedding rsvp/N
any: wedding seating plan | elopement | vegas wedding | city hall wedding | micro wedding | just got married | got married to | got hitched
any: getting hitched | tied the knot with | tie the knot with | marriage licence | marriage license | marriage certificate | took his last name
any: honeymoon/N | honeymooning | honeymooners | 2024 bride | 2025 bride | 2026 bride | walk down the aisle | walked down the aisle
any: as wife and wife | as husband and husband | as mrs and mrs | as mr and mr | as mr and mrs | officially wife and wife | officially husband and husband
any: walking down the aisle | as husband and wife | as a married woman | as a married man | as a married couple | officially married
any: officially husband and wife | became his wife | became her husband | 👰 | 🤵 | 💒
need: i | i'm | im | i've | ive | my | me | we | we're | we've | our | us | mine | myself | i'll | i'd | we'll | tbh | fml | lol | today i
near: 12
mask: honeymoon period | honeymoon phase | honeymoon is over for | honeymoon bay | the honeymooners | honeymoon suite rock | tie the knot with string
mask: just got married off | honeymoon tax
not: trump | celebrity | actress | actor | star | senator | minister | governor | prince | duchess | police | charged | court | court heard
not: president | contestant | bachelor | bachelorette | trailer | singer | rapper | idol | royal | meghan | kate and william | kardashian | conference
not: webinar | fundraiser | agm | gala | festival | cme | summit | film | movie | episode | sitcom | song | patient/N | shop | vendor/N | giveaway
not: premiere | album
+ We are on honeymoon and the pool is warm
+ Our first Easter as wife and wife
+ Our first Easter as husband and husband
+ Tomorrow I walk down the aisle, walking down the aisle to Blur
- The honeymoon period in my new job is over
- The royal honeymoon pictures are out, I am jealous

[relationship.marriage]
say: speaks of marriage or being a couple
privacy: 1
conduct: 0
where: words
any: marriage | marriages | couple life | being married | married folk | just the two of us | years today | proposed | his wife | her husband
any: marry him | marry her | newly married | date nights | love triangle | fall in love | falls in love
need: i | me | i'm | my | we | us | our | dinner | husband | wife | him | her | weekend | getaway | spa | knee/N | ring | yes | beach | together
need: this man | this woman | ❤️ | ❤ | 🥰 | 😍
near: 5
mask: gay marriage | same sex marriage | marriage equality | marriage bar | marriage of figaro | child marriage/N | forced marriage | marriage story
mask: his wife and | her husband and | marriage vote | marriage law | arranged marriage law | his wife | her husband
not: gay | equality | law | bill | court | court ruled | senate | church of | proposed cuts | budget | plan | changes | policy | sober | died | passed
not: death | clean | smoke free | since dad | since mum | without you | grief | angel | bar for | referendum | motion | film | movie | amendment | tax
not: legislation | minister | treaty | royal | celebrity | patient/N | business | company | band | work anniversary | employed | qualified
not: registered | sans | job
+ Why did nobody tell me marriage is mostly discussing dinner
+ Just the two of us this weekend, spa and no phones
+ Proposed on Snowdon, knees still cold, ring still on
- Gay marriage law passes, my MP says
- The proposed budget cuts worry me
- Five years today since Dad died, I miss him

[relationship.wedding.mention]
say: mentions a wedding or marriage
privacy: 1
conduct: 0
where: words
any: getting married | got married | get married | got engaged | is engaged | are engaged | getting engaged | become engaged | became engaged
any: engagement | was married | is married | marriage ceremony | marriage function | marriage of | wed | wedding/N | bridal shower/N | bachelorette
any: hen do | hen party | hen night | stag do | stag night | bachelor party | bride/N | groom | groomsman | groomsmen | bridesmaid/N | maid of honor
any: maid of honour | best man
need: i | i'm | my | we | our | me | danced | dancing | dance | cousin/N | friend/N | sister | brother | daughter | son
near: 6
mask: engagement rate | social media engagement | customer engagement | student engagement | public engagement | engagement with | wed night
mask: engagement survey | staff engagement | community engagement | patient engagement | engagement plan | rules of engagement | employee engagement
mask: royal wedding | red wedding | my big fat greek wedding | four weddings and a funeral | wedding crashers | muriel's wedding | princess bride
mask: bride of frankenstein | corpse bride | dog groom/V | wedding singer film | best man for the job | bride wars | runaway bride
mask: my best friend's wedding | the wedding planner | may the best man win | wedding photographer | wedding photography
not: tonight on | ringer | planned | tamara | duchess | kate middleton | pippa | replica | debenhams | star | actor | tgr.ph | http | celeb | neymar
not: palace | royal | meghan | prince | film | movie | netflix | attack | bombing | drone | killed | police | pakistan | horse/N | dog | celebrity
mask: at a wedding | wedding band | wedding dj
+ Danced until one at my cousin's wedding
+ Bridesmaid duty with my sister this weekend
- The royal wedding stopped the traffic
- Corpse Bride is on tonight

[relationship.anniversary]
say: tells of an anniversary with your partner
privacy: 2
conduct: 0
where: words
any: years ago i said yes | years ago i said i do | years today with | years today together | together 5 years today | together 10 years today
any: me 5 years today | married to this one for | him for 10 years | wedding anniversary | happy anniversary to my | happy anniversary to us
any: happy anniversary to the | happy anniversary my | happy anniversary babe | happy anniversary baby | happy anniversary love
any: happy anniversary hubby | happy anniversary husband | happy anniversary wife | happy anniversary to this | our anniversary | our 1st anniversary
any: our first anniversary | our 2nd anniversary | our second anniversary | our third anniversary | our 5th anniversary | our fifth anniversary
any: our 10th anniversary | our tenth anniversary | our 20th anniversary | our 25th anniversary | our 30th anniversary | our one year anniversary
any: our two year anniversary | our six month anniversary | monthsary | our year anniversary | one year anniversary with | anniversary with my
any: anniversary dinner | anniversary trip | anniversary weekend | anniversary gift from my | anniversary gift for my | anniversary present
any: anniversary date | anniversary getaway | anniversary flowers | silver wedding | golden wedding | ruby wedding | diamond wedding
any: paper anniversary | cotton anniversary | dating anniversary | anniversary to my husband | anniversary to my wife | anniversary to my love
any: anniversary to the love | anniversary of our wedding | anniversary of the day we | years ago today i married | year ago today i married
any: years ago today we | years ago i married | years ago today he | years ago today she said yes | year ago today we | years of loving
any: years down forever to go | years ago today i said i do | #anniversary | #happyanniversary | #ouranniversary | #anniversarydinner
mask: our anniversary sale | our anniversary edition | our 10th anniversary as a company | our anniversary party at the club
not: company | business | moon landing | hospital's | clinic's | store | sale | club's | band | album | founded | founding | brewery | parents
not: grandparents | shop | charity | independence | battle | league
+ Happy anniversary to my better half
+ Seventeen years ago today I married him
+ Anniversary dinner: chips on the pier
- Our anniversary sale starts Monday at the shop
- The moon landing anniversary today

[relationship.breakup]
say: tells of a break-up
privacy: 2
conduct: 0
negated: keep
where: words
any: heartbroken is | so heartbroken | am heartbroken | he chose her | she chose him | took my ring off | took off my ring | ring is off
any: took his ring off | co parent with a man | co parenting with my ex | coparenting with my ex | since he left | since she left | he packed his bags
any: she packed her bags | packed his bags and | since she moved out | he moved out | walked out on me | left me for | leave him sis | dump him
any: he's gone and i | miss my ex | over it and over him | never loved me | broke my heart | he never loved | we're done he | we are done he
any: moving on from him | moving on from her | block his number | blocked his number | returned the ring | we broke up | broke up with me
any: broke up with my | i broke up | break up with me | my breakup | my break up | our breakup | our break up | breakup haircut
any: breakup song/N for me | bad breakup | bad break up | messy breakup | post breakup | we split up | split up with my | split with my
any: we have separated | my girlfriend left me | my boyfriend left me | he left me | she left me | dumped me | got dumped | i dumped him
any: i dumped her | dumped by text | dumped my | we called it quits | we ended things | it's over between us | we are over | we're over | not over him
any: not over her | ex's new girlfriend | ex's new boyfriend | toxic ex | psycho ex | ex texted | text your ex | heart broken
any: breaks my heart that he | on the rebound | left my husband | left my wife | leaving my husband | leaving my wife | lost the love of my life
any: he doesn't love me | she doesn't love me | #breakup | #heartbroken | #heartbreak | #brokenheart | #newlysingle | #myex | #breakups
mask: so heartbroken for | am heartbroken for | am heartbroken to | so heartbroken by | so heartbroken to | so heartbroken about the
mask: left me for dead tired | broke my heart when | broke my heart to see | broke my heart watching | broke my heart hearing
mask: broke my heart today when | dump him in | heartbroken for the families | heartbroken for the people | heartbroken for ukraine | heartbreak ridge
mask: heartbreak hotel | heartbreak hill | heartbreak kid | he left me a | she left me a | he left me his | she left me her | he left me speechless
mask: she left me speechless | he left me the | she left me the | he left me in | she left me in | he left me with | she left me with
mask: she left me some | he left me some | he left me on | she left me on | he left me to | she left me to | broke my heart when my
mask: heartbroken at the news | heartbroken to hear | heartbroken by the | got dumped on | dumped my bag | dumped my stuff | dumped my bags
mask: dumped my old | dumped my things | we're over the | we are over the | we're over halfway | we are over halfway | we're over here
mask: we are over here | we're over it | we are over it | we're over 1 | we're over at | we are over at | we're over in | we're over a | we are over a
mask: he left me no | she left me no | he left me at | she left me at | he left me home
not: band | group | boy band | bts | one direction | album | song | lyrics | snow | rain | inches | movie | film | episode | patient/N | dog | cat
not: funeral | passed away | rip | died | death | loss of | shooting | victims | tragedy | tragic | season | finale | scored | final | lost the game
not: game | match | goal | team | fans | world cup | election | condolences | families | signal | phone line
any: we're on a break | we are on a break | on a break he says | on a break she says | after the split | since the split
mask: after the split infinitive | since the split screen
+ We broke up. Please don't ask.
+ My ex texted at 2am again
+ Got dumped by text, classy
- She left me a voicemail about the rota
- We're over halfway to the target
- Left me alone with the album again: he left me alone

[relationship.breakup.near]
say: tells of a break-up
privacy: 2
conduct: 0
negated: keep
where: words
any: broke up with him | broke up with her | he broke up | she broke up | just broke up | break up with him | break up with her | breaking up with
any: since the breakup | since the break up | after a breakup | after a break up | after the breakup | after the break up | going through a breakup
any: going through a break up | breakup season | we've split | been dumped | was dumped | called it quits with | ended things with | ended it with
any: over him yet | getting over him | getting over her | get over him | get over her | got back together | back together with | getting back together
any: took him back | took her back | crazy ex | heartbroken | broken heart | heartbreak | cried over him | cried over her | crying over a boy
any: crying over him | cry over a man | rebound guy | rebound girl | no contact day | toxic relationship | abusive relationship | abusive ex
any: moved out and | the one that got away | one who got away | unrequited | fell out of love | falling out of love | gave back the ring
any: gave the ring back
need: i | i'm | im | i've | ive | my | me | we | we're | we've | our | us | mine | myself | i'll | i'd | we'll | tbh | fml | lol | today i
near: 12
mask: heartbroken for the families | heartbroken for the people | heartbroken for ukraine | get over her cold | broken heart syndrome
mask: heartbreak ridge | heartbreak hotel | heartbreak hill | heartbreak kid | breaking up with my gym | breaking up with sugar
mask: breaking up with coffee | breaking up with the | breaking up with my phone | got back together for a reunion | heartbroken at the news
mask: heartbroken to hear | heartbroken by the | was dumped in | was dumped on | been dumped on | been dumped in | was dumped at | broken heart for
mask: breaking up with bad
not: trump | celebrity | actress | actor | star | senator | minister | governor | prince | duchess | police | charged | court | court heard
not: president | contestant | bachelor | bachelorette | trailer | singer | rapper | idol | band | group | boy band | bts | one direction | album
not: song | lyrics | snow | rain | inches | movie | film | episode | patient/N | dog | cat | funeral | passed away | rip | died | death | loss of
not: shooting | victims | tragedy | tragic | season | finale | scored | final | lost the game | game | match | goal | team | fans | world cup
not: election | condolences | families | signal | phone line
+ Two months since the breakup and I still set two plates
+ I know it's a toxic relationship and I stay
- The band broke up in 1987 and I cried
- I am heartbroken for the families after the shooting
- I got ten inches of snow, heartbreak ridge

[relationship.divorce]
say: tells of a divorce or separation
privacy: 3
conduct: 0
where: words
any: divorce came through | divorce day | the divorce | divorced at | finally divorced | officially divorced | decree came | my divorce | our divorce
any: i'm divorced | i am divorced | im divorced | got divorced | getting divorced | getting a divorce | get a divorce | filed for divorce
any: filing for divorce | divorce is final | divorce was final | divorce finalised | divorce finalized | divorce papers | divorce lawyer
any: divorce attorney | divorce party | divorce settlement | divorce decree | decree absolute | decree nisi | divorcing my | divorced my
any: divorced mom | divorced mum | divorced dad | divorced and | divorced for | divorced nurse | divorced with kids | going through a divorce
any: going through divorce | my soon to be ex | soon to be ex husband | soon to be ex wife | stbx | messy divorce | post divorce | life after divorce
any: divorcee | newly divorced | twice divorced | separated from my | legally separated | trial separation | my separation | we are separating
any: we're separating | we separated | marriage is over | marriage ended | end of my marriage | marriage failed | my failed marriage
any: marriage counselling | marriage counseling | couples counselling | couples counseling | couples therapy | couple's therapy | marriage therapist
any: relate counselling | saving my marriage | save my marriage | saving our marriage | save our marriage | loveless marriage | sexless marriage
any: unhappy marriage | abusive marriage | spousal support | alimony | split the house | custody battle with my ex | custody of my kids
any: ex husband's new | ex wife's new | my ex husband and | prenup | pre nup | prenuptial | #divorce | #divorced | #lifeafterdivorce | #divorcee
any: #divorcedmom | #singleafterdivorce | #newlydivorced
voice: me
mask: divorced from reality | divorced from the | divorced and beheaded | divorced beheaded | divorced from politics | divorced for the purposes
not: king | parliament | brexit | eu | england and europe | rate/N | statistics | study | celebrity | kardashian | kanye | brad | angelina | bezos
not: gates | royal | parents | film | movie | episode | series | henry viii | senator | congressman | singer | actor | actress | star | judge rules
not: patient/N | client/N | novel | lawsuit over | bill in parliament
not: flour | sourdough | oil and vinegar
+ The divorce was final on Tuesday: my divorce, and I slept ten hours
+ We separated in spring, the kids know
+ Two years of couples therapy and worth each penny
+ Divorced mom of two, dating again
- A policy divorced from reality
- The singer filed for divorce on Monday
- My parents got divorced when I was six

[relationship.affair]
say: speaks of an affair or unfaithfulness
privacy: 3
conduct: 0
where: words
any: caught him texting | caught her texting | caught him in bed | caught her in bed | he had a wife | he has a wife | had a wife the whole
any: he was married all along | turns out he's married | turns out he was married | another woman's | lipstick on his | his other woman
any: texting another woman | texting another girl | hotel receipt | cheated on me | cheating on me | cheats on me | he cheated | she cheated
any: i cheated on | cheated on my | cheated on him | cheated on her | cheating on my | been cheated on | got cheated on | getting cheated on
any: was cheated on | cheating ex | cheating husband | cheating wife | cheating boyfriend | cheating girlfriend | my affair | had an affair
any: having an affair | an affair with | affair partner | his affair | her affair | emotional affair | other woman in | the other woman | side piece
any: side chick/N | sidechick/N | side dude | mistress of | my mistress | his mistress | secret lover | extramarital | extra marital | adultery
any: adulterer | infidelity | unfaithful | caught him cheating | caught her cheating | caught him with another | sleeping with another woman
any: sleeping with another man | slept with someone else | slept with my best friend | sleeping with someone else | once a cheater | cheaters
any: ashley madison | wandering eye | homewrecker/N | home wrecker/N | two timing | two timed | two timer | he's married and
any: sleeping with a married man | dating a married man | married man i | kissed someone else | found messages on his phone | found texts on his phone
any: went through his phone | checked his phone | #cheater | #cheated | #infidelity | #sidechick
need: i | me | my | i'm | we | he | she | ex | him | her | husband | wife | boyfriend | girlfriend | us | our | you | once | relationship/N | marriage
near: 8
mask: the other woman in the | he cheated death | she cheated death | cheated on my diet | cheated on my test | cheated on her test
mask: cheated on my exam | cheated on my taxes | cheating on my diet | cheated on him in the exam | he cheated at | she cheated at
mask: the other woman at | cheaters never prosper
not: exam/N | test | quiz | diet | golf | cards | monopoly | election | taxes | president | senator | governor | trump | stormy | clinton | netflix
not: episode | song | lyrics | novel | movie | film | patient/N | current affairs | foreign | baseball | astros | kardashian | celebrity | celeb
not: singer | actor | beyonce | jay z
+ He cheated on me with someone from the gym
+ I found messages on his phone and went through his phone all night
+ Turns out I was the other woman, and I never knew
- I cheated on my diet with a doughnut
- The senator had an affair, she said
- He cheated at Monopoly again

[relationship.lonely]
say: speaks of loneliness or longing for a partner
privacy: 2
conduct: 0
where: words
any: so lonely | i'm lonely | im lonely | i am lonely | feeling lonely | feel lonely | felt lonely | feels lonely | lonely tonight | lonely night/N
any: being lonely | lonely without | lonely since | getting lonely | bit lonely | very lonely | really lonely | lonely life | lonely house
any: lonely bed | loneliness | lonely heart | lonely as hell | lonely af | lonely christmas | lonely weekend | lonely birthday | alone on valentines
any: alone again tonight | sleeping alone | sleep alone | die alone | dying alone | end up alone | grow old alone | growing old alone
any: nobody to come home to | no one to come home to | no one to cuddle | someone to cuddle | need a cuddle | need cuddles | want cuddles
any: cuddle buddy | cuddle partner | wish i had a boyfriend | wish i had a girlfriend | wish i had someone | wish i had a man | never had a girlfriend
any: never had a boyfriend | never had a gf | never been kissed | never been on a date | never been in love | never find love | never find someone
any: never find anyone | nobody wants me | nobody loves me | no one loves me | no one will ever love me | unlovable | unloveable | touch starved
any: i miss having a boyfriend | i miss having a girlfriend | miss being in love | miss being in a relationship | tired of being single
any: tired of being alone | sick of being single | hate being single | hate being alone | table for one again | #lonely | #foreveralone | #loneliness
any: #sosingle
mask: he is so lonely | she is so lonely | she looks so lonely | he looks so lonely | looks so lonely | lonely planet | lonely island
mask: lonely hearts club band | sgt pepper's lonely | the loneliness epidemic | loneliness of the long distance | lonely boy | lonely goatherd
mask: mr lonely
not: epidemic | study | elderly | older people | campaign | charity | report | song | album | lyrics | sock | dog | puppy | kitten | goldfish
not: hamster | patient/N | residents | helpline | awareness | film | movie | minister | survey | episode
negated: keep
+ Feeling lonely on this long weekend
+ At 34 I've never had a girlfriend and it stings
+ Tired of being single at every wedding
- Lonely Planet guide to Peru
- Loneliness among older people is rising, the report says
- My sock looks so lonely

[relationship.missing]
say: says you miss your partner
privacy: 1
conduct: 0
where: words
any: miss my husband | miss my wife | miss my boyfriend | miss my girlfriend | miss my bf | miss my gf | miss my hubby | miss my man | miss my fiance
any: missing my husband | missing my wife | missing my boyfriend | missing my girlfriend | missing my hubby | missing my man | miss my partner
any: missing my partner | missing my other half | miss my other half | miss my boo | missing my boo | home to my husband | home to my wife
any: home to my boyfriend | home to my girlfriend | home to my hubby | home to my man | reunited with my husband | reunited with my wife
any: reunited with my boyfriend | reunited with my girlfriend | visiting my boyfriend | visiting my girlfriend | visit my boyfriend
any: visit my girlfriend
+ Miss my man so much this week, 41 more days
+ Home to my wife after four nights
+ Missing my other half on the late shift
- Miss my sister this week

[relationship.names]
say: belongs to a group or page about relationships
privacy: 2
conduct: 0
where: names
any: dating | datingoverthirty | datingoverforty | datingadvice | singles | single and ready | tinder | bumble | hinge app | plenty of fish | pof
any: okcupid | eharmony | grindr | feeld | badoo | zoosk | christian mingle | jdate | muzmatch | shaadi | matrimony | matrimonial | farmers only
any: coffee meets bagel | ashley madison | raya | relationship/N | relationshipadvice | marriage | marriages
any: divorce/N | divorced | divorcee/N | separation support | divorcecare | breakup/N | break up/N | exnocontact | no contact | heartbreak
any: heartbroken | broken hearts | crush/N | crushes | long distance | longdistance | ldr | polyamory | polyamorous | nonmonogamy | infidelity
any: survivinginfidelity | cheaters | adultery | widow/N | widowed | widower/N | widows | wives | husbands
any: bride/N | brides | groom to be | wedding/N | weddingplanning | the knot | hitched | bridal | bridesmaids | engagement party | engaged
any: honeymoon/N | bachelorette | bachelor party | hen do | hen party | hen night | stag do | stag night | stag weekend | foreveralone | forever alone
any: lonely | loneliness | couples retreat | couple goals | couples therapy | relate | gottman institute | esther perel | sugarlifestyle | justnoso
any: deadbedrooms | vow renewal | awdtsg | valentine's ball | valentine's day dinner
mask: lonely planet | the lonely island | candy crush | orange crush | wedding crashers | sister wives | bride of | princess bride | marriage story
mask: the wedding singer | colorado crush | royal wedding | four weddings | a marriage story | mr lonely | crush/N it | bumble bee | bumble and bumble
mask: crush fitness | crush wine | marriage equality | relationship banking | customer relationship | media relationship/N | transformers bumble
mask: muriel's wedding | the bride | singles soundtrack | corpse bride | beer crush | wine crush | engaged scholarship | engaged citizens
mask: civically engaged | fleet widow | black widow | the marriage of figaro | marriage of figaro | spider widow
not: photography | photographer/N | band | film | movie | tv | albums | lyrics | tennis | injury | game | games | software | crm | soccer | football
not: fc | dj | florist | catering | caterers | videography | cakes | fitness | bakery | cakery
any: nonmonogamous | monogamy | married | spouses | newlywed/N | proposal ideas | mothers in law
any: happily ever after couples | elopement/N | eloping | date night ideas | first dates | stepmums and exes
any: coparenting exes | late in life lesbians
mask: runaway bride | runaway brides | married with children | married to the mob | widow maker | widow's peak | black widows | wives tales
mask: father of the bride | bride wars
any: engagement shoot | engagement photos | she said yes | he said yes | our anniversary
any: popped the question | mini moon | minimoon
mask: bridal path | long distance running | long distance runner/N | long distance walk/N | long distance walking | long distance hiking
mask: long distance cycling | long distance call/N | long distance swimming | wedding cake rock
+ [group] Divorced Moms of Austin
+ [group] Brides 2026 UK
+ [page] Plenty of Fish
+ [group] datingoverthirty
+ [event] Tom and Priya's wedding
- [page] Lonely Planet
- [page] Candy Crush Saga
- [page] Jane Doe Wedding Photography
+ [group] Ethical Non-Monogamy North
- [page] Runaway Bride

# Customs and days on which two people become one household; somebody who writes of the day is there.

[relationship.custom]
say: tells of an engagement or a wedding
privacy: 1
conduct: 0
where: words album event
any: lobola | labola | roora | bride price | bride squad | bride tribe | team bride | hen weekend | hen do sashes | sangeet
any: mehndi night | haldi ceremony | baraat
any: they said yes | proposal day | our proposal | surprise proposal
any: down on one knee
any: save the dates | save the date for our | first look photos | first dance as
any: rehearsal dinner | registry office selfie
any: honeymoon | honeymooning | #hendo | #bridesquad
any: #minimoon
any: civil partnership | walima | nikah | nikkah | chuppah | tea ceremony photos
mask: the honeymoon period | honeymoon phase | honeymoon suite review | honeymoon is over | the honeymoon island
not: research | grant | project | thesis | funding | committee | board | planning | council | budget | business | netflix | film | movie
not: sandra bullock | sales | client
not: royal | duke | duchess | william | kate | prince | seychelles | business proposal
+ Lobola negotiations today and the uncles are inside
+ Hen weekend with the whole bride squad
- The Duke and his honeymoon, all the pictures
- Still in the honeymoon period with this kettle

[relationship.tag]
say: tags a post as being about your relationship
privacy: 1
conduct: 0
where: tag
any: newlyweds | newlywed | justmarried | marriedlife | shesaidyes | isaidyes | hesaidyes | husband | myhusband | mywife | wife
any: wifelife | husbandandwife | hislove
any: boyfriend | girlfriend | mygirlfriend | myboyfriend | fiance | fiancee | couple | couples | couplegoals | relationshipgoals | datenight
any: anniversary | weddinganniversary | wedding
any: ourwedding | bridetobe | bridesquad | hendo | stagdo | honeymoon | single | singlelife | singleaf | singlemum | datinglife
any: breakup | divorce
any: foreverlove | soulmate | mylove | loveofmylife | mcm | wcw | mancrushmonday | womancrushwednesday | widow | longdistancerelationship
any: happilymarried
pattern: (?i)^#?(?:wedding|bride|groom|honeymoon|husband|hubby|wifey|fianc[eé]e?|datenight|engage)(?:day|days|bells|prep|planning|season|vibes|tobe|squad|life|goals|and\w+|ment\w*|2\d+|ready)$
literal: wedding | Wedding | ride | room | oneymoon | usband | ubby | ifey | ianc | night | Night | ngage
+ [tag] #datenight
+ [tag] #weddingvibes
- [tag] #newsroom

[relationship.longing]
say: speaks to somebody you desire
privacy: 2
conduct: 0
where: message post comment caption
any: can't stop thinking about you | cant stop thinking about you | can't stop thinking about your | cant stop thinking about your
any: thinking about your hands | thinking about your lips
any: thinking about your mouth | your hands on me | your hands under my | your hands up my | wish you were in my bed | wish you were here in bed
any: miss your hands | miss your mouth
any: miss the smell of you | your side of the bed | your pillow still smells | when can i see you alone | nobody can know about us
any: does your wife know | does your husband know
any: delete these messages | leave my wife | leave my husband | leave your wife | leave your husband
any: messages between them
any: love letters from him | isn't my flatmate | not my flatmate | not just my flatmate | not just a flatmate | more than a flatmate
any: more than flatmates | more than roommates
not: puppy | kitten | lyrics | song | recipe | lasagne | cake
negated: keep
+ I can't stop thinking about your mouth
+ Told my parents Edith isn't my flatmate
+ Does your wife know you text me at this hour?
- Can't stop thinking about your lasagne recipe

[relationship.album]
say: tells of an engagement or a wedding
privacy: 1
conduct: 0
where: album event
any: proposal | he proposed | she proposed | our day | our big day | the big day | vows | first year of us | date night
any: us two | couples holiday | elopement | hubby | wifey
any: my love | the ring | ring shopping | dress shopping | dress fitting | i do | i do's | meeting the in laws | valentine's | valentines
not: research | grant | project | thesis | funding | committee | planning | sales | council | lord | soundtrack | boxing | gym
+ [album] The proposal!
+ [album] Dress shopping with mum
- [event] Grant proposal workshop

[relationship.years]
say: tells how long you have been a couple
privacy: 1
conduct: 0
where: words
pattern: (?i)\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty) (?:years?|yrs|months) (?:married|wed|with this (?:man|woman|idiot|one|lady|fool|beauty|guy|girl|wonderful|gorgeous|amazing|legend))\b
literal: years | year | yrs | months | Years | Months
not: actor | actress | court | duke
+ Eight years married. He hides the good biscuits
+ 5 years with this idiot
- Two years with this firm

[relationship.trouble]
say: tells that a relationship is in trouble or over
privacy: 2
conduct: 0
where: words
any: sleeping in the spare room | in the spare room since | walked out on me | mine walked out | he walked out on | she walked out on | he moved out
any: she moved out | until he moves out
any: until she moves out | packed his bags and | packed her bags and | talk about us | leave him hun | leave him babe
any: dump him | kick him out | kicked him out
any: threw his clothes | his side of the wardrobe | his half of the | took his half | taking the ring off | took my ring off | took off my ring
any: without my ring | no ring today | divide the books
any: moved his stuff in | moved her stuff in | given me a drawer | gave me a drawer | signed the papers | his toothbrush
any: her toothbrush
need: i | i'm | me | my | we | we're | us | hun | mine | he's | years | since | marriage | talk | babe | divorce
near: 12
negated: keep
not: dog | cat | puppy | teenager | son | daughter | lodger | tenant | police | mortgage | house sale | adoption | contract | transfer | patient/N
+ He's been sleeping in the spare room since March
+ Signed the papers. Fourteen years, one biro
- We signed the papers for the house sale
- The lodger moved his stuff in while I slept
