lexicon: contact.pt
format: 1
version: 2026.1
topic: contact
lang: pt
licence: CC0-1.0
about: Phone, mail, papers and numbers of the writer, in Brazil and Portugal.
source: written by hand for this project

[contact.phone.pt]
say: gives a telephone number
privacy: 3
conduct: 0
where: words
pattern: (?:^|[^\d/.,-])((?:\+?55[ .-]?)?\(?0?[1-9][1-9]\)?[ .-]?9[ .-]?\d{4}[ .-]\d{4})\b
pattern: (?:^|[^\d/.,-])(\(0?[1-9][1-9]\)[ .-]?[2-9]\d{3,4}[ .-]?\d{4})\b
pattern: (?:^|[^\d/.,-])(\+(?:351|55|244|258|238|239|245|670)[ .-]?\(?\d{1,3}\)?(?:[ .-]?\d{2,5}){2,4})\b
pattern: (?:^|[^\d/.,-])(9[1236]\d[ .-]\d{3}[ .-]\d{3}|9[1236][ .-]\d{3}[ .-]\d{2}[ .-]\d{2})\b
pattern: (?i)(?:zap|whats?app|whats|wpp|wats|zapzap|tel|telefone|fone|celular|cel|telemóvel|telemovel|tlm|tm|meu número|meu numero|número novo|numero novo|me liga|me ligue|liga-me|liguem|ligar para|chama no|me chama|contato|contacto|fixo|recado)[^\d\n]{0,25}(\+?\(?\d(?:[ .()-]{0,2}\d){7,13})
literal: digits 8
not: reais | euros | visualizações | seguidores | habitantes | emergência | sac | atendimento ao cliente | central de atendimento | votos | milhões
not: pedido | boleto | iban | fatura | conta corrente | agência | protocolo | cnpj | cpf | nota fiscal | processo
+ Meu número novo: (11) 98765-4321
+ Liga-me para o 912 345 678
+ Chama no zap 21 99876-5432
+ +351 936 123 456 para qualquer coisa
- Prêmio de 12.345.678 reais
- Em emergência ligue 112
- Protocolo 20239876543 do atendimento ao cliente
- 2024 foi o melhor ano

[contact.phone.words.pt]
say: gives or offers a telephone number
privacy: 2
conduct: 0
where: words
any: meu número novo | meu novo número | número novo de telefone | mudei de número | troquei de número | troquei de chip | salvem meu número
any: salva meu número | anota meu número | anotem meu número | meu número é | meu whats é | meu whatsapp é | meu zap é | meu zap novo | meu telefone é
any: meu celular é | o meu telemóvel é | meu número de telemóvel | me chama no whats | me chama no whatsapp | chama no zap | me liga no
any: manda mensagem no zap | manda um zap | me add no zap | me passa seu zap | passa o zap | passa teu zap | passa seu número
any: me mandem o número de vocês | mandem-me os vossos números | perdi meus contatos | perdi todos os contatos | perdi os contactos
any: fiquei sem contactos | sem os vossos números | roubaram meu celular então | clonaram meu whatsapp | clonaram meu zap | meu whatsapp foi clonado
any: meu zap foi clonado | hackearam minha conta | hackearam meu insta | invadiram meu instagram | fui hackeada | fui hackeado
mask: meu número é 38 | meu número é 36 | meu número é 37 | meu número é 40 | meu número é o 7 | meu número é 42 | meu número é 39
not: sapato | ténis | tênis | camisa | sorte | loja
+ Troquei de número, salvem aí
+ Perdi os contactos todos, mandem-me os vossos números
+ Clonaram meu WhatsApp, não façam pix
- Meu número é 38 de sapato

[contact.email.pt]
say: gives an e-mail address
privacy: 2
conduct: 0
where: words
pattern: (?i)\b([a-z0-9._%+-]+@[a-z0-9-]+\.(?:[a-z0-9-]+\.)*[a-z]{2,})\b
literal: @
+ Manda para ana.souza@gmail.com
+ Meu e-mail: joao_lopes@sapo.pt
+ Curriculo para juliana82@uol.com.br
- Obrigada @ana pelo presente

[contact.email.hidden.pt]
say: gives an e-mail address with its signs spelled out
privacy: 2
conduct: 0
where: words
pattern: (?i)\b([a-z0-9._-]{3,} ?(?:\(arroba\)|\[arroba\]|arroba|\(at\)|\[at\]) ?(?:gmail|hotmail|yahoo|outlook|icloud|uol|sapo|bol|terra|live)(?: ?(?:ponto|\.) ?(?:com|pt|br|net))*)\b
literal: arroba | ARROBA | (at) | [at]
+ juliana.lima arroba gmail ponto com
+ marcos82 (at) sapo.pt
+ ritacosta arroba hotmail ponto com
- A arroba do boi subiu de novo

[contact.birthdate.pt]
say: gives your date of birth
privacy: 3
conduct: 0
where: words
voice: me
pattern: (?i)\b(?:nasci|nascida|nascido|minha data de nascimento(?: é)?|data de nascimento:?|data de nasc\.?:?|dn:|nasc\.?:) ?(?:em |no dia |a |dia |aos )?(?:\d{1,2}(?:º)? (?:de )?(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?: de \d{4})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})
literal: nasc | NASC | Nasc | DN | dn
not: rei | rainha | pintor/G | escritor/G | poeta | prêmio | ator | atriz | filhotes | presidente | cantor/G | santo | santa | craque
+ Nasci em 14 de março de 1985
+ Data de nascimento: 03/11/1990
+ Nasci no dia 7 de julho, cancerianíssima
- O poeta, nascido em 5 de junho de 1898, morreu cedo

