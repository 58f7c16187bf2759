lexicon: politics.pt
format: 1
version: 2026.1
topic: politics
lang: pt
licence: CC0-1.0
about: Government, parties, elections, protest, contested causes and office, in Brazil and Portugal.
source: written by hand for this project

# "Lula" is also squid, "Chega" enough, "Temer" to fear, "direita" a turn, "partido alto" a samba: these need company or capitals.

[politics.subject.pt]
say: mentions politics or government
privacy: 1
conduct: 0
where: words
any: política | políticos | politicagem | eleições | eleição | segundo turno | primeiro turno | segunda volta | urna eletrônica | urnas eletrônicas
any: horário eleitoral | propaganda eleitoral | campanha eleitoral | debate presidencial | debate eleitoral | debate dos presidenciáveis
any: sondagem eleitoral | pesquisa eleitoral | datafolha | tse | congresso nacional | assembleia da república | senado federal | deputado/N federal
any: deputado/N estadual | deputada federal | deputada estadual | deputados | deputadas | senador/G da república | vereador/G | prefeito da cidade
any: prefeito de | prefeita de | governador do estado | governo federal | governo lula | governo bolsonaro | governo temer | governo dilma
any: governo do ps | governo da ad | governo montenegro | governo costa | governo sócrates | primeiro-ministro | primeiro ministro
any: presidente da república | palácio do planalto | são bento e belém | conselho de ministros | orçamento do estado | orçamento de estado
any: reforma da previdência | reforma trabalhista | reforma tributária | reforma administrativa | =PEC | centrão | orçamento secreto
any: emendas parlamentares | impeachment | cpi | rachadinha | rachadinhas | mensalão | petrolão | lava jato | vaza jato | corrupção | corruptos
any: corrupto | geringonça | moção de censura | maioria absoluta | bloco central | estado novo | salazar | 25 de abril | revolução dos cravos
any: ditadura militar | golpe de 64 | golpe de 2016 | democracia | fake news | polarização | palanque | comício | estado mínimo | privatização
any: privatizações | reforma agrária | bolsa família | auxílio brasil | bancada evangélica | bancada ruralista | bancada da bala | stf
any: supremo tribunal federal | 8 de janeiro | oito de janeiro | autárquicas | legislativas | presidenciais | municipais 2024 | junta de freguesia
any: câmara municipal | assembleia municipal | sessão da câmara | bruxelas decide | parlamento europeu
mask: política de privacidade | política de devolução | política de trocas | política de troca | política de cookies | eleição da rainha
mask: eleição do grêmio | eleição de síndico | eleição da cipa | eleição do melhor | impeachment do síndico | política da empresa | vila política
mask: corrupto coração | política de cancelamento | cpi do futebol | eleição de miss | política da boa vizinhança | ponte 25 de abril
mask: rua 25 de abril | concurso da câmara municipal
not: cookies | síndico | condomínio | grêmio estudantil | presidente do clube | sporting | benfica | flamengo | conmebol | fifa | licitação | miss
not: oscar
+ Só se fala de política no almoço de domingo
+ Segundo turno vem aí, respira
+ Autárquicas à porta e os cartazes por todo o lado
- Leia nossa política de privacidade
- Atravessei a Ponte 25 de Abril
- Eleição de miss Brasil 1968

[politics.subject.near.pt]
say: mentions politics or government
privacy: 1
conduct: 0
where: words
any: constituição | país | prefeitura | assembleia | governo | presidente | prefeito/G | governador/G | ministro/G | senado | congresso | câmara
any: deputado/G | senador/G | parlamento | esquerda | direita | partido/N | oposição | candidato/G | campanha | debate | urna/N | mandato | reforma
any: impostos | democracia | comunista/N | fascista/N | liberal | liberais | nazista/N
need: mente | mentiroso | mentirosos | rouba | roubam | incompetente/N | fora | culpa | aumentou | promete | prometeu | ladroagem | constituição
need: reforma | salário | pobre | pobres | ricos | governo | política | políticos | voto | votar | eleição | eleições | partido/N | povo | imposto/N
need: corrupção | corrupto/G | vergonha | país | democracia | brasil | portugal | esquerda | direita | presidente | poder | congresso | brasília
need: ministro/N | roubo | ladrão | ladrões | golpe | ditadura | eleitor/N
near: 6
negated: keep
mask: presidente do clube | presidente da empresa | presidente do sindicato | presidente da associação | presidente do conselho | virar à direita
mask: virar à esquerda | vire à direita | vire à esquerda | à direita | à esquerda | perna esquerda | mão direita | lateral direita | lateral esquerda
mask: partido alto | câmara fotográfica | câmara fria | câmara digital | debate técnico | senado federal concurso | ponta esquerda | ponta direita
mask: congresso de medicina | congresso médico | congresso brasileiro de | congresso português de | congresso nacional de medicina | partido ao meio
mask: coração partido | campanha do agasalho | campanha de vacinação | time do governo | presidente do flamengo
not: jogo | gol | golo | lateral | zagueiro | atacante | rua | semáforo | vaga de emprego | concurso público | edital | doença | cardiologia
not: enfermagem | palestra | foto
+ Este governo só sabe cobrar imposto
+ Políticos de esquerda, direita, todos iguais
- No semáforo vire à direita
- Congresso Brasileiro de Cardiologia em Brasília
- Partido alto no pagode do povo

