lexicon: health.es
format: 1
version: 2026.1
topic: health
lang: es
licence: CC0-1.0
about: Illness, mind, treatment, pregnancy, disability, of the writer and the family, in Spain and the Americas.
source: written by hand for this project

# "Cáncer" is a star sign, "dolor de cabeza" a nuisance, "operación" a police raid: bare names of illness need "I".

[health.condition.es]
say: names an illness or a condition of yours
privacy: 3
conduct: 0
voice: me
where: words
any: tengo la tensión | tengo la presión | la tensión por las nubes | la presión por las nubes | tensión alta otra vez | presión alta otra vez
any: soy hipertensa | crisis de asma | ataque de asma | mis vértigos | tengo diabetes | soy diabético/G | diabético/G tipo | diabética tipo
any: mi diabetes | mi glucosa | mi glucemia | mi insulina | mi bomba de insulina | debut diabético | soy hipertenso/G | mi hipertensión
any: soy asmático/G | mi asma | mi inhalador | tengo asma | tengo hipotiroidismo | mi hipotiroidismo | mi tiroides | mi tiroidea
any: hipertiroidismo tengo | tengo cáncer | mi cáncer | superé el cáncer | superé un cáncer | sobreviviente de cáncer | superviviente de cáncer
any: libre de cáncer | vencí al cáncer | le gané al cáncer | en remisión | mi tumor | mi linfoma | mi leucemia | mi quimio | mi radioterapia
any: mi mastectomía | tengo lupus | mi lupus | mi artritis | mi artrosis | tengo esclerosis | mi esclerosis | mi em | soy epiléptico/G | mi epilepsia
any: soy celíaco/G | soy celiaco/G | mi celiaquía | tengo crohn | mi crohn | colon irritable | mi gastritis | tengo gastritis | mi sop | tengo sop
any: mi regla dolorosa | mi menopausia | mis sofocos | mi dermatitis | mi vitíligo | tengo vitíligo | tengo alopecia | mi alopecia | mi migraña
any: mis migrañas | mi hernia | mi escoliosis | mi ciática | mi lumbalgia crónica | mi espondilitis | enfermo crónico | enferma crónica
any: mi enfermedad | mi dolor crónico | vivo con dolor | convivo con | mi fatiga crónica | tengo vih | vivo con vih | soy seropositivo/G
any: soy indetectable | mi hepatitis | mi cirrosis | mi anemia | tengo anemia | mi arritmia | mi soplo | tuve un infarto | me dio un infarto
any: tuve un ictus | me dio un derrame | tuve un acv | mi marcapasos | mi trasplante | soy trasplantado/G | estoy en diálisis | mi diálisis
any: cálculos renales tengo | mis cálculos | me diagnosticaron | me han diagnosticado | me detectaron | me han detectado | me encontraron un quiste
any: mi diagnóstico | mi biopsia | la biopsia salió | salió benigno | salió maligno | tengo colesterol alto | mi colesterol | mis triglicéridos
any: mi ácido úrico | mi gota otra vez | soy alérgico/G a | mi alergia a | mis alergias | mi cpap | mi insomnio crónico | tengo dengue | me dio dengue
any: tuve dengue | me dio chikungunya | me dio zika | tengo hepatitis | #fibromialgia | #endometriosis | #diabetestipo1 | #cancerdemama | #celiaca
any: #sinTACC | #ovariopoliquistico
mask: convivo con mi | convivo con mis | soy alérgico/G a los lunes | soy alérgica a la gente | soy alérgica a los domingos
mask: soy alérgico a la estupidez | convivo con dos | convivo con tres | soy alérgica a las mentiras | tengo cáncer en ascendente
mask: mi enfermedad eres tú | me detectaron un paquete
not: horóscopo | ascendente | signo | zodiaco | canción | película | serie | roomie/N | novela | perro/G | gato/G | veterinario/G | mascota | lunes
not: gente tóxica
negated: drop
+ Tengo hipotiroidismo y vivo agotada
+ Libre de cáncer desde hoy, campana tocada
+ Otra crisis de colon irritable, gracias estrés
+ Me diagnosticaron lupus a los 28
- Soy alérgica a los lunes
- Mi perro tiene una enfermedad rara, la veterinaria lo vio
- Cáncer, horóscopo de hoy

