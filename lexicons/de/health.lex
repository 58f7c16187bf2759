lexicon: health.de
format: 1
version: 2026.1
topic: health
lang: de
licence: CC0-1.0
about: Illness, treatment, mental health, injuries, pregnancy, disability and recovery of one's own or in the family.
source: written by hand for this project

# "Krank", "Krebs", "Herzinfarkt" and "depressiv" are figures of speech as often as diagnoses; they stand with "ich", "Diagnose", "meine".

[health.family.de]
say: tells of an illness in your family
privacy: 3
conduct: 0
where: words
any: chemo | krebs | brustkrebs | darmkrebs | lungenkrebs | hirntumor | leukämie | tumor | chemotherapie | bestrahlung | schlaganfall | herzinfarkt
any: herzop | bypass | demenz | alzheimer | parkinson | =MS | multiple sklerose | =ALS | diabetes | epilepsie | depression | depressionen | bipolar
any: schizophrenie | magersucht | autismus | autist | autistisch | adhs | down-syndrom | down syndrom | trisomie 21 | herzfehler | neurodermitis
any: asthma | krank | todkrank | krankenhaus | spital | klinik | intensivstation | intensiv | notaufnahme | operiert | op | dialyse | palliativ
any: hospiz | corona | lungenentzündung | fieber | magen-darm | scharlach | windpocken | hand-fuß-mund | rsv | gebrochen | gips | zöliakie
any: mukoviszidose
need: mama | papa | oma | opa | mein/P sohn | mein/P tochter | mein/P kind | mein/P vater | mein/P mutter | mein/P papa | mein/P mama | mein/P oma
need: mein/P opa | mein/P bruder | mein/P schwester | mein/P mann | mein/P frau | mein/P partner | mein/P freundin | mein/P tante | mein/P onkel
need: unser/P sohn | unser/P tochter | unser/P kleine/A | mein/P kleine/A | mein/P große/A | mein/P schwiegermutter | mein/P schwiegervater
need: mein/P eltern | mamas | papas | omas | opas | der zwerg | die kids | mein/P cousine | mein/P cousin | mein/P nichte | mein/P neffe
need: mein/P enkel | mein/P patenkind | mis grosi
near: 6
mask: als kind | als wir | als ich | als mein | als meine | als er | als sie | als der | als die | als das | als mama | als papa | so wie als
mask: mehr als | alt als | größer als | besser als | als unser | als einer | als eine | als auch | als sohn | als tochter | als geschenk | als dank
mask: als oma | als opa | als überraschung | mein mann als | als
not: arbeitet | arbeitet im | arbeitet in | arzt im | ärztin im | pflegerin | ms office | studiert | sternzeichen | praktikum | film | serie | jobbt
+ Mein Vater hatte letzte Woche einen Schlaganfall
+ Unser Sohn hat ADHS, das wissen wir seit gestern
+ Der Zwerg hat Scharlach
+ Mamas Chemo beginnt
- Mein Bruder arbeitet im Krankenhaus
- Meine Tochter ist größer als ich
- Meine Mutter ist vom Sternzeichen Krebs

