lexicon: alcohol.pt
format: 1
version: 2026.1
topic: alcohol
lang: pt
licence: CC0-1.0
about: Drinks, drinking, drunkenness, abstinence and recovery, in Brazil and Portugal.
source: written by hand for this project

# "Copo" is any glass, "pinga" also drips, "imperial" an adjective, "fino" thin, "ressaca" a rough sea, "dose" a medicine's: these need company.

[alcohol.drink.pt]
say: mentions an alcoholic drink
privacy: 1
conduct: 0
where: words check-in place tag
any: cerveja/D | cervejota | cervejola/N | cervejão | breja/N | brejinha/N | ceva gelada | cevinha | chope | chopes | chopp | chopinho | choppinho
any: chops gelado | litrão | vinho/D | vinhozinho | vinhaça | vinhaco | espumante/N | champanhe | champagne | champanhota | prosecco | moscatel
any: lambrusco | alvarinho | tinto do douro | tinto alentejano | tinto da casa | caipirinha/N | caipirosca/N | caipiroska | caipi de | caipifruta
any: caipisakê | cachaça/D | cachacinha/N | pinguinha | branquinha da roça | aguardente/N | bagaceira | bagacinho | medronho | ginjinha | ginja
any: beirão | licor/N | amarguinha | poncha/N | porto tónico | gin tónico | gin tônica | gin tônico | gin tonic | gintónico | gin & tonic | gins
any: ginzinho | vodka | vodca | whisky | whiskey | uísque | whiskinho | uisquinho | rum com cola | cuba libre | tequila/N | tequilinha | mojito/N
any: daiquiri | margarita/N | aperol | spritz | negroni | moscow mule | piña colada | sex on the beach | cosmopolitan | bloody mary | batida de coco
any: batidinha | quentão | catuaba | corote | corotinho | 51 ice | smirnoff | absolut | johnnie walker | jack daniels | old parr | red label
any: black label | ballantines | chivas | jägermeister | campari | martini bianco | dreher | velho barreiro | ypioca | jurupinga | chapinha tinto
any: sangue de boi suave | rabo de galo | conhaque | brandy | sangria/N | clericot | kalimotxo | tinto de verão | sidra natural | amarula | baileys
any: limoncello | absinto | hidromel | saquê | sake bomb | heineken | stella artois | skol | brahma | itaipava | original gelada | bohemia gelada
any: antarctica original | amstel gelada | spaten | eisenbahn | colorado appia | super bock | superbock | sagres fresquinha | sagres mini
any: minis fresquinhas | imperial fresquinha | imperiais | fininho/N fresquinho | cuca fresquinha | 2m gelada | traçadinho | panaché | shandy
any: ipa artesanal | apa artesanal | weiss | cabernet sauvignon | malbec | carménère | merlot | touriga nacional | bebida alcoólica
any: bebidas alcoólicas | drink/N | drinkzinho | drinquinho | drinques | drinque | goró | birita/N | biritinha | mé da boa | pitu com limão
any: sabores de gin | 🍷 | 🍺 | 🍻 | 🥂 | 🍸 | 🍹 | 🍾 | 🥃 | #cerveja | #cervejinha | #cervejagelada | #breja | #chopp | #vinho | #vinhos | #vinhotinto
any: #vinhoverde | #gin | #gintonica | #caipirinha | #cachaça | #cervejaartesanal | #drinks | #enoturismo | #amovinho | #winelovers
mask: cerveja sem álcool | cervejas sem álcool | vinho sem álcool | gin sem álcool | cerveja zero | cerveja 0,0 | cerveja sem | cervejinha sem álcool
mask: caipirinha sem álcool | vinagre de vinho | levedura de cerveja | pão de cerveja | vinho tinto da parede | drinks sem álcool | drink sem álcool
mask: mojito sem álcool | energy drink | soft drink/N | drink detox | drink proteico | cor de vinho | cor vinho | cerveja de gengibre
mask: cerveja preta da doceria | heineken zero | heineken 0.0 | batom vinho | vestido vinho | quentão de suco | vinho quente sem álcool
mask: camarote brahma | ginjinha | bons drink na piscina | copa heineken | estádio super bock | super bock arena | copa brahma | rio douro vinho
mask: clube dos vinhos | caves do vinho do porto | superbock arena | super bock super rock
not: sem álcool | vinagre | molotov | shampoo | champô | esmalte | batom | zero álcool | parábola | bodas de caná | homilia | evangelho | exportação/N
not: imposto/N | patrocínio | hypertherm | bolinha cor | transforma água
negated: alcohol.abstains.pt
+ A cerveja hoje é por conta do Beto
+ Vinhozinho, queijo e filme em casa
+ Umas imperiais na esplanada e está feito
+ Sextou, gin tônica na mão
- Vinagre de vinho para a salada
- Pedi uma cerveja sem álcool
- Comprei um batom vinho lindo
- Fomos ao concerto na Super Bock Arena

# Words that are drinks only beside others.

