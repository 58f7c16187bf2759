lexicon: family.es
format: 1
version: 2026.1
topic: family
lang: es
licence: CC0-1.0
about: Children, parents, relatives, family life, births and deaths, in Spain and the Americas.
source: written by hand for this project

# Spanish names children mostly with "mi": a bare "niño" or "hijo" tells nothing of the writer.

[family.child.es]
say: tells that you have children
privacy: 2
conduct: 0
where: words
any: se nos casa el niño | se nos casa la niña | se me casa el niño | se me casa la niña | se nos casa el mayor | mis hijitos | mis nenitos
any: madre orgullosa | orgullo de madre | orgullo de mamá | papá orgulloso | mamá orgullosa | padre orgulloso | abuela orgullosa | mi/P hijo/GD
any: nuestro/P hijo/GD | mi/P bebé/N | mi/P bebito/G | mi/P nene/N | mi/P nena/N | mi/P peque/N | los peques | las peques | mi/P pequeño/G
any: mi/P pequeñín/G | mi/P enano/G | mi/P chiquitín/G | mi/P retoño/N | mi/P criatura/N | mi/P chamaco/GD | mi/P chavito/G | mi/P escuincle/N
any: mi/P chilpayate/N | mi/P crío/G | mi/P cría/N | mi/P churumbel/N | mi/P mellizo/G | mi/P gemelo/G | mi/P primogénito/G | mi/P pibito/G
any: mi/P gurí | mi/P gurises | mi/P pelaíto/G | mi/P chino menor | mi/P muchachito/G | mi/P guagüita/N | mi/P cipote/N | mi/P patojo/GD
any: mi/P hijastro/G | mi/P adolescente/N | mi/P preadolescente | el nene | la nena y yo | mi niño de | mi niña de | mi/P niño/G pequeño/G
any: los niños en casa | los niños durmiendo | los niños dormidos | acostar a los niños | dejar a los niños | recoger a los niños | llevar a los niños
any: llevo a los niños | recojo a los niños | con los niños al | con los críos | los chicos en la escuela | llevé a los nenes | ser mamá | ser papá
any: ser madre | ser padre | soy mamá | soy papá | soy madre | soy padre | mamá de dos | mamá de tres | mamá de cuatro | papá de dos | papá de tres
any: mamá de un | mamá de una | papá de un | papá de una | madre de dos | madre de tres | padre de dos | padre de tres | madre de familia
any: padre de familia | mamá primeriza | papá primerizo | mamá soltera | madre soltera | papá soltero | padre soltero | mamá luchona
any: mamá a tiempo completo | mamá gallina | mamá leona | mamá de varones | mamá de mellizos | mamá de gemelos | familia numerosa | mi maternidad
any: mi paternidad | custodia compartida | mi baja de maternidad | mi baja maternal | baja por paternidad | baja de paternidad | mi posnatal
any: post natal | dar teta | dando teta | dando la teta | doy teta | lactancia materna exclusiva | hacemos colecho | colecho con | porteo ergonómico
any: cambiar pañales | cambiando pañales | noches sin dormir con el bebé | los hijos crecen | hijos adoptivos | #mamadedos | #mamadetres
any: #mamadevarones | #mamaprimeriza | #serpadre | #sermadre | #sermamá | #mamáfeliz | #papafeliz | #maternidadreal | #amordemadre | #amordehijos
any: #mishijos | #mihijo | #mihija | #miprincesa
mask: mi bebé de cuatro patas | mi bebé perruno | mi hijo perruno | mi hijo gatuno | mis hijos perrunos | mis bebés peludos | mi bebe peludo
mask: mi hijo de cuatro patas | mi hijo de puta | el nene malo | madre soltera en la serie | mi hija adoptiva peluda | los peques de la manada
not: perro/GD | gato/GD | michi/N | perrito | perrhijo/N | cachorro/G | gatito | peludo/G | veterinario | película | novela | según la ley
not: dijo el ministro
+ Mis hijos ya duermen, silencio
+ Mi peque perdió su primer diente
+ [bio] Mamá de tres, maestra de primaria
+ Llevo a los niños al cole y café
- Mi bebé peludo cumple tres años, mi perrito
- Los hijos del presidente viajaron gratis
- Niños prodigio en la tele

