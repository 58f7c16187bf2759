lexicon: violence.de
format: 1
version: 2026.1
topic: violence
lang: de
licence: CC0-1.0
about: Threats, fights, weapons, hunting and violence suffered, in Germany, Austria and Switzerland.
source: written by hand for this project

# Sport, films, news and figures of speech ("umbringen könnte ich dich, du Schelm") are the traps.

[violence.threat.de]
say: threatens or wishes to hurt somebody
privacy: 2
conduct: 3
where: words
any: stech dir | steche dir | zünd dir das auto | zünd dir die bude | dich krieg ich noch | dich find ich | am liebsten verprügelt
any: am liebsten eine reinhauen | am liebsten umbringen | könnt ich den umbringen | könnt ich verprügeln | gern eine reingehauen | könnte ich schlagen
any: hau dir eine rein | hau dir aufs maul | hau dem eine rein | hau dem die zähne raus | hau ihm eine rein | hau ihm die fresse ein
any: hau dir die fresse ein | ich hau dem | ich hau ihm | ich hau ihr | schlag dir die zähne aus | schlag ihm die zähne aus
any: schlag dir die fresse ein | schlag dich tot | ich schlag dich | ich schlag den | schlag ich tot | schlage ich tot | polier dir die fresse
any: polier ihm die fresse | brech dir die beine | breche dir die beine | brech ihm die nase | brech dir den hals | brech ihm den hals
any: dreh dir den hals um | dreh ihm den hals um | dreh ihr den hals um | ich bring dich um | ich bringe dich um | bring ich dich um | bring den um
any: bring ihn um | bring ich um | bring ich ihn um | bring ich sie um | bringe ich um | ich bring sie um | ich töte dich | ich mach dich fertig
any: mach ich dich fertig | mach dich kalt | stech dich ab | stech ich ab | abstechen sollte man | ich knall dich ab | knall ich ab | ich knall den ab
any: knall ihn ab | abknallen sollte man | den sollte man abknallen | die sollte man abknallen | gehört erschossen | gehören erschossen
any: gehört aufgehängt | gehören aufgehängt | an die wand stellen | an den galgen | an die laterne | aufhängen sollte man | gehört totgeschlagen
any: gehört verprügelt | gehören verprügelt | sollte man verprügeln | sollte man vergasen | gehören vergast | ab ins gas | anzünden sollte man
any: sollte man anzünden | gehört angezündet | eier abschneiden | schwanz ab und | kastrieren sollte man | hoffe du stirbst | hoffe er stirbt
any: hoffe sie stirbt | hoffentlich verreckt er | hoffentlich verreckst du | soll verrecken | sollen verrecken | soll er verrecken | wünsch dir krebs
any: wünsch ihm krebs | wünsche ihm den tod | wünsche dir den tod | todesstrafe für | kugel in den kopf | kugel verdient | eine kugel für
any: wenn ich dich erwische | wenn ich den erwische | wenn ich den in die finger | wenn ich dich in die finger | du bist tot | ihr seid tot
any: weiß wo du wohnst | pass auf wenn du rausgehst | warte bis ich dich | dir passiert noch was | du wirst schon sehen | i schlag di | i hau di
any: i dawiag di | dawiag i | i bring di um | daschlog i | daschlag di | i schlo di | i han der eini | hau der eini ine | gib der uf d schnurre
any: aufs maul bekommst du | kriegst aufs maul | kriegst du aufs maul | gibts aufs maul | auf die fresse kriegst du | kriegst auf die fresse
any: kriegt aufs maul | fresse polieren
mask: ich bring dich um acht | ich bring dich um sieben | ich bring dich um neun | ich bring dich um zehn | ich bring ihn um acht
mask: ich bring sie um acht | bring ihn um sieben | bring ihn um zehn | ich bring ihn um zehn | bring ich ihn um acht | ich mach dich fertig fürs
mask: bring ihn um die ecke zum | bring ihn um acht | bring ihn um 8 | ich bring dich um 8 | bring ich dich um acht | du bist tot wenn mama
mask: mach ich dich fertig im spiel | ich hau ihm noch ein ei | ich mach dich fertig fürs bett | bring ihn um neun | bring ihn um fünf
mask: du bist tot im spiel | kugel in den kopf film
not: uhr | kindergarten | kita | zocken | fortnite | schach | film | serie | tatort | krimi | roman | kegeln | boxkampf | mario kart | bowling | nerf
not: uno | kissenschlacht | polizei ermittelt | gericht | angeklagt | mücke | wespe | mücken | wecker
negated: keep
+ Ich hau dem die Zähne raus
+ Wenn der nochmal kommt, bring ich ihn um
+ Den sollte man an die Wand stellen
+ Hoffentlich verreckt er
- Morgen bring ich ihn um acht Uhr in den Kindergarten
- Umbringen würde mich der Kaffee, so stark
- Im Tatort: Ich bring dich um