[health.condition.de]
say: names an illness or a condition of yours
privacy: 3
conduct: 0
voice: me
where: words
any: krebs ist zurück | krebs ist wieder da | krebs ist weg | krebs hat gestreut | chemo* | endometriose* | migräne* | diagnostiziert | mein tumor
any: mein krebs | krebsfrei | brustkrebs | mammakarzinom | metastasen | rezidiv | hodgkin | lymphom | leukämie | chemo | chemotherapie | bestrahlung
any: portanlage | port gelegt | typ 1 diabetes | typ-1-diabetes | typ 1 diabetikerin | diabetes typ 1 | diabetes typ 2 | bin diabetikerin
any: bin diabetiker | insulinpumpe | insulinpflichtig | libre sensor | multiple sklerose | ms schub | ms-schub | schubförmig | morbus crohn
any: crohn schub | colitis | reizdarm | reizdarmsyndrom | zöliakie | glutenunverträglichkeit | laktoseintoleranz | histaminintoleranz
any: fructoseintoleranz | hashimoto | schilddrüsenunterfunktion | schilddrüsenüberfunktion | morbus basedow | l-thyroxin | endometriose
any: endometrioseschub | adenomyose | pco | pcos | myom | lipödem | lip-op | fibromyalgie | rheuma | rheumatoide arthritis | rheumaschub | bechterew
any: lupus | psoriasis | schuppenflechte | neurodermitis | rosacea | akne inversa | vitiligo | alopecia | haarausfall kreisrund
any: kreisrunder haarausfall | epilepsie | epileptisch/A anfall | migräne | migräneattacke | migräneanfall | clusterkopfschmerz | trigeminusneuralgie
any: mein asthma | asthmaspray | asthmaanfall | copd | long covid | longcovid | post covid | postcovid | mecfs | cfs | fatigue syndrom
any: chronisch krank | chronisch kranke | chronisch krankes | chronische schmerzen | chronischer schmerz | schmerzpatientin | schmerzpatient
any: unsichtbare krankheit | autoimmunerkrankung | autoimmunkrankheit | seltene erkrankung | gendefekt | ehlers-danlos | hypermobil | pots syndrom
any: mcas | bandscheibenvorfall | bandscheibe | skoliose | arthrose | hüftdysplasie | osteoporose | gicht | gichtanfall | bluthochdruck
any: mein blutdruck | herzrhythmusstörungen | vorhofflimmern | herzmuskelentzündung | herzschrittmacher | herzklappe | mein herzinfarkt | thrombose
any: lungenembolie | schlaganfall überlebt | mein schlaganfall | aneurysma | nierenversagen | dialyse | nierentransplantation | spenderniere
any: spenderherz | spenderleber | transplantiert | organtransplantation | leberzirrhose | hepatitis | hiv | nachweisgrenze | herpes | chlamydien
any: gürtelrose | borreliose | drüsenfieber | tinnitus | hörsturz | morbus menière | grauer star | glaukom | makula | schlafapnoe | narkolepsie
any: restless legs | inkontinenz | stoma | stomabeutel | darmkrebs | hautkrebs | melanom | gebärmutterhalskrebs | eierstockkrebs | prostatakrebs
any: hodenkrebs | wechseljahre | menopause | hitzewallungen | zyklusstörungen | regelschmerzen | periodenschmerzen | mens schmerzen | vaginismus
any: #endometriose | #endowarrior | #chronischkrank | #typ1diabetes | #diabetes | #multiplesklerose | #mecfs | #longcovid | #lipödem | #brustkrebs
any: #fckcancer | #migräne | #rheuma | #morbuscrohn | #hashimoto | #spoonie | #krebs | #chemo
mask: gicht hexe | migräne patient
not: studie | forscher | kongress | leitlinie | patientin | patienten | patient | vorlesung | prüfung | station | kfz | werkstatt | motor
not: netzbetreiber | fortbildung | weltkrebstag | lehrbuch | examen | serie | film | hund | katze/N | pferd | tierarzt
negated: keep
+ Diagnose nach zwei Jahren: Endometriose. Endlich ein Name
+ Typ-1-Diabetes seit ich neun bin
+ Seit Februar krebsfrei!
+ Long Covid, Tag 300, Treppen sind mein Everest
- Neue Studie zu Multiple Sklerose
- Der Hund hat Arthrose
- Vorlesung über Rheuma, halb geschlafen

[health.condition.own.de]
say: names an illness or a condition of yours
privacy: 3
conduct: 0
where: words
any: eisenwert | eisenmangel | vitamin d mangel | blutdruck | cholesterin | leberwerte | schilddrüse | bandscheibe | krebs | tumor | adhs | =ADS
any: diabetes | asthma | =MS | rheuma | allergie | allergien | heuschnupfen | burnout | anämie | epilepsie | autismus | bipolar | legasthenie
any: gastritis | sodbrennen | nierensteine | gallensteine | lungenentzündung | bronchitis | corona | covid | grippe | herpes | ekzem | hämorrhoiden
any: zyste | zysten | entzündung | arthritis | schub | krankheit | erkrankung | symptome | laborwerte | blutwerte | biopsie | krank
need: seit gestern | weiß ich es | endlich ein name | bin seit | im keller | zu hoch | zu niedrig | nur noch müde | bei mir | habe ich | hab ich
need: ich habe | ich hab | leide an | leide unter | ich leide | diagnose | diagnostiziert | meine | mein | meiner | meinem | wurde bei mir | meinen
need: i hob | han ich | ich han | erkrankt | bin krank | mit 38 | lebe mit
near: 4
mask: krank vor sorge | meine krankheit ist | mein krebs rot | ms teams | ms office | krank geschrieben | meine ms word | sternzeichen krebs
mask: krebs geboren
not: sternzeichen | aszendent | horoskop | patient/N | patientin | patientinnen | studie | arbeitet | film | serie | hund | katze/N | kater | tierarzt
not: lustig | preise | mutter | vater | sohn | tochter | bruder | schwester | mann | oma | opa | widder | stier | teams | krebsgang | symptome der
negated: keep
+ Ich hab Asthma, deswegen lauf ich langsam
+ Meine Allergie bringt mich um, überall Birke
+ Bei mir wurde ein Tumor gefunden
- Krebs ist mein Sternzeichen
- Ich habe das in MS Teams geschrieben
- Das ist doch krank, meine Preise sind fair

