lexicon: politics.de
format: 1
version: 2026.1
topic: politics
lang: de
licence: CC0-1.0
about: Parties, people in office, votes, causes and convictions, in Germany, Austria and Switzerland.
source: written by hand for this project

# Parties of all directions in the same depth. "Ampel", "Grün", "links", "Mitte" and "Wahl" are everyday words and stand with company only.

[politics.subject.de]
say: mentions politics or government
privacy: 1
conduct: 0
where: words
any: bundesrätin | bundesräte | ständerätin | ständerat | nationalrätin | regierungsrat | regierungsrätin | stadtpräsident | stadtpräsidentin
any: landesrat | landesrätin | senatorin | innensenator | oberbürgermeister | oberbürgermeisterin | ob-wahl | unsere demokratie | demokratie in gefahr
any: demokratie verteidigen | demokratie lebt | für demokratie | für die demokratie | demokratisch gewählt | koalitions* | bundestags* | wahlkampf*
any: hochrechnung | hochrechnungen | klimagipfel | klimakonferenz | exit poll | wahlnacht | direktmandat | fünfprozenthürde | gesetzesentwurf
any: regierungserklärung | regierungsbildung | sondierungen | politik | politiker/N | politikerin/N | politisch/A | innenpolitik | außenpolitik
any: kommunalpolitik | landespolitik | bundespolitik | klimapolitik | asylpolitik | flüchtlingspolitik | migrationspolitik | gesundheitspolitik
any: bildungspolitik | sozialpolitik | rentenpolitik | wirtschaftspolitik | coronapolitik | steuerpolitik | bundesregierung | landesregierung
any: bundestag | bundesrat | landtag | nationalrat | kantonsrat | gemeinderat | stadtrat | kreistag | stadtverordnetenversammlung | bezirksvertretung
any: landrat | landrätin | landeshauptmann | landeshauptfrau | ministerpräsident | ministerpräsidentin | bundeskanzler | bundeskanzlerin | kanzler
any: kanzlerin | vizekanzler | bundespräsident | bundespräsidentin | altkanzler | kanzleramt | kanzlerkandidat | kanzlerkandidatin | minister
any: ministerin | ministerium | gesundheitsminister | gesundheitsministerin | finanzminister | finanzministerin | innenminister | innenministerin
any: außenminister | außenministerin | verteidigungsminister | wirtschaftsminister | bildungsministerin | kultusminister | kultusministerin
any: staatssekretär | staatssekretärin | abgeordnete/A | mdb | mdl | opposition | koalition | koalitionsvertrag | groko | ampelkoalition
any: ampelregierung | ampel-regierung | ampel aus | ampel-aus | schwarz-rot | schwarz-grün | rot-grün | türkis-grün | schwarz-blau | türkis-blau
any: blau-schwarz | zuckerlkoalition | brandmauer | misstrauensvotum | vertrauensfrage | neuwahlen | minderheitsregierung | untersuchungsausschuss
any: haushaltssperre | schuldenbremse | sondervermögen | steuererhöhung | steuerreform | rentenreform | bürgergeld | mindestlohn | mietendeckel
any: mietpreisbremse | heizungsgesetz | gebäudeenergiegesetz | verbrenner aus | tempolimit | maut | deutschlandticket | grundrente
any: kindergrundsicherung | cannabisgesetz | selbstbestimmungsgesetz | staatsbürgerschaftsrecht | grundgesetz | verfassungsschutz | verfassungsgericht
any: vorratsdatenspeicherung | eu kommission | eu parlament | europaparlament | brüssel eu | europawahl | bundestagswahl | landtagswahl | kommunalwahl
any: nationalratswahl | gemeinderatswahl | bundespräsidentenwahl | wahlkampf | wahlprogramm | wahlplakat/N | wahlergebnis/N | wahlrecht | wahlsonntag
any: wahlabend | wahlumfrage | sonntagsfrage | kanzlerduell | elefantenrunde | volksabstimmung/N | volksinitiative | volksbegehren | volksentscheid
any: bürgerentscheid | bürgerbegehren | referendum | eidgenössische abstimmung | abstimmungssonntag | abstigsunntig | initiative angenommen
any: landsgemeinde | bundesratswahl | diktatur | autokratie | rechtsruck | rechtspopulismus | populismus | populisten | rechtsextrem/A | linksextrem/A
any: rechtsextremismus | linksextremismus | neonazi/N | faschismus | faschist/N | nationalsozialismus | kommunismus | sozialismus | kapitalismus
any: neoliberalismus | korruptionsskandal | lobbyismus | maskendeal | ibiza video | ibiza-video | ibizavideo | spesenskandal | correctiv | gez
any: rundfunkbeitrag | zwangsgebühren | no billag | halbierungsinitiative | markus lanz talk | anne will talk | hart aber fair | ukraine krieg
any: ukrainekrieg | nahostkonflikt | nato | bundeswehr einsatz | wehrpflicht | aufrüstung | abrüstung | waffenlieferung/N | taurus | sanktionen
any: neutralität | trump | putin | selenskyj | netanjahu | orban | erdogan | macron | le pen | meloni | biden | kamala harris | elon musk
mask: minister der finanzen zu hause | kanzler der herzen | kanzler straße | maut stelle | taurus sternzeichen | kanzler eck | diplomat/N politik
mask: politik der kleinen schritte
not: theaterstück | theater | sternzeichen | reiseminister | tierpark | spielfilm | monopoly | kanzlerplatz | vereinspolitik | transferpolitik
negated: keep
+ Diese Politik versteht doch keiner mehr
+ Die Ampel-Regierung hat fertig, Neuwahlen jetzt
+ Abstimmungssonntag: Initiative angenommen, wer hätte das gedacht
- Taurus ist mein Sternzeichen
- Mein Sohn ist der Kanzler der Herzen

