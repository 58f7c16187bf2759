lexicon: credentials.es
format: 1
version: 2026.1
topic: credentials
lang: es
licence: CC0-1.0
about: Titles, promises of results, endorsements and health claims against evidence, in Spain and the Americas.
source: written by hand for this project

[credentials.stated.es]
say: states a degree, a licence or a certification
privacy: 1
conduct: 0
voice: me
where: words
any: cédula profesional | céd. prof | ced prof | colegiada nº | colegiado nº | nº de colegiada | nº de colegiado | número de colegiado | colegiatura
any: matrícula profesional | matrícula nacional | mn 1 | m.n. | m.p. | registro médico | registro profesional | tarjeta profesional
any: especialista en medicina | médico especialista en | médica especialista en | especialista certificada | especialista certificado
any: certificada por el consejo | certificado por el consejo | consejo mexicano de | máster en | magíster en | doctor en medicina
any: doctora en medicina | doctorado en | phd en | licenciada en | licenciado en | diplomada en | diplomado en | graduada en enfermería
any: graduado en medicina | egresada de la unam | egresado de la unam | egresada de la uba | titulada en | título de especialista | mi título de
any: certificación internacional en | coach certificada | coach certificado | instructora certificada | terapeuta certificada | terapeuta certificado
mask: máster en paciencia | máster en ser mamá | máster en procrastinar | doctorado en la vida | doctorado en paciencia | mi título de mejor tía
mask: máster en memes | matrícula nacional de perros
not: ministro | diputado | paciencia | candidato | falso | procrastinar | presidente | memes
+ [bio] Médica especialista en medicina interna, cédula profesional en trámite
+ [bio] Licenciada en Psicología, matrícula profesional al día
+ Ya soy magíster en salud pública
- Máster en paciencia por mis hijos
- El diputado mintió sobre su máster en derecho

[credentials.misstated.es]
say: plays with a title, a licence or a record
privacy: 1
conduct: 3
voice: me
where: words
any: médico sin título | doctora sin título | sin título pero con experiencia | no tengo título pero atiendo | título en trámite pero atiendo
any: atiendo sin título | ejerzo sin cédula | ejerzo sin matrícula | sin colegiarme pero | no estoy colegiada pero | no hace falta título para
any: doctor de la vida | doctora de la vida | inflé mi currículum | inflé mi cv | mentí en mi currículum | mentí en el cv | me inventé el currículum
any: puse en mi cv que | digo que soy doctora aunque | casi médico me llaman doctor | me hago llamar doctor | me hago llamar doctora
any: compré mi título | título comprado | firmé como si fuera el doctor | firmo por el doctor | uso el sello de mi jefe | uso el sello del doctor
+ Ejerzo sin cédula y me va mejor que a ustedes
+ Mentí en mi currículum y aquí sigo
+ Uso el sello de mi jefe cuando no está

[credentials.inflated.es]
say: praises your own standing in your trade
privacy: 0
conduct: 2
where: words
any: el mejor cirujano de | la mejor cirujana de | el mejor médico de | la mejor doctora de | la mejor dentista de | el mejor dentista de
any: la mejor psicóloga de | la mejor nutrióloga de | el número uno en cirugía | la número uno en | líder en cirugía | líder en medicina estética
any: única especialista en todo | único especialista en todo | el único médico que | la única doctora que | soy la mejor en mi especialidad
any: soy el mejor en mi especialidad | soy el mejor cirujano | soy la mejor dermatóloga | experto número uno | referente mundial en | eminencia en
not: gracias a | me operó | recomiendo a mi | película | mi doctora
+ Soy el mejor cirujano plástico de la ciudad, pregunten
+ La mejor dentista de Querétaro, la suya segura servidora
+ La única doctora que te devuelve la juventud
- Me operó el mejor cirujano de la ciudad, gracias a Dios

