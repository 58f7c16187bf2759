lexicon: money.de
format: 1
version: 2026.1
topic: money
lang: de
licence: CC0-1.0
about: Pay, hardship, debt, gambling, investing, houses, asking for money and selling, in Germany, Austria and Switzerland.
source: written by hand for this project

[money.pay.de]
say: tells what you earn or own
privacy: 2
conduct: 1
voice: me
where: words
any: gehalt | mein lohn | gehaltserhöhung | lohnerhöhung | gehaltsabrechnung | lohnzettel | gehaltszettel | netto | brutto | weihnachtsgeld
any: urlaubsgeld | dreizehnter | bonus ausgezahlt | bonuszahlung | stundenlohn | mindestlohn | sold | zahltag | lohnsteuerjahresausgleich
any: steuererstattung | steuerrückzahlung | steuererklärung | steuerbescheid | steuernachzahlung | verdiene | verdien | verdienst | trinkgeld | rente
any: pension | witwenrente | erwerbsminderungsrente | bafög | kindergeld | familienbeihilfe | elterngeld | arbeitslosengeld | bürgergeld
any: mindestsicherung | notstandshilfe | wohngeld | krankengeld | gage | honorar
need: prozent | juhu | ich | mein/P | mir | euro | franken | chf | stutz | im monat | netto | brutto | bekommen | gekriegt | bekomme | kriege
need: ausgezahlt | zurück | endlich | überwiesen | geizig | reicht nicht | nachzahlen | wenig | verdiene | hab | habe | stunde | auf dem konto
near: 6
mask: netto markt | netto filiale | netto marken | verdienst kreuz | verdienst um | in rente | rente mit | beim netto | bei netto | pension hotel
mask: pension am | im netto
not: pistazien | discounter | hotel | pension zimmer | minister | ampel | partei | koalition | tor | gesetz | bundestag | führungsspieler | bundesliga
not: abgeordnete | manager | frühstückspension | gesellschaft | uhr
negated: keep
+ Hab mein Gehalt gekriegt, 2.800 netto
+ Steuererstattung: 900 Euro zurück, ich lebe
+ Ich verdiene 13 Euro die Stunde
- Im Netto gibt es Pistazien im Angebot
- Die Rente mit 70, sagt der Minister, bekommen wir alle
- Diesen Kuchen hab ich mir verdient

[money.hardship.de]
say: tells that money is short
privacy: 2
conduct: 1
voice: me
where: words
any: minus auf dem konto | konto rot | rote zahlen auf dem konto | miete rauf | miete frisst | alles wird teurer | kann mir das nicht leisten
any: können wir uns nicht leisten | kann ich mir nicht leisten | konto leer | konto ist leer | konto überzogen | im minus | dispo | ebbe auf dem konto
any: ebbe im portemonnaie | ebbe in der kasse | pleite | blank | broke | stier | abgebrannt | kein geld mehr | kein geld für | kein cent mehr
any: keinen cent mehr | keine kohle | kei stutz | kei geld | ka geld | ka marie | knapp bei kasse | geld reicht nicht | reicht vorne und hinten nicht
any: reicht hinten und vorne nicht | am monatsende | ende des geldes noch so viel monat | so viel monat übrig | nudeln mit ketchup bis
any: miete nicht zahlen | miete nicht bezahlen | miete kaum zahlen | stromnachzahlung | nebenkostennachzahlung | heizkostennachzahlung | stromsperre
any: strom abgestellt | gas abgestellt | tafel | geldsorgen | geldnot | existenzangst | existenzängste | armutsbetroffen | armut | aufstocker
any: aufstockerin | hartz 4 | hartz iv | bürgergeld | sozialhilfe | sozialamt | vom amt leben | pfandflaschen sammeln | pfand sammeln
any: #ichbinarmutsbetroffen | #broke | #pleite
need: wie soll das | wie soll | auf 1.200 | zahlen | ich | mein/P | mir | mich | bin | hab | habe | wir | uns | wieder | erst der | schon wieder
need: bis zum ersten | monat | gehalt | leben | endlich | noch | euro | schon | bezahlen
near: 7
mask: tafel schokolade | tafel kreide | im minus temperatur | an die tafel schreiben | stier sternzeichen | grad im minus | blank gezogen
mask: an der tafel | pleite gegen | blank polierter | die tafel in | am monatsende läuft | tafel im unterricht | blank poliert
not: schokolade | kreide | sternzeichen | grad | temperaturen | lehrer | unterricht | statistik | konzern | insolvenz der | studie | minister
not: bundesliga | spiel | fc | kalender | torschützen | aszendent | energie | akku
negated: keep
+ Konto leer und erst der 12.
+ Bin wieder pleite, Nudeln mit Ketchup bis zum Ersten
+ Wir waren heute zum ersten Mal bei der Tafel, ich schäm mich
- Eine Tafel Schokolade für mich
- Wieder fünf Grad im Minus

