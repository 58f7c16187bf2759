lexicon: work.pt
format: 1
version: 2026.1
topic: work
lang: pt
licence: CC0-1.0
about: Job, employer, shifts, study for a profession, complaints and strikes, in Brazil and Portugal.
source: written by hand for this project

# "Trabalho" is also schoolwork and effort, "serviço" a service, "turno" a turn, "plantão" breaking news, "patrão" slang, "firma" firm: phrases, or company.

[work.day.pt]
say: mentions your work or your working day
privacy: 1
conduct: 0
where: words
voice: me
any: bora trabalhar | vamos trabalhar | partiu trabalho | partiu trampo | partiu trampar | partiu serviço | partiu escritório | partiu plantão
any: fui trabalhar | vou trabalhar | vou trampar | trampando | tô trabalhando | estou trabalhando | estou a trabalhar | dia de trabalho
any: dia de trampo | dia de batente | no batente | de volta ao batente | de volta ao trabalho | voltando ao trabalho | voltei ao trabalho
any: regresso ao trabalho | voltei a trabalhar | fim de expediente | final de expediente | hora de almoço no trabalho | hora extra | horas extras
any: horas extraordinárias | saí do trabalho | saindo do trabalho | saindo do serviço | saí do serviço | saí tarde do trabalho | cheguei do trabalho
any: cheguei do serviço | cheguei do trampo | chegando do trabalho | depois do trabalho | depois do expediente | antes do trabalho | trabalhar de casa
any: home office | teletrabalho | trabalho remoto | remoto hoje | reunião atrás de reunião | reunião que podia ser um e-mail | reunião no teams
any: mais uma reunião | caixa de e-mails | e-mails do trabalho | muito trabalho hoje | cheia de trabalho | cheio de trabalho | atolada de trabalho
any: atolado de trabalho | dia puxado no trabalho | dia corrido no trabalho | dia produtivo no trabalho | semana puxada | segundou
any: segunda-feira de trabalho | sexta no escritório | escritório hoje | no meu trabalho | no meu trampo | no meu serviço | no trampo
any: no meu escritório | na minha empresa | na firma | aqui no trabalho | lá no trabalho | cá no trabalho | no meu consultório | no meu salão
any: na minha loja | na minha sala de aula | no meu ateliê | trabalhando no feriado | trabalhar no feriado | trabalhando no domingo
any: trabalhar ao domingo | domingo de trabalho | sábado de trabalho | trabalho no sábado | férias do trabalho | férias acabaram de volta
any: fim das férias e | #trabalho | #partiutrabalho | #homeoffice | #segundou | #vidadeclt | #clt
mask: no meu trabalho de escola | no meu trabalho de faculdade | no meu trabalho de grupo | fui trabalhar a dicção | dia de trabalho internacional
mask: home office à venda | no meu trabalho da faculdade | vamos trabalhar o abdômen | bora trabalhar a mente | bora trabalhar o | bora trabalhar esse
mask: no meu trabalho do curso | no meu trabalho da escola
not: faculdade | escola | tcc | ensino médio | dever de casa
+ Segundou, bora trabalhar
+ Home office com gato no teclado
+ Saí tarde do trabalho, só quero cama
- No meu trabalho da faculdade tirei dez

[work.job.pt]
say: mentions your job or the search for one
privacy: 1
conduct: 0
where: words
voice: me
any: trabalho numa | trabalho num | trabalho em uma | trabalho em um | trabalhava numa | trabalhava num | trabalhei numa | trabalhei num
any: trabalhei em uma | emprego de dez anos | despedi-me | meu trabalho | meu trampo | meu emprego | meu serviço | meu ganha-pão | meu ganha pão
any: meu cargo | minha profissão | minha carreira | meu ofício | procurando emprego | à procura de emprego | à procura de trabalho | procuro emprego
any: procuro trabalho | preciso de emprego | preciso de trabalho | preciso de um emprego | preciso trabalhar | estou desempregada | estou desempregado
any: tô desempregada | tô desempregado | desempregada há | desempregado há | fiquei desempregada | fiquei desempregado | subsídio de desemprego
any: seguro-desemprego | seguro desemprego | fundo de desemprego | centro de emprego | entrevista de emprego | entrevista de trabalho
any: minha entrevista | processo seletivo | mandei currículo | enviei o currículo | meu currículo | meu cv | atualizei o linkedin | open to work
any: vaga de emprego | alguém contratando | aceito indicações de vaga | freela | freelas | freelancer | recibos verdes | sou mei | minha mei
any: carteira assinada | sou clt | vida de clt | contrato a termo | contrato efetivo | contrato sem termo | efetivada | fui efetivado
any: período de experiência | jovem aprendiz | meu estágio | estágio profissional | faço estágio | estagiária | estagiário | meu negócio
any: minha empresa | minha loja | minha lojinha | meu salão | meu ateliê | meu consultório | minha clínica | meu escritório | empreendendo
any: empreendedora | empreender | sou empreendedor | aposentadoria | me aposentei | aposentei-me | reformei-me | aposentada | aposentado
any: estou reformada | estou reformado | licença-maternidade | licença maternidade | licença de maternidade | licença paternidade | licença parental
any: segundo emprego | dois empregos | três empregos | bico de fim de semana | fazendo bico | faço bicos | concurseira | concurseiro | #emprego
any: #opentowork | #empreendedorismo | #concurseira | #vagas
mask: meu trabalho de escola | meu trabalho de conclusão | meu trabalho da faculdade | meu trabalho de grupo | minha empresa favorita
mask: minha loja favorita | minha loja preferida | o meu trabalho de escola | minha loja de preferência | meu trabalho de casa
mask: minha entrevista para o podcast | minha entrevista no podcast
not: loja favorita | reforma da previdência | cantora | banda | personagem
+ Procuro trabalho em hotelaria, aceito turnos
+ Minha profissão me escolheu
+ Entrevista de emprego amanhã, torçam
- Essa é minha loja favorita de sapatos

