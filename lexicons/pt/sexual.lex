lexicon: sexual.pt
format: 1
version: 2026.1
topic: sexual
lang: pt
licence: CC0-1.0
about: Sex acts, nudes, pornography, lewd jokes and desire, in Brazil and Portugal.
source: written by hand for this project

# "Nude" is a colour, "gozar" also to enjoy, "bater uma" a photo, "comer" to eat, "dar" to give, "pau" wood: phrases, or company.

[sexual.act.pt]
say: describes a sexual act
privacy: 2
conduct: 3
where: words
voice: me
any: transava | transaria | na cama com meu | na cama com minha | noite quente com | quente na cama | noite de sexo | sexo selvagem | sexo com
any: fiz sexo | fazer sexo | fazendo sexo | fizemos sexo | fazer amor com | fizemos amor | fazendo amor | transei | transamos | transando
any: transar com | transar no | transar na | transa de ontem | uma transa | trepei | trepamos | trepando | trepar com | trepada | sexo oral
any: sexo anal | sexo a três | sexo casual | sexo no carro | sexo na praia | sexo no primeiro encontro | sexo sem compromisso | sexo por telefone
any: sexo virtual | sexting | menage | ménage | suruba | surubas | orgia | orgias | swing com | troca de casais | 69 na cama | de quatro na cama
any: gozei | gozamos | gozando gostoso | gozada na | ela gozou | ele gozou | me fez gozar | fez-me vir | vim-me | ele veio-se | orgasmo | orgasmos
any: masturbação | me masturbo | me masturbei | masturbei-me | me masturbando | bati uma punheta | bater punheta | batendo punheta | bati uma pensando
any: tocar uma pensando | siririca | vibrador | sugador de clitóris | dildo | consolo de silicone | plug anal | lubrificante | camisinha estourou
any: camisinha rasgou | o preservativo rompeu | rapidinha | transar sem camisinha | sem camisinha com | no motel com | fomos pro motel | fui pro motel
any: motel com ele | motel com ela | pernoite no motel | amassos no carro | dei pra ele | dei pro | dei para ele na cama | comi ela | comi a fulana
any: comi a mina | comi aquela mina | comi aquela gaja | comeu-me toda | me comeu gostoso | me comeu a noite toda | papei a gaja
any: dormi com ele de primeira
mask: fazer amor com o trabalho | orgia gastronômica | orgia de cores | orgia de chocolate | dei pro gasto | dei pro meu | dei pro cachorro
mask: dei pro gato | orgasmo gastronômico | orgasmo na boca de tão bom esse | orgasmo culinário | trepei na árvore | trepei na mangueira
mask: trepando na árvore | trepando no muro | trepei no muro | trepando na | trepei no telhado | comi ela toda a pizza | dei pro santo
mask: dei pro meu pai | dei pro meu filho | dei pro porteiro | dei pro vizinho
not: educação sexual | palestra | série | filme | novela | árvore | planta trepadeira | pizza | bolo | chocolate | cachorro | gato | notícia | abuso
not: estupro | violência | gastronômico | paciente/N | consulta | ginecologista explica | telhado
+ Transei no carro ontem
+ Fomos pro motel e perdi o brinco
+ Comprei um sugador de clitóris, vida nova
- Trepei na mangueira atrás de manga
- Orgia de chocolate na Páscoa

[sexual.act.words.pt]
say: describes a sexual act in coarse words
privacy: 2
conduct: 3
where: words
any: boquete | boquetes | broche | broches à borla | chupar pau | chupar rola | chupar buceta | chupei ele todo | chupei ela toda | chupo gostoso
any: mamar gostoso | mamei gostoso | mamada gostosa | minete | minetes | beijo grego | cunete | foder gostoso | fudi gostoso | fodi gostoso
any: foder a noite toda | meter gostoso | meti gostoso | mete gostoso | soca gostoso | soca fofo | sentar gostoso | sentada gostosa na
any: sentar na pica | sentar na rola | sentar na piroca | quero sentar nele | quero sentar na cara | senta na minha cara | quicar na rola
any: quicar no pau | dar o cu gostoso | dar a bunda | comer cu | comer um cu | comer uma buceta | comer buceta | comer uma cona | ir à cona
any: bucetinha molhada | buceta molhada | xota molhada | molhadinha por | pau duro | de pau feito | com tesão | que tesão | tesão da porra
any: morta de tesão | cheia de tesão | cheio de tesão | cheia de tusa | que tusa | dá-me tusa | leitada | leitinho na cara | leite na boca dele
any: gozar na cara | gozar dentro | engolir porra | punheta pra ela | espanhola nos peitos | gang bang | gangbang | creampie | squirt | fio terra
any: siririca gostosa | putaria gostosa | enrabar | enrabei | enrabou-me | pinar | pinei | pinocada | uma queca | quecas | foda boa ontem
any: uma boa foda | dei uma foda | dar uma foda
mask: broche de prata | broche de ouro | broche da avó | broche antigo | pau duro de madeira | que tesão de carro | que tesão de bolo
mask: broche de lapela
not: joia | joias | lapela | vintage | prata | avó | feltro | artesanato | madeira | motor | bijuteria | crochê | croché | viajar | trabalho | estudar
+ Adoro um boquete de manhã
+ Dei uma queca na hora de almoço
+ Que tesão nesse homem
- Broche de prata da minha avó
- Que tesão de carro, V8

