lexicon: work.en
format: 1
version: 2026.1
topic: work
lang: en
licence: CC0-1.0
about: The writer's job: employer, shifts, colleagues, complaint, promotion, leaving, exams, strike and pay.
source: written by hand for this project

# "Work" alone is also what an app, a prayer or a trick does; it counts only in the phrases people use of their job.

[work.day]
say: mentions your work or your working day
privacy: 1
conduct: 0
voice: me
negated: keep
where: words
any: at work | from work | after work | before work | during work | off work | out of work | go to work | goes to work | going to work | went to work
any: gone to work | back to work | way to work | ride to work | drive to work | drove to work | walk to work | walked to work | bus to work | train to work
any: off to work | head to work | headed to work | heading to work | heading into work | going into work | go into work | late for work | late to work
any: early for work | ready for work | ready 4 work | dressed for work | up for work | leave for work | left for work | leaving for work | leave work
any: leaving work | left work | came to work | come to work | comes to work | coming to work | come into work | came into work | show up to work
any: called into work | call into work | call in to work | skip work | skipped work | miss work | missed work | missing work | start work | starting work
any: started work | finish work | finished work | finishing work | done with work | work starts | work ends | work today | work tomorrow | work tonight
any: work tmrw | work tmw | work tomoz | work in the morning | work this morning | work this week | work next week | work this weekend | work on monday
any: work on saturday | work on sunday | work all weekend | work in the am | work at 5am | work at 6am | work at 7am | work at 7 | work at 8 | work at 9
any: work at 6 | no work for me | work week/N | workweek | working week | work weekend | work day/N | workday/N | working day | day of work | days of work
any: week of work | hours of work | work hours | working hours | work schedule | work load | workload | work life balance | work-life balance | working life
any: work trip/N | business trip/N | work travel | work party | work do | works do | work christmas | work night out | work drinks | work lunch | work event
any: work function | work thing | work friend/N | work bestie | work wife | work husband | work mate/N | workmate/N | work buddy | work colleague/N
any: work people | work family | work crush | work phone | work email/N | work emails | work computer | work clothes | work shoes | work uniform | work boots
any: work bag | work call/N | work meeting/N | work project/N | work assignment/N | work stuff | work stress | work problem/N | work issue/N | work related
any: work deadline/N | work from home | works from home | working from home | worked from home | work at home | working at home | #wfh | wfh | working remotely
any: remote working | remote work | working remote | work remotely | hybrid working | return to office | at the office | to the office | from the office
any: in the office | my office | our office | office today | office all day | office mate/N | office colleague/N | office party | office job | office work
any: office friend/N | office lunch | office gossip | office politics | head office | work is crazy | work is busy | work is slow | work is dead | work was
any: work is going | work has been | work's been | work is stressful | work is boring | work is dragging | life and work | work and life | i have work
any: i had work | got work | have work at | gotta go work | gotta work | have to work | had to work | has to work late | must work | i worked | i work hard
any: i work every | i work with | i work nights | i work all | i work full | i work part | i work so | i work too | i work weekends | i work 40 | i work 50
any: i work 60 | i work a lot | i'm working | im working | i am working | i was working | i've been working | ive been working | i have been working
any: working all | working late | working overtime | work overtime | worked overtime | working tonight | working tomorrow | working today | working this
any: working weekends | working nights | working days | working night | working saturday | working sunday | working bank holiday | working hard at
any: working full time | working part time | worked late | worked all | worked 12 | worked 10 hours | worked 14 | worked through lunch | worked a 12
any: worked six days | worked my ass off | full time job | full-time work | part time job | part-time work | 9 to 5 | 9-5 | nine to five | #work | #worklife
any: #backtowork | #workflow | #workselfie | #workday | #worktrip | #workfromhome | clock in | clocked in | clocking in | clock out | clocked out
any: clocking out | punched out | clocked off | clock off | knock off time | knocked off early | payday friday | on my break | lunch break | coffee break
any: tea break | smoke break | my lunch hour | desk all day | my desk | cubicle | my workstation | my workplace | our workplace | my place of work | my work
any: our work | my works | workaholic | work ethic | day job | hectic day | annual leave | pto | vacation days | sick day/N | sick leave | paid leave
any: maternity leave | mat leave | paternity leave | parental leave | leave of absence | called in sick | calling in sick | call in sick | called out sick
any: day off | days off | night off | week off | weekend off | afternoon off | first day back | back to reality monday | booked off | took today off
any: team building | teambuilding | away day | offsite | off site meeting | staff room | staffroom | break room | breakroom | staff party | staff lunch
any: water cooler | canteen lunch | carpool to work | commuting to work | school run then work | side hustle | 💼 | to work on time | off of work | work targets
any: work goal/N | extra work done | some work done | work done at the | working again after | long day working | coworker/N | co-worker/N | co worker/N
any: working holiday weekend | working monday | working friday | work monday | work tuesday | work wednesday | work thursday | work friday | work saturday
any: work sunday | work at 10 | work at 11 | work at 12 | work at noon | work at 4 | work at 5 | work at 3 | work till | work til | work until | in work
any: get to work | got to work | made it to work | at my job | called in for work | work yesterday | to work for only | staff dinner | the staff do
any: with the department | i teach | a lot of work done | work done today | do some work | finish some work | finished some work | work task/N
any: going to office | go to office | went to office | reached office | from office to home | left the office | leave the office | leaving the office
any: my new boss | the work i did | for some work i | my monthly bonus | staff fridge | steals lunches | office fridge | work fridge | office kitchen
any: staff kitchen | staff toilet | back to back clinics | back to back patients | back to back clients | company time | wrong lanyard | my lanyard
any: new lanyard | my badge | 6 am start | 5 am start | 7 am start | early start tomorrow | up at 5 for | day shift done | office temperature | office aircon
any: tired feet | feet are killing after | hospital politics | workplace politics | team lunch | team dinner | our team smashed | my team smashed
any: smashed the audit | passed our inspection | ofsted | cqc | inspection week | fire drill at | middle of a deadline | the printer at | printer jam
any: printer is broken | nobody refilled the printer | photocopier | the copier | my home office | out of office is | out of office on | out of office message
any: ooo is on | company retreat | work retreat | company party | company picnic | company christmas | company event | company dinner | company trip
any: company outing | company car park | another monday | hello monday | monday morning at | staff night out | staff outing | staff christmas
any: department christmas | department dinner | department lunch | departmental | ward christmas | ward night out | clinic christmas | practice christmas
any: practice night out | so much work | lots of work to | loads of work to | tons of work to | work to get through | work to catch up | catch up on work
any: catching up on work | work piling up | work is piling | start working | started working | starting working | want to work in | like to work in
any: love to work in | loved working | love working | enjoy working | enjoyed working | hate working with | working in a shop | working in a bar
any: working in a cafe | working in an office | working in retail | working in hospitality | working with kids | working with children | working with my
any: working abroad | working away | meeting in an hour | meeting in ten | meeting in five | meeting at 8 | meeting at 9 | meeting at 10 | meeting at 2
any: meeting at 3 | fly to work | to work everyday | to work every day | to work each day | to work this | to work again | my day at the | long day at
any: busy day at | hard day at | tough day at | productive day | got off early | let us go early | let me leave early | sent home early | go home early from
any: left early today | dress for work | outfit for work | free lunch at
mask: my work here is done | work of art | my work of | work out | work outs | work up | my works of | i worked out | i'm working out | im working out
mask: i was working out | i've been working out | i am working out | i work out | i'm working on my abs | i'm working on myself | i'm working on me
mask: my work out | worked all right | worked all along | worked all the way | off work of | at work of art | at work here | forces at work | genius at work
mask: men at work | powers at work | magic at work | god at work | god is at work | hard at work | work was written | work was published | work was done by
mask: work was inspired | work was recorded | back to work on | went to work on him | went to work on the | going to work out | gonna work out
mask: going to work for me | not going to work | isn't going to work | never going to work | it is going to work | it's going to work | its going to work
mask: that's going to work | this is going to work | is it going to work | how is that going to work | how is this going to work | got work done
mask: my work is art | in the office of | to the office of | from the office of | had to work on | have to work on | coffee break cake | i got to work on
mask: my work permit | clock in at | pulled off work | all work and no play | good work today | great work today | amazing work today | nice work today
mask: great work tonight | good work tonight | great work this | good work this | my work friends only | work week series | got to work it | gotta work it
mask: working all right | i work it | i'm working it | must work together | had to work together | have to work together | gotta work together
mask: working today for | a week off | day off school | day off from school | days off school | week off school | weekend off school | night off cooking
mask: 10 days off | work party with | night off from cooking | night off from the kids | weekend off from football | last day off summer
mask: first day back at school | first day back to school | get to work on that | get to work america | in work in progress | in work of | work until it
mask: work til it | in work we trust | i get to work with the best | i teach my | i teach you | i teach him | i teach her | unexpected disruptions at work
mask: first day back at uni | first day back at college | first day back in school | first day back at gym | first day back at the gym | long day at the beach
mask: long day at the zoo | long day at the park | long day at school | busy day at the zoo | busy day at the park | busy day at the beach
mask: my day at the beach | my day at the zoo | my day at the spa | my day at the park | my day at the races | long day at the hospital
mask: long day at the airport | long day at the fair | long day at disney | hard day at school | busy day at school | my day at the hospital
mask: working with my hands in the garden | my day at the museum | my day at the lake | long day at the lake | working with my dog | working with my horse
mask: my day at the movies
not: ferris bueller | minister | candidate | senator | congress | president | obama | trump | white house | prime minister | netflix | season | episode
not: michael scott | dwight | jim and pam | dunder mifflin | playoffs | midfield | album | mixtape | wifi | wi fi | internet | website | technology | battery
not: remote control | boiler | heating | antibiotics | algorithm | twitter is | facebook is | ipad | laptop is | fixture | stadium
+ I'm at work until nine tonight
+ Got off work early and made soup
+ Working from home with the cat on the keyboard
+ Day off tomorrow, finally
+ Back to work on Monday after two lovely weeks
- Does this app still work on old phones
- Prayer works
- That colour works on you
- A real work of art
- She works out every morning
- This is never going to work
- Binged the office on Netflix, in the office scenes are best
- The President went to work on the bill

