lexicon: religion.es
format: 1
version: 2026.1
topic: religion
lang: es
licence: CC0-1.0
about: Faith, practice, congregation, prayer, loss of faith, in Spain and the Americas.
source: written by hand for this project

# Spanish is full of saints and of God: street and town names, "Dios mío", "santo" and "cristiano" need care.

[religion.subject.es]
say: mentions religion
privacy: 1
conduct: 0
where: words
negated: keep
any: religión | religiones | religioso/G | iglesia católica | la iglesia evangélica | el vaticano | papa francisco | papa león | el sumo pontífice
any: santo padre | cónclave | fumata blanca | teología | teólogo/G | catolicismo | cristianismo | protestantismo | islam | judaísmo | budismo
any: hinduismo | laicismo | estado laico | ateísmo | curia romana | obispo/N | arzobispo/N | cardenal primado | sacerdote/N | sacerdocio
any: seminarista/N | monaguillo/G | monja/N | monasterio | convento de | clero | sotana | rabino/N | imán de la mezquita | ayatolá | fariseo/N
any: evangelio | evangelios | biblia | vieja escritura | corán | la torá | sagradas escrituras | nuevo testamento | antiguo testamento
any: los diez mandamientos | sacramento/N | excomunión | excomulgado/G | teocracia | santería | santero/G | babalawo | yoruba | orishas
mask: la biblia de los vinos | la biblia del motor | religión del fútbol | biblia de la moda | el fútbol es una religión | fútbol es mi religión
mask: religioso silencio | puntualidad religiosa
not: gol | fútbol | selección | vinos | videojuego/N | series
+ La religión en las aulas, debate eterno
+ Nuevo obispo en la diócesis
+ Habló el papa León desde el balcón
- El fútbol es una religión en este país
- Cardenal rojo cantando en el árbol

[religion.church.es]
say: mentions a church or a place of worship
privacy: 1
conduct: 0
where: words
negated: keep
any: la iglesia | iglesia de | iglesias | mi iglesia | capilla | parroquia | parroquial | catedral | basílica | santuario de | ermita
any: templo evangélico | mezquita | sinagoga | pagoda | templo budista | monasterio de | villa de guadalupe | la villita | sagrario | púlpito
any: campanario | salón del reino | templo mormón | casa de oración | altar mayor | confesionario
mask: calle de la iglesia | plaza de la iglesia | pablo iglesias | julio iglesias | enrique iglesias | julio iglesias jr | plaza de la catedral
mask: la catedral del fútbol | catedral del tango | catedral del fútbol | barrio la catedral | la mezquita de córdoba | capilla sixtina
mask: capilla ardiente | mezquita de córdoba | la iglesia de maradona | capilla del sal
not: pablo | turismo | guía turística | maradona | monumento | arquitectura | obras en la calle | museo | románica | gótica | barroca | excursión
not: visita guiada | obras
+ La iglesia estaba a reventar
+ Flores para la parroquia
+ Entré a la capilla del hospital un rato
- Calle de la Iglesia cortada por obras
- Pablo Iglesias estrena podcast
- Visita guiada a la mezquita de Córdoba