[alcohol.drink.named.pt]
say: mentions an alcoholic drink
privacy: 1
conduct: 0
where: words
any: tinto | branco | rosé | copo/D | taça/D | tacinha/N | dose/N | dosinha | fino | finos | fininho/N | imperial | mini | minis | pinga | pinguinha
any: gelada | geladinha | gelo e limão | caneca/N | garrafa/N | garrafinha | porto | gin | rum | cana | branquinha | douro | alentejano | verde
any: lata/D | long neck | ceva | porre de | uma loira | suco de cevada | néctar de cevada | sumo de cevada | mé | bagaço | mistura | shot | shots
any: martini | original | bohemia | sagres | cristal | corona | coroninha
need: jantar | jantei | garrafa | meia garrafa | episódio | sofá | série | harmonizar | bifana | francesinha | leitão | chouriço | amigos | noite
need: beber | bebo | bebi | bebemos | bebendo | a beber | beba | brindar | brinde | brindando | brindámos | brindamos | esplanada | boteco | bar
need: happy hour | sextou | petisco | petiscos | tremoços | tira-gosto | abrir uma | abrimos uma | abri uma | tomar uma | tomando uma | tomo uma
need: tomei uma | bebida | pileque | tasca | vinho | cerveja | cervejas | barzinho | mesa de bar | balcão | queijo | tábua de frios | enchidos
need: churras | churrasco | adega | cálice | torneira | chopeira
near: 5
mask: copo d'água | copo de água | copo com água | copo de leite | copo medidor | copo descartável | copo stanley | taça do mundo | taça libertadores
mask: taça de sorvete | garrafa d'água | garrafa de água | garrafa térmica | garrafa pet | lata de tinta | lata de leite | lata de lixo | lata de atum
mask: dose de reforço | pão fino | papel fino | cidade do porto | lata de sardinha | lata de conserva | dose da vacina | copo de sumo | copo de suco
mask: o porto ganhou
not: água | leite | suco | sumo | café | chá | vacina | comprimido | farmácia | sem álcool | final | campeão | título | refrigerante
negated: alcohol.abstains.pt
+ Abri uma garrafa e já brindei sozinha
+ Tremoços e uns finos na tasca do costume
+ Petisco e uma gelada no boteco do Zé
- Beber um copo de água em jejum
- Levantou a taça do mundo
- Segunda dose da vacina tomada, brinde no posto

[alcohol.glass.pt]
say: shows you having a drink
privacy: 1
conduct: 1
where: words
any: brindando com | a brindar com | brindemos | um brinde a | um brinde à | um brinde ao | tim-tim | tim tim | tchin tchin | saúde 🍻 | saúde 🥂
any: saúde 🍷 | bebendo vinho | bebendo cerveja | bebendo um vinho | tomando um vinho | tomando uma cerveja | tomando uma cervejinha
any: tomando uma gelada | tomando umas | tomando um chopp | tomando um chope | tomando caipirinha | tomando um drink | tomando uns drinks
any: tomar uma cerveja | tomar umas cervejas | tomar um chopp | tomar um vinho | tomar uma gelada | tomar uma breja | tomar umas brejas
any: beber um copo | beber uns copos | beber umas cervejas | beber uma cerveja | beber um vinho | beber um fino | beber uma imperial
any: a beber umas minis | a beber um gin | bebemos umas cervejas | bebi uma cerveja | bebi um vinho | tomei uma cerveja | tomei um vinho
any: tomei uma cervejinha | tomamos um vinho | tomamos umas cervejas | tomamos uma | abri um vinho | abrindo um vinho | abrir um vinho
any: abri uma cerveja | abrindo uma cerveja | abri um tinto | um vinhozinho pra | uma tacinha de vinho | taça de vinho | taças de vinho
any: copo de vinho | copos de vinho | um copo de tinto | um copo de branco | taça de espumante | garrafa de vinho | garrafa de gin | caneca de cerveja
any: caneca de chopp | lata de cerveja | cerveja na mão | vinho na mão | copo na mão | drink na mão | drinques na mão | cerveja gelada na mão
any: drinks com as amigas | drinks com amigas | vinho com as amigas | vinho com amigas | cerveja com os amigos | cerveja com a galera
any: umas brejas com | umas cervejas com | um chopp com | um fino com | uns copos com | vinho e queijo | queijos e vinhos | queijo e vinho
any: vinho e massa | vinho e netflix | vinho e fondue | bora tomar uma | vamos tomar uma | vamo tomar uma | partiu tomar uma | partiu cerveja
any: partiu breja | partiu bar | partiu boteco | mais um chopp | mais uma rodada | primeira cerveja do dia | a primeira da semana | cerveja merecida
any: cervejinha merecida | vinho merecido | gin merecido | piscina e cerveja | cerveja na praia | cerveja na piscina | pé na areia e cerveja
any: caipirinha na praia | pé na areia a caipirinha | cerveja gelada e | churrasco e cerveja | churras e breja | pagode e cerveja | samba e cerveja
any: futebol e cerveja | provar um vinho | degustando vinhos | degustação de vinhos | prova de vinhos | harmonização de vinhos | copa de cerveja
any: tomei uma gelada | minis à beira | minis com tremoços | me servi um vinho | me servi uma taça | bebo um copo ao | cerveja depois do plantão
any: cerveja depois do trabalho | copo depois do trabalho | copos depois do trabalho | cerveja depois do expediente | chopp depois do trabalho
any: vinho depois do plantão | imperial depois do trabalho
mask: tomando umas vitaminas | tomando umas decisões | tomando umas fotos | tomando umas férias | tomando umas medidas | tomamos uma decisão
mask: tomamos uma atitude | tomando umas notas | tomamos uma providência | bora tomar uma atitude | vamos tomar uma atitude | bora tomar uma decisão
mask: vamos tomar uma decisão | bora tomar uma vacina | tomamos uma chuva | tomamos uma surra | tomamos uma goleada | bora tomar uma água
mask: tomando umas chuvas | vamos tomar uma providência | tomamos uma multa
not: sem álcool | sobremesa grátis | zero álcool
negated: alcohol.abstains.pt
+ Tomando uma cervejinha no Leblon
+ Uns copos com a malta no Bairro Alto
+ Queijos e vinhos com as amigas
+ Partiu boteco!
- Tomamos uma decisão difícil
- Bora tomar uma atitude na vida

