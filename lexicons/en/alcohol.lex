lexicon: alcohol.en
format: 1
version: 2026.1
topic: alcohol
lang: en
licence: CC0-1.0
about: Drinks, places to drink, habit, drinking to excess, its harm, abstaining and recovery.
source: written by hand for this project

# A drink that is only named. No denial of these counts as abstaining: "no wine left" says nothing about anybody.

[alcohol.drink]
say: mentions an alcoholic drink
privacy: 1
conduct: 0
where: words
any: wine/N | vino | vinos | beer/N | champagne | prosecco | cava | bubbly | rosé all day | crémant | pét nat | lambrusco | moscato | sparkling rosé
any: zinfandel | merlot/N | malbec/N | chardonnay/N | cabernet/N | cab sauv | pinot/N | sauvignon | sauv blanc | savvy b | riesling/N | syrah/N
any: shiraz | tempranillo/N | sangiovese | chianti/N | rioja | barolo/N | barbaresco | nebbiolo | grenache | garnacha | gewürztraminer
any: grüner veltliner | albariño | vinho verde | chablis | beaujolais | pinotage | viognier | chenin | muscadet | sancerre | montepulciano | amarone
any: valpolicella | brunello | verdejo | mourvèdre | carménère | petite sirah | tannat | franciacorta | sauternes | tokaji | retsina | vermouth
any: châteauneuf du pape | côtes du rhône | gigondas | pomerol | pauillac | saint émilion | margaux | napa cab/N | txakoli | spumante | blaufränkisch
any: spätlese | glühwein | sangria/N | spritzer/N | aperol | spritz/N | shandy | shandies | lager/N | pilsner/N | pilsener/N | ale/N | IPA/N | DIPA/N
any: NEIPA/N | hefeweizen/N | saison/N | lambic/N | gueuze | kölsch | doppelbock | barleywine/N | witbier | weissbier | tripel | dubbel | märzen
any: oktoberfestbier | imperial stout/N | milk stout/N | pastry stout/N | oatmeal stout/N | hard seltzer/N | hard cider/N | scrumpy | pint/N of cider
any: vodka/N | tequila/N | mezcal/N | whisk(e)y | whisk(e)ys | whiskeys | whiskies | bourbon/N | cognac | armagnac | calvados | grappa | sambuca
any: schnapps | absinthe | limoncello | amaretto | kahlúa | campari | ouzo | raki | soju | makgeolli | baijiu | moutai | pisco | cachaça | slivovitz
any: rakija | arrack | feni | toddy shop | cocktail/N | margarita/N | marg night | margs | mojito/N | daiquiri/N | mimosa/N | bellini/N | negroni/N
any: martini/N | caipirinha/N | piña colada/N | mai tai/N | dark and stormy | moscow mule/N | bloody mary | bloody marys | cosmopolitans
any: gin and tonic/N | g&t | g&ts | gin fizz | sloe gin | pink gin | rum and coke/N | rum punch | jack and coke | long island iced tea | tom collins
any: singapore sling | french 75 | irish coffee | hot toddy | hot toddies | eggnog with | mulled cider | jello shot/N | jelly shot/N | boozy | booze
any: liquor | liqueur/N | spiked punch | stella artois | peroni | moretti | estrella damm | heineken/N | guinness | carlsberg | budweiser/N
any: bud light/N | coors | miller lite | busch light | michelob | mich ultra | pbr | pabst | yuengling | modelo especial | dos equis | sam adams
any: sierra nevada pale | lagunitas | natty light | carling | tennent's | strongbow | kopparberg | rekorderlig | thatchers | magners | bulmers
any: old mout | brewdog | white claw/N | twisted tea/N | truly seltzer | four loko | mike's hard | high noon seltzer | cutwater | beatbox drink
any: buckfast | buckie | wkd | lambrini | smirnoff | grey goose | tito's | captain morgan | bacardi | malibu rum | jack daniel's | jim beam
any: maker's mark | jameson | johnnie walker | jägermeister | jagermeister | hennessy | courvoisier | casamigos | don julio | jose cuervo
any: bombay sapphire | hendrick's gin | tanqueray | baileys | disaronno | pimm's | veuve clicquot | moët | dom pérignon | whispering angel
any: yellow tail | franzia | old monk | royal stag | blenders pride | officer's choice | daaru | tharra | desi daru | patiala peg/N | theka
any: glenfiddich | glenlivet | laphroaig | lagavulin | macallan | ardbeg | talisker | buffalo trace | pappy van winkle | single malt/N | islay malt
any: blended scotch | poitín | poteen | sake tasting | xxxx gold | toohey's | carlton draught | victoria bitter | furphy | coopers pale | speights
any: steinlager | red stripe | goon bag/N | goon sack/N | bag of goon | stubbie/N | stubby holder | tinnies | coldies | frothies | longneck/N
any: growler fill | 🍷 | 🍺 | 🍻 | 🥂 | 🍸 | 🍹 | 🍾 | 🥃 | 🍶 | #winewednesday | #winelover | #winelovers | #beerstagram | #instabeer | #craftbeer
any: #cocktails | #ginstagram | #winetime | #redwine | #whitewine | #proseccotime | #beeroclock | #whiskygram | #untappd | #drinkstagram
any: #cheersdarling | #nationalbeerday | #margaritamonday | decanter/N | zalto | coravin | vivino | château | châteaux | grand cru | premier cru
any: brut nature | extra brut | trillium | cantillon | 3 fonteinen | mikkeller | beeradvocate | ratebeer | dogfish head | goose island | new belgium
any: fat tire | bell's two hearted | ballast point | russian river | weihenstephaner | budvar | sculpin | pliny the elder | heady topper
any: founders kbs | allagash | orval | duvel | leffe | hoegaarden | paulaner | erdinger | augustiner | gruit | rauchbier | altbier | eisbock
any: quadrupel | trappist | westvleteren | chimay | bierzo | vin santo | brewing | brewmaster/N | pommard | vouvray | savennières | bandol
any: crozes hermitage | super tuscan | ribera del duero | priorat | sekt | gamay | hermitage rouge | côte rôtie | meursault | puligny montrachet
any: gevrey chambertin | eiswein | brachetto | cap classique | blanc de blancs | blanc de noirs | touriga nacional | zweigelt | blaufrankisch
any: silvaner | scheurebe | trocken | auslese | roussanne | marsanne | cinsault | carignan | counoise | mataro | bonarda | torrontés | dolcetto
any: lagrein | vermentino | fiano | falanghina | trebbiano | picpoul | assyrtiko | xinomavro | godello | mencía | bobal | aglianico | nero d'avola
any: barbera | a wee sherry | basically sherry | port and cheese | port and stilton | sherry trifle | a sherry | glass of sherry | sherry for nana
any: haywards 5000 | mcdowell's | zutho | kallu | sula vineyards | bira 91 | tuborg | pulque | chhang | mahua | handia | akvavit | aquavit | brennivín
any: umeshu | chambord | st germain | aguardiente | tuica | țuică | palinka | tia maria | cointreau | grand marnier | chartreuse | frangelico | midori
any: wild turkey | woodford reserve | knob creek | bulleit | southern comfort | ciroc | svedka | canadian club | crown royal | mount gay
any: appleton estate | sailor jerry | stolichnaya | ketel one | beamish stout | smithwick's | bundaberg rum | kraken rum | havana club
any: timothy taylor | doom bar | greene king | tetley's bitter | boddingtons | murphy's stout | sagres | cruzcampo | newcastle brown
any: old speckled hen | london pride | bintang | efes | super bock | warsteiner | krombacher | asahi super dry | tsingtao | gabf | firestone walker
any: spaten | franziskaner | bitburger | vosne romanée | nuits saint georges | wineglass/N | bourgogne | côtes de provence | jurançon | pouilly fuissé
any: pouilly fumé
mask: root beer/N | ginger beer/N | butter beer | beer batter | beer battered | wine gum/N | wine colo(u)red | wine red | wine vinegar
mask: wine country trail | margarita pizza/N | champagne colo(u)red | champagne pink | champagne ivory | small beer | ginger ale/N
mask: white wine vinegar | red wine vinegar | beer bread | beer can chicken | shrimp cocktail/N | prawn cocktail/N | fruit cocktail
mask: molotov cocktail/N | cocktail dress/N | drug cocktail/N | cocktail of drugs | cocktail sausage/N | cocktail stick/N | cocktail of
mask: santa margarita | beer belly button | wine coloured dress | isla margarita | antibiotic cocktail | gi cocktail | migraine cocktail
mask: pre wine era | cava river | lager house of | beer sheva | beer sheba | mimosa tree/N | mimosa flower/N | vodka sauce | penne alla vodka
mask: bourbon street | house of bourbon | bourbon biscuit/N | jameson williams | merlot red | malbec colo(u)red | martini glass logo
mask: champagne problems | wine country half marathon | wine country marathon
not: linux | winehq | proton | emulator | emulators | ubuntu | molotov | alcohol free | non alcoholic | nonalcoholic | zero proof
not: stuck in my head | wine sales | beer sales | sales fell | sales rose
not: paint | paint's | nail polish | lipstick
+ One zinfandel with supper
+ #WineWednesday with the girls
+ Found a lovely sauv blanc at the corner shop
+ wiiiine 🍷
+ Margs on the patio? Margaritas it is
+ Old Monk and a rooftop in Bandra
- Finally got Wine running on Linux
- Ginger beer and a movie
- Beer-battered cod for tea
- The nurses mixed a migraine cocktail
- Bought a cocktail dress for the gala
- Trying an alcohol free lager this month
? Painted the hall a deep wine

# Words that are drinks in company and something else alone.
- Wine sales fell by four per cent, says the report

