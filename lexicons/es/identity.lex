lexicon: identity.es
format: 1
version: 2026.1
topic: identity
lang: es
licence: CC0-1.0
about: Orientation, gender, ethnicity, origin, papers, service, union, disability, in Spain and the Americas. Only disclosure.
source: written by hand for this project

[identity.orientation.es]
say: tells your sexual orientation
privacy: 3
conduct: 0
negated: keep
where: words
any: soy gay | soy lesbiana | soy bisexual | soy bi y | soy pansexual | soy asexual | soy homosexual | soy heterosexual | soy hetero | soy queer
any: soy demisexual | soy bollera | soy marica y | soy maricón y | soy torta y | soy tortillera y | soy sáfica | soy arromántica | soy del colectivo
any: soy parte del colectivo lgbt | soy de la comunidad lgbt | soy lgbt | soy lgtb | soy lgbtiq | como mujer lesbiana | como lesbiana
any: como hombre gay | como persona bisexual | como bisexual | como gay | lesbiana visible | lesbiana y orgullosa | gay y orgulloso
any: orgullosamente gay | orgullosamente lesbiana | orgullosamente bisexual | orgullosamente queer | bisexual y orgullosa | marica y orgulloso
any: marika orgulloso | bollera orgullosa | salí del clóset | salí del closet | salí del armario | salir del clóset | salir del armario
any: salida del clóset | mi salida del armario | saliendo del clóset | saliendo del armario | sigo en el clóset | sigo en el armario
any: en el clóset todavía | les dije que me gustan las mujeres | me gustan las mujeres y los hombres | me gustan hombres y mujeres
any: me gustan las chicas y los chicos | mi novia y yo lesbianas | pareja de lesbianas somos | pareja gay somos | dos mamás | dos papás
any: familia homoparental | familia lesbomaternal | mi orientación sexual | mi bisexualidad | mi homosexualidad | mi lesbianismo | mi primer orgullo
any: nuestro primer orgullo | #soygay | #lesbiana | #bisexual | #orgullolgbt | #pansexual | #orgullogay | #visibilidadlesbica | 👩‍❤️‍👩 | 👨‍❤️‍👨
any: 👭🏳️‍🌈
mask: salí del clóset la ropa | salir del armario la ropa | salir del clóset la ropa | dos papás noel | dos papás fritas | dos mamás de la clase
mask: dos papás del cole | soy gay en el videojuego | salí del clóset de la ropa
not: ropa de invierno | perchas | chaquetas | abrigos | carpintero | puertas correderas | actor | actriz | cantante | famoso/G | dijo el cantante
not: según
+ Salí del clóset a los 30 y qué alivio
+ Orgullosamente lesbiana desde siempre
+ [bio] Bisexual y orgullosa. Enfermera.
- Salí del clóset la ropa de invierno
- El cantante: soy gay y no me escondo, dijo el cantante

[identity.orientation.near.es]
say: tells your sexual orientation
privacy: 3
conduct: 0
where: words
any: gay | lesbiana | bisexual | pansexual | asexual | queer | bollera | marica | homosexual | sáfica | 🏳️‍🌈
need: soy | somos | mi identidad | yo también | mi novia y yo | mi novio y yo | mi esposa y yo | mi marido y yo | siempre supe que | nací
need: acepté que | orgullosa de ser | orgulloso de ser | orgullosa | orgulloso
near: 3
mask: marica qué | parce marica | marica no | ay marica | bar gay | amigo gay | mi amigo gay | matrimonio gay | friendly gay
not: dicen | matrimonio | actor | actriz | cantante | película | serie | vecino | jugador | presentador | me dijeron | hp | parce | mi amigo | mi tío
not: mi hermano | mi primo | famoso
+ Orgullosa de ser bisexual
+ Yo también: lesbiana de pueblo
+ Siempre supe que era lesbiana
- Mi vecino es majo, un gay de la tele dijo lo mismo
- Ay marica, qué me contás

