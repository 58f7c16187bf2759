lexicon: family.de
format: 1
version: 2026.1
topic: family
lang: de
licence: CC0-1.0
about: Children, parents, brothers and sisters, wider kin, family life, births and losses, in Germany, Austria and Switzerland.
source: written by hand for this project

# That there are children, what they do, and what would let somebody find them.

[family.child.de]
say: tells that you have children
privacy: 2
conduct: 0
any: tochterkind | sohnemann | töchterchen | söhnchen | töchterlein | kindergeschrei | fräulein tochter | herr sohn | mein pubertier | unser pubertier
any: unsere maus | unserer maus | meine maus | meiner maus | unser mausi | unsere motte | meine motte | unser wicht | unser bazi | unser butzel
any: unser engel schläft | mama geworden | papa geworden | wurde ich mama | wurde ich papa | wurde ich vater | wurde ich mutter | zwei kinder und
any: drei kinder und | mit zwei kindern | mit drei kindern | mit vier kindern | kinder sind wach | kinder sind im ferienlager
any: kinder sind aus dem haus | ohne kinder | mit kindern | mit kleinkind | mit baby | kleinkindphase | babyphase | terrible two | unser erstes kind
any: unser zweites kind | unser kleinster | unsere kleinste | die große hat | der große hat | die kleine hat | der kleine hat | kinderbetreuung
any: meine zwei mädels | meine zwei jungs | meine zwei kinder | meine drei kinder | meine vier kinder | meine beiden kinder | meine beiden jungs
any: meine beiden mädels | meine beiden töchter | meine beiden söhne | meine zwei töchter | meine zwei söhne | unsere beiden kinder
any: unsere drei kinder | unsere zwei kinder | unsere beiden jungs | unsere beiden mädels | meine drei jungs | meine drei mädels | meine zwei kleinen
any: meine zwei großen | meine zwei zwerge | mein/P sohn | mein/P söhne | meinen söhnen | mein/P tochter | mein/P töchter | meinen töchtern
any: mein kind | meinem kind | meines kindes | meine kinder | meinen kindern | meiner kinder | unser/P sohn | unser/P söhne | unser/P tochter
any: unser/P töchter | unser kind | unserem kind | unsere kinder | unseren kindern | unserer kinder | unsre kinder | mein/P bub | mein/P buben
any: mein/P jungs | mein/P mädels | mein/P mädchen | mein/P zwillinge | unser/P zwillinge | unser/P jungs | unser/P buben | unser/P mädels
any: mein/P großer | mein/P große | unser/P großer | unser/P große | unser/P großen | mein/P kleiner | unser/P kleiner | unser/P kleine
any: unsere kleinen | meine kleinen | mein/P jüngster | mein/P jüngste | mein/P ältester | mein/P älteste | mein/P ältesten | mein/P jüngsten
any: unser/P ältester | unser/P älteste | unser/P jüngster | unser/P jüngste | mein/P mittlere | mein/P mittlerer | mein/P erstgeborener
any: mein/P zwerg | mein/P zwerge | unser/P zwerg | unser/P zwerge | mein/P mäuse | mein/P knirps | mein/P wirbelwind | unser/P wirbelwind
any: mein/P räuber | unser/P räuber | mein/P nachwuchs | unser/P nachwuchs | mein/P krümel | unser/P krümel | mein/P spatz | unser/P spatz
any: unser/P sonnenschein | mein/P sternenkind | unser/P sternenkind | mein/P teenie | mein/P teenager | unser/P teenager | mein/P stiefsohn
any: mein/P stieftochter | mein/P stiefkinder | mein/P bonuskind/N | mein/P bonustochter | mein/P bonussohn | mein/P pflegekind/N
any: unser/P pflegekind/N | unser/P pflegesohn | unser/P adoptivtochter | mein/P adoptivsohn | mei bua | meine dirndln | mei dirndl wird | mei madl
any: min bueb | mini buebe | mis meitli | mini meitli | mini chind | üsi chind | eusi chind | mis chind | mini goofe | min sohn | mini tochter
any: mama von zwei | mama von drei | mama von vier | mama von einem | mama einer tochter | mama eines sohnes | papa von zwei | papa von drei
any: papa einer tochter | mutter von zwei | mutter von drei | mutter von vier | mutter zweier | vater zweier | vater von zwei | vater von drei
any: vater von vier | mutter einer tochter | mutter eines sohnes | vater einer tochter | vater eines sohnes | zweifachmama | dreifachmama
any: vierfachmama | zweifach mama | dreifach mama | zweifachpapa | dreifachpapa | zweifachmami | zweifachmutter | zwillingsmama | zwillingspapa
any: jungsmama | mädchenmama | mädchenpapa | jungspapa | bubenmama | stolze mama | stolzer papa | stolzer vater | stolze mutter | stolze eltern
any: mamasein | muttersein | papasein | vollzeitmama | vollblutmama | neumama | alleinerziehend/A | working mom | bin mama | bin papa | ich als mama
any: ich als mutter | ich als vater | ich als papa | wir als eltern | als zweifache mutter | als dreifache mutter | die kids schlafen
any: kinder schlafen | kinder im bett | kinder ins bett | die kids sind im bett | kids im bett | die kinder sind im bett | mit den kids
any: mit den kindern | mit meinen kids | unsere kids | meine kids | die kids und ich | die kinder und ich | mama und papa von | die kinder sind bei
any: die kids sind bei | kinderfreier abend | kinderfrei | kinderfreies wochenende | #jungsmama | #mädchenmama | #zweifachmama | #mamaleben
any: #papaleben | #momlife | #dadlife | #mamasein | #zwillingsmama | #lebenmitkindern | #mamablogger | #lebenmitkind
mask: ohne kinder wert | ohne kinder geld | meine kleinen freuden | meine kleinen geheimnisse | mein spatz in der hand | mit den kindern von station
not: bellt | hund heißt | welpe/N | kätzchen | kitten | patient/N | hündin | pferd | schülern | klasse | jemen | unicef
voice: me
+ Unser Großer ist heute in die Schule gekommen
+ Meine Tochter macht die ersten Schritte
+ [bio] Zweifachmama, Lehrerin, Kaffeejunkie
+ Mini Chind sind im Bett, endlich Rueh
- Die Kinder im Jemen brauchen Hilfe
- Meine kleinen Freuden im Alltag: Kaffee und Kuchen
- Unser Kleiner ist ein Welpe aus dem Tierheim

