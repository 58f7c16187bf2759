lexicon: work.es
format: 1
version: 2026.1
topic: work
lang: es
licence: CC0-1.0
about: The writer's job, shifts, exams, complaint, colleagues, strikes, in Spain and the Americas.
source: written by hand for this project

# "Trabajo" and "oficina" are everybody's words; the phrases below are those of somebody's own working day.

[work.day.es]
say: mentions your work or your working day
privacy: 1
conduct: 0
voice: me
negated: keep
where: words
any: exámenes por corregir | corrigiendo exámenes | corregir exámenes | corrigiendo trabajos | corregir tareas | calificando exámenes
any: calificar exámenes | preparar clases | planificando clases | dar clases | boletines de notas | sala de profes | consejo técnico
any: claustro de profes | horas de oficina | horas de trabajo | ocho horas de curro | al trabajo | en el trabajo | del trabajo | mi trabajo
any: día de trabajo | días de trabajo | semana de trabajo | jornada de trabajo | jornada laboral | a trabajar | toca trabajar | hoy trabajo
any: mañana trabajo | trabajo mañana | trabajé todo el día | trabajando desde casa | trabajo desde casa | teletrabajo | teletrabajando | home office
any: oficina en casa | trabajando en domingo | trabajando un domingo | trabajando sábado | trabajando hasta tarde | trabajar hasta tarde | horas extra
any: horas extras | hora extra | la oficina | mi oficina | compis de oficina | godín | godínez | godinear | el curro | al curro | mi curro | currando
any: currar | curro mañana | hoy curro | vaya día de curro | el laburo | al laburo | mi laburo | laburando | laburar | laburo mañana | hoy laburo
any: la chamba | mi chamba | chambeando | chambear | de chamba | mucha chamba | la pega | mi pega | pega nueva | el camello diario | camellando
any: camellar | mi jale | al jale | el jale | mi bisnes | mi brete | al brete | bretear | bretiando | vuelta de vacaciones
any: vuelta a la rutina laboral | fin de jornada | fin del turno | salgo de turno | pausa del café | comida de empresa | cena de empresa
any: cena de navidad de empresa | posada de la empresa | fiesta de fin de año de la empresa | after de oficina | reunión tras reunión
any: reunión de equipo | reunión por zoom | otra reunión más | mi escritorio | mi puesto de trabajo | entrega del informe | cierre de mes
any: día de cobro | quincena | día libre | mis días libres | por fin libre | estoy de puente | sin puente | puentazo | vacaciones pendientes
any: me deben vacaciones | libranza | saliente de guardia | estoy de franco | mi franco | emprendedora | emprendedor | mi emprendimiento | mi negocio
any: mi negocito | mi local | mi consultorio | mi consulta privada | mi despacho | mi bufete | mi estudio jurídico | mi tienda | mi taller mecánico
any: mis clientes | mis clientas | clienta difícil | cliente difícil | #trabajo | #teletrabajo | #homeoffice | #emprendedora | #oficina
any: #lunesdetrabajo | #chamba | #godinez | #curro | 💼
mask: la oficina meteorológica | la oficina nacional | la oficina federal | la oficina central | la oficina del fiscal | la oficina regional
mask: trabajo en equipo | trabajo de parto | cuesta trabajo | me cuesta trabajo | costó trabajo | trabajo de fin de grado | trabajo final de
mask: día del trabajo | oficina de turismo | oficina de correos | oficina de empleo | ministerio del trabajo | mercado de trabajo | la oficina serie
mask: a la oficina de correos | a la oficina de turismo | en la oficina de correos | en la oficina de turismo | la oficina de turismo
mask: la oficina de correos | la oficina oval | a trabajar en equipo | secretaría del trabajo | ministerio de trabajo | la pega de
mask: mi trabajo de fin de grado | mi trabajo final | el jale de | la chamba de ser | en el trabajo de parto | la quincena de | la pega del
mask: mercado del trabajo | inspección del trabajo | mi tienda favorita | mi tienda de campaña | mi local favorito | mi negocio favorito
mask: mi estudio jurídico favorito
not: turismo | empleo juvenil | ministro/G | ministra | parto | tesis | empleos creó | paro juvenil | pegamento | serie | capítulo | michael scott
+ Ocho horas de oficina y ya libre
+ Domingo y a trabajar, qué remedio
+ Mañana a la chamba con sueño
+ Teletrabajo con el gato encima del teclado
- Me cuesta trabajo madrugar
- La oficina de turismo abre a las diez
- 14 horas de trabajo de parto

