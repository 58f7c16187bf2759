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
where: words
any: politics | political | politically | politician/N | politico/N | government/N | govt | gov't | election/N | electoral | byelection/N | electorate
any: ballot/N | voter/N | voters | voting rights | polling station/N | polling place/N | polling day | exit poll/N | opinion poll/N | poll tax
any: referendum/N | referenda | plebiscite | caucus | caucuses | parliament/N | parliamentary | westminster | whitehall | downing street
any: house of commons | house of lords | holyrood | stormont | senedd | msp/N | oireachtas | dáil | seanad | taoiseach | tánaiste | lok sabha
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
any: universal credit | benefit cuts | minimum wage | living wage bill | sanctions on | trade war | tariff/N | diplomat/N | diplomacy | ambassador/N
any: embassy | geopolitics | geopolitical | nato | european union | european commission | united nations | security council | coup d'état
any: military coup | dictator/N | dictatorship/N | authoritarian | authoritarianism | autocrat/N | junta | martial law | insurrection
any: insurrectionist/N | civil war | ceasefire | peace talks | democracy | democracies | constitutional amendment | first amendment | second amendment
any: constitution | federalism | separation of powers | rule of law | human rights act | civil rights | civil liberties | campaign trail
any: campaign rally | campaign finance | super pac | lobbyist/N | lobbying | lobby group/N | think tank/N | spin doctor | whistleblower/N | manifesto
any: party conference | conference season | frontbencher/N | backbencher/N | front bench | backbench | shadow cabinet | shadow chancellor
any: opposition leader | leader of the opposition | party nominee | running mate | incumbent/N | majority leader | minority leader
any: speaker of the house | house speaker | house republicans | house democrats | whip the vote | roll call vote | cloture | cosponsor/V
any: co sponsor/V | h r bill | omnibus bill | farm bill | appropriations | reconciliation bill | veto/N | vetoed | vetoes | house bill
any: town hall meeting | townhall meeting | telephone town hall | constituent/N | constituency | constituencies | redistricting | statehouse
any: assemblyman | assemblywoman | homeland security | state department | justice department | department of justice | treasury secretary
any: defense secretary | fbi director | special counsel | mueller | national security adviser | national security advisor | epa administrator
any: surgeon general nominee | federal judge/N | federal funding | fema funding | irs scandal | watergate | monica lewinsky scandal | russia probe
any: russian interference | collusion | wikileaks | steele dossier | epstein files | hunter biden laptop | capitol riot | january 6th | jan 6
any: stormy daniels | hush money | classified documents | mar a lago | partygate | windrush | post office scandal | rwanda bill | rwanda plan
any: small boats | levelling up | cash for honours | expenses scandal | indyref | indyref2 | devolution | devolved | carbon tax | carbon price
any: robodebt | spill motion | leadership spill | leadership contest | no confidence vote | vote of no confidence | confidence motion | question time
any: crossbench | citizenship amendment act | article 370 | farm laws | kisan andolan | demonetisation | model code of conduct | evm tampering
any: caste census | reservation policy | rohingya | kashmir issue | pulwama | repeal | repealed | climate summit | paris agreement | paris accord
any: kyoto protocol | border wall | border crisis | travel ban | muslim ban | family separation | dreamers act | daca | amnesty bill | nuclear deal
any: iran deal | arms deal | war crimes | g7 summit | g20 summit | brics | davos | bilderberg | deep state | new world order | fake news
any: mainstream media | msm lies | #politics | #auspol | #ukpolitics | #uspoli | #cdnpoli | #nzpol | #indyref | #bbcqt | #pmqs | #scotus | #sotu
any: #election2016 | #election2020 | #election2024 | #ge2017 | #ge2019 | #ge2024 | #generalelection | #utpol | #ivoted | #lasen | #tcot | #p2 | #gop
any: #teaparty | #potus | #qanda | #budget2024 | #budget2025 | #midterms2018 | #midterms2022 | #aam | #scotpol | #insiders | #copolitics | #txlege
any: #obamacare | 🗳️ | 🗳 | picket line/N | rail strikes | nurses strike | nurses' strike | junior doctors strike | teachers strike | general strike
any: royal assent | king's speech | queen's speech | budget day | mini budget | spending review | select committee | public accounts committee
any: civil servant/N | civil service strike | public inquiry | covid inquiry | grenfell inquiry | infected blood inquiry | house committee
any: french president | russian president | royal commission | west bank | knesset | bundestag | kremlin | politburo | us president | war in ukraine
any: invasion of ukraine | russian invasion | gaza war | israel hamas | two state solution | cuban embargo | brexit talks | crimea | donbas
any: ukraine war | taliban | osama bin laden | saddam hussein | arab spring | tiananmen | apartheid | edward snowden | bradley manning
any: chelsea manning | julian assange | benghazi | isis | immigration ban | border patrol | customs enforcement | guantanamo | patriot act
any: nsa surveillance | press secretary | chief whip | local authority cuts | refugee crisis | migrant crisis | interior secretary
any: treasury department | red state/N | blue state/N | west wing staff | grassroots | antigovernment | capitol police | state capitol | protest/N
any: protester/N | protestor/N | demonstrators | activist/N | activism | =MPs | the new pm | the president's | cabinet secretary | polling card
any: voting booth | i'm just a bill | our president | our mp | my mp | the mp | immigrants | ranked choice voting | preferential voting
any: party leaders | leaders debate | leaders' debate | local mp
mask: office politics | family politics | hospital politics | ward politics | playground politics | department politics | mayor of flavortown
mask: mayor of casterbridge | congress centre | medical congress | cardiology congress | world congress of | annual congress | international congress
mask: national park congress | repeal and replace my | constitution hill | iron constitution | veto power at home | student senate | faculty senate
mask: university senate | academic senate | westminster abbey | westminster kennel | city of westminster hospital | senators hockey | ottawa senators
mask: ballot for tickets | marathon ballot | race ballot | ticket ballot | ballot entry | london marathon ballot | brand ambassador/N
mask: student ambassador/N | embassy suites | theatre of the absurd politics | ambassador programme | ambassador program | captain america civil war
mask: civil war film | marvel civil war | congress of | school governor/N | governor of the school | repealed the ban on dogs | veto player
mask: vice president of | vice president at | vice president for | constitution of the | mayor mccheese | white house black market
mask: white house on the corner | white house with | little white house | presidency of the society | white house farm | protest too much
mask: under protest | student government | government building | isis river | government exam/N | government job/N | government school/N
mask: government hospital/N | government college | government employee/N | our president of
not: skincare | gym | workout | nutrition | marathon | hockey
mask: minister for silly walks
mask: kitchen cabinet reshuffle
not: in that film | in that movie | in the film | in the movie | in that show | of an oscar | crossword | letters begins | fancy dress | lego | mugs
not: cupboard | quiz
not: the cat | the dog | my cat | my dog | fridge | kettle
+ The election results are in
+ Watched PMQs over lunch
+ Lok Sabha results all day on TV
+ #auspol is wild this week
+ My senator answered my letter
- Office politics wear me out
- Passed the government exam for the job
- Applied in the London Marathon ballot
- The Ottawa Senators lost at hockey
- Cardiology congress in Vienna
- Visited Westminster Abbey

# Words that are politics only beside another word of politics.
- Got a 98 on my midterm
- Clinic letter: MPS diagnosed eight months ago
- The minister for silly walks still makes me laugh
- The president in that film was robbed of an Oscar
- Kitchen cabinet reshuffle, the mugs are out

