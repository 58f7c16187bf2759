lexicon: profanity.es
format: 1
version: 2026.1
topic: profanity
lang: es
licence: CC0-1.0
about: Swear words, insults and words that abuse groups, in Spain and the Americas.
source: written by hand for this project

# "Coño" loses its tilde to "cono", "concha" is a shell and a name, "coger" takes a bus in Madrid: these are exact or in phrases.

[profanity.directed.es]
say: swears at a person
privacy: 0
conduct: 3
negated: keep
where: words
any: hijo de puta | hija de puta | hijos de puta | hijas de puta | hijoputa/N | hijueputa/N | hijuepucha de mierda | hijodeputa | jueputa
any: hijos de su puta madre | hijo de su puta madre | hijos de la chingada | hijo de la chingada | hijo de tu chingada madre | hijo de mil putas
any: hijo de remil putas | hijo de la gran puta | hijos de la gran puta | hijo de perra | hijos de perra | hijo e puta | hijue puta | hideputa
any: malparido/G | gonorrea de | pirobo/G | triplehijueputa | triple hp | vete a la mierda | váyanse a la mierda | vayanse a la mierda
any: váyase a la mierda | iros a la mierda | idos a la mierda | andate a la mierda | ándate a la mierda | vete a la verga | vete a la chingada
any: váyanse a la chingada | vete al carajo | váyanse al carajo | vete a tomar por culo | que te den por culo | que os den por culo
any: a tomar por culo todos | que te jodan | que os jodan | que se jodan | jódete | jodete | jodeos | jódanse | andate a la concha | andate a la puta
any: andá a la concha | la puta que te parió | la puta que los parió | la concha de tu hermana | la concha de tu vieja | la concha tu madre
any: concha de tu madre | conchatumadre | conchetumare | conchetumadre | conchesumare | conchesumadre | conchasumare | csm de | chucha de tu madre
any: chuchatumadre | andate a la chucha | ándate a la chucha | chupa pico | chupala | chúpala | chupame la | chúpame la | chupame un huevo
any: me la chupan | cómeme la polla | comeme la polla | cómeme los huevos | comeme los huevos | me cago en tu | tus muertos | tu puta madre
any: tu pinche madre | chinga tu madre | chinguen a su madre | chingas a tu madre | chinga a tu madre | chingatumadre | vete a chingar
any: vayan a chingar | métetelo por el culo | metételo por el culo | métetela por el culo | métanselo por el culo | metetelo en el orto
any: métete la lengua en el culo | eres un cabrón | eres una zorra | eres un hijo | eres una puta | sos un hijo | sos un forro | sos una mierda
any: eres una mierda | sois una mierda | eres una basura | son una mierda | pedazo de mierda | pedazo de puta | pedazo de cabrón | maldita perra
any: maldita zorra | puta de mierda | zorra de mierda | puto de mierda | cerdo asqueroso | mamahuevo/N | mamagüevo/N | mamaguevo/N | mamaverga/N
any: mamavergas | lameculos | chupapollas | comepollas | soplapollas | careverga/N | caraeverga | carechimba/N | caremonda | cara de verga
any: cara de culo | caraculo
mask: me cago en tu estampa | hijo de perra pastora | a tus muertos los recuerdo | tus muertos te | recuerda a tus muertos | honra a tus muertos
mask: tus muertos en el altar | altar de tus muertos | son una mierda de
not: altar | ofrenda | flores | día de muertos | cachorro | criadero
+ Vete a la mierda, no me escribas más
+ Andate a la puta que te parió
+ Conchetumare, me volviste a mentir
+ Chinga tu madre el que inventó los lunes
- Honra a tus muertos con una ofrenda
- Cachorro hijo de perra pastora

