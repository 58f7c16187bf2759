# What all German lexicons share: endings and cues, for Germany, Austria and Switzerland.
lexicon: common.de
format: 1
version: 2026.1
lang: de
licence: CC0-1.0
about: Endings of German words, cue words for denial and voice.
source: written by hand for this project

# Nouns: plural and case. Plurals with another vowel (Glas, Gläser) are terms of their own.
[ending.N]
when: e -> +n | +s
when: in -> +nen | +e | +en | +s | +es
when: chen lein -> +s
when: ung heit keit schaft tät ion -> +en
when: a i o u y -> +s
when: er el -> +n | +s | +e | +en | +es
when: en -> +s
when: nis -> +se | +ses | +sen
when: any -> +e | +en | +es | +s | +er | +ern

# Adjectives, and nouns made of them (Angehörige).
[ending.A]
when: e -> +n | +r | +s | +m
when: el -> -2+le | -2+len | -2+ler | -2+les | -2+lem
when: any -> +e | +en | +er | +es | +em

# Regular verbs from the infinitive: trinken, trinke, trinkst, trinkt, (trinkte).
[ending.V]
when: eln ern -> -1+e | -1+st | -1+t | -1+te | -1+ten
when: ten den gnen chnen -> -2+e | -2+est | -2+et | -2+ete | -2+eten
when: en -> -2+e | -2+st | -2+t | -2+te | -2+ten
when: any -> +e | +st | +t

# Possessives: mein, meine, meinen, meinem, meiner, meines.
[ending.P]
when: r -> +e | +en | +em | +er | +es | -2+re | -2+ren | -2+rem
when: any -> +e | +en | +em | +er | +es

[cue.negation]
any: nicht | nich | nit | ned | net | nöd | nid | nüd | nix | nichts | nie | niemals | nimmer | kein | keine | keinen | keinem | keiner | keines | koa | koan
any: kei | keis | ohne | weder | statt | anstatt | aufgehört | nicht mehr | hab aufgehört | verzichte auf | verzichten auf | verzicht auf | null

[cue.affirming]
any: nicht nur | nicht genug | nie genug | nicht wahr | warum nicht | wieso nicht | ohne frage | ohne zweifel | ohne witz | ohne scheiß | kein wunder
any: kein scherz | kein witz | kein problem | keine frage | keine sorge | keine ahnung | nicht vergessen | nie vergessen | niemals vergessen
any: nicht erwarten | nicht fassen | nicht glauben | nichts geht über | geht nichts über | nicht zu fassen | nicht ohne | nie ohne | niemals ohne
any: nicht umsonst | nicht schlecht | nicht zu vergessen | nicht aufhören | nichts schöneres als | nichts besseres als | nichts ist schöner | nix geht über
any: statt dessen | nicht schon wieder | nicht übel | nicht zuletzt | kein ende | nicht lange | nicht satt

[cue.clause]
any: aber | jedoch | obwohl | sondern | außer | trotzdem | dafür | dennoch | allerdings | während | bis | stattdessen

[cue.me]
any: ich | i | mich | mir | mein | meine | meinen | meinem | meiner | meines | wir | uns | unser | unsere | unseren | unserem | unserer | unseres | unsre
any: unsern | mei | meim | meinereiner | bin | hab | mini | mim | mier | üs | üsi | üses | eusi | euses
any: hamma | simma | gemma | semma | samma | hob | i bin | meins
any: gehe | sitze | liege | glaube | brauche | freue | wünsche | hoffe | komme | trinke | arbeite | wohne | fahre | fühle | denke | suche | nehme | hasse
any: vermisse | verstehe | sitz | glaub | brauch | freu | wünsch | vermiss | hass | kriege | fahr | fühl

[cue.other]
any: er | sie | jemand | niemand | wer | polizei | polizist/N
any: beamte/A | studie/N | forscher | wissenschaftler | bericht | berichtet
any: laut polizei | laut bericht | laut studie | laut medien | angeblich | tatverdächtige/A
any: verdächtige/A | fahrer/N | autofahrer/N | mann | männer | frau | frauen
any: kind | junge | mädchen | jugendliche/A
any: schauspieler/N | schauspielerin/N | promi/N | sänger | sängerin | minister | ministerin | politiker/N | kanzler | kanzlerin | patient/N | patientin/N
any: schüler | schülerin/N | kunde/N | kundin/N | nachbar/N | nachbarin/N | typ | typen
any: 18-jährige/A | jährige/A | trainer | spieler | täter | opfer | die bullen | trump | putin