[politics.subject.near.de]
say: mentions politics or government
privacy: 1
conduct: 0
where: words
any: israel | ukraine | russland | china | usa | iran | syrien | türkei | ungarn | eu | ampel | regierung | parlament | wahl | wahlen | abstimmung
any: staat | steuern | partei | parteien | kabinett | fraktion | mehrheit | grenze | grenzen | haushalt | reform | gesetz | kandidat | kandidatin
any: bürgermeister | bürgermeisterin | rot grün | präsident | links | rechts | mitte | reichstag | bern | brüssel | die da oben | initiative | vorlage
any: umfrage | rücktritt | skandal
need: krieg | angriff | angriffskrieg | waffen | hamas | gaza | putin | solidarität | sanktionen | frieden | raketen | panzer | zölle | abkommen
need: politik | politiker | regierung | kanzler | minister | ministerin | bundestag | landtag | nationalrat | bundesrat | wähler | wählerinnen
need: partei | cdu | csu | spd | fdp | afd | övp | spö | fpö | svp | grüne | grünen | linke | linken | neos | bsw | merz | scholz | habeck | lindner
need: baerbock | söder | weidel | wagenknecht | kickl | nehammer | stocker | kurz | babler | trump | koalition | opposition | wahlkampf | demokratie
need: abgewählt | versagt | zurücktreten | rücktritt | volk | steuerzahler | asyl | stimmen
near: 7
mask: die wahl der | qual der wahl | die wahl zwischen | keine andere wahl | erste wahl | zweite wahl | rechts abbiegen | links abbiegen | links unten
mask: rechts unten | links oben | rechts oben | mitte des monats | mitte juli | rote ampel | ampel ausgefallen | links liegen | partei ergreifen
not: roman | buch | film | kreuzung | abbiegen | schulter | bein | knie | rezept | verein | vereins | fahrrad | kurz vor | kurz nach | tor | elfmeter
not: trainer | stau | bus
negated: keep
+ Die Ampel hat einfach nur versagt
+ Diese Regierung muss weg, Rücktritt sofort
+ Den Bürgermeister und seine Partei wähl ich nicht mehr
- Ampel an der Hauptstraße ausgefallen, fahrt vorsichtig
- Die Wahl der Tapete war schwierig
- Linke Schulter tut weh, rechts geht es

[politics.person.de]
say: names a politician
privacy: 1
conduct: 0
where: words
any: friedrich merz | olaf scholz | christian lindner | kevin kühnert | bärbel bas | ricarda lang | cem özdemir | carsten linnemann | hendrik wüst
any: volker wissing | maximilian krah | jan van aken | gregor gysi | janine wissler | dietmar bartsch | gerhard schröder | walter steinmeier
any: ursula von der leyen | manuela schwesig | winfried kretschmann | bodo ramelow | michael kretschmer | markus lanz und merz | franziska giffey
any: kai wegner | philipp amthor | wolfgang kubicki | strack-zimmermann | julia klöckner | dorothee bär | alexander dobrindt | katherina reiche
any: nina warken | johann wadephul | felix banaszak | franziska brantner | luisa neubauer | hans-georg maaßen | norbert hofer | sebastian kurz
any: christian stocker | alexander schallenberg | pamela rendi-wagner | hans peter doskozil | michael ludwig | werner kogler | beate meinl-reisinger
any: van der bellen | johannes rauch | mikl-leitner | karoline edtstadler | gerhard karner | dominic thiem politik | guy parmelin | alain berset
any: viola amherd | keller-sutter | albert rösti | ignazio cassis | elisabeth baume-schneider | beat jans | ueli maurer | simonetta sommaruga
any: cédric wermuth | mattea meyer | roger köppel | martin pfister | lauterbach | baerbock | habeck | höcke | weidel | söder | wagenknecht | kickl
any: strache | nehammer | blocher | gewessler | babler | reichinnek | pistorius | merkel | faeser | spahn | aiwanger | chrupalla | laschet | scheuer
any: seehofer | esken | klingbeil | donald trump | wladimir putin | emmanuel macron | viktor orban | recep tayyip erdogan | marine le pen
any: giorgia meloni | wolodymyr selenskyj | javier milei
mask: lauterbach fulda | lauterbach hessen | spahn straße | frau merkel aus | dr. spahn | bad lauterbach | schloss lauterbach
not: apotheke | bäckerei | metzgerei | straße | fulda | vogelsberg | gmbh | fußballer | kabarett karten
negated: keep
+ Der Söder isst schon wieder Wurst auf Insta
+ Alain Berset war mir lieber
- Im Vogelsberg liegt Lauterbach, schöne Altstadt
- Metzgerei Söder hat Urlaub

