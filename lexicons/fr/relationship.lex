lexicon: relationship.fr
format: 1
version: 2026.1
topic: relationship
lang: fr
licence: CC0-1.0
about: Partners, love, dating, engagement, weddings, break-ups and loneliness, in the French-speaking countries.
source: written by hand for this project

# "Femme", "copain" and "ami" alone say little; the possessive makes a partner.

[relationship.partner.fr]
say: mentions your partner or spouse
privacy: 1
conduct: 0
where: words
negated: keep
any: mon mari | ma femme | mon épouse | mon époux | mon conjoint | ma conjointe | mon compagnon | ma compagne | mon chum | ma blonde | mon copain
any: mon amoureux | mon amoureuse | mon chéri | ma chérie | mon homme | mon mec | ma meuf | ma nana | mon cheum | mon petit ami | ma petite amie
any: mon p'tit mari | ma douce | ma moitié | ma tendre moitié | mon âme soeur | mon âme sœur | mon doudou d'amour | mon zhom | mon zhomme | mon jules
any: ma dulcinée | mon partenaire de vie | ma partenaire de vie | l'homme de ma vie | la femme de ma vie | l'amour de ma vie | mon futur mari
any: ma future femme | mon fiancé | ma fiancée | mon ex | mon nouveau copain | ma nouvelle copine | mon nouveau mec | mon gars sûr d'amour | ma madame
any: ma go à moi | mon bae | mon crush | #monmari | #monhomme | #mafemme | #monamoureux | #moncheri | #amoureux | #monamour | #bae
mask: ma douce moitié de pomme | ma femme de ménage | mon homme de ménage | mon homme à tout faire | ma femme de chambre | mon homme du match
mask: mon ex patient | mon ex collègue | mon ex-collègue | mon ex patron | mon ex-patron | mon ex chef | mon ex prof | mon ex voisin | mon ex boulot
mask: mon ex-patiente | mon ex boîte | mon ex-belle-mère | mon ex manager | ma chérie noire cerise | mon copain de classe | mon copain de fac
not: série | film | boulot
+ Mon mari m'a préparé le petit-déj
+ Mon chum est parti à Chicoutimi pour la semaine
+ Merci à ma moitié pour la surprise
- Ma femme de ménage est malade
- Le mari de la victime a parlé

