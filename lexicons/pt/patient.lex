lexicon: patient.pt
format: 1
version: 2026.1
topic: patient
lang: pt
licence: CC0-1.0
about: Patients, by name, by picture, by tale, by scorn, in Brazil and Portugal.
source: written by hand for this project

# "Paciente" is also the adjective, "leito" a river bed, "doente" an adjective, "utente" a bus user: articles, "meu" or clinical words beside them.

[patient.identified.pt]
say: names or numbers a patient
privacy: 3
conduct: 3
negated: keep
where: words
pattern: \b(?i:pacientes?|pcte\.?|pct\.?|pac\.?|utente|doente)[:,]? (?i:de nome |chamad[oa] |dona |seu |sr\.? |sra\.? |d\. |senhor |senhora )?(?:\p{Lu}\p{Ll}{2,})(?: (?:d[aeo]s? )?\p{Lu}\p{Ll}{2,})+
pattern: (?i)\b(?:prontu[áa]rio|pront\.?|processo cl[íi]nico|n[º°]? ?do processo|n[º°]? ?de utente do doente|sns do doente|registro do paciente|matr[íi]cula do paciente|ficha cl[íi]nica|epis[óo]dio de urg[êe]ncia|atendimento n[º°])[^\d\n]{0,15}(\d{4,12})\b
literal: acient | ACIENT | pct | Pct | pcte | Pcte | Pac | pac | tente | oente | ront | rocesso | egistr | atr | icha | pis | tendimento
not: judicial | tribunal | juiz | advogado | temporada | capítulo | polícia | mario | inglês
mask: Paciente Zero | Paciente Inglês | Utente do Metro | Utentes da Linha | Paciente Seguro Brasil | Pacientes Com Câncer | Utentes da Saúde
+ Paciente Rosa Martins do 204 sem visita de novo
+ Prontuário 458812, João Pereira, diabético
+ Doente Maria Lopes, 3.º dia de pós-op
- O Paciente Inglês segue lindo
- Processo judicial 44567 no tribunal

[patient.identified.title.pt]
say: names a patient
privacy: 3
conduct: 3
negated: keep
where: words
pattern: \b(?:[Dd]ona|[Ss]eu|[Ss]r\.?|[Ss]ra\.?|[Ss]enhor|[Ss]enhora|D\.) (?:\p{Lu}\p{Ll}{2,})(?: \p{Lu}\p{Ll}{2,})?\b
need: demos alta | dei alta | dar alta | damos alta | meu paciente | minha paciente | paciente mais | paciente do leito | do leito | da cama
need: do quarto | da enfermaria | enfermaria | teve alta | alta hoje | internou | internado | internada | quimio | cirurgia | operei | operamos
need: atendi | atendemos | diagnóstico | curativo | penso | plantão | turno | uti | uci | pronto-socorro | ps | urgência | consulta de hoje
need: meu consultório | meu turno | sessão de hoje | hospitalizada | paliativos | sonda | oxigênio | oxigénio | insulina | glicemia | utente
literal: ona | eu | r | ra | enhor | enhora | D.
near: 9
not: vizinho/G | loja | filme | minha avó | meu avô | minha sogra | meu pai | minha mãe | me atendeu | minha médica | meu tio | minha tia | novela
not: padaria | mercado | nossa senhora | senhora de fátima | senhora aparecida
+ Seu Raimundo do leito 7 já anda, chorei
+ Hoje demos alta à Dona Carmo depois de um mês
+ A Dona Lurdes teve alta hoje, paciente mais querida da enfermaria
- Dona Florinda e seu Madruga, novela da infância
- Dona Rosa da padaria me fia, plantão de pão

