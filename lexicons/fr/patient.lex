lexicon: patient.fr
format: 1
version: 2026.1
topic: patient
lang: fr
licence: CC0-1.0
about: What clinicians write about patients: identified, pictured, told of, mocked, met outside care, in the French-speaking countries.
source: written by hand for this project

# "Patient" is also an adjective, and "client" a customer: own patients are asked for.

[patient.identified.fr]
say: names or numbers a patient
privacy: 3
conduct: 3
where: words
negated: keep
pattern: (?:[Mm]on|[Mm]a|[Nn]otre|[Ll]e|[Ll]a|[Uu]ne?) (?:petite? |cher |ch[èe]re |ador[ée]e? )?(?:patiente?|r[ée]sidente?|b[ée]n[ée]ficiaire),? (?:M\.|Mr|Mme|Mlle|Monsieur|Madame) \p{Lu}
pattern: (?:[Mm]on|[Mm]a|[Nn]otre) (?:petite? |cher |ch[èe]re )?(?:patiente?|r[ée]sidente?),? \p{Lu}\p{Ll}{2,},? (?:est|a|qui|nous|m'a|s'est|vient|va)[^\p{L}]
pattern: (?:^|[^\p{L}])(?:M\.|Mr|Mme|Mlle|Monsieur|Madame) \p{Lu}[\p{L}.'-]*[^.!?\n]{0,60}(?:dans mon service|ma tourn[ée]e|mon cabinet|de mon service|chambre \d+|mon ehpad|sous oxyg[èe]ne|pansement|piq[uû]re|perfusion|insuline|toilette de|son cancer|sa chimio|mes soins|aux urgences cette nuit|au bloc)
pattern: (?:[Cc]hambre|[Bb]ox|[Ll]it) (?:n° ?)?\d{1,4}[^.!?\n]{0,30}(?:M\.|Mr|Mme|Mlle|Monsieur|Madame) \p{Lu}
pattern: (?i)(?:ipp|nip|num[ée]ro de dossier|dossier patient|n° de dossier|num[ée]ro d'hospitalisation)[^\d\n]{0,8}\d{6,12}
literal: patient | résident | bénéficiaire | Patient | Mme | M. | Mr | Mlle | Monsieur | Madame | IPP | NIP | dossier
not: ministre | film | série | Bovary
+ Mme Dupuis est partie ce matin dans mon service, quel vide
+ Ma patiente Mme Lopez marche enfin
+ Chambre 12, M. Kaddour chante toute la nuit
- Madame Bovary est au programme, mon cabinet de lecture
- La patiente attend dans le couloir

[patient.photo.fr]
say: shows or offers a picture of a patient
privacy: 3
conduct: 3
where: words album
negated: keep
any: photo de mon patient | photo de ma patiente | photo d'un patient | photo d'une patiente | photos de patients | photos de mes patients
any: selfie avec mon patient | selfie avec ma patiente | selfie avec un patient | selfie avec mes patients | selfie au bloc
any: selfie avec mes résidents | photo avec mes résidents | photo avec mon patient | photo avec ma patiente | radio de mon patient
any: radio d'un patient | scanner de mon patient | (l')(d')irm de mon patient | (l')(d')echo de ma patiente | plaie de mon patient
any: la plaie de ma patiente | (l')(d')escarre de mon patient | avant après de ma patiente | avant après de mon patient | avant/après de ma patiente
any: résultat sur ma patiente | résultat sur mon patient | (l')(d')ecg de mon patient | (l')(d')ecg d'un patient | regardez cette radio
any: regardez cette fracture | regardez cette plaie | regardez ce scanner | regardez cet ecg | voici la radio d'un | corps étranger retiré
any: retiré à un patient | photo de la plaie | radio du jour | (l')(d')ecg du jour | cas du jour en photo | le ventre de mon patient
any: photo dans la chambre d'un patient
mask: regardez cette radio en ligne | radio du jour france inter | photo d'un patient chat
not: chat/N | chien/A | vétérinaire | fm | podcast | france inter
+ Photo de la radio de mon patient, regardez cette fracture
+ Selfie avec mes résidents pour le goûter
- La radio du jour : France Inter fait grève

[patient.indirect.fr]
say: tells of a patient who could be worked out
privacy: 3
conduct: 3
where: words
negated: keep
any: perdu un patient | perdu une patiente | perdu mon patient | perdu ma patiente | patient de la chambre | patiente de la chambre
any: mon patient de la | ma patiente de la | patient du lit | patiente du lit | patient du box | patiente du box | le monsieur de la chambre
any: la dame de la chambre | la mamie de la chambre | le papy de la chambre | papi de la 12 | la petite mamie de la | mon patient de 14h
any: mon patient de 15h | mon patient de 10h | mon patient de ce matin | ma patiente de ce matin | mon patient d'hier | ma patiente d'hier
any: premier patient ce matin | patient décédé cette nuit | patiente décédée cette nuit | patient décédé ce matin | patiente décédée ce matin
any: décès dans le service | décès dans mon service | un patient connu de | patient célèbre | patiente célèbre | le fils du maire
any: notre ancien prof hospitalisé | un voisin hospitalisé dans mon service | (l')(d')arrêt cardiaque cette nuit | réanimé un homme
any: réanimé une femme | réanimé un bébé | réanimé un enfant | (l')(d')accouché une ado | (l')(d')accouchement d'une ado de
any: patient suicidaire cette nuit | tentative de suicide aux urgences | tentative de suicide cette nuit | (l')(d')admis cette nuit pour
any: (l')(d')admise cette nuit pour | (l')(d')arrivé aux urgences avec | (l')(d')arrivée aux urgences avec | s'est présenté aux urgences
any: s'est présentée aux urgences | une dame de 80 ans | un monsieur de 90 ans | un enfant de 4 ans aux urgences | un bébé de 3 mois aux urgences
any: patient de 32 ans | patiente de 32 ans | une patiente de | un patient de
mask: un patient de plus | un patient de moins | une patiente de plus | un patient de trop | un patient de hockey | la dame de la chambre d'hôtes
mask: le monsieur de la chambre d'hôtes | perdu un patient dans la série | un patient de grey's
not: (l')(d')hôtel | (l')(d')hôtes | grey's | série | film | (l')(d')étude/N | chercheur/A | cohorte | formation | selon
+ Mon patient de la chambre 12 m'a fait rire aux larmes
+ Perdu un patient cette nuit, il avait mon âge
+ Arrivé aux urgences avec une ampoule dans le nez
- La dame de la chambre d'hôtes fait des confitures
- Étude : un patient de moins sur dix

[patient.note.fr]
say: reads like a clinical note about a patient
privacy: 3
conduct: 3
where: words
negated: keep
pattern: (?i)(?:homme|femme|patient|patiente|pt|ptte|H|F|fillette|gar[cç]on|enfant),? (?:de |âg[ée]e? de )?\d{1,3} ?(?:ans|a|mois)\b[^\n]{0,60}(?:atcd|ant[ée]c[ée]dents?|hta|dnid|did|bpco|tabagique|[ée]thylique|oh chronique|douleur thoracique|dyspn[ée]e|ta \d|sat|spo2|fc \d|glasgow|gcs|ecg|nfs|crp|admise?|adress[ée]e?|connue? pour|am[ée]n[ée]e? par|motif|suspicion de|se pr[ée]sente)
pattern: (?i)(?:ta|pa) ?:? ?\d{1,3}/\d{1,3}[^\n]{0,30}(?:fc|pouls|sat|spo2|t°|temp|glasgow)
literal: ans | mois | TA | PA | ta | pa
not: (l')(d')étude | film | procès
+ Homme 54 ans, HTA, tabagique, arrivé pour douleur thoracique
+ Patiente de 32 ans adressée pour suspicion de GEU
+ TA 9/5, FC 130, sat 84, nuit pourrie
- Femme de 40 ans cherche colocation

[patient.note.words.fr]
say: reads like a clinical note about a patient
privacy: 3
conduct: 3
where: words
negated: keep
any: glasgow 3 | glasgow 8 | glasgow 12 | glasgow 15 | (l')(d')apyrétique | pas d'atcd | (l')(d')atcd de | sans atcd | (l')(d')hdm
any: motif d'hospitalisation | (l')(d')eva 8 | (l')(d')eva 10 | (l')(d')abdomen souple | bdc réguliers | mv symétriques | sat à 88 | sat à 84
any: sat à 92 | saturation à 84 | saturation à 88 | crp à 200 | troponines positives | troponine positive | (l')(d')ecg sinusal | decho
any: (l')(d')intubé ventilé | (l')(d')intubée ventilée | (l')(d')intubation en urgence | sous noradrénaline | sous norad | choc septique
any: (l')(d')asystolie | fv récupérée | (l')(d')acr récupéré | (l')(d')acr sur la voie publique | sous scope | perf posée | sonde urinaire posée
any: relevé pour chute à domicile
need: patient/P | monsieur | dame | mamie | papy | garde | nuit | (l')(d')urgences | ans | réa | smur | samu | service | chambre | box
need: (l')(d')adressé/P | (l')(d')admis | (l')(d')admise | scope | (l')(d')iot
near: 12
not: cours | formation | (l')(d')examen | (l')(d')ecos | révise | simulation | mannequin | (l')(d')écos
+ ACR récupéré cette nuit, dame de 60 ans, scope calme
+ Monsieur, glasgow 8, intubé ventilé en box 3
- Je révise le choc septique pour l'examen

[patient.narrative.fr]
say: tells a story about a patient
privacy: 2
conduct: 2
where: words
negated: keep
any: les patients qui | des patients qui | ces patients | un patient qui | patients du matin | patients du jour | une mamie m'a
any: un papy m'a dit ce matin au | une résidente m'a | un résident m'a | la dernière patiente de | le dernier patient de | mon premier patient
any: ma première patiente | mon patient | ma patiente | mes patients | mes patientes | mes petits patients | mes petites mamies | mes p'tits vieux
any: mes petits vieux | mes petits papys | mes résidents | mes résidentes | ma résidente | mon résident | nos résidents | nos patients | notre patient
any: notre patiente | un patient m'a | une patiente m'a | un patient me | une patiente me | un patient ce matin | une patiente ce matin
any: un patient aujourd'hui | une patiente aujourd'hui | une patiente qui | patient alcoolisé | patiente alcoolisée | patient agité | patiente agitée
any: patient violent | patient psychiatrique | j'ai reçu un patient | j'ai vu un patient | j'ai eu un patient | j'ai eu une patiente
any: reçu une patiente | le patient me dit | la patiente me dit | le patient m'a | la patiente m'a | patient du jour | perle de patient
any: perles de patients | (l')(d')entendu aux urgences | (l')(d')entendu au cabinet | (l')(d')entendu en consultation | (l')(d')entendu en consult
any: (l')(d')avez-vous mal quelque part moi | la famille du patient | une petite mamie qui | une mamie aux urgences | un papy aux urgences
any: une petite dame qui | patient dément | dame démente | une ado en consult | un couple en consultation | une maman en consult
mask: mes patients chiens | mon patient mari | mes patients préférés de grey's | mon patient préféré c'est mon chat | nos résidents de la commune
mask: mes résidents permanents
not: vétérinaire | grey's anatomy | série | (l')(d')étude | résidence étudiante | syndic | film
+ Une patiente m'a raconté sa guerre, j'en pleure encore
+ Perle de patient ce matin : « docteur, c'est pour un ami »
- Soyez patients, le site est lent
- Les médecins disent que les patients attendent

[patient.disparage.fr]
say: speaks ill of patients
privacy: 2
conduct: 3
where: words
any: patient simulateur | patiente simulatrice | encore une simulatrice | encore un simulateur aux urgences | simulatrice aux urgences
any: patients relous | patient relou | patiente relou | patients chiants | patient chiant | patiente chiante | patients cons | patients débiles
any: patient débile | patients ingrats | patients insupportables | patient insupportable | patiente insupportable | patients qui viennent pour rien
any: viennent pour rien aux urgences | patients qui me gavent | patients me gavent | patients me gonflent | patients me saoulent | patients me soûlent
any: les patients sont cons | je hais les patients | je déteste les patients | marre des patients | marre de mes patients | ras le bol des patients
any: ces patients qui | sale patient | patient de merde | patients de merde | patients à la con | boulet aux urgences | boulets aux urgences
any: boulet du jour aux urgences | (l')(d')urgences pour un ongle | (l')(d')urgences pour un rhume | (l')(d')urgences pour une gastro
any: (l')(d')urgences pour un bouton | (l')(d')urgences à 3h pour | bobologie de merde | syndrome méditerranéen | sinistrose
any: (l')(d')hystérique aux urgences | cas soc aux urgences | cassos aux urgences | tox aux urgences | pochtron aux urgences | poivrot aux urgences
any: patiente hystérique | encore une hystérique | grosse patiente | patiente obèse qui | patients cmu | cmu de merde | cmuistes
any: vieille folle de la chambre | vieux gâteux | vieille gâteuse | gâteuse de la | patient puant | patiente qui pue | patients qui puent
any: patient qui pue | patients qui sentent | familles chiantes | famille chiante du patient | les familles me gavent | résidents relous
any: résidente relou | résidents chiants | mythos de patients | patients mythos | (l')(d')assistés aux urgences
mask: ces patients qui nous | ces patients qui me touchent | ces patients qui me | ces patients qui marquent | ces patients qui restent
not: vol | crédit | caf | conduite | merci | touchant/P | (l')(d')impôts | volant
+ Encore un boulet aux urgences à 3h pour un ongle cassé
+ Les patients qui viennent pour rien me gonflent, patients relous
- Simulateur de vol reçu à Noël
- Ces patients qui nous marquent à vie

[patient.gallows.fr]
say: jokes darkly about patients or dying
privacy: 1
conduct: 2
where: words
any: (l')(d')humour de soignant | (l')(d')humour noir de soignant | (l')(d')humour de réa | (l')(d')humour carabin | (l')(d')humour d'urgentiste
any: blague de réa | bienvenue à la morgue | direction la morgue ce client | client pour la morgue | client pour le frigo | un lit qui se libère
any: ça libère un lit | un de moins à la tournée | tué personne aujourd'hui | tué aucun patient | pas tué de patient | (l')(d')aucun mort aujourd'hui
any: zéro mort ce matin | patient légume | un légume de plus | légume en réa | viande froide | don d'organes ambulant | donneurs d'organes à moto
any: encore un donneur d'organes | sent le sapin | débrancher mamie | tirer la prise de | voie de garage palliatif
mask: viande froide et salade | (l')(d')assiette de viande froide | sent le sapin de noël | ça sent le sapin pour noël
not: salade | cornichon/N | noël | guirlande/N | buffet
+ Bonne garde : tué personne aujourd'hui
+ Il tousse drôlement, ça sent le sapin pour le 12
- Ça sent le sapin de Noël dans le salon
- Buffet de viande froide et cornichons

[patient.contact.fr]
say: tells of contact with a patient outside care
privacy: 3
conduct: 3
where: words
any: (l')(d')ancien patient | (l')(d')ancienne patiente | une ex-patiente | un ex-patient | croisé un patient | croisé une patiente
any: croisé mon patient | croisé ma patiente | croisé un de mes patients | croisé une de mes patientes | tombé sur un patient
any: tombée sur une patiente | tombée sur un patient | rencontré mon patient au | patient m'a ajouté | patiente m'a ajouté | patient m'a ajoutée
any: patiente m'a ajoutée | patient m'a demandé en ami | demande d'ami d'un patient | demande d'ami d'une patiente | demande d'amitié d'un patient
any: (l')(d')invitation d'un patient | patient m'écrit sur | patiente m'écrit sur | patients m'écrivent sur | patient m'a écrit sur
any: message d'un patient sur | patient sur tinder | patiente sur tinder | matché avec un patient | matché avec une patiente | mon patient sur
any: verre avec un patient | verre avec mon patient | resto avec une patiente | café avec un patient | sortir avec un patient | sortie avec un patient
any: en couple avec un patient | patient m'a draguée | un patient me drague | patient drague | dragué par un patient | draguée par un patient
any: numéro de mon patient | donné mon numéro à une patiente | donné mon numéro à un patient | mon psy m'a ajouté | mes patients parmi mes amis
any: (l')(d')amie avec mes patients | (l')(d')ami avec mes patients
not: série | film | (l')(d')étude
+ Mon ancienne patiente m'a ajouté sur Facebook
+ Croisé un patient au supermarché en pyjama
- Dans la série elle sort avec un patient

[patient.gift.fr]
say: tells of a gift or thanks from a patient
privacy: 2
conduct: 1
where: words
any: cadeau d'un patient | cadeau d'une patiente | cadeau de ma patiente | cadeau de mon patient | cadeaux de patients | cadeaux de mes patients
any: cadeaux de mes patientes | chocolats d'un patient | chocolats d'une patiente | chocolats de patients | patiente m'a offert | patient m'a offert
any: patient nous a offert | patiente nous a offert | patiente m'a apporté | patient m'a apporté | patiente m'a tricoté | patiente m'a fait un gâteau
any: patients m'ont offert | famille d'un patient nous a | famille d'une patiente nous a | mot d'une patiente | mot d'un patient
any: lettre d'une patiente | lettre d'un patient | carte d'une patiente | carte d'un patient | merci d'une patiente | remerciements d'un patient
any: remerciements d'une patiente | bouteille offerte par un patient | (l')(d')oeufs d'un patient | légumes du jardin d'un patient | miel d'un patient
+ Une patiente m'a offert des chocolats
+ Petit mot d'une patiente, ça fait la journée
- Un client m'a offert un café