[politics.person.short.de]
say: names a politician
privacy: 1
conduct: 0
where: words
any: =Habeck | =Spahn | =Dobrindt | =Angela | =Olaf | =Robert | =Friedrich | =Sahra | =Sebastian | =Herbert | =Merz | =Scholz | =Lindner | =Kurz
any: =Lang | =Bas | =Heil | =Wüst | =Linke | =Stocker | =Hofer | =Ludwig | =Kogler | =Rauch | =Jans | =Maurer | =Rösti | =Amherd | =Berset | =Parmelin
any: =Cassis | =Günther | =Kretschmann | =Wissing | =Bär | =Warken | =Krah | =Weber | =Wegner | =Jung | =Klöckner | =Doskozil
need: nicht mehr hören | nicht mehr sehen | interview | talkshow | gelogen | lügt | versprochen | milliarden | bürger | maischberger | lanz | rede
need: ministerpräsident | kanzleramt | 16 jahre | danke | kanzlerin | raute | kanzler | minister | ministerin | bundesrat | bundesrätin | regierung
need: koalition | cdu | csu | spd | fdp | afd | övp | spö | fpö | svp | grüne | grünen | partei | zurücktreten | zurückgetreten | rücktritt | wahl
need: wahlkampf | gewählt | wählen | politik | landeshauptmann | nationalrat | bundestag | opposition | abgewählt | steuern | haushalt
near: 7
not: kuchen | geburtstag | tante | kollegin | freundin | bruder | besuch | reisen | bäckerei | metzgerei | gmbh | elektro | autohaus | supermarkt
not: kicker | tor | verein | feuerwehr | schule
negated: keep
+ Der Merz wird also doch Kanzler
+ Bundesrat Parmelin soll endlich zurücktreten
+ Kurz hat die ÖVP ruiniert, sag ich
- Scholz Reisen: Busfahrt an den Gardasee
- Der Hofer hat Grillkohle im Angebot

[politics.party.de]
say: names a political party or movement
privacy: 1
conduct: 0
where: words
any: cdu | csu | spd | fdp | afd | bsw | bündnis 90 | bündnis90 | die grünen | bei den grünen | von den grünen | grünen-politiker | linkspartei
any: freie wähler | piratenpartei | volt partei | tierschutzpartei | mlpd | npd | dvu | werteunion | dritter weg partei | junge union | jusos | juso
any: junge liberale | julis | grüne jugend | junge alternative | linksjugend | solid jugend | schüler union | rcds | övp | spö | fpö | neos | kpö
any: bzö | team stronach | liste pilz | bierpartei | mfg partei | sozialistische jugend | vsstö | ring freiheitlicher | svp | sp schweiz | glp
any: grünliberale | evp | edu partei | mitte-partei | cvp | bdp | junge grüne | sozialdemokraten | sozialdemokratie | sozialdemokratisch/A
any: christdemokraten | christsoziale | liberale/A partei | freiheitliche partei | die freiheitlichen | volkspartei | türkise | grünliberal | pegida
any: identitäre bewegung | reichsbürger | querdenker | querdenken 711 | letzte generation | fridays for future | fff demo | extinction rebellion
any: omas gegen rechts | antifa | aufstehen gegen rassismus | pulse of europe | ende gelände | seebrücke | operation libero | klimajugend
any: klimaseniorinnen | attac | republikaner usa | us demokraten | #afd | #noafd | #niewiederafd | #cdu | #spd | #grüne | #diegrünen
any: #fridaysforfuture | #fpö | #svp | #letztegeneration | #antifa | #omasgegenrechts | #bsw | #dielinke
mask: fdp fußball | bsw auto | die grünen bohnen | die grünen tomaten | die grünen paprika | die grünen augen | die grünen blätter | die grünen äpfel
mask: die grünen wiesen | bei den grünen tomaten | die grünen smoothies | svp bozen handball | die grünen punkte
not: rezept | salat | smoothie | kräuter | handball | tinte | stifte
negated: keep
+ Bei der SVP war das klar
+ Fridays for Future hat bei uns die Straße dicht gemacht
- Die grünen Bohnen sind reif
- Das Rezept mit Kräutern, die Grünen zuerst, Salat dazu

