lexicon: politics.en
format: 1
version: 2026.1
topic: politics
lang: en
licence: CC0-1.0
about: Elections, parties, people in office, causes, protest and conviction, on every side.
source: written by hand for this project

# News and subjects. To mention politics is grade 1 whatever is said about it; belonging and conviction stand further down.

[politics.subject]
say: mentions politics or government
privacy: 1
conduct: 0
negated: keep
any: politics | political | politically | politician/N | politico/N | government/N | govt | gov't | election/N | electoral | byelection/N | midterm/N
any: electorate | ballot/N | voter/N | voters | voting rights | polling station/N | polling place/N | polling day | exit poll/N | opinion poll/N
any: poll tax | referendum/N | referenda | plebiscite | caucus | caucuses | parliament/N | parliamentary | westminster | whitehall | downing street
any: house of commons | house of lords | holyrood | stormont | senedd | msp/N | mps | oireachtas | dáil | seanad | taoiseach | tánaiste | lok sabha
any: rajya sabha | vidhan sabha | panchayat | congress | congressional | congressman | congresswoman | congressmen | congressperson | capitol hill
any: us capitol | senate | senator/N | senators | lawmaker/N | legislature/N | legislator/N | legislation | legislative | bipartisan | bipartisanship
any: partisan | partisanship | filibuster/N | filibustered | gerrymander/V | gerrymandering | impeach/V | impeachment | white house | oval office
any: air force one | state of the union | executive order/N | supreme court | scotus | potus | flotus | vpotus | swing state/N | battleground state/N
any: prime minister/N | pmqs | chancellor of the exchequer | home secretary | foreign secretary | health secretary | justice secretary
any: education secretary | defence secretary | secretary of state | attorney general | cabinet minister/N | cabinet reshuffle | minister/N for
any: first minister | chief minister | premier of | governor/N | mayor/N | mayoral | councillor/N | city council | town council | county council
any: borough council | president elect | vice president | presidential | presidency | inauguration | oath of office | policy maker/N | policymaker/N
any: policymakers | public policy | foreign policy | fiscal policy | immigration policy | monetary policy | domestic policy | austerity
any: spending cuts | autumn statement | debt ceiling | federal budget | tax cuts | tax break/N | tax hike/N | tax relief | welfare reform
any: universal credit | benefit cuts | minimum wage | living wage bill | sanctions on | trade war | tariff/N | diplomat/N | diplomatic | diplomacy
any: ambassador/N | embassy | geopolitics | geopolitical | nato | european union | european commission | united nations | security council
any: coup d'état | military coup | dictator/N | dictatorship/N | authoritarian | authoritarianism | autocrat/N | regime/N | junta | martial law
any: insurrection | insurrectionist/N | civil war | ceasefire | peace talks | democracy | democracies | constitutional amendment | first amendment
any: second amendment | constitution | federalism | separation of powers | rule of law | human rights act | civil rights | civil liberties
any: campaign trail | campaign rally | campaign finance | super pac | lobbyist/N | lobbying | lobby group/N | think tank/N | spin doctor
any: whistleblower/N | manifesto | party conference | conference season | frontbencher/N | backbencher/N | front bench | backbench | shadow cabinet
any: shadow chancellor | opposition leader | leader of the opposition | party nominee | running mate | incumbent/N | majority leader | minority leader
any: speaker of the house | house speaker | house republicans | house democrats | whip the vote | roll call vote | cloture | cosponsor/V
any: co sponsor/V | h r bill | omnibus bill | farm bill | appropriations | reconciliation bill | veto/N | vetoed | vetoes | house bill
any: town hall meeting | townhall meeting | telephone town hall | constituent/N | constituency | constituencies | redistricting | statehouse
any: assemblyman | assemblywoman | homeland security | state department | justice department | department of justice | treasury secretary
any: defense secretary | fbi director | special counsel | mueller | national security adviser | national security advisor | epa administrator
any: surgeon general nominee | federal judge/N | federal funding | fema funding | irs scandal | benghazi hearing | watergate | monica lewinsky scandal
any: russia probe | russian interference | collusion | wikileaks | steele dossier | epstein files | hunter biden laptop | capitol riot | january 6th
any: jan 6 | stormy daniels | hush money | classified documents | mar a lago | partygate | windrush | post office scandal | rwanda bill | rwanda plan
any: small boats | levelling up | cash for honours | expenses scandal | indyref | indyref2 | devolution | devolved | carbon tax | carbon price
any: robodebt | spill motion | leadership spill | leadership contest | no confidence vote | vote of no confidence | confidence motion | question time
any: crossbench | citizenship amendment act | article 370 | farm laws | kisan andolan | demonetisation | model code of conduct | evm tampering
any: caste census | reservation policy | rohingya | kashmir issue | pulwama | repeal | repealed | climate summit | paris agreement | paris accord
any: kyoto protocol | border wall | border crisis | travel ban | muslim ban | family separation | dreamers act | daca | amnesty bill | nuclear deal
any: iran deal | arms deal | war crimes | g7 summit | g20 summit | brics | davos | bilderberg | deep state | new world order | fake news
any: mainstream media | msm lies | #politics | #auspol | #ukpolitics | #uspoli | #cdnpoli | #nzpol | #indyref | #bbcqt | #pmqs | #scotus | #sotu
any: #election2016 | #election2020 | #election2024 | #ge2017 | #ge2019 | #ge2024 | #generalelection | #utpol | #ivoted | #lasen | #tcot | #p2 | #gop
any: #teaparty | #potus | #qanda | #budget2024 | #budget2025 | #midterms2018 | #midterms2022 | #aam | #scotpol | #insiders | #copolitics | #txlege
any: #obamacare | 🗳️ | 🗳
mask: office politics | family politics | hospital politics | ward politics | playground politics | department politics | mayor of flavortown
mask: mayor of casterbridge | congress centre | medical congress | cardiology congress | world congress of | annual congress | international congress
mask: national park congress | repeal and replace my | constitution hill | iron constitution | veto power at home | student senate | faculty senate
mask: university senate | academic senate | westminster abbey | westminster kennel | city of westminster hospital | senators hockey | ottawa senators
mask: ballot for tickets | marathon ballot | race ballot | ticket ballot | ballot entry | london marathon ballot | brand ambassador/N
mask: student ambassador/N | embassy suites | theatre of the absurd politics | ambassador programme | ambassador program | regime of | skincare regime
mask: fitness regime | training regime | drug regime | exercise regime | new regime at the gym | treatment regime | chemo regime | diet regime
mask: captain america civil war | civil war film | marvel civil war | congress of | school governor/N | governor of the school
mask: repealed the ban on dogs | veto player | vice president of | vice president at | vice president for | constitution of the | mayor mccheese
mask: white house black market | white house on the corner | white house with | little white house | presidency of the society | white house farm
not: skincare | gym | workout | nutrition | marathon | hockey
+ The election results are in
+ Watched PMQs over lunch
+ Lok Sabha results all day on TV
+ #auspol is wild this week
+ My senator answered my letter
- Office politics wear me out
- New skincare regime, day one
- Applied in the London Marathon ballot
- The Ottawa Senators lost at hockey
- Cardiology congress in Vienna
- Visited Westminster Abbey

