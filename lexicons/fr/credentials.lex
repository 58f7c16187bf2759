lexicon: credentials.fr
format: 1
version: 2026.1
topic: credentials
lang: fr
licence: CC0-1.0
about: Degrees and titles, promised results, advertising and health claims against the evidence, in the French-speaking countries.
source: written by hand for this project

[credentials.stated.fr]
say: states a degree, a licence or a certification
privacy: 1
conduct: 0
voice: me
where: words
any: diplômée d'état | diplômé d'état | docteur en médecine | docteure en médecine | docteur en pharmacie | docteur en psychologie
any: docteure en psychologie | docteur en droit | (l')(d')ancien chef de clinique | (l')(d')ancienne chef de clinique | (l')(d')ancien interne
any: (l')(d')ancienne interne | praticien hospitalier | praticienne hospitalière | professeur des universités | pu-ph | puph | mcu-ph
any: maître de conférences | spécialiste en médecine | médecin spécialiste | diplôme universitaire | diplôme inter-universitaire | diu de
any: du de nutrition | du d'addictologie | des de | capacité de médecine | (l')(d')inscrite à l'ordre | (l')(d')inscrit à l'ordre | membre de l'ordre
any: numéro rpps | numéro adeli | (l')(d')inscrite au tableau de l'ordre | psychologue diplômée | psychothérapeute agréée | psychothérapeute agréé
any: psychothérapeute reconnue asca | (l')(d')agréée asca | reconnue rme | (l')(d')agréé inami | fellow en | fellowship en | membre du barreau
any: (l')(d')avocat au barreau | (l')(d')avocate au barreau | titulaire d'un master | titulaire d'un doctorat | certifiée en | certifié en
any: naturopathe certifiée | coach certifiée | coach certifié | praticienne certifiée | (l')(d')agrégée de | (l')(d')agrégé de
any: lauréate de l'académie | lauréat de l'académie | mention très honorable | félicitations du jury | major de promo | major de promotion
any: reçue à l'internat | reçu à l'internat | reçue à l'ecn | reçu à l'ecn | classée à l'ecn | rang ecn | (l')(d')interne en | chirurgienne diplômée
any: (l')(d')ostéopathe d.o | (l')(d')ostéopathe do | kinésithérapeute d.e | mk de | mkde
mask: certifié en bois | certifiée en bio | (l')(d')interne en interne | des de jeu
not: film | série | bois | bio | coton | label
+ Diplômée d'État depuis ce matin !!
+ Interne en anesthésie à Lille, thèse soutenue mention très honorable
- Coton bio certifié en France
- Docteur Who revient

[credentials.misstated.fr]
say: plays with a title, a licence or a record
privacy: 1
conduct: 3
voice: me
where: words
any: (l')(d')appelez moi docteur | je suis presque médecin | quasi médecin | médecin sans le diplôme | pas encore diplômée mais je consulte
any: pas encore diplômé mais je consulte | j'exerce sans diplôme | (l')(d')exercer sans diplôme | faux diplôme | faux diplômes
any: (l')(d')acheté mon diplôme | diplôme acheté | gonflé mon cv | gonfler mon cv | menti sur mon cv | cv bidon | cv un peu gonflé | triché à l'examen
any: triché aux partiels | triché au concours | triché aux ecos | pompé mon mémoire | mémoire écrit par chatgpt | thèse écrite par chatgpt
any: thèse achetée | j'ai fait écrire mon mémoire | (l')(d')acheté mon mémoire | fausse attestation de stage | faux certificat de stage
any: fausses signatures de stage | signé mon stage sans y aller | (l')(d')imité la signature de ma tutrice | validé mon stage sans y aller
any: faux pass sanitaire | fausse carte vaccinale | jsuis presque médecin | chuis presque médecin | chu presque médecin
not: ministre | film | série | (l')(d')enquête | condamné | procès
+ J'ai menti sur mon CV, et ça passe
+ Triché aux partiels, merci les antisèches
- Le ministre a gonflé son CV, enquête ouverte
- Le faux diplôme du procès d'hier

[credentials.inflated.fr]
say: praises your own standing in your trade
privacy: 0
conduct: 2
where: words
any: chirurgien de renom | médecin de renommée | renommée internationale | spécialiste de renommée | le meilleur chirurgien de
any: la meilleure chirurgienne de | le meilleur dentiste de | le meilleur ostéopathe de | meilleur médecin de | meilleure clinique de
any: numéro un en france de l'esthétique | n°1 de l'esthétique | chirurgien des stars | dentiste des stars | médecin des stars | coach des stars
any: (l')(d')expert reconnu en | (l')(d')experte reconnue en | leader de la médecine esthétique | pionnier de la médecine | méthode unique au monde
any: méthode révolutionnaire | méthode exclusive de
mask: footballeur de renommée internationale | pianiste de renommée internationale | (l')(d')artiste de renommée internationale
mask: (l')(d')orchestre de renommée internationale | cuisinier de renommée internationale | chef de renommée internationale
mask: musicien de renommée internationale
not: (l')(d')artiste/N | musicien/A | pianiste | (l')(d')orchestre | chef cuisinier | festival | (l')(d')université | footballeur
+ Consultez le chirurgien des stars à Genève
+ Ma méthode révolutionnaire contre la douleur
- Un pianiste de renommée internationale au festival

[credentials.outcome.fr]
say: promises or boasts of results of treatment
privacy: 0
conduct: 3
where: words
any: j'ai guéri | j'ai soigné plus de | (l')(d')ont guéri 300 personnes | guéri mon patient | guéri mes patients | guéri des centaines
any: guérison garantie | résultats garantis | résultat garanti | 100% de réussite | cent pour cent de réussite | satisfait ou remboursé thérapie
any: taux de réussite de 98 | taux de réussite de 95 | sans aucun risque | sans effets secondaires garantis | perdez 10 kilos en
any: perdre 10 kilos en un mois | perdez 5 kilos en | moins 10 kilos en | (l')(d')efficacité prouvée à 100 | (l')(d')effet garanti
any: rajeunissez de dix ans | dix ans de moins en une séance | plus aucune douleur en une séance | une seule séance suffit | guérir le cancer par
any: guérir le diabète par | guérir naturellement | guérit le cancer | guérit le diabète | guérit l'autisme | guérir l'autisme | je guéris
any: je soigne le cancer | retour de l'être aimé | retour d'affection garanti | marabout efficace | voyance gratuite résultat | remède miracle
any: traitement miracle | produit miracle | formule miracle | avant/après de ma patiente botox | regardez ce résultat sur ma patiente
mask: j'ai guéri de | 100% de réussite au bac | 100% de réussite au brevet | résultat garanti pour ce gâteau | résultat garanti avec ce gâteau
mask: résultats garantis au four | pas de remède miracle | pas de produit miracle | (l')(d')aucun remède miracle
not: bac | brevet | gâteau | cuisson | four | jardin | lessive | lycée | tache/N
+ 100% de réussite garantie avec ma méthode
+ J'ai guéri des dizaines de migraineux
- 100% de réussite au bac dans notre lycée
- J'ai guéri de mon angine

[credentials.endorse.fr]
say: promotes or sells a product
privacy: 0
conduct: 2
where: words
any: mon code promo | code promo julie | avec le code | avec mon code | (l')(d')utilisez mon code | (l')(d')utilise mon code | -10% avec | -20% avec
any: -15% avec | 10% de réduction avec mon | promo -20% sur le botox | promo botox | promo sur les injections | lien affilié | lien d'affiliation
any: mon lien de parrainage | code de parrainage | mon code parrainage | parrainage en mp | lien en bio pour commander | commandez via mon lien
any: commander en mp | commandes en mp | mp pour commander | compléments alimentaires | ces gélules | mes gélules | poudre protéinée | collagène marin
any: cure de collagène | (l')(d')herbalife | forever living | (l')(d')aloe vera forever | doterra | (l')(d')young living | (l')(d')arbonne | nu skin
any: nuskin | juice plus | (l')(d')isagenix | (l')(d')amway | (l')(d')oriflamme | mary kay | lr health | modere | cellmade | zinzino | fitline
any: thermomix conseillère | tupperware conseillère | vdi bien-être | rejoins mon équipe de | ma gamme de soins | ma ligne de compléments
any: ma boutique bien-être | dispo en stock collagène | blanchiment dentaire promo | (l')(d')injections offertes | première séance offerte
any: (l')(d')hydrafacial promo | prp promo | (l')(d')acide hyaluronique promo | tarif spécial été injections | ventes privées botox
mask: avec le code de la route | avec le code wifi | avec le code pin | avec le code vestimentaire | avec le code postal | avec le code couleur
mask: avec le code source | avec le code civil | avec le code pénal | avec le code du travail
not: pizza | pizzeria | bons plans | route | wifi | porte | carte sim | livraison de repas | patron de couture | recommandation de l'anses
+ Code promo JULIE10 : -10% avec mon lien sur ces gélules
+ Dispo : mes huiles essentielles doTERRA, mp pour commander
- Payer avec le code de la carte SIM

[credentials.endorse.disclosed.fr]
say: advertises a product
privacy: 0
conduct: 1
where: words
any: collaboration commerciale | collaboration rémunérée | partenariat rémunéré | partenariat avec la marque | en partenariat avec | produit offert
any: produits offerts par | #collab | #partenariat | #pub | #produitoffert | #sponsorisé | #collaborationcommerciale | #ambassadrice
any: (l')(d')ambassadrice de la marque | (l')(d')ambassadrice pour | (l')(d')ambassadeur de la marque | jeu concours en partenariat
any: (l')(d')annonce publicitaire | contenu sponsorisé | (l')(d')invitation presse
mask: en partenariat avec la mairie | en partenariat avec l'école | en partenariat avec la ville | en partenariat avec l'hôpital
mask: en partenariat avec l'association | en partenariat avec l'université | en partenariat avec le chu | en partenariat avec la croix-rouge
mask: en partenariat avec la commune
not: mairie | commune | (l')(d')association | (l')(d')université | (l')(d')école | municipal
+ Collaboration commerciale : j'ai testé ce sérum
+ Produits offerts par la marque, merci
- Collecte en partenariat avec la mairie

[credentials.misinformation.fr]
say: repeats a health claim that evidence contradicts
privacy: 0
conduct: 2
where: words
any: les vaccins rendent autiste | vaccins rendent autistes | vaccins causent l'autisme | vaccin autisme | le vaccin tue | les vaccins tuent
any: vaccins poison | vaccin poison | poison de pfizer | thérapie génique expérimentale | vaccin expérimental arnm | (l')(d')injection expérimentale
any: (l')(d')arn messager modifie l'adn | modifie notre adn | puce 5g vaccin | graphène dans les vaccins | nanoparticules vaccins contrôle
any: bill gates puce | covid n'existe pas | covid une grippette | simple grippette | plandémie | plandemie | fausse pandémie
any: dictature sanitaire vaccin | big pharma nous cache | big pharma nous ment | big pharma tue | big pharma veut | lobby pharmaceutique cache
any: on nous cache la vérité sur le cancer | remède caché | remède interdit | le jeûne guérit le cancer | le jeûne soigne le cancer
any: jus de légumes contre le cancer | citron contre le cancer | curcuma contre le cancer | bicarbonate contre le cancer | bicarbonate guérit
any: (l')(d')huile essentielle contre le cancer | chimio tue plus que | la chimio tue | la chimio est un poison | (l')(d')ivermectine guérit
any: (l')(d')hydroxychloroquine guérit | raoult avait raison | le sida n'existe pas | le sida est une invention
any: détoxifier les métaux lourds du vaccin | détox vaccin | masques toxiques | les masques ne servent à rien | les masques asphyxient
any: (l')(d')ondes 5g cancer | 5g donne le cancer | micro-ondes donnent le cancer | le soleil ne donne pas le cancer | crème solaire donne le cancer
any: chemtrails | terre plate | (l')(d')homéopathie soigne le cancer | (l')(d')homéopathie guérit | (l')(d')urinothérapie | biorésonance soigne
any: décodage biologique | nouvelle médecine germanique | lait cru guérit | crudivorisme guérit | mms dioxyde de chlore | (l')(d')argent colloïdal
any: la dépression n'existe pas | la ménopause se soigne par | le cholestérol est un mensonge | mensonge du cholestérol
mask: terre plate comme | la terre plate des polders
not: faux | fake | (l')(d')infox | (l')(d')intox | désinfox | débunk | (l')(d')idée reçue | (l')(d')idées reçues | rumeur | démenti | mythe
not: complotiste/N | complotisme | contrairement | prétend/V
+ Les vaccins rendent autiste c'est prouvé
+ Big Pharma nous ment, réveillez-vous
- Non, la 5G donne le cancer est une infox
- Débunk : le citron contre le cancer, un mythe
negated: drop

[credentials.industry.fr]
say: tells of a gift or a trip from a company
privacy: 1
conduct: 2
where: words
any: congrès payé par le labo | (l')(d')invitée par le labo | (l')(d')invité par le labo | resto avec le labo | resto payé par le labo | dîner labo
any: repas du labo | (l')(d')hôtel offert par le labo | visiteuse médicale nous | visiteur médical nous | petit-déj offert par le labo
any: croissants du labo | stylos du labo | cadeaux du labo | voyage offert par le labo | merci au labo pour | soirée pfizer | soirée sanofi
any: soirée novartis | soirée labo | congrès invité par sanofi | conférencier pour novartis | consultante pour pfizer
mask: resto avec le labo de langue | soirée labo photo
not: photo | langue | recherche | développement argentique
+ Resto payé par le labo hier, homard et tout
+ Congrès à Nice, hôtel offert par le labo
- Soirée labo photo argentique
