lexicon: drugs.pt
format: 1
version: 2026.1
topic: drugs
lang: pt
licence: CC0-1.0
about: Cannabis, other drugs, medicines without prescription, tobacco and giving up, in Brazil and Portugal.
source: written by hand for this project

# "Droga" is a mild oath, "pó" dust or coffee, "bala" a sweet, "doce" sweet, "erva" tea, "beck" a name, "chapado" also flat, "crack" an ace: need or left out.

[drugs.subject.pt]
say: mentions drugs
privacy: 1
conduct: 0
where: words
any: drogas | maconha | cocaína | heroína droga | crack | ecstasy | mdma | lsd | metanfetamina | ketamina | k9 | cracolândia | boca de fumo
any: redução de danos | dependência química
need: eu | me | minha | meu | nunca | já | acho | achei | sou | contra | favor | fui | vi | vizinho | rua | prédio | gente | amigo/N | amiga/N
need: jovens | conversa | filhos
near: 6
negated: keep
mask: drogas de vida | crack da bola | crack do futebol
not: apreensão | apreende | apreendeu | polícia | preso | notícia | toneladas | futebol | série | filme | netflix | operação
+ Cheiro de maconha na minha rua toda noite
+ Sou a favor da legalização da maconha? acho que sim, drogas são caso de saúde
+ Conversa sobre drogas com meus filhos
- Polícia apreende 200 kg de maconha

[drugs.cannabis.pt]
say: shows an interest in cannabis
privacy: 2
conduct: 2
where: words
any: maconha devia | maconha deveria | maconha tinha que | legalizar a maconha | legalizem | marcha da maconha | maconha boa | aquela maconha
any: maconhinha | minha erva | uma ganzinha | sou maconheiro | sou maconheira | maconheiro raiz | maconheira de carteirinha | amo maconha
any: minha maconha | ganza | ganja | beck | becks | beckzinho | baseadinho | um baseado | meu baseado | bolar um | bolando um | bolei um | bola um
any: apertar um | apertando um | apertei um | charro | charros | charrinho | chamon | haxe | haxixe | haxixinho | skunk | prensado | bong | dichavador
any: dichavar | dichavando | seda ocb | seda smoking | larica | lariquinha | erva da boa | erva boa | erva natural não pode | 420 | quatro e vinte
any: 4:20 | hora da erva | legalize | plantar meu próprio | cultivo indoor de cannabis | meu pé de maconha | minha plantinha de maconha | brisar
any: brisando | brisei | brisa boa | que brisa | brisa de maconha | fumar erva | fumo erva | fumei erva | fumar maconha | fumo maconha | fumei maconha
any: fumando maconha | fumando um | fumar um | fumei um | fumo um | queimar um | queimando um | queimar uma erva | pipa de thc | vape de thc
any: brownie mágico | brisadeiro | space cake | #420 | #maconha | #legalize | #ganja | #cannabis | #weed | #larica | 🍁💨
mask: que brisa boa | brisa boa da praia | brisa boa do mar | apertar um parafuso | apertar um botão | bolar um plano | bolando um plano
mask: bolei um plano | fumando um charuto | fumei um cigarro | fumo um cigarro | fumando um cigarro | fumar um cigarro | fumar um charuto
mask: bola um plano | voo 420 | larica de madrugada da | legalize o casamento | fumando um narguilé | bolar um jeito | bolei um jeito
mask: bolando um jeito | bolar um treino | bolei um treino | apertar um abraço | 420 reais | 420 euros | 420 km | apertando um parafuso
mask: fumei um charuto | brisa boa de | bolar um nome | bolei um nome | sala 420 | prensado na chapa | jeff beck | pão prensado | glenn beck
mask: queijo prensado | misto prensado | gramado prensado | cartão prensado | couro prensado | bolar um presente | aaron beck | bolar um roteiro
mask: bola um jeito
not: brisa do mar | reais | euros | km | polícia | apreende | apreensão | preso | traficante | psicologia | guitarra | cigarro | charuto | plano
not: terapia cognitiva | parafuso | presídio
+ Fumei um beck e vi o pôr do sol
+ Bolei uma ganza e fomos para a praia? ganza na serra
+ Bateu a larica às três da manhã
- Que brisa boa do mar
- Bolei um plano infalível
- Jeff Beck era gênio da guitarra

