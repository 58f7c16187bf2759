lexicon: identity.de
format: 1
version: 2026.1
topic: identity
lang: de
licence: CC0-1.0
about: Orientation, gender, origin, citizenship, military service, unions, disability and other belonging, in Germany, Austria and Switzerland.
source: written by hand for this project

# What one says of oneself; never a matter of conduct.

[identity.orientation.de]
say: tells your sexual orientation
privacy: 3
conduct: 0
voice: me
where: words
any: bin schwul | bin lesbisch | bin lesbe | bin eine lesbe | als schwuler | als lesbe | als lesbische | ich bin bi | als bisexuelle | bisexuell
any: pansexuell | asexuell | demisexuell | aromantisch | bin queer | als queere | als queerer | bin hetero | homosexuell | mein coming-out
any: mein coming out | coming-out gehabt | coming out gehabt | geoutet | stehe auf frauen | stehe auf männer | liebe frauen und | gay and proud
any: schwul und stolz | lesbisch und stolz | out and proud | regenbogenfamilie | zwei mamas | zwei papas | meine frau und ich queer | #lesbisch
any: #schwul | #queer | #bisexuell | #gay | #lesbian | #comingout | #wlw | #bipride | #lesbischesichtbarkeit | 🏳️‍🌈
mask: mit bisexuell meint | ich bin bi lingual | homosexuell ist kein schimpfwort
not: pinguine | pinguin | spieler | profifußballer | fußballprofi | papst | minister | serie | film | studie | schauspieler | kirche segnet | gesetz
not: zoo | schauspielerin | alkohol trinker | rechts
negated: keep
+ Heute mein Coming-out in der Firma gehabt
+ Als lesbische Mutter werd ich ständig nach dem Vater gefragt
+ Ich bin bisexuell, keine Phase
- Schwule Pinguine brüten im Zoo
- Der Schauspieler hat sich geoutet

[identity.gender.de]
say: tells your gender identity
privacy: 3
conduct: 0
voice: me
where: words
any: bin trans | trans frau | transfrau | trans mann | transmann | als trans | transgender | transident | transsexuell | transition | mtf | ftm
any: nichtbinär | nicht-binär | non-binary | nonbinary | enby | genderfluid | agender | genderqueer | intergeschlechtlich | divers als geschlecht
any: geschlechtseintrag divers | personenstandsänderung | personenstand geändert | vornamensänderung | namensänderung trans | deadname
any: selbstbestimmungsgesetz termin | hormontherapie trans | testosteron woche | östrogen woche | wochen auf testo | monate auf testo | monate auf t
any: hrt | geschlechtsangleichung | geschlechtsangleichende | mastektomie trans | binder tragen | bin cis | als cis | #trans | #transgender
any: #nonbinary | #nichtbinär | #transfrau | #transmann | #enby | 🏳️‍⚧️
mask: energie transition | transition town | transition zur | transition zu erneuerbaren
not: energie | klima | fußball | studie | gesetzentwurf | minister | transition towns | ski | biologie vorlesung | serie | film
negated: keep
+ Drei Monate auf Testo, die Stimme kratzt
+ Ich bin trans und ich bin müde vom Erklären
+ Personenstand geändert, endlich steht da ich
- Energie-Transition im Landkreis

[identity.pronouns.de]
say: states your pronouns
privacy: 1
conduct: 0
where: words
any: keine pronomen | meine pronomen | pronomen sie | pronomen er | pronomen dey | pronouns | neopronomen
pattern: (?i)\b(?:sie/ihr|er/ihm|er/ihn|sie/ihre|she/her|he/him|they/them|she/they|dey/deren)\b
literal: /
not: grammatik | possessivpronomen | unterricht | deutschunterricht
+ [bio] she/her, queer, Wien
+ [bio] Sie/Ihr | Köln
+ Meine Pronomen sind keine Mode
- Deutschunterricht: Pronomen und Possessivpronomen, Grammatik