# Words that are politics only beside another word of politics.

[politics.subject.near]
say: mentions politics or government
privacy: 1
conduct: 0
negated: keep
any: president/N | minister/N | cabinet | chancellor | secretary | candidate/N | campaign/N | campaigning | debate/N | debates | bill | bills | budget
any: tax | taxes | taxpayer/N | policy | policies | poll/N | polls | pm | mp for | lord/N | lords | peers | party | opposition | leader/N | leadership
any: speaker | coalition | majority | minority | nominee/N | nomination | nominated | nominate | committee/N | hearing/N | testimony | reform/N
any: reforms | summit | amendment/N | state | federal | crisis | deal | veterans | military | troops | war | border/N | immigration | immigrant/N
any: refugee/N | asylum | oil | pipeline | climate | emissions | court | justice | ruling | probe | investigation | scandal | resign/V | resignation
any: ousted | pardon/V | strike/N | union | housing | council | vote | votes | voted | voting | seat | elect | elected | race | defeat
any: administration | regulation/N | spending | deficit | unemployment | economy | economic | jobs | benefits | pension/N | health care | healthcare
any: medicare | medicaid | insurance | education | gun | guns | rally | rallies | primary | house | aide/N | adviser/N | advisor/N | lawyer | rights
any: security | intelligence | sanctions | diplomacy | treaty | troop/N | missile/N | nuclear | bombing | invasion | invade/V
need: trump | trump's | biden | obama | clinton | hillary | bush | pence | harris | vance | desantis | pelosi | mcconnell | sanders | musk | doge
need: putin | kremlin | zelensky | zelenskyy | kim jong | netanyahu | erdogan | xi jinping | macron | merkel | modi | trudeau | carney | albanese
need: morrison | ardern | luxon | varadkar | sunak | starmer | boris johnson | truss | corbyn | theresa may | cameron | farage | sturgeon | swinney
need: mnangagwa | ruto | tinubu | buhari | senate | congress | parliament | government | republican/N | democrat/N | democrats | democratic | gop
need: conservative/N | labour | tory | tories | lib dem/N | snp | dup | sinn féin | fine gael | fianna fáil | reform uk | plaid | election | elections
need: voter/N | voters | white house | downing street | washington | minister/N | lawmaker/N | federal | supreme court | brexit | obamacare
need: impeachment | constituents | governor | senator | sen | rep | mps | msp | political | politics | legislation | legislature | cabinet
need: diplomat/N | foreign secretary | prime minister | first minister | ministers | whitehall | westminster | holyrood | h r | house floor
need: house gop | the house
near: 8
where: words
mask: social security number | security guard | speaker of the day | house sitting | rock the house | justice league | climate control | cabinet maker
mask: kitchen cabinet/N | house of cards
+ Sturgeon's resignation speech had me in tears
+ The bill goes to the Senate on Tuesday
+ Another minister, another scandal, says parliament
+ Macron wins a second race
- The plumber sent the bill on Tuesday
- The kitchen cabinet came flat packed
- Our union meets to talk about the strike

