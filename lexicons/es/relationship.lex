lexicon: relationship.es
format: 1
version: 2026.1
topic: relationship
lang: es
licence: CC0-1.0
about: Partner, status, love, dates, weddings, break-ups and divorce, in Spain and the Americas.
source: written by hand for this project

# "Mi mujer", "mi marido", "mi novia" tell; a bare "novia" is a dress, "esposas" are handcuffs, "pareja" is a pair of cards.

[relationship.partner.es]
say: mentions your partner or spouse
privacy: 1
conduct: 0
negated: keep
where: words
any: mi/P esposo/G | mi marido | mi maridito | mi mujer | mi mujercita | mi señora esposa | mi novio | mi novia | mi noviecito | mi noviecita
any: mi novix | mi pareja | mi compañero de vida | mi compañera de vida | mi media naranja | mi prometido | mi prometida | mi futuro esposo
any: mi futura esposa | mi futuro marido | mi amorcito | mi amado esposo | mi amada esposa | mi querido esposo | mi querido marido | mi hombre
any: mi viejo y yo | mi gordo y yo | mi gordito y yo | mi flaco y yo | mi flaca y yo | mi gorda y yo | mi negro y yo | mi peor es nada | mi chico y yo
any: mi chica y yo | mi pololo | mi polola | mi pololita | mi pololito | mi pololeo | mi jermu | mi jaño | mi enamorado | mi enamorada | mi firme
any: mi machucante | mi quelite | mi jevo | mi jeva | mi jevita | mi marinovio | mi marinovia | mi churri | mi churro novio | mi parienta
any: mi costilla | mi cari | mi cónyuge | mi compañero sentimental | mi patrona esposa | mi ñora | mi ruca esposa | mi doña esposa
any: mi crush y yo somos novios | con mi amor en | cena con mi amor | viaje con mi amor | la parienta | mi suegra política | #miesposo | #miesposa
any: #minovio | #minovia | #mimarido
mask: mi hombre araña | mi hombre lobo | mi hombre de confianza | mi pareja de baile | mi pareja de pádel | mi pareja de dobles | mi pareja de mus
mask: mi pareja de truco | mi pareja de laboratorio | mi costilla rota | mi costilla fracturada | mi hombre del tiempo | mi prometido regalo
mask: mi enamorado corazón | mi pareja de canasta | mi costilla de cerdo | mi pareja de calcetines | mi churri gato
not: película | serie | novela | personaje | canción | pádel | calcetines | zapatos | telenovela | capítulo
+ Mi novio me trajo flores sin motivo
+ Mi marido cocina los domingos
+ Con mi polola en la costa
- Mi pareja de pádel y yo ganamos
- El hombre araña, mi película favorita

