# What all Portuguese lexicons share: endings and cues, for Brazil and Portugal.
lexicon: common.pt
format: 1
version: 2026.1
lang: pt
licence: CC0-1.0
about: Endings of Portuguese words, cue words for denial and voice.
source: written by hand for this project

# Nouns: plural.
[ending.N]
when: ão -> -2+ões | +s
when: m -> -1+ns
when: al ol ul -> -1+is
when: el -> -2+éis
when: il -> -1+s | -2+eis
when: ês -> -2+eses
when: r z -> +es
when: any -> +s

# Nouns with their diminutive: cerveja, cervejas, cervejinha, cervejinhas.
[ending.D]
when: ão -> -2+ões | +zinho
when: ca -> +s | -2+quinha | -2+quinhas
when: co -> +s | -2+quinho | -2+quinhos
when: ga -> +s | -2+guinha | -2+guinhas
when: go -> +s | -2+guinho | -2+guinhos
when: ça -> +s | -2+cinha | -2+cinhas
when: ço -> +s | -2+cinho | -2+cinhos
when: a -> +s | -1+inha | -1+inhas
when: o -> +s | -1+inho | -1+inhos
when: e -> +s | +zinho | +zinha
when: m -> -1+ns | -1+nzinho
when: l -> -1+is | +zinho
when: r z -> +es | +zinho | +inho
when: any -> +s

# Adjectives and nouns with four forms: amigo, amiga, amigos, amigas.
[ending.G]
when: ão -> +s | -2+ã | -2+ãs | -2+ões | -2+ona
when: ês -> -2+esa | -2+eses | -2+esas
when: or -> +es | +a | +as
when: o -> +s | -1+a | -1+as
when: l -> -1+is
when: m -> -1+ns
when: r z -> +es
when: any -> +s

# The same with diminutives: filho, filha, filhos, filhas, filhinho...
[ending.GD]
when: ão -> +s | -2+ã | -2+ãs | -2+ãzinha | +zinho | +zinhos | -2+ãzinhas
when: co -> +s | -1+a | -1+as | -2+quinho | -2+quinha | -2+quinhos | -2+quinhas
when: go -> +s | -1+a | -1+as | -2+guinho | -2+guinha | -2+guinhos | -2+guinhas
when: o -> +s | -1+a | -1+as | -1+inho | -1+inha | -1+inhos | -1+inhas | -1+ão
when: a -> +s | -1+inha | -1+inhas
when: ô ó -> +s | +zinho | +zinha
when: any -> +s | +zinho | +zinha

# Regular verbs from the infinitive, all the forms that people write.
[ending.V]
when: car -> -2+o | -2+as | -2+a | -2+amos | -2+am | -3+quei | -2+ou | -2+aste | -2+aram | -2+ava | -2+avam | -2+ando | -2+ado | -3+que | +mos
when: gar -> -2+o | -2+as | -2+a | -2+amos | -2+am | -2+uei | -2+ou | -2+aste | -2+aram | -2+ava | -2+avam | -2+ando | -2+ado | -2+ue
when: çar -> -2+o | -2+as | -2+a | -2+amos | -2+am | -3+cei | -2+ou | -2+aste | -2+aram | -2+ava | -2+avam | -2+ando | -2+ado | -3+ce
when: ar -> -2+o | -2+as | -2+a | -2+amos | -2+am | -2+ei | -2+ou | -2+aste | -2+aram | -2+ava | -2+avam | -2+ávamos | -2+ando | -2+ado
when: er -> -2+o | -2+es | -2+e | -2+emos | -2+em | -2+i | -2+eu | -2+este | -2+eram | -2+ia | -2+iam | -2+íamos | -2+endo | -2+ido
when: ir -> -2+o | -2+es | -2+e | -2+imos | -2+em | -2+i | -2+iu | -2+iste | -2+iram | -2+ia | -2+iam | -2+indo | -2+ido
when: any -> +s

# First person only: tomo, tomei, tomava, tomamos, tomando, tomado.
[ending.Y]
when: car -> -2+o | -3+quei | -2+amos | -2+ava | -2+ávamos | -2+ando | -2+ado
when: gar -> -2+o | -2+uei | -2+amos | -2+ava | -2+ávamos | -2+ando | -2+ado
when: çar -> -2+o | -3+cei | -2+amos | -2+ava | -2+ávamos | -2+ando | -2+ado
when: ar -> -2+o | -2+ei | -2+amos | -2+ava | -2+ávamos | -2+ando | -2+ado
when: er -> -2+o | -2+i | -2+emos | -2+ia | -2+íamos | -2+endo | -2+ido
when: ir -> -2+o | -2+i | -2+imos | -2+ia | -2+íamos | -2+indo | -2+ido
when: any -> +s

# Possessives: meu, minha, meus, minhas; nosso and the rest.
[ending.P]
when: meu -> +s | -3+minha | -3+minhas
when: seu -> +s | -3+sua | -3+suas
when: teu -> +s | -3+tua | -3+tuas
when: o -> +s | -1+a | -1+as
when: any -> +s

