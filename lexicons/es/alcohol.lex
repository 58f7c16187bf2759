lexicon: alcohol.es
format: 1
version: 2026.1
topic: alcohol
lang: es
licence: CC0-1.0
about: Drinks, drinking, drunkenness, abstinence and recovery, in Spain and the Americas.
source: written by hand for this project

# "Vino" is also a verb, "tinto" a coffee in Colombia, "caña" a reed, "copa" a trophy: these need company.

[alcohol.drink.es]
say: mentions an alcoholic drink
privacy: 1
conduct: 0
where: post comment caption bio message check-in place tag album
any: cerveza/D | cervezota | cervezón | cervecitas | cheve/N | chevecha/N | birra/N | birrita/N | birrilla/N | chela/N | chelita/N | chelada/N
any: michelada/N | caguama/N | caguamita/N | litrona/N | botellín | botellines | vinito/N | vinacho | vino tinto | vino blanco | vino rosado
any: vino espumoso | vino de la casa | vino de jerez | vino patero | tintorro | tinto de verano | tintos de verano | rebujito/N | calimocho/N
any: kalimotxo | kalimocho | sangría | sangrías | clericó | terremoto chileno | champán | champaña | champagne | espumante | cava brut | prosecco
any: vermú | vermut | vermucito | aperol | gin tonic | gintonic | gin tonics | gintonics | gin & tonic | cubata/N | cubatita/N | cubalibre/N
any: cuba libre | ron cola | ron con cola | roncito | ron añejo | ron con coca | whisky | whiskey | güisqui | whiscola | wiscola | vodka | tequila/N
any: tequilita/N | mezcal | mezcalito/N | mezcales | pulque/N | charanda | sotol | bacanora | raicilla | aguardiente/N | guaro/N | guarito/N
any: aguardientico | canelazo/N | piscola/N | piscolita/N | pisco | chilcano/N | chicha de jora | cachaza | caipirinha/N | caipiriña/N | mojito/N
any: margarita de mango | margaritas de | piña colada | piñas coladas | daiquiri/N | cosmopolitan de | cantarito/N | azulito/N | carajillo/N
any: cóctel/N | coctelito/N | cocteles | negroni/N | bloody mary | moscow mule | fernet | fernandito/N | ferné | ferneses | fernecito
any: branca con coca | gancia | campari | cynar | grappamiel | medio y medio uruguayo | licor/N | licorcito | orujo | pacharán | patxaran
any: anís del mono | baileys | jagermeister | jäger | limoncello | chupito/N | tequilazo/N | sidra natural | sidra asturiana | culín de sidra
any: culines | txakoli | chacolí | zurito/N | zuritos | albariño | verdejo | rioja crianza | ribera del duero | malbec | malbecito
any: cabernet sauvignon | carmenere | carménère | sauvignon blanc | torrontés | tannat | brugal | ron barceló | havana club | bacardi | ron medellín
any: ron zacapa | flor de caña | mamajuana | coquito boricua | ponche con piquete | ponche con ron | rompope | cocuy | mahou | cruzcampo
any: estrella galicia | estrella damm | san miguel fresquita | alhambra reserva | quilmes bien fría | tecate light | tecates | coronitas
any: victoria bien fría | modelo especial | dos equis | pilsen callao | cusqueña bien helada | club colombia dorada | polarcita/N | medalla light
any: andes roja | patagonia amber | schneider bien fría | kunstmann | austral calafate | becker bien helada | smirnoff | johnnie walker | buchanans
any: buchanan's | jack daniels | jose cuervo | don julio 70 | tragos | traguito/N | trago de ron | bebida alcohólica | bebidas alcohólicas | 🍷 | 🍺 | 🍻
any: 🥂 | 🍸 | 🍹 | 🍾 | 🥃 | #cerveza | #cervezas | #chelas | #birra | #vino | #vinos | #vinotinto | #gintonic | #fernet | #mezcal | #tequila
any: #cervezaartesanal | #winelovers
mask: cerveza sin alcohol | cervezas sin alcohol | vino sin alcohol | gin tonic sin alcohol | mojito sin alcohol | mojitos sin alcohol | cerveza sin
mask: cerveza 0,0 | pan de cerveza | levadura de cerveza | vinagre de vino | cocteles de frutas | cóctel de frutas | cóctel de camarones
mask: coctel de camarón | coctel de frutas | cocteles de camarón | cóctel molotov | cocteles molotov | coctel molotov | cóctel explosivo
mask: tragos amargos | tragos de agua | pueblo de tequila | color vino | ruta del tequila municipio | malos tragos
not: sin alcohol | molotov | vinagre | shampoo | champú | esmalte | labial | cero alcohol | virgen y niños | parábola | bodas de caná | homilía
not: evangelio | exportación/N | impuesto/N
negated: alcohol.abstains.es
+ Las chelas las pone Beto
+ Vinito, queso y peli en casa
+ Fernet con coca y los pibes
+ Piscola en mano, terraza y cueca
- Vinagre de vino para la ensalada
- Me pedí una cerveza sin alcohol
- Lanzaron un cóctel molotov en la marcha
- Coctel de camarón en el mercado

# Words that are drinks only beside others.

