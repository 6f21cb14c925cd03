// Spanish: how sources fare, what they are asked for, and what is wrong with them.
import type { EngineWords } from '../words.ts';

export const esSources: EngineWords = {
  'What was imported; there is nothing to check.': 'Lo que se importó; no hay nada que consultar.',
  'What you noted down yourself; there is nothing to check.': 'Lo que anotaste tú; no hay nada que consultar.',
  'Paused: it is not checked until you resume it.': 'En pausa: no se consulta hasta que la reanudes.',
  'Listening: what is said arrives as it is said.': 'Escuchando: lo que se dice llega en cuanto se dice.',
  'Listening: about {1} MB an hour, {2} posts a second, {3} kept in the last {4} minutes.':
    'Escuchando: unos {1} MB por hora, {2} publicaciones por segundo, {3} guardadas en los últimos {4} minutos.',
  'Not checked yet.': 'Aún sin consultar.',
  'It answers, but has said nothing for {1}; usually something comes {2}. Look at its page: it may have moved, or changed its address.':
    'Responde, pero no dice nada desde hace {1}; lo normal es que llegue algo {2}. Mira su página: puede que se haya mudado o haya cambiado de dirección.',
  'Well: something comes about {1}.': 'Bien: llega algo {1} más o menos.',
  'It answers, and has brought nothing yet. Look whether its address is the right one.':
    'Responde y aún no ha traído nada. Mira si su dirección es la correcta.',
  'Well: too little has come yet to know its habit.': 'Bien: aún ha llegado poco para conocer su costumbre.',
  'It has never answered.': 'Nunca ha respondido.',
  'It last answered {1} ago.': 'Respondió por última vez hace {1}.',
  '{1} checks in a row failed.': 'Han fallado {1} consultas seguidas.',
  'Next try in {1}; nothing is lost or switched off meanwhile.':
    'Próximo intento dentro de {1}; mientras tanto no se pierde ni se apaga nada.',
  'This is a fault of Earshot itself; the next check tries again.':
    'Es un fallo del propio Earshot; la próxima consulta lo intenta de nuevo.',
  '{1} holds {2} files, more than Earshot watches. Choose a smaller folder.':
    '{1} tiene {2} archivos, más de los que Earshot vigila. Elige una carpeta más pequeña.',
  'There is no folder {1}.': 'No existe la carpeta {1}.',
  '{1} is a file, not a folder.': '{1} es un archivo, no una carpeta.',
  '{1} of {2} pages gave no article; those mentions keep the feed’s own text.':
    '{1} de {2} páginas no dieron artículo; esas menciones conservan el texto del canal.',
  '{1} more were left with the feed’s own text, so as not to ask for too much at once.':
    'Otras {1} se han quedado con el texto del canal, para no pedir demasiado a la vez.',
  'This copy of Earshot does not look for updates.': 'Esta copia de Earshot no busca actualizaciones.',
  '{1} did not say which version is the newest; try again later.':
    '{1} no dijo cuál es la versión más nueva; inténtalo más tarde.',
  'Look for a newer Earshot': 'Buscar un Earshot más nuevo',
  'Listen to the Bluesky stream': 'Escuchar el flujo de Bluesky',
  'Read a conversation on Bluesky': 'Leer una conversación de Bluesky',
  'Read the posts of {1}': 'Leer las publicaciones de {1}',
  'Search Hacker News for {1}': 'Buscar {1} en Hacker News',
  'Read a conversation on Hacker News': 'Leer una conversación de Hacker News',
  'Ask which API this server speaks': 'Preguntar qué API habla este servidor',
  'Read posts and comments of {1}': 'Leer publicaciones y comentarios de {1}',
  'Read posts of {1}': 'Leer publicaciones de {1}',
  'Read comments of {1}': 'Leer comentarios de {1}',
  'Ask what this server shows to visitors': 'Preguntar qué muestra este servidor a las visitas',
  'Read #{1}': 'Leer #{1}',
  'Read @{1}': 'Leer @{1}',
  'Read the answers to a post': 'Leer las respuestas a una publicación',
  'Look up the account {1}': 'Buscar la cuenta {1}',
  'Ask Stack Exchange': 'Preguntar a Stack Exchange',
  'Older posts are read over the next checks.': 'Las publicaciones más antiguas se leen en las próximas consultas.',
  'Older entries are read over the next checks.': 'Las entradas más antiguas se leen en las próximas consultas.',
  'History is read over several checks: so far back to {1}.':
    'El historial se lee en varias consultas: de momento, hasta {1}.',
  'This {1} has moved for good to {2}. Change its address to keep it.':
    'La dirección ha cambiado para siempre a {2}. Cámbiala aquí para conservar la fuente.',
  'The server asks to wait: some answers follow later.':
    'El servidor pide esperar: algunas respuestas llegarán después.',
  'Earshot was closed: {1} minutes of the stream were not heard and are not made up for.':
    'Earshot estaba cerrado: {1} minutos del flujo no se oyeron y no se recuperan.',
  '{1} messages could not be read ({2})': '{1} mensajes no se han podido leer ({2})',
  'longer than any post': 'más largos que cualquier publicación',
  'not the JSON of an event': 'no son el JSON de un evento',
  'Stack Exchange allows {1} more requests today.': 'Stack Exchange permite {1} peticiones más hoy.',
  'Stack Exchange allows {1} of {2} more requests today.': 'Stack Exchange permite hoy {1} peticiones más, de {2}.',
  '{1} shows visitors only what was written there. A source on another server adds to it.':
    '{1} solo muestra a las visitas lo que se escribió allí. Una fuente en otro servidor lo completa.',
  '{1} knows no post with #{2} yet, or shows none to visitors.':
    '{1} aún no conoce ninguna publicación con #{2}, o no las muestra a las visitas.',
  'The page names it as a feed of its own.': 'La página lo indica como un canal suyo.',
  'The page links to it, and its address looks like that of a feed.':
    'La página lo enlaza y su dirección parece la de un canal.',
  'This address is a feed itself; it holds {1}.': 'Esta dirección es ya un canal; tiene {1}.',
  'one entry': 'una entrada',
  '{1} entries': '{1} entradas',
  'The page is run on {1}.': 'La página funciona con {1}.',
  'The page names this channel.': 'La página indica este canal.',
  'This page names no feed. It can be watched: what is added or changed on it becomes a mention.':
    'Esta página no indica ningún canal. Se puede vigilar: lo que se añada o cambie en ella se convierte en mención.',
  '{1}, recognised by its address.': '{1}, reconocido por su dirección.',
  'There is no file {1} that could be read.': 'No hay ningún archivo {1} que se pueda leer.',
  '{1} is larger than 20 MB, too large for a list of feeds.': '{1} pasa de 20 MB, demasiado para una lista de canales.',
  'it names no feed (xmlUrl)': 'no indica ningún canal (xmlUrl)',
  'the list is very long: what follows was not read': 'la lista es muy larga: lo que sigue no se ha leído',
  'the list': 'la lista',
  'outline {1}': 'elemento {1}',
  'outline {1}, “{2}”': 'elemento {1}, «{2}»',
  'an outline': 'un elemento',
  'it holds no outlines: is it an OPML file?': 'no tiene elementos: ¿es un archivo OPML?',
  'none of its outlines names a feed (xmlUrl)': 'ninguno de sus elementos indica un canal (xmlUrl)',
  '“{1}” is no web address': '«{1}» no es una dirección web',
  'it is a page that another program takes apart, no feed': 'es una página que otro programa desmenuza, no un canal',
  'Give a whole number from {1} to {2} in “{3}”.': 'Escribe un número entero de {1} a {2} en «{3}».',
  '“{1}” in “{2}” is none of: {3}.': '«{1}» en «{2}» no es ninguno de: {3}.',
  '“{1}” in “{2}” is no address. Give one such as {3}.': '«{1}» en «{2}» no es una dirección. Da una como {3}.',
  'The “{1}” must begin with http:// or https://, not {2}':
    '«{1}» tiene que empezar por http:// o https://, no por {2}',
  'Give the words to look for in “query”.': 'Escribe las palabras que hay que buscar.',
  'Give the words to look for in “name”.': 'Escribe las palabras que hay que buscar.',
  'Give the words to look for in “query”, or a “topic”.':
    'Escribe las palabras que hay que buscar, o elige una sección.',
  'Give the words to look for on Hacker News in “query”.': 'Escribe las palabras que hay que buscar en Hacker News.',
  'Give the words to listen for in “any”: without them, all of Bluesky would be kept.':
    'Escribe las palabras que hay que escuchar: sin ellas se guardaría todo Bluesky.',
  'These are too many words for a search: give up to {1} characters.':
    'Son demasiadas palabras para una búsqueda: como mucho {1} caracteres.',
  'Give a handle such as ana.bsky.social, or a link to a post, in “address”.':
    'Da una cuenta como ana.bsky.social, o el enlace de una publicación.',
  '“{1}” is no Bluesky handle or link. Give one such as ana.bsky.social.':
    '«{1}» no es una cuenta ni un enlace de Bluesky. Da una como ana.bsky.social.',
  'This link leads to neither a profile nor a post. Give the link of one of these.':
    'Este enlace no lleva a un perfil ni a una publicación. Da el de una de las dos cosas.',
  'Give at most {1} words or phrases in “{2}”.': 'Da como mucho {1} palabras o frases en «{2}».',
  '“{1}” in “{2}” is no word or phrase that could be found.':
    '«{1}» en «{2}» no es una palabra o frase que se pueda encontrar.',
  'This post is gone, or its author shows it to some only. Remove the source, or give another post.':
    'Esta publicación ya no está, o su autor solo la muestra a algunos. Quita la fuente o da otra publicación.',
  'Bluesky knows no such account. Check the handle: it may have changed.':
    'Bluesky no conoce esa cuenta. Revísala: puede que haya cambiado.',
  'This Bluesky account is closed or suspended. What it brought stays.':
    'Esta cuenta de Bluesky está cerrada o suspendida. Lo que trajo se queda.',
  'This post is gone from Bluesky. What it brought stays.':
    'Esta publicación ya no está en Bluesky. Lo que trajo se queda.',
  'Give the address of the forum, such as https://forum.example.org, in “url”.':
    'Da la dirección del foro, como https://forum.example.org.',
  'Give the number of the topic in “name”, or its link.': 'Da el número del tema, o su enlace.',
  'Give the {1} in “name” as it stands in its link on the forum.':
    'Da el nombre ({1}) tal como está en su enlace del foro.',
  category: 'categoría',
  'Give the site’s name at Disqus in “forum”, such as example-blog.':
    'Da el nombre del sitio en Disqus, como example-blog.',
  'Give only the site’s name at Disqus in “forum”: letters, digits and hyphens.':
    'Da solo el nombre del sitio en Disqus: letras, cifras y guiones.',
  'Give the page’s name at Disqus in “thread”: letters, digits, _ and -.':
    'Da el nombre de la página en Disqus: letras, cifras, _ y -.',
  'Give the address of the feed, such as https://example.org/feed, in “url”.':
    'Da la dirección del canal, como https://example.org/feed.',
  'Choose the folder to watch in “folder”.': 'Elige la carpeta que hay que vigilar.',
  'Give the whole path of the folder in “folder”, from the root of the disk on.':
    'Da la ruta completa de la carpeta, desde la raíz del disco.',
  'Give the address of the alert’s feed in “url”: {1}.': 'Da la dirección del canal de la alerta: {1}.',
  'This is not the feed of a Google Alert, which looks like {1}. In Google Alerts choose “Deliver to: RSS feed”, then copy the address behind the feed sign.':
    'No es el canal de una alerta de Google, que tiene este aspecto: {1}. En Alertas de Google elige «Enviar a: feed RSS» y copia la dirección del símbolo de canal.',
  'Google News searches for words or reads a subject, not both: leave one of them empty.':
    'Google Noticias busca palabras o lee una sección, no las dos cosas: deja una vacía.',
  'Give at most {1} characters in “{2}”.': 'Como mucho {1} caracteres en «{2}».',
  'Hacker News has no such story, or it was removed. Check the link.':
    'Hacker News no tiene esa historia, o se ha quitado. Revisa el enlace.',
  'There is no source kind “{1}”. Known kinds: {2}.': 'No existe el tipo de fuente «{1}». Los hay de estos: {2}.',
  '{1} speaks no API of Lemmy that Earshot knows. Check the server, or collect its feed without comments.':
    '{1} no habla ninguna API de Lemmy que Earshot conozca. Revisa el servidor, o recoge su canal sin comentarios.',
  'This Lemmy server is private: it shows nothing without an account there. Choose another server that knows this community.':
    'Este servidor de Lemmy es privado: no muestra nada sin cuenta. Elige otro servidor que conozca esta comunidad.',
  'This server knows no such {1}. Check how it is written; one of another server is written name@server.':
    'Este servidor no conoce ese nombre ({1}). Revisa cómo se escribe; lo de otro servidor se escribe nombre@servidor.',
  'Give the server to ask in “server”, such as {1}.': 'Da el servidor al que preguntar, como {1}.',
  'Give the name of the {1} in “name”.': 'Da el nombre ({1}).',
  '“{1}” is no {2}. Give its name, such as coffee or coffee@lemmy.world.':
    '«{1}» no es un nombre válido ({2}). Escribe uno como coffee o coffee@lemmy.world.',
  '{1} Choose another server, such as a larger one, or try its RSS feed: tick “RSS feed instead” in this source.':
    '{1} Elige otro servidor, por ejemplo uno mayor, o prueba su canal RSS: marca «Canal RSS en su lugar» en esta fuente.',
  '{1} has switched this list off for everyone.': '{1} ha apagado esta lista para todos.',
  '{1} shows this to people with an account there only.': '{1} solo muestra esto a quien tiene cuenta allí.',
  'Give a hashtag such as #coffee, or an account such as @ana, in “name”.':
    'Da un hashtag como #café, o una cuenta como @ana.',
  'Servers read at most {1} hashtags of “{2}”: make another source for the rest.':
    'Los servidores leen como mucho {1} hashtags de «{2}»: crea otra fuente para los demás.',
  '“{1}” is no account. Give one such as @ana or @ana@mastodon.social.':
    '«{1}» no es una cuenta. Da una como @ana o @ana@mastodon.social.',
  '“{1}” is no hashtag: give one word without spaces and signs, such as #coffee.':
    '«{1}» no es un hashtag: da una palabra sin espacios ni signos, como #café.',
  '{1} knows no account “{2}”. Check how it is written, or ask its own server.':
    '{1} no conoce la cuenta «{2}». Revisa cómo se escribe, o pregunta a su propio servidor.',
  "{1} told no id of this account: it may not speak Mastodon's language.":
    '{1} no dio el id de esta cuenta: puede que no hable el idioma de Mastodon.',
  'Give the address of the board, such as https://example.org/forum, in “url”.':
    'Da la dirección del foro, como https://example.org/forum.',
  'Give the number of the {1} in “id”, or its link in “url”.': 'Da el número ({1}), o su enlace.',
  forum: 'foro',
  'This source has no address to ask.': 'Esta fuente no tiene dirección a la que preguntar.',
  '{1} lets nobody read it without an account, so Earshot cannot collect from it. Import a file instead: an archive or an export of it.':
    '{1} no deja leer sin cuenta, así que Earshot no puede recoger nada de ahí. Importa un archivo en su lugar: una copia o exportación suya.',
  'Give the name of a subreddit in “subreddit”, such as cerveza or r/cerveza.':
    'Da el nombre de un subreddit, como cerveza o r/cerveza.',
  'Give the name of a Reddit user in “user”, such as ana_lopez or u/ana_lopez.':
    'Da el nombre de un usuario de Reddit, como ana_lopez o u/ana_lopez.',
  'Give the address of a conversation on Reddit in “thread”, or its id, such as 1abc234.':
    'Da la dirección de una conversación de Reddit, o su id, como 1abc234.',
  'This private feed of Reddit carries the key of your account in its address. Earshot keeps no secrets in sources: give the public address of the subreddit, search or user instead.':
    'Este canal privado de Reddit lleva la clave de tu cuenta en la dirección. Earshot no guarda secretos en las fuentes: da la dirección pública del subreddit, la búsqueda o el usuario.',
  'Stack Exchange has no such site. Check the address in this source.':
    'Stack Exchange no tiene ese sitio. Revisa la dirección en esta fuente.',
  'Stack Exchange refuses the application key. Correct it or leave it out.':
    'Stack Exchange rechaza la clave de aplicación. Corrígela o quítala.',
  'Stack Exchange is being repaired. Earshot tries again by itself.':
    'Stack Exchange está en reparación. Earshot lo intenta de nuevo solo.',
  'Stack Exchange refuses this search: {1}. Change its words or tags.':
    'Stack Exchange rechaza esta búsqueda: {1}. Cambia sus palabras o etiquetas.',
  'Stack Exchange asks to wait {1} minutes: its limit for today is near or reached. Earshot goes on by itself.':
    'Stack Exchange pide esperar {1} minutos: su límite de hoy está cerca o alcanzado. Earshot sigue solo.',
  'Give the site to search in “site”, such as stackoverflow.com.':
    'Da el sitio en el que buscar, como stackoverflow.com.',
  '“{1}” is no Stack Exchange site. Give one such as stackoverflow.com.':
    '«{1}» no es un sitio de Stack Exchange. Da uno como stackoverflow.com.',
  'Give words in “query”, or tags in “tags”: a whole site is too much to ask for.':
    'Da palabras o etiquetas: un sitio entero es demasiado.',
  'Give at most {1} tags; make another source for more.': 'Da como mucho {1} etiquetas; para más, crea otra fuente.',
  '“{1}” is no tag: tags are one word, such as c#.': '«{1}» no es una etiqueta: son de una palabra, como c#.',
  'This is no application key of Stack Exchange.': 'No es una clave de aplicación de Stack Exchange.',
  'Stack Exchange has no such question on {1}, or it was deleted. Check the link.':
    'Stack Exchange no tiene esa pregunta en {1}, o se borró. Revisa el enlace.',
  'Give the address of the page, such as https://example.org/prices, in “url”.':
    'Da la dirección de la página, como https://example.org/precios.',
  'Give one id or class name in “part”, such as opinions, without spaces and selectors.':
    'Da un solo id o nombre de clase, como opiniones, sin espacios ni selectores.',
  'This address answers with {1}, not with a page. Give the address of a page.':
    'Esta dirección responde con {1}, no con una página. Da la dirección de una página.',
  'The page is larger than 5 MB. Give the address of a smaller one.':
    'La página pasa de 5 MB. Da la dirección de una más pequeña.',
  'This address answers with a feed. Add it as a feed instead.':
    'Esta dirección responde con un canal. Añádela como canal.',
  'The page has no text in an element with the id or class “{1}”. Look for its name again, or leave the part empty.':
    'La página no tiene texto en un elemento con id o clase «{1}». Busca de nuevo su nombre, o deja la parte vacía.',
  'The page holds no text that could be read. It may be put together by scripts, which Earshot does not run.':
    'La página no tiene texto que se pueda leer. Puede que la monten scripts, y Earshot no los ejecuta.',
  'Give the address of the WordPress site, such as https://blog.example.org, in “url”.':
    'Da la dirección del sitio de WordPress, como https://blog.example.org.',
  'Give the link or the id of a YouTube channel or playlist in “id”.':
    'Da el enlace o el id de un canal o una lista de YouTube.',
  'A link with an @name does not say the channel’s id. Paste it where any link can be pasted: Earshot then looks for the id on the page.':
    'Un enlace con @nombre no dice el id del canal. Pégalo donde se pega cualquier enlace: Earshot busca entonces el id en la página.',
  'This is no id of a YouTube {1}, which is {2}. Give its link instead.':
    'No es un id de {1} de YouTube: tendría que ser {2}. Da mejor su enlace.',
  channel: 'canal',
  playlist: 'lista',
  'UC and 22 more signs': 'UC y otros 22 signos',
  'PL and more signs': 'PL y más signos',
  'one word': 'una palabra',
  'YouTube answered {1}. It often does so for a while, for channels that are there: Earshot goes on asking. If it lasts for days, check the link.':
    'YouTube respondió {1}. Lo hace a menudo durante un rato con canales que existen: Earshot sigue preguntando. Si dura días, revisa el enlace.',
  'every minute': 'cada minuto',
  'every {1} minutes': 'cada {1} minutos',
  'every {1} hours': 'cada {1} horas',
  'every {1} days': 'cada {1} días',
  'every {1} months': 'cada {1} meses',
  'Check the feed': 'Consultar el canal',
  'Check the page': 'Consultar la página',
  'Check the forum feed': 'Consultar el canal del foro',
  'Check the comment feed': 'Consultar el canal de comentarios',
  'Check the board feed': 'Consultar el canal del foro',
  'Check the RSS feed': 'Consultar el canal RSS',
  'Check the Reddit feed': 'Consultar el canal de Reddit',
  'Check the YouTube feed': 'Consultar el canal RSS de YouTube',
  'This page has moved for good to {1}. Change its address to keep it.':
    'Esta página se ha mudado para siempre a {1}. Cambia su dirección para conservarla.',
};
