lexicon: religion.en
format: 1
version: 2026.1
topic: religion
lang: en
licence: CC0-1.0
about: Faith, worship, holy days, congregations, belief, doubt and leaving, in every tradition.
source: written by hand for this project

# Religion as a subject, in the news or in talk. Says little about who posts it.

[religion.subject]
say: mentions religion
privacy: 1
conduct: 0
where: words
negated: keep
any: religion/N | religious | interfaith | multifaith | ecumenical | theology | theologian/N | theological | denomination/N
any: christianity | christendom | catholicism | protestantism | calvinism | evangelicalism | mormonism | islam | islamic | islamism | judaism
any: hinduism | buddhism | sikhism | jainism | zoroastrianism | shintoism | taoism | daoism | confucianism | scientology
any: sharia | shariah | islamophobia | islamophobic | blasphemy | blasphemous | sacrilege | heresy | apostasy | secularism | theocracy
any: pope | popes | papal | papacy | pontiff/N | vatican | john paul ii | holy see | holy father
any: archbishop/N | bishop/N of | bishops | clergy | clergyman | clergymen | clergywoman | diocese/N | archdiocese/N | diocesan | parishioner/N
any: church leader/N | church leaders | church of england | catholic church | mormon church | methodist church | southern baptist/N | baptist church
any: episcopal church | presbyterian church | orthodox church | lutheran church | church of scotland | church of ireland | anglican communion
any: synod/N | seminary | seminarian/N | monastery | monasteries | abbey of | convent school | megachurch/N | televangelist/N | billy graham
any: dalai lama | mother teresa | desmond tutu | ayatollah/N | mullah/N | holy land | holy war | bible | scripture/N
any: quran | qur'an | koran | torah | talmud | hadith/N | bhagavad gita | guru granth sahib | upanishad/N | vedas | book of mormon | old testament
any: new testament | gospel of | the gospels | ten commandments | noah's ark | garden of eden | adam and eve | crucifixion | crucifix
any: second coming | armageddon prophecy | antichrist | hijab/N | niqab/N | burqa/N | burka/N | headscarf ban | turban/N | kippah | yarmulke/N
any: mosque/N | synagogue/N | gurdwara/N | gurudwara/N | mandir | cathedral/N | basilica/N | minaret/N | pagoda/N | shul | kingdom hall | chapel/N of
any: nun/N | monk/N | friar/N | deity | deities | hindu god | hindu goddess | higher power | afterlife
any: pilgrim/N | pilgrimage/N | lourdes | fatima shrine | shrine to | patron saint | canonised | canonized | sainthood | beatified
any: priest/N | rabbi/N | imam/N | vicar/N | pastor/N | preacher/N | evangelist/N | apostle/N | jesuit/N | franciscan/N | dominican order
any: chaplain/N | chaplaincy | buddha | bodhisattva | dharma | amazing grace | kosher | halal | nativity
mask: religious about | bible of | runner's bible | nursing bible | baker's bible | thelonious monk
mask: monk fruit | high priest of | judas priest | vicar of dibley | popes hill | pope county | pope john hospital
mask: nun of your | pope crisp/N | fleabag hot priest | olivia pope | pastor napoleon | maxi priest | bible thick | tacos al pastor | al pastor
mask: bible on the subject | alexander pope | cassie pope
mask: buddha bowl/N | buddha bar | dharma and greg | fat buddha | buddha belly | rota bible | kosher salt | kosher pickle/N | kosher dill | halal guys
mask: halal cart
mask: is my religion | is a religion | was my religion | losing my religion | lost my religion rem
mask: true religion | bad religion
not: hockey | watching monk | adrian monk
mask: amazing grace under
mask: amazing grace note | amazing grace notes | high priests of | monk the tv | mr monk | monk on the telly | monk on tv | friar tuck
not: crossword | six letters | five letters | seven letters | quiz | trivia | pub quiz | jeopardy | detective | telly | fancy dress | costume
not: dungeons | warcraft
mask: bible paper | bible john | bible black
+ The Pope spoke from the balcony
+ A documentary about the Vatican
+ Police guard the synagogue after threats
+ The hijab ban goes to court
+ Reading about Buddhism on the train
- I check that app religiously every hour
- Tacos al pastor for lunch
- Monk fruit sweetener in my coffee
- Alexander Pope essay due Friday
- Had a Buddha bowl for lunch
- Pilates is my religion

# Buildings: a church is a landmark as often as a faith, so the bare word is only a mention.
- Amazing grace under pressure from our goalkeeper
- Priest. Five letters, ends in T. Crossword people?
- Quiz question on which pope reigned longest
- Amazing grace note in bar nine
- Monk on the telly, the detective one

[religion.church]
say: mentions a church or a place of worship
privacy: 1
conduct: 0
negated: keep
where: words
any: church | churches | churchyard/N | chapel/N | abbey
mask: church street | church st | church road | church rd | church lane | church hill | church farm | church end | church avenue | church view | church ave
mask: charlotte church | winston church | church key/N | church hat | downton abbey | abbey road | westminster abbey | abbey national
mask: abbey street | chapel hill | chapel street | chapel lane | chapel road | chapel allerton | dave chapel | church mouse | church stretton
mask: christ church new zealand | abbey wood | chapel of bones tour | chapel down | church fenton | church gate
not: street | road | postcode | brewery | airbnb | bell tower tour | ruins | estate agent | for sale | house/N for | wedding venue
mask: church hall | church hall car park | church car park | church roof tiles
+ The wedding was in a little church by the sea
+ We passed three churches on the walk
- The cafe on Church Street is open
- Binged Downton Abbey all day
- Flat for sale beside the old church

# Attending and belonging.

# Temple is also a part of the head, a station and a ruin.

[religion.temple]
say: mentions a church or a place of worship
privacy: 1
conduct: 0
negated: keep
where: words
any: the temple | this temple | your temple | her temple | their temple | local temple | temple roof | temple kitchen | temple hall
any: masjid/N | mandir/N | vihara/N | kingdom hall/N | derasar/N | stupa/N | prayer hall/N
mask: the temple bar | the temple run | the temple university | the temple of | the temple station
not: head | headache/N | skull | bullet/N | gun | shot | hit | elbow | punched | vein/N | artery | biopsy | migraine/N | throbbing | pain | ruins | ancient
not: tomb | egypt
not: angkor | tourist/N | tour guide | greek | roman | indiana jones | doom | university | owls | football | hair | grey | gray | glasses | run | raider
not: level | body is a
+ Got married in the temple where my parents met
+ The vihara roof fund has reached its target
+ My mum is at the masjid every day
+ See you at the temple tomorrow
- Took an elbow to the temple, my head is throbbing
- The temple ruins were full of tourists
- See you at the Temple Bar

