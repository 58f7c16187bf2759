lexicon: profanity.de
format: 1
version: 2026.1
topic: profanity
lang: de
licence: CC0-1.0
about: Swearing, mild, masked and strong, insults, and swearing at a person, in Germany, Austria and Switzerland.
source: written by hand for this project

# The word as such is what readers were asked about, so a denial changes nothing. Animals and food are insults only when somebody is called so.

[profanity.directed.de]
say: swears at a person
privacy: 0
conduct: 3
where: words
negated: keep
any: fick dich | fickt euch | fick di | fickt eure mutter | fick die henne | ficken sie sich | gfy | fck dich | hurensohn | hurensöhne | huansohn
any: hurenkind | huso | ihr husos | deine mutter | hdf | halt deine fresse | halt die fresse | halt die schnauze | halt dei goschn | halt die goschn
any: halt die goschen | halt die klappe du | halt dein maul | halt's maul | halts maul | haltet die fresse | haltet eure fresse | haltet's maul
any: halt di pappn | halt die pappn | halt d schnurre | heb dschnurre | heb d schnurre | fresse halten | schnauze halten | verpiss dich
any: verpisst euch | verpiss di | verzieh dich du | zieh leine du | leck mich | leckt mich | leck mi | läck mer am arsch | du kannst mich mal
any: ihr könnt mich mal | könnt mich alle mal | am arsch lecken | geh scheißen | geh scheissn | geh sterben | geh krepieren | krepier doch | verreck
any: verrecke | verreckt doch | stirb | fahr zur hölle | fahrt zur hölle | scher dich zum teufel | du arschloch | du arsch | ihr arschlöcher
any: du oaschloch | du oasch | du arschgeige | du wichser | ihr wichser | du bastard | ihr missgeburten | missgeburt | du spast | du spasti
any: du spacko | du mongo | du opfer | du lappen | du penner | ihr penner | du pisser | ihr pisser | du schwein | du drecksau | du sau | du miststück
any: du drecksstück | stück scheiße | stück dreck | du fotze | du schlampe | du hure | du nutte | du bitch | dumme fotze | dreckige fotze
any: blöde fotze | dumme schlampe | dreckige schlampe | billige schlampe | blöde schlampe | dumme sau | blöde sau | fette sau | fettes schwein
any: dreckiges schwein | dumme kuh | blöde kuh | du kuh | du ziege | blöde ziege | dumme ziege | dumme gans | dumme pute | du vollidiot
any: ihr vollidioten | du idiot | ihr idioten | du trottel | ihr trottel | du depp | ihr deppen | du volldepp | du vollpfosten | ihr vollpfosten
any: du hirni | du vogel du | du vollhonk | du hornochse | du volltrottel | du dummkopf | du blödmann | du dreckskerl | du mistkerl | du wappler
any: du beidl | du beitl | du sautrottel | du hosenscheißer | du schwachkopf | du affe | ihr affen | du tubel | du tubbel | du lappi | du gopferteckel
any: huere tubel | du huere | du sauhund | du schoof | du löli | du totsch | du dummi nuss | scheißkerl | scheiß auf dich | scheiß auf euch
any: scheiß typ | scheiß bullen | scheißbullen | scheiß cops | ich ficke dich | schnauze du | dein scheiß gesicht | du kotzt mich an
any: ihr kotzt mich an | ich hoffe du verreckst | ich spuck auf | arschloch des tages | wixxer | du wixer | ihr wixer
mask: deine mutter ist | deine mutter hat | deine mutter war | deine mutter und | deine mutter wird | deine mutter bei | an deine mutter
mask: für deine mutter | wie deine mutter | deine mutter liegt | stirb langsam | du sau gut | du schwein gehabt | deine mutter kann
mask: deine mutter gestern | stirb nicht | leck mich fett | du opfer bringst | du affe im zoo | du affe zeit | und deine mutter | deine mutter so
mask: deine mutter sich | grüß deine mutter | deine mutter zum | deine mutter dir | deine mutter sagt | deine mutter gesagt
not: gute besserung | beileid | muttertag | zoo
+ Fick dich, AOK
+ Halt deine Fresse, ehrlich
+ Verpisst euch aus meiner Timeline
+ Du dumme Kuh hast mich zugeparkt
- Grüß deine Mutter von mir
- Stirb langsam läuft heute im Fernsehen
- Gute Besserung, deine Mutter schafft das

