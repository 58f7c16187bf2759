lexicon: health.fr
format: 1
version: 2026.1
topic: health
lang: fr
licence: CC0-1.0
about: Illness, mental health, treatment, hospital, injury, pregnancy, disability and recovery, in the French-speaking countries.
source: written by hand for this project

# French uses illness words for politics and football (cancer, malade, autiste), and clinicians write of patients' illnesses: own voice is asked for.

[health.condition.fr]
say: names an illness or a condition of yours
privacy: 3
conduct: 0
voice: me
where: words
any: mon cancer | mon diabète | diabétique de type 1 | diabétique de type 2 | diabétique depuis | suis diabétique | je suis séropositif
any: je suis séropositive | séropositif depuis | séropositive depuis | mon endométriose | j'ai l'endométriose | j'ai de l'endométriose | mon endo
any: (l')(d')endogirl | mon sopk | j'ai le sopk | j'ai un sopk | mon épilepsie | suis épileptique | crise d'épilepsie hier | ma sclérose en plaques
any: ma sep | j'ai la sep | j'ai une sep | mon crohn | j'ai crohn | ma rch | rectocolite hémorragique | mon lupus | j'ai un lupus | ma fibromyalgie
any: ma fibro | j'ai la fibromyalgie | fibromyalgique | ma polyarthrite | ma spondylarthrite | spondylarthrite ankylosante | mon arthrose
any: mon parkinson | ma mucoviscidose | ma muco | mon asthme | suis asthmatique | ma maladie | maladie chronique depuis | malade chronique
any: maladie auto-immune diagnostiquée | mon hypothyroïdie | (l')(d')hashimoto | ma thyroïde | mon hypertension | ma tension est montée
any: mon cholestérol | ma migraine | mes migraines | migraineuse | migraineux | ma sciatique | ma hernie discale | (l')(d')hernie discale l5
any: mon eczéma | mon psoriasis | ma rosacée | mon vitiligo | mon acouphène | mes acouphènes | mon glaucome | mon drépanocytose | drépanocytaire
any: ma drépanocytose | (l')(d')hémophile | ma coeliaquie | suis cœliaque | (l')(d')intolérante au gluten depuis | ma tumeur | ma leucémie
any: mon lymphome | mon mélanome | mon covid long | covid long depuis | ma lyme | maladie de lyme | mon pacemaker | ma greffe | mon stent
any: mon fibrome | mes fibromes | mon kyste | calculs rénaux | mes reins | ma ménopause | ma bronchite chronique | ma bpco | ma sarcoïdose
any: mon apnée du sommeil | (l')(d')apnée du sommeil appareillée | ma névralgie | mon algie vasculaire | guillain-barré | (l')(d')ehlers-danlos
any: on m'a diagnostiqué | on m'a diagnostiquée | j'ai été diagnostiqué | j'ai été diagnostiquée | le diagnostic est tombé | mon diagnostic
any: diagnostiquée bipolaire | diagnostiqué bipolaire | j'ai un cancer | j'ai eu un cancer | j'ai le cancer | j'ai fait un avc | mon avc
any: j'ai fait un infarctus | mon infarctus | fait une embolie pulmonaire | mon embolie | en rémission | ma rémission | en récidive | récidive de mon
any: #endometriose | #endogirl | #fibromyalgie | #sclerosenplaques | #diabetetype1 | #dt1 | #cancerdusein | #cancersurvivor | #octobrerose
any: #maladiechronique | #covidlong | #teamcrohn | #sopk | #spoonie | jsuis diabétique | chuis diabétique | chu diabétique | jsuis séropositif
any: chuis séropositif | chu séropositif | jsuis séropositive | chuis séropositive | chu séropositive | jsuis épileptique | chuis épileptique
any: chu épileptique | jsuis asthmatique | chuis asthmatique | chu asthmatique | jsuis coeliaque | chuis coeliaque | chu coeliaque
mask: en rémission selon | ma maladie c'est le chocolat | ma migraine du lundi | le diagnostic est tombé pour la voiture | mon diagnostic infirmier
mask: mon diagnostic de territoire
not: patient/P | voiture | plombier | moteur | film | personnage | toit
+ Mon endométriose me cloue au lit
+ Diabétique de type 1 depuis mes 12 ans
+ Le diagnostic est tombé : sclérose en plaques
- Mon patient est asthmatique
- Le diagnostic est tombé : la voiture est morte, le moteur aussi