[relationship.love.fr]
say: speaks of love for a partner
privacy: 1
conduct: 0
where: words
any: je t'aime mon amour | je t'aime mon coeur | je t'aime mon cœur | je t'aime bébé | je t'aime ma chérie | je t'aime mon chéri
any: je l'aime tellement lui | fou de toi | folle de toi | folle amoureuse | fou amoureux | follement amoureuse | follement amoureux
any: je suis amoureuse | je suis amoureux | chu en amour | en amour avec toi | tombée amoureuse de toi | tombé amoureux de toi | mon amour de mari
any: mon mari d'amour | (l')(d')heureuse avec lui | (l')(d')heureux avec elle | à tes côtés mon amour | tu es l'homme de | tu es la femme de
any: toi et moi pour la vie | toi et moi pour toujours | notre amour | notre couple | notre histoire d'amour | vie de couple | vie à deux
any: en amoureux | petit week-end à deux | mon valentin | ma valentine | saint-valentin avec | bonne saint-valentin mon | joyeuse saint-valentin mon
any: merci pour les fleurs mon | bouquet de roses de mon | tu me manques mon amour | mon amour me manque | loin de mon amour | relation à distance
any: (l')(d')amour à distance | mon coeur d'amour | mon bébé d'amour | #couplegoals | #enamoureux | #couple | #jetaime | #love | #lovers
any: #saintvalentin | #moietmonhomme | #amourdemavie | 👩‍❤️‍👨 | 👩‍❤️‍👩 | 👨‍❤️‍👨 | 💑 | 💏 | jsuis amoureuse | chuis amoureuse | chu amoureuse
any: jsuis amoureux | chuis amoureux | chu amoureux
mask: notre amour du vin | notre amour de la | couple moteur | notre amour du foot | je suis amoureuse de cette | je suis amoureuse de ce
mask: je suis amoureux de cette | je suis amoureux de ce | je suis amoureuse des | je suis amoureux du | je suis amoureuse du | je suis amoureux des
mask: notre amour pour les animaux | notre amour pour la | je suis amoureuse de la ville | je suis amoureux de la ville | je suis amoureuse de la mer
not: paroles | chanson | série | film | chien | chat | roman
+ Week-end en amoureux à Bruges
+ Je t'aime mon amour, dix ans de bonheur
- Je suis amoureuse de cette ville
- Notre amour du vin naturel

[relationship.status.fr]
say: tells whether you are in a relationship
privacy: 2
conduct: 0
where: words
negated: keep
any: suis célibataire | célibataire et fière | célibataire et fier | célibataire endurci | célibataire endurcie | (l')(d')éternelle célibataire
any: (l')(d')éternel célibataire | célibataire depuis | encore célibataire | toujours célibataire | redevenue célibataire | redevenu célibataire
any: suis en couple | en couple depuis | nous sommes en couple | on est en couple | (l')(d')officiellement en couple | (l')(d')officiellement ensemble
any: (l')(d')ensemble depuis | on sort ensemble | je suis marié | suis mariée | mariée depuis | marié depuis | mariés depuis | je suis pacsé
any: je suis pacsée | on est pacsés | conjoints de fait | je suis divorcé | je suis divorcée | je suis veuve | je suis veuf | veuve depuis
any: veuf depuis | je suis séparée | je suis séparé | c'est compliqué entre nous | relation libre | couple libre | polyamour | polyamoureuse
any: polyamoureux | plan à trois | en trouple | je vis en couple | je vis avec mon copain | je vis avec ma copine | (l')(d')emménager avec mon copain
any: (l')(d')emménager avec ma copine | (l')(d')emménage avec mon copain | vivre ensemble enfin | matante célibataire | maman célibataire et
any: vie de célibataire | soirée célibataire | saint-valentin célibataire | #celibataire | #célibataire | #encouple | #mariee | jsuis célibataire
any: chuis célibataire | chu célibataire | jsuis en couple | chuis en couple | chu en couple | jsuis marié | chuis marié | chu marié | jsuis mariée
any: chuis mariée | chu mariée | jsuis pacsé | chuis pacsé | chu pacsé | jsuis pacsée | chuis pacsée | chu pacsée | jsuis divorcé | chuis divorcé
any: chu divorcé | jsuis divorcée | chuis divorcée | chu divorcée | jsuis veuve | chuis veuve | chu veuve | jsuis veuf | chuis veuf | chu veuf
any: jsuis séparée | chuis séparée | chu séparée | jsuis séparé | chuis séparé | chu séparé
mask: célibataire endurci du film
+ Célibataire et fière de l'être
+ En couple depuis deux ans, toujours aussi bien
- Selon l'Insee, un Français sur cinq est célibataire

[relationship.status.bio.fr]
say: tells whether you are in a relationship
privacy: 2
conduct: 0
where: bio
any: célibataire | en couple | mariée | pacsée | fiancée | fiancé | divorcée | =divorcé | =Divorcé | veuve | veuf | (l')(d')heureuse en ménage
any: (l')(d')heureux en ménage | (l')(d')épouse de | maqué | maquée
negated: keep
+ [bio] Mariée à un breton, infirmière
+ [bio] Divorcé, marathonien
- Les mariés dansent

[relationship.date.fr]
say: tells about dating or a date
privacy: 2
conduct: 0
where: words
any: premier rencard | premier rendez-vous galant | un rencard | mon rencard | rencard ce soir | rencard foireux | rancard ce soir | un date
any: premier date | mon date | date ce soir | date raté | date foireux | j'ai un crush | j'ai matché | tinder | bumble | (l')(d')hinge | meetic
any: (l')(d')adopte un mec | (l')(d')adopteunmec | grindr | fruitz | (l')(d')happn | sur les apps de rencontre | (l')(d')applis de rencontre
any: (l')(d')appli de rencontre | site de rencontre | sites de rencontre | on s'est embrassés | notre premier baiser | premier bisou
any: je fréquente quelqu'un | je vois quelqu'un en ce moment | rencontré quelqu'un | nouvelle rencontre | ghostée | ghosté | friendzoné | friendzonée
any: pécho | je drague | draguer une fille | draguer un mec | il me plaît tellement | elle me plaît tellement | speed dating | blind date
any: quelqu'un pour me présenter | cherche l'amour | cherche mec bien | cherche l'homme de ma vie | coup de foudre | situationship
mask: coup de foudre pour cette maison | coup de foudre pour ce | coup de foudre pour cette | un coup de foudre à notting hill
mask: coup de foudre pour un | coup de foudre pour une | un date limite | coup de foudre amical | coup de foudre musical | coup de foudre pour la
mask: coup de foudre pour le | coup de foudre littéraire | coup de foudre déco | mon date de | un date de
not: maison | (l')(d')appart | (l')(d')appartement | lecture | livre | film | robe | péremption
+ Premier rencard depuis trois ans, je stresse
+ Tinder c'est vraiment la jungle
- Coup de foudre pour cette maison
- Date limite vendredi

[relationship.engaged.fr]
say: tells of an engagement
privacy: 2
conduct: 0
where: words
any: j'ai dit oui | elle a dit oui | nos fiançailles | mes fiançailles | on est fiancés | nous sommes fiancés | je suis fiancée | je suis fiancé
any: fiancés depuis | m'a demandée en mariage | demande en mariage | il a mis un genou à terre | genou à terre et | bague de fiançailles
any: bientôt mariés | futurs mariés | future mariée | futur marié | future madame | save the date notre | j'ai demandé ma copine en mariage | 💍
any: #jaiditoui | #elleaditoui | #fiancée | #fiancee | #futuremariee | #fiançailles | jsuis fiancée | chuis fiancée | chu fiancée | jsuis fiancé
any: chuis fiancé | chu fiancé
mask: j'ai dit oui à la | j'ai dit oui au | j'ai dit oui pour | j'ai dit oui à une | j'ai dit oui à un | elle a dit oui au | elle a dit oui pour
mask: j'ai dit oui sans réfléchir au chef | demande en mariage de kate
not: vente | bijouterie | vends | référendum | patron | série | film | (l')(d')émission | vinted
+ J'ai dit oui !!! 💍
+ Il m'a demandée en mariage à Venise
- J'ai dit oui à la formation
- Vends bague, vinted 💍

[relationship.wedding.fr]
say: tells of your own wedding or marriage
privacy: 2
conduct: 0
where: words
any: notre mariage | mon mariage | on se marie | je me marie | nous nous marions | on s'est mariés | nous nous sommes mariés | on s'est dit oui
any: nous nous sommes dit oui | jeunes mariés | tout juste mariés | just married | vive les mariés c'est nous | monsieur et madame depuis | mr et mme
any: préparatifs du mariage | préparatifs de mariage | (l')(d')essayage robe de mariée | ma robe de mariée | robe de mariée trouvée
any: mon costume de marié | j-30 avant le mariage | j-10 avant le mariage | avant le grand jour | faire-part envoyés | notre liste de mariage
any: notre voyage de noces | notre lune de miel | ma lune de miel | en lune de miel | mon evjf | mon evg | mon enterrement de vie | notre pacs
any: on se pacse | on s'est pacsés | nous nous sommes pacsés | pacsés depuis | pacsés ce matin | mariage civil aujourd'hui | dot et mariage | ma dot
any: cérémonie de dot | mariage coutumier | ma soirée du henné | #mariage | #notremariage | #mariés | #justmarried | #wedding | #robedemariée
any: #futursmaries | #lunedemiel | #voyagedenoces | #pacs
mask: mon mariage avec le vin | avant le grand jour de l'examen | avant le grand jour du bac | avant le grand jour du marathon | mariage pour tous
not: marathon | (l')(d')examen | dossard | (l')(d')accouchement | film | série | (l')(d')émission | m6 | prestataire | traiteur | promo
+ On se marie samedi, météo croisée
+ Notre mariage coutumier à Douala, merci à tous
- Avant le grand jour du marathon, dodo
- Le mariage du sucré et du salé

[relationship.wedding.mention.fr]
say: mentions a wedding or marriage
privacy: 1
conduct: 0
where: words
any: mariage de | un mariage | au mariage | témoin de mariage | je suis témoin | demoiselle d'honneur | demoiselles d'honneur | garçon d'honneur
any: cortège de mariage | vin d'honneur | félicitations aux mariés | les mariés | bouquet de la mariée | jsuis témoin | chuis témoin | chu témoin
mask: mariage de saveurs | mariage de couleurs | un mariage de saveurs | mariage de raison politique | un mariage d'épices | mariage de goûts
mask: un mariage parfait entre | je suis témoin d'un accident | je suis témoin au procès | je suis témoin de jéhovah | mariage de convenance
mask: je suis témoin d'une | je suis témoin d'un
not: royal | prince | princesse | (l')(d')électorales | (l')(d')émission | partis | tribunal | saveurs | fiscal
+ Tenue pour un mariage en juin, des idées ?
+ Demoiselle d'honneur pour ma meilleure amie
- Mariage royal : le prince épouse une princesse
- Un mariage parfait entre chocolat et saveurs d'orange

[relationship.anniversary.fr]
say: tells of an anniversary with your partner
privacy: 2
conduct: 0
where: words
any: ans de mariage | an de mariage | mois de mariage | ans de vie commune | ans d'amour | an d'amour | mois d'amour | ans de bonheur à deux
any: ans ensemble | an ensemble aujourd'hui | mois ensemble aujourd'hui | ans à tes côtés | (l')(d')anniversaire de mariage
any: (l')(d')anniversaire de rencontre | notre anniversaire de | noces de coton | noces de cuir | noces de froment | noces de cire | noces de bois
any: noces de laine | noces d'étain | noces de rose | noces de cristal | noces de porcelaine | noces de perle | noces d'argent | noces d'or
any: noces de diamant | noces de rubis | dix ans avec toi | dix ans avec lui | dix ans avec elle | ans que je partage ma vie
any: ans que tu partages ma vie
not: patient/P | (l')(d')entreprise | club | groupe de musique
+ Dix ans de mariage aujourd'hui
+ Noces de bois, et toujours aussi fous
- Vingt ans ensemble : le groupe de musique fête son album

[relationship.breakup.fr]
say: tells of a break-up
privacy: 2
conduct: 0
where: words
any: on a rompu | j'ai rompu | elle m'a quitté | m'a quittée | il m'a larguée | elle m'a largué | je me suis fait larguer | larguée comme
any: largué comme | on s'est séparés | nous nous sommes séparés | je me suis séparée de | je me suis séparé de | ma séparation | notre séparation
any: notre rupture | ma rupture | rupture amoureuse | rupture difficile | peine d'amour | chagrin d'amour | coeur brisé | cœur brisé | mon ex me
any: mon ex m'a | (l')(d')oublier mon ex | recroisé mon ex | mon ex est | je l'ai quitté | je l'ai quittée | il est parti avec une autre
any: cassé avec mon chum | j'ai cassé avec | on a cassé | ma blonde m'a laissé | mon chum m'a laissée | il m'a laissée | elle m'a laissé tomber
any: célibat forcé | nouvelle célibataire | #rupture | #coeurbrisé | #chagrindamour | #celibatairenouveau
mask: rupture de stock | rupture conventionnelle | rupture de contrat | rupture du jeûne | rupture des ligaments | rupture de la coiffe
mask: ma rupture de contrat | ma rupture conventionnelle | ma rupture des croisés | ma rupture du tendon | le coeur brisé de voir
mask: on a cassé la vitre | on a cassé la croûte | on a cassé le vase | on a cassé les prix | on a cassé une | on a cassé un | on a cassé la
mask: ma rupture de jeûne | on a cassé le | on a cassé des | mon ex est une voiture | on a cassé nos | elle m'a laissé tomber un
not: stock | tendon | ligament/N | contrat | voiture | vitre | chanson | film | prix
+ Il m'a quittée par texto, la classe
+ Mon ex me rend folle
- Rupture de stock sur les masques
- On a cassé la vitre du salon

[relationship.divorce.fr]
say: tells of a divorce or separation
privacy: 3
conduct: 0
where: words
any: on divorce | je divorce | nous divorçons | j'ai divorcé | on a divorcé | mon divorce | notre divorce | divorcée depuis | divorcé depuis
any: fraîchement divorcée | fraîchement divorcé | en instance de divorce | en plein divorce | demande de divorce | demandé le divorce
any: (l')(d')avocat pour le divorce | (l')(d')avocate de divorce | divorce prononcé | jugement de divorce | papiers du divorce | divorce à l'amiable
any: divorce par consentement | pension alimentaire | garde des enfants | garde alternée | garde partagée avec mon ex | juge aux affaires familiales
any: le jaf | requête en divorce | médiation familiale | prestation compensatoire | #divorce | #divorcee | #divorcée
mask: on divorce de | garde des enfants grévistes | garde des enfants de soignants | garde des enfants le mercredi
not: renault | brexit | célébrité | star | baby-sitter | nounou | (l')(d')acteur | (l')(d')actrice | nissan
+ On divorce, voilà c'est dit
+ Garde alternée signée chez le juge
- Divorce entre Renault et Nissan
- Cherche baby-sitter pour la garde des enfants

[relationship.affair.fr]
say: speaks of an affair or unfaithfulness
privacy: 3
conduct: 0
voice: me
where: words
any: il m'a trompée | elle m'a trompé | mon ex m'a trompée | mon mari m'a trompée | ma femme m'a trompé | je l'ai trompé | je l'ai trompée
any: j'ai trompé mon | j'ai trompé ma | cocue | cocu | (l')(d')infidélité | (l')(d')infidèle | mon amant | ma maîtresse | double vie | j'ai un amant
any: j'ai une maîtresse | liaison avec un homme marié | liaison avec une femme mariée | (l')(d')homme marié qui | sa maîtresse | trompée pendant
mask: ma maîtresse d'école | sa maîtresse d'école | ma maîtresse de stage | sa maîtresse de cp | mon amant noir chocolat | ma maîtresse de maison
mask: sa maîtresse en cp | sa maîtresse adore
not: (l')(d')école | classe | cp | ce1 | chien | film | chat | (l')(d')élève/N | roman | chanson | maternelle
+ Il m'a trompée avec ma meilleure amie
+ J'ai été cocue pendant trois ans
- Mon fils adore sa maîtresse d'école
- Le film raconte l'infidélité d'un roi

[relationship.lonely.fr]
say: speaks of loneliness or longing for a partner
privacy: 2
conduct: 0
where: words
any: je me sens seule | je me sens seul | me sens tellement seule | tellement seule ce soir | seule à la saint-valentin | seul à la saint-valentin
any: marre d'être seule | marre d'être seul | marre d'être célibataire | marre du célibat | ma solitude | la solitude me pèse
any: j'aimerais trouver quelqu'un | trouver l'amour | rencontrer l'amour | où est mon prince charmant | prince charmant où | finir vieille fille
any: finir seule avec mes chats | finir seul | personne ne m'aime | personne m'aime | (l')(d')envie d'être aimée | (l')(d')envie d'être à deux
any: manque d'affection | en manque de câlins | je dors seule | lit trop grand pour | mal aimée | mal-aimée
mask: finir seul le marathon | finir seul le dossier
not: roman | márquez | garcia | marathon | (l')(d')ehpad | série | film | (l')(d')étude
+ Marre d'être célibataire à tous les mariages
+ La solitude me pèse le dimanche
- Cent ans de solitude, quel roman

[relationship.names.fr]
say: belongs to a group or page about relationships
privacy: 2
conduct: 0
where: names
any: célibataire/N | célibataires | rencontres | rencontre sérieuse | rencontre amoureuse | speed dating | tinder | meetic | site de rencontre
any: futures mariées | future mariée | mariage | mariés | robes de mariée | couple/N | couples | divorcés | divorcées | divorce | séparés
any: mamans séparées | veuves | veufs | veuvage | saint-valentin | polyamour | libertins | relations toxiques | pervers narcissique/N
any: pervers narcissiques | dépendance affective | femmes de militaires | (l')(d')amour à distance | trouver l'amour
mask: mariage pour tous | rencontres photographiques | rencontres d'arles | rencontres du cinéma | rencontres scientifiques | rencontres littéraires
mask: rencontres de | journée de rencontres | divorce chanson | rencontres infirmières | rencontres nationales | rencontres médicales
not: photo | cinéma | scientifiques | littéraires | colloque | congrès
+ [group] Célibataires de Lausanne
+ [group] Futures mariées 2026
- [event] Rencontres scientifiques de Caen
