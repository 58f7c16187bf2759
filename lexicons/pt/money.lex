lexicon: money.pt
format: 1
version: 2026.1
topic: money
lang: pt
licence: CC0-1.0
about: Pay, debts, gambling, crypto, homes, gifts of money and sales, in Brazil and Portugal.
source: written by hand for this project

# "Banco" is a bench, "conta" an account or a bill, "rico" in fibre, "aposta" any bet, "ações" actions, "tigrinho" a cat: phrases, or company.

[money.pay.pt]
say: tells what you earn or own
privacy: 2
conduct: 1
where: words
voice: me
any: ganho pouco | meu salário não | recebo pouco | ganho menos que | ganho mais que | ganho o mesmo que | meu salário é | meu salário de
any: meu ordenado | meu vencimento é | ganho um salário | ganho dois salários | ganho o mínimo | ganho o salário mínimo | recebo o salário mínimo
any: recebo um salário mínimo | recebo o ordenado mínimo | ganho mil | ganho dois mil | ganho três mil | ganho cinco mil | ganho dez mil
any: recebo dois mil | recebo três mil | ganho bem | ganho muito bem | caiu o salário | salário caiu | caiu o pagamento | pagamento caiu
any: dia de pagamento | dia do pagamento | quinto dia útil | meu décimo terceiro | décimo terceiro caiu | 13º caiu | subsídio de férias caiu
any: recebi o subsídio | meu bônus | meu plr | plr caiu | caiu a plr | recebi aumento | recebi um aumento | tive aumento | ganhei aumento
any: aumento de salário | meu vale refeição | meu vale alimentação | vr caiu | meu fgts | saquei o fgts | sacar o fgts | restituição do imposto
any: reembolso do irs | recebi o irs | irs já caiu | minha restituição | minha aposentadoria é de | minha reforma é de | a minha reforma é
any: minha pensão de | meu patrimônio | minha reserva | primeiro milhão | sou rica | sou rico | fiquei rica | fiquei rico | primeiro salário
any: meu primeiro ordenado
mask: meu primeiro milhão de seguidores | primeiro milhão de visualizações | ganho mil abraços | ganho bem estar | sou rica em amigos
mask: sou rica de amor | sou rico em amigos | sou rico de amor | fiquei rica de amor | minha reserva de | minha reserva no | minha reserva na
mask: minha reserva do | minha reserva para | sou rica de
not: restaurante | hotel | mesa | airbnb | seguidores | visualizações | monopoly | the sims | jogo | reserva biológica | sonhei
+ Meu salário é 2.400 e a creche leva metade
+ PLR caiu, adeus boletos
+ Já recebi o IRS
- Minha reserva no restaurante é às oito
- Meu primeiro milhão de seguidores

