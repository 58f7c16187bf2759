lexicon: money.es
format: 1
version: 2026.1
topic: money
lang: es
licence: CC0-1.0
about: Pay, want, debt, gambling, crypto, loans, begging and selling, in Spain and the Americas.
source: written by hand for this project

[money.pay.es]
say: tells what you earn or own
privacy: 2
conduct: 1
voice: me
negated: keep
where: words
any: mi sueldo | mi salario | mi nómina | mi paga | mi sueldazo | gano al mes | gano el mínimo | gano bien | gano poco | gano una miseria | gano 1200
any: gano 1000 | gano 1500 | gano 2000 | gano más que | gano menos que | cobro al mes | cobro el mínimo | cobro una miseria | cobro 1000 | cobro 1200
any: cobro 1400 | cobro 1600 | mi aguinaldo | el aguinaldo | la extra de navidad | la paga extra | mi bono | mi bonus | mi prima de | mis ahorros
any: mi cuenta de ahorros | mi cuenta bancaria | mi finiquito | mi liquidación | mi pensión | mi jubilación de | mi jubilación mínima
any: el mínimo vital | cobro el ingreso mínimo | cobro el paro | me pagan al mes | me pagan la hora | me pagan por hora | por hora me pagan
any: euros al mes | pesos al mes | soles al mes | lucas al mes | dólares al mes | sueldo mensual | lo que gano | lo que cobro | lo que me pagan
any: mileurista | salario de residente | sueldo de residente | sueldo de enfermera | sueldo de docente | #mileurista | #quincena
mask: euros al mes de alquiler | el aguinaldo navideño villancico | mi bono de metro | mi bono transporte | mi prima de riesgo | mi bono cultural
mask: mi liquidación total | mi prima de cuatro | mi prima de | mi bono del bus
not: netflix | suscripción | cuota | gimnasio | ministro | diputado/G | sube el | futbolista | jugador | metro | transporte | oferta | rebajas | club
+ Gano el mínimo y no llego
+ Llegó el aguinaldo y ya se fue
+ Mi nómina tiembla en agosto
- El futbolista gana millones de euros al mes
- Mi bono de metro caduca hoy

[money.hardship.es]
say: tells that money is short
privacy: 2
conduct: 1
voice: me
negated: keep
where: words
any: no me alcanza | no nos alcanza | no me da el sueldo | no me da la plata | sin plata | sin lana | sin dinero | sin un peso | sin un duro
any: sin un euro | sin un mango | sin un centavo | sin un chavo | sin un sol | sin luca | sin lucas | sin guita | sin pasta | sin feria | sin blanca
any: sin varo | sin cash | a dos velas | más pelada que | pelado de plata | estoy pelada | estoy pelado | ando pelado | ando pelada | ando bruja
any: ando bien bruja | ando corta de dinero | ando corto de dinero | corta de plata | corto de plata | misio | misia | estoy pato | ando pato
any: pato de plata | estoy seco de plata | en la ruina | arruinada | arruinado | quebrada económicamente | estoy en bancarrota | en números rojos
any: cuenta en rojo | mi cuenta en cero | mi cuenta bancaria llora | tieso de dinero | tiesa a final de mes | estoy tiesa | estoy tieso | a fin de mes
any: cuesta de enero | pobre pero honrada | soy pobre | somos pobres | pobreza mía | no tengo dinero | no tengo plata | no tengo lana
any: no tengo un peso | no tengo un duro | no tengo ni un peso | no tengo para | no puedo pagar | no puedo permitírmelo | no me lo puedo permitir
any: estirando la quincena | sobreviviendo a la quincena | antes de la quincena | el mes se hace largo | mucho mes y poco sueldo
any: mucho mes para poco sueldo | me cortaron la luz | me cortaron el agua | me cortaron el gas | banco de alimentos | comedor social
any: cobrando ayudas | vivo al día | vivimos al día | apretarnos el cinturón | pagar en cuotas | empeñé | casa de empeño | monte de piedad | #pobre
any: #findemes | 💸💸
mask: no me alcanza el tiempo | no me alcanza la vida | no me alcanza el día | no me alcanza para agradecer | no tengo para cuándo
mask: a fin de mes abrimos | sin pasta de dientes | no me alcanza la mano | no puedo pagar con la misma moneda | no me alcanza para agradecerte
mask: no tengo para nada ganas | sin pasta ni arroz | misia pura | no puedo pagar todo el amor | sin feria no hay fiesta | sin pasta ni gluten
not: tiempo | palabras | altura | gluten | dientes | receta | gracias | agradecer | amor | banca | ministro
+ No llego a fin de mes ni con dos trabajos
+ Ando bruja hasta la quincena
+ Sin un mango y recién es diez
- No me alcanza el tiempo
- No me alcanzan las palabras para agradecer
- Sin pasta de dientes otra vez

