lexicon: health.pt
format: 1
version: 2026.1
topic: health
lang: pt
licence: CC0-1.0
about: Illness, treatment, hospital, pregnancy, disability and mind of the writer and family, in Brazil and Portugal.
source: written by hand for this project

# "Câncer" is also a sign of the zodiac, "depressão" weather, "crise" economy, "dose" a drink, "raiva" anger: company decides.

[health.condition.pt]
say: names an illness or a condition of yours
privacy: 3
conduct: 0
where: words
voice: me
any: com uma enxaqueca | enxaqueca terrível | enxaqueca do inferno | enxaqueca há três dias | enxaqueca de novo | enxaqueca outra vez
any: diagnosticada com | diagnosticado com | recebi o diagnóstico | meu diagnóstico | me diagnosticaram | diagnosticaram-me | sou diabética
any: sou diabético | sou hipertensa | sou hipertenso | sou asmática | sou asmático | sou celíaca | sou celíaco | sou epiléptica | sou epiléptico
any: sou cardíaca | sou cardíaco | sou soropositiva | sou soropositivo | sou seropositiva | sou seropositivo | vivo com hiv | vivo com vih
any: vivendo com hiv | indetectável | tenho hiv | tenho diabetes | tenho lúpus | tenho fibromialgia | tenho esclerose múltipla | tenho endometriose
any: tenho sop | tenho síndrome do ovário | tenho asma | tenho epilepsia | tenho crohn | tenho doença de crohn | tenho retocolite | tenho artrite
any: tenho artrose | tenho hipotireoidismo | tenho hipotiroidismo | tenho hashimoto | tenho enxaqueca | tenho enxaquecas | tenho rosácea
any: tenho psoríase | tenho vitiligo | tenho dermatite | tenho gastrite | tenho refluxo | tenho hérnia | tenho escoliose | tenho ciática
any: tenho labirintite | tenho arritmia | tenho pressão alta | tenho tensão alta | tenho colesterol | tenho anemia | tenho trombose
any: tenho trombofilia | tenho varizes | tenho hemorroidas | tenho pedra nos rins | tenho pedra na vesícula | tenho hepatite | tenho herpes
any: tenho hpv | tenho glaucoma | tenho ceratocone | tenho catarata | tenho câncer | tenho cancro | tenho um tumor | tenho um nódulo | tenho um cisto
any: tenho um quisto | tenho miomas | tenho mioma | tenho lipedema | tenho narcolepsia | tenho apneia | tenho doença renal | tenho insuficiência renal
any: tenho doença rara | minha doença | minha diabetes | meu diabetes | minha glicemia | minha glicose | minha insulina | minha bomba de insulina
any: meu sensor libre | minha asma | minha bombinha | a minha bomba da asma | minha pressão subiu | minha pressão caiu | minha tensão subiu
any: minha enxaqueca | crise de enxaqueca | minha endometriose | minha fibromialgia | crise de fibromialgia | minha tireoide | a minha tiroide
any: minha gastrite | minha hérnia | minha coluna travou | minha lombar travou | minha ciática | nervo ciático inflamado | minha artrite
any: minha rinite | minha sinusite | minha bronquite | meu refluxo | meu intestino irritável | minha síndrome do intestino irritável
any: meus cálculos renais | cólica renal | crise renal | pedra no rim | cálculo renal | meu câncer | o meu cancro | meu tumor | câncer de mama
any: cancro da mama | meu linfoma | minha leucemia | meu melanoma | sobrevivente de câncer | sobrevivente de cancro | venci o câncer | venci o cancro
any: vencer o câncer | luta contra o câncer | luta contra o cancro | tô com câncer | estou com câncer | remissão do câncer | em remissão
any: livre do câncer | alta da oncologia | tive um avc | tive um derrame | tive um infarto | tive um enfarte | tive um ataque cardíaco
any: tive uma convulsão | tive convulsão | tive trombose | tive embolia | tive meningite | tive pneumonia | tive dengue | peguei dengue
any: tô com dengue | estou com dengue | chikungunya | tive zika | tive tuberculose | tive hepatite | tive leptospirose | tive malária | sou alérgica a
any: sou alérgico a | minha alergia a | intolerante à lactose | intolerância à lactose | intolerância ao glúten | sou intolerante | choque anafilático
any: anafilaxia | crise alérgica | crise de asma | crise asmática | crise convulsiva | crise hipertensiva | crise de vesícula | crise de hemorroida
any: #fibromialgia | #endometriose | #lupus | #diabetestipo1 | #dm1 | #esclerosemultipla | #doencarara | #cancerdemama | #outubrorosa | #fuckcancer
any: #vencendoocancer | #sop | #lipedema | #celiaca
mask: sou alérgica a gente | sou alérgico a gente | sou alérgica a segunda | sou alérgico a segunda | sou alérgica a trabalho
mask: sou alérgico a trabalho | sou intolerante a gente | sou intolerante a burrice | minha doença é | minha doença é futebol | minha doença por
mask: sou alérgica a burrice | sou alérgica a mentira | tenho hérnia de tanto
not: signo | horóscopo | zodíaco | pesquisa | estudo | novela | série | personagem | cachorro/GD | gato/GD | pet | veterinário | paciente/N | segundo
negated: keep
+ Fui diagnosticada com lúpus na semana passada
+ Minha endometriose atacou de novo
+ Tive um AVC aos 34 e voltei a andar
+ Sou celíaca e o pãozinho me faz falta
- Sou alérgica a segunda-feira
- Meu cachorro foi diagnosticado com diabetes
- Novela: personagem foi diagnosticado com leucemia