[profanity.strong.es]
say: holds a strong swear word
privacy: 0
conduct: 2
negated: keep
any: esta wea | esta weá | la weá | esa wea | weas | puta/N | puto/N | putita/N | putón | putada/N | putamente | putísimo/G | puteada/N | puteando
any: putear/V | puteado/G | mierda/N | mierdas | mierdero | mierdoso/G | joder | jodido/G | jodidamente | joderme | jodiendo | me jode | que se joda
any: jódete ya | follar | follando | follada/N | follado/G | follen | follamos | follarte | folleteo | mecagoendios | me cago en | cagada tras cagada
any: cagón | cagona | la cagué | la cagaste | la cagamos | cagándola | gilipollas | gilipollez | gilipolleces | subnormal/N | coñazo/N | =coño | =Coño
any: =COÑO | coñooo | coño de la madre | coñoe la madre | coñoesumadre | cojones | cojonudo/G | acojonante | acojonado/G | descojono | tocapelotas
any: tocacojones | tocahuevos | hasta el coño | hasta la polla | la polla en verso | pollón | pollazo | pollaboba | cabrón | cabrones | cabrona/N
any: cabronazo | cabronada | cabroncete | encabronado/G | me encabrona | zorrón | pendejo/G | pendejada/N | pendejear | apendejado/G | chingar
any: chingada | chingado/G | chingadera/N | chingaderas | chingadazo/N | chinguen | chingando | chingaste | chingados | chingón | chingona/N
any: chingones | chingonería | verga | vergas | vergazo/N | vergueada | verguiza | huevón | huevones | huevona/N | güevón | güevones | webón | webones
any: weon | weón | weones | weona | aweonao/G | aweonado/G | culiao | culiaos | culiá | ctm | reculiao | saco wea | sacowea/N | la wea | qué wea
any: culero/G | ojete | ojetes | mamada/N qué | puñetas | puñeta/N | puñetero/G | pelotudo/G | pelotudez | sorete/N | la concha de la madre
any: concha de la lora | la re concha | reconcha | la concha de su madre | conchudo/G | orto | garchar | garchando | garcha | cogida de
any: me cogieron de parado | hijueputa vida | gonorrea/N | marica hp | la chimba | qué chimba | una chimba | verraquera | culicagado/G | mondá
any: pichurria | carepicha | mariconada/N | mariconazo | cachudo/G | cojudo/G | cojudez | cojudeces | cojudeo | huevada/N | huevadas | mierdecilla
any: bellaquera | mamabicho/N | mamaguebo/N | coñísimo | diablo coño | singar | singao | singá | pinga | comemierda/N | comepinga | qué pija | la pija
any: mi pija | chupapija | pijudo | pija de | recagado/G | cagarse en | tetazas | putero/N | puticlub | emputado/G | emputada | me emputa | me emputé
any: empelotado/G de rabia | 🖕 | #mierda | #hijosdeputa
mask: la monda de naranja | la monda de la patata | la monda lironda | puñetas de la toga | puñeta del juez | cachudo de rama | follada de aire
mask: la chimba barrio | barrio la chimba | puñetas bordadas | joder hermano mayor | joder con la copa | la pija cara | ojete bordado
mask: ojete del cinturón | ojetes metálicos | ojetes de la cortina
not: cortina | costura | bordado | naranja | cáscara | toga | venérea | clamidia | antibiótico | its | ets
+ Me cago en la puta, qué frío
+ Qué chingados te pasa hoy
+ La concha de la lora, se cortó la luz
+ Este gobierno es una hijueputa vergüenza, qué mierda
- Ojetes metálicos para la cortina
- Antibiótico para la gonorrea
- Un cono de helado de chocolate