[politics.person]
say: names a politician
privacy: 1
conduct: 0
negated: keep
any: donald trump | president trump | trump's | trumpism | trumpian | melania trump | ivanka trump | jared kushner | eric trump | mike pence
any: jd vance | j d vance | marco rubio | ted cruz | rand paul | ron paul | mitch mcconnell | paul ryan | kevin mccarthy | mike johnson speaker
any: john boehner | newt gingrich | mitt romney | john mccain | sarah palin | george w bush | george bush | jeb bush | dick cheney | liz cheney
any: ronald reagan | ron desantis | nikki haley | chris christie | vivek ramaswamy | greg abbott | marjorie taylor greene | lauren boebert
any: matt gaetz | lindsey graham | josh hawley | tom cotton | rudy giuliani | steve bannon | roger stone | michael flynn | jeff sessions | bill barr
any: betsy devos | scott pruitt | rex tillerson | mike pompeo | john bolton | john kelly chief | sean spicer | sarah huckabee sanders
any: kellyanne conway | stephen miller | ben carson | pete hegseth | kash patel | pam bondi | kristi noem | tulsi gabbard | rfk jr
any: robert f kennedy jr | elon musk doge | susie wiles | karoline leavitt | brett kavanaugh | neil gorsuch | amy coney barrett | clarence thomas
any: joe biden | president biden | jill biden | hunter biden | kamala | obama | hillary clinton | bill clinton | bernie sanders | elizabeth warren
any: nancy pelosi | chuck schumer | harry reid | alexandria ocasio cortez | aoc | ilhan omar | rashida tlaib | ayanna pressley | pete buttigieg
any: beto o'rourke | cory booker | amy klobuchar | gavin newsom | andrew cuomo | gretchen whitmer | stacey abrams | joe manchin | kyrsten sinema
any: john kerry | al gore | jimmy carter | adam schiff | john fetterman | raphael warnock | tim walz | josh shapiro | zohran mamdani | hakeem jeffries
any: tim kaine | dianne feinstein | ruth bader ginsburg | rbg | sonia sotomayor | ketanji brown jackson | merrick garland | james comey
any: robert mueller | jerry nadler | maxine waters | john lewis | eric garcetti | bill de blasio | eric adams mayor | boris johnson | theresa may
any: david cameron | george osborne | rishi sunak | liz truss | kwasi kwarteng | jeremy hunt | matt hancock | priti patel | suella braverman
any: jacob rees mogg | michael gove | dominic raab | dominic cummings | kemi badenoch | robert jenrick | penny mordaunt | nadine dorries | sajid javid
any: grant shapps | thatcher | ruth davidson | nigel farage | richard tice | lee anderson | keir starmer | corbyn | tony blair | gordon brown
any: ed miliband | david miliband | angela rayner | rachel reeves | wes streeting | yvette cooper | diane abbott | sadiq khan | andy burnham
any: david lammy | john mcdonnell | dennis skinner | tony benn | neil kinnock | zarah sultana | dawn butler | nick clegg | tim farron | jo swinson
any: ed davey | caroline lucas | zack polanski | george galloway | nicola sturgeon | alex salmond | humza yousaf | john swinney | ian blackford
any: stephen flynn | mark drakeford | vaughan gething | eluned morgan | adam price | leanne wood | arlene foster | michelle o'neill
any: jeffrey donaldson | ian paisley | gerry adams | mary lou mcdonald | leo varadkar | micheál martin | simon harris | enda kenny | bertie ahern
any: mary robinson | michael d higgins | simon coveney | eamon ryan | catherine connolly | michael healy rae | justin trudeau | stephen harper
any: pierre poilievre | jagmeet singh | mark carney | doug ford | danielle smith premier | françois legault | jason kenney | elizabeth may green
any: chrystia freeland | scott morrison | anthony albanese | tony abbott | malcolm turnbull | julia gillard | kevin rudd | peter dutton | bill shorten
any: john howard | penny wong | pauline hanson | bob katter | barnaby joyce | adam bandt | jacqui lambie | clive palmer | daniel andrews
any: gladys berejiklian | jacinda ardern | john key | christopher luxon | chris hipkins | winston peters | david seymour act | judith collins
any: helen clark | narendra modi | pm modi | amit shah | rahul gandhi | sonia gandhi | arvind kejriwal | mamata banerjee | yogi adityanath
any: priyanka gandhi | manmohan singh | shashi tharoor | m k stalin | akhilesh yadav | mayawati | nitish kumar | lalu prasad | uddhav thackeray
any: asaduddin owaisi | imran khan pti | nawaz sharif | shehbaz sharif | bilawal bhutto | benazir bhutto | asif zardari | pervez musharraf
any: sheikh hasina | khaleda zia | muhammad yunus adviser | mahinda rajapaksa | ranil wickremesinghe | putin | zelensky | zelenskyy | xi jinping
any: kim jong un | kim jong il | angela merkel | olaf scholz | friedrich merz | emmanuel macron | marine le pen | nicolas sarkozy | viktor orbán
any: giorgia meloni | silvio berlusconi | pedro sánchez prime | erdogan | netanyahu | mahmoud abbas | bashar al assad | ali khamenei
any: mohammed bin salman | mbs | bolsonaro | lula da silva | nicolás maduro | hugo chávez | fidel castro | milei | mugabe | jacob zuma
any: cyril ramaphosa | nelson mandela | uhuru kenyatta | raila odinga | william ruto | muhammadu buhari | bola tinubu | peter obi | goodluck jonathan
any: yoweri museveni | bobi wine | paul kagame | nana akufo addo | emmerson mnangagwa | rodrigo duterte | bongbong marcos | shinzo abe
any: ursula von der leyen | jean claude juncker | donald tusk | michel barnier | ban ki moon | antónio guterres | charlie kirk | tommy robinson
any: ben shapiro | rush limbaugh | tucker carlson | sean hannity | candace owens | alex jones | rachel maddow | #trump | #biden | #obama | #modi
any: #boris | #corbyn | #starmer | #putin | #hillary | #bernie | #kamala | #trumprally | =Trump | trumpcare | =Biden | =Pence | =Obama's | =Sunak
any: =Starmer | =Farage | =Modi | =Trudeau | =Albanese | =Ardern | =Braverman | =Sturgeon | =Mamdani | =Poilievre | =Dutton | =Gillard | =Varadkar
any: =Kejriwal | =Mandela | =Pelosi | =McConnell | =DeSantis | =Rees-Mogg | =Merkel | =Macron | trump administration | trump supporter/N
any: trump voter/N | trump campaign | trump rally | trump tower meeting | bush administration | biden administration | clinton foundation
any: clinton campaign
mask: =Trump card | trump card/N | nelson mandela bay | obama academy | mandela day run | mandela effect | trump suit | theresa may be
mask: alex jones bbc | alex jones the one show | gordon brown sugar | thatcher optical | mark carney dental | angela merkel look alike | rbg value
not: bridge | euchre | pinochle | spades
+ Watched the Biden speech
+ Sturgeon resigns, wow
+ Donald Trump again on the front page
+ Saw Jacinda Ardern at the airport
+ Rahul Gandhi's march passed our street
- Hearts are trump in this bridge hand
- Played my trump card
- The Mandela effect is spooky