[profanity.strong.de]
say: holds a strong swear word
privacy: 0
conduct: 2
where: words
negated: keep
any: scheiß* | scheiss* | verfick* | beschissen* | drecksau* | arschloch* | wichser* | huren* | fotzen* | oasch | leckts mi | ficken | fick | ficker
any: fickt | gefickt | fickerei | fickfehler | abgefickt | abfuck | abgefuckt | durchgefickt | hirngefickt | hirnfick | mindfuck | fuck | fucking
any: fucked | fuckin | motherfucker | clusterfuck | fotze | fotzen | votze | =Möse | muschi lecken | schwanzlutscher | arschficker | mutterficker
any: wichser | wixer | wichsen | gewichst | wichse | wichskopf | schwanz lutschen | hure | huren | nutte | nutten | nuttig | schlampe | schlampen
any: schlampig angezogen | bitch | bitches | cunt | pussy | dickhead | shit | bullshit | shitshow | arschloch | arschlöcher | oaschloch | oarschloch
any: orschloch | arschlöchli | arschkrampe | drecksau | dreckssau | drecksack | drecksbande | dreckspack | dreckskerl | dreckspisser | dreckswetter
any: drecksding | drecksarbeit | scheiße | scheisse | scheiß | scheiss | scheißt | scheißen | geschissen | verschissen | beschissen | beschissene/A
any: beschissenste | verkackt | verkackte/A | verkacken | abgekackt | kacken | ankacken | angeschissen | zugeschissen | scheißdreck | scheissdreck
any: scheißegal | scheißig | scheißdrauf | scheißwetter | scheißtag | scheißhaufen | scheißhaus | scheißladen | scheißteil | scheißding | scheißleben
any: scheißverein | scheißkrebs | arsch | orsch | arschkalt | arschlecken | arschkriecher | arschgeige | arschgeigen | arschgesicht | verarscht
any: verarsche | verarschen | verarschung | leckomio | fresse | maul | großmaul stopfen | schnauze voll | pisse | pissen | gepisst | pisst mich an
any: angepisst | pissnelke | pisser | pissig | verpissen | verpisst | kotzbrocken | zum kotzen | kotzt mich an | kotzt mich so an | kotzübel drecks
any: kruzifix no amoi | himmelarschundzwirn | himmiherrgottsakra | kruzitürken | zefix | kreizkruzifix | hueresiech | huere siech | huere mist
any: huere seich | gopferdammi | gopfertami | gopferdelli | verdammi namal | gopferdori | figg di | figge | verfickt | verfickte/A | verschissene/A
any: verhurt | titten | pimmel | pimmelberger | wichsgriffel | sackgesicht | sackratte | dummgefickt | untervögelt | vögeln wie
mask: hurenviertel | maul und klauen | maul tasche | fresse meer | zum kotzen übel | mindfuck film | pussy riot | pussy hat | shit wars | bitches brew
mask: arsch bombe | fick dich ins | huren viertel | bitch please | als hure beschimpft | als schlampe beschimpft | arsch huh
mask: arsch huh zäng ussenander | löwen maul | bulls hit | katze hat gepisst
not: pferd | hufe | vögel | beschimpft | babykatze | lexikon | etymologie
+ Verdammte Scheiße, schon wieder Stau
+ Mir geht das sowas von am Arsch vorbei
+ Ich bin so angepisst
+ Huere Siech, isch das kalt
- Das Pferd öffnet das Maul, Hufe sind gemacht
- Er wurde als Hure beschimpft, wie schlimm
- Pussy Riot geben ein Konzert

