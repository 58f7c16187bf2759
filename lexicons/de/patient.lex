lexicon: patient.de
format: 1
version: 2026.1
topic: patient
lang: de
licence: CC0-1.0
about: What somebody who treats, nurses, teaches or counsels tells of the people in their care.
source: written by hand for this project

# "Patient" alone is news, films and the speaker as a patient; the rules want a shift, a story in the past, a "mein/unser", or a scornful word.

[patient.identified.de]
say: names or numbers a patient
privacy: 3
conduct: 3
where: words
pattern: \b(?:Patient|Patientin|Pat\.|Bewohner|Bewohnerin|Klient|Klientin|Klienten|Patienten) (?:Herr|Herrn|Frau|Hr\.|Fr\.) [A-ZÄÖÜ](?:[a-zäöüß]+|\.)
pattern: \b(?:Herr|Herrn|Frau|Hr\.|Fr\.) [A-ZÄÖÜ](?:[a-zäöüß]+|\.) (?i:(?:aus|von|in|auf) (?:zimmer|bett|station|der)? ?\d+|(?:\S+ ){0,4}(?:op|visite|dialyse|infusion|chemo|blutwerte|befund|entlassen|eingeliefert|reanimiert|katheter|pflegegrad)\b)
pattern: (?i)\b(?:fallnummer|patientennummer|patienten-?id|fall-?nr\.?|aufnahmenummer)\W{1,3}\d{4,}
literal: atient | Pat. | ewohner | lient | Herr | Frau | Hr. | Fr. | fall | Fall | ufnahmenummer
not: mein chef | tatort | serie | roman | minister | lehrer | doktor
+ Unser Bewohner Herr K. hat heute zum ersten Mal gelacht
+ Patientin Frau Lindner hat mir Kekse gebracht
+ Frau Huber aus Zimmer 12 klingelt wieder
- Frau Müller vom Bäcker hat Kekse gebracht
- Herr Doktor hat die Visite verpasst, sagt die Serie

[patient.photo.de]
say: shows or offers a picture of a patient
privacy: 3
conduct: 3
where: words
any: foto | fotos | selfie | bild | bilder | video | röntgenbild | röntgenbilder | schnappschuss | aufnahme
need: patient | patientin | patienten | patientinnen | mein/P patient | mein/P patientin | bewohner | bewohnerin | bewohnern | klient | klientin
need: klienten | wunde | dekubitus | op-situs | im op | dem op | röntgen | röntgenbild von heute | schützling | schützlinge | meiner klasse
need: meinen schülern | kita kindern
near: 6
not: stock | werbung | kampagne | ministerium | plakat | film | serie | agentur | selbst patient | als patient | meine eigene | op hinter mir
not: mein eigenes | meiner wunde | meine wunde | einverständnis | symbolbild
+ Selfie mit meiner liebsten Patientin auf der 3B
+ Schaut euch dieses Röntgenbild an, der Patient ging zu Fuß rein
+ Bild aus dem OP von heute
- Symbolbild: ein Patient im Krankenhaus
- Foto aus der Kampagne für Patienten

[patient.indirect.de]
say: tells of a patient who could be worked out
privacy: 3
conduct: 3
where: words
any: patient | patientin | patienten | bewohner | bewohnerin | klient | klientin | pat. | unfallopfer | patienterl | notfallpatient | notfallpatientin
need: jahre alt | jährige/A | jähriger | jährigen | mutter von | vater von | zwei kinder | drei kinder | zimmer | bett | heute nacht | gestern nacht
need: heute früh | heute morgen | seltene/A | zwillinge | lehrerin | bürgermeister | feuerwehrmann | aus dem ort | aus unserem dorf | bekannte/A
need: prominente/A | unfall auf der | messerstich | schusswunde | vergewaltigt | suizidversuch | gesprungen | überdosis | brandopfer | verloren
need: gestorben | verstorben | reanimiert | gestürzt | totgeburt
near: 9
not: studie | forscher | meldet | klinik teilt | polizei | tatort | serie | film | rki | ministerium | behandelt wurden | bericht | roman | gericht
not: sprecher | ich war | bin selbst | kasse | arte | warten länger | minister | therapie wirkt
+ Heute einen Patienten verloren, 34 Jahre alt, zwei Kinder
+ Meine Patientin, Lehrerin aus unserem Dorf, hat es geschafft
+ Der 19-jährige Patient von heute Nacht geht mir nicht aus dem Kopf
- Studie mit 34 Jahre alten Patienten
- Patienten müssen länger auf Termine warten, meldet die Kasse

