# What all Spanish lexicons share: endings and cues, for Spain and the Americas.
lexicon: common.es
format: 1
version: 2026.1
lang: es
licence: CC0-1.0
about: Endings of Spanish words, cue words for denial and voice.
source: written by hand for this project

# Nouns: plural.
[ending.N]
when: z -> -1+ces
when: a e i o u á é ó -> +s
when: í ú -> +es | +s
when: any -> +es | +s

# Nouns with their diminutive: copa, copas, copita, copitas.
[ending.D]
when: za -> +s | -2+cita | -2+citas
when: zo -> +s | -2+cito | -2+citos
when: ca -> +s | -2+quita | -2+quitas
when: co -> +s | -2+quito | -2+quitos
when: ga -> +s | -2+guita | -2+guitas
when: go -> +s | -2+guito | -2+guitos
when: a -> +s | -1+ita | -1+itas
when: o -> +s | -1+ito | -1+itos
when: e -> +s | +cito | +citos | +cita | +citas
when: z -> -1+ces | -1+cita | -1+citas
when: n r -> +es | +cito | +citos | +cita | +citas
when: any -> +es | +s | +ito | +itos | +ita | +itas

# Adjectives and nouns with four forms: amigo, amiga, amigos, amigas.
[ending.G]
when: ín ón án és -> +a | +as | +es
when: z -> -1+ces
when: o -> +s | -1+a | -1+as
when: or -> +es | +a | +as
when: a e -> +s
when: any -> +es | +a | +as

# The same with diminutives: hijo, hija, hijos, hijas, hijito...
[ending.GD]
when: co -> +s | -1+a | -1+as | -2+quito | -2+quita | -2+quitos | -2+quitas
when: go -> +s | -1+a | -1+as | -2+guito | -2+guita | -2+guitos | -2+guitas
when: zo -> +s | -1+a | -1+as | -2+cito | -2+cita | -2+citos | -2+citas
when: o -> +s | -1+a | -1+as | -1+ito | -1+ita | -1+itos | -1+itas
when: e -> +s | +cito | +cita | +citos | +citas
when: any -> +es | +a | +as | +cito | +cita

# Regular verbs from the infinitive, all the forms that people write.
[ending.V]
when: car -> -2+o | -2+as | -2+a | -2+amos | -2+an | -3+qué | -2+aste | -2+ó | -2+aron | -2+aba | -2+aban | -2+ando | -2+ado | +é | +emos | -3+que
when: gar -> -2+o | -2+as | -2+a | -2+amos | -2+an | -2+ué | -2+aste | -2+ó | -2+aron | -2+aba | -2+aban | -2+ando | -2+ado | +é | +emos | -2+ue
when: zar -> -2+o | -2+as | -2+a | -2+amos | -2+an | -3+cé | -2+aste | -2+ó | -2+aron | -2+aba | -2+aban | -2+ando | -2+ado | +é | +emos | -3+ce
when: ar -> -2+o | -2+as | -2+a | -2+amos | -2+an | -2+é | -2+aste | -2+ó | -2+aron | -2+aba | -2+aban | -2+ábamos | -2+ando | -2+ado | +é | +emos
when: er -> -2+o | -2+es | -2+e | -2+emos | -2+en | -2+í | -2+iste | -2+ió | -2+imos | -2+ieron | -2+ía | -2+ían | -2+iendo | -2+ido | +é | +emos
when: ir -> -2+o | -2+es | -2+e | -2+imos | -2+en | -2+í | -2+iste | -2+ió | -2+ieron | -2+ía | -2+ían | -2+iendo | -2+ido | +é | +emos
when: any -> +s

# First person only: bebo, bebí, bebía, bebemos, bebimos, bebiendo, bebido.
[ending.Y]
when: car -> -2+o | -3+qué | -2+amos | -2+aba | -2+ábamos | -2+ando | -2+ado | +é | +emos
when: gar -> -2+o | -2+ué | -2+amos | -2+aba | -2+ábamos | -2+ando | -2+ado | +é | +emos
when: zar -> -2+o | -3+cé | -2+amos | -2+aba | -2+ábamos | -2+ando | -2+ado | +é | +emos
when: ar -> -2+o | -2+é | -2+amos | -2+aba | -2+ábamos | -2+ando | -2+ado | +é | +emos
when: er -> -2+o | -2+í | -2+emos | -2+imos | -2+ía | -2+íamos | -2+iendo | -2+ido | +é | +emos
when: ir -> -2+o | -2+í | -2+imos | -2+ía | -2+íamos | -2+iendo | -2+ido | +é | +emos
when: any -> +s

