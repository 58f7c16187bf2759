lexicon: money.fr
format: 1
version: 2026.1
topic: money
lang: fr
licence: CC0-1.0
about: Pay, debt, hardship, gambling, crypto, saving, houses, asking for money and selling, in the French-speaking countries.
source: written by hand for this project

[money.pay.fr]
say: tells what you earn or own
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
any: mon salaire | ma paie | ma paye | ma fiche de paie | ma feuille de paie | salaire tombé | la paie est tombée | la paye est tombée | la paye tombe
any: je gagne 1 | je gagne 2 | je gagne 3 | je gagne 4 | je gagne à peine | je gagne plus que | je gagne moins que | je gagne le smic | payée au smic
any: payé au smic | au smic depuis | je touche le smic | je touche 1 | je touche 2 | je touche le rsa | au rsa | mes allocs | mes allocations
any: mon chômage | ma prime | prime de noël tombée | prime de fin d'année | treizième mois | 13e mois | ma pension de retraite | ma petite retraite
any: ma retraite de 1 | 1400 euros net | 1500 euros net | 1600 euros net | 1800 euros net | 2000 euros net | net par mois | net mensuel
any: (l')(d')euros par mois | (l')(d')euros de l'heure | balles de l'heure | piasses de l'heure | francs par mois net | mille balles par mois
any: k par mois | mon patrimoine | mon compte en banque | mon livret a | sur mon livret | mon augmentation | (l')(d')augmenté de 3 | mes honoraires
any: mon chiffre d'affaires | mes impôts | (l')(d')avis d'imposition | remboursement d'impôts | mon retour d'impôt | retour d'impôts
mask: mes impôts locaux le maire | mes allocations de parole | mon salaire minimum vital
not: ministre | patrons du cac | député/N | footballeur/N | joueur/A | prochain budget
+ Je gagne 1400 euros net par mois, c'est honteux
+ La paye est tombée, resto ce soir
+ Au RSA depuis mars, la galère
- Le footballeur touche dix millions d'euros par mois
- La prime de match des joueurs

[money.hardship.fr]
say: tells that money is short
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
any: =à découvert | =À découvert | suis à découvert | compte à découvert | mon découvert | dans le rouge à la banque | compte dans le rouge
any: plus un rond | plus un sou | pas un rond | pas un sou | pas une thune | pas de thune | plus de thune | plus de thunes | pas de thunes
any: plus une thune | sans le sou | fauché | fauchée | fauchés | à sec ce mois-ci | ruinée ce mois-ci | je suis ruinée | je suis ruiné | chu cassé
any: chu cassée | cassé comme un clou | cassée comme un clou | fin de mois difficile | fins de mois difficiles | fin de mois compliquée
any: fin du mois difficile | boucler les fins de mois | boucler la fin de mois | pâtes jusqu'à la fin du mois | pâtes au beurre jusqu'au
any: galère d'argent | galère financière | galère de thunes | problèmes d'argent | soucis d'argent | problèmes financiers | soucis financiers
any: difficultés financières | restos du coeur | banque alimentaire pour | colis alimentaire | secours populaire colis | payer mon loyer
any: pas de quoi payer | loyer impayé | loyers impayés | (l')(d')impayé de loyer | facture impayée | factures impayées | retard de loyer
any: plus de quoi | vivement la paie | vivement la paye | vivement le virement | (l')(d')attendre la paye | je compte mes sous | compter mes sous
any: chaque euro compte | on vit avec 400 | on vit avec 800 | il me reste 10 euros | il me reste 20 euros | il me reste 5 euros | me reste 3 euros
any: ma carte a été refusée | carte refusée | carte bleue refusée | carte avalée | (l')(d')interdit bancaire | (l')(d')interdite bancaire
any: jsuis ruinée | chuis ruinée | chu ruinée | jsuis ruiné | chuis ruiné | chu ruiné
mask: =à découvert sur la plage | mon découvert préféré | fauché par une voiture | fauchée par une voiture | fauchés par une voiture | fauché les blés
mask: plus un sou de bon sens | fauché par | fauchée par
not: voiture | blés récolte | tondeuse | (l')(d')accident | défenseur | pelouse
+ À découvert le 8 du mois, classique
+ Fauchée comme les blés, pâtes jusqu'à la paye
- Un cycliste fauché par une voiture

[money.debt.fr]
say: tells of a loan or debt
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
any: mon crédit | mon prêt | crédit conso | crédit revolving | mes crédits | prêt étudiant | mes dettes | ma dette | (l')(d')endettée
any: (l')(d')endetté | mes prêts et bourses | prêt refusé | prêt accepté | prêt immobilier accepté | (l')(d')offre de prêt signée
any: la banque a dit oui | la banque a dit non | la banque m'a refusé | refus de prêt | 25 ans de crédit | vingt ans de crédit | (l')(d')hypothèque
any: (l')(d')huissier | l'huissier | (l')(d')huissiers | mise en demeure | saisie sur salaire | saisie sur compte | relances de la banque
any: (l')(d')agios | je dois 3000 | marge de crédit | carte de crédit pleine | carte de crédit loadée
mask: mon crédit photo | mon prêt de livres | mon crédit temps | mon prêt à la bibliothèque | ma dette de sommeil | mon crédit d'impôt
mask: mon crédit téléphone | mon crédit de communication | mon prêt-à-porter | mon prêt à porter | mes crédits ects | mes crédits universitaires
not: bibliothèque | sommeil | (l')(d')ects | publique | gouvernement | (l')(d')état | (l')(d')universitaires | téléphone
+ Prêt refusé, la banque m'a refusé le projet
+ Plus que douze ans de mon crédit, youpi
- Ma dette de sommeil est immense
- La dette publique atteint un record

[money.bankrupt.fr]
say: tells of bankruptcy or losing a home for debt
privacy: 3
conduct: 1
voice: me
where: words
any: surendettement | surendettée | surendetté | dossier banque de france | fiché banque de france | fichée banque de france | ficp
any: règlement collectif de dettes | médiation de dettes | en faillite personnelle | ma faillite | fait faillite | déposé le bilan
any: dépôt de bilan de ma | liquidation judiciaire | redressement judiciaire | proposition de consommateur | syndic de faillite
any: (l')(d')expulsée de mon logement | (l')(d')expulsé de mon logement | (l')(d')avis d'expulsion | trêve hivernale pour moi | maison saisie
any: vente judiciaire de ma maison
not: (l')(d')entreprise/N | groupe | (l')(d')enseigne | magasins | (l')(d')usine | salariés | tribunal de commerce | camaïeu
+ Surendettée, dossier Banque de France déposé
+ J'ai fait faillite en 2020, je remonte
- Liquidation judiciaire de l'enseigne : 400 salariés dehors

[money.gambling.fr]
say: tells of gambling
privacy: 2
conduct: 1
voice: me
where: words
any: au casino | casino ce soir | soirée casino | paris sportifs | pari sportif | mon pari du jour | mon prono | mes pronos | mon combiné
any: combiné gagnant | winamax | betclic | (l')(d')unibet | parions sport | pmu | =tiercé | =Tiercé | =quinté | =Quinté | quinté dans l'ordre
any: le quinté+ | machines à sous | machine à sous | vidéo poker | vlt | blackjack au | tournoi de poker | soirée poker | poker en ligne | cash game
any: jouer au poker | misé 50 | misé 20 | misé 100 | j'ai misé | cote à 3 | ticket gagnant | bankroll | loto-québec casino | 1xbet | mise o jeu
any: ladbrokes | j'ai tout perdu au jeu | joueur compulsif | joueuse compulsive | (l')(d')addiction aux jeux d'argent | (l')(d')interdit de casino
any: #parisportif | #pronos | #winamax | #poker | #casino | 🎰
mask: supermarché casino | géant casino | courses au casino | casino supermarché | casino drive | casino de paris spectacle | casino royale
mask: petit casino | j'ai misé sur la qualité | j'ai misé sur une | j'ai misé sur un | j'ai misé sur le | j'ai misé sur la | poker menteur
mask: bar pmu croissants | theatre du casino | théâtre du casino | concert au casino | j'ai misé sur des
not: supermarché | courses | film | (l')(d')yaourt | concert | théâtre | spectacle
+ Gagné 80 balles au tiercé
+ Soirée casino à Knokke, moins 200
- Courses au Casino du coin, supermarché fermé
- Concert au casino de Paris

[money.lottery.fr]
say: mentions a lottery
privacy: 1
conduct: 0
where: words
negated: keep
any: le loto | au loto | loto du | (l')(d')euromillions | (l')(d')euro millions | ticket à gratter | tickets à gratter | jeu à gratter | gratteux
any: lotto max | 6/49 | swiss lotto | super loto | millionnaire grattage | (l')(d')astro grattage | cash grattage | fdj | loterie | tombola
mask: tombola de l'école
+ Gagné deux euros au ticket à gratter, riche
- Le grattage de peinture du portail

[money.crypto.fr]
say: tells of dealing in crypto
privacy: 2
conduct: 1
voice: me
where: words
any: bitcoin | bitcoins | (l')(d')ethereum | mes cryptos | mes crypto | cryptomonnaie | cryptomonnaies | crypto monnaie | la crypto | binance
any: coinbase | mon wallet | mon ledger | bull run | (l')(d')hodl | to the moon 🚀 | dogecoin | shiba inu coin | solana | nft | trading
any: trader débutant | forex | #bitcoin | #crypto | #trading | #forex | #nft
not: (l')(d')arnaque signalée | police | (l')(d')étude | film | ministre | (l')(d')amf alerte
+ Tout mis en bitcoin, on verra
+ Formation trading terminée, forex demain
- Arnaque signalée par la police : faux trading

[money.invest.fr]
say: mentions saving or investing
privacy: 1
conduct: 0
voice: me
where: words
negated: keep
any: mon épargne | mes économies | mes éco | (l')(d')économiser pour | mettre de côté | mis de côté | (l')(d')assurance-vie | (l')(d')assurance vie
any: mon pea | mon per | mes actions | mes placements | (l')(d')investir en bourse | j'investis | (l')(d')investissement locatif | scpi | livret a
any: ldds | reer | celi | troisième pilier | 3e pilier | pilier 3a | (l')(d')épargne pension | lpp | mes etf | (l')(d')etf world | tontine
any: dividendes | crowdfunding immobilier | (l')(d')indépendance financière | frugalisme | budget enveloppes | challenge 52 semaines épargne
mask: mes actions en justice | mes actions parlent | mes placements en classe | (l')(d')économiser pour la planète | mes actions militantes
mask: mes actions de bénévole | mes économies d'énergie | mes actions et mes
not: (l')(d')énergie | bénévole/N | classe | planète
+ Toutes mes économies dans la voiture
+ Ma tontine tombe en mars, youpi
- Les économies d'énergie de la mairie

[money.house.fr]
say: tells of buying, selling or letting a home
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: notre première maison | (l')(d')acheté notre premier appart | notre premier appartement acheté | (l')(d')acheté un terrain
any: (l')(d')acheter un appart | (l')(d')acheter un appartement | propriétaires de notre | clés de notre maison | signature de l'acte
any: (l')(d')acte authentique signé | crédit accordé maison | maison achetée | (l')(d')appart acheté | (l')(d')agence pour vendre la maison
any: compromis de vente signé | compromis signé | signé le compromis | chez le notaire | on est proprios | on est propriétaires | enfin propriétaire
any: enfin propriétaires | je suis propriétaire | nous sommes propriétaires | (l')(d')heureux propriétaires | (l')(d')acheté une maison
any: (l')(d')acheté notre maison | (l')(d')achat de notre maison | (l')(d')acheté un appart | (l')(d')acheté un appartement
any: (l')(d')acheter une maison | notre premier achat | premier achat immobilier | (l')(d')offre acceptée | notre offre a été acceptée
any: notre offre est acceptée | on vend la maison | on vend notre maison | je vends ma maison | je vends mon appart | maison vendue
any: (l')(d')appart vendu | à vendre notre maison | maison à vendre par | mon locataire | ma locataire | mes locataires | loue mon appart
any: je loue mon | mon loyer | notre loyer | mon proprio | mon propriétaire | mon bailleur | logement social | (l')(d')hlm | valeur de ma maison
any: (l')(d')estimation de la maison | mise en vente de | construction de notre maison | permis de construire accordé | notre chalet acheté
any: mon condo | (l')(d')acheté un condo | jsuis propriétaire | chuis propriétaire | chu propriétaire
mask: je loue mon travail | je loue mon dieu | je loue mon seigneur | je loue mon vélo | je loue mon camping-car
mask: (l')(d')offre acceptée par le syndicat | (l')(d')offre acceptée pour le poste | chez le notaire série | je suis propriétaire d'un chat
mask: je suis propriétaire d'un chien | (l')(d')heureux propriétaires d'un chien | (l')(d')heureux propriétaires d'un chiot
mask: (l')(d')heureux propriétaires d'un chaton
not: chiot | chaton | chien | chat | seigneur | série | (l')(d')emploi
+ Compromis de vente signé, on est proprios
+ Mon proprio refuse de réparer la chaudière
- Heureux propriétaires d'un chiot beagle

[money.inherits.fr]
say: tells of inherited money or a will
privacy: 2
conduct: 0
voice: me
where: words
any: mon héritage | notre héritage de | j'ai hérité de | (l')(d')hérité de la maison | (l')(d')hérité de ma grand-mère | (l')(d')hérité de mon père
any: (l')(d')hérité de mes parents | succession de mon père | succession de ma mère | succession bloquée | la succession de | droits de succession
any: mon testament | testament de mon père | testament de ma mère | donation de mes parents | donation-partage | (l')(d')indivision avec mes
any: vendre la maison des parents | vendre la maison de mes parents | maison en indivision
mask: mon héritage culturel | j'ai hérité de ses | j'ai hérité de son | j'ai hérité de sa | la succession de logan | la succession de macron
mask: mon héritage spirituel | la succession de la reine
not: (l')(d')yeux | cheveux | caractère | culturel | sourire | série | ministre | présidence
+ J'ai hérité de 20 000 euros de mémé
+ Succession bloquée, mes frères ne parlent plus
- J'ai hérité de ses yeux bleus

[money.asks.fr]
say: asks for money or gifts
privacy: 2
conduct: 1
where: words
negated: keep
any: cagnotte leetchi | ma cagnotte | notre cagnotte | ma leetchi | leetchi pour | cagnotte en ligne | cagnotte pour mon | cagnotte pour ma
any: cagnotte pour nos | cagnotte pour payer | lien de la cagnotte | gofundme | campagne ulule | kisskissbankbank | (l')(d')onparticipe | lepotcommun
any: le pot commun pour | (l')(d')aidez-moi à payer | (l')(d')aidez moi à payer | (l')(d')aidez-moi à financer | soutenez-moi financièrement
any: besoin d'argent urgent | j'ai besoin d'argent | qui peut me prêter | qui peut me dépanner | quelqu'un peut me prêter | me prêter 50
any: me prêter 100 | prêtez-moi | dépanner de 20 | dépanner de 50 | me dépanner de | un petit don | vos dons sont les bienvenus | merci pour vos dons
any: (l')(d')offrez-moi un café | tipeee | patreon | ma wishlist amazon | ma liste amazon | toute aide financière | aide financière bienvenue
any: sponsorisez-moi | sponsorise-moi | parrainez ma course
mask: merci pour vos dons de sang | un petit don de sang | ma cagnotte fidélité | ma cagnotte carrefour | ma cagnotte leclerc
not: sang | loto | fidélité | (l')(d')euromillions | carrefour | leclerc
+ Cagnotte Leetchi pour mon véhicule, merci
+ Quelqu'un peut me prêter 100 balles jusqu'à lundi
- Ma cagnotte fidélité Leclerc

[money.handle.fr]
say: gives a payment name of yours
privacy: 2
conduct: 1
where: words
pattern: (?i)(?:paypal\.me/|lydia-app\.com/|leetchi\.com/|gofund\.me/|tipeee\.com/)[\w./-]{3,40}
pattern: (?i)(?:paypal|lydia|twint|payconiq|wave|orange money|momo|interac|revolut|sumeria)[^\n]{0,20}(?:au|:|sur) ?@?(\+?\d[\d .]{7,15}\d|[\w.]+@[\w.]+)
literal: aypal | ayPal | ydia | eetchi | gofund | ipeee | wint | ayconiq | ave | range money | range Money | omo | nterac | evolut | umeria
+ Orange Money au 77 123 45 67 pour m'aider
+ Participez ici : leetchi.com/c/mon-velo
- Je paye avec Lydia au resto

[money.sells.fr]
say: offers things or earnings to those who read you
privacy: 2
conduct: 2
where: words
any: rejoins mon équipe | rejoignez mon équipe | rejoins-moi dans l'aventure | (l')(d')opportunité de revenus | (l')(d')opportunité d'affaires
any: revenus complémentaires | revenu complémentaire | complément de revenu | revenus passifs | revenu passif | liberté financière
any: devenir ton propre patron | deviens ton propre patron | travailler depuis chez toi | travaille depuis ton téléphone | gagner de l'argent depuis
any: gagne de l'argent depuis | gagner de l'argent facilement | gagnez de l'argent | 500 euros par semaine depuis | marketing de réseau
any: marketing relationnel | mlm | vente à domicile conseillère | je recrute dans mon équipe | je recrute des conseillères | place dans mon équipe
any: dm pour plus d'infos business | mp pour plus d'infos business | mon business en ligne | dropshipping | (l')(d')affiliation et revenus
any: vivre de son téléphone | formation pour gagner | je t'apprends à gagner | deviens vdi | devenir vdi | prêt entre particuliers
any: prêt d'argent entre particuliers | crédit rapide sans banque
mask: rejoins mon équipe de foot | rejoignez mon équipe de soins | rejoignez mon équipe de bénévoles | rejoins mon équipe fantasy
mask: rejoignez mon équipe de course
not: bénévole/N | foot | (l')(d')hôpital | (l')(d')arnaque | fantasy
+ Rejoins mon équipe, revenus complémentaires depuis chez toi
+ Liberté financière en six mois, écris-moi
- Rejoignez mon équipe de bénévoles

[money.joins.fr]
say: shows you follow or join something about money
privacy: 2
conduct: 1
where: names
any: surendettement | surendettés | dettes | rsa | caf entraide | chômeurs | fins de mois | budget serré | petits budgets | bons plans et gratuits
any: crypto | bitcoin | (l')(d')ethereum | trading | forex | bourse | (l')(d')investissement | (l')(d')investisseurs immobiliers
any: (l')(d')immobilier locatif | (l')(d')indépendance financière | frugalisme | poker | casino | paris sportifs | pronostics | pronos | turf
any: =quinté | =Quinté | =tiercé | =Tiercé | winamax | betclic | loto | (l')(d')euromillions | mlm | vdi | marketing de réseau
any: revenus complémentaires | revenus passifs | cagnotte | prêt entre particuliers | tontine
mask: bourse aux vêtements | bourse aux jouets | bourse aux plantes | bourse aux vélos | bourse aux livres | bourse d'échange | bourse de recherche
mask: casino de paris théâtre | bourse aux skis | bourse aux minéraux | loto de l'école | bourse du travail
not: vêtements | jouets | plantes | théâtre | (l')(d')école
+ [group] Pronos foot gratuits
+ [group] Surendettement, on s'entraide
- [event] Bourse aux vêtements de l'école