[identity.gender.es]
say: tells your gender identity
privacy: 3
conduct: 0
negated: keep
where: words
any: soy trans | mujer trans | hombre trans | chica trans | chico trans | persona trans y | soy transgénero | soy transexual | soy no binaria
any: soy no binario | no binarie | no binaria y | no binarix | género fluido | soy agénero | soy travesti | travesti orgullosa | soy intersexual
any: soy intersex | soy cis | soy una persona trans | mi transición | transicioné | transicionar | mi disforia | disforia de género
any: mi identidad de género | mi cambio registral | cambio de género en el dni | cambio de nombre y género | mi nuevo nombre en el dni
any: nombre elegido | mi deadname | meses en hormonas | mi terapia hormonal | terapia de reemplazo hormonal | mi mastectomía masculinizante
any: mi top surgery | soy muxe | soy dos espíritus | soy drag queen | hago drag | #trans | #nobinarie | #mujertrans | #hombretrans | #orgullotrans
any: 🏳️‍⚧️
mask: grasas trans | mi transición al | mi transición a | mi transición laboral | mi transición capilar | mi transición digital
mask: mi transición ecológica
not: grasas | capilar | canas | energética | laboral | cabello | rizos | política | menopausia | ácidos
+ Un año de mi transición de género, este soy yo
+ [bio] Persona no binarie, elle
+ Soy hombre trans y papá
- Grasas trans fuera del menú
- Mi transición capilar: adiós alisado, hola rizos

[identity.pronouns.es]
say: states your pronouns
privacy: 1
conduct: 0
where: bio post caption comment
any: ella/elle | ella elle | elle/ella | elle ella | él/elle | elle él | mis pronombres | pronombres ella | pronombres él | pronombre elle
any: pronombres elle | pronombres he | she her ella | she/her/ella | he/him/él | they/them/elle | ella she her
+ [bio] ella/elle, no me grites
+ Mis pronombres van en la firma
+ [bio] she/her/ella, Quito

[identity.ethnicity.own.es]
say: tells your ethnicity
privacy: 2
conduct: 0
negated: keep
where: words
any: soy negra | soy negro | mujer negra | soy afro | afrodescendiente | soy afrocolombiano | afrocolombiana | afromexicana | afromexicano
any: afroperuana | afroperuano | afrolatina | afrolatino | soy afroecuatoriana | afroboricua | soy raizal | soy palenquera | garífuna | soy indígena
any: mujer indígena | soy mapuche | mujer mapuche | soy quechua | quechuahablante | soy aymara | soy aimara | mujer aymara | soy guaraní | soy wayuu
any: mujer wayuu | soy nasa indígena | soy embera | soy zapoteca | soy zapoteco | soy mixteca | soy mixteco | soy nahua | soy maya | mujer maya
any: soy purépecha | soy rarámuri | soy otomí | soy huichol | soy tzotzil | soy kichwa | soy shuar | soy charrúa | soy diaguita | soy qom | soy wichi
any: soy gitana | soy gitano | orgullosa de ser gitana | orgulloso de ser gitano | soy paya | soy mestiza | soy mestizo | soy mulata | soy mulato
any: soy morena y orgullosa | soy prieta | soy prieto | prieta y orgullosa | soy chola | soy cholo | soy racializada | persona racializada
any: soy racializado | soy blanca y | soy blanco y | soy criolla | soy asiática | soy china de | soy nikkei | soy de ascendencia | soy árabe
any: sangre mapuche | sangre indígena | sangre quechua | raíces indígenas | raíces mapuches | raíces africanas | raíces afro | mi pueblo mapuche
any: mis raíces gitanas | orgullo gitano | orgullo indígena | orgullo afro | mi cabello afro | mi pelo afro | mi afro
any: mi lengua materna es el náhuatl | hablo náhuatl | hablo quechua | hablo mapudungun | hablo maya
mask: soy negra noche | mi afro house | soy maya la abeja | soy negra de humor
not: playlist | house | dj | bronceado | disfraz | ópera | ajedrez | fichas
+ Orgullosa de ser gitana
+ Soy afrocolombiana y mi pelo no se toca
+ Mujer mapuche, matrona y madre
- Soy Maya la abeja en el disfraz
- Playlist de afro house para hoy

