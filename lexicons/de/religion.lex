lexicon: religion.de
format: 1
version: 2026.1
topic: religion
lang: de
licence: CC0-1.0
about: Faith, practice, congregation, loss of faith, in Germany, Austria and Switzerland.
source: written by hand for this project

# "Gott sei Dank", "um Gottes willen", "Grüß Gott" are manners, not faith; "Messe" is a trade fair as often as a service.

[religion.subject.de]
say: mentions religion
privacy: 1
conduct: 0
where: post comment caption message
any: kirchen* | pfarr* | moschee* | bibel* | katholi* | kloster* | jesus | allah | religion | religionen | religiös/A | religiosität | spiritualität
any: theologie | theologe/N | theologin/N | christentum | christlich/A | katholisch/A | evangelisch/A | protestantisch/A | lutherisch/A | freikirche/N
any: freikirchlich/A | evangelikal/A | pietistisch/A | charismatisch/A christen | islam | islamisch/A | muslimisch/A | koran | quran | imam
any: moschee/N | minarett/N | muezzin | judentum | jüdisch/A | synagoge/N | rabbi | rabbiner | rabbinerin | tora | talmud | buddhismus
any: buddhistisch/A | hinduismus | hinduistisch/A | sikhismus | bahai | atheismus | atheistisch/A | agnostisch/A | humanistisch/A verband
any: zeugen jehovas | wachtturm | mormonen | adventisten | neuapostolisch/A | heilsarmee | papst | vatikan | kardinal marx | erzbischof | bischof
any: bischöfin | landesbischof | landesbischöfin | weihbischof | kirchenpräsident | diözese | bistum | erzbistum | dekanat | ordinariat | ekd
any: synodaler weg | synode | zölibat | kirchensteuer | kirchenbeitrag | kirchentag | katholikentag | weltjugendtag | reformation | martin luther
any: zwingli | heilige schrift | altes testament | neues testament | evangelium | dreifaltigkeit | auferstehung | erlöser | sünde/N | todsünde/N
any: fegefeuer | jüngstes gericht | jüngste gericht | bibel | bibeln | bibelvers/N | heiligenschein | prophet mohammed | christus | jungfrau maria
any: muttergottes | heiliger geist | heiligen geist | apostel | evangelist/N | evangelistin | pfarrer/N | pfarrerin/N | pastor | pastorin | diakon
any: diakonin | vikar | vikarin | kaplan | priester/N | priesterin | mönch/N | nonne/N | ordensfrau | ordensbruder | ordensschwester | kirche
any: kirchen | kirchli | kirchengemeinde/N | pfarrgemeinde/N | pfarre | pfarrei/N | gotteshaus | gotteshäuser | kapelle | kathedrale/N
any: wallfahrtskirche | klosterkirche | kloster | klöster | abtei | stift melk | konfession | konfessionslos
mask: papst der | kirchenwirt | klosterneuburg | klosterbräu | klosterbrauerei | jesus wie | kirche im dorf | kirche im dorf lassen
mask: die kirche im dorf | kapelle spielt | kapelle spielte | blas kapelle | musik kapelle | bibel des | mönch film | pastor aeternus | papst der mode
mask: kirchen straße | sünde wert | eine sünde wert | kleine sünden | kleine sünde | diät sünde | nonnen fürzle | kirche straße | bischof mixa platz
mask: religion ist für mich fußball | gotteshaus st pauli | jesus hernandez | gabriel jesus | jesús navas
not: blaskapelle | musikkapelle | kirchweih | diät | schokolade | bischofshofen | hochzeitsband | trachtenkapelle | torschütze | tatort | fastfood
not: trommeln
negated: keep
+ Predigt gehört, danach lange über Religion geredet
+ Die Kirche am Markt bekommt eine neue Orgel
+ Der Papst hat heute gesprochen
+ Die Moschee im Viertel hatte Tag der offenen Tür
- Lass mal die Kirche im Dorf
- Die Kapelle spielt zum Tanz auf
- Das Törtchen ist eine Sünde wert

