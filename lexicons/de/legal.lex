lexicon: legal.de
format: 1
version: 2026.1
topic: legal
lang: de
licence: CC0-1.0
about: Tickets, arrests, small crimes, courts, custody, papers and disputes over a home, in Germany, Austria and Switzerland.
source: written by hand for this project

# News is full of courts and arrests; the rules want "ich, mein, mir" near. "Gericht" is a dish, "Anzeige" an ad, "Anwalt" a part on television.

[legal.ticket.de]
say: tells of a traffic or parking ticket
privacy: 1
conduct: 1
voice: me
where: words
any: zu schnell | geblitzt | blitzerfoto | blitzer | strafzettel | knöllchen | knolle | parkbusse | busse kassiert | bußgeld | bußgeldbescheid
any: parkstrafe | strafmandat | organmandat | anonymverfügung | punkt in flensburg | punkte in flensburg | ein punkt | fahrverbot
any: rote ampel überfahren | über rot gefahren | falschparker abgeschleppt | abgeschleppt worden | auto abgeschleppt | schwarzgefahren | schwarzfahren
any: schwarzgfahre | erhöhtes beförderungsentgelt | kontrolleur erwischt | ohne ticket erwischt | allgemeine verkehrskontrolle
any: handy am steuer erwischt
need: polizei | post von der polizei | km/h | innerorts | außerorts | bezahlen | ich | mich | mir | mein/P | euro | franken | chf | stutz | hab | habe
need: wurde | worden | heute | schon wieder | punkt | bezahlt | zahlen | a3 | a8 | a7 | a9 | 60 | brief | post | kontrolliert | erwischt | zweite
need: dritte | weg | monat
near: 7
mask: blitzer gewitter | zu schnell gefahren ist die | gesellschaft bußgeld | knolle sellerie | zu schnell gefahren der | ein punkt für
mask: ein punkt gegen
not: gewitter | blitz | sellerie | kartoffel | minister | fahrer flüchtete | polizei meldet | spieltag | tabelle | bundesliga | polizei warnt
not: kohlrabi | himmel | ronaldo | tore
negated: drop
+ Blitzer auf der A3, 80 Euro und ein Punkt
+ Schwarzgefahren und kontrolliert worden, 60 Euro
+ Schon wieder ein Knöllchen vor der eigenen Haustür
- Geblitzt hat es beim Gewitter
- Bundesliga: ein Punkt für uns

[legal.dui.de]
say: tells of driving drunk or without a licence
privacy: 3
conduct: 3
voice: me
where: words
any: führerschein weg | führerschein ist weg | führerschein abgegeben | führerschein abgenommen | führerscheinentzug | führerschein entzogen
any: lappen weg | lappen ist weg | schein weg | fleppe weg | führerausweis weg | billet weg | ausweis entzogen | führerausweisentzug | mpu
any: idiotentest | nachschulung | trunkenheitsfahrt | alkohol am steuer | ohne führerschein gefahren | fahren ohne führerschein
any: ohne versicherung gefahren | fahrerflucht | unfallflucht | mit promille erwischt | promille kontrolle | blasen müssen | 0,8 promille
any: 1,1 promille | drogentest positiv | drogenschnelltest | bekifft gefahren
need: ich | mich | mir | mein/P | hab | habe | bin | war | wochen | monate | monat | zu fuß | bestanden | durchgefallen | nie wieder | jahr | rad
need: bus | heute | erwischt | kontrolle | endlich
near: 8
mask: führerschein weg verloren | mpu controller | mpu 6050
not: er | sie | polizei | täter | 34-jährige/A | arduino | sensor | minister | kampagne | statistik | rentner | opa | promi | fahrer
negated: drop
+ Führerschein weg, vier Wochen zu Fuß
+ MPU bestanden, nie wieder
+ Mein Lappen ist weg, wegen zwei Bier
- Polizei: Fahrer mit Alkohol am Steuer, Führerschein weg
- MPU-6050 Sensor am Arduino, endlich

