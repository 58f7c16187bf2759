lexicon: work.de
format: 1
version: 2026.1
topic: work
lang: de
licence: CC0-1.0
about: Job, employer, shifts, steps, complaints and people at work, in Germany, Austria and Switzerland.
source: written by hand for this project

# Everyday mentions first; complaining about work carries conduct as the studies measured it, most of all by name.

[work.day.de]
say: mentions your work or your working day
privacy: 1
conduct: 0
where: words
any: feierabend | feierobig | fyrabe | firobe | homeoffice | home office | im büro | ins büro | büroalltag | büroleben | arbeitsalltag | arbeitstag
any: arbeitswoche | arbeitsbeginn | arbeitsplatz | arbeitszimmer | bürostuhl | kantine | kantinenessen | mittagspause | überstunden | brückentag
any: urlaubsantrag | resturlaub | gleitzeit | stechuhr | stempeluhr | vier tage woche | 4-tage-woche | auf arbeit | auf der arbeit | in der arbeit
any: in die arbeit | in da hackn | in der hackn | hackn gehen | hackeln | hackln | gehackelt | zur arbeit | von der arbeit | nach der arbeit
any: vor der arbeit | am arbeiten | muss arbeiten | musste arbeiten | muss ich arbeiten | gearbeitet heute | heute gearbeitet | wieder arbeiten
any: durchgearbeitet | am schaffe | go schaffe | am büez | büeze | bim schaffe | maloche | malochen | malochn | auf schicht | teammeeting
any: teams meeting | zoom call | meeting marathon | teamsitzung | teambesprechung | dienstbesprechung | betriebsausflug | betriebsfeier | firmenfeier
any: weihnachtsfeier mit den kollegen | firmenlauf | teamevent | dienstreise | geschäftsreise | messe aufbau | kundentermin | kundentermine
any: außendienst | projektabgabe | letzte mail vor dem urlaub | abwesenheitsnotiz | mein schreibtisch | mein kalender ist voll meetings | #feierabend
any: #homeoffice | #büroalltag | #arbeit | #worklife | #hustle | #arbeitsalltag | #officelife
mask: feierabend bier | zur arbeit der regierung | in der arbeit von | home office minister | auf der arbeit des
not: getriebe | motor | minister | ministerium | studie
negated: keep
+ Endlich Feierabend, der Garten ruft
+ Homeoffice mit zwei Katzen auf der Tastatur
+ Auf Arbeit ist heute gar nichts los
- Das Getriebe arbeitet wieder normal, der Motor auch
- Studie: Homeoffice macht müde

[work.job.de]
say: mentions your job or the search for one
privacy: 1
conduct: 0
voice: me
where: words
any: mein job | meinem job | meinen job | meines jobs | meine arbeit | meiner arbeit | mein beruf | meinem beruf | meinen beruf | mein arbeitgeber
any: meinem arbeitgeber | meine firma | meiner firma | unsere firma | unserer firma | nebenjob | minijob | ferialjob | ferienjob | studentenjob
any: werkstudent | werkstudentin | praktikum | praktikant | praktikantin | ausbildung | azubi | azubine | lehrling | lehre gemacht | meine lehre
any: lehrstelle | stift im betrieb | duales studium | trainee | freiberuflich | freelancer | freelancerin | selbstständig | selbständig
any: selbstständigkeit | eigene firma | kleinunternehmer | gründerin | startup gegründet | teilzeit | vollzeit | halbtags | 40 stunden woche
any: 50 stunden woche | 38,5 stunden | probezeit | befristet | befristeter vertrag | unbefristet | unbefristeter vertrag | festanstellung | leiharbeit
any: zeitarbeit | arbeitslos | arbeitssuchend | arbeitslosengeld | alg 1 | ams termin | beim ams | rav termin | beim rav | arbeitsamt | jobcenter
any: bewerbung | bewerbungen | bewerbungsgespräch | vorstellungsgespräch | bewirb | initiativbewerbung | jobsuche | auf der suche nach einem job
any: suche einen job | suche job | suche arbeit | jobwechsel | neue herausforderung | lebenslauf | arbeitszeugnis | probearbeiten | schnuppertag
any: schnupperlehre | quereinsteiger | quereinsteigerin | quereinstieg | umschulung | weiterbildung zur | weiterbildung zum | fortbildung | #jobsuche
any: #bewerbung | #ausbildung | #azubi | #opentowork | #selbstständig | #newjob | #quereinsteiger
mask: bewerbung um die em | bewerbung um die olympischen | ausbildung der fohlen | meine arbeit hier ist getan | lebenslauf der schildkröte
not: em | olympia | olympischen | verband | fohlen | hundeausbildung | welpe | abschlussarbeit | minister | pferd | bundeswehr panzer | welpen
negated: keep
+ Drittes Vorstellungsgespräch diese Woche
+ Ich liebe meinen Job, meistens
+ Bin jetzt selbständig und schlafe nicht mehr
- Bewerbung um die EM läuft, sagt der Verband
- Er hat seinen Job verloren

