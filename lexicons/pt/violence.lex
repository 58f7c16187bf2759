lexicon: violence.pt
format: 1
version: 2026.1
topic: violence
lang: pt
licence: CC0-1.0
about: Threats, fights, weapons, hunting and violence suffered, in Brazil and Portugal.
source: written by hand for this project

# "Matar" goes with hunger, homesickness and lessons, "tiro" with goal kicks, "bomba" with chocolate, "caça" with treasure: persons or weapons beside them.

[violence.threat.pt]
say: threatens or wishes to hurt somebody
privacy: 2
conduct: 3
where: words
negated: keep
any: merecia levar | merecia uma sova | merecem apanhar | merecia uns tabefes | precisava de uma surra | merecia era | se eu pego eu mato
any: se eu pego esse | eu ainda mato | ainda mato um | eu mato um | se o apanho mato-o | vou te matar | vou matar você | eu te mato | eu mato ele
any: eu mato ela | eu mato esse | vou matar esse | vou matar essa | vou matar aquele | mato um hoje | juro que mato | vou te quebrar
any: vou quebrar a cara dele | vou quebrar a cara dela | vou quebrar tua cara | vou quebrar sua cara | te quebro na porrada | te arrebento
any: vou te arrebentar | vou arrebentar ele | vou meter a porrada | meto a porrada | vou encher de porrada | vou encher ele de porrada
any: vou te encher de porrada | meto bala | meto uma bala | vou meter bala | tiro na cara | tiro na testa | tiro na cabeça dele | merece um tiro
any: merecia um tiro | merece levar um tiro | merece apanhar | merecia apanhar | merece uma surra | merecia uma surra | merece morrer | tem que morrer
any: tinha que morrer | devia morrer | tomara que morra | tomara que morram | espero que morra | espero que morras | que morram todos
any: morra desgraçado | parto-te a cara | parto-te todo | partia-lhe a cara | parto-lhe a cara | levas nas trombas | dou-te uma sova | levas uma sova
any: levas um murro | ainda te mato | mato-te | eu mato-o | eu mato-a | te pego lá fora | te pego na saída | me espera na saída
any: te espero lá fora seu | vais pagar caro | você vai pagar caro | você vai me pagar | vai ter volta | vou acabar com a raça | acabo com a tua raça
any: te esfolo vivo | dá vontade de matar | vontade de matar um | vontade de dar um soco | vontade de socar | vontade de enforcar | queria dar um soco
any: queria dar uns murros | queria esganar | vontade de esganar | esganava-o | esganava-a | apanhava na cara | dava-lhe um tiro | dava um tiro nesse
any: tacava fogo em | taco fogo em | vou tacar fogo em | vou tacar fogo na | toco fogo nessa | te dou uma facada | levou pouco tiro | faltou mira
mask: vou te matar de cócegas | vou te matar de amor | vou te matar de beijos | vou te matar de rir | vou te matar de orgulho | eu te mato de beijo
mask: vou te quebrar de beijos | dá vontade de matar saudade | dá vontade de matar a | ainda te mato de beijos | vontade de matar um pudim
mask: vontade de matar um açaí | a última que tem que morrer | a esperança tem que morrer | vou matar essa saudade | vou matar essa vontade
mask: vou matar esse desejo | vou matar essa fome | vou matar esse bolo | vou matar essa sede | vou matar essa pizza | vou matar essa prova
mask: tem que morrer de rir | vou matar essa aula | vou matar esse açaí | vou matar esse livro | vou matar essa curiosidade | tomara que morra de rir
not: cócegas | saudade | saudades | fome | beijo | beijos | barata | baratas | mosquito | mosquitos | pernilongo | pernilongos | formigas | muriçoca
not: novela | série | filme | vilão | vilã | personagem | jogo | boss | disse | ameaçou | polícia | notícia | rato | aranha
+ Vou te quebrar todo, me espera na saída
+ Tomara que morra esse político
+ Parto-te a cara se voltas a estacionar aí
+ Dá vontade de matar quem abandona bicho
- Vou te matar de cócegas
- Vou matar essa fome com pizza
- Mato-te, melga! mosquitos malditos