[profanity.insult.de]
say: insults people
privacy: 0
conduct: 2
where: words
negated: keep
any: idiot | idioten | vollidiot | vollidioten | vollidiotin | trottel | volltrottel | depp | deppen | volldepp | volldeppen | vollpfosten | vollhonk
any: vollhorst | vollspaten | vollkoffer | koffer deppert | dumpfbacke | dumpfbacken | schwachkopf | schwachköpfe | schwachmat | schwachmaten
any: schwachmatiker | dummkopf | dummköpfe | hohlbirne | hohlbirnen | hohlkopf | hohlköpfe | flachpfeife | flachpfeifen | flachzange | flachzangen
any: pfeifen alle | knallkopf | knalltüte | knalltüten | blödmann | blödmänner | blödian | blödbacke | vollpfeife | vollnulpe | nulpe | vollasi | asi
any: asis | assi | assis | assipack | asozial | asoziale/A | pack | gesindel | abschaum | dreckspack | bagage | geschmeiß | penner | pennerin
any: drecksvolk | hirnlos | hirnlose/A | hirntot | hirnamputiert | hirnverbrannt | nichtsnutz | versager | vollversager | loser | missgeburten
any: mistkerl | mistkerle | miststück | mistvieh | mistviech | arschkriecher | schleimer | schleimscheißer | klugscheißer | klugscheisser
any: korinthenkacker | erbsenzähler | spießer | spiesser | wichtigtuer | labertasche | dummschwätzer | schwätzer | quatschkopf | schnösel | lackaffe
any: lackaffen | affenarsch | dummbeutel | dumpfbeutel | lusche | luschen | lutscher | lappen | vollopfer | opfer | honk | horst | hirsch | spacko
any: spackos | spaten | pfosten | wappler | gfrast | gfraster | gsindel | fetzenschädel | beidl | sautrottel | strizzi | saupreiß | saupreiss | piefke
any: piefkes | pülcher | hundling | bazi | gscherter | gscherte | dodl | dodel | dillo | dolm | tepp | trampel | tschopperl | büffel | tubel
any: tschumpel | löli | halbschuh | säckel | sauhund | schafseckel | tussi | tussis | tusse | zicke | zicken | zickig | schnepfe | schnepfen
any: schreckschraube | alte schachtel | schabracke | schrulle | zimtzicke | alter sack | alte säcke | fettsack | fettsau | fettarsch | dickmadam
any: hackfresse | fratze | gesichtskirmes | drecksblag | blagen | rotzgöre | rotzlöffel | gören | hosenscheißer | dorftrottel | dorfdepp | provinzdepp
any: quadratschädel | karen | kinderschänder | drecksnazi | nazischwein | schwein | schweine | sau | affen | kuh | ziege | esel | ratte | ratten
any: wurm | zecke | parasit
need: bist | kann dieser | so ein verdammter | du | ihr | so ein | so eine | was für ein | was für eine | dieser | diese | dieses | der letzte
need: dumme/A | blöde/A | verdammte/A | verfluchte/A | elende/A | alle | lauter | nur | welcher | solche | solcher | vor mir | autofahrer | fährt
need: echt | überall | umgeben von | ihr seid | du bist | der typ | dem typen | einfach | totale/A | absolut/A | komplette/A | mein chef | unfassbar
need: hat mir | haben mir | nachbar | hassen | hasse | fickt | verdammt | ehrlich | gibt
near: 3
mask: so ein pack | eis pack | six pack | back pack | pack die | pack ich | pack ma | pack den | ich pack | horst seehofer | horst lichter
mask: onkel horst | karen gillan | so eine sau kälte | schwein gehabt | alle opfer | opfer der | opfer des | opfer von | opfer bringen | die ziege
mask: eine ziege | der esel | ein esel | der hirsch | ein hirsch | eine kuh | die kuh | diese ratte ist süß | wurm kur | dieser wurm | alle zicken mal
mask: zicken krieg | putz lappen | wasch lappen | affen theater | affen hitze | alle affen | pack mas | opfer gewalt | nur opfer | diese schweine
mask: alle schweine | dieses pack an | drei affen | spaten stich
not: zoo | bauernhof | bauer | tier | tiere | stall | kalb | gekalbt | wiese | weide | fell | futter | zecken | grill | braten | garten | beet
not: spaten und | unfall | anschlag | polizei | hoffnung | milch | käse | tatort | roman | buch | film | heißt | namens | geburtstag | krieg
not: missbrauch | pfosten latte | tor | zaun | elfmeter | ostereier
+ Was für ein Vollidiot fährt da vor mir
+ Lauter Deppen unterwegs heute
+ Diese Tussi an der Kasse, echt
- Der Penner aus dem Roman wird am Ende reich
- Die Kuh auf der Weide hat gekalbt, so ein süßes Tier
- So ein Sixpack hätte ich gern

[profanity.insult.words.de]
say: insults people
privacy: 0
conduct: 2
where: words
negated: keep
any: vollidiot/N | volltrottel | vollpfosten | volldepp/N | dumpfbacken | hohlbirnen | hohlköpfe | flachzangen | schwachmaten | assipack | saftsack
any: saftsäcke | lackaffen | gsindel | fetzenschädel | klugscheißer | korinthenkacker | hackfresse | alter wichser | drecksnazis | dummschwätzer
any: spackos | schafseckel | sauseckel | grossmuul | dummbatz | dummbatzen | evolutionsbremse | intelligenzallergiker | hirnis
+ Vollidioten auf der A1
+ Saftsack, elender
+ Die Schafseckel vom Amt
- Der Sack Kartoffeln ist schwer

[profanity.masked.de]
say: holds a swear word, shortened or masked
privacy: 0
conduct: 1
where: words
negated: keep
any: wtf | omfg | lmfao | ffs | stfu | gtfo | fml | af geil | fck | fckn | fuk | sch3iße | schaiße | schaise | scheibenkleister | scheibenhonig
any: scheibe nochmal | verkackeiern | kacka laune | schieße wetter | leck mich am ärmel | lmaa | hdgdl nicht hdf | smfh | shice | schice | schizzle
any: fuxx | fuq
+ wtf geht hier ab
+ ffs, der Drucker
+ Scheibenkleister, Bus verpasst
+ So ein shice Tag
- Die Scheibe ist geputzt

