// Spanish: what servers and feeds answer, and what to do about it.
import type { EngineWords } from '../words.ts';

export const esNetwork: EngineWords = {
  'The answer of {1} is larger than {2} and was cut off. Look for a feed with fewer entries, or download the file and import it.':
    'La respuesta de {1} pasa de {2} y se ha cortado. Busca un canal con menos entradas, o descarga el archivo e impórtalo.',
  '{1}, which is refused. If you trust it, add {2} to the private hosts in the settings.':
    '{1}, y eso se rechaza. Si te fías, añade {2} a los servidores privados en los ajustes.',
  '{1} is an address {2}': '{1} es una dirección {2}',
  '{1} leads to {2}, an address {3}': '{1} lleva a {2}, una dirección {3}',
  'on the internet': 'de internet',
  'on this computer': 'de este ordenador',
  'on the local network': 'de la red local',
  'on a private network': 'de una red privada',
  'that is not on the public internet': 'que no es de la internet pública',
  '{1} refused the connection: nothing answers there. Check the address and port, or try again later.':
    '{1} rechazó la conexión: allí no responde nada. Revisa la dirección y el puerto, o inténtalo más tarde.',
  '{1} broke off the connection. Try again later.': '{1} cortó la conexión. Inténtalo más tarde.',
  '{1} broke off the connection before the answer was complete. Try again later.':
    '{1} cortó la conexión antes de completar la respuesta. Inténtalo más tarde.',
  '{1} sent an answer of another length than it said. Try again later.':
    '{1} envió una respuesta de otra longitud que la anunciada. Inténtalo más tarde.',
  '{1} is not known: there is no such host. Check the address for a typing error.':
    'No se conoce {1}: no existe ese servidor. Mira si hay una errata en la dirección.',
  '{1} could not be looked up. Check that this computer is connected to the internet.':
    'No se ha podido localizar {1}. Comprueba que este ordenador tiene conexión a internet.',
  '{1} cannot be reached from this network. Check that this computer is connected to the internet.':
    'Desde esta red no se llega a {1}. Comprueba que este ordenador tiene conexión a internet.',
  '{1} cannot be reached. Check the address, or try again later.':
    'No se llega a {1}. Revisa la dirección o inténtalo más tarde.',
  '{1} cannot be reached at this address. Check the address.':
    'No se llega a {1} en esta dirección. Revisa la dirección.',
  '{1} did not take the connection in time. Try again later.':
    '{1} no aceptó la conexión a tiempo. Inténtalo más tarde.',
  '{1} sent far too many headers. The address may lead to something that is not a feed.':
    '{1} envió demasiadas cabeceras. Puede que la dirección lleve a algo que no es un canal.',
  '{1} has a certificate that has expired. Try again later, or tell the owner of the site.':
    'El certificado de {1} ha caducado. Inténtalo más tarde o avisa a quien lleva el sitio.',
  '{1} has a certificate that is not valid yet. Check the date and time of this computer.':
    'El certificado de {1} todavía no es válido. Comprueba la fecha y la hora de este ordenador.',
  '{1} has a certificate made for another host. Check the address for a typing error; the name may need “www.” or not.':
    'El certificado de {1} es de otro servidor. Mira si hay una errata en la dirección; puede que al nombre le falte o le sobre «www.».',
  '{1} has a certificate signed by nobody this computer trusts. Check the address; if the host is your own, give it a certificate that is trusted.':
    'El certificado de {1} no lo firma nadie en quien confíe este ordenador. Revisa la dirección; si el servidor es tuyo, ponle un certificado de confianza.',
  '{1} has a certificate that was withdrawn. Tell the owner of the site.':
    'El certificado de {1} ha sido revocado. Avisa a quien lleva el sitio.',
  '{1} has a certificate that cannot be checked ({2}). Check the address.':
    'El certificado de {1} no se puede comprobar ({2}). Revisa la dirección.',
  '{1} answered with something that is not valid HTTP. Check the address and port.':
    '{1} respondió con algo que no es HTTP válido. Revisa la dirección y el puerto.',
  'The compressed answer of {1} is damaged or incomplete. Try again later.':
    'La respuesta comprimida de {1} está dañada o incompleta. Inténtalo más tarde.',
  'No secure connection to {1}: it does not speak https properly here. Check the address and port, or whether it begins with http://.':
    'No hay conexión segura con {1}: aquí no habla bien https. Revisa la dirección y el puerto, o si empieza por http://.',
  '{1} could not be reached ({2}). Try again later.': 'No se ha podido llegar a {1} ({2}). Inténtalo más tarde.',
  '{1} bytes': '{1} bytes',
  '{1} is not one of the hosts this source may reach.':
    '{1} no es uno de los servidores a los que puede llegar esta fuente.',
  'Earshot is offline. Turn the offline switch off to let it reach the network.':
    'Earshot está sin conexión. Apaga el interruptor de desconexión para que pueda usar la red.',
  'Earshot is closing; nothing more is asked of the network.': 'Earshot se está cerrando; ya no se pide nada a la red.',
  '{1} had closed the connection that was kept; it is asked again.':
    '{1} había cerrado la conexión abierta; se vuelve a pedir.',
  '{1} packed its answer in a way Earshot cannot unpack ({2}).':
    '{1} comprimió su respuesta de un modo que Earshot no sabe abrir ({2}).',
  '“{1}” is not a web address. Write it with http:// or https:// in front.':
    '«{1}» no es una dirección web. Escríbela con http:// o https:// delante.',
  'Only http and https addresses can be asked, not {1}': 'Solo se puede preguntar a direcciones http y https, no {1}',
  '{1} did not finish its answer within {2}. Try again later.':
    '{1} no terminó su respuesta en {2}. Inténtalo más tarde.',
  '{1} did not answer within {2}. Try again later.': '{1} no respondió en {2}. Inténtalo más tarde.',
  '{1} asked to be left alone until {2} UTC, in about {3}. It is asked again after that.':
    '{1} ha pedido que no se le pregunte hasta las {2} UTC, dentro de {3} más o menos. Después se le vuelve a preguntar.',
  '{1} is no address of a web socket.': '{1} no es la dirección de un web socket.',
  '{1} (ended)': '{1} (terminado)',
  '{1} sends faster than it can be read; going on from the last place.':
    '{1} envía más rápido de lo que se puede leer; se sigue desde el último punto.',
  '{1} broke off the stream. Earshot connects again by itself.':
    '{1} cortó el flujo. Earshot se vuelve a conectar solo.',
  '{1} asked to be left alone for a while.': '{1} ha pedido que no se le pregunte durante un rato.',
  '{1} redirects to an address that cannot be read.': '{1} redirige a una dirección que no se entiende.',
  '{1} redirects to a {2} address; only http and https are followed.':
    '{1} redirige a una dirección {2}; solo se siguen http y https.',
  '{1} redirects from https to unprotected http on {2}, which is refused. If you trust it, use the http address in the source itself.':
    '{1} redirige de https a http sin protección en {2}, y eso se rechaza. Si te fías, usa la dirección http en la propia fuente.',
  '{1} redirects in a circle, back to {2}. Sites that insist on cookies or a login do this; look for another address of the feed.':
    '{1} redirige en círculo, de vuelta a {2}. Lo hacen los sitios que exigen cookies o iniciar sesión; busca otra dirección del canal.',
  'More than {1} redirects, the last one from {2} to {3}. Open the address in a browser and use the one it ends at.':
    'Más de {1} redirecciones, la última de {2} a {3}. Abre la dirección en un navegador y usa aquella en la que acaba.',
  'one second': 'un segundo',
  '1 second': '1 segundo',
  '{1} seconds': '{1} segundos',
  'a minute': 'un minuto',
  minute: 'minuto',
  '{1} minutes': '{1} minutos',
  '{1} hours': '{1} horas',
  '{1} days': '{1} días',
  '{1} months': '{1} meses',
  feed: 'canal',
  page: 'página',
  'forum feed': 'canal del foro',
  'comment feed': 'canal de comentarios',
  'board feed': 'canal del foro',
  'RSS feed': 'canal RSS',
  'Reddit feed': 'canal de Reddit',
  'YouTube feed': 'canal RSS de YouTube',
  account: 'cuenta',
  hashtag: 'hashtag',
  conversation: 'conversación',
  site: 'sitio',
  question: 'pregunta',
  community: 'comunidad',
  user: 'usuario',
  story: 'historia',
  post: 'publicación',
  stream: 'flujo',
  server: 'servidor',
  'The server wants a login for this {1} (401). Earshot reads only what is public: look for a public address.':
    'El servidor pide iniciar sesión (error 401). Earshot solo lee lo público: busca una dirección pública.',
  'The server refuses to give this {1} to programs (403). Ask its owner to allow feed readers.':
    'El servidor no se lo da a programas (error 403). Pide a quien lo lleva que permita lectores de canales.',
  'There is no {1} at this address (404). Check the address, or look for it on the site again.':
    'En esta dirección no hay nada (error 404). Revísala o búscala de nuevo en el sitio.',
  'This {1} is gone for good (410). Look for another, or remove the source; what it brought stays.':
    'Lo que había en esta dirección ha desaparecido para siempre (error 410). Busca otra o quita la fuente; lo que trajo se queda.',
  'The server says it is asked too often (429). Earshot waits; a longer interval helps.':
    'El servidor dice que se le pregunta demasiado (error 429). Earshot espera; ayuda un intervalo más largo.',
  'The server is overloaded or being repaired (503). Earshot tries again by itself.':
    'El servidor está saturado o en reparación (error 503). Earshot lo intenta de nuevo solo.',
  'The server has a fault of its own ({1}). Earshot tries again by itself.':
    'El servidor tiene un fallo propio (error {1}). Earshot lo intenta de nuevo solo.',
  'This {1} is gone for good (410). Look for another.':
    'Lo que había en esta dirección ha desaparecido para siempre (error 410). Busca otra.',
  'The server says it is asked too often (429). Try again later.':
    'El servidor dice que se le pregunta demasiado (error 429). Inténtalo más tarde.',
  'The server is overloaded or being repaired (503). Try again later.':
    'El servidor está saturado o en reparación (error 503). Inténtalo más tarde.',
  'The server has a fault of its own ({1}). Try again later.':
    'El servidor tiene un fallo propio (error {1}). Inténtalo más tarde.',
  'The server refused the request ({1}). Check the address.':
    'El servidor rechazó la petición (error {1}). Revisa la dirección.',
  'It asks to wait {1}.': 'Pide esperar {1}.',
  'It sent a web page, perhaps one that asks for a login or blocks programs.':
    'Envió una página web, quizá una de inicio de sesión o una que bloquea programas.',
  'The {1} did not answer in JSON.': 'La respuesta no era JSON.',
  'The server sent {1} instead of the {2}. {3}': 'El servidor envió {1}, y no lo que se le pedía. {3}',
  'The server sent a login page instead of the {1}. Earshot reads only what is public: look for a public address, or import the page saved by hand.':
    'El servidor envió una página de inicio de sesión, y no lo que se le pedía. Earshot solo lee lo público: busca una dirección pública o importa la página guardada a mano.',
  'Programs do not get past it: look for a feed or another address of the same texts, or import the page saved by hand.':
    'Los programas no lo superan: busca un canal u otra dirección de los mismos textos, o importa la página guardada a mano.',
  'Earshot does not answer for you: look for a feed, or for an address that needs no consent.':
    'Earshot no responde por ti: busca un canal, o una dirección que no pida consentimiento.',
  'Earshot runs none: look for a feed of this site, or another address of the same texts.':
    'Earshot no ejecuta JavaScript: busca un canal de este sitio u otra dirección de los mismos textos.',
  'Earshot keeps none: look for a feed of this site, or another address of the same texts.':
    'Earshot no guarda cookies: busca un canal de este sitio u otra dirección de los mismos textos.',
  'a robot check by {1}': 'una comprobación contra robots de {1}',
  'a robot check of Google': 'una comprobación contra robots de Google',
  'a robot check (captcha)': 'una comprobación contra robots (captcha)',
  'a refusal by {1}': 'un rechazo de {1}',
  'a refusal': 'un rechazo',
  'a consent page of {1}': 'una página de consentimiento de {1}',
  'a page that only programs running JavaScript can show': 'una página que solo muestran los programas con JavaScript',
  'a page that insists on cookies': 'una página que exige cookies',
  'This feed is larger than 64 MB. Ask its owner for a shorter one.':
    'Este canal pasa de 64 MB. Pide uno más corto a quien lo lleva.',
  'Characters that XML forbids were left out.': 'Se han omitido caracteres que XML no permite.',
  'This feed is empty: the server sent nothing to read.': 'Este canal está vacío: el servidor no envió nada que leer.',
  "None of this feed's entries could be read ({1}). Try again later.":
    'No se ha podido leer ninguna entrada de este canal ({1}). Inténtalo más tarde.',
  'The feed ends in the middle: what came whole was kept.':
    'El canal se corta a la mitad: se ha guardado lo que llegó entero.',
  'The feed is very long: only its first {1} entries were read.':
    'El canal es muy largo: solo se han leído sus primeras {1} entradas.',
  'This feed is cut off before its first entry: nothing could be read. Try again later.':
    'Este canal se corta antes de la primera entrada: no se ha podido leer nada. Inténtalo más tarde.',
  'The feed defines entities of its own; they were refused for safety.':
    'El canal define entidades propias; se han rechazado por seguridad.',
  'The feed is broken in places: what could be read was kept.':
    'El canal está roto en algunos puntos: se ha guardado lo que se pudo leer.',
  'It looks like a block page of Cloudflare: the site refuses programs. Ask its owner to allow feed readers.':
    'Parece una página de bloqueo de Cloudflare: el sitio rechaza programas. Pide a quien lo lleva que permita lectores de canales.',
  'It looks like a block page with a captcha: the site refuses programs. Try later, or ask for another address.':
    'Parece una página de bloqueo con captcha: el sitio rechaza programas. Inténtalo más tarde o pide otra dirección.',
  'It looks like a block page: the site refused access. Try later, or ask its owner to allow feed readers.':
    'Parece una página de bloqueo: el sitio negó el acceso. Inténtalo más tarde, o pide a quien lo lleva que permita lectores de canales.',
  'It looks like a login page: this feed is not public. Earshot reads only what needs no password.':
    'Parece una página de inicio de sesión: este canal no es público. Earshot solo lee lo que no pide contraseña.',
  'This is JSON but no feed: a JSON Feed has a “version” and a list of “items”.':
    'Es JSON, pero no un canal: un JSON Feed tiene «version» y una lista «items».',
  'This is XML or markup but no RSS or Atom feed.': 'Es XML o marcado, pero no un canal RSS ni Atom.',
  'This is XML or markup but no RSS or Atom feed (the server calls it {1}).':
    'Es XML o marcado, pero no un canal RSS ni Atom (el servidor lo llama {1}).',
  'Its first element is <{1}>.': 'Su primer elemento es <{1}>.',
  'Check the address.': 'Revisa la dirección.',
  'This is no feed: it is neither RSS, Atom nor JSON Feed. Check the address.':
    'No es un canal: ni RSS, ni Atom, ni JSON Feed. Revisa la dirección.',
  'This is no feed: it is neither RSS, Atom nor JSON Feed (the server calls it {1}). Check the address.':
    'No es un canal: ni RSS, ni Atom, ni JSON Feed (el servidor lo llama {1}). Revisa la dirección.',
  'This is a web page, not a feed.': 'Es una página web, no un canal.',
  'This is a web page titled “{1}”, not a feed.': 'Es una página web titulada «{1}», no un canal.',
  'The page names its feed: try {1}.': 'La página indica su canal: prueba {1}.',
  'Look on the page for a link to its RSS or Atom feed and use that address.':
    'Busca en la página un enlace a su canal RSS o Atom y usa esa dirección.',
  'It says it is {1} but was read as {2}, which its bytes are.':
    'Dice ser {1}, pero se ha leído como {2}, que es lo que son sus bytes.',
  '1 line was not UTF-8 and was read as windows-1252.': '1 línea no era UTF-8 y se ha leído como windows-1252.',
  '{1} lines were not UTF-8 and were read as windows-1252.':
    '{1} líneas no eran UTF-8 y se han leído como windows-1252.',
  'it has neither a title nor a text': 'no tiene título ni texto',
  'it is no object': 'no es un objeto',
  'the feed was cut off inside this entry': 'el canal se corta dentro de esta entrada',
  'entry {1}': 'entrada {1}',
  'The server sent {1} instead of the {2} ({3}). {4}':
    'El servidor envió {1}, y no lo que se le pedía (error {3}). {4}',
  'The server sent a login page instead of the {1} ({2}). Earshot reads only what is public: look for a public address, or import the page saved by hand.':
    'El servidor envió una página de inicio de sesión, y no lo que se le pedía (error {2}). Earshot solo lee lo público: busca una dirección pública o importa la página guardada a mano.',
  'server’s answer': 'respuesta del servidor',
};
