lexicon: violence.es
format: 1
version: 2026.1
topic: violence
lang: es
licence: CC0-1.0
about: Threats, calls for violence, fights, weapons, hunting, violence suffered, in Spain and the Americas.
source: written by hand for this project

[violence.threat.es]
say: threatens or wishes to hurt somebody
privacy: 2
conduct: 3
where: words
any: te voy a matar | los voy a matar | lo voy a matar | la voy a matar | voy a matar a | voy a matarlo | voy a matarla | voy a matarlos | te mato
any: lo mato | te voy a reventar | te voy a romper | te reviento | lo reviento | te rompo la cara | te rompo la madre | le rompo la madre
any: le rompo la cara | te parto la cara | te parto la madre | te parto las piernas | le parto la cara | les parto la madre | te voy a partir
any: te voy a cagar a palos | te cago a palos | te cago a trompadas | los cago a trompadas | te voy a cagar a trompadas | te voy a sacar la mierda
any: te saco la mierda | te saco la chucha | te saco la entre puta | te voy a sacar la cresta | te saco la cresta | te voy a dar plomo | te meto plomo
any: te lleno de plomo | te voy a llenar de plomo | te meto un tiro | le meto un tiro | hay que meterle un tiro | meterles un tiro | pegarle un tiro
any: pegarles un tiro | un tiro en la cabeza | un tiro en la nuca | te pego un tiro | le pego un tiro | le pegaría un tiro | te voy a quemar la casa
any: te quemo la casa | sé dónde vives | se donde vives | sé dónde vivís | te voy a encontrar | ya sé dónde trabajas | vas a ver hijo
any: cuídate la espalda | cuida tu espalda | te vas a arrepentir hijo | ojalá te mueras | ojala te mueras | ojalá se muera | ojala se muera
any: ojalá se mueran | que se muera | que se mueran | muérete | muerete | muéranse | ojalá te atropellen | ojalá lo atropellen | ojalá te violen
any: que te viole | ojalá te dé cáncer | que te dé un cáncer | te deseo la muerte | le deseo la muerte | ojalá te pudras | que se pudra en la cárcel
any: púdrete en el infierno | te voy a agarrar a golpes | lo agarro a golpes | lo agarro a madrazos | me lo madreo | te voy a madrear | te madreo
any: te voy a chingar | los voy a quebrar | te voy a quebrar | te quiebro | te destripo | los destripo | los degollaría | los ahorcaría con mis manos
any: la estrangulo | lo estrangulo | te estrangulo | le arranco la cabeza | te arranco la cabeza
mask: te voy a matar a besos | te mato a besos | lo voy a matar a besos | la voy a matar a besos | te voy a encontrar en | te voy a romper a besos
mask: que se muera de envidia | que se mueran de envidia | muérete de envidia | que se muera de hambre nadie | que se muera la planta
mask: te quiebro un vaso | lo reviento a besos | te reviento a besos | que se muera mi planta | que se mueran las plantas | muérete de envidia amiga
mask: que se muera de risa | que se mueran de risa | te mato de amor | que se muera el personaje | te voy a romper el récord
not: besos | abrazos | cosquillas | envidia | planta | plantas | cactus | personaje | película | serie | novela | letra | canción | mosquito/N
not: cucaracha/N | hormiga/N | zancudo/N | jajaja te amo | achuchones | fortnite
+ Te voy a matar, cabrón
+ A ese hay que meterle un tiro
+ Ojalá te mueras, así de simple
+ Si lo veo le rompo la madre
- Te voy a matar a besos
- Que se mueran de envidia
- Si lo mato, el mosquito me deja dormir