[politics.party.ambiguous.de]
say: names a political party or movement
privacy: 1
conduct: 0
where: words
any: =Grüne | =Grünen | =Linke | =Linken | =Union | =Mitte | =Liberale | =Liberalen | =Volt | =Rote | =Roten | =Schwarzen | =Blauen | =Freiheitlichen
any: =Bauernbund | =Pinke | =SP | =Demokraten | =Republikaner | =Rechten | =Genossen
need: wählen | wähle | gewählt | wähler | stimme | stimmen | partei | parteitag | koalition | regierung | opposition | wahl | wahlen | wahlkampf
need: bundestag | landtag | nationalrat | gemeinderat | stadtrat | spd | cdu | csu | fdp | afd | övp | spö | fpö | svp | neos | kanzler | minister
need: prozent | politik | ampel | abgewählt | spitzenkandidat | spitzenkandidatin | kandidat | kandidatin | fraktion | mitglied | asyl | klima | trump
need: demo | ortsverein | sektion
near: 7
mask: berlin mitte | union berlin | fc union | europäische union | credit union | volt strom | rote karte | roten karte | mitte berlin
not: fußball | bundesliga | tor | strom | batterie | akku | spannung | wein | stadion | trikot | aktie
negated: keep
+ Der Grünen gebe ich meine Stimme nicht, Linke vielleicht
+ Ein Parteitag der Linken, drei Stunden Satzung
- Union Berlin hat die Bayern geschlagen, Regierung hin oder her
- Der Akku hat 12 Volt, Grüne Lampe leuchtet

[politics.vote.de]
say: tells that you vote, or how
privacy: 2
conduct: 0
voice: me
where: words
any: wer nicht wählt | nicht wählt darf | ja stimmen | nein stimmen | ja zur initiative | nein zur initiative | ja zum referendum | stimmt am sonntag
any: am sonntag abstimmen | wählt demokratisch | geht zur wahl | zur wahl gehen | wählen ist pflicht | stimmabgabe | war wählen | war heute wählen
any: waren wählen | gehe wählen | geh wählen | geht wählen | gehen wählen | wählen gehen | wählen gegangen | geht bitte wählen | geht alle wählen
any: ich wähle | i wähl | wähle diesmal | habe gewählt | hab gewählt | haben gewählt | bin wählen | schon gewählt | briefwahl | briefwahlunterlagen
any: wahlbenachrichtigung | meine stimme bekommt | meine stimme geht an | meine stimme der | meine stimme für | meine stimme kriegen
any: meine stimme kriegt | erststimme | zweitstimme | vorzugsstimme | kreuz bei der | kreuz bei den | kreuzerl bei | zwei kreuze | kreuz gemacht
any: wahllokal | wahlkabine | wahlhelfer | wahlhelferin | wahlvorstand | wahlbeisitzer | beisitzerin | wahlzettel | stimmzettel | stimmcouvert
any: abgestimmt | abstimmen gehen | abstimmen gegangen | stimme ja | stimme nein | stimmt ja | stimmt nein | gehe abstimmen | ja-parole | nichtwähler
any: nichtwählerin | nicht mehr wählen | wähle nicht mehr | wählen gehe ich nicht | erstwähler | erstwählerin | ersti wahl | wahlomat | wahl-o-mat
any: smartvote | unwählbar | nicht wählbar für mich | protestwähler | protestwahl | wechselwähler | stammwähler | parteibuch | #gehtwählen
any: #wählengehen | #btw25 | #nrw25 | #ltw | #abst25 | 🗳️
mask: habe gewählt zwischen | abgestimmt auf die bedürfnisse | farblich abgestimmt | aufeinander abgestimmt | perfekt abgestimmt
mask: ich wähle den kuchen | zwei kreuze über
not: farben | gewürze | outfit | nummer | klassensprecher | elternvertreterin | pizza | menü | dessert | song | lied | songcontest | farbe | farblich
not: jury | voting | emoji | hauptgang | vorspeise | restaurant | foto des jahres | wahlpflichtfach | speisekarte | passwort
negated: keep
+ War heute wählen, fünf Minuten, kein Stress
+ Briefwahl ist raus
+ Gehe nicht mehr wählen, die machen eh was sie wollen
+ Wahlhelferin seit sieben Uhr, Kaffee bitte
- Ich wähle die Pizza mit Rucola
- Die Farben sind gut abgestimmt
- Wir haben den Klassensprecher gewählt

[politics.identity.de]
say: names where you stand politically
privacy: 2
conduct: 0
where: words
any: sozialdemokratin | sozialdemokrat | christdemokrat | christdemokratin | liberaler durch und durch | grünes urgestein | gewerkschafterin
any: gewerkschafter | bin links | bin linksliberal | linksgrün | linksgrünversifft | linksgrünversiffte/A | links-grün versifft | gutmensch
any: gutmenschen | bin konservativ | konservativ und stolz | wertkonservativ | bin liberal und wähle | ich bin rechts | bin nicht rechts
any: ich bin kein nazi aber | als linker | als linke | als konservativer | als konservative | als grüner | als grüne | als liberaler | patriotisch
any: patriot | patrioten | heimatliebend | stolz deutscher zu sein | stolz österreicher zu sein | sozialist | sozialistin | kommunist | kommunistin
any: marxist | marxistin | anarchist | anarchistin | antifaschist | antifaschistin | antifaschistisch | libertär/A | antikapitalist | antikapitalistin
any: feministin | feminist | feminismus | feministisch/A | genosse | genossin | genossinnen und genossen | freundschaft genossen | roter großvater
any: sozi | cdu wähler | spd wähler | afd wähler | afd-wähler | fpö wähler | grünenwähler | grünwähler | grünen-wähler | cdu-wähler | spd-wähler
any: svp wähler | svpler | pazifist | pazifistin | tierrechtler | tierrechtlerin | klimaaktivist | klimaaktivistin | aktivistin | politisch heimatlos
any: unpolitisch | weder links noch rechts | wutbürger | querdenker und stolz | system hinterfragen | systemkritisch | aufgewacht
any: überzeugte europäerin | überzeugter europäer | proeuropäisch | monarchist
mask: genossin der zeit | patriot rakete | patriot raketen | patriot system | patriot abwehr | bin links abgebogen | bin links unten | aufgewacht um
mask: bin links im bild | als grüne minna | als grüne soße | als grüne wand | ich bin rechts im bild | ich bin links im bild | als linke hand
mask: als linke verteidigerin | als linke seite
not: bild | foto | zeugen | therapie | operation | fahrspur | flanke | verteidiger | verteidigerin | schulter | raketen | abwehr | schlaf | wecker
not: nacht | morgens | früh | uhr | narkose
negated: keep
+ Seit 15 Jahren Genossin, und heute tut es weh
+ Bin links und werde es bleiben
+ Als Feministin seh ich das anders
+ Ja, ich bin ein Gutmensch
- Bin um vier aufgewacht, Wecker kaputt
- Ich bin links im Bild
- Patriot-Raketen für die Ukraine

