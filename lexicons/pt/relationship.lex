lexicon: relationship.pt
format: 1
version: 2026.1
topic: relationship
lang: pt
licence: CC0-1.0
about: Partners, love, weddings, break-ups and dating, in Brazil and Portugal.
source: written by hand for this project

# "Parceiro" is a shop's partner, "noivo" and "casamento" are in every soap opera, "encontro" any meeting: "meu", phrases or company.

[relationship.partner.pt]
say: mentions your partner or spouse
privacy: 1
conduct: 0
where: words
any: meu marido | minha esposa | minha mulher | meu esposo | meu maridinho | meu namorado | minha namorada | meu namoradinho | meu noivo | minha noiva
any: meu companheiro | minha companheira | meu namorido | minha namorida | meu parceiro de vida | minha parceira de vida | meu amor da vida | meu mozi
any: minha mozi | meu mô | meu bem querer | meu boy | meu crush | minha crush | minha cara-metade | minha cara metade | minha metade
any: minha alma gêmea | minha alma gémea | meu gato lindo amor | meu preto lindo | minha preta linda | meu nego lindo | meu véio lindo | meu homem
any: minha patroa em casa | meu ficante | minha ficante | meu rolo | meu peguete | meu contatinho | maridão | maridex | marido e eu | meu gajo
any: meu mais que tudo | a minha mais que tudo | mozão | #maridao | #meuamor | #namorado | #meumarido | #minhaesposa | #mozão | #namorada
any: #amordaminhavida
mask: meu homem aranha | meu homem de ferro | meu companheiro de quatro patas | minha companheira de quatro patas
mask: minha companheira de viagem a mochila | meu namorado imaginário | meu namorado literário | meu marido literário | meu companheiro de trabalho
mask: meu companheiro de equipa | meu companheiro de equipe | meu crush literário | meu crush famoso
not: literário | cachorro/GD | gato/GD | mochila
+ Meu namorido fez jantar
+ O meu mais que tudo voltou de Angola
+ Minha esposa cozinha melhor que eu
- Meu namorado literário é o Mr. Darcy
- Marido de aluguel conserta torneira

[relationship.status.pt]
say: tells whether you are in a relationship
privacy: 2
conduct: 0
where: words
voice: me
negated: keep
any: sou solteira | sou solteiro | estou solteira | estou solteiro | tô solteira | tô solteiro | solteira sim | solteiro sim | solteiríssima
any: solteiríssimo | solteira convicta | solteiro convicto | solteira de novo | solteiro de novo | recém-solteira | recém-solteiro | vida de solteira
any: vida de solteiro | solteirice | solteirona | solteirão | encalhada | encalhado | ficar pra titia | ficando pra titia | ficar para tia
any: estou namorando | tô namorando | começamos a namorar | começámos a namorar | relacionamento sério | numa relação | estou comprometida
any: estou comprometido | comprometida e feliz | sou casada | sou casado | estou casada | casada com o | casada com a | casado com a | casado com o
any: casada e feliz | bem casada | bem casado | felizmente casada | mulher casada e | moramos juntos | vivemos juntos | fomos morar juntos
any: juntando as escovas | juntar as escovas de dentes | união estável | união de facto | amigado/G | amancebados | namoro à distância
any: amor à distância | relacionamento à distância | relação à distância | relacionamento aberto | relação aberta | poliamor | trisal | não monogâmica
any: não monogâmico | não-monogamia | sou viúva | sou viúvo | rolo enrolado | ficando sério | ficante premium | estamos ficando | ficando com um cara
any: ficando com uma menina | é complicado mas é amor | #solteira | #solteiro | #namorando | #relacionamentoserio | #casada | #bemcasada
mask: solteira do pagode | bolo bem casado | bem casado de chocolate | doce bem casado | vinho bem casado | bem casado com queijo
not: bolo | doces | lembrancinha | novela | bbb | personagem | famosos
+ Solteira sim, sozinha nunca
+ Começámos a namorar no verão
+ Encalhada e com três gatos, feliz
- Encomenda de bolo e bem casado
- Novela: ela está solteira

