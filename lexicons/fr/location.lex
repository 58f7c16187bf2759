lexicon: location.fr
format: 1
version: 2026.1
topic: location
lang: fr
licence: CC0-1.0
about: Where the writer is, lives, works and walks, when the home stands empty, and the names of places of the French-speaking world.
source: written by hand for this project

# What would let a stranger stand at the door.

[location.home.fr]
say: tells where you live, to the house or street
privacy: 3
conduct: 0
where: words
any: mon adresse | notre adresse | nouvelle adresse | j'habite au numéro | on habite au numéro | j'habite au n° | au bout de ma rue | dans ma rue
any: dans notre rue | devant chez moi | devant chez nous | en bas de chez moi | en bas de chez nous | bas de l'immeuble où | juste à côté de chez moi
any: à côté de chez nous | derrière chez moi | en face de chez moi | en face de chez nous | mon immeuble | notre immeuble | ma résidence | mon palier
any: voisins du dessus | voisin du dessus | voisine du dessus | voisin du dessous | voisine du dessous | voisins du dessous | mes voisins de palier
any: j'habite juste à côté | j'habite juste en face | j'habite en face de | j'habite derrière | j'habite au-dessus | j'habite à côté
any: on habite en face | on habite juste | on habite à côté de | on habite derrière | maison aux volets | la maison avec le portail | notre portail
any: code du portail | code de l'immeuble | code d'entrée | code de la porte | digicode | le code c'est | clé sous le paillasson
any: clés sous le paillasson | clé sous le pot | clés sous le pot | double des clés | boîte à clés | boîte aux lettres au nom de
any: (l')(d')interphone au nom | sonner à | sonnez à | sonnez chez | mon code postal | notre code postal | à récupérer chez moi
any: à venir chercher chez moi | à retirer chez moi | à chercher chez moi | à venir chercher à domicile | vide maison | vide-dressing chez moi
any: vente de garage chez | rendez-vous chez moi au
mask: nouvelle adresse du cabinet | nouvelle adresse mail | mon adresse mail | mon adresse email | nouvelle adresse email | sonnez à la porte du
mask: sonner à la porte | nouvelle adresse gourmande | mon adresse e-mail | mon adresse courriel | nouvelle adresse courriel | nouvelle adresse resto
mask: mon adresse ip | notre adresse mail | vide maison de poupée | mon adresse au tir | mon adresse préférée
not: restaurant | courriel | mail | série | film | boutique | magasin | fc
+ Clés sous le pot si vous arrivez avant nous
+ Les voisins du dessus font encore la fête
+ C'est la maison aux volets bleus, sonnez fort
- Mon adresse mail ne marche plus
- Nouvelle adresse gourmande : un restaurant coréen