[money.hardship.pt]
say: tells that money is short
privacy: 2
conduct: 1
where: words
voice: me
any: não sobra nada | não sobrou nada | este mês não sobra | esse mês não sobra | mês apertado | mês difícil nas contas | contas apertadas
any: dinheiro acabou | acabou o dinheiro | sem dinheiro | sem grana | sem um tostão | sem um puto | sem guito | sem cheta | sem um cêntimo
any: sem um real | sem um centavo | tô lisa | tô liso | lisa lisa | tô dura | tô duro | durango | na pindaíba | teso que nem | estou tesa | estou teso
any: falida | falido | quebrada financeiramente | quebrado financeiramente | tô quebrada de grana | no vermelho | conta zerada | conta negativa
any: conta a zeros | saldo negativo | cheque especial | nome sujo | nome no serasa | nome no spc | negativada | negativado | não tenho dinheiro
any: não tenho grana | salário não dura | ordenado não chega | não chega ao fim do mês | sobra mês no fim do salário | sobra muito mês
any: mês é mais comprido que o ordenado | contar moedas | contando moedas | a contar trocos | não consigo pagar | aluguel atrasado | renda em atraso
any: contas atrasadas | boletos atrasados | boletos vencendo | boleto vencido | luz cortada por falta | cortaram minha luz | cortaram a luz por
any: cortaram a água por | cortaram-me a luz | passando necessidade | passei fome | passando fome | cesta básica ajudou | bolsa família caiu
any: auxílio emergencial | meu auxílio | rendimento social | vivo de bico | apertada de dinheiro | apertado de dinheiro | vida de pobre | sou pobre
any: pobre não tem paz | ser pobre é | pobreza bateu | tá caro viver | cartão estourado | estourei o cartão | cartão recusado | cartão negado
any: maquininha recusou
mask: vida de pobre série | sinal no vermelho | ficar sem dinheiro no jogo | sou pobre de espírito | sou pobre de marré | passando fome de
mask: empresa falida | loja falida | saldo negativo de gols | passei fome de | semáforo no vermelho | batom no vermelho | apostei no vermelho
mask: sou pobre de marré deci | loja no vermelho
not: semáforo | gols | cassino | batom | esmalte | empresa | clube | governo | estado | prefeitura | petrobras | áfrica | crianças | notícia
negated: keep
+ Tô no vermelho, nome no Serasa
+ Meu salário não dura até o dia 10
+ Sem guito até sexta, quem paga o café?
- Avançou o sinal no vermelho
- Clube com saldo negativo de gols

[money.debt.pt]
say: tells of a loan or debt
privacy: 2
conduct: 1
where: words
voice: me
any: meu empréstimo | empréstimo negado | crédito recusado | recusaram-me o crédito | tô devendo | estou devendo | estou a dever | devo dinheiro
any: devendo no cartão | devo uma fortuna | nunca vou pagar | minha dívida | minhas dívidas | cheia de dívidas | cheio de dívidas | atolada em dívidas
any: atolado em dívidas | afundada em dívidas | endividada | endividado | superendividada | quitei a dívida | feirão limpa nome | limpei meu nome
any: limpar meu nome | pedi empréstimo | pedi um empréstimo | fiz um empréstimo | fiz empréstimo | peguei empréstimo | empréstimo consignado
any: meu consignado | meu crédito pessoal | crédito pessoal aprovado | crédito negado | meu cartão de crédito | minha fatura do cartão
any: a fatura do cartão | fatura do nubank | fatura chegou | parcelei em | parcelado em 12 | doze vezes sem juros | dez vezes sem juros | meu fies
any: dívida do fies | paguei o fies | quitei o fies | devo ao banco | devo no cartão | agiota | prestação do carro | parcela do carro
any: financiamento do carro | terminei de pagar o carro | última parcela | penhora | ordenado penhorado | salário penhorado | juros do cartão
any: rotativo do cartão
mask: minha dívida de gratidão | minha dívida com deus | minha dívida com o leitor | última parcela do auxílio | minha dívida com vocês
mask: minha dívida com a vida
not: governo | pública | externa | empresa | clube | bilhões | deputado | série
negated: keep
+ Quitei o Fies, chorei na agência
+ Fatura chegou e eu fingi demência
+ Atolada em dívidas desde a reforma da casa
- Minha dívida de gratidão com vocês
- Dívida externa: minha dívida é do governo

[money.bankrupt.pt]
say: tells of bankruptcy or losing a home for debt
privacy: 3
conduct: 1
where: words
voice: me
any: minha falência | decretei falência | fali | minha empresa faliu | meu negócio faliu | fechei as portas da loja | fechei minha empresa
any: insolvência pessoal | pedi insolvência | declarei insolvência | pedi a insolvência | perdi a casa pro banco | perdi a casa para o banco
any: perdi minha casa pro banco | banco ficou com a casa | o banco tomou minha casa | casa foi a leilão | carro apreendido pelo banco
any: busca e apreensão do carro | perdi tudo na | perdi tudo em cripto | perdi tudo no | recuperação judicial da minha
mask: perdi tudo na enchente | perdi tudo na mudança | perdi tudo na chuva | perdi tudo no jogo save | perdi tudo no incêndio | perdi tudo no celular
mask: perdi tudo no hd | perdi tudo no pc | perdi tudo no formato | perdi tudo na formatação | perdi tudo no telemóvel
not: hd | celular | telemóvel | backup | arquivo/N | enchente | fortnite | minecraft | save
+ Minha empresa faliu em 2020
+ O banco ficou com a casa dos meus filhos
+ Pedi insolvência pessoal e recomecei
- Perdi tudo no celular, sem backup