[health.mental.de]
say: tells of your mental health
privacy: 3
conduct: 0
voice: me
where: words
any: beim psychotherapeuten | beim psychologen | beim psychiater | zur psychologin | zum psychologen | zum psychiater | zur therapeutin
any: zum therapeuten | therapie heute | heute therapie | therapie war | in therapie | wieder therapie | stunde bei der therapeutin | depression
any: depressionen | depressive phase | depressive episode | depressiver schub | wochenbettdepression | winterdepression | angststörung
any: angststörungen | panikattacke/N | panikanfall | panikstörung | soziale phobie | sozialphobie | agoraphobie | zwangsstörung | zwangsgedanken
any: waschzwang | borderline | bpd | posttraumatische belastungsstörung | ptbs | kptbs | trauma therapie | traumatherapie | mein trauma
any: traumatisiert | dissoziation | dissoziiert | dissoziative | dis system | essstörung | magersucht | anorexie | bulimie | binge eating
any: bipolar/A störung | bipolare störung | manische phase | manisch depressiv | manisch-depressiv | psychose | psychotisch/A | schizophrenie
any: psychiatrie | tagesklinik | psychosomatik | psychosomatische klinik | psychosomatische reha | klinikaufenthalt | antidepressiva | antidepressivum
any: ssri | sertralin | escitalopram | citalopram | venlafaxin | fluoxetin | mirtazapin | quetiapin | lithium tabletten | tavor | lorazepam
any: medikinet | ritalin | elvanse | psychotherapie | psychotherapeut | psychotherapeutin | meine therapeutin | mein therapeut | meiner therapeutin
any: meinem therapeuten | meine thera | mein thera | therapiestunde | therapiesitzung | therapieplatz | verhaltenstherapie | probatorik
any: probatorische sitzung | meine psychologin | mein psychologe | mein psychiater | meine psychiaterin | gruppentherapie | selbstverletzung | svv
any: geritzt | ritzen | suizidal | suizidgedanken | suizidversuch | selbstmordgedanken | selbstmordversuch | will nicht mehr leben
any: nicht mehr leben wollen | mentale gesundheit | psychische gesundheit | psychisch krank | psychische erkrankung | psychische erkrankungen
any: psychische probleme | mental breakdown | nervenzusammenbruch | zusammenbruch hinter mir | burnout | burn-out | bore-out | boreout | mental health
any: seelisch am ende | psychisch am ende | psychisch nicht gut | erschöpfungsdepression | krisendienst | telefonseelsorge | notfallseelsorge
any: skills kette | overthinking | #mentalhealth | #depression | #depressionen | #angststörung | #panikattacke | #endthestigma | #borderline
any: #psychischegesundheit | #mentalegesundheit | #therapie | #ptbs | #essstörung | #recovery | #burnout
mask: börse depression | große depression | weltwirtschafts depression | ritzen der türen | fugen ritzen | ritzen im | mental breakdown wegen ikea
mask: ritzen und | brennen burnout reifen
not: physio | ergo | logo | hund | reit | studie | kongress | fortbildung | leitlinie | patient/N | patientin | patienten | vorlesung | klausur
not: hausarbeit | serie | film | wirtschaft | börse | tief | seminar | reifen | motorrad | fuge/N | holz | boden | dokumentation
negated: keep
+ Meine Thera meint, ich soll mehr schreiben
+ Sertralin, Woche drei, langsam wird's heller
+ Heute Panikattacke im Supermarkt, ich schreib das jetzt einfach
+ Warte seit acht Monaten auf einen Therapieplatz
- Die Studie zu Depressionen bei Jugendlichen
- Burnout mit dem Motorrad, der Reifen qualmt

[health.mental.context.de]
say: tells of your mental health
privacy: 3
conduct: 0
voice: me
where: words
any: therapie | depressiv | depri | ängste | panik | angst | klinik | krise | tief | dunkel | leer | kopf | trauma | tabletten | seele | psyche
any: zusammenbruch | überfordert | erschöpft | weinen | heulen | loch | trigger | getriggert | manisch | schlaflos
need: depression | psychisch | seelisch | in therapie | therapie angefangen | therapie begonnen | therapeutin | therapeut | panikattacken
need: antidepressiva | psychologin | diagnostiziert | attacke | attacken | lebensmüde | hilfe geholt | hilfe holen | psychiatrie | ich bin depressiv
need: mir geht es nicht gut | mir gehts nicht gut | geht mir schlecht | gehts mir schlecht | schwarzes loch | dunkle gedanken | keinen sinn mehr
need: nicht mehr leben | keine kraft mehr
near: 6
not: physiotherapie | logopädie | ergotherapie | studie | film | serie | patient/N | patientin | börse | spiel | trainer | tabelle
mask: angst um | keine panik
negated: keep
+ Mir gehts nicht gut, der Kopf ist leer
+ Hab mit Therapie angefangen, Therapeutin ist super
+ In so einem Tief, ich hab keine Kraft mehr
- Die Panik an der Börse, Attacke der Bären, ein Spiel

