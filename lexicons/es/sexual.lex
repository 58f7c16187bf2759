lexicon: sexual.es
format: 1
version: 2026.1
topic: sexual
lang: es
licence: CC0-1.0
about: Overt sexual talk, nude pictures, pornography, lewd jokes, in Spain and the Americas. Not orientation, not bodies, not attire.
source: written by hand for this project

# "Coger" takes a bus in Spain, "caliente" is coffee, "polvo" is dust, "pack" is six cans: phrases and context only.

[sexual.act.es]
say: describes a sexual act
privacy: 2
conduct: 3
where: words
any: tuvimos sexo | tuve sexo | tener sexo | sexo oral | sexo anal | sexo salvaje | sexo duro | sexo en la ducha | sexo en el coche | sexo en el carro
any: sexo en la playa | sexo en el baño | sexo casual | sexo toda la noche | noche de sexo | sexo de reconciliación | sexo matutino | sexo mañanero
any: sexo telefónico | sexting | hacer el amor toda | hicimos el amor | haciendo el amor | le hice el amor | un mañanero | mañanero con | rapidín
any: un rapidito | trío con | hicimos un trío | hacer un trío | orgía | orgías | orgasmo/N | multiorgásmica | me corrí | me vine dos veces
any: me vengo en tu | acabé adentro | acabarte en | venirme en tu | correrme en | córrete en | masturbarme | me masturbo | me masturbé | masturbándome
any: masturbación | me toqué pensando | me toco pensando en | mamada/N de campeonato | hacer una mamada | le hice una mamada | me hizo una mamada
any: felación | cunnilingus | beso negro | 69 en la cama | perrito en la cama | a cuatro patas en la cama | en cuatro patas en la cama
any: ponerte en cuatro | ponerme en cuatro | me puso en cuatro | te pongo en cuatro | dame en cuatro | eyaculación en | eyaculé | squirt | gangbang
any: bdsm | spanking | sadomasoquismo | bondage | fetiche | fetichista | dildo/N | vibrador/N | satisfyer | succionador | juguetes sexuales
any: juguete sexual | lubricante íntimo | sex shop | sexshop | condones retardantes
mask: mi fetiche son las libretas | orgía de colores | orgía de sabores | orgía de chocolate
not: educación | bebé | ecografía | taller | charla | igualdad | colores | sabores | romana | masajeador | herpes | estudio | disfunción | prevención
not: clamidia | cremas | ultrasonido | capítulo
+ Anoche sexo salvaje y sin vecinos, bendición
+ Rapidín antes del turno
+ Mi satisfyer no me deja en visto
- Educación sexual en las aulas
- Sexo del bebé en la ecografía
- Vimos Sexo en Nueva York

