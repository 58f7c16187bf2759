lexicon: location.de
format: 1
version: 2026.1
topic: location
lang: de
licence: CC0-1.0
about: Where one lives, goes, works and is right now; towns, regions and countries, in Germany, Austria and Switzerland.
source: written by hand for this project

# The house or street, the absence, the habit: what lets somebody find a person comes before the mere name of a town.

[location.home.de]
say: tells where you live, to the house or street
privacy: 3
conduct: 0
where: words
any: wohne direkt | wohne gleich | wohne genau | wohnen direkt | wohnen gleich neben | wohnen genau | unsere terrasse grenzt | unser balkon zeigt
any: meine adresse | unsere adresse | meine neue adresse | unsere neue adresse | neue anschrift | meine anschrift | adresse ist | unsere straße
any: unserer straße | meine straße | meiner straße | unserem haus | bei uns vorm haus | bei uns vor dem haus | vor meinem haus | vor der haustür steht
any: unsere hausnummer | meine hausnummer | in unserem hof | in unserer einfahrt | vor unserer einfahrt | meiner haustür | unserer haustür
any: vor meiner wohnung | meine wohnung ist | unsere wohnung ist | bei uns in der straße | bei uns in der gasse | bei uns im block | bei uns im haus
any: bei mir im haus | bei uns im treppenhaus | unsere siedlung | unserer siedlung | nebenan eingezogen | im selben haus wie | wohnen gegenüber vom
any: wohne gegenüber vom | wohne gegenüber der | um die ecke vom | dritter stock links | zweiter stock links | türcode | schlüssel liegt
any: schlüssel unter der fußmatte | schlüssel unterm blumentopf | üsi strass | vor üsem huus | unser haus | unserm haus | unser garten grenzt
any: unsere nachbarn gegenüber
mask: unser haus und hof | adresse ist falsch | adresse ist unbekannt | unsere straße der besten
not: ferienhaus | praxis | server | email | e-mail | hotel | unternehmen | firma | ministerium | puppenhaus | gewinnspiel
+ Unsere neue Adresse kommt per PN
+ Wir wohnen direkt neben der Kirche, ihr findet es
+ Bei uns in der Straße ist seit heute Baustelle
- Unsere Firma hat eine neue Anschrift
- Die E-Mail-Adresse ist falsch

[location.home.street.de]
say: names the street you live in
privacy: 3
conduct: 0
where: words
pattern: (?i)\b(?:bei uns|bei mir|ich wohne|wir wohnen|wohne|wohnen|wohnhaft|daheim|zuhause|zu hause|eingezogen|ziehen|ziehe)(?: \S+){0,3} (?:in der |in die |im |am |an der |auf der )?[A-ZÄÖÜ][\wäöüß-]+(?:straße|strasse|str\.|gasse|weg|allee|platz|ring|ufer|damm|chaussee|steig|stieg)\b
pattern: \b(?:in der|in die|am|im) (?:[A-ZÄÖÜ][\wäöüß.-]+ ){0,2}[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|gasse|weg|allee|platz)(?: \d+\w?)? (?:wohne|wohnen|gewohnt|daheim|zuhause)
literal: straße | Straße | strasse | Strasse | str. | gasse | Gasse | weg | Weg | allee | Allee | platz | Platz | ring | ufer | damm | chaussee | steig
not: praxis | hotel | kino | polizei
+ Kiosk an der Ecke bei uns in der Weserstraße hat zu
+ Wir wohnen am Rosenweg, gleich beim Bach
- Der Umzug geht durch die Hauptstraße
- Mein Weg ist noch lang
+ Ich wohne in der Gartenstraße, das gelbe Haus

[location.home.number.de]
say: gives a street address with a number
privacy: 3
conduct: 0
where: words
pattern: \b([A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|str\.|gasse|weg|allee|platz|ring|ufer|damm|chaussee|promenade|kai|gässle|gässli|steig|stieg|zeile))\.? ?\d{1,3} ?[a-h]?(?:/\d{1,3})?(?:,? ?(?:\d{4,5} )?[A-ZÄÖÜ][\wäöüß]+|[ .,;!\n]|$)
pattern: \b((?:Am|An der|Auf dem|Auf der|Im|In der|Zum|Zur|Alte|Neue|Große|Kleine|Lange) [A-ZÄÖÜ][\wäöüß-]+) \d{1,3} ?[a-h]?, ?\d{4,5} [A-ZÄÖÜ]
pattern: \b([A-ZÄÖÜ][\wäöüß-]+) \d{1,3} ?[a-h]?, (?:D-|A-|CH-)?\d{4,5} [A-ZÄÖÜ][\wäöüß]+
literal: digits 1
not: praxis | ordination | öffnungszeiten | termine unter | kanzlei | museum | konzert | polizei | unfall | restaurant | hotel | einbruch | sperrung
not: gesperrt
+ Kommt vorbei, Lindenstraße 14, 50674 Köln
+ Party am Samstag: Schlossgasse 3/12
+ Paket bitte an Am Anger 7, 99084 Erfurt
- Unfall in der Lindenstraße 14, Polizei sucht Zeugen
- Auf dem Weg 3 Rehe gesehen