[legal.arrest.de]
say: tells of an arrest, charge or sentence of yours
privacy: 3
conduct: 2
voice: me
where: words
any: verhaftet | festgenommen | handschellen | abgeführt | u-haft | untersuchungshaft | im knast | in den knast | ausm knast | aus dem knast
any: gefängnis | häfn | bewährung | bewährungshelfer | bewährungsstrafe | vorbestraft | vorstrafe | strafbefehl | strafanzeige gegen mich
any: anzeige gegen mich | angezeigt worden | anklage gegen mich | hausdurchsuchung | gewahrsam | ausnüchterungszelle | sozialstunden | fußfessel
any: freigang | tagessätze | tagsätze | ermittlungsverfahren gegen mich | vorladung | beschuldigter | beschuldigtenvernehmung | diversion bekommen
any: führungszeugnis eintrag
need: ich | mich | mir | mein/P | wurde | bin | war | hab | habe | jahre | monate | brief | bekommen | saß | gesessen | damals | verurteilt
need: gegen mich
near: 6
mask: handschellen plüsch | im gefängnis der | gefängnis spiel | ins gefängnis monopoly | jugendliche im gefängnis arbeite
not: er | sie | mann | täter | verdächtige/A | monopoly | escape | film | serie | arbeite | polizei | minister | gericht verurteilte | trump | tatort
not: razzia | besuch im | praktikum | museum | sozialarbeiterin | seelsorge
negated: drop
+ Strafbefehl bekommen, 40 Tagessätze, meine Dummheit
+ Ich saß acht Monate im Knast und bin nicht stolz drauf
+ Bin auf Bewährung, noch ein Jahr
- Das Gericht verurteilte den Mann zu drei Jahren Gefängnis
- Ich bin bei Monopoly im Gefängnis

[legal.crime.de]
say: tells of a small crime as a deed of your own
privacy: 2
conduct: 3
voice: me
where: words
any: geklaut | mitgehen lassen | ladendiebstahl | beim klauen erwischt | gestohlen | schwarz gearbeitet | schwarz bezahlt | schwarzarbeit
any: ohne rechnung | am finanzamt vorbei | steuern hinterzogen | steuer hinterzogen | versicherung beschissen | versicherung betrogen
any: schaden gefälscht | graffiti gesprüht | gesprayt | wand besprüht | scheibe eingeworfen | scheibe eingeschlagen | eingebrochen | illegal gestreamt
any: illegal heruntergeladen | raubkopiert | gefälschter ausweis | mit gefälschtem ausweis | ausweis von meiner schwester | gefälschten ausweis
any: böller illegal | polenböller | zeche geprellt | zechprellerei | ohne zu zahlen | selbstbedienungskasse nicht gescannt
any: nicht gescannt an der kasse | pfand beschissen | führerschein gefälscht
need: ich | mir | hab | habe | mein/P | wir | damals | als kind | nie erwischt | erwischt | früher | jugendsünde | haben | supermarkt | kiosk
need: rossmann | dm | müller | nachts | kumpels
near: 6
mask: mir geklaut | mir gestohlen | mein rad geklaut | mein fahrrad geklaut | mein handy geklaut | mein fahrrad wurde geklaut | show gestohlen
mask: idee geklaut | meme geklaut | rezept geklaut | bild geklaut | wurde geklaut | wurde gestohlen | spruch geklaut | herz gestohlen
mask: mir wurde geklaut | uns geklaut | kann mir gestohlen bleiben | können mir gestohlen bleiben | gestohlen bleiben | im eis eingebrochen
mask: ins eis eingebrochen | geklaut von | geklaut bei | umsatz eingebrochen | bei uns eingebrochen | bei mir eingebrochen | pommes geklaut
mask: decke geklaut | keks geklaut
not: fahrrad | handy | portemonnaie | geldbörse | polizei | anzeige | wer hat | jemand | katze | hund | meme | idee | eis | pommes | decke | täter
not: einbrecher | rad | uns wurde | mir wurde | hacker | kennzeichen | amsel | eichhörnchen | umsatz
negated: drop
+ Hab als Kind mal im Laden geklaut, nie erwischt worden
+ Wir haben früher nachts gesprayt, Jugendsünde
+ Schwarz gearbeitet hab ich damals auch
- Mir wurde das Fahrrad geklaut
- Die Katze hat die Wurst geklaut, habe gelacht
- Montage können mir gestohlen bleiben