[religion.worship.es]
say: says you attend worship
privacy: 2
conduct: 0
voice: me
where: words
negated: religion.leaves.es
any: ir a misa | voy a misa | fui a misa | fuimos a misa | vamos a misa | en misa | a misa de | saliendo de misa | salir de misa | misa de gallo
any: misa del gallo | misa dominical | misa de domingo | misa de doce | misa de 12 | misa de las | misa de acción de gracias | misa de aguinaldo
any: misas de aguinaldo | simbang | misa por mi | misa por el | misa por la | misa en honor | la misa de hoy | santa misa | eucaristía | homilía
any: comulgar | comulgué | me confesé con el padre | me confesé con el cura | hora santa | adoración eucarística | adoración nocturna
any: exposición del santísimo | el santísimo | rezar el rosario | rezo del rosario | rezamos el rosario | rezando el rosario | santo rosario
any: el rosario en familia | vía crucis | viacrucis | procesión de | la procesión | en procesión | procesionar | costalero/G | costalera
any: nazareno/G de | salgo de nazareno | penitente/N | mi hermandad | cofrade/N | cofradía/N | salida procesional | estación de penitencia | besamanos
any: triduo | novena a | novena de | novena del niño | rezar la novena | novenas navideñas | jubileo | peregrinación | peregrinar | peregrino/G a
any: camino a san juan de los lagos | caminata a luján | a luján a pie | romería | romero/G del rocío | el rocío | camino del rocío
any: visita a la basílica de guadalupe | mañanitas a la virgen | mandar decir misa | culto de jóvenes | culto dominical | culto de oración
any: culto de domingo | culto de acción | el culto de hoy | hoy culto | en el culto | al culto | escuela dominical | reunión de jóvenes en la iglesia
any: fui a la iglesia | voy a la iglesia | vamos a la iglesia | en la iglesia hoy | domingo de iglesia | los esperamos en la iglesia
any: servicio dominical | vigilia de oración | vigilia pascual | retiro espiritual | emaús | retiro de jóvenes | cursillo de cristiandad
any: encuentro matrimonial católico | noche de alabanza | alabanza y adoración | tiempo de alabanza | cantamos alabanzas | predicación de hoy
any: la prédica | prédica de hoy | el sermón del domingo | predica hoy el pastor | asamblea regional | reunión en el salón del reino
any: predicación casa por casa | salat | rezo del viernes en la mezquita | yumu'a | kabalat shabat | shabat shalom | cena de shabat | #misadominical
any: #domingodeiglesia | #santamisa | #procesion | #semanasantasevilla | #cofrade
mask: en misa y repicando | romería de precios | emaús tienda | la procesión va por dentro | procesión va por dentro
not: película | serie | director | turismo | tráfico | hoteles | ciudad de rosario | ingrediente/N
+ Hoy misa de gallo con los abuelos
+ Culto de jóvenes a las 7, los esperamos
+ Este año salgo de costalero con mi hermandad
+ Rezamos el rosario por las almas
- No se puede estar en misa y repicando
- La procesión va por dentro
- Película de culto en el cine club

[religion.congregation.es]
say: tells that you belong to a congregation
privacy: 2
conduct: 0
where: words
any: mi parroquia | nuestra parroquia | nuestra iglesia | mi congregación | nuestra congregación | mi pastor | mi pastora | nuestro pastor
any: nuestros pastores | mis pastores | mi párroco | nuestro párroco | el padrecito | hermanos en cristo | hermanas en cristo | hermanos de la fe
any: hermanos en la fe | mi grupo de oración | mi célula de oración | grupo de alabanza | ministerio de alabanza | coro de la iglesia
any: coro parroquial | pastoral juvenil | pastoral de la salud | pastoral familiar | catequesis | catequista/N | acólito/G | lector en misa
any: ministro de la eucaristía | ministra de la comunión | legión de maría | caritas parroquial | consejo parroquial | renovación carismática
any: neocatecumenal | kikos | opus dei | soy del opus | comunión y liberación | legionarios de cristo | regnum christi | acción católica
any: movimiento scout católico | soy supernumeraria | seminario menor | mi comunidad cristiana | comunidad judía | comunidad musulmana | mi barrio sud
any: la estaca | mi estaca | misión mormona | elder en la misión | hermana en la misión | sirvo en la iglesia | me congrego en | nos congregamos
any: congregarme en | congregarse es | diezmo y ofrenda | mi diezmo
mask: nuestro pastor alemán | mi pastor alemán | mi pastora alemana | mi pastor belga | mi pastor ovejero | nuestros pastores alemanes
mask: mi pastora belga | mi pastor australiano
not: perro/G | alemán | belga | cachorro | ovejas | ovejero | tacos | australiano | veterinario
+ Mi pastor predicó sobre el perdón
+ Doy catequesis los sábados
+ Ensayo con el coro parroquial
- Mi pastor alemán cumple dos años
- Tacos al pastor de mi barrio

