lexicon: advice.de
format: 1
version: 2026.1
topic: advice
lang: de
licence: CC0-1.0
about: Medical advice to one person, offers to look, dosing, and prescriptions outside care, in Germany, Austria and Switzerland.
source: written by hand for this project

# To somebody ("du", "deine", an imperative), about a body: general education is no finding.

[advice.offer.de]
say: offers to look at somebody's complaint online
privacy: 0
conduct: 2
where: words
any: schick mir ein foto | schick mir mal ein foto | schick mir ein bild | schick mir mal ein bild | schick ein foto | schick mir fotos
any: schick mir deine | schick mir den befund | schick mir deinen befund | schick mir die werte | schick mir das blutbild | zeig mal den
any: zeig mal die | schreib mir deine symptome | schreib mir mal deine | schreib mir wegen deiner | hab dir per pn geschrieben
any: hab dir eine pn geschrieben | pn ist raus | schreib mir per pn | schreib mir eine pn | meld dich per pn | melde dich per pn
any: ich schau mir das an | schau ich mir an | schau ich mir gern an | kann ich mir anschauen | ich guck mal drüber | kannst mir schreiben
any: lad das röntgenbild hoch | stell mir deine fragen | fragt mich gerne alles | komm vorbei ich schau | ich untersuch dich | lass mich mal sehen
need: schau drüber | drüber schauen | ausschlag | befund | werte | blutwerte | blutbild | labor | laborwerte | symptome | beschwerden | wunde | narbe
need: leberfleck | muttermal | ekzem | schwellung | röntgenbild | mrt | mrt-bild | ct | zahn | zähne | knie | zunge | auge | haut | schmerzen
need: bauchschmerzen | fieber | medikament | medikamente | tabletten | arzt | ärztin | krankenschwester | apotheker | hebamme | therapeut | diagnose
need: ekg | stich | zecke | pickel | hand | fuß | rücken | schilddrüse | impfung | stuhl | gesundheitlich | windel
near: 10
not: hund | katze | pferd | kater | welpe | auto | kleid | rechnung | bewerbung | versicherung | wohnung | kuchen
+ Schick mir mal ein Foto vom Ausschlag
+ Hab dir per PN geschrieben wegen deiner Werte
+ Schick mir den Befund, ich schau drüber
- Schick mir ein Foto vom Hund
- Schreib mir eine PN wegen der Wohnung

[advice.dose.de]
say: tells somebody what to take or to stop
privacy: 0
conduct: 2
where: words
any: würde ich .. absetzen | würd ich .. absetzen | würde ich .. nehmen | du musst | du darfst | du solltest | nicht einfach absetzen | nicht absetzen
any: nimm | nehmt | nimmst du | du nimmst | nehmen sie | setz | setze | setzen sie | lass | hör auf mit | spritz | verdopple | dosis
any: kannst du nehmen | kannst du geben | gib ihm | gib ihr | gib dem kleinen | gib der kleinen | schmier | schmiere | versuch mal | probier mal
any: solltest du nehmen | würde ich absetzen | würd ich absetzen | würde ich nehmen an deiner stelle | tropfen | schleich | kannst beruhigt nehmen
need: ibu | ibuprofen | ibus | paracetamol | ben-u-ron | aspirin | ass | novalgin | metamizol | diclofenac | voltaren | antibiotikum | antibiotika
need: amoxicillin | penicillin | cortison | kortison | blutdruckmittel | blutdrucktablette | betablocker | blutverdünner | marcumar | statine | statin
need: metformin | insulin | l-thyroxin | thyroxin | antidepressivum | antidepressiva | sertralin | citalopram | tavor | pantoprazol | magenschutz
need: pille | die pille | eisen tabletten | eisentabletten | vitamin d | magnesium | melatonin | globuli | nasenspray | hustensaft | fenistil
need: cetirizin | tabletten | tablette | medikament | medikamente | medis | mg | zäpfchen | salbe | tropfen | dosis | chemo | absetzen | ausschleichen
need: abführmittel | elektrolyte | triptan | mcp | vomex | dolormin | mexalen | algifor | dafalgan
near: 6
mask: nimm die nächste | setz dich | lass dich | nimm zwei eier | lass das sein | lass dich drücken | nimm dir zeit | schmier brote
mask: tropfen für tropfen | setz die kartoffeln
not: mein arzt | hat mir verschrieben | habe ich | hab ich | ich nehme | ich nimm | mir | packung | studie | rezept für | backpulver | mehl
not: zwei eier | hund | katze | pferd | auto | kuchen | ich war
+ Nimm 2x 600 Ibu und leg dich hin, ich bin Ärztin
+ Setz das Blutdruckmittel auf keinen Fall ab
+ Gib ihm Paracetamol Zäpfchen und warte
- Nimm zwei Eier und Mehl
- Setz dich doch
- Der Arzt hat mir 600 Ibu verschrieben