[politics.person.pt]
say: names a politician
privacy: 1
conduct: 0
where: words
any: bolsonaro | bolsonaros | luiz inácio | presidente lula | lula da silva | lula livre | janja | dilma | haddad | alckmin | ciro gomes
any: simone tebet | marina silva | sergio moro | sérgio moro | deltan dallagnol | boulos | pablo marçal | tarcísio de freitas | governador tarcísio
any: romeu zema | ronaldo caiado | nikolas ferreira | carla zambelli | erika hilton | erika kokay | marielle franco | marielle presente
any: tabata amaral | kim kataguiri | arthur lira | rodrigo maia | eduardo cunha | michel temer | presidente temer | fernando henrique cardoso | fhc
any: aécio neves | joão doria | eduardo paes | eduardo leite | alexandre de moraes | xandão | gilmar mendes | flávio dino | paulo guedes | damares
any: pazuello | mandetta | hamilton mourão | general heleno | gleisi hoffmann | chico alencar | marcelo freixo | manuela d'ávila | sâmia
any: antónio costa | luís montenegro | andré ventura | ventura do chega | pedro nuno santos | mariana mortágua | catarina martins | rui tavares
any: inês sousa real | jerónimo de sousa | paulo raimundo | rui rocha | cotrim figueiredo | joão cotrim | rui rio | passos coelho | cavaco silva
any: josé sócrates | marcelo rebelo de sousa | presidente marcelo | ana gomes | joacine | francisco louçã | mário soares | álvaro cunhal
any: francisco sá carneiro | santana lopes | carlos moedas | fernando medina | rui moreira | nuno melo | paulo portas | cecília meireles do cds
any: iniciativa liberal do | antónio josé seguro | gouveia e melo | trump | biden | kamala | obama | putin | zelensky | netanyahu | macron | milei
any: maduro | marine le pen | viktor orbán | xi jinping
mask: trump tower | fruta maduro | tomate maduro | trunfo trump | antónio costa silva arquiteto | mango maduro
not: molusco | recheada | grelhada | fritas | à dorê | receita | abacate | mamão
+ O Ventura do Chega não me representa
+ Assisti ao debate do Boulos e do Marçal
- Lula recheada da minha sogra
- Mamão maduro no café

[politics.person.short.pt]
say: names a politician
privacy: 1
conduct: 0
where: words
any: =Lula | =LULA | =Ciro | =Moro | =Marçal | =Montenegro | =Ventura | =Marcelo | =Costa | =Sócrates | =Temer | =Tarcísio | =Mortágua | =Zema
any: =Moedas | =Cavaco | =Passos | =Maduro | =Alckmin | =Doria | =Xandão | =Janja | =Pazuello | =Salazar
need: presidente | ministro/G | governo | voto | votar | votei | eleição | eleições | eleito | turno | campanha | política | político | partido
need: esquerda | direita | bolsonaro | petista | petistas | petê | pt | psol | psdb | brasília | stf | corrupto | ladrão | fora | debate | planalto
need: prisão | preso | livre | faz o l | chega | psd | ps | mandato | discurso | deputado | impostos | venezuela | ditadura
near: 7
mask: lula molusco | chico marcelo | moro em | moro na | moro no | montenegro país | moro com | costa rica | costa do sauípe | costa azul
mask: marcelo do grupo | moro sozinha | moro sozinho | ace ventura | tábua de marés da costa | costa da caparica | costa vicentina | moro perto
not: molusco | grelhada | frita | anéis | recheada | filosofia | grego | platão | praia | rafting | kotor | apartamento | bairro
+ Lula na presidência de novo, governo do povo
+ Sócrates preso, capítulo 300 da política
- Lula Molusco é meu personagem preferido da infância
- Li Platão e Sócrates na faculdade

