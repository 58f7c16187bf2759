lexicon: family.pt
format: 1
version: 2026.1
topic: family
lang: pt
licence: CC0-1.0
about: Children, parents, brothers and sisters, relatives, births, illness and deaths in the family, in Brazil and Portugal.
source: written by hand for this project

# "Pais" (parents) reads like "país" (country) once accents are gone, "bebe" is also "drinks", "puto" a boy in Portugal: these go with "meu" or with company.

[family.child.pt]
say: tells that you have children
privacy: 2
conduct: 0
where: words
any: meu/P filho/GD | nosso/P filho/GD | minha menina mais velha | meu menino mais velho | meu filhote humano | meu pequeno | minha pequena
any: meus pequenos | minhas pequenas | meu caçula | minha caçula | meu primogênito | minha primogênita | meu herdeiro | minha herdeira | meu garotão
any: meu molequinho | meus moleques | meus meninos lindos | minhas meninas lindas | os meus miúdos | o meu miúdo | a minha miúda | os meus putos
any: o meu puto | o meu mais novo | a minha mais nova | o meu mais velho | a minha mais velha | os meus catraios | o meu catraio | a minha catraia
any: meu neném | minha neném | meu nenê | minha bebê | meu bebê | nosso bebê | meu bebé | minha bebé | nosso bebé | meu rebento | meus rebentos
any: meu enteado | minha enteada | meus enteados | meus gêmeos | minhas gêmeas | filho adotivo | filha adotiva | sou mãe | sou pai | sou mamãe
any: sou papai | mãe de dois | mãe de três | mãe de quatro | mãe de um | mãe de uma | mãe de menina | mãe de menino | mãe de gêmeos
any: mãe de primeira viagem | pai de primeira viagem | pai de dois | pai de três | pai de menina | pai de menino | mãe solo | mãe solteira | pai solo
any: pai solteiro | mãe atípica | pai atípico | mãe coruja | pai coruja | mãe galinha | mamãe da | papai da | ser mãe é | ser pai é | ser mãe deles
any: ser mãe dela | ser pai dela | ser pai dele | maternidade real | vida de mãe | vida de pai | colo de mãe | meu mundo azul | filhos lindos
any: filha linda | filho lindo | minha cria | minhas crias | pais babados | mãe babada | pai babado | mamã babada | papá babado | orgulho de mãe
any: orgulho de pai | guarda compartilhada | guarda partilhada | fim de semana com os miúdos | fim de semana com as crianças
any: botei as crianças pra dormir | deitar os miúdos | #maternidade | #maternidadereal | #maedemenina | #maedemenino | #paidemenina | #maecoruja
any: #filhos | #minhafilha | #meufilho | #serMae | #maternar | #vidademae | #paternidade | #maedegemeos | #maesolo | #meusamores
mask: meu filho da puta | meu filho de quatro patas | minha filha de quatro patas | meus filhos de quatro patas | meus filhos de patas
mask: meu filho de pelo | minha filha de quatro patinhas | meus filhos de pelo | meus filhos de quatro patinhas | meu filho peludo
mask: minha filha peluda | meus filhos peludos | ai minha filha | olha minha filha | calma minha filha | escuta meu filho | calma meu filho
mask: acorda minha filha | acorda meu filho | sou mãe de pet | sou pai de pet | meu pequeno negócio | meu pequeno empreendimento
mask: minha pequena empresa | minha pequena loja | minha pequena coleção | minha pequena horta | meu pequeno jardim | meu pequeno príncipe
not: cachorro | cachorrinho | cadela | gatinho | gatinha | gato | gata | ração | pet | filhotes | au au | veterinário | calopsita | hamster | patudo/G
+ Meu filhinho acordou antes do sol
+ Mãe de dois e cansada o tempo todo
+ Os meus miúdos já dormem, finalmente silêncio
+ Amo ser mãe dela, meu mundo
- Ai minha filha, você não sabe da última
- Meus filhos de quatro patas dormindo na cama
- Mãe de santo dá entrevista