[health.treatment.de]
say: tells of a treatment or a test you have had
privacy: 3
conduct: 0
voice: me
where: words
any: gips ab | gips dran | fäden gezogen | fäden ziehen | zum kardiologen | zum neurologen | zum orthopäden | zum hautarzt | zum frauenarzt
any: zum urologen | zum hno | meine op | meiner op | nach der op | vor der op | op termin | op-termin | op überstanden | op gut überstanden
any: op verlief | frisch operiert | wurde operiert | werde operiert | wurde heute operiert | unters messer | vollnarkose | aus der narkose | reha
any: ahb | anschlussheilbehandlung | kur | kurantrag | bildgebung | mrt | ct termin | in der röhre | magenspiegelung | darmspiegelung | koloskopie
any: gastroskopie | herzkatheter | biopsie | punktion | lumbalpunktion | mammographie | mammografie | ultraschall beim | blutabnahme | blut abgenommen
any: blutbild | ekg | 24 stunden blutdruck | infusion | eiseninfusion | cortison | kortison | antibiotika | antibiotikum | schmerzmittel | novalgin
any: tilidin | tramadol | ibu 600 | ibu 800 | blutverdünner | heparin spritzen | thrombosespritze | spritze in | spritzen ins gelenk | physiotherapie
any: physio | krankengymnastik | kg rezept | osteopathie | osteopath | osteopathin | chiropraktiker | akupunktur | hyposensibilisierung
any: desensibilisierung | facharzttermin | facharzt termin | beim orthopäden | beim neurologen | beim kardiologen | beim gynäkologen | beim frauenarzt
any: frauenarzttermin | beim hautarzt | hautarzttermin | beim urologen | beim hno | hno arzt | beim augenarzt | beim rheumatologen | beim hausarzt
any: beim arzt | beim doc | zum arzt | arzttermin | zahnarzt | zahnarzttermin | wurzelbehandlung | weisheitszähne | weisheitszahn | zahn gezogen
any: implantat | zahnspange | invisalign | aufbissschiene | krankenschein | krankgeschrieben | au bis | krankschreibung | krankenstand
any: arbeitsunfähig | attest geholt | überweisung zum | rezept vom arzt | magenbypass | schlauchmagen | magenverkleinerung | ozempic | wegovy
any: mounjaro | abnehmspritze | botox gegen migräne | hörgerät | hörgeräte | cochlea | laser augen | augenlasern | prothese | hüft-op | hüftop
any: knie-op | knieop | kreuzband op | kreuzband-op | mandel-op | galle raus | mandeln raus | blinddarm | gebärmutter entfernt | hysterektomie
any: sterilisation | vasektomie | spirale gelegt | hormonspirale | pille abgesetzt | pille danach | #mrt | #reha | #op | #krankgeschrieben
mask: kur für die haare | haar kur | kur für die haut | kur paket | infusion vitamin | zum arzt schicken | kur park | reha zentrum baut
not: studie | patient/N | patientin | patientinnen | hund | katze/N | kater | pferd | tierarzt | haare | haarmaske | shampoo | fortbildung | arbeite
not: kollege/N | kollegin | haut | gesichtsmaske
negated: keep
+ OP gut überstanden, jetzt Reha
+ Morgen MRT, drückt die Daumen
+ Weisheitszähne raus, sehe aus wie ein Hamster
+ Bin bis Freitag krankgeschrieben
- Eine Kur für die Haare aus Olivenöl
- Unser Hund war beim Tierarzt zur Blutabnahme

[health.hospital.de]
say: tells of a hospital stay or an emergency
privacy: 3
conduct: 0
voice: me
where: words
any: im krankenhaus | ins krankenhaus | im spital | ins spital | aus dem krankenhaus | aus dem spital | krankenhausaufenthalt | krankenhausbett
any: spitalbett | krankenhausessen | stationär | stationäre aufnahme | eingeliefert | notaufnahme | ambulanz | rettung geholt | rettungswagen
any: krankenwagen | rtw geholt | notarzt | mit blaulicht | intensivstation | auf intensiv | auf der intensiv | künstliches koma | im koma
any: überwachungsstation | entlassen worden aus | chefarztvisite | zimmernachbarin | kh | uniklinik
need: ich | mich | mir | meine | mein | bin | wieder daheim | wieder zuhause | liege | lieg | lag | liegen | gestern | heute nacht | drei tage
need: endlich raus | raus | nächte | op | schmerzen | verdacht | blinddarm | tropf | infusion
near: 8
not: arbeite | arbeiten | dienst | schicht | kolleg/N | kollegen | patient/N | patientin | praktikum | ausbildung | pfleger | pflegerin | ärztin
not: bewerbung | famulatur | pj | besuch | besucht | besuchen | mutter | vater | oma | opa | sohn | tochter | mann | station sucht | fsj | job | azubi
not: examen
negated: keep
+ Liege im Krankenhaus, Blinddarm ist raus
+ Endlich raus, drei Tage im Spital reichen
+ Gestern mit dem RTW in die Notaufnahme, alles gut
- Ich arbeite im Krankenhaus
- Mein Praktikum im Krankenhaus startet morgen