[politics.party.pt]
say: names a political party or movement
privacy: 1
conduct: 0
where: words
any: petista/N | petistas | petismo | petralha/N | antipetista/N | antipetismo | tucano/N do | psdb | psol | pcdob | pdt | psb | pmdb | mdb
any: partido novo | união brasil | republicanos 10 | partido liberal | pcb | pstu | mst | mtst | mbl | =CUT | =UNE | bolsonarista/N | bolsonaristas
any: bolsonarismo | bolsominion/N | bolsominions | lulista/N | lulismo | lulopetismo | cirista/N | mortadela/N e coxinha/N | coxinhas e mortadelas
any: esquerdopata/N | comunistas | partido socialista | partido social democrata | bloco de esquerda | partido comunista | pcp | cdu | cds
any: iniciativa liberal | partido livre | partido pan | pessoas animais natureza | aliança democrática | chega e | partido chega | chegano/N | chegas
any: juventude socialista | jsd | jcp | pnr | coligação psd | partido dos trabalhadores | pt na presidência | fora pt | pt nunca mais | voto pt
any: foro de são paulo | integralista/N | monarquistas | extrema-direita | extrema direita | extrema-esquerda | extrema esquerda | ultradireita
any: neonazistas | fascistas | antifascista/N | antifa | feminismo | feminista/N | movimento negro | movimento sem terra
mask: pdt hotel | cds e dvds | dvds e cds | cut the | cut crease | une perfume | cds antigos | cut in | psb bank
not: maquiagem | cabelo | música | vinil | discos | pista | make | tubarão
+ Meu tio virou tucano do dia para a noite, ou esquerdopata, nem ele sabe
+ Mais um chegano na família
- Comprei cds e dvds antigos
- Cut crease perfeito na maquiagem

[politics.party.ambiguous.pt]
say: names a political party or movement
privacy: 1
conduct: 0
where: words
any: =PT | =PL | =PP | =PS | =PSD | =PAN | =IL | =AD | =BE | =Chega | =CHEGA | =Livre | =LIVRE | =Novo | =NOVO | =Rede | =Podemos | =MDB | =PV
any: =Bloco
need: voto | votar | voto no | votei | votaram | eleição | eleições | deputado/G | partido | governo | militante/N | militância | filiado/G
need: coligação | bancada | lula | bolsonaro | ventura | líder | sondagem | sondagens | esquerda | direita | câmara | vereador/G | prefeito/G | cartaz
need: cartazes | campanha | política | corrupção | psol | psdb | petista/N | parlamento | assembleia | autarquia | candidato/G | programa eleitoral
need: tiros no pé
near: 7
mask: sala PT | pt-br | PT-BR | PT-PT | português PT | BE happy | PAN de | AD hoc | IL divo | novo ano | rede social | rede de apoio | ano novo
mask: nome novo | rede globo | Novo emprego | Novo Hamburgo | Livre demanda | mercado livre | Ensino Livre | Podemos ir | Chega de
not: linguagem | idioma | instagram | globo | mercado | emprego | carro | whatsapp | livre de | chuva | amamentação
+ O PT perdeu a eleição na minha cidade
+ Sondagem: Chega sobe, PS desce
- Chega de chuva por favor
- Mercado Livre entregou em um dia

[politics.vote.pt]
say: tells that you vote, or how
privacy: 2
conduct: 0
where: words
voice: me
negated: keep
any: votarei | votaria | não voto na | não voto no | voto na esquerda | voto na direita | votamos no | votámos no | eu voto | meu voto | fui votar
any: já votei | votei cedo | votei na | votei no | votei nulo | votei em branco | voto nulo | voto em branco | voto útil | votei contra | votei livre
any: eu votei | não votei em | não voto em | nunca votei | voto em lula | voto em bolsonaro | voto no pt | voto no psol | voto no novo | voto no chega
any: voto no bloco | voto na il | voto pela vida | vou votar | dia de votar | fomos votar | título de eleitor | cartão de eleitor | primeiro voto
any: mesária | mesário | presidente de seção | fui à urna | apertei 13 | apertei o 13 | apertei 22 | apertei o 22 | 13 e confirma | 22 e confirma
any: confirma 13 | confirma 22 | faz o l | faço o l | fiz o l | fizemos o l | virando voto | virar voto | vira voto | não reelejo ninguém
any: voto declarado | declaração de voto | voto com consciência | voto secreto nada | abstive-me | abstenho-me | justifiquei o voto
any: justificar o voto | votar no exterior | sou eleitor de | sou eleitora de | eleitor do lula | eleitora do lula | eleitor do bolsonaro
any: eleitora do bolsonaro | eleitor do chega | #elenao | #elesim | #fazol | #lula13 | #bolsonaro22 | #votei | #euvoto | #votolula | #lula2022
any: #bolsonaro2018 | #haddad13
mask: meu voto no bbb | meu voto no reality | votei na minha foto | meu voto para o oscar | votei no bbb | votei no paredão | meu voto é pra pizza
mask: votei na enquete | votei na foto | meu voto vai para a série | votei na pizza | vou votar na foto | votei na música | vou votar no bbb
mask: votei no melhor | votei na melhor | dia de votar no bbb
not: bbb | paredão | reality | enquete | foto do concurso | concurso de | oscar | grammy | eurovisão | festival da canção | enquetes | condomínio
not: bola de ouro | clique no link
+ Votei cedo e fui à feira
+ Aperta 13? Eu já apertei o 13 e confirma
+ Nunca votei no Chega nem vou votar
+ Fui mesária pela terceira vez
- Meu voto no BBB vai pra Juliette
- Votem na minha foto do concurso