[work.job]
say: mentions your job or the search for one
privacy: 1
conduct: 0
voice: me
where: words
negated: keep
any: my job | our jobs | my jobs | this job | new job | job offer/N | dream job | old job | last job | first job | second job | two jobs | three jobs
any: current job | previous job | real job | proper job | good paying job | well paid job | better job | summer job | weekend job | steady job
any: job of my dreams | job i love | job that i | job i wanted | job interview/N | interview for a job | job application/N | apply for jobs | applying for jobs
any: applied for jobs | applied for a job | apply for a job | applied for the job | applied for a position | job hunt | job hunting | job hunter | job search
any: job searching | looking for a job | looking for work | look for a job | find a job | finding a job | found a job | find work | found work | got a job
any: got the job | getting a job | gotten a job | landed a job | landed the job | landed my | need a job | want a job | have a job | had a job | offered a job
any: offered the job | offered a position | offered me a job | offered me the job | accepted a job | accepted a position | accepted the job
any: accepted the position | took a job | start a job | start the job | started a job | job fair | job title | job description | job security
any: job satisfaction | job listing/N | job opening/N | job posting/N | job opportunity | job opportunities | job vacancy | between jobs | my career
any: career change | career move | change of career | career path | career goals | my profession | line of work | my industry | my vocation | my calling as
any: cv updated | my cv | my resume | my résumé | cover letter | linkedin profile | recruiter/N called | a recruiter | headhunter | headhunted
any: phone interview | second interview | interviewed for | had an interview | have an interview | got an interview | interview tomorrow | interview today
any: interview went | aced the interview | nailed the interview | offer letter | notice period | employment contract | open to work | #opentowork | #hiring
any: #jobsearch | #newjob | #jobhunt | #dreamjob | #lovemyjob | love what i do | we're hiring | we are hiring | we have a vacancy | vacancy on our
any: join our team as | position on our | my employment | employment history | career day | freelancing | freelancer | self employed | self-employed
any: my own business | my small business | running a business | started a business | start a business | own boss | gig economy | mturk | mechanical turk
any: amazon turk | temping | temp job | zero hours contract | work experience | work placement | my placement | on placement | clinical placement
any: probation period | passed my probation | annual review | annual appraisal | my appraisal | yearly evaluation | my evaluation | self evaluation | payrise
any: my bonus | year end bonus | paycheck/N | pay check/N | payslip/N | pay slip/N | my wages | minimum wage job | company car | expense report/N
any: employee discount | retire early | my retirement | i'm unemployed | im unemployed | i am unemployed | being unemployed | payday today | payday tomorrow
any: payday is | it's payday | its payday | happy payday | my payday | until payday | till payday | come payday | hard day on the job | my salary
any: got a pay raise | my pay raise | got a pay rise | my pay rise | got a raise | get a raise | getting a raise | received a raise | gave me a raise
any: asked for a raise | deserve a raise | got a bonus | get a bonus | received a bonus | gave me a bonus | bonus from work | bonus at work | raise at work
any: raise at my | raise from my | salary increase | my increment | salary hike | my overtime | overtime this | doing overtime | i'm retiring from
any: my internship | my apprenticeship | an internship | got job | got a good job | got good job | government job | govt job | get a job | main job | m turk
any: mturking | turking | hits on | my schedule | got paid for | get paid for | got paid today | i get paid | i got paid | getting paid for | for work today
any: new career | started a new business | my new business | my professional life | applying for new jobs | interview for a position
any: interview for the position | freelance job/N | freelance work | a client today | payment from a client | deal with a client | my client work
any: our small business | my online business | quota for | my quota | quota goals | work online | worked online | working online | my first salary
any: good money at my | signed the offer | signed my offer | signed the contract today | start in september at | start in january at | contract to end
any: contract ends | third interview | final interview | first interview at | interview number | retirement countdown | countdown to retirement
any: days till retirement | days until retirement | shifts until retirement | job energy | hire me | get hired | gig this weekend | business is slow
any: quiet in the shop today | agency messed up | messed up my pay | messed up our pay | payroll messed | contract was extended | contract extended
any: contract got extended | stronger candidate | we regret to inform | unsuccessful on this occasion | rejected for the job | rejected from the job
any: didn't get the job | didnt get the job | interviewed four | interviewed five | interviewing candidates | interviewing people | interviewing today
any: interviews all day | standing in for | acting up as | secondment | my little salon | my bakery | my cafe | my café | my restaurant | my practice turns
any: my etsy shop | my studio turns | years in business | year in business | our little business | pays late | unpaid invoice/N | chasing invoices
any: invoice/N unpaid | client won't pay | clients don't pay | the pay is awful | the pay is terrible | the pay is rubbish | the pay is good | the pay is bad
any: the pay is shit | pay is a joke | pay is crap | pays the bills but | people are great pay | retraining as | retrain as | changing careers | change careers
any: second career | feeling undervalued | undervalued at work | my boss's job | finished a project | finished my project | finished the project
any: finished a big project | completed a project | completed my project | completing a project | big project at | large project | project at work
any: project i've been working | project i have been working | project i had been working | project i was working | project i am working | been working on for
any: had been working on | new client | new clients | new contract with | received a new order | orders from my | sold my first | made a sale
any: made my first sale | first sale on | sale on etsy | sale on ebay | completed a task | completed my tasks | finished my task/N | finished a task
any: monthly goal at | daily goal at | my work goal | made money on | extra money on | earned extra | side gig | gig work | survey work | transcription job
any: transcribing job | coaching job | writing job | editing job | photography job | modelling job | modeling job | acting job | job as a | job as an
any: job with the | job in the | job at a | job at an | position as a | position at a | position at the | position in the | offer from a company
any: offer from the company | offer from my | offer for a job | placed in a | got placed | campus placement | got selected for | selected in a company
any: selected in the interview | cleared the interview | cleared my interview | passed the interview | hired today | my contract is up | my contract was
any: my contract got | my contract runs | shortlisted!!! | panel interview | interview panel | assistant quit | my assistant | perks of the job
any: perk of the job | part of the job | comes with the job | settling into | settling in at my new | job is going | nursing degree | trade school
any: got my licence to practise | qualified today | i qualified | i'm qualified | fully qualified | years qualified
mask: do my job for | lost my job lot | minding my own business | mind my own business | my own business and | had a job lot | have a job to do
mask: do you have a job | have an interview with | had an interview with | got a raise of | get a job hippie | get a raise out | get a job you | go get a job
mask: my schedule one | hits on me | hits on you | hits on my | hits on us | hits on him | hits on her | hits on the | hits on itunes | hits on every
mask: getting paid for these | done a better job | do a better job | did a better job | doing a better job | does a better job | better job of
mask: my restaurant order | my restaurant pick | large project home | job as a mother | job as a mom | job as a parent | job as a dad | job in the bathroom
mask: job in the house | job as a mum | sold my first born | sold my first car | job in the garden | position in the table | position in the league
mask: position at the top | position in the queue | position in the line | sold my first house | sold my first home | shortlisted for the booker
mask: shortlisted for the prize | shortlisted for an award | shortlisted for the award | part of the job lot | settling into the sofa | settling into bed
mask: settling into winter | settling into our new home | settling into our new house | settling into the house | settling into life | settling into school
not: minister | congress | senator | president | obama | trump | economy | quarter | playoffs | striker | nfl | nba | touchdown | puck | defense | republican/N
not: democrat/N | economists | lawmakers | governor | blowjob | hire me | kardashian | booker | mercury | oscars | baftas | donate | donates | relief fund
+ Got the job!! Start on the third
+ Been job hunting since March
+ Had an interview at the bakery, fingers crossed
+ I got a raise
- Great job on the cake, Lena
- The Italian Job is on tonight
- Obama gave a speech about jobs, new job numbers out
- The Rangers won in overtime
- Mind my own business and drink my tea
+ Finished the project and my boss was pleased

# Words of the trade that need a sign that the job is meant.

[work.pay]
say: mentions pay or reward at your work
privacy: 1
conduct: 0
voice: me
where: words
negated: keep
any: bonus | bonuses | raise | salary | wages | increment | promotion | commission | incentive/N | got paid | paid early | backpay | pay
need: i got a | i received | i received a | received a | received my | i got my | got my | my boss | my manager | my company | annual | yearly | year end
need: monthly | nice | big | unexpected | earned | hard work | this month | last month | fiscal | hourly | negotiated | finally got | get a | asked for a
need: pay is awful | pay is terrible | pay is rubbish | pay is crap | pay is good | pay is shit | pay is bad | pay is great | pay is low | the job pays
need: my job pays
near: 4
mask: raise a | raise awareness | raise money | raise the | raise funds | bonus track/N | bonus scene | bonus episode | bonus point/N | bonus round
mask: bonus level | salary cap | raise my | raise our | raise your
not: video | game | games | album | track | points | kids | children | cup | league | fund | charity | taxes | rent | fed | rates | minimum
+ I got a small bonus and a pizza
+ An unexpected bonus, the boss was in a mood
- Trying to raise money for the shelter
- The album has a bonus track

[work.job.near]
say: mentions your work
privacy: 1
conduct: 0
voice: me
where: words
negated: keep
any: job | jobs | work | working | worked | works | office | project/N | task/N | deadline/N | presentation/N | meeting/N | client/N | contract/N
any: assignment/N | report/N | company | position | career | business | customer/N | employee/N | employer | team | department | promotion | hired | manager
any: supervisor | shift/N | training | conference | order/N from | sale/N target | commission | interview | teaching | coding | programming
need: my boss | our boss | the boss | my manager | my supervisor | co-worker/N | coworker/N | at work | at my job | salary | pay raise | a raise | paycheck
need: got hired | hired me | laid off | been promoted | was promoted | got promoted | my company | our company | my client/N | my office | employer | 9 to 5
need: overtime | my shift | promotion at | my colleague/N | my coworker/N
near: 8
mask: good job | great job | nose job | box office | post office | doctor's office | home office | oval office | work out | working out | worked out
mask: works out | football team | his team | basketball team | work of art
not: president | minister | senator | congress | nba | nfl | coach | episode | season | album | per annum | apply | vacancy | salary up to
+ My coworkers and I got the presentation done by noon
+ A client thanked me, and my manager saw it
- The project has a long coastline
- The meeting of the two rivers
- The box office was closed, said my boss in the film, episode two