[health.condition.bare.pt]
say: names an illness or a condition
privacy: 2
conduct: 0
where: words bio
any: menopausa | climatério | perimenopausa | pressão alta | tensão alta | colesterol | diabete | glicemia alta | arritmia | rins | vesícula
any: próstata | mioma | miomas | cisto | nódulo | dor crônica | dor crónica | dores crônicas | dores crónicas | diabetes | dm1 | endometriose
any: fibromialgia | lúpus | esclerose múltipla | epilepsia | enxaqueca | asma | hipertensão | artrite reumatoide | psoríase | crohn | retocolite | sop
any: tireoide | tiroide | hashimoto | câncer | cancro | quimioterapia | leucemia | linfoma | tumor | avc | infarto | enfarte | hiv | vih | hepatite
any: dengue | covid | pneumonia | tuberculose | anemia | hérnia de disco | escoliose | gastrite | labirintite | síndrome do pânico | vitiligo
any: lipedema | celíaca | hipotireoidismo
need: calores | calor | sofrendo | terrível | ando | chegou | cheguei à | cardiologista | endócrino | reumatologista | neurologista | médico | médica
need: remédio | de novo | operar | retirar | hospital | eu | me | minha | meu | tenho | tive | convivo | vivo com | luto | lutando | luta | sofro
need: sofri | descobri | crise | crises | tratamento | consulta | exame/N | diagnóstico | minha rotina | sintomas | dor | dores | cansaço | internada
need: internado | sobrevivi | sobrevivente | guerreira | guerreiro
near: 6
voice: me
mask: signo de câncer | câncer com ascendente | lua em câncer | sol em câncer | vênus em câncer | trópico de câncer | câncer da sociedade
mask: câncer do brasil | o cancro da sociedade
not: signo | horóscopo | zodíaco | ascendente | trópico | pesquisa | estudo | cientistas | novela | série | ministério | secretaria | casos | mosquito
not: campanha | cachorro/GD | gato/GD | paciente/N | palestra | congresso | simpósio | aula | pós-graduação | artigo
negated: keep
+ Convivo com fibromialgia há dez anos
+ Guerreira: eu e a esclerose múltipla, dia 400
+ Asma em crise, me deixem
- Câncer com ascendente em Leão, meu mapa
- Ministério: casos de dengue crescem, e o meu bairro?
- Aula de diabetes, minha favorita

[health.mental.pt]
say: tells of your mental health
privacy: 3
conduct: 0
where: words
voice: me
any: minha terapia | minha terapeuta | meu terapeuta | minha psicóloga | meu psicólogo | minha psiquiatra | meu psiquiatra | faço terapia | na terapia
any: sessão de terapia | comecei terapia | comecei a terapia | voltei pra terapia | voltei para a terapia | terapia em dia | dia de terapia
any: fui à psicóloga | fui ao psicólogo | fui na psicóloga | consulta com a psiquiatra | consulta de psiquiatria | consulta de psicologia
any: alta da terapia | crise de ansiedade | crises de ansiedade | ataque de ansiedade | ataque de pânico | ataques de pânico | crise de pânico
any: crises de pânico | síndrome do pânico | minha ansiedade | tenho ansiedade | sofro de ansiedade | ansiedade generalizada | transtorno de ansiedade
any: perturbação de ansiedade | minha depressão | tenho depressão | tive depressão | entrei em depressão | estou em depressão | estou deprimida
any: estou deprimido | tô deprimida | tô deprimido | sofro de depressão | lutando contra a depressão | luta contra a depressão | depressão pós-parto
any: baby blues | sou bipolar | transtorno bipolar | borderline | tenho tept | tenho toc | tenho tdah | tenho phda | síndrome de burnout
any: tive burnout | tive um burnout | burnout diagnosticado | esgotamento nervoso | colapso nervoso | esgotamento mental | crise existencial de choro
any: remédio pra ansiedade | remédio para ansiedade | remédio pra depressão | remédio para depressão | antidepressivo/N | ansiolítico/N | fluoxetina
any: sertralina | escitalopram | venlafaxina | desvenlafaxina | bupropiona | clonazepam | rivotril | alprazolam | xanax | zolpidem | lítio todo dia
any: quetiapina | ritalina | venvanse | concerta | victan | não durmo há | insônia | insónias | insónia | saúde mental | pensei em me matar
any: pensei em desistir de tudo | pensamentos suicidas | ideação suicida | tentei me matar | tentei suicídio | tentativa de suicídio
any: sobrevivi ao suicídio | não quero mais viver | não quero viver mais | sem vontade de viver | queria sumir | queria desaparecer | me automutilo
any: automutilação | me cortava | anorexia | bulimia | compulsão alimentar | transtorno alimentar | distúrbio alimentar | distorção de imagem
any: me sinto um lixo | me sinto sem saída | não aguento mais viver | chorar todo dia sem motivo | choro todos os dias | trauma de infância
any: meus traumas | meus gatilhos | setembro amarelo | cvv 188 | internada na psiquiatria | internado na psiquiatria | internação psiquiátrica | caps
any: #saudemental | #ansiedade | #depressão | #terapia | #setembroamarelo | #bipolar | #borderline | #tdah | #fazterapia
mask: saúde mental em dia com | cerveja é terapia | vinho é terapia | compras é terapia | plantar é minha terapia | jardinagem é minha terapia
mask: costurar é minha terapia | minha terapia é correr | correr é minha terapia | minha terapia é cozinhar | minha terapia é a academia
mask: cozinhar é minha terapia | minha terapia é | é minha terapia | é a minha terapia | bolsa concerta | não durmo há dias de ansiedade pelo show
mask: tampa dos caps | caps lock | minha ansiedade pelo show | ansiedade pelo jogo | minha ansiedade para o show | minha ansiedade pro show
mask: queria sumir numa praia | queria sumir pra praia | tipo bipolar o tempo | clima bipolar | tempo bipolar | queria sumir pra uma praia
mask: queria desaparecer numa praia
not: caps lock | show | concerto | spoiler | congresso | palestra | curso | atmosférica | ciclone | meteorologia | frente fria | promoção | signo
not: série | novela | filme | mandato | pacientes | meus pacientes | atendo
negated: keep
+ Crise de ansiedade no metrô hoje, desci na próxima
+ Minha psicóloga disse que eu evoluí
+ Voltei a tomar escitalopram e tudo bem
+ Tive um burnout em 2021, ainda aprendo a parar
- Correr é minha terapia
- Minha ansiedade pro show da Anitta
- Depressão atmosférica traz chuva, diz a meteorologia

