lexicon: identity.fr
format: 1
version: 2026.1
topic: identity
lang: fr
licence: CC0-1.0
about: Orientation, gender, ethnicity, origin, immigration, military service, unions, disability as identity, in the French-speaking countries.
source: written by hand for this project

# A disclosure is the writer's own; a people's name in cooking or football is not.

[identity.orientation.fr]
say: tells your sexual orientation
privacy: 3
conduct: 0
voice: me
where: words
negated: keep
any: moi lesbienne | moi gay | moi homo | moi bi | moi pédé | moi queer | je suis attirée par les femmes | je suis attiré par les hommes
any: ma copine et moi lesbiennes | ma femme et moi mamans | notre couple de mecs | je suis gai | je suis homosexuel | je suis homosexuelle
any: je suis bisexuel | je suis bisexuelle | je suis pansexuel | je suis pansexuelle | je suis pan | je suis asexuel | je suis asexuelle
any: je suis hétéro | je suis hétérosexuel | je suis hétérosexuelle | suis gay | suis lesbienne | suis bi | suis queer | suis homo | fier d'être gay
any: fière d'être lesbienne | fière d'être gay | fier d'être homo | fière d'être bi | fière d'être queer | gay et fier | lesbienne et fière
any: bi et fière | queer et fier | queer et fière | mon coming out | mon coming-out | coming out à mes parents | sorti du placard | sortie du placard
any: en tant que gay | en tant que lesbienne | en tant qu'homo | en tant que bi | en tant que personne queer | nous les gays | nous les lesbiennes
any: nous les homos | couple gay | couple lesbien | couple homo | notre couple de filles | mes deux mamans | mes deux papas | maman lesbienne
any: papa gay | (l')(d')homoparentalité | (l')(d')homoparentale | pma pour couple de femmes | (l')(d')homme gay | femme lesbienne | gouine
any: pédé et fier | bear gay | mon mari et moi gays | #gay | #lesbienne | #lesbian | #queer | #bisexuelle | #comingout | #gaypride | #loveislove
any: jsuis attirée par les femmes | chuis attirée par les femmes | chu attirée par les femmes | jsuis attiré par les hommes
any: chuis attiré par les hommes | chu attiré par les hommes | jsuis gay | chuis gay | chu gay | jsuis gai | chuis gai | chu gai | jsuis homo
any: chuis homo | chu homo | jsuis homosexuel | chuis homosexuel | chu homosexuel | jsuis homosexuelle | chuis homosexuelle | chu homosexuelle
any: jsuis lesbienne | chuis lesbienne | chu lesbienne | jsuis bi | chuis bi | chu bi | jsuis bisexuel | chuis bisexuel | chu bisexuel
any: jsuis bisexuelle | chuis bisexuelle | chu bisexuelle | jsuis pansexuel | chuis pansexuel | chu pansexuel | jsuis pansexuelle | chuis pansexuelle
any: chu pansexuelle | jsuis pan | chuis pan | chu pan | jsuis asexuel | chuis asexuel | chu asexuel | jsuis asexuelle | chuis asexuelle
any: chu asexuelle | jsuis queer | chuis queer | chu queer | jsuis hétéro | chuis hétéro | chu hétéro | jsuis hétérosexuel | chuis hétérosexuel
any: chu hétérosexuel | jsuis hétérosexuelle | chuis hétérosexuelle | chu hétérosexuelle
mask: je suis gai luron | je suis bi-national | je suis bi national | je suis bi-classé | suis bi-national | je suis pan dans l'oeil
mask: je suis gai et content
not: film | personnage | rôle | série | roman
+ Je suis gay et ma famille le sait
+ Ma femme et moi avons fait notre coming out : mon coming out à 40 ans
- Un personnage dit : je suis gay, dans la série