[money.debt.es]
say: tells of a loan or debt
privacy: 2
conduct: 1
voice: me
negated: keep
where: words
any: la tarjeta me | mi tarjeta me | las tarjetas me tienen | la tarjeta a tope | tarjeta al límite | las cuotas me | mi deuda | mis deudas
any: nuestras deudas | estoy endeudada | estoy endeudado | endeudada hasta | endeudado hasta | me endeudé | nos endeudamos | debo plata | debo dinero
any: debo 3 meses | debo la renta | debo el alquiler | debo hasta | les debo a todos | le debo al banco | debo en el banco
any: hasta el cuello con la tarjeta | hasta el cuello de deudas | ahogada en deudas | ahogado en deudas | ahogada de deudas | deudas por pagar
any: pagando deudas | terminé de pagar | liquidé mi tarjeta | mi tarjeta de crédito | mis tarjetas de crédito | tarjetazo | tarjeteando
any: pagar el mínimo de la tarjeta | debo la tarjeta | reventé la tarjeta | quemé la tarjeta | mi crédito | mi préstamo | pedí un préstamo
any: pedí un crédito | me dieron el préstamo | me aprobaron el crédito | crédito aprobado | préstamo aprobado | prestamista/N | gota a gota
any: préstamo del coche | letra del coche | mi hipoteca | la hipoteca | nuestra hipoteca | hipotecada | hipotecado | crédito hipotecario
any: mi infonavit | crédito infonavit | crédito procrear | crédito uva | mi icetex | deuda del icetex | el icetex | cae universitario deuda | mi cae
any: deuda del cae | beca crédito | buró de crédito | en el buró | en dicom | en datacrédito | infocorp | en veraz | salir del veraz | asnef
any: me embargaron | embargo de nómina | embargo de mi cuenta | me llaman del banco a cobrar | coppel me llama | elektra me cobra | debo en coppel
any: debo elektra | mis abonos
mask: mi crédito a la foto | mi crédito fotográfico | mi deuda con la vida | mi deuda pendiente con el mar | debo hasta la vida
mask: terminé de pagar el helado | la hipoteca media | mi deuda pendiente con | mi deuda con
not: euríbor | banco de españa | fmi | externa | país | gobierno | fotografía | créditos ects | suben | sube | bajan
+ Estoy hasta el cuello con la tarjeta
+ Me firmaron la hipoteca 🔑
+ Me llaman del banco a cobrar, estoy en Dicom
- Argentina renegocia su deuda
- Hipotecas suben según el Banco de España, la hipoteca media

