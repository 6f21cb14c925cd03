// Dutch: what sources and importers are called and ask for.
import type { EngineWords } from '../words.ts';

export const nlKinds: EngineWords = {
  Feed: 'Feed',
  'An RSS, Atom or JSON feed: blogs, news, forums, comments, searches that offer one.':
    'Een RSS-, Atom- of JSON-feed: blogs, nieuws, forums, reacties, zoekopdrachten die er een bieden.',
  'Address of the feed': 'Adres van de feed',
  'RSS, Atom or JSON Feed.': 'RSS, Atom of JSON Feed.',
  'Google Alerts': 'Google Alerts',
  'What Google finds on the web for an alert of yours, about twenty results at a time.':
    'Wat Google op het web vindt voor een melding van jou, zo’n twintig resultaten per keer.',
  'The alert itself is made in a Google account, with “Deliver to: RSS feed”. Anyone who has its address can read it.':
    'De melding zelf maak je in een Google-account, met “Bezorgen aan: RSS-feed”. Wie het adres heeft, kan haar lezen.',
  'Address of the alert’s feed': 'Adres van de feed van de melding',
  'In Google Alerts, choose “Deliver to: RSS feed”, then copy the address behind the feed sign of the alert.':
    'Kies in Google Alerts “Bezorgen aan: RSS-feed” en kopieer het adres achter het feedteken van de melding.',
  'Google News': 'Google Nieuws',
  'Headlines of the press that match some words, or those of a subject; up to about a hundred.':
    'Krantenkoppen met bepaalde woorden, of die van een rubriek; tot ongeveer honderd.',
  'Google does not document this feed and may change or end it. It holds headlines only, and links that lead to the article by way of Google.':
    'Google documenteert deze feed niet en kan hem veranderen of beëindigen. Hij bevat alleen koppen, en links die via Google naar het artikel leiden.',
  Words: 'Woorden',
  'Google’s own signs work: "exact words", OR, -without, site:example.org, intitle:, when:7d, after:2026-01-31.':
    'De tekens van Google werken: "precieze woorden", OR, -zonder, site:example.org, intitle:, when:7d, after:2026-01-31.',
  'Or a subject': 'Of een rubriek',
  'None: search for the words': 'Geen: zoek op de woorden',
  World: 'Wereld',
  Nation: 'Binnenland',
  Business: 'Economie',
  Technology: 'Technologie',
  Entertainment: 'Entertainment',
  Sports: 'Sport',
  Science: 'Wetenschap',
  Health: 'Gezondheid',
  Edition: 'Editie',
  'Country and language of the press to look in.': 'Land en taal van de pers om in te zoeken.',
  'Spain, Spanish': 'Spanje, Spaans',
  'Mexico, Spanish': 'Mexico, Spaans',
  'Argentina, Spanish': 'Argentinië, Spaans',
  'Colombia, Spanish': 'Colombia, Spaans',
  'Chile, Spanish': 'Chili, Spaans',
  'Peru, Spanish': 'Peru, Spaans',
  'Venezuela, Spanish': 'Venezuela, Spaans',
  'Cuba, Spanish': 'Cuba, Spaans',
  'United States, Spanish': 'Verenigde Staten, Spaans',
  'Italy, Italian': 'Italië, Italiaans',
  'Netherlands, Dutch': 'Nederland, Nederlands',
  'Belgium, Dutch': 'België, Nederlands',
  'United Kingdom, English': 'Verenigd Koninkrijk, Engels',
  'United States, English': 'Verenigde Staten, Engels',
  'Ireland, English': 'Ierland, Engels',
  'Canada, English': 'Canada, Engels',
  'Australia, English': 'Australië, Engels',
  'New Zealand, English': 'Nieuw-Zeeland, Engels',
  'India, English': 'India, Engels',
  'South Africa, English': 'Zuid-Afrika, Engels',
  'Portugal, Portuguese': 'Portugal, Portugees',
  'Brazil, Portuguese': 'Brazilië, Portugees',
  'France, French': 'Frankrijk, Frans',
  'Belgium, French': 'België, Frans',
  'Canada, French': 'Canada, Frans',
  'Switzerland, French': 'Zwitserland, Frans',
  'Morocco, French': 'Marokko, Frans',
  'Germany, German': 'Duitsland, Duits',
  'Austria, German': 'Oostenrijk, Duits',
  'Switzerland, German': 'Zwitserland, Duits',
  'Bing News': 'Bing Nieuws',
  'News of the press that match some words, newest first, with a line or two of each.':
    'Persnieuws met bepaalde woorden, nieuwste eerst, met een regel of twee van elk.',
  'Experimental: Microsoft does not document this feed and may change or end it at any time.':
    'Experimenteel: Microsoft documenteert deze feed niet en kan hem op elk moment veranderen of beëindigen.',
  'Bing’s own signs work: "exact words", OR, -without, site:example.org.':
    'De tekens van Bing werken: "precieze woorden", OR, -zonder, site:example.org.',
  Market: 'Markt',
  'Mastodon hashtag or account': 'Mastodon-hashtag of -account',
  'Public posts with a hashtag, or of an account, as one Mastodon server knows them; with their answers.':
    'Openbare berichten met een hashtag, of van een account, zoals één Mastodon-server ze kent; met hun antwoorden.',
  'Each server knows only part of the network: a large one knows more. Some show hashtags to people with an account only; Earshot says so.':
    'Elke server kent maar een deel van het netwerk: een grote kent meer. Sommige tonen hashtags alleen aan mensen met een account; Earshot zegt dat.',
  Server: 'Server',
  'May be left empty for an account written in full, such as @ana@mastodon.social.':
    'Mag leeg blijven voor een voluit geschreven account, zoals @ana@mastodon.social.',
  What: 'Wat',
  'A hashtag': 'Een hashtag',
  'An account': 'Een account',
  'Hashtag or account': 'Hashtag of account',
  '#coffee or @ana': '#koffie of @ana',
  'Or any of these hashtags': 'Of een van deze hashtags',
  'Up to four, with commas between them.': 'Hoogstens vier, met komma’s ertussen.',
  'And all of these hashtags': 'En al deze hashtags',
  'And none of these hashtags': 'En geen van deze hashtags',
  'Answers the account gives to others, too': 'Ook antwoorden van het account aan anderen',
  'Whole conversations': 'Hele gesprekken',
  'Fetches answers to what was found, a few conversations a check.':
    'Haalt antwoorden op wat gevonden is, een paar gesprekken per controle.',
  'RSS feed instead': 'In plaats daarvan de RSS-feed',
  'For servers that restrict the rest: about twenty posts, without answers and figures.':
    'Voor servers die de rest beperken: zo’n twintig berichten, zonder antwoorden en cijfers.',
  'Posts to look back for at first': 'Berichten om bij het begin terug te halen',
  'Up to 2,000.': 'Hoogstens 2000.',
  'Bluesky account or conversation': 'Bluesky-account of -gesprek',
  'Posts of a Bluesky account, or a post with all its answers. For words anywhere: the Bluesky stream.':
    'Berichten van een Bluesky-account, of een bericht met alle antwoorden. Voor woorden overal: de Bluesky-stroom.',
  'Handle, or link to a profile or post': 'Account, of link naar een profiel of bericht',
  'A link to a post collects its conversation, anything else what the account says.':
    'Een link naar een bericht verzamelt het gesprek, al het andere wat het account zegt.',
  'Up to 5,000; read over several checks.': 'Hoogstens 5000; over meerdere controles gelezen.',
  'Bluesky stream': 'Bluesky-stroom',
  'Everything said in public on Bluesky from now on, kept where it holds your words.':
    'Alles wat vanaf nu openbaar op Bluesky gezegd wordt; bewaard wordt wat jouw woorden bevat.',
  'This listens to the whole network: some hundred posts a second, several hundred megabytes an hour, only while Earshot is open. Your words never leave this machine. Bluesky does not promise that the stream stays as it is.':
    'Dit luistert naar het hele netwerk: zo’n honderd berichten per seconde, honderden megabytes per uur, alleen zolang Earshot open is. Je woorden verlaten deze computer nooit. Bluesky belooft niet dat de stroom zo blijft.',
  'Any of these words, hashtags or phrases': 'Een van deze woorden, hashtags of woordgroepen',
  'acme, #acme, acme coffee': 'acme, #acme, acme koffie',
  'With commas between them. Case and accents do not matter.':
    'Met komma’s ertussen. Hoofdletters en accenten maken niet uit.',
  'And all of these': 'En al deze',
  'And none of these': 'En geen van deze',
  'Another server': 'Een andere server',
  'One that runs Jetstream; empty for the above.': 'Een die Jetstream draait; leeg voor de bovenstaande.',
  'Minutes to make up for after a pause': 'Minuten om na een pauze in te halen',
  'What was said while Earshot was closed is fetched for so long at most: up to 1,440. An hour takes minutes.':
    'Wat gezegd werd terwijl Earshot dicht was, wordt hoogstens zo lang teruggehaald: tot 1440. Een uur kost minuten.',
  Reddit: 'Reddit',
  'Posts or comments of a subreddit, a search, what one user says, or one conversation.':
    'Berichten of reacties van een subreddit, een zoekopdracht, wat een gebruiker zegt, of één gesprek.',
  'Reddit gives its feeds without an account, but often says it is asked too much (429), and tells neither scores nor which comment answers which.':
    'Reddit geeft zijn feeds zonder account, maar zegt vaak dat het te veel gevraagd wordt (429), en vertelt geen scores en niet welke reactie op welke antwoordt.',
  'Posts of a subreddit': 'Berichten van een subreddit',
  'Comments in a subreddit': 'Reacties in een subreddit',
  'Posts that match some words': 'Berichten met bepaalde woorden',
  'Posts and comments of a user': 'Berichten en reacties van een gebruiker',
  'One conversation': 'Eén gesprek',
  Subreddit: 'Subreddit',
  'Several with a plus: cerveza+bares. For a search it may be empty: all of Reddit.':
    'Meerdere met een plus: bier+cafes. Voor een zoekopdracht mag het leeg: heel Reddit.',
  'For a search.': 'Voor een zoekopdracht.',
  User: 'Gebruiker',
  Conversation: 'Gesprek',
  'Its address or its id.': 'Het adres of het id.',
  Order: 'Volgorde',
  'Of the hundred that Reddit gives; the newest is what one wants to listen.':
    'Van de honderd die Reddit geeft; om te luisteren wil je de nieuwste.',
  Newest: 'Nieuwste',
  Hot: 'Populair',
  Top: 'Top',
  Rising: 'In opkomst',
  Lemmy: 'Lemmy',
  'Posts, and comments if you like, of a Lemmy community, a person, a search, or a whole server.':
    'Berichten, en reacties als je wilt, van een Lemmy-community, een persoon, een zoekopdracht of een hele server.',
  'Searches are asked of the server, which limits them; a community, a person or a server is read by its feed.':
    'Zoekopdrachten gaan naar de server, die ze beperkt; een community, persoon of server wordt via de feed gelezen.',
  'A community': 'Een community',
  'A person': 'Een persoon',
  'A search': 'Een zoekopdracht',
  'All that is local to the server': 'Alles wat lokaal is op de server',
  'All the server knows': 'Alles wat de server kent',
  'Community, person or words': 'Community, persoon of woorden',
  'May be left empty where the name says it.': 'Mag leeg blijven als de naam het zegt.',
  'Comments, too': 'Ook reacties',
  'Asks the API instead of the feed.': 'Vraagt de API in plaats van de feed.',
  'Entries to look back for at first': 'Items om bij het begin terug te halen',
  'By the API, up to 5,000; a feed holds 50.': 'Via de API tot 5000; een feed heeft er 50.',
  'Hacker News': 'Hacker News',
  'Stories and comments of Hacker News that hold your words, as far back as you like.':
    'Verhalen en reacties van Hacker News met jouw woorden, zo ver terug als je wilt.',
  'All of them have to be there; quotes keep words together. Or a link to a story, for its conversation.':
    'Ze moeten er allemaal staan; aanhalingstekens houden woorden bij elkaar. Of een link naar een verhaal, voor het gesprek.',
  In: 'In',
  'Stories and comments': 'Verhalen en reacties',
  Stories: 'Verhalen',
  Comments: 'Reacties',
  'Whole conversations of the stories found': 'Hele gesprekken bij de gevonden verhalen',
  'At once, and again a day later.': 'Meteen, en een dag later nog eens.',
  'Days to look back for at first': 'Dagen om bij het begin terug te kijken',
  'Up to 10,000, which is all there is; read over several checks.':
    'Hoogstens 10.000, dat is alles wat er is; over meerdere controles gelezen.',
  'Stack Exchange': 'Stack Exchange',
  'Questions with your words or tags on Stack Overflow or a sister site, with their answers if you like; or one question.':
    'Vragen met jouw woorden of tags op Stack Overflow of een zustersite, met antwoorden als je wilt; of één vraag.',
  'Without a key, 300 requests a day are allowed from one internet address, for all these sources together. Earshot shows how many are left.':
    'Zonder sleutel zijn er 300 verzoeken per dag toegestaan vanaf één internetadres, voor al deze bronnen samen. Earshot toont hoeveel er over zijn.',
  Site: 'Site',
  'Or the link to a question, for it and its answers.': 'Of de link naar een vraag, voor die vraag en haar antwoorden.',
  'Or tags': 'Of tags',
  'At least one of these, with commas between them.': 'Minstens één hiervan, met komma’s ertussen.',
  'Answers, too': 'Ook antwoorden',
  'Application key': 'Applicatiesleutel',
  'Not needed. A free one from stackapps.com allows 10,000 requests a day.':
    'Niet nodig. Een gratis sleutel van stackapps.com staat 10.000 verzoeken per dag toe.',
  YouTube: 'YouTube',
  'The newest fifteen videos of a channel or playlist, with their descriptions, views and likes.':
    'De nieuwste vijftien video’s van een kanaal of afspeellijst, met beschrijving, weergaven en likes.',
  'YouTube often answers 404 or 500 for hours though the channel is there; Earshot goes on asking. Comments need a key: import them from YouTube Data Tools.':
    'YouTube antwoordt vaak urenlang 404 of 500 terwijl het kanaal bestaat; Earshot blijft vragen. Voor reacties is een sleutel nodig: importeer ze uit YouTube Data Tools.',
  'Channel or playlist': 'Kanaal of afspeellijst',
  'Its link or its id. For a link with an @name, paste it where any link can be pasted: Earshot then looks for the id.':
    'De link of het id. Een link met een @naam plak je waar elke link geplakt kan worden: Earshot zoekt dan het id.',
  'What it is': 'Wat het is',
  'Only where an id was given instead of a link.': 'Alleen als er een id in plaats van een link gegeven is.',
  'A channel': 'Een kanaal',
  'A playlist': 'Een afspeellijst',
  'A user (old links)': 'Een gebruiker (oude links)',
  'Discourse forum': 'Discourse-forum',
  'A forum run on Discourse: its newest posts or topics, one topic, a category, a tag, a user.':
    'Een forum op Discourse: de nieuwste berichten of onderwerpen, één onderwerp, een categorie, een tag, een gebruiker.',
  'Address of the forum': 'Adres van het forum',
  'Or of a topic, category, tag or user in it.': 'Of van een onderwerp, categorie, tag of gebruiker erin.',
  'All posts, answers too': 'Alle berichten, ook antwoorden',
  'New topics': 'Nieuwe onderwerpen',
  'One topic': 'Eén onderwerp',
  'A category': 'Een categorie',
  'A tag': 'Een tag',
  'What a user writes': 'Wat een gebruiker schrijft',
  'Topic, category, tag or user': 'Onderwerp, categorie, tag of gebruiker',
  'Only for these, and not where the address is already theirs: number of the topic, name of the others.':
    'Alleen hiervoor, en niet als het adres er al van is: nummer van het onderwerp, naam van de andere.',
  'WordPress comments': 'WordPress-reacties',
  'What readers comment on a WordPress site, or under one of its posts, with who answers whom.':
    'Wat lezers reageren op een WordPress-site, of onder één bericht, met wie wie antwoordt.',
  'A site gives its newest comments, often ten; those that wait for approval are not among them.':
    'Een site geeft haar nieuwste reacties, vaak tien; die op goedkeuring wachten zitten er niet bij.',
  'Address of the site or post': 'Adres van de site of het bericht',
  'Comments on': 'Reacties op',
  'The whole site': 'De hele site',
  'This one post': 'Dit ene bericht',
  'phpBB board': 'phpBB-forum',
  'A board run on phpBB: its newest posts or topics, one of its forums, one topic.':
    'Een forum op phpBB: de nieuwste berichten of onderwerpen, een deelforum, één onderwerp.',
  'A board’s owner can switch its feeds off; it gives the newest ten or fifteen posts.':
    'De eigenaar kan de feeds uitzetten; een forum geeft de nieuwste tien of vijftien berichten.',
  'Address of the board': 'Adres van het forum',
  'Or of a forum or topic in it.': 'Of van een deelforum of onderwerp erin.',
  'All posts': 'Alle berichten',
  'One forum': 'Eén deelforum',
  'Number of the forum or topic': 'Nummer van het deelforum of onderwerp',
  'Only where the address is that of the whole board: f= or t= in its links.':
    'Alleen als het adres dat van het hele forum is: f= of t= in de links.',
  'Disqus comments': 'Disqus-reacties',
  'What readers comment by Disqus on a site, or under one of its pages: the newest twenty-five.':
    'Wat lezers via Disqus reageren op een site, of onder één pagina: de nieuwste vijfentwintig.',
  'Disqus no longer documents these feeds, and a site can be without them.':
    'Disqus documenteert deze feeds niet meer, en een site kan ze missen.',
  'The site’s name at Disqus': 'De naam van de site bij Disqus',
  'The first part of SHORTNAME.disqus.com; the site’s pages say it as disqus_shortname.':
    'Het eerste deel van SHORTNAME.disqus.com; de pagina’s van de site noemen het disqus_shortname.',
  'One page': 'Eén pagina',
  'Its name at Disqus, as in SHORTNAME.disqus.com/title_of_the_page/. Empty means the whole site.':
    'De naam bij Disqus, zoals in SHORTNAME.disqus.com/title_of_the_page/. Leeg betekent de hele site.',
  'Watched web page': 'Webpagina in de gaten houden',
  'A page without a feed: its text at first, then what is added to it or changed in it.':
    'Een pagina zonder feed: eerst de tekst, daarna wat erbij komt of verandert.',
  'Pages that are put together by scripts in the browser show nothing to Earshot, which runs none.':
    'Pagina’s die in de browser door scripts worden opgebouwd tonen Earshot niets, want het voert er geen uit.',
  'Address of the page': 'Adres van de pagina',
  'Part of the page': 'Deel van de pagina',
  opinions: 'meningen',
  'The id or class name of the element to watch. Empty: what looks like the article.':
    'Het id of de klassenaam van het element. Leeg: wat op het artikel lijkt.',
  'Figures count': 'Cijfers tellen mee',
  'Otherwise lines in which only figures or dates change (counters, prices) make no mention.':
    'Anders maken regels waarin alleen cijfers of datums veranderen (tellers, prijzen) geen vermelding.',
  'Watched folder': 'Map in de gaten houden',
  'A folder on this machine: each file put into it is imported, and again when it has changed.':
    'Een map op deze computer: elk bestand dat erin komt wordt geïmporteerd, en opnieuw als het verandert.',
  Folder: 'Map',
  'Its files, not those in folders inside it. Every format that can be imported is recognised.':
    'De bestanden zelf, niet die in mappen erin. Elk formaat dat te importeren is, wordt herkend.',
  'Table (CSV, TSV)': 'Tabel (CSV, TSV)',
  'Exports of spreadsheets and listening tools: one mention a row, columns matched to roles.':
    'Exports van spreadsheets en luistertools: één vermelding per rij, kolommen met hun rol.',
  'Spreadsheet (XLSX, ODS)': 'Spreadsheet (XLSX, ODS)',
  'A workbook of Excel, LibreOffice or a listening tool: the sheet that holds mentions, one a row.':
    'Een werkmap van Excel, LibreOffice of een luistertool: het blad met vermeldingen, één per rij.',
  'JSON records (JSON, JSONL)': 'JSON-records (JSON, JSONL)',
  'One JSON object a line, or lists of them however deep: exports of collectors, dialogues, interfaces.':
    'Eén JSON-object per regel, of lijsten ervan hoe diep ook: exports van verzamelaars, dialogen, interfaces.',
  'WhatsApp chat': 'WhatsApp-chat',
  'A chat exported by WhatsApp: the text, or the iPhone’s ZIP as it is (only the chat in it is read).':
    'Een chat geëxporteerd door WhatsApp: de tekst, of de ZIP van de iPhone zoals die is (alleen de chat wordt gelezen).',
  'Telegram export': 'Telegram-export',
  'result.json as Telegram Desktop exports it (format JSON): one chat or a whole account, also in a ZIP.':
    'result.json zoals Telegram Desktop het exporteert (formaat JSON): één chat of een heel account, ook in een ZIP.',
  'Slack export': 'Slack-export',
  'The ZIP a workspace exports: public channels; private channels and direct messages only if asked for.':
    'De ZIP die een workspace exporteert: openbare kanalen; besloten kanalen en privéberichten alleen op verzoek.',
  'X (Twitter) archive': 'X-archief (Twitter)',
  'The ZIP an account can ask for, or a tweets.js out of it. Of the ZIP only tweets and account are opened.':
    'De ZIP die een account kan opvragen, of een tweets.js daaruit. Van de ZIP worden alleen tweets en account geopend.',
  'Mastodon archive': 'Mastodon-archief',
  'The ZIP an account can ask for, or its outbox.json: public posts; others only if asked for. No boosts.':
    'De ZIP die een account kan opvragen, of de outbox.json: openbare berichten; andere alleen op verzoek. Geen boosts.',
  'Reddit JSON': 'Reddit-JSON',
  'A saved listing or thread (its address with .json), or a dump with one post or comment a line, also .zst.':
    'Een bewaarde lijst of een bewaard gesprek (het adres met .json), of een dump met één bericht of reactie per regel, ook .zst.',
  'Mailbox (mbox)': 'Mailbox (mbox)',
  'Mailboxes of Gmail Takeout, Thunderbird, Apple Mail, mailing lists: one mention a mail, in threads.':
    'Mailboxen van Gmail Takeout, Thunderbird, Apple Mail, mailinglijsten: één vermelding per e-mail, in gesprekken.',
  Mail: 'E-mail',
  'One mail saved as a file; quoted text and signature are set apart.':
    'Eén e-mail als bestand bewaard; geciteerde tekst en ondertekening worden apart gezet.',
  'Web page': 'Webpagina',
  'A saved web page: its article, without menus, notices and comments, is one mention.':
    'Een bewaarde webpagina: het artikel, zonder menu’s, meldingen en reacties, is één vermelding.',
  'Feed file': 'Feedbestand',
  'An RSS, Atom or JSON feed saved to a file.': 'Een RSS-, Atom- of JSON-feed als bestand bewaard.',
  'Text file': 'Tekstbestand',
  'Plain text or Markdown: one file is one mention.': 'Platte tekst of Markdown: één bestand is één vermelding.',
  'ZIP of files': 'ZIP met bestanden',
  'A ZIP with tables, JSON, feeds, chats or texts in it: each is read by the importer that knows it.':
    'Een ZIP met tabellen, JSON, feeds, chats of teksten: elk wordt gelezen door de importeur die het kent.',
  'Web page (one file)': 'Webpagina (één bestand)',
  'Workbook (Excel)': 'Werkmap (Excel)',
  'Table (CSV)': 'Tabel (CSV)',
  'Text (Markdown)': 'Tekst (Markdown)',
};
