// Dutch: what files are told to be, and why they could not be read.
import type { EngineWords } from '../words.ts';

export const nlImporters: EngineWords = {
  '{1} {2}: what came before was read. {3}': '{1} {2}: wat ervoor kwam, is gelezen. {3}',
  'breaks off before its end': 'breekt voor het einde af',
  'is damaged ({1})': 'is beschadigd ({1})',
  'Ask the server for the archive again.': 'Vraag het archief opnieuw bij de server op.',
  'Save it again.': 'Bewaar het opnieuw.',
  'Export the chat again.': 'Exporteer de chat opnieuw.',
  'Take the file out of the archive again.': 'Haal het bestand opnieuw uit het archief.',
  '{1} of others’ posts left out.': '{1} van andermans berichten: weggelaten.',
  '{1} for followers only left out.': '{1} alleen voor volgers: weggelaten.',
  '{1} left out.': '{1}: weggelaten.',
  '{1} left out, unopened.': '{1}: ongeopend weggelaten.',
  'Direct messages left out, unopened.': 'Privéberichten: ongeopend weggelaten.',
  '{1} ({2}) left out, unopened.': '{1} ({2}): ongeopend weggelaten.',
  '{1} without words left out.': '{1} zonder woorden: weggelaten.',
  '{1} without words (pictures, films) left out.': '{1} zonder woorden (foto’s, filmpjes): weggelaten.',
  '{1} without words (files) left out.': '{1} zonder woorden (bestanden): weggelaten.',
  '{1} without words (media, stickers) left out.': '{1} zonder woorden (media, stickers): weggelaten.',
  '{1} with {2} left out.': '{1} met {2}: weggelaten.',
  '{1} of {2} itself left out.': '{1} van {2} zelf: weggelaten.',
  '{1} not in the file: Reddit had folded them away (“more”).':
    '{1} niet in het bestand: Reddit had ze ingeklapt (“more”).',
  '{1} joined from note-tweet.js.': '{1}: bijgevoegd uit note-tweet.js.',
  '{1} of note-tweet.js belong to no tweet here and were left out.':
    '{1} van note-tweet.js horen hier bij geen tweet: weggelaten.',
  'The manifest names {1} with {2}; the archive lacks it.':
    'Het manifest noemt {1} met {2}; in het archief ontbreekt het.',
  'The manifest promises {1}; {2} were read.': 'Het manifest belooft {1}; er zijn er {2} gelezen.',
  'The manifest promises {1} in {2}; {3} were read.': 'Het manifest belooft {1} in {2}; er zijn er {3} gelezen.',
  '1 post': '1 bericht',
  '{1} posts': '{1} berichten',
  '1 boost': '1 boost',
  '{1} boosts': '{1} boosts',
  '1 message': '1 bericht',
  '{1} messages': '{1} berichten',
  '1 direct message': '1 privébericht',
  '{1} direct messages': '{1} privéberichten',
  '1 direct chat': '1 privéchat',
  '{1} direct chats': '{1} privéchats',
  '1 direct conversation': '1 privégesprek',
  '{1} direct conversations': '{1} privégesprekken',
  '1 private channel': '1 besloten kanaal',
  '{1} private channels': '{1} besloten kanalen',
  '1 notice': '1 melding',
  '{1} notices': '{1} meldingen',
  '1 entry': '1 item',
  '1 deleted or removed entry': '1 gewist of verwijderd item',
  '{1} deleted or removed entries': '{1} gewiste of verwijderde items',
  '1 comment': '1 reactie',
  '{1} comments': '{1} reacties',
  '1 long text': '1 lange tekst',
  '{1} long texts': '{1} lange teksten',
  '1 tweet': '1 tweet',
  '{1} tweets': '{1} tweets',
  '1 day': '1 dag',
  '1 file': '1 bestand',
  '{1} files': '{1} bestanden',
  '1 other file': '1 ander bestand',
  '{1} other files': '{1} andere bestanden',
  '1 line': '1 regel',
  '{1} lines': '{1} regels',
  '1 date': '1 datum',
  '{1} dates': '{1} datums',
  '{1} is no archive of Mastodon: there is no outbox.json in it.':
    '{1} is geen archief van Mastodon: er zit geen outbox.json in.',
  '{1} breaks off before its end.': '{1} breekt voor het einde af.',
  '{1} holds no post and no comment of Reddit: neither a listing nor one record a line.':
    '{1} bevat geen bericht of reactie van Reddit: geen lijst en geen record per regel.',
  '{1} is no export of Slack: a ZIP with channels.json, users.json and a folder for each channel.':
    '{1} is geen export van Slack: een ZIP met channels.json, users.json en een map per kanaal.',
  '{1} holds no chat of Telegram: there is no list of messages in it. Export the chat as JSON.':
    '{1} bevat geen chat van Telegram: er zit geen lijst met berichten in. Exporteer de chat als JSON.',
  '{1} is no archive of X (Twitter). {2}': '{1} is geen archief van X (Twitter). {2}',
  'There is no data/tweets.js in it.': 'Er zit geen data/tweets.js in.',
  'It does not begin with “window.YTD.tweets.part0 = [”.': 'Het begint niet met “window.YTD.tweets.part0 = [”.',
  'There is no importer “{1}”. Known kinds: {2}.': 'De importeerder “{1}” bestaat niet. Er zijn: {2}.',
  '{1} is in no format Earshot knows. It looked for: {2}. Name the kind if you know it.':
    '{1} heeft geen formaat dat Earshot kent. Er is gezocht naar: {2}. Noem het soort als je het weet.',
  '{1} is a ZIP archive, and “{2}” reads none. Leave out the kind, or unpack it.':
    '{1} is een ZIP-archief, en “{2}” leest die niet. Laat het soort weg, of pak het uit.',
  '{1} is an empty ZIP archive: there is nothing to import.': '{1} is een leeg ZIP-archief: er is niets te importeren.',
  '{1} is a document of an office program. Save its text as .txt or .html, its sheet as CSV.':
    '{1} is een kantoordocument. Bewaar de tekst als .txt of .html, het werkblad als CSV.',
  '{1} holds other archives: {2}. Unpack it and import those.':
    '{1} bevat andere archieven: {2}. Pak het uit en importeer die.',
  '{1} is a ZIP archive with nothing in it that Earshot reads: {2}. It knows archives of {3}, and files such as CSV, JSON, feeds and texts in a ZIP.':
    '{1} is een ZIP-archief zonder iets dat Earshot leest: {2}. Het kent archieven van {3}, en in een ZIP CSV, JSON, feeds en teksten.',
  '{1} and {2} more': '{1} en nog {2}',
  '{1} grows more than {2} times when unpacked: refused for safety.':
    '{1} groeit bij het uitpakken meer dan {2} keer: voor de veiligheid geweigerd.',
  '{1} {2}. Download it again, or unpack it yourself.': '{1} {2}. Download het opnieuw, of pak het zelf uit.',
  '{1} is larger than 64 MB, too large for a feed.': '{1} is groter dan 64 MB, te groot voor een feed.',
  '{1} is larger than 5 MB, too large for a page.': '{1} is groter dan 5 MB, te groot voor een pagina.',
  '{1} holds no text that a reader would see.': '{1} bevat geen tekst die een lezer zou zien.',
  '{1} is a folder. Choose the files in it.': '{1} is een map. Kies de bestanden erin.',
  'There is no file {1}.': 'Er is geen bestand {1}.',
  '{1} may not be read: its permissions forbid it.': '{1} mag niet gelezen worden: de rechten verbieden het.',
  '{1} could not be read: {2}.': '{1} kon niet gelezen worden: {2}.',
  'The ids in “{1}” were not used: {2}. Records are told apart by their content.':
    'De id’s in “{1}” zijn niet gebruikt: {2}. Records worden aan hun inhoud onderscheiden.',
  'The ids in “{1}” were not used: {2}. Rows are told apart by their content.':
    'De id’s in “{1}” zijn niet gebruikt: {2}. Rijen worden aan hun inhoud onderscheiden.',
  'most are missing': 'de meeste ontbreken',
  'a spreadsheet has rounded them (such as 5.7E+17)': 'een spreadsheet heeft ze afgerond (zoals 5.7E+17)',
  'a spreadsheet has rounded them (they end in zeros)': 'een spreadsheet heeft ze afgerond (ze eindigen op nullen)',
  'they repeat': 'ze herhalen zich',
  '{1} is no valid JSON: it breaks off or is damaged. Save it as JSONL and each good line is kept.':
    '{1} is geen geldige JSON: het breekt af of is beschadigd. Bewaar het als JSONL en elke goede regel blijft.',
  '{1} is no JSON: neither one object a line nor an array of objects.':
    '{1} is geen JSON: geen object per regel en geen lijst met objecten.',
  '{1} is one JSON object of more than 8 MB without a list of records. Save its list as JSONL, one record a line.':
    '{1} is één JSON-object van meer dan 8 MB zonder lijst met records. Bewaar de lijst als JSONL, één record per regel.',
  'There is no encoding “{1}”. Known are utf-8, windows-1252, utf-16le and others.':
    'De codering “{1}” bestaat niet. Bekend zijn utf-8, windows-1252, utf-16le en andere.',
  '{1} holds neither a subject nor a text.': '{1} heeft geen onderwerp en geen tekst.',
  'The mail is very long: its end was left out.': 'De e-mail is heel lang: het einde is weggelaten.',
  '{1} holds no mail: a mailbox begins with a line such as “{2}”.':
    '{1} bevat geen e-mail: een mailbox begint met een regel zoals “{2}”.',
  '1 very long mail was cut.': '1 heel lange e-mail is ingekort.',
  '{1} very long mails were cut.': '{1} heel lange e-mails zijn ingekort.',
  '{1} is no table: no comma, semicolon, tab or bar splits its lines into regular columns.':
    '{1} is geen tabel: geen komma, puntkomma, tab of streep verdeelt de regels in vaste kolommen.',
  'The file mixes encodings; each line was read in its own.':
    'Het bestand mengt coderingen; elke regel is in de eigen codering gelezen.',
  '“{1}” is no delimiter. Use one character, such as , ; | or tab.':
    '“{1}” is geen scheidingsteken. Gebruik één teken, zoals , ; | of tab.',
  '{1} has no column “{2}”. Its columns are {3}.': '{1} heeft geen kolom “{2}”. De kolommen zijn {3}.',
  'No column of {1} holds {2}. Say which one does: its columns are {3}.':
    'Geen kolom van {1} bevat {2}. Zeg welke: de kolommen zijn {3}.',
  days: 'dagen',
  'numbers beside that of days': 'getallen naast die van de dagen',
  '{1} has more than {2} rows. Add up its rows by day first.':
    '{1} heeft meer dan {2} rijen. Tel de rijen eerst per dag op.',
  'The dates were read as {1}; they could be {2}.': 'De datums zijn gelezen als {1}; het kan ook {2} zijn.',
  'The dates were read as {1}; the file would also allow {2}.':
    'De datums zijn gelezen als {1}; het bestand staat ook {2} toe.',
  '“{1}” was read as {2}; it could be {3}.': '“{1}” is gelezen als {2}; het kan ook {3} zijn.',
  '1 day has several rows: {1}.': '1 dag heeft meerdere rijen: {1}.',
  '{1} days have several rows: {2}.': '{1} dagen hebben meerdere rijen: {2}.',
  'their numbers were added up': 'de getallen zijn opgeteld',
  'their mean was taken': 'het gemiddelde is genomen',
  'the last one was taken': 'het laatste is genomen',
  '1 row holds no number: those days stay missing.': '1 rij heeft geen getal: die dag blijft ontbreken.',
  '{1} rows hold no number: those days stay missing.': '{1} rijen hebben geen getal: die dagen blijven ontbreken.',
  'The numbers stand {1} days apart: only those {2} days can be compared.':
    'De getallen liggen {1} dagen uit elkaar: alleen die {2} dagen zijn te vergelijken.',
  '{1} is protected by a password. Save it without one, or as CSV.':
    '{1} is met een wachtwoord beveiligd. Bewaar het zonder, of als CSV.',
  'There is no role “{1}”. Roles: {2}.': 'De rol “{1}” bestaat niet. Rollen: {2}.',
  'There is no column “{1}” for the role “{2}” in {3}. Columns: {4}.':
    'Er is geen kolom “{1}” voor de rol “{2}” in {3}. Kolommen: {4}.',
  '{1} is protected by a password or is an old .xls file. Save it as .xlsx or CSV without a password.':
    '{1} is met een wachtwoord beveiligd of een oud .xls-bestand. Bewaar het als .xlsx of CSV zonder wachtwoord.',
  '{1} is no spreadsheet: neither .xlsx nor .ods.': '{1} is geen spreadsheet: geen .xlsx en geen .ods.',
  '{1} is a binary workbook (.xlsb). Save it as .xlsx or CSV.':
    '{1} is een binaire werkmap (.xlsb). Bewaar haar als .xlsx of CSV.',
  '{1} unpacks to more than 512 MB. Save its sheet as CSV and import that: a CSV may have any size.':
    '{1} is uitgepakt meer dan 512 MB. Bewaar het werkblad als CSV en importeer dat: een CSV mag elke grootte hebben.',
  'No column of {1} looks like text. Say which one is: map text to one of {2}.':
    'Geen kolom van {1} lijkt op tekst. Zeg welke het is: koppel tekst aan een van {2}.',
  '{1} before the header were skipped.': '{1} voor de kopregel overgeslagen.',
  'The table has no header; its columns were numbered.': 'De tabel heeft geen kopregel; de kolommen zijn genummerd.',
  'The file has a header and no rows.': 'Het bestand heeft een kopregel en geen rijen.',
  '1 row has stray quotes; they were read all the same.': '1 rij heeft losse aanhalingstekens; ze is toch gelezen.',
  '{1} rows have stray quotes; they were read all the same.':
    '{1} rijen hebben losse aanhalingstekens; ze zijn toch gelezen.',
  'The table has a single column: each line is a mention.': 'De tabel heeft één kolom: elke regel is een vermelding.',
  '{1} is no spreadsheet that can be read: its list of sheets is missing. Save it again, or as CSV.':
    '{1} is geen leesbare spreadsheet: de lijst met werkbladen ontbreekt. Bewaar haar opnieuw, of als CSV.',
  '{1} has no sheet with anything in it.': '{1} heeft geen werkblad waar iets in staat.',
  'The sheet “{1}” was read; the others were not.': 'Het werkblad “{1}” is gelezen; de andere niet.',
  '{1} {2}: it was not read.': '{1} {2}: niet gelezen.',
  'is nested deeper than any spreadsheet': 'is dieper genest dan welke spreadsheet ook',
  'holds a tag of many megabytes': 'bevat een tag van vele megabytes',
  '{1} is larger than 8 MB, too long for one mention. Save it as a table or as several files.':
    '{1} is groter dan 8 MB, te lang voor één vermelding. Bewaar het als tabel of als meerdere bestanden.',
  '{1} is empty: there is nothing to import.': '{1} is leeg: er is niets te importeren.',
  'is empty: there is nothing to import': 'is leeg: er is niets te importeren',
  'holds binary data and no text that could be read': 'bevat binaire gegevens en geen leesbare tekst',
  'The dates carry no time zone; {1} was assumed.': 'De datums hebben geen tijdzone; {1} is aangenomen.',
  '{1} could not be read; those mentions count from when they were imported.':
    '{1} konden niet gelezen worden; die vermeldingen tellen vanaf de import.',
  'There is no time zone “{1}”. Zones are named such as Europe/Madrid.':
    'De tijdzone “{1}” bestaat niet. Zones heten zoals Europe/Amsterdam.',
  'There is no date format “{1}”. Known formats: {2}.': 'De datumnotatie “{1}” bestaat niet. Bekend zijn: {2}.',
  'No line of {1} begins like a WhatsApp message, such as “{2}”. Its first line is “{3}”. Export the chat again with the phone set to English.':
    'Geen regel van {1} begint als een WhatsApp-bericht, zoals “{2}”. De eerste regel is “{3}”. Exporteer de chat opnieuw met de telefoon in het Engels.',
  '{1} of media, calls or deleted words kept with its placeholder: search media:image, media:deleted and so on.':
    '{1} van media, oproepen of gewiste woorden bewaard met zijn plaatshouder: zoek media:image, media:deleted enzovoort.',
  '{1} of media, calls or deleted words kept with their placeholders: search media:image, media:deleted and so on.':
    '{1} van media, oproepen of gewiste woorden bewaard met hun plaatshouders: zoek media:image, media:deleted enzovoort.',
  '{1} that looks like messages of another export were kept as text.':
    '{1} die op een bericht van een andere export lijkt, is als tekst bewaard.',
  '{1} that look like messages of another export were kept as text.':
    '{1} die op berichten van een andere export lijken, zijn als tekst bewaard.',
  '{1} lines stand before the first message and were not read.':
    '{1} regels staan voor het eerste bericht en zijn niet gelezen.',
  '{1} of messages longer than a megabyte were cut off.': '{1} van berichten langer dan een megabyte zijn afgekapt.',
  '{1} holds no WhatsApp chat: no _chat.txt and no text beside media. Export the chat again from WhatsApp.':
    '{1} bevat geen WhatsApp-chat: geen _chat.txt en geen tekst naast media. Exporteer de chat opnieuw vanuit WhatsApp.',
  '{1} not read: {2}.': '{1} niet gelezen: {2}.',
  '{1} in the ZIP (pictures, sounds and the like) left out.':
    '{1} in de ZIP (afbeeldingen, geluid en dergelijke): weggelaten.',
  '{1} holds no file that Earshot could read.': '{1} bevat geen bestand dat Earshot kan lezen.',
  '{1} holds no file that Earshot could read: {2}.': '{1} bevat geen bestand dat Earshot kan lezen: {2}.',
  '{1} holds {2} files, more than Earshot opens. Pack it in parts.':
    '{1} bevat {2} bestanden, meer dan Earshot opent. Pak het in delen in.',
  '{1} claims to hold more than it does: its files overlap. Refused for safety.':
    '{1} zegt meer te bevatten dan erin zit: de bestanden overlappen. Voor de veiligheid geweigerd.',
  '{1} claims to grow more than {2} times when unpacked: refused for safety.':
    '{1} zegt bij het uitpakken meer dan {2} keer te groeien: voor de veiligheid geweigerd.',
  '{1} in {2} is encrypted. Unpack it with its password and import what it holds.':
    '{1} in {2} is versleuteld. Pak het met het wachtwoord uit en importeer wat erin zit.',
  '{1} in {2} is packed in a way Earshot cannot unpack. Unpack it and import it then.':
    '{1} in {2} is ingepakt op een manier die Earshot niet kan uitpakken. Pak het uit en importeer het dan.',
  '{1} in {2} claims to grow more than {3} times: refused for safety.':
    '{1} in {2} zegt meer dan {3} keer te groeien: voor de veiligheid geweigerd.',
  '{1} holds a path that leads out of it ({2}): refused for safety.':
    '{1} bevat een pad dat eruit leidt ({2}): voor de veiligheid geweigerd.',
  '{1} is encrypted. Unpack it with its password and import what it holds.':
    '{1} is versleuteld. Pak het met het wachtwoord uit en importeer wat erin zit.',
  '{1} is a damaged ZIP archive. Export or download it again.':
    '{1} is een beschadigd ZIP-archief. Exporteer of download het opnieuw.',
  '{1} is a damaged spreadsheet. Export or download it again.':
    '{1} is een beschadigde spreadsheet. Exporteer of download haar opnieuw.',
  '{1} is a damaged document. Export or download it again.':
    '{1} is een beschadigd document. Exporteer of download het opnieuw.',
  '{1} is damaged: {2} does not match its checksum. Export or download it again.':
    '{1} is beschadigd: {2} klopt niet met zijn controlegetal. Exporteer of download het opnieuw.',
  '{1} does not match its checksum': '{1} klopt niet met de controlesom',
  'it ends too early': 'het houdt te vroeg op',
  'Read by the saved mapping “{1}”.': 'Gelezen met de bewaarde toewijzing “{1}”.',
  'Going on with the import of “{1}”': 'Verder met de import van “{1}”',
  'The import of “{1}” is under way: stop it first.': 'De import van “{1}” is bezig: stop hem eerst.',
  'The import of “{1}” is under way or done: there is nothing to go on with.':
    'De import van “{1}” is bezig of klaar: er is niets om mee verder te gaan.',
  '“{1}” is not the file that import began with; import it as a file of its own.':
    '“{1}” is niet het bestand waarmee die import begon; importeer het als een bestand op zich.',
  'There is no such import in this project.': 'Zo’n import is er niet in dit project.',
  '{1} The {2} mentions read before that are kept; import the file again to go on.':
    '{1} De {2} vermeldingen die daarvoor gelezen zijn, blijven; importeer het bestand opnieuw om verder te gaan.',
  '{1} is a ZIP archive or an Office document. Unpack it, or save the sheet as CSV.':
    '{1} is een ZIP-archief of een Office-document. Pak het uit, of bewaar het werkblad als CSV.',
  '{1} is a PDF. Save its text as a .txt file.': '{1} is een PDF. Bewaar de tekst als .txt-bestand.',
  '{1} is an old Office document. Save the sheet as CSV.':
    '{1} is een oud Office-document. Bewaar het werkblad als CSV.',
  '{1} is a gzip archive. Unpack it.': '{1} is een gzip-archief. Pak het uit.',
  '{1} is a 7-Zip archive. Unpack it.': '{1} is een 7-Zip-archief. Pak het uit.',
  '{1} is a RAR archive. Unpack it.': '{1} is een RAR-archief. Pak het uit.',
  '{1} is an SQLite database. If it is an Earshot project, open it instead.':
    '{1} is een SQLite-database. Is het een Earshot-project, open het dan.',
  '{1} is a picture. Save the words in it as a .txt file.':
    '{1} is een afbeelding. Bewaar de woorden erin als .txt-bestand.',
  '{1} holds binary data and no text that could be read.': '{1} bevat binaire gegevens en geen leesbare tekst.',
};
