lexicon: advice.pt
format: 1
version: 2026.1
topic: advice
lang: pt
licence: CC0-1.0
about: Medical advice and prescriptions for single people online, in Brazil and Portugal.
source: written by hand for this project

# "Receita" is also a recipe, "toma" also "here you go", "dose" a drink, "consulta" a fortune-teller's: a medicine or a complaint stands beside them.

[advice.offer.pt]
say: offers to look at somebody's complaint online
privacy: 0
conduct: 2
where: words
any: manda foto da mancha | manda a foto da mancha | manda foto da ferida | manda foto da lesão | manda foto da alergia | manda foto da pinta
any: manda foto do exame | manda os exames | manda o exame | manda teus exames | manda seus exames | me manda o resultado | manda-me as análises
any: manda as análises | envia-me as análises | manda-me a foto da ferida | manda-me foto da mancha | manda o raio-x | manda o laudo | manda o ecg
any: manda a ressonância | manda a tomografia | manda foto da garganta | manda foto do olho | manda foto do dente | manda foto do pé inchado
any: tira uma foto da ferida e manda | deixa eu ver essa mancha | deixa eu ver teu exame | mostra-me os exames | eu olho teus exames
any: eu dou uma olhada no exame | eu vejo teus exames | vejo teu exame | analiso teu exame | interpreto exames | leio seus exames
any: dúvidas de saúde no direct | tiro dúvidas no direct | manda a dúvida médica | me pergunta os sintomas | me conta os sintomas
any: me fala seus sintomas | me diz os sintomas | me descreve a dor | descreve os sintomas | me chama que te oriento | chama no direct que te oriento
any: chama no zap que te oriento | te oriento pelo zap | te oriento por mensagem | atendo por mensagem | consulta pelo whatsapp | consulta pelo zap
any: consulta pelo direct | consulta por mensagem | consulta grátis no direct | consulta grátis por aqui | avalio por foto | avaliação por foto
any: diagnóstico por foto | te atendo por aqui | passo a conduta no zap
mask: manda o exame da escola | manda o exame do curso | manda os exames da faculdade
not: bolo | escola | faculdade | vestibular | enem | professor | cartomante | tarô | curso | meu médico | minha médica | meu cardiologista
not: minha dermato | veterinário
+ Manda foto da mancha no direct que eu olho
+ Me manda os exames que eu vejo hoje à noite
+ Descreve os sintomas aqui, sou enfermeira
- Minha dermato pediu: manda foto da mancha
- Manda o exame da escola para o professor corrigir

[advice.dose.pt]
say: tells somebody what to take or to stop
privacy: 0
conduct: 2
where: words
pattern: (?i)(?:^|[^\p{L}])(?:toma|tome|tomem|tomas|tomar|dá|dê|dás|usa|use|aplica|aplique|começa com|comece com|faz|faça|pinga|passa|passe|mete)[^.!?\n]{0,35}?\d+(?:[.,]\d+)? ?(?:mg|mcg|g|ml|gotas|comprimidos?|cápsulas?|ui)\b[^.!?\n]{0,40}
pattern: (?i)(?:^|[^\p{L}])(?:toma|tome|tomem|dá|dê|usa|use|começa com|faz)[^.!?\n]{0,30}(?:de \d{1,2} em \d{1,2} horas|a cada \d{1,2} horas|\d vezes (?:ao|por) dia|de \d{1,2}/\d{1,2} ?h)
literal: mg | mcg | ml | gotas | comprim | cáps | caps | horas | vezes | /
not: tomei | me receitou | receitou-me | mandou tomar | mandou-me | meu médico | minha médica | o médico | médico mandou | água | farinha | açúcar
not: leite | receita de bolo | chocolate | fermento | whey | manteiga | sal | azeite | cachorro | gato
+ Toma 500 mg de amoxicilina de 8 em 8 horas
+ Usa dipirona 1 g a cada 6 horas e repousa
+ Dá 10 gotas de paracetamol pro menino e observa
- Meu médico mandou tomar 500 mg
- Tome 500 ml de leite, misture a farinha