[health.injury.de]
say: tells of an injury
privacy: 2
conduct: 0
voice: me
where: words
any: gebrochen | bruch | verstaucht | verrenkt | gerissen | kreuzbandriss | meniskusriss | meniskus | bänderriss | bänderdehnung | außenbandriss
any: muskelfaserriss | sehnenriss | achillessehne | gehirnerschütterung | schleudertrauma | prellung | geprellt | rippenprellung | platzwunde | genäht
any: schnittwunde | verbrannt | verbrüht | ausgekugelt | krücken | gips | gipsbein | gipsarm | schiene | bandage | orthese | humpel | humpeln
any: umgeknickt | vom rad gestürzt | fahrradsturz | hingefallen | gestolpert | skiunfall | hexenschuss | zerrung | ischias | fersensporn | tennisarm
any: mausarm | karpaltunnel | hundebiss | zeckenbiss
need: ich | mir | mich | mein/P | knie | arm | bein | fuß | hand | finger | zeh | rippe | rippen | schulter | knöchel | handgelenk | schlüsselbein
need: nase | rücken | krankenhaus | notaufnahme | trainingspause | stich/N | wochen
near: 7
not: er | sein | sie | herz | wort | versprechen | schwur | bann | rekord | vertrag | wahl | stimme | eis | kicker | bundesliga | trainer | spieler
not: genäht kleid | nähmaschine | kleid | stoff | tasche | bahn | kuchen | hund | katze | schiene fällt | koalition | papst
mask: herz gebrochen | das eis gebrochen | hand gebrochen ist
negated: drop
+ Zeh gebrochen, am Bettpfosten natürlich
+ Ich bin umgeknickt, Bänderriss, sechs Wochen
+ Kreuzbandriss, mein Knie ist durch
- Er hat mir das Herz gebrochen
- Meine Tasche selbst genäht, mein Stoff ist toll

[health.minor.de]
say: mentions an everyday ailment
privacy: 1
conduct: 0
where: words
any: pollen sind | pollen fliegen | birkenpollen | birke blüht | gräserpollen | niesen | niesanfall | dauermüde | kränkelt | herpes an der lippe
any: kopf tut weh | hals tut weh | hals kratzt | halskratzen | rücken tut weh | tut alles weh | bauch tut weh | zahn tut weh | nase läuft | nase zu
any: nase dicht | ohren zu | ohrenweh | schlapp und müde | kränkel | ich kränkle | mit tee auf dem sofa | krank auf dem sofa | mich hat es erwischt
any: hat mich erwischt | ausgeknockt | erkältet | erkältung | männerschnupfen | schnupfen | schniefnase | halsweh | halsschmerzen | husten
any: hustenreiz | heiser | stimme weg | verkühlt | verkühlung | verschnupft | infekt | grippe | fieber | schüttelfrost | magen-darm | magen darm
any: brechdurchfall | durchfall | übelkeit | kopfschmerzen | kopfweh | schädelweh | rückenschmerzen | kreuzschmerzen | kreuzweh | hab rücken
any: bauchweh | bauchschmerzen | magenschmerzen | zahnschmerzen | zahnweh | ohrenschmerzen | nackenschmerzen | verspannt | verspannungen | sonnenbrand
any: sonnenstich | blasenentzündung | bindehautentzündung | nasennebenhöhlen | nebenhöhlen | nebenhöhlenentzündung | mandelentzündung | angina
any: heuschnupfen | pollenallergie | pollenflug | wadenkrampf | kreislauf | kreislaufprobleme | schwindel | schwindelig | schlecht geschlafen
any: schlafstörungen | schlaflos | schlaflosigkeit | jetlag | angeschlagen | flachliegen | liege flach | lieg flach | flach gelegt | kränklich
any: krank im bett | krank auf der couch | krank zuhause | krank daheim | liege krank | bin krank | wieder krank | i bi chrank | chrank im bett
any: gute besserung | wärmflasche | ingwertee | wick vaporub | nasenspray | 🤒 | 🤧 | 🤢 | 😷 | #krank | #erkältet | #männerschnupfen | #migränetag
any: #gutebesserung
mask: schwindel firma | schwindel erregend | angina jolie | fieber im saal | wm fieber | reise fieber | lampen fieber | kreislauf wirtschaft
mask: flach gelegt worden | wm-fieber | gold fieber | em fieber
not: wm | em | stadion | wirtschaft | betrug | börse | preise | patient/N | patientin | infektiologie | hund | katze/N | kühe | schweine | saturday
negated: drop
+ Männerschnupfen, bitte betet für mich
+ Hab Rücken, komm nicht aus dem Bett
+ Magen-Darm im ganzen Haus, wir leben auf Zwieback
- WM-Fieber im Stadion
- Das war alles Schwindel und Betrug

