lexicon: alcohol.de
format: 1
version: 2026.1
topic: alcohol
lang: de
licence: CC0-1.0
about: Drinks, drinking, drunkenness, abstinence and recovery, in Germany, Austria and Switzerland.
source: written by hand for this project

# German builds one word for each drink, so the compounds are listed; a bare Hugo, Korn, Radler or Helles needs company.

[alcohol.drink.de]
say: mentions an alcoholic drink
privacy: 1
conduct: 0
where: post comment caption bio message check-in place tag album
any: stamperl | bierchen* | glühwein* | prosecco* | aperol* | champagner* | whisky* | craftbeer* | weißbier* | achterl | viertele | krügerl | seidl
any: stamperln | gspritzten | gspritzter | gspritzte | schöppchen | bier | biere | bieren | bierli | bierle | bierlein | weißbier/N | weizenbier
any: hefeweizen | kristallweizen | dunkelbier | starkbier | bockbier | doppelbock | maibock | festbier | wiesnbier | kellerbier | zwickl | zwickelbier
any: landbier | altbier | kölschbier | schwarzbier | rauchbier | craftbier/N | craftbeer | craft beer/N | craft bier/N | dosenbier | flaschenbier
any: faßbier | fassbier | freibier | feierabendbier/N | feierabendbierchen | wegbier/N | fußpils | wegebier | fahrradbier | konterbier/N
any: frühstücksbier | stützbier | belohnungsbier | gipfelbier | finisherbier | hopfenkaltschale | hopfentee | gerstensaft | pils | pilsner | pilsener
any: pilschen | pilsken | kölschglas | wein | weinchen | weißwein/N | rotwein/N | roséwein | rosewein | rosé | schaumwein | perlwein | glühwein/N
any: gluehwein | federweißer | federweißen | sturm und maroni | apfelwein | äppelwoi | ebbelwoi | äbbelwoi | süßer gespritzter | sauergespritzter
any: sauergespritzten | apfelmost vergoren | birnenmost | naturwein | orange wine | dessertwein | eiswein | spätlese | trockenbeerenauslese | riesling
any: veltliner | zweigelt | blaufränkisch | sankt laurent | spätburgunder | grauburgunder | weißburgunder | trollinger | dornfelder | silvaner
any: müller thurgau | müller-thurgau | gutedel | chasselas | fendant | dôle | gewürztraminer | uhudler | schilcher | primitivo | chianti | merlot
any: sekt | sektchen | sekterl | sektflöte | sektglas | sektempfang | prosecco | champagner | cremant | crémant | schampus | cava | aperol
any: aperölchen | lillet | campari | sarti spritz | limoncello spritz | weinschorle | weißweinschorle | rieslingschorle | weißer spritzer
any: g'spritzter | kaiserspritzer | hugo spritz | cocktail | cocktails | mojito/N | caipi | caipis | caipirinha/N | caipiroska | margarita/N | negroni
any: piña colada | pina colada | mai tai | moscow mule | gin tonic | gin and tonic | gin & tonic | gintonic | long island iced tea | espresso martini
any: bellini | sangria | bowle | maibowle | erdbeerbowle | feuerzangenbowle | punsch mit rum | kinderpunsch mit schuss | lumumba | tote tante
any: pharisäer | jagatee | jagertee | jägertee | eierpunsch | eierlikör/N | verpoorten | baileys | schnaps | schnäpse | schnäpschen | schnapserl
any: obstler | obstbrand | marillenschnaps | marillenbrand | williams birne | williamsbirne | haselnussschnaps | pfeffi | berliner luft | kräuterlikör
any: likör | likörchen | jägermeister | jägi | ramazzotti | averna | fernet | underberg | kümmerling | klopfer | kleiner feigling | kleine feiglinge
any: doppelkorn | kornbrand | ouzo | raki | sambuca | grappa | absinth | wodka | flying hirsch | tequila | mexikaner shot | whisky/N | whiskey/N
any: bourbon | scotch | single malt | rum cola | rum-cola | cuba libre | cola rum | bacardi | havana club | asbach | weinbrand | cognac | kirschwasser
any: kirschlikör | kafi lutz | luz | zwetschgenwasser | bärwurz | zirbenschnaps | zirbenlikör | hochprozentiges | alkopop/N | longdrink/N
any: drink im glas | aperitif | apéro | apero | apérölen | aperölen | digestif | hopfen und malz | karlsberg urpils | krombacher | bitburger
any: warsteiner | veltins | augustiner hell | augustiner helles | paulaner | tegernseer hell | tegernseer helles | sternburger | sterni | beck's
any: hasseröder | radeberger | rothaus | tannenzäpfle | zäpfle | gösser | ottakringer | stiegl | zipfer | hirter | puntigamer | schwechater
any: feldschlösschen | quöllfrisch | chopfab | desperados | fritz kola mit rum | schlumberger | fürst metternich | 🍷 | 🍺 | 🍻 | 🥂 | 🍸 | 🍹 | 🍾 | 🥃
any: #wein | #weinliebe | #bierliebe | #craftbeer | #feierabendbier | #gintonic | #glühwein | #weinzeit | #vino | #prosecco | #weißwein | #riesling
any: #aperolspritz | #cheers | #weinliebhaber | #bierchen | #prost
mask: champagnerfarben | antikörper cocktail | alkoholfreies bier | alkoholfreier wein | alkoholfreier sekt | alkoholfreier glühwein | wein auf linux
mask: wein essig | bier schinken | bier teig | bier deckel | wein gummi | wein berg | in vino | wein trauben | bier bauch | das ist nicht mein bier
mask: nicht mein bier | nicht dein bier | dein bier | euer bier | reinen wein | alkoholfreie cocktails | alkoholfreier cocktail | ginger bier
mask: wasser predigen und wein | rosé gold | rosé farben | pils lautern | cocktail kleid | alter wein in neuen schläuchen
mask: alten wein in neuen schläuchen | hopfen und malz verloren | champagner farben | cocktail tomaten | ironman finisherbier | wein gut
not: linux | emulator | windows | taufe jesu | kana | gleichnis | alkoholfrei/A | nagellack | lippenstift | wandfarbe | molotow | predigt
negated: drop
+ Feierabendbier auf dem Balkon, mehr braucht es nicht
+ Glühwein mit den Mädels auf dem Striezelmarkt
+ Ein Weinchen und dann Serie 🍷
+ Hugo und Aperol im Garten
- Das ist nicht mein Bier
- Ich will dir reinen Wein einschenken
- Alter Wein in neuen Schläuchen, diese Reform
- Das Bier auf der Feier war alkoholfrei

