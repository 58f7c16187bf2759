# What all French lexicons share: endings and cues, for France, Québec, Belgium, Switzerland and Africa.
# The tokenizer joins letters at an apostrophe ("l'alcool" is one word), so elided forms are spelled out: (l')(d')alcool, j'ai bu.
lexicon: common.fr
format: 1
version: 2026.1
lang: fr
licence: CC0-1.0
about: Endings of French words, cue words for denial and voice.
source: written by hand for this project

# Nouns: plural.
[ending.N]
when: s -> -1+s
when: x -> -1+x
when: z -> -1+z
when: eau au eu -> +x
when: al -> -1+ux | +s
when: ail -> +s
when: any -> +s

# Adjectives and names of people by their trade or faith: feminine and plural.
[ending.A]
when: eux -> -1+se | -1+ses
when: if -> -1+ve | -1+ves | +s
when: teur -> +s | -3+rice | -3+rices | -1+se | -1+ses
when: eur -> +s | -1+se | -1+ses
when: er -> +s | -2+ère | -2+ères
when: el en on et ot -> +s | *+e | *+es
when: c -> +s | -1+que | -1+ques | +he | +hes
when: al -> -1+ux | +e | +es
when: s -> +e | +es
when: e -> +s
when: any -> +s | +e | +es

# Regular verbs from the infinitive: parler, parle, parlons, parlé, parlais, parlant; finir, finis, fini.
[ending.V]
when: ger -> -2+e | -1+s | -1+ons | -2+é | -2+ée | -2+és | -2+eons | -2+ent | -2+eais | -2+eait | -2+eant | -2+ez | +ai
when: cer -> -2+e | -1+s | -2+é | -2+ée | -2+és | -3+çons | -2+ent | -3+çais | -3+çait | -3+çant | -2+ez | +ai
when: er -> -1+s | -2+e | -2+é | -2+ée | -2+és | -2+ées | -2+ons | -2+ez | -2+ent | -2+ais | -2+ait | -2+aient | -2+ant | +ai
when: ir -> -1+s | -1+t | -2+i | -2+ie | -2+is | -2+issons | -2+issent | -2+issais | -2+issait | +ai
when: re -> -2+s | -2+ons | -2+ent | -2+u | -2+ue | -2+us | -2+ais | -2+ait | -1+ai
when: any -> +s

# Past participles: parti, partie, partis, parties.
[ending.P]
when: s -> +e | +es
when: any -> +e | +s | +es

[cue.negation]
any: =ne | =Ne | =NE | pas | pa | jamais | ni | sans | aucun | aucune | aucunement | rien | non | zéro | nul | nulle | pu de | plus jamais
any: plus aucun | plus aucune | plus envie | n'ai | n'as | n'a | n'avons | n'avez | n'ont | n'avais | n'avait | n'aurai | n'est | n'étais | n'était
any: n'y | n'en | n'aime | n'habite | n'arrive | n'aurais | n'ose | n'irai | n'ira | n'existe | n'importe | n'attends | n'espère | n'achète | n'écoute
any: n'utilise | n'aie | n'ayant | n'avoir | n'être | n'es | n'allez | arrêter de | arrêté de | arrête de | arrêtons de | arrêté le | arrêté la
any: arrêté les | arrêté l'alcool | j'ai arrêté | stoppé | fini le | fini la | fini les | terminé le | renoncé à | renoncer à | plutôt que
any: au lieu de | au lieu d'un | loin de | refuse de | refusé de | stop à | stop au | stop aux | évite de | éviter de | évité de

[cue.affirming]
any: pas seulement | pas que | pas uniquement | pas mal | pas mal de | pas mal d' | pas mauvais | pas pire | pourquoi pas | pas de souci | pas grave
any: pas de problème | pas vrai | sans doute | sans blague | sans déconner | sans faute | sans problème | sans hésiter | jamais assez | pas assez
any: n'oublie pas | n'oubliez pas | oublie pas | oubliez pas | n'oublions pas | jamais oublier | jamais oublié | sans compter | rien de tel
any: rien de mieux | rien ne vaut | ne vaut | rien ne remplace | pas encore fini | pas déçu | pas moins de | ne serait-ce | ne peux pas me passer
any: pas me passer | peux plus me passer | sans fin | pas peu | rien de plus | n'en reviens pas | ne lâche rien | lâche rien | on ne va pas se mentir
any: va pas se mentir | je ne vais pas mentir | pas plus tard | pas fini | jamais deux sans trois | sans oublier | pas croire | pas à croire
any: je n'y crois pas | j'y crois pas | y crois pas | non seulement | non stop | n'est-ce pas | n'est ce pas | n'importe | ne cesse | n'arrête pas
any: arrête pas | rien que | rien qu'un | sans parler | pas d'autre | pas attendre | n'en peux plus | en peux plus | ne rien | pas pour rien
any: pas pour ça | sans relâche | zéro regret | non mais | mais non

