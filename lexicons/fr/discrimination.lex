lexicon: discrimination.fr
format: 1
version: 2026.1
topic: discrimination
lang: fr
licence: CC0-1.0
about: Contempt for groups of people, slurs as used against people, stereotypes, in the French-speaking countries.
source: written by hand for this project

# Speaking against racism, islamophobia or sexism is no contempt; such words kill nearby.

[discrimination.statement.fr]
say: speaks of a group of people with contempt
privacy: 1
conduct: 3
where: words
pattern: (?i)(?:les|ces|tous les|toutes les|sales|trop de|marre des|marre de ces|ras le bol des|ras-le-bol des|dehors les|virez les|virez-moi ces|renvoyez les) (?:arabes|musulmans?|noirs|juifs|blancs|gitans|roms?|manouches|gens du voyage|migrants|[ée]trangers|immigr[ée]s|r[ée]fugi[ée]s|asiatiques|chinois|africains|alg[ée]riens|marocains|turcs|roumains|sans[- ]papiers|homos|gays|p[ée]d[ée]s|trans|lesbiennes|handicap[ée]s|autistes|gros|grosses|ob[èe]ses|femmes|bonnes femmes|mecs|hommes|flamands|wallons|anglais|fran[çc]ais|parisiens|pauvres|assist[ée]s|ch[ôo]meurs|vieux|boomers|ch'tis|portugais|ha[ïi]tiens|autochtones)[^.!?\n]{0,30}(?:voleurs?|voleuses|sales|puent|parasites|envahi\w*|dehors|profiteurs|profitent|profiter|feignants|fain[ée]ants|fl?emmards|terroristes|violeurs|menteurs|radins|d[ée]gueulasses|chez eux|la racaille|tous les m[êe]mes|toutes les m[êe]mes|bons [àa] rien|cassos|des malades|contre nature|ne savent pas|savent pas conduire|qu'[àa] (?:manger|bosser|rentrer)|d[ée]goûtent|cr[èe]vent|me d[ée]go[ûu]te)
literal: arabes | Arabes | musulman | Musulman | noirs | Noirs | juifs | Juifs | blancs | Blancs | gitans | Gitans | rom | Rom | manouches
literal: gens du voyage | migrants | trangers | immigr | fugi | asiatiques | Asiatiques | chinois | Chinois | africains | Africains | alg | marocains
literal: turcs | roumains | papiers | homos | gays | trans | lesbiennes | handicap | autistes | gros | femmes | mecs | hommes | flamands | Flamands
literal: wallons | anglais | français | parisiens | Parisiens | pauvres | assist | meurs | vieux | boomers | portugais | tiens | autochtones
not: racisme | raciste/N | préjugé/N | cliché/N | stéréotype/N | (l')(d')islamophobie | (l')(d')antisémitisme | (l')(d')étude | musée | (l')(d')expo
+ Les arabes, tous des voleurs
+ Ces migrants qui profitent des allocs
+ Les gros n'ont qu'à manger moins
- Les Arabes et les sciences, expo au musée
- Dire que les femmes savent pas conduire est un cliché