[health.condition.bare.es]
say: names an illness or a condition
privacy: 2
conduct: 0
voice: me
where: words
any: fibromialgia | esclerosis múltiple | crisis epiléptica | colitis ulcerosa | endometriosis | ovario poliquístico | ovarios poliquísticos
any: adenomiosis | perimenopausia | psoriasis | dermatitis atópica | hidradenitis | enfermedad crónica | una enfermedad rara | enfermedad autoinmune
any: síndrome de fatiga crónica | covid persistente | insuficiencia renal | apnea del sueño | hashimoto | trasplantado/G de | choque anafiláctico
any: cáncer | diabetes | hipertensión | asma | lupus | migraña/N | epilepsia | artritis | artrosis | gastritis | hipotiroidismo | anemia | hernia
any: neumonía | bronquitis | apendicitis | quiste/N | mioma/N | miomas | pólipo/N | nódulo/N | tumor | vih | hepatitis | dengue | tuberculosis
any: herpes | culebrilla | varicela | mononucleosis | infección de orina | infección urinaria | cistitis | candidiasis | vph | hemorroides
any: cálculo en el riñón | piedra/N en el riñón | cálculos renales | vesícula | vértigo/N | celiaquía | intolerancia a la lactosa
any: intolerante a la lactosa | intolerante al gluten | insomnio | varices | várices | trombosis | arritmia | lumbago | ciática | reflujo
any: hígado graso | prediabetes | resistencia a la insulina | triglicéridos
need: tengo | tuve | me | mi | mis | padezco | sufro | padecer | llevo | diagnóstico | diagnosticaron | diagnosticada | diagnosticado | detectaron
need: superé | vencí | estoy | sigo con | convivo | resultados | hoy hace | años con | lucho | luchando
near: 5
mask: cáncer de la corrupción | horóscopo cáncer | signo cáncer | cáncer ascendente | lucha contra el cáncer | día mundial contra el cáncer
not: horóscopo | signo | ascendente | zodiaco | estudio | ministerio | campaña | corrupción | paciente/N | oms | vacuna contra | perro/GD | gato/GD
not: serie | investigación | día mundial | casos de | brote | me recuerda a
negated: drop
+ Me salió un quiste y tengo miedo
+ Llevo tres noches de insomnio, me rindo
+ Tuve apendicitis en plenas vacaciones
- El cáncer de la corrupción nos consume, me indigna
- Casos de dengue en Lima, me preocupa
- Mi gato tiene asma

[health.mental.es]
say: tells of your mental health
privacy: 3
conduct: 0
voice: me
where: words
any: licencia por estrés | licencia por depresión | licencia por ansiedad | licencia por burnout | baja por salud mental | mi ansiedad
any: ataque de ansiedad | ataques de ansiedad | crisis de ansiedad | tengo ansiedad | sufro de ansiedad | sufro ansiedad | trastorno de ansiedad
any: ataque de pánico | ataques de pánico | crisis de pánico | mi depresión | tengo depresión | sufro depresión | salí de la depresión
any: superé la depresión | caí en depresión | estoy deprimido/G | estuve deprimido/G | ando depre | ando bien depre | estoy depre | depresión posparto
any: depresión postparto | mi salud mental | soy bipolar | mi bipolaridad | trastorno bipolar | trastorno límite | tengo tlp | mi tlp | mi toc
any: tengo toc | mi trastorno | trastorno alimenticio | trastorno alimentario | mi tca | tuve tca | tuve anorexia | tuve bulimia | mi anorexia
any: mi bulimia | atracones | me autolesioné | me autolesionaba | autolesiones | me cortaba | ideas suicidas | ideación suicida
any: pensamientos suicidas | intento de suicidio | intenté suicidarme | intenté quitarme la vida | me quise matar | quise matarme | no quiero vivir
any: no quiero seguir viviendo | ganas de morir | ganas de morirme | quiero desaparecer del mundo | estrés postraumático | mi tept | mi psicólogo
any: mi psicóloga | mi psico | mi terapeuta | mi psiquiatra | mi analista lacaniano | voy a terapia | fui a terapia | ir a terapia | empecé terapia
any: empecé la terapia | estoy en terapia | en terapia aprendí | años de terapia | meses de terapia | sesión de terapia | terapia y
any: mi terapia semanal | hago terapia | volví a terapia | alta en terapia | ingresada en psiquiatría | ingreso psiquiátrico
any: internación psiquiátrica | internada en psiquiatría | estuve internada en el psiquiátrico | mis pastillas para dormir | mi antidepresivo
any: antidepresivos | ansiolítico/N | sertralina | fluoxetina | escitalopram | paroxetina | venlafaxina | clonazepam | rivotril | alprazolam
any: lorazepam | orfidal | lexatin | trankimazin | quetiapina | litio para mi | lamotrigina | baja por ansiedad | baja por depresión | baja por estrés
any: licencia psiquiátrica | licencia psicológica | incapacidad por depresión | carpeta psiquiátrica | brote psicótico | mi brote
any: esquizofrenia diagnosticada | no puedo más con la vida | estoy en un pozo | toqué fondo | llorar todos los días | lloro todos los días
any: sin ganas de nada | sin ganas de vivir | #saludmental | #ansiedad | #depresion | #yovoyaterapia | #tlp
mask: ansiedad por el estreno | mi toc toc | terapia y rehabilitación física | me cortaba el pelo | ganas de morirme de risa
mask: sin ganas de nada de fútbol | no puedo más con la vida de famosos
not: estreno | temporada | película | cap | capítulo | serie | clima bipolar | temporada nueva | oms | ministerio | congreso | charla | taller
not: jornada/N | pelo | fleco | flequillo | compras
negated: drop
+ Ataque de pánico en el metro, fatal
+ Mi psicóloga dice que ponga límites
+ Subieron la sertralina y por fin duermo
+ Toqué fondo en marzo y pedí ayuda
- Tengo ansiedad por el estreno de la serie
- Las plantas son mi terapia
- Taller de salud mental para docentes, ansiolíticos y jóvenes