[money.debt.de]
say: tells of a loan or debt
privacy: 2
conduct: 1
voice: me
where: words
any: schulden | schuldenfrei | schuldenberg | verschuldet | kredit | ratenkredit | autokredit | studienkredit | bafög zurückzahlen | ratenzahlung
any: klarna | mahnung | mahnungen | mahnbescheid | inkasso | inkassobrief | gerichtsvollzieher | betreibung | betrieben worden | betreibungsamt
any: pfändung | kontopfändung | gepfändet | p-konto | schufa | schufaeintrag | ksv eintrag | kreditkarte überzogen | leasingrate | kreditrate
any: abbezahlt | auf pump | hypothek | hausschulden | baukredit | leihen | geliehen | leih mir | borgen | ausborgen | pumpen
need: ich | mein/P | mir | mich | wir | uns | unser/P | euro | franken | chf | bezahlt | abbezahlt | zahlen | zurückzahlen | endlich | frei | jemand
need: monat | briefkasten | hab | habe | weg | bekommen | offen
near: 6
mask: schulden bremse | kredit an rumänien | fahrrad geliehen | buch geliehen | bücher geliehen | auto geliehen | luft pumpen | abstand halten mahnung
mask: pumpen gehen | leihen buch
not: staat | rumänien | griechenland | minister | bund | länder | konzern | bücherei | buch | bücher | bibliothek | schlitten | leiter | anhänger
not: bohrmaschine | rad | fahrrad | eisen | gym | spieler | verein | luftpumpe | kleid | trainiere | reifen
negated: keep
+ Hab mir bei meiner Schwester Geld geliehen, zahle ich im Mai zurück
+ Endlich schuldenfrei, letzte Rate abbezahlt
+ Schon wieder ein Inkassobrief im Briefkasten, meine Klarna-Rechnung
- Kredit an Rumänien bewilligt
- Kann mir jemand eine Leiter leihen

[money.bankrupt.de]
say: tells of bankruptcy or losing a home for debt
privacy: 3
conduct: 1
voice: me
where: words
any: privatinsolvenz | privatkonkurs | insolvenz angemeldet | insolvenz hinter mir | restschuldbefreiung | wohlverhaltensphase | konkurs angemeldet
any: konkurs gegangen | meine firma ist insolvent | meine firma ist pleite | zwangsversteigerung | zwangsgeräumt | zwangsräumung | schuldnerberatung
any: schuldenberatung | verbraucherinsolvenz | eidesstattliche versicherung abgegeben
need: ich | mein/P | mir | wir | unser/P | frei | durch | termin | bin | hab | habe | jahre | endlich | heute | war | nach
near: 8
not: konzern | galeria | signa | benko | kaufhof | aktie | mitarbeiter | gläubiger | standort
negated: keep
+ Privatinsolvenz durch, ich bin frei
+ Heute Termin bei der Schuldnerberatung
+ Wir haben mit dem Laden Insolvenz angemeldet, ich heul nur noch
- Konzern hat Insolvenz angemeldet, Mitarbeiter bangen

