lexicon: politics.fr
format: 1
version: 2026.1
topic: politics
lang: fr
licence: CC0-1.0
about: Government, parties, votes, causes and convictions in France, Québec and Canada, Belgium, Switzerland and French-speaking Africa.
source: written by hand for this project

# All sides are listed as thickly as one another.

[politics.subject.fr]
say: mentions politics or government
privacy: 1
conduct: 0
where: words
negated: keep
any: politicien/A | politicard/N | (l')(d')hommes politiques | partis politiques | nos politiques | gouvernement/N | premier ministre
any: première ministre | le ministre | la ministre | ministre de | ministère de | conseil des ministres | remaniement | (l')(d')assemblée nationale
any: sénat | sénateur/A | député/P | parlement européen | parlement fédéral | (l')(d')eurodéputé/P | (l')(d')élections | présidentielle
any: présidentielles | législatives | municipales 2026 | les municipales | régionales | (l')(d')européennes 2024 | second tour | premier tour des
any: bureau de vote | campagne électorale | (l')(d')abstention | vote blanc | (l')(d')isoloir | (l')(d')urnes | scrutin | référendum
any: motion de censure | 49.3 | 49-3 | dissolution de l'assemblée | la dissolution | conseil constitutionnel | conseil d'état | projet de loi
any: proposition de loi | réforme des retraites | réforme du chômage | réforme de la santé | loi travail | loi immigration | loi sécurité globale
any: loi duplomb | loi yadan | budget de l'état | déficit public | dette publique | (l')(d')impôt sur la fortune | taxe zucman | l'élysée | matignon
any: macronie | macronisme | sarkozysme | mélenchonisme | lepénisme | démocratie | démocratique | dictature | démagogie | populisme | populiste/N
any: (l')(d')extrême droite | (l')(d')extrême gauche | (l')(d')extrême-droite | (l')(d')extrême-gauche | (l')(d')ultragauche | (l')(d')ultradroite
any: la gauche | la droite | le centre droit | droite et gauche | gauche et droite | front républicain | cordon sanitaire | (l')(d')union européenne
any: frexit | bruxelles impose | commission européenne | souveraineté nationale | souverainisme | géopolitique | coup d'état | putsch | junte
any: troisième mandat | françafrique | (l')(d')aes sahel | franc cfa | collège électoral | chambre des communes | bloc parlementaire
any: commission d'enquête | colline parlementaire | chef de l'opposition | conseil fédéral | conseil national | conseil des états | votation/N
any: (l')(d')initiative populaire | landsgemeinde | conseil communal | bourgmestre/N | (l')(d')échevin/N | (l')(d')échevine/N | région wallonne
any: coalition arizona | coalition suédoise | flamands et wallons | formateur royal | (l')(d')informateur royal | conseil municipal
any: conseillère municipale | conseiller municipal | conseil départemental | conseil régional | préfet | politique
mask: politique de confidentialité | politique de retour | politique de remboursement | politique de l'entreprise | politique tarifaire
mask: politique de cookies | politique de l'hôpital | politique de gestion | politique du service | la politique de | premier ministre chinois
mask: sur la gauche | sur la droite | la droite du | la gauche du | la droite de la | de la droite | de la gauche | la gauche de la
mask: politique de prix | notre politique | ministère de la parole | la droite parallèle | la droite d | piéton la droite | dictature du bonheur
mask: dictature de la minceur | démocratie sanitaire
not: cookies | (l')(d')appli | remboursement | colis | garantie | rond-point | tourner | tourne | bras | genou | (l')(d')échange
+ La politique me fatigue, vivement dimanche
+ Motion de censure ce soir à l'Assemblée
+ Second tour : tous aux urnes
- La politique de confidentialité a changé
- Tourne à droite après le rond-point
- Notre politique de remboursement a changé

[politics.person.fr]
say: names a politician
privacy: 1
conduct: 0
where: words
negated: keep
any: macron | mélenchon | melenchon | le pen | bardella | zemmour | marion maréchal | sarkozy | (l')(d')hollande françois | françois hollande | chirac
any: mitterrand | giscard | (l')(d')édouard philippe | (l')(d')attal | (l')(d')élisabeth borne | michel barnier | bayrou | lecornu | retailleau
any: wauquiez | ciotti | darmanin | castaner | véran | buzyn | rachida dati | (l')(d')hidalgo | glucksmann | (l')(d')olivier faure | ségolène royal
any: benoît hamon | manuel valls | tondelier | sandrine rousseau | (l')(d')yannick jadot | ruffin | fabien roussel | roussel pcf | poutou
any: nathalie arthaud | manon aubry | rima hassan | louis boyard | mathilde panot | clémentine autain | (l')(d')aymeric caron | dupont-aignan
any: (l')(d')asselineau | philippot | jean lassalle | pécresse | xavier bertrand | laurent fabius | jospin | villepin | de gaulle | jean jaurès
any: simone veil | taubira | robert badinter | trudeau | mark carney | poilievre | jagmeet singh | (l')(d')yves-françois blanchet | legault
any: paul st-pierre plamondon | pspp | gabriel nadeau-dubois | manon massé | christian dubé | bernard drainville | duhaime | valérie plante
any: rené lévesque | jacques parizeau | philippe couillard | jean charest | de wever | (l')(d')alexander de croo | charles michel | di rupo | magnette
any: georges-louis bouchez | =Bouchez | (l')(d')hedebouw | maxime prévot | frank vandenbroucke | (l')(d')adrien dolimont | rudi vervoort | berset
any: karin keller-sutter | (l')(d')ignazio cassis | (l')(d')élisabeth baume-schneider | guy parmelin | christoph blocher | (l')(d')oskar freysinger
any: pierre maudet | christian levrat | macky sall | sonko | diomaye | (l')(d')ouattara | gbagbo | guillaume soro | biya | kamto
any: (l')(d')ibrahim traoré | capitaine traoré | goïta | tiani | blaise compaoré | sankara | tshisekedi | katumbi | kabila | kagame | mamadi doumbouya
any: (l')(d')alpha condé | (l')(d')ali bongo | (l')(d')oligui nguema | faure gnassingbé | patrice talon | (l')(d')idriss déby | mahamat déby
any: tebboune | mohammed vi | kaïs saïed | trump | kamala harris | biden | barack obama | (l')(d')elon musk | poutine | zelensky | netanyahou
any: netanyahu | (l')(d')orban | meloni | von der leyen | keir starmer | lula | milei
mask: (l')(d')avenue charles de gaulle | (l')(d')aéroport charles de gaulle | charles de gaulle étoile | place charles de gaulle | rue jean jaurès
mask: (l')(d')avenue jean jaurès | (l')(d')école jean jaurès | lycée jean jaurès | charles-de-gaulle | roissy charles de gaulle | métro jean jaurès
mask: stade jean jaurès | rue de gaulle | (l')(d')hôpital simone veil | (l')(d')école simone veil | trump tower | lycée simone veil
mask: bibliothèque mitterrand | pont de gaulle | berset et fils | place jean jaurès | jean jaurès lundi | à jean jaurès | quai branly jacques chirac
mask: collège jean jaurès | fort de gaulle

+ Encore un discours de Macron, j'éteins
+ Legault devrait démissionner
+ Sonko a rempli le stade
- On atterrit à Roissy Charles de Gaulle à 8h
- L'école Jean Jaurès ferme vendredi

[politics.party.fr]
say: names a political party or movement
privacy: 1
conduct: 0
where: words
negated: keep
any: rassemblement national | front national | le rn | du rn | au rn | =RN | lfi | (l')(d')insoumis | (l')(d')insoumise | le ps
any: les républicains parti | pcf | (l')(d')eelv | (l')(d')europe écologie | (l')(d')écologistes | front populaire | nupes | nfp | renaissance parti
any: lrem | larem | en marche | génération z zemmour | (l')(d')horizons parti | place publique parti | lutte ouvrière | debout la france | (l')(d')upr
any: les patriotes | parti animaliste | gilets jaunes | gilet jaune | bonnets rouges | nuit debout | la manif pour tous | (l')(d')extinction rebellion
any: dernière rénovation | soulèvements de la terre | sos racisme | bloc québécois | parti québécois | québec solidaire | coalition avenir québec
any: la caq | parti libéral du québec | parti libéral du canada | parti conservateur du québec | conservateurs du canada | nouveau parti démocratique
any: npd | parti vert du | péquiste/N | caquiste/N | solidaire/N québec | parti réformateur | mouvement réformateur | ptb | pvda | groen | =Ecolo
any: =MoDem | méga-bassines | les engagés | cdh | défi fdf | n-va | nva | vlaams belang | (l')(d')open vld | (l')(d')udc suisse | (l')(d')udc valais
any: plr | les vert-e-s | vert'libéraux | le centre suisse | mcg genève | lega ticino | pdci | rhdp | fpi gbagbo | ppa-ci | pastef
any: (l')(d')apr sénégal | benno bokk yaakaar | rdpc | mrc kamto | (l')(d')udps | pprd | (l')(d')upc cameroun | cpp burkina | rpg arc-en-ciel
any: (l')(d')ufdg | (l')(d')antifa | (l')(d')antifas | (l')(d')action française | royaliste/N | monarchiste/N | (l')(d')anarchiste/N | trotskiste/N
any: communiste/N | communisme | socialiste/N | socialisme | gaulliste/N | gaullisme | libéralisme | (l')(d')ultralibéralisme | néolibéralisme
any: fasciste/N | fascisme | néonazi/P | facho/N | gauchiste/N | (l')(d')islamogauchiste/N | wokiste/N | wokisme | droitard/N | woke | centriste/N
any: macroniste/N | mélenchoniste/N | lepéniste/N | zemmouriste/N | frontiste/N
mask: rn 7 | rn 20 | rn 13 | rn 10 | en marche arrière | remise en marche | mise en marche | met en marche | mettre en marche | (l')(d')ecolo geste
mask: geste ecolo | gestes ecolo | plus ecolo | lessive ecolo | (l')(d')ecolo et | en marche avant | en marche nordique | produit ecolo
mask: produits ecolo | en marche pour | en marche vers | gilet jaune fluo | gilet jaune dans la voiture | gilet jaune et triangle
mask: gilet jaune obligatoire
not: déviation | bouchon | kilomètre | travaux | lessive | couches | (l')(d')hélicoptère | triangle | moteur
+ Jamais je ne donnerai ma voix au RN
+ Le PTB progresse encore à Liège
+ Québec solidaire a un nouveau chef
- Remise en marche du chauffage demain
- Déviation sur la RN, travaux jusqu'à mardi
- Lessive ecolo maison

[politics.party.ambiguous.fr]
say: names a political party or movement
privacy: 1
conduct: 0
where: words
negated: keep
any: =PS | =LR | =PQ | =QS | =CAQ | =PLQ | =PLC | =PCC | =MR | =UDC | =PLR | =PSS | =PC | =Verts | les verts | =Renaissance | =Horizons | =Reconquête
any: les républicains | l'opposition | (l')(d')opposition | majorité | =UDI | =FN | =EM | la france en marche | patriotes | conservateurs | libéraux
any: (l')(d')insoumis | solidaire | souverainiste/N | fédéraliste/N
need: vote/N | voter | voté | votez | (l')(d')élection/N | (l')(d')élu | (l')(d')élue | député/P | candidat/P | militant/P | parti | partis | gauche
need: droite | macron | mélenchon | le pen | legault | trudeau | sondage/N | campagne | gouvernement | ministre | coalition | (l')(d')assemblée
need: sénat | maire | bourgmestre | programme | scrutin | (l')(d')urnes | (l')(d')adhérent | carte du | (l')(d')adhère | congrès | meeting
near: 8
not: jeu | console | playstation | pc portable | (l')(d')ordinateur | musée | saint-étienne | stade | ligue 1 | (l')(d')asse | peinture
+ Le candidat LR perd la mairie, la gauche exulte
+ Les Verts perdent un député
- Ma PS5 et mon PC rament en jeu
- Allez les Verts, Saint-Étienne en Ligue 1

[politics.vote.fr]
say: tells that you vote, or how
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: j'ai voté | jai voté | je vote | je voterai | je vais voter | je voterais | on vote | a voté | à voté | (l')(d')allez voter | (l')(d')aller voter
any: va voter | votez pour | votez contre | voter pour | voter contre | voter blanc | voté blanc | votez blanc | vote utile | voter utile | voté utile
any: vote barrage | faire barrage | fait barrage | mon bulletin de vote | dans l'urne | glissé mon bulletin | ma carte d'électeur | carte électorale
any: procuration pour | vote par procuration | faire une procuration | procuration faite | (l')(d')inscrit sur les listes électorales
any: (l')(d')inscrite sur les listes électorales | mon bureau de vote | tenir le bureau de vote | (l')(d')assesseur | (l')(d')assesseure | scrutatrice
any: dépouillement | j'ai dépouillé | premier vote | mon vote | ma voix ira | ne vote plus | je m'abstiens | je m'abstiendrai
any: (l')(d')abstentionniste | voté macron | voté mélenchon | voté le pen | voté rn | voté lfi | voté ps | voté écolo | voter mélenchon | voter macron
any: voter le pen | voter bardella | voter rn | voter lfi | vote mélenchon | vote macron | vote rn | voté oui | voté non | vote par correspondance
any: vote anticipé | voté par anticipation | #avoté | #jevote | #avotez | #allezvoter | 🗳️ | ni macron ni le pen | tout sauf macron | tout sauf le pen
mask: votez pour ma photo | votez pour nous au concours | voter pour ma photo | votez pour mon dessin | votez pour moi au concours | votez pour notre
mask: voter pour notre | votez pour mon | votez pour ma | on vote pizza | je vote pizza | a voté la loi | a voté le | a voté une
mask: je vote pour le chocolat
not: concours | photo | pizza | talent | miss france | (l')(d')eurovision | sénat | conseil municipal | ballon d'or | gâteau | film | chanson
not: restaurant | prénom
+ J'ai voté ce matin, file d'attente énorme
+ Dimanche je vote contre le RN
+ A voté ! 🗳️
- Votez pour ma photo au concours
- On a voté pour la pizza
- Le Sénat a voté la loi

[politics.identity.fr]
say: names where you stand politically
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: je suis du centre | suis de gauche | suis de droite | plutôt de gauche | plutôt de droite | femme de gauche | (l')(d')homme de gauche
any: de gauche et | de gauche depuis | gauche jusqu'au bout | je suis socialiste | je suis communiste | je suis anarchiste | je suis écologiste
any: je suis écolo | je suis souverainiste | je suis indépendantiste | suis féministe | je suis insoumise | je suis insoumis | je suis macroniste
any: je suis gaulliste | je suis royaliste | je suis patriote | je suis libéral | je suis fédéraliste | je suis péquiste | je suis centriste
any: suis apolitique | je suis gilet jaune | gilet jaune et fier | coeur à gauche | cœur à gauche | (l')(d')anticapitaliste | militant de gauche
any: militante de gauche | militante féministe | féministe engagée | féministe et fière | patriote et fier | patriote et fière
any: souverainiste convaincu | (l')(d')indépendantiste convaincu | (l')(d')indépendantiste convaincue | sympathisant de | sympathisante de
any: (l')(d')adhérente du | (l')(d')adhérent du | carte du parti | ma carte au parti | membre du parti | militante ps | militant ps | militante lfi
any: militant lfi | militante ecolo | militant ecolo | militant rn | militante rn | militant ptb | militante ptb | militante du | militant du
any: militante pour | militant pour | citoyenne engagée | citoyen engagé | panafricaniste | panafricain convaincu | #feministe | #féministe
any: #degauche | #dedroite | #patriote | #gilletsjaunes | #giletsjaunes | #insoumise | #panafricain | #indépendance | #ouiquébec | jsuis de gauche
any: chuis de gauche | chu de gauche | jsuis de droite | chuis de droite | chu de droite | jsuis du centre | chuis du centre | chu du centre
any: jsuis socialiste | chuis socialiste | chu socialiste | jsuis communiste | chuis communiste | chu communiste | jsuis anarchiste | chuis anarchiste
any: chu anarchiste | jsuis écologiste | chuis écologiste | chu écologiste | jsuis écolo | chuis écolo | chu écolo | jsuis féministe | chuis féministe
any: chu féministe | jsuis souverainiste | chuis souverainiste | chu souverainiste | jsuis indépendantiste | chuis indépendantiste
any: chu indépendantiste | jsuis insoumise | chuis insoumise | chu insoumise | jsuis insoumis | chuis insoumis | chu insoumis | jsuis macroniste
any: chuis macroniste | chu macroniste | jsuis gaulliste | chuis gaulliste | chu gaulliste | jsuis royaliste | chuis royaliste | chu royaliste
any: jsuis patriote | chuis patriote | chu patriote | jsuis libéral | chuis libéral | chu libéral | jsuis fédéraliste | chuis fédéraliste
any: chu fédéraliste | jsuis péquiste | chuis péquiste | chu péquiste | jsuis centriste | chuis centriste | chu centriste | jsuis apolitique
any: chuis apolitique | chu apolitique | jsuis gilet jaune | chuis gilet jaune | chu gilet jaune
mask: le cerveau de gauche et | militant du goût
not: jambe | bras | (l')(d')hémisphère | colonne | latéralisation | latéral
+ Je suis de gauche et je l'assume
+ [bio] Féministe engagée, prof de lettres
+ Militante PS depuis 15 ans
- La colonne de gauche et celle de droite
- Ma soeur joue une militante du roman

[politics.action.fr]
say: tells of protest, petition or campaign work
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: manif | manifs | manifestation/N | manifester contre | manifester pour | tous dans la rue | dans la rue mardi | dans la rue jeudi
any: marche pour le climat | marche climat | marche blanche | marche des femmes | marche féministe | grève générale | grève féministe | grève climat
any: grève du climat | grève pour le climat | bloquons tout | blocage du | sit-in | rassemblement de soutien | rassemblement contre
any: rassemblement pour | rassemblement devant la préfecture | rassemblement citoyen | casserolade | casseroles contre | carré rouge
any: printemps érable | printemps québécois | pétition | pétitions | tracter | tractage | distribué des tracts | distribuer des tracts
any: collage d'affiches | collé des affiches | coller des affiches | porte-à-porte | faire campagne | fait campagne | meeting de | au meeting
any: meeting politique | réunion publique | campagne municipale | comité de soutien | boycott | boycotter | boycottons | lacrymo | gazés par | nassés
any: zad | zadiste/N | (l')(d')a69 | notre-dame-des-landes | sainte-soline | rond-point des gilets | (l')(d')acte 1 des gilets | désobéissance civile
any: (l')(d')action directe | militer | je milite | milité pour | on lâche rien | on ne lâche rien | solidarité avec les grévistes
any: convergence des luttes | mobilisation du | mobilisation contre | tous mobilisés | mobilisons-nous | nous sommes dans la rue
any: récolte de signatures | récolter des signatures | #manif | #manifestation | #grève | #greve | #grevegenerale | #bloquonstout | #onlacherien
any: #petition | ✊ | ✊🏾
mask: manifestation sportive | manifestation culturelle | manifestations sportives | manifestations culturelles | manifestation du virus
mask: manifestations cliniques | manifestation clinique | marche blanche en montagne | blocage du dos | blocage du genou | blocage du système
mask: mobilisation du genou | mobilisation du patient | meeting de natation | manifestation de joie | au meeting de service
mask: rassemblement pour voitures anciennes
not: (l')(d')athlétisme | (l')(d')aérien | natation | clinique/N | symptôme/N | genou | (l')(d')épaule | cutanée | cardio | moteur | kiné
+ En manif aujourd'hui contre la réforme
+ J'ai signé la pétition contre l'autoroute
+ Tractage au marché ce matin, la pluie en prime
- Meeting d'athlétisme au stade
- Les manifestations cliniques de la maladie
- Mobilisation du genou chez le kiné

[politics.issue.fr]
say: mentions a contested political issue
privacy: 1
conduct: 0
where: words
negated: keep
any: réchauffement climatique | changement climatique | crise climatique | (l')(d')écologie | transition écologique | neutralité carbone
any: taxe carbone | glyphosate | pesticides interdits | (l')(d')éoliennes | nucléaire civil | centrales nucléaires | pouvoir d'achat
any: (l')(d')inflation | smic | salaire minimum | rsa | (l')(d')allocations familiales | chômage | (l')(d')âge de la retraite | retraite à 64 ans
any: =retraites | services publics | service public | déserts médicaux | désert médical | fermeture des urgences | fermeture de la maternité
any: (l')(d')hôpital public | sauver l'hôpital | privatisation | sécurité sociale | la sécu | aide médicale d'état | (l')(d')immigration | migrants
any: réfugiés | sans-papiers | sans papiers | frontières | (l')(d')expulsions | (l')(d')oqtf | regroupement familial | (l')(d')insécurité
any: violences policières | laxisme judiciaire | peine de mort | (l')(d')ivg | (l')(d')avortement | droits des femmes | féminicide/N
any: (l')(d')égalité salariale | parité | mariage pour tous | pma pour toutes | gpa | (l')(d')euthanasie | fin de vie loi | aide médicale à mourir
any: suicide assisté | légalisation du cannabis | voile à l'école | (l')(d')abaya | signes religieux à l'école | loi 96 | loi 21
any: langue française au québec | (l')(d')indépendance du québec | souveraineté du québec | troisième lien | tramway de québec | pension à 67 ans
any: réforme des pensions | (l')(d')index salaires | confédéralisme | scission de la belgique | primes maladie | primes d'assurance-maladie
any: 13e rente | (l')(d')avs 21 | burqa initiative | (l')(d')initiative udc | (l')(d')ukraine | gaza | palestine | (l')(d')israël | cisjordanie
any: (l')(d')hamas | (l')(d')otan | cessez-le-feu | génocide | (l')(d')embargo | sanctions contre la russie | est de la rdc | m23 | goma occupée
any: colonialisme | colonisation | (l')(d')esclavage réparation | droit du sol | déchéance de nationalité | gaz de schiste | pass sanitaire
any: passe sanitaire | (l')(d')obligation vaccinale | soignants suspendus | confinement | dictature sanitaire | (l')(d')inégalités | lutte des classes
any: (l')(d')ultra-riches | (l')(d')ultrariches | (l')(d')évasion fiscale | fraude fiscale | (l')(d')impôts | cumul des mandats | corruption
any: justice sociale | droits humains | droits de l'homme | liberté d'expression | pollution | biodiversité | mégabassines | (l')(d')ogm | pfas
any: bien-être animal | corrida
mask: numéro de sécurité sociale | carte de sécurité sociale | retraites aux flambeaux | service public de la petite | chômage technique | mes impôts
mask: déclaration d'impôts | retraites spirituelles | retraites de yoga | payer mes impôts | (l')(d')impôts à payer | (l')(d')écologie de la peau
mask: gaza strip club | cours d'ukraine | (l')(d')inflation de levure | remboursé par la sécu | la sécu rembourse
not: (l')(d')yoga | spirituelles | recette | remboursement | levure
+ Le pouvoir d'achat s'effondre et personne ne bouge
+ La fermeture de la maternité est un scandale
+ Cessez-le-feu à Gaza maintenant
- J'ai perdu mon numéro de sécurité sociale
- Retraites de yoga en Ardèche

[politics.local.fr]
say: complains or cares about public services or taxes
privacy: 1
conduct: 0
where: words
negated: keep
any: la commune ne fait rien | la mairie ne fait rien | merci la mairie | notre maire | monsieur le maire | madame la maire | madame le maire
any: le maire a | le maire de | notre bourgmestre | notre mairesse | la mairesse | la métropole veut | les élus | nos élus | nos dirigeants
any: ceux qui nous gouvernent | l'état nous | l'état ne | l'état se | (l')(d')argent public | nos impôts | l'argent du contribuable | contribuables
any: taxe foncière | taxe d'habitation | péage urbain | zfe | piste cyclable | pistes cyclables contre | plan de circulation | good move
any: trop d'impôts | taxes et impôts | nids-de-poule | nids de poule | cônes orange | (l')(d')éducation nationale | cahier de doléances
any: conseil de quartier | budget participatif | zéro artificialisation | projet d'urbanisme | (l')(d')antenne 5g | projet d'incinérateur
mask: le maire de la chanson | balade sur la piste cyclable | la piste cyclable jusqu
+ Encore une hausse de la taxe foncière, merci
+ Nos élus dorment pendant que les nids-de-poule gagnent
- Belle balade à vélo sur la voie verte

[politics.cause.fr]
say: speaks of a contested political cause
privacy: 2
conduct: 0
where: words
negated: keep
any: black lives matter | justice pour | palestine libre | free palestine | libérez la palestine | solidarité palestine | vive la palestine
any: stop au génocide | stop génocide | je soutiens israël | soutien à israël | slava ukraini | soutien à l'ukraine | je suis charlie
any: je suis samuel paty | me too | metoo | balance ton porc | balancetonporc | mon corps mon choix | stop aux féminicides | nous toutes
any: stop aux violences | pour le droit à l'avortement | pro-choix | pro-vie | marche pour la vie | contre l'avortement | pour l'avortement
any: contre la corrida | contre le mariage pour tous | pour la fin de vie | contre l'euthanasie | sauvons l'hôpital | sauvons notre hôpital
any: sauvons la maternité | non à la réforme | non à la retraite à 64 | retrait de la réforme | non à la fermeture | vive l'indépendance
any: vive le québec libre | vive la bretagne libre | vive la kanaky | kanaky libre | corse libre | catalogne libre | vive la république
any: touche pas à mon | pas en mon nom | no pasaran | pas de nazis | nazis dehors | siamo tutti antifascisti | refugees welcome
any: bienvenue aux réfugiés | (l')(d')accueil des réfugiés | contre la loi immigration | contre les violences policières | (l')(d')acab
any: police partout justice nulle part | contre la vaccination obligatoire | non au pass | liberté vaccinale | contre le pass sanitaire
any: justice climatique | pour le climat | sauvons la planète | sauver la planète | stop aux pesticides | stop aux bassines | non au nucléaire
any: oui au nucléaire | contre les éoliennes | stop éoliennes | stop 5g | à bas la france | france dégage | à bas le colonialisme
any: à bas le capitalisme | contre le capitalisme | taxer les riches | taxez les riches | pour la laïcité | (l')(d')écriture inclusive
any: défense du français au québec | #blacklivesmatter | #freepalestine | #palestine | #gaza | #metoo | #noustoutes | #stopgenocide | #jesuischarlie
any: #balancetonporc | #sauvonslhopital | #climat | #antifa | #noafd | #nonaupass | #standwithukraine | 🇵🇸 | 🇺🇦🙏 | jsuis charlie | chuis charlie
any: chu charlie | jsuis samuel paty | chuis samuel paty | chu samuel paty
mask: justice pour tous le film
+ Sauvons la maternité de Guingamp
+ Palestine libre, pour tous les enfants
+ Retrait de la réforme, point final
- Justice pour mon brushing détruit par la pluie, la météo
not: brushing | gâteau | coiffeur

[politics.strong.fr]
say: states a strong political conviction
privacy: 3
conduct: 0
where: words
negated: keep
any: macron démission | macron dégage | macron destitution | macron en prison | trudeau démission | legault démission | dégage macron
any: démission du gouvernement | gouvernement de merde | tous pourris | tous corrompus | politiciens corrompus | politiciens pourris
any: (l')(d')ordures de politiques | mort au capitalisme | mort aux fachos | nique la police | nique le rn | nique macron | fuck macron | fuck le rn
any: fuck trudeau | fuck legault | la france aux français | on est chez nous | grand remplacement | remigration | les français d'abord
any: (l')(d')immigration zéro | frontières fermées | dehors les clandestins | fachos dehors | la jeunesse emmerde le
any: (l')(d')emmerde le front national | pas de quartier pour les | (l')(d')eat the rich | bouffez les riches | révolution maintenant
any: vive la révolution | coupez les têtes | la guillotine pour | ce régime | dictature macron | dictature macronienne | dictature en marche
any: (l')(d')état profond | pouvoir illégitime | (l')(d')élections volées | biya doit partir | biya dégage | françafrique dégage
any: france dégage d'afrique | vive les militaires au pouvoir | traître à la patrie | traîtres à la nation | gauchiasse | gauchiasses | merdias
any: médias aux ordres | journalopes | racailles dehors | droite décomplexée | droite raciste | gauche islamiste
any: (l')(d')extrême droite au pouvoir jamais | plus jamais le fascisme | #macrondemission | #macrondestitution | #macrondegage | #grandremplacement
any: #remigration | #onestcheznous | #trudeaudemission
mask: on est chez nous ce soir | on est chez nous tranquilles | on est chez nous dans | on est chez nous à | ce régime sans | ce régime cétogène
mask: ce régime est | ce régime alimentaire | on est chez nous demain | on est chez nous enfin
not: calories | sans sel | sans gluten | glucides | maison | (l')(d')appartement | canapé | kilos | diabète
+ Macron démission, et vite
+ Tous pourris, je n'y crois plus
- On est chez nous ce soir, canapé et film
- Ce régime sans sel est une punition

[politics.joins.fr]
say: shows you follow or join something political
privacy: 2
conduct: 0
where: group page event album
any: macron | mélenchon | le pen | bardella | zemmour | (l')(d')hollande | sarkozy | renaissance parti | rassemblement national | front national
any: france insoumise | lfi | (l')(d')insoumis | (l')(d')insoumises | parti socialiste | jeunes socialistes | les républicains | parti communiste
any: pcf | (l')(d')eelv | les écologistes | lutte ouvrière | (l')(d')udi parti | reconquête parti | génération z | gilets jaunes | gilet jaune
any: convois de la liberté | bloquons tout | nuit debout | (l')(d')extinction rebellion | (l')(d')alternatiba | greenpeace | (l')(d')attac
any: (l')(d')anticor | ldh | ligue des droits de l'homme | (l')(d')amnesty | sos racisme | cimade | nous toutes | féminisme | féministe/N
any: planning familial | marche pour la vie | marche pour le climat | manif | manifestation contre | grève générale | pétition | non à la fermeture
any: sauvons | comité de soutien | collectif contre | collectif pour | stop linky | stop 5g | contre le projet | non au projet | touche pas
any: front populaire | nupes | parti québécois | québec solidaire | coalition avenir québec | bloc québécois | parti libéral | parti conservateur
any: npd | oui québec | (l')(d')indépendance du québec | souverainistes | ptb | mouvement réformateur | les engagés | ps bruxelles | n-va
any: vlaams belang | (l')(d')udc | plr | jeunes verts | vert.e.s | verts libéraux | pastef | rhdp | pdci | ppa-ci | kamto | sonko | panafricain/A
any: panafricanisme | sankara | patriotes | souverainisme | frexit | royalistes | (l')(d')action française | (l')(d')anarchiste/N | (l')(d')antifa
any: (l')(d')antifasciste/N | (l')(d')anticapitaliste | palestine | (l')(d')ukraine | (l')(d')israël soutien | kanaky | bretagne libre | corse nation
any: politique | politiquement | municipales | législatives | présidentielle | (l')(d')élections | liste citoyenne | candidat/P | meeting | votation
any: référendum | liberté vaccinale | réinfocovid | france soir | droit de mourir dans la dignité | (l')(d')admd | l214 | bnvca
mask: politique de confidentialité | meeting aérien | meeting d'athlétisme | (l')(d')association manif sport | manifestation contre la montre
mask: candidats à l'adoption | candidats au code | club des candidats | collectif pour le | (l')(d')élections de miss | candidat/P pass
mask: candidats ecn | candidats edn
not: (l')(d')athlétisme | (l')(d')aérien | miss | concours | foot | cinéma
+ [group] Gilets jaunes du Gers
+ [page] Québec solidaire Rosemont
+ [page] Jeunes socialistes de Liège
+ [event] Manifestation contre la réforme des retraites
- [event] Meeting aérien de Payerne
- [event] Meeting d'athlétisme de Nancy

[politics.joins.office.fr]
say: shows you follow somebody in political office
privacy: 2
conduct: 0
where: group page event album
any: député de | députée de | sénateur de | sénatrice de | maire de | mairesse de | ministre de | ministre des | président de la république
any: premier ministre | conseiller municipal | conseillère municipale | conseiller départemental | bourgmestre | (l')(d')échevin de
any: (l')(d')échevine de | conseiller d'état | conseillère d'état | conseiller national | (l')(d')eurodéputé | (l')(d')eurodéputée
any: gouvernement du québec | (l')(d')élysée
mask: lycée du maire de
+ [page] Julie Lambert, députée de l'Isère
+ [page] Bourgmestre de Huy
- [page] Mairie café de Sète

[politics.office.fr]
say: tells of political office, candidacy or party work
privacy: 3
conduct: 0
voice: me
where: words
any: je suis candidat | je suis candidate | candidat aux municipales | candidate aux municipales | candidat aux législatives
any: candidate aux législatives | candidat aux élections | candidate aux élections | candidat aux communales | candidate aux communales
any: candidat suppléant | candidate suppléante | tête de liste | ma candidature aux | sur la liste aux | je me présente aux élections
any: je me présente aux municipales | conseillère municipale depuis | conseiller municipal depuis | (l')(d')élu au conseil municipal
any: (l')(d')élue au conseil municipal | (l')(d')élu conseiller | (l')(d')élue conseillère | (l')(d')adjoint au maire | (l')(d')adjointe au maire
any: (l')(d')adjointe à la santé | conseillère communale | conseiller communal | mon mandat d'élue | mon mandat d'élu | mon mandat de
any: mon mandat local | secrétaire de section | (l')(d')attaché parlementaire | (l')(d')attachée parlementaire | collaborateur parlementaire
any: collaboratrice parlementaire | ma campagne municipale | notre liste citoyenne | notre liste aux | mon écharpe tricolore | jsuis candidat
any: chuis candidat | chu candidat | jsuis candidate | chuis candidate | chu candidate
mask: candidat aux élections du personnel | candidate aux élections cse | tête de liste spotify
not: cse | (l')(d')étudiantes | délégué/P | parents d'élèves | syndicales
+ Je suis candidate aux municipales à Rezé
+ Élu conseiller communal hier, merci à tous
- Selon le journal, il est candidat aux législatives
- Candidate aux élections CSE de ma boîte

[politics.conflict.fr]
say: says politics has come between you and others
privacy: 2
conduct: 0
voice: me
where: words
any: bloqué à cause de la politique | brouillés à cause de la politique | fâchés à cause de la politique | dispute politique | disputes politiques
any: (l')(d')engueulés à cause de macron | (l')(d')engueulés à cause de la politique | (l')(d')engueulade politique | parler politique à table
any: politique en famille | supprime les électeurs de | si vous votez rn | si tu votes rn | si vous votez le pen | si vous votez macron
any: si tu votes macron | si tu votes le pen | dégagez de mes amis | supprimez-moi de vos amis | retirez-moi de vos amis
any: je supprime tous ceux qui votent | plus d'amis fachos | plus ami avec des | virez-moi de vos amis
+ Si tu votes RN, retire-moi de tes contacts
+ Repas gâché : dispute politique avec mon oncle
- Le film raconte une famille unie