[patient.indirect.place.de]
say: tells of a patient by bed, bay or room
privacy: 3
conduct: 3
where: words
any: zimmer 1 | zimmer 2 | zimmer 3 | zimmer 4 | zimmer 5 | zimmer 6 | zimmer 7 | zimmer 8 | zimmer 9 | zimmer 10 | zimmer 11 | zimmer 12 | zimmer 13
any: zimmer 14 | zimmer 15 | zimmer 16 | zimmer 17 | zimmer 18 | zimmer 19 | zimmer 20 | bett 1 | bett 2 | bett 3 | bett 4 | box 1 | box 2 | box 3
any: box 4 | die zwölf | schockraum | die galle auf | die hüfte in | die hüfte von | der blinddarm in | der schlaganfall in | das knie in | die 3b
any: platz 4 | platz 7
need: eingeschlafen | opi | omi | bewohner | bewohnerin | die omi | der opi | klingelt | klingel | klingeln | geklingelt | patient | patientin
need: patienten | visite | infusion | blutdruck | sauerstoff | reanimation | nachtdienst | station | verstorben | gestorben | delir | delirant
need: dement | dienst | schwester | schicht | entlassen | katheter | fenster bett | bettpfanne | eingenässt | erbrochen | rea | übergabe
near: 9
not: hotel | meerblick | escape | hostel | buchung | ikea | wg | ich liege | mein zimmer | kinderzimmer | ferienwohnung
+ Zimmer 12 klingelt zum achten Mal in einer Stunde
+ Bett 3 ist wieder delirant, Nachtdienst Teil 4
+ Die Hüfte in Zimmer 7 will nicht aufstehen, sagt die Schwester
- Zimmer 12 im Hotel hat Meerblick

[patient.note.de]
say: reads like a clinical note about a patient
privacy: 3
conduct: 3
where: words
pattern: (?i)\b(?:\d{2}[- ]?(?:j\.|jährige[rn]?|jahre)|pat\.) ?(?:[mwf]\b|männl|weibl|pat\.?|patientin|patient)[^.\n]{0,60}(?:z\.n\.|v\.a\.|rr|spo2|hf|ekg|labor|anamnese|aufnahme|dyspnoe|fieber|sturz|thoraxschmerz|stemi|nstemi|apoplex|sepsis|vorstell|einweis|crp)
pattern: (?i)\b(?:rr|blutdruck) \d{2,3}/\d{2,3}[^.\n]{0,40}(?:puls|hf|spo2|patient|pat\.)
literal: digits 2
+ 54j. Pat. mit V.a. STEMI, Labor folgt
+ 78-jährige Patientin, Z.n. Sturz, Aufnahme um drei
+ RR 80/40, HF 130, und niemand da
- Mit 54 Jahren noch mal studieren
- Mein Blutdruck 120/80, sagt die Uhr

