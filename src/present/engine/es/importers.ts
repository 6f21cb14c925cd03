// Spanish: what files are told to be, and why they could not be read.
import type { EngineWords } from '../words.ts';

export const esImporters: EngineWords = {
  '{1} {2}: what came before was read. {3}': '{1} {2}: se ha leído lo que había antes. {3}',
  'breaks off before its end': 'se corta antes del final',
  'is damaged ({1})': 'está dañado ({1})',
  'Ask the server for the archive again.': 'Pide otra vez el archivo al servidor.',
  'Save it again.': 'Guárdalo otra vez.',
  'Export the chat again.': 'Exporta el chat otra vez.',
  'Take the file out of the archive again.': 'Saca el archivo otra vez del archivador.',
  '{1} of others’ posts left out.': '{1} de publicaciones ajenas: se omiten.',
  '{1} for followers only left out.': '{1} solo para seguidores: se omiten.',
  '{1} left out.': '{1}: se omiten.',
  '{1} left out, unopened.': '{1}: se omiten sin abrir.',
  'Direct messages left out, unopened.': 'Mensajes directos: se omiten sin abrir.',
  '{1} ({2}) left out, unopened.': '{1} ({2}): se omiten sin abrir.',
  '{1} without words left out.': '{1} sin palabras: se omiten.',
  '{1} without words (pictures, films) left out.': '{1} sin palabras (imágenes, vídeos): se omiten.',
  '{1} without words (files) left out.': '{1} sin palabras (archivos): se omiten.',
  '{1} without words (media, stickers) left out.': '{1} sin palabras (multimedia, stickers): se omiten.',
  '{1} with {2} left out.': '{1} con {2}: se omiten.',
  '{1} of {2} itself left out.': '{1} del propio {2}: se omiten.',
  '{1} not in the file: Reddit had folded them away (“more”).':
    '{1} no están en el archivo: Reddit los había plegado («more»).',
  '{1} joined from note-tweet.js.': '{1}: añadidos de note-tweet.js.',
  '{1} of note-tweet.js belong to no tweet here and were left out.':
    '{1} de note-tweet.js no corresponden a ningún tuit de aquí: se omiten.',
  'The manifest names {1} with {2}; the archive lacks it.': 'El manifiesto nombra {1} con {2}; en el archivo no está.',
  'The manifest promises {1}; {2} were read.': 'El manifiesto promete {1}; se han leído {2}.',
  'The manifest promises {1} in {2}; {3} were read.': 'El manifiesto promete {1} en {2}; se han leído {3}.',
  '1 post': '1 publicación',
  '{1} posts': '{1} publicaciones',
  '1 boost': '1 impulso',
  '{1} boosts': '{1} impulsos',
  '1 message': '1 mensaje',
  '{1} messages': '{1} mensajes',
  '1 direct message': '1 mensaje directo',
  '{1} direct messages': '{1} mensajes directos',
  '1 direct chat': '1 chat directo',
  '{1} direct chats': '{1} chats directos',
  '1 direct conversation': '1 conversación directa',
  '{1} direct conversations': '{1} conversaciones directas',
  '1 private channel': '1 canal privado',
  '{1} private channels': '{1} canales privados',
  '1 notice': '1 aviso',
  '{1} notices': '{1} avisos',
  '1 entry': '1 entrada',
  '1 deleted or removed entry': '1 entrada borrada o retirada',
  '{1} deleted or removed entries': '{1} entradas borradas o retiradas',
  '1 comment': '1 comentario',
  '{1} comments': '{1} comentarios',
  '1 long text': '1 texto largo',
  '{1} long texts': '{1} textos largos',
  '1 tweet': '1 tuit',
  '{1} tweets': '{1} tuits',
  '1 day': '1 día',
  '1 file': '1 archivo',
  '{1} files': '{1} archivos',
  '1 other file': '1 archivo más',
  '{1} other files': '{1} archivos más',
  '1 line': '1 línea',
  '{1} lines': '{1} líneas',
  '1 date': '1 fecha',
  '{1} dates': '{1} fechas',
  '{1} is no archive of Mastodon: there is no outbox.json in it.':
    '{1} no es un archivo de Mastodon: no contiene outbox.json.',
  '{1} breaks off before its end.': '{1} se corta antes del final.',
  '{1} holds no post and no comment of Reddit: neither a listing nor one record a line.':
    '{1} no contiene publicaciones ni comentarios de Reddit: ni un listado ni un registro por línea.',
  '{1} is no export of Slack: a ZIP with channels.json, users.json and a folder for each channel.':
    '{1} no es una exportación de Slack: un ZIP con channels.json, users.json y una carpeta por canal.',
  '{1} holds no chat of Telegram: there is no list of messages in it. Export the chat as JSON.':
    '{1} no contiene ningún chat de Telegram: no hay lista de mensajes. Exporta el chat como JSON.',
  '{1} is no archive of X (Twitter). {2}': '{1} no es un archivo de X (Twitter). {2}',
  'There is no data/tweets.js in it.': 'No contiene data/tweets.js.',
  'It does not begin with “window.YTD.tweets.part0 = [”.': 'No empieza por «window.YTD.tweets.part0 = [».',
  'There is no importer “{1}”. Known kinds: {2}.': 'No existe el importador «{1}». Los hay de estos tipos: {2}.',
  '{1} is in no format Earshot knows. It looked for: {2}. Name the kind if you know it.':
    '{1} no está en ningún formato que Earshot conozca. Ha buscado: {2}. Di el tipo si lo sabes.',
  '{1} is a ZIP archive, and “{2}” reads none. Leave out the kind, or unpack it.':
    '{1} es un archivo ZIP y «{2}» no los lee. No indiques el tipo, o descomprímelo.',
  '{1} is an empty ZIP archive: there is nothing to import.': '{1} es un ZIP vacío: no hay nada que importar.',
  '{1} is a document of an office program. Save its text as .txt or .html, its sheet as CSV.':
    '{1} es un documento de ofimática. Guarda su texto como .txt o .html, su hoja como CSV.',
  '{1} holds other archives: {2}. Unpack it and import those.':
    '{1} contiene otros archivos comprimidos: {2}. Descomprímelo e importa esos.',
  '{1} is a ZIP archive with nothing in it that Earshot reads: {2}. It knows archives of {3}, and files such as CSV, JSON, feeds and texts in a ZIP.':
    '{1} es un ZIP sin nada que Earshot lea: {2}. Conoce archivos de {3}, y en un ZIP, CSV, JSON, canales y textos.',
  '{1} and {2} more': '{1} y {2} más',
  '{1} grows more than {2} times when unpacked: refused for safety.':
    '{1} crece más de {2} veces al descomprimirse: se rechaza por seguridad.',
  '{1} {2}. Download it again, or unpack it yourself.': '{1} {2}. Descárgalo otra vez, o descomprímelo tú.',
  '{1} is larger than 64 MB, too large for a feed.': '{1} pasa de 64 MB, demasiado para un canal.',
  '{1} is larger than 5 MB, too large for a page.': '{1} pasa de 5 MB, demasiado para una página.',
  '{1} holds no text that a reader would see.': '{1} no contiene texto que se vería al leerla.',
  '{1} is a folder. Choose the files in it.': '{1} es una carpeta. Elige los archivos que contiene.',
  'There is no file {1}.': 'No existe el archivo {1}.',
  '{1} may not be read: its permissions forbid it.': '{1} no se puede leer: lo impiden sus permisos.',
  '{1} could not be read: {2}.': '{1} no se ha podido leer: {2}.',
  'The ids in “{1}” were not used: {2}. Records are told apart by their content.':
    'Los id de «{1}» no se han usado: {2}. Los registros se distinguen por su contenido.',
  'The ids in “{1}” were not used: {2}. Rows are told apart by their content.':
    'Los id de «{1}» no se han usado: {2}. Las filas se distinguen por su contenido.',
  'most are missing': 'faltan casi todos',
  'a spreadsheet has rounded them (such as 5.7E+17)': 'una hoja de cálculo los redondeó (como 5.7E+17)',
  'a spreadsheet has rounded them (they end in zeros)': 'una hoja de cálculo los redondeó (acaban en ceros)',
  'they repeat': 'se repiten',
  '{1} is no valid JSON: it breaks off or is damaged. Save it as JSONL and each good line is kept.':
    '{1} no es JSON válido: se corta o está dañado. Guárdalo como JSONL y se conservará cada línea buena.',
  '{1} is no JSON: neither one object a line nor an array of objects.':
    '{1} no es JSON: ni un objeto por línea ni una lista de objetos.',
  '{1} is one JSON object of more than 8 MB without a list of records. Save its list as JSONL, one record a line.':
    '{1} es un único objeto JSON de más de 8 MB sin lista de registros. Guarda su lista como JSONL, un registro por línea.',
  'There is no encoding “{1}”. Known are utf-8, windows-1252, utf-16le and others.':
    'No existe la codificación «{1}». Se conocen utf-8, windows-1252, utf-16le y otras.',
  '{1} holds neither a subject nor a text.': '{1} no tiene asunto ni texto.',
  'The mail is very long: its end was left out.': 'El correo es muy largo: se ha omitido el final.',
  '{1} holds no mail: a mailbox begins with a line such as “{2}”.':
    '{1} no contiene correos: un buzón empieza por una línea como «{2}».',
  '1 very long mail was cut.': 'Se ha cortado 1 correo muy largo.',
  '{1} very long mails were cut.': 'Se han cortado {1} correos muy largos.',
  '{1} is no table: no comma, semicolon, tab or bar splits its lines into regular columns.':
    '{1} no es una tabla: ninguna coma, punto y coma, tabulador o barra divide sus líneas en columnas regulares.',
  'The file mixes encodings; each line was read in its own.':
    'El archivo mezcla codificaciones; cada línea se ha leído en la suya.',
  '“{1}” is no delimiter. Use one character, such as , ; | or tab.':
    '«{1}» no es un separador. Usa un carácter, como , ; | o tabulador.',
  '{1} has no column “{2}”. Its columns are {3}.': '{1} no tiene la columna «{2}». Sus columnas son {3}.',
  'No column of {1} holds {2}. Say which one does: its columns are {3}.':
    'Ninguna columna de {1} contiene {2}. Di cuál: sus columnas son {3}.',
  days: 'días',
  'numbers beside that of days': 'números además de la de los días',
  '{1} has more than {2} rows. Add up its rows by day first.':
    '{1} tiene más de {2} filas. Suma antes sus filas por día.',
  'The dates were read as {1}; they could be {2}.': 'Las fechas se han leído como {1}; podrían ser {2}.',
  'The dates were read as {1}; the file would also allow {2}.':
    'Las fechas se han leído como {1}; el archivo también admitiría {2}.',
  '“{1}” was read as {2}; it could be {3}.': '«{1}» se ha leído como {2}; podría ser {3}.',
  '1 day has several rows: {1}.': '1 día tiene varias filas: {1}.',
  '{1} days have several rows: {2}.': '{1} días tienen varias filas: {2}.',
  'their numbers were added up': 'se han sumado sus números',
  'their mean was taken': 'se ha tomado su media',
  'the last one was taken': 'se ha tomado el último',
  '1 row holds no number: those days stay missing.': '1 fila no tiene número: ese día sigue faltando.',
  '{1} rows hold no number: those days stay missing.': '{1} filas no tienen número: esos días siguen faltando.',
  'The numbers stand {1} days apart: only those {2} days can be compared.':
    'Los números distan {1} días: solo se pueden comparar esos {2} días.',
  '{1} is protected by a password. Save it without one, or as CSV.':
    '{1} está protegido con contraseña. Guárdalo sin ella, o como CSV.',
  'There is no role “{1}”. Roles: {2}.': 'No existe el campo «{1}». Los hay: {2}.',
  'There is no column “{1}” for the role “{2}” in {3}. Columns: {4}.':
    'No hay columna «{1}» para el campo «{2}» en {3}. Columnas: {4}.',
  '{1} is protected by a password or is an old .xls file. Save it as .xlsx or CSV without a password.':
    '{1} está protegido con contraseña o es un .xls antiguo. Guárdalo como .xlsx o CSV sin contraseña.',
  '{1} is no spreadsheet: neither .xlsx nor .ods.': '{1} no es una hoja de cálculo: ni .xlsx ni .ods.',
  '{1} is a binary workbook (.xlsb). Save it as .xlsx or CSV.':
    '{1} es un libro binario (.xlsb). Guárdalo como .xlsx o CSV.',
  '{1} unpacks to more than 512 MB. Save its sheet as CSV and import that: a CSV may have any size.':
    '{1} ocupa más de 512 MB descomprimido. Guarda su hoja como CSV e impórtala: un CSV puede tener cualquier tamaño.',
  'No column of {1} looks like text. Say which one is: map text to one of {2}.':
    'Ninguna columna de {1} parece texto. Di cuál es: asigna el texto a una de {2}.',
  '{1} before the header were skipped.': '{1} antes de la cabecera: se han saltado.',
  'The table has no header; its columns were numbered.': 'La tabla no tiene cabecera; se han numerado sus columnas.',
  'The file has a header and no rows.': 'El archivo tiene cabecera y ninguna fila.',
  '1 row has stray quotes; they were read all the same.': '1 fila tiene comillas sueltas; se ha leído igualmente.',
  '{1} rows have stray quotes; they were read all the same.':
    '{1} filas tienen comillas sueltas; se han leído igualmente.',
  'The table has a single column: each line is a mention.':
    'La tabla tiene una sola columna: cada línea es una mención.',
  '{1} is no spreadsheet that can be read: its list of sheets is missing. Save it again, or as CSV.':
    '{1} no es una hoja de cálculo legible: falta su lista de hojas. Guárdala otra vez, o como CSV.',
  '{1} has no sheet with anything in it.': '{1} no tiene ninguna hoja con algo.',
  'The sheet “{1}” was read; the others were not.': 'Se ha leído la hoja «{1}»; las demás no.',
  '{1} {2}: it was not read.': '{1} {2}: no se ha leído.',
  'is nested deeper than any spreadsheet': 'está anidado más hondo que cualquier hoja de cálculo',
  'holds a tag of many megabytes': 'contiene una etiqueta de muchos megabytes',
  '{1} is larger than 8 MB, too long for one mention. Save it as a table or as several files.':
    '{1} pasa de 8 MB, demasiado para una mención. Guárdalo como tabla o como varios archivos.',
  '{1} is empty: there is nothing to import.': '{1} está vacío: no hay nada que importar.',
  'is empty: there is nothing to import': 'está vacío: no hay nada que importar',
  'holds binary data and no text that could be read': 'contiene datos binarios y ningún texto legible',
  'The dates carry no time zone; {1} was assumed.': 'Las fechas no llevan zona horaria; se ha supuesto {1}.',
  '{1} could not be read; those mentions count from when they were imported.':
    '{1} no se han podido leer; esas menciones cuentan desde que se importaron.',
  'There is no time zone “{1}”. Zones are named such as Europe/Madrid.':
    'No existe la zona horaria «{1}». Se llaman como Europe/Madrid.',
  'There is no date format “{1}”. Known formats: {2}.': 'No existe el formato de fecha «{1}». Se conocen: {2}.',
  'No line of {1} begins like a WhatsApp message, such as “{2}”. Its first line is “{3}”. Export the chat again with the phone set to English.':
    'Ninguna línea de {1} empieza como un mensaje de WhatsApp, por ejemplo «{2}». Su primera línea es «{3}». Exporta el chat otra vez con el teléfono en inglés.',
  '{1} of media, calls or deleted words kept with its placeholder: search media:image, media:deleted and so on.':
    '{1} de multimedia, llamadas o palabras borradas se conserva con su marca: busca media:image, media:deleted, etc.',
  '{1} of media, calls or deleted words kept with their placeholders: search media:image, media:deleted and so on.':
    '{1} de multimedia, llamadas o palabras borradas se conservan con sus marcas: busca media:image, media:deleted, etc.',
  '{1} that looks like messages of another export were kept as text.':
    '{1} que parece un mensaje de otra exportación se ha dejado como texto.',
  '{1} that look like messages of another export were kept as text.':
    '{1} que parecen mensajes de otra exportación se han dejado como texto.',
  '{1} lines stand before the first message and were not read.':
    '{1} líneas están antes del primer mensaje y no se han leído.',
  '{1} of messages longer than a megabyte were cut off.': '{1} de mensajes de más de un megabyte se han cortado.',
  '{1} holds no WhatsApp chat: no _chat.txt and no text beside media. Export the chat again from WhatsApp.':
    '{1} no contiene un chat de WhatsApp: ni _chat.txt ni texto junto a los archivos. Exporta el chat otra vez desde WhatsApp.',
  '{1} not read: {2}.': '{1} sin leer: {2}.',
  '{1} in the ZIP (pictures, sounds and the like) left out.': '{1} del ZIP (imágenes, sonidos y similares): se omiten.',
  '{1} holds no file that Earshot could read.': '{1} no contiene ningún archivo que Earshot pueda leer.',
  '{1} holds no file that Earshot could read: {2}.': '{1} no contiene ningún archivo que Earshot pueda leer: {2}.',
  '{1} holds {2} files, more than Earshot opens. Pack it in parts.':
    '{1} contiene {2} archivos, más de los que Earshot abre. Comprímelo por partes.',
  '{1} claims to hold more than it does: its files overlap. Refused for safety.':
    '{1} dice contener más de lo que contiene: sus archivos se solapan. Se rechaza por seguridad.',
  '{1} claims to grow more than {2} times when unpacked: refused for safety.':
    '{1} dice crecer más de {2} veces al descomprimirse: se rechaza por seguridad.',
  '{1} in {2} is encrypted. Unpack it with its password and import what it holds.':
    '{1} en {2} está cifrado. Descomprímelo con su contraseña e importa lo que contiene.',
  '{1} in {2} is packed in a way Earshot cannot unpack. Unpack it and import it then.':
    '{1} en {2} está comprimido de un modo que Earshot no sabe abrir. Descomprímelo e impórtalo después.',
  '{1} in {2} claims to grow more than {3} times: refused for safety.':
    '{1} en {2} dice crecer más de {3} veces: se rechaza por seguridad.',
  '{1} holds a path that leads out of it ({2}): refused for safety.':
    '{1} contiene una ruta que se sale de él ({2}): se rechaza por seguridad.',
  '{1} is encrypted. Unpack it with its password and import what it holds.':
    '{1} está cifrado. Descomprímelo con su contraseña e importa lo que contiene.',
  '{1} is a damaged ZIP archive. Export or download it again.':
    '{1} es un ZIP dañado. Expórtalo o descárgalo otra vez.',
  '{1} is a damaged spreadsheet. Export or download it again.':
    '{1} es una hoja de cálculo dañada. Expórtala o descárgala otra vez.',
  '{1} is a damaged document. Export or download it again.':
    '{1} es un documento dañado. Expórtalo o descárgalo otra vez.',
  '{1} is damaged: {2} does not match its checksum. Export or download it again.':
    '{1} está dañado: {2} no coincide con su suma de comprobación. Expórtalo o descárgalo otra vez.',
  '{1} does not match its checksum': '{1} no coincide con su suma de control',
  'it ends too early': 'acaba demasiado pronto',
  'Read by the saved mapping “{1}”.': 'Leído con la asignación guardada «{1}».',
  'Going on with the import of “{1}”': 'Siguiendo con la importación de «{1}»',
  'The import of “{1}” is under way: stop it first.': 'La importación de «{1}» está en marcha: párala primero.',
  'The import of “{1}” is under way or done: there is nothing to go on with.':
    'La importación de «{1}» está en marcha o hecha: no hay nada con lo que seguir.',
  '“{1}” is not the file that import began with; import it as a file of its own.':
    '«{1}» no es el archivo con el que empezó esa importación; impórtalo como un archivo aparte.',
  'There is no such import in this project.': 'No hay ninguna importación así en este proyecto.',
  '{1} The {2} mentions read before that are kept; import the file again to go on.':
    '{1} Las {2} menciones leídas antes se conservan; importa otra vez el archivo para seguir.',
  '{1} is a ZIP archive or an Office document. Unpack it, or save the sheet as CSV.':
    '{1} es un archivo ZIP o un documento de Office. Descomprímelo, o guarda la hoja como CSV.',
  '{1} is a PDF. Save its text as a .txt file.': '{1} es un PDF. Guarda su texto en un archivo .txt.',
  '{1} is an old Office document. Save the sheet as CSV.':
    '{1} es un documento antiguo de Office. Guarda la hoja como CSV.',
  '{1} is a gzip archive. Unpack it.': '{1} es un archivo gzip. Descomprímelo.',
  '{1} is a 7-Zip archive. Unpack it.': '{1} es un archivo 7-Zip. Descomprímelo.',
  '{1} is a RAR archive. Unpack it.': '{1} es un archivo RAR. Descomprímelo.',
  '{1} is an SQLite database. If it is an Earshot project, open it instead.':
    '{1} es una base de datos SQLite. Si es un proyecto de Earshot, ábrelo.',
  '{1} is a picture. Save the words in it as a .txt file.':
    '{1} es una imagen. Guarda sus palabras en un archivo .txt.',
  '{1} holds binary data and no text that could be read.': '{1} contiene datos binarios y ningún texto legible.',
};
