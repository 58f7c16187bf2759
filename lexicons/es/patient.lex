lexicon: patient.es
format: 1
version: 2026.1
topic: patient
lang: es
licence: CC0-1.0
about: Patients, by name, by picture, by tale, by scorn, in Spain and the Americas.
source: written by hand for this project

# "Paciente" is also the adjective: it counts with an article, "mi" or a clinical word beside it.

[patient.identified.es]
say: names or numbers a patient
privacy: 3
conduct: 3
negated: keep
where: words
pattern: \b(?i:pacientes?|pcte\.?|pte\.?|px|pac\.?)[:,]? (?i:de nombre |llamad[oa] |don |doña |el señor |la señora |sr\.? |sra\.? )?(?:\p{Lu}\p{Ll}{2,})(?: \p{Lu}\p{Ll}{2,})+
pattern: (?i)\b(?:historia cl[íi]nica|hist\.? cl[íi]nica|n[º°o]\.? ?de historia|nhc|h\.?c\.?|expediente|ficha cl[íi]nica|episodio|nss del paciente|cip|nro\.? de afiliado|número de expediente)\b[^\d\n]{0,15}(\d{4,12})\b
literal: acient | ACIENT | pcte | Pcte | pte | Pte | px | Px | Pac | pac | istoria | ist | HIST | NHC | nhc | HC | hc | H.C | xpediente | icha
literal: pisodio | CIP | cip | filiado
not: judicial | juzgado | fiscalía | microhistoria | capítulo | temporada | policial
mask: Paciente Cero | Paciente Inglés | Pacientes de Cáncer | Pacientes de España | Pacientes Con
+ Hist. clínica 458812, Juan Pérez, diabético
+ Paciente Rosa Martínez de la 204 otra vez sin visita
+ NHC 1023345, que la suban a planta
- El Paciente Inglés sigue siendo un peliculón
- Expediente judicial 44567 en el juzgado

[patient.identified.title.es]
say: names a patient
privacy: 3
conduct: 3
negated: keep
where: words
pattern: \b(?:[Dd]on|[Dd]oña|[Ss]r\.?|[Ss]ra\.?|[Ss]eñor|[Ss]eñora|[Nn]iñ[oa]|[Dd]oñita) (?:\p{Lu}\p{Ll}{2,})(?: \p{Lu}\p{Ll}{2,})?\b
need: mi paciente | mi pacientita | mi pacientito | paciente de la cama | de la cama | de la habitación | alta | ingresó | ingresa | ingresado
need: ingresada | quimio | cirugía | operé | operamos | atendí | atendimos | diagnóstico | curas | cura de la úlcera | turno | guardia | uci | uti
need: planta | consulta de hoy | mi consultorio | terapia de hoy | internado | internada | hospitalizado | hospitalizada | en paliativos | sonda
need: oxígeno | insulina
literal: on | oña | r | ra | eñor | eñora | iñ | oñita
near: 9
not: vecino | tienda | película | quijote | abuela | abuelo | mi suegra | mi papá | mi mamá | mi padre | mi madre | me atendió | mi doctora | tía
not: tío
+ Don Ramón de la cama 7 ya camina, llorando estoy
+ Hoy dimos el alta a la señora Carmen tras un mes
+ Doña Lupita, mi paciente de quimio, me tejió una bufanda
- Don Quijote con dibujos
- Doña Rosa de la tienda me fía