[family.child.bio.pt]
say: tells that you have children
privacy: 2
conduct: 0
where: bio
any: =mãe | =Mãe | =MÃE | =pai | =Pai | =PAI | mamãe | mamã | papai | papá | =avó | =Avó | =avô | =Avô
mask: mãe de santo | pai de santo | mãe de pet | pai de pet | mãe de planta | mãe de gatos | mãe de gato | mãe de cachorro | pai de gato | pai natal
mask: papai noel | pai nosso | deus pai | mãe natureza | pai de cachorro | mãe de pets | mãe terra
not: santo | orixá | filha de | filho de
+ [bio] Enfermeira, mãe da Alice, louca por café
+ [bio] Engenheiro | Pai | Corredor
- [bio] Mãe de pet e professora
- [bio] Filha de pai preto

[family.child.near.pt]
say: tells what you do with your children
privacy: 1
conduct: 0
where: words
any: crianças | os miúdos | a miúda | o miúdo | os meninos | as meninas | os gêmeos | os gémeos | =bebê | =Bebê | =bebé | a pequena | o pequeno
any: o baby | os filhos
need: levei | levar | deitei | deitar | busquei | buscar | fui buscar | dormiu | dormiram | acordou | acordaram | mamou | mamando | fralda | fraldas
need: creche | escolinha | banho | papa | papinha | marido | nos | casa | em casa | lá em casa | cá em casa | comigo | férias com | sozinha com
need: passeio com | parque com
near: 5
mask: direitos das crianças | dia das crianças | as meninas do trabalho | os meninos do rio | as meninas do vôlei | as meninas da seleção
mask: o pequeno almoço | o pequeno-almoço
not: notícia | polícia | governo | ong | unicef | seleção | vôlei | futebol | estudo | escola atingida | guerra | gaza | desaparecidas | filme | série
not: gato/GD | cachorro/GD
+ Levei as crianças ao parque e voltei morta
+ O bebê dormiu a noite toda, milagre
+ Fui buscar o miúdo à creche e chovia
- ONG leva crianças ao parque
- As meninas da seleção de vôlei em casa

[family.child.milestone.pt]
say: tells what your child does or reaches
privacy: 2
conduct: 0
where: words
any: começou a gatinhar | começou a engatinhar | começou a andar | já gatinha | já engatinha | disse a primeira palavra | primeira palavra dele
any: primeira palavra dela | dormiu a noite toda | primeiro dia de aula dele | primeiro dia de aula dela | primeiro dia de escola dele
any: primeiro dia de escola dela | primeiro dia na creche | primeiro dia na escolinha | adaptação na escolinha | adaptação na creche | reunião de pais
any: reunião da escola dos meninos | festinha da escola | apresentação da escolinha | formatura do abc | formatura da pré-escola
any: festa junina da escolinha | mêsversário | mesversário | mesversario | primeiro dentinho | primeiro dente caiu | perdeu o primeiro dente
any: primeiros passinhos | deu os primeiros passos | aprendeu a andar | já anda sozinho | aprendeu a ler | começou a falar mamãe | falou mamãe
any: falou papai | disse mamã | disse papá | primeira papinha | introdução alimentar | desfralde | largou a fralda | deixou a chucha
any: largou a chupeta | cólica do bebê | noites sem dormir com bebê | festa de um aninho | um aninho da | um aninho do | primeiro aninho
any: baile de finalistas da minha | chá de fraldas | chá de bebê | lição de casa com | tpc com os miúdos | trabalhos de casa dos miúdos
any: entrou na escola primária | entrou no primeiro ano hoje | foi para a universidade o meu | passou no vestibular minha filha
any: passou no vestibular meu filho | álbum do bebê | smash the cake | newborn da | ensaio newborn | batizado da minha | batizado do meu
mask: reunião de pais e mestres na série
not: vizinho/G | vizinhos | cachorro | gato | filhote | série | novela | famoso/G | ator | atriz
+ Mêsversário da Alice, já 6 meses
+ O puto perdeu o primeiro dente e quer a fada
+ Formatura do ABC, chorei do início ao fim
- O filhote do gato deu os primeiros passos
- Novela: bebê deu os primeiros passos