# Words that are drinks only beside others.

[alcohol.drink.named.de]
say: mentions an alcoholic drink
privacy: 1
conduct: 0
where: words
any: weine | helles | halbe | halben | weizen | radler | alster | maß | maßkrug | seidl | seiterl | krügerl | krügel | pfiff | hopfen | kölsch | alt
any: stange | stängeli | hülse | humpen | korn | kurze | kurzen | kurzer | hugo | spritzer | sprizz | spritz | schorle | viertele | viertel | achterl
any: vierterl | gin | rum | mule | martini | port | bitter | export | dunkles | cider | most | sturm | klarer | klaren | berentzen | flasche
any: flaschen | fläschchen | flascherl | glas | gläschen | gläser | glaserl | dose | dosen | kasten | kiste | rundes | runde | roten | roter | weißen
any: weißer | grauer | blauer | punsch | absacker | pinnchen | jahrgang | cuvée | auslese | drinks | drink | likörchen | kümmel | wermut | vino
any: malbec | prost | prosit | cheers | viez | stoff | sixpack | sixer | shot | tropfen | quöll | spezi bier | russ | goaß | goaßmaß | laternenmaß
any: trüber | obstler
need: bier | biere | bierchen | wein | weißwein | rotwein | weine | sekt | prosecco | cocktail/N | schnaps | wodka | aperol | gin tonic | brauhaus
need: brauerei | biergarten | kneipe | heurigen | heuriger | buschenschank | beisl | wirtshaus | besoffen | betrunken | theke | tresen | kellner
need: wirt | trink/V | trinken | getrunken | prost | anstoßen | angestoßen | zapf/V | gezapft | zapfen | wiesn | oktoberfest | festzelt | wasen
need: terrasse | stammtisch | straußwirtschaft | besenwirtschaft | winzer | weingut | riesling | veltliner | vernatsch | grauburgunder | whisky
need: feierabend | 🍷 | 🍺 | 🍻 | 🥂 | 🍸 | 🍹 | 🥃 | absacker | tonic | kölschglas | köbes | weinprobe | bar | barkeeper | tegernseer | augustiner | gösser
need: stiegl | astra | kellerbier
near: 5
mask: ich weine | weine ich | weine nicht | dose cola | flasche wasser | glas wasser | glas milch | kasten wasser | kasten apfelschorle | kiste wasser
mask: glas tee | viertel stunde | viertel nach | viertel vor | viertel finale | dosen tomaten | runde sache | hugo boss | victor hugo | alt genug
mask: jahre alt | alt und | kurzer zeit | kurzer blick | kurzen weg | roter faden | roten faden | roten teppich | halbe stunde | weißen weste
mask: weizen mehl | flasche saft | dosen bier | glas gurken
not: alkoholfrei/A | saft | milch | baby | kaffee | tee | wasser | kakao | mineralwasser | mehl | suppe | shampoo | öl | essig | marmelade
not: hundefutter | dosenpfand
negated: drop
+ Ein Helles im Biergarten, so muss das
+ Zwei Spritzer später beim Heurigen schaut alles anders aus
+ Ein Helles, Prost und Feierabend
- Hugo wird morgen drei, es gibt Kuchen und Kakao
- Eine halbe Stunde warten wir auf den Kellner
- Fünf Dosen Tomaten und ein Kasten Wasser
- Flasche Wasser im Biergarten vergessen

# A glass in hand: proper, and noticed.