[patient.photo.pt]
say: shows or offers a picture of a patient
privacy: 3
conduct: 3
negated: keep
where: words album
any: foto do meu paciente | foto da minha paciente | fotos do meu paciente | fotos dos meus pacientes | foto do paciente | foto da paciente
any: fotos de pacientes | foto com meu paciente | foto com minha paciente | foto com meus pacientes | foto com pacientes | selfie com paciente
any: selfie com meu paciente | selfie com a paciente | selfie com minha paciente | selfie no centro cirúrgico | selfie no bloco | selfie na uti
any: selfie na sala de parto | selfie na sala de cirurgia | vídeo do meu paciente | vídeo do paciente | vídeo da paciente
any: radiografia do meu paciente | raio-x do meu paciente | raio x do meu paciente | raio-x do paciente | rx do paciente | rx do doente
any: tomografia do paciente | tomo do paciente | tac do doente | olhem esse raio-x | olha esse raio-x | olhem essa radiografia | olha essa tomografia
any: olhem essa tomografia | olhem esse tumor | olhem o tamanho desse tumor | olha o tamanho desse cisto | olhem essa ferida | olha essa ferida
any: olhem essa escara | olha essa lesão | olhem essa lesão | foto da ferida | foto da lesão do paciente | fotos da cirurgia de hoje
any: foto da cirurgia de hoje | antes e depois da minha paciente | antes e depois do meu paciente | antes e depois de paciente
any: antes e depois da paciente | resultado da minha paciente | resultado do meu paciente | resultados dos meus pacientes
any: olha o que eu tirei de dentro | olhem o que tirei do ouvido | olha o que saiu do ouvido | o bebê que fiz o parto hoje
any: o bebê que nasceu no meu plantão | o bebé que nasceu no meu turno | meu pacientinho | minha pacientinha | meus pacientinhos
mask: foto da ferida do meu filho | foto da ferida da minha perna | foto da ferida da minha mão
not: cachorro/G | gato/G | veterinário/G | meu filho | minha ferida | privacidade | termo de consentimento | proibido | nunca publiquem | é proibido
not: pet
+ Selfie no centro cirúrgico com a equipe
+ Olhem essa radiografia, engoliu três moedas
+ Antes e depois da minha paciente, lipo HD
- É proibido postar foto de pacientes
- Minha cachorra e o raio-x do paciente de quatro patas, veterinário fofo

[patient.indirect.pt]
say: tells of a patient who could be worked out
privacy: 3
conduct: 3
negated: keep
where: words
pattern: (?i)\b(?:leito|cama|box|boxe|maca|enfermaria|quarto|cadeirão|incubadora|isolamento) ?(?:n[º°.]* ?)?\d{1,3}\b
need: senhor | senhora | senhorinha | paciente | paciente/N | doente | doentes | utente | utentes | velhinho | velhinha | vozinha | vovó | vovô
need: idosa | idoso | moça | moço | menino | menina | bebê | bebé | alta | óbito | morreu | faleceu | plantão | turno | vomitou | sonda | o do | a do
need: a da | o da | rapaz | rapariga | acordou
literal: eito | EITO | cama | Cama | box | Box | maca | nfermaria | uarto | adeirão | ncubadora | solamento
near: 7
not: hostel | hotel | airbnb | cama de casal | crossfit | vizinho | meu filho | minha mãe | meu pai | minha avó | meu avô | minha vó | meu vô
not: cachorro | rio | quarto 1 suíte | pousada
+ Leito 12: senhora que me fez chorar hoje
+ Cama 3 cantou o fado, utente mais fofo
+ Box 4 saiu andando, alta merecida
- A cama 12 do hostel era ótima, vozinha
- Alugo quarto 3 na pousada com menino