[family.child.milestone.de]
say: tells what your child does or reaches
privacy: 2
conduct: 0
any: durchgeschlafen | krabbelt | läuft jetzt | laufen gelernt | brabbelt | sagt mama | sagt papa | hat geburtstag | kindergeburtstag | erste schritte
any: ersten schritte | erstes wort | erster zahn | ersten zahn | wackelzahn | zahnlücke | zahnfee | zahnt | zahnen | durchschlafen | schläft durch
any: einschulung | eingeschult | schultüte | zuckertüte | schulanfang | erster schultag | ersten schultag | erster kindergartentag
any: ersten kindergartentag | kita start | eingewöhnung | kitaplatz | kita platz | krippenplatz | kindergartenplatz | abschlussfeier im kindergarten
any: elternabend | elternsprechtag | elterngespräch | laternenumzug | räbeliechtliumzug | sankt martin umzug | krippenspiel | schulranzen | schulthek
any: thek | vorschule | vorschulkind | abgestillt | beikost | brei | töpfchen | windeln | windelfrei | sauber | seepferdchen | fahrradfahren gelernt
any: fahrrad fahren gelernt | velofahre | ohne stützräder | trotzphase | trotzanfall | autonomiephase | wachstumsschub | hausaufgaben | hausübung
any: ufzgi | zeugnis | topfschlagen | schnitzeljagd | bastelt | gute nacht geschichte | gutenachtgeschichte | mandeln raus | hat fieber
any: hat magen-darm | kindkrank | kind krank | u7 | u9 untersuchung | spielplatz
need: die zwillinge | mein/P | unser/P | tochter | sohn | bub | kleine/A | große/A | zwerg | maus | mausi | spatz | kind | kinder | knirps | baby
need: zwillinge | er | sie | ihm | ihr | stolz | mama/N | papa/N | mini | min | mis | üse | jüngste/A | älteste/A | kids
near: 10
where: words
mask: kein thek | sauber machen | spielplatz der | windeln im angebot
not: stadt | gemeinde | angebot | rabatt | ministerium | kultusminister | welpe/N | lehrkräfte
+ Seit drei Uhr wach, der Zwerg zahnt
+ Einschulung! Unser Bub mit der Schultüte
+ Sie hat das Seepferdchen, so stolz
- Der Elternabend der Stadt Köln zum Thema Schulanfang
- Windeln im Angebot, sagt die Werbung, er kauft sie

