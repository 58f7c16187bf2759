lexicon: relationship.de
format: 1
version: 2026.1
topic: relationship
lang: de
licence: CC0-1.0
about: Partners, love, dating, weddings, break-ups and loneliness, in Germany, Austria and Switzerland.
source: written by hand for this project

[relationship.partner.de]
say: mentions your partner or spouse
privacy: 1
conduct: 0
where: words
any: mein mann | meinem mann | meinen mann | meines mannes | meine frau | meiner frau | mein ehemann | meinem ehemann | meine ehefrau | meiner ehefrau
any: göttergatte | mein gatte | meine gattin | mein gemahl | mein freund und ich | mein verlobter | meinem verlobten | meine verlobte
any: meiner verlobten | mein partner | meinem partner | meinen partner | meine partnerin | meiner partnerin | mein lebensgefährte
any: meinem lebensgefährten | meine lebensgefährtin | mein lebenspartner | meine lebenspartnerin | mein schatz | meinem schatz | meinen schatz
any: mein schatzi | mein schatzl | mein liebster | meinem liebsten | meinen liebsten | meine liebste | mein herzblatt | mein herzmann
any: mein herzensmensch | mein lieblingsmensch | meinem lieblingsmenschen | mein seelenverwandter | mein seelenpartner | meiner besseren hälfte
any: bessere hälfte | mein zukünftiger | meine zukünftige | mein angetrauter | der beste ehemann | bester ehemann | beste ehefrau
any: bester mann der welt | beste frau der welt | männe | der herr des hauses | der mann und ich | mein lover | mein macker | mein stecher
any: mein typ und ich | mei mo | mei oida und i | mei frau | min maa | mini frau | min schatz | schätzli | min fründ und ich | mini fründin und ich
any: mein bae | meine bae | #meinmann | #meinefrau | #meinschatz | #lieblingsmensch | #seelenverwandt | #couplegoals | #ehemann | #husband
mask: mein mann fürs grobe | meine frau für alles | mein schatz im silbersee | mein schatz gollum | mein schatz sagte gollum | mein liebster film
mask: meine liebste jahreszeit | meine liebste serie | meine liebste beschäftigung | meine liebste freundin | mein liebster platz
mask: meine liebste kollegin | mein liebster ort | mein partner bei der arbeit | mein partner im job | bessere hälfte des jahres
mask: bessere hälfte der saison | meine liebste tasse
not: gollum | silbersee | pflichtteam | streifenwagen | geschäftspartner | trainingspartner | halbzeit
negated: keep
+ Mein Mann kocht, ich trinke Tee
+ Gekocht mit meinem Schatz
+ Mis Schätzli het gchochet
- Mein Mann fürs Grobe ist der Klempner
- Meine liebste Jahreszeit ist der Herbst
- Mein Schatz, sagte Gollum

[relationship.partner.near.de]
say: mentions your partner or spouse
privacy: 1
conduct: 0
where: words
any: mein freund | meinem freund | meinen freund | meine freundin | meiner freundin | schatz | schatzi | hasi | mausi | babe | liebling | mein kerl
any: min fründ | mini fründin | mei freind
need: hat gekocht | geht | kommt | sagt | meint | hat | ist | wir | zusammengezogen | beziehung | jahrestag | verliebt | liebe | küsst | küssen
need: kuscheln | kuschelt | geknutscht | zusammen seit | antrag | hochzeit | wohnung | eltern kennengelernt | schwiegermutter | jahre | valentinstag
need: geschenk | fernbeziehung | eifersüchtig | schnarcht | ❤️ | bei mir | gemeinsame | unser/P | sofa | couch | gekocht | romantisch | date | kochen
need: bett | fährt
near: 6
not: beste freundin | bester freund | arbeitskollegin | schulfreund | bernie | baum | hund
mask: mein freund der baum | meine freundin aus der schule | meine freundin anna hat einen | mein freund und kupferstecher
negated: keep
+ Bin mit meinem Freund zusammengezogen, endlich unsere Wohnung
+ Meine Freundin schnarcht, ich liebe sie trotzdem, Liebe ist das
+ Schatz hat gekocht ❤️
- Mein Freund der Baum ist tot

