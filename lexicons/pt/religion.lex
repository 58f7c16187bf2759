lexicon: religion.pt
format: 1
version: 2026.1
topic: religion
lang: pt
licence: CC0-1.0
about: Catholic, evangelical, spiritist and Afro-Brazilian faith, other religions, practice, belief and leaving, in Brazil and Portugal.
source: written by hand for this project

# "Meu Deus", "nossa senhora" and "pelo amor de Deus" are exclamations; "Santos" is a club and a surname; "culto" also cultured
# "massa" is pasta: left out or masked.

[religion.subject.pt]
say: mentions religion
privacy: 1
conduct: 0
where: words
any: religião | religiões | teologia | catequese da | bíblia | evangelho | evangelhos | cristianismo | catolicismo | protestantismo | espiritismo
any: candomblé | umbanda | quimbanda | islamismo | judaísmo | budismo | hinduísmo | ateísmo | vaticano | papa francisco | papa leão
any: intolerância religiosa | estado laico | liberdade religiosa | padre | padres | freira/N | bispo/N | arcebispo | cardeal patriarca | diácono
any: seminarista/N | seminário maior | missionário/G | apóstolo valdemiro | dízimo | dízimos | santuário | pastor da igreja | frei gilson
any: edir macedo | silas malafaia | gospel | louvores | hinário | terço dos homens | terreiro de | orixá | orixás | exu | pombagira | pomba gira
any: mãe menininha | chico xavier | allan kardec | divaldo franco | testemunhas de jeová | santos populares | procissão | romaria | peregrino/G
any: peregrinação
mask: padre cícero | bíblia do | bispo do xadrez | padre antónio vieira | religião é futebol | futebol é religião | minha religião não permite
mask: bíblia da confeitaria | padre cícero quadras | bispo do rosário | padre quevedo | cavalo e bispo | beijo de freira | barriga de freira
mask: santuário de elefantes | santuário animal | santuário ecológico | santuário de animais | peregrino da moda | a bíblia do marketing
mask: exu caveira camisa
not: xadrez | novela das | nutrição | pudim
+ Lendo sobre budismo e gostando
+ A procissão passou à minha porta
+ Padre novo na paróquia, muito divertido
- Futebol é religião por aqui
- Bispo do xadrez na diagonal

[religion.church.pt]
say: mentions a church or a place of worship
privacy: 1
conduct: 0
where: words
any: igreja | igrejas | igrejinha | capela | capelinha | catedral | basílica | mosteiro | convento | mesquita | sinagoga | centro espírita | terreiro
any: casa de axé | templo budista | templo de salomão | salão do reino | santuário de fátima | santuário nacional | congregação cristã | paróquia | ⛪
any: 🕌 | 🕍 | 🛕
need: fui | vou | fomos | vamos | na | no | da | do | minha | nossa | meu | hoje | domingo | visitei | visitamos | visita | linda | bonita | rezar
need: orar | batismo | batizado | casamento
near: 5
mask: rua da igreja | largo da igreja | praça da igreja | igreja nova | convento do carmo show | capela de ossos tour | terreiro do paço
mask: sinos da igreja vizinha | travessa da igreja | avenida da igreja | terreiro de café | convento penha trilha | sé catedral metrô
mask: igreja de filatelia | bairro da capela
not: século | construída | estilo manuelino | rua | avenida | metro | metrô | ruínas | arquitetura barroca | airbnb | imóvel | vende-se | incêndio
not: interditada | obras
+ Igreja linda a de São Francisco, domingo em Ouro Preto
+ Casamento na capela da quinta
- Terreiro do Paço cheio de turistas
- Moro na rua da igreja, perto da padaria