[relationship.status.es]
say: tells whether you are in a relationship
privacy: 2
conduct: 0
negated: keep
where: words
any: otra vez soltera | otra vez soltero | de nuevo soltera | nuevamente soltera | estoy soltera | estoy soltero | soy soltera | soy soltero
any: soltera y sin compromiso | soltero y sin compromiso | soltera y sin apuros | soltera y feliz | soltero y feliz | soltera otra vez
any: soltero otra vez | felizmente soltera | felizmente soltero | soltera codiciada | soltero codiciado | solterita | solterito | soltería
any: vida de soltera | vida de soltero | sigo soltera | sigo soltero | siempre soltera | forever alone | solterona | solterón | eterna soltera
any: estoy casada | estoy casado | soy casada | soy casado | felizmente casada | felizmente casado | mujer casada | hombre casado | casada con
any: casado con | casada y con | recién casada | recién casado | recién casados | tengo novio | tengo novia | tengo pareja | estoy de novia
any: estoy de novio | nos pusimos de novios | somos novios | somos pareja | en una relación | tengo una relación | relación abierta
any: relación a distancia | amor a distancia | poliamor | poliamorosa | poliamoroso | pololeando | pololear | es complicado | mi situación sentimental
any: casi algo | amigos con derechos | amigo con derechos | amigovio | amigovia | nos juntamos a vivir | viviendo juntos | nos fuimos a vivir juntos
any: vivo con mi novio | vivo con mi novia | vivo con mi pareja | unión libre | pareja de hecho | arrejuntados | amancebados | enamorada | enamorado
any: me enamoré | comprometida con mi | comprometido con mi | viuda y | #soltera | #soltero | #solteria | #felizmentecasada | #casialgo
mask: casada con mi trabajo | casado con mi trabajo | madre soltera | padre soltero | mamá soltera | despedida de soltera | despedida de soltero
mask: estoy enamorada de este | estoy enamorada de estos | me enamoré de este | me enamoré de esta | me enamoré de estos | enamorada de este lugar
mask: enamorada de mi perro | enamorada de la serie | comprometida con mi trabajo | comprometido con mi trabajo | comprometida con mi salud
mask: comprometido con mi país | me enamoré de la ciudad | enamorada de la vida | enamorada de mi carrera | enamorada de mi profesión
mask: me enamoré de mi profesión | enamorado de la vida | enamorada de la moda | enamorado de la moda juvenil | me enamoré de la serie
mask: me enamoré del libro | me enamoré de un vestido | me enamoré de unos zapatos | me enamoré del lugar | enamorada de mi sobrina
mask: enamorada de mi sobrino | enamorada de mi nieta | enamorada del muro | enamorada de mi hijo
not: película | serie | libro | vestido | zapatos | casa nueva | canción | príncipe | princesa | actriz | actor | cantante | novela | lugar | ciudad
not: restaurante | apartamento | labial
+ Soltera y sin apuros
+ Ya tengo novio, lo confirmo
+ Mi casi algo ni me escribió
- Despedida de soltera de la actriz
- Me enamoré de este vestido

[relationship.love.es]
say: speaks of love for a partner
privacy: 1
conduct: 0
where: words
any: gracias amor | amor gracias | desayuno en la cama | gracias mi amor | feliz mes mi vida | feliz mes amor | feliz mes mi amor | cena romántica
any: velada romántica | con mi cielo | mi viejo lindo | mi cielo hermoso te amo | gracias por tanto amor | gracias por tanto mi vida
any: mi compañero de toda la vida | te amo mi amor | te amo mi vida | te quiero mi amor | te amo amor mío | te amo esposo | te amo esposa
any: te amo mi gordo | te amo gordito | te amo mi negro | te amo flaca | amor de mi vida | la mujer de mi vida | el hombre de mi vida
any: hombre de mis sueños | mujer de mis sueños | contigo quiero envejecer | envejecer juntos | envejecer contigo | contigo al fin del mundo
any: contigo hasta el fin | gracias por amarme | gracias por existir amor | gracias por elegirme | mi persona favorita | eres mi todo
any: eres mi vida entera | eres el amor | sos el amor | sos mi vida | sos mi todo | mi lugar favorito eres tú | mi lugar favorito sos vos
any: mi compañero de aventuras | mi compañera de aventuras | mi cómplice | amor bonito | mi príncipe azul | mi rey hermoso te amo | mi reina te amo
any: mi complemento | años de amor | años de amarte | años amándote | meses de amor | por muchos años más juntos | por más años juntos
any: juntos por siempre | juntos para siempre | nuestro amor | mi amor eterno | san valentín | 14 de febrero | día de los enamorados
any: día del amor y la amistad | amor y amistad | feliz sant jordi amor | te extraño mi amor | te echo de menos mi amor | me haces tan feliz
any: me haces muy feliz | me haces la mujer más feliz | me haces el hombre más feliz | afortunada de tenerte | afortunado de tenerte | beso de mi amor
any: abrazada a mi amor | 💑 | 💏 | 👩‍❤️‍👨 | #amordemivida | #teamo | #parejagoals | #enamorados | #sanvalentin
mask: mi cómplice de travesuras mi perro | oferta san valentín | el amor de mi vida la pizza | nuestro amor por el fútbol
mask: nuestro amor por los animales
not: pizza | perro/GD | gato/GD | hijo/GD | oferta/N | descuento/N | catálogo | menú especial | canción | película | sobrino/GD | mami | mamá | papá
not: abuela | nieta
+ Tres años de amor contigo, te amo
+ Eres mi lugar favorito, amor de mi vida
+ Feliz San Valentín mi amor 💑
- Ofertas de San Valentín, descuento en ramos
- La pizza es el amor de mi vida