[patient.indirect.case.pt]
say: tells of a patient who could be worked out
privacy: 3
conduct: 3
negated: keep
where: words
pattern: (?i)\b(?:atendi|atendemos|atendi hoje|operei|operamos|operámos|recebi|recebemos|recebemos hoje|entubei|intubei|intubamos|entubamos|reanimei|reanimamos|reanimámos|internou|vi|vimos|chegou|trouxeram|deu entrada|faleceu|morreu|perdi|perdemos|acompanhei|tratei)[^.!?\n]{0,40}\b(?:homem|mulher|senhora?|menin[oa]|criança|beb[êe]|bebé|rapaz|rapariga|adolescente|jovem|pacientes?|doente|utente|idos[oa]|velhinh[oa]|gr[áa]vida|moç[oa]|miúd[oa]|vozinha|garot[oa]|gestante)[^.!?\n]{0,25}\b(?:de |com )?\d{1,3} (?:anos|aninhos|meses|semanas|dias)
pattern: (?i)\b(?:pacientes?|doente|utente) (?:minha |meu |feminina |masculino |homem |mulher |jovem |idos[oa] )?(?:de|com) \d{1,3} (?:anos|meses|semanas|dias)
need: paciente/N | pacientes | doente/N | plantão | turno | uti | uci | urgência | urgências | ps | pronto-socorro | upa | consulta | consultório
need: hospital | enfermaria | bloco | ambulância | samu | inem | vmer | sala vermelha | sala de emergência | reanimação | parada | pcr | rcp | parto
need: quimio | meu serviço | queimadura | trauma | centro cirúrgico | leito
literal: tend | per | eceb | ntub | eanim | ntern | vi | Vi | heg | roux | deu | Deu | alec | orre | erd | companh | rat | acient | oente | tente
near: 18
not: segundo | polícia | notícia/N | ministério | secretaria | filme | série | novela | meu filho | minha filha | minha mãe | meu pai | meu avô
not: minha avó | cachorro/GD | gato/GD | boletim | autoridades
+ Hoje perdi um paciente de 8 anos na UTI
+ Atendi um menino de 5 anos com queimadura, plantão difícil
+ Reanimamos um bebê de 3 meses, 40 minutos de RCP
- Segundo a polícia, morreu uma mulher de 40 anos no hospital
- Vi um filme de um menino de 8 anos

[patient.indirect.rare.pt]
say: tells of a rare case you saw
privacy: 3
conduct: 2
where: words
negated: keep
any: caso raríssimo | caso raro | caso clínico raro | caso mais raro | um caso de | síndrome rara | doença rara | primeiro caso de | doença raríssima
need: atendi | atendemos | operei | operamos | diagnostiquei | diagnosticamos | peguei | apanhei | vi hoje | plantão | turno | enfermaria
need: ambulatório | consulta de hoje | meu serviço | meu consultório
near: 7
not: notícia | ministério | segundo | série | filme | polícia | meu filho | minha filha
+ Atendi um caso raríssimo de doença de Wilson hoje
+ Peguei no ambulatório um caso raro de escorbuto
+ Primeiro caso de botulismo da minha vida, plantão histórico
- Ministério confirma primeiro caso de febre, segundo boletim

[patient.indirect.bed.pt]
say: tells of a patient by bed, bay or room
privacy: 3
conduct: 3
where: words
negated: keep
pattern: (?i)\b(?:pacientes?|doentes?|utentes?|acompanhante|senhora?|velhinh[oa]|vozinha|bebê|menin[oa]|moç[oa]) d[ao] (?:(?:leito|cama|box|quarto|enfermaria|sala|uti|uci|isolamento) ?)?\d{1,4}\b
pattern: (?i)\b(?:perdemos|perdi|atendi|operei|intubei|reanimei|faleceu|morreu|teve alta|acordou) [^.!?\n]{0,12}\b(?:menin[oa]|senhora?|rapaz|moç[oa]|velhinh[oa]|beb[êe]|jovem|miúd[oa]|paciente) d[ao] (?:leucemia|avc|quimio|linfoma|transplante|queimadura|acidente|tumor|facada|sepse|politrauma|infarto|enfarte|aneurisma|uti|uci|diálise)
literal: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | leucemia | avc | AVC | quimio | linfoma | transplante | queimadura | acidente | tumor | facada
literal: sepse | trauma | nfarto | nfarte | aneurisma | uti | UTI | uci | UCI | diálise
not: prédio | apartamento | síndico | condomínio | ônibus | andar | hotel | pousada | anos | notícia | novela
+ Paciente do 305 pediu pizza às 3 da manhã kkk
+ Perdemos a menina da leucemia, não consigo parar de chorar
+ Acompanhante do leito 12 trouxe bolo pra equipe
- A senhora do 305 reclamou com o síndico