[alcohol.drink.named]
say: mentions an alcoholic drink
privacy: 1
conduct: 0
where: words
any: rum/N | gin/N | gins | scotch | brandy | brandies | sherry | stout/N | porter/N | cider/N | mead/N | sake | rosé/N | fizz | claret | madeira
any: malt/N | modelo/N | foster's | kingfisher | fireball/N | fernet | pils | bock | dunkel | gose | cosmo/N | old fashioned/N | highball/N | gimlet/N
any: paloma/N | boulevardier/N | seltzer/N | bub/N | primitivo | soave | gavi | asti | douro
need: pint/N | sip/VV | sipping | drink/N | drinking | drank | glass/N of | tonic | cocktail/N | beer/N | wine/N | wines | lager | ipa | ale/N | ales
need: brewery | breweries | brewing | brewer/N | brewed by | distillery | distilleries | tasting/N | vineyard/N | winery | wineries | sommelier
need: cheers | bar | pub | bartender/N | on the rocks | neat | tequila | vodka | whisk(e)y | bourbon | chilled | decant/V | grape/N | vermouth
need: taproom | untappd | homebrew | abv | 🍷 | 🍺 | 🍻 | 🥂 | 🍸 | 🍹 | 🥃 | bottle of | nightcap | liquor | booze | toast/V | case of | six pack
near: 6
mask: porter house | porter robinson | rum raisin | brandy melville | cole porter | apple cider | cider vinegar
not: usb | ethernet | coronavirus | covid | sauce | shampoo | kombucha | coffee | tea | espresso | laptop | baby | milk
+ A pint of stout by the fire
+ Rum and a good bartender, that is all
+ Sipping a paloma on the deck
- Rum raisin ice cream
- The porter wheeled me to theatre

[alcohol.drink.vessel]
say: mentions an alcoholic drink
privacy: 1
conduct: 0
where: words
any: whites | burgundy | bordeaux | screwdriver/N | punch | draught | draft/N | vintage/N | chateau | château | magnum/N | bottle/N | cans | keg/N
any: cask/N | bud/N | napa | sonoma | tuscan | sour/N | brew/N | brewed | hops | dry white | blend/N | peg/N | cellar/N | pairing/N | corona/N
any: mule/N | mudslide/N | manhattan/N | stella/N | sidecar/N | port | bitter | vino | tinny | six pack/N | twelve pack/N | handle of | fifth of
any: naggin | pitcher/N | growler/N | crowler/N | grand cru | premier cru | cru bourgeois | biodynamic | terroir | tannins | tannic | magnums
any: cuvée/N | cuvee/N | brut | domaine | bold red | on tap | reds | a red | house red | jack and | big red
need: beer/N | wine/N | wines | lager/N | ipa | ipas | ale | ales | stout | brewery | breweries | brewing | brewer/N | distillery | tasting/N
need: vineyard/N | winery | wineries | sommelier | bar | pub | bartender/N | on the rocks | tequila | vodka | whisk(e)y | bourbon | gin | rum
need: vermouth | taproom | untappd | homebrew | abv | liquor | booze | grape/N | decant/V | 🍷 | 🍺 | 🍻 | 🥂 | 🍸 | 🍹 | 🥃 | champagne | prosecco
need: cocktail/N | cabernet | pinot | merlot | chardonnay | syrah | cider | hungover | drunk | vintage port | tawny | =Port
near: 5
mask: port authority | port of | usb port/N | corona virus | stella mccartney | water bottle/N | punch line | baby bottle/N | hot water bottle/N
mask: bottle of water | bottle of milk | cold brew coffee | blend in | fruit punch | sour cream | vintage dress/N | vintage shop | cans of water
mask: cans of clean
not: usb | ethernet | coronavirus | covid | shampoo | kombucha | coffee | tea | espresso | laptop | baby | milk | hurricane/N relief | wildfire
not: storm | water | nurse | red cross
mask: punch drunk
not: painted
+ Opened a bottle with the neighbours, the wine they gave us
+ A vintage port and a good bartender
+ The keg and the beer were both warm
- Plug it into the USB port
- Corona numbers are up again
- Cans of water from the brewery

# A glass in hand: proper, and noticed.
- Punch-drunk after nights but the kettle is on
- We painted the hall a deep wine red

[alcohol.glass]
say: shows you having a drink
privacy: 1
conduct: 1
voice: me
where: words
any: glass/N of wine | glass/N of red | glass/N of white | glass/N of rosé | glass/N of bubbly | glass/N of prosecco | glass/N of champagne
any: glass/N of fizz | glass/N of champs | glass/N of bubbles | glass/N of something cold and white | large glass of | bottle/N of wine
any: bottle/N of red | bottle/N of white | bottle/N of rosé | bottle/N of prosecco | bottle/N of champagne | bottle/N of bubbly
any: bottle/N of whisk(e)y | bottle/N of gin | bottle/N of rum | bottle/N of vodka | bottle/N of tequila | cheeky glass | cheeky pint/N | cheeky beer
any: cheeky wine | cheeky g&t | cheeky one after work | cold one/N | cold beer/N | a beer or two | couple of beers | few beers | few pints
any: couple of pints | couple pints | few bevs | bevvy | bevvies | few tinnies | few drinks | few jars | a couple of drinks | couple drinks
any: having a drink | had a drink | having drinks | had drinks | grab a drink | grab drinks | grabbed drinks | out for drinks | drinks with the girls
any: drinks with the lads | drinks with the team | drinks with friends | drinks after work | after work drinks | post work drinks | drinks tonight
any: drinks last night | drinks on me | round of drinks | buy me a drink | bought me a drink | buy you a pint | buy you a beer | go for a pint
any: going for a pint | went for a pint | pint/N with | pint/N at | pint/N in | pint/N after | pint of plain | pint of guinness | pint/N of lager
any: pint/N of beer | pint/N of ale | first pint | well earned pint | well deserved pint | well earned beer | well deserved beer | well deserved wine
any: well earned wine | well deserved drink | well earned drink | nightcap | sundowner/N | pre dinner drinks | wine and cheese | wine with dinner
any: beer with dinner | beer in hand | wine in hand | drink in hand | drinking wine | drinking beer | drinking champagne | drinking prosecco
any: drinking cocktails | drinking gin | drinking margaritas | drinking mimosas | drinking whisk(e)y | sipping wine | sipping champagne
any: sipping cocktails | sipping margaritas | sipping on wine | sipping bourbon | sipping whisk(e)y | sipping a cocktail | cracked open a beer
any: crack open a beer | crack a beer | cracking open a | popped the champagne | popping champagne | pop the bubbly | pop the cork | popped a bottle
any: popping bottles | poured myself a | pour myself a drink | pouring myself a | pour the wine | poured the wine | open the wine | opened the wine
any: uncorked | enjoying a beer | enjoying a glass | enjoying a pint | enjoying a cocktail | enjoyed a beer | grabbing a beer | grab a beer
any: having a beer | had a beer | having a wine | had a wine | having a cocktail | having cocktails | having a pint | had a pint | having a margarita
any: swift half | schooner of | pot of beer | middy of | cheers to | bevs with | cold bev | drinky poos | drinkies | sneaky wine | wee dram | a dram
any: few scoops | two pints | three pints | four pints | bottle of the good stuff | raised a glass | raise a glass | raising a glass | toasted with
any: champagne toast | 🍻 cheers | cheers 🍻 | cheers 🥂 | cheers 🍷 | 🍷🍷 | 🍺🍺 | 🍻🍻 | 🥂🥂 | 🍹🍹 | #drinkswithfriends | #ladieswholunchanddrink
any: peg of whisk(e)y | small peg | cold kingfisher
mask: cheers to you all for coming in on your day off | cheers to that coffee | glass of wine spilled | large glass of water | large glass of milk
mask: large glass of juice | cheers to everyone who | cold one outside | a cold one this morning | cracking open a book | cracking open a window
mask: two pints of milk
not: milk | blood | water | patient/N | chilly morning | sample/N | recipe | alcohol free | non alcoholic
negated: drop
+ A glass of red and my feet up
+ Cracked open a beer on the porch
+ Drinks with the girls at last
+ Cheeky pint after the match
+ Well earned wine tonight 🍷
- Gave a pint of blood in the van, a pint at least it felt
- He is drinking wine in that film
- Drank a large glass of water
- We are not drinking wine tonight

[alcohol.glass.verb]
say: shows you having a drink
privacy: 1
conduct: 1
voice: me
where: words
any: drank | drinking | drink | drunk too | sipped | sipping | sip | sips | downed | necked | sank | nursing | ordered | toasted | toasting | opened
any: cracked | poured | pouring | enjoying | savo(u)ring | having | shared | tonight calls for | cheers | deserve | treated myself to | unwinding with
any: unwind with | relaxing with | celebrating with | celebrate with | celebrated with
need: beer | beers | wine | wines | champagne | prosecco | bubbly | cocktail/N | margarita/N | mojito/N | martini/N | negroni/N | whisk(e)y | bourbon
need: gin | rum | vodka | tequila | sangria | cider | ale | ales | lager | ipa | stout | guinness | pint | pints | merlot | malbec | chardonnay
need: pinot | rioja | sauvignon | riesling | shiraz | cabernet | mimosa/N | spritz | aperol | g&t | sherry | mead | sake | baileys | corona/N | 🍷 | 🍺
need: 🍻 | 🥂 | 🍸 | 🍹 | 🥃
near: 5
mask: drink responsibly | drinking water
not: recipe | sauce | film | movie | patient/N | study | linked | alcohol free | non alcoholic | tea | coffee | milk | water | nursing home
not: nursing school | ginger beer | root beer | marinade | stew | he | she | if | fruit cocktail | prawn cocktail | opened a new
negated: drop
+ Sipping a margarita by the pool
+ Drank three beers and danced
+ Tonight calls for whiskey
- Drinking coffee by the wine rack
- She ordered the wine
- A study: drinking wine linked to headaches

[alcohol.pints]
say: shows you having a drink
privacy: 1
conduct: 1
voice: me
where: words
any: pints | a pint | bevs | jars | scoops | cans | tins | coronas | old fashioneds | legal drink | my first legal | drinks | sundowners | shots
any: dram | a round | peg/N | tab | a half
need: friday | saturday | sunday | tonight | who's up | who's in | anyone for | fancy | up for | lads | the lads | girls | mates | after work
need: after the match | after the game | off duty | in the sun | sunny | beer garden | pub | bar | the local | on the deck | by the pool
need: at the savoy | guinness | birthday | 21 today | no regrets | round | local | stag | hen | craic | rooftop | happy hour
near: 5
not: milk | blood | water | coffee | tea | juice | beans | soup | paint | ice cream | donate/V | soft drinks | energy drinks | hot drinks | tuna
not: tomatoes | vaccine/N | flu | covid | clinic | photo/N | goal | free throw/N | jam | honey | pickle/N | spare | cookie/N | food bank | berries
not: strawberries | blueberries | cherry | coke | lemonade
mask: soft drinks | cans of paint
negated: drop
+ Who's up for pints Friday?
+ Cans by the canal with the lads, tonight again
+ First legal drink, 21 today!
- A pint of blood on Friday, thanks to donors
- Fresh berries, two pints, Saturday market
- Flu shots on Saturday at the clinic