[health.mental.context.pt]
say: tells of your mental health
privacy: 3
conduct: 0
where: words
voice: me
any: depressão | ansiedade | pânico | burnout | terapia | psicóloga | psicólogo | psiquiatra | trauma | traumas | luto | crises | esgotamento
need: minha | meu | me | tive | tenho | saí da | depois da | reaprendi | lutei | luto contra | sofri | sofro | anos de | remédio | diagnóstico | fui
need: faço | fiz | comecei | voltei | ajudou | salvou
near: 4
mask: terapia de casal da novela | ansiedade pelo | ansiedade para o | ansiedade pro | terapia do riso | luto nacional | luto oficial | é terapia
mask: minha terapia é | crises econômicas | luto contra | luto por | luto pela | luto pelos | luto todos os dias
not: show | concerto | jogo | atmosférica | meteorologia | estreia | série | novela | filme | pacientes | curso | congresso | palestra | econômica
not: política | cachorro/GD | gato/GD | spoiler | ingresso/N
negated: keep
+ Depois da depressão, reaprendi a rir
+ Fui ao psiquiatra e não mordeu
+ Sofri um esgotamento e recomecei
- Minha ansiedade pelo show é real
- Luto nacional de três dias

[health.treatment.pt]
say: tells of a treatment or a test you have had
privacy: 3
conduct: 0
where: words
voice: me
any: cirurgia | operação ao | operação à | remédio para a | remédio pra | remédio para o | remédios para | medicação para | quimios
any: tratamento do câncer | tratamento oncológico | tratamento do cancro | minha operação | fui operada | fui operado | me operei | operei-me
any: vou operar | vou ser operada | vou ser operado | pós-operatório | pós operatório | pré-operatório | bariátrica | gastric sleeve
any: by-pass gástrico | pontos retirados | tirei os pontos | tirei o apêndice | apendicite | tirei a vesícula | vesícula retirada | histerectomia
any: mastectomia | laqueadura | vasectomia | biópsia | ressonância magnética | minha ressonância | fiz ressonância | tomografia | fiz um tac
any: fiz uma ressonância | ecografia mamária | mamografia | papanicolau | preventivo em dia | colonoscopia | endoscopia | holter | mapa de pressão
any: teste ergométrico | cateterismo | meu stent | marca-passo | pacemaker | meu marcapasso | quimio | quimioterapia | radioterapia | imunoterapia
any: hormonioterapia | hemodiálise | diálise | transplante | transfusão | imunossupressor/N | imunobiológico | corticoide/N | cortisona | prednisona
any: metformina | losartana | omeprazol | insulina | levotiroxina | puran t4 | eutirox | roacutan | isotretinoína | metotrexato | ozempic | mounjaro
any: wegovy | saxenda | fisioterapia | minha fisio | sessão de fisio | infiltração no joelho | infiltração na coluna | acupuntura pra dor
any: bota ortopédica | muletas | gesso no | exame de sangue | exames de sangue | análises ao sangue | fui fazer análises | resultado dos exames
any: meus exames | check-up | minha consulta | consulta com o cardiologista | consulta com o neuro | consulta no endócrino | consulta no ginecologista
any: consulta de oncologia | consulta de reumatologia | reposição hormonal | diu | implante contraceptivo | implanon | pílula do dia seguinte
any: anticoncepcional | menopausa | climatério | tratamento de canal | siso | tirei os sisos | aparelho auditivo | cateter | sonda | traqueostomia
any: colostomia | botox para enxaqueca | #pósoperatório | #quimioterapia | #bariatrica | #ozempic | #mounjaro
need: começo | começa | começou | termino | terminou | semanas | dias | joelho | coluna | ombro | tiroide | tireoide | pressão | tensão | coração
need: toda noite | todo dia | todos os dias | oncologista | médico | eu | me | minha | meu | fiz | fui | faço | fazer | tomo | tomei | tomando | hoje
need: amanhã | ontem | terminei | última | primeira | saí | estou | tô | passei | semana | graças | deus | recuperação | recuperando | marcada
need: marquei | comecei | voltei | sessão | dose | ainda | finalmente | resultado
near: 7
mask: exame de sangue do cachorro | insulina do gato | meus exames da faculdade | os meus exames da faculdade | os meus exames nacionais
mask: sonda espacial | check-up do carro | sonda da nasa | os meus exames do secundário | transplante capilar promoção | gesso no teto
not: cachorro/GD | gato/GD | pet | carro | nasa | novela | série | personagem | paciente/N | promoção | faculdade | universidade | secundário
not: jogador | atacante | estágio | plantão | drywall | atendi | minha irmã | meu irmão | minha mãe | meu pai | meu marido | minha esposa | meu filho
not: minha filha | minha avó | meu avô | minha vó | meu vô | minha sogra | meu sogro | meu tio | minha tia | minha sobrinha | meu sobrinho
negated: keep
+ Terceira sessão de quimio feita, falta menos
+ Fiz mamografia hoje, façam também
+ Fui operada ontem, tudo correu bem
+ Comecei o Mounjaro na segunda
- Sonda da NASA pousou, que dia
- Os meus exames da faculdade acabaram
- Jogador passou por cirurgia ontem