[money.owes.pt]
say: tells of a sum you owe
privacy: 2
conduct: 1
where: words
pattern: (?i)(?:^|[^\p{L}])(?:devo|dívida de|tô devendo|estou devendo|estou a dever|fatura de|empréstimo de|parcelas? de|aluguel de|renda de|ganho|recebo|salário de|ordenado de|perdi|apostei)[^\d\n]{0,15}((?:R\$|€|us\$)? ?\d{1,3}(?:[. ]?\d{3})*(?:,\d{2})? ?(?:mil |milhões |k )?(?:reais|euros|conto[s]?|paus|pila[s]?|€|por mês|ao mês|mensais))
pattern: (?i)(?:^|[^\p{L}])(?:devo|dívida de|tô devendo|fatura de|empréstimo de|parcela de|aluguel de|renda de|ganho|salário de|perdi|apostei)[^\d\n]{0,10}((?:R\$|€) ?\d[\d.,]*(?: mil)?)
literal: devo | Devo | vida de | devendo | dever | atura | mpréstimo | arcela | luguel | enda de | anho | ecebo | alário | rdenado | erdi | postei
not: governo | petrobras | deputado | prefeitura | clube | vaga | edital | concurso | oferta | desconto
+ Devo 12 mil reais no cartão
+ Renda de 900 euros por um T1, socorro
+ Ganho R$ 2.300 e sustento três
- Edital com salário de R$ 8.000 e vaga nova

[money.gambling.pt]
say: tells of gambling
privacy: 2
conduct: 1
where: words
voice: me
any: tigrinho | fortune tiger | aviator | blaze | bet365 | betano | sportingbet | pixbet | betfair | superbet | placard | solverde online | betclic
any: moosh | casino online | cassino online | casino de espinho | casino do estoril | casino lisboa | no casino | no cassino | apostas esportivas
any: apostas desportivas | fezinha | jogo do bicho | jogar no bicho | joguei no bicho | deu cobra no bicho | acertei no milhar | milhar na cabeça
any: raspadinha | raspadinhas | slots | slot machines | caça-níquel | roleta | poker | pôquer | bingo | minha bet | meu bilhete da bet
any: bilhete batido | bateu a bet | bateu o bilhete | green hoje | deu green | deu red | bati o green | cashout | odd de | odds | viciada em apostas
any: viciado em apostas | viciada em jogo | viciado em bet | jogadores anônimos | ludopatia | vício em apostas | vício do jogo
need: eu | ganhei | perdi | joguei | aposto | apostei | apostando | jogar | meu | minha | fui | hoje | ontem | noite | saquei | deposito | depositei
need: viciado | viciada | reais | euros | comprei | bateu | deu | caiu | vício
near: 6
mask: bingo da igreja | bingo beneficente | bingo das mulheres | roleta russa | bingo da terceira idade | poker face | roleta de perguntas
mask: bingo da escola | fralda e bingo
not: publicidade | regulamentação | cpi | governo | senado | polícia | operação | gato | filhote | igreja | quermesse | lady gaga
negated: keep
+ Ganhei 300 no tigrinho
+ Noite de casino do Estoril, perdi quarenta euros
+ Joguei no bicho e deu avestruz
- Meu gatinho tigrinho caiu do sofá: gato doido
- CPI das bets: governo perdeu

