lexicon: politics.es
format: 1
version: 2026.1
topic: politics
lang: es
licence: CC0-1.0
about: Votes, parties, politicians, protest, causes, in Spain and the Americas. All sides with the same weight.
source: written by hand for this project

[politics.subject.es]
say: mentions politics or government
privacy: 1
conduct: 0
where: words
negated: keep
any: sexenio | este presidente | los jubilados reprimidos | mandatario/G | presidenciables | política española | política mexicana
any: política argentina | la política | los políticos | político corrupto | clase política | casta política | la casta | elecciones
any: elección presidencial | balotaje | ballotage | segunda vuelta | primarias abiertas | campaña electoral | debate presidencial
any: encuestas electorales | escrutinio | boca de urna | colegio electoral | urnas | el gobierno | este gobierno | gobierno de | gobiernos de
any: mal gobierno | el congreso | el senado | senadores | diputados | diputado/G | parlamento | parlamentario/G | la asamblea nacional | constituyente
any: moción de censura | investidura | plebiscito | referéndum | referendo | consulta popular | revocación de mandato | golpe de estado | dictadura
any: dictador/G | democracia | la oposición | oficialismo | oficialista/N | opositor/G | presupuesto nacional | corrupción política | corruptos
any: la moncloa | casa rosada | palacio nacional | la moneda habla | casa de nariño | palacio de miraflores | palacio de gobierno | ministro/G
any: ministra | consejero de sanidad | presidenta | expresidente | expresidenta | gobernador/G | alcalde | alcaldesa | alcaldía | intendente
any: concejal/G | regidor/G municipal | reforma judicial | reforma tributaria | reforma laboral | reforma a la salud | reforma pensional | ley ómnibus
any: ley bases | decreto de necesidad | dnu | presupuestos generales | ley de amnistía | amnistía fiscal | indulto | indultos | el ine | la jne | onpe
any: servel | cne fraude | fraude electoral | izquierda y derecha | la izquierda | la derecha | ultraderecha | extrema derecha | extrema izquierda
any: ultraizquierda | centroderecha | centroizquierda | populismo | populista/N | neoliberal/N | neoliberalismo | comunismo | comunista/N | socialismo
any: socialista/N | capitalismo | fascismo | fascista/N | facho/N | fachas | facha | facherío | zurdo/N | progre/N | progresismo | derechairo/N
any: chairo/G | chairos | fifís | amlover/N | mamertos | mamerto | petristas | uribista/N | castrochavismo | chavista/N | chavismo | madurismo
any: peronismo | kirchnerismo | macrismo | correísmo | correísta/N | fujimorismo | fujimorista/N | pinochetista/N | sanchismo | sanchista | franquismo
any: franquista/N | bukelismo | boluarte dimita | la grieta
mask: la izquierda del | a la derecha | a la izquierda | por la derecha | por la izquierda | de la derecha a | en la derecha del | hacia la derecha
mask: hacia la izquierda | gira a la izquierda | la derecha de la foto | elecciones del club | presidenta del club | el gobierno de la casa
mask: dictador del hogar | presidenta de la comunidad de vecinos | presidenta de la comunidad | presidenta de curso | la izquierda de la foto
mask: con la izquierda | con la derecha | la derecha y la izquierda | elecciones a delegada
not: foto | rodilla | hombro | carril | rotonda | gol | lateral | esquina | zurdazo | mano | pie | pierna | brazo | miss universo | eurovisión | club
+ La política me da asco a estas alturas
+ Este gobierno no mueve un dedo
+ Segunda vuelta el domingo, qué nervios
+ Los fachas y los rojos otra vez gritando
- Gira a la derecha en la rotonda
- Me duele la rodilla izquierda, la izquierda de la foto
- El presidente del club dimitió