[violence.glorify.es]
say: praises or calls for violence
privacy: 2
conduct: 3
where: words
any: caparlos | capar a los | castrarlos a todos | que lo quemen vivo | quémenlo vivo | quemarlos vivos | que los quemen | a la hoguera con
any: hay que quemarlos | hay que matarlos | hay que fusilarlos | fusilarlos a todos | fusilamiento para | paredón | los fusilaría
any: a todos los fusilaba | colgarlos de un poste | que los cuelguen | colgarlos en la plaza | linchamiento | hay que lincharlo | que lo linchen
any: línchenlo | linchenlo | una bomba y listo | ponerles una bomba | metería una bomba | bomba al congreso | ojalá les caiga una bomba | plomo para
any: plomo a | plomo con los | mano dura y plomo | bala para | bala a los | balas para todos | bien muerto | bien muertos | muerto está mejor
any: un delincuente menos | una rata menos | uno menos | mátenlo | mátenlos | que los maten | que lo maten en la cárcel | que lo violen en la cárcel
any: le den su merecido en la cárcel | que sufra en la cárcel | hay que castrarlos | castración para | ojo por ojo | pena de muerte ya
any: pena de muerte para | muerte a los | muerte a todos | mueran todos los | a machetazos con | sangre de | quemar el congreso | quemémoslo todo
any: que arda todo el congreso | prender fuego el congreso | haz patria mata | haga patria mate
mask: uno menos en la lista | un día y uno menos | donante de sangre de | sangre de horchata | sangre de toro | análisis de sangre de
mask: grupo de sangre de | sangre de | plomo a gas | examen uno menos | y uno menos | uno menos para | muerte a los carbohidratos | plomo a la vista
mask: plomo a los pies | al paredón de la playa | muerte a los lunes | bala a los penales | plomo a la gasolina | ojo por ojo película
mask: bala para el asma | bala a los pulmones | que los maten de hambre | uno menos | paredón de sepúlveda
not: pendientes | examen/N | turno/N | gasolina | donar | vacuna | lunes | dieta | película | tango | postre
+ Que lo quemen vivo
+ A esos, paredón y ya
+ Bala para todos los rateros
- Uno menos en la lista de pendientes
- Análisis de sangre de rutina

[violence.fight.es]
say: tells of a fight you were in
privacy: 2
conduct: 2
voice: me
where: words
any: me agarré con uno | me agarré con un | me agarré con una | me fajé a golpes | me di de hostias | terminé con el labio roto | me peleé con uno
any: le partí la cara | le rompí la cara | le pegué una piña | le metí una piña | le di una piña | le di un puñetazo | le metí un puñetazo
any: le pegué un puñetazo | le di una cachetada | le metí una cachetada | le solté un guantazo | le di un guantazo | le metí una hostia
any: le di una hostia | nos metimos hostias | a hostias con | me agarré a hostias | me agarré a golpes | me agarré a piñas | me agarré a trompadas
any: me agarré a madrazos | nos agarramos a golpes | nos agarramos a piñas | nos cagamos a piñas | nos cagamos a trompadas | nos dimos de golpes
any: me di de golpes con | me peleé a golpes | me peleé en el antro | me peleé en el bar | me peleé en el boliche | le saqué la mierda
any: le saqué la cresta | le saqué la chucha | me lo madreé | nos madreamos | le partí la madre | le rompí la madre | le rompí la nariz
any: le rompí un vaso | le di un botellazo | le metí un botellazo | le metí un cabezazo | pelea callejera mía | me fui a los golpes
any: me fui a las manos | nos fuimos a las manos | llegamos a las manos | le pegué a mi | le di su paliza | le di una paliza | le metí una paliza
any: lo dejé tirado a golpes | lo noqueé en la calle
mask: le di una paliza al fifa | le di una paliza al ajedrez | le metí una paliza al fifa | le pegué a mi récord | le di una paliza al parchís
mask: le pegué a mi marca | le di una paliza a la play | le pegué a mi dedo | le rompí la madre al examen
not: fifa | ajedrez | parchís | videojuego | play | padel | pádel | tenis | examen | partido | piñata | xbox
+ Le partí la cara al que me robó
+ Nos agarramos a piñas a la salida del boliche
+ Le metí una hostia al que me tocó el culo
- Le di una paliza al FIFA a mi hermano

[violence.weapon.es]
say: shows or tells of weapons you own
privacy: 2
conduct: 2
voice: me
where: words
any: mi pistola | mi revólver | mi escopeta | mi rifle | mi fusil | mi glock | mi nueve milímetros | mi 9mm | mi .38 | mi fierro | mi cuete
any: mi machete afilado | mi navaja | mi cuchillo de combate | mi colección de armas | mis armas | mi arma | licencia de armas | mi permiso de armas
any: permiso de portación | portación de armas | porte de armas aprobado | mi salvoconducto | compré una pistola | compré un arma
any: compré una escopeta | duermo con la pistola | duermo con un arma | duermo con un machete | armado en casa | tengo un arma | tengo pistola
any: tengo una pistola | tengo escopeta | siempre armado | voy armado | ando armado | ando calibrado | cuerno de chivo | ak 47 | ar-15 | ar 15
any: práctica de tiro | polígono de tiro | campo de tiro | stand de tiro | tiro práctico | tiro deportivo | mis balas | mis cartuchos
any: recargar munición | #tiropractico | #glock
mask: mi pistola de silicona | mi pistola de agua | mi pistola de calor | mi pistola de masaje | mi arma secreta | mis armas secretas
mask: mi arma favorita es la | mi navaja de afeitar | mi pistola de pintura | mi pistola nerf | mi arma es la palabra | mi arma mi
mask: mis cartuchos de tinta | mis balas de plata | qué pasa mi arma | ole mi arma | mi arma qué | ay mi arma | mi fierro viejo
not: silicona | nerf | masaje | tinta | impresora | agua | videojuego | sevilla | call of duty | palabra | sonrisa | pintura | airsoft | gotelé | laca
+ Mi Glock y yo de fin de semana
+ Compré una pistola porque el barrio está feo
+ Domingo en el polígono de tiro
- Mi pistola de silicona, manualidades
- Mi arma secreta es la sonrisa

