lexicon: contact.de
format: 1
version: 2026.1
topic: contact
lang: de
licence: CC0-1.0
about: Phone numbers, addresses, dates of birth, account and document numbers, and calls to get in touch.
source: written by hand for this project

[contact.phone.de]
say: gives a phone number
privacy: 3
conduct: 0
where: words
pattern: (?:^|[^\d+/])((?:\+|00)(?:49|43|41) ?\(?0?\)?[ /-]?\d{2,4}(?:[ /.-]?\d{2,4}){1,4})(?:\D|$)
pattern: (?:^|[^\d/.,])(01[567]\d[ /-]?\d{3,4}(?:[ -]?\d{2,5}){1,2})(?:\D|$)
pattern: (?:^|[^\d/.,])(06[5-9]\d[ /-]?\d{3,4}(?:[ -]?\d{2,4}){0,2})(?:\D|$)
pattern: (?:^|[^\d/.,])(07[5-9][ /-]?\d{3}[ -]?\d{2}[ -]?\d{2})(?:\D|$)
pattern: (?i)(?:tel(?:efon)?|handy|nummer|mobil|whatsapp|festnetz|natel|anrufen|erreichbar unter)\.?:? {0,2}(?:\w+ ){0,3}(0\d{1,4}[ /-]?\d{3,}(?:[ -]?\d{2,})*)(?:\D|$)
literal: digits 8
not: hotline | servicenummer | bestellnummer | artikelnummer | sendungsnummer | notruf | nummer gegen kummer | bürgertelefon | seite
+ Neue Nummer: 0176 55512345, bitte speichern
+ Ruft an unter +43 664 5551234
+ Mis Natel: 079 555 12 34
+ Festnetz 0351 5550123
- Bestellnummer 0176 55512345 im Katalog
- Der Akku hat 4000 mAh
- Am 01.07.2020 waren es 1234567 Leute

[contact.phone.words.de]
say: speaks of your phone number
privacy: 2
conduct: 0
where: words
any: meine nummer | neue nummer | neue handynummer | meine handynummer | meine telefonnummer | unter meiner nummer | nummer hat sich geändert
any: nummer gewechselt | schreibt mir auf whatsapp | per whatsapp an | erreicht mich unter | erreichbar unter | ruft mich an unter | ruft an unter
any: mis natel | neui nummere | meine festnetznummer | schickt mir eure nummern | eure nummern verloren
mask: meine nummer eins | meine nummer 1 | neue nummer eins | neue nummer 1
not: startnummer | trikot | charts | tabelle | rückennummer | ministerium | redaktion
+ Hab eine neue Nummer, schickt mir eure nummern per PN
+ Meine Handynummer hat sich geändert
+ Schreibt mir auf WhatsApp wegen Samstag
- Meine Nummer eins im Team
- Meine Startnummer, neue Nummer 77

[contact.email.de]
say: gives an e-mail address
privacy: 2
conduct: 0
where: words
pattern: [A-Za-z0-9._%+-]+ ?(?:@|\(at\)|\[at\]|\(ät\)| at ) ?[A-Za-z0-9-]+ ?(?:\.|\(punkt\)|\[dot\]| punkt ) ?(?:de|at|ch|com|net|org|eu|info|me|li|email|online)\b
literal: @ | (at) | [at] | (ät) |  at 
not: redaktion | presse
+ Schreibt mir an lisa.mueller@gmx.de wegen der Karten
+ paul (at) example.ch
- @gmxservice antwortet nicht
- Wir sehen uns at home
+ Mail an verein.kulturhof@posteo.de genügt

[contact.address.de]
say: gives a street address
privacy: 3
conduct: 0
where: words
pattern: \b[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|str\.|gasse|weg|allee|platz|ring|ufer|damm|promenade|kai|steig)\.? ?(\d{1,3} ?[a-h]?,? (?:D-|A-|CH-)?\d{4,5}) [A-ZÄÖÜ]
pattern: (?i)\b(?:wir wohnen|ich wohne|meine adresse|unsere adresse|adresse|bei uns|kommt vorbei|daheim|zuhause|party bei mir|anschrift)[^.!?\n]{0,40}(?:straße|strasse|str\.|gasse|weg|allee|platz|ring|ufer|damm) ?(\d{1,3})\b
pattern: (?i)\bklingel(?:t|n)?(?: einfach)? bei [A-ZÄÖÜ][a-zäöüß]+\b
literal: straße | Straße | strasse | Strasse | str. | gasse | weg | allee | platz | ring | ufer | damm | promenade | kai | steig | lingel
not: praxis | öffnungszeiten | museum | polizei | unfall | restaurant | brand
+ Wir wohnen Lindenstraße 14, 50674 Köln, kommt vorbei
+ Meine Adresse ist Gartenweg 3
+ Klingelt einfach bei Brenner, zweiter Stock
- Unfall in der Lindenstraße 14, 50674 Köln, Polizei vor Ort
- Die Straße ist 14 Kilometer lang