[religion.identity.es]
say: says what your religion is
privacy: 2
conduct: 0
voice: me
negated: religion.leaves.es
where: words
any: soy católico/G | soy cristiano/G | soy evangélico/G | soy creyente | soy protestante | soy mormón | soy mormona | soy testigo de jehová
any: soy testiga | soy adventista | soy bautista de iglesia | soy pentecostal | soy musulmán | soy musulmana | soy judío | soy judía | soy budista
any: soy hindú | soy hinduista | soy ortodoxo cristiano | soy santero | soy santera | soy rastafari | soy pagana | soy wiccana | soy espiritista
any: mujer de fe | hombre de fe | somos católicos | somos cristianos | somos evangélicos | somos creyentes | somos judíos | somos musulmanes
any: como católico | como católica | como cristiano | como cristiana | como creyente | católico practicante | católica practicante
any: católica apostólica | católico apostólico | católico y romano | cristiana de corazón | cristiano de corazón | católica de nacimiento
any: orgullosamente católico | orgullosamente católica | orgullosamente cristiana | orgullosamente cristiano | hija de dios | hijo de dios padre
any: soy hijo de dios | hija del rey | hijas del rey | princesa de dios | sierva de dios | siervo de dios | sierva del señor | siervo del señor
any: guerrera de dios | guerrero de cristo | guadalupano/G | mariano de corazón | devoto/G de | muy devota | soy devota | soy devoto
any: fiel de san judas | sanjudero | soy cofrade | capillita/N | me convertí al islam | me convertí al cristianismo | me convertí al judaísmo
any: conversa al islam | me crié católica | me crié católico | me criaron católica | colegio de monjas me | estudié con monjas
any: estudié con los jesuitas | familia católica | familia cristiana | familia evangélica | hogar cristiano | crecí en la iglesia | ✝️ | ☪️ | ✡️ | 🕉️
any: #soycatolico | #soycatolica | #cristiana | #catolica | #catolico | #hijadedios | #mujerdefe | #soycristiana | #jovenescatolicos
any: #juventudcristiana
mask: hija de dios mío | soy devoto de la siesta | devoto/G de la siesta
not: ronaldo | fútbol | serie/N | café | siesta | porno
+ Soy católica y no me escondo
+ [bio] Hija de Dios | Enfermera | Cali
+ Guadalupana de hueso colorado
+ Devota de la Virgen del Carmen
- Soy devoto de la siesta
- Cristiano marcó dos goles

[religion.people.es]
say: speaks of people of a faith
privacy: 1
conduct: 0
where: words
negated: keep
any: católicos | cristianos | evangélicos | musulmán | musulmanes | musulmana/N | testigos de jehová | mormones | judíos | judía | judío
any: protestantes | budistas | hindúes | creyentes | ateos | adventistas | pentecostales | los fieles | islamista/N | feligrés | feligreses
any: feligresía | los curas | los obispos | las monjas | un cura | el cura | el párroco | un sacerdote | el pastor evangélico | la pastora
mask: moros y cristianos | los fieles seguidores | el cura de | judía verde | judía pinta | los fieles al club
not: ajo | receta | olla | pisto | legumbre/N | arroz | lectores | club | judías
+ Los evangélicos ya son mayoría en el barrio
+ Me tocaron la puerta los testigos de Jehová
+ El cura se olvidó del micrófono encendido
- Moros y cristianos en Alcoy
- Judías verdes con ajo

[religion.holiday.es]
say: mentions a religious holiday
privacy: 1
conduct: 0
any: feliz navidad | semana santa | jueves santo | viernes santo | sábado santo | sábado de gloria | domingo de ramos | domingo de resurrección
any: domingo de pascua | pascua de resurrección | felices pascuas | feliz pascua | miércoles de ceniza | cuaresma | adviento | nochebuena
any: belén viviente | montar/V el belén | montando el belén | ponemos el belén | pongo el belén | nacimiento navideño | pesebre | posadas navideñas
any: las posadas | posada navideña | pastorela/N | la candelaria | niño dios | reyes magos | día de reyes | noche de reyes | corpus christi
any: pentecostés | todos los santos | día de los fieles difuntos | día de muertos | día de la virgen | día de la inmaculada | inmaculada concepción
any: día de la asunción | día del pilar | fiestas patronales | fiesta patronal | día de san judas | san judas tadeo | 12 de diciembre virgen
any: señor de los milagros | virgen del valle | virgen de guadalupe | virgencita de guadalupe | virgen de luján | virgen del carmen | virgen del rocío
any: virgen del pilar | virgen de los desamparados | virgen macarena | la macarena salió | esperanza de triana | virgen de chiquinquirá
any: virgen de caacupé | virgen de coromoto | la altagracia | caridad del cobre | virgen de urkupiña | divina pastora | la chinita | gauchito gil
any: difunta correa | día de las velitas | noche de velitas | santo patrono | santo patrón | ramadán | eid mubarak | fiesta del cordero musulmana
any: janucá | januca | hanukkah | rosh hashaná | rosh hashana | yom kippur | iom kipur | pésaj | pesaj | purim | sukkot | shavuot | vesak | diwali
any: holi festival | la resurrección | cristo resucitó | cristo ha resucitado | roscón de reyes | rosca de reyes | #semanasanta | #navidad
any: #viernessanto | #domingoderamos | #diademuertos | #virgendeguadalupe | #señordelosmilagros
mask: operación salida de semana santa | vacaciones de semana santa | todos los santos días | ramadán del gimnasio | ruta la candelaria
mask: avenida todos los santos
not: tráfico | dgt | ocupación hotelera | hoteles | coches | desplazamientos | rebajas | oferta/N | vuelos | descuento
+ Domingo de Ramos con palmas y sol
+ Ramadán mubarak para todos
+ Ya montamos el belén, falta la mula
+ Feliz día de la Virgen del Carmen
- Semana Santa: 40.000 coches en la A-3
- Vuelos baratos para Semana Santa
- Viaje a la Isla de Pascua

