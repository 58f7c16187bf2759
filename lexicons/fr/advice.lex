lexicon: advice.fr
format: 1
version: 2026.1
topic: advice
lang: fr
licence: CC0-1.0
about: Medical advice to one person, doses, offers to look, prescriptions outside care, in the French-speaking countries.
source: written by hand for this project

# Advice to one person differs from education: tu/vous and a body or a medicine.

[advice.offer.fr]
say: offers to look at somebody's complaint online
privacy: 0
conduct: 2
where: words
any: (l')(d')envoie moi une photo de ton | (l')(d')envoie-moi une photo de ton | (l')(d')envoie-moi une photo de ta
any: (l')(d')envoie moi une photo de ta | (l')(d')envoie-moi une photo de la plaie | (l')(d')envoie-moi la photo de ta
any: (l')(d')envoyez-moi une photo de votre | (l')(d')envoyez-moi une photo de la plaie | (l')(d')envoie une photo de ta plaie
any: (l')(d')envoie la photo du bouton | (l')(d')envoie ta radio | (l')(d')envoie-moi ta radio | (l')(d')envoie-moi tes résultats
any: (l')(d')envoie-moi ton irm | (l')(d')envoie-moi ton ecg | (l')(d')envoie-moi ta prise de sang | (l')(d')envoie-moi ton bilan
any: (l')(d')envoie tes résultats en mp | (l')(d')envoyez-moi vos résultats | (l')(d')envoyez-moi vos analyses | (l')(d')envoyez vos résultats
any: montre-moi ta radio | montre-moi ton grain de beauté | photo du grain de beauté en mp | mp moi tes symptômes | décris-moi tes symptômes
any: décrivez-moi vos symptômes | tes symptômes en mp | dis-moi tes symptômes | (l')(d')écris-moi tes symptômes | texte-moi tes symptômes
any: je regarde ta radio | je peux regarder ton irm | je peux regarder tes résultats | je te fais une consultation par whatsapp
any: consultation gratuite en mp | consultation par messenger | consulte par whatsapp | posez-moi vos questions médicales | pose-moi ta question santé
any: passe me voir au service je te regarde | passe aux urgences je te regarde | je te regarde ça vite fait | je jette un oeil à ton irm
any: je te dirai si c'est grave | une photo et je te dis si c'est
mask: (l')(d')envoie-moi une photo de ton chat | (l')(d')envoie-moi une photo de ton chien | (l')(d')envoie-moi une photo de ta maison
mask: (l')(d')envoie-moi une photo de ta robe | (l')(d')envoie-moi une photo de ton gâteau | (l')(d')envoie-moi une photo de ton écran
mask: (l')(d')envoie-moi une photo de ta recette | (l')(d')envoie-moi une photo de ta voiture | (l')(d')envoie-moi une photo de ton passeport
mask: (l')(d')envoie-moi une photo de ta carte
not: chat | chien | robe | gâteau | voiture | radio fm | (l')(d')imprimante
+ Envoie-moi une photo de ton bouton, je te dis
+ Envoie-moi ta prise de sang en mp
- Envoie-moi une photo de ta robe

[advice.dose.fr]
say: tells somebody what to take or to stop
privacy: 0
conduct: 2
where: words
any: prends un doliprane | prends du doliprane | prends deux doliprane | prends 1g de paracétamol | prends un gramme de paracétamol
any: prends du paracétamol | prends un dafalgan | prends un ibuprofène | prends de l'ibuprofène | prends un advil | prends des tylenol
any: prends un tylenol | prends du spasfon | prends un spasfon | prends du smecta | prends un antihistaminique | prends un antibiotique
any: prends de l'amoxicilline | prends de la cortisone | prends un anti-inflammatoire | prends du magnésium | prends de la vitamine
any: prends de l'homéopathie | prends de l'arnica | prends de l'aspirine | prends un imodium | prends un gaviscon | prends un xanax
any: prends un lexomil | prends du fer | prends de la mélatonine | prenez du doliprane | prenez un doliprane | prenez du paracétamol
any: prenez de l'ibuprofène | prenez un antihistaminique | prenez du magnésium | prenez de la vitamine | prenez un anti-inflammatoire
any: donne-lui du doliprane | donne-lui du paracétamol | donnez-lui du doliprane | donnez-lui du paracétamol | donne lui de l'advil
any: (l')(d')arrête ton traitement | (l')(d')arrête tes antidépresseurs | (l')(d')arrête tes médicaments | (l')(d')arrête les antibiotiques
any: (l')(d')arrête la pilule | (l')(d')arrête les statines | (l')(d')arrête le levothyrox | (l')(d')arrête la cortisone
any: (l')(d')arrêtez votre traitement | (l')(d')arrêtez les médicaments | (l')(d')arrêtez la pilule | (l')(d')arrêtez les statines | diminue la dose
any: (l')(d')augmente la dose | double la dose | baisse ton insuline | (l')(d')augmente ton insuline | saute une dose | toutes les 6h
any: toutes les 6 heures | toutes les 8 heures | toutes les 4 heures | trois fois par jour pendant | 3 fois par jour pendant
any: deux comprimés matin et soir | un comprimé matin et soir | 1 comprimé matin | 15 gouttes de | dix gouttes de | granules d'arnica
any: une cure de magnésium | mets de la bétadine | mets de l'eau de javel dessus | mets de la biafine | mets de la crème à la cortisone
any: mets du diprosone | change de pilule | passe à la cortisone
mask: (l')(d')arrête ton traitement de faveur | (l')(d')augmente la dose de café | (l')(d')augmente la dose de chocolat | double la dose de chocolat
mask: double la dose de fromage | double la dose de | diminue la dose de sucre
not: recette | chocolat | pâte | café | mon médecin m'a | m'a dit | four | plante/N | (l')(d')engrais | ma patiente | (l')(d')arroser
+ Prends 1g de paracétamol toutes les 6h, ça passera
+ Arrête ton traitement, c'est du poison
- Le bus passe toutes les 6 heures, mon médecin m'a dit d'attendre
- Prends ton parapluie