[politics.action.de]
say: tells of protest, petition or campaign work
privacy: 2
conduct: 0
where: words
any: flyer gesteckt | flyer stecken | unterschriftenliste | für das klima auf | fürs klima auf | für den frieden auf | auf die straße | demo gegen
any: demo für | auf der demo | auf die demo | zur demo | demonstration gegen | demonstriert | demonstrieren | demonstriere | großdemo | gegendemo
any: kundgebung | mahnwache | lichterkette gegen | klimastreik | schulstreik | spaziergang gegen corona | montagsspaziergang | montagsdemo
any: bauernprotest | bauernproteste | bauerndemo | frauenstreik | frauenstreiktag | feministischer streik | mai-demo | ostermarsch | friedensdemo
any: menschenkette gegen | sitzblockade | straßenblockade | klimakleber | festgeklebt | hausbesetzung | besetzung hambi | hambi bleibt | lützi bleibt
any: lützerath | petition | unterschriften sammeln | unterschriften gesammelt | volksbegehren unterschrieben | volksbegehren unterschreiben
any: referendum unterschreiben | initiative unterschreiben | plakate kleben | plakate aufhängen | plakatieren | plakatiert | wahlkampfstand
any: infostand | wahlstand | haustürwahlkampf | flyern | flyer verteilt für | wahlkampf machen | wahlkampf gemacht | im wahlkampf unterwegs
any: parteitag | ortsverein | kreisverband | kreisparteitag | bezirksparteitag | landesparteitag | ortsverband | ortsgruppe partei
any: mitgliederversammlung spd | delegierte | gegen rechts | gegen die afd | nie wieder ist jetzt | laut gegen nazis | kein mensch ist illegal
any: refugees welcome | bleiberecht für | wir sind mehr | boykottiere | boykottieren | offener brief an | bürgerinitiative | bürgerversammlung
any: brief an meinen abgeordneten | abgeordneten geschrieben | #wirsindmehr | #niewiederistjetzt | #demo | #klimastreik | #zusammengegenrechts
any: #fckafd | #nofpoe | #refugeeswelcome | #frauenstreik
mask: ball auf die straße | kinder auf die straße | auf die straße gelaufen | auf die straße gerannt | auf die straße gestellt | müll auf die straße
mask: gegen rechts abgebogen | demo version | demo tape | infostand der feuerwehr | infostand der hebammen | flyern für die party | petition der katze
mask: links gegen rechts
not: version | tape | software | spurwechsel | feuerwehr | konzert | app | fußgänger | infoabend schule | studio | demoversion | schienbein | prüfung
negated: keep
+ Samstag 14 Uhr Demo gegen rechts am Rathausplatz
+ Heute Unterschriften gesammelt fürs Volksbegehren
+ Klimastreik mit der halben Klasse
+ Plakate kleben bei Regen, Wahlkampf ist schön
- Die Demo-Version der Software läuft auf der Demo nicht
- Infostand der Feuerwehr am Marktplatz