[patient.narrative.de]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
any: unsere .. bewohnerin | unser .. bewohner | mein .. patient | meine .. patientin | auf die welt geholt | babys auf die welt begleitet
any: heute entbunden im dienst | patient hat mich | patientin hat mich | bewohner hat mich | bewohnerin hat mich | ein schüler hat mich
any: eine schülerin hat mich | schüler hat heute | schülerin hat heute | schüler fragt mich | typ in der notaufnahme | mann in der notaufnahme
any: frau in der notaufnahme | kerl in der notaufnahme | oma in der notaufnahme | ein kind auf station | kind auf meiner station | mein patient
any: meine patientin | meinen patienten | meinem patienten | meiner patientin | meine patienten | meinen patientinnen | meine patientinnen
any: unser patient | unsere patientin | unsere patienten | unseren patienten | unserer patientin | lieblingspatient | lieblingspatientin
any: lieblingspatienten | mein bewohner | meine bewohnerin | meine bewohner | unser bewohner | unsere bewohner | unsere bewohnerin | unseren bewohnern
any: unsere bewohnerinnen | lieblingsbewohner | mein klient | meine klientin | meine klienten | meiner klientin | meinem klienten | meinen klienten
any: unser klient | unsere klientin | unsere klienten | ein patient von mir | eine patientin von mir | eine klientin von mir | ein klient von mir
any: patient hat mir | patientin hat mir | patient sagt zu mir | patientin sagt zu mir | patient fragt mich | patientin fragt mich | patient meinte
any: patientin meinte | patient heute | patientin heute | patienten heute | heute ein patient | heute eine patientin | heute einen patienten
any: patient in der notaufnahme | patientin in der notaufnahme | patient im nachtdienst | patient von gestern | patientin von gestern
any: patient verloren | patientin verloren | patienten verloren | patient gestorben | patientin gestorben | patient verstorben | patientin verstorben
any: bewohner verstorben | bewohner gestorben | bewohnerin gestorben | bewohnerin verstorben | reanimation heute | heute reanimiert
any: erste reanimation | rea heute | erfolglose rea | reanimation ohne erfolg | ohne erfolg reanimiert | heute geboren im kreißsaal | geburt begleitet
any: kreißsaal heute | mein schüler | meine schülerin | schüler von mir | einer meiner schüler | mein kita-kind | ein kind aus meiner gruppe
any: ein kind in meiner klasse | mini patiente | min patient
mask: mein patient ist das auto | mein patient heute ist | meine patienten sind autos | mein schüler ticket | mein schüler ausweis
mask: unsere patienten verfügung
not: geschenk | geschenkt | pralinen | merci | dankeskarte | studie | tatort | serie | film | arte | auto | fahrrad | drucker | pflanze
not: waschmaschine | teddy | puppe | ich war patient | roman | laptop | gitarre | krankenkasse | minister
negated: keep
+ Meine Patientin hat heute ihren letzten Verband bekommen
+ Meine Klientin hat mir einen Kuchen gebracht
+ Reanimation heute früh, ohne Erfolg
+ Unsere Bewohner haben heute Plätzchen gebacken
- Mein Patient heute ist der alte Laptop
- Der englische Patient läuft auf Arte

[patient.narrative.shift.de]
say: tells a story from a shift
privacy: 2
conduct: 2
voice: me
where: words
any: patient | patientin | patienten | patientinnen | bewohner | bewohnerin | klient | klientin | notfall | notfälle | einsatz | geburt | geburten
any: sterbende | sterbender | angehörige | angehörigen | leichnam | reanimation | rea | unfall | baby | todesfall
need: im dienst | nachtdienst | nachtschicht | spätdienst | frühdienst | schicht | auf station | meine schicht | notaufnahme | rettungsdienst | rtw
need: auf wache | kreißsaal | im op | intensivstation | nachtwache | in der praxis | sprechstunde | pflegeheim | wohngruppe | hausbesuch
need: therapiestunde | bereitschaftsdienst
near: 9
not: studie | tatort | serie | film | ich war | bin selbst | lag | minister | ministerium | polizei | meldet | fahrer | zeitung | mein baby
not: unser baby | kasse | zahl der | durchschnittlich | wartezeit | überfüllt | mein vater | meine mutter | feuerwehr sucht | personalschlüssel
negated: keep
+ Nachtdienst mit vier Notfällen: Patient eins kam zu Fuß mit Herzinfarkt
+ Die letzte Patientin der Sprechstunde hat mich zum Lachen gebracht
+ Drei Geburten in einer Schicht
- Wartezeit für Patienten in der Notaufnahme steigt, meldet die Zeitung

