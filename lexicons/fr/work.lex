lexicon: work.fr
format: 1
version: 2026.1
topic: work
lang: fr
licence: CC0-1.0
about: Work, employers, shifts, study for a profession, complaints about work, in the French-speaking countries.
source: written by hand for this project

# "Travail" and "boulot" are everywhere; the rules look for the writer's own work.

[work.day.fr]
say: mentions your work or your working day
privacy: 1
conduct: 0
voice: me
where: words
negated: keep
any: au boulot | au taf | au travail | au taff | au job demain | au bureau | du boulot | le boulot | du taf | le taf | mon boulot | mon taf | mon taff
any: mon travail | ma job | mon job | mon bureau | mon métier | mon poste | mon service | ma boîte | ma boite | mon entreprise | mon cabinet
any: mon étude de notaire | mon atelier | mon chantier | au chantier | sur le chantier | au magasin ce matin | à la boutique aujourd'hui | au cabinet
any: à l'usine | à l'école où j'enseigne | au bloc | en consult | en consultation ce matin | mes consults | mes consultations | journée de travail
any: journée de boulot | journée de taf | grosse journée | grosse semaine | longue journée | semaine de boulot | semaine chargée | journée chargée
any: fin de journée au | reprise du travail | reprise demain | je reprends demain | télétravail | télétravaille | (l')(d')home office | visio
any: réunion à 8h | réunion interminable | réunion d'équipe | réunions toute la | réunionite | séminaire d'entreprise | séminaire d'équipe
any: team building | teambuilding | (l')(d')open space | machine à café | pause café au | pause déj | je travaille | je bosse | jtravaille | jbosse
any: j'ai bossé | j'ai travaillé | on bosse | on travaille | je taffe | je taf | travailler demain | bosser demain | bosser ce week-end
any: travailler ce week-end | bosser dimanche | travailler dimanche | travaille dimanche | travaille à noël | bosser à noël | travail à noël
any: réveil à 5h | réveil à 5h30 | réveil à 4h | lever à 5h | lever 5h | debout à 5h | vivement vendredi | vivement le week-end | vivement le weekend
any: vivement les vacances | enfin vendredi | c'est vendredi | enfin le week-end | enfin en week-end | tgif | dernier jour avant les vacances
any: dernier jour de travail avant | mes congés | rtt | pont de mai | en congé | en congés | jour de congé | journée off | mon jour off
any: jour de repos | repos aujourd'hui | pas envie de bosser | pas envie d'aller bosser | pas envie d'aller travailler | lundi matin
any: dimanche soir blues | blues du dimanche | mes clients | mes élèves | ma classe | mes étudiants | ma salle de classe | copies à corriger
any: correction de copies | corriger mes copies | conseil de classe | prérentrée | rentrée des profs | #boulot | #travail | #taf | #teletravail
any: #aubureau | #worklife | #monmétier | #jaimemonmetier | #metierpassion | #bosser
mask: mon travail sur moi | travail de la pâte | le travail de la | boulot de dingue | boulot de fou | boulot de titan | quel boulot
mask: au bureau de vote | mon bureau de style | mon poste de télé | mon poste de radio | mon poste préféré | travail d'orfèvre
mask: au travail le gouvernement | en congé maladie | en congé maternité | en congé mat | au travail macron | (l')(d')accident du travail
mask: code du travail | droit du travail | mon service à café | mon service de table | mon bureau windows | mon atelier tricot | mon atelier poterie
mask: fête du travail | lundi matin météo | on travaille la pâte | je travaille la pâte | c'est vendredi 13 | c'est vendredi tout est permis
mask: mon service client | en congé parental | travail du bois | le travail du | mon poste facebook | le boulot de | grosse journée de
not: (l')(d')ikea | meuble/N | windows | pâte | tricot | salle de bain | vaisselle | mes enfants travaillent
+ Reprise demain, pas envie d'aller bosser
+ Grosse journée au boulot, canapé direct
+ Copies à corriger tout le week-end
- Quel boulot cette mosaïque
- Mon bureau IKEA, un meuble à vendre
- Ma soeur est au boulot