[relationship.love.pt]
say: speaks of love for a partner
privacy: 1
conduct: 0
where: words
any: =nós dois | =Nós dois | te amo meu amor | te amo amor | amo-te meu amor | amo-te muito amor | te amo mozão | te amo mô | te amo marido
any: te amo esposa | te amo vida | te amo minha vida | te amo minha preta | te amo meu preto | te amo princesa | amor da minha vida
any: homem da minha vida | mulher da minha vida | meu grande amor | nosso amor | nossa história de amor | ao seu lado amor | ao teu lado amor
any: do seu lado pra sempre | ao lado do meu amor | ao lado do homem que amo | ao lado da mulher que amo | meu eterno namorado | minha eterna namorada
any: eternos namorados | meu porto seguro amor | tu e eu para sempre | apaixonada por ele | apaixonado por ela | apaixonada por esse homem
any: apaixonado por essa mulher | completamente apaixonada | cada dia mais apaixonada | cada dia mais apaixonado | amar você é
any: te escolheria mil vezes | escolheria você de novo | sorte a minha ter você | sortuda por ter ele | dia dos namorados | jantar romântico
any: noite a dois | momento a dois | viagem a dois | fim de semana a dois | casalzinho | casal do ano | casal 20 | foto de casal | fotinha de casal
any: casal fit | nosso date | date night | meu valentine | #diadosnamorados | #casal | #casalfeliz | #amor | #nosdois | #eueele | #apaixonada
mask: amor da minha vida: café | casalzinho de periquitos | amor da minha vida é o café | casal 20 série | só nós dois fado
mask: promoção dia dos namorados | nosso amor pelo | nosso amor por | foto de casal de famosos | o amor da minha vida é meu cachorro
mask: amor da minha vida meu cachorro | nosso amor aos
not: promoção | desconto | loja | cachorro/GD | gato/GD | periquitos | café | pizza | novela | filme | jesus | filha | filho | neto | neta | mãe
+ Viagem a dois que a gente merecia
+ Te amo, meu amor, feliz nosso dia
+ Cada dia mais apaixonada por você
- Café: amor da minha vida
- Promoção dia dos namorados na loja

[relationship.date.pt]
say: tells about dating or a date
privacy: 2
conduct: 0
where: words
voice: me
any: me apresenta um boy | me apresenta um moço | me apresentem um | alguém me apresenta | quero um amor | quero um boy | procuro um amor
any: procuro o amor | procura-se um amor | tinder | bumble | happn | grindr | badoo | match no | deu match | dei match | primeiro encontro
any: primeiro date | date de ontem | meu date | tive um date | tenho um date | tenho um encontro | encontro às cegas | date ruim | pior encontro
any: levei um bolo do | levei bolo | levei um bolo no | levei um bolo na | levei um bolo dele | levei um bolo dela | me deu um bolo | me deu bolo
any: levei um fora | tomei um fora | levei com os pés | levei uma tampa | levei vácuo | me deixou no vácuo | visualizou e não respondeu | ghosting
any: fui ghostada | friendzone | flertando | flertei | paquera | paquerando | paquerar | xaveco | xavecando | engate | engatar | quero namorar
any: preciso de um namorado | preciso de uma namorada | procuro namorado | procuro namorada | procura-se namorado | me namora | quero um namorado
any: quero uma namorada | quero casar | contatinho | contatinhos | peguete | ficante | ficantes | peguei geral | beijei muito | beijei três
any: beijar na boca | beijo na boca no carnaval | beijei uma menina | beijei um menino | dedo podre | boy lixo | esquerdomacho | red flag de homem
any: homem casado dando em cima | dando em cima de mim | deu em cima de mim | tá me dando mole | fez-se a mim | chega junto no direct
any: pediu em namoro | pediu-me em namoro | pedido de namoro | #tinder | #date | #contatinho
mask: bolo de contatinho | primeiro encontro com o orientador | primeiro encontro do grupo | primeiro encontro com o público
mask: primeiro encontro de jovens | primeiro encontro da turma | primeiro encontro das mães | primeiro encontro do clube | engatar a mudança
mask: engatar a marcha | engatar a primeira | engate do trailer | engate para reboque | levei bolo pra | levei bolo de | levei bolo para
mask: o golpista do tinder | match no pré | primeiro encontro nacional | quero casar na igreja da novela | primeiro encontro de carros
not: reboque | documentário | netflix | congresso | seminário | marcha | fuscas | workshop | adestramento | trailer | ténis | vôlei
+ Primeiro encontro do Tinder foi um desastre
+ Levei um bolo no cinema, comi a pipoca sozinha
+ Ele me pediu em namoro na praia
- Levei bolo pra firma
- Primeiro encontro nacional de fuscas