[alcohol.drink.named.es]
say: mentions an alcoholic drink
privacy: 1
conduct: 0
where: words
any: vino/N | tinto/N | copa/D | copazo/N | caña/D | cañita/N | cañas | clara | tercio/N | quinto/N | doble | tubo | ron | trago/D | palo/N | palito/N
any: ronda/N | margarita/N | paloma/N | paloma | sidra | cava | ginebra | corona/N | victoria | modelo/N | indio | sol | quilmes | alhambra | águila
any: póker | polar | polares | cristal | escudo | imperial | presidente | brahma | pilsen | cusqueña/N | andes | patagonia | bucanero | tecate
any: pacífico | fría/N | helada/N | heladita/N | fresquita/N | fina | fino | manzanilla | jerez | oporto | rosé | rosadito | blanquito | tintito
any: crianza | reserva | rioja | ribera | botella/N | botellita/N | litro/N | lata/N | latita/N | jarra/N | porrón | pinta/N | shot/N | caballito/N
any: ponche | chicha/N | guarapo | anís | brandy | coñac | grapa | caipi | drinks | drink | bebida | bebidas | elixir | trencito | hidalgo | salud
any: chinchín | brindis
need: cerveza/D | birra/N | chela/N | vino/N | tinto | ron | whisky | vodka | tequila | mezcal | gin | ginebra | coctel/N | cóctel/N | cubata/N | bar
need: bares | cantina | taberna | pub | chiringuito | terraza | barra | bodega | viñedo | cata | maridaje | sommelier | brindar | brindamos | brindis
need: brindo | tapas | tapeo | pinchos | pintxos | aperitivo | sangría | fernet | borracho/G | pedo | resaca | sobremesa | brindando | malbec | rioja
need: ribera | verdejo | cerveza | chupito/N | beber | bebiendo | bebí | tomar unas | tomando unas | tomarnos unas | tomarme unas | 🍷 | 🍺 | 🍻 | 🥂 | 🍸
need: 🍹 | 🥃 | vermú | vermut | asadito | carrete | de cañas | copas
near: 5
mask: copa del mundo | copa américa | copa del rey | copa libertadores | copa davis | copa menstrual | copa mundial | caña de azúcar | caña de pescar
mask: botella de agua | botellas de agua | lata de atún | latas de atún | litros de agua | litro de leche | jarra de agua | vino a | vino con
mask: vino de visita | mi tía vino | sol y playa | hora de salud | centro de salud | copa de helado | un tinto con pan | tinto y pan | bar modelo
mask: señor presidente | el presidente | presidente de | seguridad y salud | salud mental | salud pública | tarjeta de salud | doble turno
mask: copas del sostén | un día de sol | manzanilla con | té de manzanilla | palo de golf
not: sin alcohol | agua | leche | café | infusión | té | jugo | zumo | final | gol | goles | trofeo | mundial | partido | campeón | campeones | aceite
not: hospital | ministerio | azúcar | pesca | sostén | linux
negated: alcohol.abstains.es
+ Un tinto en la terraza, qué paz
+ Nos tomamos unas cañas en el bar de siempre
+ Vino y tapas, plan perfecto
- Vino mi tía a verme al bar
- Copa del Mundo en el bar, gol de Messi
- Un té de manzanilla y a dormir
- Botella de agua y bar cerrado

# A glass in hand: proper, and noticed.

[alcohol.glass.es]
say: shows you having a drink
privacy: 1
conduct: 1
voice: me
where: words
any: cubeta de coronas | cubeta de cervezas | una cubeta de | otra ronda | segunda ronda | otra chela | otra cerveza | otra birra | otra cervecita
any: otra copa de | otra copita | una más y nos vamos | nos clavamos una botella | nos tomamos una botella | nos echamos una botella
any: nos echamos unas | me eché unas | nos clavamos unas | nos bajamos unas | me clavé una | una botella entre dos | tinto con casera
any: tintos con casera | tinto con limón | tomándome unas | tomándonos unas | echándonos unas | me tomé unas | me bebí unas | copa de vino
any: copita de vino | copas de vino | copa de tinto | copa de cava | copa de champán | copa de malbec | copita de tinto | vaso de vino
any: vaso de whisky | vaso de ron | un tinto de verano | un vinito | una copita | unos vinitos | unos vinos | unas copas | unas copitas | unas cañas
any: unas cañitas | una cañita | una caña bien fría | una caña fresquita | una cervecita | unas cervecitas | unas cervezas | cerveza bien fría
any: cerveza bien helada | cervecita fría | cervezas frías | cervecita bien fría | una birra | unas birras | una birrita | unas birritas | una chela
any: unas chelas | unas chelitas | una chelita | chela bien fría | chela helada | chelas heladas | unas heladas | una bien helada | una fría bien fría
any: unas frías | dos frías | unas polarcitas | unas micheladas | una michelada | unos tequilas | unos mezcales | un mezcalito | unos mezcalitos
any: unos roncitos | unos guaros | unos guaritos | un guarito | un whiskicito | un whiskito | unos tragos | unos traguitos | un traguito | unos drinks
any: un drink | un fernet | un fernecito | unos fernets | una piscola | unas piscolas | una piscolita | un pisquito | un pisco sour | un gintonic
any: un gin tonic | unos gintonics | un cubata | unos cubatas | unos cubatitas | un mojito | unos mojitos | un vermú | un vermut | unos vermuts
any: un carajillo | un rebujito | un txikito | unos txikitos | unos potes | ir de potes | una sidrita | unas sidras | una botella de vino
any: botella de tinto | botella de ron | botella de whisky | botella de tequila | botella de champán | botella de cava | una botellita de vino
any: me tomé una cerveza | tomándome una cerveza | tomando una cerveza | tomando cerveza | tomando unas | tomarme unas | tomarnos unas
any: tomarnos algo fuerte | tomamos unas | tomando vino | tomando vinito | tomar vino | tomar cerveza | bebiendo vino | bebiendo cerveza | bebo vino
any: bebo cerveza | me bebí una | nos bebimos | echarnos unas | echando la chela | chelear | cheleando | cheleamos | cervecear | cerveceando | birrear
any: birreando | de cañas | de copas | de vinos con | de vinitos | de birras | de chelas | ir de vinos | ir de vermut | tardeo | hora del vermú
any: hora del vermut | brindamos por | brindo por | brindando por | brindando con | brindis por | brindar por | un brindis | alzo mi copa
any: levanto mi copa | alcemos las copas | salud por eso | salud y que | salud compadre | salud familia 🍻 | salud 🍻 | salud 🍷 | salud 🥂 | salud 🍺
any: salú | salucita | salucitas | salud salud | arriba abajo al centro | pa'l centro y pa' dentro | chinchín | descorchando | descorchamos
any: descorché | destapando unas | destapamos una botella | abrimos una botella | abrí un vino | abrí una botella | abrir un vino
any: me abrí una cerveza | me merezco un vino | me merezco una cerveza | me merezco una copa | 🍻🍻 | 🥂🥂 | 🍷🍷 | 🍺🍺 | 🍹🍹
mask: tubo de copas | un drink sin alcohol | descorchamos el bote | unas frías declaraciones | unas heladas en | unas cervezas sin alcohol
not: sin alcohol | menores | receta | sartén | detenido/G | trofeo | atención | servicio | apoyo | cena benéfica | heladas en
negated: alcohol.abstains.es
+ Unas cañas en la terraza y se arregla el día
+ Michelada y una chela bien fría con los compadres
+ Me merezco un vino después de esta guardia
+ Brindamos por los 40 de Luis
- Brindando atención a los damnificados
- Una cerveza sin alcohol y a conducir
- Un hombre bebiendo cerveza causó el accidente