[money.lottery.pt]
say: mentions a lottery
privacy: 1
conduct: 0
where: words
any: mega-sena | megasena | mega sena | mega da virada | lotofácil | lotofacil | quina de são joão | lotérica | loteria | lotaria | euromilhões
any: euromilhoes | m1lhão | totoloto | totobola | totomania | bolão da mega | bolão da firma | telesena
mask: loteria genética | lotaria genética
not: resultado oficial
+ Se eu ganhar na Mega da Virada sumo
+ Bolão da firma feito
+ Euromilhões, a minha reforma
- Nascer rico é loteria genética

[money.crypto.pt]
say: tells of dealing in crypto
privacy: 2
conduct: 1
where: words
any: comprei bitcoin | compro bitcoin | vendi bitcoin | meus bitcoins | meu bitcoin | minhas criptos | minha carteira de cripto | comprei cripto
any: investi em cripto | perdi em cripto | ganhei com cripto | invisto em bitcoin | investindo em bitcoin | holder de bitcoin | hodl | to the moon
any: ethereum | dogecoin | shiba inu coin | solana | memecoin | nft | nfts | staking | minerar bitcoin | minerando bitcoin | day trade | day trader
any: sou trader | trader esportivo | forex | mini índice | opções binárias | robô de trade | #bitcoin | #cripto | #hodl | #daytrade | #trader | #forex
any: #crypto | #btc
mask: nft da nasa | solana beach
not: banco central | notícia | cotação | golpe | polícia | pirâmide | cachorro
negated: keep
+ Comprei bitcoin a 60 e chorei
+ Sou trader desde a pandemia, perdi e ganhei
+ Day trade de manhã, aula à tarde
- Notícia: dogecoin despenca

[money.invest.pt]
say: mentions saving or investing
privacy: 1
conduct: 0
where: words
voice: me
any: meus investimentos | meus dividendos | minhas ações | minha carteira de investimentos | meu tesouro direto | tesouro selic | meu cdb
any: fundos imobiliários | meus fiis | minha poupança | guardei dinheiro | guardando dinheiro | guardar dinheiro | juntando dinheiro | juntar dinheiro
any: poupar dinheiro | a poupar para | minhas poupanças | certificados de aforro | ppr | previdência privada | independência financeira
any: liberdade financeira | reserva de emergência | minha planilha de gastos | educação financeira | desafio das 52 semanas | cofrinho cheio
any: meu cofrinho | mealheiro
mask: minhas ações falam | minhas ações e | minhas ações são | minhas ações do dia | minhas ações mostram
not: carinho | gestos | kant | marketing | curso | promessa
+ Reserva de emergência montada em dois anos
+ O meu mealheiro pagou a viagem
+ Meus fiis pagaram o cinema
- Minhas ações falam por mim

[money.house.pt]
say: tells of buying, selling or letting a home
privacy: 2
conduct: 0
where: words
voice: me
any: meu primeiro apartamento | minha primeira casa | meu primeiro apê | comprei um apartamento | comprei uma casa | comprei minha casa
any: comprei a minha casa | comprei meu apartamento | comprei meu apê | comprei meu ap | comprámos casa | comprámos a casa | compramos nossa casa
any: compramos a casa | compramos um apartamento | casa própria | minha casa minha vida aprovado | financiamento aprovado | crédito habitação aprovado
any: o crédito habitação | meu financiamento | financiamento da casa | parcela da casa | prestação da casa | escritura assinada
any: assinámos a escritura | assinamos a escritura | assinei a escritura | cpcv assinado | quitei meu apartamento | quitei a casa | quitamos a casa
any: entrada do apartamento | dar entrada no apartamento | vendi meu apartamento | vendi minha casa | vendi a casa | vendemos a casa
any: vendemos o apartamento | vendo meu apartamento | vendo minha casa | vendo casa em | alugo meu apartamento | alugo quarto | alugo kitnet
any: alugo casa | arrendo quarto | arrendo o meu | arrendo t1 | arrendo t2 | meu aluguel subiu | subiram a renda | aumentaram a minha renda
any: aumentou meu aluguel | meu senhorio | minha senhoria | proprietário pediu o apartamento | meu inquilino | minha inquilina | reforma da casa
any: obras em casa | consórcio contemplado | fui contemplada | fui contemplado
mask: casa própria dos outros | obras em casa de banho pública | fui contemplada com o prêmio | fui contemplada com uma bolsa
mask: fui contemplado com uma bolsa | fui contemplada com a bolsa | fui contemplada no sorteio | fui contemplado no sorteio
not: governo | imobiliária | lançamento | creci | corretor/G | construtora | remax
+ Comprámos casa! Crédito aprovado
+ Meu senhorio quer aumentar a renda de novo
+ Alugo quarto perto da Unicamp, só meninas
- Imobiliária Silva: a casa própria que sonha