[politics.issue.de]
say: mentions a contested political issue
privacy: 1
conduct: 0
where: words
any: rüstung | rüstungsausgaben | kürzungen im sozialen | sozialkürzungen | schulen verfallen | marode schulen | kita-krise | ärztemangel auf dem land
any: gender* | genderverbot | autobahnausbau | windpark | stromtrasse | atommüll | endlager | fracking | lng terminal | tierwohl | nutztierhaltung
any: nahverkehr gratis | lieferkettengesetz | bargeldverbot | rentenalter | pflegeinitiative | konzerninitiative | gletscherinitiative | ecopop
any: biodiversitätsinitiative | neutralitätsinitiative | nachhaltigkeitsinitiative | stromgesetz | gletscher-initiative | prämienentlastung
any: erbschaftssteuerinitiative | kriegsmaterial | wehrpflicht für frauen | abtreibung | abtreibungen | abtreibungsrecht | paragraf 218
any: paragraph 218 | 219a | schwangerschaftsabbruch | schwangerschaftsabbrüche | fristenlösung | ehe für alle | gendern | gendersternchen
any: gendersprache | genderwahn | binnen-i | frauenquote | gleichstellung | equal pay | klimawandel | klimakrise | klimaschutz | klimakatastrophe
any: erderwärmung | energiewende | atomkraft | kernkraft | akw | atomausstieg | kohleausstieg | windräder | windkraft | solarpflicht
any: wärmepumpe pflicht | verbrennerverbot | co2 steuer | co2-steuer | co2 preis | fleischverzicht | massentierhaltung | glyphosat | tierversuche
any: asyl | asylanten | asylbewerber | asylrecht | asylverfahren | flüchtlinge | flüchtlingskrise | flüchtlingsheim | flüchtlingsunterkunft
any: geflüchtete | migration | migranten | zuwanderung | einwanderung | masseneinwanderung | masseneinwanderungsinitiative | abschiebung/N
any: abschieben | abgeschoben | remigration | grenzkontrollen | obergrenze | bleiberecht | seenotrettung | frontex | doppelte staatsbürgerschaft
any: leitkultur | kopftuchverbot | burkaverbot | minarettverbot | polizeigewalt | racial profiling | rassismus | kolonialismus | sterbehilfe
any: impfpflicht | maskenpflicht | lockdown | corona maßnahmen | coronamaßnahmen | corona-diktatur | 2g regel | ungeimpfte | legalisierung
any: drogenpolitik | waffenrecht | waffengesetz | todesstrafe | vermögenssteuer | erbschaftssteuer | reichensteuer | grundeinkommen
any: 4 tage woche gesetz | rente mit 67 | rente mit 70 | altersarmut | kinderarmut | mietwahnsinn | wohnungsnot | gentrifizierung | enteignung
any: enteignen | hartz iv | hartz 4 | sozialabbau | privatisierung | pflegenotstand | zweiklassenmedizin | bürgerversicherung | einheitskasse
any: ahv reform | 13. ahv | prämieninitiative | konzernverantwortungsinitiative | rahmenabkommen | bilaterale | eu beitritt | nato beitritt
any: palästina | gaza | gazakrieg | westjordanland | hamas | geiseln | genozid | völkermord | free palestine | ukraine | taiwan konflikt | annexion
any: nordstream | nord stream | öffentlich-rechtliche | öffentlich-rechtlichen | zensur | meinungsfreiheit | cancel culture | woke | wokeness
any: wokismus | transgesetz | verschwörungstheorie/N | great reset | chemtrails | plandemie | #klimakrise | #klimaschutz | #blacklivesmatter
any: #freepalestine | #standwithukraine | #standwithisrael | 🇺🇦 | 🇵🇸
mask: ritter rüstung | gender reveal | lockdown der app | migration der daten | daten migration | woke up | asyl für igel | asyl für katzen
mask: zensur im zeugnis | datenbank migration | migration auf den neuen server
not: datenbank | server | software | igel | vögel | zugvögel | katzen | rezept | hummus | wm | eurovision | update | cloud
negated: keep
+ Das Gendern nervt mich nicht, eure Aufregung schon
+ Klimakrise heißt auch: 38 Grad im Juni
+ Abschiebung von Pflegekräften, wer denkt sich sowas aus
- Die Migration der Datenbank läuft
- Asyl für Igel im Garten

[politics.cause.de]
say: speaks of a contested political cause
privacy: 2
conduct: 0
where: words
any: mein körper meine entscheidung | mein bauch gehört mir | weg mit 218 | für das leben marsch | marsch für das leben | wir haben platz
any: grenzen auf | grenzen dicht | grenzen zu | grenzen schließen | asylstopp | abschieben jetzt | remigration jetzt | deutschland zuerst
any: österreich zuerst | schweiz zuerst | unser land zuerst | unsere leute zuerst | für unsere leute | ausländer raus | islamisierung | überfremdung
any: umvolkung | bevölkerungsaustausch | der große austausch | volksverräter | altparteien | systemparteien | kartellparteien | mainstreammedien
any: staatsfunk | zwangsgez | impfzwang | impfdiktatur | corona-lüge | coronalüge | freie impfentscheidung | mit uns nicht | nein zur impfpflicht
any: frieden schaffen ohne waffen | waffen für die ukraine | keine waffen für | frieden mit russland | frieden jetzt | waffenstillstand jetzt
any: free gaza | from the river to the sea | solidarität mit israel | solidarität mit palästina | solidarität mit der ukraine | slava ukraini
any: slawa ukrajini | tax the rich | umverteilung | reiche besteuern | miethaie | deutsche wohnen enteignen | kapitalismus überwinden | system change
any: klimagerechtigkeit | es gibt kein recht auf | kohle bleibt im boden | atomkraft nein danke | atomkraft ja bitte | freie fahrt für freie bürger
any: gegen den genderwahn | frauenrechte sind | smash patriarchy | patriarchat | fuck patriarchy | manspreading | mansplaining | trans rechte
any: trans rights | black lives matter | no justice no peace | acab | nazis raus | nazis boxen | fck nzs | fck afd | kein fußbreit | alerta
any: kein bock auf nazis | wehret den anfängen | nie wieder krieg | nie wieder faschismus | gegen jeden antisemitismus | heimatschutz
any: heimat verteidigen | abendland
mask: frieden jetzt kinder | grenzen zu setzen | grenzen zu überschreiten | grenzen zu kennen | grenzen zu den | grenzen zu testen | grenzen zu ziehen
mask: grenzen zu respektieren | grenzen zu akzeptieren
not: kindererziehung | yoga | therapie | setzen
negated: keep
+ Mein Körper, meine Entscheidung
+ Grenzen dicht, sofort
+ Nazis raus, auch aus dem Gemeinderat
- Ich übe, Grenzen zu setzen
- Es fällt mir schwer, Grenzen zu ziehen

