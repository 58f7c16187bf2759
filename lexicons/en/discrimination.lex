lexicon: discrimination.en
format: 1
version: 2026.1
topic: discrimination
lang: en
licence: CC0-1.0
about: Slurs, stereotypes and contempt for groups of people, in every direction.
source: written by hand for this project

# Who is spoken of changes nothing: contempt weighs the same towards a majority and a minority, the old and the young, a faith and its absence.
# Talk that reports, quotes or opposes contempt is no finding, nor is a word that people use of themselves. A dialect word is not a slur:
# the friendly form with -a is left to profanity, where it weighs what any other strong word weighs.

[discrimination.statement]
say: speaks of a group of people with contempt
privacy: 1
conduct: 3
where: words
near: 10
pattern: (?i)\b((?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|muslims?|moslems?|islamists|jews|the jews|blacks|black people|black men|black women|black folks?|whites|white people|white men|white women|white folks?|wypipo|asians|asian people|chinese people|the chinese|chinks|orientals|indians|pakistanis|pakis|bangladeshis|arabs|mexicans|latinos|latinas|hispanics|africans|nigerians|somalis|jamaicans|immigrants|migrants|refugees|asylum seekers|illegals|illegal (?:immigrants|aliens)|foreigners|gypsies|gyppos|pikeys|the roma|travellers|romanians|poles|polish people|bulgarians|albanians|turks|syrians|afghans|native americans|indians|aboriginals|aborigines|abos|the irish|the english|the french|germans|russians|americans|yanks|brits|israelis|palestinians|filipinos|koreans|japanese people|vietnamese|southerners|northerners|scousers|rednecks|hillbillies|hicks|white trash|crackers|chavs|(?:white|black|brown|asian|muslim|jewish|gypsy|immigrant|foreign) (?:boys|girls|kids|children|guys|chicks|dudes|males|females|doctors|nurses|drivers|teachers|bosses)) (?:are|r|b|be) (?:all |just |so |such |nothing but |fucking |fuckin |f\*+ing |really |basically |literally |and |entitled and |a bunch of |the worst |a |an |the |fat |nasty |filthy |dirty |lazy |stupid |dumb )*(?:vermin|scum|animals|savages|parasites|leeches|lazy|dirty|filthy|filth|smelly|stupid|dumb|idiots|morons|thick|inferior|criminals|terrorists|rapists|thieves|thieving|disgusting|gross|trash|garbage|brainwashed|subhuman|sub human|cockroaches|roaches|rats|pigs|dogs|monkeys|apes|a (?:disease|plague|cancer|virus|waste|burden|drain|joke|threat|problem|menace)|disease|diseased|invaders|invading|inbred|backward|backwards|uncivili[sz]ed|barbarians|barbaric|evil|devils|sick in the head|mentally ill|perverts|pa?edos?|pa?edophiles|nonces|kiddy fiddlers|groomers|abominations?|unnatural|freaks|weird and|too (?:emotional|sensitive|dumb|stupid|lazy)|emotional|hysterical|gold ?diggers|whores|sluts|hoes|bitches|liars|cheats|cheap|greedy|sneaky|stingy|bad drivers|terrible drivers|(?:bad|worse) at (?:maths?|science|driving)|only good for|good for nothing|good for one thing|useless|worthless|pathetic|sheep|selfish|entitled brats|entitled snowflakes|entitled babies|fat|cheats and liars|all cheats|scroungers|spongers|freeloaders|fakers|attention seekers|attention seeking|ruining (?:this|the|our|my|everything)|destroying (?:this|the|our)|taking (?:over|our)|the (?:problem|enemy|devil|worst)|not (?:human|people|real women|real men|welcome)|fat and lazy|ugly|repulsive|revolting|ignorant|racists|violent|dangerous|crazy|psychos?|less intelligent))\b
pattern: (?i)\b((?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|gays|gay people|gay men|lesbians|homosexuals|homos|queers|trans people|transgenders|transgender people|trannies|trans women|trans men|bisexuals|straight people|straights|women|females|girls|men|males|feminists|wives|mothers in law|single mothers|single mums|single moms|blondes|old people|the elderly|old folks|pensioners|oaps|boomers|millennials|gen z|teenagers|young people|christians|catholics|evangelicals|mormons|jehovah'?s witnesses|hindus|sikhs|buddhists|atheists|religious people|believers|fat people|fatties|fatsos|obese people|skinny people|ugly people|disabled people|the disabled|cripples|retards|autistic people|autistics|deaf people|mental patients|crazies|schizos|schizophrenics|addicts|drug addicts|junkies|crackheads|alcoholics|alkies|homeless people|the homeless|bums|poor people|the poor|benefit scroungers|welfare queens|people on welfare|people on benefits|diabetics|smokers|fat patients|obese patients|borderlines|psych patients|drug seekers|frequent flyers|medicaid patients|(?:autistic|disabled|special needs|trans|fat|poor|gay|lesbian|old|female|male|deaf) (?:kids|children|nurses|doctors|teachers|parents|drivers|surgeons|bosses|women|men)) (?:are|r) (?:all |just |so |such |nothing but |fucking |fuckin |f\*+ing |really |basically |literally |and |entitled and |a bunch of |the worst |a |an |the |fat |nasty |filthy |dirty |lazy |stupid |dumb )*(?:vermin|scum|animals|savages|parasites|leeches|lazy|dirty|filthy|filth|smelly|stupid|dumb|idiots|morons|thick|inferior|criminals|terrorists|rapists|thieves|thieving|disgusting|gross|trash|garbage|brainwashed|subhuman|sub human|cockroaches|roaches|rats|pigs|dogs|monkeys|apes|a (?:disease|plague|cancer|virus|waste|burden|drain|joke|threat|problem|menace)|disease|diseased|invaders|invading|inbred|backward|backwards|uncivili[sz]ed|barbarians|barbaric|evil|devils|sick in the head|mentally ill|perverts|pa?edos?|pa?edophiles|nonces|kiddy fiddlers|groomers|abominations?|unnatural|freaks|weird and|too (?:emotional|sensitive|dumb|stupid|lazy)|emotional|hysterical|gold ?diggers|whores|sluts|hoes|bitches|liars|cheats|cheap|greedy|sneaky|stingy|bad drivers|terrible drivers|(?:bad|worse) at (?:maths?|science|driving)|only good for|good for nothing|good for one thing|useless|worthless|pathetic|sheep|selfish|entitled brats|entitled snowflakes|entitled babies|fat|cheats and liars|all cheats|scroungers|spongers|freeloaders|fakers|attention seekers|attention seeking|ruining (?:this|the|our|my|everything)|destroying (?:this|the|our)|taking (?:over|our)|the (?:problem|enemy|devil|worst)|not (?:human|people|real women|real men|welcome)|fat and lazy|ugly|repulsive|revolting|ignorant|racists|violent|dangerous|crazy|psychos?|less intelligent))\b
pattern: (?i)\b((?:i |we |just |really |fucking |absolutely )*(?:hate|can'?t stand|cannot stand|despise|loathe|detest|sick of|fuck|f\*\*k|screw|death to|down with) (?:all |these |those |the |fucking |dirty |filthy |stupid |damn |bloody |goddamn )*(?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|muslims?|moslems?|islamists|jews|the jews|blacks|black people|black men|black women|black folks?|whites|white people|white men|white women|white folks?|wypipo|asians|asian people|chinese people|the chinese|chinks|orientals|indians|pakistanis|pakis|bangladeshis|arabs|mexicans|latinos|latinas|hispanics|africans|nigerians|somalis|jamaicans|immigrants|migrants|refugees|asylum seekers|illegals|illegal (?:immigrants|aliens)|foreigners|gypsies|gyppos|pikeys|the roma|travellers|romanians|poles|polish people|bulgarians|albanians|turks|syrians|afghans|native americans|indians|aboriginals|aborigines|abos|the irish|the english|the french|germans|russians|americans|yanks|brits|israelis|palestinians|filipinos|koreans|japanese people|vietnamese|southerners|northerners|scousers|rednecks|hillbillies|hicks|white trash|crackers|chavs|(?:white|black|brown|asian|muslim|jewish|gypsy|immigrant|foreign) (?:boys|girls|kids|children|guys|chicks|dudes|males|females|doctors|nurses|drivers|teachers|bosses)))\b
pattern: (?i)\b((?:hate|can'?t stand|despise|loathe|detest|death to) (?:all |these |those |fucking |dirty |filthy |stupid |damn |bloody |goddamn )*(?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|gays|gay people|lesbians|homosexuals|homos|queers|trans people|transgenders|trannies|trans women|women|females|men|feminists|old people|the elderly|boomers|millennials|christians|catholics|mormons|hindus|sikhs|atheists|fat people|fatties|disabled people|cripples|retards|autistic people|addicts|junkies|crackheads|alcoholics|homeless people|the homeless|poor people|blondes|single mothers|fat patients|obese patients))\b
pattern: (?i)\b((?:kill|deport|gas|shoot|hang|exterminate|nuke|sterili[sz]e|lynch|drown|burn|castrate|shoot|get rid of|round up|wipe out|send back|send home|lock up|kick out|bomb) (?:all |these |those |the |every |fucking |dirty |damn |bloody |them |of )*(?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|muslims?|moslems?|islamists|jews|the jews|blacks|black people|black men|black women|black folks?|whites|white people|white men|white women|white folks?|wypipo|asians|asian people|chinese people|the chinese|chinks|orientals|indians|pakistanis|pakis|bangladeshis|arabs|mexicans|latinos|latinas|hispanics|africans|nigerians|somalis|jamaicans|immigrants|migrants|refugees|asylum seekers|illegals|illegal (?:immigrants|aliens)|foreigners|gypsies|gyppos|pikeys|the roma|travellers|romanians|poles|polish people|bulgarians|albanians|turks|syrians|afghans|native americans|indians|aboriginals|aborigines|abos|the irish|the english|the french|germans|russians|americans|yanks|brits|israelis|palestinians|filipinos|koreans|japanese people|vietnamese|southerners|northerners|scousers|rednecks|hillbillies|hicks|white trash|crackers|chavs|(?:white|black|brown|asian|muslim|jewish|gypsy|immigrant|foreign) (?:boys|girls|kids|children|guys|chicks|dudes|males|females|doctors|nurses|drivers|teachers|bosses)|gays|homos|queers|trannies|trans people|women|men|boomers|old people|fat people|junkies|addicts|the homeless|retards|christians|catholics|hindus|feminists))\b
pattern: (?i)\b((?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|muslims?|moslems?|islamists|jews|the jews|blacks|black people|black men|black women|black folks?|whites|white people|white men|white women|white folks?|wypipo|asians|asian people|chinese people|the chinese|chinks|orientals|indians|pakistanis|pakis|bangladeshis|arabs|mexicans|latinos|latinas|hispanics|africans|nigerians|somalis|jamaicans|immigrants|migrants|refugees|asylum seekers|illegals|illegal (?:immigrants|aliens)|foreigners|gypsies|gyppos|pikeys|the roma|travellers|romanians|poles|polish people|bulgarians|albanians|turks|syrians|afghans|native americans|indians|aboriginals|aborigines|abos|the irish|the english|the french|germans|russians|americans|yanks|brits|israelis|palestinians|filipinos|koreans|japanese people|vietnamese|southerners|northerners|scousers|rednecks|hillbillies|hicks|white trash|crackers|chavs|(?:white|black|brown|asian|muslim|jewish|gypsy|immigrant|foreign) (?:boys|girls|kids|children|guys|chicks|dudes|males|females|doctors|nurses|drivers|teachers|bosses)|gays|gay people|gay men|lesbians|homosexuals|homos|queers|trans people|transgenders|transgender people|trannies|trans women|trans men|bisexuals|straight people|straights|women|females|girls|men|males|feminists|wives|mothers in law|single mothers|single mums|single moms|blondes|old people|the elderly|old folks|pensioners|oaps|boomers|millennials|gen z|teenagers|young people|christians|catholics|evangelicals|mormons|jehovah'?s witnesses|hindus|sikhs|buddhists|atheists|religious people|believers|fat people|fatties|fatsos|obese people|skinny people|ugly people|disabled people|the disabled|cripples|retards|autistic people|autistics|deaf people|mental patients|crazies|schizos|schizophrenics|addicts|drug addicts|junkies|crackheads|alcoholics|alkies|homeless people|the homeless|bums|poor people|the poor|benefit scroungers|welfare queens|people on welfare|people on benefits|diabetics|smokers|fat patients|obese patients|borderlines|psych patients|drug seekers|frequent flyers|medicaid patients|(?:autistic|disabled|special needs|trans|fat|poor|gay|lesbian|old|female|male|deaf) (?:kids|children|nurses|doctors|teachers|parents|drivers|surgeons|bosses|women|men)) (?:just |all |really |literally )*(?:(?:shouldn['’]?t|should not|should never|must not|mustn['’]?t|ought not to|have no right to|don['’]?t deserve to) (?:all |ever |even |really )*(?:be (?:allowed|around|near|with|teaching|working|doctors|nurses|surgeons|parents|teachers|in (?:the (?:army|military|operating)|normal|mainstream|regular|our|here|this|charge))|have (?:kids|children|babies|rights)|adopt|breed|reproduce|teach|marry|vote|drive|work with|exist|come here)|(?:should|need to|needs to|must|ought to|deserve to|have to) (?:all |just |really )*(?:be (?:shot|deported|banned|gassed|sterili[sz]ed|castrated|put down|locked up|hanged|hung|exterminated|killed|removed|sent (?:back|home)|kept (?:out|away)|illegal|euthani[sz]ed|ashamed|stopped|in the kitchen|at home|silent|denied)|go (?:back|home)|die|leave|get out|practi[sc]e what they preach|look in the mirror|stop (?:breeding|having (?:kids|babies|children)|whining|complaining)|stay (?:home|in the kitchen|at home|out)|know their place|shut up|learn english|pay more|lose weight|rot)))\b
pattern: (?i)\b((?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|muslims?|moslems?|islamists|jews|the jews|blacks|black people|black men|black women|black folks?|whites|white people|white men|white women|white folks?|wypipo|asians|asian people|chinese people|the chinese|chinks|orientals|indians|pakistanis|pakis|bangladeshis|arabs|mexicans|latinos|latinas|hispanics|africans|nigerians|somalis|jamaicans|immigrants|migrants|refugees|asylum seekers|illegals|illegal (?:immigrants|aliens)|foreigners|gypsies|gyppos|pikeys|the roma|travellers|romanians|poles|polish people|bulgarians|albanians|turks|syrians|afghans|native americans|indians|aboriginals|aborigines|abos|the irish|the english|the french|germans|russians|americans|yanks|brits|israelis|palestinians|filipinos|koreans|japanese people|vietnamese|southerners|northerners|scousers|rednecks|hillbillies|hicks|white trash|crackers|chavs|(?:white|black|brown|asian|muslim|jewish|gypsy|immigrant|foreign) (?:boys|girls|kids|children|guys|chicks|dudes|males|females|doctors|nurses|drivers|teachers|bosses)|women|females|girls|men|old people|blondes|boomers|fat people|gays|trans people) (?:can'?t|cannot|can not) (?:drive|park|swim|dance|count|handle it|handle pressure|do maths?|think|cook|be trusted|lead|read a map|be doctors|be surgeons|control themselves|speak english|parent|behave))\b
pattern: (?i)\b((?:dirty|filthy|stinking|stinky|smelly|thieving|greedy|sneaky|inbred|disgusting|lazy|fucking|fuckin|bloody|goddamn|stupid|dumb|scummy|subhuman|savage) (?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|muslims?|moslems?|jews?|jew|blacks|whites|asians|arabs?|mexicans?|indians?|pakistanis?|immigrants?|migrants?|refugees?|illegals?|foreigners?|gypsies|gypsy|gypos?|pikeys?|romanians?|poles|albanians?|chinese|nigerians?|somalis?|gays?|lesbians?|homos?|queers?|christians|catholics|hindus|feminists?|yanks|southerners|hillbill(?:y|ies)|junkies|junkie|addicts?|boomers|fatties|fatty))\b
pattern: (?i)\b((?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|muslims?|moslems?|islamists|jews|the jews|blacks|black people|black men|black women|black folks?|whites|white people|white men|white women|white folks?|wypipo|asians|asian people|chinese people|the chinese|chinks|orientals|indians|pakistanis|pakis|bangladeshis|arabs|mexicans|latinos|latinas|hispanics|africans|nigerians|somalis|jamaicans|immigrants|migrants|refugees|asylum seekers|illegals|illegal (?:immigrants|aliens)|foreigners|gypsies|gyppos|pikeys|the roma|travellers|romanians|poles|polish people|bulgarians|albanians|turks|syrians|afghans|native americans|indians|aboriginals|aborigines|abos|the irish|the english|the french|germans|russians|americans|yanks|brits|israelis|palestinians|filipinos|koreans|japanese people|vietnamese|southerners|northerners|scousers|rednecks|hillbillies|hicks|white trash|crackers|chavs|(?:white|black|brown|asian|muslim|jewish|gypsy|immigrant|foreign) (?:boys|girls|kids|children|guys|chicks|dudes|males|females|doctors|nurses|drivers|teachers|bosses)|gays|gay people|women|females|fat people|old people|junkies|addicts|feminists|christians|the homeless|boomers|millennials|teenagers|gen z|atheists|catholics|hindus|trans people|men|disabled people|the poor|poor people) (?:all )?(?:steal|breed like|breed|smell|stink|disgust me|make me sick|control the|run (?:the (?:banks|media|world)|hollywood|everything)|own (?:the (?:banks|media)|hollywood|everything)|killed (?:jesus|christ)|spread (?:diseases?|aids|germs)|ruin(?:ed)? (?:everything|this|our|the)|destroy(?:ed)? (?:everything|this|our|the)|don'?t belong|deserve what they|deserve it|deserve to (?:die|suffer)|belong (?:in the kitchen|at home|in a zoo|in cages|in jail|in prison|barefoot)|only want|want to take over|are everywhere|just want (?:handouts|attention|benefits)|live off|leech off|sponge off|come here (?:to steal|for benefits|for the benefits|and take|to take)|take our jobs|took our jobs|bring (?:disease|crime|drugs)|spread disease|rape|groom|lie about|make (?:terrible|bad) (?:drivers|doctors|leaders)|have no (?:brains?|morals|culture|self control|place|shame|manners|work ethic)))\b
pattern: (?i)\b((?:don'?t|never|do not|would never|wouldn'?t) (?:ever )?(?:trust|hire|date|let in|want|live near|sit next to|employ|rent to|marry) (?:a |an |any |another |more |those |these )*(?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|muslims?|jews?|blacks|black people|whites|white people|asians?|arabs?|mexicans?|indians?|pakistanis?|immigrants?|migrants?|refugees?|foreigners?|gypsies|gypsy|romanians?|poles|albanians?|chinese (?:people|doctor|driver)|nigerians?|gays?|lesbians|trans people|trannies|women drivers|woman|women|female (?:doctor|surgeon|pilot|boss)|fat (?:person|people|doctor|nurse)|old people|christians?|catholics?|atheists?|hindus?|sikhs?|mormons?))\b
pattern: (?i)\b((?:drives?|driving|talks?|talking|smells?|stinks?|dress(?:es|ed|ing)?|acts?|acting|looks?|lives?|living|cheap|tight|haggl\w+|speaks?|sounds?|drinks?|walks?|parks?|eats?|breeds?) like (?:a |an |some |a fucking |a bloody |a fat |a dirty |a drunk )+(?:muslim|jew|black(?: (?:man|woman|girl|guy))?|asian|arab|mexican|indian|pakistani|immigrant|gypsy|pikey|traveller|chav|redneck|hillbilly|hick|romanian|pole|albanian|nigerian|irishman|paddy|chinese|chinaman|terrorist|woman|girl|old woman|old man|granny|grandma|retard|spastic|cripple|fat (?:person|cow|pig)|tramp|hobo|junkie|crackhead|lesbian|fag|faggot|queer|homo|tranny|peasant|savage|monkey|nazi german|slut|housewife))\b
pattern: (?i)\b(jew (?:lawyer|doctor|banker|boss|landlord|owner|money|tricks?|producer|director|control|lies|lobby))\b
pattern: (?i)(?:^|[.!?,:;\"] *|\bjust |\bplease |\bshould |\bthey can |\byou can |\bcan all |\band |\bthen |\bor )(go back to (?:africa|the states|the usa|brazil|colombia|argentina|kenya|ghana|ethiopia|eritrea|egypt|morocco|algeria|hungary|greece|italy|spain|portugal|mexico|china|india|pakistan|bangladesh|nigeria|somalia|poland|romania|bulgaria|albania|lithuania|turkey|syria|iraq|iran|afghanistan|saudi(?: arabia)?|jamaica|haiti|cuba|puerto rico|guatemala|honduras|el salvador|vietnam|korea|japan|the philippines|russia|ukraine|israel|palestine|ireland|wales|scotland|england|america|europe|germany|france|italy|islamabad|lagos|mumbai|delhi))(?:\s*[.!?,]|\s*$|\s+(?:where|if|then|you|and|we|with|please|now|or))
pattern: (?i)\b((?:polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|indian|asian|foreign|nigerian|pakistani|chinese|filipin[ao]|polish|romanian|african|arab|egyptian|eastern european|scottish|irish|jamaican) (?:doctor|nurse|gp|surgeon|receptionist|consultant|carer|pharmacist|teacher|call cent(?:re|er))s? (?:who |that |i |we |you )?(?:nobody|no one|no-one|i|we|you) (?:can(?:no|'?)t|can|could(?:n'?t)?) understand)\b
pattern: (?i)\b((?:gypsies|gypsy|travellers|pikeys|romanians|albanians|immigrants|migrants|refugees|blacks|black people|asians|muslims|somalis|chavs|junkies|poles) (?:have |has |just )?(?:moved in|arrived|moving in|turned up|next door|on (?:the|our) (?:street|estate|green|field))[^.!?\n]{0,40}(?:lock up|hide your|watch your|there goes|house prices|sell up|nail (?:it|everything) down))
pattern: (?i)\b((?:not letting|no way (?:is|am i)|won'?t let|wouldn'?t let|never let|refuse to (?:see|be seen by)|don'?t let) (?:a |an |any |some |that |this )*(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled|muslim|jew|black|white|asian|arab|mexican|indian|pakistani|immigrant|foreign|gypsy|romanian|nigerian|gay|lesbian|trans|tranny|woman|female|fat|old|christian|catholic|atheist|hindu|sikh|mormon|male|man)s?(?: (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses|doctor|nurse|surgeon|person|man|woman|driver|teacher|people|carer|midwife))? (?:treat|touch|near|operate|teach|drive|look after|examine|on my|in my|into my|deliver))
pattern: (?i)\b(too many (?:bloody |fucking |damn )?(?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|foreigners|immigrants|migrants|muslims|blacks|black people|asians|indians|mexicans|jews|whites|refugees|foreign (?:doctors|nurses)|gypsies|poles|romanians|arabs|africans|chavs|rednecks|christians))\b
pattern: (?i)\b(that['’]?s (?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners|women|men|gypsies|blacks|jews|muslims|boomers|millennials|asians|the irish|the french|yanks|brits|white people|black people|gays|old people|the poor|travellers|immigrants) for (?:you|ya))\b
pattern: (?i)\b(you people (?:can['’]?t|cannot|don['’]?t|never|always|all|need to|should|breed|are all|make me|disgust|ruin|destroy))\b
pattern: (?i)\b(send (?:all )?(?:of )?(?:the |these |those |them )?(?:(?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled) (?:people|folks?|men|women|guys|girls|boys|lads|kids|children|parents|families|males|females|immigrants|migrants|refugees|doctors|nurses|surgeons|midwives|carers|teachers|drivers|bosses)|christians|catholics|protestants|evangelicals|methodists|baptists|muslims|sunnis|shias|jews|hindus|hare krishnas|sikhs|buddhists|mormons|latter[- ]day saints|jehovah['’]?s witnesses|pagans|wiccans|atheists|humanists|agnostics|africans|latinos|latinas|hispanics|arabs|asians|romanians|bulgarians|albanians|lithuanians|latvians|ukrainians|russians|serbs|greeks|turks|kurds|nigerians|ghanaians|kenyans|zimbabweans|ethiopians|eritreans|somalis|egyptians|moroccans|algerians|mexicans|cubans|haitians|jamaicans|colombians|venezuelans|brazilians|indians|pakistanis|bangladeshis|filipinos|koreans|iranians|iraqis|syrians|palestinians|israelis|saudis|afghans|armenians|poles|germans|italians|americans|canadians|australians|gays|lesbians|bisexuals|pansexuals|autistics|irish travellers|gypsies|immigrants|migrants|refugees|foreigners) (?:home|back|packing))(?:[.!?,\n]|$| (?:to|where|now|and|before|already|please)\b)
pattern: (?i)\b(people from (?:africa|asia|america|the states|mexico|brazil|jamaica|haiti|cuba|china|india|pakistan|bangladesh|nigeria|ghana|kenya|ethiopia|eritrea|somalia|sudan|egypt|poland|romania|bulgaria|albania|lithuania|ukraine|russia|greece|italy|spain|turkey|syria|iraq|iran|afghanistan|israel|palestine|ireland|wales|scotland|england|britain|germany|france|vietnam|korea|japan|the philippines) are (?:all |just |so |such |nothing but |fucking )*(?:vermin|scum|animals|savages|parasites|lazy|dirty|filthy|smelly|stupid|criminals|terrorists|rapists|thieves|disgusting|trash|liars|cheats|sneaky|violent|dangerous|backward|inbred))\b
pattern: (?i)\b(being (?:gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender) is (?:just |only )?(?:a (?:disease|sickness|sin|disorder|perversion|mental illness|choice they)|an abomination|unnatural|disgusting|evil))\b
pattern: (?i)\b(pro[- ](?:palestin(?:e|ian)|israeli?) people are (?:all |just |fucking )*(?:vermin|scum|animals|savages|parasites|lazy|dirty|filthy|smelly|stupid|criminals|terrorists|rapists|thieves|disgusting|trash|liars|cheats|sneaky|violent|dangerous|backward|inbred))\b
literal: people from | eople are | being | eing | end | oo many | that's | That's | thats | Thats
literal: that’s | ou people | OU PEOPLE | like | jew | Jew | o back | understand | moved in | arrived
literal: turned up | next door | let | Let | LET | refuse | no way | No way | shouldn | are | ARE | Are | r | be | hate | Hate | HATE | stand
literal: despise | loathe | detest | sick | tired | uck | UCK | screw | eath | DEATH | own with | ill | eport | gas | Gas | GAS | shoot | Shoot | hang
literal: Hang | xterminate | uke | teril | ynch | rown | urn | astrate | et rid | ound up | ipe out | end | ock up | ick out | omb | should | SHOULD
literal: need | must | ought | eserve | have to | can | CAN | Can | irty | ilthy | tink | melly | hieving | reedy | neaky | nbred | isgusting | azy
literal: loody | oddamn | tupid | umb | cummy | ubhuman | avage | steal | breed | smell | disgust | control | run the | own the | ruin | destroy
literal: belong | want | everywhere | live off | leech | sponge | come here | take our | took our | bring | spread | rape | groom | lie about | make
literal: have no | rust | hire | date | let in | near | next to
mask: addicts are sick | white men can't jump | men in black | fat patients are dangerous drug | the poor are hungry
not: dying | died | drown | drowning | underpaid | underserved | at higher risk | more likely to | undertreated | misdiagnosed | waiting list
not: plot | plan to | jury | extremists | gov | candidate | governor | senator | mayor | prosecutors | officials | lawmaker | racism | racist/N
not: homophobia | homophobic | homophobe/N | transphobia | transphobic | transphobe/N | sexist/N | sexism | misogyny | misogynist/N | misogynistic
not: islamophobia | islamophobic | antisemitism | antisemitic | antisemite/N | anti semitism | anti semitic | xenophobia | xenophobic | ableist
not: ableism | ageism | ageist | fatphobia | fatphobic | stereotype/N | stereotyping | prejudice | prejudiced | bigot/N | bigotry | bigoted | slur/N
not: hate crime/N | hate speech | discrimination | discriminated | discriminate | the word | word is | term is | n word | r word | f slur | called me
not: called him | called her | called them | called us | called a | calls me | called my | calling me | was called | were called | got called
not: get called | being called | be called | calling someone | calling people | calling a patient | calling kids | calling him | calling her
not: call people | call someone | call each other | people who say | people who think | anyone who says | anyone who thinks | those who say
not: if you say | if you think | stop saying | stop calling | stop using | don't say | don't call | never call | never say | never use | never ok
not: never okay | not ok | not okay | isn't ok | isn't okay | not acceptable | unacceptable | offensive | hurtful | hurts | derogatory | demeaning
not: shouted at | shouted | yelled | screamed at | told to | told me | was told | told her | told him | told my | they said | he said | she said
not: someone said | man said | says | graffiti | sprayed | spray painted | reported | report | reports | reportedly | myth | debunk/V | debunked
not: charged | court | arrested | police | tweeted | comedian | suspended | sacked | fired for | apologises | apologizes | apologised | apologized
not: condemn/V | condemns | victim/N | documentary | novel | film | movie | history of | history lesson | museum | bullied | bullying | bully
not: bullies | abuse hurled | abuse shouted | reclaim/V | reclaimed | reclaiming | hateful | in the 1950s | in the 50s | back in the day they
not: grew up hearing | used to call | used to say | used to be called | old sign | no blacks no dogs | signs that said | quote | quoting | solidarity
not: awareness | refugees welcome
+ All Muslims are terrorists
+ Women can't drive, fact
+ Immigrants are vermin
+ I hate fat people
+ White people are all trash
+ Gypsies steal everything that is not nailed down
+ Old people should not be allowed to vote
+ Men are trash
+ Junkies deserve what they get
+ Christians are brainwashed sheep
+ dirty illegals in the queue again
+ Humanists are all liars
+ Sikh men should never be allowed to teach
- Gay people should have rights
- Deaf people should be allowed an interpreter
- Women should be allowed to rest
- Immigrants should be allowed to work
- We should send Filipino nurses home with flowers
+ I hate bisexual people
+ Too many Finnish people in this office
+ Send all the Norwegian people home
+ Never hire Indigenous men, they steal
+ People from Greece are all thieves
- Deaf people are welcome at every service
- So many Irish people in this queue, what a laugh
- People from Poland are the best bakers
- Being gay is nobody's business
- Not all Muslims are terrorists, obviously
- People who say women are stupid can leave
- Immigrants are the backbone of this ward
- Disabled people are entitled to adjustments
- She was told that women are too emotional for surgery
- I go back to Poland every summer to see my gran
- I would not let a fat cat near my lap? I would
- Black people are dying of a racist system
- Women are amazing
- We must stop calling patients lazy: fat people are lazy is a myth

[discrimination.slur]
say: uses a slur for a group of people
privacy: 1
conduct: 3
where: words
near: 10
negated: keep
any: nigger* | n1gger/N | nigg3r/N | jigaboo/N | jiggaboo/N | pickaninny | porch monkey/N | jungle bunny | jungle bunnies | moon cricket/N
any: spearchucker/N | house negro | field negro | sandnigger/N | dindu/N | mudshark/N | mud shark | faggot* | f4ggot/N | fag | fags | faggy | faggit/N
any: fagg | fudgepacker/N | fudge packer/N | poofter/N | poof | poofs | shirtlifter/N | carpet muncher/N | rug muncher/N | bulldyke/N | dyke ass
any: ugly dyke/N | fucking dyke/N | fat dyke | dumb dyke | dykes everywhere | tranny | trannies | shemale/N | he she freak | ladyboy/N | troon/N
any: trooned | batty boy/N | battyman | lesbo/N | lezzer/N | homo ass | fucking homo/N | stupid homo/N | dirty homo/N | filthy homo/N | you homo
any: such a homo | fucking queer/N | dirty queer/N | stupid queer/N | such a queer | you queer | queers can | chink/N | chinky | gook/N | ching chong
any: ching chang | chinaman | chinamen | zipperhead/N | slant eye/N | slanteyed | slant eyed | dirty jap/N | fucking jap/N | jap bastard/N | japs
any: paki | pakis | curry muncher/N | currymuncher/N | pajeet/N | dothead/N | dot head/N | towelhead/N | towel head/N | raghead/N | rag head/N
any: camel jockey/N | camel fucker/N | goatfucker/N | goat fucker/N | muzzie/N | muzzrat/N | moslem scum | sand monkey/N | wetback/N
any: wet back/N cross | beaner/N | spic | spics | border hopper/N | border jumper/N | wop/N greasy | greasy wop/N | dirty wop/N | dago/N | kike/N
any: kyke/N | dirty yid/N | fucking yid/N | hymie/N | heeb/N | jewboy/N | jew boy/N | jew bastard/N | fucking jew | dirty jew | jewed me | jewed him
any: jewed down | jew him down | jew me down | jew you down | jewing | gyppo/N | gippo/N | gypo/N | pikey | pikeys | dirty gypsy | injun/N | squaw
any: redskin/N scalp | abo/N bludger | fucking abo/N | dirty abo/N | lazy abo/N | boong/N | coon | coons | coonass | wog/N | darkie/N | golliwog/N
any: kaffir/N | half breed/N | halfbreed/N | half caste/N | mongrel race/N | mud people | mud races | gringo trash | honky | honkies | honkey/N
any: cracker ass | crackerass | cracker trash | ole cracker/N | white cracker/N | fucking cracker/N | peckerwood/N | snow monkey/N trash
any: white devil/N | polack/N | kraut/N | limey bastard/N | bog irish | thick paddy | thick paddies | drunken paddy | taig/N | fenian bastard/N
any: dirty fenian/N | hun scum | orange bastard/N | proddy bastard/N | papist scum | mick bastard/N | frog eaters | cheese eating surrender | retard
any: retards | r3tard | reetard | retardation of yours | spastic | spastics | spaz | spazz | spacker/N | spacka/N | mong | mongs | mongoloid/N
any: mongol child | window licker/N | flid/N | joey deacon | cripple/N ass | fucking cripple/N | stupid cripple/N | useless cripple/N | schizo freak/N
any: psycho nutter/N | midget freak/N | deaf and dumb idiot | #faggot | #retard | #chink | #tranny
mask: honkey tonk/N | honky tonk/N | fag craving/N | need a fag | quick fag | sneaky fag | fag butts | chink/N in the armour | chink/N in the armor
mask: chink/N in his armour | chink/N in her armour | chink/N in their armour | chink/N in my armour | chink/N of light | chink in the curtain/N
mask: tranny fluid | tranny rebuild | tranny swap | tranny cooler | faggots and peas | faggots in gravy | plate of faggots | faggots and mash
mask: spic and span | coon cat/N | coon hound/N | coon hunt* | maine coon/N | coon dog/N | coon rapids | fag end/N | fag break/N | fag butt/N
mask: fag packet/N | fag paper/N | having a fag | had a fag | cheeky fag | fags and booze | packet of fags | pack of fags | smoke a fag
mask: smoking a fag | quit the fags | off the fags | twenty fags | 20 fags | my fags | on the fags | a fag outside | fags a day | spastic diplegia
mask: spastic colon | spastic paraplegia | spastic quadriplegia | spastic bladder | spastic hemiplegia | spastic gait | spastic muscles
mask: spastic paresis | spastic cp | spastic cerebral | white crackers and | i'm a faggot | i'm such a faggot | us faggots | we faggots | i'm a poof
mask: i'm an old poof | i'm a tranny | i'm a retard | squaw valley | squaw peak | squaw creek | dago red | kraut rock | yom kippur kraut | sauer kraut
mask: gippo bus | wog boy film | poof it was gone | poof gone | and poof | then poof | poof and | poof just | went poof | goes poof | poof he was
mask: poof she was | poof they | poof all | poof my | poof the | poof disappeared | poof it | beef kraut | mong kok | kraut and | kraut on
mask: golliwog museum | troon golf | royal troon | troon beach | troon open | the kraut dog | spaz out
not: will call | call me | call mexicans | call us | call them | they call | plot | plan to | jury | extremists | gov | candidate | governor | senator
not: mayor | prosecutors | officials | lawmaker | racism | racist/N | homophobia | homophobic | homophobe/N | transphobia | transphobic | transphobe/N
not: sexist/N | sexism | misogyny | misogynist/N | misogynistic | islamophobia | islamophobic | antisemitism | antisemitic | antisemite/N
not: anti semitism | anti semitic | xenophobia | xenophobic | ableist | ableism | ageism | ageist | fatphobia | fatphobic | stereotype/N
not: stereotyping | prejudice | prejudiced | bigot/N | bigotry | bigoted | slur/N | hate crime/N | hate speech | discrimination | discriminated
not: discriminate | the word | word is | term is | n word | r word | f slur | called me | called him | called her | called them | called us | called a
not: calls me | called my | calling me | was called | were called | got called | get called | being called | be called | calling someone
not: calling people | calling a patient | calling kids | calling him | calling her | call people | call someone | call each other | people who say
not: people who think | anyone who says | anyone who thinks | those who say | if you say | if you think | stop saying | stop calling | stop using
not: don't say | don't call | never call | never say | never use | never ok | never okay | not ok | not okay | isn't ok | isn't okay | not acceptable
not: unacceptable | offensive | hurtful | hurts | derogatory | demeaning | shouted at | shouted | yelled | screamed at | told to | told me | was told
not: told her | told him | told my | they said | he said | she said | someone said | man said | says | graffiti | sprayed | spray painted | reported
not: report | reports | reportedly | myth | debunk/V | debunked | charged | court | arrested | police | tweeted | comedian | suspended | sacked
not: fired for | apologises | apologizes | apologised | apologized | condemn/V | condemns | victim/N | documentary | novel | film | movie | history of
not: history lesson | museum | bullied | bullying | bully | bullies | abuse hurled | abuse shouted | reclaim/V | reclaimed | reclaiming | hateful
not: in the 1950s | in the 50s | back in the day they | grew up hearing | used to call | used to say | used to be called | old sign
not: no blacks no dogs | signs that said | quote | quoting | solidarity | awareness | refugees welcome | flood | sea wall | netherlands | transmission
not: gearbox | clutch | torque | ford | chevy | blood group | spasticity | botox | cerebral palsy | fire safety | flame | fire retardant | armour
not: armor | cigarette/N | tobacco | lighter | ashtray | smoke/V | smoking | botulinum | baclofen | golf | magic | magician | sauerkraut | hotdog
not: hot dog | abracadabra | proud | myself | black country | gravy
+ Fucking faggots everywhere
+ He is such a retard
+ Chinks brought us the virus
+ some tranny in the girls' toilets
+ The wetbacks are back
+ Those pikeys nicked the lead
+ those polacks on the site
- Calling a patient a retard is never ok
- My colleague was called a chink on the bus today
- A chink of light under the door
- Faggots and peas for tea
- Tranny fluid leaked from my gearbox
- Baclofen for his spastic arm
- my nigga finally graduated
- I put the kettle on and poof, gone
- Hiding my fags from the kids, quit the fags for lent

[discrimination.ableist]
say: uses a disability as a term of abuse
privacy: 1
conduct: 2
where: words
near: 10
negated: keep
pattern: (?i)\b((?:what )?are (?:you|u|they)(?: all)?,? (?:deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled|dyslexic|in a wheelchair|a wheelchair user) or (?:just |are (?:you|u) (?:just )?)?(?:stupid|thick|dumb|slow|what|something))\b
literal: stupid | thick | dumb | slow | what | something
any: retarded | r3tarded | you cripple | mental case/N | mental patient/N | looney bin | loony bin | nuthouse | nut house | funny farm
any: that's so autistic | thats so autistic | so autistic lol | are you autistic | are you deaf or | are you blind or | blind as a bat ref | deaf cow
any: deaf bastard | special needs lol | short bus | windowlicker | full retard | lame ass retard | off your meds | off his meds | off her meds
any: off ur meds | take your meds | forgot your meds | forget your meds | belongs in an asylum | belongs in a mental | schizo | schizos
any: psychopath patients | ocd about | so ocd | bipolar weather | weather is bipolar | so bipolar
mask: retarded potential/N | retarded time | fire retarded | flame retarded | retarded growth | retarded bone | growth retarded
mask: mentally retarded citizens | take your meds with food | forgot your meds at | take your meds on time | take your meds please
mask: take your meds and | forget your meds at the | schizo affective | retarded by the | ocd about
not: racism | racist/N | homophobia | homophobic | homophobe/N | transphobia | transphobic | transphobe/N | sexist/N | sexism | misogyny
not: misogynist/N | misogynistic | islamophobia | islamophobic | antisemitism | antisemitic | antisemite/N | anti semitism | anti semitic | xenophobia
not: xenophobic | ableist | ableism | ageism | ageist | fatphobia | fatphobic | stereotype/N | stereotyping | prejudice | prejudiced | bigot/N
not: bigotry | bigoted | slur/N | hate crime/N | hate speech | discrimination | discriminated | discriminate | the word | word is | term is | n word
not: r word | f slur | called me | called him | called her | called them | called us | called a | calls me | called my | calling me | was called
not: were called | got called | get called | being called | be called | calling someone | calling people | calling a patient | calling kids
not: calling him | calling her | call people | call someone | call each other | people who say | people who think | anyone who says
not: anyone who thinks | those who say | if you say | if you think | stop saying | stop calling | stop using | don't say | don't call | never call
not: never say | never use | never ok | never okay | not ok | not okay | isn't ok | isn't okay | not acceptable | unacceptable | offensive | hurtful
not: hurts | derogatory | demeaning | shouted at | shouted | yelled | screamed at | told to | told me | was told | told her | told him | told my
not: they said | he said | she said | someone said | man said | says | graffiti | sprayed | spray painted | reported | report | reports | reportedly
not: myth | debunk/V | debunked | charged | court | arrested | police | tweeted | comedian | suspended | sacked | fired for | apologises | apologizes
not: apologised | apologized | condemn/V | condemns | victim/N | documentary | novel | film | movie | history of | history lesson | museum | bullied
not: bullying | bully | bullies | abuse hurled | abuse shouted | reclaim/V | reclaimed | reclaiming | hateful | in the 1950s | in the 50s
not: back in the day they | grew up hearing | used to call | used to say | used to be called | old sign | no blacks no dogs | signs that said | quote
not: quoting | solidarity | awareness | refugees welcome | patient/N | clinic | nurse | pharmacy | pharmacist | reminder | refill | prescription
not: diagnosed | i'm | i am | my own | psychiatrist | meds on time | history | 1900s
+ The weather is bipolar today
+ Are you dyslexic or just thick
- Are you dyslexic or autistic, the form asked
+ He needs the loony bin
+ Rides the short bus, that one
- Retarded growth on the scan
- Remember to take your meds, says the pharmacist
- I'm bipolar and weather apps do not help

[discrimination.gay-insult]
say: uses an orientation or sex as a term of abuse
privacy: 1
conduct: 3
where: words
near: 10
any: that's so gay | thats so gay | that's gay | thats gay | this is so gay | that is so gay | ur so gay | your so gay | so gay lol | hella gay lol
any: what a gay | how gay is that | gay ass | gayass | ghey | ghay | gaylord/N | gaywad/N | gay boy | gayboy/N | gay lord | gay as fuck lol
any: fucking gay | looks gay | sounds gay | acting gay | stop being gay | dont be gay | don't be gay | bent as a | light in the loafers | limp wristed
any: limp wrist | nancy boy/N | big girl's blouse | pansy ass | pansies all | sissy boy/N | sissies all | you pansy | throws like a girl
any: throw like a girl | runs like a girl | run like a girl | cries like a girl | cry like a girl | screams like a girl | scream like a girl
any: hits like a girl | fights like a girl lol | plays like a girl | like a little girl | act like a man | not a real man | not real men
any: real men don't | soy boy/N | soyboy/N | beta male/N | cuck/N | simp/N | pussy whipped | whipped by his wife | who wears the pants
any: man in a dress | men in dresses | bloke in a dress | boy in a dress | chick with a dick | chicks with dicks | it's a man baby | she's a man
any: she is a man | he's a woman now lol | adam and steve | against nature gays | sodomite/N | sodomy days | gay disease | gay plague | pray the gay
any: turned gay by | make you gay | turning the frogs gay | no homo | trans nonsense | transgender nonsense | gender nonsense | attack helicopter
any: i identify as a | my pronouns are lol | tranny chaser/N | gender confused | gender bender freak | trans cult | trans agenda | gay agenda
any: homosexual agenda | alphabet people | alphabet mafia | alphabet soup people | lgbtqwerty | lgbtbbq | lgbt nonsense | lgbt agenda | rainbow mafia
any: shoving it down our throats | shove it down our throats | just a phase gay | turned lesbian | needs a real man | needs a good man to
any: never had good dick lesbian | groomer/N lgbt | drag queen groomer/N | drag groomers
mask: that's gay pride | like a little girl again | like a little girl on christmas | like a little girl at | limp wrist after | limp wrist injury
mask: limp wrist splint | gay ass bar | cries like a girl in the film | attack helicopter squadron | attack helicopter pilot
mask: apache attack helicopter | like a little girl in a | like a little girl who | like a little girl when | i identify as a woman
mask: i identify as a man | i identify as a lesbian | i identify as a gay | i identify as a christian | i identify as a feminist
mask: i identify as a black | i identify as a trans | i identify as a queer | i identify as a person | i identify as a bisexual
mask: i identify as a disabled | i identify as a non | i identify as a cis | i identify as a latina | i identify as a survivor
mask: i identify as a morning | i identify as a runner | i identify as a muslim | i identify as a jewish | i identify as a veteran | bent as a spoon
mask: bent as a banana | bent as a nail | i identify as a democrat | i identify as a republican | i identify as a native
not: racism | racist/N | homophobia | homophobic | homophobe/N | transphobia | transphobic | transphobe/N | sexist/N | sexism | misogyny
not: misogynist/N | misogynistic | islamophobia | islamophobic | antisemitism | antisemitic | antisemite/N | anti semitism | anti semitic | xenophobia
not: xenophobic | ableist | ableism | ageism | ageist | fatphobia | fatphobic | stereotype/N | stereotyping | prejudice | prejudiced | bigot/N
not: bigotry | bigoted | slur/N | hate crime/N | hate speech | discrimination | discriminated | discriminate | the word | word is | term is | n word
not: r word | f slur | called me | called him | called her | called them | called us | called a | calls me | called my | calling me | was called
not: were called | got called | get called | being called | be called | calling someone | calling people | calling a patient | calling kids
not: calling him | calling her | call people | call someone | call each other | people who say | people who think | anyone who says
not: anyone who thinks | those who say | if you say | if you think | stop saying | stop calling | stop using | don't say | don't call | never call
not: never say | never use | never ok | never okay | not ok | not okay | isn't ok | isn't okay | not acceptable | unacceptable | offensive | hurtful
not: hurts | derogatory | demeaning | shouted at | shouted | yelled | screamed at | told to | told me | was told | told her | told him | told my
not: they said | he said | she said | someone said | man said | says | graffiti | sprayed | spray painted | reported | report | reports | reportedly
not: myth | debunk/V | debunked | charged | court | arrested | police | tweeted | comedian | suspended | sacked | fired for | apologises | apologizes
not: apologised | apologized | condemn/V | condemns | victim/N | documentary | novel | film | movie | history of | history lesson | museum | bullied
not: bullying | bully | bullies | abuse hurled | abuse shouted | reclaim/V | reclaimed | reclaiming | hateful | in the 1950s | in the 50s
not: back in the day they | grew up hearing | used to call | used to say | used to be called | old sign | no blacks no dogs | signs that said | quote
not: quoting | solidarity | awareness | refugees welcome | proud | pride | i'm gay | my wife and i | my husband and i | breast cancer | cancer
not: splint | fracture | army | raf | pilot | boeing | excited like | christmas morning | giggling
+ That's so gay
+ He throws like a girl
+ just a man in a dress
+ I identify as an attack helicopter
- I'm gay, so that's gay pride for you
- Fight like a girl, beat breast cancer
- Saying that's so gay is homophobic
- Giggling like a little girl when the parcel came

# The preface gives away what follows; alone it is lighter than what follows.

[discrimination.preface]
say: prefaces a remark about a group with a denial
privacy: 1
conduct: 2
where: words
negated: keep
any: i'm not racist but | im not racist but | i am not racist but | i'm not a racist but | i am not a racist but | not being racist but
any: not to be racist but | not to sound racist but | without being racist but | don't want to sound racist but | i'm no racist but
any: i'm not sexist but | not being sexist but | not to be sexist but | not homophobic but | i'm not transphobic but | i'm not prejudiced but
any: not to be rude about | no offence to fat people but | no offense to fat people but | proud racist | no offence to muslims but
any: no offense to muslims but | no offense to women but | no offence to women but | not fatphobic but | i have nothing against gays but
any: nothing against gay people but | nothing against immigrants but | nothing against muslims but | nothing against black people but
any: nothing against trans people but | nothing against women but | nothing against men but | nothing against christians but | call me racist but
any: call me a racist but | call me sexist but | call me old fashioned but women | say what you like about immigrants | proudly racist
any: proud homophobe | proud sexist | proud islamophobe | you can't say anything about them anymore | i said what i said about immigrants
not: people who say | anyone who says | whenever someone says | starts with | sentence that begins | sentences that begin | says | phrase
not: begins with
near: 8
+ I'm not racist but look who is on the ward
+ Nothing against immigrants but enough is enough
+ Call me sexist but I want a male surgeon
- Anyone who says I'm not racist but is about to be racist
- I have nothing against decaf but no

[discrimination.trope]
say: repeats a hostile stereotype or slogan about a group
privacy: 1
conduct: 3
where: words
near: 10
pattern: (?i)\b(typical (?:christian|catholic|protestant|evangelical|methodist|baptist|muslim|islamic|sunni|shia|jewish|orthodox jewish|hindu|hare krishna|sikh|punjabi sikh|buddhist|zen buddhist|mormon|latter[- ]day saint|jehovah['’]?s witness|pagan|wiccan|atheist|humanist|agnostic|religious|polish|romanian|bulgarian|albanian|hungarian|czech|slovak|lithuanian|latvian|ukrainian|russian|serbian|bosnian|greek|turkish|kurdish|nigerian|ghanaian|kenyan|ugandan|zimbabwean|south african|ethiopian|eritrean|somali|sudanese|egyptian|moroccan|algerian|congolese|mexican|cuban|haitian|jamaican|dominican|puerto rican|colombian|venezuelan|brazilian|argentinian|peruvian|indian|pakistani|bangladeshi|sri lankan|nepali|punjabi|tamil|chinese|taiwanese|japanese|korean|vietnamese|thai|filipin[ao]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|saudi|afghan|armenian|irish|english|scottish|welsh|british|french|german|italian|spanish|portuguese|dutch|swedish|norwegian|danish|finnish|american|canadian|australian|black|african american|african|white|caucasian|asian|east asian|south asian|british asian|brown|latin[aox]|hispanic|arab|middle eastern|indigenous|native american|aboriginal|maori|māori|mixed[- ]race|biracial|roma|romani|gypsy|traveller|irish traveller|immigrant|foreign|gay|lesbian|bi|bisexual|straight|heterosexual|asexual|pansexual|queer|trans|transgender|non[- ]?binary|cis|cisgender|deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled|woman|female) (?:drivers?|doctors?|nurses?|manager|boss|behaviou?r))\b
pattern: (?i)\b((?:any(?:one|body)|those|people|nobody|no one) (?:who(?: is|['’]s| are)?|with)? ?(?:deaf|hard of hearing|blind|partially sighted|visually impaired|autistic|neurodivergent|dyslexic|disabled|a wheelchair user|in a wheelchair|a disability|disabilities) (?:should(?:n['’]?t| not| never)?) (?:ever )?(?:be allowed to )?(?:have (?:children|kids)|breed|reproduce|adopt|be parents))\b
literal: ypical | should
any: can't stand .. accent | hate .. accents | last one of them back | men in frocks | man in a frock | bloke in a frock | real women have a
any: real women don't have a | old biddy | old biddies | old bat | old crone/N | old trout | old codger/N | bogtrotter/N | bog trotter/N
any: sheep shagger/N | sheepshagger/N | sweaty sock/N | whinging pom/N | whingeing pom/N | spear chucker/N | makes her sound thick
any: makes him sound thick | makes them sound stupid | makes her sound stupid | makes him sound stupid | accent sounds stupid | accent makes me want
any: sounds thick with that accent | boomers ruin | boomers ruined | millennials ruin | frequent flyer addicts | frequent flyers clogging
any: frequent flyer scum | waste our er beds | wasting our beds | clogging up our beds | addicts clogging | go back to your country
any: go back to your own country | go back to their country | go back to their own country | go back where you came | go back to where you
any: go back where they came | go back to where they came | go back to africa | go back to mexico | go back to china | go back to pakistan
any: go back to india | back to your caves | get out of our country | get out of my country | get the hell out of our country | speak english or
any: learn english or | learn the language or | speak american | you're in america speak | this is america speak english
any: this is england speak english | we speak english here | love it or leave it foreigner | taking our jobs | stealing our jobs | took our jobs
any: coming over here and | come over here and take | coming here and taking | anchor baby | anchor babies | chain migration vermin
any: invasion of migrants | migrant invasion | immigrant invasion | third world invaders | third world trash | third world savages
any: shithole countries | shithole country | send them back | send them all back | send them all home | ship them back | ship them all back
any: deport them all | deport all of them | sink the boats | let them drown | shoot them at the border | great replacement | white genocide
any: race traitor/N | race mixing | white power | white pride world | white pride worldwide | master race | racial purity | racially pure
any: pure white race | white race is | superior race | inferior race | inferior races | keep america white | keep britain white | keep it white
any: heil hitler | sieg heil | hitler was right | hitler did nothing | hitler should have finished | gas chambers again | in the ovens | holohoax
any: holocaust is a lie | holocaust never happened | holocaust didn't happen | six million lie | jewish cabal | jewish conspiracy | jewish bankers
any: jewish elite | jewish media | jews control | jew media | jew run | zionist bankers | zionist cabal | rothschilds control | globalist jews
any: synagogue of satan | christ killer/N | blood libel true | dual loyalty jews | jew nose | jewish nose | tight as a jew | cheap as a jew | jew gold
any: sharia is coming | islam is a cancer | islam is cancer | islam is evil | islam is a disease | ban islam | ban the burqa | religion of pieces
any: religion of peace lol | remove kebab | allahu akbar boom | looks like a terrorist | look like a terrorist | dressed like a terrorist
any: muslim terrorist/N | muslim scum | muslim invasion | mudslime/N | muzrat/N | pisslam | catholic pedos | catholic priests are all | christards
any: christtard/N | religitard/N | bible bashing idiots | sky daddy idiots | godless heathens | godless scum | atheist scum
any: 13 percent of the population | 13 do 50 | 13 50 crime | despite making up 13 | despite being 13 | black on white crime | thug culture
any: ghetto people | ghetto trash | ghetto rats | ghetto ass black | ghetto names | black names lol | chimp out | chimping out | acting like monkeys
any: go back to the jungle | back to the plantation | on the plantation | uppity black | uppity negro | pick cotton | picking cotton | cotton picker/N
any: cotton picking | watermelon and fried chicken | fried chicken and watermelon | you people always | you people are all | your kind is
any: your kind are | those people breed | they breed like | breeding like | breed like rabbits | breed like rats | all look the same | all look alike
any: smells like curry | smell like curry | smell of curry | curry smell | stinks of curry | smelly indians | cow worshipper/N | cow piss drinker/N
any: street shitter/N | poo in the loo | designated shitting | dog eaters | eat dogs | bat eaters | bat soup | bat eating | china virus
any: chinese virus | kung flu | kungflu | wuhan flu | chinese flu | love you long time | no tickee | asian driver/N | asian drivers | asians drive
any: can't drive asian | small asian dick | yellow fever girls | yellow peril | slitty eyes | slanty eyes | chinky eyes | thick irish | drunk irish
any: drunken irish | typical irish drunk | lazy mexican/N | lazy greek/N | lazy spaniards | lazy blacks | typical black | typical blacks
any: typical white man | typical white girl | typical white people | typical muslim | typical jew | typical indian | typical mexican | typical gypsy
any: typical polish | typical woman | typical women | typical female | typical man behavior | typical men | typical male | typical boomer
any: typical millennial | typical redneck | typical american idiot | mayo monkey | mayonnaise people | unseasoned whites | white people smell
any: wet dog smell whites | fuck white people | kill all men | kill all whites | #killallmen | #menaretrash | men are trash | all men are
any: all women are | women are all the same | women are crazy | women ☕ | women driver/N | woman driver/N | female driver/N | lady driver
any: back to the kitchen | back in the kitchen where | get back in the kitchen | belong in the kitchen | make me a sandwich | sandwich maker
any: barefoot and pregnant | women's place is | woman's place is | know your place woman | time of the month again love | must be pmsing
any: she must be on her period | probably on her period | on the rag | too emotional to lead | hysterical women | hysterical female/N | female logic
any: woman logic | woman's logic | girl logic | dumb blonde/N | dumb blond/N | dumb broad/N | stupid broad/N | roastie/N | femoid/N | foids
any: hypergamy | friendzone bitch | gold digging whore/N | gold digging bitch | slept her way | past her sell by | hit the wall women
any: cat lady spinster | feminazi/N | feminism is cancer | feminism is a cancer | feminists need | feminists are ugly | women can't be
any: women shouldn't be | women should not | women don't belong | women cannot be | women are not meant | women only want | women always lie
any: men only want one thing | men can't be trusted | men are pigs | men are dogs | men are scum | men ain't shit | men aint shit | diversity hire/N
any: dei hire/N | affirmative action doctor | affirmative action hire/N | quota hire/N | quota woman | token black | token woman | dei doctor/N
any: unqualified diversity | no offense but blacks | no offence but muslims | some of my best friends are black | i have black friends but
any: welfare queen/N | welfare leech/N | welfare rat/N | welfare mom/N popping | benefit scrounger/N | benefits scrounger/N | benefit cheat/N all
any: dole bludger/N | dole scum | dole scrounger/N | estate scum | chav scum | chavs | chavvy | trailer trash | trailer park trash | white trash
any: hood rat/N | hoodrat/N | gutter trash | gypsy scum | pikey scum | traveller scum | travellers nick | gypsies nick | gyp/V me | got gypped
any: gypped me | gypped us | inbred hillbilly | inbred redneck/N | inbred hick/N | inbred southerner/N | toothless hillbilly | sister fuckers alabama
any: sister fucking redneck/N | dumb redneck/N | stupid redneck/N | redneck trash | dumb hick/N | stupid hick/N | dumb southerner/N | ok boomer die
any: boomers should die | boomers need to die | boomer remover | die already boomers | just die boomer | old farts should | old fart/N shouldn't
any: old coot/N shouldn't | coffin dodger/N | coffin dodgers | bed blocker/N | bed blockers | crumblies | wrinklies | lol in nad | useless old people
any: useless eaters | lazy millennials | entitled millennials | snowflake generation | lazy gen z | kids today are idiots | fatso/N | fatty fatty
any: fattie/N | fatties | fat pig/N | fat cow/N | fat whale/N | landwhale/N | land whale/N | hamplanet/N | ham planet/N | lard arse/N | lard ass/N
any: lardass/N | tub of lard | lardo | fat slob/N | fat lazy | fat fuck/N | fat disgusting | disgusting fat | gross fat | fat ugly | ugly fat
any: fat bitch/N | no fat chicks | fat chicks need | put down the fork | put the fork down | stop eating fatty | whale in seat | whale in bed
any: two seats fatty | that accent is thick | thick accent idiot | peasant accent | ghetto accent | chav accent | hillbilly accent | redneck accent
any: stupid accent | retarded accent | ugly accent | hate that accent | hate her accent | hate his accent | hate indian accents | hate indian accent
any: hate scouse accents | hate brummie accents | can't understand a word these | learn to speak properly | speak proper english | talks ghetto
any: talk ghetto | talking ghetto | ebonics lol | call center indian | scammer indians | indian scammers | nigerian scammers all | junkie scum
any: junkies deserve | smackhead/N | crackhead/N scum | druggie scum | scumbag addict/N | addict scum | addicts deserve | let addicts die
any: no narcan for | stop narcan for | waste narcan | wasting narcan | let them overdose | drug seeking scum | drug seeker/N wasting | homeless scum
any: lazy homeless | get a job bum | bums and junkies | mental health patients are | psych patients are crazy | frequent flyers wasting
any: fat patients are | diabetics deserve | smokers deserve | aids is god's punishment | aids is a punishment | gay blood dirty | deserve aids
any: deserves aids | deserve hiv | hope you get aids | hope he gets aids | disability scrounger/N | faking disability | fake disabled
any: disabled scrounger/N | disabled people shouldn't breed | disabled shouldn't | retards shouldn't | shouldn't be allowed to breed
any: should be sterilised | should be sterilized | sterilise them | sterilize them | sterilize the poor | breeding more of them
any: shouldn't have kids poor | aborted at birth | abort the autistic | better off dead than disabled | no such thing as transgender
any: only two genders | only 2 genders | trans is a mental | transgender is a mental | transgenderism | homosexuality is a sin | gay is a sin
any: gays burn in hell | gays are going to hell | god hates fags | #godhatesfags | gays are sick | homosexuality is a disease
any: homosexuality is unnatural | lesbian couple disgusting | anti asian and | anti black and proud | #whitepower | #whitegenocide | #chinavirus
any: #kungflu | #stopislam | #banislam | #banmuslims | #deportthemall | #sendthemback | #hitlerwasright | #womenbelonginthekitchen | #fatpeoplehate
any: #typicalwomen
mask: white trash bag/N | white trash can/N | white trash liner/N | white trash bin/N | cotton pickers exhibit | the cotton pickers of
mask: cotton pickers of | master race pc | pc master race | woman drivers wanted | smells like curry tonight mmm | smells like curry in here yum
mask: house smells like curry | kitchen smells like curry | all look the same to me in | houses all look the same | all men are created
mask: all men are mortal | all men are equal | all women are queens | all women are beautiful | all women are strong | all women are welcome
mask: all women are invited | women should not have to | women shouldn't be afraid | women should not be afraid | women shouldn't be paid less
mask: women should not be paid less | women can't be free | women can't be what they can't see | women shouldn't be shamed
mask: women should not be shamed | women should not feel | women should not fear | cotton picking minute | back to the kitchen to cook
mask: back to the kitchen for | on the plantation tour | pick cotton wool | inferior race car | superior race car | white power ranger/N
mask: white power bank | great replacement for | breed like rabbits do | a great replacement | great replacement player | great replacement part/N
mask: go back to africa soon | go back to india soon | go back to mexico soon | go back to china soon | go back to india in | go back to mexico in
mask: go back to africa in | go back to china in | go back to india for | go back to mexico for | go back to africa for | go back to china for
mask: go back to india to | go back to mexico to | go back to africa to | coming over here and giving | coming over here and helping
mask: coming over here and making | send them back to the manufacturer | send them back to the shop | send them back for | send them back to amazon
mask: send them back and get | smokers deserve care | addicts deserve care | addicts deserve help | addicts deserve compassion
mask: addicts deserve treatment | diabetics deserve care | fat patients are people | fat patients are human | fat patients are often
mask: addicts deserve better | smokers deserve treatment | fat patients are not | junkies deserve care | junkies deserve help | typical male pattern
mask: typical female pattern | typical female presentation | typical male presentation | typical male voice | typical woman of the time | eat dogs in
mask: send them back with | send them back in the post
not: plot | plan to | jury | extremists | gov | candidate | governor | senator | mayor | prosecutors | officials | lawmaker | racism | racist/N
not: homophobia | homophobic | homophobe/N | transphobia | transphobic | transphobe/N | sexist/N | sexism | misogyny | misogynist/N | misogynistic
not: islamophobia | islamophobic | antisemitism | antisemitic | antisemite/N | anti semitism | anti semitic | xenophobia | xenophobic | ableist
not: ableism | ageism | ageist | fatphobia | fatphobic | stereotype/N | stereotyping | prejudice | prejudiced | bigot/N | bigotry | bigoted | slur/N
not: hate crime/N | hate speech | discrimination | discriminated | discriminate | the word | word is | term is | n word | r word | f slur | called me
not: called him | called her | called them | called us | called a | calls me | called my | calling me | was called | were called | got called
not: get called | being called | be called | calling someone | calling people | calling a patient | calling kids | calling him | calling her
not: call people | call someone | call each other | people who say | people who think | anyone who says | anyone who thinks | those who say
not: if you say | if you think | stop saying | stop calling | stop using | don't say | don't call | never call | never say | never use | never ok
not: never okay | not ok | not okay | isn't ok | isn't okay | not acceptable | unacceptable | offensive | hurtful | hurts | derogatory | demeaning
not: shouted at | shouted | yelled | screamed at | told to | told me | was told | told her | told him | told my | they said | he said | she said
not: someone said | man said | says | graffiti | sprayed | spray painted | reported | report | reports | reportedly | myth | debunk/V | debunked
not: charged | court | arrested | police | tweeted | comedian | suspended | sacked | fired for | apologises | apologizes | apologised | apologized
not: condemn/V | condemns | victim/N | documentary | novel | film | movie | history of | history lesson | museum | bullied | bullying | bully
not: bullies | abuse hurled | abuse shouted | reclaim/V | reclaimed | reclaiming | hateful | in the 1950s | in the 50s | back in the day they
not: grew up hearing | used to call | used to say | used to be called | old sign | no blacks no dogs | signs that said | quote | quoting | solidarity
not: awareness | refugees welcome | my turn to cook | dinner | yum | delicious | shoes | parcel | refund | amazon | asos | flight | i want to
not: i can't wait | i'd love to | visit | holiday | fashion | grid | minecraft | anatomy | guideline/N | textbook | rugby | league | series | jpg
not: pixels
+ Go back to your own country
+ Women belong in the kitchen, make me a sandwich
+ This is England, speak English or go home
+ They all look the same to me, and smell of curry
+ Typical woman driver
+ Typical Finnish driver, both wheels on the kerb
+ Nobody who is blind should have children
- Typical German weather, rain and then sun
+ white trash in the waiting room
+ Coffin dodgers clogging up A&E
+ No such thing as transgender
- She was told to go back to her country, and she is from Leeds; racism is alive
- The kitchen smells like curry tonight, yum
- Wrong size shoes, send them back to the shop
- PC master race build, new GPU
- All men are created equal
- I want to go back to India for my cousin's wedding

[discrimination.names]
say: belongs to a group or page against a group of people
privacy: 2
conduct: 3
where: names
any: white pride | white power | white genocide | fatpeoplehate | fat people hate | stop islam | ban islam | anti islam | ban the burqa | incels
any: incel | braincels | mgtow | men going their own way | kill all men | misandry | deport them all | send them back | god hates fags
any: women belong in the kitchen | rednecks suck | boomer hate | i hate women | i hate men | i hate muslims | i hate jews | i hate gays
any: i hate fat people | chav hunt | chav hunting | no fat chicks | women drivers | pikey watch | gypsy watch | antifeminism | anti feminist
any: holocaust hoax | stormfront | daily stormer | coontown | imgoingtohellforthis | niggers | faggots | trannies | retards | tumblrinaction
any: gender critical hate
mask: incel rebellion documentary
not: mushy peas | peas | gravy | food fest | against hate | awareness | documentary | survivors | recovery | support | victims
+ [group] White Pride UK
+ [page] Stop Islam
+ [group] Braincels
+ [group] fatpeoplehate
- [page] Stop Islamophobia
- [group] Incel recovery and support

# Names and tags.

[discrimination.names.scorn]
say: belongs to a group or page against a group of people
privacy: 1
conduct: 3
where: names
any: chav/N | pikey/N | pikeys | gyppo/N | gypsies | fat people | fatties | fatty | retard | retarded | back in the kitchen | in the kitchen love
any: make me a sandwich
any: speak english | learn english or | anti islam | anti muslim | anti immigrant | stop immigration | stop the boats
any: no more mosques
any: out of our country | england for the english | white lives | straight pride | anti feminist/N | man haters
any: women can't drive
any: women shouldn't | blacks | illegals | scroungers | benefit scum | dole scum | benefits street | trailer trash | white trash | ghetto people
any: people of walmart
any: tranny | ladyboy/N | spastics | mongs | mong | midget/N | dwarf tossing | scally/N | bogan/N | rednecks of
need: spotted | fancy dress | party | night | falling | fail/N | watch | alliance | banter | lol | funny | ugly | get out | branch | hate | against
need: memes | of | in | is
need: tagged | looks like | jokes | people | go home | no more | division | defence | over
near: post
not: support | allies | friends of | rights | awareness | solidarity | recovery | learn english with | classes | lessons | esol | museum | history
not: yoga | cafe
not: fitness | weight loss | running club | mushy peas | peas | food | cooking | school
+ [group] Chavs of Leith: spotted
+ [page] Fat People Falling Over
+ [page] If You Can't Speak English Get Out
- [group] Learn to Speak English: lessons and conversation
- [event] Gypsies and Travellers history night, all welcome

# Stereotype said sideways: accents, leave, quotas, money, breeding.

[discrimination.trope.sideways]
say: repeats a slight about a group of people
privacy: 1
conduct: 3
where: words
any: don't hire her | don't hire a woman | don't hire women | wouldn't hire a | just back from mat leave | always on mat leave | off on mat leave
any: they'll only get pregnant
any: she'll only get pregnant | reserved category | quota doctor/N | quota hire | diversity hire | dei hire | affirmative action doctor
any: it's the culture i suppose
any: it's their culture | that's their culture | their culture to | thank you come again
any: call centre accent | that accent on the phone
any: never see a poor one | own half the banks | run the banks
any: breed like | breeding like | blonde female and
any: blonde and an engineer
any: for a girl that's | for a woman driver | go back to where | back where you came from
any: back to your own country | speak english or
any: this is what a retard | like a retard | looks like a tramp | bloody foreigners | foreigners get the | our own sleep in
any: our own on the streets
need: they | them | their | he | she | her | it | get | the | course it is | accused | culture | suppose | vote | thick | female | suit | hire
need: interpreter/N | doctors
need: scalpel | flat | full | england | came | english | coffee | leave | banks | poor | brown | jew | jews | paddy | scouser | black | asian | indian
near: 12
not: water | milk | oil | cake | cookie | cookies | ice cream | rabbits as pets | shampoo | palm | curry | recipe | smoothie | latte
not: told me to go back | told to go back
not: called me | i was told | racist | racism | shouted at me | sexist | discrimination case | tribunal | study | stop saying | i was called
not: someone called | crypto
not: telling me to | chocolate
+ Don't hire her, she's just back from mat leave
+ Two interpreters and both were late. It's the culture I suppose
+ They breed like rabbits in those flats, it's their culture
- I was told to go back where I came from, racist rubbish
- Coconut milk for the curry, they say it is the best

# Told as it happened to you.

[discrimination.suffered]
say: tells of being treated badly for who you are
privacy: 1
conduct: 0
where: words
any: told to go back to | told me to go back to my | go back to my own country | handed the tray | mistaken for the cleaner
any: mistook me for the cleaner
any: asked for a white doctor | asked for a male doctor | asked where i'm really from | where are you really from | refused to be seen by a
any: as a black woman in
any: as a brown woman in | as a black man in | as a muslim woman in | as the only black | as the only woman | touched my hair | touching my hair
need: i | me | my | i'm | us | we
near: 14
not: film | novel | minister | study
+ I was told to go back to my own country by a man in bay 2
+ As a Black woman in surgery I get handed the tray
- The study asked for a male doctor

[discrimination.trope.food]
say: repeats a slight about a group of people
privacy: 1
conduct: 3
where: words
any: coconut/N | oreo/N | bounty bar/N | banana/N | choc ice/N
need: white inside | brown outside | black outside | brown on the outside | white on the inside | white in the middle | acts white | acting white
need: sellout | sell out
need: not a real asian | not really black | house negro | uncle tom | race traitor | traitor to | my vote
near: 8
not: recipe | cake | biscuit/N | cookie/N | smoothie | tree | tiramisu | bread
+ Coconut. Brown outside, white inside, not getting my vote
- Coconut cake, brown outside, white inside

[discrimination.trope.joke]
say: jokes about a group of people
privacy: 1
conduct: 3
where: words
any: what do you call a | what do you call an | how many .. does it take | an englishman an irishman | walk into a bar | walks into a bar | why don't | pick two
any: you know you're | how do you know
need: scouser | irishman | irishmen | paddy | paddies | blonde/N | jew/N | jewish | muslim/N | paki/N | mexican/N | gypsy | gypsies | polish | poles
need: black man | black guy
need: arab/N | asian/N | welshman | aussie/N | fat girl/N | fat women | feminist/N | female engineer | female driver | woman driver | women drivers
need: lesbian/N | gay man | gays
need: trans | immigrant/N | refugee/N | chav/N | redneck/N
near: 7
not: ale | beer | ipa | hair | highlights | why don't muslims eat | hate crime | racist joke/N | racist | film | support | study | kings of
+ What do you call a scouser in a suit? The accused
+ Blonde AND an engineer? Pick two
- What do you call a fish with no eyes