[legal.court.de]
say: tells of a court case or lawyer of yours
privacy: 3
conduct: 1
where: words
any: klagt gegen uns | klagt gegen mich | mein anwalt | meine anwältin | meinem anwalt | meinen anwalt | meiner anwältin | unser anwalt
any: unsere anwältin | gerichtstermin | gerichtsverhandlung | verhandlung | vor gericht | amtsgericht | landesgericht | bezirksgericht
any: arbeitsgericht | sozialgericht | friedensrichter | schlichtungsbehörde | klage | verklagt | verklage | rechtsstreit | rechtsschutz
any: rechtsschutzversicherung | vergleich geschlossen | einstweilige verfügung | abmahnung | als zeugin geladen | als zeuge geladen
any: anzeige erstattet | strafanzeige | angezeigt | anzeige ist raus | bei der polizei ausgesagt | aussage bei der polizei | widerspruch eingelegt
any: schmerzensgeld | schadensersatz
need: ich | mich | mir | mein/P | wir | unser/P | hab | habe | morgen | heute | nachbar | nachbarn | vermieter | arbeitgeber | gewonnen | gewinnen
need: verloren | termin | endlich | gegen den | gegen meinen | bekommen | sorgerecht | versicherung
near: 6
mask: nicht angezeigt | mir angezeigt | nur angezeigt | falsch angezeigt | mein anwalt im film | vor gericht stehen die | mein anwalt aus der serie
mask: klage der regierung | in der verhandlung | das display angezeigt | wird angezeigt | wird mir angezeigt | werden angezeigt | wird nicht angezeigt
mask: tarif verhandlung
not: tatort | suits | better call saul | minister | angeklagte/A | täter | trump | kreisliga | lecker | serie | nudeln | app | display | handy zeigt
not: update | bgh | konzern | bundesverfassungsgericht | karlsruhe entscheidet | staatsanwaltschaft | englisch | tarif | fehlermeldung
negated: keep
+ Mein Anwalt sagt, wir gewinnen
+ Anzeige erstattet gegen den Nachbarn
+ Morgen Gerichtstermin, mein Vermieter wird sich wundern
- Das Gericht mit Nudeln schmeckt
- Anwalt im Tatort war der Mörder
- Die Nachricht wird mir nicht angezeigt

[legal.malpractice.de]
say: tells of a claim or complaint against you at work
privacy: 3
conduct: 2
voice: me
where: words
any: behandlungsfehler | kunstfehler | behandlungsfehlerklage | patientenanwalt | patientenanwaltschaft | haftpflichtfall | beschwerde gegen mich
any: beschwerde über mich | beschwerde von einem patienten | beschwerde einer patientin | beschwerde von angehörigen | dienstaufsichtsbeschwerde
any: disziplinarverfahren | abmahnung vom chef | abmahnung kassiert | abmahnung bekommen | abmahnung arbeit | ärztekammer beschwerde | kammerverfahren
any: approbation entzogen | approbationsentzug | berufsverbot | regress | schlechte bewertung jameda | jameda bewertung | verklagt mich
any: patient verklagt | patientin verklagt | fristlose kündigung
need: ich | mich | mir | mein/P | gegen mich | bekommen | kassiert | unser/P | hab | habe | brief | anwalt | praxis | chef | wurde
near: 7
not: minister | gericht entschied | bgh | studie | fortbildung | urteil | tatort | serie | bundesärztekammer | gegen den arzt | klinik zahlt
negated: keep
+ Hab eine Abmahnung bekommen, wegen einem Facebook-Post
+ Patientin verklagt mich wegen Behandlungsfehler
+ Beschwerde von Angehörigen, Chef zitiert mich ins Büro
- Urteil des BGH zu Behandlungsfehlern

[legal.jury.de]
say: mentions jury duty
privacy: 1
conduct: 0
where: words
any: schöffe | schöffin | schöffendienst | schöffenamt | ehrenamtliche richterin | ehrenamtlicher richter | laienrichter | laienrichterin
any: geschworene | geschworener
not: serie | film | trump | urteil
negated: keep
+ Bin jetzt Schöffin am Landgericht
+ Schöffendienst, ganz schön spannend
+ Als Laienrichter vereidigt worden
- Die Geschworenen im Film

[legal.custody.de]
say: tells of a custody, divorce or protection case
privacy: 3
conduct: 0
where: words
any: sorgerecht | sorgerechtsstreit | obsorge | obsorgestreit | umgangsrecht | umgang verweigert | begleiteter umgang | kontaktrecht
any: aufenthaltsbestimmungsrecht | familiengericht | jugendamt | kesb | verfahrensbeistand | unterhalt | alimente | kindesunterhalt
any: unterhaltsvorschuss | düsseldorfer tabelle | scheidungstermin | scheidungsanwalt | scheidungsanwältin | scheidung eingereicht | gewaltschutz
any: gewaltschutzgesetz | kontaktverbot | näherungsverbot | betretungsverbot | einstweilige verfügung gegen meinen | vaterschaftstest
any: vaterschaftsanerkennung
need: ich | mich | mir | mein/P | wir | unser/P | ex | kinder | kind | sohn | tochter | termin | zahlt | gericht | morgen | heute | endlich | papa
need: mama | kampf | gewonnen | hab | habe | bekommen
near: 8
mask: unterhalt der straßen | unterhalt kosten auto | im unterhalt günstig
not: minister | promi | pitt | auto | straßen | arbeite beim | reform | serie | heizung | johnny depp | motorrad | gesetz | betrieb | spd | katze
negated: keep
+ Morgen Gerichtstermin wegen Sorgerecht
+ Mein Ex zahlt keinen Unterhalt, seit drei Jahren
+ KESB-Termin, ich hab Bauchweh, geht um die Kinder
- Das Auto ist im Unterhalt günstig