[relationship.status.de]
say: tells whether you are in a relationship
privacy: 2
conduct: 0
voice: me
where: words
any: single an weihnachten | single an silvester | single sein | single leben | singleleben | jahre ehe | jahren ehe | bin single | wieder single
any: seit heute single | single seit | dauersingle | glücklicher single | single und glücklich | glücklich single | single mama | single mum
any: singlemama | single papa | als single | bin vergeben | glücklich vergeben | vergeben seit | glücklich liiert | in einer beziehung
any: in festen händen | bin verheiratet | glücklich verheiratet | verheiratet seit | jahre verheiratet | jahren verheiratet | jahren zusammen
any: jahre zusammen | monate zusammen | monaten zusammen | sind zusammen | sind jetzt ein paar | sind ein paar | offiziell zusammen
any: offiziell ein paar | frisch verliebt | bin verliebt | verliebt über beide ohren | frisch vergeben | bin verwitwet | beziehungsstatus
any: es ist kompliziert | offene beziehung | polyamor | polyamorie | poly beziehung | situationship | fernbeziehung | keine beziehung
any: beziehungsunfähig | bindungsangst | alte jungfer | ewiger junggeselle | eingefleischter junggeselle | lebe allein | alleinstehend | bi single
any: mir sind zäme | #single | #vergeben | #singlelife | #verliebt | #fernbeziehung | #inlove | #verheiratet
mask: als single erschienen | als single veröffentlicht | als single ausgekoppelt | single malt | die single seit | jahre zusammen gearbeitet
mask: jahren zusammen mit kollegen | verliebt in die stadt | verliebt in diese | verliebt in das | verliebt in mein neues | als single auskopplung
mask: sind zusammen mit dem bus | verliebt in den | sind zusammen gefahren | sind zusammen in den | sind zusammen nach | single charts
not: album | charts | platz 1 | song | malt | band | studio | spotify | schuhe | kleid | tasche | puppy | welpe | auto
negated: keep
+ Seit heute wieder Single
+ Wir sind jetzt offiziell zusammen
+ Zwölf Jahre verheiratet und immer noch Lachanfälle
- Die Single ist auf Platz 1, nur als Single erschienen
- Verliebt in diese Schuhe

[relationship.status.profile.de]
say: tells whether you are in a relationship
privacy: 2
conduct: 0
where: bio
any: single | vergeben | verheiratet | liiert | verwitwet | ehefrau | ehemann | verliebt | taken
mask: single malt
+ [bio] Vergeben, Bücher, Tee
+ [bio] Ehefrau, Mama, Gärtnerin
+ [bio] verheiratet, zwei Hunde
- [bio] Freund von gutem Single Malt

[relationship.love.de]
say: speaks of love for a partner
privacy: 1
conduct: 0
voice: me
where: words
any: liebe dich schatz | ich liebe dich | lieb dich so | liebe dich so sehr | liebe diesen mann | liebe diese frau | liebe meines lebens | große liebe
any: mann meines lebens | frau meines lebens | mann meiner träume | frau meiner träume | traummann | traumfrau | seelenverwandte
any: liebe auf den ersten blick | schmetterlinge im bauch | auf wolke 7 | auf wolke sieben | herzklopfen | mit dir an meiner seite
any: schön dass es dich gibt schatz | du bist mein alles | du bist mein zuhause | du bist mein leben | du bist meine welt | für immer dein
any: für immer deine | forever yours | für immer wir | für immer uns | ein leben lang mit dir | mit dir will ich alt werden | alt werden mit dir
any: i liab di | i liebe di | i ha di gern schatz | i lieb di | hab dich lieb schatz | ti amo | küss dich | heirate mich | mit dir ist alles
any: paarzeit | zeit zu zweit | abend zu zweit | wochenende zu zweit | urlaub zu zweit | romantisches wochenende | candle light dinner
any: candlelight dinner | valentinstag | valentinsgeschenk | valentinstagsgeschenk | kuschelabend | kuscheln mit schatz | in seinen armen
any: in ihren armen | #valentinstag | #liebemeineslebens | #traummann | #ichliebedich | #paarzeit | #zweisamkeit
mask: traummann gesucht serie | die große liebe im film | liebe auf den ersten blick diese tasche | traumfrau gesucht | ich liebe dich songtext
mask: große liebe fußball | große liebe meiner oma | große liebe fc
not: film | serie | buch | roman | song | rtl | bachelor | tasche | schuhe | fußball | verein | kater | hund | hündin
negated: keep
+ Ich liebe dich, du Chaot
+ Schmetterlinge im Bauch wie mit 16
+ Wochenende zu zweit im Chalet
- Im Film geht es um die große Liebe
- Bachelor auf RTL: Traumfrau gefunden