[advice.individual.fr]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: words
any: il faut que tu demandes une prise | il faut que tu fasses une prise de sang | il faut que tu fasses un bilan | il faut que tu voies un
any: faut consulter | faut que tu consultes | tu devrais voir un médecin | tu devrais voir un dermato | tu devrais voir un psy
any: tu devrais demander un bilan | vous devriez voir un | demande à ton médecin de te | demande une écho | tu as besoin d'une prise de sang
any: c'est hormonal | c'est la thyroïde | c'est la ménopause | c'est un manque de fer | carence en fer | carence en vitamine d | carence en magnésium
any: c'est une intolérance au | sûrement une intolérance | vu tes symptômes | vu vos symptômes | d'après tes symptômes | d'après ce que tu décris
any: d'après ce que vous décrivez | ça ressemble à une appendicite | ça ressemble à une angine | ça ressemble à un zona | ça ressemble à de l'eczéma
any: ça ressemble à une phlébite | ça ressemble à une entorse | ça ressemble à une gastro | ça ressemble à une mycose | ça ressemble à une allergie
any: ça ressemble à une tendinite | c'est sûrement viral | c'est sûrement une | c'est surement viral | c'est juste viral | c'est une mycose
any: c'est de l'eczéma | c'est un zona | c'est une sciatique | tu fais une dépression | tu as une dépression | tu as sûrement une | t'as sûrement une
any: tu as peut-être une carence | tu manques de fer | tu manques de magnésium | tu dois faire une prise de sang | tu devrais faire une prise de sang
any: fais une prise de sang | fais-toi faire une prise de sang | fais un bilan sanguin | fais un bilan thyroïdien | fais vérifier ta thyroïde
any: fais doser ta | fais un scanner | fais une irm | fais une radio | fais une écho | fais un ecg | demande une irm | demande un scanner
any: demande une prise de sang | demandez une irm | demandez un scanner | demandez un bilan | tu devrais consulter | vous devriez consulter
any: va consulter | va voir un médecin | va voir un dermato | va voir un cardiologue | va voir un psy | va voir un ostéo | va vite aux urgences
any: va aux urgences | (l')(d')allez aux urgences | (l')(d')allez vite aux urgences | file aux urgences | à ta place j'irais aux urgences
any: à ta place je ferais un scanner | à ta place je ferais une | à ta place j'arrêterais | à ta place je prendrais | à votre place je consulterais
any: pas besoin d'aller aux urgences | pas besoin de voir un médecin | pas besoin d'antibiotiques | il te faut des antibiotiques
any: il te faut un antibiotique | il vous faut des antibiotiques | faut te faire opérer | fais-toi opérer | te fais pas opérer
any: ne te fais pas vacciner | ne vous faites pas vacciner | fais-toi vacciner | glace et repos | rien de grave c'est | c'est bénin t'inquiète
any: t'inquiète c'est bénin | c'est pas grave c'est viral | ce grain de beauté est | ton grain de beauté | surveille ta tension | ta tension est trop
any: ton bilan est normal | tes résultats sont normaux | tes analyses sont bonnes
mask: c'est sûrement une erreur | c'est sûrement une blague | c'est sûrement une bonne | c'est sûrement une question | c'est sûrement une arnaque
mask: va voir un psy le film | tu as sûrement une idée | tu as sûrement une photo | c'est sûrement une des | t'as sûrement une idée
mask: va consulter le site | va consulter le menu | t'as sûrement une | à ta place je ferais une tarte | à ta place je ferais une pause
mask: fais une radio locale | à ta place je prendrais le train | à ta place je prendrais le bus | à ta place je ferais une réclamation
mask: c'est sûrement une fausse | c'est sûrement une très | tu devrais consulter le site | va consulter la page
not: site | train | bus | notaire | (l')(d')avocat | garage | météo | menu | carte des vins
+ Vu tes symptômes c'est une appendicite, va aux urgences
+ À ta place je ferais un scanner
+ Tu manques de fer, demande une prise de sang
- À ta place je prendrais le train
- C'est sûrement une erreur du site