[family.child.find.pt]
say: names your child's school, age or birthday
privacy: 3
conduct: 0
where: words
any: minha filha estuda no | meu filho estuda no | minha filha estuda na | meu filho estuda na | meus filhos estudam no | meus filhos estudam na
any: minha filha faz hoje | meu filho faz hoje | minha filha completa hoje | meu filho completa hoje | minha princesa faz hoje | meu príncipe faz hoje
any: minha filha anda no | meu filho anda no | minha filha anda na | meu filho anda na | minha filha de 2 anos | minha filha de 3 anos
any: minha filha de 4 anos | minha filha de 5 anos | minha filha de 6 anos | minha filha de 7 anos | minha filha de 8 anos | minha filha de 9 anos
any: minha filha de 10 anos | meu filho de 2 anos | meu filho de 3 anos | meu filho de 4 anos | meu filho de 5 anos | meu filho de 6 anos
any: meu filho de 7 anos | meu filho de 8 anos | meu filho de 9 anos | meu filho de 10 anos | na escolinha da minha filha | na escola do meu filho
any: na escola da minha filha | no colégio do meu filho | no colégio da minha filha | feliz aniversário minha filha | feliz aniversário meu filho
any: parabéns minha filha | parabéns meu filho | parabéns filha | parabéns filho | parabéns filhota | parabéns filhote lindo | feliz aniversário filha
any: feliz aniversário filho
mask: meu filho estuda na verdade
+ Minha filha estuda no Colégio Santa Cruz
+ Parabéns filha, 6 aninhos de amor
+ O meu filho faz hoje 3 anos
- Meu filho não para quieto

[family.baby.pt]
say: tells of a pregnancy or a birth in your family
privacy: 3
conduct: 0
where: words
any: nosso segundo filho | nosso primeiro filho | nosso terceiro filho | segundo filho a caminho | vem aí o nosso | vem aí a nossa
any: meu segundo filho vem | a nossa família cresceu | =é menina | =É menina | =é menino | =É menino | =é uma menina | =É uma menina | =é um menino
any: =É um menino | =É MENINA | =É MENINO | estou grávida | tô grávida | estamos grávidos | gravidíssima | grávida de gêmeos | minha gravidez
any: minha gestação | nossa gestação | à espera de um menino | à espera de uma menina | à espera do nosso | esperando nosso bebê
any: esperando nossa menina | esperando nosso menino | vem aí um menino | vem aí uma menina | vem aí mais um bebé | a família vai crescer
any: a família vai aumentar | a família aumentou | vamos ser pais | vou ser mãe | vou ser pai | vou ser mamãe | vou ser papai | vou ser avó
any: vou ser avô | vou ser vovó | vou ser vovô | vou ser tia | vou ser tio | vou ser titia | já somos quatro | já somos cinco | agora somos três
any: agora somos quatro | agora somos cinco | bebê a caminho | bebé a caminho | bebê a bordo | bebé a bordo | chá revelação | chá de revelação
any: semanas de gestação | semanas de gravidez | semanas grávida | meu barrigão | minha barriguinha de | a minha barriguita | meu parto | dei à luz
any: minha cesárea | a minha cesariana | nasceu minha | nasceu meu | nasceu o meu | nasceu a minha | nasceu nosso | nasceu nossa | nasceu a nossa
any: nasceu o nosso | chegou nossa princesa | chegou nosso príncipe | chegou a nossa menina | chegou o nosso menino | bem-vinda ao mundo
any: bem-vindo ao mundo | bem vindo meu amor ao mundo | bebê arco-íris | bebé arco-íris | mala da maternidade | enxoval do bebê | enxoval da bebê
any: quartinho do bebê | quarto da bebê | dpp para | data prevista do parto | recém-nascido em casa | recém-nascida em casa
any: primeiro netinho a caminho | positivo no teste de gravidez | teste de gravidez deu positivo | 🤰 | 🤱 | #gravida | #gestante | #gravidez
any: #maedeprimeiraviagem | #charevelacao | #chadebebe | #bebeacaminho | #esperandovoce
mask: é menina veneno | é um menino da porto | é um menino do rio | é menina superpoderosa
not: rainha | princesa charlotte | atriz | cantora | influencer | panda | elefante | zoológico | jardim zoológico | cadela | gata | égua | novela
not: pizza | diabetes
+ Descobri semana passada: vou ser mãe de novo 🤰
+ Nasceu a nossa Matilde, 3,2 kg
+ Chá revelação no sábado: é menino
- É menina, anuncia o zoológico sobre o panda
- A cantora está à espera de um menino, diz a revista
- Menina que é menina veneno

