# What all English lexicons share: endings, cues, and the words by which English and its neighbours are told apart.
lexicon: common.en
format: 1
version: 2026.1
lang: en
licence: CC0-1.0
about: Endings of English words, cue words for denial and voice, and the commonest words of seven languages.
source: written by hand for this project, 2026-11-22

[ending.N]
when: s x z ch sh -> +es
when: Cy -> -1+ies
when: any -> +s

[ending.V]
when: s x z ch sh -> +es | +ed | +ing
when: Cy -> -1+ies | -1+ied | +ing
when: ie -> +s | +d | -2+ying
when: ee ye oe -> +s | +d | +ing
when: e -> +s | +d | -1+ing
when: any -> +s | +ed | +ing

[ending.VV]
when: any -> +s | *+ed | *+ing

[ending.A]
when: Cy -> -1+ier | -1+iest
when: e -> +r | +st
when: any -> +er | +est

[cue.negation]
any: no | not | never | nor | neither | without | don't | doesn't | didn't | won't | can't | cannot | couldn't | wouldn't | shouldn't
any: isn't | aren't | wasn't | weren't | haven't | hasn't | hadn't | ain't | no longer | quit | stopped | stop | gave up | giving up | given up

[cue.affirming]
any: not only | not just | no doubt | no wonder | no matter | why not | not enough | never enough | can't wait | cannot wait | couldn't wait
any: can't believe | couldn't believe | don't forget | can't stop | couldn't stop | can't get enough | not gonna lie | why don't | why didn't | no joke
any: can't stand | cannot stand | couldn't stand | can't get over | couldn't get over
any: can't help | couldn't help | don't tell | never forget | never stop | stop by | stopped by | stop at | stopped at | stop for | stopped for | stopped in

[cue.clause]
any: but | although | though | however | yet | except | instead | whereas | until

[cue.me]
any: i | i'm | im | i've | i'll | i'd | ive | me | my | mine | myself | we | we're | we've | we'll | us | our | ours | ourselves
any: i'ma | ima | imma | am gonna | am gonnae | am gunna | am wanting | ah'm | ah've | ah'll | ah want | ah went | ah got | ah wis | ah hae | a dinnae
any: a wannae | a cannae | mah | mi a | mi nuh | mi did | mi deh | mi waan | mi wah | mi cyaan | mi neva | mi just | mi get | mi go | wi deh

[cue.other]
any: he | she | they | he's | she's | they're | they've | he'd | she'd | somebody | someone | people | police | officer/N | suspect/N | driver/N | study | studies
any: researchers | scientists | report | reports | reported | breaking | according to | man | woman | men | women | guy/N | girl/N | boy/N | kid/N | teen/N | teenager/N
any: celebrity | celebrities | actor | actress | senator | politician/N | patient/N | student/N | customer/N | neighbo(u)r/N

[cue.whose]
any: his | her | their | your | you | you're | u | ur | its

[cue.own]
any: my | our | mah | ma | me | mi

[cue.kin]
any: brother/N | sister/N | mother | mom | mum | mama | father | dad | papa | parents | son/N | daughter/N | child | children | kid/N | wife | husband | hubby
any: partner | boyfriend | girlfriend | fiancé | fiancée | ex | aunt/N | auntie/N | uncle/N | cousin/N | niece/N | nephew/N | grandma | grandpa | grandmother
any: grandfather | gran | nana | grandson/N | granddaughter/N | in-law/N | brother-in-law | sister-in-law | mother-in-law | father-in-law
any: stepson/N | stepdaughter/N | stepfather | stepmother | stepdad | stepmom | friend/N | bestie/N | buddy/N | mate/N | roommate/N | flatmate/N | housemate/N
any: neighbo(u)r/N | boss/N | manager/N | colleague/N | coworker/N | co-worker/N | landlord | landlady | teacher/N | coach | pastor | priest | rabbi | imam
any: doctor/N | therapist | patient/N | student/N | client/N | guy/N | team | dog/N | cat/N
any: wifey | hubs | bf | gf | other half | better half | significant other | missus | fella | bloke | spouse | sis | bro/N | sibling/N | twin/N | nan | nanna
any: nanny
any: granny | grandad | granddad | gramps | grandparents | grandchild | grandchildren | mam | mammy | mummy | mommy | daddy | pops | da | lad/N | lass
any: lassie/N
any: wean/N | wee one/N | bairn/N | pickney | stepbrother/N | stepsister/N | half brother/N | half sister/N | godson | goddaughter | girl/N | boy/N
any: little one/N | kiddo/N
any: fiance | fiancee | homie/N | pal/N | bff | bredren | cuz | carer | dentist | lawyer | solicitor

[cue.preposition]
any: with | and | to | for | from | of | at | about | like | than | by | without | on | near | beside | plus

[cue.if]
any: if | imagine | wish | would've | would have | unless | what if | supposing

[words.common]
any: be | been | being | have | had | do | did | done | go | going | gone | went | get | got | make | made | take | took | see | saw | know | knew | think | thought
any: come | came | say | said | tell | told | give | gave | find | found | use | used | want | need | feel | felt | look | seem | try | leave | left | call | keep
any: let | begin | show | hear | play | run | move | live | believe | bring | happen | write | sit | stand | lose | pay | meet | set | learn | change | lead | watch
any: follow | stop | create | speak | read | spend | grow | open | walk | win | offer | remember | love | like | hope | wait | buy | send | stay | fall | cut | reach
any: time | year | day | night | week | month | thing | man | woman | life | way | world | hand | part | place | case | point | number | people | group | problem | fact
any: lot | right | big | high | different | small | large | next | early | young | important | few | bad | good | new | first | last | long | great | little | old | same
any: able | best | better | sure | free | true | full | special | easy | clear | hard | real | only | back | still | never | always | today | now | here | there | again
any: off | out | up | down | over | under | just | also | even | well | really | much | most | more | less | very | then | than | so | too | how | why | when | where