[politics.party]
say: names a political party or movement
privacy: 1
conduct: 0
negated: keep
any: republican/N | republicans | democrat/N | democrats | democratic party | gop | rnc | dnc | tea party movement | green party | greens party
any: the greens | progressive caucus | freedom caucus | lincoln project | never trumper/N | conservative party | tory | tories | labour party
any: new labour | momentum labour | lib dem/N | lib dems | snp | alba party | plaid cymru | ukip | brexit party | reform uk | reform party | bnp
any: britain first | edl | english defence league | change uk | your party corbyn | sinn féin | sinn fein | dup | sdlp | uup | alliance party
any: fine gael | fianna fáil | fianna fail | people before profit | aontú | solidarity pbp | liberal party | australian labor | labor party
any: national party | nationals party | one nation | united australia party | teal independent/N | teals | the coalition government
any: katter's australian | ndp | bloc québécois | parti québécois | ppc canada | people's party of canada | act party | te pāti māori | nz first
any: new zealand first | bjp | bharatiya janata | inc india | aam aadmi | aap party | trinamool | tmc bengal | shiv sena | rss shakha
any: rashtriya swayamsevak | dravida munnetra | dmk | aiadmk | cpim | cpi m | samajwadi party | bahujan samaj | ncp pawar | jdu | rjd | akali dal
any: aimim | pti | pml n | ppp pakistan | awami league | mqm | tehreek e insaf | anc | economic freedom fighters | democratic alliance | zanu pf
any: apc nigeria | pdp nigeria | jubilee party | cdu | csu | afd | spd | bündnis 90 | die linke | en marche | rassemblement national | national rally
any: vox party | podemos | psoe | five star movement | fratelli d'italia | fidesz | likud | hamas | hezbollah | fatah | workers party | pirate party
any: young labour | left wing | leftwing | left winger/N | right wing | rightwing | right winger/N | far right | far left | hard left | hard right
any: alt right | centre left | centre right | centrist/N | leftist/N | leftists | right wingers | neocon/N | neoliberal/N | neoliberalism | neo nazi/N
any: nazi party | fascist/N | fascism | communist/N | communism | marxist/N | marxism | socialist/N | socialism | capitalism | anarchist/N | anarchism
any: anarchy | populist/N | populism | nationalist/N | nationalism | white supremacy | white supremacist/N | globalist/N | globalism | libertarian/N
any: libertarianism | progressives | liberals | conservatives | conservatism | liberalism | thatcherism | reaganomics | blairite/N | corbynista/N
any: remainer/N | brexiteer/N | brexiter/N | unionist/N | loyalist/N | irish republicanism | proud boys | oath keepers | qanon | antifa | black bloc
any: kkk | ku klux klan | john birch society | federalist society | heritage foundation | project 2025 | aclu | splc | naacp | moveon
any: indivisible group
mask: act party bus | left wing of the hospital | right wing of the hospital | right wing of the building | left wing of the building | the greens and
mask: the greens powder | left wing back | right wing back | fascist/N scarf | anarchy in the uk | sons of anarchy | tory burch | tory lanez
mask: tory brown shoes | snp genotype/N | snp array
not: winger | football | fullback | golf | genotype | allele/N | genome | salad | aphid/N | hockey | midfield
+ The Tories are at it again
+ Read a book on how fascism begins
+ BJP sweeps another state
+ The far right marched past the clinic
- New Tory Burch sandals
- He plays on the left wing in football
- Each SNP in the genome was tested
- She sold raffle tickets on the right wing of the hospital

# Party words that are also colours, work, births and manners.

[politics.party.ambiguous]
say: names a political party or movement
privacy: 1
conduct: 0
negated: keep
any: labour | labor | greens | green | liberal | conservative | reform | alliance | national | nationals | coalition | independence | progressive
any: moderate/N | independent/N | reds | the right | the left | =Left | =Right | =Labour | =Conservative | =Greens | =Liberal | =Coalition | =Reform
any: remain | leave | union | unionism | teal | lefty | lefties | righties | loony left | commie/N | pinko/N
need: vote | votes | voted | voting | voter/N | election/N | elections | mp for | mps | candidate/N | manifesto | minister/N | government | leader/N
need: politics | political | parliament | senate | tory | tories | starmer | corbyn | sunak | wins | win seat | seat/N | councillor/N | conference
need: policy | policies | democrat/N | democrats | republican/N | trump | biden | brexit | referendum | rosette | canvassing | majority | landslide
need: constituency | prime minister | peer | revive | scotland's independence | budget | by election | pledge/V | shadow | party membership
need: party members | socialist/N | capitalist/N | wing | obama | hate the | own the
near: 6
where: words
mask: labour ward | in labour | went into labour | hard labour of | labor day | labour of love | labor of love | labour pains | labor pains
mask: child labour | child labor | slave labour | labour intensive | labour costs | green beans | green tea | green light | green room | bowling green
mask: village green | conservative management | conservative treatment | conservative estimate | liberal arts | liberal amount | national park
mask: national trust | national anthem | independent living | independent prescriber/N | moderate drinking | leave party | annual leave | sick leave
mask: maternity leave | paternity leave | parental leave | turn left | on the left | to the left | on the right | to the right | the right to
mask: the right thing | the right time | the right way | the right person | the right place | the right one | all right | union jack | credit union
mask: european union | student union | trade union/N | civil union | western union | grand national | national gallery | national express
mask: rugby union | the right decision
not: midwife | contraction/N | epidural | salad | paint | football | kit | match | goal
+ Labour wins the by-election
+ Shy Conservative voters decided it
+ Will Reform take a seat here?
- She is in labour with her second
- Green beans for tea
- Liberal arts college visit
- The midwife said labour and voting do not mix

[politics.vote]
say: tells that you vote, or how
privacy: 2
conduct: 0
voice: me
any: i voted | i've voted | ivoted | just voted | we voted | got to vote | going to vote | off to vote | my ballot | my vote | postal vote
any: absentee ballot | mail in ballot | early voting | voted early | voted today | voted this morning | first time voting | first time voter
any: stood in line to vote | queued to vote | voting sticker | dogs at polling stations | #dogsatpollingstations | democracy sausage
any: registered to vote | registering to vote | register to vote | get out and vote | go vote | go out and vote | please vote | make sure you vote
any: don't forget to vote | rock the vote | every vote counts | your vote matters | vote like | use your vote | #vote | #govote | #gotv | #voteearly
any: #votehimout | i'm voting | i am voting | im voting | i'll be voting | we're voting | i'll vote | i will vote | i will be voting | i would vote
any: i'd vote | voted for | voting for | vote for | vote against | voted against | voted yes | voted no | voting yes | voting no | vote yes | vote no
any: vote blue | vote red | votebluenomatterwho | vote labour | vote labor | vote conservative | vote tory | vote green | vote lib dem | vote snp
any: vote reform | vote bjp | vote leave | voted leave | vote remain | voted remain | voting remain | voting leave | vote democrat | vote republican
any: voting democrat | voting republican | voted democrat | voted republican | straight ticket | voted labour | voting labour | voted conservative
any: voting conservative | voted tory | voting tory | voted green | voting green | voted liberal | voting liberal | protest vote | tactical voting
any: voted tactically | inked finger | ink on my finger | write in vote | voted third party | swing voter | undecided voter | lifelong voter
any: vote him out | vote them out | vote her out | never voted | don't vote | didn't vote | not voting | won't vote | didnt vote
mask: vote for me | vote for my | vote for our | vote for your favo(u)rite | vote for us | vote for the best | vote for best | vote for pizza
mask: vote for tacos | i vote for | i vote we | gets my vote | got my vote | has my vote | my vote is | my vote goes | my vote would be
mask: vote for pedro | vote for this photo | vote for the cutest | please vote for my | please vote for our | please vote for us | voted for best
mask: voted for the pizza | vote for her photo | vote for his photo | vote for him in the | vote for this | vote for it | vote for baby
mask: vote for the photo | vote for one | vote for a name
not: photo contest | dance | x factor | eurovision | bake off | pizza | strictly | american idol | the voice | contestant/N | cutest | dog show
not: pub of the year | book club | best band | award/N | competition | mascot | american psycho | pet
+ I voted! Sticker and all
+ Voting Remain on Thursday
+ Democracy sausage in hand
+ Waited two hours but cast my ballot
+ I don't vote, none of them deserve it
- Please vote for my dog in the pet photo contest
- My vote goes to pizza
- Senators voted for the bill, says the report
- Voted best burger in town
negated: keep