[alcohol.venue.pt]
say: places you at a bar, pub, winery or brewery
privacy: 1
conduct: 1
where: words
any: boteco | botequim | barzinho | mesa de bar | no bar do | no bar da | bar do zé | nesse bar | naquele bar | num bar | bar de praia | no pub
any: num pub | cervejaria | choperia | chopperia | cachaçaria | adega do | adega da | adega de | adegas | vinícola/N | quinta do vinho
any: caves do porto | caves de vinho do porto | enoteca | wine bar | winebar | tasca do | na tasca | tasquinha | tascas | tasqueiro | na discoteca
any: balada hoje | na balada | baladinha | night club | rooftop bar | bar no rooftop | bares da vila madalena | vila madalena ontem à noite
any: lapa ontem à noite | noite no bairro alto | copos no bairro alto | cais do sodré à noite | copos na ribeira | galerias de paris à noite
any: esplanada com os amigos | noite de copos | noitada | noitadas | boate | inferninho | balada sertaneja | open bar | calourada | cervejada
any: chopada | intermed | queima das fitas | queima do porto | enterro da gata | latada | recepção ao caloiro | jantar de curso | oktoberfest
any: festa do vinho | festival da cerveja | festival do chope | festa da uva
mask: mesa de bar dobrável | adega de vinho elétrica
not: fechado por | interditado | assalto | incêndio | polícia | desconto | vende-se
+ Boteco raiz com torresmo e samba
+ Chopada da medicina sábado!
+ Noite de copos no Porto
- Incêndio numa cervejaria em Contagem
- Vende-se cervejaria no centro

[alcohol.bar.pt]
say: places you at a bar
privacy: 1
conduct: 1
where: words
voice: me
any: bar | bares | um barzinho | balada | discoteca | boate
need: saio | saí | saindo | fui | vou | vamos | fomos | noite | ontem à noite | sexta | sábado | amigos | amigas | galera | malta | copos | cerveja
need: chope | karaokê | karaoke | samba | dançar | dancei | fechar | fecharem | fechou | happy | sextou
near: 6
mask: bar mitzvah | bar da escola | bar da faculdade | bar do hospital | bar do cinema | 1 bar | bar de cereais | salad bar | bar de sucos
mask: bar de sumos | sushi bar | banqueta de bar | snack bar
not: polícia | assalto | tiroteio | notícia | pressão | pneu | vaga | contrata | concurso | ordem dos advogados
negated: drop
+ Hoje só saio do bar quando fecharem
+ Sábado fui a um bar com as amigas
+ Karaokê no bar até as três com a galera
- Polícia fecha bar na sexta à noite
- Comi uma barra de cereais

[alcohol.occasion.pt]
say: mentions an occasion built around drinks
privacy: 1
conduct: 1
where: words
any: happy hour | happy-hour | after work com | esquenta na casa | esquenta hoje | fazendo o esquenta | sextou com cerveja | sextou com breja
any: sextou com vinho | sextou com gin | sextou 🍻 | sextou 🍺 | sextou 🍷 | sextou 🍹 | sabadou 🍻 | sabadou com cerveja | sabadou 🍺 | quintou 🍻
any: domingou com cerveja | saideira | botecar | botecando | bebemorar | bebemorando | bebemoração | churrasco com cerveja | churras e cerveja
any: sunset com gin | sunset party | gin party | noite do vinho | noite dos vinhos | noite de vinhos | wine night | festa da cerveja
any: brunch com mimosa | mimosas no brunch | aperitivo com | hora do aperitivo | hora do gin | hora do vinho | copo ao fim da tarde
any: copo de fim de tarde | rota da tasca | rally das tascas | ronda das tascas | rally tascas | bar hopping | pub crawl | rota do vinho | enoturismo
any: lual com vinho | #sextou | #sextoucomcerveja | #happyhour | #partiuboteco | #botecar | #saideira | #bebemorar
mask: happy hour infantil | happy hour sem álcool
not: matemática | desconto de eletro
+ Happy hour da firma foi até as duas
+ Bora bebemorar essa conquista
+ Saideira com a turma, agora é a última mesmo
- Happy hour infantil no parque

