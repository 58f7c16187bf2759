lexicon: advice.es
format: 1
version: 2026.1
topic: advice
lang: es
licence: CC0-1.0
about: Advice about health to one person in public, offers to look, doses, prescriptions outside care, in Spain and the Americas.
source: written by hand for this project

[advice.offer.es]
say: offers to look at somebody's complaint online
privacy: 0
conduct: 2
where: words
any: mándame foto | mandame foto | mándame una foto | mandame una foto | mándame fotos | envíame foto | enviame foto | envíame una foto | pásame foto
any: pasame foto | pásame una foto | pasame una foto | mándame el resultado | mándame los resultados | mandame los análisis | mándame los análisis
any: mándame los estudios | pásame los análisis | pásame los estudios | pasame los estudios | pásame los laboratorios | mándame los laboratorios
any: mándame la radiografía | pásame la radiografía | mándame la analítica | pásame la analítica | enséñame los análisis | te reviso por videollamada
any: te lo miro por | te lo veo por videollamada | te reviso los análisis | escríbeme por privado | escribeme por privado | escríbeme por interno
any: escribeme por interno | escribime por privado | escribime por interno | háblame por privado | hablame al privado | háblame al inbox
any: mándame inbox | mándame mensaje y te | escríbeme y te digo | escribime y te digo | te respondo por privado | te respondo por interno
any: te contesto por privado | te leo por privado | cuéntame por privado | contame por privado | cuéntame tus síntomas | contame tus síntomas
any: dime tus síntomas | te puedo orientar | te oriento por | te asesoro por privado
need: tiroides | azúcar en sangre | sarpullido | roncha/N | grano/N | lunar | mancha/N | herida/N | ojo | garganta | pie | rodilla | piel | síntoma/N
need: análisis | analítica | radiografía | resonancia | resultados | estudios | laboratorios | tac | eco | dolor | fiebre | tos | diagnóstico | receta
need: medicación | medicamento/N | pastilla/N | dosis | tratamiento | médico | médica | doctor | doctora | erupción | picadura | hinchado | hinchada
need: tensión | presión | glucosa | embarazo | bebé | niño | alergia | infección | bulto | bolita | moretón | ansiedad | terapia | sesión | consulta
near: 12
not: vestido | zapatos | receta de cocina | pastel | torta | coche | carro | casa | producto | precio | catálogo | maquillaje | muebles
+ Mándame una foto del sarpullido por privado
+ Pásame los análisis y te digo si es tiroides
+ Escríbeme por interno y te ajusto la dosis
- Mándame una foto del vestido
- Escríbeme por privado para el precio del pastel

[advice.dose.es]
say: tells somebody what to take or to stop
privacy: 0
conduct: 2
where: words
any: tómate | tómese | tomese | tómalo cada | tómatelo | tomá un | tomá una | tomá dos | tome uno | tome una | tome dos | toma uno cada | dale | dele
any: ponle | póngale | ponte | póngase | ponete | úntate | úntale | échate | échale | aplícate | aplicate | aplícale | inyéctate | inyéctale
any: súbele a | súbete | bájale a | deja de tomar | dejá de tomar | deje de tomar | suspende | suspendé | suspéndelo | suspéndela | suspéndele
any: no tomes | no le des | no te tomes | déjate de tomar | quítale | quítate la | retira la | baja la dosis | bajá la dosis | baja a la mitad
any: sube la dosis | subí la dosis | duplica la dosis | cambia a | cámbiate a | mezcla con | combínalo con | prueba con | probá con | yo tomaría
any: yo te daría | yo le daría | yo que tú dejaba | yo que vos dejaba | yo dejaría | te recomiendo tomar | te recomiendo que tomes | te sugiero tomar
any: te aconsejo tomar | con esto se te quita | con eso se te quita | te va a quitar | se te pasa con | se cura con | se le quita con
any: se te quita con
need: ibuprofeno | paracetamol | acetaminofén | dolex | tylenol | nolotil | metamizol | enantyum | naproxeno | diclofenaco | ketorolaco | tramadol
need: omeprazol | amoxicilina | augmentine | azitromicina | antibiótico/N | ciprofloxacino | ciprofloxacina | cefalexina | corticoide/N | prednisona
need: dexametasona | betametasona | cortisona | loratadina | cetirizina | antihistamínico/N | sertralina | fluoxetina | escitalopram | paroxetina
need: clonazepam | rivotril | alprazolam | lorazepam | diazepam | quetiapina | melatonina | metformina | insulina | losartán | enalapril | amlodipino
need: atorvastatina | levotiroxina | eutirox | aspirina | loperamida | buscapina | suero oral | electrolitos | salbutamol | ventolín | jarabe
need: ambroxol | supositorio/N | anticonceptivo/N | la pastilla | las pastillas | mg | miligramos | cada 8 horas | cada 12 horas | cada 6 horas
need: por kilo | ml | gotas | ivermectina | albendazol | fluconazol | aciclovir | pomada | crema con | inyección de | la medicación | el medicamento
need: el tratamiento | ozempic | complejo b | b12 | vitamina d | hierro
near: 8
not: receta de cocina | mi médico | mi doctora | mi doctor | me dijo | me recetó | prospecto | dale like | dale play | tomé | harina | azúcar | leche
not: horno | perro/GD | gato/GD | huevo/N | mantequilla | agua en gotas | estudio
+ Tómate 600 de ibuprofeno cada 8 horas y me cuentas
+ Yo que tú dejaba la sertralina poco a poco
+ Dale paracetamol 10 mg por kilo y listo
+ Suspende la metformina una semana y prueba con berberina
- Tómate una cerveza y me cuentas
- Mi doctora me dijo: tómate la vitamina D
- Dale play a mi pódcast

