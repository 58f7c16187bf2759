lexicon: discrimination.pt
format: 1
version: 2026.1
topic: discrimination
lang: pt
licence: CC0-1.0
about: Contempt for groups of people, stereotypes and hostile slogans, in Brazil and Portugal.
source: written by hand for this project

# A group's name alone is never a finding; denunciations ("racismo é crime", "sofri") are kept out by `not`.

[discrimination.statement.pt]
say: speaks of a group of people with contempt
privacy: 1
conduct: 3
where: words
any: gordo tem que | gorda tem que | gordo nojo | gordos deviam pagar | gordo devia pagar | gordo não devia | preto tem que | gay tem que
any: mulher tem que obedecer | lugar de mulher | nordestino não sabe votar | nordestinos não sabem votar | nordestino é burro | nordestino burro
any: nordestino preguiçoso | nordestinos preguiçosos | baiano é preguiçoso | baiano preguiçoso | baianos preguiçosos | carioca é tudo malandro
any: odeio nordestino | odeio nordestinos | odeio pretos | odeio preto | odeio negros | odeio índio | odeio judeus | odeio judeu | odeio muçulmanos
any: odeio árabes | odeio ciganos | odeio chineses | odeio brasileiros | odeio portugueses | odeio imigrantes | odeio gays | odeio gay | odeio viado
any: odeio trans | odeio travesti | odeio mulheres | odeio gordos | odeio gordo | odeio velhos | odeio pobre | odeio pobres | odeio favelado
any: nojo de gay | nojo de viado | nojo de preto | nojo de travesti | nojo de cigano | nojo de pobre | nojo de gordo
any: preto quando não caga na entrada | preto é tudo | pretos são todos | ciganos são todos | ciganos só vivem | ciganos vivem de subsídios
any: ciganos vivem do rendimento | ciganos só roubam | cigano é ladrão | ciganos são ladrões | brasileiras são todas | brasileiras vêm cá roubar
any: brasileiras são putas | brasileiros só vêm | os brasileiros são uma praga | imigrantes são uma praga | imigrantes vêm roubar
any: imigrantes roubam os nossos empregos | venezuelanos vêm roubar | índio é preguiçoso | índios são preguiçosos | índio vagabundo
any: índios vagabundos | judeus são todos | judeus controlam | muçulmano é terrorista | muçulmanos são terroristas | muçulmanos são todos
any: árabes são todos | chinês come | chineses comem cachorro | chineses comem cães | japonês é tudo igual | chineses são todos iguais
any: mulher no volante perigo constante | mulher ao volante perigo constante | mulher tem que apanhar | mulher gosta de apanhar
any: mulher é tudo interesseira | mulher é tudo igual | mulheres são todas iguais | mulher não sabe dirigir | mulher não serve pra
any: mulheres não servem para | mulher de minissaia pede | estava pedindo | mulher rodada | mulheres rodadas | gay é doença
any: homossexualidade é doença | homossexualismo é doença | bichas são todas | gay não devia poder adotar | gay não pode adotar | travesti é homem
any: trans não é mulher | trans não são mulheres | homem de saia é | homem vestido de mulher não é | deficiente não devia
any: autista não devia ter filhos | velho só atrapalha | velhos não deviam votar | pobre devia ser esterilizado | pobre não devia ter filhos
any: pobre só faz filho | favelado é tudo | favelado tem que morrer | gordo é preguiçoso | gordos são preguiçosos | gorda não devia usar
any: crente é tudo burro | crentes são todos burros | macumbeiro é tudo do diabo | macumba é coisa do diabo | ateu não tem moral | africanos não sabem
any: pretos não sabem | raça inferior | raça maldita | sub-raça | gente de cor não | gentinha do nordeste
mask: odeio mulheres que fingem na novela
not: racismo é crime | racismo | racista | preconceito | xenofobia | homofobia | machismo | mentira | mito | ouvi | disseram | me disse | quem diz
not: não digam | ofensa | respeite | errado | denúncia | absurdo | piada velha | parem de | pare de
+ Nordestino não sabe votar
+ Mulher no volante, perigo constante
+ Os ciganos vivem do rendimento e nós pagamos
+ Nojo de pobre em aeroporto
- Nordestino com orgulho
- Me disse que mulher ao volante, perigo constante: que machismo