[violence.glorify.pt]
say: praises or calls for violence
privacy: 2
conduct: 3
where: words
negated: keep
any: bandido tem que morrer | bandido morto | cpf cancelado | um a menos | menos um bandido | cancela cpf | cancelaram o cpf
any: direitos humanos para humanos direitos | pena de morte já | tem que fuzilar | fuzilar todos | fuzilar a petralhada | metralhar a petralhada
any: metralhar todos | paredão neles | fuzilamento já | forca para todos | pelotão de fuzilamento para | tem que linchar | linchar esse
any: linchamento merecido | tem que dar na cara | apanhou pouco | apanhou foi pouco | levou foi pouco | matou foi pouco | merece tortura
any: tortura neles | pau de arara nele | pau de arara neles | pau nele | porrada neles | porrada nele | cacete neles | baixar o cacete | bala neles
any: bala na cabeça de bandido | chumbo neles | chumbo na vagabundagem | rota na rua | caveirão neles | sobe o morro e mata | faca na caveira
any: matem todos | morte aos | morte a todos os | a tiro todos | a tiro a todos | à bomba é que era | uma bomba no congresso | uma bomba na assembleia
any: botar fogo no congresso | uma bomba em brasília | granada neles | bom era no tempo em que se fuzilava | guilhotina já | guilhotina neles
any: bater em mulher é | mulher gosta é de apanhar | criança precisa apanhar | criança tem que apanhar | uma boa surra resolve | chinelada resolve
any: umas palmadas resolvem
mask: um a menos na lista | um a menos na conta | um a menos para | um a menos pra | morte aos mosquitos | morte aos pernilongos | menos um a menos
mask: morte aos poucos | um a menos em campo
not: jogador | expulso | mosquito | mosquitos | baratas | boletos | boleto | lista | prova | filme | tropa de elite | dia a menos | notícia | denúncia
not: vídeo game | tcc
+ Bandido bom é bandido morto
+ CPF cancelado, próximo
+ Pau de arara neles, só assim
- Um boleto pago, um a menos na lista
- Morte aos mosquitos da dengue

[violence.fight.pt]
say: tells of a fight you were in
privacy: 2
conduct: 2
where: words
voice: me
any: saí na mão | saí no soco | saímos na mão | caí na porrada | saí na porrada | briguei na rua | briguei na balada | briguei de soco | troquei soco
any: trocamos socos | dei um soco | dei um murro | dei um tapa na cara | dei uma chapada | dei-lhe uma chapada | dei-lhe um murro
any: dei-lhe uma cabeçada | dei uma cabeçada nele | dei uma porrada | dei umas porradas | dei porrada | enchi de porrada | enfiei a porrada
any: enfiei a mão na cara | meti a mão na cara | meti a porrada | meti-lhe a mão | andei à porrada | andámos à porrada | andei à pancada
any: andar à porrada | andei à bulha | pancadaria ontem | levei um soco | levei um murro | levei porrada | apanhei na rua | apanhei na balada
any: briga no bar comigo | parti pra cima | fui pra cima dele | fui pra cima dela | quebrei a cara dele | quebrei a cara dela | quebrei o nariz dele
any: voei no pescoço | voei no cabelo dela | puxei o cabelo dela | briguei com o segurança | briguei no trânsito e desci | desci do carro pra brigar
any: joguei o copo na cara | quebrei a garrafa na | quase dei na cara
mask: levei um soco no estômago com esse | dei um soco no ar | levei um soco no estômago lendo | dei um tapa na cara da sociedade
mask: levei um murro no estômago com | dei uma chapada de visual | dei porrada no treino
not: livro | filme | final da novela | muay thai | boxe | sparring | jiu-jitsu | saco de pancada | treino | videogame | sonhei | sonho
+ Saí na mão com um cara no bar
+ Dei-lhe um murro e não me arrependo
+ Briguei na balada e perdi o brinco
- Dei um soco no ar com o gol
- Esse livro: levei um soco

