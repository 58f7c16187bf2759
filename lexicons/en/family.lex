lexicon: family.en
format: 1
version: 2026.1
topic: family
lang: en
licence: CC0-1.0
about: Children, parents, brothers and sisters, wider kin, family life, births and losses.
source: written by hand for this project

# A child of the owner's is what a stranger must not learn first, so children come in three grades: that there are some,
# what they do, and what would let somebody find them.

[family.child]
say: tells that you have children
privacy: 2
conduct: 0
any: my son/N | my daughter/N | my kid/N | my kiddo/N | my child | my children | my toddler/N | my teenager/N | my twins | my triplets | my boys
any: our son/N | our daughter/N | our kid/N | our kiddo/N | our child | our children | our toddler/N | our teenager/N | our twins | our boys | our girls
any: my little boy | my little girl | my little man | my little lady | my big boy | my big girl | my baby boy | my baby girl | my baby daughter
any: my firstborn | my first born | my eldest | my oldest | my youngest | my middle child | my middle one | my little one/N | our little one/N
any: our eldest | our oldest | our youngest | our firstborn | our baby boy | our baby girl | our little girl | our little boy | our newborn
any: my stepson/N | my stepdaughter/N | my step kids | my stepchildren | my bonus son | my bonus daughter | my foster son | my foster daughter
any: my adopted son | my adopted daughter | my offspring | my bairn/N | my wean/N | my munchkin/N | my rugrat/N | the little ones | son number two
any: my 2 year old | my 3 year old | my 4 year old | my 5 year old | my 6 year old | my two year old | my three year old | my four year old
any: my five year old | my six year old | my seven year old | my eight year old | my nine year old | my ten year old
any: the kids made | the kids are | the kids and i | kids are in bed | kids are asleep | kids in bed | put the kids to bed | took the kids | taking the kids
any: with the kids | for the kids | got the kids | the kids have | the kids were | the kids love/V | my girls | took the boys | took the girls | took the twins
any: #mykids | #myboys | #mygirls | #myson | #mydaughter | #girlmom | #boymom | #girldad | #boydad | #twinmom | #mumofboys | #momofboys | #mumoftwo
any: mother of two | mother of three | mother of four | mother of one | father of two | father of three | father of four | father of one
any: mum of two | mum of three | mum of four | mom of two | mom of three | mom of four | mama of two | dad of two | dad of three | dad of four
any: mum to two | mum to three | mom to two | mom to three | proud mum | proud mom | proud mama | proud dad | proud papa | proud parent/N
any: boy mom | girl mom | boy mum | girl mum | girl dad | boy dad | single mum | single mom | single dad | soccer mom | hockey mom | stay at home mum
any: stay at home mom | stay at home dad | working mum | working mom | twin mum | twin mom | full time mum | full time mom
mask: my son of a | my boys in blue | our boys in blue | my kids menu | girl dad jokes
not: patient/N | client/N | stray/N | kitten/N | puppy | puppies
any: my two kids | my three kids | my four kids | our two kids | our three kids | my two children | my three children
any: my wee man | my wee girl | my wee boy | our wee man | our wee girl | our wee boy | my wee one | our wee one | our little man | our little lady
any: our boy | our girl | my lad | my lads | my lass | our lad | our bairn/N | our wean/N | #dadoftwo | #dadofthree | #mumofthree | #momofthree
any: four under five | three under three | two under two
mask: our boy scout/N | our girl guide/N | our girls in green | our girl friday | our boys in green | my lads and lasses
mask: like my child | like my children
+ My daughter took her first steps
+ Proud mama, wild ones asleep
+ [bio] Mother of three and a nurse
+ Put the kids to bed and fell asleep first
- My client brought my kids menu back
- A child stood at the bus stop
- The news said a boy was found
+ Teaching my two kids fractions at the table
+ Bedside of my wee man
- Our girls in green won on penalties

[family.child.milestone]
say: tells what your child does or reaches
privacy: 2
conduct: 0
any: first steps | first word/N | first tooth | lost a tooth | tooth fairy | first day of kindergarten | first day of preschool | first day of nursery
any: first day of school | first day at school | first day of reception | first day of big school | starts school | started school | starting school
any: starts nursery | started nursery | starts kindergarten | started kindergarten | first day of middle school | first day of high school
any: first day of year one | first day of year seven | back to school | school photo/N | school picture day | nativity play | school play | sports day
any: parents evening | parent teacher conference/N | parent teacher night | kindergarten graduation | preschool graduation | learned to ride a bike
any: potty training | potty trained | toilet training | sleeping through the night | weaning | teething | school run/N | nursery run
any: carpool line | school drop off | daycare drop off | nursery drop off | first haircut | first birthday | tummy time | bedtime story | bedtime stories
any: soccer practice | swim meet | ballet recital | dance recital | piano recital | spelling bee | school concert | under 9s | under 10s | little league
any: half term | snow day with | play date/N | playdate/N | sleepover/N | birthday party for
need: my | our | daughter/N | son/N | kid/N | kiddo/N | baby | boy/N | girl/N | little | he | she | his | her | twin/N | toddler/N | child | children | eldest | youngest | proud | mum | mom | dad | mummy | mommy | daddy | him
near: 12
where: words
any: first day of kindy | first day of kinder | first day of prep | tooth number | wobbly tooth | the fairy paid | school shoes
any: nativity casting | school nativity | class assembly | parents' evening | show and tell | world book day | pe kit | book bag | reading log
any: spelling test | settling in day | settling in session | stay and play
need: fairy | sizes | starts | ours | mine | mum's | mama
any: new uniform | school uniform
+ She lost a tooth at dinner and the tooth fairy owes her
+ First day of kindergarten for my big girl
+ He was a shepherd in the nativity play
- First steps towards a new rota
- Back to school discounts on laptops at the shop
mask: first steps towards | first steps to | back to school sale | back to school discount/N
+ Wobbly tooth is OUT, the fairy paid a fiver
+ World Book Day costume: he is a cardboard wasp