[cue.clause]
any: mais | cependant | toutefois | pourtant | sauf | sinon | alors que | tandis que | par contre | en revanche | quoique | bien que | jusqu'à
any: jusqu'au | donc | puis

[cue.me]
any: je | j' | me | moi | mon | ma | mes | mien | mienne | moi-même | nous | notre | nos | on | nôtre | jsuis | jsui | chuis | chui | chu | jvais
any: jvai | jpeux | jai | jme | jfais | jsp | jveux | j'ai | j'avais | j'aurai | j'aurais | j'aime | j'adore | j'aimais | j'étais | j'suis | j'habite
any: j'espère | j'en | j'y | j'attends | j'arrive | j'arrête | j'veux | j'vais | j'me | j'peux | j'irai | j'apprends | j'avoue | j'assume | j'ose
any: j'ouvre | j'écris | j'écoute | j'essaie | j'achète | j'accouche | j'aie | j'eus | j'enseigne | j'exerce | j'étudie | m'a | m'ont | m'as | m'en
any: m'est | m'appelle | m'aime | m'avait | m'y | m'étais | m'offre | m'ouvre | m'énerve | m'attend | m'excuse | m'ennuie | m'endors | m'inscris
any: m'éclate | qu'on | l'on | qu'nous | lorsqu'on | quand on | suis | sommes | il y a | il y avait | y a | y'a | il faut | il me | il nous | il pleut
any: il reste | il est l'heure | il est temps | il fait beau | il fait chaud | il fait froid | il fait nuit | il fait bon | il m'a | elle m'a
any: ils m'ont | elle me | ils me | ils nous | elle nous

[cue.other]
any: il | elle | ils | elles | iel | qu'il | =qu'elle | =qu'elles | =Qu'elle | qu'ils | s'il | s'ils | celui | celle | ceux | celui-ci | celle-ci
any: quelqu'un | quelqu'une | certains | certaines | chacun | les gens | des gens | ces gens | la personne | une personne | des personnes
any: les personnes | police | policier/A | gendarme/N | gendarmerie | suspect/A | conducteur/A | automobiliste/N | individu/N | étude/N | chercheur/A
any: scientifiques | rapport | selon | d'après | un homme | l'homme | une femme | cette femme | cet homme | des hommes | les hommes | des femmes
any: les femmes | un type | ce type | un mec | ce mec | un gars | ce gars | une fille | cette fille | un garçon | ce garçon | un enfant | l'enfant
any: un ado | un jeune homme | une jeune femme | les jeunes | des jeunes | ce jeune | un jeune | acteur/A | l'acteur | l'actrice | chanteur/A
any: ministre/N | président | présidente | sénateur | député/P | patient/P | un étudiant | une étudiante | un élève | une élève | un client
any: une cliente | le client | la cliente | un voisin | une voisine | le voisin | la voisine | la star | un joueur | le joueur | accusé | l'accusé
any: victime | victimes | le prévenu | l'auteur | tribunal | macron | trump | poutine | trudeau | legault | bardella | un monsieur | une dame
any: un collègue | une collègue | les autres | tout le monde | pompiers | le maire | la justice | le parquet

[cue.whose]
any: son | sa | ses | leur | leurs | ton | ta | tes | votre | vos | tu | vous | toi | =t'as | =t'es | =T'as | =T'es | =t'a | t'étais | t'avais | te
any: =d'elle | =d'eux

[cue.own]
any: mon | ma | mes | notre | nos