[work.job.es]
say: mentions your job or the search for one
privacy: 1
conduct: 0
voice: me
negated: keep
where: words
any: entregué mi carta | mi carta de renuncia | renunciar es | aventura laboral | nueva etapa laboral | nueva etapa profesional
any: nuevo reto profesional | nuevo reto laboral | nuevo desafío profesional | nuevo desafío laboral | busco trabajo | buscando trabajo
any: buscando empleo | busco empleo | en búsqueda de trabajo | en búsqueda activa | sin trabajo | sin empleo | estoy desempleado/G | estoy en paro
any: en el paro | cobrando el paro | desempleado/G desde | mi currículum | mi cv | mandando currículums | echando currículums | entrevista de trabajo
any: entrevista laboral | tengo entrevista | me llamaron de la entrevista | proceso de selección | quedé seleccionado/G | me contrataron
any: me han contratado | me dieron el trabajo | me dieron la chamba | conseguí trabajo | conseguí chamba | conseguí laburo | encontré trabajo
any: encontré curro | nuevo trabajo | nueva chamba | nuevo empleo | nuevo curro | primer día de trabajo | primer día en la chamba
any: primer día en el curro | primer día en la oficina | primer día de pega | mi primer trabajo | mi primer sueldo | cambio de trabajo
any: cambié de trabajo | dos trabajos | me hice autónoma | me hice autónomo | soy autónoma | soy autónomo | soy freelance | monotributista
any: mi contrato | contrato indefinido | contrato temporal | contrato por obra | me hicieron fija | me hicieron fijo | me renovaron
any: me echaron del trabajo | me despidieron | me han despedido | me corrieron del trabajo | me corrieron de la chamba | mi finiquito
any: mi liquidación laboral | mi renuncia | renuncié | dejé mi trabajo | dejé el trabajo | dejo mi trabajo | último día de trabajo
any: último día en la oficina | me ascendieron | me han ascendido | mi ascenso | me subieron el sueldo | subida de sueldo | aumento de sueldo
any: mi jubilación | me jubilo | me jubilé | me he jubilado | jubilada por fin | jubilado por fin | por fin jubilada | por fin jubilado
mask: nuevo trabajo discográfico | nuevo trabajo de rosalía | renuncié a ti | renuncié a entender | renuncié a la idea | nuevo trabajo musical
mask: renuncié a las | mi contrato de alquiler | mi contrato de luz | renuncié al azúcar | mi contrato de arrendamiento
mask: nuevo empleo de la tecnología
not: álbum | disco | gira | canción | alquiler | luz | arrendamiento | azúcar
+ Conseguí chamba, se acabó la racha
+ Me despidieron por zoom, así nomás
+ Jubilada por fin, 38 años de aula
- El nuevo trabajo discográfico de la banda, gran álbum
- Renuncié al azúcar