[discrimination.statement.near.pt]
say: speaks of a group of people with contempt
privacy: 1
conduct: 3
where: words
any: ciganos | cigano | ciganada | nordestinos | nordestino | baianos | imigrantes | monhés | indianos | haitianos | venezuelanos | bolivianos
any: chineses | africanos | angolanos | brasucas | zucas | brasileiros | muçulmanos | judeus | travestis | viados | gays | índios | favelados | pretos
any: refugiados
need: praga | escória | escumalha | lixo | nojo | nojentos | preguiçosos | ladrões | parasitas | subsidiodependentes | subsídios | vagabundos | burros
need: inferiores | fedem | fedorentos | vão pra vossa terra | vão para a vossa terra | voltem para a vossa terra | volta pra tua terra
need: volta para a tua terra | voltem pra áfrica | deportados | deportar todos | invasão | invadiram | terroristas | aberrações | aberração
need: doentes mentais
near: 7
mask: pretos da linha | sapatos pretos | olhos pretos | vestidos pretos | feijões pretos | gatos pretos
not: racismo | racista | preconceito | xenofobia | homofobia | disse que | dizem que | ventura diz | chega diz | mentira | tratados | tratam
not: chamados de | chamam | sofri | sofrem | não são | denúncia | notícia | respeito | solidariedade
+ Voltem para a vossa terra, monhés
+ Esses haitianos são uma praga no centro
+ Subsídios para ciganos e nós a trabalhar
- Imigrantes sofrem xenofobia, são chamados de praga
- Gatos pretos lindos no lixo

[discrimination.slur.pt]
say: uses a slur for a group of people
privacy: 1
conduct: 3
where: words
any: bandido preto | preto ladrão | preto bandido | negro ladrão | negro bandido | cigano ladrão | índio bêbado | baiano vagabundo | crioulada
any: criolada | crioulo safado | negrada | pretalhada | preto fedido | preto imundo | preto nojento | macaco fedido | macacada da favela
any: macaca fedida | cabelo de bombril | cabelo ruim de preto | cabelo duro de preto | serviço de preto | serviço de negro | coisa de preto
any: coisa de nego | neguice | pretice | escarumbas | monhezada | chinocas | xinocas | xing-ling safado | japa de merda | paraíba de merda | paraibada
any: baianada | cabeça-chata | cabeças-chatas | bugrada | indiarada | ciganada | brazucada | zucas | zuca de merda | tuga de merda | portuga burro
any: judeuzada | judiada | turcada | boliviano fedido | favelada | favelado de merda | pobraiada | pobretada | viadada | viadagem | bicharada gay
any: boiolice | baitolagem | paneleirice | paneleiragem | fufas de merda | sapatão nojenta | traveco nojento | travecada | gordalhufa
any: baleia assassina gorda | velharada imunda | feminazis | coisa de viado | coisa de bicha | coisa de boiola | coisa de gay | isso é coisa de índio
any: programa de índio | coisa de mulherzinha | choro de mulherzinha | coisa de baiano | coisa de pobre
mask: coisa de pobre chic | coisa de gay orgulho | judiada dos bichos
not: racismo | racista | preconceito | ofensa | ofensivo | homofobia | respeite | não se diz | não use | não digam | palavra | termo | orgulho
not: judiar | parem de
+ Isso é coisa de viado
+ Serviço de preto essa pintura
+ Paneleirice agora com bandeirinhas
- Não se diz serviço de preto, é racismo
- Negrada do samba, orgulho

[discrimination.ableist.pt]
say: uses a disability as a term of abuse
privacy: 1
conduct: 2
where: words
any: seu retardado | sua retardada | bando de retardados | parece retardado | parece retardada | que retardado | só retardado | seu mongol
any: sua mongol | parece mongol | mongoloide | bando de mongol | seu autista | sua autista | parece autista | tá autista hoje | é autista ou quê
any: és autista ou quê | és atrasado mental | és atrasada mental | atrasados mentais | débeis mentais | débil mental | deficiente mental esse
any: deixa de ser deficiente | parece um deficiente | parece deficiente | seu aleijado | bando de aleijados | seu demente | bando de dementes
any: és deficiente | surdo do caralho | cego do caralho | tá cego juiz | esquizofrênico esse | esquizofrénico esse | bipolar do caralho
any: louca de hospício | fugiu do hospício
mask: parece autista mas não é | meu filho parece autista
not: capacitismo | capacitista | diagnóstico | meu filho | minha filha | respeite | não use | não digam | ofensa | preconceito | laudo
+ Bando de retardados no trânsito
+ És atrasado mental ou fazes-te?
+ Parece autista esse narrador
- Meu filho parece autista, busco laudo
- Retardado é capacitismo, não use