[health.mental.fr]
say: tells of your mental health
privacy: 3
conduct: 0
voice: me
where: words
any: vois une psy | vois un psy | voir une psy | voir un psy | suivie par une psy | suivi par un psy | suivie par un psy | suivi psy
any: consulter un psy | besoin d'un psy | ma dépress | grosse dépress | en dépress | je fais une dépression | dépression saisonnière | déprime totale
any: grosse déprime | moral à zéro depuis | moral dans les chaussettes | je pleure tous les jours | je ne dors plus la nuit | ma dépression
any: suis en dépression | fait une dépression | faire une dépression | sors d'une dépression | sortir de la dépression | dépression post-partum
any: dépression nerveuse | dépressif depuis | dépressive depuis | je suis dépressive | je suis dépressif | suis bipolaire | ma bipolarité
any: ma schizophrénie | je suis schizophrène | borderline diagnostiquée | trouble borderline | trouble de la personnalité | mon tpl
any: mon trouble anxieux | trouble anxieux généralisé | mes angoisses | mon angoisse | mon anxiété | crise d'angoisse | crises d'angoisse
any: crise de panique | crises de panique | (l')(d')attaque de panique | (l')(d')attaques de panique | crise d'anxiété | crises d'anxiété
any: je suis anxieuse | je suis anxieux | phobie sociale | (l')(d')agoraphobe | (l')(d')agoraphobie | mes toc | mes tocs | troubles obsessionnels
any: stress post-traumatique | spt | tspt | (l')(d')état de stress post | ma psy | mon psy | ma psychologue | mon psychologue | ma psychiatre
any: mon psychiatre | chez le psy | rdv psy | rendez-vous psy | en thérapie | ma thérapie | commencer une thérapie | commencé une thérapie
any: psychothérapie | (l')(d')emdr | tcc pour mon | sous antidépresseurs | sous antidépresseur | mes antidépresseurs | mon antidépresseur
any: sous anxiolytiques | mes anxiolytiques | sous anxiolytique | sous xanax | mon xanax | mon lexomil | un lexomil | sous lexomil | sous prozac
any: sous zoloft | sous seroplex | mon seroplex | sous deroxat | sous effexor | mon effexor | sous lithium | mon lithium | sous atarax
any: mes somnifères | (l')(d')hospitalisée en psychiatrie | (l')(d')hospitalisé en psychiatrie | hp hospitalisée | (l')(d')hôpital psychiatrique moi
any: tentative de suicide | ma ts | ma tentative | (l')(d')idées noires | (l')(d')idées suicidaires | pensées suicidaires | (l')(d')envie d'en finir
any: (l')(d')envie de mourir en ce moment | voulu mourir | voulu en finir | plus envie de vivre | plus le goût de vivre | je me scarifie
any: scarification | scarifications | (l')(d')automutilation | m'automutiler | (l')(d')anorexie | (l')(d')anorexique depuis | boulimie
any: (l')(d')hyperphagie | mon tca | mes tca | troubles du comportement alimentaire | santé mentale fragile | ma santé mentale | burn-out
any: burnout parental | burn out | (l')(d')épuisement psychologique | au bout du rouleau | je craque nerveusement | au fond du trou | je broie du noir
any: broyer du noir | mes insomnies | (l')(d')insomniaque depuis | ma sortie d'hp | deuil pathologique | #santementale | #santémentale | #depression
any: #dépression | #anxiete | #anxiété | #burnout | #bipolaire | #tca | #therapie | jsuis en dépression | chuis en dépression | chu en dépression
any: jsuis dépressive | chuis dépressive | chu dépressive | jsuis dépressif | chuis dépressif | chu dépressif | jsuis bipolaire | chuis bipolaire
any: chu bipolaire | jsuis schizophrène | chuis schizophrène | chu schizophrène | jsuis anxieuse | chuis anxieuse | chu anxieuse | jsuis anxieux
any: chuis anxieux | chu anxieux
mask: dépression sur l'atlantique | dépression tropicale | dépression atmosphérique | grande dépression | dépression de 1929 | burn-out de la batterie
mask: burn out moto | burnout moto | crise d'angoisse des marchés | dépression météo | spt de la
not: patient/P | météo | (l')(d')atlantique | prévention | pneu/N | moto | film | cyclone | marchés | (l')(d')étude | colloque | formation
+ Sous antidépresseurs depuis le burn-out, et alors
+ Séance chez le psy, ça remue
+ Crise d'angoisse dans le métro ce matin
- Dépression sur l'Atlantique, météo agitée
- Colloque sur l'anorexie et la boulimie
- Elle est schizophrène, disait le film

[health.treatment.fr]
say: tells of a treatment or a test you have had
privacy: 3
conduct: 0
voice: me
where: words
any: (l')(d')infiltration dans le | mon infiltration | ma chimio | chimio numéro | première chimio | dernière chimio | séance de chimio | sous chimio
any: en chimio | séances de rayons | radiothérapie | (l')(d')hormonothérapie | (l')(d')immunothérapie | ma dialyse | en dialyse | mon insuline
any: ma pompe à insuline | mon capteur de glycémie | freestyle libre | mon traitement | mes traitements | mes médocs | mes cachets | mes médicaments
any: mes comprimés | mon ordonnance | renouvellement d'ordonnance | sous morphine | sous tramadol | sous cortisone | sous corticoïdes
any: sous antibiotiques | sous antibio | sous anticoagulants | sous levothyrox | mon levothyrox | sous ozempic | sous wegovy | sous mounjaro
any: sous trithérapie | ma trithérapie | sous prep | sous ritaline | ma ritaline | sous concerta | j'ai été opéré | j'ai été opérée
any: je me fais opérer | me faire opérer | me suis fait opérer | fait opérer du | fait opérer de | mon opération | (l')(d')opéré hier
any: (l')(d')opérée hier | (l')(d')opéré du | (l')(d')opérée du | (l')(d')opéré de | (l')(d')opérée de | ma chirurgie | sous anesthésie
any: (l')(d')anesthésie générale demain | réveillée du bloc | sorti du bloc | sortie du bloc | biopsie | mammographie | ma coloscopie
any: coloscopie demain | ma colo | fibroscopie | ma gastroscopie | mon irm | (l')(d')irm demain | (l')(d')irm cérébrale | (l')(d')irm du genou
any: mon scanner | scanner demain | pet scan | tep scan | mon écho | prise de sang ce matin | ma prise de sang | résultats de prise de sang
any: mes résultats d'analyse | mes analyses | bilan sanguin | frottis | ponction lombaire | ma kiné | séances de kiné | kiné pour mon | ma rééducation
any: ma rééduc | rééducation périnéale | mon ostéo | chez l'ostéo | mon dentiste | dents de sagesse | (l')(d')extraction des dents | dévitaliser
any: mon appareil dentaire | bague dentaire | mon ophtalmo | mon gynéco | ma gynéco | chez le gynéco | mon généraliste | mon médecin traitant
any: mon cardiologue | ma cardiologue | mon neurologue | mon rhumatologue | mon oncologue | mon dermato | mon endocrinologue | mon dermatologue
any: chez le cardiologue | mon urologue | mon néphrologue | mon hémato | ma transfusion | transfusé | ma perfusion | chambre implantable | port-à-cath
any: mon sleeve | ma sleeve | bypass gastrique | mon bypass | chirurgie bariatrique | vasectomie | (l')(d')hystérectomie | mastectomie
any: reconstruction mammaire | coelioscopie | ma coelio | mon stérilet | pilule contraceptive arrêtée | mon implant contraceptif | mon iud | mon ivg
any: j'ai avorté | (l')(d')avortement que j'ai | mes lunettes à ma vue | (l')(d')opération des yeux au laser | liste d'attente pour greffe | #chimio
any: #radiotherapie
mask: ma chirurgie préférée | mon opération coeur | mon opération de com | mon traitement de texte | (l')(d')opéré de main de maître
mask: mon traitement de faveur | (l')(d')opéré de l'intérieur | mon ordonnance de référé
not: patient/P | congrès | colloque | formation | (l')(d')infirmière au bloc | mur | toit | plafond | (l')(d')étudiants | conférence | puissance
not: nikon
+ Chimio numéro 4, on s'accroche
+ Opéré de la hernie hier, ça va
+ Mon IRM c'est jeudi, croisez les doigts
- Opération séduction du ministre
- Mon intervention au congrès est en ligne
- Infiltration d'eau dans le plafond

[health.hospital.fr]
say: tells of a hospital stay or an emergency
privacy: 3
conduct: 0
voice: me
where: words
any: j'ai été hospitalisé | j'ai été hospitalisée | je suis hospitalisé | je suis hospitalisée | (l')(d')hospitalisé depuis
any: (l')(d')hospitalisée depuis | mon hospitalisation | je suis à l'hosto | suis à l'hôpital | à l'hôpital depuis | nuit à l'hôpital
any: nuit aux urgences pour moi | fini aux urgences | finie aux urgences | (l')(d')atterri aux urgences | passage aux urgences
any: direction les urgences | direction l'hosto | (l')(d')emmené aux urgences | (l')(d')emmenée aux urgences | passé la nuit aux urgences
any: passé la journée aux urgences | (l')(d')heures aux urgences | (l')(d')attente aux urgences | lit d'hôpital | chambre d'hôpital
any: sortie de l'hôpital | sortie d'hôpital | sorti de l'hôpital | rentrer de l'hôpital | je sors de l'hôpital | je sors de l'hosto | en réanimation
any: en réa pendant | soins intensifs pendant | (l')(d')admis à l'hôpital | (l')(d')admise à l'hôpital | transportée à l'hôpital
any: (l')(d')ambulance m'a | le samu m'a | les pompiers m'ont | les pompiers sont venus | (l')(d')appelé le 15 pour moi | (l')(d')appelé le samu
any: malaise vagal | fait un malaise | tombée dans les pommes | tombé dans les pommes | perdu connaissance | choc anaphylactique
any: (l')(d')opération en urgence | (l')(d')opéré en urgence | (l')(d')opérée en urgence | #hopital | #hôpital | #urgences | jsuis hospitalisé
any: chuis hospitalisé | chu hospitalisé | jsuis hospitalisée | chuis hospitalisée | chu hospitalisée | jsuis à l'hôpital | chuis à l'hôpital
any: chu à l'hôpital | jsuis à l'hosto | chuis à l'hosto | chu à l'hosto
mask: (l')(d')heures d'attente aux urgences selon
not: patient/P | garde | je bosse | je travaille | travaille | stage | collègues | (l')(d')équipe | soignante | (l')(d')infirmière | mon service
not: recrute | ministre | grève | (l')(d')externe | (l')(d')interne
negated: drop
+ Nuit à l'hôpital, merci aux infirmières pour leur douceur
+ J'ai fait un malaise au marché, finie aux urgences
- L'hôpital se fout de la charité
- Mon patient a été hospitalisé
- Six heures de garde aux urgences, je travaille demain encore, en réanimation

[health.injury.fr]
say: tells of an injury
privacy: 2
conduct: 0
voice: me
where: words
any: je me suis cassé | je me suis cassée | me suis cassé le | me suis cassé la | cassé le bras | cassé la jambe | cassé le poignet
any: cassé la cheville | cassé un orteil | cassé le pied | cassé une dent | pété le genou | pété les croisés | ligaments croisés | ligament croisé
any: rupture des croisés | rupture du tendon | tendon d'achille rompu | (l')(d')entorse | cheville foulée | foulé la cheville | foulé le poignet
any: tordu la cheville | (l')(d')épaule luxée | luxé l'épaule | luxation | mal au genou | mon genou me | genou en vrac | mon genou gauche
any: mon genou droit | ma fracture | fracture du | fracture de la | fracture ouverte | dans le plâtre | un plâtre | mon plâtre | ma botte de marche
any: mes béquilles | en béquilles | sur béquilles | mon attelle | (l')(d')atèle | points de suture | cinq points | (l')(d')agrafes dans | tour de rein
any: lumbago | torticolis | dos bloqué | je me suis bloqué le dos | claquage | déchirure musculaire | (l')(d')élongation | tendinite | périostite
any: traumatisme crânien | commotion | me suis brûlé | me suis brûlée | me suis coupé | me suis coupée | me suis ouvert le | doigt coupé
any: me suis blessé | me suis blessée | je suis blessé | je suis blessée | chute à vélo | chute de ski | tombé de vélo | tombée de vélo
any: tombé dans les escaliers | tombée dans les escaliers | (l')(d')accident de voiture hier | eu un accident | (l')(d')accident de la route
any: (l')(d')accident de scooter | (l')(d')accident de moto | (l')(d')accident de travail | (l')(d')accident du travail | jsuis blessé | chuis blessé
any: chu blessé | jsuis blessée | chuis blessée | chu blessée
mask: fracture du numérique | fracture de la société | fracture de la gauche | (l')(d')entorse au règlement | (l')(d')entorse à la loi
mask: (l')(d')entorse au régime | (l')(d')entorse au principe | fracture de la droite | fracture du parti | petite entorse au
not: patient/P | règlement | joueur/A | (l')(d')attaquant | loi | social/A | numérique
negated: drop
+ Je me suis cassé le poignet au ski
+ Entorse de la cheville, canapé pour dix jours
- Une entorse au règlement de copropriété
- L'attaquant s'est cassé la jambe

[health.minor.fr]
say: mentions an everyday ailment
privacy: 1
conduct: 0
voice: me
where: words
any: j'ai la grippe | la grippe me | clouée au lit | cloué au lit | gros rhume | un rhume | (l')(d')enrhumé | (l')(d')enrhumée | j'ai le rhume
any: nez qui coule | nez bouché | mal de gorge | mal à la gorge | (l')(d')angine | sinusite | (l')(d')otite | bronchite | laryngite
any: (l')(d')extinction de voix | (l')(d')aphone | plus de voix | toux | je tousse | fièvre | j'ai de la température | mal de tête | mal de crâne
any: mal à la tête | maux de tête | maux de ventre | mal au ventre | mal de ventre | mal au dos | mal de dos | mal aux dents | rage de dents
any: (l')(d')abcès dentaire | gastro | nausées | vomi toute la nuit | vomis | diarrhée | constipée | (l')(d')indigestion
any: (l')(d')intoxication alimentaire | (l')(d')allergie au pollen | rhume des foins | (l')(d')allergies de printemps | mes allergies
any: (l')(d')yeux qui piquent | conjonctivite | (l')(d')orgelet | (l')(d')herpès labial | (l')(d')aphte | cystite | (l')(d')infection urinaire
any: mycose | (l')(d')hémorroïdes | règles douloureuses | mes règles | mal de règles | spm | bouffées de chaleur | coup de soleil | (l')(d')insolation
any: piqûre de guêpe | piqûre de tique | (l')(d')ampoules aux pieds | courbatures | crampes | vertiges | tête qui tourne | (l')(d')insomnie
any: mal dormi | fatigue chronique | hs ce matin | patraque | malade comme un chien | malade comme une chienne | suis malade | chuis malade
any: encore malade | tombée malade | tombé malade | malade depuis hier | bon rétablissement | prompt rétablissement | remettez-vous vite
any: soigne-toi bien | 🤒 | 🤧 | 🤢 | 🤮 | 😷 | 🤕 | #malade | #grippe | #gastro | #migraine | #rhume | jsuis malade | chu malade
mask: malade mental ce | malade de rire | malade de foot | un malade ce | fièvre acheteuse | fièvre du samedi soir | fièvre jaune | la fièvre du
mask: fièvre des élections | toux de chenil | gastro entérologue | gastro-entérologue | gastro-entérologie | mes règles de vie
mask: mes règles de conduite | mes règles du jeu | les crampes de la politique | malade imaginaire | pastilles de toux | crampes à glace
mask: c'est un malade | grand malade | mes règles sont simples
not: patient/P | mon chien | ma chienne | mon chat | veau | film | molière | théâtre | bon plan
+ Gros rhume et plaid, ne m'appelez pas
+ Malade comme un chien depuis hier
+ Angine et 39 de fièvre, super week-end
- Le Malade imaginaire au théâtre
- Fièvre acheteuse pendant les soldes

[health.vaccine.fr]
say: tells of your vaccination or an infection
privacy: 2
conduct: 0
voice: me
where: words
any: j'ai été vacciné | j'ai été vaccinée | suis vaccinée | suis vacciné | vaccinée et | vacciné et | mon vaccin | mes vaccins | première dose
any: deuxième dose | troisième dose | dose de rappel | mon rappel | pfizer dans le bras | moderna dans le bras | vaccin contre la grippe fait
any: me faire vacciner | je me fais vacciner | je ne me vaccinerai | (l')(d')antivax | pas vacciné | pas vaccinée | j'ai le covid | jai le covid
any: j'ai la covid | covid positif | covid positive | positive au covid | positif au covid | testée positive | testé positif | test pcr positif
any: test positif | pcr positive | test antigénique positif | (l')(d')autotest positif | cas contact | en isolement | en quarantaine covid
any: j'ai eu le covid | covid à la maison | le covid m'a | perdu le goût et l'odorat | perdu l'odorat | le palu | mon palu | crise de palu | paludisme
any: dengue | chikungunya | tuberculose moi | la gale | poux à la maison | varicelle | zona | mononucléose | mpox | scarlatine | coqueluche | #vacciné
any: #vaccinée | #covid | #covidpositif | #teamvaccin | jsuis vacciné | chuis vacciné | chu vacciné | jsuis vaccinée | chuis vaccinée | chu vaccinée
mask: test positif au dopage | mauvais comme la gale | la gale du | tour de france testé positif
not: patient/P | dopage | cycliste | joueur | (l')(d')étude | chien/A | chat/N | grossesse
negated: keep
+ Test PCR positif, au lit
+ Troisième dose dans le bras, merci
+ Crise de palu depuis trois jours
- Le cycliste a été testé positif au dopage

[health.pregnancy.fr]
say: tells of pregnancy, birth or fertility
privacy: 3
conduct: 0
voice: me
where: words
any: chuis enceinte | suis enceinte | (l')(d')enceinte de | ma grossesse | semaines de grossesse | mois de grossesse | semaines d'aménorrhée
any: fin de grossesse | grossesse à risque | grossesse pathologique | diabète gestationnel | prééclampsie | contractions | j'ai accouché
any: (l')(d')accouchement | césarienne | péridurale | (l')(d')épisio | (l')(d')épisiotomie | fausse couche | fausses couches | grossesse extra-utérine
any: (l')(d')interruption de grossesse | parcours pma | fiv | ponction d'ovocytes | transfert d'embryon | stimulation ovarienne | (l')(d')essai bébé
any: (l')(d')essais bébé | désir d'enfant | (l')(d')infertilité | test de grossesse | test d'ovulation | nausées de grossesse
any: vergetures de grossesse | post-partum | postpartum | quatrième trimestre | montée de lait | (l')(d')allaitement | j'allaite | mastite | crevasses
any: mon périnée | ma sage-femme | ma sage femme | suivi de grossesse | (l')(d')échographie morphologique | (l')(d')amniocentèse | trisomie dépistage
any: deuil périnatal | bébé prématuré | grand prématuré | mon prématuré | col raccourci | (l')(d')alitée | j'en suis à .. semaines | #enceinte
any: #grossesse | #pma | #fiv | #postpartum | #allaitement | #deuilperinatal | 🤰 | jsuis enceinte | chu enceinte
mask: contractions du marché | (l')(d')accouchement difficile du gouvernement | grossesse de la lionne | (l')(d')accouchement de la chienne
not: patient/P | lionne | zoo | chienne | chatte | sage-femme de garde | mes patientes | (l')(d')actrice | marché | panda | (l')(d')étude
+ J'en suis à 22 semaines, elle bouge
+ Ma césarienne tire encore
- Grossesse de la lionne suivie par le zoo
- Ma patiente a eu une césarienne

[health.disability.fr]
say: tells of a disability or neurodivergence
privacy: 3
conduct: 0
voice: me
where: words
any: toucher l'aah | dossier aah | mon aah | mon handicap | suis handicapée | suis handicapé | (l')(d')handicap invisible | (l')(d')handicapée de
any: en fauteuil roulant | mon fauteuil roulant | ma canne blanche | malvoyant | malvoyante | je suis aveugle | suis sourde | suis sourd
any: malentendant | malentendante | mes appareils auditifs | mon appareil auditif | (l')(d')implant cochléaire | lsf | langue des signes | ma prothèse
any: (l')(d')amputé | (l')(d')amputée | paraplégique | tétraplégique | (l')(d')hémiplégique | mdph | rqth | carte mobilité inclusion
any: taux d'incapacité | pension d'invalidité | (l')(d')invalidité catégorie 2 | en invalidité | rente ai | suis autiste | (l')(d')autiste asperger
any: (l')(d')autiste diagnostiquée | mon autisme | tsa | (l')(d')aspie | tdah | (l')(d')hpi et | je suis hpi | zèbre hpi | (l')(d')hypersensible
any: (l')(d')hypersensibilité | dys | dyslexique | ma dyslexie | dyspraxique | dyspraxie | dysphasie | tourette | bégaiement | je bégaie | #handicap
any: #handicapinvisible | #autisme | #tsa | #tdah | #dys | #neuroatypique | neuroatypique | neuroatypiques | neurodivergent | neurodivergente
any: jsuis handicapé | chuis handicapé | chu handicapé | jsuis handicapée | chuis handicapée | chu handicapée | jsuis aveugle | chuis aveugle
any: chu aveugle | jsuis sourd | chuis sourd | chu sourd | jsuis sourde | chuis sourde | chu sourde | jsuis autiste | chuis autiste | chu autiste
any: jsuis hpi | chuis hpi | chu hpi
mask: (l')(d')handicap au golf | mon handicap au golf
not: golf | patient/P | salon | cuir | (l')(d')élèves | chat/N | lecture
+ Dossier MDPH renvoyé pour la troisième fois
+ Autiste Asperger diagnostiquée à 30 ans, suis autiste et ça va
- Mon handicap au golf descend enfin
- Mon fauteuil de lecture est arrivé

[health.recovery.fr]
say: tells of recovery
privacy: 3
conduct: 0
where: words
any: ma guérison | je suis guéri | je suis guérie | enfin guérie | enfin guéri | convalescence | je remonte la pente | je sors la tête de l'eau
any: sevrage | sevré de | sevrée de | cure de désintox | désintoxication | centre de réadaptation | ma rééducation avance | rescapée du cancer
any: rescapé du cancer | survivante du cancer | survivant du cancer | un an de rémission | ans de rémission | dernière séance de rayons
any: fini la chimio | fini ma chimio | mes cheveux repoussent | retour à la vie après | jsuis guéri | chuis guéri | chu guéri | jsuis guérie
any: chuis guérie | chu guérie
mask: sevrage numérique | sevrage des réseaux | sevrage du bébé | sevrage du chiot | sevrage du sucre | sevrage allaitement
mask: sevrage tabagique consultation
not: chiot | tétine | sucre | (l')(d')allaitement | chaton/N | patient/P
negated: drop
+ Cinq ans de rémission aujourd'hui
+ Ma convalescence avance doucement
- Sevrage du chiot à deux mois

[health.diet.fr]
say: tells of a diet for your health or of your weight
privacy: 2
conduct: 0
voice: me
where: words
any: suis au régime | commence un régime | mon régime | régime cétogène | régime sans gluten | sans gluten depuis | sans lactose depuis
any: sans sel pour | perdu 10 kilos | perdu dix kilos | kilos perdus | kilos en moins | kilos en trop | kilos de grossesse | pris dix kilos
any: pris 10 kilos | perdre du poids | perte de poids | rééquilibrage alimentaire | mon rééquilibrage | weight watchers | =WW | natman | dukan
any: jeûne intermittent | cure détox | mon poids | mon imc | surpoids | (l')(d')obèse | mon obésité | (l')(d')obésité morbide | ma diététicienne
any: ma nutritionniste | mon nutritionniste | comptage des calories | compter mes calories | (l')(d')intolérante au lactose
any: (l')(d')intolérant au lactose | (l')(d')intolérante au gluten | (l')(d')allergique aux arachides | (l')(d')allergique au gluten
any: mon allergie alimentaire | #pertedepoids | #reequilibragealimentaire | #regime | #minceur | #jeûneintermittent | jsuis au régime
any: chuis au régime | chu au régime
mask: mon régime matrimonial | mon régime fiscal | mon régime de bananes | mon poids en chocolat | régime de retraite | mon régime de retraite
not: déco | peinture | coiffure | fiscal | retraite | chien/A | chat/N | travaux | cuisine | salon | patient/P | banane/N
+ Perdu dix kilos depuis janvier, fière
+ Rééquilibrage alimentaire semaine 3
- Déco du salon avant après
- Mon régime de retraite a changé

[health.family.fr]
say: tells of an illness in your family
privacy: 3
conduct: 0
where: words
any: cancer | tumeur | leucémie | chimio | chimiothérapie | rayons | (l')(d')alzheimer | parkinson | (l')(d')avc | (l')(d')infarctus | démence
any: dépression | diabète | diabétique | (l')(d')autiste | (l')(d')autisme | trisomique | trisomie | (l')(d')épilepsie | (l')(d')épileptique
any: mucoviscidose | myopathie | drépanocytose | réanimation | soins palliatifs | soins intensifs | (l')(d')opéré/P | (l')(d')opération
any: (l')(d')hospitalisé/P | (l')(d')hôpital | (l')(d')hosto | (l')(d')urgences | fin de vie | sla | charcot | tdah | (l')(d')handicapé/P
any: (l')(d')handicap | schizophrène | bipolaire | suicide | prématuré/P | greffe | dialyse | bronchiolite | méningite | fauteuil roulant
any: diagnostiqué/P | covid | fracture du col | pontage | stents | greffé/P | maladie rare | maladie génétique | maladie chronique | malformation
need: mon gars | ma cocotte | le petit | la petite | mon garçon | mon dernier | ma dernière | mon grand | ma grande | mon aîné | mon aînée
need: mes jumeaux | mon loulou | ma louloute | mon fiston | notre fils | notre fille | notre bébé | ma marraine | mon parrain | tonton | tata
need: mon chéri | ma chérie | ma mère | mon père | mes parents | maman | papa | mon mari | ma femme | mon conjoint | ma conjointe | mon compagnon
need: ma compagne | mon chum | ma blonde | mon fils | ma fille | mes enfants | mon bébé | mon enfant | ma soeur | ma sœur | mon frère | mamie | mamy
need: papy | papi | ma grand-mère | mon grand-père | ma mémé | mon pépé | mon oncle | ma tante | mon cousin | ma cousine | mon neveu | ma nièce
need: ma belle-mère | mon beau-père | mon petit | ma petite | mon petit frère | ma petite soeur | mon filleul | ma filleule | mon ami | mon amie
need: ma meilleure amie | mon meilleur ami | ma copine | mon copain | ma puce
near: 7
mask: (l')(d')opération séduction | (l')(d')opération escargot | (l')(d')opération commando | rayons du soleil | rayons x
mask: (l')(d')hôpital de jour où je | au rayons | rayons de soleil | (l')(d')opération crêpes | (l')(d')opération rangement
mask: (l')(d')opération cookies | (l')(d')opération surprise | (l')(d')opération ménage
not: travaille | bosse | (l')(d')infirmière | (l')(d')aide-soignante | stage | (l')(d')interne | métier | signe astrologique | (l')(d')ascendant
not: (l')(d')horoscope | gémeaux | vierge | zodiaque
+ Ma mère a Alzheimer et ne me reconnaît plus
+ Mon fils est épileptique depuis ses deux ans
- Ma mère travaille à l'hôpital
- Ma fille est cancer ascendant vierge

[health.subject.fr]
say: mentions health or health care
privacy: 1
conduct: 0
where: post comment caption message
negated: keep
any: la santé | ma santé | santé publique | système de santé | soins de santé | bonne santé | médecin/N | médecins | docteur/N | toubib/N
any: (l')(d')infirmier/A | (l')(d')infirmière | (l')(d')hôpital | (l')(d')hôpitaux | (l')(d')hosto | clinique/N | (l')(d')urgences | pharmacie
any: pharmacien/A | cabinet médical | centre médical | maison de santé | médicament/N | médocs | doliprane | dafalgan | paracétamol
any: (l')(d')ibuprofène | (l')(d')advil | tylenol | (l')(d')antibiotique/N | spasfon | smecta | vaccin/N | vaccination | covid | coronavirus
any: (l')(d')épidémie | pandémie | grippe aviaire | virus | cancer du sein | cancer du poumon | cancers | dépistage | (l')(d')octobre rose | movember
any: don du sang | donner son sang | don d'organes | don de moelle | moelle osseuse | téléthon | sidaction | journée mondiale contre
any: lutte contre le cancer | ligue contre le cancer | recherche contre le cancer | ramq | clsc | groupe de médecine | gmf | 811 | carte vitale
any: mutuelle | cpam | (l')(d')ameli | doctolib | lamal | samu | smur | maison de garde | sage-femme/N | kinésithérapeute/N | kiné/N
any: (l')(d')ostéopathe/N | dentiste/N | (l')(d')orthodontiste | (l')(d')opticien | psychologue/N | psychiatre/N | santé mentale | (l')(d')anxiété
any: dépression | maladie/N | (l')(d')handicap | (l')(d')autisme | sclérose en plaques | diabète | (l')(d')alzheimer | (l')(d')avc | (l')(d')infarctus
any: gestes qui sauvent | massage cardiaque | défibrillateur | premiers secours | (l')(d')homéopathie | phytothérapie | (l')(d')huiles essentielles
any: médecine douce | médecines douces | naturopathe/N | naturopathie | (l')(d')acupuncture | tradipraticien/A | guérisseur traditionnel
any: nutrition santé | (l')(d')hygiène de vie | sommeil réparateur | ménopause | (l')(d')endométriose | contraception | pilule | cholestérol
any: (l')(d')hypertension
mask: (l')(d')hôpital se fout de la charité | l'hôpital se fout de la charité | docteur who | docteur house | docteur maboul | docteur jivago
mask: docteur folamour | virus informatique | clinique vétérinaire | à la santé de | (l')(d')hôpital de poupées | clinique de hockey
mask: cliniques de hockey | docteur en droit | docteur en histoire | docteur en physique | médecin du travail d'antan | kiné équin | maladie d'amour
mask: mutuelle auto | clinique du smartphone | clinique de l'auto | docteur en lettres | virus du foot | virus de la course
mask: (l')(d')hôpital de campagne moyen âge | (l')(d')hôpital vétérinaire | pilule dure | la pilule est dure | dur à avaler la pilule
mask: pilule passe mal | pilule amère | santé mentale du pays | pilule rouge
not: vétérinaire | (l')(d')ordinateur | smartphone | windows | série | télé | champagne | trinque
mask: (l')(d')urgences climatiques | (l')(d')urgences sociales
+ Octobre rose : pensez au dépistage
+ Trois heures à attendre chez le médecin
- Docteur Who revient sur la télé
- Virus sur mon ordinateur
- Clinique vétérinaire ouverte le samedi

[health.joins.fr]
say: shows you follow or join something about an illness
privacy: 3
conduct: 0
where: names
any: (l')(d')endométriose | (l')(d')endo | sopk | cancer | cancers | leucémie | lymphome | diabète | diabétiques | dt1 | fibromyalgie | fibro
any: sclérose en plaques | sep | crohn | rch | maladies inflammatoires | spondylarthrite | polyarthrite | lupus | (l')(d')épilepsie | migraine
any: (l')(d')algie vasculaire | (l')(d')asthme | mucoviscidose | drépanocytose | parkinson | (l')(d')alzheimer | (l')(d')avc | maladie rare
any: maladies rares | maladie de lyme | covid long | vih | séropositifs | sida | (l')(d')hépatite | thyroïde | (l')(d')hypothyroïdie
any: (l')(d')hashimoto | maladies auto-immunes | greffés | dialysés | (l')(d')insuffisance rénale | (l')(d')insuffisance cardiaque | dépression
any: dépressifs | (l')(d')anxiété | (l')(d')angoisse | phobie | bipolaire | bipolaires | schizophrénie | borderline | burn-out | burn out | burnout
any: tca | (l')(d')anorexie | boulimie | (l')(d')hyperphagie | stress post-traumatique | santé mentale | suicide | toc | pma | fiv
any: (l')(d')infertilité | fausse couche | fausses couches | deuil périnatal | grossesse | (l')(d')allaitement | prématurés | sos préma
any: (l')(d')autisme | (l')(d')autistes | (l')(d')asperger | tdah | (l')(d')hpi | zèbres | (l')(d')hypersensibles | dys | (l')(d')handicap
any: (l')(d')handicapés | malvoyants | sourds | malentendants | paraplégiques | fauteuil roulant | (l')(d')obésité | sleeve | bypass | bariatrique
any: (l')(d')opérés | (l')(d')ozempic | wegovy | lipoedème | ménopause | vaginisme | vulvodynie | (l')(d')acouphènes | surdité | (l')(d')eczéma
any: psoriasis | (l')(d')alopécie | rosacée | coeliaques | sans gluten | (l')(d')intolérants au gluten | scoliose | (l')(d')hernie discale | lombalgie
any: sommeil | narcolepsie | (l')(d')insomnie | syndrome de | tourette | (l')(d')ehlers danlos | trisomie 21 | cystite | victimes du lévothyrox
any: (l')(d')effets secondaires | mdph
mask: (l')(d')avc chiens | recettes sans gluten | sans gluten gourmand | cuisine sans gluten | signe cancer | (l')(d')horoscope cancer
mask: cancer horoscope | commission cancer formation | syndrome de stockholm groupe de rock | syndicat handicap | marchand de sommeil
not: chien/A | chat/N | congrès | (l')(d')étudiants | (l')(d')externat | (l')(d')infirmiers | (l')(d')horoscope | (l')(d')astro | recettes
not: pâtisserie
+ [group] Endométriose, parlons-en Belgique
+ [group] TDAH adulte France
- [group] Horoscope Cancer du jour
- [page] Congrès diabète 2026

[health.group.general.fr]
say: shows you follow something about health
privacy: 1
conduct: 0
where: names
any: santé | bien-être | naturopathie | (l')(d')huiles essentielles | (l')(d')homéopathie | phytothérapie | nutrition | médecine | (l')(d')hôpital
any: chu | clinique | pharmacie | don du sang | téléthon | (l')(d')octobre rose | (l')(d')octobrerose | movember | ligue contre le cancer
any: (l')(d')institut curie | gustave roussy | croix-rouge | croix rouge | médecins sans frontières | médecins du monde | rééquilibrage alimentaire
any: weight watchers | minceur | perte de poids | jeûne intermittent | méditation | sophrologie | (l')(d')ostéopathie | kiné
mask: clinique vétérinaire | santé animale | clinique du pc | santé canine | bien-être animal | santé 🍻
not: vétérinaire | chien/A | chat/N | cheval | chevaux
+ [page] Don du sang Tournai
- [page] Clinique vétérinaire des Alpes