[relationship.date.de]
say: tells about dating or a date
privacy: 2
conduct: 0
where: words
any: ersten date | zweiten date | dritten date | nach dem date | vor dem date | datingmarkt | dating hölle | viertes date | fünftes date | date heute
any: heute date | date night | netten single | single männer | single frauen | auf partnersuche | erstes date | zweites date | drittes date
any: blind date | hatte ein date | hab ein date | habe ein date | tinder | tinderdate | bumble | hinge date | parship | lovoo | elitepartner | grindr
any: dating app | dating apps | datingapp | onlinedating | online dating | dating leben | datingleben | dating mit 40 | dating mit 30
any: daten ist anstrengend | wieder daten | gedatet | gematcht | match auf | geghostet | ghosting | gecatfished | benching | love bombing
any: korb bekommen | korb gekriegt | einen korb | abgeblitzt | angebaggert | angeflirtet | flirten | geflirtet | flirte mit | schwarm | mein crush
any: hab einen crush | crush auf | hab jemanden kennengelernt | habe jemanden kennengelernt | neuen mann kennengelernt | nummer bekommen flirt
any: one night stand | one-night-stand | ons | nach hause begleitet | geknutscht | rumgeknutscht | gschmust | rumgemacht | erster kuss | ersten kuss
any: speeddating | speed-dating | speed dating | #tinder | #dating | #firstdate | #datinglife | #onlinedating
mask: schwarm fische | fisch schwarm | vogel schwarm | schwarm intelligenz | blind date mit einem buch | schwarm vögel | bienen schwarm
mask: einen korb äpfel | einen korb voll | einen korb geflochten | einen korb mit | einen korb brot
not: korb flechten | äpfel | vögel | bienen | fische | weide | basketball | tür | aktie | studie | sendung | kirschen | pilze | gemüse | einen korb ab
negated: keep
+ Tinder ist die Hölle, ich lösch das jetzt
+ Zweites Date mit dem Barista, drückt mir die Daumen
+ Geghostet. Schon wieder.
- Einen Korb Äpfel geerntet
- Ein Schwarm Bienen im Garten

[relationship.engaged.de]
say: tells of an engagement
privacy: 2
conduct: 0
voice: me
where: words
any: verlobt | verlobung | verlobungsring | verlobungsfeier | heiratsantrag | antrag gemacht | den antrag | antrag bekommen | hab ja gesagt
any: habe ja gesagt | sie hat ja gesagt | er hat gefragt | sie hat gefragt | ich sagte ja | auf die knie gegangen | auf die knie gefallen
any: will you marry me | willst du mich heiraten | 💍 | #verlobt | #engaged | #isaidyes | #shesaidyes | #antrag | #bridetobe | braut in spe | bald frau
any: brautkleid gefunden | jga meiner | mein jga | hochzeitsplanung | hochzeitslocation gefunden | save the date
mask: den antrag auf | antrag gemacht beim amt | den antrag gestellt | den antrag ausgefüllt | antrag bekommen kita | sie hat gefragt ob
mask: er hat gefragt ob | sie hat gefragt wie | er hat gefragt wie | er hat gefragt was | sie hat gefragt was | sie hat gefragt warum
mask: er hat gefragt warum | er hat gefragt wo | er hat gefragt wann | den antrag der | er hat gefragt wer | den antrag für | den antrag beim
mask: sie hat gefragt wo
not: amt | behörde | kita | elterngeld | bafög | bundestag | formular | prinz | promi | krankenkasse | fraktion | landtag | gemeinderat | reisepass
not: schauspielerin | konzert | bürgergeld | ab
negated: drop
+ Er hat gefragt, ich hab ja gesagt 💍
+ Wir sind verlobt!!
+ Heiratsantrag am Gipfel, ich hab geheult
- Den Antrag auf Elterngeld beim Amt abgegeben
- Er hat gefragt, ob noch Suppe da ist

