// Spanish: what is wrong with a query, and what mends it.
import type { EngineWords } from '../words.ts';

export const esQuery: EngineWords = {
  '“{1}” is not on the calendar: check the month, day and time.':
    '«{1}» no existe en el calendario: revisa el mes, el día y la hora.',
  'This interval has no end at all: write at least one date.':
    'Este intervalo no tiene ningún extremo: escribe al menos una fecha.',
  'This interval ends before it begins: exchange the two dates.':
    'Este intervalo termina antes de empezar: intercambia las dos fechas.',
  '“{1}” is not a date. Did you mean {2}?': '«{1}» no es una fecha. ¿Querías decir {2}?',
  '“{1}” is not a date: write it {2}: {3}.': '«{1}» no es una fecha: escríbela {2}: {3}.',
  '“{1}” is not a date. {2}': '«{1}» no es una fecha. {2}',
  'The year stands first, then month and day, as in 2026-09-15.':
    'Primero va el año, luego el mes y el día, como en 2026-09-15.',
  'For a time back from now write {1}.': 'Para un tiempo hacia atrás desde ahora escribe {1}.',
  'From a date on is since:, up to the end of one is until:, as in since:2026-09-15.':
    'Desde una fecha es since:, hasta el final de una es until:, como en since:2026-09-15.',
  'For a day of the week write weekday:, as in weekday:monday.':
    'Para un día de la semana escribe weekday:, como en weekday:monday.',
  'An interval is written with two dates; for the last days write since:P7D.':
    'Un intervalo se escribe con dos fechas; para los últimos días escribe since:P7D.',
  'Only words have capitals and accents: write letters or digits here. Signs and emoji are always found as they are.':
    'Solo las palabras tienen mayúsculas y tildes: escribe aquí letras o cifras. Los signos y emojis siempre se encuentran tal cual.',
  'A site is the name of a host, as in site:elpais.com; what is below it is found as well.':
    'Un sitio es el nombre de un servidor, como en site:elpais.com; también se encuentra lo que cuelga de él.',
  'How long until we answered is written with < or > and a length of time, as in answered:<1h, answered:>=2d or answered:30m..2h; its units are s, m, h, d and w.':
    'Lo que tardamos en responder se escribe con < o > y una duración, como en answered:<1h, answered:>=2d o answered:30m..2h; las unidades son s, m, h, d y w.',
  'Reactions are asked for by how many there are, as in engagement:>100, engagement:10..50 or engagement:likes>10.':
    'Las reacciones se piden por cuántas hay, como en engagement:>100, engagement:10..50 o engagement:likes>10.',
  'Days are asked for one by one, as in (weekday:mon OR weekday:tue OR weekday:wed).':
    'Los días se piden uno a uno, como en (weekday:mon OR weekday:tue OR weekday:wed).',
  'A day of the week is its name or 1 (Monday) to 7 (Sunday), as in weekday:monday.':
    'Un día de la semana es su nombre en inglés o de 1 (lunes) a 7 (domingo), como en weekday:monday.',
  'An hour is a number from 0 to 23, as in hour:14, or two with dots between, as in hour:9..17.':
    'Una hora es un número de 0 a 23, como en hour:14, o dos con puntos en medio, como en hour:9..17.',
  'These hours pass midnight: write them as (hour:{1}..23 OR hour:0..{2}).':
    'Estas horas pasan de medianoche: escríbelas así (hour:{1}..23 OR hour:0..{2}).',
  'The value of {1}: holds no letter, digit or sign.': 'El valor de {1}: no tiene letras, cifras ni signos.',
  'The field {1}: takes no star: write the whole value.': 'El campo {1}: no admite asterisco: escribe el valor entero.',
  'There is no field “{1}”.{2} To search for these words as text, put them in quotes.':
    'No hay ningún campo «{1}».{2} Para buscar estas palabras como texto, ponlas entre comillas.',
  'There is no attribute “{1}”.{2} To search for these words as text, put them in quotes.':
    'No hay ningún atributo «{1}».{2} Para buscar estas palabras como texto, ponlas entre comillas.',
  'The name {1}: is kept for codes, which come later: to find by tags write tag:; to ask for a file\'s column of this name write "{2}":.':
    'El nombre {1}: se reserva para los códigos, que vendrán más adelante: para buscar por etiquetas escribe tag:; para la columna de un archivo con ese nombre, "{2}":.',
  'A language is written as its code of two letters, {1}.': 'Un idioma se escribe con su código de dos letras, {1}.',
  'Write a name or a handle after author:, as in author:ana.':
    'Escribe un nombre o una cuenta después de author:, como en author:ana.',
  'A risk is a number from 0 to 100, as in risk:60; mentions at least that risky are found.':
    'Un riesgo es un número de 0 a 100, como en risk:60; se encuentran las menciones con ese riesgo o más.',
  'Write 2 to {1} words after about:, in quotes: mentions with two of them are found.':
    'Escribe de 2 a {1} palabras después de about:, entre comillas: se encuentran las menciones con dos de ellas.',
  'A sample is asked for by its number, as in sample:3 or sample:3/negative/positive.':
    'Una muestra se pide por su número, como en sample:3 o sample:3/negative/positive.',
  'After {1}: stands the number of a mention, a whole number as in {2}:111222.':
    'Después de {1}: va el número de una mención, un entero como en {2}:111222.',
  'Write {1} in place of {2}, or "{3}" in quotes to search for these characters.':
    'Escribe {1} en lugar de {2}, o "{3}" entre comillas para buscar estos caracteres.',
  'A colon follows the name of a field, as in {1}:VALUE; to search for these words as text, put them in quotes.':
    'Los dos puntos van tras el nombre de un campo, como en {1}:VALOR; para buscar estas palabras como texto, ponlas entre comillas.',
  'NEAR is written in capitals, here {1}; to search for these words put them in quotes.':
    'NEAR se escribe en mayúsculas, aquí {1}; para buscar estas palabras ponlas entre comillas.',
  'A phrase takes no distance after it: write its words with NEAR{1} between them.':
    'Una frase no lleva distancia detrás: escribe sus palabras con NEAR{1} entre ellas.',
  'Nothing follows the last slash of a regular expression: capitals make no difference in it anyway.':
    'Tras la última barra de una expresión regular no va nada: las mayúsculas ya dan igual.',
  'A minus sign excludes what follows it directly: write -word without a space, or take it out.':
    'Un signo menos excluye lo que lo sigue directamente: escribe -palabra sin espacio, o quítalo.',
  'NEAR is followed by how many words may stand between, 0 to {1}, as in late NEAR/5 delivery; to search for the word write "NEAR" in quotes.':
    'Tras NEAR va cuántas palabras puede haber en medio, de 0 a {1}, como en tarde NEAR/5 entrega; para buscar la palabra escribe "NEAR" entre comillas.',
  'What is written exactly takes no star: write the whole word after =.':
    'Lo escrito tal cual no admite asterisco: escribe la palabra entera tras =.',
  'This quotation mark is never closed: add one at the end of the phrase.':
    'Estas comillas no se cierran: añade otras al final de la frase.',
  'This quotation mark is never closed: add one at the end of the value.':
    'Estas comillas no se cierran: añade otras al final del valor.',
  'There is nothing between these quotation marks: write a phrase or take them out.':
    'No hay nada entre estas comillas: escribe una frase o quítalas.',
  'Parentheses cannot follow {1} directly: repeat the field, as in (lang:es OR lang:it).':
    'Los paréntesis no pueden ir justo tras {1}: repite el campo, como en (lang:es OR lang:it).',
  'Write a value right after {1} with no space between, or quote the word to search for it as text.':
    'Escribe un valor justo tras {1}, sin espacio, o pon la palabra entre comillas para buscarla como texto.',
  'In a value a star can only stand at the end, as in late*: move it there or take it out.':
    'En un valor el asterisco solo puede ir al final, como en tard*: muévelo allí o quítalo.',
  'A star needs letters beside it, as in deliver* or *mar*: add some or take it out.':
    'Un asterisco necesita letras al lado, como en entreg* o *mar*: añádelas o quítalo.',
  'A query can have {1} characters and this one has {2}: shorten it, or save parts of it as topics.':
    'Una búsqueda puede tener {1} caracteres y esta tiene {2}: acórtala, o guarda partes como temas.',
  'This closing parenthesis was never opened: take it out or add “(” before it.':
    'Este paréntesis de cierre no se abrió: quítalo o añade «(» antes.',
  'There is nothing between these parentheses: write something there or take them out.':
    'No hay nada entre estos paréntesis: escribe algo o quítalos.',
  'Nothing follows this minus sign: add what it excludes or take it out.':
    'Tras este signo menos no hay nada: añade lo que excluye o quítalo.',
  'Nothing follows NOT: add what it excludes, or write "NOT" in quotes to search for the word.':
    'Tras NOT no hay nada: añade lo que excluye, o escribe "NOT" entre comillas para buscar la palabra.',
  '{1} needs a term on both sides: add one, take {2} out, or write "{3}" in quotes to search for the word.':
    '{1} necesita un término a cada lado: añádelo, quita {2} o escribe "{3}" entre comillas para buscar la palabra.',
  'NEAR stands between words or phrases, as in late NEAR/5 delivery: write it once for each, as in (late NEAR/5 delivery) OR (late NEAR/5 parcel), or write AND.':
    'NEAR va entre palabras o frases, como en tarde NEAR/5 entrega: escríbelo una vez para cada una, como en (tarde NEAR/5 entrega) OR (tarde NEAR/5 paquete), o escribe AND.',
  'What NEAR joins has one distance: write the same number, or two clauses as in (a NEAR/5 b) (b NEAR/3 c).':
    'Lo que une NEAR tiene una sola distancia: escribe el mismo número, o dos partes como en (a NEAR/5 b) (b NEAR/3 c).',
  'This parenthesis is never closed: add “)” where the group ends.':
    'Este paréntesis no se cierra: añade «)» donde termina el grupo.',
  'A query can have {1} terms and this is one more: save parts of the query as topics and combine those.':
    'Una búsqueda puede tener {1} términos y este es uno más: guarda partes como temas y combínalos.',
  'A query can have {1} parts for which each mention is looked at (words exactly as written or with stars within, regular expressions, signs and emoji, answers, reactions of one sort) and this is one more: take some out, or ask in several queries.':
    'Una búsqueda puede tener {1} partes que obligan a mirar cada mención (palabras tal cual o con asteriscos dentro, expresiones regulares, signos y emojis, respuestas, reacciones de un tipo) y esta es una más: quita alguna, o pregunta en varias búsquedas.',
  'Parentheses and NOT can be nested {1} deep and this goes deeper: take out the outer ones.':
    'Los paréntesis y NOT se pueden anidar {1} veces y aquí son más: quita los de fuera.',
  'In a script written without spaces any part of a text is found as it is: take out the stars, or join two parts with NEAR.':
    'En una escritura sin espacios cualquier parte de un texto se encuentra tal cual: quita los asteriscos, o une dos partes con NEAR.',
  'A word with stars needs {1} letters or digits beside them, as in *mar*: it would find too much; add some.':
    'Una palabra con asteriscos necesita {1} letras o cifras al lado, como en *mar*: encontraría demasiado; añade alguna.',
  'Stars stand inside one word: write words that a sign joins apart, or in quotes without stars.':
    'Los asteriscos van dentro de una palabra: separa las palabras que une un signo, o ponlas entre comillas sin asteriscos.',
  'A word can have {1} stars and this one has more: take some out.':
    'Una palabra puede tener {1} asteriscos y esta tiene más: quita alguno.',
  'This range ends before it begins: exchange its ends, as in {1}..{2}.':
    'Este rango termina antes de empezar: intercambia sus extremos, como en {1}..{2}.',
  'A regular expression can have {1} characters and this one has {2}: shorten it, or make two of it with OR.':
    'Una expresión regular puede tener {1} caracteres y esta tiene {2}: acórtala, o haz dos con OR.',
  'The regular expressions of this query are too large: a number in braces repeats what stands before it so often. Write smaller numbers, or fewer expressions.':
    'Las expresiones regulares de esta búsqueda son demasiado grandes: un número entre llaves repite lo que tiene delante. Escribe números menores, o menos expresiones.',
  'This regular expression also matches where nothing stands, so that it would find every mention: take out a * or ?, or write + instead.':
    'Esta expresión regular encaja también donde no hay nada, así que encontraría todo: quita un * o ?, o escribe +.',
  'Regular expressions cannot look ahead or behind here, as (?=…) and (?<!…) do: RE2 syntax has no such thing. Exclude with NOT, or write a second clause.':
    'Aquí las expresiones regulares no pueden mirar adelante ni atrás, como (?=…) y (?<!…): la sintaxis RE2 no lo tiene. Excluye con NOT, o escribe otra parte.',
  'Regular expressions cannot refer back to a group here, as {1} does: RE2 syntax has no such thing. Write out what may repeat.':
    'Aquí las expresiones regulares no pueden referirse a un grupo anterior, como hace {1}: la sintaxis RE2 no lo tiene. Escribe lo que se repite.',
  'This regular expression is not understood: {1}{2}. Mend it, put a backslash before a sign that is meant as it is, or write the text in quotes.':
    'Esta expresión regular no se entiende: {1}{2}. Corrígela, pon una barra invertida ante un signo literal, o escribe el texto entre comillas.',
  'More than {1} words are like “{2}”: write more of its letters.':
    'Más de {1} palabras son como «{2}»: escribe más letras.',
  'The field {1}: does not know “{2}”. {3}': 'El campo {1}: no conoce «{2}». {3}',
  'The field {1}: takes one value at a time: repeat it, as in ({2}:{3} OR {4}:{5}).':
    'El campo {1}: admite un valor cada vez: repítelo, como en ({2}:{3} OR {4}:{5}).',
  'Did you mean {1}?': '¿Querías decir {1}?',
  'Write one of {1}.': 'Escribe uno de {1}.',
  'Add it first, or choose another tag.': 'Añádela antes, o elige otra.',
  'Add it first, or choose another topic.': 'Añádelo antes, o elige otro.',
  'Add it first, or choose another source.': 'Añádela antes, o elige otra.',
  'Add it first, or choose another {1}.': 'Añádelo antes, o elige otro. ({1})',
  'There is no tag “{1}”. {2}': 'No hay ninguna etiqueta «{1}». {2}',
  'There is no topic “{1}”. {2}': 'No hay ningún tema «{1}». {2}',
  'There is no source “{1}”. {2}': 'No hay ninguna fuente «{1}». {2}',
  'There is no tag that begins with “{1}”. {2}': 'Ninguna etiqueta empieza por «{1}». {2}',
  'There is no topic that begins with “{1}”. {2}': 'Ningún tema empieza por «{1}». {2}',
  'There is no source that begins with “{1}”. {2}': 'Ninguna fuente empieza por «{1}». {2}',
};