[religion.worship]
say: says you attend worship
privacy: 2
conduct: 0
voice: me
negated: religion.leaves
where: words
any: go to church | goes to church | going to church | went to church | gone to church | been to church | attend church | attended church | attending church
any: at church | from church | after church | before church | church today | church tonight | church this morning | church this evening | church yesterday
any: church on sunday/N | church every sunday | church with my | church with the | church online | church service/N | sunday service | morning service at
any: evening service at | sunday worship | worship service/N | worship team | worship band | worship night | night of worship | worship leader | lead worship
any: led worship | leading worship | praise and worship | praise team | sunday school | vacation bible school | vbs | bible study | bible class
any: bible group | bible camp | bible college | bible reading plan | church camp | church choir | church band | church picnic | church potluck | church retreat
any: church council | church warden | churchwarden | church bulletin | church play | church nursery | church service | messy church | alpha course
any: at mass | to mass | after mass | attend mass | attended mass | mass this morning | sunday mass | midnight mass
any: daily mass | saturday vigil mass | requiem mass | latin mass | morning mass | evening mass | holy mass | mass times | easter vigil | eucharist
any: evensong | compline | matins | vespers | altar server | altar boy | altar girl | lay reader | eucharistic minister | holy communion
any: take communion | took communion | received communion | confession with father | went to confession | going to confession | eucharistic adoration
any: went the temple | going for temple
any: visited temple | visit temple | visited the temple | visited a temple | visit the temple | visited local temple | went to a temple | temple visit
any: temple with my | temple with family | temple festival | at the temple | to the temple | to temple | temple today | our temple | my temple | in temple
any: temple recommend | temple session | lds temple | ganesh temple | ganesha temple | shiva temple | krishna temple | hanuman temple | murugan temple
any: sai baba temple | durga temple | amman temple | vishnu temple | hindu temple | buddhist temple | temple darshan | temple trip | famous temple
any: go to mosque | to the mosque | at the mosque | our mosque | my mosque | local mosque
any: masjid | jummah | jumuah | jumma | jumu'ah | friday prayer/N | friday prayers | taraweeh | tarawih | taraweh | eid prayer/N | eid salah
any: to synagogue | at synagogue | our synagogue | my synagogue | to shul | at shul | our shul | shabbat service/N | shabbat dinner | shabbos dinner
any: shabbat candles | kabbalat shabbat | havdalah | minyan | kol nidre | high holiday services | high holy days | friday night services | hebrew school
any: to the gurdwara | at the gurdwara | our gurdwara | to gurdwara | at gurdwara | langar | kirtan | seva at | to the mandir | at the mandir | our mandir
any: satsang
any: aarti | quaker meeting | meeting for worship | kingdom hall meeting | stake conference | general conference sunday | fast and testimony | sacrament meeting
any: home group tonight | life group | lifegroup | connect group at | church small group | church plant | house church
any: ⛪ | 🕌 | 🕍 | 🛕 | #sundayservice | #churchflow | #sundaymass | #churchlife | #worshipnight | #jummahmubarak | #biblestudy
any: shabbat shalom | good shabbos | gut shabbos | #shabbatshalom
any: sabbath | parish mass | worshipping | worshiping | livestream mass | streamed mass | online church | zoom church | carol service
any: carols by candlelight | christingle | crib service | harvest festival service
any: remembrance service
mask: to mass produce | to mass market | at mass general | to mass general | to mass effect | to mass layoffs | to mass panic | to mass hysteria | at mass moca
mask: to mass moca | to mass extinction | to mass media | at mass scale | to mass scale | to mass shooting/N | to mass pike | to mass ave | to mass st
mask: to temple university | to temple bar | in temple bar | in temple university | to temple run | in temple run
mask: to temple grandin | at church street | from church street | after church street | to temple meads
mask: from church hill | from church road | at church road | at church farm | my temple is | in temple tx | to temple tx | church service road
mask: the masjid attack
mask: black sabbath | sabbath bloody | witches sabbath | worshipping the ground | worshiping the ground | sun worshipping | sun worshiping
not: body is a temple | ruins | tour guide | hospital | muscle | tourist/N | lego
any: coming to mosque | going to mosque | at mosque
any: coming to church
+ Great message at church this morning
+ Mass at St Brendan's: went to Mass, then pancakes
+ I went to temple with my parents
+ Jummah Mubarak everyone
+ Shabbat shalom from our kitchen
+ Helping with langar on Sunday
- Back to mass layoffs season, it seems
- Took the bus to Temple Meads
- My body is a temple to pizza
- The suspect was arrested at church, police said
+ We are coming to mass on Saturday

[religion.congregation]
say: tells that you belong to a congregation
privacy: 2
conduct: 0
where: words
any: my church | our church | church family | church fam | church friends | church people | church lady | church ladies | church girl | church member/N
any: our priest | our pastor | my pastor | pastor's wife | pastors wife | my rabbi | our rabbi
any: our vicar | my vicar | our imam | my imam | our bishop | my bishop | my ward bishop | our minister preached | our congregation | my congregation
any: the congregation | fellow parishioners | fellow believers | fellow christian/N | brother in christ | sister in christ
any: sister/N in christ | brothers in christ | my faith community | our faith community | faith family | prayer group | prayer meeting/N | prayer warrior/N
any: prayer partner | prayer circle | prayer breakfast | prayer chain | prayer vigil | youth pastor | youth minister | campus ministry | youth ministry
any: women's ministry | womens ministry | men's ministry | children's ministry | kids ministry | music ministry | prison ministry | worship ministry
any: relief society
any: elders quorum | young women's camp | legion of mary | knights of columbus | st vincent de paul society | mothers' union | mothers union | opus dei
any: catholic school girl | raised catholic | raised mormon | raised muslim | raised jewish | raised christian | raised baptist | raised hindu
any: raised in the church
any: grew up catholic | grew up mormon | grew up in the church | grew up baptist | grew up evangelical | cradle catholic | brought up catholic | preacher's kid
any: pk kid | mission trip | missions trip | medical mission/N | mission field | served a mission | serving a mission | on my mission
any: missionary | missionaries | short term missions | tithe | tithing | tithes and offerings | love offering | church volunteer | volunteer at church
any: ordained | ordination | seminary student | deacon/N | deaconess | church elder | lay preacher | lay ministry | preaching on
any: preached at | preached on | sermon/N | homily | homilies | today's message at church | pulpit | #churchfam | #churchfamily | #mychurch | #missiontrip
any: salvation army band | salvation army officer | salvation army corps | confirmed in church | our elders | bible fellowship
any: shul friends | mosque committee | temple committee | pcc meeting | vestry
any: local parish | parish church | parish mission | parish festival | parish hall | the parish priest | catechism | catechist/N | ccd class
any: with the parish | from the parish | getting confirmed at church
mask: life sermon about | no sermon | spare me the sermon | bully pulpit | deacon blues | deacon claybourne | ordained online to marry
mask: deacon blue
not: hockey | taxi
+ Our pastor married us on the beach
+ Potluck with my church family tonight
+ On a mission trip to build wells
+ Raised Catholic, still like the candles
- The company mission statement changed
- Chaplin films all weekend
- Spare me the sermon, mate

[religion.identity]
say: says what your religion is
privacy: 2
conduct: 0
where: words
any: i'm christian | i am christian | being christian | we are christian/N | christian wife | christian mom | christian mum | christian dad
any: christian family | christian home | christian nurse | christian doctor | christian girl | christian brother/N and sister/N | christ follower
any: christ follower/N | follower of christ | follower of jesus | jesus follower | disciple of christ | believer in christ | born into islam
any: spiritual but not religious | woman of faith | man of faith | my faith | #christian | #catholic | #muslim | #jewish | #hindu | #sikh | #lds | #mormon
any: #christiannurse | #catholicmom | #christianmom | #womanoffaith | #jesusfollower | #muslimah | #hijabi | hijabi/N | revert to islam | my shahada
any: took shahada | my conversion | converted to catholicism | converted to judaism | converting to judaism | rcia | catechumen | ✝️ | ☪️ | ✡️ | 🕉️ | ☸️
any: 🪯 | ☦️ | 📿
any: as a christian | i am a christian | i'm a christian | being a christian
any: converted to islam | convert to islam | converted to christianity | converted to buddhism | convert to catholicism | convert to judaism
any: received into the church
mask: my faith in
+ [bio] Muslimah, mother of cats, ICU nurse #muslimah
+ My faith got me through nights
+ A Christian mom of four
+ As a Christian I try to forgive
- My faith in humanity is back
+ Converted to Islam two years ago today

[religion.identity.own]
say: says what your religion is
privacy: 2
conduct: 0
where: post comment caption message
voice: me
negated: religion.leaves
any: christian woman | christian man | christian faith | christian values | christian marriage | christian music | christian school | christian youth
any: christian life | christian boy | christian couple | christian book/N | christian radio | christian camp | christians | catholic/N
any: protestant/N | anglican/N | episcopalian/N | presbyterian/N | evangelical/N | baptist/N | methodist/N | lutheran/N | pentecostal/N | calvinist/N
any: quaker/N | mennonite/N | amish | adventist/N | mormon/N | latter day saint/N | lds | jehovah's witness | jehovah's witnesses | greek orthodox
any: russian orthodox | eastern orthodox | orthodox christian/N | coptic | maronite/N | unitarian/N | salvationist/N | nondenominational
any: non denominational | muslim/N | muslimah | sunni | shia | shi'a | sufi | ahmadi | ahmadiyya | ismaili/N | jew/N | jewish | jewess | ashkenazi
any: sephardi | hasidic | chassidic | modern orthodox | haredi | hindu/N | brahmin/N | sikh/N | khalsa | jain/N | buddhist/N | nichiren | soka gakkai
any: bahá'í | baha'i | bahai | zoroastrian/N | parsi/N | rastafarian/N | rastafari | pagan/N | neopagan/N | wiccan/N | wicca | druid/N | heathenry | asatru
any: satanist/N | scientologist/N | hare krishna/N | iskcon | theist/N | deist/N | person of faith | people of faith | women of faith | our faith
need: i'm | im | i am | as a | as an | being a | proud | proudly | we're | we are | my | our | us | convert | converted | became | become | becoming
need: raised | fellow | practising | practicing
near: 4
mask: catholic tastes | catholic taste | catholic church | mormon church | muslim ban | methodist hospital | baptist hospital | methodist church
mask: southern baptist/N | baptist church | presbyterian church | lutheran church | presbyterian hospital | catholic hospital | new york presbyterian
mask: muslim brotherhood | quaker oats | quaker porridge | quaker chewy | mormon tea | our faith in the | pagan online | jew's harp | lutheran hospital
mask: jewish hospital | quaker parrot/N | diablo druid | level druid | adventist hospital | jewish general
mask: houston methodist | baptist health | adventist health | northwestern lutheran | catholic health
mask: druid hills | sikh coalition report
not: warcraft | dnd | d&d | my neighbor | my neighbour | my friend/N | my boss | militia | troops | my patient/N | joke/N
not: constituents | community | my student/N | terrorist/N | student/N
not: colleague/N | coworker/N | co worker/N | neighbo(u)r/N | friend/N | teammate/N
+ Proud to be a Catholic nurse
+ Sikh and proud, tying the turban is an art
- She has catholic tastes in music
- Quaker oats again, my favourite
- On nights at Houston Methodist
- My level druid turned into a bear