[credentials.outcome.es]
say: promises or boasts of results of treatment
privacy: 0
conduct: 3
where: words
any: bajas dos tallas | baja dos tallas | bajas de talla | baja de talla | bajas 5 kilos en | garantizado bajas | garantizado en un mes
any: garantizado con mi método | con mi método bajarás | mi método te | mi método garantiza | bajarás de peso garantizado | garantizo resultados
any: resultados garantizados | garantizamos resultados | resultados 100% garantizados | resultados desde la primera sesión | resultados inmediatos
any: resultados en 3 sesiones | cura garantizada | curación garantizada | tratamiento garantizado | éxito garantizado en cirugía | 100% de éxito
any: 100% efectivo | 100% natural y efectivo | sin riesgos | sin efectos secundarios | sin efectos adversos | sin rebote garantizado | cura el cáncer
any: curo el cáncer | cura la diabetes | curo la diabetes | revierte la diabetes | revertir la diabetes en | revierto la diabetes
any: elimina la diabetes | adiós a la diabetes | adiós a la insulina | cura la artritis | cura la depresión sin | curo la ansiedad
any: cura la ansiedad en | elimino tu ansiedad | elimina la ansiedad en | cura el autismo | curamos el autismo | cura la psoriasis | cura definitiva
any: mis pacientes se curan | mis pacientes dejan la medicación | mis pacientes dejan la insulina | mis pacientes bajan
any: mis pacientes pierden 10 kilos | baja 10 kilos en | baja 5 kilos en una semana | pierde 10 kilos en | pierde peso sin dieta
any: baja de peso sin dieta | baja de peso sin rebote | rejuvenece 10 años | quítate 10 años | 10 años menos en | borra las arrugas
any: elimina las arrugas | elimina la celulitis | elimina la grasa en | nunca he perdido un paciente | cero complicaciones | sin una sola complicación
any: tasa de éxito del
mask: inversión sin riesgos | viaje sin riesgos | resultados inmediatos de la elección | envío sin riesgos | cumpleaños sin riesgos
mask: trabajo sin riesgos | amor sin riesgos
not: elecciones | vacuna/N | estafa | falso | mentira | no existe | fraude | bulo | electorales | inversión | google | concurso | desconfía
not: desconfíen
+ Garantizo resultados en 3 sesiones
+ Mis pacientes se curan sin medicamentos
+ Cirugía 100% efectivo y resultados garantizados
- Desconfíen de quien dice que cura la diabetes
- Inversión sin riesgos, un fraude

[credentials.endorse.es]
say: promotes or sells a product
privacy: 0
conduct: 2
where: words
any: con mi código | usa mi código | usen mi código | usad mi código | código de descuento | con el código | mi enlace de afiliado
any: mi link de afiliada | link con descuento | link en mi bio para comprar | compra en mi link | compren en mi link | cómpralo aquí | pide el tuyo
any: pídelo ya | pide tu kit | pidan su kit | pídanme su | agenda tu cita | agenda tu valoración | reserva tu cita por | pide tu cita ya
any: cupos limitados | últimos cupos | promo del mes | promoción del mes | promo botox | botox en promoción | 2x1 en botox | 2x1 en limpieza facial
any: valoración gratis | consulta gratis | valoración sin costo | sorteo botox | sorteo de ácido hialurónico | sorteo limpieza dental
any: gracias a la marca | me regalaron estas cremas | me regalaron este producto | colaboración con | embajadora de | soy embajador de | haul pr
any: me mandaron pr | este suplemento me cambió | este colágeno me cambió | mis suplementos favoritos de | tomo este colágeno | prueben estas gomitas
any: prueben este té | este té quema grasa | té detox | té quemador | jugo detox en venta | batido quemagrasa | batidos herbalife
any: colágeno hidrolizado en venta | quemador de grasa | soy coach de bienestar | coach de salud y bienestar | coach nutricional | coach de nutrición
any: consultora de bienestar | aceites esenciales doterra | mis aceites doterra | gotas milagrosas | producto milagroso | suplementos que vendo
mask: con el código postal | con el código penal | código de descuento caducado | colaboración con la policía | en colaboración con la
mask: en colaboración con el | embajadora de españa | embajadora de méxico | embajadora de colombia | con el código qr | colaboración con el
mask: con el código de | colaboración con la | embajadora de unicef | embajadora de la onu | con el código fuente | embajadora de ee
not: código qr | código penal | policía | ministerio | universidad | onu | unicef | onda | estafa | wifi
+ Compra con mi código ANA10 y llévate un 10%
+ Soy coach nutricional, agenda tu cita por WhatsApp
+ Me regalaron estas cremas, las amo
- Usa el código QR para entrar
- La embajadora de España visitó el hospital