[alcohol.glass.de]
say: shows you having a drink
privacy: 1
conduct: 1
voice: me
where: words
any: prost auf | na dann prost | in diesem sinne prost | darauf prost | prost neujahr | prost und | prosit auf | stößchen | wer stößt mit an
any: stoßen wir .. an | stoß ich .. an | stoße ich .. an | glas wein | glas rotwein | glas weißwein | glas sekt | glas rosé | glas prosecco
any: glas champagner | glas riesling | glas roten | glas veltliner | gläschen | flasche wein | flasche rotwein | flasche weißwein | flasche sekt
any: flasche prosecco | flasche bier | fläschchen wein | flasche champagner | flasche whisky | flasche wodka | flasche gin | flasche rum | kasten bier
any: kiste bier | dose bier | dosen bier | kaltes bier | kühles bier | kühles blondes | kühles helles | kaltes helles | kühles pils | kaltes pils
any: gut gekühltes bier | ein bierchen | zwei bierchen | paar bier | paar bierchen | paar biere | zwei bier | drei bier | vier bier | fünf bier
any: zwei biere | drei biere | auf ein bier | auf a bier | auf a seidl | auf ein seidl | a krügerl | auf es bier | es bierli | uf es bier | cüpli
any: glaserl | verdauungsschnaps | verdauungsschnapserl | absacker | feierabenddrink | sundowner | sonnenuntergangsdrink | aftershow drink
any: auf einen drink | auf einen wein | auf ein glas | einen heben | einen trinken | einen zwitschern | einen kippen | einen picheln
any: was trinken gehen | was trinken gegangen | was trinken mit | gehen was trinken | eins trinken | einen schlürfen | einen genehmigen
any: genehmige mir einen | genehmigen wir uns | gönn mir ein bier | gönn mir einen wein | gönn mir ein glas | gönn mir nen wein | trinke wein
any: trinke bier | trinke sekt | trinke gern wein | trink wein | trink ein bier | trinke ein bier | trinken wein | trinken bier | bier getrunken
any: wein getrunken | sekt getrunken | biere getrunken | cocktails getrunken | cocktails trinken | cocktails schlürfen | bier trinken | wein trinken
any: sekt trinken | wein schlürfen | angestoßen | stoßen an | stoßen wir an | stoße an | anstoßen | darauf trinken wir | darauf einen
any: prost mahlzeit und bier | prosit neujahr | prösterchen | prösterli | zum wohl | zum wohle | wohl bekomms | hau weg die scheiße | kopf in nacken
any: oans zwoa gsuffa | o'zapft is | ozapft is | ein prosit | korken knallen | sektkorken knallen | flasche geköpft | flasche aufgemacht und wein
any: eine maß | zwei maß | drei maß | ne maß | a maß | die erste maß | zweite maß | maß bier | a halbe | schnaps getrunken | trinken schnaps
any: schnapserl getrunken | weinchen trinken | weinabend | bierabend | cocktailabend | cocktail schlürf/V | 🍻🍻 | 🥂🥂 | 🍷🍷 | 🍺🍺 | 🍹🍹 | prost 🍻 | prost 🍺
any: prost 🥂 | cheers 🥂 | cheers 🍻 | cheers 🍹 | prost ihr lieben | prost freunde | prost leute | prost zusammen | prost mädels | prost männer
any: prost in die runde | prost euch | cheers ihr lieben | santé | darauf ein bier | darauf erstmal ein bier | darauf erstmal einen schnaps
mask: glas wein essig | flasche wein essig | anstoßen der diskussion | kopf angestoßen | reform anstoßen | debatte angestoßen | debatte anstoßen
mask: knie angestoßen | zeh angestoßen | fuß angestoßen | cocktailabend ohne alkohol | auf ein glas wasser | gläschen babybrei | gläschen brei
not: alkoholfrei/A | wasser | saft | babybrei | brei | kopf | knie | zeh | ellbogen | debatte | diskussion | kakao | kinderpunsch | rezept | apfelmus
not: reform | tee | projekt | blaulicht | verhaftet
negated: drop
+ Ein Glas Rotwein und die Füße hoch
+ Nach dem Dienst auf ein Bier mit den Kollegen
+ Darauf stoßen wir heute an!
+ Oans zwoa gsuffa, die erste Maß steht
- Hab mir den Kopf angestoßen
- Er trinkt im Film ein Glas Wein
- Die Debatte wurde angestoßen

[alcohol.glass.verb.de]
say: shows you having a drink
privacy: 1
conduct: 1
voice: me
where: words
any: gegönnt | vernichtet | reingezogen | weggezischt | gezwitschert | gepichelt | trank | spendiert | trinke | trink | trinken | getrunken | tranken
any: schlürfe | schlürfen | schlürf | genieße | genießen | genieß | gönne | gönn | gönnen | gönnt | genehmigt | köpfen | geköpft | aufgemacht
any: bestellt | bestellen | eingeschenkt | nippe | nippen | zische | zischen | gezischt | zisch | lassen uns schmecken | lass mir schmecken | schmeckt
any: gekippt | kippe | verkostet | probiert | tringge | saufe | bechern | gebechert | ausgetrunken | reingestellt | kaltgestellt
need: bier | biere | bierchen | wein | weinchen | rotwein | weißwein | rosé | sekt | prosecco | champagner | cocktail/N | aperol | spritz | gin
need: gin tonic | whisky | rum | wodka | schnaps | likör | helles | weizen | weißbier | hefeweizen | pils | kölsch | altbier | radler | glühwein
need: caipi | caipirinha | mojito | riesling | grauburgunder | veltliner | federweißer | ouzo | grappa | lillet | hugo | sangria | bowle | moscow mule
need: hopfenkaltschale | 🍷 | 🍺 | 🍻 | 🥂 | 🍸 | 🍹 | 🥃 | äppler | äppelwoi | weinschorle | most | spritzer | gspritzten | cüpli | starkbier | craft beer
need: baileys | eierlikör
near: 5
not: alkoholfrei/A | rezept | sauce | soße | film | serie | tee | kaffee | kakao | saft | er | sie | studie | fotos bestellt
negated: drop
+ Genieße gerade einen Aperol am See
+ Wir haben uns noch zwei Weizen gegönnt
+ Zwei Kölsch getrunken, ab nach Hause
- Die Soße mit Wein abschmecken, schmeckt
- Er hat sich ein Pils bestellt
- Das Bier hier schmeckt alkoholfrei genauso

