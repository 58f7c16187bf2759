lexicon: discrimination.es
format: 1
version: 2026.1
topic: discrimination
lang: es
licence: CC0-1.0
about: Contempt for groups of people, hostile stereotypes, slurs in phrases, in Spain and the Americas.
source: written by hand for this project

[discrimination.statement.es]
say: speaks of a group of people with contempt
privacy: 1
conduct: 3
where: words
any: los moros | los negros | los gitanos | los sudacas | los panchitos | los inmigrantes | los venezolanos | los venecos | los haitianos
any: los bolivianos | los bolitas | los paraguayos | los peruanos | los colombianos | los ecuatorianos | los chinos | los judíos | los musulmanes
any: los árabes | los rumanos | los indios | los cholos | los serranos | los mapuches | los gays | los maricones | los trans | los travestis
any: los homosexuales | las lesbianas | las mujeres | las feministas | las gordas | los gordos | los viejos | los pobres | los villeros | los planeros
any: los nacos | los argentinos | los chilenos | los dominicanos | los centroamericanos | los hondureños | los cubanos | los gringos | los gallegos
any: los catalanes | los andaluces | los extranjeros | los migrantes | los refugiados | las viejas | las venecas | las colombianas | las latinas
any: los moritos | los menas | los ilegales
need: vienen a robar | a robar | son unos ladrones | ladrones | delincuentes | criminales | violadores | nos quitan | nos roban | nos invaden
need: invasores | invasión | que los echen | échenlos | echarlos | fuera de mi país | a su país | de vuelta a su país | son todos iguales | son unos
need: son unas | flojos | vagos | huevones | sucios | sucias | apestan | huelen mal | parásitos | plaga | animales | enfermos | enfermas
need: una vergüenza | dan asco | me dan asco | qué asco | asquerosos | no deberían | terroristas | vividores | mantenidos | viven del estado
need: viven de ayudas | muertos de hambre | no sirven | inferiores | putas | interesadas | histéricas | exageradas | no saben conducir
need: no saben manejar | a la cocina | calladitas | deportarlos | deportación | expulsarlos | expulsión | fuera | degenerados | desviados | aberración
need: antinatural
near: 6
mask: los negros de la casa | los pobres animales | los viejos tiempos | las mujeres de mi casa | los viejos del lugar
not: no son | dicen que | prejuicio/N | racismo | racista/N | xenofobia | odio a | discriminación | mentira | estereotipo/N | estudio | según
not: película | insultan | insultaron | me llamaron | prejuicioso | dejen de decir | dejad de | homófobo/G | homofobia
+ Los moros vienen a robar, que los echen
+ Los venezolanos nos quitan el trabajo y son unos vagos
+ Las feministas dan asco, lo digo y lo sostengo
- Dicen que los inmigrantes vienen a robar, puro racismo
- Los pobres animales del refugio
- Las mujeres de mi casa cocinan rico

[discrimination.slur.es]
say: uses a slur for a group of people
privacy: 1
conduct: 3
where: words
any: putos sudacas | sudaca de mierda | sudacas de mierda | moros de mierda | moro de mierda | putos moros | puto moro | negros de mierda
any: negro de mierda | negra de mierda | puto negro | putos negros | gitanos de mierda | gitano de mierda | putos gitanos | panchitos de mierda
any: putos panchitos | machupichus | judío de mierda | judíos de mierda | puto judío | chinos de mierda | puto chino | bolitas de mierda
any: bolita de mierda | paraguas de mierda | villeros de mierda | villero de mierda | negros villeros | negros cabeza | negro cabeza | negrada
any: indiada | indio de mierda | indios de mierda | indio igualado | india igualada | pinche indio | pinches indios | pinche india | pinche negro
any: pinches negros | pinche naco | pinches nacos | naco asqueroso | prieto feo | pinche prieto | pinche prieta | pata rajada | patarrajada
any: patarrajado | serrano apestoso | cholo de mierda | cholos de mierda | llama apestosa | auquénido | cobrizo de mierda | veneco de mierda
any: venecos de mierda | veneca de mierda | veneco muerto de hambre | maldito veneco | malditos venecos | haitianos de mierda | dominicanos de mierda
any: peruano culiao | peruanos culiaos | colombiano culiao | boliviano culiao | bolivianos culiaos | veneco culiao | argentino culiao | mapuche culiao
any: indio culiao | gringos de mierda | gabachos de mierda | gallegos de mierda | catalufo/N | polacos de mierda | maketo/N | mierda de sudacas
any: mierda de moros | mierda de gitanos
not: me llamaron | me llamó | nos llaman | me gritaron | le gritaron | insulto | insultos | denuncia | denuncian | racista | racismo | agredida
not: agredido
+ Putos sudacas
+ Indio igualado, no sabe ni hablar
+ Otra vez la negrada tomando la plaza
- Me gritaron sudaca de mierda en el metro
- Insultos como indio de mierda en la cancha, racismo puro

