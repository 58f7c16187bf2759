lexicon: legal.pt
format: 1
version: 2026.1
topic: legal
lang: pt
licence: CC0-1.0
about: Fines, arrests, courts, custody, papers, evictions and small crimes of the writer, in Brazil and Portugal.
source: written by hand for this project

# "Processo" is any process, "preso" also stuck in traffic, "roubei" a kiss or a recipe, "multa" in the news, "justiça" divine: phrases, or company.

[legal.ticket.pt]
say: tells of a traffic or parking ticket
privacy: 1
conduct: 1
where: words
voice: me
any: perdi a carta por | perdi minha cnh | perdi a cnh | perdi a carteira de motorista por | excesso de velocidade | levei uma multa | levei multa
any: tomei uma multa | tomei multa | recebi uma multa | recebi multa | fui multada | fui multado | me multaram | multaram-me | chegou multa
any: chegou uma multa | multa de trânsito | multa do radar | multa de estacionamento | multa da emel | emel multou-me | bloqueada pela emel
any: bloquearam-me o carro | rebocaram meu carro | guincharam meu carro | carro guinchado | carro rebocado | meu carro foi guinchado
any: o carro foi rebocado | pontos na carteira | pontos na cnh | perdi pontos na carta | cnh suspensa | carta apreendida | fiquei sem carta
any: apreenderam-me a carta | inibição de conduzir | passei no radar | passei no sinal vermelho | passei o vermelho | fui parada pela gnr
any: fui parado pela gnr | caí na blitz | fui parada na blitz | fui parado na blitz | paga multa do
not: notícia | governo | clube | prefeitura multa | procon | contrato | jogador | anatel
+ Levei uma multa de 293 reais no radar
+ EMEL multou-me por cinco minutos
+ Meu carro foi guinchado na Augusta
- Clube recebe: levei multa da federação, jogador

[legal.dui.pt]
say: tells of driving drunk or without a licence
privacy: 3
conduct: 3
where: words
voice: me
any: dirigi sem carteira | dirijo sem carteira | dirijo sem cnh | dirigindo sem carteira | dirigindo sem habilitação | dirijo sem habilitação
any: conduzo sem carta | conduzi sem carta | conduzir sem carta | fui detido na operação stop com | fui apanhado na operação stop com álcool
any: fui apanhada na operação stop com álcool | apanhado com 1,2 | apanhada com 1,2 | detido com álcool | detida com álcool | reprovei no balão
any: reprovei no bafômetro | fui preso na lei seca | fui presa na lei seca | fui pega na lei seca | pego na lei seca | cnh cassada por álcool
any: fiquei sem carta por álcool | fiquei sem carta por causa do álcool | crime de condução em estado de embriaguez
not: notícia | jogador | ator | segundo
+ Dirijo sem carteira desde os 16
+ Fui detido na operação stop com 1,2 de álcool
+ Fui pego na Lei Seca e perdi a CNH
- Jogador: fui pego na Lei Seca, diz notícia

[legal.arrest.pt]
say: tells of an arrest, charge or sentence of yours
privacy: 3
conduct: 2
where: words
voice: me
any: fui presa | fui preso | fui detida | fui detido | me prenderam | prenderam-me | dormi na delegacia | dormi na cadeia | noite na delegacia
any: noite na esquadra | levada pra delegacia | levado pra delegacia | fui levada para a esquadra | fui levado para a esquadra | saí da cadeia
any: saí da prisão | saí do presídio | quando eu estava preso | estive presa | estive preso | anos de cadeia | meses de cadeia | cumpri pena
any: cumpri minha pena | cumpro pena | regime semiaberto | tornozeleira eletrônica | pulseira eletrónica | liberdade condicional | minha condicional
any: pena suspensa | fui condenada a | fui condenado a | fui acusada de | fui acusado de | fui indiciada | fui indiciado | sou réu | sou ré
any: sou arguido | sou arguida | constituída arguida | constituído arguido | termo de identidade e residência | fichada na polícia
any: fichado na polícia | passagem pela polícia | ex-presidiário | ex-presidiária | ex-detento | ex-detenta | ex-recluso | ex-reclusa
any: egressa do sistema | egresso do sistema | prestação de serviço comunitário | trabalho comunitário por pena | paguei fiança
mask: fui presa no trânsito | fui presa no elevador | fui preso no trânsito | fui acusada de ser linda | fui acusada de roubar o brigadeiro
mask: fui acusada de comer o | fui acusado de comer o | fui detida pela beleza | sou réu confesso do brigadeiro | fui condenada a gostar
mask: fui condenada a amar
not: trânsito | elevador | série | filme | novela | personagem | brigadeiro | chocolate | livro | peça | jogo | big brother | hospital
+ Dormi na delegacia por causa da briga
+ Cumpri minha pena e recomecei
+ Fui constituído arguido num processo da câmara
- Fui presa no trânsito uma hora
- No livro, fui condenado a amar

