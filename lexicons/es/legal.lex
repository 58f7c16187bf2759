lexicon: legal.es
format: 1
version: 2026.1
topic: legal
lang: es
licence: CC0-1.0
about: Tickets, arrests, courts, small crimes, custody, papers, evictions, in Spain and the Americas.
source: written by hand for this project

[legal.ticket.es]
say: tells of a traffic or parking ticket
privacy: 1
conduct: 1
voice: me
where: words
any: me pusieron una multa | me han puesto una multa | me multaron | me han multado | me llegó una multa | me clavaron una multa | mi multa
any: multa de tráfico | multa de tránsito | multa por exceso de velocidad | multa por mal estacionada | multa por aparcar | fotomulta | fotomultas
any: foto multa | me infraccionaron | me hicieron la boleta | me hicieron una boleta | me sacaron un parte | parte empadronado | me quitaron puntos
any: perdí puntos del carnet | sin puntos en el carnet | se me llevó el coche la grúa | se me llevó la grúa | me llevó el carro la grúa
any: me remolcaron el auto | me inmovilizaron el carro | me pusieron la araña | el corralón | me saltó el radar | me cazó el radar | me saltó la foto
any: comparendo | la mordida al tránsito | me bajaron una mordida | le di mordida | me pararon los de tránsito | me paró tránsito
any: me paró la guardia civil de tráfico | me paró la grúa
mask: me quitaron puntos de sutura | el corralón de autos antiguos
not: google | millonaria | sutura | cicatriz | competencia | empresa | la ue
+ Me pusieron una multa por exceso de velocidad
+ Me llevó el carro la grúa por cinco minutos
+ Otra fotomulta, felices fiestas
- Multa millonaria a Google
- Me quitaron puntos de sutura

[legal.dui.es]
say: tells of driving drunk or without a licence
privacy: 3
conduct: 3
voice: me
where: words
any: me retuvieron la licencia | me suspendieron la licencia | me quitaron la licencia | me retiraron la licencia | me quitaron el carnet
any: me quitaron el carné | me retiraron el carnet | me retiraron el carné por alcohol | di positivo en alcoholemia
any: di positivo en el control de alcoholemia | di positivo en drogas | dar positivo | juicio por alcoholemia | condena por alcoholemia
any: me pillaron sin carnet | me pillaron sin carné | manejo sin licencia | conduzco sin carné | conducía sin carnet | conducía sin seguro
any: me agarraron manejando ebrio | me agarraron manejando borracho | me detuvieron por manejar ebrio | al torito por borracho | me llevaron al torito
any: dormí en el torito | cooperé en el alcoholímetro
not: policía informa | covid | campaña | detenido | antígenos
+ Me quitaron el carné por dar positivo
+ Dormí en el torito, aprendan de mí
+ Me pillaron sin carnet otra vez
- Di positivo en covid

[legal.arrest.es]
say: tells of an arrest, charge or sentence of yours
privacy: 3
conduct: 2
voice: me
where: words
any: estuve .. preso | estuve .. presa | años preso | años presa | meses preso | meses presa | me detuvieron | me han detenido | nos detuvieron
any: me arrestaron | me llevaron detenido | me llevaron detenida | me llevaron preso | me llevaron presa | me metieron preso | me metieron presa
any: me llevó la policía | me llevaron a la comisaría | en el calabozo | dormí en comisaría | dormí en la comisaría | noche en comisaría
any: noche en la cárcel | me metieron al bote | caí en el bote | caí en cana | me llevaron en cana | estuve en cana | estuve preso | estuve presa
any: estuve en la cárcel | salí de la cárcel | salí de prisión | recién salido de la cárcel | mi condena | mi sentencia | me condenaron
any: me han condenado | me imputaron | estoy imputado | estoy imputada | me acusan de | me procesaron | libertad condicional | probation
any: arresto domiciliario | prisión domiciliaria | tobillera electrónica | trabajos comunitarios por sentencia | mis antecedentes penales
any: tengo antecedentes | ficha policial | me ficharon | ficharon en la comisaría | guanaco y al calabozo
mask: me detuvieron en la puerta a saludar | me detuvieron para saludar | me condenaron a ver | mi sentencia favorita | tengo antecedentes familiares
mask: tengo antecedentes de diabetes | tengo antecedentes de | mi condena es el café | mi condena son los lunes | me ficharon para el equipo
not: actor | serie | película | diabetes | cáncer | equipo | médicos | familiares | fichaje | monopoly
+ Pasé la noche en el calabozo
+ Nos detuvieron en la marcha y ya estamos fuera
+ Estuve preso y hoy cumplo dos años libre
- Tengo antecedentes de diabetes
- Detienen a una banda de ladrones
- Me ficharon para el equipo