[alcohol.glass.verb.es]
say: shows you having a drink
privacy: 1
conduct: 1
voice: me
where: words
any: tomo | tomé | tomamos | tomando | tomar | tomarme | tomándome | tomándonos | tomarnos | bebo | bebí | bebemos | bebimos | bebiendo | beber
any: brindo | brindamos | brindar | brindando | echarme | echando | saboreando | degustando | disfrutando | disfruto | disfrutamos | pido | pedí
any: pedimos | caen | cayeron | cayó | apetece | se antoja | se me antojó | antojo de | pinta | pintó | pintan | nos metimos | nos bajamos | me bajé
any: me empino | empinando | refrescando | abrimos | abrí | destapé | sirvo | sírveme | servime | sírvanme
need: cerveza/D | cervecita/N | birra/N | birrita/N | chela/N | chelita/N | vinito/N | tinto de verano | vino tinto | vino blanco | sangría | champán
need: cava | vermú | vermut | gin tonic | gintonic/N | cubata/N | ron | whisky | vodka | tequila/N | mezcal/N | aguardiente | guaro/N | pisco
need: piscola/N | mojito/N | margarita/N | fernet | licor | cóctel/N | coctel/N | michelada/N | caguama/N | copa/D | cañas | malbec | rioja | albariño
need: sidra | pulque | 🍷 | 🍺 | 🍻 | 🥂 | 🍸 | 🍹 | 🥃
near: 4
mask: me tomó
not: américa | menstrual | libertadores | mundo | davis | sin alcohol | receta | horno | salsa | guiso | mundial | ella | sartén
negated: alcohol.abstains.es
+ Disfrutando un malbec con la luna
+ Pedimos otra sangría, claro
+ Se me antojó una michelada
- Un chorrito de vino blanco en la salsa, disfrutamos la receta
- Disfrutando la Copa América

[alcohol.venue.es]
say: places you at a bar, pub, winery or brewery
privacy: 1
conduct: 1
where: words
any: cerramos el bar | cerré el bar | cerramos el boliche | nos echaron por cierre | cantina/N | cervecería/N | cervecero local | bodega de vinos
any: vinoteca/N | viñedo/N | taberna/N | tasca/N | pulquería/N | mezcalería/N | coctelería/N | rooftop | pub irlandés | chupitería | sidrería
any: sidrerías | vermutería | bar de copas | bar de tapas | bar de mala muerte | bar de siempre | mi bar favorito | en el bar | al bar | del bar
any: bares de | bares y | de bares | de bar en bar | barcito | bareto/N | bar con | un bar | bar de vinos | wine bar | chiringuito/N | antro/N
any: antrear | antreando | discoteca/N | boliche con los | en el boliche | al boliche | de boliche | la disco | after party | after office
any: afteroffice | afterwork | botellón | botellones | macrobotellón | oktoberfest | fiesta de la cerveza | feria de la cerveza | ruta del vino
any: fiesta de la vendimia | ruta de tapas | ruta del bacalao etílica | happy hour | dos por uno en cervezas | hora feliz | barra libre
any: canilla libre | open bar | cata de vinos | cata de cervezas | cata de mezcal | cata de tequila | cata de ron | destilería/N | ruta de la cerveza
any: peña etílica | bolichear | previa con los | la previa | precopeo | precopeando | predespacho | la juerga | de juerga | de rumba | rumbeando
any: de parranda | parrandeando | de carrete | carreteando | de farra | farreando | de tragos | de joda | de peda con | salir de fiesta
any: de fiesta hasta | noche de chelas | noche de cervezas | noche de copas | noche de vinos | noche de birras | viernes de chelas
any: viernes de cerveza | viernes de copas | jueves de copas | jueves de chelas | jueves de pub | domingo de chelas | juernes | sábado de chelas
any: tarde de birras | tarde de cañas | tarde de cervezas | tarde de vinos | bar hopping | crucero etílico
mask: la discoteca prehistórica | barra libre de croquetas | cantina escolar | salir de fiesta infantil | en el bar de la esquina tomo café
mask: al bar de la gasolinera | la previa del partido | la previa de
not: colegio | escuela | fútbol y la previa | barras de chocolate | sin alcohol | detenido/G | clausurado/G | clausuran | incendio
+ Viernes de chelas con las compas
+ Nos vemos en el bar de siempre
+ Domingo en viñedo con amigas
- La cantina escolar subió el precio del bocadillo
- Clausuran discoteca en Polanco
- La previa del partido estuvo buena