[health.vaccine.de]
say: tells of your vaccination or an infection
privacy: 2
conduct: 0
voice: me
where: words
any: bin positiv | test ist positiv | wieder positiv | positiv heute | geimpft | durchgeimpft | geboostert | booster | boosterimpfung | erste impfung
any: zweite impfung | dritte impfung | vierte impfung | erstimpfung | zweitimpfung | auffrischimpfung | impftermin | impfzentrum | impfreaktion
any: impfnebenwirkung | impfschaden | impfpass | grippeimpfung | hpv impfung | fsme impfung | zeckenimpfung | gürtelrose impfung | astrazeneca
any: biontech | moderna | johnson impfung | ungeimpft | lasse mich nicht impfen | impfen lassen | lasse mich impfen | impfe mich | positiv getestet
any: corona positiv | corona-positiv | test positiv | positiver test | zwei striche | zweiter strich | schnelltest positiv | pcr positiv | pcr test
any: corona erwischt | corona hat mich | hab corona | habe corona | haben corona | corona infiziert | quarantäne | in isolation | absonderung
any: freigetestet | freitesten | genesen | genesenenstatus | covid positiv | covid erwischt | i han corona | #geimpft | #impfung | #boostert
any: #teamimpfung | #coronapositiv | 💉
mask: biontech aktie | moderna kunst | booster rakete | booster pack | quarantäne film | booster box
not: bin positiv gestimmt | überrascht | gestimmt | eingestellt | denken | studie | aktie | börse | minister | quote | rki | stiko | zulassung
not: patient/N | patientin | hund | katze/N | pokémon | bayern | bundesland | prozent | rakete | karten | kinder in
negated: keep
+ Zweite Impfung, Arm tut weh
+ Corona hat mich erwischt, Tag 3 in Quarantäne
+ Frisch geboostert und müde
- Die Impfquote in Bayern steigt
- Biontech-Aktie geht durch die Decke

[health.pregnancy.de]
say: tells of pregnancy, birth or fertility
privacy: 3
conduct: 0
voice: me
where: words
any: schwangerschafts* | kinderwunsch* | fehlgeburt* | schwanger | schwangerschaft | ssw | schwangerschaftswoche | risikoschwangerschaft
any: schwangerschaftsdiabetes | schwangerschaftsübelkeit | hyperemesis | präeklampsie | nackenfaltenmessung | feindiagnostik | organscreening
any: gynäkologin meinte baby | mutterpass | mutter-kind-pass | beschäftigungsverbot | mutterschutz | wehen | senkwehen | kaiserschnitt | sectio
any: geburtsbericht | geburtsvorbereitung | geburtsvorbereitungskurs | geburtsverletzung | dammriss | wochenbett | wochenfluss | rückbildung
any: rückbildungskurs | stillprobleme | stillberaterin | abpumpen | milchstau | brustentzündung stillen | kinderwunsch | kinderwunschbehandlung
any: kinderwunschklinik | künstliche befruchtung | ivf | icsi | kryo | kryotransfer | eizellentnahme | eizellspende | samenspende | insemination
any: unfruchtbar | amh wert | spermiogramm | eisprung | zyklustracking | schwangerschaftstest | fehlgeburt | missed abortion | windei | ausschabung
any: eileiterschwangerschaft | abtreibung hatte | meine abtreibung | hatte eine abtreibung | abgetrieben | #schwanger | #kinderwunsch | #ivf | #icsi
any: #fehlgeburt | #wochenbett
mask: fahnen wehen | schwanger mit der idee | gehe schwanger mit
not: fahne/N | wind | patientin | studie | panda | zoo | stute | hündin | kuh | promi | herzogin | bundestag | paragraf | gesetz | fortbildung
not: kreißsaal dienst | idee
negated: keep
+ 36. SSW und ich kann meine Füße nicht mehr sehen
+ Dritte ICSI, wieder negativ
+ Kaiserschnitt war nicht der Plan, aber gut
- Die Fahnen wehen im Wind
- Der Panda ist schwanger