[violence.glorify.de]
say: praises or calls for violence
privacy: 2
conduct: 3
where: words
any: gewalt ist die einzige lösung | gewalt ist die einzige sprache | hilft nur gewalt | nur noch gewalt hilft | selbstjustiz | bürgerwehr gründen
any: lynchen | gelyncht gehört | auge um auge | aufs maul für nazis | nazis aufs maul | bullen klatschen | bullenschweine | cops klatschen
any: zecken klatschen | zecken boxen | faschos boxen | nazis boxen | asylheime anzünden | asylheim anzünden | flüchtlingsheim anzünden
any: flüchtlingsheime brennen | brennt die bude ab | schießbefehl | kopf ab | köpfe rollen | guillotine für | mit der mistgabel nach berlin
any: hängt sie auf | hängt die politiker | standgericht | volksgericht | nürnberg 2.0 | nürnberger prozesse für | tag der abrechnung | tag x
any: bewaffnet euch | bürgerkrieg kommt | wir sehen uns auf der straße | todesstrafe wieder einführen | todesstrafe für kinderschänder
any: kinderschänder an die wand | ohrfeige hat noch keinem geschadet | klaps hat noch keinem geschadet | watschn hat noch keinem geschadet
any: eine tracht prügel hat | gesunde watschn | dem gehört eine watschn | der gehört eine watschn | gehört mal richtig verdroschen
mask: kopf ab blumen | köpfe rollen beim | auge um auge film
not: polizei ermittelt | verurteilt | gericht | museum | geschichte | film | serie | buch | gegen selbstjustiz | keine selbstjustiz | ddr | mauer
not: kabarett | blumen | rosen | salatkopf
negated: drop
+ Nazis aufs Maul
+ Todesstrafe für Kinderschänder, ganz einfach
+ Eine Watschn hat noch keinem geschadet
- Prozess: Aufruf zu Selbstjustiz, Gericht entscheidet
- Der Schießbefehl an der Mauer, DDR-Museum

[violence.fight.de]
say: tells of a fight you were in
privacy: 2
conduct: 2
voice: me
where: words
any: geprügelt | schlägerei | kneipenschlägerei | rauferei | gerauft | raufhandel | auf die fresse bekommen | auf die fresse gegeben
any: aufs maul bekommen | aufs maul gekriegt | aufs maul gegeben | auf die schnauze gegeben | eine reingehauen | eine verpasst | eine gescheuert
any: eine gelangt | eine geknallt | eine ohrfeige gegeben | eine watschn gegeben | watschn geben | zugeschlagen | zurückgeschlagen
any: blaues auge geholt | veilchen geholt | nase gebrochen bei | faust ins gesicht | verprügelt | verdroschen | verkloppt | vermöbelt | gschlegle
any: gschlägeret | chlöpft
need: ich | mir | mich | ihm | wir | hab | habe | gestern | kneipe | zelt | wiesn | besoffen | disco | türsteher | typ | damals | schulhof | kerb
need: kirtag | nochmal | mein/P
near: 7
mask: eine verpasst chance | preis zugeschlagen | beim angebot zugeschlagen | zugeschlagen beim | hab zugeschlagen und | gerauft mit dem hund
not: angebot | sale | rabatt | bus | zug | schnäppchen | hund | hunde | katze | welpe | polizei | täter | film | boxen training | impfung | chance
not: gebucht | gekauft | buffet | serie | bayern
negated: drop
+ Hab ihm eine reingehauen und bereue nichts
+ Schlägerei im Zelt, mein Hemd ist hin
+ Ich hab mich früher auf jedem Kirtag geprügelt
- Beim Angebot hab ich zugeschlagen
- Polizei: Schlägerei in der Disco, mehrere Täter

