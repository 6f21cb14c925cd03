// Italian: verbs, nouns and adjectives with their forms; endings of which the singular is sure.

import type { LemmaSource } from './table.ts';

export const italianLemmas: LemmaSource = {
  irregular: `essere: sono sei è siamo siete era eri ero eravamo erano fui fu furono sarò sarai sarà saremo sarete saranno sarei sarebbe sarebbero sia siano fosse fossi fossero essendo e' esser
stare: sto stai sta stiamo state stanno stavo stava stavano starà staranno stia stando
avere: ho hai ha abbiamo avete hanno avevo avevi aveva avevamo avevano ebbe avrò avrai avrà avremo avranno avrei avrebbe avrebbero abbia abbiano avesse avessi avessero avuto avuta avendo aver
fare: faccio fai fa facciamo fate fanno facevo faceva facevano feci fece fecero farò farà faremo faranno farei farebbe farebbero faccia facciano facesse fatto fatta fatti fatte facendo far farlo farmi farsi farci
andare: vado vai va andiamo andate vanno andavo andava andavano andai andò andrò andrà andremo andranno andrei andrebbe vada vadano andasse andato andata andati andate andando andar
venire: vengo vieni viene veniamo venite vengono venivo veniva venivano venne vennero verrò verrà verranno verrebbe venga vengano venuto venuta venuti venute venendo
potere: posso puoi può possiamo potete possono potevo potevi poteva potevano potrò potrai potrà potremo potranno potrei potresti potrebbe potreste potrebbero possa possano potesse potuto potendo puo'
volere: voglio vuoi vuole vogliamo volete vogliono volevo volevi voleva volevano volle vorrò vorrà vorranno vorrei vorresti vorrebbe vorrebbero voglia vogliano volesse voluto volendo
dovere: devo devi deve dobbiamo dovete devono dovevo doveva dovevano dovrò dovrà dovranno dovrei dovresti dovrebbe dovreste dovrebbero debba debbano dovesse dovuto dovuta dovendo
sapere: so sai sa sappiamo sapete sanno sapevo sapevi sapeva sapevano seppe saprò saprà sapranno saprei saprebbe sappia sapesse saputo sapendo
dire: dico dici dice diciamo dite dicono dicevo diceva dicevano dissi disse dissero dirò dirà diranno direi direbbe dica dicano dicesse detto detta detti dette dicendo dirmi dirlo dir
dare: do dai dà diamo davo davi dava davano diede diedero darò darà daranno darei darebbe dia diano dato data dando dammi darmi dar
vedere: vedo vedi vede vediamo vedete vedono vedevo vedeva vedevano vidi vide videro vedrò vedrai vedrà vedremo vedranno vedrei vedrebbe veda vedano visto vista visti viste vedendo veduto
prendere: prendo prendi prende prendiamo prendete prendono prendevo prendeva presi prese presero prenderò prenderà prenda prendano preso presa prendendo
mettere: metto metti mette mettiamo mettete mettono metteva mise misero metterà metta messo messa messi messe mettendo
chiudere: chiudo chiudi chiude chiudiamo chiudono chiudeva chiuse chiuderà chiuda chiuso chiusa chiusi chiuse chiudendo
aprire: apro apri apre apriamo aprite aprono apriva aprì aprirà apra aperto aperta aperti aperte aprendo
perdere: perdo perdi perde perdiamo perdono perdeva perse persero perderà perda perso persa persi perdendo
rispondere: rispondo rispondi risponde rispondiamo rispondete rispondono rispondeva rispose risposero risponderà rispondano risponda risposto rispondendo
scrivere: scrivo scrivi scrive scriviamo scrivono scriveva scrisse scriverò scriva scritto scritta scritti scritte scrivendo
leggere: leggo leggi legge leggiamo leggete leggono leggeva lesse leggerò legga letto leggendo
piacere: piace piacciono piaceva piacevano piacque piacerà piacerebbe piaccia piaciuto piaciuta piaciuti piaciute
rimanere: rimango rimani rimane rimaniamo rimangono rimaneva rimase rimarrà rimanga rimasto rimasta rimasti rimaste
scegliere: scelgo scegli sceglie scegliamo scelgono sceglieva scelse sceglierò scelga scelto scegliendo
risolvere: risolvo risolvi risolve risolvono risolse risolverà risolva risolto risolta risolti risolvendo
deludere: delude deludono deluse deluderà deludendo deluso delusa delusi deluse
decidere: decido decide decidono decise decisero deciderà deciso decidendo
correre: corro corri corre corrono correva corse corso correndo
bere: bevo bevi beve beviamo bevono beveva bevve berrà beva bevuto bevendo
tenere: tengo tieni tiene teniamo tengono teneva tenne terrà tenga tenuto tenuta tenendo
uscire: esco esci esce usciamo uscite escono usciva uscì uscirà esca escano uscito uscita usciti uscite uscendo
capire: capisco capisci capisce capiamo capite capiscono capivo capiva capì capirà capisca capito capendo
conoscere: conosco conosci conosce conosciamo conoscono conosceva conobbe conosca conosciuto conosciuta
nascere: nasce nascono nacque nato nata nati nate
morire: muoio muore muoiono moriva morì muoia morto morta morti morte
vivere: vivo vivi vive viviamo vivono viveva visse viva vissuto vivendo
chiedere: chiedo chiedi chiede chiediamo chiedete chiedono chiedeva chiesi chiese chiesero chiederò chieda chiesto chiesta chiedendo
succedere: succede succedono succedeva successe succederà succeda
rompere: rompe rompono ruppe romperà rompersi
vincere: vinco vinci vince vinciamo vincono vinse vincerà vinca vinto vinta vinti
convincere: convince convincono convinto convinta convinti
offendere: offende offendono offeso
spendere: spendo spendi spende spendono spesi speso spendendo
scoprire: scopro scopri scopre scoprono scoperto
offrire: offro offri offre offriamo offrono offriva offrì offerto
credere: credo credi crede crediamo credete credono credevo credeva crederà creda creduto credendo
uomo: uomini
mano: mani
uovo: uova
dito: dita
braccio: braccia
paio: paia
amico: amici
amica: amiche
medico: medici
arancia: arance
spiaggia: spiagge
problema: problemi
programma: programmi
sistema: sistemi
tema: temi
bello: bel bella belli belle bell begli bei
buono: buon buona buoni buone
grande: gran grandi
`,
  verbs: `parlare comprare arrivare funzionare aspettare pagare trovare provare chiamare consegnare lavorare rimborsare consigliare sconsigliare
    mandare inviare telefonare contattare guardare ascoltare mangiare portare lasciare cercare cambiare aiutare amare odiare adorare usare
    giocare viaggiare prenotare annullare cancellare ordinare acquistare spedire/isc finire/isc capire/isc preferire/isc pulire/isc gestire/isc
    fornire/isc garantire/isc sostituire/isc restituire/isc ricevere vendere temere ripetere dormire sentire partire seguire servire vestire
    divertire avvertire soffrire mentire tornare ritornare entrare diventare sembrare pensare sperare ricordare dimenticare imparare insegnare
    studiare iniziare cominciare continuare terminare fermare passare restare mancare bastare costare durare cadere regalare rubare truffare
    ingannare lamentare reclamare protestare rispettare meritare ringraziare salutare baciare abbracciare cantare ballare suonare cucinare
    lavare stirare preparare organizzare installare scaricare caricare aggiornare collegare attivare bloccare sbloccare riparare sistemare
    aggiustare controllare verificare confermare accettare rifiutare firmare compilare contare calcolare migliorare peggiorare aumentare
    risparmiare guadagnare investire votare governare rubare uccidere licenziare assumere visitare camminare volare guidare
    parcheggiare atterrare decollare noleggiare soggiornare riposare svegliare sognare immaginare notare osservare giudicare valutare
    recensire/isc commentare pubblicare condividere postare twittare nominare ignorare insultare urlare gridare piangere ridere
    sorridere schifare incazzare arrabbiare stancare annoiare deludere sorprendere emozionare esagerare sbagliare evitare`,
  conjugate,
  nouns: `cliente negozio ordine servizio pacco banca lago biglietto treno volo camera stanza notte mese anno persona giorno ora cosa casa ragazzo
    ragazza prezzo cane gatto libro valigia telefono scarpa bambino bambina vestito pizza prodotto pezzo articolo spedizione consegna reso rimborso
    problema reclamo risposta domanda chiamata messaggio mail numero linea rete bolletta contratto offerta sconto promozione carta conto
    soldo euro centesimo settimana mattina sera pomeriggio minuto secondo attesa coda ritardo fila macchina autobus aereo stazione
    aeroporto posto sedile bagaglio viaggio vacanza albergo hotel bagno letto doccia colazione cena pranzo cibo piatto bicchiere bottiglia vino
    birra acqua pane carne pesce pollo formaggio gelato torta dolce frutto verdura insalata pasta ristorante cameriere cuoco tavolo
    sedia cucina salotto porta finestra chiave scala piano palazzo strada via piazza città paese regione stato mondo mare montagna
    sole pioggia neve vento freddo caldo tempo stagione estate inverno scuola classe professore professoressa studente studentessa esame
    lavoro ufficio capo collega impiegato operatore dipendente azienda ditta società fabbrica mercato supermercato cassa cassiere
    politico partito governo ministro presidente legge tassa voto elezione crisi banca giornale notizia articolo televisione canale film
    attore attrice cantante canzone concerto gruppo album musica gioco partita squadra giocatore calciatore allenatore campionato gol
    medico ospedale malattia farmaco farmacia dottore dottoressa infermiere schermo batteria caricatore cavo computer cellulare
    tastiera stampante programma applicazione app sito pagina profilo foto video commento utente seguace amore amico amica nemico
    famiglia padre madre fratello sorella figlio figlia nonno nonna marito moglie fidanzato fidanzata uomo donna signore signora gente
    parola frase idea opinione pensiero sogno paura rabbia gioia felicità tristezza vergogna schifo truffa ladro bugia verità errore
    colpa danno rischio pericolo sicurezza qualità quantità colore forma misura taglia peso odore sapore gusto rumore luce corso resto legge abbraccio protesta guida
    data inizio arrivo aumento odio rispetto visita insulto blocco risparmio ritorno rifiuto voglia mente terra carico`,
  declineNoun: plural,
  adjectives: `buono bello rotto nuovo vecchio caro lento pessimo ottimo veloce felice facile difficile gentile italiano contento perfetto brutto
    cattivo piccolo alto basso lungo corto largo stretto pieno vuoto pulito sporco caldo freddo fresco secco bagnato economico costoso
    gratuito comodo scomodo tranquillo rumoroso silenzioso ricco povero giovane anziano simpatico antipatico educato maleducato
    cortese scortese onesto disonesto serio vergognoso scandaloso orribile terribile fantastico stupendo meraviglioso bellissimo
    bruttissimo buonissimo carissimo gentilissimo velocissimo lentissimo deluso soddisfatto insoddisfatto arrabbiato stanco triste
    migliore peggiore maggiore minore primo secondo terzo ultimo prossimo scorso stesso altro molto poco troppo tanto tutto quanto
    vero falso giusto sbagliato sicuro certo chiaro scuro bianco nero rosso verde giallo grigio azzurro tedesco francese inglese
    spagnolo europeo americano cinese romano milanese napoletano politico pubblico privato tecnico importante interessante divertente
    noioso utile inutile possibile impossibile normale speciale particolare generale totale completo incompleto difettoso
    danneggiato funzionante ridicolo assurdo incredibile disponibile competente incompetente professionale eccellente scadente forte
    debole grave leggero pesante semplice complicato moderno antico originale autentico puntuale rapido`,
  declineAdjective: (word) => [...plural(word), ...(word.endsWith('o') ? feminine(word) : [])],
  keep: `serie altrimenti viva danno danni consiglio consigli rimborso rimborsi lavoro lavori consegna consegne grazie niente gente sempre meglio peggio
    crisi tesi analisi foto auto moto bar film computer euro città qualità caffè virus bus sport hotel stato stati stata state letti
    cento posto posti posta parte parti porta porte porto fine fini tempo prima dopo ancora allora sera mattina
    spesa spese presa prese cerca gioco giochi cucina conto conti canto invito aiuto uso prova prove firma pesca
    scelta scelte offerta offerte risposta risposte domanda corsa vista salita uscita regalo regali costo
    volta volte viaggio viaggi ricordo ricordi pranzo cena sbaglio passo passi cambio cambi ballo contatto contatti volo
    ordine chiusa scritta messa morte dei degli delle della dello del alle dalle nelle sulle nei sui anche come quale quali ogni
    solo sola soli sole mai poi qui noi voi oggi ieri domani lunedì martedì mercoledì giovedì venerdì me te se si ma per con
    milano napoli roma torino italia neve mare mille nove sette dieci undici dodici venti quindi infatti infine insieme
    nero rosa viola blu pari dispari forse bene male oltre contro verso presso troppi vale sale pane carne nome nomi cane`,
  reduce: (word, knows) => {
    if (/issim[aie]$/.test(word)) return `${word.slice(0, -1)}o`;
    if (word.endsWith('zioni') || word.endsWith('sioni')) return `${word.slice(0, -1)}e`;
    if (word.endsWith('menti') && word.length > 7) return `${word.slice(0, -1)}o`;
    if (
      /[^aeiou]tori$/.test(word) ||
      (word.endsWith('atori') && word.length > 6) ||
      (word.endsWith('itori') && word.length > 6)
    ) {
      return `${word.slice(0, -1)}e`;
    }
    if (word.endsWith('aggi') && word.length > 5) return `${word}o`;
    if (/ism[i]$/.test(word)) return `${word.slice(0, -1)}o`;
    if (/[a-z]{3}isti$/.test(word) && !/(?:v|tr|m|p|l|qu)isti$/.test(word)) return `${word.slice(0, -1)}a`;
    // qualita', citta' and perche' stand for their accents.
    if (/^[a-z]+[ae]'$/.test(word)) {
      const accented = word.replace(/([ae])'$/, (_, vowel: string) => (vowel === 'a' ? 'à' : 'é'));
      return knows(accented) ? accented : null;
    }
    return null;
  },
};

/** libri, banche, laghi, valigie, spiagge; both -i and -e nouns. */
function plural(word: string): string[] {
  if (/[àèéìòù]$|[^aeiou]$/.test(word)) return [];
  if (/[cg]o$/.test(word)) return [`${word.slice(0, -1)}hi`];
  if (/[cg]a$/.test(word)) return [`${word.slice(0, -1)}he`];
  if (word.endsWith('io')) return [word.slice(0, -1)];
  if (/[^aeiou][cg]ia$/.test(word)) return [`${word.slice(0, -2)}e`];
  if (word.endsWith('a')) return [`${word.slice(0, -1)}e`];
  return [`${word.slice(0, -1)}i`];
}

function feminine(word: string): string[] {
  const root = word.slice(0, -1);
  return [`${root}a`, `${root}${/[cg]$/.test(root) ? 'he' : 'e'}`, ...(/[cg]$/.test(root) ? [`${root}i`] : [])];
}

/** Regular forms; `/isc` marks finisco, finisce. */
function conjugate(infinitive: string, [mark]: readonly string[]): string[] {
  const root = infinitive.slice(0, -3);
  const kind = infinitive.slice(-3);
  const soft = kind === 'are' && /[cg]$/.test(root) ? `${root}h` : root;
  const short = root.endsWith('i') ? root.slice(0, -1) : soft;
  const future = kind === 'are' ? `${/[cg]i$/.test(root) ? root.slice(0, -1) : soft}er` : infinitive.slice(0, -1);
  const clitics = 'mi ti si lo la li le ci vi ne gli'.split(' ').map((clitic) => infinitive.slice(0, -1) + clitic);
  const forms = [...make(future, 'ò ai à emo ete anno ei esti ebbe ebbero'), ...clitics, infinitive.slice(0, -1)];
  if (kind === 'are') {
    forms.push(
      ...make(root, 'o a ate ano avo avi ava avamo avano ai ò arono ato ata ati ando asse assi assero'),
      ...make(short, 'i iamo ino'),
    );
  } else if (kind === 'ere') {
    forms.push(
      ...make(root, 'o i e iamo ete ono evo evi eva evamo evano é ette ettero a ano uto uta uti ute endo esse'),
    );
  } else {
    const present = mark === 'isc' ? make(`${root}isc`, 'o i e ono a ano') : make(root, 'o i e ono a ano');
    forms.push(...present, ...make(root, 'iamo ite ivo ivi iva ivamo ivano ii ì irono ito ita iti endo isse'));
  }
  return forms;
}

function make(stem: string, endings: string): string[] {
  return endings.split(' ').map((end) => stem + end);
}
