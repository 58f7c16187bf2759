lexicon: drugs.es
format: 1
version: 2026.1
topic: drugs
lang: es
licence: CC0-1.0
about: Cannabis, other drugs, tobacco, giving up, recovery, in Spain and the Americas.
source: written by hand for this project

# "María", "hierba", "coca", "nieve", "porro" (a leek in some places), "churro": all have another life and need company.

[drugs.subject.es]
say: mentions drugs
privacy: 1
conduct: 0
voice: me
negated: keep
where: words
any: las drogas | la droga | drogas duras | drogadicto/G | drogadicción | cocaína | heroína | metanfetamina | fentanilo | éxtasis | lsd | ketamina
any: tusi | tusibí | crack droga | paco y | pasta base | bazuco | opio | estupefacientes | sobredosis | narcomenudeo | marihuana | cannabis
mask: la droga del poder | heroína de la película | heroína de marvel | mi heroína | heroína nacional | heroína de cuento | la heroína de la historia
mask: éxtasis de santa teresa | la droga dura del azúcar | heroína anónima
not: decomisan | incautan | decomiso | toneladas | policía | detenido/G | cartel | superhéroe | marvel | cómic | protagonista | princesa | detienen
+ Las drogas se llevaron a media clase
+ Legalizar la marihuana de una vez
+ El fentanilo está en todas partes, cuidado
- Decomisan 3 toneladas de cocaína en Algeciras
- Mi abuela es mi heroína

[drugs.cannabis.es]
say: shows an interest in cannabis
privacy: 2
conduct: 2
voice: me
where: words
any: plantitas de marihuana | plantita de marihuana | plantas de marihuana | un porro | unos porros | porrito | porritos | porrazo de maría
any: porreta/N | porrero/G | canuto/N | un peta | unos petas | fumarme uno de la verde | un faso | unos fasos | fasito | fasitos | fumar faso
any: fumando faso | fasear | mota | motita | motear | bareta | un bareto de | bareto bien armado | un caño | alto caño | alto porro | churrito verde
any: pitito | un pito y | matacola/N | pitiar | blunt | blunts | marihuano | marihuanos | marihuanas | marihuanero/G | pacheco/G | pachecos
any: pachequísimo | grifa | fumar hierba | fumando hierba | fumar maría | fumando maría | ganja | weed | marihuanol | fumar verde | autocultivo
any: cultivo indoor | cogollo/N | cogollito | cogollos | grinder | bong | bongazo | papel de liar | rolling papers | papelillos ocb | edibles
any: brownie mágico | thc | cepa sativa | cepa índica | hachís | hash | un tate | costo del bueno | club cannábico | club de cannabis
any: asociación cannábica | coffee shop de ámsterdam | día 420 | 420 friendly | #420 | #marihuana | #cannabis | #weed | #porro | #autocultivo
any: #cultivoindoor | #stoner | #ganja
mask: la mota de polvo | mota de polvo | cogollo de lechuga | cogollos de tudela | cogollo de tudela | cogollos con anchoas | puerro y porro
mask: ajo porro | ajo y porro | un porro antequerano | cogollos a la plancha | mota en el ojo | un caño | un caño de agua | pitito del árbitro
mask: rock pacheco | flor pacheco
not: receta | ensalada | anchoas | polvo | gol | plomero | agua | sopa | crema de | verdura | decomiso | incautan | policía | pitó | árbitro
not: apellido | johnny | autos | lechuga | salpimentar | salmorejo | cocina | antequera
+ Un porrito y a dormir
+ Mis plantitas de marihuana ya huelen por toda la casa
+ Alto faso y mate en la plaza, fumando faso otra vez
- Cogollos de Tudela con anchoas
- Ajo porro para la sopa
- Una mota de polvo en la lente