[alcohol.belongs.es]
say: shows you follow or join something about alcohol
privacy: 2
conduct: 1
where: group page event album
any: fernetería | ronería | ginebrería | cervezal | birreros | vinos | del vino | de vino | vino y | y vino | =Vino | vinitos | cerveza/N | cervecería
any: cerveceros | cervecero | birrería | chelas | mezcalería | tequila | ron | rones | gin | ginebra | bodega/N | viñedo/N | vinoteca | enoteca
any: sommelier/N | enología | cata | catas | degustación | coctelería | cóctel | licores | licorería | destilería | cantina | bar | bares | pub
any: taberna | tasca | pulque | pulquería | aguardiente | guaro | sidra | sidrería | borrachos | borrachas | happy hour | oktoberfest | antro
any: botellón | barra libre | homebrew | homebrewers | chupitos | vendimia | cava
mask: vino a | bar mitzvah | vino nuevo | hojas de vino | bar de jugos | bar code | bodega aurrera | bodegas aurrera | cantina escolar
not: iglesia | ministerio | cristiana | adoración | sin alcohol | musical infantil | yoga | odres
+ [group] Amantes del vino de Mendoza
+ [page] Cervecería El Faro
+ [event] Cata de mezcal en la azotea
- [page] Vino Nuevo Ministerio Cristiano
- [page] Bodega Aurrera

[alcohol.craft.es]
say: shows that you make, taste or collect alcohol
privacy: 2
conduct: 1
where: words
any: mi propia cerveza | cerveza artesanal casera | cerveza casera | cerveza hecha en casa | hago cerveza | elaboro cerveza | hago mi cerveza
any: hacemos cerveza | cocinando cerveza | cocción de cerveza | mi cerveza artesanal | vino casero | hago vino | hacemos vino | licor casero
any: hago licores | licores caseros | pacharán casero | mi bodega | mi cava de vinos | mi colección de whisky | mi colección de gin
any: mis botellas de colección | sommelier de cerveza | curso de cata | curso de sommelier | curso de coctelería | soy sommelier | soy bartender
any: soy enólogo | soy enóloga | notas de cata | maridaje de | maridaje con | maridando con | maceración en barrica | homebrewer | lúpulo y malta
any: fermentador de | mi IPA casera | cata a ciegas | club de vinos | mi vinoteca
mask: mi bodega de trastos | mi bodega está llena de cajas
not: mascarilla | mueble/N | cajas | bicicleta
+ Embotellando mi propia cerveza, 20 litros
+ Fui a un curso de cata y salí experta
+ Pacharán casero de mi suegro, mi bodega crece
- Mi bodega está llena de cajas y muebles

[alcohol.habit.es]
say: says drinking is part of your routine
privacy: 2
conduct: 2
voice: me
where: words
any: mi copa de vino de cada noche | vino todas las noches | vino cada noche | copa diaria | mi chela diaria | cerveza diaria | cerveza todos los días
any: tomo todos los días | bebo todos los días | tomo cada fin | bebo cada fin de semana | tomo todos los fines | bebemos cada viernes
any: tomamos todos los viernes | todos los viernes chelas | no puede faltar el vino | no puede faltar la cerveza | no puede faltar la chela
any: no puede faltar el fernet | no pueden faltar las chelas | sin vino no hay | sin cerveza no hay | sin chela no hay | sin fernet no hay
any: vivo a base de vino | vivo a base de cerveza | necesito un vino | necesito una cerveza | necesito una copa | necesito un trago
any: necesito un fernet | necesito una birra | necesito una chela | necesito unas chelas | necesito alcohol | necesito un tequila | me urge un trago
any: me urge una cerveza | urge una chela | urgen unas chelas | muero por una cerveza | muero por una chela | muero por una birra
any: mataría por una cerveza | hora de beber | hora de una cerveza | hora de la cerveza | hora del vino | ya es hora de la chela | las penas con vino
any: ahogar las penas | ahogando las penas | ahogando penas | mi mejor amigo el tequila | mi terapia es el vino | la cerveza es mi terapia
any: el vino es mi terapia | fan del vino | fan de la cerveza | amante del vino | amante de la cerveza | amo la cerveza | amo el vino | amo las chelas
any: amo el fernet | amo el mezcal | amo el tequila | adicto al fernet | adicta al vino | más vino menos | menos tinder más vino | en vino veritas
any: beber para olvidar | bebo para olvidar | tomo para olvidar | tomar para olvidar | beber hasta | tomar hasta olvidar | beber como cosaco
any: chupar como esponja | bebo como una esponja | tomar como si no hubiera mañana | san viernes chelero | #winewednesday | #juernes
any: #beberpararolvidar
mask: canción beber para olvidar
not: sin alcohol | película
negated: alcohol.abstains.es
+ Mi copa de vino de cada noche y a dormir
+ Necesito un trago después de este turno
+ Bebo para olvidar, jajaja
- Ella toma vino todas las noches según un estudio
- No bebo todos los días