[family.parents.pt]
say: mentions your parents
privacy: 1
conduct: 0
where: words
any: meu velho faria | meu velho que saudade | meu velho querido | minha velha querida | meu velho amigo e pai | minha velhota | meu velhote
any: minha mãe | meu pai | meus pais | minha mamãe | meu papai | minha mainha | meu painho | minha mãezinha | meu paizinho | a minha mamã | o meu papá
any: minha coroa | meu coroa | meus coroas | minha véia | meu véio | meus velhos | os meus velhotes | meu velho pai | minha velha mãe
any: minha rainha mãe | minha sogra | meu sogro | meus sogros | minha sogrinha | minha madrasta | meu padrasto | nossa mãe querida | nosso pai querido
any: nossos pais | feliz dia mãe | feliz dia pai | feliz dia das mães mãe | feliz aniversário mãe | feliz aniversário pai | feliz aniversário mainha
any: parabéns mãe | parabéns pai | parabéns mãezinha | parabéns paizinho | te amo mãe | te amo pai | amo-te mãe | amo-te pai | obrigada mãe
any: obrigado mãe | obrigada pai | obrigado pai | casa da mãe é | comida de mãe | comidinha de mãe | colo da mãe | cafuné de mãe
any: filha de pais separados | filho de pais separados | #minhamae | #meupai | #minharainha | #maeteamo | #paiteamo | #mainha | #painho | #diadasmaes
any: #diadospais | #diadamae | #diadopai | #felizdiadasmaes
mask: minha mãe do céu | meu pai do céu | meu pai amado | meu pai eterno | minha mãe oxum | meu pai oxalá | meu pai ogum | minha mãe iemanjá
mask: meu pai xangô | minha mãe aparecida | minha mãe nossa senhora | meu pai celestial | minha mãe de santo | meu pai de santo | minha mãe de deus
mask: obrigado pai celestial | obrigada pai do céu | obrigado pai do céu | obrigado pai eterno | meu pai xango | minha mãe iansã | meus pais de santo
not: senhor jesus | jesus | orixá | orixás | terreiro | oremos
+ Minha mãe faz o melhor pão de queijo
+ Domingo em casa dos meus pais
+ Parabéns paizinho, o melhor do mundo
- Meu pai amado, que susto
- Meu país precisa de educação? é no meu pai celestial que confio
- Axé, minha mãe Oxum

[family.parents.named.pt]
say: speaks of your mother or father by what you call them
privacy: 1
conduct: 0
where: words
any: =mãe | =Mãe | =MÃE | mamãe | mamã | mainha | painho | papai | =pai | =Pai | =PAI | =papá | =Papá | a coroa | o coroa | a véia | o véio
any: a velhota | o velhote | o velho | a velha | mãezinha | paizinho
need: veio | veio cá | ligou | aprovou | disse | mandou | faria | chegou | visita | cá a casa | dorme | foi embora | fez | corte | feliz dia
need: feliz aniversário | te amo | amo-te | te adoro | adoro-te | saudade | saudades | meu | minha | me | nos | irmão/GD | avó | avô | família
need: lá em casa | cozinha | cozinhou | fez almoço | almoço | receita | domingo | neto/G | filho/G | parabéns | obrigada | obrigado | a benção
need: bênção
near: 6
mask: papai noel | o velho testamento | o velho continente | o velho oeste | papai do céu | pai nosso | pai do céu | pai de santo | mãe de santo
mask: mãe natureza | pai celestial | pai eterno | mãe de deus | mãe aparecida | mãe do céu | o velho chico | a velha guarda | o velho truque
mask: a velha história | pai amado | deus pai | senhor pai | papai smurf | mãe terra | placa mãe | célula mãe | nave mãe | pai dos burros | mãe solo
mask: mãe rainha
not: santo | senhor | jesus | deus | oração | orixá | axé | novela | atriz | ator | cantor/G | famoso/G | polícia | carro velho
+ Saudade da comida da mãe no domingo
+ Painho fez almoço pra família toda
+ Mamã, amo-te até à lua
- Papai Noel já chegou no shopping, parabéns
- Pai de santo abençoa a família na novela
- Deus pai, obrigado por tudo