[patient.note.pt]
say: reads like a clinical note about a patient
privacy: 3
conduct: 3
negated: keep
where: words
any: paciente feminina | paciente do sexo feminino | paciente do sexo masculino | paciente masculino | doente do sexo feminino
any: doente do sexo masculino | masculino de | feminina de | deu entrada no ps | deu entrada na upa | deu entrada na urgência | dá entrada no serviço
any: recorre ao su | recorreu ao su | recorre ao serviço de urgência por | queixa principal | qp dor | hda | hma | hpp | dias de evolução
any: horas de evolução | semanas de evolução | refere dor | nega alergias | nega comorbidades | nega tabagismo | nega etilismo | ap has | has e dm
any: hipertensa diabética | antecedentes pessoais de | antecedentes de dm2 | ao exame físico | ao exame objetivo | abdome flácido | abdómen mole
any: murmúrio vesicular | mv presente | bulhas rítmicas | bnf 2t | rcr 2t | bom estado geral | regular estado geral | mau estado geral | beg lote
any: reg lote | lote aaa | lúcido e orientado | lúcida e orientada | glasgow 15 | glasgow 3 | ecg 15 | hemodinamicamente estável
any: sinais vitais estáveis | pa 120x80 | pa 180x110 | ta 120/80 | fc 90 | sat 98 | spo2 | em ar ambiente | hipótese diagnóstica | hd iam
any: solicito tc | pedido tac | pede-se tac | conduta solicito | cd solicito | prescrito dipirona | transferido para a uti | transferida para a uti
any: transferência para uci | iot e | foi a óbito | evolui com | evoluiu com pcr | d1 de pós-operatório | poi de | 2º dpo | 3.º dia de pós-op | sne
any: svd | acesso periférico | cvc
need: anos | paciente | doente | dor | torácica | abdominal | febre | tc | tac | glasgow | has | dm | dm2 | pa | ta | fc | diagnóstico | exame
need: alergias | internamento | internação | evolução | tratamento | orientado | orientada | abdome | abdómen | uti | uci | mg | dispneia | tosse
need: iam | avc | hipertensa | hipertenso
near: 12
mask: masculino de verão | feminina de basquete | feminina de futebol | masculino de futebol | masculino de vôlei | feminina de vôlei
mask: masculino de basquete
not: moda | perfume | loja | roupa | calçado | futebol | copa | liga | cachorro/GD | gato/GD | canino | felino | caso fictício | seleção | questão
not: prova de residência
+ Paciente feminina, 54 anos, hipertensa, dor torácica
+ Masculino de 60, HAS e DM, evoluiu com PCR, foi a óbito na UTI
+ Recorre ao SU por dor abdominal com três dias de evolução
- Perfume masculino de verão, dez anos no mercado
- Questão: paciente feminina de 20 anos com dor