[alcohol.venue]
say: places you at a bar, pub, winery or brewery
privacy: 1
conduct: 1
where: words
any: pub/N | brewpub/N | brewery | breweries | taproom/N | tap room | alehouse/N | ale house | nightclub/N | wine bar/N | cocktail bar/N
any: rooftop bar/N | dive bar/N | sports bar/N | beer garden/N | beer hall/N | biergarten | biergärten | hotel bar | airport bar | open bar | cash bar
any: tiki bar/N | speakeasy | gastropub/N | whisk(e)y bar/N | gin bar/N | gay bar/N | karaoke bar/N | irish bar | bar and grill | winery | wineries
any: vineyard/N | wine cellar | distillery | distilleries | gin palace | cider house | meadery | meaderies | cidery | bottle shop/N | liquor store/N
any: off licence | bottle o | packie | offie | beer store | total wine | bevmo | dan murphy's | lcbo | wetherspoon/N | the boozer | down the local
any: beer tent | wine shop | saloon | bartender/N | barkeep | cellar door | craft brewer/N | microbrewery | microbreweries | bierkeller | nitespot
any: the spoons | spoons pint | beer festival/N | beer fest/N | wine festival/N | oktoberfest | whisk(e)y festival | gin festival
mask: pub med | pub quiz machine | pub lunch recipe | open bar chart | vineyard church | vineyard vines | martha's vineyard | vineyard christian
mask: vineyard worship
not: pubmed | pub date | scripture | parable | dockerhub
+ Trivia at the brewery tonight
+ We got engaged at the vineyard in May
+ The pub on the green does great chips
- Found it on Pub Med
- Summer on Martha's Vineyard
- A PubMed search and a pub date for the paper

[alcohol.bar]
say: places you at a bar
privacy: 1
conduct: 1
any: bar/N | club/N | lounge
need: drinks | drinking | drank | cocktail/N | beer/N | wine | bartender/N | happy hour | shots | pints | tequila | margarita/N | martini/N | tipsy
need: drunk | hen night | last orders | at the bar | live music | tonight at | dance floor | girls night | night out | round | bouncer | last call
need: hopping | crawl | tab | karaoke | vip table | bottle service | the bar was packed
near: 6
mask: bar exam/N | bar association | bar chart/N | bar code | bar graph/N | bar none | chocolate bar/N | bar mitzvah | raise the bar | raised the bar
mask: salad bar | protein bar/N | soap bar/N | granola bar/N | snack bar/N | sushi bar | coffee bar | juice bar | oyster bar | behind bars
mask: country club | golf club/N | book club | fight club | rotary club | running club | tennis club | youth club | breakfast club | football club
mask: club sandwich/N | airport lounge | chaise lounge | set the bar | low bar | high bar | tapas bar menu | rugby club | cricket club | hockey club
mask: swim club | fan club | after school club | chess club | bar review | menu bar | task bar | scroll bar | search bar | monkey bars
not: lawyer/N | law school | attorney/N | barbell | soap | chart/N | exam | metre/N | pressure | kg | supreme court
+ Best bartender at that bar, and a live band
+ Met her at a bar over cocktails
+ Dancing at the club till last call
- She passed the bar exam over drinks season
- Pull-ups on the bar at the gym
- Our book club meets round the corner
- Wine and the bar association's dinner
where: words

# A name of a group, page, event or place is belonging.

[alcohol.belongs]
say: shows you follow or join something about alcohol
privacy: 2
conduct: 1
where: group page event album
any: beer/N | wine | wines | winelover/N | winemaker/N | brew | brews | brewing | brewer/N | brewers | brewcrew | brewworks | brewhouse | craftbeer
any: craft brewery | homebrew | homebrewing | homebrewer/N | home brew/N | mead | meadery | cidermaker/N | cider | ciders | ciderhouse | vodka | ale/N
any: ales | alehouse | aleworks | lager/N | stout/N | ipa | ipas | pub/N | publican | brewpub | taproom | taphouse | tap | taps | tavern/N | winery
any: wineries | vineyard/N | distillery | distilleries | distilling | distillers | spirits company | whisk(e)y | whiskies | bourbon/N | scotch | rum
any: tequila | mezcal | gin | gins | prosecco | champagne | rosé all day | cocktail/N | mixology | mixologist/N | bartending | bartender/N
any: bartenders | sommelier/N | vino | enoteca | vinoteca | bodega/N | cellars | barrelhouse | barrel house | barrel works | barleywine | hops
any: hop yard | hophouse | fermentery | fermentory | ferment/V | fermentation co | fermentations | brewski/N | brewskis | beerfest | winefest
any: biergarten | bierhaus | beerhouse | bier | bière/N | cerveza/N | cerveja/N | birra | birre | beerworks | suds | sud works | pint/N | pints
any: alcohol | booze | liquor | liquors | drinking | drunk | drinks | happy hour | winemom | bar crawl | pubcrawl | day drinkers | brewdog | untappd
any: camra | beeradvocate | ratebeer | bottle share | bottle shop | bottleshop | oktoberfest | nightclub/N | speakeasy | saloon | cervecería
any: cerveceria | cervejaria | birrificio | brouwerij | browar | pivovar | bryggeri | bryghus | panimo | brauerei | brauhaus | bräu | braumanufaktur
any: hausbrauerei | brasserie artisanale | microbrasserie | bräuhaus | braustüberl | heineken | guinness | budweiser | bud light | coors
any: corona extra | jack daniel's | jägermeister | jameson | bacardi | smirnoff | absolut | captain morgan | stella artois | miller lite | white claw
any: jim beam | johnnie walker | hennessy | patrón | tito's | baileys | natty light | pabst blue ribbon | dos equis | modelo | peroni | carling
any: strongbow | thatchers | wetherspoon/N | wetherspoons | 🍺 | 🍻 | 🍷 | 🥂 | 🍸 | 🍹 | 🥃 | 🍾 | vivino | dan murphy's | bws | liquorland | laithwaites
any: smws | bottomless brunch | bevmo | hash house | prinks | brewfest | thirsty thursday | drunken | tipsy | texts from last night | negroni week
any: sober is boring | hangover | hungover | flip cup | mimosas | margaritas | spritz | barrel room | firkin | growlers | kegs | keg | keggers | vins
any: vin | biere | caveau | barrel aged | domaine | château | chateau | cantina | viñedos | vinos | gasthausbrauerei | weinhaus | weingut | vignoble
any: vignobles | hopworks | hop works | hopyard | fermentorium | brauwerk | brauwerkstatt | alewerks | bierwerks | brouw | bierbrouwerij | malting co
any: maltings | sports bar | bar and restaurant | bar and grill | anheuser busch | bar and kitchen | need a drink | student union bar | student bar
any: mojito/N | mojitos | martinis | sangria | aperol | daiquiris | piña colada/N | pina colada/N | sambuca | limoncello | penfolds | jacob's creek
any: yellow tail
any: moët | veuve clicquot | dom pérignon | laurent-perrier | bollinger | hendricks | tanqueray
any: bombay sapphire
any: glenfiddich | glenlivet | laphroaig | lagavulin | macallan | ardbeg | talisker | jagermeister | grey goose
any: pimm's
any: aspall | magners | bulmers | tooheys | victoria bitter | carlton draught | xxxx gold | asahi
any: beavertown | camden hells | tennent's | beamish | sierra nevada pale | blue moon belgian | twisted tea
any: truly hard | high noon
any: buckfast | mad dog 20/20 | four loko | wkd | barcrawl | margs
mask: pub sign/N | lager than life | ale and hearty | pub trivia app | beer belly dance
mask: root beer | ginger beer | ginger ale | cold brew | cold brew coffee | coffee brew | brew coffee | brew tea | tap dance | tap dancing | tap water
mask: tap shoes | hip hops | bunny hops | kombucha brewing | brewing coffee | coffee brewing | home brew computer | brew ha ha comedy | bodega cats
mask: bodega bay | driving not drinking | drinking water | pub theatre | alcohol ink | alcohol inks | alcohol marker/N | water taps
mask: milwaukee brewers | brewers baseball | brewers fans | brewers fan | gin rummy | whiskey jack birds | drinks machine | drinking fountain
mask: vineyard church | vineyard vines | vineyard christian fellowship | alcohol free | alcohol awareness | alcohol recovery | stop drinking
mask: punch drunk | tap dancers | love punch drunk | spin the tap | golden tap award | hash brew | free from alcohol | cairn gin | beer money
mask: homebrew rules | homebrew campaign | homebrew magic | against drunk driving | drunk driving | homebrew computer
mask: rum and raisin | rum n raisin | ginger beer brewing | stout hearted | gin blossoms | wine dark | wine gum/N | beer battered | gin trap
mask: cotton gin | vin diesel
mask: vodka sauce | wine coloured | wine red | cider vinegar | brewing storm | storm brewing | trouble brewing | hops to it
mask: mead hall | the gin game
mask: pub quiz questions | prosecco pink | champagne pink | champagne supernova | beer bread | root beers | wine red lipstick
not: kombucha | coffee | tea | abstinence | sober | sobriety | recovery | quit | quitting | stopdrinking | women for sobriety | baseball | mlb
not: church | anonymous | dnd | d&d | 5e | nintendo | wii
not: ice cream | lipstick | terrier/N | bookshop
+ [group] Portland Craft Beer Society
+ [page] Stone Arch Brewing
+ [page] Copper Kettle Distillery
+ [group] Homebrewing
+ [group] Wine Lovers of Bristol
+ [page] Gasthof und Brauerei Adler
+ [event] Harbour Pub Crawl
- [group] Kombucha Brewing for Beginners
- [group] Tap Dance Mums
- [page] Milwaukee Brewers
- [group] Sober Mums, no wine needed
- [group] Alcohol Ink Art
- Beer festival photos are up