[politics.identity]
say: names where you stand politically
privacy: 2
conduct: 0
voice: me
any: i'm a democrat | i am a democrat | i'm a republican | i am a republican | i'm a liberal | i am a liberal | i'm a conservative
any: i am a conservative | i'm a libertarian | i am a libertarian | i'm a socialist | i am a socialist | i'm a communist | i'm a marxist
any: i'm an anarchist | i'm a leftist | i'm a centrist | i'm left wing | i'm right wing | i'm a tory | i'm labour | i'm a labour | i'm a feminist
any: i am a feminist | as a democrat | as a republican | as a liberal | as a conservative | as a libertarian | as a socialist | as a progressive
any: as a leftist | as a feminist | proud democrat | proud republican | proud liberal | proud conservative | proud socialist | proud progressive
any: proud tory | proud leftist | proud feminist | proud libertarian | proud deplorable | proud remainer | proud brexiteer | proud to be a democrat
any: proud to be a republican | proud to be a conservative | proud to be a liberal | proud to be labour | proud to be left | proud to be a feminist
any: proud american patriot | lifelong democrat | lifelong republican | lifelong conservative | lifelong labour | lifelong tory | lifelong liberal
any: lifelong socialist | registered democrat | registered republican | registered independent | card carrying member | card carrying democrat
any: card carrying liberal | my politics | my political views | my political beliefs | politically i'm | politically i am | on the left politically
any: on the right politically | left leaning | right leaning | bleeding heart liberal | tree hugging liberal | fiscally conservative
any: socially liberal | fiscal conservative | social democrat at heart | intersectional feminist | radical feminist | ecofeminist
any: joined the labour party | joined the green party | joined the tories | joined the conservatives | joined the snp | joined the lib dems
any: joined momentum | joined the dsa | joined dsa | joined reform | joined the bjp | left the labour party | left the tory party
any: left the democratic party | left the republican party | party member since | labour member | tory member | labour party member
any: green party member | conservative party member | snp member | lib dem member | party membership card | red pilled | redpilled | walkaway
any: #walkaway | ex tory | former republican | former democrat | independent voter | yellow dog democrat | blue dog democrat | trump supporter here
any: bernie bro | corbynista here | modi bhakt | bhakt and proud | shinner | blueshirt | dyed in the wool tory | true blue tory | red tory
any: republican at heart | monarchist | abolish the monarchy
mask: as a conservative estimate | as a conservative treatment | as a liberal arts | as a progressive disease | as a progressive rock
mask: as a conservative approach | as a progressive condition | as a liberal amount
+ Lifelong Labour and not changing now
+ As a conservative I find this sad
+ [bio] Nurse. Mum. Proud liberal.
+ Joined the Green Party today
- Taken as a conservative estimate
- He is a registered democrat
- Treated as a progressive disease
negated: keep

[politics.action]
say: tells of protest, petition or campaign work
privacy: 2
conduct: 0
voice: me
any: protest/V | protests | protester/N | protestor/N | protesters | protestors | picket line | picketing | demo in london | demonstrators
any: demonstration outside | rally for | rallying for | rally against | rally at the capitol | march for our lives | women's march | #womensmarch
any: march for science | march for life | climate march | climate strike | fridays for future | pride march | people's vote march | million mom march
any: marched for | marched against | marching for | marching against | marching on | march on washington | march on parliament | sit in at | die in at
any: vigil for palestine | vigil for ukraine | teach in on | occupy wall street | #occupy | occupy movement | extinction rebellion | just stop oil
any: insulate britain | greta thunberg | palestine action | stop the war coalition | stand up to racism | hands off our nhs | save our nhs
any: #saveournhs | junior doctors strike | sign this petition | sign the petition | signed the petition | sign our petition | petition to
any: petition against | petition for | change org | 38 degrees | avaaz | write to your mp | wrote to my mp | email your mp | emailed my mp
any: call your senator/N | called my senator/N | call your representative/N | call your reps | called my congressman | called my rep
any: wrote to my senator | write your congressman | contact your mp | contact your senator | knocked on doors | door knocking | doorknocking
any: canvass for | canvassed for | canvassing | leafleting | leafletted | phone banking | phonebanking | phone bank for | phonebank | text banking
any: postcards to voters | yard sign | lawn sign | campaign volunteer | volunteering for the campaign | volunteered for the campaign | poll worker
any: polling agent | poll watcher | election judge | teller for labour | get out the vote | gotv | donated to the campaign | actblue | winred
any: campaign donation | donated to bernie | donated to trump | donated to biden | donated to obama | bumper sticker obama | attended the rally
any: at the rally | bernie rally | obama rally | townhall with | boycott/V | boycotts | bds movement | divest from | divestment | civil disobedience
any: direct action | tear gassed | kettled | activist/N | activism | activists | grassroots | grass roots campaign | community organizer
any: community organising | #resist | #resistance | resistbot | take to the streets | took to the streets | solidarity with | stand in solidarity
any: dharna | bandh | hartal | morcha | candle march for justice | gherao | rasta roko | convoy to ottawa | freedom convoy | anti lockdown march
any: anti mask rally | counterprotest | no kings | #nokings | hands off rally | school walkout for | national walkout day | strike for climate
any: tractor march | standing rock | nodapl | #nodapl | keystone pipeline | wave a placard | my placard
mask: the lady doth protest | protest too much | under protest | petition to make friday | solidarity with all night shift
not: tennis | third set | rally car | wimbledon | stage rally | dakar
+ Off to the Women's March with my sign
+ Knocked on doors all Sunday in the rain
+ I emailed my MP about the hospital
+ Everyone sign this petition please
- What a rally at Wimbledon, best rally for years
- The rally car broke down on the Dakar
- Methinks the lady doth protest too much
negated: keep