[discrimination.ableist.es]
say: uses a disability as a term of abuse
privacy: 1
conduct: 2
where: words
any: eres retrasado | eres retrasada | eres un retrasado | sos un mogólico | sos mogólico | sos un mongo | eres mongolo | eres mongola
any: eres subnormal | pareces subnormal | parece mongólico | pareces mongólico | parecen mongólicos | qué mogólico | qué mongolo | pareces autista
any: no seas autista | qué autista | parece autista | estás autista | no seas down | pareces down | cara de down | cara de mongolo | eres un autista
any: retrasados todos | mancos de mierda | sos un manco | loco de psiquiátrico | es un esquizofrénico el | bipolar de mierda | putos enfermos mentales
any: lisiado de mierda | minusválido mental | ciego de mierda | sordo de mierda | tarado mental | tarada mental | downie de mierda
any: hay que ser subnormal | hay que ser retrasado | hay que ser mongolo
not: no digas | no digan | no usen | insulto | me llamaron | ofensivo | me decían
+ Hay que ser subnormal para aparcar así
+ No seas autista y contesta
+ Sos un mogólico, flaco
- No usen mogólico como insulto, ofensivo

[discrimination.gay-insult.es]
say: uses an orientation or sex as a term of abuse
privacy: 1
conduct: 3
where: words
any: es de maricones | eso es de maricas | eso es de gays | eso es muy gay | qué gay te ves | no seas maricón | no seas marica y | no seas mariquita
any: no seas puto | no seas joto | no sean putos | no sean jotos | mariconadas | mariconada | putos maricones | puto maricón | maricón de mierda
any: maricones de mierda | maldito maricón | malditos maricones | pinche puto | pinches putos | pinche joto | pinches jotos | puto el que
any: puto el último | joto el que | marimacho | marimachas | marimacha | machorra | tortillera asquerosa | bollera asquerosa | trolo de mierda
any: putos trolos | puto trolo | trava de mierda | travesti de mierda | travelo | travelos | maraco culiao | maracos culiaos | hueco de mierda
any: huecos de mierda | playo de mierda | culero maricón | lloras como niña | lloras como una niña | llora como niña | pega como niña
any: pateas como niña | corres como niña | corre como niña | nenaza | nenazas | mariposón | maripositas esas | no seas niña | no seas nena
any: no sea niña | loca asquerosa
not: me llamaban | me llamaron | me gritaron | me decían | insulto | homofobia | basta de | no es insulto | orgullo | de niño me
+ Eso es de maricones
+ No seas joto y tómatela
+ Llora como niña el delantero
- Me gritaron maricón de mierda, homofobia pura
- De niño me decían mariposón, hoy es orgullo

[discrimination.preface.es]
say: prefaces a remark about a group with a denial
privacy: 1
conduct: 2
where: words
any: no soy racista pero | no es por ser racista pero | no es racismo pero | yo no soy racista | no soy homófobo pero | no soy homofóbico pero
any: no soy machista pero | no es por ser machista pero | ni machismo ni feminismo | ni machista ni feminista | no tengo nada contra los gays pero
any: tengo amigos gays pero | tengo amigos negros pero | no tengo nada contra los inmigrantes pero | no soy xenófobo pero | no soy clasista pero
any: no es discriminar pero | no es por discriminar pero | no es por clasista pero | con todo respeto a los gays pero
any: respeto pero no comparto que los gays
+ No soy racista pero este barrio ya no es lo que era
+ No es por ser machista pero las mujeres al volante...
+ Ni machista ni feminista, persona

[discrimination.trope.es]
say: repeats a hostile stereotype or slogan about a group
privacy: 1
conduct: 3
where: words
any: mujeres a la cocina | las mujeres a fregar | no quieren trabajar esos indios | mujer tenía que ser | mujer tenia que ser
any: mujer al volante peligro | mujeres al volante | vieja tenía que ser | negro tenía que ser | indio tenía que ser | gitano tenía que ser
any: chino tenía que ser | veneco tenía que ser | moro tenía que ser | trabajo como negro | trabajar como negro | trabajé como negro
any: trabajo de negros | trabajo como chino | merienda de negros | trabajo de indios | no es culpa del indio | la culpa no es del indio
any: indio con poder | al indio ni | aunque la mona se vista de seda | engañar como a un chino | me engañaron como a un chino
any: no soy tu sirvienta india | mejorar la raza | mejorando la raza | prietos en aprietos | como te ven te tratan naco | a lavar platos
any: vete a la cocina | vuelve a la cocina | a la cocina mujer | vete a fregar | regresa a la cocina | le falta un macho
any: lo que le hace falta es un macho | malfollada | malfolladas | mal follada | mal cogida | malcogida | mal atendida | feminazi | feminazis
any: feminazismo | ella se lo buscó | se lo buscó por ir vestida | quién la manda a ir vestida así | cómo iba vestida | algo habrá hecho
any: por algo le pegó | los hombres no lloran | lobby gay | dictadura gay | dictadura trans | lobby lgtb | homosexualismo | la ideología lgbt
any: una mujer es una mujer y | hombres con falda | hombres disfrazados de mujer | gran reemplazo | invasión musulmana | islamización
any: nos están invadiendo | invasión de ilegales | primero los de casa | los españoles primero | los nuestros primero | primero los chilenos
any: primero los peruanos | fuera venecos | fuera moros | fuera haitianos | fuera inmigrantes | vete a tu país | vuelve a tu país | váyanse a su país
any: vayanse a su pais | regrésate a tu país | regresen a su país | que se vuelvan a su país | aquí se habla español | habla en cristiano
any: los judíos controlan | raza superior | raza inferior | white power | poder blanco | orgullo blanco | heil hitler | sieg heil | hitler tenía razón
any: gas para | a las cámaras de gas | sangre pura | gordas en leggins | las gordas no deberían | da asco ver gordas | promoviendo la obesidad
any: gente de bien versus | la paguita | paguitas para moros
mask: mejorar la raza canina | mejorar la raza bovina | aunque la mona se vista de seda mona la mía | gas para cocinar | gas para el
mask: trabajo como negro literario | mejorar la raza del ganado | gas para la | gas para los | gas para | los nuestros primero en fútbol
mask: a lavar platos se ha dicho | a lavar platos me
not: basta de | machismo | racismo | frases machistas | frases racistas | machista | racista | nunca más | ganado | canina | me gritaron | me dijeron
not: me dijo | dejen de decir | mito/N | calefacción | cocina de gas | estufa
+ Mujer tenía que ser, al volante un peligro
+ Las gordas no deberían usar leggins
+ Vete a tu país si no te gusta
- Basta de decir "los hombres no lloran"
- Me dijeron vuelve a tu país, qué racismo
- Cartucho de gas para el camping