[politics.person.es]
say: names a politician
privacy: 1
conduct: 0
where: words
negated: keep
any: pedro sánchez | perro sanxe | pedro sanchez | feijóo | abascal | pablo iglesias | irene montero | ione belarra | yolanda díaz | ayuso
any: almeida alcalde | pablo casado | rajoy | zapatero presidente | aznar | felipe gonzález | puigdemont | junqueras | pere aragonès | salvador illa
any: otegi | urkullu | gabriel rufián | errejón | ada colau | albert rivera | inés arrimadas | alvise | margarita robles | óscar puente
any: maría jesús montero | marlaska | mónica garcía ministra | mazón | moreno bonilla | milei | cristina kirchner | cristina fernández
any: néstor kirchner | cfk | macri | alberto fernández | sergio massa | bullrich | kicillof | larreta | juan grabois | myriam bregman
any: victoria villarruel | lilia lemoine | adorni vocero | amlo | lópez obrador | andrés manuel | peje | sheinbaum | xóchitl gálvez | peña nieto
any: felipe calderón | vicente fox | marcelo ebrard | samuel garcía gobernador | máynez | noroña | alito moreno | ricardo anaya
any: cuauhtémoc blanco gobernador | petro | uribe vélez | álvaro uribe | iván duque | francia márquez | rodolfo hernández | fico gutiérrez
any: claudia lópez alcaldesa | sergio fajardo | juan manuel santos | miguel uribe turbay | maría fernanda cabal | iván cepeda
any: abelardo de la espriella | boric | kast | jeannette jara | evelyn matthei | piñera | bachelet | camila vallejo | pinochet | salvador allende
any: daniel jadue | johannes kaiser | pedro castillo presidente | keiko | alberto fujimori | boluarte | dina asesina | vizcarra | rafael lópez aliaga
any: porky alcalde | alan garcía | ollanta humala | verónika mendoza | antauro | evo | arce catacora | jeanine áñez | rodrigo paz presidente
any: camacho gobernador | rafael correa | guillermo lasso | noboa | luisa gonzález | maduro | chávez | maría corina | mcm | edmundo gonzález | guaidó
any: diosdado | delcy | capriles | leopoldo lópez | fidel castro | raúl castro | díaz-canel | díaz canel | bukele | daniel ortega | rosario murillo
any: xiomara castro | bernardo arévalo | giammattei | laura chinchilla | rodrigo chaves presidente | abinader | leonel fernández | danilo medina
any: lacalle pou | mujica | yamandú orsi | orsi presidente | santiago peña presidente | mario abdo | fernando lugo | jenniffer gonzález | pierluisi
any: juan dalmau | trump | biden | kamala | putin | lula | bolsonaro | netanyahu | zelenski | zelensky | macron | meloni | obama
mask: nicolas cage maduro | maduro y verde | plátano maduro | plátano bien maduro | aguacate maduro | amor maduro | novio maduro | bien maduro
mask: chávez el boxeador | julio césar chávez | keiko la orca | no estoy maduro | muy maduro | más maduro | hombre maduro
mask: roberto gómez bolaños chávez | evo banda | mitsubishi evo | lancer evo | tu novio kast | jorge chávez | aeropuerto jorge chávez
not: plátano/N | aguacate/N | fruta/N | mango | boxeador | boxeo | aeropuerto | queso | maduros | receta | mitsubishi
name: no
+ Otra rueda de prensa de Pedro Sánchez
+ Milei nos va a fundir a todos
+ Escuché a Sheinbaum en la mañanera
+ Boric y Kast en el mismo debate, qué cringe
- Plátano maduro con queso
- Aterrizamos en el aeropuerto Jorge Chávez
- Mi novio es muy maduro

[politics.person.short.es]
say: names a politician
privacy: 1
conduct: 0
where: words
negated: keep
any: sánchez | iglesias | rivera | fox | calderón | castillo | correa | montero | claudia | cristina | alberto | massa | duque | uribe | santos | fico
any: quintero | cabal | evo | arce | lasso | kaiser | jara | castro | ortega | chaves | peña | lula | peje | galán | moreno | illa | mazón | almeida
any: zapatero | paz | rubio | presidente | cfk | ayuso
need: gobierno | presidente | presidenta | voto | votar | voté | votan | dimisión | dimita | dimite | renuncie | renuncia | elecciones | corrupto/G
need: corrupción | congreso | senado | ministro/G | campaña | candidato/G | política | decreto | izquierda | derecha | psoe | pp | vox | podemos
need: morena | pri | pan | peronista/N | kirchnerista/N | facho/N | facha/N | zurdo/N | dictador | dictadura | alcalde | impuestos | país | ley
need: moncloa | mañanera | vergüenza de gobierno
near: 6
mask: presidente del club | presidente de la comunidad | santos laguna | real santos | presidente de la peña | presidente del barça
mask: presidente del madrid | alexis sánchez | ana castillo
not: club | gol | liga | fichaje | temporada | lesión | delantero | canción | álbum | actor | actriz | comunidad de vecinos | futbolista | serie
not: novela | jugador
+ Que dimita ya Sánchez, por favor
+ Cristina presidenta, le guste a quien le guste
+ Con Uribe estábamos mejor, este gobierno es un desastre
- Alexis Sánchez, fuera de la lista por lesión, el jugador viaja
- Claudia cumple años mañana