[religion.observes.es]
say: tells how you keep your religion
privacy: 2
conduct: 0
negated: religion.leaves.es
any: nos bautizamos | se bautizan | me bautizan | te cumplo la manda | cumplir la manda | la manda a | ya bautizamos | san juditas | sanjuditas
any: mi san judas | bautizo de mi | bautismo de mi | el bautizo de | hoy bautizo | bautizamos a | bautizo a mi | bauticé a mi | se bautizó
any: me bauticé | me voy a bautizar | mi bautizo | mi bautismo | bautizado en las aguas | bajé a las aguas | primera comunión | hace la comunión
any: hizo la comunión | la comunión de | su confirmación | mi confirmación | se confirma hoy | me confirmé | padrino de bautizo | madrina de bautizo
any: padrinos de bautizo | boda por la iglesia | casarnos por la iglesia | casamos por la iglesia | me caso por la iglesia | nos casó el padre
any: extremaunción | unción de los enfermos | santos óleos | bendición de la casa | bendijo la casa | agua bendita | ayuno y oración | día de ayuno
any: ayunando por | ayuno de daniel | 21 días de ayuno | hoy no como carne por | no como carne los viernes de cuaresma | vigilia de viernes sin carne
any: ceniza en la frente | me puse la ceniza | hago ayuno en ramadán | ayuno de ramadán | mi primer ramadán | iftar | suhur | mi hiyab | llevo hiyab
any: uso hiyab | bar mitzvá | bar mitzvah | bat mitzvá | bat mitzvah | brit milá | como kosher | cocina kosher | como halal
any: encendimos las velas de shabat | manda a la virgen | pagar una manda | pagué mi manda | pagando mi manda | promesa a la virgen
any: cumplir una promesa a | prendí una veladora | prender una veladora | le prendí una vela a | velita a san | velita a la virgen
any: prendan una velita | mi altar a la virgen | altar de la virgen | mi escapulario | mi denario | mi rosario de | mi devocional | devocional de hoy
any: devocional diario | tiempo a solas con dios | mi tiempo con dios | leo la biblia | leyendo la biblia | leer la biblia | estudio bíblico
any: estudios bíblicos | mi biblia | lectio divina | oración de la mañana | oración de la noche | laudes | hacer el camino de santiago por fe
any: circuncisión de mi | limpia con el santero | me hice santo | mi ángel de la guarda ceremonia | ofrenda a yemayá | ofrenda a la pachamama
any: pago a la tierra | pachamama querida | ceremonia de ayahuasca | temazcal | quinceañera misa
mask: el bautizo de buceo | la comunión de intereses | la comunión de bienes | el bautizo de mar
not: buceo | submarino | barco | vuelo | parapente | paracaídas | moda comunión | oferta/N | catálogo
+ Hoy bautizo de mi sobrina, yo de madrina
+ La comunión de Lucía, qué guapa iba
+ Le prendí una vela a San Judas
+ Mi devocional de hoy: Salmo 91
- Bautismo de buceo en Cabo de Palos
- El bautismo de fuego del delantero