[patient.photo.es]
say: shows or offers a picture of a patient
privacy: 3
conduct: 3
negated: keep
where: words album
any: foto de mi paciente | fotos de mi paciente | foto de mis pacientes | fotos de mis pacientes | foto del paciente | fotos del paciente
any: foto de la paciente | fotos de pacientes | foto con mi paciente | foto con mis pacientes | selfie con mi paciente | selfie con un paciente
any: selfie con pacientes | selfi con mi paciente | selfie en quirófano | selfie en el quirófano | selfie en la uci | video de mi paciente
any: video del paciente | vídeo del paciente | video de un paciente | vídeo de una paciente | la radiografía de mi paciente
any: radiografía de un paciente | rx de mi paciente | rx de un paciente | placa de mi paciente | miren esta radiografía | mirad esta radiografía
any: miren esta placa | miren esta tomografía | miren lo que le saqué | mirad lo que le sacamos | miren lo que sacamos | miren esta herida
any: mirad esta herida | miren este tumor | miren la úlcera | foto de la herida | fotos de la herida | foto de la cirugía de hoy
any: foto de la operación de hoy | antes y después de mi paciente | antes y después de una paciente | resultado de mi paciente
any: resultados de mi paciente | mis pacientes antes y después | con mi pacientito | con mi pacientita | mi pacientito de | mi pacientita de
any: el bebé que recibí hoy | el bebé que atendí | el bebé que nació en mi guardia | foto con el bebé que recibimos
mask: foto de la herida de guerra | foto de la herida de mi hijo | foto de la herida de mi hija | foto de la herida de mi pie
not: manda | mándame | mandame | mándale | pásame | pasame | envíame | enviame | perro/G | gato/G | veterinario/G | mi hijo | mi herida | privacidad
not: consentimiento firmado | prohibido | nunca
+ Les comparto la foto de la herida de mi paciente
+ Selfie en quirófano con el equipo
+ Miren esta radiografía, se tragó tres monedas
- Prohibido subir fotos de pacientes
- Foto de la herida de mi hijo

[patient.indirect.es]
say: tells of a patient who could be worked out
privacy: 3
conduct: 3
negated: keep
where: words
any: de la cama | de la habitación | del box | de la camilla | del cubículo | cama 1 | cama 2 | cama 3 | cama 4 | cama 5 | cama 6 | cama 7 | cama 8
any: cama 9 | cama 10 | cama 11 | cama 12 | cama 14 | box 1 | box 2 | box 3 | box 4 | box 5
need: señor | señora | paciente | viejito | viejita | abuelito | abuelita | abuela | abuelo | chico | chica | niño | niña | bebé | ingreso | alta
need: fallecido | murió | falleció | me hizo llorar | guardia | turno | vomitó | sonda | el de | la de
near: 6
not: hostal | hotel | mi cama | airbnb | cama doble | crossfit | vecino | mi hijo | mi mamá | mi papá | mi abuela | mi abuelo | mi madre | mi padre
not: perro
+ La viejita de la cama del fondo me hizo llorar
+ El chico de la camilla del pasillo vomitó en mi turno
+ La señora de la habitación grande recibió el alta
- La cama 12 del hostal era comodísima
- La almohada de la cama de mi hijo

[patient.indirect.case.es]
say: tells of a patient who could be worked out
privacy: 3
conduct: 3
negated: keep
where: words
pattern: (?i)\b(?:atend[íi]|atendimos|oper[ée]|operamos|recib[íi]|recibimos|intub[ée]|intubamos|reanim[ée]|reanimamos|ingres[óo]|vi|vimos|lleg[óo]|trajeron|me lleg[óo]|nos lleg[óo]|falleci[óo]|muri[óo]|se me muri[óo]|perd[íi]|perdimos)[^.!?\n]{0,40}\b(?:hombre|mujer|señora?|chic[oa]|niñ[oa]|beb[ée]|chav[oa]|adolescente|joven|pacientes?|abuel[oa]|viejit[oa]|embarazada|muchach[oa]|pib[ea]|nen[ea])[^.!?\n]{0,25}\b(?:de )?\d{1,3} (?:años|meses|semanas|días)
pattern: (?i)\bpacientes? (?:mí[oa] |femenin[oa] |masculin[oa] |varón |mujer )?de \d{1,3} (?:años|meses|semanas|días)
need: paciente/N | guardia | turno | uci | uti | urgencias | quirófano | consulta | consultorio | hospital | planta | box | código | paro | rcp
need: parto | sala | mi servicio | ambulancia | intubar | ingresó | atendí | operamos | operé | intubamos | reanimamos
literal: tend | per | ecib | ntub | eanim | ngres | vi | Vi | leg | raj | alleci | uri | erd | acient
near: 18
not: según | policía | noticia/N | ministerio | película | serie | mi hijo | mi hija | mi mamá | mi papá | mi abuelo | mi abuela | perro/GD | gato/GD
not: titular | autoridades
+ Hoy se me murió un paciente de 8 años en la UCI
+ Atendimos a una chica de 19 años en la guardia, sobredosis
+ Reanimamos a un bebé de 3 meses, 40 minutos de RCP
- Según la policía, murió una mujer de 40 años
- Vi una película de un niño de 8 años