[identity.ethnicity.own.de]
say: tells your ethnicity
privacy: 2
conduct: 0
voice: me
where: words
any: deutsch-iranerin | deutsch-iraner | deutsch-türke | deutsch-russin | deutsch-russe | deutsch-polin | deutsch-pole | deutsch-italienerin
any: deutsch-italiener | deutsch-griechin | deutsch-grieche | deutsch-spanierin | deutsch-französin | deutsch-brasilianerin | deutsch-vietnamesin
any: deutsch-araber | deutsch-syrer | deutsch-amerikanerin | austro-türkin | zwischen den kulturen | zwei kulturen | halb schweizerin
any: halb österreicherin | als schwarze frau | als schwarzer mann | ich als schwarze | ich bin schwarz | als schwarzer in deutschland
any: schwarze deutsche | afrodeutsch | afrodeutsche | afro-deutsch | afroösterreicherin | person of color | als poc | bipoc | als woc
any: als weiße person | als weisse person | als türkin | als türke | deutsch-türkin | deutschtürke | deutschtürkin | als kurdin | als kurde
any: bin kurdin | bin kurde | bin türkin | bin türke | halb türkisch | halb italienerin | halbitaliener | halb spanierin | halb polnisch
any: halb deutsch | als araber | als araberin | bin araber | als perser | als perserin | bin perserin | als rom | als romni | als sinti | als sinto
any: bin sinti | sinti und roma | bin romni | als asiatin | als asiate | asiatisch gelesen | asiatisch-deutsch | als vietnamesin | viet-deutsch
any: als serbin | als serbe | als kroatin | als kroate | als bosnierin | als albaner | als albanerin | bin albanerin | bin albaner
any: bin kosovo-albaner | als pole | als polin | als russin | russlanddeutsch | russlanddeutsche/A | spätaussiedler/N | spätaussiedlerin
any: als ukrainerin | als syrer | als syrerin | als afghanin | als afghane | als italiener in | als italienerin in | als griechin | als grieche
any: als portugiesin in | secondo | seconda | migrantenkind | mit migrationshintergrund | mein migrationshintergrund | migrahintergrund
any: gastarbeiterkind | gastarbeiterkinder | gastarbeitertochter | gastarbeitersohn | sorbin | als sorbe | dänische minderheit | kärntner slowene
any: kärntner slowenin | rätoromanin | jenische | jenischer | tschuschenkind
mask: sinti und roma denkmal | ich bin schwarz gefahren | ich bin schwarz angezogen | als rom com | ich bin schwarz gekleidet | als rom noch
not: gefahren | geärgert | angezogen | antike | denkmal | statistik | anteil | prozent | rom com | gewählt
negated: keep
+ Als Schwarze Frau in Sachsen erlebt man einiges, ich weiß das
+ Halb Italienerin, also laut
+ Ich bin ein Gastarbeiterkind und stolz
- Ich bin schwarz gefahren, 60 Euro
- Anteil der Menschen mit Migrationshintergrund: 28 Prozent

