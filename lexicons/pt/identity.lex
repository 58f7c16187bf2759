lexicon: identity.pt
format: 1
version: 2026.1
topic: identity
lang: pt
licence: CC0-1.0
about: Orientation, gender, origin, ethnicity, military, union, disability and belonging, in Brazil and Portugal.
source: written by hand for this project

# "Preta" and "negra" are colours, "parada" a bus stop, "trans" a prefix, "surdo" a drum, "mestre" a title: "sou", phrases, or company.

[identity.orientation.pt]
say: tells your sexual orientation
privacy: 3
conduct: 0
where: words
voice: me
negated: keep
any: assumi-me | me assumi | como pessoa bissexual | como bissexual | sou gay | sou lésbica | sou bissexual | sou bi | sou pansexual | sou pan
any: sou assexual | sou ace | sou demissexual | sou sapatão | sou sapatona | sou fancha | sou viado e | sou bicha e | sou bicha preta
any: sou homossexual | sou heterossexual | sou hétero | sou hetero | sou queer | sou fufa e | sou lgbt | sou lgbtqia | homem gay | mulher lésbica
any: mulher bissexual | homem bissexual | lésbica assumida | gay assumido | gay assumida | bissexual assumida | assumidamente gay
any: assumidamente lésbica | assumidamente bissexual | saí do armário | saí do armario | sair do armário | saindo do armário
any: contei aos meus pais que sou | contei pra minha mãe que sou | me descobri bissexual | sapatão caminhoneira | sapatão raiz | gouinage
any: gosto de homens e mulheres | gosto de meninas e meninos | gosto de mulher e | minha namorada e eu sapatão | casal de lésbicas somos
any: casal gay somos | orgulho de ser gay | orgulho de ser lésbica | orgulho de ser bissexual | orgulho de ser sapatão | orgulhosamente gay
any: orgulhosamente lésbica | dupla maternidade | dupla paternidade | duas mães somos | #sougay | #lesbica | #sapatão | #bissexual | #pansexual
any: #assexual | #gaybrasil | #lgbtqia
mask: sou pan americano | sou pan-americana | sou bi campeão | sou bi-campeã | sou hétero mas não | saí do armário das vassouras | sou bi-vacinado
mask: sair do armário a roupa | sou bi campeã
not: campeão | campeã | roupa | guarda-roupa | inverno | casaco | cobertor | jogos | edredom
+ Sou lésbica e tenho orgulho
+ Saí do armário aos 31, no Natal
+ Me descobri bissexual na pandemia
- Casaco que sair do armário no inverno
- Sou bi campeão do bairro

[identity.gender.pt]
say: tells your gender identity
privacy: 3
conduct: 0
where: words
voice: me
negated: keep
any: orgulho de ser travesti | orgulho de ser trans | travesti com orgulho | trans com orgulho | sou trans | mulher trans | homem trans | pessoa trans
any: pessoa não binária | pessoa não-binária | sou travesti | travesti preta | sou não binária | sou não-binária | sou não binário | sou não-binário
any: não-binarie | sou nb | sou agênero | sou gênero fluido | sou genderfluid | sou cis | mulher cis | homem cis | transmasculino | transmasculine
any: transfeminina | minha transição | minha hormonização | comecei a hormonização | comecei hormônios | tpm hormonal trans | terapia hormonal trans
any: em t há | anos de testosterona | meses de testosterona | cirurgia de redesignação | mastectomia masculinizadora
any: minha mamoplastia masculinizadora | nome social | retifiquei meu nome | retificação de nome | mudança de nome e género | nome morto | deadname
any: me assumi trans | orgulho trans | visibilidade trans | sou drag | #trans | #transpride | #travesti | #naobinario | #orgulhotrans
any: #visibilidadetrans
mask: minha transição capilar | minha transição de carreira | minha transição pro vegetarianismo | minha transição alimentar
mask: a minha transição capilar | minha transição para | minha transição profissional | nome social da empresa | minha transição pra
not: capilar | cabelo | cachos | carreira | alimentar | cnpj | energética | emprego
+ Mulher trans, preta e periférica
+ Retifiquei meu nome no cartório hoje
+ Sou não-binárie? Sou não-binária, chamem-me Alex
- Minha transição capilar, mês oito
- Minha transição de carreira para dados