[alcohol.habit.pt]
say: says drinking is part of your routine
privacy: 2
conduct: 2
where: words
any: preciso de uma cerveja | preciso de um vinho | preciso de um gin | preciso de um drink | preciso beber | preciso de beber | preciso de um copo
any: preciso de álcool | precisando de uma cerveja | precisando beber | preciso tomar uma | mereço uma cerveja | mereço um vinho
any: minha cerveja de cada dia | minha taça de cada noite | minha taça de toda noite | meu vinho de toda noite | vinho de cada noite
any: vinho toda noite | cerveja todo dia | cerveja todos os dias | bebo todo dia | bebo todos os dias | bebo toda noite | bebo todo fim de semana
any: todo sábado eu bebo | um copo todas as noites | bebo para esquecer | beber pra esquecer | beber para esquecer | bebendo pra esquecer
any: bebo sozinha | bebo sozinho | bebendo sozinha | bebendo sozinho | beber sozinha | beber sozinho | cachaceira raiz | cachaceiro raiz
any: sou cachaceiro | sou cachaceira | sou pinguça | sou pinguço | sou cervejeiro | sou cervejeira | cervejeira de carteirinha | cervejeiro raiz
any: sou beberrão | sou bebum | vida de bebum | amo beber | adoro beber | gosto de beber | parceira de copo | parceiro de copo | parceiros de copo
any: amigos de copo | amigas de copo | companheiro de copo | companheira de copo | colega de copo | bora beber | vamos beber | vamo beber
any: bora encher a cara | partiu beber | hoje eu bebo | hoje eu vou beber | vou beber até | hoje tem birita | tô bebendo | estou bebendo
any: bebendo desde | a beber desde | bebo socialmente | se beber me chama | quem bebe comigo | comecei a beber | só o álcool pra aguentar
any: só bêbada pra aguentar | só bebendo | nada que uma cerveja não resolva | nada que um vinho não resolva | nada que um vinho não cure
any: vinho é terapia | cerveja é terapia | movida a cerveja | movida a vinho | movido a cerveja | movido a álcool | movida a gin
any: água que passarinho não bebe | vinho antes do meio-dia | bebendo cedo | cerveja de manhã | cerveja no café da manhã | cerveja às dez da manhã
any: #mulheresquebebem | #bebadas | #amobeber | #cachaceiros | #cachaceira
mask: preciso beber água | preciso beber mais água | precisando beber água | vamos beber água | bora beber água | gosto de beber água | amo beber água
mask: partiu beber água | preciso de beber água | preciso de beber mais água | vou beber até a última gota de água | amo beber chá
mask: gosto de beber chá | adoro beber chá | preciso beber café | vamos beber café | gosto de beber café | bebo todo dia água | bora beber um café
mask: gosto de beber leite | vamos beber um café | vamos beber chá | adoro beber café | tô bebendo água | estou bebendo água | tô bebendo café
not: água | leite | suco | sumo | café | chá | hidratação | refrigerante | gordura no fígado | esteatose | hepatite | transplante | exame/N | bife
not: iscas
negated: alcohol.abstains.pt
+ Depois desse plantão preciso de um vinho
+ Hoje eu vou beber, ninguém me segura
+ Bebo sozinha, coitado do fígado
- Preciso beber mais água
- Meu fígado está com gordura, diz o exame