[relationship.engaged.said.pt]
say: tells of an engagement
privacy: 2
conduct: 0
where: words
any: ela disse sim | ele disse sim | estou noiva | estou noivo | tô noiva | tô noivo | ficamos noivos | ficámos noivos | noivamos
any: me pediu em casamento | pediu-me em casamento | pedi minha namorada em casamento | pedi a minha namorada em casamento | nosso noivado
any: nosso casamento está chegando | minha despedida de solteira | meu anel de noivado | meu chá de panela | nosso chá de panela | #noivei
any: #eledissesim | #eladissesim
mask: ela disse sim ao emprego | ela disse sim à proposta
not: novela | filme | famosos | atriz | princesa | cantora
+ Ela disse sim!
+ Ficámos noivos no miradouro
+ #Noivei e chorei
- Ela disse sim ao emprego

[relationship.engaged.pt]
say: tells of an engagement
privacy: 2
conduct: 0
where: words
any: ela disse sim | ele disse sim | eu disse sim | disse que sim | me pediu em casamento | pediu-me em casamento | pedi ela em casamento
any: pedi-a em casamento | pedi minha namorada em casamento | pedido de casamento foi | meu pedido de casamento | estou noiva | estou noivo | tô noiva
any: noivamos | noivos | noivei | noivado | aliança no dedo | futura senhora | futura esposa | futuro marido | noiva do ano | noivinha | noivinhos
any: save the date | pré wedding | pré-casamento | chá de panela | chá de lingerie | chá bar | chá de cozinha | despedida de solteira
any: despedida de solteiro | prova do vestido | meu vestido de noiva | contagem regressiva para o casamento | dias para o casamento
any: dias pro casamento | dias para o nosso casamento | #noiva | #noivos | #noivei | #noivado | #bridetobe | #noivinha | #vaitercasamento
any: #prewedding
need: eu | meu | minha | nós | nosso | nossa | me | a gente | meu amor | vamos | faltam | hoje | ontem | 💍 | ❤ | estou | tô | sim | meus | padrinhos
need: convite/N
near: 8
mask: noivos da novela | noiva cadáver | a noiva cadáver | noiva em fuga | ela disse sim ao emprego
not: novela | filme | fotógrafo | fotografia de casamentos | buffet | aluguel de vestidos | desconto | promoção | famosos | atriz | ator | princesa
not: quadrilha | festa junina
+ Chá de cozinha da noiva: eu, de batom verde
+ Nosso save the date ficou pronto
+ Despedida de solteira da minha prima, socorro
- O noivo da novela fugiu
- Noiva da quadrilha de festa junina, minha sobrinha

[relationship.wedding.pt]
say: tells of your own wedding or marriage
privacy: 2
conduct: 0
where: words
voice: me
any: nosso casamento | meu casamento | nosso grande dia | casámos | casei | recém-casados | recém casados | recém-casada | recém casada
any: sou uma mulher casada | agora casados | casados no civil | casamento civil hoje | enfim casados | marido e mulher | senhor e senhora | lua de mel
any: lua-de-mel | fomos ao altar | subi ao altar | dissemos sim | dissemos o sim | meus votos de casamento | nossos votos | renovamos os votos
any: renovação de votos | meu vestido de casamento | vamos casar | vamos nos casar | vou casar | vou me casar | caso-me | caso em | #nossocasamento
any: #recemcasados | #enfimcasados | #casei | #luademel | #casamos
mask: casei a cor | lua de mel com o governo | casei com a comida | casei com o sofá | caso em questão | caso em que | caso em tribunal
mask: caso em análise | caso em concreto | vou casar com esse bolo | acabou a lua de mel com | caso em estudo | lua de mel do governo
mask: vou casar com esse pão | casei com meu trabalho | caso em branco | caso em aberto
not: governo | presidente | novela | famosos | atriz | tribunal | clínico | pizza | bolo | treinador | técnico
+ Nosso casamento foi sob chuva e foi perfeito
+ Casámos no registo e fomos comer bifanas
+ Enfim casados!
- Acabou a lua de mel do governo
- Vou casar com esse bolo