[politics.strong.de]
say: states a strong political conviction
privacy: 3
conduct: 0
where: words
any: lügner und betrüger in berlin | politiker lügen | alle politiker sind | politikerpack | politikergesindel | drecksregierung | scheiß regierung
any: scheiß afd | scheiß grüne | scheiß grünen | scheiß spd | scheiß fpö | scheiß cdu | scheiß politik | hasse die afd | hasse die grünen
any: hasse die cdu | hasse die spd | hasse die fpö | hasse diese regierung | merkel muss weg | merz muss weg | scholz muss weg | ampel muss weg
any: kickl muss weg | regierung muss weg | die müssen alle weg | weg mit der regierung | kriegstreiber | kriegstreiberei | vaterlandsverräter
any: hochverrat | hochverräter | wer afd wählt | wer fpö wählt | afd wählen ist | afd-verbot | afd verbot | afd verbieten | afd ist nazi | nazipartei
any: nazis im parlament | faschisten im bundestag | ist ein faschist | ist ein nazi | entfreundet mich wenn ihr | wer die grünen wählt | wer die wählt
any: schlafschafe | schlafschaf | systemling | lügenpresse | lügenmedien | deutschland schafft sich ab | deutschland ist am ende
any: österreich ist am ende | dieses land ist am ende | unser land geht vor die hunde | kanzlerdarsteller | kinderbuchautor habeck | kobold baerbock
any: linke zecken | zecken raus | linksfaschisten | ökofaschisten | klimaterroristen | klimahysterie | klimalüge | klimaspinner | grünfaschisten
any: blaunes pack | braune brut | braunes pack | nazipack | nazischweine | faschopack | blaune
not: münzen | schmuck | armband | biss | borreliose | hund | wald
negated: keep
+ Diese Regierung muss weg, lieber heute als morgen
+ Wer AfD wählt, kann mich hier löschen
+ Wacht endlich auf, ihr Schlafschafe
- Der Hund hat Zecken, Zecken raus mit der Zange

[politics.office.de]
say: tells of political office, candidacy or party work
privacy: 3
conduct: 0
voice: me
where: words
any: ich kandidiere | kandidiere für | kandidiere bei | meine kandidatur | kandidatin für den | kandidat für den | listenplatz | spitzenkandidatin für
any: in den gemeinderat gewählt | in den stadtrat gewählt | in den kreistag gewählt | in den kantonsrat gewählt | in den landtag gewählt
any: in den nationalrat gewählt | in den vorstand der spd | in den vorstand der cdu | wählt mich | eure stimme für mich | danke für eure stimmen
any: parteimitglied | parteimitgliedschaft | parteieintritt | in die partei eingetreten | parteiaustritt | aus der partei ausgetreten
any: mitglied der spd | mitglied der cdu | mitglied der csu | mitglied der fdp | mitglied der afd | mitglied der grünen | mitglied der linken
any: mitglied der övp | mitglied der spö | mitglied der fpö | mitglied der svp | mitglied bei den grünen | spd mitglied | cdu mitglied | afd mitglied
any: fdp mitglied | in die spd eingetreten | in die cdu eingetreten | eingetreten bei den grünen | aus der spd ausgetreten | aus der cdu ausgetreten
any: ortsvorsitzende | ortsvorsitzender | kreisvorsitzender | kreisvorsitzende | gemeinderätin | stadträtin | kreisrätin | kreisrat | kantonsrätin
any: grossrätin | landtagsabgeordnete | bezirksrätin | bezirksrat | fraktionsvorsitz | fraktionsvorsitzende | fraktionssitzung
any: gemeinderatssitzung heute | unsere fraktion | mein mandat | juso vorsitz
mask: wählt mich zum wahnsinn | listenplatz bei der wohnung | danke für eure stimmen beim voting
not: gewinnspiel | voting | songcontest | elternbeirat | chor | schulsprecher | germany's next
negated: keep
+ Ich kandidiere für den Stadtrat, Listenplatz 7
+ Nach 20 Jahren aus der SPD ausgetreten
+ Fraktionssitzung bis elf, mein Rücken
- Danke für eure Stimmen beim Voting, Chor hat gewonnen
- Ich kandidiere für den Elternbeirat