[work.people.de]
say: mentions people you work with
privacy: 1
conduct: 0
voice: me
where: words
any: mein/P kollege/N | mein/P kollegin/N | unser/P kollege/N | unser/P kollegin/N | die kollegen | den kollegen | lieblingskollegin
any: lieblingskollege | lieblingskollegen | arbeitskollege/N | arbeitskollegin/N | kolleginnen und kollegen | meine kolleginnen | mein/P chef
any: mein/P chefin | unser/P chef | unser/P chefin | mein/P boss | mein/P team | unser/P team | bestes team | weltbestes team | dream team auf station
any: liebste kollegin | bürokollege | bürokollegin | mein/P azubis | unser/P azubis | mein/P mitarbeiter/N | mein/P mitarbeiterin/N
any: unser/P mitarbeiter | mein/P vorgesetzte/A | mein/P abteilung | unser/P abteilung | arztkollege | ärztekollegen | mini arbetskollege | mis team
any: schaffkollege | arbeitskumpel
mask: mein team bei fantasy | mein team gewinnt | unser team gewinnt | mein chef koch messer | unser team hat verloren | unser team hat gewonnen
not: bundesliga | spieltag | liga | tor | turnier | managerspiel | fantasy | quiz | kicker
negated: keep
+ Meine Kollegin hat Kuchen mitgebracht
+ Mein Chef ist heute gut drauf
+ Bestes Team ever auf der 4B
- Unser Team hat das Turnier gewonnen, Tor in der 90.

[work.employer.de]
say: tells where you work
privacy: 2
conduct: 0
voice: me
where: words
any: arbeite seit .. bei | arbeite seit .. im | arbeite seit .. beim | arbeite jetzt bei | arbeite jetzt im | arbeite jetzt beim | fange bei
any: fang beim | mein erster tag bei | arbeite bei | arbeite für | arbeite beim | arbeite im krankenhaus | arbeite in der klinik | arbeite im spital
any: arbeite in der praxis | arbeite im kindergarten | arbeite in der kita | arbeite im pflegeheim | arbeite im büro | arbeite an der uni
any: arbeite an einer schule | arbeite an der schule | arbeite im supermarkt | arbeite im labor | arbeite im altenheim
any: arbeite auf der intensivstation | arbeite auf intensiv | arbeite im op | arbeite in der notaufnahme | arbeite in der pflege | arbeite in einer
any: arbeiten bei | jobbe bei | jobbe im | jobbe in | schaffe bim | schaffe bi | schaffe im spital | hackel beim | hackle bei | angestellt beim
any: angestellt bei | bei siemens | beim daimler | bei bosch | bei vw | bei bmw in | beim roten kreuz gearbeitet | in unserer praxis | unsere praxis
any: meine praxis | meiner praxis | unserer klinik | unsere klinik | meine klinik | auf meiner station | meine station | unsere station
any: unserer station | unserer schule | meine schule | meiner schule | unsere kanzlei | neue praxis | praxiseröffnung | praxis eröffnet
any: praxisgemeinschaft | zahnarztpraxis eröffnet | jahre im betrieb | jahre in der firma | jahre bei der | 10 jahre bei | 20 jahre bei | 25 jahre bei
any: firmenjubiläum | dienstjubiläum | betriebszugehörigkeit | neuer job bei | neuen job bei | neuen job beim | neue stelle bei | anfangen bei
mask: arbeite für den frieden | arbeite bei offenem fenster | meine praxis im yoga | unsere station der reise | meine station im leben
mask: jahre bei der familie | arbeite bei kerzenlicht | arbeiten bei hitze
not: bushaltestelle | u-bahn | haltestelle | radio | yoga | meditation | hitze | regen | nacht am besten
negated: keep
+ Arbeite im Krankenhaus, ja, auch an Weihnachten
+ Zwanzig Jahre in der Firma, 20 Jahre bei Miele
+ Unsere Praxis macht im August Ferien
- Meine Yoga-Praxis am Morgen
- An unserer Haltestelle, unserer Station, hält nichts mehr, U-Bahn kaputt

