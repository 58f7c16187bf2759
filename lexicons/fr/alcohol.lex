lexicon: alcohol.fr
format: 1
version: 2026.1
topic: alcohol
lang: fr
licence: CC0-1.0
about: Drinks, drinking, drunkenness, abstinence and recovery, in France, Québec, Belgium, Switzerland and Africa.
source: written by hand for this project

# Drinks by their own names; a bare verre, rouge, demi, coupe or jaune needs company.

[alcohol.drink.fr]
say: mentions an alcoholic drink
privacy: 1
conduct: 0
where: post comment caption bio message check-in place tag album
any: un porto | du porto | porto blanc | porto rouge | verre de porto | un bellini | un cosmopolitan | la flag est | une flag | une castel
any: une gazelle fraîche | une primus | une skol | une beaufort | guinness | une corona | des coronas | une 1664 | carlsberg | une boréale | une coors
any: une budweiser | une cardinal | une boxer vaudoise | trois décis | 3 décis | un déci de blanc | deux décis | un picon | une mauresque | vermouth
any: un sotolon | (l')(d')hydromel | bière/N | binouze/N | binouse | mousse bien fraîche | petite mousse | bibine | broue artisanale | vin rouge
any: vin blanc | vin rosé | vin nature | vin chaud | vin jaune | vin de paille | vin mousseux | du vin | le vin | de vin | bon vin | vins | grand cru
any: grands crus | premier cru | champagne | champomy alcoolisé | crémant | prosecco | =Cava | clairette de die | blanquette de limoux | cidre
any: poiré normand | bordeaux supérieur | saint-émilion | pomerol | pauillac | =Médoc | sauternes | chablis | meursault | pouilly fuissé
any: gevrey-chambertin | beaujolais | morgon | brouilly | côtes du rhône | châteauneuf-du-pape | gigondas | crozes-hermitage | côte-rôtie | condrieu
any: muscadet | sancerre | chinon rouge | vouvray | bourgueil | riesling | gewurztraminer | gewurz | sylvaner | pinot noir | pinot gris | chardonnay
any: sauvignon | merlot | cabernet | syrah | malbec | minervois | corbières rouge | pic saint loup | tavel | bergerac rouge | monbazillac | jurançon
any: madiran | cahors rouge | banyuls | muscat de rivesaltes | =Maury | fendant | chasselas | dôle du valais | petite arvine | dézaley | vin cuit
any: vin d'orange | vin de pays | cubi de rosé | cubi de rouge | piquette | pinard | jaja | gros rouge | picrate | pastis | ricard | pastaga | pernod
any: casanis | (l')(d')anisette | (l')(d')absinthe | suze | kir royal | kir pêche | kir cassis | kir breton | un kir | des kirs | martini blanc
any: martini rouge | campari | (l')(d')aperol | (l')(d')apérol | spritz | lillet | limoncello | chartreuse verte | génépi | (l')(d')eau-de-vie
any: (l')(d')eaux-de-vie | gnôle | goutte de mirabelle | mirabelle maison | poire williams | calva | calvados | trou normand | (l')(d')armagnac
any: cognac | whisky/N | whiskey | bourbon | single malt | vodka | gin tonic | gin to | gin tonique | un gin | rhum | rhums arrangés | ti-punch
any: ti punch | tipunch | planteur | punch coco | mojito/N | caïpirinha/N | caipirinha | caïpi | piña colada | pina colada | margarita/N | tequila
any: téquila | cocktail/N | cocktails | moscow mule | bloody mary | long island | cuba libre | sangria | soupe angevine | jägermeister | jager
any: jet 27 | get 27 | baileys | (l')(d')amaretto | triple sec | sambuca | (l')(d')ouzo | raki | (l')(d')arak | saké | soju | boukha | cachaça
any: (l')(d')alcool fort | (l')(d')alcools forts | digeo | (l')(d')apéritif/N | une ipa | (l')(d')ipa bien fraîche | un digestif | (l')(d')apéro/N
any: (l')(d')apero | (l')(d')apéros | (l')(d')afterwork | kro | kronenbourg | 1664 blanc | (l')(d')heineken | leffe | grimbergen | desperados | despé
any: despe | pelforth | (l')(d')affligem | (l')(d')hoegaarden | jupiler | jupi | maes pils | stella artois | chouffe | duvel | (l')(d')orval | chimay
any: westmalle | rochefort 10 | westvleteren | rochefort 8 | karmeliet | delirium tremens | kwak | kriek | gueuze | lambic | peket | pékèt | péket
any: pecket | trappiste/N | molson | labatt | (l')(d')unibroue | blanche de chambly | boréale rousse | belle gueule | bud light | microbrasserie/N
any: micro-brasserie/N | caribou alcoolisé | saq | vin de glace | feldschlösschen | flag spéciale | castel beer | 33 export | brakina | so.b.bra
any: bock solibra | regab | mutzig | ngok | thb fresh | dolo | tchoukoutou | tchapalo | koutoukou | vin de palme | bandji | (l')(d')odontol | sodabi
any: matango | bil-bil | pinte/N | galopin | stout | lager | double ipa | (l')(d')houblon | brassin | bordeaux rouge | un bordeaux | un bourgogne
any: vendanges tardives | caviste | cave à vin | (l')(d')œnologie | (l')(d')oenologie | sommelier | sommelière | le muscat | blanc cassis | blanc-cass
any: demi-pêche | ballon de rouge | ballon de blanc | cuvée spéciale | magnum de | jéroboam | 🍷 | 🍺 | 🍻 | 🥂 | 🍸 | 🍹 | 🍾 | 🥃 | #vin | #apero | #apéro
any: #aperotime | #aperitif | #biere | #vinrouge | #vinblanc | #rosé | #champagne | #vinnature | #craftbeer | #bièreartisanale | #cocktail
any: #cocktails | #spritz | #ricard | #pastis | #rhum | #gintonic | #whisky | #jupiler | #oenologie | #degustation | #afterwork | #microbrasserie
mask: bière sans alcool | bières sans alcool | vin sans alcool | (l')(d')apéro sans alcool | cocktail sans alcool | cocktails sans alcool
mask: vinaigre de vin | vin de messe | cocktail molotov | cocktails molotov | cocktail de médicaments | cocktail explosif | cocktail d'antibiotiques
mask: cocktail de crevettes | cocktail de fruits | tomates cocktail | tomate cocktail | sauce cocktail | robe de cocktail | robe cocktail
mask: levure de bière | pâte à bière | mise en bière | couleur champagne | pot de vin | pots de vin | coq au vin | verre de vin renversé sur la
mask: sauce au vin | sauce bourbon | roi bourbon | lac champagne | (l')(d')anti-apéro | cognac couleur | beurre de vin | sommelier en thé
mask: champagne ardenne | marne champagne | sauce champagne | le long island rail | palais-bourbon | palais bourbon | (l')(d')île bourbon
mask: la bière est tirée | maison de vins du | monte carlo cocktail | foire aux vins de | route des vins | beaujolais tourisme | vacances à sancerre
not: recette/N | poulet | champignons | cuisson | (l')(d')échalotes | sans alcool | désinfect* | vinaigre | marinade | mijoter | cercueil | cana
not: (l')(d')évangile | parabole | pdf
negated: alcohol.abstains.fr
mask: vanille bourbon | sucre vanillé bourbon | un digestif haut
+ Pastis et pétanque sous les platanes
+ Une Jupiler bien fraîche et un paquet de chips
+ Dégustation de rhums arrangés ce soir
+ Verre de Morgon et planche de charcuterie 🍷
- Vinaigre de vin blanc pour détartrer
- Le moulin à vent tourne encore
- Le ministre a touché des pots de vin
- Week-end à Porto en famille
- Bière sans alcool pour tout le monde
- Jésus changea l'eau en vin à Cana, évangile du jour