[religion.worship.de]
say: says you attend worship
privacy: 2
conduct: 0
where: words
any: gottesdienst* | lobpreis* | rosenkranz* | wallfahrts* | gottesdienst/N | familiengottesdienst | jugendgottesdienst | abendgottesdienst | godi
any: lobpreis | lobpreisabend | worship abend | worship night | worshipabend | sonntagsmesse | frühmesse | abendmesse | vorabendmesse | kindermesse
any: heilige messe | hl messe | hl. messe | in der messe | messe gefeiert | zur messe | heiligabendmesse | christmette | mitternachtsmette
any: christvesper | osternachtsfeier | osterfeuer und messe | rorate | roratemesse | roratefeier | waldweihnacht | krippenfeier | festgottesdienst
any: erntedankgottesdienst | feldmesse | bergmesse | hubertusmesse | maiandacht | andacht | abendandacht | vesper im kloster | jugendvesper | taizé
any: taizégebet | rosenkranz | kreuzweg | kreuzwegandacht | prozession | fronleichnamsprozession | wallfahrt/N | wallfahren | pilgerreise
any: pilgerfahrt | pilgern | pilgerweg | jakobsweg | camino de santiago | hauskreis | hauskreise | bibelkreis | bibelstunde | bibelstudium
any: bibel studieren | bibel gelesen | bibel lesen | stille zeit mit gott | gebetskreis | gebetsabend | alphakurs | alpha kurs | glaubenskurs
any: kinderkirche | kindergottesdienst | kigo | jungschar | jungscharlager | freitagsgebet | jumu'ah | jumma | dschumma | in der moschee | zur moschee
any: in der kirche gewesen | heute in der kirche | war in der kirche | in die kirche gehen | in die kirche gegangen | geh in die kirche
any: gehe in die kirche | gehen in die kirche | kirchgang | kirchgänger | sonntags in die kirche | in der synagoge | kabbalat schabbat | predigt
any: predigten | predigte heute | kerze angezündet | kerze in der kapelle | kerze in der kirche | z'chile | z chile | i dä chile | ind chile
any: chile gange | kirchenchor | gospelchor | posaunenchor | ministrieren | ministriert | ministrant/N | ministrantin/N | messdiener/N
any: messdienerin/N | oberministrant | lektorin in der kirche | lektordienst | kommunionhelfer | kirchenmusik | orgel gespielt | orgel spielen
any: kirchenkaffee | pfarrcafé | pfarrkaffee | #gottesdienst | #lobpreis | #jakobsweg | #wallfahrt | #christmette
mask: predigt wasser | predigt immer | jakobsweg wirt | andacht lauschen | voller andacht | kreuzweg aral
not: museum | konzertkarten | unesco | reiseführer | fußball | stau | wasser predigen
negated: religion.leaves.de
+ Christmette um elf, danach Würstl
+ Lobpreisabend war so stark
+ Auf dem Jakobsweg, Tag 12, Blasen überall
+ Am Sonntag im Gottesdienst gewesen
- Er predigt immer Wasser und trinkt Wein
- Museum Kloster: der alte Rosenkranz, Reiseführer Seite 3

[religion.mass.de]
say: mentions a church service
privacy: 2
conduct: 0
where: words
any: messe | mette | vesper | amt | hochamt | requiem | kommunion | eucharistie | abendmahl | beichte | chor | orgel | lesung | kollekte | fürbitten
need: pfarrer | pfarrerin | pastor | kirche | dom | kapelle | pfarre | pfarrei | gebet | gebetet | kirchenchor | st. | sankt | weihnachten
need: heiligabend | ostern | gläubig | gläubige | katholisch | evangelisch | ministranten | papst | priester | bischof | christmette
near: 6
mask: messe frankfurt | messe hannover | messe wien | messe köln | leipziger messe | messe stand | messe halle | auf der messe | messe berlin
mask: messe stuttgart | messe basel | messe zürich | autorin lesung | vesper platte | vesper kirche
not: halle | aussteller | stand | tickets | buchmesse | industrie | automesse | amt für | bürgeramt | finanzamt | standesamt | minister
+ Um zehn ist Messe im Dom, wer kommt mit
+ Beichte beim Pfarrer, ewig her
+ Heute Abendmahl mit unserer Pfarrerin
- Messe Frankfurt: Halle 4 beim Dom, Stand B12
- Auf der Messe in Köln beim Dom