[alcohol.drunk.pt]
say: describes you as drunk or hung over
privacy: 3
conduct: 2
where: words
voice: me
any: bêbado feliz | bêbada feliz | bêbada assumida | bêbada emotiva | bêbada chorona | fiquei bêbado | fiquei bêbada | tô bêbado | tô bêbada
any: estou bêbado | estou bêbada | tava bêbada | tava bêbado | estava bêbada | estava bêbado | muito bêbada | muito bêbado | tão bêbada | tão bêbado
any: super bêbada | bebaça | bebaço | meia bêbada | meio bêbado | bêbada de | bêbado de | bêbada e | bêbado e | bêbados e felizes | tô muito louca de
any: bebi demais | bebi de mais | bebi muito | bebemos demais | bebemos muito | bebi pra caralho | bebi pra cacete | bebi horrores | bebi todas
any: bebemos todas | tomei todas | tomei um porre | tomamos um porre | tomar um porre | tomando um porre | de porre | um porre ontem | porre homérico
any: porre de vinho | encher a cara | enchi a cara | enchemos a cara | enchendo a cara | embriagada | embriagado | me embebedei | embebedei-me
any: bebedeira | bebedeiras | piela | apanhei uma cadela | grande cardina | uma carraspana | tosga | grossa que nem | tô grogue | alegrinha de vinho
any: altinha de vinho | altinho de cerveja | pileque | fogo na noite | de fogo ontem | mamado ontem | tô mamado | tô mamada | chumbada | trêbado
any: trêbada | trebada | trebado | bebum ontem | travada de bêbada | tonta de vinho | tonto de cerveja | dei pt | dando pt | dar pt | dar perda total
any: deu perda total | dei perda total | vomitei de bêbada | vomitei de bêbado | vomitei a alma | vomitei a balada | vomitei no uber | gregoriei
any: chamei o hugo | chamar o raul | chamei o raul | ressaca | ressacas | ressacada | ressacado | engov | guronsan | ainda bêbada | ainda bêbado
any: acordei bêbada | acordei bêbado | cheguei bêbada | cheguei bêbado | não lembro de nada de ontem | não me lembro de nada de ontem
any: amnésia alcoólica | apaguei de bêbada | nunca mais bebo | nunca mais eu bebo | nunca mais vou beber | não bebo nunca mais
any: prometo que não bebo mais | não bebo mais até sábado | mensagem bêbada | liguei bêbada | liguei bêbado | bêbada dramática | áudio bêbada
any: #bebada | #bebado | #ressaca | #porre | #darpt | #bebedeira
mask: ressaca do mar | ressaca literária | ressaca eleitoral | ressaca de livro | ressaca de série | ressaca pós-eleição | ressaca na praia
mask: ressaca de carnaval da | bebi muito café | bebi demais de café | bebi muito chá | bebi muito suco | ressaca de viagem | de porre da vida
mask: tapa de bêbado | bêbada de sono | bêbado de sono | olhos de ressaca | bêbado de amor | bêbada de amor | bêbada de felicidade | bebi muito leite
mask: equilibrista bêbado | o bêbado e a equilibrista | o bêbado e o equilibrista | bebi muito da fonte | embriagada de amor | embriagado de amor
mask: piela de | ressaca das ondas | ressaca emocional | ressaca do jogo | ressaca de sono
not: mar | ondas | orla | calçadão | capitu | machado de assis | livro | leitura | litoral | marinha | praia destruiu | lula | dilma | bolsonaro
not: deputado/G | motorista | preso | presa | água | café | eleição | eleições | futebol venceu
negated: alcohol.abstains.pt
+ Enchi a cara no casamento da minha prima
+ Ressaca monstra, socorro
+ Apanhei uma piela que nem sei
+ Dei PT no primeiro dia de carnaval
- Ressaca do mar avança na orla de Santos
- Motorista bêbado atropela três
- Ele estava bêbado, disse a polícia
- Cantei O bêbado e a equilibrista

[alcohol.binge.pt]
say: describes heavy drinking as sport
privacy: 2
conduct: 2
where: words
any: virei todas | virei o copo | vira vira vira | vira, vira, vira | virando shot | virando shots | viramos shots | shot de tequila
any: shots de tequila | shot de vodka | shots de jäger | rodada de tequila | rodada de shots | beer pong | beerpong | jogo de beber | jogos de beber
any: eu nunca com tequila | eu nunca com vodka | roleta de shots | beber até não lembrar | beber até esquecer | beber até amanhecer
any: bebendo até amanhecer | bebemos até as seis | bebi até as cinco | bebi uma garrafa inteira | tomei uma garrafa inteira | bebi a garrafa toda
any: uma garrafa inteira de vinho | no bico da garrafa | doze cervejas | quinze cervejas | vinte cervejas | dez imperiais | quinze minis
any: open bar até | competição de cerveja | campeonato de quem bebe | quem bebe mais | funil de cerveja | funil na boca | bebe que passa
any: vinho no saco | beber com pressa | três dias bebendo | dois dias bebendo | maratona de bebida | maratona alcoólica | carnaval inteiro bebendo
any: carnaval todo bêbada | esquenta com vodka | bebendo desde cedo | bebendo desde ontem | grade de cerveja | engradado de cerveja | fardo de cerveja
any: barril de chopp | barril de cerveja | barril de 50 litros
not: futebol | árbitro | golo | gol | baliza | goleiro | guarda-redes | dançar | correr | trabalhar | água | leite | chuva | noite cair
negated: drop
+ Rodada de shots e vira vira vira
+ Bebemos até as seis da manhã
+ Quinze minis cada um, contadas
- Penálti claro, o árbitro não viu, de penálti ganhou
- Dançar até cair no forró

[alcohol.harm.pt]
say: describes harm or loss of control from drinking
privacy: 3
conduct: 3
where: words
voice: me
any: sou alcoólatra | sou alcoólico | sou alcoólica | sou alcoolista | virei alcoólatra | problema com álcool | problema com o álcool
any: problemas com álcool | problemas com o álcool | problema com bebida | problema com a bebida | problemas com a bebida | bebo demais
any: tenho bebido demais | tenho bebido muito | ando bebendo muito | ando bebendo demais | ando a beber demais | ando a beber muito
any: não consigo parar de beber | não consigo deixar de beber | não sei beber | não sei parar de beber | perdi o controle na bebida
any: perdi o emprego por causa da bebida | perdi meu casamento pra bebida | coma alcoólico | coma alcoólica | acabei no hospital de bêbada
any: glicose na veia | tomei glicose | tomando glicose | tomar glicose na upa | blecaute alcoólico | apagão alcoólico | apagão de bebida
any: não me lembro como cheguei em casa | não lembro como cheguei em casa | acordei sem saber onde | briguei bêbado | briguei bêbada | caí de bêbada
any: caí de bêbado | recaí na bebida | recaída na bebida | voltei a beber | voltei à bebida | faltei ao trabalho de ressaca | faltei de ressaca
any: faltei ao trabalho por causa da ressaca | escondo garrafas | escondia garrafas | bebo escondido | bebia escondido | bebo escondida
any: bebia escondida | bebia para dormir | bebo para dormir | preciso beber pra dormir
not: série | filme | novela | água | leite | café | personagem | estudo
negated: drop
+ Tenho bebido demais desde a separação
+ Acabei tomando glicose na UPA depois da festa
+ Recaí na bebida no Natal
- Não consigo parar de beber água
- A personagem da novela bebia escondido