[violence.weapon.pt]
say: shows or tells of weapons you own
privacy: 2
conduct: 2
where: words
voice: me
any: comprei uma espingarda | comprei um revólver | comprei uma caçadeira | tenho uma arma | tenho uma pistola | tenho um revólver | arma em casa
any: minha glock | minha taurus | minha pistola | minha arma | minhas armas | meu fuzil | meu revólver | meu 38 | meu três oitão | minha 9mm
any: minha .40 | minha 380 | minha espingarda | minha carabina | minha caçadeira | meu rifle | comprei uma arma | comprei uma pistola
any: comprei um fuzil | porte de arma saiu | meu porte de arma | meu porte saiu | minha posse de arma | meu cr saiu | meu cr chegou | meu craf
any: sou cac | sou atirador | sou atiradora | atirador esportivo | atiradora esportiva | clube de tiro | estande de tiro | no estande
any: carreira de tiro | aula de tiro | dei uns tiros | dei tiros no | tiro prático | ipsc | tiro defensivo | treino de tiro | treinando tiro
any: tiro esportivo | minha licença de uso e porte | licença b1 de arma | ando armado | ando armada | armado até os dentes | durmo com a arma
any: arma na cintura | pistola na cintura | munição chegou | minhas munições | minha faca tática | meu canivete | meu facão | minha coleção de facas
any: #cac | #glock | #tiroesportivo | #clubedetiro | #armas | #9mm
mask: minha arma secreta | minha arma é o amor | minha arma é a caneta | minha arma é a palavra | minhas armas são | minha pistola de cola
mask: minha pistola de água | minha pistola de silicone | minha arma é | minha pistola de cola quente | meu canivete suíço de cozinha
mask: meu revólver de brinquedo | minha arma contra | minhas armas contra | minhas armas de jorge | vestida com as roupas e as armas de jorge
mask: meu 38 de sapato | meu facão de cozinha | minha pistola massageadora | minha pistola de massagem | minha taurus moto | minha pistola de tinta
not: jogo | fortnite | free fire | cs | call of duty | valorant | gta | airsoft | nerf | brinquedo | cola | signo | sapato | massagem | jorge | música
not: ford
+ Minha Glock nova chegou
+ Domingo no clube de tiro com o pai
+ A minha caçadeira era do avô
- Minha arma é a caneta
- No Free Fire minha pistola é lendária

[violence.hunt.pt]
say: mentions hunting or shooting for sport
privacy: 1
conduct: 1
where: words
any: caça ao javali | caça à perdiz | caça às rolas | caça ao tordo | caça menor | caça maior | montaria | montarias | batida ao javali | dia de caça
any: época de caça | abertura da caça | javali abatido | abati um javali | javali de 100 quilos | caçada ao javali | caçada de | caçar javali
any: caçar tatu | caçar capivara | caçar pato | caçar perdizes | sou caçador | sou caçadora | reserva de caça | zona de caça | associação de caçadores
any: clube de caçadores | controle de javali | controlador de javali | manejo de javali | cães de caça | matilha de caça | tiro aos pratos
any: tiro ao prato | espera ao javali | #caça | #caçador | #javali | #montaria
mask: caçada de pokémon | caçada de ovos | caçada de tesouro | montaria de cavalo | caçada de ofertas | montaria em touro | sou caçador de mim
mask: montaria em touros | sou caçador de promoções | aula de montaria | sou caçadora de promoções | sou caçador de estrelas | caçada de fantasmas
not: rodeio | barretos | cavalo | páscoa | pokémon | filme | monster hunter | proibida | ibama | multa | peões | milton nascimento
+ Dia de caça ao javali com a malta
+ Montaria em Mértola, onze porcos
+ Tiro aos pratos no domingo de manhã
- Rodeio de Barretos: montaria em touros
- Caça ao tesouro no parque

