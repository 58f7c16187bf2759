lexicon: drugs.de
format: 1
version: 2026.1
topic: drugs
lang: de
licence: CC0-1.0
about: Tobacco, cannabis, other drugs, medicines misused, and leaving them, in Germany, Austria and Switzerland.
source: written by hand for this project

# Gras, Schnee, Speed, Koks, Stoff, dicht, breit and high are everyday words: only beside others.

[drugs.subject.de]
say: mentions drugs
privacy: 1
conduct: 0
where: words
any: drogen | droge | drogenkonsum | drogensucht | drogenabhängig | drogensüchtig | drogenpolitik | drogenszene | rauschgift | kokain | heroin
any: ecstasy | mdma | amphetamin | amphetamine | methamphetamin | crystal meth | ketamin | lsd | psilocybin | ayahuasca | fentanyl | ghb | cannabis
any: marihuana | haschisch | hanf legal | cannabislegalisierung | dealer | drogendealer | kiffer | kifferin | junkie | junkies | drogentote
any: fixerstube | konsumraum | platzspitz | letten zürich | kotti | breaking bad meth | drogerie keta
mask: car dealer | auto dealer | drogen der natur | dealer auto | gold dealer
not: kaffee | schokolade | zucker | kuchen | koffein | serien | autohaus | minister | polizei findet | zoll | hafen | razzia | schmuggel | serie
not: film | tatort | festgenommen | beschlagnahmt | kartell
negated: keep
+ Drogen sind auf dem Dorf auch ein Thema
+ Die Kiffer vom Spielplatz sind wieder da
+ Cannabislegalisierung war überfällig
- Polizei findet 3 Kilo Kokain im Hafen
- Drogerie hat bis 20 Uhr auf

[drugs.cannabis.de]
say: shows an interest in cannabis
privacy: 2
conduct: 2
voice: me
where: words
any: kiffen | gekifft | kiffe | kiff | joint | joints | dübel | spliff | sportzigarette | bubatz | ofen rauchen | einen durchziehen
any: eine tüte rauchen | tüte drehen | tüte bauen | tüte geraucht | bong | bongkopf | blunt | eimer rauchen | edibles | hasch | haschkekse
any: haschbrownies | space cookies | spacecakes | weed | ganja | hanfpflanze | hanfpflanzen | cannabispflanze | cannabispflanzen | meine drei pflanzen
any: homegrow | growbox | grow box | grow zelt | anbauvereinigung | cannabis social club | cannabis club mitglied | coffeeshop | coffeeshops
any: cannabisrezept | cannabis auf rezept | medizinisches cannabis | cannabispatient | cannabispatientin | thc | indica | sativa | amnesia haze
any: purple haze rauchen | bekifft | stoned | zugedröhnt | zugekifft | zugekiffte | fressflash | fresskick | dauerhigh | wake and bake | 420 | 4:20
any: vierzwanzig | johnny rauchen | ofen angezündet | gras rauchen | gras geraucht | gras gekauft | chrut | es jointli | gchifft | piece shit | #420
any: #weed | #cannabis | #kiffen | #ganja | #bubatz | #homegrow | #stoned | #cannabiscommunity | 🚬🍁
mask: joint venture | joint ventures | hüft joint | facet joint | weed killer
not: venture | studie | minister | polizei | verbot | bundestag | gesetz | prävention | fingerfarbe | tattoo | raumnummer | grad celsius | iso
not: uhr los
negated: drop
+ Erstmal einen Joint aufm Balkon
+ Kiffen ist endlich legal, hab meine drei Pflanzen
+ Bubatz im Park, Sonne, was willst du mehr
- Joint Venture mit einem Konzern
- Der Bundestag berät über Kiffen am Spielplatz

[drugs.cannabis.near.de]
say: shows an interest in cannabis
privacy: 2
conduct: 2
voice: me
where: words
any: gras | ott | tüte | ofen | stoff | grün | grünes | zeug | pflanzen | blüten | high | breit | dicht | stein | was zu rauchen | lunte | knolle
any: spaßzigarette | piece | dope | pott
need: wer hat | hat wer | hat jemand | besorgen | verticken | rauchen | geraucht | kiffen | gekifft | joint | thc | bong | gedreht | drehen | bekifft
need: coffeeshop | amsterdam | grinder | papes | longpapes | blättchen | gramm | dealer | ticker | checken | klar machen | 🍁 | durchziehen | stoned
need: high | weed | cannabis | gras
near: 5
mask: gras mähen | gras wächst | ins gras | im gras | das gras | tüte chips | tüte milch | high five | high heels | grünes licht | high school
mask: gras drüber | dichtes gras | ofen rohr | tüte gummibärchen | ins gras gebissen | hohes gras
not: mähen | rasen | pferd | kühe | weide | allergie | pollen | ofenkäse | grill | smoker | lachs | brisket | fisch | garten | kamin | pizza
not: schinken | heizung | gummi | zigarette
negated: drop
+ Kann mir einer was zu rauchen checken, Gras oder so
+ War so high vom Gras, nur gelacht
+ Ein Gramm Ott und ein Grinder, Wochenende
- Gras mähen ist heute dran
- Fisch im Ofen geräuchert