[relationship.wedding.de]
say: tells of your own wedding or marriage
privacy: 2
conduct: 0
voice: me
where: words
any: unsere hochzeit | unserer hochzeit | meine hochzeit | meiner hochzeit | wir haben geheiratet | wir heiraten | heiraten wir | heirate ich
any: ich heirate | wir trauen uns | haben uns getraut | getraut haben wir uns | hochzeitstag | frisch verheiratet | just married | mr & mrs
any: mr and mrs | mr und mrs | unsere trauung | unserer trauung | unsere standesamtliche | standesamtlich geheiratet | kirchlich geheiratet
any: eheversprechen | flitterwochen | honeymoon | mein brautkleid | mein hochzeitskleid | unsere eheringe | unser ehering | brautstrauß geworfen
any: polterabend von uns | unser polterabend | unser hochzeitsfoto | hochzeitsfotos sind da | endlich frau | endlich ehemann | neuer nachname
any: jetzt heiße ich | silberhochzeit | goldene hochzeit | rosenhochzeit | hölzerne hochzeit | petersilienhochzeit | eingetragene partnerschaft
any: ja-wort | jawort gegeben | mir händ ghürate | mir hürate | üses hochzig | i hürat | #justmarried | #unserehochzeit | #hochzeitstag | #wirheiraten
any: #traudich | #brideandgroom | #honeymoon
mask: hochzeitstag der queen | flitterwochen koalition | flitterwochen der regierung
not: prinz | queen | könig | koalition | regierung | promi | serie | roman
negated: drop
+ Zehnter Hochzeitstag, mein Mann hat dran gedacht
+ Wir heiraten im Mai!
+ Unsere Hochzeitsfotos sind da, unsere Hochzeit war so schön
- Die Flitterwochen der Koalition sind vorbei, die Regierung streitet

[relationship.wedding.mention.de]
say: mentions a wedding or marriage
privacy: 1
conduct: 0
where: words
any: hochzeit | hochzeiten | hochzeitsfeier | hochzeitsgäste | hochzeitsgast | hochzeitskleid | hochzeitstorte | hochzeitsfotografin
any: hochzeitsfotograf | braut | brautpaar | bräutigam | brautjungfer | trauzeugin | trauzeuge | trauzeugen | standesamt | polterabend
any: junggesellinnenabschied | junggesellenabschied | ehe | ehemänner | ehefrauen | eheleben | eheberatung | paartherapie | paarberatung | ehering
any: ehekrise | eheleute | hochzig
mask: die ehe zwischen | ehe ich | ehe er | ehe sie | ehe es | ehe wir | ehe man | ehe der | ehe die | ehe das | ehe alles | ehe du | ehe mich
mask: wilde hochzeit | ehe für alle | wer ehe
not: blut | fusion | konzern | game of thrones | royal
negated: keep
+ Heute bin ich Trauzeugin, Taschentücher eingepackt
+ Was für eine schöne Hochzeit in der Scheune
+ Paartherapie, dritte Sitzung
- Ehe ich es vergesse: Milch kaufen