[religion.worship.pt]
say: says you attend worship
privacy: 2
conduct: 0
where: words
voice: me
any: batizei minha filha | batizei meu filho | batizei a minha filha | batizei o meu filho | batizámos | batizado do meu afilhado | domingo de louvor
any: noite de louvor | louvor hoje | presença de deus | leitura na missa | cantei na missa | cantar na missa | li na missa | missa em família
any: missa com | depois da missa | saí da missa | saindo da missa | depois do culto | saí do culto | saindo do culto | hoje teve culto
any: hoje teve missa | fui à missa | vou à missa | ir à missa | fomos à missa | fui na missa | vou na missa | na missa das | missa das sete
any: missa das oito | missa das dez | missa das onze | missa dominical | missa de domingo | missa do galo | missa de ramos | missa de cura
any: missa de ação de graças | missa campal | santa missa | missa hoje | culto de domingo | culto hoje | culto da família | culto de jovens
any: culto jovem | culto de ensino | culto da vitória | culto de libertação | culto de ação de graças | fui ao culto | vou ao culto | fui no culto
any: vou no culto | partiu culto | partiu igreja | partiu missa | dia de culto | noite de culto | culto abençoado | domingo na igreja | hoje na igreja
any: fui à igreja | vou à igreja | fui na igreja | vou na igreja | ir à igreja | ir na igreja | ida à igreja | grupo de oração | vigília de oração
any: madrugada de oração | círculo de oração | monte de oração | subi o monte pra orar | campanha de oração | retiro espiritual
any: retiro de carnaval da igreja | retiro da igreja | retiro de jovens | encontro de casais com cristo | ecc | ejc | encontro de jovens com cristo
any: cursilho | segue-me | escola bíblica | ebd | escola dominical | estudo bíblico | célula hoje | minha célula | culto de celebração
any: louvor e adoração | ministério de louvor | tarde de adoração | adoração ao santíssimo | santíssimo sacramento | hora santa | cerco de jericó
any: confissão com o padre | me confessei | confessei-me | comunguei | primeira comunhão | primeira eucaristia | crisma da | minha crisma
any: fui crismada | fui crismado | profissão de fé | catequista | catequese | ministra da eucaristia | ministro da eucaristia | coroinha | acólito
any: acólita | coro da igreja | coral da igreja | toco na igreja | canto na igreja | levita da igreja | batismo nas águas | me batizei | batizei-me
any: fui batizada | fui batizado | desci às águas | descer às águas | batizado da | ceia do senhor | santa ceia hoje | santa ceia na igreja
any: gira de umbanda | gira hoje | dia de gira | gira de caboclo | gira de preto velho | toque no terreiro | xirê | festa de iemanjá
any: oferenda para iemanjá | oferenda pra iemanjá | bori | meu ori | fiz santo | minha feitura | saída de santo | obrigação de sete anos
any: obrigação de 7 anos | minha mãe de santo | meu pai de santo | meu terreiro | minha casa de axé | tomei passe | tomar passe | fui tomar um passe
any: palestra no centro espírita | evangelho no lar | reunião mediúnica | trabalho no centro espírita | assembleia das testemunhas
any: reunião no salão do reino | jumu'ah | oração de sexta na mesquita | shabat | shabbat | sinagoga no sábado | a pé a fátima | a pé até fátima
any: a pé para fátima | a caminho de fátima | peregrinação a fátima | peregrina de fátima | velinha em fátima | romaria a aparecida
any: romaria para aparecida | romaria de aparecida | caminho de santiago em oração | cheguei em aparecida a pé | círio de nazaré | na corda do círio
any: pagar promessa | pagando promessa | paguei a promessa | paguei minha promessa | promessa a santo | jornada mundial da juventude | jmj
any: marcha para jesus | #missa | #culto | #partiuculto | #santamissa | #ebd | #celula | #jovenscomcristo | #marchaparajesus | #cirio | #terreiro
mask: missa de sétimo dia | missa do sétimo dia | rezar missa pra | missa negra | primeira comunhão alcoólica | batizado da capoeira
mask: não sabe a missa a metade | pagar promessa de campanha | catequese política | batizado da moto | ir à igreja ao lado
not: capoeira | prefeito/G | novela | turismo | receita
+ Fui à missa das onze com a minha avó
+ Culto de jovens hoje foi forte demais
+ Dia de gira, axé pra quem é de axé
+ Terceiro dia a pé a Fátima, pés em chagas
- Batizado da capoeira do meu sobrinho
- Ela cantou na missa negra do filme

[religion.congregation.pt]
say: tells that you belong to a congregation
privacy: 2
conduct: 0
where: words
any: minha igreja | nossa igreja | minha paróquia | nossa paróquia | meu pastor | meus pastores | minha pastora | nosso pastor | meu padre
any: nosso padre | nosso pároco | meu pároco | minha congregação | minha comunidade de fé | irmãos da igreja | irmãs da igreja | povo da igreja
any: galera da igreja | jovens da igreja | meu ministério | assembleia de deus | igreja batista | igreja universal | iurd | igreja quadrangular
any: igreja do evangelho quadrangular | igreja adventista | igreja presbiteriana | igreja metodista | congregação cristã no brasil | ccb | deus é amor
any: igreja mundial | renascer em cristo | bola de neve church | lagoinha | hillsong | igreja maná | sara nossa terra | igreja da graça
any: igreja luterana | igreja ortodoxa | igreja episcopal | igreja anglicana | renovação carismática | canção nova | comunidade shalom
any: comunhão e libertação | opus dei | caminho neocatecumenal | focolares | legião de maria | vicentinos | pastoral da juventude
any: pastoral da criança | pastoral familiar | pascom | equipas de nossa senhora | escuteiros do cne | sou obreira | sou obreiro | sou diácono
any: sou diaconisa | sou pastor | sou pastora | sou padre | sou freira | sou missionária | sou missionário | sou presbítero | líder de célula
any: irmão em cristo | irmãos em cristo | irmã em cristo | filha da casa | meus irmãos de santo | minha irmã de santo | família de santo | meu ilê
any: comunidade judaica | comunidade islâmica de lisboa | ala dos santos dos últimos dias | #assembleiadedeus | #cançãonova | #shalom | #adventista
any: #ieq
mask: meu pastor alemão | meu pastor belga | minha igreja é o | minha igreja é a | deus é amor ao próximo | rua lagoinha | meu pastor de cabras
mask: minha pastora alemã | meu ministério da | bairro lagoinha | nosso pastor alemão | praia da lagoinha | lagoinha do leste
not: cachorro/GD | cão | filhote/N | trilha | ração | praia | cabras | raça
+ Minha igreja arrecadou cem cestas
+ Os jovens da igreja são minha família
+ Sou obreira na Universal há nove anos
- Meu pastor alemão comeu o sofá
- Trilha da Lagoinha do Leste