[religion.identity.bio]
say: says what your religion is
privacy: 2
conduct: 0
where: bio
any: christian woman | christian man | christian faith | christian values | christian marriage | christian music | christian school | christian youth
any: christian life | christian boy | christian couple | christian book/N | christian radio | christian camp | a christian | christians | catholic/N
any: protestant/N | anglican/N | episcopalian/N | presbyterian/N | evangelical/N | baptist/N | methodist/N | lutheran/N | pentecostal/N | calvinist/N
any: quaker/N | mennonite/N | amish | adventist/N | mormon/N | latter day saint/N | lds | jehovah's witness | jehovah's witnesses | greek orthodox
any: russian orthodox | eastern orthodox | orthodox christian/N | coptic | maronite/N | unitarian/N | salvationist/N | nondenominational
any: non denominational | muslim/N | muslimah | sunni | shia | shi'a | sufi | ahmadi | ahmadiyya | ismaili/N | jew/N | jewish | jewess | ashkenazi
any: sephardi | hasidic | chassidic | modern orthodox | haredi | hindu/N | brahmin/N | sikh/N | khalsa | jain/N | buddhist/N | nichiren | soka gakkai
any: bahá'í | baha'i | bahai | zoroastrian/N | parsi/N | rastafarian/N | rastafari | pagan/N | neopagan/N | wiccan/N | wicca | druid/N | heathenry | asatru
any: satanist/N | scientologist/N | hare krishna/N | iskcon | theist/N | deist/N | person of faith | people of faith | women of faith | our faith
+ [bio] Catholic, runner, wife
- [bio] Reader of catholic tastes
mask: catholic tastes | quaker oats

[religion.people]
say: speaks of people of a faith
privacy: 1
conduct: 0
where: post comment caption message
negated: keep
any: christian woman | christian man | christian faith | christian values | christian marriage | christian music | christian school | christian youth
any: christian life | christian boy | christian couple | christian book/N | christian radio | christian camp | christians | catholic/N
any: protestant/N | anglican/N | episcopalian/N | presbyterian/N | evangelical/N | baptist/N | methodist/N | lutheran/N | pentecostal/N | calvinist/N
any: quaker/N | mennonite/N | amish | adventist/N | mormon/N | latter day saint/N | lds | jehovah's witness | jehovah's witnesses | greek orthodox
any: russian orthodox | eastern orthodox | orthodox christian/N | coptic | maronite/N | unitarian/N | salvationist/N | nondenominational
any: non denominational | muslim/N | muslimah | sunni | shia | shi'a | sufi | ahmadi | ahmadiyya | ismaili/N | jew/N | jewish | jewess | ashkenazi
any: sephardi | hasidic | chassidic | modern orthodox | haredi | hindu/N | brahmin/N | sikh/N | khalsa | jain/N | buddhist/N | nichiren | soka gakkai
any: bahá'í | baha'i | bahai | zoroastrian/N | parsi/N | rastafarian/N | rastafari | pagan/N | neopagan/N | wiccan/N | wicca | druid/N | heathenry | asatru
any: satanist/N | scientologist/N | hare krishna/N | iskcon | theist/N | deist/N | person of faith | people of faith | women of faith | our faith
any: a christian
mask: catholic tastes | catholic taste | catholic church | mormon church | muslim ban | methodist hospital | baptist hospital | methodist church
mask: southern baptist/N | baptist church | presbyterian church | lutheran church | presbyterian hospital | catholic hospital | new york presbyterian
mask: muslim brotherhood | quaker oats | quaker porridge | quaker chewy | mormon tea | our faith in the | pagan online | jew's harp | lutheran hospital
mask: jewish hospital | quaker parrot/N | a christian louboutin | diablo druid | level druid | adventist hospital | jewish general
mask: houston methodist | baptist health | adventist health | northwestern lutheran | catholic health | a christian bale | a christian dior
mask: a christian siriano | a christian slater | druid hills | sikh coalition report
not: warcraft | dnd | d&d
+ The Mormons knocked again
+ Shia and Sunni leaders met
+ A Hindu, a Sikh and a Jew share that office
- She has catholic tastes in music
- Quaker oats again
- The druid turned into a bear in D&D

# Christian is also a first name: the words beside it tell, as the word alone does for the other faiths.

[religion.people.christian]
say: speaks of people of a faith
privacy: 1
conduct: 0
where: words
negated: keep
name: yes
pattern: (?i:\b(?:is|was)) ([Cc]hristian)(?:[.,!?;]|$| (?:and|but|or|so|too|like|as|by|he|she|they|who|because|which|on|now)\b)
literal: is Christian | was Christian | is christian | was christian
any: grew up christian | growing up christian | still christian | are christian | isn't christian | aren't christian
any: were christian | weren't christian | wasn't christian | not christian | down as christian | proudly christian | half christian
any: only christian | other christian | became christian | christian families | christian parent/N | christian student/N
any: christian student's | christian society | christian circle/N | christian grandmother | christian grandfather | christian grandparents | christian gran
any: christian nan
any: christian mother | christian father | christian friend/N | christian neighbo(u)r/N | christian people | christian folk/N | christian community
any: christian household
any: christian upbringing | christian wedding | christian charity | christian group/N | christian union | christian kid/N | christian children
any: christian manager
any: christian colleague/N | christian in laws | christian side | christian relative/N | christian background
mask: is christian bale | is christian dior
not: louboutin | dior | ronaldo | eriksen | pulisic | mccaffrey | siriano
+ My parents are Christian, his are not
+ The Christian students cooked for the whole corridor
+ Put me down as Christian on the form
- My boss is Christian Hughes
- Christian starts school on Monday

[religion.people.none]
say: speaks of people who hold no faith
privacy: 1
conduct: 0
where: words
negated: keep
any: raised atheist | grew up atheist | growing up atheist | still atheist | is atheist | are atheist | isn't atheist | aren't atheist
any: was atheist | were atheist | not atheist | down as atheist | being atheist | became atheist | only atheist | other atheist
any: were all atheist | raised humanist | grew up humanist | growing up humanist | still humanist | is humanist | are humanist | isn't humanist
any: aren't humanist | was humanist | were humanist | not humanist | down as humanist | being humanist | became humanist | only humanist
any: other humanist | were all humanist | raised agnostic | grew up agnostic | growing up agnostic | still agnostic | is agnostic | are agnostic
any: isn't agnostic | aren't agnostic | was agnostic | were agnostic | not agnostic | down as agnostic | being agnostic | became agnostic
any: only agnostic | other agnostic | were all agnostic | atheist family | atheist families | atheist parent/N | atheist student/N
any: atheist circle/N | atheist grandmother | atheist grandfather | atheist grandparents | atheist mother | atheist father | atheist people
any: atheist community | atheist household | atheist upbringing | atheist wedding | atheist ceremony | atheist funeral | atheist colleague/N
any: atheist manager | atheist side | atheist relative/N | atheist group/N | atheist society | humanist family | humanist families
any: humanist parent/N | humanist student/N | humanist circle/N | humanist grandmother | humanist grandfather | humanist grandparents
any: humanist mother | humanist father | humanist people | humanist community | humanist household | humanist upbringing | humanist wedding
any: humanist ceremony | humanist funeral | humanist colleague/N | humanist manager | humanist side | humanist relative/N | humanist group/N
any: humanist society | agnostic family | agnostic families | agnostic parent/N | agnostic student/N | agnostic circle/N | agnostic grandmother
any: agnostic grandfather | agnostic grandparents | agnostic mother | agnostic father | agnostic people | agnostic community | agnostic household
any: agnostic upbringing | agnostic wedding | agnostic ceremony | agnostic funeral | agnostic colleague/N | agnostic manager | agnostic side
any: agnostic relative/N | agnostic group/N | agnostic society | were atheists | are atheists | be atheists | were humanists | are humanists
any: be humanists | were agnostics | are agnostics | be agnostics
any: atheist men | atheist women | atheist kids | atheist children | atheist nurses | atheist doctors | atheist teachers | atheist friends
any: atheist neighbours | atheist neighbors | humanist men | humanist women | humanist kids | humanist children | humanist nurses | humanist doctors
any: humanist teachers | humanist friends | humanist neighbours | humanist neighbors | agnostic men | agnostic women | agnostic kids
any: agnostic children | agnostic nurses | agnostic doctors | agnostic teachers | agnostic friends | agnostic neighbours | agnostic neighbors
mask: is agnostic to | are agnostic to | not agnostic to
not: typeface | font | software | platform | vendor | device
+ My husband isn't humanist but he came to the naming
+ They told my mate her parents are agnostic
- Our tool is agnostic to the platform
- That humanist typeface reads well