[cue.kin]
any: frère/N | soeur/N | sœur/N | frangin/P | frérot/N | mère/N | maman | mère | père/N | papa | parents | fils | fille/N | fiston | enfant/N
any: gamin/P | gosse/N | bébé/N | femme | mari | époux | épouse | conjoint/P | compagnon | compagne | copain/N | copine/N | chum | blonde | chéri/P
any: fiancé/P | ex | tante/N | tata | tatie | matante | oncle/N | tonton | mononcle | cousin/P | nièce/N | neveu/N | grand-mère | grand-père
any: grand mère | grand père | grands-parents | mamie | mamy | =mémé | =Mémé | mémère | papi | papy | pépé | pépère | bobonne | bonne-maman | bon-papa
any: petit-fils | petite-fille | petits-enfants | beau-frère | belle-soeur | belle-sœur | beau-père | belle-mère | beaux-parents | belle-famille
any: beau-fils | belle-fille | demi-frère | demi-soeur | ami/P | meilleur ami | meilleure amie | meilleur pote | pote/N | besta | bestie | coloc/N
any: colocataire/N | voisin/P | chef/A | boss | patron/A | manager/N | collègue/N | proprio | propriétaire/N | prof/N | professeur/A | coach/N | curé
any: pasteur | rabbin | imam | médecin/N | docteur | toubib | psy | thérapeute | patient/P | étudiant/P | élève/N | client/P | chien/A | chat/N
any: chatte | équipe | gars | mec | daron/A | darons | reuf | reuss | reum | reup | beauf | belledoche | marraine | parrain | filleul/P | petit
any: petite | grand | grande | aîné/P | cadet/A | benjamin/P | associé/P | stagiaire/N | vieux | vieille | homme | doudou

[cue.preposition]
any: avec | et | à | au | aux | pour | de | du | des | sur | comme | que | par | chez | sans | près | contre | dans | vers | entre | devant | derrière
any: plus | depuis | envers

[cue.if]
any: si | imagine | imaginez | j'aurais | aurait | serait | serais | supposons | à moins que | et si | au cas où | en cas de | si jamais | s'il
any: si j'avais | si j'étais | aimerait | aurais

[words.common]
any: être | suis | est | sont | était | avoir | ai | as | avons | ont | avait | faire | fait | fais | faite | aller | va | vais | vont | allé | venir
any: vient | venu | voir | vu | vois | voit | dire | dit | dis | donner | donne | prendre | prend | pris | savoir | sais | sait | penser | pense
any: croire | crois | trouver | trouve | mettre | met | mis | laisser | laisse | passer | passe | passé | pouvoir | peut | peux | vouloir | veux
any: veut | falloir | faut | devoir | doit | dois | tenir | tient | rester | reste | porter | porte | parler | parle | montrer | montre | jouer | joue
any: lire | lit | livre | tour | appeler | appelle | sortir | sort | entrer | entre | arriver | arrive | partir | pars | parti | perdre | perdu | perd
any: gagner | gagne | tomber | tombe | suivre | suit | temps | an | année | jour | nuit | semaine | mois | chose | homme | femme | vie | monde | main
any: part | lieu | cas | point | nombre | gens | groupe | problème | pays | ville | nom | tête | oeil | yeux | mot | place | fin | côté | coup | pied
any: bout | fois | bon | bonne | beau | belle | grand | grande | petit | petite | nouveau | nouvelle | vieux | jeune | long | haut | bas | premier
any: dernier | même | autre | tout | tous | plein | vrai | fort | libre | sûr | clair | simple | facile | dur | mauvais | meilleur | mieux | bien
any: mal | peu | beaucoup | plus | moins | très | trop | assez | encore | toujours | jamais | déjà | ici | là | maintenant | aujourd'hui | hier
any: demain | aussi | ainsi | alors | après | avant | comment | pourquoi | quand | où | qui | quoi

[words.unmarked]
any: rose | peche | pate | mur | sur | du | ou | tache | cote | jeune | cure | foret | gene | sale | tue | ne | accuse | conge | blesse | viole
any: divorce | a | la | des | cru | pret | fume | marie | drogue | retraite | employe | licencie | vire | pete | bourre | touche | aine | poele
any: eleve | pale | male | mat | leve | fausse | arrete | boite | fete | chasse | dope | tire | frappe | menace | baise | juge | mesure | couche
any: force | porte | peine | coupe | claque | plante | classe | bosse | manie | prive | supprime | soigne | opere | traite | consulte | grille | cite
any: note | culte | colon | sevre | tape | cave | saoule | defonce | plane | verse | trinque | vide | cuite | plaide | tribune | rate | libere
any: inculpe | prie | seche | signe | forme | ramasse | vole | casse | pique | braque | insulte | milite | congedie | muté | mute | recrute | promue
any: demenage