[religion.prayer.es]
say: speaks of prayer or blessing
privacy: 1
conduct: 0
where: words
any: bendecida tarde | bendecida semana | bendecido domingo | bendecida mañana | bendecido lunes | bendecido inicio | bendecido fin
any: feliz y bendecido | rezo por | rezamos por | recen por | rezad por | rezaré por | rezar | rezando | oremos | oren por | orando por | oramos por
any: orar por | oro por | mis oraciones | en nuestras oraciones | oraciones por | pido oraciones | pido oración | cadena de oración
any: cadenas de oración | oración por | oración a | padre nuestro | padrenuestro | ave maría | avemaría | dios te salve maría | bendiciones
any: bendecido día | bendecida noche | bendecida y agradecida | bendecida y afortunada | bendecido y agradecido | bendito sea dios | dios te bendiga
any: dios los bendiga | dios me los bendiga | dios me la bendiga | dios me lo bendiga | dios le bendiga | dios les bendiga | dios la bendiga
any: dios lo bendiga | dios los cuide | dios me los cuide | dios te cuide | dios nos cuide | dios nos guarde | que dios te | que dios los
any: que dios lo tenga | dios lo tenga en su gloria | dios la tenga en su gloria | en la gloria de dios | dios me lo tenga | primero dios
any: si dios quiere | si dios permite | dios mediante | con el favor de dios | con la bendición de dios | con la ayuda de dios | la virgen te cubra
any: que la virgen | la virgen me | virgencita | diosito | papito dios | papá dios | taita dios | tata dios | que en gloria esté | amén | bendito dios
any: 🙏🙏🙏 | 🛐 | 📿 | #bendecida | #bendiciones | #bendecido | #oremos | #oracion | #amen
mask: virgencita de plástico | bendiciones del sol | rezar para que gane | ave maría purísima qué | rezar para aprobar
not: gol | selección | final de copa | boca | penal | penales | árbitro | mundial
+ Oremos por los afectados del terremoto
+ Que Dios me los bendiga a todos
+ Primero Dios mañana nos vemos
+ Amén 🙏🙏🙏
- Dios mío qué calor
- Rezando para que pare el árbitro el partido

[religion.god.es]
say: speaks of God or heaven
privacy: 1
conduct: 0
where: words
any: dios nunca | dios jamás | dios siempre | dios todo lo | dios lo hizo | dios me cuida | dios nos cuida | manos del señor | en tus manos señor
any: el señor me ha | te pido señor | señor te pido | padre celestial | diosito te pido | padre nuestro que | gracias a dios | gracias dios
any: gracias señor | gracias virgencita | gracias mi dios | dios es bueno | dios es amor | dios es fiel | dios es grande | dios proveerá | dios provee
any: dios sabe lo que hace | dios tiene un plan | los tiempos de dios | el tiempo de dios es | tiempo de dios es perfecto | planes de dios
any: la voluntad de dios | hágase tu voluntad | obra de dios | bendición de dios | milagro de dios | milagros de dios | regalo de dios | dios aprieta
any: la mano de dios | dios me ha dado | dios me dio | dios me puso | dios no abandona | dios está conmigo | dios está contigo | con dios todo
any: sin dios nada | en manos de dios | en las manos de dios | dios delante | dios por delante | dios primero | jesucristo | jesús | cristo
any: sagrado corazón | divino niño | espíritu santo | virgen maría | madre de dios | nuestra señora de | san judas tadeo bendito | san antonio bendito
any: arcángel | ángel de la guarda | padre pío | santa teresita | san expedito | santa muerte | alá | allah | inshallah | alhamdulillah | hashem
any: jehová | yahvé | el altísimo | el creador del universo | nuestro señor | dios padre | reino de los cielos | la gloria del señor | gloria a dios
any: aleluya | hosanna
mask: la mano de dios de maradona | =Jesús Navas | ciudad de cristo | espíritu santo banco | corpus cristo | cristo de la laguna
mask: banco espíritu santo | avenida jesús | gracias señor presidente | nuestra señora de la calle | gracias señor juez | cristo redentor
mask: sagrado corazón colegio
not: maradona | gol | barrio | calle | metro | avenida | hospital | colegio | futbolista | cumple | cumpleaños | felicidades | amigo | delantero
name: yes
+ Los tiempos de Dios son perfectos
+ Gracias a Dios salió todo bien
+ Gloria a Dios por esta nueva casa
- La mano de Dios, el gol de Maradona
- Felicidades Jesús, feliz cumpleaños amigo
- La calle Cristo Rey cortada