[alcohol.venue.de]
say: places you at a bar, pub, winery or brewery
privacy: 1
conduct: 1
where: words
any: kneipen* | brauerei* | oktoberfest* | biergarten* | weingut* | winzer* | kneipe/N | kneipchen | stammkneipe | eckkneipe | kneipentour
any: kneipenabend | kneipenquiz | kneipenchor | pinte | spelunke | boazn | boaz'n | beisl | beisln | stammbeisl | beiz | beizli | knelle | bierbeiz
any: spunte | biergarten | biergärten | bierkeller | bierstube | bierzelt | festzelt | bräustüberl | brauhaus | brauhäuser | brauerei/N
any: gasthausbrauerei | brauereiführung | brauereibesichtigung | brauereigasthof | hofbräuhaus | schankwirtschaft | ausschank | zapfhahn | schanktisch
any: bierpavillon | trinkhalle | weinstube/N | weinlokal | weinbar | weinkeller | weinwirtschaft | weinhandlung | vinothek | weingut | weingüter
any: winzerhof | winzerfest | winzer | weinprobe/N | weinverkostung | weinwanderung | weinfest/N | weinmarkt | weindorf | weinhoheit | heuriger
any: heurigen | heurigenabend | buschenschank | buschenschenke | mostheuriger | straußwirtschaft | straußi | besenwirtschaft | rädle | besenbeiz
any: torkel | äppelwoikneipe | apfelweinwirtschaft | cocktailbar/N | rooftop bar | rooftopbar | hotelbar | strandbar | skybar | pub | pubs | pubquiz
any: shisha bar mit | absturzkneipe | szenekneipe | sportbar | schirmbar | après ski | apres ski | après-ski | apresski | skihütte mit jagatee
any: schnapsbrennerei | destillerie | brennerei | whiskybar | whiskytasting | gin tasting | gintasting | bierverkostung | biermesse | bierfest
any: bierfestival | starkbierfest | starkbieranstich | fassanstich | bieranstich | oktoberfest | wiesn | wiesnzeit | cannstatter wasen
any: cannstatter volksfest | gäubodenvolksfest | bergkirchweih | kölschkneipe | köbes | büdchen bier | späti bier | spätibier | altstadtkneipe
any: #wiesn | #oktoberfest | #biergarten | #heuriger | #weinfest | #kneipe | #kneipentour | #biergartenzeit | #brauhaus | #aprèsski | #weinprobe
any: #beisl | #wasen | #weingut
mask: kneipe kur | weingut hagen | oktoberfest attentat | brauerei insolvenz | brauhaus straße | wiesn kräuter | biergarten stühle
not: attentat | insolvenz | schließt | brannte | brand | polizei | gewerkschaft | streik | arzneipflanze | dirndl zu verkaufen
negated: drop
+ Pub Quiz und wir sind Letzte geworden
+ Heuriger in Grinzing mit den Kolleginnen
+ Drittes Mal Oktoberfest dieses Jahr
+ Après Ski in Ischgl, mehr sag ich nicht
- Das Oktoberfest-Attentat jährt sich heute
- Die Polizei räumte die Kneipe
- Die Brauerei schließt nach 200 Jahren, Insolvenz

[alcohol.bar.de]
say: places you at a bar
privacy: 1
conduct: 1
where: words
any: bar | bars | =Bar | klub | club | clubs | wirtschaft | wirtshaus | lokal | gasthaus | hütte | theke | tresen | wirt | stammtisch | keller | zelt
any: disco | disko | späti | terrasse
need: bier | biere | bierchen | wein | sekt | cocktail/N | drink | drinks | schnaps | aperol | gin | gin tonic | shots | kölsch | helles | pils
need: weißbier | barkeeper | barkeeperin | happy hour | betrunken | besoffen | getrunken | absacker | anstoßen | prost | zapfen | ouzo | whisky
need: longdrink/N | 🍻 | 🍸 | 🍹 | 🍺 | 🍷 | 🥂 | saufen | versumpft | abgestürzt
near: 6
not: bezahlen | zahlen | bargeld | karte | druck | barhocker zu verkaufen | landwirtschaft | müsli | minister | konjunktur | espresso | snackbar
not: saft | alkoholfrei/A | geschlossen | personal gesucht
mask: bar zahlen | in bar | bar jeder | fitness club | buch club | automobil club | rotary club | sport club | club mate | deutsche wirtschaft
mask: saft bar | salat bar
negated: drop
+ Mit den Mädels in der Bar, Cocktails bis zwei
+ Versumpft an der Theke mit dem Wirt
+ Neue Bar in der Neustadt, der Gin Tonic ist grandios
- Bar bezahlen ist hier beim Bier leider nicht möglich
- Die deutsche Wirtschaft trinkt keinen Wein

[alcohol.belongs.de]
say: shows you follow or join something about alcohol
privacy: 2
conduct: 1
where: group page event
any: biere | craftbeer | wein | weine | riesling | spätburgunder | veltliner | naturwein | sekt | champagner | prosecco | aperol | schnaps
any: jägermeister | krombacher | bitburger | paulaner | ottakringer | stiegl | gösser | feldschlösschen | quöllfrisch | rothaus | veltins | warsteiner
any: desperados | bacardi | havana club | weinwanderung | sektempfang | hefeweizen | glühwein | bierli | primitivo | tequila | wodka | bier/N
any: weißbier | bierfreunde | bierclub | bierkultur | biertrinker | bierverkostung | bierwanderung | bierbörse | bierfest | bierfestival | biertasting
any: beer | wine | weinfreunde | weinliebhaber | weinclub | weinprobe | weinverkostung | weinfest | weintasting | weinbau | weingut | winzer
any: winzerfest | winzergenossenschaft | winzerverein | vinothek | weinhandel | weinschule | sommelier | sommelière | sektkellerei | sekthaus | spritz
any: cocktail/N | cocktailbar | barkeeper | bartender | mixology | gin | ginliebhaber | whisky | whiskey | whiskyfreunde | whiskyclub | rum club
any: rumclub | rumfreunde | schnapsbrenner | schnapsbrennerei | edelbrände | destillerie | distillery | brennerei | brauerei | brauhaus
any: privatbrauerei | hausbrauerei | bräu | hofbräu | hausbrauer | hobbybrauer | heimbrauer | bierbrauer | kneipe | kneipentour | pub | biergarten
any: heuriger | heurigen | buschenschank | straußwirtschaft | besenwirtschaft | oktoberfest | wiesn | wasen | starkbierfest | après ski | aprés ski
any: happy hour | ladies night | saufen | saufclub | trinkfest | trinkverein | augustiner | augustinerbräu | astra | sternburg | jever | becks
any: absolut vodka | bierpong | bierathlon | bollerwagentour | vatertagstour
mask: alkoholfreies bier | bier gegen rechts | irish pub schließt | gin rummy
not: alkoholfrei/A | nüchtern | ohne alkohol | suchthilfe | linux
+ [group] Craft Beer Freunde Franken
+ [page] Weingut Huber
+ [event] Starkbierfest im Löwensaal
- [page] Alkoholfrei unterwegs: Bier und Wein ohne Promille
- [page] Weinheim erleben