[family.sibling.pt]
say: mentions a brother or sister
privacy: 1
conduct: 0
where: words
any: meu/P irmão/GD | nosso/P irmão/GD | minha mana | meu mano mais | meu maninho | minha maninha | meus manos e | minhas manas | o meu mano
any: irmã gémea | irmã do meio | filho do meio | filha do meio | meu meio-irmão | minha meia-irmã | somos três irmãos | somos quatro irmãos
any: somos cinco irmãos | entre irmãos e primos | amor de irmã | amor de irmão | amor de irmãos | amo ser irmã | feliz aniversário mana
any: feliz aniversário irmã | feliz aniversário irmão | parabéns mana | parabéns maninha | parabéns maninho | parabéns irmã | meu cunhado
any: minha cunhada | meus cunhados | minhas cunhadas | meu concunhado | minha concunhada | filho único | filha única | #irmas | #irmaos | #minhairma
any: #meuirmao | #amordeirmas | #amordeirmaos | #irmaosporescolha
mask: meu irmão em cristo | minha irmã em cristo | meus irmãos em cristo | meus irmãos da igreja | irmãos por escolha | meu irmão de fé
mask: minha irmã de fé | meu irmão camarada | e aí meu irmão | fala meu irmão | valeu meu irmão | bora meu irmão | meu irmão de farda
mask: meu irmãozinho de luz | meu irmão de outra mãe | minha irmã de outra mãe | meus amados irmãos | calma meu irmão | pô meu irmão
mask: meu irmão de santo | minha irmã de santo
not: igreja | culto | cristo | congregação | maçonaria | loja maçônica | pastor | louvor | jesus
+ Minha irmã e eu aos oito anos
+ Meus irmãos chegaram de Luanda
+ Parabéns maninha, 18 anos!
- Meus irmãos em Cristo, oremos
- Fala meu irmão, bora treinar

[family.kin.pt]
say: mentions other relatives
privacy: 1
conduct: 0
where: words
any: dia dos avós | dia da avó | dia do tio | feliz dia da tia | feliz dia vovó | feliz dia vovô | meu/P avó/GD | minha vó | meu vô | minha vovó
any: meu vovô | minha vozinha | meu vozinho | meus avós | nossa avó | nosso avô | minha bisa | minha bisavó | meu bisavô | meu biso | meus bisavós
any: minha tataravó | meu neto | minha neta | meus netos | minhas netas | meu netinho | minha netinha | meus netinhos | minhas netinhas
any: meu/P primo/GD | minha prima | minhas primas | meu tio | minha tia | meus tios | minhas tias | meu titio | minha titia | meu sobrinho
any: minha sobrinha | meus sobrinhos | minhas sobrinhas | meu sobrinhozinho | minha sobrinhazinha | meu genro | minha nora | meu padrinho de batismo
any: minha madrinha de batismo | meu afilhado | minha afilhada | meus afilhados | minhas afilhadas | minha comadre | meu compadre | meus compadres
any: minha parentada | parentada toda | casa da avó | casa da vó | casa de vó | casa da vovó | casa dos avós | colo de vó | comida de vó | bolo da vó
any: receita da avó | receita da vó | cafuné de vó | vovó coruja | vovô coruja | vó coruja | avó babada | avô babado | tia babada | tio babado
any: tia coruja | tio coruja | titia ama | titia babona | tia babona | dinda babona | dindo babão | minha dinda | meu dindo | minha dindinha
any: feliz aniversário vó | feliz aniversário tia | parabéns avó | parabéns vó | parabéns tia | parabéns prima | parabéns primo | parabéns sobrinha
any: parabéns sobrinho | primos reunidos | encontro de primos | noite das primas | tarde com os primos | #avos | #vovocoruja | #titiacoruja
any: #meusobrinho | #minhasobrinha | #meunetinho | #minhaneta | #minhavo | #meuvo | #tiababona
mask: minha tia do zap | casa da vó maria restaurante | receita da vó do youtube
+ Minha avó ensinou-me a fazer filhoses
+ Meus sobrinhos acabaram com minha bateria
+ Tarde na casa da vó com bolo de fubá
- Tia do café é patrimônio da firma
- Matéria-prima em falta

