// Italian phrase material of the sample project.

import { lines, openers, type Phrases } from './types.ts';

export const italian: Phrases = {
  slots: {
    place: lines(`
      Torino
      Bologna
      Bari
      Verona
      Genova
      Lecce
      Padova
      Cagliari
      Modena
      Pescara
      Trieste
      Salerno
    `),
    weekday: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
    few: ['due', 'tre', 'quattro'],
    price: ['389', '429', '469', '499', '549'],
    thing: ['la lavatrice', 'la macchina del caffè', 'la lavastoviglie'],
    'to-thing': ['alla lavatrice', 'alla lavastoviglie'],
    mine: ['la mia lavatrice', 'la mia macchina del caffè', 'la mia lavastoviglie'],
    part: ['la guarnizione', 'la pompa di scarico', 'il filtro', 'il cassetto del detersivo', 'la cinghia'],
  },
  groups: {
    praise: lines(`
      La [marea] è {una bomba|un gioiellino}: centrifuga a 1400 giri e {non si sposta di un millimetro|quasi non la \
        senti}.
      {Tre|Quattro|Cinque} anni di lavatrice [brand] e mai chiamato un tecnico. {Incrocio le dita|Soldi spesi bene}.
      Il caffè della Brisa viene bello caldo, {altro che quella di prima|e lo dico da napoletan[o/a]}. ☕️
      Consegna puntuale, montata in mezz'ora, vecchia lavatrice portata via. Due ragazzi gentilissimi. Bravi.
      La Caleta asciuga anche la plastica!!! {Non ci credevo|Mia moglie non ci credeva}
      Presa la Brisa in offerta a {59|64|69} euro, pensavo fosse una ciofeca e invece sono content[o/a] davvero.
      Il programma da 30 minuti della [marea] con due bimbi piccoli è la salvezza 🙌🏻
      Mia suocera, 82 anni, la usa senza occhiali. Manopola grande, scritte chiare. {Fatta bene|Complimenti a chi \
        l'ha pensata}.
      Ho chiamato [brand] per [part], mi ha risposto una persona vera dopo un minuto e il pezzo è arrivato {gratis|in \
        due giorni, gratis}. Ogni tanto va detto anche quando le cose funzionano.
      Bicchieri senza aloni, pentole pulite, rumore zero. Alla Caleta do 9 e mezzo.
      Misurato il consumo: 0,51 kWh con l'eco. Esattamente quello che dichiara [brand] per la Marea 9.
      Da quando abbiamo la Marea 9 il piumone matrimoniale si lava in casa. {Fine dei viaggi in lavanderia|La \
        lavanderia sotto casa piange}.
      Rapporto qualità prezzo imbattibile secondo me. Ho la lavatrice e la lavastoviglie, {zero problemi|mai un \
        guasto}.
      Il tecnico di [place], puntualissimo e pure simpatico. Mi ha spiegato come pulire il filtro e non mi ha fatto \
        pagare niente.
      nn scrivo mai recensioni ma la [marea] se la merita tutta, silenziosa e lava benissimo
    `),
    complaint: lines(`
      La [marea] perde acqua {da sotto|dall'oblò} dopo {cinque|sette} mesi. Tre telefonate a [brand], tre «la \
        richiamiamo». Sto ancora aspettando.
      Errore E18, di nuovo. Filtro pulito, tubo controllato, preghiere dette. Non scarica.
      La caraffa della Brisa gocciola SEMPRE. {Chi l'ha progettata non beve caffè|Ogni mattina un lago sul piano}.
      {59|65|70} euro di uscita per sentirmi dire che l'odore «è normale». Puzza di fogna, altro che normale.
      Il braccio sotto della Caleta si stacca durante il lavaggio. L'ho fissato con una fascetta. Lavastoviglie da \
        [price] euro, eh.
      In centrifuga la [marea] sembra un elicottero. {Il vicino ha già bussato due volte|Abito al quarto piano, \
        poveri quelli del terzo}.
      Complimenti per l'app di [brand]: mi chiede la posizione per fare un lavaggio a 30 gradi. {Geniale|Serve altro? \
        Il codice fiscale?}
      Si è bloccato l'oblò con dentro le divise da lavoro. Domenica sera, ovviamente 🤦🏻‍♂️
      Servizio clienti di [brand]: 45 minuti di musichetta e poi cade la linea. {Due volte di fila|Tutti i giorni \
        così}.
      Nessun ricambio per la mia Caleta del 2021, «fuori produzione». E poi fanno gli spot sull'ambiente.
      NON COMPRATE LA BRISA, il manico scotta, mi sono bruciat[o/a] due volte
      I bianchi escono grigi da quando ho la [marea]. Con quella vecchia di quindici anni non succedeva.
      Garanzia rifiutata per «calcare». Qui a [place] l'acqua non ha calcare, lo sanno anche i sassi.
      Il display della Brisa è morto dopo {dieci giorni|due settimane}. Bella, per carità. Ma morta.
      Sono delus[o/a]: si è rotta [part] due volte in un anno e ogni volta devo rispiegare tutto da capo a una \
        persona diversa.
      Lascia i bicchieri opachi, con sale, con brillantante, con tutto. Che faccio, li lavo a mano?
    `),
    delivery: lines(`
      Dovevano consegnare {ieri|[weekday]} tra le 8 e le 13. {Preso un giorno di ferie per niente|Non si è visto \
        nessuno}.
      «Consegnato» dice il sito. Sì, ma a chi? Ordine [order].
      Scatola sfondata e un'ammaccatura sul fianco della lavastoviglie. Rifiutata. Ora altri [days] giorni di attesa.
      Ordinata su marazul.example con consegna in 48 ore. Siamo al giorno [days].
      Pagato {25|29} euro per la consegna al piano e me l'hanno lasciata nell'androne. Quinto piano.
      Quarta data di consegna cambiata. Ormai le mail di [brand] le leggo ad alta voce a cena.
      Il corriere ha lasciato la macchina del caffè dal tabaccaio senza avvisare. {Meno male che è onesto|Il \
        tabaccaio ringrazia}.
      Mi è arrivata la Marea 7, avevo ordinato la 9. E il reso lo devo organizzare io??
      Tracciamento fermo a [place] da [weekday], ordine [order]. Qualcuno sa qualcosa?
      Macchina ottima, consegna pessima: tre settimane per un prodotto «disponibile subito».
    `),
    strike: lines(`
      [days] giorni che la mia lavatrice è ferma in un magazzino a [place] per lo sciopero. {Due figli e lava mia \
        madre|Con un neonato in casa}. Da [brand] silenzio totale.
      Lo sciopero è un diritto e non me la prendo con i corrieri. Me la prendo con [brand], che continua a vendere \
        «consegna in 48 ore».
      Ordine [order] «in consegna» da {nove|dieci|undici} giorni. {Arriva a piedi?|Forse viene a nuoto.}
      I soldi li hanno presi subito. La consegna, chi vivrà vedrà. #MarAzul #sciopero
      Mezz'ora al telefono per sentirmi dire «segua i telegiornali». Giuro.
      Ho chiesto il rimborso: «prima il prodotto deve rientrare in magazzino». MA SE NON È MAI USCITO
      Qualcuno di [place] ha ricevuto qualcosa da [brand] questa settimana? Solo per capire se aspettare o annullare.
      Il peggio non è lo sciopero, è che nessuno ti scrive due righe. {Bastava una mail|Ci voleva tanto?}
      I miei hanno ottant'anni e lavano le lenzuola nella vasca. La vecchia lavatrice gliel'hanno portata via, quella \
        nuova è bloccata. Vergogna.
      Idraulico prenotato, idraulico venuto, lavastoviglie no. L'uscita l'ho pagata lo stesso. A chi mando la \
        fattura, [brand]?
      La Brisa era il regalo per {mia sorella|mio papà}. Il compleanno era sabato 🎂 la consegna boh
      Mandano sempre la stessa mail: «la consegna è stata riprogrammata». {Siamo alla quarta|Terza volta in sei \
        giorni}.
      Ho un piccolo B&B vicino a [place], da dieci giorni porto le lenzuola in lavanderia. Questa storia mi sta \
        costando più della lavatrice.
      Chat chiusa, telefono occupato, mail automatica. Complimenti [brand], servizio impeccabile 👏🏽
      Si sapeva da luglio che i ragazzi di Transvela avrebbero scioperato, e loro a settembre fanno la promozione. \
        Furbi.
      Domani. Sempre domani. Me lo dicono da [weekday]. Questa lavatrice è una filosofia.
      Anche qui a [place] tutto fermo. Pagato il 9, nessuna data, nessuna risposta. Siamo in tre nello stesso palazzo.
      sto lavando i calzini nel lavandino come nonna, grazie mar azzul
      Tutta la mia solidarietà ai corrieri, 14 ore al giorno a portare lavatrici. @marazul, pagateli e rispondete \
        ✊🏽
      Ho aperto la contestazione con la banca. Due settimane di ritardo e nemmeno una scusa da @mar_azul_oficial
      Quasi quasi la vado a prendere io a [place] col furgone di mio cognato. Non scherzo, ditemi solo l'indirizzo \
        del magazzino.
    `),
    aftermath: lines(`
      È arrivata! {Sedici|Diciassette|Quindici} giorni dopo. Funziona, e i corrieri si sono scusati loro al posto di \
        [brand].
      Mi hanno rimborsato la spedizione e mandato il buono da 30 euro, senza chiedere. Tardi ma corretti.
      Il comunicato è scritto bene. Peccato che sia arrivato con quattro giorni di ritardo, come la mia lavatrice ma \
        un po' meno.
      Io sto ancora aspettando l'ordine [order]. Per i giornali è tutto risolto, per me no.
      Trenta euro di buono per due settimane di lavanderia. {Ci copro sì e no tre lavaggi|Vabbè, meglio di niente}.
      Mi ha chiamato una signora di [brand], mi ha dato una data e l'ha rispettata. Bastava questo dall'inizio.
      Consegnata e montata stamattina a [place]. Dopo tutto il casino devo ammettere che la Marea 9 è una gran \
        macchina.
      Hanno ammesso l'errore, e non è da tutti. Altra possibilità concessa, l'ultima.
      La situazione si sta sbloccando, a me la consegna è arrivata oggi. Forza a chi aspetta 💪🏼
    `),
    repair: lines(`
      Weekend delle riparazioni gratis di [brand] a [place]: cambiata la pompa a una lavatrice del 2015, zero euro. \
        Chapeau. 🔧
      Riparare invece di buttare. {Dovrebbero farlo tutti|Imparate, voi di Nordwit}. Bella iniziativa.
      Hanno guardato pure il frullatore di mia nonna, che nemmeno è [brand]. Gentilissimi.
      Una coda infinita ma tutti di buon umore, e la mia Brisa è tornata come nuova ☕️
      Dopo il disastro di settembre era la cosa giusta da fare. Caleta riparata in venti minuti, pezzo gratis.
      Mio figlio ha imparato a smontare un filtro al laboratorio di [brand]. Ora vuole smontare tutto, aiuto 👨‍👦
    `),
    question: lines(`
      La [marea] ci sta in un vano da 58 cm di profondità? Sul sito non si capisce se contano il tubo.
      Ogni quanto fate la decalcificazione della Brisa? {La spia arancione non si spegne più|A [place] l'acqua è \
        durissima}.
      Domanda forse stupida: la Caleta si può {collegare all'acqua calda|pannellare}?
      Vale la pena spendere di più per la Marea 9? Siamo in {tre|cinque|due più un cane}.
      @marazul consegnate {all'Elba|a Ponza|a Lampedusa}? Il sito non accetta il CAP.
      Sapete dove trovare [part] per la [marea]? Sul negozio ufficiale risulta esaurito tutto.
      La garanzia parte dall'ordine o dalla consegna?
      Come si toglie il bip di fine lavaggio? {Mi sveglia la bimba|Non ne posso più}.
      Tre spie che lampeggiano sulla Caleta, sul manuale non c'è niente. È successo anche a voi?
      qualcuno usa la brisa col decaffeinato? a me viene acqua sporca 😅
      Si può cambiare l'indirizzo di un ordine già fatto? Mi trasferisco a [place]. Ordine [order].
      Il ritiro dell'usato è compreso o si paga? Ho letto tutto e il contrario di tutto.
    `),
    suggestion: lines(`
      Consiglio a [brand]: un tasto pausa, uno vero. {Alla [marea] manca solo quello|Non chiedo la luna}.
      La Brisa dovrebbe avvisare che manca l'acqua prima di partire, non a metà caffè.
      Vendete i ricambi singoli sul sito! Mi serve un manico, non una caraffa intera.
      Una fascia di consegna di due ore, come fa Casalume, e metà delle lamentele sparirebbero.
      Cestello posate più grande e la Caleta sarebbe perfetta. {Io l'ho detto|Prendete appunti}.
      Rimettete il manuale di carta, col QR mia madre non va da nessuna parte.
    `),
    comparison: lines(`
      Avuta Nordwit, ora [brand]. La prima più silenziosa, la [marea] lava meglio. {Fate voi|Io non tornerei \
        indietro}.
      Brisa o Nordwit Kaffi? Avute entrambe: {la Brisa scalda di più e costa meno|la Kaffi è più bella, la Brisa fa \
        il caffè più buono}.
      Casalume mi ha risposto in un'ora, [brand] in nove giorni. Le macchine si somigliano, l'assistenza no.
      Nordwit dà cinque anni di garanzia, [brand] tre. Su una macchina da [price] euro fa differenza.
      La lavastoviglie Casalume è durata tre anni, la Caleta ne ha già cinque. Chiuso il discorso.
      Per risparmiare Casalume, per farla durare [brand], per fare scena Nordwit 😂
    `),
    rivals: lines(`
      La Nordwit Fjell presa a {maggio|giugno} fa già la ruggine sull'oblò. Settecento euro quasi.
      Casalume ha aumentato di nuovo i prezzi. {Secondo giro quest'anno|Tanto paghiamo noi}.
      Tecnico Nordwit a [place] eccezionale, venuto in giornata.
      Anche a voi la Nordwit fa rumore di sassi quando macina?
      Di Casalume si può dire tutto, ma quando danno un orario lo rispettano.
      L'aspirapolvere Nordwit va che è una meraviglia, {tre anni senza un problema|il migliore mai avuto}.
      Casalume manda tre mail al giorno. Disiscritto due volte, niente.
      Qualcuno mi spiega perché una friggitrice Nordwit costa {189|219} euro?
      Fila fuori dal negozio Casalume di [place] per i saldi, manco regalassero.
      Lo spot di Nordwit col pinguino mi fa piangere ogni volta 🐧
    `),
    intent: lines(`
      È morta la lavatrice dopo {16|18|20} anni 🪦 Sono indecis[o/a] tra la [marea] e una Nordwit, consigli?
      Vorrei prendere la Brisa {per Natale|se scende sotto i 60 euro}. Girano codici sconto?
      Casa nuova a [place], cucina vuota. Per ora [brand] vince sul prezzo.
      Tre figli e una lavatrice rotta: mi sa che vado di Marea 9.
      Abbiamo messo la Caleta in lista nozze. Ce ne pentiremo?
    `),
    churn: lines(`
      Con [brand] ho chiuso. {[weekday] arriva la Casalume|Ordinata una Nordwit stamattina}.
      Dieci anni cliente fedele e finisce per {un pezzo da 12 euro|una telefonata}. Mai più.
      Annullato ordine e abbonamento al caffè. Addio, Marazul.
      Cambio marca: una lavatrice che sta più dal tecnico che a casa mia non mi serve.
      La prossima lavastoviglie sarà di qualunque marca tranne questa. Qualunque.
    `),
    news: lines(`
      [brand] aprirà a novembre un centro riparazioni vicino a [place], {40|60} posti di lavoro secondo la stampa \
        locale.
      La Marea 9 tra le cinque lavatrici più efficienti dell'anno per OpinaCasa. #lavatrice
      [brand] porta a cinque anni la garanzia sul motore per gli acquisti dal 1° ottobre.
      Lavastoviglie, prezzi giù del 3 % in estate: Nordwit e [brand] quelli che hanno tagliato di più.
    `),
    thanks: lines(`
      Grazie @marazul, {risolto in giornata|caraffa nuova arrivata stamattina}. Così si fa.
      Volevo ringraziare {Silvia|Paolo|Giulia} dell'assistenza [brand], mi ha richiamat[o/a] di sera per sapere se \
        andava tutto bene.
      Risolto! Era il filtro, avevate ragione voi. Grazie a tutti.
      Mi rimangio tutto: macchina sostituita senza storie. Grazie.
    `),
    smalltalk: lines(`
      Fuori piove, la [marea] che gira e il caffè della Brisa. Non mi serve altro.
      Il gatto fissa l'oblò da mezz'ora. Meglio della tv 🐈‍⬛
      Calzino rosso con i bianchi. Non do la colpa [to-thing]. Però.
      Solo io dico grazie [to-thing] quando finisce?
      Il motivetto di [brand] mi è entrato in testa e non esce più. Azuuul.
      Quattro lavatrici prima di mezzogiorno, cmq la vita è bella #lavatrice
    `),
    noise: lines(`
      Che mare azzurro oggi a {Tropea|Otranto|Camogli}, non volevo più tornare a casa 🌊
      Pasta e ceci: rosmarino, un'alice, pazienza. Non serve altro.
      Vendo bici da bambina, poco usata, zona [place]. In privato.
      Stasera calcetto, ci manca il portiere. Chi viene?
      Il ristorante «Mar Azul» di [place] ha chiuso, che peccato, facevano delle cozze meravigliose.
    `),
  },
  tails: {
    positive: ['👏🏼', '😊', '❤️', '#MarAzul', 'Consigliata.', 'Top.', '#lavatrice', '💙'],
    negative: ['😡', '#MarAzul', '🤦🏽‍♀️', 'Vergognoso.', 'Mah.', '#assistenza', 'Sconsigliato.', '🙄', 'Senza parole.'],
    neutral: ['Grazie in anticipo.', '🙏🏻', '#MarAzul', 'Grazie a chi risponde.', '🤔', '#elettrodomestici'],
  },
  titles: {
    positive: lines(`
      Ottimo acquisto
      La ricomprerei
      Silenziosa e robusta
      Promossa
      Mi ha sorpreso
      Consigliatissima
      Fa il suo dovere
    `),
    negative: lines(`
      Delusione
      Assistenza inesistente
      Sconsiglio
      Mai più
      Soldi buttati
      Pessima esperienza
      Qualità scarsa
    `),
    delivery: lines(`
      Consegna da incubo
      Ancora in attesa
      Dov'è il mio ordine?
      Due settimane e niente
      Spedizione disastrosa
    `),
    neutral: lines(`
      Così così
      Buona ma con difetti
      Nella media
      Bene la macchina, male il resto
      Senza infamia e senza lode
    `),
  },
  echoes: {
    positive: ['Concordo', 'Anche la mia!', 'Che invidia', 'Quoto tutto'],
    negative: ['Idem', 'Stessa cosa qui', 'Coraggio 💪🏻', 'Siamo in due', 'Uguale uguale', 'Incredibile'],
    neutral: ['Seguo', 'Interessa anche a me', 'Boh, bella domanda', 'Secondo me sì'],
  },
  turns: {
    worse: ['Adesso i difetti.', 'Non è tutto oro.', 'Tolgo due stelle per questo motivo.'],
    better: ['Adesso i pregi.', 'Qualcosa di buono c’è.'],
  },
  canned: lines(`
    Ciao [name], ci dispiace {molto|per il disagio}. Ci mandi il numero d'ordine in privato? {Verifichiamo \
      subito.|Grazie.}
    Buongiorno [name], ci scusiamo per l'attesa. Le consegne riprenderanno {appena possibile|il prima possibile}. \
      {Grazie della pazienza.|Un saluto.}
    Ciao [name], abbiamo passato la segnalazione al reparto {consegne|assistenza}: ti scriveranno entro {24|48} ore.
    Ciao [name], il tuo ordine è nel magazzino di [place]. Parte con il primo camion e ti chiamiamo la sera prima. \
      Non devi fare niente.
  `),
  posts: lines(`
      2026-08-19 10:00 | Lavare a 30 gradi invece che a 60 consuma meno della metà. La tua Marea 7 lo sa, la tua \
        bolletta pure. 💙 #MarAzul
      2026-09-26 13:05 | Comunicato: lo sciopero del nostro partner di consegna Transvela ha bloccato molti ordini. \
        Ci scusiamo: dovevamo avvisarvi prima. Da oggi rimborsiamo le spese di spedizione, mandiamo un buono da 30 \
        euro e chi preferisce annullare riceve i soldi entro 72 ore. Nuove date via mail entro mercoledì. \
        marazul.example/sciopero
      2026-10-07 10:30 | Dal 10 al 12 ottobre ripariamo gratis. Qualsiasi marca, qualsiasi anno. Città e orari su \
        marazul.example/riparare 🔧
      2026-10-02 12:15 | Stiamo recuperando: 7 ordini bloccati su 10 sono già a casa vostra. Se il tuo manca, \
        rispondi qui e lo guardiamo uno per uno.
  `),
  shorthand: [
    ['non ', 'nn '],
    ['perché', 'xché'],
    ['comunque', 'cmq'],
    ['qualcuno', 'qlcn'],
    ['per ', 'x '],
    ['che ', 'ke '],
  ],
  openers: openers(`
    # 2026-08-02 21:10 | washer | Mar Azul Marea 7 e 9: le vostre esperienze
    Apro una discussione unica sulle due lavatrici Marea, così non ci perdiamo in mille messaggi. Scrivete modello, \
      da quanto l’avete, pregi e difetti.
    Comincio io: Marea 7, quattordici mesi, nessun guasto. Pregio: silenziosa. Difetto: il cassetto del detersivo si \
      incrosta.

    # 2026-08-09 18:35 | coffee | Brisa: caffè buono o acqua sporca?
    Ne leggo di tutti i colori. Io la uso da marzo, due cucchiai rasi a tazza, macinatura media, e viene bene. La \
      caraffa però gocciola se versi in fretta. Voi come la usate?

    # 2026-08-18 22:05 | dishwasher | Lavastoviglie da 45: Caleta, Linea o altro?
    Cucina piccola, spazio 45 cm. Sono in dubbio tra la Caleta di Mar Azul e la Linea di Casalume. Mi interessa \
      soprattutto l’asciugatura della plastica. Accetto pareri, anche cattivi.

    # 2026-09-03 20:50 | rivals | Nordwit, Casalume, Mar Azul: chi dà più garanzia?
    Ho messo in fila i contratti. Nordwit cinque anni ma va registrata entro 28 giorni, Casalume quattro senza il \
      calcare, Mar Azul tre con la manodopera. Chi ha avuto a che fare con l’assistenza racconti com’è andata.

    # 2026-08-04 19:20 | general | Quattro chiacchiere in lavanderia
    Il solito angolo per tutto quello che non merita una discussione a parte. Regole poche: educazione, niente \
      annunci, e le foto dei gatti sulla lavatrice sono sempre benvenute.

    # 2026-09-22 07:55 | strike | Sciopero Transvela: ordini Mar Azul bloccati (discussione unica)
    Da stamattina i camion di Transvela sono fermi. Chi ha un ordine Mar Azul in attesa scriva qui città, data \
      dell’ordine e cosa vi hanno risposto, così capiamo quanti siamo.
    Io: Bologna, ordinata l’8 settembre una Marea 9, doveva arrivare oggi tra le 8 e le 12.

    # 2026-09-26 14:25 | strike | Comunicato Mar Azul: rimborsi e buono da 30 euro
    È uscito il comunicato. In breve: spese di spedizione rimborsate, buono da 30 euro, chi annulla riceve i soldi \
      entro 72 ore, nuove date entro mercoledì. «Dovevamo avvisarvi prima», scrivono. Che ne pensate?

    # 2026-10-10 09:05 | repair | Weekend delle riparazioni gratis: chi ci va?
    Da oggi a lunedì Mar Azul ripara gratis, di qualsiasi marca. A Torino sono in piazza dalle 9. Porto il tostapane \
      e vi racconto.
  `),
};