[work.occupation.pt]
say: tells your occupation
privacy: 2
conduct: 0
where: words
voice: me
any: sou médica | sou médico | sou enfermeira | sou enfermeiro | sou técnica de enfermagem | sou técnico de enfermagem | sou auxiliar de enfermagem
any: sou auxiliar de saúde | sou fisioterapeuta | sou terapeuta | sou fonoaudióloga | sou psicóloga | sou psicólogo | sou psiquiatra | sou dentista
any: sou nutricionista | sou farmacêutica | sou farmacêutico | sou veterinária | sou veterinário | sou biomédica | sou biomédico | sou residente de
any: sou interna de | sou interno de | sou cirurgiã | sou cirurgião | sou anestesista | sou pediatra | sou obstetra | sou ginecologista
any: sou clínica geral | sou cardiologista | sou parteira | sou doula | sou socorrista | sou bombeira | sou bombeiro | sou samu
any: sou assistente social | sou cuidadora de idosos | sou professora | sou professor | sou prof de | sou educadora | sou pedagoga
any: sou diretora de escola | sou advogada | sou advogado | sou juíza | sou juiz | sou promotora | sou promotor | sou delegada | sou delegado
any: sou policial | sou pm | sou gnr | sou psp | sou agente penal | sou guarda municipal | sou engenheira | sou engenheiro | sou arquiteta
any: sou arquiteto | sou contadora | sou contabilista | sou economista | sou bancária | sou bancário | sou administradora | sou programadora
any: sou programador | sou dev | sou desenvolvedora | sou desenvolvedor | sou analista de | sou designer | sou publicitária | sou jornalista
any: sou fotógrafa | sou fotógrafo | sou cabeleireira | sou cabeleireiro | sou manicure | sou barbeiro | sou esteticista | sou maquiadora
any: sou confeiteira | sou cozinheira | sou cozinheiro | sou chef de cozinha | sou padeiro | sou garçonete | sou garçom | sou empregada de mesa
any: sou empregado de mesa | sou motorista de | sou uber | sou caminhoneiro | sou camionista | sou taxista | sou motoboy | sou entregador
any: sou estafeta | sou vendedora | sou vendedor | sou corretora | sou corretor | sou secretária | sou recepcionista | sou caixa de supermercado
any: sou diarista | sou empregada doméstica | sou faxineira | sou costureira | sou pedreiro | sou eletricista | sou mecânico | sou agricultor
any: sou agricultora | sou pescador | sou servidora pública | sou servidor público | sou funcionária pública | sou funcionário público
any: sou bibliotecária | sou tradutora | sou tradutor | sou intérprete | sou guia turística | sou guia de turismo | sou comissária de bordo
any: sou comissário | sou hospedeira de bordo | sou piloto de avião | sou personal | sou músico profissional | sou atriz | sou coach | sou gestora de
any: sou gerente de | sou coordenadora de | sou coordenador de | trabalho como | trabalho de garçom | trabalhei como | trabalho com crianças
any: trabalho com idosos | trabalho com marketing | trabalho com ti | trabalho com educação | professora há | professor há | enfermeira há
any: enfermeiro há | médica há | médico há | advogada há | policial há | enfermeira por vocação | enfermeira de coração | enfermeira por amor
any: professora de coração | professora por vocação | professora por amor | enfermeiro com orgulho | orgulho de ser enfermeira | orgulho de ser médica
any: orgulho de ser professora | orgulho de ser professor | orgulho de ser enfermeiro | orgulho de ser técnica de enfermagem | amo ser enfermeira
any: amo ser professora | amo ser médica | vida de enfermeira | vida de professora | vida de professor | vida de médico | vida de médica
any: vida de interno | vida de residente | vida de técnica de enfermagem | vida de advogada | vida de dentista | vida de bancário
any: vida de caminhoneiro | vida de motoboy | dia do enfermeiro | dia do médico parabéns colegas | dia do professor parabéns
any: feliz dia do professor para nós | minha turma do 3º ano | meus alunos | minhas alunas | meus aluninhos | minha sala de aula | dou aulas de
any: dou aula de | dou aula pra | #enfermeira | #enfermagem | #medicina | #vidademedica | #vidadeenfermeira | #professora | #vidadeprofessora
any: #advogada | #fisioterapeuta | #nutricionista | #psicologa | #dentista | #tecnicadeenfermagem | #enfermagemporamor | #medicinaporamor
mask: sou professora de mim | sou professor de mim | sou psicóloga dos amigos | sou psicóloga das amigas | sou médica de plantas
mask: sou advogada do diabo | sou advogado do diabo | sou chef de cozinha do ifood | sou juíza do amor | sou arquiteta do meu destino
mask: sou arquiteto do meu destino
not: rpg | the sims | personagem | fantasia de | quando eu crescer | sonho
+ Sou técnica de enfermagem e amo a UTI neonatal
+ Meus alunos me fizeram chorar hoje
+ Orgulho de ser enfermeiro
- Sou psicóloga das amigas de graça
- No RPG sou médica elfa