[family.child.find]
say: names your child's school, age or birthday
privacy: 3
conduct: 0
pattern: (?i)\b(?:my|our) (?:son|daughter|little (?:boy|girl)|boy|girl|kid|eldest|youngest)[^.!?\n]{0,60}\b(?:primary|elementary|middle school|high school|nursery|preschool|kindergarten|grammar school|academy)\b
pattern: (?i)\b(?:starts|started|starting|goes to|go to|joins|joined) (?:at )?(?:[A-Z]\w+ ){1,3}(?:primary|elementary|nursery|preschool|infants|juniors|middle school|academy|high school)\b
pattern: (?i)\b(?:my|our) (?:son|daughter|little (?:boy|girl)|boy|girl|baby|eldest|youngest|twins)[^.!?\n]{0,40}\b(?:is|are|turns|turned|turning) (?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:today|tomorrow|years old)\b
pattern: (?i)\bhappy (?:[1-9]|1[0-7])(?:st|nd|rd|th) birthday[^.!?\n]{0,40}\b(?:son|daughter|boy|girl|baby|princess|prince|little)\b
literal: school | primary | Primary | elementary | Elementary | nursery | Nursery | kindergarten | today | tomorrow | years old | birthday | Birthday | academy | Academy | preschool
where: words
+ Our Leo starts Maple Grove Primary on Monday
+ My daughter is six today
+ Happy 7th birthday to my beautiful girl
- Happy 40th birthday to my sister
- The school board met today

[family.baby]
say: tells of a pregnancy or a birth in your family
privacy: 3
conduct: 0
voice: me
any: we're expecting | we are expecting | expecting our first | expecting our second | expecting our third | expecting a baby | baby on the way
any: due in january | due in february | due in march | due in april | due in june | due in july | due in august | due in september | due in october
any: baby is due | gender reveal | baby shower/N | rainbow baby | 12 week scan | twelve week scan | 20 week scan | twenty week scan
any: i'm pregnant | i am pregnant | we're pregnant | we are pregnant | pregnant with | weeks pregnant | months pregnant | baby bump | bump update
any: it's a boy | it's a girl | welcome to the world | born this morning | born last night | born at home | weighing in at | brand new baby | new arrival
any: maternity leave | paternity leave | parental leave | morning sickness | third trimester | second trimester | first trimester | went into labour
any: went into labor | c section | hypnobirthing | birth story | breastfeeding | breast feeding | new mum | new mom | new dad | first time mum | first time mom
any: ivf | embryo transfer | trying for a baby | trying to conceive | adoption papers | adoption is final | adoption day | gotcha day
any: miscarriage/N | stillborn | stillbirth | pregnancy loss | baby loss | our angel baby
any: #babyonboard | #pregnant | #babyshower | #newborn | #rainbowbaby | #newmum | #newmom | #babynumber2 | #maternityleave
not: patient/N | kitten/N | puppy | puppies | calf | lamb/N | foal/N | clinic list | guideline/N | study | trial
where: words
any: ten fingers ten toes | ten fingers and ten toes | ten tiny fingers
+ We're expecting our second in June
+ Welcome to the world, little Ada
+ Three years, one IVF round, and we made it
- The panda is pregnant, says the zoo
- New arrival at the calf shed
+ Ten fingers, ten toes, no sleep

[family.parents]
say: mentions your parents
privacy: 1
conduct: 0
any: my mum/N | my mom/N | my mam | my ma | my mama | my mummy | my mother | my dad/N | my da | my daddy | my father | my papa | my parents | my folks
any: our mum | our mom | our dad | our parents | my stepmum | my stepmom | my stepdad | my stepfather | my stepmother | my old man | my mumsy
any: mum and dad | mom and dad | mother's day | father's day | #mothersday | #fathersday
any: my in laws | my mil | my fil | my birth mother | my adoptive parents
mask: my mother tongue | my father figure
any: my poor mother | my poor mum | my poor mom | my poor dad | my poor father | my poor parents
any: my late parents | my old mother | my old mum | my old mom | my old dad | my old father | my old parents
any: my dear mother | my dear mum | my dear mom | my dear dad | my dear father | my dear parents | my lovely mother | my lovely mum | my lovely mom
any: my lovely dad | my lovely father | my lovely parents | my elderly mother | my elderly mum | my elderly mom | my elderly dad | my elderly father
any: my elderly parents | my darling mother | my darling mum | my darling mom | my darling dad | my darling father | my darling parents
any: my beautiful mother | my beautiful mum | my beautiful mom | my beautiful dad | my beautiful father | my beautiful parents | my own mother
any: my own mum | my own mom | my own dad | my own father | my own parents | my amazing mother | my amazing mum | my amazing mom | my amazing dad
any: my amazing father | my amazing parents | with mum | with mom | with dad | mum and i | mom and i | dad and i | mum and me
any: mom and me | dad and me | me and mum | me and mom | me and dad | my dads | my two mums | my two moms | my two dads | mama's sorry | mummy's sorry
any: daddy's sorry | mummy loves you | mommy loves you | daddy loves you
negated: keep
+ My dad rebuilt the shed
+ Mum and Dad are over for the weekend
+ Happy Mother's Day to the best
- The mother of all storms
- Father Christmas is late
+ Least of all my poor father
+ I never told my mum

