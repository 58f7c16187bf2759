lexicon: discrimination.de
format: 1
version: 2026.1
topic: discrimination
lang: de
licence: CC0-1.0
about: Contempt for groups of people, slurs, tropes and prefaces, in Germany, Austria and Switzerland.
source: written by hand for this project

# Those who report, condemn or were the target of such words are not meant: "beschimpft", "Rassismus", "sagte zu mir" rule out.

[discrimination.statement.de]
say: speaks of a group of people with contempt
privacy: 1
conduct: 3
where: words
negated: keep
any: ausländer | türken | araber | polen | rumänen | zigeuner | die roma | juden | muslime | moslems | afrikaner | die schwarzen | flüchtlinge
any: asylanten | migranten | syrer | afghanen | ukrainer | russen | chinesen | inder | frauen | weiber | emanzen | feministinnen | schwule
any: die schwulen | lesben | homos | transen | transmenschen | behinderte | die behinderten | dicke | fette | rentner | die alten | arbeitslose
any: hartzer | bürgergeldempfänger | obdachlose | ossis | wessis | piefkes | tschuschen | deutsche in der schweiz | italiener | albaner | jugos
any: kosovaren | tschetschenen | nafris | kopftuchfrauen | ungeimpfte
need: kein auto fahren | nicht auto fahren | können halt nicht | können halt kein | kriegen alles | bekommen alles | alles geschenkt
need: kriegen mehr als | bekommen mehr als | werden bevorzugt | haben mehr rechte | wollen nicht arbeiten | nehmen uns | nehmen uns alles
need: nehmen uns die | raus | abschieben | klauen | klaut | stehlen | stinken | dreckig | dreckige | faul | sind faul | sind dumm | dumm | kriminell
need: kriminelle | alle kriminell | vergewaltiger | vergewaltigen | schmarotzer | schmarotzen | liegen uns auf der tasche | leben auf unsere kosten
need: auf unsere kosten | gehören nicht | gehören hier nicht | gehören weg | gehören in die küche | gehören hinter den herd | gehören an den herd
need: können nicht autofahren | können nicht einparken | können nicht fahren | können nicht logisch | krank | sind krank | pervers | ekelhaft
need: widerlich | eklig | minderwertig | keine echten | kein recht | sollen zwei | heim | nach hause schicken | geht heim | zurück nach
need: haben hier nichts | nichts verloren | überrennen | überfluten | vermehren sich | regieren die welt | steuern die banken | kontrollieren die
need: ausrotten | vergasen | hassen wir | hasse | abschaum | pack | gesindel | unnatürlich | eine schande | zu dumm | kopftuch runter | inzucht
need: barbaren | wilde | affen
near: 7
mask: frauen haus | behinderte parken | dicke bohnen | dicke luft | dicke pullover | italiener um die ecke | polen reise
not: rassismus | rassistisch | beschimpft | beleidigt | parole | parolen | nazis | vorurteil | vorurteile | klischee | stimmt nicht | unsinn
not: er sagte | sagte zu mir | sagt zu mir | demo gegen | gegen rechts | afd | höcke | hetze | hetzen | antisemitismus | sexismus | homophobie
not: wütend | traurig | studie | behörde | ausländerbehörde | spiel | fußball | restaurant | urlaub | rezept | flug nach | tatort | sind auch | krieg
not: ministerium | kulturverein | solidarität | wer sagt | verurteilt | kinder krank | bin krank
+ Die Ausländer nehmen uns alles weg
+ Frauen gehören in die Küche, Punkt
+ Fette Menschen sollen zwei Sitze zahlen
+ Zigeuner klauen doch alle
- Rassismus ist, wenn Leute sagen: Ausländer raus
- Ausländerbehörde hat mittwochs zu

[discrimination.slur.de]
say: uses a slur for a group of people
privacy: 1
conduct: 3
where: words
negated: keep
any: neger | bimbo | nigger | kanake | kanaken | kanacken | kanacke | tschusch | tschuschen | tschusche | kümmeltürke | kümmeltürken | polacke
any: polacken | itaker | spaghettifresser | schlitzauge | schlitzaugen | reisfresser | fidschi | fidschis | zigeunerpack | dreckszigeuner | saujude
any: saujuden | judensau | judenpack | drecksjude | drecksjuden | kameltreiber | kameltreiberin | ziegenficker | kopftuchmädchen | kopftuchweiber
any: burkaweiber | musel | musels | muselmane | muselmänner | asylantenpack | scheinasylanten | sozialschmarotzer | sozialtouristen
any: wirtschaftsflüchtling pack | rapefugees | messermigranten | messermann | messermänner | talahon | talahons | goldstücke asyl | bereicherer
any: kulturbereicherer | fachkräfte aus afrika haha | schwuchtel | schwuchteln | tunte | tunten | schwuppe | schwuppen | arschficker | kampflesbe
any: kampflesben | mannweib | transe | transen | zwitter | perverse homos | mongo | mongos | krüppel | spasti | spastis | spast | spasten
any: untermensch | untermenschen | rassenschande | mischling köter | halbaffe | halbneger | jugopack | jugo pack | balkanesen | yugo pack
any: kartoffelfresser
mask: bimbo box | fidschi inseln | fidschi urlaub | neger kuss | tunten ball | krüppel walm | krüppel kiefer | spast in
not: wort | begriff | beschimpft | beschimpfen | beleidigt | genannt | nannte | rief | gerufen | schrie | umbenannt | umbenennung | rassismus
not: rassistisch | nicht sagen | sagt man nicht | inseln | urlaub | drag | show | ball | duden | parole | gesprüht | kinderbuch | n-wort
not: ich bin eine | zitat | kiefer
+ Diese Messermänner wieder, alles Sozialschmarotzer
+ Schwuchteln gehören nicht in die Kirche
+ Da wohnen nur noch Kanaken
- Er wurde als Schwuchtel beschimpft, ich bin so wütend
- Das Wort Neger gehört in kein Kinderbuch
- Urlaub auf den Fidschi-Inseln