[work.near.words.pt]
say: mentions your work
privacy: 1
conduct: 0
where: words
voice: me
any: reunião | reuniões | escritório | consultório | expediente | plantão | plantões | turno | turnos | chefe | emprego | empresa | firma | estágio
any: repartição | trabalho | trampo | home office | clientes | colegas | provas | testes | relatório | relatórios | ponto | agenda | obra | oficina
any: salão | loja | sala de aula
need: bater o ponto | bati o ponto | corrigir | cheio no | dia cheio | atrasada para o | atrasado para o | oito da manhã | às oito | às sete
need: às seis da manhã | entregar | segunda-feira | amanhã cedo | cheguei do | saí do | voltei do | cansada do | cansado do | stress | estresse
need: correria | cafezinho | ligou no domingo | me ligou | mandou mensagem | minha folga | férias | salário | contrato | demissão | despedi-me
need: pedi demissão | trabalhar | trabalhei | trabalhando | a trabalhar
near: 5
mask: trabalho da faculdade | trabalho da escola | trabalho de casa | trabalho de grupo | trabalho de parto | reunião de família
mask: reunião de condomínio | reunião de pais | plantão da globo | segundo turno | primeiro turno | chefe de cozinha | obra de arte | reunião familiar
mask: ponto de ônibus | loja de
not: faculdade | tcc | escola do | eleição | novela | série | filme | notícia | governo | jogador | condomínio | desconto | cupom | contrata-se
not: contratamos
+ Reunião às oito da manhã devia ser crime
+ Semana de provas para corrigir
+ Dia cheio no consultório
- Trabalho da faculdade para entregar amanhã cedo
- Reunião de condomínio às oito