[advice.individual.es]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: words
any: eso que tienes parece | eso que tenés parece | lo que tienes parece | lo que tenés parece | parece herpes | deja de darle | dejá de darle
any: seguro es intolerancia | seguro es alergia | seguro es viral | seguro es ansiedad | eso es una otitis | eso es una infección | eso es amigdalitis
any: eso es ansiedad | eso es un esguince | eso es alergia | eso es un hongo | eso es una gastritis | eso es colon irritable | eso es una ciática
any: eso es una contractura | eso es apendicitis | eso es migraña | eso es hipotiroidismo | eso es tiroides | eso es tdah | eso es depresión
any: eso es viral | eso es dermatitis | eso es psoriasis | eso es herpes | eso son hongos | eso son cálculos | eso son anginas | eso suena a
any: eso tiene pinta de | tiene pinta de ser | eso parece alergia | parece una infección | parece dengue | parece covid | es probable que tengas
any: puede que tengas | seguro tienes | seguro tenés | lo que tienes es | lo que tenés es | lo tuyo es | lo suyo es una | necesitas antibiótico
any: necesitás antibiótico | necesitas un antibiótico | necesita antibiótico | necesitas antidepresivos | necesitas una resonancia
any: hazte una resonancia | hazte una ecografía | hacete una ecografía | hazte un perfil tiroideo | hacete un perfil tiroideo | pídete una analítica
any: hazte análisis de | no es grave tranquila | no es nada grave | no hace falta que vayas al médico | no hace falta ir a urgencias
any: no vayas a urgencias | no vayas al médico | no te operes | yo no me operaría | no le pongas la vacuna | no hagas caso a tu médico
any: no le hagas caso a tu médico | no le hagas caso al doctor | tu médico se equivoca | tu médico está equivocado | como médico te digo que
any: como médica te digo que | como enfermera te digo que | como doctora te recomiendo | como psicóloga te digo | te lo digo como médico
any: te lo digo como enfermera | deberías ver si es | con esos síntomas | con ese dolor yo | por lo que cuentas parece | por lo que contás parece
any: por lo que describes
need: herpes zóster | intolerancia | leche | lactosa | gluten | dolor | fiebre | infección | antibiótico | síntoma/N | ansiedad | depresión | alergia
need: otitis | médico | médica | doctor | doctora | operación | operes | urgencias | análisis | analítica | resonancia | ecografía | perfil | vacuna
need: tranquila | tranquilo | hongos | hongo | esguince | gastritis | tiroides | apendicitis | colon | cálculos | migraña | dermatitis | herpes | tdah
need: dengue | covid | viral | anginas | enfermera | psicóloga | te duele | le duele | te pica | tratamiento | lunar | grano | ojo | oído | garganta
need: amigdalitis | contractura | psoriasis | ciática | hipotiroidismo
near: 6
not: canción | película | mi médico | me dijo | envidia | trampa | excusa | mi hija | mi hijo
+ Eso es una otitis, necesitas antibiótico
+ Por lo que cuentas parece ansiedad, no vayas a urgencias
+ Como médica te digo que ese lunar hay que quitarlo
- Eso es envidia, amiga
- Lo tuyo es teatro