[location.away.de]
say: announces that you will be away
privacy: 3
conduct: 0
where: words
any: wir sind dann offline | bin dann offline | sind dann mal offline | zwei wochen offline | zwei wochen südfrankreich | eine woche kroatien
any: eine woche italien | zwei wochen spanien | zwei wochen portugal | zwei wochen türkei | zwei wochen schweden | zwei wochen norwegen
any: drei wochen italien | drei wochen kroatien | zwei wochen südtirol | eine woche südtirol | zwei wochen camping | zwei wochen frankreich
any: ab morgen im urlaub | bin dann mal weg | sind dann mal weg | ich bin weg bis | wir sind weg bis | bis sonntag weg | bis montag weg
any: eine woche weg | zwei wochen weg | drei wochen weg | ein paar tage weg | wochenende weg | bin im urlaub | sind im urlaub | ab in den urlaub
any: ab morgen urlaub | endlich urlaub | urlaub beginnt | urlaub startet | urlaubsmodus an | urlaub bis | ab in die ferien | ferien bis
any: morgen geht's los | morgen gehts los | morgen geht es los | koffer gepackt | koffer sind gepackt | koffer packen | packe koffer
any: koffer stehen bereit | taschen gepackt | wohnmobil ist gepackt | auto gepackt | auto ist gepackt | morgen fliegen wir | morgen früh flieger
any: morgen flieger | übermorgen fliegen | wir fliegen morgen | ich fliege morgen | flieg morgen | wir fahren morgen | fahren morgen in den urlaub
any: gehen auf reisen | auf große reise | auf weltreise | sabbatical unterwegs | countdown urlaub | noch 3 tage bis | noch 2 tage bis
any: urlaubscountdown | tage bis zum urlaub | tage bis mallorca | tage bis griechenland | haus steht leer | wohnung steht leer | niemand zuhause
any: niemand daheim | keiner zuhause | keiner daheim | wer gießt meine | blumen gießen während | wer kann blumen gießen | katzensitter gesucht
any: catsitter gesucht | haussitter | nachbarn gießen die blumen | urlaubsvertretung für die katze | hundesitter während | i bi wägg
any: mir si i de ferie | ab i d ferie | endlich ferie | bin i de ferie | ferie bis | urlaubsreif und weg | dienstreise bis | zwei wochen kreta
any: zwei wochen mallorca | eine woche mallorca | zwei wochen italien | zwei wochen kroatien | zwei wochen griechenland | zwei wochen ostsee
any: eine woche ostsee | eine woche nordsee | zwei wochen dänemark | zwei wochen sonne | #endlichurlaub | #urlaubsmodus | #urlaub2026 | #abindenurlaub
any: #ferien | #vanlife | #byebyealltag | bis in zwei wochen | tschüss deutschland | baba wien | ciao schweiz | servus und bis in
mask: endlich urlaub beantragt | koffer packen spiel | urlaub bis ende verfallen
not: er | film | studie | politiker | abgelehnt | chef | reisebüro | angebot | gewinnspiel | prozent | beantragt | nie | kein
+ Ab Montag zwei Wochen Kreta, ich bin dann mal weg
+ Koffer sind gepackt, morgen geht's los!
+ Wer kann Blumen gießen während wir weg sind
- Koffer im Angebot, 20 Prozent
- Chef hat den Urlaub bis Juni abgelehnt

[location.away.going.de]
say: tells that you go away
privacy: 3
conduct: 0
voice: me
where: words
any: fliegen | fliege | flieg | fahren | fahre | fahr | geht's | gehts | geht es | reisen | reise | auf nach | unterwegs nach | düsen | verreisen
any: abflug | abreise | ziehen los | starten | wegfahren
need: morgen | übermorgen | nächste woche | am wochenende | ab montag | ab samstag | ab sonntag | ab freitag | am montag | am samstag | am freitag
need: am sonntag | übers wochenende | in zwei wochen | in einer woche | in 3 tagen | in drei tagen | bald | im sommer | für zwei wochen
need: für eine woche | für drei wochen | über ostern | über weihnachten | über silvester | über pfingsten | heute nacht | heute abend | nächsten monat
need: im herbst | im august | im juli | im juni | im september
near: 6
not: er | sie | bus | bahn | wir müssen mehr fahrrad | zur arbeit | in die arbeit | zum arzt | ins büro | ins bett | nach hause | heim | weiter
not: fahrrad | pollen | fetzen | um die | bergab | besser | gut | los mit | serie | schule | wieder | wie geht's | gehts dir | geht es dir
not: geht's dir | einkaufen | zum training | ins training | zum dienst | drachen
mask: wie geht's | wie gehts | wie geht es | mir geht's | mir gehts | so geht's | geht's noch | gehts noch
+ Nächste Woche fliegen wir nach Madeira
+ Am Freitag geht's nach Südtirol
+ Wir fahren über Pfingsten an die Ostsee
- Morgen fahre ich wieder mit dem Rad zur Arbeit
- Wie geht's dir heute Abend

[location.routine.de]
say: tells where you are at set times
privacy: 3
conduct: 0
voice: me
where: words
any: wie immer | jeden montag | jeden dienstag | jeden mittwoch | jeden donnerstag | jeden freitag | jeden samstag | jeden sonntag | jeden morgen
any: jeden abend | jede woche | montags | dienstags | mittwochs | donnerstags | freitags | samstags | sonntags | meine laufrunde | meine runde
any: meine hunderunde | jeden tag um | täglich um | jede mittagspause | jeden zweiten tag | jedes wochenende | jede di | jede mäntig | jede ziischtig
any: am morge immer
need: wie immer am | wie immer um | pfarrheim | gemeindehaus | vereinsheim | turnhalle | stadtpark | hund | um sechs | um sieben | um acht | um 6
need: um 7 | um 18 | um 19 | park | fitnessstudio | fitness | studio | gym | mcfit | fitx | john reed | clever fit | schwimmbad | hallenbad | freibad
need: see | wald | laufrunde | laufen | joggen | jogge | walken | gassi | hunderunde | hundewiese | spielplatz | halle | verein | training | yoga
need: tennis | fußballplatz | chorprobe | probe | stammcafé | café | bäcker | markt | wochenmarkt | bushaltestelle | s-bahn | u-bahn | zug | bahn
need: reitstall | stall | kletterhalle | boulderhalle | tanzkurs | uhr | schrebergarten | abholen | bahnhof
near: 8
not: öffnungszeiten | geöffnet | geschlossen | kurs buchbar | müllabfuhr | sendung | angebot | ruhetag | praxis | sprechstunde
+ Jeden Dienstag und Donnerstag um 6 im McFit Neukölln
+ Meine Laufrunde, immer sonntags um den Aasee
+ Jeden Morgen um sieben mit dem Hund im Stadtpark
- Das Hallenbad hat jeden Montag geschlossen
- Die Müllabfuhr kommt jeden Freitag im Park