[work.occupation.de]
say: tells your occupation
privacy: 2
conduct: 0
where: words
any: klassenlehrerin | klassenlehrer | grundschullehrer | primarlehrerin | volksschullehrerin | hauptschullehrer | sportlehrerin | musiklehrerin
any: kindergartenleiterin | kita-leitung | tagesmutter | leihoma | tischlerin | schreinerin | mechatronikerin | elektrikerin | elektrotechniker
any: softwareentwicklerin | entwickler | informatikerin | systemadministrator | projektmanagerin | projektleiter | projektleiterin | produktmanager
any: personalerin | sekretärin | assistentin der geschäftsführung | sachbearbeiterin | sachbearbeiter | verwaltungsangestellte | kaufmann | kauffrau
any: filialleiterin | filialleiter | kassiererin | florist | floristin | buchhändlerin | bibliothekarin | übersetzerin | dolmetscherin | musikerin
any: schauspielerin | tänzerin | yogalehrerin | pilot | stewardess | lokführerin | busfahrerin | taxifahrer | taxler | polier | bauleiter
any: bauleiterin | malerin | dachdeckerin | schlosser | schweißer | lackierer | installateur | kfz-mechaniker | kfz-mechanikerin | metzger | fleischer
any: konditor | winzerin | imkerin | försterin | förster | notarin | rechtspflegerin | staatsanwältin | jurist | juristin | forscherin | chemikerin
any: biologin | physiker | physikerin | laborantin | mtl | rettungsassistent | leitstellendisponent | pflegefachkraft | stationsleiter
any: praxismanagerin | dentalhygienikerin | optikerin | hörakustikerin | radiologin | kardiologin | onkologin | palliativärztin | betriebsärztin
any: amtsärztin | allgemeinmedizinerin | landarzt | landärztin | medizinische fachangestellte | krankenschwester | krankenpfleger | pflegekraft
any: pflegefachfrau | pflegefachmann | gesundheits- und krankenpflegerin | dgkp | fachpflegerin | intensivschwester | intensivpfleger
any: intensivpflegerin | altenpfleger | altenpflegerin | pflegehelfer | pflegehelferin | pflegeassistentin | fage | hebamme | arzt | ärztin
any: assistenzarzt | assistenzärztin | turnusarzt | turnusärztin | oberarzt | oberärztin | fachärztin | facharzt | chirurgin | chirurg | internistin
any: kinderärztin | hausärztin | unfallchirurgin | anästhesistin | anästhesist | gynäkologin | neurologin | psychiaterin | psychologin | psychologe
any: psychotherapeutin | psychotherapeut | therapeutin | zahnärztin | zahnarzt | tierärztin | tierarzt | apothekerin | apotheker | pta | mfa | zfa
any: ota | ata | mta | mtra | arzthelferin | zahnarzthelferin | physiotherapeutin | physiotherapeut | ergotherapeutin | ergotherapeut | logopädin
any: logopäde | diätologin | notfallsanitäter | notfallsanitäterin | rettungssanitäter | rettungssanitäterin | sanitäterin | lehrerin | lehrer
any: grundschullehrerin | gymnasiallehrer | referendarin | referendar | sonderpädagogin | erzieherin | erzieher | kindergärtnerin | elementarpädagogin
any: kindergartenpädagogin | kinderpflegerin | sozialarbeiterin | sozialarbeiter | sozialpädagogin | sozialpädagoge | schulbegleiterin
any: heilerziehungspflegerin | professorin | wissenschaftlerin | doktorandin | doktorand | polizistin | polizist | feuerwehrmann | soldat | soldatin
any: beamtin | beamter | anwältin | anwalt | rechtsanwältin | richterin | steuerberaterin | buchhalterin | ingenieurin | ingenieur | informatiker
any: programmiererin | entwicklerin | softwareentwickler | architektin | designerin | grafikerin | journalistin | redakteurin | texterin | fotografin
any: friseurin | kosmetikerin | bäckerin | konditorin | köchin | koch | kellner | kellnerin | barkeeperin | verkäuferin | einzelhandelskauffrau
any: bürokauffrau | industriekauffrau | bankkauffrau | bankkaufmann | mechatroniker | elektriker | schreiner | tischler | zimmermann | maurer
any: dachdecker | maler | landwirtin | landwirt | bäuerin | gärtnerin | lkw-fahrer | busfahrer | lokführer | flugbegleiterin | pilotin | paketbote
any: reinigungskraft | altenbetreuerin | hauswirtschafterin | bestatterin
need: ich bin | bin | als | ich als | arbeite als | mein beruf | von beruf | gelernte/A | ausgebildete/A | frischgebackene/A | jetzt | werde | wurde
need: seit | unterwegs als | i bi | bi | wir als | leidenschaft | examinierte/A | staatlich | angehende/A | mit leib und seele | weil ich
near: 4
mask: als arzt meinte | bin beim arzt | jetzt zum arzt | bin beim zahnarzt | bin jetzt beim arzt | seit der arzt | seit mein arzt
mask: jetzt anwalt einschalten | lehrer als
not: er | war beim | termin | wartezimmer | tatort | film | serie | rolle | mein mann | meine frau | playmobil | der koch | angeklagte | verurteilt
not: zum arzt | beim arzt | suche einen | suchen eine/A | suchen dringend
negated: drop
+ Ich bin Hebamme und mag keine Schichten
+ Seit zehn Jahren Krankenpfleger, ich würd es wieder machen
+ Als Lehrerin hat man nie wirklich frei
- Der Koch im Film war super
- Bin jetzt beim Arzt, zwei Stunden Wartezimmer

[work.trade.de]
say: tells what your work is like
privacy: 2
conduct: 0
voice: me
where: words
any: auf unserer station | auf station | bei uns in der praxis | bei uns in der klinik | bei uns im team | bei uns im op | op-plan | op plan | visite
any: übergabe | pflegedokumentation | dokumentieren | doku fertig | klingelmarathon | reanimation | visitenmarathon | arztbriefe | arztbrief diktieren
any: briefe diktieren | dienst ist | sprechstunde | notfallsprechstunde | quartalsabrechnung | praxisalltag | praxisteam | stationsalltag
any: pflegealltag | klinikalltag | kitaalltag | schulalltag | korrekturen | korrigiere klausuren | klausuren korrigieren | klassenarbeiten korrigieren
any: schularbeiten verbessern | zeugniskonferenz | zeugnisse schreiben | notenkonferenz | lehrerzimmer | lehrerleben | refleben
any: unterricht vorbereiten | unterrichtsentwurf | unterrichtsbesuch | elterngespräche geführt | meine klasse | meine schüler | meinen schülern
any: meine schülerinnen | meine kita kinder | meine kindergartengruppe | meine gruppe in der kita | meine kunden | meine kundin | meine kundinnen
any: kundengespräch | baustelle fertig | auf der baustelle | hinter der theke | an der kasse | schichtübergabe | einsatz heute | einsätze heute
any: einsatz mit dem rtw | rettungsdienst | auf dem rtw | auf wache | wachenschicht | flug nach crew | crew life | #pflegealltag | #pflege
any: #krankenschwester | #lehrerleben | #refleben | #twlz | #bluelz | #rettungsdienst | #hebamme | #hebammenleben | #arztpraxis | #medizin | #ärztin
any: #kitaleben | #erzieherin | #handwerk | #praxisalltag | #instalehrerzimmer
mask: an der kasse angestanden | übergabe der wohnung | wohnungs übergabe | übergabe haus | schlange an der kasse | meine klasse von damals
mask: visite karte
not: wohnung | schlüssel | schlange | klassentreffen | pokal | preis | autoschlüssel | supermarkt
negated: keep
+ Auf Station brennt die Hütte, zu zweit für 34
+ Klausuren korrigieren bei Sonnenschein, yay
+ Visite lief wie immer eine Stunde zu lang
- Übergabe der Wohnung ist am Montag, Schlüssel weg
- Lange Schlange an der Kasse im Supermarkt