[identity.origin.de]
say: tells where you or your family come from
privacy: 2
conduct: 0
voice: me
where: words
any: oma kam aus | opa kam aus | großvater kam aus | großmutter kam aus | vater kommt aus | mutter kommt aus | eltern kommen aus | eltern stammen aus
any: papa kommt aus | mama kommt aus | seit 2015 in deutschland | seit 2016 in deutschland | seit 2022 in deutschland | als kind nach deutschland
any: nach deutschland gekommen | nach österreich gekommen | in die schweiz gekommen | meine wurzeln | unsere wurzeln | türkische wurzeln
any: polnische wurzeln | italienische wurzeln | kroatische wurzeln | russische wurzeln | syrische wurzeln | griechische wurzeln | arabische wurzeln
any: afrikanische wurzeln | jüdische wurzeln | ungarische wurzeln | spanische wurzeln | vietnamesische wurzeln | kurdische wurzeln | persische wurzeln
any: meine muttersprache ist | zweisprachig aufgewachsen | meine eltern kamen aus | meine eltern kamen als | meine großeltern kamen aus
any: großeltern vertrieben | heimatvertriebene | heimatvertriebenen | sudetendeutsche | schlesische familie | aus ostpreußen geflohen | donauschwaben
any: siebenbürger sachsen | siebenbürgen | banater schwaben | meine familie kommt aus | familie stammt aus | stamme aus | geboren in kabul
any: geboren in damaskus | geboren in istanbul | geboren in teheran | geboren in kasachstan | in kasachstan geboren | in der türkei geboren
any: in syrien geboren | in polen geboren | in russland geboren | in rumänien geboren | meine heimat türkei | mein heimatland | meinem heimatland
any: zweite heimat | in der ddr aufgewachsen | in der ddr geboren | ddr kind | ddr-kind | ostdeutsche herkunft | ossi und stolz | ostkind
any: bergbauernkind | bauernkind | arbeiterkind | erste in meiner familie die studiert | heimkind | adoptiert aus | bin adoptiert | adoptivkind
mask: meine wurzeln beim zahnarzt | adoptiert aus dem tierheim | meine zweite heimat das stadion
not: zahnarzt | zahn | baum | haare | tierheim | hund | katze | streuner | pflanze | karotte | pastinake | welpe
negated: keep
+ Meine Wurzeln sind in Anatolien
+ In Kasachstan geboren, in Paderborn zu Hause
+ Ich bin ein DDR-Kind
- Die Wurzeln vom Zahn lassen mich nicht schlafen, meine Wurzeln, sagt der Zahnarzt
- Kater adoptiert aus dem Tierheim

[identity.immigration.de]
say: tells your immigration or citizenship status
privacy: 3
conduct: 0
voice: me
where: words
any: geflohen | geflüchtet | flucht | einbürgerung | eingebürgert | einbürgerungstest | einbürgerungsurkunde | einbürgerungsfeier | deutscher pass
any: deutschen pass | schweizer pass | österreichischen pass | österreichischer pass | roter pass | roten pass | zwei pässe | beide pässe
any: doppelte staatsbürgerschaft | deutsche staatsbürgerschaft | österreichische staatsbürgerschaft | staatsbürgerschaft bekommen | aufenthaltstitel
any: aufenthaltserlaubnis | aufenthaltsgenehmigung | niederlassungserlaubnis | niederlassungsbewilligung | b bewilligung | c bewilligung | ausweis c
any: ausweis b | rot-weiß-rot karte | rot-weiß-rot-karte | blaue karte eu | blue card | visum | arbeitsvisum | ausländerbehörde | ma35 | ma 35
any: migrationsamt | bamf | asylantrag | asyl bekommen | anerkannter flüchtling | als flüchtling | duldung | geduldet | abschiebebescheid
any: abschiebung droht | subsidiärer schutz | integrationskurs | deutschkurs | b1 prüfung | b2 prüfung | c1 prüfung | familiennachzug
any: anerkennung meines diploms | approbation anerkennung | kenntnisprüfung | fachsprachprüfung | grenzgänger | grenzgängerin | auslandsösterreicher
any: auslandsschweizerin | auslandsdeutsche
need: ich | mir | mich | mein/P | wir | uns | unser/P | bin | habe | hab | endlich | bekommen | bestanden | seit gestern | heute | als kind | kosovo
need: syrien | termin | nach jahren | jahre
near: 8
mask: auf der flucht vor dem | auf der flucht vor der | auf der flucht vor den | visum für urlaub | tourist visum
not: minister | ministerin | koalition | statistik | gesetz | bundestag | täter | polizei | verbrecher | debatte | zahl der | prozent | gefängnis
not: netflix | harrison ford | serie
negated: keep
+ Seit gestern habe ich den deutschen Pass!
+ Bin als Kind aus dem Kosovo geflohen, mit meinen Eltern
+ Sechs Stunden Ausländerbehörde für meinen Stempel
- Täter weiter auf der Flucht, Polizei sucht
- Minister will Asylantrag erschweren