[patient.narrative.pt]
say: tells a story about a patient
privacy: 2
conduct: 2
negated: keep
where: words
any: o paciente está | a paciente está | o doente está | a doente está | o paciente foi | a paciente foi | o paciente saiu | a paciente saiu
any: o paciente acordou | a paciente acordou | o paciente morreu | a paciente morreu | o paciente chegou | a paciente chegou | meu paciente
any: meus pacientes | minha paciente | minhas pacientes | um paciente meu | uma paciente minha | um doente meu | uma doente minha | o meu doente
any: os meus doentes | a minha doente | as minhas doentes | os meus utentes | a minha utente | o meu utente | um utente meu | um paciente me
any: uma paciente me | o paciente me | a paciente me | hoje um paciente | hoje uma paciente | ontem um paciente | ontem uma paciente | hoje um doente
any: hoje uma doente | ontem um doente | hoje uma utente | hoje um utente | o paciente de hoje | a paciente de hoje | um paciente que
any: uma paciente que | uma doente que | um doente que me | o paciente que | a paciente que | primeiro paciente | primeira paciente
any: último paciente do | última paciente do | perdi um paciente | perdi uma paciente | perdi um doente | perdemos um paciente | perdemos um doente
any: morreu um paciente | morreu-me um doente | pacientinho | pacientinha | acompanhante do paciente | família do paciente | familiares do paciente
any: família da paciente | família do doente | mulher do doente | filho da paciente | atendi um senhor | atendi uma senhora | atendi um menino
any: atendi uma menina | atendi uma criança | atendi uma moça | atendi um rapaz | atendi uma gestante | atendi um casal | atendemos um senhor
any: atendemos uma senhora | operei um senhor | operei uma senhora | operei um paciente | operamos um paciente | chegou um senhor com
any: chegou uma senhora com | chegou uma moça com | chegou um rapaz com | chega um senhor com | chega uma senhora com | chega paciente com
any: veio uma senhora à consulta | veio um senhor à consulta | veio uma paciente | veio um paciente | entubei | intubei | entubamos | reanimei
any: reanimamos | reanimámos | suturei | fiz meu primeiro parto | meu primeiro parto como | minha primeira intubação | meu primeiro óbito
any: minha primeira parada | minha primeira pcr | meu primeiro acesso | puncionei | salvamos uma vida | salvei uma vida | salvámos uma vida
any: dar a notícia à família | dei a notícia pra família | dar a notícia pra família | dar uma má notícia | más notícias à família
any: em sessão uma paciente | em sessão um paciente | o velhinho que atendi | a velhinha que atendi | a senhora que atendi | o senhor que atendi
any: a senhora que operei | o bebê que ajudei a nascer | o parto que fiz | parto que assisti hoje | os velhinhos do lar onde | meus velhinhos do lar
any: meus idosos do lar
mask: meu paciente marido | minha paciente esposa | minha paciente mãe | meu paciente namorado | minha paciente amiga | meu paciente pai
mask: meu paciente esposo | minha paciente mulher | meu paciente de quatro patas | meu paciente peludo | sou um paciente que | fui um paciente que
mask: sou uma paciente que
not: segurança do paciente | direitos do paciente | associação | filme | série | ministério | segundo | cliente/N | cachorro/GD | gato/GD
not: veterinário/G | veterinária | paciência | fui paciente | sou paciente | fila | loja | novela | livro
+ Hoje uma paciente me disse que mudei a vida dela
+ Perdi meu paciente mais antigo e dói
+ Chegou um senhor com uma lâmpada onde não devia
+ Morreu-me um doente, ninguém ensina isto
- Dia mundial da segurança do paciente
- Meu paciente marido esperou três horas na loja
- O cachorro é meu paciente mais lindo da clínica veterinária

[patient.narrative.shift.pt]
say: tells a story from a shift
privacy: 2
conduct: 2
negated: keep
where: words
any: três paradas | duas paradas | uma parada | parada cardíaca | pcr | paragem cardíaca | paragens | dois partos | um parto | três partos
any: quatro partos | cinco cesáreas | duas cesáreas | três cesarianas | quatro internações | seis internações | dez internações | um óbito | óbitos
any: uma tentativa de suicídio | duas tentativas de suicídio | uma overdose | duas overdoses | politrauma | politraumatizado | esfaqueado
any: dois baleados | baleado | paf | fab | um infarto | dois infartos | um enfarte | dois enfartes | um avc | três avcs | via verde avc
any: código vermelho | sala vermelha | um afogado | uma violação | grande queimado | um bêbado agressivo | três bêbados | apendicite | convulsão
any: duas convulsões | gemelar | parto na maca | parto no elevador
need: plantão | turno | meu turno | noite de urgência | urgência | urgências | ps | upa | madrugada | ambulância | samu | inem | uti | uci
need: centro cirúrgico | bloco | pós-plantão | sala vermelha | saída de noite | banco de urgência
near: 9
not: série | filme | grey's | notícia/N | segundo | meu pai | minha mãe | minha avó | meu avô | parada de ônibus | polícia | parada gay
not: bloco de carnaval | da parada
+ Plantão de doido: três paradas e um parto no elevador
+ Noite de urgência: dois enfartes, um politrauma e zero café
+ Madrugada na UPA com um esfaqueado às 4
- Na série o plantão teve uma parada cardíaca
- A polícia atendeu um baleado na madrugada