[family.child.find.de]
say: names your child's school, age or birthday
privacy: 3
conduct: 0
pattern: (?i)\b(?:mein|unser|mei|min|üse)(?:e|en|em|er|r)? (?:sohn|tochter|bub|kleine[rn]?|große[rn]?|älteste[rn]?|jüngste[rn]?|zwillinge|jungs|mädchen|spatz|zwerg|maus|bueb|meitli|kinder)[^.!?\n]{0,60}(?:grundschule|gesamtschule|realschule|gymnasium|volksschule|primarschule|kindergarten|kita|waldorfschule|mittelschule|sekundarschule|hauptschule)\b
pattern: (?i)\b(?:mein|unser|mei|min|üse)(?:e|en|em|er|r)? (?:sohn|tochter|bub|kleine[rn]?|große[rn]?|älteste[rn]?|jüngste[rn]?|zwillinge|jungs|mädchen|spatz|zwerg|maus|bueb|meitli|baby)[^.!?\n]{0,40}\b(?:ist|sind|wird|werden|wurde|wurden) (?:heute |morgen |gestern |jetzt |schon |endlich )*(?:1[0-7]|[1-9]|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn)(?: jahre?(?: alt| jung)?|!| 🎂|\.|,|$)
pattern: (?i)\balles (?:gute|liebe) zum (?:1[0-7]|[1-9])\. geburtstag,? (?:mein|unser)(?:e|er)? (?:\w+ )?(?:sohn|tochter|bub|mädchen|schatz|spatz|maus|prinz|prinzessin|zwerg|großer|große|kleiner|kleine)
literal: schule | Schule | gymnasium | Gymnasium | kindergarten | Kindergarten | Kita | kita | ist | wird | werden | wurde | eburtstag | sind
where: words
+ Unser Jonas geht jetzt, mein Sohn ist ja groß, in die Grundschule am Park
+ Meine Tochter wird heute 6!
+ Alles Liebe zum 7. Geburtstag, mein Schatz
- Alles Gute zum 40. Geburtstag, Schwesterherz
- Die Schule am Park wird saniert

