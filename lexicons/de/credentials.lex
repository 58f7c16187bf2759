lexicon: credentials.de
format: 1
version: 2026.1
topic: credentials
lang: de
licence: CC0-1.0
about: Titles, claims of outcome, advertising, sales and health claims against evidence, in Germany, Austria and Switzerland.
source: written by hand for this project

[credentials.stated.de]
say: states a degree, a licence or a certification
privacy: 1
conduct: 0
where: words
pattern: \b(?:Dr\. ?med\.?(?: dent\.| vet\.| univ\.)?|Dr\. ?phil\.|Dr\. ?rer\. ?nat\.|Dr\. ?iur\.|Priv\.-Doz\.|PD Dr\.|Prof\. Dr\.|Dipl\.-Psych\.|Dipl\.-Ing\.|Mag\. ?(?:a|phil|pharm|iur)\b|MSc|M\. ?Sc\.|B\. ?Sc\.|MBA|DGKP|FMH|DDr\.)
literal: Dr. | PD | Prof. | Dipl | Mag. | MSc | Sc. | MBA | DGKP | FMH
not: oetker | best | house | martens | who | hauschka | beckmann | kawashima | strange
any: fachärztin für | facharzt für | approbierte ärztin | approbierter arzt | approbiert seit | staatlich geprüfte | staatlich geprüfter
any: staatlich anerkannte | zertifizierte beraterin | zertifizierter coach | zertifizierte trainerin | zertifizierte yogalehrerin | diplomierte
any: diplomierter | ausgebildete trainerin | zugelassene heilpraktikerin | eingetragene psychotherapeutin | geprüfter sachverständiger
any: meisterbetrieb | zertifikat bestanden | zertifiziert als | ernährungsberaterin iht | ausgebildete hebamme | systemische beraterin
any: staatsexamen bestanden
+ Dr. med. Anna Berger, Fachärztin für Innere
+ Ab heute M.Sc.!
+ Ich bin approbierte Ärztin und zertifizierte Yogalehrerin
- Dr. Oetker Pizza im Angebot
- Dr. House Marathon auf der Couch

[credentials.misstated.de]
say: plays with a title, a licence or a record
privacy: 1
conduct: 3
where: words
any: lebenslauf geschönt | lebenslauf aufgehübscht | lebenslauf frisiert | lebenslauf gefälscht | zeugnis gefälscht
any: zeugnis selbst geschrieben gefälscht | doktortitel gekauft | titel gekauft | doktor gekauft | fake doktor | fakedoktor | ghostwriter für meine
any: ghostwriterin für meine | bachelorarbeit schreiben lassen | masterarbeit schreiben lassen | doktorarbeit schreiben lassen
any: dissertation schreiben lassen | hausarbeit von chatgpt | bachelorarbeit von chatgpt | chatgpt hat meine bachelorarbeit
any: bei der prüfung geschummelt | in der prüfung geschummelt | klausur geschummelt | spickzettel im examen | gespickt in der prüfung
any: abgeschrieben bei der klausur | nenn mich herr doktor | hab mich als ärztin ausgegeben | als arzt ausgegeben | als krankenschwester ausgegeben
any: ohne approbation | fortbildungspunkte gekauft | fortbildungspunkte ohne | cme punkte durchklicken | cme punkte ohne lesen
any: stunden eingetragen die ich | impfpass gefälscht | test gefälscht | zertifikat gefälscht | unterschrift gefälscht
any: unterschrift vom chef gefälscht | plagiiert
not: minister | ministerin | politiker | politikerin | vorgeworfen | vorwurf | anklage | gericht | polizei | guttenberg | plagiatsjäger | hochstapler
not: urteil | verurteilt | serie | film | schavan | giffey | staatsanwaltschaft
negated: drop
+ Meine Bachelorarbeit schreiben lassen, 800 Euro, egal
+ Unterschrift vom Chef gefälscht, sorry not sorry
+ CME-Punkte durchklicken ohne Lesen, wie alle
- Hochstapler hat sich als Arzt ausgegeben, Urteil gefallen
- Der Ministerin wird vorgeworfen, dass sie plagiiert hat

