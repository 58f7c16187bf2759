lexicon: politics.mul
format: 1
version: 2026.1
topic: politics
lang: mul
licence: CC0-1.0
about: Names of politics that are written alike in every language. The tables of lexicons/names/politics.* add those of each country.
source: written by hand for this project

# The hashtags of campaigns stand here, since they belong to their time by themselves.
# These rules say what a text names, never what its writer holds. People who lead states of which there is no table stand here.

[politics.named]
say: names a party or politician
privacy: 1
conduct: 0
negated: keep
any: vladimir putin | =Putin | dmitry medvedev | sergei lavrov | sergey lavrov | alexei navalny | volodymyr zelensky | volodymyr zelenskyy
any: =Zelensky | =Zelenskyy | =Zelenski | =Selenskyj | petro poroshenko | alexander lukashenko | aljaksandr lukaschenka
any: xi jinping | hu jintao | kim jong un | kim jong il | shinzo abe | fumio kishida | moon jae in | yoon suk yeol | tsai ing wen | lai ching te
any: lee kuan yew | lee hsien loong | mahathir mohamad | anwar ibrahim | najib razak | joko widodo | prabowo subianto | rodrigo duterte
any: bongbong marcos | leni robredo | aung san suu kyi | thaksin shinawatra | hun sen | imran khan pti | nawaz sharif | shehbaz sharif
any: bilawal bhutto | benazir bhutto | pervez musharraf | sheikh hasina | khaleda zia | mahinda rajapaksa | gotabaya rajapaksa
any: ranil wickremesinghe | benjamin netanyahu | binyamin netanyahu | =Netanyahu | ehud olmert | naftali bennett | yair lapid | benny gantz
any: itamar ben gvir | yasser arafat | mahmoud abbas | ismail haniyeh | recep tayyip erdogan | =Erdoğan | ekrem imamoglu
any: bashar al assad | saddam hussein | muammar gaddafi | hosni mubarak | mohamed morsi | abdel fattah el sisi | ali khamenei | hassan rouhani
any: mahmoud ahmadinejad | ebrahim raisi | mohammed bin salman | robert mugabe | emmerson mnangagwa | morgan tsvangirai
any: yoweri museveni | bobi wine | paul kagame | nana akufo addo | john dramani mahama | abiy ahmed | silvio berlusconi | matteo salvini
any: matteo renzi | giuseppe conte | mario draghi | giorgia meloni | viktor orbán | péter magyar | robert fico | andrej babiš | donald tusk
any: jarosław kaczyński | alexis tsipras | yanis varoufakis | kyriakos mitsotakis | geert wilders | mark rutte | bart de wever | sebastian kurz
any: herbert kickl | jörg haider | jens stoltenberg | ursula von der leyen | jean claude juncker | josé manuel barroso
any: hugo chávez | nicolás maduro | juan guaidó | maría corina machado | henrique capriles | evo morales | fidel castro | raúl castro
any: miguel díaz canel | rafael correa | daniel noboa | álvaro uribe | gustavo petro | juan manuel santos | michelle bachelet | sebastián piñera
any: gabriel boric | josé antonio kast | ollanta humala | alberto fujimori | keiko fujimori | nayib bukele | daniel ortega | josé mujica
any: lacalle pou | partito democratico | fratelli d'italia | forza italia | movimento 5 stelle | fidesz | likud | hezbollah
any: syriza | partij voor de vrijheid | nieuw vlaamse alliantie | vlaams belang | zanu pf
any: chama cha mapinduzi | partido socialista unido de venezuela | frente amplio
mask: nelson mandela bay | nelson mandela university | nelson mandela children's hospital | nelson mandela day | trump card | trump cards
+ Zelenskyy spoke to parliament
+ Habló Michelle Bachelet en la radio
+ Heute wieder Putin im Fernsehen
+ Ho letto di Giorgia Meloni
- We put in a new sink
- Night shift at Nelson Mandela Children's Hospital
- That was my Trump card

[politics.named.cause]
say: names a campaign, a political organisation or medium
privacy: 1
conduct: 0
negated: keep
any: black lives matter | #blacklivesmatter | metoo movement | mouvement metoo | movimiento metoo | fridays for future
any: #fridaysforfuture | extinction rebellion | #extinctionrebellion | greenpeace | amnesty international | human rights watch | transparency international
any: occupy wall street | wikileaks | #freepalestine | free palestine movement | #standwithukraine | #standwithisrael | #bringthemhome | #slavaukraini
any: slava ukraini | #niunamenos | #bringbackourgirls | #jesuischarlie | je suis charlie | femen | pussy riot | qanon | antifa | =BDS movement
any: boycott divestment sanctions | international campaign to abolish nuclear weapons | world economic forum | socialist international
any: international democrat union | atlas network | la via campesina | march for life international | one of us initiative | adf international
any: #vamosavolver | #yosoynisman | #salvemoslas2vidas | #stopadani | #elenão | #lulalivre | #foracunha | #foralula | #freedomconvoy2022
any: #wirsindmehr | #merkelmussweg | #grünermist | #spanishrevolution | #yovotovox | #noustoutes | #lamanifpourtous | #giletsjaunes | #balancetonporc
any: #repealthe8th | #loveboth | #savethe8th | #hometovote | #modi2024 | #farmersprotest | #rejectfinancebill2024 | #rejectfinancebill | #rutomustgo
any: #occupyparliament | #yosoy132 | #reddeamlovers | #esclaudia | #elinenosetoca | #amloveteya | #fueraamlo | #undíasinnosotras | #endsars
any: #endbadgovernance | #leaveeu | #indyref2 | #fightfor15 | #imwithher | #feelthebern | #yanggang | #kag2020 | #stopthesteal | #backtheblue
any: #trump2024 | #zumamustfall | #feesmustfall
any: world congress of families | campagna abrogazione | marcha das vadias | slutwalk | women's march
+ Joined Fridays for Future in town
+ Marcha de Ni una menos #niunamenos
+ Seit Jahren bei Amnesty International
+ Je suis Charlie
- Fridays for the future of the project plan