[identity.pronouns.pt]
say: states your pronouns
privacy: 1
conduct: 0
where: bio post caption comment
any: ela/dela | ele/dele | elu/delu | ela/ele | ela/elu | ile/dile | pronomes ela | pronomes ele | pronomes elu | meus pronomes | pronomes femininos
any: pronomes masculinos | pronome neutro pra mim | she/her | he/him | they/them
mask: pronomes femininos e masculinos aula
not: gramática | aula de português | análise sintática | oblíquo | exercício
+ [bio] ela/dela, jornalista
+ Meus pronomes são elu/delu
+ [bio] Designer | ele/dele
- Aula de português: pronomes masculinos

[identity.ethnicity.own.pt]
say: tells your ethnicity
privacy: 2
conduct: 0
where: words
voice: me
negated: keep
any: como pessoa preta | como pessoa negra | sou preta | sou preto | sou negra | sou negro | mulher negra | mulher preta | homem negro | homem preto
any: mulheres negras como eu | sou pardo | sou parda | sou mestiça | sou mestiço | sou branca | sou branco | sou indígena | sou índio | sou índia
any: indígena em contexto urbano | sou guarani | sou pataxó | sou tupinambá | sou potiguara | sou kaingang | sou quilombola | sou ribeirinha
any: sou cigana | sou cigano | sou romani | sou asiática | sou asiático | sou nikkei | sou nissei | sou sansei | sou afrodescendente
any: sou afro-brasileira | sou afro-brasileiro | sou afroportuguesa | sou nipo-brasileira | sou descendente de japoneses | preta retinta
any: me reconheço como negra | me entendi negra | me descobri negra | me descobri preta | tornei-me negra | tornar-se negra | minha negritude
any: minha ancestralidade | meus ancestrais africanos | meus ancestrais indígenas | preta e periférica | negra e periférica | preto e favelado
any: médica negra | médico negro | enfermeira negra | professora negra | médica preta | entrei por cotas | sou cotista | cotista com orgulho
any: passei por cotas | orgulho de ser negra | orgulho de ser preta | orgulho de ser negro | orgulho crespo | cabelo crespo meu orgulho
any: black power meu | #pretos | #mulherespretas | #mulhernegra | #negritude | #orgulhocrespo | #vidasnegras | #pretinhosidade | #consciencianegra
any: #indigena | #quilombola
mask: sou branca de neve | sou negra de coração | sou branca que nem | sou preta no branco | mulher negra assassinada | homem negro morto
mask: homem negro assassinado | sou cigana do amor | sou cigana de coração
not: gato | cachorro | vestido | roupa | notícia | assassinado | morto | fantasia | carro | polícia | suspeito | branca de neve
+ Sou preta, mãe e engenheira
+ Orgulho crespo, sem chapinha há dois anos
+ Indígena: sou pataxó e advogada
- Fantasia: hoje sou branca de neve