[profanity.masked.symbols.de]
say: holds a swear word with letters starred out
privacy: 0
conduct: 1
where: words
negated: keep
pattern: (?i)\bsch(?:ei?)?[*#@$%.!]{2,}(?:ß?e|e|ss|en)?(?:\W|$)
pattern: (?i)\bar[*#$@%]{1,4}(?:ch|h)?(?:l[*#o]ch)?(?:\W|$)
pattern: (?i)\ba[*#$@%]{2,}(?:h|loch)\b
pattern: (?i)\bf[*#$@%]{1,3}(?:ck|k|cken|n)?\b
pattern: (?i)\bhur[*#$@%]{1,3}s?ohn\b
pattern: (?i)\bw[*#$@%i1]{1,2}[*#$@%]+ser\b
literal: * | # | @ | $ | %
+ Das ist doch sch***** hier
+ So ein A****loch im BMW
+ Diese F**k Bahn
- Bewertung 4,5 * für das Hotel
- C# und F# sind Sprachen

[profanity.rude.de]
say: holds a rude word
privacy: 0
conduct: 1
where: words
negated: keep
any: kacke | kack | kackwetter | kackbratze | kackmist | kagge | piss | furz | furzen | gefurzt | pups | rotz | rotzfrech | rotzig | kotz | kotzen
any: gekotzt | würg | verdammte/A | verdammt nochmal | verdammt noch mal | verflucht | verfluchte/A | gottverdammt | gottverdammte/A
any: herrgott nochmal | herrgott noch mal | herrgottsakra | sakrament | sakra | kruzifix | himmelherrgott | himmiherrgott | saublöd | saublöde/A
any: saudumm | saudumme/A | strunzdumm | strohdumm | stinkt zum himmel | saftladen | bescheuert | bescheuerte/A | deppert | depperte/A | depat
any: gschissn | gschissene/A | oida scheiß | hirnrissig | schwachsinn | schwachsinnig/A | blödsinn | bullshit bingo | schnauze | klappe halten
any: maul halten | goschn | pappn | hackfressen | rumgezicke | beschiss | beschissn | seich | seichtrank | huere | hueremässig | sauhaufen | sauladen
any: sauerei | schweinerei | mistkram | mistding | drecks | dreck am | saukalt | sauarsch | hosenscheißer | klo scheißt | furztrocken | am sack
any: auf den sack | auf den keks | auf die eier | auf die nüsse | dicke eier | eier in der hose | eier haben | schwanz einziehen | 🖕 | 🖕🏻 | 🤬 | 💩
mask: klappe halten film | hunde schnauze | schnauze hund | auf den sack kartoffeln | dicke eier aus dem | huere guet gsi | auf den keks teig
not: hund | welpe | huhn | hühner | nest | hundeschnauze | kartoffeln | ostern | baby | osternest | plätzchen | teig
+ Geht mir so auf den Sack
+ Verdammt nochmal, wo ist der Schlüssel
+ So ein Schwachsinn
+ Kackwetter 🤬
- Die Schnauze vom Hund ist ganz nass
- Dicke Eier im Osternest

[profanity.mild.de]
say: holds a mild swear word
privacy: 0
conduct: 0
where: words
negated: keep
any: mist | verdammt | verflixt | verflixte/A | zum teufel | zum kuckuck | himmel nochmal | menno | manno | donnerwetter | potzblitz | herrje
any: shit happens | damn | hell yeah | so ein ärger | doof | doofe/A | dämlich | dämliche/A | heilandsack | sapperlot | sackerl nochmal | jessas na
any: jesses | bläd | bled | dumm gelaufen | dummerweise | so ein scheibenkleister | mistwetter | misttag | sauwetter | schietwetter | schiet | blöd
any: blöde/A | blöder | blödes | oida | alter falter | heast | leck | zefix nochamoi | gopf | gopfried stutz | verdori | so ein käse | zum mäusemelken
any: so ein quatsch | verdammi
mask: mist haufen | mist gabel | pferde mist | kuh mist | mist ausfahren | auf dem mist | leck geschlagen | leck im dach | das leck | ein leck
mask: blöder montag
not: acker | pferd | pferdemist | kompost | stall | gülle | rohr | dach | wasserleitung | tank
+ So ein Mist, Zug verpasst
+ Verflixt und zugenäht
+ Heast, was is mit dir
- Mist ausfahren auf dem Acker
- Das Leck im Dach ist dicht