[location.now.de]
say: tells where you are right now
privacy: 2
conduct: 0
where: words
any: bin gleich am | bin gleich in | bin gleich beim | bin grad beim | bin jetzt am | bin heute am | sind jetzt am | sind jetzt in | sitze beim
any: wer noch am | sitze im café | sitz im café | sitze im cafe | sitze gerade in | sitze im park | sitze im biergarten | sitze am hafen | sitze in
any: steh gerade vor | stehe gerade vor | stehe vor dem | bin am see | bin am strand | bin im stadion | sind im stadion | bin im kino | sind am see
any: sind am strand | bin gerade in | bin grad in | bin grad am | bin gerade am | bin jetzt in | bin heute in | sind gerade in | sind heute in
any: sind grad in | sitze gerade im | sitze gerade am | sitz grad im | sitze im zug | sitz im zug | im zug nach | im ice nach | im flieger nach
any: im bus nach | im auto nach | auf dem weg nach | aufm weg nach | am weg nach | unterwegs nach | unterwegs in | gerade angekommen | grad angekommen
any: gut angekommen | gelandet | boarding | am gate | am flughafen | am bahnhof in | hauptbahnhof gestrandet | gestrandet in | stehe im stau
any: steh im stau | stau auf der a | grüße aus | urlaubsgrüße aus | gruß aus | grüessli us | grüße vom | guten morgen aus | gute nacht aus | live aus
any: hallo aus | zu besuch in | zu gast in | schaut mal wo ich bin | wer ist noch hier | ist noch jemand hier | bi grad z | sitze am see
any: sitze am strand | liege am strand | liegen am strand | liege am pool | auf der hütte | gipfelkreuz | am gipfel | gipfel erreicht
any: auf dem campingplatz | stehen auf dem stellplatz | im hotel angekommen | zimmer bezogen | #livefrom | #gradhier | 📍
mask: live aus dem studio | gelandet im papierkorb | gelandet im spam | auf dem weg nach oben | auf dem weg nach hause zu mir selbst
mask: auf dem weg nach vorne | boarding pass gewinnen | zu gast in der sendung | auf dem weg nach unten | gruß aus der küche
not: spam | papierkorb | sonde | mars | nasa | sendung | ufo | raumschiff | mond | top 10 | platz | charts
+ Gelandet! Wien, du hast mich wieder
+ Sonnige Grüße aus Warnemünde
+ Sitze im Zug nach Bern, Verspätung inklusive
- Die Sonde ist auf dem Mars gelandet
- Deine Mail ist im Spam gelandet
- Ein Gruß aus der Küche vorweg

[location.meet.de]
say: tells where you will be at an hour
privacy: 2
conduct: 0
where: words
any: treffpunkt | treffen uns um | wir treffen uns | treffen um | sehen uns um | bin ab | bin um | ich bin von | wer kommt mit | wer ist dabei
any: kommt vorbei | komm vorbei | findet mich | findet ihr mich | findest du mich | am stand | am infostand | bis später am
need: uhr | um 6 | um 7 | um 8 | um 9 | um 10 | um 18 | um 19 | um 20 | heute abend | heute nachmittag | morgen abend | morgen früh | am samstag
need: am sonntag | mittags | parkplatz | eingang | brunnen | bahnhof | hbf | halle | stand | rathaus | café | see | park
near: 8
not: minister | gipfel | vertreter | delegation | ministerpräsidenten | bundesliga | finale
+ Treffpunkt 18 Uhr am Brunnen vor dem Rathaus
+ Bin ab 15 Uhr am Stand auf dem Flohmarkt, kommt vorbei
+ Wer kommt mit, heute Abend an den See
- Die Minister treffen sich um 10 Uhr zum Gipfel

[location.lives.de]
say: tells which town or area you live in
privacy: 2
conduct: 0
voice: me
where: words
any: wohne in | wohnen in | wohne seit | wohnen seit | lebe in | leben in | lebe seit | leben seit | wohn in | meine stadt | meiner stadt
any: meine heimatstadt | meiner heimatstadt | unsere stadt | unserer stadt | mein dorf | meinem dorf | unser dorf | unserem dorf | mein kiez
any: meinem kiez | mein viertel | meinem viertel | unser viertel | unserem viertel | mein veedel | mim veedel | grätzl | mein bezirk | meinem bezirk
any: mein quartier | bei uns im dorf | bei uns im ort | bei uns im viertel | bei uns in | bei uns am | hier in | hier bei uns | hier im dorf
any: hier im viertel | meine heimat | meiner heimat | in der alten heimat | heimatdorf | heimatort | geboren in | aufgewachsen in | aufgewachsen im
any: bin aus | komme aus | komm aus | kommen aus | ursprünglich aus | zugezogen | zuagroast | zuagroaste/A | zugereiste/A | exil-kölner | exilkölner
any: wahlberliner | wahlberlinerin | wahlhamburgerin | wahlhamburger | wahlmünchner | wahlwiener | wahlwienerin | wahlkölnerin | urberliner
any: echter wiener | hamburger deern | hamburger jung | münchner kindl | kölsche jung | kölsche mädche | ruhrpottkind | pottkind | landei | dorfkind
any: großstadtkind | i wohn z | wohne z | z züri deheim | bi z bärn | z bärn ufgwachse | ufgwachse in | ufgwachse z | i kumm aus | bin a steirer
any: a steirerbua | #heimat | #heimatliebe | #meinestadt | #dorfkind | #ruhrpott | #wahlheimat
mask: leben in vollen zügen | leben in frieden | leben in angst | leben in der | leben in armut | leben in saus | hier in der | hier in diesem
mask: hier in meinem | hier in dem | bei uns in der | bei uns in die | hier in ruhe | wohnen in der zukunft | komme aus dem bett | komme aus dem
mask: komm aus dem | komm aus dem bett | kommen aus dem | komme aus der dusche | lebe in frieden | leben in einer | bin aus dem | bin aus der
mask: bin aus allen | bei uns am | kommen aus der | komme aus der | bei uns in den | hier in den | lebe in den tag | wohnen in | leben in | kommen aus
mask: leben seit
not: tiere | vögel | film | serie | studie | museum | aquarium | kommen aus dem staunen | hotel | dinosaurier
+ Wohne seit März in Leipzig, und es ist toll
+ Hier in Basel regnet es seit Tagen
+ Ruhrpottkind und stolz drauf
+ Bei uns im Dorf gibt es keinen Bäcker mehr
- Man soll sein Leben in vollen Zügen genießen
- Diese Vögel leben in Kolonien, wohne ihnen gern bei
- Komm aus dem Bett, du Schlafmütze