[identity.origin.pt]
say: tells where you or your family come from
privacy: 2
conduct: 0
where: words
voice: me
any: meus avós vieram | meus bisavós vieram | minha família veio da | minha família veio do | minha família veio de | meus pais vieram de
any: meus pais vieram da | meus pais vieram do | neta de italianos | neto de italianos | neta de portugueses | neto de portugueses | neta de japoneses
any: neto de japoneses | neto de espanhóis | neta de espanhóis | neta de alemães | neto de alemães | neta de libaneses | neto de libaneses
any: filha de imigrantes | filho de imigrantes | filha de emigrantes | filho de emigrantes | filha de angolanos | filho de angolanos
any: filha de cabo-verdianos | filho de cabo-verdianos | filha de retornados | filho de retornados | filha de nordestinos | filho de nordestinos
any: filha de mãe portuguesa | filho de pai português | sangue italiano | sangue português | sangue nordestino | sangue japonês | sangue alemão
any: sangue africano | sangue indígena | sangue calabrês | descendência italiana | descendência japonesa | descendência alemã
any: descendente de italianos | descendente de alemães | descendente de africanos | descendente de indígenas | minhas raízes | minha origem
any: raízes italianas | raízes africanas | raízes nordestinas | raízes portuguesas | raízes angolanas | raízes cabo-verdianas | sou luso-brasileira
any: sou luso-brasileiro | sou angolana | sou angolano | sou moçambicana | sou moçambicano | sou cabo-verdiana | sou cabo-verdiano | sou guineense
any: sou são-tomense | sou timorense | sou brasileira | sou brasileiro | sou portuguesa | sou português | sou ucraniana | sou venezuelana
any: sou haitiano | sou argentina | sou estrangeira | sou estrangeiro | sou imigrante | sou emigrante | sou lusodescendente | meu bisavô veio da
any: vim de angola | vim de cabo verde | teste de ancestralidade | meu dna deu | fiz o 23andme | myheritage deu
mask: sou brasileira e não desisto | sou brasileiro com muito orgulho com muito amor | minhas raízes do cabelo | retocar minhas raízes
mask: pintar minhas raízes | minhas raízes brancas | sou português de língua
not: copa do mundo | hexa | tinta | cabelo | coloração | luzes
+ Neto de italianos, sangue calabrês
+ Sou cabo-verdiana criada na Amadora
+ Meus bisavós vieram da Síria
- Retocar minhas raízes no salão, tinta 6.0

[identity.immigration.pt]
say: tells your immigration or citizenship status
privacy: 3
conduct: 0
where: words
voice: me
negated: keep
any: sou imigrante em | sou imigrante na | sou imigrante no | sou refugiada | sou refugiado | sou apátrida | sou ilegal aqui | estou ilegal
any: estou indocumentada | estou indocumentado | sou indocumentado | sou residente permanente | sou naturalizada | sou naturalizado | dupla cidadania
any: dupla nacionalidade | jurei a bandeira | virei cidadã | virei cidadão | sou cidadã portuguesa | sou cidadão português | sou cidadã italiana
any: sou cidadã americana | vida de imigrante | vida de emigrante | ser imigrante é | ser emigrante é | anos de portugal | anos de imigração
any: anos de emigrante | anos como imigrante | anos de irlanda | #vidadeimigrante | #imigrante | #emigrante | #brasileirosemportugal
mask: anos de portugal no mundial
not: assessoria | consultoria | notícia | ministro | governo
+ Vida de imigrante: Natal por chamada de vídeo
+ Tenho dupla nacionalidade desde maio
+ Sou refugiada e engenheira
- Assessoria: sou cidadã italiana em 2 anos

[identity.military.pt]
say: tells of military service
privacy: 2
conduct: 0
where: words
voice: me
any: fui militar | fui soldado | fui sargento | anos de exército | anos de marinha | anos de farda | meus tempos de tropa | camaradas da tropa
any: servi o exército | servi no exército | servi à marinha | servi na marinha | servi na aeronáutica | servi na força aérea | servi o tiro de guerra
any: meu serviço militar | fiz o serviço militar | fiz a tropa | na tropa em | quando fui à tropa | alistamento militar | me alistei | alistei-me
any: fui dispensado do exército | dispensado do serviço militar | reservista | sou militar | militar da reserva | sargento do exército sou
any: sou sargento | sou cabo do exército | sou tenente | sou capitão do exército | sou fuzileiro | sou paraquedista militar | ex-combatente
any: ex-militar | combati no ultramar | estive no ultramar | guerra do ultramar | guerra colonial | antigo combatente | meu quartel
any: missão de paz no haiti | missão na república centro-africana | missão no kosovo | missão do líbano | boina verde | aspirante da aman
any: cadete da aman | academia militar | filha de militar | filho de militar | esposa de militar | mulher de militar | mãe de militar | pqd
any: fuzileiros navais | comandos curso | ranger de lamego | #exercitobrasileiro | #marinhadobrasil | #forçaaerea | #militar | #fuzileiros
mask: servi na marinha o jantar | servi no exército de salvação | me alistei no free fire | me alistei na legião
not: jogo | free fire | filme | concurso | edital | formigas | salvação | cosplay | polícia federal concurso
+ Servi no exército em 2009
+ Fiz a tropa em Santa Margarida
+ Antigo combatente, Guiné 68-70
- Me alistei na guilda do jogo