[politics.party.es]
say: names a political party or movement
privacy: 1
conduct: 0
where: words
negated: keep
any: psoe | psc | partido popular | el pepé | los del pp | unidas podemos | izquierda unida | los de vox | junts | esquerra republicana | erc | bildu
any: pnv | bng | ciudadanos partido | más madrid | compromís | coalición canaria | sumar de yolanda | se acabó la fiesta | salf | nuevas generaciones
any: juventudes socialistas | la 4t | cuarta transformación | los de morena | partido morena | prian | prianistas | priísta/N | priista/N | panista/N
any: morenista/N | movimiento ciudadano | partido verde ecologista | perredista/N | prd | frente amplio | frente de todos | unión por la patria
any: juntos por el cambio | la libertad avanza | lla | propuesta republicana | unión cívica radical | ucr | partido justicialista | la cámpora
any: frente de izquierda | fit-u | partido obrero | pacto histórico | colombia humana | centro democrático | partido liberal | partido conservador
any: cambio radical | polo democrático | nuevo liberalismo | partido comunista | partido socialista | chile vamos | renovación nacional | udi
any: evópoli | convergencia social | apruebo dignidad | partido republicano | revolución democrática | fuerza popular | perú libre
any: renovación popular | acción popular | apra | aprista/N | somos perú | juntos por el perú | avanza país | movimiento al socialismo | masistas
any: masista/N | alianza país | revolución ciudadana | pachakutik | psuv | vente venezuela | primero justicia | voluntad popular | acción democrática
any: copei | nuevas ideas | fmln | fsln | sandinista/N | semilla partido | partido colorado | colorados y blancos | partido nacional | cabildo abierto
any: liberación nacional | prm | pld | fuerza del pueblo | movimiento victoria ciudadana | pnp | partido nuevo progresista | ppd
any: populares puerto rico | republicanos | demócratas | 15m | indignados | hazte oír | somosmas
mask: vivan los demócratas | demócratas de toda la vida | prm radiología
not: tenis | liga | vóley | equipo
+ El PSOE y sus cuentas
+ El PRIAN nunca más
+ La Cámpora copó la plaza
- Los indignados vecinos del tenis club del equipo

[politics.party.ambiguous.es]
say: names a political party or movement
privacy: 1
conduct: 0
where: words
negated: keep
any: pp | vox | podemos | sumar | ciudadanos | morena | =PAN | =PRI | =MC | verde | pro | =PRO | k | radicales | radical | blancos | colorado
any: colorados | liberal | liberales | conservador/G | rojo | rojos | azul | nacional | libertarios | =MAS | =PS | =PC | =RN | libertario/G
any: populares | verdes | republicano/G | nacionalista/N | independentista/N | unionista/N | monárquico/G | tercera vía | polo
need: votar | voto | voté | votan | votantes | vota | partido | elecciones | campaña | gobierno | congreso | senado | candidato/G | corrupto/G
need: corrupción | diputado/G | izquierda | derecha | afiliado/G | militante/N | psoe | ley | amnistía | sánchez | feijóo | abascal | amlo | milei
need: petro | macri | alianza | coalición | ministro/G | política
near: 6
mask: camino verde | puente verde | vino verde | podemos ver | podemos ir | podemos hacer | no podemos | lo que podemos | zona azul
mask: partido nacional de | polo norte | polo sur | sí podemos | podemos votar | mezcla morena | piel morena | sumar votos | verde que te quiero
not: fútbol | liga | gol | receta | pan | eurovisión | concurso | ropa | cancha | piel | canción
+ Yo voté a Vox y no me escondo
+ El PP y su corrupción de siempre
+ Morena compra el voto con despensas
- No podemos ir al partido
- Una morena preciosa de piel canela en campaña de ropa

[politics.vote.es]
say: tells that you vote, or how
privacy: 2
conduct: 0
negated: keep
voice: me
where: words
any: voté | votamos | fui a votar | fuimos a votar | vamos a votar | voy a votar | iré a votar | hoy se vota | hoy voto | mi voto es | mi voto para
any: mi voto será | mi voto va | mi voto fue | mi primer voto | mi primera votación | primera vez que voto | voto útil | voto en blanco | voto nulo
any: anulé mi voto | anulo mi voto | votar en blanco | votaré en blanco | votaré a | votaré por | voto por correo | voto exterior
any: voto desde el exterior | voto rogado | no votaré | no pienso votar | no voto | me abstengo | me abstuve | mi abstención | mi deber cívico
any: cumplí con votar | dedo entintado | dedo pintado | dedito entintado | con el dedo manchado | papeleta | jurado de votación
any: me tocó mesa electoral | me ha tocado mesa | presidenta de mesa | presidente de mesa | vocal de mesa | vocal en mesa | autoridad de mesa
any: funcionaria de casilla | funcionario de casilla | fiscal de mesa | fiscalizar | fiscalicé | apoderado de mesa | interventora de mesa
any: interventor de mesa | miembro de mesa | testigo electoral | boleta única | metí mi boleta | saliendo de votar | salí a votar | salgan a votar
any: sal a votar | salid a votar | vayan a votar | ve a votar | id a votar | a votar todos | a votar se ha dicho | no se vende el voto | yo voto
any: vota por | vota a | voten por | votad a | votá a | por quién voto | a quién voto | no sé a quién votar | no sé por quién votar | voto rechazo
any: voto sí | voto no | apruebo | rechazo constitucional | yo rechazo | mi candidato | mi candidata | nuestro candidato | todos con petro
any: todos con milei | voto a favor | voto por el cambio | #yovoté | #yavoté | #elecciones2023 | #elecciones2024 | #avotar | #yoapruebo | #votopetro
any: 🗳️
mask: voté por mi canción | vota por mi foto | vota por mi canción | vota por tu favorita | vota por tu favorito | apruebo el examen
mask: vota por mi hijo | no apruebo | apruebo la idea | si apruebo | apruebo todo | apruebo el | apruebo la | voten por mi hija | voten por mi
mask: vota por mi | vota a mi
not: eurovisión | concurso | canción | foto | reality | oposición | examen | mascota | operación triunfo | la voz | gran hermano | exatlón
not: masterchef | premio/N | delegada | asignatura/N | reina | miss | encuesta en stories
+ Hoy voté a primera hora, cumplí
+ Me ha tocado mesa electoral, adiós domingo
+ Ya voté, con el dedito entintado
+ No voy a votar por ninguno de los dos
- Voy a votar por mi canción favorita de Eurovisión
- Vota por mi foto en el concurso
- Si apruebo el examen, fiesta