[work.shift.de]
say: tells when you work
privacy: 2
conduct: 0
voice: me
where: words
any: noch .. dienste | nachtdienst* | nachtschicht* | frühdienst* | spätdienst* | dienstplan* | nachtdienst | nachtdienste | nachtschicht
any: nachtschichten | nachtwache | nachtwachen | frühdienst | frühdienste | frühschicht | spätdienst | spätdienste | spätschicht | mittelschicht
any: tagdienst | tagschicht | zwischendienst | bereitschaftsdienst | bereitschaftsdienste | rufbereitschaft | rufdienst | wochenenddienst
any: wochenenddienste | feiertagsdienst | weihnachtsdienst | silvesterdienst | heiligabend dienst | dienst an heiligabend | dienst an weihnachten
any: dienst an silvester | 24h dienst | 24-stunden-dienst | 24 stunden dienst | 12 stunden schicht | 12 stunden dienst | 12h dienst | doppelschicht
any: doppeldienst | schichtdienst | schichtarbeit | wechselschicht | dreischicht | dienstplan | dienstpläne | einspringen | eingesprungen | kaltdienst
any: dienstfrei | zwei tage frei | schichtende | schichtbeginn | dienstschluss | dienstbeginn | dienst bis | schicht bis | muss zum dienst
any: gehe in den dienst | hab dienst | habe dienst | hatte dienst | im dienst | nach dem dienst | vor dem dienst | vier nächte | nächte am stück
any: tage am stück | wochenende gearbeitet | wochenende arbeiten | samstag arbeiten | sonntag arbeiten | feiertag arbeiten | feiertags arbeiten
any: arbeite am wochenende | wecker um 4 | wecker um halb fünf | #nachtdienst | #nachtschicht | #frühdienst | #spätdienst | #schichtdienst
any: #schichtarbeit | #nachtwache | #einspringen
mask: im dienst der wissenschaft | im dienst der kunst | im dienst der sache | im dienst der menschheit | nachtwache rembrandt
mask: game of thrones nachtwache | hund im dienst | nachts im dienst der
not: rembrandt | thrones | parfüm | verbindung | polizeibericht | regen | am stück geschnitten | käse | salami
negated: keep
+ Nachtdienst überlebt, jetzt nur noch Bett
+ Dienstplan kam grad, wieder drei Wochenenden
+ Schon wieder eingesprungen, Frei ade
- Schicht im Schacht, das Spiel ist aus
- Die Nachtwache von Rembrandt ist restauriert

[work.step.de]
say: tells of a step in your working life
privacy: 2
conduct: 0
voice: me
where: words
any: bin .. stationsleitung | bin .. teamleitung | bin .. oberärztin | neue position | neuer job | neuen job | neue stelle | neuer arbeitgeber
any: neuem job | erster arbeitstag | ersten arbeitstag | letzter arbeitstag | letzten arbeitstag | jobzusage | zusage bekommen | hab die stelle
any: habe die stelle | stelle bekommen | job bekommen | arbeitsvertrag unterschrieben | vertrag unterschrieben | befördert | beförderung
any: teamleiterin geworden | neue stationsleitung | bereichsleitung | verbeamtet | verbeamtung | gekündigt | ich kündige | kündigung geschrieben
any: kündigung eingereicht | kündigung abgegeben | kündigung bekommen | wurde entlassen | aufhebungsvertrag | abfindung | job verloren
any: arbeitslos seit | arbeitslos gemeldet | in rente | in pension | ruhestand | frührente | altersteilzeit | vorruhestand | wiedereinstieg
any: wiedereingliederung | hamburger modell | zurück aus der elternzeit | zurück aus der karenz | sabbatical | sabbatjahr | bildungskarenz
any: praxis übernommen | praxisübernahme | kassensitz | niederlassung | niedergelassen | oberärztin geworden | facharzt geworden | gewerbe angemeldet
any: firma gegründet | meisterbrief | gesellenbrief | lehrabschluss | einstellung geklappt | probezeit bestanden | probezeit geschafft | #neuerjob
any: #gekündigt | #jobwechsel | #ruhestand | #meisterbrief | #beförderung
mask: abo gekündigt | vertrag gekündigt handy | wohnung gekündigt | die zusage bekommen für die wohnung | fitnessstudio gekündigt
mask: mitgliedschaft gekündigt | handyvertrag gekündigt | mietvertrag gekündigt | katze in rente | vertrag unterschrieben miet
mask: freundschaft gekündigt | abo ist gekündigt | wohnung wurde gekündigt
not: weltall | rakete | passagiere | formel | abo | wohnung | mietvertrag | handyvertrag | kita | kitaplatz | netflix | fitnessstudio | versicherung
not: bausparvertrag | studienplatz | verein | spieler | transfer | trainer | freundschaft | konto | gymnasium
negated: keep
+ Neuer Job, neues Glück, ab März
+ Hab gekündigt, und es fühlt sich großartig an
+ Ab heute bin ich verbeamtet
- Fitnessstudio gekündigt, Sofa gekauft
- Die Wohnung wurde gekündigt

