lexicon: profanity.pt
format: 1
version: 2026.1
topic: profanity
lang: pt
licence: CC0-1.0
about: Swear words, insults and words that abuse groups, in Brazil and Portugal.
source: written by hand for this project

# "Puto" is a boy and "bicha" a queue in Portugal, "rapariga" a girl there and a whore in Recife, "cacete" bread: company decides.

[profanity.directed.pt]
say: swears at a person
privacy: 0
conduct: 3
negated: keep
where: words
any: filho da puta | filha da puta | filhos da puta | filhas da puta | filho de uma puta | filha de uma puta | filho duma puta
any: filho da mãe desgraçado | filho de uma égua | filho duma égua | filho de rapariga | filhos de rapariga | fio da puta | fi de rapariga | fiadaputa
any: fiadapulta | filhadaputa | filhodaputa | filho de quenga | fi de quenga | arrombado do caralho | seu arrombado | sua arrombada | seus arrombados
any: seu merda | sua merda | seu bosta | seu cuzão | sua cuzona | seus cuzões | seu otário | sua otária | seu corno | seu desgraçado | sua desgraçada
any: seu escroto | sua escrota | sua vagabunda | seu vagabundo | sua vadia | sua puta | sua cachorra | sua piranha | sua vaca | sua cadela | seu viado
any: sua bicha | seu lixo | sua lixo | seu verme | seu nojento | sua nojenta | seu imbecil | sua imbecil | seu babaca | sua babaca | seu fdp
any: seu filho da | sua filha da | vai tomar no cu | vão tomar no cu | vá tomar no cu | vai toma no cu | vai tomar no olho do cu | vai tomar no rabo
any: vai se foder | vão se foder | vá se foder | vai se fuder | vão se fuder | vai-te foder | vai te foder | vai te fuder | vão-se foder
any: ide-vos foder | que se foda você | vai pra puta que pariu | vai à merda | vai a merda | vão à merda | vai pra merda | vai cagar | vão cagar
any: vai pro caralho | vai pra casa do caralho | vai para o caralho | vai pó caralho | vão pó caralho | vão para o caralho | vai pra casa do cacete
any: vai pro inferno seu | vai dar o cu | vai levar no cu | vai levar no rabo | vai apanhar no cu | vai-te lixar cabrão | puta que te pariu
any: puta que vos pariu | a puta da tua mãe | a puta da sua mãe | tua mãe é uma puta | cona da tua mãe | a cona da mãe | teu cu | enfia no cu
any: mete no cu | mete no rabo | enfia no rabo | enfie no cu | enfia essa porra no cu | chupa minha rola | chupa meu pau | mama aqui | mama-me a pila
any: mama na minha | chupa-me a | és um cabrão | cabrão de merda | cabra de merda | cabrão do caralho | cabrões de merda | monte de merda
any: pedaço de merda | merdinha de pessoa | és uma merda | você é um merda | você é uma merda | vocês são uns merdas | puta de merda | morre praga
any: morra praga | morre diabo | desgraçado do caralho | arrombada do caralho | vagabunda do caralho | babaca do caralho | filhos de uma puta
mask: sua vaca leiteira | sua vaca mimosa | sua cachorra de raça | sua cadela poodle | sua cachorra labrador | sua bicha de estimação
mask: sua cadela de estimação
not: ração | veterinário | labrador | poodle | adestramento | castração
+ Vai tomar no cu, seu arrombado
+ Vai pra casa do caralho com essa conversa
+ Cabrão de merda, riscou-me o carro
+ Bando de filho da puta esses políticos
- Sua cadela poodle foi ao veterinário