[contact.birthdate.de]
say: gives your date of birth
privacy: 3
conduct: 0
voice: me
where: words
pattern: (?i)\b(?:geboren|geb\.|geburtsdatum|geburtstag|jahrgang|geboren bin ich|auf die welt gekommen|bin vom)\W{0,3}(?:\w+ ){0,3}\d{1,2}\. ?(?:\d{1,2}\.|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) ?(?:19|20)?\d{2}\b
pattern: (?i)\b(?:geboren|baujahr|jahrgang) (?:\w+ ){0,2}(?:19[3-9]\d|20[01]\d)\b
literal: digits 2
not: auto | polo | golf | motor | wein | flasche | serie | mozart | schauspieler | lok | traktor | oldtimer | schlüssel | schauspielerin | whisky
not: wohnung | roller | motorrad | passat | mopeds | diesel | kilometer | km
+ Geboren am 14.03.1987, also ja, bald 40
+ Geburtsdatum: 2.11.1990
+ Jahrgang 1979 und kein bisschen leise
- Am 14.03.1987 begann die Serie
- Mein Golf, Baujahr 1998, fährt noch

[contact.birthday.de]
say: tells that it is your birthday, or your age
privacy: 2
conduct: 0
voice: me
where: words
any: mein geburtstag | meinem geburtstag | meinen geburtstag | hab geburtstag | habe geburtstag | hab heute geburtstag | ich habe heute geburtstag
any: geburtstagskind bin ich | heute werde ich | morgen werde ich | werde heute | werde morgen | bin heute 30 | endlich 18 | endlich 30 | endlich 40
any: 18 geworden | 30 geworden | 40 geworden | 50 geworden | 60 geworden | danke für die glückwünsche | danke für eure glückwünsche
any: danke für die geburtstagsglückwünsche | danke für die geburtstagswünsche | danke für all die glückwünsche | für die vielen glückwünsche
any: mein 30. | mein 40. | mein 50. | mein 60. | meinem 40. | meinem 50. | meinen 30. | meinen 40. | meinen 50. | min geburi | i ha geburi
any: han geburi | nullte feiern | runder geburtstag | meinen runden | level up 30 | birthday girl bin ich | #meingeburtstag | #endlich30 | #40geworden
pattern: (?i)\b(?:werde|werd) (?:ich )?(?:am|heute|morgen|übermorgen|bald|im) (?:\S+ ){0,3}(?:1[89]|[2-9]0|[2-9][1-9])(?:[^\d.,:]|$)
literal: werde | werd | Werde
mask: nicht mein geburtstag | wie mein geburtstag
not: firma | jahre mauerfall | hochzeit | marathon | kilometer | verlobung | hochzeitstag
+ Heute werde ich 40, hilfe
+ Danke für die vielen Glückwünsche zu meinem Ehrentag
+ Endlich 30!
+ Ich werde am 3. Mai 40
- Ich werde am 20. Mai dort sein
- Werde heute 10 Kilometer laufen
- Danke für die Glückwünsche zur Hochzeit
- Mein 30. Marathon, Kilometer 12

[contact.iban.de]
say: gives an account number or a payment address
privacy: 3
conduct: 0
where: words
pattern: \b(?:DE\d{2}(?: ?\d{4}){4} ?\d{2}|AT\d{2}(?: ?\d{4}){4}|CH\d{2}(?: ?\w{4}){4} ?\w)\b
pattern: (?i)\bpaypal\.me/\w+
pattern: (?i)\b(?:kontonummer|konto ?nr\.?|iban|kreditkarte|kartennummer)\W{1,4}(?:\w+ ){0,2}\S*\d{3,}
literal: digits 3 | paypal.me
+ IBAN DE89 3704 0044 0532 0130 00 fürs Geschenk
+ AT61 1904 3002 3457 3201, Danke!
+ paypal.me/mustergeschenk
- DE ist mein Lieblingsland, 2024 war gut

[contact.id.de]
say: gives a number of a document or an insurance
privacy: 3
conduct: 0
where: words
pattern: \b756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}\b
pattern: (?i)\b(?:sozialversicherungsnummer|sv-nummer|svnr|sv-nr|ahv-nummer|ahv-nr|rentenversicherungsnummer|steuer-?id|steueridentifikationsnummer|steuernummer|versichertennummer|krankenkassennummer|ausweisnummer|personalausweisnummer|passnummer|reisepassnummer|führerscheinnummer|arztnummer|lanr|matrikelnummer|personalnummer|kundennummer)\W{1,4}(?:\w+ ){0,3}[A-Z0-9][A-Z0-9 ./-]{4,}\d
pattern: (?i)\b(?:kennzeichen|nummernschild|kontrollschild)\W{1,3}(?:\w+ ){0,3}[A-ZÄÖÜ]{1,3}[ -][A-Z]{0,2} ?\d{1,6}\b
literal: digits 3
+ meine AHV-Nummer 756.9217.0769.85
+ Steuer-ID: 12 345 678 901
+ Mein Kennzeichen ist K-AB 123
- Die Steuernummer muss man beantragen