[work.people]
say: mentions people you work with
privacy: 1
conduct: 0
where: words
negated: keep
any: my boss | our boss | my bosses | my old boss | my ex boss | my manager | our manager | line manager | my supervisor | our supervisor | my team leader
any: my team lead | my director | my head of department | my department head | my hod | my principal at | my ceo | my employer | our employer | my employers
any: my employees | our employees | my staff | our staff | my colleague/N | our colleague/N | my colleagues | colleagues at | colleague at | colleague of mine
any: former colleague/N | old colleague/N | ex colleague/N | female colleague | fellow colleague/N | teammates at work | my workmates | my client/N
any: our client/N | new client/N | a client of mine | my customers | our customers | a customer today | customers today | a customer asked me
any: my student asked | my students | my pupils | my class of | my year 4 | my year 6 | my kindergarteners | my first graders | my second graders
any: my third graders | my fifth graders | my 8th graders | my apprentices | my trainee/N | our trainees | my intern/N | our intern/N | my mentee
any: my preceptor | our preceptor | my consultant | our consultant | my registrar | our registrar | my attending | our attending | my charge nurse
any: my ward manager | our ward manager | my practice manager | our practice manager | my ward sister | our matron | my senior partner | my secretary
any: my assistant at | our receptionist/N | our hca/N | our porter/N | the team at work | my team at | our team at work | the girls at work | girls from work
any: guys at work | guys from work | lads at work | lads from work | people at work | people from work | friends from work | friend from work | friends at work
any: guy at work | girl at work | lady at work | woman at work | man at work | someone at work | everyone at work | boy at work | people i work with
any: guy i work with | girl i work with | woman i work with | lady i work with | women i work with | someone i work with | everyone i work with
any: team i work with | crew i work with | my crew at | hr department | my hr | our hr | human resources called | secret santa at work | leaving do
any: leaving party for | farewell lunch for | retirement party for | work anniversary | workiversary | my coworker/N | my co-worker/N | my new manager
any: colleague from work | kids in my class | children in my class | kids in my classroom | my year 1 | my year 2 | my year 3 | my year 5 | my year 9
any: my year 11 | one more customer | if a customer | customer just | customers who | clients who | my trainee | my student nurse | my mentor at
any: grateful for my team | my work team | best colleagues | lovely colleagues | boss makes a dollar | got told off for | my team for | my team made
any: my team and i | the office made | lunch with the team | dinner with the team | drinks with the team | secret santa from | hr finally | hr replied
any: hr answered | hr called | hr sent | hr emailed | email from hr | hr said | hr says | hr want | hr wants | hr lady | hr portal | hr system | hr form/N
any: at work threw me | told work | work knows | work doesn't know
mask: my boss fight | my boss babe | my assistant at home
not: raid | dungeon | zelda | elden | dark souls | xbox | ps4 | ps5 | boss fight | league table | premier league | transfer window | season | formation
not: tactics | per annum | apply now | established | forward thinking | playoff/N | match | goal | league | soccer | rangers | fantasy | super bowl
not: quarterback | donated | donate | hurricane | flood | victims | relief | evacuate | evacuation
+ My boss brought doughnuts
+ Lunch with my colleagues by the river
+ My coworker gave me tomatoes from her garden
+ My students wrote me a card
- Beat the new boss in Elden Ring
- Football manager until 3am, my manager save and formation are huge
- He is the boss of the mafia in the film

[work.topic]
say: mentions your work
privacy: 1
conduct: 0
voice: me
where: words
negated: keep
any: shift/N | rota | clinic/N | staff | colleague/N | manager | customer/N | client/N | deadline/N | meeting/N | audit/N | inbox | paperwork | overtime
any: commute | trainee/N | pupils | caseload | locum | finals | retirement | appraisal | handover | payroll | promotion | supervisor | employer | office
any: workplace | conference | presentation | placement | salary | teaching | nursing | freelancing | rotas | workload | coworkers | boss | job | work
need: another | third | ugh | exhausted | knackered | shattered | tired | dreading | survived | survive | my feet | finished at | starts at | until 8 | till 8
need: back to | so busy | mad busy | been a day | quiet | chaos | chaotic | manic | hectic | stressed | stressful | annual leave | day off | weekend | monday
need: tuesday | wednesday | thursday | friday | 5am | 6am | 7am | 8am | 9am | nine to five | messed up | short staffed | understaffed | sick | called in
need: unpaid | swapped | covering | booked | leave early | late home | proud | coffee | first day | last day
near: 4
mask: office hours | box office | post office | home office | oval office | doctor's office | football manager | fantasy manager | press conference
mask: gear shift | premier league clinic | vaccine clinic | walk in clinic | walk-in clinic | fertility clinic | clinic appointment | good job | great job
mask: nose job | paint job | work out | work of art | job done | nice work | peace of work | piece of work | staff nurse | stick shift | hard work
mask: staff terrier | summit meeting | parents meeting | aa meeting | na meeting | great work | good work | years of work by | at work here | premier job
not: trump | obama | minister | president | senator | police | striker | season | league | cup | match | coach | film | album | tour | concert | fans
not: manager of the month | transfer | patient/N | unemployment | economy | report | figures | nba | nfl | eu | un | summit | premier | champions | playoffs
not: school kids | vaccine/N | opening hours | open until | our customers | jobs figures
+ Another clinic, another cold tea, knackered
+ Retirement countdown: 41 shifts, so proud
- The manager of the month is back on Monday with the league
- Office hours until Friday
+ So busy on Friday, audit and all

# Where and as what you work.

[work.employer]
say: tells where you work
privacy: 2
conduct: 0
voice: me
where: words
any: i work at | i work for | i work in | i'm working at | im working at | i am working at | i'm working for | i am working for | i worked at | i worked for
any: i worked in | i'm employed | i am employed | employed by | i was working at | i was working for | i was working in | where i work | where i used to work
any: hospital i work | place i work | places i work | store i work | restaurant i work | school i work | shop i work | the firm i work | been working at
any: been working for | been working in | started at | i start at | started working at | started working for | started working in | start working at
any: new job at | my job at | my job with | my job as | my job in | our company | my company | my firm | our firm | my agency | my corporation
any: my organization | my organisation | my department | our department | my ward | our ward | our practice | my clinic | our clinic | our hospital
any: my hospital | my school hired | my lab | our lab | my salon | our salon | our branch | the branch i | my bank branch | my regiment | my station house
any: my precinct | years at the same | ten years at | i joined the company | joined the firm | years with the company | years with the same company
any: our office in | based at the hospital | i teach at | i teach in | i taught at | i lecture at | i nurse at | i intern at | i interned at | i volunteer at
any: my internship at | residency at | fellowship at | matched at | my residency | my fellowship | locum at | bank shift at | i freelance for
any: working at target | working at walmart | working at starbucks | working at mcdonald's | working at tesco | working at amazon | job at target
any: job at walmart | working for amazon | works at the same | worked at mcdonald's | worked at walmart | worked at starbucks | at my store | my store manager
any: our store manager | at our store | my unit at work | a job with the company | at this company | this company i | this place is falling apart
any: nobody at this place | leave the surgery | leaving the surgery | leave the practice | leaving the practice | leaving the ward | leave the ward
any: leaving the clinic | leave the clinic | leaving the hospital after | leaving the team | leave the team | leaving the department | leave the department
any: leaving the school after | years at this | years at the hospital | years at the clinic | years at the practice | years at the school
any: years at the surgery | years on the ward | years in the nhs | years in nursing | years in teaching | years in medicine | years in retail
any: years in the job | years in this job | years of nursing | years of teaching | years of general practice | happy years at
mask: in my lab coat | i work for me | i work for myself | my company tonight | enjoy my company | enjoys my company | enjoy our company | for my company
mask: keep my company | in my company | my lab puppy | my lab mix | my lab is | our lab puppy | our lab mix | started at 6 | started at 7 | started at 8
mask: started at 9 | started at five | started at the bottom | started at noon | started at home | started at midnight | i work in silence | i work in progress
mask: i work for it | my department store | my lab results | my lab tests | my lab work | my agency in | my ward robe | i worked for it | i worked for this
mask: i worked for everything | i work for what | my firm belief | my firm opinion | my hospital bed | my hospital bag | my hospital stay | my hospital gown
mask: my hospital room | my hospital bill/N | my hospital appointment | my clinic appointment | my hospital visit | i work for everything
mask: leaving the ward with my baby | leave the ward with
not: labrador | puppy | retriever | blood test | kick off | kicked off | minutes | quarter | discharged
+ I work at a bakery by the station
+ Ten years at the same surgery and I still get lost
+ The company I work for gave us Friday
+ I start at the Royal in May
- My lab puppy ate a sock
- I enjoy my company most of all
- Kick off started at 6
- He works at the harbour, they say
- My trust issues are back

[work.occupation]
say: tells your occupation
privacy: 2
conduct: 0
voice: me
where: words
any: nurse/N | =RN | lpn | cna | hca | midwife | midwives | doctor/N | doc | =GP | physician/N | surgeon | intern | medic | paramedic/N | emt | pharmacist
any: dentist | dental hygienist | vet | physio | physiotherapist | therapist | psychologist | psychiatrist | counsellor | counselor | social worker
any: care worker | carer | caregiver | support worker | radiographer | radiologist | anaesthetist | anesthesiologist | paediatrician | pediatrician | dietitian
any: nutritionist | optometrist | slp | slt | health visitor | phlebotomist | medical student | nursing student | phd student | grad student | postdoc
any: researcher | scientist | chemist | biologist | physicist | professor | lecturer | teacher | ta | teaching assistant | tutor | nanny | au pair
any: childminder | daycare worker | librarian | engineer | developer | dev | programmer | coder | analyst | sysadmin | it guy | it support | designer
any: architect | accountant | cpa | auditor | banker | bank teller | lawyer | solicitor | attorney | paralegal | barrister | judge | cop | police officer
any: detective | firefighter | soldier | marine | veteran | sailor | pilot | flight attendant | cabin crew | truck driver | trucker | bus driver | taxi driver
any: uber driver | delivery driver | courier | chef | cook | baker | barista | bartender | waiter | waitress | server | dishwasher | hairdresser | hairstylist
any: barber | beautician | nail tech | makeup artist | esthetician | personal trainer | coach | electrician | plumber | carpenter | joiner | welder | mechanic
any: builder | bricklayer | roofer | painter and decorator | landscaper | gardener | farmer | rancher | fisherman | butcher | florist | photographer
any: videographer | editor | journalist | reporter | writer | author | translator | musician by trade | actor | dancer | estate agent | realtor | salesman
any: saleswoman | sales rep | retail worker | cashier | shop assistant | stocker | warehouse worker | receptionist | admin | administrator | civil servant
any: consultant | recruiter | small business owner | entrepreneur | freelancer | security guard | cleaner | janitor | housekeeper | postman | mail carrier
any: mailman | funeral arranger | manager | principal | director | ceo | executive | technician | foreman | supervisor | contractor | dj | streamer
need: i'm a | i'm an | im a | im an | i am a | i am an | i was a | as a | as an | being a | being an | been a | been an | i became a | become a | becoming a
need: works as | work as a | work as an | worked as a | worked as an | working as a | working as an | job as a | job as an | trained as | training as
need: training to be | studying to be | qualified as | newly qualified | my job is | by trade | i work as | my years as | my career as | my life as
need: fellow nurse | i was hired as | i've been | been teaching | teaching for | nursing for
near: 3
mask: as a coach potato | as a coach/N | as a cook book | personal trainer said | as a judge of | sober as a judge | i'm a judge of | as a pilot episode
mask: pilot episode | i'm a good cook | i'm a terrible cook | i'm a great cook | i'm a bad cook | as an actor | as an actor he | as a writer he
mask: as a soldier he | as a detective
not: movie | film | novel | episode | season | costume | halloween | video game | character | nba | nfl | striker | liga | sentenced | charged | his career
not: former | accused | accuses | president | trump | congressman | secretary of state
+ As a nurse I can tell you, drink your water
+ I'm a primary school teacher and it is report season
+ I was a barista for six years
+ Working as a paralegal by day, baking by night
- He dressed as a doctor for Halloween
- My nurse was lovely
- Sober as a judge
- Call a doctor