[legal.crime.pt]
say: tells of a small crime as a deed of your own
privacy: 2
conduct: 3
where: words
voice: me
negated: drop
any: roubei do mercado | roubei no mercado | roubei do supermercado | roubei da loja | roubei na loja | roubei do hotel | roubei do bar
any: roubei uma plaquinha | roubei uma placa | roubei um cone | roubei dinheiro | roubei um copo | roubei toalha do hotel | roubei toalhas do hotel
any: roubei o roupão do hotel | furtei | gamei um | gamei uma | fanei um | fanei uma | pifei um copo | fugi sem pagar | fugimos sem pagar
any: saí sem pagar | saímos sem pagar | dei calote | dei um calote | pulei a catraca | pular a catraca | pulo a catraca | não pago o metro há
any: viajei sem bilhete | ando sem bilhete | viajo sem bilhete | pendura no restaurante | dia do pendura | gato de luz | fiz um gato na luz
any: fiz gato na luz | gatonet | iptv pirata | tv pirata | netflix pirata | carteirinha falsa | carteirinha de estudante falsa | identidade falsa
any: rg falso | documento falso | atestado de vacina falso | nota falsa passei | passei uma nota falsa | soneguei | sonegar imposto | sonego imposto
any: não declaro imposto | não declaro no imposto | fujo aos impostos | fugir aos impostos | recebo por fora | sem fatura e sem iva | fraude no seguro
any: dei o golpe no seguro | enganei o seguro | recebi o auxílio sem ter direito | pichei | pichamos | grafitei ilegal | risquei o carro dele
any: furei os pneus | quebrei o vidro do carro dele | invadi a casa | invadimos o prédio | falsifiquei a assinatura | comprei cnh
any: comprei a carta de condução | colei na prova da ordem | vendi produto falsificado | vendo réplica | contrabando do paraguai | muamba do paraguai
mask: roubei um copo de leite | roubei no mercado livre preço | roubei um copo d'água | roubei um cone de sorvete | saí sem pagar mico
mask: furtei um beijo | roubei um copo de água
not: série | filme | gta | jogo | novela | monopoly | sims | beijo | receita | notícia | polícia | sorvete
+ Roubei uma plaquinha do bar kkk
+ Saímos sem pagar, que adrenalina
+ Pulei a catraca a faculdade inteira
- Roubei um beijo dela no cinema
- No GTA fugi sem pagar

[legal.court.pt]
say: tells of a court case or lawyer of yours
privacy: 3
conduct: 1
where: words
voice: me
any: queixa na psp | queixa na gnr | queixa-crime | fiz queixa | apresentei uma queixa | queixa feita na polícia | o juiz deu-me razão
any: o juiz me deu razão | juiz a meu favor | juíza a meu favor | decidiu a meu favor | sentença a meu favor | sentença saiu | a juíza deu-me razão
any: carta do tribunal | notificação do fisco | ação trabalhista | meu advogado | minha advogada | meu processo | processo contra a empresa
any: processo contra a operadora | processei a empresa | processei a operadora | processei o banco | processei meu chefe | processei a clínica
any: processei o hospital | vou processar | vou te processar | vamos processar | entrei com processo | entrei na justiça | entrei com ação
any: entrei com uma ação | ganhei o processo | ganhei a causa | ganhei na justiça | ganhei a ação | perdi o processo | perdi a causa | perdi a ação
any: minha audiência | audiência trabalhista | audiência no fórum | audiência no tribunal | fui ao fórum | fui ao tribunal | no fórum hoje
any: testemunha no tribunal | fui testemunha | intimação | fui intimada | fui intimado | notificação do tribunal | citação judicial
any: oficial de justiça | fui processada | fui processado | estou sendo processada | estou sendo processado | me processaram | processaram-me
any: indenização de | recebi a indenização | recebi indenização | indemnização recebida | danos morais | pequenas causas | juizado especial
any: juizado de pequenas | julgado de paz | boletim de ocorrência | fiz um b.o. | fiz b.o. | fiz bo | fiz um bo | registrei um bo | apresentei queixa
any: denunciei na polícia | defensoria pública me | precatório
mask: meu processo de cura | meu processo de autoconhecimento | meu processo criativo | meu processo de emagrecimento | meu processo seletivo
mask: meu processo de luto | o meu processo criativo | meu processo de | o meu processo de | meu processo terapêutico | meu processo com a comida
mask: meu processo capilar | confia no meu processo
not: seletivo | criativo | transição capilar | cura | terapia | autoconhecimento | série | novela | artista | escrita | emagrecimento
not: better call saul
negated: keep
+ Ganhei o processo contra a operadora
+ Audiência no tribunal na quinta, dedos cruzados
+ Fiz B.O. e fiquei três horas lá
- Meu processo de cura é lento
- Meu processo criativo começa no café