[drugs.cannabis.near.es]
say: shows an interest in cannabis
privacy: 2
conduct: 2
voice: me
where: words
any: 420 | maría | hierba | yerba | verde | churro | gallo | toque | caño | pito | bareto | pipa | flores | cogollo | costo | chocolate | gomitas
any: brownie/N | mota | porro | porros | 🌿 | 🍁
need: fumar | fumando | fumo | fumé | fumado/G | fumada | fumamos | armar | armé | prendido | prender uno | prendí | me prendo | weed | marihuana
need: thc | cannabis | colocado/G | bong | grinder | volado/G | pacheco/G | porro | porros | humo | 420 | 💨
near: 4
mask: yerba mate | chocolate caliente | churros con chocolate | vino verde | pipa de la paz | flores para | ajo porro | porro de cumbia | salsa verde
mask: café y churro | chorizo verde | chocolate con churros
not: mate | receta | cigarro/N | cumbia | baile | autobús | perro/G | desayuno | tabaco | avenida | habano | ribera | barbacoa | parrilla | asado
+ Me fumé un churro viendo la peli, fumando solo
+ Día 420 🌿
+ María y a fumar en la azotea, humo y reggae
- La hierba del jardín está altísima
- Chocolate con churros y a fumar la pipa de la paz no

[drugs.high.es]
say: says you were high
privacy: 2
conduct: 2
voice: me
where: words
any: estoy fumado | estoy fumada | estaba fumado | estaba fumada | re fumado | re fumada | súper fumada | bien fumado | bien fumada | ando fumado
any: ando fumada | voy fumado | iba fumado | iba fumada | estoy colocado | estoy colocada | colocadísimo | me coloqué de | iba colocado | voy colocado
any: amarillo de porros | me dio un amarillo | me dio la pálida | me dio una pálida | alta pálida | pálida tremenda | me pegó el porro
any: me pegó la weed | me pegó la mota | me pegó el brownie | estoy re loco de porro | estoy drogado | estoy drogada | ando drogado | ando drogada
any: estaba drogado | estaba drogada | re drogado | re drogada | ando pacheco | ando pacheca | bien pacheco | bien pacheca | ando moto
any: ando bien moto | estoy moto | bien grifo | volado de marihuana | ando volado | ando volada | estoy volado de | trabado de marihuana
any: estoy trabada | estoy trabado | trabadísimo | bien trabado | ando trabado | en un viaje de ácido | viaje de lsd | viajando en ácido
any: empastillado/G | empastillada | pasado de pastillas | en la mía fumado | marihuanado/G | engorilado de | duro de merca | re duro | dura de coca
any: enfarlopado/G | puesto hasta arriba | puesta hasta arriba | iba puesto | iba puesta de | iba ciego de pastillas | me puse hasta el culo de
any: volando en ácido | risa de porro | monchis | bajón de porro | pinta bajón después del porro | moncheo | munchies
mask: re duro el examen | re duro el golpe | re duro todo | re duro lo | estoy trabada en el tráfico | estoy trabado en el tráfico | estoy trabado en
mask: estoy trabada en | ando volado de tiempo | ando volada de tiempo | ando volado | ando volada | re duro entrenar | re duro el entreno
mask: re duro el partido
not: medicación | anestesia | operación | examen | entrenamiento | partido | tráfico | tiempo | gym | pierna | ascensor
+ Estoy re fumado jajaja
+ Me dio la pálida en plena fiesta
+ Ando bien pacheca y con la monchis
- Re duro el examen de hoy
- Ando volada de tiempo