[drugs.high.pt]
say: says you were high
privacy: 2
conduct: 2
where: words
voice: me
any: chapado | chapada | chapadão | chapadona | muito doido | muito doida | muito louco | muito louca | doidão | doidona | drogado | drogada | pedrado
any: pedrada | mocado | mocada | viajando na | na onda | ganzado | ganzada | brisado | brisada | travado | travada | frito | frita | fritando
any: alucinando | high | chapei | chapamos | moca
need: maconha | beck | baseado | ganza | charro | erva | bala | doce | lsd | ácido | md | mdma | cogumelo | rave | festival | larica | fumei | fumamos
need: fumar | brisa | droga | drogas | trip | pó | balada | lança
near: 7
mask: chapada diamantina | chapada dos veadeiros | chapada dos guimarães | na onda do mar | fritando ovo | batata frita | ovo frito
mask: muito louco por você | nunca fui drogada
not: ovo | batata | pastel | peixe | chapa | trilha | cachoeira | parque nacional | surf | hambúrguer
+ Tava chapado no festival
+ Fritando na rave até as dez
+ Tão ganzada que ri do charro do Toni
- Trilha na Chapada Diamantina, erva e cachoeira
- Batata frita na balada

[drugs.use.pt]
say: tells of use of an illegal drug
privacy: 3
conduct: 3
where: words
voice: me
any: cheirei pó | cheirei cocaína | cheirar pó | cheirando pó | dei um tiro de pó | dei um teco | dar um teco | dando um teco | um teco de pó
any: carreira de pó | carreiras de pó | linha de coca | linhas de coca | risca de coca | riscas de coca | dei um risco de coca | raia de coca | snifei
any: snifar | snifando | tomei bala | tomei uma bala | tomei um doce | tomei doce | tomar um doce | tomar uma bala | bala na rave | meia bala
any: md na água | tomei md | tomei um md | tomei ácido | tomei um ácido | tomei lsd | cogumelos mágicos | cogumelo mágico | trip de cogumelo
any: trip de lsd | trip de ácido | bad trip | pastilha na rave | pastilhas na rave | meti uma pastilha | meti pastilhas | usei cocaína | uso cocaína
any: usei crack | usei heroína | injetei | usei k | keta | lança-perfume | lança perfume | cheirei lança | cheirando lança | baforei lança | loló
any: poppers | ayahuasca | dmt | usei drogas | uso drogas | usava drogas | me drogar | me drogando | drogar-me | drogo-me | comprei droga
any: comprar droga | meu traficante | meu dealer | passei droga | passar droga | vendi droga | vendia droga | fui traficante
mask: linha de coca-cola | linha de coca cola | poppers de jalapeño | jalapeño poppers | cheirar pó de | tomei um doce de leite | tomei doce de
mask: bad trip de avião | passar droga de creme | cheirei pó de café | cheirei pó de pirlimpimpim | cheirando pó de
not: pimenta | jalapeño | coca-cola | polícia | presos | série | narcos | novela | filme | documentário | café | canela | pirlimpimpim
negated: drop
+ Cheirei pó pela última vez em 2015
+ Tomei um doce e a árvore falou comigo
+ Snifei umas linhas e arrependi-me
+ Carnaval de Olinda cheirando lança
- Jalapeño poppers no bar
- Série: o chefe usei drogas, diz Narcos

[drugs.use.near.pt]
say: tells of use of an illegal drug
privacy: 3
conduct: 3
where: words
voice: me
any: pó | bala | balinha | doce | doces | coca | branca | farinha | pedra | keta | md | mdma | ácido | ecstasy | lança | linha | teco | raio
need: cheirei | cheirando | cheirar | snifar | snifei | rave | traficante | usei | boca de fumo | boqueiro | aviãozinho | chapado | chapada
need: after até | droga | drogas | louco de | louca de
near: 5
mask: bala de goma | bala de coco | bala de menta | bala de prata | bala perdida | doce de leite | doce de banana | pó de café | coca-cola | coca cola
mask: farinha de mandioca | pedra portuguesa | café em pó | leite em pó | pó compacto | ácido fólico | ácido hialurônico | a bala
mask: uma pedra no sapato
not: café | leite | polícia | maquiagem | tiroteio | baleado | supermercado | receita | farmácia | drogaria | apreende | novela | documentário
not: namoro | perfume | flores
+ Rave com bala e água, cinco horas dançando
+ After até as dez, farinha na mesa
+ Usei coca uma vez na faculdade
- Cheirei o pó de café, que delícia de café
- Polícia apreende pedra na boca de fumo