[contact.handle.words.de]
say: asks people to write to you or follow you elsewhere
privacy: 1
conduct: 0
voice: me
where: words
any: mein insta ist | mein insta heißt | mein twitch | mein bluesky | bin jetzt auf bluesky | bin jetzt auf mastodon | findet mich jetzt auf
any: adde mich | addet mich | schreibt mir eine pn | schreib mir eine pn | pn an mich | per pn | bitte pn | pn genügt | meldet euch bei mir
any: melde dich bei mir | schreibt mir privat | schreibt mir einfach | schreibt mich an | schreib mich an | schreibt mir auf | folgt mir
any: mein snapchat | mein instagram | mein tiktok | mein kanal | mein youtube kanal | mein facebook | neues profil | neuer account | neuer acc
any: zweitaccount | mein linkedin | steam name | gamertag | threema id | signal erreichbar | link in bio | link in der bio | #folgtmir | #pn
mask: folgt mir auf schritt | folgt mir der hund | neues profil der reifen | neues profil laufrad
not: reifen | hund folgt | katze | schritt und tritt | redaktion | sendung | kundenservice
+ Insta: lisamue, adde mich
+ Schreibt mir per PN, wenn ihr Karten wollt
+ Mein neuer Account, der alte ist weg
- Die Katze folgt mir auf Schritt und Tritt

[contact.hacked.de]
say: tells that an account of yours was taken over
privacy: 2
conduct: 0
where: words
any: account gehackt | wurde gehackt | bin gehackt worden | fake profil von mir | fakeprofil von mir | fake account von mir
any: jemand gibt sich als ich aus | nehmt keine anfragen von mir | profil geklont | nachrichten von mir nicht öffnen
not: behörde | ministerium | bundestag | konzern | server der
+ Achtung, mein Account wurde gehackt
+ Fakeprofil von mir unterwegs, nicht annehmen
+ Profil geklont, bitte melden
- Der Server der Behörde wurde gehackt

[contact.handle.de]
say: gives your name on another service
privacy: 2
conduct: 0
where: words
pattern: (?i)\b(?:insta(?:gram)?|snap(?:chat)?|tiktok|telegram|discord|twitter|threads|youtube|twitch|skype|psn|steam|signal|threema|x)(?: ?name)?(?: ist| heiß\w*)?: ?@?[a-z0-9._]{4,}
pattern: (?i)\b(?:auf|bei) (?:insta(?:gram)?|snap(?:chat)?|tiktok|telegram|discord|twitter|threads) (?:als|unter|bin ich|heiße ich) @?[a-z0-9._]{4,}
literal: nsta | nap | iktok | ikTok | elegram | iscord | witter | hreads | outube | witch | kype | psn | PSN | team | ignal | hreema
+ Insta: @lisamue_97
+ Findet mich auf Instagram unter lisamue_97
- Instagram ist wieder down
+ Mein TikTok: mia.backt.kuchen

[contact.secret.de]
say: answers what banks ask as a security question
privacy: 2
conduct: 0
voice: me
where: words
any: mädchenname meiner mutter | mein mädchenname | mein geburtsname | geborene müller | erstes haustier hieß | mein erstes haustier
any: mein erstes auto | mein erster hund hieß | meine erste katze hieß | meine grundschule hieß | meine erste lehrerin hieß
any: meine klassenlehrerin hieß | meine volksschullehrerin hieß | mein zweiter vorname | mein zweitname ist | mein lediger name | ledigname
any: mein spitzname | spitzname war | mein geburtsort | geburtsort ist | geboren im krankenhaus | erster kuss mit | meine erste adresse
any: meine erste straße | aufgewachsen in der straße
not: quiz antwort | datenschutz | passwortsicherheit
+ Mein erstes Haustier hieß Flocke
+ Mein zweiter Vorname ist Hedwig
+ Mein Mädchenname war Brandl
- Datenschutz: verratet nie, wie mein erstes Auto hieß

[contact.password.de]
say: gives a password or code
privacy: 3
conduct: 0
where: words
pattern: (?i)\b(?:passwort|kennwort|pin|wlan.?code|wlan.?schlüssel|türcode|zugangscode|schlüsselcode|alarmcode)(?: ist| lautet|:| =) ?\S*\d\S*
literal: asswort | ennwort | in | ode | chlüssel
not: vergessen | passwortmanager | sicher | hacker
+ Das WLAN ist offen, Passwort: garten2023
+ Türcode ist 4711
- Passwort vergessen, schon 3 Versuche
+ WLAN-Code: 88sonne12