[work.people.es]
say: mentions people you work with
privacy: 1
conduct: 0
where: words
negated: keep
any: mis niños de primero | mis niños de segundo | mis niños de tercero | mis niños de cuarto | mis niños de infantil | mis chicos de primero
any: mis chicos de segundo | mis chicos de tercero | mis chicos de bachillerato | mis niños del salón | mis niños de primaria | mis peques de infantil
any: mi jefe | mi jefa | mis jefes | nuestra jefa | nuestro jefe | mi supervisor | mi supervisora | mi encargada | mi encargado | mi gerente
any: mi compañera de trabajo | mi compañero de trabajo | compañeros de trabajo | compañeras de trabajo | compis de trabajo | compis de curro
any: compañeros del hospital | compañeras del hospital | compañeros de guardia | compañeros del turno | mi equipo de trabajo | mi equipo de enfermería
any: mi equipo de quirófano | gran equipo humano | mis colegas del hospital | colegas de profesión | mis residentes | mi residente mayor | mi r mayor
any: mi adjunta | mi adjunto | mi tutora de residencia | mi adscrito | los adscritos | mi coordinadora | mi directora | mi director | mis alumnos
any: mis alumnas | mis alumnitos | mis estudiantes | mi grupo de primaria | mis chicos del cole | mis peques del aula | mi aula | mi salón de clases
any: mi clase de infantil | familia del trabajo | amigas del trabajo | amigos del trabajo | la mejor jefa | el mejor jefe | me toca con los de
mask: mi jefa cumple | mi jefa mi mamá | mi jefe mi papá | mi jefa la que me parió | mi director favorito | mi directora favorita
mask: mi aula favorita del museo | mi jefa mi madre
not: película | cine | madre | mamá | orquesta | papá | padre
+ Mis alumnos me hicieron llorar hoy
+ Desayuno con mis compañeros de trabajo
+ Mi jefa nos trajo churros
- Mi jefa, mi madre, cumple 60
- Mi director favorito de cine es Almodóvar

[work.employer.es]
say: tells where you work
privacy: 2
conduct: 0
voice: me
where: words
pattern: \b(?i:trabajo|trabajé|trabajando|curro|laburo|chambeo|soy [\p{L}]+(?: [\p{L}]+)?|residente|residencia|interna|interno|enfermera|enfermero|médica|médico|guardia|guardias|turno) (?i:en|del|para) (?i:el |la )?(?:Hospital|Clínica|Centro de Salud|Sanatorio|Instituto|Colegio|Escuela|IES|CEIP|Universidad|Policlínica|Ambulatorio|Ministerio|Banco|Consultorio|Residencia|Fundación|IMSS|ISSSTE|Ayuntamiento|Juzgado|Guardería|Jardín|Mutua|SAMU|SUMMA|SAMUR|Cruz Roja)\b
pattern: \b(?i:mi|nuestro|nuestra) (?i:hospital|clínica|sanatorio|colegio|escuela|instituto|empresa|centro de salud|universidad|servicio|planta|unidad),? (?i:el |la )?\p{Lu}\p{L}{2,}
literal: rabaj | urro | aburo | hambeo | esiden | ntern | nfermer | édic | edic | uardia | urno | oy | ospital | línica | anatorio | olegio | scuela
literal: nstituto | mpresa | alud | niversidad | ervicio | lanta | nidad
mask: mi escuela Primaria
not: mi hijo | mi hija | paciente en | gracias a | ingresad* | operaron
+ Trabajo en el Hospital La Paz desde 2012
+ Residente en el IMSS, segundo año
+ Soy maestra en el Colegio Los Pinos
- Mi hija va a la escuela
- El turno en la Clínica me lo dieron para mayo, mi hijo va

[work.employer.own.es]
say: tells where you work
privacy: 2
conduct: 0
voice: me
where: words
any: trabajo en un hospital | trabajo en una clínica | trabajo en un colegio | trabajo en una escuela | trabajo en un banco | trabajo en una tienda
any: trabajo en el hospital | trabajo en una oficina | trabajo en una empresa | trabajo en una residencia | trabajo en un centro de salud
any: trabajo en una farmacia | trabajo en un laboratorio | mi hospital | nuestro hospital | mi clínica | mi colegio de trabajo | mi centro de salud
any: mi servicio de urgencias | mi planta de | mi unidad | mi empresa | nuestra empresa | mi ambulancia | mi comisaría | mi cuartel | mi juzgado
any: mi escuelita rural | mi ebais | mi cesfam | mi consultorio rural | mi salita | mi quirófano | nuestro quirófano | nuestra uci | nuestra planta
any: mi farmacia | mi parque de bomberos | mi estación de bomberos | años en la empresa | años en el hospital | años en la docencia | años de servicio
any: años de docencia | años de enfermería | años de residencia
mask: mi planta de albahaca | mi planta de tomate | mi planta de marihuana | mi unidad de medida | mi farmacia de confianza | mi clínica de confianza
mask: nuestra planta de | mi planta de interior | mi clínica favorita | años de servicio militar
not: albahaca | tomate | maceta | jardín | regar | monstera | suculenta | helecho
+ Mi hospital no para ni en agosto
+ 25 años de servicio en las aulas
+ Mi CESFAM amaneció con goteras
- Mi planta de albahaca revivió