[politics.identity.es]
say: names where you stand politically
privacy: 2
conduct: 0
voice: me
where: words
any: me afilié al | me afilié a morena | me di de baja del partido | rompí el carné del partido | mi partido político | soy de izquierda
any: soy de izquierdas | soy de derecha | soy de derechas | soy de centro | soy zurdo político | soy zurdito | soy rojo | soy roja | rojo hasta
any: roja hasta | rojo y orgulloso | soy facha | soy facho | soy liberal | soy libertario | soy libertaria | soy conservador | soy conservadora
any: soy socialista | soy comunista | soy peronista | soy kirchnerista | soy radical de la ucr | soy macrista | soy mileísta | soy mileista
any: soy antiperonista | soy gorila | soy chairo | soy chaira | soy de morena | soy panista | soy priista | soy priísta | soy amlover | soy petrista
any: soy uribista | soy chavista | soy opositora | soy opositor | soy pinochetista | soy allendista | soy fujimorista | soy antifujimorista
any: soy correísta | soy bukelista | soy independentista | soy republicano | soy republicana | soy monárquica | soy monárquico | soy nacionalista
any: soy españolista | soy catalanista | soy soberanista | soy estadista puertorriqueño | soy del psoe | soy del pp | soy de vox | soy votante de
any: soy votante del | votante de vox | votante del psoe | votante del pp | soy antifa | soy progresista | soy progre | soy ecologista | soy provida
any: soy pro vida | soy apolítico | soy apolítica | soy apartidista | peronista hasta | peronista de perón | peronista desde la cuna
any: de izquierdas de toda la vida | socialista de toda la vida | del pp de toda la vida | del psoe de toda la vida | peronista de toda la vida
any: mis ideas políticas | mi ideología | militante de | militante del | milito en | militancia | afiliado al | afiliada al | compañera militante
any: compañeres | feminista | ecofeminista | anarcofeminista | transfeminista | libertaria y | antifascista | antifascistas | anticapitalista
any: anticomunista | antichavista | anarquista | republicana y laica | tercera república | españa mañana será republicana
any: orgulloso de ser de derecha | orgullosa de ser de izquierda | facha y orgulloso | zurda y orgullosa | ✊💜 | #soyfeminista | #antifa
any: #soyperonista
mask: soy facha con esta ropa | soy rojo como un tomate | soy roja como un tomate | militante del sueño | soy liberal de profesión
not: jugador | mano | guitarra | tomate | sol | playa | colorado/G del sol | dieta
+ Soy peronista hasta la médula
+ En casa siempre del PSOE de toda la vida
+ [bio] Feminista. Enfermera. Gatos.
- Soy rojo como un tomate por el sol
- Soy zurdo de nacimiento, mano izquierda