[relationship.date.es]
say: tells about dating or a date
privacy: 2
conduct: 0
where: words
any: se me declaró | me declaré | noviazgo | quien me quiera bonito | que me quieran bonito | busco quien me quiera | tengo una cita | tuve una cita
any: mi cita de | primera cita | segunda cita | cita a ciegas | cita romántica | cita con mi novio | cita con mi esposo | cita con mi marido
any: cita con un chico | cita con un tipo | cita con una chica | noche de cita | noche de citas | date night | tinder | bumble | hinge | match en
any: hice match | grindr | badoo | meetic | app de citas | apps de citas | aplicaciones de citas | ligar | ligando | ligué | ligue | ligues | mi crush
any: el crush | tengo un crush | crush de | me clavó el visto | visto azul | en visto | me ghosteó | me ghosteo | ghosting | le gusto
any: me gusta un chico | me gusta alguien | me gusta una chica | conociendo a alguien | saliendo con alguien | estoy saliendo con | salgo con alguien
any: me invitó a salir | lo invité a salir | la invité a salir | me estoy viendo con | chongo | mi chonguito | chapar | chapé | chapando con | chape
any: transar con un | me transé a | me comí la boca | me comió la boca | nos comimos la boca | morreo | morreándome | nos besamos | me besó
any: beso en la primera | fajar | faje | mi fajito | agarre | mi peguete | mi quedante | mi ganado | el ganado | arrocear | arrocero | me batearon
any: me bateó | friendzone | lo rechacé | me rechazó | en busca del amor | busco novio | busco novia | busco pareja | quiero un novio | quiero novio
any: quiero novia | quiero una novia | necesito un novio | necesito novio | necesito novia | dónde están los hombres | ya no hay hombres | red flag
any: red flags en | banderas rojas
mask: primera cita con el médico | tengo una cita médica | tengo una cita con el | tuve una cita médica | primera cita médica | tengo una cita en el
mask: el ganado bovino | el agarre del | agarre de la | ligue de campeones | agarre de las llantas | mi cita de las | tengo una cita en
mask: el ganado vacuno | buen agarre | ligar la salsa | ligar los ingredientes | el ganado de | agarre antideslizante | tengo una cita con la
mask: primera cita con
not: médico | médica | dentista | salsa | cocina | vacuno | carne | dni | pasaporte | notario | banco | rodilla | llantas | ginecóloga | doctor
not: doctora | vacas | pastor | serie | película | terapeuta | consulado | itv | peluquería | veterinario | psicóloga
+ Tuve una cita de Tinder y pagué yo
+ Mi crush me dejó en visto
+ Quiero novio pero que cocine
- Tengo una cita médica el martes
- El ganado vacuno sube de precio

