// Italian: how sources fare, what they are asked for, and what is wrong with them.
import type { EngineWords } from '../words.ts';

export const itSources: EngineWords = {
  'What was imported; there is nothing to check.': 'Ciò che è stato importato; non c’è niente da controllare.',
  'What you noted down yourself; there is nothing to check.': 'Ciò che hai annotato tu; non c’è niente da controllare.',
  'Paused: it is not checked until you resume it.': 'In pausa: non viene controllata finché non la riprendi.',
  'Listening: what is said arrives as it is said.': 'In ascolto: ciò che si dice arriva mentre si dice.',
  'Listening: about {1} MB an hour, {2} posts a second, {3} kept in the last {4} minutes.':
    'In ascolto: circa {1} MB all’ora, {2} post al secondo, {3} conservati negli ultimi {4} minuti.',
  'Not checked yet.': 'Non ancora controllata.',
  'It answers, but has said nothing for {1}; usually something comes {2}. Look at its page: it may have moved, or changed its address.':
    'Risponde, ma non dice niente da {1}; di solito arriva qualcosa {2}. Guarda la sua pagina: forse si è spostata o ha cambiato indirizzo.',
  'Well: something comes about {1}.': 'Bene: arriva qualcosa circa {1}.',
  'It answers, and has brought nothing yet. Look whether its address is the right one.':
    'Risponde e non ha ancora portato niente. Guarda se l’indirizzo è quello giusto.',
  'Well: too little has come yet to know its habit.': 'Bene: è arrivato ancora troppo poco per conoscerne il ritmo.',
  'It has never answered.': 'Non ha mai risposto.',
  'It last answered {1} ago.': 'Ha risposto l’ultima volta {1} fa.',
  '{1} checks in a row failed.': 'Sono falliti {1} controlli di fila.',
  'Next try in {1}; nothing is lost or switched off meanwhile.':
    'Prossimo tentativo tra {1}; intanto niente va perso o viene spento.',
  'This is a fault of Earshot itself; the next check tries again.':
    'È un guasto di Earshot stesso; il prossimo controllo riprova.',
  '{1} holds {2} files, more than Earshot watches. Choose a smaller folder.':
    '{1} contiene {2} file, più di quanti Earshot ne sorvegli. Scegli una cartella più piccola.',
  'There is no folder {1}.': 'Non esiste la cartella {1}.',
  '{1} is a file, not a folder.': '{1} è un file, non una cartella.',
  '{1} of {2} pages gave no article; those mentions keep the feed’s own text.':
    '{1} pagine su {2} non hanno dato un articolo; quelle menzioni tengono il testo del feed.',
  '{1} more were left with the feed’s own text, so as not to ask for too much at once.':
    'Altre {1} sono rimaste con il testo del feed, per non chiedere troppo in una volta.',
  'This copy of Earshot does not look for updates.': 'Questa copia di Earshot non cerca aggiornamenti.',
  '{1} did not say which version is the newest; try again later.':
    '{1} non ha detto qual è la versione più recente; riprova più tardi.',
  'Look for a newer Earshot': 'Cercare un Earshot più recente',
  'Listen to the Bluesky stream': 'Ascoltare il flusso di Bluesky',
  'Read a conversation on Bluesky': 'Leggere una conversazione su Bluesky',
  'Read the posts of {1}': 'Leggere i post di {1}',
  'Search Hacker News for {1}': 'Cercare {1} su Hacker News',
  'Read a conversation on Hacker News': 'Leggere una conversazione su Hacker News',
  'Ask which API this server speaks': 'Chiedere quale API parla questo server',
  'Read posts and comments of {1}': 'Leggere post e commenti di {1}',
  'Read posts of {1}': 'Leggere i post di {1}',
  'Read comments of {1}': 'Leggere i commenti di {1}',
  'Ask what this server shows to visitors': 'Chiedere che cosa mostra questo server ai visitatori',
  'Read #{1}': 'Leggere #{1}',
  'Read @{1}': 'Leggere @{1}',
  'Read the answers to a post': 'Leggere le risposte a un post',
  'Look up the account {1}': 'Cercare l’account {1}',
  'Ask Stack Exchange': 'Chiedere a Stack Exchange',
  'Older posts are read over the next checks.': 'I post più vecchi si leggono nei prossimi controlli.',
  'Older entries are read over the next checks.': 'Le voci più vecchie si leggono nei prossimi controlli.',
  'History is read over several checks: so far back to {1}.': 'La storia si legge in più controlli: finora fino a {1}.',
  'This {1} has moved for good to {2}. Change its address to keep it.':
    'L’indirizzo è cambiato per sempre in {2}. Cambialo qui per tenere la fonte.',
  'The server asks to wait: some answers follow later.':
    'Il server chiede di aspettare: alcune risposte arrivano dopo.',
  'Earshot was closed: {1} minutes of the stream were not heard and are not made up for.':
    'Earshot era chiuso: {1} minuti del flusso non sono stati ascoltati e non si recuperano.',
  '{1} messages could not be read ({2})': '{1} messaggi non si sono potuti leggere ({2})',
  'longer than any post': 'più lunghi di qualsiasi post',
  'not the JSON of an event': 'non sono il JSON di un evento',
  'Stack Exchange allows {1} more requests today.': 'Stack Exchange permette ancora {1} richieste oggi.',
  'Stack Exchange allows {1} of {2} more requests today.': 'Stack Exchange permette oggi ancora {1} richieste su {2}.',
  '{1} shows visitors only what was written there. A source on another server adds to it.':
    '{1} mostra ai visitatori solo ciò che è stato scritto lì. Una fonte su un altro server lo completa.',
  '{1} knows no post with #{2} yet, or shows none to visitors.':
    '{1} non conosce ancora nessun post con #{2}, o non ne mostra ai visitatori.',
  'The page names it as a feed of its own.': 'La pagina lo indica come un suo feed.',
  'The page links to it, and its address looks like that of a feed.':
    'La pagina ha un link a questo, e l’indirizzo sembra quello di un feed.',
  'This address is a feed itself; it holds {1}.': 'Questo indirizzo è già un feed; contiene {1}.',
  'one entry': 'una voce',
  '{1} entries': '{1} voci',
  'The page is run on {1}.': 'La pagina funziona con {1}.',
  'The page names this channel.': 'La pagina indica questo canale.',
  'This page names no feed. It can be watched: what is added or changed on it becomes a mention.':
    'Questa pagina non indica nessun feed. Si può sorvegliare: ciò che vi si aggiunge o cambia diventa una menzione.',
  '{1}, recognised by its address.': '{1}, riconosciuto dall’indirizzo.',
  'There is no file {1} that could be read.': 'Non c’è nessun file {1} che si possa leggere.',
  '{1} is larger than 20 MB, too large for a list of feeds.': '{1} supera i 20 MB, troppo per un elenco di feed.',
  'it names no feed (xmlUrl)': 'non indica nessun feed (xmlUrl)',
  'the list is very long: what follows was not read': 'l’elenco è molto lungo: ciò che segue non è stato letto',
  'the list': 'l’elenco',
  'outline {1}': 'elemento {1}',
  'outline {1}, “{2}”': 'elemento {1}, «{2}»',
  'an outline': 'un elemento',
  'it holds no outlines: is it an OPML file?': 'non contiene elementi: è un file OPML?',
  'none of its outlines names a feed (xmlUrl)': 'nessuno dei suoi elementi indica un feed (xmlUrl)',
  '“{1}” is no web address': '«{1}» non è un indirizzo web',
  'it is a page that another program takes apart, no feed': 'è una pagina che un altro programma scompone, non un feed',
  'Give a whole number from {1} to {2} in “{3}”.': 'Scrivi un numero intero da {1} a {2} in «{3}».',
  '“{1}” in “{2}” is none of: {3}.': '«{1}» in «{2}» non è nessuno di: {3}.',
  '“{1}” in “{2}” is no address. Give one such as {3}.': '«{1}» in «{2}» non è un indirizzo. Danne uno come {3}.',
  'The “{1}” must begin with http:// or https://, not {2}': '«{1}» deve cominciare con http:// o https://, non con {2}',
  'Give the words to look for in “query”.': 'Scrivi le parole da cercare.',
  'Give the words to look for in “name”.': 'Scrivi le parole da cercare.',
  'Give the words to look for in “query”, or a “topic”.': 'Scrivi le parole da cercare, o scegli una sezione.',
  'Give the words to look for on Hacker News in “query”.': 'Scrivi le parole da cercare su Hacker News.',
  'Give the words to listen for in “any”: without them, all of Bluesky would be kept.':
    'Scrivi le parole da ascoltare: senza, si conserverebbe tutto Bluesky.',
  'These are too many words for a search: give up to {1} characters.':
    'Sono troppe parole per una ricerca: al massimo {1} caratteri.',
  'Give a handle such as ana.bsky.social, or a link to a post, in “address”.':
    'Dai un account come ana.bsky.social, o il link di un post.',
  '“{1}” is no Bluesky handle or link. Give one such as ana.bsky.social.':
    '«{1}» non è un account né un link di Bluesky. Danne uno come ana.bsky.social.',
  'This link leads to neither a profile nor a post. Give the link of one of these.':
    'Questo link non porta né a un profilo né a un post. Dai il link di uno dei due.',
  'Give at most {1} words or phrases in “{2}”.': 'Dai al massimo {1} parole o frasi in «{2}».',
  '“{1}” in “{2}” is no word or phrase that could be found.':
    '«{1}» in «{2}» non è una parola o frase che si possa trovare.',
  'This post is gone, or its author shows it to some only. Remove the source, or give another post.':
    'Questo post non c’è più, o l’autore lo mostra solo ad alcuni. Togli la fonte o dai un altro post.',
  'Bluesky knows no such account. Check the handle: it may have changed.':
    'Bluesky non conosce questo account. Controllalo: forse è cambiato.',
  'This Bluesky account is closed or suspended. What it brought stays.':
    'Questo account di Bluesky è chiuso o sospeso. Ciò che ha portato resta.',
  'This post is gone from Bluesky. What it brought stays.':
    'Questo post non è più su Bluesky. Ciò che ha portato resta.',
  'Give the address of the forum, such as https://forum.example.org, in “url”.':
    'Dai l’indirizzo del forum, come https://forum.example.org.',
  'Give the number of the topic in “name”, or its link.': 'Dai il numero della discussione, o il link.',
  'Give the {1} in “name” as it stands in its link on the forum.': 'Dai il nome ({1}) come sta nel link del forum.',
  category: 'categoria',
  'Give the site’s name at Disqus in “forum”, such as example-blog.':
    'Dai il nome del sito su Disqus, come example-blog.',
  'Give only the site’s name at Disqus in “forum”: letters, digits and hyphens.':
    'Dai solo il nome del sito su Disqus: lettere, cifre e trattini.',
  'Give the page’s name at Disqus in “thread”: letters, digits, _ and -.':
    'Dai il nome della pagina su Disqus: lettere, cifre, _ e -.',
  'Give the address of the feed, such as https://example.org/feed, in “url”.':
    'Dai l’indirizzo del feed, come https://example.org/feed.',
  'Choose the folder to watch in “folder”.': 'Scegli la cartella da sorvegliare.',
  'Give the whole path of the folder in “folder”, from the root of the disk on.':
    'Dai il percorso completo della cartella, dalla radice del disco.',
  'Give the address of the alert’s feed in “url”: {1}.': 'Dai l’indirizzo del feed dell’avviso: {1}.',
  'This is not the feed of a Google Alert, which looks like {1}. In Google Alerts choose “Deliver to: RSS feed”, then copy the address behind the feed sign.':
    'Non è il feed di un avviso di Google, che ha questo aspetto: {1}. In Google Alert scegli «Invia a: feed RSS», poi copia l’indirizzo dietro il simbolo del feed.',
  'Google News searches for words or reads a subject, not both: leave one of them empty.':
    'Google News cerca parole o legge una sezione, non entrambe: lasciane vuota una.',
  'Give at most {1} characters in “{2}”.': 'Al massimo {1} caratteri in «{2}».',
  'Hacker News has no such story, or it was removed. Check the link.':
    'Hacker News non ha questa storia, o è stata rimossa. Controlla il link.',
  'There is no source kind “{1}”. Known kinds: {2}.': 'Non esiste il tipo di fonte «{1}». Ci sono: {2}.',
  '{1} speaks no API of Lemmy that Earshot knows. Check the server, or collect its feed without comments.':
    '{1} non parla nessuna API di Lemmy che Earshot conosca. Controlla il server, o raccogli il feed senza commenti.',
  'This Lemmy server is private: it shows nothing without an account there. Choose another server that knows this community.':
    'Questo server Lemmy è privato: senza account non mostra niente. Scegli un altro server che conosca questa comunità.',
  'This server knows no such {1}. Check how it is written; one of another server is written name@server.':
    'Questo server non conosce questo nome ({1}). Controlla come si scrive; uno di un altro server si scrive nome@server.',
  'Give the server to ask in “server”, such as {1}.': 'Dai il server a cui chiedere, come {1}.',
  'Give the name of the {1} in “name”.': 'Dai il nome ({1}).',
  '“{1}” is no {2}. Give its name, such as coffee or coffee@lemmy.world.':
    '«{1}» non è un nome valido ({2}). Scrivine uno come coffee o coffee@lemmy.world.',
  '{1} Choose another server, such as a larger one, or try its RSS feed: tick “RSS feed instead” in this source.':
    '{1} Scegli un altro server, per esempio uno più grande, o prova il suo feed RSS: spunta «Feed RSS invece» in questa fonte.',
  '{1} has switched this list off for everyone.': '{1} ha spento questo elenco per tutti.',
  '{1} shows this to people with an account there only.': '{1} lo mostra solo a chi ha un account lì.',
  'Give a hashtag such as #coffee, or an account such as @ana, in “name”.':
    'Dai un hashtag come #caffè, o un account come @ana.',
  'Servers read at most {1} hashtags of “{2}”: make another source for the rest.':
    'I server leggono al massimo {1} hashtag di «{2}»: crea un’altra fonte per gli altri.',
  '“{1}” is no account. Give one such as @ana or @ana@mastodon.social.':
    '«{1}» non è un account. Danne uno come @ana o @ana@mastodon.social.',
  '“{1}” is no hashtag: give one word without spaces and signs, such as #coffee.':
    '«{1}» non è un hashtag: dai una parola senza spazi né segni, come #caffè.',
  '{1} knows no account “{2}”. Check how it is written, or ask its own server.':
    '{1} non conosce l’account «{2}». Controlla come si scrive, o chiedi al suo server.',
  "{1} told no id of this account: it may not speak Mastodon's language.":
    '{1} non ha dato l’id di questo account: forse non parla la lingua di Mastodon.',
  'Give the address of the board, such as https://example.org/forum, in “url”.':
    'Dai l’indirizzo del forum, come https://example.org/forum.',
  'Give the number of the {1} in “id”, or its link in “url”.': 'Dai il numero ({1}), o il link.',
  forum: 'forum',
  'This source has no address to ask.': 'Questa fonte non ha un indirizzo a cui chiedere.',
  '{1} lets nobody read it without an account, so Earshot cannot collect from it. Import a file instead: an archive or an export of it.':
    '{1} non si fa leggere senza account, quindi Earshot non può raccoglierne niente. Importa invece un file: un archivio o una sua esportazione.',
  'Give the name of a subreddit in “subreddit”, such as cerveza or r/cerveza.':
    'Dai il nome di un subreddit, come cerveza o r/cerveza.',
  'Give the name of a Reddit user in “user”, such as ana_lopez or u/ana_lopez.':
    'Dai il nome di un utente di Reddit, come ana_lopez o u/ana_lopez.',
  'Give the address of a conversation on Reddit in “thread”, or its id, such as 1abc234.':
    'Dai l’indirizzo di una conversazione su Reddit, o il suo id, come 1abc234.',
  'This private feed of Reddit carries the key of your account in its address. Earshot keeps no secrets in sources: give the public address of the subreddit, search or user instead.':
    'Questo feed privato di Reddit porta la chiave del tuo account nell’indirizzo. Earshot non tiene segreti nelle fonti: dai l’indirizzo pubblico del subreddit, della ricerca o dell’utente.',
  'Stack Exchange has no such site. Check the address in this source.':
    'Stack Exchange non ha questo sito. Controlla l’indirizzo in questa fonte.',
  'Stack Exchange refuses the application key. Correct it or leave it out.':
    'Stack Exchange rifiuta la chiave dell’applicazione. Correggila o toglila.',
  'Stack Exchange is being repaired. Earshot tries again by itself.':
    'Stack Exchange è in riparazione. Earshot riprova da solo.',
  'Stack Exchange refuses this search: {1}. Change its words or tags.':
    'Stack Exchange rifiuta questa ricerca: {1}. Cambiane le parole o i tag.',
  'Stack Exchange asks to wait {1} minutes: its limit for today is near or reached. Earshot goes on by itself.':
    'Stack Exchange chiede di aspettare {1} minuti: il limite di oggi è vicino o raggiunto. Earshot continua da solo.',
  'Give the site to search in “site”, such as stackoverflow.com.':
    'Dai il sito in cui cercare, come stackoverflow.com.',
  '“{1}” is no Stack Exchange site. Give one such as stackoverflow.com.':
    '«{1}» non è un sito di Stack Exchange. Danne uno come stackoverflow.com.',
  'Give words in “query”, or tags in “tags”: a whole site is too much to ask for.':
    'Dai parole o tag: un sito intero è troppo.',
  'Give at most {1} tags; make another source for more.':
    'Dai al massimo {1} tag; per averne di più crea un’altra fonte.',
  '“{1}” is no tag: tags are one word, such as c#.': '«{1}» non è un tag: i tag sono di una parola, come c#.',
  'This is no application key of Stack Exchange.': 'Non è una chiave di applicazione di Stack Exchange.',
  'Stack Exchange has no such question on {1}, or it was deleted. Check the link.':
    'Stack Exchange non ha questa domanda su {1}, o è stata cancellata. Controlla il link.',
  'Give the address of the page, such as https://example.org/prices, in “url”.':
    'Dai l’indirizzo della pagina, come https://example.org/prezzi.',
  'Give one id or class name in “part”, such as opinions, without spaces and selectors.':
    'Dai un solo id o nome di classe, come opinioni, senza spazi né selettori.',
  'This address answers with {1}, not with a page. Give the address of a page.':
    'Questo indirizzo risponde con {1}, non con una pagina. Dai l’indirizzo di una pagina.',
  'The page is larger than 5 MB. Give the address of a smaller one.':
    'La pagina supera i 5 MB. Dai l’indirizzo di una più piccola.',
  'This address answers with a feed. Add it as a feed instead.':
    'Questo indirizzo risponde con un feed. Aggiungilo come feed.',
  'The page has no text in an element with the id or class “{1}”. Look for its name again, or leave the part empty.':
    'La pagina non ha testo in un elemento con id o classe «{1}». Cerca di nuovo il nome, o lascia vuota la parte.',
  'The page holds no text that could be read. It may be put together by scripts, which Earshot does not run.':
    'La pagina non ha testo leggibile. Forse la compongono degli script, che Earshot non esegue.',
  'Give the address of the WordPress site, such as https://blog.example.org, in “url”.':
    'Dai l’indirizzo del sito WordPress, come https://blog.example.org.',
  'Give the link or the id of a YouTube channel or playlist in “id”.':
    'Dai il link o l’id di un canale o una playlist di YouTube.',
  'A link with an @name does not say the channel’s id. Paste it where any link can be pasted: Earshot then looks for the id on the page.':
    'Un link con @nome non dice l’id del canale. Incollalo dove si incolla qualsiasi link: Earshot cerca allora l’id nella pagina.',
  'This is no id of a YouTube {1}, which is {2}. Give its link instead.':
    'Non è un id di {1} di YouTube: dovrebbe essere {2}. Dai piuttosto il link.',
  channel: 'canale',
  playlist: 'playlist',
  'UC and 22 more signs': 'UC e altri 22 segni',
  'PL and more signs': 'PL e altri segni',
  'one word': 'una parola',
  'YouTube answered {1}. It often does so for a while, for channels that are there: Earshot goes on asking. If it lasts for days, check the link.':
    'YouTube ha risposto {1}. Lo fa spesso per un po’ con canali che esistono: Earshot continua a chiedere. Se dura giorni, controlla il link.',
  'every minute': 'ogni minuto',
  'every {1} minutes': 'ogni {1} minuti',
  'every {1} hours': 'ogni {1} ore',
  'every {1} days': 'ogni {1} giorni',
  'every {1} months': 'ogni {1} mesi',
  'Check the feed': 'Controllare il feed',
  'Check the page': 'Controllare la pagina',
  'Check the forum feed': 'Controllare il feed del forum',
  'Check the comment feed': 'Controllare il feed dei commenti',
  'Check the board feed': 'Controllare il feed del forum',
  'Check the RSS feed': 'Controllare il feed RSS',
  'Check the Reddit feed': 'Controllare il feed di Reddit',
  'Check the YouTube feed': 'Controllare il feed di YouTube',
  'This page has moved for good to {1}. Change its address to keep it.':
    'Questa pagina si è spostata per sempre su {1}. Cambia l’indirizzo per tenerla.',
};