[cue.negation]
any: não | nunca | jamais | nem | sem | ninguém | nenhum | nenhuma | nada de | tampouco | deixei de | deixar de | deixámos de | deixou de | parei de
any: parar de | paramos de | larguei o | larguei a | n | ñ | nao | nem um | nem uma | em vez de | ao invés de | zero | desisti de | já não | não mais

[cue.affirming]
any: não só | não apenas | não somente | nada como | nada melhor que | nada melhor do que | como não | por que não | porque não | não pode faltar
any: não podia faltar | não podem faltar | não pode faltar o | não falta | não faltou | não faltaram | nunca falta | que não falte | que nunca falte
any: sem dúvida | sem dúvidas | sem dúvida nenhuma | não vejo a hora | não canso de | não me canso de | não paro de | não consigo parar de
any: nunca deixo de
any: não deixem de | não deixe de | não se esqueça | não esqueça | não esqueçam | nunca esquecerei | nunca vou esquecer | não acredito | nem acredito
any: não tem coisa melhor | não há nada melhor | não há nada como | não há melhor | não perca | não percam | sem falta | não vou mentir | não minto
any: não é brincadeira
any: não me arrependo | não vivo sem | não sei viver sem | não consigo viver sem | que seria de mim sem | o que seria de mim sem
any: não dá pra viver sem
any: não dá para viver sem | não passo sem | não fico sem | não abro mão | nem te conto | nem conto | nem me fale | sem querer | não é à toa
any: não resisti | não aguento

[cue.clause]
any: mas | porém | contudo | todavia | embora | apesar | exceto | excepto | enquanto | até que | só que | porque | pois | então | senão | já que
any: mesmo assim

[cue.me]
any: eu | me | mim | meu/P | comigo | conosco | connosco | =nós | =Nós | nosso/P | a gente | sou | estou | tô | tou | tenho | vou | fui | tive
any: estive | era
any: quero | acho | somos | estamos | tamo | tamos | temos | vamos | fomos | estivemos | tivemos | queremos | posso | podemos | fiz | fizemos | faço
any: fazemos
any: ando | andamos | venho | vim | viemos | sigo | seguimos | acordei | acordamos | passei | passamos | fiquei | ficamos | cheguei | chegamos
any: voltei | voltamos
any: comecei | começamos | ganhei | ganhamos | comprei | =saí | saímos | amo | adoro | levei | pedi | bora
any: =Saí | =Caí | =caí | bebi | bebo | tomei | comi | levei | dei | dormi | durmo | vivi | trabalhei | usei | fumei | perdi | briguei | beijei
any: transei | conheci | encontrei | falei
any: liguei | mandei | recebi | terminei | acabei | bati | quebrei | parti | peguei | joguei | votei | chorei | gritei | roubei | vendi | casei
any: namorei | entrei | subi | corri | andei
any: achei | senti | sinto | pensei | resolvi | decidi | esqueci | descobri | aprendi | consegui | ouvi | escrevi | cantei | dancei | viajei | morei
any: moro | cresci | nasci | estudei
any: operei | atendi | tratei | cheirei | dirigi | conduzi | paguei | devo | odeio | gosto | lembro | prometo | juro | espero | agradeço | bebemos
any: tomamos | comemos | brigamos | transamos
any: ficámos | passámos | chegámos | voltámos | saímos | conhecemos | moramos | vivemos | dormimos | viajamos | larguei | deixei | parei | separei
any: divorciei | apanhei | meti | enchi
any: preciso | precisei | tentei | sofri

[cue.other]
any: ele | ela | eles | elas | alguém | o povo | as pessoas | a polícia | polícia | policial/N | pm | agente/N | suspeito/G | acusado/G | preso/G
any: detido/G | condutor/G
any: motorista/N | estudo | estudos | pesquisa aponta | pesquisa revela | um estudo | segundo | pesquisador/G | investigador/G | cientista/N
any: relatório | os jovens
any: um homem | uma mulher | um jovem | uma jovem | homem de | mulher de | homens | mulheres | um cara | um tipo | uma tipa | um gajo | uma gaja
any: um rapaz | uma moça
any: um senhor | uma senhora | um menino | uma menina | um miúdo | uma miúda | as crianças | ministro/G | deputado/G | senador/G | presidente
any: prefeito/G | governador/G
any: famoso/G | ator | atriz | actor | actriz | cantor/G | jogador/G | futebolista/N | vítima/N | moradores | usuários | utentes | turistas
any: paciente/N | aluno/G
any: cliente/N | autoridades | adolescente/N

[cue.whose]
any: seu/P | teu/P | te | tu | você | vocês | vc | vcs | vosso/P | lhe | lhes | ti | contigo | si

[cue.own]
any: meu/P | nosso/P