[identity.military.de]
say: tells of military service
privacy: 2
conduct: 0
voice: me
where: words
any: bundeswehr | bundesheer | rekrutenschule | rs | wk | wiederholungskurs | wehrdienst | grundwehrdienst | grundwehrdiener | präsenzdienst
any: grundausbildung | gelöbnis | angelobung | kaserne | zivi | zivildienst | zivildiener | zivildienstler | zivilschutz | kameraden | auslandseinsatz
any: afghanistan einsatz | mali einsatz | kosovo einsatz | kfor | isaf | veteran | veteranin | reservist | reservistin | reservistenübung | wehrübung
any: zeitsoldat | zeitsoldatin | berufssoldat | saz 12 | saz 4 | saz 8 | offizier | unteroffizier | feldwebel | stabsgefreiter | fallschirmjäger
any: gebirgsjäger | panzergrenadier | panzerbataillon | nva | durchdiener | dienstuntauglich | ausgemustert | gemustert | musterung | stellung gehabt
any: tauglich | #bundeswehr | #bundesheer | #veteran | #zivi | #soldat
need: ich | mein/P | wir | bin | war | gedient | habe | hab | beim | bei der | meiner | damals | dienstzeit | jahre | uns | meine zeit | einrücken
need: eingerückt | abgerüstet | verpflichtet | kameraden | freiwillig
near: 7
mask: jäger und kameraden | kameraden der feuerwehr | freiwillige feuerwehr kameraden | rs 6 | audi rs
not: feuerwehr | minister | ministerin | panzer liefern | nato | audi | serie | skandal | sondervermögen | reform | konzert | milliarden | bundestag
not: film | studie
negated: keep
+ Alte Kameraden von der Bundeswehr wiedergetroffen, 12 Jahre gedient
+ Mein Zivildienst beim Roten Kreuz war prägend
+ RS gschafft, ich bin abgerüstet
- Minister will mehr Geld für die Bundeswehr

[identity.union.de]
say: tells that you belong to a union, or not
privacy: 2
conduct: 0
voice: me
where: words
any: gewerkschaftsmitglied | in der gewerkschaft | bei verdi | verdi mitglied | bei der ig metall | ig metall mitglied | gew mitglied
any: mitglied bei ver.di | ver.di mitglied | gewerkschafter | gewerkschafterin | vertrauensfrau | vertrauensmann | unia mitglied | bei der unia | vpod
any: ögb mitglied | in die gewerkschaft | betriebsratsmitglied | mein betriebsrat | bin im betriebsrat | betriebsrätin | personalratsmitglied
any: marburger bund mitglied | in den betriebsrat gewählt | #verdi | #igmetall | #gewerkschaft
not: minister | chef der | verhandelt | bahn streikt
negated: keep
+ Seit 20 Jahren in der Gewerkschaft
+ Bin bei Verdi und das bleibt so
+ Frisch in den Betriebsrat gewählt
- Der Minister verhandelt mit den Chefs in der Gewerkschaft