[religion.congregation.de]
say: tells that you belong to a congregation
privacy: 2
conduct: 0
where: words
any: meine gemeinde | unsere gemeinde | meiner gemeinde | unserer gemeinde | unsere pfarre | unserer pfarre | unsere pfarrei | unserer pfarrei
any: mein pfarrer | unser pfarrer | unsere pfarrerin | unseren pfarrer | unserem pfarrer | unser pastor | unserer pastorin | unsere pastorin
any: unser imam | unser rabbi | unsere kirche | unserer kirche | meine kirche | meiner kirche | unsere kirchengemeinde | unserer kirchengemeinde
any: pfarrgemeinderat | pfarrgemeinderätin | kirchenvorstand | presbyter | presbyterin | presbyterium | kirchenpflege | kirchgemeinderat
any: kirchgemeinde | kirchenrat | gemeindefreizeit | gemeindefest | pfarrfest | pfarrball | gemeindezentrum freikirche | gemeindeleitung
any: älteste der gemeinde | icf | hillsong | gebetshaus augsburg | mehr konferenz | kjg | kljb | katholische jugend | evangelische jugend | cvjm
any: cevi | blauring | jungwacht | jubla | jungschi | kolping | kolpingfamilie | kolpingsfamilie | landeskirchliche gemeinschaft | brüdergemeinde
any: baptistengemeinde | pfingstgemeinde | legio mariae | opus dei | focolare | schönstatt | schönstattbewegung | unsere moschee | unserer moschee
any: unsere synagoge | königreichssaal | unser stake | katechetin | katechet | religionslehrer | religionslehrerin | religionsunterricht geben
any: theologiestudium | studiere theologie | priesterseminar | priesterweihe | ordiniert | ordination pfarrerin | profess abgelegt | noviziat
any: diakonweihe | mesner | mesnerin | küster | küsterin | sigrist | sigristin
mask: unsere gemeinde sucht | unsere gemeinde hat | bürgermeister unsere gemeinde | unsere gemeinde baut
not: bürgermeister | bürgermeisterin | gemeinderat | gemeindeamt | feuerwehr | rathaus | gemeindesteuer | ortskern | einwohner | landrat | straße
not: straßen | müll | facebook | online | instagram | ortsteil | arztpraxis
+ Unser Pfarrer hat so schön gesprochen
+ Gemeindefreizeit mit 80 Leuten, grandios
+ Bin seit zehn Jahren im Pfarrgemeinderat
- Unsere Gemeinde baut einen neuen Kreisverkehr
- Der Bürgermeister sagt, unsere Gemeinde ist pleite

[religion.identity.de]
say: says what your religion is
privacy: 2
conduct: 0
where: words
any: bin christ | bin christin | als christ | als christin | wir christen | bin katholisch | bin evangelisch | bin katholikin | bin katholik
any: als katholik | als katholikin | als protestant | als protestantin | katholisch erzogen | katholisch aufgewachsen | evangelisch erzogen
any: streng katholisch | katholisch getauft | evangelisch getauft | bin muslim | bin muslima | als muslim | als muslima | wir muslime | bin jude
any: bin jüdin | bin jüdisch | als jude | als jüdin | wir juden | jüdische wurzeln | jüdisches leben ist mein | bin buddhist | bin buddhistin
any: als buddhist | als buddhistin | bin hindu | als hindu | bin sikh | bin orthodox | serbisch-orthodox | bin alevi | bin alevitin | als alevit
any: als alevitin | bin atheist | bin atheistin | als atheist | als atheistin | bin agnostiker | bin agnostikerin | als agnostiker
any: bin konfessionslos | ohne bekenntnis | bin heidin | gläubiger christ | gläubige christin | überzeugter christ | überzeugte christin
any: bekennender christ | bekennende christin | wiedergeboren in christus | wiedergeborener christ | kind gottes | bin eine tochter des königs
any: gerettet aus gnade | jesus nachfolger | jesus follower | jesusfreak | jesus freak | trage kopftuch | mein kopftuch | mein hijab | trage hijab
any: mein glaube | meinen glauben | meinem glauben | meines glaubens | unser glaube | unserem glauben | bin gläubig | bin religiös
any: bin nicht religiös | nicht gläubig | praktizierend | praktizierende muslima | praktizierender katholik | stolz ein muslim zu sein
any: alhamdulillah muslim | i bi katholisch | bi reformiert | #christin | #christ | #muslima | #jesuslover | #glaube | #teamjesus | #jüdischesleben
any: #atheist
mask: als christ baum | mein glaube an die menschheit | meinen glauben an die menschheit | mein glaube an die menschen | meinen glauben an das gute
mask: mein glaube an die liebe | glaube an die menschheit | mein glaube an die justiz
not: menschheit | justiz | praktizierende/A ärzte | praktizierende/A ärztin | arzt | hochzeit der | schauspieler/N
negated: keep
+ Als Christ sehe ich das anders
+ Ich bin muslim und arbeite trotzdem an Weihnachten gern
+ Streng katholisch aufgewachsen, man merkt es
+ Mein Glaube trägt mich durch den Tag
- Meinen Glauben an die Menschheit hab ich im Kreisverkehr verloren
- Als Christian kam, war schon alles weg