[politics.identity.pt]
say: names where you stand politically
privacy: 2
conduct: 0
where: words
voice: me
negated: keep
any: sou de esquerda | sou de direita | sou de centro | sou do centro | sou da esquerda | sou da direita | sou esquerdista | sou direitista
any: sou conservadora | sou conservador | sou liberal | sou progressista | sou comunista | sou socialista | sou marxista | sou leninista
any: sou anarquista | sou libertário | sou libertária | sou ancap | sou monarquista | sou republicano | sou social-democrata | sou petista
any: sou lulista | sou bolsonarista | sou patriota | sou antifascista | sou antifa | sou feminista | sou antirracista | sou ecossocialista
any: sou trabalhista | sou brizolista | sou cirista | sou tucano | sou antipetista | sou nacionalista | sou europeísta | sou militante do
any: sou militante da | sou filiado ao | sou filiada ao | filiei-me ao | me filiei ao | filiado ao pt | filiada ao pt | filiado ao psol
any: filiada ao psol | minha militância | militante de esquerda | militante socialista | militante comunista | comunista de carteirinha
any: esquerdista de carteirinha | petista de carteirinha | petista raiz | petista roxo | petista roxa | direita raiz | esquerda raiz
any: direita conservadora | conservadora nos costumes | conservador nos costumes | de esquerda desde | de direita desde | mulher de direita
any: mulheres de direita | mulher de esquerda | cidadão de bem | patriota com orgulho | deus pátria e família | deus pátria família
any: deus, pátria, família | apartidário | apartidária | sou apolítica | sou apolítico | nem esquerda nem direita | nem lula nem bolsonaro
any: nem de esquerda nem de direita | feminista interseccional | feminista negra | minhas convicções políticas | minha ideologia | socialista convicta
any: socialista convicto | comunista convicto | comunista convicta | 🚩 comunista | #direita | #esquerda | #conservador | #conservadora | #patriota
any: #socialista | #comunista | #feminista | #feminismo | #antifascista | #petista | #bolsonarista | #liberal | #direitaconservadora
any: #mulheresdedireita | #direitabrasil
mask: sou liberal com açúcar | sou conservadora na cozinha | sou conservador na cozinha | sou conservadora de museu | sou conservador de museu
mask: sou conservadora-restauradora | sou de centro de | sou do centro de são | sou do centro de | sou de direita no futebol | direita raiz quadrada
mask: profissional liberal | sou conservador do registo
not: restauro | museu | lateral | canhoto | destro | centro histórico
+ Sou de esquerda desde criancinha
+ Comunista de carteirinha e mãe
+ Patriota com orgulho, meu partido é o Brasil
- Sou conservadora de museu e restauro azulejos
- Lateral de direita desde a base, canhoto

