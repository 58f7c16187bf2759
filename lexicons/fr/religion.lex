lexicon: religion.fr
format: 1
version: 2026.1
topic: religion
lang: fr
licence: CC0-1.0
about: Churches, mosques, synagogues and temples, worship, belief, holidays and leaving a faith, in the French-speaking countries.
source: written by hand for this project

# French swears by the church (ostie, calice, mon Dieu) and names streets and squares after it; such words need company here.

[religion.subject.fr]
say: mentions religion
privacy: 1
conduct: 0
where: words
negated: keep
any: religion/N | religieux | religieuse | religieuses | la foi chrétienne | christianisme | catholicisme | protestantisme | (l')(d')islam | l'islam
any: judaïsme | bouddhisme | (l')(d')hindouisme | (l')(d')animisme | vodou | vaudou | (l')(d')athéisme | (l')(d')agnosticisme | laïcité | laïque
any: (l')(d')évangélisation | théologie | théologien/A | théologique | l'évangile | (l')(d')évangile | (l')(d')évangiles | nouveau testament
any: (l')(d')ancien testament | bible | coran | torah | talmud | (l')(d')hadith/N | sourate/N | verset/N | psaume/N | parabole du | vatican
any: saint-siège | saint-père | saint père | le pape | du pape | pape françois | pape léon | conclave | cardinal parolin | (l')(d')archevêque
any: (l')(d')évêque/N | monseigneur | diocèse/N | (l')(d')archidiocèse | clergé | prêtre/N | le curé | un curé | vicaire | (l')(d')aumônier
any: (l')(d')aumônerie | pasteur/N | pasteure | rabbin/N | (l')(d')imam/N | muezzin | moine/N | bonne soeur | bonnes soeurs | bonne sœur | soeur marie
any: (l')(d')abbé | missionnaire/N | carême | semaine sainte | vendredi saint | jeudi saint | sacrement/N | (l')(d')eucharistie | communion solennelle
any: confession à l'église | (l')(d')excommunié/P | (l')(d')hérésie | blasphème | pèlerinage/N | pèlerin/P | chapelet/N | rosaire | (l')(d')eau bénite
any: crucifix | reliques | (l')(d')icônes orthodoxes | croix de procession | saint suaire | concordat | loi de 1905 | loi 21 | port du voile | burkini
any: (l')(d')hijab | foulard islamique | kippa | soutane | niqab | (l')(d')halal | casher | kasher | (l')(d')haram | ramadan | fatwa | charia
any: djihad spirituel | (l')(d')oumma | soufisme | chiite/N | sunnite/N | salafiste/N | jéhovah | mormons | (l')(d')évangéliques | scientologie
any: (l')(d')opus dei | franc-maçonnerie
mask: la bible du | bible du jardinage | bible de la | la bible de la | bible des | prêtre hagard | le pape de la | religion du chiffre
mask: religieuse au chocolat | religieuses au chocolat | religieuse au café | la religieuse au | mante religieuse | mantes religieuses
mask: pasteur de brebis | (l')(d')institut pasteur | louis pasteur | rue pasteur | lycée pasteur | (l')(d')école pasteur | boulevard pasteur
mask: vaccin pasteur | poulet halal | kebab halal | moine bouddhiste phoque | l'abbé pierre collecte | (l')(d')halal food
not: (l')(d')institut | pâtisserie | (l')(d')éclair | millefeuille | boulangerie | vaccin | rage | (l')(d')insecte
+ La laïcité devrait protéger tout le monde
+ J'ai ouvert la Bible ce matin
+ Le pape sera à Marseille en septembre
- Une religieuse au chocolat de la pâtisserie
- Ce livre est la bible du jardinage
- L'Institut Pasteur recrute

[religion.church.fr]
say: mentions a church or a place of worship
privacy: 1
conduct: 0
where: words
negated: keep
any: notre-dame de fatima | sanctuaire de fatima | fatima portugal | à l'église | dans l'église | mon église | notre église | (l')(d')églises
any: une église | cette église | l'église catholique | l'église évangélique | (l')(d')église protestante | (l')(d')église évangélique
any: (l')(d')église pentecôtiste | cathédrale/N | basilique/N | chapelle | (l')(d')abbaye/N | monastère/N | couvent/N | prieuré | presbytère
any: paroisse/N | paroissial | paroissiale | mosquée/N | synagogue/N | temple protestant | temple bouddhiste | temple hindou | salle du royaume
any: lieu de culte | lieux de culte | sacré-coeur | sacré-cœur | notre-dame de paris | notre-dame de lourdes | =Lourdes | sanctuaire marial
any: (l')(d')oratoire saint-joseph | sainte-anne-de-beaupré | mecque | médine | kaaba | compostelle | mur des lamentations | jérusalem | medjugorje
any: paray-le-monial | taizé | touba | grand magal | cierge/N | bénitier | clocher de l'église | confessionnal | (l')(d')autel
mask: chapelle la | (l')(d')abbaye bière | bière d'abbaye | bières d'abbaye | chapelle porte | porte de la chapelle | place de la cathédrale
mask: rue de la cathédrale | rue de la paroisse | couvent rue | rue du couvent | valises lourdes | jambes lourdes | trop lourdes
mask: lourdes conséquences | lourdes pertes | (l')(d')autel de la | très lourdes | peines lourdes | cierge magique | la mecque du | mecque du
mask: mecque de | chapelle sixtine billets
not: métro | (l')(d')arrêt de bus | jambes | valises | marché | parking | brocante | bière/N | (l')(d')hôtel
+ Répétition à l'église ce soir avec la chorale
+ La mosquée ouvre ses portes samedi
- Le marché de la place de l'église ferme à 13h
- Métro Porte de la Chapelle fermé

[religion.worship.fr]
say: says you attend worship
privacy: 2
conduct: 0
voice: me
where: words
negated: religion.leaves.fr
any: messe | vêpres | laudes | complies | (l')(d')adoration eucharistique | (l')(d')adoration du saint sacrement | chemin de croix | procession du
any: veillée pascale | vigile pascale | veillée de prière | culte du dimanche | au culte | culte de dimanche | culte dominical | culte en ligne
any: groupe de prière | soirée de prière | soirée louange | soirée de louange | louange et adoration | temps de louange | (l')(d')étude biblique
any: (l')(d')études bibliques | (l')(d')école du dimanche | jeûne et prière | veillée de louange | croisade d'évangélisation | nuit de prière
any: prière du vendredi | joumou'a | jumu'a | joumoua | tarawih | taraweeh | salat | salât | fajr | la prière de | à la mosquée | à la synagogue
any: (l')(d')office du vendredi | kiddouch | shabbat | chabbat | (l')(d')omra | (l')(d')oumra | (l')(d')hajj | (l')(d')hadj | pèlerinage à lourdes
any: pèlerinage à la mecque | pèlerinage de chartres | jmj | journées mondiales de la jeunesse | frat de jambville | frat de lourdes
any: retraite spirituelle | retraite silencieuse chez les | retraite ignatienne | camp biblique | parcours alpha | chorale paroissiale
any: chorale de la paroisse | chorale gospel | servant d'autel | servante d'autel | (l')(d')enfant de choeur | (l')(d')enfant de chœur | catéchiste
any: caté | kt du mercredi | (l')(d')aumônerie du lycée | (l')(d')équipe liturgique | denier du culte | denier de l'église | dîme | baptême de
any: mon baptême | baptisé | baptisée | première communion | profession de foi | ma confirmation | confirmand | bar mitzvah | bat mitzvah | brit mila
any: circoncision de mon fils | me suis confessée | (l')(d')aller me confesser | communier | reçu la communion
mask: la messe est dite | grand-messe médiatique | sans messe | baptême de l'air | baptême de plongée | baptême de parapente | baptême de promo
mask: baptême de saut | baptême de l'équipe | procession du départ | profession de foi du candidat | baptême de vol
not: plongée | parapente | parachute | (l')(d')avion | saut | (l')(d')enfant de choeur non | bleus | comité de baptême | candidat | concert
+ Messe de 11h puis gigot chez ma tante
+ Soirée louange hier, le coeur rempli
+ Retour de la mosquée, quelle belle prière du vendredi
+ Shabbat shalom à tous
- La messe est dite, ils sont éliminés
- Baptême de plongée à Marseille demain
- Le baptême étudiant des bleus

[religion.congregation.fr]
say: tells that you belong to a congregation
privacy: 2
conduct: 0
where: words
any: ma paroisse | notre paroisse | ma mosquée | notre mosquée | ma synagogue | notre synagogue | mon pasteur | notre pasteur | ma pasteure | mon curé
any: notre curé | notre prêtre | mon imam | notre imam | mon rabbin | notre rabbin | ma communauté paroissiale | mon diocèse | notre évêque
any: ma cellule de prière | mon groupe de prière | mes frères en christ | mes soeurs en christ | mes sœurs en christ | mon frère en christ
any: ma soeur en christ | frères et soeurs en christ | frères et sœurs en christ | mon accompagnateur spirituel | mon directeur spirituel
any: ma marabout | ma chorale gospel | ma troupe scoute unitaire | ma salle du royaume | membre de l'église | diacre de | je suis diacre
any: je suis prêtre | je suis pasteur | je suis imam | séminariste | au séminaire de théologie | mon ordination | (l')(d')ordination sacerdotale
any: mes voeux perpétuels | jsuis diacre | chuis diacre | chu diacre | jsuis prêtre | chuis prêtre | chu prêtre | jsuis pasteur | chuis pasteur
any: chu pasteur | jsuis imam | chuis imam | chu imam
+ Notre curé prend sa retraite, toute la paroisse est émue
+ Merci à mes soeurs en Christ
- Le diacre du roman ment

[religion.identity.fr]
say: says what your religion is
privacy: 2
conduct: 0
where: words
voice: me
negated: religion.leaves.fr
any: je suis catholique | je suis chrétien | je suis chrétienne | je suis protestant | je suis protestante | je suis musulman | je suis musulmane
any: je suis juif | je suis juive | je suis bouddhiste | je suis hindou | je suis hindoue | je suis évangélique | je suis orthodoxe | je suis croyant
any: je suis croyante | je suis pratiquant | je suis pratiquante | je suis témoin de jéhovah | je suis mormon | je suis mormone | je suis adventiste
any: je suis animiste | je suis païen | je suis païenne | je suis wiccane | suis wicca | catholique pratiquant | catholique pratiquante
any: catho pratiquant | catho pratiquante | catho de gauche | catho et fier | catho et fière | chrétien évangélique | chrétienne évangélique
any: chrétien et fier | chrétienne et fière | fier d'être chrétien | fière d'être chrétienne | fier d'être catholique | fière d'être catholique
any: fier d'être musulman | fière d'être musulmane | fier d'être juif | fière d'être juive | fier d'être chrétienne | musulman pratiquant
any: musulmane pratiquante | musulmane voilée | juif pratiquant | juive pratiquante | juif ashkénaze | juive séfarade | juif séfarade
any: juive ashkénaze | en tant que chrétien | en tant que chrétienne | en tant que catholique | en tant que musulman | en tant que musulmane
any: en tant que juif | en tant que juive | en tant que croyant | en tant que croyante | nous chrétiens | nous musulmans | nous catholiques
any: nous les chrétiens | nous les musulmans | nous les juifs | (l')(d')élevé dans la foi | (l')(d')élevée dans la foi | famille catholique
any: famille musulmane | famille juive | famille très croyante | ma foi chrétienne | ma foi catholique | notre foi catholique | convertie à l'islam
any: converti à l'islam | converti au christianisme | convertie au christianisme | converti au judaïsme | convertie au judaïsme
any: converti au catholicisme | convertie au catholicisme | born again | né de nouveau en christ | née de nouveau en christ | (l')(d')enfant de dieu
any: fils de dieu je suis | fille de dieu | fille du roi des rois | servante de dieu | serviteur de dieu | servante de l'éternel | disciple de jésus
any: disciple du christ | #chrétienne | #musulmane | #catholique | #chretien | #teamjesus | #enfantdedieu | #filledeDieu | #hijabi | je porte le voile
any: j'ai mis le voile | mon voile | mon hijab | porter le voile moi | jsuis catholique | chuis catholique | chu catholique | jsuis chrétien
any: chuis chrétien | chu chrétien | jsuis chrétienne | chuis chrétienne | chu chrétienne | jsuis protestant | chuis protestant | chu protestant
any: jsuis protestante | chuis protestante | chu protestante | jsuis musulman | chuis musulman | chu musulman | jsuis musulmane | chuis musulmane
any: chu musulmane | jsuis juif | chuis juif | chu juif | jsuis juive | chuis juive | chu juive | jsuis bouddhiste | chuis bouddhiste | chu bouddhiste
any: jsuis hindou | chuis hindou | chu hindou | jsuis hindoue | chuis hindoue | chu hindoue | jsuis évangélique | chuis évangélique | chu évangélique
any: jsuis orthodoxe | chuis orthodoxe | chu orthodoxe | jsuis croyant | chuis croyant | chu croyant | jsuis croyante | chuis croyante | chu croyante
any: jsuis pratiquant | chuis pratiquant | chu pratiquant | jsuis pratiquante | chuis pratiquante | chu pratiquante | jsuis témoin de jéhovah
any: chuis témoin de jéhovah | chu témoin de jéhovah | jsuis mormon | chuis mormon | chu mormon | jsuis mormone | chuis mormone | chu mormone
any: jsuis adventiste | chuis adventiste | chu adventiste | jsuis animiste | chuis animiste | chu animiste | jsuis païen | chuis païen | chu païen
any: jsuis païenne | chuis païenne | chu païenne | jsuis wiccane | chuis wiccane | chu wiccane
mask: mon voile de mariée | mon voile de mariage | mon voile de kite | je suis catholique dans le film
not: film | série | rôle | mariée | bateau
+ Je suis catholique et médecin
+ Convertie à l'islam depuis 2015
+ En tant que chrétienne je pardonne
- Ma soeur a joué : je suis musulmane, dans un film
- Une famille juive se cache dans le film

[religion.identity.bio.fr]
say: says what your religion is
privacy: 2
conduct: 0
where: bio
any: catholique | catho | chrétien | chrétienne | protestant | protestante | (l')(d')évangélique | musulman | musulmane | muslima | juif | juive
any: bouddhiste | (l')(d')hindou | (l')(d')hindoue | (l')(d')orthodoxe | croyant | croyante | (l')(d')athée | (l')(d')agnostique | païenne | sorcière
any: wicca | dieu avant tout | dieu d'abord | servante d'allah | 🕉️ | ☦️ | mennonite | (l')(d')adventiste
negated: keep
+ [bio] Catho, maman, infirmière
+ [bio] Chrétienne et sage-femme ✝️
- La chrétienne du roman meurt à la fin

[religion.people.fr]
say: speaks of people of a faith
privacy: 1
conduct: 0
where: post comment caption message
negated: keep
any: catholiques | chrétiens | musulmans | juifs | protestants | bouddhistes | (l')(d')hindous | croyants | fidèles de la paroisse | (l')(d')athées
any: pratiquants | pratiquantes | cathos | catholique | protestante | musulmane | musulman | juive | juif | chrétien | chrétienne | bouddhiste
any: (l')(d')évangélique | jésuite/N | dominicains | franciscain/A | bénédictin/A | carmélite/N | copte/N | maronite/N | mouride/N | tidjane/N
any: (l')(d')alévi/P | druze/N | bahaï | rastafari
mask: (l')(d')hôpital juif | quartier juif | le juif errant | cimetière juif | bien chrétien | lycée catholique | fête juive | nouvel an juif
mask: (l')(d')université catholique | musée juif
not: christian | dior | terroriste/N
+ Les musulmans de France méritent le respect
+ Ma voisine protestante chante si bien
- Université catholique de Louvain, inscription ouverte

[religion.holiday.fr]
say: mentions a religious holiday
privacy: 1
conduct: 0
where: words event
any: joyeuses pâques | bonnes pâques | dimanche de pâques | lundi de pâques | pâques orthodoxe | joyeux noël | saint noël | la nativité
any: crèche de noël | santons | crèche vivante | l'épiphanie | (l')(d')épiphanie | chandeleur | mercredi des cendres | dimanche des rameaux
any: les rameaux | jeudi de l'ascension | l'ascension jeudi férié | pentecôte | (l')(d')assomption | 15 août marie | toussaint | fête des morts
any: (l')(d')avent | saint-nicolas | fête-dieu | fête des lumières 8 décembre | (l')(d')immaculée conception | =Aïd | =aïd | =Aid | =l'Aïd | =l'aïd
any: =l'Aid | =l’Aïd | =l’Aid | aïd moubarak | (l')(d')aid moubarak | aïd mubarak | (l')(d')aid mubarak | (l')(d')eid mubarak | aïd el-fitr
any: aïd el fitr | aïd el-kébir | aïd el kebir | aïd al-adha | tabaski | korité | ftour | (l')(d')iftar | rupture du jeûne | suhoor | shour | mawlid
any: mouloud | (l')(d')achoura | nuit du destin | laylat al-qadr | gamou | magal de touba | (l')(d')hanouka | (l')(d')hanoucca | (l')(d')hanoukka
any: kippour | (l')(d')yom kippur | roch hachana | rosh hashana | pessah | pessa'h | soukkot | souccot | pourim | chavouot | simhat torah | shana tova
any: chana tova | (l')(d')hag sameah | 'hag saméah | tou bichvat | diwali | (l')(d')holi | vesak | 🕎 | 🕌 | ⛪ | 🛐 | #ramadan | #aidmoubarak | #aid
any: #tabaski | #paques | #joyeusespâques | #careme | #hanouka | #shabbat
mask: vacances de la toussaint | vacances de toussaint | vacances de pâques | congé de toussaint | week-end de pentecôte
mask: (l')(d')oeufs de pâques promo | bar de l'avent | place de la pentecôte | toussaint louverture | jeudi de l'ascension fermé | week-end de pâques
mask: week-end de la pentecôte | (l')(d')oeufs de pâques | lundi de pâques fermé
not: promo | soldes | fermé | (l')(d')horaires | bouchons | trafic
+ Aïd moubarak à toute la famille
+ Joyeuses Pâques, le Christ est ressuscité
+ Shana tova à mes amis
- Vacances de la Toussaint : cherche baby-sitter
- Magasin fermé le lundi de Pâques, horaires habituels mardi

[religion.observes.fr]
say: tells how you keep your religion
privacy: 2
conduct: 0
voice: me
where: words
negated: religion.leaves.fr
any: je fais le ramadan | je fais ramadan | fais le carême | je fais carême | mon carême | mon ramadan | jour de ramadan | jour de jeûne ramadan
any: je jeûne | on jeûne | jeûner pour | jeûner pendant | rompre le jeûne | rompu le jeûne | rattraper mes jours | rattraper mes jeûnes | faire l'omra
any: fait l'omra | faire la omra | fait la omra | partir à la mecque | faire le hajj | fait le hajj | mes ablutions | mes cinq prières | mes prières
any: ma prière | faire la prière | tapis de prière | mange halal | que halal | mange casher | mange kasher | fais shabbat | fais chabbat
any: garde shabbat | je respecte le shabbat | je lis la bible | je lis le coran | lecture du coran | lire le coran | réciter le coran
any: (l')(d')apprendre le coran | (l')(d')école coranique | ma bible | mon coran | mon chapelet | récité le chapelet | neuvaine | prière du soir
any: prière du matin | prions en église | magnificat du mois | pas de viande le vendredi | poisson le vendredi | (l')(d')allumé un cierge
any: brûler un cierge | mis un cierge | zakat | zakât | sadaqa | sadaka | sacrifice du mouton | notre mouton | mouton de l'aïd | mouton de tabaski
any: mon pèlerinage | fête de mon baptême | ma conversion | chahada | prêcher la parole | témoigner de ma foi | porte à porte avec la
any: mon témoignage chrétien
mask: je jeûne 16h | je jeûne avant la prise | jeûner pour l'opération | je jeûne pour maigrir
not: (l')(d')intermittent | prise de sang | (l')(d')anesthésie | maigrir | détox | (l')(d')opération | scanner
+ Je fais le ramadan et des nuits, courage à moi
+ Dit mon chapelet pour mes malades : mon chapelet ne me quitte pas
+ Notre mouton de l'Aïd est commandé
- Je jeûne 16h par jour, jeûne intermittent
- Pas le droit de manger avant la prise de sang, je jeûne

[religion.prayer.fr]
say: speaks of prayer or blessing
privacy: 1
conduct: 0
where: words
any: jumma mubarak | joumma moubarak | joumoua moubarak | jummah mubarak | ramadan mabrouk | saha ftourkoum | saha aidkoum | (l')(d')aïdkoum mabrouk
any: (l')(d')hamdulillah | (l')(d')alhamdoulilah | (l')(d')alhamdoulillah | (l')(d')hamdoullah | (l')(d')hamdoulah | macha allah | mach'allah
any: in cha allah | insha'allah | inch allah | (l')(d')allah y chafik | (l')(d')allah y rahmo | (l')(d')allah i rahmo | qu'il repose en paix au ciel
any: que la paix soit sur | jumu'a mubarak | joumou'a moubaraka | jumua mubarak | que dieu te protège | que dieu vous protège | que dieu le protège
any: que dieu la garde | dieu merci pour tout | merci dieu pour | merci seigneur pour | à dieu la gloire | je prie | prions | priez pour | prier pour
any: on prie pour | prières pour | vos prières | (l')(d')unis de prière | (l')(d')union de prière | (l')(d')unie de prière | prière pour
any: dans nos prières | dans mes prières | soyez bénis | sois béni | sois bénie | soyez béni | dieu vous bénisse | dieu te bénisse | dieu bénisse
any: dieu te garde | que dieu vous garde | que dieu nous | que le seigneur | qu'allah | (l')(d')allah y barek | barakallah | barak allah
any: barakallahou | baraka allahou fik | amen | (l')(d')ameen | (l')(d')inchallah | inch'allah | (l')(d')inshallah | (l')(d')incha allah
any: in sha allah | machallah | mashallah | macha'allah | ma sha allah | (l')(d')hamdoulillah | (l')(d')hamdoulilah | (l')(d')hamdullah
any: (l')(d')alhamdulillah | starfoullah | (l')(d')astaghfirullah | soubhanallah | subhanallah | bismillah | bismilah | salam aleykoum
any: salam alaykoum | salam alikoum | wa alaykoum salam | salamaleykoum | doua | douas | dou'a | (l')(d')invocation/N | bénédiction/N
any: (l')(d')action de grâce | (l')(d')actions de grâce | bonne et sainte année | sainte journée | saint dimanche | béni soit | bénie soit
any: béni dimanche | bon dimanche dans la joie du | paix du christ | fraternellement en christ | je vous salue marie | notre père qui es
any: (l')(d')ave maria | (l')(d')alléluia | (l')(d')alleluia | (l')(d')hosanna | gloire à dieu | gloire à toi seigneur | shalom | baroukh hachem
any: baruch hashem | bezrat hachem | #priere | #prière | #amen | #prayfor | #inchallah | #hamdoulillah | #alhamdulillah | 🙏🙏🙏 | 📿
mask: prière de ne pas | prière de laisser | prière de fermer | prière de | prions en choeur les bleus | (l')(d')ave maria de schubert
not: (l')(d')agréer | salutations | merci de bien vouloir | paillasson
+ Je prie pour toutes les familles
+ Hamdoulillah pour tout
+ Soyez bénis mes amis
- Prière de fermer la porte
- Je vous prie d'agréer mes salutations

[religion.god.fr]
say: speaks of God or heaven
privacy: 1
conduct: 0
where: words
any: dieu est | merci seigneur | merci mon dieu | grâce à dieu | la grâce de dieu | si dieu veut | dieu nous | dieu a un plan | plan de dieu
any: volonté de dieu | (l')(d')amour de dieu | parole de dieu | royaume de dieu | présence de dieu | main de dieu | dieu tout puissant
any: dieu tout-puissant | l'éternel | le seigneur | jésus | le christ | du christ | saint-esprit | saint esprit | (l')(d')esprit saint
any: l'esprit saint | sainte vierge | vierge marie | marie mère de dieu | saint joseph | sainte rita | saint antoine priez | sainte thérèse
any: padre pio | mère teresa | le prophète muhammad | le prophète mohammed | prophète mahomet | prophète psl | (l')(d')allah | (l')(d')yahvé | bouddha
any: krishna | ganesh | shiva | (l')(d')archange michel | satan | (l')(d')enfer et paradis | le ciel l'a rappelé | créateur du ciel | la providence
any: jugement dernier | vie éternelle | résurrection | ressuscité | péché originel | mes péchés | 😇🙏 | ✝️ | ☪️ | ✡️ | #dieu | #jesus | #jésus
any: #dieuestgrand | #jesuschrist | #allah
mask: le seigneur des | dieu du stade | main de dieu maradona | bouddha bowl | jésus de lyon | dieu du foot | petit jésus saucisson | saucisson jésus
mask: rue saint joseph | lycée saint joseph | (l')(d')hôpital saint joseph
not: film | série | jeu vidéo | maradona | tolkien | saucisson | trafic | bouchons | frodon
+ Merci Seigneur, ma mère est sauvée
+ Saint Antoine et le Saint-Esprit sont avec nous
+ Grâce à Dieu tout le monde va bien
- On regarde le Seigneur des anneaux ce soir
- Allez les Diables Rouges
- Saucisson jésus de Lyon en promo

[religion.belief.fr]
say: states belief in God
privacy: 2
conduct: 0
where: words
negated: religion.leaves.fr
any: crois en dieu | je crois en jésus | je crois au seigneur | je crois en allah | croire en dieu | ma foi | notre foi | la foi m'a | dieu m'a sauvé
any: dieu m'a sauvée | dieu m'a donné | dieu a exaucé | dieu a répondu | dieu est bon | dieu est fidèle | dieu est amour | dieu est grand
any: dieu est avec moi | dieu est mon | jésus est mon | jésus m'a | j'aime dieu | j'aime jésus | confiance en dieu | je remets tout à dieu
any: (l')(d')entre les mains de dieu | remis entre les mains | mektoub | (l')(d')allah akbar | (l')(d')allahou akbar | (l')(d')allah est grand
any: (l')(d')allah est le meilleur | tawakkul | relation avec dieu | rencontré jésus | rencontré le seigneur | rencontré dieu | touché par la grâce
any: témoignage de foi | dieu premier servi | l'éternel est mon berger | l'éternel est ma | le seigneur est ma | dieu pourvoira
any: dieu fait bien les choses | dieu ne dort pas | le temps de dieu | #jecroisendieu | #dieuestbon | #mafoi | #foi | #dieuestamour
mask: ma foi oui | ma foi non | ma foi pourquoi | ben ma foi | eh ma foi | c'est ma foi | ma foi c'est | mais ma foi | et ma foi | oh ma foi
mask: ma foi il | ma foi on | ma foi ça | ma foi je | de ma bonne foi | ma foi si | ma foi tant pis | ma foi très | ma foi fort | ma foi bien
mask: ma foi assez
+ Je crois en Dieu et je n'en ai pas honte
+ Ma foi m'a portée pendant la maladie
- Ma foi oui, pourquoi pas
- C'est ma foi bien vrai

[religion.verse.fr]
say: quotes scripture
privacy: 2
conduct: 0
pattern: (?i)(?:^|[^\p{L}])(?:jean|matthieu|marc|luc|actes|romains|corinthiens|galates|[eé]ph[eé]siens|philippiens|colossiens|h[eé]breux|jacques|apocalypse|gen[eè]se|exode|psaumes?|ps|proverbes|[eé]sa[iï]e|j[eé]r[eé]mie|josu[eé]|deut[eé]ronome|sourate) ?(?:[1-9]\d{0,2}) ?[:.,v] ?\d{1,3}
pattern: (?i)(?:^|[^\p{L}])(?:psaume|sourate) (?:n° ?)?\d{1,3}
literal: : | , | . | psaume | Psaume | sourate | Sourate
+ Philippiens 4:13, mon verset du jour
+ Psaume 23 en boucle aujourd'hui
- Rendez-vous chez Jean à 12:30
- Jean 12 ans et Marc 14 ans

[religion.strong.fr]
say: states a strong religious conviction
privacy: 3
conduct: 0
voice: me
where: words
any: jésus est seigneur | jésus est le seigneur | jésus sauve | jésus revient | jésus est vivant | jésus est la seule | jésus le seul chemin
any: seul jésus | christ est roi | christ roi | (l')(d')accepte jésus | (l')(d')acceptez jésus | (l')(d')accepter jésus | donné ma vie à jésus
any: donné ma vie au seigneur | donné ma vie à christ | donne ta vie à jésus | donnez vos vies à jésus | convertissez-vous | repentez-vous
any: repens-toi | sang de jésus | au nom de jésus | le sang de l'agneau | délivrance et guérison | hors de l'église point de salut
any: l'avortement est un péché | l'homosexualité est un péché | vivre dans le péché | (l')(d')enfer éternel | la fin des temps | l'islam est la vérité
any: la vraie religion | l'islam est la seule | mort pour nos péchés | mort pour mes péchés | sauvé par la grâce | sauvée par la grâce
any: il n'y a de dieu que dieu | la ilaha illallah | mahomet est son prophète | (l')(d')évangéliser | gagner des âmes | gagneur d'âmes
any: soldat du christ | combat spirituel | (l')(d')armure de dieu | la bible est la vérité | la parole infaillible | création et non évolution
any: dieu a créé la terre en
mask: au nom de jésus le film
not: film | statue | musée | série
+ Jésus revient bientôt, repentez-vous
+ J'ai donné ma vie à Jésus en 2012
- La statue du Christ Roi à Lisbonne
- Il crie dans la rue que Jésus sauve

[religion.leaves.fr]
say: tells that you left or do not hold a faith
privacy: 3
conduct: 0
voice: me
where: words
negated: keep
any: suis athée | (l')(d')athée convaincu | (l')(d')athée convaincue | (l')(d')athée et fier | (l')(d')athée et fière | suis agnostique
any: crois pas en dieu | crois plus en dieu | non croyant | non croyante | non-croyant | non-croyante | non pratiquant | non pratiquante
any: (l')(d')apostasie | débaptisé | débaptisée | me faire débaptiser | me débaptiser | débaptisation | quitté l'église | quitté l'islam
any: quitté la religion | quitté les témoins de jéhovah | quitté ma religion | sortie des témoins de jéhovah | (l')(d')ex-témoin de jéhovah
any: ex témoin de jéhovah | (l')(d')ex-musulman | (l')(d')ex-musulmane | (l')(d')ex-catholique | (l')(d')ex-chrétien | (l')(d')ex-chrétienne
any: (l')(d')ancien catholique | perdu la foi | perdu ma foi | retiré le voile | (l')(d')enlevé mon voile | (l')(d')enlevé le voile
any: (l')(d')arrêté de pratiquer ma religion | plus pratiquant | plus pratiquante | libre penseur | libre-penseur | libre penseuse | ni dieu ni maître
any: les religions c'est | toutes les religions se valent | religion opium du peuple | dieu n'existe pas | sans dieu ni | sans religion
any: mécréant et fier | mécréante | je ne fais pas ramadan | fais pas le ramadan | #athée | #athee | #apostasie | #exmusulmane | jsuis athée
any: chuis athée | chu athée | jsuis agnostique | chuis agnostique | chu agnostique
mask: perdu la foi en l'équipe | perdu la foi en l'humanité | perdu la foi en la politique | perdu la foi dans
not: film | politique | (l')(d')humanité | (l')(d')équipe | club
+ Je suis athée depuis toujours
+ J'ai demandé mon apostasie l'an dernier
- J'ai perdu la foi en l'humanité
- Selon un sondage, ils sont athées

[religion.spiritual.fr]
say: mentions spiritual or occult practice
privacy: 1
conduct: 0
any: médium et voyant | chez la voyante | une voyante m'a | (l')(d')allahouma amine | (l')(d')amine ya rab | (l')(d')astrologie | (l')(d')astrologue/N
any: (l')(d')horoscope/N | signe astro | thème astral | signe du zodiaque | mercure rétrograde | mon ascendant | tarot | tarots | tarologue/N
any: cartomancie | cartomancienne | voyance | voyant/P medium | magnétiseur/A | magnétisme guérisseur | coupeur de feu | coupeuse de feu | rebouteux
any: rebouteuse | barreur de feu | panseur de secrets | le secret pour les brûlures | faiseur de secret | faiseuse de secret | marabout/N | grigri/N
any: gris-gris | mauvais oeil | mauvais œil | rokia | roqya | désenvoûtement | (l')(d')exorcisme | (l')(d')exorciste/N | sorcellerie
any: sorcière moderne | rituel de pleine lune | rituels de pleine lune | pleine lune rituel | lithothérapie | pierres énergétiques | reiki | chakra/N
any: (l')(d')énergies du jour | guidance du jour | (l')(d')oracle du jour | tirage de cartes | tirage du jour | (l')(d')ésotérisme
any: (l')(d')ésotérique | numérologie | vies antérieures | réincarnation | karma | karmique | flamme jumelle | flammes jumelles | guides spirituels
any: spiritualité | spirituel | spirituelle | chamane/N | chaman | chamanisme | constellations familiales | pendule divinatoire | radiesthésie
any: géobiologie | loi de l'attraction | canalisation des anges | 11h11 fais un voeu | (l')(d')heures miroirs | feng shui | pranothérapie | spiritisme
any: (l')(d')ouija | main de fatma | 🔮 | 🧿 | #astrologie | #tarot | #reiki | #lithotherapie | #spiritualité | #voyance | #pleinelune | #guidance
mask: jouer au tarot | club de tarot | tournoi de tarot | belote et tarot | partie de tarot | tarot à 5 | tarot à 4 | (l')(d')humour spirituel
mask: (l')(d')instant karma | concours de tarot | on joue au tarot
not: belote | (l')(d')atouts | tournoi | cartes à jouer | cheval | bug
+ Tirage du jour avec mon oracle des anges
+ Séance de reiki hier, je flotte
- Belote et tarot tous les jeudis au club

[religion.names.fr]
say: belongs to a congregation, group or page of a faith
privacy: 2
conduct: 0
where: names
any: (l')(d')église | (l')(d')églises | (l')(d')eglise | paroisse/N | paroissiens | diocèse | diocese | cathédrale | basilique | (l')(d')abbaye
any: monastère | sanctuaire | chapelle | mosquée | mosquées | synagogue | consistoire | (l')(d')aumônerie | caté | catéchisme | catéchistes
any: catholique/N | cathos | chrétien/A | chrétiens | chrétiennes | protestant/P | (l')(d')évangélique/N | (l')(d')orthodoxe | musulman/P
any: (l')(d')islam | (l')(d')islamique | muslim | muslimas | coran | juif | juive | juifs | loubavitch | bouddhiste/N | (l')(d')hindou
any: témoins de jéhovah | (l')(d')adventiste/N | mormons | (l')(d')icc | (l')(d')hillsong | croix glorieuse | (l')(d')emmanuel communauté
any: communauté de l'emmanuel | chemin neuf | taizé | jmj | louange | gospel | prière/N | prier | pray | bible | jésus | jesus | christ | dieu
any: seigneur | vierge marie | marie reine | rosaire | chapelet | =Lourdes | pèlerinage/N | pèlerins | scouts et guides de france | scouts d'europe
any: (l')(d')eeudf | (l')(d')eeif | (l')(d')emv | caritas | ccfd | (l')(d')aleteia | la croix | ktotv | kto | radio notre dame | rcf | topchrétien
any: (l')(d')hajj | (l')(d')omra | (l')(d')halal | casher | kasher | (l')(d')hijab | voile | femmes voilées | mode modeste | mourides | touba
any: tidiane | zawiya | frat | mej | joc | jec | (l')(d')opus dei | sainte thérèse | saint-sacrement | soeurs de | frères de
any: petites soeurs des pauvres | carmel de | jésuites | dominicains
mask: rue de l'église | place de l'église | voile de bateau | voile et vent | (l')(d')école de voile | club de voile | planche à voile
mask: saint-jean-de-dieu | (l')(d')abbaye bière | bière abbaye | (l')(d')église nouvelle brasserie | resto la chapelle | porte de la chapelle
mask: (l')(d')hôtel-dieu | (l')(d')hôtel dieu | monastère festival rock | jesus christ superstar | marché de l'église
not: bière/N | brasserie | nautique | voile légère | (l')(d')hôtel | rock | metal | film | kebab
+ [group] Catéchistes du diocèse de Lyon
+ [page] Mosquée de Genève
+ [group] Prières et louange Abidjan
- [page] Club de voile légère d'Annecy
- [page] Hôtel-Dieu de Lyon

[religion.names.leaves.fr]
say: belongs to a group or page of those who left a faith
privacy: 3
conduct: 0
where: names
any: (l')(d')ex-musulmans | ex musulmans | (l')(d')ex-témoins de jéhovah | ex témoins de jéhovah | (l')(d')apostats | (l')(d')apostasie
any: (l')(d')athée/N | (l')(d')athées | (l')(d')athéisme | libre pensée | libres penseurs | (l')(d')agnostiques | sceptiques | zététique
any: (l')(d')humanistes laïques | laïcité république | mouvement laïque | débaptisation
+ [group] Athées de Belgique
+ [group] Ex-témoins de Jéhovah France
- [group] Témoins de Jéhovah, réunion de lundi