[health.hospital.pt]
say: tells of a hospital stay or an emergency
privacy: 3
conduct: 0
where: words
voice: me
any: dia 1 no hospital | dia 2 no hospital | dia 3 no hospital | dia 4 no hospital | dia 5 no hospital | segundo dia no hospital
any: terceiro dia no hospital | semana no hospital | noites no hospital | aqui no hospital internada | estou internada | estou internado
any: tô internada | tô internado | fui internada | fui internado | fiquei internada | fiquei internado | minha internação | alta hospitalar
any: tive alta | recebi alta | alta do hospital | saí do hospital | voltei do hospital | vim parar no hospital | fui parar no hospital
any: acabei no hospital | parei no hospital | fui parar na upa | fui parar no pronto socorro | fui parar ao hospital | fui às urgências
any: nas urgências do | fui para as urgências | horas nas urgências | no pronto-socorro com | na upa com | na upa desde | no ps desde | tomando soro
any: tomei soro | no soro | soro na veia | levei soro | fui de ambulância | de ambulância para o | chamei o samu | chamar o samu | liguei 112
any: o inem veio | samu veio | na uti fiquei | saí da uti | dias de uti | dias na uti | nos cuidados intensivos fiquei | semanas internada
any: dias internada | dias internado | deitada no hospital | cama de hospital | comida de hospital | noite no hospital | dormir no hospital
any: pulseirinha do hospital | pulseira amarela | desmaiei e | desmaiei no | passei mal | senti-me mal e | quase morri | vi a morte de perto
any: nasci de novo
mask: passei mal de rir | passei mal de tanto rir | passei mal com esse | passei mal com essa | quase morri de rir | quase morri de susto
mask: quase morri de vergonha | quase morri de amor | quase morri de tanto rir | passei mal vendo | nasci de novo em cristo | desmaiei e só acordei
mask: passei mal com o vídeo | quase morri de fome | desmaiei no sofá | passei mal com ele | passei mal com ela | passei mal assistindo
mask: quase morri quando vi | quase morri com
not: de rir | rindo | kkkk | ahah | plantão | estágio | residência médica | paciente/N | trabalho | cristo | série | crush | look | cachorro/GD
not: gato/GD
+ Tive alta hoje, obrigada à equipa do 5.º piso
+ Fui parar na UPA com febre
+ Cinco dias internado e só quero minha cama
- Passei mal de rir com esse vídeo
- Quase morri de vergonha