[alcohol.craft.de]
say: shows that you make, taste or collect alcohol
privacy: 2
conduct: 1
voice: me
where: words
any: bier brauen | selbst gebrautes | selbstgebrautes | mein eigenes bier | unser eigenes bier | hobbybrauer | heimbrauer | bierbrauen | braukurs
any: brauseminar | biersommelier | weinsommelier | unser eigener wein | eigenen wein | eigener schnaps | schnaps brennen | brennrecht
any: maische angesetzt | maischen | likör angesetzt | eierlikör selbst gemacht | nussschnaps angesetzt | rumtopf | rumsammlung | whiskysammlung
any: ginsammlung | meine whiskys | weinlese | traubenlese | wümmet | wimmet | weinkühlschrank | weinregal voll | weinseminar | brauset
not: konzern | statistik | ministerium | tariflohn
+ Am Wochenende wieder Bier brauen im Keller
+ Nussschnaps angesetzt, in sechs Wochen wird probiert
+ Meine Whiskysammlung ist jetzt dreistellig
- Der Konzern will nicht mehr Bier brauen

[alcohol.occasion.de]
say: mentions an occasion built around drinks
privacy: 1
conduct: 1
where: words
any: happy hour | after work party | afterwork party | afterwork drinks | after work beer | umtrunk | einstand mit sekt | ausstand mit sekt
any: jungesellenabschied | junggesellenabschied | junggesellinnenabschied | jga | polterabend | poltern | sektfrühstück | weißwurstfrühstück
any: bollerwagentour | bollerwagen | vatertagstour | herrentagstour | herrentag | kegeltour | kegelausflug | mallorca mit den jungs | malle
any: ballermann | bierkönig | megapark | ladies night | mädelsabend mit sekt | mädelsabend mit wein | cocktailparty | bottleparty | wg party
any: wg-party | hausparty | homeparty | abiball party | springbreak | silvesterparty | rosenmontag feiern | weiberfastnacht | weiberfasching
any: schmotziger dunschtig | fasnacht beizentour | guggenfest | feuerwehrfest bar | zeltfest | zeltfeste | kirtag | kerwe | kerb | schützenfest
any: dorffest bar | scheunenfete | stodlfest | malleurlaub | #jga | #malle | #ballermann | #happyhour
mask: happy hour sushi | bollerwagen zu verkaufen | bollerwagen zum | bollerwagen für
not: kind | kinder | sandkasten | verkaufe | spielzeug | termin abgesagt
negated: drop
+ Malle mit den Mädels, Ballermann wir kommen
+ JGA in Prag, die Braut schläft schon
+ Vatertagstour mit dem Bollerwagen
- Bollerwagen für die Kinder zu verkaufen

[alcohol.habit.de]
say: says drinking is part of your routine
privacy: 2
conduct: 2
voice: me
where: words
any: radler geht immer | spritzer geht immer | helles geht immer | halbe geht immer | brauch(e) .. bier | brauch(e) .. schnaps | brauch(e) .. wein
any: brauch(e) .. drink | brauch(e) .. sekt | brauchen .. schnaps | ein pfiff geht immer | ein bier geht immer | ein aperol geht immer
any: ein wein geht immer | ein glas geht immer | ein seidl geht immer | brauch jetzt ein bier | brauche jetzt ein bier | brauch ein bier
any: brauche ein bier | brauch nen schnaps | brauche einen schnaps | brauch einen schnaps | brauch jetzt einen schnaps | brauch wein | brauche wein
any: brauch jetzt wein | brauche jetzt einen wein | brauch nen drink | brauche einen drink | erstmal ein bier | erstmal einen schnaps
any: erstmal nen schnaps | erstmal wein | kein bier vor vier | hopfen und malz gott erhalts | wein ist auch nur traubensaft | wein o'clock
any: bier o'clock | jeden abend ein bier | jeden abend ein glas | jeden abend wein | jeden tag ein bier | jeden abend bier | abends ein bier
any: abends ein glas wein | mein tägliches bier | stammgast in der bar | säufer aus leidenschaft | irgendwo ist immer vier uhr | frühschoppen
any: dämmerschoppen | schoppen | stammtischbier | saufkumpel/N | sauftour | saufabend | saufgelage | sauforgie | trinkspiel/N | trinkfest
any: trinkfreudig | bierpong | beer pong | flunkyball | flunky ball | rage cage | flip cup | mäxchen trinken | wine mom | weinmama | mama braucht wein
any: sauf ich | sauf wir | wird gesoffen | gesoffen wird | heute wird getrunken | wir saufen | saufen gehen | saufen gegangen | lass saufen
any: lasst uns saufen | vorglühen | vorgeglüht | vortrinken | vorsaufen | durchsaufen | komasaufen | kampftrinken | druckbetankung | trichtern
any: bier trichter | exen | auf ex | geext | schnapsrunde/N | shots | shot runde | kurze gekippt | tequila runde | bier auf wein
any: restalkohol auf arbeit | donnerstag ist der neue freitag bier | #kampftrinken | #saufen | #vorglühen | #weinmama | #winemom | #beerpong
any: #bierpong
mask: auf ex freund | auf ex partner | espresso shots | screen shots | shots von der kamera
not: kamera | foto | vorsicht | studie | jugendschutz | projektwoche | polizei | glühbirne | motor | basketball
negated: drop
+ Kein Bier vor vier, aber irgendwo ist immer vier Uhr
+ Nach der Schicht brauch ich einen Schnaps
+ Vorglühen bei Tom, dann Altstadt
- Komasaufen: Studie warnt vor Folgen
- Der Motor muss vorglühen