[location.lives.bio.de]
say: says where you live or come from
privacy: 2
conduct: 0
where: bio
any: duisburg | bochum | wuppertal | bielefeld | wiesbaden | gelsenkirchen | mönchengladbach | braunschweig | chemnitz | aachen | magdeburg | krefeld
any: oberhausen | saarbrücken | mülheim | ludwigshafen | oldenburg | leverkusen | osnabrück | solingen | heidelberg | darmstadt | paderborn
any: regensburg | ingolstadt | würzburg | wolfsburg | göttingen | pforzheim | heilbronn | recklinghausen | bottrop | reutlingen | bremerhaven
any: koblenz | bergisch gladbach | remscheid | trier | salzgitter | cottbus | hildesheim | schwerin | tübingen | friedrichshafen | ravensburg
any: kempten | rosenheim | passau | landshut | bamberg | bayreuth | erlangen | fulda | offenbach | hanau | weimar | stralsund | greifswald | flensburg
any: cuxhaven | lüneburg | wilhelmshaven | emden | zwickau | görlitz | bautzen | dessau | halle an der saale | villingen | offenburg | ludwigsburg
any: esslingen | kaiserslautern | speyer | dortmund | sankt pölten | dornbirn | feldkirch | leoben | kapfenberg | eisenstadt | kufstein | lienz
any: krems an der donau | amstetten | favoriten | ottakring | floridsdorf | donaustadt | simmering | meidling | hernals | sankt gallen | schaffhausen
any: neuenburg | interlaken | rapperswil | solothurn | olten | aarau | neukölln | kreuzberg | friedrichshain | prenzlauer berg | charlottenburg
any: schwabing | giesing | haidhausen | st. pauli | altona | eimsbüttel | winterhude | ehrenfeld | nippes | oerlikon | wiedikon | kreis 4 | paris
any: london | rom | barcelona | madrid | lissabon | amsterdam | prag | budapest | krakau | warschau | kopenhagen | stockholm | oslo | venedig
any: mailand | florenz | neapel | verona | istanbul | athen | new york | dublin | edinburgh | brüssel | straßburg | tokio | bangkok | triest | bozen
any: meran | brixen | lettland | litauen | estland | zypern | malta | belarus | weißrussland | georgien | armenien | moldawien | wales | pakistan
any: bangladesch | taiwan | malaysia | singapur | mongolei | jordanien | saudi-arabien | katar | oman | algerien | äthiopien | ghana | nigeria
any: uganda | senegal | madagaskar | ecuador | bolivien | uruguay | guatemala | jamaika | südamerika | nordamerika | afrika | asien | europa
any: skandinavien | balkan | karibik | sizilien | sardinien | korsika | provence | normandie | bretagne | andalusien | elsass | lappland | florida
any: kalifornien | texas | hawaii | 🇮🇹 | 🇪🇸 | 🇫🇷 | 🇬🇷 | 🇭🇷 | 🇹🇷 | 🇵🇹 | 🇳🇱 | 🇩🇰 | 🇸🇪 | 🇳🇴 | 🇬🇧 | 🇺🇸 | liechtenstein | italien | frankreich | spanien
any: portugal | griechenland | türkei | kroatien | slowenien | ungarn | polen | tschechien | slowakei | rumänien | bulgarien | niederlande | holland
any: belgien | luxemburg | dänemark | schweden | norwegen | finnland | irland | england | schottland | großbritannien | ägypten | marokko | tunesien
any: südafrika | namibia | kenia | tansania | indien | china | japan | südkorea | vietnam | kambodscha | indonesien | australien | neuseeland | kanada
any: usa | mexiko | brasilien | argentinien | kolumbien | peru | kuba | dubai | serbien | bosnien | kosovo | albanien | montenegro | mazedonien
any: ukraine | russland | syrien | afghanistan | iran | irak | libanon | israel | nepal | philippinen | oberbayern | niederbayern | oberpfalz
any: oberfranken | mittelfranken | unterfranken | baden-württemberg | hessen | rheinland-pfalz | saarland | nordrhein-westfalen | niedersachsen
any: schleswig-holstein | meck-pomm | brandenburg | thüringen | salzburger land | wallis | graubünden | aargau | thurgau | ostschweiz | zentralschweiz
any: berner oberland | baselland | kohlenpott | münsterland | ostwestfalen | siegerland | bergisches land | emsland | lüneburger heide | uckermark
any: lausitz | erzgebirge | vogtland | schwäbische alb | oberschwaben | kraichgau | odenwald | spessart | rhön | hunsrück | westerwald | vorpommern
any: waldviertel | weinviertel | mostviertel | salzkammergut | innviertel | mühlviertel | pongau | pinzgau | lungau | bodensee | schwarzwald | ostsee
any: nordsee | eifel | harz | konstanz | sauerland | berlin | hamburg | münchen | köln | frankfurt | stuttgart | düsseldorf | leipzig | dresden
any: hannover | bremen | nürnberg | freiburg | münster | bonn | mannheim | karlsruhe | augsburg | kiel | lübeck | rostock | erfurt | potsdam | mainz
any: kassel | wien | graz | linz | salzburg | innsbruck | klagenfurt | bregenz | villach | st. pölten | zürich | bern | basel | luzern | st. gallen
any: winterthur | genf | lausanne | lugano | thun | ruhrpott | ruhrgebiet | bayern | franken | allgäu | schwaben | sachsen | tirol | steiermark
any: kärnten | vorarlberg | oberösterreich | niederösterreich | burgenland | südtirol | ostfriesland | nrw | norddeutsch | norddeutsche | nordlicht
any: kölle | züri | bärn | =HH | ffm | muc | 🇩🇪 | 🇦🇹 | 🇨🇭 | hamburgerin | berlinerin | berliner | hamburger | kölner | wienerin | wiener | münchnerin
any: zürcherin | baslerin | bernerin | deern | schwäbin | österreich | deutschland | schweiz | kölnerin | münchner | leipziger | steirerin | tirolerin
mask: wiener schnitzel | berliner ensemble | hamburger sv | wiener melange | bern hard | dr. berlin
+ [bio] Hamburger Deern, jetzt Kölle
+ [bio] Hebamme | Graz | Bergliebe
+ [bio] 🇨🇭 Luzern, zwei Katzen
- [bio] Fan vom Hamburger SV