[religion.belief.es]
say: states belief in God
privacy: 2
conduct: 0
where: words
negated: religion.leaves.es
any: creo en dios | confío en dios | confío en ti señor | en ti confío | confía en dios | mi fe en | mi fe me | la fe mueve montañas | fe en dios
any: de la mano de dios | soy bendecida por dios | jesús es mi | dios es mi | mi roca y mi | cristo vive | cristo me ama | jesús me ama | jesús te ama
any: cristo te ama | dios te ama | dios me ama | todo lo puedo en cristo | en el nombre de jesús | la sangre de cristo | el señor es mi pastor
any: nada me faltará | jehová es mi pastor | bendice alma mía | el señor está conmigo | dios con nosotros | jesús es el camino | jesús es rey
any: viva cristo rey | viva la virgen | dios habla | dios me habló | dios me dijo | dios puso en mi corazón | lo que dios ha unido | dios restaura
any: dios sana | testimonio de fe | mi testimonio de cómo dios | dios cambió mi vida | cristo cambió mi vida | jesús cambió mi vida | encontré a dios
any: acepté a cristo | acepté a jesús | entregué mi vida a cristo | le entregué mi vida a dios | mi salvador | mi señor y salvador
any: nací de nuevo en cristo | #diosesbueno | #diosesamor | #jesusteama | #cristovive | #fe | #dioscontigo | #jesusentiConfio
mask: con mi fe en la selección | mi fe en el equipo | mi fe en la humanidad | mi fe en el ser humano | mi salvador del día | mi fe en los trenes
not: selección | equipo | humanidad | fontanero | plomero | grúa
+ Todo lo puedo en Cristo que me fortalece
+ Cristo cambió mi vida hace diez años
+ El Señor es mi pastor, nada me faltará
- Perdí mi fe en la humanidad
- El fontanero fue mi salvador hoy

[religion.verse.es]
say: quotes scripture
privacy: 2
conduct: 0
any: salmo/N | salmos | proverbios 3 | proverbios 31 | mateo 6 | mateo 7 | mateo 11 | mateo 5 | juan 3 16 | juan 14 | filipenses 4 | josué 1
any: isaías 41 | isaías 40 | isaías 43 | jeremías 29 | jeremías 33 | romanos 8 | romanos 12 | corintios 13 | 1 corintios | 2 corintios | efesios 6
any: efesios 2 | gálatas 5 | hebreos 11 | santiago 1 | timoteo 1 | génesis 1 | éxodo 14 | deuteronomio 31 | lucas 1 37 | apocalipsis 3
any: apocalipsis 21 | eclesiastés 3 | lamentaciones 3 | sofonías 3 | versículo/N | palabra de dios | palabra del señor | evangelio de hoy
any: evangelio del día | evangelio según | lectura del santo evangelio | #salmo91 | #salmo23 | #biblia | #palabradedios | #evangelio
any: #versiculodeldia
not: murió | calle
+ Salmo 91 antes de dormir
+ Jeremías 29:11, mi versículo favorito
+ Palabra de Dios, te alabamos Señor
- Romanos y cartagineses en Murcia

[religion.strong.es]
say: states a strong religious conviction
privacy: 3
conduct: 0
voice: me
where: words
any: cristo viene | jesús viene pronto | jesucristo viene | arrepiéntete | arrepiéntanse | arrepentíos | el fin de los tiempos | los últimos tiempos
any: tiempos del fin | señales del fin | el rapto de la iglesia | sin cristo no hay salvación | cristo salva | solo jesús salva
any: fuera de la iglesia no hay salvación | te irás al infierno | irán al infierno | se van al infierno | irse al infierno por | es pecado
any: vivir en pecado | pecado mortal | es abominación | abominación ante dios | abominación a dios | la ira de dios | castigo de dios | castigo divino
any: juicio de dios | obra del diablo | cosa del diablo | cosas del diablo | es satánico | es del demonio | satanás anda | espíritu de brujería
any: guerra espiritual | reprendo en el nombre | te reprendo | lo reprendo | la única religión verdadera | única iglesia verdadera
any: la verdadera iglesia | falsos profetas | dios creó hombre y mujer | dios hizo hombre y mujer | la familia como dios la diseñó
any: la ley de dios está por encima | a favor de la vida por dios | haram | los infieles | idólatras | idolatría | hablo en lenguas
any: hablar en lenguas | don de lenguas | profecía de dios | profeta de dios | ungido de jehová | la unción | liberación espiritual | evangelizar
any: evangelizando | predicar la palabra | predicando la palabra | llevar la palabra | ganar almas | almas para cristo
mask: es pecado no comer | es pecado comer | es pecado dejar | es pecado no probar | la unción de los enfermos | es pecado ponerle | extrema la unción
mask: es pecado mortal no
not: pizza | piña | postre | croquetas | chocolate | tacos | arroz | serie | película | cebolla | playa | dieta
+ Arrepiéntete, Cristo viene pronto
+ Eso es abominación a Dios, lo dice la Palabra
+ Salimos a evangelizar por las casas
- Es pecado no comer churros en Madrid, chocolate incluido
- La película trata de falsos profetas

