// Conversations of the sample project: questions, complaints and thanks, with and without an answer.

import type { Conversation, Role } from './types.ts';

const roles: Record<string, Role> = { a: 'asker', b: 'brand', q: 'brand', o: 'other', p: 'another' };

/**
 * Reads `a 3 text` lines (who, hours after the line before, what) under a `language | phase | title` line. With b the
 * brand answers the line before, with q the first.
 */
function read(text: string): Conversation[] {
  const conversations: Conversation[] = [];
  for (const block of text.trim().split(/\n\s*\n/)) {
    const [head = '', ...rest] = block
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
    const [language, phase, title] = head.split(' | ');
    const turns = rest.map((line) => {
      const found = /^([abopq]) ([\d.]+) (.+)$/.exec(line);
      const role = roles[found?.[1] ?? ''];
      if (!found || !role) throw new Error(`Not a turn: ${line}`);
      return { role, hoursLater: Number(found[2]), text: String(found[3]), toFirst: found[1] === 'q' };
    });
    conversations.push({ language, phase, title, turns } as Conversation);
  }
  return conversations;
}

export const conversations: readonly Conversation[] = read(`
es | base | E18 en una Marea 7
a 0 Buenas. La Marea 7 me da E18 y se queda con el agua dentro. ¿Es la bomba o puedo hacer algo yo?
o 2 Abre la trampilla de abajo a la derecha, pon un plato hondo y desenrosca el filtro despacio. A mí me salió una \
  moneda de 20 céntimos y un calcetín.
a 5 Era una horquilla!! Mil gracias, me has ahorrado la visita del técnico 🙌🏻
o 1 De nada. Hazlo cada mes y ni te acuerdas.

es | base | Jarra de la Brisa
a 0 @marazul la jarra de mi Brisa gotea desde el primer día. ¿Me la cambiáis?
b 6 ¡Hola! Sí, hay un lote de julio con el pico mal acabado. Mándanos por privado una foto de la base, donde pone el \
  lote, y te enviamos una jarra nueva. No hace falta que devuelvas la vieja.
a 70 Jarra nueva recibida y ni una gota. Así da gusto, gracias.

es | base | Garantía y factura
a 0 He perdido el tique de la lavadora Mar Azul y se ha roto a los ocho meses. ¿Estoy perdid[o/a]?
o 1 Si pagaste con tarjeta te sirve el extracto del banco. A mí me valió.
q 20 Hola. Con el número de serie (dentro de la puerta) encontramos la compra, no necesitas el tique. Llámanos de 9 a \
  20 h y pide la extensión de garantías.
a 2 Ah, pues fenomenal. Gracias a los dos.

es | base | Repuestos del Caleta
a 0 ¿Dónde se compra la rueda de la bandeja de un Caleta de 2021? En la tienda sale «descatalogado».
o 9 Yo la imprimí en 3D en la biblioteca. Te paso el archivo si quieres.
a 1 ¿En serio? Sí, por favor, me harías un favor enorme.
p 15 Me apunto al archivo. Y ya les vale a los de Mar Azul que nos tengamos que imprimir las piezas…

es | base | La app no conecta
a 0 Tres días intentando conectar la Marea 9 al wifi. La app dice «casi listo» y ahí se queda. ¿Alguien de @marazul \
  me lee?
o 3 Yo la uso sin app y lava igual, te lo prometo.
p 8 Prueba con la red de 2,4 GHz, con la de 5 no va.
a 12 Era eso, la red de 2,4. Gracias. Que lo pongan en el manual, por favor, que no cuesta nada.

es | base | Ruido al centrifugar
a 0 Mi Marea 9 camina por la cocina cuando centrifuga. Literal. ¿Es normal?
o 1.5 ¿Le quitaste los tornillos de transporte de atrás? Son cuatro.
a 4 …no.
o 0.2 😂😂 Pues ya sabes.
a 20 Quitados. Silencio absoluto. No me lo recordéis nunca.

es | base | Vale de 50 euros
a 0 Mar Azul, me prometisteis un vale de 50 euros por la reseña y no ha llegado. Tres correos sin respuesta.
b 30 Hola: sentimos lo ocurrido. ¿Nos envías tu número de pedido por mensaje privado? Gracias.
a 2 Ya os lo envié. Tres veces. Es lo que acabo de decir.

es | base | Casalume o Mar Azul
a 0 ¿Alguien ha tenido los dos lavavajillas, el Linea de Casalume y el Caleta de Mar Azul? ¿Cuál seca mejor?
o 5 Caleta, sin duda. El Linea deja los táper chorreando.
p 7 Pues yo cambiaría el Caleta por el Linea solo por la bandeja de cubiertos.
o 1 También es verdad que la bandeja del Caleta es ridícula.

es | strike | Pedido parado en Getafe
a 0 Mi pedido [order] lleva en Getafe desde el día 14. Pagado entero. ¿Alguien sabe si se puede recoger en persona?
o 2 Yo fui el lunes. No te dejan pasar de la garita.
p 3 A mí me dijeron que sí, que «sin problema», y luego nadie contestaba al timbre. Dos horas de coche.
a 1 Madre mía. Gracias por avisar, me ahorro el viaje.

es | strike | Reembolso
a 0 @marazul, quiero cancelar y que me devolváis el dinero YA. Doce días. Ni lavadora, ni fecha, ni respuesta.
b 26 Hola. Lamentamos la espera. Estamos trabajando para retomar las entregas lo antes posible. Gracias por tu \
  paciencia.
a 0.4 No os he pedido paciencia, os he pedido el DINERO.
o 1 Respuesta copiada y pegada, a mí me han puesto lo mismo.
p 2 Y a mí, con la misma coma.

es | strike | Sin lavadora y con bebé
a 0 Bebé de tres semanas, lavadora nueva bloqueada por la huelga y la vieja ya en el punto limpio. Mar Azul, de \
  verdad, ¿nadie pensó en esto?
o 1 ¿De qué zona eres? Si estás por [place] te dejo usar la mía por las tardes.
a 0.5 Me acabas de hacer llorar. Te escribo por privado ❤️
o 0.3 Hoy por ti, mañana por mí.

es | strike | Qué dice la ley
a 0 Pregunta seria: ¿cuántos días tengo que esperar por un pedido antes de poder anular la compra?
o 4 Si no pactasteis fecha, treinta días. Si la pactasteis, les das un plazo extra razonable por escrito y después \
  puedes resolver.
p 2 Y guarda capturas del «48 horas» de la web, que eso cuenta como plazo pactado.
a 6 Hecho, correo enviado con capturas. Gracias, aprendo más aquí que en la tele.

es | aftermath | Me ha llegado
a 0 Me ha llegado el lavavajillas esta mañana, con doce días de retraso y una nota de disculpa escrita a mano. No me \
  lo esperaba.
b 5 Gracias por contarlo. La nota es de Teresa, del almacén de Zaragoza: escribió una por cada pedido que salió de \
  allí. Se lo decimos de tu parte.
a 1 Pues decidle que está en la nevera, con un imán.

es | aftermath | Vale de 30 euros
a 0 ¿A vosotros os ha llegado el vale de 30 euros? A mí no, y el pedido sí.
o 3 A mí ayer, estaba en correo no deseado.
q 16 Hola. Los vales salen por orden de pedido y faltan unos mil. Si el viernes no lo tienes, respóndenos aquí y te \
  lo mandamos a mano.
a 60 Estaba en no deseado, efectivamente. Me lo solucionaron, gracias.

es | repair | ¿Reparan otras marcas?
a 0 ¿En lo de reparar gratis miran también una Nordwit? Es del 2012 y me da pena tirarla.
b 1 ¡Claro! Cualquier marca. Si es grande, trae la pieza o una foto de la etiqueta y vemos qué se puede hacer.
a 28 Arreglada. Una Nordwit, por Mar Azul. El mundo al revés, y yo encantad[o/a].

it | base | La Marea 7 non scarica (E18)
a 0 Ciao a tutti, la Marea 7 mi dà E18 e resta piena d'acqua. Pompa andata?
o 1.5 Prima di tutto il filtro in basso a destra. Straccio, bacinella, pazienza.
a 3 Trovato il colpevole: ferretto del reggiseno. Riparte!
o 0.5 Classico. A me è successo due volte.
p 10 Sacchetto per i delicati, costa tre euro e salva le pompe.

it | base | Brisa: caraffa che gocciola
a 0 Caraffa della Brisa che gocciola: esiste un rimedio che non sia lo straccio?
o 4 Versa piano e tieni il coperchio chiuso. Al 90 % è quello.
q 18 Buongiorno, le caraffe del lotto di luglio hanno il beccuccio difettoso. Scriveteci il numero sotto la base e ne \
  mandiamo una nuova gratis.
a 75 Confermo, arrivata in tre giorni e non perde. Bravi stavolta.

it | base | Marea 9 e piumone matrimoniale
a 0 Domanda secca: il piumone matrimoniale invernale nella Marea 9 ci sta?
o 2 Ci sta, programma «Piumini», centrifuga a 800. Non di più se no si ammucchia.
p 6 Io ci lavo anche il sacco a pelo. Mai un problema.
a 9 Provato oggi, entra giusto giusto. Grazie mille!

it | base | Assistenza: tre appuntamenti saltati
a 0 Terzo appuntamento saltato dal tecnico Mar Azul. Sono a casa dal lavoro per la terza volta. Che si fa?
o 3 Reclamo scritto, con le date. Al telefono non risolvi niente.
p 5 A me è bastato minacciare l'associazione consumatori, il giorno dopo erano qui.
a 48 PEC mandata. Nessuna risposta per ora.
a 96 Ancora niente.

it | base | Garanzia: conta l'ordine o la consegna?
a 0 La garanzia di tre anni parte dall'ordine o dalla consegna? Ho dodici giorni di differenza e la pompa è morta \
  proprio in mezzo 😅
o 2 Dalla consegna, è scritto nelle condizioni.
a 30 Avevi ragione, riparazione gratuita. Ti devo un caffè (della Brisa).

it | base | Nordwit Fjell o Marea 9?
a 0 Budget 550 euro, quattro persone. Nordwit Fjell o Marea 9?
o 1 Fjell per il silenzio, Marea per il resto.
p 2 La mia Fjell ha la ruggine dopo un anno. Marea tutta la vita.
o 5 La mia no, sarà sfortuna.
a 26 Presa la Marea 9. Arriva la settimana prossima, vi aggiorno!

it | strike | Bologna: c'è qualcuno?
a 0 Ordine [order], Bologna, pagato l'8 settembre. Stato: «in consegna». Da undici giorni. Altri in zona?
o 1 Modena, uguale. Ordine del 10.
p 2 Imola. Due lavastoviglie per un agriturismo. Non ti dico.
a 3 Facciamo un elenco e lo mandiamo insieme a @marazul? In tre forse ci rispondono.
o 0.5 Ci sto.

it | strike | Rimborso negato
a 0 Ho chiesto il rimborso e mi dicono che il prodotto deve prima «rientrare». È fermo nel LORO magazzino. Ma dai.
b 22 Buongiorno, ci scusiamo per l'attesa. Le consegne riprenderanno il prima possibile. Grazie della pazienza.
a 0.3 Risposta automatica, perfetto.
o 2 A me identica, parola per parola. Nemmeno il nome hanno cambiato.

it | strike | Cosa ci spetta per legge?
a 0 Qualcuno sa se ho diritto ad annullare l'ordine per ritardo di consegna senza penali?
o 6 Sì: per iscritto dai un termine supplementare ragionevole, poi risolvi e ti rimborsano tutto, spedizione compresa.
p 3 Aggiungo: salva la pagina dove c'è scritto 48 ore.
a 12 Grazie ragazzi, mandato tutto via PEC stamattina.

it | aftermath | Arrivata!
a 0 Aggiornamento: arrivata stamattina la mia Marea 9, diciassette giorni. Corrieri stanchi ma gentilissimi.
o 2 Io ancora niente, che fortuna la tua.
b 6 Ciao, se ci scrivi il numero d'ordine in privato guardiamo subito dov'è. Ne restano circa duecento e li stiamo \
  chiamando tutti.
o 50 Mi hanno chiamato davvero, consegna martedì. Grazie.

it | repair | Tostapane del 1994
a 0 Ho portato in piazza il tostapane del 1994. Il tecnico ha chiamato i colleghi per farglielo vedere.
o 1 E funziona?
a 0.5 Funziona! Era un filo staccato. Zero euro e una foto ricordo.
o 2 Dopo settembre non ci avrei scommesso un euro, ma bravi.

nl | base | Marea 7 en fout E18
a 0 Marea 7 blijft vol water staan met E18. Moet ik een monteur bellen of kan ik zelf iets doen?
o 2 Klepje rechtsonder, handdoek eronder, filter rustig losdraaien. Vijf minuten werk.
a 4 Twee muntjes en een haarspeld. Hij doet het weer, dank!
o 0.3 Graag gedaan. Die euro mag je houden.

nl | base | Kan van de Brisa
a 0 @marazul de kan van mijn Brisa knoeit bij elke kop. Is daar iets aan te doen?
b 7 Dag! De tuit van de partij uit juli is niet goed afgewerkt. Stuur ons het nummer onder op de kan, dan krijg je \
  een nieuwe. Terugsturen hoeft niet.
a 80 Nieuwe kan binnen en hij schenkt perfect. Merci!

nl | base | Wifi van de Marea 9
a 0 App van de Marea 9 blijft hangen op ‘bijna klaar’. Al drie avonden bezig. Iemand?
o 1 Alleen 2,4 GHz, niet 5. Had ik ook.
a 2 Yes, that was it. Drie avonden kwijt, thanks!
p 10 En dat staat dus nergens in de handleiding hè.

nl | base | Technieker komt ni opdagen
a 0 Derde keer da de technieker van Mar Azul ni komt opdagen. Ge zit daar dan, hele voormiddag verlof.
o 2 Bij mij just hetzelfde vorige maand. Uiteindelijk via de winkel geregeld.
q 25 Dag, excuses voor het ongemak. Stuur je ons je bestelnummer in een privébericht? Bedankt.
a 1 Al gedaan vorige week. En de week daarvoor.

nl | base | Kattenhaar
a 0 Drie katten. Haalt de Marea 9 het haar uit de was of moet ik iets anders kopen?
o 3 Extra spoelen aan en het pluizenfilter elke week legen, dan gaat het prima.
p 5 Eerst tien minuten in de droger zonder warmte. Life changing.
a 20 Geprobeerd, werkt echt. Dank jullie wel, ook namens de zwarte broeken.

nl | base | Linea of Caleta?
a 0 Wie heeft zowel de Linea van Casalume als de Caleta gehad? Welke droogt beter?
o 4 Caleta droogt beter, Linea laadt handiger in.
p 3 Wij hebben de Caleta weggedaan om die bestekmand. Stom eigenlijk, verder was het een goei machine.

nl | strike | Zelf ophalen?
a 0 Kan ik mijn bestelling [order] zelf ophalen in Breda? Ik heb een busje en een sterke broer.
o 1 Geprobeerd. Hek dicht, stakingspost ervoor, wel koffie gekregen van de chauffeurs.
a 0.5 Haha, beter verzorgd door de stakers dan door Mar Azul zelf.
p 4 Die chauffeurs zijn ook gewoon toffe gasten. Het is de communicatie die nergens op slaat.

nl | strike | Geld terug
a 0 @marazul, ik annuleer. Tien dagen te laat, niemand neemt op. Wanneer krijg ik mijn 479 euro terug?
b 24 Dag, sorry voor het wachten. We hervatten de leveringen zo snel mogelijk. Bedankt voor je geduld.
a 0.5 Dit is geen antwoord op mijn vraag.
o 1 Kreeg exact hetzelfde berichtje. Seriously, copy-paste.

nl | strike | Met een pasgeboren baby
a 0 Pasgeboren tweeling en geen wasmachine door de staking. Ik kan wel janken.
o 0.7 Woon je in de buurt van [place]? Breng maar een tas was, ik draai hem mee.
a 0.4 Meen je dat? Wat lief. Ik stuur je een bericht 🥹
p 3 Dit is waarom ik nog op internet zit ❤️

nl | aftermath | Hij staat er
a 0 Machine staat. Twee weken te laat, maar de mannen hebben hem aangesloten én de oude waterslang vervangen.
o 2 Welke regio? Wij wachten nog in Leuven.
a 1 Haarlem.
b 14 Dag, Leuven rijdt deze week op dinsdag en donderdag. Wie nog geen mail heeft: stuur ons je nummer, dan kijken we \
  het direct na.
o 50 Donderdag om tien uur geleverd. Bedankt, en ook sorry voor mijn gemopper vorige week.

nl | repair | Oude mixer
a 0 Repareren ze dit weekend echt ook andere merken? Heb een mixer van mijn oma.
b 2 Ja hoor, elk merk. Neem hem mee, liefst met kabel 😉
a 26 Hij doet het weer. Oma zou trots zijn. Dankjewel, man met de grijze snor uit Mechelen.

en | base | E18 on a Marea 7
a 0 Marea 7 full of water and flashing E18. Engineer or screwdriver?
o 1 Neither. Little flap bottom right, tray underneath, unscrew the filter slowly.
a 3 One sock, two pound coins and a Lego head. Draining like a dream, thank you!
o 0.4 The Lego head is the usual suspect.

en | base | Dripping jug
a 0 @marazul, my Brisa jug dribbles every single time. Is there a fix or is it me?
b 5 It's not you! A July batch left with a badly finished spout. Send us the number under the jug and we'll post you \
  a new one. No need to return the old one.
a 90 New jug came, not a drop spilt. Really good service, thanks.

en | base | Old machine collection
a 0 Does the delivery price include taking the old dishwasher away? The site says yes on one page and £15 on another.
o 3 Was free for me in March.
p 4 Charged me £15 in July.
a 70 Asked three times now. No answer from Mar Azul. I'll assume nobody there knows either.

en | base | Transit bolts
a 0 Our new Marea 9 walked across the kitchen and unplugged itself. Is this a known issue?
o 0.5 Transit bolts. Four of them, on the back.
a 1 They're supposed to come out?!
o 0.2 Before the first wash, ideally, yes.
a 22 Sorted. We shall never speak of this again.

en | base | Helpline
a 0 Fifty minutes on hold with Mar Azul about a leaking door. Now it's ringing out. Any other way of reaching a human?
o 2 Try the Irish number, they pick up.
a 20 That worked!! Four minutes. Engineer on Thursday. You're a genius.

en | base | Nordwit or Mar Azul?
a 0 Nordwit Kaffi or Mar Azul Brisa for a two-coffees-a-day house?
o 2 Brisa. Hotter, cheaper, uglier.
p 5 Kaffi if you've got people coming round, Brisa if you actually drink coffee.
a 8 Ugly and hot it is. Cheers both.

en | strike | Stuck in the depot
a 0 Order [order], paid on the 8th, "out for delivery" for eleven days. Can I just come and collect it?
o 2 I tried. They won't let you past the gate, and I can't say I blame the lads on the picket.
p 3 Same order date, same status. Is anyone at @marazul reading these?
a 20 Apparently not.

en | strike | Cancelling
a 0 @marazul, cancel my order and refund me please. Ten days late and I can't get anyone on the phone.
b 25 Hello, we're sorry for the wait. Deliveries will resume as soon as possible. Thank you for your patience.
a 0.3 That is not what I asked.
o 1 I got the identical message. Word for word.
p 1 Me three. At least change the font.

en | strike | Washing for a newborn
a 0 Newborn, no washing machine, no delivery date. I'm so tired. Mar Azul, please, somebody.
o 0.6 Are you anywhere near [place]? I've a spare machine in the garage you can have till yours turns up.
a 0.5 I don't know what to say. Yes please. Thank you.
p 4 Faith in people restored. Faith in delivery companies, less so.

en | aftermath | Arrived
a 0 Right, fair is fair: it arrived, it works, the fee's been refunded and a woman called Joan rang to check. Thanks.
o 3 Still nothing in Belfast.
b 15 Hi, the Belfast run starts again on Wednesday and you'll get a call the evening before. If you don't, reply here \
  and we'll chase it.
o 55 Rang on Tuesday, delivered on Wednesday. Credit where it's due.

en | repair | Kettle surgery
a 0 Do they do kettles at this repair weekend? Mine's not even a Mar Azul.
b 1 They do! Any make, as long as you can carry it.
a 27 Kettle lives. Man with a soldering iron, five minutes, wouldn't take a penny.

pt | base | Filtro da Marea
a 0 A minha Marea 7 não despeja a água, dá E18. Alguém sabe o que é?
o 2 Filtro em baixo à direita. Põe uma toalha no chão primeiro!
a 5 Era uma moeda. Obrigad[o/a], poupaste-me sessenta euros.

pt | strike | Encomenda parada
a 0 @marazul a encomenda [order] está parada há dez dias. Quando é que entregam em Braga?
b 23 Olá. Lamentamos o incómodo. Pode enviar-nos o número da encomenda por mensagem privada?
a 0.5 O número está na mensagem. Nem leram.

pt | aftermath | Chegou
a 0 Chegou hoje, com o técnico a pedir desculpa. Pronto, estão perdoados. Quase.
b 4 Obrigado pelo «quase». Vamos trabalhar para o tirar de lá.

fr | base | Verseuse
a 0 @marazul la verseuse de ma Brisa goutte à chaque tasse. Un conseil ?
b 8 Bonjour ! Le bec du lot de juillet est mal fini. Envoyez-nous le numéro sous la verseuse et nous vous en \
  expédions une neuve.
a 85 Reçue, plus une goutte. Merci, c'est rare un service pareil.

fr | strike | Commande bloquée
a 0 Commande [order] bloquée depuis le 12. Est-ce qu'on peut aller la chercher soi-même ?
o 2 Non, j'ai essayé, l'entrepôt est fermé.
p 3 Et personne ne répond au téléphone, de toute façon.

fr | base | E18
a 0 Quelqu'un a réussi à réparer l'erreur E18 sans technicien ?
o 4 Oui, le filtre en bas à droite. Prévoyez une serpillière.
a 20 Ça marche, c'était une barrette. Merci beaucoup !

de | base | E18 bei der Marea 7
a 0 Marea 7 pumpt nicht ab, E18. Techniker rufen oder selbst probieren?
o 2 Klappe unten rechts, Handtuch drunter, Sieb langsam rausdrehen.
a 4 Haarspange und 20 Cent. Läuft wieder, danke!

de | strike | Geld zurück
a 0 @marazul, ich storniere Bestellung [order]. Wann bekomme ich mein Geld zurück?
b 24 Hallo, das tut uns leid. Schickst du uns deine Bestellnummer als private Nachricht?
a 0.4 Die steht in meiner Nachricht. Lesen hilft.

de | aftermath | Angekommen
a 0 Heute geliefert und angeschlossen, Gutschein war auch schon da. Danke an die beiden Fahrer.
b 5 Das geben wir gern weiter. Danke für deine Geduld, die war wirklich nötig.
`);