[money.bankrupt.es]
say: tells of bankruptcy or losing a home for debt
privacy: 3
conduct: 1
voice: me
where: words
any: me declaré en quiebra | nos declaramos en quiebra | me declaré insolvente | ley de segunda oportunidad | segunda oportunidad concedida
any: insolvencia persona natural | quebré y cerré | quebró mi negocio | cerré mi negocio | cerramos el local para siempre | cierro mi negocio
any: bajo la persiana para siempre | me desahuciaron | nos desahucian | orden de desahucio | me van a desahuciar | nos van a desalojar
any: me desalojaron | perdí mi casa | perdimos la casa por | me remataron la casa | dación en pago | perdí todo mi dinero | perdí todos mis ahorros
mask: perdí mi casa de muñecas | perdí todo mi dinero en monopoly
not: monopoly | muñecas | incendio | juego de mesa
+ Cerré mi negocio después de doce años
+ Me acogí a la ley de segunda oportunidad
+ Nos desahucian el jueves
- Perdí todo mi dinero en Monopoly

[money.gambling.es]
say: tells of gambling
privacy: 2
conduct: 1
voice: me
negated: keep
where: words
any: le atiné al | aposté 50 | aposté 100 | aposté 500 | aposté mil | aposté a | aposté y perdí | aposté al | mis apuestas | apuestas deportivas
any: apuesta deportiva | casa de apuestas | bet365 | codere | betano | caliente mx | betsson | bplay | betplay | wplay | stake casino | mi combinada
any: la combinada | combinada ganada | combinada perdida | parlay | parley | tragamonedas | tragaperras | maquinitas del casino | el casino
any: al casino | casino online | noche de casino | ruleta online | ruleta del casino | blackjack | póker online | torneo de póker | noche de póker
any: jugando póker | jugador de póker | póquer con plata | aviator | el avioncito de apuestas | jugadora compulsiva | jugador compulsivo | ludópata
any: ludopatía | jugadores anónimos | dejé de apostar | sin apostar | bingo con plata | bingo online | carreras de caballos apuesta
any: jugarle a los gallos | pelea de gallos apuesta | la quiniela | quiniela ganadora | el prode por plata | pronósticos deportivos | tipster
any: #apuestas | #bet365 | #parlay | 🎰
mask: en el casino de suboficiales | aposté a que | aposté a mi misma | aposté a mí misma | aposté a mí mismo | aposté al amor | aposté a la vida
not: película | james bond | almuerzo en el casino | colación | pega | ministro | regulación | almuerzo | sangre | almorzar
+ Aposté 50 lucas al partido y perdí
+ Cayó la combinada por un córner
+ Noche de casino y volví con la mitad
- Almuerzo en el casino de la pega
- Vimos Casino Royale, película de James Bond

[money.lottery.es]
say: mentions a lottery
privacy: 1
conduct: 0
negated: keep
where: words
any: lotería de navidad | el gordo de navidad | décimo de lotería | décimos de navidad | compré un décimo | la primitiva | euromillones
any: la once cupón | cupón de la once | lotería nacional | melate | el chispazo lotería | baloto | chance y lotería | quini 6 | quini seis | telekino
any: loto plus | el loto | kino chile | tinka | tocó la lotería | me saqué la lotería | me gané la lotería | ganarme la lotería
any: si me gano la lotería | si me toca la lotería | participación de lotería | rifa | rifas | raspadito | rasca y gana
mask: comunidad la tinka
not: yoga | cuevas | flor
+ Compré un décimo con los del turno
+ Si me gano la lotería no vuelvo
+ Gané la rifa del jamón
- Postura de la flor de loto

[money.crypto.es]
say: tells of dealing in crypto
privacy: 2
conduct: 1
voice: me
where: words
any: bitcoin | bitcoins | btc | ethereum | criptomoneda/N | criptos | cripto | binance | coinbase | bitso | ripio | lemon cash | dogecoin
any: shiba inu coin | altcoin/N | memecoin/N | nft | nfts | trading | trader | forex | hodl | hodlear | usdt | web3 | token nuevo | #bitcoin | #cripto
any: #trading | #forex | #crypto
mask: trading post | nft de museo
not: perro/GD | bukele | banco central | estafa desarticulada | detenido/G
+ Invertí en bitcoin y perdí todo
+ Mis criptos en rojo otra vez
+ Empecé con el trading en pandemia
- El Banco Central prohíbe criptomonedas