[violence.weapon.de]
say: shows or tells of weapons you own
privacy: 2
conduct: 2
voice: me
where: words
any: meine waffe | meine waffen | meine pistole | meine glock | neue glock | neuen glock | meine walther | meine sig sauer | meine flinte
any: meine büchse jagd | mein gewehr | mein sturmgewehr | sturmgewehr daheim | sturmgewehr im keller | mein revolver | meine armbrust | mein bajonett
any: mein butterfly | butterflymesser | springmesser | schlagring | mein schlagstock | teleskopschlagstock | pfefferspray immer dabei
any: messer immer dabei | kampfmesser | mein ka-bar | softair | airsoft | gotcha waffe | schreckschuss | schreckschusspistole | schreckschusswaffe
any: luftgewehr | luftpistole | waffenbesitzkarte | wbk | waffenschein | waffenpass | waffenschrank | waffentresor | waffensammlung | munition gekauft
any: munition bestellt | 9mm | kaliber | ar-15 | ar15 | ak-47 | ak47 | schießstand | schießtraining | ipsc | obligatorisches schießen | feldschießen
any: feldschiessen | obligatorisch schiessen | samurai schwert an der wand | machete | katana
need: ich | mein/P | mir | wir | hab | habe | heute | endlich | neu | neue/A | gekauft | bestanden | training | übung | geholt | daheim | war | bin
need: schießstand | sammlung | waffe
near: 8
mask: meine waffe ist der | meine waffe der wahl | meine waffe gegen | kaliber kuchen | machete film | katana motorrad
not: polizei | täter | verdächtig | minister | gesetz | amoklauf | film | game | fortnite | call of duty | csgo | gta | krieg | ukraine | suzuki
not: nerf | fasching | wasserpistole | verbot | festgenommen | museum | tatort
negated: drop
+ Heute Schießstand mit der neuen Glock
+ WBK ist endlich da, Waffenschrank steht
+ Ich hab beim Feldschiessen einen Kranz geholt
- Polizei stellt Schreckschusspistole sicher
- Suzuki Katana neu gekauft

[violence.hunt.de]
say: mentions hunting or shooting for sport
privacy: 1
conduct: 1
voice: me
where: words
any: auf der jagd | jagdschein | jagdprüfung | jungjäger | jungjägerin | jungjagerin | jägerin aus leidenschaft | jäger aus leidenschaft | ansitz
any: ansitzen | abendansitz | morgenansitz | hochsitz | drückjagd | treibjagd | pirsch | pirschen | bock erlegt | rehbock erlegt | hirsch erlegt
any: sau erlegt | wildsau erlegt | keiler erlegt | gams erlegt | gamsjagd | bockjagd | waidmannsheil | weidmannsheil | weidmannsdank | jagdhund
any: jagdhornbläser | jagdrevier | revierjagd | patentjagd | hochjagd | strecke gelegt | erste strecke | angeln | geangelt | fliegenfischen
any: fischereiprüfung | angelschein | sportschütze | sportschützin | sportschießen | bogenschießen | schützenfest | schützenverein | schützenkönig
any: schützenkönigin | vogelschießen | königsschießen | tontauben | tontaubenschießen | biathlon schießen hobby | waffenlauf | #jagd | #waidmannsheil
any: #jagdleben | #jägerin | #angeln | #sportschütze
mask: auf der jagd nach | jagd nach schnäppchen | angeln gehen tür | tür angeln | schützenfest im stadion | ansitz im winter tatort | die jagd nach
not: schnäppchen | punkte | serie | film | verbrecher | polizei | bundesliga | türangel | tatort | minister | tore | pokémon | schnäppchenjagd
negated: drop
+ Sonntag auf der Jagd, Bock erlegt
+ Jagdprüfung bestanden, Waidmannsheil!
+ Ab vier Uhr Ansitz, Nebel, Stille
- Die Jagd nach Schnäppchen
- Schützenfest im Stadion: sieben Tore