[religion.leaves.es]
say: tells that you left or do not hold a faith
privacy: 3
conduct: 0
voice: me
where: words
negated: keep
any: soy ateo | soy atea | soy agnóstico | soy agnóstica | ateo/G por la gracia de dios | ateo convencido | atea convencida | atea desde | ateo desde
any: me volví ateo | me volví atea | me hice ateo | me hice atea | me declaro ateo | me declaro atea | no creo en dios | no creo en ningún dios
any: no creo en la iglesia | no creo en los curas | no creo en el infierno | dejé de creer | ya no creo | perdí la fe | he perdido la fe | perdí mi fe
any: dejé la iglesia | me fui de la iglesia | me salí de la iglesia | salí de la secta | dejé los testigos | ex testigo de jehová | extestigo
any: ex testigos | ex mormón | exmormona | ex mormona | exmormón | ex católico | ex católica | excatólica | ex evangélica | ex evangélico
any: ex cristiana | ex musulmana | exmusulmana | apostaté | apostasía | apostatar | no soy religiosa | no soy religioso | no soy creyente
any: no soy católica | no soy católico | no soy cristiana | no soy de misa | no soy de ir a misa | no practico ninguna religión | no tengo religión
any: sin religión | no profeso | no bautizamos a | no voy a bautizar a | católica no practicante | católico no practicante | creyente no practicante
any: crisis de fe | trauma religioso | abuso espiritual | deconstruyendo mi fe | iglesia tóxica | dios no existe | las religiones son
any: la religión es el opio | la religión es un | #ateo | #atea | #apostasia | #exmormon | #extj
mask: perdí la fe en la humanidad | he perdido la fe en la humanidad | perdí la fe en los hombres | perdí la fe en el equipo | ya no creo en el amor
mask: ya no creo en los políticos | ya no creo en promesas | ya no creo nada | ya no creo que | perdí la fe en el fútbol | ya no creo en nadie
mask: ya no creo en la gente
not: equipo | fútbol | humanidad | amor | políticos | dietas | horóscopo
+ Soy atea desde los quince
+ Dejé la iglesia y me quedé sin amigos
+ Presenté mi apostasía en el arzobispado
+ Católica no practicante, como medio país
- Perdí la fe en la humanidad
- Ya no creo que llueva

[religion.spiritual.es]
say: mentions spiritual or occult practice
privacy: 1
conduct: 0
any: tarot | lectura de cartas | carta astral | mi carta natal | mercurio retrógrado | horóscopo/N | signo zodiacal | reiki | chakra/N
any: constelaciones familiares | registros akáshicos | péndulo y | limpia energética | limpia con huevo | limpia con ruda | amarre/N de amor
any: brujería | brujo/G | curandero/G | chamán | chamana | ayahuasca | mal de ojo | santiguar | me santiguó | hechizo/N | vidente/N | médium | ouija
any: luna llena ritual | ritual de luna | ley de atracción | manifestar abundancia | lo decreto | decreto y | el universo me | el universo conspira
any: energía del universo | ángeles y arcángeles | mensajes de ángeles | numerología | 11:11 | palo santo | sahumar | sahumo | reencarnación
any: vidas pasadas | karma | namasté | namaste | despertar espiritual | #tarot | #espiritualidad | #universo | #namaste
mask: caza de brujas | el brujo del tenis | bruja avería | bruja del oeste | karma chameleon | la bruja del cuento | a las 11:11
not: película | videojuego | harry potter | disfraz | halloween | serie | ministro | boletín oficial
+ Me leyeron el tarot y acertaron
+ Mercurio retrógrado otra vez, se nota
+ Palo santo y buena energía
- Disfraz de bruja para Halloween
- Caza de brujas en el Senado