[politics.subject.near]
say: mentions politics or government
privacy: 1
conduct: 0
negated: keep
any: president/N | minister/N | cabinet | chancellor | secretary | candidate/N | campaign/N | campaigning | debate/N | debates | bill | bills | budget
any: tax | taxes | taxpayer/N | policy | policies | poll/N | polls | mp for | lord/N | lords | peers | party | opposition | leader/N | leadership
any: speaker | coalition | majority | minority | nominee/N | nomination | nominated | nominate | committee/N | hearing/N | testimony | reform/N
any: reforms | summit | amendment/N | state | federal | crisis | deal | veterans | military | troops | war | border/N | immigration | immigrant/N
any: refugee/N | asylum | oil | pipeline | climate | emissions | court | justice | ruling | probe | investigation | scandal | resign/V | resignation
any: ousted | pardon/V | strike/N | union | housing | council | vote | votes | voted | voting | seat | elect | elected | race | defeat
any: administration | regulation/N | spending | deficit | unemployment | economy | economic | jobs | benefits | pension/N | health care | healthcare
any: medicare | medicaid | insurance | education | gun | guns | rally | rallies | primary | house | aide/N | adviser/N | advisor/N | lawyer | rights
any: security | intelligence | sanctions | diplomacy | treaty | troop/N | missile/N | nuclear | bombing | invasion | invade/V | regime/N | town hall
any: gov | govt | the pm | pm's | midterms | midterm
not: skincare | chemo | medication | dose | winery | vineyard | vintners | brewery | exam | grade
need: trump | trump's | biden | obama | clinton | hillary | bush | pence | harris | vance | desantis | pelosi | mcconnell | sanders | musk | doge
need: putin | kremlin | zelensky | zelenskyy | kim jong | netanyahu | erdogan | xi jinping | macron | merkel | modi | trudeau | carney | albanese
need: morrison | ardern | luxon | varadkar | sunak | starmer | boris johnson | truss | corbyn | theresa may | cameron | farage | sturgeon | swinney
need: mnangagwa | ruto | tinubu | buhari | senate | congress | parliament | government | republican/N | democrat/N | democrats | democratic | gop
need: labour | tory | tories | lib dem/N | snp | dup | sinn féin | fine gael | fianna fáil | reform uk | plaid | election | elections | voter/N
need: voters | white house | downing street | minister/N | lawmaker/N | federal | supreme court | brexit | obamacare | impeachment | constituents
need: governor | senator | sen | rep | mps | msp | political | politics | legislation | legislature | cabinet | diplomat/N | foreign secretary
need: prime minister | first minister | ministers | whitehall | westminster | holyrood | h r | house floor | house gop | pm's | washington dc
need: conservatives | conservative mp | conservative party | =MPs | the pm
near: 8
where: words
mask: social security number | security guard | speaker of the day | house sitting | rock the house | justice league | climate control | cabinet maker
mask: kitchen cabinet/N | house of cards | washington state | house loan/N
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
where: words
any: donald trump | president trump | trumpism | trumpian | melania trump | ivanka trump | jared kushner | eric trump | mike pence | jd vance
any: j d vance | marco rubio | ted cruz | rand paul | ron paul | mitch mcconnell | paul ryan | kevin mccarthy | mike johnson speaker | john boehner
any: newt gingrich | mitt romney | john mccain | sarah palin | george w bush | george bush | jeb bush | dick cheney | liz cheney | ronald reagan
any: ron desantis | nikki haley | chris christie | vivek ramaswamy | greg abbott | marjorie taylor greene | lauren boebert | matt gaetz
any: lindsey graham | josh hawley | tom cotton | rudy giuliani | steve bannon | roger stone | michael flynn | jeff sessions | bill barr | betsy devos
any: scott pruitt | rex tillerson | mike pompeo | john bolton | john kelly chief | sean spicer | sarah huckabee sanders | kellyanne conway
any: stephen miller | ben carson | pete hegseth | kash patel | pam bondi | kristi noem | tulsi gabbard | rfk jr | robert f kennedy jr | elon musk doge
any: susie wiles | karoline leavitt | brett kavanaugh | neil gorsuch | amy coney barrett | clarence thomas | joe biden | president biden | jill biden
any: hunter biden | kamala | obama | hillary clinton | bill clinton | bernie sanders | elizabeth warren | nancy pelosi | chuck schumer | harry reid
any: alexandria ocasio cortez | ilhan omar | rashida tlaib | ayanna pressley | pete buttigieg | beto o'rourke | cory booker | amy klobuchar
any: gavin newsom | andrew cuomo | gretchen whitmer | stacey abrams | joe manchin | kyrsten sinema | john kerry | al gore | jimmy carter | adam schiff
any: john fetterman | raphael warnock | tim walz | josh shapiro | zohran mamdani | hakeem jeffries | tim kaine | dianne feinstein
any: ruth bader ginsburg | sonia sotomayor | ketanji brown jackson | merrick garland | james comey | robert mueller | jerry nadler | maxine waters
any: john lewis | eric garcetti | bill de blasio | eric adams mayor | boris johnson | theresa may | david cameron | george osborne | rishi sunak
any: liz truss | kwasi kwarteng | jeremy hunt | matt hancock | priti patel | suella braverman | jacob rees mogg | michael gove | dominic raab
any: dominic cummings | kemi badenoch | robert jenrick | penny mordaunt | nadine dorries | sajid javid | grant shapps | thatcher | ruth davidson
any: nigel farage | richard tice | lee anderson | keir starmer | corbyn | tony blair | gordon brown | ed miliband | david miliband | angela rayner
any: rachel reeves | wes streeting | yvette cooper | diane abbott | sadiq khan | andy burnham | david lammy | john mcdonnell | dennis skinner
any: tony benn | neil kinnock | zarah sultana | dawn butler | nick clegg | tim farron | jo swinson | ed davey | caroline lucas | zack polanski
any: george galloway | nicola sturgeon | alex salmond | humza yousaf | john swinney | ian blackford | stephen flynn | mark drakeford | vaughan gething
any: eluned morgan | adam price | leanne wood | arlene foster | michelle o'neill | jeffrey donaldson | ian paisley | gerry adams | mary lou mcdonald
any: leo varadkar | micheál martin | simon harris | enda kenny | bertie ahern | mary robinson | michael d higgins | simon coveney | eamon ryan
any: catherine connolly | michael healy rae | justin trudeau | stephen harper | pierre poilievre | jagmeet singh | mark carney | doug ford
any: danielle smith premier | françois legault | jason kenney | elizabeth may green | chrystia freeland | scott morrison | anthony albanese
any: tony abbott | malcolm turnbull | julia gillard | kevin rudd | peter dutton | bill shorten | john howard | penny wong | pauline hanson
any: bob katter | barnaby joyce | adam bandt | jacqui lambie | clive palmer | daniel andrews | gladys berejiklian | jacinda ardern | john key
any: christopher luxon | chris hipkins | winston peters | david seymour act | judith collins | helen clark | narendra modi | pm modi | amit shah
any: rahul gandhi | sonia gandhi | arvind kejriwal | mamata banerjee | yogi adityanath | priyanka gandhi | manmohan singh | shashi tharoor
any: m k stalin | akhilesh yadav | mayawati | nitish kumar | lalu prasad | uddhav thackeray | asaduddin owaisi | imran khan pti | nawaz sharif
any: shehbaz sharif | bilawal bhutto | benazir bhutto | asif zardari | pervez musharraf | sheikh hasina | khaleda zia | muhammad yunus adviser
any: mahinda rajapaksa | ranil wickremesinghe | putin | zelensky | zelenskyy | xi jinping | kim jong un | kim jong il | angela merkel | olaf scholz
any: friedrich merz | emmanuel macron | marine le pen | nicolas sarkozy | viktor orbán | giorgia meloni | silvio berlusconi | pedro sánchez prime
any: erdogan | netanyahu | mahmoud abbas | bashar al assad | ali khamenei | mohammed bin salman | bolsonaro | lula da silva | nicolás maduro
any: hugo chávez | fidel castro | milei | mugabe | jacob zuma | cyril ramaphosa | nelson mandela | uhuru kenyatta | raila odinga | william ruto
any: muhammadu buhari | bola tinubu | peter obi | goodluck jonathan | yoweri museveni | bobi wine | paul kagame | nana akufo addo | emmerson mnangagwa
any: rodrigo duterte | bongbong marcos | shinzo abe | ursula von der leyen | jean claude juncker | donald tusk | michel barnier | ban ki moon
any: antónio guterres | charlie kirk | tommy robinson | ben shapiro | rush limbaugh | tucker carlson | sean hannity | candace owens | alex jones
any: rachel maddow | #trump | #biden | #obama | #modi | #boris | #corbyn | #starmer | #putin | #hillary | #bernie | #kamala | #trumprally | =Trump
any: trumpcare | =Biden | =Pence | =Obama's | =Sunak | =Starmer | =Farage | =Modi | =Trudeau | =Albanese | =Ardern | =Braverman | =Sturgeon | =Mamdani
any: =Poilievre | =Dutton | =Gillard | =Varadkar | =Kejriwal | =Mandela | =Pelosi | =McConnell | =DeSantis | =Rees-Mogg | =Merkel | =Macron
any: trump administration | trump supporter/N | trump voter/N | trump campaign | trump rally | trump tower meeting | bush administration
any: biden administration | clinton foundation | clinton campaign | =Trump's
mask: =Trump card | trump card/N | nelson mandela bay | obama academy | mandela day run | mandela effect | trump suit | theresa may be
mask: alex jones bbc | alex jones the one show | gordon brown sugar | thatcher optical | mark carney dental | angela merkel look alike
not: bridge | euchre | pinochle | spades
+ Watched the Biden speech
+ Sturgeon resigns, wow
+ Donald Trump again on the front page
+ Saw Jacinda Ardern at the airport
+ Rahul Gandhi's march passed our street
- Hearts are trump in this bridge hand
- Played my trump card
- The Mandela effect is spooky

[politics.person.short]
say: names a politician
privacy: 1
conduct: 0
negated: keep
where: words
any: =Bernie | =Hillary | =Boris | =Harris | =Sanders | =Clinton | =Bush | =Cameron | =May | =Brown | =Blair | =Truss | =Johnson | =Abbott | =Morrison
any: =Rudd | =Howard | =Key | =Cruz | =Ryan | =Warren | =Kennedy | =Reagan | =Carter | =Nixon | =Vance | =Walz | =Musk | =Gandhi | =Ford | =Harper
any: =Carney | =Martin | =Higgins | =Kushner | =Scaramucci | =Zinke | =Pruitt | =DeVos | =Comey | =Cohen | =Manafort | =Greitens | =Schumer | =Hegseth
any: =Vivek | =Romney | =McCain | =Palin | =Gore | =Kerry | =Sessions | =Kavanaugh | =Dubya | george w | =Hunt | =Raab | =Gove | =Hancock | =Patel
any: =Balls | =Miliband | =Davey | =Clegg | =Osborne | =Swinney | =Salmond | =Kenny | =Shorten | =Turnbull | =Wong | =Hanson | =Key's | =Luxon
any: =Hipkins | =Singh | =Yadav | =Yogi | =Imran | =Sharif | =Mnangagwa | =Ruto | =Odinga | =Tinubu | =Obi | =Zuma | =Malema | =AOC | =RBG
need: vote | votes | voted | voting | voter/N | election | elected | elections | president | presidential | pm | prime minister | senator | governor
need: minister | secretary | chancellor | politics | political | policy | campaign/N | campaigned | candidate | nominee | debate/N | speech | poll/N
need: polls | resign/V | resigns | resignation | cabinet | government | parliament | senate | congress | white house | number ten | number 10
need: downing street | democrat/N | democratic | republican/N | gop | tory | tories | labour | liberal/N | brexit | partygate | would have won
need: turned out for | administration | bid | aide | impeach/V | indicted | probe | mueller | mp | scandal | country | ballot | landslide | rally
need: epa | supporters | leadership | inauguration | in office | miss
near: 6
mask: may have | may be | may not | may day | may bank holiday | in may | on may | this may | next may | last may | key workers | key point/N | may i
mask: may your | may you | may the | brown bread | harris tweed | ford focus | key stage
not: ford focus | fiesta | guitar | album | song | mowed | hedge | brown rice | season | mmol | wine | bordeaux | chateau | mosel | bloods
+ Proud of everyone who turned out for Harris
+ Cameron calls an election at last
+ This country misses Boris like toothache
- May you have a happy day
- Brown rice and a speech at the wedding
- My son Harris starts school in September