[alcohol.drunk.es]
say: describes you as drunk or hung over
privacy: 3
conduct: 2
voice: me
where: words
any: tan tomada | tan tomado | tan borracha | tan borracho | tan pedo | tan peda | súper borracha | súper borracho | muy borracha | muy borracho
any: toda borracha | todo borracho | medio peda | medio pedo | bien borracha | bien borracho | bien tomada | bien tomado
any: bebí hasta el agua de los floreros | me emborrach* | nos emborrach* | emborracharme | emborracharnos | emborrachándome | emborrachándonos
any: estoy borracho/G | estaba borracho/G | estábamos borrachos | estamos borrachos | ando borracho/G | iba borracho/G | íbamos borrachos
any: voy borracho/G | toy borracho/G | re borracho/G | medio borracho/G | borrachísimo/G | borrachera/N | borracho/G perdido/G
any: borracho/G como una cuba | estoy ebrio/G | estaba ebrio/G | ebria de | ando ebrio/G | bien ebrio/G | mensajes ebria | escribir borracho/G
any: escribir ebrio/G | mensajes borracho/G | llamé borracho/G | llamé ebrio/G | a mi ex borracho/G | a mi ex ebrio/G | estoy pedo | estoy peda
any: estaba pedo | estaba peda | ando pedo | ando peda | andaba pedo | andaba peda | bien pedo | bien peda | bien pedos | bien pedas | bien pedote
any: pedísimo | pedísima | hasta la madre de pedo | me puse pedo | me puse peda | nos pusimos pedos | nos pusimos pedas | una peda | la peda
any: tremenda peda | peda épica | pedota | pedita | terminé pedo | acabé pedo | acabé peda | en pedo | pasado de copas | pasada de copas
any: pasado de tragos | pasada de tragos | pasadito de copas | copas de más | tragos de más | una copa de más | me pasé de copas | me pasé de tragos
any: se me fueron las copas | se me subió el vino | se me subió la cerveza | se me subió el tequila | se me subieron las | se me subieron los tragos
any: cogorza | melopea | castaña tremenda | trompa del quince | voy pedo | iba pedo | ir pedo | voy ciego | iba ciego | iba ciega | me puse ciega de
any: voy taja | iba taja | tajada monumental | vaya pedo | qué pedo llevo | qué pedo llevaba | menudo pedo | el pedo que llevaba | pedal que llevaba
any: pillarse un pedo | pillamos un pedo | me pillé un pedo | me agarré un pedo | me agarré tremenda curda | curda bárbara | alta curda | qué curda
any: terminé curado | ando curado | estoy curado | curado como tagua | curada como tagua | curadísimo | curadita | curado raja | arriba de la pelota
any: jumo | una juma | una rasca | rascado como | rascados | prendido/G con ron | prendo con aguardiente | ando prendo | jincho | jincha de la perra
any: jincho/G de la perra | jalado por los tragos | una pea | la pea | peón tremendo | ajumado/G | ajumao | chumado/G | chumada/N | chuma tremenda
any: huasca | picado de trago | mamado de tequila | me mamé de | nos mamamos anoche | mamadísimo de | chupados anoche | chupamos anoche
any: ando happy y tomado | tomadito | tomadita | ando tomado | ando tomada | estoy tomado | estoy tomada | estaba tomada | estaba tomado
any: un poco tomada | un poco tomado | medio tomado | media tomada | ando bien jarras | bien jarra | hasta las chanclas | hasta atrás de borracho
any: ahogado de borracho | hasta las manitas | a medios chiles | hasta el culo de alcohol | hasta arriba de cubatas | achispado/G | achispadilla
any: contentillo con el vino | piripi | chisposa | chispa por el vino | alegre por el vino | media chispa | estoy chispita | entonado/G con | 🥴🍻 | 🥴🍷
any: 🥴🍺 | #borrachera | #borracha | #borrachas | #peda
mask: la peda emocional | una peda social | borracha de amor | borracha de poder | ni en pedo | tarta borracha | salsa borracha
mask: estoy curado del covid | chumada de amor | ni borracha | una peda infantil | estoy en pedo de tristeza
not: queso | jamón | receta | serie | película | canción | conductor ebrio | policía | covid | gracias a dios | bizcocho
negated: drop
+ Me emborraché con dos vinos, ya no soy la de antes
+ Ayer terminé re en pedo en el casamiento
+ Ando bien pedo, no me juzguen
+ Tremenda borrachera la del sábado
- Un queso curado con membrillo
- Ni en pedo vuelvo a ese lugar
- Borracho de amor por ti
- La policía detuvo a un señor, iba borracho