[health.treatment.es]
say: tells of a treatment or a test you have had
privacy: 3
conduct: 0
voice: me
where: words
any: meses de rehabilitación | semanas de rehabilitación | sesión de rehabilitación | sesiones de rehabilitación | rehabilitación por
any: rehabilitación de rodilla | rehabilitación de hombro | me dieron pastillas | me dieron medicamento | me dieron medicina | me mandaron pastillas
any: me mandaron a hacer | la quimio me | la radio me | me mandaron reposo | me dieron reposo | me inyectaron | me nebulizaron | me pusieron inyección
any: cirugía de rodilla | cirugía de cadera | cirugía de columna | cirugía de hombro | mañana cirugía | mañana quirófano | cirugía programada
any: entro a cirugía | post cirugía | postcirugía | biopsia el | resultados de la biopsia | resultado de la biopsia | esperando la biopsia
any: esperando resultados médicos | me operan | me operaron | me han operado | me van a operar | me operé | me opero | mi operación | mi cirugía
any: mi quirófano | entro a quirófano | entré a quirófano | salí de quirófano | salí de la operación | salí de la cirugía | cirugía exitosa
any: recuperándome de la cirugía | recuperándome de la operación | mi posoperatorio | mi postoperatorio | post operatorio | me quitaron la vesícula
any: me quitaron el apéndice | me sacaron la vesícula | me sacaron las amígdalas | me sacaron la muela | muela del juicio | muelas del juicio
any: me pusieron brackets | mis brackets | cirugía bariátrica | manga gástrica | bypass gástrico | balón gástrico | me hicieron una biopsia
any: me hicieron una resonancia | mi resonancia | resonancia magnética me | me hice una resonancia | me hicieron un tac | mi mamografía
any: me hice la mamografía | me toca mamografía | mi papanicolau | me hice el papanicolau | citología me | mi colonoscopia | colonoscopía me
any: me hicieron una endoscopia | endoscopía me | ecografía de control | mi eco de | me hice análisis | mis análisis | análisis de sangre
any: mis estudios salieron | exámenes de sangre | mis exámenes médicos | cita con el oncólogo | cita con el cardiólogo | cita con el neurólogo
any: cita con la ginecóloga | cita con el ginecólogo | cita con el endocrino | cita con el reumatólogo | cita con el psiquiatra
any: turno con el cardiólogo | turno con la ginecóloga | turno con el psiquiatra | mi oncóloga | mi oncólogo | mi neuróloga | mi neurólogo
any: mi reumatólogo | mi endocrino | mi cardiólogo | mi ginecóloga | mi ginecólogo | mi médico de cabecera | mi doctora me | mi doctor me
any: mi médico me | el doctor me dijo | la doctora me dijo | el médico me dijo | me recetaron | me recetó | me han recetado | me mandaron antibióticos
any: tomando antibiótico | tomo antibióticos | con antibióticos | mi medicación | mi medicamento | mis medicamentos | mis pastillas
any: me subieron la dosis | me bajaron la dosis | me cambiaron la medicación | mi tratamiento | primera quimio | última quimio | sesión de quimio
any: segunda quimio | tercera quimio | quimio número | sesión de radio | sesiones de radioterapia | toqué la campana | mi rehabilitación de
any: fisioterapia para mi | mi fisio | mi kinesióloga | mi kine | sesión de kinesiología | infiltración en | me infiltraron | transfusión de sangre me
any: me hicieron transfusión | mi lista de espera | ozempic | wegovy | saxenda | roacután | isotretinoína | levotiroxina | eutirox | metformina
any: me pusieron suero | me canalizaron | me pusieron puntos | me quitaron los puntos
mask: mi operación de fútbol | mi tratamiento facial | mi tratamiento capilar | mi tratamiento de keratina | mi quirófano favorito
mask: mis análisis tácticos | mi operación triunfo | me opero en bolsa
not: bolsa | paciente/N | keratina | facial | capilar | perro/GD | gato/GD | veterinario/G | futbolista | club | fichaje
negated: drop
+ Me operan el jueves de la vesícula
+ Última quimio, toqué la campana
+ Mi ginecóloga me mandó análisis
+ Me sacaron las muelas del juicio
- Empieza la operación bikini
- A mi gato me lo operaron, la veterinaria un amor
- Mi tratamiento de keratina quedó genial