[cue.kin]
any: irmão/GD | mãe | mamãe | mamã | mãezinha | pai | papai | papá | paizinho | painho | mainha | pais | velho | velha | coroa | coroas | filho/GD
any: bebê | bebé
any: esposo/G | marido | maridão | mulher | parceiro/G | companheiro/G | namorado/GD | noivo/G | ex | ex-marido | ex-mulher | ex-namorado/G | avô
any: avó | vó | vô | vovó | vovô
any: avozinha | avozinho | tio/GD | primo/GD | sobrinho/G | neto/GD | cunhado/G | sogro/G | sogra | genro | nora | padrasto | madrasta | enteado/G
any: padrinho | madrinha
any: afilhado/G | compadre | comadre | amigo/GD | colega/N | parça | mano | mana | miga | vizinho/GD | chefe/N | patrão | patroa | gerente | senhorio
any: professor/G
any: prof | treinador/G | padre | pastor | médico/G | doutor/G | terapeuta | psicólogo/G | paciente/N | aluno/G | cliente/N | cachorro/GD | cão
any: gato/GD | equipe | equipa
any: time | menino/GD | menina | miúdo/G | pequeno/G | caçula | galera | turma | roomie | crush

[cue.preposition]
any: com | pra | para | por | de | do | da | dos | das | em | no | na | sobre | como | que | sem | desde | até | contra | entre | junto | perto | ao
any: aos | pelo | pela | =e | =à | =às

[cue.if]
any: se eu | se fosse | se tivesse | se pudesse | quem me dera | tomara | imagina | imagine | imaginem | a menos que | supondo | teria | seria
any: queria ter | e se

[words.common]
any: ser | sou | é | são | era | foi | fui | estar | estou | está | estão | haver | há | ter | tenho | tem | tinha | fazer | faço | faz | fez | feito
any: ir | vou | vai | vamos
any: poder | posso | pode | dizer | digo | diz | disse | ver | vejo | vê | visto | dar | dou | dá | deu | dado | saber | sei | sabe | querer | quero
any: quer | chegar | chega | chegou
any: passar | passa | passou | dever | deve | pôr | põe | parecer | parece | ficar | fica | ficou | achar | acho | acha | falar | fala | levar | leva
any: deixar | deixa | seguir
any: segue | encontrar | chamar | chama | vir | venho | vem | veio | pensar | pensa | sair | sai | saiu | voltar | volta | tomar | toma | tomo | tomou
any: conhecer | viver | vive
any: sentir | sinto | tratar | olhar | olha | contar | conta | começar | começa | esperar | espera | buscar | busca | entrar | entra | trabalhar
any: escrever | perder | perdi
any: entender | pedir | receber | lembrar | terminar | permitir | aparecer | conseguir | servir | precisar | manter | ler | cair | mudar | apresentar
any: criar | abrir | ganhar
any: ganho | tirar | pegar | pego | correr | usar | comprar | tempo | ano | anos | dia | dias | noite | vez | vezes | coisa | coisas | homem | mulher
any: vida | mundo | mão
any: parte | lugar | caso | ponto | grupo | gente | problema | casa | trabalho | forma | momento | nome | número | hora | horas | água | terra | força
any: verdade | nada
any: tudo | algo | bem | mal | melhor | pior | grande | pequeno | novo | nova | bom | boa | bons | boas | mau | má | longo | alto | alta | baixo
any: forte | livre | cheio | claro
any: fácil | difícil | último | primeira | primeiro | hoje | ontem | amanhã | agora | aqui | ali | lá | sempre | nunca | também | muito | mais | menos
any: pouco | outra | outro
any: mesmo | mesma | cada | tão | assim | copo | partido | partida | direita | esquerda | verde | câmara | banco | massa | linha | fundo | rede
any: praça | rua | centro | norte
any: sul | onda | pau | pó | bar | chefe | serviço | turno | plantão | cura | missa | culto | banda | fim | meio | carta | cabo | obra | prova | nota
any: bola | campo | jogo

[words.unmarked]
any: pais | secretaria | esta | sabia | bebe | medico | publico | policia | musica | historia | noticia | negocio | duvida | critica | criticas
any: analise | sai | cai | da
any: nos | maio | forro | roca | forca | caca | cacar | maca | coco | avo | ate | cara | pode | coca | para | fabrica | magoa | referencia | copia
any: influencia | experiencia
any: inicio | anuncio | comercio | premio | domestico | pratica | pratico | ultimo | titulo | transito | calculo | credito | debito | deposito
any: exercito | medica | numero
any: animo | camara | cerca | sede | porno | judo | camelo | bone | cha | gloria | residencia | emergencia | gerencia | violencia | providencia
any: agencia | ciencia | falencia
any: pos | pe | fe | so | la | ca | ja | nao | amem | ve | le | mae | licenca | doenca | crianca | peca | comeco | laco | poco | soco | troco | moca
any: traca | graca | caroco
any: reforco | esforco | abraco | almoco | preco | polvora | capo | motel | vomito | intimo | liquido | plastico | diagnostico | prognostico | tramite
any: legitimo | limite
any: porque | tao | pos | por | voce | bala | babado | maconheiro | inves | incesto | cumulo | policial | fisico | quimica | logico | eletrico
any: suplica | sinusite | indicio