[profanity.strong.pt]
say: holds a strong swear word
privacy: 0
conduct: 2
negated: keep
any: caralho | caralhos | caralhinho de asas | caralhada | caraio | caraleo | karalho | =Caralho | puta que pariu | puta que o pariu
any: puta que me pariu | putaqueopariu | puta vida | puta da vida | puto da vida | puta raiva | puta ódio | que puta | essa puta | puta velha
any: as putas | uma puta de uma | putaria | puteiro | putedo | putona | putinha | putinhas | putão | porra | porras | foda | fodas | fodase | fodasse
any: que se fodam | fodeu | fodido/G | fodida | fodidas | fode | fodem | foder | fuder | fudeu | fudido/G | fudida | me fodi | me fudi | fodendo
any: fudendo | fodedor | fodilhão | fodão | fodona | fodástico/G | fudêncio | merda | merdas | merdinha | merdaças | merdoso/G | cagada | cagadas do
any: caguei pra | cagando e andando | tô cagando | cagar no pau | cagou no pau | cagão | cagona | buceta | bucetas | boceta | bucetão | bucetuda
any: xoxota | xereca | ppk de | cu do | cuzão | cuzões | cuzona | cuzinho | cu doce | de cu é rola | no cu | meu cu | olho do cu | cu da mãe
any: cu pra conferir | arrombado/G | arrombada | cacete de | piroca | pirocão | pirocuda | caceta | rola grossa | na rola | caralhudo | pau no teu cu
any: punheta | punheteiro/G | punhetas | broxa | broxou | siririca | boquete | corno manso | cornudo/G | cona | conas | conaça | cabrão | cabrões
any: cabrona | paneleirice | piça | pissa | à puta | puta madre | esporra | esporrada | culhões | colhões | colhão | culhão | do cacete | pra cacete
any: puta falta de sacanagem | 🖕 | #merda | #fodase | #caralho | #porra
mask: cona de peixe | punhetas de bacalhau | punheta de bacalhau | porra de churros | cacete de agulha pão | foda à monção | cacete de padaria
mask: cagada de pombo | merda de artista | foda-se o título | ligar o foda-se | cabrão do rebanho | porras e churros
not: churros | bacalhau desfiado | receita | padaria | fornada | monção
+ Caralho, passei no exame!
+ Foda-se, perdi o comboio
+ Que merda de dia
+ Tá foda, mano, nem te conto
- Punheta de bacalhau na entrada
- Comprei porras e churros na feira
- Foda à Monção é cordeiro no forno, receita da avó

[profanity.strong.context.pt]
say: holds a strong swear word
privacy: 0
conduct: 2
negated: keep
where: words
any: puta | putas | puto | cu | pau | pica | rola | rabo | bunda | saco | cacete | porra | pila | pito | pinto | grelo | peida | bosta | bostas
any: rapariga | quenga | vaca | cabra
need: caralho | porra | merda | foder | fode | fodam | enfia | enfiar | enfie | chupa | chupar | mete | meter | tomar no | levar no | dar o | tomei no
need: pariu | desgraça | desgraçada | que a | velha do caralho | filho | filha | seu | sua de | essa de
near: 2
mask: seu rabo de cavalo | seu pau de selfie | seu saco de dormir | puto da rua | filho do puto | a vaca foi | uma vaca | meu saco de pão
mask: chupa cabra | chupa-cabra | seu pinto de estimação | sua vaca leiteira | rola bosta | rola-bosta | bosta de vaca | bosta de cavalo
mask: meter o pau na mesa | pau de macarrão | meter a mão no saco | enfiar no saco | mete no saco | rabo de cavalo | rabo de saia | rabo de peixe
mask: seu saco de | seu rabo
not: fazenda | sítio | leite | quintal | esterco | selfie | adubo | horta | marceneiro | galinha | compras | lixo | presentes | fila
+ Enfia esse pau no forno, caralho
+ Levantei o saco do chão, que desgraça de bosta
+ Merda de puta sorte a minha
- Saco de compras em cima da mesa, filho
- A rapariga da loja foi simpática

[profanity.slur.pt]
say: holds a word that abuses a group
privacy: 0
conduct: 2
negated: keep
any: viado | viadinho/N | viadagem | viadão | veado do caralho | bichona | bichinha louca | bicha louca | boiola/N | boiolagem | baitola/N
any: fresco do caralho | bambi do caralho | sapatão do caralho | sapatona de merda | traveco/N | traveca | paneleiro/N | paneleiros | paneleiragem
any: maricas | mariconço | maricão | rabeta/N | rabicho de merda | fufa/N | panasca/N | larilas | crioulo/N | criolo/N | neguinho do caralho
any: nego safado | preto safado | preto de merda | preta de merda | macaco de merda | macaco imundo | tição | macumbeiro de merda | cabeça chata
any: paraíba burro | baiano burro | baianada | programa de índio | bugre | índio burro | japa safado | xing ling | chinoca/N | monhé/N | monhés
any: cigano de merda | ciganada | escarumba/N | pretalhada | brazuca de merda | zuca de merda | zucas de merda | retardado/G | retardada | mongol
any: mongolão | mongoloide/N | débil mental | debiloide/N | aleijado de merda | demente | dementes | vadia | vadias | vagabunda | piranha do caralho
any: piriguete/N | quenga | quengas | galinha do bairro | puta de rua | arrombada de rua | gordo de merda | gorda de merda | gordo nojento
any: gorda nojenta | baleia de merda | feminazi/N | mocreia/N | tribufu | canhão de feia
mask: império mongol | mongol império | povo mongol | viado é nome | marcha das vadias | a vadia marcha | churrasco mongol | estepe mongol
mask: quenga de coco | quenga do coco
not: alzheimer | avó | avô | coco | gengis | genghis | marcha | império | churrasco | racismo é | homofobia é | não digam | ofensa | ofensivo
not: não use | parem de
+ Esse boiola me ultrapassou pela direita
+ Retardado, aprende a dirigir
+ Ó monhé, sai da frente
+ Piriguete da rua de baixo
- Marcha das Vadias no sábado
- Império mongol, aula de hoje
- Traveco é ofensa, respeite

