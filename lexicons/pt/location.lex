lexicon: location.pt
format: 1
version: 2026.1
topic: location
lang: pt
licence: CC0-1.0
about: Where the writer is, lives, works and walks, when the home stands empty, and names of places, in Brazil, Portugal and beyond.
source: written by hand for this project

# What would let a stranger stand at the door.

[location.home.pt]
say: tells where you live, to the house or street
privacy: 3
conduct: 0
where: words
any: minha casa fica | nossa casa fica | meu apartamento fica | moro ali na | moro ali no | meu endereço é | meu endereço novo | nosso endereço é
any: nosso novo endereço | meu novo endereço | minha morada é | a minha nova morada | a nossa morada | endereço da minha casa | morada da minha casa
any: passo meu endereço | te passo o endereço de casa | mando o endereço de casa | moro a duas quadras | moro a uma quadra | moro a três quadras
any: moro a um quarteirão | moro a dois quarteirões | moro a dois minutos | moro a cinco minutos | a duas ruas de casa | a uma rua da minha casa
any: esquina da minha casa | esquina de casa | na frente da minha casa | em frente à minha casa | em frente a minha casa | em frente de casa
any: em frente de minha casa | ao lado da minha casa | ao lado de casa | atrás da minha casa | na porta da minha casa | no portão da minha casa
any: no portão de casa | na minha calçada | minha casa é a do | minha casa é a de | nossa casa é a de | a casa do portão | casa de portão azul
any: moro em cima da | moro em cima do | moro ao lado da | moro ao lado do | moro em frente ao | moro em frente à | moro de frente pro
any: moro de frente para | moro atrás do | moro atrás da | moro pertinho do metrô | moro perto do metrô | moro do lado do | moro do lado da
any: moro na rua | moramos na rua | moro na avenida | moramos na avenida | moro na travessa | moro no número | moro no prédio | moro no edifício
any: moro no bloco | moro no condomínio | moramos no condomínio | moro no residencial | moro no conjunto habitacional | moro no andar | vivo na rua
any: vivo na avenida | vivo no prédio | vivo em frente ao | vivo em frente à | vivo ao lado do | vivo ao lado da | minha rua | nossa rua
any: meu quarteirão | minha quadra | meu prédio | nosso prédio | meu condomínio | nosso condomínio | meu edifício | meu bloco b | minha vila | meu cep
any: o meu código postal | chave debaixo do tapete | chave debaixo do vaso | chave na portaria | toca o interfone | tocar o interfone
any: toquem à campainha | porteiro aqui do prédio | minha varanda dá para | minha janela dá para
mask: moro na rua da amargura | minha rua da amargura | minha quadra de tênis | minha quadra preferida | minha rua de lisboa preferida
mask: minha vila isabel | minha vila do chaves | minha rua favorita | minha vila favorita
not: música | filme | novela | email | e-mail | chaves | jogo | minecraft | animal crossing | samba-enredo | canção
+ Na esquina da minha casa abriu uma padaria
+ Moro em frente ao mercado municipal
+ Faltou luz no meu prédio de novo
+ A minha rua está cheia de jacarandás
- Se essa rua fosse minha, é a música da infância
- Meu endereço de email mudou