[violence.hunt.es]
say: mentions hunting or shooting for sport
privacy: 1
conduct: 1
where: words
any: temporada de caza | ir de caza | me voy de caza | salimos de caza | fui de caza | día de caza | jornada de caza | fui a cazar | salimos a cazar
any: cacería | montería | monterías | jabalí cazado | abatí un jabalí | mi primer jabalí | batida de jabalí | a la perdiz | caza menor | caza mayor
any: mi coto | rehala | media veda | desvede | codorniz y escopeta | cazando palomas | cazando patos | caza de patos | venado cazado | cazar venado
any: cazando venado | soy cazador | soy cazadora | somos cazadores | entre cazadores | peleas de gallos | pelea de gallos | palenque de gallos
any: toreo de salón | #caza | #caceria | #cazador
mask: me voy de caza de ofertas | cacería de brujas | a la caza de | de caza y captura | cacería de ofertas | a la perdiz escabechada | avión de caza
mask: un avión de caza
not: ofertas | película | demonios | fotográfica | avión | nazis | furtiva | furtivos | detenido/G
+ Temporada de caza, todo listo
+ Abatí un jabalí de 90 kilos
+ Montería en Sierra Morena con los amigos
- De caza de ofertas en rebajas
- Avión de caza en el desfile

[violence.victim.es]
say: tells that you suffered violence
privacy: 3
conduct: 0
where: words
any: me dieron una golpiza | golpiza que me | me agarraron a golpes | me pegaron en | me pegaron una golpiza | nos asaltaron | nos atracaron
any: nos robaron a mano | nos robaron con | a mano armada | nos encañonaron | nos apuntaron | me robaron el celular en | me robaron el móvil en
any: me robaron en | me dejó el ojo morado | ojo morado que me | me dejó moretones | me empujó contra la pared | me levantó la mano
any: me agarró del cuello | me encerraba | me controlaba y me pegaba | me pegaba mi | mi ex me pegaba | mi marido me pegaba | mi padre me pegaba
any: mi papá me pegaba | mi madre me pegaba | me golpeaba | me maltrataba | mi maltratador | mi agresor | mi abusador | fui maltratada
any: sufrí maltrato | sufrí malos tratos | sufrí violencia | víctima de violencia | soy víctima | sobreviviente de violencia
any: superviviente de violencia | superviviente de maltrato | violencia de género en mi | viví violencia | viví una relación violenta
any: salí de una relación violenta | salí del maltrato | me violaron | me violó | fui violada | mi violación | sufrí una violación | abusaron de mí
any: abusó de mí | abusada de niña | abuso sexual en mi infancia | abusos en mi infancia | sufrí abusos | sufrí abuso | fui abusada | fui abusado
any: me tocó mi tío | me acosaba | me acosó | sufrí acoso | sufrí bullying | me hacían bullying | víctima de bullying | me asaltaron | me atracaron
any: me han atracado | me robaron a punta | me robaron con pistola | me robaron con un cuchillo | me apuntaron con | me encañonaron
any: me pusieron una navaja | me acuchillaron | me apuñalaron | me dispararon | me secuestraron | secuestro exprés | me quiso matar | intentó matarme
any: me quiso ahorcar | me dio una paliza | me dieron una paliza | me pegaron entre | me golpearon | me extorsionan | me están extorsionando
any: cobran piso a mi negocio | me amenazan | me amenazó de muerte | me amenazaron | amenazas de muerte | me siguieron hasta mi casa
any: casa de acogida para mujeres | refugio de mujeres | me too yo | #metoo
mask: me dio una paliza al ajedrez | me dieron una paliza al fifa | me dieron una paliza al pádel | me golpeaba el sol
mask: me violaron la intimidad de datos | me golpearon las olas | soy víctima de la moda | soy víctima de mi | soy víctima del hambre
mask: me dieron una paliza en el parchís | soy víctima de las rebajas | soy víctima de | me asaltaron las dudas | me asaltaron las ganas
mask: me atracaron en la gasolinera el precio | me golpearon los precios
not: película | serie | actriz | fifa | pádel | ajedrez | dudas | olas | precios | fortnite
+ Mi ex me pegaba y tardé años en decirlo
+ Me asaltaron a punta de pistola en la combi
+ Abusaron de mí a los nueve años
- Me asaltaron las dudas
- Soy víctima de las rebajas