[family.child.milestone.es]
say: tells what your child does or reaches
privacy: 2
conduct: 0
where: words
any: primer día de cole | primer día de clase | primer día de clases | primer día de kínder | primer día de jardín | primer día de guarde
any: primer día de guardería | empezó el cole | empezó el kínder | empezó el jardín | empezó la primaria | empieza el cole | empieza primaria
any: graduación de kínder | graduación de preescolar | se graduó del kínder | se graduó de preescolar | primer diente | primeros pasos | dijo mamá
any: dijo papá | primera palabra | gateando | dejó el pañal | dejó los pañales | operación pañal | le salió un diente | le salieron los dientes
any: terrible dos | ratón pérez | ratoncito pérez | primera comunión de mi | comunión de mi hijo | cumple añito | cumple un mes | cumple seis meses
any: cumplemes | primer añito | un añito | dos añitos | tres añitos | cuatro añitos | cinco añitos | función del cole | festival del kínder
any: festival del día de las madres | acto del jardín | acto escolar | egresadito | egresadita | festival de navidad del cole | reunión de padres
any: junta de padres | reunión de apoderados | grupo de mamis | whatsapp de padres | chat de mamis | mamis del cole | mamás del cole
any: periodo de adaptación | período de adaptación | adaptación del jardín | deberes con los niños | tareas con los niños | su primer partido
any: su primer recital | su primera medalla | la guarde | piojos en el cole | carta a los reyes de mi | se me hizo grande | cómo crecen | como crecen
not: noticia/N | ministerio | estadística/N | cachorro/G | perro/G | gato/G | serie | árbol/N
+ Primer día de cole y lloramos los tres
+ Hoy cumple un añito la luz de mi casa
+ Reunión de apoderados a las siete, pereza
- El cachorro dio sus primeros pasos en la clínica
- El ministerio aplaza el primer día de clases

[family.child.find.es]
say: names your child's school, age or birthday
privacy: 3
conduct: 0
where: words
any: mi hijo de 2 años | mi hijo de 3 años | mi hijo de 4 años | mi hijo de 5 años | mi hijo de 6 años | mi hijo de 7 años | mi hijo de 8 años
any: mi hijo de 9 años | mi hijo de 10 años | mi hija de 2 años | mi hija de 3 años | mi hija de 4 años | mi hija de 5 años | mi hija de 6 años
any: mi hija de 7 años | mi hija de 8 años | mi hija de 9 años | mi hija de 10 años | mi niña de 4 años | mi niño de 5 años | mi hijo cumple
any: mi hija cumple | mi bebé cumple | mi nene cumple | mi nena cumple | mi peque cumple | cumple de mi hijo | cumple de mi hija
any: cumpleaños de mi hijo | cumpleaños de mi hija | cumpleaños de mi nene | cumpleaños de mi nena | cumpleaños de mi princesa | el cumple de la nena
any: el cumple del nene | el cumple del peque | felices 2 añitos | felices 3 añitos | felices 5 añitos | hace 5 años nacías | hace un año nacías
any: mi hijo va al colegio | mi hija va al colegio | mi hijo va a la escuela | mi hija va a la escuela | el colegio de mi hijo | el colegio de mi hija
any: el cole de mi hijo | el cole de mi hija | el cole de mis hijos | el cole de los niños | la escuela de mi hijo | la escuela de mi hija
any: el jardín de mi hijo | el jardín de mi hija | el kínder de mi hijo | el kínder de mi hija | la guardería de mi hijo | la guardería de mi hija
any: cole de mi peque | mi hijo entrena en | mi hija entrena en | mi hija baila en | mi hijo juega en | mi hija juega en | la maestra de mi hijo
any: la maestra de mi hija | la profe de mi hijo | la profe de mi hija | la seño de mi hijo | la seño de mi hija
not: perro/G | gato/G | perrhijo/N | novela | película
+ Mi hija de 4 años ya escribe su nombre
+ Hoy el cumple de mi hijo en el pelotero
+ La seño de mi hija es un amor
- Película: la hija de 4 años de un espía