[family.parents.named]
say: speaks of your mother or father by what you call them
privacy: 1
conduct: 0
any: =Mum | =Mom | =Dad | =Mam | =Mama | =Papa | =Mummy | =Daddy | mum's | mom's | dad's | =Momma
need: made | makes | says | said | is | was | called | calls | came | and i | with | my | miss/V | missing | love/V | home | birthday | dinner | visit/V | visiting | here | told | taught | turned | turns | passed | today | coming | gave | cooked | chemo | hospital | proud | at | to | from
near: 4
where: words
name: yes
mask: dad joke/N | dad bod/N | mum's the word | mom jeans | mum jeans | yummy mummy | sugar daddy | dad rock | dad dance
need: would | has | had | always | never | used | loved | wants | asked | rang | thinks | bought | sent | still | keeps | will | knitting | cooking
need: again
+ Mum made her famous crumble
+ Missing Dad today
- That was such a dad joke
- The mummy exhibition opened

[family.sibling]
say: mentions a brother or sister
privacy: 1
conduct: 0
any: my brother/N | my sister/N | my bro | my sis | my sibling/N | my big brother | my big sister | my little brother | my little sister | my twin
any: my baby sister | my baby brother | my half brother | my half sister | my stepbrother | my stepsister
any: our sister | our brother | my sil | my bil | my younger brother | my younger sister | my older brother | my older sister
any: my gorgeous sister | my lovely sister | my amazing sister | my amazing brother | my kid brother | my kid sister | our kid | #mysister | #mybrother | #siblings
mask: my brother from another mother | my sister hospital | my brother printer | our kid friendly
any: my poor brother | my poor sister | my dear brother | my dear sister | my lovely brother | my own brother
any: my own sister | my beautiful brother | my beautiful sister | my annoying brother | my annoying sister | my estranged brother
any: my estranged sister
negated: keep
any: little sis | lil sis | baby sis | sis had
+ My brother finally proposed
+ Dinner with my twin
- Sister Margaret runs that ward
- The Brothers Grimm on stage
+ Haven't spoken to my sister in a year

[family.kin]
say: mentions other relatives
privacy: 1
conduct: 0
any: my nan | my nana | my nanna | my nanny | my gran | my granny | my grandma | my grandmother/N | my gramma | my grandad | my granddad | my grandpa
any: my grandfather/N | my gramps | my pop pop | my pops | my abuela | my abuelo | my oma | my opa | my nonna | my nonno | my bubbe | my zayde | my babushka
any: my yiayia | my dadi | my nani | my dada ji | my lola | my lolo | my grandparents | my great grandmother | my great aunt | my great uncle
any: my aunt/N | my auntie/N | my aunty | my uncle/N | my cousin/N | my niece/N | my nephew/N | my godson | my goddaughter | my godmother | my godfather | my godchild
any: my grandson/N | my granddaughter/N | my grandchild | my grandchildren | my grandkid/N | my grandbaby | our grandson | our granddaughter | our grandchildren
any: our niece | our nephew | our nana | our gran | proud auntie | proud aunt | proud uncle | proud grandma | proud grandpa | proud nana | proud granny
any: be an auntie | be an aunt | an auntie again | be an uncle | be a grandma | be a grandmother | be a grandad | become a grandparent
any: your niece | your nephew | his grandad | her grandad | his grandma | her grandma | family reunion/N | family tree | family gathering/N | cousins
mask: my uncle sam
any: my poor grandmother | my poor grandfather | my poor nan | my poor gran | my poor grandma | my poor grandad | my poor granny | my poor aunt
any: my poor uncle | my poor cousin | my late nan | my late gran | my late grandma | my late grandad
any: my late granny | my late aunt | my late uncle | my late cousin | my old grandmother | my old grandfather | my old nan | my old gran
any: my old grandma | my old grandad | my old granny | my old aunt | my old uncle | my old cousin | my dear grandmother | my dear grandfather
any: my dear nan | my dear gran | my dear grandma | my dear grandad | my dear granny | my dear aunt | my dear uncle | my dear cousin
any: my lovely grandmother | my lovely grandfather | my lovely nan | my lovely gran | my lovely grandma | my lovely grandad | my lovely granny
any: my lovely aunt | my lovely uncle | my lovely cousin | my elderly grandmother | my elderly grandfather | my elderly nan | my elderly gran
any: my elderly grandma | my elderly grandad | my elderly granny | my elderly aunt | my elderly uncle | my elderly cousin | my darling grandmother
any: my darling grandfather | my darling nan | my darling gran | my darling grandma | my darling grandad | my darling granny | my darling aunt
any: my darling uncle | my darling cousin | my beautiful grandmother | my beautiful grandfather | my beautiful nan | my beautiful gran
any: my beautiful grandma | my beautiful grandad | my beautiful granny | my beautiful aunt | my beautiful uncle | my beautiful cousin
negated: keep
+ I'm going to be an auntie again
+ My nana turned ninety
+ Took my nephews to the match
- Uncle Ben's rice is two for one
- My Uncle Sam tax joke