[work.trade]
say: tells what your work is like
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: my caseload | our caseload | my patient list | seeing clients | see clients | client session/N | client meeting/N | grading papers | grade papers
any: marking books | marking essays | grading essays | lesson plan/N | lesson planning | parent teacher conferences all | report card comments | my classroom
any: our classroom | students in my class | code review/N | pull request/N | debugging all | deploy to prod | pushed to production | sprint planning
any: jira ticket/N | my codebase | writing code | write code | coding all | our sprint | on the build | excel all day | balance sheets | busy season
any: tax season at | audit season | my billables | court at 9 for a client | depositions for work | drafting contracts | on the line tonight
any: in the kitchen all shift | double booked tables | tips tonight | tips were | waiting tables | behind the bar tonight | tending bar | bartending
any: bar shift | closing shift | opening shift | closed last night at | stocking shelves | night fill | my register | till shift | retail life | retail worker
any: hospitality worker | customer service job | call centre | call center | cold calling | cold calls | sales target/N | sales quota | hit my target/N
any: hit quota | closed a deal | closed the deal | new contract with a client | landed a client | landed a contract | got a contract | listing appointment
any: sold a listing | construction site | job site | building site | on the tools | the boys on site | my route today | long haul | in the cab of my truck
any: delivering packages | deliver packages | driving for uber | drive for uber | drive for lyft | doordash shift | instacart | dashing tonight | amazon flex
any: warehouse shift | the warehouse | production line | assembly line | factory floor | lab work | in the lab | lab meeting | grant application
any: grant proposal | grant deadline | my experiment | my experiments | paper accepted | paper got accepted | manuscript accepted | reviewer 2 | reviewer two
any: conference talk | my poster at | keynote at | my talk at | presenting at | at the conference | conference call/N | conference season | zoom meetings
any: zoom call/N | teams meeting/N | back to back meetings | meetings all day | meeting after meeting | could have been an email | budget meeting
any: board meeting at | staff meeting/N | team meeting/N | department meeting | morning meeting | monday meeting | quarterly review | big presentation
any: presentation at work | my presentation | my big pitch | work deadline | inbox zero | unread emails | emails all day | answering emails | out of office
any: ooo message | per my last email | paperwork | charting | my notes are done | finish my notes | clinic notes | discharge summaries | ward round/N
any: on the ward | on the wards | ward life | theatre today | theatre list | in clinic | clinic today | clinic all day | clinic was | busy clinic
any: surgery list | home visits | house calls | nurse life | #nurselife | #nursing | #nurse | #rn | #medlife | #doctorlife | #residencylife | #medstudent
any: #studentnurse | #nhs | #midwifelife | #paramedic | #teacherlife | #teachersofinstagram | #iteach | #lawyerlife | #cheflife | #trucklife | #cabincrew
any: #flightattendantlife | #girlboss | #entrepreneurlife | #smallbusinessowner | #workingmum | #workingmom | #phdlife | #academictwitter | #phdchat
any: #accountantlife | #socialwork | #therapistsofinstagram | #barista | #pharmacytech | #retaillife | #serverlife | #bartenderlife | #vettech | #vetlife
any: #physio | #occupationaltherapy | #dentist | #callcentrelife | working mum | working mom | working mother | working parent | nursing shortage on
any: short staffed | shortstaffed | understaffed | under staffed | staffing levels | staffing crisis | agency staff | agency nurse | travel nurse
any: travel nursing | locuming | locum | float nurse | floated to | made good tips | made in tips | working on site today | lines of code | messed up divs
any: css classes | my code | between shifts | handle spreadsheets | spreadsheets all | reports and spreadsheets | reports & spreadsheets | boardroom meeting/N
any: walk-in cooler | pair of scrubs | my scrubs | in scrubs | wrangle data | wrangling data | making projections | bezier curves | pantone colors
any: pantone colours | design software | my retired ceo | crunching numbers | crunch numbers | opposing counsel | my docket | my briefs due | legal briefs
any: case files | lesson plans | my spreadsheet/N | stakeholder/N | kpi/N | my deliverables | billable | my telescope time | lab bench | pipetting
any: at the bench | my manuscript | rewrites | my editor | shoot for a client | client shoot | onboarding | offboarding | hot desk | hot desking | timesheet/N
any: expenses claim | expense claim | performance review/N | staff survey | client cancelled | client canceled | clients cancelled | client no show
any: calendar invite/N | stand-up meeting | sprint review | backlog grooming | mandatory training | e-learning module/N | elearning module/N | supply teacher
any: supply teaching | cover lesson/N | head teacher | headteacher | deputy head | inset day | parents evening | parents' evening | report writing
any: reports to write | marking to do | pile of marking | so much marking | teaching load | teaching year | teaching reception | ward sister | charge nurse
any: ward clerk | ward manager | band 5 | band 6 | band 7 | discharge summary | clinic list | referral letters | dictation | dictating letters | e-portfolio
any: stocktake | stock take | till is down | cash up | cashing up | double covers | full covers | service tonight | dinner service | lunch service
any: on the pass | kitchen porter | sous chef | head chef | my round today | site manager | quoting a job | new apprentice | apprentices | year end
any: quarter end | month end | tax deadline | client files | case conference | grant rebuttal | peer review | my peer reviewers | lab notebook | fume hood
any: team call | teams call/N | training module | our canteen | work canteen | company laptop | work laptop | vpn | it helpdesk | it desk | service desk
any: ticket queue | our new ceo | the new ceo | our ceo | town hall meeting | all-staff | reorg | consultation period | job share | job sharing | full clinic
any: clinic running late | overbooked clinic | double booked clinic | overran | beds crisis | no beds | bed manager | bed meeting | restructuring at work
any: webinar all morning | morning standup | my standup | daily standup | two meetings | three meetings | four meetings | five meetings | six meetings
any: seven meetings | eight meetings | nine meetings | ten meetings | meetings today | meetings tomorrow | meetings this week | endless meetings
any: meeting free day | pointless meeting/N | meeting about the meeting | competencies | competency sign off | signed off my | sign off my portfolio
any: theatre all day | in theatre all | clinic and then | clinic then theatre | double clinic | extra clinic | saturday clinic | evening clinic | duty doctor
any: duty day | on duty tonight | on duty today | on duty tomorrow | back on duty | my dispatcher | back at the depot | on the till | on tills
any: behind the till
mask: charting a course | the charting a | long haul flight/N | long haul symptoms | in the lab cooking | big presentation of | tips tonight show
mask: charting hits | charting single | on the ward of | in clinic trials | my code name | my code of | year end list/N | year end review of albums
mask: year end party playlist | year end sale | no beds in the hostel | year end top | on the pass mark | meetings today with the president
mask: meetings today in brussels
not: voting | voted | councillor | proper job | billboard | chart position | film | movie | trailer | box office | crossword | album | playlist
not: albums of the | league | mattress | furniture | brussels
not: g7 | g20 | diplomats
+ Grading papers till midnight
+ Back to back meetings and cold coffee
+ Short staffed again, nine beds each
+ Paperwork until nine, the glamorous life
+ Good tips tonight, pizza on me
- My tips for better sleep
- Long haul flights ruin my skin
- The single is charting on Billboard

# Shifts and rotas: when you are out of the house.

[work.shift]
say: tells when you work
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
any: night shift/N | nightshift/N | day shift/N | dayshift/N | late shift/N | early shift/N | long shift/N | double shift/N | 12hr shift/N | extra shift/N
any: bank shift/N | weekend shift/N | morning shift | evening shift | graveyard shift | swing shift | split shift/N | sunday shift | saturday shift
any: christmas shift | my shift | my shifts | our shift | shift tonight | shift tomorrow | shift today | shift at work | shift done | shift over | shift work
any: shiftwork | shift worker | after shift | post shift | pre shift | end of shift | start of shift | shift from hell | shift was | shift starts | shift ended
any: shift finished | another shift | last shift | first shift | second shift | third shift | back to back shifts | run of nights | set of nights | on nights
any: off nights | post nights | post night | night one of | night 1 of 3 | night 2 of 3 | night 3 of 3 | night 2 of 4 | night two of | night three of
any: three nights in a row on | long day on | long days this week | run of long days | run of lates | run of earlies | late early | on an early | on lates
any: on earlies | on a late | long day tomorrow | my rota | the rota | our rota | new rota | rota came | rotas | rota coordinator | off duty came out
any: roster came | my roster | the new roster for | rostered on | rostered off | my schedule for the week | schedule came out | scheduled to work | on call
any: on-call | oncall | call weekend | 24h call | 24 hour call | call shift | overnight call | home call | post call | pre call | bleep went | my bleep
any: my pager | pager went | holding the bleep | sign out at 7 | handed over at | picked up a shift | picked up an extra | swap shifts | swapped shifts
any: covering a shift | covering for a colleague | covering shifts | worked a double | working a double | pulled a double | pull a double | doubles all weekend
any: clopen | clopening | closing tonight | opening tomorrow at the | i close tonight | i open tomorrow | work nights | works nights | worked nights
any: work weekends | works weekends | work every weekend | every other weekend on | work 7 to 7 | 7a to 7p | 7p to 7a | 7pm to 7am | four on four off
any: 4 on 4 off | three on four off | 6 days in a row | six days in a row | seven days in a row | days in a row at | 60 hour week/N | 70 hour week/N
any: 80 hour week/N | 50 hour week | sixty hour week | eighty hour week/N | #nightshift | #nightshifts | #oncall | #dayshift | #nightshiftlife | #shiftwork
any: #12hourshift | #nightshiftnurse | #postnights | worked 12 hours | worked 13 hours | worked 16 hours | hour shift/N | hr shift/N | hour day/N | hour days
any: toilet breaks | no toilet break | shift pattern | shift swap | rota gap/N | e-roster | eroster | bank shift | agency shift | ed shift | a&e shift
any: icu shift | ambulance shift | night float | crash bleep | short changeover | quick turnaround shift | zero hours | split shifts | open to close
any: closing up tonight | opening up tomorrow | early tomorrow | late tonight then early | got off shift | just off shift | off shift at | mid shift | on shift
any: shift mates | shift mate | working the late | working the early | working the bank holiday | nye shift | black friday shift | every shift | each shift
any: per shift | busy shift | quiet shift | easy shift | hard shift | tough shift | good shift | bad shift | horrible shift | awful shift | brutal shift
any: crazy shift | manic shift | final shift | shifts this week | shifts in a row | shifts left | shifts to go | more shifts | three shifts | four shifts
any: five shifts | two shifts | picked up shifts | morning handover | evening handover | night handover | after handover | before handover | during handover
any: handover was | late handover | shift handover | ward handover | handover room | long handover | handover sheet
mask: vampire night shift | night shift mode | night shift on my iphone | on call of duty | in on nights like | on nights like | on nights when | on nights out
mask: on nights i | on nights that | on nights where | on a late night | on a late one | second shift key | shift work to | on an early morning walk
mask: on an early start | on an early train | my schedule for the week is gym | last shift in | first shift in policy | first shift key | my shift key
mask: my shift in | night shift at | day shift at | late shift at | long shift at | double shift at | early shift at | the night shift s | 24 hour day
mask: the 24 hour day | eight hour day movement | happy hour day | zero hours left | zero hours until | hour days of summer | on shift key | hour day trip/N
mask: rush hour day | every shift key | easy shift gears | hard shift key | per shift register | every shift in power | every shift in the
not: allotment | the moon | iphone setting | yankees | bullpen | defensive | pitcher | hockey | commodores | gear | gearbox | clutch | ctrl | keyboard
not: paradigm | puck | bench
not: ferry | flight
+ Third night shift in a row, send coffee
+ The rota came out and I'm on long days again
+ On call all weekend so no hiking
+ Worked a double, feet are dead
- Turn on Night Shift on your iPhone setting
- On nights like this I miss the sea
- The second shift of the gearbox is sticky
- The handover of Hong Kong was in 1997