[money.invest.es]
say: mentions saving or investing
privacy: 1
conduct: 0
voice: me
negated: keep
where: words
any: mis inversiones | estoy invirtiendo | invertí en | invertir en bolsa | invierto en | invierto cada mes | fondo indexado | fondos indexados
any: cetes | plazo fijo | cedears | cdt | fondo de inversión | mi plan de pensiones | estoy ahorrando | ahorrando para | ahorro para | reto de ahorro
any: reto de las 52 semanas | alcancía | mi hucha | la hucha | mi chanchito | tanda | junta de dinero con las vecinas | cundina | cadena de ahorro
any: natillera | pandero con las amigas | compré dólares | comprar dólares | vendí dólares | mi afore | mi afp | retiro del 10 | retiro afp
any: cesantías | finanzas personales | educación financiera | presupuesto familiar | #finanzaspersonales | #ahorro
mask: invertí en mí | invertí en mi salud | invertí en salud | invertí en una buena | primera tanda | segunda tanda | tanda de penales
mask: tanda de galletas | tanda de penaltis | la tanda de | tanda publicitaria | tanda de comerciales | tanda de fotos | última tanda | otra tanda
mask: una tanda de | tanda de
not: penales | penaltis | galletas | horno | ministro | agua | energía | publicidad | luz
+ Me toca la tanda este mes, compro el refri
+ Ahorrando para la moto
+ Mi plazo fijo perdió contra la inflación
- Primera tanda de galletas al horno
- Tanda de penales infartante

[money.house.es]
say: tells of buying, selling or letting a home
privacy: 2
conduct: 0
voice: me
negated: keep
where: words
any: compramos casa | compramos piso | compré mi casa | compré mi depa | compré mi departamento | compré piso | nos compramos un piso | casa propia
any: firmamos en notaría | firma en el notario | firmamos las arras | arras firmadas | llaves en mano | escrituramos | escrituré
any: la escritura de mi casa | entrada del piso | enganche de la casa | el enganche de mi casa | dando el enganche | mi primera vivienda
any: subsidio de vivienda | ds1 | techo propio | vendo mi casa | vendo mi piso | vendo mi departamento | vendemos la casa | alquilo mi piso
any: alquilo mi departamento | rento mi casa | rento mi depa | rento cuarto | arriendo mi depto | arriendo mi departamento | mi casero | mi casera
any: el casero me | me suben el alquiler | me subieron el alquiler | me subieron la renta | me subieron el arriendo | pago de alquiler | pago de renta
any: pago 900 de alquiler | mi alquiler | mi renta | mi arriendo | fianza del piso | no me devuelven la fianza | compré un terreno | mi terrenito
any: mi lote | mi parcela | obra de mi casa | construyendo mi casa | construyendo nuestra casa
mask: declaración de mi renta | mi renta a hacienda | mi casero vino | mi lote de pinturas | mi lote de cosméticos | mi renta salió a devolver
mask: mi renta a devolver | mi casero pan
not: hacienda | declaración | pan | yogur | monopoly | cosméticos | receta | queso
+ Compramos piso, firmamos las arras ayer
+ Me subieron la renta otra vez
+ Ya di el enganche de la casa propia
- Mi renta salió a devolver, gracias Hacienda
- Pan casero y mermelada