[work.occupation.es]
say: tells your occupation
privacy: 2
conduct: 0
voice: me
where: words
any: amo ser maestra | amo ser docente | amo ser médico | amo ser doctora | amo ser profe | ser médico es | ser docente es | ser maestra es
any: ser residente es | ser enfermera | soy médico/G | soy doctora | soy doctor | soy enfermero/G | soy auxiliar de enfermería | soy tcae
any: soy matrona | soy partera | soy obstetra | soy fisioterapeuta | soy fisio | soy kinesióloga | soy kinesiólogo | soy psicólogo/G | soy psiquiatra
any: soy terapeuta | soy trabajadora social | soy trabajador social | soy dentista | soy odontólogo/G | soy farmacéutico/G | soy químico farmacéutico
any: soy nutricionista | soy nutrióloga | soy logopeda | soy fonoaudióloga | soy paramédico/G | soy técnico en emergencias | soy cirujano/G
any: soy pediatra | soy ginecólogo/G | soy anestesista | soy anestesióloga | soy residente | soy r1 | soy r2 | soy r3 | soy mip | soy pasante
any: soy veterinario/G | soy maestro/G | soy profesor/G | soy profe | soy docente | soy educadora | soy abogado/G | soy arquitecto/G | soy ingeniero/G
any: soy contador/G | soy periodista | soy policía | soy guardia civil | soy bombero/G | soy militar | soy chofer | soy taxista | soy camionero
any: soy repartidor/G | soy rider | soy camarero/G | soy mesero/G | soy cocinero/G | soy peluquera | soy estilista | soy manicurista
any: soy secretaria de profesión | soy funcionario/G | soy administrativa | soy programador/G | soy desarrollador/G | soy diseñador/G
any: soy fotógrafo/G | como enfermera que soy | como médico que soy | como enfermera te digo | como médica | como docente | como psicóloga
any: en mi consulta | mi profesión | mi vocación | amo mi trabajo | amo ser médica | orgulloso de ser enfermero | orgullo de ser docente
any: enfermera por vocación | maestra por vocación | médico por vocación | #soyenfermera | #orgullodeserenfermera | #soydocente | #orgullodocente
any: #medicina | #enfermeria | #nursesofinstagram | #residencia | #mir | #medicointerno | #vidademedico | #vidadeenfermera | #guardia | #quirofano
any: feliz día del médico a mí | feliz día colegas | 🩺
mask: soy doctora juguetes | no soy médico | soy chofer de mis hijos | soy taxista de mis hijos | soy psicóloga de mis amigas | soy cocinera en casa
not: disfraz | videojuego | serie | personaje | no soy
+ Soy enfermera y volvería a elegirlo
+ Como docente te digo: lean en casa
+ Orgullosa de ser matrona, mi profesión
- No soy médico pero opino
- Soy taxista de mis hijos los sábados