[politics.action.pt]
say: tells of protest, petition or campaign work
privacy: 2
conduct: 0
where: words
voice: me
any: marchei no | marchei na | marchamos no | desfilei no 25 de abril | fui na marcha | fui à marcha | estive na manifestação | estive na manif
any: fui à manif | manif de | fui ao ato | protestei | protestámos | fui à manifestação | fui na manifestação | na manifestação de
any: manifestação contra | manifestação pela | manifestação hoje | fomos à manifestação | fui ao protesto | fui no protesto | ato contra | ato pela
any: no ato de | ato na paulista | na paulista contra | avenida paulista pelo | ocupar as ruas | fui pra rua contra | fui para a rua contra
any: fomos às ruas | nas ruas contra | povo na rua | todos às ruas | todos à rua | marcha das mulheres | marcha da liberdade | marcha do orgulho lgbt
any: marcha pela vida | caminhada pela vida | marcha do 25 de abril | desfile do 25 de abril | desci a avenida | descer a avenida no 25 de abril
any: cravo ao peito | cravo vermelho ao peito | 25 de abril sempre | fascismo nunca mais | 8 de março na rua | greve geral | greve climática
any: sexta pelo futuro | panelaço | bati panela | batendo panela | bater panela | buzinaço | carreata | motociata | acampado no quartel
any: acampamento no quartel | frente ao quartel | no qg do exército acampada | comício do | comício da | fui ao comício | panfletagem | panfletando
any: distribuir panfletos | distribuí panfletos | fazer campanha para | fazendo campanha para | em campanha pelo | em campanha pela
any: voluntária da campanha | voluntário da campanha | arruada | caravana do lula | assinei a petição | assine a petição | assinem a petição
any: abaixo-assinado | assina a petição | petição pública | recolha de assinaturas | boicote a | vamos boicotar | ocupação da reitoria
any: ocupação estudantil | assembleia estudantil | movimento estudantil | dce | vigília lula livre | #vidasnegrasimportam | #forabolsonaro
any: #foratemer | #foralula | #lulalivre | #elenão | #nãovaitergolpe | #naovaitergolpe | #vemprarua | #25deabrilsempre | #mariellepresente
any: #justicapormarielle | #8m | #niunamenos | #grevegeral | #foradilma
mask: caminhada pela vida contra o câncer | carreata do time | carreata dos campeões | carreata do papai noel | buzinaço do título
mask: manifestação contra o técnico | boicote a academia | panelaço de feijoada | carreata de formatura
not: ator | peça | teatro | técnico | torcida | time | câncer de mama | papai noel | campeão | fisioterapia
+ Fui à manifestação contra a PEC com minha mãe
+ 25 de Abril sempre, cravo ao peito
+ Panfletagem no sábado, quem vem?
- Carreata dos campeões com o time na rua
- Buzinaço da torcida no título

[politics.issue.pt]
say: mentions a contested political issue
privacy: 1
conduct: 0
where: words
any: legalização do aborto | descriminalização do aborto | aborto legal | aborto seguro | direito ao aborto | casamento gay | casamento homoafetivo
any: adoção por casais gays | porte de armas | posse de armas | desarmamento | cotas raciais | cotas na universidade | sistema de cotas
any: marco temporal | demarcação de terras | terras indígenas | povos indígenas | desmatamento da amazônia | queimadas na amazônia | agronegócio
any: agrotóxicos | aquecimento global | alterações climáticas | mudanças climáticas | emergência climática | crise climática | violência policial
any: chacina | maioridade penal | pena de morte | ideologia de gênero | ideologia de género | escola sem partido | voto impresso | voto auditável
any: intervenção militar | ai-5 | regulação das redes | teto de gastos | arcabouço fiscal | salário mínimo | escala 6x1 | jornada 6x1
any: crise da habitação | preço das casas | rendas altas | eutanásia | morte medicamente assistida | touradas | imigração ilegal | imigrantes ilegais
any: imigração descontrolada | refugiados | racismo estrutural | feminicídio | misoginia | legalização da maconha | linguagem neutra
any: privatização da tap | privatização da petrobras | privatização do sus | defesa do sus | sns público | fim do sns | escola pública | grilagem
any: garimpo ilegal | yanomami | israel e palestina | genocídio em gaza | guerra em gaza | palestina livre | free palestine | guerra na ucrânia
any: =NATO | #escala6x1 | #foraescala6x1 | #defendaosus | #sosamazonia | #freepalestine | #meucorpominhasregras
mask: nato em | nato de | gênio nato | líder nato | talento nato | vendedor nato | cinema nato | um líder nato
not: concurso | edital | simulado | vestibular | aula | mestrado | pós-graduação
+ Fim da escala 6x1 já!
+ Preço das casas em Lisboa é um insulto
+ Desmatamento da Amazônia bateu recorde de novo
- Ele é um líder nato
- Mestrado em saúde pública aprovado

[politics.issue.near.pt]
say: mentions a contested political issue
privacy: 1
conduct: 0
where: words
any: aborto | cotas | armas | racismo | imigração | imigrantes | feminismo | impostos | privatizar | comunismo | capitalismo | socialismo | eutanásia
any: reforma agrária | greve
need: direito | direitos | legal | legalizar | legalização | questão de | contra | a favor | luta | lei | debate | sistema | governo | país | vergonha
need: política | políticas
near: 6
negated: keep
mask: aborto espontâneo | armas e bagagens | racismo estrutural no curso
not: sofri | tive um | novela | série | filme | jogo | notícia | polícia apreende | vestibular
+ Aborto é questão de saúde, não de polícia
+ Sou contra as armas e ponto
+ Cotas são um direito, não um favor
- Sofri um aborto espontâneo