[legal.crime.es]
say: tells of a small crime as a deed of your own
privacy: 2
conduct: 3
voice: me
where: words
any: me llevé sin pagar | me fui sin pagar | nos fuimos sin pagar | un simpa | me colé en el metro | me colé en el tren | me cuelo en el metro
any: me colé sin pagar | me salté el torno | me robé un | me robé una | me robé unos | me robé las | robé en el | robé del | robando en el súper
any: mecheé | mechera | me afané un | me afané una | choreé | me piraté | me lo mangué | mangué en | mangando en zara | mango en zara
any: cambié la etiqueta del precio | robamos señales | nos robamos la señal | hice grafitis en | grafiteé | pinté la pared del vecino
any: me hice pasar por | falsifiqué | firma falsificada mía | colgado de la luz | colgada de la luz | me cuelgo de la luz | luz enganchada
any: enganchado a la luz | diablito de la luz | internet robado del vecino | compré un título | compré mi licencia | pagué mordida | trabajo en negro
any: cobro en b | cobro en negro | facturo en b | sin declarar nada a hacienda | evado impuestos | vendo dvd piratas | vendo piratas
any: compré un celular robado | compré un móvil robado | empadronada falsamente
mask: me robé una sonrisa | me robé un beso | me robé una mirada | me robé un ratito | me robé unos minutos | me robé una foto | me robé un pedazo
mask: me robé una papa | me robé una frase | me robé un suspiro | me robé un meme | me robé una imagen | me robé una receta | me robé un corazón
mask: me robé un chocolate de | me robé las miradas | me hice pasar por la mamá noel | me hice pasar por reyes magos | me robé un gif
mask: me robé un momento
not: balón | beso | meme | sonrisa | papá noel | foto | sueño | corazón | broma infantil
+ Me llevé sin pagar las gafas, ni se enteraron
+ Cobro en B y tan feliz
+ Me colé en el metro toda la carrera
- Robó el balón y marcó
- Me robé un beso de mi sobrina

[legal.court.es]
say: tells of a court case or lawyer of yours
privacy: 3
conduct: 1
voice: me
where: words
any: le metí una denuncia | le puse una demanda | le metí una demanda | mañana declaro | hoy declaro | me toca declarar | mi abogado | mi abogada
any: mis abogados | tengo juicio | mañana juicio | hoy juicio | mi juicio | gané el juicio | ganamos el juicio | perdí el juicio contra
any: perdimos el juicio | me demandó | me demandaron | me han demandado | los demandé | lo demandé | la demandé | voy a demandar | mi demanda
any: demanda laboral | juicio laboral | gané la demanda | me denunció | me denunciaron | me han denunciado | lo denuncié | la denuncié | denuncié a mi
any: puse una denuncia | puse denuncia | hice la denuncia | levanté una denuncia | interpuse una denuncia | presenté una denuncia
any: ratificar la denuncia | mi denuncia | fui al ministerio público | carta documento | burofax | citación del juzgado | me citó el juzgado
any: me citaron a declarar | tengo que declarar | fui a declarar | declaré en el juzgado | audiencia de conciliación | acto de conciliación
any: tutela contra la eps | puse una tutela | acción de tutela | mi tutela | amparo contra | recurso de amparo mío | testigo en un juicio
any: mi caso legal | mi caso en fiscalía
mask: mi abogado defensor favorito | mi denuncia pública del día | mi abogado de cabecera mi hijo | hice la denuncia en la app | mi juicio crítico
mask: a mi juicio | mi juicio es | en mi juicio
not: película | serie | muela | muelas | poker | tesis
+ Hoy tengo juicio contra mi exempresa
+ Puse una tutela contra la EPS y gané
+ Mi abogada dice que aguante
- Perdí el juicio por ti
- A mi juicio, la serie es mala

[legal.malpractice.es]
say: tells of a claim or complaint against you at work
privacy: 3
conduct: 2
voice: me
where: words
any: me demandó un paciente | me demandaron por mala praxis | me denunció un paciente | juicio de mala praxis | demanda por mala praxis
any: denuncia por mala praxis contra mí | me abrieron expediente | me han abierto expediente | expediente disciplinario | me abrieron un sumario
any: sumario administrativo en mi contra | me sumariaron | queja contra mí en el hospital | me pusieron una queja | una reclamación contra mí
any: me pusieron una reclamación | comité de ética me citó | me citó el comité de ética | me suspendieron de empleo y sueldo
any: inhabilitada por el colegio | queja en la conamed | conamed me citó | me quitaron la licencia médica profesional
+ Me pusieron una queja por contestar seco
+ Me abrieron expediente disciplinario, sigo sin creerlo
+ Me demandó un paciente y no duermo