[work.shift.at]
say: tells when you work, and where
privacy: 2
conduct: 0
voice: me
where: words
pattern: (?i)\b(night|day|late|early|long|double|weekend|evening|morning) shifts? at\b
literal: shift at | shifts at | Shift at | Shifts at
+ Night shift at the infirmary, then bed
+ Doing a double shift at the store
- He has a night shift at the docks
- The night shift sailed at dawn

[work.shift.holiday]
say: tells when you work
privacy: 2
conduct: 0
where: words
any: working christmas | working on christmas | work christmas day | working boxing day | working new year's | working nye | working new years
any: working thanksgiving | working on thanksgiving | working easter | working eid | working diwali | working on my birthday | work on my birthday
any: working my birthday | working all weekend | working this weekend | working the weekend | working through the night | working nights this week
any: working nights all week | working lates | working earlies | working doubles
not: he | she | police | film | volunteers | elves
near: 4
+ Working on Christmas Day, someone has to
+ Working all weekend, wave as you pass
- He is working Christmas

# Steps: in, up, out.

[work.step]
say: tells of a step in your working life
privacy: 2
conduct: 0
voice: me
where: words
any: got promoted | been promoted | was promoted | promoted to | promoted me | promotion at work | promotion at my | got the promotion | my promotion
any: promotion in my | promoted at | up for promotion | passed over for promotion | made partner | made consultant | made band 6 | got my band 6 | band 7 post
any: tenure track | got tenure | first day on the job | first day of my new job | first day at work | first day in my new | first week in the job
any: first day as a | starting my new job | start my new job | started my new job | new chapter at work | got hired | hired me | got into residency
any: matched into | #matchday2024 | #match2024 | #match2025 | i matched | training post | training number | run through training | specialty training
any: started training as | foundation year | foundation doctor | fy1 | fy2 | st3 interview | core training | gp training | gp trainee | house officer
any: first year resident | intern year | pgy1 | pgy2 | pgy3 | chief resident | fellowship match | newly qualified | nqn | nqt | ect year | got my pin
any: got my registration | registered with the nmc | registered with the gmc | got my license as | bar admission | sworn in as a lawyer | called to the bar
any: got my cpa | got chartered | i'm chartered | handed in my notice | hand in my notice | handing in my notice | gave my notice | put in my notice
any: putting in my notice | gave notice at | two weeks notice | put in my two weeks | putting in my two weeks | put my two weeks | two week notice
any: my resignation | resignation letter | i resigned | i've resigned | resigned from my | resigning from | quit my job | quitting my job | quit the job
any: quit my old job | quit this job | quit my shitty job | i quit today | left my job | leaving my job | leave my job | left the company | leaving the company
any: leaving the trust | leaving nursing | left nursing | leaving medicine | left medicine | left teaching | leaving teaching | leaving the profession
any: left the profession | leaving the nhs | left the nhs | last day at work | last day of work | last day in the job | last day on the ward
any: last day at the office | last day at my job | last day in the office | my leaving do | farewell cake | got fired | been fired | was fired | fired me
any: getting fired | get fired | got sacked | been sacked | was sacked | sacked me | let me go | laid off | laid me off | layoffs at | made redundant
any: redundancy | redundant after | furloughed | on furlough | my contract ended | contract wasn't renewed | contract not renewed | contract was not renewed
any: contract renewed | made permanent | permanent contract | permanent position | went full time | went part time | going part time | gone part time
any: dropped my hours | reduced my hours | cut my hours | hours got cut | transferred to another ward | transfer to another branch | moving departments
any: career break | sabbatical | going freelance | went freelance | gone freelance | retired today | retired after | i'm retired | i am retired
any: retiring after | my retirement party | hang up my stethoscope | took voluntary severance | suspended from work | on gardening leave | disciplinary hearing
any: disciplinary at work | written up at work | got written up | written warning | my pip | put on a pip | performance improvement plan | hr meeting
any: meeting with hr | grievance against | raised a grievance | grievance meeting | exit interview | work tribunal | employment tribunal
any: constructive dismissal | unfair dismissal | award at work | recognized at work | recognised at work | praised at work | praised by my boss
any: compliment from my boss | complimented by my boss | my boss praised | my boss complimented | my boss told me | my boss thanked | boss gave me
any: employee of the month | staff award | top sales | best employee | employee award | perfect performance review | good performance review
any: great performance review | work bonus | #promoted | #newjobwhodis | #firstdayatwork | #lastdayatwork | #newrole | #resigned | #redundancy | #retired
any: #newlyqualified | #iquit | i was hired | i've been hired | i have been hired | i'm a whistleblower | my new role | my new position | promotion from my
any: promotion in the company | new role as a | new role at my | i've retired | i just retired | i retired last | i retired in | i retired from | promotion i
any: job promotion | i am getting promoted | i'm getting promoted | being promoted | i am promoted | my new career | transferred to my | selected for a job
any: selected for the job | appointed as | i quit best | i quit my | i quit and | i've quit | ive quit | quit without notice | walked out of my job
any: walked out of work | walked out mid shift | my last day | our last day at | last day before leave | finished up at work | new starter/N | first week at
any: first week on | first month on | my first week as | passed probation | failed probation | job offer came | start date | relocating for work
any: moving for work | transferred to the | leave teaching | leave nursing | leave medicine | leave the profession | leave the nhs | consultant post
any: registrar post | the post i wanted | the job i wanted | got the post | got a post | got the role | got the gig | got the position | new job new city
any: new job new me | new post | landed the role | landed the post | offered the post | offered the role | accepted the post | accepted the role
any: turned down the job | turned down a job | appointed to | lead nurse | head of department | head of year | clinical lead | deputy manager | made manager
any: made supervisor | team lead now
mask: promoted to the premier | promoted to the championship | promoted to the first team | promoted tweet | was promoted by twitter | promoted to big sister
mask: promoted to big brother | promoted to grandma | promoted to grandpa | promoted to auntie | promoted to mummy | promoted to daddy | let me go to
mask: let me go home | let me go get | let me go and | let me go back | don't let me go | never let me go | let me go first | let me go ahead | let me go on
mask: let me go ahead and | let me go out | let me go through | let me go see | let me go check | let me go find | let me go with | let me go for
mask: was fired up | been fired up | got fired up | get fired up | getting fired up | was fired from a | was fired at | let me go in | let me go take
mask: was fired on | redundancy in the system | they let me go early | the coach was fired | let me go tell | i retired to bed | i retired to my
mask: let me go eat | let me go put | let me go do | let me go buy | let me go lay | let me go sleep | i quit and go | my last day of school | my last day in
mask: my last day on earth | my last day of holiday | my last day of uni | my last day of vacation | my last day here | my last day as a teenager
mask: my last day with | my last day at school | my last day alive | start date of | transferred to the icu | transferred to the hospital
mask: transferred to the ward | transferred to the bowl | transferred to the pan | i quit my gym | first week at school | first week at nursery
mask: first week at uni | first week at college | first week on the road | i quit and went to bed | first week on keto | first week at kindergarten
mask: first week on the diet | transferred to the team | appointed to the supreme | appointed to the cabinet | appointed to lead | new post on the blog
mask: new post on my blog | new post is up | new post up | got the gig tickets | new post on | new post office | new post about | new post: | new post in
not: premier league | championship | league one | bundesliga | kick off | coach was | manager was sacked | squad | lineup | gun | shots | rounds | rocket/N
not: trump | obama | comey | secretary of state | minister | ceo of | nfl | mlb | nba | rachel and ross | song | pistol | password | season | premiere
not: semester | blog | cabinet | ambassador | governor
+ Handed in my notice this morning, ten kilos lighter
+ I got promoted at work
+ Made redundant after eleven years
+ Two weeks ago I quit my job
+ My first day as a registrar
- Leeds won promotion to the Premier League
- The manager was sacked after the derby, says the club
- Shots were fired at the range, a gun was fired
- Let me go to bed
- Comey got fired by Trump

# Exams and training: the trade's own words stand alone, "exam" needs its owner.