[work.shift.es]
say: tells when you work
privacy: 2
conduct: 0
voice: me
negated: keep
where: words
any: de noches toda la semana | otra vez de noches | semana de noches | de noches otra vez | noche otra vez en el hospital | cubrir turnos
any: cubrir turno | cubriendo turno | cubriendo turnos | cubrir un turno | cubro turno | de guardia | guardia de 24 | guardia de 12 | guardia de 36
any: mi guardia | mis guardias | la guardia de hoy | guardia localizada | post guardia | postguardia | preguardia | guardia pesada | guardia tranquila
any: guardia de navidad | guardia de nochebuena | guardia de fin de año | guardias de residente | turno de noche | turno noche | turno de mañana
any: turno de tarde | turno nocturno | turno de 12 | turno de 24 | turno largo | turno completo | doble turno | doblar turno | doblando turno
any: doblé turno | mi turno | mis turnos | turnos rotativos | turno partido | mi rol de turnos | turno en urgencias | de turno | de noches esta semana
any: entro de noche | salgo de noche | saliente de noche | trabajo de noche | trabajo de noches | trabajo los fines de semana | trabajo el finde
any: trabajo el sábado | trabajo el domingo | trabajo en navidad | trabajo el 24 | trabajo el 25 | trabajo en nochebuena | trabajo festivos
any: entro a las 6 | entro a las 7 | entro a las 8 | entro a trabajar a las | salgo a las 3 | salgo a las 22 | me toca guardia | me tocó guardia
any: me toca turno | me tocó turno | mi planilla de turnos | mi cartelera de turnos | velada de enfermería | jornada acumulada | plaza nocturna
any: turno vespertino | turno matutino | jornada nocturna de | #guardia24h | #turnodenoche | #postguardia | #turnonoche
mask: farmacia de guardia | juzgado de guardia | perro de guardia | mi guardia civil | mi turno de hablar | mi turno de jugar | espero mi turno
mask: esperando mi turno | es mi turno | farmacia de turno | médico de turno | político de turno | idiota de turno | tonto de turno | la de turno
mask: el de turno | el gobierno de turno | gobierno de turno | gobiernos de turno | ahora es mi turno | mi turno para la vacuna
mask: mi turno en el dentista | mi turno médico | mi turno con | listo de turno | graciosillo de turno | cuñado de turno | imbécil de turno
not: farmacia | vacuna | dentista | juego | perro/G | juzgado | banco | fila | cola | presa | coronación
+ Guardia de 24 horas y contando
+ Postguardia, desayuno y cama
+ Me tocó turno en Nochebuena
- Farmacia de guardia abierta hoy
- Guardia Civil detiene a dos
- Esperando mi turno en la fila del banco

[work.study.es]
say: tells of exams or training for your profession
privacy: 1
conduct: 0
voice: me
negated: keep
where: words
any: me tocó rotar | rotar en | rotar por | rotación en | empiezo la residencia | empecé la residencia | terminé la residencia
any: residencia de pediatría | residencia de cirugía | residencia de medicina | residencia en | examen mir | el mir | mi mir | simulacro mir
any: examen eir | el eir | examen pir | el pir | examen fir | enarm | examen de residencia | examen único de residencia | eunacom | serums
any: rural de medicina | año rural | servicio social de medicina | mi servicio social | internado rotatorio | el internado médico
any: médico interno de pregrado | residentado | esaam | opositar | opositando | opositora | opositor a | las opos | mis opos | la opo | mi opo
any: oposiciones | oposición a | aprobé la oposición | plaza fija | mi plaza | saqué plaza | conseguí plaza | bolsa de trabajo | interina | interino
any: ope de | mi residencia | mi especialidad | r1 de | r2 de | r3 de | r4 de | erre uno | elegí plaza | elegí especialidad | mi tesis | mi tfg
any: mi tfm | defensa del tfg | mi maestría | mi doctorado | mi título | me titulé | me gradué | me recibí | mi graduación | examen profesional
any: mi examen final | rendí el final | final aprobado | metí el final | último final | parciales y | semana de parciales | semana de exámenes
any: época de exámenes | rendir finales | rindo final | examen de grado | mi cédula profesional | colegiarme | mi colegiatura médica
any: mi práctica profesional | mis prácticas | prácticas en el hospital | rotación por | rotando en | rotando por | mi rotación | externado
any: congreso de enfermería | congreso de medicina | curso de rcp | curso de soporte vital | acls | bls | mi universidad | mi facultad | la facu
any: la uni me | estudio medicina | estudio enfermería | estudiante de medicina | estudiante de enfermería | estudiante de psicología
any: estudiante de derecho | #mir2024 | #enarm | #opositora | #futuramedica | #estudiantedemedicina | #enarm2024 | #residenciamedica
mask: el mir de rusia | la oposición a maduro | mi residencia habitual | mi residencia fiscal | la oposición a | mi plaza de garaje
mask: mi plaza favorita | mi plaza de parking | mi especialidad la lasaña | mi especialidad es la | mi especialidad son los | rotación por lesión
mask: mi título de campeón | el pir de
not: gobierno | maduro | garaje | parking | lasaña | cocina | fútbol | equipo | partidos de la oposición | senado | delantero
+ Aprobé el MIR 🎉
+ Por fin plaza fija, tres años de opo
+ Semana de parciales, no existo
+ Mi residencia empieza en marzo
- La oposición a Maduro convoca marcha
- Alquilo mi plaza de garaje

