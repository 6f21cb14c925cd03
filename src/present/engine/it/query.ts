// Italian: what is wrong with a query, and what mends it.
import type { EngineWords } from '../words.ts';

export const itQuery: EngineWords = {
  '“{1}” is not on the calendar: check the month, day and time.':
    '«{1}» non è sul calendario: controlla mese, giorno e ora.',
  'This interval has no end at all: write at least one date.':
    'Questo intervallo non ha estremi: scrivi almeno una data.',
  'This interval ends before it begins: exchange the two dates.':
    'Questo intervallo finisce prima di cominciare: scambia le due date.',
  '“{1}” is not a date. Did you mean {2}?': '«{1}» non è una data. Intendevi {2}?',
  '“{1}” is not a date: write it {2}: {3}.': '«{1}» non è una data: scrivila {2}: {3}.',
  '“{1}” is not a date. {2}': '«{1}» non è una data. {2}',
  'The year stands first, then month and day, as in 2026-09-15.':
    'Prima l’anno, poi mese e giorno, come in 2026-09-15.',
  'For a time back from now write {1}.': 'Per un tempo indietro da adesso scrivi {1}.',
  'From a date on is since:, up to the end of one is until:, as in since:2026-09-15.':
    'Da una data in poi è since:, fino alla fine di una è until:, come in since:2026-09-15.',
  'For a day of the week write weekday:, as in weekday:monday.':
    'Per un giorno della settimana scrivi weekday:, come in weekday:monday.',
  'An interval is written with two dates; for the last days write since:P7D.':
    'Un intervallo si scrive con due date; per gli ultimi giorni scrivi since:P7D.',
  'Only words have capitals and accents: write letters or digits here. Signs and emoji are always found as they are.':
    'Solo le parole hanno maiuscole e accenti: scrivi qui lettere o cifre. Segni ed emoji si trovano sempre così come sono.',
  'A site is the name of a host, as in site:elpais.com; what is below it is found as well.':
    'Un sito è il nome di un host, come in site:elpais.com; si trova anche ciò che sta sotto.',
  'How long until we answered is written with < or > and a length of time, as in answered:<1h, answered:>=2d or answered:30m..2h; its units are s, m, h, d and w.':
    'Quanto ci abbiamo messo a rispondere si scrive con < o > e una durata, come in answered:<1h, answered:>=2d o answered:30m..2h; le unità sono s, m, h, d e w.',
  'Reactions are asked for by how many there are, as in engagement:>100, engagement:10..50 or engagement:likes>10.':
    'Le reazioni si chiedono per quante sono, come in engagement:>100, engagement:10..50 o engagement:likes>10.',
  'Days are asked for one by one, as in (weekday:mon OR weekday:tue OR weekday:wed).':
    'I giorni si chiedono uno per uno, come in (weekday:mon OR weekday:tue OR weekday:wed).',
  'A day of the week is its name or 1 (Monday) to 7 (Sunday), as in weekday:monday.':
    'Un giorno della settimana è il suo nome inglese o da 1 (lunedì) a 7 (domenica), come in weekday:monday.',
  'An hour is a number from 0 to 23, as in hour:14, or two with dots between, as in hour:9..17.':
    'Un’ora è un numero da 0 a 23, come in hour:14, o due con i puntini in mezzo, come in hour:9..17.',
  'These hours pass midnight: write them as (hour:{1}..23 OR hour:0..{2}).':
    'Queste ore passano la mezzanotte: scrivile così (hour:{1}..23 OR hour:0..{2}).',
  'The value of {1}: holds no letter, digit or sign.': 'Il valore di {1}: non ha lettere, cifre né segni.',
  'The field {1}: takes no star: write the whole value.':
    'Il campo {1}: non ammette asterischi: scrivi il valore intero.',
  'There is no field “{1}”.{2} To search for these words as text, put them in quotes.':
    'Non c’è un campo «{1}».{2} Per cercare queste parole come testo, mettile tra virgolette.',
  'There is no attribute “{1}”.{2} To search for these words as text, put them in quotes.':
    'Non c’è un attributo «{1}».{2} Per cercare queste parole come testo, mettile tra virgolette.',
  'The name {1}: is kept for codes, which come later: to find by tags write tag:; to ask for a file\'s column of this name write "{2}":.':
    'Il nome {1}: è riservato ai codici, che arriveranno: per cercare per etichetta scrivi tag:; per la colonna di un file con quel nome, "{2}":.',
  'A language is written as its code of two letters, {1}.':
    'Una lingua si scrive con il suo codice di due lettere, {1}.',
  'Write a name or a handle after author:, as in author:ana.':
    'Scrivi un nome o un account dopo author:, come in author:ana.',
  'A risk is a number from 0 to 100, as in risk:60; mentions at least that risky are found.':
    'Un rischio è un numero da 0 a 100, come in risk:60; si trovano le menzioni con almeno quel rischio.',
  'Write 2 to {1} words after about:, in quotes: mentions with two of them are found.':
    'Scrivi da 2 a {1} parole dopo about:, tra virgolette: si trovano le menzioni con due di queste.',
  'A sample is asked for by its number, as in sample:3 or sample:3/negative/positive.':
    'Un campione si chiede con il suo numero, come in sample:3 o sample:3/negative/positive.',
  'After {1}: stands the number of a mention, a whole number as in {2}:111222.':
    'Dopo {1}: sta il numero di una menzione, un intero come in {2}:111222.',
  'Write {1} in place of {2}, or "{3}" in quotes to search for these characters.':
    'Scrivi {1} al posto di {2}, o "{3}" tra virgolette per cercare questi caratteri.',
  'A colon follows the name of a field, as in {1}:VALUE; to search for these words as text, put them in quotes.':
    'I due punti seguono il nome di un campo, come in {1}:VALORE; per cercare queste parole come testo, mettile tra virgolette.',
  'NEAR is written in capitals, here {1}; to search for these words put them in quotes.':
    'NEAR si scrive in maiuscole, qui {1}; per cercare queste parole mettile tra virgolette.',
  'A phrase takes no distance after it: write its words with NEAR{1} between them.':
    'Una frase non prende una distanza dopo di sé: scrivi le parole con NEAR{1} in mezzo.',
  'Nothing follows the last slash of a regular expression: capitals make no difference in it anyway.':
    'Dopo l’ultima barra di un’espressione regolare non va nulla: le maiuscole non contano comunque.',
  'A minus sign excludes what follows it directly: write -word without a space, or take it out.':
    'Un segno meno esclude ciò che lo segue direttamente: scrivi -parola senza spazio, o toglilo.',
  'NEAR is followed by how many words may stand between, 0 to {1}, as in late NEAR/5 delivery; to search for the word write "NEAR" in quotes.':
    'Dopo NEAR va quante parole possono stare in mezzo, da 0 a {1}, come in ritardo NEAR/5 consegna; per cercare la parola scrivi "NEAR" tra virgolette.',
  'What is written exactly takes no star: write the whole word after =.':
    'Ciò che è scritto esattamente non ammette asterischi: scrivi la parola intera dopo =.',
  'This quotation mark is never closed: add one at the end of the phrase.':
    'Queste virgolette non si chiudono: aggiungine alla fine della frase.',
  'This quotation mark is never closed: add one at the end of the value.':
    'Queste virgolette non si chiudono: aggiungine alla fine del valore.',
  'There is nothing between these quotation marks: write a phrase or take them out.':
    'Non c’è nulla tra queste virgolette: scrivi una frase o toglile.',
  'Parentheses cannot follow {1} directly: repeat the field, as in (lang:es OR lang:it).':
    'Le parentesi non possono seguire direttamente {1}: ripeti il campo, come in (lang:es OR lang:it).',
  'Write a value right after {1} with no space between, or quote the word to search for it as text.':
    'Scrivi un valore subito dopo {1}, senza spazio, o metti la parola tra virgolette per cercarla come testo.',
  'In a value a star can only stand at the end, as in late*: move it there or take it out.':
    'In un valore l’asterisco può stare solo alla fine, come in tard*: spostalo lì o toglilo.',
  'A star needs letters beside it, as in deliver* or *mar*: add some or take it out.':
    'Un asterisco ha bisogno di lettere accanto, come in consegn* o *mar*: aggiungile o toglilo.',
  'A query can have {1} characters and this one has {2}: shorten it, or save parts of it as topics.':
    'Una ricerca può avere {1} caratteri e questa ne ha {2}: accorciala, o salva parti come argomenti.',
  'This closing parenthesis was never opened: take it out or add “(” before it.':
    'Questa parentesi di chiusura non è mai stata aperta: toglila o aggiungi «(» prima.',
  'There is nothing between these parentheses: write something there or take them out.':
    'Non c’è nulla tra queste parentesi: scrivi qualcosa o toglile.',
  'Nothing follows this minus sign: add what it excludes or take it out.':
    'Dopo questo segno meno non c’è nulla: aggiungi ciò che esclude o toglilo.',
  'Nothing follows NOT: add what it excludes, or write "NOT" in quotes to search for the word.':
    'Dopo NOT non c’è nulla: aggiungi ciò che esclude, o scrivi "NOT" tra virgolette per cercare la parola.',
  '{1} needs a term on both sides: add one, take {2} out, or write "{3}" in quotes to search for the word.':
    '{1} ha bisogno di un termine da entrambe le parti: aggiungilo, togli {2}, o scrivi "{3}" tra virgolette per cercare la parola.',
  'NEAR stands between words or phrases, as in late NEAR/5 delivery: write it once for each, as in (late NEAR/5 delivery) OR (late NEAR/5 parcel), or write AND.':
    'NEAR sta tra parole o frasi, come in ritardo NEAR/5 consegna: scrivilo una volta per ognuna, come in (ritardo NEAR/5 consegna) OR (ritardo NEAR/5 pacco), o scrivi AND.',
  'What NEAR joins has one distance: write the same number, or two clauses as in (a NEAR/5 b) (b NEAR/3 c).':
    'Ciò che NEAR unisce ha una sola distanza: scrivi lo stesso numero, o due parti come in (a NEAR/5 b) (b NEAR/3 c).',
  'This parenthesis is never closed: add “)” where the group ends.':
    'Questa parentesi non si chiude: aggiungi «)» dove finisce il gruppo.',
  'A query can have {1} terms and this is one more: save parts of the query as topics and combine those.':
    'Una ricerca può avere {1} termini e questo è uno in più: salva parti come argomenti e combinali.',
  'A query can have {1} parts for which each mention is looked at (words exactly as written or with stars within, regular expressions, signs and emoji, answers, reactions of one sort) and this is one more: take some out, or ask in several queries.':
    'Una ricerca può avere {1} parti per cui si guarda ogni menzione (parole esatte o con asterischi dentro, espressioni regolari, segni ed emoji, risposte, reazioni di un tipo) e questa è una in più: togline qualcuna, o chiedi in più ricerche.',
  'Parentheses and NOT can be nested {1} deep and this goes deeper: take out the outer ones.':
    'Parentesi e NOT si possono annidare {1} volte e qui sono di più: togli quelle esterne.',
  'In a script written without spaces any part of a text is found as it is: take out the stars, or join two parts with NEAR.':
    'In una scrittura senza spazi ogni parte di un testo si trova così com’è: togli gli asterischi, o unisci due parti con NEAR.',
  'A word with stars needs {1} letters or digits beside them, as in *mar*: it would find too much; add some.':
    'Una parola con asterischi ha bisogno di {1} lettere o cifre accanto, come in *mar*: troverebbe troppo; aggiungine.',
  'Stars stand inside one word: write words that a sign joins apart, or in quotes without stars.':
    'Gli asterischi stanno dentro una parola: scrivi separate le parole unite da un segno, o tra virgolette senza asterischi.',
  'A word can have {1} stars and this one has more: take some out.':
    'Una parola può avere {1} asterischi e questa ne ha di più: togline qualcuno.',
  'This range ends before it begins: exchange its ends, as in {1}..{2}.':
    'Questo intervallo finisce prima di cominciare: scambia gli estremi, come in {1}..{2}.',
  'A regular expression can have {1} characters and this one has {2}: shorten it, or make two of it with OR.':
    'Un’espressione regolare può avere {1} caratteri e questa ne ha {2}: accorciala, o fanne due con OR.',
  'The regular expressions of this query are too large: a number in braces repeats what stands before it so often. Write smaller numbers, or fewer expressions.':
    'Le espressioni regolari di questa ricerca sono troppo grandi: un numero tra graffe ripete ciò che ha davanti. Scrivi numeri più piccoli, o meno espressioni.',
  'This regular expression also matches where nothing stands, so that it would find every mention: take out a * or ?, or write + instead.':
    'Questa espressione regolare corrisponde anche dove non c’è nulla, quindi troverebbe tutto: togli un * o ?, o scrivi +.',
  'Regular expressions cannot look ahead or behind here, as (?=…) and (?<!…) do: RE2 syntax has no such thing. Exclude with NOT, or write a second clause.':
    'Qui le espressioni regolari non possono guardare avanti o indietro, come (?=…) e (?<!…): la sintassi RE2 non lo prevede. Escludi con NOT, o scrivi un’altra parte.',
  'Regular expressions cannot refer back to a group here, as {1} does: RE2 syntax has no such thing. Write out what may repeat.':
    'Qui le espressioni regolari non possono riferirsi a un gruppo precedente, come fa {1}: la sintassi RE2 non lo prevede. Scrivi per esteso ciò che si ripete.',
  'This regular expression is not understood: {1}{2}. Mend it, put a backslash before a sign that is meant as it is, or write the text in quotes.':
    'Questa espressione regolare non si capisce: {1}{2}. Correggila, metti una barra rovesciata prima di un segno letterale, o scrivi il testo tra virgolette.',
  'More than {1} words are like “{2}”: write more of its letters.':
    'Più di {1} parole sono come «{2}»: scrivi più lettere.',
  'The field {1}: does not know “{2}”. {3}': 'Il campo {1}: non conosce «{2}». {3}',
  'The field {1}: takes one value at a time: repeat it, as in ({2}:{3} OR {4}:{5}).':
    'Il campo {1}: prende un valore alla volta: ripetilo, come in ({2}:{3} OR {4}:{5}).',
  'Did you mean {1}?': 'Intendevi {1}?',
  'Write one of {1}.': 'Scrivi uno di {1}.',
  'Add it first, or choose another tag.': 'Aggiungila prima, o scegline un’altra.',
  'Add it first, or choose another topic.': 'Aggiungilo prima, o scegline un altro.',
  'Add it first, or choose another source.': 'Aggiungila prima, o scegline un’altra.',
  'Add it first, or choose another {1}.': 'Aggiungilo prima, o scegline un altro. ({1})',
  'There is no tag “{1}”. {2}': 'Non c’è un’etichetta «{1}». {2}',
  'There is no topic “{1}”. {2}': 'Non c’è un argomento «{1}». {2}',
  'There is no source “{1}”. {2}': 'Non c’è una fonte «{1}». {2}',
  'There is no tag that begins with “{1}”. {2}': 'Nessuna etichetta comincia con «{1}». {2}',
  'There is no topic that begins with “{1}”. {2}': 'Nessun argomento comincia con «{1}». {2}',
  'There is no source that begins with “{1}”. {2}': 'Nessuna fonte comincia con «{1}». {2}',
};