[work.study]
say: tells of exams or training for your profession
privacy: 1
conduct: 0
voice: me
where: words
negated: keep
any: my boards | board exam/N | passed boards | studying for boards | step 2 ck | step 2 cs | step 3 score | usmle | comlex | nclex | plab | mrcp | mrcs
any: mrcgp | mrcpsych | frca | frcr | frcs | akt exam | ukmla | amc exam | mccqe | abim | able boards | ite exam | shelf exam/N | mcat | dat exam | gamsat
any: ucat | bmat | lsat | bar exam | passed the bar | sitting the bar | studied for the bar | studying for the bar | gmat | cpa exam | cfa level | acca exam
any: acca exams | cima exam | series 7 exam | praxis exam | pmp exam | cisco exam | ccna | comptia | aws certified | naplex | npte | eppp | licensing exam
any: licensure exam | licence exam | license exam | certification exam | certification test | recertification | professional exam/N | fellowship exam/N
any: part 1 exam | primary exam | my certification | got certified | als course | acls | bls renewal | pals course | apls | cpd | revalidation | arcp
any: my eportfolio | audit for my portfolio | reflective piece | e learning for work | nursing school | med school | medical school | dental school
any: pharmacy school | vet school | pa school | nurse practitioner program | my nursing exam | nursing exams | medical degree | my dissertation
any: dissertation submitted | dissertation done | my thesis | thesis submitted | thesis defence | thesis defense | my viva | my phd | phd life | my master's
any: masters dissertation | my msc | my mba | mba program | my postgrad | pgce | teacher training | in training as | clinical rotation/N | my rotation
any: rotations start | clerkship | clinicals | clinical hours | preceptorship | practicum | student placement | studying for exams | exam revision
any: exam in two weeks | exam next week | exam tomorrow | exam season for me | my exam/N | my exams | my finals | finals week | studying for finals
any: passed the exam | exam results came | resit | resitting | anki cards | anki deck | flashcards all | question bank | qbank | uworld | pastest
any: passmedicine | first aid for step | osmosis videos | study leave | night class/N | evening class for my | continuing education | refresher course
any: training course | training day | training session at work | grand rounds | journal club | teaching session | study day | degree finished | i graduated
any: graduated from nursing | graduated med | graduating med | graduated medical | graduation from nursing | white coat ceremony | pinning ceremony
any: #medschool | #nursingschool | #nclex | #usmle | #step1 | #phdone | #mcat | #barexam | #nursingstudent | #medicalstudent | #boardexams | #examseason
any: my osce | osces | osce tomorrow | osce prep | osce station/N | studying for step 1 | passed step 1 | step 1 score | step 1 exam | =CME | atls course
any: revision playlist | revision week | revision break | revision tea | revision timetable | finals in | finals on | exams in | boards in | two exams left
any: last exam | first exam | exam done | viva in | viva on | hate exams | exams are over | exams over | exams done | exams are done | exams finished
any: exam was hard | exam was easy | exam went | exam hell | exam stress | revision is | revision all | revision sesh | revising all | revising for
any: revise for | business exam | maths exam | law exam | anatomy exam | pharmacology exam | physiology exam | nursing course | my course starts | last essay
any: essay for my | essay due | essay is due | last assignment | assignment due | coursework due | my coursework | my degree | my masters | my diploma
any: my foundation degree | open university | ou module | access course | access to nursing | conversion course | my lecturer | my tutor | my research
any: thesis deadline
mask: training day movie | training day film | denzel training day | my rotation of | my exam room | eye exam went | physical exam went | dog exam went
mask: driving exam went | my research into holiday
not: denzel | playlist | spotify | song | turntable | skincare | pitchers | bullpen | my son's | my daughter's | fifth grade | labrador | puppy | cardiac
+ Passed my boards! Four years of flashcards paid off
+ Dissertation submitted at 4am
+ Exam in two weeks and I haven't opened the book
+ NCLEX on Friday, send prayers
+ My OSCE is done
- Step 1 of the recipe: melt butter
- My eye exam went fine
- This song is on rotation on my playlist

# Tired of it, unnamed.

[work.venting]
say: complains about your work
privacy: 2
conduct: 1
voice: me
where: words
negated: keep
any: hate my job | hating my job | hate this job | hates my job | hate my work | hate work | hating work | hate working | hated working | hate going to work
any: hate the office | i hate mondays at work | don't want to go to work | dont want to go to work | don't wanna go to work | dont wanna go to work
any: don't want to work | don't wanna work | dont wanna work | wish i didn't have to work | can't be bothered with work | cba with work | cba for work
any: dreading work | dread going to work | dreading monday | dreading tomorrow's shift | dreading my shift | sick of work | sick of this job | sick of my job
any: sick of working | tired of work | tired of working | tired of this job | tired of my job | so over work | over this job | over my job | done with this job
any: done with my job | fed up with work | fed up of work | fed up at work | can't stand my job | can't stand this job | can't do this job | cant do this job
any: work sucks | work sux | job sucks | work is hell | work is shit | work was shit | work was hell | work was awful | work was horrible | work was terrible
any: work is a joke | work is a nightmare | work is killing me | work is a mess | work pissed me off | shit day at work | shitty day at work | bad day at work
any: awful day at work | horrible day at work | terrible day at work | rough day at work | worst day at work | worst shift | day from hell at work | worst job
any: dead end job | deadend job | shit job | shitty job | crap job | stupid job | soul destroying job | soul sucking job | thankless job | toxic job
any: toxic workplace | toxic work | toxic environment at work | hostile work | my job is killing | this job is killing | job makes me want | need a new job
any: want a new job | wanna quit my | ready to quit | about to quit | thinking of quitting | thinking about quitting | thinking of leaving nursing
any: quit this place | get me out of here work | fml work | underpaid | overworked | under paid and over worked | not paid enough | don't pay me enough
any: paid peanuts | unpaid overtime | no breaks | didn't get a break | no lunch break | without a break | haven't peed all shift | not peed all shift
any: unsafe staffing | dangerous staffing | dangerously understaffed | treated like dirt at | treated like shit at work | treated like machines
any: management treats us | management don't care | management doesn't care | management couldn't care | management is a joke | management are a joke
any: useless management | bad management | terrible management | senior management | upper management | management are useless | clueless management
any: don't care about their staff | doesn't care about its staff | don't care about us nurses | staff are treated | customers are stupid | stupid customers
any: rude customers | rude customer | customers are so rude | customers are the worst | hate customers | dumb customers | annoying customers | idiot customers
any: i hate retail | i hate people at work | hate everyone at work | hate my coworkers | hate my colleagues | hate my co-workers | annoying coworker/N
any: lazy coworker/N | lazy colleagues | idiots at work | people i work with are | incompetent colleagues | idiot colleague | stupid coworker/N | work drama
any: back stabbing at work | backstabbing colleagues | bitching at work | gossip at work | bullied at work | bullying at work | work bully | workplace bullying
any: harassed at work | #ihatemyjob | #hatemyjob | #hatework | #worksucks | #overworked | #underpaid | #toxicworkplace | #worstjobever
any: #overworkedandunderpaid | #mondayblues | #ihatework | monday blues | case of the mondays | sunday scaries | sunday night dread | cry in the supply room
any: crying in the supply room | cried at work | crying at work | cry at work | cried in the toilets at work | cried in my car after
any: cried in the car after work | cried on shift | paid enough for this | get paid enough | paid enough to care | management sent | management decided
any: management have decided | management has decided | thanks management | thank you management | instead of a pay rise | instead of a raise
any: pizza party instead | pizza instead of | wellness email | resilience training | resilience webinar | clap for us | on my feet all day | on my feet since
any: been on my feet | worst part of my job | worst part of the job | not in my job description | above my pay grade | above my paygrade | not my job to
any: do everyone's job | doing everyone's job | doing two jobs | doing three people's | doing the work of | lost two more nurses | lost another nurse
any: losing nurses | another nurse left | another colleague left | everyone is leaving | everyone's leaving work | staff are leaving | staff leaving
any: nobody wants to work here | rota is a crime | rota is a joke | rota is a mess | rota is awful | rota from hell | nobody knows how to use email
any: nobody reads the | nobody reads my emails | nobody reads emails | another reply all
mask: hate working out | hate work out/N | tired of working out | sick of working out | don't want to work out | don't wanna work out | worst job in the
mask: worst job of | hate working out at | no breaks in the clouds | no breaks in play | hate my job not | wanna quit my vape | ready to quit smoking
mask: thinking about quitting smoking | on my feet all day at disney | nobody reads the bible
not: smoking | vaping | congress | striker | premier league | millionaires | study finds | sweatshop | song
+ I can't do this job any more
+ Work sucks today
+ Crying in the supply room at 3am
+ Underpaid and overworked, as ever
- I hate working out
- Want to quit smoking this year
- Congress voted on workers being underpaid

[work.burnout]
say: tells of being worn out by work
privacy: 2
conduct: 1
voice: me
where: words
any: burnout | burn out | burnt out | burned out | #burnout | compassion fatigue | moral injury | drained by work | nothing left to give | running on empty
any: at breaking point | signed off work | signed off sick | off with stress | stress leave | work stress | work related stress | work anxiety
any: exhausted from work | work is killing me slowly | job is making me ill | working myself to death | working myself into the ground
any: mental health day from work | crying before work | cry before work | cry on the way to work | cried on the way to work | panic attack before work
any: panic attack at work | meltdown at work | breakdown at work | broke down at work | can't face work | cant face work | can't face another shift
any: cant face another shift | dead on my feet | sleep deprived from work | haven't had a day off | no day off in | not had a day off
need: job | work | working | shift/N | nurse/N | nursing | doctor/N | teacher/N | teaching | staff | colleague/N | career | clients | patients | medicine | nhs
need: boss | leave | ward | clinic | residency | annual leave | office | employer | profession | team | rota | overtime | holiday | caseload | healthcare
need: weekend
near: 14
mask: candle burned out | burned out car | burned out building | burnt out car | burnt out building | burnt out house | burned out house | bulb burned out
mask: light burned out | burned out cars | burnt out cars
not: candle/N | bulb/N | tyre/N | tire/N | fire crews | firefighters | building | headlight | clutch | tires | paradise game
+ Burnt out and counting the days to annual leave
+ Signed off with stress and my boss sent an invite
+ Haven't had a day off in three weeks, nurse problems
- The bulb burned out in the hall
- Fire crews left a burnt out house
- Burned out candles from the party at work, a candle each