[health.hospital.es]
say: tells of a hospital stay or an emergency
privacy: 3
conduct: 0
voice: me
where: words
any: acabé en urgencias | terminé en urgencias | fui a urgencias | fuimos a urgencias | en urgencias desde | toda la noche en urgencias
any: horas en urgencias | esperando en urgencias | terminé en la guardia | fui a la guardia | me llevaron a urgencias | me llevaron al hospital
any: me llevaron en ambulancia | me trajeron en ambulancia | vino la ambulancia | estoy ingresado/G | me ingresaron | me han ingresado
any: estuve ingresado/G | estoy hospitalizado/G | estuve hospitalizado/G | me hospitalizaron | estoy internado/G | estuve internado/G | me internaron
any: me dejaron internado/G | me dieron el alta | me han dado el alta | me dan el alta | alta médica | por fin alta | alta hospitalaria
any: salí del hospital | salir del hospital | mi ingreso en | desde el hospital | desde la cama del hospital | otra vez en el hospital
any: en el hospital otra vez | días en el hospital | noche en el hospital | noches en el hospital | mi compañera de habitación del hospital
any: comida de hospital | pulsera de hospital | estuve en la uci | estuve en uci | estuve en terapia intensiva | estuve en coma | casi me muero
any: estuve al borde de la muerte | estoy de baja | de baja laboral | baja médica | licencia médica | incapacidad médica | me dieron incapacidad
any: estoy de incapacidad | parte médico mi
mask: casi me muero de risa | casi me muero de la risa | casi me muero de vergüenza | casi me muero del susto | casi me muero de amor
mask: casi me muero de la emoción | alta médica digital | casi me muero de la vergüenza | estoy de baja forma
not: mi paciente | mis pacientes | risa | vergüenza | guardia de | residente | turno de | de guardia | trabajo
negated: drop
+ Acabé en urgencias por una reacción
+ Me dieron el alta, gracias por los mensajes
+ Estoy de baja médica otra semana
- Casi me muero de risa con el meme
- Mis pacientes ingresados, ninguno salió del hospital

[health.injury.es]
say: tells of an injury
privacy: 2
conduct: 0
voice: me
where: words
any: me fracturé | me rompí | me quebré | me esguincé | me hice un esguince | esguince de tobillo | me torcí el tobillo | me torcí el pie
any: me doblé el pie | me luxé | me disloqué | me desgarré | desgarro muscular | rotura de fibras | rotura de ligamento | ligamento cruzado
any: mis meniscos | mi menisco | rotura de menisco | me caí de la bici | me caí de la moto | me caí por las escaleras | me caí en la calle
any: me di un golpe en | me corté el dedo | me corté con | me quemé la mano | me quemé con | me picó una | me mordió un perro | me atropellaron
any: me chocaron | tuve un accidente | mi accidente | accidente de coche y estoy | accidente de moto y | tengo la pierna escayolada | escayola en
any: me enyesaron | con yeso | con férula | con muletas | en muletas | lesión de rodilla | mi lesión | mi tendinitis | tendinitis en
any: fascitis plantar | me lesioné | lesionado/G del | me duele la rodilla desde | latigazo cervical | me contracturé | contractura en
any: cicatriz de mi
mask: me rompí el corazón | me rompí la cabeza pensando | me rompí el lomo | me rompí el culo | me rompí el orto | me quebré al | me quebré en llanto
mask: me quebré emocionalmente | me rompí a llorar | me rompí en llanto | me rompí por dentro | me quebré por | me rompí en mil
mask: me rompí la espalda trabajando | me rompí el alma | me rompí en pedazos | me picó una curiosidad | me rompí la
not: jugador | delantero | corazón | llanto | llorar | estudiando
+ Me fracturé la muñeca esquiando
+ Con muletas tres semanas, esguince de tobillo
+ Me atropellaron con la bici pero estoy bien
- Me rompí en mil pedazos cuando se fue
- El delantero sufre rotura de fibras