[patient.disparage.de]
say: speaks ill of patients
privacy: 2
conduct: 3
where: words
any: dumme patienten | nervige patienten | nerviger patient | nervige patientin | blöde patienten | dreiste patienten | unverschämte patienten
any: faule patienten | simulant | simulanten | simulantin | hypochonder | morbus bosporus | morbus mediterraneus | mamma mia syndrom
any: türkischer totalschmerz | drehtürpatient | drehtürpatienten | dauerklingler | klingelmonster | alte schachtel in zimmer | fette patienten
any: dicke patienten | stinkende patienten | besoffene patienten | drecksau in zimmer | patienten aus der hölle | patient aus der hölle
any: patienten sind dumm | patienten sind so dumm | hasse patienten | hasse meine patienten | hasse angehörige | angehörige aus der hölle
any: nervige angehörige | nervige bewohner | die alten nerven | klienten nerven | dumme klienten | kassenpatienten nerven
any: aufmerksamkeitsgeil in der notaufnahme | wegen schnupfen in die notaufnahme | wegen sowas den rettungsdienst | taxi deutschland rtw | rtw taxi
any: patienten die wegen nichts | doktor google patienten | jammerlappen auf station | borderliner nerven | junkies nerven | assi patienten
any: assi patient | vollasi in der notaufnahme | meine schüler sind dumm | dumme schüler | meine schüler sind so dumm
mask: dumme patienten gibt es nicht
not: gibt es nicht | studie | serie | tatort | hausarztserie
+ Dreiste Patienten heute, sowas hab ich noch nicht erlebt
+ Wegen Schnupfen in die Notaufnahme, ich pack's nicht
+ Unser Drehtürpatient ist wieder da
- Dumme Patienten gibt es nicht, nur schlechte Aufklärung

[patient.disparage.context.de]
say: speaks ill of patients
privacy: 2
conduct: 3
where: words
any: angehörigengespräche | patient | patientin | patienten | bewohner | bewohnerin | klient | klientin | klienten | angehörige | angehörigen
any: kassenpatient | zimmer 12 | notfallpatient | schüler
need: alles besser wissen | besserwisser | wissen alles besser | google | gehören verboten | zum abgewöhnen | dumm | nervt | nerven | nervig | idiot
need: idioten | arschloch | bescheuert | bekloppt | eklig | stinkt | stinken | gestunken | fett | faul | simuliert | hypochonder | unverschämt
need: dreist | frech | asozial | gestört | zum kotzen | hasse | hass | lügen | jammern | jammert | heult rum | verblödet | unerträglich | undankbar
need: irre | durchgeknallt | scheiß | blöd | penner | einfach nur dumm | selber schuld
near: 7
not: studie | tatort | serie | film | minister | kasse | stigma | vorurteil | nicht dumm | chef | wartezeit nervt | bürokratie | software
not: ich als patient | gesundheitssystem
negated: drop
+ Manche Patienten sind einfach nur dumm, sorry
+ Die Angehörigen heute waren so unverschämt
+ Der Patient stinkt bis auf den Flur
- Ich als Patient finde die Bürokratie nervig
- Es ist ein Stigma, dass psychisch kranke Patienten faul seien

[patient.gallows.de]
say: jokes darkly about patients or dying
privacy: 1
conduct: 2
where: words
any: ex und hopp auf | exitus | ex gegangen | wieder einer weniger | wieder ein bett frei | bett wird frei | sterben sie bitte leise
any: der tod kommt pünktlich zum schichtwechsel | nicht in meiner schicht gestorben | stirbt bitte nach der übergabe | kellerkind pathologie
any: kühlschrank im keller frei | matschbirne | gomer | gomers | abgenippelt | abgekratzt | abgenibbelt | hopsgegangen | löffel abgegeben
any: über die wupper | über den jordan
need: patient | patientin | patienten | bewohner | bewohnerin | station | dienst | schicht | nachtdienst | pflege | klinik | zimmer | bett
need: rettungsdienst | übergabe | notaufnahme
near: 8
not: handy | drucker | laptop | waschmaschine | auto | krimi | roman | eis | farbe
+ Zimmer frei, Patient hat den Löffel abgegeben, so ist das im Nachtdienst
+ Wieder ein Bett frei auf Station, Galgenhumor hilft
+ Exitus um 6:58, pünktlich zur Übergabe
- Mein Drucker hat den Löffel abgegeben, mitten im Dienst