[money.asks.es]
say: asks for money or gifts
privacy: 2
conduct: 1
negated: keep
where: words
any: link de la vaquita | la vaquita virtual | colaboren con la vaquita | ayúdenme a llegar a la meta | ayúdennos a llegar a la meta
any: si me quieren ayudar | si alguien puede ayudar | si pueden ayudarme | quien pueda ayudarme | quien me pueda ayudar | cualquier ayuda económica
any: cualquier aporte | cualquier aportación | cualquier donación | se agradece cualquier ayuda | necesito su ayuda económica
any: necesito ayuda económica | alguien que me preste | alguien me presta | préstenme | me prestan plata | préstame dinero | prestame plata
any: quién me presta | quien me presta | pido ayuda para la operación | ayúdenme con la operación | ayúdenos con la operación
any: ayuda para mi operación | para mi cirugía | colecta para | hicimos una colecta | haciendo una colecta | vaquita online | mi vaquita | vaki
any: hagamos una vaca | gofundme | go fund me | kickstarter | donadora | verkami | patreon | ko-fi | cafecito | invítame un café virtual | cooperacha
any: rifa solidaria | rifa benéfica | rifa a beneficio | bingo a beneficio | completada a beneficio | pollada | anticuchada | kermés a beneficio
any: tallarinada | lista de deseos de amazon | mi wishlist | mesa de regalos | lluvia de sobres | lista de bodas | número de cuenta para regalos
any: compren mi rifa | vendo números de rifa | numeritos de la rifa | compren números | cómprenme un número | te vendo una rifa | acepto bizum
any: acepto donativos | acepto donaciones | acepto nequi | acepto yape | acepto mercado pago | haz tu donativo | deposítenme
mask: mi vaquita marina | cafecito caliente | un cafecito con | mi cafecito | hora del cafecito | cafecito y | cafecito con | cafecito de
mask: el cafecito | cafecito en
not: vaquita marina | medialunas | desayuno | mañana de | café con leche | sobrinos | especie/N
+ Si me quieren ayudar, hice una vaquita online
+ Pollada pro fondos para mi hermano, colaboren
+ ¿Quién me presta 500 hasta la quincena?
- La vaquita marina se extingue
- Cafecito y medialunas

[money.handle.es]
say: gives a payment name of yours
privacy: 2
conduct: 1
where: words
pattern: (?i)\b(?:mi |por |al |hazme |háganme |haganme |envíame |a mi |yo )?(?:bizum|yape|plin|nequi|daviplata|mercado ?pago|paypal|paypal\.me|cashapp|venmo|zelle|pago ?m[óo]vil|alias|cbu|clabe|ath m[óo]vil|sinpe|dale|ual[áa]|codi|spei|cuenta rut)\b[^\n]{0,30}?(?:[:/@$]|es|al|a mi|cel|número)[^\n]{0,12}?([\p{L}\d.@$_-]*\d{3,}[\d -]*|@?[a-z]+\.[a-z.]+|\$[a-z]+)
literal: izum | IZUM | ape | lin | equi | avi | ercado | aypal | ayPal | PAYPAL | ash | enmo | elle | móvil | movil | lias | CBU | cbu | CLABE | labe
literal: inpe | SINPE | ale | ual | Ual | odi | SPEI | uenta | ATH
not: comisión | app nueva | banco lanza | cómo funciona | tutorial
+ PayPal: anita.dulces por si quieren ayudar
+ Yape al 987654321, gracias
+ Nequi: 3101234567 para la rifa
- Cómo funciona Bizum, tutorial
- Pagamos por Bizum y listo

[money.handle.words.es]
say: asks for money by an app
privacy: 2
conduct: 1
where: words
any: mi bizum | hazme un bizum | háganme un bizum | hacedme un bizum | me haces bizum | bizum al | mi yape | mi plin | yapéenme | yapeenme | yapéame
any: yapeame | yape al | mi nequi | nequi a | por nequi al | mi daviplata | mi clabe | mi cbu | dejo cbu | dejo mi alias | mi alias de mercado pago
any: dejo mi cuenta | dejo mi número de cuenta | mi cuenta rut | cuenta rut a | mi paypal | mi zelle | mi venmo | mi cashapp | mi ath móvil
any: mi pago móvil | mi sinpe | sinpe al | transferencias a mi cuenta | pueden depositarme | pueden transferirme | deposítenme a
not: me hackearon | no funciona | me estafaron | caído | se cayó
+ Dejo mi CBU por si alguien puede ayudar
+ Hacedme un Bizum los que debéis la cena
+ Mi Nequi para la rifa, gracias
- Se cayó la app, mi Yape no funciona