# Possessives: mi, mis; nuestro and the rest.
[ending.P]
when: o -> +s | -1+a | -1+as
when: any -> +s

[cue.negation]
any: no | ni | nunca | jamás | jamas | tampoco | sin | nada de | nadie | ningún | ninguna | ninguno | dejé de | dejamos de | dejar de | dejado de | ya no
any: he dejado | renuncié a | nel | nop | ni una | ni un | en vez de | en lugar de

[cue.affirming]
any: no solo | no sólo | no solamente | no hay nada como | nada como | cómo no | como no | por qué no | porque no | no puede faltar | no pueden faltar
any: no podía faltar | no podían faltar | no falta | no faltan | no faltaron | no faltó | que no falte | que no falten | sin duda | sin dudas | no cabe duda
any: no veo la hora | no me canso | no paro de | no paramos de | no dejo de | no dejen de | no dejes de | no olvides | no olviden | no se olviden | nunca olvidaré
any: no puedo creer | no lo puedo creer | no me lo creo | no hay como | no hay mejor | nada mejor que | no te pierdas | no se pierdan | sin falta | cuándo no
any: no manches | no mames | no jodas | no inventes | no voy a mentir | no miento | no es broma | no es coña | no me arrepiento | no pasa nada | sin querer
any: no puedo vivir sin | no sé vivir sin | qué haría sin | que haria sin | no puedo sin | no veas | no es por nada | no te olvides | nunca falta | nunca faltan

[cue.clause]
any: pero | aunque | sino | sin embargo | excepto | salvo | mientras | hasta que | en cambio | igual | porque | pues | así que | asi que

[cue.me]
any: yo | me | mi | mis | mí | mío | mía | míos | mías | conmigo | nos | nosotros | nosotras | nuestro/P | soy | estoy | tengo | voy | he | fui | era | estuve
any: tuve | quiero | creo | somos | estamos | tenemos | vamos | hemos | fuimos | estuvimos | tuvimos | queremos | puedo | podemos | hice | hicimos | hago | hacemos
any: llevo | llevamos | sigo | seguimos | ando | andamos | vengo | venimos | servidora | amanecí | amanecimos | salí | salimos | pasé | pasamos | quedé | terminé

[cue.other]
any: =él | =Él | ella | ellos | ellas | alguien | la gente | la policía | policía/N | agente/N | detenido/G | detienen | detuvieron | arrestan | arrestado/G
any: sospechoso/G | presunto/G | conductor/G | estudio revela | estudio dice | un estudio | según | investigador/G | científico/G | informe | los jóvenes
any: un hombre | una mujer | un joven | una joven | hombres | mujeres | un tipo | una tipa | un señor | una señora | un chico | una chica | un niño | una niña
any: los niños | las niñas | ministro/G | diputado/G | senador/G | presidente | presidenta | alcalde | alcaldesa | gobernador/G | famoso/G | actor | actriz
any: cantante | futbolista/N | jugador/G | víctima/N | vecinos | usuarios | turistas | paciente/N | alumno/G | cliente/N | autoridades | fiscalía | tribunal

[cue.whose]
any: su | sus | tu | tus | te | tú | vos | usted | ustedes | vuestro/P | os | suyo/P | tuyo/P

[cue.own]
any: mi | mis | nuestro/P

