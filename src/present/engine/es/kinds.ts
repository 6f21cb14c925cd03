// Spanish: what sources and importers are called and ask for.
import type { EngineWords } from '../words.ts';

export const esKinds: EngineWords = {
  Feed: 'Canal (feed)',
  'An RSS, Atom or JSON feed: blogs, news, forums, comments, searches that offer one.':
    'Un canal RSS, Atom o JSON: blogs, noticias, foros, comentarios, búsquedas que lo ofrecen.',
  'Address of the feed': 'Dirección del canal',
  'RSS, Atom or JSON Feed.': 'RSS, Atom o JSON Feed.',
  'Google Alerts': 'Alertas de Google',
  'What Google finds on the web for an alert of yours, about twenty results at a time.':
    'Lo que Google encuentra en la web para una alerta tuya, unos veinte resultados cada vez.',
  'The alert itself is made in a Google account, with “Deliver to: RSS feed”. Anyone who has its address can read it.':
    'La alerta se crea en una cuenta de Google, con «Enviar a: feed RSS». Quien tenga su dirección puede leerla.',
  'Address of the alert’s feed': 'Dirección del canal de la alerta',
  'In Google Alerts, choose “Deliver to: RSS feed”, then copy the address behind the feed sign of the alert.':
    'En Alertas de Google, elige «Enviar a: feed RSS» y copia la dirección del símbolo de canal de la alerta.',
  'Google News': 'Google Noticias',
  'Headlines of the press that match some words, or those of a subject; up to about a hundred.':
    'Titulares de prensa con ciertas palabras, o los de una materia; hasta unos cien.',
  'Google does not document this feed and may change or end it. It holds headlines only, and links that lead to the article by way of Google.':
    'Google no documenta este canal y puede cambiarlo o cerrarlo. Solo trae titulares, y enlaces que llevan al artículo pasando por Google.',
  Words: 'Palabras',
  'Google’s own signs work: "exact words", OR, -without, site:example.org, intitle:, when:7d, after:2026-01-31.':
    'Valen los signos de Google: "palabras exactas", OR, -sin, site:example.org, intitle:, when:7d, after:2026-01-31.',
  'Or a subject': 'O una materia',
  'None: search for the words': 'Ninguna: buscar las palabras',
  World: 'Mundo',
  Nation: 'Nacional',
  Business: 'Economía',
  Technology: 'Tecnología',
  Entertainment: 'Espectáculos',
  Sports: 'Deportes',
  Science: 'Ciencia',
  Health: 'Salud',
  Edition: 'Edición',
  'Country and language of the press to look in.': 'País e idioma de la prensa en la que buscar.',
  'Spain, Spanish': 'España, español',
  'Mexico, Spanish': 'México, español',
  'Argentina, Spanish': 'Argentina, español',
  'Colombia, Spanish': 'Colombia, español',
  'Chile, Spanish': 'Chile, español',
  'Peru, Spanish': 'Perú, español',
  'Venezuela, Spanish': 'Venezuela, español',
  'Cuba, Spanish': 'Cuba, español',
  'United States, Spanish': 'Estados Unidos, español',
  'Italy, Italian': 'Italia, italiano',
  'Netherlands, Dutch': 'Países Bajos, neerlandés',
  'Belgium, Dutch': 'Bélgica, neerlandés',
  'United Kingdom, English': 'Reino Unido, inglés',
  'United States, English': 'Estados Unidos, inglés',
  'Ireland, English': 'Irlanda, inglés',
  'Canada, English': 'Canadá, inglés',
  'Australia, English': 'Australia, inglés',
  'New Zealand, English': 'Nueva Zelanda, inglés',
  'India, English': 'India, inglés',
  'South Africa, English': 'Sudáfrica, inglés',
  'Portugal, Portuguese': 'Portugal, portugués',
  'Brazil, Portuguese': 'Brasil, portugués',
  'France, French': 'Francia, francés',
  'Belgium, French': 'Bélgica, francés',
  'Canada, French': 'Canadá, francés',
  'Switzerland, French': 'Suiza, francés',
  'Morocco, French': 'Marruecos, francés',
  'Germany, German': 'Alemania, alemán',
  'Austria, German': 'Austria, alemán',
  'Switzerland, German': 'Suiza, alemán',
  'Bing News': 'Bing Noticias',
  'News of the press that match some words, newest first, with a line or two of each.':
    'Noticias de prensa con ciertas palabras, las más recientes primero, con una o dos líneas de cada una.',
  'Experimental: Microsoft does not document this feed and may change or end it at any time.':
    'Experimental: Microsoft no documenta este canal y puede cambiarlo o cerrarlo en cualquier momento.',
  'Bing’s own signs work: "exact words", OR, -without, site:example.org.':
    'Valen los signos de Bing: "palabras exactas", OR, -sin, site:example.org.',
  Market: 'Mercado',
  'Mastodon hashtag or account': 'Hashtag o cuenta de Mastodon',
  'Public posts with a hashtag, or of an account, as one Mastodon server knows them; with their answers.':
    'Publicaciones con un hashtag, o de una cuenta, tal como las conoce un servidor de Mastodon; con sus respuestas.',
  'Each server knows only part of the network: a large one knows more. Some show hashtags to people with an account only; Earshot says so.':
    'Cada servidor conoce solo una parte de la red: uno grande conoce más. Algunos solo muestran hashtags a quien tiene cuenta; Earshot lo dice.',
  Server: 'Servidor',
  'May be left empty for an account written in full, such as @ana@mastodon.social.':
    'Puede quedar vacío si la cuenta se escribe entera, como @ana@mastodon.social.',
  What: 'Qué',
  'A hashtag': 'Un hashtag',
  'An account': 'Una cuenta',
  'Hashtag or account': 'Hashtag o cuenta',
  '#coffee or @ana': '#cafe o @ana',
  'Or any of these hashtags': 'O cualquiera de estos hashtags',
  'Up to four, with commas between them.': 'Hasta cuatro, separados por comas.',
  'And all of these hashtags': 'Y todos estos hashtags',
  'And none of these hashtags': 'Y ninguno de estos hashtags',
  'Answers the account gives to others, too': 'También las respuestas de la cuenta a otros',
  'Whole conversations': 'Conversaciones enteras',
  'Fetches answers to what was found, a few conversations a check.':
    'Trae las respuestas a lo encontrado, unas pocas conversaciones en cada consulta.',
  'RSS feed instead': 'Canal RSS en su lugar',
  'For servers that restrict the rest: about twenty posts, without answers and figures.':
    'Para servidores que limitan lo demás: unas veinte publicaciones, sin respuestas ni cifras.',
  'Posts to look back for at first': 'Publicaciones que traer del pasado al empezar',
  'Up to 2,000.': 'Hasta 2000.',
  'Bluesky account or conversation': 'Cuenta o conversación de Bluesky',
  'Posts of a Bluesky account, or a post with all its answers. For words anywhere: the Bluesky stream.':
    'Publicaciones de una cuenta de Bluesky, o una con todas sus respuestas. Para palabras en cualquier parte: el flujo de Bluesky.',
  'Handle, or link to a profile or post': 'Cuenta, o enlace a un perfil o a una publicación',
  'A link to a post collects its conversation, anything else what the account says.':
    'El enlace a una publicación recoge su conversación; lo demás, lo que dice la cuenta.',
  'Up to 5,000; read over several checks.': 'Hasta 5000; se leen en varias consultas.',
  'Bluesky stream': 'Flujo de Bluesky',
  'Everything said in public on Bluesky from now on, kept where it holds your words.':
    'Todo lo que se diga en público en Bluesky desde ahora; se guarda lo que tenga tus palabras.',
  'This listens to the whole network: some hundred posts a second, several hundred megabytes an hour, only while Earshot is open. Your words never leave this machine. Bluesky does not promise that the stream stays as it is.':
    'Escucha la red entera: unas cien publicaciones por segundo, varios cientos de megabytes por hora, solo mientras Earshot está abierto. Tus palabras nunca salen de este ordenador. Bluesky no promete que el flujo siga como está.',
  'Any of these words, hashtags or phrases': 'Cualquiera de estas palabras, hashtags o frases',
  'acme, #acme, acme coffee': 'acme, #acme, café acme',
  'With commas between them. Case and accents do not matter.': 'Separadas por comas. Mayúsculas y tildes dan igual.',
  'And all of these': 'Y todas estas',
  'And none of these': 'Y ninguna de estas',
  'Another server': 'Otro servidor',
  'One that runs Jetstream; empty for the above.': 'Uno que ejecute Jetstream; vacío para el de arriba.',
  'Minutes to make up for after a pause': 'Minutos que recuperar tras una pausa',
  'What was said while Earshot was closed is fetched for so long at most: up to 1,440. An hour takes minutes.':
    'Lo dicho mientras Earshot estaba cerrado se trae como mucho por este tiempo: hasta 1440. Una hora tarda minutos.',
  Reddit: 'Reddit',
  'Posts or comments of a subreddit, a search, what one user says, or one conversation.':
    'Publicaciones o comentarios de un subreddit, una búsqueda, lo que dice un usuario o una conversación.',
  'Reddit gives its feeds without an account, but often says it is asked too much (429), and tells neither scores nor which comment answers which.':
    'Reddit da sus canales sin cuenta, pero a menudo dice que se le pregunta demasiado (429), y no dice ni puntuaciones ni qué comentario responde a cuál.',
  'Posts of a subreddit': 'Publicaciones de un subreddit',
  'Comments in a subreddit': 'Comentarios en un subreddit',
  'Posts that match some words': 'Publicaciones con ciertas palabras',
  'Posts and comments of a user': 'Publicaciones y comentarios de un usuario',
  'One conversation': 'Una conversación',
  Subreddit: 'Subreddit',
  'Several with a plus: cerveza+bares. For a search it may be empty: all of Reddit.':
    'Varios con un más: cerveza+bares. Para una búsqueda puede quedar vacío: todo Reddit.',
  'For a search.': 'Para una búsqueda.',
  User: 'Usuario',
  Conversation: 'Conversación',
  'Its address or its id.': 'Su dirección o su id.',
  Order: 'Orden',
  'Of the hundred that Reddit gives; the newest is what one wants to listen.':
    'De las cien que da Reddit; para escuchar conviene lo más nuevo.',
  Newest: 'Lo más nuevo',
  Hot: 'Lo candente',
  Top: 'Lo mejor',
  Rising: 'En aumento',
  Lemmy: 'Lemmy',
  'Posts, and comments if you like, of a Lemmy community, a person, a search, or a whole server.':
    'Publicaciones, y comentarios si quieres, de una comunidad de Lemmy, una persona, una búsqueda o un servidor entero.',
  'Searches are asked of the server, which limits them; a community, a person or a server is read by its feed.':
    'Las búsquedas se piden al servidor, que las limita; una comunidad, una persona o un servidor se leen por su canal.',
  'A community': 'Una comunidad',
  'A person': 'Una persona',
  'A search': 'Una búsqueda',
  'All that is local to the server': 'Todo lo propio del servidor',
  'All the server knows': 'Todo lo que conoce el servidor',
  'Community, person or words': 'Comunidad, persona o palabras',
  'May be left empty where the name says it.': 'Puede quedar vacío si el nombre lo dice.',
  'Comments, too': 'También comentarios',
  'Asks the API instead of the feed.': 'Pregunta a la API en lugar del canal.',
  'Entries to look back for at first': 'Entradas que traer del pasado al empezar',
  'By the API, up to 5,000; a feed holds 50.': 'Por la API, hasta 5000; un canal tiene 50.',
  'Hacker News': 'Hacker News',
  'Stories and comments of Hacker News that hold your words, as far back as you like.':
    'Historias y comentarios de Hacker News con tus palabras, tan atrás como quieras.',
  'All of them have to be there; quotes keep words together. Or a link to a story, for its conversation.':
    'Tienen que estar todas; las comillas las mantienen juntas. O un enlace a una historia, para su conversación.',
  In: 'En',
  'Stories and comments': 'Historias y comentarios',
  Stories: 'Historias',
  Comments: 'Comentarios',
  'Whole conversations of the stories found': 'Conversaciones enteras de las historias encontradas',
  'At once, and again a day later.': 'Enseguida, y otra vez un día después.',
  'Days to look back for at first': 'Días que traer del pasado al empezar',
  'Up to 10,000, which is all there is; read over several checks.':
    'Hasta 10 000, que es todo lo que hay; se leen en varias consultas.',
  'Stack Exchange': 'Stack Exchange',
  'Questions with your words or tags on Stack Overflow or a sister site, with their answers if you like; or one question.':
    'Preguntas con tus palabras o etiquetas en Stack Overflow o un sitio hermano, con sus respuestas si quieres; o una sola pregunta.',
  'Without a key, 300 requests a day are allowed from one internet address, for all these sources together. Earshot shows how many are left.':
    'Sin clave se permiten 300 peticiones al día desde una dirección de internet, para todas estas fuentes juntas. Earshot muestra cuántas quedan.',
  Site: 'Sitio',
  'Or the link to a question, for it and its answers.': 'O el enlace a una pregunta, para ella y sus respuestas.',
  'Or tags': 'O etiquetas',
  'At least one of these, with commas between them.': 'Al menos una de estas, separadas por comas.',
  'Answers, too': 'También las respuestas',
  'Application key': 'Clave de aplicación',
  'Not needed. A free one from stackapps.com allows 10,000 requests a day.':
    'No hace falta. Una gratuita de stackapps.com permite 10 000 peticiones al día.',
  YouTube: 'YouTube',
  'The newest fifteen videos of a channel or playlist, with their descriptions, views and likes.':
    'Los quince vídeos más recientes de un canal o lista, con sus descripciones, visitas y me gusta.',
  'YouTube often answers 404 or 500 for hours though the channel is there; Earshot goes on asking. Comments need a key: import them from YouTube Data Tools.':
    'YouTube responde a menudo 404 o 500 durante horas aunque el canal exista; Earshot sigue preguntando. Los comentarios necesitan una clave: impórtalos de YouTube Data Tools.',
  'Channel or playlist': 'Canal o lista',
  'Its link or its id. For a link with an @name, paste it where any link can be pasted: Earshot then looks for the id.':
    'Su enlace o su id. Si el enlace lleva un @nombre, pégalo donde se puede pegar cualquier enlace: Earshot busca entonces el id.',
  'What it is': 'Qué es',
  'Only where an id was given instead of a link.': 'Solo si se dio un id en lugar de un enlace.',
  'A channel': 'Un canal',
  'A playlist': 'Una lista',
  'A user (old links)': 'Un usuario (enlaces antiguos)',
  'Discourse forum': 'Foro Discourse',
  'A forum run on Discourse: its newest posts or topics, one topic, a category, a tag, a user.':
    'Un foro hecho con Discourse: sus mensajes o temas más recientes, un tema, una categoría, una etiqueta, un usuario.',
  'Address of the forum': 'Dirección del foro',
  'Or of a topic, category, tag or user in it.': 'O de un tema, categoría, etiqueta o usuario de él.',
  'All posts, answers too': 'Todos los mensajes, también respuestas',
  'New topics': 'Temas nuevos',
  'One topic': 'Un tema',
  'A category': 'Una categoría',
  'A tag': 'Una etiqueta',
  'What a user writes': 'Lo que escribe un usuario',
  'Topic, category, tag or user': 'Tema, categoría, etiqueta o usuario',
  'Only for these, and not where the address is already theirs: number of the topic, name of the others.':
    'Solo para estos, y no si la dirección ya es la suya: número del tema, nombre de los demás.',
  'WordPress comments': 'Comentarios de WordPress',
  'What readers comment on a WordPress site, or under one of its posts, with who answers whom.':
    'Lo que comentan los lectores en un sitio WordPress, o bajo una de sus entradas, con quién responde a quién.',
  'A site gives its newest comments, often ten; those that wait for approval are not among them.':
    'Un sitio da sus comentarios más recientes, a menudo diez; los que esperan aprobación no están.',
  'Address of the site or post': 'Dirección del sitio o de la entrada',
  'Comments on': 'Comentarios sobre',
  'The whole site': 'Todo el sitio',
  'This one post': 'Solo esta entrada',
  'phpBB board': 'Foro phpBB',
  'A board run on phpBB: its newest posts or topics, one of its forums, one topic.':
    'Un foro hecho con phpBB: sus mensajes o temas más recientes, uno de sus foros, un tema.',
  'A board’s owner can switch its feeds off; it gives the newest ten or fifteen posts.':
    'El dueño de un foro puede apagar sus canales; da los diez o quince mensajes más recientes.',
  'Address of the board': 'Dirección del foro',
  'Or of a forum or topic in it.': 'O de un foro o tema de él.',
  'All posts': 'Todos los mensajes',
  'One forum': 'Un foro',
  'Number of the forum or topic': 'Número del foro o del tema',
  'Only where the address is that of the whole board: f= or t= in its links.':
    'Solo si la dirección es la de todo el foro: f= o t= en sus enlaces.',
  'Disqus comments': 'Comentarios de Disqus',
  'What readers comment by Disqus on a site, or under one of its pages: the newest twenty-five.':
    'Lo que comentan los lectores con Disqus en un sitio, o bajo una de sus páginas: los veinticinco más recientes.',
  'Disqus no longer documents these feeds, and a site can be without them.':
    'Disqus ya no documenta estos canales, y un sitio puede no tenerlos.',
  'The site’s name at Disqus': 'El nombre del sitio en Disqus',
  'The first part of SHORTNAME.disqus.com; the site’s pages say it as disqus_shortname.':
    'La primera parte de SHORTNAME.disqus.com; las páginas del sitio la llaman disqus_shortname.',
  'One page': 'Una página',
  'Its name at Disqus, as in SHORTNAME.disqus.com/title_of_the_page/. Empty means the whole site.':
    'Su nombre en Disqus, como en SHORTNAME.disqus.com/title_of_the_page/. Vacío es todo el sitio.',
  'Watched web page': 'Página web vigilada',
  'A page without a feed: its text at first, then what is added to it or changed in it.':
    'Una página sin canal: primero su texto, después lo que se le añade o cambia.',
  'Pages that are put together by scripts in the browser show nothing to Earshot, which runs none.':
    'Las páginas que el navegador arma con scripts no muestran nada a Earshot, que no ejecuta ninguno.',
  'Address of the page': 'Dirección de la página',
  'Part of the page': 'Parte de la página',
  opinions: 'opiniones',
  'The id or class name of the element to watch. Empty: what looks like the article.':
    'El id o la clase del elemento que vigilar. Vacío: lo que parezca el artículo.',
  'Figures count': 'Las cifras cuentan',
  'Otherwise lines in which only figures or dates change (counters, prices) make no mention.':
    'Si no, las líneas en las que solo cambian cifras o fechas (contadores, precios) no crean mención.',
  'Watched folder': 'Carpeta vigilada',
  'A folder on this machine: each file put into it is imported, and again when it has changed.':
    'Una carpeta de este ordenador: cada archivo que se ponga en ella se importa, y otra vez cuando cambia.',
  Folder: 'Carpeta',
  'Its files, not those in folders inside it. Every format that can be imported is recognised.':
    'Sus archivos, no los de las carpetas que contiene. Se reconoce todo formato que se pueda importar.',
  'Table (CSV, TSV)': 'Tabla (CSV, TSV)',
  'Exports of spreadsheets and listening tools: one mention a row, columns matched to roles.':
    'Exportaciones de hojas de cálculo y herramientas de escucha: una mención por fila, columnas asignadas a campos.',
  'Spreadsheet (XLSX, ODS)': 'Hoja de cálculo (XLSX, ODS)',
  'A workbook of Excel, LibreOffice or a listening tool: the sheet that holds mentions, one a row.':
    'Un libro de Excel, LibreOffice o una herramienta de escucha: la hoja con las menciones, una por fila.',
  'JSON records (JSON, JSONL)': 'Registros JSON (JSON, JSONL)',
  'One JSON object a line, or lists of them however deep: exports of collectors, dialogues, interfaces.':
    'Un objeto JSON por línea, o listas de ellos a cualquier profundidad: exportaciones de recolectores, diálogos, interfaces.',
  'WhatsApp chat': 'Chat de WhatsApp',
  'A chat exported by WhatsApp: the text, or the iPhone’s ZIP as it is (only the chat in it is read).':
    'Un chat exportado por WhatsApp: el texto, o el ZIP del iPhone tal cual (solo se lee el chat).',
  'Telegram export': 'Exportación de Telegram',
  'result.json as Telegram Desktop exports it (format JSON): one chat or a whole account, also in a ZIP.':
    'result.json como lo exporta Telegram Desktop (formato JSON): un chat o una cuenta entera, también en un ZIP.',
  'Slack export': 'Exportación de Slack',
  'The ZIP a workspace exports: public channels; private channels and direct messages only if asked for.':
    'El ZIP que exporta un espacio de trabajo: canales públicos; los privados y los mensajes directos, solo si se piden.',
  'X (Twitter) archive': 'Archivo de X (Twitter)',
  'The ZIP an account can ask for, or a tweets.js out of it. Of the ZIP only tweets and account are opened.':
    'El ZIP que puede pedir una cuenta, o un tweets.js de él. Del ZIP solo se abren los tuits y la cuenta.',
  'Mastodon archive': 'Archivo de Mastodon',
  'The ZIP an account can ask for, or its outbox.json: public posts; others only if asked for. No boosts.':
    'El ZIP que puede pedir una cuenta, o su outbox.json: publicaciones abiertas; las demás, solo si se piden. Sin impulsos.',
  'Reddit JSON': 'JSON de Reddit',
  'A saved listing or thread (its address with .json), or a dump with one post or comment a line, also .zst.':
    'Un listado o hilo guardado (su dirección con .json), o un volcado con una publicación o comentario por línea, también .zst.',
  'Mailbox (mbox)': 'Buzón (mbox)',
  'Mailboxes of Gmail Takeout, Thunderbird, Apple Mail, mailing lists: one mention a mail, in threads.':
    'Buzones de Gmail Takeout, Thunderbird, Apple Mail, listas de correo: una mención por correo, en hilos.',
  Mail: 'Correo',
  'One mail saved as a file; quoted text and signature are set apart.':
    'Un correo guardado como archivo; el texto citado y la firma se apartan.',
  'Web page': 'Página web',
  'A saved web page: its article, without menus, notices and comments, is one mention.':
    'Una página web guardada: su artículo, sin menús, avisos ni comentarios, es una mención.',
  'Feed file': 'Archivo de canal',
  'An RSS, Atom or JSON feed saved to a file.': 'Un canal RSS, Atom o JSON guardado en un archivo.',
  'Text file': 'Archivo de texto',
  'Plain text or Markdown: one file is one mention.': 'Texto sin formato o Markdown: un archivo es una mención.',
  'ZIP of files': 'ZIP de archivos',
  'A ZIP with tables, JSON, feeds, chats or texts in it: each is read by the importer that knows it.':
    'Un ZIP con tablas, JSON, canales, chats o textos: cada uno lo lee el importador que lo conoce.',
  'Web page (one file)': 'Página web (un archivo)',
  'Workbook (Excel)': 'Libro de cálculo (Excel)',
  'Table (CSV)': 'Tabla (CSV)',
  'Text (Markdown)': 'Texto (Markdown)',
};