[family.baby.es]
say: tells of a pregnancy or a birth in your family
privacy: 3
conduct: 0
voice: me
where: words
any: meses de embarazo | mes de embarazo | sus pataditas | primera patadita | las pataditas | embarazo ya patea | semanas y ya | estoy embarazada
any: estamos embarazados | embarazadísima | vamos a ser papás | vamos a ser padres | vamos a ser mamás | voy a ser mamá | voy a ser papá
any: voy a ser madre | voy a ser padre | seremos papás | seremos padres | vamos a ser tres | vamos a ser cuatro | ya somos tres | ya somos cuatro
any: ya somos cinco | somos uno más | uno más en la familia | bebé a bordo | bebé en camino | dulce espera | la cigüeña | positivo en el test
any: baby shower | revelación de género | revelación de sexo | gender reveal | es niña | es niño | es una niña | es un niño | semanas de embarazo
any: semanas de gestación | mi embarazo | mi panza de | mi pancita | mi barriguita | mi tripita | mi parto | di a luz | nació mi | nació nuestro
any: nació nuestra | ha nacido mi | ha nacido nuestro | ha nacido nuestra | bienvenido al mundo | bienvenida al mundo | bienvenida a la familia
any: bienvenido a la familia | bebé arcoiris | me hicieron cesárea | mi cesárea | salgo de cuentas | fecha de parto | fecha probable de parto
any: ya viene en camino | recién nacido en casa | recién nacida en casa | llegó mi bebé | llegó nuestro bebé | voy a ser abuela | voy a ser abuelo
any: voy a ser tía | voy a ser tío | ya soy abuela | ya soy abuelo | ya soy tía | ya soy tío | me hicieron tía | me hicieron tío | me hicieron abuela
any: me hicieron abuelo | 🤰 | 🤱 | 👶🏻
mask: es niña bien | es un niño grande
not: reina | princesa leonor | actriz | cantante | influencer | panda | elefante | zoológico | zoo | perra | gata | yegua | pizza | comida | tacos
+ En la dulce espera de nuestro segundo
+ Vamos a ser papás 💕
+ Ya somos cuatro, bienvenido al mundo Mateo
- El panda es niña, anuncia el zoo
- La cantante está embarazada de su tercero
- Comí tanto que estoy embarazada de pizza

[family.parents.es]
say: mentions your parents
privacy: 1
conduct: 0
where: words
any: mi mamá | mi papá | mi madre | mi padre | mis padres | mis papás | mis papis | mi mami | mi papi | mi mamita | mi papito | mi amá | mi apá
any: mi ma y mi pa | mi viejita | mi viejito | mis viejos | mis viejitos | mi vieja cumple | mi viejo cumple | mi jefecita | mi jefita | mis jefitos
any: mi progenitora | mi madrecita | mi mamacita linda | mi mamasita | mis taitas | mi taita | mi mamma | mi cucha | mi cucho | mis cuchos | mi suegra
any: mi suegro | mis suegros | mi suegrita | mi madrastra | mi padrastro | nuestra madre | nuestro padre | nuestros padres | mi santa madre
any: madre mía te quiero | feliz día mamá | feliz día papá | feliz día mami | feliz día papi | feliz cumple mamá | feliz cumpleaños mamá
any: feliz cumpleaños papá | feliz cumple papá | feliz cumpleaños mami | feliz cumpleaños papi | te amo mamá | te amo papá | te quiero mamá
any: te quiero papá | gracias mamá | gracias papá | #diadelamadre | #diadelpadre | #felizdiamama | #felizdiapapa | #mimama | #mipapa | #mamateamo
mask: no mames mi mamá | mi madre del amor hermoso | mi madre santa | a mi mami rica | mi papi rico
+ Mi mamá hace el mejor pozole
+ Domingo en casa de mis viejos
+ Feliz día papá, sos el mejor
- La madre del cordero
- El papa Francisco habló hoy

