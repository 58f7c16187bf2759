lexicon: legal.fr
format: 1
version: 2026.1
topic: legal
lang: fr
licence: CC0-1.0
about: Tickets, driving offences, arrests, courts, complaints, custody, papers, evictions, in the French-speaking countries.
source: written by hand for this project

# Courts and police fill the news; own voice or a possessive is asked for.

[legal.ticket.fr]
say: tells of a traffic or parking ticket
privacy: 1
conduct: 1
voice: me
where: words
any: une amende | mon amende | (l')(d')amende de 135 | (l')(d')euros d'amende | (l')(d')amende de stationnement | pv de stationnement | un pv | mon pv
any: une contredanse | une prune | une contravention | ma contravention | contravention de | ticket de stationnement | un ticket de vitesse
any: ticket de police | pogné un ticket | constat d'infraction | contrôle de vitesse raté | (l')(d')excès de vitesse | flashé | flashée | fait flasher
any: le radar m'a | perdu un point | perdu deux points | perdu trois points | points en moins sur le permis | points sur mon permis
any: plus que 3 points | récupération de points | stage points de permis | voiture à la fourrière | sabot sur ma voiture | forfait post-stationnement
any: fps contesté | fraude dans le métro | (l')(d')amende dans le train | pas de ticket dans le tram | contrôleurs m'ont mis | bûche d'amende
any: (l')(d')amende d'ordre | radar tronçon m'a
mask: une prune du jardin | une prune bien mûre | perdu un point au match | perdu deux points au classement | perdu trois points au classement
mask: une prune et | un pv de réunion | un pv d'assemblée
not: jeu | ps5 | classement | championnat | tarte | verger | (l')(d')écran | ligue 1 | condamné/P | (l')(d')entreprise | milliards | millions
+ 135 euros d'amende pour le téléphone
+ Flashée à 57 au lieu de 50, génial
- Jeu en 60 FPS sur PS5
- Deux points perdus au classement du championnat

[legal.dui.fr]
say: tells of driving drunk or without a licence
privacy: 3
conduct: 3
voice: me
where: words
any: perdu mon permis | permis suspendu | permis retiré | retrait de permis | suspension de permis | (l')(d')annulation de permis | permis annulé
any: on m'a retiré mon permis | récupéré mon permis | visite médicale permis | test psychotechnique permis | tests psychotechniques permis
any: (l')(d')alcoolémie positive | positive à l'éthylotest | positif à l'éthylotest | positif au salivaire | test salivaire positif
any: positive au salivaire | conduite sans permis | conduis sans permis | roulé sans permis | roulé sans assurance | conduite en état d'ivresse
any: facultés affaiblies | 0.9 g | 0,9 g | 1,2 g d'alcool | (l')(d')ead sur ma voiture | composition pénale permis | délit de fuite
any: j'ai pris la fuite après
mask: perdu mon permis dans | perdu mon permis de construire | perdu mon permis de pêche | permis annulé pour la grève | perdu mon permis de chasse
mask: mon permis suspendu au mur
not: condamné | (l')(d')automobiliste | chauffard | selon | pêche | construire | ministre | 250 g | farine | recette | sel
negated: drop
+ J'ai perdu mon permis, 0.9 g
+ Six mois de suspension de permis, vive le vélo
- Selon la gendarmerie, un chauffard sans permis

[legal.arrest.fr]
say: tells of an arrest, charge or sentence of yours
privacy: 3
conduct: 2
voice: me
where: words
any: j'ai fait de la garde à vue | garde à vue hier soir | ma garde à vue | en garde à vue | sorti de garde à vue | sortie de garde à vue | gav hier
any: ma gav | 24h de gav | me suis fait arrêter par | fait arrêter par les flics | (l')(d')arrêté par les flics | (l')(d')arrêtée par les flics
any: (l')(d')arrêté par la police hier | (l')(d')embarqué par les flics | (l')(d')embarquée par les flics | (l')(d')embarqué au poste
any: (l')(d')embarquée au poste | finir au poste | fini au poste | finie au poste | nuit au poste | nuit en cellule | dégrisement | menotté | menottée
any: menottes aux poignets pour moi | contrôle d'identité musclé | perquisition chez moi | perquisitionné chez moi | mise en examen moi
any: je suis mis en examen | je suis mise en examen | ma comparution | comparution immédiate | casier judiciaire | mon casier | casier pas vierge
any: j'ai un casier | condamnation avec sursis | ma condamnation | condamné à du sursis moi | six mois avec sursis | mon sursis
any: bracelet électronique | sous bracelet | travaux d'intérêt général | mes tig | mes tigs | peine de travail | rappel à la loi
any: ma libération conditionnelle | sorti de prison | sortie de prison | je sors de prison | mes années de prison | quand j'étais en prison
any: mes années de taule | au mitard | (l')(d')agent de probation | mon spip | convoqué au commissariat | convoquée au commissariat
any: convocation au commissariat | convocation à la gendarmerie | convoqué à la gendarmerie | convoquée à la gendarmerie | (l')(d')audition libre
any: jsuis mis en examen | chuis mis en examen | chu mis en examen | jsuis mise en examen | chuis mise en examen | chu mise en examen
mask: mon casier à la gym | mon casier à l'hôpital | mon casier de vestiaire | mon casier au vestiaire | mon casier d'école | mon casier de piscine
mask: mon casier au lycée | mon casier du boulot | mon casier à homards | mon casier de
not: député/N | (l')(d')ex-président | sarkozy | vestiaire | piscine | ministre | procès de | suspect/A | selon | (l')(d')homards | film | série
not: (l')(d')élève/N
+ Garde à vue hier soir, je vous raconte pas
+ Fini au poste après la manif, nuit blanche
- Un suspect placé en garde à vue selon la police
- Mon casier au vestiaire de la piscine est bloqué

[legal.crime.fr]
say: tells of a small crime as a deed of your own
privacy: 2
conduct: 3
voice: me
where: words
any: piqué un panneau | volé un panneau | j'ai volé un | j'ai volé une | j'ai volé des | j'ai piqué du | piqué dans le magasin | piqué au magasin
any: volé au magasin | volé à l'étalage | vol à l'étalage hier | sorti sans payer | sortie sans payer | parti sans payer | partie sans payer
any: resto basket | resto-basket | je fraude le tram | frauder le métro | fraudé le métro | fraudé le train | sauté le portique
any: passer sans payer le métro | voyagé sans ticket | travail au black | bosser au black | je bosse au black | je travaille au black | payé au black
any: payée au black | travail au noir | je bosse au noir | je travaille au noir | payée au noir | non déclaré aux impôts | pas déclaré aux impôts
any: fraudé les impôts | fraudé la caf | (l')(d')arnaqué la caf | j'arnaque | (l')(d')arnaqué l'assurance | (l')(d')arnaque à l'assurance j'ai
any: fausse déclaration à l'assurance | faux constat | faux papiers | j'ai falsifié | (l')(d')imité la signature | (l')(d')imité une signature
any: fausse ordonnance | fausses ordonnances | téléchargé illégalement | torrent illégal | streaming illégal | (l')(d')iptv pirate | mon iptv
any: ma dodo iptv | pirater le wifi du voisin | piraté le wifi du voisin | cracké le logiciel | tagué le mur | tagger un train | graffé un train
any: cassé une vitrine | brûlé une poubelle | mis le feu à une poubelle | rentré par effraction | passé la douane avec | cigarettes de contrebande
any: revendu des clopes | receleur
mask: j'ai volé un bisou | j'ai volé un baiser | j'ai volé une frite | j'ai volé des frites | j'ai volé une heure | j'ai volé un moment
mask: j'ai volé des instants | j'ai piqué du nez | j'ai volé une recette | j'ai volé une photo | parti sans payer ses | j'ai volé une demi-heure
mask: j'ai volé un peu | j'ai volé des bisous | j'ai volé une image
not: (l')(d')avion | (l')(d')hélicoptère | parachute | planeur | recette | film | parapente | (l')(d')ulm | ministre
+ J'ai piqué un panneau de signalisation
+ Je travaille au black le samedi, faut bien vivre
- J'ai volé un baiser à mon mari
- J'ai volé des heures en planeur

[legal.court.fr]
say: tells of a court case or lawyer of yours
privacy: 3
conduct: 1
voice: me
where: words
any: mon avocat | mon avocate | rendez-vous chez l'avocat | rdv chez l'avocat | passe au tribunal | au tribunal demain | au tribunal mardi
any: au tribunal ce matin | je passe devant le juge | devant le juge demain | (l')(d')audience demain | mon audience | mon procès | procès gagné
any: procès perdu | prud'hommes | prudhommes | tribunal du travail | tribunal administratif du logement | petites créances | porté plainte
any: porter plainte | déposé plainte | dépôt de plainte | déposer plainte | main courante | plainte contre mon voisin | classée sans suite
any: plainte à la police | plainte à la gendarmerie | je vais attaquer en justice | (l')(d')attaquer mon employeur | (l')(d')attaqué mon employeur
any: poursuivre mon employeur | mon ancien employeur au tribunal | mise en demeure à mon | (l')(d')ordonnance de protection | conciliateur de justice
any: médiateur de la république | protection juridique | mon assistance juridique | aide juridictionnelle | aide juridique pour | aj accordée
any: bureau d'aide juridictionnelle | mon dommage corporel | (l')(d')expertise judiciaire | (l')(d')indemnisation de mon
any: (l')(d')huissier pour constat | plainte pour diffamation
mask: mon avocat mûr | mon avocat est mûr | mon avocat toast | mon avocat du petit-déj | mon avocat est trop mûr | mon procès d'intention
mask: mon avocat et mes tomates | mon avocat saumon | mon avocat pas mûr
not: toast | saumon | mûr | guacamole | crevettes | député/N | président | sarkozy | selon | kafka | ministre | noyau | procureur
+ Je passe au tribunal mardi, croisez les doigts
+ J'ai porté plainte contre mon voisin
+ Prud'hommes gagnés contre mon ex-boîte
- Mon avocat est trop mûr pour le toast
- Le procureur a requis six ans

[legal.malpractice.fr]
say: tells of a claim or complaint against you at work
privacy: 3
conduct: 2
voice: me
where: words
any: plainte contre moi à l'ordre | plainte à l'ordre contre moi | plainte ordinale | convoquée à l'ordre | convoqué à l'ordre | convocation à l'ordre
any: chambre disciplinaire | conseil de discipline | commission disciplinaire | sanction disciplinaire | mon blâme | j'ai reçu un blâme
any: reçu un avertissement au boulot | (l')(d')entretien préalable | mise à pied | faute grave licenciement moi
any: une patiente a porté plainte contre moi | un patient a porté plainte contre moi | un patient porte plainte contre moi | plainte d'un patient
any: plainte d'une patiente | plainte d'une famille contre | (l')(d')erreur médicale de ma part | mon erreur médicale
any: (l')(d')événement indésirable que j'ai | fei contre moi | plainte au collège des médecins | syndic de l'oiiq | comité de discipline
any: plainte au syndic | (l')(d')interdiction d'exercer | suspendue par l'ordre | suspendu par l'ordre | radiée de l'ordre | radié de l'ordre
any: ma responsabilité professionnelle | ma rcp assurance plainte
not: joueur/A | ministre | gourou | (l')(d')entraîneur | club | selon
+ Une patiente a porté plainte contre moi, je dors plus
+ Convoquée à l'Ordre en juin, j'ai la boule au ventre
- Le joueur passe en commission disciplinaire

[legal.jury.fr]
say: mentions jury duty
privacy: 1
conduct: 0
where: words
any: juré d'assises | jurée d'assises | tirée au sort comme jurée | tiré au sort comme juré | jury d'assises | je suis jurée aux assises
any: juré aux assises | jurés d'assises | convoquée comme jurée | convoqué comme juré | devoir de juré | cour d'assises jurée
any: jsuis jurée aux assises | chuis jurée aux assises | chu jurée aux assises
+ Tirée au sort comme jurée, stress
- Le jury du concours de tartes

[legal.custody.fr]
say: tells of a custody, divorce or protection case
privacy: 3
conduct: 0
voice: me
where: words
any: garde de mes enfants | la garde de mon fils | la garde de ma fille | garde exclusive | garde alternée refusée | garde alternée accordée
any: la garde des enfants devant | juge aux affaires familiales | le jaf | mon jaf | juge des enfants | (l')(d')assistante sociale de l'ase | l'ase a
any: (l')(d')ase placement | placement de mes enfants | mes enfants sont placés | mes enfants ont été placés | (l')(d')aemo | la dpj | dpj chez moi
any: signalement contre moi | (l')(d')information préoccupante | saj namur | spj liège | droit de visite | droits de visite
any: non-présentation d'enfant | non représentation d'enfant | non-représentation d'enfant | (l')(d')aliénation parentale | pension alimentaire
any: divorce au tribunal | jugement de divorce | ma procédure de divorce | (l')(d')apea curatelle
mask: droit de visite du monument | droit de visite au zoo
not: formation | stage | colloque | réforme
+ Le JAF a tranché : garde alternée accordée
+ La DPJ est venue chez nous, cauchemar
- Formation sur l'information préoccupante

[legal.papers.fr]
say: tells of immigration or citizenship papers
privacy: 3
conduct: 0
voice: me
where: words
any: mon titre de séjour | titre de séjour expiré | récépissé de séjour | rdv préfecture | rendez-vous préfecture | rendez-vous en préfecture
any: dossier de naturalisation | ma naturalisation | décret de naturalisation | visa refusé | mon visa expiré | ma demande de visa
any: rendez-vous capago | vfs global | tlscontact | (l')(d')ambassade de france visa | (l')(d')oqtf | cnda | (l')(d')ofpra
any: (l')(d')office des étrangers | (l')(d')annexe 26 | (l')(d')annexe 35 | régularisation par le travail | csq reçu | ma résidence permanente
any: (l')(d')ircc | (l')(d')entrée express | permis de séjour | mes papiers enfin | j'ai eu mes papiers | (l')(d')obtenu mes papiers
not: ministre | loi | voiture | selon | réforme | débat
+ Rendez-vous en préfecture dans huit mois, bravo
+ J'ai eu mes papiers, enfin
- La loi change : débat sur l'OQTF

[legal.eviction.fr]
say: tells of an eviction or a dispute over your home
privacy: 3
conduct: 0
voice: me
where: words
any: (l')(d')avis d'expulsion | mon expulsion | (l')(d')expulsée de mon appart | (l')(d')expulsé de mon appart | (l')(d')expulsés de notre
any: on nous expulse | on m'expulse | mise à la porte par mon proprio | mon proprio me met dehors | mon proprio me vire | congé pour vente
any: congé pour reprise | rénoviction | (l')(d')évincée de mon logement | (l')(d')évincé de mon logement | (l')(d')éviction de mon logement
any: reprise de logement | conflit avec mon proprio | procès contre mon proprio | litige avec mon propriétaire | litige avec le voisin
any: litige avec mon voisin | dépôt de garantie pas rendu | caution pas rendue | proprio garde ma caution | squatteurs dans ma maison
any: squatteurs chez moi | logement insalubre | marchand de sommeil | punaises de lit et proprio
not: manifestants | locataires du | joueur | ministre | selon | terrain
+ Congé pour vente reçu : mon proprio me met dehors
- Le joueur expulsé du terrain

[legal.near.fr]
say: tells of legal trouble of somebody close to you
privacy: 3
conduct: 0
where: words
any: en prison | en taule | au trou | (l')(d')incarcéré/P | garde à vue | (l')(d')arrêté par la police | condamné/P | procès | au tribunal
any: sous bracelet | en cellule | menottes | parloir | libéré de prison | (l')(d')écroué/P | mis en examen
need: mon frère | mon mari | mon fils | mon père | ma soeur | ma sœur | ma mère | mon cousin | mon ex | mon conjoint | mon oncle | mon neveu
need: mon copain | mon chum | ma fille
near: 6
not: film | série | monopoly | jeu
negated: drop
+ Mon frère est en prison depuis mars, parloir samedi
- Mon fils est en prison au Monopoly, quel jeu

[legal.joins.fr]
say: shows you follow or join something about legal matters
privacy: 2
conduct: 0
where: names
any: garde alternée | pères séparés | papas en colère | sos papa | mamans protectrices | (l')(d')aliénation parentale | jaf
any: juge aux affaires familiales | juge des enfants | (l')(d')enfants placés | victimes de l'ase | dpj | pension alimentaire | (l')(d')aripa
any: divorce conseils | prud'hommes | (l')(d')harcèlement moral au travail | (l')(d')erreurs médicales | (l')(d')oqtf | titre de séjour
any: naturalisation | sans-papiers | régularisation | retrait de permis | suspension de permis | récupération de points | radars signalement
any: contrôles routiers | contrôles police | femmes de détenus | familles de détenus | proches de détenus | parloir | prison | aide juridique
any: locataires en colère | (l')(d')expulsion locative | propriétaires victimes d'impayés | squat
mask: prison break | prison architect | squat challenge
not: fitness | série | film | jeu
+ [group] Familles de détenus de Fleury
+ [group] Suspension de permis, conseils
- [page] Prison Break la série