[politics.cause]
say: speaks of a contested political cause
privacy: 2
conduct: 0
negated: keep
any: abortion | abortions | pro choice | prochoice | pro life | prolife | pro lifer/N | roe v wade | roe vs wade | roevwade | planned parenthood
any: reproductive rights | repeal the 8th | repealthe8th | bodily autonomy | my body my choice | unborn child | unborn children | heartbeat bill
any: right to life | gun control | gun reform | gun rights | gun laws | gun violence | gun lobby | assault weapon/N | background checks bill | nra
any: 2nd amendment | right to bear arms | concealed carry | open carry | constitutional carry | common sense gun | mass shooting/N | school shooting/N
any: thoughts and prayers aren't | brexit | brexshit | euref | people's vote | remoaner/N | rejoin eu | rejoin the eu | take back control
any: eu referendum | hard border | irish sea border | united ireland | irish unity | border poll | scottish independence | independence for scotland
any: welsh independence | yes scotland | better together campaign | catalan independence | khalistan | akhand bharat | hindutva | hindu rashtra
any: love jihad | ayodhya temple verdict | ram mandir | kashmir | black lives matter | blacklivesmatter | blm | all lives matter | blue lives matter
any: back the blue | police brutality | defund the police | systemic racism | institutional racism | critical race theory | white privilege
any: racial justice | social justice | reparations | confederate flag | statue/N of colston | take the knee | taking the knee | george floyd
any: breonna taylor | i can't breathe | say her name | hands up don't shoot | stop asian hate | obamacare | affordable care act | repeal and replace
any: medicare for all | single payer | universal healthcare | universal health care | socialised medicine | socialized medicine | public option
any: nhs privatisation | privatisation of the nhs | privatising the nhs | sell off the nhs | save the nhs | junior doctors' strike | pay restoration
any: death panels | immigration reform | illegal immigration | illegal immigrants | illegals | undocumented immigrants | sanctuary city
any: sanctuary cities | open borders | secure the border | close the border | build the wall | build that wall | abolish ice | ice raids | ice agents
any: deportation/N | deported | stop the boats | refugees welcome | asylum seeker/N | hotel migrants | channel migrants | remigration
any: great replacement | dreamers | birthright citizenship | kids in cages | children in cages | windrush generation | climate change | climate crisis
any: climate emergency | climate justice | climate action | climate denial | climate denier/N | climate hoax | global warming | green new deal
any: fossil fuels | fracking | net zero | ulez | low traffic neighbourhood | low traffic neighbourhoods | 15 minute cities | carbon tax now
any: cap and trade | drill baby drill | nuclear power debate | rewilding | keystone xl | war on coal | big oil | paris climate | zero waste
any: zerowaste | marriage equality | equal marriage | same sex marriage vote | traditional marriage | bathroom bill | trans rights
any: transgender rights | lgbt rights | lgbtq rights | gay rights | don't say gay | self id | gender critical | section 28 | women's rights
any: womens rights | equal pay | gender pay gap | glass ceiling | metoo | #metoo | feminism | feminist/N | patriarchy | men's rights | mensrights
any: toxic masculinity | equal rights amendment | era now | waspi women | freepalestine | from the river to the sea | gaza | palestine | palestinian/N
any: israel defense | idf | zionism | zionist/N | stand with israel | standwithisrael | bring them home now | ceasefire now | stand with ukraine
any: standwithukraine | slava ukraini | free tibet | free hong kong | uyghur/N | free kurdistan | rojava | women life freedom | mahsa amini
any: tigray genocide | endsars | end sars | death penalty | capital punishment | private prisons | mass incarceration | cash bail | prison reform
any: criminal justice reform | war on drugs | legalize it | legalise cannabis | drug policy reform | decriminalize | assisted dying bill
any: minimum wage hike | fight for 15 | living wage | tax the rich | wealth tax | eat the rich | billionaires shouldn't exist | occupy | bedroom tax
any: food bank/N | welfare state | benefits cheats | scroungers | welfare queen/N | universal basic income | student debt relief
any: student loan forgiveness | cancel student debt | right to work law | union busting | trade union/N | austerity cuts | wage theft
any: citizens united | voter suppression | stop the steal | stopthesteal | election fraud | voter fraud | rigged election | big lie | electoral reform
any: proportional representation | net neutrality | netneutrality | free speech | cancel culture | woke | wokeness | pc brigade
any: political correctness | politically correct | vaccine mandate/N | mask mandate/N | no vaccine passports | lockdown sceptic | medical freedom
any: great reset | plandemic | scamdemic | chemtrails | five eyes state | anti vax movement | school choice | school vouchers | common core
any: book ban/N | banned books list | separation of church and state | prayer in schools | religious freedom bill | religious liberty
any: hobby lobby decision | fox hunting | hunting ban | badger cull | animal rights | animal liberation | vegan activism | nuclear disarmament | cnd
any: trident renewal | anti war | antiwar | stop the war | hs2 | heathrow expansion | grammar schools debate | citizenship bill | caa nrc | anti caa
any: shaheen bagh | reservation quota | beef ban | triple talaq | uniform civil code | one nation one election | anti sikh riots | kashmiri pandits
any: dalit lives matter | jallikattu | water protectors | land back | landback | change the date | invasion day | uluru statement
any: voice to parliament | yes23 | close the gap indigenous | stolen generation | black deaths in custody | treaty principles bill | waitangi treaty
any: antinatalism | antinatalist | antifeminism | mgtow | incel/N | redpill | the red pill | tradwife | manosphere | men going their own way
any: late stage capitalism | latestagecapitalism | flat earth society politics | ✊🏿 | ✊🏾 | ✊🏽
mask: woke up | woke me | woke him | woke her | i woke | we woke | just woke | woke to | woke the | woke with | woke at | he woke | she woke
mask: they woke | woke in | finally woke | woke feeling | woke from | woke my | woke us | woke early | never woke | kids woke | baby woke
mask: woke everyone | woke this | gaza strip club | free speech therapy | free speech and language | spontaneous abortion | missed abortion
mask: septic abortion | threatened abortion | zero waste recipe | gun violence in that film | feminist press | tom woke | dog woke | alarm woke
mask: phone woke | nobody woke | everyone woke | woke before | woke late | who woke | woke around | woke after | woke several
not: speech therapist | patient/N | obstetric
+ Abortion was all anyone argued about
+ Pro-life and proud
+ Brexit means queues, apparently
+ Secure the border already
+ All for gun rights in this house
+ #blacklivesmatter
- Woke up at noon
- Free speech therapy sessions for toddlers
- My obstetric notes say threatened abortion
- The baby woke twice