[identity.origin.es]
say: tells where you or your family come from
privacy: 2
conduct: 0
voice: me
where: words
any: soy mexicana | soy mexicano | soy colombiana | soy colombiano | soy argentina | soy argentino | soy chilena | soy chileno | soy peruana
any: soy peruano | soy venezolana | soy venezolano | soy ecuatoriana | soy ecuatoriano | soy boliviana | soy boliviano | soy uruguaya | soy uruguayo
any: soy paraguaya | soy paraguayo | soy cubana | soy cubano | soy dominicana | soy dominicano | soy puertorriqueña | soy puertorriqueño
any: soy guatemalteca | soy hondureña | soy salvadoreña | soy nicaragüense | soy costarricense | soy tica | soy tico | soy panameña | soy española
any: soy español | soy latina | soy latino | soy latinoamericana | soy marroquí | soy rumana | soy italiana | soy sudamericana
any: orgullosamente mexicana | orgullosamente mexicano | orgullosamente latina | orgullosamente latino | orgullosamente venezolana
any: orgullosamente colombiana | orgullosamente peruana | orgullosa de ser mexicana | orgulloso de ser argentino | orgullosa de ser latina
any: orgulloso de ser latino | orgulloso de ser español | orgullosa de ser española | española de corazón | mexicana de corazón | venezolana en
any: venezolano en | colombiana en | colombiano en | argentina viviendo en | argentino en | mexicana en | peruana en | cubana en | chilena en
any: ecuatoriana en | latina en | latinos en | española en | español en | hija de inmigrantes | hijo de inmigrantes | hija de migrantes
any: hijo de migrantes | hija de emigrantes | hijo de emigrantes | nieta de españoles | nieto de españoles | nieta de italianos | nieto de italianos
any: nieta de inmigrantes | nieto de inmigrantes | bisnieta de italianos | descendiente de italianos | descendiente de españoles
any: descendiente de gallegos | descendiente de japoneses | mis abuelos emigraron | mi familia emigró | mis padres emigraron | mis abuelos vinieron de
any: mi padre es de | mi madre es de | mi familia es de | mi familia viene de | nieta de gallegos | nieto de gallegos | mis raíces | mis orígenes
any: mi país de origen | extraño mi país | echo de menos mi país | lejos de mi país | lejos de mi tierra | mi patria querida | soy hija del exilio
any: exiliados españoles mis abuelos
mask: mis raíces están canosas | mis raíces del pelo | mi padre es de los que | mi madre es de las que | mi madre es de esas | mi padre es de esos
mask: mi familia es de las que | mi padre es de pocas | teñirme mis raíces | mis raíces teñidas | español en línea | español en casa
mask: latina en netflix | español en youtube | latinos en spotify | la película española en | mi madre es de armas tomar | mi familia es de verdad
not: tinte | canas | peluquería | selección | mundial | final | clases de español | netflix | spotify | película | subtítulos | examen
+ Soy hija de inmigrantes bolivianos
+ Venezolana en Chile, arepas los domingos
+ Mis abuelos vinieron de Galicia en barco
- Me tapo las raíces, mis raíces con canas
- Argentina en la final del mundial

[identity.immigration.es]
say: tells your immigration or citizenship status
privacy: 3
conduct: 0
voice: me
negated: keep
where: words
any: me dieron la nacionalidad | por fin la nacionalidad | mi nacionalidad | nacionalidad española concedida | nacionalidad concedida
any: jura de nacionalidad | juré la nacionalidad | ya soy española | ya soy español | ya soy ciudadana | ya soy ciudadano | ccse
any: permiso de residencia | permiso de trabajo aprobado | mi nie | mi tie | tarjeta de residencia | tarjeta roja de asilo | arraigo | renovar papeles
any: mis papeles | sin papeles | con papeles | por fin papeles | tengo papeles | indocumentada | indocumentado | soy dreamer | daca | mi green card
any: la green card | mi residencia permanente | mi ciudadanía | ciudadanía italiana | ciudadanía americana | me hice ciudadana | me hice ciudadano
any: visa de estudiante | mi visa | visa u | asilo político | pedí asilo | solicité asilo | solicitante de asilo | solicitud de asilo | soy refugiada
any: soy refugiado | protección internacional | me deportaron | orden de deportación | orden de expulsión | crucé la frontera | crucé el desierto
any: crucé el río | crucé el darién | pasé el darién | pasé por la selva del darién | mi permiso por protección temporal | ppt venezolano
any: mi carnet de extranjería | cédula de extranjería | cita en extranjería | cita de extranjería | el pucp visa | migré | soy migrante
any: soy inmigrante | como migrante | como inmigrante | mujer migrante | duelo migratorio | #migrante | #sinpapeles | #ciudadania
mask: mis papeles de la hipoteca | mi visa gold | mi visa oro | mi visa de débito | mi visa de crédito | mis papeles en la película
mask: mis papeles en el teatro | sin papeles de liar | perdí mis papeles del carro | con papeles y lápices | con papeles de colores
mask: mi ciudadanía digital
not: tarjeta de crédito | teatro | rodaje | manualidades | débito | coche | carro | ong | ministro | gobierno | patera | detienen | guardia costera
+ Por fin me dieron la nacionalidad, jura el lunes
+ Tres años con el trámite, arraigo concedido
+ Crucé el Darién con mi hijo en brazos
- Manualidades con papeles de colores
- Gobierno reforma el permiso de residencia