[patient.narrative.place.pt]
say: tells a story about a patient
privacy: 2
conduct: 2
negated: keep
where: words
any: um velhinho | uma velhinha | uma vozinha | um vozinho | um senhorzinho | uma senhorinha | um senhor | uma senhora | um menino | uma menina
any: uma criança | um bebê | um bebé | uma mãe | um pai | uma família | uma gestante | uma grávida | um rapaz | uma moça | uma rapariga | um miúdo
any: uma miúda | um adolescente | um idoso | uma idosa
need: na minha urgência | na minha enfermaria | no meu serviço | na minha uti | no meu hospital | na minha ambulância | no meu posto | no meu lar
need: no lar onde trabalho | no plantão | no meu plantão | na urgência | nas urgências | na uti | na uci | no meu turno | no turno | na consulta
need: na minha consulta | no consultório | no meu consultório | na enfermaria | no bloco | no centro cirúrgico | na ambulância | nos paliativos
need: na pediatria | no ps | no serviço | na sala de parto | no posto | na ubs | no ambulatório
near: 10
not: minha mãe | meu pai | meu filho | minha filha | meu avô | minha avó | filme | série | notícia/N | polícia | esperando horas | ao meu lado
not: sala de espera | me atendeu | fui atendida | novela | nos cedeu | meu marido
+ Um velhinho no plantão pediu pra eu segurar a mão dele
+ Hoje na urgência uma senhora abençoou-me e eu desabei
+ Na pediatria uma menina me deu o desenho dela
- Na urgência com o meu filho, uma senhora nos cedeu a cadeira

[patient.narrative.tally.pt]
say: counts cases from a shift
privacy: 1
conduct: 1
where: words
pattern: (?i)\b(?:plant[ãa]o|turno|urg[êe]ncia|madrugada|noite)\b[^.!?\n]{0,30}\b((?:\d{1,3}|vinte|trinta|quarenta) (?:pacientes|doentes|utentes|leitos|camas))\b
pattern: (?i)\b(?:\d{1,3}|quinze|vinte|trinta|quarenta|cinquenta|doze|dez|oito|sete|seis) (?:pacientes|doentes|utentes|consultas|atendimentos|internações|partos|cirurgias|cesáreas|curativos|sutura[s]?|fichas)\b[^.!?\n]{0,25}(?:hoje|no plantão|nesse plantão|neste turno|no turno|essa noite|esta noite|de manhã|na urgência|na upa|na madrugada|por turno|sozinha|sozinho)
literal: leitos | camas | acientes | oentes | tentes | onsultas | tendimentos | nterna | artos | irurgias | esáreas | urativos | utura | ichas
not: ministério | segundo | secretaria | notícia/N | covid no país | boletim | mutirão
+ Quinze consultas hoje, todas tosse
+ 42 pacientes no plantão e nenhum café
+ Trinta doentes na urgência e uma enfermeira
- Segundo a secretaria, 90 pacientes hoje