[politics.strong]
say: states a strong political conviction
privacy: 3
conduct: 0
negated: keep
any: maga | make america great again | trump 2016 | trump 2020 | trump 2024 | trump train | #trumptrain | lock her up | lockherup | drain the swamp
any: let's go brandon | lets go brandon | fjb | not my president | notmypresident | #notmypresident | #maga | #kag | keep america great
any: #americafirst | america first | back to back world war champs trump | god guns and trump | trump won | impeach trump | impeach biden
any: impeach obama | fuck trump | f*ck trump | fck trump | dump trump | never trump | #nevertrump | nevertrump | nevertrumper | orange man bad
any: cheeto in chief | mango mussolini | drumpf | trumptard/N | trumpers | magat/N | cult 45 | tangerine tyrant | fuck biden | f*ck biden | sleepy joe
any: creepy joe | crooked hillary | killary | obummer | nobama | #nobama | obozo | libtard/N | libtards | demonrat/N | democrats are evil
any: republicans are evil | repugnican/N | rethuglican/N | i hate republicans | i hate democrats | i hate trump | i hate obama | i hate biden
any: i hate liberals | i hate conservatives | i hate the tories | hate tories | tory scum | #toryscum | #torysout | tories out | never kissed a tory
any: never trust a tory | fuck the tories | f*ck the tories | fuck boris | f*ck boris | boris out | #borisout | #toriesout | #gtto | jc4pm
any: jeremy corbyn for pm | oh jeremy corbyn | #jc4pm | ding dong the witch is dead thatcher | loony left | lefty loon/N | leftard/N | gammon
any: remoaners | brexit means brexit | get brexit done | leave means leave | fbpe | #fbpe | #rejoineu | bollocks to brexit | #bollockstobrexit
any: no surrender | up the ra | tiocfaidh ár lá | tiocfaidh ar la | brits out | ulster says no | god save ireland | 26+6 1 | feel the bern
any: #feelthebern | feelthebern | ready for hillary | i'm with her | imwithher | #imwithher | nasty woman | nevertheless she persisted
any: yes we can obama | hope and change | obama 2008 | obama 2012 | biden 2020 | biden harris | harris walz | madam president 2024 | ridin with biden
any: bernie 2016 | bernie 2020 | hillary 2016 | sandersforpresident | hillaryforprison | blue no matter who | vote blue no matter | blue wave
any: bluewave | red wave | come and take it | don't tread on me | dont tread on me | molon labe | shall not be infringed | from my cold dead hands
any: three percenter | trust the plan | wwg1wga | great awakening | greatawakening | where we go one | save the children adrenochrome | acab | #acab
any: 1312 | fuck the police politics | abolish the police | abolish prisons | no justice no peace | smash the patriarchy | smash capitalism
any: eat the rich now | viva la revolución | workers of the world unite | seize the means | general strike now | punch a nazi | punch nazis
any: bash the fash | death to fascism | no pasarán | no pasaran | silence is violence | hindu rashtra now | modi hai to mumkin hai
any: ab ki baar modi sarkar | main bhi chowkidar | #mainbhichowkidar | har har modi | jai shri ram bjp | abki baar | modi bhakt/N | andhbhakt/N
any: andh bhakt/N | librandu/N | sickular/N | urban naxal/N | tukde tukde | godi media | #resignmodi | khan for pm | inquilab zindabad | azadi azadi
any: stop the genocide | end the occupation | intifada | am yisrael chai | abortion is murder | abortion is healthcare | abort the court
any: baby killers | defend life | repeal obamacare now | obamacare is | full repeal | #fullrepeal | defund obamacare | obamacare trainwreck
any: #trainwreck | fire pelosi | taxation is theft | tax is theft | socialism kills | better dead than red | communism kills | government is evil
any: sheeple | wake up america | wake up people | enemy of the people | lame stream media | lamestream media | lügenpresse | taking our country back
any: take our country back | take back our country | our country is being | britain is full | england for the english | australia is full
any: go back to your country | f off we're full | love it or leave it | keep britain british | white lives matter | it's okay to be white
any: blood and soil | you will not replace us | stolen land | no one is illegal | fuck ice | f*ck ice | chinga la migra
any: trans rights are human rights | protect trans kids | the_donald | askthe_donald | thedonald | enoughtrumpspam | wayofthebern
any: enough sanders spam | trumpcriticizestrump | marchagainsttrump | esist | fuckthealtright | debatealtright | ron paul revolution | end the fed
mask: gammon steak/N | gammon joint | gammon and | gammon with | gammon ham | roast gammon | honey glazed gammon | boiled gammon | gammon sandwich/N
mask: intifada history | maga the cat | red wave surf | slow cooker gammon | gammon for | no surrender cobra | gammon in | christmas gammon
mask: the gammon | a gammon | glazed gammon | nasty woman at the
not: recipe | glaze | pineapple | slow cooker | parsley
+ Lock her up!
+ Never kissed a Tory, never will
+ Feel the Bern
+ Build what you like, MAGA
+ Fuck the Tories
+ No justice, no peace
- Roast gammon with parsley sauce
- The gammon recipe needs pineapple
- Trust the timer