[drugs.use.de]
say: tells of use of an illegal drug
privacy: 3
conduct: 3
voice: me
where: words
any: line gezogen | lines gezogen | eine line ziehen | koks gezogen | koksen | gekokst | koks nase | nase gezogen | pep gezogen | speed gezogen
any: teile geschmissen | teil geschmissen | teile geklinkt | pillen geschmissen | pille geschmissen | xtc | auf emma | auf mdma | mdma genommen
any: mdma geballert | emma geballert | auf teilen | auf pep | auf speed | auf keta | keta gezogen | ketamin genommen | auf ketamin | lsd genommen
any: lsd trip | lsd getrippt | auf lsd | auf pappe | pappe geschmissen | pilze genommen | zauberpilze | magic mushrooms | trüffel aus amsterdam
any: auf pilzen | microdosing | mikrodosieren | truffels getrippt | acid trip | auf acid | trip gehabt lsd | bad trip | poppers | lachgas
any: ghb genommen | gbl | crystal genommen | crystal gezogen | auf crystal | meth geraucht | heroin gespritzt | heroin genommen | auf h
any: ecstasy genommen | ecstasy war | druff gewesen | druffi | druffis | war druff | druff wie | zwei tage druff | ganzes wochenende druff
any: runterkommen nach dem wochenende | dienstagsdepression | afterhour mit nasen | chemsex | was gezogen | was eingeworfen | eingeworfen und
any: durchgeballert | drogen genommen | auf drogen | drogen ausprobiert | drogen probiert | zugeballert | vollgedröhnt | verstrahlt vom wochenende
any: verballert vom wochenende | ballern wir nase | #mdma | #lsd | #druff | #koks | #psychedelics
mask: auf speed dating | auf drogen getestet | auf drogen kontrolliert | auf pappe gemalt | auf speed limit | auf teilen der | auf teilen des
mask: auf pilzen wachsen | auf pappe gedruckt | auf pappe geklebt | hast du drogen genommen witz | nicht auf drogen
not: polizei | zoll | studie | prävention | therapie studie | serie | film | doku | dokumentation | fahrer | festgenommen | narkose | op | anästhesie
not: malen | gemalt | basteln | pilzrisotto | rezept | bundespolizei | testpersonen | hund
negated: drop
+ Ecstasy war ein Fehler, nie wieder
+ Zwei Tage druff auf der Fusion
+ Hab auf der Toilette ne Line gezogen, mein Gott
- Polizei: Fahrer war auf Drogen
- Auf Pappe gemalt, Acryl
- Doku über LSD-Trip

[drugs.use.near.de]
say: tells of use of an illegal drug
privacy: 3
conduct: 3
voice: me
where: words
any: koks | pep | speed | keta | teile | pillen | pille | pilze | emma | crystal | schnee | nase | nasen | stoff | teilchen | pappen | trip | dicht
any: drauf | druff | wach
need: probiert | ausprobiert | gezogen | ziehen | geschmissen | geballert | ballern | fusion | rave | techno | berghain | afterhour | festival
need: dealer | druff | wach | runterkommen | konsumiert | gramm | geklinkt | eingeworfen | raver | goa | nasenbluten | taxi ticker
near: 5
mask: schnee schippen | speed dating | pille danach | schnee liegt | nase voll | nase zu | nase läuft | puzzle teile | ersatz teile | pilze sammeln
mask: städte trip | wach geblieben | wach geworden | wach gelegen | drauf gezogen | nase gezogen | wieder wach | trip nach | road trip
not: schippen | schneefall | alpen | ski | puzzle | lego | suppe | pfanne | taschentuch | zahn | stecker | vorhang | katze | kaffee | baby | netz
not: erkältung | antibabypille | ticket | wald | kabel | schlitten | schneemann
negated: drop
+ War so dicht auf der Fusion, zwei Tage wach auf Pep
+ Drei Teile und kein Schlaf beim Rave
+ Nach dem Berghain Pep und kein Schlaf
- Schlitten durch den Schnee gezogen
- Pilze im Wald gesammelt, mit dem Festival-Rucksack