[religion.identity.pt]
say: says what your religion is
privacy: 2
conduct: 0
where: words
negated: religion.leaves.pt
voice: me
any: devota de nossa | devota de são | devota de santa | devoto de nossa | devoto de são | devoto de santo | devoto de santa | devota de santo
any: sou católica | sou católico | somos católicos | sou cristã | sou cristão | somos cristãos | sou evangélica | sou evangélico | sou crente
any: sou protestante | sou batista | sou adventista | sou testemunha de jeová | sou mórmon | sou espírita | sou kardecista | sou umbandista
any: sou da umbanda | sou do candomblé | sou candomblecista | sou de axé | sou do axé | sou macumbeira | sou macumbeiro | sou de terreiro | sou judia
any: sou judeu | sou muçulmana | sou muçulmano | sou budista | sou hindu | sou hare krishna | sou religiosa | sou religioso | sou uma pessoa de fé
any: sou muito católica | sou muito devota | filha de oxum | filho de oxum | filha de iemanjá | filho de iemanjá | filha de iansã | filho de iansã
any: filha de oyá | filho de ogum | filha de ogum | filho de xangô | filha de xangô | filho de oxóssi | filha de oxóssi | filha de nanã
any: filho de oxalá | filha de oxalá | filho de obaluaê | filha de obaluaê | filho de oxumarê | filho de exu | filha de exu | católica praticante
any: católico praticante | católica apostólica | católica não praticante | católico não praticante | cristã convicta | mulher cristã | homem cristão
any: mulher de fé | homem de fé | família cristã | família católica | lar cristão | jovem cristã | jovem cristão | mulher virtuosa | mulher de deus
any: homem de deus | serva de deus | servo de deus | serva do senhor | filha de deus | filho de deus | filha do rei | filho do rei jesus
any: princesa do senhor | escrava de maria | consagrada a nossa senhora | consagração a nossa senhora | converti-me | me converti | minha conversão
any: aceitei jesus | aceitei a jesus | nasci de novo em cristo | convertida ao islã | convertido ao islã | revertida ao islã | desviada da igreja
any: crente raiz | crente do cabelão | #católica | #catolico | #cristã | #cristao | #umbandista | #candomblecista | #filhadeoxum | #filhadeiemanja
any: #soudaumbanda | #espirita | #mulhervirtuosa | #mulhercrista | #filhadorei | #filhadedeus | #crente
mask: filha do rei leão | filha do rei charles | sou crente que | não sou crente que | devota de são netflix | mulher de deus para
mask: homem de deus para com | ô mulher de deus | ô homem de deus | homem de deus do céu | mulher de deus do céu | filha de deus também
mask: filho de deus também | que um filho de deus | qualquer filho de deus | todo filho de deus | toda filha de deus | calma mulher de deus
mask: calma homem de deus
not: novela | personagem | netflix
+ Sou filha de Iemanjá com muito orgulho
+ Me converti aos 19 anos
+ Católica praticante e professora
- Calma mulher de Deus, já vou
- Sou devota de café

[religion.identity.near.pt]
say: names a faith
privacy: 2
conduct: 0
where: words bio
any: católico/G | cristão/G | evangélico/G | crente/N | protestante/N | batista/N | adventista/N | mórmon/N | mórmons | espírita/N | kardecista/N
any: umbandista/N | candomblecista/N | macumbeiro/G | judeu | judia | judeus | muçulmano/G | budista/N | islâmico/G | pentecostal | agnóstico/G | ateu
any: ateia
need: sou | somos | fui criada | fui criado | família | me criei | nasci | minha fé | meu Deus é | igreja | praticante | orgulho | me considero
need: considero-me | convertida | convertido | minha crença | meus pais
near: 5
negated: keep
mask: rei católico | reis católicos | cristão ronaldo | são joão batista | universidade católica | católica de lisboa | hospital batista
mask: colégio adventista | hospital evangélico | hospital adventista | colégio batista | estado islâmico | católica porto | puc católica
not: universidade | faculdade | hospital | colégio | censo | pesquisa | ibge | eleitorado | voto | atentado | hamas | israel | notícia
+ Fui criada em família espírita e agradeço
+ Meus pais são evangélicos, eu nem tanto
- Formei-me na Universidade Católica, que orgulho
- Pesquisa: eleitorado evangélico cresce