[health.minor.es]
say: mentions an everyday ailment
privacy: 1
conduct: 0
voice: me
where: words
any: cólico | noche sin dormir | noches sin dormir | no pude dormir | desvelada por la tos | con dolor de | otra vez la migraña | maldita migraña
any: esta migraña | qué migraña | con migraña | ataque de migraña | con gripa | con gripe | tengo gripa | tengo gripe | gripazo | me agripé
any: agripado/G | engripado/G | resfriado/G | resfrío | resfriada | constipada | acatarrado/G | catarro | trancazo gripal | con fiebre | tengo fiebre
any: fiebre alta | calentura | 38 de fiebre | 39 de fiebre | con tos | esta tos | mi tos | dolor de garganta | me duele la garganta
any: garganta inflamada | sin voz | afónico/G | disfónica | amigdalitis | faringitis | anginas | placas en la garganta | otitis | sinusitis | mocos
any: congestionado/G | nariz tapada | estornudo sin parar | estornudando | alergia primaveral | rinitis | conjuntivitis | orzuelo | perrilla en el ojo
any: me duele la cabeza | dolor de cabeza | jaqueca | me duele la espalda | dolor de espalda | me duele el cuello | contractura | me duele la panza
any: me duele el estómago | dolor de estómago | dolor de barriga | dolor de panza | gastroenteritis | diarrea | cagalera | vomitando
any: estómago revuelto | intoxicación alimentaria | me cayó mal | indigestión | acidez | cólicos | dolor de ovarios | dolor menstrual
any: me bajó la regla | la regla me | andrés me visita | me duele una muela | dolor de muelas | dolor de muela | fuego en la boca | me siento mal
any: me encuentro fatal | me encuentro mal | estoy malito | estoy malita | estoy enfermo | estoy enferma | ando enferma | ando enfermito
any: enfermita en cama | enfermito en cama | en cama enferma | paracetamol y cama | paracetamol y manta | ibuprofeno y cama | ibuprofeno y manta
any: me dio bronquitis | agotamiento extremo | presión baja hoy | se me bajó la presión | se me subió la presión | se me baja la tensión
any: mareada todo el día | 🤒 | 🤧
mask: dolor de cabeza para | dolor de cabeza al | dolor de cabeza del | me da dolor de cabeza | un dolor de cabeza el | me siento mal por | acidez del
mask: calentura de | estoy enfermo de amor | estoy enferma de amor
not: equipo | fútbol | mundial | delantero | portero | trámite/N | paciente/N | amor | celos | rival | hacienda | vino | remate | tour | perro/GD
negated: drop
+ Amanecí con gripa y sin voz
+ Llena de mocos, paracetamol y manta
+ Me duele la espalda desde el lunes
- Este equipo me da dolor de cabeza
- Fiebre mundialista en la oficina
- Un paciente llegó con fiebre