[religion.identity.bio.de]
say: says what your religion is
privacy: 2
conduct: 0
where: bio
any: theologe | theologin | pfarrer | pfarrerin | pastor | pastorin | diakon | diakonin | priester | vikar | vikarin | jesus | gott | gottes | allah
any: christus | bibel | kirche | islam | moschee | psalm | muslima | christ | christin | katholik | katholikin | muslim | jude | jüdin | buddhist
any: buddhistin | atheist | atheistin | agnostiker | agnostikerin | gläubig | ✝️ | ☪️ | ✡️ | 🕉️ | ☸️ | katholisch | evangelisch | reformiert
any: jesuslover
mask: jesus latschen | gott sei dank | grüß gott | gott und die welt
+ [bio] Christ, Vater, Handwerker
+ [bio] Muslima | Wien | Kaffee
+ [bio] Ehemann, Papa, ✝️
- [bio] Birkenstock und Jesus Latschen

[religion.people.de]
say: speaks of people of a faith
privacy: 1
conduct: 0
where: post comment caption message
any: christen | katholiken | protestanten | evangelikale/N | muslime | muslimen | juden | jüdinnen | buddhisten | hindus | sikhs | aleviten | jesiden
any: ungläubige | ungläubigen | gläubige | gläubigen | atheisten | zeugin jehovas | freikirchler | kopftuch | hijab | burka | nikab | kippa
any: schleier verbot | pilger
mask: pilger muscheln | pilger väter
not: insolvenz | bank | kredit
negated: keep
+ Die Christen im Irak brauchen Hilfe
+ Muslime und Juden gemeinsam am Tisch, schön
+ Kopftuch ja oder nein, immer dieselbe Frage
- Die Bank und ihre Gläubigen, Insolvenz läuft

[religion.holiday.de]
say: mentions a religious holiday
privacy: 1
conduct: 0
where: words
any: osternacht | ramadan | zuckerfest | opferfest | eid mubarak | bayram | bayramınız | fastenbrechen | iftar | iftaressen | laylat al-qadr | hadsch
any: umrah | chanukka | hanukkah | chanukkia | pessach | jom kippur | rosch haschana | schabbat | shabbat shalom | sukkot | purim | bar mizwa
any: bat mizwa | diwali | vesakh | wesak | holi fest indisch | nouruz | newroz | karfreitag | gründonnerstag | karsamstag | palmsonntag | palmbuschen
any: palmkätzchen weihe | palmkätzchenweihe | ostersonntag | speisenweihe | osterkerze | aschermittwoch | aschekreuz | aschenkreuz | fronleichnam
any: christi himmelfahrt | auffahrt gottesdienst | mariä himmelfahrt | mariä empfängnis | maria himmelfahrt | pfingsten | pfingstsonntag
any: allerheiligen | allerseelen | buß- und bettag | totensonntag | ewigkeitssonntag | reformationstag | erntedank | erntedankfest | martinstag
any: st martin | sankt martin | nikolausfeier pfarre | adventskranz weihe | adventskranzweihe | adventskranzsegnung | erster advent | zweiter advent
any: dritter advent | vierter advent | 1. advent | 2. advent | 3. advent | 4. advent | gesegnete weihnachten | gesegnetes fest | gesegnete ostern
any: gesegneten sonntag | gesegneten advent | heiligabend | heilige drei könige | dreikönig | dreikönigstag | sternsinger | sternsingen
any: dreikönigsaktion | lichtmess | blasiussegen | frohe ostern | frohe weihnachten | fröhliche weihnachten | schöni wiehnachte | schöni oschtere
any: patrozinium | kirchweihfest pfarre | namenstag
mask: aschermittwoch der politik | politischer aschermittwoch | frohe weihnachten ihr deppen
not: stau | verkaufsoffen | csu | börse | rabatt | sale
negated: keep
+ Ramadan Mubarak an alle meine Geschwister
+ Karfreitag, bei uns gibt es Fisch
+ Die Sternsinger waren da, 20*C+M+B
+ Gesegnete Weihnachten euch allen
- Politischer Aschermittwoch in Passau
- Pfingsten: Stau auf der A8