[credentials.inflated.de]
say: praises your own standing in your trade
privacy: 0
conduct: 2
where: words
any: bester arzt der stadt | beste ärztin der stadt | bester zahnarzt | beste praxis der stadt | beste praxis im | beste hebamme der
any: führende expertin | führender experte | expertin nummer eins | experte nummer eins | deutschlands führende | deutschlands beste
any: österreichs beste | die nr 1 für | die nummer 1 für | nummer eins für | nummer 1 praxis | einzige die dir helfen kann | einziger arzt der
any: niemand sonst kann dir helfen | besser als jeder arzt | mehr wissen als jeder arzt | was ärzte dir nicht sagen | was dein arzt dir verschweigt
any: was ärzte verschweigen | ausgezeichnet als top | top mediziner | focus arztliste
need: ich | mein/P | wir | unser/P | bin | sind | vertrau | praxis | team | dir | dein/P
near: 8
not: serie | meiner kollegin | mein hausarzt ist | danke
negated: keep
+ Unser Team: beste Praxis der Stadt, keine Frage
+ Ich verrate dir, was Ärzte dir nicht sagen
+ Wir sind die Nummer 1 für Faltenunterspritzung
- Danke an Dr. Huber, bester Arzt der Stadt, sagt mein Mann

[credentials.outcome.de]
say: promises or boasts of results of treatment
privacy: 0
conduct: 3
where: words
any: heile | heilen | geheilt | heilung | garantiert schmerzfrei | garantiert gesund | 100% erfolg | 100 prozent erfolg | erfolgsquote
any: erfolgsgarantie | ohne nebenwirkungen | schmerzfrei in | in nur einer sitzung | nach einer sitzung | nach nur einer behandlung
any: nie wieder schmerzen | nie wieder migräne | nie wieder brille | für immer weg | für immer los | wunder gewirkt | wundermittel | hat krebs besiegt
need: garantiert | garantie | in 30 tagen | in 7 tagen | in 14 tagen | in 4 wochen | krebs | diabetes | autismus | depression | depressionen | ms
need: rheuma | arthrose | neurodermitis | migräne | alzheimer | long covid | endometriose | schmerzen | rückenschmerzen | angst | patienten
need: patientinnen | klienten | kundinnen | methode | therapie | behandlung | sitzung | hypnose | programm | praxis
near: 8
mask: heile welt | heile haut
not: studie | forscher | hoffnung | wunde heilt | gebet | jesus | gott | ich wurde | mein arzt | meine op | bin geheilt | endlich geheilt | welt
not: ist nicht heilbar | unheilbar | bruch
negated: drop
+ Wir heilen Diabetes in 30 Tagen, garantiert
+ Mit meiner Methode schmerzfrei in nur einer Sitzung
+ CDL hat bei meinen Patienten Krebs geheilt
- Die Wunde heilt gut
- Studie: Heilung von Diabetes in Sicht, Forscher hoffen

[credentials.endorse.disclosed.de]
say: advertises a product
privacy: 0
conduct: 1
where: words
any: unbezahlt wegen markennennung | werbung | anzeige | bezahlte partnerschaft | pr sample | pr-sample | pressemuster | kooperation mit
any: in zusammenarbeit mit | gesponsert von | sponsored by | affiliate link | affiliate-link | provisionslink | #werbung | #anzeige | #ad
any: #unbezahltewerbung | #werbungdamarkennennung | #werbungunbezahlt | #kooperation | #prsample | #sponsored | #affiliate
need: markennennung | verlinkung | code | produkt | produkte | marke | link | shop | story | getestet | rabatt | unbezahlt | bezahlt | kooperation
need: partner | neue | liebe | serum | creme | ich | mir | selbst gekauft | verlinkt | gekauft
near: 12
mask: werbung nervt | werbung im fernsehen | anzeige erstattet | anzeige bei der polizei | anzeige wegen
not: nervt | polizei | youtube werbung | adblock | unterbrechung | erstattet | display | staatsanwaltschaft | fernseher | werbepause
+ Werbung | unbezahlt, wegen Markennennung
+ #anzeige Das neue Serum von Glow ist da, Link in Bio
+ In Kooperation mit einer Marke, die ich liebe
- Die Werbung nervt
- Anzeige erstattet bei der Polizei