# German and Dutch write the house and the trade into one word, and a stylised name glues its parts.
- [page] Mothers Against Drunk Driving
- [album] Rum and raisin fudge
- [page] Gin Blossoms
- [group] Stout-hearted spaniels
+ [event] Mojitos and manicures
+ [page] Penfolds

[alcohol.belongs.compound]
say: shows you follow or join something about alcohol
privacy: 2
conduct: 1
where: group page event album check-in place tag
pattern: (?i)\b[\p{L}-]{2,}(?:brauerei|brauhaus|bräuhaus|bräustüberl|bräu|brauwerk)\b
pattern: (?i)\b[\p{L}-]{2,}(?:brew(?:ing|ery|eries|ers|house|works|pub|s)?|bier|beer|taproom|winery|wines|alehouse)\b
pattern: (?i)\b(?:brau|bräu|brew|beer|bier|brouwerij|cervecer|cervejar|birrific|distiller)\p{L}+
literal: brau | Brau | bräu | Bräu | brew | Brew | BREW | bier | Bier | beer | Beer
literal: winery | Winery | wines | Wines | taproom | cervecer | Cervecer | Cervejar | birrific | Birrific | brouwer | Brouwer
literal: istiller | alehouse | Alehouse
mask: brewster | brewsters | brewer | beermoney | beer money
+ [page] Rabenbräu
+ [page] Privatbrauerei Holzinger
+ [page] Riverbrew
- [page] Alan Brewster Photography
- The old Privatbrauerei is now a clinic

[alcohol.belongs.place]
say: places you at a bar, pub, winery or brewery
privacy: 1
conduct: 1
where: check-in place tag
any: bar | pub | inn | tavern | taverna | alehouse | ale house | taphouse | tap house | taproom | brewing | brewery | brewpub | brew house | brewhouse
any: biergarten | winery | wineries | vineyard/N | cellars | distillery | distilling | saloon | nightclub | night club | lounge | speakeasy
any: cocktail/N | arms | wetherspoon | wetherspoons | bottle shop | liquor | liquors | cantina | bodega | cider house | cidery | meadery | beer | wine
any: ales | bierhaus | brauhaus | brauerei | draught house | barrel house | barrelhouse | oktoberfest | public house | brew co | freehouse
any: bottle-o | bottleo | bottlo | off licence | offie | dan murphy's | bws | liquorland | pubs | bars | boozer
any: gin palace
any: shebeen | beach club | weinstube | bierstube | izakaya | enoteca
any: slug and lettuce | slug & lettuce | be at one | walkabout | pitcher and piano | pitcher & piano | the alchemist | brewdog | yates
any: o'neill's
mask: holiday inn | comfort inn | days inn | hampton inn | quality inn | red roof inn | la quinta inn | bar harbor | salad bar | juice bar
mask: coffee bar | sushi bar | nail bar | brow bar | lash bar | snack bar | milk bar | blow dry bar | premier inn | best western inn | residence inn
mask: fairfield inn | inn of court | airport lounge | premium inn | express inn | motor inn | coats of arms | airline lounge | delta lounge
mask: hilton garden inn | bar association | the open arms clinic | vineyard church | vineyard christian | oxygen bar | espresso bar
mask: vape lounge | shisha lounge | hookah lounge | cigar lounge | nail lounge | beauty lounge | dessert lounge | gaming lounge | business lounge
mask: wine dark
mask: departure lounge | first class lounge | the lounge room | ice cream bar | milkshake bar | dessert bar | noodle bar | poke bar | smoothie bar
mask: barre bar | heel bar
mask: oyster bar | sandwich bar | tapas bar cooking | bar mitzvah | waxing bar | climbing bar | chocolate bar
mask: bar beach | bar hill | bar kokhba
not: church | clinic | hospital | school | airport | shelter | fellowship | hotel/N | hostel | suites | coffee | tea
not: bookshop | vape | shisha
+ [check-in] The Crown Bar
+ [check-in] The Farmers Arms
+ [place] Old Mill Winery
- [check-in] Holiday Inn Leeds
- [check-in] Vineyard Christian Fellowship
- [check-in] Bar Harbor
- [group] The Crown Bar
- [check-in] Dreamy Vape Lounge
- [check-in] The Wine-Dark Sea, a bookshop
+ [place] Corner bottle-o

[alcohol.craft]
say: shows that you make, taste or collect alcohol
privacy: 2
conduct: 1
any: homebrew | homebrewing | homebrewed | homebrewer/N | home brew | home brewing | home brewed beer | brewed my own | brewing my own | brew my own
any: making my own wine | homemade wine | home made wine | brew day | my first batch of mead | first batch of beer | batch of cider | carboy/N
any: kegerator/N | beer fridge | wine fridge | wine rack | wine cellar at home | my cellar | wine collection | whisk(e)y collection
any: bourbon collection | whisk(e)y shelf | bar cart | my home bar | our home bar | home bar setup | cellared | cellaring | wine tasting/N
any: beer tasting/N | whisk(e)y tasting/N | gin tasting | wine flight | beer flight | flight of beers | wine club | wine subscription
any: beer of the month | wset | wine course | cicerone | wine tour/N | winery tour/N | brewery tour/N | distillery tour/N | brewery hopping
any: tasting notes | bottle share | beer haul | beer trade | in search of these beers | allocated bourbon | whalez | corked bottle | decanted
any: decanter | cocktail making | mixology | cocktail shaker | cocktail recipe/N | untappd | camra | wine trail | whisk(e)y trail | bourbon trail
any: beer trail | gin making | sloe gin batch | elderflower wine
mask: tasting notes for the coffee | coffee tasting notes | decanter for water | wine club soda
not: coffee | chocolate | tea | kombucha | olive oil | honey
where: words
+ Brew day with my brother: 20 litres of pale
+ Wine tasting in the valley on Sunday
+ Added two bottles to my wine collection
- Coffee tasting notes: cherry and cocoa
- The honey had tasting notes of thyme

[alcohol.occasion]
say: mentions an occasion built around drinks
privacy: 1
conduct: 1
where: words
any: happy hour/N | bottomless brunch | bottomless mimosas | boozy brunch | boozy lunch/N | liquid lunch | champagne brunch | champagne breakfast
any: prosecco brunch | cocktail hour | cocktail party | cocktail parties | cocktail night | wine night/N | wine evening | wine and paint
any: paint and sip | sip and paint | sip and see | margarita monday | tequila tuesday | thirsty thursday | #thirstythursday | wine wednesday
any: whisk(e)y wednesday | friday drinks | friday beers | work drinks | leaving drinks | birthday drinks | christmas drinks | drinks reception
any: beer o'clock | gin o'clock | prosecco o'clock | cocktail o'clock | beer and football | pints and football | pub quiz | pub lunch | pub dinner
any: pub grub | pub night | brewery night | games night and beers | girls night wine | beers with | beer with the | beers on the | wine on the
any: wines on the | champagne on the | pints on the | beer and pizza | pizza and beer | wine and pizza | burgers and beer | wings and beer | keg party
any: kegger/N | byob | bring a bottle | st paddy's | pool bar | swim up bar | open bar wedding | five o'clock somewhere | 5 o'clock somewhere
any: first round is on me | first rounds on me | wine down | #winedown | vodka jelly | boat and beers | lock in at the pub | sip/VV .. sunset
any: booze free bar no more | duty free booze | hair of the dog | sunday session | sunday sesh | friday knock offs | knock off drinks | session beers
mask: happy hour for kids | happy hour sushi menu | kids happy hour
not: truck | bumper | beers criteria | pharmacist | deprescribing
negated: drop
+ Happy hour with the team, half price tacos
+ Bottomless brunch for Nia's birthday
+ Leaving drinks for Priya tonight
- The Beers criteria and older adults
- We never do happy hour

[alcohol.habit]
say: says drinking is part of your routine
privacy: 2
conduct: 2
voice: me
where: words
any: pimm's o'clock | wine time | coronas in | beers in and | beers deep | drinks deep | wines deep | margaritas deep | vodkas deep | pints deep
any: pints in and | wine a clock | wine o'clock | #wineoclock | wine mom | wine mum | wine mama | #winemom | #winemum | mommy juice | mummy juice
any: mom juice | mum juice | need wine | needs wine | need .. drink | needs a drink | need .. wine | need .. beer | need .. cocktail
any: need .. margarita | need .. gin | need .. vodka | could use a drink | could do with a drink | could murder a pint | could murder a gin
any: dying for a pint | gasping for a pint | gagging for a pint | i deserve a drink | wine not | roll on wine | because wine | powered by wine
any: runs on wine | running on wine | fuelled by gin | fueled by wine | more wine please | another bottle | second bottle of | third glass
any: bottle to myself | bottle of wine to myself | whole bottle of wine | finished the bottle | polished off a bottle | polished off the | bar hopping
any: bar hop | bar crawl/N | pub crawl/N | pub crawling | brewery crawl | day drinking | daydrinking | day drunk | drinking buddy | drinking buddies
any: drinking game/N | drinking all day | drinking since | drink every night | drinks every night | wine every night | every night with wine
any: nightly wine | pregaming | pre gaming | pre drinks | predrinks | prinks | prinking | pre drinking | pres at | booze cruise | booze bus
any: on the piss | on the lash | on the sauce | on the beers | on the wine | on the gin | on the cans | on the tins | on the rip | on the batter
any: on the razz | boozing | piss up | p*ss up | lads on tour | sink a few | sank a few | sinking tins | sinking piss | smash a few | smashing beers
any: smashed a few beers | crushing beers | crushing cans | slamming beers | knock back a few | few too many wines planned | my usual at the bar
any: the bartender knows my name | my bartender | wine is my | coffee then wine | coffee until wine | gin is my | tequila is my | vodka is my
any: #roseallday | beer me | alcohol is my | drink of choice | save water drink | it's always wine | wine therapy | gin therapy | liquid therapy
any: drowning my sorrows | drown my sorrows | drank my way | wine cures | tequila cures | surviving on wine | lockdown drinking | quarantinis
any: beerfest again | drink like a fish | drinking sesh | beer sesh | wine sesh | down the boozer | pregame at | pregame for | pregame drinks
any: pregame with | pregamed
mask: need to drink | need a drink of water | need .. drink of water | beer me up scotty | need to drink more water | wine not whine recipe
mask: need wine glasses | on the rip tide | on the cans of paint | on the wine list | on the wine label | on the batter for | need .. wine vinegar
mask: on the beers list | another bottle of water | another bottle of milk | another bottle of shampoo | on the piss take | on the tins of
mask: on the gin label | need .. drink water
not: water | hydrate | hydrated | hydration | recipe | simmer | formula | thirsty plants | dog
negated: alcohol.abstains
any: third bottle of wine | third bottle this week | fourth bottle of wine
+ After that shift I need a stiff drink
+ It's wine o'clock somewhere
+ Finished the bottle, no regrets
+ Pub crawl on Saturday, who is in
- Remember you need to drink water in this heat
- Solid gym sesh this morning
- Rang the garage about the fender bender
- He is a wine mom in a bad sketch