[religion.holiday.pt]
say: mentions a religious holiday
privacy: 1
conduct: 0
where: words event
any: feliz natal | natal do senhor | nascimento de jesus | menino jesus | presépio | advento | véspera de natal | consoada | dia de reis
any: folia de reis | janeiras | semana santa | sexta-feira santa | sexta-feira da paixão | sexta feira santa | sábado de aleluia | domingo de ramos
any: domingo de páscoa | feliz páscoa | páscoa feliz | santa páscoa | compasso pascal | visita pascal | quaresma | quarta-feira de cinzas
any: quarta de cinzas | corpus christi | corpo de deus | pentecostes | dia de nossa senhora | nossa senhora aparecida | nossa senhora de fátima
any: nossa senhora da conceição | 13 de maio em fátima | dia de são jorge | são jorge guerreiro | salve jorge | ogum iê | cosme e damião
any: dia de iemanjá | 2 de fevereiro iemanjá | lavagem do bonfim | senhor do bonfim | dia de todos os santos | dia de finados | festa do divino
any: festa do padroeiro | festa da padroeira | festas de nossa senhora | senhora da agonia | são bartolomeu | santo antônio casamenteiro
any: trezena de santo antônio | novena de natal | ramadã | ramadão | ramadan | eid mubarak | iftar | hanucá | hanukkah | chanucá | rosh hashaná
any: shaná tová | yom kipur | pessach | purim | diwali | vesak | #natal | #pascoa | #semanasanta | #quaresma | #corpuschristi | #aparecida | #fatima
any: #saojorge | #ramadan
mask: rio grande do natal | ilha de páscoa | coelho da páscoa | ovo de páscoa | ovos de páscoa | promoção de natal | mercado de natal
not: promoção | desconto | oferta/N | loja | ovos de chocolate | entrega grátis
+ Santa Páscoa a todos, com o compasso pascal à porta
+ Quaresma sem chocolate, lá vamos nós
+ Salve Jorge! Dia do meu santo guerreiro
- Promoção: semana santa com 20% de desconto
- Subi ao Castelo de São Jorge

[religion.observes.pt]
say: tells how you keep your religion
privacy: 2
conduct: 0
where: words
voice: me
any: rezei o terço | rezo o terço | rezar o terço | rezando o terço | terço da misericórdia | terço em família | terço de hoje | rosário da madrugada
any: rezei o rosário | meu devocional | devocional de hoje | devocional do dia | hora do devocional | lendo a bíblia | leio a bíblia | li a bíblia
any: ler a bíblia | leitura da bíblia | minha bíblia | ano bíblico | plano de leitura bíblica | jejum e oração | jejum de daniel | estou em jejum e
any: propósito de oração | campanha de jejum | meu jejum | dobrei os joelhos | dobrar os joelhos | de joelhos no chão em oração | meu quarto de oração
any: meu momento com deus | hora com deus | tempo com deus | minha novena | novena a | novena de | novena das mãos | quaresma de são miguel
any: acendi uma vela pra | acendi uma vela para | acendi velas | acendi uma vela a | fiz promessa | fiz uma promessa | meu santinho
any: meu santo protetor | minha padroeira | meu padroeiro | meu anjo da guarda me | meu orixá | minha guia de proteção | minhas guias | banho de ervas
any: banho de descarrego | defumação em casa | ponto riscado | bati cabeça | bater cabeça | comida de santo | quizila | recolhida no roncó
any: recolhimento de santo | dízimo em dia | dou o dízimo | devolvo o dízimo | dizimista | uso o véu | meu hijab | uso hijab | rezo cinco vezes
any: jejum do ramadã | jejum do ramadão | comida kosher | como kosher | guardo o sábado | guardar o sábado | cantar louvor | tocando louvor
any: ouvindo louvor | louvor no último volume | só toca louvor
mask: meu jejum intermitente | fiz promessa de campanha | meu jejum de 16 | minhas guias de | minhas guias médicas | meu jejum de redes
mask: meu jejum foi 16h | minha bíblia da maquiagem | minha bíblia de estilo
not: intermitente | exame/N | glicose | laboratório | unimed | plano de saúde | convênio | guias médicas | seletivo
+ Rezei o terço na varanda ao fim da tarde
+ Devocional do dia: confiar mesmo sem ver
+ Banho de ervas e vela branca, começo de semana
- Meu jejum intermitente de 16h
- Exame de sangue em jejum amanhã