[family.parents.named.es]
say: speaks of your mother or father by what you call them
privacy: 1
conduct: 0
where: words
any: vieja | viejito | viejita | pa | ma | =mamá | =Mamá | =MAMÁ | =papá | =Papá | =mami | =Mami | =papi | =Papi | mamita | papito | mi viejo | amá
any: el viejo | apá
need: te echo en falta | cómo te extraño | cuánto te extraño | me haces falta | feliz día | feliz cumple | feliz cumpleaños | te amo | te quiero
need: te extraño | te echo de menos | te pienso | mi | me | nos | hermano/GD | abuelo/GD | familia | casa | cocina | cocinó | comida | cumple | receta
need: domingo | herencia | hijo/G | nieto/G | asado | paella | tamales | arroz | gracias
near: 6
mask: el viejo continente | papi chulo | hola papi | ay papi | ay mami | mami rica | papá noel | papa noel | papá frita | el viejo oeste
not: patatas | fritas | francisco | vaticano | oficina | sueldo | aumento | empresa | turno | trabajo | reguetón | reggaeton | pontífice
+ Mamá cocinó para veinte el domingo
+ Papá te extraño cada día
+ Mi vieja hizo tamales para todos
- Papas fritas para la familia
- Papá Noel en el centro comercial

[family.parents.boss.es]
say: speaks of your mother or father by what you call them
privacy: 1
conduct: 0
where: words
any: mi jefa | mi jefe | mis jefes | la jefa | el jefe
need: 10 de mayo | día de las madres | día del padre | mi mamá | mi papá | mi madre | mi padre | madrecita | nieto/G | cocinó | pozole | tamales
need: mole | me parió | hijos | feliz cumple jefa | te amo jefa | te quiero jefa
near: 7
not: oficina | trabajo | chamba | empresa | sueldo | turno | gobierno | renuncié
+ Mi jefa hizo pozole por su cumple
+ Te amo jefa, feliz 10 de mayo a la jefa de la casa
+ Mi jefe, mi papá, mi ejemplo
- Mi jefa me subió el sueldo en la oficina

[family.sibling.es]
say: mentions a brother or sister
privacy: 1
conduct: 0
where: words
any: mi/P hermano/GD | nuestro/P hermano/G | mi carnal | mi carnala de sangre | mi ñaño | mi ñaña | mi medio hermano | mi media hermana
any: mi hermanastro | mi hermanastra | mi mellizo | mi melliza | mi gemela | mi gemelo | entre hermanos y primos | somos cuatro hermanos
any: somos tres hermanos | somos cinco hermanos | hermanita linda | feliz cumple hermana | feliz cumpleaños hermana | feliz cumpleaños hermanita
any: feliz cumple hermanita | feliz cumpleaños hermanito | feliz cumple hermanito | mi cuñado | mi cuñada | mis cuñados | mis cuñadas | mi concuño
any: mi concuña | #mihermana | #mihermano | #hermanas | #amordehermanos | #amordehermanas
mask: mi hermano de otra madre | mi hermana de otra madre | mi hermano en cristo | mis hermanos en cristo | mi hermano del alma | mi hermana del alma
mask: mi hermano de la iglesia
not: iglesia | culto | cristo | cofradía | hermandad | logia
+ Mi hermana y yo a los ocho años
+ Mis hermanitos me vinieron a buscar
+ Mi cuñado hace el asado
- Mi hermano de otra madre, gimnasio de barrio
- Mis hermanos en Cristo, oremos

[family.kin.es]
say: mentions other relatives
privacy: 1
conduct: 0
where: words
any: los nietos | las nietas | los nietitos | mis ahijadas | mis ahijaditos | la ahijada | tarde con los sobrinos | los primos reunidos | los sobris
any: las sobris | mis sobris | tía orgullosa | tío orgulloso | mi/P abuelo/GD | nuestro/P abuelo/G | mi yaya | mi yayo | mis yayos | mi tata lindo
any: mi nona | mi nono | mis nonos | mi lela | mi lelo | mi abue | mis abues | mi mamá grande | mi papá grande | mi bisabuelo | mi bisabuela
any: mis bisabuelos | mi nieto | mi nieta | mis nietos | mis nietas | mi nietito | mi nietita | mis nietecitos | mi primo/GD | mis primos | mis primas
any: mi tío | mi tía | mis tíos | mis tías | mi tita | mis titas | mi tito | mi titi | mi sobrino/GD | mi/P sobrino/GD | mi/P sobri | mi yerno
any: mi nuera | mi consuegra | mi padrino | mi madrina | mi ahijado | mi ahijada | mis ahijados | mi comadre | mi compadre | mis compadres
any: mi parentela | casa de los abuelos | casa de la abuela | casa del abuelo | receta de la abuela | abuelita de cuatro | abuela de dos
any: abuela de tres | abuelo de tres | feliz cumple abuela | feliz cumple abu | feliz cumple prima | feliz cumple tía | feliz cumpleaños primo
any: feliz cumpleaños prima | feliz cumpleaños sobrina | feliz cumpleaños sobrino | feliz cumpleaños tía | feliz cumpleaños tío
any: feliz cumpleaños abuelita | tarde de primos | reunión de primos | cena de primos | primada | #misabuelos | #tiaorgullosa | #abuelaorgullosa
any: #misobrina | #misobrino
mask: mi tía la de | mi prima de riesgo
+ Mi abuelita me enseñó a hacer arepas
+ Mis sobrinos me dejaron sin batería
+ Tarde en casa de la abuela
- No hay tu tía, se acabó
- La prima de riesgo sube otra vez