[work.job.fr]
say: mentions your job or the search for one
privacy: 1
conduct: 0
voice: me
where: words
negated: keep
any: travaille à mi-temps | bosse à mi-temps | mon mi-temps | un mi-temps | poste à mi-temps | enfin titulaire | titulaire de mon poste
any: titularisée prof | titularisé prof | ma titularisation | (l')(d')entretien d'embauche | mon entretien | (l')(d')entrevue demain
any: passer une entrevue | mon entrevue | cherche du travail | cherche un travail | cherche un emploi | cherche du boulot | cherche un job
any: cherche job | cherche emploi | recherche d'emploi | à la recherche d'un emploi | job étudiant | job d'été | petit boulot | (l')(d')emploi d'été
any: mon cv | cv envoyé | lettre de motivation | candidature envoyée | ma candidature | pôle emploi | france travail | au chômage | le forem
any: (l')(d')actiris | (l')(d')onem | (l')(d')orp | (l')(d')assurance emploi | (l')(d')assurance-emploi | sur le bs | (l')(d')open to work
any: (l')(d')opentowork | en cdi | en cdd | un cdi | un cdd | mon cdi | mon cdd | contrat de travail | mon contrat | période d'essai | (l')(d')intérim
any: vacations | vacataire | en alternance | (l')(d')apprentissage en entreprise | mon alternance | mon stage | en stage | stage de fin d'études
any: maître de stage | (l')(d')auto-entrepreneur | (l')(d')auto-entrepreneuse | micro-entreprise | freelance | à mon compte
any: (l')(d')indépendant complémentaire | travailleur autonome | travailleuse autonome | ma startup | mon entreprise a | reconversion
any: bilan de compétences | mon vae | formation professionnelle | temps partiel | mi-temps thérapeutique | temps plein | (l')(d')heures sup
any: (l')(d')heures supplémentaires | temps supplémentaire | tso | concours de la fonction publique | concours d'infirmière | résultats du concours
any: reçue au concours | reçu au concours | ma mutation | demande de mutation | ma retraite | à la retraite | retraité de | retraitée de
any: jeune retraité | jeune retraitée | bientôt la retraite | pot de retraite | #emploi | #cdi | #jobdété | #opentowork | #chomage | #retraite
any: #reconversion
mask: réforme de la retraite | (l')(d')âge de la retraite | mon stage de yoga | mon stage de danse | à la retraite à 64 | mon contrat d'assurance
mask: mon contrat edf | mon contrat internet | mon contrat sfr | mon contrat mobile | en stage de foot | mon entretien auto | mon entretien voiture
mask: un cdd d'oiseau
not: match | but | score | virus | gène | (l')(d')yoga | poney | (l')(d')opérateur | mobile | sfr
+ Enfin un CDI après six ans de vacations
+ Entretien d'embauche demain, je stresse
+ À la retraite depuis hier, quel bonheur
- 2-0 à la mi-temps, quel match
- Mutation du virus inquiète

[work.people.fr]
say: mentions people you work with
privacy: 1
conduct: 0
where: words
negated: keep
any: mes collègues | mon collègue | ma collègue | mes supers collègues | collègues en or | collègues de travail | collègue de travail
any: collègues de boulot | collègue de boulot | collègues du bureau | avec les collègues | nos collègues | chers collègues | mon chef | ma chef
any: ma cheffe | mon boss | ma boss | mon patron | ma patronne | mon manager | ma manager | mon responsable | ma responsable | mon supérieur
any: ma supérieure | mon n+1 | ma n+1 | mon directeur | ma directrice | ma cadre | mon interne | mes internes | mes externes | mon externe
any: mes étudiants infirmiers | mes stagiaires | mon stagiaire | ma stagiaire | mon apprenti | mon équipe | notre équipe | ma dream team
any: super équipe | belle équipe | (l')(d')équipe de choc | (l')(d')équipe au top | (l')(d')équipe de nuit | (l')(d')équipe de jour
any: mon binôme de garde | mon co-interne | mes co-internes | mes coll | mes coéquipiers de travail | ma secrétaire | mon associé | mon associée
any: secrétaire médicale du | noël des collègues | repas d'équipe | souper d'équipe | soirée d'équipe | souper de bureau | party de bureau
any: repas de service | noël du boulot | fête du personnel | secret santa du boulot
mask: mon équipe de foot | mon équipe favorite | mon équipe préférée | notre équipe de france | notre équipe nationale | mon équipe fantasy
mask: mon chef préféré top chef | mon équipe perd | mon équipe gagne | notre équipe vous accueille | notre équipe reste à votre | mon équipe fétiche
not: top chef | ligue | match | football | foot | basket | championnat | boutique en ligne
+ Merci à mes collègues pour la surprise
+ Notre équipe de nuit tient le coup
- Mon équipe favorite a encore perdu le match

[work.employer.fr]
say: tells where you work
privacy: 2
conduct: 0
voice: me
where: words
any: je travaille à | je travaille au | je travaille chez | je travaille pour | je travaille dans | je travaille en | je travaille aux | je bosse à
any: je bosse au | je bosse chez | je bosse pour | je bosse dans | je bosse en | je bosse aux | j'exerce à | j'exerce au | j'exerce en | j'exerce dans
any: j'enseigne à | j'enseigne au | j'enseigne dans | j'enseigne le | j'enseigne en | (l')(d')employé chez | (l')(d')employée chez
any: (l')(d')employée à la | (l')(d')employé à la | (l')(d')employé au | (l')(d')employée au | salarié chez | salariée chez | salariée de | salarié de
any: (l')(d')embauché chez | (l')(d')embauchée chez | (l')(d')embauché à | (l')(d')embauchée à | (l')(d')engagé à | (l')(d')engagée à
any: (l')(d')engagée au | (l')(d')engagé au | (l')(d')infirmière au chu | (l')(d')infirmier au chu | (l')(d')infirmière à l'hôpital
any: (l')(d')infirmier à l'hôpital | (l')(d')interne au chu | (l')(d')interne à l'hôpital | médecin au chu | médecin à l'hôpital | chef de clinique à
any: chef de clinique au | (l')(d')assistante aux hôpitaux | praticien hospitalier au | praticienne hospitalière au | prof au lycée | prof au collège
any: professeur au lycée | professeure au | (l')(d')instit à | (l')(d')institutrice à | (l')(d')enseignante à | (l')(d')enseignant à | en poste au
any: en poste à | (l')(d')affectée à | (l')(d')affecté à | je suis affectée | mon hôpital | mon hosto | notre hôpital | mon lycée où j'enseigne
any: mon collège où j'enseigne | mon école où | mon agence | ma clinique | notre clinique | notre cabinet | ma pharmacie | notre pharmacie
any: mon officine | mon ehpad | à l'ehpad où je | mon chsld | mon clsc | (l')(d')hug genève où je | au chuv où je | je suis chez sncf
any: (l')(d')agent sncf | à la ratp | chez michelin | chez airbus | chez renault depuis | chez stellantis | chez desjardins | chez hydro
any: jsuis affectée | chuis affectée | chu affectée | jsuis chez sncf | chuis chez sncf | chu chez sncf
mask: je travaille à fond | je travaille à mon compte | je travaille à temps | je travaille à mi-temps | je travaille à noël | je travaille au black
mask: je travaille au noir | je travaille au calme | je travaille en silence | je travaille en musique | je travaille dans le noir
mask: je travaille dans le silence | je travaille pour vivre | je travaille pour rien | je travaille à la maison | je bosse à fond | je bosse à mort
mask: je bosse pour rien | je travaille dans mon lit | je bosse à la maison | je travaille en pyjama | je bosse en pyjama | je bosse au calme
mask: je travaille dans ma tête | je travaille à perdre | je travaille à être | je travaille à devenir | je bosse à temps | je bosse en musique
mask: je bosse au lit | j'enseigne à mon | j'enseigne à ma
+ Je travaille au CHU de Liège depuis 2010
+ Embauchée chez Airbus, le rêve
- Je travaille en pyjama
- Elle bosse chez Renault

[work.occupation.fr]
say: tells your occupation
privacy: 2
conduct: 0
voice: me
where: words
any: je suis médecin | je suis infirmière | je suis infirmier | je suis aide-soignante | je suis aide-soignant | je suis sage-femme
any: je suis pharmacien | je suis pharmacienne | je suis kiné | je suis psychologue | je suis psychiatre | je suis chirurgien | je suis chirurgienne
any: je suis interne | je suis externe en | je suis dentiste | je suis orthophoniste | je suis ostéopathe | je suis ergothérapeute
any: je suis diététicienne | je suis vétérinaire | je suis ambulancier | je suis ambulancière | je suis pompier | je suis urgentiste
any: je suis anesthésiste | je suis généraliste | je suis pédiatre | je suis radiologue | je suis gynécologue | je suis cardiologue | je suis préposée
any: je suis préposé aux | je suis prof | je suis professeur | je suis professeure | je suis enseignante | je suis enseignant | je suis instit
any: je suis institutrice | je suis maîtresse d'école | je suis éducatrice | je suis éducateur | je suis assistante sociale
any: je suis travailleuse sociale | je suis travailleur social | je suis avocat | je suis avocate | je suis notaire | je suis comptable
any: je suis ingénieur | je suis ingénieure | je suis développeur | je suis policier | je suis policière | je suis gendarme | je suis militaire
any: je suis agriculteur | je suis agricultrice | je suis coiffeuse | je suis boulanger | je suis cuisinier | je suis serveuse | je suis chauffeur
any: je suis routier | je suis maçon | je suis électricien | je suis plombier | je suis secrétaire | je suis vendeuse | je suis caissière
any: je suis journaliste | je suis photographe | je suis graphiste | je suis aesh | je suis assistante maternelle | je suis auxiliaire de vie
any: je suis ash | je suis brancardier | je suis manip radio | en tant que médecin | en tant qu'infirmière | en tant qu'infirmier
any: en tant que soignant | en tant que soignante | en tant que psychologue | en tant que prof | en tant qu'enseignante | en tant qu'avocat
any: en tant que sage-femme | en tant que pharmacienne | en tant qu'interne | moi infirmière | moi prof | moi médecin | nous soignants
any: nous les soignants | nous infirmières | nous les infirmières | nous les profs | nous médecins | nous les médecins | (l')(d')infirmière libérale
any: (l')(d')infirmier libéral | (l')(d')idel | (l')(d')ide depuis | (l')(d')ide en réa | (l')(d')ide aux urgences | (l')(d')iade | (l')(d')ibode
any: (l')(d')ipa en | (l')(d')infirmière depuis | (l')(d')infirmier depuis | médecin depuis | prof depuis | (l')(d')enseignante depuis
any: (l')(d')aide-soignante depuis | (l')(d')interne en | (l')(d')interne de médecine | médecin généraliste | médecin urgentiste
any: professeur des écoles | prof des écoles | prof de maths | prof de français | prof d'anglais | prof d'eps | prof de svt | prof d'histoire
any: bras droit infirmière | résidente en médecine | résident en médecine | ma vocation | mon métier de | métier d'infirmière
any: fière d'être infirmière | fier d'être infirmier | fière d'être soignante | fière d'être prof | fier d'être pompier | fière de mon métier
any: fier de mon métier | #infirmiere | #infirmière | #infirmierliberal | #idel | #aidesoignante | #sagefemme | #medecin | #internedemédecine
any: #interne | #soignante | #soignants | #kine | #profdesecoles | #prof | #enseignante | #pompier | #orthophoniste | #psychologue | #pharmacienne
any: #instit | #maitressedecole | jsuis médecin | chuis médecin | chu médecin | jsuis infirmière | chuis infirmière | chu infirmière | jsuis infirmier
any: chuis infirmier | chu infirmier | jsuis aide-soignante | chuis aide-soignante | chu aide-soignante | jsuis aide-soignant | chuis aide-soignant
any: chu aide-soignant | jsuis sage-femme | chuis sage-femme | chu sage-femme | jsuis pharmacien | chuis pharmacien | chu pharmacien
any: jsuis pharmacienne | chuis pharmacienne | chu pharmacienne | jsuis kiné | chuis kiné | chu kiné | jsuis psychologue | chuis psychologue
any: chu psychologue | jsuis psychiatre | chuis psychiatre | chu psychiatre | jsuis chirurgien | chuis chirurgien | chu chirurgien
any: jsuis chirurgienne | chuis chirurgienne | chu chirurgienne | jsuis interne | chuis interne | chu interne | jsuis externe en | chuis externe en
any: chu externe en | jsuis dentiste | chuis dentiste | chu dentiste | jsuis orthophoniste | chuis orthophoniste | chu orthophoniste
any: jsuis ostéopathe | chuis ostéopathe | chu ostéopathe | jsuis ergothérapeute | chuis ergothérapeute | chu ergothérapeute | jsuis diététicienne
any: chuis diététicienne | chu diététicienne | jsuis vétérinaire | chuis vétérinaire | chu vétérinaire | jsuis ambulancier | chuis ambulancier
any: chu ambulancier | jsuis ambulancière | chuis ambulancière | chu ambulancière | jsuis pompier | chuis pompier | chu pompier | jsuis urgentiste
any: chuis urgentiste | chu urgentiste | jsuis anesthésiste | chuis anesthésiste | chu anesthésiste | jsuis généraliste | chuis généraliste
any: chu généraliste | jsuis pédiatre | chuis pédiatre | chu pédiatre | jsuis radiologue | chuis radiologue | chu radiologue | jsuis gynécologue
any: chuis gynécologue | chu gynécologue | jsuis cardiologue | chuis cardiologue | chu cardiologue | jsuis préposée | chuis préposée | chu préposée
any: jsuis préposé aux | chuis préposé aux | chu préposé aux | jsuis prof | chuis prof | chu prof | jsuis professeur | chuis professeur
any: chu professeur | jsuis professeure | chuis professeure | chu professeure | jsuis enseignante | chuis enseignante | chu enseignante
any: jsuis enseignant | chuis enseignant | chu enseignant | jsuis instit | chuis instit | chu instit | jsuis institutrice | chuis institutrice
any: chu institutrice | jsuis maîtresse d'école | chuis maîtresse d'école | chu maîtresse d'école | jsuis éducatrice | chuis éducatrice
any: chu éducatrice | jsuis éducateur | chuis éducateur | chu éducateur | jsuis assistante sociale | chuis assistante sociale | chu assistante sociale
any: jsuis travailleuse sociale | chuis travailleuse sociale | chu travailleuse sociale | jsuis travailleur social | chuis travailleur social
any: chu travailleur social | jsuis avocat | chuis avocat | chu avocat | jsuis avocate | chuis avocate | chu avocate | jsuis notaire | chuis notaire
any: chu notaire | jsuis comptable | chuis comptable | chu comptable | jsuis ingénieur | chuis ingénieur | chu ingénieur | jsuis ingénieure
any: chuis ingénieure | chu ingénieure | jsuis développeur | chuis développeur | chu développeur | jsuis policier | chuis policier | chu policier
any: jsuis policière | chuis policière | chu policière | jsuis gendarme | chuis gendarme | chu gendarme | jsuis militaire | chuis militaire
any: chu militaire | jsuis agriculteur | chuis agriculteur | chu agriculteur | jsuis agricultrice | chuis agricultrice | chu agricultrice
any: jsuis coiffeuse | chuis coiffeuse | chu coiffeuse | jsuis boulanger | chuis boulanger | chu boulanger | jsuis cuisinier | chuis cuisinier
any: chu cuisinier | jsuis serveuse | chuis serveuse | chu serveuse | jsuis chauffeur | chuis chauffeur | chu chauffeur | jsuis routier
any: chuis routier | chu routier | jsuis maçon | chuis maçon | chu maçon | jsuis électricien | chuis électricien | chu électricien | jsuis plombier
any: chuis plombier | chu plombier | jsuis secrétaire | chuis secrétaire | chu secrétaire | jsuis vendeuse | chuis vendeuse | chu vendeuse
any: jsuis caissière | chuis caissière | chu caissière | jsuis journaliste | chuis journaliste | chu journaliste | jsuis photographe
any: chuis photographe | chu photographe | jsuis graphiste | chuis graphiste | chu graphiste | jsuis aesh | chuis aesh | chu aesh
any: jsuis assistante maternelle | chuis assistante maternelle | chu assistante maternelle | jsuis auxiliaire de vie | chuis auxiliaire de vie
any: chu auxiliaire de vie | jsuis ash | chuis ash | chu ash | jsuis brancardier | chuis brancardier | chu brancardier | jsuis manip radio
any: chuis manip radio | chu manip radio
mask: je suis interne à l'internat | je suis prof de rien | je suis pompier de service | je suis chauffeur de mes enfants | mon métier de maman
mask: mon métier de parent | prof de maths de ma fille | je suis médecin dans le film | je suis serveuse de mes enfants
not: film | rôle | série | mon prof | ma prof | un médecin généraliste | cherche médecin | cherche | mon médecin | désert médical
+ Je suis infirmière libérale à Quimper
+ Interne en psychiatrie, troisième semestre
+ En tant que sage-femme, je suis en colère
- On cherche médecin généraliste à Guéret
- Ma soeur est avocate, mon frère est prof de maths

[work.trade.fr]
say: tells what your work is like
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: mes ce2 | mes cm1 | mes cm2 | mes 5e | mes 4e | mes sixièmes | mes secondes | mes premières | mes petites sections | mes élèves de
any: mes patients du jour | ma dernière consult | mes relèves | relève du matin | nuit aux urgences et dodo | ma pause de 5 minutes | 12h debout
any: pas eu le temps de faire pipi | mes gardes | ma garde | de garde ce soir | garde de nuit | garde de 24h | garde de 24 | garde aux urgences
any: garde de week-end | en garde | sortie de garde | sortir de garde | ma tournée | mes tournées | tournée infirmière | mes transmissions
any: les transmissions | mes soins | au poste de soins | salle de pause | vestiaire de l'hôpital | ma blouse | en blouse | blouse blanche | mon bip
any: le bip sonne | mon dect | tour de chambres | la visite du matin | la contre-visite | pansements à la chaîne | sous-effectif | sous effectif
any: manque de personnel | manque de lits | lits fermés | rappel sur mes repos | rappelée sur mes repos | rappelé sur mes repos | plan blanc
any: planning de merde | mon planning | planning du mois | (l')(d')aprèm au boulot | mes 12h | en 12h | 12h d'affilée | mes heures de cours | mes 6e
any: mes 3e | mes terminales | mes ce1 | mes cp | ma classe de | mes petits élèves | mes loulous de classe | réunion parents-profs | mes dossiers
any: mes audiences | ma plaidoirie | plaider demain | ma clientèle | mes clientes | ma journée de consultations | patients à la chaîne
any: vingt patients | trente patients | quarante patients | 30 patients | 40 patients | salle d'attente pleine | le bloc opératoire
any: au bloc opératoire | ma consult | ma liste opératoire | mes accouchements | la salle de naissance | en salle de naissance
any: salle de naissance cette nuit | mon internat | mon externat | mon résidanat | ma résidence en médecine | mon semestre | dernier semestre
any: choix de stage | choix de semestre | (l')(d')amphi de garnison
mask: en garde à vue | ma garde alternée | ma garde-robe | ma garde robe | ma garde partagée | mise en garde | mes soins du visage
mask: mes soins capillaires | mes soins beauté | mes soins de peau | prendre en garde | ma tournée des bars | ma garde d'enfants | en garde alternée
mask: mets en garde | en garde l'escrime | mettre en garde | c'est ma tournée | je paie ma tournée | mes dossiers de vacances
not: (l')(d')escrime | (l')(d')alternée | juge | beauté | visage | cheveux | bar | (l')(d')apéro | concert | (l')(d')album
+ Sortie de garde, 24h sans dormir
+ Ma tournée du matin : 32 piqûres et la pluie
- Ma garde-robe déborde
- Mes soins du visage du soir

[work.shift.fr]
say: tells when you work
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: je bosse de nuit | je travaille de nuit | travail de nuit | nuits d'affilée | trois nuits | quatre nuits | dernière nuit de | première nuit de
any: ma dernière nuit | ma première nuit | de nuit cette semaine | de nuit ce soir | de nuit ce week-end | cette nuit je bosse
any: cette nuit je travaille | 3x8 | 2x8 | je suis du matin | je suis d'après-midi | je suis du soir | je suis de soir | je suis d'aprem
any: je suis de jour | quart de nuit | chiffre de nuit | shift de | mon shift | mon chiffre | quart de soir | double shift | double quart
any: je commence à 6h | je commence à 7h | je commence à 6h30 | je finis à 21h | je finis à 22h | je finis à 20h | fini à 22h | je termine à 21h
any: d'astreinte | (l')(d')astreinte ce week-end | (l')(d')astreinte ce soir | de permanence ce | garde demain | de garde ce week-end
any: de garde à noël | de garde le 24 | de garde le 31 | de garde tout le week-end | de garde jusqu'à | bosse le week-end | un week-end sur deux
any: je bosse samedi | je bosse dimanche | je travaille samedi | je travaille dimanche | je bosse demain | je travaille demain | je bosse le
any: je travaille le | je travaille ce soir | je bosse ce soir | je bosse jusqu'à | je travaille jusqu'à | #nuit | #gardedenuit | #teamnuit
any: #équipedenuit | jsuis du matin | chuis du matin | chu du matin | jsuis d'après-midi | chuis d'après-midi | chu d'après-midi | jsuis du soir
any: chuis du soir | chu du soir | jsuis de soir | chuis de soir | chu de soir | jsuis d'aprem | chuis d'aprem | chu d'aprem | jsuis de jour
any: chuis de jour | chu de jour
mask: trois nuits à l'hôtel | trois nuits au | trois nuits à | trois nuits en | quatre nuits à | quatre nuits en | quatre nuits au
mask: ma première nuit avec | ma première nuit dans | ma première nuit à la belle étoile | shift de vitesse | je suis du matin ou
mask: je travaille le bois | je travaille le cuir | je bosse le piano | je travaille le piano | je travaille le sol | je travaille le revers
mask: je travaille le métal
not: (l')(d')hôtel | camping | (l')(d')airbnb | gîte | tente | (l')(d')enfants un week-end | (l')(d')alternée | papa
+ Trois nuits d'affilée aux urgences, je rentre dormir
+ D'astreinte ce week-end, touchez du bois
- Trois nuits à l'hôtel pour deux
- Je travaille le bois depuis l'enfance

[work.step.fr]
say: tells of a step in your working life
privacy: 2
conduct: 0
voice: me
where: words
any: j'ai démissionné | jai démissionné | je démissionne | ma démission | posé ma dém | j'ai été licencié | j'ai été licenciée | je suis licencié
any: je suis licenciée | mon licenciement | licenciement économique | viré de mon | virée de mon | j'ai été viré | j'ai été virée | me suis fait virer
any: rupture conventionnelle | rupture co | fin de contrat | fin de mon contrat | non renouvelé | non renouvelée | j'ai eu le poste | j'ai le poste
any: décroché le poste | décroché un poste | décroché un cdi | cdi signé | signé mon cdi | signé un cdi | nouveau job | nouveau boulot
any: nouveau travail | nouveau taf | nouveau poste | nouvelle job | nouvel emploi | nouvelle aventure professionnelle | nouveau chapitre professionnel
any: premier jour au | premier jour de boulot | premier jour de travail | première journée de travail | premier jour à l'hôpital
any: premier jour à l'hosto | première garde | première rentrée comme prof | première année de prof | première semaine au | dernier jour de boulot
any: dernier jour au | dernière journée de travail | dernière garde | promue | promu | promotion au poste | ma promotion
any: (l')(d')augmentation obtenue | j'ai eu une augmentation | j'ouvre mon cabinet | (l')(d')ouverture de mon cabinet | mon installation
any: je m'installe en libéral | (l')(d')installée en libéral | (l')(d')installé en libéral | j'ouvre ma boutique | j'ai ouvert mon
any: je quitte mon boulot | je quitte mon travail | je quitte mon poste | quitté l'hôpital | je quitte le métier | quitte la profession
any: changé de métier | changer de métier | changement de carrière | je pars à la retraite | pris ma retraite | je prends ma retraite
any: dix ans de métier | vingt ans de métier | 10 ans de métier | 20 ans de métier | ans de carrière | ans de boîte | ans de bons et loyaux services
any: jsuis licencié | chuis licencié | chu licencié | jsuis licenciée | chuis licenciée | chu licenciée
mask: premier jour au ski | premier jour au camping | dernier jour au soleil | dernier jour au ski | dernier jour au camping
mask: première semaine au soleil | première semaine au chalet | premier jour au soleil | fin de contrat téléphone | la promue en ligue 1
mask: promu en ligue | ma démission de l'assoc
not: ligue 1 | téléphone | forfait | ski | camping | macron | ministre | (l')(d')entraîneur
+ J'ai démissionné ce matin, ouf
+ Premier jour à l'hosto, stressée
- Promu en Ligue 1, quelle saison
- Le ministre a démissionné

[work.study.fr]
say: tells of exams or training for your profession
privacy: 1
conduct: 0
voice: me
where: words
negated: keep
any: blocus jour | en blocus | pendant le blocus | (l')(d')année de prépa | mes partiels | les partiels | partiels demain | session d'examens
any: mes examens | (l')(d')examens de fin d'année | révisions | en pleine révision | en révision | je révise | mon mémoire | mémoire rendu | ma thèse
any: soutenance | thèse soutenue | thèse de médecine | thèse d'exercice | serment d'hippocrate | mon tfe | mon diplôme | diplômée | =diplômé
any: =Diplômé | remise des diplômes | collation des grades | ma licence | mon master | mon doctorat | mon bachelor | mon bac
any: en première année de médecine | pass las | paces | l.as | (l')(d')ecn | (l')(d')edn | (l')(d')ecos | l'internat | (l')(d')internat de médecine
any: (l')(d')externe en médecine | (l')(d')étudiante en médecine | (l')(d')étudiant en médecine | (l')(d')étudiante infirmière
any: (l')(d')étudiant infirmier | (l')(d')esi | (l')(d')ifsi | (l')(d')ifas | diplôme d'infirmière | de infirmier | mise en situation professionnelle
any: mes ue | ue validées | (l')(d')année validée | rattrapages | seconde session | deuxième session | mon blocus | (l')(d')étudiante en droit
any: (l')(d')étudiant en droit | (l')(d')étudiante en psycho | (l')(d')étudiante en kiné | fac de médecine | fac de droit
any: (l')(d')école d'infirmières | (l')(d')école de kiné | (l')(d')école d'ingé | (l')(d')école d'ingénieur | classe prépa | concours d'avocat | crfpa
any: barreau du québec | cpge | =CAPES | (l')(d')agrégation | l'agreg | crpe | meef | but gea | =DUT | deug | dcg | (l')(d')uqam | (l')(d')udem
any: (l')(d')université laval | mcgill | (l')(d')ulb | (l')(d')uclouvain | (l')(d')uliège | (l')(d')unil | (l')(d')unige | (l')(d')epfl | sorbonne
any: sciences po | cégep | mon dec | baccalauréat en | (l')(d')examen de l'ordre | (l')(d')oiiq | (l')(d')examen du collège des médecins | #revisions
any: #révisions | #partiels | #etudiante | #étudianteenmedecine | #esi | #ifsi | #blocus | #ecn | #edn | #these | #diplomee | #master
mask: contrôle technique révisions | mes examens de sang | mes examens médicaux | révisions de la voiture | ma licence de foot | ma licence ffa
mask: ma licence de tennis | ma licence windows | mon bac à sable | mon bac à fleurs | mon bac à compost | chevalier de l'internat
mask: (l')(d')edn spécial | mon mémoire vive | mon bac de | je révise ma voiture
not: fleurs | compost | sable | voiture | foot | ffa | windows | litière | garage | prise de sang
+ Thèse soutenue, docteure enfin
+ Blocus jour 12, je mange des pâtes
+ Je révise les ECOS, au secours
- Révisions de la voiture chez le garage
- Mon bac à compost déborde

[work.venting.fr]
say: complains about your work
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
any: j'en peux plus .. boulot | j'en peux plus .. taf | j'en peux plus .. travail | j'en peux plus .. job | j'en peux plus .. métier
any: n'en peux plus .. boulot | n'en peux plus .. travail | marre .. boulot | marre .. taf | marre .. collègues | saoulée par le boulot
any: soûlée par le boulot | boulot à la con | taf à la con | planning à la con | journée à la con au boulot | gavée du boulot | tanné .. job
any: tannée .. job | à boutte de ma job | (l')(d')écoeuré .. job | j'haïs ma job | j'hais ma job | je déteste mon boulot | je déteste mon travail
any: je déteste mon job | je déteste ma job | je hais mon boulot | je hais mon travail | marre de ce boulot | marre du boulot | marre de mon boulot
any: marre de mon travail | marre de bosser | marre de ce taf | marre du taf | marre de ce métier | ras le bol du boulot | ras-le-bol du boulot
any: ras le bol de ce boulot | boulot de merde | taf de merde | travail de merde | job de merde | boîte de merde | journée de merde au boulot
any: journée de merde au taf | ma job me tue | mon boulot me tue | mon travail me tue | ce boulot me tue | boulot va me tuer | mon boulot me saoule
any: mon boulot me gave | mon taf me saoule | le boulot me saoule | le boulot me gave | je supporte plus mon boulot | je supporte plus ce boulot
any: je n'en peux plus de ce boulot | j'en peux plus de ce boulot | j'en peux plus du boulot | (l')(d')envie de tout plaquer
any: (l')(d')envie de démissionner | je vais démissionner | prête à démissionner | prêt à démissionner | tanné de ma job | tannée de ma job
any: (l')(d')écoeurée de ma job | ma job me fait | payé au lance-pierre | payée au lance-pierre | payés une misère | payée une misère | sous-payé
any: sous-payée | sous-payés | (l')(d')exploités | (l')(d')exploitée au boulot | management toxique | (l')(d')ambiance toxique
any: (l')(d')ambiance pourrie | (l')(d')ambiance de merde au | (l')(d')harcèlement au travail | (l')(d')harcelée au travail
any: (l')(d')harcelé au travail | (l')(d')aucune reconnaissance | zéro reconnaissance | conditions de travail | maltraitance institutionnelle
any: l'hôpital nous maltraite | l'hôpital va craquer | direction de merde | la direction s'en fout | la direction nous | la hiérarchie s'en fout
any: la hiérarchie nous | (l')(d')hiérarchie incompétente | réunion de merde | réunions inutiles | réunion inutile | lundi de merde | bullshit job
any: quitter ce métier | ce métier est devenu | plus de sens à mon métier | perte de sens au travail | clients cons | clients de merde
any: les clients sont cons | les clients me gavent | (l')(d')élèves insupportables | ma classe est insupportable | mes élèves me tuent
any: les parents d'élèves me
mask: marre de bosser mes abdos | (l')(d')exploités agricoles | la direction nous indique | la direction nous informe
+ Ma job me tue, vivement vendredi
+ Marre de ce boulot et du planning changé la veille
- Mon frère déteste son boulot
- La direction nous informe que le parking ferme

[work.burnout.fr]
say: tells of being worn out by work
privacy: 2
conduct: 1
voice: me
where: words
any: (l')(d')épuisée par le boulot | (l')(d')épuisé par le boulot | (l')(d')épuisée par le travail | (l')(d')épuisé par le travail
any: (l')(d')épuisée par mes gardes | (l')(d')épuisé par mes gardes | crevée après ma garde | crevé après ma garde | lessivée après la garde
any: lessivé après ma nuit | vidée après ma nuit | vidée par le boulot | vidé par le boulot | au bord du burn-out | au bord du burn out
any: proche du burn-out | en burn-out à cause du boulot | burn-out professionnel | (l')(d')arrêt pour burn-out | (l')(d')arrêtée pour burn-out
any: (l')(d')arrêté pour burn-out | (l')(d')épuisement professionnel | en arrêt de travail | mon arrêt de travail | (l')(d')arrêt maladie
any: en arrêt depuis | pleurer au boulot | pleuré au boulot | pleuré au travail | pleuré dans ma voiture après le boulot | pleuré dans les vestiaires
any: boule au ventre avant | boule au ventre d'aller | boule au ventre en allant | craqué au boulot | craqué au travail | soignants épuisés
any: soignante épuisée | 60h par semaine | 70h par semaine | 80h par semaine | 60 heures par semaine | 70 heures par semaine | 80 heures par semaine
any: 12 jours d'affilée | sept jours sur sept | pas dormi depuis ma garde | j'enchaîne les gardes | (l')(d')enchaîne les nuits
any: (l')(d')enchaîné les gardes | en congé de maladie | en congé maladie | (l')(d')accident du travail en arrêt
mask: en arrêt depuis la panne | (l')(d')arrêt maladie réforme
+ Épuisée par mes gardes, je pleure dans le bus
+ En arrêt maladie pour trois semaines
- Le chien reste en arrêt devant le faisan

[work.boss.fr]
say: complains about people you work with or for
privacy: 2
conduct: 1
where: words
any: mon chef est un | mon chef est une | ma chef est une | ma cheffe est une | mon chef me | ma chef me | mon boss est un | ma boss est une
any: mon boss me | mon patron est un | mon patron me | ma patronne est une | ma patronne me | mon manager est un | mon manager me | ma manager est une
any: ma cadre est une | ma cadre me | mon n+1 me | mon n+1 est un | chef de merde | boss de merde | patron de merde | chef incompétent
any: cheffe incompétente | chef incompétente | patron incompétent | manager incompétent | collègues de merde | collègue de merde
any: collègue incompétent | collègue incompétente | collègues incompétents | mes collègues sont des | mon collègue est un | ma collègue est une
any: ma collègue me | mon collègue me | collègue insupportable | collègues insupportables | collègue toxique | collègues toxiques
any: collègue qui fout rien | collègues qui foutent rien | collègue qui ne fout rien | langues de pute au boulot | (l')(d')internes incapables
any: (l')(d')interne incapable | chef de service odieux | cheffe de service odieuse | chef de service tyran | chirurgien odieux
any: pervers narcissique de chef
mask: mon chef me félicite | mon chef est un amour | ma cheffe est une perle | ma collègue est une perle | ma collègue est une crème
mask: mon collègue est un génie | ma collègue est une amie | mes collègues sont des amours | mes collègues sont des perles
mask: mes collègues sont des anges | mon boss est un ange | ma cadre est une perle | ma collègue me manque | mon collègue me manque
mask: mon chef me manque | ma chef me manque | ma cheffe est une femme | ma collègue me fait rire | ma collègue est une reine
mask: mon patron est un homme bien | mes collègues sont des amis
not: (l')(d')adorable | merci | félicit* | gentil/A
+ Mon chef est un tyran et tout le monde le sait
+ Ma collègue est une vipère
- Ma collègue est une perle, merci à elle

[work.named.fr]
say: complains about an employer by name
privacy: 2
conduct: 2
voice: me
where: words
negated: keep
pattern: (?i)(?:honte|scandale|fuyez|n'allez (?:pas|jamais) travailler|ne (?:bossez|travaillez) (?:pas|jamais)|boycottez) (?:au |aux |[aà] la |[aà] l'|la |le |l'|chez |pour )?(?:chu|chr|chuv|hug|h[oô]pital|clinique|ehpad|direction d[eu])[^.!?\n]{0,12}(?-i:\p{Lu}\p{L}+)
literal: honte | Honte | scandale | Scandale | fuyez | Fuyez | allez | bossez | travaillez | boycottez | Boycottez
+ Honte au CHU de Valbourg qui nous refuse nos repos
- Honte à ceux qui trichent

[work.slack.fr]
say: tells of cutting corners at work
privacy: 2
conduct: 2
voice: me
where: words
any: je glande au travail | glander au boulot | glandé au boulot | je glandouille au bureau | je branle rien au boulot | je fous rien au boulot
any: rien foutu au boulot | rien foutu de la journée au bureau | sieste au boulot | sieste au bureau | dormi au boulot | dormi au bureau
any: sieste en garde | payé à rien faire | payée à rien faire | payé à rien foutre | payée à rien foutre | payé à glander | faux arrêt maladie
any: (l')(d')arrêt de complaisance | porter pâle | séché le boulot | sécher le boulot | prétexté une gastro | j'ai dit que j'étais malade
any: caller malade | callé malade | call malade | fausse note de frais | je fais semblant de bosser | semblant de travailler | au lieu de bosser je
any: facebook au boulot | netflix au boulot | tiktok au boulot | parti plus tôt en douce | partie plus tôt en douce | pointé et reparti
+ Callé malade et parti skier
+ Sieste au boulot, ni vu ni connu
- Le chien fait la sieste

[work.strike.fr]
say: speaks of strikes, unions or pay in your work
privacy: 2
conduct: 1
where: words
negated: keep
any: en grève | grève des soignants | grève des infirmières | grève des infirmiers | grève des profs | grève des enseignants | grève des urgences
any: grève de la fonction publique | soignants en colère | (l')(d')infirmières en colère | préavis de grève | piquet de grève | piquetage | gréviste/N
any: délégué syndical | déléguée syndicale | mon syndicat | notre syndicat | syndiqué | syndiquée | représentante du personnel
any: représentant du personnel | convention collective | négociation collective | négociations collectives | front commun | cgt santé | cfdt santé
any: sud santé | fiq grève | fae grève | point d'indice | ségur | revalorisation salariale | revalorisation des salaires
any: (l')(d')augmentation de salaire | (l')(d')hausse des salaires | salaire des infirmières | salaire des profs | prud'hommes
any: (l')(d')inspection du travail | débrayage | blouses blanches en colère | collectif inter-urgences | collectif inter-hôpitaux | #grève
any: #fautquonparle | #greve | #soignantsencolere | #infirmieresencolere | #profsencolere | #frontcommun
mask: grève sncf demain | grève de la faim | trains en grève | métro en grève | en grève de la faim
not: sncf | ratp | trains | métro | contrôleurs aériens
+ Syndiquée et en grève mardi, tous ensemble
+ Les oubliés du Ségur, c'est nous
- Grève de la faim d'un opposant
- Métro en grève, je marche

[work.near.fr]
say: tells of the work of somebody close to you
privacy: 1
conduct: 0
where: words
negated: keep
any: mon mari travaille | ma femme travaille | ma soeur travaille | ma sœur travaille | mon frère travaille | ma mère travaille | mon père travaille
any: ma fille travaille | mon fils travaille | mon conjoint travaille | mon chum travaille | ma blonde travaille | mon mari bosse | ma femme bosse
any: ma mère bosse | mon frère bosse | ma soeur bosse | ma mère est infirmière | ma soeur est infirmière | ma sœur est infirmière
any: ma femme est infirmière | ma fille est infirmière | mon mari est pompier | mon mari est policier | mon mari est médecin | mon père est médecin
any: ma femme est prof | ma mère est prof | mon père est prof | mon mari est militaire | femme de pompier | femme de flic | femme de militaire
any: fils de flic | fille de médecin | fille de prof | fils d'agriculteur | fille d'agriculteurs | fils d'ouvrier | fille d'ouvrier
+ Ma soeur est infirmière en réa, respect
+ Mon mari travaille à l'étranger
- Un mari travaille dans la série

[work.bio.fr]
say: tells your work in a few words about yourself
privacy: 2
conduct: 0
where: bio
any: médecin | (l')(d')infirmière | (l')(d')infirmier | (l')(d')ide | (l')(d')aide-soignante | sage-femme | pharmacienne | pharmacien | kiné
any: kinésithérapeute | (l')(d')orthophoniste | psychologue | psychiatre | psychothérapeute | chirurgien | chirurgienne | (l')(d')interne
any: (l')(d')externe | dentiste | (l')(d')ostéopathe | (l')(d')ergothérapeute | psychomotricienne | diététicienne | nutritionniste | vétérinaire
any: pompier | (l')(d')ambulancier | (l')(d')urgentiste | (l')(d')anesthésiste | généraliste | pédiatre | prof | professeur | professeure
any: (l')(d')enseignante | (l')(d')enseignant | (l')(d')instit | (l')(d')institutrice | maîtresse | (l')(d')éducatrice | (l')(d')éducateur
any: (l')(d')assistante sociale | travailleuse sociale | (l')(d')avocate | (l')(d')avocat | juriste | notaire | comptable | (l')(d')ingénieur
any: (l')(d')ingénieure | développeur | graphiste | journaliste | photographe | coach | formatrice | formateur | cheffe d'entreprise
any: chef d'entreprise | (l')(d')entrepreneur | (l')(d')entrepreneure | fondatrice | cofondateur | consultant | consultante | manager | doctorante
any: doctorant | chercheuse | chercheur | (l')(d')étudiante en | (l')(d')étudiant en | secrétaire médicale | (l')(d')agent immobilier | coiffeuse
any: (l')(d')agricultrice | (l')(d')agriculteur | policier | gendarme | militaire | cadre de santé | (l')(d')auxiliaire de puériculture
any: (l')(d')assistante maternelle | technicienne de labo | manip radio | préposée aux bénéficiaires | (l')(d')artisan | boulanger | cuisinier
any: (l')(d')esthéticienne | fonctionnaire
mask: coach potato
+ [bio] Orthophoniste et maman
+ [bio] Kiné le jour, traileur le soir
- Coach potato ce soir

[work.joins.fr]
say: shows you follow or join something about a job
privacy: 2
conduct: 0
where: names
any: (l')(d')ide libérales | (l')(d')ide libéraux | (l')(d')ide libéral | carabins | tutorat santé | pass las | (l')(d')étudiants en médecine
any: (l')(d')étudiants en droit | (l')(d')étudiants en kiné | prof de maths | maîtresse de maternelle | métier passion | (l')(d')infirmier/A
any: (l')(d')infirmières | (l')(d')infirmiers | (l')(d')infirmière | (l')(d')idel | (l')(d')esi | (l')(d')ifsi | (l')(d')aide-soignante | soignants
any: soignantes | sages-femmes | sage-femme | médecins | (l')(d')internes | (l')(d')internat | (l')(d')externat | (l')(d')externes | (l')(d')ecn
any: (l')(d')edn | kinés | kinésithérapeutes | (l')(d')orthophonistes | psychologues | pharmaciens | dentistes | vétérinaires | (l')(d')urgentistes
any: (l')(d')anesthésistes | (l')(d')ambulanciers | préposés aux bénéficiaires | (l')(d')orthoptistes | (l')(d')ergothérapeutes | psychomotriciens
any: (l')(d')assistantes sociales | travailleurs sociaux | (l')(d')éducateurs | profs | professeurs | (l')(d')enseignants | (l')(d')enseignantes
any: maîtresses | stylos rouges | (l')(d')aesh | (l')(d')avocats | notaires | comptables | policiers | gendarmes | pompiers | militaires | routiers
any: (l')(d')agriculteurs | coiffeuses | (l')(d')assistantes maternelles | (l')(d')auxiliaires de vie | secrétaires médicales | manip radio
any: (l')(d')iade | (l')(d')ibode | (l')(d')emploi | (l')(d')emplois | recrutement | jobs | (l')(d')annonces remplacements | remplacements médicaux
any: remplacement médical | remplaçants | (l')(d')anciens de | (l')(d')alumni | fac de médecine | faculté de médecine | corpo médecine
any: bureau des étudiants | bde | cgt | cfdt | force ouvrière | (l')(d')unsa | sud santé | fsu | snuipp | snes | csq | csn | ftq | fiq | fsgb
any: csc services | cgsp | setca | syndicat | collectif inter-urgences | salle de garde | chu | chr | (l')(d')hug | chuv | ciusss | cisss
any: personnel de | collègues | (l')(d')équipe de nuit | télétravail | freelances | (l')(d')auto-entrepreneurs | micro-entrepreneurs
mask: syndicat d'initiative | syndicat de copropriété
not: soldes | réduction | série | film | copropriété | jouets
+ [group] Infirmiers et infirmières libéraux du Finistère
+ [group] Anciens de la fac de médecine de Tours
- [group] Bons plans et codes promo
- [page] Syndicat d'initiative de Spa