[family.kin.named.pt]
say: speaks of a grandparent or relative by what you call them
privacy: 1
conduct: 0
where: words
any: primos | primas | tios | tias | bisavó | =avó | =Avó | =avô | =Avô | vovó | vovô | vozinha | =vó | =Vó | =vô | =Vô | titia | titio | bisa | dinda
any: dindo
need: ceia | juntos | reunidos | almoço | todos na | casa cheia | meu | minha | me | nos | nossa | saudade | saudades | feliz aniversário | parabéns
need: irmão/GD | mamãe | papai | casa da | visita | visitamos | família | herdei | natal | receita | ensinou | contou | contava | fazia
near: 5
mask: vovó mafalda | avó paterna da rainha
not: loja | restaurante | marca | chapeuzinho | história infantil | capuchinho | série | filme | novela | rainha | príncipe
+ O vovô nos contou da roça outra vez
+ Avó, saudades da tua sopa
+ Vovó ensinou a receita do doce de leite
- Restaurante da Vovó, meu preferido
- Capuchinho e a avó na história

[family.life.pt]
say: tells about your family life
privacy: 1
conduct: 0
where: words
any: minha família | nossa família | em família | a família toda reunida | família reunida | família completa | família buscapé | almoço de família
any: jantar de família | domingo de família | churrasco de família | reunião de família | festa de família | encontro de família | foto de família
any: foto da família | natal com a família | ceia com a família | grupo da família | minha base | minha gente toda | família é tudo
any: família em primeiro lugar | família sempre em primeiro | família acima de tudo | meu clã | meu lar doce lar | casa cheia de crianças
any: obrigada família | obrigado família | amo-vos família | família linda | família de acolhimento | fila de adoção | habilitados para adoção
any: adotámos | fui adotada | fui adotado | sou adotada | sou adotado | conheci meu pai biológico | conheci minha mãe biológica
any: reencontro da família | saudades da família | sobrenome da família | #familia | #familiaetudo | #emfamilia | #minhafamilia | #familialinda
any: #amoremfamilia | #familiafeliz | #domingoemfamilia | #familiabuscape | 👨‍👩‍👧 | 👨‍👩‍👧‍👦
mask: para toda a família | família real | sagrada família | médico de família | médica de família | medicina de família | bolsa família
mask: salário família | diversão em família | filme em família | minha família da firma | minha família de coração | abono de família
mask: minha família do trabalho | saúde da família | restaurante em família | vara de família | minha família botafogo | minha família espiritual
mask: cinema em família
not: família real | espécie/N | botânica | tipografia | desconto/N | promoção | ingressos | bilhetes | sinopse
+ Almoço em família e sobremesa até às sete
+ Minha família é barulhenta e eu amo
+ Natal em família, éramos 22 à mesa
- Diversão para toda a família, ingressos em promoção
- Sou médica de família no interior
- Visita à Sagrada Família