[money.gambling.de]
say: tells of gambling
privacy: 2
conduct: 1
voice: me
where: words
any: verzockt | gezockt | zocken um geld | zocke um geld | casino | kasino | spielbank | spielothek | spielhalle | automaten | einarmiger bandit
any: roulette | blackjack | poker | pokern | pokerabend | pokerrunde | sportwetten | sportwette | wettschein | kombiwette | tipico | bwin | bet365
any: admiral | win2day | wettbüro | wettkonto | onlinecasino | slots | book of ra | freispiele | pferdewette | pferdewetten | trabrennbahn wette
any: spielsucht | spielsüchtig | oddset | interwetten | swisslos sporttip | all in | #sportwetten | #poker | #casino | #kombi
need: ich | mein/P | euro | franken | chf | gewonnen | verloren | gesetzt | verzockt | eingesetzt | abend | quote | ausgezahlt | heute | gestern | wir
need: jackpot | hab | habe | süchtig | geld | tipp | wieder
near: 6
mask: casino royale | haribo roulette | rentner casino | casino salzburg konzert | pokern um den | kaffee automaten | russisches roulette | all in one
mask: snack automaten | poker gesicht
not: film | geldautomaten | bond | koalition | gipfel | playstation | fortnite | minecraft | ps5 | steam | switch | xbox | kaffee | snacks
not: fahrkarten | hotel | minister | transfer | zigaretten | konzert | zigarettenautomat | drogen
negated: drop
+ Beim Wetten wieder 50 Euro verzockt
+ Pokerabend, ich hab 80 Euro gewonnen
+ Kombi bei Tipico geplatzt, wieder wegen Schalke
- Casino Royale heute Abend
- Die ganze Nacht Fortnite gezockt

[money.lottery.de]
say: mentions a lottery
privacy: 1
conduct: 0
where: words
any: lotto | lottoschein | lottogewinn | lottozahlen | lottomillionär | eurojackpot | euromillionen | rubbellos | rubbellose | aktion mensch los
any: glücksspirale | brieflos | sechs richtige | tombola | postcode lotterie | los gekauft
mask: lotto elf | lotto king karl | toto lotto schuhe | lotto sneaker
not: sneaker | trikot | pokal
negated: keep
+ Vier Richtige im Lotto, 38 Euro, Adieu Villa
+ Rubbellos gewonnen: fünf Euro
+ Eurojackpot-Tipp abgegeben
- Schuhe von Lotto, Sneaker Größe 42

[money.crypto.de]
say: tells of dealing in crypto
privacy: 2
conduct: 1
voice: me
where: words
any: bitcoin | bitcoins | ethereum | krypto | kryptowährung | kryptowährungen | altcoins | altcoin | memecoin | dogecoin | shiba coin | solana
any: ripple | xrp | nft | nfts | wallet crypto | metamask | binance | bitpanda | coinbase | hodl | to the moon | diamond hands | staking | #bitcoin
any: #crypto | #krypto | #hodl | #btc
need: ich | mein/P | gekauft | verkauft | investiert | verloren | gewinn | plus | minus | wir | hab | habe | bestand | portfolio | depot | verdient
need: kaufe | kauft | einsteigen | nachgekauft | euro | hodl | moon
near: 8
not: betrug | polizei | minister | studie | hacker | gericht | messi | museum | podcast über
negated: keep
+ Bei 20k Bitcoin gekauft, ich Genie
+ Mein Krypto-Portfolio ist minus 60, reden wir nicht drüber
+ Hab XRP nachgekauft
- Polizei warnt vor Bitcoin-Betrug