[location.lives.asks.de]
say: asks around where you live
privacy: 2
conduct: 0
where: words
any: kennt jemand | kennt wer | kann jemand | weiß jemand | weiß wer | hat jemand | empfehlung für | empfehlungen für | suche | sucht jemand
any: wer kennt | kennt ihr | tipps für | kennt öper | weiss öper
need: in der nähe von | in der nähe | im raum | umkreis | bei uns in | in der gegend | gegend | in unserer stadt | im bezirk | in wien | in berlin
need: in köln | in münchen | in hamburg | in zürich | in graz | in leipzig | in frankfurt | in stuttgart | in bern | in basel | in salzburg | in linz
need: in innsbruck | in dresden | in bremen | in hannover | in düsseldorf | in nürnberg | in freiburg | raum münchen | raum köln | raum stuttgart
need: raum hannover | z züri | nähe
near: 12
not: hotel | urlaub | gewinnspiel | ferienwohnung | reise
+ Kennt jemand einen guten Zahnarzt im Raum Kassel
+ Suche Tagesmutter in der Nähe von Wels
+ Hat jemand Empfehlungen für einen Friseur in Graz
- Kennt jemand ein Hotel für den Urlaub in der Nähe von Rom

[location.lives.as.de]
say: says which place you belong to
privacy: 2
conduct: 0
voice: me
where: words
any: als berliner | als berlinerin | als hamburger | als hamburgerin | als münchner | als münchnerin | als kölner | als kölnerin | als wiener
any: als wienerin | als grazer | als grazerin | als zürcher | als zürcherin | als berner | als bernerin | als basler | als baslerin | als sachse
any: als sächsin | als schwabe | als schwäbin | als bayer | als bayerin | als franke | als fränkin | als norddeutsche | als norddeutscher
any: als rheinländerin | als rheinländer | als westfale | als ostfriesin | als ostfriese | als badener | als badenerin | als saarländer
any: als saarländerin | als hesse | als hessin | als pfälzer | als pfälzerin | als thüringer | als ossi | als wessi | als tirolerin | als tiroler
any: als steirerin | als steirer | als kärntner | als kärntnerin | als vorarlberger | als salzburgerin | als salzburger | als burgenländer
any: als oberösterreicherin | als niederösterreicher | als schweizer | als schweizerin | als österreicher | als österreicherin | als deutsche in
any: als deutscher in | wir norddeutschen | wir schwaben | wir kölner | wir wiener | wir berliner | wir hamburger | wir franken | wir bayern
any: wir sachsen | wir schweizer | wir österreicher | wir pfälzer | wir hessen | wir ossis | mir schwobe | mir bärner
mask: als wiener schnitzel | als berliner mit marmelade | als hamburger mit pommes | als hamburger und | als wiener würstchen | wir hamburger essen
not: schnitzel | pommes | würstchen | marmelade | käse | sieg | fc bayern
+ Als Schwäbin kehr ich samstags
+ Wir Wiener raunzen eben gern
+ Als Ossi in Stuttgart hab ich was erlebt
- Serviert als Wiener Schnitzel mit Pommes

[location.moving.de]
say: tells that you are moving house
privacy: 2
conduct: 0
voice: me
where: words
any: umzug | umziehen | umgezogen | ziehe um | ziehen um | zieh um | umzugskarton/N | umzugskisten | umzugswagen | umzugshelfer | ziehe nach
any: ziehen nach | gezogen nach | nach leipzig gezogen | nach berlin gezogen | nach wien gezogen | nach hamburg gezogen | nach münchen gezogen
any: nach köln gezogen | nach zürich gezogen | neue wohnung | neuen wohnung | neues haus | neues zuhause | neue wg | neuen wg | schlüsselübergabe
any: wohnungsübergabe | mietvertrag | kaufvertrag unterschrieben | hauskauf | wohnungssuche | suche wohnung | suchen wohnung | wohnung gesucht
any: nachmieter | zwischenmiete | wg-zimmer | wg zimmer | eigenheim | hausbau | häuslebauer | richtfest | rohbau | baugrundstück
any: grundsteinlegung haus | einzug | eingezogen | einweihungsparty | einweihungsfeier | zügeln | züglet | zügle | gezügelt | umgemeldet | ummelden
any: auswandern | ausgewandert | wandern aus | #umzug | #hausbau | #neuewohnung | #eigenheim | #wohnungssuche
mask: umzug im kopf | karnevals umzug | faschings umzug | st. martins umzug | umzug der server | umziehen für die party | umziehen für den
mask: laternen umzug | martins umzug | fasnachts umzug | schnell umziehen | einzug ins finale | einzug ins halbfinale | einzug ins viertelfinale
mask: kurz umziehen | noch umziehen | rosenmontags umzug | umzug am rosenmontag | fackel umzug
not: finale | karneval | fasching | fasnacht | rosenmontag | laterne/N | kabine | trikot | website | server | domain | blog | behörde | schwimmbad
not: blaskapelle | dusche | playmobil | landtag | bundestag | frühling
+ Umzugskartons überall, nächste Woche wohnen wir in Leipzig
+ Mietvertrag unterschrieben!!
+ Mir zügle im Mai uf Thun
- Der Umzug am Rosenmontag fällt aus
- Einzug ins Finale geschafft
- Der Umzug der Server dauert

[location.work.de]
say: tells where you work or how you get there
privacy: 2
conduct: 0
voice: me
where: words
any: arbeite in | arbeite bei | arbeite im | arbeite am | mein büro in | mein büro am | mein büro liegt | unser büro in | unser büro am
any: mein arbeitsplatz am | mein arbeitsplatz ist in | meine praxis in | meine praxis am | unsere praxis in | praxis liegt | standort | unser campus
any: meine schule in | meine klinik in | schaffe z | schaffe in | hackle in
need: berlin | hamburg | münchen | köln | frankfurt | stuttgart | düsseldorf | leipzig | dresden | hannover | bremen | nürnberg | freiburg | bonn
need: mannheim | wien | graz | linz | salzburg | innsbruck | zürich | bern | basel | luzern | krankenhaus | klinikum | spital | uniklinik | charité
need: akh | universitätsklinikum | straße | platz | campus | uni | landeskrankenhaus | lkh | stadtspital | inselspital | usz | stadtmitte | altstadt
need: innenstadt | hauptbahnhof
near: 6
not: er | aktie | konzern | schließt | wirtschaft | ministerium
+ Arbeite im Klinikum Kassel seit 2019
+ Unsere Praxis in Graz macht im August zu
+ Mein Büro am Campus ist endlich fertig
- Der Konzern schließt den Standort Köln

