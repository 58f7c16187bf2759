lexicon: credentials.pt
format: 1
version: 2026.1
topic: credentials
lang: pt
licence: CC0-1.0
about: Titles, promised results, advertising and health claims against the evidence, in Brazil and Portugal.
source: written by hand for this project

# "Cupom" is also a till slip, "garantido" in ordinary offers, "doutor" a courtesy, "parceria" any team: phrases, or company.

[credentials.stated.pt]
say: states a degree, a licence or a certification
privacy: 1
conduct: 0
where: words
pattern: \b((?:CRM|COREN|CRP|CRO|CREFITO|CRN|CRF|CRMV|CRFa|CRESS|CREA|CAU|OAB|CREF)(?:[ /-]?[A-Z]{2})?[ :nº°.-]{0,4}\d{3,7}(?:[ /-]?[A-Z]{1,3})?)\b
pattern: (?i)\b((?:c[ée]dula profissional|ordem dos (?:m[ée]dicos|enfermeiros|psic[óo]logos|m[ée]dicos dentistas|farmac[êe]uticos|advogados)|OMD|OPP|rqe)[ :nº°.-]{0,6}(?:n[º°.]* ?)?\d{3,7})\b
literal: CRM | COREN | CRP | CRO | CREFITO | CRN | CRF | CRFa | CRESS | CREA | CAU | OAB | CREF | dula | DULA | rdem | RDEM | OMD | OPP | rqe | RQE
+ Dra. Ana Lima, CRM 123456, especialista em pele
+ Cédula profissional nº 45123
+ Advogado, OAB/SP 234567
- Reunião da OAB na quarta

[credentials.stated.words.pt]
say: states a degree, a licence or a certification
privacy: 1
conduct: 0
where: words bio
any: médica formada pela | médico formado pela | enfermeira formada pela | formada pela usp | formado pela usp | formada pela unicamp
any: formada pela ufrj | formado pela federal | formada pela federal | licenciada pela universidade | licenciado pela universidade
any: licenciada em enfermagem | licenciada em medicina | licenciado em medicina | mestre em enfermagem | mestre em saúde pública
any: mestre em psicologia | doutora em | doutor em medicina | doutorado em | phd em | pós-graduada em | pós-graduado em | pós graduada em
any: especialista em dermatologia | especialista em ortodontia | especialista em cardiologia | especialista em pediatria | especialista em uti
any: especialista em nefrologia | especialista em harmonização | título de especialista | residência médica em | residência em clínica | fellow em
any: fellowship em | membro da sociedade brasileira de | membro da sociedade portuguesa de | membro titular da sbcp | certificada em | certificado em
any: membro da ordem dos | inscrita na ordem dos | inscrito na ordem dos | registro no crm | registro no coren
mask: doutora em dormir | doutora em séries | doutora em fofoca | doutora em memes | doutora em nada | certificada em fofoca
+ Enfermeira, pós-graduada em UTI neonatal
+ Licenciada em Enfermagem, 2012
+ Membro da Sociedade Brasileira de Dermatologia
- Doutora em séries de crime