[family.baby.de]
say: tells of a pregnancy or a birth in your family
privacy: 3
conduct: 0
voice: me
any: familienzuwachs bekommen | nachwuchs bekommen | nachwuchs ist da | mutter und kind wohlauf | mama und baby wohlauf | schwangerschaftsfotos
any: wir bekommen ein baby | wir kriegen ein baby | bekommen nachwuchs | wir erwarten | bin schwanger | wir sind schwanger | wieder schwanger
any: endlich schwanger | hochschwanger | babybauch | babybäuchlein | kugelbauch | kugelzeit | babykugel | ultraschallbild | babyparty | babyshower
any: baby shower | gender reveal | geschlechterparty | elternzeit | karenz | babykarenz | väterkarenz | papamonat | vaterschaftsurlaub
any: mutterschaftsurlaub | vätermonate | elterngeld | stillen | stillbaby | stillkind | kreißsaal | spontangeburt | hausgeburt | geburtshaus
any: übungswehen | entbunden | frühchen | frühgeburt | es ist ein mädchen | es ist ein junge | es ist ein bub | es wird ein mädchen
any: es wird ein junge | es wird ein bub | willkommen auf der welt | herzlich willkommen kleiner | herzlich willkommen kleine
any: das licht der welt erblickt | auf die welt gekommen | frisch geschlüpft | wir sind eltern | sind eltern geworden | bin mama geworden
any: bin papa geworden | wir sind jetzt zu dritt | wir sind jetzt zu viert | wir sind jetzt zu fünft | zu dritt daheim | neugeborenes | neugeborenen
any: unser baby | mein baby ist | hibbeln | hibbelzeit | embryotransfer | sternenkind | sternenmama | stille geburt | totgeburt | regenbogenbaby
any: adoptionsverfahren | wir haben adoptiert | chugelibuuch | üses baby | mir überchömed es baby | #babybauch | #newborn | #baby2026 | #babyglück
any: #sternenmama | #mamawerden | #elternzeit | #schwangerschaftsupdate
mask: hunger stillen | durst stillen | blutung stillen
not: patientin/N | panda | zoo | hündin | stute | kuh | studie | ministerium | bundestag | gesetz | promi | royal/N | herzogin | fahne/N | wind
not: sturm | blätter
where: words
+ Willkommen auf der Welt, kleine Ida
+ Wir sind jetzt zu viert 💙
+ Babyparty war ein Traum, danke Mädels
+ Elternzeit ab Montag, wir freuen uns so
- Die Panda-Dame im Zoo ist hochschwanger, wir bekommen ein Baby, sagt der Zoo
- Elternzeit im Bundestag debattiert
- Elternzeit: neues Gesetz im Bundestag

[family.parents.de]
say: mentions your parents
privacy: 1
conduct: 0
any: schwiegermonster | schwiemu | schwiegermutti | schwiegerpapa | schwiegermama | schwiegereltern | muttersöhnchen | papas geburtstag
any: mamas geburtstag | mein/P mutter | mein/P mama | mein/P mami | mein/P mutti | mein/P mum | mein/P vater | mein/P papa | mein/P papi | mein/P vati
any: mein/P dad | mein/P eltern | meinen eltern | mein/P alter herr | mein/P alte dame | unser/P mutter | unser/P mama | unser/P vater | unser/P papa
any: unser/P eltern | unseren eltern | mein/P stiefvater | mein/P stiefmutter | mein/P stiefpapa | mein/P bonuspapa | mein/P schwiegermutter
any: mein/P schwiegervater | mein/P leibliche mutter | mein/P leiblicher vater | mein/P adoptiveltern | mein/P pflegeeltern | mama und papa
any: papa und mama | mutti und vati | bei den eltern | bei muttern | mudda | mei mama | mei papa | mei muada | mei vater | min vater | mini mueter
any: mini eltere | mini mam | min papi | mis mami | mamsi | papsi | muttertag | vatertag | #muttertag | #vatertag | danke mama | danke papa
any: beste mama | bester papa | elternhaus | mamas küche | papas werkstatt | mamakind | papakind
mask: meine mutter erde | mein vater im himmel | mein vater staat | muttertag im restaurant
not: gott | himmel | film | serie
negated: keep
+ Mein Vater hat das Gartenhaus repariert
+ Mama und Papa sind übers Wochenende da
+ Alles Liebe zum Muttertag an die Beste
- Mutterboden günstig abzugeben
- Vater Staat lässt uns mal wieder hängen
- Mein Vater im Himmel, sagt der Film