[work.study.de]
say: tells of exams or training for your profession
privacy: 1
conduct: 0
voice: me
where: words
any: prüfung bestanden | prüfungen bestanden | examen | staatsexamen | physikum | hammerexamen | m1 | m2 | m3 | stex | pj | famulatur
any: facharztprüfung | fachärztin bestanden | approbation | approbiert | examiniert | abschlussprüfung | zwischenprüfung | gesellenprüfung
any: meisterprüfung | lap | lehrabschlussprüfung | qv bestanden | bachelorarbeit | masterarbeit | diplomarbeit | doktorarbeit | dissertation
any: promotion | promoviere | promoviert | verteidigung bestanden | disputation | bachelor | master geschafft | masterstudium | studium | studiere
any: studieren | medizinstudium | lehramt | lehramtsstudium | jurastudium | psychologiestudium | semester | erstsemester | ersti | klausur | klausuren
any: klausurenphase | klausurphase | hausarbeit | vorlesung | uni | fh | ph | bib | bibliothek lernen | lernen für die prüfung | lernplan
any: amboss kreuzen | kreuzen amboss | via medici | anki karten | referendariat | ref | lehrprobe | abitur | abi | matura | maturareise
any: mittlere reife | realschulabschluss | berufsschule | berufsmatura | pflegeschule | krankenpflegeschule | pflegeexamen | pflegestudium
any: weiterbildung intensiv | hebammenstudium | medat | tms | numerus clausus | nc | studienplatz | #medizinstudium | #physikum | #examen | #abi
any: #matura | #klausurenphase | #studium | #lernen | #lehramt | #pflegeausbildung
need: ich | mein/P | wir | bestanden | geschafft | lernen | lerne | schreibe | abgegeben | morgen | heute | endlich | semester | noch | prüfung
need: drückt | daumen | bin | hab | habe | angefangen | fertig | note | fünf | durchgefallen
near: 7
mask: uni graz forscht | ref nähe | ref schiedsrichter | tms auto | studium generale
not: ministerium | studie | forscher | elterntaxi | mein sohn | meine tochter | meine kinder | schiri | laut | nc 500
negated: keep
+ Prüfung bestanden, bin jetzt Fachärztin!
+ Physikum geschrieben, ich lerne nie wieder Biochemie
+ Bachelorarbeit abgegeben, endlich
- Das Ministerium plant ein neues Studium
- Mein Sohn hat morgen Abi

[work.venting.de]
say: complains about your work
privacy: 2
conduct: 1
voice: me
where: words
any: hasse meinen job | hasse meine arbeit | hasse diesen job | hasse montage | mein job nervt | job kotzt mich an | arbeit kotzt mich an
any: arbeit nervt | scheiß job | scheißjob | drecksjob | scheiß arbeit | scheiß schicht | scheiß dienst | scheiß dienstplan | kein bock auf arbeit
any: kein bock auf arbeiten | keinen bock auf arbeit | null bock auf arbeit | keine lust auf arbeit | keine lust auf arbeiten | keine lust zu arbeiten
any: kein bock zu arbeiten | keinen bock zu arbeiten | kei bock ufs schaffe | ka lust auf hackn | unterbesetzt | personalmangel bei uns
any: personalmangel auf station | zu wenig personal | allein auf station | alleine auf station | allein für 30 | allein für 40 | allein mit 30
any: keine pause gehabt | keine pause gemacht | pause ausgefallen | keine zeit zum trinken | kein klo | nicht mal pinkeln | pipi verkneifen
any: überstunden ohne ende | überstunden unbezahlt | unbezahlte überstunden | so nicht mehr | irrenhaus hier auf arbeit | arbeitsbedingungen
any: schlecht bezahlt | unterbezahlt | hungerlohn | zu wenig gehalt | für den lohn | ich schmeiß hin | ich schmeiße hin | kündige innerlich
any: innerlich gekündigt | dienst nach vorschrift | kann den laden nicht mehr sehen | drecksladen | saftladen | irrenanstalt auf arbeit
any: sinnlose meetings | meeting hätte eine mail | hätte auch eine mail sein können | papierkram | bürokratiewahnsinn | blöde doku
any: applaus zahlt keine miete | klatschen reicht nicht | pflege am limit | pflexit | berufswechsel sofort | nervige kunden | kunden nerven
any: kunden sind könig am arsch | dumme kunden | kunden aus der hölle | eltern die nerven elternabend | helikoptereltern | anstrengende eltern
any: anstrengende schüler | #pflexit | #pflegenotstand | #ichhassemeinenjob | #montag | #fachkräftemangel
mask: keine lust auf arbeiten im garten | arbeit nervt nicht | so nicht mehr schön | unterbesetzt ist die polizei
not: garten | minister | bund deutscher | deutsche bahn | polizei | bundeswehr
negated: keep
+ Wieder unterbesetzt, allein auf Station für 30 Leute
+ Ich hasse meinen Job so sehr heute
+ Kein Bock auf Arbeit morgen
- Die Polizei ist unterbesetzt, sagt der Minister
- Keine Lust auf Arbeiten im Garten