[contact.birthday.pt]
say: tells the day of your birthday
privacy: 2
conduct: 0
voice: me
where: words
any: é meu aniversário | é meu niver | meu aniversário é | meu niver é | faço anos hoje | hoje faço anos | amanhã faço anos | faço anos amanhã
any: faço anos dia | faço anos no dia | hoje é o meu aniversário | meu aniversário tá chegando | meu aniversário está chegando
any: mês do meu aniversário | meu mês de aniversário | meu aniversário hoje | completo 30 | completo 40 | completo 50 | completo 60 | completei 30
any: completei 40 | completei 50 | completei 25 | completei 35 | faço 30 | faço 40 | faço 50 | faço 60 | faço 25 | faço 35 | fiz 30 anos | fiz 40 anos
any: fiz 50 anos | meus 30 anos | meus 40 anos | meus 50 anos | meus 15 anos | meus trinta | meus quarenta | cheguei aos 30 | cheguei aos 40
any: cheguei aos 50 | bem-vindos 30 | bem-vindos 40 | adeus 29 | entrei nos enta | os meus enta | parabéns a mim | parabéns pra mim
any: parabéns para mim | feliz aniversário pra mim | feliz aniversário para mim | feliz vida pra mim | feliz niver pra mim | obrigada pelos parabéns
any: obrigado pelos parabéns | obrigada pelas felicitações | obrigado a todos pelos parabéns | obrigada a todos pelos parabéns
any: obrigada pelas mensagens de parabéns | obrigada pelas mensagens de aniversário | mais uma volta em torno do sol | volta ao sol
any: mais um ano de vida | mais uma primavera | trintei | quarentei | trintou | quarentou | cinquentei | aniversariante do dia sou eu
any: aniversariante do mês | sou a aniversariante | #meuaniversario | #meuniver | #maisumano | #voltaaosol | #trintei | #quarentei | #felizvidapramim
mask: faço 40 minutos | faço 30 minutos | faço 50 agachamentos | completo 30 dias | faço 40 km | completei 40 km | completei 30 dias | completei 30 km
mask: faço 30 abdominais | completei 50 km | faço 60 minutos | faço 30 km
not: minutos | alunos | km | abdominais | agachamentos | dias | de casados | namoro | casamento | terra leva
+ Hoje faço anos, 39 primaveras
+ Quarentei! Obrigada pelas mensagens
+ Meu aniversário é dia 14 de março
- Faço 40 minutos de esteira