[profanity.strong.context.es]
say: holds a strong swear word
privacy: 0
conduct: 2
negated: keep
where: words
any: polla/N | hostia/N | culo/N | huevos | pelotas | bolas | leche | tetas | perra/N | zorra/N | cerdo/G | guarra/N | pico | pito | bicho | papo
any: cuca | pichula | tula | concha
need: joder | puta | puto | mierda | me cago | hasta los | hasta las | por mis | por tus | por los | me chupa | me suda | me sudan | chupa | chúpame
need: chupame | tócame | tócate | maldita | pinche | me pasa por | mueve el | coño | romper | rompo | me rompe | lame
near: 2
mask: la leche | la hostia consagrada | la concha de | mala leche | una leche | de leche | la polla de la quiniela | la perra de | una perra
mask: la zorra y | una zorra | una concha | la concha | pico de | pico y pala | la cuca | por los huevos | una polla de | una hostia de comunión
mask: la cerda | vaya leche | qué pico | el pico de | ni leche | una cerda | qué bicho | vaya bicho | pinche bicho | pinche perra la | el bicho
mask: la perra | la tula | una tula | una cuca | ni huevos | ni tetas | ni bolas | vaya perra | qué perra | toca pelotas | por los pelotas
mask: qué pelotas | por mis perras | qué concha
not: receta | desayuno | tortilla | fritos | revueltos | gallina/N | cocina | horno | café | veterinario/G | cachorro/G | adopción | mascota | fútbol
not: tenis | pádel | árbol de navidad | mar | playa | galletas | rancheros | misa | comunión | criptas | yogur | paseo | peinado | bebé | dormir
not: teta
+ Me suda la polla lo que digan
+ Hasta los huevos de esta obra
+ Por mis huevos que llego
- Huevos rancheros y café
- La zorra y las uvas
- Encontramos una concha en la playa

[profanity.slur.es]
say: holds a word that abuses a group
privacy: 0
conduct: 2
negated: keep
any: maricón | maricones | marica de mierda | marica asqueroso | maricas asquerosos | mariquita de mierda | maricona/N | marimacho/N | marimacha/N
any: bollera de mierda | tortillera asquerosa | tortillera de mierda | travelo/N | puto trava | trava de mierda | putos maricas | puñal gay de
any: joto/N | jotos | jotito/N | puto el que lea | sudaca/N | sudacas | panchito/N de mierda | panchitos | machupichu/N | payoponi/N | guachupín
any: moro de mierda | moros de mierda | putos moros | moraco/N | negrata/N | puto negro | negro de mierda | negra de mierda | negros de mierda
any: negros villeros | villero de mierda | villeros de mierda | negro cabeza | negros cabeza | cabecita negra | bolita de mierda | bolitas de mierda
any: boliguayo | paragua de mierda | indio de mierda | india de mierda | indio patarrajada | indios patarrajadas | naco de mierda | nacos de mierda
any: prieto de mierda | cholo de mierda | chola de mierda | serrano de mierda | indio apestoso | veneco/G | venecos | venecas | chamo muerto de hambre
any: gitano de mierda | gitanos de mierda | gitanada/N | judío de mierda | judíos de mierda | gallego de mierda | chino de mierda | chinos de mierda
any: puto chino | gabacho de mierda | gringo de mierda | polaco de mierda | charnego/G | mongolo/N | mongólico/G | mogólico/G | retrasado mental
any: retrasada mental | retrasado de mierda | retrasados mentales | mongo de mierda | tullido de mierda | feminazi/N | gorda de mierda
any: gordo de mierda | gorda asquerosa | vieja de mierda | loca de mierda | enano de mierda | lisiado de mierda
mask: joto de corazón orgulloso | veneco de corazón
not: me llamaron | nos llaman | me gritaron | insulto racista | insultos racistas | denuncia por | no digas
+ Los panchitos del tercero, otra vez con la música
+ Otro sudaca en mi edificio
+ Qué joto eres, le gritó
- Me llamaron sudaca en el metro
- No digas mongólico, es un insulto