[drugs.medicines.pt]
say: tells of medicines taken without a prescription
privacy: 3
conduct: 3
where: words
voice: me
any: ritalina sem receita | venvanse sem receita | rivotril sem receita | zolpidem sem receita | tramal sem receita | xanax sem receita
any: ritalina pra estudar | ritalina para estudar | venvanse pra estudar | venvanse pra virar | ritalina pra virar | modafinil pra
any: rivotril da minha mãe | rivotril da minha vó | rivotril com vinho | rivotril com cerveja | rivotril e vodka | clonazepam com vinho
any: xanax com vinho | zolpidem e | zolpidei | doida de zolpidem | comprei no zolpidem | viciada em zolpidem | viciada em rivotril
any: viciado em rivotril | viciada em tramal | viciado em tramadol | codeína com sprite | purple drank | lean com sprite | peguei tramal do plantão
any: peguei fentanil | peguei dipirona do hospital | morfina do plantão | propofol pra dormir | levei remédio do hospital | amostra grátis de ritalina
any: me dopei | tomo tarja preta | tarja preta sem receita | remédio tarja preta | anabolizante | anabolizantes | durateston | deca
any: bomba na academia | tomando bomba | ciclo de testosterona | meu ciclo | trembolona | oxandrolona | gh pra
need: eu | tomei | tomo | tomando | meu | minha | comprei | uso | usei | noite | estudar | plantão | comigo | ontem | prova | academia
near: 9
mask: meu ciclo menstrual | meu ciclo está | fim do meu ciclo | meu ciclo na | meu ciclo nesta | encerro meu ciclo | vitória no deca
mask: meu ciclo básico
not: menstruação | menstrual | empresa | hospital vet | paciente/N | bula | médico receitou | prescrição | polícia | apreensão | encerro
not: ciclo profissional | gratidão
+ Tomei ritalina sem receita pra virar a noite
+ Comprei três panelas, zolpidei ontem
+ Ciclo de testosterona acabou, uso mais nada na academia
- Meu ciclo na empresa chega ao fim, gratidão

[drugs.cbd.pt]
say: mentions CBD or hemp products
privacy: 1
conduct: 0
where: words
any: cbd | canabidiol | óleo de cannabis | cannabis medicinal | canábis medicinal | maconha medicinal | cânhamo | associação de cannabis
any: habeas corpus cannabis
not: polícia | apreensão | anvisa decide
+ Óleo de CBD pras crises do meu avô
+ Camiseta de cânhamo não amassa
+ Comecei canabidiol com receita
- Polícia fala de CBD e apreensão

[drugs.tobacco.pt]
say: says you smoke or vape
privacy: 1
conduct: 1
where: words
voice: me
any: fumo | meu cigarro | meus cigarros | um cigarro | cigarrinho | cigarro de palha | paiol | fumei um maço | um maço por dia | maço de cigarro
any: maço de tabaco | tabaco de enrolar | enrolar tabaco | pausa para o cigarro | pausa pro cigarro | café e cigarro | cigarro e café
any: café com cigarro | vou fumar lá fora | sou fumante | sou fumador | sou fumadora | fumante há | fumador há | voltei a fumar | recomecei a fumar
any: comecei a fumar | parei pra fumar | vape | vapear | vaporizador | pod | juul | iqos | heets | glo tabaco | cigarro eletrônico
any: cigarro eletrónico | narguilé | narguile | nargas | arguile | shisha | rosh na brasa | charuto | charutos | charutinho | cubano depois do jantar
any: cachimbo | gudang | marlboro | lucky strike | hollywood vermelho | derby azul | carlton red | sg ventil | português suave | 🚬 | #vape | #narguile
any: #charuto
need: eu | fumo | fumar | fumei | fumando | meu | minha | sou | café | pausa | varanda | depois | comprei | acendi | acender | com | hoje | noite
need: amigas | amigos | maço | vício | vou | brasa
near: 6
mask: fumo branco | fumo no carro | fumo de corda no | fumo do incêndio | fumo negro | alarme de fumo | cachimbo da paz | enrolado de charuto
mask: charuto de repolho | charuto de couve | charuto de folha | com o fumo | pod cast | não há fumo sem fogo | charutinho de repolho
mask: detector de fumo | charutinho de couve
not: repolho | uva | incêndio | alarme | fogo | podcast | magritte | chaminé | bombeiros | lei antifumo | anvisa | proibido | couve
negated: drugs.quit.pt
+ Café e cigarro na varanda
+ Sou fumadora e nunca o escondi? fumo desde os 18
+ Narguilé com os amigos na laje
- Charuto de repolho da minha sogra
- O fumo do incêndio entrou no carro com o vento

[drugs.quit.pt]
say: says you gave up or avoid tobacco or drugs
privacy: 2
conduct: 0
where: words
negated: keep
any: parei de fumar | deixei de fumar | larguei o cigarro | larguei o tabaco | larguei o vape | larguei a maconha | parei com a maconha
any: parei com o beck | sem fumar há | dias sem fumar | meses sem fumar | anos sem fumar | ano sem fumar | dias sem cigarro | meses sem cigarro
any: anos sem cigarro | ano sem cigarro | sem cigarro há | livre do cigarro | tentando parar de fumar | a tentar deixar de fumar
any: quero parar de fumar | quero deixar de fumar | adesivo de nicotina | pensos de nicotina | chiclete de nicotina | champix | ex-fumante
any: ex-fumador | ex-fumadora | não fumo | nunca fumei | não uso drogas | nunca usei drogas | odeio cigarro | odeio cheiro de cigarro | #pareidefumar
any: #semcigarro
mask: não fumo faz tempo cobra
not: proibido | hotel | airbnb | uber
+ Dois anos sem cigarro
+ Deixei de fumar no dia em que fui avó
+ Larguei o vape e durmo melhor
- Airbnb: não fumo, não aceito festas