[religion.observes.de]
say: tells how you keep your religion
privacy: 2
conduct: 0
where: words
any: segnen lassen | gesegnet worden | taufgespräch | traugespräch | konfiwochenende | taufvorbereitung | taufe | taufen lassen | wurde getauft
any: ist getauft | sind getauft | getauft in | erwachsenentaufe | taufpate | taufpatin | taufkerze | taufkleid | kindersegnung | erstkommunion
any: kommunionkind | kommunionkleid | kommunionunterricht | weißer sonntag | weissen sonntag | firmung | firmling/N | firmpate | firmpatin
any: firmgruppe | gefirmt | konfirmation | konfirmand/N | konfirmandin | konfirmiert | konfi | konfis | konfifreizeit | konfiteamer
any: konfirmandenunterricht | kirchlich geheiratet | kirchlich heiraten | kirchliche trauung | kirchliche hochzeit | trauspruch | konfirmationsspruch
any: taufspruch | taufgottesdienst | nikah | beschneidung | henna abend | hennaabend | faste im ramadan | fasten im ramadan
any: ich faste bis sonnenuntergang | ramadan fasten | faste seit aschermittwoch | fastenzeit | fastenopfer | sieben wochen ohne | 7 wochen ohne
any: beichten | gebeichtet | beichte abgelegt | zehnten geben | koscher | halal | helal | fleisch am karfreitag | freitags fisch | tischgebet
any: abendgebet | morgengebet | nachtgebet | fajr | fadschr | maghrib | duha gebet | gebetsteppich | gebetsraum | bete fünfmal | fünfmal am tag beten
any: tefillin | schabbatkerzen | schabbat halten | meditiere im zen | zen meditation kloster | vipassana | losung des tages | tageslosung | losungen
any: exerzitien | stille tage im kloster | kloster auf zeit | schweigeexerzitien
mask: feuer taufe | taufe des schiffs | jungfern taufe | halal snack | koscher vor | nicht ganz koscher | nicht koscher | ganz koscher
mask: ich muss dir was beichten | muss was beichten | muss euch was beichten | losungen für
not: schiff | flugzeug | lok | feuerwehrauto | äquator | linie | loks | getauft auf den namen | döner | imbiss | snack | schokolade gegessen
not: haustier
negated: keep
+ Unser Patenkind wurde heute getauft, in St. Martin
+ Konfirmation von meinem Neffen, alle im Anzug
+ In der Fastenzeit verzichte ich auf Schokolade
+ Erstkommunion bei 4 Grad
- Das Schiff wurde auf den Namen Elsa getauft
- Der Deal ist nicht ganz koscher

[religion.prayer.de]
say: speaks of prayer or blessing
privacy: 1
conduct: 0
where: words
any: bete für | beten für | betet für | bete zu | beten zu gott | gebet | gebete | gebetet | bete jeden tag | wir beten | ich bete | bitte betet
any: betet bitte | gebetsanliegen | amen | amin | ameen | segen | gesegnet | segne dich | segne euch | gott segne | gott behüte dich | gott schütze
any: der herr segne | segenswünsche | reisesegen | vater unser | vaterunser | ave maria | gegrüßet seist du | halleluja | hallelujah | hosanna | kyrie
any: so gott will | vergelts gott | vergelt's gott | inschallah | inshallah | in schaa allah | maschallah | mashallah | masallah | alhamdulillah
any: elhamdulillah | bismillah | subhanallah | allahu akbar | astaghfirullah | salam aleikum | selamun aleyküm | assalamu alaikum | shalom | 🙏🙏🙏 | 📿
any: #pray | #gebet | #gesegnet | #blessed | #amen
mask: gebet buch | ins gebet nehmen | ins gebet genommen | mit talent gesegnet | segen und fluch | fluch und segen | fluch oder segen
mask: segen für die haut | sein segen gegeben | seinen segen gegeben | gebete erhört fußball | halleluja endlich | zeitlich gesegnet
mask: das zeitliche gesegnet
not: handy | technik | waschmaschine | trainer | spülmaschine | ki | digitalisierung
negated: keep
+ Ich bete für alle in Valencia
+ Alhamdulillah, alles gut gegangen
+ Vergelt's Gott für die Hilfe beim Umzug
- Das Handy ist Fluch und Segen zugleich
- Der Trainer hat ihn ins Gebet genommen

[religion.god.de]
say: speaks of God or heaven
privacy: 1
conduct: 0
where: post comment caption message
any: gott | gottes | herrgott | der herr ist | der herr hat | schöpfer | schutzengel | erzengel | engel im himmel | himmlischer vater | heiland
any: der allmächtige | himmelreich | ewiges leben | ewige leben | paradies im himmel | dschanna | gottvertrauen | herr jesus
mask: um gottes willen | in gottes namen | leider gottes | herrgott nochmal | herrgott noch mal | herrgott sakra | schöpfer des logos | hand gottes
mask: gott sei dank | gott sei's gedankt | grüß gott | grüß dich gott | oh gott | o gott | ach gott | mein gott | meine gott | weiß gott | gott weiß
mask: gott bewahre | gott behüte | bei gott | oh mein gott | ach du lieber gott | du lieber gott | großer gott | allmächtiger gott | omg gott
mask: griechischer gott | wie ein gott | wie gott in frankreich | gott in frankreich | gott des gemetzels | götter und gott | karel gott
mask: gott und die welt | über gott und | fußball gott | gott der | den gott der | gott in weiß | halb gott | gott hab ihn selig | gott hab sie selig
mask: gott nochmal | gott verdammt | oh du mein gott | behüt di gott | pfiat di gott | jo mei gott | hätte gott | gott o gott
not: thor | zeus | odin | griechisch/A | mythologie | marvel | maradona | stadion | gitarre | schlagzeug | fußball | tor | rammstein | ägyptisch/A
not: nordisch/A | weltmeister
negated: religion.leaves.de
+ Wo warst du, Gott, in dieser Nacht
+ Der Herr hat seine Hand über uns gehalten
+ Mein Schutzengel hatte heute Überstunden
- Gott sei Dank ist Freitag
- Oh mein Gott, wie süß
- Wir haben über Gott und die Welt geredet
- Grüß Gott, einmal Leberkäs bitte
- Karel Gott singt Biene Maja