[advice.prescribe.es]
say: offers or asks for a prescription outside care
privacy: 0
conduct: 3
where: words
any: te mando la receta | te mando receta | te hago la receta | te hago una receta | te paso la receta por | te la receto | te lo receto | te receto
any: te firmo la receta | te firmo el certificado | te hago el certificado | te hago un certificado | te hago la licencia médica
any: te hago un justificante | te hago el justificante | te doy la baja | te extiendo un certificado | certificado médico sin consulta
any: certificados médicos a domicilio | vendo recetas | vendo licencias médicas | vendo incapacidades | incapacidades médicas sin
any: receta sin consulta | alguien me hace una receta | algún médico que me haga una receta | algún médico amigo que me haga
any: amigos médicos me recetan | alguien me puede recetar | quién me receta | quien me receta | me haces una receta de | me hacés una receta de
any: me firmas un certificado | me firmas un justificante | me hacés un certificado | necesito un certificado médico trucho
any: necesito receta de rivotril | necesito receta para | busco médico que recete | vendo clonazepam | vendo misoprostol | cytotec en venta
any: vendo ozempic | vendo tramadol | vendo mis pastillas de | te regalo las pastillas que me sobraron | me sobraron antibióticos quién quiere
mask: te mando la receta del pastel | te mando la receta de la | te paso la receta por inbox del | te mando la receta de las
mask: te mando la receta de los | te mando la receta del
not: pastel | torta | bizcocho | cocina | lasaña | galletas | croquetas | pan | postre | cocinar | arroz | horno | abuela | salsa | empanadas
not: ensalada
+ Escríbeme por interno y te mando la receta
+ ¿Algún médico amigo que me haga una receta de Rivotril?
+ Te hago un justificante y no vas a trabajar
- Te mando la receta del pastel de zanahoria
- Te paso la receta por aquí: harina y horno

[advice.asks.es]
say: asks for or answers a medical question in public
privacy: 1
conduct: 1
where: words
any: doctor tengo una | doctora tengo una | doctor tengo un | doctora tengo un | doc tengo una | doc tengo un | doctor una pregunta
any: doctora una pregunta | doc una pregunta | doctora una consulta | doctor una consulta | consulta doctora | una consultita doc | amigos médicos
any: alguna doctora por acá | algún médico por acá | algún médico por aquí | algún doctor por aquí | algún pediatra por aquí
any: alguna enfermera por aquí | alguien que sepa de medicina | qué será doctor | qué será doctora | qué me recomienda doctor
any: qué me recomienda doctora | qué puedo tomar para | qué puedo tomar doctora | qué le doy a mi hijo para | qué le puedo dar para la tos
any: qué le puedo dar para la fiebre | es normal que me duela | es normal que me salga | alguien sabe si puedo tomar
mask: qué puedo tomar para llegar
not: metro | autobús | bus | película | doctor strange | house
+ Doctor, tengo una bolita en el cuello, ¿qué será?
+ Amigos médicos, ¿esto es normal?
+ ¿Qué le puedo dar para la tos a una niña de tres?
- Qué puedo tomar para llegar al centro, ¿bus o metro?

[advice.dose.amount.es]
say: tells somebody what to take or to stop
privacy: 0
conduct: 2
where: words
pattern: (?i)\b\d+(?:[.,]\d+)? ?(?:mg|ml|miligramos|gotas|pastillas|comprimidos|tabletas|cápsulas|ampollas|cc)\b[^.!?\n]{0,40}(?:cada (?:\d+|ocho|seis|doce|cuatro) ?(?:horas|hs|h\b)|al día|por kilo|antes de dormir|en ayunas|por \d+ días|por (?:tres|cinco|siete|diez) días)
literal: digits 1
not: tomo | me tomo | estoy tomando | me recetó | me recetaron | mi médico | mi doctora | agua | prospecto | mi perro | veterinario/G | paciente | px
not: pte | guía clínica | examen | receta de cocina
+ Con 500 mg de amoxicilina cada ocho horas se te va
+ 10 gotas de metamizol cada 6 horas y reposo
+ 5 ml cada 8 horas, según el peso del niño
- Tomo 50 mg de sertralina al día