[drugs.recovery.pt]
say: tells of recovery from drugs
privacy: 3
conduct: 0
where: words
negated: keep
any: narcóticos anônimos | narcóticos anónimos | na brasil reunião | reunião do na | reunião de na | adicto em recuperação | adicta em recuperação
any: sou adicto | sou adicta | ex-adicto | ex-usuário | ex-usuária | ex-drogado | ex-viciado em | ex-toxicodependente
any: toxicodependente em recuperação | anos limpo | anos limpa | meses limpo | meses limpa | dias limpo | dias limpa | limpo há | limpa há
any: só por hoje limpo | só por hoje limpa | livre das drogas | me livrei das drogas | saí das drogas | venci as drogas | venci o crack
any: larguei as drogas | larguei a cocaína | larguei o pó | minha recuperação das drogas | comunidade terapêutica | fazenda da esperança
any: desafio jovem | projeto homem | clínica de reabilitação | internado por drogas | internação por drogas | metadona | #adictoemrecuperação
any: #narcoticosanonimos | #anoslimpo
mask: casa limpa há | nome limpo há | ficha limpa há | cozinha limpa há | louça limpa há
not: serasa | nome | faxina | cozinha | lugar limpo | série
+ Oito anos limpo, só por hoje
+ Sou adicta em recuperação e mãe
+ Reunião do NA às oito, quem quiser conversar
- Nome limpo há um mês no Serasa

[drugs.near.pt]
say: tells of drug problems or loss close to you
privacy: 3
conduct: 0
where: words
any: crack | cocaína | heroína | drogas | droga | overdose | vício | viciado | viciada | clínica | reabilitação | cracolândia | toxicodependente
any: adicto | dependente químico | recaída | pó
need: meu irmão | minha irmã | meu filho | minha filha | meu pai | minha mãe | meu marido | meu primo | meu tio | meu ex | meu sobrinho | minha prima
need: meu cunhado | o meu irmão | meu melhor amigo
near: 7
mask: droga de vida | que droga | viciado em celular | viciado em jogo | viciado em videogame | viciada em café | viciado em açúcar
mask: viciado em futebol | viciada em novela | clínica veterinária | viciada em séries | viciado em séries | clínica dentária | clínica de estética
mask: vício em açúcar | viciado em cadeia
not: celular | telemóvel | videogame | novela | café | chocolate | tiktok | série | dentista | estética | fortnite
negated: keep
+ Meu irmão está na clínica por causa do crack
+ Perdi meu primo para as drogas
+ O meu tio viveu na heroína e saiu
- Meu filho é viciado em videogame

[drugs.joins.pt]
say: shows you follow or join something about drugs
privacy: 2
conduct: 2
where: names
any: maconha | cannabis | canábis | ganja | 420 | legalize | growroom | cultivadores | smoke buddies | maconheiros | larica | brisa | headshop
any: head shop | tabacaria | haxixe | cogumelos mágicos | psicodélicos | ayahuasca | santo daime | raves | psytrance | trance
mask: brisa do mar | restaurante brisa | condomínio brisa | brisa da serra | residencial brisa | pousada brisa | cultivadores de orquídeas
mask: cultivadores de suculentas | cannabis medicinal | larica total receitas
not: orquídeas | suculentas | hotel | condomínio | pousada | restaurante | medicinal | residencial
+ [group] Marcha da Maconha SP
+ [page] Legalize Portugal
+ [event] Festival Psytrance da Lua
- [page] Pousada Brisa do Mar

[drugs.joins.tobacco.pt]
say: shows you follow or join something about tobacco
privacy: 1
conduct: 1
where: names
any: charutos | clube do charuto | narguile | narguilé | vape | vapers | cachimbo | tabaco | iqos
mask: sem tabaco | anti tabaco | charutos de repolho
not: parar de fumar | deixar de fumar | repolho
+ [group] Vapers Portugal
+ [page] Clube do Charuto Curitiba
+ [group] Narguilé Campinas
- [group] Vida sem tabaco

[drugs.joins.recovery.pt]
say: shows you follow or join something about recovery
privacy: 3
conduct: 0
where: names
any: narcóticos anônimos | narcóticos anónimos | parar de fumar | deixar de fumar | vida sem tabaco | dependentes químicos | adictos
any: livres das drogas | amor exigente | nar-anon | naranon | fazenda da esperança | familiares de dependentes
+ [group] Narcóticos Anônimos Santos
+ [group] Parar de Fumar Juntos
+ [page] Fazenda da Esperança