[family.kin.named.es]
say: speaks of a grandparent or relative by what you call them
privacy: 1
conduct: 0
where: words
any: abuela | abuelita | abuelo | abuelito | yaya | yayo | nona | nono | abue | abu | tía | tío | prima | primo | sobrino | sobrina | lela | tata
need: mi | mis | me | nos | nuestra | nuestro | te extraño | te echo de menos | feliz cumple | feliz cumpleaños | hermano/GD | papá | mamá | casa de
need: visita | visitamos | la familia | heredé | navidad
near: 5
mask: tío sam | la tía de la tele | qué pasa tío | oye tío | vamos tío | joder tío | tía buena | la abuela fuma | prima de riesgo
not: tienda | restaurante | marca | caperucita | cuento | receta fácil | joder | qué fuerte | flipas | qué pasa | serie | película | seguros
not: que no veas | mala suerte
+ El abuelo nos contó lo de la guerra otra vez
+ La abuela me guardó croquetas
+ Visita a la nona y ravioles
- Joder tío, me flipas
- Restaurante La Abuela, mi favorito

[family.life.es]
say: tells about your family life
privacy: 1
conduct: 0
where: words
any: mi familia | nuestra familia | en familia | mi gente linda de la familia | toda la familia | la familia completa | la familia reunida
any: reunión familiar | reunión de familia | comida familiar | cena familiar | almuerzo familiar | domingo familiar | viaje familiar | asado familiar
any: convivencia familiar | convivio familiar | foto familiar | foto de familia | mi clan | mi tribu familiar | mi familión | familia política
any: mi casa es un caos | mis raíces familiares | la familia es lo primero | familia es familia | familia primero | mi hogar dulce hogar
any: casa llena de niños | gracias familia | los quiero familia | los amo familia | madre de acogida | somos familia de acogida | reencuentro familiar
any: #familia | #enfamilia | #familyfirst | #amorfamiliar | #tiempoenfamilia | #familiaunida | #mifamilia | #domingoenfamilia | 👨‍👩‍👧 | 👨‍👩‍👧‍👦
mask: toda la familia real | para toda la familia | apto para toda la familia | médico de familia | sagrada familia | mi familia de cuatro patas
mask: médica de familia | mi familia de la oficina | mi familia de trabajo
not: familia real | botánica | especie/N | lenguajes | tipografía | descuento | oferta | promoción | palabras
+ Domingo en familia y sobremesa hasta las siete
+ Nochebuena en familia, éramos 22
+ Amo a mi familia con sus locuras
- Diversión para toda la familia, entradas en oferta
- Soy médica de familia en un pueblo
- Visita a la Sagrada Familia