[politics.conflict.de]
say: says politics has come between you and others
privacy: 2
conduct: 0
where: words
any: wegen politik gestritten | wegen politik zerstritten | streit wegen corona | streit über politik | politik am esstisch | politik ist tabu
any: politik aus dem spiel | über politik reden wir nicht | wegen der afd zerstritten | wegen corona zerstritten | querdenker onkel | schwurbler
any: schwurbelt | schwurblerin | aluhut | aluhüte | wegen seiner politischen | politisch auseinandergelebt | entfreundet wegen politik
any: wegen politik entfreundet | wegen politik blockiert | afd-onkel | nazi-opa
mask: aluhut für den grill
+ Politik am Esstisch, und wieder ist Weihnachten hin
+ Mein Nachbar ist zum Schwurbler geworden
+ Wegen Corona zerstritten, bis heute
- Aluhut für den Grill gebastelt

[politics.joins.de]
say: shows you follow or join something political
privacy: 2
conduct: 0
where: group page event check-in place tag album
any: politik | partei | cdu | csu | spd | fdp | afd | bsw | grüne | grünen | bündnis 90 | linke | linksjugend | freie wähler | volt | piratenpartei
any: tierschutzpartei | junge union | jusos | juso | junge liberale | julis | junge alternative | werteunion | övp | spö | fpö | neos | kpö
any: bierpartei | jvp | sozialistische jugend | rote falken | svp | =SP | glp | evp | die mitte | grünliberale | operation libero | klimastreik
any: fridays for future | letzte generation | extinction rebellion | greenpeace | bund naturschutz | attac | campact | amnesty | pro asyl | seebrücke
any: sea-watch | sea watch | gegen rechts | gegen rassismus | gegen nazis | antifa | antifaschistisch | pegida | querdenken | querdenker
any: corona rebellen | identitäre | patrioten | demo | demonstration | kundgebung | mahnwache | ostermarsch | lichtermeer | volksbegehren
any: volksinitiative | petition | bürgerinitiative | bürgerentscheid | bundestagswahl | landtagswahl | kommunalwahl | nationalratswahl | europawahl
any: wahlkampf | wahlparty | parteitag | ortsverein | ortsverband | kreisverband | landesverband | bundestag | landtag | gemeinderat | stadtrat
any: bürgermeister | bürgermeisterin | landrat | landeshauptmann | merz | söder | habeck | baerbock | lauterbach | wagenknecht | weidel | höcke
any: kickl | strache | van der bellen | merkel | trump | mdb | mdl | gewerkschaft | verdi | gew | ig metall | feminismus | feministisch | frauenstreik
any: marsch für das leben | 1000plus | free palestine | palästina | israel | stand with ukraine | ukraine hilfe | flüchtlingshilfe | geflüchtete
any: refugees welcome | tierrechte | klimaschutz | windkraft | gegenwind | stuttgart 21 | tempelhofer feld | mietenvolksentscheid | demokratie
mask: grüne smoothies | grüne küche | grüne soße | grüne oase | die mitte der | linke hand | demo tape | demo version | bund naturschutz café
mask: partei der katzen | volt fahrräder | linke seite | rote grüne | grüne woche | grüne hochzeit | israel reisen | grüne apotheke | schule israel
mask: grüne liga fußball | grüne insel | kirchengemeinde grüne
not: smoothie | rezepte | garten | gärtner | kochen | küche | makramee | reisen | urlaub | sp pferd | irland | handball | fc | tsv | pflanzen
+ [group] Junge Union Paderborn
+ [page] SPÖ Floridsdorf
+ [group] Bürgerinitiative Gegenwind Odenwald
+ [event] Mahnwache für den Frieden
- [group] Grüne Smoothies Rezepte
- [page] Der grüne Garten

[politics.local.de]
say: complains or cares about public services or taxes
privacy: 1
conduct: 0
where: words
any: bürgermeister | bürgermeisterin | gemeinderat | stadtrat | stadtverwaltung | rathaus | die stadt | die gemeinde | landrat | steuern
any: steuergelder | grundsteuer | gebühren | radweg | radwege | parkplätze | schlaglöcher | straßenausbaubeiträge | öffis | bürgerversammlung | staat
any: beamte | behörden | verwaltung | deutschland | österreich | dieses land | unser land | regierung | bildungssystem | gesundheitssystem
any: rentensystem
need: versagt | lässt lieber | verschwendet | verschwendung | kassiert | abgezockt | abzocke | rauf | erhöht | erhöhen | zu hoch | kaputtgespart
need: schließen unser | schließt unser | schämt euch | unfähig | unglaublich | typisch | wählen | abwählen | abgewählt | geht den bach runter
need: vor die hunde | am ende | steuerzahler | steuerzahlerin | kein geld für | für alles geld | endlich handeln | tut nichts | macht nichts
need: nur noch bürokratie | bürokratie | digitalisierung | hinterher | armutszeugnis | schande
near: 7
not: spiel | em | wm | elfmeter | tor | trainer | hotel | restaurant | krimi | finale | gegen
+ Unser Bürgermeister lässt lieber Parkplätze bauen als Radwege
+ Steuern rauf, Leistung runter, typisch
+ Dieses Land geht den Bach runter
- Deutschland am Ende doch im Finale, Elfmeter!
- Der Bürgermeister eröffnet das Fest