[identity.disability.de]
say: tells that disability is part of who you are
privacy: 3
conduct: 0
voice: me
where: words
any: als behinderte frau | als behinderter mensch | als behinderte person | ich bin behindert | meine behinderung | leben mit behinderung
any: meiner behinderung | als rollstuhlfahrerin | als rollstuhlfahrer | bin rollstuhlfahrer | bin rollstuhlfahrerin | bin gehörlos | als gehörlose
any: als gehörloser | als blinder | als blinde | bin blind | bin taub | taube community | bin kleinwüchsig | als kleinwüchsige | disabled and proud
any: mein schwerbehindertenausweis | barrierefreiheit für mich | #behindertundverrücktfeiern | #disabled | #ableismus | #deaf | #gehörlos | #inklusion
mask: ich bin blind vor liebe | bin blind vor | ich bin behindert im straßenverkehr | bin blind gewesen | bin blind gefolgt | ich bin taub vom konzert
not: blind vor | date | vertrauen | konzert | minister | schiri | schiedsrichter
negated: keep
+ Als behinderte Frau will ich keine Inspiration sein
+ Ich bin gehörlos, sprecht mit mir, nicht mit der Dolmetscherin
+ Meine Behinderung sieht man nicht
- Bin blind vor Liebe

[identity.neuro.de]
say: tells that you are neurodivergent, or not
privacy: 3
conduct: 0
voice: me
where: words
any: als autistin | als autist | bin autistin | bin autist | bin autistisch | autistisch und | autistische erwachsene | als autistische | mein adhs
any: meinem adhs | adhs gehirn | adhs-gehirn | bin adhsler | adhslerin | audhs | bin neurodivers | bin neurodivergent | neurodivergente/A | neurospicy
any: als asperger | mein asperger | bin hochbegabt | als hochbegabte | bin hochsensibel | als hochsensible | mein tourette | bin legastheniker
any: bin legasthenikerin | bin stotterer | als stotterer | maskieren autismus | autistischer burnout | #actuallyautistic | #autistisch
any: #adhserwachsene | #adhsfrauen | #neurodivergent | #audhs
not: studie | fortbildung | schüler | mein sohn | meine tochter | patienten | kongress | serie | film
negated: keep
+ Als Autistin ist Smalltalk Hochleistungssport
+ Mein ADHS-Gehirn um drei Uhr: Möbel umstellen!
+ Bin hochsensibel und das ist okay
- Fortbildung: Schüler mit ADHS

[identity.belonging.de]
say: names a group, class or society you belong to
privacy: 2
conduct: 0
voice: me
where: words
any: burschenschaft | burschenschafter | burschenschaftler | studentenverbindung | verbindungsstudent | mein corps | cv-er | cartellverband
any: alter herr verbindung | verbindungshaus | freimaurer | freimaurerloge | loge | rotary | rotarier | lions club | kiwanis | soroptimist | zonta
any: pfadfinder | pfadfinderin | schützenbruder | schützenbrüder | schützenkönig | schützenkönigin | karnevalsgesellschaft | karnevalsprinz
any: faschingsgilde | guggenmusik | gugge | zunft | zünfter | trachtenverein | goldhaubengruppe | landjugend | landfrauen | kolpingsfamilie | ultras
any: ultra seit | fanclub | südkurve | mensa mitglied | heimatverein | alpenverein | feuerwehrkamerad | thw
need: ich | mein/P | wir | unser/P | bin | mitglied | mitgliedschaft | seit | uns | jahre dabei | aufgenommen | probt | probe | bundesbruder | abend
near: 7
mask: loge im theater | loge im stadion | fanclub treffen der
not: skandal | razzia | theater | oper | minister | urteil | verboten | polizei | bayreuth
negated: keep
+ Seit 1998 bei meiner Burschenschaft
+ Wir Schützenbrüder ziehen am Sonntag durchs Dorf
+ Unsere Gugge probt wieder
- Loge in der Oper gebucht, wir freuen uns

[identity.profile.de]
say: names an identity in your profile
privacy: 2
conduct: 0
where: bio
any: queer | lesbisch | schwul | gay | lesbian | trans | schwarz | poc | kurdin | kurde | türkin | veteran | feministin | soldat | soldatin
any: neurodivers | autistin | adhs | migrantifa | ostdeutsch | ossi | pfadfinder | pfadfinderin | behindert | taub | gehörlos | rollstuhl
mask: schwarz weiß | schwarz gelb | schwarz trinker | kaffee schwarz | trans alp | schwarz rot | schwarz blau
not: kaffee | fotografie | borussia
+ [bio] lesbisch | Leipzig | Katzen
+ [bio] Autistin, Illustratorin
+ [bio] Ostdeutsch, laut, lieb
- [bio] Schwarz-Weiß Fotografie

