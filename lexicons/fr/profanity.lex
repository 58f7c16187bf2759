lexicon: profanity.fr
format: 1
version: 2026.1
topic: profanity
lang: fr
licence: CC0-1.0
about: Swearing, insults and abusive words, in France, Québec, Belgium, Switzerland and Africa.
source: written by hand for this project

# Québec swears by the church; the holy things themselves (calice, hostie, tabernacle as spelled at mass) stay out.

[profanity.directed.fr]
say: swears at a person
privacy: 0
conduct: 3
where: words
negated: keep
any: va te faire foutre | va te faire enculer | va te faire voir connard | va te faire mettre | vas te faire foutre | vas te faire enculer
any: (l')(d')allez vous faire foutre | (l')(d')allez vous faire enculer | (l')(d')allez vous faire mettre | va te faire cuire le cul | vtff
any: va niquer ta mère | nique ta mère | nique ta race | nique tes morts | niquez vos mères | nique bien ta mère | fdp | fils de pute | fils de putes
any: fille de pute | (l')(d')enfant de pute | (l')(d')enfant de salaud | fermez-la bande de | ferme-la connard | ta gueule | tg connard | vos gueules
any: je t'emmerde | je vous emmerde | t'es qu'un connard | t'es qu'une salope | t'es un connard | t'es une connasse | t'es une salope | t'es une pute
any: t'es qu'une merde | t'es une merde | (l')(d')espèce de connard | (l')(d')espèce de connasse | (l')(d')espèce de con | (l')(d')espèce de conne
any: (l')(d')espèce d'enculé | (l')(d')espèce de salope | (l')(d')espèce de pute | (l')(d')espèce de merde | (l')(d')espèce d'enfoiré
any: (l')(d')espèce de trou du cul | (l')(d')espèce de sous-merde | sale connard | sale connasse | sale con | sale conne | sale pute | sale merde
any: sale chien | sale chienne de | grosse pute | grosse salope | gros connard | gros con | grosse conne | pauvre con | pauvre conne | pauvre merde
any: petit con | petite conne | petite pute | petite merde | bande de connards | bande de cons | bande d'enculés | bande de fils de | bande de salopes
any: bande de bâtards | bande d'enfoirés | suce ma bite | suce-moi connard | mange tes morts | mange ta merde | mange de la marde | mange de la merde
any: mange donc de la marde | va chier | vas chier | va donc chier | crisse de cave | (l')(d')ostie de cave | (l')(d')ostie de con
any: (l')(d')ostie de conne | (l')(d')osti de conne | (l')(d')ostie d'épais | (l')(d')ostie de mongol | maudit cave | maudit épais | mon ostie
any: mon tabarnak | gros cave | gros épais | (l')(d')estie de cave | crève charogne | crève connard | crève salope | crève pourriture
any: connard de merde | connards de merde | (l')(d')enculé de ta race | (l')(d')enculé de ta mère | con de ta mère | con de tes morts
any: ta mère la pute | ta mère la chienne | ta mère suce | ta maman le | va te laver le cul | trou du cul va | t'es qu'un con | t'es vraiment con
any: t'es trop conne | raclure de | (l')(d')ordure de | (l')(d')espèce d'ordure | (l')(d')espèce de raclure | casse-toi connard | casse toi pauv con
any: casse-toi pov con | dégage connard | dégage salope | dégage enculé | grand con | sombre connard | sombre con | sombre merde
mask: ta gueule de bois | ta gueule d'ange | ta gueule d'amour | fdp inclus | fdp compris | fdp offerts | fdp gratuits | fdp en plus | fdp en sus
mask: hors fdp | plus fdp | fdp à 5 | fdp de 5
+ Ferme ta gueule espèce de connard
+ Va chier mon tabarnak
+ Allez vous faire foutre, tous
- Ta gueule d'ange me manque
- Je vais me faire cuire un oeuf

[profanity.strong.fr]
say: holds a strong swear word
privacy: 0
conduct: 2
negated: keep
any: (l')(d')enculé/P | (l')(d')enculer | (l')(d')enculés | (l')(d')enkulé | (l')(d')enculade | connard/N | connards | conard/N | connasse/N
any: conasse/N | salope/N | salopes | salaud/N | (l')(d')enfoiré/P | pute/N | putes | pétasse/N | poufiasse/N | pouffiasse/N | niquer | nique
any: niqué/P | niquez | foutre la merde | foutre en l'air | bite/N | bites | couille/N | couilles | chatte à ta | trou du cul | trous du cul | trouduc
any: trou de cul | trou d'cul | branleur/A | branlette | se branler | me branler | s'en branle | m'en branle | bordel de merde | putain de merde
any: putain de bordel | putain de ta race | merdeux | tabarnak | tabarnac | tabernac | tabarnaque | câlisse | calisse | câlice de | crissement
any: (l')(d')ostie | (l')(d')osti | (l')(d')esti de | (l')(d')estie de | (l')(d')hostie de | criss de | crisse | ciboire de | saint-ciboire | décrisse
any: décâlisse | marde | godverdomme | godferdom | nom de dieu de merde | fuck | fucking | fuckin | motherfucker/N | bitch/A | bitches | wtf | shit
any: bullshit | (l')(d')asshole | sa mère la | putain de sa | pd de merde | chier dessus | chié dessus | chier dans la colle | branque de merde
any: couillon de ta | péter le cul | dans le cul | plein le cul | ras le cul | mon cul | tête de noeud | tête de con | face de cul | tronche de cul
any: fils de chien | va crever | sous-merde/N | suceur de | suce-boule/N
mask: bitch the pot | dans le cul-de-sac | nique sa | couilles de mouton | couilles du pape | couilles de taureau | (l')(d')ostie consacrée
mask: (l')(d')assis sur mon cul | bite d'amarrage
not: chiot/N | (l')(d')élevage | prêtre | consacrée | (l')(d')amarrage | (l')(d')éleveur | messe
mask: pique-nique/N | pique nique/N | pique-niquer | pique-niqué | faire la nique | fait la nique
+ Tabarnak, y'a plus de lait
+ Quelle bande, des enculés de première
+ J'en ai plein le cul de ce bus
- Le prêtre élève l'hostie consacrée
- Rue en cul-de-sac
- Pique-nique au bord du lac, on va pique-niquer

[profanity.rude.fr]
say: holds a rude word
privacy: 0
conduct: 1
negated: keep
any: ptn | ptin | puttain | putaing | ptaiin | bordayl | mrd alors | merdasse | faich | (l')(d')iech | putain | putains | putin de | p'tain | ptain
any: merde | merdes | merdique/N | merder | merdé/P | (l')(d')emmerde | (l')(d')emmerder | (l')(d')emmerdes | (l')(d')emmerdé/P | m'emmerde
any: (l')(d')emmerdant | (l')(d')emmerdeur/A | bordel | bordélique de | foutre | foutu de | rien à branler | m'en fous | on s'en fout | m'en tape
any: rien à battre | chiant/P | chiante | chiants | chieur/A | chiasse | chier | chié | cul | culs | con comme | con/N comme une | trop con | quel con
any: un con | cons | conne/N | connerie/N | conneries | déconner | déconne | couillonner | couillonnade | couillon/N | couillonne | salopard/N
any: saloperie/N | saleté de | dégueulasse/N | dégueu | gerbant | gueule | gueules | gueulard/N | lèche-cul/N | bouffon/A | crotte de | pisser
any: pisse froid | pisse-vinaigre | péteux | viarge | sacrament | cibole de | crime de marde | niaiseux | niaiseuse | (l')(d')épais de
any: (l')(d')épaisse de | plotte/N | chienne de vie | rien à cirer | tête à claques | zob | zgeg | teub | burnes | roubignoles | roustons | nichons
any: cochonne | chaudasse | faire braire | me les brise | me les casse | brouter les | nom de dieu | nom d'un chien de | non d'une pute | djeu de djeu
any: dikkenek de | bon débarras connasse | je t'en foutrai | saligaud/N | baltringue/N | sa mère
mask: gueule de bois | gueule-de-loup | gueule de loup | gueules cassées | belle gueule | fine gueule | (l')(d')amuse-gueule | (l')(d')amuse gueule
mask: grand cul de sac | cul de sac | cul-de-sac | cul-de-poule | cul de bouteille | cul sec | cul-sec | cul de poule | bouche en cul
mask: faux-cul de chemin | casse-gueule | casse gueule | nom de dieu est | sa mère est | sa mère et | avec sa mère | chez sa mère | de sa mère
mask: à sa mère | sa mère a | sa mère lui | fait la gueule | par sa mère | pour sa mère | et sa mère | que sa mère | sa mère qui | bouffon du roi
mask: le bouffon du | (l')(d')opéra bouffon | gueule du loup | gueule d'atmosphère | gueule d'amour | gueule d'ange | gueule noire | gueules noires
mask: au nom de dieu | le nom de dieu | l'opéra bouffon | pisser le sang | du nom de dieu | sa mère biologique | sa mère adoptive | à cul
mask: sa mère s'est | dans la gueule du
not: chiot/N | chien/A | chili | (l')(d')infection urinaire | (l')(d')urine | (l')(d')opéra | vache | langues de chat
mask: grandes gueules
+ Putain, encore en retard
+ Fait chier ce bus
+ Quelle connerie cette réunion
- Gueule de bois et doliprane
- Chili con carne ce soir
- Il vit encore chez sa mère

[profanity.masked.fr]
say: holds a swear word, shortened or masked
privacy: 0
conduct: 1
negated: keep
any: ptn | ptin | ptain de | putin | put1 | putaiin | purée de m | mrd | bdl | bdm | fdp | tg | pt1 | cnrd | connar | (l')(d')enculay | salop | s*lope
any: mer*e | p*tain | put*in | f*ck | con*ard | conn*rd | (l')(d')encul* | tabarn* | calvaire de | fuque | tbk | tbrnk | tbnk | lmfao | stfu | gtfo
any: (l')(d')ostidecriss | cliss | sti de | sti que | caliss
need: de | ce | cette | ma | mon | les | la | le | c'est | je | tu | encore | ça | j'ai | quel | quelle | on | trop | sa | ces | il
near: 6
+ C quoi ce put1 de truc
+ Sti que je suis tannée, mrd encore un lundi
- La mairie ferme à midi
- La mère de Julie arrive de Rennes

[profanity.slur.fr]
say: holds a word that abuses a group
privacy: 0
conduct: 2
negated: keep
any: pédé/N | pédés | =PD | tapette/N | tantouze/N | tarlouze/N | fiotte/N | tafiole/N | tapiole/N | gouinasse/N | goudou/N | travelo/N | nègre/N
any: négresse/N | négro/N | bamboula/N | bougnoule/N | bougnoul/N | bicot/N | raton/N arabes | crouille/N | melon/N arabes | (l')(d')youpin/P
any: (l')(d')youtre/N | chinetoque/N | niakoué/P | niakwé/P | bridé/P de | face de citron | romano/N voleurs | manouche/N voleurs | sale romano
any: sale gitan | sale arabe | sale noir | sale juif | sale blanc | sale gouine | sale pd | sale boche | (l')(d')espingouin/N | rital/N de merde
any: macaroni de merde | bouffeur de grenouilles | blédard/N de merde | mongol/N de | mongolien/A | gogol/N | gogolito | débile mental
any: débiles mentaux | (l')(d')attardé mental | (l')(d')attardée mentale | (l')(d')attardés mentaux | triso | trisos | mongolo
any: (l')(d')espèce de mongol | gros mongol | sale handicapé | pédale/N de service | grosse pédale | (l')(d')enturbanné/P | sale musulman | sale feuj
any: tête de turc sale | portos de merde
mask: piège à souris tapette | tapette à mouches | tapettes à mouches | tapette à souris | tête de nègre pâtisserie | (l')(d')art nègre | revue nègre
mask: nègre littéraire | nègres littéraires
not: souris | mouche/N | littéraire | gengis | (l')(d')empire | (l')(d')yourte | steppe | baldwin | dalida
+ Portos de merde, dit le tag
+ Quel mongolo, il a pris la rue à l'envers
- La tapette à mouches est cassée
- Le nègre littéraire du ministre

[profanity.insult.fr]
say: insults people
privacy: 0
conduct: 2
where: words
any: (l')(d')abruti/P | (l')(d')abrutis | bande d'idiots | bande de nuls | bande de débiles | bande d'incapables | bande de clowns | bande de ploucs
any: bande de bouffons | bande de nazes | bande de moutons | crétin/P | (l')(d')imbécile/N | (l')(d')imbéciles | (l')(d')idiot/P du village
any: sale idiot | sale idiote | pauvre idiot | pauvre idiote | quel idiot | quelle idiote | (l')(d')espèce d'idiot | (l')(d')espèce d'idiote
any: (l')(d')espèce de débile | gros débile | grosse débile | débile profond | débile/N profonds | tocard/P | guignol/N | gros naze | gros nul
any: grosse nulle | minable/N | pauvre type | pauvres types | pauvre fille | sombre idiot | =demeuré | =demeurée | =dégénéré | =dégénérés | taré/P
any: tarés | (l')(d')ordure/N | pourriture/N | raclure/N | vermine | parasite/N de la société | larve/N humaine | déchet/N humain | déchets humains
any: cassos | cas soc | cas sociaux | kassos | cas social | beauf/N de merde | gros beauf | gros porc | grosse truie | grosse vache | grosse baleine
any: sale porc | sac à merde | sac à foutre | face de rat | face de pet | tête de veau | boloss | bolosse | bolos | blaireau/N | quiche humaine
any: grosse cruche | pauvre cruche | dinde écervelée | greluche/N | pimbêche/N | mégère | vieille peau | vieux schnock | vieux con | vieille conne
any: vieux débris | vieux croûton | sale gosse | petit merdeux | petite merdeuse | morveux | racaille/N | racailles | cloporte/N | lopette/N
any: fragile de merde | sous-homme | cave de | (l')(d')ostie d'épaisse | twit | nono fini | gnochon | gnochonne | moron/N | moumoune | couille molle
any: couilles molles | sans couilles | jobard/P | stoeffer | dikkenek | baraki/N | barakis | kèk de | bobet | niobet | taborniau | boyet de | gaou/N
any: mougou/N | togo de | villageois de merde
mask: (l')(d')ordures ménagères | sac d'ordures | ramassage des ordures | collecte des ordures | (l')(d')ordure ménagère | (l')(d')ordures et
mask: les ordures | (l')(d')imbécile heureux | théâtre de guignol | guignols de l'info | chasse au blaireau | blaireau de rasage | quel idiot je
mask: quelle idiote je | (l')(d')abruti de fatigue | (l')(d')abrutie de fatigue | (l')(d')abrutie par les médicaments | tête de veau sauce
mask: tête de veau ravigote | poubelle et ordures | pourriture noble | crème abrutie | vermine et puces | pourriture des | pourriture de la tomate
mask: quelle idiote j'ai | quel idiot j'ai
not: collecte | poubelle/N | tri | tomates | vigne | rasage | marionnette/N | sauce gribiche | dostoïevski | bac | forêt | terrier | (l')(d')élagage
not: fatigue
+ Bande d'abrutis, la rue est à tout le monde
+ Quel pauvre type ce voisin
- Collecte des ordures ménagères mardi
- Tête de veau sauce gribiche
- Abrutie de fatigue après la garde

[profanity.mild.fr]
say: holds a mild swear word
privacy: 0
conduct: 0
negated: keep
any: mince alors | zut | flûte alors | punaise | purée | la vache | nom d'un chien | nom d'une pipe | saperlipopette | sapristi | bon sang
any: mercredi alors | fichtre | diantre | bigre | mazette | tabarnouche | tabarouette | tabarnane | câline de bine | cibole | crime pof | caltor
any: calvaire | maudit | maudite | maudits | simonac | torrieux | bâtard de vie | cristi | bon yeu | bonyeu | mautadit | mautadine | shit de | crotte
any: bon dieu | foutu | foutue | fichu | fichue | satané/P | sacré nom | nom de nom | potverdekke | non di djû | non di dju | nom de bleu
any: tonnerre de brest | woufti | (l')(d')oufti | m'enfin | fichtrement | bigrement | chiabrena | la poisse | fait suer | fait ch | vingt dieux
mask: purée de pommes | purée de carottes | purée de patates | purée de pommes de terre | purée maison | purée mousseline | purée de légumes
mask: purée bébé | la vache qui rit | la vache folle | punaise de lit | la vache laitière | chemin du calvaire | crotte de chien | la vache et
mask: la vache de | calvaire breton | la vache normande | calvaire de | place du calvaire | le calvaire | purée et | poètes maudits | les rois maudits
mask: bien fichu | bien fichue | mal fichue | mal fichu | mal foutu | mal foutue | purée de | une purée | la purée
not: jambon | saucisse/N | lait | (l')(d')étable | sociale | bretagne | poète
+ Punaise, j'ai oublié le pain
+ Maudit que c'est beau le Québec
- Purée maison et saucisse
- La vache laitière donne son lait
