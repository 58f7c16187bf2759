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
+ My daughter took her first steps
+ Proud mama of two wild ones
+ [bio] Mother of three and a nurse
+ Put the kids to bed and fell asleep first
- My client brought my kids menu back
- A child stood at the bus stop
- The news said a boy was found
+ Teaching my two kids fractions at the table

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
+ She lost a tooth at dinner and the tooth fairy owes her
+ First day of kindergarten for my big girl
+ He was a shepherd in the nativity play
- First steps towards a new rota
- Back to school discounts on laptops at the shop
mask: first steps towards | first steps to | back to school sale | back to school discount/N

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
any: my in laws | my mil | my fil | the in laws | my birth mother | my adoptive parents
mask: my mother tongue | my father figure
+ My dad rebuilt the shed
+ Mum and Dad are over for the weekend
+ Happy Mother's Day to the best
- The mother of all storms
- Father Christmas is late

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
+ My brother finally proposed
+ Dinner with my twin
- Sister Margaret runs that ward
- The Brothers Grimm on stage

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
+ I'm going to be an auntie again
+ My nana turned ninety
+ Took my nephews to the match
- Uncle Ben's rice is two for one
- My Uncle Sam tax joke

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
any: mum/N | mom/N | mummy | mummies | mommy | mommies | mama/N | mumsnet | netmums | dad/N | daddy | daddies | parent/N | parenting | parenthood | motherhood | fatherhood
any: mother/N | father/N | grandparent/N | grandma/N | granny | nana/N | baby | babies | newborn/N | toddler/N | preschooler/N | twin/N | triplet/N | multiples | sibling/N
any: breastfeeding | la leche | babywearing | cloth nappy | cloth diaper/N | weaning | hypnobirthing | antenatal | doula/N | midwife led
any: pregnancy | pregnant | due june | ivf | infertility | fertility | trying to conceive | adoption | adoptive | foster carer/N | foster care | stepparent/N | stepmum/N | stepmom/N
any: homeschool/V | home educating | home education | pta | ptfa | ptsa | pto | kindergarten | nursery school | preschool | primary school | elementary
any: playgroup | play group | children's party | childrens | kids | family | families | surrogacy | childfree | child free
any: mothercare | pampers | huggies | fisher price | bugaboo | tommee tippee | carter's | gymboree | 5th birthday | 1st birthday | 2nd birthday | 3rd birthday | 4th birthday | 6th birthday | 7th birthday | 8th birthday
any: christening | baptism of | bump/N | sands | stillbirth support | genealogy | ancestry
mask: mother jones | mother teresa | mother nature | mother earth | father ted | father christmas | father brown | family guy | modern family | addams family | twin peaks | fake dad | big daddy | daddy yankee | puff daddy | baby shark | baby spice | baby driver | mama mia | kids in the hall | kids bop | mother mother | twin cities | band parents | family medicine | mom and pop | dad joke/N | baby yoda | million dollar baby | family feud
not: band | film | movie | album | tv | brewery | brewing
any: birthday party | birthday parties
+ [group] Mums of Wexbridge
+ [group] Twin Parents UK
+ [page] Maple Grove Primary School PTA
+ [event] Oscar's birthday, bring the kids
- [page] Mother Jones
- [page] Family Guy
- [page] Twin Peaks
+ [event] Elio turns five, birthday party

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