[location.home.number.pt]
say: gives a street address with a number
privacy: 3
conduct: 0
where: words
pattern: \b(?i:rua|r\.|avenida|av\.?|avª|alameda|al\.|travessa|tv\.?|praça|pça\.?|largo|estrada|est\.|rodovia|beco|viela|calçada|quadra|praceta|urbanização|urb\.|bairro) ?(?:(?i:da|do|de|das|dos|d') ?)?(?:[\p{Lu}\d][\p{L}.\d]*,? ?(?:(?i:da|do|de|das|dos|e) )?){1,5},? ?(?i:n[º°o.]*|número|num\.?|lote|lt\.?)? ?\d{1,5}\b
need: moro | moramos | mora | vivo | vivemos | minha casa | meu ap | meu apê | meu apartamento | minha morada | morada | endereço | mudei | mudamos
need: mudámos | me mudei | casa nova | apartamento novo | espero vocês | espero-vos | esperamos vocês | em casa | retirar | retirada | retira
need: entrega | entregar | enviar | manda para | portão | campainha | interfone | apto | ap | bloco | andar | venda de garagem | bazar | passa aqui
need: passem | vem pra cá | festa | aniversário | casa
literal: ua | UA | r. | R. | venida | Av | av | lameda | Al. | ravessa | Tv | raça | Pça | argo | strada | odovia | eco | iela | alçada | uadra
literal: raceta | rb | airro
near: 10
not: show | museu | restaurante | loja | delivery | livraria | clínica | consultório
+ Moro na Rua das Laranjeiras, 45
+ Espero vocês em casa, Av. Brigadeiro Faria Lima 2310
+ A nossa nova morada: Travessa do Carmo, nº 12
- A Avenida Paulista em 1912
- Restaurante na Rua Augusta 1500

[location.away.pt]
say: announces that you will be away
privacy: 3
conduct: 0
voice: me
where: words
any: ninguém em casa | fomos para a serra | fomos pra serra | fomos para o sítio | fomos pro sítio | fomos para fora | só volto na | só volto em
any: só volto segunda | só volto domingo | só volto mês que vem | só volto ano que vem | só volto daqui | volto só dia | volto dia | voltamos dia
any: regresso dia | regressamos dia | volto no domingo | volto segunda-feira | casa vazia até | casa sozinha | a casa fica sozinha
any: a casa ficou sozinha | casa fica vazia | fora de casa até | fora até dia | fora de casa por | fora da cidade até | fora da cidade por
any: vou ficar fora | vamos ficar fora | ficarei fora | ficaremos fora | estarei fora | estaremos fora | estou fora do país | fora do país até
any: fora do país por | uma semana fora | duas semanas fora | dez dias fora | quinze dias fora | um mês fora | viajando até | de férias até
any: férias até dia | férias de duas semanas | vizinha fica com a chave | vizinha vai regar | regar minhas plantas enquanto
any: quem pode cuidar do gato enquanto | quem fica com o cachorro enquanto | pet sitter enquanto viajo | hotelzinho do cachorro enquanto
any: amanhã viajo | amanhã viajamos | viajo amanhã | viajamos amanhã | viajo hoje | viajo na sexta | viajamos na sexta | viajo dia | viajamos dia
any: embarco amanhã | embarco hoje | embarco dia | embarcamos dia | embarcamos amanhã | embarque amanhã | amanhã embarco | amanhã a esta hora já estou
any: voo amanhã | contagem regressiva para a viagem | contagem regressiva pra viagem | contagem decrescente para as férias
any: faltam 3 dias para a viagem | malas prontas | mala pronta | mala feita | malas feitas | fazendo as malas | a fazer as malas | arrumando as malas
any: arrumando a mala | mala fechada | partiu praia até | passar o mês em | passaremos o mês | passar o carnaval em | passar o réveillon em
any: passar o natal em | passar a páscoa em | passar as férias em | passar as férias no | passar as férias na | passar o feriado em
any: passar o feriado na | passar o feriado no | passar o fim de ano em
mask: viajo hoje na maionese | volto dia sim | volto dia sim dia não | malas prontas para deixar o clube | malas prontas para o inferno
not: jogador | treinador | atacante | zagueiro | clube | vilão | promoção | agência | signo | horóscopo | série | temporada | feijão
+ Partiu Floripa, só volto dia 20
+ Malas prontas! Amanhã viajamos cedo
+ Casa vazia até domingo, finalmente férias
- Atacante está de malas prontas para deixar o clube
- A série volta, só volto em outra temporada

[location.away.going.pt]
say: tells that you go away
privacy: 3
conduct: 0
voice: me
where: words
pattern: \b(?i:partiu|rumo a|rumo à|rumo ao|de partida para|a caminho de|a caminho do|a caminho da|indo pra|indo para|vou pra|vou para|vamos pra|vamos para|bora pra|viajo para|viajo pra|viajamos para|embarcando para|embarcando pra|próxima parada:?|próximo destino:?|simbora pra) (?:o |a |os |as )?(?:Rio|Floripa|Florianópolis|Salvador|Recife|Natal|Maceió|Fortaleza|Jeri|Jericoacoara|Gramado|Búzios|Angra|Paraty|Ubatuba|Guarujá|Noronha|Bonito|Foz|Manaus|Belém|Brasília|BH|Minas|Bahia|Curitiba|Porto Alegre|Porto Seguro|Porto de Galinhas|Trancoso|Caraíva|Arraial|Cabo Frio|Balneário|Ilhabela|Campos do Jordão|São Paulo|Sampa|SP|RJ|Lisboa|Porto|Algarve|Madeira|Açores|Gerês|Alentejo|Portugal|Espanha|Madrid|Barcelona|Paris|Londres|Roma|Itália|Nova York|NY|Orlando|Disney|Miami|Cancún|Chile|Santiago|Bariloche|Buenos Aires|Argentina|Uruguai|Montevidéu|Europa|EUA|Angola|Luanda|Moçambique|Cabo Verde|Tailândia|Bali|Japão|Dubai|Punta Cana|Marrocos|Amsterdã|Amesterdão|Berlim|Suíça|França|Brasil)\b
literal: artiu | umo | artida | aminho | ndo | ou p | amos p | ora p | iajo | iajamos | mbarcando | róxim | imbora
not: jogo | final | libertadores | hexa | título | time | avião cai | acidente | polícia | seleção | série a
negated: drop
+ Partiu Floripa!
+ Próximo destino: Açores ❤
+ Amanhã vamos para o Algarve
- Rumo a Lisboa, o time busca o título

[location.routine.pt]
say: tells where you are at set times
privacy: 3
conduct: 0
where: words
voice: me
any: toda segunda no | toda terça no | toda quarta no | toda quinta no | toda sexta no | todo sábado no | todo domingo no | toda segunda na
any: toda terça na | toda quarta na | toda quinta na | toda sexta na | todo sábado na | todo domingo na | toda manhã no parque | todo dia no parque
any: todas as manhãs no | todas as quintas no | todas as terças no | todos os domingos no | todos os sábados no | às terças e quintas
any: terças e quintas às | segundas e quartas às | minha corrida de sempre | meu trajeto de sempre | meu percurso de sempre | caminhada das 6
any: caminhada das seis | minha caminhada diária | minha caminhada matinal | corro no parque | corro na orla | corro às | saio para correr às
any: saio pra correr às | treino às | treino das 6 | treino das 5 | academia às 6 | academia às 5 | academia às 7 | ginásio às 7 | ginásio às 6
any: crossfit às | crossfit das | academia antes do trabalho | ginásio antes do trabalho | minha academia | o meu ginásio | passeio com o cachorro às
any: passeio com o cão às | busco as crianças às | busco meu filho às | busco minha filha às | deixo as crianças na escola às
any: levo os miúdos à escola às | vou buscar os miúdos às | minha padaria de sempre | meu café de sempre | o café do costume | no sítio do costume
any: almoço sempre no | almoço todo dia no | café da manhã sempre na | sozinha em casa | sozinho em casa | em casa sozinha | em casa sozinho
any: meu marido está viajando | meu marido viajou | marido viajando | o meu marido está fora | sozinha com as crianças em casa
mask: minha academia de letras | sozinho em casa filme | filme sozinho em casa
not: filme | macaulay | sessão da tarde | série
+ Toda quinta no Ibirapuera às sete
+ Treino às 6 e corro na orla
+ Sozinha em casa, marido viajando
- Sozinho em casa é o filme de todos os natais

[location.routine.time.pt]
say: tells where you are at set times
privacy: 3
conduct: 0
where: words
voice: me
pattern: (?i)\b(?:toda|todo|todas as|todos os) (?:segundas?|terças?|quartas?|quintas?|sextas?|sábados?|domingos?|manhãs?|noites?|tardes?|dias?)[^.!?\n]{0,40}\s(?:às|as|lá pelas|pelas) \d{1,2}(?:h|:\d\d| horas| da)
literal: oda | odo | ODA | ODO
not: live | programa | missa | culto | novela | rádio | canal | podcast | youtube | jejum | comprimido | remédio
+ Todo dia às 6h corro no parque da cidade
+ Toda terça e quinta às 7h treino no Ibirapuera
- Live toda quinta às 20h no canal
- Toda noite às 22h tomo o remédio

[location.now.airport.pt]
say: tells that you are at an airport or just arrived
privacy: 2
conduct: 0
voice: me
where: words
any: no aeroporto | em guarulhos esperando | em congonhas | no galeão | em confins | em viracopos | no santos dumont | na portela | no sá carneiro
any: sala de embarque | portão de embarque | porta de embarque | embarcando agora | embarcando para | embarcando pra | a embarcar para
any: prestes a embarcar | decolando | prestes a decolar | esperando o voo | à espera do voo | voo atrasado | voo cancelado | meu voo | nosso voo
any: perdi o voo | conexão em | escala em | check-in feito | sala vip do aeroporto | cheguei em | chegamos em | cheguei a | chegámos a
any: acabei de chegar em | acabei de chegar a | acabamos de chegar em | acabámos de chegar a | recém-chegada em | recém chegada a | recém-chegado a
any: pousei em | pousamos em | aterrei em | aterrámos em | aterramos em | já estou em | já estamos em | finalmente em | enfim em | de volta a lisboa
any: de volta ao porto | de volta ao rio | de volta a são paulo | de volta a sampa | na rodoviária | no terminal rodoviário | no terminal tietê
any: em santa apolónia | na gare do oriente | em campanhã | no alfa pendular | no intercidades | no comboio para | no trem para | no ônibus para
any: no autocarro para | no avião para | na estrada rumo | pé na estrada | na estrada a caminho | chegando em | ✈️🌴
mask: cheguei em casa | chegamos em casa | cheguei a casa | chegámos a casa | cheguei em primeiro | cheguei em segundo | já estou em casa
mask: já estamos em casa | finalmente em casa | enfim em casa | chegando em casa | já estamos em dezembro | já estamos em janeiro
mask: já estamos em março | já estamos em abril | já estamos em junho | já estamos em julho | já estamos em outubro | já estamos em novembro
mask: já estou em modo | já estou em pijama | já estamos em clima | já estou em clima | cheguei a pensar | cheguei a chorar | cheguei a acreditar
mask: cheguei a ficar | cheguei a achar | cheguei a conclusão | cheguei a uma conclusão | chegamos a um acordo | chegámos à conclusão
mask: chegámos a um acordo | chegámos a um | cheguei a um ponto | chegamos em um ponto | cheguei em um ponto | cheguei a ser | cheguei a ter
mask: cheguei a esse ponto | cheguei a ver | cheguei a dizer | cheguei a sonhar | finalmente em paz | enfim em paz | cheguei a fazer | cheguei a ir
mask: cheguei a comprar | finalmente em dia | cheguei em cima da hora | já estamos em fevereiro | já estamos em maio | já estamos em agosto
mask: já estamos em setembro | chegámos a este | finalmente em português | chegando em você
not: seguidores | inscritos | acordo | final | semifinais | netflix | cinemas | streaming | conclusão | greve | anac | concessão | obras | quartas
+ Cheguei a Lisboa com a família
+ No aeroporto, voo atrasado três horas
+ Acabámos de chegar a Bragança, que frio
- Finalmente em casa e de pijama
- Chegamos a um acordo com o senhorio
- Cheguei a pensar em desistir

[location.now.pt]
say: tells where you are right now
privacy: 2
conduct: 0
voice: me
where: words
any: aqui no hotel | no hotel em | direto da praia | direto do | direto de | beijos de | saudações de | bom dia de | boa noite de | boa tarde de
any: na sala de espera | na minha terra | na terrinha | no sítio | na roça | na fazenda | na chácara | na casa de campo | na casa de praia | na cabana
any: na praia | na piscina | na cachoeira | na lagoa | no calçadão | na orla | no shopping | no show do | no show da | no show de | no concerto de
any: no concerto do | no estádio | no maracanã | no cinema | no mercado | na academia | no ginásio | no parque | no salão | no metrô | no metro
any: no ônibus | no autocarro | no comboio | no trem | no busão | preso no trânsito | presa no trânsito | parada no trânsito | parado no trânsito
any: na marginal | na ponte 25 de abril | na segunda circular | na vci | na ic19 | na a1 | na faculdade | na facul | na biblioteca | estamos em
any: estou em | tô em | tou em | estou na | estou no | tô na | tô no | passando o dia em | a passar o dia em | fim de semana em | finde em
any: feriado em | tarde em | noite em | passeando por | passeando em | a passear por | caminhando por | andando por | rolê em | rolezinho em
any: perdida em | turistando em | turistando por | almoçando em | almoçando no | jantando em | jantando no | a almoçar em | jantar em | almoço em
any: café da manhã em | pôr do sol em | pôr do sol no | 📍
need: agora | agora mesmo | neste momento | nesse momento | hoje | aqui | =Lisboa | =Porto | =Braga | =Coimbra | =Faro | =Lagos | =Sintra | =Cascais
need: =Évora | =Funchal | =São Paulo | =Rio | =Copacabana | =Ipanema | =Leblon | =Salvador | =Recife | =Olinda | =Fortaleza | =Natal | =Maceió
need: =Floripa | =Curitiba | =Gramado | =BH | =Brasília | =Belém | =Manaus | =Búzios | =Paraty | =Ubatuba | =Santos | =Campinas | =Vitória | =Paris
need: =Londres | =Madrid | =Roma | =Luanda | =Maputo | praia | mar | serra | montanha | sol | pôr do sol | vista | restaurante | família | amigas
need: amigos | galera | malta | trânsito | chuva | calor | parque | centro | bairro | show | concerto | estádio | hotel | férias | piscina
near: 6
mask: almoço em família | jantar em família | tarde em família | noite em família | fim de semana em família | feriado em família
mask: café da manhã em família | estou na luta | tô na luta | estou no limite | tô no limite | estou em choque | tô em choque | estou em crise
mask: estou na merda | tô na merda | estou em paz | tô em paz | estamos em guerra | estamos em crise | estamos em obras | estou na torcida
mask: tô na torcida | estou no aguardo | tô no aguardo | estou em casa | tô em casa | estamos em casa | estou na tpm | tô na tpm | tô no vermelho
mask: estou no vermelho | noite em claro | bom dia de trabalho | bom dia de sol | estou na cama | tô na cama | tô na bad | estou na bad
mask: direto de fábrica | direto do produtor | direto do forno | estou em dieta | tô na fossa | estou na dúvida | tô na dúvida | estou em reunião
mask: estamos em direto | estou no meu | tô no meu | estou na minha | tô na minha | estou em dúvida | direto do túnel do tempo | boa noite de sono
mask: beijos de luz | beijos de mim | tô em outra | estou em outra | estamos em família | direto de casa | direto do trabalho
not: filme | série | novela | governo | preso em flagrante | detido/G | acidente | polícia | oferta | segundo | notícia | promoção | semifinais
+ Tô na praia com a galera, sol de rachar
+ Passeando por Sintra hoje
+ Presa no trânsito da marginal agora
- Estou na luta todo dia, hoje também
- Acidente no metrô hoje, diz a polícia
- Estamos em crise agora, disse o governo

[location.now.named.pt]
say: tells where you are right now
privacy: 2
conduct: 0
where: words
voice: me
pattern: \b((?i:estou|tô|tou|estamos|tamos|aqui|cá) (?:no|na|em|nos|nas) (?:\p{Ll}+ (?:d[aeo]s? )?){0,2}\p{Lu}\p{L}{2,})
literal: stou | tô | Tô | tou | Tou | stamos | amos | qui | cá | Cá
mask: aqui no Brasil | aqui em Portugal | aqui na Europa | aqui na Terra | estou em Cristo | estou no Céu | estamos em Cristo
not: instagram | insta | facebook | face | whatsapp | twitter | youtube | tiktok | netflix | spotify | bbb | serasa | spc | tinder | linkedin
not: threads | telegram | discord | twitch | x | deus | jesus | cristo | natal | quaresma | páscoa | carnaval | janeiro | fevereiro | março | abril
not: maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | capítulo
near: 3
+ Estou no café da Praça da Alegria
+ Tô na casa da Marina em Petrópolis
+ Estamos em Viseu com os primos
- Estou no Instagram como ana.silva

[location.meet.pt]
say: tells where you will be at an hour
privacy: 2
conduct: 0
where: words
pattern: (?i)\b(?:nos vemos|vemo-nos|encontro vocês|te encontro|encontro-vos|espero vocês|te espero|espero-te|espero-vos|esperamos vocês|nos encontramos|encontramo-nos|estarei|estaremos|vou estar|vamos estar|marcamos)\b[^.!?\n]{0,50}\s(?:às|as|a partir das|lá pelas|pelas) \d{1,2}
pattern: (?i)\b(?:nos vemos|vemo-nos|encontro vocês|te encontro|espero vocês|espero-vos|estarei|estaremos|vou estar|vamos estar)\b[^.!?\n]{0,20}\b(?:no|na|em) (?:parque|praça|shopping|bar|café|praia|estação|metrô|metro|feira|igreja|escola|clube|teatro|estádio|biblioteca|livraria|rua|jardim|largo)
literal: vemo | VEMO | ncontr | sper | star | STAR | arcamos
not: live | ao vivo no instagram | facebook live | youtube | canal | zoom | twitch | transmissão | rádio | televisão
+ Nos vemos no parque às 10
+ Estarei na feira amanhã às 9 com meus doces
+ Encontro vocês no metrô às 18h
- Nos vemos às 20h no canal do YouTube
- Nos vemos em breve

[location.lives.pt]
say: tells which town or area you live in
privacy: 2
conduct: 0
voice: me
where: words
pattern: \b(?i:moro|moramos|morando|morei|resido|residimos|vivo|vivemos|a viver|me criei|cresci|crescemos|nasci|nascemos|criada|criado|nascida|nascido) (?i:atualmente |agora |há anos |há [\p{L}\d]+ anos |e trabalho |e criad[oa] )?(?i:em|no|na|nos|nas|aqui em|aqui no|aqui na|perto de) \p{Lu}\p{L}{2,}
pattern: \b(?i:sou|somos|eu sou|natural|oriund[oa]|nativ[oa]|venho) (?i:de|do|da|dos|das) \p{Lu}\p{L}{2,}
literal: oro | ora | ore | esid | ivo | ive | iver | rie | resc | asc | riad | asci | Sou | sou | omos | atural | riund | ativ | enho | ORO
mask: sou de Deus | sou de Jesus | sou de Cristo | sou de Áries | sou de Touro | sou de Gêmeos | sou de Câncer | sou de Leão | sou de Virgem
mask: sou de Libra | sou de Escorpião | sou de Sagitário | sou de Capricórnio | sou de Aquário | sou de Peixes | sou do Flamengo | sou do Corinthians
mask: sou do Palmeiras | sou do Benfica | sou do Porto | sou do Sporting | sou do Vasco | sou do Santos | sou do Grêmio | sou do Inter | sou do Galo
mask: sou do Cruzeiro | sou do Bahia | sou do PT | sou do PSOL | sou da Umbanda | sou da Universal | sou de Humanas | sou de Exatas | sou do Chega
mask: sou de Oxum | sou de Iemanjá | sou de Letras | sou do Senhor | sou do Pai | sou de Ogum | sou da Mangueira | sou da Portela | sou do Fluminense
mask: sou do Botafogo | sou do São Paulo FC | sou do Bloco | sou da Assembleia | nasci em Cristo | vivo em Cristo | sou do RH | sou da TI
not: signo | horóscopo | time | torcedor/G | adepto/G
+ Moro em Niterói há dez anos
+ Somos de Viana do Castelo, com orgulho
+ Nascida e criada na Mooca
- Sou de Peixes, signo sensível
- Moro no meu mundo
- Sou do Benfica desde pequenino

[location.lives.as.pt]
say: says which place you belong to
privacy: 2
conduct: 0
voice: me
where: words
any: sou carioca | sou paulista | sou paulistana | sou paulistano | sou mineira | sou mineiro | sou baiana | sou baiano | sou soteropolitana
any: sou soteropolitano | sou gaúcha | sou gaúcho | sou catarinense | sou paranaense | sou curitibana | sou curitibano | sou manezinha | sou manezinho
any: sou pernambucana | sou pernambucano | sou recifense | sou cearense | sou potiguar | sou paraibana | sou paraibano | sou alagoana | sou alagoano
any: sou sergipana | sou sergipano | sou maranhense | sou piauiense | sou paraense | sou amazonense | sou manauara | sou acreana | sou acreano
any: sou goiana | sou goiano | sou brasiliense | sou candanga | sou candango | sou capixaba | sou fluminense de nascimento | sou niteroiense
any: sou santista de nascença | sou caiçara | sou caipira | sou nordestina | sou nordestino | sou nortista | sou interiorana | sou do interior
any: sou do nordeste | sou da capital | sou da zona leste | sou da zona norte | sou da zona sul | sou da baixada | sou da quebrada | cria da favela
any: cria do morro | cria da baixada | cria da maré | cria do complexo | sou lisboeta | sou alfacinha | sou portuense | sou tripeira | sou tripeiro
any: sou minhota | sou minhoto | sou transmontana | sou transmontano | sou beirã | sou beirão de gema | sou alentejana | sou alentejano | sou algarvia
any: sou algarvio | sou madeirense | sou açoriana | sou açoriano | sou micaelense | sou ribatejana | sou bracarense | sou vimaranense | sou coimbrã
any: sou aveirense | sou setubalense | carioca da gema | paulistana da gema | lisboeta de gema | alfacinha de gema | mineira raiz | mineirinha raiz
any: mineirim | baiana arretada | gaúcha de coração | carioca de coração | lisboeta de coração | portuense de coração | paulistana de coração
any: nordestina arretada | nordestina com orgulho | orgulho de ser nordestina | orgulho de ser nordestino | orgulho de ser mineira
any: orgulho de ser gaúcha | orgulho de ser baiana | orgulho de ser carioca | orgulho de ser alentejana | orgulho de ser açoriana | meu bairro
any: nosso bairro | minha cidade natal | minha cidadezinha | minha cidade querida | minha cidade linda | minha quebrada | minha terra natal
any: minha aldeia | a minha terrinha | minha freguesia | bairro onde cresci | bairro onde moro | cidade onde nasci | cidade onde moro
any: minha comunidade da rocinha | interior de minas | interior de são paulo | interior paulista | interior da bahia | brasileira em portugal
any: brasileiro em portugal | brasileira em lisboa | brasileira no porto | brasileira na irlanda | brasileira nos eua | português em londres
any: portuguesa em paris | emigrante na suíça | emigrante em frança | emigrante no luxemburgo
mask: água de meu bairro | meu bairro sésamo
+ Carioca da gema e do chinelo
+ Sou alentejana e gosto de calma
+ O meu bairro em festa, sardinha e manjerico
- Queijo minas é de mineiro

[location.lives.asks.pt]
say: asks around where you live
privacy: 2
conduct: 0
where: words
any: alguém indica um encanador | alguém indica eletricista | alguém indica um eletricista | alguém indica diarista | alguém recomenda um canalizador
any: alguém conhece um canalizador | alguém sabe de um canalizador | vizinhos alguém sabe | vizinhos do prédio | vizinhos da zona | vizinhança alguém
any: sou nova no bairro | sou novo no bairro | nova na cidade | procuro apartamento em | procuro apartamento na | procuro casa em | procuro quarto em
any: procuro t1 em | procuro t2 em | procuro quarto no porto | procuro casa para arrendar | procuro ap em | procuro kitnet
any: procuro alguém para dividir apartamento | procuro roommate em | dividir ap em | dividir aluguel em | perdi meu cachorro na
any: meu cachorro fugiu na | meu gato sumiu na | cachorro perdido na região | cão perdido na zona de | alguém mais sem luz | alguém sem luz no
any: sem luz no bairro | sem luz aqui na | sem água no bairro | falta de água na zona | alguém sem internet no | ouviram o estrondo aqui
any: que barulho foi esse no bairro | o que está pegando fogo na
+ Alguém indica um eletricista de confiança na Tijuca?
+ Procuro T2 em Almada até 800
+ Alguém mais sem luz no bairro?

[location.moving.pt]
say: tells that you are moving house
privacy: 2
conduct: 0
voice: me
where: words
any: de mudança para | de mudança pra | estou de mudança | tô de mudança | estamos de mudança | em mudanças | me mudei para | me mudei pra
any: mudei-me para | mudei de casa | mudei de cidade | mudei de país | nos mudamos para | mudámo-nos para | mudamos de casa | mudámos de casa
any: me mudando | a mudança chegou | minha mudança para | nossa mudança | caixas da mudança | casa nova | apartamento novo | ap novo | apê novo
any: nova casa | nosso novo cantinho | meu cantinho novo | novo lar | chaves na mão | peguei as chaves | pegamos as chaves | chave da casa própria
any: morar sozinha | morar sozinho | morando sozinha | morando sozinho | fui morar em | fui morar no | fui viver para | vou morar em | vou morar no
any: vamos morar em | vou viver para | fomos viver para | emigrei | emigrámos | emigramos | vou emigrar | vim morar | vim viver para | viemos morar
any: viemos viver | voltei a morar | saí de casa dos meus pais | saí da casa dos meus pais | mudança para portugal | mudança para lisboa
any: mudança para o canadá | open house
mask: nova casa de apostas | casa nova de show | casa nova da sogra | nova casa do bbb | casa nova do bbb
not: apostas | frete/N | fretes | imobiliária | vende-se | bbb | temporada | corretor/G | lançamento
+ Estamos de mudança, vivo entre caixas
+ Peguei as chaves do apê novo!
+ Emigrámos em 2014 para o Luxemburgo
- Fretes e mudanças, orçamento de mudança grátis
- Novela: nova casa do BBB

[location.work.pt]
say: tells where you work or how you get there
privacy: 2
conduct: 0
voice: me
near: 2
where: words
pattern: \b(?i:trabalho|trabalhamos|trampo|atendo|dou aulas?|dou plantão|faço plantão|meu consultório (?:fica|é)|meu escritório (?:fica|é)|minha loja (?:fica|é)|meu salão (?:fica|é)) (?i:em|no|na|aqui em|aqui no|aqui na|perto de|perto do|perto da) \p{Lu}\p{L}{2,}
literal: rabalh | rampo | tendo | aula | lantão | onsultório | scritório | oja | alão
not: caixa | banco | itaú | bradesco | santander | hospital | clínica | escola | colégio | universidade | faculdade | upa | prefeitura | shopping
not: correios | tap | hotel
mask: trabalho em Equipe | trabalho em Equipa | trabalho no Natal
+ Trabalho em Alphaville, perto da marginal
+ Atendo em Pinheiros às quintas
+ Dou aulas em Matosinhos
- Trabalho em casa de pijama
- Trabalho no Natal de novo

[location.commute.pt]
say: tells how you get to work
privacy: 1
conduct: 0
voice: me
where: words
any: indo pro trabalho | indo para o trabalho | caminho do trabalho | a caminho do trampo | indo pro trampo | a caminho do hospital
any: a caminho do plantão | indo pro plantão | indo para o plantão | uma hora de metrô | duas horas de ônibus | duas horas de trânsito
any: uma hora de trânsito | três conduções | duas conduções | pego dois ônibus | pego o metrô | pego o trem das | apanho o comboio | apanho o barco
any: apanho o autocarro | comboio das 7 | barco das 7 | trem lotado às | vou de bike pro trabalho | vou de bicicleta para o trabalho
any: vou a pé para o trabalho | vou de metro para o trabalho | de casa ao trabalho | de casa pro trabalho | de casa para o trabalho | dirijo uma hora
any: conduzo uma hora | travessia da ponte todos os dias | linha de sintra todos os dias | trânsito da ponte | trânsito na marginal hoje
+ Duas horas de trânsito até o serviço
+ Apanho o comboio das 7 todos os dias
+ A caminho do plantão com chuva

[location.trip.pt]
say: tells of a trip
privacy: 1
conduct: 0
where: words
any: o passeio foi em | passeio em | passeio a | passeio de barco | viagem a | viagem para | viajar para | viajar pra | viajando por | viajando pelo
any: viajando pela | viajei para | viajei pra | viajamos para | nossa viagem | minha viagem | fotos da viagem | lembranças da viagem
any: recordações da viagem | lua de mel em | lua de mel no | lua de mel na | férias em | férias no | férias na | férias de verão | minhas férias
any: nossas férias | de férias | veraneio em | veraneando | escapadinha | fim de semana prolongado em | bate e volta | bate-volta | road trip
any: roadtrip | viagem de carro | viagem de moto | mochilão | mochilando | mochileira | mochileiro | trilha até | trilha no | trilha na
any: trilha da pedra | cachoeirando | caminhada no gerês | passadiços do paiva | acampar em | acampando em | campismo em | cruzeiro pelo
any: cruzeiro por | de cruzeiro | interrail | caminho de santiago | chapada diamantina | chapada dos veadeiros | lençóis maranhenses
any: fernando de noronha | jericoacoara | pantanal mato-grossense | cataratas do iguaçu | serra gaúcha | serra da estrela | serra da mantiqueira
any: costa vicentina | ria formosa | berlengas | ilha grande | ilha do mel | praia de pipa | morro de são paulo | porto de galinhas | arraial do cabo
any: arraial d'ajuda | trancoso | caraíva | canoa quebrada | beto carrero | machu picchu | atacama em | disney em | viagem dos sonhos
any: conhecendo o brasil | #viagem | #viajar | #ferias | #travel | #viajante | #mochilão | #roadtrip | #partiu | #partiuferias | #trip
mask: viagem à lua | viagem astral | viagem no tempo | viagem ao centro da terra | boa viagem a todos | de férias os políticos
mask: minha viagem na maionese | uma viagem a infância | viagem para o passado | minha viagem interior | viagem a passado | férias em marte
mask: cruzeiro por 2 a 0
not: agência/N | oferta/N | presidente | ministro | tese | filme | pacote/N | cvc | cruzeiro esporte | atlético
+ Férias em Tavira com as amigas
+ Bate e volta para Paraty no domingo
+ Mochilão pelo Peru em 2016
- Viagem do presidente a Bruxelas, oferta de acordo
- Viagem no tempo é impossível

[location.country.pt]
say: names a country or region
privacy: 1
conduct: 0
where: words tag album
negated: keep
any: portugal | brasil | angola | moçambique | cabo verde país | guiné-bissau | são tomé e príncipe | timor-leste | espanha | frança | itália
any: alemanha | inglaterra | reino unido | irlanda | escócia | suíça | bélgica | holanda | países baixos | luxemburgo | suécia | noruega | finlândia
any: dinamarca | polônia | polónia | grécia | turquia | marrocos | egito | egipto | japão | =China | coreia do sul | tailândia | vietnã | vietname
any: índia | indonésia | austrália | nova zelândia | canadá | rússia | ucrânia | argentina | uruguai | paraguai | bolívia | =Chile | =Peru | colômbia
any: venezuela | equador | cuba | república dominicana | méxico | estados unidos | =EUA | =USA | =Europa | áfrica | nordeste brasileiro | no nordeste
any: minas gerais | rio grande do sul | rio grande do norte | santa catarina | paraná estado | mato grosso | goiás | espírito santo estado | bahia
any: ceará | pernambuco | paraíba | alagoas | sergipe | maranhão | piauí | pará estado | amazonas | rondônia | roraima | amapá | tocantins
any: acre estado | distrito federal | alentejo | algarve | minho | trás-os-montes | beira alta | beira baixa | ribatejo | estremadura | açores
any: ilha da madeira | gerês
mask: copa do brasil | banco do brasil | correios do brasil | taça de portugal | seleção do brasil | miss brasil | pau-brasil | bife à portugal
mask: casas bahia | leite da bahia | ídolos brasil | caipirinha do brasil | got talent portugal | pimentinha do ceará sporting | liga portugal
mask: banco de portugal | águas do brasil | bbb brasil | brasil x | festival rtp portugal | peru de natal | perna de peru | peito de peru
mask: estreito da índia | porquinho da índia | cravo da índia | capim amazonas | farinha de rio minho | mcdonald's brasil | samsung brasil
mask: netflix brasil | jornal do brasil | eu amo brasil na copa | kinder da holanda
not: gol | golo | seleção | copa do mundo | mundial | libertadores | jogo | convocação | convocados | campeonato | amazon | banco | acordo comercial
not: onu | exportações | ministro | presidente | governo | polícia | peito | receita | assado | rede social | eurovisão
+ Voltei de Portugal com três quilos de bacalhau
+ Saudade da Bahia e do acarajé
+ Minhas raízes estão no Alentejo
- Brasil ganha da seleção da Sérvia com gol no fim
- Peito de peru no pão

[location.city.pt]
say: names a town or city
privacy: 1
conduct: 0
where: words tag album
negated: keep
any: são paulo | sampa | rio de janeiro | belo horizonte | beagá | curitiba | porto alegre | poa | florianópolis | floripa | goiânia | brasília
any: cuiabá | campo grande | manaus | belém do pará | salvador da bahia | recife | olinda | maceió | aracaju | teresina | fortaleza ceará
any: joão pessoa | campina grande | caruaru | petrolina | juazeiro | natal rn | são luís do maranhão | palmas tocantins | porto velho
any: rio branco acre | macapá | boa vista roraima | santarém | ilhéus | itabuna | vitória da conquista | feira de santana | porto seguro | vila velha
any: guarapari | niterói | petrópolis | teresópolis | nova friburgo | volta redonda | búzios | cabo frio | angra dos reis | paraty | copacabana
any: ipanema | leblon | tijuca | madureira | méier | campo limpo | mooca | pinheiros sp | vila madalena | itaquera | tatuapé | guarulhos | osasco
any: diadema | santo andré | são bernardo do campo | são caetano do sul | mogi das cruzes | campinas | sorocaba | ribeirão preto | são josé dos campos
any: são josé do rio preto | bauru | piracicaba | jundiaí | americana sp | limeira | franca sp | taubaté | ubatuba | guarujá | praia grande | itanhaém
any: são sebastião sp | ilhabela | campos do jordão | atibaia | uberlândia | uberaba | juiz de fora | montes claros | ouro preto | tiradentes mg
any: diamantina | poços de caldas | varginha | divinópolis | governador valadares | ipatinga | contagem mg | betim | londrina | maringá | cascavel
any: ponta grossa | foz do iguaçu | guarapuava | joinville | blumenau | itajaí | balneário camboriú | chapecó | criciúma | lages | caxias do sul
any: gramado | canela rs | pelotas | canoas rs | santa maria rs | passo fundo | são leopoldo | torres rs | bento gonçalves | anápolis | caldas novas
any: pirenópolis | dourados ms | bonito ms | corumbá | sinop | rondonópolis | imperatriz ma | mossoró | garanhuns | jaboatão | lauro de freitas
any: camaçari | trancoso bahia | lisboa | cidade do porto | vila nova de gaia | matosinhos | gondomar | guimarães | barcelos | viana do castelo
any: famalicão | póvoa de varzim | vila do conde | vila real | bragança | chaves portugal | mirandela | viseu | lamego | aveiro | ílhavo | coimbra
any: figueira da foz | leiria | caldas da rainha | óbidos | peniche | nazaré portugal | fátima portugal | tomar portugal | torres novas
any: torres vedras | castelo branco | covilhã | portalegre | elvas | évora | estremoz | beja | sines | setúbal | palmela | almada | seixal | barreiro
any: montijo | costa da caparica | sesimbra | amadora | odivelas | loures | queluz | cascais | estoril | oeiras | carcavelos | sintra | mafra
any: ericeira | portimão | albufeira | vilamoura | loulé | quarteira | tavira | olhão | sagres algarve | aljezur | funchal | câmara de lobos | machico
any: ponta delgada | angra do heroísmo | horta faial | ribeira grande | luanda | benguela | lubango | huambo | cabinda | maputo | matola | nampula
any: mindelo | bissau | díli | macau | madrid | madri | barcelona | sevilha | vigo | paris | londres | dublin | nova iorque | nova york | boston
any: newark | orlando | miami | los angeles | toronto | vancouver | berlim | munique | hamburgo | zurique | genebra | bruxelas | amesterdão | amsterdã
any: roma | milão | florença | veneza | nápoles | atenas | viena | praga | budapeste | tóquio | dubai | buenos aires | bariloche | montevidéu
any: santiago do chile | cusco | lima peru | bogotá | cartagena | cancún | punta cana | cidade do méxico
mask: são paulo fc | são paulo futebol | vitória de guimarães | recife antigo bloco | acordo de paris | paris saint-germain | paris hilton
mask: torre de londres | fc barcelona | real madrid | atlético de madrid | gramado sintético | gramado natural | porto alegre fc | papa de roma
mask: fogo de copacabana bar | bolsa de são paulo | hilton paris | viena padaria | bolsa de nova york | bolo de milão | gramado do estádio
mask: jogo do gramado | copacabana palace novela | gramado molhado
not: gol | gols | golo | golos | campeonato | brasileirão | liga | treinador | técnico | atacante | zagueiro | futebol | jogo | champions
not: libertadores | placar | coral | corais | pombos | árbitro | torcida | grama
+ Saudade de Maceió e do marzão
+ De compras em Setúbal
+ Uma terça qualquer em Goiânia
- O Real Madrid ganhou a liga
- Gramado do estádio estava ruim no jogo

[location.place.ambiguous.pt]
say: names a place that is also a name or a word
privacy: 1
conduct: 0
negated: keep
where: words
any: =Braga | =Sobral | =Rio | =Salvador | =Natal | =Vitória | =Santos | =Fortaleza | =Belém | =Porto | =Faro | =Lagos | =Guarda | =Chaves | =Tomar
any: =Nazaré | =Fátima | =Espinho | =Ovar | =Maia | =Gaia | =Trofa | =Valongo | =Penafiel | =Amarante | =Águeda | =Bonito | =Canela | =Torres
any: =Franca | =Limeira | =Americana | =Contagem | =Palmas | =Macaé | =Serra | =Cariacica | =Santarém | =Bragança | =Madeira | =Paraná | =Pará | =Acre
any: =Santa Maria | =São Luís | =Boa Vista | =Santa Cruz | =Santana | =Pinheiros | =Lapa | =Santa Teresa | =Botafogo | =Flamengo | =Laranjeiras
any: =Lages | =Praia | =Beira | =Lima | =Roma | =Flórida | =Geórgia | =Minas | =Sal | =Lobito | =Brava | =Jordânia | =BH | =SP | =RJ | =Sé | =Alfama
any: =Belas | =Arroios | =Alvalade | =Benfica | =Campo Grande | =Bonfim | =Cedofeita | =Boavista | =Paranhos | =Foz
need: em | moro | moramos | morar | vivo | vivemos | fui a | fui para | fui pra | vou a | vou para | vou pra | cheguei | chegamos | voltar | voltei
need: viagem | férias | passeio | saudade de | saudades de | bairro | cidade | praia de | aqui no | aqui em | até | partiu | fim de semana | feriado
need: moradores | trânsito
near: 4
mask: em Santos Dumont | Rio de lágrimas | em Natal | natal em família | Porto Seguro seguros | Salvador Dalí | Vitória da conquista pessoal
mask: Nossa Senhora de Fátima | feira de Natal | ceia de Natal | noite de Natal | férias de Natal | dia de Natal | véspera de Natal | árvore de Natal
mask: mercado de Natal | em Santa Cruz da | presente de Natal | cartão SP | vestido de Natal | em Torres Gêmeas | Belém novela | pastel de Belém
mask: pastéis de Belém
not: gol | golo | jogo | campeonato | time | clube | técnico | jogador | torcida | treinador | presépio | papai noel | pai natal | novela | personagem
not: brasileirão | libertadores | taça | milagre | rosário | dalí | parabéns | aniversário | nasceu
+ Saudade de Salvador e das ladeiras
+ Voltei ao Porto, cidade linda
+ Partiu Santos no feriado
- O Santos perdeu o jogo em casa
- Férias de Natal em família
- Salvador Dalí em livro

[location.landmark.pt]
say: names a street, county, beach or the like
privacy: 1
conduct: 0
where: words
any: praia de | praia do | praia da | serra do | serra da | lagoa da | lagoa do | cachoeira do | cachoeira da | ibirapuera | avenida paulista
any: rua augusta | 25 de março comprinhas | mercadão de | cristo redentor | pão de açúcar rio | maracanã | lapa rio | pelourinho | elevador lacerda
any: ver-o-peso | beira-mar | mercado modelo | bairro alto | chiado | baixa do porto | cais do sodré | belém lisboa | torre de belém
any: parque das nações | alfama | mouraria | terreiro do paço | marquês de pombal | rossio | ribeira do porto | foz do douro | rua de santa catarina
any: clérigos | douro vinhateiro | palácio da pena | cabo da roca | boca do inferno | ponta da piedade | benagil | sete cidades | pico do arieiro
any: jardim botânico | zoológico de | inhotim | oscar niemeyer museu | parque barigui | beira-rio | orla de | lago paranoá | esplanada dos ministérios
any: norte shopping | colombo shopping | centro comercial colombo | shopping iguatemi | barrashopping | shopping eldorado | freguesia de | concelho de
any: distrito de | bairro da | bairro do | vila olímpia | linha amarela | linha vermelha metrô | marginal tietê | marginal pinheiros
any: ponte vasco da gama | ponte dom luís | ponte d. luís
mask: praia do sono eterno | serra da motosserra | serra do marceneiro | praia da minha infância | bairro do amor | praia de nudismo novela
not: acidente | tiroteio | imóvel | vende-se | aluga-se | leilão | notícia | assalto
+ Fim de tarde na Praia do Norte
+ Subimos a Serra do Cipó
+ Fado e sardinha, Alfama à noite
- Vende-se terreno na Praia do Sonho

[location.names.of.pt]
say: belongs to a group of a town or neighbourhood
privacy: 2
conduct: 0
where: group event page
pattern: \b((?i:moradores|vizinhos|vizinhança|amigos|desapegos?|classificados|vagas|empregos|feira|brasileir[oa]s|portugueses|corredores|ciclistas|fotos antigas|memórias|notícias|filhos|gentes?|quartos|apartamentos|caronas|boleias|compra e venda|achados e perdidos) (?:d[aeo]s?|em|n[ao]s?) (?:(?:Vila|São|Santa|Santo|Jardim|Bairro|Porto) )?\p{Lu}\p{L}+)
literal: oradores | izinh | migos | esapego | lassificados | agas | mpregos | eira | rasileir | ortugues | orredores | iclistas | otos | emórias
literal: otícias | ilhos | ente | uartos | partamentos | aronas | oleias | ompra | chados
mask: Filhos de Deus | Amigos do Vinho | Amigos da Cerveja | Filhos de Umbanda | Amigos de Cristo | Filhos de Oxum | Filhos de Gandhy
mask: Filhos de Maria | Amigos de Jesus | Amigos do Benfica | Notícias do Benfica | Notícias do Corinthians | Notícias do Flamengo
mask: Notícias do Palmeiras | Amigos do Bem
not: cães | gatos | futebol | clube | animais
+ [group] Vizinhos de Arroios
+ [group] Empregos em Betim
+ [group] Caronas de Lajeado
- [group] Amigos do Vinho

[location.names.pt]
say: belongs to a group of a town or neighbourhood
privacy: 2
conduct: 0
where: group event page
any: moradores de | moradores da | moradores do | vizinhos de | vizinhos da | vizinhos do | vizinhança | bairro | condomínio | residencial
any: desapego/N | desapegos | classificados | compra e venda | vendas e trocas | feira da | feira de | brechó de | vagas em | empregos em
any: o que rola em | amigos de | amigos da | amo | gente de | gente da | brasileiros em | brasileiras em | brasileiros no | brasileiros na
any: portugueses em | portugueses no | portugueses na | emigrantes em | expats | filhos de | filhos da terra | freguesia | associação de moradores
any: assoc. de moradores | notícias de | antiga | antigamente | memórias de | fotos antigas de | aldeia de | quartos em | arrendar em | aluguel em
any: apartamentos em | quarto para alugar | caronas | boleias | grupo de corrida | corredores de | ciclistas de | trilhas | escola | eb 2,3 | turma de
any: ex-alunos
need: =Lisboa | =Porto | =Braga | =Coimbra | =Setúbal | =Faro | =Aveiro | =Leiria | =Viseu | =Évora | =Sintra | =Cascais | =Almada | =Funchal
need: =Açores | =Madeira | =Algarve | =São Paulo | =SP | =Rio | =RJ | =Niterói | =Campinas | =Santos | =Salvador | =Recife | =Olinda | =Fortaleza
need: =Natal | =Maceió | =Aracaju | =João Pessoa | =Belém | =Manaus | =Brasília | =Goiânia | =BH | =Belo Horizonte | =Curitiba | =Floripa
need: =Florianópolis | =Porto Alegre | =POA | =Vitória | =Londrina | =Maringá | =Joinville | =Sorocaba | =Osasco | =Guarulhos | =Uberlândia
need: =Juiz de Fora | vila | jardim | parque | bairro | londres | dublin | toronto | paris | suíça | luxemburgo | irlanda | canadá | portugal
need: alvalade | benfica | matosinhos | gaia | guimarães | tijuca | copacabana | mooca | pinheiros | lapa | barra | centro | zona | condomínio
need: residencial | rua
near: 4
mask: amo meu | feira da fruta | escola de samba
not: cães | filmes
+ [group] Mães e bebês da Vila Mariana, bairro bom
+ [group] Amo Floripa
+ [group] Desapegos Zona Sul POA
+ [page] Junta de Freguesia do Bonfim, Porto
- [group] Amo Meu Cachorro
- [group] Escola de samba Vila Isabel