# Being drunk, by whatever word. The words that mean other things stand in drunk.slang.
+ Third bottle of wine this week and it is Tuesday

[alcohol.drunk]
say: describes you as drunk or hung over
privacy: 3
conduct: 2
voice: me
where: words
any: off my face on | off my tits | off his face with me | a bit merry at | bit merry last night | was steaming at | vodka was a mistake
any: tequila was a mistake | wine was a mistake | regretting that last | so drunk | too drunk | got drunk | get drunk | gets drunk | getting drunk
any: i'm drunk | im drunk | was drunk | were drunk | be drunk | very drunk | pretty drunk | really drunk | bit drunk | little drunk | still drunk
any: super drunk | half drunk | already drunk | drunk af | drunk again | drunk at | drunk before | drunk in a | drunk in the | drunk on wine
any: drunk on tequila | drunk on gin | drunk on vodka | drunk on beer | drunk on champagne | drunk off | drunk me | drunk lol | drunk haha | drunk and
any: drunk text/N | drunk texting | drunk texted | drunk dial/VV | drunk dialed | drunk dialing | drunk tweet/N | drunk tweeting | drunk posting
any: drunk facebook | drunk shopping | drunk food | drunk karaoke | drunk selfie | drunk night | drunk girl/N | drunk tonight | drunk last night
any: blind drunk | rat arsed | ratarsed | rat assed | arseholed | shitfaced | shit faced | sh*tfaced | shitface | crunk | drunky | drunkard me | tipsy
any: tipsier | half cut | three sheets to the wind | inebriated | intoxicated | sloshed | trollied | trolleyed | bladdered | squiffy | sozzled
any: pie eyed | steamboats | shwasted | white girl wasted | wine drunk | gin drunk | tequila drunk | beer drunk | tiddly | ossified | fluthered
any: langered | langers | stocious | scuttered | hungover | hung over | hangover/N | hangxiety | beer fear | the fear after | hanging out my arse
any: hanging out of my arse | hanging today | rough as toast | morning after the night before | one too many | few too many | too much wine
any: too much to drink | too many drinks | too many wines | too many beers | too many pints | too many margaritas | too many mimosas
any: too many cocktails | too much tequila | too much gin | too much vodka | too much rum | too much champagne | too much prosecco | too much beer
any: too much booze | too much alcohol | drank too much | drunk too much | drink too much | drinking too much | wine headache | beer goggles
any: liquid courage | dutch courage | never drinking again | never drink again | not drinking again | last time i drink tequila | 🥴🍷 | 🍷🥴 | 🥴🍺 | 🍻🥴
any: 🥴🍻 | 🥴🍹 | 🤢🍷 | #hungover | #drunk | #hangover | #drunklife | #drunktexts | #wasted | #turntup | #tipsytuesday | #neverdrinkingagain | dr1nk
any: drunkk | drnuk | drukn | drunl | hungova | stumbled home at | stumbling home at | absolutely ruined after last night | rough after last night
mask: drunk in love | drunk on power | drunk on love | drunk driver/N | drunk driving | drunk history | punch drunk | the hangover part
mask: the hangover movie | emotional hangover | tipsy elves | drunk and disorderly | drunk drivers | sugar hangover | book hangover | food hangover
mask: conference hangover | tipsy cake | drunk elephant | drunk at the wheel | was drunk by | were drunk by | be drunk hot | be drunk cold
mask: be drunk within | food drunk | milk drunk | hangover from the war | hung over the | hung over our | hung over my | hung over a | hung over us
mask: tipsy bar scale | hung over him | hung over her | hung over their | hung over his | hung over it | too much beer battered
not: film | movie | bradley cooper | soundtrack | musical | patient/N | triage | breathalyser study | skincare | lyrics | wall | fireplace | allergic
not: machinery | seizure | weakness
negated: drop
+ so drunk right now
+ drunkkkk at prom lol, got drunk by nine
+ Hungover and making pancakes
+ Way too much prosecco last night
+ Never drinking again, I mean it this time
- Drunk in love with this one
- Police: a man was drunk at the airport
- The picture we hung over the sofa, hung over the fireplace
- Watched The Hangover, what a film
- I was not drunk
- My brother was so drunk

[alcohol.drunk.slang.weak]
say: describes you as drunk
privacy: 3
conduct: 2
voice: me
where: words
any: lit | loaded | bombed | locked | faded | battered | blasted | toasted | mashed | wrecked | slaughtered | merry | lashed | pissed | steaming
any: mortal | buzzed | tanked | trashed | smashed
need: drunk | drinking | drinks | drank | vodka | tequila | wine | beer/N | gin | rum | cocktail/N | pub | the bar | pints | booze | alcohol
need: prosecco | champagne | whisk(e)y | hangover | hungover | 🍻 | 🍺 | 🍷 | 🥴 | 🍹 | 🥂 | 🍾 | off my face | lads | open bar | free bar | day drinking
need: stag | hen do | get absolutely | got absolutely | getting absolutely
near: 6
mask: pissed off | pissed at | so pissed | pissed that | pissed about | locked in | locked out | locked up | locked down | locked the | lit up
mask: lit the | lit by | merry christmas | merry xmas | battered fish | battered cod | steaming hot | steaming bowl | steaming cup | steaming mug
mask: smashed avocado | smashed it | smashed the | smashed my | smashed wine | smashed bottle/N | smashed glass/N | smashed patty | wrecked my
mask: wrecked the | trashed the | trashed my | loaded fries | loaded nachos | loaded up | loaded the | loaded with | faded jeans | toasted sandwich
mask: toasted marshmallow/N | toasted the | toasted with | locked myself | lit fire | tanked the | buzzed in | buzzed about | buzzed for
not: window/N | car | candle/N | avocado | fish | potatoes | fries | jeans | keys | damage | fire
negated: drop
+ Free bar, everyone merry and me absolutely trashed, drinking till two
+ We were smashed after four pints
+ Got absolutely steaming at the wedding
- I am so pissed at the printer
- Pub lunch: beer battered cod
- The burglars smashed the pub window
- We are not smashed, one beer each

[alcohol.drunk.slang]
say: describes you as drunk
privacy: 3
conduct: 2
voice: me
where: words
any: wasted | hammered | plastered | wankered | twatted | blitzed | turnt | blotto | mullered | maggot | stonkered
need: got so | completely | absolutely | got absolutely | getting absolutely | totally | drunk | drinking | drinks | drank | vodka | tequila | wine
need: beer/N | gin | rum | cocktail/N | pub | the bar | pints | shots | last night | lastnight | tonight | booze | alcohol | prosecco | champagne
need: whisk(e)y | hangover | hungover | 🍻 | 🍺 | 🍷 | 🥴 | 🍹 | 🥂 | 🍾 | off my face | lads | so | got | get | getting
near: 4
mask: wasted time | got plastered on | plastered with | lit .. candle | lit .. fire | wasted my | wasted on | wasted a | wasted it
not: time | hours | money | food | talent | energy | youth | effort | paper | opportunity | nail/N | copper | storm | ceiling | wall/N | phone
not: screen | window/N | car | exam | patient/N | avocado | potatoes | beans | candle/N | fire | record | door | keys | ct | economy | school board
not: coffee | lyrics
negated: drop
need: at that wedding | at the wedding | at that party | at the reunion
+ Got absolutely hammered after graduation
+ So wasted last night
+ We were hammered after four pints
- Wasted three hours on hold
- Hammered the nail straight in
- The news: city hammered by a storm last night
- I'm not wasted, I only had one beer

[alcohol.binge]
say: describes heavy drinking as sport
privacy: 2
conduct: 2
voice: me
where: words
any: shots shots shots | tequila shot/N | vodka shot/N | jäger shots | jager shot/N | jägerbomb/N | jagerbomb/N | jager bomb/N | fireball shot/N
any: whisk(e)y shot/N | sambuca shot/N | body shot/N | round of shots | doing shots | did shots | do shots | taking shots of | took shots of
any: downing shots | slamming shots | shots at the bar | shots for everyone | more shots | birthday shots | shot for shot | shotgun a beer
any: shotgunned | shotgunning | shotgun beers | beer bong/N | beer pong | keg stand/N | funnel a beer | funnelled | downed a pint | downed a bottle
any: down it fresher | dirty pint | flip cup | flipcup | kings cup | ring of fire drinking | edward fortyhands | jungle juice | borg season
any: drink you under the table | drank everyone under the table | binge drink/V | binge drinking | binged on | yard of ale | power hour | century club
any: sunk ten | ten pints | eight pints | nine pints | twelve pints | 10 pints | 12 pints | 15 pints | fifteen beers | twelve beers | 12 beers
any: ten beers | 10 beers | case of beer to myself | bottle of vodka to myself | fucked up last night | get crunk | get wasted | getting wasted
any: got wasted | get hammered | getting hammered | got hammered | get smashed | getting smashed | get plastered | get shitfaced | got shitfaced
any: get trashed | getting trashed | got trashed | getting loaded tonight | turn up tonight | tequila made me do it | icing your bros | got iced
any: goon of fortune | shoey | skull a beer | skolled | sculled a | chug beer | chug a pint | chugged a beer | chugging beer/N | chug wine
any: chugged wine | chugging wine | chug it like | getting fucked up tonight | get fucked up tonight
mask: binged on netflix | binged on crisps | binged on chocolate | got hammered by | got trashed by | got hammered with | get hammered with
mask: get hammered by | get smashed by | got wasted on the | taking shots of the | took shots of the | more shots of the | more shots on goal
mask: more shots from | got trashed in the | getting hammered by | getting smashed by | get wasted food | power hour at the gym | took shots of him
mask: get smashed in | get hammered in the
not: vaccine/N | vaccinated | camera | photographer | nikon | canon | goal | espresso | water | coffee | engine | train | insulin | flu | covid
negated: drop
+ SHOTS SHOTS SHOTS
+ Tequila shots with the whole ward, oh dear
+ Beer pong champion two years running
+ We did a keg stand at forty
- The old engine is chugging along
- More shots from the wedding shoot, my camera loved it
- Chugging water all day
- Researchers say students binge drink less