[discrimination.names.es]
say: belongs to a group or page against a group of people
privacy: 2
conduct: 3
where: names
any: anti feministas | antifeministas | anti feminazis | anti feminismo | antifeminismo | stop inmigración | stop islam | stop islamización
any: fuera venecos | fuera inmigrantes | no más venezolanos | no más haitianos | anti lgbt | anti gay | orgullo hetero | orgullo heterosexual
any: orgullo blanco | white power | hombres de verdad no feministas | ni una ilegal más | españa para los españoles | perú para los peruanos
any: chile para los chilenos | incels | incel | red pill | redpill | mgtow | poder nacionalista blanco | no a la ideología lgbt
+ [group] Antifeministas Chile
+ [group] Stop Islamización España
+ [page] Orgullo Heterosexual Latino

[discrimination.blame.es]
say: speaks of a group of people with contempt
privacy: 1
conduct: 3
where: words
pattern: (?i)\b(?:seguro|seguramente|fijo que|tenía que ser|tenia que ser|de seguro) (?:que )?(?:fue |es |era |fueron |eran |son )?(?:un |una |unos |unas |los |las |otro )?(?:gitan[oa]s?|mor[oa]s?|negr[oa]s?|venec[oa]s?|venezolan[oa]s?|sudacas?|panchitos?|indi[oa]s?|bolivian[oa]s?|peruan[oa]s?|haitian[oa]s?|colombian[oa]s?|rumanos?|menas?|inmigrantes?|vieja|mujer)\b
pattern: (?i)\b(?:esos|esas|estos|malditos|malditas) (?:indios|negros|moros|gitanos|venecos|venecas|sudacas|panchitos|haitianos|cholos|serranos|bolitas|nacos|villeros|menas)\b
pattern: (?i)\b(?:desde que llegaron|se llenó de|lleno de|llena de|plagado de|infestado de|invadido por|invadidos por) (?:los |las |tanto |tanta )?(?:venec[oa]s|venezolan[oa]s|moros|negros|gitanos|sudacas|panchitos|haitianos|bolivianos|peruanos|colombianos|menas|inmigrantes|extranjeros|musulmanes|villeros|nacos)\b
pattern: (?i)\bno (?:le |les )?(?:alquilo|rento|arriendo|contrato|vendo|atiendo|doy trabajo|quiero|soporto|aguanto) a (?:los |las |ningún |ninguna )?(?:venec[oa]s?|venezolan[oa]s?|mor[oa]s?|negr[oa]s?|gitan[oa]s?|sudacas?|panchitos?|haitian[oa]s?|bolivian[oa]s?|peruan[oa]s?|colombian[oa]s?|inmigrantes?|musulmanes|villeros|travestis|trans|gays|maricones|viejos|gord[oa]s)\b
literal: lquil | rento | rriend | ontrat | tiendo | quiero a | soporto | aguanto | trabajo a | llegaron | llenó | lleno | llena | plagado | infestado
literal: invadid | eguro | EGURO | fijo | Fijo | enía | enia | ENIA | esos | Esos | esas | Esas | estos | Estos | aldit
not: zapatos | ojos | pantalones | racismo | racista | prejuicio | vestidos | frijoles | dicen | dijo | me gritaron | artesanos
+ Seguro fue un gitano, siempre son ellos
+ Esos indios no quieren trabajar
+ Tenía que ser mujer
- Esos negros zapatos, negros frijoles
- Seguro es un error del banco