[politics.action.es]
say: tells of protest, petition or campaign work
privacy: 2
conduct: 0
voice: me
where: words
any: firmé contra la | firmé contra el | firmé por la | firmé la petición | yo firmé contra | ya firmé contra | paro y movilización | movilización por
any: movilización de | con los jubilados | por la sanidad pública | todos a cibeles | al obelisco por | al zócalo a | concentración el
any: a la manifestación | mi primera manifestación | en la manifestación | manifestación contra | manifestación por | manifestación en defensa
any: a las manifestaciones | manifa | la mani | manifestarnos | nos manifestamos | me manifiesto | la marcha del | la marcha de | marcha contra
any: marcha por | en la marcha | a la marcha | marchamos | marchando por | marché por | marcho por | a marchar | a la plaza | a las calles
any: tomar las calles | tomamos las calles | protesta | protestar | protestas | protestando | protestamos | cacerolazo | caceroleando
any: cacerola en mano | cacerolada | paro nacional | huelga general | huelga feminista | paro de mujeres | =8M | 8 de marzo | =9M | =25N
any: un día sin mujeres | marea verde | marea blanca | marea rosa | ola verde | pañuelo verde | pañuelazo | pañuelo celeste | orgullo crítico
any: ni una menos | #niunamenos | vivas nos queremos | nos queremos vivas | 24 de marzo memoria | memoria verdad y justicia | nunca más dictadura
any: 2 de octubre no se olvida | ayotzinapa | nos faltan 43 | fue el estado | madres buscadoras | estallido social | primera línea | plaza dignidad
any: chile despertó | s.o.s. colombia | sos colombia | sos venezuela | sos cuba | patria y vida | 11j | diada | 1-o | primero de octubre referéndum
any: escrache | escrachar | plantón | bloqueo de la carretera | acampada por | sentada contra | concentración contra | concentración por
any: concentración en defensa | firma la petición | firmen la petición | firma y comparte | firmad y difundid | change org | avaaz
any: recogida de firmas | recolectando firmas | junta de firmas | juntando firmas | pegando carteles | pegatina de la campaña | repartiendo volantes
any: volanteando | volanteada | timbreo | mitin | cierre de campaña | acto de campaña | mesa informativa del partido | voluntaria de la campaña
any: voluntario de la campaña | campaña puerta a puerta | banderazo | caravana por | cadena humana | boicot a | boicot contra | boicotear
any: desobediencia civil | activista/N | activismo | militando | #8m | #9m | #25n | #paronacional | #marcha | #huelgageneral | #sosvenezuela
any: #soscolombia | #abortolegal | #seraley | #apruebo | #rechazo | #cacerolazo | ✊🏽✊🏽 | 💜💚
mask: en la marcha del orgullo | la marcha del orgullo | a la marcha del orgullo | marcha atrás | en la marcha atrás | puesta en marcha
mask: la marcha de los pingüinos | la marcha de madrid | la marcha nocturna madrileña | la marcha del camello | poner en marcha | a la plaza de toros
mask: a la plaza mayor | la marcha nupcial | la marcha turca | a la plaza del pueblo | la marcha del colesterol | a la marcha nupcial
mask: primera línea de playa | primera línea de mar | en primera línea | la marcha zombie | la marcha del equipo | a las calles vacías
not: playa | nupcial | zombie | senderista | senderismo | cicloturista | boda | mercadillo | paella | solidaria contra el cáncer | museo | km
not: trekking
+ Nos vemos el 8M en la marcha
+ Cacerolazo en mi cuadra, por fin
+ Firmen la petición en change org contra la tala
+ Fui a mi primera manifestación con mi hija
- Ponemos en marcha la lavadora
- Apartamento en primera línea de playa
- La marcha nupcial sonó tarde

[politics.issue.es]
say: mentions a contested political issue
privacy: 1
conduct: 0
where: words
negated: keep
any: aborto | interrupción voluntaria del embarazo | ley de plazos | eutanasia | ley trans | matrimonio igualitario | matrimonio homosexual
any: adopción homoparental | lenguaje inclusivo | ideología de género | violencia de género | violencia machista | feminicidio/N | femicidio/N
any: patriarcado | machismo | inmigración | migración | menas | fronteras abiertas | la valla de melilla | deportaciones | migrantes venezolanos
any: crisis migratoria | okupas | okupación | cambio climático | crisis climática | calentamiento global | emergencia climática | energía nuclear
any: megaminería | minería a cielo abierto | fracking | agua es de todos | litio | deforestación | privatización | privatizar | recortes
any: sanidad pública | educación pública | universidad pública | universidad de buenos aires financiamiento | financiamiento universitario
any: escuela concertada | salud pública | sistema de salud | medicina prepaga | eps | isapres | afp | afps | jubilaciones | pensiones
any: edad de jubilación | salario mínimo | impuestos | impuestazo | inflación | dólar blue | cepo al dólar | ajuste fiscal | motosierra | fmi
any: deuda externa | planeros | planes sociales | subsidios | renta básica | ingreso mínimo vital | desempleo | precariedad | desahucio/N
any: alquileres abusivos | ley de alquileres | vivienda digna | pisos turísticos | gentrificación | corrupción | narcotráfico | narcoestado
any: seguridad ciudadana | inseguridad | delincuencia | mano dura | pena de muerte | prisión permanente | porte de armas | cadena perpetua
any: proceso de paz | acuerdo de paz | acuerdos de paz | farc | eln | eta | memoria histórica | memoria democrática | valle de los caídos
any: desaparecidos | terrorismo de estado | derechos humanos | presos políticos | independencia de cataluña | independencia catalana | el procés
any: referéndum catalán | gibraltar español | malvinas | estatus de puerto rico | estadidad | monarquía | rey emérito | corona española escándalo
any: tren maya | dos bocas | nuevo aeropuerto | ley cocinera | plan nacional de salud | palestina | gaza | israel | ucrania | otan | bloqueo a cuba
any: el bloqueo | embargo a cuba | ley mordaza | tauromaquia | corridas de toros | toros sí toros no | prohibición de los toros
any: legalización de la marihuana | educación sexual integral | con mis hijos no te metas | pin parental | copago | listas de espera de sanidad
any: apagones | tarifazo | tarifazos | pueblos originarios | wallmapu | mapuche conflicto | tierras indígenas | desplazados | falsos positivos
any: paramilitares
mask: recortes de papel | recortes de tela | el bloqueo mental | el bloqueo del escritor | recortes de revistas | salud pública máster
mask: batería de litio | baterías de litio | aborto espontáneo | tuve un aborto | el bloqueo creativo | mi aborto | carbonato de litio
mask: litio de la batería | impuestos incluidos | pensiones completas | hostales y pensiones | sin impuestos | afp agencia | amenaza de aborto
mask: eta del paquete | eta estimado
not: manualidades | scrapbook | batería/N | bipolar | embarazo perdido | psiquiatra | hotel | hostal | paquete | portería | escritor
+ La sanidad pública se cae a pedazos
+ El aborto divide otra vez al Congreso
+ Otra vez los apagones, ocho horas sin luz
+ Las Malvinas son argentinas
- Batería de litio para el patinete
- Recortes de papel para manualidades

