// Italian: what files are told to be, and why they could not be read.
import type { EngineWords } from '../words.ts';

export const itImporters: EngineWords = {
  '{1} {2}: what came before was read. {3}': '{1} {2}: ciò che veniva prima è stato letto. {3}',
  'breaks off before its end': 'si interrompe prima della fine',
  'is damaged ({1})': 'è danneggiato ({1})',
  'Ask the server for the archive again.': 'Chiedi di nuovo l’archivio al server.',
  'Save it again.': 'Salvalo di nuovo.',
  'Export the chat again.': 'Esporta di nuovo la chat.',
  'Take the file out of the archive again.': 'Estrai di nuovo il file dall’archivio.',
  '{1} of others’ posts left out.': '{1} di post altrui: tralasciati.',
  '{1} for followers only left out.': '{1} solo per chi segue: tralasciati.',
  '{1} left out.': '{1}: tralasciati.',
  '{1} left out, unopened.': '{1}: tralasciati senza aprirli.',
  'Direct messages left out, unopened.': 'Messaggi diretti: tralasciati senza aprirli.',
  '{1} ({2}) left out, unopened.': '{1} ({2}): tralasciati senza aprirli.',
  '{1} without words left out.': '{1} senza parole: tralasciati.',
  '{1} without words (pictures, films) left out.': '{1} senza parole (immagini, video): tralasciati.',
  '{1} without words (files) left out.': '{1} senza parole (file): tralasciati.',
  '{1} without words (media, stickers) left out.': '{1} senza parole (media, sticker): tralasciati.',
  '{1} with {2} left out.': '{1} con {2}: tralasciati.',
  '{1} of {2} itself left out.': '{1} di {2} stesso: tralasciati.',
  '{1} not in the file: Reddit had folded them away (“more”).':
    '{1} non sono nel file: Reddit li aveva ripiegati («more»).',
  '{1} joined from note-tweet.js.': '{1}: presi da note-tweet.js.',
  '{1} of note-tweet.js belong to no tweet here and were left out.':
    '{1} di note-tweet.js non appartengono a nessun tweet qui: tralasciati.',
  'The manifest names {1} with {2}; the archive lacks it.': 'Il manifesto nomina {1} con {2}; nell’archivio non c’è.',
  'The manifest promises {1}; {2} were read.': 'Il manifesto promette {1}; ne sono stati letti {2}.',
  'The manifest promises {1} in {2}; {3} were read.': 'Il manifesto promette {1} in {2}; ne sono stati letti {3}.',
  '1 post': '1 post',
  '{1} posts': '{1} post',
  '1 boost': '1 boost',
  '{1} boosts': '{1} boost',
  '1 message': '1 messaggio',
  '{1} messages': '{1} messaggi',
  '1 direct message': '1 messaggio diretto',
  '{1} direct messages': '{1} messaggi diretti',
  '1 direct chat': '1 chat diretta',
  '{1} direct chats': '{1} chat dirette',
  '1 direct conversation': '1 conversazione diretta',
  '{1} direct conversations': '{1} conversazioni dirette',
  '1 private channel': '1 canale privato',
  '{1} private channels': '{1} canali privati',
  '1 notice': '1 avviso',
  '{1} notices': '{1} avvisi',
  '1 entry': '1 voce',
  '1 deleted or removed entry': '1 voce cancellata o rimossa',
  '{1} deleted or removed entries': '{1} voci cancellate o rimosse',
  '1 comment': '1 commento',
  '{1} comments': '{1} commenti',
  '1 long text': '1 testo lungo',
  '{1} long texts': '{1} testi lunghi',
  '1 tweet': '1 tweet',
  '{1} tweets': '{1} tweet',
  '1 day': '1 giorno',
  '1 file': '1 file',
  '{1} files': '{1} file',
  '1 other file': '1 altro file',
  '{1} other files': '{1} altri file',
  '1 line': '1 riga',
  '{1} lines': '{1} righe',
  '1 date': '1 data',
  '{1} dates': '{1} date',
  '{1} is no archive of Mastodon: there is no outbox.json in it.':
    '{1} non è un archivio di Mastodon: non contiene outbox.json.',
  '{1} breaks off before its end.': '{1} si interrompe prima della fine.',
  '{1} holds no post and no comment of Reddit: neither a listing nor one record a line.':
    '{1} non contiene post né commenti di Reddit: né un elenco né un record per riga.',
  '{1} is no export of Slack: a ZIP with channels.json, users.json and a folder for each channel.':
    '{1} non è un’esportazione di Slack: uno ZIP con channels.json, users.json e una cartella per canale.',
  '{1} holds no chat of Telegram: there is no list of messages in it. Export the chat as JSON.':
    '{1} non contiene nessuna chat di Telegram: non c’è un elenco di messaggi. Esporta la chat come JSON.',
  '{1} is no archive of X (Twitter). {2}': '{1} non è un archivio di X (Twitter). {2}',
  'There is no data/tweets.js in it.': 'Non contiene data/tweets.js.',
  'It does not begin with “window.YTD.tweets.part0 = [”.': 'Non comincia con «window.YTD.tweets.part0 = [».',
  'There is no importer “{1}”. Known kinds: {2}.': 'Non esiste l’importatore «{1}». Ci sono: {2}.',
  '{1} is in no format Earshot knows. It looked for: {2}. Name the kind if you know it.':
    '{1} non è in nessun formato che Earshot conosca. Ha cercato: {2}. Di’ il tipo, se lo sai.',
  '{1} is a ZIP archive, and “{2}” reads none. Leave out the kind, or unpack it.':
    '{1} è un archivio ZIP e «{2}» non ne legge. Non indicare il tipo, o estrailo.',
  '{1} is an empty ZIP archive: there is nothing to import.': '{1} è uno ZIP vuoto: non c’è niente da importare.',
  '{1} is a document of an office program. Save its text as .txt or .html, its sheet as CSV.':
    '{1} è un documento d’ufficio. Salva il testo come .txt o .html, il foglio come CSV.',
  '{1} holds other archives: {2}. Unpack it and import those.':
    '{1} contiene altri archivi: {2}. Estrailo e importa quelli.',
  '{1} is a ZIP archive with nothing in it that Earshot reads: {2}. It knows archives of {3}, and files such as CSV, JSON, feeds and texts in a ZIP.':
    '{1} è uno ZIP senza niente che Earshot legga: {2}. Conosce archivi di {3} e, in uno ZIP, CSV, JSON, feed e testi.',
  '{1} and {2} more': '{1} e altri {2}',
  '{1} grows more than {2} times when unpacked: refused for safety.':
    '{1} cresce più di {2} volte quando si estrae: rifiutato per sicurezza.',
  '{1} {2}. Download it again, or unpack it yourself.': '{1} {2}. Scaricalo di nuovo, o estrailo tu.',
  '{1} is larger than 64 MB, too large for a feed.': '{1} supera i 64 MB, troppo per un feed.',
  '{1} is larger than 5 MB, too large for a page.': '{1} supera i 5 MB, troppo per una pagina.',
  '{1} holds no text that a reader would see.': '{1} non contiene testo che chi legge vedrebbe.',
  '{1} is a folder. Choose the files in it.': '{1} è una cartella. Scegli i file che contiene.',
  'There is no file {1}.': 'Non esiste il file {1}.',
  '{1} may not be read: its permissions forbid it.': '{1} non si può leggere: lo vietano i suoi permessi.',
  '{1} could not be read: {2}.': 'Non è stato possibile leggere {1}: {2}.',
  'The ids in “{1}” were not used: {2}. Records are told apart by their content.':
    'Gli id in «{1}» non sono stati usati: {2}. I record si distinguono dal contenuto.',
  'The ids in “{1}” were not used: {2}. Rows are told apart by their content.':
    'Gli id in «{1}» non sono stati usati: {2}. Le righe si distinguono dal contenuto.',
  'most are missing': 'mancano quasi tutti',
  'a spreadsheet has rounded them (such as 5.7E+17)': 'un foglio di calcolo li ha arrotondati (come 5.7E+17)',
  'a spreadsheet has rounded them (they end in zeros)': 'un foglio di calcolo li ha arrotondati (finiscono con zeri)',
  'they repeat': 'si ripetono',
  '{1} is no valid JSON: it breaks off or is damaged. Save it as JSONL and each good line is kept.':
    '{1} non è JSON valido: si interrompe o è danneggiato. Salvalo come JSONL e si conserva ogni riga buona.',
  '{1} is no JSON: neither one object a line nor an array of objects.':
    '{1} non è JSON: né un oggetto per riga né un elenco di oggetti.',
  '{1} is one JSON object of more than 8 MB without a list of records. Save its list as JSONL, one record a line.':
    '{1} è un unico oggetto JSON di oltre 8 MB senza un elenco di record. Salva l’elenco come JSONL, un record per riga.',
  'There is no encoding “{1}”. Known are utf-8, windows-1252, utf-16le and others.':
    'Non esiste la codifica «{1}». Si conoscono utf-8, windows-1252, utf-16le e altre.',
  '{1} holds neither a subject nor a text.': '{1} non ha né oggetto né testo.',
  'The mail is very long: its end was left out.': 'L’e-mail è molto lunga: la fine è stata tralasciata.',
  '{1} holds no mail: a mailbox begins with a line such as “{2}”.':
    '{1} non contiene e-mail: una casella comincia con una riga come «{2}».',
  '1 very long mail was cut.': 'È stata tagliata 1 e-mail molto lunga.',
  '{1} very long mails were cut.': 'Sono state tagliate {1} e-mail molto lunghe.',
  '{1} is no table: no comma, semicolon, tab or bar splits its lines into regular columns.':
    '{1} non è una tabella: nessuna virgola, punto e virgola, tabulazione o barra divide le righe in colonne regolari.',
  'The file mixes encodings; each line was read in its own.':
    'Il file mescola codifiche; ogni riga è stata letta nella sua.',
  '“{1}” is no delimiter. Use one character, such as , ; | or tab.':
    '«{1}» non è un separatore. Usa un carattere, come , ; | o tabulazione.',
  '{1} has no column “{2}”. Its columns are {3}.': '{1} non ha la colonna «{2}». Le sue colonne sono {3}.',
  'No column of {1} holds {2}. Say which one does: its columns are {3}.':
    'Nessuna colonna di {1} contiene {2}. Di’ quale: le sue colonne sono {3}.',
  days: 'giorni',
  'numbers beside that of days': 'numeri oltre a quella dei giorni',
  '{1} has more than {2} rows. Add up its rows by day first.':
    '{1} ha più di {2} righe. Prima somma le righe per giorno.',
  'The dates were read as {1}; they could be {2}.': 'Le date sono state lette come {1}; potrebbero essere {2}.',
  'The dates were read as {1}; the file would also allow {2}.':
    'Le date sono state lette come {1}; il file ammetterebbe anche {2}.',
  '“{1}” was read as {2}; it could be {3}.': '«{1}» è stato letto come {2}; potrebbe essere {3}.',
  '1 day has several rows: {1}.': '1 giorno ha più righe: {1}.',
  '{1} days have several rows: {2}.': '{1} giorni hanno più righe: {2}.',
  'their numbers were added up': 'i loro numeri sono stati sommati',
  'their mean was taken': 'è stata presa la media',
  'the last one was taken': 'è stato preso l’ultimo',
  '1 row holds no number: those days stay missing.': '1 riga non ha un numero: quel giorno resta mancante.',
  '{1} rows hold no number: those days stay missing.': '{1} righe non hanno un numero: quei giorni restano mancanti.',
  'The numbers stand {1} days apart: only those {2} days can be compared.':
    'I numeri distano {1} giorni: si possono confrontare solo quei {2} giorni.',
  '{1} is protected by a password. Save it without one, or as CSV.':
    '{1} è protetto da password. Salvalo senza, o come CSV.',
  'There is no role “{1}”. Roles: {2}.': 'Non esiste il ruolo «{1}». Ruoli: {2}.',
  'There is no column “{1}” for the role “{2}” in {3}. Columns: {4}.':
    'Non c’è la colonna «{1}» per il ruolo «{2}» in {3}. Colonne: {4}.',
  '{1} is protected by a password or is an old .xls file. Save it as .xlsx or CSV without a password.':
    '{1} è protetto da password o è un vecchio .xls. Salvalo come .xlsx o CSV senza password.',
  '{1} is no spreadsheet: neither .xlsx nor .ods.': '{1} non è un foglio di calcolo: né .xlsx né .ods.',
  '{1} is a binary workbook (.xlsb). Save it as .xlsx or CSV.':
    '{1} è una cartella binaria (.xlsb). Salvala come .xlsx o CSV.',
  '{1} unpacks to more than 512 MB. Save its sheet as CSV and import that: a CSV may have any size.':
    '{1} estratto supera i 512 MB. Salva il foglio come CSV e importa quello: un CSV può avere qualsiasi dimensione.',
  'No column of {1} looks like text. Say which one is: map text to one of {2}.':
    'Nessuna colonna di {1} sembra testo. Di’ qual è: assegna il testo a una di {2}.',
  '{1} before the header were skipped.': '{1} prima dell’intestazione: saltate.',
  'The table has no header; its columns were numbered.':
    'La tabella non ha intestazione; le colonne sono state numerate.',
  'The file has a header and no rows.': 'Il file ha un’intestazione e nessuna riga.',
  '1 row has stray quotes; they were read all the same.': '1 riga ha virgolette fuori posto; è stata letta lo stesso.',
  '{1} rows have stray quotes; they were read all the same.':
    '{1} righe hanno virgolette fuori posto; sono state lette lo stesso.',
  'The table has a single column: each line is a mention.': 'La tabella ha una sola colonna: ogni riga è una menzione.',
  '{1} is no spreadsheet that can be read: its list of sheets is missing. Save it again, or as CSV.':
    '{1} non è un foglio di calcolo leggibile: manca l’elenco dei fogli. Salvalo di nuovo, o come CSV.',
  '{1} has no sheet with anything in it.': '{1} non ha nessun foglio con qualcosa dentro.',
  'The sheet “{1}” was read; the others were not.': 'È stato letto il foglio «{1}»; gli altri no.',
  '{1} {2}: it was not read.': '{1} {2}: non è stato letto.',
  'is nested deeper than any spreadsheet': 'è annidato più a fondo di qualsiasi foglio di calcolo',
  'holds a tag of many megabytes': 'contiene un tag di molti megabyte',
  '{1} is larger than 8 MB, too long for one mention. Save it as a table or as several files.':
    '{1} supera gli 8 MB, troppo per una menzione. Salvalo come tabella o come più file.',
  '{1} is empty: there is nothing to import.': '{1} è vuoto: non c’è niente da importare.',
  'is empty: there is nothing to import': 'è vuoto: non c’è niente da importare',
  'holds binary data and no text that could be read': 'contiene dati binari e nessun testo leggibile',
  'The dates carry no time zone; {1} was assumed.': 'Le date non hanno un fuso orario; si è supposto {1}.',
  '{1} could not be read; those mentions count from when they were imported.':
    '{1} non si sono potute leggere; quelle menzioni contano da quando sono state importate.',
  'There is no time zone “{1}”. Zones are named such as Europe/Madrid.':
    'Non esiste il fuso orario «{1}». Si chiamano come Europe/Rome.',
  'There is no date format “{1}”. Known formats: {2}.': 'Non esiste il formato di data «{1}». Si conoscono: {2}.',
  'No line of {1} begins like a WhatsApp message, such as “{2}”. Its first line is “{3}”. Export the chat again with the phone set to English.':
    'Nessuna riga di {1} comincia come un messaggio di WhatsApp, per esempio «{2}». La prima riga è «{3}». Esporta di nuovo la chat con il telefono in inglese.',
  '{1} of media, calls or deleted words kept with its placeholder: search media:image, media:deleted and so on.':
    '{1} di media, chiamate o parole cancellate tenuto con il suo segnaposto: cerca media:image, media:deleted ecc.',
  '{1} of media, calls or deleted words kept with their placeholders: search media:image, media:deleted and so on.':
    '{1} di media, chiamate o parole cancellate tenuti con i loro segnaposto: cerca media:image, media:deleted ecc.',
  '{1} that looks like messages of another export were kept as text.':
    '{1} che sembra un messaggio di un’altra esportazione è rimasta come testo.',
  '{1} that look like messages of another export were kept as text.':
    '{1} che sembrano messaggi di un’altra esportazione sono rimaste come testo.',
  '{1} lines stand before the first message and were not read.':
    '{1} righe stanno prima del primo messaggio e non sono state lette.',
  '{1} of messages longer than a megabyte were cut off.': '{1} di messaggi oltre un megabyte sono state tagliate.',
  '{1} holds no WhatsApp chat: no _chat.txt and no text beside media. Export the chat again from WhatsApp.':
    '{1} non contiene una chat di WhatsApp: né _chat.txt né testo accanto ai media. Esporta di nuovo la chat da WhatsApp.',
  '{1} not read: {2}.': '{1} non letti: {2}.',
  '{1} in the ZIP (pictures, sounds and the like) left out.': '{1} nello ZIP (immagini, suoni e simili): tralasciati.',
  '{1} holds no file that Earshot could read.': '{1} non contiene nessun file che Earshot possa leggere.',
  '{1} holds no file that Earshot could read: {2}.': '{1} non contiene nessun file che Earshot possa leggere: {2}.',
  '{1} holds {2} files, more than Earshot opens. Pack it in parts.':
    '{1} contiene {2} file, più di quanti Earshot ne apra. Comprimilo in parti.',
  '{1} claims to hold more than it does: its files overlap. Refused for safety.':
    '{1} dice di contenere più di quanto contenga: i suoi file si sovrappongono. Rifiutato per sicurezza.',
  '{1} claims to grow more than {2} times when unpacked: refused for safety.':
    '{1} dice di crescere più di {2} volte quando si estrae: rifiutato per sicurezza.',
  '{1} in {2} is encrypted. Unpack it with its password and import what it holds.':
    '{1} in {2} è cifrato. Estrailo con la sua password e importa ciò che contiene.',
  '{1} in {2} is packed in a way Earshot cannot unpack. Unpack it and import it then.':
    '{1} in {2} è compresso in un modo che Earshot non sa aprire. Estrailo e poi importalo.',
  '{1} in {2} claims to grow more than {3} times: refused for safety.':
    '{1} in {2} dice di crescere più di {3} volte: rifiutato per sicurezza.',
  '{1} holds a path that leads out of it ({2}): refused for safety.':
    '{1} contiene un percorso che ne esce ({2}): rifiutato per sicurezza.',
  '{1} is encrypted. Unpack it with its password and import what it holds.':
    '{1} è cifrato. Estrailo con la sua password e importa ciò che contiene.',
  '{1} is a damaged ZIP archive. Export or download it again.':
    '{1} è uno ZIP danneggiato. Esportalo o scaricalo di nuovo.',
  '{1} is a damaged spreadsheet. Export or download it again.':
    '{1} è un foglio di calcolo danneggiato. Esportalo o scaricalo di nuovo.',
  '{1} is a damaged document. Export or download it again.':
    '{1} è un documento danneggiato. Esportalo o scaricalo di nuovo.',
  '{1} is damaged: {2} does not match its checksum. Export or download it again.':
    '{1} è danneggiato: {2} non corrisponde alla sua somma di controllo. Esportalo o scaricalo di nuovo.',
  '{1} does not match its checksum': '{1} non corrisponde alla sua somma di controllo',
  'it ends too early': 'finisce troppo presto',
  'Read by the saved mapping “{1}”.': 'Letto con la mappatura salvata «{1}».',
  'Going on with the import of “{1}”': 'Continua l’importazione di «{1}»',
  'The import of “{1}” is under way: stop it first.': 'L’importazione di «{1}» è in corso: fermala prima.',
  'The import of “{1}” is under way or done: there is nothing to go on with.':
    'L’importazione di «{1}» è in corso o fatta: non c’è niente da continuare.',
  '“{1}” is not the file that import began with; import it as a file of its own.':
    '«{1}» non è il file con cui quell’importazione è cominciata; importalo come un file a sé.',
  'There is no such import in this project.': 'In questo progetto non c’è un’importazione così.',
  '{1} The {2} mentions read before that are kept; import the file again to go on.':
    '{1} Le {2} menzioni lette prima sono conservate; importa di nuovo il file per continuare.',
  '{1} is a ZIP archive or an Office document. Unpack it, or save the sheet as CSV.':
    '{1} è un archivio ZIP o un documento di Office. Estrailo, o salva il foglio come CSV.',
  '{1} is a PDF. Save its text as a .txt file.': '{1} è un PDF. Salva il testo in un file .txt.',
  '{1} is an old Office document. Save the sheet as CSV.':
    '{1} è un vecchio documento di Office. Salva il foglio come CSV.',
  '{1} is a gzip archive. Unpack it.': '{1} è un archivio gzip. Estrailo.',
  '{1} is a 7-Zip archive. Unpack it.': '{1} è un archivio 7-Zip. Estrailo.',
  '{1} is a RAR archive. Unpack it.': '{1} è un archivio RAR. Estrailo.',
  '{1} is an SQLite database. If it is an Earshot project, open it instead.':
    '{1} è un database SQLite. Se è un progetto di Earshot, aprilo.',
  '{1} is a picture. Save the words in it as a .txt file.':
    '{1} è un’immagine. Salva le parole che contiene in un file .txt.',
  '{1} holds binary data and no text that could be read.': '{1} contiene dati binari e nessun testo leggibile.',
};