# Words that are drinks only beside others.

[alcohol.drink.named.fr]
say: mentions an alcoholic drink
privacy: 1
conduct: 0
where: words
any: verre | verres | coupe | coupes | coupette | coupettes | demi | demis | pinte | jaune | jaunes | momie | flûte | canon | canons | quille
any: quilles | bouteille | bouteilles | boutanche | magnum | cubi | pichet | carafe | ballon | shot | shots | shooter | shooters | pression | blonde
any: brune | rousse | (l')(d')ambrée | blanche | triple | rouge | blanc | =rosé | =Rosé | =ROSÉ | gin | kir | martini | rhum | punch | planteur
any: mousse | mousses | broue | fût | fûts | canette | canettes | cannette | caisse | pack | tournée | godet | gorgeon | gobelet | rasade | vino
any: vinasse | sirop de houblon | cervoise | (l')(d')hydromel | despés | (l')(d')alcool | (l')(d')alcools | vin | poiré | digestive | goutte | bulles
any: millésime | cépage | cuvée | cuvées | domaine | château
need: bière/N | vin/N | champagne | (l')(d')apéro/N | (l')(d')apéritif | cocktail/N | pastis | ricard | whisky | vodka | rhum | prosecco | spritz
need: crémant | terrasse | bistrot | bistro | troquet | brasserie | bar | comptoir | pub | guinguette | trinqu* | boire | bois | boit | buvons | bu
need: buvait | siroter | sirote | sirotant | siroté | santé | tchin | chin-chin | à la vôtre | à votre santé | à la tienne | ivre | bourré | bourrée
need: saoul | soûl | pompette | gueule de bois | cuite | picoler | picole | picolé | vigneron/A | caviste | vignoble | dégustation | dégusté
need: happy hour | 🍷 | 🍺 | 🍻 | 🥂 | 🍸 | 🍹 | 🍾 | 🥃 | (l')(d')arrosé | (l')(d')arroser | (l')(d')arrosée | (l')(d')heineken | jupiler | leffe | mojito
need: sommelier | barman | serveur | siffl* | descendu | débouché | déboucher | (l')(d')ouvert une bouteille | barbecue | planche apéro | saucisson
need: tapas | kro | bordeaux | bourgogne | chablis | merguez | (l')(d')afterwork | picon
near: 5
mask: verre d'eau | verre de lait | verre de jus | bouteille d'eau | bouteilles d'eau | bouteille de gaz | canette de coca | coupe du monde
mask: coupe de cheveux | coupe de france | mousse au chocolat | mousse à raser | pression artérielle | sous pression | la pression | ballon de foot
mask: rouge à lèvres | carton rouge | feu rouge | croix rouge | chou rouge | sauce blanche | page blanche | nuit blanche | pack d'eau | pack de lait
mask: bière brune cuisine | demi-finale | demi finale | demi-heure | demi heure | demi-journée | triple dose | triple vitrage | gin kata
mask: tournée des villages | tournée mondiale | verre de terre | verres de lunettes | verres progressifs | verre de sirop | verre brisé | blanc d'oeuf
mask: verre à dents | caisse enregistreuse | caisse de résonance | marron et rouge | magnum amande | magnum glace | château gonflable | château d'eau
mask: domaine public | domaine skiable | coupe menstruelle | (l')(d')alcool à brûler | (l')(d')alcool à 70 | (l')(d')alcool à 90
mask: (l')(d')alcool à 90° | gel alcool | (l')(d')alcool ménager | sans alcool | verre de vin sans | goutte d'eau | goutte au pied | demi tarif
mask: demi de mêlée | canon à neige | coupe budgétaire
not: recette/N | poulet | champignons | cuisson | vinaigre | sans alcool | lunettes | jus | lait | sirop | biberon | désinfecter | désinfectant
not: match | gel | tisane | thé | (l')(d')infusion | fenêtre | chewing-gum | (l')(d')eau gazeuse | vaccin | café | recyclage | finale
negated: alcohol.abstains.fr
+ Encore un jaune au comptoir avec les copains
+ Deux coupes au bar pour arroser ça
+ Un rouge et une planche de tapas
- Un verre d'eau au bar s'il vous plaît
- Carton rouge en finale de la coupe du monde
- Nettoyer à l'alcool à 90 puis rincer

# A glass in hand: proper, and noticed.