[alcohol.driving.pt]
say: tells of drinking and driving, or of drinking at work
privacy: 3
conduct: 3
where: words
voice: me
any: dirigi bêbado | dirigi bêbada | dirigi de fogo | voltei dirigindo bêbado | voltei dirigindo bêbada | dirigi depois de beber
any: dirigindo depois de beber | conduzi bêbado | conduzi com os copos | conduzi depois de beber | conduzi com uns copos | peguei o carro bêbado
any: peguei o carro bêbada | vim de carro bêbado | bebi e dirigi | bebi e peguei o carro | fugi da blitz | fugindo da blitz | desviei da blitz
any: escapei da blitz | escapei da lei seca | fugi da lei seca | onde tem blitz hoje | alguém sabe onde tem blitz | lei seca rj onde | soprei o balão
any: soprei no balão | soprei no bafômetro | soprei o bafômetro | recusei o bafômetro | bafômetro deu | acusei 0,8 | acusei 1,2 | acusei no balão
any: apanhado com álcool | apanhada com álcool | apanhado a conduzir com | trabalhei bêbado | trabalhei bêbada | fui trabalhar bêbado
any: fui trabalhar bêbada | fui trabalhar virada | fui trabalhar virado | trabalhar de ressaca | plantão de ressaca | ressaca no plantão
any: ressaca no trabalho | ressaca na aula | aula de ressaca | bebi no trabalho | bebemos no trabalho | bebendo no trabalho | vinho no escritório
any: cerveja no expediente | bebi antes do plantão | bebi antes do trabalho
not: notícia | preso | polícia prende | campanha | série | filme | café
negated: drop
+ Fui trabalhar virada e com bafo de vodka
+ Alguém sabe onde tem blitz hoje?
+ De ressaca no plantão, oremos
- Polícia prende homem que dirigia bêbado
- Bebi café antes do plantão

[alcohol.mention.pt]
say: mentions alcohol or drunkenness
privacy: 1
conduct: 0
where: words
any: bêbado | bêbada | bêbados | bêbadas | bebum | bebuns | borracho | cachaceiro | cachaceira | pinguço | pinguça | álcool | alcoolismo
any: alcoólatra/N | alcoólatras | lei seca | bafômetro | pé de cana | ébrio | taça de cristal com vinho | copofonia | bebida
need: aniversário | feliz | festas | réveillon | formatura | show | churrasco | amigos | amigas | galera | malta | festa | vinho | cerveja | beber
need: bebeu | bebendo | bebia | cachaça | noite | balada | vizinho | bar | amigo | amiga | ontem | carnaval | casamento | natal | não suporto | odeio
need: aguentar | conversa de | menor | menores | venda de | consumo | excesso | dependência | problema | doença | moderação | rolê | uber
near: 6
mask: álcool em gel | álcool gel | álcool 70 | abuso de álcool em gel | gasolina e álcool | álcool ou gasolina | álcool isopropílico
mask: o bêbado e a equilibrista
not: gel | gasolina | etanol | posto de combustível | desinfetar | higienizar | mãos | limpeza | café
negated: keep
+ Conversa de bêbado na festa é outro nível
+ Não suporto amigo bêbado no rolê
- Passei álcool em gel nas mãos no bar
- Abasteci no álcool ou gasolina de noite

[alcohol.craft.pt]
say: shows that you make, taste or collect alcohol
privacy: 2
conduct: 1
where: words
any: minha cerveja artesanal | minha cerveja caseira | faço cerveja em casa | faço minha própria cerveja | cerveja feita em casa | brassagem
any: brassando | homebrew | lúpulo | cervejeiro caseiro | cervejeira caseira | faço licor | licor caseiro | faço vinho | meu próprio vinho
any: vinho feito cá em casa | vinho caseiro | vinho lá de casa | minha adega | a minha garrafeira | minha coleção de whisky | minha coleção de gin
any: minha coleção de cachaças | curso de sommelier | sou sommelier | sommelière | sommelier de cerveja | curso de vinhos | curso de bartender
any: sou bartender | bartender nas horas vagas | mixologia | cantinho do bar | bar em casa | alambique do | no alambique | vindima/N | pisar a uva
any: pisa da uva | pisei uva | lagar de vinho | safra de vinho | prova cega de vinhos | clube do vinho | confraria do vinho | enófilo/G
any: enólogo nas horas vagas | degustei a safra
not: suplemento | extrato de | bula | cabelo | tônico
+ Brassagem de domingo: uma IPA com casca de laranja
+ Vindima na quinta dos avós, pisei uva pela primeira vez
+ Meu licor caseiro de jabuticaba ficou top
- Tônico de lúpulo para o cabelo