[discrimination.preface.pt]
say: prefaces a remark about a group with a denial
privacy: 1
conduct: 2
where: words
any: não sou racista mas | não é racismo mas | não é por ser racista mas | não sou homofóbico mas | não sou homofóbica mas | não tenho preconceito mas
any: não tenho nada contra mas | nada contra gays mas | nada contra os gays mas | nada contra gay mas | nada contra pretos mas
any: nada contra ciganos mas | nada contra imigrantes mas | não sou machista mas | não sou xenófobo mas | não sou xenófoba mas
any: não sou gordofóbica mas | tenho amigos gays mas | tenho até amigos gays | tenho amigos pretos | tenho até amigos pretos
any: tenho um amigo preto mas | minha empregada é preta e | até tenho amigos ciganos | racismo reverso | racismo inverso | heterofobia
any: orgulho hétero | orgulho branco | hoje não se pode dizer nada | mimimi de racismo | mimimi racial | mimimi de minoria | vitimismo negro
any: vitimismo de minoria | tudo é racismo agora | agora tudo é racismo | agora tudo é homofobia | ditadura gay | lacração | geração mimimi
negated: keep
mask: não existe racismo reverso | racismo reverso não existe
not: não existe | quem diz | frase clássica | ironia
+ Não sou racista mas esses haitianos
+ Nada contra gays, mas na frente das crianças não
+ Agora tudo é racismo, não se pode brincar
- Racismo reverso não existe, leiam

[discrimination.trope.pt]
say: repeats a hostile stereotype or slogan about a group
privacy: 1
conduct: 3
where: words
any: grande substituição | substituição populacional | islamização da europa | invasão islâmica | invasão de imigrantes | brasil branco
any: portugal branco | europa branca | white power | poder branco | supremacia branca já | orgulho da raça branca | sangue puro europeu | heil hitler
any: sieg heil | hitler tinha razão | hitler devia ter terminado | faltou hitler | holocausto é mentira | holocausto não existiu
any: holocausto foi inventado | judeus controlam o mundo | judeus controlam os bancos | judeus dominam a mídia | nova ordem mundial judaica
any: sionistas controlam | portugal não é o bangladesh | isto não é o bangladesh | vai pra tua terra | vai para a tua terra | vão para a vossa terra
any: voltem para a vossa terra | volta para o teu país | volta pro teu país | volta pra áfrica | volta para áfrica | volta pro nordeste
any: voltem pro nordeste | construir um muro no nordeste | separar o sul do nordeste | o sul é meu país | só serve pra votar no pt | bandido tem cor
any: lugar de preto é na senzala | volta pra senzala | saudade da senzala | saudades da escravidão | chicote faz falta | tronco faz falta | cura gay
any: feminismo é câncer | feminismo é cancro | feminismo é doença | feminismo é falta de louça | mulher direita lava louça | vai lavar uma louça
any: vai lavar louça | volta pra cozinha | volta para a cozinha | ideologia de gênero é doença | homem nasce homem mulher nasce mulher
any: menino veste azul e menina veste rosa | dois gêneros apenas | só existem dois gêneros | só há dois géneros
mask: vai lavar louça amor | volta pra cozinha e traz | vai lavar louça filho
not: racismo | racista | xenofobia | machismo | me gritaram | gritou | disseram-me | me disseram | ouvi | ouviu | denúncia | documentário | livro
not: museu | aula | história
+ Voltem pro Nordeste e parem de votar
+ Vai lavar uma louça, minha filha
+ Judeus controlam os bancos
- Me gritaram volta pra África no metrô, racismo

[discrimination.names.pt]
say: belongs to a group or page against a group of people
privacy: 2
conduct: 3
where: names
any: orgulho hétero | orgulho branco | orgulho heterossexual | sul é meu país | o sul é o meu país | anti gay | antigay | anti lgbt
any: contra o casamento gay | contra ideologia de gênero | anti imigração | anti imigrantes | contra a imigração | stop imigração
any: portugueses primeiro | fora imigrantes | fora ciganos | contra os ciganos | anti ciganos | fora venezuelanos | fora haitianos | anti nordestinos
any: anti feminismo | antifeminismo | antifeminista | contra o feminismo | feminismo não | mulheres no volante perigo | men going their own way
any: red pill brasil | redpill | machonaria | supremacia | white pride | carecas do abc | skinheads | nacional socialismo | hammerskins | stop islão
any: islamização | cura gay | eu tenho vergonha alheia de gordo | gordos nojentos | sou contra cotas | reconquista
mask: supremacia do esporte | supremacia alviverde | reconquista do título
not: futebol | debate | observatório | contra o racismo
+ [group] Orgulho Hétero Brasil
+ [page] O Sul é o Meu País
+ [group] Portugueses Primeiro, stop imigração
- [group] Debate: supremacia e racismo