[health.injury.pt]
say: tells of an injury
privacy: 2
conduct: 0
where: words
voice: me
any: quebrei o braço | quebrei o pé | quebrei a perna | quebrei o dedo | quebrei o punho | quebrei o tornozelo | quebrei a clavícula | quebrei o nariz
any: quebrei duas costelas | parti o braço | parti o pé | parti a perna | parti o pulso | parti uma costela | parti o dedo | parti um dente | fraturei
any: fratura no | fratura na | torci o tornozelo | torci o pé | torci o joelho | entorse no | entorse de | rompi o ligamento | rompi o cruzado
any: rompi o tendão | rotura do ligamento | lesão no joelho | lesão no ombro | lesionada | me lesionei | lesionei-me | machuquei o joelho
any: machuquei o pé | machuquei as costas | machuquei a coluna | magoei o joelho | travei a coluna | travei as costas | deslocou meu ombro
any: desloquei o ombro | levei pontos | levei cinco pontos | levei sete pontos | tomei pontos | cortei o dedo | me queimei com | queimei-me com
any: queimadura de | bati a cabeça | caí da escada | caí da moto | caí de moto | caí da bicicleta | caí de bike | caí das escadas | acidente de moto
any: acidente de carro | sofri um acidente | tive um acidente | fui atropelada | fui atropelado | mordida de cachorro | mordeu minha mão | concussão
any: traumatismo craniano | perna engessada | braço engessado | pé engessado | bota ortopédica
mask: quebrei o pé da mesa | quebrei a perna da mesa | caí da escada do sucesso | quebrei a perna da cadeira | parti um dente de alho
not: jogador | atacante | zagueiro | treinador | mesa | cadeira | boneca | novela | série | notícia | vítima | alho
+ Parti o braço a jogar à bola com os sobrinhos
+ Torci o tornozelo no meio-fio
+ Caí de bike e levei cinco pontos
- Quebrei o pé da mesa da sala
- Jogador teve lesão no joelho

[health.minor.pt]
say: mentions an everyday ailment
privacy: 1
conduct: 0
where: words
voice: me
any: gripada | gripado | resfriada | resfriado | constipada | constipado | estou doente | tô doente | tou doente | fiquei doente | doentinha
any: doentinho | de cama com | febre de | com febre | febrão | dor de garganta | garganta inflamada | amigdalite | dor de cabeça | dor de barriga
any: dor de dente | dor de ouvido | dor nas costas | dor no corpo | dores no corpo | cólica menstrual | cólicas | cólica do inferno | tô com cólica
any: tpm | menstruada | menstruei | enjoada | enjoo | vomitei a noite toda | diarreia | piriri | caganeira | virose | intoxicação alimentar
any: nariz entupido | nariz a pingar | tosse seca | tosse que não passa | tossindo | tosse há | rouca | sem voz | rinite atacada | alergia atacada
any: crise de rinite | sinusite atacada | conjuntivite | terçol | hordéolo | afta | herpes labial | pressão baixa | tontura | tonturas | torcicolo
any: cãibra | cãibras | insolação | queimada de sol | escaldão | ressaca física | dipirona | dorflex | neosaldina | buscopan | paracetamol | ben-u-ron
any: benuron | brufen | ibuprofeno | vick vaporub | chá de alho | chá com mel e limão | canja pra gripe | xarope | antibiótico | antialérgico
any: polaramine | loratadina | 🤒 | 🤧 | 🤢🤮 | 🤕
mask: dor de cabeça do governo | me dá dor de cabeça esse | só me dá dor de cabeça | com febre de bola | febre de sábado à noite | com febre de sábado
mask: sem voz na política | fiquei doente de amor | fiquei doente de ciúmes | sem voz de tanto gritar gol | febre de consumo | estou doente de saudade
mask: tô doente de saudade | tpm eterna do | resfriado o motor | tô doente de amor | prisão constipada
not: cachorro/GD | gato/GD | pet | filho/GD | bebê | paciente/N | governo | motor | política | novela | série
+ Gripada, de cama com febre e sopa
+ Constipado outra vez, que nariz
+ Cólica do inferno, só dipirona salva
- Este governo só me dá dor de cabeça
- Febre amarela volta ao noticiário

[health.vaccine.pt]
say: tells of your vaccination or an infection
privacy: 2
conduct: 0
where: words
voice: me
any: fiz o teste da covid | fiz teste da covid | teste da covid deu | teste covid negativo | teste covid positivo | fiz um pcr | antígeno negativo
any: vacinada | vacinado | tomei a vacina | tomei vacina | levei a vacina | primeira dose | segunda dose | terceira dose | quarta dose
any: dose de reforço | vacina da gripe | vacina da covid | vacina do hpv | viva o sus vacina | vacina sim | vacinei | pfizer no braço
any: coronavac no braço | astrazeneca no braço | janssen no braço | testei positivo | positivei | testei negativo | deu positivo pra covid
any: estou com covid | tô com covid | tive covid | peguei covid | apanhei covid | covid longa | sequelas da covid | isolamento por covid
any: em quarentena | teste de covid | antígeno positivo | perdi o olfato | perdi o paladar | #vacinada | #vacinado | #vacinasim | #covid | #positivei
any: #vacinei
mask: primeira dose de café | segunda dose de café | segunda dose de cachaça | primeira dose de cachaça | primeira dose de whisky
mask: segunda dose de vodka | segunda dose do plantão
not: café | cachaça | whisky | vodka | cachorro/GD | gato/GD | filhote | ministério | anvisa | cpi | governo | meu filho | minha filha
+ Vacinada! Viva o SUS
+ Testei positivo, isolada com os livros
+ Levei a vacina da gripe ontem
- Segunda dose de café do dia
- Governo compra a segunda dose