[alcohol.drunk.de]
say: describes you as drunk or hung over
privacy: 3
conduct: 2
voice: me
where: words
any: gestern fett | gestern so fett | bin fett heut | gestern voll wie | gestern blau heim | rausch ausschlafen | rausch ausgeschlafen | meinen rausch
any: besoffen* | zu viel erwischt | einen drüber gestern | einen zuviel gestern | nicht mehr nüchtern | wissen nicht mehr wie wir heimgekommen
any: keine ahnung wie wir heimkommen | betrunken | besoffen | angetrunken | angeschwipst | schwips | beschwipst | angeheitert | hackedicht
any: hacke dicht | sturzbetrunken | stockbesoffen | sternhagelvoll | hackevoll | rotzevoll | rotzbesoffen | stockbetrunken | sturzbesoffen
any: sternhagelblau | strunzvoll | voll wie ein eimer | voll wie eine haubitze | voll wie haubitze | voll wie tausend russen | lattenstramm
any: stramm wie | hackestramm | granatenvoll | kanonenvoll | bsoffen | ogsoffen | ang'soffen | anglaufen voll | im öl | fetzendicht | fetzendeppert
any: blunzenfett | blunznfett | waschelfett | fett wie ein radierer | rauschig | an rausch | einen rausch | mein rausch | vollrausch | tschechern
any: getschechert | kübeln | stier gsoffe | suufe | gsuffe | versuffe | hacke gewesen | voll gewesen bin | dudeldick | zugeschüttet
any: zu viel getrunken | zuviel getrunken | zu viel gesoffen | zu viel wein | zu viel bier | zuviel wein | zu viele biere | zu viele cocktails
any: zu viel sekt | zu viel aperol | zu viel glühwein | zu tief ins glas | einen über den durst | einen zu viel | eins zu viel | einen sitzen
any: einen im tee | einen in der krone | einen im kahn | filmriss | filmrisse | blackout gestern | gesoffen wie ein loch | durchgesoffen
any: weggeschossen | abgeschossen gestern | total abgestürzt | abgestürzt im | versumpft | versackt | durchgemacht und gesoffen | verkatert | hangover
any: katerstimmung | katerfrühstück | katertag | katerkopf | alkoholkater | weinkater | restalkohol | restfett | restblau | nie wieder alkohol
any: nie wieder saufen | nie wieder wodka | nie wieder tequila | nie wieder schnaps | mein schädel brummt | kopf brummt | brummschädel | schädelweh
any: schädl weh | haarspitzenkatarrh | promille im blut | 2 promille | über der kloschüssel | gekotzt | gereihert | gekübelt | gspiebn | gspieben
any: torkelnd nach hause | heimgetorkelt | nach hause getorkelt | schluckspecht | schnapsleiche | bierleiche | 🥴 | #verkatert | #hangover | #katertag
any: #besoffen | #niewiederalkohol | #filmriss
mask: betrunken vor glück | besoffen vor glück | abgestürzt im gebirge | besoffen vor freude
not: laptop | handy | app | programm | windows | fahrer | autofahrer | unfall | polizei | computer | rechner | server | alpen | flugzeug | wahl
not: börse | aktie/N | baby | magen-darm | katze/N | migräne
negated: drop
+ Gestern total versumpft im Kiez, Kopf brummt
+ Nie wieder Tequila, hab bis zehn gekotzt
+ Bin sowas von blunzenfett heimgekommen
+ Total verkatert aufgewacht, Aspirin bitte
- Betrunkener Fahrer fährt in Schaufenster, Polizei ermittelt
- Er war besoffen, wie immer
- Katerstimmung nach der Wahl

[alcohol.drunk.slang.de]
say: describes you as drunk
privacy: 3
conduct: 2
voice: me
where: words
any: blau | voll | dicht | breit | stramm | hacke | zu | fett | drüber | lustig | kater | dicker kopf | abgestürzt | abgeschossen | strack | stier
any: rausch | absturz | fertig | kopfweh | speiübel | promille | fahne | blackout | im sack
need: gesoffen | saufen | getrunken | wodka | tequila | schnaps | schnäpse | bier | biere | wein | sekt | glühwein | aperol | cocktails | jägermeister
need: shots | wiesn | oktoberfest | party | feiern | gefeiert | gestern abend | letzte nacht | gestern nacht | jga | silvester | karneval | fasching
need: fasnacht | aspirin | konterbier | rausgetragen | junggesellenabschied | vorglühen | heimweg | weihnachtsfeier | trinken | alkohol
near: 5
not: katze/N | kastriert | himmel | hose | kleid | meer | auto | fahrer | tierheim | farbe | stoff | haus | zug | server | fenster | essen
not: wochenende voll | blaue/A | terminkalender | spaß
mask: voll gut | voll schön | voll cool | voll lecker | voll der | voll die | voll das | voll auf | voll viel | voll lustig | voll mit | voll im
mask: zu viel | zu viele | zu spät | zu hause | zu meinem | zu lange | bis zu | ab und zu | voll toll | zu einem | zu einer | zu uns | zu mir | zu dir
mask: zu den | zu der | zu gut | zu feiern | zu trinken | zu früh | zu wenig | nicht zu | zu zweit | zu dritt | zu ende | fix und fertig | fertig mit
mask: fertig gekocht | fett gedruckt | dicht an | dicht am | zu weihnachten | zu silvester | um zu | zu laut | zu teuer | zu kalt | zu warm | zu alt
mask: zu müde | zu essen | wieder zu | voll nett | zu | fertig | lustig | voll
negated: drop
+ Hab den Kater meines Lebens, nie wieder Schnaps, zu viel gesoffen
+ War so dicht gestern Abend nach den Shots
+ Gestern nacht völlig breit vom Bier
- Unser Kater trinkt nur aus dem Waschbecken, kastriert ist er
- Blauer Himmel und ein Bier am Meer
- Die Party war voll gut