[politics.cause.pt]
say: speaks of a contested political cause
privacy: 2
conduct: 0
where: words bio
any: ele não ele nunca | vidas negras importam | black lives matter | fora bolsonaro | fora lula | fora temer | fora dilma | fora psol | lula ladrão
any: lula lá | bolsonaro na cadeia | bolsonaro genocida | bolsomito | genocida no poder | sem anistia | anistia já | anistia aos presos | perdeu mané
any: perdeu, mané | o petê quebrou o brasil | pt quebrou o brasil | não vai ter golpe | povo unido | nenhum direito a menos | nem uma a menos
any: parem de nos matar | meu corpo minhas regras | meu corpo, minhas regras | lugar de mulher é onde ela quiser | mexeu com uma mexeu com todas
any: marielle vive | quem mandou matar marielle | quem matou marielle | brasil acima de tudo | bandeira jamais será vermelha | meu partido é o brasil
any: vai pra cuba | mamata acabou | acabou a mamata | supremo é o povo | fora stf | intervenção militar já | brasil nunca mais | ditadura nunca mais
any: tortura nunca mais | não passarão | no pasarán | casa para viver | sos amazônia | sos sus | viva o sus | viva o sns | defendo o sus
any: defendo o sns | salvem o sus | salvar o sns | agro é tóxico | não à violência | resistência e luta | luta antirracista | luta feminista
any: luta pela terra | povos originários | aborto é direito | aborto não | a favor da vida e contra o aborto | pró-vida | pró vida | pró-escolha
any: não ao aborto | deixem as crianças em paz | escola sem partido já | não às cotas | contra as cotas | armas pela vida
any: bandeira do brasil na camisa | mulheres contra | contra o fascismo | contra o racismo | contra o genocídio | palestina livre do rio ao mar
any: eles roubam | políticos ladrões | políticos corruptos | são todos ladrões | nada vai mudar enquanto | fora ventura | chega de chega | chegas não
any: ventura a primeiro-ministro | portugueses primeiro | portugal para os portugueses | limpar portugal | #brasilacimadetudo | #ditaduranuncamais
any: #semanistia | #bolsonaropresidente | #lulapresidente | #brasilnuncamais | #aborto | #provida | #vivaosus | #cotassim | #direitosiguais
any: #feminicidionao | #nenhumamenos
not: whatsapp | pix | golpe financeiro | fraude | clonagem | clonado | grécia | grega | lenda | urbano
+ Ele não, ele nunca
+ Vidas negras importam todos os dias
+ Minha bandeira jamais será vermelha
+ Viva o SUS!
- Ele não vem à festa hoje
- Cuidado que é golpe do pix

[politics.strong.pt]
say: states a strong political conviction
privacy: 3
conduct: 0
where: words
voice: me
any: bandido comunista | comunista bom é | comunista merece | petralhas na cadeia | petista é bandido | petistas são bandidos | gado bolsonarista
any: gado demais | eleitor do bolsonaro é burro | quem vota no bolsonaro | quem votou no bolsonaro | quem vota no lula | quem votou no lula
any: quem vota no pt | quem vota no chega | quem votou no chega | se você votou no bolsonaro | se você votou no lula | se votas no chega
any: bolsonaristas me deixem | se você é bolsonarista | se você é petista me | faz o l agora | esquerda acabou com | a esquerda destruiu
any: a direita destruiu | odeio o pt | odeio a esquerda | odeio a direita | odeio bolsonaro | odeio o lula | odeio lula | odeio políticos
any: nojo do bolsonaro | nojo do lula | nojo do pt | nojo desse governo | lixo de governo | governo de merda | governo corrupto
any: vergonha de ser brasileiro | vergonha deste governo | presidente de merda | seu voto matou | o brasil está em ditadura | vivemos uma ditadura
any: ditadura da toga | ditadura do judiciário | fraude nas urnas | urnas fraudadas | eleição foi roubada | eleições roubadas | roubaram a eleição
any: moraes na cadeia | fora xandão | cabeça de xandão | intervenção federal já | selva! brasil | bolsonaro eterno | eterno presidente
any: meu presidente bolsonaro | meu presidente lula | lula é ladrão | lulinha do povo | presidiário lula | nine fingers | descondenado
any: esquerda caviar | esquerdalha | esquerdopatas | comunismo mata | comunista maldito | socialismo é roubo | imposto é roubo
any: o chega é uma vergonha | corja de corruptos | bando de ladrões | país de bananas | república das bananas | revolução já | morte ao capitalismo
any: morte ao fascismo | fogo nos racistas | fogo nos fascistas | burguês safado | eat the rich | agora é luta armada | viva a revolução
any: abaixo o capitalismo | lula é o povo | viva o comunismo | viva salazar | salazar tinha razão | faz falta um salazar | no tempo de salazar
any: saudades da ditadura | volta ditadura | ustra vive | viva ustra | #bolsonaroreeleito | #lulaladrao | #lulanacadeia | #bolsonaronacadeia
any: #fogonosracistas | #impostoéroubo | #forachega | #chegadechega | #mitovive
mask: imposto é roubo de tempo
not: baratas | mosquito | pizza | jogo | campeonato | técnico | bbb
+ Quem votou no Bolsonaro não me siga
+ Lula é ladrão e não devia estar solto
+ Fogo nos racistas e no patriarcado
+ Faz falta um Salazar? Não, faz falta memória: viva a revolução
- Sou genocida de baratas no verão