[health.pregnancy.weeks.pt]
say: tells of pregnancy, birth or fertility
privacy: 3
conduct: 0
where: words
pattern: (?i)\b(\d{1,2} (?:semanas|semaninhas|meses))\b
literal: eman | eses
need: grávida | gravidíssima | gestação | gravidez | gestante | barrigão | barriguinha | meu bebê na barriga | 🤰
near: 5
not: novela | atriz | cantora | cadela | gata | rainha | princesa | paciente/N
+ Gravidíssima de 30 semanas
+ 22 semanas de barrigão
+ Grávida de 5 meses e com azia
- A cantora está grávida de 5 meses

[health.pregnancy.own.pt]
say: tells of pregnancy, birth or fertility
privacy: 3
conduct: 0
where: words
voice: me
any: grávida de | engravidei | perdi o meu bebé | perdi meu bebê | perdi um bebê | sofri um aborto | sofri aborto | tive um aborto | fiz um aborto
any: nosso beta deu positivo | meu beta deu positivo | minha fiv | minha transferência embrionária | congelei meus óvulos | minha cesárea
any: meu puerpério | sou tentante | somos tentantes | meu resguardo | de resguardo | nossa infertilidade | minha infertilidade
mask: grávida de taubaté | grávida de gêmeos da novela | grávida de pizza | engravidei do palmeiras
not: novela | atriz | cantora | cadela | gata | pizza | taubaté | rainha | princesa
negated: keep
+ Grávida de 30 semanas e rolando
+ Sofri um aborto em junho e só agora consigo falar
+ Congelei meus óvulos aos 35
- A grávida de Taubaté é meme eterno

[health.pregnancy.pt]
say: tells of pregnancy, birth or fertility
privacy: 3
conduct: 0
where: words
voice: me
any: semanas de gravidez | semanas de gestação | grávida de 8 semanas | minha gravidez | minha gestação | pré-natal | minha obstetra | meu obstetra
any: ultrassom do bebê | ultrassom morfológico | ecografia morfológica | ecografia das 12 semanas | enjoos da gravidez | enjoo da gravidez
any: hiperemese | diabetes gestacional | pré-eclâmpsia | minha cesárea | a minha cesariana | meu parto | parto normal | parto humanizado
any: parto domiciliar | trabalho de parto | contrações | bolsa estourou | rebentaram as águas | epidural | puerpério | pós-parto | estou amamentando
any: a amamentar | amamentação | mastite | tentante | engravidar | tratamento de fertilidade | fertilização in vitro | fiv | fecundação in vitro
any: transferência embrionária | meus embriões | congelei meus óvulos | congelar óvulos | inseminação | infertilidade | beta positivo | beta hcg
any: aborto espontâneo | perdi o bebê | perdi um bebê | perda gestacional | curetagem | abortei | fiz um aborto | ivg | gravidez ectópica
any: gravidez de risco | repouso na gravidez | #tentante | #tentantes | #gestante | #fiv | #puerpério | #amamentação
need: eu | me | minha | meu | estou | tô | tive | tenho | fiz | sou | hoje | semana | semanas | nosso | nossa | consegui | começou | chegou | positivo
need: dor | luto | anos
near: 7
mask: trabalho de parto dessa tese | trabalho de parto desse tcc
not: doula | sou doula | pacientes | minhas pacientes | palestra | curso | novela | atriz | cantora | cadela | gata | plantão | tese | tcc | de livro
not: vaca | égua
negated: keep
+ Tentante há três anos, hoje o beta deu positivo
+ Perdi o bebê com onze semanas, ainda sem palavras para a minha dor
+ Contrações desde as quatro, é hoje, estou pronta
- Sou doula e amo parto humanizado
- A cadela está em trabalho de parto hoje

[health.disability.own.pt]
say: tells of a disability or neurodivergence
privacy: 3
conduct: 0
where: words
voice: me
any: sou cadeirante | uso cadeira de rodas | minha cadeira de rodas | sou surda | sou surdo | sou cega | sou cego | sou deficiente
any: tenho uma deficiência | tenho deficiência | minha deficiência | sou amputada | sou amputado | minha prótese | sou paraplégica | sou paraplégico
any: sou tetraplégico | sou tetraplégica | tenho autismo | diagnóstico de autismo aos | diagnosticada com tdah | diagnosticado com tdah
any: tenho paralisia cerebral | meu implante coclear | meu aparelho auditivo | meu cordão de girassol | minhas muletas | minha bengala | meu cão guia
any: meu cão-guia | tenho baixa visão | sou pcd | cotas pcd passei | aposentada por invalidez | aposentado por invalidez | de baixa médica
any: estou de baixa | afastada pelo inss | afastado pelo inss | perícia do inss
mask: sou cega por | sou cego por | sou cega de amor | sou cego de amor | sou cega de ódio | sou surda para fofoca | sou surdo para fofoca
mask: sou cega pra ex | minha prótese de silicone
not: novela | série | personagem | fofoca
+ Sou cadeirante e quero rampa, não aplauso
+ De baixa médica há três semanas
+ Minha bengala e eu no metrô
- Sou cega de amor por esse cachorro