[family.care.pt]
say: tells that a relative is ill, old or in care
privacy: 2
conduct: 0
where: words
any: minha mãe | meu pai | minha avó | meu avô | minha vó | meu vô | meu irmão | minha irmã | meu filho | minha filha | meu tio | minha tia
any: minha sogra | meu sogro | meu marido | minha esposa | minha mulher | meu esposo | minha coroa | meu coroa | meu primo | minha prima
any: meu sobrinho | minha sobrinha | meu neto | minha neta | meu bebê | meu bebé | meus pais | minha vozinha | mainha | painho | minha mãezinha
any: meu paizinho | minha cunhada | meu cunhado | minha nora | meu genro | minha mamã
need: alzheimer | alzhéimer | demência | lar de idosos | casa de repouso | asilo | internado/G | internou | hospitalizado/G | no hospital | na uti
need: nos cuidados intensivos | quimio | quimioterapia | câncer | cancro | avc | derrame | infarto | enfarte | operado/G | cirurgia | caiu em casa
need: partiu a anca | fraturou o fêmur | quebrou o fêmur | paliativos | parkinson | acamado/G | doente | doentinha | doentinho | cadeira de rodas
need: já não me conhece | não me reconhece | saúde frágil | hemodiálise | em coma | entubado/G | intubado/G | cuidador/G | tumor | metástase
need: marcapasso
near: 9
not: série | filme | novela | pesquisa | estudo | notícia | signo | horóscopo | trabalha no hospital | enfermeira | enfermeiro
+ Minha vozinha já não me conhece, o Alzheimer é cruel
+ O meu pai vai ser operado amanhã, rezem por ele
+ Minha mãe segue na UTI
- Câncer: seu horóscopo; minha mãe é de Leão
- Na novela, minha tia preferida tem demência

[family.care.own.pt]
say: tells that you care for a relative
privacy: 2
conduct: 0
where: words
any: cuido da minha mãe | cuido do meu pai | cuido dos meus pais | cuido da minha avó | cuido do meu avô | cuido da minha vó | cuidando da minha mãe
any: cuidando do meu pai | cuidando da minha avó | cuidando da minha vó | a cuidar da minha mãe | a cuidar do meu pai | a cuidar da minha avó
any: sou cuidadora da minha | sou cuidador da minha | sou cuidadora do meu | sou cuidador do meu | cuidadora informal | cuidador informal
any: doar sangue para minha | doar sangue para o meu | doadores de sangue para minha | doadores de sangue para meu | peço orações pela minha
any: peço orações pelo meu | orem pela minha mãe | orem pelo meu pai | orem pelo meu filho | orem pela minha filha | rezem pelo meu pai
any: rezem pela minha mãe | rezem pelo meu filho | rezem pela minha avó | força mãe | força pai | força mãezinha
+ Cuido da minha mãe há quatro anos
+ Peço orações pelo meu pai, cirurgia amanhã
+ Sou cuidadora da minha avó a tempo inteiro

[family.loss.pt]
say: tells of a death in your family
privacy: 2
conduct: 0
where: words
any: morreu | faleceu | partiu | nos deixou | deixou-nos | se foi | foi-se embora deste mundo | velório | funeral | enterro | sepultamento
any: missa de sétimo dia | missa do sétimo dia | missa de um ano | cinzas | no céu | lá do céu | virou estrela | virou estrelinha | descanse em paz
any: descansa em paz | saudade eterna | saudades eternas | eterna saudade | eternas saudades | luto | perdi | perdemos | enterrei | enterramos
any: sem você aqui | sem ti aqui | faz falta | fazes-me falta | fazes falta | quanta falta | cuida de mim aí | olha por nós | sua partida
any: a tua partida | vive em mim | faria hoje | farias hoje | completaria hoje | anos sem | meses sem | um ano sem | descansou | fez a passagem
need: mãe | mãezinha | mainha | mamãe | mamã | painho | papai | paizinho | meu pai | pai | avó | avô | vó | vô | vovó | vovô | meu irmão | minha irmã
need: meu filho | minha filha | meu tio | minha tia | tio | tia | meu marido | minha esposa | minha mulher | meu esposo | minha sogra | meu sogro
need: meu primo | minha prima | meu sobrinho | minha sobrinha | meu bebê | meu bebé | meus pais | meus avós | minha família | minha coroa | meu coroa
need: vozinha | meu cunhado | minha cunhada
near: 9
negated: keep
not: ator | atriz | cantor/G | papa francisco | pontífice | rainha | rei | série | filme | novela | cachorro/GD | gato/GD | pet | futebol | jogador
not: polícia | de rir | notícia | fome | susto | calor | celular | telemóvel | bateria | partida de | partiu praia | partiu academia | juízo | tiros
not: facção | jesus | deus pai | pai celestial | pai nosso
+ Mãezinha, hoje farias 70 anos, saudades eternas
+ Meu avô faleceu esta madrugada, velório às seis
+ Dez anos sem o meu pai
- Morreu o ator que fazia o pai na novela
- Partiu praia com a minha irmã? morreu a bateria do celular