[politics.conflict.pt]
say: says politics has come between you and others
privacy: 2
conduct: 0
where: words
any: briguei por política | brigamos por política | brigar por política | brigando por política | discuti por política | discutimos por política
any: discussão de política no grupo | grupo da família política | saí do grupo da família por política | saí do grupo da família por causa da política
any: desfiz amizade por política | desfiz amizade com bolsonarista | bloqueei bolsonarista | bloqueei petista | bloqueei petistas
any: bloqueei bolsonaristas | deixei de seguir por política | perdi amigos por política | perdi amigos por causa da política
any: perdi amizades por política | perdi amizade por política | cortei relações por política | minha família bolsonarista | minha família petista
any: meu pai bolsonarista | minha mãe bolsonarista | meu tio reaça | tio bolsonarista | meu pai é bolsonarista | meu pai é petista
any: meus pais bolsonaristas | meu pai votou no | minha mãe votou no | meu pai vota no | o meu pai vota chega | meu tio vota chega
any: almoço de domingo sem política | natal sem política | churrasco sem política
negated: keep
+ Bloqueei bolsonaristas da família em 2018
+ Meu tio reaça chegou para a ceia
+ Saí do grupo da família por causa da política

[politics.office.pt]
say: tells of political office, candidacy or party work
privacy: 3
conduct: 0
where: words
voice: me
negated: keep
any: sou candidato a | sou candidata a | sou candidato à | sou candidata à | sou pré-candidato | sou pré-candidata | minha candidatura
any: minha pré-candidatura | conto com seu voto | conto com o seu voto | conto com o vosso voto | peço seu voto | peço o seu voto | peço o vosso voto
any: meu número é 13 | meu número é 22 | meu número na urna | fui eleita vereadora | fui eleito vereador | fui eleita deputada | fui eleito deputado
any: fui eleito presidente da junta | fui eleita presidente da junta | tomei posse como | tomei posse na câmara | sou vereadora | sou vereador
any: sou deputada | sou deputado | sou prefeita | sou prefeito | sou vice-prefeita | sou vice-prefeito | suplente de vereador | suplente de vereadora
any: ex-vereadora | ex-vereador | ex-deputada | ex-deputado | assessora parlamentar | assessor parlamentar | chefe de gabinete da
any: chefe de gabinete do | meu mandato | nosso mandato | a minha lista à junta | candidata pela cdu | candidato pela cdu | candidato pelo ps
any: candidata pelo ps | candidata pelo bloco | candidato pelo bloco | candidato pelo chega | candidata pelo livre | cabeça de lista
any: número dois da lista | deputado municipal pelo | deputada municipal pelo | presidente da junta de freguesia | secretária municipal de
any: secretário municipal de | secretária de estado da | militante e dirigente | dirigente do partido | coordenadora da juventude socialista
any: coordenador da campanha | coordenadora da campanha | trabalhei na campanha do | trabalhei na campanha da | delegada ao congresso do
any: delegado ao congresso do | dirigente da jsd | membro da comissão política
mask: sou candidata à vaga | sou candidato à vaga | sou candidata a vaga | sou candidato a vaga | sou candidata a mestre | sou candidato a mestre
mask: minha candidatura à vaga | sou candidata a dormir | minha candidatura ao mestrado | minha candidatura a mestrado | minha candidatura ao emprego
mask: sou candidata a rainha | minha candidatura à bolsa | minha candidatura à faculdade | a minha candidatura à faculdade
mask: minha candidatura ao doutoramento
not: vaga de emprego | estágio | bolsa | mestrado | doutoramento | emprego | universidade | vestibular
+ Sou candidata a vereadora e conto com vocês
+ Meu mandato acaba em dezembro
+ Conto com o vosso voto, candidato pela CDU
- Enviei a minha candidatura ao mestrado