[cue.whose]
any: sein | seine | seinen | seinem | seiner | seines | ihr | ihre | ihren | ihrem | ihrer | ihres | dein | deine | deinen | deinem | deiner | deines | du
any: dich | dir | euer | eure | euren | eurem | eurer | euch | ihnen | dei

[cue.own]
any: mein | meine | meinen | meinem | meiner | meines | unser | unsere | unseren | unserem | unserer | unseres | mei | unsre

[cue.kin]
any: bruder | brüder | schwester/N | mutter | mama | mami | mutti | vater | papa | papi | vati | eltern
any: sohn | söhne | tochter | töchter | kind/N | frau | mann
any: ehemann | ehefrau | partner | partnerin | freund/N | freundin/N | verlobter | verlobte | ex | exmann | exfrau | tante/N | onkel | cousin/N | cousine/N
any: nichte/N | neffe/N | oma | opa | omi | opi | großmutter | großvater | enkel | enkelin | enkelkind/N | schwager | schwägerin | schwiegermutter
any: schwiegervater | schwiegereltern | stiefvater | stiefmutter | stiefsohn | stieftochter | kumpel/N | mitbewohner | mitbewohnerin | nachbar/N | nachbarin/N
any: chef | chefin | kollege/N | kollegin/N | vermieter | vermieterin | lehrer | lehrerin | trainer | pfarrer | arzt | ärztin | therapeut | therapeutin
any: patient/N | patientin/N | schüler | schülerin/N | student/N | klient/N | klientin/N | hund/N | katze/N | kater
any: team | mann | kleiner | kleine | großer | große
any: spezl | haberer | bro | sis | bub | dirndl | papsi | göttibub | gottemeitli | grosi | großi | mueter | schwesterherz

[cue.preposition]
any: mit | und | zu | zum | zur | für | von | vom | aus | bei | beim | über | wie | als | ohne | neben
any: an | auf | nach | gegen | durch | um | plus | samt | seit

[cue.if]
any: wenn | falls | stell dir vor | wünschte | wäre | hätte | würde | angenommen | was wäre | es sei denn | sofern | ob

[words.common]
any: sein | bin | bist | ist | sind | war | waren | haben | habe | hat | hatte | werden | wird | wurde
any: kann | muss | soll | will | darf | mag | machen | macht
any: gemacht | gehen | geht | ging | gegangen | kommen | kommt | gekommen | sehen | sieht | gesehen | sagen | sagt | gesagt | geben | gibt | nehmen | finden
any: wissen | weiß | denken | glauben | lassen | stehen | liegen | sitzen | laufen | spielen | lesen | schreiben | brauchen | bleiben | halten | bringen
any: zeit | jahr | jahre | tag | tage | nacht | woche | monat | mensch | leben | welt | haus | hand | teil
any: ort | fall | punkt | zahl | leute | problem | sache
any: ding | weg | frage | seite | stadt | land | name | bild | kopf | auge | geld | wort | platz | arbeit
any: ende | gut | besser | beste | schön | neu | neue | alt
any: groß | klein | lang | kurz | jung | wichtig | schlecht | schnell | einfach | klar | frei | voll | ganz
any: hoch | tief | früh | spät | stark | schwer | leicht
any: richtig | falsch | wahr | echt | gleich | ander | letzte | erste | nächste | immer | nie | heute | morgen
any: gestern | jetzt | hier | dort | da | wieder | noch
any: schon | nur | auch | sehr | mehr | viel | wenig | alles | nichts | etwas | so | wie | wo | wann | warum
any: oben | unten | rein | raus | auf | ab | aus | an

[words.unmarked]
any: schon | bar | uber | fordern | drucken | hatte | wurde | mochte | konnte | musste | zahlen | kuchen | burger | schlager | mose | tote | losen | sagen
any: lauft | holle | mutter | vater | bruder | tochter | wahlt | lage | lange | ruhrei | tauschen | gute
any: schwul | mull | bose | hohe | rauber | fallen | walle
any: tone | hangen | rate | boden | mangel | nahe | nager | saugen | backer | hut | wurden | furs | spat