[relationship.engaged.es]
say: tells of an engagement
privacy: 2
conduct: 0
where: words
any: me dijiste que sí | nos dijimos que sí | nos dimos el sí | me pidió matrimonio | me ha pidió matrimonio | me pidió casarme
any: me pidió que me casara | le pedí matrimonio | le pedí la mano | me pidió la mano | dije que sí | dijo que sí | me dio el anillo
any: anillo de compromiso | mi anillo | nos comprometimos | estamos comprometidos | estoy comprometida | estoy comprometido | me comprometí
any: nuestro compromiso | fiesta de compromiso | pedida de mano | pedida de matrimonio | nos vamos a casar | me voy a casar | me caso | nos casamos
any: futuros esposos | futura señora | futura novia | próxima a casarme | fecha de boda | tenemos fecha | save the date
any: cuenta regresiva para la boda | preparativos de boda | preparando la boda | organizando mi boda | organizando la boda | buscando vestido de novia
any: mi vestido de novia | prueba de vestido | despedida de soltera | despedida de soltero | mi despedida | 💍 | #comprometidos | #nosvamosacasar
any: #pedidademano
mask: mi anillo vaginal | mi anillo de graduación | mi anillo gástrico | mi despedida del trabajo | mi despedida de la oficina | dije que sí a todo
mask: estoy comprometida con la | estoy comprometido con el | estoy comprometida con mi | dijo que sí a la ley | dije que sí al trabajo
mask: nuestro compromiso con | nuestro compromiso es | dijo que sí al | dijo que sí a | dije que sí a
not: trabajo | clientes | calidad | servicio | ley | congreso | actriz | actor | cantante | futbolista | príncipe | política | referéndum
+ Me pidió matrimonio y dije que sí 💍
+ Nos casamos en octubre
+ Mi despedida de soltera en Tulum
- Nuestro compromiso con los clientes es la calidad
- El actor le pidió matrimonio; ella dijo que sí a la ley

[relationship.wedding.es]
say: tells of your own wedding or marriage
privacy: 2
conduct: 0
where: words
any: el sí quiero | mi boda | nuestra boda | mi casamiento | nuestro casamiento | mi matrimonio | nuestro matrimonio | me casé | me he casado
any: nos hemos casado | ya somos esposos | marido y mujer | por el civil | boda civil | luna de miel | noche de bodas | mis votos | nuestros votos
any: renovación de votos | mi ramo de novia | mis damas de honor | mi vals | señores de | señora de desde hoy | aniversario de boda
any: aniversario de bodas | aniversario de casados | aniversario de novios | nuestro aniversario | feliz aniversario | aniversario de pareja
any: bodas de plata | bodas de oro | bodas de papel | bodas de algodón | bodas de porcelana | años de casados | años de casada | años de matrimonio
any: años de novios | meses de novios | años juntos | años contigo | años a tu lado | años de pololeo | meses de pololeo | cumplimos meses
any: cumplimos un mes de novios | cumplemes de novios | mesario | mesiversario | #miboda | #nuestraboda | #reciencasados | #lunademiel
any: #felizaniversario | #bodacivil
mask: feliz aniversario al hospital | feliz aniversario al club | nuestro aniversario como empresa | feliz aniversario a la empresa
mask: feliz aniversario bomberos | feliz aniversario a la institución | feliz aniversario a mis papás | feliz aniversario a mis padres
mask: demandar por el civil | responsabilidad por el civil
not: empresa | club | institución | club deportivo | bodas de sangre | hospital | fundación | escuela | lorca | tienda | clientes | periódico | banda
not: rey | reyes | reina | sorteo
+ Diez años contigo mi amor, feliz aniversario
+ El día de mi boda llovió y fue perfecto
+ Cumplimos cuatro meses de pololeo
- Feliz aniversario a la empresa
- Bodas de sangre de Lorca en el teatro

[relationship.wedding.mention.es]
say: mentions a wedding or marriage
privacy: 1
conduct: 0
where: words
any: la boda de | boda de mi | de boda | hoy boda | hoy tenemos boda | casamiento de | la boda del | se casa mi | se casó mi | vivan los novios
any: invitada perfecta | matri de | de casamiento hoy
mask: fotógrafo de boda | vestido de boda | tarta de boda | pastel de boda | la boda del siglo | la boda de la infanta | la boda del príncipe
mask: la boda de mi mejor amigo | anillos de boda | fotógrafa de boda | proveedores de boda | invitaciones de boda
not: película | serie | príncipe | infanta | famoso/G | capítulo | revista
+ Se casa mi amiga Lola y no paro de llorar
+ Hoy boda, vivan los novios
+ La boda de Marta y Luis, qué fiesta
- La boda del príncipe en la revista