[religion.names.es]
say: belongs to a congregation, group or page of a faith
privacy: 2
conduct: 0
where: names
any: monasterio | convento | clausura | monjas | abadía | iglesia/N | parroquia | parroquial | capilla | catedral | basílica | santuario | ermita
any: templo | cofradía | hermandad | archicofradía | virgen | cristo | cristiano/G | católico/G | evangélico/G | bautista | metodista | pentecostal
any: adventista/N | jesús | jesucristo | santos de los últimos días | testigos de jehová | biblia | bíblico/G | evangelio | pastoral | catequesis
any: catequistas | oración | oraciones | rosario | fe y esperanza | misa | eucaristía | diócesis | arquidiócesis | archidiócesis | arzobispado
any: obispado | adoración | alabanza | alabanzas | culto | ministerio | ministerios | dios | guadalupanos | emaús | cursillos | seminario conciliar
any: misioneros | misioneras | jesuitas | salesianos | salesianas | franciscanos | carmelitas | dominicos | opus dei | neocatecumenal | carismática
any: costaleros | nazareno | capillitas | mezquita | islámico | islámica | musulmanes | islam | sinagoga | jabad | kehila | comunidad judía | judíos
any: hebraica | budista | budismo | krishna | santería | espiritista | procesión | procesional | peregrinación | romería | novena | retiro espiritual
any: roca eterna | palabra de vida | vida abundante
mask: plaza catedral | bar la catedral | metro iglesia | julio iglesias | enrique iglesias | pablo iglesias | rosario central | rosario argentina
mask: ciudad de rosario | templo del café | templo de la carne | templo mayor | ministerio de salud | ministerio de educación | ministerio de
mask: ministerio público | ministerio del interior | ministerio del trabajo | cine de culto | películas de culto | virgen extra | aceite virgen
mask: isla virgen | cristiano ronaldo | real madrid iglesia | hermandad de guerra | hermandad de motociclistas | jesús maría lima | jesús maría
mask: dios del trueno | el templo del rock | capilla ardiente
not: gobierno | ministerio de | motoclub | aceite | rosarinos | ventas | fans | noticias
+ [group] Iglesia Cristiana Roca Eterna
+ [page] Hermandad de la Macarena
+ [group] Jóvenes Católicos de Cali
+ [page] Parroquia San José Obrero
- [page] Ministerio de Salud Pública
- [group] Compra y venta Rosario Central
- [page] Aceite de oliva virgen extra La Loma

[religion.names.leaves.es]
say: belongs to a group or page of those who left a faith
privacy: 3
conduct: 0
where: names
any: ateos | ateo | ateas | ateísmo | agnósticos | ex testigos | extestigos | ex mormones | exmormones | apostasía | laicismo | laica
any: librepensadores | ex evangélicos | excatólicos | humanismo secular
mask: fundación laica de vivienda
+ [group] Ateos de México
+ [group] Ex Testigos de Jehová Argentina
+ [page] Europa Laica
- [page] Fundación Laica de Vivienda

[religion.congregation.near.es]
say: tells that you belong to a congregation
privacy: 2
conduct: 0
where: words
any: el pastor | la pastora | el padre | el párroco | el cura | el predicador | los pastores | el imán | el rabino
need: predicó | prédica | sermón | homilía | iglesia | culto | misa | parroquia | nos habló | bendijo | oró | oración | comunión | bautizó | confesión
need: la palabra | congregación
near: 6
not: alemán | ovejas | perro/GD | noticia/N | detenido/G | abuso/N | denuncia/N | mi padre | belga | película | demanda
+ El pastor nos habló del perdón esta mañana
+ El padre bendijo los ramos en la parroquia
+ Qué homilía dio el cura hoy
- El padre de la novia, mi padre, lloró en la iglesia
- El pastor alemán duerme

[religion.worship.near.es]
say: says you attend worship
privacy: 2
conduct: 0
where: words
voice: me
any: misa | rosario | culto | coro | eucaristía | novena | vigilia | prédica | retiro | comunión
need: iglesia | parroquia | padre | capilla | fui | fuimos | vamos | voy | ensayo | once | doce | siete | dominical | virgen | santísimo | rezo
need: rezamos | catequesis | pastor | bendición | comulgar | señor jesús | dios
near: 6
mask: ciudad de rosario | rosario central
not: culto al | película | infantil de música | guitarra eléctrica | colegio coro | padre rico | director | rosario central | negra
+ Ensayo del coro para la misa de once
+ Hoy misa, la capilla llena
+ Retiro con la parroquia este finde
- Película de culto con mi padre
- Rosario Central ganó, vamos
