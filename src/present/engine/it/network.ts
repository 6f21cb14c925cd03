// Italian: what servers and feeds answer, and what to do about it.
import type { EngineWords } from '../words.ts';

export const itNetwork: EngineWords = {
  'The answer of {1} is larger than {2} and was cut off. Look for a feed with fewer entries, or download the file and import it.':
    'La risposta di {1} supera {2} ed è stata troncata. Cerca un feed con meno voci, o scarica il file e importalo.',
  '{1}, which is refused. If you trust it, add {2} to the private hosts in the settings.':
    '{1}, e questo viene rifiutato. Se ti fidi, aggiungi {2} agli host privati nelle impostazioni.',
  '{1} is an address {2}': '{1} è un indirizzo {2}',
  '{1} leads to {2}, an address {3}': '{1} porta a {2}, un indirizzo {3}',
  'on the internet': 'su internet',
  'on this computer': 'di questo computer',
  'on the local network': 'della rete locale',
  'on a private network': 'di una rete privata',
  'that is not on the public internet': 'che non è sull’internet pubblica',
  '{1} refused the connection: nothing answers there. Check the address and port, or try again later.':
    '{1} ha rifiutato la connessione: lì non risponde niente. Controlla l’indirizzo e la porta, o riprova più tardi.',
  '{1} broke off the connection. Try again later.': '{1} ha interrotto la connessione. Riprova più tardi.',
  '{1} broke off the connection before the answer was complete. Try again later.':
    '{1} ha interrotto la connessione prima di completare la risposta. Riprova più tardi.',
  '{1} sent an answer of another length than it said. Try again later.':
    '{1} ha inviato una risposta di lunghezza diversa da quella annunciata. Riprova più tardi.',
  '{1} is not known: there is no such host. Check the address for a typing error.':
    '{1} è sconosciuto: non esiste un host così. Controlla se l’indirizzo ha un errore di battitura.',
  '{1} could not be looked up. Check that this computer is connected to the internet.':
    'Non è stato possibile trovare {1}. Controlla che questo computer sia connesso a internet.',
  '{1} cannot be reached from this network. Check that this computer is connected to the internet.':
    '{1} non è raggiungibile da questa rete. Controlla che questo computer sia connesso a internet.',
  '{1} cannot be reached. Check the address, or try again later.':
    '{1} non è raggiungibile. Controlla l’indirizzo o riprova più tardi.',
  '{1} cannot be reached at this address. Check the address.':
    '{1} non è raggiungibile a questo indirizzo. Controlla l’indirizzo.',
  '{1} did not take the connection in time. Try again later.':
    '{1} non ha accettato la connessione in tempo. Riprova più tardi.',
  '{1} sent far too many headers. The address may lead to something that is not a feed.':
    '{1} ha inviato troppe intestazioni. Forse l’indirizzo porta a qualcosa che non è un feed.',
  '{1} has a certificate that has expired. Try again later, or tell the owner of the site.':
    'Il certificato di {1} è scaduto. Riprova più tardi o avvisa chi gestisce il sito.',
  '{1} has a certificate that is not valid yet. Check the date and time of this computer.':
    'Il certificato di {1} non è ancora valido. Controlla data e ora di questo computer.',
  '{1} has a certificate made for another host. Check the address for a typing error; the name may need “www.” or not.':
    'Il certificato di {1} è di un altro host. Controlla se l’indirizzo ha un errore; forse al nome manca o avanza «www.».',
  '{1} has a certificate signed by nobody this computer trusts. Check the address; if the host is your own, give it a certificate that is trusted.':
    'Il certificato di {1} non è firmato da nessuno di cui questo computer si fidi. Controlla l’indirizzo; se l’host è tuo, dagli un certificato affidabile.',
  '{1} has a certificate that was withdrawn. Tell the owner of the site.':
    'Il certificato di {1} è stato revocato. Avvisa chi gestisce il sito.',
  '{1} has a certificate that cannot be checked ({2}). Check the address.':
    'Il certificato di {1} non si può verificare ({2}). Controlla l’indirizzo.',
  '{1} answered with something that is not valid HTTP. Check the address and port.':
    '{1} ha risposto con qualcosa che non è HTTP valido. Controlla l’indirizzo e la porta.',
  'The compressed answer of {1} is damaged or incomplete. Try again later.':
    'La risposta compressa di {1} è danneggiata o incompleta. Riprova più tardi.',
  'No secure connection to {1}: it does not speak https properly here. Check the address and port, or whether it begins with http://.':
    'Nessuna connessione sicura con {1}: qui non parla bene https. Controlla l’indirizzo e la porta, o se comincia con http://.',
  '{1} could not be reached ({2}). Try again later.': 'Non è stato possibile raggiungere {1} ({2}). Riprova più tardi.',
  '{1} bytes': '{1} byte',
  '{1} is not one of the hosts this source may reach.': '{1} non è tra gli host che questa fonte può raggiungere.',
  'Earshot is offline. Turn the offline switch off to let it reach the network.':
    'Earshot è offline. Spegni l’interruttore offline perché possa usare la rete.',
  'Earshot is closing; nothing more is asked of the network.':
    'Earshot si sta chiudendo; non si chiede più niente alla rete.',
  '{1} had closed the connection that was kept; it is asked again.':
    '{1} aveva chiuso la connessione aperta; si richiede di nuovo.',
  '{1} packed its answer in a way Earshot cannot unpack ({2}).':
    '{1} ha compresso la risposta in un modo che Earshot non sa aprire ({2}).',
  '“{1}” is not a web address. Write it with http:// or https:// in front.':
    '«{1}» non è un indirizzo web. Scrivilo con http:// o https:// davanti.',
  'Only http and https addresses can be asked, not {1}': 'Si possono chiedere solo indirizzi http e https, non {1}',
  '{1} did not finish its answer within {2}. Try again later.':
    '{1} non ha finito di rispondere entro {2}. Riprova più tardi.',
  '{1} did not answer within {2}. Try again later.': '{1} non ha risposto entro {2}. Riprova più tardi.',
  '{1} asked to be left alone until {2} UTC, in about {3}. It is asked again after that.':
    '{1} ha chiesto di non essere interrogato fino alle {2} UTC, tra circa {3}. Dopo si riprova.',
  '{1} is no address of a web socket.': '{1} non è l’indirizzo di un web socket.',
  '{1} (ended)': '{1} (finito)',
  '{1} sends faster than it can be read; going on from the last place.':
    '{1} invia più in fretta di quanto si possa leggere; si riparte dall’ultimo punto.',
  '{1} broke off the stream. Earshot connects again by itself.':
    '{1} ha interrotto il flusso. Earshot si riconnette da solo.',
  '{1} asked to be left alone for a while.': '{1} ha chiesto di non essere interrogato per un po’.',
  '{1} redirects to an address that cannot be read.': '{1} rimanda a un indirizzo illeggibile.',
  '{1} redirects to a {2} address; only http and https are followed.':
    '{1} rimanda a un indirizzo {2}; si seguono solo http e https.',
  '{1} redirects from https to unprotected http on {2}, which is refused. If you trust it, use the http address in the source itself.':
    '{1} rimanda da https a http non protetto su {2}, e questo viene rifiutato. Se ti fidi, usa l’indirizzo http nella fonte stessa.',
  '{1} redirects in a circle, back to {2}. Sites that insist on cookies or a login do this; look for another address of the feed.':
    '{1} rimanda in circolo, di nuovo a {2}. Lo fanno i siti che pretendono cookie o un accesso; cerca un altro indirizzo del feed.',
  'More than {1} redirects, the last one from {2} to {3}. Open the address in a browser and use the one it ends at.':
    'Più di {1} rinvii, l’ultimo da {2} a {3}. Apri l’indirizzo in un browser e usa quello a cui arriva.',
  'one second': 'un secondo',
  '1 second': '1 secondo',
  '{1} seconds': '{1} secondi',
  'a minute': 'un minuto',
  minute: 'minuto',
  '{1} minutes': '{1} minuti',
  '{1} hours': '{1} ore',
  '{1} days': '{1} giorni',
  '{1} months': '{1} mesi',
  feed: 'feed',
  page: 'pagina',
  'forum feed': 'feed del forum',
  'comment feed': 'feed dei commenti',
  'board feed': 'feed del forum',
  'RSS feed': 'feed RSS',
  'Reddit feed': 'feed di Reddit',
  'YouTube feed': 'feed di YouTube',
  account: 'account',
  hashtag: 'hashtag',
  conversation: 'conversazione',
  site: 'sito',
  question: 'domanda',
  community: 'comunità',
  user: 'utente',
  story: 'storia',
  post: 'post',
  stream: 'flusso',
  server: 'server',
  'The server wants a login for this {1} (401). Earshot reads only what is public: look for a public address.':
    'Il server chiede di accedere (errore 401). Earshot legge solo ciò che è pubblico: cerca un indirizzo pubblico.',
  'The server refuses to give this {1} to programs (403). Ask its owner to allow feed readers.':
    'Il server non lo dà ai programmi (errore 403). Chiedi a chi lo gestisce di ammettere i lettori di feed.',
  'There is no {1} at this address (404). Check the address, or look for it on the site again.':
    'A questo indirizzo non c’è niente (errore 404). Controllalo o cercalo di nuovo sul sito.',
  'This {1} is gone for good (410). Look for another, or remove the source; what it brought stays.':
    'Ciò che stava a questo indirizzo è sparito per sempre (errore 410). Cercane un altro o togli la fonte; ciò che ha portato resta.',
  'The server says it is asked too often (429). Earshot waits; a longer interval helps.':
    'Il server dice che viene interrogato troppo spesso (errore 429). Earshot aspetta; un intervallo più lungo aiuta.',
  'The server is overloaded or being repaired (503). Earshot tries again by itself.':
    'Il server è sovraccarico o in manutenzione (errore 503). Earshot riprova da solo.',
  'The server has a fault of its own ({1}). Earshot tries again by itself.':
    'Il server ha un guasto suo (errore {1}). Earshot riprova da solo.',
  'This {1} is gone for good (410). Look for another.':
    'Ciò che stava a questo indirizzo è sparito per sempre (errore 410). Cercane un altro.',
  'The server says it is asked too often (429). Try again later.':
    'Il server dice che viene interrogato troppo spesso (errore 429). Riprova più tardi.',
  'The server is overloaded or being repaired (503). Try again later.':
    'Il server è sovraccarico o in manutenzione (errore 503). Riprova più tardi.',
  'The server has a fault of its own ({1}). Try again later.':
    'Il server ha un guasto suo (errore {1}). Riprova più tardi.',
  'The server refused the request ({1}). Check the address.':
    'Il server ha rifiutato la richiesta (errore {1}). Controlla l’indirizzo.',
  'It asks to wait {1}.': 'Chiede di aspettare {1}.',
  'It sent a web page, perhaps one that asks for a login or blocks programs.':
    'Ha inviato una pagina web, forse una che chiede un accesso o che blocca i programmi.',
  'The {1} did not answer in JSON.': 'La risposta non era JSON.',
  'The server sent {1} instead of the {2}. {3}': 'Il server ha inviato {1}, non ciò che si chiedeva. {3}',
  'The server sent a login page instead of the {1}. Earshot reads only what is public: look for a public address, or import the page saved by hand.':
    'Il server ha inviato una pagina di accesso, non ciò che si chiedeva. Earshot legge solo ciò che è pubblico: cerca un indirizzo pubblico o importa la pagina salvata a mano.',
  'Programs do not get past it: look for a feed or another address of the same texts, or import the page saved by hand.':
    'I programmi non lo superano: cerca un feed o un altro indirizzo degli stessi testi, o importa la pagina salvata a mano.',
  'Earshot does not answer for you: look for a feed, or for an address that needs no consent.':
    'Earshot non risponde per te: cerca un feed, o un indirizzo che non chieda il consenso.',
  'Earshot runs none: look for a feed of this site, or another address of the same texts.':
    'Earshot non esegue JavaScript: cerca un feed di questo sito o un altro indirizzo degli stessi testi.',
  'Earshot keeps none: look for a feed of this site, or another address of the same texts.':
    'Earshot non conserva cookie: cerca un feed di questo sito o un altro indirizzo degli stessi testi.',
  'a robot check by {1}': 'un controllo anti-robot di {1}',
  'a robot check of Google': 'un controllo anti-robot di Google',
  'a robot check (captcha)': 'un controllo anti-robot (captcha)',
  'a refusal by {1}': 'un rifiuto di {1}',
  'a refusal': 'un rifiuto',
  'a consent page of {1}': 'una pagina di consenso di {1}',
  'a page that only programs running JavaScript can show':
    'una pagina che solo i programmi con JavaScript possono mostrare',
  'a page that insists on cookies': 'una pagina che pretende i cookie',
  'This feed is larger than 64 MB. Ask its owner for a shorter one.':
    'Questo feed supera i 64 MB. Chiedine uno più corto a chi lo gestisce.',
  'Characters that XML forbids were left out.': 'Sono stati tralasciati caratteri che XML vieta.',
  'This feed is empty: the server sent nothing to read.':
    'Questo feed è vuoto: il server non ha inviato niente da leggere.',
  "None of this feed's entries could be read ({1}). Try again later.":
    'Non è stato possibile leggere nessuna voce di questo feed ({1}). Riprova più tardi.',
  'The feed ends in the middle: what came whole was kept.':
    'Il feed si interrompe a metà: ciò che è arrivato intero è stato conservato.',
  'The feed is very long: only its first {1} entries were read.':
    'Il feed è molto lungo: sono state lette solo le prime {1} voci.',
  'This feed is cut off before its first entry: nothing could be read. Try again later.':
    'Questo feed si interrompe prima della prima voce: non è stato possibile leggere niente. Riprova più tardi.',
  'The feed defines entities of its own; they were refused for safety.':
    'Il feed definisce entità proprie; sono state rifiutate per sicurezza.',
  'The feed is broken in places: what could be read was kept.':
    'Il feed è guasto in alcuni punti: ciò che si è potuto leggere è stato conservato.',
  'It looks like a block page of Cloudflare: the site refuses programs. Ask its owner to allow feed readers.':
    'Sembra una pagina di blocco di Cloudflare: il sito rifiuta i programmi. Chiedi a chi lo gestisce di ammettere i lettori di feed.',
  'It looks like a block page with a captcha: the site refuses programs. Try later, or ask for another address.':
    'Sembra una pagina di blocco con captcha: il sito rifiuta i programmi. Riprova più tardi o chiedi un altro indirizzo.',
  'It looks like a block page: the site refused access. Try later, or ask its owner to allow feed readers.':
    'Sembra una pagina di blocco: il sito ha negato l’accesso. Riprova più tardi, o chiedi a chi lo gestisce di ammettere i lettori di feed.',
  'It looks like a login page: this feed is not public. Earshot reads only what needs no password.':
    'Sembra una pagina di accesso: questo feed non è pubblico. Earshot legge solo ciò che non chiede password.',
  'This is JSON but no feed: a JSON Feed has a “version” and a list of “items”.':
    'È JSON ma non un feed: un JSON Feed ha «version» e un elenco «items».',
  'This is XML or markup but no RSS or Atom feed.': 'È XML o markup, ma non un feed RSS o Atom.',
  'This is XML or markup but no RSS or Atom feed (the server calls it {1}).':
    'È XML o markup, ma non un feed RSS o Atom (il server lo chiama {1}).',
  'Its first element is <{1}>.': 'Il primo elemento è <{1}>.',
  'Check the address.': 'Controlla l’indirizzo.',
  'This is no feed: it is neither RSS, Atom nor JSON Feed. Check the address.':
    'Non è un feed: né RSS, né Atom, né JSON Feed. Controlla l’indirizzo.',
  'This is no feed: it is neither RSS, Atom nor JSON Feed (the server calls it {1}). Check the address.':
    'Non è un feed: né RSS, né Atom, né JSON Feed (il server lo chiama {1}). Controlla l’indirizzo.',
  'This is a web page, not a feed.': 'È una pagina web, non un feed.',
  'This is a web page titled “{1}”, not a feed.': 'È una pagina web intitolata «{1}», non un feed.',
  'The page names its feed: try {1}.': 'La pagina indica il suo feed: prova {1}.',
  'Look on the page for a link to its RSS or Atom feed and use that address.':
    'Cerca nella pagina un link al suo feed RSS o Atom e usa quell’indirizzo.',
  'It says it is {1} but was read as {2}, which its bytes are.':
    'Dice di essere {1} ma è stato letto come {2}, che è ciò che sono i suoi byte.',
  '1 line was not UTF-8 and was read as windows-1252.': '1 riga non era UTF-8 ed è stata letta come windows-1252.',
  '{1} lines were not UTF-8 and were read as windows-1252.':
    '{1} righe non erano UTF-8 e sono state lette come windows-1252.',
  'it has neither a title nor a text': 'non ha né titolo né testo',
  'it is no object': 'non è un oggetto',
  'the feed was cut off inside this entry': 'il feed si interrompe dentro questa voce',
  'entry {1}': 'voce {1}',
  'The server sent {1} instead of the {2} ({3}). {4}':
    'Il server ha inviato {1}, non ciò che si chiedeva (errore {3}). {4}',
  'The server sent a login page instead of the {1} ({2}). Earshot reads only what is public: look for a public address, or import the page saved by hand.':
    'Il server ha inviato una pagina di accesso, non ciò che si chiedeva (errore {2}). Earshot legge solo ciò che è pubblico: cerca un indirizzo pubblico o importa la pagina salvata a mano.',
  'server’s answer': 'risposta del server',
};