[credentials.misstated.pt]
say: plays with a title, a licence or a record
privacy: 1
conduct: 3
where: words
any: quase médica já atendo | quase médico já atendo | atendo sem crm | sem crm mas | crm suspenso | meu crm foi suspenso | meu crm cassado
any: coren suspenso | sem registro no conselho | sem cédula profissional mas | uso o título de especialista sem | não sou especialista mas faço
any: não tenho rqe mas | diploma comprado | comprei meu diploma | comprei o diploma | comprei um diploma | diploma falso | certificado falso
any: comprei certificado | certificado comprado | inventei no currículo | menti no currículo | enfeitei o currículo | aumentei meu currículo
any: pus no currículo que sou | coloquei no currículo que sou fluente | assino como dr sem | assino como doutor sem
any: me chamam de doutora e não corrijo | chamam-me doutora e não corrijo | me chamam de médica e eu não corrijo | me passo por médica
any: me passei por médica | fingi ser médica | fingi ser médico | fingi que sou médico | fiz-me passar por médica | fiz-me passar por enfermeira
any: carimbo emprestado | usei o carimbo do | usei o carimbo da | assinei com o carimbo | assinei pelo médico | assinei plantão que não dei
any: assinei ponto sem ir | horas falsas de estágio | falsifiquei horas | falsifiquei a assinatura | copiei o tcc | comprei o tcc | comprei a tese
any: paguei pra fazerem meu tcc | plagiei | prontuário arrumado depois | mudei o prontuário | alterei o prontuário | alterei o processo clínico
not: série | filme | novela | notícia/N | polícia | falso médico preso | denúncia | fantasia | halloween | escândalo | ministro
negated: keep
+ Me chamam de doutora e não corrijo, kkk
+ Usei o carimbo do chefe, ninguém viu
+ Paguei pra fazerem meu TCC e passei com dez
- Polícia prende homem com diploma falso
- Na série ele fingiu ser médico

[credentials.inflated.pt]
say: praises your own standing in your trade
privacy: 0
conduct: 2
where: words
any: sou o melhor cirurgião | sou a melhor cirurgiã | sou a melhor dentista | sou o melhor dentista | sou o melhor médico | sou a melhor médica
any: sou a melhor enfermeira | sou o melhor psicólogo | sou a melhor psicóloga | melhor cirurgião do brasil | melhor cirurgião da cidade sou
any: melhor dentista da cidade sou | melhor dermato da região sou | maior especialista do brasil | maior especialista de portugal
any: referência nacional em | referência internacional em | número 1 em harmonização | número um em harmonização | a mais procurada da cidade
any: o mais procurado da cidade | ninguém opera como eu | ninguém faz como eu | eu nunca erro um diagnóstico | nunca erro diagnóstico
any: nunca errei um diagnóstico | nunca tive complicação | zero complicações na minha carreira | nunca perdi um paciente | mãos de ouro
any: médico das celebridades | médica das celebridades | dentista das celebridades | médico dos famosos | médica dos famosos | dentista dos famosos
any: cirurgião dos famosos | o doutor dos famosos | pioneira no brasil em | pioneiro no brasil em | pioneiro em portugal em
mask: mãos de ouro do goleiro | ninguém faz como eu bolo
not: goleiro | costura | bolo | série | filme | reality | nunca perdi um paciente na série
+ Sou o melhor cirurgião da cidade, sem modéstia
+ Médica dos famosos atende em Curitiba
+ Nunca errei um diagnóstico, acreditem
- As mãos de ouro do goleiro salvaram

[credentials.outcome.pt]
say: promises or boasts of results of treatment
privacy: 0
conduct: 3
where: words
any: 100% de cura | cem por cento de cura | cura garantida | resultado garantido | resultados garantidos | garanto o resultado | garanto resultado
any: resultado imediato garantido | emagreça 10 kg em | emagreça 5 kg em | perca 10 kg em | perca 5 kg em | perca 10 quilos em
any: elimina a celulite para sempre | elimine a celulite | adeus rugas em | sem dor e sem risco | sem riscos e sem dor | 100% seguro sem efeitos
any: sem nenhum efeito colateral | curo sua ansiedade | curo a depressão | curo a ansiedade em | cura da ansiedade em | cura da depressão em
any: reversão do diabetes garantida | reverto diabetes | reverta o diabetes em | cura para o autismo | cura natural do câncer | cura o câncer
any: cura do câncer natural | curei mais de | já curei | curou do câncer com | 95% de sucesso | 98% de sucesso | 99% de sucesso | 100% de sucesso
any: taxa de sucesso de | todos os meus pacientes ficaram | todas as minhas pacientes ficaram | meus pacientes saem curados | em 7 dias sua pele
any: em 30 dias você terá | dentes novos em um dia | rejuvenesça 10 anos | rejuvenesça dez anos | 10 anos mais jovem em | livre-se da dor para sempre
any: protocolo infalível | método infalível | tratamento milagroso | resultado milagroso | antes e depois impressionante da minha paciente
any: devolvo o seu dinheiro se não curar
mask: cura o câncer de ciúmes | não existe cura garantida | sem resultado garantido | resultados garantidos para cabelo | já curei minha ressaca
not: sem garantia | não prometo | não existe | mito | fake | golpe | cuidado | queijo | ressaca | pesquisa | estudo | cientistas | propaganda enganosa
not: ordem proíbe | crm proíbe | marketing digital | renda | dropshipping
+ Resultado garantido em 7 dias, 100% de cura
+ Perca 10 kg em um mês com meu protocolo
+ 98% de sucesso nas minhas cirurgias
- Não existe cura garantida, desconfie
- Sem resultado garantido, diz a lei