[alcohol.belongs.pt]
say: shows you follow or join something about alcohol
privacy: 2
conduct: 1
where: group page event album
any: chopp | chope | breja/N | espumante/N | whisky | uísque | vodka | licor/N | super bock | brahma | skol | heineken | caipirinha | rum | winebar
any: ginjinha | sunset party | calourada | cervejaria | 🍻 | 🍷 | cerveja/N | cervejeiro/G | choperia | vinho/N | vinhos | enófilo/G | enoturismo | wine
any: beer | sommelier/N | cachaça/N | cachaçaria | cachaceiro/G | alambique | gin | tequila | drinks | bartender/N | mixologia | boteco/N
any: comida di buteco | bar do | bar da | barzinho | pub | tasca | tascas | adega | adegas | garrafeira | happy hour | chopada | cervejada
any: oktoberfest | vinícola | vinícolas | open bar | bebedeira | bebum | bebuns | queima das fitas | balada | after party | esquenta | copos
any: amigos do copo | sagres | alcoólatras não anônimos | turma do funil | bloco do copo
mask: vinho tinto fc | copos stanley | copos personalizados | copos descartáveis
not: alcoólicos anônimos | alcoólicos anónimos | a.a. | vinagre | al-anon | sóbrios | sem álcool | infantil
+ [group] Cervejeiros Caseiros de Blumenau
+ [page] Confraria do Vinho Verde
+ [event] Chopada Medicina UFMG
- [group] Vinagre de Maçã: Receitas
- [group] Alcoólicos Anônimos Santos

[alcohol.abstains.pt]
say: says you do not drink
privacy: 2
conduct: 0
where: words
any: não bebo | não consumo álcool | deixei o álcool | larguei o álcool | deixei de beber | parei de beber | larguei a bebida | larguei o vinho
any: não tomo álcool | sem beber há | dias sem beber | meses sem beber | anos sem beber | ano sem beber | dias sem álcool | meses sem álcool
any: anos sem álcool | um mês sem álcool | um ano sem álcool | janeiro seco | janeiro sem álcool | dry january | sober october | sou abstêmio
any: sou abstêmia | sou abstémio | sou abstémia | abstêmia de carteirinha | motorista da rodada | amigo da vez | motorista da vez | condutor da noite
any: condutora da noite | 100% cool | não toco em álcool | nem uma gota de álcool | nunca bebi | nunca fiquei bêbada | nunca fiquei bêbado
any: nunca experimentei álcool | não gosto de álcool | não gosto de beber | não curto beber | não gosto de cerveja | não gosto de vinho
any: odeio cerveja | odeio o cheiro de cerveja | odeio vinho | vida sóbria | estou sóbria | estou sóbrio | tô sóbria | tô sóbrio | sigo sóbria
any: sigo sóbrio
mask: não bebo café | não bebo água | não bebo leite | não bebo coca | não bebo refrigerante | não bebo chá | não bebo suco | nunca bebi café
mask: nunca bebi água | não bebo água suficiente | nunca bebi tanta água | não bebo nunca mais | não bebo mais até | nunca bebi tanto
mask: não gosto de beber água | não bebo sumo | nunca bebi chá | não bebo energético | nunca bebi leite
not: água | café | leite | refrigerante | chá | suco | sumo | coca | decoração | elegância | nespresso | terno
negated: keep
+ Não bebo álcool há dois anos e não sinto falta
+ Deixei o vinho? Não, parei de beber há um mês
+ Sou a motorista da rodada hoje
- Não bebo água suficiente
- Quase não bebo café

[alcohol.free.pt]
say: mentions drinks without alcohol
privacy: 1
conduct: 0
where: words
any: cerveja sem álcool | cervejas sem álcool | cerveja zero álcool | heineken zero | heineken 0.0 | vinho sem álcool | gin sem álcool
any: drink sem álcool | drinks sem álcool | mojito sem álcool | mocktail/N | mocktails | cocktail sem álcool | cocktails sem álcool
any: coquetel sem álcool | caipirinha sem álcool | espumante sem álcool | brinde sem álcool | festa sem álcool | bebidas sem álcool
+ Uma cerveja sem álcool e já me basta
+ Mocktails na piscina com as grávidas
+ Brinde sem álcool, saúde igual