[identity.military.es]
say: tells of military service
privacy: 2
conduct: 0
voice: me
where: words
any: soy militar | soy soldado | soy marino | veterano de malvinas | ex combatiente | excombatiente de | mi servicio militar | hice la mili
any: en la mili | la colimba | mi cartilla militar | mi libreta militar | presté servicio militar | legionario de la legión | soy legionario
any: mi regimiento | mi batallón | mi brigada militar | mi compañía militar | mi unidad militar | mi destino en líbano | misión en líbano
any: misión en afganistán | misión en mali | jura de bandera | juré bandera | escuela naval | academia de zaragoza | colegio militar
any: ejército de tierra soldado | reservista | ex guerrillero | desmovilizado | desmovilizada | reincorporado | firmante de paz | esposa de militar
any: hija de militar | hijo de militar
mask: mi batallón de sobrinos | soy soldado de cristo | en la mili de hacienda
not: videojuego | call of duty | película | cristo | sobrinos
+ Hice la mili en Ceuta en el 89
+ Jura de bandera de mi promoción, qué recuerdos
+ Veterano de Malvinas, no olvido
- Mi batallón de sobrinos arrasó la nevera

[identity.union.es]
say: tells that you belong to a union, or not
privacy: 2
conduct: 0
where: words
any: soy sindicalista | soy delegada sindical | soy delegado sindical | afiliada a ccoo | afiliado a ugt | afiliada al sindicato
any: afiliado al sindicato | afiliada a satse | mi carnet sindical | soy cenetista | soy de comisiones | secretario sindical | secretaria sindical
any: soy cooperativista | soy masón | soy masona | soy rotaria | soy rotario | soy de la cnte | soy fecodista | soy de ugt | soy de ccoo
any: estoy sindicalizada | estoy sindicalizado
+ Afiliada al sindicato desde el primer contrato
+ Soy delegada sindical en mi hospital
+ Soy masón y no comemos niños

[identity.disability.es]
say: tells that disability is part of who you are
privacy: 3
conduct: 0
where: words
any: orgullo disca | soy disca | orgullo loco | soy persona sorda | comunidad sorda soy | cultura sorda | soy usuaria de silla | soy usuario de silla
any: diversidad funcional | autista y orgullosa | orgullo autista | orgullo neurodivergente | neurodivergente y | soy neurodivergente | soy aspie
any: persona autista | como autista | adulta autista | adulto autista | autista diagnosticada | diagnóstico tardío de autismo
any: me diagnosticaron autismo | neuroatípica | neuroatípico | soy pas | persona altamente sensible | soy zurda | soy pelirroja
mask: soy zurda en tenis
not: política | tenis
+ Me diagnosticaron autismo con 38 años y todo encaja
+ Soy disca y no soy tu inspiración
+ [bio] Neurodivergente y madre de dos
- Zurda en tenis, mejor revés

[identity.community.es]
say: mentions an identity community or its day
privacy: 1
conduct: 0
where: words
any: orgullo lgbt | orgullo lgtb | orgullo lgtbi | marcha del orgullo | desfile del orgullo | feliz orgullo | mes del orgullo | semana del orgullo
any: día del orgullo | comunidad lgbt | comunidad lgbtq | colectivo lgtbi | colectivo trans | día de la visibilidad lésbica | visibilidad trans
any: pride madrid | madrid pride | día de la mujer indígena | pueblos indígenas | pueblo gitano | comunidad afro | día de la afrocolombianidad
any: herencia hispana | día de la raza | día de la hispanidad | resistencia indígena | inti raymi | we tripantu | wiñol tripantu | bandera arcoíris
any: drag | love is love | amor es amor | transfobia | homofobia | lgtbifobia | bifobia | #orgullo | #pride | #lgbt | #lgbtq | #lgtbi | #loveislove
any: 🏳️‍🌈
mask: drag race cars | drag and drop | arrastrar drag
not: clic | ratón | diseño web | lluvia | tormenta | cielo
+ Feliz Orgullo a todes
+ We Tripantu con la familia
+ Bandera arcoíris en el balcón
- Diseño web con drag and drop