[violence.victim.pt]
say: tells that you suffered violence
privacy: 3
conduct: 0
where: words
voice: me
negated: keep
any: apontou-me uma faca | apontou uma faca | puxou uma faca | puxou de uma faca | levaram meu celular | levaram-me o telemóvel | roubaram meu celular
any: roubaram-me o telemóvel | fui roubada | fui roubado | fui furtada | fui furtado | apanhei muito | apanhava muito | apanhei do meu padrasto
any: apanhava do meu padrasto | apanhei do meu pai | apanhava da minha mãe | meu padrasto me batia | levei um soco de graça | meu ex me batia
any: meu marido me batia | meu namorado me batia | meu pai me batia | minha mãe me batia | ele me batia | ele me bateu | batia-me
any: meu ex bateu em mim | apanhei do meu ex | apanhei do meu marido | apanhava do meu pai | apanhava do meu marido | apanhei do meu namorado
any: fui espancada | fui espancado | fui agredida | fui agredido | me agrediu | agrediu-me | sofri agressão | sofri violência | violência doméstica
any: sobrevivi à violência | sobrevivente de abuso | lei maria da penha me | medida protetiva contra | minha medida protetiva | fui estuprada
any: fui estuprado | me estuprou | fui violada | fui violado | sofri estupro | fui abusada | fui abusado | abusaram de mim | abusou de mim
any: sofri abuso | abuso sexual na infância | fui assediada | fui assediado | sofri assédio | assédio no ônibus | assédio no metrô | me apalpou
any: passou a mão em mim | apalparam-me | me encoxou | importunação sexual | fui assaltada | fui assaltado | me assaltaram | assaltaram-me
any: sofri um assalto | assalto à mão armada | arma na cabeça | apontaram uma arma | sofri um sequestro | sequestro relâmpago | levei um tiro
any: levei uma facada | fui baleada | fui baleado | fui esfaqueado | fui esfaqueada | bala perdida na minha | sofri bullying | sofria bullying
any: fui vítima de bullying | me ameaçou de morte | ameaçou-me de morte | fui ameaçada | fui ameaçado | estou sendo ameaçada | stalker
any: perseguida pelo meu ex | meu ex me persegue | sofri gaslighting | tentou me enforcar | tentou me matar | tentou matar-me
any: relacionamento abusivo me | saí viva de um relacionamento | #violenciadomestica | #naosecale | #agoraequesaoelas | #meuprimeiroassedio
any: #primeiroassedio
mask: sofri assédio moral | levei um tiro no coração desse | levei uma facada no coração com | fui assaltada no posto de gasolina
mask: fui assaltada pelo preço | fui assaltada nesse restaurante | levei uma facada no restaurante | levei uma facada no bolso
mask: fui assaltada pela conta | tentou me matar esse treino | tentou me matar de rir | o personal tentou me matar
not: série | filme | novela | preço | conta do restaurante | gasolina | personal | treino | jogo | notícia | palestra | campanha
+ Meu ex me batia, hoje estou livre
+ Fui assaltada na Paulista com a arma na cabeça
+ Abusaram de mim aos nove anos e só hoje escrevo
- Fui assaltada pelo preço da gasolina
- Palestra sobre violência doméstica na câmara