[relationship.breakup.es]
say: tells of a break-up
privacy: 2
conduct: 0
where: words
any: terminé con mi novio | terminé con mi novia | terminamos | terminé mi relación | terminó conmigo | me terminó | me cortó | corté con mi novio
any: corté con mi novia | cortamos | corté con él | corté con ella | me dejó mi novio | me dejó mi novia | me dejó por | me ha dejado mi
any: lo hemos dejado | lo dejamos | lo dejé con mi | lo he dejado con mi | rompí con mi | rompimos | rompió conmigo | me botó mi | me pateó mi novio
any: me pateó mi novia | me pateó mi polola | me pateó mi pololo | me dejaron por | mi ex | mis ex | mi exnovio | mi exnovia | mi exesposo
any: mi exesposa | mi exmarido | mi exmujer | mi expareja | ex tóxico | relación tóxica | corazón roto | me rompieron el corazón
any: me rompió el corazón | despecho | despechada | despechado | tusa | entusada | entusado | mal de amores | contacto cero | tu ex y | ruptura
any: #contactocero | #despecho | #tusa | 💔
mask: tusa de maíz | la tusa del maíz | canción tusa | cortamos la luz | cortamos el pelo | terminamos la obra | terminamos el | terminamos la
mask: terminamos en | terminamos de | terminamos con | me cortó el pelo | me cortó el agua | me cortó la luz | cortamos el | cortamos la
mask: lo dejamos para | lo dejamos en | lo dejamos reposar | lo dejamos enfriar | lo dejamos a | mis ex compañeros | mis ex alumnos | mi ex jefe
mask: mi ex jefa | mi ex compañera | mi ex compañero | mi ex alumna | mi ex alumno | me dejó por los suelos | rompimos el récord | rompimos récord
mask: rompimos la | rompimos el | me cortó el | me cortó la | ruptura de ligamentos | ruptura de | me dejó por fuera | mis ex compañeras
mask: terminamos por | lo dejamos ahí | terminamos las | cortamos los | cortamos las | lo dejamos todo | me terminó de | lo dejamos hasta
mask: mi ex colegio | mi ex empresa | mi ex trabajo | me terminó gustando | terminamos bailando | terminamos comiendo | terminamos cenando
mask: terminamos llorando | me terminó convenciendo | terminamos los | terminamos riendo | terminamos hablando | terminamos tomando
mask: terminamos juntos
not: receta | horno | nevera | karol g | canción | ligamento/N | récord | proyecto | turno | maíz | peluquera | peluquero | clase | curso | temporada
not: serie | obra | reunión
+ Mi ex me volvió a escribir, bloqueado
+ Terminamos después de seis años 💔
+ Ando despechada, pongan a Paquita
- Terminamos la obra de la cocina
- Ruptura de ligamentos del delantero

[relationship.divorce.es]
say: tells of a divorce or separation
privacy: 3
conduct: 0
voice: me
where: words
any: mi divorcio | nuestro divorcio | firmé el divorcio | firmamos el divorcio | papeles del divorcio | papeles de divorcio | me divorcié
any: me divorcio | me estoy divorciando | me he divorciado | nos divorciamos | nos divorciaremos | estoy divorciado | soy divorciado
any: divorciado desde | divorciado y | recién divorciado | oficialmente divorciado | divorciada | me separé | nos separamos | me estoy separando
any: me he separado | nos hemos separado | estoy separada | estoy separado | soy separada | mi separación | nuestra separación | separada desde
any: pensión alimenticia | pensión de alimentos | cuota alimentaria | régimen de visitas | custodia de mis hijos | la custodia de
any: custodia compartida de | abogado de divorcio | convenio regulador | bienes gananciales | sociedad conyugal | #divorciada | #divorcio
mask: nos separamos del grupo | me separé del grupo | nos separamos en dos grupos | me separé de la fila | la custodia de los documentos
mask: la custodia de las urnas | la custodia de datos
not: shakira | piqué | actriz | cantante | famoso/G | serie | grupos | reyes | infanta | urnas | marido de la actriz | película
+ Firmé el divorcio hoy, por fin
+ Separada desde enero y respirando
+ Nos divorciamos en buenos términos
- Se divorcian Shakira y Piqué
- Nos separamos en dos grupos para la excursión