[discrimination.slur.near.de]
say: swears at a group of people
privacy: 1
conduct: 3
where: words
negated: keep
any: türken | türke | ausländer | polen | pole | araber | juden | jude | moslems | muslime | asylanten | flüchtlinge | zigeuner | russen | ukrainer
any: syrer | afghanen | afrikaner | albaner | jugos | jugo | ossis | ossi | wessis | schwule | schwuler | lesben | transen | homos | feministinnen
any: emanzen | weiber | italiener | franzosen | amis | chinesen | inder | rumänen | bulgaren | serben | kroaten | tschetschenen | nafris | piefkes
any: katholiken | christen | rentner | schwarze | neger | behinderte | hartzer | sozialhilfeempfänger | kopftücher
need: scheiß | scheiss | drecks | dreckige | dreckigen | verdammte | verdammten | verfickte | verfickten | dumme | dummen | stinkende | dreckstypen
near: 1
not: beschimpft | spiel | fußball | rassismus | parole | gerufen | würstchen | bundesliga | fc | schnitzel
+ Scheiß Katholiken, immer dasselbe
+ Diese dreckigen Zigeuner im Park
+ Verdammte Weiber
- Scheiß Bayern, schon wieder Meister

[discrimination.ableist.de]
say: uses a disability as a term of abuse
privacy: 1
conduct: 2
where: words
negated: keep
any: bist du behindert | seid ihr behindert | voll behindert | so behindert | wie behindert | total behindert | richtig behindert | echt behindert
any: behindert im kopf | alle behindert | behinderter typ | behinderte kuh | behinderter idiot | behinderte schlampe | behindi | behindis | du mongo
any: voll mongo | wie ein mongo | du spast | voll spast | du spasti | wie ein spasti | so ein spast | spastiker im büro | bist du autist
any: autistisches verhalten vom chef | voll autistisch | voll schizo | der ist schizo | total schizo | du psycho | voll psycho | bist du taub oder was
any: bist du blind oder was | bist du taub und blind | bist du dumm und behindert | geistig behindert ist die | geistig behinderte politiker
any: hirnamputiert | hirnamputierte/A | hirntot wie | geistesgestörte/A | geisteskranke/A | geistig umnachtet | gestörte | klapse | klapsmühle
any: irrenhaus | irrenanstalt | vollpsycho
mask: irrenhaus hier | irrenhaus heute | bei uns irrenhaus | haus ist ein irrenhaus
not: wort | begriff | beschimpft | beleidigt | sagt man nicht | ableismus | ableistisch | nicht sagen | inklusion | barrierefrei | parkplatz | film
not: serie | museum | nannte | genannt | gerufen | hirntod | organspende
+ Die sind doch alle behindert im Kopf
+ Bist du behindert oder was
+ Der gehört in die Klapse
- Behindertenparkplatz zugeparkt
- Ableismus ist, wenn jemand sagt: voll behindert

[discrimination.gay-insult.de]
say: uses an orientation or sex as a term of abuse
privacy: 1
conduct: 3
where: words
negated: keep
any: das ist so schwul | voll schwul | so schwul ey | schwuler scheiß | schwule scheiße | schwule sau | du schwuchtel | du homo | voll homo | no homo
any: schwul angezogen | schwule musik | schwul wie | du mädchen | wie ein mädchen geheult | läufst wie ein mädchen | wirfst wie ein mädchen
any: du weichei | memme | du pussy | bist du ein mann oder eine pussy | sei kein mädchen | sei keine pussy | sei kein weib | typisch frau
any: typisch weib | typisch frauen | frau am steuer | frauen am steuer | weiber halt | frauen und technik | emanze | emanzen | kampfemanze | feminazi
any: feminazis | unterbemannt | untervögelt | zickenkrieg im büro | hysterische weiber | blondine halt | typisch blond | quotenfrau | quotenweib
any: quotentürke | quotenneger | quotenschwarzer | regenbogenfuzzi | gendergaga weiber
mask: du mädchen meiner | typisch frau mann
not: wort | begriff | beschimpft | beleidigt | sexismus | sexistisch | klischee | vorurteil | nervt mich der spruch | spruch | sprüche | homophob
not: homophobie | gerufen | hör auf | sagen immer | kabarett | tatort
+ Typisch Frau, kann nicht einparken
+ Das ist so schwul, Alter
+ Frau am Steuer, Ungeheuer
- Sexismus im Büro: schon wieder 'typisch Frau'
- Typisch Hamburg, Regen