# The way home is said: "my" has several spellings.

[family.kin.dialect]
say: speaks of your family
privacy: 1
conduct: 0
where: words
pattern: (?i)(?:^|[^\p{L}'’])((?:me|ma|mah|mi) (?:mum|mam|mom|mother|madda|mudda|dad|father|faada|parents|folks|kids|kid|weans|bairns|pickney|pickneys|lad|lads|lass|son|daughter|bairn|wean|brother|bruvva|sister|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|granda|grandpa|grandfather|auntie|aunty|aunt|uncle|cousin|cousins|niece|nephew))(?:[^\p{L}]|$)
literal: mum | mam | mom | mothe | madda | mudda | dad | father | faada | parents
literal: folks | kid | wean | bairn | pick | lad | lass | son | daughter | brother | bruvva
literal: sister | nan | gran | aunt | uncle | cous | niece | neph | Mum | Mam | Mom | Dad | Nan | Gran
not: called me | call me | calling me | calls me | call me a
near: 3
+ Me mum is staying with us all week
+ Ma weans are at the beach
+ Mi sister is having a baby
+ Just took mah kids to the park
- Mama mia, here we go again
- The new porter called me mam

[family.kin.named]
say: speaks of a grandparent or relative by what you call them
privacy: 1
conduct: 0
any: =Nana | =Nan | =Gran | =Granny | =Grandma | =Grandad | =Granddad | =Grandpa | =Oma | =Opa | =Nonna | =Nonno | =Abuela | =Grammy | =Gramps | auntie | aunty
need: turned | turns | made | makes | says | said | was | is | with | my | our | miss/V | missing | love/V | birthday | 80th | 85th | 90th | 95th | 100th | visit/V | visiting | funeral | house | taught | recipe | danced | and
near: 5
where: words
name: yes
mask: granny flat/N | granny smith/N | nan bread | granny square/N
+ Nana turned 90 and out-danced everyone
+ Gran's recipe, with too much butter is ours
- Granny Smith apples are on offer
- Naan and dal for one

[family.life]
say: tells about your family life
privacy: 1
conduct: 0
any: my family | our family | family dinner/N | family lunch | family holiday/N | family vacation/N | family time | family day | family movie night | family game night
any: family of three | family of four | family of five | family of six | family photo/N | family picture/N | family christmas | family trip | family weekend | whole family
any: the fam | fam time | #family | #familytime | #familyfirst | #familyiseverything | quality time with the family | my lot | my brood | my tribe
any: single parent/N | single parenting | co parent/V | co parenting | coparenting | custody | school holidays | summer holidays with | empty nest/N | empty nester/N
any: mum life | mom life | dad life | parent life | #mumlife | #momlife | #dadlife | #parenting | #parenthood | #motherhood | #fatherhood | parenting fail | parenting win
mask: family size | family bucket | family medicine | family physician/N | family doctor/N | family practice | family court | my work family | family guy | the royal family | family fortunes | addams family | our church family | my church family
not: patient/N | surname | latin | species
any: got married | our wedding | wedding day | tied the knot | just married
+ Family dinner with everyone under one roof
+ #mumlife means cold coffee
- Family size crisps again
- The royal family waved from a balcony
- Our church family sang
+ Ten years since our wedding

[family.care]
say: tells that a relative is ill, old or in care
privacy: 2
conduct: 0
any: mum's chemo | mom's chemo | dad's chemo | my mum's cancer | my mom's cancer | my dad's cancer | mum's dementia | mom's dementia | dad's dementia
any: my mother's dementia | my father's dementia | dad's heart attack | mum's stroke | mom's stroke | dad's stroke | mum's operation | mom's surgery | dad's surgery
any: mum is in hospital | mom is in the hospital | dad is in hospital | dad is in the hospital | my mother has | my father has | my brother has | my sister has
any: caring for my mother | caring for my father | caring for my mum | caring for my mom | caring for my dad | care home for | nursing home for | power of attorney for
any: my son's autism | my daughter's autism | my autistic son | my autistic daughter | my disabled son | my disabled daughter | special needs mum | special needs mom
any: autism mum | autism mom | my son has | my daughter has | adhd kid | my son was diagnosed | my daughter was diagnosed | sen mum
where: words
any: caring for mum | caring for mom | caring for dad | visiting mum in | visiting dad in | visiting mom in | dad on the ward | mum on the ward
any: mom on the ward | sitting with mum | sitting with mom | sitting with dad
+ Mum's chemo went well
+ My mother has dementia and asked for her own mother
+ Autism mum, advocate, tired
- The chemo ward is full

[family.loss]
say: tells of a death in your family
privacy: 2
conduct: 0
any: lost my mum | lost my mom | lost my dad | lost my mother | lost my father | lost my brother | lost my sister | lost my nan | lost my gran | lost my grandma
any: lost my grandad | lost my grandpa | lost my son | lost my daughter | lost our baby | lost my husband | lost my wife | my late father | my late mother
any: my late husband | my late wife | my late mum | my late mom | my late dad | my late brother | my late sister | my late grandmother | my late grandfather
any: rip dad | rip mum | rip mom | rip nan | rip grandma | rip grandad | rest in peace dad | rest in peace mum | rest in peace mom | missing my dad | missing my mum
any: missing my mom | miss my dad | miss my mum | miss my mom | miss you dad | miss you mum | miss you mom | dad's funeral | mum's funeral | mom's funeral
any: my mum died | my mom died | my dad died | my father died | my mother died | my mum passed | my mom passed | my dad passed | my father passed | my mother passed
any: years since dad | years since mum | years since mom | years without you | scattered his ashes | scattered her ashes | anniversary of dad's | anniversary of mum's
where: words
+ Missing my dad extra today
+ Ten years since Mum, we lit a candle
- Lost my keys again

[family.names]
say: belongs to a group or page about family or children
privacy: 2
conduct: 0
where: names
any: mum/N | mom/N | mommy | mommies | mumsnet | netmums | dad/N | parenting | parenthood | motherhood | fatherhood
any: grandparent/N | grandma/N | granny | nana/N | newborn/N | toddler/N | preschooler/N | triplet/N | sibling/N
any: breastfeeding | la leche | babywearing | cloth nappy | cloth diaper/N | weaning | hypnobirthing | antenatal | doula/N | midwife led
any: pregnancy | pregnant | due june | ivf | infertility | trying to conceive | adoption | adoptive | foster carer/N | foster care | stepparent/N | stepmum/N | stepmom/N
any: homeschool/V | home educating | home education | pta | ptfa | ptsa | pto | kindergarten | nursery school | preschool | primary school | elementary
any: playgroup | play group | children's party | childrens | surrogacy | childfree | child free
any: mothercare | pampers | huggies | fisher price | bugaboo | tommee tippee | carter's | gymboree | 5th birthday | 1st birthday | 2nd birthday | 3rd birthday | 4th birthday | 6th birthday | 7th birthday | 8th birthday
any: christening | baptism of | stillbirth support | genealogy
mask: fake dad | band parents | mom and pop | dad joke/N
not: band | film | movie | album | tv | brewery | brewing
any: birthday party | birthday parties
any: mothers | fathers | parents | families | mamas | twins | kinship carer/N | kinship care | grandkid/N | grandchild | grandchildren
any: grandparenting | raising boys | raising girls | raising teens | school gate/N | reception class
any: school run | alateen | al anon | nar anon | cousins reunion | first day of kindy | first day of kinder
any: first day of prep | first day of school | first day at school | first steps | maternity | paternity
any: stillbirth and neonatal | sibs | young carers | toddling | playdate/N | baby shower/N | gender reveal | thread ceremony
any: naming ceremony | baby naming | namakaran | mundan | aqiqah | bris | first communion | sweet sixteen | sweet 16 | mumsnetters | mommit | daddit
any: beyondthebump | babybumps | newparents | raisingkids | our kids | my kids | kids corner
mask: mothers of invention | fathers of the nation | founding fathers | band of mothers | twins baseball | minnesota twins
mask: thompson twins | fathers for justice hq | bring your parents | meet the parents | for parents village hall | life support for parents
mask: bugaboo creek
not: baseball | sql | candy | yarn | speedrun/N | speedrunners | clinic | centre for | vets | kennels | memes | comedy
any: sports day | school fair | school fete | day nursery | nativity play | baby loss
mask: grandma's kitchen | nana's green tea
not: diner | green tea | cafe
+ [group] Mums of Wexbridge
+ [group] Twin Parents UK
+ [page] Maple Grove Primary School PTA
+ [event] Oscar's birthday party
- [page] Mother Jones
- [page] Family Guy
- [page] Twin Peaks
+ [event] Elio turns five, birthday party
+ [group] Kinship Carers North
+ [album] First day of kindy
- [group] Parents table joins in SQL
- [page] Mothers of Invention

[family.baby.sibling]
say: tells of a new brother or sister at home
privacy: 2
conduct: 0
any: big brother | big sister | big bro | big sis
need: is here | baby | newborn | born | arrived | meet | meets | welcome | proud | promoted
near: 10
where: words
+ She is here! Big brother has already offered her a dinosaur
- Big Brother starts again on Channel 4

[family.care.told]
say: tells that a parent or grandparent is ill
privacy: 2
conduct: 0
any: my mum | my mom | my mam | my dad | my mother | my father | my nan | my nana | my gran | my grandma | my grandad | my grandpa | my grandmother | my grandfather
need: dementia | alzheimer's | parkinson's | cancer | chemo | stroke | hospice | diagnosed | heart attack | care home | operation | icu | biopsy | transplant
near: 10
where: words
+ My mum has been told it is dementia
- My mum made soup

[family.married]
say: tells of your wedding
privacy: 1
conduct: 0
any: =Married
where: words
mask: married at first sight | married with children | married to the mob
+ Married Theo. It rained and the cake leaned
- Watching Married at First Sight again

# Words of family that firms, films and animals carry too: in a name they count beside another word of family life only.

[family.names.near]
say: belongs to a group or page about family or children
privacy: 2
conduct: 0
where: names
any: mother | father | baby | babies | family | parent | kids | mama | mummy | mummies | twin | daddy | daddies | multiples | bump/N | ancestry
any: fertility | clan
need: reunion/N | tree | history | gathering/N | dinner | lunch | holiday/N | vacation | xmas | photos | pics | picnic | bbq | cookout | time | day
need: weekend | album
need: shower | sensory | group/N | massage | swim | swimming | yoga | weaning | loss | sling/N | names | first | second | nearly new | clothes
need: toddler/N | our | my | welcome
need: due | arrives | scan | new | single | working | nursing | young | expectant | bereaved | support | network | forum | club | connect | council
need: teacher | association
need: carer/N | carers | life | stuff | activities | swap | sale | playgroup | and me | & me | mums | moms | dads | mum | mom | dad | children
need: school | sleep | chat | birth
need: christening | wedding | funeral | kids | little | born | month/N | week/N | year/N | journey | issues | struggles | ivf | birthday | disco
need: party
near: 3
mask: baby grand | mother of pearl | mother tongue | your mother | family bargains | family guy | family fortunes | addams family | modern family
mask: mother nature | mother earth
mask: mother jones | mother teresa | mother goose | father ted | father christmas | father brown | baby driver | baby shark | baby yoda | baby spice
mask: boss baby | million dollar baby
mask: sugar baby | sugar babies | sugar daddy | big daddy | daddy yankee | puff daddy | mama mia | kids bop | kids in the hall | twin peaks
mask: twin cities | twin town
mask: family medicine | family practice | family doctor | family court | family law | family feud | royal family | family dental | family butcher/N
mask: family restaurant | twin room
mask: mother mother | parent company | baby alpaca | baby animals | baby corn | family size | wu tang clan
mask: clan of xymox
not: band | film | movie | tv | brewery | brewing | sql | candy | yarn | hedgehog/N | kitten/N | puppy | puppies | goat/N | lamb/N | alpaca/N | piano
not: speedrunners | memes
not: clinic | centre | ward | supermarket | bargains | hospital | dental | court | clash of clans | esports | guild | game
any: nursery
need: meet | meeting | get | together | barbecue | feast | tots | bees | acorns | montessori
mask: mother hen/N | baby metal | baby jane | the parent trap | plant nursery | garden nursery | rose nursery
not: plants | garden | trees | gin
+ [event] Moretti family reunion
+ [group] Baby and toddler swap Hartlow
+ [event] Clan Drummle gathering
+ [album] Our baby
- [event] Baby grand piano auction
- [page] How I Met Your Mother
- [place] Family Bargains
- [album] Baby hedgehogs

[family.names.age]
say: tells of a child's birthday
privacy: 2
conduct: 0
where: event album
any: turns one | turns two | turns three | turns four | turns five | turns six | turns seven | turns eight | turns nine | turns ten | turns eleven
any: turns twelve
any: is turning one | is turning two | is turning three | is turning four | is turning five | is turning six | is turning seven | is turning eight
any: is turning nine
any: is turning ten | turns 1 | turns 2 | turns 3 | turns 4 | turns 5 | turns 6 | turns 7 | turns 8 | turns 9 | turns 10 | turns 11 | turns 12
any: is one | is two | is three
any: is four | is five | is six | is seven | is eight | is nine | smash cake | school concert | nativity | school play | ultrasound
any: bump pics | maternity shoot
not: pub | brewery | store | shop | business | club | company | fc | podcast | bar | museum | anniversary | stage | phase | tier | chapter | ward
not: staff | nurses
pattern: (?i)\b(?:[1-9]|1[0-7])(?:st|nd|rd|th) (?:birthday|bday|b-day)\b
literal: birthday | Birthday | bday | BIRTHDAY
+ [event] Ottilie turns SIX, bring wellies
+ [album] Nativity, third donkey
- [event] Our brewery turns five
- [event] Stage is four hours of music
+ [event] Imogen's 6th birthday
- [event] Our museum marks its 9th birthday

[family.tag]
say: tags a post as being about your family
privacy: 1
conduct: 0
where: tag
any: siblingsday | siblings | nationalsiblingsday | mumlife | momlife | dadlife | family
any: familytime | familyfirst
any: familia | grandma | grandpa | nana | nanny | proudmum | proudmom | prouddad | proudmama | proudnana | daughter | son | mydaughter | myson
any: mykids | mum | mom | dad | mummy
any: mothersday | fathersday | babybump | newborn | babyboy | babygirl | toddlerlife | toddlers | twinmum | twinmom | boymum
any: boymom | girlmum | girlmom
any: girldad | boydad | schoolrun | backtoschool | firstdayofschool | sisters | brothers | auntie | auntielife | unclelife
pattern: (?i)^#?(?:mum|mom|mummy|mommy|dad|daddy|mama|papa|nana|grandma|grandad|auntie|parent)s?(?:of|to|in|on|life|goals|club|boss|tobe|days?|andme|andson|anddaughter|ing)\w*$
literal: mum | Mum | mom | Mom | dad | Dad | ama | apa | ana | grand | Grand | untie | arent
+ [tag] #siblingsday
+ [tag] momlife
+ [tag] #dadsofbristol
- [tag] #momentum

# What only somebody with children at home says, with no "my son" in it.

[family.child.everyday]
say: tells of everyday life with children
privacy: 2
conduct: 0
where: words place check-in
any: school run/N | school drop off/N | school dropoff | school pick up/N | school pickup/N | nursery run/N | nursery drop off
any: nursery pick up | nursery pickup
any: daycare pickup | daycare drop off | kindy drop off | kindy pick up | kinder pick up | ballet drop off | swimming drop off | football drop off
any: tooth fairy | wobbly tooth
any: wobbly teeth | soft play | class whatsapp | parents whatsapp | nit comb | head lice letter | elf on the shelf | calpol | bath and bedtime
any: nap trap/V | contact nap/N
any: no nap today | dropped the nap | the naughty step | screen time limit | toddler tantrum/N | tantrum in aisle | mum guilt | mom guilt
any: mummy guilt | dad taxi | mum taxi | mum's taxi
any: reception starter | school leavers assembly | ours walked | ours slept through | ours started school | stepped on lego | standing on lego
any: fish fingers again | bedtime battle/N
any: the nine year old | the eight year old | the seven year old | the six year old | the five year old | the four year old | the three year old
any: the two year old
any: the ten year old | the eleven year old | the twelve year old | the thirteen year old | the fourteen year old | the fifteen year old
any: the toddler | the teenagers
any: the 2 year old | the 3 year old | the 4 year old | the 5 year old | the 6 year old | the 7 year old | the 8 year old | the 9 year old
any: the 10 year old | the 11 year old
any: the smallest one has | small child has | small humans | tiny humans | tiny human | raising two | raising three | raising four
any: raising my
any: raising kids | raising humans | raising tiny | mine turned six | mine turned five | my 7 year old | my 8 year old | my 9 year old
any: my 10 year old | my 11 year old | my 12 year old
any: my 13 year old | my 14 year old | my 15 year old | my 16 year old | my 17 year old | my eleven year old | my twelve year old | my teens
any: our teens
not: police | council | consultation | traffic | court | charged | killed | died | found dead | shooting | attacked | rescued | scotch | whisky | malt
not: laptop | patient/N
not: mare | gelding | filly | colt | puppy | terrier | collie | car | funds | money | awareness | concerns | chickens | goats | pounds | film | movie
not: star | told the
not: eyebrows | my glass | my hand | dentist/N | study | according | teacher says | striker | actress | actor
not: panda | horse | dog | cat | hamster
not: year old brother | year old sister | year old self | year old grandson | year old nephew | year old niece
voice: me
any: half term | little one finally | little one is | the baby has | baby has finally | dropped my baby off | empty nest now
+ School run in odd slippers
+ The nine year old has hidden the remote
+ Elf on the shelf has been on the sherry
+ [bio] Raising three feral ones
- The council will close the road at school gates
- The five year old mare won by a length
- Police said the six year old was found safe
- Raising two hundred pounds for the hospice, raising my glass

[family.child.ours]
say: tells of your child
privacy: 2
conduct: 0
where: words
any: ours is | ours was | ours did | ours has | ours just | ours had | ours loves | ours won't | ours would | ours only | ours still | ours went
any: ours are
need: crawling | walked | walking | talking | months | teething | teeth | nappy | nappies | nursery | nativity | sheep | shepherd | donkey | angel
need: school | reception | potty
need: toddler | toddlers | sleeps | slept | naps | dummy | year three | year two | kindergarten | daycare | homework | bedtime | tantrum/N | in year
need: weeks old
near: 8
not: dog | puppy | cat | kitten | vet | house | car
negated: keep
any: ours were | ours used to | mine was | mine is | mine did | mine wouldn't | mine would | mine won't | mine has | mine used to | mine were
any: mine still | mine started
need: that age | same age | until he was | until she was | till he was | till she was | when he was | when she was | his age | her age | terrible twos
need: phase | year old
not: phone | bike | laptop | ring
+ Ours is third donkey and has asked about pay
+ Relax, ours was fifteen months before walking
- Ours is a puppy, teething on the sofa

[family.child.bedtime]
say: tells of everyday life with children
privacy: 2
conduct: 0
where: words
any: till bedtime | until bedtime | past bedtime | after bedtime | bedtime stories | bath time | bathtime | nap time | naptime | years old going on
any: five years old | six years old
any: four years old | three years old | seven years old | eight years old | going on forty | going on thirteen | going on fifteen | going on thirty
need: theirs | kids | the boys | the girls | mine | toddler | my | ours | daddy | mummy | mommy | going on forty | going on thirteen
need: going on fifteen | going on thirty | bathroom door
near: 12
mask: when i was five years old | i was six years old | i was seven years old | i was eight years old | i was four years old | i was three years old
not: patient/N | dog | puppy | cat | laptop | car | police | charged | whisky | court | my bedtime | phone | found | killed
+ Six hours until bedtime. Theirs, then mine
+ Three years old, going on thirty
- My laptop is five years old
- It is past my bedtime already

[family.child.fetch]
say: tells who takes your child where
privacy: 2
conduct: 0
where: words
pattern: (?:[Gg]rab|[Cc]ollect|[Ff]etch|[Pp]ick(?:ing|ed)? up|[Gg]et|[Dd]rop|[Dd]ropping|[Tt]aking|[Tt]ake|[Pp]ick) [A-Z][a-z]{2,10} (?:up |off )?(?:from|at|to) (?:judo|swimming|football|footy|ballet|school|nursery|practice|scouts|cubs|brownies|beavers|gymnastics|piano|soccer|hockey|karate|dance|camp|daycare|kinder|kindy|netball|preschool|rugby|tennis|choir|violin|rehearsal|a party|grandma|nana|mum)
pattern: (?i)\b(?:grab|collect|fetch|get|drop|take|pick|picking|dropping|taking) (?:up )?(?:the|my|our) (?:kids|girls|boys|twins|children|little ones?) (?:up |off )?(?:from|at|to)\b
literal: from | at | to
+ can you grab Otis from judo, train is late
- Can you grab Monday from the list

[family.baby.facts]
say: tells of a pregnancy or a birth in your family
privacy: 3
conduct: 0
where: words album
pattern: (?i)\b\d{1,2} ?lbs?\.?,? ?(?:and )?\d{1,2} ?oz
pattern: (?i)\b[2-4]\.\d{1,2} ?kg
pattern: (?i)\b(?:[4-9]|[1-3]\d|4[0-2])\+?\d? ?(?:weeks|wks)\b
literal: lb | LB | Lb | kg | KG | weeks | Weeks | wks
need: arrived | born | welcome | welcoming | besotted | mum and | mama and | mother and | bump | pregnant | kicking | kicks | size of a | size of an
need: midwife | trimester | due date
need: scan | induced | induction | braxton | baby | waddle | waddling | third time mum | nursery is | newborn | skin to skin
near: 12
not: carp | pike | bass | trout | cod | salmon | bream | catch | fish | puppy | puppies | kitten/N | calf | patient/N | parcel | turkey | weight loss
not: lost | marathon | flour | tumour
+ Wilhelmina Rue, 7lb 2oz, arrived at dawn and we are besotted
+ 36 weeks, size of a wheelbarrow
- 14lb 6oz carp, caught and welcome on the bank
- Six weeks until payday

[family.child.third]
say: speaks of your child the way status lines do
privacy: 1
conduct: 0
where: words
pattern: ^(?:Dr\.? )?(?:[A-Z][a-z]+ )?is [^.\n]{0,60}\b(?:his|her|their) (?:son|daughter|kids?|children|eldest|oldest|youngest|toddler|twins|boys|girls|mum|mom|dad|sister|brother|nan|gran)\b
literal: his | her | their
not: police | charged | actor | actress | suing | court | president | minister
+ Dr. Wanda is supervising her eldest with a whisk
+ is watching her son pretend to sleep
- The actress is with her son, says the court

[family.life.together]
say: tells about your family life
privacy: 1
conduct: 0
where: words album
any: four generations | three generations | five generations | christening gown/N | christening cake/N | family heirloom | all five of us
any: all four of us | all six of us | the in laws
any: our lot | naming day | sacred thread | cousins everywhere | cousin camp | my side of the family | his side of the family | her side of the family
any: mum's side | mom's side | dad's side
any: mother's side | father's side | outnumbered by children | the outlaws came | my sibling group chat
any: the family group chat | family whatsapp
not: iphone | ios | console/N | pokemon | brewery | guild | clash | wu tang | mould | business | ltd | firm | seeds | processor/N
+ Christening gown, four generations and one gravy stain
+ All five of us plus the dog in one tent
+ Irish on my mother's side
- Four generations of the iPhone in one drawer

[family.bio.parent]
say: tells that you have children
privacy: 2
conduct: 0
where: words tag
pattern: (?i)(?:^|[^a-z])(?:mum|mom|mama|mummy|mommy|mam|dad|daddy|papa|mother|father|parent|nana|nan|grandma|granny|grandad|grandpa) ?(?:of|to) ?(?:\d|two\b|three\b|four\b|five\b|six\b|boys|girls|twins|be\b|a toddler|teens)
pattern: (?:[Mm]um|[Mm]om|[Mm]ama|[Mm]ummy|[Mm]ommy|[Dd]ad|[Dd]addy|[Pp]apa|[Mm]am|[Nn]ana|[Gg]randma) to [A-Z][a-z]+
literal: of | to | Of | To
not: dog/N | cats | fur | wishes | invite | according | goes
+ [bio] mama of 3 | coffee
+ [bio] Dad to Ottilie & Bram
+ [tag] #dadof2
- I took mum to Bath, said the dog groomer
- The father of modern surgery

[family.possessive]
say: speaks of a parent or grandparent by what you call them
privacy: 1
conduct: 0
where: words album event
pattern: \b(?:Mum|Mom|Mam|Dad|Nan|Nana|Nanna|Nonna|Gran|Grandma|Granny|Grandad|Granddad|Grandpa|Nonno|Oma|Opa|Abuela|Abuelo|Daddy|Mummy|Mommy|Papa)['’]s\b
literal: 's | ’s
mask: mum's the word | papa john's | mum's net
not: army | restaurant | diner | cafe | pizza | sauce | pickle
+ Sunday lunch at Nonna's, elastic waistbands on
+ [album] Grandad's 80th
- We ordered from Papa John's pizza

[family.milestone.grown]
say: tells what your child does or reaches
privacy: 2
conduct: 0
where: words
any: a level results | gcse results | results day | leaving cert results | sat results | dropped him at uni | dropped her at uni | dropped him off at
any: dropped her off at | drop him off at
any: drop her off at | moved him into halls | moved her into halls | passed his driving test | passed her driving test | left for uni | off to uni
any: off to university | leaves for college
any: her first gig | his first gig | her prom | his prom | prom dress | flown the nest | first shave | voice is breaking
need: she | he | him | her | my | our | proud | cried | howled | baby | kid/N | son | daughter | boy | girl
near: 10
not: patient/N | police | pupils | schools | minister
+ GCSE results. She did it
+ Dropped him off at uni and cried at the services
- The minister spoke of GCSE results in all schools