[politics.person.titled]
say: names someone in political office
privacy: 1
conduct: 0
negated: keep
pattern: \b(?:(?:Sen|Rep|Gov)\.|Cllr|Congressman|Congresswoman|Councillor|Senator|Minister) [A-Z][a-zé'-]+
pattern: \((?:R|D|I)-[A-Z][A-Za-z.]{1,6}\)
pattern: \b[A-Z][a-z]+ [A-Z][a-z'-]+ (?:MP|MSP|TD|MEP|MLA)\b
literal: Sen | Rep | Gov | Cllr | Congress | Councillor | Minister | (R- | (D- | (I- | MP | MSP | TD | MEP | MLA
+ Gov. Example Dale signed it
+ Wrote to Jane Sample MP about the bins
+ Rep. Ana Example (D-OR) replied
- Gov money spent on chairs
- The rep. from the drug company brought lunch

[politics.local]
say: complains or cares about public services or taxes
privacy: 1
conduct: 0
negated: keep
where: words
any: council | nhs | taxes | taxpayer/N | tax payer/N | benefits | pensioner/N | potholes | police funding | the government's | public services
any: the system | ministers | the state | union | polls | the debate | the count | counting votes | roe | supreme leader | ukraine | russia | israel
any: palestinians | iran | syria | afghanistan | iraq | troops | gun owner/N | conscription | the draft | borders | this country | our country
any: leaders | bbc
need: privatised | privatized | privatising | sold off | sell off | underfunded | underfunding | defund | abolish | taxpayers | taxes | theft | cuts
need: useless | corrupt | shame on | disgrace | disgraceful | going to the dogs | vote | votes | voted | war | bomb/V | bombing | invaded | invasion
need: ceasefire | peace in | president | commander in chief | election | overturned | we lost | scotus | rights | nevada | arizona | pennsylvania
need: license fee | licence fee | broken | card in my | thoughts with | pray for | praying for | stand with | sanctions | strike | striking | pay rise
need: fund | funding | refugees | nuclear | protest/V | leaders | politicians
near: 6
mask: ottoman iraq | council of war | student union | credit union | bbc one | bbc two | bbc bake off | the state of my
not: sofa | film | movie | drama | series | war of words | lost the match | hiking
+ The NHS is being sold off bit by bit
+ Thoughts with Ukraine today
+ Can't believe we lost Roe
+ Potholes everywhere, useless council
- The state of my kitchen
- Watched a war drama set in Iraq, great series

[politics.party]
say: names a political party or movement
privacy: 1
conduct: 0
negated: keep
where: words
any: the dems | =Dems | dem voter/N | republican/N | republicans | democrat/N | democrats | democratic party | gop | rnc | dnc | tea party movement
any: green party | greens party
any: the greens | progressive caucus | freedom caucus | lincoln project | never trumper/N | conservative party | tory | tories | labour party
any: new labour | momentum labour | lib dem/N | lib dems | alba party | plaid cymru | ukip | brexit party | reform uk | reform party | britain first
any: edl | english defence league | change uk | sinn féin | sinn fein | sdlp | uup | alliance party | fine gael | fianna fáil
any: fianna fail | people before profit | aontú | solidarity pbp | liberal party | australian labor | labor party | national party | nationals party
any: one nation | united australia party | teal independent/N | teals | the coalition government | katter's australian | ndp | bloc québécois
any: parti québécois | people's party of canada | act party | te pāti māori | nz first | new zealand first | bjp | bharatiya janata | inc india
any: aam aadmi | aap party | trinamool | tmc bengal | shiv sena | rss shakha | rashtriya swayamsevak | dravida munnetra | dmk | aiadmk | cpim | cpi m
any: samajwadi party | bahujan samaj | akali dal | aimim | pml n | ppp pakistan | awami league | mqm | tehreek e insaf | economic freedom fighters
any: democratic alliance | zanu pf | apc nigeria | pdp nigeria | jubilee party | bündnis 90 | die linke | en marche | rassemblement national
any: national rally | podemos | psoe | five star movement | fratelli d'italia | fidesz | likud | hamas | hezbollah | fatah | workers party
any: pirate party | young labour | left wing | leftwing | left winger/N | right wing | rightwing | right winger/N | far right | far left | alt right
any: centre left | centre right | centrist/N | leftist/N | leftists | right wingers | neocon/N | neoliberal/N | neoliberalism | neo nazi/N
any: nazi party | fascist/N | fascism | communist/N | communism | marxist/N | marxism | socialist/N | socialism | capitalism | anarchist/N | anarchism
any: anarchy | populist/N | populism | nationalist/N | nationalism | white supremacy | white supremacist/N | globalist/N | globalism | libertarian/N
any: libertarianism | progressives | liberals | conservatives | conservatism | liberalism | thatcherism | reaganomics | blairite/N | corbynista/N
any: remainer/N | brexiteer/N | brexiter/N | unionist/N | loyalist/N | irish republicanism | proud boys | oath keepers | qanon | antifa | black bloc
any: kkk | ku klux klan | john birch society | federalist society | heritage foundation | project 2025 | aclu | splc | naacp | moveon
any: indivisible group
mask: act party bus | left wing of the hospital | right wing of the hospital | right wing of the building | left wing of the building | the greens and
mask: the greens powder | left wing back | right wing back | fascist/N scarf | anarchy in the uk | sons of anarchy | tory burch | tory lanez
mask: tory brown shoes
not: winger | football | fullback | golf | genotype | allele/N | genome | salad | aphid/N | hockey | midfield
not: spitfire | midfielder/N | airfix | glue | glued | plane | aircraft | airbus | glider | gull | pigeon | moth | butterfly | yellow card | bench him
not: fpl | fantasy league | rugby | crossing the ball | lacrosse
any: shinners | monster raving loony | =ALP | =UKIP | magats | maga crowd | blueshirts fg | the nats
any: the lnp | ukippers | =TUV | the soc dems
any: leftie/N | lefties
not: pitcher | guitar/N | handed | batter
+ The Tories are at it again
+ Read a book on how fascism begins
+ BJP sweeps another state
+ The far right marched past the clinic
- New Tory Burch sandals
- He plays on the left wing in football
- She sold raffle tickets on the right wing of the hospital
+ Gave the Shinners my number one
- The right wing of my Airfix model has glue on it
- My left-wing midfielder is on a yellow card

# Party words that are also colours, work, births and manners.

[politics.party.ambiguous]
say: names a political party or movement
privacy: 1
conduct: 0
negated: keep
any: labour | labor | greens | green | liberal | conservative | reform | alliance | coalition | progressive | moderate/N | independent/N | the right
any: the left | =Left | =Right | =Labour | =Conservative | =Greens | =Liberal | =Coalition | =Reform | union | unionism | teal | lefty | lefties
any: righties | loony left | commie/N | pinko/N | snp | dup | =Remain | =Leave | =Nationals | independence referendum yes | hard left | hard right
any: =CSU | jdu | rjd | bnp | afd | =ANC | pti | spd | cdu
need: vote | votes | voted | voting | voter/N | election/N | elections | mp for | mps | candidate/N | manifesto | minister/N | government | leader/N
need: politics | political | parliament | senate | tory | tories | starmer | corbyn | sunak | wins | win seat | seat/N | councillor/N | conference
need: policy | policies | democrat/N | democrats | republican/N | trump | biden | brexit | referendum | rosette | canvassing | majority | landslide
need: constituency | prime minister | peer | revive | scotland's independence | budget | by election | pledge/V | shadow | party membership
need: party members | socialist/N | capitalist/N | wing | obama | hate the | own the
near: 6
where: words
mask: labour ward | in labour | went into labour | hard labour of | labor day | labour of love | labor of love | labour pains | labor pains
mask: child labour | child labor | slave labour | labour intensive | labour costs | green beans | green tea | green light | green room | bowling green
mask: village green | conservative management | conservative treatment | conservative estimate | liberal arts | liberal amount | independent living
mask: independent prescriber/N | moderate drinking | leave party | annual leave | sick leave | maternity leave | paternity leave | parental leave
mask: turn left | on the left | to the left | on the right | to the right | the right to | the right thing | the right time | the right way
mask: the right person | the right place | the right one | all right | union jack | credit union | european union | student union | trade union/N
mask: civil union | western union | rugby union | the right decision | die hard right
not: midwife | contraction/N | epidural | salad | paint | football | kit | match | goal | bloods | troponin | fbc | ecg | antenatal | units
not: spitfire | airfix | model plane | glued | glue | aircraft | gull | pigeon
+ Labour wins the by-election
+ Voters were shy of the Conservative plan
+ Will Reform take a seat here?
- She is in labour with her second
- Green beans for tea
- Liberal arts college visit
- The midwife said labour and voting do not mix
- SNP array results are back
- Bloods: FBC, LFT and BNP normal

# The same company for each party: what stands beside its name makes it one.

[politics.party.beside]
say: names a political party or movement
privacy: 1
conduct: 0
negated: keep
where: words
pattern: \b((?:Labour|Conservative|Tory|Lib Dem|Liberal Democrat|Liberal|Green|SNP|Reform(?: UK)?|Plaid(?: Cymru)?|DUP|SDLP|UKIP)(?: MPs?| MSPs?|[- ](?:run|led) council| council(?:lors?)?| posters?| leaflets?| rosettes?| members?| membership| candidates?| voters?| supporters?| government| manifesto| HQ| activists?| canvass(?:er|ers|ing)| conference| heartlands?| vote| seats?))\b
pattern: \b([Nn]ever (?:(?:vot(?:e|ing)|trust(?:ing)?) )?(?:Labour|Conservative|Tory|Lib Dem|Liberal Democrat|Liberal|Green|SNP|Reform(?: UK)?|Plaid(?: Cymru)?|DUP|SDLP|UKIP) again)\b
pattern: \b((?:that|the|a|this|our|local|Labour|monthly) (?:Labour|Conservative|Tory|Lib Dem|Liberal Democrat|Liberal|Green|SNP|Reform(?: UK)?|Plaid(?: Cymru)?|DUP|SDLP|UKIP) meeting)\b
pattern: (?i:\b(?:count(?:ing)? night|election night|canvassing|door ?knocking|leafleting)\b) (?:\w+ ){0,3}((?:Labour|Conservative|Tory|Lib Dem|Liberal Democrat|Liberal|Green|SNP|Reform(?: UK)?|Plaid(?: Cymru)?|DUP|SDLP|UKIP) (?:team|lot|crew))\b
literal: Labour | Conservative | Tory | Lib | Green | SNP | Reform | Plaid | DUP | SDLP | UKIP
mask: Labour ward
not: midwife | epidural | obstetric | antenatal | paint | recycling | bin day | liverpool fc
+ Green posters all down our road
+ Never Reform again after that
+ Count night with the Plaid team
+ [bio] Conservative member, beekeeper
- The Green team has the early shift
- Labour ward was full, midwife short

[politics.names.friends]
say: shows you follow or join something political
privacy: 2
conduct: 0
where: names
pattern: (?:^|[^\p{L}])((?:Labour|Conservative|Tory|Lib Dem|Liberal Democrat|Liberal|Green|SNP|Reform(?: UK)?|Plaid(?: Cymru)?|DUP|SDLP|UKIP) (?:Friends|Students|Conference|conference|Councillors|Women|Voices|Members|Campaign|Activists|Branch|branch|Association|Club for Change|in Parliament))\b
pattern: (?:^|[^\p{L}])((?:Leave|Remain|Remainers?|Brexit|Anti-Brexit) (?:Voices|Campaigners?|Campaign|Supporters|March|Rally|Alliance|Group|Voters|Together))\b
literal: Labour | Conservative | Tory | Lib | Green | SNP | Reform | Plaid | DUP | SDLP | UKIP | Leave | Remain | Brexit
not: golf | gardening | garden | recycling | bowls | snooker | maternity
+ [page] Green Friends of the Fells
+ [event] Reform conference fringe
+ [group] Leave Campaigners, Essex
+ [page] Remain Voices of Fife
- [group] Village Green Gardening Club
- [group] Maternity Leave Group of Leith

[politics.brexit.sides]
say: speaks of a contested political cause
privacy: 2
conduct: 0
where: words
negated: keep
pattern: \b((?:Leave|Remain)(?:rs?)? (?:campaign(?:er|ers|ing)?|march(?:es)?|rally|side|supporters?|voters?|vote|camp|voting|stickers?|leaflets?|posters?))\b
pattern: \b((?:[Hh]ardcore|[Ss]taunch|[Aa]rdent|[Dd]ie[- ]hard|[Pp]roudly|[Ss]till|[Vv]oted|[Vv]ote) (?:Leave|Remain))\b
pattern: \b([Mm]y (?:Leave|Remain)(?:-voting)? (?:uncle|aunt|auntie|dad|mum|mom|brother|sister|cousin|neighbou?rs?|parents|in-laws|father|mother|gran|nan|grandad|mate|friends?))\b
literal: Leave | Remain
+ Spent that summer on the Leave campaign
+ Is your dad still hardcore Remain
+ My Remain uncle sends me articles
- Leave it with me
- Remain seated until the sign goes off

[politics.vote]
say: tells that you vote, or how
privacy: 2
conduct: 0
voice: me
where: words
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
any: vote him out | vote them out | vote her out | never voted | don't vote | didn't vote | not voting | won't vote | didnt vote | voted by post
any: polling station selfie | voting today | voting tomorrow | voting early | my mark at the polls | at the polls today | went to the polls
any: heading to the polls | off to the polls
mask: vote for me | vote for my | vote for our | vote for your favo(u)rite | vote for us | vote for the best | vote for best | vote for pizza
mask: vote for tacos | i vote for | i vote we | gets my vote | got my vote | has my vote | my vote is | my vote goes | my vote would be
mask: vote for pedro | vote for this photo | vote for the cutest | please vote for my | please vote for our | please vote for us | voted for best
mask: voted for the pizza | vote for her photo | vote for his photo | vote for him in the | vote for this | vote for it | vote for baby
mask: vote for the photo | vote for one | vote for a name
not: photo contest | dance | x factor | eurovision | bake off | pizza | strictly | american idol | the voice | contestant/N | cutest | dog show
not: pub of the year | book club | best band | award/N | competition | mascot | american psycho | pet | nta | oscars | baftas | brit awards | bpme
not: contest | cake | cakes
mask: have my vote | my vote for best | my vote for | you have my vote | his vote for best
not: beard | best hat | costume | best dressed | raffle
any: number one preference | first preference | my number one vote | i'm a no voter | i'm a yes voter
any: voice pamphlet | the no campaign | the yes campaign
any: doorstepped by | canvasser at the door | canvassers
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
- I didn't vote in the cake contest
+ First preference to the Greens, as ever
+ Read the whole Voice pamphlet twice
- You have my vote for best beard

[politics.identity]
say: names where you stand politically
privacy: 2
conduct: 0
voice: me
where: words
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
mask: as a conservative approach | as a progressive condition | as a liberal amount | soon as a democrat | soon as a republican | go as a democrat
mask: dressed as a republican | soon as a liberal | soon as a conservative
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
where: words
any: protesting | picketing | demo in london | demonstration outside | rally for | rallying for | rally against | rally at the capitol
any: march for our lives | women's march | #womensmarch | march for science | march for life | climate march | climate strike | fridays for future
any: pride march | people's vote march | million mom march | marched for | marched against | marching for | marching against | marching on
any: march on washington | march on parliament | sit in at | die in at | vigil for palestine | vigil for ukraine | teach in on | occupy wall street
any: #occupy | occupy movement | extinction rebellion | just stop oil | insulate britain | greta thunberg | palestine action | stop the war coalition
any: stand up to racism | hands off our nhs | save our nhs | #saveournhs | sign the petition | signed the petition | change org | 38 degrees | avaaz
any: write to your mp | wrote to my mp | email your mp | emailed my mp | call your senator/N | called my senator/N | call your representative/N
any: call your reps | called my congressman | called my rep | wrote to my senator | write your congressman | contact your mp | contact your senator
any: knocked on doors | door knocking | doorknocking | canvass for | canvassed for | canvassing | leafleting | leafletted | phone banking
any: phonebanking | phone bank for | phonebank | text banking | postcards to voters | yard sign | lawn sign | campaign volunteer
any: volunteering for the campaign | volunteered for the campaign | poll worker | polling agent | poll watcher | election judge | teller for labour
any: get out the vote | gotv | donated to the campaign | actblue | winred | campaign donation | donated to bernie | donated to trump
any: donated to biden | donated to obama | bumper sticker obama | attended the rally | bernie rally | obama rally | townhall with
any: boycott/V | bds movement | divest from | divestment | civil disobedience | direct action | tear gassed | kettled | grass roots campaign
any: community organizer | community organising | #resist | #resistance | resistbot | take to the streets | took to the streets | solidarity with
any: stand in solidarity | dharna | bandh | hartal | morcha | candle march for justice | gherao | rasta roko | convoy to ottawa | freedom convoy
any: anti lockdown march | anti mask rally | counterprotest | no kings | #nokings | hands off rally | school walkout for | national walkout day
any: strike for climate | tractor march | standing rock | nodapl | #nodapl | keystone pipeline | wave a placard | my placard | voted to strike
any: #juniordoctorsstrike | solidarity forever | letter to my mp | strike fund | strike ballot yes | lobbied my mp
any: lobby day | advocacy day | hill day | #hillday | day on the hill | my petition | petition has | i'm an activist | as an activist | my activism
any: lobby my mp | protest tomorrow | protest today at | protest this saturday | protest on saturday | our petition | this petition | my first protest
any: went to a protest | protested | i protest the | peaceful protest | at the protest | at a protest | joined the protest | join the protest
any: join us in protest | our protest | strike day | day of strike | second day of strikes | industrial action | work to rule | walkout at noon
mask: solidarity with all night shift | strike fund bowling
not: tennis | third set | rally car | wimbledon | stage rally | dakar
any: at the trump rally | at the labour rally | at the peace rally
+ Off to the Women's March with my sign
+ Knocked on doors all Sunday in the rain
+ I emailed my MP about the hospital
+ Everyone sign this petition please
- What a rally at Wimbledon, best rally for years
- The rally car broke down on the Dakar
- Methinks the lady doth protest too much
negated: keep

[politics.issue]
say: mentions a contested political issue
privacy: 1
conduct: 0
negated: keep
where: words
any: abortion | abortions | roe v wade | roe vs wade | planned parenthood | reproductive rights | heartbeat bill | gun control | gun laws
any: gun violence | gun lobby | assault weapon/N | nra | 2nd amendment | concealed carry | open carry | brexit | euref | people's vote | eu referendum
any: hard border | irish sea border | united ireland | irish unity | border poll | scottish independence | catalan independence | khalistan | hindutva
any: ram mandir | kashmir | police brutality | systemic racism | institutional racism | critical race theory | white privilege | racial justice
any: social justice | reparations | confederate flag | george floyd | breonna taylor | obamacare | affordable care act | repeal and replace
any: single payer | universal healthcare | universal health care | public option | nhs privatisation | pay restoration | immigration reform
any: illegal immigration | illegal immigrants | undocumented immigrants | sanctuary city | sanctuary cities | ice raids | ice agents | deportation/N
any: deported | asylum seeker/N | channel migrants | great replacement | dreamers | birthright citizenship | climate change | climate crisis
any: climate emergency | climate denial | climate denier/N | global warming | green new deal | fossil fuels | fracking | net zero | ulez
any: low traffic neighbourhood | low traffic neighbourhoods | cap and trade | big oil | bathroom bill | section 28 | women's rights | womens rights
any: equal pay | gender pay gap | glass ceiling | feminism | patriarchy | men's rights | toxic masculinity | gaza | palestine | palestinian/N | idf
any: zionism | uyghur/N | death penalty | capital punishment | private prisons | mass incarceration | prison reform | criminal justice reform
any: war on drugs | minimum wage hike | living wage | wealth tax | bedroom tax | welfare state | universal basic income | student debt relief
any: student loan forgiveness | trade union/N | austerity cuts | citizens united | voter suppression | election fraud | voter fraud | electoral reform
any: proportional representation | net neutrality | netneutrality | free speech | cancel culture | vaccine mandate/N | mask mandate/N | great reset
any: chemtrails | school choice | school vouchers | book ban/N | separation of church and state | religious freedom bill | religious liberty
any: fox hunting | hunting ban | badger cull | animal rights | nuclear disarmament | hs2 | heathrow expansion | citizenship bill | triple talaq
any: uniform civil code | beef ban | jallikattu | uluru statement | voice to parliament | stolen generation | hobby lobby decision | incel/N
any: marriage equality | trans rights | transgender rights | lgbt rights | lgbtq rights | gay rights | windrush generation | gun debate | gun culture
any: school shootings debate | common core standards | big lie election | wokeness | woke mob | woke agenda | woke nonsense | woke culture | woke left
any: too woke | go woke | gone woke | anti woke | woke police | woke liberals | deport/V | deports | immigration raid/N
any: opioid bill | prescription drug prices bill | equal rights | hate crime bill | conversion therapy ban | climate strike/N | cost of living crisis
any: cost of living payment/N | windfall tax
mask: gaza strip club | free speech therapy | free speech and language | spontaneous abortion | missed abortion | septic abortion
mask: threatened abortion | incomplete abortion | kashmir wool | recurrent abortion | chemical abortion protocol
not: speech therapist | patient/N | obstetric | gestation | gravida
any: rent control/N | rent cap/N | rent freeze/N | nimby/N | nimbys | yimby/N | right to buy | no fault eviction/N | section 21 eviction | defund
any: police abolition | abolish the police | cops out of | get cops out | build more houses | regulate less
any: two child cap | two child limit | triple lock | winter fuel allowance | stop the boats | negative gearing
any: franking credits | housing crisis | voice referendum | treaty now | change the date | landlord class | inheritance tax | book bans
any: council tax hike | ltn/N | low traffic neighbourhood/N | fifteen minute cities
any: close the borders | close our borders | secure the border | send them back | send them all back | our own first
any: look after our own | can't house our own
+ Abortion was all anyone argued about
+ Brexit means queues, apparently
+ Climate change is why the snow is gone
+ Gaza on every channel
- Free speech therapy sessions for toddlers
- My obstetric notes say threatened abortion
- Woke up at noon
+ Rent control failed wherever they tried it
+ Defund, divest, whatever gets cops out of my waiting room
+ Close the borders, we are full

[politics.cause]
say: speaks of a contested political cause
privacy: 2
conduct: 0
negated: keep
any: pro choice | prochoice | pro life | prolife | pro lifer/N | roevwade | repeal the 8th | repealthe8th | bodily autonomy | my body my choice
any: gun reform | gun rights | gun safety law/N | 2a supporter | #2a | #gunrights | #guncontrol
any: gun safety now | background checks bill | right to bear arms | constitutional carry | common sense gun | thoughts and prayers aren't
any: brexshit | remoaner/N | rejoin eu | rejoin the eu | take back control | independence for scotland | welsh independence | yes scotland
any: better together campaign | akhand bharat | hindu rashtra | love jihad | ayodhya temple verdict | black lives matter | blacklivesmatter
any: all lives matter | blue lives matter | back the blue | defund the police | statue/N of colston | take the knee | taking the knee | say her name
any: hands up don't shoot | stop asian hate | medicare for all | socialised medicine | socialized medicine | privatisation of the nhs
any: privatising the nhs | sell off the nhs | save the nhs | junior doctors' strike | death panels | illegals | open borders
any: close the border | build the wall | build that wall | abolish ice | refugees welcome | hotel migrants | remigration
any: kids in cages | children in cages | climate justice | climate action | climate hoax | 15 minute cities | carbon tax now | drill baby drill
any: nuclear power debate | rewilding | keystone xl | war on coal | paris climate | equal marriage | same sex marriage vote | traditional marriage
any: don't say gay | gender critical | metoo | #metoo | feminist/N | mensrights | equal rights amendment | era now | waspi women | freepalestine
any: from the river to the sea | israel defense | zionist/N | stand with israel | standwithisrael | bring them home now | ceasefire now
any: stand with ukraine | standwithukraine | slava ukraini | free tibet | free hong kong | free kurdistan | rojava | women life freedom | mahsa amini
any: tigray genocide | endsars | end sars | cash bail | legalise cannabis | drug policy reform | assisted dying bill | fight for 15 | tax the rich
any: eat the rich | billionaires shouldn't exist | benefits cheats | scroungers | welfare queen/N | cancel student debt | right to work law
any: union busting | wage theft | stop the steal | stopthesteal | rigged election | pc brigade | political correctness | politically correct
any: no vaccine passports | lockdown sceptic | medical freedom | plandemic | scamdemic | five eyes state | anti vax movement | banned books list
any: prayer in schools | animal liberation | vegan activism | trident renewal | anti war | antiwar | stop the war | grammar schools debate | caa nrc
any: anti caa | shaheen bagh | reservation quota | one nation one election | anti sikh riots | kashmiri pandits | dalit lives matter
any: water protectors | land back | landback | invasion day | yes23 | close the gap indigenous | black deaths in custody
any: treaty principles bill | waitangi treaty | antinatalism | antinatalist | antifeminism | mgtow | redpill | the red pill | tradwife | manosphere
any: men going their own way | late stage capitalism | flat earth society politics | ✊🏿 | ✊🏾 | ✊🏽 | democracy is at stake | save our democracy
any: protect our democracy | blood on their hands | tax the billionaires | healthcare is a human right | housing is a human right
any: health care is a human right | free school meals for all | save the 8th | both lives matter | yes equality | #yesequality
any: love wins marriage equality | vote no to the voice | women's rights are human rights | repeal the eighth | together for yes | #repealthe8th
any: #homevote | #together4yes | taking our jobs | english only in | speak english in this country | trans women are women | adult human female
any: love is love vote | deport them all | send them home | our nhs is not for sale | nhs not for sale | #payupforthenhs
any: fair pay for nurses | #fairpayfornursing | #1u | gun sense | #gunsense | #momsdemand | ban assault weapons | fund our schools | fund the nhs
any: act on climate | #climateaction | #climatestrike | #extinctionrebellion | end gun violence | #endgunviolence | save gaza | climate change is real
any: climate change is a hoax | global warming is a hoax | no planet b | pray for gaza | bombing gaza | children of gaza | #gaza | #freegaza
any: #palestine | #metoomovement | proud union member | union strong | #unionstrong | stop the killing in gaza | ceasefire in gaza
any: abortion is a right | abortion rights | #blacklivesmatter | #blm | #icantbreathe | anti tory | anti trump | pro trump | pro russia
any: pro democracy | anti woke nurse | anti racist/N | anti racism | anti austerity | anti nuclear | anti establishment | anti monarchy | pro eu
any: pro independence | anti immigration | anti abortion | pro immigration | anti capitalist/N | anti fascism | pro palestine | pro palestinian
any: pro israel | pro israeli | pro brexit | anti brexit | fire and rehire | free luigi | pro gun | anti gun | pro union | anti fascist/N | not my king
any: #notmyking
any: republic now | scrap trident | union card | right to choose | unborn lives | gun owner and | defund the bbc | scrap the licence fee | union rep
any: shop steward | strong unions | black trans lives matter | stop aapi hate | immigrants are taking over | immigrants welcome | refugees are welcome
any: in this house we believe | science is real | kindness is everything | justice for breonna | justice for george | justice for trayvon
any: kneel for the anthem | kneeling for the anthem
+ Pro-life and proud
+ All for gun rights in this house
+ Marching for gun safety laws with the ward
+ #blacklivesmatter
+ Abortion rights matter to this nurse
+ Healthcare is a human right
- Climate change talk at the museum
- The baby woke twice

[politics.cause.guns]
say: speaks of a contested political cause
privacy: 2
conduct: 0
where: words
negated: keep
any: gun safety
need: all for | for it | rally | march | marching | marched | supported | support | supporting | campaign | lobby | vote | voted | believes | believe
need: donated | petition | senator | congress | bill
need: law | laws | reform | leaflet | speech | dad's | on about | break room | partisan | debate | argument | nurses for | mothers for | moms | advocate/N
need: activist/N | issue | orange
mask: gun safety course | gun safety class | gun safety training | gun safety rules | nail gun safety | glue gun safety
not: range | hunting | hunter/N | instructor | licence | license | workshop
near: 6
+ I've supported gun safety since college
+ Gun safety march with the whole ward
- Took the gun safety course before my hunting licence
- Gun safety first at the range

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
any: i hate liberals | i hate conservatives | hate tories | tory scum | #toryscum | #torysout | tories out | never kissed a tory | never trust a tory
any: fuck the tories | f*ck the tories | fuck boris | f*ck boris | boris out | #borisout | #toriesout | #gtto | jc4pm | jeremy corbyn for pm
any: oh jeremy corbyn | #jc4pm | ding dong the witch is dead thatcher | loony left | lefty loon/N | leftard/N | gammon | remoaners
any: brexit means brexit | get brexit done | leave means leave | fbpe | #fbpe | #rejoineu | bollocks to brexit | #bollockstobrexit | no surrender
any: up the ra | tiocfaidh ár lá | tiocfaidh ar la | brits out | ulster says no | god save ireland | 26+6 1 | feel the bern | #feelthebern
any: feelthebern | ready for hillary | i'm with her | imwithher | #imwithher | nasty woman | nevertheless she persisted | yes we can obama
any: hope and change | obama 2008 | obama 2012 | biden 2020 | biden harris | harris walz | madam president 2024 | ridin with biden | bernie 2016
any: bernie 2020 | hillary 2016 | blue no matter who | vote blue no matter | blue wave | bluewave | red wave | come and take it | don't tread on me
any: dont tread on me | molon labe | shall not be infringed | from my cold dead hands | three percenter | trust the plan | wwg1wga | great awakening
any: where we go one | save the children adrenochrome | acab | #acab | 1312 | fuck the police politics | abolish prisons
any: no justice no peace | smash the patriarchy | smash capitalism | viva la revolución | workers of the world unite | seize the means
any: general strike now | punch a nazi | punch nazis | bash the fash | death to fascism | no pasarán | no pasaran | silence is violence
any: hindu rashtra now | modi hai to mumkin hai | ab ki baar modi sarkar | main bhi chowkidar | #mainbhichowkidar | har har modi | jai shri ram bjp
any: abki baar | modi bhakt/N | andhbhakt/N | andh bhakt/N | librandu/N | sickular/N | urban naxal/N | tukde tukde | godi media | #resignmodi
any: khan for pm | inquilab zindabad | azadi azadi | stop the genocide | end the occupation | intifada | am yisrael chai | abortion is murder
any: abortion is healthcare | abort the court | baby killers | defend life | repeal obamacare now | obamacare is | full repeal | #fullrepeal
any: defund obamacare | obamacare trainwreck | #trainwreck | fire pelosi | taxation is theft | tax is theft | socialism kills | better dead than red
any: communism kills | government is evil | sheeple | wake up america | wake up people | enemy of the people | lame stream media | lamestream media
any: lügenpresse | taking our country back | take our country back | take back our country | our country is being | britain is full
any: england for the english | australia is full | go back to your country | f off we're full | love it or leave it | keep britain british
any: white lives matter | it's okay to be white | blood and soil | you will not replace us | stolen land | no one is illegal | fuck ice | f*ck ice
any: chinga la migra | trans rights are human rights | protect trans kids | the_donald | thedonald | ron paul revolution | end the fed
any: bring back hanging | bring back the death penalty | hang the traitors | traitors to this country | commie bastards | nazi scum | liar in chief
any: worst president ever | worst prime minister ever | best president ever | greatest president ever | wake up britain | taxes are theft
any: tories can get in the sea | tories lie | hate the tories | hate these tories | never forgive the tories
mask: gammon steak/N | gammon joint | gammon and | gammon with | gammon ham | roast gammon | honey glazed gammon | boiled gammon | gammon sandwich/N
mask: intifada history | maga the cat | red wave surf | slow cooker gammon | gammon for | no surrender cobra | gammon in | christmas gammon
mask: the gammon | a gammon | glazed gammon | nasty woman at the
not: recipe | glaze | pineapple | slow cooker | parsley
any: stop voting for | stop electing | quit voting for
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
where: group page event album
any: ukpolitics | auspol | conservative/N | liberal/N | labour | greens | aap | mep | msp | =TD | for pm | for school board | for council | for judge
any: for sheriff | president | prime minister | elections | vote/N | vote | ballot | campaign for | precinct | trump | biden | clinton | hillary
any: hillaryclinton | bernie | sanders | boris | farage | modi | kejriwal | trudeau | ardern | albanese | desantis | gary johnson | jill stein
any: andrew yang | yang gang | beto | romney | mccain | reagan | mandela | churchill society | jfk | anarcho | antifascist | progressive/N
any: neoliberal | patriot front | tea party | teaparty | red pill | theredpill | feminists | gendercritical | mens rights | jordanpeterson
any: jordan peterson | infowars | breitbart | fox news | mother jones | national review | turning point usa | prageru | daily wire | young turks
any: novara media | emily's list | naral | moms demand action | everytown | national rifle association | sierra club
any: greenpeace | friends of the earth | sunrise movement | 350 org | environment | environmentalist/N | amnesty international | move on org
any: indivisible | pantsuit nation | jewish voice for peace | aipac | j street | cufi | code pink | veterans for peace
any: picket line/N | iww | anonymous for | resist | resistance | keep our nhs public | hope not hate | anti racist | momentum | yes for independence
any: indy | independence for | remain | leave eu | rejoin | europe movement | immigrant rights | secure our borders | impeach | recall | term limits
any: fair tax | cato institute | dsa | acorn | rss | akhil bharatiya | abvp | nsui | panthic | human rights | protest | rally | march against
any: march for | town hall with | petition | conspiracy | conspiracies | deplorables | privacy international | electronic frontier foundation
any: open rights group | tax justice | oxfam campaigns | refugee council | refugee action | detention watch | better together | common weal
any: fabian society | bow group | bruges group | unionists | loyal orange lodge | orange order | yes campaign | taxpayers | americans for
any: citizens against | against the cuts | moms for liberty | psychiatrists against | psychologists against | therapists against
any: physicians for a national health program | doctors for choice | nurses for choice | everydoctor
any: american patriots | true patriots | patriots for | patriots united | activism | state capitol | protest/N
any: protester/N | protestor/N | demonstrators | activist/N | interior secretary | treasury department | west wing staff | grassroots | antigovernment
any: capitol police | nsa surveillance | press secretary | chief whip | local authority cuts | refugee crisis | migrant crisis | isis
any: immigration ban | border patrol | customs enforcement | guantanamo | patriot act | apartheid | edward snowden | bradley manning | chelsea manning
any: julian assange | benghazi | ukraine war | taliban | osama bin laden | saddam hussein | arab spring | tiananmen | two state solution
any: cuban embargo | crimea | donbas | war in ukraine | invasion of ukraine | russian invasion | royal commission | west bank | knesset | bundestag
any: kremlin | politburo | covid inquiry | grenfell inquiry | infected blood inquiry | house committee | spending review | select committee
any: public accounts committee | civil servant/N | civil service strike | public inquiry | general strike | royal assent | king's speech
any: queen's speech | budget day | mini budget
any: new world order | fake news | mainstream media | msm lies | 🗳️ | 🗳 | g7 summit | g20 summit | brics | davos | bilderberg
any: deep state | daca | amnesty bill | nuclear deal | iran deal | arms deal | war crimes | border wall | border crisis | travel ban | muslim ban
any: family separation | repeal | repealed | climate summit | paris agreement | paris accord | kyoto protocol | evm tampering | caste census
any: reservation policy | rohingya | pulwama | citizenship amendment act | article 370 | farm laws | kisan andolan | demonetisation
any: model code of conduct | leadership contest | confidence motion | question time | crossbench | devolved | carbon tax | carbon price | robodebt
any: spill motion | leadership spill | levelling up | cash for honours | expenses scandal | indyref | indyref2 | devolution | partygate | windrush
any: post office scandal | rwanda bill | rwanda plan | small boats | january 6th | jan 6 | stormy daniels | hush money | classified documents
any: mar a lago | collusion | wikileaks | steele dossier | epstein files | capitol riot | fema funding | irs scandal | watergate
any: monica lewinsky scandal | russia probe | russian interference | national security adviser | national security advisor | epa administrator
any: surgeon general nominee | federal judge/N | federal funding | department of justice | treasury secretary | defense secretary | fbi director
any: special counsel | mueller | statehouse | assemblyman | assemblywoman | homeland security | state department | justice department
any: townhall meeting | telephone town hall | constituent/N | constituency | constituencies | redistricting | reconciliation bill | veto/N | vetoed
any: vetoes | house bill | town hall meeting | cosponsor/V | co sponsor/V | h r bill | omnibus bill | farm bill | appropriations | house speaker
any: cloture | party nominee | running mate | incumbent/N | majority leader | minority leader | speaker of the house | front bench | backbench
any: shadow cabinet | shadow chancellor | opposition leader | leader of the opposition | manifesto | party conference
any: conference season | frontbencher/N | backbencher/N | super pac | lobbyist/N | lobbying | lobby group/N | think tank/N | spin doctor
any: civil rights | civil liberties | campaign trail | campaign finance | constitutional amendment | first amendment | second amendment | federalism
any: separation of powers | rule of law | insurrectionist/N | civil war | ceasefire | peace talks | democracy | democracies | authoritarian
any: authoritarianism | autocrat/N | junta | martial law | insurrection | united nations | security council | coup d'état | military coup | dictator/N
any: dictatorship/N | geopolitics | geopolitical | nato | european union | european commission | trade war | tariff/N | diplomat/N | diplomacy
any: welfare reform | universal credit | benefit cuts | minimum wage | sanctions on | debt ceiling | federal budget | tax cuts | tax break/N
any: tax hike/N | tax relief | immigration policy | monetary policy | domestic policy | austerity | spending cuts | autumn statement | policy maker/N
any: policymaker/N | policymakers | public policy | foreign policy | fiscal policy | presidential | presidency | inauguration | oath of office
any: mayoral | councillor/N | minister/N for | first minister | chief minister | premier of | governor/N | mayor/N | education secretary
any: defence secretary | secretary of state | attorney general | cabinet minister/N | cabinet reshuffle | pmqs | chancellor of the exchequer
any: home secretary | foreign secretary | health secretary | justice secretary | potus | flotus | vpotus | swing state/N | battleground state/N
any: prime minister/N | oval office | air force one | state of the union | executive order/N | supreme court | scotus | filibustered | gerrymander/V
any: gerrymandering | impeach/V | impeachment | white house | legislative | bipartisan | bipartisanship | partisan | partisanship | filibuster/N
any: senator/N | senators | lawmaker/N | legislature/N | legislator/N | legislation | congresswoman | congressmen | congressperson | capitol hill
any: us capitol | senate | rajya sabha | vidhan sabha | panchayat | congress | congressional | congressman | oireachtas | dáil | seanad | taoiseach
any: tánaiste | lok sabha | house of lords | holyrood | stormont | senedd | msp/N | parliament/N | parliamentary | westminster | whitehall
any: downing street | house of commons | poll tax | referendum/N | referenda | plebiscite | caucus | caucuses | voting rights | polling station/N
any: polling place/N | polling day | exit poll/N | opinion poll/N | byelection/N | electorate | ballot/N | voter/N | voters | politico/N
any: government/N | govt | gov't | election/N | electoral | cost of living payment/N | windfall tax | politics | political | politically
any: politician/N | prescription drug prices bill | equal rights | hate crime bill | conversion therapy ban | climate strike/N | cost of living crisis
any: deport/V | deports | immigration raid/N | affordable housing crisis | opioid bill | woke left | too woke | go woke | gone woke | anti woke
any: woke police | wokeness | woke mob | woke agenda | woke nonsense | woke culture | gay rights | gun debate | gun culture | school shootings debate
any: common core standards | incel/N | marriage equality | trans rights | transgender rights | lgbt rights | lgbtq rights | beef ban | jallikattu
any: uluru statement | stolen generation | hobby lobby decision | hs2 | heathrow expansion | citizenship bill | triple talaq | uniform civil code
any: religious liberty | fox hunting | hunting ban | badger cull | animal rights | nuclear disarmament | chemtrails | school choice | school vouchers
any: book ban/N | separation of church and state | religious freedom bill | netneutrality | free speech | cancel culture | vaccine mandate/N
any: mask mandate/N | great reset | proportional representation | net neutrality | universal basic income | student debt relief
any: student loan forgiveness | trade union/N | citizens united | war on drugs | living wage | wealth tax | bedroom tax | welfare state
any: death penalty | capital punishment | private prisons | mass incarceration | prison reform | criminal justice reform | gaza | palestine
any: palestinian/N | idf | zionism | uyghur/N | gender pay gap | glass ceiling | feminism | patriarchy | men's rights | toxic masculinity
any: bathroom bill | section 28 | women's rights | womens rights | equal pay | low traffic neighbourhood | low traffic neighbourhoods | cap and trade
any: big oil | zero waste | zerowaste | global warming | green new deal | fossil fuels | fracking | net zero | ulez | birthright citizenship
any: climate change | climate crisis | climate emergency | climate denial | climate denier/N | deportation/N | deported | asylum seeker/N
any: channel migrants | great replacement | dreamers | illegal immigrants | undocumented immigrants | sanctuary city | sanctuary cities | ice raids
any: ice agents | universal health care | public option | nhs privatisation | pay restoration | immigration reform | illegal immigration
any: breonna taylor | obamacare | affordable care act | single payer | universal healthcare | white privilege | racial justice | social justice
any: reparations | confederate flag | george floyd | ram mandir | kashmir | police brutality | systemic racism | institutional racism
any: critical race theory | irish unity | border poll | scottish independence | catalan independence | khalistan | hindutva | euref | hard border
any: irish sea border | united ireland | assault weapon/N | nra | 2nd amendment | concealed carry | open carry | brexit | unborn children
any: gun safety | =2A | the dems | =Dems
any: heartbeat bill | gun control | gun laws | gun violence | gun lobby | abortions | roe v wade | roe vs wade | planned parenthood
any: reproductive rights | unborn child | aclu | splc | naacp | moveon | abortion | kkk | ku klux klan | john birch society | federalist society
any: heritage foundation | project 2025 | irish republicanism | proud boys | oath keepers | qanon | antifa | black bloc | corbynista/N | remainer/N
any: brexiteer/N | brexiter/N | unionist/N | loyalist/N | conservatives | conservatism | liberalism | thatcherism | reaganomics | blairite/N
any: globalist/N | globalism | libertarian/N | libertarianism | progressives | liberals | populist/N | populism | nationalist/N | nationalism
any: white supremacy | white supremacist/N | marxist/N | marxism | socialist/N | socialism | anarchist/N | anarchism | neo nazi/N | nazi party
any: fascist/N | fascism | communist/N | communism | leftist/N | leftists | right wingers | neocon/N | neoliberal/N | neoliberalism | alt right
any: centre left | centre right | centrist/N | left winger/N | right wing | rightwing | right winger/N | far right | far left | fatah | workers party
any: pirate party | left wing | leftwing | five star movement | fratelli d'italia | fidesz | likud | hamas | hezbollah | en marche
any: rassemblement national | vox party | podemos | psoe | cdu | csu | spd | bündnis 90 | die linke | economic freedom fighters | democratic alliance
any: zanu pf | apc nigeria | pdp nigeria | jubilee party | pml n | ppp pakistan | awami league | mqm | tehreek e insaf | ncp pawar | jdu | rjd
any: akali dal | aimim | pti | dmk | aiadmk | cpim | cpi m | samajwadi party | bahujan samaj | trinamool | tmc bengal | shiv sena
any: rashtriya swayamsevak | dravida munnetra | new zealand first | bjp | bharatiya janata | inc india | aam aadmi | parti québécois | ppc canada
any: people's party of canada | act party | te pāti māori | nz first | teal independent/N | teals | katter's australian | ndp | bloc québécois
any: australian labor | labor party | national party | nationals party | one nation | united australia party | fianna fáil | fianna fail
any: people before profit | aontú | solidarity pbp | sinn féin | sinn fein | sdlp | uup | fine gael | reform party | britain first | edl
any: english defence league | change uk | lib dems | alba party | plaid cymru | ukip | reform uk | tory | tories | lib dem/N | lincoln project
any: never trumper/N | gop | rnc | dnc | green party | republican/N | republicans | democrat/N | democrats | democratic party | bush administration
any: =Rees-Mogg | =Merkel | =Macron | =Varadkar | =Kejriwal | =Mandela | =Pelosi | =McConnell | =DeSantis | =Braverman | =Sturgeon | =Mamdani
any: =Poilievre | =Dutton | =Gillard | =Starmer | =Farage | =Modi | =Trudeau | =Albanese | =Ardern | =Trump | trumpcare | =Biden | =Pence | =Obama's
any: =Sunak | rush limbaugh | tucker carlson | sean hannity | candace owens | alex jones | rachel maddow | michel barnier | ban ki moon
any: antónio guterres | charlie kirk | tommy robinson | ben shapiro | rodrigo duterte | bongbong marcos | shinzo abe | ursula von der leyen
any: jean claude juncker | donald tusk | goodluck jonathan | yoweri museveni | bobi wine | paul kagame | nana akufo addo | emmerson mnangagwa
any: uhuru kenyatta | raila odinga | william ruto | muhammadu buhari | bola tinubu | peter obi | fidel castro | milei | mugabe | jacob zuma
any: cyril ramaphosa | ali khamenei | mohammed bin salman | bolsonaro | lula da silva | nicolás maduro | hugo chávez | silvio berlusconi
any: pedro sánchez prime | erdogan | netanyahu | mahmoud abbas | bashar al assad | friedrich merz | emmanuel macron | marine le pen | nicolas sarkozy
any: viktor orbán | giorgia meloni | zelenskyy | xi jinping | kim jong un | kim jong il | angela merkel | olaf scholz | khaleda zia
any: muhammad yunus adviser | mahinda rajapaksa | ranil wickremesinghe | putin | zelensky | shehbaz sharif | bilawal bhutto | benazir bhutto
any: asif zardari | pervez musharraf | sheikh hasina | nitish kumar | lalu prasad | uddhav thackeray | asaduddin owaisi | nawaz sharif
any: priyanka gandhi | manmohan singh | shashi tharoor | m k stalin | akhilesh yadav | mayawati | amit shah | rahul gandhi | sonia gandhi
any: mamata banerjee | yogi adityanath | winston peters | david seymour act | judith collins | helen clark | daniel andrews | gladys berejiklian
any: john key | christopher luxon | chris hipkins | pauline hanson | bob katter | barnaby joyce | adam bandt | jacqui lambie | clive palmer
any: julia gillard | kevin rudd | peter dutton | bill shorten | john howard | penny wong | elizabeth may green | chrystia freeland | scott morrison
any: tony abbott | malcolm turnbull | jagmeet singh | mark carney | doug ford | danielle smith premier | françois legault | jason kenney | eamon ryan
any: catherine connolly | michael healy rae | stephen harper | pierre poilievre | simon harris | enda kenny | bertie ahern | mary robinson
any: michael d higgins | simon coveney | jeffrey donaldson | ian paisley | gerry adams | mary lou mcdonald | leo varadkar | micheál martin
any: vaughan gething | eluned morgan | adam price | leanne wood | arlene foster | michelle o'neill | alex salmond | humza yousaf | john swinney
any: ian blackford | stephen flynn | mark drakeford | jo swinson | ed davey | caroline lucas | zack polanski | george galloway | nicola sturgeon
any: tony benn | neil kinnock | zarah sultana | dawn butler | nick clegg | tim farron | diane abbott | sadiq khan | andy burnham | david lammy
any: john mcdonnell | dennis skinner | ed miliband | david miliband | angela rayner | rachel reeves | wes streeting | yvette cooper | richard tice
any: lee anderson | keir starmer | corbyn | tony blair | gordon brown | nadine dorries | sajid javid | grant shapps | thatcher | ruth davidson
any: michael gove | dominic raab | dominic cummings | kemi badenoch | robert jenrick | penny mordaunt | kwasi kwarteng | jeremy hunt | matt hancock
any: priti patel | suella braverman | jacob rees mogg | theresa may | david cameron | george osborne | rishi sunak | liz truss | jerry nadler
any: maxine waters | john lewis | eric garcetti | bill de blasio | sonia sotomayor | ketanji brown jackson | merrick garland | james comey
any: josh shapiro | zohran mamdani | hakeem jeffries | tim kaine | dianne feinstein | ruth bader ginsburg | al gore | jimmy carter | adam schiff
any: john fetterman | raphael warnock | tim walz | andrew cuomo | gretchen whitmer | stacey abrams | joe manchin | kyrsten sinema | john kerry
any: ayanna pressley | pete buttigieg | cory booker | amy klobuchar | gavin newsom | chuck schumer | harry reid | alexandria ocasio cortez
any: ilhan omar | rashida tlaib | obama | elizabeth warren | nancy pelosi | clarence thomas | kamala | elon musk doge | susie wiles | karoline leavitt
any: brett kavanaugh | neil gorsuch | amy coney barrett | kash patel | pam bondi | kristi noem | tulsi gabbard | rfk jr | robert f kennedy jr
any: sean spicer | kellyanne conway | stephen miller | ben carson | pete hegseth | betsy devos | scott pruitt | rex tillerson | mike pompeo
any: john bolton | john kelly chief | rudy giuliani | steve bannon | roger stone | michael flynn | jeff sessions | bill barr | marjorie taylor greene
any: lauren boebert | matt gaetz | lindsey graham | josh hawley | tom cotton | nikki haley | chris christie | vivek ramaswamy | greg abbott
any: sarah palin | george w bush | george bush | jeb bush | dick cheney | liz cheney | kevin mccarthy | mike johnson speaker | john boehner
any: newt gingrich | marco rubio | ted cruz | rand paul | ron paul | mitch mcconnell | paul ryan | jared kushner | mike pence | jd vance | j d vance
any: trump's | trumpism | trumpian | parliament | gotv | canvassing | phone bank | door knocking | i voted | women's march | extinction rebellion
any: just stop oil | anarchy | capitalism | for city council | for town council | for county council | elect | reelect
mask: march for babies | march for dogs | labour ward | rally car/N | rally cross | conservative dentistry | liberal arts | boris bikes
mask: vote for my dog | president hotel | student president | class president | moms clinton elementary | clinton elementary | environment agency jobs
mask: momentum fitness | momentum dance | momentum cycling | momentum physio | trump card games | george clinton | clinton township | boris becker
mask: boris karloff | recall nurse | product recall/N | car recall/N | rally driving | rally racing | rally school | work environment | ron mueck vote
mask: barney sanders | colonel sanders | deion sanders | resistance band/N | resistance training | insulin resistance | antibiotic resistance
mask: antimicrobial resistance | remain calm | indy 500 | indy car | indy colts | indiana indy | indy music | resistance bands | resist the sweets
mask: td bank | td garden | td ameritrade | touchdown td | elf resistance | star wars resistance | build environment | desktop environment
mask: learning environment | labour and delivery | labour room | the president hotel | total conspiracy escape | mandela effect | government job/N
mask: government school/N | government hospital/N | government college | government employee/N | under protest | student government
mask: government building | isis river | government exam/N | white house on the corner | white house with | little white house
mask: presidency of the society | white house farm | protest too much | vice president of | vice president at | vice president for | mayor mccheese
mask: white house black market | marvel civil war | congress of | school governor/N | governor of the school | repealed the ban on dogs | veto player
mask: theatre of the absurd politics | captain america civil war | civil war film | race ballot | ticket ballot | ballot entry
mask: london marathon ballot | westminster kennel | city of westminster hospital | senators hockey | ottawa senators | ballot for tickets
mask: marathon ballot | veto power at home | student senate | faculty senate | university senate | academic senate | westminster abbey
mask: annual congress | international congress | national park congress | repeal and replace my | mayor of flavortown | mayor of casterbridge
mask: congress centre | medical congress | cardiology congress | world congress of | office politics | family politics | hospital politics
mask: ward politics | playground politics | department politics | tory burch | tory lanez | tory brown shoes | the greens powder | left wing back
mask: right wing back | fascist/N scarf | anarchy in the uk | sons of anarchy | act party bus | left wing of the hospital | right wing of the hospital
mask: right wing of the building | left wing of the building | the greens and | mark carney dental | angela merkel look alike | trump suit
mask: theresa may be | alex jones bbc | alex jones the one show | gordon brown sugar | thatcher optical | =Trump card | trump card/N
mask: nelson mandela bay | obama academy | mandela day run | progressive dementia | alliance for progressive | council of governors
mask: progressive muscle | progressive rock | progressive insurance | national republican | labour ward banter | liberal jewish | liberal judaism
mask: democrat gazette | arkansas democrat | physicians governors | board of governors
not: football | nfl | racing | gym | hotel | cardiology | surgeons | dental | elementary | hockey | soccer | choir | gaming | xbox | playstation
not: fitness | sprint
mask: conservative force/N | conservative field/N | conservative force fields | conservative system/N | conservative treatment
mask: conservative management | conservative estimate/N | conservative vector | conservative replacement | labour saving | labour pain/N | hard labour
mask: labour of love | labour market | labour of hercules | labour exchange | remain seated | liberal pour/N | progressive lens | progressive lenses
mask: progressive metal | progressive house | progressive overload | march for safe staffing | vote for baby | model protest | protest the hero
mask: diplomat hotel
not: physics | gadgets | midwives | obstetric | midwifery | fields and forces | safe staffing | steam rally | vintage
any: legalise it | legalize it | legalize cannabis | legalise weed | legalize weed | decriminalise | decriminalize | norml
any: drug law reform | defund | rent strike | tenants union | renters union | nimbys | yimby/N
any: land rights | republic movement | abolish the monarchy
any: monarchist/N | monarchists | rejoiners | digital id | save our services | save our library
any: stop the incinerator | prison abolition
any: gun owners
mask: white house down | green party dress | green party dresses | senate house library
+ [group] Young Conservatives of Surrey
+ [page] Moms Demand Action
+ [group] MomsDemandAction Ohio
+ [page] Bernie Sanders
+ [event] Rally to save the library: march against cuts
+ [page] Re-elect Dana Fox for City Council
- [page] New England Patriots
- [group] March of Dimes Walkers
- [page] Sons of Anarchy
- [group] Office Politics Survivors
- [page] Resistance Band Workouts
- [check-in] White House
- [group] Liberal Jewish Synagogue
+ [group] Legalise It Tasmania
- [group] Conservative force fields, physics
- [group] Labour saving gadgets

[politics.joins.campaign]
say: shows you follow or join a local campaign
privacy: 2
conduct: 0
where: group page event album
pattern: (?i)\b(?:save|defend) (?:our |the )?(?:[\w'-]+ ){0,3}(?:hospital|library|libraries|maternity|nhs|post office|school|surgery|a&e|woods?|green belt)\b
pattern: (?i)\b(?:stop|say no to|no to|fight) the (?:[\w'-]+ ){0,3}(?:cuts|closure|pipeline|runway|bypass|airport|incinerator|development|mine|quarry)\b
literal: save | Save | SAVE | defend | Defend | stop | Stop | STOP | no to | No to | NO TO | No To | fight | Fight
+ [group] Save Lewford Hospital
+ [page] Stop the Northfield Bypass
- [page] Save the Date Stationery
- [group] Stop Smoking Together

[politics.joins.office]
say: shows you follow somebody in political office
privacy: 2
conduct: 0
where: group page event album
pattern: \b[A-Z][\p{L}'-]+ [A-Z][\p{L}'-]+ (?:MP|MSP|TD|MEP|MLA|MLC)\b
pattern: ^(?:Sen|Rep|Gov|Senator|Congressman|Congresswoman|Councillor|Cllr|Mayor|Governor)\.? [A-Z][\p{L}'-]+
literal: MP | MSP | TD | MEP | MLA | MLC | Sen | Rep | Gov | Congress | Councillor | Cllr | Mayor
+ [page] Priya Rao MP
+ [page] Cllr Dana Fox
- [group] MP3 Players of the Nineties
- Priya Rao MP came by

[politics.office]
say: tells of political office, candidacy or party work
privacy: 3
conduct: 0
voice: me
where: words
any: i'm running for | i am running for | i'm standing for | i am standing for | my candidacy | my campaign for | elected to the council
any: elected as councillor | elected to city council | elected to the school board | won my seat | my opponent in the race | my constituents
any: as your councillor | as your mp | as your senator | as your congressman | as your representative | running for office | run for office
any: standing as a candidate | selected as the candidate | selected as a candidate | parliamentary candidate | county committee member
any: precinct captain | delegate to the convention | national delegate | my campaign team | my campaign staff | i voted no on | i voted yes on
any: i voted against the | proud to cosponsor | proud to co sponsor | i cosponsored | i introduced legislation | i introduced a bill | my bill to
any: my legislation | my amendment | my floor speech | i spoke on the house floor | my colleagues in congress | my colleagues in the senate
any: my house colleagues | my senate colleagues | work for senator | intern for senator | interning on the hill | interning for congressman
any: party branch meeting | branch chair of | constituency labour party | clp meeting | party secretary for | ward organiser | campaign manager for
any: worked on the campaign | working on the campaign | staffer for | i was elected mayor | i was elected as a councillor
any: i was elected to parliament | i was elected to congress | i was elected to serve
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
where: words
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

[politics.places]
say: shows you at a place of party or campaign work
privacy: 2
conduct: 0
where: place check-in
any: campaign hq | campaign office | campaign headquarters | party hq | party headquarters | election hq | trades hall | labour club
any: conservative club | constitutional club
any: liberal club | constituency office | electorate office | parliament house | houses of parliament | house of commons | state capitol | us capitol
any: capitol building | the white house
any: polling station | polling place | polling booth | party conference | labour hq | tory hq | alp hq | liberal party | labor party | labour party
any: conservative party | green party
any: democratic party | republican party | gop hq | democratic national convention | republican national convention | county democrats
any: county republicans | trump rally | campaign rally
any: protest | demonstration | freedom rally | climate march | women's march | orange hall | sinn féin | sinn fein | supreme court
mask: republican party shop | labour club gym
not: bingo | snooker | gin | restaurant | tribute
+ [check-in] Labor campaign HQ, Brindlewood
+ [place] Women's March, Mill Square
- [place] Conservative Club snooker

[politics.tag]
say: tags a post as political
privacy: 2
conduct: 0
where: tag
any: indyref2 | indyref | auspol | ukpolitics | uspoli | cdnpoli | nzpol | scotpol | politics | brexit | rejoineu | voteleave | remain
any: toriesout | generalelection | getthetoriesout
any: votelabour | votegreen | votetory | votesnp | votereform | voteblue | votered | vote | ivoted | election | trump | resist
any: nokings | blm
any: alllivesmatter | bluelivesmatter | mybodymychoice | bringthemhome
any: ceasefirenow | climatestrike | defundthepolice
any: takeaknee | guncontrol | gunrights | feesmustfall | voteno | voteyes | corbyn
any: saveournhs | notmyking | democracysausage
any: buildthewall | abolishice | letsgobrandon | extinctionrebellion | juststopoil | womensmarch | theresistance | backtheblue
any: thinblueline
+ [tag] #indyref2
+ [tag] #voteleave

[politics.party.capitals]
say: names a political party or movement
privacy: 1
conduct: 0
where: words
any: =ANC | =EFF | =DA | =MK | =IFP | =FG | =FF | =LNP | =NDP
need: vote | votes | voted | voting | election | five years | another term | in power | government | load shedding | loadshedding | ramaphosa | zuma
need: malema | corruption | corrupt
need: party | minister | president | municipality | eskom | tender | coalition | councillor | candidate | cabinet
near: 10
not: antenatal | clinic | midwife | trimester | ftse
+ Ramaphosa and the MK split the municipality again
- The ANC midwife booked my scan