[discrimination.preface.de]
say: prefaces a remark about a group with a denial
privacy: 1
conduct: 2
where: words
negated: keep
any: bin kein rassist aber | bin ja kein rassist aber | bin kein nazi aber | bin nicht rechts aber | bin ja nicht rechts aber
any: nichts gegen ausländer aber | nichts gegen flüchtlinge aber | nichts gegen türken aber | nichts gegen muslime aber | nichts gegen den islam aber
any: nichts gegen juden aber | nichts gegen schwule aber | nix gegen ausländer aber | nix gegen schwule aber | i hab nix gegen ausländer
any: nichts gegen frauen aber | bin nicht homophob aber | bin kein sexist aber | nichts gegen transmenschen aber | nichts gegen dicke aber
any: man darf ja nichts mehr sagen | man darf ja nix mehr sagen | darf man ja nicht mehr sagen | darf man ja heute nicht mehr sagen
any: das wird man ja wohl noch sagen dürfen | wird man doch noch sagen dürfen | wird man ja noch sagen dürfen | ein paar meiner besten freunde sind
any: meine besten freunde sind ausländer | einige meiner besten freunde sind türken | ha nüt gege usländer aber | i bi ke rassischt aber
not: wer so anfängt | satz | sätze | beginnt mit | spruch | sprüche | rassismus fängt
+ Ich bin kein Rassist, aber die im Nachbarhaus
+ Hab nix gegen Ausländer, aber das geht zu weit
+ Das wird man ja wohl noch sagen dürfen
- Jeder Satz, der so beginnt: Ich bin kein Rassist, aber

[discrimination.trope.de]
say: repeats a hostile stereotype or slogan about a group
privacy: 1
conduct: 3
where: words
negated: keep
any: ausländer raus | deutschland den deutschen | österreich den österreichern | die schweiz den schweizern | überfremdung | umvolkung
any: bevölkerungsaustausch | der große austausch | großer austausch | islamisierung | geburtendschihad | messerkultur | das boot ist voll
any: asyltouristen | asyltourismus | sozialtourismus | kopftuchmafia | multikulti ist gescheitert | gehört nicht zu deutschland
any: passt nicht zu unserer kultur | jüdische weltverschwörung | weltjudentum | die rothschilds | rothschilds und | zionisten steuern
any: zionistische weltregierung | holocaust lüge | holocaustlüge | auschwitz lüge | schuldkult | vogelschiss der geschichte | sieg heil | heil hitler
any: 88 kamerad | white power | white pride | rassenkrieg | reinrassig | blut und boden | arisch | arier | frühsexualisierung | gender-ideologie
any: genderideologie | homolobby | homo-lobby | translobby | regenbogenfaschismus | schwulenpropaganda | gott hasst schwule | nur zwei geschlechter
any: mann ist mann und frau ist frau | rabenmutter geht arbeiten | frauen gehören an den herd | karrierefrauen sind
not: nazi | nazis | parole | parolen | gesprüht | grölen | gegröhlt | gegrölt | sylt | skandal | verurteilt | gericht | verbot | demo gegen
not: verfassungsschutz | rassismus | antisemitismus | antisemitisch | dagegen | museum | gedenken | nie wieder | vortrag | afd | hetze | mythos
not: verschwörung | urteil | anzeige | hund | züchter | welpen
+ Deutschland den Deutschen, endlich
+ Es gibt nur zwei Geschlechter
+ Die Islamisierung läuft, und alle schauen weg
- Auf Sylt gegrölt: Ausländer raus, was für ein Skandal
- Reinrassige Welpen vom Züchter

[discrimination.names.de]
say: belongs to a group or page against a group of people
privacy: 2
conduct: 3
where: group page event
any: ausländer raus | gegen asylheim | nein zum asylheim | gegen islamisierung | gegen überfremdung | pegida | legida | anti-islam | antiislam
any: islam stoppen | keine moschee | nein zur moschee | gegen moschee | remigration | deutschland den deutschen | anti-gender | gegen genderwahn
any: gegen gender | stopp genderwahn | anti feministen | antifeministen | gegen feminismus | männerrechtler | incel | mgtow | white lives matter
any: identitäre bewegung | bürgerwehr | demo für alle | kopftuch verbieten | fette frauen | blondinenwitze | türkenwitze | judenwitze | polenwitze
any: ausländerwitze | frauenwitze | behindertenwitze
mask: gegen gender pay gap | ausländer raus container
not: schlingensief | pay gap | gewalt gegen | nopegida
+ [group] Nein zum Asylheim Musterstadt
+ [page] Blondinenwitze
+ [group] Gegen Genderwahn
- [group] Gegen Gender Pay Gap