[contact.id.pt]
say: gives a number from your papers
privacy: 3
conduct: 0
where: words
pattern: \b(\d{3}\.\d{3}\.\d{3}-\d{2})\b
pattern: (?i)\b(?:cpf|rg|cnh|pis|nis|pasep|titulo de eleitor|título de eleitor|cartão do sus|cns|nif|bi|cartão de cidadão|cartão do cidadão|cc|niss|utente|nº de utente|n\.º de utente|número de utente|passaporte|contribuinte|ctps|carteira de trabalho|reservista|rne|crnm)\b[^\n\dA-Z]{0,20}([A-Z]{0,2}[ -]?\d[\d.\- ]{6,16}[A-Za-z\d]?)
literal: digits 7
not: lei | decreto | pedido | processo | modelo | preço | reais | euros | versão | motor | cilindrada | moto | protocolo
+ Meu CPF é 123.456.789-09
+ NIF 234567890, para a fatura do jantar
+ Número de utente 123456789, alguém sabe onde marco?
- Lei 12.345 de 2010
- Moto 150 cc 2014 1234567 km de preço bom

[contact.papers.pt]
say: shows or has lost an identity paper
privacy: 2
conduct: 0
where: words
any: perdi meu rg | perdi meus documentos | perdi minha carteira | perdi a minha carteira | perdi minha cnh | perdi o cartão de cidadão
any: perdi os documentos | perdi meu passaporte | roubaram minha carteira | roubaram a minha carteira | roubaram meus documentos
any: roubaram-me a carteira | fui furtada levaram meus documentos | fui roubada levaram meus documentos | foto do meu rg | foto da minha cnh
any: foto do meu passaporte | meu passaporte chegou | meu passaporte novo | minha cnh chegou | tirei minha cnh | passei na autoescola | tirei a carta
any: visto aprovado | meu visto saiu | meu visto chegou | meu visto foi aprovado | minha identidade nova | rg novo | meu diploma chegou
any: foto do meu diploma | cartão de residência chegou | título de residência chegou | meu título de residência
mask: tirei a carta do baralho | perdi minha carteira de clientes | tirei a carta da gaveta
not: baralho | tarô | tarot | clientes
+ Perdi minha carteira com tudo na Sé
+ Visto aprovado, agora é real
+ Tirei a carta à terceira!
- Tirei a carta da Torre no tarô

[contact.iban.pt]
say: gives a bank account number
privacy: 3
conduct: 0
where: words
pattern: \b(PT ?50(?:[ .-]?\d){21})\b
pattern: \b([A-Z]{2}\d{2}(?:[ -]?\d{4}){4,6}(?:[ -]?\d{1,3})?)\b
literal: digits 15
+ IBAN PT50 0002 0123 1234 5678 9015 4
+ O meu IBAN é PT50000201231234567890154
+ Transferência para PT50 0033 0000 4567 8912 3450 5
- Pedido 20231234567890123 a caminho

[contact.bank.pt]
say: gives a bank account number
privacy: 3
conduct: 0
where: words
pattern: (?i)(?:chave pix|chave do pix|chave: pix|meu pix|pix é|pix:|pix|chave aleatória)[^\n]{0,20}?((?:\+?\d[\d .()/-]{8,18}\d)|[a-z0-9._-]+@[a-z0-9.-]+\.[a-z]{2,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f-]{10,})
pattern: (?i)\b(?:ag[êe]ncia|ag\.?) ?:? ?\d{3,5}(?:-\d)?[^\n]{0,15}(?:conta|c/c|cc|c\.c\.)[^\d\n]{0,15}(\d{3,10}-?\d?)\b
pattern: (?i)\b(?:nib|conta corrente|conta poupança|mb ?way|mbway)\b[^\n\d]{0,25}(\d(?:[ .-]?\d){6,22})
literal: ix | IX | ag | Ag | AG | nib | NIB | onta | ONTA | way | Way | WAY | have
not: ministério | cruz vermelha | protocolo
+ Chave pix: 11987654321, qualquer ajuda vale
+ Ag 1234 conta 56789-0 Itaú, em meu nome
+ MBWay 912345678, obrigada a todos
- Fiz um pix e caiu na hora
- A Cruz Vermelha: conta corrente 12345678