[sexual.nude.pt]
say: sends, asks for or offers nude pictures
privacy: 3
conduct: 3
where: words
any: manda nudes | manda nude | mande nudes | mandem nudes | mandei nudes | mandei um nude | mandar nudes | mandar um nude | mandando nudes
any: troco nudes | trocar nudes | troca de nudes | recebi nude | recebi nudes | meus nudes | meu nude | minhas nudes | nudes vazados | pack de nudes
any: pack do pé | packzinho | vendo pack | vendo nudes | vendo conteúdo | conteúdo +18 | conteúdo adulto no meu | meu onlyfans | meu only fans
any: meu privacy | link do onlyfans | link do privacy | criei um onlyfans | abri um onlyfans | camgirl | camboy | fotos sensuais à venda | foto pelada
any: foto pelado | fotos pelada | foto nua | foto nu | fotos nua | foto de pau | foto do pau | dick pic | dickpic | dick pics | foto da bunda no
any: foto do peito pelado | ensaio nu | ensaio sensual boudoir | ensaio boudoir | vídeo íntimo | vídeos íntimos | tô pelada | estou pelada na
any: tô pelado | estou nua na cama | praia de nudismo | praia nudista | naturismo | naturista
mask: manda nudes de comida | manda nudes do bolo | meu nude favorito batom | meu privacy policy | foto nua e crua | manda nudes da pizza
mask: meu nude preferido | manda nude do prato
not: batom | esmalte | unha/N | maquiagem | sapato | lingerie cor | paleta | pizza | comida | bolo | hambúrguer | crime | lei | delegacia | denúncia
not: polícia | bebê | boneca
+ Manda nudes
+ Meu onlyfans tá bombando, assina lá
+ Fomos à praia de nudismo no Meco
- Meu nude favorito é o batom 05
- Vazar vídeos íntimos é crime, denúncia na delegacia

[sexual.porn.pt]
say: mentions watching or liking pornography
privacy: 3
conduct: 3
where: words
any: vi pornô | vejo pornô | ver pornô | vendo pornô | assisto pornô | assistindo pornô | assistir pornô | vi um pornô | ver porno | vejo porno
any: vi porno | vi um porno | viciado em pornô | viciada em pornô | viciado em pornografia | vejo pornografia | assisto pornografia | ver pornografia
any: xvideos | xvídeos | pornhub | redtube | brazzers | hentai | hentais | brasileirinhas | filme pornô | filmes pornô | vídeo pornô | vídeos pornô
any: filme porno | vídeo porno | pornochanchada preferida | grupo de putaria | grupos de putaria | grupo +18 no zap | figurinha de putaria
not: combate | crime | infantil | palestra | vício destrói | igreja | estudo | documentário | polícia
+ Vi um pornô e ri
+ Grupo de putaria no zap a essa hora
+ Histórico limpo: xvideos às três da manhã
- Palestra sobre quem é viciado em pornografia na igreja

[sexual.mention.pt]
say: mentions pornography, sex work or kink
privacy: 1
conduct: 1
where: words
any: sex shop | sexshop | lingerie sexy | fantasia de enfermeira sexy | algemas de pelúcia | bdsm | fetiche | fetiches | cinquenta tons
any: 50 tons de cinza | kama sutra | pole dance | casa de swing | garota de programa | garotas de programa | acompanhantes de luxo | prostituta
any: prostituição | puteiro | casa de alterne | bar de alterne | strip | stripper | educação sexual | saúde sexual | disfunção erétil | viagra
any: tadala | tadalafila | ejaculação precoce | libido | virgem | virgindade | camisinha | preservativo
need: eu | meu | minha | fui | comprei | já | nunca | quero | acho | amiga | amigas | amigo | ontem | hoje | ganhei | despedida | festa | aula de
near: 6
mask: virgem maria | azeite virgem | azeite extra virgem | extra virgem | signo de virgem | nossa virgem | óleo de coco virgem | sou de virgem
mask: lua em virgem | sol em virgem | virgem santíssima | ascendente em virgem | santa virgem | mata virgem | floresta virgem | cabelo virgem
mask: fetiche da mercadoria | ó virgem | sou virgem com ascendente
not: signo | ascendente | azeite | óleo | horóscopo | notícia | polícia | cabelo | nossa senhora | maria | floresta | zodíaco
+ Fomos ao sex shop na despedida da amiga
+ Minha libido sumiu depois do parto
+ Aula de pole dance, minha lombar pede socorro
- Sou de virgem com ascendente em leão
- Azeite extra virgem, comprei hoje