[discrimination.trope.fr]
say: repeats a hostile stereotype or slogan about a group
privacy: 1
conduct: 3
where: words
any: retourne dans ton pays | retournez dans votre pays | rentre dans ton pays | rentrez dans votre pays | rentrez chez vous les | retournez chez vous
any: qu'ils rentrent chez eux | qu'ils retournent chez eux | rentrez en afrique | retourne en afrique | on n'est plus chez nous
any: on est plus chez nous | plus chez nous en france | la france aux français | on est envahis | nous sommes envahis | (l')(d')invasion migratoire
any: (l')(d')envahis par les | grand remplacement | remigration | (l')(d')immigration massive | (l')(d')islamisation de la france
any: (l')(d')islamisation de l'europe | (l')(d')islamisation rampante | l'islam n'a rien à faire | (l')(d')islam dehors | stop islam
any: pas de mosquée chez nous | pas de voile chez nous | (l')(d')halte à l'islam | les voilées dehors | voilée dégage | belphégor dans le bus
any: (l')(d')enturbannés | femmes au volant | femme au volant mort au | femme au volant catastrophe | femme au volant danger
any: c'est bien une femme au volant | retourne à la cuisine | retourne dans ta cuisine | retourne à ta cuisine | reste à la cuisine
any: les femmes à la cuisine | va faire la vaisselle | une femme ça doit | elle l'a bien cherché | elle l'a cherché avec sa jupe
any: (l')(d')habillée comme ça faut pas s'étonner | un homme c'est pas une fiotte | fais pas ta fille | pleurer c'est pour les filles
any: c'est un travail de pédé | travail d'arabe | travail arabe | boulot d'arabe | filer comme un voleur de poules | voleurs de poules
any: radin comme un juif | radin comme un écossais | lobby juif | complot juif | les juifs contrôlent | juifs et finance | complot sioniste mondial
any: lobby lgbt | propagande lgbt | théorie du genre à l'école | l'homosexualité est une maladie | c'est contre nature | un papa une maman
any: les trans sont des malades | les trans sont malades | un homme en robe restera | une femme trans n'est pas une femme | il n'y a que deux sexes
any: deux sexes et c'est tout | (l')(d')idéologie trans | petit-nègre | la discrimination anti-blanc | racisme anti-blanc | racisme anti-blancs
any: les assistés de la caf | profiteurs d'allocs | cas sociaux d'allocs | des gosses pour les allocs | vivre des allocs | vivre des allocations
any: touche les allocs sans | bruit et l'odeur | l'accent de banlieue me | (l')(d')apprends le français | parle français | speak white
any: maudits français | maudits anglais | maudits immigrants | sale flamand | sales flamands | sales wallons | sales français | sales frontaliers
any: frouzes | frouze | frontaliers dehors | bounty noir | banania | retourne dans ta brousse | singe en hiver banane
mask: une femme ça doit se | je parle français | parle français et | parle français anglais | on parle français | (l')(d')apprends le français depuis
mask: parle français couramment | qui parle français | elle parle français | il parle français | grand remplacement des ampoules
mask: parle français à la maison | parle français avec
not: racisme tue | théorie complotiste | macaques | zoo | recherche | laboratoire | duolingo | cours de français | dénonce | condamné
not: contre le sexisme | contre le racisme
+ Retourne dans ton pays
+ Femme au volant, mort au tournant : femmes au volant, toutes pareilles
+ On n'est plus chez nous avec tout ça
- Je retourne dans mon pays cet été
- Cours de français : apprends le français en jouant
- Femme au volant d'une Ferrari gagne la course

[discrimination.slur.fr]
say: uses a slur for a group of people
privacy: 1
conduct: 3
where: words
any: grosse pédale | sale pédale | bande de pédales | quelle pédale | sale boche | sales boches | (l')(d')espèce de pédale | bougnoule/N | bougnoul/N
any: bicot/N | bamboula/N | négro/N | nègre/N | négresse/N | (l')(d')youpin/P | (l')(d')youpins | feuj/N de merde | chinetoque/N | niakoué/N
any: niakwé/N | niac/N | face de citron | crouille/N | sale arabe | sale noir | sale noire | sale juif | sale juive | sale blanc | sale blanche
any: sale gitan | sale gitane | sale musulman | sale musulmane | sale étranger | sale étrangère | sale migrant | sale portugais | sale roumain
any: sale polak | polak/N de | romanichel/N | sale rom | sale manouche | sale pédé | sale pd | sale gouine | sale tapette | sale lesbienne
any: sale trans | sales arabes | sales noirs | sales juifs | sales étrangers | sales migrants | sales musulmans | sales roms | sales gitans
any: sales pédés | sales gouines | tarlouze/N | tantouze/N | fiotte/N | tafiole/N | tapettes | travelo/N | gouinasse/N | pd de merde | gros pd
any: grosse tapette | grosse gouine | rosbif/N de | schleu/N | ritals de merde | (l')(d')espingouin/N | beur de merde | rebeu de merde
any: renoi de merde | blédard/N | melons sur la plage | kawish | kawiche | sauvage d'indien | maudit arabe | maudit juif | tête à la poutine
any: pepsi anglo
mask: tapettes à mouches | tapettes à souris | tapettes mouches | nègre littéraire | nègres littéraires | (l')(d')art nègre | nègre en chemise
mask: tête de nègre | code nègre | mangue greffée nègre
not: vélo | guitare | frein | (l')(d')embrayage | souris | mouche/N | laveur | loutre | guerre | (l')(d')histoire | 1914 | 1940 | (l')(d')aimé césaire
not: césaire | senghor
+ Il y a une tarlouze dans mon cours, dit-il encore
+ Sales étrangers, marre
- La pédale de frein grince
- Un raton laveur dans la poubelle
- Sale temps pour les vacances

[discrimination.ableist.fr]
say: uses a disability as a term of abuse
privacy: 1
conduct: 2
where: words
any: gros mongol | (l')(d')espèce de mongol | bande de mongols | t'es mongol | un vrai mongol | mongolien/A va | triso | trisos | t'es autiste ou
any: (l')(d')espèce d'autiste | bande d'autistes | quel autiste | gros autiste | gogol | gogole | gogols | gogolito | (l')(d')attardé mental
any: (l')(d')attardée mentale | (l')(d')attardés mentaux | débile mental | débile mentale | débiles mentaux | sale handicapé | bande d'handicapés
any: (l')(d')espèce d'handicapé | t'es handicapé ou quoi | (l')(d')handicapé du cerveau | (l')(d')handicapés du volant | (l')(d')handicapé du volant
any: schizo va | (l')(d')espèce de schizo | t'es schizo | complètement schizo | va te faire soigner | va te faire interner | bon pour l'asile
any: bonne pour l'asile | mûr pour l'asile | (l')(d')asile de fous | maison de fous | t'es sourd ou quoi | (l')(d')aveugle ou quoi l'arbitre
any: psychopathe va | taré mental | sale taré | cotorep | (l')(d')anormal va | débile profond | nain de jardin va | sale nain
mask: (l')(d')asile de fous histoire | la maison de fous film | va te faire soigner le genou | bonne pour l'asile politique
mask: bon pour l'asile politique
not: film | roman | musée | genou | (l')(d')asile politique | stop | n'est pas une insulte
+ T'es mongol ou quoi, avance
+ Bande d'autistes au gouvernement, quel autiste ce ministre
- « Autiste » n'est pas une insulte, stop
- Les schizophrènes méritent mieux

[discrimination.gay-insult.fr]
say: uses an orientation or sex as a term of abuse
privacy: 1
conduct: 3
where: words
any: truc de pédé | trucs de pédé | c'est pd | trop pd | c'est gay ça | trop gay ta | un sport de tapettes | sport de tapette | sport de fiottes
any: sport de pédés | fais pas ta tapette | fais pas ta tarlouze | fais pas ta gonzesse | joue comme une fille | joue comme une fillette
any: tu cours comme une fille | pleure comme une fille | pleurer comme une fille | joue comme une gonzesse | bande de gonzesses | bande de fillettes
any: bande de pédés | bande de pd | bande de tapettes | bande de tarlouzes | bande de fiottes | (l')(d')espèce de pd | (l')(d')espèce de pédé
any: (l')(d')espèce de tapette | (l')(d')espèce de tarlouze | (l')(d')espèce de fiotte | (l')(d')arbitre pd | (l')(d')arbitre enculé pd
any: (l')(d')hystérique comme toutes les | (l')(d')hystériques comme toutes | mal baisée | mal-baisée | mal baisées | féminazi | féminazie
any: féminazies | féminazis | garçon manqué va | camionneuse lesbienne | broute-minou | brouteuse | brouteuses
mask: je joue comme une fille et
not: (l')(d')homophobie | sexisme | fière | contre
+ La danse, un sport de tapettes
+ Encore une féministe mal baisée
- Fière de jouer comme une fille

[discrimination.preface.fr]
say: prefaces a remark about a group with a denial
privacy: 1
conduct: 2
where: words
any: pas raciste mais | sans être raciste | c'est pas pour être raciste | c'est pas être raciste de | c'est pas du racisme mais
any: je n'ai rien contre les arabes mais | j'ai rien contre les arabes mais | rien contre les gays mais | rien contre les homos mais
any: rien contre les étrangers mais | rien contre les musulmans mais | rien contre les trans mais | j'ai rien contre eux mais | pas homophobe mais
any: pas sexiste mais | pas misogyne mais | j'ai un ami noir | j'ai un ami arabe | j'ai des amis arabes | j'ai des amis noirs | j'ai un ami gay mais
any: pas grossophobe mais | on ne peut plus rien dire | on peut plus rien dire | on peut plus rire de rien
negated: keep
mask: j'ai des amis noirs et
not: cet argument | (l')(d')argument bidon
+ Je suis pas raciste mais quand même
+ On peut plus rien dire, société de pleureuses
- Le racisme n'est pas une opinion

[discrimination.names.fr]
say: belongs to a group or page against a group of people
privacy: 2
conduct: 3
where: names
any: stop aux migrants | stop à l'immigration | non à l'immigration | contre l'immigration | (l')(d')halte à l'islam | (l')(d')halte à l'immigration
any: contre les migrants | on est chez nous | fiers d'être blancs | sos racisme anti-blanc | (l')(d')anti migrants | dehors les migrants | stop islam
any: non à l'islam | stop islamisation | contre l'islam | (l')(d')anti islam | (l')(d')anti-islam | résistance à l'islam | (l')(d')islam dehors
any: stop immigration | stop migrants | non aux migrants | remigration | grand remplacement | la france aux français | français de souche | fdesouche
any: génération identitaire | les identitaires | white power | fierté blanche | white pride | (l')(d')anti lgbt | stop lgbt | stop propagande lgbt
any: contre le lobby lgbt | (l')(d')anti-féministe | (l')(d')antiféministe | (l')(d')antiféminisme | (l')(d')anti féministes | (l')(d')incels | mgtow
any: masculinistes | (l')(d')anti roms | contre les roms | non à la mosquée | contre la mosquée | pour que les assistés | stop assistanat
any: la meute québec | (l')(d')atalante québec | soldats d'odin | pegida | stop aux gens du voyage | (l')(d')anti gros | suavelos
not: (l')(d')islamophobie | racisme
+ [group] Stop immigration Calais
+ [page] Non à la mosquée de Saint-Lô
- [group] Stop à l'islamophobie