[profanity.masked.pt]
say: holds a swear word, shortened or masked
privacy: 0
conduct: 1
negated: keep
any: pqp | ptqp | fdp | fdps | fdpta | vsf | vtnc | vtmnc | vsfd | tmnc | tnc | krl | crl | krlh | caralh | krai | karai | carai | kct | kcete | p0rra
any: porr4 | m3rda | f0da | fudeo | fuuuu | fds caralho | fodace | fdx | fdsx | putz grila do caralho | pu7a | puta kp | pta que pariu | ptaqpariu
any: pta merda | pta madre | poha | porha | prr mano | piii caralho | cralho | fdss | qlq porra | q merda | qmerda | bct | bctinha | kralho | kralh
any: pnc | pau no c
not: trânsito nacional | transportadora | código
+ pqp mano, que calor
+ fdp desse juiz
+ vsf, não aguento mais
+ Poha, perdi o ônibus
- Bom fds a todos

[profanity.masked.symbols.pt]
say: holds a swear word with letters starred out
privacy: 0
conduct: 1
negated: keep
pattern: (?i)(?:^|[^\p{L}])((?:p[*@#.]{1,4}ta|p[*@#]rra|po[*@#]{1,3}a|m[*@#]rda|me[*@#]{1,3}a|f[*@#]d[ae]r?(?:-se)?|fo[*@#]{1,3}(?:-se|a)?|c[*@#]r[*@#a]lh?o|car[*@#]{1,3}o|c[*@#]z[ãa]o|b[*@#]c[*@#e]ta|v[*@#]ad[*@#o]|f\.d\.p\.?|p\.q\.p\.?|c[*]ralho))(?:[^\p{L}]|$)
literal: * | @ | # | f.d.p | p.q.p | F.D.P | P.Q.P
+ Que m*rda de semana
+ P#rra, esqueci o guarda-chuva
+ C*ralho, que susto
- Nota 10 #partiu

[profanity.insult.pt]
say: insults people
privacy: 0
conduct: 2
negated: keep
where: words
any: seu idiota | sua idiota | seu burro | sua burra | seu palhaço | seu animal | seu parvo | sua parva | seu ignorante | sua ignorante | ó palhaço
any: seus idiotas | seus burros | idiotas de merda | és um idiota | és burro | és burra | você é um idiota | você é burro | esse idiota | essa idiota
any: esses idiotas | esse imbecil | essa imbecil | esses imbecis | bando de idiotas | bando de imbecis | bando de burros | bando de animais
any: bando de ignorantes | bando de vagabundos | bando de hipócritas | bando de retardados | cambada de idiotas | cambada de burros
any: cambada de ladrões | cambada de gatunos | corja de | escumalha | escória | ralé | lixo humano | lixo de gente | lixo de pessoa | gente lixo
any: gentalha | gentinha | povinho burro | povo burro | gente burra | cara de pau safado | mau-caráter | mau caráter | safado sem vergonha
any: sem-vergonha safado | canalha | canalhas | cretino/G | cretina | crápula/N | babaca/N | babacas | babaquice | otário/G | otária | otários
any: trouxa demais | escroto/G | escrota | nojento/G | energúmeno/G | anta quadrada | sua anta | seu jumento | jumento demais | asno
any: burro do caralho | burro demais | burra demais | burro que nem porta | burro como uma porta | jegue de gente | mula sem cabeça de gente
any: palerma/N | parvalhão | parvalhona | parvo de | és parvo | estúpido de | seu estúpido | sua estúpida | estúpida do | besta quadrada
any: bestas quadradas | atrasado mental | atrasada mental | abécula/N | aberração de gente | cabeça oca | nabo do árbitro | palhaço do árbitro
any: palhaços do governo | palhaço de merda | grande palhaço | vai à fava | vai te catar | vai se catar | vai-te catar | vai lamber sabão
any: vai plantar batata | vai se lascar | vai te lascar | vai-te lixar | vão-se lixar | cala a boca seu | cala a boca burro | cala a boca idiota
any: cala a boca imbecil | cala-te ó | ridícula essa mulher | ridículo esse cara | seu ridículo | sua ridícula | corno | cornos | baranga | barangas
any: bruaca | jararaca da minha | víbora da minha | cobra peçonhenta da
mask: corno de áfrica | corno da áfrica | esse idiota sou eu | essa idiota sou eu | corno francês | corja de amigos | asno de buridan | cornos do boi
mask: essa idiota aqui | esse idiota aqui | burro demais eu | chifre e cornos | corno inglês | queijo escroto
not: dostoiévski | boi | touro | veado | rena | orquestra | eu sou uma | eu sou um | jumento de estimação | rebanho | parvo amor | saco escrotal
+ Esse idiota do vizinho outra vez com a furadeira
+ Bando de imbecis na caixa de comentários
+ Vai-te lixar mais a tua conversa
+ Cambada de gatunos, dois euros por um café
- O corno inglês da orquestra é lindo
- Essa idiota aqui esqueceu a chave

[profanity.rude.pt]
say: holds a rude word
privacy: 0
conduct: 1
negated: keep
any: bosta | bostas | cagar | cagando | caguei | cagado/G | cagaço | cago nisso | cago nisto | mijar | mijando | mijei | peido/N | peidar | peidei
any: peidou | bunda mole | bundão | bundona | cara de bunda | cara de cu | cara de pau | bunda suja | pé no saco | encheu o saco | enche o saco
any: encher o saco | enchendo o saco | saco cheio | puxa-saco | puxa saco | que saco | coça-saco | coçar o saco | coçando o saco | chupa essa manga
any: ir à merda | sacanagem | sacana/N | sacanear | sacanearam | safadeza | putz | ferrou tudo | me ferrei | se ferrou | me lasquei | tô lascada
any: tô lascado | lascou | se fu | phoda | tesuda | gostosa do caralho | que pariu | puto com | puta com | tô puto | tô puta | fiquei puto
any: fiquei puta | fico puta | fico puto | estou lixado | estou lixada | lixaram-me | estou-me nas tintas | tou nem aí pra essa | filho da mãe
any: filha da mãe | filhos da mãe | arre porra | caraças | caramba porra | porreta do | vai ver se eu tô na esquina | traseiro gordo | 💩
mask: que saco de | mãe e filho da mãe | filho da mãe natureza | que saco de dormir | bosta de vaca | bosta de cavalo | peido de velha | mijar sentado
not: esterco | adubo | fraldas | fralda | bebê | bebé | desfralde | xixi | cocô | filhote | veterinário | cachorro | gato | areia
+ Que bosta de internet
+ Tô puta com essa operadora
+ Já me encheu o saco essa história
+ Comprei uns ténis do caraças
- Adubo com bosta de vaca para a horta
- O bebê fez cocô, cagou a fralda toda, normal com bebé

[profanity.mild.bare.pt]
say: holds a mild swear word
privacy: 0
conduct: 0
negated: keep
where: words
any: que se dane | que se lixe | que se lixem | dane-se | danem-se | caramba | caraca | puxa vida | poxa vida | fónix | fosga-se | credo
any: raios te partam | raios partam
mask: caraca que lindo
+ Que se lixe, vou à praia
+ Dane-se a dieta
+ Caramba, que frio
- Caraca que lindo

[profanity.mild.pt]
say: holds a mild swear word
privacy: 0
conduct: 0
negated: keep
any: que se lixe | que se lixem | que se dane | dane-se | danem-se | droga de | que droga | diabo de | que diabo | que diabos | com os diabos
any: raio de | que inferno | inferno de vida | inferno de calor | calor dos infernos | calor do inferno | do demônio | do capeta | caramba | cacilda
any: poxa vida | puxa vida | puts | putz | putzgrila | eita porra | diacho | caraca | caracas maluco | caracoles | bolas | chiça | credo em cruz
any: merda nenhuma não | meleca | cocô | que porcaria | porcaria de | catano | fogo que | fónix | fosga-se | fonix | fogo pá | irra | arre | arreda
any: desgraça | maldito | maldita | malditos | praga de | lixado/G | raios
need: que se | dane | agora | tudo | vou | quero | que | dia | calor | internet | trânsito | essa | esse | vida | deste | desta | isso | isto | mano
need: pá | perdi | esqueci | segunda | computador | telemóvel | celular | chuva | não
near: 5
mask: raios x | raios solares | raios uv | raio de sol | bolas de natal | bolas de sabão | bolas de queijo | bolas de berlim | raio de ação
mask: que raio de luz | raios de sol | raios gama | desgraça alheia de | fogo que arde | cocô do bebê | cocô do cachorro | bolas de ténis
mask: bolas de gelado | bolas de golfe
not: venezuela | radiografia | gramado | natal | sorvete | protetor | tempestade | fralda | filhote | ténis | bandeja
+ Que droga de trânsito, perdi o dia
+ Que raio de trânsito, perdi o comboio
+ Caramba, que calor dos infernos
- Raios UV hoje em nível máximo, que dia
- Bolas de Natal na árvore, que lindo dia
