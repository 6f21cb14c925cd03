// Dutch: how sources fare, what they are asked for, and what is wrong with them.
import type { EngineWords } from '../words.ts';

export const nlSources: EngineWords = {
  'What was imported; there is nothing to check.': 'Wat geïmporteerd is; er valt niets te controleren.',
  'What you noted down yourself; there is nothing to check.': 'Wat je zelf noteerde; er valt niets te controleren.',
  'Paused: it is not checked until you resume it.': 'Gepauzeerd: wordt niet gecontroleerd tot je haar hervat.',
  'Listening: what is said arrives as it is said.': 'Luistert: wat gezegd wordt, komt meteen binnen.',
  'Listening: about {1} MB an hour, {2} posts a second, {3} kept in the last {4} minutes.':
    'Luistert: ongeveer {1} MB per uur, {2} berichten per seconde, {3} bewaard in de laatste {4} minuten.',
  'Not checked yet.': 'Nog niet gecontroleerd.',
  'It answers, but has said nothing for {1}; usually something comes {2}. Look at its page: it may have moved, or changed its address.':
    'Antwoordt, maar zei al {1} niets; meestal komt er {2} iets. Kijk op de pagina: misschien is ze verhuisd, of heeft ze een ander adres.',
  'Well: something comes about {1}.': 'Goed: er komt ongeveer {1} iets.',
  'It answers, and has brought nothing yet. Look whether its address is the right one.':
    'Antwoordt, en heeft nog niets gebracht. Kijk of het adres klopt.',
  'Well: too little has come yet to know its habit.': 'Goed: er kwam nog te weinig om haar ritme te kennen.',
  'It has never answered.': 'Heeft nog nooit geantwoord.',
  'It last answered {1} ago.': 'Antwoordde {1} geleden voor het laatst.',
  '{1} checks in a row failed.': '{1} controles achter elkaar mislukten.',
  'Next try in {1}; nothing is lost or switched off meanwhile.':
    'Volgende poging over {1}; ondertussen gaat niets verloren of uit.',
  'This is a fault of Earshot itself; the next check tries again.':
    'Dit is een fout van Earshot zelf; de volgende controle probeert het opnieuw.',
  '{1} holds {2} files, more than Earshot watches. Choose a smaller folder.':
    '{1} bevat {2} bestanden, meer dan Earshot in de gaten houdt. Kies een kleinere map.',
  'There is no folder {1}.': 'Er is geen map {1}.',
  '{1} is a file, not a folder.': '{1} is een bestand, geen map.',
  '{1} of {2} pages gave no article; those mentions keep the feed’s own text.':
    '{1} van {2} pagina’s gaven geen artikel; die vermeldingen houden de tekst van de feed.',
  '{1} more were left with the feed’s own text, so as not to ask for too much at once.':
    'Nog {1} hielden de tekst van de feed, om niet te veel tegelijk te vragen.',
  'This copy of Earshot does not look for updates.': 'Deze kopie van Earshot zoekt geen updates.',
  '{1} did not say which version is the newest; try again later.':
    '{1} zei niet wat de nieuwste versie is; probeer het later opnieuw.',
  'Look for a newer Earshot': 'Zoeken naar een nieuwere Earshot',
  'Listen to the Bluesky stream': 'Naar de Bluesky-stroom luisteren',
  'Read a conversation on Bluesky': 'Een gesprek op Bluesky lezen',
  'Read the posts of {1}': 'De berichten van {1} lezen',
  'Search Hacker News for {1}': 'Op Hacker News zoeken naar {1}',
  'Read a conversation on Hacker News': 'Een gesprek op Hacker News lezen',
  'Ask which API this server speaks': 'Vragen welke API deze server spreekt',
  'Read posts and comments of {1}': 'Berichten en reacties van {1} lezen',
  'Read posts of {1}': 'Berichten van {1} lezen',
  'Read comments of {1}': 'Reacties van {1} lezen',
  'Ask what this server shows to visitors': 'Vragen wat deze server aan bezoekers toont',
  'Read #{1}': '#{1} lezen',
  'Read @{1}': '@{1} lezen',
  'Read the answers to a post': 'De antwoorden op een bericht lezen',
  'Look up the account {1}': 'Het account {1} opzoeken',
  'Ask Stack Exchange': 'Stack Exchange vragen',
  'Older posts are read over the next checks.': 'Oudere berichten worden bij de volgende controles gelezen.',
  'Older entries are read over the next checks.': 'Oudere items worden bij de volgende controles gelezen.',
  'History is read over several checks: so far back to {1}.':
    'De geschiedenis wordt over meerdere controles gelezen: tot nu toe tot {1}.',
  'This {1} has moved for good to {2}. Change its address to keep it.':
    'Het adres is voorgoed veranderd in {2}. Verander het hier om de bron te houden.',
  'The server asks to wait: some answers follow later.':
    'De server vraagt om te wachten: sommige antwoorden volgen later.',
  'Earshot was closed: {1} minutes of the stream were not heard and are not made up for.':
    'Earshot was dicht: {1} minuten van de stroom zijn niet gehoord en worden niet ingehaald.',
  '{1} messages could not be read ({2})': '{1} berichten konden niet gelezen worden ({2})',
  'longer than any post': 'langer dan welk bericht ook',
  'not the JSON of an event': 'geen JSON van een gebeurtenis',
  'Stack Exchange allows {1} more requests today.': 'Stack Exchange staat vandaag nog {1} verzoeken toe.',
  'Stack Exchange allows {1} of {2} more requests today.':
    'Stack Exchange staat vandaag nog {1} van {2} verzoeken toe.',
  '{1} shows visitors only what was written there. A source on another server adds to it.':
    '{1} toont bezoekers alleen wat daar geschreven is. Een bron op een andere server vult dat aan.',
  '{1} knows no post with #{2} yet, or shows none to visitors.':
    '{1} kent nog geen bericht met #{2}, of toont ze niet aan bezoekers.',
  'The page names it as a feed of its own.': 'De pagina noemt het als eigen feed.',
  'The page links to it, and its address looks like that of a feed.':
    'De pagina linkt ernaar, en het adres lijkt op dat van een feed.',
  'This address is a feed itself; it holds {1}.': 'Dit adres is zelf een feed; er staan {1} in.',
  'one entry': 'één item',
  '{1} entries': '{1} items',
  'The page is run on {1}.': 'De pagina draait op {1}.',
  'The page names this channel.': 'De pagina noemt dit kanaal.',
  'This page names no feed. It can be watched: what is added or changed on it becomes a mention.':
    'Deze pagina noemt geen feed. Je kunt haar volgen: wat erbij komt of verandert, wordt een vermelding.',
  '{1}, recognised by its address.': '{1}, herkend aan het adres.',
  'There is no file {1} that could be read.': 'Er is geen bestand {1} dat gelezen kan worden.',
  '{1} is larger than 20 MB, too large for a list of feeds.':
    '{1} is groter dan 20 MB, te groot voor een lijst met feeds.',
  'it names no feed (xmlUrl)': 'het noemt geen feed (xmlUrl)',
  'the list is very long: what follows was not read': 'de lijst is heel lang: wat volgt is niet gelezen',
  'the list': 'de lijst',
  'outline {1}': 'element {1}',
  'outline {1}, “{2}”': 'element {1}, “{2}”',
  'an outline': 'een element',
  'it holds no outlines: is it an OPML file?': 'er staan geen elementen in: is het een OPML-bestand?',
  'none of its outlines names a feed (xmlUrl)': 'geen van de elementen noemt een feed (xmlUrl)',
  '“{1}” is no web address': '“{1}” is geen webadres',
  'it is a page that another program takes apart, no feed':
    'het is een pagina die een ander programma ontleedt, geen feed',
  'Give a whole number from {1} to {2} in “{3}”.': 'Geef een heel getal van {1} tot {2} in “{3}”.',
  '“{1}” in “{2}” is none of: {3}.': '“{1}” in “{2}” is geen van: {3}.',
  '“{1}” in “{2}” is no address. Give one such as {3}.': '“{1}” in “{2}” is geen adres. Geef er een zoals {3}.',
  'The “{1}” must begin with http:// or https://, not {2}': '“{1}” moet met http:// of https:// beginnen, niet met {2}',
  'Give the words to look for in “query”.': 'Geef de woorden om naar te zoeken.',
  'Give the words to look for in “name”.': 'Geef de woorden om naar te zoeken.',
  'Give the words to look for in “query”, or a “topic”.': 'Geef de woorden om naar te zoeken, of kies een rubriek.',
  'Give the words to look for on Hacker News in “query”.': 'Geef de woorden om op Hacker News naar te zoeken.',
  'Give the words to listen for in “any”: without them, all of Bluesky would be kept.':
    'Geef de woorden om naar te luisteren: zonder zou heel Bluesky bewaard worden.',
  'These are too many words for a search: give up to {1} characters.':
    'Dat zijn te veel woorden voor een zoekopdracht: geef hoogstens {1} tekens.',
  'Give a handle such as ana.bsky.social, or a link to a post, in “address”.':
    'Geef een account zoals ana.bsky.social, of de link van een bericht.',
  '“{1}” is no Bluesky handle or link. Give one such as ana.bsky.social.':
    '“{1}” is geen account of link van Bluesky. Geef er een zoals ana.bsky.social.',
  'This link leads to neither a profile nor a post. Give the link of one of these.':
    'Deze link leidt niet naar een profiel of bericht. Geef de link van een van beide.',
  'Give at most {1} words or phrases in “{2}”.': 'Geef hoogstens {1} woorden of woordgroepen in “{2}”.',
  '“{1}” in “{2}” is no word or phrase that could be found.':
    '“{1}” in “{2}” is geen woord of woordgroep die gevonden kan worden.',
  'This post is gone, or its author shows it to some only. Remove the source, or give another post.':
    'Dit bericht is weg, of de auteur toont het maar aan sommigen. Verwijder de bron, of geef een ander bericht.',
  'Bluesky knows no such account. Check the handle: it may have changed.':
    'Bluesky kent dit account niet. Controleer het: misschien is het veranderd.',
  'This Bluesky account is closed or suspended. What it brought stays.':
    'Dit Bluesky-account is gesloten of geschorst. Wat het bracht, blijft.',
  'This post is gone from Bluesky. What it brought stays.':
    'Dit bericht is van Bluesky verdwenen. Wat het bracht, blijft.',
  'Give the address of the forum, such as https://forum.example.org, in “url”.':
    'Geef het adres van het forum, zoals https://forum.example.org.',
  'Give the number of the topic in “name”, or its link.': 'Geef het nummer van het onderwerp, of de link.',
  'Give the {1} in “name” as it stands in its link on the forum.':
    'Geef de naam ({1}) zoals die in de link op het forum staat.',
  category: 'categorie',
  'Give the site’s name at Disqus in “forum”, such as example-blog.':
    'Geef de naam van de site bij Disqus, zoals example-blog.',
  'Give only the site’s name at Disqus in “forum”: letters, digits and hyphens.':
    'Geef alleen de naam van de site bij Disqus: letters, cijfers en streepjes.',
  'Give the page’s name at Disqus in “thread”: letters, digits, _ and -.':
    'Geef de naam van de pagina bij Disqus: letters, cijfers, _ en -.',
  'Give the address of the feed, such as https://example.org/feed, in “url”.':
    'Geef het adres van de feed, zoals https://example.org/feed.',
  'Choose the folder to watch in “folder”.': 'Kies de map om te volgen.',
  'Give the whole path of the folder in “folder”, from the root of the disk on.':
    'Geef het volledige pad van de map, vanaf het begin van de schijf.',
  'Give the address of the alert’s feed in “url”: {1}.': 'Geef het adres van de feed van de melding: {1}.',
  'This is not the feed of a Google Alert, which looks like {1}. In Google Alerts choose “Deliver to: RSS feed”, then copy the address behind the feed sign.':
    'Dit is niet de feed van een Google-melding, die er zo uitziet: {1}. Kies in Google Alerts “Bezorgen aan: RSS-feed” en kopieer het adres achter het feedteken.',
  'Google News searches for words or reads a subject, not both: leave one of them empty.':
    'Google Nieuws zoekt woorden of leest een rubriek, niet allebei: laat er een leeg.',
  'Give at most {1} characters in “{2}”.': 'Hoogstens {1} tekens in “{2}”.',
  'Hacker News has no such story, or it was removed. Check the link.':
    'Hacker News heeft dit verhaal niet, of het is verwijderd. Controleer de link.',
  'There is no source kind “{1}”. Known kinds: {2}.': 'De bronsoort “{1}” bestaat niet. Er zijn: {2}.',
  '{1} speaks no API of Lemmy that Earshot knows. Check the server, or collect its feed without comments.':
    '{1} spreekt geen Lemmy-API die Earshot kent. Controleer de server, of verzamel de feed zonder reacties.',
  'This Lemmy server is private: it shows nothing without an account there. Choose another server that knows this community.':
    'Deze Lemmy-server is besloten: zonder account toont hij niets. Kies een andere server die deze community kent.',
  'This server knows no such {1}. Check how it is written; one of another server is written name@server.':
    'Deze server kent deze naam niet ({1}). Controleer hoe je hem schrijft; van een andere server schrijf je naam@server.',
  'Give the server to ask in “server”, such as {1}.': 'Geef de server om te vragen, zoals {1}.',
  'Give the name of the {1} in “name”.': 'Geef de naam ({1}).',
  '“{1}” is no {2}. Give its name, such as coffee or coffee@lemmy.world.':
    '“{1}” is geen geldige naam ({2}). Schrijf er een zoals coffee of coffee@lemmy.world.',
  '{1} Choose another server, such as a larger one, or try its RSS feed: tick “RSS feed instead” in this source.':
    '{1} Kies een andere server, bijvoorbeeld een grotere, of probeer de RSS-feed: vink “In plaats daarvan de RSS-feed” aan bij deze bron.',
  '{1} has switched this list off for everyone.': '{1} heeft deze lijst voor iedereen uitgezet.',
  '{1} shows this to people with an account there only.': '{1} toont dit alleen aan mensen met een account daar.',
  'Give a hashtag such as #coffee, or an account such as @ana, in “name”.':
    'Geef een hashtag zoals #koffie, of een account zoals @ana.',
  'Servers read at most {1} hashtags of “{2}”: make another source for the rest.':
    'Servers lezen hoogstens {1} hashtags van “{2}”: maak een andere bron voor de rest.',
  '“{1}” is no account. Give one such as @ana or @ana@mastodon.social.':
    '“{1}” is geen account. Geef er een zoals @ana of @ana@mastodon.social.',
  '“{1}” is no hashtag: give one word without spaces and signs, such as #coffee.':
    '“{1}” is geen hashtag: geef één woord zonder spaties en tekens, zoals #koffie.',
  '{1} knows no account “{2}”. Check how it is written, or ask its own server.':
    '{1} kent het account “{2}” niet. Controleer hoe het geschreven wordt, of vraag de eigen server.',
  "{1} told no id of this account: it may not speak Mastodon's language.":
    '{1} gaf geen id van dit account: misschien spreekt het de taal van Mastodon niet.',
  'Give the address of the board, such as https://example.org/forum, in “url”.':
    'Geef het adres van het forum, zoals https://example.org/forum.',
  'Give the number of the {1} in “id”, or its link in “url”.': 'Geef het nummer ({1}), of de link.',
  forum: 'deelforum',
  'This source has no address to ask.': 'Deze bron heeft geen adres om te vragen.',
  '{1} lets nobody read it without an account, so Earshot cannot collect from it. Import a file instead: an archive or an export of it.':
    '{1} laat niemand lezen zonder account, dus Earshot kan er niets verzamelen. Importeer in plaats daarvan een bestand: een archief of export ervan.',
  'Give the name of a subreddit in “subreddit”, such as cerveza or r/cerveza.':
    'Geef de naam van een subreddit, zoals cerveza of r/cerveza.',
  'Give the name of a Reddit user in “user”, such as ana_lopez or u/ana_lopez.':
    'Geef de naam van een Reddit-gebruiker, zoals ana_lopez of u/ana_lopez.',
  'Give the address of a conversation on Reddit in “thread”, or its id, such as 1abc234.':
    'Geef het adres van een gesprek op Reddit, of het id, zoals 1abc234.',
  'This private feed of Reddit carries the key of your account in its address. Earshot keeps no secrets in sources: give the public address of the subreddit, search or user instead.':
    'Deze privéfeed van Reddit heeft de sleutel van je account in het adres. Earshot bewaart geen geheimen in bronnen: geef het openbare adres van de subreddit, zoekopdracht of gebruiker.',
  'Stack Exchange has no such site. Check the address in this source.':
    'Stack Exchange heeft deze site niet. Controleer het adres in deze bron.',
  'Stack Exchange refuses the application key. Correct it or leave it out.':
    'Stack Exchange weigert de applicatiesleutel. Verbeter hem of laat hem weg.',
  'Stack Exchange is being repaired. Earshot tries again by itself.':
    'Stack Exchange is in onderhoud. Earshot probeert het zelf opnieuw.',
  'Stack Exchange refuses this search: {1}. Change its words or tags.':
    'Stack Exchange weigert deze zoekopdracht: {1}. Verander de woorden of tags.',
  'Stack Exchange asks to wait {1} minutes: its limit for today is near or reached. Earshot goes on by itself.':
    'Stack Exchange vraagt om {1} minuten te wachten: de grens van vandaag is bijna of al bereikt. Earshot gaat zelf verder.',
  'Give the site to search in “site”, such as stackoverflow.com.':
    'Geef de site om in te zoeken, zoals stackoverflow.com.',
  '“{1}” is no Stack Exchange site. Give one such as stackoverflow.com.':
    '“{1}” is geen site van Stack Exchange. Geef er een zoals stackoverflow.com.',
  'Give words in “query”, or tags in “tags”: a whole site is too much to ask for.':
    'Geef woorden of tags: een hele site is te veel gevraagd.',
  'Give at most {1} tags; make another source for more.': 'Geef hoogstens {1} tags; maak voor meer een andere bron.',
  '“{1}” is no tag: tags are one word, such as c#.': '“{1}” is geen tag: tags zijn één woord, zoals c#.',
  'This is no application key of Stack Exchange.': 'Dit is geen applicatiesleutel van Stack Exchange.',
  'Stack Exchange has no such question on {1}, or it was deleted. Check the link.':
    'Stack Exchange heeft deze vraag niet op {1}, of ze is verwijderd. Controleer de link.',
  'Give the address of the page, such as https://example.org/prices, in “url”.':
    'Geef het adres van de pagina, zoals https://example.org/prijzen.',
  'Give one id or class name in “part”, such as opinions, without spaces and selectors.':
    'Geef één id of klassenaam, zoals meningen, zonder spaties en selectors.',
  'This address answers with {1}, not with a page. Give the address of a page.':
    'Dit adres antwoordt met {1}, niet met een pagina. Geef het adres van een pagina.',
  'The page is larger than 5 MB. Give the address of a smaller one.':
    'De pagina is groter dan 5 MB. Geef het adres van een kleinere.',
  'This address answers with a feed. Add it as a feed instead.':
    'Dit adres antwoordt met een feed. Voeg het toe als feed.',
  'The page has no text in an element with the id or class “{1}”. Look for its name again, or leave the part empty.':
    'De pagina heeft geen tekst in een element met id of klasse “{1}”. Zoek de naam opnieuw op, of laat het deel leeg.',
  'The page holds no text that could be read. It may be put together by scripts, which Earshot does not run.':
    'De pagina bevat geen leesbare tekst. Misschien zetten scripts haar in elkaar, en die voert Earshot niet uit.',
  'Give the address of the WordPress site, such as https://blog.example.org, in “url”.':
    'Geef het adres van de WordPress-site, zoals https://blog.example.org.',
  'Give the link or the id of a YouTube channel or playlist in “id”.':
    'Geef de link of het id van een YouTube-kanaal of -afspeellijst.',
  'A link with an @name does not say the channel’s id. Paste it where any link can be pasted: Earshot then looks for the id on the page.':
    'Een link met een @naam zegt het id van het kanaal niet. Plak hem waar elke link geplakt kan worden: Earshot zoekt dan het id op de pagina.',
  'This is no id of a YouTube {1}, which is {2}. Give its link instead.':
    'Dit is geen id van een {1} op YouTube: dat is {2}. Geef liever de link.',
  channel: 'kanaal',
  playlist: 'afspeellijst',
  'UC and 22 more signs': 'UC en nog 22 tekens',
  'PL and more signs': 'PL en meer tekens',
  'one word': 'één woord',
  'YouTube answered {1}. It often does so for a while, for channels that are there: Earshot goes on asking. If it lasts for days, check the link.':
    'YouTube antwoordde {1}. Dat doet het vaak een tijdje bij kanalen die bestaan: Earshot blijft vragen. Duurt het dagen, controleer dan de link.',
  'every minute': 'elke minuut',
  'every {1} minutes': 'elke {1} minuten',
  'every {1} hours': 'elke {1} uur',
  'every {1} days': 'elke {1} dagen',
  'every {1} months': 'elke {1} maanden',
  'Check the feed': 'De feed controleren',
  'Check the page': 'De pagina controleren',
  'Check the forum feed': 'De forumfeed controleren',
  'Check the comment feed': 'De feed met reacties controleren',
  'Check the board feed': 'De forumfeed controleren',
  'Check the RSS feed': 'De RSS-feed controleren',
  'Check the Reddit feed': 'De Reddit-feed controleren',
  'Check the YouTube feed': 'De YouTube-feed controleren',
  'This page has moved for good to {1}. Change its address to keep it.':
    'Deze pagina is voorgoed verhuisd naar {1}. Verander het adres om haar te houden.',
};