[family.care.es]
say: tells that a relative is ill, old or in care
privacy: 2
conduct: 0
where: words
any: intubado/G | intubada | en observación | en urgencias | no despierta | quirófano | alzhéimer | alzheimer | demencia | residencia de mayores
any: residencia de ancianos | geriátrico | asilo | hogar de ancianos | hospitalizado/G | ingresado/G | internado/G | en el hospital | en la uci
any: en la uti | en terapia intensiva | en cuidados intensivos | quimio | quimioterapia | cáncer | ictus | infarto | derrame | acv | operado/G
any: operan | operaron | cirugía | se cayó | cadera | paliativos | parkinson | enfermo/G | enfermito/G | dependencia | dependiente | silla de ruedas
any: no me reconoce | ya no se acuerda de | delicado de salud | delicada de salud | diálisis | en coma | grave | cuidador/G
need: =mamá | =Mamá | =papá | =Papá | abuela | abuelo | abuelita | abuelito | mamita | papito | mi mamá | mi papá | mi madre | mi padre | mi abuelo/GD
need: mi abuela | mi abuelita | mi hermano/GD | mi hijo/GD | mi tío | mi tía | mi suegra | mi suegro | mi esposo/G | mi marido | mi mujer | mi vieja
need: mi viejo | mi viejita | mi viejito | mi primo/G | mi sobrino/GD | mi nieto/G | mi bebé | mis padres | mi yaya | mi nona | mi mami | mi papi
need: mi cuñado/G
near: 9
not: cáncer de mama | serie | película | estudio | noticia/N | paciente/N | signo | horóscopo | receta
+ Mi abuelita ya no se acuerda de nosotros
+ Mi suegra ya está en la residencia de mayores
+ Mi abuelo quedó en silla de ruedas
- En la serie, mi madre favorita tiene alzhéimer
- Cáncer: tu horóscopo; mi mamá es Leo

[family.care.own.es]
say: tells that you care for a relative
privacy: 2
conduct: 0
where: words
any: cuido a mi madre | cuido a mi mamá | cuido a mi padre | cuido a mi papá | cuido de mi madre | cuido a mis padres | cuido a mi abuela
any: cuidando a mi mamá | cuidando a mi madre | cuidando a mi papá | cuidando a mi abuela | cuidando a mi padre | cuidando de mi madre
any: cuidando de mi padre | soy cuidadora de mi | soy cuidador de mi | me dedico a cuidar a mi | donar sangre para mi | donadores de sangre para mi
any: donadores para mi | pido oraciones por mi mamá | pido oraciones por mi papá | pido oraciones por mi hijo | pido oraciones por mi hija
any: oren por mi mamá | oren por mi papá | oren por mi hijo | oren por mi hija | cadena de oración por mi | fuerza mamá | fuerza papá
+ Cuido a mi madre desde hace cuatro años
+ Pido oraciones por mi papá, lo operan
+ Necesito donadores de sangre para mi abuelo

[family.loss.es]
say: tells of a death in your family
privacy: 2
conduct: 0
where: words
any: murió | falleció | ha fallecido | ha muerto | partió | nos dejó | se nos fue | se me fue | se fue de este mundo | velorio | velatorio | funeral
any: entierro | sepelio | tanatorio | novenario | cenizas | en el cielo | al cielo | hasta el cielo | desde el cielo | me cuidas | descansa en paz
any: descanse en paz | qepd | q.e.p.d. | dep | d.e.p. | que en paz descanse | te extraño tanto | me haces falta | nos haces falta | cuánta falta
any: sin ti | sin vos | te fuiste | tu partida | su partida | eterno descanso | vuela alto | luto | perdí a | perdimos a | enterramos
any: aniversario luctuoso | ofrenda | altar de muertos | misa de difuntos | cabo de año | ausencia | te lloro | hoy harías | cumplirías
any: estarías cumpliendo
need: mamá | papá | madre | padre | mami | mamita | papi | papito | abuelo/GD | abuela | abuelita | yaya | yayo | nona | nono | mi hermano/GD
need: mi hijo/GD | mi tío | mi tía | tío | tía | mi esposo/G | mi marido | mi mujer | viejita | viejito | mi vieja | mi viejo | mi suegra | mi suegro
need: mi primo/G | mi prima | mi sobrino/G | mi bebé | mi cuñado/G | mi familia | mi amá | mi apá
near: 9
negated: keep
not: cáncer de mama | el papa | santo padre | actor | actriz | cantante | papa francisco | pontífice | reina | rey | serie | película | perro/GD
not: gato/GD | mascota | futbolista | noticia/N | policía | susto | risa
+ Mamita hoy harías 70 años, te extraño tanto
+ Falleció mi abuelo esta madrugada, velorio a las seis
+ Feliz cumpleaños hasta el cielo papá
- Murió el actor que hacía de padre en la serie
- El papa Francisco falleció el lunes