[patient.note.es]
say: reads like a clinical note about a patient
privacy: 3
conduct: 3
negated: keep
where: words
any: paciente femenina | paciente femenino | paciente masculino | paciente masculina | paciente mujer de | paciente varón de | femenina de
any: masculino de | acude por | acude a urgencias por | consulta por cuadro | días de evolución | horas de evolución | semanas de evolución
any: antecedentes patológicos | antecedentes personales de | app hta | ap hta | ap de interés | sin antecedentes de importancia | apnp | ahf
any: niega alergias | niega toxicomanías | rams niega | a la exploración | al examen físico | exploración abdominal | abdomen blando
any: ruidos hidroaéreos | murmullo vesicular conservado | ruidos cardíacos rítmicos | buen estado general | regular estado general
any: mal estado general | consciente y orientado | consciente y orientada | glasgow 15 | glasgow 3 | gcs | hemodinámicamente estable
any: signos vitales estables | constantes estables | ta 120 | fc 90 | sat 98 | impresión diagnóstica | juicio clínico | idx | dx de | px con | pte con
any: pcte con | post operado de | posoperado de | po de | tratamiento al alta | plan de tratamiento indicado | se indica | se solicita tac
any: se solicita analítica | se pauta | se procede a intubación | se intuba | se traslada a uci | se egresa | ingresa por
need: años | paciente | px | pte | pcte | dolor | abdominal | fiebre | tac | analítica | glasgow | hta | dm2 | ta | fc | dx | diagnóstico
need: exploración | alergias | ingreso | evolución | tratamiento | orientado | orientada | abdomen | intubación | uci | mg
near: 12
mask: masculino de la marca | se indica en el mapa | se indica en la
not: pantalón | moda | perfume | receta de cocina | ropa | calzado | fútbol | mundial | liga | perro/G | gato/G | canino | felino | caso ficticio
not: caso clínico resuelto | pregunta mir
+ Paciente femenina de 34 años acude por dolor abdominal
+ Masculino de 60, DM2, HTA, dx de cetoacidosis, se traslada a UCI
+ Pte con fiebre de tres días de evolución, abdomen blando
- Perfume masculino de verano, diez años en el mercado
- Pregunta MIR: paciente mujer de 20 años con dolor