[health.disability.pt]
say: tells of a disability or neurodivergence
privacy: 3
conduct: 0
where: words
voice: me
any: sou cadeirante | uso cadeira de rodas | minha cadeira de rodas | sou surda | sou surdo | sou cega | sou cego | baixa visão | sou deficiente | pcd
any: pessoa com deficiência | minha deficiência | deficiência auditiva | deficiência visual | deficiência física | atestado multiuso
any: atestado de incapacidade | incapacidade de 60% | sou amputada | sou amputado | minha prótese | perna amputada | paraplégica | paraplégico
any: tetraplégica | tetraplégico | paralisia cerebral | mielomeningocele | implante coclear | aparelho auditivo | ouvinte só de um lado
any: cordão de girassol | cordão girassol | autista | autismo | nível 1 de suporte | tea nível 1 | tdah | phda | neurodivergente | neuroatípica
any: dislexia | disléxica | disléxico | discalculia | superdotação | altas habilidades | minhas estereotipias | meu hiperfoco | capacitismo
any: reforma por invalidez | aposentada por invalidez | aposentado por invalidez | bpc loas | auxílio-doença | baixa médica | inss perícia
need: eu | me | minha | meu | sou | tenho | uso | fui | descobri | diagnóstico | diagnosticada | diagnosticado | consegui | vivo | hoje
near: 7
mask: sou cega por | sou cego por | sou cega de
not: filho/GD | meu aluno | meus alunos | novela | série | personagem | paciente/N | pacientes | palestra | curso | samba | bateria
negated: keep
+ Dislexia: descobri na faculdade e chorei
+ Meltdown autista no mercado, e eu sem fones
- Toco o surdo da bateria na escola de samba
- Curso sobre autismo para professores, me inscrevi

[health.family.pt]
say: tells of an illness in your family
privacy: 2
conduct: 0
where: words
any: câncer | cancro | quimio | quimioterapia | leucemia | alzheimer | parkinson | avc | derrame | infarto | enfarte | diabetes | diabético/G
any: autista | autismo | síndrome de down | epilepsia | asma | bronquiolite | cardiopatia | uti neonatal | neonatologia | internado/G | na uti
any: cirurgia | foi operada | foi operado | diagnóstico | demência | tumor | tdah | t21 | lábio leporino | fibrose cística | prematuro | prematura
any: hemodiálise | transplante | depressão | febre | bronquite | dengue | covid | esquizofrenia | lúpus
need: meu filho | minha filha | minha mãe | meu pai | meu marido | minha esposa | minha mulher | meu irmão | minha irmã | minha avó | meu avô
need: minha vó | meu vô | minha sogra | meu sogro | meu sobrinho | minha sobrinha | meu neto | minha neta | meu bebê | meu bebé | minha bebê | meu tio
need: minha tia | meu primo | minha prima | meu namorado | minha namorada | meus pais | meu esposo | mãe atípica | pai atípico | mainha | painho
need: meus filhos | o meu miúdo | a minha miúda
near: 6
negated: keep
mask: signo de câncer
not: signo | horóscopo | de quatro patas | cachorro/GD | gato/GD | novela | série | vacina | febre de bola
+ Meu sobrinho fez transplante e passa bem
+ A quimio da minha irmã começa amanhã
+ Meu marido está com covid
- Meu marido é do signo de câncer
- Meu filho de quatro patas fez cirurgia

[health.recovery.pt]
say: tells of recovery
privacy: 2
conduct: 0
where: words
voice: me
any: anos sem câncer | anos livre do câncer | anos em remissão | toquei o sino | bati o sino | sino da quimio | fim da quimio | última quimio feita
any: curada do câncer | curado do câncer | estou curada | estou curado | recuperada da cirurgia | recuperado da cirurgia | minha recuperação
any: voltei a andar | voltei a caminhar depois | me recuperando da | me recuperando de | a recuperar da cirurgia | a recuperar de | convalescença
any: em recuperação de | alta da fisioterapia | saí da depressão | venci a depressão | superei a depressão | superei a ansiedade | superei a anorexia
any: venci a covid | renasci depois | aniversário do meu transplante | meu rim novo | segunda chance de viver | #curada | #cura | #renascida
mask: curada de você | estou curada de você | me recuperando da ressaca | me recuperando de ontem | me recuperando da festa | me recuperando da final
mask: estou curada dele | estou curado dela | me recuperando de sábado | me recuperando da segunda
not: ressaca | carnaval | festa | ex | jogador | hd | arquivos
+ Toquei o sino! Fim da quimio
+ Voltei a andar sem muletas
+ Venci a depressão, um passo por dia
- Me recuperando do carnaval
- Estou curada de você, ex

[health.diet.pt]
say: tells of a diet for your health or of your weight
privacy: 2
conduct: 0
where: words
voice: me
any: perdi 5 quilos | perdi 10 quilos | perdi 20 quilos | perdi 30 quilos | eliminei 10 kg | eliminei 20 kg | quilos a menos | kg a menos
any: quilos a mais | engordei | emagreci | minha dieta | de dieta | começo a dieta | começar a dieta | dieta começa segunda | low carb
any: dieta cetogênica | jejum intermitente | minha nutri | minha nutricionista | reeducação alimentar | sem açúcar há | cortei o açúcar
any: déficit calórico | projeto verão | projeto emagrecimento | antes e depois meu | cheguei aos 60 kg | cheguei aos 70 kg | peso meta
any: minha meta de peso | obesidade | fui obesa | fui obeso | efeito sanfona | detox de | vigilantes do peso | #dieta | #emagrecimento | #emagreci
any: #projetoverão | #reeducacaoalimentar | #lowcarb
mask: de dieta de redes | minha dieta de redes sociais | engordei o cofrinho | engordei minha carteira | engordei a poupança
not: cachorro/GD | gato/GD | cofrinho | poupança | promoção | cupom | pacientes | atriz | cantora
+ Eliminei 20 kg em um ano com a minha nutri
+ Começo a dieta na segunda, juro
+ Cortei o açúcar há um mês, perdi 5 quilos
- Engordei o cofrinho para a viagem