[work.boss]
say: complains about people you work with or for
privacy: 2
conduct: 1
where: words
any: my boss is | my boss was | my boss just | boss from hell | horrible boss | terrible boss | bad boss | worst boss | toxic boss | narcissist boss
any: me boss is | ma boss is | mah boss is | mi boss is | me manager is | ma manager is | mah manager is | mi manager is
any: asshole boss | my manager is | my manager was | my manager just | manager from hell | toxic manager | terrible manager | bad manager | worst manager
any: my supervisor is | my supervisor was | hate my boss | hate my manager | hate my supervisor | can't stand my boss | cant stand my boss
any: can't stand my manager | my boss can | my boss needs to | my coworker is | my coworkers are | my co-worker is | my co-workers are | my colleague is
any: my colleagues are | new manager is | new boss is | the matron is | my consultant is | my registrar is | our consultant is | hr is | hr are | hr don't
any: hr doesn't | this coworker | that coworker | my coworker keeps | my coworkers keep | my coworker won't | my coworker just | my coworker who
any: my boss won't | my boss keeps | my boss makes | my boss thinks | my boss expects | my boss wants me | my boss called me | my boss yelled
any: my boss screamed | boss yelled at me | boss shouted at me | my boss tried to | my manager keeps | my manager thinks | my manager expects
any: my manager won't | practice manager is | ward manager is
need: asshole | ass | arse | arsehole | idiot/N | moron/N | bitch | bitches | bastard | dick | prick | twat | wanker | cunt | useless | incompetent | lazy
need: bully | bullies | bullying | jerk | toxic | awful | horrible | terrible | worst | nightmare | rude | micromanaging | micromanager | micromanages | hate
need: hates | clueless | psycho | stupid | dumb | annoying | annoys | pissing | pissed | pisses | pos | shit | shitty | unfair | liar | lies | lying | lied
need: snake | backstabber | two faced | creepy | creep | pervert | sexist | racist | crazy | insane | ridiculous | joke | slacking | slacks | fuck | fucking
need: fuckin | ugh | smh | wtf | kill | screamed | yelled | shouted | blames | blamed | steals | takes credit | no clue | unprofessional | cheap | evil | devil
need: monster | dragon | control freak | patronising | of course she did | of course he did | never listens | doesn't listen | on my back | on my case
need: knows nothing | hell | on a power trip | power trip
near: 10
mask: my boss is the best
not: best | awesome | amazing | lovely | not bad | kind | movie | film | jennifer aniston
+ My boss is a bully and everybody knows it
+ My coworkers are useless, I do it all
+ My manager keeps screaming, total nightmare
+ Ugh, my boss just scheduled a meeting for Friday at five
- My boss is awesome
- Horrible Bosses is a funny film
- My boss is a runner

# Named: the measured step up is that employer or person can be told.

[work.named]
say: complains about an employer by name
privacy: 2
conduct: 2
voice: me
negated: keep
where: words
pattern: \b(?:[A-Z][\w'’]+ ){1,4}(?:Hospital|Infirmary|Clinic|Surgery|Practice|Medical Center|Medical Centre|Health Centre|Health Center|Trust|Council|Care Home|Academy|Primary School|High School|Logistics|Foods|Hotel|Ltd|Inc)\b
pattern: \b[Ww]ork(?:ing|ed)? (?:at|for) (?:the )?([A-Z][\w'’&]+(?: [A-Z][\w'’&]+)*)
literal: Council | Care Home | Academy | School | Logistics | Foods | Hotel | Ltd | Inc | Hospital | Infirmary | Clinic | Surgery | Practice | Medical C
literal: Health C | Trust | work | Work
need: worst place i've | worst place i have | worst place to work | worst job | worst employer | worst manager | worst boss | hate working | hated working
need: i hate | toxic | bullying | bullied | bullies | a bully | disgrace | disgraceful | shambles | couldn't organise | couldn't organize | treats us
need: treat us | treats staff | treats its staff | treat their staff | treats nurses | don't ever work | do not work | never work | never again | dumpster fire
need: clown show | hot mess | soul destroying | unsafe | underpaid | sucks | shame on | robbed of our breaks | left crying | horrible place | awful place
need: terrible place | nightmare | run by idiots | full of liars | fired me | sacked me | treats us like dirt | pays late | never pays | like dirt
need: answers never | treats you like | run by clowns | run by fools | management is | management are | bad management | no management
near: 12
not: study | report/N | news | police | researchers | football | game | beat | score | season | coach | my son | my daughter | parent/N
+ Trent Valley Hospital couldn't organise a bake sale, worst place I've ever worked
+ Worked at Brightside Care for a year, toxic to the bone
+ I hate working for Northgate Foods
- Trent Valley Hospital has a new wing
- Report: bullying rife at Northgate Hospital, says news desk

[work.named.person]
say: complains about somebody at work by name
privacy: 2
conduct: 2
where: words
pattern: (?i:\bmy (?:boss|manager|line manager|supervisor|colleague|coworker|co-worker|consultant|registrar|attending|preceptor|ward manager|matron|tutor|professor)),? (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.? )?(?:\p{Lu}['’]?\p{L}?\p{Ll}+(?:[-'’]?\p{L}+)*|\p{Lo}{2,})
pattern: (?i:\b(?:our|the) (?:boss|manager|ward manager|matron|practice manager|charge nurse|head nurse|supervisor)),? (?:(?:Dr|Mr|Mrs|Ms|Miss)\.? )?(?:\p{Lu}['’]?\p{L}?\p{Ll}+(?:[-'’]?\p{L}+)*|\p{Lo}{2,})
pattern: \b(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.? (?:\p{Lu}['’]?\p{L}?\p{Ll}+(?:[-'’]?\p{L}+)*|\p{Lo}{2,})[^.!?\n]{0,50}\b(?:ward round|rounds|theatre|clinic|staff room|staffroom|meeting|rota|handover|office|shift|department|my list)\b
pattern: (?:^|[^\p{L}\p{N}])((?:\p{Lu}['’]?\p{L}?\p{Ll}+(?:[-'’]?\p{L}+)*|\p{Lo}{2,}) (?:from|in|at) (?:HR|accounts|accounting|payroll|reception|my work|my office|our office|the office))\b
literal: Dr | Mr | Ms | Miss | Prof | boss | manager | supervisor | olleague | worker | consultant | registrar | attending | preceptor | matron | nurse | tutor
literal: rofessor | HR | accounts | accounting | payroll | reception | my work | office
need: hate | hates | toxic | bully | bullies | bullying | bullied | useless | incompetent | lazy | idiot | moron | asshole | bitch | takes credit | steals my
need: sucks | screamed at | yelled at | shouted at | liar | lies | lied | a snake | backstabbing | awful | horrible | terrible | nightmare | worst | stole my
need: can't stand | cant stand | drives me mad | drives me crazy | drives me nuts | annoying | annoys | stupid | rude | clueless | creep | creepy | pathetic
need: a joke | unfair | jerk | two faced | stinks | patronising | condescending | makes my life | one more time i | scream | i will scream | interrupts me
need: talks over me | ignores me | undermines | undermined me | throws me under | under the bus | bosses me | dumps | dumped his | dumped her | never does
need: does nothing | slacks | micromanages | gaslights | shouts at | blames me | humiliated | belittles
near: 12
not: film | movie | episode | football | squad | striker | season | league
+ My coworker Janet takes credit for everything
+ Greg from accounts is a snake
+ Élodie from payroll is useless
+ My manager Seo-yeon is a bully
+ My attending Dr Marlowe screamed at me in front of everyone
- My coworker Janet brought cake
- The manager Ferguson hated the film

[work.slack]
say: tells of cutting corners at work
privacy: 2
conduct: 2
voice: me
where: words
any: sleeping at work | slept at work | asleep at work | napping at work | nap at work | fell asleep on shift | slept through my shift | sleeping on the job
any: slacking at work | skiving | skived | bunking off work | pulled a sickie | pulling a sickie | pull a sickie | threw a sickie | throw a sickie
any: faked being sick | fake sick | called in sick to go | called in sick so i could | pretending to work | pretend to work | look busy at work
any: on twitter at work | netflix at work | online shopping at work | on company time | company dime | paid to do nothing | paid to sit here
any: hide from my boss | hiding from my boss | hiding from work | lied to my boss | lie to my boss | lied on my cv | lied on my resume | lied on my timesheet
any: padded my hours | fudged my timesheet | fiddled my expenses | stole from work | steal from work | stealing from work | stole pens from work
any: took supplies from work | from the supply cupboard at work | cheated on my exam | cheated on the exam | cheated on my boards | cheated in my exam
any: cheating on my exam | bought my dissertation | someone else wrote my | paid someone to write my | faked my notes | faked the chart | backdated my notes
any: copied my notes | signed off without checking | i falsified
mask: i never slept at work
not: study | scientist/N | politician/N | paper retracted
+ Pulled a sickie and went to the beach
+ Fell asleep on shift again lol
+ Lied to my boss about the dentist
- The scientist falsified data
- He was asleep at work, says the report

[work.strike]
say: speaks of strikes, unions or pay in your work
privacy: 2
conduct: 1
where: words
negated: keep
any: on strike | strike action | strike ballot | striking nurses | striking teachers | striking doctors | nurses strike | nurses' strike | doctors strike
any: teachers strike | teachers' strike | strike vote | vote to strike | voted to strike | we're striking | we are striking | i'm striking | walkout at work
any: we walked out | pay dispute | pay restoration | pay cut/N | pay freeze | real terms pay | fund the nhs pay | #fairpay | #paydispute | #nursesstrike
any: #juniordoctorsstrike | #picketline | #teacherstrike | #unionstrong | #redfored | union rep | my union | our union | union meeting | union dues | unionize
any: unionise | unionizing | bma strike | rcn strike | bma ballot | rcn ballot | collective bargaining | contract negotiations | strike day two
any: strike day one | strike day three | deserve fair pay | want fair pay | picket line tomorrow | on the picket line again | picket line with my
any: fair pay for nurses | fair pay for teachers | fair pay for staff
need: i | i'm | we | we're | our | us | my | me | join us | nurse/N | doctor/N | teacher/N | nhs | colleagues | staff | tomorrow | bring
near: 10
mask: on strike force | pay cut for players | executives pay cut
not: hunger | baseball | umpire | pitch | bowling | strikeout | airstrike | drone | nfl | nhl | lockout | players | airline | pilots | train/N drivers
not: credit union | european union | student union | tax | approves | averts | avert
+ Strike day two and my feet are frozen
+ Nurses on strike on Monday, join us, we want fair pay
- Lightning strikes the tower
- Airline pilots on strike in Portugal

# Somebody close: their work is part of your family's life.

[work.near]
say: tells of the work of somebody close to you
privacy: 1
conduct: 0
where: words
negated: keep
any: promotion | got promoted | was promoted | new job | got a job | got the job | got hired | laid off | his work | her work | works at | works for | works in
any: works as | working at | working in | working as | works nights | offered a job | job offer | amazing job | his job | her job | off work | at work
any: from work | retired | retirement | job interview | salary | his office | her office | business trip | shift | is a nurse | is a doctor | is a teacher
any: is an engineer | is a lawyer | is a firefighter | is a cop | is a pilot | is a chef | first job | full time job | dream job | to work today | to work this
any: getting a job | government job | big job | a raise | new business | working abroad | retiring | their job | passed the interview | cleared the interview
any: got placed | placed in a company
need: my husband | my wife | my hubby | my boyfriend | my girlfriend | my fiancé | my fiancée | my partner | my dad | my father | my mum | my mom | my mother
need: my sister | my brother | my son | my daughter | my uncle | my aunt | my cousin | my best friend | my roommate | my spouse | my parents | my friend
need: a friend of mine
near: 8
not: film | episode | phone | charger
+ My husband got promoted at the bank
+ My sister works as a midwife
+ My boyfriend was offered a job in Leeds
- Her work hangs in the Tate
- My brother and his phone charger that works in any socket