[credentials.endorse.de]
say: promotes or sells a product
privacy: 0
conduct: 2
where: words
any: behandlungen in meiner praxis | in meiner praxis nur heute | aktion in meiner praxis | rabatt in meiner praxis | nur heute 20 | nur heute 10
any: auf alle behandlungen | auf alle botox | neukundenrabatt | neukunden rabatt | mit meinem code | mit dem code | mein code | rabattcode
any: gutscheincode | spart ihr | bekommt ihr 10% | bekommt ihr 20% | über meinen link | link in bio | link in der bio | klickt auf den link
any: bestellt über mich | bestell bei mir | bestellen könnt ihr bei mir | jetzt bei mir bestellen | kauf bei mir | bei mir erhältlich
any: werde teil meines teams | werde teil unseres teams | mein team sucht | von zuhause verdienen | verdiene von zuhause | business opportunity
any: starte dein business | networkmarketing | vertriebspartner | vertriebspartnerin | geschäftspartnerin gesucht | direktvertrieb
any: thermomix beraterin | thermomix repräsentantin | tupperparty | tupperberaterin | tupper beraterin | herbalife | juice plus | forever living
any: lr health | lr beraterin | proWIN | ringana | doterra | young living | pampered chef | fitline | pm international | nu skin | nuskin | amway
any: mary kay beraterin | lifeplus | vemma | cellagon | zinzino | sanuslife | nahrungsergänzung bestellen | detox kur bestellen | abnehmtee
any: shakes bestellen | mein onlinekurs | mein online-kurs | mein coaching programm | mein 1:1 coaching | mein kurs startet | mein e-book | mein ebook
any: mein webinar | sichere dir deinen platz | sichere dir jetzt | nur noch 3 plätze | nur noch wenige plätze | erstgespräch kostenlos
any: kostenloses erstgespräch | kostenfreies erstgespräch | buche jetzt | bucht jetzt euren termin | termine frei botox | botox aktion | filler aktion
any: lippen aufspritzen aktion | bleaching aktion | black friday in der praxis | #networkmarketing | #doterra | #ringana | #thermomixberaterin
any: #rabattcode | #linkinbio | #passiveseinkommen | #juiceplus
mask: mit dem code für die tür | mein code läuft | mein code kompiliert | mit dem code an der | mein code funktioniert | sichere dir jetzt karten fc
not: kompiliert | bug | python | java | türcode | programmieren | software | abzocke | warnung | betrug | verbraucherzentrale | verein | vvk
negated: drop
+ Mit meinem Code ANNA20 spart ihr 20 Prozent
+ Werde Teil meines Teams und verdiene von zuhause
+ Ringana-Tasting bei mir, bestellt über mich
- Mein Code kompiliert nicht, Python Bug
- Verbraucherzentrale: Warnung vor Herbalife, Abzocke

[credentials.misinformation.de]
say: repeats a health claim that evidence contradicts
privacy: 0
conduct: 2
where: words
any: impfungen machen autistisch | impfen macht autistisch | impfungen machen kinder autistisch | impfen verursacht autismus
any: impfungen verursachen autismus | giftspritze | todesspritze | genspritze | gen-spritze | mrna verändert | impfung verändert dna | plandemie
any: pcr test ist | corona gibt es nicht | corona gab es nie | viren gibt es nicht | viren existieren nicht | es gibt keine viren | turbokrebs
any: shedding impfung | graphen in der impfung | graphenoxid | spike detox | spikeausleitung | impfausleitung | impfung ausleiten
any: schwermetalle ausleiten | clo2 | cdl trinken | cdl kur | mms trinken | chlordioxid | ivermectin hilft | ivermectin wirkt
any: hydroxychloroquin hilft | aprikosenkerne gegen krebs | bittere aprikosenkerne | b17 gegen krebs | vitamin b17 | krebs durch zucker heilen
any: zucker füttert krebs | natron gegen krebs | methadon heilt krebs | germanische heilkunde | germanische neue medizin | hamer und krebs
any: neue medizin hamer | chemo tötet mehr | chemo ist gift | chemotherapie ist gift | chemo bringt um | schulmedizin tötet | pharmamafia
any: pharma mafia | pharmalobby will dass du krank | krankheit ist ein geschäft | aids lüge | hiv gibt es nicht | aids gibt es nicht | masernparty
any: masern sind harmlos | masern stärken | impfgegner aus überzeugung | impffrei | ungeimpfte kinder sind gesünder | ungeimpft gesünder
any: kinder nicht impfen | fluorid macht dumm | fluorid vergiftet | sonnencreme macht krebs | sonnencreme verursacht krebs | 5g macht krank | 5g tötet
any: 5g verursacht | entsäuern gegen krebs | basisch gegen krebs | borax trinken | petroleum kur | kolloidales silber trinken
any: kolloidales silber statt | rohmilch heilt | urin trinken | eigenurin | homöopathie statt antibiotika | globuli statt impfung
any: globuli gegen krebs | antidepressiva sind gift | psychopharmaka sind gift | depression gibt es nicht | adhs gibt es nicht
any: adhs ist eine erfindung
mask: chemo ist gift für krebszellen
not: faktencheck | correctiv | falsch | unsinn | quatsch | mythos | mythen | widerlegt | fake news | warnt | verschwörung | schwurbler | schwurbel
not: behaupten | behauptet | glauben wirklich | studie zeigt keinen | stimmt nicht | stopp
+ Impfungen machen Kinder autistisch, informiert euch
+ CDL-Kur Tag 5, was die Pharmamafia nicht will
+ Viren gibt es nicht, lest Lanka
- Faktencheck: Impfen macht autistisch? Unsinn
- Verbraucherzentrale warnt davor, MMS trinken ist gefährlich
