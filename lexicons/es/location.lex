lexicon: location.es
format: 1
version: 2026.1
topic: location
lang: es
licence: CC0-1.0
about: Where the writer is, lives, works and walks, when the home stands empty, and names of places.
source: written by hand for this project

# What would let a stranger stand at the door.

[location.home.es]
say: tells where you live, to the house or street
privacy: 3
conduct: 0
where: words
any: mi dirección es | mi direccion es | nuestra dirección es | mi domicilio es | mi nueva dirección | nuestra nueva dirección
any: la dirección de mi casa | les paso mi dirección | les dejo mi dirección | te paso la dirección de casa | vivo a dos calles de
any: vivo a una calle de | vivo a tres calles de | vivo a una cuadra de | vivo a dos cuadras de | vivo a tres cuadras de | vivo a media cuadra
any: a dos calles de mi casa | a una cuadra de mi casa | a dos cuadras de mi casa | a la vuelta de mi casa | a la vuelta de casa | enfrente de mi casa
any: frente a mi casa | al lado de mi casa | debajo de mi casa | en la esquina de mi casa | en la puerta de mi casa | la casa de la puerta
any: mi casa es la de | nuestra casa es la | casa de portón | vivo encima de | vivo arriba de la | vivo al lado de | vivo al lado del
any: vivo enfrente de | vivo enfrente del | vivo frente a | vivo frente al | vivo justo detrás | vivo detrás de | vivo cerca del metro
any: vivo en la calle | vivimos en la calle | vivo en la avenida | vivo en el número | vivo en el edificio | vivo en la torre | vivo en el conjunto
any: vivo en el condominio | vivo en la residencial | vivo en el fraccionamiento | vivo en la privada | vivo en la colonia | vivo en la urbanización
any: mi portal | el portal de mi casa | mi edificio | mi bloque de pisos | mi conjunto residencial | mi condominio | mi fraccionamiento | mi colonia
any: mi calle | mi cuadra | mi manzana de casas | mi urbanización | mi privada | mi código postal | la llave está debajo | la llave bajo la maceta
any: dejo la llave en | timbre 2 b | toquen el timbre | tocar el timbre de
mask: mi colonia favorita | mi colonia de siempre | mi colonia huele | mi portal de empleo | mi portal web | mi cuadra de caballos
mask: mi calle de la amargura | mi privada mental | mi calle del agua | mi portal de noticias
not: perfume | huele | fragancia | web | canción | película | novela | empleo | caballos | monopoly
+ Vivimos a la vuelta, mi calle es la del mercado
+ En la esquina de mi casa abrieron una panadería
+ Mi dirección es la de siempre, el portal verde
- Mi colonia favorita huele a limón, perfume nuevo
- Vi su cara en mi portal de noticias