[credentials.endorse.disclosed.pt]
say: advertises a product
privacy: 0
conduct: 1
where: words
any: #publi | #publipost | #publicidade | #parceriapaga | #ad | #pub | #parceria | parceria paga com | publicidade paga | conteúdo patrocinado
any: em parceria paga | post patrocinado por | em colaboração paga com | #colaboraçãopaga | #patrocinado | #recebidos | #recebidinhos | #embaixadora
any: embaixadora da marca | embaixador da marca | sou embaixadora da | sou embaixador da
mask: em parceria com a escola
+ Recebidos da marca X, obrigada pelo mimo #publi
+ Sou embaixadora da Natura desde janeiro
+ Creme novo no rosto #parceriapaga
- Projeto em parceria com a escola

[credentials.endorse.pt]
say: promotes or sells a product
privacy: 0
conduct: 2
where: words
any: use meu cupom | usem meu cupom | usa meu cupom | usa o meu código | usem o meu código | use meu código | com meu cupom | com o meu cupom
any: com meu código | com o meu código | meu cupom de desconto | cupom de desconto no meu | o meu código de desconto | link de afiliada
any: link de afiliado | link com desconto na bio | link na bio com desconto | compre pelo meu link | comprem pelo meu link | comprem com o meu link
any: sou consultora avon | consultora mary kay | consultora natura | consultora boticário | consultora independente | distribuidora independente
any: distribuidor independente | herbalife | omnilife | hinode | jeunesse | forever living | doterra | young living | amway | nu skin | tupperware
any: chá emagrecedor | shake emagrecedor | gominhas de cabelo | detox emagrecedor | colágeno verisol comprem | suplemento que eu uso e vendo
any: vendo ozempic | vendo mounjaro | vendo whey | indico muito este produto | super indico essa marca | recomendo essa marca | recebi da marca
any: ganhei da marca | mimo da marca | obrigada marca pelos | press kit | presskit | pergunte-me como | quer perder peso pergunte-me
any: vagas para novas consultoras | seja minha consultora | seja uma consultora | venha para minha equipe natura
mask: herbalife eventos de rua
not: golpe | pirâmide | cuidado com | processo contra | nota fiscal | quem ainda compra
+ Use meu cupom ANA10 no site da loja
+ Sou consultora Natura, me chama
+ Comprem pelo meu link, eu ganho uma comissãozinha
- Perdi o cupom fiscal
- Cuidado com golpe: use meu cupom falso