[politics.cause.es]
say: speaks of a contested political cause
privacy: 2
conduct: 0
negated: keep
where: words
any: aborto legal | aborto seguro | mi cuerpo mi decisión | mi cuerpo es mío | que sea ley | será ley | es ley | las dos vidas | no al aborto
any: sí a la vida | defiendo la vida desde la concepción | el aborto es asesinato | el aborto es un derecho | provida | pro vida | yo sí te creo
any: no es no | solo sí es sí | el violador eres tú | un violador en tu camino | basta de feminicidios | ni una más | ni una asesinada más
any: abajo el patriarcado | se va a caer | ideología de género no | con mis hijos no | no a la ideología de género | ley trans ya | derechos trans
any: orgullo lgtb reivindicativo | el amor es un derecho | sanidad pública no se vende | la sanidad no se vende | la salud no se vende
any: la educación no se vende | universidad pública siempre | en defensa de la sanidad pública | en defensa de lo público | no a la privatización
any: no más afp | no + afp | vivienda es un derecho | stop desahucios | ni un desahucio más | no a la guerra | no a la reforma | no a la mina
any: no a la minería | el agua no se negocia | el agua vale más que el oro | no al fracking | salvemos el mar menor | salvar doñana | palestina libre
any: free palestine | alto al genocidio | genocidio en gaza | es un genocidio | stop genocidio | israel asesino | apoyo a israel | am israel jai
any: slava ukraini | gloria a ucrania | cuba libre del comunismo | venezuela libre | libertad para venezuela | libertad para cuba | abajo la dictadura
any: abajo el comunismo | no al comunismo | españa una y no | españa no se rompe | viva españa | arriba españa | visca catalunya lliure
any: llibertat presos polítics | gora euskal herria | cataluña es españa | independencia para cataluña | patria o muerte | patria libre
any: hasta la victoria siempre | el pueblo unido | nunca más un méxico sin nosotros | tierra y libertad | todos somos américa migrante
any: ningún ser humano es ilegal | refugiados bienvenidos | refugees welcome | fuera inmigrantes ilegales | españa para los españoles
any: basta de inmigración | no son 30 pesos son 30 años | renuncia dina | que se vayan todos | renunciá ya | viva la república | viva el rey
any: viva la constitución | abolición de la tauromaquia | no a las corridas | black lives matter | las vidas negras importan | justicia climática
any: huelga por el clima | no hay planeta b | fridays for future | 🇵🇸🍉 | #abortolegalya | #salvemoslas2vidas | #freepalestine | #palestinalibre
any: #noalaguerra | #nomasafp | #stopdesahucios | #fuerapetro | #sanchezdimision | #niunamas | #blm | #venezuelalibre | #viraley
mask: se va a caer el árbol | es ley de vida | viva españa campeones | se va a caer el puente | es ley de murphy | se va a caer de | no es no tan
mask: viva españa la selección
not: selección | eurocopa | mundial | gol | árbol | murphy | fútbol | campeones | escalera
+ Aborto legal, seguro y gratuito 💚
+ Salvemos las dos vidas
+ La sanidad no se vende, se defiende
+ Palestina libre
- Es ley de vida, los hijos se van
- ¡Viva España! Campeones de la Eurocopa, qué gol