[relationship.anniversary.de]
say: tells of an anniversary with your partner
privacy: 2
conduct: 0
voice: me
where: words
any: jahrestag | kennenlerntag | ein jahr wir | ein jahr mit dir | zwei jahre wir | zwei jahre mit dir | drei jahre wir | drei jahre mit dir
any: fünf jahre wir | fünf jahre mit dir | zehn jahre wir | zehn jahre mit dir | 1 jahr wir | 2 jahre wir | 3 jahre wir | 5 jahre wir | 7 jahre wir
any: 10 jahre wir | halbes jahr wir | auf viele weitere jahre mit dir | auf die nächsten 10 jahre | auf die nächsten jahre mit dir
any: jahre an deiner seite | jahre mit meinem schatz | jahre mit diesem mann | jahre mit dieser frau | jahre mit meinem mann | jahre mit meiner frau
any: #jahrestag | #anniversary
mask: jahrestag der befreiung | jahrestag des | jahrestag der
not: anschlag | mauerfall | befreiung | krieg | katastrophe | gedenken | unglück | firma | verein | revolution | attentat
negated: keep
+ 7 Jahre mit meinem Schatz, und kein Tag zu viel
+ Unser Jahrestag, Sushi wie damals
+ Fünf Jahre wir ❤️
- Jahrestag des Anschlags, Gedenken am Platz

[relationship.breakup.de]
say: tells of a break-up
privacy: 2
conduct: 0
where: words
any: schluss per whatsapp | liebeskummer | herzschmerz | gebrochenes herz | herz gebrochen | schluss gemacht | haben uns getrennt | hab mich getrennt
any: habe mich getrennt | haben wir uns getrennt | frisch getrennt | getrennt seit | leben getrennt | meine trennung | unsere trennung
any: unserer trennung | nach der trennung | trennungsschmerz | trennungsjahr | trennung überwunden | verlassen worden | hat mich verlassen
any: verlassen hat er mich | wurde verlassen | sitzengelassen | mein ex | meinem ex | meinen ex | meine ex | meiner ex | ex-freund | exfreund
any: ex-freundin | exfreundin | toxische beziehung | toxische ex | toxischer ex | narzisst als ex | narzisstischer ex | rosenkrieg | schluss mit ihm
any: über ihn hinweg | über sie hinweg | er liebt mich nicht mehr | sie liebt mich nicht mehr | beziehungsende | beziehungspause | abserviert
any: abgeschossen per whatsapp | nimmt mich nicht zurück | wieder zusammengekommen | zweite chance für uns | mach schluss | macht schluss
any: hend üs trennt | händ üs trennt | #liebeskummer | #trennung | #heartbreak | #herzschmerz | 💔
mask: schluss gemacht mit dem rauchen | schluss gemacht mit zucker | mein ex-chef | mein ex-kollege | meine ex-kollegin | meine ex-chefin
mask: mein ex chef | mein ex kollege | meine ex kollegin | nach der trennung von müll | mein ex arbeitgeber | meine ex klasse | mein ex verein
mask: mein ex vermieter
not: promi | schauspieler | schauspielerin | sänger | trennen sich | fürst | müll | eigelb | mülltrennung | rauchen | zucker | trainer | verein
not: konzern | band | chef | spülmaschine | wertstoff | nitro
negated: keep
+ Liebeskummer ist ein Arschloch
+ Wir haben uns getrennt, nach neun Jahren
+ Mein Ex hat wieder geschrieben 🙄
- Die Trennung von Müll ist Pflicht
- Mein Ex-Chef hat Schluss gemacht mit dem Rauchen

[relationship.divorce.de]
say: tells of a divorce or separation
privacy: 3
conduct: 0
voice: me
where: words
any: scheidung | scheidungspapiere | geschieden | lasse mich scheiden | lassen uns scheiden | scheiden lassen | ex-mann | exmann | ex-frau | exfrau
any: geschiedene frau | geschiedene mama | trennung mit kindern | nachehelicher unterhalt | zugewinnausgleich | ehe gescheitert
any: meine ehe ist gescheitert | unsere ehe | ehe am ende | #scheidung | #geschieden
mask: scheidung der geister
not: promi | prinz | fürst | serie | statistik | schauspieler | geister | studie
negated: keep
+ Unsere Scheidung ist durch
+ Frisch geschieden und auf Wohnungssuche
+ Mein Exmann hat die Kinder
- Da scheiden sich die Geister
- Promi-Scheidung schockt die Fans

