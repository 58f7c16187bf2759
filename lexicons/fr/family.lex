lexicon: family.fr
format: 1
version: 2026.1
topic: family
lang: fr
licence: CC0-1.0
about: Children, parents, brothers and sisters, wider kin, family life, births and losses, in the French-speaking countries.
source: written by hand for this project

# A child of the owner's is what a stranger must not learn first: that there are some, what they do, and what would let somebody find them.

[family.child.fr]
say: tells that you have children
privacy: 2
conduct: 0
any: ma puce rentre | ma puce entre | ma puce commence | ma puce fête | ma puce va | ma puce dort | ma puce fait | mon kid | mon bonhomme a
any: mon ptit gars | ma ptite fille | mon ptit bout | ma ptite puce a | mon ptit loup a | mon ptit monstre | mes zouaves | mes nains à la maison
any: ma marmaille | la marmaille | mes pitchouns | mon pitchoun | ma pitchoune | ma grande a | mon grand a | ma petite a | mon petit a | ma grande est
any: mon grand est | mon dernier a | ma dernière a | mon dernier est | mon plus jeune fils | ma plus jeune | mon plus vieux fils | ma plus vieille est
any: ma princesse a | mon prince a | mes princesses | mes trésors | mes deux trésors | mes minis | mon mini | mes bébés | mes poulettes | mes chipies
any: ma chipie | mon fils | mes fils | ma fille | mes filles | mes enfants | mon enfant | notre fils | notre fille | nos enfants | nos filles
any: nos fils | mon fiston | le fiston | ma fifille | mon garçon | mes garçons | mon bébé | notre bébé | mes gosses | nos gosses | mes gamins
any: ma gamine | mon gamin | nos gamins | mes mioches | mes marmots | mes mômes | mon môme | mes lardons | mes loulous | mon loulou | ma louloute
any: mes louloutes | mon petit bonhomme | mon p'tit bonhomme | mes monstres | mes deux monstres | ma tribu | notre tribu | mes bambins
any: mon bout de chou | mes bouts de chou | mon petit bout | mes poussins | ma puce a | ma puce est | mon ado | mes ados | notre ado
any: mon grand garçon | ma grande fille | mon aîné | mon aînée | ma cadette | notre aîné | notre aînée | notre cadette | mon petit dernier
any: ma petite dernière | notre petit dernier | notre petite dernière | le petit dernier | la petite dernière | mes jumeaux | mes jumelles
any: nos jumeaux | nos jumelles | mes triplés | mes p'tits | mes petits | mon nourrisson | notre nouveau-né | mes trois gars | mes deux gars
any: mes deux filles | mes trois filles | mes deux garçons | mes trois garçons | mes deux enfants | mes trois enfants | mes quatre enfants
any: mes 2 enfants | mes 3 enfants | mes 4 enfants | nos deux enfants | nos trois enfants | mon beau-fils | ma belle-fille | mes beaux-enfants
any: les enfants de mon conjoint | mes cocos | mes flos | ma cocotte a | mon coco a | nos cocos | mes ti-loups | mon ti-loup | mon ti-pit
any: mes tannants | mon tannant | mon gars | mes gars | mes rejetons | ma progéniture | notre progéniture | mon héritier | mes bouchons | mon bouèbe
any: mes boguets | maman de deux | maman de trois | maman de quatre | maman de 2 | maman de 3 | maman de 4 | maman de jumeaux | maman de jumelles
any: maman de garçons | maman de filles | maman d'un | maman d'une | papa de deux | papa de trois | papa de quatre | papa de 2 | papa de 3
any: papa de jumeaux | papa d'un | papa d'une | mère de deux | mère de trois | mère de quatre | mère de famille et | père de deux | père de trois
any: père de famille et | fière maman | fier papa | maman fière | papa fier | maman comblée | papa comblé | maman solo | papa solo | maman célibataire
any: papa gaga | maman gaga | papa poule | maman poule | famille monoparentale | famille recomposée | maman au foyer | papa au foyer | maman ours
any: papa ours | (l')(d')être maman | (l')(d')être papa | devenir maman | devenir papa | jeune maman | jeune papa | parent solo
any: les enfants sont couchés | (l')(d')enfants couchés | les enfants dorment | les enfants sont chez | coucher les enfants | couché les enfants
any: (l')(d')emmener les enfants | récupérer les enfants | chercher les enfants | garder les enfants | sans les enfants | avec les enfants
any: pour les enfants à la maison | les kids | mes kids | avec les petits | les petits dorment | les gosses dorment | chercher les petits
any: la petite dort | le petit dort | le petit a de la fièvre | la petite a de la fièvre | le petit a eu | la petite a eu | #mesenfants | #mesamours
any: #mafille | #monfils | #mamandedeux | #mamandetrois | #viedemaman | #viedeparents | #mamansolo | #viedepapa | #mamandegarcons | #mamandefilles
any: #mesloulous | #fieremaman | #mumlife | #momlife | #mamancomblee
mask: papa d'un patient | maman d'un patient | maman d'une patiente | mon gars sûr | mes fils électriques | mes fils rouges | mon bébé chat
mask: mon bébé chien | ma fille du roi | papa d'une patiente | maman d'un élève | papa d'un élève | mon bébé nageur | (l')(d')être maman ou
mask: le petit a eu raison | mes petits enfants | mon gars t'es | mon gars tu | mes petits plats | mes petits pots | mes petits bonheurs
mask: mes petits plaisirs | mes petits secrets | mes petits amis | mes petits soucis | mes petits élèves | mes petits patients | mes petits choux
mask: mes petits bras | mes petits yeux | mes petits doigts | mes petits chéris de | ma tribu de | mon gars sur | mon enfant intérieur
mask: mes petits poumons
not: chiot/N | chaton/N | chatte | chienne | (l')(d')élevage | patient/P | client/P | coudre | couture | laine | dentaire | moustique/N | croquettes
+ Ma fille a fait du vélo sans les petites roues
+ Fière maman de trois tornades
+ Mes gars jouent au hockey à l'aréna en fin de semaine
+ [bio] Maman de deux, infirmière de nuit
+ Enfin les enfants sont couchés
- La maman d'un patient m'a remerciée
- Mes fils électriques dépassent du mur
- Un enfant attendait à l'arrêt de bus
- Merci mon gars t'es le meilleur

[family.child.milestone.fr]
say: tells what your child does or reaches
privacy: 2
conduct: 0
any: premiers pas | premier pas | premier mot | premiers mots | première dent | perdu une dent | perdu sa dent | petite souris | fée des dents
any: rentrée des classes | rentrée scolaire | première rentrée | rentrée en maternelle | rentrée en cp | rentrée en sixième | rentrée au collège
any: (l')(d')entre en maternelle | (l')(d')entre en cp | (l')(d')entre en sixième | (l')(d')entre en 6e | (l')(d')entre au collège
any: (l')(d')entre au lycée | (l')(d')entre au secondaire | (l')(d')entre en première année | petite section | moyenne section | grande section
any: première journée d'école | premier jour d'école | premier jour de maternelle | bal des finissants | spectacle de fin d'année | kermesse
any: fête de l'école | sortie scolaire | photo de classe | réunion parents-profs | réunion de parents | réunion parents professeurs
any: remise des bulletins | bulletin de notes | brevet des collèges | son brevet | a eu son bac | a eu son permis | son cégep | ses devoirs
any: devoirs à la maison | (l')(d')apprend à lire | sait lire | petites roues | (l')(d')apprentissage de la propreté | propre la nuit | fait ses nuits
any: fait pas ses nuits | poussée dentaire | poussées dentaires | diversification | petits pots | doudou perdu | son doudou | (l')(d')histoire du soir
any: goûter d'anniversaire | fête d'amis | pyjama party | première soirée pyjama | cours de natation | (l')(d')éveil musical | gala de danse
any: spectacle de danse | tournoi de foot | match de foot | match de soccer | match de hockey | tournoi de hockey | pratique de hockey
any: pratique de soccer | (l')(d')entraînement de foot | conservatoire | bébés nageurs | louveteaux | scoute | patro | camp de jour
any: colonie de vacances | centre aéré | classe verte | classe de neige | classe de mer | semaine de relâche | journée pédagogique | cantine | nounou
any: (l')(d')assistante maternelle | garderie | crèche | au cpe | sortie d'école | sortie de l'école | (l')(d')accueil extrascolaire
any: (l')(d')étude surveillée
need: mon fils | ma fille | mes enfants | mon enfant | mon bébé | mon petit | ma petite | mon grand | ma grande | ma puce | mon loulou | ma louloute
need: notre fils | notre fille | nos enfants | notre petit | notre petite | fiston | mes filles | mes garçons | mon gars | mes gars | mes loulous
need: mes petits | le petit | la petite | mon garçon | mes jumeaux | mes jumelles | maman | papa | petit dernier | petite dernière | mon aîné
need: mon aînée | bébé | mon ado | les enfants | mes gosses | mon gamin | ma gamine | les petits | mon coeur | mon p'tit | ma p'tite | p'tit bonhomme
need: petit bonhomme
near: 12
where: words
mask: premiers pas de la réforme | premiers pas vers | premier pas vers
not: musée | réforme | romans | ministre | panda
+ Ma puce a perdu une dent, la petite souris est prévenue
+ Rentrée en maternelle pour mon petit dernier
+ Mon grand a eu son brevet
- Premiers pas vers une réforme de la cantine
- Promo rentrée des classes sur les cartables

[family.child.find.fr]
say: names your child's school, age or birthday
privacy: 3
conduct: 0
pattern: (?i)\b(?:mon|notre|ma|mes|nos) (?:fils|fille|filles|enfants?|petite?s?|grande?|gar[cç]ons?|a[iî]n[ée]e?|loulou|puce|p'tite?)[^.!?\n]{0,60}(?:[ée]cole|coll[eè]ge|lyc[ée]e|maternelle|cr[eè]che|garderie|ath[ée]n[ée]e) (?:des |de |du |la |les |Saint)?(?-i:\p{Lu}\p{Ll})
pattern: (?i)\b(?:mon|notre|ma|mes|nos) (?:fils|fille|filles|enfant|petite?|grande?|gar[cç]on|a[iî]n[ée]e?|loulou|puce|b[ée]b[ée]|jumeaux|jumelles|p'tite?)[^.!?\n]{0,40}\b(?:a|ont|f[eê]te|f[eê]tent) (?:[1-9]|1[0-7]|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize) (?:ans|mois)\b
pattern: (?i)\b(?:joyeux|bon|heureux) anniversaire[^.!?\n]{0,40}\b(?:[1-9]|1[0-7]) (?:ans|mois)\b
pattern: (?i)\b(?:notre|mon|ma|petite?) \p{Lu}?\p{L}+ (?:entre|rentre|commence|est|va) (?:en|[aà]) (?:cp|ce1|ce2|cm1|cm2|sixi[eè]me|6e|maternelle|l'[ée]cole|petite section)[^.!?\n]{0,30} [aà] (?-i:\p{Lu}\p{L}+)
literal: école | ecole | collège | college | lycée | lycee | maternelle | crèche | creche | garderie | athénée | ans | mois | anniversaire | CP | CE1
literal: CE2 | CM1 | CM2 | 6e | sixième | section
where: words
not: patient/P | chien/A | chat/N
+ Mon fils commence à l'école Jules Ferry lundi
+ Ma fille a six ans aujourd'hui
+ Joyeux anniversaire ma princesse, 7 ans déjà
- Joyeux anniversaire mon ami, 40 ans
- L'école est fermée lundi
- Mon chien a 3 ans

[family.baby.fr]
say: tells of a pregnancy or a birth in your family
privacy: 3
conduct: 0
voice: me
any: bébé .. est arrivé | bébé .. est née | bébé .. est né | bébé .. est là | maman et bébé vont bien | maman et bébé se portent bien
any: les deux vont bien bébé | a pointé le bout de son nez | a pointé le bout de son petit nez | pour agrandir la famille | la famille s'agrandit
any: bébé numéro 2 | bébé numéro 3 | bébé n°2 | nous avons l'immense bonheur | bébé surprise | bébé d'amour est né | chuis enceinte
any: (l')(d')enceinte de | suis enceinte | tombée enceinte | tomber enceinte | on attend un bébé | nous attendons un bébé | on attend un petit
any: on attend notre | nous attendons notre | (l')(d')heureux événement | bébé arrive | bébé en route | bébé prévu pour | bébé est là | bébé est né
any: bébé est arrivé | bienvenue petit | bienvenue petite | bienvenue mon ange | bienvenue à notre | bienvenue à mon | est né ce matin
any: est née ce matin | est né cette nuit | est née cette nuit | est né hier | est née hier | est né à 3 | est née à 3 | nous sommes parents
any: on est parents | (l')(d')heureux parents | jeunes parents | jeune maman épuisée | je suis maman | je suis papa | j'ai accouché
any: (l')(d')accouchement | (l')(d')accouché hier | futur papa | future maman | futurs parents | c'est un garçon | c'est une fille | gender reveal
any: baby shower | shower de bébé | (l')(d')échographie | (l')(d')écho des 12 semaines | (l')(d')écho morpho | semaines d'aménorrhée
any: semaines de grossesse | mois de grossesse | sa de grossesse | ma grossesse | fin de grossesse | terme prévu | terme dépassé | valise de maternité
any: congé maternité | congé mat | congé paternité | congé pat | congé parental | congé de maternité | congé de paternité | nausées matinales
any: test de grossesse positif | bb en route | bébé arc-en-ciel | pma | (l')(d')essais bébé | (l')(d')essai bébé | fiv | transfert d'embryon
any: procédure d'adoption | (l')(d')agrément d'adoption | (l')(d')adoption plénière | fausse couche | fausses couches | bébé mort-né | deuil périnatal
any: (l')(d')interruption médicale de grossesse | mon ange parti trop tôt | (l')(d')allaitement | j'allaite | tire-lait | montée de lait | relevailles
any: rqap | faire-part de naissance | faire part de naissance | dragées du baptême | notre petite merveille est | bidon de 8 mois | mon bidon
any: baby bump | #enceinte | #futuremaman | #futurpapa | #babyshower | #bébéarrive | #grossesse | #allaitement | #jeunemaman | #nouveauné
any: #congematernité | #9mois | 🤰 | 🤱 | 👶🍼 | jsuis enceinte | chu enceinte | jsuis maman | chuis maman | chu maman | jsuis papa | chuis papa
any: chu papa
not: panda | zoo | patient/P | patiente/N | chienne | chatte | jument | vache/N | (l')(d')étude | (l')(d')actrice | chanteuse | princesse kate | truie
not: brebis | réforme | sage-femme/N | (l')(d')usine | loi | droit
where: words
+ On attend notre deuxième pour juin
+ Je suis enceinte de quatre mois
+ Bienvenue petite Inès, 3,2 kg de bonheur
+ Congé maternité terminé, dur dur
- Le panda du zoo est enceinte de jumeaux
- La réforme du congé parental est votée

[family.parents.fr]
say: mentions your parents
privacy: 1
conduct: 0
any: ma mère | mon père | mes parents | ma maman | mon papa | mes vieux | mon vieux père | ma vieille mère | ma daronne | mon daron | mes darons
any: la daronne | le daron | ma reum | mon reup | nos parents | notre mère | notre père est | mes beaux-parents | ma belle-mère | mon beau-père
any: les beaux-parents | belle-maman | beau-papa | belle-doche | la belle-famille | ma belle-famille | fête des mères | fête des pères
any: bonne fête maman | bonne fête papa | merci maman | merci papa | maman et papa | papa et maman | papa maman | mes renps | ma mama | mon pater
any: ma mater | p'pa | m'man | moman | popa | #fetedesmeres | #fetedespères | #bonnefetemaman | #bonnefetepapa | #mamancherie
mask: ma mère supérieure | mon père noël | merci papa noël | la fête des mères promo | mon père abbé | notre père est au | ma mère patrie
not: patient/P | confesse | père noël
+ Ma mère a encore fait un couscous pour quinze
+ Bonne fête maman, la meilleure
+ Repas chez les beaux-parents ce dimanche
- Notre Père qui es aux cieux
- La maison mère ferme son usine

[family.parents.named.fr]
say: speaks of your mother or father by what you call them
privacy: 1
conduct: 0
any: =Maman | =Papa | =Moman | =Mama | maman | papa
need: m'a | me manque | me manques | manque | fait | préparé | cuisine | est là | (l')(d')appelé | (l')(d')appelle | dit | disait | disais | j'ai | je
need: avec | chez | (l')(d')anniversaire | fier | fière | ma | mon | ans | repose | (l')(d')hôpital | chimio | (l')(d')opéré | (l')(d')opérée | partie
need: parti | (l')(d')étoile | fête | t'aime | (l')(d')aime | (l')(d')aurait | venu | venue | tricote | jardin
near: 4
where: words
name: yes
mask: maman de | maman d'un | maman d'une | papa de | papa d'un | papa d'une | papa noël | fière maman | fier papa | jeune maman | future maman
mask: futur papa | (l')(d')être maman | maman solo | papa solo | maman poule | papa poule | blague de papa | blagues de papa | papa ours | maman ours
mask: devenir maman | devenir papa | je suis maman | je suis papa | ma maman est la | la maman | le papa | une maman | un papa | maman au foyer
mask: papa au foyer | les papa | bb maman | papa francesco | maman chat | maman chatte
not: noël | patient/P | (l')(d')élève/N | crèche
+ Maman me manque tellement aujourd'hui
+ Papa a fait ses crêpes
- Le papa d'un patient a appelé
- Papa Noël passe ce soir

[family.sibling.fr]
say: mentions a brother or sister
privacy: 1
conduct: 0
any: mon ptit frère | ma ptite soeur | ma ptite sœur | (l')(d')anniversaire petit frère | (l')(d')anniversaire grand frère
any: (l')(d')anniversaire petite soeur | (l')(d')anniversaire grande soeur | (l')(d')anniversaire petite sœur | (l')(d')anniversaire frérot
any: (l')(d')anniversaire soeurette | (l')(d')anniversaire frangin | (l')(d')anniversaire frangine | nos frères et soeurs | mon cadet
any: petit frère adoré | petite soeur adorée | mon frère | ma soeur | ma sœur | mes frères | mes soeurs | mes sœurs | mon grand frère
any: ma grande soeur | ma grande sœur | mon petit frère | ma petite soeur | ma petite sœur | mon p'tit frère | ma p'tite soeur | ma p'tite sœur
any: mon frangin | ma frangine | mes frangins | mes frangines | mon frérot | ma soeurette | ma sœurette | mon reuf | ma reuss | ma reus | mon jumeau
any: ma jumelle | mon demi-frère | ma demi-soeur | ma demi-sœur | mon beau-frère | ma belle-soeur | ma belle-sœur | mon beauf | ma belle-sis
any: mes beaux-frères | mes belles-soeurs | mes belles-sœurs | notre frère | notre soeur | notre sœur | ma sista | ma sis | mon bro est | fratrie de
any: ma fratrie | (l')(d')entre frères et soeurs | (l')(d')entre frères et sœurs | #masoeur | #monfrere | #frerot | #soeurs
mask: mon frère en christ | ma soeur en christ | ma sœur en christ | mes frères en christ | mes frères et soeurs en christ
mask: mes frères et sœurs en christ | mes frères d'armes | mes soeurs de lutte | merci mon frère | mes frères musulmans | ma soeur supérieure
mask: mon beauf préféré à la télé
where: words
+ Ma p'tite soeur se marie cet été
+ Mon frère a eu son permis
+ Photo avec mes frangines
- Mes frères en Christ, soyez bénis
- Les frères Dardenne à Cannes
- Merci mon frère, bien vu pour le lien

[family.kin.fr]
say: mentions other relatives
privacy: 1
conduct: 0
any: grand-tante | grand-oncle | cousin germain | cousine germaine | cousins germains | tonton pour la première fois | tata pour la première fois
any: tonton une deuxième fois | tatie pour la | devenir tata | devenir tonton | devenue mamie | devenu papi | devenu papy | devenue mamy
any: grand-mère à nouveau | chez mamie | papi et mamie | papy et mamie | mamie et papi | mamie et papy | ma grand-mère | mon grand-père
any: mes grands-parents | ma grand mère | mon grand père | ma grand-maman | mon grand-papa | mes grands parents | mon arrière-grand-père
any: (l')(d')arrière-grand-mère | (l')(d')arrière-grands-parents | ma mamie | mon papi | mon papy | ma mémé | mon pépé | ma mémère | mon pépère
any: ma mamy | ma bobonne | ma bonne-maman | mon bon-papa | ma nonna | mon nonno | ma nana est | ma mamita | ma jida | ma yemma | ma tante
any: mes tantes | mon oncle | mes oncles | ma tata | ma tatie | mon tonton | ma matante | mon mononcle | ma tantine | ma tantie | mon cousin
any: ma cousine | mes cousins | mes cousines | ma nièce | mon neveu | mes nièces | mes neveux | mon petit-fils | ma petite-fille | mes petits-fils
any: mes petites-filles | mes petits-enfants | mon petit fils | nos petits-enfants | notre petit-fils | notre petite-fille | mon filleul | ma filleule
any: mes filleuls | mon parrain | ma marraine | marraine de | cousinade | réunion de famille | repas de famille | dîner de famille | souper de famille
any: en famille | grande famille | toute la famille | la famille au complet | ma famille | notre famille | la mif | ma mif | #cousinade | #mamie
any: #papy | #grandmere | #grandparents | #tata | #tatalife | #tonton | fier tonton | fière tata | tonton gaga | tata gaga | (l')(d')heureuse mamie
any: (l')(d')heureux papi | mamie comblée | fière mamie | fier papy | grand-mère pour la | grand-père pour la | je suis tata | je suis tonton
any: je suis mamie | je suis papi | je suis papy | mamie pour la première | (l')(d')arbre généalogique | généalogie familiale | mes ancêtres
any: livret de famille | jsuis tata | chuis tata | chu tata | jsuis tonton | chuis tonton | chu tonton | jsuis mamie | chuis mamie | chu mamie
any: jsuis papi | chuis papi | chu papi | jsuis papy | chuis papy | chu papy
mask: repas de famille à gagner | mes oncles d'amérique | ma tante jeanne la boutique | notre famille de produits | toute la famille peut
mask: ma famille politique | en famille d'accueil | jeu en famille | tarif en famille
where: words
+ Repas de famille chez ma tante à Namur
+ Mes petits-enfants débarquent demain
+ Je suis tata pour la deuxième fois
- La grand-mère du suspect a été entendue
- Notre famille de produits s'agrandit : ma crème

[family.kin.named.fr]
say: speaks of a grandparent or relative by what you call them
privacy: 1
conduct: 0
any: mamie | mamy | =mémé | =Mémé | papi | papy | pépé | grand-maman | grand-papa | bon-papa | bonne-maman | =Tata | =Tonton | =Tatie | =Matante
any: mononcle | bobonne | mémère
need: m'a | me manque | manque | nous a quittés | quittés | chez | recette | fait | disait | ans | avec | je | j'ai | (l')(d')anniversaire | fêter
need: fêté | (l')(d')ehpad | (l')(d')hôpital | jardin | dimanche | repose | (l')(d')étoile | confiture | tarte | maison de | mon | ma | visite
near: 5
where: words
name: yes
mask: papy boom | papy boomer | mamie nova | café mamie | confiture bonne maman | bonne maman | papi brossard | papy mougeot | bobonne à la maison
mask: la mamie | une mamie | un papy | le papy | mamie fait de la résistance
not: patient/P | (l')(d')ehpad où je travaille
+ La recette de Mémé, je la fais encore
+ On a fêté les 90 ans de papy
- Papy boom : l'économie change
- Une mamie m'a doublée à la caisse

[family.life.fr]
say: tells about your family life
privacy: 1
conduct: 0
where: words
any: chasse aux oeufs | chasse aux œufs | père noël est passé | lettre au père noël | noël en famille | réveillon en famille | pâques en famille
any: vacances en famille | week-end en famille | weekend en famille | dimanche en famille | soirée en famille | sortie en famille | balade en famille
any: vie de famille | temps en famille | moments en famille | moment en famille | photo de famille | photos de famille | fête de famille
any: fêtes de famille | famille réunie | retrouvailles en famille | retrouvailles familiales | réunion familiale | maison de famille
any: une semaine sur deux les enfants | vie de parents | vie de maman | vie de papa | charge mentale | nuits blanches avec bébé | parents épuisés
any: le bain des petits | bain repas dodo | dodo les petits | la course du matin avec les | (l')(d')école à la maison | liste de naissance
any: babysitter | baby-sitter | baby sitter | gardienne pour les | cherche nounou | cherche une nounou | cherche une gardienne
any: cherche assistante maternelle | place en crèche | place en garderie | place en cpe | fête des grands-mères | famille nombreuse
any: brunch en famille | jeux de société en famille | tradition familiale | recette de ma mère | recette de ma grand-mère | (l')(d')album de famille
any: souvenirs de famille | souvenirs d'enfance | ma famille me manque | famille je vous aime | #famille | #enfamille | #viedefamille | #familyfirst
any: #famillenombreuse | #momentenfamille | #noelenfamille | #dimancheenfamille | #vacancesenfamille | 👨‍👩‍👧 | 👨‍👩‍👧‍👦 | 👨‍👩‍👦 | 👨‍👩‍👦‍👦 | 👩‍👧 | 👩‍👦
any: cérémonie du baptême de ma | repas chez belle-maman | secret de famille | (l')(d')histoire de famille | famille de coeur | conseil de famille
any: ma famille avant tout | la famille c'est sacré | tiré les rois en famille
mask: le conseil de famille a statué | charge mentale des infirmières | (l')(d')histoire de famille mafia
not: série | film | roman | netflix | tarif/N | promo | (l')(d')hôtel/N
+ Dimanche en famille, crêpes et jeux de société
+ La charge mentale, parlons-en
- Tarif vacances en famille à l'hôtel, promo
- Une saga sur un secret de famille, le film de l'année

[family.care.fr]
say: tells that a relative is ill, old or in care
privacy: 2
conduct: 0
any: (l')(d')hôpital | (l')(d')hosto | (l')(d')urgences | réanimation | réa | (l')(d')ehpad | maison de retraite | chsld
any: (l')(d')home pour personnes âgées | résidence pour aînés | soins palliatifs | (l')(d')alzheimer | parkinson | (l')(d')avc | cancer | chimio
any: démence | fin de vie | (l')(d')hospitalisé/P | (l')(d')opéré/P | (l')(d')opération | malade/N | (l')(d')aidant/P | curatelle | tutelle
any: ne me reconnaît plus | perd la tête | perd la mémoire | en rémission | (l')(d')infarctus | crise cardiaque | dialyse | radiothérapie | placée
any: soins intensifs | diagnostic
need: ma mère | mon père | mes parents | ma grand-mère | mon grand-père | ma soeur | ma sœur | mon frère | ma maman | mon papa | mon mari | ma femme
need: mon fils | ma fille | mon oncle | ma tante | mamie | papy | papi | maman | papa | ma belle-mère | mon beau-père | mon bébé | ma mémé | mon pépé
need: mon conjoint | ma conjointe | mon chum | ma blonde | ma cousine | mon cousin | mon neveu | ma nièce | mon enfant | ma famille
near: 8
where: words
not: travaille | bosse | bossait | travaillait | (l')(d')infirmière | chante
mask: (l')(d')opération séduction | grand malade | malade de rire
+ Ma grand-mère perd la tête doucement
+ Papy part en EHPAD, le coeur serré
+ Aidante à plein temps, ma mère est sous curatelle
- L'hôpital recrute cent infirmiers
- Ma mère travaille à l'hôpital

[family.loss.fr]
say: tells of a death in your family
privacy: 2
conduct: 0
where: words
any: nous a quittés | nous a quitté | m'a quitté cette nuit | nous as quittés | s'est éteint | s'est éteinte | est décédé | est décédée | est mort
any: est morte | est parti rejoindre | est partie rejoindre | est monté au ciel | repose en paix | reposes en paix | rip | parti trop tôt
any: partie trop tôt | rejoint les étoiles | rejoint les anges | petite étoile | ma bonne étoile | ton absence | (l')(d')enterrement
any: (l')(d')obsèques | funérailles | (l')(d')inhumation | crémation | (l')(d')incinération | (l')(d')enterré | (l')(d')enterrée | le deuil
any: mon deuil | condoléances | un an sans toi | deux ans sans toi | déjà un an que tu | ans que tu es parti | ans que tu es partie
any: tu me manques tellement | tu nous manques | veillée funèbre | doua pour | qu'allah lui fasse miséricorde | (l')(d')allah y rahmou
any: (l')(d')allah y rahma | (l')(d')allah yerahmo | levée du corps | (l')(d')anniversaire de sa mort
need: mon père | ma mère | maman | papa | mamie | papy | papi | =mémé | =Mémé | pépé | ma grand-mère | mon grand-père | mon frère | ma soeur | ma sœur
need: mon oncle | ma tante | mon cousin | ma cousine | mon fils | ma fille | mon mari | ma femme | mon bébé | mes parents | tonton | tata
need: mon parrain | ma marraine | grand-mère | grand-père | mon neveu | ma nièce | mon beau-père | ma belle-mère | mon conjoint | bonne-maman
need: bon-papa | matante | mononcle | mon ange | mon épouse | mon époux | ma petite maman | mon petit papa | grand-maman | grand-papa
near: 9
mask: la petite étoile du | repose en paix david
not: série | film | personnage | patient/P | chanteur | (l')(d')acteur | (l')(d')actrice | poisson
+ Papy nous a quittés ce matin
+ Déjà un an que tu es partie maman, ton absence est immense
+ Enterrement de ma tante vendredi à Liège
- L'acteur s'est éteint à 90 ans, mon père l'adorait
- Le deuil national est décrété

[family.married.fr]
say: tells of your wedding
privacy: 1
conduct: 0
where: words
any: notre mariage | mon mariage | on se marie | on s'est mariés | nous nous sommes mariés | on est mariés | (l')(d')anniversaire de mariage
any: ans de mariage | mariage de ma soeur | mariage de ma sœur | mariage de mon frère | mariage de mon cousin | mariage de ma cousine
any: mariage de mon fils | mariage de ma fille | pacsés | noces d'or | noces d'argent | noces de | lune de miel | voyage de noces | pacs signé
mask: noces de sang | noces de cana | noces de figaro | ans de mariage entre
+ Noces d'or de mes parents, pacsés ou pas : noces d'or et larmes
+ Le mariage de ma soeur samedi, j'ai hâte
- Le mariage du sucré et du salé
- Les noces de Cana, Évangile du jour

[family.names.fr]
say: belongs to a group or page about family or children
privacy: 2
conduct: 0
where: names
any: maman/N | papa/N | parents | mamans | papas | bébé/N | bébés | grossesse | (l')(d')enceinte/N | (l')(d')allaitement | maternité | paternité
any: naissance | jumeaux | jumelles | famille/N | parentalité | (l')(d')éducation bienveillante | (l')(d')ape | fcpe | peep | crèche | garderie | cpe
any: (l')(d')école maternelle | (l')(d')assistante/N maternelle/N | nounou/N | babysitting | puériculture | bourse aux jouets | vide-greniers enfants
any: (l')(d')enfants et | portage | motricité libre | montessori | pma | (l')(d')adoption | deuil périnatal | paranges | belle-mère | belles-mères
any: mamies | cousinade | mariage de | généalogie | (l')(d')ief | louveteaux | scouts | (l')(d')éclaireurs | chouchous | loulous | tout-petits
any: fratrie | (l')(d')aidants familiaux
mask: famille de marques | la famille addams | (l')(d')agence famille | papa john's | papa johns | famille royale | la famille bélier | papa schultz
mask: saint-maternité | sainte famille | les parents terribles | (l')(d')adoption chiens | (l')(d')adoption chats | sacrée famille
not: chien/A | chat/N | chats | spa | refuge | (l')(d')animaux
mask: restaurant chez papa | chez papa | chez maman restaurant
+ [group] Mamans solo de Nantes
+ [group] Parents d'élèves École Pasteur
+ [page] Allaitement et portage Québec
- [group] Adoption chiens et chats 59
- [page] Sagrada Família Barcelone officiel, Sainte Famille