[work.burnout.de]
say: tells of being worn out by work
privacy: 2
conduct: 1
voice: me
where: words
any: ausgebrannt | kurz vorm burnout | kurz vor dem burnout | am limit | auf dem zahnfleisch | aufm zahnfleisch | am zahnfleisch | kann nicht mehr
any: kann nimmer | i kann nimma | mag nicht mehr | fix und fertig | fix und alle | total fertig | völlig fertig | am ende | durch mit der welt
any: erschöpft | komplett durch | platt | ausgelaugt | leer gebrannt | stress | gestresst | überarbeitet | überlastet | überlastung
any: überlastungsanzeige | gefährdungsanzeige
need: arbeit | arbeiten | job | dienst | dienste | schicht | schichten | station | nachtdienst | nachtdienste | nachtschicht | spätdienst | frühdienst
need: pflege | klinik | praxis | büro | chef | chefin | kollegen | überstunden | projekt | deadline | schule | patienten | einspringen | dienstplan
need: unterbesetzt | beruf | team | meetings | feierabend | hackn
near: 9
mask: am ende der schicht | am ende des dienstes | am ende der arbeit | am ende des tages | am ende der woche | am ende wird
not: streichholz | haus | auto ausgebrannt | feuerwehr | brand | halle | fahrzeug | handyakku | hund | training
negated: keep
+ Bin nur noch ausgebrannt, die auf Station schaun zu
+ Zehn Dienste am Stück, ich geh auf dem Zahnfleisch
+ Überlastungsanzeige geschrieben, wieder mal, Station voll
- Die Halle ist ausgebrannt, Feuerwehr im Dienst

[work.boss.de]
say: complains about people you work with or for
privacy: 2
conduct: 1
voice: me
where: words
any: chef | chefin | boss | chefetage | stationsleitung | pdl | pflegedienstleitung | oberarzt | oberärztin | chefarzt | geschäftsführung
any: geschäftsführer | personalabteilung | vorgesetzter | vorgesetzte | kollegin | kollege | kollegen | arbeitskollegin | arbeitskollege
any: schulleitung | direktorin | rektorin | verwaltung | klinikleitung | teamleiter | teamleiterin | abteilungsleiter | schulamt
need: angebrüllt | angemotzt | zusammengefaltet | zur sau gemacht | vor allen | nervt | nerven | idiot | idioten | unfähig | inkompetent | arschloch
need: depp | vollpfosten | versteht nichts | keine ahnung | ungerecht | mobbt | mobbing | gemobbt | lästert | lästern | schreit | angeschrien
need: gestrichen | verweigert | ausgenutzt | lügt | gelogen | faul | hasse | hass | kotzt | peinlich | cholerisch | choleriker | narzisst | schikane
need: schikaniert | respektlos | frech | schnauze voll | unmöglich | hinterfotzig | falsche schlange | macht nichts | zum kotzen | geht mir auf
need: drückt sich | krankmeldung | spinnt | unterirdisch | wichtigtuer
near: 8
not: trump | netflix | film | serie | bundesliga | mein kollege ist kein | buch | tatort | ex-chef von | putzt
negated: keep
+ Mein Chef hat mir den Urlaub gestrichen, ich kündige
+ Die Stationsleitung ist so unfähig
+ Wenn die Kollegin nochmal lästert, geh ich
- Der Chef im Tatort ist ein Choleriker

[work.named.de]
say: complains about an employer by name
privacy: 2
conduct: 2
where: words
any: helios | asklepios | sana | vivantes | charité | uniklinik | akh | lkh | kages | gespag | ameos | klinikum | krankenhaus | inselspital
any: unispital | usz | kantonsspital | caritas | diakonie | awo | drk | malteser | johanniter | korian | alloheim | lidl | aldi | rewe | edeka
any: amazon | dhl | hermes | siemens | bosch | vw | daimler | deutsche bahn | sbb | öbb | post | telekom | kik | primark | zalando | ikea | mcdonalds
any: burger king | spar | billa | hofer | migros | coop | deutsche bank | sparkasse | lufthansa | mein arbeitgeber
need: als arbeitgeber | drecksladen | saftladen | ausbeuter | ausbeutung | beutet aus | nie wieder arbeiten | nie wieder dort arbeiten
need: behandelt mitarbeiter | behandelt seine mitarbeiter | wie dreck | schlechtester arbeitgeber | schlimmster arbeitgeber | mieser arbeitgeber
need: personal verheizt | verheizt | mitarbeiter ausnutzen | arbeitsbedingungen | hungerlohn | zahlt nicht | gehalt nicht gezahlt
need: profit vor menschen | kaputtgespart | menschenverachtend | unter aller sau | schämt euch | gekündigt weil | nicht zu empfehlen als
near: 9
not: studie | gericht | reportage | urteil | wallraff | stern berichtet
negated: keep
+ Helios als Arbeitgeber: nie wieder, das Personal wird verheizt
+ Die Uniklinik behandelt Mitarbeiter wie Dreck
+ Amazon ist ein Ausbeuter, ich war da zwei Jahre im Lager
- Reportage über Arbeitsbedingungen bei Amazon
- Paket von Hermes ist unterwegs