[religion.belief.de]
say: states belief in God
privacy: 2
conduct: 0
voice: me
where: words
any: glaube an gott | glauben an gott | glaub an gott | vertraue auf gott | vertrau auf gott | gott vertrauen | mit gott an meiner seite
any: gott ist gut | gott ist groß | gott ist treu | gott ist liebe | gott liebt dich | gott liebt uns | gott liebt mich | jesus liebt dich
any: jesus liebt mich | jesus lebt | christus ist auferstanden | der herr ist auferstanden | er ist wahrhaftig auferstanden | gott hat mich
any: gott hat uns | gott führt mich | gott trägt mich | gott trägt uns | gott sieht dich | danke gott | danke herr | danke jesus
any: danke vater im himmel | dank sei gott | gott die ehre | ehre sei gott | gelobt sei jesus christus | preist den herrn | lobet den herrn
any: lobe den herrn | halte mich an jesus | mit jesus | in jesus namen | in jesu namen | dem herrn dienen | gott dienen | gottes wege | gottes liebe
any: gottes gnade | gottes treue | gottes kind | gottes wort | der herr ist mein | allah ist groß | allah ist mit | möge allah | allah möge
any: allah liebt | allah hat | allah ist der | tawakkul | sabr | gott ist mein | jesus ist mein | mein herr und gott | mein heiland | an jesus glauben
any: glaube an jesus | glauben an jesus | leben mit gott | gebetserhörung | gottes segen über
mask: danke gott wochenende | danke herr nachbar | danke herr müller | danke herr doktor | danke herr lehrer | mit jesus latschen
mask: danke herr minister
negated: religion.leaves.de
+ Gott ist gut, jeden Tag
+ Jesus lebt! Frohe Ostern
+ Möge Allah euch belohnen
+ Ich vertraue auf Gott, auch heute
- Danke Herr Müller für die Hilfe beim Umzug
- Mit Jesus-Latschen durch den Park

[religion.verse.de]
say: quotes scripture
privacy: 2
conduct: 0
where: words
pattern: \b(?:[1-5]\. ?)?(?:Mose|Genesis|Josua|Samuel|Könige|Hiob|Psalm|Psalmen|Sprüche|Prediger|Hohelied|Jesaja|Jeremia|Hesekiel|Daniel|Hosea|Micha|Sacharja|Matthäus|Mt|Markus|Mk|Lukas|Lk|Johannes|Joh|Apostelgeschichte|Apg|Römer|Röm|Korinther|Kor|Galater|Epheser|Eph|Philipper|Phil|Kolosser|Thessalonicher|Timotheus|Hebräer|Hebr|Jakobus|Petrus|Offenbarung|Sure|Ps) \d{1,3}(?:[,:] ?\d{1,3})\b
pattern: \bPsalm \d{1,3}\b
pattern: \bSure \d{1,3}\b
literal: digits 1
+ Denn ich weiß wohl, was ich für Gedanken habe. Jeremia 29,11
+ Psalm 23 begleitet mich
+ Joh 3,16
- Markus 14, Anna 12, alle beim Turnier
- Johannes ist 16 geworden
- Lukas 3 Jahre alt