[relationship.affair.de]
say: speaks of an affair or unfaithfulness
privacy: 3
conduct: 0
where: words
any: fremdgegangen | fremd gegangen | fremdgehen | geht fremd | seitensprung | affäre | geliebte | mein geliebter | wurde betrogen | betrogen worden
any: mich betrogen | betrügt mich | ehebruch | hintergangen | doppelleben | zweitfrau | untreu | untreue | fremdgeher | cheater | heimlich getroffen
any: in flagranti
need: ich | mich | mir | mein/P | er | sie | ex | mann | frau | freund | freundin | beziehung | ehe | verzeihen | vertrauen
near: 7
mask: meine geliebte | geliebte heimat | heiß geliebte | mein geliebter garten
not: spd | cdu | minister | spenden | spendenaffäre | politik | verkäufer | ebay | finanzamt | serie | konzern | steuer | kater | heimat | urlaub
not: dieselaffäre | versicherung
negated: keep
+ Er hat mich betrogen, mit meiner Kollegin
+ Mein Ex ist fremdgegangen, ich hab es geahnt
+ Hatte eine Affäre, ich bereue es
- Die Spendenaffäre der CDU, sie wussten alles

[relationship.lonely.de]
say: speaks of loneliness or longing for a partner
privacy: 2
conduct: 0
voice: me
where: words
any: einsam | einsamkeit | fühle mich allein | fühl mich so allein | so allein heute | alleine einschlafen | allein an valentinstag
any: allein an weihnachten | allein an silvester | wieder allein zuhause | niemand der mich hält | niemand zum kuscheln | jemand zum kuscheln
any: will auch einen freund | hätte auch gern einen freund | will auch eine beziehung | sehnsucht nach nähe | sehnsucht nach liebe
any: sehnsucht nach dir | wo bleibt mein traummann | wo ist mein traumprinz | niemand liebt mich | keiner liebt mich | finde nie jemanden
any: vermisse dich schatz | vermisse meinen mann | vermisse meine frau | vermisse meinen freund | vermisse meine freundin | vermisse meinen schatz
any: wünsch mir eine beziehung | wünsche mir einen partner | suche partner | suche freundin fürs leben | partnersuche | #einsam | #allein
any: #alleinsein
mask: einsam an der spitze | einsam im tal | einsam an der tabellenspitze
not: insel | strand | bucht | tabellenspitze | hütte | dorf | wald | berg | studie | alte menschen | ministerium
negated: keep
+ Sonntage sind so einsam
+ Ich will auch eine Beziehung, echt jetzt
+ Allein an Silvester, wieder
- Eine einsame Insel mit Strand
- Bayern ist einsam an der Tabellenspitze

[relationship.names.de]
say: belongs to a group or page about relationships
privacy: 2
conduct: 0
where: group page event
any: singles | single | dating | partnersuche | partnerbörse | speeddating | flirten | flirt | fisch sucht fahrrad | hochzeit | hochzeiten
any: hochzeitsplanung | brautmesse | brautkleider | bräute | standesamt | heiraten in | trauringe | polterabend | jga | ehe | eheseminar
any: paartherapie | paarberatung | trennung | scheidung | trennungsschmerz | liebeskummer | getrennt | getrennte väter | geschiedene
any: toxische beziehungen | narzissmus opfer | fernbeziehung | polyamorie | polyamor | offene beziehung | verwitwet | witwen | witwer
mask: single malt | single cask | müll trennung | ehe für alle | single trails | single board | goldene hochzeit band
not: whisky | malt | mtb | mountainbike | müll | recycling | raspberry
+ [group] Singles Ü40 Stuttgart
+ [group] Bräute 2026 Österreich
+ [page] Trennung und Neuanfang
- [group] Single Malt Whisky Freunde