[credentials.endorse.code.pt]
say: promotes or sells a product
privacy: 0
conduct: 2
where: words
pattern: \b((?i:cupom|cupão|código|code|codigo)(?i: de desconto)?[: ]+"?[A-Z]{3,12}\d{1,3}\b)
pattern: \b((?i:usem|use|usa|com o) [A-Z]{3,12}\d{1,3}\b)
literal: sem | use | usa | com o | Use | Usa | upom | UPOM | upão | ódigo | odigo | ode | ÓDIGO
not: golpe | portaria | erro | status | voo | reserva | wifi
+ Código ANA15 para desconto na loja
+ Usem CARLA? não: cupom CARLA10 no site
+ Cupom de desconto: BIA20
- Código ERR404 no wifi, erro

[credentials.industry.pt]
say: tells of a gift or a trip from a company
privacy: 1
conduct: 2
where: words
any: jantar do laboratório | jantar da farmacêutica | almoço do laboratório | congresso pago pelo laboratório | viagem paga pelo laboratório
any: patrocinado pelo laboratório | a convite do laboratório | a convite da farmacêutica | convidada pela farmacêutica | convidado pela farmacêutica
any: brinde do laboratório | brindes do laboratório | mimos do representante | presente do propagandista | representante do laboratório trouxe
any: delegado de informação médica trouxe | delegada de propaganda trouxe | amostras grátis do laboratório | jantar com o representante
any: congresso em paris pago | palestrante da novo nordisk | palestra paga pela | speaker da | consultora da pfizer | consultor da roche
mask: speaker da jbl | speaker da sony
not: caixa de som | bluetooth
+ Jantar do laboratório hoje, vinho caríssimo
+ Congresso em Viena a convite da farmacêutica
+ Representante do laboratório trouxe panetone
- Comprei um speaker da JBL

[credentials.misinformation.pt]
say: repeats a health claim that evidence contradicts
privacy: 0
conduct: 2
where: words
any: vacina causa autismo | vacinas causam autismo | vacina mata | vacinas matam | picadinha assassina | vacina é veneno | vacinas são veneno
any: não vacinem seus filhos | não vacinem os filhos | não vacine seu filho | vacina com chip | chip na vacina | chip 5g | 5g causa | covid não existe
any: covid é farsa | fraudemia | plandemia | pandemia foi inventada | pandemia foi uma farsa | ivermectina cura | ivermectina previne
any: cloroquina cura | cloroquina salva | hidroxicloroquina salva | tratamento precoce salva | kit covid salva | tratamento precoce funciona
any: máscara não serve | máscaras matam | máscara faz mal | morte súbita por vacina | morreu da vacina | mal súbito da vacina | grafeno na vacina
any: óxido de grafeno | proteína spike fica | detox de vacina | desintoxicar da vacina | mms cura | dióxido de cloro cura | bicarbonato cura câncer
any: bicarbonato cura o câncer | limão cura câncer | graviola cura câncer | graviola cura o câncer | babosa cura câncer | água alcalina cura
any: água com limão cura | aloe vera cura o câncer | quimioterapia mata | quimio mata mais | a quimio é que mata | a indústria esconde a cura
any: indústria farmacêutica esconde | a cura do câncer existe | esconderam a cura | a cura está escondida | flúor é veneno | flúor na água é
any: colesterol é mito | colesterol é um mito | sol não causa câncer | protetor solar causa câncer | micro-ondas causa câncer
any: desodorante causa câncer | glúten é veneno | leite é veneno | açúcar alimenta o câncer | depressão é falta de deus | depressão é frescura
any: tdah não existe | autismo é vacina | dengue é mentira | homeopatia cura | florais curam | ozonioterapia cura | terra plana | a terra é plana
any: hpv deixa estéril | vacina do hpv esteriliza
mask: é mito que vacina causa autismo | vacina mata o vírus
not: mito | mentira que | fake news | falso | desmentido | fato ou fake | não acredite | é falso | polígrafo | checagem | desinformação | quem diz que
not: tem gente que acha | não causa | absurdo | documentário
negated: drop
+ Vacina causa autismo, pesquisem
+ Ivermectina cura covid sim, minha tia tomou
+ A indústria farmacêutica esconde tudo
- É mito que vacina causa autismo
- Fato ou fake: máscara não serve?