# Names: what you follow or join.

[work.joins]
say: shows you follow or join something about a job
privacy: 2
conduct: 0
where: names
any: nurse/N | nursing | nurses | midwife | midwives | midwifery | doctors | physicians | physician | surgeons | paramedic/N | ems | firefighter/N
any: firefighting | teacher/N | teachers | teaching | educators | professor/N | academics | academia | lecturers | librarian/N | libraries | pharmacist/N
any: dentist/N | dentistry | dental | veterinary | vettech | askvet | physiotherapist/N | physiotherapy | occupational therapy | occupationaltherapy
any: psychotherapy | psychotherapists | therapists | psychologists | social work | socialwork | social workers | counsellors | counselors | radiographers
any: radiology | anaesthetists | physicianassistant | med students | medical students | medstudents | premed | residents of medicine | residency | night shift
any: shift workers | locum/N | locums | careers | career | careeradvice | careerguidance | job/N | jobs | jobseekers | vacancies | recruitment | recruiters
any: hiring | =HR | humanresources | human resources | interviews | employment | freelance | freelancers | forhire | slavelabour | workonline | work online
any: work from home | remote work | entrepreneur/N | small business | smallbusiness | startup/N | startups | consulting | accountants | accounting | actuary
any: actuaries | lawyers | solicitors | paralegals | engineers | engineering | civilengineering | askengineers | devops | sysadmin | datascience
any: data scientists | programmers | developers | web design | projectmanagement | project management | marketing | advertising | seo | realtors
any: estate agents | electricians | plumbers | plumbing | carpenters | construction | welders | machinists | mechanics | truckers | trucking | pilots
any: cabin crew | flight attendants | chefs | bartenders | baristas | hospitality workers | retail workers | hairdressers | nail techs | beauticians | nannies
any: nanny | childminders | carers | care workers | landscapers | landscaping | farmers | journalists | journalism | copywriters | translators | photographers
any: uber drivers | ubereats drivers | mturk | beermoney | security guards | securityguards | police officers | protectandserve | askle | civil servants
any: public servants | foreignservice | peacecorps | union | unison | rcn | bma | gmb | tefl | phd | postdocs | nonprofit | colleagues | coworkers | staff
any: alumni | linkedin | indeed | glassdoor | tales from retail | talesfromretail | tech support | techsupport | itcareerquestions | leaving party | leaving do
any: retirement party | office party | work christmas | graduation | conference | symposium | congress of | annual meeting | training day | strike | picket
any: acting | actors | pharmacy | architecture | architects | analytics | getemployed | digitalnomad | digital nomads | writers | authors | askleo
any: talesfromthefrontdesk | ecommerce | dropship | dropshipping | userexperience | nycjobs | medical secretaries | ward | on call | sales reps | coding
any: practice managers | gp trainees | medical memes | burnt out | nhs workers | return to practice | preceptorship | nclex | usmle | mrcp | plab | osce | mcat
any: revision group | study group | exam support | board exam | headteachers | school leaders | health visitors | optometrists | opticians | podiatrists
any: dietitians | slps | care home managers | hcas | healthcare assistants | porters | ambulance service | firefighters | prison officers | social care
any: au pairs | virtual assistants | copywriting | etsy sellers | small shops | mumpreneurs | female founders | women in medicine | women in surgery
any: women in tech | mom docs | mess committee | burnout | leaving medicine
mask: nursing home | nursing mothers | breastfeeding and nursing | student union | credit union | rugby union | european union | western union | nurse jackie
mask: doctors without borders | nurses of the corn | nurse shark | staff terrier | staff bull | soviet union | boob job | nose job | job simulator
mask: construction toys | civil union | engineering games | steve jobs | jobs worth | hero academia | blow job | strike force | marvel strike | fifa careers
mask: unison league | job lot | job lots | ambulance service museum
not: grandkids | kinship | stone temple | temple | dark web | fish | chips | pocket | ask the | ask a | q&a | kids | cell
not: investigation | evidence in | tv | movie | film | fans | game | simulator | band | rugby | cosplay | bull terrier | staffy | fifa | marvel
not: league | destiny | porn
+ [group] Night Shift Nurses
+ [group] Midwives of Kent
+ [group] PhD Students Support
+ [group] careerguidance
+ [event] Staff Party 2019
- [page] Western Union
- [group] Nursing Home Horror Movie Fans
- [page] Steve Jobs

[work.bio]
say: tells your work in a few words about yourself
privacy: 2
conduct: 0
where: bio
any: nurse | =RN | bsn | msn | midwife | doctor | =GP | physician | surgeon | registrar | consultant | resident | fellow | medic | med student | paramedic
any: emt | pharmacist | dentist | vet | physio | therapist | psychologist | psychiatrist | counsellor | counselor | social worker | carer | radiographer
any: dietitian | teacher | educator | professor | lecturer | researcher | scientist | phd | postdoc | engineer | developer | designer | architect | accountant
any: lawyer | solicitor | attorney | police officer | firefighter | veteran | pilot | chef | baker | barista | bartender | hairdresser | stylist | coach
any: personal trainer | electrician | plumber | carpenter | mechanic | farmer | photographer | journalist | writer | author | translator | realtor
any: estate agent | manager | director | ceo | founder | entrepreneur | business owner | analyst | retired | works at | working at | employed | freelance | icu
any: nhs | night shift | 🩺 | 👩‍⚕️ | 👨‍⚕️ | 👩‍🏫 | 👩‍🍳 | 👨‍🍳 | 👩‍💻 | 👨‍💻 | 👩‍🔬 | 👷 | 👮
mask: doctor who | nurse shark | not a doctor
+ [bio] ICU nurse, cat person, bad at running
+ [bio] Teacher by day, potter by night
+ [bio] Works at the Royal. Opinions mine
- [bio] Doctor Who forever

# Posts from working life that name no job: the rota, the picket, being signed off, a lanyard.

[work.life]
say: mentions your work or your working day
privacy: 1
conduct: 0
where: words
negated: keep
any: rota's out | rotas out | rota is out | picket line was | on the picket | pay restoration | safe staffing | signed off sick
any: signed off with
any: signed off for two weeks | signed off for six weeks | signed off for a month | signed off for four weeks | signed off work | off sick till
any: off sick until
any: off sick with | ambulance crew here | rest of my obs | my obs round | conference lanyard/N | lanyard on | gave a talk to
any: giving a talk at
any: giving a talk to | my poster presentation | poster session | that's residency | residency is
any: residency life
any: joining the .. team at | joining .. department at | as an st3 | as an st1 | as an f1 | as an fy1 | as an f2 | as a reg | as a registrar
any: first day as an | last day as a | last day as an | punched on duty | assaulted on duty | attacked on duty | hit on duty | spat at on duty
any: plus locums
any: locum rates | locum shift/N | the deanery | back at the coalface | board certified | clinic at nine | clinic at eight | clinic in the morning
any: before clinic
any: after clinic | clinic tomorrow | new hca | new band 5 | the new reg | the new consultant | my trainees | my students bought | matron asks
any: matron says
any: understaffed again | short staffed again | short again on | two of us for | one of us for
any: in surgery i
any: sunday dread | monday dread | out of hours desk | stuck on call
any: xmas do
any: appraisal season | my portfolio | moodle module
mask: first day as an adult
mask: last day as a teenager
mask: last day as a single
mask: last day as a free | my portfolio of shares
not: minister | president | obama | trump | senator | album | police said | prime minister | striker | premier league | nba | nfl | season | dog show
not: film | movie
+ Rota's out and it has seven nights over Diwali
+ Signed off for six weeks, turns out I was running on biscuits
+ So happy to be joining the cardiology team at Larkhill from August
+ Second time this year I've been punched on duty
- First day as a mum of two
- The president gave a talk to the press

[work.life.near]
say: mentions your work or your working day
privacy: 1
conduct: 1
where: words
any: no break | no breaks | no lunch | no water | no wee | on my feet | ten hours | twelve hours | thirteen hours | 12 hours | 13 hours
any: long day | nights
any: the email | payroll | my manager | break room | staff room | the trust | head office | redundancy | my notice | the picket | scabs | march for
any: at the gates
any: handing me the tray | changing his drip | whose drip | drip i was changing | on duty
need: matron | rota | ward | shift | charge nurse | for thirty beds | for 30 beds | understaffed | short staffed | resilience | restoration | staffing
need: the infirmary
need: the hospital gates | the gates | strike | short | three long days | came through | years | obs | handover | colleagues | nhs | cock up
need: placard
need: punched | jaw | autoclave | burnout | burnt out | my boss | in surgery | as a nurse | as a doctor | bleep | pager
near: 9
not: prison | football gates | baggage | airport | flight | marathon | race | hike | festival | game | match | film | drive | road trip | allotment
not: garden | electric gates
not: news | court | police | in debt | museum | beach
+ Ten hours on my feet, no break, and matron asks why I'm not smiling
+ No lunch again, charge nurse says resilience
- Twelve hours on my feet at the festival

# Names of workplaces and of what goes on there.

[work.joins.place]
say: shows you follow or join something about a job
privacy: 2
conduct: 0
where: names
any: junior docs | junior doctors | resident doctors | green watch | red watch | blue watch | white watch | fire station | day hospital
any: ambulance branch | ambulance crew
any: xmas do | xmas night out | christmas do | staff xmas | works do | works outing | theatre 1 | theatre 2 | theatre 3 | theatre 4 | theatre 5
any: theatre team | dream team
any: safe staffing | unite the union | union branch | reps | intern year | interns of | residency class of | house officer/N | foundation doctors
any: st3 | st1 | ct1
any: mrcpsych | mrcgp | mrcs | frca | frcr | mrcog | mrcpch | plab 2 | usmle step | survived working | working under | working for dr | coalface
any: back at my desk
any: scabs | night crew | nights crew | day shift | shift swap/N | rota swap/N | picu team | icu team | ed team | a&e team | ward team | practice team
any: crew room
any: tagged you at theatre | stroke unit | works canteen | rcn branch | unison branch | teaching assistants | school staff | staff room
any: staffroom | hca/N
need: branch | committee | team | tagged | watch | xmas | docs | doctors | buddies | study | support | station | year | class | march | gates
need: survived | desk | reps | space
need: staff | swap/N | crew | chaos | canteen | night out | do | dream team | vent | rota | hospital | infirmary | unit | room
near: post
not: film | fans | game | museum | apple watch | movie | play | drama | tickets | premiere | sprint | marvel | usa basketball | olympic | kids
not: patients
+ [group] Overworked: UK junior docs vent space
+ [tag] Piotr tagged you at Theatre 3, Northgate: dream team
+ [group] MRCPsych Paper A study buddies
- [page] Dream Team Basketball Fans