[religion.identity.near]
say: names a faith
privacy: 2
conduct: 0
any: =Christian | =christian | =Orthodox | faith | gospel | ministry | fellowship | disciple/N | believer/N | mission
need: church | jesus | christ | god | lord | bible | prayer | pray | praying | worship | pastor | scripture | holy spirit | baptist | catholic | muslim
need: belief/N
need: values | proud | nurse | mom | mum | dad | wife | sermon | congregation | salvation | god's | ministries | women | men | believe
near: 6
where: words
mask: faith in humanity | good faith | bad faith | faith hill | faith no more | leap of faith | faith restored | disciple of arsenal | ministry of
mask: fellowship of the ring
mask: cardiology fellowship | research fellowship | fellowship interview/N | fellowship program | fellowship application | fellowship training
mask: mission statement | mission impossible
not: dior | bale | slater | louboutin | ronaldo | mccaffrey | pulisic | eriksen | siriano | yelich | cosplay
+ Proud Christian, married to Tom
+ My daily prayer and stubborn faith
- My nephew Christian starts school on Monday
- Faith restored after that customer service call
- Starting my cardiology fellowship in July

[religion.lent]
say: mentions Lent or what was given up for it
privacy: 2
conduct: 0
negated: keep
any: lent | lenten
need: gave up | giving up | given up | give up | ash wednesday | easter | for lent | fast | fasting | sundays of | sunday of | fish fry | shrove
need: pancake day | sacrifice | begins | starts | catholic | observe | observing | season
near: 6
mask: lent me | lent him | lent her | lent us | lent them | lent my | lent it | lent out | lent a | lent our | lent to | lent you | lent his | lent their
mask: lent weight
+ Giving up chocolate for Lent
+ Lent begins on Wednesday
- I lent him my fasting timer
- She lent a hand with the season tickets

# Written with a capital inside a sentence, it is the season and not the verb.