[cue.kin]
any: hermano/GD | mamá | mami | mamita | madre | ma | jefa | jefe | papá | papi | papito | padre | viejo | vieja | viejita | viejito | padres | hijo/GD | nene/N | nena/N
any: esposo/G | marido | mujer | pareja | novio/G | prometido/G | ex | exmarido | exmujer | exnovio/G | abuelo/GD | yaya | yayo | tata | nono | nona | lela | lelo
any: tío/GD | primo/GD | sobrino/GD | nieto/GD | cuñado/G | suegro/G | yerno | nuera | padrastro | madrastra | hermanastro/G | padrino | madrina | ahijado/G
any: amigo/GD | colega/N | compa/N | compadre | comadre | pana/N | cuate/N | parce/N | compañero/G | vecino/G | jefes | jefas | casero | casera | profe | profesor/G
any: maestro/G | entrenador/G | cura | pastor | médico/G | doctor/G | terapeuta | psicólogo/G | paciente/N | alumno/G | cliente/N | perro/GD | gato/GD | equipo | bebé
any: chico/G | peque/N | pequeño/G | gordo/GD | flaco/GD | negro/GD | roomie | cumpa | bro | hermanitos

[cue.preposition]
any: con | y | e | para | pa | por | de | del | a | al | en | sobre | como | que | sin | desde | hasta | contra | entre | junto a | cerca de | según

[cue.if]
any: si yo | si me | si fuera | si tuviera | si pudiera | ojalá | ojala | imagina | imagínate | imaginate | imaginen | a menos que | suponiendo | hubiera | hubiese | habría

[words.common]
any: ser | soy | es | son | era | fue | estar | estoy | está | están | haber | he | ha | hay | han | había | tener | tengo | tiene | tenía | hacer | hago | hace | hizo | hecho
any: ir | voy | va | vamos | fui | poder | puedo | puede | decir | digo | dice | dijo | ver | veo | ve | visto | dar | doy | da | dio | dado | saber | sé | sabe | querer
any: quiero | quiere | llegar | llega | llegó | pasar | pasa | pasó | deber | debe | poner | pone | puso | parecer | parece | quedar | queda | creer | creo | cree | hablar
any: habla | llevar | lleva | dejar | deja | seguir | sigue | encontrar | llamar | llama | venir | vengo | viene | vino | pensar | piensa | salir | sale | salió | volver
any: vuelve | tomar | toma | tomo | tomó | conocer | vivir | vive | vivo | sentir | siento | tratar | mirar | mira | contar | cuenta | empezar | empieza | esperar | espera
any: buscar | busca | entrar | entra | trabajar | escribir | perder | perdí | entender | pedir | recibir | recordar | terminar | permitir | aparecer | conseguir | comenzar
any: servir | sacar | necesitar | mantener | leer | caer | cambiar | cambio | presentar | crear | abrir | ganar | gano | tirar | tiro | pegar | coger | cojo | correr
any: tiempo | año | años | día | días | noche | vez | veces | cosa | cosas | hombre | mujer | vida | mundo | mano | parte | lugar | caso | punto | grupo | gente | problema
any: casa | trabajo | forma | momento | nombre | número | hora | horas | agua | tierra | fuerza | verdad | nada | todo | algo | bien | mal | mejor | peor | grande | pequeño
any: nuevo | nueva | bueno | buena | buenos | buen | malo | mala | largo | alto | alta | bajo | fuerte | libre | lleno | claro | fácil | difícil | último | primera | primero
any: hoy | ayer | mañana | ahora | aquí | acá | allí | ahí | siempre | nunca | también | muy | más | menos | mucho | poco | otra | otro | mismo | misma | cada | tan | así
any: copa | partido | partida | derecha | izquierda | verde | cámara | banco | cura | masa | raya | cuadro | línea | fondo | red | plaza | calle | centro | norte | sur

[words.unmarked]
any: papa | papas | mama | mamas | ano | anos | cono | pena | mono | monos | cana | canas | bebe | bebes | ingles | perdida | perdidas | publico | medico | termino
any: animo | calculo | celebre | deposito | ejercito | medica | practica | practico | secretaria | solicito | titulo | transito | ultimo | vomito | hacia | esta | este
any: mas | solo | sabana | seria | tenia | rio | cortes | amo | tomo | paso | peso | canto | libro | marcha | mando | entrego | llego | trabajo | bano | bajo | gano | cayo
any: campana | una | tia | sueno | moco | continua | porro | carcel | hablo | camino | cura | caso | abuso | fiesta | cause | domino | numero | inicio | juicio | domestico
any: regimen | critica | criticas | plastico | diagnostico | pronostico | tramite | liquido | intimo | legitimo | limite | cumulo | revolver | varon | quedo | pico | saco | nino
