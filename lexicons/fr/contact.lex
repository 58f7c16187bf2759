lexicon: contact.fr
format: 1
version: 2026.1
topic: contact
lang: fr
licence: CC0-1.0
about: Telephone numbers, addresses, accounts, papers, passwords and names on other services, in the French-speaking countries.
source: written by hand for this project

# Numbers as they are written in France, Belgium, Switzerland, Québec and French-speaking Africa.

[contact.phone.fr]
say: gives a telephone number
privacy: 3
conduct: 0
where: words
pattern: (?:^|[^\w.,/$£€#-])(\+\d{1,3}[ .\-/]?(?:\(0\) ?)?\(?\d{1,5}\)?(?:[ .\-/]?\d{2,5}){2,4})(?:[^\w%]|$)
pattern: (?:^|[^\w.,/$£€#-])(00[1-9]\d{1,2}[ .\-]?\(?\d{1,5}\)?(?:[ .\-]?\d{2,5}){1,4})(?:[^\w%]|$)
pattern: (?:^|[^\w.,/$£€#-])(0[1-9](?:[ .\-]?\d\d){4})(?:[^\w%€]|$)
pattern: (?:^|[^\w.,/$£€#-])(0\d{2,3}[ /.\-]\d{2,3}[ .\-]?\d{2}[ .\-]?\d{2})(?:[^\w%]|$)
pattern: (?:^|[^\w.,/$£€#-])((?:\+?1[ .\-])?\(?[2-9]\d\d\)?[ .\-][2-9]\d\d[ .\-]\d{4})(?:[^\w%-]|$)
literal: digits 8
+ Mon numéro : 06 12 34 56 78
+ Appelez-moi au 514-555-0123
+ On se joint au +221 77 123 45 67
+ Le fixe du chalet 027 123 45 67
- Commande 12345678 expédiée
- Score 10-12-13 hier soir en 2024

[contact.phone.near.fr]
say: gives a telephone number
privacy: 3
conduct: 0
where: words
pattern: (?:^|[^\w.,/$£€#:-])(\d{2,4}(?:[ .\-/]\d{2,3}){2,4}|\d{7,12})(?:[^\w%:€-]|$)
literal: digits 7
need: (l')(d')appelez-moi | (l')(d')appelle-moi | (l')(d')appeler au | (l')(d')appelez au | mon numéro | mon num | mon 06 | mon 07 | nouveau numéro
need: mon portable | mon gsm | mon natel | mon cell | mon cellulaire | mon mobile | whatsapp | whatsap | watsap | texte-moi | textez-moi | texto
need: sms au | joignable au | joindre au | contactez-moi | contacter au | numéro de | téléphone | tél | tel | par sms | (l')(d')appel ou sms
near: 6
not: commande | colis | suivi | référence | (l')(d')urgence/N | dossier | ticket | dose
+ Mon gsm 470 12 34 56, appelez quand vous voulez
+ WhatsApp 77 123 45 67
- Numéro de commande 12345678
- Le 06 juin à 14h12, 34 personnes

[contact.phone.words.fr]
say: gives or offers a telephone number
privacy: 2
conduct: 0
where: words
any: mon numéro de téléphone | mon numéro de portable | mon numéro de gsm | mon numéro de cell | mon numéro a changé | mon nouveau numéro
any: voici mon numéro | nouveau numéro de | changé de numéro | mon num | file moi ton num | filez-moi vos numéros | donnez-moi vos numéros
any: (l')(d')envoyez-moi vos numéros | je n'ai plus vos numéros | perdu tous mes contacts | perdu mes contacts | (l')(d')appelez-moi sur mon
any: joignable sur whatsapp | mon whatsapp | (l')(d')écrivez-moi sur whatsapp | (l')(d')ajoutez-moi sur whatsapp | contactez-moi sur whatsapp
any: groupe whatsapp lien | lien du groupe whatsapp | numéro en mp | (l')(d')envoyez-moi un sms | textez-moi | texte-moi au | (l')(d')appelez-moi au
any: (l')(d')appelle-moi au | joignable au | mon code pin sim
mask: mon nouveau numéro de cirque | mon num de dossard
not: dossard | cirque | spectacle | commande
+ J'ai changé de numéro, demandez en mp
+ Téléphone noyé, envoyez-moi vos numéros
- Mon numéro de dossard est le 42

[contact.email.fr]
say: gives an e-mail address
privacy: 2
conduct: 0
where: words
pattern: (?:^|[^\w@/.])([A-Za-z0-9][\w.%+'’-]*@[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24})(?:[^\w@]|$)
pattern: (?i)(?:^|\s)([a-z0-9][a-z0-9._-]* ?(?:\(at\)|\[at\]|\(arobase\)|\[arobase\]|arobase| at ) ?[a-z0-9-]{2,}(?:\.| ?point ?| ?\(point\) ?)(?:fr|com|be|ch|ca|net|org|sn|ci|cm))(?:\W|$)
literal: @ | arobase | (at) | [at] | at
+ Écrivez-moi à julie.martin@exemple.fr
+ Mon adresse : julie.martin arobase exemple point be
- Merci @julie pour la photo

[contact.address.fr]
say: gives a street address
privacy: 3
conduct: 0
where: words
pattern: (?:^|[^\d.,])(\d{1,4}(?: ?(?:bis|ter|[A-Da-d]))?,? (?i:rue|chemin|impasse|quai|place|avenue|boulevard|all[ée]e|route|cours|square|ruelle|passage|chauss[ée]e|rang) [^\n.!?]{2,40}? (?:\d{5}|\d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d) ?(?-i:\p{Lu}?[\p{L}-]*))
pattern: (?:^|[^\p{L}])((?i:rue|chemin|avenue|boulevard|chauss[ée]e|ruelle|route) [^\n.!?\d]{3,30} \d{1,4},? (?:[1-9]\d{3}) \p{Lu}[\p{L}-]+)
pattern: (?i)(?:mon|notre|nouvelle|voici l')[ ]?adresse(?: est| postale)?[^\n\d]{0,15}(\d{1,4}[^\n]{4,50})
literal: rue | Rue | chemin | Chemin | impasse | Impasse | quai | place | avenue | Avenue | boulevard | Boulevard | allée | route | Route | cours
literal: square | ruelle | passage | chaussée | Chaussée | rang | adresse
not: musée | restaurant | boutique | cabinet | mail
+ 14 rue des Lilas, 69100 Villeurbanne
+ Chaussée de Wavre 212, 1050 Ixelles
+ Notre nouvelle adresse : 3 chemin du Bois, Gland
- Le musée se trouve 5 rue du Lac 1003 Lausanne
- La place de parking 12

[contact.address.unit.fr]
say: gives part of a postal address
privacy: 2
conduct: 0
where: words
any: mon code postal est | boîte postale | bp 12 yaoundé | (l')(d')appartement au nom de | (l')(d')interphone au nom de | nom sur la sonnette
any: nom sur la boîte aux lettres | (l')(d')envoyez-moi du courrier | (l')(d')envoyez vos cartes à | mon adresse postale | notre adresse postale
any: (l')(d')adresse postale en mp
+ Envoyez vos cartes à la mamie, mon adresse postale est inchangée
- La boîte de chocolats est vide

[contact.handle.fr]
say: gives your name on another service
privacy: 2
conduct: 0
where: words
pattern: (?i)(?:snap|snapchat|insta|instagram|ig|tiktok|telegram|discord|psn|gamertag|skype|twitch|bereal|onlyfans|mym|twitter|threads|strava|vinted)(?: c'est| est)? ?[:=👻] ?@?([a-z0-9_.]{3,30})
pattern: (?i)(?:mon|ma|ajoutez?[ -]moi sur|suivez[ -]moi sur|retrouvez[ -]moi sur|suis[ -]moi sur|abonnez[ -]vous)[^\n]{0,12}(?:snap|snapchat|insta|instagram|tiktok|telegram|discord|psn|twitch|bereal|onlyfans|mym|strava|vinted|twitter)[^\w\n]{1,5}@?([a-z0-9.]*[._\d][a-z0-9_.]{2,30}|@[a-z0-9_.]{3,30})
literal: nap | nsta | ig | iktok | ikTok | elegram | iscord | PSN | psn | amertag | kype | witch | eReal | ereal | nlyfans | mym | MYM | witter
literal: hreads | trava | inted
+ Ajoute moi sur snap : lolo_33
+ Insta : julie.coud
- Snap, le chien dort sur le canapé
- Mon insta déborde de gâteaux

[contact.handle.words.fr]
say: asks readers to find you on another service
privacy: 1
conduct: 0
where: words
any: (l')(d')ajoute-moi sur snap | (l')(d')ajoute moi sur snap | (l')(d')ajoutez-moi sur snap | (l')(d')ajoutez moi sur snap | mon snap c'est
any: mon insta c'est | suivez-moi sur insta | suivez-moi sur instagram | suivez moi sur instagram | suivez-moi sur tiktok
any: retrouvez-moi sur instagram | retrouvez-moi sur insta | rejoignez-moi sur instagram | (l')(d')ajoute-moi sur insta | follow moi
any: (l')(d')abonnez-vous à ma chaîne | (l')(d')abonnez-vous à mon compte | (l')(d')abonnez-vous à ma page | ma chaîne youtube | mon compte vinted
any: mon vinted | mon dressing vinted | mon profil tinder | mon profil linkedin | ma page onlyfans | mon mym | mon onlyfans | mon compte privé
any: mon deuxième compte | mon autre compte | nouveau compte facebook | nouveau profil | j'ai un nouveau compte | j'ai été piraté
any: mon compte a été piraté | mon compte piraté | n'acceptez pas d'invitation de moi | deuxième invitation de ma part | lien en bio
any: lien dans ma bio | mon blog
+ Mon compte a été piraté, voici le nouveau
+ Abonnez-vous à ma page couture
- La banque parle de mon compte épargne

[contact.iban.fr]
say: gives a bank account number
privacy: 3
conduct: 0
where: words
pattern: (?i)(?:^|[^\w])((?:FR|BE|CH|LU|MC|SN|CI|CM|ML|BF|BJ|TG|TN|DE|ES|PT|IT)\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?:[^\w]|$)
literal: digits 10
+ Mon IBAN FR76 3000 6000 0112 3456 7890 189
+ À verser sur BE68 5390 0754 7034
- Le vol BE1234 est annulé

[contact.bank.fr]
say: offers or gives account details
privacy: 2
conduct: 0
where: words
any: mon rib | mon iban | mon numéro de compte | mon compte bancaire numéro | versez sur mon compte | virement sur mon compte | virement interac à
any: mon numéro de carte | ma carte bleue numéro | mon code de carte | mon code secret de carte | photo de ma carte bancaire | photo de ma carte bleue
any: mon compte nickel | mon orange money | mon numéro orange money | mon numéro wave | mon moov money | mon mtn money | mon twint | mon lydia
any: mon payconiq
mask: mon rib eye | mon rib steak
not: barbecue | steak | côte de boeuf
+ Envoyez à mon numéro Orange Money, merci
+ Je vous mets mon RIB en mp
- Mon rib steak au barbecue

[contact.card.fr]
say: gives a number that passes as a payment card
privacy: 3
conduct: 0
where: words
pattern: (?:^|[^\w.,$£€+-])((?:2[2-7]|[3-6]\d)\d{2}(?:[ \-]?\d{4}){2}[ \-]?\d{1,7}|3[47]\d{2}[ \-]?\d{6}[ \-]?\d{5})(?:[^\w%-]|$)
literal: digits 13
check: luhn
+ Ma carte : 4111 1111 1111 1111
- Code-barres 4111 1111 1111 1112

[contact.id.fr]
say: gives a number from your papers
privacy: 3
conduct: 0
where: words
pattern: (?:^|[^\w])([12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3}(?: ?\d{2})?)(?:[^\w]|$)
pattern: (?:^|[^\w])(\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2})(?:[^\w]|$)
pattern: (?:^|[^\w])(756\.\d{4}\.\d{4}\.\d{2})(?:[^\w]|$)
pattern: (?i)(?:num[ée]ro de s[ée]cu(?:rit[ée] sociale)?|registre national|num[ée]ro avs|\bnas\b|ramq|num[ée]ro rpps|rpps|inami)[^\d\n]{0,12}([a-z]{0,4} ?\d[\d .-]{5,18})
pattern: (?i)(?:passeport|carte d'identit[ée]|cni|permis de conduire|titre de s[ée]jour)(?: n°| num[ée]ro|:| est)+ ?([a-z0-9]{7,15})
literal: digits 6
+ Ma sécu : 2 84 03 75 116 042 55
+ Mon numéro AVS est 756.1234.5678.97
- Commande 84 03 75 expédiée hier

[contact.id.words.fr]
say: shows papers or asks about them
privacy: 2
conduct: 0
where: words
any: mon numéro de sécu | mon numéro de sécurité sociale | mon numéro de passeport | photo de mon passeport | photo de mon permis
any: photo de ma carte d'identité | mon permis de conduire tout neuf en photo | perdu ma carte d'identité | perdu mon passeport
any: perdu mon portefeuille | perdu mes papiers | on m'a volé mes papiers | on m'a volé mon portefeuille | on m'a volé mon sac
any: on m'a volé mon passeport | mon numéro d'allocataire | mon identifiant fiscal
+ Perdu mon portefeuille avec tous mes papiers
- Perdu mon parapluie

[contact.plate.fr]
say: gives a number plate
privacy: 2
conduct: 0
where: words
pattern: (?:^|[^\w])([A-HJ-NP-TV-Z]{2}[ -]\d{3}[ -][A-HJ-NP-TV-Z]{2})(?:[^\w]|$)
pattern: (?:^|[^\w])([12]-[A-Z]{3}-\d{3})(?:[^\w]|$)
pattern: (?i)(?:plaque|immatricul[ée]+|immatriculation)[^\d\n]{0,20}((?:[a-z]{2} ?\d{1,6}|[a-z]\d{2} ?[a-z]{3}|\d{3} ?[a-z]{3}))(?:[^\w]|$)
literal: digits 3
+ Voiture volée, immatriculée AB-123-CD
+ Plaque 1-ABC-234 aperçue ?
- Le vol AF 123 est en retard

[contact.birthdate.fr]
say: gives your date of birth
privacy: 3
conduct: 0
where: words
pattern: (?i)(?:n[ée]e?s?|naissance|ddn)(?: le| :|:)? ?(\d{1,2}(?:er)?[ ./\-](?:\d{1,2}|janv\w*|f[ée]v\w*|mars|avr\w*|mai|juin|juil\w*|ao[uû]t|sept\w*|oct\w*|nov\w*|d[ée]c\w*)[ ./\-]+(?:19|20)?\d{2})(?:[^\d]|$)
literal: né | Né | nee | née | Née | naissance | DDN | ddn
need: je | moi | suis | mon | ma | (l')(d')anniversaire | date | ddn
near: 6
+ Date de naissance : 12/03/1984
+ Je suis née le 3 avril 1990 à Lyon
- Molière est baptisé en janvier 1622

[contact.birthdate.start.fr]
say: gives your date of birth
privacy: 3
conduct: 0
where: words
pattern: (?i)^n[ée]e? le (\d{1,2}(?:er)?[ ./\-](?:\d{1,2}|janv\w*|f[ée]v\w*|mars|avr\w*|mai|juin|juil\w*|ao[uû]t|sept\w*|oct\w*|nov\w*|d[ée]c\w*)[ ./\-]+(?:19|20)\d{2})(?:[^\d]|$)
literal: né | Né | née | Née
+ Né le 12/03/1984
- Le poète, né le 3 mai 1850, mourut pauvre

[contact.birthday.fr]
say: tells the day of your birthday
privacy: 2
conduct: 0
where: words
any: c'est mon anniversaire | mon anniversaire est le | mon anniversaire c'est le | mon anniversaire le | c'est ma fête aujourd'hui | mon anniv
any: bon anniversaire à moi | joyeux anniversaire à moi | bonne fête à moi | happy birthday to me | demain j'ai | aujourd'hui j'ai 30 ans
any: aujourd'hui j'ai 40 ans | aujourd'hui j'ai 50 ans | j'ai 50 ans aujourd'hui | merci pour tous vos messages d'anniversaire
any: merci pour vos voeux d'anniversaire | merci pour mon anniversaire | merci à tous pour mon anniversaire | merci pour vos souhaits de fête
any: mes 30 ans | mes 40 ans | mes 50 ans | mes 60 ans | mes 20 ans | mes 18 ans | mes trente ans | mes quarante ans | mes cinquante ans | je fête mes
any: j'ai fêté mes | 30 ans aujourd'hui | 40 ans aujourd'hui | une année de plus pour moi | une année de plus au compteur
mask: demain j'ai école | demain j'ai cours | demain j'ai piscine | demain j'ai rendez-vous | demain j'ai un | demain j'ai une | demain j'ai mon
mask: demain j'ai ma | demain j'ai garde | demain j'ai des | demain j'ai le | demain j'ai congé | je fête mes victoires | demain j'ai rdv
mask: demain j'ai plein | demain j'ai rien | demain j'ai pas | je fête mes vacances | demain j'ai la
not: mariage | diplôme | (l')(d')école | rendez-vous
+ C'est mon anniversaire, gâteau pour tous
+ Merci pour tous vos messages d'anniversaire
- Demain j'ai piscine
- Je fête mes vacances

[contact.password.fr]
say: gives a password or code
privacy: 3
conduct: 0
where: words
pattern: (?i)(?:mot de passe|mdp|code wifi|code wi-fi|cl[ée] wifi|code (?:de la box|du portail|de l'immeuble|d'entr[ée]e|de l'alarme|de la porte|pin|porte)|digicode)(?: de la maison| du wifi| de la box| du chalet| est| c'est)* ?[:=]? ?["«]? ?([^\s"»]*\d[^\s"»,]*)
literal: mot de passe | Mot de passe | mdp | MDP | wifi | Wifi | WIFI | wi-fi | box | portail | immeuble | entrée | alarme | porte | PIN | pin
literal: igicode
+ Code wifi de la maison : Chaton2012
+ Le digicode c'est 45B12
- J'ai oublié mon mot de passe

[contact.secret.fr]
say: answers what banks ask as a security question
privacy: 2
conduct: 0
where: words
any: nom de jeune fille de ma mère | nom de jeune fille de maman | mon premier animal s'appelait | mon premier chien s'appelait
any: mon premier chat s'appelait | ma première voiture était | ma première voiture c'était | mon premier concert était | ma première école
any: mon école primaire s'appelait | le nom de mon premier | la rue de mon enfance | mon surnom d'enfance | mon premier professeur s'appelait
any: ma rue d'enfance | ville de naissance de ma mère | mon prof préféré s'appelait
+ Mon premier chien s'appelait Pollux
+ Ma première voiture c'était une 205
- Le premier chien dans l'espace fut Laïka
