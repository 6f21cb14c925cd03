// Italian: what cannot be done in a project, and why.
import type { EngineWords } from '../words.ts';

export const itProject: EngineWords = {
  'The engine has stopped; nothing that was saved is lost.':
    'Il motore si è fermato; niente di ciò che era salvato è andato perso.',
  'The engine has stopped.': 'Il motore si è fermato.',
  'The disk is full: this was not saved. What was saved before is safe.':
    'Il disco è pieno: questo non è stato salvato. Ciò che era già salvato è al sicuro.',
  'The engine stopped while it worked on this; try again.': 'Il motore si è fermato mentre ci lavorava; riprova.',
  'The engine is being started again; try once more.': 'Il motore si sta riavviando; riprova.',
  'There is no call named “{1}”.': 'Non esiste la chiamata «{1}».',
  'Cancelled.': 'Annullato.',
  'Cancelled: nothing was changed.': 'Annullato: non è stato modificato nulla.',
  'The project is open for reading only.': 'Il progetto è aperto in sola lettura.',
  'No project is open.': 'Nessun progetto è aperto.',
  'There is no alert with the number {1}.': 'Non c’è nessun avviso con il numero {1}.',
  'There is no topic with the number {1}.': 'Non c’è nessun argomento con il numero {1}.',
  'There is no mention with the number {1}.': 'Non c’è nessuna menzione con il numero {1}.',
  'There is no board with the number {1}.': 'Non c’è nessuna bacheca con il numero {1}.',
  'There is no mapping with the number {1}.': 'Non c’è nessuna mappatura con il numero {1}.',
  'There is no person with the number {1}.': 'Non c’è nessuna persona con il numero {1}.',
  'There is no author with the number {1}.': 'Non c’è nessun autore con il numero {1}.',
  'There is no rule with the number {1}.': 'Non c’è nessuna regola con il numero {1}.',
  'There is no sample with the number {1}.': 'Non c’è nessun campione con il numero {1}.',
  'There is no schedule with the number {1}.': 'Non c’è nessun piano con il numero {1}.',
  'There is no series with the number {1}.': 'Non c’è nessuna serie con il numero {1}.',
  'There is no source with the number {1}.': 'Non c’è nessuna fonte con il numero {1}.',
  'There is no tag with the number {1}.': 'Non c’è nessuna etichetta con il numero {1}.',
  'There is no {1} with the number {2}.': 'Non esiste con il numero {2}: {1}.',
  'An alert is one of {1}.': 'Un avviso è di uno di questi tipi: {1}.',
  'The threshold of a {1} alert is a number from {2} to {3}.':
    'La soglia di un avviso di {1} è un numero da {2} a {3}.',
  'An alert is tried on 1 to {1} days.': 'Un avviso si prova su 1–{1} giorni.',
  'From 1 to 365 daily copies are kept.': 'Si conservano da 1 a 365 copie giornaliere.',
  '“{1}” is not among the backups of this project.': '«{1}» non è tra le copie di sicurezza di questo progetto.',
  '“{1}” is there already: choose another name.': '«{1}» esiste già: scegli un altro nome.',
  '“{1}” is there already: open it, or choose another name.': '«{1}» esiste già: aprilo o scegli un altro nome.',
  'The disk is full: no copy was made. The project is safe.':
    'Il disco è pieno: non è stata fatta nessuna copia. Il progetto è al sicuro.',
  'No copy could be written: is the folder there, and may you write to it?':
    'Non è stato possibile scrivere la copia: la cartella esiste e puoi scriverci?',
  'The copy could not be used. {1}': 'Non è stato possibile usare la copia. {1}',
  'There is no backup at “{1}”.': 'Non c’è nessuna copia di sicurezza in «{1}».',
  'The disk is full: nothing was put back.': 'Il disco è pieno: non è stato ripristinato niente.',
  'The backup could not be put back: may you write to the folder of the project? Nothing was changed.':
    'Non è stato possibile ripristinare la copia: puoi scrivere nella cartella del progetto? Non è cambiato niente.',
  'This backup cannot be put back. {1} Nothing was changed.':
    'Questa copia non si può ripristinare. {1} Non è cambiato niente.',
  '“{1}” is being read by another program. Close it there first; nothing was changed.':
    'Un altro programma sta leggendo «{1}». Prima chiudilo lì; non è cambiato niente.',
  'It is damaged ({1}).': 'È danneggiata ({1}).',
  'It is not an Earshot project.': 'Non è un progetto di Earshot.',
  'It was made by a newer Earshot: update Earshot first.':
    'È stata fatta con un Earshot più recente: prima aggiorna Earshot.',
  'It is no database at all.': 'Non è un database.',
  'It cannot be opened: is it still there, and may you read it?': 'Non si può aprire: esiste ancora e puoi leggerla?',
  'A board needs a name.': 'Una bacheca ha bisogno di un nome.',
  'A board holds at most {1} widgets: make a second one.':
    'Una bacheca contiene al massimo {1} widget: creane un’altra.',
  'A widget holds at most {1} quotes: put the others in another.':
    'Un widget contiene al massimo {1} citazioni: metti le altre in un altro.',
  'The logo must be a PNG, JPEG, WebP or SVG picture of at most 300 kB.':
    'Il logo deve essere un’immagine PNG, JPEG, WebP o SVG di al massimo 300 kB.',
  '“{1}” is no colour such as #0f6b6b.': '«{1}» non è un colore come #0f6b6b.',
  'The line at the foot holds at most {1} characters.': 'La riga in fondo contiene al massimo {1} caratteri.',
  'Mentions that a person put on this board, in the order they were put there.':
    'Menzioni che qualcuno ha messo in questa bacheca, nell’ordine in cui le ha messe.',
  'There is nothing to undo.': 'Non c’è niente da annullare.',
  '“{1}” was undone already.': '«{1}» è già stato annullato.',
  'There is nothing to do again.': 'Non c’è niente da ripetere.',
  '“{1}” was not undone.': '«{1}» non è stato annullato.',
  '“{1}” cannot be turned any more: another Earshot wrote it down.':
    '«{1}» non si può più annullare né ripetere: lo ha annotato un’altra versione di Earshot.',
  '“{1}” cannot be done again by itself: do it anew.': '«{1}» non si può ripetere da solo: fallo di nuovo.',
  'Another {1} has taken this name meanwhile: rename it first, then undo.':
    'Questo nome intanto è di un altro elemento ({1}): rinominalo, poi annulla.',
  tag: 'etichetta',
  topic: 'argomento',
  source: 'fonte',
  board: 'bacheca',
  rule: 'regola',
  sample: 'campione',
  person: 'persona',
  schedule: 'piano',
  mapping: 'mappatura',
  'Give the mapping a name.': 'Dai un nome alla mappatura.',
  '“{1}” has an older format: open it once in Earshot to bring it up to date.':
    '«{1}» ha un formato precedente: aprilo una volta in Earshot per aggiornarlo.',
  '“{1}” is a database, but not an Earshot project.': '«{1}» è un database, ma non un progetto di Earshot.',
  '“{1}” was made by a newer Earshot (format {2}; this one reads up to {3}). Update Earshot to open it; the file was not changed.':
    '«{1}» è stato fatto con un Earshot più recente (formato {2}; questo legge fino al {3}). Aggiorna Earshot per aprirlo; il file non è cambiato.',
  'There is no project at “{1}”.': 'Non c’è nessun progetto in «{1}».',
  '“{1}” is open in another Earshot. Close it there first.': '«{1}» è aperto in un altro Earshot. Prima chiudilo lì.',
  '“{1}” is a folder, not a project file.': '«{1}» è una cartella, non un file di progetto.',
  '“{1}” is not an Earshot project (it is no database at all).':
    '«{1}» non è un progetto di Earshot (non è nemmeno un database).',
  '“{1}” is damaged. Copies of it are beside it, in “{2}” and named “.backup-format-…”: open one of those.':
    '«{1}» è danneggiato. Accanto ci sono sue copie, in «{2}» e con «.backup-format-…» nel nome: apri una di quelle.',
  '“{1}” cannot be opened: does its folder exist and may you write there?':
    '«{1}» non si può aprire: la sua cartella esiste e puoi scriverci?',
  '“{1}” may not be written to.': 'Non hai il permesso di scrivere in «{1}».',
  'The disk is full: “{1}” was not changed.': 'Il disco è pieno: «{1}» non è cambiato.',
  '“{1}” is neither yes nor no.': '«{1}» non è né sì né no.',
  '“{1}” is no {2}: use {3}.': '«{1}» non è un valore di {2}: usa {3}.',
  '“{1}” is no {2}.': '«{1}» non è un valore di {2}.',
  'negative, neutral or positive': 'negative, neutral o positive',
  'a name such as complaint or question': 'un nome come complaint o question',
  'a code such as es or nl': 'un codice come es o nl',
  'a number from 0 to 100': 'un numero da 0 a 100',
  'sentiment, intent, language, risk, irony, purchase, churn or public':
    'sentiment, intent, language, risk, irony, purchase, churn o public',
  'There is no role “{1}”: it is one of {2}.': 'Non esiste il ruolo «{1}»: è uno di {2}.',
  'This account is not linked to this person.': 'Questo account non è collegato a questa persona.',
  'Say which accounts to link.': 'Di’ quali account collegare.',
  'A rule needs a name.': 'Una regola ha bisogno di un nome.',
  'The mention {1} is not in this sample.': 'La menzione {1} non è in questo campione.',
  'A series needs a name.': 'Una serie ha bisogno di un nome.',
  'There is {1} named “{2}” already: choose another name.': 'C’è già {1} con il nome «{2}»: scegline un altro.',
  'an activity': 'un’attività',
  'a series of numbers': 'una serie di numeri',
  'A tag needs a name.': 'Un’etichetta ha bisogno di un nome.',
  'There is a tag named “{1}” already.': 'C’è già un’etichetta chiamata «{1}».',
  'There is no pattern “{1}”: it is one of {2}.': 'Non esiste il motivo «{1}»: è uno di {2}.',
  'A topic needs a name.': 'Un argomento ha bisogno di un nome.',
  'There is a topic named “{1}” already.': 'C’è già un argomento chiamato «{1}».',
  'The format “{1}” is no text.': 'Il formato «{1}» non è testo.',
  'There is no export format named “{1}”. There are: {2}.': 'Non esiste il formato «{1}». Ci sono: {2}.',
  '“{1}” is already there. Choose another name, or allow overwriting.':
    '«{1}» esiste già. Scegli un altro nome o permetti di sovrascrivere.',
  'The folder “{1}” is not there. Make it, or choose another.':
    'La cartella «{1}» non esiste. Creala o scegline un’altra.',
  '“{1}” may not be written. Choose another folder.':
    'Non hai il permesso di scrivere «{1}». Scegli un’altra cartella.',
  '“{1}” is a folder. Give the name of a file.': '«{1}» è una cartella. Dai il nome di un file.',
  'The disk is full: “{1}” was not written. Make room and try again.':
    'Il disco è pieno: «{1}» non è stato scritto. Fai spazio e riprova.',
  '“{1}” holds {2} files of this board and day. Choose another.':
    '«{1}» contiene già {2} file di questa bacheca e giorno. Scegline un’altra.',
  'Mentions are written as csv, xlsx or json.': 'Le menzioni si scrivono come csv, xlsx o json.',
  'A topic needs fixed dates: “the last days” would mean something else every day.':
    'Un argomento ha bisogno di date fisse: «gli ultimi giorni» vorrebbe dire ogni giorno qualcosa di diverso.',
  'A topic cannot be part of its own search.': 'Un argomento non può far parte della propria ricerca.',
  'A topic needs something to find: a name, a handle, a domain, or a search.':
    'Un argomento ha bisogno di qualcosa da trovare: un nome, un account, un dominio o una ricerca.',
  'The names and the search of a topic can have {1} {2} together and these have {3}: shorten the {4}, or make two topics of it.':
    'I nomi e la ricerca di un argomento possono avere insieme {1} {2} e questi ne hanno {3}: accorcia ({4}) o fanne due argomenti.',
  characters: 'caratteri',
  terms: 'termini',
  names: 'i nomi',
  'Only what is put off has a time at which it comes back.': 'Solo ciò che è rimandato ha un’ora in cui torna.',
  'What is put off needs a time to come at which it is back: choose a later one.':
    'Ciò che si rimanda ha bisogno di un’ora futura in cui tornare: scegline una più tardi.',
  'There are {1} corrections of sentiment; from {2} on something can be learned from them.':
    'Ci sono {1} correzioni di sentiment; da {2} in poi se ne può imparare qualcosa.',
  'Nothing was learned yet that could be switched on.': 'Non si è ancora imparato niente da attivare.',
  'Everything cannot be compared with all else: name the other search.':
    'Non si può confrontare tutto con tutto il resto: di’ qual è l’altra ricerca.',
  'Write down what was said.': 'Scrivi che cosa è stato detto.',
  'The time lies before 1970 or in the future.': 'L’ora è prima del 1970 o nel futuro.',
  '“{1}” is no address of a page.': '«{1}» non è l’indirizzo di una pagina.',
  'A sample has 1 to {1} mentions.': 'Un campione ha da 1 a {1} menzioni.',
  'Nothing the model has labelled was found: choose another search.':
    'Non si è trovato niente che il modello abbia classificato: scegli un’altra ricerca.',
  '“{1}” has {2} examples, copies left out; from {3} on suggestions can be learned.':
    '«{1}» ha {2} esempi, copie escluse; da {3} in poi si possono imparare suggerimenti.',
  'A board is written every day, week or month.': 'Una bacheca si esporta ogni giorno, settimana o mese.',
  'The day is a whole number from 1 to {1}.': 'Il giorno è un numero intero da 1 a {1}.',
  'The hour is a whole number from 0 to 23.': 'L’ora è un numero intero da 0 a 23.',
  'The language is a tag such as es-ES.': 'La lingua è un codice come es-ES.',
  'Give the folder with its whole path.': 'Dai la cartella con il percorso completo.',
  'This plan has no day.': 'Questo piano non ha un giorno.',
  'The limit must be a number from 0 up.': 'Il limite deve essere un numero da 0 in su.',
  'Coverage is told for 1 to 3700 days.': 'La copertura si dà per 1–3700 giorni.',
  'That import brought nothing that could be taken back.': 'Quell’importazione non ha portato niente da annullare.',
  'This mention is not called a copy of any other.': 'Questa menzione non risulta copia di un’altra.',
  'This mention is no longer in the project.': 'Questa menzione non è più nel progetto.',
  'The risk threshold is a number from 0 to 100.': 'La soglia di rischio è un numero da 0 a 100.',
  'Quiet hours go from and to a whole hour, 0 to 23.':
    'Le ore di silenzio vanno da un’ora intera a un’altra, da 0 a 23.',
  '“{1}” is no time zone; use a name such as Europe/Madrid.':
    '«{1}» non è un fuso orario; usa un nome come Europe/Rome.',
  'There is no measure named “{1}”. There are: {2}.': 'Non esiste la misura «{1}». Ci sono: {2}.',
  'The target must be a number of hours above 0, at most {1}; 24 without one.':
    'L’obiettivo deve essere un numero di ore sopra 0, al massimo {1}; senza, 24.',
  'Say which series to lay beside what is said: a series of numbers or an activity.':
    'Di’ quale serie affiancare a ciò che si dice: una serie di numeri o un’attività.',
  search: 'la ricerca',
  handles: 'gli account',
  domains: 'i domini',
  misspellings: 'gli errori di battitura',
  exclusions: 'le esclusioni',
  'No day with a number was found: nothing was imported.':
    'Non si è trovato nessun giorno con un numero: non è stato importato niente.',
  '“{1}” is an activity: give the numbers another name.': '«{1}» è un’attività: dai un altro nome ai numeri.',
  '“{1}” is a series of numbers: give the activity another name.':
    '«{1}» è una serie di numeri: dai un altro nome all’attività.',
  'An activity needs at least one period.': 'Un’attività ha bisogno di almeno un periodo.',
  'Only an activity has periods.': 'Solo un’attività ha periodi.',
  'An activity has at most {1} periods.': 'Un’attività ha al massimo {1} periodi.',
  'The activity ends ({1}) before it begins ({2}).': 'L’attività finisce ({1}) prima di cominciare ({2}).',
  'An activity lasts at most 20 years: look at its dates.': 'Un’attività dura al massimo 20 anni: guarda le date.',
  '“{1}” is no day between 1970 and 2199. Write it as year-month-day: 2026-05-03.':
    '«{1}» non è un giorno tra il 1970 e il 2199. Scrivilo come anno-mese-giorno: 2026-05-03.',
  'A topic can have {1} {2} and these are {3}.': 'Un argomento può averne {1} ({2}) e qui sono {3}.',
  '“{1}…” has {2} characters: a name can have {3}.': '«{1}…» ha {2} caratteri: un nome può averne {3}.',
  '“{1}” has no letter, digit or emoji: write it out, or leave it.':
    '«{1}» non ha lettere, cifre né emoji: scrivilo per intero, o lascialo.',
  '“{1}” is no handle: write it as in @marazul, without spaces or a link.':
    '«{1}» non è un account: scrivilo come @marazul, senza spazi né link.',
  '“{1}” is no domain: write only the site’s name, as in marazul.example.':
    '«{1}» non è un dominio: scrivi solo il nome del sito, come marazul.example.',
  '“{1}” is both a name and an exclusion: take it off one of them.':
    '«{1}» è insieme un nome e un’esclusione: toglilo da uno dei due.',
  'The exclusion “{1}” is part of “{2}” and would leave it out: make the exclusion longer.':
    'L’esclusione «{1}» fa parte di «{2}» e lo lascerebbe fuori: allungala.',
  'This is no sentiment model of Earshot.': 'Non è un modello di sentiment di Earshot.',
  'Put back the sentiment.bin that came with the program.': 'Rimetti il sentiment.bin che era nel programma.',
  'This sentiment model has format {1}, this Earshot reads {2}. Use the one that came with it.':
    'Questo modello di sentiment ha il formato {1}, questo Earshot legge il {2}. Usa quello che era nel programma.',
  'This sentiment model (version {1}) was made for another version of Earshot. Use the one that came with this one.':
    'Questo modello di sentiment (versione {1}) è fatto per un’altra versione di Earshot. Usa quello che era in questa.',
  'The sentiment model is cut off.': 'Il modello di sentiment è troncato.',
  'The sentiment model is damaged.': 'Il modello di sentiment è danneggiato.',
  'No Chrome or Chromium was found; install one, or name it in EARSHOT_BROWSER.':
    'Non si è trovato Chrome né Chromium; installane uno, o indicalo in EARSHOT_BROWSER.',
  'No browser could be opened: {1} is missing.': 'Non è stato possibile aprire un browser: manca {1}.',
  'The page could not be printed: {1}': 'Non è stato possibile stampare la pagina: {1}',
  'The folder could not be shown: {1} is missing. The file is {2}.':
    'Non è stato possibile mostrare la cartella: manca {1}. Il file è {2}.',
  '{1} could not be started: {2}': 'Non è stato possibile avviare {1}: {2}',
  'Give the whole path of the folder, from the root.': 'Dai il percorso completo della cartella, dalla radice.',
  'There is no folder {1}; make it first or choose another.':
    'Non esiste la cartella {1}; prima creala o scegline un’altra.',
  'Nothing may be written into {1}; choose another folder.': 'Non si può scrivere in {1}; scegli un’altra cartella.',
  'Only links that start with http:// or https:// can be opened.':
    'Si possono aprire solo link che cominciano con http:// o https://.',
  'Give the whole path of the file, or its name alone.': 'Dai il percorso completo del file, o solo il nome.',
  'Let the name of the file end in {1}.': 'Il nome del file deve finire con {1}.',
  'The {1} is no text, or larger than 128 MB; save less at once.':
    'Non è testo o supera i 128 MB ({1}); salva meno in una volta.',
  'Give a size from 0.5 to 3.': 'Dai una dimensione da 0,5 a 3.',
  '“{1}” is not there any more.': '«{1}» non c’è più.',
  'The {1} is not a text of reasonable length.': 'Non è un testo di lunghezza ragionevole ({1}).',
  'A file extension is one to twelve letters or digits.': 'Un’estensione di file ha da una a dodici lettere o cifre.',
  'The content must be text, or bytes as base64.': 'Il contenuto deve essere testo, o byte in base64.',
  '.{1} or .{2}': '.{1} o .{2}',
  'There can be {1} columns: remove one first.': 'Ci possono essere {1} colonne: prima togline una.',
  'A column needs a name.': 'Una colonna ha bisogno di un nome.',
  'The name of a column can have {1} characters: shorten it.':
    'Il nome di una colonna può avere {1} caratteri: accorcialo.',
  'The column was removed while it was saved.': 'La colonna è stata tolta mentre si salvava.',
  'A column is quiet or notify.': 'Una colonna è silenziosa o avvisa.',
  'The width of a column is a whole number from {1} to {2}.':
    'La larghezza di una colonna è un numero intero da {1} a {2}.',
  'PDF is printed by the window of Earshot, and there was none.':
    'Il PDF lo stampa la finestra di Earshot, e non ce n’era nessuna.',
  'The PDF was not printed in time.': 'Il PDF non è stato stampato in tempo.',
  '{1} The board was written as a web page (HTML) instead.':
    '{1} Al suo posto, la bacheca è stata esportata come pagina web (HTML).',
};