[identity.union.pt]
say: tells that you belong to a union, or not
privacy: 2
conduct: 0
where: words
voice: me
negated: keep
any: sou sindicalizada | sou sindicalizado | sou sindicalista | sou filiada ao sindicato | sou filiado ao sindicato | dirigente sindical
any: delegada sindical | delegado sindical | minha filiação ao sindicato | me filiei ao sindicato | filiei-me no sindicato | sou sócia do sindicato
any: sou sócio do sindicato | comissão de trabalhadores | membro da cipa | sou cipeiro | sou cipeira | quotas do sindicato | meu sindicato
any: nosso sindicato | eleições do sindicato | chapa do sindicato | sou da cut | sou da cgtp | sou da ugt | sou da fenprof | sindicalizada no
any: sindicalizado no
not: acordo coletivo notícia | patronal
+ Sou sindicalizada no SEEB
+ Delegado sindical há dez anos
+ Me filiei ao sindicato dos enfermeiros
- Sindicato patronal: nosso sindicato negocia

[identity.disability.pt]
say: tells that disability is part of who you are
privacy: 3
conduct: 0
where: words
voice: me
any: pcd com orgulho | orgulho pcd | orgulho def | comunidade surda | cultura surda | surda oralizada | surdo oralizado | surda sinalizante
any: surdo sinalizante | sou surda | sou surdo | falo libras | minha língua é libras | minha língua é a língua gestual | língua gestual portuguesa
any: cega com orgulho | mulher com deficiência | mãe com deficiência | homem com deficiência | ativista pcd | ativismo pcd | nada sobre nós sem nós
any: corpo def | sou def | mulher cadeirante | cadeirante e | mãe cadeirante | médica cadeirante | médico surdo | enfermeira surda
any: pessoa com nanismo | tenho nanismo | sou anã | sou anão | pessoa com albinismo | sou albina | sou albino | #pcd | #orgulhopcd | #cadeirante
any: #comunidadesurda | #deficiencia | #capacitismo
mask: falo libras esterlinas
not: esterlinas | curso de libras inscrições | bateria | samba
+ PCD com orgulho e pressa
+ Surda oralizada e mãe de gémeos
+ Cadeirante e viajante, próxima parada Jalapão
- Paguei em libras esterlinas, falo libras de Londres

[identity.neuro.pt]
say: tells that you are neurodivergent, or not
privacy: 3
conduct: 0
where: words
voice: me
negated: keep
any: sou autista | sou tea | sou asperger | autista adulta | autista adulto | autista nível 1 | autista nível 2 | diagnóstico tardio de autismo
any: me descobri autista | cérebro autista | cérebro tdah | cérebro com phda | sou tdah | tenho tdah | tenho phda | mulher autista | mãe autista
any: médica autista | professora autista | sou neurodivergente | sou neurodiversa | sou neuroatípica | neurodivergente com orgulho | orgulho autista
any: sou superdotada | sou superdotado | tenho altas habilidades | sou ahsd | sou disléxica | sou disléxico | tenho dislexia | tenho dispraxia
any: tenho tourette | #autista | #autistaadulta | #orgulhoautista | #neurodivergente | #tdahadulto | #neurodiversidade
not: personagem | série | meu filho | minha filha | good doctor
+ Sou autista nível 1, diagnosticada aos 30
+ Cérebro TDAH abriu quarenta abas
+ Tenho dislexia e escrevi um livro
- Série: sou autista, diz o personagem

