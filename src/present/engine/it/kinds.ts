// Italian: what sources and importers are called and ask for.
import type { EngineWords } from '../words.ts';

export const itKinds: EngineWords = {
  Feed: 'Feed',
  'An RSS, Atom or JSON feed: blogs, news, forums, comments, searches that offer one.':
    'Un feed RSS, Atom o JSON: blog, notizie, forum, commenti, ricerche che ne offrono uno.',
  'Address of the feed': 'Indirizzo del feed',
  'RSS, Atom or JSON Feed.': 'RSS, Atom o JSON Feed.',
  'Google Alerts': 'Google Alert',
  'What Google finds on the web for an alert of yours, about twenty results at a time.':
    'Quello che Google trova sul web per un tuo avviso, una ventina di risultati alla volta.',
  'The alert itself is made in a Google account, with “Deliver to: RSS feed”. Anyone who has its address can read it.':
    'L’avviso si crea in un account Google, con «Invia a: feed RSS». Chi ha l’indirizzo può leggerlo.',
  'Address of the alert’s feed': 'Indirizzo del feed dell’avviso',
  'In Google Alerts, choose “Deliver to: RSS feed”, then copy the address behind the feed sign of the alert.':
    'In Google Alert scegli «Invia a: feed RSS», poi copia l’indirizzo del simbolo del feed dell’avviso.',
  'Google News': 'Google News',
  'Headlines of the press that match some words, or those of a subject; up to about a hundred.':
    'Titoli di stampa con certe parole, o quelli di una materia; fino a circa cento.',
  'Google does not document this feed and may change or end it. It holds headlines only, and links that lead to the article by way of Google.':
    'Google non documenta questo feed e può cambiarlo o chiuderlo. Contiene solo titoli, e link che portano all’articolo passando da Google.',
  Words: 'Parole',
  'Google’s own signs work: "exact words", OR, -without, site:example.org, intitle:, when:7d, after:2026-01-31.':
    'Valgono i segni di Google: "parole esatte", OR, -senza, site:example.org, intitle:, when:7d, after:2026-01-31.',
  'Or a subject': 'O una materia',
  'None: search for the words': 'Nessuna: cerca le parole',
  World: 'Mondo',
  Nation: 'Nazione',
  Business: 'Economia',
  Technology: 'Tecnologia',
  Entertainment: 'Intrattenimento',
  Sports: 'Sport',
  Science: 'Scienza',
  Health: 'Salute',
  Edition: 'Edizione',
  'Country and language of the press to look in.': 'Paese e lingua della stampa in cui cercare.',
  'Spain, Spanish': 'Spagna, spagnolo',
  'Mexico, Spanish': 'Messico, spagnolo',
  'Argentina, Spanish': 'Argentina, spagnolo',
  'Colombia, Spanish': 'Colombia, spagnolo',
  'Chile, Spanish': 'Cile, spagnolo',
  'Peru, Spanish': 'Perù, spagnolo',
  'Venezuela, Spanish': 'Venezuela, spagnolo',
  'Cuba, Spanish': 'Cuba, spagnolo',
  'United States, Spanish': 'Stati Uniti, spagnolo',
  'Italy, Italian': 'Italia, italiano',
  'Netherlands, Dutch': 'Paesi Bassi, olandese',
  'Belgium, Dutch': 'Belgio, olandese',
  'United Kingdom, English': 'Regno Unito, inglese',
  'United States, English': 'Stati Uniti, inglese',
  'Ireland, English': 'Irlanda, inglese',
  'Canada, English': 'Canada, inglese',
  'Australia, English': 'Australia, inglese',
  'New Zealand, English': 'Nuova Zelanda, inglese',
  'India, English': 'India, inglese',
  'South Africa, English': 'Sudafrica, inglese',
  'Portugal, Portuguese': 'Portogallo, portoghese',
  'Brazil, Portuguese': 'Brasile, portoghese',
  'France, French': 'Francia, francese',
  'Belgium, French': 'Belgio, francese',
  'Canada, French': 'Canada, francese',
  'Switzerland, French': 'Svizzera, francese',
  'Morocco, French': 'Marocco, francese',
  'Germany, German': 'Germania, tedesco',
  'Austria, German': 'Austria, tedesco',
  'Switzerland, German': 'Svizzera, tedesco',
  'Bing News': 'Bing News',
  'News of the press that match some words, newest first, with a line or two of each.':
    'Notizie di stampa con certe parole, le più recenti prima, con una o due righe ciascuna.',
  'Experimental: Microsoft does not document this feed and may change or end it at any time.':
    'Sperimentale: Microsoft non documenta questo feed e può cambiarlo o chiuderlo in qualsiasi momento.',
  'Bing’s own signs work: "exact words", OR, -without, site:example.org.':
    'Valgono i segni di Bing: "parole esatte", OR, -senza, site:example.org.',
  Market: 'Mercato',
  'Mastodon hashtag or account': 'Hashtag o account di Mastodon',
  'Public posts with a hashtag, or of an account, as one Mastodon server knows them; with their answers.':
    'Post pubblici con un hashtag, o di un account, come li conosce un server Mastodon; con le loro risposte.',
  'Each server knows only part of the network: a large one knows more. Some show hashtags to people with an account only; Earshot says so.':
    'Ogni server conosce solo una parte della rete: uno grande ne conosce di più. Alcuni mostrano gli hashtag solo a chi ha un account; Earshot lo dice.',
  Server: 'Server',
  'May be left empty for an account written in full, such as @ana@mastodon.social.':
    'Può restare vuoto per un account scritto per intero, come @ana@mastodon.social.',
  What: 'Che cosa',
  'A hashtag': 'Un hashtag',
  'An account': 'Un account',
  'Hashtag or account': 'Hashtag o account',
  '#coffee or @ana': '#caffe o @ana',
  'Or any of these hashtags': 'O uno qualsiasi di questi hashtag',
  'Up to four, with commas between them.': 'Fino a quattro, separati da virgole.',
  'And all of these hashtags': 'E tutti questi hashtag',
  'And none of these hashtags': 'E nessuno di questi hashtag',
  'Answers the account gives to others, too': 'Anche le risposte dell’account ad altri',
  'Whole conversations': 'Conversazioni intere',
  'Fetches answers to what was found, a few conversations a check.':
    'Prende le risposte a quanto trovato, poche conversazioni per controllo.',
  'RSS feed instead': 'Feed RSS invece',
  'For servers that restrict the rest: about twenty posts, without answers and figures.':
    'Per server che limitano il resto: una ventina di post, senza risposte né numeri.',
  'Posts to look back for at first': 'Post da recuperare all’inizio',
  'Up to 2,000.': 'Fino a 2000.',
  'Bluesky account or conversation': 'Account o conversazione di Bluesky',
  'Posts of a Bluesky account, or a post with all its answers. For words anywhere: the Bluesky stream.':
    'Post di un account Bluesky, o un post con tutte le risposte. Per parole ovunque: il flusso di Bluesky.',
  'Handle, or link to a profile or post': 'Account, o link a un profilo o a un post',
  'A link to a post collects its conversation, anything else what the account says.':
    'Il link a un post raccoglie la sua conversazione; il resto, ciò che dice l’account.',
  'Up to 5,000; read over several checks.': 'Fino a 5000; letti in più controlli.',
  'Bluesky stream': 'Flusso di Bluesky',
  'Everything said in public on Bluesky from now on, kept where it holds your words.':
    'Tutto ciò che si dice in pubblico su Bluesky da ora in poi; si tiene ciò che contiene le tue parole.',
  'This listens to the whole network: some hundred posts a second, several hundred megabytes an hour, only while Earshot is open. Your words never leave this machine. Bluesky does not promise that the stream stays as it is.':
    'Ascolta l’intera rete: un centinaio di post al secondo, diverse centinaia di megabyte all’ora, solo finché Earshot è aperto. Le tue parole non escono mai da questo computer. Bluesky non promette che il flusso resti com’è.',
  'Any of these words, hashtags or phrases': 'Una qualsiasi di queste parole, hashtag o frasi',
  'acme, #acme, acme coffee': 'acme, #acme, caffè acme',
  'With commas between them. Case and accents do not matter.': 'Separate da virgole. Maiuscole e accenti non contano.',
  'And all of these': 'E tutte queste',
  'And none of these': 'E nessuna di queste',
  'Another server': 'Un altro server',
  'One that runs Jetstream; empty for the above.': 'Uno che esegue Jetstream; vuoto per quello sopra.',
  'Minutes to make up for after a pause': 'Minuti da recuperare dopo una pausa',
  'What was said while Earshot was closed is fetched for so long at most: up to 1,440. An hour takes minutes.':
    'Ciò che si è detto mentre Earshot era chiuso si recupera al massimo per questo tempo: fino a 1440. Un’ora richiede minuti.',
  Reddit: 'Reddit',
  'Posts or comments of a subreddit, a search, what one user says, or one conversation.':
    'Post o commenti di un subreddit, una ricerca, ciò che dice un utente, o una conversazione.',
  'Reddit gives its feeds without an account, but often says it is asked too much (429), and tells neither scores nor which comment answers which.':
    'Reddit dà i suoi feed senza account, ma spesso dice che gli si chiede troppo (429), e non dice né punteggi né quale commento risponde a quale.',
  'Posts of a subreddit': 'Post di un subreddit',
  'Comments in a subreddit': 'Commenti in un subreddit',
  'Posts that match some words': 'Post con certe parole',
  'Posts and comments of a user': 'Post e commenti di un utente',
  'One conversation': 'Una conversazione',
  Subreddit: 'Subreddit',
  'Several with a plus: cerveza+bares. For a search it may be empty: all of Reddit.':
    'Più d’uno con un più: birra+bar. Per una ricerca può restare vuoto: tutto Reddit.',
  'For a search.': 'Per una ricerca.',
  User: 'Utente',
  Conversation: 'Conversazione',
  'Its address or its id.': 'Il suo indirizzo o il suo id.',
  Order: 'Ordine',
  'Of the hundred that Reddit gives; the newest is what one wants to listen.':
    'Dei cento che Reddit dà; per ascoltare servono i più nuovi.',
  Newest: 'I più nuovi',
  Hot: 'I più caldi',
  Top: 'I migliori',
  Rising: 'In crescita',
  Lemmy: 'Lemmy',
  'Posts, and comments if you like, of a Lemmy community, a person, a search, or a whole server.':
    'Post, e commenti se vuoi, di una comunità Lemmy, una persona, una ricerca, o un intero server.',
  'Searches are asked of the server, which limits them; a community, a person or a server is read by its feed.':
    'Le ricerche si chiedono al server, che le limita; una comunità, una persona o un server si leggono dal feed.',
  'A community': 'Una comunità',
  'A person': 'Una persona',
  'A search': 'Una ricerca',
  'All that is local to the server': 'Tutto ciò che è locale al server',
  'All the server knows': 'Tutto ciò che il server conosce',
  'Community, person or words': 'Comunità, persona o parole',
  'May be left empty where the name says it.': 'Può restare vuoto dove lo dice il nome.',
  'Comments, too': 'Anche i commenti',
  'Asks the API instead of the feed.': 'Interroga l’API invece del feed.',
  'Entries to look back for at first': 'Voci da recuperare all’inizio',
  'By the API, up to 5,000; a feed holds 50.': 'Con l’API, fino a 5000; un feed ne ha 50.',
  'Hacker News': 'Hacker News',
  'Stories and comments of Hacker News that hold your words, as far back as you like.':
    'Storie e commenti di Hacker News con le tue parole, indietro quanto vuoi.',
  'All of them have to be there; quotes keep words together. Or a link to a story, for its conversation.':
    'Devono esserci tutte; le virgolette le tengono insieme. O il link a una storia, per la sua conversazione.',
  In: 'In',
  'Stories and comments': 'Storie e commenti',
  Stories: 'Storie',
  Comments: 'Commenti',
  'Whole conversations of the stories found': 'Conversazioni intere delle storie trovate',
  'At once, and again a day later.': 'Subito, e di nuovo un giorno dopo.',
  'Days to look back for at first': 'Giorni da recuperare all’inizio',
  'Up to 10,000, which is all there is; read over several checks.':
    'Fino a 10.000, cioè tutto ciò che c’è; letti in più controlli.',
  'Stack Exchange': 'Stack Exchange',
  'Questions with your words or tags on Stack Overflow or a sister site, with their answers if you like; or one question.':
    'Domande con le tue parole o i tuoi tag su Stack Overflow o un sito gemello, con le risposte se vuoi; o una sola domanda.',
  'Without a key, 300 requests a day are allowed from one internet address, for all these sources together. Earshot shows how many are left.':
    'Senza chiave sono permesse 300 richieste al giorno da un indirizzo internet, per tutte queste fonti insieme. Earshot mostra quante ne restano.',
  Site: 'Sito',
  'Or the link to a question, for it and its answers.': 'O il link a una domanda, per lei e le sue risposte.',
  'Or tags': 'O tag',
  'At least one of these, with commas between them.': 'Almeno uno di questi, separati da virgole.',
  'Answers, too': 'Anche le risposte',
  'Application key': 'Chiave dell’applicazione',
  'Not needed. A free one from stackapps.com allows 10,000 requests a day.':
    'Non serve. Una gratuita da stackapps.com permette 10.000 richieste al giorno.',
  YouTube: 'YouTube',
  'The newest fifteen videos of a channel or playlist, with their descriptions, views and likes.':
    'I quindici video più recenti di un canale o di una playlist, con descrizioni, visualizzazioni e mi piace.',
  'YouTube often answers 404 or 500 for hours though the channel is there; Earshot goes on asking. Comments need a key: import them from YouTube Data Tools.':
    'YouTube risponde spesso 404 o 500 per ore anche se il canale c’è; Earshot continua a chiedere. I commenti richiedono una chiave: importali da YouTube Data Tools.',
  'Channel or playlist': 'Canale o playlist',
  'Its link or its id. For a link with an @name, paste it where any link can be pasted: Earshot then looks for the id.':
    'Il suo link o il suo id. Per un link con un @nome, incollalo dove si incolla qualsiasi link: Earshot cerca allora l’id.',
  'What it is': 'Che cos’è',
  'Only where an id was given instead of a link.': 'Solo se è stato dato un id invece di un link.',
  'A channel': 'Un canale',
  'A playlist': 'Una playlist',
  'A user (old links)': 'Un utente (vecchi link)',
  'Discourse forum': 'Forum Discourse',
  'A forum run on Discourse: its newest posts or topics, one topic, a category, a tag, a user.':
    'Un forum basato su Discourse: i suoi post o argomenti più recenti, un argomento, una categoria, un tag, un utente.',
  'Address of the forum': 'Indirizzo del forum',
  'Or of a topic, category, tag or user in it.': 'O di un suo argomento, categoria, tag o utente.',
  'All posts, answers too': 'Tutti i post, anche le risposte',
  'New topics': 'Nuovi argomenti',
  'One topic': 'Un argomento',
  'A category': 'Una categoria',
  'A tag': 'Un tag',
  'What a user writes': 'Ciò che scrive un utente',
  'Topic, category, tag or user': 'Argomento, categoria, tag o utente',
  'Only for these, and not where the address is already theirs: number of the topic, name of the others.':
    'Solo per questi, e non se l’indirizzo è già il loro: numero dell’argomento, nome degli altri.',
  'WordPress comments': 'Commenti di WordPress',
  'What readers comment on a WordPress site, or under one of its posts, with who answers whom.':
    'Ciò che i lettori commentano su un sito WordPress, o sotto un suo articolo, con chi risponde a chi.',
  'A site gives its newest comments, often ten; those that wait for approval are not among them.':
    'Un sito dà i suoi commenti più recenti, spesso dieci; quelli in attesa di approvazione non ci sono.',
  'Address of the site or post': 'Indirizzo del sito o dell’articolo',
  'Comments on': 'Commenti su',
  'The whole site': 'Tutto il sito',
  'This one post': 'Solo questo articolo',
  'phpBB board': 'Forum phpBB',
  'A board run on phpBB: its newest posts or topics, one of its forums, one topic.':
    'Un forum basato su phpBB: i suoi post o argomenti più recenti, una sua sezione, un argomento.',
  'A board’s owner can switch its feeds off; it gives the newest ten or fifteen posts.':
    'Il proprietario di un forum può spegnerne i feed; dà i dieci o quindici post più recenti.',
  'Address of the board': 'Indirizzo del forum',
  'Or of a forum or topic in it.': 'O di una sua sezione o di un argomento.',
  'All posts': 'Tutti i post',
  'One forum': 'Una sezione',
  'Number of the forum or topic': 'Numero della sezione o dell’argomento',
  'Only where the address is that of the whole board: f= or t= in its links.':
    'Solo se l’indirizzo è quello di tutto il forum: f= o t= nei suoi link.',
  'Disqus comments': 'Commenti di Disqus',
  'What readers comment by Disqus on a site, or under one of its pages: the newest twenty-five.':
    'Ciò che i lettori commentano con Disqus su un sito, o sotto una sua pagina: i venticinque più recenti.',
  'Disqus no longer documents these feeds, and a site can be without them.':
    'Disqus non documenta più questi feed, e un sito può non averli.',
  'The site’s name at Disqus': 'Il nome del sito su Disqus',
  'The first part of SHORTNAME.disqus.com; the site’s pages say it as disqus_shortname.':
    'La prima parte di SHORTNAME.disqus.com; le pagine del sito la chiamano disqus_shortname.',
  'One page': 'Una pagina',
  'Its name at Disqus, as in SHORTNAME.disqus.com/title_of_the_page/. Empty means the whole site.':
    'Il suo nome su Disqus, come in SHORTNAME.disqus.com/title_of_the_page/. Vuoto vuol dire tutto il sito.',
  'Watched web page': 'Pagina web sorvegliata',
  'A page without a feed: its text at first, then what is added to it or changed in it.':
    'Una pagina senza feed: prima il suo testo, poi ciò che si aggiunge o cambia.',
  'Pages that are put together by scripts in the browser show nothing to Earshot, which runs none.':
    'Le pagine composte da script nel browser non mostrano nulla a Earshot, che non ne esegue.',
  'Address of the page': 'Indirizzo della pagina',
  'Part of the page': 'Parte della pagina',
  opinions: 'opinioni',
  'The id or class name of the element to watch. Empty: what looks like the article.':
    'L’id o la classe dell’elemento da sorvegliare. Vuoto: ciò che sembra l’articolo.',
  'Figures count': 'I numeri contano',
  'Otherwise lines in which only figures or dates change (counters, prices) make no mention.':
    'Altrimenti le righe in cui cambiano solo numeri o date (contatori, prezzi) non fanno menzione.',
  'Watched folder': 'Cartella sorvegliata',
  'A folder on this machine: each file put into it is imported, and again when it has changed.':
    'Una cartella di questo computer: ogni file che ci metti viene importato, e di nuovo quando cambia.',
  Folder: 'Cartella',
  'Its files, not those in folders inside it. Every format that can be imported is recognised.':
    'I suoi file, non quelli nelle cartelle al suo interno. Si riconosce ogni formato importabile.',
  'Table (CSV, TSV)': 'Tabella (CSV, TSV)',
  'Exports of spreadsheets and listening tools: one mention a row, columns matched to roles.':
    'Esportazioni di fogli di calcolo e strumenti di ascolto: una menzione per riga, colonne con il loro ruolo.',
  'Spreadsheet (XLSX, ODS)': 'Foglio di calcolo (XLSX, ODS)',
  'A workbook of Excel, LibreOffice or a listening tool: the sheet that holds mentions, one a row.':
    'Una cartella di Excel, LibreOffice o uno strumento di ascolto: il foglio con le menzioni, una per riga.',
  'JSON records (JSON, JSONL)': 'Record JSON (JSON, JSONL)',
  'One JSON object a line, or lists of them however deep: exports of collectors, dialogues, interfaces.':
    'Un oggetto JSON per riga, o elenchi a qualsiasi profondità: esportazioni di raccoglitori, dialoghi, interfacce.',
  'WhatsApp chat': 'Chat di WhatsApp',
  'A chat exported by WhatsApp: the text, or the iPhone’s ZIP as it is (only the chat in it is read).':
    'Una chat esportata da WhatsApp: il testo, o lo ZIP dell’iPhone così com’è (si legge solo la chat).',
  'Telegram export': 'Esportazione di Telegram',
  'result.json as Telegram Desktop exports it (format JSON): one chat or a whole account, also in a ZIP.':
    'result.json come lo esporta Telegram Desktop (formato JSON): una chat o un intero account, anche in uno ZIP.',
  'Slack export': 'Esportazione di Slack',
  'The ZIP a workspace exports: public channels; private channels and direct messages only if asked for.':
    'Lo ZIP che un’area di lavoro esporta: canali pubblici; privati e messaggi diretti solo se richiesti.',
  'X (Twitter) archive': 'Archivio di X (Twitter)',
  'The ZIP an account can ask for, or a tweets.js out of it. Of the ZIP only tweets and account are opened.':
    'Lo ZIP che un account può chiedere, o un suo tweets.js. Dello ZIP si aprono solo tweet e account.',
  'Mastodon archive': 'Archivio di Mastodon',
  'The ZIP an account can ask for, or its outbox.json: public posts; others only if asked for. No boosts.':
    'Lo ZIP che un account può chiedere, o il suo outbox.json: post pubblici; gli altri solo se richiesti. Niente boost.',
  'Reddit JSON': 'JSON di Reddit',
  'A saved listing or thread (its address with .json), or a dump with one post or comment a line, also .zst.':
    'Un elenco o thread salvato (il suo indirizzo con .json), o un dump con un post o commento per riga, anche .zst.',
  'Mailbox (mbox)': 'Casella (mbox)',
  'Mailboxes of Gmail Takeout, Thunderbird, Apple Mail, mailing lists: one mention a mail, in threads.':
    'Caselle di Gmail Takeout, Thunderbird, Apple Mail, mailing list: una menzione per e-mail, in conversazioni.',
  Mail: 'E-mail',
  'One mail saved as a file; quoted text and signature are set apart.':
    'Un’e-mail salvata come file; testo citato e firma sono messi da parte.',
  'Web page': 'Pagina web',
  'A saved web page: its article, without menus, notices and comments, is one mention.':
    'Una pagina web salvata: il suo articolo, senza menu, avvisi e commenti, è una menzione.',
  'Feed file': 'File di feed',
  'An RSS, Atom or JSON feed saved to a file.': 'Un feed RSS, Atom o JSON salvato in un file.',
  'Text file': 'File di testo',
  'Plain text or Markdown: one file is one mention.': 'Testo semplice o Markdown: un file è una menzione.',
  'ZIP of files': 'ZIP di file',
  'A ZIP with tables, JSON, feeds, chats or texts in it: each is read by the importer that knows it.':
    'Uno ZIP con tabelle, JSON, feed, chat o testi: ognuno è letto dall’importatore che lo conosce.',
  'Web page (one file)': 'Pagina web (un file)',
  'Workbook (Excel)': 'Cartella di lavoro (Excel)',
  'Table (CSV)': 'Tabella (CSV)',
  'Text (Markdown)': 'Testo (Markdown)',
};