[alcohol.drunk.hangover.es]
say: describes you as drunk or hung over
privacy: 3
conduct: 2
voice: me
where: words
any: juré no volver a tomar | no vuelvo a tomar | no vuelvo a beber | nunca más tomo | nunca más bebo | resacón | resacoso/G | de resaca | con resaca
any: la resaca de | qué resaca | menuda resaca | vaya resaca | mi resaca | resaca monumental | resaca nivel | resaca del 15 | resaca horrible
any: resaca mortal | resaca de ayer | tengo resaca | la resaca me | curar la resaca | quitar la resaca | la cruda de | qué cruda | tremenda cruda
any: con cruda | cruda realidad y resaca | mi cruda | cruda marca diablo | cruda mortal | cruda moral | ando crudo | ando cruda | estoy cruda
any: estoy crudo | bien cruda hoy | bien crudo | crudísimo | crudísima | amanecí crudo | amanecí cruda | amanecí bien cruda | curar la cruda
any: curarme la cruda | pa la cruda | para la cruda | para bajar la cruda | curarla con | me la curo con | hay que curarla | guayabo terrible
any: con guayabo | qué guayabo | tengo guayabo | un guayabo | el guayabo de | mi guayabo | enguayabado/G | enguayabao | enratonado/G | ratón moral
any: tremendo ratón | tengo un ratón que | chuchaqui/N | enchuchacado | con la caña mala | qué caña tengo | con caña hoy | ando con la caña
any: tengo caña | mala la caña | la caña de hoy | ando de goma | estoy de goma | tengo goma | engomado/G hoy | con goma | la goma de hoy | ch'aki
any: chaqui | perseca | reseca | la seca | una resaca | #resaca | #cruda | #guayabo
mask: resaca emocional | resaca electoral | resaca literaria | resaca de libros | resaca lectora | resaca de datos | la cruda realidad
mask: la cruda verdad | carne cruda | cebolla cruda | de resaca postvacacional | la reseca | piel reseca | resaca informativa | resaca del debate
mask: resaca de eurovisión | resaca de mar | resaca navideña | resaca de la final | resaca post vacacional | la seca en el campo | árbol un guayabo
mask: resaca del viaje
not: playa | oleaje | mar | bandera | verdura | ensalada | electoral | elecciones | literaria | libro | piel | campo | árbol | bolsa | goma de borrar
not: mercados | ganado | lluvia | cría
negated: drop
+ Mañana de resaca, que alguien me traiga agua
+ Tremenda cruda la de hoy, no vuelvo a tomar
+ Amanecí con un guayabo terrible
+ Chuchaqui nivel: no puedo abrir los ojos
- La cruda realidad del país
- Cebolla cruda en la ensalada
- Resaca emocional tras el concierto
- Ojo con la resaca en la playa

[alcohol.binge.es]
say: describes heavy drinking as sport
privacy: 2
conduct: 2
voice: me
where: words
any: hasta el amanecer con tequila | beber hasta caer | tomar hasta caer | hasta morir de borrachos | hasta perder el conocimiento tomando
any: fondo blanco | fondos blancos | al hilo de tequila | fondo fondo fondo | beer pong | beerpong | juegos para beber | juego de beber
any: juegos para tomar | yo nunca nunca con tequila | shots de | ronda de shots | rondas de shots | ronda de chupitos | rondas de chupitos
any: ronda de tequilas | tequila shots | chupitos de | chupitos a las | hidalgo hidalgo | hidalgo chingue | el que deje algo | caguamón | caguamones
any: 24 de chelas | un cartón de chelas | un cartón de cervezas | cartón de caguamas | un doce de chelas | doce de cervezas | un veinticuatro de
any: six de chelas | six de cerveza | six de tecate | un javo de | jaba de cerveza | caja de cervezas | jaba de chelas | una java de
any: barril de cerveza | barriles de cerveza | nos bajamos la botella | nos bajamos tres botellas | nos acabamos la botella | me acabé la botella
any: me bebí la botella | me tomé la botella | nos tomamos dos botellas | maratón de chelas | maratón etílico | bebimos como cosacos
any: tomamos como si no hubiera mañana | tomar hasta vomitar | beber sin parar | tomando desde temprano | tomando desde las | bebiendo desde las
any: chupando desde ayer | chupando desde temprano | chupando toda la noche | chupadera | chupeta con los panas | borrachera colectiva
any: pedas de tres días | tres días de peda | dos días de peda | la peda interminable | escabio | escabiar | escabiando | empedar/V | empedarnos
any: empedarme | ponernos hasta el culo | ponerme hasta el culo | ponernos ciegos | nos pusimos ciegos | ponernos finos de | a darle al alpiste
any: el alpiste etílico | darle duro al trago | darle al trago | dándole al trago | dale al trago | cachimbona de borracha | jalando guaro
any: jartando ron | bebiendo romo | romo y más romo | dándole al romo
mask: shots de jengibre | shots de vitamina | shots de colágeno | shots de espresso | shots de insulina | chupitos de gazpacho | chupitos de crema
mask: fondo blanco de la foto | fondos blancos de pantalla | fondo blanco y luz
not: jengibre | cúrcuma | gazpacho | foto/N | pantalla | diseño | colágeno | vitamina/N | zumo
negated: drop
+ Ronda de chupitos y que sea lo que Dios quiera
+ Nos acabamos la botella de mezcal entre tres
+ A empedar se ha dicho, plebes
- Shots de jengibre para las defensas
- Foto con fondo blanco para el pasaporte