[patient.narrative.es]
say: tells a story about a patient
privacy: 2
conduct: 2
negated: keep
where: words
any: pacientito/G | pacientita | pacientitas | intubé | intubamos | reanimé | reanimamos | suturé | canalicé | mi primera cesárea | mi primer parto
any: mi primera cirugía | mi primer paro | mi primera intubación | consultante | consultantes | paciente llega con | viene paciente
any: viene un señor con | viene una señora con | hoy despedimos a | le salvamos la vida a | le salvé la vida a | salvamos la vida de
any: salvamos una vida | dar la peor noticia | dar malas noticias a | dar la mala noticia | dar una mala noticia a | cesárea de emergencia a
any: cesárea de urgencia a | señora llega con | señor llega con | llega señora con | llega paciente con | llega un señor con | llega una señora con
any: mi paciente | mis pacientes | un paciente mío | una paciente mía | un paciente me | una paciente me | el paciente me | la paciente me
any: hoy un paciente | hoy una paciente | ayer un paciente | ayer una paciente | anoche un paciente | el paciente de hoy | la paciente de hoy
any: al paciente | a un paciente | a una paciente | un paciente que | una paciente que | el paciente que | la paciente que | el primer paciente
any: la primera paciente | mi primer paciente | mi primera paciente | el último paciente | mi último paciente | se me murió un paciente
any: se me murió una paciente | perdí un paciente | falleció un paciente | un px | mi px | mis px | mis ptes | los familiares del paciente
any: la familia del paciente | el familiar de un paciente | el hijo de un paciente | la esposa de un paciente | vino a consulta un
any: vino a consulta una | llegó a consulta un | llegó a consulta una | llegó a urgencias un | llegó a urgencias una | llegó a la guardia un
any: llegó a la guardia una | me llegó a consulta | atendí a un | atendí a una | atendimos a un | atendimos a una | operamos a un | operamos a una
any: operé a un | operé a una | le hice rcp a | hicimos rcp | código azul en | en mi consulta una | en mi consulta un | en sesión una paciente
any: en sesión un paciente | el abuelito que atendí | la viejita que atendí | la señora que atendí | el señor que atendí | la señora que operé
any: mis viejitos de la residencia | mis abuelitos del geriátrico | la mamá que parió | el bebé que recibí | parto que atendí
mask: mi paciente esposo | mi paciente marido | mi paciente esposa | mi paciente madre | mi paciente mamá | al paciente lector | mi paciente novio
mask: mi paciente perruno | mi paciente madre santa | atendí a una llamada | atendí a un cliente | atendí a una clienta | atendí a una entrevista
not: seguridad del paciente | derechos del paciente | asociación | película | serie | ministerio | según | cliente/N | perro/GD | gato/GD
not: veterinario/G | veterinaria | paciencia | fui paciente | cola | tienda
+ Hoy una paciente me dijo que le cambié la vida
+ Perdí a mi paciente más antiguo y duele
+ Atendí a un chavo que se metió un foco por ahí
+ Llegó a la guardia una señora con un cuchillo clavado
- Día mundial de la seguridad del paciente
- Mi paciente esposo me esperó tres horas en la tienda
- Mi perro es el paciente más guapo de la veterinaria

[patient.narrative.shift.es]
say: tells a story from a shift
privacy: 2
conduct: 2
negated: keep
where: words
any: tres paros | dos paros | un paro | paro cardíaco | paro cardiaco | parada cardiaca | pcr en | dos partos | un parto | tres partos | cuatro partos
any: cinco cesáreas | dos cesáreas | tres cesáreas | cuatro ingresos | seis ingresos | diez ingresos | veinte ingresos | éxitus | tres fallecidos
any: dos fallecidos | un fallecido | un intento de suicidio | dos intentos de suicidio | una sobredosis | dos sobredosis | un politrauma
any: politraumatizado/G | un apuñalado | un baleado | dos baleados | un apuñalamiento | un infarto | dos infartos | un ictus | tres ictus
any: código ictus | código infarto | código rojo | código azul | un ahogado | una violación | un quemado | un borracho agresivo | tres borrachos
any: apendicitis
need: guardia | turno | mi turno | urgencias | de noche | esta noche | noche | ambulancia | en el ascensor | en mi servicio | uci | quirófano
need: la base | postguardia | saliente
near: 9
not: serie | película | anatomía de grey | noticia/N | según | mi papá | mi mamá | mi padre | mi madre | mi abuelo | mi abuela | paro docente
not: paro nacional | huelga
+ Guardia de locos: tres paros y un parto en el ascensor
+ Turno de noche: dos infartos, un politrauma y cero café
+ Urgencias hasta arriba, un apuñalado a las 4
- Paro nacional: nadie en el turno
- En la serie, la guardia tuvo un paro cardíaco