[family.parents.named.de]
say: speaks of your mother or father by what you call them
privacy: 1
conduct: 0
any: =Mama | =Papa | =Mami | =Papi | =Mutti | =Vati | =Mutter | =Vater | mamas | papas | muttis
need: wäre | geworden | würde | hätte | heute | gestern | jetzt | konnte | wollte | kann | schickt | schreibt | fragt | fragte | meint | meinte | wird
need: ohne | mit | für | hat | hatte | gestorben | krank | stolz | telefoniert | angerufen | ich | mir | mein/P | uns | wir | sagt | sagte | kocht
need: gekocht | macht | kommt | war | ist | ruft | fehlst | fehlt | vermisse | danke | geburtstag | besuch | zu besuch | bei | backt | gebacken
need: immer | früher | daheim | zuhause | lieb
near: 4
where: words
mask: mama africa | papa roach | papa ratzi | mama mia | papa franziskus | mutter natur | mutter gottes | mutter teresa | mutter erde | vater staat
mask: vater unser | heiliger vater | mutti merkel | mutter und kind | vater rhein | vater der | mutter der | mutter aller | vater des
not: merkel | papst | schraube/N | täter | angeklagte/A | verhaftet | polizei | himmel | film
+ Mama, du fehlst mir jeden Tag
+ Papa hat wieder gekocht
- Vater Staat ist pleite und hat kein Geld
- Mama Mia ist im Kino
+ Gestern mit Mama telefoniert, zwei Stunden

[family.sibling.de]
say: mentions a brother or sister
privacy: 1
conduct: 0
any: mein/P bruder | mein/P brüder | meinen brüdern | mein/P schwester/N | bruderherz | schwesterherz | brudi feiert | mein/P geschwister
any: meinen geschwistern | mein/P großer bruder | mein/P große schwester | mein/P kleiner bruder | mein/P kleinen bruder | mein/P kleinem bruder
any: mein/P großen bruder | mein/P kleine schwester | mein/P kleinen schwester | mein/P großen schwester | mein/P zwillingsbruder
any: mein/P zwillingsschwester | mein/P halbbruder | mein/P halbschwester | mein/P stiefbruder | mein/P stiefschwester | unser/P bruder
any: unser/P schwester | mein/P schwager | mein/P schwägerin | unser/P schwägerin | unser/P schwager | mein/P ältere schwester | mein/P älterer bruder
any: mein/P jüngerer bruder | mein/P jüngere schwester | mein/P lieblingsschwester | mein/P lieblingsbruder | mei bruada | mei schwesta | min brüeder
any: mini schwöschter | mini schwester | geschwisterliebe | geschwisterzeit | geschwistertag | #geschwisterliebe | #schwesterherz | #bruderherz
any: mein/P sis | mein/P bro hat | bester bruder | beste schwester der welt | mein/P nesthäkchen | geschwisterkind
mask: meine brüder im geiste | meine brüder und schwestern in | meine schwestern und brüder in | geschwisterliebe katzen
not: station | oberin | ordensschwester/N | dienst | glauben | christus | allah | wurf | gebrüder | islam | ramadan
negated: keep
+ Mein Bruder hat endlich den Antrag gemacht
+ Abendessen mit meiner Zwillingsschwester
- Schwesternhelferin gesucht auf Station 4
- Ramadan Mubarak an meine Geschwister im Glauben
- Die Brüder Grimm im Theater
+ Kino mit meinem kleinen Bruder