[religion.prayer.pt]
say: speaks of prayer or blessing
privacy: 1
conduct: 0
where: words
any: oremos | orem por mim | orem por nós | orem pela | orem pelo | rezem por mim | rezem por nós | rezem pela | rezem pelo | rezei por | rezo por
any: rezar por | rezando por | oro por | orando por | orei por | em oração por | em oração pela | orações pela | orações pelo | peço orações
any: minhas orações | corrente de oração | corrente de orações | pedido de oração | deus abençoe | deus te abençoe | deus vos abençoe
any: deus nos abençoe | deus os abençoe | deus o abençoe | deus a abençoe | deus conforte | deus te guarde | deus nos livre e guarde
any: nossa senhora te proteja | nossa senhora abençoe | nossa senhora nos proteja | que nossa senhora | deus ilumine | que deus o tenha
any: que deus a tenha | paz do senhor | a paz de cristo | fiquem com deus | fica com deus | vai com deus | durma com deus | boa noite com deus
any: bom dia com deus | bom dia com jesus | dia abençoado | semana abençoada | domingo abençoado | noite abençoada | manhã abençoada | abençoado dia
any: abençoada semana | seja abençoado | seja abençoada | muitas bênçãos | chuva de bênçãos | cheia de bênçãos | bênçãos sem fim | que bênção
any: é bênção | foi uma bênção | axé pra todos | muito axé | axé meu povo | motumbá | mukuiu | saravá | laroyê | odoyá | ora yê yê | eparrei | okê arô
any: kaô kabecilê | namastê | inshallah | insha'allah | alhamdulillah | mashallah | =amém | =Amém | =AMÉM | améns | aleluia | 🙏🙏🙏 | 📿 | ✝️ | ☪️ | ✡️
any: 🕉️ | #oração | #oremos | #deusabençoe | #bençãos | #amém | #axe | #saravá
mask: amém irmãos do futebol | aleluia sexta | aleluia até que enfim | aleluia chegou | boa sorte e vai com deus | que bênção de salário | amém gente
mask: amém sexta | axé music | axé bahia | ouvindo axé | aleluia sexta-feira | fulano vai com deus | vai com deus meu filho | aleluia alguém
mask: aleluia finalmente
not: axé music | carnaval | sexta-feira chegou | motel | dentista | loja
+ Orem pela Dona Célia, cirurgia amanhã
+ Que Deus abençoe a semana de vocês
+ Odoyá, minha mãe
- Aleluia, sexta chegou!
- Ouvindo axé dos anos 90 no carnaval

[religion.god.pt]
say: speaks of God or heaven
privacy: 1
conduct: 0
where: words
any: graças a deus por | obrigada deus | obrigado deus | obrigada senhor | obrigado senhor | obrigada meu deus por | obrigado meu deus por
any: gratidão a deus | gratidão senhor | agradeço a deus | agradecer a deus | agradecendo a deus | toda honra e toda glória | toda honra e glória
any: glória a deus | glórias a deus | louvado seja | bendito seja deus | deus é bom | deus é maravilhoso | deus é perfeito | deus é grande
any: deus é pai | deus no controle | deus está no controle | deus no comando | deus acima de tudo | deus à frente | deus na frente | fé em deus
any: confio em deus | confiar em deus | confia em deus | nas mãos de deus | entrego a deus | entreguei a deus | deus proverá | deus sabe o que faz
any: deus sabe de tudo | deus escreve certo | deus tem um plano | planos de deus | plano de deus | vontade de deus | tempo de deus | deus honra
any: deus honrou | deus fez | deus faz | deus me deu | deus nos deu | deus me livrou | presente de deus | promessa de deus | promessas de deus
any: milagre de deus | foi deus | deus cuida | deus capacita | deus é fiel | deus é mais | só por deus | jesus cristo | cristo jesus | sagrado coração
any: espírito santo de deus | virgem maria | nossa mãe do céu | deus vos pague | nosso senhor | anjos do senhor | #gratidaoadeus | #deusnocontrole
any: #deusacimadetudo | #deusefiel | #gloriaadeus | #fé | #feemdeus | #jesus | #deuséfiel
mask: foi deus fado | foi deus amália | louvado seja o café | louvado seja o ar condicionado | deus é mais misericórdia | louvado seja o inventor
mask: louvado seja quem inventou | foi deus que me livrou de gastar
not: vinícius júnior | god of war | banco | novo banco | mitologia | zeus | thor | marvel | espírito santo do pinhal
+ Gratidão a Deus por mais um ano de vida
+ Toda honra e toda glória, aprovada!
+ Deus no controle, sempre
- Só Deus na causa com esse trânsito
- Assisti Cidade de Deus outra vez
- Louvado seja o café