[sexual.act.words.es]
say: describes a sexual act in coarse words
privacy: 2
conduct: 3
where: words
any: ganas de follar | quiero follar | vamos a follar | quién folla | ganas de singar | ganas de chingar rico | cogimos como | cogimos toda
any: cogimos rico | como conejos toda la noche | que me cojas | que me cojan | que me folles | que me des duro | cojamos | quiero que me la metas
any: te la chupo | chúpamela | chupamela | me la chupó | me la chupas | te la chuparía | te lo chupo | te chupo toda | te chuparía | te chupo entera
any: chuparte las tetas | chupar pollas | mamarla | te la mamo | mámamela | mamamela | me la mamó | te la meto | te la metería | métemela | metemela
any: me la metió | méteme la | te la clavo | clávamela | te la hundo | te doy hasta | te doy por el culo | te doy contra el muro | te doy duro contra
any: dame duro contra el muro | dame duro papi | dame más duro papi | te parto en dos mami | rómpeme el culo | te rompo el culo | te rompo toda
any: te rompo el orto | te como el coño | cómeme el coño | te como toda | te como entera | te comería entera | te comía todo | te comería todo
any: te comería el | te follo | te follaba | te follaría | fóllame | follame | follamos | follar toda la noche | follando toda | follar contigo
any: follarte | follarme a | me follé | me follo | polvazo | polvazos | echar un polvo | eché un polvo | echamos un polvo | polvete
any: tremendo polvo con | un polvo con | vaya polvo tiene | tiene un polvo | qué polvo tiene | coger contigo | cogerte | cógeme | cogeme | me cogí a
any: nos cogimos | coger toda la noche | cogiendo toda la noche | cogida salvaje | buena cogida | ganas de coger | quiero coger | para coger
any: coger rico | cogemos rico | cogelona | cogelón | sexo cogiendo | garchar | garcharte | te garcho | garchamos | garche | culear | culeando
any: culeamos | me culié | te culeo | culiar contigo | culiar rico | cachar rico | cacharte | cachar contigo | tirar toda la noche | tirar rico
any: tiramos rico | singar rico | singarte | chingarte rica | parchar | parchando rico | pisar rico contigo | comer coños | coño mojado | coñito
any: panocha mojada | me mojas | me mojo pensando | estoy mojada | mojadita por ti | mojadita pensando | se me para | se me paró al verte
any: se me pone dura | se me puso dura | la tengo dura | durísima por ti | me la pones dura | me pones cachondo | me pones cachonda | me pone burra
any: ando cachondo | ando cachonda | estoy cachondo | estoy cachonda | cachonda perdida | cachondísima | cachondísimo | qué cachonda | calenturienta
any: calenturiento | mamacita te | te hago de todo | te haría de todo | te doy de todo | lechazo | te lleno de leche | sácame la leche | dame tu leche
any: leche en la boca | pajearme | una paja pensando | me hice una paja | hacerse una paja | haciéndome una paja | paja con tus | pajero/G
mask: parchar la llanta | echar un polvo de talco | para coger el | para coger la | quiero coger el | quiero coger un | para coger un
mask: para coger fuerza | ganas de coger el | quiero coger la | para coger impulso | ganas de coger un | ganas de coger la | ganas de coger vacaciones
mask: para coger sitio | quiero coger vacaciones | tirar rico el | te como entera a besos | se me para el coche | se me para el carro
mask: se me para el reloj | se me para el motor | se me para la compu | se me para el corazón | quiero coger sitio | se me para la | pajero mitsubishi
mask: mitsubishi pajero | ganas de coger sitio | para coger aire | para coger peso | para coger color | quiero coger color | se me para el
not: autobús | bus | metro | taxi | vuelo | mitsubishi | bebé | nieta | sobrina | tren | turno | cita | avión | hornear | moto | llanta | motor
not: besos | cachete/N | peluche | ascensor
+ Te la chupo toda
+ Anoche tremendo polvo con el vecino
+ Qué ganas de coger contigo toda la noche
+ Ando cachonda y sin plan
- Te comería a besos, sobrina
- Ganas de coger el autobús y escapar
- Se me para el coche en cada semáforo

[sexual.talk.es]
say: talks about sex in an overt way
privacy: 2
conduct: 3
where: words
any: me pones a mil | ven a mi cama | vente a mi cama | cajón que no cierra | me dieron hasta para | te espero en mi cama | ando caliente
any: estoy caliente quién | ando bien caliente | estoy re caliente con vos | estoy muy caliente por | caliente y sola | caliente y solo
any: calentita en la cama | caliente en la cama | ando hot | horny | quién se anima a un | quién quiere jugar en la cama | juego sucio en la cama
any: quién me da cama | chat hot | charla hot | hablemos hot | plan hot | hot por privado | sexo por privado | sexo sin compromiso | sexo virtual
any: sexcam | encuentros sexuales | busco sexo | busco macho | busco hembra | busco activo | busco pasivo | soy activo busco | soy pasiva busco
any: discreto con lugar | discreta con lugar | tengo lugar | con lugar y discreto | swinger | swingers | intercambio de parejas | cornudo consentidor
any: hotwife | cuckold | sugar daddy | busco sugar | sugar baby | con el pack en mano | quiero que me hagas tuya | hazme tuya
any: hacerte mía toda la noche | mis fantasías sexuales | fantasía sexual | posición favorita en la cama | bueno en la cama | buena en la cama
any: buenísimo en la cama | mal en la cama | mi vida sexual es | falta de sexo | necesito sexo | quiero sexo | sin sexo desde | meses sin sexo
any: sequía sexual | la tiene grande | la tiene enorme | la tiene chiquita | le mide | cuánto te mide | 20 centímetros de | tamaño sí importa
any: el tamaño importa | mi culo está pidiendo | qué tetas tiene | vaya tetas | menudas tetas | menudo culo | qué culo tiene | vaya culo tiene
any: tremendo culo | tremendo orto | qué rica estás | qué buena estás mami | está para darle | está para partirla | está para comérsela | le doy duro
any: le daría duro | le daba duro | le daba hasta | le daría sin pensarlo | le doy sin pensarlo | le entro | empotrador | empótrame | te hacía un hijo
any: te hago un hijo | te hago los hijos | hazme un hijo | te haría cinco hijos | papacito rico | papasito rico | mamasita rica | mami qué rica
any: qué rico papi | perreo sucio contigo | 🍆💦 | 🍑🍆 | 👅💦 | 🍆🍑 | 😈🍆
mask: tengo lugar en el auto | tengo lugar en el coche | no tengo lugar | tengo lugar para dos más en | le mide la presión | le mide la glucosa
mask: le mide la fiebre | tengo lugar libre | le doy duro al gym | le doy duro al estudio | le daba duro al | le doy duro al | le entro a los tacos
mask: le entro a la dieta | le entro al reto | le entro al | le entro a | tengo lugar en | tengo lugar para | le doy duro a | le mide el | le mide la
mask: el tamaño importa en | le daba hasta
not: fiebre | presión | glucosa | viaje | coche | asientos | viajar | tacos | pan | estudio | hierro | vacuna | cocina | perímetro | café | pizza
not: bebé
+ Ando caliente, quién se anima
+ Tremendo culo el de la nueva
+ Busco macho discreto con lugar
+ Meses sin sexo, manden ayuda
- Tengo lugar en el auto para dos más
- Le doy duro al gym
- Café bien caliente por la mañana