[relationship.anniversary.pt]
say: tells of an anniversary with your partner
privacy: 2
conduct: 0
where: words
any: anos de casados | anos de casada | anos de casado | anos casados | anos casada | ano de casados | anos de casamento | ano de casamento
any: anos de namoro | ano de namoro | meses de namoro | mês de namoro | anos juntos | anos de nós | meses juntos | ano juntos | anos com você amor
any: anos ao lado do meu | anos ao lado da minha | bodas de papel | bodas de prata | bodas de ouro | bodas de algodão | bodas de trigo
any: bodas de açúcar | bodas de estanho | bodas de cristal | bodas de porcelana | bodas de madeira | bodas de pérola | bodas de flores
any: aniversário de casamento | aniversário de namoro | hoje fazemos 10 anos | feliz nosso dia | nosso mesversário de namoro | #bodas | #anosdecasados
any: #bodasdeprata | #anosdenamoro | #anosjuntos
not: rainha | famosos | avós da novela | banda | empresa | bodas de caná | turma de | meus pais | meus avós | dos meus pais | dos meus avós | sogros
+ Bodas de trigo, três anos de perrengue e amor
+ Doze anos de namoro e ainda rio das piadas dele
+ Feliz nosso dia, meu bem
- Bodas de ouro dos meus avós

[relationship.breakup.pt]
say: tells of a break-up
privacy: 2
conduct: 0
where: words
voice: me
any: acabei o namoro | acabei com ele | acabei com ela | acabei com o meu namorado | acabei tudo com | terminei tudo com | terminei com ele
any: terminei com ela | já não estamos juntos | não estamos mais juntos | terminei com meu namorado | terminei com minha namorada
any: terminei meu namoro | terminamos | terminámos | acabámos | acabou o namoro | meu namoro acabou | fim do namoro | fim de namoro | término
any: terminou comigo | me largou | largou de mim | me deixou por outra | trocou-me por outra | me trocou por | deixou-me por outra | pé na bunda
any: coração partido | coração despedaçado | sofrência | na fossa por | curando a fossa | superando o ex | esquecer o ex | stalkeando o ex
any: mensagem pro ex | ligar pro ex | recaída com o ex | recaída com ex | meu ex | minha ex | ex tóxico | ex abusivo | relacionamento abusivo
any: relacionamento tóxico | relação tóxica | relação abusiva | saí de um relacionamento | sair de um relacionamento | bloqueei o ex | voltar com o ex
any: voltei pro ex | dor de corno | #sofrência | #término | #meuex
mask: meu ex-chefe | meu ex chefe | meu ex-patrão | minha ex-chefe | meu ex aluno | meu ex-aluno | minha ex-aluna | meu ex-colega | meu ex professor
mask: meu ex-professor | minha ex-professora | meu ex presidente | minha ex aluna | minha ex-patroa | meu ex-clube | terminamos a obra
mask: terminamos a série | terminamos o | terminamos a | terminamos de | terminamos as | terminamos os | terminámos a | terminámos o | acabámos de
mask: acabámos o | acabámos a | acabámos por | acabámos com | término da obra | término do curso | término do prazo | minha ex escola
mask: término das aulas | término da vigência | término do contrato | terminamos com | terminamos em | meu ex trabalho | minha ex empresa
mask: acabámos em | meu ex-marido | minha ex-mulher | término do mandato | término de contrato | meu ex-jogador | terminamos mais
not: obra/N | curso | prazo | contrato | série | livro | trabalho de | treino
+ Terminei com meu namorado ontem
+ Levei um pé na bunda por WhatsApp
+ Stalkeando o ex às duas da manhã
- Terminamos a obra da cozinha
- Esse filme acabou comigo

[relationship.divorce.pt]
say: tells of a divorce or separation
privacy: 3
conduct: 0
where: words
voice: me
any: me divorciei | divorciei-me | estou divorciada | estou divorciado | sou divorciada | sou divorciado | divorciada há | divorciado há
any: meu divórcio | nosso divórcio | pedi o divórcio | pedi divórcio | pediu o divórcio | assinei o divórcio | divórcio assinado | recém-divorciada
any: recém-divorciado | recém divorciada | recém-separada | recém separada | separei-me | me separei | nos separamos | separámo-nos | estou separada
any: estou separado | minha separação | ex-marido | ex-mulher | minha ex-esposa | fim do meu casamento | casamento acabou | depois da separação
any: depois do divórcio | vida pós-divórcio | vida de divorciada | mãe divorciada | pai divorciado | pensão do meu ex | #divorciada | #divórcio
any: #divorciei
mask: me separei do grupo | minha separação de lixo
not: novela | famosos | atriz | ator | cantora | cantor | lixo | reciclagem | advogado especialista | escritório
+ Divorciei-me em março e estou em paz
+ Depois da separação aprendi a consertar chuveiro
+ Meu ex-marido nunca gostou de gatos
- Famosos: atriz pediu o divórcio