[religion.strong.de]
say: states a strong religious conviction
privacy: 3
conduct: 0
where: words
any: jesus ist der einzige weg | jesus ist der herr | jesus ist herr | nimm jesus an | jesus angenommen | mein leben jesus | jesus in mein herz
any: kehrt um | tut buße | wird in der hölle | in die hölle kommen | kommt in die hölle | werdet gerettet | seelen retten | verloren ohne jesus
any: ohne jesus verloren | gottes gericht | zorn gottes | endzeit | entrückung | das tier aus der offenbarung | mal des tieres | satanisch
any: satans werk | werk des teufels | antichrist | einzig wahre religion | einzig wahre gott | einzige wahre gott | der einzige gott | gotteslästerung
any: blasphemie | sünde vor gott | gott hat mann und frau geschaffen | gottes ordnung | lebensschutz | ungeborenes leben ist von gott | haram | kuffar
any: kafir | kufr | scharia | dschihad | islam ist die lösung | märtyrer | tod den ungläubigen | missionieren | missionseinsatz | evangelisieren
any: evangelisation | seelen gewinnen | in zungen reden | zungenrede | befreiungsdienst | exorzismus | dämonen austreiben | heilungsgebet
any: geistgetauft | geisttaufe | gott hat mich geheilt | von jesus geheilt | bibeltreu | irrlehre | ketzer | religion ist opium | religion ist gift
any: religion gehört verboten | religion ist krank
mask: endzeit film | endzeit stimmung im büro | haram para | blasphemie am grill | wer ananas auf pizza kommt in die hölle | kehrt um am
mask: satanisch gut
not: pizza | ananas | film | serie | game | spiel | büro | is | terror | anschlag | grill | nationalmannschaft | harambe | stau
negated: keep
+ Jesus ist der einzige Weg, kehrt um bevor es zu spät ist
+ Mein Leben Jesus gegeben, 12.5.2019
+ Musik ist haram, Bruder
- Ananas auf Pizza ist Blasphemie
- Kehrt um, da vorn ist Stau
- Endzeit-Serie auf Netflix

[religion.leaves.de]
say: tells that you left or do not hold a faith
privacy: 3
conduct: 0
voice: me
where: words
any: glaub an gar nix | glaube an gar nichts | glaube an nichts | glaub an nix | kein gott | bin heide | mit religion kann ich nichts anfangen
any: mit glauben kann ich nichts anfangen | aus der kirche ausgetreten | aus der kirche austreten | aus der kirche raus | kirchenaustritt
any: ausgetreten aus der kirche | aus der kirche getreten | bin ausgetreten und zahle keine kirchensteuer | glaube nicht an gott | glaub nicht an gott
any: nicht mehr an gott | glaube an keinen gott | gibt keinen gott | gott gibt es nicht | gott existiert nicht | gott ist tot | bin nicht gläubig
any: nicht mehr gläubig | nicht mehr religiös | meinen glauben verloren | vom glauben abgefallen | den glauben verloren | mein glaube ist weg
any: ex-muslim | exmuslim | ex-muslima | exmuslimin | ex-zeuge | ex-zeugin | aussteiger zeugen jehovas | aussteigerin | sekte ausgestiegen
any: aus der sekte | kein christ mehr | kein muslim mehr | habe mit der kirche gebrochen | mit der kirche abgeschlossen | mit religion nichts am hut
any: mit kirche nichts am hut | mit der kirche nichts am hut | mit gott nichts am hut | ungläubig | nicht getauft | gottlos glücklich
any: vom christentum abgewandt | konvertiert | konvertit | konvertitin | konversion zum | #exmuslim | #kirchenaustritt | #atheismus | #exzeugen
mask: den glauben verloren an | gott ist tot nietzsche
not: menschheit | datei | pdf | format | video | neonazi | nazi | rechte szene | bundesliga | mp3 | justiz
negated: keep
+ Bin letztes Jahr aus der Kirche ausgetreten, nie bereut
+ Ich glaube nicht an Gott, an Kuchen schon
+ Mit Kirche nichts am Hut, aber die Glocken sind schön
- Datei konvertiert, jetzt läuft das Video
- Ich hab den Glauben verloren an die Menschheit

[religion.spiritual.de]
say: mentions spiritual or occult practice
privacy: 1
conduct: 0
where: post comment caption bio message group page event
any: chakra | chakren | tarot | tarotkarten | karten legen | kartenlegen | kartenlegerin | astrologie | horoskop | geburtshoroskop | aszendent
any: merkur rückläufig | vollmondritual | rauhnächte | raunächte | rauhnächten | räuchern mit salbei | räucherritual | räucherwerk | schamane
any: schamanin | schamanisch/A | schamanismus | trommelreise | reiki | engelkarten | engelsbotschaft | lichtarbeit | lichtarbeiter | lichtarbeiterin
any: seelenplan | seelenreise | seelenverwandt im universum | rückführung früheres leben | reinkarnation | karma aus früherem leben | akasha
any: human design | numerologie | pendeln mit pendel | wünschelrute | heilsteine | bergkristall energie | energiearbeit | aura | auralesen
any: geistführer | krafttier | hellsehen | hellsichtig | medium jenseits | jenseitskontakt | jenseitskontakte | séance | hexe | hexenkraft | wicca
any: neuheidnisch | heidentum | asatru | jahreskreisfest | samhain | beltane | imbolc | litha | manifestieren | gesetz der anziehung
any: universum hat mir | das universum schickt | klangschalen | klangschalenmeditation | achtsamkeitsmeditation | meditieren | meditation | meditiert
any: satsang | yoga retreat | ayahuasca | matrixen | quantenheilung | anthroposophie | rudolf steiner | osho | esoterik | esoterisch/A | spirituell/A
any: 🔮 | ♈ | ♌ | ♏
mask: hexe bibi | kleine hexe | hexe film | aura hotel | aura fußball | hexe kostüm
not: bibi | kostüm | fasching | fasnacht | kinderbuch | parfum | parfüm | skin | gaming | six seven
+ Vollmondritual mit den Mädels am See
+ Hab mir heute die Karten legen lassen
+ [group] Rauhnächte gemeinsam erleben
- Bibi Blocksberg, die kleine Hexe
- Hexe als Kostüm für Fasching