[health.disability.de]
say: tells of a disability or neurodivergence
privacy: 3
conduct: 0
voice: me
where: words
any: rollstuhlfahrerin | rollstuhlfahrer | rolli | rollifahrerin | schwerbehindert | schwerbehinderung | schwerbehindertenausweis | gdb | merkzeichen
any: behindertenausweis | behinderung | behindertenpass | iv-rente | iv rente | erwerbsminderungsrente | em-rente | erwerbsunfähig | berufsunfähig
any: ability | ableismus | gehörlos | taub | schwerhörig | hörgeschädigt | gebärdensprache | blind | sehbehindert | blindenhund | blindenstock
any: assistenzhund | persönliche assistenz | querschnitt | querschnittsgelähmt | gelähmt | spastik | zerebralparese | amputiert | amputation
any: beinprothese | adhs | ads diagnose | spätdiagnose | autist | autistin | autismus | autistisch | asperger | ass diagnose | neurodivergent
any: neurodivers | hochsensibel | hochsensibilität | hsp | legastheniker | legasthenikerin | legasthenie | dyskalkulie | lrs | stottern | stottere
any: tourette | tics | #adhs | #autismus | #neurodivergent | #inklusion | #schwerbehindert | #rollstuhl | #adhsfrauen | ♿
need: ich | mein/P | mir | mich | bin | diagnose | diagnostiziert | habe | hab | mit | als | leben mit | seit | uns | wir
near: 8
mask: blind date | blind vertrauen | liebe macht blind | taub gestellt
any: rollstuhl | hochsensibler | elektrorollstuhl
not: patient/N | patientin | studie | schüler | klient/N | date | fortbildung | seminar | blind vertrauen | liebe | gemeinde | bahnhof | aufzug
not: minister | farbenblind | serie | film | parkplatz
negated: keep
+ Als hochsensibler Mensch, hochsensibel seit immer, halte ich das nicht aus
+ Mit meinem Rolli komm ich da nicht rein
+ Bin schwerhörig, bitte schaut mich an beim Reden
- Ich hatte ein Blind Date
- Fortbildung zu Autismus für uns im Team

[health.recovery.de]
say: tells of recovery
privacy: 3
conduct: 0
voice: me
where: words
any: in recovery | anonyme spieler | overeaters anonymous | selbsthilfegruppe | rückfall hinter mir | aus der magersucht | essstörung überwunden
any: krebs besiegt | krebs überlebt | wieder gesund nach | remission | zurück ins leben
mask: zurück ins leben gerufen
not: führerschein | lizenz | handy | kaffee | koffein | zucker | schokolade | patient/N | studie | social media | code | desktop | vertrauen
negated: keep
+ Krebs überlebt, Essstörung überwunden, ich bin noch da
+ Fünf Jahre in Remission!
+ Meine Selbsthilfegruppe hat mir das Leben gerettet
- Patientin in Remission, sagt die Studie
- Entzug der Lizenz droht dem Verein

[health.diet.de]
say: tells of a diet for your health or of your weight
privacy: 2
conduct: 0
voice: me
where: words
any: abgenommen | abnehmen | zugenommen | gewicht verloren | weight watchers | ww punkte | intervallfasten | heilfasten | basenfasten | saftkur
any: low carb | low-carb | keto | ketogen | kalorien zählen | kaloriendefizit | kalorienzählen | mein gewicht | mein bmi | übergewicht | adipositas
any: adipös | wiege | waage | kilo runter | kilo weniger | kilo leichter | kilo verloren | diät | herbalife | yazio | glutenfrei | laktosefrei
any: fodmap | zuckerfrei | ohne zucker | zuckerfreie challenge | veganuary | darmsanierung | #abnehmen | #intervallfasten | #lowcarb | #keto
any: #abnehmreise | #weightloss | #glutenfrei | #transformation
need: ich | mein/P | mir | mich | kilo | kg | hab | habe | bin | seit | schon | tag | woche | wochen | unverträglichkeit | challenge | wieder
need: endlich | jetzt
near: 6
mask: abnehmen des telefons | anruf abnehmen | bahn waage | sternzeichen waage | waage der | den hut abnehmen | arbeit abnehmen | prüfung abgenommen
mask: abgenommen wurde | abgenommen bekommen | führerschein abgenommen | eid abgenommen
not: prozent | anteil | zahl | befragten | sternzeichen | aszendent | rezept | telefon | hörer | prüfung | führerschein | blut | horoskop | patient/N
not: tüv | wiege des | baby | hund | katze | last | pferd | mond | arbeit abnehmen | brot | restaurant | regal
negated: drop
+ Schon 12 Kilo abgenommen, ich passe in die alte Jeans
+ Seit Montag Intervallfasten, ich träume von Käse
+ Weight Watchers, Woche 4, minus drei Kilo
- Der TÜV hat das Auto abgenommen, hab ich geweint
- Ich bin vom Sternzeichen Waage