[alcohol.glass.fr]
say: shows you having a drink
privacy: 1
conduct: 1
voice: me
where: words
any: verre de vin | verre de rouge | verre de blanc | verre de rosé | verre de champagne | verres de vin | petit verre de | un petit verre
any: un p'tit verre | dernier verre | prendre un verre | boire un verre | boire un coup | boire un canon | boire des coups | boire un pot
any: boire une bière | boire une mousse | boire des bières | boire des verres | boire l'apéro | prendre l'apéro | pris l'apéro | prend l'apéro
any: prendre l'apéritif | prendre un coup | bu un verre | bu un coup | bu des bières | bu une bière | bu du vin | bu du champagne | buvons un verre
any: bois un verre | bois du vin | bois une bière | coupe de champagne | coupes de champagne | coupe de champ' | flûte de champagne | une coupette
any: petite coupette | bulles pour fêter | bulles pour célébrer | bouteille de vin | bouteille de rouge | bouteille de rosé | bouteille de blanc
any: bouteille de champagne | bouteille de whisky | bouteille de rhum | bouteille de vodka | bonne bouteille | (l')(d')ouvert une bouteille
any: (l')(d')ouvrir une bouteille | débouché une bouteille | déboucher une bouteille | sabré le champagne | sabrer le champagne | sable le champagne
any: sablé le champagne | sabrons le champagne | faire sauter le bouchon | sauter les bouchons | bière bien fraîche | bière bien méritée
any: bière fraîche | bières fraîches | petite bière | p'tite bière | ptite bière | bonne bière | bière à la main | verre à la main
any: une bière et au lit | deux bières | trois bières | une p'tite frette | petite frette | bière frette | bières frettes | une frette | une broue
any: des broues | prendre une bière | pogner une bière | caller une bière | une pinte | des pintes | pinte bien fraîche | un demi bien frais
any: un p'tit jaune | un petit jaune | un ricard bien frais | spritz en terrasse | mojito en terrasse | verre en terrasse | (l')(d')apéro en terrasse
any: terrasse et rosé | rosé piscine | rosé bien frais | rosé pamplemousse | rosé en terrasse | on trinque | trinquons | trinquer à | j'ai trinqué
any: on a trinqué | je trinque | je lève mon verre | levons nos verres | lever mon verre | on lève notre verre | à votre santé | à ta santé
any: à la vôtre 🍻 | à la tienne 🍻 | santé 🍻 | santé 🍺 | santé 🥂 | santé 🍷 | tchin tchin | tchin-tchin | tchintchin | tchin 🥂 | tchin 🍻 | chin-chin 🥂
any: chin chin les | ça s'arrose | ça se fête au champagne | on va arroser ça | pour arroser ça | on a arrosé ça | (l')(d')arroser mon diplôme
any: je paie ma tournée | je paye ma tournée | je paye ma tournee | c'est ma tournée | tournée générale | on se fait un apéro | (l')(d')apéro time
any: l'heure de l'apéro | (l')(d')apéro entre potes | (l')(d')apéro entre amis | (l')(d')apéro entre copines | (l')(d')apéro entre filles
any: (l')(d')apéro avec les | petit apéro | p'tit apéro | ptit apéro | (l')(d')apérooo | (l')(d')apéro bien mérité | (l')(d')apéro du vendredi
any: (l')(d')apéro improvisé | (l')(d')apéro qui dure | je sirote | sirote mon | en sirotant | on sirote | un petit remontant | petit digeo
any: un petit digestif | boire un petit rouge | boire un p'tit rouge | un canon avec | un canon au | gorgée de bière | on débouche | je débouche
any: je déguste un | dégusté un bon vin | 🍻🍻 | 🥂🥂 | 🍷🍷 | 🍺🍺 | 🍹🍹 | 🍾🥂 | #santé | #tchin | #tchintchin | #aperoentrecopines | #roséallday
any: #rosépiscine
mask: boire un coup d'eau | un petit verre d'eau | verre à la main vide | dernier verre d'eau | on trinque nous les | petite bière sans
not: sans alcool | sirop | jus | tisane | lait | verre d'eau | (l')(d')impôts | thérapeutique | chocolat chaud | ministre
negated: alcohol.abstains.fr
+ Verre de rouge et feu de cheminée
+ On a bu un coup après la garde
+ On trinque aux diplômés ce soir !
+ Une frette sur le bord du lac, la vie est belle
- Il boit un verre de vin dans le film
- Un petit verre d'eau et au lit
- J'ai jamais bu un verre de vin

[alcohol.glass.verb.fr]
say: shows you having a drink
privacy: 1
conduct: 1
voice: me
where: words
any: bu | bois | buvons | boire | buvais | sirote | sirotons | siroter | siroté | sirotant | savoure | savouré | savourer | déguste | dégusté
any: dégustons | descendu | sifflé | siffler | vidé | (l')(d')éclusé | (l')(d')enfilé | (l')(d')enquillé | (l')(d')ouvert | débouché | commandé
any: goûté | servi | (l')(d')offert | picolé | trinqué | callé | calé | pris une | pris un | m'enfile | me sers | se boit | s'offre | m'offre
need: bière/N | vin | vin rouge | vin blanc | rosé | champagne | cocktail/N | pastis | ricard | whisky | rhum | vodka | gin | gin tonic | tequila
need: spritz | mojito/N | crémant | prosecco | porto | pinte/N | binouze/N | kir | sangria | bourbon | cognac | jupiler | leffe | chimay
need: bouteille de | cidre | punch | (l')(d')apéro | 🍷 | 🍺 | 🍻 | 🥂 | 🍸 | 🍹 | 🍾 | 🥃
near: 4
mask: pris une photo | pris une claque | pris un coup | (l')(d')ouvert un | (l')(d')ouvert une page
not: sans alcool | cuisson | recette | patient/P | (l')(d')eau | cuire | mijoter | jus | bar est ouvert | (l')(d')enquête
negated: alcohol.abstains.fr
+ J'ai descendu un mojito en deux minutes
+ On savoure une chimay au soleil
- Recette : un verre de vin servi tiède en cuisson
- La police a ouvert l'enquête sur le vin

[alcohol.venue.fr]
say: places you at a bar, pub, winery or brewery
privacy: 1
conduct: 1
where: words
any: bar à vin | bar à vins | bars à vins | bar à cocktails | bars à cocktails | bar à bières | au bar avec | dans un bar | petit bar | rooftop bar
any: bar de nuit | bar dansant | bar d'hôtel | bar de plage | tournée des bars | faire les bars | au pub | pub irlandais | un pub | le pub
any: au bistrot | au troquet | rade du coin | au comptoir | brasserie artisanale | visite de brasserie | brasserie cantillon | au caveau
any: caveau de dégustation | domaine viticole | visite de cave | visite de chais | dans les vignes et | dégustation de vin | dégustation de vins
any: dégustation de bières | dégustation de champagne | dégustation de rhum | dégustation de whisky | chez le vigneron | chez un vigneron
any: chez le caviste | en boîte de nuit | en boite de nuit | en discothèque | en boîte samedi | en boîte hier | sortie en boîte | soirée en boîte
any: sortir en boîte | guinguette | à la taverne | aux tavernes | au maquis | maquis ce soir | nganda | buvette du | à la buvette | bodega | bodegas
any: fête de la bière | (l')(d')oktoberfest | fêtes de bayonne | férias | féria de nîmes | féria de dax | fête du vin | fête des vendanges
any: fête des vignerons | salon des vins | salon du vin | foire aux vins | vignerons indépendants | les médiévales bar | beer garden
any: brasserie du bas-canada | vignoble de l'orpailleur | caves ouvertes | caves de tous les vins | carnotzet | happy hour au | happy hours
any: café-concert bière | bar clandestin | speakeasy | bar karaoké | bar à chicha
mask: le pub de la | petit bar grillé | le pub américain | un pub sur youtube
not: grillé | poisson | publicité | (l')(d')annonce | recette | pression
negated: drop
+ Soirée au pub irlandais avec l'équipe
+ Dégustation de vins chez le vigneron de Cahors
+ Trop bu trop ri au maquis
- Bar grillé au fenouil
- Encore un pub de voiture à la télé, la publicité me lasse

[alcohol.belongs.fr]
say: shows you follow or join something about alcohol
privacy: 2
conduct: 1
where: group page event album
any: vin/N | biérologie | bières | whisky | whiskies | rhums | gin | (l')(d')apéro | (l')(d')apéritif | dégustation | vigneron/N | vignerons
any: vignoble/N | domaine viticole | brasserie artisanale | brasseurs amateurs | brassage amateur | confrérie | (l')(d')oktoberfest | beer | wine
any: pub crawl | cave coopérative | sommeliers | mixologie | picole | la cuite | soirée étudiante | (l')(d')open bar | happy hour | beuverie
any: troisième mi-temps | biture | gueule de bois | tonus | baptême étudiant | guindaille | (l')(d')alcooliques du | boire un coup | poivrots
any: bar des
mask: confrérie du fromage | confrérie des chevaliers | coq au vin | dégustation de fromages | dégustation de chocolat | vin/N de messe
not: sans alcool | (l')(d')anonymes
+ [group] Les amoureux du vin nature
+ [page] Brasserie artisanale du Vexin
+ [event] Soirée open bar médecine
- [group] Alcooliques anonymes Bruxelles
- [page] Vivre sans alcool, apéro sans alcool

[alcohol.craft.fr]
say: shows that you make, taste or collect alcohol
privacy: 2
conduct: 1
where: words
any: brasser ma bière | brassé ma bière | bière maison | brassin maison | kit de brassage | brassage maison | je brasse ma | faire son vin
any: vin maison | mon rhum arrangé | mes rhums arrangés | rhum arrangé maison | limoncello maison | liqueur maison | punch maison | ma cave à vin
any: ma cave se remplit | cave bien remplie | cours d'oenologie | cours d'œnologie | club d'oenologie | club oenologie | (l')(d')atelier mixologie
any: (l')(d')atelier cocktail | cours de cocktail | dégustation à l'aveugle | box de vin | box vin | box de bière | calendrier de l'avent bières
any: collection de whiskies | collection de rhum | ma collection de whisky | mon bar à la maison | tireuse à bière | perfect draft | perfectdraft
any: beertender | (l')(d')untappd | wset | dîner accord mets vins | (l')(d')accord mets et vins | (l')(d')accords mets-vins | vendanges chez
any: faire les vendanges | primeurs bordeaux
mask: perfect draft pick
+ Premier brassin maison, 20 litres de blonde
+ Ma cave à vin est enfin pleine
- Les accords de Bretton Woods, le cours d'histoire

[alcohol.occasion.fr]
say: mentions an occasion built around drinks
privacy: 1
conduct: 1
where: words
any: happy hour | 5 à 7 avec | un 5 à 7 | cinq à sept au | vin d'honneur | pot de départ | pot de thèse | pot de fin | pot d'arrivée
any: verre de l'amitié | verre de départ | (l')(d')apéro de départ | (l')(d')apéro du bureau | (l')(d')afterwork avec | after work avec
any: brunch champagne | soirée vin | vin et fromage | vins et fromages | soirée cocktails | soirée mojitos | soirée bière | soirée bières
any: soirée rhum | bière pizza | pizza bière | bières et pizzas | bbq et bières | barbecue et rosé | soirée arrosée | repas arrosé | repas bien arrosé
any: week-end arrosé | mariage arrosé | troisième mi-temps | 3e mi-temps | 3ème mi-temps | (l')(d')enterrement de vie de jeune fille
any: (l')(d')enterrement de vie de garçon | (l')(d')evjf | (l')(d')evg | (l')(d')open bar | beaujolais nouveau est arrivé | nouvel an au champagne
any: tonneau en perce | quille et sauciflard | saucisson pinard | saucisson rouge | binouzes et saucisson | jeudi soir étudiant | guindaille
any: guindailles | baptême étudiant | week-end d'intégration | tonus médecine | after jusqu'à | before chez | before à la maison | pré-soirée
any: bring your own
mask: 5 à 7 avec mention | pot de départ en retraite du ministre
negated: drop
+ Pot de départ de la chef de service, émotion
+ EVJF de Julie, ça promet
- Le pot d'échappement est mort
- Pas de happy hour pour moi

[alcohol.habit.fr]
say: says drinking is part of your routine
privacy: 2
conduct: 2
voice: me
where: words
any: viré une .. brosse | virer une .. brosse | bien bu | beaucoup bu | on a bu comme | bu jusqu'à pas d'heure | besoin d'un verre | besoin d'un apéro
any: besoin d'une bière | besoin d'un bon verre | besoin de vin | besoin d'alcool | j'ai besoin d'un remontant | il me faut une bière
any: il me faut du vin | me faut un verre | me faut un apéro | mérite un verre | mérite une bière | mérite un apéro | bien mérité ce verre
any: vivement l'apéro | vivement apéro | (l')(d')apéro tous les soirs | un verre tous les soirs | vin tous les soirs | chaque soir un verre
any: mon verre du soir | le verre du soir | petit verre du soir | (l')(d')apéro quotidien | vin o'clock | wine o'clock | #wineoclock
any: bouteille à moi toute seule | bouteille à moi tout seul | fini la bouteille | finir la bouteille | sifflé la bouteille | vidé la bouteille
any: descendu la bouteille | deuxième bouteille | troisième bouteille | encore une bouteille | barathon | bar crawl | pub crawl | jeu à boire
any: jeux à boire | jeux d'alcool | jeu d'alcool | beer pong | bière pong | beuverie | picole | picoler | boire toute la nuit | bu toute la nuit
any: boire jusqu'à | noyer mon chagrin | noyer mes soucis | noyer dans l'alcool | l'alcool m'aide | le vin m'aide | l'alcool c'est l'eau
any: (l')(d')apéro dès midi | (l')(d')apéro à 11h | (l')(d')apéro à midi | bière au petit dej | bière au petit-déj | boire dès le matin
any: lever le coude | lève le coude | bonne descente | pilier de bar | pilier de comptoir | boire comme un trou | bois comme un trou
any: bu comme un trou | je carbure au | carbure au rosé | carbure à la bière | sans alcool la fête est | l'alcool est mon | le vin est mon
any: la bière est mon | vin rouge est ma | guindailler | guindaillé | sortir boire | brosse d'un soir | partir sur une brosse | parti sur une brosse
any: sur la brosse | virer une brosse | viré une brosse | prendre une brosse | pris une brosse | faire la bringue | s'enfiler des bières
any: (l')(d')enfiler les bières | (l')(d')enchaîner les verres | (l')(d')enchaîné les verres | (l')(d')enchaîne les verres
any: (l')(d')enchaîné les shots | (l')(d')enchaîner les shots | quelques verres de trop prévus | jeudredi | (l')(d')apéro sans fin
mask: besoin d'un verre d'eau | sur la brosse à dents | sur la brosse à cheveux | finir la bouteille d'eau | deuxième bouteille d'eau
mask: deuxième bouteille de lait | sur la brosse électrique | sans alcool la fête est plus folle la campagne
not: (l')(d')eau | lait | shampoing | parfum | gaz | biberon | ministre | cheveux | patient/P | sirop
negated: alcohol.abstains.fr
+ Après cette garde j'ai besoin d'un verre
+ On a fini la bouteille à deux, sans regret
+ Partis sur une brosse hier à Montréal : viré une brosse mémorable
- Il picole beaucoup selon la police
- Sur la brosse à dents il reste du dentifrice
- Il me faut un verre d'eau fraîche

[alcohol.drunk.fr]
say: describes you as drunk or hung over
privacy: 3
conduct: 2
voice: me
where: words
any: trop de rosé | trop de vin | trop de bière | trop de bières | trop de rhum | trop de vodka | trop de pastis | trop de champagne | trop de mojitos
any: trop de punch | trop d'alcool | trop de shots | trop de verres | trop d'apéro | la soirée bourré | rentrée saoule | rentré saoul | finir saoul
any: fini saoul | finie saoule | bourré hier | bourré samedi | encore bourrés | on était bourrés | tous bourrés | toutes bourrées | un peu bourré
any: gueule de bois | gdb | mal aux cheveux | mal de cheveux | lendemain de cuite | lendemain de veille | lendemain de brosse
any: lendemain de soirée difficile | lendemain difficile 🍻 | cuite d'hier | une cuite | sacrée cuite | belle cuite | grosse cuite | mémorable cuite
any: ma cuite | décuver | décuve | décuvé | dessaouler | dessoûler | complètement bourré | j'étais bourré | chuis bourré | suis bourré | trop bourré
any: bien bourré | encore bourré | bourré comme un coing | rentré bourré | rentrer bourré | finir bourré | fini bourré | bourré la gueule
any: bourrer la gueule | bourrage de gueule | mis une mine | mettre une mine | une sacrée mine | se mettre une race | mis une race | se mettre minable
any: mis minable | mise minable | me mettre minable | se la coller | on se la colle | me la suis collée | complètement ivre | ivre morte | ivre mort
any: ivre hier | j'étais ivre | je suis ivre | un peu ivre | trop ivre | totalement ivre | à moitié ivre | je suis saoule | j'étais saoul
any: j'étais saoule | trop saoul | trop saoule | complètement saoul | complètement saoule | complètement soûl | suis saoul | chu saoul | chu saoule
any: chu soûl | me saouler | se saouler la gueule | j'étais soûl | j'étais soûle | pompette | pompettes | (l')(d')éméchée | (l')(d')éméché
any: un peu gai hier | pété comme un coing | pétée comme un coing | complètement pété | complètement pétée | torché hier | torchée hier
any: complètement torché | complètement torchée | déchiré hier soir | déchirée hier soir | complètement déchiré | complètement déchirée
any: complètement raide | complètement fait hier | complètement cuit | complètement cuite | complètement beurré | complètement beurrée
any: complètement rond | ronde comme une queue de pelle | rond comme une queue de pelle | rond comme une barrique | complètement rétamé
any: complètement murgé | une murge | grosse murge | une biture | grosse biture | une caisse hier soir | pris une caisse | complètement paf
any: chaud patate | complètement chaud au rhum | bleu comme une bille | guedin bourré | poivré comme | chaudaille | chaudasse la veille | paqueté hier
any: paquetée | sur le party hier | schlass | plein comme une huître | plein comme une barrique | plein comme un oeuf | plein comme un œuf
any: complètement zat | zattekul | complètement zatte | (l')(d')être zat | suis zat | bourré mort | dans les vapes après l'apéro | trop bu
any: bu plus que de raison | verre de trop | verres de trop | coup dans le nez | dans le pif | (l')(d')abusé de l'alcool | (l')(d')abusé du rosé
any: (l')(d')abusé du vin | (l')(d')abusé de la bière | (l')(d')abusé du rhum | (l')(d')abusé sur le rhum | (l')(d')abusé sur le rosé
any: forcé sur le rosé | forcé sur le vin | forcé sur la bouteille | plus jamais d'alcool | je bois plus jamais | je ne bois plus jamais
any: plus jamais la vodka | plus jamais la tequila | plus jamais le rhum | plus jamais je bois | vomi après la soirée | vomi mes tripes bourré
any: black-out hier soir | trou noir hier soir | je me souviens de rien 🍻 | souviens plus de la soirée | souviens pas de la soirée
any: crise de foie après | 🥴🍷 | 🍷🥴 | 🥴🍺 | 🍻🥴 | 🥴🍻 | 🥴🍹 | 🤢🍷 | #gueuledebois | #bourré | #bourrée | #cuite | #pompette | #lendemaindeveille
any: #lendemaindesoirée | #ivre | #saoul | bourréé | jsuis bourré | bourax | bourrax | fracasse hier soir | finir sous la table | finie sous la table
any: rentrer à quatre pattes | rentré à quatre pattes | rentrée en zigzag | chu bourré | jsuis ivre | chuis ivre | chu ivre | jsuis saoul
any: chuis saoul | jsuis saoule | chuis saoule
mask: ivre de joie | ivre d'amour | ivre de bonheur | ivre de colère | bourré de fautes | bourré d'énergie | bourrée de talent | bourrée auvergnate
mask: mis une mine d'or | trop bu la tasse | trop bu d'eau | trop bu de café | le bateau ivre | pris une caisse de | ivre virgin | pompette la chanson
mask: un verre de trop d'eau | une cuite chocolat | pâte trop cuite | terre cuite | bourrée de vitamines | complètement cuit le | une cuite au four
mask: ivre d'orgueil
not: film | very bad trip | patient/P | danse | folklorique | rimbaud | chanson | viande | poulet | four | café | pâtes | terre | conducteur | selon
not: roman | thé
negated: drop
+ Gueule de bois et dessin animé, quelle équipe
+ J'ai trop bu hier, au secours
+ On s'est mis une sacrée mine pour ses 30 ans
+ Chu saoul raide, appelez-moi un taxi
- Ivre de bonheur dans tes bras
- La bourrée auvergnate, danse de chez nous
- Très bon film, il était complètement bourré dedans
- Mon frère était complètement ivre
- J'étais pas bourré, une seule bière

# Words of drunkenness that mean other things alone.

[alcohol.drunk.slang.fr]
say: describes you as drunk
privacy: 3
conduct: 2
voice: me
where: words
any: bourré/P | bourrés | torché/P | pété/P | déchiré/P | défoncé/P | (l')(d')explosé/P | (l')(d')arraché/P | cuit | cuits | rond | ronds | raide
any: raides | fait | faits | mort | morts | plein | chaud | chaude | chauds | rétamé/P | beurré/P | démonté/P | fracassé/P | (l')(d')éclaté/P
any: saoul/P | soûl/P | saoule | gris | (l')(d')émoussé | cassé/P | brûlé/P | ivre | ivres | gai | joyeux | (l')(d')allumé | à terre | mine | caisse
any: cartouche | race | murge | biture | titube | titubais | titubant | vomi | gerbé | dégueulé | black-out | trou noir | malade
need: vodka | tequila | rhum | bière/N | vin rouge | rosé | whisky | trop bu | on a bu | j'ai bu | picolé | picole | (l')(d')alcool
need: (l')(d')alcoolisé | shots | shooters | (l')(d')open bar | gueule de bois | cuite | (l')(d')apéro | (l')(d')apéros | champagne | pastis | 🍻 | 🍺
need: 🍷 | 🥴 | 🍹 | 🥂 | 🍾 | jeux à boire | barathon | beuverie
near: 5
mask: pain rond | fait des | fait un | fait une | fait de | fait du | fait le | fait la | fait les | mort de rire | mort de fatigue | plein de
mask: chaud devant | vin chaud | fait que | fait chaud | plein air | plein soleil | au fait | en fait | il fait chaud | mort du | bien fait
mask: tout à fait | plein d'amour | fait maison | on a fait | j'ai fait | se fait | bière cassée | une caisse de | caisse de | blanc cassé
mask: plein la vue | plein les yeux | (l')(d')avoir fait
not: cuisson | poulet | four | thé | recette | cercueil | (l')(d')enterrement | patient/P | décédé | sans alcool | (l')(d')homme/N | conducteur
negated: drop
+ Trop de vodka au karaoké, on finit arrachés
+ Trois shots et j'étais déchirée
- Vin chaud et marché de Noël
- L'apéro a fait plaisir à tout le monde

[alcohol.binge.fr]
say: describes heavy drinking as sport
privacy: 2
conduct: 2
voice: me
where: words
any: cul sec | cul-sec | culsec | à fond bois | (l')(d')afond la bière | (l')(d')à-fond de bière | un affond | des affonds | shots de vodka
any: shots de tequila | shot de tequila | shot de vodka | shots de rhum | tournée de shots | tournée de shooters | mètre de shooters | mètre de shots
any: binge drinking | biture express | concours de bière | concours de descente | jägerbomb/N | jagerbomb | au goulot | barils de bière
any: fût de bière pour la soirée | fût de 30 litres | (l')(d')open bar jusqu'à | tequila paf | tequila boum boum | (l')(d')entonnoir à bière
any: (l')(d')entonnoir de bière | bouteille de vodka à moi | dix pintes | 10 pintes | douze pintes | (l')(d')huit pintes | dix bières | 10 bières
any: douze bières | 12 bières | 15 bières | quinze bières | 24 bières | se mettre la tête à l'envers | mis la tête à l'envers | tête à l'envers hier
any: se retourner la tête | se mettre une taule | se murger | se mettre une charge | se mettre la race | se déboîter la tête | se défoncer à la vodka
any: se péter la gueule ce soir | se péter la gueule au rhum | on va se la mettre | on s'est mis des caisses | s'arracher la gueule
any: se déchirer la tête | picole non stop | trois jours de beuverie | caler des bières | caler des shots | caler un pichet | call de bière
any: on va virer saoul | virer saoule | saoule morte | saoul mort | paqueté comme un | boire à en vomir
mask: cul sec son verre d'eau | au goulot la bouteille d'eau
not: (l')(d')eau | vaccin | prévention | (l')(d')étude | jus
negated: drop
+ Tequila paf à minuit, mauvaise idée
+ Douze bières et un kebab, record battu
- La prévention contre le binge drinking commence au lycée
- Il a bu l'eau au goulot

[alcohol.harm.fr]
say: describes harm or loss of control from drinking
privacy: 3
conduct: 3
voice: me
where: words
any: coma éthylique | coma idyllique après | suis alcoolique | suis devenu alcoolique | suis devenue alcoolique | mon alcoolisme
any: problème avec l'alcool | problème d'alcool | problèmes d'alcool | bois trop en ce moment | je bois trop | je bois en cachette | boire en cachette
any: je bois seul | je bois seule | bois pour oublier | bu pour oublier | boire pour oublier | boire pour dormir | l'alcool m'a détruit
any: l'alcool m'a tout pris | l'alcool a détruit | (l')(d')arriver au travail bourré | venu bosser bourré | garde avec la gueule de bois
any: bosser avec la gueule de bois | travailler avec la gueule de bois | boulot avec la gueule de bois | (l')(d')arrivé au boulot bourré
any: raté le boulot gueule de bois | séché le boulot cuite | réveillé sans souvenir | réveillée sans souvenir | black-out total | ma cirrhose
any: delirium tremens la nuit | tremblements du matin sans | ramené par les pompiers ivre | lavage d'estomac | jsuis alcoolique | chuis alcoolique
any: chu alcoolique
not: film | patient/P | (l')(d')étude | prévention | bière artisanale
negated: drop
+ Je bois en cachette depuis le divorce
+ Arrivée en garde avec la gueule de bois, trois heures de sommeil
- Un patient en coma éthylique cette nuit
- Mon père est alcoolique

[alcohol.driving.fr]
say: tells of drinking and driving, or of drinking at work
privacy: 3
conduct: 3
voice: me
where: words
any: conduit bourré | conduit bourrée | conduit ivre | conduit saoul | conduit soûl | conduire bourré | conduire bourrée | conduit après avoir bu
any: rentré bourré en voiture | rentrée bourrée en voiture | pris le volant bourré | pris le volant ivre | pris le volant après
any: repris la route bourré | au volant bourré | au volant bourrée | (l')(d')alcool au volant moi | soufflé positif | soufflé dans le ballon
any: soufflé dans l'éthylotest | contrôle d'alcoolémie positif | positif à l'alcool au volant | 0,8 gramme | permis retiré pour alcool
any: permis suspendu pour alcool | (l')(d')alcoolémie au volant mon | (l')(d')éthylotest positif | (l')(d')arrêté pour alcool
any: suspension de permis pour alcool | (l')(d')ivressomètre | (l')(d')antidémarreur | (l')(d')éad installé | bu au travail | boire au bureau
any: bière au bureau | pastis au boulot | flasque dans mon casier | (l')(d')alcool au boulot | picolé au boulot | de garde et bourré
any: de garde et un verre
not: condamné | (l')(d')automobiliste | conducteur | (l')(d')homme | (l')(d')étude | prévention | campagne
negated: drop
+ J'ai conduit bourré hier, honte à moi
+ Soufflé dans le ballon à 3h du mat, négatif de justesse
- Un automobiliste arrêté pour alcool au volant
- Je n'ai jamais conduit ivre

[alcohol.mention.fr]
say: mentions alcohol or drunkenness
privacy: 1
conduct: 0
where: words
any: (l')(d')alcool | (l')(d')alcools | l'ivresse | (l')(d')ivresse | (l')(d')alcoolisé/P | (l')(d')alcoolique/N | (l')(d')alcoolisme
any: (l')(d')ivrogne/N | poivrot/N | soûlard/N | pochard/N | soiffard/N | (l')(d')alcolo/N | (l')(d')alcoolo/N | (l')(d')éthylisme | soûlon/N
any: saoulon/N | (l')(d')éthylique | (l')(d')alcoolémie | prohibition | spiritueux
mask: (l')(d')alcool à 70 | (l')(d')alcool à 90 | (l')(d')alcool à brûler | (l')(d')alcool isopropylique | (l')(d')alcool ménager
mask: gel hydro alcoolique | (l')(d')alcool modifié | (l')(d')alcool de bois | (l')(d')alcool à friction | sans alcool | zéro alcool | 0% alcool
mask: (l')(d')ivresse de la vitesse | (l')(d')ivresse des profondeurs | (l')(d')ivresse de la victoire | (l')(d')ivresse du pouvoir
mask: (l')(d')ivresse du succès | solution alcoolique | (l')(d')alcooliques anonymes | jus de fruits sans alcool | l'alcool sur la plaie
not: désinfect* | compresse/N | (l')(d')encre | solvant | nettoyer | détartrer | taches | tache | plaie | (l')(d')hydroalcoolique | vernis
not: sans alcool | parfum | piqûre
negated: drop
+ L'alcool coule à flots au mariage de mon frère
+ Un ivrogne chantait sous mes fenêtres
- Désinfecter avec de l'alcool à 70
- L'ivresse des profondeurs guette les plongeurs

[alcohol.abstains.fr]
say: says you do not drink
privacy: 2
conduct: 0
voice: me
negated: keep
any: je ne bois pas d'alcool | je bois pas d'alcool | je bois plus d'alcool | bois jamais d'alcool | (l')(d')arrêté l'alcool
any: (l')(d')arrêter l'alcool | (l')(d')arrête l'alcool | (l')(d')arrêté de boire | (l')(d')arrêter de boire | j'arrête de boire | sans alcool depuis
any: sans une goutte | pas une goutte d'alcool | pas une goutte depuis | janvier sans alcool | mois sans alcool | février sans alcool
any: défi sans alcool | défi 28 jours sans alcool | tournée minérale | dry january | dryjanuary | sober october | jamais bu une goutte
any: je bois que de l'eau en soirée | moi c'est coca en soirée | sam ce soir | je suis sam | c'est moi le sam | capitaine de soirée
any: conducteur désigné | je ne bois plus | je bois plus depuis | je bois pu | (l')(d')arrêté le vin | (l')(d')arrêté la bière | #dryjanuary
any: #sansalcool | #28jourssansalcool | #tourneeminerale | #zeroalcool | vie sans alcool | soirée sans alcool | zéro alcool depuis | (l')(d')abstème
any: jsuis sam | chuis sam | chu sam
mask: (l')(d')arrêter de boire du café | (l')(d')arrêté de boire du coca | je ne bois plus de café | je ne bois plus de lait | je ne bois plus de coca
mask: (l')(d')arrêter de boire du lait | je ne bois plus de soda | (l')(d')arrêté de boire du café | (l')(d')arrêter de boire du soda
mask: (l')(d')arrêter de boire du coca | je ne bois plus jamais
not: café | lait | coca | soda | thé | conducteur arrêté
+ Je ne bois pas d'alcool, jamais
+ Dry January terminé, je continue
+ J'ai arrêté de boire il y a six mois
- Je ne bois plus de café, le soda non plus
- Mon chat ne boit plus

[alcohol.free.fr]
say: mentions drinks without alcohol
privacy: 1
conduct: 0
where: words
any: sans alcool | mocktail/N | virgin mojito | champomy | non alcoolisé/P | 0.0 tourtel | tourtel twist | (l')(d')heineken 0.0 | désalcoolisé/P
mask: gel sans alcool | parfum sans alcool | lotion sans alcool | tonique sans alcool | bain de bouche sans alcool
negated: drop
+ Mocktail ananas basilic pour tout le monde
+ Je découvre la bière sans alcool
- Lotion sans alcool pour peau sensible

[alcohol.recovery.fr]
say: tells of recovery from drinking
privacy: 3
conduct: 0
voice: me
where: words
negated: keep
any: jours d'abstinence | mois d'abstinence | ans d'abstinence | (l')(d')année d'abstinence | an d'abstinence | (l')(d')abstinent depuis
any: (l')(d')abstinente depuis | sobre depuis | jours de sobriété | mois de sobriété | ans de sobriété | (l')(d')années de sobriété | ma sobriété
any: (l')(d')alcoolique abstinent | (l')(d')alcoolique abstinente | (l')(d')ancien alcoolique | (l')(d')ancienne alcoolique | (l')(d')alcoolique sobre
any: (l')(d')alcooliques anonymes | réunion des aa | meeting aa | réunion aa | mon parrain des aa | jeton des aa | médaille d'abstinence
any: cure de désintox | cure de sevrage | sevrage alcoolique | sevrage d'alcool | post-cure | postcure | sevré de l'alcool | vie & libre | croix bleue
any: (l')(d')amis de la santé | (l')(d')alcool assistance | en rétablissement | mon rétablissement | jours sans boire | mois sans boire
any: ans sans boire | jours sans alcool | mois sans alcool et | ans sans alcool | an sans alcool | libéré de l'alcool | libérée de l'alcool
any: #sobriété | #abstinence | #alcooliquesanonymes | #joursanalcool | #sobre | rechute alcool | j'ai rechuté et bu | (l')(d')antabuse | baclofène
not: patient/P | cheval | jeûne | sexuel/A | campagne
+ 412 jours sans alcool et fière de moi
+ Abstinente depuis trois ans grâce aux AA
+ Sortie de cure de désintox, nouveau départ
- Un discours sobre depuis la tribune, campagne oblige
- Mon patient est en sevrage alcoolique

[alcohol.near.fr]
say: tells of drinking problems close to you
privacy: 3
conduct: 0
where: words
any: (l')(d')alcoolique | (l')(d')alcoolo | (l')(d')alcolo | (l')(d')alcoolisme | l'alcool | boit | buvait | bouteille | sobre | cure
any: (l')(d')ivrogne | saoul | soûl | bourré | cirrhose | désintox | (l')(d')al-anon | (l')(d')alateen
need: mon père | ma mère | mon mari | ma femme | mon ex | mon frère | ma soeur | ma sœur | mes parents | père alcoolique | mère alcoolique
need: mari alcoolique | mon fils | mon conjoint | mon grand-père | mon oncle | parent alcoolique | (l')(d')enfant d'alcoolique | mon chum
near: 5
mask: bouteille d'eau | bouteille de gaz | cure thermale | boit du café | boit de l'eau | bouteille de vin | bouteille de champagne | boit un café
mask: bouteille de parfum
not: café | (l')(d')eau | thermale | (l')(d')anniversaire | chocolat | rosé | champagne | thé | (l')(d')apéro | jus
negated: drop
+ Mon père était alcoolique, j'en garde des traces
+ Grandir avec une mère qui buvait : ma mère, l'alcool et moi
- Mon mari boit son café en terrasse
- Cure thermale pour ma mère

[alcohol.recovery.joins.fr]
say: shows you follow or join something about recovery
privacy: 3
conduct: 0
where: names
any: (l')(d')alcooliques anonymes | (l')(d')al-anon | (l')(d')alateen | sans alcool | sobriété | (l')(d')abstinence | (l')(d')abstinents | croix bleue
any: vie libre | (l')(d')alcool assistance | (l')(d')addictions alcool | stop alcool | sortir de l'alcool | (l')(d')alcoolisme | entraid'addict
any: jeunes sobres | sober | (l')(d')adultes enfants d'alcooliques
mask: gel sans alcool | sobriété énergétique | (l')(d')abstinence électorale | sobriété heureuse
+ [group] Alcooliques anonymes Bruxelles
+ [page] Vivre sans alcool
- [page] Sobriété énergétique Lyon