[profanity.insult.es]
say: insults people
privacy: 0
conduct: 2
where: words
any: eres idiota | eres imbécil | eres tonto | eres tonta | eres gilipollas | eres un idiota | eres una idiota | eres un imbécil | eres una imbécil
any: eres un inútil | eres una inútil | eres un payaso | eres un pendejo | eres patético | eres patética | eres un asco | eres un fracasado
any: eres basura | eres un ridículo | eres una ridícula | eres un estúpido | eres una estúpida | eres estúpido | eres estúpida | eres un ignorante
any: eres una ignorante | eres escoria | eres un mierda | eres un cerdo | eres una rata | eres una víbora | sois idiotas | sois imbéciles
any: sois gilipollas | sois unos payasos | sois escoria | sos un idiota | sos un pelotudo | sos una pelotuda | sos un boludo | sos una boluda
any: sos un tarado | sos una tarada | sos un imbécil | sos un gil | sos un chorro | sos un garca | sos un payaso | sos un ridículo | sos un cerdo
any: sos patético | son unos idiotas | son unos imbéciles | son unos inútiles | son unos payasos | son unas ratas | son basura | son escoria
any: son unos pendejos | son unos animales | son unos ignorantes | son unos vendidos | banda de inútiles | manga de inútiles | manga de chorros
any: manga de pelotudos | bola de inútiles | bola de idiotas | bola de ratas | bola de pendejos | bola de rateros | panda de inútiles
any: panda de imbéciles | panda de gilipollas | partida de | panda de vagos | sarta de inútiles | atajo de inútiles | hatajo de | pedazo de idiota
any: pedazo de imbécil | pedazo de animal | pedazo de inútil | pedazo de pelotudo | pedazo de boludo | pedazo de gil | pinche idiota | pinches idiotas
any: pinche imbécil | pinche vieja | pinche viejo | pinches viejas | pinche ratero | pinche gente | pinches rateros | pinche naco | maldito idiota
any: maldita idiota | malditos idiotas | puto imbécil | puta imbécil | putos imbéciles | putos idiotas | qué gente más idiota | gente de mierda
any: gentuza | menudo imbécil | menudo gilipollas | vaya imbécil | vaya idiota | qué idiota el | qué imbécil el | qué inútil el | idiota de mierda
any: imbécil de mierda | imbéciles de mierda | anormal de mierda | tarado/G mental | retardado/G mental | cállate idiota | cállate imbécil
any: cállate la boca | callate la boca | cierra el hocico | cierra la puta boca | hocicón | hocicona | lárgate idiota | muerto de hambre
any: muerta de hambre | muertos de hambre | roto de mierda | cuica de mierda | cuico de mierda | flaite/N culiao | malnacido/G | mal nacido
any: desgraciado infeliz | miserable rata | rata inmunda | ratas inmundas | ratas de alcantarilla | sabandija/N | rastrero miserable | lacra social
any: son una lacra | escoria humana | basura humana | bazofia humana | víbora ponzoñosa | pobre diablo de | arrastrado/G de mierda | lambiscón
any: lambiscona | lambón | lambona | sapo hp | sapa hp | cachón | come caca | comecaca | ignorantes de mierda | ignorante de mierda | payaso de mierda
any: payasos de mierda
mask: eres tonta de linda | eres tonto pero te quiero | partida de ajedrez | partida de cartas | partida de mus | partida de nacimiento
mask: partida de póker | partida de dominó | partida de rol | partida de padel | partida de | hatajo de ovejas | eres un payaso te quiero
mask: muerta de hambre a las | muerto de hambre a las | son basura orgánica | estoy muerto de hambre | estoy muerta de hambre
mask: llegué muerta de hambre | llegué muerto de hambre | vengo muerta de hambre | cachón el perro
not: te quiero | jajaja te amo | mi amor | dicen que | me dijo | me dijeron | me llamó | almuerzo | cena | nevera | comer
+ Eres un imbécil y lo sabes
+ Manga de inútiles los de la luz
+ Son unos idiotas los que pasean sin mascarilla
+ Pinches rateros del banco
- Partida de mus con los abuelos
- Estoy muerta de hambre, qué hay de comer
- Me dijo: eres un inútil