[advice.individual.de]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: words
any: solltest du zum arzt | solltest du abklären | lass das abklären | lass das mal abklären | lass das anschauen | lass das mal anschauen
any: lass dich untersuchen | lass dich durchchecken | lass deine schilddrüse | lass dein blutbild | lass mal deine | geh zum hausarzt | geh zum arzt
any: geh bitte zum arzt | geh mal zum arzt | gehst du bitte zum | geh sofort in die notaufnahme | ab in die notaufnahme | fahr in die notaufnahme
any: fahr ins krankenhaus | ruf die 112 | ruf den notarzt | ruf die 144 | ruf 116117 | ruf den bereitschaftsdienst | klingt nach gürtelrose
any: klingt nach migräne | klingt nach einer | klingt nach burnout | klingt nach depression | klingt nach reizdarm | klingt nach adhs
any: klingt nach nierensteinen | klingt nach bandscheibe | klingt nach hashimoto | klingt nach borreliose | klingt nach thrombose
any: klingt nach blinddarm | klingt nach angina | hört sich an wie eine | hört sich nach migräne an | das ist bestimmt eine | das ist sicher nur
any: sieht aus wie eine entzündung | sieht aus wie neurodermitis | sieht nach pilz aus | sieht aus wie ein pilz | sieht nach krätze aus
any: sieht aus wie gürtelrose | du hast wahrscheinlich | du hast bestimmt | du hast sicher | würde auf eine | tippe auf | als ärztin rate ich
any: als arzt rate ich | als apotheker rate ich | als apothekerin rate ich | als hebamme rate ich | als krankenschwester rate ich
any: als therapeutin rate ich | als physio rate ich | als ärztin würde ich dir | als arzt würde ich dir | als krankenschwester würde ich
any: als hebamme würde ich dir | rate ich dir | ich rate dir | empfehle ich dir | würde ich dir empfehlen | mach ein ekg | lass ein ekg | lass ein mrt
any: du brauchst ein mrt | du brauchst keine op | bei fieber über 39 | mit fieber über 39 | mit so einem blutdruck | mit diesen werten
any: mit deinen werten | deine werte sind | dein blutdruck ist | dein ekg | wirf einen blick auf deine werte
need: arzt | ärztin | hausarzt | notaufnahme | krankenhaus | fieber | werte | blutdruck | blutbild | entzündung | gürtelrose | migräne | reizdarm
need: burnout | depression | adhs | nierensteinen | bandscheibe | hashimoto | borreliose | thrombose | blinddarm | angina | pilz | krätze | eisen
need: allergie | schilddrüse | symptome | schmerzen | ausschlag | medikament | tabletten | mrt | ekg | op | impfen | diagnose | neurodermitis
need: abklären | untersuchen | durchchecken | hautarzt | zecke | infekt | bakterien | virus | antibiotikum | magnesium | du | dir | dein/P | dich
need: 112 | 144
near: 9
mask: klingt nach einer guten idee | klingt nach einer ausrede | das ist bestimmt eine gute | das ist bestimmt eine schöne | du hast bestimmt recht
mask: du hast sicher recht | du hast bestimmt spaß | das ist sicher nur ein scherz | klingt nach einer tollen | hört sich an wie eine gute
mask: klingt nach einer super | ich tippe auf dem handy | tippe auf deutschland | tippe auf sieg | tippe auf ein | tippe auf den link
mask: du hast bestimmt auch | du hast bestimmt schon | du hast sicher auch | du hast sicher schon | du hast bestimmt viel | du hast sicher viel
mask: klingt nach einer | hört sich an wie eine | ich rate dir ab | das ist bestimmt eine
not: hund | katze | tierarzt | pferd | restaurant | hotel | film | serie | buch | spiel | urlaub | rezept | frisör | werkstatt | router | wein | song
not: ich sollte
+ Bei Fieber über 39 solltest du zum Arzt
+ Klingt nach Gürtelrose, geh zum Hausarzt
+ Als Apotheker rate ich dir zu Eisen
+ Lass das mal abklären, mit diesen Werten ist nicht zu spaßen
- Klingt nach einem Plan
- Ich sollte mal zum Arzt
- Ich rate dir zu dem Hotel, super Urlaub