[family.loss.own.es]
say: tells of a death in your family
privacy: 2
conduct: 0
where: words
any: soy viuda | soy viudo | quedé viuda | quedé viudo | enviudé | me quedé huérfana | me quedé huérfano | soy huérfana | soy huérfano
any: mi difunto esposo | mi difunta esposa | mi difunto padre | mi difunta madre | mi difunta abuela | mi difunto abuelo | mi finado padre
any: mi finada madre | mi finado esposo | mi angelito en el cielo | mi ángel en el cielo | mis ángeles en el cielo | el duelo por mi | perdí a mi bebé
any: perdí a mi madre | perdí a mi padre | perdí a mi mamá | perdí a mi papá | perdí a mi hijo | perdí a mi hermano | perdí a mi hermana
any: perdí a mi esposo | perdí a mi abuela | perdí a mi abuelo
+ Desde que enviudé cocino para uno
+ Perdí a mi hermano en marzo
+ Mi difunta abuela lo decía siempre

[family.names.es]
say: belongs to a group or page about family or children
privacy: 2
conduct: 0
where: names
any: =mamá | =Mamá | =mamás | =Mamás | =papás | =Papás | =Bebés | =bebés | bebitos | =Mamas | mamis | papis | madres | padres | familia/N | apoderados
any: ampa | apa colegio | crianza | maternidad | lactancia | embarazada/N | embarazo | gemelos | mellizos | primerizas | niños y niñas | ropa de bebé
any: ropa de niño | ropa infantil | jardín de infantes | jardín infantil | guardería | kínder | preescolar | escuela infantil | abuelas | abuelos
any: adopción | montessori en casa | homeschooling | con peques | con niños | genealogía | árbol genealógico | mundo mamá | tribu | porteo | mamíferas
any: viudas | duelo gestacional
mask: madres de plaza de mayo | sagrada familia | medicina de familia | adopción de perros | adopción animal | adopción de gatos | dos abuelos bar
mask: adopción de mascotas | médicos de familia
not: perros | gatos | mascotas | restaurante | pizzería | hotel | medicina | bar | plaza de mayo
+ [group] Madres de Lavapiés
+ [group] Ropa de bebé Rosario
+ [group] AMPA CEIP El Olivar
- [page] Restaurante Familia Pérez
- [group] Adopción de perros Bogotá

[family.child.near.es]
say: tells that you have children
privacy: 2
conduct: 0
where: words
any: mi chiquito | mi chiquita | mi niña | mi niño | mi princesa | mi príncipe | mi campeón | mi gordita | mi gordito | mi muñeca | mi tesoro
any: mi pedacito | mi terremoto | el enano | la enana | el peque | la peque | el gordo | la gorda | el nene | el crío | la cría | los enanos
any: los críos | los nenes | los niños | las niñas | los peques | gordita de mamá | gordito de mamá | princesa de mamá | príncipe de mamá
any: princesa de papá | el bebé | la bebé | la beba | el bebote
need: jardín | escuela | cole | colegio | kínder | guarde | guardería | graduó | graduación | diente/N | añito/N | pañal | pañales | ruedines
need: rueditas | nació | naciste | creciendo | creces | pediatra | tetita | durmió | duerme | dormidos | deberes | tarea | disfraz | siesta | mamá
need: papá | orgullo | orgullosa | meses de ti | meses de vida | primer día | primera comunión | cuna | biberón | mamadera | tetero | chupete
need: dientes | recreo | maestra | seño | profe | parque | piñata | cochecito | carriola
near: 7
not: patata/N | mi amor te amo | novio | marido | ministro | serie | película | noticia/N | real | gaza | unicef | presidente | perro/GD | gato/GD
not: lotería | zoo | navidad en la tele | según | premio
+ El enano ya va en bici sin ruedines
+ Mi chiquito empieza el jardín mañana
+ Nueve meses de ti, Emma, gordita de mamá
- Tocó el gordo de la lotería en el colegio
- Los niños de Gaza sin escuela