[politics.strong.es]
say: states a strong political conviction
privacy: 3
conduct: 0
negated: keep
where: words
any: el peor gobierno | el mejor gobierno | la peor alcaldesa | el peor alcalde | el mejor presidente que | fuera sánchez | sánchez dimisión
any: sanchez dimision | sánchez traidor | que te vote txapote | me gusta la fruta | puto gobierno | gobierno asesino | gobierno ladrón
any: gobierno corrupto | gobierno de mierda | gobierno criminal | gobierno de ineptos | ladrones todos los políticos | todos los políticos son
any: todos son unos ladrones | fuera petro | petro guerrillero | fuera amlo | amlo dictador | narcopresidente | narcopresidenta | fuera morena
any: milei basura | milei dictadura | milei facho | fuera milei | milei hijo | chorra | cristina presa | devolvé la plata | zurdos de mierda
any: zurdo de mierda | kukas | kuka | planero | planeros vagos | gorila | gorilas | fachos de mierda | fachas de mierda | facha de mierda
any: fascistas de mierda | putos fachas | putos rojos | rojos de mierda | comunistas de mierda | comunismo asesino | muerte al comunismo
any: los votantes de | el que votó a | los que votaron | si votaste a | si votas a | si eres de vox | si eres de izquierda | si eres de derecha
any: si apoyas a | elimíname si votas | bórrame si votas | bloquéame si votas | ultraderecha nunca | fascismo nunca más | no pasarán
any: al fascismo se le combate | al facho ni | dictadura disfrazada | fraude electoral nos robaron | nos robaron las elecciones | elecciones robadas
any: fue un fraude | golpistas | golpista | maduro asesino | maduro dictador | maduro usurpador | dictador asesino | uribe paraco | uribe asesino
any: paraco hp | bukele dictador | bukele el mejor presidente | el mejor presidente de la historia | la peor presidenta | el peor presidente
any: la peor presidencia | viva perón | la libertad carajo | vlllc | viva chávez | chávez vive | viva franco | con franco se vivía mejor
any: con pinochet | gracias mi general | viva pinochet | pinochet asesino | viva fidel | viva la revolución | agenda 2030 es | agenda globalista
any: la élite globalista | feminazi/N | feminazis | la dictadura progre | progres de mierda | chairos de | chairos resentidos | pueblo uníos
any: revolución o muerte | despierta méxico | despierta españa | argentina despierta | abran los ojos pueblo | españa se hunde
any: nos llevan al comunismo | nos quieren convertir en venezuela | nos vamos a convertir en venezuela | vamos camino a venezuela
any: seremos como venezuela
mask: los votantes de la encuesta | los votantes de eurovisión | gorilas en la niebla | el gorila del zoo | gorila de montaña | gorilas de montaña
mask: no pasarán las vacas | me gusta la fruta fresca | me gusta la fruta de temporada | sacar el gorila del zoo | el que votó a mi
mask: no pasarán de curso
not: zoo | zoológico | selva | niebla | eurovisión | desayuno | frutería | ensalada | documental | macedonia | dieta
+ Sánchez dimisión, traidor
+ ¡Viva la libertad, carajo!
+ Si votas a Vox, bórrate de mi muro
+ Petro guerrillero, nos vas a convertir en Venezuela
- Gorilas de montaña, documental precioso
- Me gusta la fruta en el desayuno

[politics.office.es]
say: tells of political office, candidacy or party work
privacy: 3
conduct: 0
voice: me
where: words
any: soy candidata | soy candidato | mi candidatura | me presento a las elecciones | me presento como | voy en la lista | voy en las listas
any: voy de número | en las listas del | en las listas de | como concejal | como concejala | soy concejal | soy concejala | soy diputado
any: soy diputada | soy alcaldesa | soy alcalde | soy regidora | soy regidor | soy edil | soy intendente | juré como | mi banca
any: tomé posesión como regidora | secretario general del partido | secretaria de organización del partido | trabajo en el partido
any: asesora en el congreso | asesor del senado | asesora de la alcaldía | trabajo para el diputado | trabajo para la senadora | jefe de campaña
any: coordinadora de campaña | mi agrupación | mi comité municipal | mi unidad básica | mi comité de base
mask: mi agrupación musical | mi agrupación coral | me presento como la nueva | me presento como nueva | me presento como soy | mi banca de madera
not: coral | musical | comparsa | chirigota | carnaval | madera | jardín
+ Voy en la lista del PSOE de mi pueblo, número cinco
+ Soy candidata a concejala, pidan info
+ Asamblea en mi agrupación socialista
- Ensayo con mi agrupación musical de carnaval

[politics.conflict.es]
say: says politics has come between you and others
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: eliminé a todos los que votaron | me peleé por política | peleas por política | discutimos por política | discutir de política
any: no hablo de política con | no hablemos de política | se habló de política en la cena | cuñado facha | mi tío facha | mi suegro facha
any: mi tío facho | mi primo facho | mi familia facha | mi tío de vox | mi tía chavista | mi familia es de derecha | mi familia es de izquierda
any: me dejó de hablar por política | dejamos de hablarnos por política | perdí amigos por política | bloqueé a mi tío por
any: me salí del grupo de whatsapp por política | la grieta en mi familia | mi suegra milei | no opino de política
+ Otra cena arruinada, discutimos por política
+ Mi cuñado facha ya empezó con lo suyo
+ Perdí amigos por política y no me arrepiento

