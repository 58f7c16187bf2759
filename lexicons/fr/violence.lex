lexicon: violence.fr
format: 1
version: 2026.1
topic: violence
lang: fr
licence: CC0-1.0
about: Threats, fights, weapons, hunting, violence suffered or seen, in the French-speaking countries.
source: written by hand for this project

# "Ça me tue", "mort de rire", "tu déchires" threaten nobody; the rules want a victim or a blow.

[violence.threat.fr]
say: threatens or wishes to hurt somebody
privacy: 2
conduct: 3
where: words
any: je vais le tuer | je vais la tuer | je vais les tuer | je vais te tuer | je vais te crever | je vais te buter | je vais le buter
any: je vais te fumer | je vais le fumer | je vais t'éclater | je vais l'éclater | je vais te péter la gueule | je vais lui péter la gueule
any: je te pète la gueule | je te casse la gueule | je vais te casser la gueule | lui casser la gueule | je vais lui mettre mon poing
any: mon poing dans la gueule | mon poing dans ta gueule | mon poing sur la gueule | je te nique ta race | je vais te niquer | je vais te démonter
any: je vais le démonter | je vais te défoncer | je vais le défoncer | je vais la défoncer | je te défonce | je vais te fracasser
any: je vais le fracasser | je vais t'égorger | je vais l'égorger | je vais te planter | je vais le planter | je vais l'étrangler
any: je vais t'étrangler | (l')(d')envie de l'étrangler | (l')(d')envie de la gifler | (l')(d')envie de lui mettre une claque
any: (l')(d')envie de lui en coller une | (l')(d')envie de lui foutre une baffe | je vais lui en coller une | tu vas mourir | tu vas crever
any: va crever | qu'il crève | qu'elle crève | qu'ils crèvent | crevez tous | vous allez payer | tu vas le payer | tu vas me le payer
any: je sais où tu habites | on sait où tu habites | t'es mort | t'es un homme mort | tu es mort si | t'es morte si | une balle dans la tête
any: deux balles dans la tête | mérite une balle | mérite la mort | mérite de mourir | mérite de crever | j'espère qu'il crèvera | à mort les
any: mort aux | mort à | qu'on le pende | qu'on les pende | je t'attends à la sortie | je vais te retrouver | on va te retrouver | mettre le feu à sa
any: brûler sa maison | je vais cramer
mask: mort aux rats | mort aux vaches | mort aux cons film | mort à venise | mort à crédit | tu vas mourir de rire | t'es mort de rire | t'es mort de
mask: tu vas mourir de | je vais la tuer cette chanson | je vais le planter dans | je vais les tuer ces limaces | je vais le planter au
mask: je vais le planter cet | à mort les limaces | la mort aux trousses | la mort aux | la mort à | de mort à | mort à l'hôpital | mort à l'âge
mask: mort à paris | est mort à | mort à 4 | mort à 5 | mort à 6 | mort à 7 | mort à 8 | mort à 9 | est mort aux | mort aux états-unis
mask: mort aux urgences | sont mort à | mort à lyon | mort à la suite | mort à cause | mort à son | mort à bruxelles | mort à montréal
mask: jusqu'à la mort à | mort à l'arrivée | mort à domicile | mort à la maison | mort à mon
not: série | film | jeu vidéo | boss final | moustique/N | limace/N | tomate/N | rosier/N | chanson | paroles | fortnite | roman | (l')(d')opéra
+ Je vais le tuer s'il recommence
+ Je te casse la gueule la prochaine fois
+ Une balle dans la tête, voilà ce qu'il mérite
- Ce soleil me tue
- Peine de mort abolie en 1981
- On crève de chaud

[violence.glorify.fr]
say: praises or calls for violence
privacy: 2
conduct: 3
where: words
any: on devrait tous les pendre | faut tous les pendre | faut les pendre | pendez-les | il faudrait les fusiller | faut les fusiller
any: qu'on les fusille | tous les fusiller | au poteau d'exécution | au peloton d'exécution | douze balles dans la peau | 12 balles dans la peau
any: à la guillotine | ressortez la guillotine | sortez les guillotines | rétablissez la peine de mort | peine de mort pour les pédophiles
any: faut les castrer | castration pour | brûlez-les | à brûler vif | faut les cramer | un bon flic est un flic mort
any: une bonne claque leur ferait du bien | une bonne baffe | une bonne raclée | une bonne branlée | bien fait pour lui il a été tabassé
any: bien fait qu'il soit mort | bien fait pour sa gueule | à coups de batte | à coups de barre de fer | lynchage mérité | il faut le lyncher
any: prenez les armes | aux armes citoyens contre | la guerre civile vite | vivement la guerre civile | rafale dans le tas | tirer dans le tas
any: kärcher et kalash | sortez les kalachs | sortez les fourches | faut tirer à balles réelles | tirez à balles réelles | gloire aux martyrs
any: vive le terrorisme
mask: une bonne raclée au foot | une bonne branlée au foot | une bonne raclée 4-0 | à la guillotine papier | une bonne branlée au tennis
not: match | score | ping-pong | tennis | foot | (l')(d')histoire | révolution française | louis xvi | massicot | papier | série | roman
negated: drop
+ On devrait tous les pendre
+ Douze balles dans la peau et basta
- Louis XVI à la guillotine, cours d'histoire
- Une bonne raclée au foot, score 6-0

[violence.fight.fr]
say: tells of a fight you were in
privacy: 2
conduct: 2
voice: me
where: words
any: je me suis battu | je me suis battue | me suis battu hier | on s'est battus | on s'est tapé dessus | on s'est foutu sur la gueule
any: on s'est mis sur la gueule | on s'est frités | baston hier | une baston | grosse baston | je suis parti en baston | bagarre hier soir
any: bagarre en boîte | bagarre générale | une bagarre au bar | mis une droite | mis une patate | je lui ai cassé la gueule | je lui ai pété le nez
any: je lui ai pété la gueule | collé une baffe | collé une gifle | je lui ai mis une claque | je l'ai giflé | je l'ai giflée | je l'ai frappé
any: je l'ai frappée | je l'ai tapé | coup de boule | coup de poing dans la gueule | je lui ai sauté à la gorge | venus aux mains | j'ai cogné
any: je l'ai plaqué au mur | (l')(d')oeil au beurre noir après la bagarre | je l'ai étalé | je l'ai mis ko | mis k.o. au bar | se battre en boîte
any: donné une volée | crissé une volée | je lui ai sacré une volée | mangé une volée | claque sur la gueule à un | jsuis parti en baston
any: chuis parti en baston | chu parti en baston
mask: je me suis battue contre le cancer | je me suis battu contre le cancer | je me suis battue pour | je me suis battu pour | on s'est battus pour
mask: je me suis battu contre la | je me suis battue contre la | je me suis battue avec | je me suis battu avec | on s'est battus contre la
mask: coup de boule de zidane | coup de boule à la pétanque | on s'est battus jusqu'au bout
not: cancer | maladie | (l')(d')imprimante | polochons | neige | match | zidane | pétanque | (l')(d')administration | finale | film
+ Je me suis battu hier soir en boîte
+ Je lui ai mis une droite, il l'avait cherchée
- Je me suis battue contre le cancer
- Bagarre de polochons avec les petits

[violence.weapon.fr]
say: shows or tells of weapons you own
privacy: 2
conduct: 2
voice: me
where: words
any: mon fusil | mes fusils | ma carabine | mon flingue | mon gun | mes guns | mon pistolet | mon glock | mon 9mm | mon revolver | mon calibre
any: mon arme | mes armes | ma kalash | ma kalach | (l')(d')ar-15 | (l')(d')ar15 | (l')(d')ak-47 | (l')(d')ak47 | ma lunette de tir | ma 22 lr
any: mon 12 | ma winchester | mon opinel de combat | mon couteau de combat | couteau papillon | mon taser | ma matraque | ma bombe lacrymo
any: bombe lacrymo dans le sac | mon poing américain | mon katana | port d'arme | permis d'arme | mon ppa possession | permis de possession d'arme
any: détenteur d'armes | coffre à armes | coffre-fort armes | stand de tir | tir sportif | séance de tir | club de tir | munitions
any: recharge mes cartouches | mes cartouches de 12 | sia armes
mask: mon arme secrète | mon arme fatale | mes armes de séduction | mon fusil à eau | mon pistolet à colle | mon pistolet à eau
mask: mon pistolet à peinture | mon fusil à lunette nerf | fait mes armes | faire mes armes | mon fusil à pompe fortnite | mon pistolet pulvérisateur
mask: mon fusil à aiguiser | mon arme de | mes armes de | mon arme contre | mon 12 ans | mon 12 heures | stand de tir à la fête foraine
mask: mon pistolet à clous | mon calibre de | mon 12 mois | mon 12 km | mon pistolet à silicone | mon arme absolue | mon arme préférée contre
mask: munitions de nerf
not: fête foraine | nerf | (l')(d')eau | colle | fortnite | jeu | peinture | biathlon à la télé | ketchup | sérum | secrète | (l')(d')anniversaire
not: chocolat
+ Mon fusil est nettoyé, samedi ça ouvre
+ Séance de tir ce matin, nouveau Glock
- Mon pistolet à colle est en panne
- Le sourire, mon arme secrète

[violence.hunt.fr]
say: mentions hunting or shooting for sport
privacy: 1
conduct: 1
voice: me
where: words
any: à la chasse | (l')(d')ouverture de la chasse | chasse au sanglier | chasse au chevreuil | chasse au canard | chasse à l'orignal | chasse à l'arc
any: chasse au faisan | chasse au cerf | chasse à courre | chasse au lièvre | chasse au petit gibier | partie de chasse | journée de chasse
any: battue au sanglier | battue de dimanche | permis de chasse | cabane de chasse | camp de chasse | saison de chasse | jour de chasse
any: mon premier sanglier | mon premier chevreuil | mon orignal | mon buck | mon panache | tiré un sanglier | tué un sanglier | tué un chevreuil
any: tué un orignal | (l')(d')abattu un chevreuil | trophée de chasse | mes chiens de chasse | (l')(d')affût du soir | à l'affût ce soir | palombière
any: palombes | tir au pigeon | ball-trap | balltrap | ball trap | #chasse | #chasseur | #chassepassion
mask: à la chasse aux oeufs | à la chasse aux bonnes | à la chasse aux soldes | à la chasse aux trésors | à la chasse au trésor | à la chasse au dahu
mask: à la chasse aux champignons | à la chasse aux moustiques | à la chasse aux kilos | à la chasse aux bugs | à la chasse aux papillons
mask: qui va à la chasse perd | à la chasse aux photos | chasse d'eau | à la chasse aux fautes | à la chasse au bonheur | à la chasse aux pokémons
mask: tiré la chasse | à la chasse aux sorcières | à la chasse aux oeufs de pâques | à la chasse aux bons plans | à la chasse aux
not: (l')(d')oeufs | soldes | trésor | toilettes | pokémon | photo | contre la chasse | (l')(d')interdiction
+ Ouverture de la chasse demain, fusil prêt
+ Mon premier chevreuil, à l'arc
- À la chasse aux oeufs dimanche
- La chasse d'eau fuit

[violence.victim.fr]
say: tells that you suffered violence
privacy: 3
conduct: 0
voice: me
where: words
any: mon inceste | l'inceste que j'ai | (l')(d')attouchements par | (l')(d')attouchements de mon | (l')(d')attouchements subis | me frappait
any: me battait | me tapait | m'a frappée | m'a frappé | m'a giflée | m'a battue | m'a tabassé | m'a tabassée | m'a étranglée | m'a agressée
any: m'a agressé | m'a violée | m'a violé | j'ai été violée | j'ai été violé | mon viol | mon violeur | mon agresseur | mon agression
any: me suis fait agresser | fait agresser hier | fait agressée | me suis fait tabasser | me suis fait casser la gueule | j'ai été agressé
any: j'ai été agressée | (l')(d')agressé hier soir | (l')(d')agressée hier soir | (l')(d')agressée dans le métro | (l')(d')agressée par un patient
any: (l')(d')agressé par un patient | frappée par un patient | frappé par un patient | on s'est fait cambrioler | me suis fait cambrioler
any: me suis fait braquer | braqué hier | sac à l'arraché | femme battue | (l')(d')enfant battu | (l')(d')enfant battue | violences conjugales
any: victime de violences | victime de viol | victime d'inceste | j'ai été victime | survivante de violences | survivante d'inceste
any: (l')(d')abusée sexuellement | (l')(d')abusé sexuellement | (l')(d')abusée enfant | (l')(d')abusé enfant | (l')(d')abus sexuels dans mon enfance
any: ma mère violente | (l')(d')enfance maltraitée | (l')(d')enfant maltraité | maltraitée par | (l')(d')harcelée au collège
any: (l')(d')harcelé au collège | (l')(d')harcelée à l'école | (l')(d')harcelé à l'école | (l')(d')harcèlement scolaire
any: (l')(d')harcelée sexuellement | (l')(d')harcèlement de rue | sifflée dans la rue | suivie dans la rue | suivie jusqu'à chez moi | mon harceleur
any: mon stalker | frotteur dans le métro | menacé de mort | menacée de mort | menaces de mort | mon ex violent | conjoint violent | mari violent
any: père violent | (l')(d')emprise d'un pervers | pervers narcissique mon ex | téléphone grave danger | #metoo | #metooinceste | #violencesconjugales
any: #balancetonporc
mask: me frappait l'esprit | m'a frappée par sa beauté | m'a frappé par sa | m'a frappé c'est | m'a frappée c'est | ce qui m'a frappé
mask: ce qui m'a frappée | m'a battue au scrabble | m'a battue aux échecs | m'a battue au | m'a battue à la | me battait au | me battait à
not: (l')(d')étude | colloque | formation | ministre | procès de | (l')(d')accusé | film | scrabble | (l')(d')échecs | ping-pong | (l')(d')uno
not: cartes | fortnite | série
+ Mon ex me frappait, je n'ai plus peur
+ Je me suis fait agresser en sortant du tram
- Ma fille m'a battue au Scrabble
- Ce qui m'a frappée, c'est la lumière

[violence.near.fr]
say: tells of violence against somebody close or near you
privacy: 3
conduct: 0
where: words
any: (l')(d')agressé/P | tabassé/P | battue par son | battu par son | frappé/P par | poignardé/P | tué/P par | (l')(d')assassiné/P | violé/P
any: féminicide | kidnappé/P | (l')(d')enlevé/P par | (l')(d')harcelé/P | menacé/P de mort | (l')(d')abattu/P | mort dans l'attentat
any: morte dans l'attentat | blessé/P par balle
need: ma soeur | ma sœur | mon frère | ma mère | mon père | mon fils | ma fille | ma voisine | mon voisin | ma cousine | mon cousin | mon ami
need: mon amie | ma copine | ma tante | mon oncle | mon collègue | ma collègue | ma meilleure amie | mon élève | mon neveu | ma nièce
near: 5
not: film | série | roman | (l')(d')échecs | scrabble | virus | jeu
negated: drop
+ Ma cousine a été poignardée par son mari
+ Mon fils est harcelé au collège
- Mon frère joue un voisin assassiné dans la série

[violence.witness.fr]
say: tells of violence where you live or work
privacy: 2
conduct: 0
voice: me
where: words
any: coups de feu dans ma rue | coups de feu dans le quartier | coups de feu cette nuit | ça tire dans mon quartier | ça tire dehors
any: fusillade dans ma rue | fusillade en bas de chez | fusillade à côté de chez | bagarre en bas de chez | voitures brûlées dans ma rue
any: voiture brûlée en bas | (l')(d')émeutes en bas de chez | (l')(d')émeutes dans mon quartier | règlement de comptes en bas
any: cambriolage chez le voisin | cambriolages dans le quartier | (l')(d')agression en bas de chez | (l')(d')agression devant chez moi
any: (l')(d')agressions aux urgences | violences aux urgences | violence aux urgences | (l')(d')insultés et frappés aux urgences | soignants agressés
any: soignante agressée | collègue agressée | collègue agressé | collègue frappée | un homme armé dans | j'ai assisté à une agression
any: témoin d'une agression | j'étais au bataclan | rescapé du bataclan | rescapée du bataclan | j'étais à nice le 14 | rescapé de l'attentat
any: rescapée de l'attentat
+ Coups de feu cette nuit en bas, pas dormi
+ Collègue agressée aux urgences, encore
- Attentat à Kaboul, dix morts

[violence.joins.fr]
say: shows you follow or join something about weapons
privacy: 2
conduct: 2
where: names
any: (l')(d')armurerie | fusils | carabines | tireurs | stand de tir | couteaux tactiques | bagarres de rue | combat de rue | armes | tir sportif
any: club de tir | tir longue distance | glock | (l')(d')ar15 | (l')(d')ak47 | couteaux de combat | (l')(d')airsoft | survivalistes | survivalisme
any: (l')(d')autodéfense armée | (l')(d')uftas | milices | street fight | bastons | combats de rue | (l')(d')hooligans | (l')(d')ultras casuals
mask: armes et cycles de saint-étienne | armes de la ville
not: (l')(d')escrime | musée | médiéval | restaurant
+ [group] Tireurs sportifs de Wallonie
- [page] Salle d'armes escrime de Tours

[violence.joins.hunt.fr]
say: shows you follow or join something about hunting
privacy: 1
conduct: 1
where: names
any: chasse | chasseurs | chasseur | chasseuses | sangliers | bécasse | bécassiers | battue | (l')(d')orignal | ball-trap | palombes | vénerie
mask: chasse aux oeufs | chasse au trésor | stop chasse | non à la chasse | contre la chasse | stop à la chasse | chasse aux bonnes affaires
mask: chasse aux trésors | chasse immobilière | chasseur immobilier | (l')(d')anti-chasse | chasseur d'appartements | chasseurs de têtes
mask: chasseur de têtes | (l')(d')abolition de la chasse | rassemblement pour une france sans chasse | chasse aux papillons | chasseurs alpins
mask: chasseurs d'orages | chasseurs de fantômes | chasse aux champignons
not: trésor | (l')(d')oeufs | (l')(d')immobilier/A | stop | (l')(d')orages
+ [group] Chasseurs de sangliers du Var
- [event] Chasse aux oeufs de Pâques

[violence.joins.support.fr]
say: shows you follow or join something about abuse suffered
privacy: 3
conduct: 0
where: names
any: femmes battues | femmes victimes | victimes de violences | violences conjugales | violences faites aux femmes | (l')(d')inceste
any: victimes de viol | survivantes | pervers narcissiques victimes | victimes de pervers | (l')(d')harcèlement scolaire | (l')(d')harcelés | me too
any: metoo | stop féminicides | (l')(d')enfance maltraitée | (l')(d')enfants maltraités | victimes d'attentats | victimes de l'amiante violence
any: victimes du clergé | solidarité femmes | 3919
+ [group] Victimes de violences conjugales, la parole
- [page] Club de judo de Caen