[work.venting.es]
say: complains about your work
privacy: 2
conduct: 1
voice: me
negated: keep
where: words
any: odio mi trabajo | odio este trabajo | odio trabajar | odio mi curro | odio mi laburo | odio mi chamba | odio los lunes de oficina
any: no quiero ir a trabajar | no quiero trabajar | sin ganas de trabajar | cero ganas de trabajar | qué pereza trabajar | qué flojera trabajar
any: qué paja trabajar | qué fiaca trabajar | no soporto mi trabajo | no aguanto mi trabajo | no aguanto este trabajo | estoy harta del trabajo
any: estoy harto del trabajo | estoy harta de mi trabajo | harta de trabajar | harto de trabajar | quiero renunciar | voy a renunciar
any: a punto de renunciar | ganas de renunciar | me pagan una miseria | sueldo de miseria | me pagan mal | mal pagada | mal pagado
any: explotada laboralmente | explotados | nos explotan | me explotan | contrato basura | trabajo de mierda | mierda de trabajo | curro de mierda
any: laburo de mierda | chamba de mierda | pinche trabajo | pinche chamba | maldito trabajo | puto trabajo | puto curro | puta oficina
any: pacientes maleducados | pacientes insoportables | odio a los pacientes | odio a mis pacientes | clientes insoportables | odio a los clientes
any: odio atender | no soporto a la gente en el trabajo | cliente imbécil | padres insoportables en el cole | ambiente tóxico
any: ambiente laboral tóxico | trabajo tóxico | falta de personal | faltan manos | somos cuatro gatos en el turno | ratio imposible
any: sin recursos y sin personal | colapso en urgencias | urgencias colapsadas | no nos valoran | no valoran nuestro trabajo
any: nadie valora a los docentes | nadie valora a las enfermeras | este trabajo me está matando | el trabajo me está matando | me mata este trabajo
any: lunes otra vez trabajo | maldito lunes
mask: odio trabajar sin café
not: canción | película
+ Odio mi trabajo, así sin anestesia
+ Urgencias colapsadas y falta de personal otra vez
+ A punto de renunciar por quinta vez
- Según un estudio, la gente dice odio mi trabajo: película

[work.burnout.es]
say: tells of being worn out by work
privacy: 2
conduct: 1
voice: me
where: words
any: estoy quemada | estoy quemado | estoy quemadísima | quemada del trabajo | quemado del trabajo | burnout | burn out | síndrome del quemado
any: agotada de trabajar | agotado de trabajar | agotada del turno | agotado del turno | muerta del turno | reventada del turno
any: reventado de trabajar | hecha polvo de la guardia | hecha mierda de la guardia | molida de la guardia | muerta de la guardia
any: agotada de tantas guardias | guardia de mierda | guardia del infierno | guardia del terror | me fui llorando del trabajo | lloré en el trabajo
any: llorando en el baño del trabajo | lloré en el baño del hospital | no puedo con más turnos | no puedo más con este trabajo
any: no doy más con el trabajo | no me da la vida con el trabajo | mi trabajo me consume | estrés laboral | estresada por el trabajo
any: estresado por el trabajo | días sin librar | semanas sin librar | sin descanso desde | doce días seguidos trabajando
any: diez días seguidos trabajando | 14 horas trabajando | 16 horas trabajando | explotada de guardia
mask: estoy quemada por el sol | estoy quemado del sol | estoy quemada del sol
not: sol | playa | bronceado | crema solar | quemaduras
+ Estoy quemada, no puedo con más turnos de noche
+ Lloré en el baño del hospital y seguí
+ Guardia del infierno, 26 ingresos
- Estoy quemada, demasiado sol en la playa