[work.employer.pt]
say: tells where you work
privacy: 2
conduct: 0
where: words bio
voice: me
pattern: \b(?i:trabalho|trabalhei|trabalhamos|trampo|(?:estou|tô|tou|comecei) trabalhando|estou a trabalhar|estagio|fiz estágio|faço residência|sou enfermeir[oa]|sou médic[oa]|sou professora?|sou gerente|sou caixa|sou técnic[oa]) (?i:na|no|em|nos|nas|há [\p{L}\d]+ anos n[ao]) (?i:hospital|santa casa|clínica|centro hospitalar|centro de saúde|escola|colégio|agrupamento|universidade|faculdade|ifsp|prefeitura|câmara|tribunal|banco|caixa|upa|ubs|posto|hotel|shopping|correios|petrobras|ambev|itaú|bradesco|santander|nubank|magalu|vale|embraer|globo|sonae|continente|pingo doce|tap|cp|edp|meo|altice|galp|ctt|inss|detran|farmácia|laboratório|lar|creche|samu|inem|gnr|psp|polícia|exército|marinha|ibm|google|amazon|mcdonald's|ikea|worten|fnac|uber|ifood|mercado livre|rappi|tcs|accenture|teleperformance|call center)\b
pattern: \b(?:Enfermeir[oa]|Médic[oa]|Professora?|Docente|Psicólog[oa]|Analista|Gerente|Coordenadora?|Farmacêutic[oa]|Fisioterapeuta|Residente|Intern[oa]|Diretora?|Técnic[oa]|Advogad[oa]|Investigadora?|Pesquisadora?) (?:(?:\p{Ll}+ ){0,3})(?:no|na|do|da|@) ?(?:Hospital|HC|SUS|SNS|Centro Hospitalar|ULS|CHU\w*|Santa Casa|Universidade|UF\w{1,3}|USP|Unicamp|Unifesp|Fiocruz|Prefeitura|Câmara|Banco|Itaú|Bradesco|Caixa|Petrobras|Escola|Colégio|Clínica)\b
literal: rabalh | rampo | stag | residência | nfermeir | édic | rofess | ocente | sic | nalista | erente | oordenad | armac | isioterap | esidente
literal: ntern | iret | écnic | dvogad | nvestigad | esquisad | caixa
mask: trabalho na escola sobre
not: novela | série
+ Trabalho na Caixa há dez anos
+ [bio] Enfermeira no Hospital de São João
+ Trabalhei no McDonald's aos 18 anos
- O trabalho da escola ficou lindo

[work.shift.pt]
say: tells when you work
privacy: 2
conduct: 0
where: words
voice: me
any: férias do hospital | férias da escola onde | férias do serviço | de férias do trabalho | férias da firma | férias do trampo | plantão de 24
any: plantão de 24h | plantão 24 horas | plantão de 12h | plantão de 36h | plantão de 12 | plantão de 36 | plantão 24h | 12x36 | plantão noturno
any: plantão de hoje | plantão hoje | plantão amanhã | meu plantão | mais um plantão | de plantão | dar plantão | dando plantão | saí do plantão
any: saindo do plantão | pós-plantão | pós plantão | pré-plantão | plantãozinho | plantonista hoje | troco plantão | passar o plantão | virar plantão
any: minha escala | a escala saiu | folga hoje | minha folga | folguinha | de folga | folga merecida | turno da noite | turno da manhã
any: turno da tarde | turno de 12 horas | turno de 24 horas | turno da madrugada | faço noites | fazer noites | fazer a noite | vou fazer noite
any: saí de noite | saída de noite | vela hoje | saio às 8 do turno | saio do turno | entro às 6 | entro às 7 | entro às 8 | pego às 6 | pego às 7
any: pego no serviço às | largo às 22 | largo às 18 | saio às 23 | saio às 22h | saio às 6 da manhã | trabalho à noite | trabalho de noite
any: trabalho de madrugada | trabalhar de madrugada | trabalho por turnos | urgência de 24 horas | banco de urgência | fazer urgência | fazer banco
any: 24 horas de urgência | bip de serviço | de prevenção | de sobreaviso | sobreaviso hoje | de serviço hoje | estou de serviço | rodando plantão
any: escala de fim de ano | trabalho no natal | trabalhar no natal | trabalhar no ano novo | trabalho no réveillon | trabalho no dia 25
any: trabalho no carnaval | #plantão | #plantao | #vidadeplantonista | #turnodanoite | #plantao24h
mask: plantão da globo | plantão do jornal | plantão policial | plantão médico série | plantão de dúvidas | plantão de vendas | farmácia de plantão
mask: plantão de notícias | fofoqueiro de plantão | fofoqueira de plantão | chato de plantão | críticos de plantão | haters de plantão
mask: engraçadinho de plantão | invejosos de plantão | curioso de plantão | curiosos de plantão | fofoqueiros de plantão | especialistas de plantão
mask: fãs de plantão | advogados de plantão | farmácias de plantão | gaiatos de plantão | filósofos de plantão | hater de plantão | palhaço de plantão
mask: folga hoje no campeonato | minha escala de dó | de plantão na internet | saí de noite com
not: globo | novela | série | grey's | eleição | vendas | corretor/G | imóvel | farmácia | fofoca | floresta | coruja
+ Plantão de 24h e ainda tem mais um amanhã
+ Saio às 23, quem me espera com sopa?
+ Hoje estou de sobreaviso
- O plantão da Globo interrompeu a novela
- Avisa aos fofoqueiros de plantão

[work.step.pt]
say: tells of a step in your working life
privacy: 2
conduct: 0
where: words
voice: me
any: primeiro dia como | último dia como | começo amanhã no | começo amanhã na | começo no novo | começo na segunda | começo segunda no
any: começo no dia | primeiro plantão como | mudei de emprego | troquei de emprego | saí do emprego | novo emprego | emprego novo | trabalho novo
any: novo trabalho | trampo novo | novo desafio profissional | novo cargo | fui promovida | fui promovido | promoção no trabalho | fui contratado
any: contratada | fui admitida | consegui o emprego | consegui emprego | consegui a vaga | passei na entrevista | passei no processo seletivo
any: passei no concurso | aprovada no concurso | aprovado no concurso | aprovada em primeiro lugar | fui nomeada | fui nomeado | tomei posse
any: minha posse | dia da posse | fui convocada | saiu minha nomeação | pedi demissão | me demiti | demiti-me | despedi-me do trabalho
any: apresentei a demissão | entreguei a carta de demissão | fui demitida | fui demitido | fui despedida | fui despedido | fui mandada embora
any: fui mandado embora | fui desligada | meu desligamento | layoff | não me renovaram | não renovaram meu contrato | saí da empresa
any: saí do hospital depois de | me despeço da empresa | último dia na empresa | primeiro dia no emprego | primeiro dia de estágio | comecei como
any: fim de um ciclo profissional | encerro um ciclo | encerro meu ciclo | encerramento de ciclo profissional | minha formatura | me formei
any: formei-me | sou formada em | colei grau | colação de grau | peguei meu diploma | entreguei o tcc | defendi o tcc | defendi a tese
any: defendi minha dissertação | defesa do mestrado | sou mestre | sou mestra | sou doutora em | doutoranda | doutorando | mestranda | mestrando
any: tirei a oab | passei na oab | passei na ordem | passei na residência | aprovada na residência | aprovado na residência | passei no revalida
any: revalida aprovada | meu crm | meu coren | meu crp | carteirinha do coren | inscrita na ordem | jaleco | juramento de hipócrates
any: entrei na carreira | abri meu consultório | abri minha clínica | abri minha loja | abri a minha loja | abri meu negócio | abri minha empresa
any: inaugurei meu salão | meu cnpj | mudei de carreira | transição de carreira | anos de carreira | anos de casa | anos de empresa
any: dez anos de enfermagem | 20 anos de magistério | anos de profissão | #novoemprego | #novodesafio | #formatura | #formada | #passeinaoab
any: #residenciamedica | #posse
mask: novo trabalho do cantor | novo trabalho da banda | novo trabalho discográfico | fui convocada para o enem | promoção no trabalho de parto
mask: jaleco de chef à venda | novo trabalho musical | fui contratada pelo hogwarts | me formei em fofoca | fui demitida do grupo da família
not: cantora | banda | álbum | disco | jogador | técnico do | elenco | clipe | novela
+ Novo emprego! Começo na segunda como analista
+ Passei na OAB, agora é doutora
+ Não me renovaram, paciência e currículo
- Novo trabalho da banda saiu hoje

[work.study.pt]
say: tells of exams or training for your profession
privacy: 1
conduct: 0
where: words
voice: me
any: estudando pra residência | estudando para a residência | estudar pra residência | prova de residência | prova da residência | revalida | pna
any: prova nacional de acesso | exame da especialidade | escolha da especialidade | internato | ano comum | faculdade de medicina
any: faculdade de enfermagem | faço medicina | curso de medicina | curso enfermagem | estudante de medicina | estudante de enfermagem
any: estudante de direito | estudante de psicologia | estudante de fisioterapia | curso técnico de enfermagem | estágio curricular | ensino clínico
any: estágio obrigatório | estágio no hospital | estágio na uti | pós em enfermagem | pós-graduação | minha pós | mestrado | doutoramento | doutorado
any: meu tcc | minha tese | minha dissertação | prova da oab | exame da ordem | exame da oab | segunda fase da oab | agregação à ordem
any: estudando pro concurso | estudar pro concurso | estudando para concurso | concurso público | banca cespe | prova do concurso | curso de formação
any: capacitação hoje | formação no trabalho | congresso de medicina | congresso de enfermagem | congresso de cardiologia | congresso de pediatria
any: jornada de enfermagem | simpósio | vestibular de medicina | enem | cursinho | sisu | exames nacionais | média de entrada | recurso do concurso
any: certificação | certifiquei-me | curso de suporte avançado | acls | suporte básico de vida | #residência | #internato | #vidademedicina
any: #enfermagem2024 | #oab | #concurso | #concurseiros | #estudantedemedicina | #mestrado
need: eu | me | minha | meu | estou | tô | hoje | amanhã | fiz | passei | faltam | semana | estudar | estudando | estudo | terminei | comecei | nota
need: aprovada | aprovado | dia | vida | fim | último | primeiro | reta final | semestre | ano
near: 8
mask: internato feminino do filme | simpósio de platão
not: edital aberto | inscrições abertas | vagas | governo | notícia | gabarito oficial
negated: keep
+ Reta final do internato, e eu só choro
+ Estudando pro concurso desde as cinco, terminei agora
+ Estágio na UTI hoje, vi de tudo e sobrevivi
- Concurso público com inscrições abertas hoje
- O Simpósio de Platão, meu livro

[work.venting.pt]
say: complains about your work
privacy: 2
conduct: 1
where: words
voice: me
any: trabalho demais | trabalho muito e | trabalho que nem | trabalho feito | trabalho mais e ganho menos | ganho de menos
any: ninguém valoriza o meu trabalho | ninguém valoriza meu trabalho | farta de trabalhar | farto de trabalhar | cansada de trabalhar
any: cansado de trabalhar | odeio meu trabalho | odeio meu emprego | odeio o meu trabalho | odeio trabalhar | odeio esse emprego
any: não aguento mais esse trabalho | não aguento mais trabalhar | não aguento mais esse emprego | não aguento mais esse trampo
any: não aguento mais esse hospital | não aguento mais essa escola | não aguento mais essa empresa | farta deste trabalho | farto deste trabalho
any: farta do trabalho | farto do trabalho | cansada desse trabalho | de saco cheio do trabalho | de saco cheio desse trampo
any: vontade de pedir demissão | quero me demitir | quero pedir demissão | quero pedir as contas | vou pedir as contas | vou me demitir
any: queria ser demitida | queria ser demitido | trabalho escravo aqui | escravidão disfarçada | ganho mal | ganhamos mal | recebo uma miséria
any: ganho uma miséria | salário de fome | salário atrasado | meu salário atrasou | pagam mal | não me pagam | não pagam horas | sem receber há
any: sem receber desde | explorada no trabalho | explorado no trabalho | empresa que não valoriza | não me valorizam | falta de valorização
any: falta de pessoal | sem pessoal no turno | equipe desfalcada | escala desumana | plantão do inferno | plantão infernal | plantão caótico
any: plantão dos infernos | turno de loucos | turno infernal | turno horrível | que plantão foi esse | dia de merda no trabalho
any: dia de cão no trabalho | dia péssimo no trabalho | trabalho de merda | emprego de merda | trampo de merda | empresa de merda | firma de merda
any: hospital de merda | ambiente tóxico | trabalho tóxico | empresa tóxica | clima pesado no trabalho | preguiça de trabalhar
any: sem vontade de trabalhar | sem saco pra trabalhar | não quero trabalhar | não quero ir trabalhar | não queria trabalhar | não nasci pra trabalhar
any: segunda-feira maldita | odeio segunda | odeio segundas | por que não nasci rica | por que não nasci herdeira | reunião inútil | reuniões inúteis
any: aturar cliente | clientes folgados | cliente chato | cliente mal educado | cliente sem noção | clientes mal educados | atender público é
any: lidar com público | odeio atender | aluno mal educado | alunos insuportáveis | turma insuportável | pais insuportáveis de alunos
any: pais de aluno sem noção
mask: ganho mal jogo | ganho mal o | não quero trabalhar o abdômen
not: série | novela | filme | personagem
negated: keep
+ Odeio meu emprego e é só terça
+ Plantão do inferno, duas técnicas pra quarenta leitos
+ Três meses sem receber desde que trocou a gestão
- A personagem diz odeio meu trabalho

[work.burnout.pt]
say: tells of being worn out by work
privacy: 2
conduct: 1
where: words
voice: me
any: esgotada | esgotado | exausta | exausto | acabada | acabado | morta de cansaço | morto de cansaço | no limite | sobrecarregada | sobrecarregado
any: estafa | burnout | chorei no banheiro | chorei na casa de banho | chorei no vestiário | chorei no carro | chorando no banheiro | sem forças
any: não aguento mais | já não aguento | virada há | sem dormir há | 36 horas acordada | 30 horas sem dormir | surtando | pifei
need: trabalho | trampo | plantão | plantões | turno | turnos | expediente | hospital | escola | serviço | escritório | chefe | chefia | empresa
need: reuniões | alunos | urgência | uti | home office | folga | loja | horas extras
near: 8
negated: keep
mask: esgotado na loja | produto esgotado
not: ingresso/N | bilhete/N | estoque | show | concerto | produto | tamanho/N
+ Chorei no banheiro do hospital e voltei pro leito
+ Exausta, três turnos seguidos
+ Não aguento mais, dois plantões emendados
- Produto esgotado na loja
- Ingressos esgotados pro show da escola

[work.boss.pt]
say: complains about people you work with or for
privacy: 2
conduct: 1
where: words
any: meu chefe | minha chefe | minha chefa | meu patrão | minha patroa | meu gerente | minha gerente | meu coordenador | minha coordenadora
any: minha supervisora | meu supervisor | minha diretora | meu diretor | meu colega | minha colega | meus colegas | minhas colegas
any: colega de trabalho | colegas de trabalho | meu encarregado | minha preceptora | meu preceptor | meu orientador | minha orientadora | meu tutor
any: minha tutora | chefia | a direção | o rh
need: abusado/G | insuportável | insuportáveis | idiota/N | incompetente/N | babaca/N | escroto/G | nojento/G | falso/G | falsa | cobra/N | puxa-saco
need: puxa saco | tóxico/G | odeio | aguento | aguentar | aturar | gritou | grita | humilhou | humilha | me ferrou | me fode | assédio | assediou
need: explora | explorador | burro/G | imbecil | parvo/G | estúpido/G | otário/G | folgado/G | preguiçoso/G | fofoqueira | fofoqueiro | invejosa
need: invejoso | mau caráter | sacana/N | cretino/G | ridículo/G | péssimo/G | lixo | filho da puta | canalha | carrasco | palhaço/G | não faz nada
need: não fazem nada | não faz porra nenhuma | manda mensagem no domingo | chata | chato | irritante | tirano | maluca | louca
near: 8
negated: keep
not: série | filme | novela | the office
+ Meu chefe é um abusado, não aguento mais
+ A minha chefe gritou comigo à frente de todos
+ Colega de trabalho fofoqueira é praga
- Na série, meu chefe favorito é o mais idiota
- Meu chefe me deu os parabéns

[work.boss.phrase.pt]
say: complains about people you work with or for
privacy: 2
conduct: 1
where: words
any: chefe insuportável | chefe tóxico | chefe tóxica | chefe babaca | chefe abusivo | chefe sem noção | chefe do inferno | odeio meu chefe
any: odeio minha chefe | odeio o meu chefe | ódio do meu chefe | ódio da minha chefe | patrão explorador | patrão sem noção | gerente sem noção
any: coordenadora sem noção | chefia incompetente | direção incompetente | assédio moral no trabalho | assédio no trabalho | colega puxa-saco
any: puxa-saco do chefe | puxa saco do chefe | colega cobra | ninho de cobras | um ninho de víboras | meu orientador sumiu | minha orientadora sumiu
any: humilhada pela preceptora | humilhado pelo preceptor
mask: ninho de cobras no quintal
not: zoo | butantan | série | novela
+ Chefe tóxica manda áudio no domingo
+ Sofri assédio moral no trabalho por dois anos
+ Esse setor é um ninho de cobras
- No Butantan vi um ninho de cobras

[work.named.pt]
say: complains about an employer by name
privacy: 2
conduct: 2
where: words
pattern: (?i)\b(?:não aguento mais|odeio|vergonha d[aeo]|vergonha é|cansad[ao] d[aeo]|fart[ao] d[aeo]|é uma vergonha|lixo de|pior empresa|nunca trabalhem|não trabalhem|exploram|exploração n[ao]|caos n[ao]|descaso n[ao]|sem salário n[ao]|não paga)[^.!?\n]{0,40}(?:Hospital|Santa Casa|Centro Hospitalar|Prefeitura|Câmara|Colégio|Escola|Universidade|Clínica|Itaú|Bradesco|Santander|Caixa|Unimed|Hapvida|Amil|Rede D'Or|Notre ?Dame|Lusíadas|CUF|Luz Saúde|Teleperformance|Atento|Magalu|Ambev|Correios|CTT|TAP|Sonae|Continente|Pingo Doce|McDonald|iFood|Uber|Rappi) \p{Lu}?
need: trabalho | trabalhar | trabalhei | trabalhem | trabalhamos | plantão | turno | salário | salários | pagamento | funcionários | funcionárias
need: equipe | equipa | chefia | colegas | enfermagem | enfermeiros | enfermeiras | professores | médicos | aqui dentro | meu setor | meu serviço
need: profissionais | escala
literal: guento | deio | ergonha | ansad | art | ixo | ior | rabalhe | xplora | aos | escaso | alário | paga
near: 14
not: cliente | comprei | entrega | pedido | atendimento ao cliente | sac | reembolso
+ Odeio trabalhar no Hospital Santa Marta, salário atrasado de novo
+ Vergonha do Hospital São Lucas que não paga a enfermagem
+ Nunca trabalhem na Teleperformance , turno infernal
- Odeio o atendimento ao cliente da Caixa Econômica, comprei e nada

[work.slack.pt]
say: tells of cutting corners at work
privacy: 2
conduct: 2
where: words
voice: me
any: atestado falso | peguei atestado pra | peguei um atestado pra | meti um atestado | meter um atestado | meter atestado | meti baixa | meter baixa
any: meti uma baixa | baixa falsa | baixa fraudulenta | faltei ao trabalho pra | faltei no trabalho pra | faltei no trabalho para
any: faltei ao trabalho para | matando serviço | matei serviço | matei o trabalho | matar serviço | fingindo trabalhar | finjo que trabalho
any: fingi trabalhar | dormi no plantão | dormindo no plantão | dormi no trabalho | dormindo no trabalho | cochilo no trabalho | cochilei no trabalho
any: dormi na reunião | enrolando no trabalho | enrolando no serviço | coçando no trabalho | coçar no trabalho | fazendo nada no trabalho
any: sem fazer nada no trabalho | no celular no trabalho | série no trabalho | vendo netflix no trabalho | vendo série no plantão | netflix no plantão
any: jogando no trabalho | morcegando | morcegar no trabalho | fazer sorna | fazer cera no trabalho | bati o ponto e fui | bateram o ponto por mim
any: bati o ponto pra minha colega | fugi do plantão | saí mais cedo escondida | disse que estava doente pra | menti pro chefe | menti para o chefe
any: levei material do trabalho | roubei canetas do trabalho | trouxe luvas do hospital | levei máscaras do hospital
negated: keep
not: série chamada | cachorro/GD | gato/GD | novela
+ Dormi no plantão e ninguém viu
+ Peguei um atestado pra ir ao show
+ Fingindo trabalhar até as seis
- O gato dormindo no trabalho do meu colo? que gato

[work.strike.pt]
say: speaks of strikes, unions or pay in your work
privacy: 2
conduct: 1
where: words
any: estamos em greve | estou em greve | entramos em greve | fiz greve | faço greve | greve dos enfermeiros | greve dos professores
any: greve dos médicos | greve dos correios | greve dos bancários | greve da enfermagem | greve da educação | greve dos técnicos
any: greve dos motoristas | greve da função pública | greve dos servidores | greve no hospital | greve na escola | piquete | piso da enfermagem
any: piso salarial | piso do magistério | reajuste salarial | reajuste já | paralisação da categoria | assembleia da categoria
any: assembleia do sindicato | meu sindicato | nosso sindicato | delegada sindical | delegado sindical | data-base | dissídio | carreira docente
any: tempo de serviço dos professores | 6 anos 6 meses e 23 dias | luta dos professores | luta da enfermagem | valorização da enfermagem
any: valorizem a enfermagem | enfermagem na luta | 30 horas já | 35 horas para | mobilidade por doença dos professores | #greve | #greveprofessores
any: #pisodaenfermagem | #pisoja | #enfermagemnaluta | #30horasja | #educaçãoemluta
mask: greve de fome | greve dos caminhoneiros notícia
not: passageiros | usuários | suspensão do serviço | atrasos previstos
negated: keep
+ Piso da enfermagem já, chega de palmas
+ Estamos em greve, alunos em casa
+ Assembleia da categoria às 18h, todos lá
- Greve de fome na prisão

[work.people.pt]
say: mentions people you work with
privacy: 1
conduct: 0
where: words
voice: me
any: meus colegas de trabalho | minhas colegas de trabalho | equipe maravilhosa | equipa maravilhosa | minha equipe | a minha equipa | nossa equipe
any: a nossa equipa | time do trabalho | pessoal do trabalho | pessoal da firma | galera do trabalho | galera do trampo | amigas do trabalho
any: amigos do trabalho | amizades do trabalho | meu chefe | minha chefe | meu patrão | minha gerente | meu gerente | minha coordenadora
any: meu coordenador | minha supervisora | meu estagiário | minha estagiária | confraternização da firma | confraternização da empresa
any: amigo secreto da firma | amigo oculto da firma | jantar de natal da empresa | jantar da empresa | festa da firma | happy da firma
any: almoço com a equipe | almoço com a equipa | almoço da equipe | café com a equipe | sócia querida | meu sócio | minha sócia | parceiros de plantão
any: parceira de plantão | melhor equipe | melhor equipa | #equipe | #teamwork | #timedosonhos | #colegasdetrabalho
mask: minha equipe do coração | minha equipe no fantasy | melhor equipe do campeonato | nossa equipe de suporte | nossa equipe está pronta
mask: nossa equipe de vendas
not: campeonato | fórmula | whatsapp | orçamento | fantasy | cartola | jogo | futebol | liga
+ Confraternização da firma foi um show de horrores
+ Almoço com a equipa, meninas de ouro
+ Minha coordenadora é mãe pra mim
- A melhor equipe do campeonato é a Ferrari

[work.trade.pt]
say: tells what your work is like
privacy: 1
conduct: 0
where: words
voice: me
any: amo o que faço | amo meu trabalho | amo o meu trabalho | amo minha profissão | amo a minha profissão | adoro o que faço | gosto do que faço
any: nasci pra isso | fazer o que se ama | trabalho dos sonhos | emprego dos sonhos | gratidão pelo meu trabalho | gratidão pela minha profissão
any: minha vocação | meu propósito é cuidar | cuidar de vidas | salvar vidas | salvando vidas | cuidar é amor | corrigir provas | corrigindo provas
any: corrigir testes | conselho de classe | conselho de turma | reunião de avaliação | planejamento de aula | preparar aulas | preparando aula
any: plano de aula | volta às aulas com meus | início do ano letivo com | cabeceira de leito | evolução no prontuário | relatórios pra entregar
any: fechamento do mês | fecho de contas | balanço anual | audiência hoje | audiência amanhã | petição inicial | prazo hoje | deploy na sexta
any: bug em produção | obra entregue | entrega de projeto | cliente satisfeita | cliente feliz | encomendas abertas | agenda aberta | agenda lotada
any: agenda cheia
mask: salvar vidas de baleias
not: filme | jogo | super-herói | super-heróis | doação | aeroporto
+ Amo o que faço, nem todo dia é fácil
+ Domingo a corrigir testes
+ Fechamento do mês, ninguém me fala
- Super-heróis sempre a salvar vidas no filme

[work.near.pt]
say: tells of the work of somebody close to you
privacy: 1
conduct: 0
where: words
pattern: (?i)\b(?:meu marido|minha mulher|minha esposa|meu pai|minha mãe|meu irmão|minha irmã|meu filho|minha filha|meu namorado|minha namorada|meu tio|minha tia|meu avô|minha avó) (?:é|era|foi|trabalha como|trabalhou como|trabalha de|foi promovid[ao] a) (?:médic[oa]|enfermeir[oa]|professora?|policial|bombeir[oa]|motorista|caminhoneiro|camionista|advogad[oa]|engenheir[oa]|pedreiro|taxista|militar|pescador|agricultora?|costureira|diarista|garçom|vendedora?|bancári[oa]|gerente|técnic[oa]|contadora?|mecânico|eletricista|padeiro|cozinheir[oa]|dentista|farmacêutic[oa]|fisioterapeuta|funcionári[oa])\b
literal: eu | inha
+ Meu pai era caminhoneiro e cantava na estrada
+ Minha mãe é professora há trinta anos
+ A minha irmã trabalha como cozinheira em Faro
- Meu pai é um herói

[work.joins.pt]
say: shows you follow or join something about a job
privacy: 2
conduct: 0
where: names
any: enfermeiros | enfermeiras | enfermagem | auxiliares de saúde | médicos | médicas | residentes | internos | plantonistas | fisioterapeutas
any: psicólogos | psicólogas | dentistas | nutricionistas | farmacêuticos | veterinários | fonoaudiólogos | assistentes sociais | professores
any: professoras | docentes | pedagogia | educadores | advogados | advogadas | juristas | policiais | bombeiros | militares | engenheiros | arquitetos
any: contadores | contabilistas | bancários | programadores | devs | designers | jornalistas | motoristas | caminhoneiros | camionistas | motoboys
any: entregadores | taxistas | vendedores | corretores | cabeleireiros | manicures | confeiteiras | cozinheiros | garçons | costureiras | diaristas
any: servidores | funcionários | concurseiros | concursos | sindicato | vagas | empregos | emprego | oportunidades de trabalho | estágios
any: freelancers | empreendedores | empreendedoras | coren | cofen | crm | oab | aposentados | reformados | coworking | formatura | turma de medicina
any: medicina turma | plantões | trocas de plantão
mask: médicos sem fronteiras | bombeiros voluntários de brincar | engenheiros do hawaii | engenheiros do havaí | vagas de garagem
mask: residentes do bairro | residentes do condomínio | psicólogos da bola | bar dos professores
not: condomínio | banda | show | cover | garagem | bar
+ [group] Enfermeiros de Portugal
+ [group] Vagas e Empregos em Goiânia
+ [page] Sindicato dos Professores da Grande Lisboa
- [event] Show Engenheiros do Hawaii

[work.bio.pt]
say: tells your work in a few words about yourself
privacy: 2
conduct: 0
where: bio
any: =médica | =Médica | =médico | =Médico | =Medico | =Medica | enfermeira | enfermeiro | fisioterapeuta | psicóloga | psicólogo | psiquiatra
any: dentista | nutricionista | farmacêutica | farmacêutico | veterinária | veterinário | fonoaudióloga | terapeuta | professora | professor
any: pedagoga | educadora | advogada | advogado | engenheira | engenheiro | arquiteta | arquiteto | contadora | jornalista | designer | fotógrafa
any: fotógrafo | publicitária | administradora | empresária | empresário | empreendedor | dev | programadora | programador | analista | gestora
any: gestor | gerente | consultora | consultor | corretora | corretor | maquiadora | cabeleireira | esteticista | personal trainer | chef
any: confeiteira | cozinheira | policial | bombeiro | militar | servidora pública | servidor público | bancária | economista | biomédica | bióloga
any: biólogo | assistente social | doula | residente | =MD | crm | coren | crp | oab | cro | crefito | crn | pediatra | cardiologista | dermatologista
any: ginecologista | anestesista | cirurgiã | cirurgião | ortopedista | mestre em | doutora em | estudante de | med ufmg | medicina usp | enfermagem
mask: mestre em nada | mestre em dormir | chef de mim | filho de militar | filha de militar | família militar | doutora em séries
mask: namorada de militar
+ [bio] Enfermeira | Café | Corrida
+ [bio] Pediatra, mãe e corredora
+ [bio] Advogado OAB/SP
- [bio] Filha de militar e louca por praia