[advice.prescribe.de]
say: offers or asks for a prescription outside care
privacy: 0
conduct: 3
where: words
any: schreib dir ein rezept | schreibe dir ein rezept | schreib ich dir ein rezept | kann dir ein rezept | stell dir ein rezept aus
any: rezept ausstellen kann ich | ich verschreib dir | verschreibe dir | schreib dich krank | schreibe dich krank | kann dich krankschreiben
any: krankschreibung von mir | attest von mir | attest kann ich dir | impfpass eintragen kann ich | maskenattest | gefälligkeitsattest
any: kann mir jemand ein rezept | wer kann mir ein rezept | kann mir wer ein rezept | rezept unter der hand | privatrezept für freunde
any: hab dir das rezept hinterlegt | hole dir antibiotika aus der klinik | bring dir was aus der klinik mit | bring dir medikamente mit von station
any: hab noch antibiotika daheim | hab noch antibiotika zuhause | hab noch tavor übrig | kannst meine tabletten haben | kannst von mir tabletten
any: geb dir von meinen tabletten | verschenke medikamente | verkaufe medikamente | verkaufe ritalin
not: kuchen | torte | lasagne | salat | brot | suppe | thermomix | backen | polizei
+ Ich schreib dir ein Rezept, komm morgen rum
+ Hab noch Antibiotika daheim, kannst du haben
+ Kann mir jemand ein Rezept für Zolpidem besorgen
- Schreib dir ein Rezept für den Kuchen auf, Thermomix geht auch

[advice.individual.reassure.de]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: words
any: das ist harmlos | das ist nicht schlimm | das ist ganz normal | ist völlig normal | da passiert nichts | mach dir keine sorgen wegen
any: brauchst du nicht zum arzt | musst du nicht zum arzt | da musst du nicht ins krankenhaus | da brauchst du keine op | das geht von alleine weg
any: das geht von selbst weg | das heilt von alleine | kein grund zur sorge | das ist nur ein infekt | das ist kein krebs | das ist gutartig
any: brauchst du keine impfung | die werte sind okay | die werte sind in ordnung
need: werte | blutdruck | leberfleck | muttermal | ausschlag | fieber | schmerzen | symptome | knoten | lymphknoten | schwindel | herzstolpern
need: entzündung | infekt | kind fiebert | deine | dein | dir | blutung | nebenwirkung | nebenwirkungen | zyste | arzt | krankenhaus
near: 8
not: auto | router | hund | katze | waschmaschine | mein arzt | meine ärztin | laut arzt | tierarzt | prüfung | schnee
+ Dein Leberfleck, das ist harmlos, glaub mir
+ Mit dem Ausschlag brauchst du nicht zum Arzt
+ Deine Werte sind okay, kein Grund zur Sorge
- Meine Ärztin sagt, das ist harmlos, die Werte passen
- Dein Auto, das ist ganz normal im Winter