[work.named.person.de]
say: complains about somebody at work by name
privacy: 2
conduct: 2
where: words
pattern: (?i:mein(?:e|em|en|er)? (?:chef|chefin|kollege|kollegin|oberarzt|oberärztin|vorgesetzte[rn]?|schulleiter|schulleiterin|professor|dozent|dozentin)) (?:Herr |Frau |Dr\. |Prof\. )*[A-ZÄÖÜ][a-zäöüß]+ (?i:(?:\S+ ){0,4}(?:nervt|idiot|unfähig|arschloch|lügt|mobbt|schreit|depp|faul|inkompetent|kotzt|spinnt))
literal: chef | Chef | olleg | Oberarzt | Oberärztin | orgesetzt | Schulleiter | Professor | Dozent
+ Meine Chefin Frau Berger ist so unfähig
+ Mein Kollege Thomas nervt
+ Mein Oberarzt Dr. Lutz schreit nur noch
- Mein Chef Thomas hat Geburtstag
- Mein Kollege bäckt gern

[work.slack.de]
say: tells of cutting corners at work
privacy: 2
conduct: 2
voice: me
where: words
any: krank gemacht | krankgefeiert | krank gefeiert | krankfeiern | blaumachen | blau machen | blau gemacht | blaugemacht | mache blau | tachinieren
any: tachiniert | krankmachen und | au geholt obwohl | krankschreiben lassen obwohl | einfach krank gemeldet | arbeitszeit am handy
any: auf arbeit eingeschlafen | im dienst eingeschlafen | im nachtdienst geschlafen | im dienst geschlafen | während der arbeitszeit netflix
any: netflix auf arbeit | netflix im nachtdienst | früher abgehauen | heimlich früher gegangen | nicht dokumentiert | doku gefälscht
any: stunden aufgeschrieben obwohl | überstunden geschummelt | im homeoffice geschlafen | homeoffice im bett geschlafen | tu so als würde ich arbeiten
any: tue so als ob ich arbeite | so tun als würde ich arbeiten | bezahlt fürs nichtstun | montags krank
mask: blau machen haare | haare blau machen
not: kleid | steht dir | haare | farbe | wand | lidschatten | studie | himmel | nägel
negated: drop
+ Heute mal blaugemacht, Sonne ist wichtiger
+ Im Nachtdienst geschlafen wie ein Baby
+ Hab einfach krank gemacht, Sorry Chef
- Ich will die Haare blau machen
- Die Wand haben wir blau gemacht

[work.strike.de]
say: speaks of strikes, unions or pay in your work
privacy: 2
conduct: 1
where: words
any: streik | streiken | warnstreik | gestreikt | streikposten | tarifverhandlung | tarifverhandlungen | tarifvertrag | tarifrunde | kollektivvertrag
any: kv verhandlungen | gav | gewerkschaft | verdi | ver.di | ig metall | marburger bund | gew | gdl | ögb | vida | arbeiterkammer | unia
any: betriebsrat | betriebsrätin | personalrat | personalversammlung | inflationsausgleich | tvöd | tv-l | entgeltgruppe | p8 | gehaltstabelle
any: corona bonus | pflegebonus
need: ich | wir | uns | mein/P | unser/P | bin dabei | solidarisch | mehr lohn | mehr geld | mehr personal | prozent mehr | auf die straße | kommt
need: heute | morgen | mitglied | streiktag | kolleginnen | kollegen | pflege | klinik | station
near: 8
not: bahn fährt | lokführer legen | bauern | flughafen | generation
negated: keep
+ Wir streiken, weil Klatschen keine Miete zahlt: Warnstreik morgen
+ Bin seit gestern im Betriebsrat, mein erstes Mandat
+ Tarifrunde durch, 5 Prozent mehr für uns
- Streik der Lokführer legt Flughafen lahm

[work.near.de]
say: tells of the work of somebody close to you
privacy: 1
conduct: 0
where: words
any: arbeitet | neuer job | neuen job | nachtschicht | spätschicht | frühschicht | dienst | befördert | gekündigt | praktikum | ausbildung | lehre
any: rente | pension | selbstständig | außendienst | montage | geschäftsreise
need: mein mann | meine frau | mein freund | meine freundin | mein bruder | meine schwester | mein vater | meine mutter | mein sohn | meine tochter
need: mein papa | meine mama | mein schwager | mein cousin | mein partner | meine partnerin | mein opa
near: 5
not: abo | wohnung | hund | mietvertrag
negated: keep
+ Mein Mann ist auf Montage, ich hab das ganze Bett
+ Meine Schwester arbeitet bei der Post
+ Mein Papa geht morgen in Rente
- Mein Bruder hat das Abo gekündigt