[advice.dose.drug.pt]
say: tells somebody what to take or to stop
privacy: 0
conduct: 2
where: post comment message
any: toma | tome | tomem | usa | use | passa | passe | para de tomar | pare de tomar | pára de tomar | suspende | suspenda | aumenta | aumente
any: pode aumentar | pode tomar | podes tomar | pode parar | podes parar | pode suspender | troca | troque | corta | diminui a dose | diminua a dose
any: dobra a dose | aumentar a dose | reduz a dose | começa | comece | experimenta | experimente | não tomes
need: losartana | omeprazol | pantoprazol | amoxicilina | azitromicina | ibuprofeno | dipirona | nimesulida | paracetamol | ben-u-ron | brufen
need: prednisona | corticoide | corticóide | cortisona | antibiótico | antialérgico | anti-inflamatório | loratadina | polaramine | metformina
need: insulina | sertralina | fluoxetina | escitalopram | rivotril | clonazepam | zolpidem | xanax | aas | aspirina | ivermectina | dexametasona
need: diclofenaco | voltaren | buscopan | plasil | dramin | cetoconazol | fluconazol | pomada | remédio | medicamento | comprimido | anticoncepcional
need: pílula | levotiroxina | puran | sinvastatina | varfarina | xarelto | clexane | melatonina | ozempic | mounjaro | ritalina | captopril | atenolol
need: enalapril | nolotil | aerolin | ventilan | salbutamol
near: 4
mask: toma juízo | toma cuidado | toma conta | toma vergonha | toma banho | toma um café | toma tenência
not: tomei | tomo | meu médico | minha médica | médico mandou | receitou | me passou | me mandou | propaganda | farmácia vende | promoção
not: não sou médica | procure | procura um médico | fale com seu médico | consulte | nunca tome | cachorro | gato | veterinário | eu | minha mãe
not: meu pai
+ Para de tomar esse remédio agora
+ Pode aumentar a dose da losartana sim
+ Toma um antialérgico e dorme
- Toma juízo, menina
- Nunca tome remédio sem falar com seu médico

[advice.individual.pt]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: words
any: isso parece hérnia | isso parece alergia | isso parece infecção | isso parece refluxo | isso parece apendicite | isso parece dengue
any: isso parece virose | isso parece herpes | isso parece sarna | isso parece micose | isso parece ansiedade | isso parece zoster | isso parece otite
any: isso parece sinusite | isso parece tireoide | isso parece pedra nos rins | isso é refluxo | isso é virose | isso é hérnia | isso é micose
any: isso é sarna | isso é candidíase | isso é infecção urinária | isso é sinusite | isso é enxaqueca | isso é labirintite | isso é síndrome do túnel
any: pelo que contas é | pelo que contas parece | pelo que você conta é | pelo que você descreve é | pelo que você descreveu é | pelo que descreves é
any: pela foto parece | pela foto é | pela foto não parece nada | pela foto isso é | pelo exame você tem | pelo seu exame | pelos seus exames
any: teus exames estão | seus exames estão | tuas análises estão | teu exame tá | seu exame tá | seu colesterol tá | sua glicemia tá | sua tireoide tá
any: faz uma ressonância | faça uma ressonância | pede uma ressonância | faz um raio-x | faz um hemograma | faça um hemograma | faz uma ecografia
any: pede um exame de | pede umas análises | faz umas análises | faz uma tomografia | faz uma endoscopia | vai logo pro hospital com isso
any: não precisa ir ao médico | não precisas de ir ao médico | não precisa de médico | não precisa de antibiótico | não precisas de antibiótico
any: não é nada grave fica tranquila | fica tranquila isso não é nada | isso passa sozinho não precisa | não precisa operar | não opera não
any: não faças essa cirurgia | não faz essa cirurgia | não faça essa cirurgia | tira esse gesso | tira os pontos em casa | tire os pontos em casa
any: drena em casa | fura a bolha | lava com soro e passa | faz compressa de | faça compressa de | gelo e antiinflamatório | come menos à noite
any: no teu caso eu tomava | no seu caso eu tomaria | no seu caso o melhor é | no teu caso o melhor é | no teu caso eu faria | no seu caso eu faria
any: no seu caso eu operaria | eu no teu lugar não operava | muda de médico isso | teu médico errou | seu médico errou | seu médico está errado
any: o teu médico está errado | esse diagnóstico está errado | esse diagnóstico tá errado
mask: no teu caso eu faria as malas | isso parece virose do computador | pela foto é linda | pela foto é lindo | pela foto é o | pela foto é a
mask: isso parece alergia a trabalho
not: computador | windows | carro | motor | planta | folha | cachorro/GD | gato/GD | minha médica disse | meu médico disse | me disse o médico
+ Isso parece hérnia, faz uma ressonância
+ Pelo que contas é refluxo, come menos à noite
+ Seus exames estão ótimos, só baixa o sal
- Isso parece virose do computador, formata
- Meu médico disse: isso é refluxo