[location.commute.de]
say: tells how you get to work
privacy: 1
conduct: 0
where: words
any: pendeln | pendle | pendler | pendlerin | pendlerzug | pendlerleben | pendelstrecke | arbeitsweg | weg zur arbeit | auf dem weg in die arbeit
any: am weg in die arbeit | am weg in d'hackn | fahrt zur arbeit | mit dem rad zur arbeit | heimweg | s-bahn ausgefallen | s-bahn verspätet
any: s bahn chaos | u-bahn ausgefallen | bahn verspätung | zug verspätung | zug ausgefallen | zug fällt aus | regio ausgefallen
any: schienenersatzverkehr | sev bus | danke deutsche bahn | danke db | db navigator | senk ju vor träwelling | stellwerksstörung | signalstörung
any: anschluss verpasst | anschlusszug verpasst | bahncard | klimaticket | halbtax | ga abo | park and ride | p+r | stau auf der a8 | stau a8
any: stau auf der a7 | stau auf der a3 | kamener kreuz | stammstrecke | ringbahn | südosttangente | tangente stau | gubrist | #bahnfahren
any: #deutschebahn | #verspätung | #pendlerleben | #pendeln
mask: pendeln zwischen hoffnung | pendeln mit
not: hypnose | tensor | esoterik | foucault
negated: keep
+ Stellwerksstörung, ich liebe meinen Arbeitsweg
+ Danke Deutsche Bahn, zum dritten Mal diese Woche
+ Tangente Stau wie immer
- Ich pendeln zwischen Hoffnung und Angst
- Pendeln mit Hypnose, ein Esoterik-Kurs

[location.trip.de]
say: tells of a trip
privacy: 1
conduct: 0
where: post comment caption message
any: urlaub in | urlaub auf | urlaub am | urlaub an der | urlaubsfoto/N | urlaubsbilder | urlaubstag/N | im urlaub | sommerurlaub | skiurlaub
any: winterurlaub | strandurlaub | familienurlaub | campingurlaub | wanderurlaub | aktivurlaub | kurzurlaub | städtetrip | kurztrip | wochenendtrip
any: roadtrip | rundreise | kreuzfahrt | aida prima | aidanova | mein schiff 4 | mein schiff 6 | all inclusive | pauschalreise | last minute nach
any: backpacking | interrail | weltreise | flitterwochen | hochzeitsreise | klassenfahrt nach | abifahrt | maturareise | ausflug nach | ausflug zum
any: ausflug in | tagesausflug | wanderung auf | wanderung zum | wandern in | wandern im | hüttentour | hüttenwanderung | bergtour | klettersteig
any: skifahren in | skifahren im | skigebiet | skiferie | skiferien | sommerferie | herbstferien in | campingplatz | camping in | wohnmobil
any: wohnwagen tour | van tour | airbnb | ferienwohnung | fewo | ferienhaus | hotelzimmer | strandtag | strandkorb | ostseeurlaub | nordseeurlaub
any: mallorca | ibiza | teneriffa | gran canaria | fuerteventura | lanzarote | kreta | rhodos | korfu | kos urlaub | zypern urlaub | antalya
any: side türkei | bodrum | gardasee | toskana | südtirol | adria | jesolo | lignano | bibione | caorle | rimini | istrien | dalmatien | krk | algarve
any: madeira | azoren | malediven | bali | thailand | sri lanka | costa rica | dom rep | sylt | norderney | borkum | juist | langeoog | spiekeroog
any: wangerooge | amrum | föhr | helgoland | rügen | usedom | hiddensee | fehmarn | bodensee | chiemsee | königssee | tegernsee | starnberger see
any: wörthersee | wolfgangsee | hallstatt | neusiedler see | attersee | traunsee | zugspitze | großglockner | dachstein | watzmann | matterhorn
any: zermatt | jungfraujoch | eiger | sankt moritz | st. moritz | davos | vierwaldstättersee | zürisee | zürichsee | genfersee | tessin | engadin
any: schwarzwald | harz | eifel | spreewald | sauerland | ötztal | zillertal | stubaital | montafon | arlberg | kitzbühel | ischgl | sölden
any: oberstdorf | garmisch | berchtesgaden | allgäu | dolomiten | comer see | lago maggiore | #urlaub | #wanderlust | #reisen | #städtetrip | #ostsee
any: #nordsee | #ostseeliebe | #wandern | #berge | #bergliebe | #roadtrip | #mallorca | #gardasee | #südtirol | #camping | ✈️ | 🏖️
mask: harz 4 | im urlaub krank | allgäu käse | madeira kuchen | urlaub an der krankenkasse | harz vom baum
not: baumharz | epoxid | kuchen | käse | schinken | bergkäse | quiz | geschichte der
negated: keep
+ Städtetrip mit den Mädels, Füße platt
+ Gardasee, wie hab ich dich vermisst
+ Hüttentour bei Regen, aber der Kaiserschmarrn!
- Harz vom Baum klebt am Auto, Baumharz
- Allgäu Käse im Angebot, Bergkäse auch