[identity.names.es]
say: belongs to a group or page about an identity
privacy: 2
conduct: 0
where: names
any: lgbt | lgbtq | lgbtiq | lgtb | lgtbi | lgtbiq | orgullo crítico | gay | gays | lesbianas | lesbiana | lésbico | bisexuales | pansexuales
any: asexuales | queer | maricas | bolleras | trans | no binaries | drag | familias homoparentales | afrodescendientes | afro | afrofeminas
any: pueblo gitano | gitanos | gitanas | mapuche | mapuches | quechua | aymara | guaraní | náhuatl | indígenas | indígena | pueblos originarios
any: nikkei | venezolanos | venezolanas | colombianos | colombianas | peruanos | bolivianos | ecuatorianos | cubanos | dominicanos | argentinos
any: argentinas | mexicanos | chilenos | uruguayos | latinos | latinas | latinoamericanos | marroquíes | rumanos | inmigrantes | migrantes
any: refugiados | extranjería | nacionalidad española | ciudadanía italiana | asilo | autistas | neurodivergentes | sordos | discas | mujeres sordas
any: zurdos del mundo | veteranos | masones | rotary | club de leones | alumni exiliados
mask: grasas trans | vinos argentinos | restaurante mexicanos | recetas mexicanos | marcha trans vulcania | afro house | tacos mexicanos
mask: veteranos de fútbol | carrera trans
not: recetas | restaurante | fútbol | house | rebajas | asados
+ [group] Lesbianas de Valencia
+ [group] Venezolanos por el mundo
+ [page] Afroféminas afro
- [page] Afro house radio
- [group] Veteranos de fútbol Getafe

[identity.ethnicity.near.es]
say: tells your ethnicity or where your family is from
privacy: 2
conduct: 0
where: words
any: mapuche | quechua | aymara | gitana | gitano | afrodescendiente | afrodescendientes | indígena | indígenas | zapoteca | mixteca | nahua | guaraní
any: wayuu | mestiza | garífuna | kichwa | rarámuri | purépecha | otomí | diaguita | sefardí | asquenazí | nikkei | afro
need: orgullosamente | orgullo | soy | somos | mi abuela | mi abuelo | mis abuelos | mi sangre | mis raíces | orgullosa | orgulloso | mi familia
need: mi mamá | mi papá | mi gente | yo también | mi pueblo | mi herencia
near: 5
not: house | vecino | música | artesanía/N | tienda | ministerio | turismo | congreso | pelo
+ Mi abuela era mapuche y yo también
+ Somos una familia de raíces sefardíes, mi abuelo sefardí cantaba
+ Orgullosa de mi familia otomí
- El Ministerio publica un censo indígena

[identity.neuro.near.es]
say: tells that you are neurodivergent, or not
privacy: 3
conduct: 0
where: words
any: tdah | autismo | autista | asperger | neurodivergente | altas capacidades | dislexia
need: a mis | me dijeron | diagnosticaron | mi diagnóstico | soy | me | yo | siempre fui | ahora entiendo
near: 5
not: mi hijo | mi hija | mis alumnos | alumno/G | taller | charla | congreso | estudio | paciente/N | sobrino | sobrina | hermano | día mundial
not: serie
+ A mis 40 me dijeron TDAH y autismo
+ Ahora entiendo todo: autista desde siempre
+ Yo siempre fui la rara: autismo, dijeron
- Taller sobre autismo, me anoto
- Mi hijo con autismo me enseñó

[identity.origin.came.es]
say: tells where you or your family come from
privacy: 2
conduct: 0
voice: me
where: words
pattern: (?i:llegué|llegamos|emigré|emigramos|migré|migramos|me vine|nos vinimos|vine|vinimos|salí|salimos) (?i:a|de|desde) (?i:la |el )?\p{Lu}\p{L}{2,}[^.!?\n]{0,40}(?i:hace \p{L}+ años|hace \d+ años|con dos maletas|con una maleta|con \d+ años|buscando|huyendo|sin papeles|siendo niñ[oa]|de niñ[oa]|para siempre)
literal: legu | lega | igr | ine | ini | sal | Sal
+ Llegué a Chile hace cinco años desde Maracaibo
+ Emigramos de Cuba con una maleta
+ Me vine de Honduras huyendo de las pandillas
- Salí de casa hace dos horas