[legal.custody.es]
say: tells of a custody, divorce or protection case
privacy: 3
conduct: 0
where: words
any: no paga la pensión | no paga pensión | debe pensión | no cumple con la pensión | orden de alejamiento | orden de protección
any: orden de restricción | medida de protección | perimetral | juicio por la custodia | juicio de custodia | la custodia de mis hijos
any: la custodia de mi hijo | la custodia de mi hija | gané la custodia | perdí la custodia | me quitaron la custodia | me dieron la custodia
any: custodia compartida concedida | régimen de visitas | régimen de comunicación | patria potestad | guarda y custodia | tenencia de mis hijos
any: la tenencia de mi hijo | juicio de alimentos | demanda de alimentos | pensión alimenticia | la pensión de mis hijos | no me pasa la pensión
any: no me paga la manutención | manutención de mis hijos | deudor alimentario | deudor alimenticio | papá deudor | juicio de divorcio
any: juicio de filiación | prueba de adn de mi hijo | punto de encuentro familiar | juzgado de familia | juzgado de violencia
not: ministro | famoso/G | shakira | ley | actriz | película
+ Tengo una orden de alejamiento y sigo con miedo
+ No me pasa la pensión desde marzo
+ Gané la custodia de mis hijos
- Ministro anuncia reforma: orden de alejamiento

[legal.papers.es]
say: tells of immigration or citizenship papers
privacy: 3
conduct: 0
voice: me
where: words
any: cita en extranjería | mi cita de extranjería | me denegaron el asilo | denegaron mi solicitud | me negaron la visa | visa negada | visa denegada
any: orden de expulsión | orden de deportación | me deportaron | mi audiencia de asilo | corte de inmigración | mi abogado de inmigración
any: mi abogada de extranjería | mi caso de asilo | mi caso de inmigración | mi expediente de nacionalidad | mi expediente de extranjería
any: me retuvo migración | en migración retenido | detenido por ice | redada de migración en mi
not: ministro | presidente | informa
+ Me negaron la visa por segunda vez
+ Corte de inmigración en Chicago, mañana a las 8
+ Mi audiencia de asilo es el martes
- Presidente: orden de expulsión para diplomáticos

[legal.eviction.es]
say: tells of an eviction or a dispute over your home
privacy: 3
conduct: 0
voice: me
where: words
any: me quieren desalojar | me desahucian | nos desahucian | orden de desalojo | mi orden de desahucio | juicio con mi casero | denuncié a mi casero
any: mi casero me denunció | problemas con mi casero | el casero me echa | el dueño nos echa | me okuparon la casa | me okuparon el piso
any: okuparon la casa de mis padres | invadieron mi terreno | pleito por el terreno | pleito por la herencia | herencia en pleito
any: pleito con los vecinos en juzgado
not: política | ministro
+ Me quieren desalojar en plena navidad
+ Pleito por la herencia de los abuelos, qué vergüenza
+ El dueño nos echa para poner airbnb
- El ministro visita el barrio: pleito por la herencia del rey

[legal.near.es]
say: tells of legal trouble of somebody close to you
privacy: 3
conduct: 0
where: words
any: preso | presa | en la cárcel | en prisión | detenido | detenida | arrestado | arrestada | detuvieron | arrestaron | condenado | condenada
any: imputado | en cana | penal | centro penitenciario | libertad
need: mi hijo | mi hija | mi hermano | mi hermana | mi papá | mi padre | mi esposo | mi marido | mi novio | mi primo | mi sobrino | mi tío | mi pareja
need: mi amigo
near: 5
not: serie | película | tráfico | de tus ojos | atasco | monopoly | ascensor | semáforo | tiempo | aduana | aeropuerto
+ Mi hermano sigue en la cárcel y lo extraño
+ Detuvieron a mi hijo en la manifestación
+ Visita al penal, mi marido sale en mayo
- Mi novio está preso en el atasco, tráfico horrible

[legal.jury.es]
say: mentions jury duty
privacy: 1
conduct: 0
where: words
any: jurado popular | me tocó de jurado | me llamaron de jurado | tribunal del jurado | vocal del jurado | juicio por jurados me tocó
+ Me tocó de jurado popular
+ Me llamaron de jurado, qué nervios
+ Tribunal del Jurado, primera sesión

[legal.joins.es]
say: shows you follow or join something about legal matters
privacy: 2
conduct: 0
where: names
any: padres separados | madres contra deudores | deudores alimentarios | custodia compartida | afectados por | víctimas de estafa | estafados
any: avisos de controles | controles policiales | avisos radares | radares y controles | alcoholímetros | avisos de alcoholímetro
any: extranjería trámites | abogados de extranjería | asesoría legal | consultorio jurídico | derecho de familia | presos
mask: presos políticos
+ [group] Avisos radares y controles Murcia
+ [group] Padres separados por la custodia compartida
+ [group] Familiares de presos Norte
- [page] Presos políticos archivo