[drugs.medicines.de]
say: tells of medicines taken without a prescription
privacy: 3
conduct: 3
voice: me
where: words
any: ritalin zum lernen | ritalin fürs lernen | ritalin vor der prüfung | ritalin vor der klausur | medikinet zum lernen | elvanse zum lernen
any: modafinil zum lernen | betablocker vor der prüfung | tavor geklaut | benzos | xanax | tilidin ballern | tilidin geballert | auf tilidin
any: lean trinken | codein | oxy genommen | oxycodon | fentanylpflaster | morphin von station | medikamente von station mitgenommen
any: tabletten von station mitgenommen | aus dem medikamentenschrank | aus dem btm schrank | btm mitgenommen | diazepam ohne rezept
any: valium eingeworfen | zopiclon eingeworfen | ohne rezept besorgt | ozempic ohne rezept | steroide | anabolika | testo kur | auf stoff pumpen
need: ich | mir | hab | habe | genommen | mein/P | war | bin | gestern | vor | auf | heute | nie wieder | party | lernen | prüfung | mitgenommen
near: 8
mask: codein verordnet | steroide gegen
not: patient/N | studie | arzt verschrieben | verordnet | fortbildung | serie | rapper | entzug | asthma | therapie | op | prävention | vorlesung
negated: drop
+ Ritalin vor der Klausur, ich war nie so wach
+ Hab gestern auf Xanax die ganze Wohnung geputzt
+ Tavor geklaut aus dem Spind, ich bin so ein Idiot
- Der Arzt verschrieben hat mir Codein, gegen Husten
- Vorlesung über Steroide heute

[drugs.cbd.de]
say: mentions CBD or hemp products
privacy: 1
conduct: 0
where: words
any: cbd | hanföl | hanfsamen | hanfprotein | hanftee
negated: keep
+ CBD-Öl hilft mir beim Schlafen
+ Hanfsamen ins Müsli
+ Neuer CBD Shop um die Ecke
- Der Hanf ist als Dämmstoff beliebt

[drugs.tobacco.de]
say: says you smoke or vape
privacy: 1
conduct: 1
voice: me
where: words
any: rauche | rauch eine | eine rauchen | eine geraucht | zigarette | zigaretten | zigarettenpause | zigaretterl | tschick | tschicken | tschickpause
any: kippe | kippen holen | kippen kaufen | kippenpause | fluppe | fluppen | glimmstängel | ziggi | ziggis | zigi | zigis | zigipause | raucherpause
any: rauchpause | raucherecke | raucherbalkon | raucherin | raucher | kettenraucher | kettenraucherin | gelegenheitsraucher | gelegenheitsraucherin
any: partyraucherin | partyraucher | drehtabak | selbstgedrehte | selbst gedrehte | tabak drehen | tabakpäckchen | marlboro | gauloises | lucky strike
any: american spirit | pall mall | zigarre | zigarren | zigarillo | pfeife rauchen | pfeife geraucht | shisha | shishas | shishabar | wasserpfeife
any: vape | vapen | elfbar | dampfen e | iqos | heets | snus | snusen | nikotin | nikotinbeutel | kautabak | schnupftabak | gletscherprise
any: schmalzler | schnupfer | #shisha | #zigarre | #zigarrenlounge | #vape | #raucherpause | 🚬
mask: rauche vor wut | auf der kippe | kippe der | pfeife rauchen in der pfeife | rauche vor zorn | müll kippe | lucky strike bowling
mask: zigarre schmetterling
not: studie | verbot | rauchmelder | ofen | minister | feuerwehr | räucherofen | bowling | bundesrat | steuer | aufgehört | nichtraucher | rauchfrei
not: weggeworfen | strand säubern | einsammeln | müll
negated: drugs.quit.de
+ Rauchpause mit den Kollegen
+ Auf eine Tschick mit dem Hausmeister
+ Shisha, Tee, und bis eins gequatscht
- Die Vorlage steht auf der Kippe
- Studie: Raucher schlafen schlechter

[drugs.quit.de]
say: says you gave up or avoid tobacco or drugs
privacy: 2
conduct: 0
voice: me
where: words
any: nichtraucher | nichtraucherin | tage ohne zigarette | tagen ohne zigarette | wochen ohne zigarette | monate ohne zigarette | jahre ohne zigarette
any: ohne kippe | rauchfrei | aufgehört zu rauchen | rauchen aufgehört | rauchen aufhören | aufhören zu rauchen | rauchstopp | rauchstop
any: nicht mehr rauchen | rauche nicht | letzte zigarette | nikotinpflaster | nikotinkaugummi | entwöhnung rauchen | kiffe nicht mehr
any: nicht mehr kiffen | mit dem kiffen aufgehört | aufgehört zu kiffen | nie drogen genommen | keine drogen | drogenfrei | ohne drogen | clean ohne
any: straight edge | #rauchfrei | #nichtraucher | #rauchstopp | #straightedge
mask: rauchfrei im lokal
not: gastronomie | restaurant | minister | gesetz | bahnhof | bushaltestelle | keine drogen gefunden | polizei
negated: keep
+ Seit Ostern rauchfrei, 40 Tage
+ Mit dem Rauchen aufgehört, esse jetzt Möhren
+ Ich rauche nicht mehr, fragt nicht
- Gesetz: Gastronomie wird rauchfrei

