lexicon: contact.es
format: 1
version: 2026.1
topic: contact
lang: es
licence: CC0-1.0
about: Phone, mail, papers and numbers of the writer, in Spain and the Americas.
source: written by hand for this project

[contact.phone.es]
say: gives a phone number
privacy: 3
conduct: 0
where: words
pattern: (?:^|[^\d/.,-])((?:\+34|0034)[ .-]?[6789]\d{2}(?:[ .-]?\d{2,3}){2,3})\b
pattern: (?:^|[^\d/.,-])([67]\d{2}(?:[ .-]?\d{2}){3}|[67]\d{2}[ .-]\d{3}[ .-]\d{3})\b
pattern: (?:^|[^\d/.,-])(\+(?:52|54|56|57|51|58|593|591|595|598|53|502|503|504|505|506|507)[ .-]?\d(?:[ .-]?\(?\d{1,4}\)?){2,5})\b
pattern: (?i)\b(?:wasap|whats?app|wsp|wpp|whats|guasap|wapp|tel|tlf|tfno|telf|teléfono|telefono|cel|celu|celular|móvil|movil|fono|mi número|mi numero|mi nro|número nuevo|nuevo número|llámame|llamame|llámenme|escríbeme|escribime|comunicarse|contacto)\b[^\d\n]{0,25}((?:\(?\+?\d{1,4}\)?[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){1,4})\b
literal: digits 7
not: euros | pesos | dólares | soles | visitas | seguidores | habitantes | emergencias | expediente | atención al cliente | línea gratuita | votos
not: millones | pedido | boleto | iban | factura | cuenta | cbu | clabe
+ Mi número nuevo es 612 345 678
+ Mi wasap: +54 9 11 2345-6789
+ Llámame al 55 1234 5678
+ +57 300 123 4567 para lo que necesiten
- Precio 1.234.567 pesos
- Llama al 112 en emergencias
- Atención al cliente 900 123 456
- 2024 ha sido el mejor año

[contact.phone.words.es]
say: offers or asks for a phone number
privacy: 2
conduct: 0
where: words
any: mi número nuevo | nuevo número de teléfono | cambié de número | he cambiado de número | mi nuevo número | agéndenme | agendenme | agéndame
any: agendame | mi número de celular | mi número de teléfono | mi número de whatsapp | mi whatsapp es | mi wasap es | mi wsp es | mi cel es
any: pásenme sus números | pasenme sus numeros | perdí mis contactos | perdí todos los contactos | se me borraron los contactos | mándenme su número
any: mandenme su numero | mándame tu número | pásame tu número | pasame tu número | pasame tu wasap | pásame tu whatsapp | pasame tu cel
any: escríbanme por whatsapp | escríbeme al whatsapp | háblame al whats | me robaron el celular así que este es mi | mi cuenta de instagram nueva
any: mi nuevo instagram | mi instagram es | mi insta es | mi ig es | síganme en ig | sígueme en instagram | mi snap es | mi tiktok es | mi telegram es
any: mi usuario es | mi discord es | mi nick es | mi skype es | me robaron la cuenta | me hackearon la cuenta
mask: mi usuario es administrador | mi nick es de fantasía
not: administrador | tutorial | empresa de telecomunicaciones
+ Cambié de número, agéndenme
+ Perdí mis contactos, mándenme su número
+ Mi insta es nuevo, síganme
- Tutorial: mi usuario es administrador del sistema

[contact.email.es]
say: gives an e-mail address
privacy: 2
conduct: 0
where: words
pattern: (?i)\b([a-z0-9._%+-]+@[a-z0-9-]+\.(?:[a-z0-9-]+\.)*[a-z]{2,})\b
pattern: (?i)\b([a-z0-9._-]{3,} ?(?:\(arroba\)|\[arroba\]|arroba) ?(?:gmail|hotmail|yahoo|outlook|icloud)(?: ?(?:punto|\.) ?(?:com|es|mx|ar|cl|co|pe))?)\b
literal: @ | arroba | ARROBA
+ Escríbeme a ana.perez@gmail.com
+ Mándenlo a lupita.r arroba hotmail punto com
+ Mi correo: juan_lopez@yahoo.com.mx
- Gracias @ana por el regalo
- La arroba de naranjas subió

[contact.birthdate.es]
say: gives your date of birth
privacy: 3
conduct: 0
where: words
voice: me
pattern: (?i)\b(?:nací|naci|mi fecha de nacimiento(?: es)?|nacida|nacido|fecha de nacimiento:?|f\. ?nac\.?:?|fecha nac\.?:?) (?:un |el |el día |en |en el )?(?:\d{1,2} de [a-záéíóú]+(?: (?:de|del) \d{4})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|[a-z]+ de (?:19|20)\d{2})
literal: nac | NAC | Nac
not: rey | reina | pintor | escritor | escritora | poeta | premio | actor | actriz | cachorros | prócer | presidente | libertador | compositor
+ Nací el 14 de marzo de 1985
+ Fecha de nacimiento: 03/11/1990
+ Yo nací un 7 de julio
- El poeta nació el 5 de junio de 1898
- Nació mi amor por el mar

[contact.birthday.es]
say: tells your birthday or age
privacy: 2
conduct: 0
voice: me
where: words
any: es mi cumpleaños | es mi cumple | mi cumpleaños es | mi cumple es | mañana cumplo | hoy cumplo | cumplo años | cumplo hoy | cumplo 30 | cumplo 40
any: cumplo 50 | cumplo 25 | cumplo 35 | cumplo 45 | cumplo 60 | acabo de cumplir | recién cumplidos | mis 30 | mis 40 | mis 50 | mis 15 | mis quince
any: mis xv | llegué a los 30 | llegué a los 40 | llegué a los 50 | bienvenidos 30 | bienvenidos 40 | bienvenidos 50 | adiós a los 29 | mis treinta
any: mis cuarenta | mis cincuenta | feliz cumpleaños a mí | feliz cumple a mí | feliz vida a mí | me felicitaron por mi cumple
any: gracias por los saludos de cumpleaños | gracias por sus felicitaciones | gracias por las felicitaciones | gracias por felicitarme
any: gracias por los saludos por mi cumple | gracias por los mensajes de cumpleaños | una vuelta más al sol | otra vuelta al sol
any: vuelta al sol cumplida | nueva vuelta al sol | estreno año de vida | birthday girl | cumpleañera | cumpleañero | mi mes de cumpleaños
any: mes de mi cumpleaños | falta poco para mi cumple | faltan días para mi cumple | #cumpleaños | #micumple | #vueltaalsol | #felizvidaami
mask: mis 50 céntimos | mis 40 alumnos | mis 30 alumnos | mis quince minutos | mis 15 minutos | mis 30 minutos | mis 15 alumnos | mis 40 kilos
mask: mis 30 días | mis 40 horas | mis quince días | cumplo 30 días | mis 30 segundos
not: minutos | alumnos | horas | días sin | promesa | céntimos | kilómetros | euros | meses de novios | años de casados | aniversario
+ Hoy es mi cumple, 39 primaveras
+ Una vuelta más al sol, gracias por los mensajes
+ Mañana cumplo años y no quiero tarta
- Mis quince minutos de fama
- Cumplo 30 días sin azúcar

[contact.id.es]
say: gives the number of an identity paper
privacy: 3
conduct: 0
where: words
pattern: (?i)\b(?:dni|nie|nif|c\.?i\.?|cédula|cedula|cuil|cuit|rut|run|curp|rfc|nss|pasaporte|passport|licencia|documento|doc|ine|cc|número de la seguridad social|seguridad social|afiliación)\b[^\n\dA-Z]{0,20}([A-Z]{0,4}[ -]?\d[\d.\- ]{5,14}[A-Za-z\d]?)\b
pattern: \b([XYZ]?\d{7,8}-?[A-HJ-NP-TV-Z])\b
pattern: \b([A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d)\b
pattern: \b(\d{1,2}\.\d{3}\.\d{3}-[\dkK])\b
pattern: \b((?:20|23|24|27)-\d{8}-\d)\b
literal: digits 6
not: ley | decreto | factura | pedido | expediente | modelo | precio | pesos | euros | teléfono | versión | motor
+ Mi DNI es 12345678Z
+ CURP PEGA850314MDFRRN09
+ Perdí mi cédula 1.020.334.556 en el bus
+ RUT 12.345.678-5, me lo piden en todos lados
- Saqué cita para renovar el DNI
- Factura 00012345A por el motor

[contact.papers.es]
say: shows or has lost an identity paper
privacy: 2
conduct: 0
where: words
any: perdí mi dni | perdí el dni | perdí mi cédula | perdí mi cartera con | perdí mi billetera con | me robaron el dni | me robaron la cartera
any: me robaron la billetera | me robaron el pasaporte | me robaron los documentos | perdí mis documentos | perdí mi pasaporte | extravié mi
any: extravié mis documentos | se extravió mi cédula | se me perdió la cédula | se me perdió el dni | foto de mi dni | foto de mi cédula
any: foto de mi pasaporte | mi nuevo pasaporte | mi pasaporte nuevo | mi carnet nuevo | mi licencia nueva | me aprobaron la visa | me dieron la visa
any: visa aprobada | me llegó el pasaporte | llegó mi pasaporte | mi título profesional | foto de mi título | mi credencial del ine | mi ine nueva
mask: extravié mi corazón | extravié mi paraguas | extravié mi mente | visa aprobada la tarjeta | extravié mi paciencia
not: paraguas | corazón | paciencia | tarjeta de crédito
+ Perdí mi cartera con el DNI en el 60
+ Visa aprobada, nos vemos del otro lado
+ Llegó mi pasaporte, miren qué foto
- Extravié mi paciencia en el súper

[contact.bank.es]
say: gives bank details
privacy: 3
conduct: 0
where: words
pattern: \b(ES\d{2}(?:[ -]?\d{4}){5})\b
pattern: (?i)\b(?:cbu|cvu|clabe|cci|cuenta(?: bancaria| corriente| de ahorros?| rut| vista)?|n[º°] de cuenta|número de cuenta|cta\.?|tarjeta(?: de débito)?|depositar a|depósitos a|transferir a|transferencias? a|iban)\b[^\d\n]{0,35}(\d(?:[ -]?\d){8,23})\b
pattern: (?i)\b(?:mi alias|alias(?: de mercado ?pago)?)[: ]+(?:es )?([a-zñ0-9]+\.[a-zñ0-9]+(?:\.[a-zñ0-9]+)?)\b
literal: digits 9 | lias | LIAS
not: ministerio | subsidio | cruz roja
+ IBAN ES91 2100 0418 4502 0005 1332
+ Depositar a la cuenta 0123 4567 8901 2345
+ Alias: perro.mate.luna, gracias a todos
- Un alias artístico que me gusta
- La Cruz Roja, cuenta 1234 5678 9012 3456

[contact.plate.es]
say: gives the number plate of a car
privacy: 2
conduct: 0
where: words
pattern: (?i:matr[íi]cula|placas?|patente|chapa|mi coche|mi carro|mi auto|mi moto|mi camioneta)\b[^\n]{0,30}\b(\d{4} ?-?[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{3}[ -]?\d{3}[A-Z]?|[A-Z]{2} ?\d{3} ?[A-Z]{2}|[A-Z]{4}[ -]?\d{2}|[A-Z]{3}-\d{2}-\d{2,3})\b
literal: matr | Matr | placa | Placa | PLACA | patente | Patente | chapa | coche | carro | auto | moto | camioneta
not: bmw | modelo | motor | universidad
+ Me robaron el coche, matrícula 4821 KLM
+ Mi moto patente AB123CD, si la ven avisen
+ Placas JKL-12-34, Tsuru blanco
- Matrícula abierta en la universidad
- Mi coche modelo BMW 320

[contact.password.es]
say: gives a password or the answer to one
privacy: 3
conduct: 0
where: words
any: clave del wifi es | la clave del wifi | contraseña del wifi | la contraseña es | mi contraseña es | mi clave es | mi pin es | el pin es
any: clave de netflix es | mi contraseña de | la clave de mi | el código de la alarma es | el código del portal es | código del portón
any: mi primera mascota se llamaba | el nombre de mi primera mascota | apellido de soltera de mi madre | mi apellido de soltera
any: el apellido de mi madre es | mi primer colegio fue | mi primera escuela fue
mask: la contraseña es obligatoria | la contraseña es incorrecta | la contraseña es débil | la clave del wifi del café | la clave de mi éxito
mask: la clave de mi felicidad
not: incorrecta | obligatoria | tutorial | éxito | felicidad | seguridad informática
+ La clave del wifi es gatito123
+ Mi primera mascota se llamaba Toby
+ El código del portal es 4590
- La contraseña es incorrecta otra vez
- La clave de mi felicidad es dormir

[contact.names.es]
say: belongs to a group to swap contacts
privacy: 1
conduct: 0
where: names
any: grupos de whatsapp | grupos de whats app | grupo de whatsapp | números de whatsapp | amigos por whatsapp | directorio | intercambio de números
any: pasa tu número | agenda vecinal
+ [group] Grupos de WhatsApp Monterrey
+ [group] Pasa tu número y haz amigos
+ [page] Directorio Médico del Valle

[contact.address.es]
say: gives a full postal address
privacy: 3
conduct: 0
where: words
pattern: \b((?i:calle|c/|avenida|avda\.?|av\.?|paseo|plaza|camino|jirón|jr\.?|pasaje|calzada|callejón|cerrada|privada|carrera|cra\.?) ?[^\n]{3,40}?\d{1,5}[^\n]{0,30}?(?:\b\d{5}\b|(?i:c\.?p\.? ?)\d{4,5}|\(\d{4}\)|\b[A-Z]\d{4}[A-Z]{3}\b)(?:,? \p{Lu}[\p{L} ]+)?)
literal: digits 5
not: museo | restaurante | hotel | tienda | local
+ Mandadme postales: Calle Olmo 14, 2º B, 28012 Madrid
+ Envíos a Av. Reforma 222, Col. Juárez, C.P. 06600
+ Para el que pregunta: Jr. Lampa 455, C.P. 15001 Lima
- Plaza de parking en venta

[contact.handle.words.es]
say: asks readers to find you on another service
privacy: 1
conduct: 0
where: words
any: síganme en tiktok | síganme en instagram | sígueme en tiktok | seguidme en instagram | seguidme en tiktok | seguime en instagram
any: búscame en instagram | búsquenme en instagram | búscame como | búsquenme como | búscame en facebook como | agrégame a snap | agrégame a facebook
any: agréguenme a mi nueva cuenta | agréguenme a mi nuevo face | este es mi nuevo face | este es mi nuevo perfil | mi otra cuenta es
any: mi cuenta personal es | mi perfil de linkedin | conectemos en linkedin | me encuentran como | me encuentran en instagram | estoy en telegram como
+ Síganme en TikTok, subo recetas
+ Este es mi nuevo perfil, el otro lo hackearon
+ Búsquenme como Lupita Runner

[contact.birthday.age.es]
say: tells the day of your birthday
privacy: 2
conduct: 0
voice: me
where: words
pattern: (?i)\b(?:cumplo|cumplí|he cumplido|cumpliré|voy a cumplir|acabo de cumplir|tengo ya|recién cumplí) (?:los )?(?:\d{2}\b|veint[a-zé]+|treinta|cuarenta|cincuenta|sesenta)
literal: ump | tengo ya
not: días | meses | semanas | horas | años de casados | años de casada | años de servicio | años en | objetivos | kilómetros | sesiones | promesa
+ Cumplo 28 el sábado
+ Ayer cumplí cuarenta y bailé
+ Voy a cumplir 35 y sigo comprando stickers
- Cumplo 30 días sin azúcar
