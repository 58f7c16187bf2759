lexicon: contact.en
format: 1
version: 2026.1
topic: contact
lang: en
licence: CC0-1.0
about: Telephone numbers, mail, addresses, handles, bank and card numbers, papers, plates, birth dates, passwords.
source: written by hand for this project

# Telephone numbers by their shape. A character that cannot stand beside a number guards both ends; group 1 is the number.

[contact.phone]
say: gives a telephone number
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?:^|[^\w.,/$£€#-])(\+\d{1,3}[ .\-/]?(?:\(0\) ?)?\(?\d{1,5}\)?(?:[ .\-/]?\d{2,5}){2,4})(?:[^\w%]|$)
pattern: (?:^|[^\w.,/$£€#-])(00[1-9]\d{1,2}[ .\-]\(?\d{1,5}\)?(?:[ .\-]?\d{2,5}){1,3}[ .\-]?\d{3,5})(?:[^\w%]|$)
pattern: (?:^|[^\w.,/$£€#-])((?:\+?1[ .\-]?)?\((?:[2-7]\d\d|80[1-9]|81\d|82\d|83[0-24-9]|84[0-35-9]|85[0-46-9]|86[0-57-9]|87[0-689]|88[0-79]|9\d\d)\) ?[2-9]\d\d[ .\-]\d{4})(?:[^\w%]|$)
pattern: (?:^|[^\w.,/$£€#-])((?:\+?1[ .\-])?(?:[2-7]\d\d|80[1-9]|81\d|82\d|83[0-24-9]|84[0-35-9]|85[0-46-9]|86[0-57-9]|87[0-689]|88[0-79]|9\d\d)([ .\-])[2-9]\d\d[ .\-]\d{4}(?: ?(?:x|ext\.?|#) ?\d{1,5})?)(?:[^\w%-]|$)
pattern: (?:^|[^\w.,/$£€#-])(07\d{3}[ \-]?\d{3}[ \-]?\d{3}|07\d\d[ \-]?\d{4}[ \-]?\d{3}|07\d[ \-]\d{4}[ \-]\d{4})(?:[^\w%-]|$)
pattern: (?:^|[^\w.,/$£€#-])(\(?02\d\)?[ \-]?\d{4}[ \-]?\d{4}|\(?01\d1\)?[ \-]?\d{3}[ \-]?\d{4}|\(?01\d{3}\)?[ \-]\d{3}[ \-]?\d{3})(?:[^\w%-]|$)
pattern: (?:^|[^\w.,/$£€#-])(08[35679][ \-]?\d{3}[ \-]?\d{4}|0[2-9]\d[ \-]\d{3}[ \-]\d{4}|\(?0[2378]\)? \d{4}[ \-]\d{4}|04\d\d[ \-]?\d{3}[ \-]?\d{3})(?:[^\w%-]|$)
pattern: (?:^|[^\w.,/$£€#-])(0[1-9](?:[ .\-]\d\d){4}|0\d{3,4}[ /\-]\d{6,8}|0\d{3}[ \-]\d{3}[ \-]\d{2}[ \-]\d{2}|0\d{2}[ \-]\d{3}[ \-]\d{2}[ \-]\d{2}|0\d{3}[ \-]\d{2}[ \-]\d{2}[ \-]\d{2})(?:[^\w%-]|$)
pattern: (?:^|[^\w.,/$£€#-])([6-9]\d{4}[ \-]\d{5})(?:[^\w%-]|$)
pattern: (?:^|[^\w.,/$£€#-])(\(\d{2,4}\) ?\d{3,4}[ \-]\d{3,5})(?:[^\w%-]|$)
literal: digits 9
not: nhs number | nhs no | my nhs | isbn | issn | order number | order no | tracking | tracking number | invoice | serial number | part number | model | flight | hotline | helpline | lifeline | samaritans | crisis line | suicide prevention | phishing
not: scam call | scam number | spam call | nsn | patent | followers | views | likes | grid reference | lottery numbers | doi | barcode | gmt | fax machine model | coordinates | lat | lon
+ New number: 07700 900123, the old one is dead
+ Find me on (614) 555-0188 or 614.555.0177
+ +44 7911 123456 for the lift share
+ Found a dog, ring 087 123 4567
+ Tel 020 7946 0958
+ +91 98765 43210 for tickets
- Order number 4482-2291-0032 still not shipped
- The score was 101-98 after 2019-2020
- ISBN 978-3-16-148410-0
- Call 1-800-273-8255 if you are low
- Pi is 3.14159265358979
- 5,000,000,000 views

# Shorter or bare numbers only beside a word of calling.

[contact.phone.near]
say: gives a telephone number
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?:^|[^\w.,/$£€#:-])(\(?\d{2,5}\)?[ .\-]\d{3,6}(?:[ .\-]\d{2,4}){0,3}|\d{2,4}[ \-]\d{2,3}(?:[ \-]\d{2,4}){1,3}|\d{7,12}|\d{3}-\d{4}|\d{3} \d{4})(?:[^\w%:-]|$)
literal: digits 7
need: call | call me | call him | call her | ring | ring me | text | text me | txt | txt me | phone | phone me | phone no | tel | telephone | cell | cellphone | mobile | mob | handy | whatsapp | whats app | watsapp
need: signal | imessage | viber | number is | my number | new number | her number | his number | phone number | contact no | contact number | contact | fax | desk | office line | landline | dial | hmu | reach me | hit me up at
need: answering | not answering | reach us | messages to | messages from | registered | sms | dm or call | ext | extension | voicemail
not: gas leak | emergency line | helpline | hotline | crimestoppers | 0800
near: 6
not: isbn | order number | order no | tracking | invoice | serial | model | flight | booking | reference number | ref no | lifeline | samaritans | crisis | emergency | followers | steps | views | score
not: account number | card number | sort code | iban | credit card | ssn | social security | nhs number | passport | aadhaar | licence number | license number | license is | policy number | case number | ticket number | zip | postcode
+ Text me on 555-0142
+ My cell is 6145550188
+ Whatsapp 9876543210 for the cake
- Call me maybe
- Flight 2490123 and a phone call
- My order number is 55501429 and nobody will call

[contact.phone.words]
say: gives or offers a telephone number
privacy: 2
conduct: 0
voice: me
where: words
any: my new number is | my number is | new number who dis | here's my number | heres my number | new phone new number | text me on | text me at | call me on | call me at | ring me on | phone me on | whatsapp me on
any: whatsapp me at | whatsapp number | my whatsapp | dm me for my number | message me for my number | inbox me your numbers | inbox me your number | dm me your number | dm me your numbers
any: lost all my contacts | lost all my numbers | lost everyone's number | send me your numbers | send me your number | add me on whatsapp | changed my number | change of number | got a new number | my new cell number | same number as before
mask: call me at midnight | call me at your own | call me at work if | call me at the | my number is up | my number is called | call me on my
mask: my number is 10 | my number is 7 | call me at home video | text me at night | text me at the | call me at night | call me at 3
not: song | lyric/N | lottery | jersey | shirt | carly rae | bib | raffle
+ Lost all my contacts, inbox me your numbers
+ Phone died for good, got a new number
- Call me at the end of the song
- My number is called in the raffle
- She changed my number one shirt

[contact.phone.spelled]
say: gives a telephone number in words
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?i)\b((?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred)[ ,\-]+){6,13}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|hundred))\b
literal: five | six | seven | eight | nine | zero | Five | Six | Seven | Eight | Nine | Zero
not: countdown | blast off | count to ten | counting | dance | lyrics | song | hokey | waltz | rumba | steps
+ Call me at six-one-four five five five oh one eight eight
+ Oh seven seven double oh nine hundred one two three
- One, two, three, four, the dance goes five, six, seven, eight

# Mail.

[contact.email]
say: gives an e-mail address
privacy: 2
conduct: 0
where: words
negated: keep
pattern: (?:^|[^\w@/.])([A-Za-z0-9][\w.%+'’-]*@[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24})(?:[^\w@]|$)
literal: @
+ My email is ana.k@example.org
+ Send the forms to kids-club+june@mail.example.com.
- @maria thanks for the tip
- Meet @noon.
- Follow us @hospital_news

[contact.email.hidden]
say: gives an e-mail address with its signs spelled out
privacy: 2
conduct: 0
where: words
negated: keep
pattern: (?i)\b([a-z0-9][a-z0-9._-]*(?: dot [a-z0-9_-]+)* ?(?:\(at\)|\[at\]|\{at\}|<at>| at ) ?[a-z0-9-]{2,}(?: ?(?:\(dot\)|\[dot\]|\{dot\}|<dot>| dot ) ?[a-z0-9-]{2,}){1,3})\b
pattern: (?i)\b([a-z0-9][a-z0-9._-]* ?(?:\(at\)|\[at\]|\{at\}|<at>) ?[a-z0-9-]{2,}\.[a-z]{2,6}(?:\.[a-z]{2})?)\b
pattern: (?i)\b([a-z0-9][a-z0-9._-]{2,} at (?:gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|proton|aol|live|me|mac|gmx)(?:\.| dot )(?:com|co\.uk|net|me|de|fr|in|ie|ca))\b
literal:  dot  | (dot) | [dot] | {dot} | (at) | [at] | {at} | <at> | gmail | hotmail | outlook | yahoo | icloud | proton | googlemail | aol | gmx
+ mail me: jo dot smith at example dot com
+ sam (at) mail (dot) com
+ lena.k at gmail dot com
- Put a dot on the map
- Signed in at gmail again

# Street addresses. With home words near, location.home.number names the street; here the part behind it counts too.

[contact.address.tail]
say: gives a full postal address
privacy: 3
conduct: 0
where: words
negated: keep
pattern: \b\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,? (?:(?:[NSEW]|NE|NW|SE|SW)\.? )?(?:\d{1,4} )?(?:[A-Z0-9][\w'’.-]* ){0,2}[A-Z0-9][\w'’.-]* (?:(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Cres|Terrace|Tce|Boulevard|Blvd|Parkway|Pkwy|Highway|Hwy|Mews|Parade|Esplanade|Quay|Wynd|Turnpike)|(?:Court|Ct|Place|Pl|Way|Dr|Circle|Cir|Trail|Square|Sq|Gardens|Gdns|Grove|Park|Row|Walk|Hill|View|Rise|Green|Loop|Heights|Vale|Gate|Alley|Plaza|Trace|Run|Point|Path|Nagar|Marg|Chowk))\b\.?[^\n\d]{0,40}?[ ,\n]+([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b
pattern: \b\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,? (?:(?:[NSEW]|NE|NW|SE|SW)\.? )?(?:\d{1,4} )?(?:[A-Z0-9][\w'’.-]* ){0,2}[A-Z0-9][\w'’.-]* (?:(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Cres|Terrace|Tce|Boulevard|Blvd|Parkway|Pkwy|Highway|Hwy|Mews|Parade|Esplanade|Quay|Wynd|Turnpike)|(?:Court|Ct|Place|Pl|Way|Dr|Circle|Cir|Trail|Square|Sq|Gardens|Gdns|Grove|Park|Row|Walk|Hill|View|Rise|Green|Loop|Heights|Vale|Gate|Alley|Plaza|Trace|Run|Point|Path|Nagar|Marg|Chowk))\b\.?[^\d]{0,40}?[ ,\n]+((?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR|NSW|VIC|QLD|TAS|ACT|SA|WA|NT)\.?,?\s+\d{4,5}(?:-\d{4})?)\b
pattern: \b\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,? (?:(?:[NSEW]|NE|NW|SE|SW)\.? )?(?:\d{1,4} )?(?:[A-Z0-9][\w'’.-]* ){0,2}[A-Z0-9][\w'’.-]* (?:(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Cres|Terrace|Tce|Boulevard|Blvd|Parkway|Pkwy|Highway|Hwy|Mews|Parade|Esplanade|Quay|Wynd|Turnpike)|(?:Court|Ct|Place|Pl|Way|Dr|Circle|Cir|Trail|Square|Sq|Gardens|Gdns|Grove|Park|Row|Walk|Hill|View|Rise|Green|Loop|Heights|Vale|Gate|Alley|Plaza|Trace|Run|Point|Path|Nagar|Marg|Chowk))\b\.?,?\s+((?i:apt|apartment|suite|ste|unit|flat|fl|floor|room|rm|bldg)\.? ?#?\d{1,5}[A-Za-z]?)\b
pattern: \b\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,? (?:(?:[NSEW]|NE|NW|SE|SW)\.? )?(?:\d{1,4} )?(?:[A-Z0-9][\w'’.-]* ){0,2}[A-Z0-9][\w'’.-]* (?:(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Cres|Terrace|Tce|Boulevard|Blvd|Parkway|Pkwy|Highway|Hwy|Mews|Parade|Esplanade|Quay|Wynd|Turnpike)|(?:Court|Ct|Place|Pl|Way|Dr|Circle|Cir|Trail|Square|Sq|Gardens|Gdns|Grove|Park|Row|Walk|Hill|View|Rise|Green|Loop|Heights|Vale|Gate|Alley|Plaza|Trace|Run|Point|Path|Nagar|Marg|Chowk))\b\.?,\s+((?:Co\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2},? (?:\d{4,6}|[A-Z]\d[\dW] ?[A-Z\d]{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d))\b
literal: digits 2
+ We moved to 14 Larkspur Close, Reading RG4 7XX
+ Party at 2210 W Elm St, Apt 4, Columbus OH 43215
+ 12/34 Wattle Street, Fitzroy VIC 3065
- Traffic on Birch Road
- We walked 12 Main Street blocks

[contact.address]
say: gives a street address
privacy: 2
conduct: 0
where: words
negated: keep
pattern: \b(\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,? (?:(?:[NSEW]|NE|NW|SE|SW)\.? )?(?:\d{1,4} )?(?:[A-Z0-9][\w'’.-]* ){0,2}[A-Z0-9][\w'’.-]* (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Cres|Terrace|Tce|Boulevard|Blvd|Parkway|Pkwy|Highway|Hwy|Mews|Parade|Esplanade|Quay|Wynd|Turnpike))\b
literal: digits 1
mask: 10 downing street | 11 downing street | number 10 downing street | 21 jump street | 22 jump street | 10 cloverfield lane | 1600 pennsylvania avenue | 42 wallaby way | 4 privet drive | 221b baker street
mask: 20 fenchurch street | 30 st mary axe | 1 infinite loop | 350 fifth avenue | 84 charing cross road | 12 grimmauld place | 742 evergreen terrace | 42nd street | 34th street | 1 wall street
not: says the article | headquarters | skyscraper | film | movie | musical | novel | album | episode | percent | points | marathon | mile/N | patrick | jump street | years on
+ We found 5 Harbour Rd, Howth
+ Cake sale by 310 Linden Avenue
- 16 Street Food stalls by the river
- 10 Downing Street had no comment
- Wall Street is down 300 points
- The sale has 1200 St Patrick hats

[contact.address.lead]
say: leads up to a street address
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?i:\b((?:we|i)(?:['’](?:re|ve|m))? ?(?:live|lived|moved|moving|are|am|stay|staying)? ?(?:now |back )?(?:at|to)|(?:party|bbq|yard sale|garage sale|moving sale|open house|pick ?up|collection|collect|come over|come by|drop by|swing by|pop in|deliver(?: it)?|post (?:it|them)|send (?:it|them)|mail (?:it|them))[^\n.\d]{0,20}? (?:at|to|from)|(?:our|my|new|the|home) address(?: is|:)|(?:it|we|home)['’]?s(?: now)?(?: at)?|(?:our|my) (?:house|place|flat|home|apartment) is(?: at| number| no)?)),? \d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,? (?:(?:[NSEW]|NE|NW|SE|SW)\.? )?(?:\d{1,4} )?(?:[A-Z0-9][\w'’.-]* ){0,2}[A-Z0-9][\w'’.-]* (?:(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Cres|Terrace|Tce|Boulevard|Blvd|Parkway|Pkwy|Highway|Hwy|Mews|Parade|Esplanade|Quay|Wynd|Turnpike)|(?:Court|Ct|Place|Pl|Way|Dr|Circle|Cir|Trail|Square|Sq|Gardens|Gdns|Grove|Park|Row|Walk|Hill|View|Rise|Green|Loop|Heights|Vale|Gate|Alley|Plaza|Trace|Run|Point|Path|Nagar|Marg|Chowk))\b
literal: digits 1
+ We live at 27 Beech Avenue, come by
+ Post it to 7b Orchard Terrace please
- We live at the end of the road
- I am at 3 in the queue

[contact.address.weak]
say: gives a street address
privacy: 2
conduct: 0
where: words
negated: keep
pattern: \b(\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,? (?:(?:[NSEW]|NE|NW|SE|SW)\.? )?(?:\d{1,4} )?(?:[A-Z0-9][\w'’.-]* ){0,2}[A-Z0-9][\w'’.-]* (?:Court|Ct|Place|Pl|Way|Dr|Circle|Cir|Trail|Square|Sq|Gardens|Gdns|Grove|Park|Row|Walk|Hill|View|Rise|Green|Loop|Heights|Vale|Gate|Alley|Plaza|Trace|Run|Point|Path|Nagar|Marg|Chowk))\b
literal: digits 1
need: address | addresses | live at | lives at | living at | located at | located | moved to | moving to | taxi | deliver | delivered | delivery | send | sent | ship | shipped | mail | post | meet | corner | party at | is at
need: apt | apartment | suite | flat | house | home | come to | come by | find us | find me | drop | pick up | zip | postcode | road | near
near: 8
not: film | movie | 5k | 10k | trail run | marathon | half marathon
+ Send letters to 7 Orchard Grove please
+ The new address: 22 Castle View
- 5 Fun Run medals for the kids
- 3 Jurassic Park films

[contact.address.lower]
say: gives a street address
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?i)\b(?:i live|we live|i'm|im|we're|come (?:over )?to|party|address is|address:|drop (?:it )?(?:off )?at|deliver to|send (?:it )?to|pick me up)[^\n\d]{0,20}(\d{1,5}[a-z]?,? (?:[a-z]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|crescent|court|terrace|blvd|boulevard|place|way|gardens|grove))\b
literal: digits 1
mask: 10 downing street
not: mile/N | minutes | film | km | hours | years | minute
+ pick me up from 22 rowan street at nine
+ send it to 9 mill lane please
- i'm 5 minutes down the road
- we live 10 miles from any road

[contact.address.continental]
say: gives a street address
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?:^|[^\pL])((?:\d{1,5} )?[A-ZÀ-Þ][\pL.'’-]*(?:[sS]tra(?:ß|ss)e|[sS]tr\.|[pP]latz|[gG]asse|[aA]llee|[wW]eg|[dD]amm|[uU]fer|laan|straat|plein|gracht|kade|singel|gade|vej|gatan|vägen|gata|veien|vegen|katu|kuja|stræde|torget|stræti) \d{1,4} ?[a-zA-Z]?)\b
pattern: (?:^|[^\pL])((?:\d{1,5} )?[A-ZÀ-Þ][\pL'’-]+ (?:utca|út|útja|körút|tér|ulice|ulica|gade|katu|tie|Straße|Strasse|Str\.|Weg|Platz|Allee|Street|Str) \d{1,4}[a-zA-Z]?)\b
pattern: (?:^|[^\pL])((?:(?i:rue|chemin|impasse|quai|calle|avenida|avda\.?|paseo|carrer|viale|piazza|vicolo|rua|travessa|praça|ulica|trg|rúa)|Via|Corso|Strada|Av|ul\.|C/) ?(?:(?:de|la|las|los|el|du|des|del|da|do|dos|della|di|le|San|Santa) |d['’]|l['’])*[A-ZÀ-Þ][\pL'’.-]+(?: [A-ZÀ-Þ][\pL'’.-]+){0,3},? (?:n[º°.]? ?)?\d{1,4})\b
pattern: \b(\d{1,4}(?: ?(?:bis|ter))?,? (?i:rue|chemin|impasse|quai|place|avenue|boulevard|allée|route) (?:(?:de|la|du|des|le|les) |d['’]|l['’]|de l['’])*[A-Za-zÀ-ÿ][\pL'’.-]+(?: [A-ZÀ-Þ][\pL'’.-]+)*)
literal: digits 1
not: film | movie | song | novel | episode
+ Hauptstr. 12 is our new place in town
+ Our flat: 14 rue des Lilas, third floor
+ Via Garibaldi 131 is where the wedding is
+ Meet us in the Lindenallee 8
- The via dolorosa was hot
- Calle Ocho is loud

[contact.address.unit]
say: gives part of a postal address
privacy: 3
conduct: 0
where: words
negated: keep
pattern: \b(P\.? ?O\.? ?[Bb]ox \d{1,6})\b
pattern: (?i)\b(psc \d{2,5},? box \d{2,6})\b
pattern: (?i)\b((?:apo|fpo|dpo) (?:aa|ae|ap),? \d{5})\b
pattern: (?i)\b(unit \d{3,5},? box \d{2,6})\b
pattern: (?i)(?:^|[\s,])((?:apt|apartment|suite|ste)\.? ?#?\d{1,5}[a-z]?)\b
pattern: (?i)\b(flat \d{1,4}(?:/\d{1,3})?[a-z]?),
pattern: \b([A-Z]-?\d{1,4}, (?:Sector|Phase) [\w-]{1,4}\b,?(?: [A-Z][a-z]+ \d{6})?)
pattern: \b((?:Sector|Phase)[ -]\d{1,3}[A-Z]?,? [A-Z][a-z]+)\b
pattern: \b((?:H\. ?No|House No|Flat No|Door No|Plot No|D\.No|Plot|Flat|Shop No)\.?:? ?#?\d{1,5}[A-Za-z]?(?:/\d{1,4})?, [A-Z][\w'’-]+)
literal: digits 1
not: film | jlo | cinema | netflix | hotel | season | honeymoon | office suite | sleeps
+ Send letters to PO Box 4412, Boulder
+ Flat 302, Sunshine Apartments, MG Road, Pune
+ Buzz Apt 4B when you arrive
- The suite had a view, hotel suite 12 was ours
- Box 4 of the move is missing

[contact.address.code]
say: gives a postcode
privacy: 2
conduct: 0
where: words
negated: keep
pattern: (?:^|[^\w£$€-])((?:[ABDEGHILMNOPRSTUWYZ][A-Z]?)\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})(?:[^\w-]|$)
pattern: (?:^|[^\w#-])((?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR)\.?,? \d{5}(?:-\d{4})?)(?:[^\w-]|$)
pattern: (?:^|[^\w#-])([A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z] ?\d[A-CEGHJ-NPR-TV-Z]\d)(?:[^\w-]|$)
pattern: \b([A-Z][a-z]+,? (?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT),? \d{4})(?:[^\w-]|$)
literal: digits 2
not: flight | route | model | formula | vitamin | motorway | chess | postcode lottery | iphone | firmware | serial | part number | exit
+ Lost cat near RG4 7XX
+ Yard sale, Columbus, OH 43215
+ M5V 2T6 is downtown for us
- Flight BA2490 boards at gate 12
- The B12 bus at 10

[contact.address.told]
say: tells an address
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?i:\b(?:his|her|their|the|its|our|new|home|an|this) )?((?i:address(?:es)?))(?i:[^\n.?!]{0,24}(?: is| are|:|\?))[^\n]{0,50}?\b\d{1,5}[A-Za-z]?,?\s+\S*[A-ZÀ-Þ]
pattern: (?i:address(?:es)?)[^\n]{0,60}?\b(\d{1,5},? (?:\d{1,4} )?[A-ZÀ-Þ][\pL.'’-]+(?: [\pL.'’-]+){0,3} \d{1,4})\b
pattern: (?i:address(?:es)?|validate the following)[^\n]{0,80}?\b([A-ZÀ-Þ][\pL'’-]+(?: [A-ZÀ-Þa-z][\pL'’-]+)? (?:and|&|y) [A-ZÀ-Þ][\pL'’-]+(?: [A-ZÀ-Þ][\pL'’-]+)? \d{1,4})\b
pattern: (?i:\b(?:lives?|living|located|meet (?:you |us |me )?|taxi|are|is|starts?|off)) (?i:at|to|on)(?: [A-Z][\w&.-]+,)? (\d{2,5}[A-Za-z]?,? (?:\d{1,4} )?(?:[A-ZÀ-Þ][\pL'’.-]*)(?: [\pL'’.-]+){0,4}(?: \d{1,4})?)(?:[,\n.]|$)
pattern: (?i:the corner of) ([^\n.]{2,50}?\d{1,4}\b[^\n.]{0,40})
pattern: (?i)\b(?:lives at|living at|located at|meet (?:me|us|you) at|drops you off at|return to) (\d{2,6}(?: \d{1,4})? \pL[\pL0-9 .'’-]{3,40}?)(?:[,\n.]|$)
pattern: (?:\bon|\bat|\bto) ((?:\d{1,6} )?[A-ZÀ-Þa-z][\pL'’.-]+(?: [\pL'’.-]+){0,4} \d{1,4}\.? (?:[sS]t\b|[sS]treet\b))
pattern: (?:\bon|\bat|\bto) (\d{1,6} [A-ZÀ-Þ][\pL'’.-]+(?: [A-ZÀ-Þ][\pL'’.-]+){0,4} (?:street|st\b))
pattern: (?m)^[>? ]*(\d{2,6},? (?:\d{1,4} )?[A-ZÀ-Þ][\pL'’.-]+(?: [\pL'’.-]+){0,4} \d{1,4})$
literal: digits 2
not: email address | e-mail address | mac address | ip address | inaugural | state of the union | web address | to the nation | keynote | commencement | wiki | url
+ The address is 92 Jahu 80, second floor
+ My sister lives at 255 Hersnapvold 18, Ringby
- My email address is full of spam 24 Hours a day
- The President's address to the nation is at 9 Eastern

# Handles on other services.

[contact.handle]
say: gives your name on another service
privacy: 2
conduct: 0
where: words
negated: keep
pattern: (?i)\b(?:snap|snapchat|insta|ig|kik|discord|psn|playstation|gamertag|telegram|tg|skype|wechat|twitch|bsky|vsco|bbm pin|friend code|switch code|fetlife|onlyfans|kakaotalk)(?: name| id| user(?:name)?| handle| me)*\s?(?:[:=👻]+\s?@?|\s@|\sis @)((?:[a-gi-z0-9_.]|h[a-su-z0-9_.])[a-z0-9_.]{2,30}(?:#\d{4})?)\b
pattern: (?i)\b(?:instagram|tiktok|tik tok|threads|bluesky|mastodon|strava|linkedin|facebook|twitter|xbox live|steam|tinder|bumble)(?: name| id| user(?:name)?| handle)*\s?(?:[:=]+\s?|\s|\sis )@([a-z0-9_.]{3,30})\b
pattern: (?i)\bmy (?:snap|snapchat|insta|instagram|ig|tiktok|kik|discord|psn|gamertag|telegram|tg|skype|wechat|twitch|bluesky|bsky|threads|xbox live|steam|facebook|fb|twitter|strava|bereal)(?: name| id| user(?:name)?| handle)* (?:is|=) ?@?([a-z0-9_.]*[._\d@#][a-z0-9_.#]{1,30})
pattern: (?i)\b(?:snap|snapchat|insta|instagram|tiktok|kik|discord|psn|playstation|xbox|steam|telegram|skype|gamertag|twitch) (?:name|id|user(?:name)?|handle)(?: is|:) ?@?([a-z0-9_.]{3,30})\b
pattern: (?i)\b(?:snapchat|snap|insta|kik|telegram|skype|venmo|dm) me (?:at|on|@) ?@?([a-z]+[._\d][a-z0-9_.]{1,30}|[a-z_.]+\d+[a-z0-9_.]*)\b
pattern: (?i)\badd me (?:on )?(?:my )?(?:snap|snapchat|insta|instagram|ig|tiktok|telegram|kik|discord|psn|xbox|skype|wechat|whatsapp|strava|steam|facebook|fb|twitter)[^\w\n]{0,4} ?@?([a-z0-9]*[._\d#][a-z0-9_.#]{2,30})
pattern: (?i)\b([a-z0-9_.]{2,30}#\d{4})\b
pattern: (?i)\b((?:instagram|facebook|tiktok|linkedin|t|snapchat|onlyfans|strava|twitch|discord)\.(?:com|me|tv|gg)/(?:@|in/|add/|athletes/)?[a-z0-9_.-]{3,40})
literal: snap | Snap | SNAP | nsta | INSTA | IG | Ig | ig: | ig @ | ig is | my ig | ig name | kik | Kik | KIK | elegram | TG | tg: | tg @ | iscord
literal: psn | PSN | laystation | amertag | kype | echat | eChat | witch: | witch name | my twitch | hreads | luesky | bsky | astodon | trava
literal: inkedin | inkedIn | etlife | nlyfans | nlyFans | akaotalk | bbm | BBM | vsco | VSCO | Steam | steam name | friend code | witter | acebook
literal: my fb | My fb | FB | iktok | ik Tok | t.me | switch code | dm me | DM me | enmo me
not: is down | outage | stock | shares | algorithm | update | is the worst | is the best
+ snap: kellyk_22
+ Oh and IG: moss_and_fern
+ My Telegram is @harrow_moss
+ My discord is moth#4821
- Instagram is down again
- Add me to the list please
- Snapchat is great
- This week on Facebook : https://t.co/elal

[contact.handle.words]
say: asks readers to find you on another service
privacy: 1
conduct: 0
voice: me
where: words
any: add me on snap | add me on snapchat | snap me | my snapchat is | my snap is | add my snap | follow me on insta | follow me on instagram | my insta is | my ig is | follow my insta | follow my ig | my tiktok is | follow me on tiktok
any: add me on discord | my discord is | add me on facebook | my facebook is | find me on facebook | add my facebook | add me on psn | my psn is | my gamertag | add me on xbox | my kik | kik me | my telegram
any: telegram me | add me on telegram | my wechat | my skype | skype me | add me on skype | my bbm pin | add me on linkedin | find me on linkedin | follow me on strava | my friend code | follow me on twitter | my other account
any: my private account | my finsta | my spam account | my second account | my alt account | my email is | my e-mail is | email me at | e-mail me at | my email address is | my new email
mask: snap me out | my skype interview | my skype meeting | my skype call
+ Follow me on insta for baby photos
+ My new email works now
- Snap me out of it
- He snapped me a photo

# Money and papers by number.

[contact.card]
say: gives a number that passes as a payment card
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?:^|[^\w.,$£€+-])((?:2[2-7]|[3-6]\d)\d{2}(?:[ \-]?\d{4}){2}[ \-]?\d{1,7}|3[47]\d{2}[ \-]?\d{6}[ \-]?\d{5})(?:[^\w%-]|$)
literal: digits 13
check: luhn
not: isbn | tracking | imei | order number | barcode
+ Lost my card 4111 1111 1111 1111, cancelled now
- Tracking number 4111 1111 1111 1112
- Pi is 3.14159265358979

[contact.card.told]
say: gives the number of a payment card
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?i)\bcard(?: number| no\.?| nr\.?|#|:| is|\?| ending in)*[ #:?]{1,3}(\d[\d \-]{10,22}\d)\b
literal: digits 12
not: library card | loyalty card | gift card | tracking
+ Please block card no 4415101282806
- My library card 44151012828066 is full

[contact.iban]
say: gives a bank account number
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?i)\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)\b
literal: digits 12
check: iban
+ My IBAN is DE89 3704 0044 0532 0130 00
- The code GB00 1234 5678 9012 is made up

[contact.bank]
say: gives a bank account number
privacy: 3
conduct: 0
where: words
negated: keep
pattern: \b(\d{2}-\d{2}-\d{2}[ ,]+(?:\D{0,20})?\d{8})\b
pattern: (?i)\b(?:account (?:number|no|num)|acc(?:ount)?(?: no)?|a/c(?: no)?)(?: is|:|\.)? ?(\d{6,16})\b
pattern: (?i)\b(?:sort code)(?: is|:)? ?(\d{2}[- ]?\d{2}[- ]?\d{2})\b
pattern: (?i)\b(?:routing(?: number)?)(?: is|:)? ?(\d{9})\b
literal: digits 6
not: example account | demo
+ Sort code 12-34-56 account number 12345678 for the deposit
+ My account no: 44210977
- Account for 200 people at the party
- 10-11-12 was a pretty date

[contact.id]
say: gives a number from your papers
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?:^|[^\w-])((?:00[1-9]|0[1-9]\d|[1-5]\d{2}|6[0-57-9]\d|66[0-57-9]|7\d{2}|8\d{2})-(?:0[1-9]|[1-9]\d)-(?:\d{3}[1-9]|\d{2}[1-9]\d|\d[1-9]\d{2}|[1-9]\d{3}))(?:[^\w-]|$)
pattern: \b([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b
literal: digits 6
not: isbn | tracking | case number | order
+ SSN 219-09-9999 was in the leak
+ NI number QQ 12 34 56 C, said nobody, but mine is AB 12 34 56 C
- Season 2019-20-2021 was odd

[contact.id.told]
say: gives a number from your papers
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?i)\b(?:nhs|medicare|medicaid)(?: number| no)?(?: is|:)? ?(\d{3} ?\d{3} ?\d{4}|\d{10,11}|\d{4} \d{5} \d)\b
pattern: (?i)\b(?:aadhaar|aadhar|uid)(?: number| no| card)*(?: is|:)? ?(\d{4} ?\d{4} ?\d{4})\b
pattern: \b((?:PAN|pan)(?: card| number| no)*(?: is|:)? ?[A-Z]{5}\d{4}[A-Z])\b
pattern: (?i)\b(?:sin|tfn|ssn|social|social security(?: number)?|social insurance(?: number)?|tax file number)(?: number)?(?: is|:|#)? ?(\d{3}[- ]?\d{2,3}[- ]?\d{3,4})\b
pattern: (?i)\bpps(?:n| number| no)?(?: is|:)? ?(\d{7}[a-w][a-i]?)\b
pattern: (?i)\bpassport(?: number| no\.?| #)?(?: is|:)? ?([a-z]{0,2}\d{6,9})\b
pattern: (?i)\b(?:driving licen[cs]e|driver'?s licen[cs]e|licen[cs]e)(?: number| no\.?| #)?(?: is|:)? ?([a-z]{0,5}\d{5,14}[a-z0-9]{0,5})\b
pattern: (?i)\b(?:id number|identity number|national id|emirates id|nric|dni|nie|bsn)(?: number| no)?(?: is|:)? ?([a-z]?\d{6,13}[a-z]?)\b
pattern: (?i)\b(?:npi|gmc|nmc|dea|registration)(?: number| no\.?| #)(?: is|:)? ?([a-z]{0,2}\d{6,10}[a-z]?)\b
literal: digits 6
not: isbn | tracking | case number | order
+ My passport number 533380006 expired
+ My NHS number is 943 476 5919, apparently
- The passport office took 6 weeks and 3 days in 2023

[contact.plate]
say: gives a number plate
privacy: 2
conduct: 0
where: words
negated: keep
pattern: \b([A-Z]{2}\d{2} ?[A-Z]{3})\b
pattern: \b([A-Z]\d{1,3} ?[A-Z]{3})\b
pattern: \b(\d{2,3}-?[A-Z]{1,2}-?\d{1,6})\b
pattern: \b([A-Z]{3}[ -]?\d{3,4})\b
pattern: \b(\d[A-Z]{3}\d{3})\b
pattern: \b([A-Z]{2} ?\d{1,2} ?[A-Z]{1,2} ?\d{4})\b
literal: digits 2
need: reg | registration | reg no | number plate | plate | plates | license plate | licence plate | numberplate | rego | corsa | fiesta | my car | stolen car | car stolen | stolen van | hatchback | dashcam | hit my car | parked
near: 6
not: flight | gate | motorway | junction | route | postcode | vitamin | mask/N | room | seat
+ Stolen: blue Corsa reg AB12 CDE
+ License plate 7ABC123, if you see it
- We parked in seat row A12 BCD
- Flight BAW 249 is late, my car is parked

[contact.birthdate]
say: gives your date of birth
privacy: 3
conduct: 0
voice: me
where: words
negated: keep
pattern: (?i)\b(?:born|dob|d\.o\.b\.?|date of birth|birth ?date|b-?day|birthday)(?: is| was|:| on| in| -)* ?(\d{1,2}(?:st|nd|rd|th)?[ ./\-](?:\d{1,2}|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)[ ,./\-]+(?:19|20)?\d{2})\b
pattern: (?i)\b(?:born|dob|date of birth|birth ?date|birthday)(?: is| was|:| on| -)* ?((?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2})\b
pattern: (?i)\b(?:born|dob|date of birth)(?: is|:| on)* ?((?:19|20)\d{2}[./\-]\d{1,2}[./\-]\d{1,2})\b
literal: digits 3
not: was born in | poet | composer | singer | president | king | queen | author | actor | pt | patient | yo m | yo f | founder of
+ Born 12/03/1984, still young
+ Date of birth 4 July 1979, as on the form
+ DOB: 1984-03-12
- The composer was born 12 March 1685
- Born in the USA

[contact.birthday]
say: tells the day of your birthday
privacy: 2
conduct: 0
voice: me
where: words
negated: keep
pattern: (?i)\bmy (?:\d{2}(?:st|nd|rd|th) )?(?:birthday|bday|b-day|birth day)(?: is| is on|'s| was|:| falls on| on)* (?:the )?(\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)|(?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\.? (?:the )?\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[./]\d{1,2})\b
pattern: (?i)^(?:birthday|bday|b-day)(?: is| on|'s on|:)+ (?:the )?(\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)|(?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\.? \d{1,2}(?:st|nd|rd|th)?)\b
pattern: (?i)\b(?:i )?(?:turned|turn|turning|i'll be|i will be) (?:\d{2}|[a-z]+) (?:years old )?(?:on )((?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\.? (?:the )?\d{1,2}(?:st|nd|rd|th)?|(?:the )?\d{1,2}(?:st|nd|rd|th)(?: of)?(?: (?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*))?)\b
pattern: (?i)\b(?:i was|i'm a|im a) born on (?:the )?(\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?)\b
literal: digits 1
not: he | she | my son | my daughter | dog | puppy
+ My birthday is March 12, cake please
+ Turned 40 on May 3rd
+ I was born on the 29th of February
- May 3rd is our day at the beach
- My son turned four on May 3rd
- Happy birthday Anna

[contact.password]
say: gives a password or code
privacy: 3
conduct: 0
where: words
negated: keep
pattern: (?i)\b(?:wi-?fi|wi fi)(?: code| key)?: ?([^\s"”’,]*\d[^\s"”’,]*)
pattern: (?i)\b(?:alarm|gate|door|safe|lockbox|key ?safe|entry) code (\d{3,8})\b
pattern: (?i)\b(?:wi-?fi|wi fi|network|router|internet)(?: \w+)? (?:password|pass ?code|pass|pw|key)(?: is| for [a-z ]{1,20} is|:| was| =)+ ?["“'‘]?([^\s"”’,]{5,40})
pattern: (?i)\b(?:password|pass ?code|pass ?word|pw|passphrase|pin(?: code| number)?|door code|gate code|alarm code|safe code|key ?safe|lock ?box(?: code)?|code for the (?:door|gate|alarm|safe|lockbox|key safe))(?: is|:| was| =)+ ?["“'‘]?([^\s"”’,]*\d[^\s"”’,]*)
literal: assword | ASSWORD | asscode | pass code | pass word | pw is | pw: | PW | assphrase | pin is | pin: | pin code | pin number | PIN | Pin code
literal: door code | Door code | gate code | Gate code | alarm code | Alarm code | safe code | Safe code | entry code | Entry code | key safe
literal: Key safe | keysafe | ockbox | lock box | code for the | ifi | i-Fi | i-fi | iFi | WIFI | Wi fi | wi fi | outer p | outer k
not: reset | policy | must be | has to be | should be | expired | incorrect | not recognised | discount | promo | zip | dress code | qr code | use code | area code | off | source code | code is 4 lines | postal code
+ The wifi password is Butterfly77, help yourselves
+ Gate code: 4471 then push
+ Wifi password is sunflower-lane
- Password policy is a headache
- Use promo code SAVE20 for cake
- Bowling pin number one fell

[contact.secret]
say: answers what banks ask as a security question
privacy: 2
conduct: 0
where: words
any: my mother's maiden name | my mum's maiden name | my mom's maiden name | mothers maiden name was | maiden name is | my maiden name | her maiden name was
any: first pet was | first pet's name | my first pet | my first dog was called | my first cat was called | my first hamster was | my first car was | first car was a | my childhood street | street i grew up on | the street i grew up
any: i grew up on .. street | my first school was | my primary school was | my elementary school was | my first teacher was | first teacher was called | my childhood nickname | my childhood best friend was called
any: the hospital i was born in | city i was born in | where my parents met was | my first concert was | first concert i went | first album i bought | my first job was at | favourite teacher was | favorite teacher was
any: stripper name is | my stripper name | porn star name is | first pet and street | royal name is | middle name is | my middle name | name on my birth certificate | my confirmation name | my national insurance number
any: my social security number | my passport number | my license number | my licence number | my password is | my pin is | my pin number | password is my | password is still | same password for | use the same password
mask: my middle name is danger | is my middle name | middle name is trouble | middle name is patience
mask: patience is my middle name | my pin is on the jacket | my pin is on
not: patience | trouble | clumsy | bowling | pinterest | badge | brooch
+ My mother's maiden name is Okafor lol
+ My first pet was a hamster called Biscuit
+ I use the same password for everything
- Chaos is my middle name
- My first pet peeve of the day is patience

# Numbers in names of groups and events.

[contact.phone.names]
say: holds a phone number
privacy: 3
conduct: 0
where: names
pattern: (?:^|[^\w.,/$£€#-])(\+?\(?0\d{1,4}\)?[ .\-]?\d{3}[ .\-]?\d{3,4}(?:[ .\-]?\d{2,4})?|\+\d{1,3}[ .\-]?\d{2,4}[ .\-]?\d{3,4}[ .\-]?\d{3,4})(?:[^\w%-]|$)
literal: digits 9
+ [group] Lost my phone, need numbers, mine is 0414 570 199
+ [group] Year 4 parents, join via 087 555 0199
- [group] Class of 2004

[contact.lists.names]
say: names a list of people's numbers or papers
privacy: 3
conduct: 0
where: group album event page
any: ring round list | phone list | phone tree | contact list | contact sheet | phone numbers | numbers and emails | scans
any: my documents
any: passport/N | birth cert/N | birth certificate/N | driving licence | driver's license | visa papers | id documents | id cards
need: passport | passports | visa | birth cert | birth certificate | licence | license | documents | id | phone | numbers | parents | residents
need: class | contacts | neighbours
near: post
not: lost | travel | stamps | ultrasound | brain | baby | help | lawyer/N | services | appointment/N | memes
+ [album] scans: passport, visa, birth cert
- [group] Passport Services Appointments Help

[contact.papers]
say: gives a number of your papers
privacy: 3
conduct: 1
where: words
pattern: (?i)\b(?:sa id|id no|id number|rsa id)(?: number| no\.?| is|:)* ?(\d{13})\b
pattern: \b([A-Z]{5}\d{6}[A-Z]{1,2}\d[A-Z]{2})\b
pattern: (?i)\bifsc(?: code| is|:)* ?([a-z]{4}0[a-z0-9]{6})\b
pattern: (?i)\b(?:door|gate|alarm|entry|safe|lockbox|garage)(?: code)?(?:'s| is|:) ?(?:code )?(\d{3,8}#?)(?:\D|$)
pattern: (?i)\b(?:door|gate|alarm|entry|safe|lockbox|garage) code(?:'s| is|:)? (\d{3,8}#?)
literal: sa id | SA id | SA ID | id no | ID no | id number | ID number | rsa id | licence | license
literal: ifsc | IFSC | door | gate | alarm | entry | safe | lockbox | garage
+ sa id 8001015009087, for the gate register
+ door code's 4471# and the key is under the pot
- The gate is 50 metres on

[contact.birthdate.spoken]
say: gives a date of birth
privacy: 3
conduct: 0
where: words
pattern: (?i)\bborn (?:on )?(?:the )?(\d{1,2}(?:st|nd|rd|th) of the \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2})\b
literal: born | Born
not: novelist | composer | president | king | queen | author
+ Born 14th of the 2nd 1986 if you do charts
- Born in the 80s

[contact.address.home]
say: gives a home address
privacy: 3
conduct: 0
where: words place check-in event
pattern: (?i:\b(?:my|our|mum's|mam's|mom's|gran's|nana's) (?:new )?(?:house|home|place|flat|gaff),? )(\d{1,5}[A-Za-z]? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})
pattern: (?i:\b(?:cards|casseroles|parcels|flowers|deliveries|presents|drop|pop round|come round|we've moved)[^\n\d]{0,40}(?:to|at) )(\d{1,5}[A-Za-z]? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})
pattern: \b((?:H\. ?No|D\. ?No|Door No|House No|Flat No)\.?:? ?#?\d{1,4}(?:-\d{1,4}){0,3}[A-Za-z]?, [A-Z])
literal: my  | My  | our  | Our  | mum's | gran's | ards | asserole | arcel | lowers | ost
literal: etters | drop | Drop | moved | H.No | H. No | D.No | Door No | House No | Flat No
+ [place] my house, 27 Rowan Crescent
+ We've moved! Cards and casseroles to 9 Quarry Bank Lane
- My house, 27 years later