[violence.victim.de]
say: tells that you suffered violence
privacy: 3
conduct: 0
where: words
any: schlug mich | mich geschlagen | mich gewürgt | mich verprügelt | hat mich getreten | mich vergewaltigt | wurde vergewaltigt
any: meine vergewaltigung | wurde missbraucht | als kind missbraucht | sexuell missbraucht | sexueller missbrauch | missbrauchsopfer bin
any: überlebende von gewalt | überlebende sexueller gewalt | häusliche gewalt | opfer häuslicher gewalt | gewalt in der ehe | gewalt in meiner ehe
any: gewalttätiger ex | im frauenhaus | ins frauenhaus | aus dem frauenhaus | wurde gestalkt | werde gestalkt | mein stalker | wurde überfallen
any: bin überfallen worden | wurde ausgeraubt | wurde zusammengeschlagen | wurde angegriffen | wurde bedroht | wurde begrapscht | begrapscht worden
any: wurde angespuckt | ko-tropfen | k.o.-tropfen | mit dem messer bedroht | als kind geschlagen | als kind geprügelt | von meinem vater geschlagen
any: prügel bekommen als kind | wurde als kind verprügelt | jahrelang misshandelt | wurde misshandelt | psychische gewalt erlebt
any: mein ex hat mich bedroht | patient hat mich angegriffen | auf station angegriffen | im dienst angegriffen | #metoo | #überlebende
need: ich | mich | mir | mein/P | wurde | bin | ex | jahre | jahrelang | damals | kind | vater | mann | therapie | ihm | er | nie wieder | habe
near: 9
mask: hat mich geschlagen im schach | mich geschlagen geben | mich geschlagen beim | schlug mich vor
not: schach | tennis | uno | mario kart | monopoly | tatort | film | roman | serie | quiz | minister | studie | kicker | tischtennis | vorgeschlagen
not: knapp | statistik | prozess | bayern | memory
negated: keep
+ Mein Ex hat mich geschlagen, jahrelang
+ Ich wurde als Kind missbraucht und rede jetzt darüber
+ Mit zwei Kindern ins Frauenhaus, vor zehn Jahren, mein Neuanfang
- Opa hat mich im Schach geschlagen
- Studie: häusliche Gewalt nimmt zu

[violence.near.de]
say: tells of violence against somebody close or near you
privacy: 3
conduct: 0
where: words
any: geschlagen | verprügelt | vergewaltigt | missbraucht | misshandelt | zusammengeschlagen | überfallen | ermordet | erschossen | erstochen
any: bedroht | gestalkt | gewürgt | prügelt | schlägt sie | schlägt ihn | femizid | niedergestochen
need: mein/P schwester | mein/P bruder | mein/P freundin | mein/P mutter | mein/P mama | mein/P tochter | mein/P sohn | mein/P cousine | mein/P cousin
need: mein/P nachbarin | mein/P kollegin | mein/P kollege | mein/P tante | mein/P oma | mein/P vater
near: 6
mask: knapp geschlagen
not: schach | tennis | kicker | film | serie | sahne | memory | mario kart | uno | vorgeschlagen | eischnee | tor
negated: keep
+ Meine Schwester wurde von ihrem Mann verprügelt
+ Mein Cousin wurde in der U-Bahn zusammengeschlagen
+ Meine Nachbarin wurde letztes Jahr erstochen
- Mein Bruder hat Papa im Tennis geschlagen