[relationship.affair.pt]
say: speaks of an affair or unfaithfulness
privacy: 3
conduct: 0
where: words
any: me traiu | traiu-me | fui traída | fui traído | levei chifre | levei um chifre | levei um par de cornos | sou corna | sou corno | corna mansa
any: corno assumido | traí meu marido | traí minha mulher | traí meu namorado | traí minha namorada | trai meu marido | trai meu namorado
any: peguei ele com outra | peguei meu marido com | peguei meu namorado com | apanhei-o com outra | descobri a traição | descobri que ele tinha outra
any: tem uma amante | tinha uma amante | minha amante | meu amante | sou amante | a outra sou eu | fui a outra | pulou a cerca | pulei a cerca
any: pular a cerca | infidelidade | infiel comigo | talarica | talarico | casado dando em cima | saindo com homem casado
any: saindo com uma mulher casada | caso com um homem casado | caso com homem casado
mask: meu amante de livros | pulei a cerca da escola | pulei a cerca do vizinho | pulou a cerca do vizinho | pulei a cerca do sítio
mask: o cachorro pulou a cerca | pular a cerca do | pulou a cerca do | pulou a cerca e fugiu
not: novela | famosos | cachorro/GD | filme | casos de família | livro | série | cabra | bode | memória
+ Me traiu com a vizinha, gente
+ Fui traída e hoje agradeço
+ Levei um par de cornos e ainda paguei o jantar
- O cachorro pulou a cerca e sumiu

[relationship.lonely.pt]
say: speaks of loneliness or longing for a partner
privacy: 2
conduct: 0
where: words
voice: me
any: me sinto sozinha | me sinto sozinho | sinto-me sozinha | sinto-me sozinho | sinto-me só | me sentindo sozinha | me sentindo sozinho
any: me sentindo só | tão sozinha | tão sozinho | carente | carência bateu | carentona | ninguém me ama | ninguém me quer | vou morrer sozinha
any: vou morrer sozinho | cansada de estar sozinha | cansado de estar sozinho | cansada de ser solteira | quero alguém pra | queria alguém pra dormir
any: queria alguém pra abraçar | queria um amor | queria um namorado | queria uma namorada | falta de um amor | saudade de namorar
any: saudades de namorar | que saudade de você amor | saudade do meu amor | saudades do meu amor | saudade do mozão | saudades do meu homem
any: saudade do meu marido | longe do meu amor | dia dos namorados sozinha | dia dos namorados sozinho | dia dos namorados solteira | jantar pra um
any: #carente | #foreveralone
mask: comunidade carente | população carente | carente de recursos | zona carente | cachorro carente | gato carente | gata carente | bairro carente
mask: família carente
not: comunidade | ong | gato/GD | cachorro/GD | doação | assistência | região
+ Tô carente, alguém me leva pra jantar
+ Cansada de estar sozinha nos domingos
+ Saudades do meu amor, mais dez dias
- Crianças carentes recebem material da ONG

[relationship.mention.pt]
say: mentions a wedding or marriage
privacy: 1
conduct: 0
where: words
any: casamento de | casamento da | casamento do | festa de casamento | convite de casamento | madrinha de casamento | padrinho de casamento
any: madrinha dos noivos | padrinhos dos noivos | peguei o buquê | apanhei o ramo | casamento na praia | casamento na quinta | casório | casamentos
any: chuva de arroz
need: amiga | amigo | prima | primo | irmã | irmão | meu | minha | fui | fomos | ontem | sábado | dancei | chorei | lindo | linda | amigos | sobrinha
need: sobrinho
near: 6
mask: casamento de dados | casamento da princesa | casamento do príncipe | casamento da viúva
not: novela | princesa | famosos | buffet | orçamento | fornecedores | rainha | filme
+ Casamento da minha prima: dancei até doer
+ Peguei o buquê da minha amiga, medo
- Casamento da princesa foi lindo na novela

[relationship.names.pt]
say: belongs to a group or page about relationships
privacy: 2
conduct: 0
where: names
any: solteiros | solteiras | solteirões | encontros amorosos | namoro | namorados | paquera | tinder | noivas | noivos | casamento | casamentos
any: casar | casados | casais | relacionamento | relacionamentos | amor à distância | divorciados | divorciadas | separados | separadas | viúvos
any: traídas | traídos | coração partido | poliamor | cupido
mask: desapega noivas loja | casamento vermelho | encontro de casais com cristo
not: pássaros | calopsitas | canários | cristo | coelhos
+ [group] Solteiros de Recife
+ [group] Noivas do Porto 2025
+ [event] Casamento da Bia e do Rui
- [group] Casais de calopsitas e canários