[health.vaccine.es]
say: tells of your vaccination or an infection
privacy: 2
conduct: 0
voice: me
where: words
any: ya vacunada | ya vacunado | vacunada y | vacunado y | recién vacunada | recién vacunado | vacunadita | vacunadito | vacunados
any: me duele el brazo de la vacuna | me vacuné | me vacunaron | estoy vacunado/G | vacunado/G contra | mi vacuna | mi primera dosis
any: primera dosis lista | segunda dosis | tercera dosis | dosis de refuerzo | me puse la vacuna | me pusieron la vacuna | me tocó astrazeneca
any: me tocó sputnik | me tocó sinovac | me tocó pfizer | no me vacuno | no me vacunaré | no me pienso vacunar | di positivo | dimos positivo
any: positivo en covid | positivo a covid | tengo covid | tuve covid | pasé el covid | pasamos el covid | con covid | me dio covid | otra vez covid
any: test de antígenos | prueba de covid | mi pcr | pcr negativa | pcr positiva | en cuarentena | aislado/G por covid | confinado/G en casa
any: sin olfato | perdí el olfato | sin gusto ni olfato | influenza me | tuve influenza | herpes zóster me | vacuna de la gripe | #yomevacuno
any: #vacunada | 💉🎉
mask: di positivo en alcoholemia | di positivo en embarazo | di positivo en alcohol | di positivo en el control
not: perro/GD | gato/GD | cachorro | futbolista | plantilla | brazo | club | campaña | ministerio | carnet | carné
+ Di positivo en covid otra vez
+ Ya tengo mi segunda dosis, lloré
+ Sin olfato desde el martes, test de antígenos positivo
- Mi cachorro ya tiene su vacuna, mi vacuna favorita jaja perrito
- Arranca la campaña: vacuna de la gripe

[health.pregnancy.es]
say: tells of pregnancy, birth or fertility
privacy: 3
conduct: 0
voice: me
where: words
any: estoy embarazada | mi embarazo | semanas de embarazo | embarazo de riesgo | embarazo de alto riesgo | embarazada de | mis náuseas de embarazo
any: náuseas del embarazo | diabetes gestacional | preeclampsia | mi cesárea | mi parto | mi episiotomía | di a luz | contracciones desde
any: rompí fuente | rompí aguas | me induce el parto | parto inducido | parto natural | parto en casa | parto respetado | epidural me | mi posparto
any: mi postparto | mi puerperio | lactancia y | mi lactancia | mastitis | grietas en el pezón | buscando bebé | búsqueda de bebé | buscamos bebé
any: buscar el embarazo | tratamiento de fertilidad | reproducción asistida | fecundación in vitro | mi fiv | la fiv | beta espera | betaespera
any: transferencia de embriones | inseminación artificial | congelé mis óvulos | congelar mis óvulos | vitrifiqué óvulos | vitrificar óvulos
any: ovodonación | donación de óvulos | infertilidad | soy infértil | aborto espontáneo | tuve un aborto | mi aborto | aborté | pérdida gestacional
any: duelo gestacional | mi legrado | embarazo ectópico | bebé arcoíris | test de embarazo | prueba de embarazo | positivo en embarazo | beta positiva
any: ecografía de las 12 | ecografía de las 20 | ecografía morfológica | amniocentesis | me ligué las trompas | ligadura de trompas | vasectomía
any: mi diu | me puse el diu | el implante anticonceptivo | mis anticonceptivas | #embarazo | #embarazada | #infertilidad | #fiv | 🤰
mask: embarazada de tacos | embarazada de pizza | embarazada de comida | aborté la misión | aborté el plan | aborté la operación | embarazada de tanto
not: misión | pizza | tacos | actriz | cantante | serie | ley | congreso | senado | perra | gata | vaca | yegua | influencer
negated: keep
+ Semana 20, ecografía morfológica y todo bien
+ Dos años de búsqueda, mañana transferencia de embriones
+ Tuve un aborto espontáneo y nadie habla de esto
- Aborté la misión, había mucha cola
- La actriz anunció su embarazo de riesgo

[health.disability.es]
say: tells of a disability or neurodivergence
privacy: 3
conduct: 0
voice: me
where: words
any: mi discapacidad | tengo una discapacidad | persona con discapacidad | soy discapacitado/G | certificado de discapacidad | mi cud
any: grado de discapacidad | carnet de discapacidad | mi silla de ruedas | en silla de ruedas desde | uso silla de ruedas | mi bastón blanco
any: soy ciego/G | soy sordo/G | hipoacusia | mis audífonos auditivos | mi implante coclear | soy amputado/G | mi prótesis | mi pierna ortopédica
any: mi muñón | perdí la vista | perdí la audición | baja visión | tengo tdah | mi tdah | soy tdah | soy autista | mi autismo | neurodivergente
any: asperger soy | soy asperger | espectro autista soy | diagnóstico de autismo | me diagnosticaron autismo | me diagnosticaron tdah
any: altas capacidades soy | soy disléxico/G | mi dislexia | mi tourette | parálisis cerebral tengo | tengo parálisis | soy parapléjico/G
any: soy tetrapléjico/G | lesión medular | incapacidad permanente | pensión de invalidez | pensión por discapacidad | invalidez permanente | #tdah
any: #neurodivergente | #autista | #discapacidad
mask: soy ciego/G de amor | soy sordo/G a las críticas | soy sorda a las críticas | soy ciega de amor
not: amor | críticas | congreso
negated: drop
+ Mi TDAH y yo perdimos las llaves otra vez
+ Uso silla de ruedas y sí, manejo
+ En silla de ruedas desde 2011 y trabajando
- Soy ciego de amor por ti