[drugs.use.es]
say: tells of use of an illegal drug
privacy: 3
conduct: 3
voice: me
where: words
any: merca y cumbia | pura merca | merca toda la noche | anoche merca | de pepas | pepas y | media pepa | me metí una raya | me metí unas rayas
any: una raya de coca | rayas de coca | rayita de coca | me hice una raya | me hago una raya | pintarse una raya | una clencha | unos tiros de coca
any: un tiro de coca | tiritos de perico | un pase de coca | unos pases de | pases de perico | perico del bueno | perico en el baño | me metí perico
any: metiendo perico | oler perico | un saque de | tomar merca | tomando merca | tomé merca | la merca | alta merca | farlopa | mi camello me
any: mi dealer | mi díler | mi transa me | mi jíbaro | el jíbaro | medio gramo de | un gramo de | un pollito de coca | una puntita de coca
any: hasta el culo de coca | de coca hasta | puesto de coca | puesta de coca | coca hasta el culo | esnifar | esnifé | esnifando | jalando coca
any: jalar coca | jalé coca | mdma | el eme | cristal en el after | emes | una de eme | pastis | media pasti | una pasti | pastilla de éxtasis
any: pastillas de éxtasis | tachas | una tacha | tripi | tripis | un ácido en | me comí un ácido | me tomé un ácido | me tomé un lsd | tomé lsd
any: probé el lsd | un cuartito de ácido | cartoncito de lsd | hongos alucinógenos | hongos mágicos | setas alucinógenas | monguis
any: me comí unos hongos | viaje de hongos | peyote | dmt | bufo alvarius | sapo bufo | keta | ketamina en la fiesta | tusi en | tusi rosado
any: un tussi | tusibi | popper | poppers | cristal y | fumar cristal | fumando cristal | fumar piedra | fumar paco | fumar pasta base | fumar bazuco
any: basuco | inhalar pega | ghb | chemsex | speed en la rave | anfetas | anfetaminas | me drogué | me drogo | nos drogamos | drogándome | drogarme
any: drogados hasta | con drogas encima | unas drogas | consumo cocaína | consumo drogas | consumo recreativo | microdosis de hongos
any: microdosis de lsd | microdosificando | #mdma | #lsd | #tusi | ❄️👃
mask: popper de pesca | poppers de jalapeño | cristal y acero | un gramo de sal | un gramo de azúcar | un gramo de paciencia | un gramo de oro
mask: el jíbaro puertorriqueño | un gramo de cariño | la merca del súper | un gramo de amor | poppers de jalapeños | un gramo de azafrán
mask: un gramo de paracetamol | un gramo de grasa | un gramo de ibuprofeno | un gramo de respeto | un gramo de vergüenza | un gramo de levadura
mask: popper de jalapeño | un saque de esquina | un saque de banda | un saque de | peyote el cactus | la merca llegó | la merca del proveedor
mask: llegó la merca
not: pepas de oro | semillas | uva | sandía | calabaza | fruta | galletas | jalapeño/N | queso | cocina | receta | tenis | vóley | voleibol | saque
not: decomiso | incautan | proveedor | tienda | stock | local | puerto rico | cactus | acuario | farmacia | vidrio | hospital | pesaba
+ Ayer acabamos de coca hasta el culo
+ Nos comimos una pasti en el festi y mdma, qué noche
+ Me hice una raya en el baño y se enteró todo el mundo
- Llegó la merca nueva al local
- Un gramo de azafrán cuesta una fortuna
- Un saque de esquina bien tirado

[drugs.use.near.es]
say: tells of use of an illegal drug
privacy: 3
conduct: 3
voice: me
where: words
any: coca | perico | nieve | polvo blanco | cristal | piedra | raya | rayas | pastilla/N | pastis | ácido | hongos | setas | keta | tema | material
any: merca | tiros | pases | falopa
need: esnifar | me metí | me meto | nos metimos | metiendo | drogado/G | drogados | after | rave | rebentón | dealer | díler | camello | colocado/G
need: puesto hasta | gramo/N | merca | mdma | éxtasis | falopa | viaje | alucinar
near: 4
mask: coca cola | coca light | mate de coca | hoja de coca | té de coca | coca zero | coca con fernet | fernet con coca | ron con coca
mask: perico el loro | huevo perico
not: cola | fernet | hielo | cine | loro/N | risotto | bosque | micólogo | ruta | limpieza | cara | facial | hialurónico | copa de | deporte
not: afterwork | after office
+ Falopa y rave hasta el lunes, me metí de todo
+ Setas y a alucinar en el monte
+ Me metí un tema y cristal en la rave
- Risotto de setas y viaje al bosque
- Fernet con coca en el after

[drugs.medicines.es]
say: tells of medicines taken without a prescription
privacy: 3
conduct: 3
voice: me
where: words
any: clonazepam sin receta | rivotril con cerveza | rivotril con vino | rivotril y vino | alcohol y rivotril | clona con birra | tramadol sin receta
any: tramadol para volar | pastillas de mi mamá para dormir | me robé el rivotril | mezclo pastillas con alcohol | pastillas y alcohol | me empastillé
any: codeína con sprite | lean morado | jarabe con codeína | ritalin para estudiar | ritalín para estudiar | concerta para estudiar
any: adderall para estudiar | modafinilo para la guardia | modafinilo para estudiar | anfetas para estudiar | me automedico con
any: me automediqué con tramadol | fentanilo del hospital | morfina del hospital | me llevé morfina | me llevé midazolam | propofol del hospital
any: esteroides sin receta | me inyecto testosterona | ciclo de trembolona | ciclo de esteroides | trembo
+ Rivotril con vino y a dormir dos días
+ Concerta para estudiar el final, no juzguen
+ Ritalín para estudiar toda la noche