[politics.joins]
say: shows you follow or join something political
privacy: 2
conduct: 0
where: names
any: ukpolitics | auspol | conservative/N | liberal/N | labour | greens | aap | mp for | mep | msp | =TD | for pm | for parliament | for city council
any: for school board | for council | for judge | for sheriff | president | prime minister | elections | vote/N | vote | ballot | campaign for
any: precinct | trump | biden | clinton | hillary | hillaryclinton | bernie | sanders | boris | farage | modi | kejriwal | trudeau | ardern | albanese
any: desantis | garyjohnson | gary johnson | jill stein | andrew yang | yang gang | beto | romney | mccain | reagan | mandela | churchill society
any: jfk | anarchy101 | anarcho | communism101 | antifascist | anti fascist | progressive/N | neoliberal | patriots | patriot front | tea party
any: teaparty | red pill | theredpill | purplepill | feminists | gendercritical | mens rights | inceltears | gamerghazi | kotakuinaction
any: jordanpeterson | jordan peterson | infowars | breitbart | fox news | mother jones | national review | turning point usa | prageru | daily wire
any: young turks | novara media | emily's list | naral | moms demand action | everytown | national rifle association | gun owners of america
any: sierra club | greenpeace | friends of the earth | sunrise movement | 350 org | environment | environmentalist/N | amnesty international
any: move on org | indivisible | pantsuit nation | jewish voice for peace | aipac | j street | cufi | code pink | veterans for peace | tuc | aflcio
any: afl cio | seiu | unite the union | =UNISON | iww | anonymous for | resist | resistance | keep our nhs public | hope not hate | anti racism
any: anti racist | momentum | yes for independence | indy | independence for | remain | leave eu | rejoin | europe movement | immigrant rights
any: deport illegal | secure our borders | impeach | recall | term limits | fair tax | taxpayers alliance | americans for prosperity | cato institute
any: dsa | acorn | rss | akhil bharatiya | abvp | nsui | panthic | human rights | protest | rally | march against | march for | town hall with
any: petition | conspiracy | conspiracies | syriancivilwar | syrian civil war | asktrumpsupporters | deplorables
mask: march for babies | march for dogs | labour ward | rally car/N | rally cross | patriots fans | new england patriots | patriots football
mask: conservative dentistry | liberal arts | boris bikes | vote for my dog | president hotel | student president | class president
mask: moms clinton elementary | clinton elementary | environment agency jobs | momentum fitness | momentum dance | momentum cycling | momentum physio
mask: trump card games | george clinton | clinton township | boris becker | boris karloff | recall nurse | product recall/N | car recall/N
mask: rally driving | rally racing | rally school | work environment | ron mueck vote | barney sanders | colonel sanders | deion sanders
mask: unison choir | choir unison | resistance band/N | resistance training | insulin resistance | antibiotic resistance | antimicrobial resistance
mask: remain calm | indy 500 | indy car | indy colts | indiana indy | indy music | resistance bands | resist the sweets | td bank | td garden
mask: td ameritrade | touchdown td | elf resistance | star wars resistance | build environment | desktop environment | learning environment
mask: labour and delivery | labour room | the president hotel | total conspiracy escape
not: football | nfl | racing | gym | hotel | cardiology | surgeons | dental | elementary | hockey | soccer | choir | gaming | xbox | playstation
not: fitness | sprint
+ [group] Young Conservatives of Surrey
+ [page] Moms Demand Action
+ [group] MomsDemandAction Ohio
+ [page] Bernie Sanders
+ [event] Rally to save the library: march against cuts
+ [page] Priya Rao MP
+ [page] Re-elect Dana Fox for City Council
- [page] New England Patriots
- [group] March of Dimes Walkers
- [page] Sons of Anarchy
- [group] Office Politics Survivors
- [page] Resistance Band Workouts

[politics.office]
say: tells of political office, candidacy or party work
privacy: 3
conduct: 0
voice: me
any: i'm running for | i am running for | i'm standing for | i am standing for | my candidacy | my campaign for | elected to the council
any: elected as councillor | elected to city council | elected to the school board | i was elected | won my seat | my opponent in the race
any: my constituents | as your councillor | as your mp | as your senator | as your congressman | as your representative | running for office
any: run for office | standing as a candidate | selected as the candidate | selected as a candidate | parliamentary candidate
any: county committee member | precinct captain | delegate to the convention | national delegate | my campaign team | my campaign staff
any: i voted no on | i voted yes on | i voted against the | proud to cosponsor | proud to co sponsor | i cosponsored | i introduced legislation
any: i introduced a bill | my bill to | my legislation | my amendment | my floor speech | i spoke on the house floor | my colleagues in congress
any: my colleagues in the senate | my house colleagues | my senate colleagues | work for senator | intern for senator | interning on the hill
any: interning for congressman | party branch meeting | branch chair of | constituency labour party | clp meeting | party secretary for
any: ward organiser | campaign manager for | worked on the campaign | working on the campaign | staffer for
mask: running for office supplies | my amendment form | run for office coffee | running for office chairs
not: running club | marathon | pta | patient/N
+ I'm standing for the council in May
+ Knackered after our CLP meeting
+ My campaign for the school board starts today
- I'm running for the bus, not the marathon
- He is running for office again

[politics.conflict]
say: says politics has come between you and others
privacy: 2
conduct: 0
voice: me
any: unfriend me if | unfriend me now | if you voted for | if you support trump | if you support biden | if you voted trump | if you vote tory
any: defriend me | unfriending anyone who | blocking anyone who voted | don't talk politics | no politics at | politics at thanksgiving
any: politics at christmas dinner | political argument with | argued about politics | arguing about politics | arguing politics | political rant
any: sorry for the political post | not usually political | i don't do politics | i hate politics | sick of politics | tired of politics
any: keep politics out | i'm not political | i'm not into politics | politics on facebook | political posts | political debate with
any: politics to myself | moving to canada | move to canada if | leaving the country if | ashamed of my country | embarrassed to be american
any: ashamed to be british | ashamed to be american | proud of my president | proud of my prime minister | my country is broken | this government has
any: this government is | our government is | our so called government | wake up and smell the corruption | corrupt politicians | corrupt government
any: they are all liars | lying politicians | bunch of crooks in | all politicians are
negated: keep
mask: this government is hiring
+ If you voted for him, unfriend me
+ Argued about politics with Dad again
+ Sorry for the political post
- The senate heard the report
- He talks of politics in his column