[location.home.number.es]
say: gives a street address with a number
privacy: 3
conduct: 0
where: words
pattern: \b(?i:calle|c/|cl\.|avenida|avda\.?|av\.?|paseo|pso\.?|plaza|pza\.?|camino|carretera|ronda|jirón|jr\.?|pasaje|psje\.?|calzada|boulevard|bulevar|blvd\.?|callejón|travesía|privada|cerrada|andador) ?(?:(?i:de la|de los|de las|del|de|la|el|los|las) )?(?:[\p{Lu}\d][\p{L}.\d]*,? ){1,4}(?i:n[º°o.]*|número|num\.?|#)? ?\d{1,5}\b
pattern: \b(?i:calle|carrera|cra\.?|cr\.?|cll\.?|kr\.?|diagonal|transversal|tv\.?|dg\.?) ?\d{1,3} ?[A-Za-z]?(?: ?(?i:bis|sur|norte|este))? ?(?:#|(?i:n[o°º]\.?|no\.|con)) ?\d{1,3} ?[A-Za-z]? ?[-–] ?\d{1,3}\b
need: vivo | vivimos | vive | mi casa | mi piso | mi depa | mi departamento | mi depto | mi apartamento | mi dirección | mi direccion | dirección
need: mudé | mudamos | mudado | nueva casa | piso | nos vemos en casa | los espero | te espero | los esperamos | en casa | recoger | recojo | retirar
need: retiro | entrega | enviar | mándalo | envíame | venta de garaje | feria americana | portal | timbre | pasen | pasa por | vente | vengan
need: domicilio | casa | depto | fiesta | cumple | nos hemos mudado
literal: alle | venida | vda | Av | av | aseo | laza | Pza | amino | arretera | onda | irón | Jr | asaje | sje | alzada | oulevard | ulevar | lvd
literal: allejón | ravesía | rivada | errada | ndador | C/ | c/ | arrera | ra | Cr | iagonal | ransversal | ll | Cl
near: 10
+ Vivo en Calle Mayor 14, segundo B
+ Nos hemos mudado a la Av. Los Olivos 2310
+ Los espero en mi casa, Cra 15 # 88-21
+ Mi dirección: Jirón Los Pinos 455
- Calle 13 sacó disco nuevo
- La plaza Mayor en 1812
- El restaurante está en Gran Vía 30

[location.away.es]
say: announces that you will be away
privacy: 3
conduct: 0
where: words
voice: me
any: la casa se queda sola | casa sola | se queda sola la casa | quién me cuida la casa | quién me riega las plantas | quien me riega las plantas
any: me riegan las plantas | quién me cuida al gato | quién cuida al perro mientras | cuida la casa mientras | mientras estamos fuera
any: mientras estoy fuera | estaré fuera | estaremos fuera | estoy fuera hasta | fuera hasta el | fuera de la ciudad | fuera de casa hasta
any: no estaré en casa | no estaremos en casa | vuelvo el lunes | vuelvo el martes | vuelvo el domingo | volvemos el lunes | volvemos el domingo
any: volvemos el martes | regreso el lunes | regreso el domingo | regresamos el domingo | regresamos el lunes | hasta la vuelta de vacaciones
any: nos vamos de vacaciones | me voy de vacaciones | nos fuimos de vacaciones | de vacaciones hasta | vacaciones hasta el | de vacaciones del
any: nos vamos de viaje | me voy de viaje | salimos de viaje | salgo de viaje | nos vamos quince días | nos vamos una semana | nos vamos dos semanas
any: me voy una semana | me voy dos semanas | me voy quince días | maletas listas | maletas hechas | maleta lista | valijas listas | valija lista
any: valijas hechas | haciendo maletas | haciendo la maleta | haciendo las maletas | armando la valija | armando valijas | haciendo las valijas
any: empacando para | mañana volamos | mañana vuelo a | mañana nos vamos | mañana salimos | mañana viajo | mañana viajamos | el viernes viajo
any: el viernes volamos | el sábado volamos | volamos el | cuenta atrás para el viaje | faltan días para el viaje | faltan dos días para viajar
any: faltan 3 días para viajar | últimas horas antes de viajar | pasajes comprados | boletos comprados | vuelos comprados | billetes comprados
any: tengo los pasajes | vuelo comprado | modo vacaciones | empiezan mis vacaciones | empiezan las vacaciones | empezaron mis vacaciones
any: por fin vacaciones | inicio de vacaciones | vacaciones on | fuera de la oficina hasta | allá vamos | allá voy | nos vemos a la vuelta | rumbo a
any: rumbo al | camino a la playa | camino al aeropuerto | escapada de fin de semana | nos escapamos a | nos escapamos el finde | de puente en
any: finde fuera
mask: rumbo a la final | rumbo al mundial | rumbo a la copa | rumbo al título | rumbo a los octavos | rumbo a los cuartos | rumbo al éxito
mask: rumbo a la nada | rumbo al gym | rumbo al trabajo | rumbo al hospital | rumbo a la presidencia | casa sola en venta | rumbo al ascenso
mask: rumbo a la chamba | rumbo a casa | rumbo a la oficina | rumbo al 2024 | rumbo al 2030 | rumbo a 2026 | rumbo a mi meta
mask: fuera de casa hasta nuevo aviso el equipo
not: clasificación | clasifica | mundial | final | liga | película | mi pobre angelito | canción | temporada regular
+ Nos vamos quince días a Cancún, la casa se queda sola
+ Rumbo a Bariloche ✈️
+ Maletas hechas, mañana volamos
+ Por fin vacaciones, vuelvo el lunes 20
- Rumbo a la final de la Champions
- Salgo rumbo al trabajo

[location.away.when.es]
say: announces a trip and its time
privacy: 3
conduct: 0
where: words
voice: me
pattern: \b(?i:nos vamos|me voy|viajamos|viajo|volamos|vuelo|salimos|salgo|partimos|parto|estaré|estaremos|me marcho|nos marchamos)(?: [\p{L}]+){0,3} (?i:a|para|hacia|pa|en) (?i:la |el |los |las )?\p{Lu}\p{L}+[^.!?\n]{0,40}(?i:mañana|pasado mañana|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|la (?:próxima )?semana|el (?:próximo )?mes|este (?:finde|fin de semana|puente|verano|jueves|viernes|sábado)|(?:\d+|un|una|dos|tres|diez|quince|unos) (?:días|semanas|meses|mes|semana))
pattern: (?i:mañana|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|la próxima semana|la semana que viene|en (?:\d+|dos|tres|pocos|unos) (?:días|semanas))(?i:[^.!?\n]{0,25}\b(?:nos vamos|me voy|viajamos|viajo|volamos|vuelo|salimos|salgo|partimos)) (?i:a|para|hacia|rumbo a) (?i:la |el |los |las )?\p{Lu}\p{L}+
literal: vamos | voy | iaj | ol | al | art | star | arch
not: hospital | quirófano | trabajo | examen | guardia
+ Nos vamos a Mallorca el viernes
+ El lunes viajo a Cusco con mi prima
+ Mañana volamos a Bogotá, no lo puedo creer
- Me voy a dormir temprano
- Mañana vuelo al trabajo

[location.routine.es]
say: tells where you are at set times
privacy: 3
conduct: 0
where: words
voice: me
any: todos los lunes en el | todos los martes en el | todos los jueves en el | todos los domingos en el parque | como cada mañana en el
any: como todos los días en el parque | como cada tarde en el | mi ruta de siempre | mi ruta de todos los días | mi recorrido de siempre
any: mi caminata diaria | mi caminata de las | caminata de las 6 | mi vuelta al parque | corro en el parque | salgo a correr a las
any: salgo a correr por | entreno a las | gym a las 6 | gym a las 5 | gimnasio a las 6 | gimnasio a las 7 | crossfit a las | al gym antes del trabajo
any: al gimnasio antes del trabajo | mi gym de siempre | paseo al perro a las | saco al perro a las | saco a pasear al perro a las
any: paseo al perro por | recojo a los niños a las | dejo a los niños a las | mi café de siempre | mi cafetería de siempre | desayuno siempre en
any: desayuno todos los días en | almuerzo siempre en | sola en casa | solo en casa | solita en casa | solita en mi casa | mi marido está de viaje
any: mi esposo está de viaje | mi marido trabaja de noche | salgo de trabajar a las | salgo del trabajo a las | salgo a las 10 de la noche
any: llego a casa a las | llego a mi casa a las | vuelvo a casa a las | todas las mañanas a las | todas las noches a las | cada mañana a las
any: todos los días a las | todos los lunes a las | todos los martes a las | todos los miércoles a las | todos los jueves a las
any: todos los viernes a las | todos los sábados a las | todos los domingos a las | cada martes a las | cada jueves a las | cada domingo a las
any: #strava | mi vuelta en bici de siempre
mask: solo en casa película | solo en casa 2 | solo en casa y feliz | todos los días a las redes | abierto todos los días a las
not: película | kevin | programa | transmisión | en vivo por | abrimos | abierto | horario de atención | misa | culto | serie | capítulo/N | youtube
+ Salgo a correr por el Retiro a las 7 de la mañana
+ Sola en casa, mi marido está de viaje
+ Todos los martes a las siete en la pista
- Todos los jueves a las 9 nuevo capítulo en YouTube
- Vimos Solo en casa, película de Navidad con Kevin

[location.now.airport.es]
say: tells that you are at an airport or just arrived
privacy: 2
conduct: 0
voice: me
where: words
any: en el aeropuerto | en barajas | en ezeiza | en aeroparque | en el aicm | en el dorado esperando | en la t4 | sala de embarque | sala de abordaje
any: puerta de embarque | abordando | embarcando | a punto de embarcar | a punto de abordar | a punto de despegar | esperando el vuelo
any: vuelo retrasado | mi vuelo | perdí el vuelo | vuelo cancelado | escala en | recién llegados a | recién llegada a | recién llegado a
any: acabo de llegar a | acabamos de llegar a | ya llegué a | ya estoy en | ya estamos en | llegamos a | aterrizamos en | aterrizando en
any: recién aterrizados | aterricé en | por fin en | bienvenida a mí en | en la estación de atocha | en atocha | en sants | en la terminal de ómnibus
any: terminal de autobuses | en el ave a | en el tren a | en el bus a | en el avión a | en la sala vip | ✈️🌴
mask: ya estoy en casa | ya estamos en casa | ya llegamos a casa | ya llegué a casa | ya estoy en la cama | ya estamos en diciembre
mask: ya estamos en navidad | ya estamos en enero | por fin en casa | por fin en la cama | llegamos a los | llegamos a fin | llegamos a la conclusión
mask: llegamos a un acuerdo | ya llegamos a los | ya estoy en edad | por fin en paz | llegamos a mil | llegamos a las | ya estoy en pijama
mask: ya estamos en verano | ya estamos en otoño | ya estamos en primavera | ya estamos en invierno | por fin en pijama | por fin en cines
mask: llegamos a la final | ya estamos en semifinales | ya estamos en la final | ya estoy en modo | ya llegamos a | por fin en netflix
mask: llegamos a este punto | llegamos a cuartos
not: seguidores | acuerdo | final | semifinales | netflix | spotify | huelga de controladores | aena | conclusión | cuartos | octavos | suscriptores
not: diciembre | enero | pijama
+ Acabamos de llegar a la isla con la familia
+ Recién llegados a Lima, qué neblina
+ En el aeropuerto, vuelo retrasado tres horas
- Por fin en casa y en pijama
- Llegamos a un acuerdo con el casero
- Ya estamos en semifinales

[location.now.es]
say: tells where you are right now
privacy: 2
conduct: 0
voice: me
where: words
any: aquí en el hotel | en el hotel de | desde la playa | desde el hotel | saludos desde | besos desde | un saludo desde | postales desde
any: buenos días desde | buenas noches desde | buenas tardes desde | feliz finde desde | feliz domingo desde | en la sala de espera | en urgencias de
any: en mi pueblo | en el pueblo | en la casa del pueblo | en la finca | en el rancho | en la quinta | en la casa de campo | en la cabaña
any: en la estancia | en la playa | en la pileta de | en la alberca de | en el malecón | en la costanera | en el centro comercial | en el mall
any: en el concierto de | en el recital de | en el estadio | en el cine | =en el súper | en el gimnasio | en el gym | en el parque | en la peluquería
any: en el metro | en el subte | en el transmilenio | en el metrobús | en el colectivo | en el tren | en la micro | atrapada en el tráfico
any: atorado en el tráfico | en un taco en | en el trancón | tranque en | en el atasco de la | parado en la m-30 | en la facu | en la uni
any: en la biblioteca | estoy en la calle | estoy por | ando en | ando por | andamos por | andamos en | estamos en | estamos por | pasando el día en
any: finde en | fin de semana en | tarde en | noche en | paseando por | caminando por | de paseo por | dando una vuelta por | de compras en
any: de visita en | turisteando por | turisteando en | desayunando en | almorzando en | comiendo en | cenando en | merendando en | cena en | comida en
any: almuerzo en | desayuno en | 📍
need: =Madrid | =Barcelona | =Sevilla | =Valencia | =Málaga | =Cádiz | =Granada | =Bilbao | =Buenos Aires | =Palermo | =Rosario | =Córdoba
need: =Bariloche | =CDMX | =Cancún | =Guadalajara | =Monterrey | =Oaxaca | =Puebla | =Bogotá | =Medellín | =Cali | =Cartagena | =Santa Marta | =Lima
need: =Cusco | =Miraflores | =Arequipa | =Santiago | =Viña | =Valparaíso | =Pucón | =Quito | =Guayaquil | =Montevideo | =Punta | =Caracas | =La Habana
need: =Varadero | =San Juan | =Miami | ahora mismo | ahorita | hoy | en este momento | ahora | aquí | acá | playa | piscina | pileta | alberca | mar
need: costa | sierra | montaña | pueblo | parque | centro | estadio | concierto | recital | metro | subte | tren | tráfico | centro comercial | hotel
need: =París | =Roma | =Londres | =Nueva York | =Lisboa | restaurante | vistas | atardecer | familia | amigas | amigos | chicas | sol | barrio | plaza
need: estamos | estoy | ando | mercado | feria | terraza
near: 6
mask: estamos en contra | estamos en crisis | estamos en paro | estamos en directo | estamos en vivo | estamos en guerra | estamos en obras
mask: ando en modo | estoy por llorar | estoy por dormir | estoy por comer | ando en crisis | estamos en oferta | paseando por netflix
mask: caminando por la vida | estamos por cumplir | estoy por cumplir | ando por las nubes | estamos en las mismas | estoy por tirar
mask: estamos por llegar | estoy por renunciar | estamos en semifinales | noche en blanco | estamos en el aire | ando en las nubes | noche en vela
mask: estamos en familia
not: película | serie | novela | gobierno | detenido/G | accidente | policía | oferta/N | según | liga | semifinales | noticia/N
+ Acá en Palermo, en el parque con amigas
+ Saludos desde la playa, qué atardecer
+ Estamos en el centro comercial, qué calor
- Estamos en crisis, según el gobierno
- Accidente en el metro de hoy
- Caminando por la vida

[location.meet.es]
say: tells where you will be at an hour
privacy: 2
conduct: 0
where: words
pattern: (?i)\b(?:nos vemos|quedamos|los espero|las espero|os espero|te espero|los esperamos|nos juntamos|nos encontramos|estaré|estaremos|voy a estar|vamos a estar)\b[^.!?\n]{0,50}\b(?:en|por) (?:el|la|los|las|mi|casa)?[^.!?\n]{0,40}\ba las? \d{1,2}
pattern: (?i)\b(?:nos vemos|quedamos|los espero|las espero|os espero|te espero|los esperamos|nos juntamos|estaré|estaremos|voy a estar)\b[^.!?\n]{0,25}\ba las? \d{1,2}[^.!?\n]{0,25}\b(?:en|por) (?:el|la|los|las|casa|mi)\b
literal: vemos | edamos | esper | juntamos | encontramos | estar | Estar | ESPERO
not: transmisión | en vivo | facebook live | youtube | instagram live | canal | zoom | twitch
+ Nos vemos en el parque a las 6
+ Los espero a las 8 en la puerta del teatro
+ Estaremos mañana en la feria a las 10
- Nos vemos a las 8 en el canal de YouTube
- Nos vemos pronto

[location.lives.es]
say: tells which town or area you live in
privacy: 2
conduct: 0
voice: me
where: words
pattern: \b(?i:vivo|vivimos|viviendo|residimos|resido|vivo ahora|vivimos ahora|radico|radicamos|me crié|crecí|nací|nos criamos) (?i:actualmente |ahora |hace años |desde hace [\p{L}\d]+ años |y trabajo )?(?i:en|por|cerca de|a las afueras de|entre) (?i:el |la |los |las )?\p{Lu}\p{L}{2,}
pattern: \b(?i:soy|somos|yo de|originaria de|originario de|oriunda de|oriundo de|nativa de|natural de|vengo) (?i:de|del) (?i:el |la |los |las )?\p{Lu}\p{L}{2,}
literal: ivo | ivi | esid | adic | cri | recí | reci | ací | aci | oy | omos | rigina | riund | ativ | atural | vengo | Yo de | yo de
mask: soy de Dios | soy de Cristo | soy de Piscis | soy de Aries | soy de Leo | soy de Tauro | soy de Virgo | soy de Libra | soy de Escorpio
mask: soy de Sagitario | soy de Capricornio | soy de Acuario | soy de Géminis | soy de Cáncer | soy del Madrid | soy del Barça | soy de Boca
mask: soy de River | soy del América | soy de Letras | soy de Ciencias | soy del Atleti | soy del Betis | soy de Vox | soy del PSOE | soy del PP
mask: soy del PRI | soy de Morena | soy de Racing | soy de Independiente | soy de San Lorenzo | soy de Alianza | soy de Millonarios | soy de Nacional
mask: soy de Colo | soy de Universitario | soy del Cruz | soy de las Chivas | soy de los Pumas
not: signo | horóscopo | hincha | equipo | fan
+ Vivo en Getafe desde hace años
+ Somos de Arequipa, con orgullo
+ Crecí en Iztapalapa
- Soy de Piscis, signo sensible
- Vivo en mi mundo
- Soy del Barça

[location.lives.as.es]
say: says which place you belong to
privacy: 2
conduct: 0
voice: me
where: words
any: chilanga de corazón | chilango de corazón | soy chilango | soy chilanga | soy regio | soy regia | soy tapatío | soy tapatía | soy poblana
any: soy jarocha | soy jarocho | soy yucateco | soy yucateca | soy norteño | soy norteña | soy tijuanense | soy oaxaqueña | soy madrileño
any: soy madrileña | gato madrileño | soy andaluz | soy andaluza | soy sevillana | soy sevillano | soy gaditana | soy gaditano | soy malagueña
any: soy malagueño | soy granaína | soy catalana | soy catalán | soy barcelonesa | soy valenciana | soy valenciano | soy gallega | soy gallego
any: soy asturiana | soy asturiano | soy vasca | soy vasco | soy canaria | soy canario | soy murciana | soy murciano | soy maña | soy maño
any: soy extremeña | soy porteña | soy porteño | soy cordobesa | soy cordobés | soy rosarina | soy rosarino | soy tucumana | soy tucumano
any: soy mendocina | soy mendocino | soy salteña | soy salteño | soy patagónica | soy paisa | soy rola | soy rolo | soy caleña | soy caleño
any: soy costeña | soy costeño | soy barranquillera | soy cachaca | soy pastusa | soy santiaguina | soy santiaguino | soy penquista | soy limeña
any: soy limeño | soy arequipeña | soy arequipeño | soy cusqueña | soy cusqueño | soy chalaca | soy serrana | soy quiteña | soy quiteño | soy guayaca
any: soy caraqueña | soy caraqueño | soy maracucha | soy maracucho | soy gocha | soy gocho | soy habanera | soy habanero | soy capitaleña
any: soy boricua | soy de barrio | orgullosamente regia | orgullosamente tapatía | orgullosamente oaxaqueña | orgullosamente poblana
any: orgullosamente yucateco | madrileña de adopción | madrileño de adopción | porteña de adopción | limeña de corazón | limeño de corazón
any: andaluza por los cuatro costados | mi barrio | mi pueblo querido | mi pueblo natal | mi ciudad natal | mi tierra natal | mi tierrita | mi terruño
any: el barrio donde crecí | nuestro barrio | el barrio donde vivo | mi ciudad querida | mi pueblito | orgullo de mi pueblo
mask: mi barrio sésamo
not: receta | salsa | chile
+ Chilanga de corazón y de metro
+ Soy malagueña y no cambio mi mar
+ Mi barrio en fiestas, qué alegría
- Chile habanero en la salsa

[location.lives.asks.es]
say: asks around where you live
privacy: 2
conduct: 0
where: words
any: alguien recomienda un plomero | alguien recomienda un fontanero | alguien que recomiende un electricista | vecinos alguien sabe | vecinos saben
any: vecinos de la zona | vecinos del barrio | soy nueva en el barrio | soy nuevo en el barrio | busco piso por | busco piso en
any: busco departamento en | busco depa en | busco depto en | busco habitación en | busco cuarto en | busco apartamento en | busco roomie en
any: busco casa en | busco alquiler en | se me perdió el perro en | perdí a mi gato en | se perdió mi perrita en | perrito perdido en la zona de
any: alguien sabe qué pasó en la esquina | se fue la luz en | sin luz en mi colonia | sin agua en mi colonia | sin luz en mi barrio
any: sin agua en mi barrio | alguien más sin luz | hay luz en su zona | tienen luz en | tienen agua en | alguien sin internet en
+ ¿Alguien recomienda un fontanero de confianza?
+ Busco piso en Lavapiés, hasta 700
+ Alguien más sin luz en la zona?

[location.moving.es]
say: tells that you are moving house
privacy: 2
conduct: 0
voice: me
where: words
any: nos mudamos | me mudo | me mudé | mudándonos | mudándome | de mudanza | la mudanza | mi mudanza | nuestra mudanza | mudanza lista
any: nos hemos mudado | me he mudado | me cambié de casa | nos cambiamos de casa | cambio de casa | estrenando casa | estreno piso | estrenando piso
any: estrenando depa | estrenando departamento | casa nueva | piso nuevo | mi depa nuevo | mi nuevo depa | nueva casa | nuestro nuevo hogar
any: mi nuevo piso | mi nuevo departamento | llaves de casa | llaves en mano | me fui a vivir a | nos fuimos a vivir a | me voy a vivir a
any: nos vamos a vivir a | emigramos | emigré | me vine a vivir | nos vinimos a vivir | volvemos a vivir a | vuelvo a vivir en | me independicé
any: me independizo | cambio de ciudad
mask: nueva casa de apuestas | nueva casa del libro | casa nueva del terror | nueva casa editorial | cambio de casa en el horóscopo
not: apuestas | editorial | fletes | venta de | inmobiliaria | serie
+ De mudanza, vivo entre cajas
+ Nos mudamos a Zaragoza en agosto
+ Primera noche en nuestro nuevo hogar
- Empresa de mudanzas con fletes baratos

[location.work.es]
say: tells where you work or how you get there
privacy: 2
conduct: 0
voice: me
where: words
pattern: \b(?i:trabajo|trabajamos|curro|laburo|chambeo|camello|atiendo|paso consulta|tengo mi consultorio|tengo consulta|hago guardia|doy clases|enseño|mi consultorio (?:está|queda)|mi oficina (?:está|queda)) (?i:en|por) (?i:el |la |los |las )?\p{Lu}\p{L}{2,}
literal: rabaj | urro | aburo | hambeo | amello | tiendo | onsult | uardia | lases | nseño | ficina
mask: trabajo en Equipo
not: hospital | clínica | colegio | escuela | universidad | instituto | sanatorio | centro de salud | banco | ministerio | ayuntamiento | juzgado
+ Trabajo en Polanco, cerca del parque
+ Atiendo en Belgrano los jueves
+ Doy clases en Vallecas
- Trabajo en equipo, lo mejor
- Trabajo en pijama

[location.commute.es]
say: tells how you get to work
privacy: 1
conduct: 0
voice: me
where: words
any: camino al trabajo | camino al curro | camino a la chamba | camino al laburo | camino a la oficina | camino al hospital | camino a la pega
any: una hora de metro | dos horas de camino | dos horas de tráfico | una hora de tráfico | hora y media de camino | de casa al trabajo
any: de mi casa al trabajo | el metro cada mañana | el tren de las 7 | el cercanías de las | el colectivo al trabajo | el micro al trabajo
any: el camión al trabajo | voy en bici al trabajo | voy en metro al trabajo | voy andando al trabajo | voy caminando al trabajo | manejo una hora
any: conduzco una hora
+ Dos horas de camino a la chamba
+ Voy en bici al trabajo
+ Camino al hospital con lluvia

[location.trip.es]
say: tells of a trip
privacy: 1
conduct: 0
where: words
any: viaje a | viajar a | viajando por | viajamos a | viajé a | nuestro viaje | mi viaje | fotos del viaje | recuerdos del viaje | luna de miel en
any: vacaciones en | vacaciones de verano | mis vacaciones | nuestras vacaciones | de vacaciones | vacacionando | vacacionar | veraneo | veraneando en
any: veranear en | escapada a | escapada romántica | escapadita | roadtrip | road trip | ruta en coche | ruta en moto | viaje en coche
any: viaje en carretera | carretera y manta | mochileando | mochilera | mochilero | excursión a | excursión por | senderismo en | ruta por
any: trekking en | camping en | acampando en | crucero por | de crucero | interrail | camino de santiago | machu picchu | glaciar perito moreno
any: torres del paine | salar de uyuni | riviera maya | chichén itzá | teotihuacán | cataratas del iguazú | islas galápagos | selva amazónica
any: isla de | playas de | playa del carmen | tulum | holbox | bacalar | varadero | punta cana | benidorm | ibiza | mallorca | menorca | formentera
any: tenerife | lanzarote | fuerteventura | costa brava | costa del sol | picos de europa | sierra nevada | eje cafetero | tayrona | san andrés islas
any: montañita | máncora | pucón | san pedro de atacama | cabo polonio | #viaje | #viajes | #viajar | #vacaciones | #travel | #viajera | #viajero
any: #mochilera | #roadtrip
mask: viaje a la luna | viaje astral | viaje al pasado | viaje a ninguna parte | viaje al centro | buen viaje a | isla de plástico | isla de cocina
mask: mi viaje interior | un viaje a la infancia | viaje a la semilla | de vacaciones los políticos | cocina con isla de
not: agencia/N | oferta/N | presidente | ministro | cocina | novela | tesis | película | medio ambiente
+ Vacaciones en Cartagena con las amigas
+ Escapadita rural de dos noches
+ Mochileando por Perú en 2016
- Viaje del presidente a Bruselas, oferta de diálogo
- La novela Viaje a la semilla

[location.country.es]
say: names a country or region
privacy: 1
conduct: 0
where: words tag album
negated: keep
any: españa | méxico | argentina | colombia | =Chile | perú | =Peru | venezuela | ecuador | bolivia | uruguay | paraguay | cuba | dominicana
any: puerto rico | guatemala | honduras | el salvador país | nicaragua | costa rica | panamá | estados unidos | =EEUU | =EE.UU. | =USA | brasil
any: portugal | francia | italia | alemania | inglaterra | reino unido | irlanda | escocia | suiza | bélgica | holanda | países bajos | suecia
any: noruega | finlandia | dinamarca | polonia | grecia | turquía | marruecos | egipto | túnez | japón | =China | corea del sur | tailandia | vietnam
any: india país | indonesia | filipinas | australia | nueva zelanda | canadá | rusia | ucrania | israel país | sudáfrica | kenia | senegal | cataluña
any: andalucía | galicia | asturias | cantabria | país vasco | euskadi | navarra | aragón | castilla y león | castilla la mancha | extremadura
any: comunidad valenciana | canarias | baleares | la rioja | jalisco | nuevo león | yucatán | quintana roo | chiapas | veracruz | sonora | sinaloa
any: chihuahua | michoacán | guanajuato | querétaro | baja california | tabasco | antioquia | cundinamarca | boyacá | valle del cauca | patagonia
any: tierra del fuego | provincia de buenos aires | jujuy | neuquén | chubut | araucanía | atacama | chiloé | latinoamérica | centroamérica
any: sudamérica | europa
mask: nuevo león equipo | telefónica españa | salsa tabasco | perro chihuahua | patagonia marca | chaqueta patagonia | tortilla de la rioja
mask: canarias 7 | naranja china | copa de europa | miss argentina
not: chihuahuita | mascota | salsa | perro/G | cachorro | fútbol | selección | gol | mundial | eurocopa | liga | miss universo | eurovisión
not: santander banco | chamarra
+ Vuelvo de Portugal con tres kilos de bacalao
+ Extraño Venezuela todos los días
+ Mis raíces están en Galicia
- Salsa Tabasco en los tacos
- Mi perro chihuahua ladra

[location.city.es]
say: names a town or city
privacy: 1
conduct: 0
where: words tag album
negated: keep
any: madrid | barcelona | bcn | sevilla | málaga | cádiz | granada ciudad | zaragoza | bilbao | donosti | san sebastián | vitoria | pamplona
any: santander | gijón | oviedo | coruña | vigo | lugo | ourense | pontevedra | salamanca | valladolid | burgos | palencia | segovia | ávila
any: alicante | castellón | elche | murcia | almería | jaén | huelva | badajoz | cáceres | albacete | ciudad real | guadalajara | teruel | huesca
any: lleida | tarragona | girona | sabadell | terrassa | badalona | hospitalet | getafe | leganés | móstoles | alcorcón | fuenlabrada
any: alcalá de henares | vallecas | carabanchel | lavapiés | chamberí | malasaña | chueca | marbella | jerez de la frontera | algeciras | las palmas
any: santa cruz de tenerife | palma de mallorca | ceuta | melilla | logroño | cdmx | ciudad de méxico | el df | ecatepec | iztapalapa | coyoacán
any: tlalpan | xochimilco | polanco | la condesa | zapopan | tlaquepaque | monterrey | san pedro garza garcía | apodaca | saltillo | torreón | tijuana
any: mexicali | ensenada | ciudad juárez | hermosillo | culiacán | mazatlán | los mochis | aguascalientes | zacatecas | irapuato | celaya
any: san miguel de allende | toluca | cuernavaca | pachuca | tlaxcala | oaxaca | acapulco | zihuatanejo | morelia | uruapan | puerto vallarta | tepic
any: xalapa | villahermosa | tuxtla gutiérrez | san cristóbal de las casas | campeche | cancún | chetumal | buenos aires | capital federal | caba
any: palermo soho | recoleta | villa crespo | avellaneda | lanús | quilmes | lomas de zamora | la matanza | morón | tigre delta | mar del plata
any: bahía blanca | tandil | la plata | rosario santa fe | villa carlos paz | tucumán | bariloche | san martín de los andes | ushuaia
any: comodoro rivadavia | puerto madryn | bogotá | medellín | barranquilla | cartagena | santa marta | bucaramanga | cúcuta | pereira | manizales
any: ibagué | villavicencio | popayán | montería córdoba | sincelejo | valledupar | tunja | chapinero | usaquén | envigado | itagüí | soacha
any: santiago de chile | viña del mar | valparaíso | valpo | temuco | puerto montt | puerto varas | valdivia | antofagasta | iquique | calama
any: la serena | coquimbo | rancagua | talca | chillán | punta arenas | providencia comuna | ñuñoa | maipú | puente alto | las condes | arequipa
any: cusco | cuzco | trujillo | chiclayo | piura | iquitos | huancayo | ayacucho | tacna | puno | cajamarca | pucallpa | huaraz | miraflores
any: barranco lima | surco | san juan de lurigancho | callao | quito | guayaquil | ambato | riobamba | manta ecuador | portoviejo | machala
any: la paz bolivia | cochabamba | santa cruz de la sierra | oruro | potosí | tarija | montevideo | punta del este | maldonado | piriápolis | asunción
any: encarnación | caracas | maracaibo | barquisimeto | maracay | puerto la cruz | ciudad guayana | la habana | habana vieja | holguín | camagüey
any: trinidad cuba | santo domingo | santiago de los caballeros | la romana | puerto plata | san juan de puerto rico | ponce | mayagüez | bayamón
any: carolina pr | caguas | tegucigalpa | san pedro sula | san salvador | managua | san josé costa rica | ciudad de panamá | antigua guatemala | miami
any: nueva york | los ángeles | houston | chicago | orlando | londres | parís | roma | lisboa | oporto | berlín | ámsterdam | bruselas | viena | praga
any: milán | florencia italia | venecia | nápoles | atenas | estambul | marrakech | tokio | dubái | ginebra suiza | zúrich | múnich
mask: real madrid | atlético de madrid | barcelona fc | barcelona sporting | sevilla fc | málaga cf | banco santander | puente de londres
mask: la plata quemada | copa oporto | vino de oporto | torre de londres | tratado de asunción | paris hilton | parís hilton | acuerdo de parís
mask: fc barcelona | virgen de la asunción | día de la asunción | porto y oporto | quilmes bien fría | quilmes fría | una quilmes
mask: la asunción de la virgen | trujillo dictador | la virgen de la asunción | encarnación vale | bolsa de nueva york | bolsa de madrid
mask: chiva de guadalajara | chivas de guadalajara | rayados de monterrey | tigres de monterrey | dictador trujillo
not: gol | liga | fichaje | entrenador | delantero | cerveza | portero | fútbol | jornada | champions | goles | derbi | libertadores | virgen
+ Extraño Medellín y sus montañas
+ Sueño con volver a Sevilla
+ Un martes cualquiera en Guayaquil
- El Real Madrid ganó la liga
- Acuerdo de París, otra cumbre

[location.place.ambiguous.es]
say: names a place that is also a name or a word
privacy: 1
conduct: 0
negated: keep
where: words
any: =Santiago | =Valencia | =Córdoba | =Rosario | =Mendoza | =Lima | =León | =Salta | =Granada | =Toledo | =Zamora | =Cuenca | =Soria | =Cali
any: =Armenia | =Pasto | =Neiva | =Mérida | =Puebla | =Durango | =Tampico | =Victoria | =Mercedes | =Colón | =Sucre | =La Paz | =Posadas | =Corrientes
any: =Resistencia | =Paraná | =Concepción | =Carolina | =San Juan | =San José | =San Luis | =San Cristóbal | =Santa Fe | =Santa Cruz | =Santa Rosa
any: =Palermo | =Belgrano | =Salamanca | =Cartago | =Heredia | =Matanzas | =Cienfuegos | =Loja | =Manta | =Tarija | =Los Ríos | =Barranco
any: =Providencia | =Tigre | =Morón | =Luján | =Pilar | =Nordelta | =Cumaná | =Florencia | =Venecia | =Jordania | =Georgia | =Texas | =Florida
any: =California | =Querétaro | =Colima | =Bilbao | =Chile | =Cancún | =Retiro
need: en | a | de | desde | hacia | hasta | por | volvemos | vuelvo | vuelo | viaje | vivo | vivimos | llegamos | vamos | voy | visitando | finde
need: vacaciones | barrio | ciudad | centro
near: 2
mask: Santiago Segura | Santiago Abascal | Real Valencia | Rosario Central | San Juan de Dios | don Santiago | de León Gil | cumple de Victoria
mask: cumple de Mercedes | feliz cumple Santiago | Lima limón | de Georgia O | Mercedes Benz | de Mercedes Sosa | coche de Mercedes | para Victoria
mask: Concepción Arenal | Ponce de León | Virgen del Pilar | Día del Pilar | noche de San Juan | hogueras de San Juan | San José Obrero
not: cumple | cumpleaños | felicidades | gol | liga | fútbol | equipo | hijo | hija | sobrino | sobrina | novio | novia | actriz | actor | cantante
not: bebé | dice | doña | don | hermano | mi amor | coche | f1 | fórmula 1 | virgen | parroquia
name: yes
+ Vuelvo a Valencia el martes
+ Finde en Granada con tapas
+ Un vino de Mendoza
- Santiago, feliz cumpleaños hermano
- El coche de Mercedes en la F1
- Victoria cumple tres años en casa

[location.landmark.es]
say: names a street, county, beach or the like
privacy: 1
conduct: 0
negated: keep
where: words
pattern: \b(?:Playa|Parque|Plaza|Avenida|Barrio|Colonia|Estación|Metro|Mercado|Cerro|Lago|Laguna|Volcán|Sierra|Cabo|Bahía|Puerto|Isla|Valle|Paseo|Malecón|Rambla) (?:de |del |de la |de los |de las |la |el |los |las )?\p{Lu}\p{L}{2,}
literal: Playa | Parque | Plaza | Avenida | Barrio | Colonia | Estación | Metro | Mercado | Cerro | Lago | Laguna | Volcán | Sierra | Cabo | Bahía
literal: Puerto | Isla | Valle | Paseo | Malecón | Rambla
mask: Barrio Sésamo | Parque Jurásico | Mercado Libre | Mercado Pago | Metro Goldwyn | Isla Bonita | Valle Inclán | Lago Ness | Sierra Leona
mask: Plaza Sésamo | Metro Exodus | Puerto Rico
not: película | serie | novela | libro | videojuego | accidente | policía
+ Atardecer en Playa Grande
+ Tarde en el Parque del Retiro
+ Feria en la Plaza de Armas
- Vendo por Mercado Libre
- Vimos Parque Jurásico

[location.names.es]
say: belongs to a group of a town or neighbourhood
privacy: 2
conduct: 0
where: group event page
any: vecinas de | vecinos | vecinal | barrio | colonia | fraccionamiento | urbanización | condominio | consorcio | eres de | soy de | compra y venta
any: compra venta | compraventa | compras y ventas | segunda mano | mercadillo | trueque | feria americana | alquiler | alquileres | pisos en
any: habitaciones en | departamentos en renta | depas en renta | roomies | arriendos | arriendo | rentas en | inmuebles | empleos en | empleo en
any: ofertas de empleo | trabajo en | bolsa de trabajo | expats en | fotos antiguas de | recuerdos de | historia de nuestro pueblo | mi pueblo
any: ayuntamiento de | municipalidad de | gobierno municipal | municipio de | distrito de | comuna de | qué pasa en | qué hacer en | planes en
any: eventos en | agenda de | mascotas perdidas | perros perdidos | tránsito en | tráfico en | policía local | fiestas de | feria de
mask: barrio sésamo | feria de abril receta | hotel colonia
not: receta | perfume/N
+ [group] Vecinos de Chamberí
+ [group] Compra y venta San Pedro
+ [group] Mercadillo de segunda mano Elche
- [page] Barrio Sésamo Oficial
- [group] Perfume Colonia Fans perfumes

[location.names.place.es]
say: bears the name of a place
privacy: 1
conduct: 0
where: group event place check-in page
any: madrid | barcelona | sevilla | málaga | bilbao | valencia | zaragoza | murcia | granada | cádiz | alicante | cdmx | monterrey | guadalajara
any: puebla | tijuana | mérida | oaxaca | cancún | buenos aires | caba | córdoba | rosario | mendoza | tucumán | mar del plata | bogotá | medellín
any: cali | barranquilla | cartagena | bucaramanga | pereira | santiago | valparaíso | viña del mar | temuco | lima | arequipa | cusco | trujillo
any: quito | guayaquil | cuenca | montevideo | asunción | caracas | maracaibo | habana | santo domingo | san juan | panamá | san josé | tegucigalpa
any: managua | san salvador | miami | la paz | cochabamba | españa | méxico | argentina | colombia | chile | perú | venezuela | uruguay | ecuador
any: bolivia | galicia | andalucía | asturias | canarias | getafe | leganés | móstoles | vallecas | lavapiés | chamberí | coyoacán | polanco | zapopan
any: saltillo | hermosillo | culiacán | morelia | querétaro | toluca | palermo | recoleta | bariloche | la plata | neuquén | chapinero | envigado
any: miraflores | ñuñoa
mask: real madrid | fc barcelona | sevilla fc | barcelona sc | barcelona sporting | rosario central | valencia cf | santiago bernabéu
mask: virgen del rosario | santo rosario | iglesia santiago
not: fans | oficial | cf
+ [place] Hospital General Barcelona
+ [group] Runners Medellín
+ [check-in] Café Cusco
- [page] Real Madrid

[location.now.at.es]
say: tells where you are right now
privacy: 2
conduct: 0
voice: me
where: words
pattern: \b(?i:estoy|estamos|ando|andamos|seguimos|sigo|aquí|acá|llegando|llegué|llegamos|desayunando|almorzando|comiendo|cenando|merendando|de paseo|paseando|turisteando|de finde|atascada|atascado|atrapada|de compras) (?i:en|a|al|por) (?i:el |la |los |las )?\p{Lu}\p{L}{2,}
literal: stoy | stamos | ndo | ndamos | eguimos | igo | qu | c | leg | aseo | inde | tascad | trapad | ompras
mask: llegamos a Dios | estoy en Cristo | estamos en Navidad | ando en Netflix | estoy en Instagram | estoy en Facebook | estoy en TikTok
mask: estoy en Twitch | estoy en Tinder | estamos en Semana | estamos en Diciembre | seguimos en Instagram | seguimos en Facebook | estamos en YouTube
mask: estamos en Spotify | estoy en LinkedIn | estamos en Adviento | estamos en Cuaresma | estamos en Instagram | estamos en Facebook
mask: estoy en YouTube | sigo a Jesús | sigo a Messi
not: final | semifinal | directo | netflix | liga | cristo
+ Estoy en el Starbucks de Insurgentes por si alguien cae
+ Cenando en La Latina con mis primas
+ Llegando a Madrid después de 12 horas
- Estamos en Instagram, búscanos
- Estoy en casa

[location.lives.home.es]
say: tells which town or area you live in
privacy: 2
conduct: 0
where: words
pattern: \b(?i:mi|nuestro|nuestra) (?i:depa|departamento|casa|casita|piso|apartamento|depto|apto|cuarto|habitación|barrio|pueblo) (?i:está|esta|queda|es|se llama) (?i:en|por|cerca de|cerca del|a las afueras de)? ?(?i:la |el |los |las )?\p{Lu}\p{L}{2,}
literal: mi | Mi | uestr
+ Mi depa está en la Narvarte, caigan
+ Nuestra casa queda por Chapinero
+ Mi pueblo se llama Villaluenga
- Mi casa es un desastre

[location.routine.time.es]
say: tells where you are at set times
privacy: 3
conduct: 0
voice: me
where: words
pattern: (?i)\b(?:todas las (?:mañanas|tardes|noches|semanas)|todos los (?:días|lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines de semana)|cada (?:mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo))[^.!?\n]{0,15}\b(?:camino|caminamos|corro|corremos|nado|entreno|paseo|salgo a|voy a|vamos a|saco al perro|juego|jugamos|desayuno|tomo café|me siento)\b[^.!?\n]{0,30}\b(?:por|en|al|a la|del) (?:el |la |los )?\p{L}+
literal: odos | odas | ada
not: misa | culto | canal | programa | terapia
+ Todas las tardes camino por la Rambla
+ Cada domingo desayuno en el mercado
+ Todos los jueves jugamos en la cancha del barrio
- Todos los días son iguales