[religion.belief.pt]
say: states belief in God
privacy: 2
conduct: 0
where: words
any: minha fé me | minha fé não | minha fé move | ele é fiel | deus é fiel comigo | salve ogum | salve oxum | salve iemanjá | salve oxóssi
any: salve xangô | salve iansã | salve são jorge | salve exu | ogum meu pai | oxum minha mãe | iemanjá minha mãe | creio em deus | eu creio
any: acredito em deus | acredito em jesus | jesus te ama | jesus é o caminho | jesus é tudo | jesus é meu | jesus é o meu | jesus meu tudo
any: cristo vive | já não sou eu quem vive | jesus vive | meu deus é maior | meu deus é fiel | o meu deus é | meu redentor vive
any: sem deus não sou nada | sem deus eu não sou nada | dependo de deus | tudo é de deus | deus é meu tudo | deus é a minha força | deus é minha força
any: deus é o meu refúgio | minha força vem do senhor | minha fé é | minha fé em deus | minha fé em jesus | a minha fé | rendida a cristo
any: pertenço a deus | pertenço a jesus | sou de jesus | sou de cristo | amo jesus | amo a jesus | amo a deus | te amo senhor | minha vida é de deus
any: eis-me aqui senhor | usa-me senhor | espírito santo me | cheia do espírito santo | fui curada por deus | fui curado por deus | deus me curou
any: deus me salvou | jesus me salvou | jesus salva | jesus cura | jesus liberta | nossa senhora intercedeu | graça alcançada | santo expedito me
any: meu caboclo | meu preto velho | minha pombagira | meu exu | meus guias | meus orixás | reencarnação existe | acredito em reencarnação
any: acredito na reencarnação | vidas passadas | lei do retorno divina | #jesusteama | #jesussalva | #jesusmeutudo | #creio | #cristovive
any: #soudejesus | #deusétudo
mask: eu creio que sim | eu creio que não | a minha fé no clube | a minha fé no benfica | a minha fé na humanidade | meu exu é foda tênis
mask: eu creio que a | eu creio que o
not: humanidade | seleção | técnico | benfica | flamengo
+ Jesus é meu tudo
+ Já não sou eu quem vive
+ Foi graça alcançada, obrigada Santo Expedito
- Perdi a minha fé na humanidade
- Eu creio que não chove hoje

[religion.verse.pt]
say: quotes scripture
privacy: 2
conduct: 0
where: words
any: o senhor é o meu pastor | o senhor é meu pastor | nada me faltará | tudo posso naquele que me fortalece | posso todas as coisas naquele
any: tudo posso em cristo | se deus é por nós | quem será contra nós | entrega o teu caminho ao senhor | entrega teu caminho | mil cairão
any: aquele que habita no esconderijo | esconderijo do altíssimo | elevo os meus olhos | elevo os olhos para os montes | de onde me virá o socorro
any: o choro pode durar uma noite | a alegria vem pela manhã | esforça-te e tem bom ânimo | sê forte e corajoso | seja forte e corajoso | não temas
any: eu sou contigo | eu e a minha casa serviremos | eu e minha casa serviremos | porque deus amou o mundo | deus amou o mundo de tal maneira
any: eu sou o caminho a verdade e a vida | conhecereis a verdade | a verdade vos libertará | até aqui nos ajudou o senhor
any: até aqui me ajudou o senhor | ebenézer | buscai primeiro o reino | o amor é paciente | o amor tudo suporta | tudo sofre tudo crê
any: os planos que tenho para vocês | este é o dia que o senhor fez | em tudo dai graças | aquietai-vos | combati o bom combate | a fé é a certeza
any: pai nosso que estais | ave maria cheia de graça | salve rainha mãe | creio em deus pai | glória in excelsis | vinde a mim todos
any: bem-aventurados os | não só de pão viverá | eu sou a videira | lâmpada para os meus pés | não à nossa glória senhor | herança do senhor
any: coroa dos justos
mask: não temas o futuro | não temas o
not: paródia
+ Tudo posso naquele que me fortalece
+ Eu e a minha casa serviremos ao Senhor
+ O choro pode durar uma noite, mas a alegria vem pela manhã
- Não temas o calor, leve água

[religion.verse.book.pt]
say: names a book of scripture
privacy: 2
conduct: 0
where: words
pattern: \b(?:Salmos?|Sl|Provérbios|Pv|Filipenses|Fp|Fl|Romanos|Rm|Jeremias|Jr|Isaías|Is|Mateus|Mt|Marcos|Mc|Lucas|Lc|João|Jo|Coríntios|Cor|Gênesis|Génesis|Gn|Josué|Js|Efésios|Ef|Hebreus|Hb|Tiago|Tg|Apocalipse|Ap|Êxodo|Ex|Gálatas|Gl|Eclesiastes|Ec|Lamentações|Atos|Actos|Timóteo|Tm|Pedro|Pe) ?\d{1,3} ?[:.,] ?\d{1,3}\b
pattern: \b(?:[Ss]almos?|SALMOS?) \d{1,3}\b
literal: : | . | , | almo | ALMO
not: gols | golos | placar | hino | set | nota | jogo | preço | página
+ Filipenses 4:13
+ Salmo 91 na porta de casa
+ Jo 3,16 tatuado no braço
- Jogo de ontem: Lucas 2:1 em gols