[family.kin.de]
say: mentions other relatives
privacy: 1
conduct: 0
any: enkelkind | enkelkinder | enkelsohn | enkeltochter | omasein | opasein | patenkind | patenkinder | beim opa | beim onkel | bei der oma
any: bei der tante | vom opa | von der oma | oma sagt | opa sagt | oma meint | opa erzählt | oma erzählt | mein/P oma/N | mein/P opa/N | mein/P omi
any: mein/P opi | mein/P großmutter | mein/P großvater | mein/P großeltern | meinen großeltern | mein/P uroma | mein/P uropa | mein/P tante/N
any: mein/P onkel | mein/P cousin/N | mein/P cousine/N | mein/P kusine | mein/P vetter | mein/P nichte/N | mein/P neffe/N | mein/P enkel
any: mein/P enkelin | meinen enkeln | meinen enkelkindern | mein/P enkerl | unser/P enkel | unser/P enkelin | unser/P enkerl | unser/P oma
any: unser/P opa | mein/P patentochter | mein/P patensohn | mein/P patenonkel | mein/P patentante | mein/P göttibub | mein/P gottimeitli | göttibueb
any: gottemeitli | mis göttichind | mein/P gotti | mein/P götti | mein/P firmling | mein/P täufling | s grosi | mis grosi | min grossvater
any: mis grossmami | mini großeltere | di grosi | mei oma | mei opa | mei tant | oma und opa | opa und oma | bei oma | bei opa | zu oma | zu opa
any: von oma | von opa | omas rezept | omas apfelkuchen | omas küche | omas garten | opas werkstatt | opas garten | omas geburtstag | opas geburtstag
any: oma ist | oma hat | opa hat | opa ist | oma wird | opa wird | tante geworden | onkel geworden | oma geworden | opa geworden | stolze tante
any: stolzer onkel | stolze oma | stolzer opa | werde oma | werde opa | werde tante | familientreffen | familienfeier | familienfest | cousinentreffen
any: verwandtschaft | stammbaum | ahnenforschung | unser/P verwandten | mein/P verwandten | großfamilie | sippe | mischpoke | #omaundopa
any: #tanteseindasein | #enkelkind | enkelzeit
mask: mein onkel sam
not: werwolf | film | serie | merkel
negated: keep
+ Wochenende bei Oma und Opa im Allgäu
+ s Grosi het hüt Geburi, 88 Jahr jung
+ Bin heute zum dritten Mal Tante geworden
- Oma gegen Rechts war auch da
- Der Tante-Emma-Laden macht zu

[family.life.de]
say: tells about your family life
privacy: 1
conduct: 0
any: mutter-tochter-tag | mutter-tochter-wochenende | mutter tochter zeit | mutter-tochter-zeit | vater-sohn-tag | vater-sohn-wochenende
any: vater sohn zeit | vater-tochter-tag | mit den zwergen | die zwerge schlafen | mit dem zwerg | mit der maus im | papatag | mamatag | papazeit
any: mamazeit | familienzuwachs | familientag | familienrat | familienchaos | geschwisterstreit | mein/P familie | unser/P familie | familienzeit
any: familienleben | familienalltag | familienurlaub | familienausflug | familienessen | familienfoto/N | familienkonferenz | familienfrühstück
any: familiensonntag | familienwochenende | familienglück | familienbande | mit der familie | im kreise der familie | im familienkreis | ganze familie
any: vierköpfige familie | fünfköpfige familie | familie über alles | familie ist alles | familie geht vor | family first | patchworkfamilie
any: patchwork familie | regenbogenfamilie | großfamilienchaos | mama alltag | mamaalltag | elternsein | mental load | mamataxi | elterntaxi
any: wechselmodell | umgangswochenende | papawochenende | papa wochenende | mamawochenende | sorgerecht | unterhaltsvorschuss | co parenting
any: sommerferien mit | daheim bei den kindern | schnuller | kinderzimmer | kinderchaos | mit dä familie | d familie | z'nacht mit de familie
any: mei familie | #familienzeit | #familie | #familienurlaub | #familyfirst | #familienleben | #lebenmitkids | #elternsein | #familienalltag
any: #patchworkfamilie | 👨‍👩‍👧 | 👨‍👩‍👧‍👦
mask: familie ritter | meine familie gehört zu mir | familie flöz | die ganze familie im angebot
not: royals | palast | patient/N | familienministerium | botanik | pflanze/N | gattung | packung | spiel für
+ Sonntag ist Familienzeit
+ Die ganze Familie unter einem Dach
+ Patchworkfamilie heißt bei uns fünf Kinder, zwei Hunde
- Familienpackung Toilettenpapier ausverkauft
- Diese Pflanze gehört zur gleichen Gattung, die ganze Familie ist giftig