[health.family.es]
say: tells of an illness in your family
privacy: 3
conduct: 0
where: words
any: cáncer | alzhéimer | alzheimer | parkinson | demencia | leucemia | diabetes | infarto | ictus | acv | derrame cerebral | neumonía | covid | uci
any: uti | terapia intensiva | cuidados intensivos | quimio | quimioterapia | operación | cirugía | operan | operaron | trasplante | hospitalizado/G
any: ingresado/G | internado/G | autismo | tdah | síndrome de down | depresión | epilepsia | asma | bronquiolitis | tumor | diálisis | esclerosis
any: cardiopatía | parálisis cerebral | diagnóstico | diagnosticaron | fractura | coma | biopsia | metástasis | paliativos
need: mi mamá | mi papá | mi madre | mi padre | mi hijo | mi hija | mi hermano | mi hermana | mi abuela | mi abuelo | mi abuelita | mi abuelito
need: mi esposo | mi esposa | mi marido | mi mujer | mi tía | mi tío | mi suegra | mi suegro | mi sobrino | mi sobrina | mi bebé | mi viejo | mi vieja
need: mi viejita | mi prima | mi primo | mis padres | mi nene | mi nena | mi peque | mi pareja | mi novio | mi novia | mis hijos | mi ma | mi pa
need: mi cuñada | mi cuñado
near: 8
not: horóscopo | signo | serie | película | novela | paciente/N | estudio | perro/GD | gato/GD | maestra de | profe de
negated: keep
+ A mi papá le encontraron un tumor
+ Mi hijo con autismo habló hoy, lloramos todos
+ La quimio de mi hermana empieza el lunes
- Mi madre es Leo y yo Cáncer, según el horóscopo
- En la serie, mi padre favorito tiene parkinson

[health.diet.es]
say: tells of a diet for your health or of your weight
privacy: 2
conduct: 0
voice: me
where: words
any: a dieta | empiezo dieta | empiezo la dieta | mi dieta | bajé de peso | bajé kilos | bajé 10 kilos | bajé 5 kilos | he bajado | kilos menos
any: bajar de peso | perder peso | perdí peso | perdí 10 kilos | perdí 5 kilos | he perdido kilos | subí de peso | subí kilos | engordé | he engordado
any: kilos de más | me sobran kilos | mi nutricionista | mi nutrióloga | mi nutri | ayuno intermitente | dieta keto | dieta cetogénica | sin gluten
any: sin tacc | sin lactosa | antes y después de mi | operación bikini | mi peso ideal | mi sobrepeso | mi obesidad | contando calorías
any: déficit calórico
mask: sin gluten disponible | mi dieta de series
not: receta/N | perro/GD | gato/GD | disponible | menú | carta | restaurante
+ Bajé 12 kilos con mi nutrióloga
+ Día tres a dieta y ya sueño con pan
+ Engordé todo lo de la pandemia
- Restaurante con menú sin gluten

[health.subject.es]
say: mentions health or health care
privacy: 1
conduct: 0
where: post comment caption message
negated: keep
any: salud mental | la salud | salud pública | sistema de salud | sistema sanitario | sanidad | seguridad social médica | imss | issste | eps
any: obra social | prepaga | fonasa | isapre | essalud | centro de salud | ambulatorio | consultorio | hospital | hospitales | clínica | clínicas
any: urgencias | enfermedad | enfermedades | epidemia | pandemia | covid | coronavirus | vacuna/N | vacunación | vacúnate | dengue | gripe aviar
any: viruela del mono | sarampión | cáncer de mama | lucha contra el cáncer | día mundial contra el cáncer | alzheimer | diabetes | obesidad
any: hipertensión | donación de sangre | donar sangre | dona sangre | donantes de sangre | donar órganos | donación de órganos | donante de médula
any: primeros auxilios | rcp | prevención | autoexploración mamaria | mamografía | hábitos saludables | vida saludable | nutrición | endocrinología
any: oncología | pediatría | ginecología | psicología | psiquiatría | fisioterapia | antibióticos | medicamentos | paracetamol | ibuprofeno | síntomas
any: suicidio | adicciones | depresión | ansiedad | lactancia materna | menopausia | menstruación | octubre rosa | lazo rosa | 🎗️
mask: clínica de uñas | clínica del automóvil | la salud financiera | hospital de muñecas | depresión tropical | depresión económica | gran depresión
mask: por la salud de las cuentas | nutrición capilar | clínica de fútbol | la salud del planeta | la salud de la democracia | a la salud de
mask: prevención de incendios | prevención de riesgos | prevención del delito
not: uñas | horóscopo | trópico | huracán | económica | brindo | salud financiera
+ La salud mental también es salud
+ Necesitan donar sangre en el Hospital Clínico
+ Lávense las manos, la gripe anda suelta y las vacunas ayudan
- Depresión tropical se acerca a la costa
- Brindo a la salud de todos