[alcohol.shot]
say: mentions shots
privacy: 1
conduct: 2
voice: me
any: shots | shot | shooters | another round | rounds
need: tequila | vodka | jäger | jager | sambuca | fireball | rum | patron | patrón | bar | club | drunk | drinking | drinks | beers | pints | lime/N
need: bartender | hangover | hungover | bachelorette | stag | booze | 🥃 | 🥴 | 🍻 | 🍹
near: 6
not: vaccine/N | vaccinated | vaccination | camera | photo/N | nikon | canon | goal | scored | espresso | flu | covid | booster/N | tetanus | insulin
not: fired | police | killed | gun | allergy | b12 | golf | basketball | screen | long shot | dead | film
mask: bar chart shot | shot of the bar | mug shot/N | head shot/N | shot of the
negated: drop
where: words
+ Limes, salt and shots, that was Friday
+ Another round and the bartender joined in
- Flu shots at the bar-side clinic
- He was shot outside a bar
- Took a shot of the bar at sunset

[alcohol.harm]
say: describes harm or loss of control from drinking
privacy: 3
conduct: 3
voice: me
where: words
any: called in sick hungover | hungover i called in sick | hungover to work | missed work hungover | called out hungover | drank until | drank till i
any: blackout drunk | blacked out drunk | blackout last night | blacked out last night | blacked out from drinking | blacked out after
any: black out drunk | drank myself | woke up still drunk | woke up drunk | don't remember last night | can't remember last night
any: don't remember anything from last night | can't remember how i got home | who took me home last night | passed out drunk
any: passed out on the bathroom floor | passed out at the bar | drunk and passed out | passed out from drinking | threw up .. drinking
any: puked .. tequila | puked .. vodka | puking all night | puked all night | threw up in the uber | threw up in the taxi | threw up in a taxi
any: puked in the cab | puked in the uber | puked in a bush | tactical chunder | tactical vom | chundered | chunder everywhere | chundering
any: spewed everywhere | barfed tequila | alcohol poisoning | stomach pumped | drunk tank | kicked out of the bar | kicked out of the club
any: thrown out of the pub | thrown out of the bar | barred from the pub | drunken fight | drunken brawl | drunken mistake | drunken rage
any: drunken mess | drunk mess | blackout weekend | got blackout | getting blackout | go blackout | went blackout | blackout sunday | woke up in a&e
any: woke up in my neighbour's garden | brownout drunk | on a bender | week long bender | three day bender | peed myself drunk | drunken tattoo
any: drunkenly
mask: passed out drunk .. film
not: patient/N | film | movie | lyrics | novel | season | episode | storm | power cut | electricity
negated: drop
+ Blackout drunk again, whoops
+ Threw up in the taxi and lost a shoe
+ Back from a three day bender
- A patient came in with alcohol poisoning
- The blackout last night left us without electricity
- Drunken noodles for dinner
- He was blackout drunk in that episode

[alcohol.driving]
say: tells of drinking and driving, or of drinking at work
privacy: 3
conduct: 3
voice: me
where: words
any: drove home drunk | driving home drunk | drove drunk | driving drunk | drunk drove | drove tipsy | driving tipsy | drove home tipsy
any: drove home after .. pints | drove home after .. beers | drove after .. drinks | drove home after a few | shouldn't have driven
any: shouldn't have been driving last night | driving buzzed | drove buzzed | drinking and driving again | beer in the cupholder | road beer/N
any: road soda/N | roadie for the drive | wine for the road | beer for the road | one for the road driving | my dui | got a dui | dui class
any: dui classes | my dwi | got a dwi | my owi | my drink driving ban | lost my licence for drink driving | banned for drink driving | my drink drive
any: done for drink driving | failed a breathalyser | failed the breathalyser | failed a breathalyzer | failed the breathalyzer | blew over the limit
any: was over the limit | over the limit last night | interlock device in my car | drunk at work | drunk on shift | hungover at work
any: hungover on shift | hungover on rounds | hungover at the clinic | hungover in clinic | hungover for work | hung over at work | work hungover
any: work with a hangover | working hungover | shift hungover | hangover at work | shift with a hangover | drinking at work | drinking on the job
any: drinking on shift | beer at my desk | drunk in class | drunk at the office | hungover in theatre | tipsy at work | drinks before my shift
any: drinks before work | beers before work | shots before work | shots before my shift | wine before my shift | vodka in my coffee
any: whisk(e)y in my coffee at work | flask at work | drinking on call | drunk on call | drunk while on call | hungover on call | drunk teaching
any: hungover teaching | teaching hungover | drunk at school | showed up drunk | my court date for dui | convicted of drink driving
any: my license for dui | my license .. dui | my licence .. drink driving | lost my license .. dui | arrested for dui | my night in jail for dui
not: arrested man | sentenced | charged | campaign | awareness | song | lyrics | film | movie | patient/N | survey | policy
negated: drop
+ Drove home drunk and lived, never again
+ Hungover at work and the phones will not stop
+ Finished my DUI class today
- Police say the driver drove drunk
- I have never driven drunk, never drove drunk
- New policy on drinking at work
- He lost his licence: banned for drink driving
+ Lost my license last year for DUI, worst night of my life

[alcohol.mention]
say: mentions alcohol or drunkenness
privacy: 1
conduct: 0
where: words
any: alcohol | alcoholic | alcoholics | alcoholism | drunk | drunks | drunken | drunkenness | boozed | drunkard/N | breathalyser/N | breathalyzer/N
any: dui | dwi | drink driving | drink driver/N | drink driver | teetotal policy | bootleg gin | hangover cure/N | drinks | drinking culture
any: prohibition era | speakeasies | tavern/N | barmaid/N | barman | publican/N | landlord of the pub | brewer/N | brewing industry | beers
any: hops harvest | winemaking | winemaker/N | winegrower/N | viticulture | sommelier/N | oenology | enology | wine list | beermat/N | beer mat/N
any: pint glass/N | shot glass/N | beer can/N | corkscrew/N | champagne flute/N | cocktail menu | beer garden weather | licensed premises
mask: rubbing alcohol | alcohol swab/N | alcohol wipe/N | alcohol gel | alcohol hand | alcohol based | isopropyl alcohol | alcohol free
mask: non alcoholic | alcohol ink/N | soft drinks | energy drinks | hot drinks | sports drinks | fizzy drinks | sugary drinks | drunk in love
mask: drunk on power | drunk elephant | punch drunk | drunk on love | cetyl alcohol | stearyl alcohol | drunken noodle/N | cold drinks | iced drinks
mask: drinks water | drinks milk | drinks coffee | drinks tea | drinks his | drinks her | drinks from | drinks a lot of water | protein drinks
mask: free drinks machine | alcohol and drug free | milwaukee brewers | coffee drinks | starbucks drinks | boba drinks | bubble tea drinks
not: swab/N | sanitiser | sanitizer | disinfect | disinfectant | coffee | smoothie/N | brewers game
not: in the sample | study found | used to say | under the lamp
not: moose | squirrel/N | elk | wasps | monkey/N | raccoon/N | hedgehog/N | parrot/N
+ Four weeks of alcohol awareness training
+ A drunken uncle ruins the wedding, says the novel
+ A drunk driver hit three cars
- Cleaned the wound with rubbing alcohol
- Soft drinks are on the left
- Drinks machine on level two, coffee only
- Their study found the drunk drivers in the sample were men
- A drunk moose in an apple tree

[alcohol.abstains]
say: says you do not drink
privacy: 2
conduct: 0
voice: me
any: dd tonight | i'm dd | lemonade for me tonight | teetotal | teetotaller | teetotaler | tee total | dry january | dryjanuary | sober october
any: dry july | ocsober | sober curious | sobercurious | #sobercurious | alcohol free | alcoholfree | #alcoholfree | don't drink | do not drink
any: dont drink | doesn't drink alcohol | never drink | never drank | i've never drunk | not drinking | not a drinker | non drinker | nondrinker
any: not much of a drinker | off the booze | off alcohol | off the drink | on the wagon | haven't had a drink | havent had a drink
any: hadn't had a drink | haven't touched a drop | haven't touched alcohol | not a drop | not touched a drop | no alcohol for | no booze | no drinking
any: without alcohol | without booze | without drinking | no drink for me | cutting down on alcohol | cut out alcohol | cutting out alcohol
any: cut back on drinking | cutting back on drinking | drinking less | deso driver | desi driver tonight | straight edge | straightedge
any: giving up alcohol for lent | gave up booze for lent | sober summer | sober life choice | sober tonight | stone cold sober | sober january
any: sober dating | sober party | sober wedding | sober raver | sober as a judge | soberbrunch | i'm the designated driver | designated driver again
any: designated driver tonight | off the sauce | gave up alcohol for lent | giving up wine for lent | gave up wine for lent
any: sober for the whole wedding
pattern: (?i)\b(?:no|not) (?:more )?(?:wine|beers?|alcohol|booze|champagne)\b[^.!?\n]{0,16}\b(?:for me|for us|since|until|this month|anymore|any more|till)\b
pattern: (?i)\b(?:no|not) (?:more )?(?:vodka|gin|prosecco|cocktails|pints?)\b[^.!?\n]{0,16}\b(?:for me|for us|since|until|this month|anymore|any more|till)\b
literal: for me | for us | since | until | this month | anymore | any more | till
mask: don't drink coffee | don't drink tea | don't drink milk | don't drink enough | don't drink the water | don't drink water | don't drink and
mask: don't drink soda | never drink coffee | don't drink the kool | alcohol free sanit* | alcohol free mouthwash | alcohol free toner
mask: alcohol free perfume | alcohol free wipes | don't drink from | don't drink pop | do not drink from | never drink and | never drinking again
mask: not drinking enough | not drinking water | not a drop in the ocean | not a drop of rain | not a drop of water | no drinking water
mask: on the wagon train | don't drink it | do not drink water | never drink water | alcohol free beer | alcohol free wine | alcohol free lager
not: water | coffee | tea | milk | soda | juice | toner | mouthwash | perfume | patient/N | caffeine | rain | dog | puppy | cat | plants | kool aid
not: face | cleanser | skincare | wash | pints | 4 pints | units
+ I don't drink wine anymore
+ Dry January, day nine
+ No wine for me tonight, early shift
+ Designated driver again
+ Not drinking tonight
- I don't drink coffee after noon
- Toner that is alcohol free
- Not a drop of rain since June
- The patient does not drink, so do not drink jokes
- She is doing Dry January
negated: drop