[drugs.recovery.de]
say: tells of recovery from drugs
privacy: 3
conduct: 0
voice: me
where: words
any: clean | entzug | drogenentzug | entgiftung | drogentherapie | suchttherapie | therapieplatz sucht | drogenberatung | suchtberatung | suchtklinik
any: langzeittherapie | narcotics anonymous | na-gruppe | methadon | substitution | subutex | polamidon | rückfall | rückfällig | ex-junkie
any: ehemaliger junkie | war abhängig | war süchtig | ich bin süchtig | meine sucht | meiner sucht | suchtkrank | drogenvergangenheit
need: ich | mein/P | mir | tage | tagen | jahre | jahren | monate | monaten | seit | bin | war | drogen | heroin | koks | crystal | clean | therapie
need: sucht | stolz | geschafft | nüchtern | heute
near: 6
mask: clean eating | clean code | clean look | clean girl | clean install
not: eating | code | haut | kosmetik | girl | küche | putzen | handy | zucker | kaffee | führerschein | studie | kuchen | schokolade | schuhe | kauf
not: serie
negated: keep
+ Heute zwei Jahre clean
+ Meine Sucht hat mir zehn Jahre genommen
+ War süchtig, bin es nicht mehr, Therapie sei Dank
- Clean Eating: Tag drei

[drugs.near.de]
say: tells of drug problems or loss close to you
privacy: 3
conduct: 0
where: words
any: drogen | heroin | überdosis | koks | crystal | meth | kifft | abhängig | drogenabhängig | süchtig | sucht | junkie | drogensucht | fentanyl
any: substituiert | dealt | rückfällig
need: mein/P bruder | mein/P schwester | mein/P sohn | mein/P tochter | mein/P vater | mein/P mutter | mein/P freund | mein/P freundin | mein/P cousin
need: mein/P ex | mein/P onkel | mein/P kumpel | mein/P neffe | mein/P mann
near: 6
mask: sucht einen | sucht eine | sucht ein | sucht noch | sucht nach | sucht gerade | sucht jemanden | sucht wohnung | sucht dringend
mask: abhängig von der | abhängig vom | sucht neue | sucht die | sucht den | sucht das
not: wohnung | job | lehrstelle | handy | film | serie | ausbildung | nachmieter | kaffee | schokolade | spielt
negated: drop
+ Mein Bruder ist an einer Überdosis gestorben
+ Meine Tochter nimmt Drogen und ich weiß nicht weiter
+ Mein Cousin ist wieder süchtig
- Mein Bruder sucht eine Wohnung

[drugs.joins.cannabis.de]
say: shows you follow or join something about cannabis
privacy: 2
conduct: 2
where: group page event
any: cannabis | anbauvereinigung | hanf | hanfparade | hanfverband | hanfmesse | cultiva | mary jane berlin | weed | kiffer | kiffen | 420 | growshop
any: homegrow | grower | ganja | bubatz | stoner | joint
mask: joint venture | hanf seil | hanf dämmung | hanf suppen
not: baustoff | dämmung | dämmstoffe | kosmetik | venture
+ [group] Cannabis Social Club Mainz
+ [event] Hanfparade Berlin
+ [page] Homegrow Tipps
- [page] Hanf Dämmung und Baustoff

[drugs.joins.tobacco.de]
say: shows you follow or join something about tobacco
privacy: 1
conduct: 1
where: group page event
any: zigarren | zigarrenfreunde | zigarrenclub | pfeifenraucher | pfeifenclub | tabakkollegium | shisha | vape | vaper | dampfer | e-zigarette
any: e-zigaretten | snus | raucher | schnupfclub | schnupferclub
mask: dampfer fahrt | raucher entwöhnung
not: schiff | elbe | dampferfahrt | fahrgastschifffahrt | nichtraucher
+ [group] Zigarrenfreunde Salzburg
+ [page] Shisha Bar Nil
+ [group] Schnupferclub Oberpfalz
- [page] Elbe Dampfer Schiff

[drugs.joins.recovery.de]
say: shows you follow or join something about recovery
privacy: 3
conduct: 0
where: group page event
any: narcotics anonymous | drogenberatung | drogenhilfe | suchtberatung | suchthilfe | elternkreis drogenabhängiger | angehörige suchtkranker
any: rauchfrei | nichtraucher | rauchstopp | clean leben | suchtselbsthilfe | synanon
mask: rauchfrei grillen
not: grill | smoker
+ [group] Rauchfrei seit heute
+ [page] Drogenhilfe Köln
+ [group] Narcotics Anonymous Wien
- [group] Rauchfrei grillen mit dem Smoker