[family.loss.own.pt]
say: tells of a death in your family
privacy: 2
conduct: 0
where: words
any: sou viúva | sou viúvo | fiquei viúva | fiquei viúvo | enviuvei | fiquei órfã | fiquei órfão | sou órfã | sou órfão | meu falecido pai
any: minha falecida mãe | minha falecida avó | meu falecido avô | meu falecido marido | meu finado pai | minha finada mãe | meu finado avô
any: meu finado marido | minha saudosa mãe | meu saudoso pai | minha saudosa avó | meu saudoso avô | meu anjinho no céu | meu anjo no céu
any: minha estrelinha no céu | perdi minha mãe | perdi meu pai | perdi o meu pai | perdi a minha mãe | perdi minha avó | perdi meu avô
any: perdi meu filho | perdi minha filha | perdi meu bebê | perdi o meu bebé | perdi meu irmão | perdi minha irmã | perdi meu marido | perdi minha vó
any: mãe de anjo | luto materno | luto parental | perda gestacional | saudade de você pai | saudade de você mãe | saudades tuas pai
any: saudades tuas mãe | saudades pai | saudades mãe | feliz dia dos pais no céu | feliz dia das mães no céu | parabéns aí no céu
any: feliz aniversário no céu
mask: perdi meu pai no mercado | perdi minha mãe no mercado | perdi minha mãe no shopping
+ Desde que enviuvei cozinho para um
+ Perdi meu irmão em março
+ Mãe de anjo, um ano de saudade
- Perdi minha mãe no mercado, achei no caixa

[family.names.pt]
say: belongs to a group or page about family or children
privacy: 2
conduct: 0
where: names
any: =mães | =Mães | =mãe | =Mãe | mamães | =Maes | mamãs | mamis | papais | =Pais e | associação de pais | apais | maternidade | paternidade
any: gestantes | grávidas | amamentação | aleitamento | parto humanizado | parto normal | gêmeos | gémeos | trigêmeos | bebês | bebés | =bebê | =Bebê
any: =bebé | =Bebé | desapego infantil | desapegos infantis | brechó infantil | moda infantil | enxoval | babás | berçário | creche
any: jardim de infância | infantário | escolinha | educação infantil | criação com apego | parentalidade | disciplina positiva | homeschooling
any: ensino doméstico | vovós | avós | adoção | pais adotivos | pais separados | famílias de acolhimento | genealogia | árvore genealógica
any: família silva | família souza | família santos | família oliveira | encontro da família | descendentes de | viúvas | luto gestacional
any: mães de anjo | mães atípicas | mães solo | desmame | introdução alimentar | papinhas | babywearing | tentantes | primos reunidos
mask: adoção de cães | adoção de gatos | adoção animal | adoção de animais | adoção de cachorros | adoção pet | mãe natureza | maternidade municipal
mask: mães da praça de maio | mãe de deus
not: cães | gatos | pets | animais | restaurante | pizzaria | hotel | medicina | bar | padaria | paróquia
+ [group] Mães de Alvalade
+ [group] Desapego Infantil Goiânia
+ [group] Associação de Pais EB1 do Bonfim
- [page] Restaurante Família Mancini
- [group] Adoção de cães Curitiba
