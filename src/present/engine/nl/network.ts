// Dutch: what servers and feeds answer, and what to do about it.
import type { EngineWords } from '../words.ts';

export const nlNetwork: EngineWords = {
  'The answer of {1} is larger than {2} and was cut off. Look for a feed with fewer entries, or download the file and import it.':
    'Het antwoord van {1} is groter dan {2} en werd afgebroken. Zoek een feed met minder items, of download het bestand en importeer het.',
  '{1}, which is refused. If you trust it, add {2} to the private hosts in the settings.':
    '{1}, en dat wordt geweigerd. Vertrouw je het, zet {2} dan bij de privéhosts in de instellingen.',
  '{1} is an address {2}': '{1} is een adres {2}',
  '{1} leads to {2}, an address {3}': '{1} leidt naar {2}, een adres {3}',
  'on the internet': 'op internet',
  'on this computer': 'op deze computer',
  'on the local network': 'in het lokale netwerk',
  'on a private network': 'in een privénetwerk',
  'that is not on the public internet': 'dat niet op het openbare internet staat',
  '{1} refused the connection: nothing answers there. Check the address and port, or try again later.':
    '{1} weigerde de verbinding: er antwoordt daar niets. Controleer het adres en de poort, of probeer het later.',
  '{1} broke off the connection. Try again later.': '{1} verbrak de verbinding. Probeer het later opnieuw.',
  '{1} broke off the connection before the answer was complete. Try again later.':
    '{1} verbrak de verbinding voordat het antwoord compleet was. Probeer het later opnieuw.',
  '{1} sent an answer of another length than it said. Try again later.':
    '{1} stuurde een antwoord van een andere lengte dan aangekondigd. Probeer het later opnieuw.',
  '{1} is not known: there is no such host. Check the address for a typing error.':
    '{1} is onbekend: zo’n host bestaat niet. Kijk of er een tikfout in het adres zit.',
  '{1} could not be looked up. Check that this computer is connected to the internet.':
    '{1} kon niet opgezocht worden. Controleer of deze computer met internet verbonden is.',
  '{1} cannot be reached from this network. Check that this computer is connected to the internet.':
    '{1} is vanuit dit netwerk niet bereikbaar. Controleer of deze computer met internet verbonden is.',
  '{1} cannot be reached. Check the address, or try again later.':
    '{1} is niet bereikbaar. Controleer het adres, of probeer het later.',
  '{1} cannot be reached at this address. Check the address.':
    '{1} is op dit adres niet bereikbaar. Controleer het adres.',
  '{1} did not take the connection in time. Try again later.':
    '{1} nam de verbinding niet op tijd aan. Probeer het later opnieuw.',
  '{1} sent far too many headers. The address may lead to something that is not a feed.':
    '{1} stuurde veel te veel headers. Misschien leidt het adres naar iets dat geen feed is.',
  '{1} has a certificate that has expired. Try again later, or tell the owner of the site.':
    'Het certificaat van {1} is verlopen. Probeer het later, of vertel het de eigenaar van de site.',
  '{1} has a certificate that is not valid yet. Check the date and time of this computer.':
    'Het certificaat van {1} is nog niet geldig. Controleer de datum en tijd van deze computer.',
  '{1} has a certificate made for another host. Check the address for a typing error; the name may need “www.” or not.':
    'Het certificaat van {1} hoort bij een andere host. Kijk of er een tikfout in het adres zit; misschien moet “www.” erbij of juist weg.',
  '{1} has a certificate signed by nobody this computer trusts. Check the address; if the host is your own, give it a certificate that is trusted.':
    'Het certificaat van {1} is ondertekend door niemand die deze computer vertrouwt. Controleer het adres; is de host van jou, geef hem dan een vertrouwd certificaat.',
  '{1} has a certificate that was withdrawn. Tell the owner of the site.':
    'Het certificaat van {1} is ingetrokken. Vertel het de eigenaar van de site.',
  '{1} has a certificate that cannot be checked ({2}). Check the address.':
    'Het certificaat van {1} kan niet gecontroleerd worden ({2}). Controleer het adres.',
  '{1} answered with something that is not valid HTTP. Check the address and port.':
    '{1} antwoordde met iets dat geen geldige HTTP is. Controleer het adres en de poort.',
  'The compressed answer of {1} is damaged or incomplete. Try again later.':
    'Het gecomprimeerde antwoord van {1} is beschadigd of onvolledig. Probeer het later opnieuw.',
  'No secure connection to {1}: it does not speak https properly here. Check the address and port, or whether it begins with http://.':
    'Geen beveiligde verbinding met {1}: het spreekt hier geen goede https. Controleer het adres en de poort, of dat het met http:// begint.',
  '{1} could not be reached ({2}). Try again later.': '{1} kon niet bereikt worden ({2}). Probeer het later opnieuw.',
  '{1} bytes': '{1} bytes',
  '{1} is not one of the hosts this source may reach.': '{1} is geen host die deze bron mag bereiken.',
  'Earshot is offline. Turn the offline switch off to let it reach the network.':
    'Earshot is offline. Zet de offlineschakelaar uit om het netwerk te gebruiken.',
  'Earshot is closing; nothing more is asked of the network.':
    'Earshot wordt afgesloten; er wordt niets meer aan het netwerk gevraagd.',
  '{1} had closed the connection that was kept; it is asked again.':
    '{1} had de bewaarde verbinding gesloten; er wordt opnieuw gevraagd.',
  '{1} packed its answer in a way Earshot cannot unpack ({2}).':
    '{1} verpakte zijn antwoord op een manier die Earshot niet kan uitpakken ({2}).',
  '“{1}” is not a web address. Write it with http:// or https:// in front.':
    '“{1}” is geen webadres. Schrijf het met http:// of https:// ervoor.',
  'Only http and https addresses can be asked, not {1}':
    'Alleen http- en https-adressen kunnen gevraagd worden, niet {1}',
  '{1} did not finish its answer within {2}. Try again later.':
    '{1} was na {2} nog niet klaar met antwoorden. Probeer het later opnieuw.',
  '{1} did not answer within {2}. Try again later.': '{1} antwoordde niet binnen {2}. Probeer het later opnieuw.',
  '{1} asked to be left alone until {2} UTC, in about {3}. It is asked again after that.':
    '{1} vroeg om rust tot {2} UTC, over ongeveer {3}. Daarna wordt het weer gevraagd.',
  '{1} is no address of a web socket.': '{1} is geen adres van een websocket.',
  '{1} (ended)': '{1} (beëindigd)',
  '{1} sends faster than it can be read; going on from the last place.':
    '{1} stuurt sneller dan er gelezen kan worden; verder vanaf de laatste plek.',
  '{1} broke off the stream. Earshot connects again by itself.':
    '{1} verbrak de stroom. Earshot maakt zelf opnieuw verbinding.',
  '{1} asked to be left alone for a while.': '{1} vroeg om een tijdje rust.',
  '{1} redirects to an address that cannot be read.': '{1} verwijst door naar een adres dat niet te lezen is.',
  '{1} redirects to a {2} address; only http and https are followed.':
    '{1} verwijst door naar een {2}-adres; alleen http en https worden gevolgd.',
  '{1} redirects from https to unprotected http on {2}, which is refused. If you trust it, use the http address in the source itself.':
    '{1} verwijst van https naar onbeveiligd http op {2}, en dat wordt geweigerd. Vertrouw je het, gebruik dan het http-adres in de bron zelf.',
  '{1} redirects in a circle, back to {2}. Sites that insist on cookies or a login do this; look for another address of the feed.':
    '{1} verwijst in een kringetje terug naar {2}. Dat doen sites die op cookies of inloggen staan; zoek een ander adres van de feed.',
  'More than {1} redirects, the last one from {2} to {3}. Open the address in a browser and use the one it ends at.':
    'Meer dan {1} doorverwijzingen, de laatste van {2} naar {3}. Open het adres in een browser en gebruik het adres waar je uitkomt.',
  'one second': 'een seconde',
  '1 second': '1 seconde',
  '{1} seconds': '{1} seconden',
  'a minute': 'een minuut',
  minute: 'minuut',
  '{1} minutes': '{1} minuten',
  '{1} hours': '{1} uur',
  '{1} days': '{1} dagen',
  '{1} months': '{1} maanden',
  feed: 'feed',
  page: 'pagina',
  'forum feed': 'forumfeed',
  'comment feed': 'feed met reacties',
  'board feed': 'forumfeed',
  'RSS feed': 'RSS-feed',
  'Reddit feed': 'Reddit-feed',
  'YouTube feed': 'YouTube-feed',
  account: 'account',
  hashtag: 'hashtag',
  conversation: 'gesprek',
  site: 'site',
  question: 'vraag',
  community: 'community',
  user: 'gebruiker',
  story: 'verhaal',
  post: 'bericht',
  stream: 'stroom',
  server: 'server',
  'The server wants a login for this {1} (401). Earshot reads only what is public: look for a public address.':
    'De server vraagt om in te loggen (fout 401). Earshot leest alleen wat openbaar is: zoek een openbaar adres.',
  'The server refuses to give this {1} to programs (403). Ask its owner to allow feed readers.':
    'De server geeft dit niet aan programma’s (fout 403). Vraag de eigenaar om feedlezers toe te laten.',
  'There is no {1} at this address (404). Check the address, or look for it on the site again.':
    'Op dit adres staat geen {1} (fout 404). Controleer het adres, of zoek het opnieuw op de site.',
  'This {1} is gone for good (410). Look for another, or remove the source; what it brought stays.':
    'Wat op dit adres stond, is voorgoed weg (fout 410). Zoek een ander adres, of verwijder de bron; wat ze bracht, blijft.',
  'The server says it is asked too often (429). Earshot waits; a longer interval helps.':
    'De server zegt dat hij te vaak bevraagd wordt (fout 429). Earshot wacht; een langere tussentijd helpt.',
  'The server is overloaded or being repaired (503). Earshot tries again by itself.':
    'De server is overbelast of in onderhoud (fout 503). Earshot probeert het zelf opnieuw.',
  'The server has a fault of its own ({1}). Earshot tries again by itself.':
    'De server heeft zelf een storing (fout {1}). Earshot probeert het zelf opnieuw.',
  'This {1} is gone for good (410). Look for another.':
    'Wat op dit adres stond, is voorgoed weg (fout 410). Zoek een ander adres.',
  'The server says it is asked too often (429). Try again later.':
    'De server zegt dat hij te vaak bevraagd wordt (fout 429). Probeer het later opnieuw.',
  'The server is overloaded or being repaired (503). Try again later.':
    'De server is overbelast of in onderhoud (fout 503). Probeer het later opnieuw.',
  'The server has a fault of its own ({1}). Try again later.':
    'De server heeft zelf een storing (fout {1}). Probeer het later opnieuw.',
  'The server refused the request ({1}). Check the address.':
    'De server weigerde het verzoek (fout {1}). Controleer het adres.',
  'It asks to wait {1}.': 'Hij vraagt om {1} te wachten.',
  'It sent a web page, perhaps one that asks for a login or blocks programs.':
    'Hij stuurde een webpagina, misschien een die om een login vraagt of programma’s weert.',
  'The {1} did not answer in JSON.': 'Het antwoord was geen JSON.',
  'The server sent {1} instead of the {2}. {3}': 'De server stuurde {1}, niet wat gevraagd was. {3}',
  'The server sent a login page instead of the {1}. Earshot reads only what is public: look for a public address, or import the page saved by hand.':
    'De server stuurde een inlogpagina, niet wat gevraagd was. Earshot leest alleen wat openbaar is: zoek een openbaar adres, of importeer de met de hand bewaarde pagina.',
  'Programs do not get past it: look for a feed or another address of the same texts, or import the page saved by hand.':
    'Programma’s komen er niet voorbij: zoek een feed of een ander adres van dezelfde teksten, of importeer de met de hand bewaarde pagina.',
  'Earshot does not answer for you: look for a feed, or for an address that needs no consent.':
    'Earshot antwoordt niet voor jou: zoek een feed, of een adres zonder toestemmingsvraag.',
  'Earshot runs none: look for a feed of this site, or another address of the same texts.':
    'Earshot voert geen JavaScript uit: zoek een feed van deze site, of een ander adres van dezelfde teksten.',
  'Earshot keeps none: look for a feed of this site, or another address of the same texts.':
    'Earshot bewaart geen cookies: zoek een feed van deze site, of een ander adres van dezelfde teksten.',
  'a robot check by {1}': 'een robotcontrole van {1}',
  'a robot check of Google': 'een robotcontrole van Google',
  'a robot check (captcha)': 'een robotcontrole (captcha)',
  'a refusal by {1}': 'een weigering van {1}',
  'a refusal': 'een weigering',
  'a consent page of {1}': 'een toestemmingspagina van {1}',
  'a page that only programs running JavaScript can show':
    'een pagina die alleen programma’s met JavaScript kunnen tonen',
  'a page that insists on cookies': 'een pagina die cookies eist',
  'This feed is larger than 64 MB. Ask its owner for a shorter one.':
    'Deze feed is groter dan 64 MB. Vraag de eigenaar om een kortere.',
  'Characters that XML forbids were left out.': 'Tekens die XML verbiedt, zijn weggelaten.',
  'This feed is empty: the server sent nothing to read.': 'Deze feed is leeg: de server stuurde niets om te lezen.',
  "None of this feed's entries could be read ({1}). Try again later.":
    'Geen enkel item van deze feed kon gelezen worden ({1}). Probeer het later opnieuw.',
  'The feed ends in the middle: what came whole was kept.':
    'De feed houdt halverwege op: wat heel aankwam, is bewaard.',
  'The feed is very long: only its first {1} entries were read.':
    'De feed is heel lang: alleen de eerste {1} items zijn gelezen.',
  'This feed is cut off before its first entry: nothing could be read. Try again later.':
    'Deze feed breekt af vóór het eerste item: er kon niets gelezen worden. Probeer het later opnieuw.',
  'The feed defines entities of its own; they were refused for safety.':
    'De feed definieert eigen entiteiten; die zijn voor de veiligheid geweigerd.',
  'The feed is broken in places: what could be read was kept.':
    'De feed is op plekken kapot: wat te lezen was, is bewaard.',
  'It looks like a block page of Cloudflare: the site refuses programs. Ask its owner to allow feed readers.':
    'Het lijkt een blokkadepagina van Cloudflare: de site weert programma’s. Vraag de eigenaar om feedlezers toe te laten.',
  'It looks like a block page with a captcha: the site refuses programs. Try later, or ask for another address.':
    'Het lijkt een blokkadepagina met captcha: de site weert programma’s. Probeer het later, of vraag om een ander adres.',
  'It looks like a block page: the site refused access. Try later, or ask its owner to allow feed readers.':
    'Het lijkt een blokkadepagina: de site weigerde toegang. Probeer het later, of vraag de eigenaar om feedlezers toe te laten.',
  'It looks like a login page: this feed is not public. Earshot reads only what needs no password.':
    'Het lijkt een inlogpagina: deze feed is niet openbaar. Earshot leest alleen wat geen wachtwoord nodig heeft.',
  'This is JSON but no feed: a JSON Feed has a “version” and a list of “items”.':
    'Dit is JSON maar geen feed: een JSON Feed heeft een “version” en een lijst “items”.',
  'This is XML or markup but no RSS or Atom feed.': 'Dit is XML of opmaak, maar geen RSS- of Atom-feed.',
  'This is XML or markup but no RSS or Atom feed (the server calls it {1}).':
    'Dit is XML of opmaak, maar geen RSS- of Atom-feed (de server noemt het {1}).',
  'Its first element is <{1}>.': 'Het eerste element is <{1}>.',
  'Check the address.': 'Controleer het adres.',
  'This is no feed: it is neither RSS, Atom nor JSON Feed. Check the address.':
    'Dit is geen feed: geen RSS, Atom of JSON Feed. Controleer het adres.',
  'This is no feed: it is neither RSS, Atom nor JSON Feed (the server calls it {1}). Check the address.':
    'Dit is geen feed: geen RSS, Atom of JSON Feed (de server noemt het {1}). Controleer het adres.',
  'This is a web page, not a feed.': 'Dit is een webpagina, geen feed.',
  'This is a web page titled “{1}”, not a feed.': 'Dit is een webpagina met de titel “{1}”, geen feed.',
  'The page names its feed: try {1}.': 'De pagina noemt haar feed: probeer {1}.',
  'Look on the page for a link to its RSS or Atom feed and use that address.':
    'Zoek op de pagina een link naar haar RSS- of Atom-feed en gebruik dat adres.',
  'It says it is {1} but was read as {2}, which its bytes are.':
    'Het zegt {1} te zijn, maar is gelezen als {2}, want dat zijn de bytes.',
  '1 line was not UTF-8 and was read as windows-1252.': '1 regel was geen UTF-8 en is gelezen als windows-1252.',
  '{1} lines were not UTF-8 and were read as windows-1252.':
    '{1} regels waren geen UTF-8 en zijn gelezen als windows-1252.',
  'it has neither a title nor a text': 'het heeft geen titel en geen tekst',
  'it is no object': 'het is geen object',
  'the feed was cut off inside this entry': 'de feed brak binnen dit item af',
  'entry {1}': 'item {1}',
  'The server sent {1} instead of the {2} ({3}). {4}': 'De server stuurde {1}, niet wat gevraagd was (fout {3}). {4}',
  'The server sent a login page instead of the {1} ({2}). Earshot reads only what is public: look for a public address, or import the page saved by hand.':
    'De server stuurde een inlogpagina, niet wat gevraagd was (fout {2}). Earshot leest alleen wat openbaar is: zoek een openbaar adres, of importeer de met de hand bewaarde pagina.',
  'server’s answer': 'antwoord van de server',
};