[religion.lent.capital]
say: mentions Lent or what was given up for it
privacy: 2
conduct: 0
negated: keep
pattern: [a-z0-9,;:'’()-] (Lent)\b
literal: Lent
any: keep lent | keeps lent | kept lent | keeping lent | it's lent | during lent | this lent | day one of lent | first day of lent | end of lent
mask: lent me | lent him | lent her | lent us | lent them | lent my | lent it | lent out | lent a | lent our | lent to | lent you | lent his | lent their
mask: lent the
mask: lent some | lent money | lent weight | lent an | lent two | lent by
not: borrowed | loan/N | library | owe/V | pay back
+ Keeping Lent and missing biscuits
+ It's Lent, no cake for me
- Lent him forty quid
- Lent Priscilla the ladder and it came back bent
- Lent the drill to next door

[religion.mass]
say: mentions a church service
privacy: 2
conduct: 0
any: =Mass | =MASS | mass
need: father | priest | catholic | communion | st | parish | sunday | easter | christmas eve | church | requiem | latin | funeral | said | choir | homily
need: bishop | cathedral | ordination | memorial | pope | attend | attending
near: 5
where: words event
mask: Mass General | Mass Pike | Mass Ave | Mass Effect | Critical Mass | mass shooting/N | mass murder | mass general | mass pike | mass layoffs | muscle mass
mask: body mass | lean mass | weapons of mass | mass media | mass production | mass market | mass transit | mass grave/N | mass protest/N | mass hysteria
mask: mass destruction
mask: mass extinction | mass spectrometry | mass exodus | mass vaccination | mass casualty | mass email | mass panic | bone mass | mass index
mask: mass killing/N | breast mass
mask: mass of | mass arrest/N | mass evacuation/N | mass unemployment | mass incarceration | mass deportation/N | mass resignation/N | mass attack/N
mask: mass demonstration/N
not: tumour | tumor | scan | ct | mri | biopsy | abdominal | gym | protein | kg | physics | planet
not: senator | gov | governor | senate | boston | attorney general
+ Father Kelly said a lovely Mass
+ Christmas Eve Mass with the choir
- Mass shooting near the church, police say
- The CT showed a mass on Sunday
- Gained five pounds of muscle mass since Sunday

# Holy days and rites.

[religion.holiday]
say: mentions a religious holiday
privacy: 1
conduct: 0
any: good friday | palm sunday | ash wednesday | maundy thursday | holy week | pentecost | ascension day | whitsun | epiphany sunday
any: all saints day | shrove tuesday | advent sunday | first sunday of advent | second sunday of advent | third sunday of advent | advent wreath
any: nativity scene | blessed christmas | reason for the season | christ is born | orthodox christmas | pascha | corpus christi procession
any: feast of | feast day | st patrick's day mass | assumption day | immaculate conception | easter
any: passover | pesach | seder | hanukkah | chanukah | hanukah | chag sameach | rosh hashanah | rosh hashana | shana tova | shanah tovah | l'shana tova
any: yom kippur
any: gmar tov | gmar chatima tova | sukkot | sukkah | simchat torah | purim | hamantaschen | shavuot | tisha b'av | tu bishvat | lag baomer | menorah/N
any: dreidel/N
any: afikomen | ramadan | ramadhan | ramzan | eid | bakrid | chand raat | laylat al qadr
any: mawlid | milad | muharram | ashura | arbaeen | hajj mubarak | iftar | suhoor | sehri | diwali | deepavali | deepawali | holi
any: navratri | navaratri | garba night | dandiya | durga puja | durga pooja | dussehra | dasara | vijayadashami | ganesh chaturthi | vinayaka chaturthi
any: janmashtami | mahashivratri | shivratri | raksha bandhan | rakhi | karva chauth | karwa chauth | pongal | onam | ugadi | vishu
any: sankranti | chhath | ram navami | gudi padwa | thaipusam | tirupati | vaisakhi | baisakhi | gurpurab | guru nanak jayanti | bandi chhor | hola mohalla
any: bodhi day | parinirvana day | asalha puja | dharma day | vesak | wesak | buddha purnima | losar | obon | magha puja | paryushan | mahavir jayanti
any: naw ruz | ayyam i ha | samhain | beltane
any: imbolc
any: lughnasadh | ostara | mabon | litha | winter solstice ritual | yule ritual | #ramadan | #ramadankareem | #ramadanmubarak | #eidmubarak | #diwali
any: #happydiwali
any: #easter | #eastersunday | #hanukkah | #chanukah | #passover | #holi | #navratri | #goodfriday | #heisrisen | #holyweek | #ashwednesday
any: 🕎 | 🪔
mask: easter egg/N | easter bunny | easter island | easter break | easter holiday/N | easter weekend | easter bank | easter monday | easter road
mask: easter chocolate
mask: easter sale | easter rising | good friday agreement | feast of food | feast of dragons | easter term | north easter | nor easter | easter basket/N
mask: easter hunt
mask: easter brunch | easter lunch | easter half term | feast of a | easter lily | south easter
not: video game | dvd | blu ray
mask: may be easter | until easter | till easter | since easter | by easter
any: navroz | nowruz | norooz | norouz | newroz | nauryz | haft sin | haft seen | seven s's | #navroz | #nowruz
any: lohri | michaelmas | whit sunday | candlemas | all souls
+ Happy Easter from all of us
+ Ramadan Mubarak to those who keep it
+ First night of Hanukkah, latkes everywhere
+ Happy Diwali from our street
+ 🕎 tonight
- Found an Easter egg in the video game
- Rain all Easter weekend
- The Good Friday Agreement turned twenty
+ Navroz table set, one goldfish, too much pistachio
- Photos when the glue dries, which may be Easter

[religion.observes]
say: tells how you keep your religion
privacy: 2
conduct: 0
voice: me
negated: religion.leaves
any: fasting for ramadan | fasting during ramadan | fasting this ramadan | ramadan fast | fasting in ramadan | first fast | break my fast at iftar
any: breaking fast | broke our fast
any: iftar with | iftar at | suhoor before | sehri before | last ten nights | itikaf | umrah | hajj | going to mecca | makkah | madinah | zamzam | kaaba
any: salah | salat | namaz | namaaz | fajr | dhuhr | asr prayer | maghrib | isha prayer | wudu | tahajjud | dhikr | tasbih | dua | duas | du'a | zakat
any: sadaqah | sadaqa
any: eid outfit | our eid | eid lunch | eid with the family | eid celebrations | eid party | quran class | reading quran | reading the quran
any: memorising quran | hifz | khatam
any: keep kosher | keeping kosher | kept kosher | kosher kitchen | keep shabbat | keeping shabbat | shomer shabbat | keep shabbos | sabbath keeping
any: keep the sabbath
any: our seder | seder at | seder plate | lit the menorah | lighting the menorah | lit the candles for hanukkah | yom kippur fast | fasting for yom kippur
any: mikveh | mikvah
any: tefillin | tallit | tzitzit | sheitel | sitting shiva | sat shiva | kaddish | yahrzeit | mezuzah | siddur | daf yomi | challah for shabbat
any: puja | pooja | archana | abhishekam | darshan | prasad | prasadam | vrat | ekadashi | tirumala | sabarimala | kumbh mela | char dham
any: vaishno devi | satyanarayan | griha pravesh | homam | havan | upanayanam | thread ceremony | mundan | annaprashan | rudraksha
any: gurbani | ardas | nitnem | japji sahib | five ks | golden temple | kara and kirpan | sukhmani sahib | akhand path | vipassana retreat | dharma talk
any: sangha | zazen | metta practice | took refuge in the buddha | chanting daimoku | nam myoho renge kyo | gongyo | om mani padme hum
any: rosary | novena/N | stations of the cross | scapular | lectio divina | adoration chapel | divine mercy
any: hail mary full | our father who art | camino pilgrimage | pilgrimage to | went to lourdes | ashes on my forehead | got my ashes
any: devotional/N | devotions | time with god | bible journaling | bible journal | read my bible | reading my bible | bible in a year | read the bible
any: in the word today | family scripture study | come follow me lesson | daniel fast | 21 days of prayer | prayer and fasting | fasting and prayer
any: speaking in tongues
any: slain in the spirit | altar call | laying on of hands | baptised | baptized | baptism/N | baptismal | baby dedication | first communion
any: first holy communion | confirmation class | my confirmation | confirmation mass | confirmed in the church | confirmation sponsor | godparents at the font
any: bar mitzvah/N | bat mitzvah/N | b'nai mitzvah | bris | brit milah | simchat bat | chuppah | ketubah | aqiqah | aqeeqah | nikah | nikkah | walima
any: ameen ceremony
any: endowment session | sealed in the temple | temple sealing | sealed for eternity | patriarchal blessing | word of wisdom | mission call
any: #bibletime | #biblejournaling | #quiettime | #firstcommunion | #firstholycommunion | #barmitzvah | #batmitzvah | #baptism | #christening | #nikah
any: #umrah | #hajj
any: #rosary | #shabbat | #puja
any: christening/N
any: light a candle at | lit a candle at | lit candles at church | lit a candle in church | votive candle/N | holy water | our lady's shrine
any: prayer beads | prayer mat | prayer rug | prayer room | prayer book | hymn/N | hymnal | gospel choir | saint of the day | patron saint of nurses
any: medjugorje | knock shrine | walsingham | taize | taizé | iona abbey | ffald y brenin | spring harvest | new wine festival | greenbelt festival
any: soul survivor | hillsong conference | world youth day
mask: baptism of fire | baptised by fire | baptism by fire | rosary pea | golden temple bar | read the bible of | dua lipa | prasad v
not: concert | playlist | dua lipa
not: uss | navy | ship | vessel | aircraft carrier | yacht | boat
+ Fajr was early today
+ We keep kosher at home
+ Ella's first communion, so proud
+ Did puja with my mother in law
+ Umrah with the family was everything
- My first shift was a baptism of fire
- Dua Lipa was great live
- The band's concert sold out Puja night

# Prayer in passing is everyday; one's own prayer life is practice.

[religion.prayer]
say: speaks of prayer or blessing
privacy: 1
conduct: 0
where: words
any: pray | prays | praying | prayed | prayer | prayers | bless the lord | blessings to | stay blessed | so blessed | feeling blessed | truly blessed
any: blessed beyond | too blessed to be stressed | count your blessings | counting my blessings | have a blessed | blessed sunday | happy sunday blessings
any: lord have mercy | lord help me | rest in god's | home with the lord | with the lord now | guardian angel/N | #prayers | #prayersneeded
any: #thoughtsandprayers | #blessed | #soblessed | #godbless | #tooblessed | #prayfor | #blessedandgrateful | 🙏🙏🙏 | 🛐 | amen | #pray | #praying | #prayer
any: hallelujah | thank god for
mask: praying mantis | praying mantises | prayer plant/N | eat pray love | not a prayer | hallelujah chorus
mask: amen corner | livin on a prayer | like a prayer | living on a prayer | pray tell | prayer flag/N
mask: please pray i
mask: version of hallelujah | hallelujah by | cohen's hallelujah | buckley's hallelujah
mask: arrangement of hallelujah | singing hallelujah
not: hangover/N | hungover | sambuca | tequila | shrek | choir | arrangement | leonard cohen | jeff buckley | ikea | exam/N | deadline | my diet
not: my bank account | potty training | karaoke | toddlers
+ Praying for everyone in the storm's path
+ Please pray for my friend tonight
+ Thoughts and prayers to the family
+ Amen to that, and good night
- A praying mantis on the fence
- Eat Pray Love is on again
- Hungover and on at nine, pray for me
- The Hallelujah arrangement, the Shrek one, has six keys

# "God" and "heaven" are mostly exclamations: only beside thanks, praise or faith.

[religion.god]
say: speaks of God or heaven
privacy: 1
conduct: 0
where: words
any: god | gods | goddess/N | heaven | almighty | deity
need: pray | prayed | praying | prayer/N | blessed | blessing/N | bless | blesses | thanks | thankful | thanked | thanking | grateful | gratitude | faith
need: jesus | church | believe | believes | believed
need: praise | praised | lord | glory | amen | worship/V | mercy | merciful | temple | priest | bible | faithful | soul | angel/N | angels | religious
need: belief/N | offering/N | spiritual | grace | gift from
near: 6
mask: oh god | oh my god | omg god | thank god | god awful | god of war | gods of | god damn | god dammit | my god | swear to god | god knows | act of god
mask: honest to god | god no | god i hate | god help | heaven knows | match made in heaven | heaven on earth | stairway to heaven | dear god | god it
mask: god that | god why | god what | god forbid | 7th heaven | pure heaven | heaven scent | god mode | sex god | god is dead | hand of god | greek gods
mask: god i | god yes | god please | seventh heaven | foodie heaven | taste of heaven | bliss heaven | norse gods
+ Thankful to my family and to God
+ I believe in a kind god
+ An angel in heaven now
- Oh my god that cake
- The last God of War game
- God that traffic was slow

[religion.belief]
say: states belief in God
privacy: 2
conduct: 0
negated: religion.leaves
where: words
any: god is good | god is great | god is faithful | god is love | god is so good | god is with | god has | god's got | gods got | god's love | god's grace
any: god's plan
any: gods plan | god's timing | gods timing | god's will | god's word | god's people | god's house | god's child | child of god | god's glory
any: glory to god | glory be to god
any: praise god | praise him | praise be to god | thanks be to god | thank you god | thank you lord
any: thanking god | thanked god | thankful to god | grateful to god | god blessed me | god blessed us | god made me | god loves you | god loves me | god told me
any: god put | god called me | god will | god answered | god heard | god provides | god provided | god works | god always
any: believe in god | belief in god | faith in god | trust in god | trusting god | trust god | love god | serve god | serving god | seek god | seeking god
any: man of god
any: woman of god | word of god | house of god | son of god | kingdom of god | presence of god | power of god | grace of god | peace of god | fear of god
any: god first | god fearing | god is in control | god is the | let go and let god | with god all things | in god we trust | in god i trust | god is my
any: god over everything
any: jesus | christ | christ's | holy spirit | holy ghost | the lord | my redeemer | almighty | heavenly father | father god
any: virgin mary | our lady of | blessed mother | mother mary | sacred heart | prayers were answered | prayer was answered | answered prayer/N
any: power of prayer | prayer works | i prayed | i pray | i've prayed | i have prayed | we prayed | we pray | my prayers | our prayers | my prayer
any: i'm praying | im praying
any: answered my prayer/N | answered our prayer/N | miracle from god | blessing from god | gift from god | allah | allahu akbar | alhamdulillah
any: alhamdullilah | alhamdulilah
any: elhamdulillah | hamdulillah | subhanallah | mashallah | mashaallah | inshallah | inshaallah | bismillah | astaghfirullah
any: jazakallah | prophet muhammad | pbuh | saws | assalamu alaikum | assalamualaikum | as salaam alaikum | salam alaikum | wa alaikum
any: innalillahi | inna lillahi | rabbana | hashem | bh baruch | g-d | shema yisrael | waheguru | wahe guru
any: sat sri akal | satnam | jai shri ram | jai shree ram | jai sri ram | jai shree krishna | jai sri krishna | hare krishna hare | radhe radhe
any: har har mahadev
any: om namah shivaya | om sai ram | jai mata di | ganpati bappa | lord ganesha | lord ganesh | lord shiva | lord krishna | lord vishnu | lord rama
any: lord murugan | lord hanuman | goddess durga | goddess lakshmi | maa durga | bhagwan | ishwar | parmatma | sai baba | guru nanak
any: namo buddhaya | orisha/N | blessed be | mother goddess | #godisgood | #jesus | #jesuslovesyou | #jesuschrist | #god | #godsplan | #godfirst | #blessedbygod
any: #faith | #faithoverfear | #godisgreat | #praisegod | #thankyoujesus | #thankyoulord | #alhamdulillah | #mashallah | #inshallah | #allah | #waheguru
any: #bible | #scripture
any: #bibleverse | #verseoftheday | #gospel | #worship | #holyspirit | #prayerworks | #grace | #christ | he is risen | he has risen | christos anesti
any: footprints in the sand | wwjd | faith over fear | walk by faith | walking by faith | armor of god | fruit of the spirit | proverbs 31 | psalm/N
any: prince of peace
any: believing in god | believed in god | believes in god | believe in a god | strength from god | god gives | god gave | the good lord
any: lord give me strength | man upstairs | #amen | #lord | #praise | blessed by god
mask: =Jesús
mask: jesus college | jesus green | christ church | christ's college | christ's hospital | jesus h christ | jesus wept that | for christ's sake
mask: for christs sake | christ on a bike | jesus christ superstar | jesus christ what | jesus fuck | sweet jesus | the lord mayor | the lord of
mask: the lord chancellor
mask: gabriel jesus | god will not | jesus take the wheel song | god can you | god does anyone | jesus navas | god never mind | love god is | almighty push
mask: almighty bang | bruce almighty | mother mary hospital | sacred heart hospital | almighty mess | almighty row | jesus what | jesus that | jesus this
mask: jesus how
mask: god sent me this meme | the lord protector | my redeemer car | the lord lieutenant
mask: god always save the queen | our lady of the night | chicken jesus
mask: god damn
not: meme | superstar | musical | hospital trust | trekking poles
any: god got me | god carried me | god saved me | god healed me | god brought me | god pulled me
any: lord carried me | lord got me
+ God is good, all the time
+ Alhamdulillah, passed my boards
+ Thank you Jesus for another year
+ He is risen!
+ By the grace of God we got home
- Studied law at Jesus College
- Lord of the Rings marathon tonight
- For Christ's sake, close the door
- Gabriel Jesus scored twice
+ God got me through that shift
- My manager Jesús is off today

[religion.verse]
say: quotes scripture
privacy: 2
conduct: 0
pattern: (?i)\b(?:gen(?:esis)?|exod(?:us)?|lev(?:iticus)?|deut(?:eronomy)?|joshua|(?:1|2|i|ii) ?samuel|(?:1|2) ?kings|(?:1|2) ?chron(?:icles)?) \d{1,3} ?: ?\d{1,3}\b
pattern: (?i)\b(?:ps(?:alms?)?|prov(?:erbs)?|ecclesiastes|isa(?:iah)?|jer(?:emiah)?|ezekiel|micah|zephaniah|habakkuk|lamentations) \d{1,3} ?: ?\d{1,3}\b
pattern: (?i)\b(?:matt(?:hew)?|mark|luke|john|acts|rom(?:ans)?|(?:1|2) ?cor(?:inthians)?|gal(?:atians)?|eph(?:esians)?|phil(?:ippians)?) \d{1,3} ?: ?\d{1,3}\b
pattern: (?i)\b(?:col(?:ossians)?|(?:1|2) ?thess(?:alonians)?|(?:1|2) ?tim(?:othy)?|heb(?:rews)?|james|(?:1|2) ?peter|(?:1|2|3) ?john|revelation|alma|nephi|moroni|quran|qur'an|surah|gita) \d{1,3} ?: ?\d{1,3}\b
literal: digits 2
+ Philippians 4:13
+ Psalm 46:10 on my heart today
+ John 3:16
- Kick off is at 3:15
- Call John at 10:30 or so, John said 10.30

# What would change how a patient sees the writer.

[religion.verse.book]
say: names a book of scripture
privacy: 2
conduct: 0
pattern: (?i)\b(?:book|books|letter|gospel|epistle) of (?:st\.? )?(?:genesis|exodus|leviticus|joshua|judges|ruth|job|psalms|proverbs|ecclesiastes|isaiah|jeremiah|ezekiel|daniel|jonah|acts|romans|hebrews|james|revelation|revelations|matthew|mark|luke|john|mormon|nephi|enoch)\b
literal: of
+ Reading the Book of Job with my ladies' group
+ The Gospel of Mark, slowly
- The book of the film

[religion.strong]
say: states a strong religious conviction
privacy: 3
conduct: 0
voice: me
where: words
any: jesus is lord | jesus saves | jesus is the only way | jesus is king | christ is king | accept jesus | accept christ | accept (the) lord
any: gave my life to christ | gave my life to jesus
any: give your life to christ | give your life to jesus | personal relationship with jesus | personal relationship with christ | personal savio(u)r
any: my lord and savio(u)r
any: my savio(u)r | jesus is my | christ is my | saved by grace | saved by the blood | blood of jesus | blood of the lamb | washed in the blood
any: spirit filled | on fire for god | on fire for jesus | sold out for jesus | sold out for christ | not ashamed of the gospel | spread the gospel
any: share the gospel
any: sharing the gospel | preach the gospel | preaching the gospel | great commission | win souls | winning souls | soul winning
any: wages of sin | lake of fire
any: rapture is | mark of the beast | jesus is coming | lord's return
any: spiritual warfare | devil's work | rebuke in the name | in jesus name | in jesus' name | in the name of jesus
any: in the mighty name | prophecy over | healing in jesus | healed by god | healed by jesus | faith healing | by his stripes | god's army
any: young earth | bible is literal | god's design for marriage
any: one man one woman | biblical marriage | biblical womanhood | submit to your husband | biblical values | biblical truth | biblical worldview
any: christian nation | war on christmas
any: put christ back in christmas | keep christ in christmas | america needs jesus | america needs god | god back in schools | prayer back in schools
any: kafir/N | kuffar
any: there is no god but | la ilaha illallah | la ilaha illa | shahada | jannah | akhirah | khilafah | jahannam | moshiach now | mashiach | torah true
any: one true god | only true god | only god can judge me | god is my judge | god will judge | judged by god | kingdom come soon | i have a testimony
any: the church is true | i know the church | choose jesus | jesus changed my life | god saved my life | surrendered to god
any: surrender to god | surrender to christ | surrendered my life | lord of my life | live for christ | living for christ | living for jesus | live for jesus
any: my calling from god | called by god | called to ministry | #jesussaves | #jesusislord | #saved | #savedbygrace | #bornagain | #endtimes | #repent
any: #christisking | #jesusisking
any: #spiritualwarfare | #onfireforgod | #rapture | 🙏✝️ | 🙌✝️
not: court | tennis | alcaraz | film | movie | netflix | minecraft | trailer | gaming | judge | sanders | saints row | demons fc | afl | deposition
+ Jesus is Lord and nothing else matters
+ Accept Jesus before it is too late
+ I gave my life to Christ at camp
+ He healed me: by His stripes I am whole
+ Christ is king over all of it
- Went to see the Sinners movie
- Jannik Sinner beat Alcaraz again
- My testimony in court took an hour
- A born again runner, new shoes and all

[religion.strong.near]
say: states a strong religious conviction
privacy: 3
conduct: 0
voice: me
where: words
any: sinner/N | demonic | demons | satan | satanic | abomination | repent | repentance | going to hell | eternal damnation | hellfire | prophetic word
any: haram | deen | ummah | devout | judgement day | judgment day | lost souls | sin of | living in sin | my testimony | word of god is | creationist/N
any: creationism | intelligent design | sanctity of life | eternal life | true believer | end times | the rapture | inerrant | god hates | born again
need: jesus | christ | god | lord | bible | scripture | repent | saved | savio(u)r | christian/N | gospel | church | prayer | pray | faith | holy | heaven
need: allah | quran | muslim | salvation | testimony | satan | sin | sins | believer/N | baptised | baptized
near: 8
mask: born again runner/N | sinners movie | jannik sinner | my testimony in court | abomination of a | speed demons
not: court | tennis | netflix | gaming | film | movie | terrorist/N | terror | militant/N | boko haram
+ Repent, for the Lord is near
+ Born again and saved by my God
+ These are the end times, says my Bible
- Went to see the Sinners movie
- Boko Haram took the girls, pray for them
- My testimony in court took an hour

[religion.leaves]
say: tells that you left or do not hold a faith
privacy: 3
conduct: 0
voice: me
negated: keep
where: words
any: lost my faith | losing my faith | left the church | leaving the church | left my church | leaving my church | walked away from the church
any: left religion | leaving religion
any: left the faith | leaving the faith | left islam | leaving islam | left christianity | left mormonism | left the mormon church | left the witnesses
any: ex mormon | exmormon/N | exmo | ex muslim | exmuslim | ex catholic | ex christian | exchristian | ex evangelical | exvangelical/N | ex jw | exjw
any: ex jehovah's witness
any: ex scientologist | ex amish | ex hindu | ex orthodox | otd jew | off the derech | post mormon | recovering catholic | cultural catholic
any: deconstructing | deconstruction journey | faith deconstruction | faith transition | faith crisis | crisis of faith | questioning my faith
any: doubting my faith
any: no longer believe | stopped believing | don't believe in god | do not believe in god | dont believe in god | don't believe in religion | not religious
any: not a believer
any: non believer/N | nonbeliever/N | unbeliever/N | atheist/N | atheism | agnostic/N | agnosticism | godless | there is no god | god does not exist
any: god doesn't exist
any: god isn't real | imaginary friend in the sky | sky daddy | sky fairy | flying spaghetti monster | pastafarian/N | religion is poison | organised religion
any: organized religion | religion poisons | religion is man made | freethinker/N | free thinker/N | humanist/N | freedom from religion | antitheist/N
any: anti theist
any: religious trauma | spiritual abuse | church hurt | hurt by the church | disfellowshipped | disfellowshiped | shunned by my family | excommunicated
any: resigned from the church
any: my name removed from church | pimo | fundie | purity culture | apostate/N | #atheist | #atheism | #exvangelical
any: #exmormon | #exmuslim | #exjw | #deconstruction | #emptythepews | #religioustrauma | #agnostic | #godless | #humanist
any: i'm not a christian | i'm not christian | i'm not catholic | i'm not jewish | i'm not muslim | i'm not a muslim
any: i am not a christian | i don't do religion | not into religion | no religion
any: i don't go to church | never been religious | grew out of religion | religion is nonsense | religion is a scam | religion is the root
any: gave up believing | stopped going to church | stopped praying | lost faith in god | god is a myth
mask: deconstructing a | deconstructing the | deconstructing my wardrobe | deconstructing dinner | agnostic to
mask: platform agnostic | language agnostic | vendor agnostic | cloud agnostic | tumor agnostic | tumour agnostic | device agnostic
mask: organised religion class | technology agnostic | deconstructing dad
not: insurance | film | movie | netflix | podcast about | software | licence | membership | passport | visa | registration | cheesecake
+ I'm not religious, never was
+ I left the church at 19
+ Ex-Mormon and finally drinking coffee
+ Atheist, and yes I still like carols
+ Deconstructing my faith is lonely
+ I haven't been to church since 2009
- My gym membership lapsed
- A cult classic on the big screen
- Our tool is platform agnostic

# Stars, cards and charms: belief for some and play for most.

[religion.spiritual]
say: mentions spiritual or occult practice
privacy: 1
conduct: 0
any: astrology | astrologer/N | horoscope/N | zodiac | birth chart | natal chart | mercury retrograde | mercury is in retrograde | mercury in retrograde
any: moon ritual/N
any: tarot | oracle card/N | clairvoyant/N | clairvoyance | seance/N | spirit guide/N | spirit guides | channeling spirit
any: reiki | chakra/N | aura reading | crystal healing | healing crystals | energy healing | energy healer | third eye | kundalini | astral projection
any: astral plane | akashic
any: past life | past lives | reincarnation | reincarnated | law of attraction | lightworker/N | starseed/N | twin flame/N
any: smudging | sage cleansing | witchcraft | witchy | witchtok | my coven | spellwork | spell jar | ouija | sabbat | grimoire/N | angel number/N | 1111 make
any: shaman/N | shamanic | spirituality | spiritual journey | spiritual awakening | spiritual growth | mindfulness retreat at the monastery
any: medium reading | numerology | vastu
any: feng shui | nazar | kundli | jyotish | rahu kaal | #tarot | #astrology | #witchesofinstagram | #reiki | #crystals | #zodiac | #spirituality
any: 🔮 | 🧿
any: believe in karma | believer in karma | good karma | manifesting abundance | manifesting my | manifesting a | manifestation journal
any: vision board and moon | psychic medium | psychic fair | psychic told me | the occult | new moon intentions | sound bath | smudge stick
any: crystal shop
mask: zodiac killer | zodiac watch
mask: zodiac boat
not: patient/N | symptoms | infection | disease | diagnosis
+ Tarot night with the girls
+ Mercury is in retrograde again, of course
+ Booked a reiki session
- Karma Police is still their best song
- Patient manifesting with fever

# Names: joining or following says belonging without a word of one's own.

[religion.names]
say: belongs to a congregation, group or page of a faith
privacy: 2
conduct: 0
where: names
any: church | churches | chapel | cathedral | abbey | basilica | minster | parish | diocese | archdiocese | synagogue | shul/N | vihara/N | temple | mosque
any: masjid | gurdwara
any: gurudwara
any: chabad | hillel | beth | beit | congregation | tabernacle | ministries | ministry | fellowship | gospel | christian/N | christ | jesus
any: god | lord | holy | worship | prayer/N | pray | praying | faith | faithful | catholic/N | protestant/N | anglican/N | episcopal | presbyterian/N
any: evangelical/N
any: baptist/N | methodist/N | lutheran/N | pentecostal/N | nazarene | adventist/N | reformed | calvinist/N
any: quaker/N | mennonite/N | amish | mormon/N | latterdaysaints | lds | relief society | jehovah's witnesses | orthodox | orthodoxchristianity | coptic
any: salvation army | hillsong | bethel music | maverick city | calvary | lifechurch | joel osteen | td jakes
any: t d jakes | franklin graham | joyce meyer | rick warren | tim keller | c s lewis | ewtn | k-love | klove | focus on the family
any: compassion international | samaritan's purse | world vision | youth with a mission | ywam | cru | intervarsity | young life | alpha course | cafod
any: trocaire
any: tearfund | knights of columbus | opus dei | novena | eucharist | our lady of | sacred heart | st vincent de paul | saint/N | muslim/N | muslimah
any: sunnah | ummah | hijabi/N | hijab | halal | nouman ali khan | mufti menk | mawlana | jamaat
any: ismaili | ahmadiyya | sufi | shia | sunni | jew/N | jewish | shabbat | kosher | bat mitzvah | bar mitzvah | jdate | israelite/N
any: hindu/N | krishna | iskcon | shiva | ganesh | hanuman | sai baba | sadhguru | isha foundation | art of living | swaminarayan | baps | vedanta
any: satsang | sikh/N | khalsa | guru nanak | jain/N | buddhist/N | buddha | zen | dharma
any: vipassana | thich nhat hanh | bahá'í | baha'i | pagan/N | paganism | wicca | wiccan/N | witches | druid/N | heathen/N
any: debatereligion | religion | spiritual | academicbiblical | theist/N | truechristian | astralprojection | tulpas | awakened
any: missionary | missionaries | mission trip | vbs | sunday school | hymns | carol service | nativity service
any: communion | confirmation | baptism | christening | sermon/N | daily verse | verse of the day | our daily bread | ⛪ | 🕌 | 🕍 | 🛕 | ✝️ | ☪️ | ✡️ | 🕉️
any: psychic | occult | islam | islamic | quran | qur'an | torah | judaism | christianity | catholicism | hinduism | buddhism | sikhism | jainism
any: scientology | theology | cathedral/N | mosque/N | synagogue/N | gurdwara/N | mandir | pope
any: vatican | dalai lama | mother teresa | billy graham | bible | hijab/N | seminary | monastery | convent | priest/N | pastor/N | rabbi/N
any: imam/N | vicar/N | interfaith | pilgrimage/N | bhagavad gita | protestantism | mormonism | ten commandments
mask: church street | church road | church lane | church hill | charlotte church | temple university | temple run | shirley temple | temple bar | temple grandin
mask: temple of the dog | chapel hill | christian dior | christian bale | christian louboutin | christian slater | christian eriksen
mask: abbey road | downton abbey | god of war | god father | lord of the | lord mayor | house of god | saint laurent | southampton saints
mask: new orleans saints | orleans saints
mask: saints row | faith no more | faith hill | fellowship of the ring | fellowship program | cardiology fellowship | ministry of | methodist hospital
mask: presbyterian hospital
mask: baptist hospital | baptist health | houston methodist | adventist health | st kilda saints | boondock saints | paloma faith | george michael faith
mask: zen garden/N | halal guys
mask: halal cart | beth israel | holy cow | holy guacamole | holy grail | holy crap | blind faith | lamb of god | jesus christ superstar | god save the queen
mask: all saints hospital | beth dutton | jesus college | christ church college | abbey theatre | saint etienne | paris saint germain | saint lucia
mask: saint louis
mask: saint paul | saint petersburg | saint john's nl | queens chapel garage | good faith | ministry of sound | temple tx | lord lucan | abbey national
mask: saint germain | saint motel | saint martin | saint bernard/N | st helens saints | southampton fc saints | church key | green bay faithful | niner faithful
mask: stephen church | thing called faith band | the awakened band | confirmation bias | zen pencils | zen cart | reformed gamer
mask: book of mormon musical | the book of mormon | pope crisp/N | judas priest | olivia pope
mask: all saints | like a prayer | take me to church
not: rugby | football | nfl | nrl | afl | restaurant | brewery | brewing | pub | hotel | bar | band | fc | tv | film | movie | street food | kebab | pizza
not: gaming | fans of | grill | burger/N
not: hospital | medical center | medical centre | infirmary | tavern | winery | vineyard | wines | lyrics | hozier | madonna | girl group | seafood
not: hurling | gaa
mask: stone temple pilots | jesus and mary chain | the jesus and mary chain | jesus jones | jesus lizard | temple of doom | holy moly | holy smoke/N
mask: holy shit | holy fuck | holy roast | holy land experience | anti islam | anti muslim | anti catholic | ban islam | stop islam
mask: temple dance | zen spa | jesus is king | my sweet lord | faith healer | lord of the rings | lord voldemort
mask: god of thunder | temple gym | temple fitness | priest of bad puns | saint of killers | confirmation emails
mask: oh my god | holy trinity of
not: tiles | tile | bathrooms | kitchens | plumbing | heating | snack | snacks | prop | props | replica/N | flooring | carpets | taxis | cabs | motors
not: garage | windows | conveyancing | solicitors | estates | lettings | storage | vets | dentist/N | physio | pharmacy | gym | barbers | salon | spa
not: tattoo | vape | cosplay | indiana jones | band fans | insurance | optician/N | tyres | autos | electrical | builders | scaffolding | blinds
not: caravans | golf | fencing
any: eid mubarak
any: alhamdulillah | bhajan/N | kirtan | sangat | langar | jumu'ah | jummah | taraweeh
any: evensong | ordination
any: aarti
any: mashallah | inshallah | subhanallah
mask: zen and the art | temple meads | temple quay | temple station | the gospel according to
+ [check-in] St Mary's Church
+ [group] Women of Faith Dayton
+ [page] Hillsong Worship
+ [place] Central Jamia Masjid
+ [group] Catholic Nurses Guild
+ [group] DebateReligion
- [page] Christian Bale
- [place] Temple Bar
- [page] New Orleans Saints
- [page] Houston Methodist Hospital
+ [page] Quran Daily
+ [group] Interfaith Rabbis and Imams
- [page] Holy Cross Hospital
- [page] Abbey Tavern
- [check-in] Abbey Tiles & Kitchens
- [page] Stone Temple Pilots
- [group] Temple of Doom prop replicas
- [group] Anti-Islam Alliance
+ [event] Evensong, then buns

[religion.names.leaves]
say: belongs to a group or page of those who left a faith
privacy: 3
conduct: 0
where: names
any: exmormon/N | ex mormon/N | exmuslim/N | ex muslim/N | exjw | ex jw | exjws | ex jehovah's witnesses | exchristian/N | ex christian/N | excatholic
any: ex catholic/N | exvangelical/N
any: ex evangelical/N | ex scientologist/N | ex amish | ex pentecostal/N | ex hindu/N | ex orthodox | post mormon/N | recovering from religion
any: recovering catholic/N | footsteps otd
any: atheist/N | atheism | trueatheism | agnostic/N | agnosticism | freethinker/N | free thinker/N | freethought | secular | humanist/N
any: freedom from religion | ffrf | richard dawkins | christopher hitchens | sam harris | flying spaghetti monster | pastafarian/N
any: deconstruction | deconstructing | religious trauma | spiritual abuse | church hurt | cult survivor/N | cult recovery | after the watchtower
any: sunday assembly | clergy project | off the derech
mask: secular music | house deconstruction | deconstruction company | deconstruction services
any: purity culture | exvangelicals | faith transition | leaving the faith | leaving islam | leaving the church
any: recovering fundamentalist/N | recovering evangelical/N | church survivors | apostates | ex fundie/N | exfundie
+ [group] Ex-Mormons of Utah County
+ [group] exmormon
+ [page] Humanists UK
- [page] Deconstruction Services Ltd
+ [group] Recovering from Purity Culture

[religion.dress]
say: says how you keep your religion in dress
privacy: 2
conduct: 0
where: words
any: wear the scarf | wear my scarf because | wear a headscarf | my headscarf | wear hijab | wear the hijab | wear a hijab
any: wearing hijab | wearing the hijab | my hijab
any: my niqab | my abaya | my turban | turban tying | tie a turban | my patka | my dastar | my kippah | my yarmulke | my kirpan
any: my kara | my tzitzit | my sheitel
any: my tichel | my cross necklace | my crucifix | my prayer mat | my prayer beads | my tasbih | my tilak | my mangalsutra | my tefillin | my rosary
any: hijabi
negated: keep
not: halloween | costume | cosplay | fashion week | ban | law | minister | parliament | police
+ I wear the scarf because I want to
+ Turban tying with the cousins before the parade
- The minister wants a ban on those who wear the hijab
- My turban was the best Halloween costume

[religion.tag]
say: tags a post as religious
privacy: 2
conduct: 0
where: tag
any: alhamdullilah | allahuakbar | bismillah | ramadankareem | eidmubarak
any: jummahmubarak | muslim
any: godisgood | jesuschrist | prayer | amen | hallelujah | praisethelord | praisegod
any: scripture | christian | catholic
any: sundayservice | ashwednesday | heisrisen | goodfriday | advent | shabbatshalom
any: chagsameach | roshhashanah | yomkippur
any: happydiwali | harekrishna | jaishreeram | omnamahshivaya | ganpatibappamorya | waheguru
any: pagan | witchesofinstagram
any: atheist | exvangelical | exmuslim | exmormon | firstcommunion | barmitzvah | batmitzvah | pilgrimage
any: caminodesantiago
+ [tag] #GodIsGood
+ [tag] #HeIsRisen