[profanity.insult.person.es]
say: insults people
privacy: 0
conduct: 2
where: words
any: idiota/N | imbécil | imbéciles | estúpido/G | tarado/G | payaso/G | inútil | inútiles | cretino/G | pelele | mamarracho/N | cornudo/G | gusano/G
any: rata | ratas | cerdo/G | basura | escoria | bestia | animal | burro/G | borrego/N | baboso/G
need: ese | esa | esos | esas | este | esta | estos | estas | el tipo | la tipa | los que | las que | el que | la que | señor | señora | vecino/G
need: político/N | árbitro | ministro | presidente | conductor | conductores | jefe | todos unos | son todos
near: 2
mask: basura orgánica | esta basura | la basura | ese animal | este animal | el animal | esa rata | la rata | los cerdos | los que payasos
mask: el payaso que | ese cerdo | este burro | esa bestia | esta bestia | el payaso
not: perro/G | gato/G | zoo | granja | circo | reciclar | reciclaje | camión de la basura | contenedor/N | contenedor | mascota/N | adopción
not: veterinario/G | fiesta | infantil | jamón | ibérico | laboratorio | película | cuento | me siento
+ Ese imbécil aparcó en doble fila
+ El árbitro, un inútil este señor
+ Esos idiotas tiran petardos a las tres
- El payaso de la fiesta infantil
- Sacar la basura, esos contenedores huelen

[profanity.masked.es]
say: holds a swear word, shortened or masked
privacy: 0
conduct: 1
negated: keep
any: hdp | hdps | hdlgp | hdsptm | hjdp | hp malparido | hptas | hpta | hpt | hijo de p | hijos de p | hija de p | ptm | ptmr | lpm | lpqtp | lptm
any: lcdtm | lcdll | la pm | alv | a la v | alaverga | vrg | vrga | vtv pendejo | cdv | ntp verga | ctmre | ctmr | csm | csmre | conch | wn ctm | qlo
any: qlia | qliao | culia0 | mrd | mierd | m1erda | mi3rda | pvto | pvta | put0 | p1nche | pndj | pndjo | pendj0 | cbrn | cabr0n | chngd | chngar
any: chng | chsm | chsmd | chtm | ch1ngar | fck | wtf | mlpd | mlprd | gonorr3a | gnrr | joer | jdr | xd mierda | nmms | nmm | nmmes | valió v
any: vale v | me vale madre | me vale madres | me vale gorro | qp2 | kk de vaca | mecagoen | mecachis en la p | hostias en vinagre | hijo de fruta
any: hijo de su | hijos de su | la p que te | p madre | la que te parió | la que lo parió | vtlm | vtalm | vete a la m | qls
mask: alv alberto | hijo de su padre | hijo de su madre | hijos de su tierra | hijo de su tiempo | hijo de su tierra | hijos de su tiempo
mask: hijos de su época
not: impresora | laptop | tinta | sql | servidor
+ Otra vez tarde el bus, ptm
+ A la v con este lunes
+ HDP el árbitro
- Es hijo de su padre, igualito
- Vendo impresora HP con tinta