[work.bio.de]
say: tells your work in a few words about yourself
privacy: 2
conduct: 0
where: bio
any: softwareentwickler | softwareentwicklerin | tischlerin | mechatroniker | klassenlehrerin | krankenpflegerin | pflegekraft | altenpflegerin
any: physiker | biologin | chemikerin | musikerin | musiker | übersetzerin | texterin | redakteur | social media managerin | projektmanagerin
any: projektleiter | buchhändlerin | floristin | pilot | soldat bei | imkerin | winzer | bibliothekarin | sekretärin | versicherungskaufmann
any: bankkaufmann | notarin | forscherin | pfarrerin von beruf | ärztin | arzt | fachärztin | facharzt | assistenzärztin | assistenzarzt | oberärztin
any: oberarzt | hausärztin | kinderärztin | krankenschwester | krankenpfleger | pflegefachfrau | pflegefachmann | dgkp | fage | hebamme
any: intensivpflege | notfallsanitäter | sanitäter | sanitäterin | psychologin | psychologe | psychotherapeutin | psychotherapeut | therapeutin
any: physio | physiotherapeutin | physiotherapeut | ergotherapeutin | logopädin | zahnärztin | zahnarzt | tierärztin | apothekerin | apotheker | mfa
any: zfa | pta | medizinstudentin | medizinstudent | lehrerin | lehrer | referendarin | ref | erzieherin | erzieher | pädagogin | elementarpädagogin
any: sozialarbeiterin | sozialpädagogin | studentin | student | lehramt | professorin | professor | doktorandin | wissenschaftlerin | polizistin
any: polizist | feuerwehr | anwältin | juristin | jurist | ingenieurin | ingenieur | informatikerin | entwicklerin | entwickler | developer
any: architektin | designerin | grafikerin | fotografin | fotograf | journalistin | journalist | autorin | autor | redakteurin | friseurin
any: kosmetikerin | köchin | koch | bäckerin | konditorin | gärtnerin | tischler | mechaniker | elektriker | landwirtin | landwirt | gründer
any: unternehmerin | unternehmer | coach | berater | beraterin | trainerin | yogalehrerin | steuerberaterin | bankerin | rentner | rentnerin
any: pensionist | pensionistin | beamtin | beamter | geschäftsführerin | geschäftsführer | ceo | arbeitet bei
+ [bio] Ärztin, Mama, Läuferin
+ [bio] Pflegefachfrau am Kantonsspital
+ [bio] Rentner und Hobbygärtner
+ [bio] Polizist und Papa
- [bio] Liebe den Wald und das Meer

[work.joins.de]
say: shows you follow or join something about a job
privacy: 2
conduct: 0
where: group page event check-in place
any: jobs | jobbörse | stellenangebote | stellenmarkt | karriere | pflegekräfte | pflege | krankenpflege | intensivpflege | altenpflege
any: pflegeschüler | krankenschwestern | pflegende | hebammen | ärzte | ärztinnen | assistenzärzte | hausärzte | turnusärzte | medizinstudium
any: medizinstudenten | medizinstudierende | fachschaft medizin | hartmannbund | marburger bund | ärztekammer | rettungsdienst | notfallsanitäter
any: sanitäter | physiotherapeuten | ergotherapeuten | logopäden | psychotherapeuten | psychologen | apotheker | mfa | arzthelferinnen
any: zahnarzthelferinnen | zahnärzte | lehrer | lehrerinnen | lehrkräfte | lehrerzimmer | grundschullehrer | grundschule ideen | referendare
any: referendariat | erzieher | erzieherinnen | kita personal | kindergartenpädagoginnen | sozialarbeiter | soziale arbeit | sozialpädagogen
any: heilpädagogik | polizei | feuerwehrleute | juristen | jurastudenten | ingenieure | informatiker | softwareentwickler | freelancer
any: selbstständige | gründer | gründerinnen | startup | unternehmerinnen | unternehmer | business netzwerk | xing | bni | netzwerktreffen
any: handwerker | handwerk | landwirte | landwirtschaft | friseure | azubis | ausbildung | betriebsrat | personalrat | gewerkschaft | verdi | ver.di
any: alumni | absolventen | universität | hochschule | fachhochschule | studierende | studienanfänger | erstis | klinikum | krankenhaus | spital
any: kollegen | kolleginnen | mitarbeiter | betriebsfest | sommerfest der firma | kongress | fachtagung | symposium | fortbildung | weiterbildung
mask: pflege pferd | pflege von orchideen | zimmerpflanzen pflege | haar pflege | hunde in pflege | garten pflege
not: orchideen | pferd | pflanzen | haare | haut | kosmetik | rasen | auto | beauty | tierheim
+ [group] Pflegekräfte in Österreich
+ [group] Grundschullehrer Materialbörse
+ [page] Ärztekammer Nordrhein
+ [event] Fachtagung Soziale Arbeit
- [group] Orchideen: Pflege und Standort
- [page] Auto Pflege Müller

[work.day.near.de]
say: mentions your work or your working day
privacy: 1
conduct: 0
where: words
any: büro | arbeit | arbeiten | meeting | meetings | dienst | schicht | kasse | baustelle | lager | werkstatt | praxis | station | job | projekt
any: termine | kunden
need: montag | montags | feierabend | kaffee | heute | morgen | wieder | wochenende | urlaub vorbei | nach dem urlaub | chef | kollegen | kollegin
need: kollege | müde | füße | stunden | acht stunden | frei | endlich | spät | früh | wecker
near: 4
voice: me
not: minister | spiel | lotterie | gute arbeit | polizei | feuerwehr | garten | hausarbeit | arbeit von | kunst | künstler | supermarkt | bezahlen
not: u-bahn | tankstelle | lego | schlange | minus | baustelle auf der a | haltestelle | film | weltraum | regal | theater | bezahlt
mask: in arbeit | ganze arbeit | kasse bitte | viel arbeit der garten | arbeit macht das
+ Montag, Büro, Kaffee
+ Acht Stunden Lager heute, die Füße brennen
+ Fünf Meetings heute, kein einziges nötig
- Baustelle auf der A8, Stau ohne Ende
- Gute Arbeit heute von der Feuerwehr
