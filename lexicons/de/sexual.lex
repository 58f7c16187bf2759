lexicon: sexual.de
format: 1
version: 2026.1
topic: sexual
lang: de
licence: CC0-1.0
about: Sexual acts, talk, nudity, pornography and lewd jokes, in Germany, Austria and Switzerland.
source: written by hand for this project

# "Geil" means great; "Dreier", "Nackt", "blasen", "kommen", "heiß" need company. Swimwear, bodies and sex education are no findings.

[sexual.act.de]
say: describes a sexual act
privacy: 2
conduct: 3
where: words
any: sex gehabt | hatten sex | hatte sex | hab sex | sex mit ihm | sex mit ihr | guten sex | bester sex | besten sex | geiler sex | geilen sex
any: wilder sex | morgensex | duschsex | autosex | telefonsex | versöhnungssex | büro sex | sex im auto | sex im büro | sex am strand | sex auf der
any: sex im dienstzimmer | sex auf arbeit | quickie | quickies | oralsex | analsex | gruppensex | gangbang | ein dreier mit | flotter dreier
any: flotten dreier | lust auf einen dreier | hatten einen dreier | hatte einen dreier | blowjob | handjob | cunnilingus | fisting | masturbieren
any: masturbiert | masturbation | selbstbefriedigung | orgasmus | orgasmen | mit ihm geschlafen | mit ihr geschlafen | miteinander geschlafen
any: die ganze nacht geliebt | liebe gemacht | bettgeschichte | bettgeschichten | ins bett gekriegt | flachgelegt | vernascht letzte nacht
any: rumgemacht im bett | vorspiel im bett | stellung 69 | kamasutra | missionarsstellung | doggy style | doggystyle | swingerclub | swinger
any: sexparty | sexspielzeug | sextoy | sextoys | vibrator | vibratoren | dildo | satisfyer | womanizer pro | womanizer toy | gleitgel
any: kondom geplatzt | kondom gerissen | #sexlife | #swinger | #satisfyer
mask: vibrator für beton | orgasmus geschrei | satisfyer aktie | swinger golf
not: studie | aufklärung | sexualkunde | unterricht | serie | staffel | beton | bauer | biologie | tiere | film | minister | prävention | fortbildung
not: gynäkologin | podcast über | kino | prozess | gericht | missbrauch | opfer | cricket | baustelle
negated: keep
+ Hatte den besten Sex seit Jahren
+ Wer hat Lust auf einen Dreier
+ Quickie in der Mittagspause, läuft bei mir
- Sex and the City läuft
- Sexualkunde steht im Lehrplan

[sexual.act.words.de]
say: describes a sexual act in coarse words
privacy: 2
conduct: 3
where: words
any: ficken | gefickt | fick mich | durchgefickt | gebumst | bumsen | gevögelt | vögeln | schnackseln | geschnackselt | poppen gehen | gepoppt
any: pudern gehen | gepudert letzte nacht | genagelt letzte nacht | blasen | geblasen | schwanz gelutscht | lutschen | geleckt | fingern | gefingert
any: wichsen | gewichst | einen runtergeholt | runterholen | reiten | abgespritzt | abspritzen | squirten | gesquirtet | anal | tief in den mund
any: rammeln | gerammelt | pimpern | gepimpert | knallen | flachlegen | von hinten | figge | gfigget | bimse
need: schwanz | muschi | möse | titten | arsch | geil | nackt | im bett | kondom | sperma | orgasmus | feucht | horny | tinder | mit ihm | mit ihr
need: mit meinem freund | mich | die ganze nacht | letzte nacht | kommen | sex | heiß | stöhnen | nachbarn hören | von hinten
near: 5
mask: blasen müssen | trübsal blasen | laub blasen | kerzen blasen | seifen blasen | von hinten anfangen | trompete blasen | zum aufbruch geblasen
mask: knallen lassen | korken knallen | von hinten gesehen | von hinten reingefahren | vögeln im garten | den vögeln
not: vogel | garten | polizei | luftballon | trompete | posaune | feuerwerk | pferd | kaninchen | hasen | auto | reitstunde | katze | hund | futter
not: auffahrunfall | eis | lolli | wunde | alkohol
negated: keep
+ Gestern die ganze Nacht gevögelt, ich lauf komisch
+ Will jetzt gefickt werden, so geil bin ich
+ Die Nachbarn hören das Bumsen, wenn er stöhnt, von hinten
- Mit den Vögeln im Garten, die ganze Nacht
- Trübsal blasen im Bett

