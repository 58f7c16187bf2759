lexicon: money.en
format: 1
version: 2026.1
topic: money
lang: en
licence: CC0-1.0
about: Pay, debt, hardship, gambling, crypto, asking for money, payment handles, inheritance, house buying, selling schemes.
source: written by hand for this project

# What you earn.

[money.pay]
say: tells what you earn or own
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
any: my salary | my wage | my wages | my paycheck/N | my pay check/N | my payslip/N | my pay slip/N | my take home | my day rate | my income | our income
any: our household income | my net worth | our net worth | my bank balance | my bank account | my bank statement/N | our bank account | my account balance
any: my savings | our savings | my life savings | our life savings | my nest egg | my pension pot | my isa | my 401k | my roth | my ira | six figure salary
any: five figure salary | salary review | pay review | pay rise of | pay cut | signing bonus | sign on bonus | paid today | get paid tomorrow | get paid friday
any: getting paid friday | payday | paid twice what | earn more than | earns more than me | i earn | i earned | we earn | what i make | i make minimum wage
any: minimum wage job | on a nurse's salary | on a nurse's pay | on a resident's salary | on one income | single income | two incomes | dual income
any: passive income | side income | extra income | second income | #payday | #paydayfriday | don't make enough | don't earn enough | not earning enough
any: paid less than | paid peanuts | barely make | an hour before tax | an hour after tax | in my account | hit my account | broke even this year
any: back pay came | six figures a year | making six figures | make six figures | my direct deposit | direct deposit came | happy pay day | my pay day
any: i'm on 30k | on minimum wage | on a nurse's wage | nurse's wage in | teacher's salary | paid monthly | paid weekly | paid fortnightly | payslip came
any: pay packet | wages came | wages are late | wages were late | salary credited | salary came | salary hit | salary day | pension came | pension is
any: make less than | earn less than | earns less than | makes more than me | makes less than me | paid more than me | less than the interns | paid the same as
any: my pay is | my pay was | my pay hasn't | our pay is | pay hasn't gone up
pattern: (?i)\bi(?:'m| am|’m)? (?:make|made|earn|earned|get|got|on|paid|take home|bring home|making|earning) (?:about |around |like |only |just |over |under |roughly )?[$£€]? ?\d{1,3}(?:[,.]?\d{3}|k)\b
pattern: (?i)\b(?:my|our|his|her) (?:salary|wages?|income|pay|paycheck)(?: is| was| of|:| just hit| went (?:up|down))?(?: to| by)? ?[$£€₹] ?\d[\d,.]*k?\b
pattern: (?i)[$£€] ?\d{2,3}(?:,\d{3}|k) (?:a year|per year|per annum|p\.a\.|pa\b|annually|before tax|after tax|salary)
pattern: (?i)\b(?:making|earning|earns?|make|salary of|wage of|pays me|paid me|paying me)(?: about| around| only| just| over)? ?[$£€]? ?\d{2,3}(?:,\d{3}|k)\b
literal: pays | paying | earn | Earn | Making | Make | Salary | make | made | earn | get | got | paid | take home | bring home | making | on | Salary
literal: wage | income | pay | a year | per year | per annum | pa | before tax | after tax | annually
mask: payday loan/N | payday lender/N | payday lending | payday bar | payday candy | payday 2 | payday 3 | payday heist | salary cap | good money after bad
mask: salary man | in my account settings | pay cut scene | get paid to | i get paid to care | bonus this year track | my isa brown | got paid leave
mask: equal pay day | come payday | make less than ten | make less than five | make less than one | make less than a | make less than perfect
not: per annum negotiable | competitive salary | apply | vacancy | telesales | bank holiday | followers | subscribers | views | steps | calories | gta
not: fortnite | premier league | transfer | senator | ceo | coins | xp | points | league | signed | striker | quarterback | nfl | nba | mlb | hashtag
+ I make 62k and still live with my parents
+ My salary review: two percent. Wow. Thanks.
+ Payday can't come soon enough
+ My life savings went into the roof
- Payday loans should be banned
- The salary cap ruins the league
- Competitive salary, apply today for this vacancy with £30,000 per annum
- I got 10k steps today

# Short of it.

[money.hardship]
say: tells that money is short
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
any: i'm broke | im broke | i am broke | we're broke | we are broke | i was broke | stone broke | stony broke | broke this month | skint | brassic | boracic
any: potless | strapped for cash | short on cash | short of cash | low on funds | low on cash | don't have money | dont have money | don't have any money
any: dont have any money | didn't have money | didn't have any money | need money | need some money | needing money | need more money | need cash
any: money is tight | money was tight | tight this month | tight budget | living on a budget | cash strapped | barely getting by | barely surviving
any: scraping by | scrape by | struggling to pay | struggle to pay | struggling financially | financially struggling | money troubles | money trouble
any: money problems | money worries | money stress | worried about money | worrying about money | stressed about money | stressing about money
any: stress about money | argue about money | fight about money | can barely afford | could barely afford | unable to afford | not able to afford
any: in the red again | card declined | card got declined | card was declined | bounced check | bounced cheque | insufficient funds | behind on rent
any: behind on the rent | behind on bills | behind on the mortgage | behind on payments | late on rent | late with the rent | rent is due | rent due
any: rent arrears | pay the rent | make rent | making rent | rent went up | rent is going up | rent has gone up | my rent | our rent | heating or eating
any: choose between heating | choice between heating | power got cut off | cut off our electric | lights got cut off | prepay meter | prepayment meter
any: topped up the meter | top up the gas | my bills | our bills | bills are piling | bill collector/N | ebt card | wic check/N | section 8 housing
any: disability check | unemployment check/N | hardship fund | hardship loan | borrowed money | lend me money | lend me some | lent me money | loaned me
any: i owe him money | i owe them money | money i owe | living on ramen | to my name | counting pennies | pawned my | pawned the | selling my stuff to pay
any: sell plasma | selling plasma | donating plasma for | repo'd my | repo man | foreclosure on our | foreclosed on our | lost our house | evicted for
any: behind on child support | #broke | #brokeaf | #skint | #costofliving | #paychecktopaycheck | behind on the bills | overdraft | overdrawn
any: priced out of our | pay the bills and | food bank today | using the food bank | went to the food bank | no money left | no money until | no money till
any: ran out of money again | gas bill came | energy bill came | electric bill came | cost of living is killing | choose between food | skipping meals
any: sold my car to pay | sold my ring | sold my guitar to | sold my bike to pay | sold my laptop to | selling my car to pay | until payday | till payday
any: before payday | days to payday | eleven dollars | dollars in my account | pounds in my account | quid in my account | euros in my account
any: zero in my account | nothing in my account | bank account is crying | bank account is empty | my bank account is | heating is off | heating off to save
any: turned the heating off | can't put the heating on | two jumpers | we are cooked | nurse's wage | nurse's pay | teacher's wage | teacher's pay
any: carer's allowance | on statutory sick pay | on ssp | maternity pay is | on one wage | lost my deposit | scammed me out of | got scammed | been scammed
any: scammed out of | conned out of | fraudsters emptied | emptied my account | emptied our account | card got cloned | my card got hacked | banking app
any: my bank app | scared to open my bank | check my bank account | open my banking | our savings went | savings went on | savings are gone | no savings
any: wiped out our savings | wiped out my savings | wants another 300 a month | put the rent up | putting the rent up | raised the rent | hiked the rent
any: owe my sister so much | owe my mum so much | owe my dad so much | owe my parents so much | owe my brother so much | owe my parents money
any: owe my mum money | owe my dad money | owe my sister money | owe my brother money | owe so much money | so much money to | lost the house | lost our home
any: lost my home | went under and | living off savings | living on savings | living pay to pay | one bill away | one paycheck away | charity shop coats
any: selling my clothes on | selling stuff to make | vinted to pay | hand me downs because | school meal debt | couldn't pay | can't pay | cant pay
any: struggling this month | money is so tight | money so tight | no money in january | broke until | broke till | broke this week | broke after christmas
any: broke after the | broke again this | make the rent | make the mortgage | make my car payment | make payroll | rent is eating | half my wages
any: most of my wages | half my paycheck | all my paycheck | all of my paycheck | gone by the 5th | gone before | noodles until | noodles till | ramen until
any: ramen till | rice and beans until | month's salary | month's wages | week's wages | week's salary | month's rent | months rent | kids need shoes
any: need new shoes and i | school uniform costs | price of school shoes | sold plasma | donated plasma for | dumpster dove | coin jar | emptied the piggy bank
any: piggy bank to | counting coins | coins for gas | coins for bread | gas money | bus fare till | money for gas | can't sleep over money
any: lying awake about money | drowning in bills | lost everything when the business | lost everything in 2008 | lost everything in the crash
mask: so broke up | broke up | so broke my | broke my | so broke down | broke down | my bills game | in the red again and | a rose to my name
mask: letters to my name | titles to my name | my rent the musical | broke through | broke out | broke in | nothing to my name tag | to my name day
mask: credits to my name | goals to my name | need cash for clunkers | overdraft charges review | two jumpers and a | two jumpers for | lost the house keys
mask: can't pay attention | can't pay for that kind | couldn't pay attention | couldn't pay me to | can't pay me | can't pay me to | can't pay the piper
mask: so much money to burn | banking app is down | banking app update | so much money to spend | broke until the | broke after the fall
mask: broke after the storm | broke after the warranty | make rent prices | gone before i | gone before the | gone before we | gone before you
not: squad | transfer | defence | defender/N | quarterback | touchdown | josh allen | nfl | congress | lawmakers | musical | goalkeeper | billionaires
not: minister | parliament | federal | senate | election | republican/N | democrat/N | government | tory | labour | netball | basketball | lottery winner
not: playoffs | warranty | record | leg | ankle | wrist | screen | window | donate | donates | donated | donating
+ Nineteen quid to my name and six days to go
+ Rent is due and the card got declined
+ Behind on the bills since the strike
- So we broke up, and I broke my phone
- Let's go my Buffalo Bills
- Congress cut food stamps, rent is due
+ I am so broke this week

[money.hardship.near.own]
say: tells that money is short
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
any: owe me money | owes me money
mask: owe me money tree | owes me money cat
not: bitch | bitches | hoe | hoes | government | labor | labour | tory | council | squad | quarterback | touchdown | nfl | congress | senate | republican/N
not: democrat/N | minister | bureaucratic | lyrics | josh allen | households | economy | trump | president | volunteer | volunteering | volunteered
near: 6
+ He owes me money and hides
+ A friend owes me money since May
- Buffalo Bills, owe me money for that game, touchdown

[money.hardship.sum]
say: tells that money is short
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
pattern: (?i)\b(?:i|we)(?:['’]ve| have|['’]m down to|['’]re down to)? ?(?:only |just |exactly |about )?(?:have|got|had|down to) (?:only |just |exactly |about )?[$£€]? ?\d{1,3}(?:\.\d\d)? ?(?:dollars|bucks|quid|pounds|euros?|cents|p|pence|rupees|rand|naira)\b(?: left| in| to| until| till| and|[.,!]|$)
pattern: (?i)(?:^|\s)([$£€]\d{1,3}(?:\.\d\d)? (?:left|to last|in my account|in the bank|to my name|until payday|till payday|in my wallet))\b
literal: have | got | had | down to | left | to last | in my | in the bank | to my name | payday
not: won | win | profit | discount | sale | voucher | gift card | coupon | found | prize
+ Kids need shoes and I have 12 dollars
+ Down to the coins: £4 left until Friday
- We won and got 20 pounds in vouchers
- I had 12 people over

[money.hardship.near]
say: tells that money is short
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
any: no money | no moneys | zero money | so broke | too broke | broke af | broke asf | broke as fuck | broke as hell | broke as shit | being broke | dead broke
any: flat broke | still broke | always broke | broke again | going broke | went broke | broke right now | broke rn | broke atm | broke student
any: broke college student | can't afford | cant afford | can not afford | cannot afford | couldn't afford | couldnt afford | energy bill/N | gas bill/N
any: electric bill/N | electricity bill/N | the bills | medical bill/N | medical bills | hospital bills | food bank/N | foodbank/N | food stamps | food pantry
any: snap benefits | universal credit | on welfare | on benefits | housing benefit | unemployment benefits | dole | cost of living | cost-of-living | owe money
any: every penny counts | money's tight | repossessed | pawn shop | bills to pay | rent increase | hand to mouth | pay check to pay check
any: paycheck to paycheck | make ends meet | making ends meet | vet bill/N | things are tight | financial hardship | financial stress | financial trouble/N
any: financial problems | out of money | jobseeker's allowance | borrow money | borrowing money | financial struggle/N | heat or eat | who can afford
any: how do people afford
need: i | i'm | im | i've | i'd | my | me | we | we're | we've | our | us | payday | this month | again | today | no shame | thanks | ugh | until
near: 6
mask: can't afford to lose | cant afford to lose | can't afford to miss | can't afford to drop | cannot afford to lose | can't afford to concede
mask: can't afford injuries | can't afford to let | the bills mafia | dole whip | bob dole | dole pineapple | so broke up | no money heist | the bills game
mask: can't afford to make mistakes | can't afford another | couldn't afford to lose
not: bitch | bitches | hoe | hoes | government | labor | labour | tory | council | squad | quarterback | touchdown | nfl | congress | senate | republican/N
not: democrat/N | minister | bureaucratic | lyrics | josh allen | households | economy | trump | president | volunteer | volunteering | volunteered
+ We can't afford childcare and both work full time
- Households face higher energy bills
- We cannot afford three more years of this government
- I volunteer at the food bank

# Owing.

[money.debt]
say: tells of a loan or debt
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
any: in debt | into debt | out of debt | my debt | our debt | my debts | our debts | debt free | debt-free | debtfree | card debt | school debt
any: sent to collections | debt consolidation | debt snowball | debt avalanche | paying off debt | pay off debt | paid off my | paid off our | paid off the
any: paying off my | paying off our | pay off my | pay off our | paid off all | last payment made | final payment made | my loans | my loan | our loan
any: loans forgiven | loan got forgiven | loan was approved | car payment/N | auto loan | personal loan | took out a loan | take out a loan | taken out a loan
any: taking out a loan | loan from the bank | loan repayment/N | pslf | sallie mae | navient | fafsa loan | maxed my | max out my | credit card bill/N
any: credit card statement | credit card balance | credit score | bad credit | credit report | credit rating of mine | klarna | clearpay | afterpay
any: buy now pay later | on finance | 0% finance | store card | balance transfer | minimum payment/N | iou | owed back taxes | owe the irs | owe hmrc
any: irs payment plan | debt management plan | debt plan | stepchange | national debtline | citizens advice debt | #debtfree | #debtfreecommunity
any: #debtfreejourney | #debtpayoff | #studentloans | #studentdebt | #daveramsey | dave ramsey | baby step 2 | baby step two | my student loan/N
any: our student loan/N | my student debt | of student debt | student loan payment/N | i have good credit | my good credit | in student debt | in credit cards
any: on credit cards | paid off today | loan paid off | loans paid off | paid it off | cleared my card | cleared the card | cleared our cards
any: cut up my credit | student loan payment | student loans | loan repayments | loan statement | debt is paid | debts are paid | living on credit
any: put it on the credit card | put it on credit | loan balance | balance grew | interest on my student | klarna'd | klarnad | nothing owed | owed to anybody
any: drowning in medical | drowning in student | medical debt | second mortgage | debt from my | debt from our | debt from the | debt from uni
any: debt from college | paying down | pay down my | refinanced my | refinanced our | loan for the | loan for our | loan for my | took a loan | take a loan
any: got a loan | get a loan | need a loan | car repossessed | bad with money | terrible with money | credit union loan | final instalment on my
any: final instalment on our | final installment on my | last instalment on my | last installment on my | final payment on my | final payment on our
any: credit card people | credit card company | credit card companies keep | collections keep | collectors keep | bank keeps calling | bank called about my
any: bank called about our | missed a payment | missed my payment | missed payments | late payment fee | late fees again | minimum payments | over my limit
any: over the limit on my card | my credit limit | maxed out my | maxed out our | maxed out two | maxed out three | maxed out all my | maxed out the card
any: maxed out the credit | maxed out credit | cards are maxed | card is maxed | cards maxed
mask: in debt ceiling | in debt to you | in debt to him | in debt to her | in debt to all | in debt to everyone | in debt to my | paid off my patience
mask: paid off the police | maxed out my squat | maxed my bench | maxed out my bench | maxed my deadlift | my loan spell | our loan deal | maxed my squat
mask: our loan players | our debt to the | my debts to | our debt of | our loan star | student loans bill | student loans policy
mask: paid it off with interest pun | medical debt relief act | got a loan deal | got a loan move | get a loan signing | took a loan signing
mask: need a loan striker | need a loan signing | loan for the season | loan for the rest | paying down the nation | maxed out my deadlift | maxed out my level
not: gym | bench press | squat/N | deadlift | striker | premier league | chelsea | arsenal | midfielder | greece | treasury | congress | senate | billion
not: trillion | government | obama | trump | ceiling | character | level/N | stats | thank you to | biden | administration | imf | servicers | ombudsmen
not: policy
+ Debt free scream!! Last payment made today
+ Maxed out two credit cards on IVF
+ My credit score went up, small joys
- The national debt is a trillion
- I am in debt to everyone who helped
- Maxed out my squat at the gym
- His loan spell at Chelsea

[money.bankrupt]
say: tells of bankruptcy or losing a home for debt
privacy: 3
conduct: 1
voice: me
where: words
any: bankruptcy | bankrupt | chapter 7 | chapter 13 | iva | individual voluntary arrangement | debt relief order | trust deed | insolvent | insolvency
any: foreclosure | foreclosed | repossession | repossessed | bailiffs | bailiff | wage garnishment | garnished my wages | ccj | ccjs | county court judgment
any: liquidated my | my business folded | lost the business | lost my business
need: i | i'm | i've | my | we | we're | our | us | me | filed | personal
near: 6
mask: chapter 7 of | morally bankrupt | chapter 13 of | chapter 7 in | bankrupt airline | repossession of | bankrupt on wheel | intellectually bankrupt
mask: bankrupt me | chapter 7 was
not: airline | company files | retailer | store chain | city of | detroit | novel | book | reading | trump | casino/N owned | wheel of fortune | council
not: monopoly | club | administration
+ Bailiffs at our door again
+ My wages were garnished: garnished my wages for a year
- The airline is bankrupt
- I finished chapter 7 of the book
- Monopoly: I went bankrupt first

[money.owes]
say: tells of a sum you owe
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
pattern: (?i)\b(?:i |we |still |now |taxes,? )?(?:owe|owed|owing)(?: [a-z'’]+){0,3} ?[$£€₹]? ?\d[\d,.]*k?\b
pattern: (?i)\b[$£€]? ?\d[\d,.]*k? (?:in|of) (?:debt|arrears|student loans?|credit card debt|credit cards?|medical debt|overdraft|unpaid)\b
pattern: (?i)\b(?:lend|loan|spot|borrow)(?: me)? (?:[$£€]\d{1,4}|\d{2,4} (?:quid|bucks|dollars|euros?|pounds|till|until|to|for))\b
literal: owe | Owe | owing | in debt | of debt | student loan | in credit | of credit | arrears | medical debt | overdraft | unpaid | lend | Lend | spot
literal: borrow
not: greece | government | treasury | federal | billion | trillion | congress | biden | borrowers | combined | average | households
+ Taxes done, I owe 1,900, crying
+ 15k in credit cards, there, I said it
+ Can anybody lend me £40 till Friday
- The government is billions in debt: owes 900 billion
+ Still paying off 180k of student loans
+ Can anyone lend me 50 till Friday, please

[money.bankrupt.own]
say: tells of bankruptcy or losing a home for debt
privacy: 3
conduct: 1
voice: me
where: words
negated: keep
any: declared bankruptcy | declare bankruptcy | filed bankruptcy | filed for bankruptcy | filing for bankruptcy | my bankruptcy | our bankruptcy
any: i went bankrupt | we went bankrupt | bankruptcy hearing | bankruptcy discharged | discharged from bankruptcy | discharged bankrupt | chapter 7 filing
any: house got repossessed | house was repossessed | house was foreclosed | car was repossessed | car got repossessed | repo'd my car | my iva | on an iva
any: got a ccj | county court judgment against me | wages garnished | garnished my wages
mask: filed for bankruptcy protection
not: airline | company | retailer | chain | store | trump | group | firm | monopoly | giant | toys r us | newspaper | brand | residents
+ Declared bankruptcy last year, life goes on
+ My IVA ends in June
- The airline filed for bankruptcy protection
- Toys R Us filed for bankruptcy
+ Filed for bankruptcy in 2014 and we rebuilt from nothing

# Betting.

[money.gambling]
say: tells of gambling
privacy: 2
conduct: 1
voice: me
where: words
any: gambler's anonymous | playing slots | fruit machine/N | pokies | pokerstars | poker with | racing tips | grand national bet | kentucky derby bet
any: cheltenham tips | each way bet | each way on | accumulator | my acca | acca came in | acca landed | acca let down | my bet | my bets | our bets
any: bet slip/N | betslip | skybet | sky bet | prizepicks | underdog fantasy | betmgm | sportsbet | dream11 | rollbit | matched betting | matched bets
any: free bet/N | bet builder | betting slip | placed a bet | place a bet | put a bet | put twenty on | put money on | put some money on | had a bet
any: had a flutter | have a flutter | a flutter on | cashed out | big win at | lost the lot | lost it all on | lost my shirt | down 800 | up 500 at
any: fantasy league money | office pool | super bowl squares | march madness pool | bingo night | bingo hall | won at bingo | mecca bingo | #gambling | #casino
any: #poker | #acca | #parlay | #slots | #bet365 | #gamblingtwitter | 🎰 | lost at blackjack | blackjack in vegas | casino night | won at the casino
any: lost at the casino | at the poker table | home poker game | on a horse again | my horse came in | my horse lost | bet on football | my sports betting
any: in vegas all night at | gambling problem | gambling addiction | gambling debt/N | my gambling | gambled away | gambled my | bet365 account
any: racing at the weekend with a bet | put a tenner | put a fiver | put twenty quid on | put ten quid on | put fifty on | put fifty quid on | quid on brazil
any: quid on england | easy money | won on the horses | lost on the horses | bet came in | bets came in | cash out or | coupon came in | coupon let down
any: fixed odds | lucky 15 | yankee bet | in play bet | roulette and | the casino took | the casino ate | vegas took | slots ate | fruit machines
any: red or black | all on black | all on red | put it all on | let it ride | double or nothing | the house always wins | house edge | never gambling again
any: never betting again | self excluded | gamstop | gamban | chasing losses | chasing my losses | down bad at the | poker night | up sixty at
any: up a hundred at | up two hundred | down a hundred at | down two hundred | home game poker | card night for money | won at poker | lost at poker
any: slots and lost | on the slots | casino trip | casino weekend | casino with the | day at the races | at cheltenham | at aintree | ladies day
any: been a gambler | i'm a gambler | compulsive gambler | i was a gambler | gambling addict | day at the casino | weekend at the casino | crypto casino
any: gambling app/N | scratch cards habit | addicted to gambling | addicted to slots | addicted to betting
mask: casino royale | casino movie | poker face | my bet is | my bets are | cashed out my points | cashed out my pto | the slots for vaccines | the slots are
mask: the slots fill | slots in the | slots in clinic | easy money scheme film | put a fiver in | red or black dress | red or black shoes | red or black ink
mask: red or black nails | red or black car | put it all on the table | put it all on the line | put it all on one | let it ride the | put it all on toast
mask: at cheltenham hospital | at cheltenham general | at cheltenham station | at aintree hospital | at aintree university | at cheltenham ladies
mask: at cheltenham literature | up two hundred steps | on the slots for | at aintree a&e
not: ride | riding | rode | saddle | pony | vaccine | film | movie | bond | appointments | clinic | appointment | airport | lady gaga | bollywood | equestrian
not: dressage | cowboy | licence bill | trump | stable | therapeutic | trail | carousel | politicians | dress | nails | shoes | heels
+ Lost the lot at poker, again
+ Had a flutter on the derby
+ My acca came in!
- Casino Royale is the best film
- My best bet is the bus

[money.gambling.near]
say: tells of gambling
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
any: gambling | gambled | gambler/N | casino | casinos | bookie/N | bookies | bookmaker/N | ladbrokes | william hill | paddy power | betfair | betting on
any: sports betting | sportsbetting | fanduel | fan duel | draftkings | draft kings | at the races | the slots | slots in | craps table | poker game
any: poker tournament | roulette | blackjack | bet365 | betfred | coral bet | spread betting | in play betting | betting shop | sportsbook | parlay/N
any: slot machine/N | fobt | gamble online | poker table | high roller | baccarat | texas hold'em | texas holdem | on a horse | on the horses | on the dogs
any: won big | lost big | betting app/N | played poker | playing poker | play poker | poker night | online poker | lost at the
need: i | i'm | im | i've | my | me | we | we're | our | us | won | down 800 | lost the lot | tonight | quid | tenner | fiver | dinner on me | lost
need: lesson learned | again | last night | vegas | addicted | jackpot | winnings | night out
near: 7
mask: betting on you | betting on myself | betting on us | casino royale | russian roulette | on a horse ride | on a horse for | on a horse and | on a horse in
mask: on a horse trail | lost at the airport | lost at the mall | lost at the supermarket | lost at the beach | lost at the end | lost at the time
mask: lost at the museum | lost at the weekend | lost at the last | lost at the semi | lost at the death | lost at the hospital | riding on a horse
mask: fell off on a horse | the slots for | slots in the | slots in clinic | blackjack sweets | the gambler by | betting on the economy | on the dogs bed
mask: on the dogs lead | at the races with the kids | the slots are | lost at the station | lost at the park | lost at the store | lost at the zoo
not: ride | riding | rode | saddle | pony | vaccine | film | movie | bond | appointments | clinic | airport | lady gaga | equestrian | johnny cash
not: kenny rogers | supreme court | robber | tribal | scorsese | de niro | lobbyists | politicians
+ Big win at the casino last night, dinner on me
+ My brother and I at the casino in Reno
- The slots for the vaccine clinic are full
- Casino Royale is my favourite bond film
- I rode on a horse at the stable

[money.lottery]
say: mentions a lottery
privacy: 1
conduct: 0
where: words
negated: keep
any: lottery ticket/N | scratch card/N | scratchcard/N | scratch off/N | scratch-off/N | scratchers | powerball | mega millions | megamillions | euromillions
any: euro millions | national lottery | postcode lottery | won the lottery | win the lottery | winning the lottery | the lotto | lotto ticket/N | lotto numbers
any: won the raffle | premium bond/N | premium bonds | thunderball numbers | set for life | ernie | sweepstake/N | won a raffle | scratchie/N
need: i | we | my | our | me | bought | buy | won | win | winning | if | tonight | nothing | penny | pound | numbers | ticket | play | when | 40 | 20 | 10 | 50
need: 100 | 25
near: 8
mask: sesame street ernie | bert and ernie | scratch card game design
not: nba | draft | visa | lawmaker/N | sesame | bert
+ Six scratch cards, not a penny
+ If I win the lottery I buy a barn
+ Premium bonds came up with 25, we won
- The NBA draft lottery is tonight
- Winning the genetic lottery helps

# Coins and shares.

[money.crypto.own]
say: tells of dealing in crypto
privacy: 2
conduct: 1
voice: me
where: words
any: my wallet seed | my eth | my nft/N | wen lambo | hodl | hodling | diamond hands | bought the dip | bought some bitcoin | bought bitcoin | crypto portfolio
any: doge to the moon | stacking sats | my dogecoin | my altcoins | that coin | shitcoins | bought the top | sold the bottom | sold at the bottom
any: diamond handed | my wallet got drained | wallet drained | seed phrase | gas fees | on chain | degen | crypto wiped | lost it all on crypto
any: lost money on crypto | lost it on crypto | made money on crypto | crypto crashed and | my exchange froze | crypto gains | crypto losses | crypto bag
any: crypto bags | everything in crypto | everything on crypto | money in crypto | savings in crypto | all in on bitcoin | all in on crypto | into crypto
any: in crypto and
mask: that coin collection | flip that coin | side of that coin | that coin jar | toss that coin | two sides of that coin
not: falls below | markets slide | sec sues | regulators | charged | indicted | nasa | astronaut/N | apollo | love you | moon landing | analysts | superman
not: study | minister | hack | hackers | ransomware | bank of england | flip | toss | museum | roman
near: 8
+ My NFT is worth a sandwich
+ Still hodling, come what may
- Love you to the moon and back, my coins
+ DOGE to the moon, holding forever
+ Bought some bitcoin in 2013 and forgot the password

[money.crypto]
say: tells of dealing in crypto
privacy: 2
conduct: 1
voice: me
where: words
any: bought the dip | buy the dip | buying the dip | hodl | hodling | hodler/N | to the moon | diamond hands | paper hands | when lambo | shitcoin/N
any: altcoin/N | altcoins | memecoin/N | meme coin/N | dogecoin | doge to | shiba inu coin | shib | safemoon | ethereum | solana | cardano | litecoin | xrp
any: binance | coinbase | kraken exchange | kucoin | metamask | ledger nano | cold wallet | cold storage wallet | bitcoin | btc | crypto | cryptocurrency
any: cryptocurrencies | mining rig | eth mining | nft drop | nft project | minted an nft | airdrop of | staking rewards | yield farming | defi | web3
any: rug pull | rug pulled | rugged by | pump and dump | satoshis | stack sats | stacking sats | onecoin | hyperfund | ftx | celsius froze | luna crash
any: #bitcoin | #btc | #crypto | #hodl | #dogecoin | #ethereum | #eth | #nft | #nfts | #xrp | #altcoins | #cryptocurrency | #tothemoon | #cryptotrading | #web3
any: #shib
need: i | i'm | im | i've | my | me | we | our | us | wallet | holding | hold | holder | bought | buy | buying | sold | invested | invest | investing | lost
need: moon | dm me | portfolio | profit/N | join | gains | hodl | diamond hands | forever | dip | signals
near: 8
mask: to the moon and back | fly me to the moon | love you to the moon | trip to the moon | rocket to the moon | went to the moon | man to the moon
mask: crypto spread | ptr btc | going to the moon landing
not: falls below | markets slide | sec sues | regulators | charged | indicted | nasa | astronaut/N | apollo | love you | moon landing | analysts | superman
not: study | minister | hack | hackers | ransomware | bank of england
+ My crypto is down and I am not looking
- Bitcoin falls below 20,000 as markets slide
- Love you to the moon and back, my boy
- Hackers want a bitcoin ransomware payment from our trust

[money.invest.mine]
say: mentions saving or investing
privacy: 1
conduct: 0
voice: me
where: words
negated: keep
any: our portfolio | my stocks | my shares | my stock | our stocks | my options | my broker | my accountant | my tenants | our tenants | my taxes
mask: saved my shares | my stock is | my stock pot | my shares of | my options are | my options for | my stocks of tea | my shares on facebook
mask: my options open
not: soup | broth | senate | congress | pensioners | goalkeeper | minister | trump | dow | ftse | nasdaq | wall street | bill | government | hydrant | recipe
not: gravy
near: 7
+ My shares tanked again
+ All in on my stocks
- My stock pot for soup

[money.invest]
say: mentions saving or investing
privacy: 1
conduct: 0
voice: me
where: words
negated: keep
any: stock portfolio | bought stock | bought stocks | buying stocks | bought shares | stock market | day trading | day trader | day trade | swing trading
any: forex | options trading | call options | puts on | calls on | short squeeze | robinhood app | robinhood account | trading 212 | etoro | vanguard
any: index fund/N | index funds | mutual fund/N | etf | etfs | dividend/N | compound interest | 401k | 403b | roth ira | pension | lump sum
any: stocks and shares isa | lifetime isa | savings account | save money | saving money | saved money | saving up | saved up | saving for | save up for
any: saved enough | emergency fund | rainy day fund | sinking funds | no-spend | budgeting | budget spreadsheet | ynab | monzo pot/N | frugal
any: early retirement | retire early | fire movement | fi/re | coast fire | lean fire | financial adviser | financial advisor | financial independence
any: financial freedom | financially free | wealth management | buy to let | rental property | rental properties | rental income | airbnb income
any: flipping houses | house flip | real estate investing | invest in property | property ladder | property investor | tax return/N | filed taxes | tax rebate
any: tax bill | self assessment tax | owe taxes | tax credit/N for | stimulus check/N | stimmy | stimulus payment | child benefit | wallstreetbets | wsb
any: gamestop stock | gme | amc stock | bank error | cashback | money off | coupon haul | couponing | #investing | #frugal | #savings | #stocks | #forex
any: #financialfreedom | #budgeting | #fire | #nospendjanuary | #passiveincome | #realestateinvesting | #taxrefund
need: i | i'm | im | i've | my | me | we | our | us | finally
near: 7
mask: saving for later | stock market crash of | save money heist | my stocks of tea | pension reform | pension age bill | saving for goalkeeper
mask: saved up enough energy | calls on me | calls on my | calls on the government | puts on a | puts on his | puts on her | puts on my | puts on the
mask: calls on us | puts on weight | puts on an | puts on pajamas | calls on trump | calls on congress | calls on all
not: soup | broth | senate | congress | pensioners | goalkeeper | minister | trump | dow | ftse | nasdaq | wall street | bill | government | hydrant | recipe
not: gravy
+ I put it all in index funds
+ We are saving for a camper van
- I made chicken stock for soup
- Wall Street falls: stock market down, my word
- She puts on my coat

[money.invest.own]
say: mentions saving or investing
privacy: 1
conduct: 0
voice: me
where: words
any: my portfolio | tax refund came | my tax refund | tax rebate came | tax return done | got my tax return | my savings pot | i invested | we invested
any: invested in tesla | invested in bitcoin | invested in apple | invested my | invested our | we're saving for | i'm saving for | im saving for
any: i am saving for | saving up for | saved up for | saving for a house | saving for the wedding | saving every penny | taxes done | did my taxes
any: filed my taxes | doing my taxes | my taxes are | my pension | our pension | our retirement | cashed in my | cashed out my | my dividends | index funds
mask: my portfolio of work | my portfolio career | my portfolio for arcp | my portfolio website | my portfolio is online | i invested in a good
mask: i invested in myself | i invested in new | i invested my time | invested my time | i invested so much time | we invested time | i invested too much
mask: i invested emotion* | cashed in my chips | invested my heart
not: photography | artwork | illustration | design | designer | arcp | appraisal | drawings | website | gallery | trainee | emotionally
+ My portfolio is down 30 percent, not looking
+ Tax refund came, new tyres it is
- My portfolio website is live, photography and drawings

# Home, inheritance.

[money.house.own]
say: tells of buying, selling or letting a home
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: closed on our house | closed on our home | closed on our first | closing on our | we close on | our offer on | completed on our | keys to our
any: keys to my new | got our keys | bought our house | own our home | own my own home | our solicitor on the house | sold our house | sold my house
any: selling our house | selling my house | listed our house | our house sold | put our house up | new lease on our | offer accepted on our | keys in hand
any: got the keys | sale agreed | put an offer in | put in an offer | exchanged contracts | mortgage approved | mortgage rate jumped | mortgage went up
any: mortgage payment/N | first time buyer/N | under contract on | house hunting | new homeowner/N | saving for a deposit | closed on the house | closing day
any: turned down for a mortgage | turned us down for the mortgage | turned us down for a mortgage | mortgage application | mortgage offer
any: mortgage fell through | sale fell through | chain collapsed | survey came back | gazumped | stamp duty on | keys today | moving into our own
any: my ex took the house | lost the house in the divorce | sold the house | downsizing | bought a condo | bought a house | bought a flat | bought a home
any: bought an apartment | bought a cottage | bought a cabin | bought land | bought a plot | bought a place | bought our own place | bought the house next
any: buying a condo | buying a flat | buying a house | buying a home | homeowners now | homeowner now | homeowner at last | proud homeowner | mortgage for the
any: mortgage came through | mortgage is | our mortgage | my mortgage | remortgaged | remortgaging | selling up | sold up | house on the market
any: put the house on | bought our first house | bought our first home | bought my first house | bought my first home | bought our first flat
any: bought my first flat | in our first home | in our first house
mask: got the keys to the car | got the keys to the van | got the keys for the clinic | keys in hand and car | bought a house plant | bought a house rabbit
mask: bought a home gym | bought a home brew | bought a home kit | bought a home test | bought a place mat | bought a house music | bought a flat white
mask: bought a flat cap | bought a flat screen | bought a home shirt | bought a flat iron | bought a home perm | bought a flat pack | mortgage is nearly
not: season | game | match | goal | inning | run | pitcher | uni | university | job | fans | stadium | rates rise | fed | crisis | doll | barbie | playhouse
not: treehouse | car | striker | transfer | monopoly | sims | minecraft
near: 8
+ Closing on our first home, hands shaking
- My own house team lost the match
+ We closed on the house today!!! Keys in hand
+ Mortgage approved, we're doing this

[money.house]
say: tells of buying, selling or letting a home
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: closed on the house | closing on the house | under contract on | went under contract | offer was accepted | offer got accepted | put an offer on
any: put in an offer | made an offer on | outbid on | outbid again | bidding war for | sale agreed | exchanged contracts | exchange of contracts
any: completion day | completed on the house | got the keys | keys in hand | picked up the keys | bought a house | bought a home | bought a flat
any: bought an apartment | bought a condo | bought the house | bought a new house | buying a house | buying a home | buying a flat | buy a house | buy a home
any: buy a flat | first time buyer/N | first-time buyer/N | homeowner/N | my own house | house hunting | househunting | house hunt | flat hunting
any: apartment hunting | viewing houses | house viewing/N | mortgage | mortgages | remortgage | remortgaging | refinance | refinancing | refinanced
any: downpayment | house deposit | deposit for a house | deposit for a flat | saving for a deposit | saving for a house | house fund | stamp duty
any: conveyancing | conveyancer | home inspection | surveyor | house survey | escrow | home equity | heloc | help to buy | shared ownership | property ladder
any: sold the house | house is on the market | house on the market | rightmove | zillow | zoopla | estate agent/N | realtor/N | signed the lease
any: signing a lease | landlord | landlady | security deposit | deposit back from | letting agent/N | #homeowner | #homeowners | #firsttimebuyer | #newhome
any: #closingday | #mortgagefree | #soldsign | bought a new home | bought new house | offer accepted on the house | down payment on a house
any: down payment on the house | house down payment | down payment for a house
need: i | i'm | im | i've | my | me | we | we're | we've | our | us | finally | today | officially
near: 8
mask: got the keys to the car | got the keys to the van | got the keys for the clinic | keys in hand and car | mortgage rates fall | mortgage crisis
mask: escrow service scam | bought a house plant | bought a house music | buy a house plant
not: season | game | match | goal | inning | run | pitcher | uni | university | job | fans | stadium | rates rise | fed | crisis | doll | barbie | playhouse
not: treehouse | car | striker | transfer
+ Our landlord wants us out by June
- We closed the clinic early for snow
- First home win of the season for us
- The mortgage crisis film is good
+ My landlord sold the flat

[money.inherits.own]
say: tells of inherited money or a will
privacy: 2
conduct: 0
voice: me
where: words
any: left us the flat | left us the house | left me the house | left me some money | left us some money | left me money | left us money | estate sale for my
any: my settlement | my alimony | my inheritance | inheritance drama | contesting the will | owes me child support | owes child support
any: months of child support | probate came | probate is | life insurance money | will was read | will is read | reading of the will | left nothing in the will
any: cut out of the will | left out of the will | written out of the will | fighting over the will | fight over the will | grandad's will | grandma's will
any: gran's will | nan's will | dad's will | mum's will | mom's will | aunt's will | uncle's will | sold mum's house | sold dad's house | selling mum's house
any: selling dad's house | selling my parents' house | cleared mum's house | inherited my aunt's | inherited my gran's | inherited my uncle's
any: inherited my grandma's | inherited my grandad's | inherited my nan's house | we inherited | inherited the house | inherited the flat
any: inherited the cottage | inherited the farm | inherited a house | inherited some money | left me her | left me his | left me their | left us her
any: left us his | left us their | left the house to | left everything to my | left everything to me | left it all to | left nothing to | inheritance from
any: the estate is settled | executor of my | life insurance paid | payout from the
mask: dad's will be | mum's will be | mom's will be | gran's will be | nan's will be | dad's will smith | grandma's will be | grandad's will be
mask: dad's will power | mum's will power | left me her number | left me his number | left me her keys | left me his keys | left me her dog | left me his dog
mask: left me her kids | left me their kids | left us her dog | left us their dog | left me her cat | left me his hoodie | left me her seat
mask: left me their table | left us their table | left me her coat | left me his coat | left me her notes | left me his notes | left me her shift
mask: left us their notes | left me his jacket | left us his number
not: gene | genes | genetic | disorder | mutation | eyes | hair | java | c++ | novel | eragon | class | freckles | nose | temper | sense of humour
not: sense of humor | administration | president | economy | curly | voicemail | estate agent | council estate
near: 8
+ Nan left us the house and the mice
+ My inheritance came
- I like inherited genes, left me money, eyes
+ Nan left us the flat and a bit of money

[money.inherits]
say: tells of inherited money or a will
privacy: 2
conduct: 0
voice: me
where: words
any: inheritance | inherited | a bit of money from | in her will | in his will | in the will | reading of the will | contest the will | probate | executor of
any: executor for | trust fund | beneficiary of | settlement money | divorce settlement | maintenance payments | prenup | windfall | came into money
any: came into some money | compensation payout | insurance payout | power of attorney for | paying child support | pay child support | child support from
any: child support payments | paying alimony | child support money | for child support
need: my | our | i | we | me | us | nan | gran | grandma | grandad | grandpa | dad | mum | mom | aunt | uncle | mother | father
mask: inherited disease | inherited condition | genetic inheritance | inherited her eyes | inherited my father's eyes | inherited the gene | probate code
mask: inheritance tax bill | in the will smith | inheritance cycle | inherited a mess | inherited from the previous | object inheritance | inherited a patient
mask: inherited these patients | inherited my mother's eyes | inherited my dad's nose | inherited my mum's | inherited my mom's nose | inherited my dad's
mask: inherited his dad's | inherited her mum's | inherited his temper | inherited her temper
not: gene | genes | genetic | disorder | mutation | eyes | hair | java | c++ | novel | eragon | class | freckles | nose | temper | sense of humour
not: sense of humor | administration | president | economy | curly
+ Probate for my mother took two years
+ Still waiting for child support from my ex
- An inherited disease in my family of cats
- I inherited my father's nose and temper

# Asking for money, giving handles.

[money.asks.own]
say: asks for money or gifts
privacy: 2
conduct: 1
where: words
negated: keep
any: go fund me | gofund me | fundraiser for my | fundraiser for our | help us pay | help me pay | help with my rent | donate to my | donate to our
any: donations for my | donations to my | sponsor me | my fundraising page | my donation page | for my birthday i'm asking | buy me a coffee | my patreon
any: support me on patreon | tip me | my amazon wishlist | my amazon wish list | my wishlist | send me money | cash me outside fund | anyone lend me
any: lend me a | lend me twenty | lend me 20 | subscribe to my | collection for our colleague | our fundraiser | my fundraiser | will pay back
any: pay you back friday | tips appreciated | anything helps | spot me | our gofundme | my gofundme | gofundme for my | gofundme for our | crowdfunding my
any: crowdfunding our | crowdfunder for my | lend me until | lend me till | borrow until friday | pay back friday | lend me 100 | lend me 200 | lend me 50
any: lend me two hundred | lend me fifty | can lend me | could lend me | who can lend | borrow a tenner | borrow a few quid | borrow a few bucks | borrow fifty
any: borrow a hundred | need a small loan | need a quick loan | help me out with 20 | help me out with 50 | help with my bills | help with our bills
any: help with the funeral | funeral costs | help with costs | need help with rent | need help with bills | need help paying | asking for help is hard
any: raise money for my | raise money for our | raising money for my | raising money for our | raising funds for my | raising funds for our
any: help us if you can | any donation to our | any donation to my | link below please help us
mask: lend me a hand | lend me a book | lend me a pen | lend me a charger | lend me a tent | lend me a ladder | subscribe to my channel
mask: subscribe to my youtube | subscribe to my newsletter | subscribe to my podcast | subscribe to my blog | tip me over | lend me a cup | lend me a dress
mask: spot me at the gym | spot me on the bench | spot me in the crowd | spot me in | spot me on | spot me at | spot me a mile | lend me 20 minutes
mask: can lend me a book | can lend me a hand | can lend me a ladder | could lend me a | can lend me a tent | can lend me a dress | can lend me a suitcase
mask: can lend me their | can lend me a cot | can lend me a drill | can lend me a car seat | raising money for my favourite charity
mask: raising money for my local
not: senate | campaign | congress | candidate | red cross | hurricane | earthquake | presidential | pac | refugees | flood | nonprofit | cancer research
not: marathon | 10k run | charity | hospice | unicef | oxfam | bench press | crowd | squat | petition | survey | article | recipe | blog | podcast | register
not: victims | victim | relief | survivors | affected | evacuees | fires | wildfire | floods | flooding | displaced | storm | cyclone | rescue | homeless
not: shelter | children in need | foundation | animal shelter | orphans | charities | nonprofits | ukraine | gaza | kerala
near: 10
+ Please share our fundraiser
+ Somebody send me money
- Sponsor me for the cancer research marathon
+ Buy me a coffee link in my bio, tips appreciated
+ Started a GoFundMe for our vet bill, anything helps

[money.asks]
say: asks for money or gifts
privacy: 2
conduct: 1
where: words
negated: keep
any: started a fundraiser | help with rent | help with bills | help with the vet bill | any help would | any amount helps | every little helps
any: every bit helps | every dollar helps | justgiving | just giving page | birthday fundraiser | asking for donations | buymeacoffee | ko-fi | kofi page
any: patreon link | tip jar | tips appreciated | tips welcome | tips are welcome | wish list link | send money | spare some change | can anyone lend
any: can someone lend | need a loan from | mutual aid | kickstarter | onlyfans link | link in bio to donate | cash gifts | honeymoon fund | wedding fund
any: college fund for | baby fund | money tree | chip in for | whip round | whip-round | #mutualaid | #helpneeded | #crowdfunding | #transcrowdfund
any: #buymeacoffee | #justgiving | #fundraiser | crowdfunder | crowdfunding
need: my | me | our | us | i'm | i | we | please | help | link | bio | dm | share
near: 10
mask: money tree plant | money tree is dying | every little helps tesco
not: senate | campaign | congress | candidate | red cross | hurricane | earthquake | presidential | pac | refugees | flood | nonprofit | cancer research
not: marathon | 10k run | charity | hospice | unicef | oxfam | victims | victim | relief | survivors | affected | evacuees | fires | wildfire | floods
not: flooding | displaced | storm | cyclone | rescue | homeless | shelter | children in need | foundation | animal shelter | orphans | charities | nonprofits
not: ukraine | gaza | kerala
+ Our Kickstarter is live, please help us
- Raising money for Cancer Research, please sponsor me for the 10k run
- Lend me a hand with this sofa
- Red Cross asks us all: please donate

[money.handle]
say: gives a payment name of yours
privacy: 2
conduct: 1
where: words
pattern: (?i)\b(?:venmo|v3nmo)\b(?: me| us| is| name| handle| @| for)?[^\n@]{0,24}@[A-Za-z0-9_-]{3,30}
pattern: (?i)\b(?:cash ?app|cashtag|\$cashtag)\b[^\n$]{0,24}\$[A-Za-z][A-Za-z0-9_-]{1,20}
pattern: (?i)\b(?:paypal|zelle|revolut|wise|monzo|interac|e-?transfer|bizum|mobilepay|swish|tikkie|gcash|paytm|gpay|google pay|phonepe|upi)\b(?: me| us| it| is| to| at| on|:| name| id| number| number is| the money| your share){1,4} ?(?:@|\+?\d|[a-z0-9._-]+@)[A-Za-z0-9@._+-]{2,40}
pattern: (?i)\b(?:paypal\.me|venmo\.com|cash\.app|ko-fi\.com|buymeacoffee\.com|patreon\.com|gofundme\.com|gofund\.me|justgiving\.com|monzo\.me|revolut\.me|throne\.com)/[A-Za-z0-9$_./-]{2,60}
pattern: (?i)\b[a-z0-9._-]{3,30}@(?:okaxis|oksbi|okhdfcbank|okicici|ybl|paytm|upi|axl|ibl|apl)\b
pattern: (?i)\b(?:btc|bitcoin|eth|ethereum|wallet|doge)(?: address| wallet)?(?: is|:)? ?(?:bc1[a-z0-9]{20,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[a-fA-F0-9]{40})\b
literal: venmo | Venmo | VENMO | cashapp | Cashapp | CashApp | cash app | Cash App | Cash app | cashtag | paypal | PayPal | Paypal | zelle | Zelle | revolut
literal: Revolut | monzo | Monzo | transfer | Transfer | bizum | Bizum | gcash | GCash | paytm | Paytm | gpay | GPay | phonepe | PhonePe | upi | UPI | cash.app
literal: ko-fi.com | buymeacoffee.com | patreon.com | gofundme.com | gofund.me | justgiving.com | monzo.me | revolut.me | throne.com | @ok | @ybl | @axl | @ibl
literal: @apl | btc | BTC | bitcoin | Bitcoin | ETH | eth | wallet | Wallet | swish | Swish | wise
+ Venmo me for the pizza @sara-k-99
+ cashapp $lenaduh if you want to help
+ PayPal me at jo@mail.example for the raffle
+ gofundme.com/f/help-our-roof
- Venmo was down all day
- Paid with PayPal at checkout
- The cash app made $4 billion

[money.handle.words]
say: asks for money by an app
privacy: 2
conduct: 1
voice: me
where: words
any: venmo me | my venmo | venmo is | cashapp me | cash app me | my cashapp | my cash app | paypal me | my paypal | zelle me | my zelle | monzo me | my monzo
any: revolut me | my revolut | cashapp in bio | venmo in bio | cashapp in my bio | paypal in bio | my sort code | my account number | my bank details
any: dm for bank details | gpay me | paytm me | my cashtag | cashtag in bio | my upi id | upi me | bizum me | bank transfer me
mask: my paypal account got hacked | my paypal password
+ Venmo me for the tickets
+ My cashapp is open if you love me
- Venmo charges a fee now

# Selling schemes and paid posts.

[money.sells]
say: offers things or earnings to those who read you
privacy: 2
conduct: 2
where: words
any: be your own boss | ask me how | ask me about my | join my team | my team is growing | looking for 5 people | looking for five people
any: looking for 3 ladies | business opportunity | work from your phone | earn from home | earn from your phone | earn while you | residual income
any: financial freedom with | ground floor opportunity | network marketing | multi level marketing | direct sales | my upline | my downline | my side business
any: my boss babe | bossbabe | independent consultant | independent distributor | brand partner | independent rep | brand ambassador for | herbalife | arbonne
any: isagenix | itworks wrap | it works wrap | young living | doterra | essential oils business | scentsy | avon rep | my avon | mary kay | younique | lularoe
any: monat | juice plus | forever living | utility warehouse | nu skin | plexus slim | beachbody coach | bodyshop at home | body shop at home | stella and dot
any: thirty one bags | pampered chef | tupperware party | norwex | primerica | amway | paparazzi jewelry | color street | colour street | senegence
any: rodan + fields | rodan and fields | r+f consultant | optavia coach | modere | melaleuca | prüvit | pruvit | ketones drink | kyäni | tropic skincare
any: tropic ambassador | neal's yard consultant | usborne books organiser | slimming shakes | skinny coffee | weight loss wraps | forex signals
any: crypto signals group | trading mentor | copy my trades | sign up under me | use my code | my discount code | with my code | my referral link
any: referral code | affiliate link/N | swipe up to shop | link in bio to shop | #ad | #sponsored | #gifted | #bossbabe | #networkmarketing | #mlm
any: #workfromphone | #girlboss | #sidehustle | #arbonne | #doterra | #youngliving | #herbalife | #monat | #scentsy | #juiceplus | #optavia | financially free
any: quit your nine to five | fire your boss | spots left on my team | three spots left | my mentorship | my course is live | enrol now | doors are open to my
any: passive income stream | earn with me | work with me dm | dm me to join | dm me the word | comment the word | comment info | message me for details
any: message me for info | pm me for info | pm me for details | link to join | new reps | discount link | host a party and | free product credits
need: dm | message me | join | link | order/N | my | me | team | earn | business | ladies | comment below | inbox me | ask me | interested | opportunity | code
need: off | shop | party | consultant | coach | pm me | products | selling | sell | catalogue | samples | free sample/N
near: 12
mask: ask me how i | ask me about my day | ask me how my | ask me about my cat | ask me about my dog | tupperware party lid | ask me how many | ask me how was
mask: ask me about my sourdough | join my team in | forever living in | ask me how old | ask me how it | young living room
not: honesty | ad free | lawsuit | documentary | scam | pyramid scheme | anti mlm | antimlm | lularich | sued | 5k team | football | soccer | bowling | quiz
+ Ask me about my side business, be your own boss, DM for details
+ Join my team, earn from home with these essential oils
+ My downline made rank, message me to join the team
- They are forever living in my head
- The pyramid scheme documentary on LuLaRoe is wild
- Ask me how my day was

# Names.

[money.joins]
say: shows you follow or join something about money
privacy: 2
conduct: 1
where: names
any: debt | debtfree | dave ramsey | daveramsey | bankruptcy | student loan/N | studentloans | creditcards | churning | credit | loans | payday
any: benefits and work | povertyfinance | poverty finance | food bank | gambling | gamblers | casino | betting | sportsbook | sportsbetting | racing tips
any: poker | blackjack | slots | bingo | bet365 | paddy power | ladbrokes | william hill | draftkings | fanduel | lottery | lotto | bitcoin | btc | crypto
any: cryptocurrency | cryptocurrencies | ethereum | ethtrader | dogecoin | doge | coinbase | binance | kucoin | kraken exchange | altcoin | nft | nfts
any: blockchain | monero | litecoin | ripple | xrp | cardano | solana | safemoon | shib army | robinhood | wallstreetbets | wall street bets | pennystocks
any: stocks | stock market | stockmarket | investing | investors | investments | investor | forex | day trading | daytraders | options | algotrading
any: financial independence | financialindependence | fire | early retirement | personalfinance | personal finance | ukpersonalfinance | ausfinance
any: financialplanning | financialadvice | frugal | budgeting | money saving | moneysaving | moneysavingexpert | mortgages | mortgage | realestate
any: real estate | realestateinvesting | landlords | buy to let | first time buyers | house hunters | tax | taxes | gofundme | fundraiser for
any: medical fund for | beermoney | side hustle | passive income | make money | work from phone | bitcoincash | bitcoinbeginners | bitcoinmarkets
any: cryptomarkets | cryptomoonshots | ethereumclassic | bitcoinca | bitcoinmining | nicehash | dashpay | tezos | stellar lumens | vergecurrency | vertcoin
any: nanocurrency | raiblocks | electroneum | tronix | siacoin | iota | lisk | bitfinex | bitstamp | poloniexforum | etherdelta | ethermining | gpumining
any: moneromining | icocrypto | garlicoin | reddcoin | burstcoin | cryptokitties | indiainvestments | canadianinvestor | securityanalysis | weedstocks
any: churningcanada | on a budget | budget mums | budget moms | couponing | cash stuffing | martin lewis | motley fool | cash app | venmo | klarna
any: debtors anonymous | gam-anon | gamcare | premium bonds | euromillions | racing post | sky bet | bet fred | polymarket | prize draws | comping | compers
any: cashback | freebies | crowdfunding | amway | herbalife | arbonne | doterra | young living | mary kay | avon | tupperware | scentsy | bodyshop at home
any: forever living | utility warehouse | network marketing
mask: fire department | fire dept | fire station | fire rescue | fire and rescue | fire brigade | fire service | fire pit | on fire | camp fire
mask: game of thrones fire | fire emblem | fire festival | catching fire | fire stick | arcade fire | quarantine poker face | poker face | casino royale
mask: credit union | white poker | red bull ripple | fire island | st elmo's fire | fire tv | chicago fire | hoop dreams options | forest fire
mask: treatment options | birthing options | dementia care options | carb options | bingo the dog | bluey bingo | baby bingo | casino film | church bingo
mask: queen of hearts lottery | fire emblem heroes | fire tablet | free fire | kindle fire | amazon fire | fire safety | fire hd | extra credit
mask: laying hens stocks | ring of fire | fire it up | fire country
not: hash functions | puzzles | where it's due | where its due | stranger | game | gaming | band | fans | recipes | firefighters | emergency | rescue
not: movie | tv show | marathon | volunteer | pasta | department | film
+ [group] Debt Free Moms UK
+ [group] Matched Betting Beginners
+ [page] Coinbase
+ [group] FIRE Ireland
- [page] Arcade Fire
- [page] Larch County Fire Department
- [group] Credit Union Volunteers

# Sums owed and short: the number stands beside the word.

[money.short]
say: tells that money is short or owed
privacy: 2
conduct: 1
where: words
any: owed me | owes me | owe me | owing me | lend of | a lend | lend me | lend us a | sub me | spot me | cover my half | cover my share
any: cover the rent | student loan | the leccy
any: gas and leccy | overdraft | at minus | in the red | repo'd | repoed | repossessed | bailiff/N | bailiffs | no credit | bad credit
any: payday
any: make rent | making rent | pay rent | arrears | eviction notice | card got declined | card declined | declined at the
any: can't afford the
any: redundancy | severance | my super | my pension pot | my 401k | pension's down | super's down | before tax | take home
any: took home | base plus
any: out of pocket | expenses claim | square you up | pay you back | iou | my venmo | my cashapp | my paypal | my revolut | gpay to | half the bill
any: emi/N | emis
need: hundred | thousand | grand | 9k | quid | euro | euros | pounds | dollars | bucks | rand | rupees | cent | a cent
need: never saw | never will | thursday
need: friday | payday | till | til | promise | rent | half | split | letter | second letter | knock | truck | car
need: drops | pizza
need: parking | barrier | came through | years | retiring | stuff for sale | for sale | sell | selling | selling my | help with | drop-in | locum/N
need: locums | last year | square you
near: 8
not: an apology | apology | a drink | explanation | ear | a hand | your support | minister | government | company owes | bank of england | police
not: film | song | lyrics | budget
not: federal | treasury | ceo | shares fell | court | election | nations | greece | hug | kiss | coffee date | favour | favor | lady | lunch date
+ Owed me four hundred since March, never saw a cent
+ Any chance of a lend of 300 til Thursday, promise
+ Second letter from the bailiffs, hiding behind the sofa
- The company owes me an apology till Friday
- She lent me a hand

[money.short.names]
say: tells that money is short or owed
privacy: 2
conduct: 1
where: album event
any: make rent | pay the rent | rent arrears | debt advice | debt clinic | stuff for sale | selling up | moving sale | everything must go
any: fundraiser for my
any: benefits advice | food bank
need: rent | arrears | debt | sale | advice | help | drop-in | drop in | rent/N | bills | broke
near: post
not: volunteer | board meeting | agm
+ [album] stuff for sale so I can make rent
- [event] AGM of the debt advice board

[money.scheme]
say: pushes a gain, a tip or a cash deal
privacy: 2
conduct: 2
where: words page group
pattern: \$[A-Z]{3,6}\b[^\n]{0,40}(?:\b10x|\b100x|moon|all in|🚀)
any: tipping service | betting tips | punters | tipster/N | going to 10x | going to 100x | thank me from your | cash in hand
any: no receipts | leave the vat man | off the books | the taxman needn't | pay us cash | pay me cash | cash price
any: selling my ozempic
any: pens left over | no vat | acca | accumulator | each way | the nags | cheltenham | ascot
literal: $
need: tips | punters | buy before | all in | yacht | 🚀 | dm | cash | vat | taxman | receipts | selling | sell | each | let down | forty | fiver
need: tenner | bet | betting | nag
need: service | leave | favourite | odds | lost | won
near: 10
not: radio | restaurant | council | police | festival of | spa | weekend away | ladies day outfit | dress
+ $ZORBL is going to 10x, I'm all in
+ Pay us cash and we'll leave the VAT man out of it
+ [page] Paddy's Punters tipping service
- Ascot ladies day outfit sorted, hat cost a tenner