[profanity.masked.symbols.es]
say: holds a swear word with letters starred out
privacy: 0
conduct: 1
negated: keep
pattern: (?i)\b(?:p[*@#._-]+t[ao*@]s?|put[*@#]+s?|m[*@#]+(?:ie|e|i)?rda|mi[*@#]+rd?a|mi[*@#]+d?a|mier[*@#]+|c[*@#]+br[oó0]n|cabr[*@#]+n|v[*@#]+rga|ver[*@#]+a|ch[*@#]+ng[\p{L}*@#]+|p[*@#]+nd[*@#e]+j[*@#oa]|pend[*@#]+j[*@#oa]|h[*@#]+stia|c[*@#]+ño|co[*@#]+o|j[*@#]+der|jod[*@#]+r|g[*@#]+lip[\p{L}*@#]+|mar[*@#]+c[*@#oó]n|conch[*@#]+)
literal: * | @ | # | _
+ Vaya m*erda de día
+ P*ta vida, se rompió el coche
+ Qué p3nd3j0 no, pero qué pend*jo sí
- Cinco estrellas ***** para el hotel
- Mi correo es ana@dominio

[profanity.rude.es]
say: holds a rude word
privacy: 0
conduct: 1
negated: keep
any: culazo | culito | culote | culón | culona | cara dura de mierda | boludo/G | boludos | boludez | boludeces | boludear/V | boludeando | pelotudear
any: forro/G | forros | forrada | gil de goma | gil laburante | gilada | ortiva | ortivas | la yuta puta | cornudo/G | garca/N | chabón de mierda
any: rompebolas | rompehuevos | rompe pelotas | rompepelotas | hinchapelotas | hinchabolas | inflapelotas | me hinchan las pelotas
any: me hinchás las pelotas | me rompen las pelotas | me rompe las pelotas | las pelotas llenas | las bolas llenas | los huevos llenos
any: los huevos al plato | huevos al plato de | me tienen podrido | me tiene podrida | carajo | qué carajos | me importa un huevo
any: me importa un bledo joder | me importa un pito | me importa una mierda | me la suda | me la pela | me la soba | me suda | me sudan
any: me la refanfinfla | no me toques los huevos | tócame los huevos | no me jodas | no jodas | no jodan | no me jodan | deja de joder
any: dejen de joder | dejá de joder | rompiendo los huevos | rompiendo las bolas | rompiendo las pelotas | por huevos | le faltan huevos
any: con dos huevos | con dos cojones | echarle huevos | échale huevos | huevear | hueveo | hueveando | pichón de mierda | no mames | no mamen
any: no mamar | no mameis | mamón | mamona | mamones | mamadas | qué mamada | pinche | pinches | pinchi | pinchis | de la chinita verga | me caga
any: me cagan | cagado de risa | cagada de risa | cagados de risa | me cago de risa | me cagaba de risa | cagadísimo de risa | cagado de frío
any: cagada de frío | cagándome de frío | me cago de frío | me cago de miedo | cagado de miedo | cagarla | la cagada | qué cagada | una cagada
any: cagada monumental | cagar | cagando | cagué | cagas | cagazo | cagarse | caca de vaca política | pedorro/G | pedorra | pedos | un pedo | ni pedo
any: qué pedo | pedo con | al pedo | de pedo | meado/G | mear | meando | meada | me meo | me meé | tetas | tetona/N | teta gorda | pija/N
any: pijo de mierda | chocho/G mi | mi chocho | guarro/G | guarrada/N | zorra/N | zorrear | perrear hasta abajo | sinvergüenza/N | mala leche
any: hostia/N | hostias | hostiazo | hostión | la leche que mamaste | la madre que te parió | la madre que os parió | la madre que lo parió
any: la madre que me parió | la madre que parió | tu madre en tanga | tonto del culo | tonta del culo | tonto los cojones | capullo/G | capullos
any: carapapa | caraanchoa | mamarracho/N | gilipuertas | mamerto/G | mequetrefe | mindundi/N | cantamañanas | cretino/G | cabeza de chorlito
any: marica/N | guevonada | güevonada | bobo hijueputa | la macana de | culillo | ladilla qué | qué ladilla | tremenda ladilla | peo | arrecho/G
any: arrechera | arrechísimo | mamarla | mámalo | bellaco/G | fuiste tú cabroncito | webadas | webada | wbd | cagarruta | caraja/N | cachero
any: mojonero | qué mojón | zurullo | zurrullo | pete | jeropa | pajero/G | pajerazo | pajear/V | paja mental | pajas mentales | hacerse una paja
any: me hice una paja | hacerse la paja | qué paja | me da paja | me da una paja | poronga/N | chota | chotas | de culo | pa'l culo | pal culo
any: el culo | mi culo
mask: capullo de rosa | capullos de rosa | capullo de seda | hostias consagradas | sagrada hostia | la hostia consagrada | capullo de mariposa
mask: capullo del gusano | un pedo de bebé | el culo del vaso | el culo de la botella | el culo de la olla | el pinche de cocina | pinche de cocina
mask: pinches de cocina | hostia consagrada | la hostia en misa | tetas de monja | de pinche en | pinche aquí el enlace | pinche aquí
mask: pinche el enlace | pinche en el | pinche en la | pinche sobre | el chota del pueblo | cachero de baño | de pedo de bebé | forro polar
mask: forros polares | forro de libros | forro de la | forro para | forros de libros | forros de cuadernos | forro del | forros para | forro en
mask: mamón de fruta | mamones de fruta | el pete del bebé | el pete de | el mamón chino | mamón chino | arrecho papá
not: rosa/N | jardín | cocina | mariposa/N | trigo | heno | misa | bebé | pañal | pañales | enlace | link | vaso | polar | cuaderno/N | libros | fruta
not: chupete | trucha | lactancia
+ No mames, otra vez lunes
+ Boludo, no sabés lo que pasó
+ Me importa un carajo lo que opinen
+ Salió todo como el culo
- Pinche aquí para ver el enlace
- Pinche de cocina se necesita
- Capullos de rosa en el jardín
- Forro polar talla M

[profanity.mild.es]
say: holds a mild swear word
privacy: 0
conduct: 0
negated: keep
any: maldición | demonios | diablos | rayos y centellas | caramba | caray | jolín | jolines | jo tía | jopé | jopelines | jopetas | mecachis | ostras
any: córcholis | recórcholis | leches | narices | hasta el gorro | hasta la coronilla | hasta el moño | me cachis | miércoles qué | la miércoles
any: miéchica | la gran siete | pucha | puchas | púchica | hijuemadre | hijuepucha | jueputis | hijole | híjole | chin | chispas | chihuahua qué
any: fregado/G | fregadera | joroba | la pinga mongo no | no manches | no inventes | no friegues | no chingues poquito | qué fastidio | me lleva
any: chale | qué rayos | me cago en la mar | me cago en diez | me cago en la leche | qué coraje | maldito/G | malditos | maldita | puñales | recontra
any: la flauta | la gran flauta | cuernos | sonso/G | zonzo/G | menso/G | mensa | babas | bobo/G | bobos | tonto/G | tontería/N | tontos | bruto/G
any: brutos | burrada/N | chorrada/N | memo/G | majadero/G | majadería | zopenco | idiotez | idioteces | estupidez | estupideces | tarugo/N | pavada/N
any: huevito duro de pelar | chafa | asco de vida | diantre | diantres | 🤬
mask: playa narices | la flauta mágica | maldita pared | la flauta dulce | la flauta travesera | tenedor de cuernos | cuernos de chocolate
mask: bruto y neto | sueldo bruto | salario bruto | producto interno bruto | pib bruto | ganancias brutas | peso bruto | diamante en bruto | en bruto
mask: cuernos de alce | ciervo de cuernos | diablos rojos | los diablos | tonto útil | demonios internos | mis demonios | los demonios de
mask: el bobo de coria | chispas de chocolate | chispas de la soldadura | chispas de colores | las leches | un chin | un chin de | chin de
mask: tonto del pueblo | batidos y leches | leches infantiles | leches vegetales
not: música | orquesta | ciervo/N | vaca/N | cárcel | prisión | años de prisión | salario | impuestos | galletas | receta | sueldo | euros
not: maternizada/N
+ Híjole, se me olvidó la cita
+ Maldita sea, perdí el metro
+ Jolín, qué frío
- Galletas con chispas de chocolate
- El sueldo bruto no alcanza