[sexual.nude.es]
say: sends, asks for or offers nude pictures
privacy: 3
conduct: 3
where: words
any: suban pack | suban packs | suban el pack | pack al grupo | pasen pack | pasen packs | pásame el pack | pasame el pack | pasa el pack
any: manda el pack | mándame el pack | manda pack | mándame pack | paso pack | vendo pack | vendo packs | intercambio pack | intercambio packs
any: mi pack | tu pack | rolen el pack | rola el pack | rola pack | packs por inbox | nudes | fotos desnuda | fotos desnudo | foto desnuda
any: foto desnudo | desnuda en la cama | desnudo en la cama | fotos en pelotas | foto en pelotas | foto en bolas | en bolas por cam | fotos íntimas
any: video íntimo mío | vídeo íntimo mío | onlyfans | only fans | mi of en | link de mi only | suscríbete a mi only | suscribite a mi only | mi fansly
any: arsmate | contenido +18 | contenido para adultos mío | contenido exclusivo +18 | vendo contenido | videollamada hot | videollamadas hot | cam hot
any: webcamer | modelo webcam | soy escort | escort independiente | prepago discreta | soy dama de compañía | foto de mi polla | foto de tu polla
any: fotopolla | fotopollas | dick pic | dickpic | foto del pito | foto de mis tetas | te mando foto de mis | enséñame las tetas | muéstrame las tetas
any: mostrá las tetas | enseña las tetas | desnúdate para mí | nudista playa desnuda fotos | #packs | #nudes | #onlyfans
mask: mi pack de ahorro | mi pack de viaje | mi pack de bienvenida | mi pack de cervezas | tu pack de bienvenida | tu pack de | mi pack de
mask: vendo packs de ropa | vendo pack de ropa | vendo pack de | vendo packs de | manda pack de | tonos nudes | labios nudes | labiales nudes
mask: uñas nudes | colores nudes | tacones nudes | sombras nudes | modelo webcam logitech
not: ropa | bebé | libros | cervezas | labial | labiales | labios | maquillaje | uñas | sombras | tonos | colores | manicura | tacones | pañales
not: oferta | descuento | paleta | logitech | pintura | museo | escultura
+ Pásame el pack
+ Mi onlyfans en el link de la bio 🔥
+ Vendo contenido, info por privado
- Pack de cervezas en oferta
- Labiales en tonos nudes
- Vendo pack de ropa de bebé

[sexual.porn.es]
say: mentions watching or liking pornography
privacy: 3
conduct: 3
where: words
any: viendo porno | veo porno | ver porno | vi porno | mirando porno | mirar porno | pornhub | xvideos | xhamster | mi actriz porno favorita
any: video porno | vídeos porno | videos porno | peli porno | película porno | pelis porno | hentai | grupos de porno | porno casero | porno en
any: brazzers | mia khalifa | yordi | el ñiño polla | nacho vidal | nopor | n0por | p0rno | pr0n | nopo casero | #porno | #hentai
mask: porno venganza | ver porno infantil
not: ley | menores | venganza | policía | detenido/G | acceso | prohibir | adicción | detienen | delito
+ Viendo porno en la oficina, error
+ Mi historial es puro hentai
+ Quién más extraña los xvideos en el internet del vecino
- Policía detiene a un hombre por video porno de menores

