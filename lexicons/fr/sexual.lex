lexicon: sexual.fr
format: 1
version: 2026.1
topic: sexual
lang: fr
licence: CC0-1.0
about: Overt sexual talk, nudity, pornography, in the French-speaking countries. Swimwear, bodies, health and education stay out.
source: written by hand for this project

# Baiser, sucer, queue, chatte, bite d'amarrage, moule, chaud: all common words; phrases only.

[sexual.act.fr]
say: describes a sexual act
privacy: 2
conduct: 3
where: words
any: te baiser | me baiser | te faire baiser | se faire baiser hier | baiser toute la nuit | baisé toute la nuit | on a baisé | j'ai baisé
any: (l')(d')envie de baiser | baiser comme des lapins | baiser dans la voiture | baise-moi | baise moi | bonne baise | une baise | plan baise
any: sucer sa bite | sucer ta bite | suce ma bite | sucer une bite | sucer des bites | qui veut sucer | une pipe ce soir | tailler une pipe
any: taillé une pipe | faire une pipe | fait une pipe | une bonne pipe | fellation | cunnilingus | un cunni | lécher la chatte | lécher sa chatte
any: lécher ma chatte | bouffer la chatte | bouffer sa chatte | chatte mouillée | sodomie | sodomiser | sodomisé | (l')(d')enculer ma | en levrette
any: la levrette | position 69 | un soixante-neuf | (l')(d')éjaculer | (l')(d')éjaculé | (l')(d')éjaculation sur | jouir dans ta | jouir dans sa
any: jouir dans ma | faire jouir | fait jouir | j'ai joui | elle a joui | (l')(d')orgasme | (l')(d')orgasmes | me branler devant | se branler devant
any: me masturber | se masturber | masturbation | se toucher sous la couette | doigter | doigtée | squirter | squirt | femme fontaine | gorge profonde
any: partouze | partouzes | gang bang | gangbang | plan à trois | plan à 3 | trio sexuel | double pénétration | (l')(d')avaler le sperme | sperme sur
any: sperme dans la bouche | fourrer toute la nuit | j'ai fourré | fourré avec | se faire fourrer | fourre-moi | se crosser | me crosser
any: ken toute la nuit | on a ken | j'ai ken | niqué toute la nuit | on a niqué toute | tringler | tremper son biscuit | tirer son coup
any: tirer un coup ce soir | tiré un coup
mask: j'ai fourré mes | j'ai fourré la | j'ai fourré le | j'ai fourré les | une bonne pipe en bruyère | (l')(d')orgasme culinaire
mask: (l')(d')orgasmes culinaires | (l')(d')orgasme gustatif | chocolat orgasme | fourré avec de la crème | fourré avec du chocolat
mask: te faire baiser par le fisc
not: tabac | chocolat | crème | fourreuse | spermogramme | fertilité | sexologue | consultation | patient/P | cours | prévention | gustatif
not: culinaire | tennis | golf | gâteau | (l')(d')étude
+ J'ai envie de te baiser toute la nuit
+ On a baisé dans la voiture, premier soir
- Un baiser sur la joue
- Don de sperme : l'étude conclut
- Beignet fourré avec du chocolat

[sexual.talk.fr]
say: talks about sex in an overt way
privacy: 2
conduct: 3
where: words
any: je suis chaude ce soir | super chaude ce soir | trop chaude ce soir | chaude comme la braise | chaud comme la braise ce soir
any: je suis toute mouillée pour | mouillée rien que d'y penser | je mouille | tu me fais mouiller | ça me fait mouiller | je bande
any: tu me fais bander | ça me fait bander | bander dur | grosse bite | petite bite | belle bite | ma bite | sa bite | ta bite | sa grosse queue
any: ma queue dans | gros seins | beaux seins | (l')(d')énormes seins | gros nibards | gros nichons | beaux nichons | belle paire de seins
any: cul de rêve je te prends | son petit cul | son beau cul | quel cul cette | bon cul | gros boule | gros boules | plan cul | plan q | sex friend
any: sexfriend | (l')(d')ami avec avantages | coup d'un soir | bon coup au lit | bonne au lit | bon au lit | nul au lit | sexe ce soir | nuit torride
any: nuit de sexe | jambes en l'air | cochonne au lit | salope au lit | trop bonne je la | je me la ferais bien | je me le ferais bien
any: elle est trop bonne | elle est bonne | baisable | milf | cougar recherche | gilf | sugar daddy | sugar baby | fantasme sexuel
any: mon fantasme c'est | mes fantasmes | sextape | sexto | sextos | sexting | dirty talk | qui est chaud pour une nuit | dispo pour une nuit chaude
any: sex toy | sextoy | sextoys | sex-toys | mon vibro | mon vibromasseur | womanizer | mon gode | gode ceinture | godemiché | menottes et fouet
any: bdsm | dominatrice | libertin | libertine | (l')(d')échangiste | (l')(d')échangistes | (l')(d')échangisme | candaulisme | jsuis chaude ce soir
any: chuis chaude ce soir | chu chaude ce soir | jsuis toute mouillée pour | chuis toute mouillée pour | chu toute mouillée pour
mask: (l')(d')esprit libertin du siècle | roman libertin | je bande ma cheville | je bande mon genou | elle est bonne ta | elle est bonne la
mask: elle est bonne cette | elle est bonne votre | l'eau elle est bonne | elle est bonne pour | elle est bonne l'eau | elle est bonne à
mask: elle est bonne en | je bande les yeux | mes fantasmes culinaires | elle est bonne celle-là | mes fantasmes de voyage | ses jambes en l'air
mask: les jambes en l'air contre | mes jambes en l'air | je bande mes | jambes en l'air après | jambes en l'air pour drainer | jambes en l'air repos
mask: sugar daddy cocktail | elle est bonne élève | elle est bonne cuisinière | elle est trop bonne ta | elle est trop bonne cette
mask: elle est trop bonne l'eau | elle est trop bonne la | elle est bonne joueuse
not: (l')(d')eau | cheville | genou | chevilles | soupe | recette | gâteau | (l')(d')impôt | pizza | blague | plage | piscine | varices
not: (l')(d')œdème | drainer | (l')(d')oedème | bière | prévention
+ Plan cul ce soir, quelqu'un ?
+ Je suis super chaude ce soir, venez
- L'eau elle est bonne ce matin
- Je bande ma cheville avant le trail
- La loi est soumise à l'impôt

[sexual.nude.fr]
say: sends, asks for or offers nude pictures
privacy: 3
conduct: 3
where: words
any: (l')(d')envoie un nude | (l')(d')envoie-moi un nude | nudes | photo de ta bite | dick pic | dickpic | dick pics | photo de tes seins
any: montre tes seins | montre-moi tes seins | montre ton cul | montre tes fesses | photo nue | photos nue | photo nu | photo toute nue
any: je suis nue sous | nue sous ma blouse | nu sous ma blouse | à poil dans | à poil sur | à poil sous | à poil devant | tout nu devant
any: toute nue devant | topless | seins nus | seins à l'air | naturiste | naturisme | nudiste | bain de minuit à poil | bain de minuit tout nu
any: mon onlyfans | sur onlyfans | compte onlyfans | mon mym | photos coquines | photo coquine | photos sexy en mp | photos hot | shooting nu
any: shooting boudoir | photo boudoir | lingerie coquine | strip-tease | striptease | fait un strip | #nudes | #topless | #onlyfans | #mym
any: #naturisme | jsuis nue sous | chuis nue sous | chu nue sous
mask: tout nu devant la statue | nudes rouge à lèvres | palette nudes | couleur nudes | gâteau nudes | teintes nudes | (l')(d')ongles nudes
mask: vernis nudes | à poil sur la photo du chat
not: chien/A | chat/N | (l')(d')expo | musée | palette | maquillage | vernis | (l')(d')ongles | statue | manifestation
+ Envoie des nudes, beau gosse
+ Topless à la plage, bisous
- Chien à poil ras cherche maître
- Palette nudes pour le maquillage

[sexual.porn.fr]
say: mentions watching or liking pornography
privacy: 3
conduct: 3
voice: me
where: words
any: regarder du porno | regarde du porno | regardé un porno | regarder un porno | je mate du porno | mater du porno | maté un porno | mater un porno
any: mater du boule | pornhub | (l')(d')youporn | xvideos | xhamster | jacquie et michel | jacquie & michel | merci qui jacquie | (l')(d')hentai
any: film de boules | film de boule | film de cul | films de cul | mon porno préféré | (l')(d')accro au porno | (l')(d')addict au porno | dorcel
any: vidéo de cul | vidéos de cul | site porno | sites pornos | porno gay | porno lesbien | live cam sexe | camgirl
mask: gaston dorcel
not: (l')(d')adolescents | (l')(d')étude | prévention | loi | (l')(d')interdiction | (l')(d')enquête | ministre | (l')(d')arcom
+ Jacquie et Michel, la culture française
+ Soirée pizza et film de boules
- Une loi sur les sites pornos et les adolescents

[sexual.mention.fr]
say: mentions pornography, sex work or kink
privacy: 1
conduct: 1
where: words
any: porno | pornos | pornographie | pornographique | film x | films x | star du x | bordel de femmes | maison close | maisons closes | bordels belges
any: bar à hôtesses | bar à champagne hôtesses | (l')(d')escort | (l')(d')escorts | prostituée/N | prostitution | travailleuse du sexe
any: travailleuses du sexe | travail du sexe | tapin | sex-shop | sex shop | strip club | club de strip-tease | danseuse nue | bar de danseuses
any: danseuses nues | gogo danseur | chippendales | fétichisme | fétichiste | kink | bondage | shibari | sado maso | sadomaso | love store
any: love hotel | kamasutra
mask: ford escort | (l')(d')escort boy scout | ford escort xr3 | (l')(d')escort médical
not: ford | traite | loi | (l')(d')étude | police | roman | proxénétisme
+ Les Chippendales passent à Liège, j'ai deux places
+ Un sex-shop a ouvert en face du lycée
- Ma première Ford Escort rouge
- La police démantèle un réseau de prostitution

[sexual.joke.fr]
say: makes a lewd joke
privacy: 1
conduct: 2
where: words
any: c'est ce qu'elle a dit | c'est ce qu'elle m'a dit hier soir | comme disait ta mère hier | ta mère hier soir | ta mère dans mon lit
any: ta soeur en short | tout est dans la queue | la taille compte | la taille ça compte | c'est pas la taille qui compte | qui m'aime me suce
any: (l')(d')avaler ou recracher | suce ou avale | 69 la position | rentrer par derrière | par derrière c'est meilleur | elle avale tout
any: ça rentre tout seul avec de la vaseline | grosse et dure | longue et dure | dure et longue comme | et mon cul sur la commode
any: (l')(d')humour en dessous de la ceinture | blague de cul | blagues de cul | blagues cochonnes | blague cochonne | (l')(d')humour gras | 🍆💦 | 🍆🍑
any: 🍑🍆 | 👉👌
mask: longue et dure journée | une longue et dure | longue et dure semaine | longue et dure montée | longue et dure bataille | longue et dure maladie
mask: la taille compte pour les poissons | longue et dure négociation
not: maladie | journée | semaine | col du | montée | bataille | recette | (l')(d')aubergine/N
+ Blague de cul du vendredi
+ Soirée 🍆💦
- Une longue et dure journée
- Recette d'aubergines 🍆

[sexual.desire.fr]
say: speaks of your sex life in a plain way
privacy: 2
conduct: 1
voice: me
where: words
any: ma vie sexuelle | notre vie sexuelle | ma sexualité | ma libido | plus de libido | libido à zéro | libido en berne | baisse de libido
any: faire l'amour | fait l'amour | faisons l'amour | première fois que j'ai couché | j'ai couché avec | couché avec lui | couché avec elle
any: couché avec mon ex | couché le premier soir | coucher le premier soir | au lit avec mon ex | recouché avec mon ex | nuit avec mon ex
any: ma virginité | je suis vierge et | ma première fois | (l')(d')abstinence sexuelle | sans sexe depuis | pas de sexe depuis
any: sexe après accouchement | rapports après accouchement | mon désir sexuel | sexe avec mon mari | sexe avec ma femme | pannes au lit | panne au lit
any: viagra | cialis | jsuis vierge et | chuis vierge et | chu vierge et
mask: ma première fois en avion | ma première fois au ski | ma première fois à l'opéra | ma première fois au | ma première fois en
mask: ma première fois à | ma première fois sur | je suis vierge et ascendant | faire l'amour à la vie | ma première fois comme
mask: ma première fois dans | couché avec lui le chien | ma première fois seule | ma première fois chez
not: chat/N | chien/A | doudou | film | (l')(d')ascendant | (l')(d')horoscope | patient/P | bébé | livre | roman | chanson | paroles
+ J'ai couché avec lui au premier soir
+ Libido à zéro depuis l'accouchement, ma libido est en vacances
- Ma première fois au ski
- Je suis vierge ascendant lion, dit l'horoscope

[sexual.names.fr]
say: belongs to a group or page about sex
privacy: 3
conduct: 3
where: names
any: (l')(d')échangiste | (l')(d')échangisme | libertin | fessée | strip | shibari | sexualité positive | rencontres adultes | kamasutra | libertins
any: libertinage | libertines | (l')(d')échangistes | candaulistes | candaulisme | plan cul | plans cul | plan q | coquin | coquine | coquines
any: coquins | sexe | sexy girls | porno | porn | jacquie et michel | (l')(d')onlyfans | mym | nudes | bdsm | soumises | dominatrice | fétichistes
any: fetish | gangbang | bukkake | milf | cougars | naturistes | naturisme | nudistes | (l')(d')escort | (l')(d')escorts | sexfriends | sextoys
any: swingers | chemsex | (l')(d')hentai | camgirls | (l')(d')humour cochon | blagues cochonnes | striptease
mask: petit coquin | petits coquins | chouchous et coquins | les coquins crèche | coquins coquines crèche | food porn | (l')(d')éducation au sexe
mask: ford escort | microcrèche les coquins | le coquin de printemps
not: crèche | bébé/N | (l')(d')enfants | ford | recettes | (l')(d')éducation | pâtisserie | foot
+ [group] Libertins de Normandie
+ [page] Jacquie et Michel
- [page] Crèche Les Petits Coquins
- [group] Ford Escort passion