[identity.community.de]
say: celebrates an identity community or its day
privacy: 1
conduct: 0
where: words
any: csd | christopher street day | pride | regenbogenparade | prideparade | lgbtq | lgbtqia | lgbtiq | lgbt | queerfeministisch | dyke march
any: trans day of visibility | transgender day of remembrance | idahobit | lesbische sichtbarkeit | weltfrauentag | frauentag | black history month
any: roma day | tag der muttersprache | interkulturelle woche | behindert und verrückt feiern | welt-autismus-tag | weltautismustag
any: welt-down-syndrom-tag | newroz feiern | veteranentag | #csd | #pride | #pridemonth | #lgbtq | #weltfrauentag | #frauentag | #loveislove
any: #blackhistorymonth | #transrightsarehumanrights
mask: pride and prejudice | lion pride | pride rock | honda pride | csd software
not: löwen | prejudice | austen | premier league
negated: keep
+ CSD in Köln, so viel Glitzer
+ Happy Pride Month euch allen
+ Weltfrauentag: Blumen sind nett, Gehalt ist besser
- Pride and Prejudice zum fünften Mal

[identity.names.de]
say: belongs to a group or page about an identity
privacy: 2
conduct: 0
where: group page event
any: queeres | queerer | lesben | lesbisch | schwule | schwul | schwules | queer | queere | lgbt | lgbtq | lgbtiq | csd | pride | regenbogenparade
any: regenbogen | trans | transgender | nichtbinär | bisexuelle | asexuell | dgti | lsvd | hosi | rosa lila villa | schwarze frauen
any: schwarze menschen | afrodeutsch | isd | adefra | türken in | türkische | kurden | kurdische | iraner in | perser in | syrer in | syrien
any: afghanen | afghanische | ukrainer | ukrainerinnen | russen in | russischsprachige | russlanddeutsche | aussiedler | polen in | polacy
any: rumänen in | românii in | italiener in | griechen in | spanier in | portugiesen in | kroaten in | serben in | bosnier in | albaner in
any: vietnamesen in | chinesen in | brasilianer in | latinos in | inder in | expats in | deutsche im ausland | deutsche in | österreicher in
any: schweizer in | auslandsschweizer | sinti | roma | jenische | vertriebene | landsmannschaft | siebenbürger | donauschwaben | geflüchtete
any: einbürgerung | veteranen | bundeswehr | reservisten | kameradschaft | soldaten | zivildienst | bundesheer | burschenschaft | corps | freimaurer
any: rotary | lions | zonta | landfrauen | landjugend | pfadfinder | feministinnen | frauen in | frauennetzwerk | mütter gegen | arbeiterkind
any: autisten | autistinnen | adhs erwachsene | neurodivers | gehörlose | blinde | rollstuhlfahrer | behinderte | kleinwüchsige | hochsensible
any: hochbegabte | ostdeutsche | ddr kinder | ossis | gewerkschaft | ver.di | ig metall | mensa in deutschland
mask: trans alp | trans siberian | trans rockies | regenbogen kita | kita regenbogen | lions kita | regenbogen apotheke | regenbogen forelle | as roma
mask: roma tomaten | syrien krieg | trans germany | regenbogen camp | polen in drei tagen | blinde kuh | grazer lions | mtb trans
mask: italiener in der nähe | inder in der nähe
not: mtb | kita | apotheke | fußball | rennrad | restaurant | forelle | handball | tomaten | orchestra | football
+ [group] Lesben über 40 Köln
+ [group] Türken in Wien
+ [event] CSD Konstanz 2026
- [group] Kita Regenbogen Eltern
- [page] MTB Trans Alp