[sexual.joke.pt]
say: makes a lewd joke
privacy: 1
conduct: 2
where: words
any: ui delícia | delícia lá em casa | essa lá em casa | esse lá em casa | ô lá em casa | oh lá em casa | dava fácil | dava muito | dava pra ele
any: dava pra ela | comia fácil | comia muito | comia essa | comia-a toda | pegava fácil | pegava muito | pegava e não devolvia | sentava fácil
any: sentava muito | eu sentava | essa sentava | me come | me usa e joga fora | me chama de lagartixa | me chama de chão e pisa | me atropela gostoso
any: pisa em mim gostoso | que rabo | que bunda | que raba | olha essa raba | raba da | que peitão | que par de mamas | que mamas | que par de tetas
any: boazona | boazuda | gostosona | gostosão | gostosa demais essa | que gostosa | que gostoso esse homem | tesuda | tesudo | pedaço de mau caminho
any: cavalona | popozuda | popozão | rabão | rabuda | novinha gostosa | novinhas | novinha safada | milf | coroa gostosa | tamanho é documento
any: tamanho não é documento | o tamanho importa | pau grande | pinto grande | pinto pequeno | pau pequeno | pila grande | pila pequena
any: dedo no cu e gritaria | suruba de | cara de quem deu | cara de quem não transa | falta de rola | falta de pica | falta de homem | falta de pau
any: mal comida | mal fodida | tá precisando transar | precisa de uma rola
mask: que gostosa sopa | que gostosa comida | me come a comida | que bunda de cachorro | comia muito bem | comia muito doce | comia muito quando
mask: dava muito trabalho | dava muito leite | dava muito medo | que gostosa essa sopa | dava muito sono | comia essa bala | comia muito na
mask: comia muito pão | que gostosa tarde | que gostosa noite | pegava muito trânsito | comia muito isso | comia essa | que gostosa essa tarde
not: comida | sopa | receita | bolo | infância | criança | quando era pequena | cachorro | gato | trabalho | almoço | janta | lanche | chuva | praia
+ Meu Deus, ô lá em casa
+ Sentava fácil nesse vilão
+ Que raba é essa, brasil
- Na infância eu comia muito doce
- Que gostosa essa sopa

[sexual.desire.pt]
say: speaks of your sex life in a plain way
privacy: 2
conduct: 1
where: words
voice: me
any: sexo bom é | sexo com amor | bom sexo | sexo faz bem | fazer amor é | vida sexual | meses sem transar | anos sem transar | semanas sem transar
any: sem sexo há | sem transar há | seca sexual | no atraso | subindo pelas paredes | preciso transar | queria transar | vontade de transar
any: saudade de transar | quero dar | quero uma transa | sexo é bom | gosto de sexo | amo sexo | sexo de reconciliação | sexo matinal | boa de cama
any: bom de cama | ruim de cama | ruins de cama | na hora h | brochou | broxou comigo | perdi a virgindade | minha primeira vez foi | fetiche em
any: tenho fetiche | sou passivo | sou ativo e | com local | sem local | sigilo total | no sigilo | procuro sexo | encontro casual | sexo casual sim
mask: vida sexual dos | vida sexual das | quero dar um | quero dar uma | quero dar os | quero dar o | quero dar a | quero dar aula | na hora h do jogo
mask: sem local definido | ruim de cama o hotel | subindo pelas paredes a planta | quero dar parabéns | quero dar meu | quero dar minha
mask: fetiche em livros | minha primeira vez foi na praia | com local e data | quero dar boas | com local para | evento com local | show com local
not: hotel | plantas | abelhas | peixes | evento | show | data e | jogo | escola | estudo | pandas | inscrição
+ Seis meses sem transar, subindo pelas paredes
+ Homem ruim de cama eu bloqueio
+ Minha vida sexual melhorou aos quarenta
- A vida sexual dos pandas, documentário
- Quero dar os parabéns à turma

[sexual.names.pt]
say: belongs to a group or page about sex
privacy: 3
conduct: 3
where: names
any: putaria | sexo | swing | liberais | suruba | nudes | =pornô | =Pornô | porno | hentai | xvideos | onlyfans | privacy | novinhas | gostosas
any: rabudas | peitudas | milf | milfs | cornos | hotwife | cuckold | bdsm | fetiche | fetiches | podolatria | acompanhantes | garotas de programa
any: massagem tântrica | encontros casuais | sigilo | novinhos | pegação | dogging | troca de casais | camgirls | packs | camera privê
any: brasileirinhas
mask: acompanhantes terapêuticos | sexo frágil | sexo e saúde | acompanhantes de idosos | acompanhantes hospitalares | dança swing | swing dance
mask: privacy policy | orquestra swing | swing e jazz | receitas gostosas | delícias gostosas | comidas gostosas | swing jazz | liberais clássicos
mask: tortas gostosas | médicos liberais | profissionais liberais | iniciativa liberais
not: idosos | jazz | dança | receitas | terapêutico | escola | profissionais | economia | culinária | lindy
+ [group] Casais Liberais de Curitiba
+ [page] Putaria Brasil +18
+ [group] Swing Portugal
- [page] Receitas Gostosas da Vó
- [event] Baile de Swing Jazz, dança