[identity.belonging.pt]
say: names a group, class or society you belong to
privacy: 2
conduct: 0
where: words
voice: me
any: sou maçom | sou maçon | minha loja maçônica | nossa loja maçônica | meus irmãos maçons | demolay | filha de jó | sou rotariana | sou rotariano
any: rotary club de | nosso rotary | lions clube | sou leonístico | sou escoteira | sou escoteiro | sou escuteira | sou escuteiro | chefe escoteiro
any: chefe de escuteiros | meu agrupamento de escuteiros | meu grupo escoteiro | sou bandeirante escoteira | minha classe trabalhadora
any: sou proletária | sou da favela | favelada com orgulho | cria de favela | sou periférica | periferia é meu lugar | sou da roça | sou do campo
any: sou caiçara | sou vegana | sou vegano | vegana há | vegano há | sou vegetariana | sou vegetariano | sou feminista negra
any: primeira da família na universidade | primeira da família a se formar | primeiro da família a se formar | primeira da família na faculdade
any: aluna de escola pública | cria de escola pública | filha de empregada doméstica | filho de empregada doméstica | filha de pedreiro
any: filho de pedreiro | filha de agricultores | filho de agricultores | sou torcedora do | sou torcedor do | sócia do benfica | sócio do benfica
any: sócio do sporting | sócia do sporting | sócio do porto | sou da torcida organizada | gaviões da fiel | mancha verde | super dragões
any: no name boys | juve leo | sou flamenguista | sou corintiana | sou corintiano | sou palmeirense | sou vascaína | sou vascaíno | sou são-paulino
any: sou gremista | sou colorada | sou colorado | sou atleticana | sou cruzeirense | sou botafoguense | sou tricolor | sou santista | sou benfiquista
any: sou sportinguista | sou portista | sou mangueirense | sou portelense | desfilo na | ala das baianas | minha escola de samba
mask: sou da roça grande
not: notícia | preso
+ Primeira da família a se formar
+ Sou maçom e não como criancinhas
+ Portista: sou portista até debaixo de água
- Torcedor preso, diz notícia: sou da torcida organizada

[identity.profile.pt]
say: names an identity in your profile
privacy: 2
conduct: 0
where: bio
any: lgbt | lgbtqia | lgbtqiap | gay | lésbica | sapatão | bissexual | pansexual | trans | travesti | não-binária | não binário | queer | 🏳️‍🌈 | 🏳️‍⚧️
any: preta | preto | negra | negro | indígena | afro | nordestina | nordestino | caiçara | quilombola | cigana | pcd | cadeirante | surda | surdo
any: autista | tdah | neurodivergente | feminista | vegana | vegano | antirracista | imigrante | refugiada | militar | veterano | maçom | escoteiro
any: escuteiro | flamenguista | corintiana | benfiquista | sportinguista | portista | latina | latino | brasileira | portuguesa | angolana
any: cabo-verdiana
mask: café preto | roupa preta | gato preto | gata preta | vestir preto | esmalte preto | preto e branco | polícia militar | gay friendly | casa preta
not: café | gato | gata | roupas
+ [bio] preta, mãe, geógrafa
+ [bio] 🏳️‍🌈 São Paulo
+ [bio] Autista, autora e gateira
- [bio] Café preto e livros