[alcohol.free]
say: mentions drinks without alcohol
privacy: 1
conduct: 0
where: words
any: mocktail/N | nolo drinks | zero proof | non alcoholic | nonalcoholic | alcohol free beer | alcohol free wine | alcohol free gin | af beer
any: heineken 0.0 | guinness 0.0 | alcohol free lager | alcohol free spirits | seedlip | lyre's | athletic brewing | virgin mojito/N
any: virgin margarita/N | virgin mary | nojito/N
+ Mocktails on the terrace
+ A Guinness 0.0 and an early night
- Heineken on the terrace

[alcohol.recovery]
say: tells of recovery from drinking
privacy: 3
conduct: 0
voice: me
any: soberversary | soberlife | #soberlife | #sobriety | #sober | #wedorecover | #odaat | #recoveryposse | #soberissexy | #sobermom | #sobermum
any: #soberaf | #soberliving | #recoveryispossible | #sobermovement | days alcohol free | months alcohol free | years alcohol free | year alcohol free
any: days without a drink | years without a drink | months without a drink | since my last drink | since i last drank | alcoholics anonymous
any: friend of bill | bill w | aa meeting/N | aa meetings | aa chip | aa sponsor | aa group | aa big book | twelve step/N | twelve steps | 12 step
any: 12 steps | 90 in 90 | 90 meetings in 90 days | one year chip | 30 day chip | 90 day chip | my sponsor | my sponsee/N | home group meeting
any: smart recovery | al anon | alanon | celebrate recovery | hello sunday morning | this naked mind | soberistas | club soda community
any: one year no beer | stopdrinking | stop drinking | quitting drinking | quit drinking | stopped drinking | gave up drinking | given up drinking
any: giving up drinking | gave up alcohol | given up alcohol | giving up alcohol | gave up the booze | quit alcohol | quit the booze | quit booze
any: no longer drink | don't drink anymore | don't drink any more | dont drink anymore | kicked the booze | kicked the bottle | put down the bottle
any: put the bottle down | put the drink down | alcohol recovery | recovering alcoholic/N | recovery from alcohol | recovery from alcoholism
any: i'm an alcoholic | i am an alcoholic | im an alcoholic | my alcoholism | my drinking | my relapse | drinking again after | antabuse
any: disulfiram for me | detoxed from alcohol | alcohol detox | went to rehab | out of rehab | checked into rehab | in rehab for | rehab for alcohol
any: alcohol rehab | alcohol counsellor | alcohol support group | drinking to cope | drank to cope | drank every night | drinking every night
any: alcohol use disorder | grateful alcoholic | recovery meeting/N | i used to drink too much | i drank too much for years | i had a drinking problem
any: i have a drinking problem | i was a drunk | rock bottom with drink | sober date is | one year without alcohol | a year without alcohol
any: 100 days without alcohol | 1000 days without | dry since | relapsed and drank | i relapsed on alcohol | relapsed on wine | drank again after
any: my sober date | my sobriety date
mask: sober reminder/N | sober second thought | sober reading | sober assessment | sober look | sober thought | sober tones | sober up the
mask: sober suit | stone cold sober | sober tonight | staying sober tonight | sober as a judge | sober october | sober january | sober curious
mask: sober summer | sober dating | sober wedding | sober party | sober raver | sober mood | sober note | sober warning | sober analysis | not sober
mask: not even sober | while sober | never sober | hardly sober | barely sober | when sober | too sober | stay sober tonight | stop drinking coffee
mask: quit drinking coffee | quit drinking soda | stopped drinking coffee | my drinking water | stopped drinking tea | quit drinking tea
mask: stop drinking soda | no longer drink coffee | stop drinking milk | stop drinking pop | stop drinking juice | stop drinking water
mask: stop drinking coke | stopped drinking coke | quit drinking coke | stop drinking cola | stop drinking diet | quit drinking pop
mask: gave up alcohol for lent | giving up alcohol for lent | given up alcohol for lent
not: economy | market/N | coffee | soda | tea | milk | acl | knee | surgery | op | operation | recovery room | pacu | anaesthetic | anesthesia
not: patient/N | legal driver | water | caffeine | hamstring | judge
negated: drop
+ 90 days without a drink
+ I stopped drinking in 2019
+ [group] Alcoholics Anonymous Friends of Bill W
+ My sponsor picked up on the first ring
- A sober reminder to check the boiler
- I quit drinking coffee
- My knee is in recovery after the surgery

[alcohol.near]
say: tells of drinking problems close to you
privacy: 3
conduct: 0
any: my alcoholic | his drinking | her drinking | their drinking | was an alcoholic | is an alcoholic | alcoholic father | alcoholic mother
any: alcoholic parent/N | alcoholic dad | alcoholic mum | alcoholic mom | alcoholic husband | alcoholic wife | alcoholic ex | alcoholic brother
any: alcoholic sister | alcoholic household | alcoholic home | drank himself | drank herself | drunk dad | drunk father | drunk mother | drunk husband
any: drinking problem | drinking again | back on the bottle | back on the booze | hit the bottle | hitting the bottle | lost .. to alcohol
any: lost .. to drink | lost .. to alcoholism | adult child of an alcoholic | acoa | children of alcoholics | functioning alcoholic | wet house
any: killed by a drunk driver | hit by a drunk driver | died of drink | alcohol killed
need: my | our | i | me | we | us | grew up
near: 10
not: film | movie | novel | character | patient/N | never drinking again | lyrics
where: words
+ My dad was an alcoholic and I never said it aloud
+ I lost my brother to alcohol
+ My cousin was killed by a drunk driver
- The hero was an alcoholic in the novel I read
- Study: drinking problem on the rise

# "Sober" alone is a suit, a mood and a driver.

[alcohol.near.sober]
say: tells of drinking problems close to you
privacy: 3
conduct: 0
where: words
any: years sober | year sober | months sober | days sober | got sober | getting sober | is sober | been sober | stays sober
need: proud of my | proud of him | proud of her | my dad | my father | my mum | my mom | my mother | my brother | my sister | my husband | my wife
need: my partner | my son | my daughter | my best friend | my uncle
near: 6
+ So proud of my dad, twenty years sober
+ My sister got sober in March
- Five years sober and still going

[alcohol.recovery.sober]
say: tells of recovery from drinking
privacy: 3
conduct: 0
voice: me
where: words
any: sober | sobriety | in recovery
need: day/N | days | week/N | month/N | months | year/N | years | anniversary | milestone/N | alcohol | drinking | drink | addiction | addict
need: alcoholic | sponsor | meeting/N | rehab | journey | proud of | since | clean | aa | blessed | grateful | hangovers | booze | one day at a time
need: today i am | recovery | relapse | bottle | congratulations | celebrating | community | #odaat
near: 8
mask: sober reminder/N | sober second thought | sober look | sober tones | sober assessment | stone cold sober | sober as a judge | sober october
mask: sober january | sober curious | sober summer | sober tonight | not sober | not even sober | while sober | never sober | hardly sober
mask: barely sober | when sober | too sober | completely sober | still sober | stay sober tonight | staying sober tonight | sober driver
mask: in recovery room | in recovery ward | in recovery efforts | sober thought | sober analysis | sober reading | sober warning | sober dating
mask: sober wedding | sober party | sober raver | sober judge
mask: sober colour/N | sober color/N | sober palette | sober tie | sober suit | sober scheme | sober design | sober cover | sober style | sober little
not: economy | market/N | knee | surgery | op | operation | hip | acl | hurricane/N | storm | flood/N | earthquake | relief | assist | anaesthetic
not: pacu | nasal | drunk | trump | patient/N | soul | caffeine | sugar free
negated: drop
+ Celebrating nine months sober
+ Two years in recovery, grateful for every meeting
+ Sobriety is a journey and I am on it
- A sober look at the year ahead
- My knee is in recovery after the op, week two
- Guard soldiers assist in recovery after days of flood
- He is three years sober
- A sober colour scheme this year

[alcohol.recovery.joins]
say: shows you follow or join something about recovery
privacy: 3
conduct: 0
where: names
any: sober | sobriety
mask: sober october
not: beer | brewery
+ [group] Sober Mums of Leeds
+ [page] The Sobriety Collective
- [event] Sober October Fun Run
- Sober, and glad of it

# Tags write two words into one.
[alcohol.tag]
say: tags a post with drink
privacy: 1
conduct: 1
where: tag
any: #ginoclock | #wineoclock | #beeroclock | #winewednesday | #winelover | #winelovers | #craftbeer | #ginstagram | #winestagram | #beerstagram
any: #proseccotime
any: #proseccooclock | #cocktailoclock | #cocktailtime | #cocktailhour | #winenight | #winetime | #beertime | #gintime | #ginlover | #beerlover
any: #tipsytuesday
any: #thirstythursday | #sundaysesh | #pubcrawl | #pintoclock | #fridaydrinks | #fridaybeers | #fridaywine | #drinkup | #happyhour | #beersofinstagram
any: #whiskygram
any: #whiskeygram | #cocktailsofinstagram | #ginandtonic | #winemom | #winemum | #roséallday | #roseallday | #boozybrunch | #bottomlessbrunch
any: #daydrinking | #beergarden
any: #publife | #tequilatuesday | #margaritamonday | #instawine | #instabeer | #mimosas | #prosecco | #wine | #beer | #gin | #cocktails | #whisky
any: #whiskey | #vodka | #pinot
any: #malbec | #redwine | #whitewine | #winetasting | #beertasting | #vino | #champagne | #bubbly | #aperolspritz | #homebrew | #realale | #ipa
any: #tequila | #rum
+ [tag] #ginoclock
+ [tag] #WineWednesday