[patient.disparage.es]
say: speaks ill of patients
privacy: 2
conduct: 3
negated: keep
where: words
any: odio a mis pacientes | odio a los pacientes | odio los pacientes | no soporto a mis pacientes | no soporto a los pacientes
any: no aguanto a los pacientes | malditos pacientes | pinches pacientes | putos pacientes | pacientes de mierda | paciente de mierda
any: pacientes insoportables | paciente insoportable | pacientes maleducados | paciente maleducado | pacientes idiotas | paciente idiota
any: paciente imbécil | pacientes imbéciles | pacientes cochinos | paciente cochino | paciente gorda | paciente gordo | paciente loca | paciente loco
any: pacientes locos | paciente pesada | paciente pesado | pacientes pesados | paciente demandante | pacientes demandantes | paciente problema
any: paciente tóxico | paciente quejica | pacientes quejicas | paciente borracho | pacientes borrachos | paciente mentiroso | pacientes mentirosos
any: paciente ignorante | pacientes ignorantes | paciente malcogida | el paciente apestaba | la paciente apestaba | no se bañan los pacientes
any: los pacientes son unos | los pacientes son idiotas | los pacientes mienten | hiperfrecuentador/G | hiperfrecuentadores | la vieja loca de la cama
any: el viejo pesado de la cama | viejas que vienen a la consulta por nada | vienen a urgencias por un mocos | vienen a urgencias por tonterías
any: vienen a urgencias por una uña | vienen a urgencias por chorradas | vienen a urgencias por pendejadas | vienen a la guardia por boludeces
any: vienen a la guardia por pavadas | gente que va a urgencias por | familiares insoportables | familiares tóxicos | familiar insoportable
any: familias insoportables
mask: odio a mis pacientes imaginarios
not: película | me llamaron
+ Odio a los pacientes que mienten, así de claro
+ Otro paciente maleducado y me jubilo
+ Vienen a urgencias por tonterías a las cuatro de la mañana
- Película: el paciente loco se escapa

[patient.gallows.es]
say: jokes darkly about patients or dying
privacy: 1
conduct: 2
where: words
any: otro cliente para la funeraria | se me peló el paciente | se petateó el paciente | colgó los tenis el paciente | estiró la pata el paciente
any: palmó el paciente | palmó el de la cama | el paciente cagó fuego | se fue pal otro barrio el paciente | ya chupó faros el paciente
any: paciente caput | si se muere en mi guardia | que no se muera en mi guardia | que se muera en el otro turno | que se muera en otro turno
any: que aguante hasta el cambio de turno | que no se me muera antes de las 8 | rcp de trámite | código pal trámite | humor negro de guardia
any: humor negro de quirófano | humor de quirófano | humor médico negro
+ Que aguante hasta el cambio de turno y ya
+ Palmó el de la cama y nadie recogió los dientes
+ Humor negro de guardia, no apto

[patient.contact.es]
say: tells of contact with a patient outside care
privacy: 3
conduct: 3
where: words
any: cené con un paciente | cena con mi paciente | salí con un paciente | salí con una paciente | salir con un paciente | saliendo con un paciente
any: me gusta un paciente | me gusta mi paciente | enamorada de un paciente | enamorado de una paciente | mi paciente está buenísimo
any: paciente guapísimo | paciente guapo | qué bueno está mi paciente | mi paciente me invitó | un paciente me invitó a salir
any: un paciente me invitó a cenar | le di mi número a un paciente | mi paciente me escribió por whatsapp | mi paciente me agregó
any: acepté la solicitud de mi paciente | sigo a mi paciente en instagram | mi paciente me sigue | me escribe mi paciente | chateo con mi paciente
any: hago amistad con mis pacientes | amiga y paciente | amigo y paciente | paciente y amiga | paciente y amigo | mis pacientes por whatsapp
any: mis pacientes en facebook | saludo a mis pacientes que me leen | a mis pacientes que me siguen
not: novela | serie | película
+ Un paciente me invitó a cenar y no sé qué ponerme
+ Saludo a mis pacientes que me leen por acá
+ Feliz cumple a mi amiga y paciente Rosi
- Serie: la médica sale con un paciente

[patient.gift.es]
say: tells of a gift or thanks from a patient
privacy: 2
conduct: 1
where: words
any: regalo de un paciente | regalo de una paciente | regalo de mi paciente | regalos de mis pacientes | regalito de mi paciente
any: me regaló un paciente | me regaló una paciente | un paciente me regaló | una paciente me regaló | mi paciente me regaló | mi paciente me trajo
any: una paciente me trajo | un paciente me trajo | mis pacientes me traen | detalle de mi paciente | detalle de una paciente
any: detallito de mi paciente | carta de una paciente | carta de mi paciente | carta de un paciente | dibujo de mi paciente | bombones de una paciente
any: gallina que me regaló | gracias a mis pacientes | pacientes agradecidos | paciente agradecido | paciente agradecida | me tejió una paciente
any: me tejió mi paciente
+ Una paciente me trajo huevos de su rancho
+ Carta de mi paciente más peque, muero de amor
+ Regalo de un paciente después del alta