[patient.disparage.pt]
say: speaks ill of patients
privacy: 2
conduct: 3
negated: keep
where: words
any: odeio meus pacientes | odeio os pacientes | odeio paciente | odeio pacientes | não suporto paciente | não suporto os pacientes
any: não aguento paciente | malditos pacientes | paciente chato | paciente chata | pacientes chatos | paciente folgado | paciente folgada
any: pacientes folgados | paciente mal educado | paciente mal-educado | pacientes mal educados | paciente insuportável | pacientes insuportáveis
any: doentes insuportáveis | doente insuportável | doentes malcriados | utentes malcriados | utentes mal educados | utente malcriado | paciente idiota
any: pacientes idiotas | paciente burro | paciente burra | pacientes burros | paciente porco | paciente fedido | paciente fedida | paciente fedorento
any: paciente nojento | paciente gorda | paciente gordo | paciente louca | paciente louco | paciente doida | paciente doido | paciente barraqueira
any: paciente barraqueiro | paciente piti | paciente pitizenta | dando piti no ps | crise de piti | pitiático | pitiática | hnpc | peripaque no ps
any: piripaque no ps | poliqueixosa | poliqueixoso | paciente mentiroso | pacientes mentem | paciente mente | paciente ignorante
any: pacientes ignorantes | paciente ingrato | pacientes ingratos | paciente bêbado | pacientes bêbados | paciente drogado | acompanhante chato
any: acompanhante folgado | acompanhantes folgados | acompanhante insuportável | acompanhante sem noção | familiares insuportáveis
any: famílias insuportáveis | velho chato do leito | velha chata do leito | velha chata da cama | vêm pra upa por nada | vem pra upa por nada
any: vêm ao ps por bobagem | vem no ps por bobagem | vem no ps por besteira | vão à urgência por nada | vêm à urgência por nada
any: vêm à urgência por uma unha | vem no pronto socorro por unha | vem querer atestado | só querem atestado | só quer atestado | querem só atestado
any: caçador de atestado | caçadores de atestado | falsas urgências | utente crónico da urgência
mask: odeio paciente ser | paciente chato não sou
not: filme | me chamaram | novela | série
+ Odeio paciente que mente, assim sem rodeio
+ Mais um poliqueixoso e eu me aposento
+ Vêm à urgência por nada às quatro da manhã
+ Caçadores de atestado na segunda-feira, coisa linda
- Filme: a paciente louca foge do hospício

[patient.disparage.near.pt]
say: speaks ill of patients
privacy: 2
conduct: 3
negated: keep
where: words
any: pacientes | os doentes | os utentes | os acompanhantes | os familiares | esses acompanhantes
need: que acham que sabem | acham que sabem mais | acham que | não tomam banho | não tomam o remédio | não obedecem | só reclamam | reclamam de tudo
need: insuportáveis | folgados | mal educados | malcriados | chatos | chatas | mentirosos | idiotas | imbecis | estúpidos | chorões | nojo | ingratos
need: brutos | ignorantes | burros | unha encravada | dr google | doutor google | googlam | barraqueiros | sem noção | porcos | grosseiros
near: 8
not: médicos | médicas | enfermeiros mal educados | doutores | pesquisa
+ Os acompanhantes, uns brutos outra vez
+ Esses pacientes de pronto socorro que vêm por unha encravada
+ Os utentes hoje estavam insuportáveis
- Médicos grosseiros com os pacientes

[patient.gallows.pt]
say: jokes darkly about patients or dying
privacy: 1
conduct: 2
where: words
any: mais um pra funerária | mais um cliente da funerária | o paciente bateu as botas | o paciente foi de base | o paciente foi de arrasta
any: paciente foi de arrasta pra cima | o doente bateu a bota | o doente esticou o pernil | paciente vestiu o paletó de madeira
any: paletó de madeira no plantão | que não morra no meu plantão | se morrer que não seja no meu plantão | que não morra no meu turno
any: que morra no próximo plantão | que morra no turno da noite | aguenta até a troca de plantão | que aguente até a passagem de plantão
any: que aguente até ao fim do turno | subiu pra glória no meu plantão | virou anjinho no plantão | rcp pra inglês ver | reanimação de faz de conta
any: humor negro de plantão | humor ácido de plantão | humor de centro cirúrgico | humor negro de bloco | humor negro da enfermaria
any: humor de necrotério | o leito vagou sozinho | vagou leito do jeito ruim | morgue cheia | plantão fúnebre rs | bacon no centro cirúrgico
+ Que aguente até a passagem de plantão e pronto
+ Se morrer que não seja no meu plantão
+ Humor negro de plantão, só quem é entende