[legal.papers.de]
say: tells of immigration or citizenship papers
privacy: 3
conduct: 0
voice: me
where: words
any: asylanwalt | klage gegen das bamf | klage gegen den bescheid | aufenthaltsrecht | visumsverfahren | widerspruch gegen die ablehnung | ausweisung
any: ausreisepflichtig | staatsbürgerschaftsantrag | einbürgerungsantrag | einbürgerungsverfahren | staatsbürgerschaft | arbeitserlaubnis
any: arbeitsbewilligung | asylverfahren | asylbescheid | blaue karte | reisepass verlängern botschaft
need: ich | mein/P | mir | wir | bekommen | abgelehnt | verlängert | beantragt | termin | warten | endlich | seit monaten | hab | habe | bescheid
near: 7
not: minister | koalition | gesetz | urlaub | ampel | reform | statistik | fußballer | spieler | touristen
negated: keep
+ Mein Asylbescheid ist da, abgelehnt
+ Arbeitsbewilligung verlängert, ich hab geweint
+ Einbürgerungsantrag liegt seit Monaten, wir warten
- Minister will Asylverfahren kürzen

[legal.eviction.de]
say: tells of an eviction or a dispute over your home
privacy: 3
conduct: 0
voice: me
where: words
any: eigenbedarf | eigenbedarfskündigung | räumungsklage | zwangsräumung | räumungstermin | delogierung | wohnung gekündigt bekommen
any: vermieter hat gekündigt | vermieter kündigt | fristlos gekündigt wohnung | mietminderung | kaution zurück | kaution einbehalten
any: schimmel in der wohnung | streit mit dem vermieter | nachbarschaftsstreit | mieterverein | mieterschutzbund | mieterverband | mietervereinigung
any: ausziehen müssen
need: ich | mich | mir | mein/P | wir | uns | unser/P | vermieter | vermieterin | hab | habe | kaution | monate | anwalt | heute | bekommen
near: 8
not: statistik | minister | studie | demo | besetzt | liebig | polizei räumt
negated: keep
+ Eigenbedarf. Nach 14 Jahren müssen wir raus
+ Vermieterin behält meine Kaution zurück, ich geh zum Mieterverein
+ Wir haben Schimmel in der Wohnung und jetzt Streit mit dem Vermieter
- Polizei räumt besetztes Haus, Zwangsräumung für uns unverständlich

[legal.near.de]
say: tells of legal trouble of somebody close to you
privacy: 3
conduct: 0
where: words
any: im gefängnis | im knast | verhaftet | festgenommen | verurteilt | vor gericht | angeklagt | vorbestraft | auf bewährung | u-haft | haftstrafe
any: angezeigt | im häfn | sitzt ein | führerschein weg | häftling
need: mein/P bruder | mein/P vater | mein/P mann | mein/P sohn | mein/P ex | mein/P freund | mein/P cousin | mein/P onkel | mein/P schwester
need: mein/P mutter | mein/P tochter | mein/P neffe | mein/P schwager
near: 6
not: monopoly | film | serie | arbeitet | anwalt | richter | polizist
negated: drop
+ Mein Bruder sitzt seit März im Gefängnis
+ Mein Ex wurde endlich verurteilt
+ Mein Cousin ist auf Bewährung
- Mein Vater arbeitet im Gefängnis als Koch

[legal.joins.de]
say: shows you follow or join something about legal matters
privacy: 2
conduct: 0
where: group page event
any: sorgerecht | umgangsrecht | väteraufbruch | jugendamt geschädigte | kesb geschädigte | kesb opfer | justizopfer | bußgeld | blitzer
any: blitzerwarnung | mpu | führerscheinentzug | mieterschutz | mieterrecht | mietrecht | arbeitsrecht | scheidungsrecht | familienrecht
any: strafvollzug | angehörige von inhaftierten | knast | knackis | gefangene | behandlungsfehler | patientenrechte | anwalt | rechtsanwalt | schöffen
any: asylrecht | einbürgerung | aufenthaltsrecht
mask: gefangene des schlosses | der gefangene von askaban | knast hostel
not: escape | harry potter | theater | hostel | hotel
+ [group] MPU Hilfe und Vorbereitung
+ [group] Väteraufbruch für Kinder Bremen
+ [page] KESB Opfer Schweiz
- [event] Theater: Der Gefangene, ein Escape Abend