[identity.orientation.bio.fr]
say: tells your sexual orientation
privacy: 3
conduct: 0
where: bio
negated: keep
any: gay | lesbienne | bisexuelle | bisexuel | pansexuelle | queer | lgbt | lgbtq | lgbtqia | lgbtqia+ | (l')(d')homo | (l')(d')asexuel
any: (l')(d')asexuelle | 🏳️‍🌈 | 🏳️‍⚧️ | trans | non-binaire | non binaire | transgenre
+ [bio] Lesbienne, prof de maths, deux chats
- La lesbienne du roman est le coeur du livre
near: 3
not: roman | film

[identity.gender.fr]
say: tells your gender identity
privacy: 3
conduct: 0
voice: me
where: words
negated: keep
any: fier d'être trans | suis trans | femme trans | (l')(d')homme trans | meuf trans | mec trans | femme transgenre | (l')(d')homme transgenre
any: je suis transgenre | suis non-binaire | personne non-binaire | non-binaire et | genderfluid | (l')(d')agenre | genre fluide | ma transition
any: début de transition | transidentité | mon deadname | mon morinom | mes hormones | sous hormones depuis | sous testo depuis
any: sous testostérone depuis | sous oestrogènes | mon torse plat mammectomie | mammectomie trans | vaginoplastie | changement d'état civil
any: changement de prénom à l'état civil | changement de sexe à l'état civil | fière d'être trans | (l')(d')assigné fille à la naissance
any: (l')(d')assignée garçon à la naissance | (l')(d')assignée homme | (l')(d')intersexe | drag queen je suis | je suis drag | dysphorie de genre
any: #trans | #transgenre | #nonbinaire | #transpride | #transition | jsuis trans | chuis trans | chu trans | jsuis transgenre | chuis transgenre
any: chu transgenre | jsuis non-binaire | chuis non-binaire | chu non-binaire | jsuis non binaire | chuis non binaire | chu non binaire | jsuis drag
any: chuis drag | chu drag
mask: ma transition professionnelle | ma transition alimentaire | ma transition vers le zéro | transition capillaire | ma transition capillaire
mask: ma transition écologique | début de transition capillaire | mes hormones de grossesse | mes hormones me jouent | ma transition de carrière
mask: (l')(d')acides gras trans
not: (l')(d')écologique | (l')(d')énergétique | capillaire | carrière | gras | grossesse | ménopause | film
+ Femme trans de 34 ans, infirmière
+ Un an sous hormones depuis hier, ma transition avance
- Ma transition capillaire, cheveux naturels
- La transition énergétique commence

[identity.pronouns.fr]
say: states your pronouns
privacy: 1
conduct: 0
where: bio post caption comment
pattern: (?i)(?:^|[\s|•·(,])(elle ?/ ?(?:la|iel|elle|she)|il ?/ ?(?:lui|iel|le|he)|iel ?/ ?(?:ellui|elle|il)|iel(?:s)?/)(?:$|[\s|•·),.])
pattern: (?i)mes pronoms (?:sont|c'est)|pronoms ?: ?(?:elle|il|iel|ul|ael)
literal: elle | Elle | il/ | Il/ | iel | Iel | pronoms | Pronoms | il / | Il /
+ [bio] elle/la
+ Mes pronoms sont iel et elle
- Elle la voit souvent

[identity.ethnicity.fr]
say: tells your ethnicity
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: (l')(d')algérien et fier | (l')(d')algérienne et fière | marocain et fier | marocaine et fière | tunisienne et fière | sénégalais et fier
any: sénégalaise et fière | camerounaise et fière | camerounais et fier | (l')(d')ivoirien et fier | (l')(d')ivoirienne et fière | congolais et fier
any: congolaise et fière | kabyle et fier | kabyle et fière | breton et fier | bretonne et fière | corse et fier | corse et fière | basque et fier
any: noir et fier | noire et fière | québécois et fier | québécoise et fière | portugais et fier | portugaise et fière | (l')(d')antillaise et fière
any: (l')(d')antillais et fier | (l')(d')africaine et fière | (l')(d')africain et fier | métisse et fière | malienne et fière | malien et fier
any: (l')(d')haïtienne et fière | (l')(d')haïtien et fier | belge et fier | belge et fière | wallon et fier | je suis noir | je suis noire
any: je suis métis | je suis métisse | je suis arabe | je suis kabyle | je suis berbère | je suis amazigh | je suis maghrébin | je suis maghrébine
any: je suis algérien | je suis algérienne | je suis marocain | je suis marocaine | je suis tunisien | je suis tunisienne | je suis sénégalais
any: je suis sénégalaise | je suis malien | je suis malienne | je suis ivoirien | je suis ivoirienne | je suis camerounais | je suis camerounaise
any: je suis congolais | je suis congolaise | je suis guinéen | je suis guinéenne | je suis béninoise | je suis togolais | je suis haïtien
any: je suis haïtienne | je suis antillais | je suis antillaise | je suis martiniquais | je suis martiniquaise | je suis guadeloupéenne
any: je suis guadeloupéen | je suis réunionnaise | je suis réunionnais | je suis créole | je suis malgache | je suis comorienne | je suis asiatique
any: je suis vietnamienne | suis d'origine | je suis chinoise | je suis turque | je suis turc | je suis kurde | je suis libanais | je suis libanaise
any: je suis arménien | je suis arménienne | je suis rom | je suis gitan | je suis gitane | je suis manouche | je suis portugais | je suis portugaise
any: je suis italienne | je suis espagnole | je suis polonaise | je suis breton | je suis bretonne | je suis basque | je suis corse
any: je suis alsacienne | je suis alsacien | je suis ch'ti | je suis québécois | je suis québécoise | je suis acadien | je suis acadienne
any: je suis innu | je suis innue | je suis autochtone | je suis wallon | je suis wallonne | je suis flamande | je suis belge | je suis suisse
any: je suis peul | je suis bamiléké | je suis bassa | je suis wolof | je suis baoulé | je suis bété | je suis dioula | je suis sérère | je suis diola
any: je suis mossi | femme noire | femmes noires | (l')(d')homme noir dans | mère noire | fier d'être kabyle | fière d'être kabyle | fier d'être noir
any: fière d'être noire | fier d'être breton | fière d'être bretonne | fier d'être corse | fier d'être québécois | fière d'être québécoise
any: fière d'être africaine | fier d'être africain | fière d'être camerounaise | fière d'être ivoirienne | fière d'être sénégalaise
any: fière d'être algérienne | fier d'être algérien | fière d'être marocaine | fier d'être marocain | fière d'être antillaise | fière d'être métisse
any: fier d'être belge | fière d'être belge | mes origines | mes racines | double culture | ma culture d'origine | sang mêlé | peau noire
any: ma peau métisse | cheveux crépus | mes cheveux afro | franco-algérienne | franco-algérien | franco-marocaine | franco-marocain
any: franco-sénégalaise | franco-portugaise | franco-italienne | belgo-marocaine | belgo-congolaise | (l')(d')afrodescendant | (l')(d')afrodescendante
any: (l')(d')afro-descendante | (l')(d')afropéenne | (l')(d')afropéen | (l')(d')issue de la diversité | personne racisé | racisée | #blackgirlmagic
any: #kabyle | #amazigh | #metisse | #afro | #nappy | #antillaise | #fieredetre | jsuis noir | chuis noir | chu noir | jsuis noire | chuis noire
any: chu noire | jsuis métis | chuis métis | chu métis | jsuis métisse | chuis métisse | chu métisse | jsuis arabe | chuis arabe | chu arabe
any: jsuis kabyle | chuis kabyle | chu kabyle | jsuis berbère | chuis berbère | chu berbère | jsuis amazigh | chuis amazigh | chu amazigh
any: jsuis maghrébin | chuis maghrébin | chu maghrébin | jsuis maghrébine | chuis maghrébine | chu maghrébine | jsuis algérien | chuis algérien
any: chu algérien | jsuis algérienne | chuis algérienne | chu algérienne | jsuis marocain | chuis marocain | chu marocain | jsuis marocaine
any: chuis marocaine | chu marocaine | jsuis tunisien | chuis tunisien | chu tunisien | jsuis tunisienne | chuis tunisienne | chu tunisienne
any: jsuis sénégalais | chuis sénégalais | chu sénégalais | jsuis sénégalaise | chuis sénégalaise | chu sénégalaise | jsuis malien | chuis malien
any: chu malien | jsuis malienne | chuis malienne | chu malienne | jsuis ivoirien | chuis ivoirien | chu ivoirien | jsuis ivoirienne
any: chuis ivoirienne | chu ivoirienne | jsuis camerounais | chuis camerounais | chu camerounais | jsuis camerounaise | chuis camerounaise
any: chu camerounaise | jsuis congolais | chuis congolais | chu congolais | jsuis congolaise | chuis congolaise | chu congolaise | jsuis guinéen
any: chuis guinéen | chu guinéen | jsuis guinéenne | chuis guinéenne | chu guinéenne | jsuis béninoise | chuis béninoise | chu béninoise
any: jsuis togolais | chuis togolais | chu togolais | jsuis haïtien | chuis haïtien | chu haïtien | jsuis haïtienne | chuis haïtienne | chu haïtienne
any: jsuis antillais | chuis antillais | chu antillais | jsuis antillaise | chuis antillaise | chu antillaise | jsuis martiniquais
any: chuis martiniquais | chu martiniquais | jsuis martiniquaise | chuis martiniquaise | chu martiniquaise | jsuis guadeloupéenne
any: chuis guadeloupéenne | chu guadeloupéenne | jsuis guadeloupéen | chuis guadeloupéen | chu guadeloupéen | jsuis réunionnaise | chuis réunionnaise
any: chu réunionnaise | jsuis réunionnais | chuis réunionnais | chu réunionnais | jsuis créole | chuis créole | chu créole | jsuis malgache
any: chuis malgache | chu malgache | jsuis comorienne | chuis comorienne | chu comorienne | jsuis asiatique | chuis asiatique | chu asiatique
any: jsuis vietnamienne | chuis vietnamienne | chu vietnamienne | jsuis d'origine | chuis d'origine | chu d'origine | jsuis chinoise | chuis chinoise
any: chu chinoise | jsuis turque | chuis turque | chu turque | jsuis turc | chuis turc | chu turc | jsuis kurde | chuis kurde | chu kurde
any: jsuis libanais | chuis libanais | chu libanais | jsuis libanaise | chuis libanaise | chu libanaise | jsuis arménien | chuis arménien
any: chu arménien | jsuis arménienne | chuis arménienne | chu arménienne | jsuis rom | chuis rom | chu rom | jsuis gitan | chuis gitan | chu gitan
any: jsuis gitane | chuis gitane | chu gitane | jsuis manouche | chuis manouche | chu manouche | jsuis portugais | chuis portugais | chu portugais
any: jsuis portugaise | chuis portugaise | chu portugaise | jsuis italienne | chuis italienne | chu italienne | jsuis espagnole | chuis espagnole
any: chu espagnole | jsuis polonaise | chuis polonaise | chu polonaise | jsuis breton | chuis breton | chu breton | jsuis bretonne | chuis bretonne
any: chu bretonne | jsuis basque | chuis basque | chu basque | jsuis corse | chuis corse | chu corse | jsuis alsacienne | chuis alsacienne
any: chu alsacienne | jsuis alsacien | chuis alsacien | chu alsacien | jsuis ch'ti | chuis ch'ti | chu ch'ti | jsuis québécois | chuis québécois
any: chu québécois | jsuis québécoise | chuis québécoise | chu québécoise | jsuis acadien | chuis acadien | chu acadien | jsuis acadienne
any: chuis acadienne | chu acadienne | jsuis innu | chuis innu | chu innu | jsuis innue | chuis innue | chu innue | jsuis autochtone
any: chuis autochtone | chu autochtone | jsuis wallon | chuis wallon | chu wallon | jsuis wallonne | chuis wallonne | chu wallonne | jsuis flamande
any: chuis flamande | chu flamande | jsuis belge | chuis belge | chu belge | jsuis suisse | chuis suisse | chu suisse | jsuis peul | chuis peul
any: chu peul | jsuis bamiléké | chuis bamiléké | chu bamiléké | jsuis bassa | chuis bassa | chu bassa | jsuis wolof | chuis wolof | chu wolof
any: jsuis baoulé | chuis baoulé | chu baoulé | jsuis bété | chuis bété | chu bété | jsuis dioula | chuis dioula | chu dioula | jsuis sérère
any: chuis sérère | chu sérère | jsuis diola | chuis diola | chu diola | jsuis mossi | chuis mossi | chu mossi
mask: je suis corse dans l'âme | je suis suisse dans le débat | mes racines blanches | mes racines de cheveux | mes racines grasses
mask: couleur mes racines | je suis noir de boue | je suis noire de boue | je suis noir de monde | refaire mes racines | faire mes racines
mask: mes racines carrées
not: coiffeur | coiffeuse | coloration | balayage | film | rôle | pâtisserie
+ Je suis kabyle et Lyonnaise
+ Fière d'être noire et médecin
+ Fille métisse : ma double culture est une force
- Rendez-vous coiffeur pour mes racines
- La cuisine créole au menu

[identity.origin.fr]
say: tells where you or your family come from
privacy: 2
conduct: 0
where: words
any: mes parents viennent de | mes parents viennent du | mes parents sont nés au | mes parents sont nés en | mes grands-parents viennent
any: mon père est algérien | mon père est marocain | mon père est sénégalais | mon père est italien | mon père est portugais | ma mère est portugaise
any: ma mère est italienne | ma mère est marocaine | ma mère est algérienne | ma mère est polonaise | ma mère est vietnamienne
any: ma mère est camerounaise | fils d'immigrés | fille d'immigrés | (l')(d')enfant d'immigrés | (l')(d')enfants d'immigrés | fils d'immigré
any: fille d'immigré | (l')(d')issue de l'immigration | (l')(d')issu de l'immigration | deuxième génération | pied-noir | pieds-noirs | fille de harki
any: fils de harki | au pays cet été | rentrer au pays | mon pays d'origine | mon pays natal | le bled | au bled | du bled | langue maternelle wolof
any: ma langue maternelle | parler kabyle | mes ancêtres étaient | test adn origines | mes origines italiennes | mes origines polonaises
any: mes origines espagnoles | mes origines africaines | né au sénégal | née au cameroun | né en algérie | née en algérie | née au maroc | né au maroc
any: née au portugal | né au portugal | né en côte d'ivoire | née en haïti | née au congo | né au congo | diaspora
mask: deuxième génération d'iphone | deuxième génération de vaccin | (l')(d')antipsychotiques de deuxième génération | deuxième génération de console
not: (l')(d')iphone | console | médicament | puce
+ Fils d'immigrés portugais et fier
+ Née au Cameroun, grandie à Lille : fière, née au Cameroun
- L'iPhone de deuxième génération

[identity.immigration.fr]
say: tells your immigration or citizenship status
privacy: 3
conduct: 0
voice: me
where: words
negated: keep
any: eu la nationalité | (l')(d')obtenu la nationalité | reçu ma nationalité | nationalité française hier | (l')(d')officiellement belge
any: (l')(d')officiellement suisse | (l')(d')officiellement canadienne | (l')(d')officiellement canadien | devenue française | devenu français
any: naturalisée | mes papiers français | mes premiers papiers | (l')(d')arrivée en france avec un visa | ma green card | mon titre de séjour
any: titre de séjour renouvelé | carte de séjour | mon récépissé | récépissé de demande de titre | mon visa | visa refusé | visa accepté
any: visa long séjour | ma naturalisation | naturalisé français | demande de naturalisation | décret de naturalisation | cérémonie de naturalisation
any: (l')(d')entretien de naturalisation | je suis française maintenant | (l')(d')officiellement française | (l')(d')officiellement français
any: ma nationalité française | la nationalité française | la nationalité belge | la nationalité suisse | ma citoyenneté canadienne
any: citoyenne canadienne | citoyen canadien | cérémonie de citoyenneté | test de citoyenneté | résidence permanente | résident permanent
any: résidente permanente | csq québec | permis de travail fermé | permis d'études | (l')(d')entrée express | mon pvt | pvtiste | permis b
any: permis c suisse | permis l | permis g | sans-papiers je suis | je suis sans-papiers | je suis sans papiers | j'ai reçu une oqtf | mon oqtf
any: demandeur d'asile | demandeuse d'asile | ma demande d'asile | réfugié politique | réfugiée politique | statut de réfugié | double nationalité
any: rdv préfecture titre | préfecture renouvellement titre | campus france | regroupement familial accepté | carte bleue européenne
any: (l')(d')autorisation de travail | #naturalisation | #titredesejour | #residencepermanente | #pvt | jsuis française maintenant
any: chuis française maintenant | chu française maintenant | jsuis sans-papiers | chuis sans-papiers | chu sans-papiers | jsuis sans papiers
any: chuis sans papiers | chu sans papiers
mask: mon visa premier | mon visa gold | permis b auto | permis b du premier coup | permis b en poche | passer le permis b | eu mon permis b
not: (l')(d')auto-école | (l')(d')auto | conduite | code | poids lourd | banque | ministre | loi | selon | réforme | moto
+ J'ai enfin eu mon titre de séjour
+ Cérémonie de naturalisation demain, émue
- Permis B en poche grâce à mon auto-école
- La loi réforme le statut de réfugié

[identity.military.fr]
say: tells of military service
privacy: 2
conduct: 0
voice: me
where: words
any: je suis militaire | (l')(d')ancien militaire | (l')(d')ancienne militaire | (l')(d')ancien légionnaire | légion étrangère | mon service militaire
any: mon service à | service national universel | mon régiment | mon opex | en opex | retour d'opex | (l')(d')opération barkhane
any: (l')(d')opération sentinelle | mission au mali soldat | casque bleu | (l')(d')ancien combattant | (l')(d')anciens combattants
any: (l')(d')engagé dans l'armée | (l')(d')engagée dans l'armée | (l')(d')armée de terre | marine nationale | (l')(d')armée de l'air
any: forces armées canadiennes | vétéran des forces | réserviste | réserve opérationnelle | (l')(d')école de recrues | cours de répète
any: cours de répétition | protection civile | femme de militaire | fils de militaire | fille de militaire | sous-officier | sous-lieutenant
any: caporal-chef | saint-cyrien | saint-cyr | chasseurs alpins | bizuté à l'armée | gendarme depuis | #armeedeterre | #opex | #veteran
any: #legionetrangere | #militaire | jsuis militaire | chuis militaire | chu militaire
mask: cours de répétition générale | mon service à café
not: film | jeu | paintball | musée | ministre | selon
+ Retour d'opex, les enfants ont grandi
+ Cours de répète à Thoune, trois semaines de boue
- Le film sur la Légion étrangère

[identity.union.fr]
say: tells that you belong to a union, or not
privacy: 2
conduct: 0
where: words
negated: keep
any: suis syndiquée | suis syndiqué | syndiqué à la | syndiquée à la | syndiqué cgt | syndiquée cgt | syndiqué cfdt | syndiquée cfdt
any: (l')(d')encarté cgt | carte cgt | ma carte syndicale | mon syndicat | notre syndicat | déléguée syndicale | délégué syndical | (l')(d')élue cgt
any: (l')(d')élu cgt | (l')(d')élue cfdt | (l')(d')élu cfdt | militante cgt | militant cgt | (l')(d')adhérente cgt | section syndicale
any: camarades syndicalistes | syndicaliste depuis | (l')(d')affilié fgtb | (l')(d')affiliée csc | (l')(d')affilié à la fgtb
any: (l')(d')affiliée à la csc | membre unia | jsuis syndiqué | chuis syndiqué | chu syndiqué | jsuis syndiquée | chuis syndiquée | chu syndiquée
+ Syndiquée CGT depuis vingt ans
+ Déléguée syndicale à l'hôpital, élection jeudi
- Un syndicat de copropriété se réunit

[identity.neuro.fr]
say: tells that you are neurodivergent or live with disability
privacy: 3
conduct: 0
voice: me
where: words
negated: keep
any: suis autiste | (l')(d')autiste et fière | (l')(d')autiste et fier | femme autiste | (l')(d')adulte autiste | (l')(d')autiste asperger
any: je suis asperger | suis tdah | (l')(d')adulte tdah | femme tdah | je suis neuroatypique | neuroatypique et fière | neurodivergente
any: neurodivergent | suis dyslexique | je suis dyspraxique | je suis haut potentiel | je suis hpi | je suis zèbre | je suis handicapée
any: je suis handicapé | femme handicapée | personne handicapée | personne en situation de handicap | en situation de handicap moi | je suis sourde
any: je suis sourd | culture sourde | communauté sourde | je suis aveugle | validisme | (l')(d')handi | je suis de petite taille | #autisteetfiere
any: #tdahadulte | #neuroatypique | #handifierte | #validisme | #actuallyautistic | jsuis autiste | chuis autiste | chu autiste | jsuis asperger
any: chuis asperger | chu asperger | jsuis tdah | chuis tdah | chu tdah | jsuis neuroatypique | chuis neuroatypique | chu neuroatypique
any: jsuis dyslexique | chuis dyslexique | chu dyslexique | jsuis dyspraxique | chuis dyspraxique | chu dyspraxique | jsuis haut potentiel
any: chuis haut potentiel | chu haut potentiel | jsuis hpi | chuis hpi | chu hpi | jsuis zèbre | chuis zèbre | chu zèbre | jsuis handicapée
any: chuis handicapée | chu handicapée | jsuis handicapé | chuis handicapé | chu handicapé | jsuis sourde | chuis sourde | chu sourde | jsuis sourd
any: chuis sourd | chu sourd | jsuis aveugle | chuis aveugle | chu aveugle | jsuis de petite taille | chuis de petite taille | chu de petite taille
mask: je suis aveugle d'amour
not: film | (l')(d')élèves | formation
+ Autiste Asperger diagnostiquée à 30 ans, femme autiste et pas cassée
+ Le validisme me fatigue chaque jour
- Formation : accueillir une personne handicapée

[identity.community.fr]
say: celebrates an identity community or its day
privacy: 1
conduct: 0
where: words
any: marche des fiertés | gaypride | pride | mois des fiertés | fierté montréal | (l')(d')existrans | dyke march | lgbt+ | drapeau arc-en-ciel
any: journée contre l'homophobie | (l')(d')idahot | journée du coming out | journée de visibilité trans | journée de visibilité lesbienne
any: (l')(d')yennayer | bonne année amazigh | nouvel an berbère | (l')(d')assegas ameggaz | black history month | mois de l'histoire des noirs
any: mois de l'histoire des noir-e-s | (l')(d')abolition de l'esclavage | 27 avril abolition | 22 mai martinique | journée de la femme africaine
any: fête nationale des acadiens | fest-noz | saint-jean-baptiste | bonne saint-jean | fête de la musique bretonne
any: journée nationale des peuples autochtones | chandail orange | (l')(d')orange shirt day | journée de l'autisme | 2 avril autisme
any: journée des droits des femmes | 8 mars | nouvel an lunaire | nouvel an chinois | bonne fête de l'indépendance | 4 avril sénégal
any: 7 août côte d'ivoire | journée du handicap | #pride | #lgbt | #8mars | #yennayer | #marchedesfiertes | #blackhistorymonth
mask: gay pride des animaux | le 8 mars à | 8 mars rendez-vous | rendez-vous le 8 mars | le 8 mars prochain | pride and prejudice | lion pride
not: concert | rendez-vous | réunion | prejudice
+ Marche des fiertés à Montréal demain
+ Assegas Ameggaz à tous les miens
- Rendez-vous le 8 mars à 14h

[identity.names.fr]
say: belongs to a group or page about an identity
privacy: 2
conduct: 0
where: names
any: lgbt | lgbtq | lgbtqia | lgbtqi | gay | gays | lesbienne/N | lesbiennes | queer | bisexuels | trans | transgenre/N | transidentité | non-binaires
any: (l')(d')homoparental | (l')(d')homoparents | sos homophobie | le refuge | marche des fiertés | pride | contact parents homos
any: (l')(d')homos chrétiens | drag | kabyle/N | kabylie | (l')(d')amazigh | berbère/N | (l')(d')algérien/A | marocain/P | tunisien/A | sénégalais
any: sénégalaises | malien/A | maliens | camerounais | camerounaises | congolais | (l')(d')ivoirien/A | guinéens | béninois | togolais
any: (l')(d')haïtiens | (l')(d')antillais | (l')(d')antillaises | martiniquais | guadeloupéens | réunionnais | (l')(d')afro | (l')(d')afrodescendants
any: (l')(d')afroféministe | nappy | cheveux crépus | diaspora | portugais de | (l')(d')italiens de | polonais de | (l')(d')espagnols de | libanais
any: (l')(d')arméniens | kurdes | turcs de | roms | gens du voyage | manouches | bretons | bretonne | basques | corses | québécois | (l')(d')acadiens
any: (l')(d')acadie | (l')(d')innus | (l')(d')autochtones | premières nations | (l')(d')expatriés | (l')(d')expats | francophones de
any: français de l'étranger | pvtistes | (l')(d')immigrants | (l')(d')immigration québec | demandeurs d'asile | réfugiés | sans-papiers
any: naturalisation | titre de séjour | (l')(d')anciens combattants | militaires | légion étrangère | vétérans | syndicat | cgt | cfdt | fgtb | csc
any: sud | solidaires | (l')(d')unia | (l')(d')autistes | (l')(d')aspergers | tdah | neuroatypiques | (l')(d')hpi | zèbres | sourds | (l')(d')handicap
any: malvoyants | franc-maçonnerie | francs-maçons | grande loge | rotary | lions club | kiwanis | mensa | soroptimist | scouts
mask: sud de la france | recettes antillaises | restaurant libanais | resto libanais | recettes marocaines | pâtisserie marocaine
mask: pâtisserie algérienne | (l')(d')afro jazz | traiteur libanais | sud ardèche tourisme | sud ouest journal | cuisine marocaine | gâteaux algériens
mask: gateaux algeriens | (l')(d')afro trap | danse afro | gâteaux marocains | chats bretons | syndicat d'initiative | syndicat de copropriété
mask: camping sud
not: recette/N | cuisine | restaurant | traiteur | gâteaux | tourisme | copropriété | pâtisserie | (l')(d')épagneul
+ [group] Camerounais et fiers
+ [group] Parents gays et lesbiens de Bruxelles
- [page] Restaurant libanais Le Cèdre
- [page] Syndicat d'initiative de Spa