[sexual.mention.es]
say: mentions pornography, sex work or kink
privacy: 1
conduct: 1
where: words
any: pornografía | actriz porno | actor porno | prostitución | prostituta/N | prostíbulo/N | burdel | putero/N | puticlub | trabajadora sexual
any: trabajo sexual | stripper | striptease | boys en la despedida | motel | telo | hotel por horas | albergue transitorio | viagra | preservativos
any: condones | condón | sexología | sexóloga | sexólogo | sexualidad | kamasutra | tantra sexual | tuppersex | erotismo | erótico/G
any: 50 sombras de grey
mask: motel en carretera | tours motel | motel bates | telo compro | telo llevo
not: educación | taller | charla | salud | ley | trata | abolición | estudio | adolescentes | carretera | route | bates | hipertensión pulmonar
+ Tuppersex en casa de Lola, qué risas
+ Despedida con stripper, no cuento más
+ Noche de telo para salir de la rutina
- Taller de sexualidad para adolescentes

[sexual.joke.es]
say: makes a lewd joke
privacy: 1
conduct: 2
where: words
any: lo que usted diga mamacita | si la tiene chiquita | es más grande que la mía | esa sí es una buena pieza de carne | chiste verde | chistes verdes
any: chiste guarro | chiste subido de tono | doble sentido | albur | albures | te agarro el chico | me la agarras con la | sácate los mocos con la mía
any: me agachas la | el que se agacha pierde | me la pelas | me la pelan | te la pelas | agarrámela | sabrosura de mujer | ni que la tuviera chueca
any: le hago el favor | me lo llevo al huerto | me la llevo al huerto | pasarla por la piedra | se la pasó por la piedra | pasármela por la piedra
any: menear el chorizo | mojar el churro | mojar el chorizo | ponerle la jorobita | le arrimé el camarón | arrimarle el camarón
any: meter el gol de la noche | remojar el cochayuyo
mask: calle de doble sentido | avenida de doble sentido | vía de doble sentido | carril de doble sentido | tráfico de doble sentido
mask: carretera de doble sentido | me la pelas la naranja | camino de doble sentido | le hago el favor de
not: tránsito | avenida | calle | carretera | naranja | papa | mandarina | carril | ciclovía | recado
+ A ese sí le hago el favor
+ Puro albur en el grupo de la oficina
+ Me la pelan, así de sencillo
- Avenida de doble sentido cerrada
- Le hago el favor de regar las plantas

[sexual.desire.es]
say: speaks of your sex life in a plain way
privacy: 2
conduct: 1
voice: me
where: words
any: mi vida sexual | nuestra vida sexual | vida sexual activa | mi deseo sexual | mi libido | sin libido | perdí la virginidad | soy virgen
any: sigo virgen | mi primera vez en la cama | mi primera vez fue | disfunción eréctil | mi disfunción | anorgasmia | vaginismo
any: dolor en las relaciones | pastilla del día después | la píldora del día después | prueba de vih y | examen de its | test de its | clamidia
any: sífilis | gonorrea | prep vih | tomo prep | anticonceptivo de emergencia | sin condón | usamos condón | embarazo no deseado
mask: soy virgen de | soy virgen del zodiaco | aceite soy virgen | mi primera vez fue en | mi primera vez fue un | mi primera vez fue con el
mask: sin libido política
not: horóscopo | aceite | campaña | signo | taller | ministerio | tren | avión | zodiaco | esquí | maratón | concierto
+ Mi vida sexual después del parto, hilo
+ Con el antidepresivo perdí la libido, sin libido total
+ Tomo PrEP desde hace un año
- Soy virgen del zodiaco, ordenada
- Campaña contra la sífilis

[sexual.names.es]
say: belongs to a group or page about sex
privacy: 3
conduct: 3
where: names
any: swingers | swinger | packs | pack | nudes | porno | xxx | hentai | onlyfans | only fans | sexo | encuentros sexuales | encuentros hot | cornudos
any: hotwife | cuckold | bdsm | fetichistas | calientes | milf | milfs | sugar daddy | sugar baby | escorts | prepagos | putas | chicas hot | chat hot
any: kinky | sex shop | sexshop | tuppersex | intercambio de parejas | voyeur | exhibicionistas
mask: alitas calientes | pack viajes | aguas calientes | tamales calientes | educación y sexo | pack ahorro | calientes y sabrosas | calientes salsas
mask: pan calientes | panes calientes | pupusas calientes
not: tamales | ahorro | educación | viajes | alitas | salsas | picantes | mochileros | comida | cinco sentidos | hot dogs | quesadillas | libros
+ [group] Swingers Buenos Aires
+ [group] Packs y nudes CDMX
+ [page] Sex Shop Placer
- [page] Alitas calientes El Rey
- [group] Pack ahorro pañales ahorro