[drugs.cbd.es]
say: mentions CBD or hemp products
privacy: 1
conduct: 0
negated: keep
where: words
any: cbd | aceite de cannabis | aceite de cáñamo | semillas de cáñamo | proteína de cáñamo | crema de marihuana | pomada de marihuana
any: pomada de peyote | alcohol de marihuana | té de coca | mate de coca | hoja de coca | hojas de coca | chacchar coca | coqueo | acullico
+ Crema de CBD para la rodilla de mi mamá
+ Mate de coca para la altura
+ Aceite de cáñamo para las articulaciones
- Fernet con coca

[drugs.tobacco.es]
say: says you smoke or vape
privacy: 1
conduct: 1
voice: me
where: words
any: pucho | un cigarro | un cigarrito | cigarro y café | café y cigarro | café y cigarrito | puchos | un puchito | un piti | un pitillo | pitis
any: pitillos | un cigarrillo | cigarrillos | fumar tabaco | tabaco de liar | liando tabaco | fumo como | fumo mucho | fumo desde | soy fumador/G
any: soy fumadora | fumadora social | fumador social | cajetilla | marlboro | lucky strike | chesterfield y | camel azul | fortuna rubio | ducados
any: pausa para fumar | salgo a fumar | salí a fumar | ganas de fumar | un habano | un puro habano | fumando un puro | fumar un puro | vapear | vapeo
any: vapeando | mi vape | vaper | mi vapo | iqos | pod desechable | cachimba | cachimbas | shisha | narguile | narguilé | hookah | arguile | snus
any: zyn | 🚬
mask: ducados de oro | cachimba de cerámica
not: enciclopedia | sancionan | ley antitabaco | estudio | prohibido | prohíben | impuesto | edad media | monedas
+ Café y cigarrito, mi desayuno
+ Mate y pucho en el balcón
+ Mi vape sabor mango
- La ley antitabaco prohíbe cigarrillos en terrazas

[drugs.quit.es]
say: says you gave up or avoid tobacco or drugs
privacy: 2
conduct: 0
voice: me
negated: keep
where: words
any: dejé de fumar | dejar de fumar | dejando de fumar | dejo de fumar | he dejado de fumar | días sin fumar | meses sin fumar | años sin fumar
any: un año sin fumar | sin fumar desde | sin un cigarro | sin probar un cigarro | parches de nicotina | chicles de nicotina | todacitan | champix
any: exfumador/G | ex fumador | ex fumadora | no fumo | nunca he fumado | nunca fumé | no me drogo | nunca me he drogado | nunca probé drogas
any: no a las drogas | dejé la marihuana | dejé los porros | dejé el porro | dejé la mota | dejé el faso | sin porros | sin fumar porros
any: dejé el vape | dejar el vape
+ Dejé de fumar hace 100 días
+ Tres meses sin fumar y sin engordar
+ Dejé los porros por mi hijo

[drugs.recovery.es]
say: tells of recovery from drugs
privacy: 3
conduct: 0
voice: me
where: words
any: narcóticos anónimos | grupo de na | limpio de drogas | limpia de drogas | años limpio | años limpia | meses limpio | meses limpia | días limpio
any: días limpia | un año limpio | un año limpia | limpio desde | limpia desde | limpio de la coca | limpia de la coca | adicto en recuperación
any: adicta en recuperación | adicto recuperado | adicta recuperada | soy adicto | soy adicta | mi adicción | mis adicciones | salí de las drogas
any: salir de las drogas | salí de la droga | salí del pozo de la droga | dejé las drogas | dejé la droga | dejé la coca | dejé la cocaína
any: dejé la merca | dejé la heroína | dejé el cristal | dejé la pasta | mi rehabilitación de drogas | centro de rehabilitación
any: comunidad terapéutica | proyecto hombre | entré a rehabilitación | entré a rehab | en rehab | mi recaída | recaí en las drogas
any: granja de rehabilitación | estuve en un anexo | el anexo me salvó | remar | metadona | sin consumir | #recuperacion | adicto a la coca
any: adicta a la coca | adicto a las drogas | adicta a las drogas | adicta a las pastillas | adicto a las pastillas | adicto al cristal
any: adicta al cristal
mask: soy adicta al chocolate | soy adicto al café | soy adicta al café | soy adicta a las series | soy adicto al gym | soy adicto al trabajo
mask: soy adicta a comprar | soy adicta a | soy adicto a | soy adicto al | soy adicta al | mi adicción al chocolate | mi adicción al café
mask: mi adicción a las series | mi adicción al | mi adicción a los libros | mi adicción a comprar | mi adicción son | mi adicción es
mask: mis adicciones son | remar en | remar juntos | a remar | remar la | limpia desde ayer | mi adicción favorita | mi adicción a los
not: chocolate | café | series | gimnasio | libros | kayak | cocina | casa | remo | lago | pantalla | carnes | azúcar | dulce/N | rodilla | hombro
negated: drop
+ Dos años limpio de la coca
+ Narcóticos Anónimos me devolvió a mi familia
+ Salí de las drogas gracias a la comunidad terapéutica
- Mi adicción al chocolate no tiene cura
- Soy adicta a las series