[violence.near.es]
say: tells of violence against somebody close or near you
privacy: 3
conduct: 0
where: words
any: mataron | asesinaron | secuestraron | desapareció | desaparecida | desaparecido | apuñalaron | balearon | asaltaron | violaron | golpearon
any: levantaron | le dispararon | feminicidio | femicidio | atracaron | maltrata | maltrataba | le pegaba
need: mi hermano | mi hermana | mi hijo | mi hija | mi primo | mi prima | mi tío | mi papá | mi padre | mi mamá | mi madre | mi amigo | mi amiga
need: mi vecino | mi vecina | mi sobrino | mi sobrina | mi compañero | mi compañera | mi novio | mi alumno | mi alumna | mi cuñado
near: 6
not: película | serie | novela | gato/GD | perro/GD | calcetín | videojuego | control remoto | calcetines | wifi | llaves | árbol
+ Mataron a mi primo por un celular
+ Mi amiga desaparecida desde el viernes, ayuden a difundir
+ A mi hijo lo asaltaron saliendo de la prepa
- En la serie mataron a mi personaje favorito
- Desapareció mi calcetín, mi hermano culpable

[violence.witness.es]
say: tells of violence where you live or work
privacy: 2
conduct: 0
voice: me
where: words
any: balacera en mi | balacera frente a mi | balacera cerca de mi | balacera afuera | se escuchan balazos | se oyen balazos | se escuchan tiros
any: se oyen tiros | balazos en mi colonia | balazos cerca | tiros en mi barrio | tiroteo en mi barrio | tiroteo frente a | escuché disparos
any: disparos en mi calle | mataron a uno en la esquina | mataron a alguien en mi calle | narcobloqueos en | bloqueo del narco y
any: explotó un coche bomba cerca | agresión a compañera | agredieron a una compañera | agredieron a mi compañera | nos agredieron en urgencias
any: nos agredió un familiar | agresiones a sanitarios hoy en mi
+ Se escuchan balazos en mi colonia otra vez
+ Agredieron a una compañera en urgencias
+ Escuché disparos y me tiré al piso con los niños

[violence.joins.es]
say: shows you follow or join something about weapons
privacy: 2
conduct: 2
where: names
any: armas | club de tiro | tiro deportivo | tiro práctico | pistolas | glock | escopetas | rifles | armería | legítima defensa | cuchillos tácticos
mask: armas y letras | adiós a las armas | plaza de armas | escudo de armas | armas al hombro teatro | concejo de armas
not: plaza | teatro | libro
+ [group] Club de tiro y armas de Córdoba
+ [page] Armería El Ciervo
+ [group] Tiro práctico Colombia
- [place] Plaza de Armas

[violence.joins.hunt.es]
say: shows you follow or join something about hunting
privacy: 1
conduct: 1
where: names
any: caza | cazadores | cacería | montería | monteros | jabalí | rehalas | perdiz con reclamo | gallos de pelea | galleros | palenque
mask: caza ofertas | caza recompensas | cazadores de sombras | cazadores de mitos | montería córdoba | jabalí restaurante
not: ofertas | película | restaurante | colombia
+ [group] Cazadores de Cuenca
+ [page] Rehalas y monteros del sur
+ [group] Galleros de Michoacán
- [page] Caza ofertas de hoy

[violence.joins.support.es]
say: shows you follow or join something about abuse suffered
privacy: 3
conduct: 0
where: names
any: víctimas de violencia | sobrevivientes | supervivientes de | violencia de género | violencia machista | violencia doméstica | maltrato
any: abuso sexual | abuso infantil | mujeres maltratadas | buscando a | madres buscadoras | desaparecidos | narcisistas | acoso escolar | bullying
mask: buscando a nemo | buscando a dory
not: película | disney
+ [group] Sobrevivientes de abuso sexual
+ [group] Víctimas de narcisistas
+ [page] Madres Buscadoras de Sonora
- [page] Buscando a Nemo