[alcohol.harm.de]
say: describes harm or loss of control from drinking
privacy: 3
conduct: 3
voice: me
where: words
any: alkoholvergiftung | magen auspumpen | magen ausgepumpt | ausgenüchtert | ausnüchterungszelle | im suff | im vollsuff | betrunken verletzt
any: besoffen gestürzt | weiß nicht mehr wie ich heimgekommen | weiß nicht mehr wie ich nach hause | weiß nichts mehr von gestern
any: keine erinnerung an gestern abend | alkoholproblem | bin alkoholiker | bin alkoholikerin | alkoholabhängig | mein alkoholkonsum | trinke zu viel
any: saufe zu viel | trink zu viel | kontrolle über das trinken | spiegeltrinker | spiegeltrinkerin | quartalssäufer | heimlich getrunken
any: heimlich trinken | morgens schon getrunken | schon morgens getrunken | schon zum frühstück wodka | saufdruck | suchtdruck | rückfall gebaut
any: wieder rückfällig | betrunken angerufen | betrunken geschrieben
mask: trinke zu viel kaffee | trinke zu viel cola | trink zu viel kaffee | heimlich trinken tiere
not: studie | prozent der | film | serie | jugendliche | polizei | kaffee | cola | wasser | bundeszentrale
negated: drop
+ Im Suff meine Chefin angerufen, ich könnt sterben
+ Ich trinke zu viel, das weiß ich selbst
+ Aufgewacht in der Ausnüchterungszelle, ich erinnere mich an nichts
- Jugendliche mit Alkoholvergiftung in Klinik
- Ich trinke zu viel Kaffee

[alcohol.driving.de]
say: tells of drinking and driving, or of drinking at work
privacy: 3
conduct: 3
voice: me
where: words
any: betrunken gefahren | besoffen gefahren | alkohol am steuer | mit promille gefahren | promille am steuer | mit zwei bier noch gefahren
any: trotz bier gefahren | angetrunken gefahren | betrunken auto gefahren | besoffen auto gefahren | blasen müssen | musste blasen | musste pusten
any: pusten müssen | alkoholkontrolle | führerschein weg wegen alkohol | mpu wegen alkohol | verkatert im dienst | verkatert auf arbeit
any: verkatert zur arbeit | verkatert in der praxis | verkatert in der schicht | verkatert im frühdienst | betrunken im dienst | besoffen zur arbeit
any: betrunken zur arbeit | restalkohol im dienst | sekt im dienst | bier im dienst | bier auf station | sekt auf station | alkohol im dienst
any: schnaps im dienst | verkatert op
not: polizei meldet | fahrer | unfall | verboten | kampagne | ministerium | tabu
negated: drop
+ Musste blasen, 0,4, noch mal Glück gehabt
+ Verkatert in der Praxis, bitte keiner reden
+ Sekt auf Station, ist ja Silvester
- Alkohol am Steuer: Polizei stoppt Fahrer auf der A7
- Alkohol im Dienst ist tabu

[alcohol.mention.de]
say: mentions alcohol or drunkenness
privacy: 1
conduct: 0
where: words
any: alkohol | alkoholiker/N | alkoholikerin | alkoholsucht | alkoholkonsum | alkoholisiert/A | betrunkene/A | besoffene/A | alk | alki | säufer/N
any: suffkopf | suffköpp | saufen | sauf/V | gesoffen | trunkenheit | promille | alkoholverbot | rausch | spirituosen | alkoholika | bierbauch
any: weintrinker | biertrinker | kampftrinker | tschecherant | trinkgelage | suff
mask: alkohol tupfer | alkohol hält die wunde | isopropyl alkohol | alkohol gel | rausch der farben | rausch der geschwindigkeit
not: desinfizieren | desinfektion | desinfektionsmittel | isopropyl | reiniger | tupfer | tränke | pferd/N | kühe | 70 prozent | prozentig/A | pinsel
not: haarwasser
negated: drop
+ Am Nebentisch nur Betrunkene
+ Alkohol gehört für viele leider dazu
+ Der Onkel war ein Säufer vor dem Herrn
- Desinfizieren mit Alkohol 70 Prozent reicht
- Ein Rausch der Farben im Herbst

# Not drinking is a disclosure too; conduct never.

[alcohol.abstains.de]
say: says you do not drink
privacy: 2
conduct: 0
voice: me
where: words
any: fahre und trinke nichts | nix mehr getrunken | nichts mehr getrunken | keinen alkohol getrunken | trinke seit neujahr nicht
any: getrunken hab ich nichts | trinke kein bier | trinke keinen wein | trinke keinen sekt | trinke keinen schnaps | trink kein bier
any: trink keinen wein | trink kein alkohol | trinken keinen alkohol | keinen tropfen alkohol | keinen tropfen mehr | kein alkohol für mich
any: kein wein für mich | kein bier für mich | keinen alkohol für mich | mag keinen alkohol | mag kein bier | mag keinen wein
any: trinke gar keinen alkohol | trinke eh nichts | trinke grundsätzlich nicht | vertrage keinen alkohol | rühre keinen alkohol an
any: alkohol ist nichts für mich | keinen alkohol mehr | trinke nicht | trinke nichts mehr | trinke nix | trinke keinen alkohol | trinke kein alkohol
any: trink keinen alkohol | trinke nie | abstinent | abstinenz | antialkoholiker | antialkoholikerin | abstinenzler | bin nüchtern
any: nüchtern geblieben | nüchtern durch | nüchtern feiern | nüchtern auf der party | sober | sobercurious | dry january | trockener januar
any: alkoholfreier monat | alkoholfreies leben | leben ohne alkohol | monat ohne alkohol | wochen ohne alkohol | monate ohne alkohol
any: jahre ohne alkohol | tage ohne alkohol | ohne alkohol leben | alkohol verzicht | alkoholverzicht | verzichte auf alkohol | auf alkohol verzichten
any: alkohol fasten | alkoholfasten | fastenzeit ohne alkohol | alkoholpause | trinkpause | nichts für mich alkohol | auch ohne alkohol | #soberlife
any: #sobercurious | #dryjanuary | #alkoholfrei | #nüchtern | #sober | #lebenohnealkohol | #ohnealkohol
mask: trinke nicht genug wasser | abstinent von | nüchtern betrachtet | nüchtern gesehen | trinke nicht genug
not: kaffee | blutabnahme | op | sachlich | betrachtet | katze | milch
negated: keep
+ Trinke seit zwei Jahren keinen Alkohol mehr, ich trinke nichts mehr
+ Dry January läuft, Tag 12
+ Ich trinke keinen Wein
- Im Kühlschrank war kein Bier
- Nüchtern betrachtet war das Spiel schlecht
- Ich trinke nicht genug Wasser