[location.home.street.fr]
say: names the street you live in
privacy: 3
conduct: 0
where: words
pattern: (?i)(?:j'habite|j’habite|on habite|nous habitons|j'ai emménagé|on a emménagé|j'ai déménagé|on déménage|je vis|on vit|chez moi|chez nous|je loge|on loge|ma maison|notre maison|mon appart\w*|notre appart\w*|mon balcon|ma fenêtre|mon jardin|notre jardin)[^.!?\n]{0,35} (?:rue|avenue|av\.|boulevard|bd|all[ée]e|impasse|chemin|quai|place|cours|ruelle|route|passage|square|chauss[ée]e|venelle|mont[ée]e|rang|lotissement|r[ée]sidence) (?:de |du |des |de la |de l'|d'|la |le |les )?(?-i:\p{Lu}\p{L}+)
literal: rue | avenue | Avenue | av. | boulevard | Boulevard | bd | allée | impasse | chemin | quai | place | cours | ruelle | route | passage
literal: square | chaussée | venelle | montée | rang | lotissement | résidence | Rue | Résidence
not: café | livre
+ J'habite rue des Lilas depuis deux ans
+ Photo prise de mon balcon, avenue Foch
- J'habite la rue, dit le SDF du film
- On habite en place libre

[location.home.number.fr]
say: gives a street address with a number
privacy: 3
conduct: 0
where: words
pattern: (?i)(?:^|[^\d.,])\d{1,4} ?(?:bis|ter|[a-d])?,? (?:rue|avenue|av\.|boulevard|bd|bld|all[ée]e|impasse|chemin|quai|ruelle|route|passage|square|chauss[ée]e|venelle|mont[ée]e|cours|place) (?:de la |de l'|de |du |des |d'|la |le |les )?(?-i:\p{Lu}\p{L}+)
pattern: (?i)(?:rue|avenue|boulevard|chauss[ée]e|chemin|ruelle|clos|drève) (?:de la |de l'|de |du |des |d'|la |le |les )?(?-i:\p{Lu}[\p{L}-]+),? \d{1,4}(?:[^\d/:h]|$)
need: j'habite | on habite | (l')(d')habitons | (l')(d')habite | chez moi | chez nous | maison | (l')(d')appart | (l')(d')appartement
need: (l')(d')adresse | domicile | déménagé | (l')(d')emménagé | (l')(d')emménagement | crémaillère | pendaison | rdv | rendez-vous | venez | viens
need: passez | passe | récupérer | chercher | (l')(d')envoyer | (l')(d')envoyez | livrer | vide-maison | vide-dressing | sonnez | voisin/P | notre
need: mon | ma | nous | retirer | poster | colis
literal: rue | avenue | Avenue | av. | boulevard | Boulevard | bd | allée | impasse | chemin | quai | ruelle | route | passage | square | chaussée
literal: venelle | montée | cours | place | clos | Rue | Chaussée | Chemin | drève
near: 12
not: restaurant | musée | boutique | cabinet | (l')(d')église | (l')(d')exposition | théâtre | cinéma
+ Venez à la maison, 14 rue des Lilas à Villeurbanne
+ Crémaillère samedi, 8 bis impasse du Moulin
+ Rendez-vous dimanche, chaussée de Wavre 212
- Le musée est au 12 rue du Louvre
- Notre restaurant vous accueille au 5 place Bellecour

[location.away.fr]
say: announces that you will be away
privacy: 3
conduct: 0
voice: me
where: words
any: départ demain | départ ce soir pour | départ samedi pour | départ dimanche pour | départ vendredi pour | départ imminent | grand départ
any: jour du départ | valises prêtes | valises bouclées | les valises sont prêtes | valise bouclée | valise prête | bagages bouclés | bagages prêts
any: les valises sont bouclées | je fais mes valises | je boucle ma valise | on fait les valises | on boucle les valises | j-1 avant le départ
any: j-1 avant les vacances | j-2 avant les vacances | j-3 avant les vacances | avant le décollage | décollage demain | vol demain
any: (l')(d')avion demain | on décolle demain | on s'envole pour | je m'envole pour | (l')(d')envol pour | je m'envole demain | on s'envole demain
any: je pars demain | on part demain | nous partons demain | je pars samedi | on part samedi | on part vendredi | je pars vendredi | je pars dimanche
any: je pars lundi | on part lundi | on part dimanche | on part en vacances | nous partons en vacances | pars en vacances | partir en vacances demain
any: en vacances jusqu'au | en congé jusqu'au | en congés jusqu'au | (l')(d')absent jusqu'au | (l')(d')absente jusqu'au | (l')(d')absent du
any: (l')(d')absente du | (l')(d')absents du | (l')(d')absents jusqu'au | (l')(d')absente pendant | (l')(d')absent pendant
any: (l')(d')absente pour deux semaines | de retour le | de retour lundi | de retour dans deux semaines | de retour dans une semaine | retour prévu le
any: on rentre dans deux semaines | on rentre le | je rentre le | je rentre dans une semaine | trois semaines au | deux semaines au | deux semaines en
any: deux semaines à la | trois semaines en | quinze jours en | quinze jours au | quinze jours à | une semaine à la mer | une semaine en
any: une semaine au soleil | une semaine dans le sud | semaine au ski | dix jours en | dix jours au | dix jours à | 10 jours en | 10 jours au
any: 15 jours en | 3 semaines en | 2 semaines en | 3 semaines au | 2 semaines au | maison vide | la maison est vide | la maison sera vide
any: (l')(d')appart vide | personne à la maison | garder la maison | garder le chat | garder mon chat | garder notre chat | garder mon chien
any: garder notre chien | nourrir le chat | nourrir mon chat | nourrir notre chat | (l')(d')arroser mes plantes | (l')(d')arroser les plantes
any: (l')(d')arroser le jardin pendant | relever le courrier | relever notre courrier | billets réservés | billets d'avion réservés | billets pris
any: billets d'avion pris | voyage réservé | vacances réservées | vacances au soleil réservées | (l')(d')airbnb réservé | camping réservé
any: séjour réservé | croisière réservée | (l')(d')hâte de partir | (l')(d')hâte d'être en vacances | vacances j-10 | vacances dans 3 jours
any: vacances dans deux jours | vacances ce soir | enfin les vacances | ce soir je suis en vacances | on the road to | en route pour les vacances
any: en route vers les vacances | direction le soleil | direction la mer | direction la montagne | direction la plage | direction l'aéroport
any: direction l'italie | direction l'espagne | direction le sud | direction le portugal | direction la corse | direction la bretagne
any: direction le maroc | road trip de | pars au chalet | part au chalet | parti au chalet pour | dans le sud pour une semaine
any: on descend dans le sud | au bled jusqu'au | au bled cet été | départ au bled | descend au bled | partis pour une semaine
any: partis pour deux semaines | partie pour une semaine | parti pour une semaine | on ferme la maison | volets fermés pour | tour du monde en
any: (l')(d')année sabbatique | #vacancesenfin | #departenvacances | #grandsdeparts | #enroute | #enroutepour | #bagagesprets | #jmoins1
mask: (l')(d')absent jusqu'au nouvel ordre | on part demain matin travailler | je pars demain au travail | de retour le sourire | dix jours en arrêt
mask: 10 jours en arrêt | 15 jours en arrêt | quinze jours en arrêt | deux semaines en arrêt | une semaine en arrêt | 2 semaines en arrêt
mask: 3 semaines en arrêt | trois semaines en arrêt | deux semaines en réa | une semaine en réa | dix jours en réa | une semaine en arrière
mask: grand départ du tour | le grand départ du tour | de retour le mauvais temps | une semaine en enfer | deux semaines en stage
mask: direction la mer de | de retour le froid | une semaine en stage | on rentre le bois | je rentre le bois | je rentre le linge
mask: on rentre le troupeau | je rentre le ventre | de retour le soleil | de retour le covid
not: (l')(d')arrêt maladie | tour de france | fièvre | (l')(d')hôpital | (l')(d')antibiotiques | film | réa | stage | patient/P | symptômes | maux
+ Départ demain pour le Portugal
+ Qui peut garder mon chat du 3 au 17 août ?
+ Valises bouclées, à nous la Corse
+ Deux semaines en Grèce avec les filles
- De retour le froid et la pluie
- Deux semaines en arrêt maladie
- Grand départ du Tour de France à Lille

# Where the owner is at set times, and now.

[location.routine.fr]
say: tells where you are at set times
privacy: 3
conduct: 0
voice: me
where: words
any: tous les matins | tous les soirs | tous les lundis | tous les mardis | tous les mercredis | tous les jeudis | tous les vendredis
any: tous les samedis | tous les dimanches | chaque matin | chaque lundi | chaque mardi | chaque mercredi | chaque jeudi | chaque vendredi
any: chaque samedi | chaque dimanche | le mardi soir | le lundi soir | le jeudi soir | le mercredi soir | le samedi matin | le dimanche matin
any: comme d'habitude à | comme chaque | le mercredi après-midi
need: je cours | on court | courir | jogging | footing | running | gym | salle de sport | fitness | crossfit | piscine | nage | (l')(d')yoga | pilates
need: zumba | marché | café | promène | promener | balade | balader | parc | bois de | bus | métro | rer | train | tram | sors le chien | dépose
need: récupère | (l')(d')entraînement | mon cours | chorale | répétition | danse | judo | badminton | tennis | (l')(d')hockey | (l')(d')aréna | soccer
need: vélo | pratique
near: 7
not: compléments | vitamine/N | comprimé/N | crème | patients devraient | (l')(d')ordonnance | série
+ Tous les mardis je cours au parc de la Tête d'Or à 7h
+ Chaque samedi matin, marché puis café chez Paulo
- Prendre un comprimé tous les matins dans le bus
- Chaque matin la crème sur le visage puis un café

[location.now.fr]
say: tells where you are right now
privacy: 2
conduct: 0
voice: me
where: words
any: on est au | on est à | je suis à la gare | je suis au resto | je suis au bord | je suis actuellement | (l')(d')actuellement à
any: (l')(d')actuellement au | (l')(d')actuellement en vacances | en ce moment à | en ce moment au | en ce moment je suis à | je suis en ville
any: dans le train pour | dans le bus pour | dans le tgv | dans l'avion | à bord du | à l'aéroport | à la gare de | à roissy | à orly | à zaventem
any: à cointrin | à dorval | (l')(d')embarquement | correspondance à | (l')(d')escale à | bien arrivé | bien arrivée | bien arrivés | bien arrivées
any: je suis arrivé à | je suis arrivée à | on est arrivés | viens d'arriver | vient d'arriver à | (l')(d')atterri à | (l')(d')atterri au
any: (l')(d')atterrissage à | on vient d'atterrir | je viens d'atterrir | bien atterri | check-in fait | au camping | à l'hôtel | au chalet ce weekend
any: au chalet en fin de semaine | en direct de | en direct du | en live de | en terrasse à | coucou de | bons baisers de | bisous de | bisous du
any: bonjour de | des nouvelles de | greetings de | salutations de | vue de ma chambre d'hôtel | vue depuis ma chambre | coincé dans les bouchons
any: coincée dans les bouchons | bloqué sur l'autoroute | bloquée sur l'autoroute | bloqué à la gare | bloquée à la gare | dans les embouteillages
any: pris dans le trafic | sur la route de | sur la route du | en route pour | en route vers | en chemin vers | direction paris | direction lyon
any: direction bruxelles | de passage à | de passage sur | de passage au | je suis au concert | au concert de ce soir | au stade | au parc des princes
any: au vélodrome | au centre bell | ce soir au | on se retrouve à | rdv à 20h | rdv à 19h | rendez-vous à 20h | je serai au | je serai à | on sera au
any: on sera à | qui est à | qui est sur | qui est au | 📍 | jsuis à la gare | chuis à la gare | chu à la gare | jsuis au resto | chuis au resto
any: chu au resto | jsuis au bord | chuis au bord | chu au bord | jsuis actuellement | chuis actuellement | chu actuellement | jsuis en ville
any: chuis en ville | chu en ville | jsuis arrivé à | chuis arrivé à | chu arrivé à | jsuis arrivée à | chuis arrivée à | chu arrivée à
any: jsuis au concert | chuis au concert | chu au concert
mask: on est à fond | on est à bloc | on est au top | on est au taquet | on est à la bourre | on est au courant | on est à jour | on est à la ramasse
mask: on est à deux doigts | on est à bout | on est à la traîne | on est au bout | on est au complet | on est au chaud | on est au lit
mask: on est à la maison | on est à l'aise | on est à l'heure | on est au calme | on est au max | on est à moins | on est à plus | on est au moins
mask: on est au régime | on est à table | qui est à l'origine | qui est au courant | qui est à fond | qui est sur le point | qui est à toi
mask: qui est au top | bonjour de la part | je serai à jamais | je serai au rendez-vous | je serai à tes côtés | on sera à jour
mask: on sera au rendez-vous | je serai à la hauteur | en route vers le succès | en route vers la guérison | en route vers la victoire
mask: en route pour la gloire | en route vers une | sur la route du succès | ce soir au menu | ce soir au dîner | on est au stade 4
mask: on est au stade 3 | au stade de la | au stade 4 | au stade 3 | au stade 2 | au stade terminal | au stade avancé | ce soir au lit | on est à j
mask: des nouvelles de mon | des nouvelles de ma | bisous de loin | bisous de toute | des nouvelles de la | sur la route de la vie
mask: (l')(d')embarquement pour l'aventure | en ce moment à la maison | on est au mois | bisous du coeur | sur la route du bonheur
mask: sur la route de la guérison | qui est à l'aise | à bord du gouffre | dans l'avion de papier
not: cancer | guérison | papier | film | série | budget
+ Bien arrivés à Abidjan
+ Petit coucou de Biarritz
+ On est au Stade de France là, venez
- On est à fond ce matin
- Son cancer est au stade 4
- L'avion en papier a raté sa cible

[location.lives.fr]
say: tells which town or area you live in
privacy: 2
conduct: 0
voice: me
where: words
any: j'habite | on habite à | on habite au | on habite en | on habite dans | nous habitons | (l')(d')habite à paris | j'vis à | je vis à | je vis en
any: je vis au | je vis dans le | on vit à | on vit au | on vit en | nous vivons à | nous vivons en | nous vivons au | je réside à | je réside en
any: résidant à | (l')(d')installé à | (l')(d')installée à | (l')(d')installés à | (l')(d')installée en | (l')(d')installé en | (l')(d')installés en
any: (l')(d')expatriée à | (l')(d')expatrié à | (l')(d')expatriée au | (l')(d')expatrié au | (l')(d')expat à | (l')(d')expat au | ma ville
any: notre ville | mon village | notre village | mon quartier | notre quartier | mon arrondissement | mon coin | mon bled | dans mon patelin
any: ma campagne | ma région | notre région | ma bretagne | mon nord | mon sud | ma province | mon département | mon canton | ma commune
any: notre commune | mon bout de pays | née à | né à | natif de | native de | (l')(d')originaire de | (l')(d')originaire du | d'adoption | parisien
any: parisienne | lyonnais | lyonnaise | marseillais | marseillaise je suis | toulousain | toulousaine | bordelaise | bordelais | nantais | nantaise
any: rennais | rennaise | lillois | lilloise | strasbourgeois | strasbourgeoise | montpelliérain | montpelliéraine | niçois | niçoise | ch'ti
any: ch'tite | liégeois | liégeoise | bruxellois | bruxelloise | namuroise | carolo | montréalais | montréalaise | gaspésien | gaspésienne
any: saguenéenne | beauceron | beauceronne | genevoise | genevois | lausannoise | lausannois | valaisanne | valaisan | neuchâteloise | neuchâtelois
any: fribourgeoise | jurassienne | (l')(d')abidjanais | (l')(d')abidjanaise | dakarois | dakaroise | kinoise | kinois | camerounaise vivant
any: mon appart à | mon appartement à | notre maison à | notre maison en | maison à la campagne | chez moi à | chez nous à | chez moi en
any: chez nous en | près de chez moi | près de chez nous | (l')(d')autour de chez moi | des gens de | quelqu'un connaît un bon
any: connaissez-vous un bon dentiste | cherche plombier à | cherche plombier sur | cherche médecin traitant à | cherche médecin traitant sur
any: quelqu'un sur | quelqu'un de
mask: j'habite mon corps | j'habite la planète | je vis au jour le jour | je vis à fond | je vis à crédit | on vit au jour le jour | je vis en couple
mask: je vis en coloc | je vis en colocation | je vis à cent à l'heure | on vit en couple | on vit à crédit | on vit en démocratie | on vit à 100
mask: on vit à l'envers | née à terme | né à terme | je vis au ralenti | je vis en autarcie | je vis en paix | née à 34 | né à 34 | née à 36 | né à 36
mask: quelqu'un de bien | quelqu'un de confiance | quelqu'un de spécial | quelqu'un de gentil | quelqu'un de formidable | quelqu'un de bon
mask: quelqu'un de drôle | quelqu'un sur qui | quelqu'un de disponible | quelqu'un de fiable | quelqu'un de dispo | quelqu'un de super
mask: quelqu'un de malade | quelqu'un de ta | quelqu'un de mon | mon coin lecture | mon coin café | mon coin bureau | on vit en direct | café liégeois
mask: café liégeoise | salade niçoise | gaufre liégeoise | salade lyonnaise | bouchon lyonnais | gâteau nantais | cake bordelais | canelé bordelais
mask: sauce bordelaise | (l')(d')entrecôte bordelaise | boulet liégeois | jambon parisien | flan parisien | brioche parisienne | baguette parisienne
mask: metro parisien | métro parisien | steak nantaise | fraise montréalaise | poulet dakarois | fondue fribourgeoise | chocolat liégeois
mask: quelqu'un de compétent | quelqu'un de plus | quelqu'un de sérieux | quelqu'un de motivé | quelqu'un de très | quelqu'un de trop
mask: quelqu'un de l'équipe
not: recette | gaufre | fc | psg | salade | prématuré/P | terme
+ J'habite à Gatineau depuis 2019
+ Née à Charleroi, Liégeoise d'adoption
+ Installée en Ardèche avec mes chèvres
- Je vis au jour le jour
- La recette de la salade niçoise
- Il habite à Rouen, elle aussi

[location.moving.fr]
say: tells that you are moving house
privacy: 2
conduct: 0
voice: me
where: words
any: je déménage | on déménage | nous déménageons | déménagement | déménager à | déménagé à | j'ai déménagé | on a déménagé | dans les cartons
any: derniers cartons | j'emménage | (l')(d')emménagement | (l')(d')emménagé | (l')(d')emménager | crémaillère | nouvel appart | nouvel appartement
any: nouvelle maison | nouveau chez moi | nouveau chez nous | nouveau logement | nouveau quartier | remise des clés | remise des clefs | on a les clés
any: j'ai les clés | enfin les clés | (l')(d')état des lieux | cherche appart | cherche un appart | cherche appartement | cherche un appartement
any: cherche un logement | cherche logement | cherche une coloc | cherche coloc | cherche un studio | cherche kot | mon kot | nouveau kot
any: premier appart | ma nouvelle coloc | quitter paris | quitté paris | quitter la ville | quitter montréal | je quitte la france | quitter la france
any: je pars vivre | on part vivre | partir vivre | partir s'installer | je m'installe à | on s'installe à | je m'installe en | on s'installe en
any: bail signé | signé le bail | mon 4 et demi | mon 3 et demi | 4 1/2 | 3 1/2 | construction de notre maison | on fait construire | notre terrain
any: plan de la maison | #déménagement | #demenagement | #nouvellemaison | #nouvelappart | #crémaillère
mask: déménagement du service | déménagement du cabinet | dans les cartons du ministère | dans les cartons depuis le projet
mask: (l')(d')état des lieux de la recherche | (l')(d')état des lieux de la | déménagement de l'hôpital | déménagement du magasin | 3 1/2 tasses
mask: 4 1/2 tasses
not: tasse/N | magasin | ministère | boutique | recette | chanson | la préfecture
+ On déménage samedi, bras bienvenus
+ Nouvel appart à Gatineau, enfin les clés
- Ça déménage ce soir sur scène
- État des lieux de la recherche sur le diabète

[location.work.fr]
say: tells where you work or how you get there
privacy: 2
conduct: 0
voice: me
where: words
any: frontalier | frontalière | mon cabinet est | mon cabinet se situe | mon bureau est | mon bureau à | mon trajet | trajet du matin | trajet boulot
any: trajets domicile travail | métro boulot dodo | rer a | rer b | rer c | rer d | ligne 13 | ter en retard | mon train de | mon bus de
any: en route pour le travail | en route pour le boulot | en route vers le travail | sur la route du boulot | vélotaf | je vais bosser à vélo
any: (l')(d')aller au boulot à vélo | covoiturage | covoit | une heure de route | (l')(d')heure de bouchons | (l')(d')heures de bouchons
any: bouchons du matin | pont champlain | pont jacques-cartier | la 40 ce matin | le périph | périphérique bouché | ring de bruxelles | a7 bouchée
any: #velotaf | #rerb | #metroboulotdodo
mask: frontalière ukraine | zone frontalière | ville frontalière | région frontalière
+ Mon train de 7h12 encore supprimé
+ Je bosse à Genève, frontalière depuis dix ans
- La région frontalière inquiète

[location.trip.fr]
say: tells of a trip
privacy: 1
conduct: 0
where: words
any: week-end à | weekend à | week-end au | (l')(d')escapade à | vacances à | vacances au | vacances en | vacances dans | souvenirs de vacances
any: photos de vacances | retour de vacances | voyage à | voyage au | voyage en | beau voyage | mon voyage | notre voyage | voyage de noces à
any: city trip | citytrip | road trip | roadtrip | week-end en bretagne | week-end en normandie | séjour à | séjour au | séjour en
any: (l')(d')escapade en | (l')(d')escapade au | croisière en | croisière sur | randonnée en | randonnée dans | rando dans | rando en | rando au
any: rando à | trek au | trek en | gr20 | gr 20 | tour du mont blanc | tmb | via ferrata | au ski | ski à | station de ski | sur les pistes
any: à la plage | à la mer | bord de mer | au bord de la mer | à la montagne | au camping de | camping en | bivouac | gîte en | gîte dans
any: (l')(d')airbnb à | balade à | balade au | balade en | balade dans | balade sur | visite de | visite du château | (l')(d')excursion à
any: (l')(d')excursion au | promenade au | promenade à | journée à | journée au | coucher de soleil sur | lever de soleil sur | côte d'azur
any: côte d'opale | côte de granit rose | baie de somme | mont saint-michel | tour eiffel | champs-élysées | montmartre | le marais à paris
any: vieux-port | vieux port | vieux-québec | vieux-montréal | mont-royal | mont royal | grand-place | manneken-pis | (l')(d')atomium | lac léman
any: jet d'eau de genève | cervin | tremblant | (l')(d')îles-de-la-madeleine | charlevoix | cantons-de-l'est | gaspésie | bas-saint-laurent
any: lac-saint-jean | dune du pilat | gorges du verdon | calanques | camargue | luberon | lubéron | massif central | vosges | jura | (l')(d')alpes
any: pyrénées | (l')(d')ardennes | (l')(d')hautes fagnes | cévennes | morvan | beaujolais vert | périgord | dordogne | (l')(d')ardèche | vercors
any: chartreuse massif | queyras | mercantour | =Corse | (l')(d')ile de ré | (l')(d')île de ré | (l')(d')oléron | belle-île | noirmoutier
any: (l')(d')ile d'yeu | guadeloupe | martinique | la réunion île | (l')(d')île de la réunion | mayotte | guyane | nouvelle-calédonie | tahiti
any: polynésie | moorea | bora bora | saint-barth | saint-martin île | lac rose | gorée | (l')(d')assinie | grand-bassam | kribi | sali portudal
any: saly | #vacances | #voyage | #roadtrip | #travel | #ski | #randonnée | #montagne | #plage | #cotedazur | #bretagne | #corse | #provence
any: #visitlyon | #igersparis | ✈️🌴 | 🏖️ | ⛷️
mask: visite de contrôle | visite de reprise | visite de routine | visite de ma | visite de mon | visite de mes | visite de chantier
mask: visite de patients | visite de suivi | visite de la médecine | visite de courtoisie | vacances dans la tête | séjour en hôpital | séjour en réa
mask: séjour à l'hôpital | séjour en réanimation | séjour en psychiatrie | journée au bureau | journée à la maison | journée à l'hôpital
mask: journée au lit | journée au boulot | journée au travail | journée au bloc | journée à l'école | journée au cabinet | voyage au bout de la nuit
mask: voyage en terre inconnue | visite de ma soeur | vacances au soleil réservées | séjour au bloc | journée à rien | journée à oublier
mask: visite de nos | visite de prévention | journée à courir | journée au service | journée à thème
+ Rando dans le Vercors hier, jambes en feu
+ Journée à la plage avec les copines
- Visite de contrôle chez le dentiste
- Journée au bureau, rien à dire

[location.country.fr]
say: names a country or region
privacy: 1
conduct: 0
where: post comment caption bio message tag album
negated: keep
any: france | belgique | suisse | québec | canada | luxembourg | monaco | (l')(d')italie | (l')(d')espagne | portugal | (l')(d')allemagne
any: (l')(d')angleterre | royaume-uni | (l')(d')écosse | (l')(d')irlande | pays-bas | (l')(d')hollande | danemark | =Suède | norvège | finlande
any: (l')(d')islande | (l')(d')autriche | grèce | croatie | pologne | roumanie | bulgarie | (l')(d')hongrie | tchéquie | slovénie | serbie
any: (l')(d')albanie | =Malte | chypre | turquie | maroc | (l')(d')algérie | tunisie | (l')(d')égypte | sénégal | côte d'ivoire | cote d'ivoire
any: cameroun | mali | burkina | niger | bénin | togo | guinée | gabon | congo | rdc | tchad | centrafrique | madagascar | maurice île
any: (l')(d')île maurice | comores | djibouti | rwanda | burundi | mauritanie | (l')(d')haïti | liban | syrie | (l')(d')israël | jordanie
any: (l')(d')iran | (l')(d')irak | (l')(d')arabie saoudite | dubaï | dubai | qatar | (l')(d')émirats | =Chine | japon | corée du sud | vietnam
any: thaïlande | cambodge | laos | (l')(d')indonésie | bali | philippines | =Inde | népal | sri lanka | maldives | (l')(d')australie
any: nouvelle-zélande | (l')(d')états-unis | (l')(d')etats-unis | (l')(d')usa | mexique | cuba | république dominicaine | rép dominicaine | jamaïque
any: costa rica | brésil | (l')(d')argentine | chili | pérou | bolivie | colombie | (l')(d')équateur | (l')(d')afrique | kenya | tanzanie | zanzibar
any: (l')(d')éthiopie | nigeria | ghana | russie | (l')(d')europe | (l')(d')amérique | (l')(d')asie | maghreb | scandinavie | bretagne | normandie
any: (l')(d')alsace | lorraine | picardie | (l')(d')auvergne | bourgogne | franche-comté | (l')(d')aquitaine | (l')(d')occitanie | languedoc
any: provence | savoie | vendée | limousin | poitou | champagne-ardenne | pays basque | pays de la loire | finistère | morbihan | côtes-d'armor
any: (l')(d')ille-et-vilaine | loire-atlantique | bouches-du-rhône | (l')(d')alpes-maritimes | (l')(d')hérault | gironde | landes | pas-de-calais
any: seine-saint-denis | val-de-marne | val-d'oise | (l')(d')essonne | (l')(d')yvelines | (l')(d')hauts-de-seine | seine-et-marne | isère | drôme
any: (l')(d')aveyron | lozère | wallonie | flandre | brabant wallon | (l')(d')hainaut | valais | vaud | romandie | tessin | (l')(d')ontario
any: (l')(d')acadie | nouveau-brunswick | montérégie | mauricie | (l')(d')abitibi | (l')(d')outaouais | (l')(d')estrie | côte-nord | lanaudière
any: laurentides | saguenay | kabylie | casamance | rif | kivu | 🇫🇷 | 🇧🇪 | 🇨🇭 | 🇨🇦 | 🇲🇦 | 🇩🇿 | 🇹🇳 | 🇸🇳 | 🇨🇮 | 🇨🇲 | 🇵🇹 | 🇪🇸 | 🇮🇹 | 🇭🇹 | 🇲🇱 | 🇬🇳 | 🇹🇬
any: 🇧🇯 | 🇲🇬 | 🇨🇩 | 🇬🇦 | 🇷🇪 | 🇬🇵 | 🇲🇶
mask: (l')(d')équipe de france | (l')(d')air france | france inter | france info | france télévisions | france culture | france travail
mask: tour de france | coupe de france | france bleu | radio france | france 2 | france 3 | france 5 | miss france | stade de france | brioche suisse
mask: petit suisse | banque de france | collège de france | quiche lorraine | (l')(d')herbes de provence | (l')(d')edf france | champion de france
mask: fromage de hollande | salade de russie | gaz de france | championnat de france | france gall | france insoumise | rassemblement france
mask: debout la france | sauce hollande | françois hollande | (l')(d')hollande françois | pinot de bourgogne | sauce bourgogne | verre de bourgogne
mask: poulet basquaise landes | marie de france | poulet des landes | (l')(d')alsace lorraine rue | bouteille de bourgogne
not: recette | ligue | mondial | (l')(d')euro 2024 | qualifié/P | match | canard | fromage | fondue | (l')(d')escargots | président
+ Le Sénégal me manque, sa lumière surtout
+ Trois ans déjà en Suisse
- Match France contre Maroc ce soir
- La recette de la quiche lorraine

[location.city.fr]
say: names a town or city
privacy: 1
conduct: 0
where: post comment caption bio message tag album
negated: keep
any: paris | lyon | marseille | toulouse | bordeaux | nantes | lille | strasbourg | rennes | montpellier | grenoble | dijon | =Angers | =d'Angers
any: =d’Angers | reims | saint-étienne | toulon | nîmes | clermont-ferrand | le havre | le mans | (l')(d')aix-en-provence | brest | limoges
any: (l')(d')amiens | (l')(d')annecy | perpignan | metz | besançon | (l')(d')orléans | rouen | caen | mulhouse | colmar | (l')(d')avignon | =Cannes
any: (l')(d')antibes | biarritz | bayonne | la rochelle | poitiers | quimper | lorient | =Vannes | saint-malo | saint-brieuc | dunkerque | calais
any: valence drôme | chambéry | béziers | montauban | tarbes | périgueux | (l')(d')angoulême | niort | cholet | laval mayenne | (l')(d')évreux
any: troyes | chartres | bourges | nevers | (l')(d')auxerre | belfort | (l')(d')épinal | valenciennes | (l')(d')arras | =Lens | roubaix | tourcoing
any: villeurbanne | vénissieux | boulogne-billancourt | saint-denis | montreuil | (l')(d')argenteuil | nanterre | créteil | versailles | vitry
any: (l')(d')ivry | bobigny | (l')(d')évry | cergy | meaux | (l')(d')ajaccio | bastia | (l')(d')arcachon | deauville | (l')(d')étretat
any: (l')(d')honfleur | carcassonne | narbonne | sète ville | saint-tropez | fréjus | fort-de-france | pointe-à-pitre | nouméa | papeete | cayenne
any: bruxelles | brussels | (l')(d')anvers | =Gand | bruges | =Liège | namur | charleroi | =Mons | tournai | louvain-la-neuve | (l')(d')ottignies
any: wavre | nivelles | verviers | seraing | la louvière | mouscron | (l')(d')arlon | bastogne | =Dinant | waterloo | (l')(d')ixelles | schaerbeek
any: molenbeek | (l')(d')uccle | (l')(d')anderlecht | (l')(d')etterbeek | saint-gilles | knokke | (l')(d')ostende | genève | geneve | lausanne
any: neuchâtel | fribourg | sion valais | montreux | vevey | nyon | (l')(d')yverdon | la chaux-de-fonds | delémont | bienne | martigny | sierre
any: verbier | morges | =Bâle | zurich | =Berne | montréal | montreal | québec ville | ville de québec | laval québec | gatineau | longueuil
any: sherbrooke | trois-rivières | chicoutimi | jonquière | terrebonne | saint-jérôme | drummondville | granby | rimouski | rouyn-noranda | val-d'or
any: sept-îles | baie-comeau | joliette | repentigny | brossard | rosemont | (l')(d')hochelaga | verdun | moncton | (l')(d')ottawa | toronto
any: vancouver | (l')(d')abidjan | (l')(d')yopougon | cocody | bouaké | (l')(d')yamoussoukro | dakar | thiès | saint-louis du sénégal | ziguinchor
any: bamako | (l')(d')ouagadougou | (l')(d')ouaga | bobo-dioulasso | niamey | cotonou | porto-novo | lomé | conakry | libreville | port-gentil
any: brazzaville | pointe-noire | kinshasa | kin la belle | lubumbashi | goma | bukavu | douala | (l')(d')yaoundé | bafoussam | garoua | ndjamena
any: n'djamena | bangui | (l')(d')antananarivo | =Tana | tamatave | casablanca | =Rabat | marrakech | =Fès | tanger | (l')(d')agadir | (l')(d')oujda
any: (l')(d')alger | (l')(d')oran | constantine | (l')(d')annaba | tizi ouzou | béjaïa | tunis | sousse | sfax | (l')(d')hammamet | djerba
any: port-au-prince | beyrouth | londres | barcelone | madrid | lisbonne | séville | =Rome | =Milan | venise | naples | (l')(d')athènes | berlin
any: munich | (l')(d')hambourg | (l')(d')amsterdam | rotterdam | copenhague | stockholm | (l')(d')oslo | vienne autriche | prague | budapest
any: varsovie | cracovie | (l')(d')istanbul | moscou | new york | new-york | los angeles | miami | boston | san francisco | chicago | las vegas
any: tokyo | kyoto | pékin | shanghai | (l')(d')hong kong | bangkok | singapour | sydney | melbourne | le caire | jérusalem | tel aviv
mask: paris sportif | paris sportifs | paris hippiques | les paris | paris saint-germain | paris sg | paris match | (l')(d')olympique de marseille
mask: savon de marseille | dijon moutarde | moutarde de dijon | porto de lyon | rc lens | rc strasbourg | stade de reims | fc nantes
mask: parquet de versailles | traité de versailles | choux de bruxelles | chou de bruxelles | bruxelles impose | bâton de bourges | gaufre de liège
mask: gaufres de liège | fc lorient | toulouse fc | (l')(d')hilton paris | paris hilton | verre de bordeaux | bouteille de bordeaux | biscuit de reims
mask: crème chantilly de cannes | cannes à pêche | les cannes | cannes anglaises | des cannes | mes cannes | cannes blanches | cannes de
mask: festival de cannes | verrou bordeaux | rouge bordeaux | robe bordeaux | pull bordeaux | lens optique | jean-michel aulas lyon
mask: saucisse de toulouse | saucisses de toulouse | mons vénus | mons pubis | brest bretagne fromage | couleur bordeaux | les rennes
mask: rennes du père noël | rome antique | poivre de cayenne | piment de cayenne | vannes pourries | des vannes | les vannes | ses vannes | mes vannes
mask: tes vannes | vannes de | une bombe de naples | petit bruges | sydney sweeney | constantine film | les vannes de | dogue de bordeaux
mask: bordeaux rouge | colmar météo france
not: ligue 1 | psg | match | score | poulet | cochon | mercato | père noël | traîneau | couleur | vin | verre | saucisse
name: yes
+ Trois jours à Lisbonne avec maman
+ Rencontre des anciens à Bruxelles samedi
+ Abidjan by night
- Paris sportifs : jouez avec modération
- Match Lens contre Brest ce soir
- Mes cannes anglaises me font mal aux bras

# Places that are also words or first names.

[location.place.ambiguous.fr]
say: names a place that is also a name or a word
privacy: 1
conduct: 0
where: words
negated: keep
any: =à Nancy | =À Nancy | =vers Nancy | =sur Nancy | =à Tours | =À Tours | =vers Tours | =sur Tours | =à Nice | =À Nice | =vers Nice | =à Pau
any: =À Pau | =vers Pau | =sur Pau | =à Vienne | =À Vienne | =vers Vienne | =sur Vienne | =à Sète | =À Sète | =vers Sète | =sur Sète | =à Gap | =À Gap
any: =vers Gap | =sur Gap | =à Albi | =À Albi | =vers Albi | =sur Albi | =à Auch | =À Auch | =vers Auch | =sur Auch | =à Sens | =À Sens | =vers Sens
any: =à Agen | =À Agen | =vers Agen | =sur Agen | =à Vichy | =À Vichy | =vers Vichy | =sur Vichy | =à Royan | =À Royan | =vers Royan | =sur Royan
any: =à Laval | =À Laval | =vers Laval | =sur Laval | =à Valence | =À Valence | =vers Valence | =sur Valence | =à Vire | =À Vire | =vers Vire
any: =sur Vire | =à Foix | =À Foix | =vers Foix | =sur Foix | =à Spa | =À Spa | =vers Spa | =sur Spa | =à Huy | =À Huy | =vers Huy | =sur Huy | =à Ath
any: =À Ath | =vers Ath | =sur Ath | =à Sion | =À Sion | =vers Sion | =sur Sion | =à Bulle | =À Bulle | =vers Bulle | =sur Bulle | =à Aigle | =À Aigle
any: =vers Aigle | =sur Aigle | =à Alma | =À Alma | =vers Alma | =sur Alma | =à Amos | =À Amos | =vers Amos | =sur Amos | =à Magog | =À Magog
any: =vers Magog | =sur Magog | =à Matane | =À Matane | =vers Matane | =sur Matane | =à Lévis | =À Lévis | =vers Lévis | =sur Lévis | =à Florence
any: =À Florence | =vers Florence | =sur Florence | =à Dole | =À Dole | =vers Dole | =sur Dole | =à Lourdes | =À Lourdes | =vers Lourdes
any: =sur Lourdes | =à Man | =À Man | =vers Man | =à Korhogo | =À Korhogo | =vers Korhogo | =sur Korhogo | =à Die | =À Die | =vers Die | =à Mende
any: =À Mende | =vers Mende | =sur Mende | =à Rodez | =À Rodez | =vers Rodez | =sur Rodez | =à Castres | =À Castres | =vers Castres | =sur Castres
any: =à Alès | =À Alès | =vers Alès | =sur Alès | =à Tulle | =À Tulle | =vers Tulle | =sur Tulle | =à Guéret | =À Guéret | =vers Guéret | =sur Guéret
any: =à Blois | =À Blois | =vers Blois | =sur Blois | =à Saumur | =À Saumur | =vers Saumur | =sur Saumur | =à Saintes | =À Saintes | =vers Saintes
any: =sur Saintes | =à Dax | =À Dax | =vers Dax | =sur Dax | =à Vittel | =À Vittel | =vers Vittel | =sur Vittel | =à Vesoul | =À Vesoul | =vers Vesoul
any: =sur Vesoul | =à Redon | =À Redon | =vers Redon | =sur Redon | =à Morlaix | =À Morlaix | =vers Morlaix | =sur Morlaix | =à Fougères | =À Fougères
any: =vers Fougères | =sur Fougères | =à Vitré | =À Vitré | =vers Vitré | =sur Vitré | =à Dreux | =À Dreux | =vers Dreux | =sur Dreux | =à Sedan
any: =À Sedan | =vers Sedan | =sur Sedan | =à Menton | =À Menton | =vers Menton | =sur Menton | =à Grasse | =À Grasse | =vers Grasse | =sur Grasse
any: =à Bastia | =À Bastia | =vers Bastia | =sur Bastia | =à Thonon | =À Thonon | =vers Thonon | =sur Thonon | =à Evian | =À Evian | =vers Evian
any: =sur Evian | =à Gex | =À Gex | =vers Gex | =sur Gex | =à Nyon | =À Nyon | =vers Nyon | =sur Nyon | =à Morges | =À Morges | =vers Morges
any: =sur Morges | =à Visé | =À Visé | =vers Visé | =sur Visé | =à Eupen | =À Eupen | =vers Eupen | =sur Eupen | =à Thuin | =À Thuin | =vers Thuin
any: =sur Thuin | =à Aubagne | =À Aubagne | =vers Aubagne | =sur Aubagne | =dans le Var | =dans le Lot | =dans le Gers | =dans le Cher | =dans le Nord
any: =dans le Tarn | =dans le Cantal | =dans le Doubs | =dans le Jura | =dans le Rhône | =dans l'Ain | =dans l'Aude | =dans l'Aisne | =dans l'Oise
any: =dans l'Eure | =dans l'Orne | =dans l'Indre | =dans l'Allier | =dans la Creuse | =dans la Drôme | =dans la Manche | =dans la Marne
any: =dans la Meuse | =dans la Nièvre | =dans la Sarthe | =dans la Somme | =dans la Loire | =dans la Vienne | =dans les Landes | =dans les Vosges
any: =dans les Ardennes | =en Mayenne | =en Moselle | =en Corrèze | =en Charente | =en Jordanie | =au Niger | =dans le Sud | =dans l'Est
any: =dans le Grand Nord | =dans le Loiret | =dans le 93 | =dans le 92 | =dans le 94 | =dans le 77 | =dans le 78 | =dans le 59 | =dans le 69
any: =dans le 13
mask: =à Nice to | =à Nancy que | =à Florence que
not: ligue 1 | (l')(d')ogc | match | puzzle
+ Mon rendez-vous à Nancy était long
+ Une semaine dans le Lot, sans réseau
- Nancy a fini son puzzle
- Charlotte aux fraises pour le dessert

[location.landmark.fr]
say: names a street, county, beach or the like
privacy: 1
conduct: 0
where: words
negated: keep
pattern: (?:^|[^\p{L}])(?:rue|avenue|boulevard|quai|place|plage|lac|parc|col|forêt|port|jardin|château|musée|métro|station|gare|aéroport|pont|rond-point|quartier|cours) (?:de la |de l'|de |du |des |d'|Saint-|Sainte-)?\p{Lu}\p{Ll}+
literal: rue | avenue | boulevard | quai | place | plage | lac | parc | col | forêt | port | jardin | château | musée | métro | station | gare
literal: aéroport | pont | rond-point | quartier | cours
need: à | au | sur | je | on | nous | j'ai | ce matin | ce soir | hier | aujourd'hui | vers | près
near: 5
not: roman | film | série | ministre | selon | police
+ Pique-nique au parc Montsouris ce midi
+ On se gare quai Saint-Michel
- Il joue au col roulé dans le film

[location.names.fr]
say: belongs to a group of a town or neighbourhood
privacy: 2
conduct: 0
where: group event page
any: tu sais que tu viens de | tu es de | vous êtes de | voisins de | (l')(d')entraide | bons plans | bon plan | quartier | (l')(d')habitants
any: village de | ville de | commune de | mairie de | spotted | (l')(d')anciens de | les amis de | brocante | vide-grenier | vide-greniers
any: (l')(d')annonces | donne tout | dons | (l')(d')info trafic | vie locale | parents de | (l')(d')expats | français à | français de | belges à
any: québécois à | colocation | coloc | covoiturage | comité des fêtes | fête du village | riverains | syndicat d'initiative
any: (l')(d')office de tourisme | marché de | mamans de | runners de | les gens de | (l')(d')immobilier | locations | logement
any: (l')(d')appartements à louer | kots à louer | (l')(d')achat vente | troc | (l')(d')autour de chez moi | nextdoor | diaspora | sénégalais de
any: camerounais de | (l')(d')ivoiriens de | marocains de | (l')(d')algériens de | tunisiens de | maliens de | congolais de | je suis de
any: (l')(d')originaires | du 93 | du 13 | du 59 | du 69 | du 33 | jsuis de | chuis de | chu de
mask: (l')(d')annonces légales | (l')(d')immobilier de luxe tv | dons du sang | (l')(d')annonces emploi infirmier
+ [group] Tu sais que tu viens de Namur quand
+ [group] Entraide Montreuil Bas
+ [event] Vide-grenier de la rue Pasteur
- [group] Dons du sang France
- [page] Cuisine facile

[location.names.place.fr]
say: bears the name of a place
privacy: 1
conduct: 0
where: group event place check-in page
any: paris | lyon | marseille | toulouse | bordeaux | nantes | lille | strasbourg | rennes | montpellier | grenoble | bretagne | normandie
any: (l')(d')alsace | provence | =Corse | bruxelles | =Liège | namur | charleroi | wallonie | genève | lausanne | romandie | valais | montréal
any: montreal | québec | quebec | gatineau | sherbrooke | laval | (l')(d')abidjan | dakar | bamako | cotonou | lomé | kinshasa | douala
any: (l')(d')yaoundé | casablanca | (l')(d')alger | tunis | (l')(d')ardèche | drôme | savoie | (l')(d')ardennes | vaud | neuchâtel | fribourg | jura
any: gaspésie | laurentides | (l')(d')estrie | saguenay | guadeloupe | martinique | la réunion | mayotte | guyane | suisse romande | (l')(d')hainaut
any: brabant wallon | nord pas de calais | pays basque | finistère | morbihan | vendée | gironde | (l')(d')hérault | isère | gers | lozère
any: (l')(d')aveyron | picardie | (l')(d')auvergne | limousin | quimper | brest | =Angers | =d'Angers | =d’Angers | reims | dijon | metz | nancy
any: caen | rouen | le havre | tours
mask: paris saint-germain | paris match | (l')(d')olympique de marseille | (l')(d')hilton paris
+ [group] Cuisiniers amateurs de Bretagne
+ [check-in] Gare de Lyon, Paris
- [page] Paris Saint-Germain