[alcohol.harm.es]
say: describes harm or loss of control from drinking
privacy: 3
conduct: 3
voice: me
where: words
any: no me acuerdo de nada de anoche | no recuerdo nada de anoche | laguna mental | lagunas mentales | laguna alcohólica | lagunas de anoche
any: blackout de anoche | se me borró el cassette | se me borró el casete | se me apagó la tele | se me apagó el disco duro | borré cassette
any: apagón etílico | perdí el conocimiento de borracho | vomité toda la noche | vomité el uber | vomité en el taxi | vomité de borracha
any: vomité de borracho | guacareé | guacareando | quebré en el baño de borracho | boté las tapas | eché la pota | potando toda la noche
any: echando la papilla de borracha | me sacaron del bar | me sacaron del antro | me echaron del bar | me echaron del boliche | nos echaron del bar
any: desperté en el piso borracho | amanecí tirada en la peda | amanecí tirado en la banqueta | coma etílico | intoxicación etílica
any: congestión alcohólica | me caí de borracha | me caí de borracho | me caí borracha | me caí borracho | me peleé borracho | me peleé en pedo
any: perdí el celular en la peda | perdí el móvil de borrachera | perdí el celu en pedo | llegué a trabajar crudo | fui a trabajar crudo
any: fui a trabajar cruda | a trabajar con resaca | al trabajo con resaca | de guardia con resaca | a la guardia con resaca | al turno con resaca
any: al turno crudo | de guardia y crudo | de guardia cruda | trabajar de resaca | a la oficina de resaca | atender pacientes con resaca
any: atender con resaca | llegué borracho al trabajo | bebo demasiado | tomo demasiado | estoy tomando mucho | estoy bebiendo demasiado
any: no puedo parar de beber | no puedo parar de tomar | se me va la mano con el alcohol | problemas con la bebida | mi problema con el alcohol
any: manejé borracho | manejé borracha | manejé tomado | manejé en pedo | manejé pedo | manejé ebrio | manejar borracho | manejar tomado
any: manejando borracho | manejando pedo | manejo mejor borracho | conduje borracho | conduje borracha | conducir borracho | cogí el coche borracho
any: volví en coche borracho | el alcoholímetro me | me paró el alcoholímetro | me agarró el alcoholímetro | me agarraron en el alcoholímetro
any: di positivo en alcoholemia | positivo en el control de alcoholemia | me pillaron en un control de alcoholemia | me hicieron soplar | soplé 0
any: al torito | caí en el torito | esquivar el alcoholímetro | esquivando el alcoholímetro
not: policía | detenido/G | campaña | no conduzcas | conductor designado | estudio | ministerio | víctima/N | si bebes no conduzcas
negated: drop
+ Lagunas mentales de la fiesta, qué hice
+ Manejé tomado anoche, qué vergüenza
+ Hoy a la guardia con resaca
+ Me caí de borracha en la boda
- Ministerio lanza campaña: manejar tomado mata
- La laguna azul es preciosa

[alcohol.mention.es]
say: mentions alcohol or drunkenness
privacy: 1
conduct: 0
where: words
any: alcohol | alcoholismo | alcohólico/G | borracho/G | borrachín | borracheras | ebrio/G | ebriedad | estado etílico | embriaguez | alcoholemia
any: alcoholímetro | ley seca | barman | bartender | barra de bar | trago amargo de ron | coctelero | abstemio que
mask: alcohol isopropílico | alcohol en gel | gel de alcohol | alcohol de 70 | alcohol de 96 | alcohol 70 | alcohol de romero | alcohol alcanforado
mask: alcohol sanitario | toallitas con alcohol | sin alcohol | calamares borrachos | alcohol etílico al | frijoles borrachos | tarta borracha
mask: salsa borracha | borrachos de poder | borracho de amor | alcohol desinfectante | cero alcohol | alcohol para desinfectar | alcohol al
not: desinfectar | desinfectante | gel | algodón | herida | limpiar | limpia | limpieza | mascarilla/N | cloro | laca | pantalla | colonia
not: cubrebocas | guantes | enchilada
+ El alcohol saca lo peor de la gente
+ Detenido un conductor ebrio en la M-30
+ Vecino borracho cantando a las tres
- Limpia la mesa con alcohol
- Alcohol en gel en cada puerta

[alcohol.abstains.es]
say: says you do not drink
privacy: 2
conduct: 0
voice: me
where: words
any: abstemio/G | yo no bebo | no bebo alcohol | no tomo alcohol | no tomo ni fumo | ni fumo ni bebo | ni fumo ni tomo | ni bebo ni fumo
any: no bebo ni fumo | no fumo ni bebo | no fumo ni tomo | nunca he bebido alcohol | nunca tomé alcohol | nunca me he emborrachado | jamás he bebido
any: dry january | enero seco | enero sin alcohol | octubre sin alcohol | mes sin alcohol | reto sin alcohol | vida sin alcohol | fiesta sin alcohol
any: vacaciones sin alcohol | divertirme sin alcohol | no necesito alcohol | no me gusta el alcohol | no me gusta la cerveza | no me gusta el vino
any: odio el alcohol | odio el sabor de la cerveza | nada de alcohol para mí | cero alcohol | este mes no tomo | por la medicación no bebo
any: tomando antibiótico no bebo | soy el conductor designado | soy la conductora designada | conductor designado hoy | conductora resignada
any: conductor resignado
+ No tomo alcohol y me divierto igual
+ Soy abstemia desde siempre
+ Enero sin alcohol, día doce

[alcohol.free.es]
say: mentions drinks without alcohol
privacy: 1
conduct: 0
where: words
any: cervezas sin alcohol | cerveza sin | cerveza cero | cerveza 0,0 | cerveza 0.0 | birra sin alcohol | vino sin alcohol | gin tonic sin alcohol
any: mojito sin alcohol | mojitos sin alcohol | cóctel sin alcohol | cócteles sin alcohol | coctel sin alcohol | mocktail/N
any: san francisco sin alcohol | champín | sidra sin alcohol | piña colada virgen | mojito virgen | tostada 0,0 | bebidas sin alcohol
any: trago sin alcohol | sin alcohol por favor
+ Cerveza sin alcohol y a casa conduciendo
+ Mocktails para las embarazadas
+ Un mojito virgen, gracias