[work.boss.es]
say: complains about people you work with or for
privacy: 2
conduct: 1
where: words
any: mi jefe | mi jefa | mis jefes | el jefe | la jefa | mi supervisora | mi supervisor | mi encargado | mi encargada | mi gerente
any: mis compañeros de trabajo | mi compañera de trabajo | mi compañero de trabajo | la directora | el director | mi coordinadora | recursos humanos
any: los de rrhh | la dirección del hospital | gerencia | mi adjunto | mi adjunta | mis residentes mayores | la supervisora
need: no tiene idea | no sabe nada | no hace nada | inútil/N | incompetente/N | imbécil/N | idiota/N | tóxico/G | explotador/G | odio | no soporto
need: no aguanto | insoportable/N | tirano/G | acosador/G | acoso | mobbing | gilipollas | pendejo/G | pelotudo/G | boludo/G | hijo de puta | hdp
need: culero/G | conchetumare | weón | malparido/G | hp | cabrón | cabrona | negrero | vago/G | miserable/N | mentiroso/G | narcisista | me grita
need: nos grita | gritó | humilla | humilló | maltrata | me tiene harta | me tiene harto | me tienen harta | una vergüenza | asco
near: 6
not: serie | película | equipo de fútbol | club
+ Mi jefe es un inútil
+ Recursos Humanos, una vergüenza total
+ Mi compañera de trabajo es insoportable, lo dije
- La jefa del club es una imbécil en la serie
- Mi jefe nos invitó a comer

[work.named.es]
say: complains about an employer by name
privacy: 2
conduct: 2
voice: me
where: words
pattern: \b(?:Hospital|Clínica|Sanatorio|Colegio|IMSS|ISSSTE|Universidad|Mercadona|Amazon|Walmart|Oxxo|Coppel|Carrefour|Glovo|Rappi|Quirón|Osakidetza|SERMAS|SAS|EPS)(?: (?:de |del |de la |la |el )?\p{Lu}\p{L}+){0,3}[^.!?\n]{0,50}?(?i:explota|explotan|explotadores|vergüenza|asco|mierda|no pagan|no paga|nos deben|maltrata|maltratan|negreros|peor sitio para trabajar|no trabajen ahí|tóxico|tóxica|miserables)
need: trabajo | trabajar | trabajé | turno/N | guardia/N | sueldo/N | nómina | contrato/N | empleados | empleadas | trabajadores | personal | renuncié
need: despidieron | enfermeras | médicos | nos
literal: Hospital | Clínica | Sanatorio | Colegio | IMSS | ISSSTE | Universidad | Mercadona | Amazon | Walmart | Oxxo | Coppel | Carrefour | Glovo
literal: Rappi | Quir | Osakidetza | SERMAS | SAS | EPS
near: 20
+ El Hospital San Roque nos explota con doble turno, las enfermeras ya no damos más
+ Trabajé dos años en Mercadona, una vergüenza de horarios
+ En el IMSS nos deben la quincena y el personal aguanta, miserables
- Hospital del Mar, gracias por todo

[work.slack.es]
say: tells of cutting corners at work
privacy: 2
conduct: 2
voice: me
where: words
any: me dormí en la guardia | me quedé dormida en la guardia | me quedé dormido en el trabajo | me dormí en el trabajo | durmiendo en horario laboral
any: me hice la enferma | me hice el enfermo para no ir | falté al trabajo inventando | inventé una excusa para no ir a trabajar | baja fingida
any: me saqué una licencia trucha | licencia médica falsa | justificante falso | justificante trucho | escaqueándome | me escaqueé del trabajo
any: rascándome los huevos en el trabajo | rascándome las bolas en la oficina | tocándome los huevos en el curro | huevear en la pega
any: hueveando en la pega | sacando la vuelta en la pega | haciendo la vuelta en la pega | viendo netflix en el trabajo | viendo series en el trabajo
any: viendo tiktoks en el trabajo | de compras en horas de trabajo | me robé del trabajo | me llevé material del hospital
any: me llevo guantes del hospital | copié en el examen | hice trampa en el examen | acordeón en el examen
+ Me hice la enferma y me fui a la playa
+ Viendo series en el trabajo, no me juzguen
+ Me quedé dormido en el trabajo dos horas