[advice.individual.plan.pt]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: comment message post
pattern: (?i)(?:^|[^\p{L}])(?:você|vc|tu|deves|devia|deveria|devias|precisa|precisas|tens de|tem de|tem que|tens que|acho que)[^.!?\n]{0,30}(?:tomar|parar|suspender|operar|fazer|trocar|usar|começar|aumentar|diminuir|medir|pôr|colocar)[^.!?\n]{0,30}(?:antibiótico|remédio|medicação|medicamento|insulina|corticoide|cortisona|cirurgia|exame|ressonância|tomografia|pomada|vitamina d|dose|pressão|tensão|glicemia|anti-?inflamatório|ansiolítico|antidepressivo|dreno|gesso|curativo|penso|fisioterapia)
literal: tomar | parar | suspender | operar | fazer | trocar | usar | comec | começ | aument | diminu | medir | pôr | colocar
not: meu médico | minha médica | meu filho | eu tenho | eu preciso | preciso | tenho que | eu tive | disseram | cachorro | gato | vestibular | enem
not: faculdade | direção | carta de condução
+ Acho que devias fazer uma ressonância e não esperar
+ Você precisa trocar a medicação, isso é efeito colateral
+ Tens de parar o antibiótico ao quinto dia, confia
- Você tem que fazer o exame da autoescola, direção é fácil

[advice.prescribe.pt]
say: offers or asks for a prescription outside care
privacy: 0
conduct: 3
where: words
any: te passo a receita médica | passo receita no direct | passo receita no zap | passo receita pelo whatsapp | te passo a receita chama no zap
any: te passo a receita do remédio | eu passo a receita do remédio | te faço a receita | faço-te a receita | passo-te a receita | passo-te uma receita
any: te dou a receita azul | faço receita azul | consigo receita azul | consigo a receita | arranjo-te a receita | arranjo receita | arrumo receita
any: vendo receita | vendo atestado | atestado sem consulta | receita sem consulta | receita de rivotril | receita de ozempic | receita de zolpidem
any: receita de ritalina | receita de antibiótico | alguém me passa receita | alguém passa receita | algum médico amigo pra uma receita
any: algum médico aqui pra receita | algum médico amigo me passa | médico amigo me passa a receita | quem tem médico amigo pra receita
any: preciso de uma receita de | preciso de receita de | algum médico me faz uma receita | algum médico que me passe | assino atestado
any: te dou atestado | te faço um atestado | passo atestado | passo-te uma baixa | passo-te a baixa | carimbo a receita | carimbo teu atestado
any: requisição de exame te faço | te faço o pedido do exame | faço o pedido de exame por aqui | passo-te as análises | passo-te o pedido
mask: receita de antibiótico natural | preciso de uma receita de bolo | preciso de receita de bolo | preciso de uma receita de pão
mask: preciso de receita de pão | preciso de uma receita de pudim | preciso de uma receita de família | preciso de uma receita de sobremesa
mask: preciso de receita de família | preciso de uma receita de brigadeiro | preciso de uma receita de doce | passo-te a receita do bolo
mask: consigo a receita do bolo
not: bolo | pudim | pão | doce | massa | cozinha | sobremesa | forno | tempero | bacalhau | farinha | arroz | quiche | molho | feijoada | torta
not: culinária
+ Te passo a receita, chama no zap? te passo a receita do remédio
+ Passo-te a receita do Xanax, não precisas de consulta
+ Algum médico aqui pra receita de ritalina?
+ Vendo atestado médico, chama
- Receita de pudim no direct, te passo a receita de bolo também
- Passo-te a receita do bolo, é fácil