[family.care.de]
say: tells that a relative is ill, old or in care
privacy: 2
conduct: 0
any: demenz | alzheimer | pflegegrad | pflegestufe | pflegeheim | altersheim | altenheim | seniorenheim | hospiz | chemo | schlaganfall | schlagerl
any: herzinfarkt | intensivstation | auf intensiv | palliativ | krebs | op | operiert | im krankenhaus | im spital | pflegebedürftig | bettlägerig
any: rollstuhl | reha | gestürzt | pflegen wir | 24 stunden pflege | verhinderungspflege | pflegende angehörige | koma | kurzzeitpflege | parkinson
any: lungenentzündung
need: mama/N | papa/N | mutter | vater | oma/N | opa/N | omi/N | mein/P bruder | mein/P schwester | schwiegermutter | schwiegervater | mein/P eltern
need: mein/P sohn | mein/P tochter | mein/P mann | mein/P frau | mein/P onkel | mein/P tante | grosi | großmutter | großvater | unser/P kleine/A
need: mutti | vati | schwiegerpapa | schwiegermama | angehörige/A
near: 8
where: words
not: patient/N | station braucht | bewohner/N | studie | serie | film | tatort | prozess | gesetz | personalmangel
+ Mama hat jetzt Pflegegrad drei
+ Papa ist jetzt im Pflegeheim, er erkennt mich nicht mehr
+ Oma zieht nächste Woche ins Altersheim
- Demenz: neue Studie zeigt Hoffnung für Oma und Opa
- Der Tatort handelt von Demenz, der Vater ist der Täter

[family.care.own.de]
say: tells that you care for a relative
privacy: 2
conduct: 0
where: words
any: pflege meine mutter | pflege meinen vater | pflege meine eltern | pflegende tochter | pflegender angehöriger | meine mutter pflegen
+ Pflege meine Mutter seit drei Jahren zu Hause
+ Als pflegende Tochter kommt man nie zur Ruhe
+ Ich muss meine Mutter pflegen und nebenbei arbeiten
- Die Pflege der Orchideen ist leicht

[family.loss.de]
say: tells of a death in your family
privacy: 2
conduct: 0
any: gestorben | verstorben | eingeschlafen | von uns gegangen | gegangen bist | beerdigung | begräbnis | beisetzung | trauerfeier | trauerrede | urne
any: grab | todestag | abschied nehmen | du fehlst | ihr fehlt | fehlst mir | fehlst uns | vermisse dich | vermissen dich | im himmel
any: ruhe in frieden | ruh in frieden | rip | in liebevoller erinnerung | seelenamt | verabschiedung | trauere | tod | beerdigt | beerdigen | verloren
any: gstorbe | abdankung | sterbebild | kondolenz | hinterbliebene/A | verwitwet
need: mama/N | papa/N | mutter | vater | oma/N | opa/N | omi/N | opi/N | mutti | vati | bruder | schwester | tante | onkel | großmutter | großvater
need: mein/P mann | mein/P frau | mein/P sohn | mein/P tochter | unser/P sohn | unser/P tochter | schwiegermutter | schwiegervater | schwiegermama
need: grosi | cousin | cousine | neffe | nichte | sternenkind | großeltern | eltern | uroma | uropa
near: 7
where: words
negated: keep
not: queen | papst | star | schauspieler/N | sänger | katze | hund | kater | film | serie | trainer | könig | spiel | präsident | handy | schlüssel
not: wette
+ Papa ist gestern Nacht friedlich eingeschlafen
+ Zwei Jahre ohne dich, Mama, du fehlst uns
+ Opas Beerdigung war schön, so komisch das klingt
- Der Schauspieler ist gestorben, er spielte den Vater
- Die Oma hat das Spiel verloren