[health.subject.pt]
say: mentions health or health care
privacy: 1
conduct: 0
where: words
any: posto de saúde | centro de saúde | unidade básica de saúde | ubs | médico de família | plano de saúde | convênio médico | unimed | amil | hapvida
any: ans | sus | sns | seguro de saúde | adse | fila de espera | lista de espera | saúde 24 | upa | pronto-socorro | pronto socorro | urgências
any: farmácia popular | farmácia de serviço | doação de sangue | doar sangue | doei sangue | doadora de sangue | doador de sangue | dadora de sangue
any: dador de sangue | doador de medula | redome | outubro rosa | novembro azul | janeiro branco | prevenção do câncer | autoexame | receita médica
any: receita azul | atestado médico | exame de rotina | minha médica | meu médico | meu dentista | minha dentista | consulta médica | consulta marcada
any: marquei médico | marquei consulta | telemedicina | teleconsulta | telconsulta | bula | fisioterapeuta | osteopata | homeopatia | fitoterapia
need: eu | me | minha | meu | fui | fiz | preciso | tenho | hoje | amanhã | marquei | marcada | espera | meses | horas | esperando | à espera | fila
need: demora | obrigada | obrigado | gratidão | atendimento | viva
near: 7
mask: fila de espera do show | lista de espera da creche | lista de espera da escola
not: concurso | edital | vaga | show | creche | plantão | trabalho | telemarketing | série
+ Doei sangue hoje, faz bem
+ Três meses à espera de consulta no centro de saúde, eu que o diga
+ Minha médica mudou a consulta marcada para outubro
- Edital do SUS abre vaga hoje

[health.joins.pt]
say: shows you follow or join something about an illness
privacy: 3
conduct: 0
where: names
any: fibromialgia | endometriose | lúpus | esclerose múltipla | diabéticos | diabetes | dm1 | câncer | cancro | oncologia apoio | mama | leucemia
any: linfoma | ostomizados | transplantados | renais crônicos | hemodiálise | celíacos | celíacas | sem glúten | crohn | retocolite | epilepsia
any: enxaqueca | asmáticos | hiv | vih | soropositivos | hepatite | alopecia | vitiligo | psoríase | lipedema | bariátrica | bariátricas | ozempic
any: mounjaro | ansiedade | depressão | bipolar | bipolares | borderline | toc | transtorno | pânico | burnout | luto | suicídio | sobreviventes
any: anorexia | compulsão alimentar | comedores compulsivos | neuróticos anônimos | tdah | phda | autismo | autistas | tea | asperger | down
any: doenças raras | doença rara | ela esclerose | alzheimer | parkinson | avc | cuidadores | cadeirantes | deficientes | surdos | cegos | amputados
any: fertilidade | tentantes | fiv | puerpério | sop | menopausa | climatério | hashimoto | tireoide | tiroide | hipotireoidismo
any: intolerantes à lactose | alérgicos | aplv | covid longa | dor crônica | dor crónica | saúde mental | setembro amarelo | outubro rosa
mask: signo de câncer | bairro alto mama | mama mia | mama mia pizzaria | restaurante mama | receitas sem glúten | doces sem glúten | câncer signo
mask: mama áfrica | down town | slow down | toc toc
not: signo | pizzaria | restaurante | astrologia | residência médica | congresso | curso | pós-graduação | simpósio | jornada | loja | confeitaria
not: liga acadêmica
+ [group] Mulheres com Fibromialgia Brasil
+ [group] Tentantes de 2023
+ [page] Associação de Celíacos do Norte
- [page] Pizzaria Mama Mia
- [event] Congresso de Diabetes 2019

[health.group.general.pt]
say: shows you follow something about health
privacy: 1
conduct: 0
where: names
any: emagrecimento | emagrecer | dieta | low carb | jejum intermitente | vida saudável | alimentação saudável | nutrição | vigilantes do peso | yoga
any: ioga | pilates | bem-estar | fitness | corrida para | medicina natural | plantas medicinais | homeopatia | ervas medicinais | doação de sangue
any: doadores de sangue | vacina/N | vacinação | plano de saúde | defesa do sus | sns | saúde da mulher | saúde do homem | farmácia | dentista | detox
any: caminhada pela
mask: dieta de pets | yoga dog
not: cães | pets | vaga/N
+ [group] Receitas Low Carb e Emagrecimento
+ [page] Yoga em Casa
+ [event] Doação de Sangue Hemope
- [group] Nutrição para cães e pets