[location.country.de]
say: names a country or region
privacy: 1
conduct: 0
where: post comment caption message
any: südfrankreich | nordfrankreich | süditalien | norditalien | nordspanien | südschweden | mittelmeer | atlantik | nordkap | balearen | kanaren
any: kykladen | lettland | litauen | estland | zypern | malta | belarus | weißrussland | georgien | armenien | moldawien | wales | pakistan
any: bangladesch | taiwan | malaysia | singapur | mongolei | jordanien | saudi-arabien | katar | oman | algerien | äthiopien | ghana | nigeria
any: uganda | senegal | madagaskar | ecuador | bolivien | uruguay | guatemala | jamaika | südamerika | nordamerika | afrika | asien | europa
any: skandinavien | balkan | karibik | sizilien | sardinien | korsika | provence | normandie | bretagne | andalusien | elsass | lappland | florida
any: kalifornien | texas | hawaii | 🇮🇹 | 🇪🇸 | 🇫🇷 | 🇬🇷 | 🇭🇷 | 🇹🇷 | 🇵🇹 | 🇳🇱 | 🇩🇰 | 🇸🇪 | 🇳🇴 | 🇬🇧 | 🇺🇸 | deutschland | österreich | schweiz
any: liechtenstein | italien | frankreich | spanien | portugal | griechenland | türkei | kroatien | slowenien | ungarn | polen | tschechien | slowakei
any: rumänien | bulgarien | niederlande | holland | belgien | luxemburg | dänemark | schweden | norwegen | finnland | irland | england | schottland
any: großbritannien | ägypten | marokko | tunesien | südafrika | namibia | kenia | tansania | indien | china | japan | südkorea | vietnam | kambodscha
any: indonesien | australien | neuseeland | kanada | usa | mexiko | brasilien | argentinien | kolumbien | peru | kuba | dubai | serbien | bosnien
any: kosovo | albanien | montenegro | mazedonien | ukraine | russland | syrien | afghanistan | iran | irak | libanon | israel | nepal | philippinen
any: bayern | oberbayern | niederbayern | oberpfalz | oberfranken | mittelfranken | unterfranken | baden-württemberg | hessen | rheinland-pfalz
any: saarland | nordrhein-westfalen | niedersachsen | schleswig-holstein | meck-pomm | brandenburg | sachsen | thüringen | niederösterreich
any: oberösterreich | steiermark | tirol | vorarlberg | kärnten | burgenland | salzburger land | wallis | graubünden | aargau | thurgau | ostschweiz
any: zentralschweiz | berner oberland | baselland | ruhrgebiet | ruhrpott | kohlenpott | münsterland | ostwestfalen | siegerland | bergisches land
any: ostfriesland | emsland | lüneburger heide | uckermark | lausitz | erzgebirge | vogtland | schwäbische alb | oberschwaben | kraichgau | odenwald
any: spessart | rhön | hunsrück | westerwald | vorpommern | waldviertel | weinviertel | mostviertel | salzkammergut | innviertel | mühlviertel
any: pongau | pinzgau | lungau | 🇩🇪 | 🇦🇹 | 🇨🇭
mask: fc bayern | bayern münchen | bayern spiel | eintracht hessen | england gegen | deutschland gegen | spanien gegen
mask: deutschland sucht den superstar | tatort schweiz | china restaurant | made in china | holland rad | dubai schokolade | china böller
mask: japan messer | gegen spanien | gegen italien | gegen frankreich | gegen england | gegen bayern | gegen die schweiz | gegen österreich
mask: gegen portugal | sachsen ring
not: finale | halbfinale | achtelfinale | berichtet | meldet | agentur | vereinten nationen | unterzeichnete | bundesliga | fußball | em | wm | tor
not: elfmeter | nationalmannschaft | trainer | kader | eurovision | schokolade | restaurant | minister | krieg | regierung | präsident | truppen
negated: keep
+ Zwei Jahre Kanada, und ich sag immer noch sorry
+ Mein Herz hängt an Kärnten
+ Meck-Pomm, du bist so schön leer
- FC Bayern gewinnt schon wieder
- Deutschland gegen Spanien, Anpfiff um neun
- Dubai-Schokolade ausverkauft

[location.city.de]
say: names a town or city
privacy: 1
conduct: 0
where: post comment caption message
any: berlin | hamburg | münchen | köln | frankfurt | stuttgart | düsseldorf | leipzig | dresden | hannover | bremen | nürnberg | duisburg | bochum
any: wuppertal | bielefeld | bonn | münster | karlsruhe | mannheim | augsburg | wiesbaden | gelsenkirchen | mönchengladbach | braunschweig | chemnitz
any: kiel | aachen | magdeburg | freiburg | krefeld | lübeck | oberhausen | erfurt | mainz | rostock | kassel | saarbrücken | mülheim | potsdam
any: ludwigshafen | oldenburg | leverkusen | osnabrück | solingen | heidelberg | darmstadt | paderborn | regensburg | ingolstadt | würzburg
any: wolfsburg | göttingen | pforzheim | heilbronn | recklinghausen | bottrop | reutlingen | bremerhaven | koblenz | bergisch gladbach | remscheid
any: trier | salzgitter | cottbus | hildesheim | schwerin | tübingen | konstanz am bodensee | friedrichshafen | ravensburg | kempten | rosenheim
any: passau | landshut | bamberg | bayreuth | erlangen | fulda | offenbach | hanau | weimar | stralsund | greifswald | flensburg | cuxhaven | lüneburg
any: wilhelmshaven | emden | zwickau | görlitz | bautzen | dessau | halle an der saale | villingen | offenburg | ludwigsburg | esslingen
any: kaiserslautern | speyer | dortmund | wien | graz | linz | salzburg | innsbruck | klagenfurt | villach | sankt pölten | st. pölten | dornbirn
any: bregenz | feldkirch | wiener neustadt | leoben | kapfenberg | eisenstadt | kufstein | lienz | krems an der donau | amstetten | favoriten
any: ottakring | floridsdorf | donaustadt | simmering | meidling | hernals | zürich | genf | basel | lausanne | winterthur | luzern | st. gallen
any: sankt gallen | lugano | schaffhausen | neuenburg | interlaken | rapperswil | solothurn | olten | aarau | neukölln | kreuzberg | friedrichshain
any: prenzlauer berg | charlottenburg | schwabing | giesing | haidhausen | st. pauli | altona | eimsbüttel | winterhude | ehrenfeld | nippes
any: oerlikon | wiedikon | kreis 4 | züri | bärn | kölle | paris | london | rom | barcelona | madrid | lissabon | amsterdam | prag | budapest | krakau
any: warschau | kopenhagen | stockholm | oslo | venedig | mailand | florenz | neapel | verona | istanbul | athen | new york | dublin | edinburgh
any: brüssel | straßburg | tokio | bangkok | triest | bozen | meran | brixen
mask: messe in hannover | messe in frankfurt | messe in köln | fc köln | hertha berlin | union berlin | bayer leverkusen | borussia dortmund
mask: vfl wolfsburg | werder bremen | vfb stuttgart | eintracht frankfurt | rb leipzig | bayern münchen | 1860 münchen | fc augsburg | st. pauli spiel
mask: fc st. pauli | mainz 05 | vfl bochum | fc basel | fc zürich | sturm graz | rapid wien | austria wien | rb salzburg | red bull salzburg
mask: philharmoniker wien | paris hilton | rom com | berlin alexanderplatz film | hamburg mannheimer | zürich versicherung | babylon berlin
mask: haus des geldes berlin | lask linz | frankfurt am main börse | kölle alaaf
not: anpfiff | derby | halbzeit | fußball | bundesliga | tor | elfmeter | versicherung | gericht | polizei | börse | serie | agentur
not: staatsanwaltschaft | minister | trainer | spieltag | tabelle | hilton
negated: keep
+ Regen in Bochum, was sonst
+ Nächsten Samstag in Graz, wer hat Zeit
+ Prag mit den Kollegen war großartig
- Borussia Dortmund verliert schon wieder
- Das Gericht in Hannover hat entschieden
- Paris Hilton legt auf