[family.loss.own.de]
say: tells of a death in your family
privacy: 2
conduct: 0
where: words
any: bin witwe | bin witwer | seit ich witwe bin | mein verstorbener mann | meine verstorbene frau | meine verstorbene mutter
any: mein verstorbener vater | meinem verstorbenen vater | halbwaise | vollwaise | trauerjahr
+ Seit ich Witwe bin, koche ich wieder für eine Person
+ Mein verstorbener Vater hätte heute Geburtstag
+ Mit zwölf war ich Halbwaise
- Die Witwe im Krimi war es

[family.names.de]
say: belongs to a group or page about family or children
privacy: 2
conduct: 0
where: group page event
any: mama | mamas | mami | mamis | muttis | =Mütter | papas | papis | =Väter | eltern | alleinerziehende/A | familie/N | kinder | babys | baby
any: krabbelgruppe | stillgruppe | stillberatung | schwanger/A | schwangere | zwillinge | zwillingseltern | mehrlinge | kinderwunsch | sternenkinder
any: sternenkind | sterneneltern | kita | kindergarten | elternbeirat | elternrat | elternverein | elternvertretung | kinderkleidung | kindersachen
any: kinderflohmarkt | babybasar | kinderbasar | klassenfahrt | spielgruppe | pekip | tagesmutter | tageseltern | pflegeeltern | adoptiveltern
any: großeltern | omas und opas | geburtstermin | junimamis | maimamis | kinderturnen | familiencafé | familienzentrum | chinderhüeti
any: familiennachmittag | familienforschung | waldkindergarten | grundschuleltern | patchwork | stiefeltern | elternkind | mukiturnen | muki
mask: big mama | mama africa | mama leone | mamas and papas
not: hotel | restaurant | pizzeria | fußball | theater | hunde
+ [group] Mamis in Graz und Umgebung
+ [group] Kinderflohmarkt Bonn
+ [page] Elternverein VS Baden
- [page] Pizzeria Mama Leone
- [group] Familie Hauser Hotel Tirol

[family.child.near.de]
say: tells that you have children
privacy: 2
conduct: 0
voice: me
where: words
any: kinder | kindern | kids | kind | tochter | töchter | sohn | söhne | zwillinge | baby | bub | teenager | pubertier | kleinkind | nachwuchs
need: bett | schlafen | schläft | geschlafen | aufgewacht | wach | ins bett gebracht | abholen | abgeholt | hausaufgaben | kita | kindergarten
need: schulweg | einschulung | ferien | sommerferien | krank daheim | bad | zimmer aufgeräumt | basteln | gebastelt | spielplatz | windel | windeln
need: stillen | geboren | großgezogen | groß geworden | ausgezogen | zahnt | gebacken mit | vorgelesen | vorlesen | hüpfen auf mir | eltern | mama
need: papa | bei mir | bei uns | endlich schlafen | elternabend | mir gesagt | meine | unsere | geweckt
near: 5
not: ministerium | jemen | krieg | unicef | studie | stadt | gemeinde | minister | getötet | missbrauch | polizei | spende | nachbarskinder | schüler
not: kinderbett zu | neugeborene in | gestorben | eltern sollten | klinik | hunde | nachbars | prinz | royal
mask: sohn des | tochter des | tochter der | sohn der | baby yoda | kinder schokolade
+ Drei Kinder, ein Bad, keine Zeit
+ Kids schlafen, Stille, Chips
+ Das Baby ist seit drei Uhr wach
- Das Ministerium fördert Kinder und ihre Eltern
- Tochter des Konzerns meldet Verluste