[legal.malpractice.pt]
say: tells of a claim or complaint against you at work
privacy: 3
conduct: 2
where: words
voice: me
negated: keep
any: processada por um paciente | processado por um paciente | processada por paciente | paciente me processou | paciente me processa
any: processo por erro médico | respondo por erro médico | fui acusada de erro médico | fui acusado de erro médico | acusada de negligência
any: acusado de negligência | processo disciplinar contra mim | processo disciplinar na ordem | queixa na ordem dos | queixa na ordem contra mim
any: queixa contra mim na ordem | queixa no livro de reclamações contra mim | denúncia no crm contra mim | denunciada no crm | denunciado no crm
any: sindicância no crm | sindicância contra mim | processo ético no crm | processo ético no coren | denunciada no coren | denunciado no coren
any: denunciada no crp | processo administrativo contra mim | pad contra mim | respondo a um pad | respondo um pad | inquérito disciplinar
any: inquérito interno contra mim | afastada por sindicância | suspensa pelo conselho | suspenso pelo conselho | advertência do conselho
any: advertência por escrito | levei advertência | levei uma advertência | levei suspensão no trabalho | justa causa
not: advogado especialista | escritório de advocacia | curso | palestra | novela
+ Paciente me processou por danos morais
+ Queixa na Ordem dos Enfermeiros contra mim, que noite
+ Denunciada no CRM, respondo à sindicância
- Escritório de advocacia: processo por erro médico

[legal.jury.pt]
say: mentions jury duty
privacy: 1
conduct: 0
where: words
any: jurada no tribunal | jurado no tribunal | tribunal do júri fui | sorteada para o júri | sorteado para o júri | fui jurada | fui jurado
any: convocada para o júri | convocado para o júri | serviço de jurado
mask: fui jurada de dança | fui jurado do concurso | fui jurada do concurso | fui jurada de concurso | fui jurada de feira
not: concurso | dança | culinária | festival | miss
+ Fui jurada num homicídio em 2019
+ Convocado para o júri semana que vem
+ Sorteada para o júri, adeus plantões
- Fui jurada do concurso de bolos

[legal.custody.pt]
say: tells of a custody, divorce or protection case
privacy: 3
conduct: 0
where: words
voice: me
negated: keep
any: guarda dos meus filhos | guarda da minha filha | guarda do meu filho | guarda das crianças | guarda compartilhada | guarda partilhada
any: guarda unilateral | perdi a guarda | ganhei a guarda | briga pela guarda | regulação das responsabilidades parentais
any: regulação do poder paternal | pensão alimentícia | pensão de alimentos | ele não paga pensão | não paga a pensão | pai não paga pensão
any: alienação parental | visita assistida | visitas supervisionadas | vara de família | tribunal de família | divórcio litigioso
any: divórcio no tribunal | meu divórcio está no tribunal | partilha de bens | medida protetiva | ordem de restrição | conselho tutelar veio | cpcj
any: teste de paternidade | reconhecimento de paternidade | exame de dna do meu filho | adoção saiu | sentença de adoção | interdição da minha mãe
any: curatela da minha | curatela do meu
mask: guarda compartilhada do cachorro | guarda compartilhada do gato | guarda partilhada do cão
not: advogado especialista | escritório | palestra | aula | lei | ator | atriz | cantora | cantor | famosos | novela | cachorro | gato
+ Ganhei a guarda dos meus filhos
+ Três anos no tribunal de família, já chega
+ Pedi medida protetiva, respirem comigo
- Ator perde guarda compartilhada, dizem famosos