[alcohol.recovery.pt]
say: tells of recovery from drinking
privacy: 3
conduct: 0
where: words
any: alcoólicos anônimos | alcoólicos anónimos | alcoólatras anônimos | alcoolicos anonimos | reunião do aa | reunião de aa | reunião dos aa
any: meu padrinho do aa | grupo de aa | sala de aa | meu padrinho de aa | minha madrinha de aa | doze passos | 12 passos | passo quatro do programa
any: alcoólatra em recuperação | alcoólico em recuperação | alcoólica em recuperação | dependente em recuperação | em recuperação do álcool
any: recuperada do álcool | ficha de um ano sóbrio | ficha de 24 horas | só por hoje não bebo | só por hoje eu não bebo | anos sóbrio | anos sóbria
any: anos de sobriedade | ano de sobriedade | meses de sobriedade | meses sóbria | meses sóbrio | dias de sobriedade | dias sóbria | dias sóbrio
any: anos limpo do álcool | anos limpa do álcool | clínica de reabilitação por álcool | internado por álcool | internada por álcool
any: internei por causa da bebida | tratamento para alcoolismo | tratamento do alcoolismo | desintoxicação do álcool | desintoxicação alcoólica
any: venci o álcool | venci o alcoolismo | minha recuperação do álcool | livre do álcool | a última vez que bebi | meu último porre foi há
any: um dia de cada vez sem beber | um dia de cada vez sóbrio | um dia de cada vez sóbria | #soporhoje | #sobriedade | #sóbria | #sobrio
any: #alcoolicosanonimos | #anossobrio
mask: livre do álcool gel
not: 12 passos para | skincare | beleza | receita fácil | palestra de marketing | dança
negated: keep
+ Cinco anos sóbrio, só por hoje não bebo
+ Reunião do AA às sete, sem falta
+ Ficha de um ano sóbrio na mão, chorei
- Skincare em 12 passos da coreana

[alcohol.recovery.soft.pt]
say: tells of recovery from drinking
privacy: 3
conduct: 0
where: words
any: só por hoje | um dia de cada vez | limpo | limpa | recaída | recaí | recuperação | padrinho | internação | clínica | comunidade terapêutica
any: centro de reabilitação
need: álcool | alcoolismo | alcoólatra | alcoólico | bebida | sóbrio | sóbria | sobriedade | adicção | adicto | adicta | narcóticos anônimos
need: anos limpo | anos limpa | meses limpo | dias limpo | meses limpa
near: 9
mask: casa limpa | quarto limpo | consciência limpa | pele limpa | cozinha limpa
not: faxina | casamento | batizado | gel | cozinha | jogador | lesão | fisioterapia | vidro/N | limpeza
+ Cinco anos limpo, só por hoje
+ Dois anos na recuperação do álcool e uma família de volta
- Mesa limpa com álcool, faxina feita
- Padrinho do casamento levou bebida

[alcohol.near.pt]
say: tells of drinking problems close to you
privacy: 3
conduct: 0
where: words
any: ver meu pai beber | meu pai bebendo | meu pai bebe demais | minha mãe bebe demais | meu pai voltou a beber | meu irmão voltou a beber
any: meu marido voltou a beber | meu filho bebe demais | meu pai alcoólatra | meu pai era alcoólatra | meu pai é alcoólatra | minha mãe alcoólatra
any: minha mãe era alcoólatra | filho de alcoólatra | filha de alcoólatra | filho de alcoólico | filha de alcoólico | filhos de alcoólatras
any: meu pai bebia | meu pai bebe muito | minha mãe bebia | meu marido bebe | meu ex bebia | meu irmão bebe | meu marido alcoólatra
any: meu irmão alcoólatra | meu ex alcoólatra | meu avô alcoólatra | meu tio alcoólatra | al-anon | alanon | alateen | perdi meu pai para o álcool
any: perdi meu pai pro álcool | perdi meu irmão pro álcool | perdi meu tio para o álcool | o álcool matou meu | a bebida matou meu
any: a bebida destruiu minha família | o álcool destruiu minha família | cresci com um pai alcoólatra | convivi com alcoolismo
any: meu pai chegava bêbado | meu pai chegava a casa bêbado | meu marido chega bêbado | meu pai está sóbrio há | meu pai parou de beber
any: meu marido parou de beber | minha mãe parou de beber | o meu pai deixou de beber | o meu pai alcoólico
mask: meu pai bebe muito café | meu marido bebe café | meu irmão bebe leite | meu pai bebia café | minha mãe bebia chá
not: água | café | leite | chá | suco
negated: keep
+ Filha de alcoólatra, sei o peso dessa palavra
+ O meu pai deixou de beber há dez anos, orgulho
+ A bebida matou meu tio
- Meu pai bebe muito café

[alcohol.recovery.joins.pt]
say: shows you follow or join something about recovery
privacy: 3
conduct: 0
where: names
any: alcoólicos anônimos | alcoólicos anónimos | alcoolicos anonimos | grupo de aa | al-anon | alanon | alateen | 12 passos | doze passos
any: só por hoje | sóbrios | sóbrias | sobriedade | vida sóbria | parar de beber | deixar de beber | recuperação do alcoolismo | vencendo o alcoolismo
any: filhos de alcoólatras | sem álcool
mask: receitas sem álcool | perfume sem álcool | drinks sem álcool
not: receitas | perfume | cosméticos
+ [group] Mulheres Sóbrias Brasil
+ [group] Al-Anon Lisboa
+ [page] Alcoólicos Anónimos Portugal
- [group] Receitas e Drinks sem álcool