[relationship.affair.es]
say: speaks of an affair or unfaithfulness
privacy: 3
conduct: 0
where: words
any: me fue infiel | me fueron infiel | me engañó con | me engañó mi | me engañaron con | me puso los cuernos | me pusieron los cuernos
any: me pone los cuernos | cornuda y | fui infiel | mi amante | tengo un amante | tengo una amante | soy la otra | soy la amante
any: la amante de mi marido | la amante de mi esposo | la otra de mi marido | me montó los cachos | me montaron los cachos | le monté los cachos
any: cachuda y | me cachudeó | me gorreó | me puso el gorro | me cagó con otra | me cagó con mi amiga | me cuerneó | me cuernearon
any: encontré mensajes de otra | infidelidad de mi | perdoné una infidelidad | superar una infidelidad | su otra familia
mask: mi amante del vino | mi amante del café
not: serie | novela | canción | película | rey | famoso/G | telenovela
+ Me puso los cuernos con mi prima
+ Le fui infiel y no me enorgullece
+ Encontré mensajes de otra en su celular
- En la novela me engañó con el final, serie mala

[relationship.lonely.es]
say: speaks of loneliness or longing for a partner
privacy: 2
conduct: 0
negated: keep
where: words
any: me siento sola | me siento solo | me siento muy sola | me siento tan sola | me siento tan solo | qué sola me siento | no tengo a nadie
any: nadie me quiere | nadie me ama | nadie me habla | nadie me escribe | nadie me invita | moriré sola | voy a morir sola | voy a morir solo
any: morir sola con mis gatos | otra navidad sola | otra navidad soltera | otro san valentín sola | otro san valentín solo | otro san valentín soltera
any: otro 14 de febrero sola | otro 14 de febrero solo | quiero que me quieran | quiero que alguien me quiera | necesito un abrazo | me falta alguien
any: me hace falta amor | falta de cariño | esta soledad | mi soledad | sola en mi cumple | cenando sola otra vez | amor para cuándo
any: el amor no es para mí | el amor no es lo mío
not: libro | virgen | procesión | novela
+ Me siento tan sola en esta ciudad
+ Otro San Valentín sola, con helado
+ El amor no es para mí, confirmado
- Virgen de la Soledad, mi soledad en procesión

[relationship.names.es]
say: belongs to a group or page about relationships
privacy: 2
conduct: 0
where: names
any: solteros | solteras | singles | citas | buscando pareja | buscar pareja | busco novio | busco novia | busco pareja | amor y amistad | parejas
any: matrimonios | novias | bodas | casadas | divorciados | divorciadas | separados | separadas | viudos y viudas | poliamor | relaciones a distancia
any: amor a distancia | infidelidad | infieles | despechadas | superar una ruptura | enamorados | esposas | ligues | amistad y más | encuentros
any: chat de amigos y pareja
mask: encuentros de autos | bodas de sangre | encuentros de coros | encuentros cercanos
not: coros | danza | bordado | proveedores | coches | autos | teatro
+ [group] Solteros de Bogotá mayores de 40
+ [group] Novias 2025 Guadalajara
+ [group] Divorciadas y felices
- [event] Bodas de sangre, teatro municipal