[alcohol.free.de]
say: mentions drinks without alcohol
privacy: 1
conduct: 0
where: words
any: alkoholfrei | alkoholfreie/A | mocktail/N | virgin colada | ohne promille | null komma null | kinderpunsch
mask: kinderpunsch mit schuss
not: desinfektion | mundspülung | gesichtswasser
negated: keep
+ Alkoholfreies Weizen nach dem Lauf
+ Mocktails für alle
+ Kinderpunsch statt Glühwein
- Kinderpunsch mit Schuss, so muss das
- Alkoholfreie Mundspülung gesucht

[alcohol.recovery.de]
say: tells of recovery from drinking
privacy: 3
conduct: 0
voice: me
where: words
any: trockener alkoholiker | trockene alkoholikerin | bin trocken | trocken seit | tage trocken | jahre trocken | wochen trocken | monate trocken
any: tagen trocken | monaten trocken | jahren trocken | tage nüchtern | jahre nüchtern | monate nüchtern | tagen nüchtern | jahren nüchtern
any: monaten nüchtern | nüchtern seit | tage sober | anonyme alkoholiker | anonymen alkoholiker | anonymen alkoholikern | aa meeting | aa-meeting
any: aa gruppe | blaues kreuz | blaukreuz | guttempler | kreuzbund | suchtberatung | suchtklinik | entzugsklinik | entzug hinter mir | alkoholentzug
any: kalter entzug | langzeittherapie sucht | entwöhnung | entwöhnungstherapie | suchttherapie | entgiftung | qualifizierter entzug
any: 12 schritte programm | zwölf schritte programm | selbsthilfegruppe alkohol | mit dem trinken aufgehört | aufgehört zu trinken
any: aufhören zu trinken | mit dem saufen aufgehört | clean und trocken | clean und sober | trocken und stolz | mein sponsor aa
any: mein nüchterner geburtstag | trockengeburtstag | #trockenundstolz | #trockenealkoholikerin | #recovery | #odaat | #soberjourney
any: #nüchternundstolz
mask: tage trocken und sonnig
not: regen | wetter | wäsche | garten | rasen | sonnig | kleinkind | windel/N | wein | haut | laub | holz | boden | husten
negated: keep
+ Seit 412 Tagen trocken und stolz drauf
+ Heute zwei Jahre nüchtern
+ Mein erstes AA-Meeting war vor einem Jahr
- Seit Tagen trocken, der Garten braucht Regen
- Zehn Tage trocken und sonnig, tolles Wetter

[alcohol.near.de]
say: tells of drinking problems close to you
privacy: 3
conduct: 0
where: words
any: alkoholiker | alkoholikerin | alkoholkrank | alkoholkranker | alkoholkranke | säufer | trinker | trinkerin | alkoholabhängig | soff | säuft
any: sauft | co-abhängig | coabhängig | totgesoffen | trinkt | getrunken und geschlagen | leberzirrhose vom saufen | alkohol
need: mein/P vater | mein/P mutter | mein/P papa | mein/P mama | mein/P mann | mein/P frau | mein/P bruder | mein/P schwester | mein/P ex | mein/P opa
need: mein/P oma | mein/P sohn | mein/P tochter | mein/P onkel | mein/P partner | mein/P eltern | co-abhängig
near: 5
not: kaffee | tee | film | wasser | milch | kein | nie | saft | cola
any: erwachsene kinder von alkoholikern | kind eines alkoholikers | kind von alkoholikern | tochter eines alkoholikers | sohn eines alkoholikers
any: al-anon | alanon
negated: drop
+ Mein Vater war Alkoholiker, das prägt
+ Meine Mutter säuft wieder
+ Mein Ex trinkt zu viel
- Mein Vater trinkt viel Wasser
- Der Alkoholiker im Tatort war mein Liebling

[alcohol.recovery.joins.de]
say: shows you follow or join something about recovery
privacy: 3
conduct: 0
where: group page event
any: al-anon | alanon | blaues kreuz | blaukreuz | kreuzbund | guttempler | suchtselbsthilfe | suchthilfe | alkoholfrei leben | leben ohne alkohol
any: ohne alkohol mit nathalie | trocken | nüchtern | sober | soberguides | suchtgruppe | selbsthilfegruppe alkohol | angehörige von alkoholikern
any: kinder von alkoholikern | alkoholsucht | alkoholiker
mask: trocken bau | nüchtern sein beim blutspenden | trocken früchte | trocken blumen
not: trockenbau | estrich | wein
+ [group] Leben ohne Alkohol
+ [group] Anonyme Alkoholiker Linz
+ [page] Blaues Kreuz Thun
- [page] Trocken Bau Meier GmbH