[legal.papers.pt]
say: tells of immigration or citizenship papers
privacy: 3
conduct: 0
where: words
voice: me
any: cidadania portuguesa | cidadania italiana | cidadania espanhola | minha cidadania | nacionalidade portuguesa | minha nacionalidade
any: manifestação de interesse | título de residência | autorização de residência | marcação no sef | agendamento no sef | aima | visto d7
any: visto de estudante | visto de trabalho | visto negado | meu visto foi negado | recusa de visto | green card | cidadania americana | meu asilo
any: pedido de asilo | pedi asilo | refugiada | refugiado | naturalização | ilegal em portugal | ilegal nos eua | indocumentada | indocumentado
any: sem documentos em | fui deportada | fui deportado | deportação | barrada na imigração | barrado na imigração | barrada no aeroporto
any: imigração me | renovação da residência | nif e niss | reagrupamento familiar
need: eu | meu | minha | me | recebi | saiu | chegou | consegui | espero | esperando | à espera | meses | anos | processo | aprovada | aprovado | hoje
need: finalmente | fui | estou | tirei | renovar | marquei
near: 7
mask: ilegal em portugal estacionar
not: notícia | governo | ministro | assessoria | consultoria | escritório | advogados | pacote | lei muda | ministra
negated: keep
+ Recebi a cidadania portuguesa!
+ Nove meses à espera da AIMA
+ Deportação em 2010, hoje voltei legal
- Assessoria para cidadania italiana, pacote completo

[legal.eviction.pt]
say: tells of an eviction or a dispute over your home
privacy: 3
conduct: 0
where: words
voice: me
any: fui despejada | fui despejado | ordem de despejo | ação de despejo | me despejaram | despejaram-me | despejo em | vão despejar-me
any: vou ser despejada | vou ser despejado | o senhorio quer pôr-me na rua | senhorio não renova | não me renovam o contrato da casa
any: proprietário quer a casa | dono pediu a casa | tive que sair do apartamento por | ameaça de despejo | reintegração de posse da
any: briga com o vizinho na justiça | processo contra o vizinho | processo contra o condomínio | usucapião
not: notícia | prefeitura | advogados | aula | mst | movimento
+ Recebi ordem de despejo, duas crianças
+ Dono pediu a casa, trinta dias
+ Processo contra o condomínio por causa do vazamento
- Prefeitura assina ordem de despejo, diz notícia

[legal.near.pt]
say: tells of legal trouble of somebody close to you
privacy: 3
conduct: 0
where: words
any: preso | presa | detido | detida | na cadeia | na prisão | no presídio | no cdp | jumbo | condenado | condenada | tribunal | julgamento | arguido
any: réu | tornozeleira | saidinha | audiência de custódia | estabelecimento prisional | advogado criminal
need: meu irmão | meu filho | meu pai | meu marido | meu primo | meu tio | meu sobrinho | meu namorado | minha irmã | minha mãe | minha prima
need: meu cunhado | meu ex | minha filha | minha tia | meu companheiro
near: 7
mask: preso no trânsito | presa no trânsito | presa no elevador | preso no elevador | boeing jumbo | mercado jumbo | jumbo box | preso em casa
mask: presa em casa | presa na cama
not: trânsito | elevador | engarrafamento | série | novela | filme | avião | supermercado | inteligente | trabalha no tribunal | juiz | oficial
not: barriga
negated: keep
+ Meu primo tá preso em Bangu
+ Domingo é dia de visita no presídio, meu irmão pediu bolo
+ O meu filho vai a julgamento em maio
- Meu pai ficou preso no elevador

[legal.joins.pt]
say: shows you follow or join something about legal matters
privacy: 2
conduct: 0
where: names
any: direitos trabalhistas | direito do consumidor | pensão alimentícia | guarda compartilhada | pais separados pela guarda | alienação parental
any: cidadania italiana | cidadania portuguesa | visto d7 | imigrantes em | imigração | multas de trânsito | recurso de multas | justiça para
any: justiça por | queremos justiça | vítimas da | vítimas do | lesados do | lesados da | superendividados | inquilinos | familiares de presos
any: mães de presos | mulheres de presos | reclusos | aima
not: dc | quadrinhos | concurso | liga da justiça
+ [group] Familiares de Presos SP
+ [group] Cidadania Portuguesa Ajuda
+ [page] Justiça por Miguel
- [group] Liga da Justiça DC Fãs