[religion.strong.pt]
say: states a strong religious conviction
privacy: 3
conduct: 0
where: words
voice: me
any: jesus está voltando | jesus vai voltar | jesus voltará | cristo está voltando | maranata | arrependei-vos | arrependam-se | arrepende-te
any: arrependa-se e creia | o fim está próximo | sinais do fim dos tempos | fim dos tempos bíblico | só jesus salva | só jesus cristo salva
any: fora de jesus não há | fora da igreja não há salvação | aceite jesus | aceita jesus | aceitem jesus | entregue sua vida a jesus
any: entrega a tua vida a jesus | quem não tem jesus | vai para o inferno | vão para o inferno | arder no inferno | queimar no inferno
any: salário do pecado | é pecado | vivem em pecado | viver em pecado | abominação ao senhor | abominação aos olhos de deus | deus abomina
any: castidade até o casamento | escolhi esperar | virgem até o casamento | submissa ao marido | submissão ao marido | deus fez homem e mulher
any: família segundo deus | família tradicional cristã | ideologia do demônio | coisa do demônio | coisa do diabo | obra de satanás | isso é do diabo
any: exército de deus | guerra espiritual | batalha espiritual | brasil é do senhor | portugal é de cristo | viva cristo rei | missa tridentina
any: missa em latim | sedevacantista | #euescolhiesperar | #jesusestavoltando | #maranata | #vivacristorei | #soJesusSalva
mask: é pecado desperdiçar | é pecado não | é pecado jogar | é pecado comer | é pecado gostar | é pecado repetir | coisa do diabo esse
mask: isso é pecado de bom | é pecado de tão | vai para o inferno esse | preguiça é pecado | é pecado ser | é pecado colocar
not: trânsito | bolo | chocolate | comida | ketchup | feijão | série | livro | calor | sobremesa | brigadeiro | dieta
+ Jesus está voltando, arrependei-vos
+ Eu escolhi esperar e não me arrependo
+ Só Jesus salva, o resto é ilusão
- É pecado não repetir esse bolo
- Este trânsito vai para o inferno

[religion.leaves.pt]
say: tells that you left or do not hold a faith
privacy: 3
conduct: 0
where: words
voice: me
negated: keep
any: não acredito em céu | não acredito em inferno | não acredito em nada disso de céu | nem céu nem inferno | não rezo | nunca rezei
any: não vou à missa | não vou à igreja | não me batizei | não batizei meus filhos | sou ateu | sou ateia | sou atéia | sou agnóstica | sou agnóstico
any: sem religião | não tenho religião | não sigo religião | não acredito em deus | não creio em deus | não acredito em religião
any: não acredito em religiões | não acredito na igreja | deixei a igreja | saí da igreja | abandonei a igreja | larguei a igreja
any: deixei de acreditar em deus | deixei de crer | perdi a fé | perdi minha fé | deixei de ir à missa | parei de ir à igreja | parei de ir na igreja
any: não vou mais à igreja | não vou mais na igreja | não sou católica | não sou católico | não sou religiosa | não sou religioso | não sou evangélica
any: não sou cristã | não sou crente | ex-católica | ex-católico | ex-evangélica | ex-evangélico | ex-crente | ex-pastor | ex-freira | ex-padre
any: ex-testemunha de jeová | ex-tj | ex-mórmon | ex-iurd | desigrejada | desigrejado | desconstrução da fé | desconstruindo minha fé
any: trauma religioso | abuso espiritual | fui desassociada | fui desassociado | desviei da igreja | me desviei | estou desviada | estou desviado
any: religião é atraso | religião é o ópio | deus não existe | me desbatizei | apostasia | minha dúvida com deus | duvido de deus | revoltada com deus
any: revoltado com deus | zangada com deus | zangado com deus | #ateu | #ateia | #ateismo | #agnostico | #exevangelica | #desigrejados
mask: sem religião definida no censo | perdi a fé na humanidade | perdi a fé no time | perdi a fé nas pessoas | perdi minha fé na humanidade
mask: me desviei do assunto | me desviei do caminho | me desviei do buraco | perdi a fé nos homens | perdi a fé no brasil | me desviei da bola
mask: não sou crente que | perdi a fé na política
not: humanidade | time | seleção | censo
+ Saí da igreja aos 19 e respiro melhor
+ Sou ateia desde os quinze
+ Não acredito em Deus, mas respeito quem acredita
- Perdi a fé na humanidade hoje
- Me desviei do buraco na estrada