[violence.witness.de]
say: tells of violence where you live or work
privacy: 2
conduct: 0
where: words
any: messerstecherei | schießerei | schüsse | polizeieinsatz | sek | schlägerei | überfall | brandanschlag | bombendrohung | amokalarm | einbruch
any: eingebrochen | einbrecher | vandalismus | hubschrauber kreist
need: bei uns | in unserer straße | vor meiner tür | vor unserer tür | vor dem haus | nebenan | nachbarhaus | meine straße | unserer straße
need: um die ecke | an meiner schule | in unserer klinik | in meiner praxis | in unserem haus | hier gehört | bei den nachbarn
need: in der notaufnahme bei uns | unserem viertel
near: 9
not: film | serie | tatort | game | eis eingebrochen | umsatz | lasertag
+ Messerstecherei bei uns um die Ecke, alles voll Blaulicht
+ Bei den Nachbarn wurde eingebrochen, in unserer Straße
+ Schüsse vor unserer Tür heute Nacht
- Der Umsatz ist bei uns eingebrochen

[violence.joins.de]
say: shows you follow or join something about weapons
privacy: 2
conduct: 2
where: group page event
any: waffen | waffenfreunde | waffenrecht | waffenbörse | waffensammler | waffenmesse | glock | heckler & koch | sig sauer | messerfreunde
any: messermacher | messersammler | taschenmesser sammler | softair | airsoft | ipsc | legalwaffenbesitzer | pro tell | protell | iwa outdoor
any: prepper | bushcraft messer | armbrust | ak47 | sturmgewehr
mask: waffen des geistes | waffen der frauen
not: gegen | gegen waffen | ohne waffen | abrüstung | frieden | theater
+ [group] Glock Freunde Österreich
+ [group] Airsoft Franken
+ [page] ProTell
- [group] Frieden ohne Waffen

[violence.joins.hunt.de]
say: shows you follow or join something about hunting
privacy: 1
conduct: 1
where: group page event
any: jagd | jäger | jägerschaft | jagdverband | jagdhunde | jagdhornbläser | jungjäger | jägerinnen | hubertus | hubertusmesse | schützenverein
any: schützengilde | schützenbruderschaft | schützenfest | schützengesellschaft | schützen | sportschützen | bogenschießen | bogenschützen | angeln
any: angelverein | angler | fischereiverein | fliegenfischen | karpfenangler | schützenkompanie | feldschützen | feldschiessen
mask: schnäppchen jagd | jagd nach | schnitzel jagd | schützen wir | tiere schützen | wald schützen | klima schützen | natur schützen
mask: jäger des verlorenen | umwelt schützen
not: schnäppchen | sternzeichen | tierschutz | klima | film | escape | kneipe | serie
+ [group] Schützenverein Sauerland
+ [group] Jungjäger Kurs 2026
+ [page] Angelverein Petri Heil
- [group] Tiere schützen Tierschutz Ulm

[violence.joins.support.de]
say: shows you follow or join something about abuse suffered
privacy: 3
conduct: 0
where: group page event
any: frauenhaus | weißer ring | weisser ring | gewalt gegen frauen | häusliche gewalt | überlebende sexueller gewalt | missbrauchsbetroffene
any: missbrauch überlebende | betroffene von missbrauch | heimkinder | stalking opfer | narzisstischer missbrauch | opfer von gewalt
any: gewaltschutzzentrum | frauennotruf | wildwasser | one billion rising | opferhilfe | trauma überlebende
mask: wildwasser kajak | wildwasser rafting | wildwasser bahn
not: kajak | rafting | kanu | paddeln | freizeitpark
+ [page] Weißer Ring Außenstelle Ulm
+ [group] Narzisstischer Missbrauch Austausch
+ [event] One Billion Rising Graz
- [group] Wildwasser Kajak Freunde