[patient.contact.de]
say: tells of contact with a patient outside care
privacy: 3
conduct: 3
voice: me
where: words
any: mit einem patienten ausgegangen | mit einer patientin ausgegangen | patient hat mich geadded | patient auf facebook | patientin auf facebook
any: patient auf instagram | patienten auf instagram | freundschaftsanfrage von einem patienten | freundschaftsanfrage von einer patientin
any: freundschaftsanfrage einer patientin | freundschaftsanfrage vom patienten | patient schreibt mir privat | patientin schreibt mir privat
any: klient schreibt mir | klientin schreibt mir | kaffee mit einer patientin | kaffee mit meiner patientin | kaffee mit meinem patienten
any: treffe mich mit einer ehemaligen patientin | date mit einem patienten | date mit patient | verliebt in einen patienten
any: verliebt in meine patientin | verliebt in meinen patienten | patient hat mich angeflirtet | mit patienten befreundet | nummer vom patienten
any: patienten meine nummer gegeben | patientin meine nummer gegeben | mein ehemaliger patient | meine ehemalige patientin | patienten gegoogelt
any: patientin gegoogelt | mit meinem schüler geschrieben | schüler auf instagram
not: ki | chatbot | serie | film | fortbildung | leitlinie
negated: keep
+ Freundschaftsanfrage von einer Patientin, was macht ihr da
+ Kaffee mit meiner Patientin, wir verstehen uns so gut
+ Hab den Patienten gegoogelt, upsi
- Fortbildung: Patienten auf Instagram, was tun

[patient.gift.de]
say: tells of a gift or thanks from a patient
privacy: 2
conduct: 1
where: words
any: patient | patientin | patienten | bewohner | bewohnerin | klientin | klient | angehörige | angehörigen | schüler | schülerin | eltern meiner
need: geschenkt | geschenk | schokolade | merci | pralinen | blumen | blumenstrauß | kuchen | dankeskarte | kaffeekasse | trinkgeld | danke gesagt
need: dankesbrief | wein geschenkt | mitgebracht | kekse
near: 7
not: serie | aktion | spende | krankenhaus bedankt | ministerium | kampagne
+ Patientin hat mir Pralinen geschenkt, mein Herz
+ Zehn Euro in die Kaffeekasse von den Angehörigen
+ Mein Bewohner hat mir Blumen gepflückt, ein Geschenk
- Kampagne: Blumen für Patienten

[patient.scorn.de]
say: scolds people for coming to you
privacy: 1
conduct: 2
where: words
any: geht zum hausarzt und nicht in die notaufnahme | notaufnahme ist kein hausarzt | keine notfälle in der notaufnahme | das ist kein notfall
any: kein notfall leute | wegen jedem pups | wegen jedem scheiß in die notaufnahme | notaufnahme ist kein wunschkonzert | rettungsdienst ist kein taxi
any: rtw ist kein taxi | wir sind kein taxi | 112 ist keine | nachts um drei wegen | seit drei wochen rückenschmerzen und kommt
any: seit wochen schmerzen aber nachts | klingel ist kein spielzeug | hotel zur goldenen klingel | das ist kein hotel hier | wir sind hier kein hotel
any: ein krankenhaus ist kein hotel
not: kind | teenager | pubertät
+ Leute, der RTW ist kein Taxi
+ Geht zum Hausarzt und nicht in die Notaufnahme, bitte
+ Wir sind hier kein Hotel, wir sind eine Station
- Mein Teenager: das ist kein Hotel hier, Pubertät halt

[patient.narrative.seen.de]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
any: patient | patientin | patienten | bewohner | bewohnerin | klient | klientin | klienten | reanimiert | wöchnerin | gebärende | sterbebegleitung
need: heute | gestern | erzählt | gesagt | gelacht | geweint | gefragt | gesungen | verloren | bespuckt | geschlagen | gekratzt | umarmt
need: die hand gehalten | meine hand | eine stunde | im arm | erinnert mich | nicht geschafft | hat es geschafft | entlassen | heim | geduscht
need: gewaschen | schwänzen
near: 5
not: drucker | streikt | gestreikt | doku | museum | pompeji | zoo | insel | stadt | dorf | mietshaus | hausbewohner | evakuiert | feuerwehr | studie
not: tatort | serie | film | arte | minister | kasse | ich war | war heute selbst | bin selbst | als patient | meldet | prozent | ärzte | warten
not: termine | gericht | polizei | klinikum | krankenhaus meldet | behandelt wurden | patientenakte | laptop | hund | roman | geduld | mein vater
not: meine mutter | mein mann | warteten | müssen
negated: keep
+ Heute hat mir eine Bewohnerin aus dem Krieg erzählt
+ Eine Stunde reanimiert, wir haben es nicht geschafft
+ Der Patient hat gestern zum ersten Mal wieder gelacht
- War heute selbst Patient beim Zahnarzt
- Patienten müssen heute länger warten