[patient.contact.pt]
say: tells of contact with a patient outside care
privacy: 3
conduct: 3
where: words
any: jantei com um paciente | jantar com um paciente | jantar com meu paciente | saí com um paciente | saí com uma paciente | sair com paciente
any: sair com um paciente | saindo com um paciente | saindo com uma paciente | beijei um paciente | beijei um doente | fiquei com um paciente
any: fiquei com uma paciente | apaixonada por um paciente | apaixonado por uma paciente | crush no paciente | crush na paciente | meu paciente é lindo
any: paciente gato | paciente gatinho | paciente gata | paciente gostoso | paciente gostosa | paciente giro | doente giro
any: meu paciente me chamou pra sair | um paciente me chamou pra sair | um paciente me chamou para sair | um paciente convidou-me
any: um doente convidou-me | paciente me pediu o número | dei meu número pra um paciente | dei meu número pro paciente
any: meu paciente me mandou mensagem | paciente me manda mensagem no insta | paciente me achou no instagram | paciente me achou no insta
any: meu paciente me adicionou | minha paciente me adicionou | paciente me adicionou no face | aceitei meu paciente no
any: aceitei o pedido de amizade da paciente | sigo meu paciente no insta | meu paciente me segue | minha paciente me segue | amiga e paciente
any: amigo e paciente | paciente e amiga | paciente e amigo | meus pacientes no facebook | meus pacientes que me seguem | pacientes que me seguem aqui
any: meus pacientes aqui no insta | pacientes por whatsapp | respondo paciente no zap | respondo pacientes no whatsapp | respondo paciente no whatsapp
not: novela | série | filme
+ Um paciente me chamou pra sair, e agora?
+ Beijo pros meus pacientes que me seguem por aqui
+ Parabéns à minha amiga e paciente Rosi
- Série: a médica sai com um paciente e beijei um paciente é a fala

[patient.gift.pt]
say: tells of a gift or thanks from a patient
privacy: 2
conduct: 1
where: words
any: presente de um paciente | presente de uma paciente | presente de paciente | presente da minha paciente | presentes dos meus pacientes
any: mimo de paciente | mimo da paciente | mimo da minha paciente | ganhei de uma paciente | ganhei de um paciente | ganhei de paciente
any: ganhei um bolo de uma paciente | bolo da paciente | paciente me deu | uma paciente me trouxe | um paciente me trouxe | minha paciente me trouxe
any: paciente trouxe bolo | uma doente trouxe-me | um doente trouxe-me | uma utente trouxe-me | um utente trouxe-me | uma doente ofereceu-me
any: um doente ofereceu-me | cartinha de paciente | carta de uma paciente | carta de um paciente | carta da minha paciente | cartinha da paciente
any: desenho da minha paciente | desenho do meu paciente | bombons de um paciente | chocolates de um doente | galinha caipira do paciente
any: queijo que o paciente | gratidão dos pacientes | gratidão de paciente | obrigada aos meus pacientes | gratidão aos meus pacientes
any: carinho dos pacientes | carinho dos meus pacientes | reconhecimento dos pacientes | reconhecimento de um paciente
any: reconhecimento de uma paciente | uma paciente me fez
negated: keep
+ Ganhei um bolo de uma paciente
+ Uma utente trouxe-me ovos da aldeia
+ Cartinha de paciente pendurada no armário