[health.group.de]
say: shows you follow or join something about an illness
privacy: 3
conduct: 0
where: group page event
any: selbsthilfe | selbsthilfegruppe | krebs | brustkrebs | krebshilfe | krebsgesellschaft | krebspatienten | leukämie | chemo | multiple sklerose
any: multipler sklerose | ms-gesellschaft | amsel | diabetes | diabetiker | diabetikerin | typ 1 | typ-1 | insulinpumpe | rheuma | rheumaliga | crohn
any: colitis | dccv | zöliakie | glutenfrei leben | hashimoto | schilddrüse | endometriose | pco | pcos | lipödem | fibromyalgie | epilepsie | migräne
any: asthma | copd | long covid | post covid | mecfs | me/cfs | chronisch krank | chronische schmerzen | schmerzpatienten | bandscheibenvorfall
any: arthrose | psoriasis | neurodermitis | akne inversa | hiv | aidshilfe | aids-hilfe | lupus | parkinson | alzheimer | demenz | schlaganfall
any: herzinfarkt | herzkinder | herzfehler | mukoviszidose | dialyse | organspende | transplantiert | depression | depressionen | angst und panik
any: angststörung | panikattacken | borderline | bipolar | ptbs | trauma | essstörung | essstörungen | magersucht | bulimie | psychisch krank
any: psychische gesundheit | burnout | adhs | ads | autismus | asperger | hochsensibel | hochsensibilität | neurodivers | tourette | down-syndrom
any: trisomie 21 | behinderung | inklusion | rollstuhl | rollstuhlfahrer | gehörlos | gehörlose | blinde | sehbehinderte | kinderwunsch | ivf
any: künstliche befruchtung | fehlgeburt | risikoschwangerschaft | schwangerschaftsdiabetes | wochenbettdepression | wechseljahre | sucht
any: overeaters anonymous | magenbypass | adipositas | schlauchmagen | ozempic | mounjaro | angehörige psychisch kranker | pflegende angehörige
any: impfschaden | post-vac | seltene erkrankungen | tinnitus | schlafapnoe | histaminintoleranz | skoliose | stoma | ilco
mask: sternzeichen krebs | krebs suppe | sucht nach | film sucht | sucht hund | sucht zuhause | sucht ein zuhause | blinde kuh | angst und panik room
not: sternzeichen | rezepte | tierschutz | fußball | hund | katzen | horoskop | escape
+ [group] Leben mit Multipler Sklerose
+ [group] Hashimoto und Schilddrüse Austausch
+ [page] Aidshilfe Wien
- [group] Tierschutz: Hund sucht Zuhause
- [page] Sternzeichen Krebs Horoskop

[health.subject.de]
say: mentions health or health care
privacy: 1
conduct: 0
where: words
any: gesundheit | gesundheitssystem | gesundheitswesen | krankenkasse | krankenkassenprämien | kassenpatient | privatpatient | gkv | ögk
any: prämienerhöhung | krankenkassenbeitrag | hausarzt | hausärztin | kinderarzt | kinderärztin | hausarztpraxis | wartezimmer | facharzt
any: ärztemangel | apotheke | apotheker | e-rezept | elektronische patientenakte | medikamentenmangel | blut spenden | blutspende | blutspenden
any: blut gespendet | plasmaspende | organspende | organspendeausweis | knochenmarkspende | dkms | stammzellspende | stammzellen gespendet
any: erste hilfe kurs | erste-hilfe-kurs | vorsorge | vorsorgeuntersuchung | krebsvorsorge | gesundenuntersuchung | check-up | darmkrebsvorsorge
any: gesundheitscheck | weltkrebstag | pinktober | movember | welt-aids-tag | homöopathie | globuli | heilpraktiker | heilpraktikerin | schüßler salze
any: naturheilkunde | ätherische öle | immunsystem | vitamin d | nahrungsergänzung | darmflora | grippewelle | coronazahlen | inzidenz
any: maskenpflicht aufgehoben | rki | pandemie | rauchstopp
mask: gesundheit der wälder | apotheke am | vorsorge vollmacht | gesundheit der märkte
not: vollmacht | wald | börse | rente | altersvorsorge
negated: keep
+ Krankenkasse lehnt schon wieder ab
+ Blut gespendet, Schnitzel verdient
+ Drei Stunden Wartezimmer beim Kinderarzt
- Altersvorsorge ist wichtig, Vorsorge beginnt früh mit der Rente