[drugs.near.es]
say: tells of drug problems or loss close to you
privacy: 3
conduct: 0
where: words
any: drogas | la droga | coca | cocaína | heroína | cristal | crack | fentanilo | sobredosis | adicto/G | adicción | drogadicto/G | paco | bazuco
any: pasta base | rehabilitación | anexo | merca
need: mi hermano | mi hermana | mi hijo | mi hija | mi papá | mi padre | mi mamá | mi madre | mi primo | mi prima | mi tío | mi mejor amigo
need: mi mejor amiga | mi ex | mi sobrino | mi marido | mi esposo | mi pareja | mi amigo | mi amiga
near: 6
not: serie | película | cola | chocolate | café | videojuegos | celular | móvil | guerra contra | paco y | don paco | tío paco | rodilla | hombro
not: fisio
+ Perdí a mi hermano por una sobredosis
+ Mi primo está en rehabilitación, recen por él
+ La droga me quitó a mi mejor amigo
- Mi hijo es adicto a los videojuegos
- Mi tío Paco hace paella

[drugs.joins.cannabis.es]
say: shows you follow or join something about cannabis
privacy: 2
conduct: 2
where: names
any: marihuana | cannabis | cannábico/G | cannabicos | weed | ganja | 420 | autocultivo | cultivo indoor | cogollos | cogolleros | growshop
any: grow shop | marihuanos | porreros | fumetas | fumones | stoners | thc | hachís | cáñamo | mamá cultiva | semillas feminizadas
not: lechugas
+ [group] Cultivadores de marihuana Chile
+ [page] Grow Shop La Hoja
+ [event] Marcha Mundial de la Marihuana
- [page] Cogollos y lechugas Ribera lechugas

[drugs.joins.es]
say: shows you follow or join something about drugs
privacy: 3
conduct: 3
where: names
any: lsd | hongos mágicos | hongos alucinógenos | psicodelia | psicodélicos | psicodélicas | mdma | dmt | peyote | poppers | chemsex | microdosis
any: psilocibina | setas alucinógenas | tusi
mask: rock psicodelia
+ [group] Microdosis y psicodélicos México
+ [group] Hongos mágicos Colombia
+ [group] Poppers y fiesta Madrid
- [page] Rock Psicodelia Radio

[drugs.joins.tobacco.es]
say: shows you follow or join something about tobacco
privacy: 1
conduct: 1
where: names
any: vapeadores | vapeo | vapers | vaper | vape | cachimbas | shisha | habanos | fumadores de puros | fumadores de pipa | tabaquería | tabacos
+ [group] Vapeadores de Jalisco
+ [page] Habanos y Ron Club
+ [group] Cachimbas España

[drugs.joins.recovery.es]
say: shows you follow or join something about recovery
privacy: 3
conduct: 0
where: names
any: dejan de fumar | dejé de fumar | libres de humo | narcóticos anónimos | adictos anónimos | adictos en recuperación | adicciones | proyecto hombre
any: dejar de fumar | sin tabaco | exfumadores | madres contra el paco | madres contra la droga | nar-anon | libres de drogas | vivir sin drogas
any: remar argentina
+ [group] Narcóticos Anónimos Área Norte
+ [page] Proyecto Hombre Burgos
+ [group] Dejar de fumar juntos