[identity.family.pt]
say: tells the identity of somebody in your family
privacy: 3
conduct: 0
where: words
any: meu filho é gay | minha filha é lésbica | minha filha é trans | meu filho é trans | minha filha trans | meu filho trans | meu filho gay
any: minha filha lésbica | meu irmão é gay | meu irmão gay | minha irmã é lésbica | minha irmã lésbica | meu tio gay | mãe de lgbt | mãe de trans
any: mãe de filho gay | mãe pela diversidade | mães pela diversidade | mães pela liberdade | meu pai é gay | minhas duas mães | meus dois pais
any: minha mãe e a esposa dela | meu pai e o marido dele | meu filho autista | minha filha autista | meu filho é autista | minha filha é autista
any: mãe de autista | pai de autista | mãe azul | pai azul | mãe atípica | meu filho com síndrome de down | minha filha com síndrome de down
any: meu filho down | meu filho surdo | minha filha surda | meu filho negro | minha filha negra | meus filhos negros | mãe de menino negro
any: mãe preta de | meu filho adotivo negro
not: série | novela | personagem
+ Minha filha é trans e é a alegria da casa
+ Mãe de autista, vinte e quatro horas
+ Meu irmão é gay e casou ontem
- Na série o personagem diz: meu filho é gay

[identity.community.pt]
say: celebrates an identity community or its day
privacy: 1
conduct: 0
where: words
any: parada lgbt | parada gay | parada do orgulho | marcha do orgulho | arraial pride | porto pride | lisboa pride | mês do orgulho | dia do orgulho
any: orgulho lgbt | orgulho lgbtqia | visibilidade lésbica | visibilidade bissexual | consciência negra | 20 de novembro zumbi | viva zumbi
any: dia da mulher negra | julho das pretas | abril indígena | dia dos povos indígenas | acampamento terra livre | dia da visibilidade trans
any: dia do autismo | dia mundial da conscientização do autismo | dia da síndrome de down | dia do surdo | setembro azul
any: semana da pessoa com deficiência | orgulho nordestino | dia do nordestino | dia do imigrante | comunidade lgbt | comunidade lgbtqia
any: comunidade brasileira em | comunidade cabo-verdiana | #pride | #orgulholgbt | #paradalgbt | #loveislove | #todasascores | #lgbt | #orgulho
any: #abrilindigena
mask: parada gay de ônibus
not: trânsito interditado | interdição de vias
+ Parada LGBT foi linda, três milhões
+ Feliz dia do orgulho, minha gente 🏳️‍🌈
+ Viva Zumbi, viva Dandara
- Interdição de vias para a parada gay

[identity.names.pt]
say: belongs to a group or page about an identity
privacy: 2
conduct: 0
where: names
any: lgbt | lgbtqia | lgbtqia+ | gay | gays | lésbicas | sapatão | sapatonas | bissexuais | trans | transmasculinos | travestis | não-binários
any: assexuais | queer | orgulho | pride | ilga | mães pela diversidade | mães pela liberdade | pretas | negras | negros | cabelo crespo | crespas
any: movimento negro | afro | quilombo | quilombolas | indígenas | ciganos | comunidade cigana | nikkei | judeus | árabes | libaneses | italianos
any: descendentes de | nordestinos | angolanos | cabo-verdianos | moçambicanos | imigrantes | emigrantes | lusodescendentes | militares | veteranos
any: ex-combatentes | antigos combatentes | reservistas | fuzileiros | paraquedistas | sindicato | sindicalistas | pcd | cadeirantes | surdos
any: comunidade surda | libras | cegos | autistas | autismo | tdah | neurodivergentes | superdotados | maçonaria | maçons | demolay | rotary | lions
any: escoteiros | escuteiros | veganos | vegetarianos | feministas | favelas | cufa
mask: trans siberiano | rota dos italianos | orgulho de ser | trans amazônica | vinhos italianos | carros italianos | contra ciganos
mask: libras esterlinas | orgulho hétero | gatas pretas | orgulho branco | greyhounds italianos | filmes italianos
not: futebol | restaurante | carros | vinhos | filmes | cachorros | hétero | hotel | anti | fora | stop | primeiro
+ [group] LGBT Porto
+ [group] Crespas e Cacheadas de Salvador
+ [page] Veteranos Fuzileiros de Portugal
- [group] Carros Italianos Brasil