[money.sells.es]
say: offers things or earnings to those who read you
privacy: 2
conduct: 2
where: words
any: gana dinero desde casa | ganar dinero desde casa | ingresos extra desde casa | genera ingresos | generar ingresos desde | ingresos pasivos
any: sé tu propio jefe | se tu propio jefe | trabaja desde tu celular | trabaja desde casa escríbeme | únete a mi equipo | unete a mi equipo
any: únete a mi red | busco socias | busco personas con ganas de emprender | busco emprendedoras | oportunidad de negocio | te cuento del negocio
any: pídeme información y te explico | pregunta cómo por inbox | info por inbox | info por interno | info por privado | precio por inbox
any: precio por interno | precios por privado | pedidos por whatsapp | pedidos por interno | pedidos al dm | hago envíos | hacemos envíos a todo
any: entregas en metro | entrego en metro | pago contra entrega | libertad financiera | herbalife | omnilife | amway | mary kay | avon
any: natura consultora | yanbal | oriflame | betterware | nuskin | doterra | forever living | zrii | tupperware pedido | soy consultora de belleza
any: soy distribuidora | distribuidora independiente | mi catálogo de | pidan su catálogo | venta por catálogo | vendo mis | vendo ropa | vendo tortas
any: pasteles por encargo | tortas por encargo | postres por encargo | vendo zapatillas | remato por viaje | remato todo | venta de garaje en mi casa
any: vendo tupper
mask: libertad financiera libro | vendo mis penas
not: no caigas | estafa | estafas | cuidado con
+ Únete a mi equipo Herbalife y gana dinero desde casa
+ Info por inbox, hago envíos
+ Pidan su catálogo de Yanbal
- Cuidado con el gana dinero desde casa, es estafa

[money.joins.es]
say: shows you follow or join something about money
privacy: 2
conduct: 1
where: names
any: apuestas | bet365 | pronósticos | parlay | parley | casino | casinos | póker | poker | tipsters | trading | traders | forex | bitcoin
any: criptomonedas | cripto | inversiones | inversores | bolsa de valores | finanzas personales | libertad financiera | ingresos pasivos | préstamos
any: créditos | deudas | deudores | afectados por la hipoteca | jugadores anónimos | ludopatía | ahorro | ahorradores | herbalife | omnilife | amway
any: mary kay | consultoras avon | trabaja desde casa | ingresos extra | emprende desde casa | remates | dinero extra
mask: casino militar | ahorro de agua | ahorro energético | casino royale | casino del pueblo | remates agrícolas
not: agua | energía | película | militar
+ [group] Apuestas deportivas gratis México
+ [group] Afectados por la hipoteca Murcia
+ [page] Herbalife con Nancy
- [page] Ahorro de agua Lima

[money.pay.amount.es]
say: tells what you earn or own
privacy: 2
conduct: 1
voice: me
where: words
pattern: (?i)\b(?:gano|ganaba|cobro|cobraba|me pagan|me pagaban|mi sueldo es de|sueldo(?: de)?|mi salario es de|ahora gano|me dejan) (?:solo |apenas |unos |como |casi |más de |menos de )?\$?\d[\d.,]* ?(?:mil\b|k\b|€|euros|pesos|soles|dólares|lucas|luquitas|usd|palos|al mes|mensuales|la hora|por hora|por guardia|por turno|brutos|netos)
literal: digits 1
not: ministro/G | diputado/G | futbolista | minutos | partidos
+ Me aumentaron, ahora gano 30 mil al mes
+ Me pagan 5 euros la hora, de locos
+ Cobro 950 euros y alquilo por 800
- El ministro tiene sueldo de 8000 euros