[contact.card.pt]
say: gives a number that passes as a payment card
privacy: 3
conduct: 0
where: words
pattern: \b((?:4\d{3}|5[1-5]\d{2}|6\d{3})[ -]?\d{4}[ -]?\d{4}[ -]?\d{4})\b
check: luhn
literal: digits 16
+ Meu cartão 4111 1111 1111 1111 foi clonado
+ Nº 5500 0000 0000 0004
+ 4012 8888 8888 1881 val 12/27
- Pedido 4111 1111 1111 1112

[contact.plate.pt]
say: gives a number plate
privacy: 2
conduct: 0
where: words
pattern: (?i)(?:placas?|matrícula|matricula|meu carro|minha moto|o meu carro|a minha mota)[^\n]{0,30}\b([A-Z]{3}[ -]?\d[A-Z0-9]\d{2}|[A-Z]{2}[ -]\d{2}[ -][A-Z]{2}|\d{2}[ -][A-Z]{2}[ -]\d{2}|\d{2}[ -]\d{2}[ -][A-Z]{2})\b
literal: laca | LACA | atr | carro | moto
not: bmw | modelo | motor | universidade | faculdade | vídeo | mãe | gráfica
+ Roubaram meu carro, placa ABC1D23, avisem
+ Matrícula 12-AB-34, se virem avisem
+ Minha moto placa QXY-4567
- Matrícula na faculdade aberta
- Placa de vídeo RTX 3060

[contact.password.pt]
say: gives a password or code
privacy: 3
conduct: 0
where: words
any: senha do wifi é | a senha do wifi | senha do wi-fi é | palavra-passe do wifi | a password do wifi | a senha é | minha senha é
any: a minha password é | a minha palavra-passe é | minha senha da | minha senha do | senha da netflix é | meu pin é | código do portão é
any: código do alarme é | o código da porta é | senha do portão
mask: a senha é obrigatória | a senha é inválida | a senha é incorreta | a senha é fraca | minha senha do atendimento | minha senha da fila
mask: minha senha do banco na fila | a senha do wifi do café | a senha é muito | minha senha do posto | minha senha da vacina
not: incorreta | inválida | obrigatória | tutorial | fila | senha de atendimento | guichê | esqueci
+ A senha do wifi é gatinho123
+ Código do portão é 4590
+ Minha senha da Netflix é o nome do cachorro
- Esqueci a minha senha do banco
- Minha senha da fila é a 98

[contact.secret.pt]
say: answers what banks ask as a security question
privacy: 2
conduct: 0
where: words
any: meu primeiro bicho de estimação | meu primeiro cachorro se chamava | meu primeiro animal de estimação | o meu primeiro cão chamava-se
any: nome de solteira da minha mãe | sobrenome de solteira da minha mãe | apelido de solteira da minha mãe | meu nome de solteira
any: minha primeira escola foi | minha primeira professora se chamava | meu primeiro carro foi um | nome do meu primeiro animal | a rua onde cresci
any: rua em que cresci | meu primeiro emprego foi | nome da minha primeira professora | meu primeiro show foi | meu primeiro celular foi
+ Meu primeiro cachorro se chamava Bidu
+ O meu primeiro carro foi um Fiat 127
+ Minha primeira escola foi a Estadual Dom Pedro