[politics.local.pt]
say: complains or cares about public services or taxes
privacy: 1
conduct: 0
where: words
any: obra parada há | obra da prefeitura | obras da prefeitura | obras da câmara | rua esburacada | buracos na rua | buraco na rua
any: lixo acumulado na rua | lixo na rua | falta de luz de novo | enel | falta água no bairro | falta d'água no bairro | iptu | ipva | irs | imi
any: imposto de renda | leão do imposto | posto de saúde fechado | upa lotada | upa sem médico | sem médico de família | urgência fechada
any: urgências fechadas | maternidade fechada | fila do sus | sus lotado | ônibus lotado | passagem subiu | tarifa do ônibus | tarifa zero
any: greve da cp | comboios suprimidos | transporte público caro | metrô parado | creche pública sem vagas | sem vaga na creche | escola sem professor
any: merenda escolar | descaso da prefeitura | descaso do governo | prefeitura não faz nada | a câmara não faz nada | a junta não faz nada
any: nosso dinheiro | meus impostos | nossos impostos | pago impostos para | pago imposto para | vergonha a prefeitura | vergonha a câmara
mask: irs dress | irs perfume | imi knoebel | vencimento do ipva desconto | calculadora de irs
not: concurso
+ Rua esburacada e a prefeitura só promete
+ Sem médico de família há três anos, pago impostos para quê
+ IPTU chegou, aff
- Concurso da obra da prefeitura

[politics.joins.pt]
say: shows you follow or join something political
privacy: 2
conduct: 0
where: group page event album
any: lula | bolsonaro | bolsonaristas | petistas | petista | =PT | =PL 22 | psol | pcdob | pdt | psb | partido novo | mst | mtst | mbl | ubes
any: levante popular | mídia ninja | brasil 247 | brasil paralelo | jovem pan news | terça livre | partido socialista | juventude socialista | jsd
any: juventude social democrata | pcp | cdu | jcp | iniciativa liberal | =CHEGA | partido chega | chega portugal | livre europa | pan pessoas | cds-pp
any: aliança democrática | monarquia | monárquicos | =Direita | =Esquerda | conservadores | conservadora | comunista | comunistas | socialistas
any: socialismo | marxismo | marxista | anarquista | feminista | feministas | feminismo | antifascista | antifascistas | antirracista
any: movimento negro | patriotas | patriota | intervenção militar | anistia | abaixo-assinado | petição | manifestação | marcha das mulheres
any: greve climática | greve geral | 25 de abril | ato unificado | vidas negras importam | pró-vida | pró-escolha | aborto legal | palestina
any: free palestine | escola sem partido | armas pela vida | reforma agrária | ruralistas | fim da escala 6x1 | vida além do trabalho
any: casa para viver | em defesa do sus | em defesa do sns | política | médicos pela liberdade | médicos pela democracia | juristas pela democracia
any: notícias políticas | debate político
mask: lula molusco | lula recheada | rua direita | direita volver | chega de saudade | chega junto | chega mais | palestina sp | rua 25 de abril
mask: restaurante lula | museu da monarquia | ponte 25 de abril | banda chega | lateral direita
not: pesca | pescadores | receitas | molusco | futebol | motel | crédito habitação | imobiliária
+ [group] Mulheres com Lula
+ [page] Juventude Socialista Braga
+ [event] Marcha das Mulheres Negras
- [group] Pesca de lula em Setúbal
- [page] Restaurante Rua Direita

[politics.joins.office.pt]
say: shows you follow somebody in political office
privacy: 2
conduct: 0
where: group page event album
any: vereador/G | deputado/G | senador/G | prefeito/G | governador/G | presidente da câmara | presidente da junta | candidato/G | candidatura
any: autárquicas | juntos por | unidos por | coligação | eleições 2024 | eleições 2022 | comitê | somos todos lula | andré ventura | jair bolsonaro
any: guilherme boulos | nikolas ferreira | erika hilton | sâmia bomfim | mariana mortágua | rui tavares | marcelo rebelo de sousa
mask: candidatos a vagas | juntos por cães | unidos por animais | juntos por uma causa animal | candidatura espontânea | comitê olímpico
mask: rua governador | avenida governador | avenida senador | rua senador | rua deputado | candidatos ao enem | candidatos à adoção
mask: candidatos ao concurso | governador valadares | rua prefeito
not: vaga/N | emprego | olímpico | concurso | animais | enem
+ [page] Vereadora Ana Souza
+ [group] Unidos por Cascais Autárquicas
+ [page] Deputado Estadual Carlos Lima
- [group] Vagas de emprego Governador Valadares