[alcohol.recovery.es]
say: tells of recovery from drinking
privacy: 3
conduct: 0
voice: me
where: words
any: meses sin tomar | días sin tomar | años sin tomar | un año sin tomar | dejé de beber | dejé de tomar alcohol | dejé el alcohol | dejé la bebida
any: dejé el trago | dejé el chupe | dejé la botella | dejé el vino | dejé la cerveza | he dejado de beber | he dejado el alcohol | llevo sin beber
any: sin probar una gota | sin una gota | ni una gota | alcohólicos anónimos | doble a | grupo de aa | en aa | reunión de aa | junta de aa
any: mi grupo de alcohólicos | doce pasos | los 12 pasos | mi padrino de aa | mi madrina de aa | mi ficha de | aniversario de sobriedad | mi sobriedad
any: días de sobriedad | años de sobriedad | meses de sobriedad | un año de sobriedad | años sobrio | años sobria | meses sobrio | meses sobria
any: días sobrio | días sobria | un año sobrio | un año sobria | sobrio desde | sobria desde | soy alcohólico | soy alcohólica | soy un alcohólico
any: alcohólico en recuperación | alcohólica en recuperación | alcohólico recuperado | alcohólica recuperada | alcohólico rehabilitado
any: alcohólica rehabilitada | recuperación del alcoholismo | mi alcoholismo | superé el alcoholismo | salí del alcohol | recaí en el alcohol
any: recaí en la bebida | volví a beber después de | mi recaída con el alcohol | años sin beber | meses sin beber | días sin beber | un año sin beber
any: años sin alcohol | meses sin alcohol | días sin alcohol | un año sin alcohol | desintoxicación de alcohol | rehabilitación por alcohol
any: anexado por alcohol | estuve anexado | estuve anexada | estoy jurado | estoy jurada | jurado sin tomar | me juré ante la virgen
any: juramento de no tomar | juré no tomar | #sobriedad | #vidasobria | #soberlife | #alcoholicosanonimos | #unaodaat
mask: doble a minúscula | batería doble a | pilas doble a | baterías doble a | doble a b
not: café | agua | medicación | azúcar | refresco | gaseosa | leche | pastillas | coca cola | pilas | batería/N | crédito | calificación | béisbol
not: control remoto | linterna | fútbol | jurado popular | mundial
negated: drop
+ Cinco años sin beber, un día a la vez
+ Hoy recibí mi ficha de dos años en AA, alcohólicos anónimos me salvó
+ Estoy jurado hasta diciembre, compadre
+ Dejé el alcohol y recuperé a mis hijos
- Pilas doble A para el control remoto
- Calificación doble A del bono

[alcohol.recovery.sober.es]
say: tells of recovery from drinking
privacy: 3
conduct: 0
voice: me
where: words
any: sobrio | sobria | sobriedad | solo por hoy | sólo por hoy | un día a la vez | 24 horas | sin beber | sin tomar
need: alcohol | alcohólico/G | bebida | beber | trago | botella | gota | recaída | recaer | padrino | grupo | rehabilitación | clínica | adicción
need: aniversario | gracias a dios | desde que dejé | años sin | meses sin | días sin | ficha
near: 7
mask: estilo sobrio | diseño sobrio | vestido sobrio | guardia de 24 horas | abierto 24 horas | sin tomar agua | sin beber agua
not: diseño | estilo | decoración | elegante | agua | farmacia | guardia | abierto | café | dieta | envío/N
negated: drop
+ Un día a la vez, ya son 200 días sin alcohol, gracias a mi grupo
+ Sobria, agradecida, aniversario número tres
+ Solo por hoy, sin beber, gracias a mi padrino
- Un diseño sobrio para el grupo
- Farmacia abierta 24 horas, alcohol y gasas

[alcohol.near.es]
say: tells of drinking problems close to you
privacy: 3
conduct: 0
where: words
any: mi padre alcohólico | mi papá alcohólico | mi madre alcohólica | mi mamá alcohólica | mi ex alcohólico | mi esposo alcohólico
any: mi marido alcohólico | mi hermano alcohólico | mi papá era alcohólico | mi padre era alcohólico | mi padre bebía | mi papá tomaba mucho
any: mi papá es alcohólico | mi padre es alcohólico | mi mamá es alcohólica | mi madre es alcohólica | mi madre bebe | mi marido bebe
any: mi esposo toma mucho | mi hermano toma mucho | hijo de alcohólico | hija de alcohólico | hijos de alcohólicos | hija de un alcohólico
any: hijo de un alcohólico | hija de padre alcohólico | al-anon | alanon | al anon | alateen | mi papá llegaba borracho | mi padre llegaba borracho
any: familiar alcohólico | convivir con un alcohólico | vivir con un alcohólico | mi tío murió de cirrosis | mi papá murió de cirrosis
any: anexamos a mi hermano | anexamos a mi papá
+ Crecí con mi padre alcohólico y todavía lo trabajo en terapia
+ Hoy fui a mi primera reunión de Al-Anon
+ Mi papá llegaba borracho y rompía todo

[alcohol.recovery.joins.es]
say: shows you follow or join something about recovery
privacy: 3
conduct: 0
where: names
any: AA grupo | grupo AA | sobriedad | sobrios | sobrias | vida sobria | sin alcohol | al-anon | al anon | alateen | doce pasos | 12 pasos
any: solo por hoy | dejar de beber | dejar el alcohol | dejar de tomar | libres de alcohol | recuperación alcohol | alcoholismo | alcohólicos
+ [group] Alcohólicos Anónimos Grupo Fe y Esperanza
+ [group] Mujeres en sobriedad
+ [page] Al-Anon Madrid