[health.joins.es]
say: shows you follow or join something about an illness
privacy: 3
conduct: 0
where: names
any: fibromialgia | lupus | diabetes | diabéticos | tipo 1 | celíacos | celiacos | celíaca | sin gluten | sin tacc | cáncer | oncológico/G | leucemia
any: linfoma | sobrevivientes | supervivientes | endometriosis | ovario poliquístico | sop | epilepsia | esclerosis | parkinson | alzheimer
any: alzhéimer | demencia | autismo | tea | asperger | tdah | síndrome de down | esquizofrenia | bipolar | bipolares | depresión | ansiedad | pánico
any: toc | tlp | trastorno | trastornos | anorexia | bulimia | tca | salud mental | duelo | apoyo emocional | adicciones | adictos | migraña
any: psoriasis | vitíligo | alopecia | artritis | crohn | colitis | hipotiroidismo | tiroides | hashimoto | vih | sida | hepatitis
any: enfermedades raras | enfermedad rara | discapacidad | sordos | ciegos | once fundación | lesión medular | trasplantados | trasplante | diálisis
any: renal | renales | fiv | fertilidad | infertilidad | reproducción asistida | embarazo | embarazadas | pérdida gestacional | bariátrica
any: bariátricos | manga gástrica | covid persistente | dolor crónico | insomnio | menopausia | intolerantes | alérgicos
mask: signo cáncer | cáncer horóscopo | jardín de los sordos teatro
not: horóscopo | zodiaco | signos | banda
+ [group] Apoyo Fibromialgia México
+ [group] Celíacos Buenos Aires
+ [page] Asociación Parkinson Burgos
- [page] Signo Cáncer Horóscopo

[health.group.general.es]
say: shows you follow something about health
privacy: 1
conduct: 0
where: names
any: salud | hospital | clínica | medicina | enfermería | farmacia | nutrición | psicología | fisioterapia | odontología | pediatría | vacunas
any: donantes de sangre | cruz roja | vida sana | vida saludable | bienestar | dieta keto | bajar de peso
mask: santa salud | virgen de la salud | clínica de uñas | clínica del móvil | clínica de fútbol
not: uñas | celulares | móviles | automotriz | virgen
+ [page] Vida Saludable con Laura
+ [group] Donantes de sangre Quito
+ [page] Hospital Infantil del Sur
- [page] Clínica del móvil celulares

[health.treatment.visit.es]
say: tells of a treatment or a test you have had
privacy: 3
conduct: 0
voice: me
where: words
pattern: (?i)\b(?:turno|cita|consulta|hora|control|revisión|vuelta|voy|fui) (?:con|para|al|a la|donde|de) ?(?:el|la|mi|un|una)? ?(?:traumat[óo]log|cardi[óo]log|dermat[óo]log|neur[óo]log|onc[óo]log|ginec[óo]log|endocrin|reumat[óo]log|gastroenter|gastro\b|ur[óo]log|psiquiatra|psic[óo]log|nutri[óo]log|nutricionista|internista|nefr[óo]log|neum[óo]log|oftalm[óo]log|otorrino|hemat[óo]log|alerg[óo]log|fisio|quiropr[áa]ctic|m[ée]dico de cabecera)\p{L}*
literal: turno | Turno | cita | Cita | onsulta | hora | ontrol | evisi | uelta | voy | Voy | fui | Fui
not: perro/GD | gato/GD | veterinario/G | mi hijo | mi hija | congreso | oferta | de guardia
+ Esperando turno con el traumatólogo por la rodilla
+ Mañana cita con la dermatóloga
+ Fui al cardiólogo y todo en orden
- El turno con mi hijo al dermatólogo es a las 5