[money.invest.de]
say: mentions saving or investing
privacy: 1
conduct: 0
where: words
any: in aktien gesteckt | in aktien investiert | aktien nachgekauft | in gold investiert | euro angelegt | geld angelegt | etf | etfs | sparplan
any: msci world | aktien gekauft | aktien verkauft | meine aktien | aktiendepot | mein depot | depot im plus | depot im minus | dividende bekommen
any: dividenden | trade republic | scalable | finanzfluss | tagesgeld | festgeld | bausparer | bausparvertrag | lebensversicherung | riester | rürup
any: säule 3a | dritte säule | vorsorgekonto | pensionskonto | notgroschen | haushaltsbuch | frugalist | frugalistin | frugalismus
any: finanzielle bildung | sparbuch | sparschwein | sparchallenge | spar challenge | umschlagmethode | budgetieren | kassensturz | #etf | #investieren
any: #finanzen | #frugalismus | #sparen | #sparchallenge | #börse
not: deko | dax schließt | konzern | minister | straßenbahn | wall street schließt
negated: keep
+ Mein ETF-Sparplan läuft, Depot im Plus
+ Trade Republic zahlt wieder Zinsen, yay
+ Umschlagmethode, Monat drei, ich liebe mein Haushaltsbuch
- Das Straßenbahn Depot wird Bus Depot

[money.house.de]
say: tells of buying, selling or letting a home
privacy: 2
conduct: 0
voice: me
where: words
any: haus gekauft | wohnung gekauft | eigentumswohnung | notartermin | notar termin | grundstück gekauft | baugrund gekauft | kaufvertrag beim notar
any: haus verkauft | wohnung verkauft | wohnung zu vermieten | vermiete meine wohnung | vermieten unsere wohnung | unsere mieter | mein mieter
any: meine mieterin | meine mieter | mieterhöhung | meine miete | unsere miete | miete erhöht | kaltmiete | warmmiete | kaution | makler | maklerin
any: immokredit | immobilie gekauft | ferienwohnung gekauft | schrebergarten gekauft | baufinanzierung | grundbuch | #hausgekauft | #eigenheim
any: #immobilien
need: ich | mein/P | wir | unser/P | mir | uns | euro | franken | endlich | hab | habe | haben | gekauft | unterschrieben | heute | zahlen | nervös
near: 8
mask: monopoly haus gekauft | puppen haus gekauft
not: monopoly | sims | playmobil | puppenhaus | barbie | minister | statistik | konzern | vonovia | mietendeckel | lego
negated: keep
+ Notartermin war heute, wir haben ein Haus gekauft!
+ Mieterhöhung um 180 Euro, meine Miete frisst mich auf
+ Unsere Eigentumswohnung ist endlich schlüsselfertig
- Im Monopoly hab ich wieder kein Haus gekauft

[money.inherits.de]
say: tells of inherited money or a will
privacy: 2
conduct: 0
where: words
any: geerbt | erbe | erbschaft | erbengemeinschaft | erbschein | testament | pflichtteil | nachlass | nachlassgericht | verlassenschaft
any: erbschaftssteuer | erbstreit | schenkung | erbteilung
need: ich | mein/P | mir | wir | oma | opa | vater | mutter | eltern | tante | onkel | haus | geschwister | bruder | schwester | notar | streit | uns
near: 6
mask: altes testament | neues testament | alten testament | neuen testament | haare geerbt | augen geerbt | nase geerbt | kulturelles erbe
mask: ohren geerbt | locken geerbt | erbe der menschheit | im alten testament
not: bibel | unesco | haare | augen | nase | locken | gene | humor | talent | minister | temperament | geerbt von mama die | adel | könig | geduld
not: 10 prozent | rabatt
negated: keep
+ Haus von Oma geerbt, jetzt streiten die Geschwister
+ Wir warten seit Monaten auf den Erbschein von Papa, Nachlassgericht halt
+ Mein Bruder will seinen Pflichtteil
- Die Locken hab ich von Oma geerbt