[alcohol.tag.drunk]
say: tags a post with drunkenness
privacy: 2
conduct: 2
where: tag
any: #drunk | #drunkaf | #wasted | #hammered | #hungover | #hangover | #shitfaced | #turnt | #partyhard | #blackoutdrunk | #drunktweet | #drunkinlove
any: #messynight
any: #boozebags | #lash | #onthelash | #onthepiss | #hangoverlife | #hungoveraf | #prinks | #preinks | #predrinks | #shots | #beerpong | #kegstand
any: #drunkselfie
mask: #drunkinlove
+ [tag] #hungover
- [tag] #drunkinlove

[alcohol.drunk.told]
say: tells of being drunk or of drinking a lot
privacy: 2
conduct: 2
where: words
negated: drop
pattern: (?i)\b(?:i|we|you|i was|we were|you were|was|were|he was|got|getting|absolutely|completely|totally|proper|so|pure) (?:absolutely |completely |totally |proper |utterly )?(?:hammered|steaming|plastered|blotto|trolleyed|legless|paralytic|bladdered|wankered|mullered|leathered|shitfaced|rat[- ]?arsed|pissed as|three sheets|steamboats|blootered|langers|ossified|locked)\b[^.!?\n]{0,15}(?:by (?:half|\d|six|seven|eight|nine|ten|five|four|three|two|noon|the time|dessert|the speeches)|you tried|i tried|trying to|before the|at the (?:wedding|party|reunion|christening|wake|races)|last night|on two|off two|after (?:one|two|three|a))
pattern: (?i)\b(?:too many|a few too many|several|six|seven|eight|nine|ten|twelve|\d+|twenty[- ]?\w*) (?:too many )?(?:large |strong )?(?:proseccos?|pints|wines|vinos|gins|g&ts|beers|bevs|bevvies|cocktails|shots|ciders|tequilas|vodkas|jägerbombs|jagerbombs|margaritas|margs|espresso martinis|negronis|mojitos|tinnies|stubbies|schooners|sambucas|glasses of (?:wine|red|white|prosecco|fizz))\b
pattern: (?i)\bblew (?:a |an )?(?:point |0?\.|\d\.)\d+
pattern: (?i)\b(?:head(?:'s| is)|my head) (?:banging|pounding|thumping|splitting)\b[^.!?\n]{0,60}(?:last night|never again|worth it|drink)
pattern: (?i)\blast night[^\n]{0,120}\bhead(?:'s| is) (?:banging|pounding|thumping)
literal: hammered | steaming | plastered | blotto | trolleyed | legless | paralytic | bladdered | wankered | mullered | leathered | shitfaced | arsed
literal: pissed as
literal: three sheets | steamboats | blootered | langers | ossified | locked | prosecco | pints | wines | vinos | gins | g&ts | G&Ts | beers | bevs
literal: bevvies
literal: cocktails | shots | ciders | tequilas | vodkas | jägerb | jagerb | margaritas | margs | martinis | negronis | mojitos | tinnies | stubbies
literal: schooners | sambucas
literal: glasses of | lew | ead's | ead is
not: camera | photo/N | scored | goals | penalty | injection/N | vaccine/N | espresso shots | ninja | recipe | festival stocks | range of | tap list
not: police | fired
not: golf | basketball | baskets | putt/N | free throws | on target | novel | film | screen | gunshots | warning shots | jabs | selection | storm
not: nail | iron | rice | milk
mask: warning shots | six shots of espresso | two shots of espresso
+ We were hammered by half six
+ Too many proseccos, talk tomorrow
+ Twenty-two shots for a birthday
+ Blew 0.14 and lost my licence
- Police: two men fired six shots
- The nail was hammered before the glue set
- Pub with a range of ten beers

[alcohol.bio]
say: names drink in your profile
privacy: 1
conduct: 1
where: bio
any: gin | wine | wines | beer | rum | tequila | ale | ales | cider | vodka | pints
any: negroni | lager
any: stout | malbec | merlot | mezcal | bourbon | drinker | margaritas | homebrewer
mask: ginger beer | root beer | wine gum/N | ginger ale | rum and raisin | gin rummy | wine dark | wine-dark
not: sober | recovery | teetotal | alcohol free | days | years
+ [bio] Gin enthusiast, cat owner
- [bio] Sober three years, wine behind me
- [bio] Ginger beer connoisseur

[alcohol.tag.word]
say: tags a post with drink
privacy: 1
conduct: 1
where: tag
pattern: (?i)#\w*(?:hangover|hungover|craftbeer|beer(?:s|me|fest|time|club|snob|garden|lover|oclock|porn|geek|nerd)|winelover|wine(?:time|night|mum|mom|oclock|not|ing|club|tasting|down|geek|and\w+)|cocktail|prosecco|whisk(?:e)?y|vodka|tequila|booze|boozy|drunk|drinks?on\w+|drinkswith|negroni|margarita|martini|aperol|mojito|brewery|winery|vineyard|pint(?:time|oclock|sof)|ginand|ginlov|bottomless|pubcrawl|afterworkdrinks|fridaydrinks|daydrink|shotsshots|cheerstothe|malbec|merlot|rioja|guinness)\w*
literal: #
mask: #rootbeer | #gingerbeer | #gingerbeers | #drunkinlove | #whiskeytown | #punchdrunk
not: #sober | #soberlife
+ [tag] #hangoverfood
+ [tag] #drinksonme
- [tag] #drunkinlove
- [tag] #gingerbeer

[alcohol.want]
say: tells of drinks you have or want
privacy: 2
conduct: 1
where: words
voice: me
pattern: (?i)\b(?:murder|kill for|dying for|gagging for|gasping for|smash|sink|crying out for|need|deserve|earned) (?:a|an|one|several|some|this|that) (?:\w+ )?(?:pint|pints|gin|g&t|wine|beer|cold one|cold beer|prosecco|margarita|cocktail|stiff drink|whiskey|whisky|guinness|negroni|martini|vino|large one|bottle of red|bottle of white)\b
pattern: (?i)\bmine's a (?:large|pint|double|gin|guinness|half|jd|vodka|white|red|prosecco|rum|whiskey|whisky|stout|negroni|margarita)\b
pattern: (?i)\b(?:a )?wee (?:dram|bevvy|swally|whisky|nip|sherry|tipple|snifter)\b
pattern: (?i)\b(?:bringing|bring|grab|get|opening|opened|cracked|cracking) (?:open )?(?:the |a |some |more |another )(?:bottle of )?(?:vodka|gin|wine|beers|prosecco|tequila|rum|fizz|red|cava|champagne|tinnies|cans)\b
literal: pint | gin | g&t | G&T | wine | beer | cold one | prosecco | margarita | cocktail | stiff drink | hiskey | hisky | uinness | egroni | artini
literal: vino | ine's a
literal: arge one | bottle of | wee | odka | equila | rum | fizz | cava | ampagne | tinnies | cans
not: rubbing | root beer | ginger beer | ginger | vinegar | recycling | paint | coke cans | beans | tomatoes | soup
+ I'd murder a pint
+ Mine's a large one
+ A wee dram by the fire
- Bring the cans of beans
- Root beer, I need a cold one

[alcohol.aftermath]
say: tells of the night after too much drink
privacy: 3
conduct: 2
where: words
voice: me
pattern: (?i)\b(?:am|im|i'm|so|fully|well|proper|actually) (?:smashed|wasted|hammered|trashed|steaming|mangled|lashed|pissed|bevvied|sloshed|mashed) (?:rn|right now|tbh|again|lol|xx+|already|dont|don't)\b
pattern: (?i)\b(?:threw up|throwing up|puked|boked|vommed|vomited|was sick|spewed|chundered|peed|fell asleep|woke up|passed out|found asleep) (?:in|on|into|behind|outside|all over) (?:a|the|my|his|her|someone's|somebody's|an) (?:\w+ )?(?:hedge|taxi|cab|uber|bin|bush|sink|handbag|flowerbed|gutter|shoe|plant pot|dance floor|coats|bath|bathtub|kebab|skip|bouncy castle|night bus|bus shelter|wardrobe)\b
pattern: (?i)\b(?:can't|cant|don't|dont|cannot) remember (?:getting home|coming home|how i got home|leaving|the end of the night|half of last night|most of last night|last night|the speeches|the last hour)\b
pattern: (?i)\bmy head (?:this morning|today)\b[^\n]{0,40}\b(?:never again|never drinking|ouch|oh god)\b
pattern: (?i)\bnever drinking again\b
literal: smashed | wasted | hammered | trashed | steaming | mangled | lashed | pissed | bevvied | sloshed | mashed | hrew up | hrowing up | uked
literal: boked | vommed
literal: vomited | was sick | pewed | hundered | peed | ell asleep | oke up | assed out | ound asleep | remember | my head | My head
literal: drinking again
not: baby | toddler | kid | kids | cat | dog | puppy | kitten | hotel | morning sickness | pregnant | norovirus | dementia | alzheimer's | password
not: travel sick
+ Am smashed rn, take my phone
+ Threw up in a hedge outside the christening
+ Can't remember getting home
- The puppy threw up in the taxi
- I can't remember my password

[alcohol.dry]
say: counts days without drink
privacy: 3
conduct: 0
where: words bio
voice: me
negated: keep
pattern: (?i)\b(?:\d+|one|two|three|six|nine|ten|hundred) (?:days?|weeks?|months?|years?) (?:without|since|off|free of|free from) (?:a |my last |any |the )?(?:drop|booze|wine|sauce|vodka|bottle|hangover)\b
pattern: (?i)\b(?:\d+|one|two|three|six|nine|ten) (?:days?|weeks?|months?|years?) (?:dry|alcohol[- ]free|booze[- ]free|no booze)\b
literal: drop | booze | alcohol | wine | sauce | vodka | bottle | hangover | dry
not: rain | laundry | hay | paint | plaster | dog | baby
+ 400 days without a drop
+ Two years dry
- Two days dry and the hay is in