[words.unmarked]
any: rose | resume | pate | expose | lame | pique | sake | mate | maté | pure | ole | saute | rape | cote | peche | mas

[language.en]
any: the | a | an | and | or | but | of | to | in | at | for | with | from | by | as | is | are | was | were | be | been | am | it | its | it's | this | that | these
any: those | i | i'm | you | he | she | we | they | me | my | your | his | her | our | their | not | no | don't | can't | have | has | had | do | does | did | will | would
any: can | could | should | so | if | what | who | when | where | why | how | all | just | about | out | up | there | here | than | then | into | after | before | because
any: some | any | more | very | now | today | tonight | day | night | happy | new | love | great | thank | thanks | please | get | got | go | going | good | time | one
any: no | son | war | die | hat | door | met | van | bent | come | plus | sans | pour | dove | man | sure | on | mine | each | other | which | yes
any: first | year | years | last | best | week | friends | family | birthday | home | over | off | back | who's | let's | us | them | him | only | too | really | people

[language.es]
any: el | la | los | las | un | una | unos | de | del | y | que | en | por | para | con | sin | es | son | está | están | fue | ser | muy | más | pero | como | mi | mis | tu | su
any: sus | nos | se | le | les | lo | al | este | esta | esto | ese | hoy | ayer | mañana | noche | día | días | todo | todos | cuando | donde | porque | gracias | feliz | también
any: ya | hay | tiene | tengo | estoy | somos | nuestra | nuestro | amigos | familia | casa | año | años | siempre | nunca | aquí | bien | mejor
any: me | te | ha | han | yo | otra | otro | vez | qué | va | voy | hace | mucho | mucha | tan | unas | soy | eres | nada | sólo | solo | desde | hasta | ni | eso | esa | ahora | alguien | hemos

[language.fr]
any: le | la | les | un | une | des | du | de | et | est | sont | était | être | je | j'ai | c'est | tu | il | elle | nous | vous | ils | elles | mon | ma | mes | ton | ta | ses | son
any: notre | votre | leur | que | qui | quoi | dans | avec | pour | sans | sur | par | pas | ne | plus | mais | ou | où | au | aux | ce | cette | ces | très | bien | aussi | tout
any: tous | aujourd'hui | hier | demain | soir | jour | merci | bonne | toujours | jamais | chez | encore | même | fait | été | avoir | suis | sommes | d'un | d'une | l'on | qu'il
any: m'a | t'as | c'était | on | y | en | rien | quand | comme | si | après | avant | depuis | faire | vais | va | peu | deux | moi | toi | lui | déjà | quel | quelle | trop

[language.de]
any: der | die | das | den | dem | des | ein | eine | einen | einem | einer | und | oder | aber | ist | sind | war | waren | wird | werden | ich | du | er | sie | wir | ihr | mich
any: mir | dich | dir | uns | euch | mein | meine | meinen | meiner | unser | unsere | nicht | kein | keine | mit | von | zu | zum | zur | im | in | auf | für | bei | nach | aus | über
any: auch | noch | nur | schon | sehr | wie | wenn | weil | dass | heute | gestern | morgen | abend | immer | wieder | hat | habe | haben | bin | beim | vom | alle | danke | endlich
any: sich | doch | mal | jetzt | gibt | hatte | sein | seine | mehr | man | so | da | hier | nun | ganz | gut | muss | kann | schön | zwei | jemand | etwas | ohne | unter | vor | nichts | gerade

[language.pt]
any: o | os | a | as | um | uma | de | do | da | dos | das | e | que | em | no | na | nos | nas | por | pelo | pela | para | com | sem | é | são | foi | ser | muito | mais | mas | como
any: meu | minha | meus | minhas | seu | sua | eu | você | vocês | ele | ela | nós | eles | se | hoje | ontem | amanhã | noite | dia | todo | todos | quando | onde | porque | obrigado
any: obrigada | feliz | também | já | está | estou | tem | tenho | não | sim | aqui | bem | sempre | nunca | à | ao | aos | vai | vou | gente | só | até
any: me | te | isso | esse | essa | fazer | faz | ainda | mesmo | tudo | nada | quem | pra | pro | né | depois | antes | agora | ter | era | vez | outra | outro | tô | cá | lá | muita

[language.nl]
any: de | het | een | en | van | in | op | aan | met | voor | uit | naar | bij | door | over | om | te | is | zijn | was | waren | wordt | worden | ik | je | jij | hij | zij | ze | wij | we
any: jullie | mijn | jouw | ons | onze | hun | niet | geen | maar | ook | nog | wel | al | als | dan | dat | die | deze | dit | er | heel | zo | wat | wie | waar | hoe | vandaag | gisteren
any: morgen | avond | altijd | weer | heb | heeft | hebben | ben | bent | naar | toch | gewoon | lekker | gezellig | leuk | veel | nu | moet | kan | mag

[language.it]
any: il | lo | la | i | gli | le | un | uno | una | di | del | della | dei | delle | e | che | in | nel | nella | per | con | su | sul | sulla | da | dal | dalla | è | sono | era | essere
any: non | più | ma | come | mio | mia | miei | mie | tuo | tua | suo | sua | ci | si | mi | ti | vi | ho | hai | ha | abbiamo | hanno | questo | questa | oggi | ieri | domani | sera | giorno
any: tutto | tutti | quando | dove | perché | grazie | auguri | buon | buona | anche | molto | sempre | mai | qui | bene | siamo | c'è | anno | anni | già | alla | al | ai