[money.asks.de]
say: asks for money or gifts
privacy: 2
conduct: 1
where: words
any: euro leihen | euro borgen | euro ausborgen | franken leihen | franken ausleihen | kohle leihen | gofundme | go fund me | spendenaufruf
any: spendet bitte | bitte spendet | spendenlink | spendenkonto | jeder euro hilft | jeder cent hilft | jeder franken hilft | crowdfunding
any: betterplace | leetchi | spendenkampagne | spendenaktion | paypal pool | moneypool | geldpool | wir sammeln für | ich sammle für
any: könnt ihr mir geld leihen | kann mir jemand geld leihen | kann mir wer geld leihen | wer kann mir geld | wer kann mir 50 euro
any: brauche dringend geld | brauch dringend geld | amazon wunschliste | meine wunschliste | patreon | ko-fi | buy me a coffee | steady mitglied
any: unterstützt mich auf | unterstützt mich bei | helft uns helft mir | statt geschenken | wünsche mir spenden | geburtstagsspendenaktion
any: zu meinem geburtstag wünsche ich mir spenden | flaschengeld
mask: spendenaktion der ard | patreon podcast
not: ard | minister | betrug | skandal | bundesregierung | fake
+ Spendet bitte für die OP von unserem Kater, GoFundMe unten
+ Kann mir jemand Geld leihen, ich zahl's am Ersten zurück
+ Zu meinem Geburtstag wünsche ich mir Spenden für die Krebshilfe
- Betrug: Fake-Spendenaufruf im Umlauf

[money.handle.de]
say: gives a payment name of yours
privacy: 2
conduct: 1
where: words
any: paypal an | paypal freunde | schickt es per paypal | twint an | per twint | twint nummer | überweist mir | überweist es mir | mein paypal
any: meine paypal adresse | revolut an | mein revolut | meine iban | meine bankverbindung | meine kontodaten | cash oder paypal
not: betrug | gehackt | phishing | warnung | bezahlen kann man
+ Die Beträge bitte per PayPal an mich
+ Twint an mini Nummer, merci
+ Meine IBAN habt ihr
- Warnung vor Phishing: mein PayPal gehackt

[money.sells.de]
say: offers things or earnings to those who read you
privacy: 2
conduct: 2
voice: me
where: words
any: passives einkommen | finanzielle freiheit | nebenverdienst | nebenbei geld verdienen | geld verdienen von zuhause | online geld verdienen
any: verdiene 5000 | verdiene 10.000 | 5.000 euro im monat nebenbei | geldmaschine | reich werden mit | schnell reich | trading signale
any: trading gruppe | trading kurs | forex | daytrading coaching | dropshipping | schreib mir wenn du auch | schreib mir wenn du frei
any: raus aus dem hamsterrad | hamsterrad verlassen | komm in mein team | network marketing | mlm | schneeballsystem | side hustle
any: mentoring programm | mindset coach | money mindset | geldblockaden lösen | geld blockaden
not: abzocke | warnung | betrug | doku | polizei | böhmermann | verbraucherzentrale | studie | hamster | käfig
negated: drop
+ Raus aus dem Hamsterrad, schreib mir wenn du auch frei sein willst
+ Mein Trading Kurs startet Montag
+ Passives Einkommen, ich zeig dir wie
- Böhmermann-Doku über Network Marketing, pure Abzocke
- Unser Hamster liebt sein Hamsterrad im Käfig, raus aus dem Hamsterrad will er nie

[money.joins.de]
say: shows you follow or join something about money
privacy: 2
conduct: 1
where: group page event
any: aktien | börse | etf | finanzen | finanzfluss | finanztip | investieren | geld verdienen | passives einkommen | trading | trader | forex | krypto
any: bitcoin | ethereum | nft | sportwetten | wetten | tipico | casino | poker | pokern | lotto | schulden | schuldenfrei | privatinsolvenz
any: insolvenz | schuldnerberatung | hartz iv | bürgergeld | armutsbetroffen | tafel | arm trotz arbeit | spenden | crowdfunding
any: immobilien investment | immobilieninvestor | vermieter | mieter | mieterverein | frugalisten | frugalismus | sparen | sparfüchse | spartipps
any: schnäppchen | minijob | nebenverdienst | network marketing
mask: wetten dass | börse für kinderkleidung | tafel musik | wetten dass fans | spenden blut | blut spenden | kinderkleider börse | pflanzen börse
mask: platten börse | kleider börse | tausch börse
not: kinderkleidung | schallplatten | pflanzen | modellbahn | blutspende | modelleisenbahn | spielzeug | musik
+ [group] Bitcoin Deutschland
+ [group] Privatinsolvenz Erfahrungen
+ [page] Mieterverein Kassel
- [event] Pflanzen Börse im Gemeindezentrum