[money.inherits.pt]
say: tells of inherited money or a will
privacy: 2
conduct: 0
where: words
voice: me
any: herdei | minha herança | herança do meu pai | herança da minha mãe | herança da minha avó | herança do meu avô | recebi a herança
any: recebi uma herança | inventário do meu pai | inventário da minha mãe | partilhas da família | partilhas do meu pai | briga de herança
any: brigando por herança | brigar por herança | meu testamento | seguro de vida do meu | casa de herança | terreno de herança | testamenteira
mask: herdei o nariz | herdei os olhos | herdei a teimosia | herdei o gênio | herdei a mania | herdei a receita | herdei o sorriso | herdei o amor
mask: herdei o nome | herdei a paixão | herdei o gosto | herdei a fé | herdei o talento | herdei da minha mãe a mania | herdei o cabelo
mask: minha herança cultural | herdei a ansiedade | herdei o mau humor | herdei o humor
not: genética | cabelo | sorriso | teimosia | dna | mania
+ Herdei a casa da minha tia em Tavira
+ Briga de herança acabou com os natais
+ Inventário do meu pai leva quatro anos
- Herdei o nariz do meu pai

[money.asks.pt]
say: asks for money or gifts
privacy: 2
conduct: 1
where: words
any: vaquinha | vakinha | campanha de arrecadação para minha | angariação de fundos para o meu | angariação de fundos para a minha | crowdfunding
any: gofundme | ajudem com qualquer valor | qualquer valor ajuda | qualquer quantia ajuda | qualquer ajuda é bem-vinda | qualquer ajuda é bem vinda
any: me ajudem com um pix | ajuda com um pix | faz um pix pra mim | me faz um pix | manda um pix | aceito pix | aceito doações | pix na bio
any: pix de aniversário | minha rifa | rifa para | rifa pra ajudar | rifa da formatura | compre um número da rifa | preciso de dinheiro emprestado
any: alguém me empresta | quem me empresta | me empresta dinheiro | emprestem-me | lista de presentes | lista de casamento iban | iban na bio
any: apadrinhem-me | apoia-se | catarse da minha | catarse do meu | buy me a coffee | pague-me um café
mask: minha vaquinha leiteira | vaquinha presépio | vaquinha de crochê | catarse do meu eu | alguém me empresta um carregador
mask: alguém me empresta o livro | alguém me empresta uma escada | quem me empresta um livro | quem me empresta uma furadeira | quem me empresta o
mask: alguém me empresta um livro
not: golpe | clonado | hackeado | hackearam | fazenda | leite | presépio | crochê | loja aceita | igreja do | ong
+ Vaquinha para a cirurgia do meu filho
+ Aceito pix, chave na bio
+ Comprem minha rifa, formatura em dezembro
- Cuidado, clonado: me manda um pix é golpe
- Minha vaquinha leiteira pariu