[advice.prescribe.fr]
say: offers or asks for a prescription outside care
privacy: 0
conduct: 3
where: words
any: je te fais une ordonnance | je t'envoie une ordonnance | je te prescris | je vous prescris | je te fais l'ordonnance
any: je peux te faire une ordonnance | (l')(d')ordonnance en mp | (l')(d')ordonnance par whatsapp | je te fais un certificat
any: certificat médical en mp | je te fais un arrêt | je te fais ton arrêt | je peux te faire un arrêt | tu peux me faire une ordonnance
any: quelqu'un peut me faire une ordonnance | un médecin parmi mes amis pour une ordonnance | un médecin dans mes contacts pour un certificat
any: certificat de complaisance | qui peut me prescrire | je te file des échantillons | je te ramène des médocs du service
any: je te ramène du boulot des | je te prends une boîte au service | je te renouvelle ta pilule | je te renouvelle ton ordonnance
any: il me reste des antibiotiques si tu veux | j'ai des antibiotiques si tu veux | je te donne mes antibiotiques | un arrêt contre un apéro
any: certif pour le sport en mp
mask: je te prescris une bonne dose de rire | je te prescris du repos et du chocolat | je te prescris un apéro | je te prescris des câlins
mask: je te prescris une cure de soleil | je vous prescris une bonne dose
not: rire | chocolat | câlins | soleil | livres | lecture | (l')(d')apéro pour
+ Je te fais une ordonnance, passe chercher demain
+ Tu peux me faire une ordonnance pour la pilule ?
- Je te prescris une bonne dose de rire

[advice.drug.fr]
say: tells somebody what to take or to stop
privacy: 0
conduct: 2
where: post comment message
any: doliprane | dafalgan | paracétamol | (l')(d')ibuprofène | (l')(d')advil | tylenol | (l')(d')aspirine | (l')(d')amoxicilline | (l')(d')augmentin
any: (l')(d')azithromycine | (l')(d')antibiotique/N | cortisone | solupred | cétirizine | zyrtec | (l')(d')aerius | spasfon | smecta | (l')(d')imodium
any: gaviscon | (l')(d')oméprazole | (l')(d')inexium | codéine | tramadol | lamaline | xanax | lexomil | seresta | (l')(d')atarax | lysanxia
any: levothyrox | metformine | (l')(d')insuline | (l')(d')ozempic | ventoline | bétadine | biafine | (l')(d')arnica | magnésium | vitamine d
any: mélatonine | (l')(d')homéopathie | (l')(d')ivermectine | (l')(d')hydroxychloroquine | valériane
need: tu peux | tu devrais | tu dois | vous pouvez | vous devriez | vous devez | (l')(d')essaie | (l')(d')essayez | il faut que tu | il te faut
need: je te conseille | je vous conseille | je te recommande | je vous recommande | (l')(d')évite le | (l')(d')évite les | (l')(d')arrête
need: ne prends pas | ne prenez pas | prends plutôt | donne-lui | donne lui | mets-lui
near: 5
not: m'a dit | mon médecin | mon pharmacien | cherche | ma fille prend | (l')(d')étude | rupture
+ Tu peux alterner doliprane et ibuprofène
+ Je te conseille l'arnica matin et soir
- Mon médecin m'a dit : tu peux prendre du doliprane
- Rupture d'amoxicilline dans les pharmacies, essayez la capitale

[advice.reassure.fr]
say: gives medical advice to one person
privacy: 0
conduct: 2
where: post comment message
any: t'inquiète pas | ne vous inquiétez pas | pas de panique | c'est normal | rien de grave | ça va passer | ça passera | c'est bénin
any: c'est bon signe | c'est mauvais signe | à surveiller | va consulter | consulte vite | consultez vite
need: fièvre | ton bouton | tes boutons | ta toux | tes saignements | tes règles | ta tension | ton kyste | ton nodule | tes ganglions
need: ton mal de tête | tes douleurs | ta douleur | tes vertiges | tes palpitations | ta tachycardie | ton irm | ta prise de sang | tes analyses
need: tes contractions | sa fièvre | ses boutons | ton eczéma | ta plaie | ta cicatrice | tes plaquettes | ton taux de
near: 8
not: mon médecin | m'a dit
+ T'inquiète pas, tes ganglions c'est viral
+ Sa fièvre va baisser, ne vous inquiétez pas
- Pas de panique, les examens sont reportés
