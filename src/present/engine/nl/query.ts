// Dutch: what is wrong with a query, and what mends it.
import type { EngineWords } from '../words.ts';

export const nlQuery: EngineWords = {
  '“{1}” is not on the calendar: check the month, day and time.':
    '“{1}” staat niet op de kalender: controleer maand, dag en tijd.',
  'This interval has no end at all: write at least one date.':
    'Dit interval heeft geen enkel eind: schrijf minstens één datum.',
  'This interval ends before it begins: exchange the two dates.':
    'Dit interval eindigt voordat het begint: wissel de twee datums om.',
  '“{1}” is not a date. Did you mean {2}?': '“{1}” is geen datum. Bedoelde je {2}?',
  '“{1}” is not a date: write it {2}: {3}.': '“{1}” is geen datum: schrijf hem {2}: {3}.',
  '“{1}” is not a date. {2}': '“{1}” is geen datum. {2}',
  'The year stands first, then month and day, as in 2026-09-15.':
    'Het jaar staat vooraan, dan maand en dag, zoals in 2026-09-15.',
  'For a time back from now write {1}.': 'Schrijf {1} voor een tijd terug vanaf nu.',
  'From a date on is since:, up to the end of one is until:, as in since:2026-09-15.':
    'Vanaf een datum is since:, tot het eind ervan is until:, zoals in since:2026-09-15.',
  'For a day of the week write weekday:, as in weekday:monday.':
    'Schrijf weekday: voor een weekdag, zoals in weekday:monday.',
  'An interval is written with two dates; for the last days write since:P7D.':
    'Een interval schrijf je met twee datums; voor de laatste dagen since:P7D.',
  'Only words have capitals and accents: write letters or digits here. Signs and emoji are always found as they are.':
    'Alleen woorden hebben hoofdletters en accenten: schrijf hier letters of cijfers. Tekens en emoji worden altijd gevonden zoals ze zijn.',
  'A site is the name of a host, as in site:elpais.com; what is below it is found as well.':
    'Een site is de naam van een host, zoals in site:elpais.com; wat eronder valt wordt ook gevonden.',
  'How long until we answered is written with < or > and a length of time, as in answered:<1h, answered:>=2d or answered:30m..2h; its units are s, m, h, d and w.':
    'Hoe lang het duurde tot we antwoordden schrijf je met < of > en een tijdsduur, zoals in answered:<1h, answered:>=2d of answered:30m..2h; de eenheden zijn s, m, h, d en w.',
  'Reactions are asked for by how many there are, as in engagement:>100, engagement:10..50 or engagement:likes>10.':
    'Naar reacties vraag je met hun aantal, zoals in engagement:>100, engagement:10..50 of engagement:likes>10.',
  'Days are asked for one by one, as in (weekday:mon OR weekday:tue OR weekday:wed).':
    'Dagen vraag je één voor één, zoals in (weekday:mon OR weekday:tue OR weekday:wed).',
  'A day of the week is its name or 1 (Monday) to 7 (Sunday), as in weekday:monday.':
    'Een weekdag is de Engelse naam of 1 (maandag) tot 7 (zondag), zoals in weekday:monday.',
  'An hour is a number from 0 to 23, as in hour:14, or two with dots between, as in hour:9..17.':
    'Een uur is een getal van 0 tot 23, zoals in hour:14, of twee met puntjes ertussen, zoals in hour:9..17.',
  'These hours pass midnight: write them as (hour:{1}..23 OR hour:0..{2}).':
    'Deze uren gaan over middernacht: schrijf ze als (hour:{1}..23 OR hour:0..{2}).',
  'The value of {1}: holds no letter, digit or sign.': 'De waarde van {1}: bevat geen letter, cijfer of teken.',
  'The field {1}: takes no star: write the whole value.': 'Het veld {1}: neemt geen sterretje: schrijf de hele waarde.',
  'There is no field “{1}”.{2} To search for these words as text, put them in quotes.':
    'Er is geen veld “{1}”.{2} Zet de woorden tussen aanhalingstekens om ze als tekst te zoeken.',
  'There is no attribute “{1}”.{2} To search for these words as text, put them in quotes.':
    'Er is geen kenmerk “{1}”.{2} Zet de woorden tussen aanhalingstekens om ze als tekst te zoeken.',
  'The name {1}: is kept for codes, which come later: to find by tags write tag:; to ask for a file\'s column of this name write "{2}":.':
    'De naam {1}: is voor codes, die later komen: zoek op tags met tag:; schrijf "{2}": voor de kolom van een bestand met die naam.',
  'A language is written as its code of two letters, {1}.': 'Een taal schrijf je met haar code van twee letters, {1}.',
  'Write a name or a handle after author:, as in author:ana.':
    'Schrijf een naam of account na author:, zoals in author:ana.',
  'A risk is a number from 0 to 100, as in risk:60; mentions at least that risky are found.':
    'Een risico is een getal van 0 tot 100, zoals in risk:60; gevonden wordt wat minstens zo riskant is.',
  'Write 2 to {1} words after about:, in quotes: mentions with two of them are found.':
    'Schrijf 2 tot {1} woorden na about:, tussen aanhalingstekens: gevonden worden vermeldingen met twee ervan.',
  'A sample is asked for by its number, as in sample:3 or sample:3/negative/positive.':
    'Een steekproef vraag je met haar nummer, zoals in sample:3 of sample:3/negative/positive.',
  'After {1}: stands the number of a mention, a whole number as in {2}:111222.':
    'Na {1}: staat het nummer van een vermelding, een heel getal zoals in {2}:111222.',
  'Write {1} in place of {2}, or "{3}" in quotes to search for these characters.':
    'Schrijf {1} in plaats van {2}, of "{3}" tussen aanhalingstekens om deze tekens te zoeken.',
  'A colon follows the name of a field, as in {1}:VALUE; to search for these words as text, put them in quotes.':
    'Een dubbele punt volgt op de naam van een veld, zoals in {1}:WAARDE; zet de woorden tussen aanhalingstekens om ze als tekst te zoeken.',
  'NEAR is written in capitals, here {1}; to search for these words put them in quotes.':
    'NEAR schrijf je in hoofdletters, hier {1}; zet de woorden tussen aanhalingstekens om ze te zoeken.',
  'A phrase takes no distance after it: write its words with NEAR{1} between them.':
    'Een woordgroep krijgt geen afstand erachter: schrijf de woorden met NEAR{1} ertussen.',
  'Nothing follows the last slash of a regular expression: capitals make no difference in it anyway.':
    'Na de laatste schuine streep van een reguliere expressie komt niets: hoofdletters maken toch niet uit.',
  'A minus sign excludes what follows it directly: write -word without a space, or take it out.':
    'Een minteken sluit uit wat er direct op volgt: schrijf -woord zonder spatie, of haal het weg.',
  'NEAR is followed by how many words may stand between, 0 to {1}, as in late NEAR/5 delivery; to search for the word write "NEAR" in quotes.':
    'Na NEAR komt hoeveel woorden ertussen mogen staan, 0 tot {1}, zoals in laat NEAR/5 levering; schrijf "NEAR" tussen aanhalingstekens om het woord te zoeken.',
  'What is written exactly takes no star: write the whole word after =.':
    'Wat precies geschreven is, neemt geen sterretje: schrijf het hele woord na =.',
  'This quotation mark is never closed: add one at the end of the phrase.':
    'Dit aanhalingsteken wordt nergens gesloten: zet er een aan het eind van de woordgroep.',
  'This quotation mark is never closed: add one at the end of the value.':
    'Dit aanhalingsteken wordt nergens gesloten: zet er een aan het eind van de waarde.',
  'There is nothing between these quotation marks: write a phrase or take them out.':
    'Er staat niets tussen deze aanhalingstekens: schrijf een woordgroep of haal ze weg.',
  'Parentheses cannot follow {1} directly: repeat the field, as in (lang:es OR lang:it).':
    'Haakjes kunnen niet direct op {1} volgen: herhaal het veld, zoals in (lang:es OR lang:it).',
  'Write a value right after {1} with no space between, or quote the word to search for it as text.':
    'Schrijf een waarde direct na {1}, zonder spatie, of zet het woord tussen aanhalingstekens om het als tekst te zoeken.',
  'In a value a star can only stand at the end, as in late*: move it there or take it out.':
    'In een waarde kan een sterretje alleen aan het eind staan, zoals in laat*: zet het daar of haal het weg.',
  'A star needs letters beside it, as in deliver* or *mar*: add some or take it out.':
    'Een sterretje heeft letters naast zich nodig, zoals in lever* of *mar*: voeg ze toe of haal het weg.',
  'A query can have {1} characters and this one has {2}: shorten it, or save parts of it as topics.':
    'Een zoekopdracht kan {1} tekens hebben en deze heeft er {2}: maak hem korter, of bewaar delen als onderwerpen.',
  'This closing parenthesis was never opened: take it out or add “(” before it.':
    'Dit sluithaakje is nooit geopend: haal het weg of zet er “(” voor.',
  'There is nothing between these parentheses: write something there or take them out.':
    'Er staat niets tussen deze haakjes: schrijf er iets of haal ze weg.',
  'Nothing follows this minus sign: add what it excludes or take it out.':
    'Er volgt niets op dit minteken: voeg toe wat het uitsluit of haal het weg.',
  'Nothing follows NOT: add what it excludes, or write "NOT" in quotes to search for the word.':
    'Er volgt niets op NOT: voeg toe wat het uitsluit, of schrijf "NOT" tussen aanhalingstekens om het woord te zoeken.',
  '{1} needs a term on both sides: add one, take {2} out, or write "{3}" in quotes to search for the word.':
    '{1} heeft aan beide kanten een term nodig: voeg er een toe, haal {2} weg, of schrijf "{3}" voor het woord zelf.',
  'NEAR stands between words or phrases, as in late NEAR/5 delivery: write it once for each, as in (late NEAR/5 delivery) OR (late NEAR/5 parcel), or write AND.':
    'NEAR staat tussen woorden of woordgroepen, zoals in laat NEAR/5 levering: schrijf het voor elk apart, zoals in (laat NEAR/5 levering) OR (laat NEAR/5 pakket), of schrijf AND.',
  'What NEAR joins has one distance: write the same number, or two clauses as in (a NEAR/5 b) (b NEAR/3 c).':
    'Wat NEAR verbindt heeft één afstand: schrijf hetzelfde getal, of twee delen zoals in (a NEAR/5 b) (b NEAR/3 c).',
  'This parenthesis is never closed: add “)” where the group ends.':
    'Dit haakje wordt nergens gesloten: zet “)” waar de groep eindigt.',
  'A query can have {1} terms and this is one more: save parts of the query as topics and combine those.':
    'Een zoekopdracht kan {1} termen hebben en dit is er één meer: bewaar delen als onderwerpen en combineer die.',
  'A query can have {1} parts for which each mention is looked at (words exactly as written or with stars within, regular expressions, signs and emoji, answers, reactions of one sort) and this is one more: take some out, or ask in several queries.':
    'Een zoekopdracht kan {1} delen hebben waarvoor elke vermelding bekeken wordt (woorden precies zo of met sterretjes erin, reguliere expressies, tekens en emoji, antwoorden, één soort reacties) en dit is er één meer: haal er wat weg, of vraag in meerdere keren.',
  'Parentheses and NOT can be nested {1} deep and this goes deeper: take out the outer ones.':
    'Haakjes en NOT kunnen {1} diep genest zijn en dit gaat dieper: haal de buitenste weg.',
  'In a script written without spaces any part of a text is found as it is: take out the stars, or join two parts with NEAR.':
    'In een schrift zonder spaties wordt elk deel van een tekst gevonden zoals het is: haal de sterretjes weg, of verbind twee delen met NEAR.',
  'A word with stars needs {1} letters or digits beside them, as in *mar*: it would find too much; add some.':
    'Een woord met sterretjes heeft {1} letters of cijfers nodig, zoals in *mar*: het zou te veel vinden; voeg er toe.',
  'Stars stand inside one word: write words that a sign joins apart, or in quotes without stars.':
    'Sterretjes staan binnen één woord: schrijf woorden die door een teken verbonden zijn los, of tussen aanhalingstekens zonder sterretjes.',
  'A word can have {1} stars and this one has more: take some out.':
    'Een woord kan {1} sterretjes hebben en dit heeft er meer: haal er wat weg.',
  'This range ends before it begins: exchange its ends, as in {1}..{2}.':
    'Dit bereik eindigt voordat het begint: wissel de uiteinden om, zoals in {1}..{2}.',
  'A regular expression can have {1} characters and this one has {2}: shorten it, or make two of it with OR.':
    'Een reguliere expressie kan {1} tekens hebben en deze heeft er {2}: maak haar korter, of maak er twee van met OR.',
  'The regular expressions of this query are too large: a number in braces repeats what stands before it so often. Write smaller numbers, or fewer expressions.':
    'De reguliere expressies van deze zoekopdracht zijn te groot: een getal tussen accolades herhaalt wat ervoor staat. Schrijf kleinere getallen, of minder expressies.',
  'This regular expression also matches where nothing stands, so that it would find every mention: take out a * or ?, or write + instead.':
    'Deze reguliere expressie past ook waar niets staat en zou alles vinden: haal een * of ? weg, of schrijf +.',
  'Regular expressions cannot look ahead or behind here, as (?=…) and (?<!…) do: RE2 syntax has no such thing. Exclude with NOT, or write a second clause.':
    'Reguliere expressies kunnen hier niet vooruit of terug kijken, zoals (?=…) en (?<!…): RE2 kent dat niet. Sluit uit met NOT, of schrijf een tweede deel.',
  'Regular expressions cannot refer back to a group here, as {1} does: RE2 syntax has no such thing. Write out what may repeat.':
    'Reguliere expressies kunnen hier niet naar een groep terugverwijzen, zoals {1} doet: RE2 kent dat niet. Schrijf uit wat zich herhaalt.',
  'This regular expression is not understood: {1}{2}. Mend it, put a backslash before a sign that is meant as it is, or write the text in quotes.':
    'Deze reguliere expressie is niet te begrijpen: {1}{2}. Verbeter haar, zet een backslash voor een letterlijk teken, of schrijf de tekst tussen aanhalingstekens.',
  'More than {1} words are like “{2}”: write more of its letters.':
    'Meer dan {1} woorden lijken op “{2}”: schrijf meer letters.',
  'The field {1}: does not know “{2}”. {3}': 'Het veld {1}: kent “{2}” niet. {3}',
  'The field {1}: takes one value at a time: repeat it, as in ({2}:{3} OR {4}:{5}).':
    'Het veld {1}: neemt één waarde tegelijk: herhaal het, zoals in ({2}:{3} OR {4}:{5}).',
  'Did you mean {1}?': 'Bedoelde je {1}?',
  'Write one of {1}.': 'Schrijf een van {1}.',
  'Add it first, or choose another tag.': 'Voeg hem eerst toe, of kies een andere.',
  'Add it first, or choose another topic.': 'Voeg het eerst toe, of kies een ander.',
  'Add it first, or choose another source.': 'Voeg haar eerst toe, of kies een andere.',
  'Add it first, or choose another {1}.': 'Voeg het eerst toe, of kies een ander. ({1})',
  'There is no tag “{1}”. {2}': 'Er is geen tag “{1}”. {2}',
  'There is no topic “{1}”. {2}': 'Er is geen onderwerp “{1}”. {2}',
  'There is no source “{1}”. {2}': 'Er is geen bron “{1}”. {2}',
  'There is no tag that begins with “{1}”. {2}': 'Geen tag begint met “{1}”. {2}',
  'There is no topic that begins with “{1}”. {2}': 'Geen onderwerp begint met “{1}”. {2}',
  'There is no source that begins with “{1}”. {2}': 'Geen bron begint met “{1}”. {2}',
};