[work.strike.es]
say: speaks of strikes, unions or pay in your work
privacy: 2
conduct: 1
negated: keep
where: words
any: huelga de médicos | huelga médica | huelga de enfermería | huelga de residentes | huelga de profesores | huelga docente | paro docente
any: paro médico | paro de médicos | paro de residentes | paro de maestros | estoy en huelga | estamos en huelga | vamos a la huelga | hoy hago huelga
any: hoy huelga | secundo la huelga | estatuto del médico | estatuto propio | carrera profesional sanitaria | equiparación salarial
any: jornada de 35 horas | ratios dignas | ratios enfermeras | sueldo digno | salario digno | salarios dignos | pago de guardias
any: guardias de 24 horas no | homologación salarial | recomposición salarial | paritarias | mi sindicato | nuestro sindicato | delegada sindical
any: delegado sindical | liberado sindical | satse | comisiones obreras | ccoo | ugt | csif | cgt españa | ctera | suteba | uepc | sadop | ate capital
any: upcn | coordinadora cnte | la cnte | snte | fecode | sutep | colegio médico paro | marea docente | en defensa de nuestros salarios
any: bata blanca protesta
+ Estamos en huelga por ratios dignas
+ Paro docente mañana, perdón familias
+ La CNTE no se rinde, ahí estaré
- Huelga de basura

[work.joins.es]
say: shows you follow or join something about a job
privacy: 2
conduct: 0
where: names
any: enfermeros | enfermeras | enfermería | médicos | médicas | residentes | mir | eir | enarm | eunacom | opositores | opositoras | oposiciones
any: opos | docentes | maestros | maestras | profesores | profesorado | profes | interinos | interinas | psicólogos | psicólogas | fisioterapeutas
any: kinesiólogos | odontólogos | dentistas | farmacéuticos | nutricionistas | nutriólogos | matronas | obstetras | paramédicos
any: técnicos en emergencias | tes emergencias | tcae | celadores | trabajadores sociales | trabajadoras sociales | abogados | contadores | ingenieros
any: arquitectos | periodistas | policías | bomberos | funcionarios | administrativos | egresados | alumni | generación 19 | colegio médico
any: sociedad de medicina | asociación médica | sindicato | satse | ugt | ccoo | trabajadores de | empleados de | bolsa de empleo | autónomos
any: freelancers | emprendedoras | emprendedores | teletrabajo | teachers latam | educadoras | educación infantil recursos | medicina interna
any: cirugía general | urgencias y emergencias
mask: médicos sin fronteras | bomberos toreros | abogados de hollywood | ingenieros del hit | colegio médico veterinario de juguete
mask: médicos del mundo
not: serie | película | ong | disfraces
+ [group] Enfermeros de Guadalajara
+ [group] Opositores MIR 2025
+ [group] Maestras jardineras de Rosario
- [page] Médicos Sin Fronteras ONG

[work.bio.es]
say: tells your work in a few words about yourself
privacy: 2
conduct: 0
where: bio
any: =Médico | =médico | =Médica | =médica | médico de familia | médica de familia | doctora | enfermero/G | matrona | fisioterapeuta | fisio
any: kinesióloga | kinesiólogo | psicólogo/G | psiquiatra | pediatra | ginecóloga | cirujano/G | anestesióloga | dentista | odontólogo/G
any: farmacéutica | farmacéutico | nutricionista | nutrióloga | logopeda | fonoaudióloga | terapeuta | trabajadora social | paramédico/G | veterinaria
any: veterinario | maestra | maestro | profesor/G | profe | docente | abogada | abogado | arquitecta | arquitecto | ingeniera | ingeniero | contadora
any: contador | periodista | policía | bombero/G | fotógrafa | fotógrafo | diseñadora | diseñador | programador/G | estudiante de | opositor
any: residente de | interna de | jubilada | jubilado | freelance | autónoma | community manager | chef | cocinera | peluquera | esteticista | coach
mask: hija de maestra | hijo de maestro | mi profesor
+ [bio] Enfermera de quirófano | Mendoza
+ [bio] Psicóloga. Perros. Montaña.
+ [bio] Maestra de primaria en Lugo
- [bio] Hija de maestra, amante del mar