[contact.address.pt]
say: gives a street address
privacy: 3
conduct: 0
where: words
pattern: (?i)\b(?:cep:? ?)(\d{5}-?\d{3})\b
pattern: \b((?i:rua|r\.|avenida|av\.?|travessa|tv\.?|praça|praceta|largo|alameda|estrada|rodovia|quadra) [^\n]{3,45}?\d{1,5}[^\n]{0,40}?(?:\d{5}-\d{3}|\d{4}-\d{3})(?: \p{Lu}[\p{L} ]+)?)
pattern: \b((?i:rua|r\.|av\.?|avenida|travessa|alameda) (?:[\p{L}.]+ ){0,5}[\p{L}.]+,? ?(?i:n\.?º?|nº)? ?\d{1,5},? ?(?:(?i:ap|apto|apt|apartamento|bloco|bl|casa)\.? ?\d{1,4}|\d{1,2}\.?º ?(?i:esq|dto|direito|esquerdo|frente|dt|[a-f])\b\.?))
pattern: \b(\d{4}-\d{3} \p{Lu}\p{L}{2,}(?: [\p{L}]+)?)
literal: digits 4
not: museu | restaurante | hotel | loja | livraria | clínica | prefeitura | cnpj
+ Manda pra mim: CEP 01310-200
+ Moro na Av. Paulista, 1578, ap 92
+ Rua do Olmo 14, 2º Dto, 4000-123 Porto
- Restaurante na Rua Augusta, 1500, loja 2, CEP 01304-001
- Ano letivo 2023-2024 começa

[contact.handle.pt]
say: gives your name on another service
privacy: 2
conduct: 0
where: words
pattern: (?i)(?:^|[^\p{L}])(?:insta(?:gram)?|ig|tiktok|tik tok|twitter|snap(?:chat)?|telegram|skype|discord|psn|xbox|threads|bluesky|youtube|twitch|linkedin|kwai|onlyfans|privacy)[^\n@]{0,15}(@[a-z0-9._]{3,30})
pattern: (?i)(?:meu insta é|meu ig é|meu tiktok é|meu twitter é|meu snap é|meu discord é|meu nick é|meu user é|o meu insta é|meu insta novo é)[: ]+@?([a-z0-9._]{3,30})
literal: @ | eu insta | eu ig | eu tiktok | eu twitter | eu snap | eu discord | eu nick | eu user | EU INSTA
not: sorteio | loja parceira
+ Me segue lá no insta @ju.viaja
+ Meu tiktok é @dr.marcelo_
+ Meu insta novo é carol.figueira
- Obrigada @mariana pelo carinho

[contact.handle.words.pt]
say: asks readers to find you on another service
privacy: 1
conduct: 0
where: words
any: me segue no insta | me sigam no insta | segue lá no insta | me segue no tiktok | me sigam no tiktok | sigam-me no instagram
any: segue-me no instagram | me segue que eu sigo de volta | me adiciona no | me add no | me add lá | me adicionem no | adicionem-me no
any: inscreva-se no meu canal | se inscreve no meu canal | se inscrevam no meu canal | meu canal no youtube | subscrevam o meu canal
any: novo perfil me segue | conta nova me sigam | meu perfil novo | meu perfil antigo | meu insta novo | link na bio | link do meu canal
any: chama no direct | chama na dm | manda dm | me manda direct | chama inbox
mask: me adiciona no grupo da loja
not: frete grátis
+ Me segue no insta, posto receita
+ Conta nova, me sigam, a antiga foi hackeada? conta nova me sigam
+ Se inscrevam no meu canal
- Me adiciona no grupo da loja

[contact.names.pt]
say: belongs to a group to swap contacts
privacy: 1
conduct: 0
where: names
any: grupos de whats app | grupo de whats app | amizade por whats app | amizades por whats app | números de whats app | grupos de whatsapp
any: grupo de whatsapp | grupos de zap | links de grupos | amizades por whatsapp | amizade por whatsapp | números de whatsapp | troca de números
any: passa o zap | lista telefônica
+ [group] Grupos de WhatsApp Recife
+ [group] Amizade por WhatsApp 40+
+ [group] Links de Grupos Zap