[sexual.talk.de]
say: talks about sex in an overt way
privacy: 2
conduct: 3
where: words
any: dreimal gekommen | zweimal gekommen heute nacht | heute nacht war wild | heute nacht war heiß | wilde nacht im bett | heiße nacht | heiße nächte
any: bin .. so geil | bin so geil | bin geil auf | geil auf dich | geil auf ihn | geil auf sie | so geil dass ich | rattig | spitz wie nachbars lumpi
any: notgeil | untervögelt | unterfickt | brauch mal wieder sex | brauche sex | brauch sex | will sex | kein sex seit | horny | feuchte träume
any: feuchter traum | feucht geworden | wird mir feucht | ständer | morgenlatte | latte bekommen | harter schwanz | großer schwanz | riesenschwanz
any: schwanzvergleich | lange nicht gekommen | gekommen wie | mach dich fertig im bett | will dich nackt | will ihn nackt | lutsch | leck meine
any: leck mich überall | zieh dich aus baby | komm rüber und zieh | sexting | dirty talk | dirtytalk | titten | geiler arsch | geilen arsch
any: knackarsch | fickbar | milf | gilf | dilf | geile sau | geile schlampe | heißer feger | bettkante | der würd ich's besorgen | besorgs mir
any: besorg's mir | es mir besorgen | bdsm | fetisch | fußfetisch | sklave | domina | fesselspiele | onlyfans | fickfreundin | fickfreund | fuckbuddy
any: sexdate | sexdates | #horny | #onlyfans | #milf | #sexting | 🍆💦 | 🍑🍆 | 🍆🍑 | 💦💦💦
mask: kleider ständer | foto ständer | noten ständer | weihnachtsbaum ständer | ständer für | sklave der arbeit | sklave meiner katze | sklave meines
mask: titten gegen | fetisch sneaker | domina stadt | sklave des
not: sneaker | christbaum | christbaumständer | notenständer | macchiato | notenpult | geschichte | römer | antike | sklaverei | fußball | tor
not: brustkrebs | bodyshaming | sexismus | urteil | minister | kolonial | ballett
negated: keep
+ Bin so geil auf dich, komm rüber
+ Die Titten von der aus dem Film, Alter
+ Kein Sex seit März, ich bin untervögelt
- Geil, wir haben gewonnen!
- Ein Ständer für den Weihnachtsbaum

[sexual.nude.de]
say: sends, asks for or offers nude pictures
privacy: 3
conduct: 3
where: words
any: nudes | nacktbild | nacktbilder | nacktfoto | nacktfotos | nacktvideo | nacktselfie | nackt selfie | oben ohne foto | dickpic | dickpics
any: dick pic | schwanzbild | schwanzbilder | schwanzfoto | titten foto | tittenbild | zeig titten | zeig mal titten | zeig mir deine titten
any: zeig deine titten | zeig deinen schwanz | tausche bilder | tausch bilder nackt | schick mir was heißes | schick mir was geiles
any: bilder ohne kleidung | bilder ohne bh | erotikshooting | aktshooting | aktfotos von mir | boudoir shooting | boudoirshooting
any: nackt vor der kamera | ziehe mich vor der cam aus | camgirl | cam girl | cam show | camshow
mask: nudes lippenstift | nudes palette | schick mir keine dickpics
not: lidschatten | lippenstift | palette | nägel | make-up | anzeige | strafbar | belästigung | prävention | polizei | elternabend | unverlangt
not: museum | ausstellung
negated: keep
+ Schick mir Nudes
+ Hab ihm Nacktbilder geschickt, oh Gott
+ Aktshooting war so befreiend
- Unverlangt Dickpics zu schicken ist strafbar
- Die neue Nudes Palette Lidschatten

[sexual.porn.de]
say: mentions watching or liking pornography
privacy: 3
conduct: 3
voice: me
where: words
any: porno | pornos | porn | pornhub | youporn | xhamster | xvideos | redtube | hentai | pornofilm | pornofilme | lieblingsporno | pornostar
any: pornodarsteller | pornodarstellerin | softporno | schmuddelfilm | schmuddelfilme | erotikfilm | erotikfilme | sexfilm | sexfilme | pornosucht
any: pornosüchtig | nofap | no fap | fappen
mask: food porn | porno brille | porno balken | inspo porn | torture porn | porn star martini | word porn | wanderlust porn | porno schnauzer
mask: bücher porno | porno karaoke | ruin porn | cabin porn
not: schnauzer | martini | sonnenbrille | essen | jugendschutz | prozess | angeklagte | kinder | gericht | studie | serie | kinderpornografie
not: minister | schnurrbart | landscape | urteil
negated: keep
+ Statt zu lernen Pornos geschaut
+ Mein Browserverlauf: Pornhub und Kochrezepte
+ NoFap Tag 20
- Foodporn: Trüffelnudeln
- Angeklagte wegen Kinderpornografie vor Gericht