[religion.spiritual.pt]
say: mentions spiritual or occult practice
privacy: 1
conduct: 0
where: words
any: tarot | tarô | jogo de búzios | jogar búzios | baralho cigano | tarologia | taróloga | tarólogo | cartomante | vidente | benzedeira | benzimento
any: me benzer | fui benzida | mau-olhado | mau olhado | olho gordo | quebranto | cobranto | figa de | sal grosso na porta | arruda atrás da orelha
any: simpatias de ano novo | mapa astral | ascendente em | sol em escorpião | sol em leão | mercúrio retrógrado | lua cheia em | retorno de saturno
any: horóscopo | signo de | reiki | reikiana | barra de access | thetahealing | constelação familiar | constelações familiares | ho'oponopono
any: hooponopono | cristais energéticos | limpeza energética | banho de sal grosso | chakras | chacras | chakra | numerologia | radiestesia
any: registros akáshicos | mesa radiônica | meditação budista | ayahuasca | daime | união do vegetal | rapé da floresta | bruxa natural | bruxaria
any: wicca | wiccana | lei da atração | manifestando abundância | 🔮 | 🪬 | 🧿 | #tarot | #mapaastral | #bruxaria | #reiki | #astrologia
mask: ascendente em linha
not: filme | armação | nasa | telescópio
+ Joguei tarô com a Nina e saiu a Torre
+ Mercúrio retrógrado, ninguém compra celular
+ A benzedeira do bairro me tirou o quebranto
- Praia de Búzios lotada
- Aquela senhora é uma simpatia de pessoa

[religion.names.pt]
say: belongs to a congregation, group or page of a faith
privacy: 2
conduct: 0
where: names
any: igreja | paróquia | catedral | santuário | capela | diocese | arquidiocese | pastoral | catequese | catequistas | =Missa | missas | oração
any: orações | terço | rosário | novena | louvor | adoração | =Culto | cultos | ministério | célula | evangélica | evangélico | evangélicos | católica
any: católico | católicos | cristã | cristão | cristãos | crentes | batista | adventista | presbiteriana | quadrangular | metodista | luterana | iurd
any: universal do reino | renovação carismática | canção nova | shalom | jesus | cristo | deus | espírito santo | nossa senhora | n. sra.
any: virgem maria | santo antônio | santo antónio | são josé | são judas | são jorge | santa rita | são bento | padre | frei | pastor | bispo | bíblia
any: bíblico | bíblica | escola dominical | ebd | gospel | salmos | =Fé | devotos | devocionário | anjos da guarda | romeiros | peregrinos
any: círio de nazaré | umbanda | candomblé | terreiro | ilê axé | axé opô | orixás | orixá | tenda de | iemanjá | ogum | oxum | espírita | espiritismo
any: allan kardec | kardecista | mesquita | islâmica | islâmico | muçulmanos | sinagoga | judaica | judaico | chabad | israelita | budista
any: zen budismo | hare krishna | testemunhas de jeová | santos dos últimos dias | retiro | carlo acutis
mask: hospital são josé | são josé dos campos | são josé do rio preto | santa rita do sapucaí | universidade católica
mask: pontifícia universidade católica | católica sc | albert einstein israelita | hospital israelita | igreja e bar | rua da igreja | cidade de deus
mask: mar de deus | são jorge fc | são bento do sul | santo antônio de jesus | célula tronco | pastor alemão | pastor belga | deus grego
mask: universidade presbiteriana mackenzie | santo antônio da patrulha | catedral do samba | hospital santa rita | hospital santo antônio | retiro bar
mask: praia do retiro | ministério da saúde | ministério público | ministério do | ministério da | santo antônio futebol | são jorge da mina
mask: são bento saltos | ministério das | hospital evangélico | hospital adventista | colégio batista | colégio adventista
not: alemão | canil | fc | futebol | hospital | universidade | colégio | faculdade | loteamento | câmara municipal | prefeitura | moradores
not: condomínio | bairro | restaurante | esporte clube | ateus | ateu
+ [group] Grupo de Jovens Paróquia São José
+ [page] Igreja Batista da Lagoinha
+ [event] Festa de Iemanjá Rio Vermelho
+ [group] Terço dos Homens de Braga
- [group] Moradores de São José dos Campos
- [page] Universidade Católica Portuguesa
- [group] Criadores de pastor alemão

[religion.names.leaves.pt]
say: belongs to a group or page of those who left a faith
privacy: 3
conduct: 0
where: names
any: ateus | ateu | ateia | ateias | ateísmo | agnósticos | agnósticas | ex-evangélicos | ex-crentes | ex-testemunhas de jeová | ex-tj | ex-mórmons
any: desigrejados | sem religião | livre-pensadores | livres pensadores | humanistas seculares | estado laico | atea
mask: ateus assados
+ [group] Ateus e Agnósticos do Brasil
+ [group] Ex-Testemunhas de Jeová Portugal
+ [page] ATEA
- [page] Padaria Ateus assados