[politics.local.es]
say: complains or cares about public services or taxes
privacy: 1
conduct: 0
where: words
negated: keep
any: el ayuntamiento no | este ayuntamiento | vergüenza de ayuntamiento | el ayuntamiento debería | la municipalidad no | vergüenza de alcalde
any: la intendencia no | nuestros impuestos | mis impuestos | pagamos impuestos para | para eso pago impuestos | para eso pagamos impuestos
any: hacienda nos | hacienda me | la afip me | el sat me | sunat me | baches en | lleno de baches | calles llenas de baches
any: basura acumulada y el ayuntamiento | recorte de agua | sin agua por culpa del gobierno | la renfe de siempre | cercanías colapsado
any: el transporte público es un desastre | tres horas para una cita en el seguro | lista de espera de sanidad | un año de lista de espera
any: meses de lista de espera
+ Calles llenas de baches y el alcalde de fiesta
+ Para eso pagamos impuestos, para esto
+ Este ayuntamiento no limpia un parque

[politics.joins.es]
say: shows you follow or join something political
privacy: 2
conduct: 0
where: group page event album
any: antiperonistas | anticomunistas | antichavistas | antifujimoristas | antikirchneristas | antipetristas | antisanchistas | república | resistencia
any: patriotas | psoe | pp de | partido popular | vox | podemos | sumar | izquierda unida | junts | erc | bildu | pnv | bng | ciudadanos cs
any: nuevas generaciones | morena | =4T | amlo | amlovers | cuarta transformación | =PRI | =PAN | prd | movimiento ciudadano | peronismo | peronistas
any: peronista | kirchnerismo | kirchneristas | la cámpora | juventud radical | ucr | la libertad avanza | libertarios | liberales | liberalismo
any: juntos por el cambio | frente de izquierda | petro | uribe | uribistas | uribismo | centro democrático | pacto histórico | colombia humana
any: boric | kast | apruebo | rechazo | udi | partido socialista | frente amplio | fujimori | keiko | fuerza popular | apra | perú libre | bukele
any: nuevas ideas | fmln | maría corina | chavismo | chavistas | venezuela libre | cuba libre | correa | revolución ciudadana | evo morales | masistas
any: milei | macri | cristina | cfk | sánchez | ayuso | abascal | trump | independencia | independentista | independentistas | anc assemblea | òmnium
any: feminista | feministas | feminismo | feminismos | =8M | ni una menos | aborto legal | provida | pro vida | derecho a decidir | marea verde
any: marea blanca | pañuelo verde | manifestación | marcha | huelga general | paro nacional | concentración | plataforma | asamblea | antifascista
any: antifascistas | anticapitalistas | comunista | comunistas | socialistas | republicanos | anarquista | política | políticos | elecciones | voto
any: votantes | candidato | campaña electoral | campaña por | campaña a | campaña contra | =Campaña | diputados | memoria histórica | derechos humanos
any: amnistía internacional | greenpeace | ecologistas en acción | palestina | gaza | stop desahucios | pah | sindicato de inquilinas | inquilinos
any: no al | no a la | sí a la | fuera | extinction rebellion | fridays for future | con mis hijos no te metas | hazte oír | transparencia
mask: plaza de la república | banco de la república | avenida república | república dominicana | república checa | cristina peri | asamblea de dios
mask: asamblea cristiana | plataforma de streaming | plataforma elevadora | marcha nórdica | marcha nordica | marcha atlética
mask: día de la independencia | plaza independencia | club independencia | cuba libre bar | morena mía | foro pan | cristina bakery
mask: ropa fuera de temporada | comida fuera | fuera de serie | fuera de pista | vox populi bar | podemos bailar | marcha cicloturista
mask: independencia financiera | marcha btt | marcha mtb | libertad y marcha | radio independencia | la marcha blanca | campaña de vacunación
mask: cristina hair
not: dominicana | checa | provincia | chaco | senderismo | iglesia | cristiana | pádel | fútbol | btt | mtb | trekking | vacunación | financiera
not: peluquería | panadería
+ [group] Jóvenes con Petro
+ [page] Partido Popular de Galicia
+ [event] Manifestación por la sanidad pública
+ [group] Feministas de Oaxaca
- [event] Marcha nórdica en el parque
- [group] Independencia financiera para mujeres
- [group] Asamblea de Dios Cristo Viene

[politics.joins.office.es]
say: shows you follow somebody in political office
privacy: 2
conduct: 0
where: group page event album
any: alcalde | alcaldesa | senador | senadora | diputado | diputada | gobernador | gobernadora | presidente de la república | intendente | concejal
any: concejala | regidor | regidora | ministro | ministra | presidente municipal | eurodiputado | eurodiputada | congresista | lehendakari
any: presidencia | casa rosada | gobierno de | gobierno del
mask: presidencia del club | juegos del gobernador | calle alcalde | hotel gobernador | estación senador | gobierno de casa
not: hotel | restaurante | club
+ [page] Alcaldesa Marta Ríos
+ [page] Diputado Jorge Luna
+ [page] Presidencia de la República
- [page] Hotel Gobernador