[money.handle.pt]
say: gives a payment name of yours
privacy: 2
conduct: 1
where: words
pattern: (?i)(?:picpay|paypal\.me/|paypal|mercado ?pago|livepix\.gg/|livepix|ko-?fi\.com/|revolut|mbway|wise|cash ?app|apoia\.se/|vakinha\.com\.br/vaquinha/)[ :]*(@?[a-z0-9._-]{3,40})
literal: icpay | ICPAY | icPay | aypal | ayPal | ago | ivepix | ofi | o-fi | evolut | mbway | MBWay | wise | pp | poia.se | akinha
need: meu | minha | pix | doação | doações | ajuda | apoio | contribuir | contribuição | manda | aceito | me paga | café
near: 8
not: golpe | promoção | desconto
+ Meu PicPay: @lu.souza
+ Apoio pelo paypal.me/anaviaja, ajuda muito
+ Contribuição: livepix.gg/joaotoca
- Promoção PayPal desconto hoje, aceito

[money.sells.pt]
say: offers things or earnings to those who read you
privacy: 2
conduct: 2
where: words
any: renda extra | ganhe dinheiro em casa | ganhe dinheiro sem sair de casa | ganhar dinheiro em casa | ganhe até r$ | trabalhe de casa e ganhe
any: lucre de casa | ganhe em dólar | dinheiro fácil | renda passiva | marketing multinível | minha equipe de vendas diretas | seja seu próprio chefe
any: venha ser seu próprio chefe | oportunidade de negócio | oportunidade única de negócio | chama no privado e ganhe | vagas na minha equipe
any: curso de dropshipping | hotmart | método que mudou minha vida financeira | liberdade financeira me chama | mentoria financeira | minha mentoria
any: invista comigo | pirâmide não é | grupo vip de sinais | grupo vip de apostas | vendo milhas | compro milhas | empréstimo rápido chama
any: empresto dinheiro | faço empréstimo sem consulta
mask: renda extra de natal dados | minha mentoria de mestrado
not: golpe | cuidado | governo | ibge | mestrado | orientadora
+ Renda extra em casa, chama no direct
+ Venha ser seu próprio chefe com a minha equipa
+ Grupo VIP de sinais, vagas limitadas
- Cuidado com golpe de dinheiro fácil

[money.sells.things.pt]
say: offers things for sale
privacy: 1
conduct: 0
where: words
any: vendo carro | vendo meu carro | vendo o meu carro | vendo moto | vendo minha moto | vendo celular | vendo iphone | vendo o meu telemóvel
any: vendo sofá | vendo geladeira | vendo roupas | desapegando | desapego | vendo barato | vendo por motivo de mudança | motivo de viagem vendo
any: bazar em casa | brechó da | meu enjoei | minha lojinha na enjoei | meu vinted | meu olx | anunciei na olx | faço bolos por encomenda
any: aceito encomendas | encomendas abertas | vendo brigadeiro | vendo marmita | vendo quentinha | vendo trufa | vendo artesanato
mask: desapego emocional | desapego material | a arte do desapego | desapego espiritual
not: budismo | buda | meditação | espiritual | emocional
+ Vendo meu carro, único dono
+ Tudo no meu Vinted a cinco euros
+ Vendo brigadeiro pra pagar a formatura
- Desapego emocional é processo

[money.joins.pt]
say: shows you follow or join something about money
privacy: 2
conduct: 1
where: names
any: renda extra | dinheiro | investimentos | investidores | bolsa de valores | day trade | traders | forex | cripto | bitcoin | criptomoedas
any: apostas | bets | palpites | tipster | poker | casino | cassino | tigrinho | loteria | lotofácil | mega sena | euromilhões | bolão | dívidas
any: endividados | limpa nome | empréstimo | empréstimos | =Crédito | consórcio | milhas | educação financeira | liberdade financeira
any: independência financeira | poupança | poupar | cupons | promoções | marketing multinível | mmn | dropshipping | afiliados | hotmart | vaquinha
any: fundos imobiliários | herdeiros | financiamento
mask: sem dinheiro sem problema banda | crédito agrícola agência | bolão da copa amigos | afiliados do clube
not: banda | cover | museu
+ [group] Renda Extra Recife
+ [group] Palpites e Apostas Premier
+ [page] Educação Financeira para Enfermeiros
- [page] Museu do Dinheiro