[sexual.mention.de]
say: mentions pornography, sex work or kink
privacy: 1
conduct: 1
where: words
any: puff | bordell | laufhaus | stripclub | strip club | stripper | stripperin | striptease | chippendales | menstrip | herbertstraße | escort
any: escortservice | prostituierte | prostitution | callboy | callgirl | sexarbeit | sexarbeiterin | sexshop | erotikmesse | erotikshop | beate uhse
any: orion shop | dildoparty | dildofee | dildo party | fifty shades | shades of grey | darkroom | fkk club | saunaclub | pascha köln | erotik
any: erotisch/A roman | dark romance | spicy bücher | spicy buch | smut bücher
mask: puff ärmel | puff paste | puff reis | puff hocker | puff mais | ford escort | escort fahrrad | darkroom foto | foto darkroom
not: puffer | reis | ärmel | hocker | ford | entwickeln | dunkelkammer | polizei | minister | gesetz | urteil | zwangsprostitution | razzia
not: menschenhandel
negated: keep
+ JGA mit Stripper, die Oma war begeistert
+ Fifty Shades zum dritten Mal gelesen
+ Die Dildofee kommt am Freitag
- Razzia im Bordell, Polizei ermittelt
- Ford Escort zu verkaufen

[sexual.joke.de]
say: makes a lewd joke
privacy: 1
conduct: 2
where: words
any: that's what she said | hat sie auch gesagt | sagte die freundin auch | größe spielt doch eine rolle | auf die größe kommt es an
any: auf die länge kommt es an | auf die technik kommt es an | wie bei mir im bett | 69 hihi | höhö 69 | stößchen doppeldeutig | rein raus spiel
any: rein raus rein raus | schwanz ist | mein schwanz | dein schwanz | sein schwanz | pimmel | pimmelwitz | piephahn witz | penis | penisse
any: pimmelkuchen | peniskuchen | penisnudeln | sackhaare | eierschaukeln | eier kraulen | gummipuppe | bumsbus | arschgeweih | brüste wie | möpse
any: hupen wie | holz vor der hütte | holz vor der hüttn | monstertitten | kamelzehe | altherrenwitz | herrenwitz | zotig | nippelgate | busenblitzer
mask: möpse zu verkaufen | zwei möpse | möpse sind | mein schwanz wedelt | dein schwanz wedelt | sein schwanz wedelt | penis fisch | anatomie penis
mask: hunde möpse | französische möpse
not: hund | hunde | mops | welpe | wedelt | katze | fuchs | urologe | anatomie | biologie | vorlesung | pferd | kater | phimose | eichhörnchen | rüde
not: drachen | eidechse
negated: keep
+ Das hat sie auch gesagt, höhö
+ Peniskuchen für den JGA, Konditorin verzweifelt
+ Ordentlich Holz vor der Hütte die Dame
- Zwei Möpse aus dem Tierheim
- Der Hund, sein Schwanz wedelt ständig

[sexual.desire.de]
say: speaks of your sex life in a plain way
privacy: 2
conduct: 1
voice: me
where: words
any: sexleben | sexualleben | libido | lust auf sex | sexuelle lust | sexflaute | flaute im bett | im bett läuft nichts | im bett läuft es
any: erektionsprobleme | viagra | erektionsstörung | vorzeitiger samenerguss | nackt schlafen | schlafe nackt | nacktbaden | nackt baden
any: nackt schwimmen | nackt gebadet | nackt geschwommen | fkk | textilfrei | jungfrau mit 25 | meine jungfräulichkeit | erstes mal sex | entjungfert
any: verhütung | verhüte mit | kondome gekauft | pille danach geholt | antibabypille | reizwäsche | dessous gekauft | strapse | tantra | tantramassage
any: erotische massage | offene ehe
mask: sauna textilfrei schild | fkk museum
not: sternzeichen | aszendent | studie | aktie | forscher | katze | hund | unterricht | fortbildung | beratungsstelle | minister
negated: keep
+ Nacktbaden am See, ohne alles
+ FKK auf Rügen, mit 60 ist dir alles egal
+ Unser Sexleben nach zwei Kindern: ein Terminkalender
- Studie: Libido sinkt bei Hitze
- Mein Sternzeichen ist Jungfrau

[sexual.names.de]
say: belongs to a group or page about sex
privacy: 3
conduct: 3
where: group page event
any: swinger | swingerclub | sexparty | erotik | erotiktreff | sex | sextreff | sexkontakte | bdsm | fetisch | kinky | poppen | ficken | milf | milfs
any: onlyfans | camgirls | porno | nudes | titten | gangbang | dogging | parkplatztreff | joyclub | fkk club | saunaclub | domina | latex | hotwife
any: cuckold | tantra | sexpositiv | sexpositive | erotikmesse | venus berlin | dreamlover
mask: sex education | sex and the city | latex farbe | latex handschuhe | latex vorlage | latex luftballons | sex pistols | venus berlin planet
mask: safer sex aufklärung
not: serie | handschuhe | thesis | vorlage | luftballons | overleaf | aufklärung | musik
+ [group] Swinger Ruhrgebiet
+ [page] JOYclub Party Köln
+ [group] BDSM Stammtisch Linz
- [group] LaTeX Vorlage Thesis