[patient.narrative.place.es]
say: tells a story about a patient
privacy: 2
conduct: 2
negated: keep
where: words
any: un viejito | una viejita | un abuelito | una abuelita | un señor | una señora | un niño | una niña | un chico | una chica | un bebé | una mamá
any: un papá | una familia | una embarazada | un muchacho | una muchacha | un chavo | una chava | un pibe | un adolescente
need: en la guardia | en urgencias | en la uci | en mi turno | en el turno | en consulta | en mi consulta | en mi consultorio | en el consultorio
need: en la planta | en quirófano | en la ambulancia | en mi guardia | en planta | en paliativos | en terapia intensiva | en pediatría
need: en el servicio
near: 10
not: mi mamá | mi papá | mi hijo | mi hija | mi abuelo | mi abuela | película | serie | noticia/N | policía | esperando horas | me tocó al lado
not: sala de espera | me atendió | me atendieron
+ Un viejito en la guardia me pidió que le agarrara la mano
+ Hoy en urgencias una señora me bendijo y me quebré
+ En terapia intensiva un niño me regaló su dibujo
- En urgencias con mi hijo, una señora nos cedió el asiento

[patient.disparage.near.es]
say: speaks ill of patients
privacy: 2
conduct: 3
negated: keep
where: words
any: pacientes | los familiares | los acompañantes
need: insoportables | insufribles | maleducados | pesados | pesadas | mentirosos | googleado | googlean | idiotas | imbéciles | estúpidos | quejicas
need: llorones | lloronas | asco | cansinos | cansinas | hinchapelotas | malagradecidos | desagradecidos | brutos | ignorantes
near: 6
not: médicos pesados | me parecen injustos | doctores | médicos maleducados | enfermeras maleducadas
+ Los pacientes vienen con todo googleado, insoportables
+ Los acompañantes, unos brutos hoy otra vez
+ Qué insufribles los familiares de hoy
- Doctores insoportables con los pacientes

[patient.indirect.place.es]
say: tells of a patient by bed, bay or room
privacy: 3
conduct: 3
negated: keep
where: words
pattern: (?i)\b(?:el|la|los|las|al|mi|un|una) (?:señora?|abuel[oa]|viejit[oa]|abuelit[oa]|niñ[oa]|pacientes?|chic[oa]|muchach[oa]|don)? ?(?:de la|del|de) (?:cama|box|cub[íi]culo|habitaci[óo]n|hab|camilla|quir[óo]fano|sala|incubadora|uci) ?\d{1,4}\b
literal: cama | box | cub | habitaci | hab | camilla | quir | sala | incubadora | uci | UCI
not: hotel | hostal | crossfit | airbnb | cine | museo | xbox | cines | película | era comodísima
+ La del box 4 pedía un sacerdote
+ El abuelito de la habitación 312 me canta boleros
+ Al de la cama 9 le dieron el alta
- La de la habitación 203 del hotel tenía vistas

[patient.narrative.tally.es]
say: counts cases from a shift
privacy: 2
conduct: 2
where: words
pattern: (?i)\b(?:\d{1,3}|quince|veinte|treinta|cuarenta|cincuenta|doce|diez|ocho|siete) (?:pacientes|consultas|ingresos|partos|cirugías|cesáreas|intubados|curaciones|urgencias|niños vistos|px|ptes)\b[^.!?\n]{0,20}\b(?:hoy|esta noche|anoche|en la guardia|en el turno|y contando|seguid[oa]s|vistos|en una mañana|en mi guardia|esta mañana|ayer)
literal: acientes | onsultas | ngresos | artos | irug | esáreas | ntubados | uraciones | rgencias | iños | px | ptes
not: ministerio | según | contagiados | noticia/N | hospital informa | covid en el país
+ Quince consultas hoy y todas por tos
+ 42 pacientes en la guardia y ni un café
+ Tres no: siete partos esta noche
- Según el ministerio, 90 ingresos hoy