[religion.names.de]
say: belongs to a congregation, group or page of a faith
privacy: 2
conduct: 0
where: group page event check-in place tag album
any: muslimische | muslimischer | muslimisches | islamische | islamischer | islamisches | christlich | jüdischer | orthodoxer | evangelisches
any: katholischer | katholisches | gebetsraum | hochschulgemeinde | khg | esg | studentengemeinde | pfarreirat | pfarre | frauenkirche | kirche
any: kirchen | kapelle | klosterkirche | abtei | kloster | bibel | jesus | christus | katholikentag | adventisten | heilsarmee | kirchentag
any: weltjugendtag | islam | quran | koran | buddhismus | bahai | gott | muslima | pastor | pfarrer | bistum | diözese | bischof | papst | allah
any: synagoge | moschee | wallfahrtskirche | kirchengemeinde | kirchgemeinde | pfarrei | pfarrgemeinde | pfarrverband | seelsorgeraum
any: seelsorgeeinheit | pastoralraum | dom | münster | kathedrale | stiftskirche | basilika | stift | gottesdienst | messe | christmette | lobpreis
any: worship | gebet | gebetskreis | bibelkreis | bibelverse | gottes | christen | christ | christliche | christlicher | christliches | katholisch
any: katholische | katholiken | evangelisch | evangelische | evangelischer | evang | =EV | lutherisch | reformierte | ref | freikirche | feg | efg
any: icf | cvjm | cevi | landeskirchliche | baptisten | adventgemeinde | neuapostolische | pfingstgemeinde | caritas | diakonie | kolping | jungschar
any: pfadfinder st | konfis | konfi | ministranten | minis | messdiener | kirchenchor | gospelchor | posaunenchor | kirchenmusik | muslime
any: moscheeverein | ditib | milli görüs | ramadan | iftar | jüdisch | jüdische | jüdisches | juden | schabbat | chabad | buddhistisches
any: buddhistische | zen | hindu | tempel | sikh | gurdwara | jehovas | königreichssaal | alevi | alevitische | orthodoxe | wallfahrt | jakobsweg
any: pilger | taizé | rosenkranz | fatima | medjugorje | alphakurs | erstkommunion | firmung | konfirmation | taufe | pfarrfest | pfarrflohmarkt
any: sternsinger
mask: kloster brauerei | bibel tv | dom rep | tempel der | jesus christ superstar | burg und dom | messe frankfurt | messe wien | messe basel
mask: messe leipzig | messe hannover | messe köln | hochzeits messe | dom center | dom hotel | münster land | stadt münster | preußen münster
mask: buch messe | leipziger messe | spiele messe | gott ist dein freund nicht | messe karlsruhe | messe stuttgart | messe essen | zen garten
not: brauerei | hotel | parkhaus | center | restaurant | bräu | wohnungen | wg | kleinanzeigen | flohmarkt münster | uni | studierende | bau
not: aussteller | job | jobmesse | hochzeitsmesse | halle | fotografie | escape
+ [group] Evangelische Jugend Nordbaden
+ [page] Pfarre St. Veit
+ [place] Frauenkirche, Dresden
- [group] WG gesucht Münster
- [event] Messe Stuttgart: Hochzeitsmesse
- [place] Dom Center Parkhaus

[religion.names.leaves.de]
say: belongs to a group or page of those who left a faith
privacy: 3
conduct: 0
where: group page event
any: ex-muslime | exmuslime | ex muslime | ex-zeugen | aussteiger | kirchenaustritt | atheisten | atheismus | religionsfrei | religionsfreie
any: humanistischer verband | freidenker | giordano bruno stiftung | konfessionsfreie | konfessionslose | gottlos | sektenausstieg
mask: aussteiger nach | auswanderer und aussteiger | aussteiger paraguay
not: auswandern | auswanderer | camper | vanlife | selbstversorger | nazi
+ [group] Ex-Muslime Deutschland
+ [page] Freidenker Schweiz
+ [group] Aussteiger aus Sekten
- [group] Auswanderer und Aussteiger Portugal