[violence.near.pt]
say: tells of violence against somebody close or near you
privacy: 3
conduct: 0
where: words
negated: keep
any: assaltaram | assaltada | assaltado | espancada | espancado | agredida | agredido | esfaqueada | esfaqueado | baleada | baleado | assassinada
any: assassinado | assassinaram | mataram | estuprada | violada pelo | sequestrada | sequestrado | abusada | abusado | bullying | feminicídio
any: ameaçada | ameaçado | levou um tiro | levou uma facada | apanha do | apanhava do | batia na
need: minha mãe | meu pai | meu irmão | minha irmã | meu filho | minha filha | minha prima | meu primo | minha amiga | meu amigo | minha vizinha
need: meu vizinho | meu tio | minha tia | minha avó | meu avô | minha sobrinha | meu sobrinho | minha colega | meu colega | minha aluna | meu aluno
need: meu marido | minha esposa | minha cunhada
near: 7
mask: mataram a saudade | mataram aula | mataram a fome
not: série | filme | novela | saudade | saudades | fome | jogo
+ Assaltaram minha mãe na porta do banco
+ Meu primo foi assassinado e ninguém foi preso
+ Minha filha sofre bullying na escola
- Na série, mataram meu personagem, minha amiga chorou

[violence.witness.pt]
say: tells of violence where you live or work
privacy: 2
conduct: 0
where: words
any: tiroteio | tiroteios | tiros | rajadas | assalto | assaltos | arrastão | facada | operação policial | helicóptero da polícia | caveirão
any: bala perdida | homicídio | corpo encontrado | briga de faca | agressão a profissional | agrediram a enfermeira | agrediram o médico
any: agressão a enfermeira | agressões a enfermeiros
need: aqui | na minha rua | no meu bairro | meu prédio | perto de casa | aqui perto | minha escola | no meu trabalho | meu hospital | no meu plantão
need: ouvi | ouvindo | acordei | vizinhança | da janela | rocinha hoje | no ponto de ônibus | na porta de casa
near: 8
mask: tiros de canhão | tiros de meta
not: série | filme | novela | jogo | salva de | fogos | festim
negated: keep
+ Tiroteio aqui na rua de novo, filhos no chão
+ Acordei com tiros e helicóptero
+ Agrediram a enfermeira no meu plantão
- Na série ouvi tiros

[violence.joins.pt]
say: shows you follow or join something about weapons
privacy: 2
conduct: 2
where: names
any: armas | cac | cacs | atiradores | clube de tiro | tiro esportivo | tiro prático | ipsc | glock | pistolas | fuzil | munição | munições
any: armamento | proarmas | legítima defesa | bope fã | caveira bope | rota na rua | bandido bom é bandido morto | facas e canivetes | cutelaria
any: sobrevivencialismo
mask: contra as armas | armas não | praça de armas | cavalo de armas | brasão de armas | irmãos de armas filme
not: desarmamento | contra | paz | museu | airsoft | paintball | nerf | restaurante
+ [group] CAC Brasil Atiradores
+ [page] Clube de Tiro Vale Verde
+ [group] Cutelaria e Facas Brasil
- [page] Museu de Armas de Elvas

[violence.joins.hunt.pt]
say: shows you follow or join something about hunting
privacy: 1
conduct: 1
where: names
any: =Caça | caçadores | montarias | montaria | javali | perdizes | tiro aos pratos
mask: caça palavras | caça talentos | caça ao tesouro | caça promoções | caça níquel | caça fantasmas | caça vagas | caçadores de promoções
mask: caçadores de ofertas | caçadores da arca
not: promoções | ofertas | cachoeiras | trilhas | tesouro | tornados | auroras
+ [group] Caça e Pesca Alentejo
+ [page] Clube de Caçadores de Beja
+ [group] Javali: controle e manejo RS
- [group] Caça Promoções Brasil

[violence.joins.support.pt]
say: shows you follow or join something about abuse suffered
privacy: 3
conduct: 0
where: names
any: violência doméstica | vítimas de violência | sobreviventes de abuso | abuso sexual | apav | maria da penha | mães que choram | vítimas de abuso
any: relacionamento abusivo sobreviventes | bullying vítimas | narcisistas vítimas | vítimas de narcisistas
+ [group] Sobreviventes de Abuso Brasil
+ [page] APAV Braga
+ [group] Mulheres vítimas de narcisistas
