lexicon: religion.mul
format: 1
version: 2026.1
topic: religion
lang: mul
licence: CC0-1.0
about: Names of faith and unbelief that are written alike in every language. The table lexicons/names/religion.tsv adds many more.
source: written by hand for this project

# The rule says what a text names, never what its writer believes.

[religion.named]
say: names a religious body or movement
privacy: 2
conduct: 0
negated: keep
any: dalai lama | thich nhat hanh | sathya sai baba | billy graham | =Taizé | taizé community | communauté de taizé
any: opus dei | caritas internationalis | =Sant'Egidio | =Lubavitch | tablighi jamaat | hizb ut tahrir | #ramadan | #jumuah
any: ramakrishna mission | brahma kumaris | =ISKCON | falun gong | falun dafa | radhasoami | akal takht
any: golden temple amritsar | #waheguru | nichiren shoshu | jodo shinshu | bahá'u'lláh | urantia
any: richard dawkins foundation | humanists international | #exmuslim | #exmormon | atheist alliance international | #openlysecular
+ Read a book by the Dalai Lama
+ Retiro del Opus Dei
+ Ein Wochenende mit der Gemeinschaft von Sant'Egidio
+ #exmuslim and free
- The llama at the zoo