[location.place.ambiguous.de]
say: names a place that is also a name or a word
privacy: 1
conduct: 0
where: words
any: =Essen | =Hof | =Halle | =Siegen | =Worms | =Herne | =Hamm | =Celle | =Fürth | =Baden | =Wels | =Steyr | =Zug | =Chur | =Bern | =Biel | =Thun
any: =Plauen | =Marburg | =Wesel | =Unna | =Gera | =Jena | =Ulm | =Gießen | =Landau | =Weiden | =Hagen | =Moers | =Hameln | =Minden | =Goslar | =Neuss
any: =Hürth | =Ahlen | =Singen | =Lindau | =Krems | =Tulln | =Mödling | =Melk | =Imst | =Hall | =Spital | =Leer | =Norden | =Stade | =Verden | =Uster
any: =Wil | =Sion | =Visp | =Brig | =Frick | =Calw | =Nagold | =Aalen | =Horb
need: in | nach | aus | bei | raus aus | stadt | innenstadt | hbf | bahnhof | uni | wohne | wohnen | ziehen | gezogen | wochenende | besuch
near: 2
mask: den hof | in den hof | in essen | essen in | das essen | nach dem essen | zum essen | bei essen | essen aus | im hof | in der halle | im zug
mask: zug nach | zug aus | zug in | in hall | zug bei | essen bei | essen nach | halle in | halle aus | spital in | im spital | norden nach
mask: nach norden | hof in | hof bei | siegen in | siegen bei | aus norden | nach hof | spital nach | spital bei | bahnhof essen | in halle
mask: zug besuch
not: kochen | lecker | bauernhof | siegen oder | hunger | buffet
+ Studium in Marburg, die beste Zeit
+ Am Wochenende nach Chur
+ Wohne in Ulm und laufe überall hin
- Nach dem Essen wird gespült
- Im Zug nach Bremen

[location.names.de]
say: belongs to a group of a town or neighbourhood
privacy: 2
conduct: 0
where: group page event
any: nachbarschaft | nachbarn | nachbarschaftshilfe | nachbarschaftsfest | straßenfest | hofflohmarkt | kiez | veedel | grätzl | viertel | quartier
any: quartierverein | dorf | dorfgemeinschaft | dorffest | dorfverein | stadtteil | heimatverein | heimatfreunde | neuigkeiten aus | neues aus
any: du kommst aus | du bist aus | du bisch vo | wenn du | du bist ein echter | free your stuff | verschenk's | wg gesucht | wg-gesucht
any: wohnung gesucht | wohnungen | mitfahrgelegenheit | mitfahrzentrale | neu in | deutsche in | österreicher in | schweizer in | auswanderer
any: was ist los in | was geht in | veranstaltungen in | unsere stadt | hunde in | ortsgruppe | sportverein | feuerwehr | =FF | gesangsverein | tsv
any: tus | svg | kirmes | kerb | kerwe | kirtag | kirchweih | weihnachtsmarkt | stadtfest | altstadtfest | uferfest | marktplatz | dorfplatz
any: gemeinde | marktgemeinde | bezirk
mask: dorf der tiere | wenn du mich fragst | wenn du lachst | wenn du nicht
+ [group] Du weißt, du kommst aus Wuppertal, wenn
+ [group] Free Your Stuff Mannheim
+ [page] Freiwillige Feuerwehr Markt Hartmannsdorf
- [group] Schwarzwälder Kirschtorte Backfreunde
- [group] Wenn du lachst, bist du alt

[location.names.place.de]
say: bears the name of a place
privacy: 1
conduct: 0
where: group page event check-in place tag album
any: berlin | hamburg | münchen | köln | frankfurt | stuttgart | düsseldorf | leipzig | dresden | hannover | bremen | nürnberg | duisburg | bochum
any: wuppertal | bielefeld | bonn | münster | karlsruhe | mannheim | augsburg | wiesbaden | gelsenkirchen | mönchengladbach | braunschweig | chemnitz
any: kiel | aachen | magdeburg | freiburg | krefeld | lübeck | oberhausen | erfurt | mainz | rostock | kassel | saarbrücken | potsdam | oldenburg
any: leverkusen | osnabrück | solingen | heidelberg | darmstadt | paderborn | regensburg | ingolstadt | würzburg | wolfsburg | göttingen | heilbronn
any: bottrop | reutlingen | koblenz | trier | cottbus | hildesheim | schwerin | tübingen | konstanz | ravensburg | kempten | rosenheim | passau
any: landshut | bamberg | bayreuth | erlangen | fulda | offenbach | hanau | weimar | flensburg | lüneburg | zwickau | görlitz | dortmund | essen
any: halle | gießen | marburg | hagen | hamm | ulm | jena | gera | fürth | wien | graz | linz | salzburg | innsbruck | klagenfurt | villach
any: st. pölten | dornbirn | bregenz | wels | steyr | wiener neustadt | zürich | genf | basel | bern | lausanne | winterthur | luzern | st. gallen
any: lugano | biel | thun | schaffhausen | chur | zug | solothurn | aarau | baden | deutschland | österreich | schweiz | bayern | franken | allgäu
any: ruhrgebiet | ruhrpott | sauerland | schwarzwald | münsterland | ostfriesland | steiermark | tirol | kärnten | vorarlberg | burgenland
any: oberösterreich | niederösterreich | südtirol | graubünden | wallis | aargau | thurgau | hessen | sachsen | thüringen | niedersachsen | nrw
any: schleswig-holstein | brandenburg | saarland | pfalz | eifel | harz | bodensee | ostsee | nordsee | neukölln | kreuzberg | altona | ehrenfeld
any: ottakring | floridsdorf | odenwald | mallorca | paris | london | rom | barcelona | prag | venedig | amsterdam | new york | italien | spanien
any: griechenland | kroatien | türkei | mecklenburg | rheinland | hbf | hauptbahnhof | flughafen
mask: essen und trinken | gesundes essen | essen mit | vegan essen | baby baden | baden mit | zug um zug | im zug | essen ist | lecker essen
mask: essen gehen | essen für | veganes essen | halle 4
+ [event] Kochkurs in Linz
+ [place] Flughafen Zürich
+ [album] Kroatien 2019
- [group] Gesundes Essen für Kinder
