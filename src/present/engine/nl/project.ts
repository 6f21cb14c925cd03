// Dutch: what cannot be done in a project, and why.
import type { EngineWords } from '../words.ts';

export const nlProject: EngineWords = {
  'The engine has stopped; nothing that was saved is lost.': 'De motor is gestopt; wat bewaard was, is niet verloren.',
  'The engine has stopped.': 'De motor is gestopt.',
  'The disk is full: this was not saved. What was saved before is safe.':
    'De schijf is vol: dit is niet bewaard. Wat eerder bewaard was, is veilig.',
  'The engine stopped while it worked on this; try again.':
    'De motor stopte terwijl hij hiermee bezig was; probeer het opnieuw.',
  'The engine is being started again; try once more.': 'De motor wordt opnieuw gestart; probeer het nog eens.',
  'There is no call named “{1}”.': 'De aanroep “{1}” bestaat niet.',
  'Cancelled.': 'Geannuleerd.',
  'Cancelled: nothing was changed.': 'Geannuleerd: er is niets gewijzigd.',
  'The project is open for reading only.': 'Het project is alleen om te lezen geopend.',
  'No project is open.': 'Er is geen project geopend.',
  'There is no alert with the number {1}.': 'Er is geen melding met nummer {1}.',
  'There is no topic with the number {1}.': 'Er is geen onderwerp met nummer {1}.',
  'There is no mention with the number {1}.': 'Er is geen vermelding met nummer {1}.',
  'There is no board with the number {1}.': 'Er is geen bord met nummer {1}.',
  'There is no mapping with the number {1}.': 'Er is geen toewijzing met nummer {1}.',
  'There is no person with the number {1}.': 'Er is geen persoon met nummer {1}.',
  'There is no author with the number {1}.': 'Er is geen auteur met nummer {1}.',
  'There is no rule with the number {1}.': 'Er is geen regel met nummer {1}.',
  'There is no sample with the number {1}.': 'Er is geen steekproef met nummer {1}.',
  'There is no schedule with the number {1}.': 'Er is geen plan met nummer {1}.',
  'There is no series with the number {1}.': 'Er is geen reeks met nummer {1}.',
  'There is no source with the number {1}.': 'Er is geen bron met nummer {1}.',
  'There is no tag with the number {1}.': 'Er is geen tag met nummer {1}.',
  'There is no {1} with the number {2}.': 'Bestaat niet met nummer {2}: {1}.',
  'An alert is one of {1}.': 'Een melding is een van: {1}.',
  'The threshold of a {1} alert is a number from {2} to {3}.':
    'De drempel van deze melding ({1}) is een getal van {2} tot {3}.',
  'An alert is tried on 1 to {1} days.': 'Een melding probeer je uit op 1 tot {1} dagen.',
  'From 1 to 365 daily copies are kept.': 'Er worden 1 tot 365 dagelijkse kopieën bewaard.',
  '“{1}” is not among the backups of this project.': '“{1}” hoort niet bij de back-ups van dit project.',
  '“{1}” is there already: choose another name.': '“{1}” bestaat al: kies een andere naam.',
  '“{1}” is there already: open it, or choose another name.': '“{1}” bestaat al: open het, of kies een andere naam.',
  'The disk is full: no copy was made. The project is safe.':
    'De schijf is vol: er is geen kopie gemaakt. Het project is veilig.',
  'No copy could be written: is the folder there, and may you write to it?':
    'Er kon geen kopie geschreven worden: bestaat de map, en mag je erin schrijven?',
  'The copy could not be used. {1}': 'De kopie kon niet gebruikt worden. {1}',
  'There is no backup at “{1}”.': 'Er is geen back-up op “{1}”.',
  'The disk is full: nothing was put back.': 'De schijf is vol: er is niets teruggezet.',
  'The backup could not be put back: may you write to the folder of the project? Nothing was changed.':
    'De back-up kon niet teruggezet worden: mag je in de map van het project schrijven? Er is niets veranderd.',
  'This backup cannot be put back. {1} Nothing was changed.':
    'Deze back-up kan niet teruggezet worden. {1} Er is niets veranderd.',
  '“{1}” is being read by another program. Close it there first; nothing was changed.':
    '“{1}” wordt door een ander programma gelezen. Sluit het daar eerst; er is niets veranderd.',
  'It is damaged ({1}).': 'Het bestand is beschadigd ({1}).',
  'It is not an Earshot project.': 'Het is geen Earshot-project.',
  'It was made by a newer Earshot: update Earshot first.':
    'Het is met een nieuwere Earshot gemaakt: werk Earshot eerst bij.',
  'It is no database at all.': 'Het is helemaal geen database.',
  'It cannot be opened: is it still there, and may you read it?':
    'Het kan niet geopend worden: is het er nog, en mag je het lezen?',
  'A board needs a name.': 'Een bord heeft een naam nodig.',
  'A board holds at most {1} widgets: make a second one.':
    'Een bord bevat hoogstens {1} widgets: maak er een tweede bij.',
  'A widget holds at most {1} quotes: put the others in another.':
    'Een widget bevat hoogstens {1} citaten: zet de andere in een volgend.',
  'The logo must be a PNG, JPEG, WebP or SVG picture of at most 300 kB.':
    'Het logo moet een PNG-, JPEG-, WebP- of SVG-afbeelding van hoogstens 300 kB zijn.',
  '“{1}” is no colour such as #0f6b6b.': '“{1}” is geen kleur zoals #0f6b6b.',
  'The line at the foot holds at most {1} characters.': 'De regel onderaan bevat hoogstens {1} tekens.',
  'Mentions that a person put on this board, in the order they were put there.':
    'Vermeldingen die iemand op dit bord gezet heeft, in die volgorde.',
  'There is nothing to undo.': 'Er is niets om ongedaan te maken.',
  '“{1}” was undone already.': '“{1}” is al ongedaan gemaakt.',
  'There is nothing to do again.': 'Er is niets om opnieuw te doen.',
  '“{1}” was not undone.': '“{1}” is niet ongedaan gemaakt.',
  '“{1}” cannot be turned any more: another Earshot wrote it down.':
    '“{1}” kan niet meer ongedaan of opnieuw: een andere versie van Earshot heeft het opgeschreven.',
  '“{1}” cannot be done again by itself: do it anew.': '“{1}” kan niet vanzelf opnieuw: doe het nog een keer.',
  'Another {1} has taken this name meanwhile: rename it first, then undo.':
    'Deze naam is intussen van een ander ({1}): hernoem dat eerst en maak dan ongedaan.',
  tag: 'tag',
  topic: 'onderwerp',
  source: 'bron',
  board: 'bord',
  rule: 'regel',
  sample: 'steekproef',
  person: 'persoon',
  schedule: 'plan',
  mapping: 'toewijzing',
  'Give the mapping a name.': 'Geef de toewijzing een naam.',
  '“{1}” has an older format: open it once in Earshot to bring it up to date.':
    '“{1}” heeft een ouder formaat: open het één keer in Earshot om het bij te werken.',
  '“{1}” is a database, but not an Earshot project.': '“{1}” is een database, maar geen Earshot-project.',
  '“{1}” was made by a newer Earshot (format {2}; this one reads up to {3}). Update Earshot to open it; the file was not changed.':
    '“{1}” is met een nieuwere Earshot gemaakt (formaat {2}; deze leest tot {3}). Werk Earshot bij om het te openen; het bestand is niet veranderd.',
  'There is no project at “{1}”.': 'Er is geen project op “{1}”.',
  '“{1}” is open in another Earshot. Close it there first.':
    '“{1}” is open in een andere Earshot. Sluit het daar eerst.',
  '“{1}” is a folder, not a project file.': '“{1}” is een map, geen projectbestand.',
  '“{1}” is not an Earshot project (it is no database at all).':
    '“{1}” is geen Earshot-project (het is helemaal geen database).',
  '“{1}” is damaged. Copies of it are beside it, in “{2}” and named “.backup-format-…”: open one of those.':
    '“{1}” is beschadigd. Ernaast staan kopieën, in “{2}” en met “.backup-format-…” in de naam: open een daarvan.',
  '“{1}” cannot be opened: does its folder exist and may you write there?':
    '“{1}” kan niet geopend worden: bestaat de map en mag je er schrijven?',
  '“{1}” may not be written to.': 'Je mag niet in “{1}” schrijven.',
  'The disk is full: “{1}” was not changed.': 'De schijf is vol: “{1}” is niet veranderd.',
  '“{1}” is neither yes nor no.': '“{1}” is geen ja en geen nee.',
  '“{1}” is no {2}: use {3}.': '“{1}” is geen waarde voor {2}: gebruik {3}.',
  '“{1}” is no {2}.': '“{1}” is geen waarde voor {2}.',
  'negative, neutral or positive': 'negative, neutral of positive',
  'a name such as complaint or question': 'een naam zoals complaint of question',
  'a code such as es or nl': 'een code zoals es of nl',
  'a number from 0 to 100': 'een getal van 0 tot 100',
  'sentiment, intent, language, risk, irony, purchase, churn or public':
    'sentiment, intent, language, risk, irony, purchase, churn of public',
  'There is no role “{1}”: it is one of {2}.': 'De rol “{1}” bestaat niet: kies uit {2}.',
  'This account is not linked to this person.': 'Dit account is niet aan deze persoon gekoppeld.',
  'Say which accounts to link.': 'Zeg welke accounts je wilt koppelen.',
  'A rule needs a name.': 'Een regel heeft een naam nodig.',
  'The mention {1} is not in this sample.': 'Vermelding {1} zit niet in deze steekproef.',
  'A series needs a name.': 'Een reeks heeft een naam nodig.',
  'There is {1} named “{2}” already: choose another name.': 'Er is al {1} met de naam “{2}”: kies een andere naam.',
  'an activity': 'een activiteit',
  'a series of numbers': 'een reeks getallen',
  'A tag needs a name.': 'Een tag heeft een naam nodig.',
  'There is a tag named “{1}” already.': 'Er is al een tag met de naam “{1}”.',
  'There is no pattern “{1}”: it is one of {2}.': 'Het patroon “{1}” bestaat niet: kies uit {2}.',
  'A topic needs a name.': 'Een onderwerp heeft een naam nodig.',
  'There is a topic named “{1}” already.': 'Er is al een onderwerp met de naam “{1}”.',
  'The format “{1}” is no text.': 'Het formaat “{1}” is geen tekst.',
  'There is no export format named “{1}”. There are: {2}.': 'Het formaat “{1}” bestaat niet. Er zijn: {2}.',
  '“{1}” is already there. Choose another name, or allow overwriting.':
    '“{1}” bestaat al. Kies een andere naam, of sta overschrijven toe.',
  'The folder “{1}” is not there. Make it, or choose another.':
    'De map “{1}” bestaat niet. Maak haar, of kies een andere.',
  '“{1}” may not be written. Choose another folder.': '“{1}” mag niet geschreven worden. Kies een andere map.',
  '“{1}” is a folder. Give the name of a file.': '“{1}” is een map. Geef de naam van een bestand.',
  'The disk is full: “{1}” was not written. Make room and try again.':
    'De schijf is vol: “{1}” is niet geschreven. Maak ruimte en probeer het opnieuw.',
  '“{1}” holds {2} files of this board and day. Choose another.':
    '“{1}” bevat al {2} bestanden van dit bord en deze dag. Kies een andere.',
  'Mentions are written as csv, xlsx or json.': 'Vermeldingen worden geschreven als csv, xlsx of json.',
  'A topic needs fixed dates: “the last days” would mean something else every day.':
    'Een onderwerp heeft vaste datums nodig: “de laatste dagen” zou elke dag iets anders betekenen.',
  'A topic cannot be part of its own search.': 'Een onderwerp kan geen deel van zijn eigen zoekopdracht zijn.',
  'A topic needs something to find: a name, a handle, a domain, or a search.':
    'Een onderwerp heeft iets te vinden nodig: een naam, een account, een domein of een zoekopdracht.',
  'The names and the search of a topic can have {1} {2} together and these have {3}: shorten the {4}, or make two topics of it.':
    'De namen en de zoekopdracht van een onderwerp mogen samen {1} {2} hebben en deze hebben er {3}: kort in ({4}), of maak er twee onderwerpen van.',
  characters: 'tekens',
  terms: 'termen',
  names: 'de namen',
  'Only what is put off has a time at which it comes back.':
    'Alleen wat uitgesteld is, heeft een tijd waarop het terugkomt.',
  'What is put off needs a time to come at which it is back: choose a later one.':
    'Wat uitgesteld wordt, heeft een tijd in de toekomst nodig: kies een latere.',
  'There are {1} corrections of sentiment; from {2} on something can be learned from them.':
    'Er zijn {1} correcties van sentiment; vanaf {2} valt er iets van te leren.',
  'Nothing was learned yet that could be switched on.': 'Er is nog niets geleerd dat aangezet kan worden.',
  'Everything cannot be compared with all else: name the other search.':
    'Alles kan niet met al het andere vergeleken worden: geef de andere zoekopdracht.',
  'Write down what was said.': 'Schrijf op wat er gezegd is.',
  'The time lies before 1970 or in the future.': 'De tijd ligt voor 1970 of in de toekomst.',
  '“{1}” is no address of a page.': '“{1}” is geen adres van een pagina.',
  'A sample has 1 to {1} mentions.': 'Een steekproef heeft 1 tot {1} vermeldingen.',
  'Nothing the model has labelled was found: choose another search.':
    'Er is niets gevonden dat het model ingedeeld heeft: kies een andere zoekopdracht.',
  '“{1}” has {2} examples, copies left out; from {3} on suggestions can be learned.':
    '“{1}” heeft {2} voorbeelden, kopieën niet meegeteld; vanaf {3} kunnen suggesties geleerd worden.',
  'A board is written every day, week or month.': 'Een bord wordt elke dag, week of maand geëxporteerd.',
  'The day is a whole number from 1 to {1}.': 'De dag is een heel getal van 1 tot {1}.',
  'The hour is a whole number from 0 to 23.': 'Het uur is een heel getal van 0 tot 23.',
  'The language is a tag such as es-ES.': 'De taal is een code zoals es-ES.',
  'Give the folder with its whole path.': 'Geef de map met het volledige pad.',
  'This plan has no day.': 'Dit plan heeft geen dag.',
  'The limit must be a number from 0 up.': 'De grens moet een getal van 0 of meer zijn.',
  'Coverage is told for 1 to 3700 days.': 'De dekking is er voor 1 tot 3700 dagen.',
  'That import brought nothing that could be taken back.': 'Die import bracht niets dat teruggedraaid kan worden.',
  'This mention is not called a copy of any other.': 'Deze vermelding geldt niet als kopie van een andere.',
  'This mention is no longer in the project.': 'Deze vermelding zit niet meer in het project.',
  'The risk threshold is a number from 0 to 100.': 'De risicodrempel is een getal van 0 tot 100.',
  'Quiet hours go from and to a whole hour, 0 to 23.': 'Stille uren lopen van heel uur tot heel uur, 0 tot 23.',
  '“{1}” is no time zone; use a name such as Europe/Madrid.':
    '“{1}” is geen tijdzone; gebruik een naam zoals Europe/Amsterdam.',
  'There is no measure named “{1}”. There are: {2}.': 'De maat “{1}” bestaat niet. Er zijn: {2}.',
  'The target must be a number of hours above 0, at most {1}; 24 without one.':
    'Het doel moet een aantal uren boven 0 zijn, hoogstens {1}; zonder is het 24.',
  'Say which series to lay beside what is said: a series of numbers or an activity.':
    'Zeg welke reeks naast het gezegde moet: een reeks getallen of een activiteit.',
  search: 'de zoekopdracht',
  handles: 'de accounts',
  domains: 'de domeinen',
  misspellings: 'de schrijffouten',
  exclusions: 'de uitsluitingen',
  'No day with a number was found: nothing was imported.':
    'Er is geen dag met een getal gevonden: er is niets geïmporteerd.',
  '“{1}” is an activity: give the numbers another name.': '“{1}” is een activiteit: geef de getallen een andere naam.',
  '“{1}” is a series of numbers: give the activity another name.':
    '“{1}” is een reeks getallen: geef de activiteit een andere naam.',
  'An activity needs at least one period.': 'Een activiteit heeft minstens één periode nodig.',
  'Only an activity has periods.': 'Alleen een activiteit heeft periodes.',
  'An activity has at most {1} periods.': 'Een activiteit heeft hoogstens {1} periodes.',
  'The activity ends ({1}) before it begins ({2}).': 'De activiteit eindigt ({1}) voor ze begint ({2}).',
  'An activity lasts at most 20 years: look at its dates.':
    'Een activiteit duurt hoogstens 20 jaar: kijk naar de datums.',
  '“{1}” is no day between 1970 and 2199. Write it as year-month-day: 2026-05-03.':
    '“{1}” is geen dag tussen 1970 en 2199. Schrijf hem als jaar-maand-dag: 2026-05-03.',
  'A topic can have {1} {2} and these are {3}.': 'Een onderwerp mag er {1} hebben ({2}) en dit zijn er {3}.',
  '“{1}…” has {2} characters: a name can have {3}.': '“{1}…” heeft {2} tekens: een naam mag er {3} hebben.',
  '“{1}” has no letter, digit or emoji: write it out, or leave it.':
    '“{1}” heeft geen letter, cijfer of emoji: schrijf het uit, of laat het weg.',
  '“{1}” is no handle: write it as in @marazul, without spaces or a link.':
    '“{1}” is geen account: schrijf het zoals @marazul, zonder spaties of link.',
  '“{1}” is no domain: write only the site’s name, as in marazul.example.':
    '“{1}” is geen domein: schrijf alleen de naam van de site, zoals marazul.example.',
  '“{1}” is both a name and an exclusion: take it off one of them.':
    '“{1}” is een naam én een uitsluiting: haal het bij een van beide weg.',
  'The exclusion “{1}” is part of “{2}” and would leave it out: make the exclusion longer.':
    'De uitsluiting “{1}” is deel van “{2}” en zou het weglaten: maak haar langer.',
  'This is no sentiment model of Earshot.': 'Dit is geen sentimentmodel van Earshot.',
  'Put back the sentiment.bin that came with the program.': 'Zet de sentiment.bin terug die bij het programma zat.',
  'This sentiment model has format {1}, this Earshot reads {2}. Use the one that came with it.':
    'Dit sentimentmodel heeft formaat {1}, deze Earshot leest {2}. Gebruik het model dat erbij zat.',
  'This sentiment model (version {1}) was made for another version of Earshot. Use the one that came with this one.':
    'Dit sentimentmodel (versie {1}) is voor een andere versie van Earshot gemaakt. Gebruik het model dat bij deze zat.',
  'The sentiment model is cut off.': 'Het sentimentmodel is afgekapt.',
  'The sentiment model is damaged.': 'Het sentimentmodel is beschadigd.',
  'No Chrome or Chromium was found; install one, or name it in EARSHOT_BROWSER.':
    'Er is geen Chrome of Chromium gevonden; installeer er een, of noem hem in EARSHOT_BROWSER.',
  'No browser could be opened: {1} is missing.': 'Er kon geen browser geopend worden: {1} ontbreekt.',
  'The page could not be printed: {1}': 'De pagina kon niet afgedrukt worden: {1}',
  'The folder could not be shown: {1} is missing. The file is {2}.':
    'De map kon niet getoond worden: {1} ontbreekt. Het bestand is {2}.',
  '{1} could not be started: {2}': '{1} kon niet gestart worden: {2}',
  'Give the whole path of the folder, from the root.': 'Geef het volledige pad van de map, vanaf het begin.',
  'There is no folder {1}; make it first or choose another.': 'Er is geen map {1}; maak haar eerst of kies een andere.',
  'Nothing may be written into {1}; choose another folder.': 'In {1} mag niets geschreven worden; kies een andere map.',
  'Only links that start with http:// or https:// can be opened.':
    'Alleen links die met http:// of https:// beginnen, kunnen geopend worden.',
  'Give the whole path of the file, or its name alone.': 'Geef het volledige pad van het bestand, of alleen de naam.',
  'Let the name of the file end in {1}.': 'Laat de naam van het bestand eindigen op {1}.',
  'The {1} is no text, or larger than 128 MB; save less at once.':
    'Dit is geen tekst of groter dan 128 MB ({1}); bewaar minder tegelijk.',
  'Give a size from 0.5 to 3.': 'Geef een grootte van 0,5 tot 3.',
  '“{1}” is not there any more.': '“{1}” is er niet meer.',
  'The {1} is not a text of reasonable length.': 'Dit is geen tekst van redelijke lengte ({1}).',
  'A file extension is one to twelve letters or digits.': 'Een bestandsextensie is één tot twaalf letters of cijfers.',
  'The content must be text, or bytes as base64.': 'De inhoud moet tekst zijn, of bytes als base64.',
  '.{1} or .{2}': '.{1} of .{2}',
  'There can be {1} columns: remove one first.': 'Er kunnen {1} kolommen zijn: verwijder er eerst een.',
  'A column needs a name.': 'Een kolom heeft een naam nodig.',
  'The name of a column can have {1} characters: shorten it.':
    'De naam van een kolom mag {1} tekens hebben: kort hem in.',
  'The column was removed while it was saved.': 'De kolom is verwijderd terwijl ze bewaard werd.',
  'A column is quiet or notify.': 'Een kolom is stil of meldt.',
  'The width of a column is a whole number from {1} to {2}.':
    'De breedte van een kolom is een heel getal van {1} tot {2}.',
  'PDF is printed by the window of Earshot, and there was none.':
    'Een PDF wordt door het venster van Earshot afgedrukt, en dat was er niet.',
  'The PDF was not printed in time.': 'De PDF was niet op tijd afgedrukt.',
  '{1} The board was written as a web page (HTML) instead.':
    '{1} Het bord is in plaats daarvan als webpagina (HTML) geëxporteerd.',
};
