lexicon: drugs.fr
format: 1
version: 2026.1
topic: drugs
lang: fr
licence: CC0-1.0
about: Cannabis, illegal drugs, medicines without prescription, tobacco, vaping and recovery, in the French-speaking countries.
source: written by hand for this project

# Herbe, joint, pot, ligne, poudre, coke and shit mean other things; they stand with company only.

[drugs.subject.fr]
say: mentions drugs
privacy: 1
conduct: 0
where: words
negated: keep
any: la drogue | drogues | drogue dure | stupéfiants | stups | toxicomane/N | toxicomanie | toxico/N | dealer/N | dealers | dealeur/N
any: trafiquant de drogue | narcotrafic | point de deal | (l')(d')héroïne | cocaïne | crack | fentanyl | fentanil | méthamphétamine | crystal meth
any: (l')(d')ecstasy | mdma | lsd | kétamine | ketamine | ghb | cannabis | marijuana | (l')(d')haschisch | salle de shoot
any: centre d'injection supervisée | naloxone | (l')(d')opioïdes | kush | tramadol trafic | protoxyde d'azote | ballons de proto | proto dans les rues
any: khat | (l')(d')iboga
mask: saisie de cocaïne | (l')(d')héroïne de | l'héroïne du | l'héroïne de | notre héroïne | (l')(d')héroïne du roman | (l')(d')héroïne nationale
mask: une héroïne | crack du foot | un crack en maths | un crack en | un crack du | crack boursier | crack en informatique | mon héroïne
mask: kétamine 50 mg | graines de crack
not: roman | film | personnage/N | maths | (l')(d')anesthésie | football | jument | patient/P | protocole
+ Encore un point de deal en bas de la rue
+ La crise des opioïdes tue aussi à Québec
- L'héroïne du roman meurt à la fin
- Ce gamin est un crack en maths

[drugs.cannabis.fr]
say: shows an interest in cannabis
privacy: 2
conduct: 2
voice: me
where: words
any: fumer un joint | fumé un joint | fume un joint | un petit joint | un p'tit joint | mon joint du soir | rouler un joint | roule un joint
any: roulé un joint | fumer des joints | fume des joints | un bédo | un gros bédo | un pétard et au lit | fumer un pétard | fumé un pétard
any: fumer du shit | beuh | weed | ganja | marie-jeanne | sinsemilla | (l')(d')amnesia haze | fumer de l'herbe | fumé de l'herbe | fumer du pot
any: fumé du pot | un spliff | un oinj | un oinjo | un bang | tirer sur le bang | space cake | space cakes | space brownies | mes plants de cannabis
any: mes plantes de cannabis | mon plant de cannabis | faire pousser de l'herbe | je fume du cannabis | fumer du cannabis | consommer du cannabis
any: cannabis récréatif | légalisez le cannabis | légalisation du cannabis pour | légalisez l'herbe | coffee shop amsterdam | coffeeshop
any: coffee shops d'amsterdam | sqdc | un batte | fumer une puff de pot | pof de pot | fumer un bat | mon dealer | bédave | bedave | bicrave | fonsdé
any: fonsdée | 420 friendly | wake and bake | #weed | #420 | #ganja | #cannabis | #beuh | #cannabiscommunity | #weedlife | #stoner
mask: mon dealer de chocolat | mon dealer de pain | mon dealer de livres | mon dealer de fromage | mon dealer de café | un bang sonore
mask: un bang supersonique | un bang dans | mon dealer de légumes | mon dealer de laine | weed killer
not: chocolat | fromage | laine | livres | (l')(d')étude | ministre | police | saisie | (l')(d')avion | patient/P | selon | baseball
+ Un petit joint et au lit
+ Légalisez le cannabis, bordel
+ Passée à la SQDC avant le chalet
- Mon dealer de chocolat a ouvert sa boutique
- La police a saisi de la beuh, selon le maire

[drugs.cannabis.near.fr]
say: shows an interest in cannabis
privacy: 2
conduct: 2
voice: me
where: words
any: joint | joints | bedo | pétard | pétards | (l')(d')herbe | shit | pot | ganj | teuch | buzz | spliff | batte | stick | résine | (l')(d')haschich
any: pollen | =OCB | (l')(d')ocb | feuilles longues | grinder | taffe | tirer une latte | bang
need: fumer | fume | fumé | fumais | fumes | roule | rouler | roulé | défoncé/P | stone | stoned | planer | cannabis | weed | beuh | ganja | dealer
need: 🍁 | taxer une feuille | chill et | gelé | gelée
near: 4
mask: joint de culasse | joint de robinet | joint de porte | joint de bain | compte joint | compte-joint | pot de yaourt | pot de fleurs
mask: pot d'échappement | pot de confiture | pot de miel | pot au feu | (l')(d')herbe coupée | (l')(d')herbe haute | mauvaise herbe | brin d'herbe
mask: tondre l'herbe | stick à lèvres | le buzz | fait le buzz | pot-au-feu | (l')(d')herbe verte | pot de nutella | joints de carrelage
mask: joint silicone | pétards du 14 juillet | pot de peinture
not: saumon | carrelage | culasse | moteur | douche | tondeuse | lessive | (l')(d')allergie | feux d'artifice | silicone | déco | brise
+ On fume, un stick chacun et la nuit est douce
+ On a fumé un bon pétard au coucher du soleil
- Joint de culasse mort, le moteur fume
- Herbe coupée ce matin dans le jardin, je roule en tondeuse

[drugs.high.fr]
say: says you were high
privacy: 2
conduct: 2
voice: me
where: words
any: complètement défoncé | complètement défoncée | complètement défoncés | on était défoncés | trop défoncé | trop défoncée | je suis défoncé
any: je suis défoncée | j'étais défoncé | j'étais défoncée | défoncé à la beuh | défoncée à la beuh | défoncé au shit | complètement stone
any: trop stone | je suis stone | j'étais stone | complètement perché | complètement perchée | perché hier soir | perchée hier soir | bad trip
any: en plein bad | en descente de | ma descente de md | sous ecsta | sous ecstasy | sous md | sous taz | sous champis
any: sous champignons hallucinogènes | sous lsd | sous acide | sous coke | sous kéta | sous keta | sous speed | sous amphét | gelé comme une balle
any: gelée comme une balle | chu gelé raide | chu gelée | complètement gelé au pot | (l')(d')high as fuck | j'étais high | trop high
any: (l')(d')yeux rouges défoncé | bédave toute la | plané toute la soirée au | raide défoncée | raide défoncé | jsuis défoncé | chuis défoncé
any: chu défoncé | jsuis défoncée | chuis défoncée | chu défoncée | jsuis stone | chuis stone | chu stone
mask: very bad trip | very bad trip 2 | complètement perché sur | complètement perché dans l'arbre | complètement défoncé le mur
not: film | voiture | porte | mur | route | chaussée | (l')(d')arbre | chat/N | série | canapé
negated: drop
+ On était complètement défoncés hier au festival
+ Gros bad trip samedi, plus jamais
- La porte est complètement défoncée, le mur aussi
- Very Bad Trip ce soir à la télé, quel film

[drugs.use.fr]
say: tells of use of an illegal drug
privacy: 3
conduct: 3
voice: me
where: words
any: pris de la md | pris de la mdma | pris de la coke | pris de la c | pris de la cocaïne | pris de l'ecsta | pris des ecstas | pris un ecsta
any: pris un taz | gobé un taz | gober un taz | gobé des taz | gober des ecstas | gobé un ecsta | pris des champis | champignons hallucinogènes
any: champis magiques | champi hallucino | pris du lsd | pris un buvard | un buvard de lsd | un carton de lsd | pris de la kéta | pris de la keta
any: sniffé de la coke | sniffer de la coke | sniffe de la coke | tapé de la coke | taper de la coke | tape de la coke | taper une trace
any: tapé une trace | une trace de coke | trace de c | ligne de coke | lignes de coke | rail de coke | rails de coke | se faire un rail
any: faire une ligne de | rail de c | pris du speed | pris de l'héro | shooté à l'héro | fumer du crack | fumé du crack | caillou de crack
any: pris du ghb | pris du g au | 3-mmc | 3mmc | chemsex | (l')(d')ayahuasca | (l')(d')iboga retraite | peyotl | mescaline | ballon de proto
any: faire des ballons | poppers | de la drogue ce soir | prendre de la drogue | pris de la drogue | md au festival | (l')(d')ecsta au festival
any: teuf et taz | ma coke | de la bonne coke | trouver de la coke | trouver de la md | qui a de la md | qui a de la coke | plan coke | plan beuh
any: mon plug | (l')(d')acheter de la drogue | #md | #mdma | #ecstasy | #acid | #champignonshallucinogenes | #chemsex
mask: pris de la coke zéro | pris de la coke light | pris de la coke au mcdo | ma coke zéro | ma coke light | ligne de coke en stock
mask: faire des ballons de baudruche | faire des ballons pour l'anniversaire | ma coke diète
not: film | série | zéro | light | patient/P | police | saisie | (l')(d')accusé | (l')(d')anniversaire | baudruche | tintin | (l')(d')étude | selon
negated: drop
+ J'ai pris de la md au festival, quelle nuit
+ On a tapé une trace dans les toilettes
- Ma coke light et un hamburger
- Saisie de cocaïne au port du Havre selon la police

[drugs.medicines.fr]
say: tells of medicines taken without a prescription
privacy: 3
conduct: 3
voice: me
where: words
any: xanax sans ordonnance | valium sans ordonnance | tramadol sans ordonnance | lyrica sans ordonnance | codéine sans ordonnance | lean codéine
any: purple drank | codéine et sprite | sirop codéiné | ritaline pour réviser | ritaline sans ordonnance | concerta pour étudier | (l')(d')adderall
any: modafinil pour réviser | prégabaline récréative | un rivotril pour la soirée | subutex de rue | piqué du tramadol au boulot
any: piqué de la morphine | médicaments du service pour moi | (l')(d')auto-prescription de | je me suis auto-prescrit | (l')(d')auto-prescrit un
any: je me suis prescrit un | xanax d'une copine | xanax de ma mère | xanax et vin | lexomil et vin | cocktail xanax
not: patient/P | (l')(d')étude | prévention | film
negated: drop
+ Ritaline pour réviser les partiels, ça marche trop bien
+ Le xanax de ma mère et une nuit de huit heures
- Prévention : le tramadol sans ordonnance tue

[drugs.cbd.fr]
say: mentions CBD or hemp products
privacy: 1
conduct: 0
where: words
negated: keep
any: cbd | chanvre | #cbd
mask: cbd bruxelles quartier
+ Huile de CBD pour dormir, quelqu'un a testé ?
- La corde du bateau est neuve

[drugs.tobacco.fr]
say: says you smoke or vape
privacy: 1
conduct: 1
voice: me
where: words
any: clope | clopes | pause cigarette | pause smoke | une cigarette et | ma cigarette | mes cigarettes | fumer une cigarette | fumé une cigarette
any: paquet de cigarettes | paquet de tabac | tabac à rouler | mes roulées | ma roulée | je suis fumeuse | je suis fumeur | fumeuse depuis
any: grosse fumeuse | gros fumeur | je fume | chicha | narguilé | ma vapoteuse | je vapote | vapoter | vapotage | cigarette électronique
any: (l')(d')e-cigarette | ma puff | puff à la | mon e-liquide | (l')(d')e-liquides | snus | velo sachets nicotine | sachets de nicotine | un cigare
any: cigare et whisky | mon cigare | cigarillo/N | ma pipe à tabac | en griller une | une dart | #clope | #vape | #vapelife | #cigare | #chicha | 🚬
any: jsuis fumeuse | chuis fumeuse | chu fumeuse | jsuis fumeur | chuis fumeur | chu fumeur
mask: je fume le saumon | je fume mon saumon | je fume mes viandes | je fume au barbecue | je fume de rage | je fume du poisson
not: saumon | magret | viande | fumoir | barbecue | patient/P | (l')(d')étude | prévention | film
negated: drugs.quit.fr
+ Café clope sur le balcon
+ Ma puff à la fraise est vide
- Je fume mon saumon moi-même au fumoir
- Une étude sur les cigarettes

[drugs.quit.fr]
say: says you gave up or avoid tobacco or drugs
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: pas refumé | pas fumé depuis | plus fumé depuis | je ne fume plus | je fume plus | je fume pas | je ne fume pas | (l')(d')arrêté de fumer
any: (l')(d')arrêter de fumer | (l')(d')arrête de fumer | j'arrête de fumer | mois sans clope | jours sans clope | ans sans clope | semaine sans clope
any: mois sans cigarette | jours sans cigarette | ans sans cigarette | an sans cigarette | an sans clope | mois sans tabac | #moissanstabac
any: moissanstabac | sevrage tabagique | sevrage de la clope | patchs nicotine | patch nicotine | patchs de nicotine | gommes à la nicotine | champix
any: tabac info service | (l')(d')ex-fumeuse | (l')(d')ex-fumeur | (l')(d')ancienne fumeuse | (l')(d')ancien fumeur | non-fumeur | non-fumeuse
any: non fumeuse | non fumeur | stoppé la clope | (l')(d')arrêté la clope | (l')(d')arrêté la cigarette | (l')(d')arrêter la clope
any: (l')(d')arrêter la cigarette | (l')(d')arrêté la chicha | (l')(d')arrêté les joints | (l')(d')arrêter les joints | (l')(d')arrêté la weed
any: (l')(d')arrêté la beuh | (l')(d')arrêté le cannabis | (l')(d')arrêter le cannabis | jamais fumé | jamais touché à la drogue | la drogue non merci
any: #stopclope | #arretdutabac
mask: chambre non fumeur | chambre non-fumeur | logement non fumeur | (l')(d')appartement non fumeur | studio non fumeur | voiture non fumeur
not: patient/P | (l')(d')étude | chambre | gîte
+ Deux mois sans clope, fière de moi
+ J'ai arrêté les joints cet été
- Chambre non fumeur demandée

[drugs.recovery.fr]
say: tells of recovery from drugs
privacy: 3
conduct: 0
voice: me
where: words
negated: keep
any: clean depuis | jours clean | mois clean | ans clean | narcotiques anonymes | réunion na | en désintox | cure de désintox | sortie de désintox
any: sorti de désintox | centre de désintox | communauté thérapeutique | sous méthadone | ma méthadone | sous subutex | sevré de l'héro
any: sevrage d'héroïne | (l')(d')ex-toxico | (l')(d')ancien toxico | (l')(d')ancienne toxico | (l')(d')ancien toxicomane | (l')(d')ancienne toxicomane
any: (l')(d')ancien drogué | (l')(d')ancienne droguée | mon addiction | mes addictions | mon ancienne addiction | sorti de la drogue
any: sortie de la drogue | décroché de la coke | décroché de l'héroïne | ma rechute | rechuté hier | #narcotiquesanonymes | #clean | #retablissement
mask: mon addiction au chocolat | mon addiction aux séries | mon addiction au café | mon addiction à netflix | mon addiction au shopping
mask: mon addiction aux livres | mon addiction à la lecture | mon addiction du moment | mon addiction au sucre | mes addictions du moment
mask: ma rechute de gastro | mon addiction au fromage
not: chocolat | café | série/N | lecture | patient/P | cancer | peau | clean beauty
+ Trois ans clean, une journée à la fois
+ Ancienne toxico et maman, la vie est là
- Mon addiction au chocolat, rechute ce soir

[drugs.near.fr]
say: tells of drug problems or loss close to you
privacy: 3
conduct: 0
where: words
any: (l')(d')overdose | drogue | drogues | toxicomane | toxico | drogué/P | (l')(d')héroïne | crack | désintox | (l')(d')addiction | cocaïne | dealer
need: mon frère | ma soeur | ma sœur | mon fils | ma fille | mon père | ma mère | mon cousin | ma cousine | mon ex | mon mari | mon ami | mon amie
need: mon neveu | ma nièce | mon conjoint | mon meilleur ami | mon pote | perdu un ami
near: 7
not: roman | film | maths | chocolat | sucre | bonbons | série
negated: drop
+ Mon frère est mort d'une overdose il y a dix ans
- Mon fils est un crack en maths

[drugs.joins.cannabis.fr]
say: shows you follow or join something about cannabis
privacy: 2
conduct: 2
where: names
any: cannabis | weed | ganja | beuh | marijuana | 420 | norml | légalisation | growers | cannabiculture | stoner | bédo | joint | fumette | sqdc
any: (l')(d')high times
mask: compte joint | (l')(d')hôpital joint | cbd et cannabis | joint de culasse | joint venture | joint-venture | cannabis thérapeutique patients
+ [group] Cannabis social club Bretagne
- [page] Compte joint : conseils

[drugs.joins.fr]
say: shows you follow or join something about drugs
privacy: 3
conduct: 3
where: names
any: mdma | lsd | psychonautes | psychédéliques | champignons magiques | champignons hallucinogènes | (l')(d')ayahuasca | 3mmc | chemsex | kétamine
any: (l')(d')ecstasy | lean codéine | rc drogues | bon plan drogue | psilocybine
+ [group] Psychonautes francophones
- [group] Champignons comestibles du Jura

[drugs.joins.tobacco.fr]
say: shows you follow or join something about tobacco
privacy: 1
conduct: 1
where: names
any: vapoteurs | vapoteuses | vape | vapotage | (l')(d')e-liquide | (l')(d')e-liquides | cigare | cigares | chicha | chichas | narguilé | pipe club
any: tabac à pipe | fumeurs de pipe
+ [group] Vapoteurs du Nord
- [page] Bureau de tabac du centre

[drugs.joins.recovery.fr]
say: shows you follow or join something about recovery
privacy: 3
conduct: 0
where: names
any: narcotiques anonymes | (l')(d')addictions | (l')(d')addiction | (l')(d')arrêter de fumer | mois sans tabac | stop tabac | stop clope | sevrage
any: désintox | sortir de la drogue | (l')(d')ex-toxicos | (l')(d')aides drogue | (l')(d')asud | dépendances | méthadone | rétablissement
mask: (l')(d')addiction shopping | (l')(d')addictions aux livres | (l')(d')addiction livres | sevrage bébé
+ [group] Mois sans tabac Wallonie
- [group] Addiction livres et lecture : addiction livres