[credentials.endorse.disclosed.es]
say: advertises a product
privacy: 0
conduct: 1
where: words
any: #publi | #publicidad | #ad | #colaboracionpagada | #colab | #patrocinado | colaboración pagada | publicidad pagada | post patrocinado
any: contenido patrocinado | esto es publi
mask: publicidad pagada por el gobierno
not: partido | gobierno
+ Crema para piel sensible #publi
+ Colaboración pagada con una marca de solares
+ Post patrocinado: mi rutina de noche
- La publicidad pagada por el gobierno en campaña

[credentials.misinformation.es]
say: repeats a health claim that evidence contradicts
privacy: 0
conduct: 2
where: words
any: las vacunas causan | las vacunas matan | vacunas causan autismo | la vacuna mata | vacuna asesina | vacuna veneno | no es una vacuna es | kakuna
any: cacuna | la vacuna cambia el adn | la vacuna modifica el adn | chip en la vacuna | microchip en la vacuna | grafeno en las vacunas
any: óxido de grafeno | no se vacunen | no te vacunes | no vacunen a sus hijos | no vacunes a tus hijos | mis hijos no se vacunan | plandemia
any: falsa pandemia | el covid no existe | el virus no existe | el coronavirus no existe | las mascarillas no sirven | el bozal | bozal inútil
any: ivermectina cura | ivermectina para el covid | dióxido de cloro | mms cura | cds cura | el cds | agua oxigenada por vía | cura el covid
any: el cáncer se cura con | curar el cáncer con bicarbonato | bicarbonato para el cáncer | limón y bicarbonato cura | el azúcar alimenta el cáncer
any: alimentación alcalina cura | agua alcalina cura | dieta alcalina cura el cáncer | la quimio mata | la quimio es veneno | la quimioterapia mata
any: la mafia farmacéutica | las farmacéuticas no quieren | la cura del cáncer ya existe | lo que los médicos no quieren
any: lo que no te dicen los médicos | los médicos te ocultan | lo que las farmacéuticas te ocultan | big pharma | la industria no quiere que sepas
any: biodescodificación | biodecodificación | bioneuroemoción | nueva medicina germánica | homeopatía cura | homeopatía funciona
any: las flores de bach curan | orinoterapia | el sida no existe | el vih no existe | el vih no causa | el flúor es veneno | el flúor te
any: los antidepresivos no sirven | la depresión no existe | la depresión se cura con | la ansiedad se cura con actitud | el autismo se cura
any: el tdah no existe | el tdah es un invento | las antenas 5g | 5g y covid | chemtrails | terraplanista | terapias de conversión
any: la homosexualidad se cura | parásitos son la causa | protocolo de desparasitación casera | el protector solar causa cáncer
any: el protector solar es tóxico | el sol no da cáncer | la leche materna de vacunadas
mask: el bozal del perro | dióxido de cloro industrial
negated: drop
not: mentira | mito | mitos | falso | bulo | bulos | dicen que | no es cierto | desmentido | fake | desinformación | perro/GD | piscina | desmienten
not: creen que | antivacunas | charlatán | pseudociencia
+ Las vacunas causan autismo, no se dejen engañar
+ El dióxido de cloro me salvó, comparte
+ Plandemia, abran los ojos
- Dicen que las vacunas causan autismo, es mentira
- El bozal del perro nuevo
- La biodescodificación es pseudociencia

[credentials.outcome.days.es]
say: promises or boasts of results of treatment
privacy: 0
conduct: 3
where: words
pattern: (?i)\b(?:resultados?|cambios visibles|adiós al dolor|adiós arrugas|baja[sr]? (?:hasta )?\d+ kilos|pierde (?:hasta )?\d+ kilos|deja de fumar|sin dolor) (?:\p{L}+ )?(?:en|desde) (?:solo |sólo |tan solo |la )?(?:\d+|un|una|dos|tres|primera|pocos|pocas) ?(?:días?|semanas?|sesi[óo]n|sesiones|mes|meses|horas|aplicaciones)
literal: esultado | ESULTADO | ambios | diós | aja | ierde | eja | in dolor
not: elecciones | examen/N | análisis | oposición | estudio | pcr | laboratorio | encuesta | concurso
+ Únete a mi reto detox, resultados en 7 días
+ Pierde 8 kilos en un mes con mi programa
+ Deja de fumar en una sesión, agenda
- Resultados del examen en dos semanas
