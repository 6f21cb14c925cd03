// Names in Italian: the words around them.

import { type NameLanguage, foldedSet as set } from './name-language.ts';

export const italianNames: NameLanguage = {
  code: 'it',
  titles:
    set(`governo sig sig.ra signor signora signorina signori dott dottor dottoressa prof professor professore professoressa ing avv avvocato arch on onorevole
    presidente ex-presidente vicepresidente ministro ministra premier sindaco sindaca re regina principe principessa duca duchessa conte contessa marchese
    barone papa vescovo arcivescovo cardinale padre fra suor don san santo giudice pm procuratore generale colonnello capitano comandante tenente
    maresciallo ammiraglio ispettore commissario questore prefetto deputato senatore senatrice assessore consigliere
    portavoce segretario segretaria direttore direttrice capo allenatore tecnico mister attaccante portiere difensore centrocampista
    tennista ciclista calciatore pilota cantante cantautore attore attrice scrittore scrittrice poeta pittore giornalista conduttore
    conduttrice compositore regista imprenditore imperatore cancelliere governatore ambasciatore zio zia nonno nonna fratello
    sorella cugino leader ex onorevoli cav dj`),
  organisations:
    set(`università ministero banca banco comune consiglio giunta provincia regione partito istituto tribunale corte procura
    federazione confederazione associazione fondazione commissione comitato sindacato unione club camera congresso parlamento senato
    collegio scuola facoltà accademia chiesa ordine compagnia gruppo agenzia ufficio segreteria direzione dipartimento polizia
    guardia esercito forza forze organizzazione centro croce società corporazione radio televisione orchestra coro fronte
    movimento alleanza autorità servizio corpo consorzio ospedale clinica policlinico biblioteca archivio conferenza real
    cassa cooperativa confraternita nazionale sporting azienda gazzetta corriere questura prefettura protezione croce lega
    unità arma arcidiocesi diocesi soprintendenza assessorato ferrovie poste stato normale`),
  places:
    set(`via viale piazza piazzale corso largo ponte parco stadio aeroporto cattedrale duomo basilica chiesa monastero convento abbazia
    castello palazzo torre teatro museo galleria hotel albergo ristorante trattoria pizzeria osteria bar caffè villa monte monti
    pico colle valle val fiume lago laguna mar mare oceano golfo baia capo isola isole arcipelago penisola costa spiaggia
    vulcano deserto bosco città borgo quartiere stazione porto regno impero principato ducato contea stati santa san santo sant'
    rocca castel castello castelnuovo monte alto alta basso bassa nord sud est ovest pieve rifugio malga lido campo porta
    fontana cimitero eremo santuario autostrada arena palasport palazzetto circolo`),
  others:
    set(`guerra battaglia trattato coppa campionato torneo serie premio festival fiera giochi legge piano operazione giornata costituzione
    rivoluzione codice concilio gran mondiali europei giro open supercoppa trofeo accordo patto protocollo convenzione
    dichiarazione progetto programma vertice mostra notte medaglia ordine secolo festa decreto statuto carnevale palio biennale bibbia`),
  joiners: set("di del della dei degli delle dell' dello d' de da dal dalla e a in sul la le lo il von van der"),
  ands: set('e ed'),
  tails:
    set(`nazionale nazionali italiana italiano italiane italiani europea europeo europei mondiale mondiali internazionale internazionali
    centrale generale regionale comunale provinciale superiore costituzionale socialista comunista democratico democratica popolare
    repubblicana repubblicano cattolica cattolico romana romano francese inglese britannica sovietica americana tedesca unita unite
    sanitario olimpici olimpico paralimpici costituente federale civile`),
  demonyms: set(''),
  never:
    set(`redirect redirection doorverwijzing redirecionamento redirección rinvia mt gen feb mar apr mag giu lug ago set ott nov dic lun mer gio ven sab dom lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
    novembre dicembre rt ok tv dvd cd pc usb gps wifi iva pil ecc vs buongiorno buonasera buonanotte ciao grazie auguri dio natale pasqua
    capodanno ferragosto signore signori signora lei voi internet ceo vip xd ahah ahaha ahahah ahahaha ii iii iv vi vii viii ix xi xii xv xvi
    xvii xviii xix xx xxi km kg omg lol wtf n fm am pm mamma papà`),
  alone: set(
    `stato chiesa governo internet repubblica regno impero costituzione polizia comune provincia regione università scuola ministero legge piano casa nord sud est ovest paese italiani presidenza`,
  ),
  common:
    set(`adesso aiuto alcuni alcune allora almeno altra altro altri altre amico amica amici amiche amore anche ancora andare andiamo anzi appena aspetto aspettando attenzione avanti
    avere avete avevo aveva avrei avrebbe basta bella bello belli belle bello bene bisogna bravo brava bravi brutto brutta buon buona buono buone buoni canzone capito casa caso certo certa che chi
    chiede chiedo chiuso cliente clienti come comincia complimenti comprare comprato comunque con concerto consiglio contro cosa cose così credo cui
    da dai dal dalla dallo dalle davvero del della dello dei delle degli dell di dico dice dicono dire direi ditemi dopo domani domanda donna donne dopo dove dovrebbe dovrei durante
    dunque ecco ed era erano ero essere euro fa faccio fanno fare fatto fatta felice figlio figlia figli film fine finalmente fino foto forse forza fra fu fuori già gente
    gioco giocare giocatore giocatori giorno giorni giovani giusto gli gol governo grande grandi gran gruppo guarda guardo ha hai hanno ho
    ieri il imparare in infatti informazioni inoltre insomma intanto invece io italiani italiano italia's la lascia lavoro lavorare lavoratori le lei leggo leggere leggi lettera libro libri lo loro lui
    ma macchina madre magari mai mai male maledetto mamma manca mancano mancava manovra me meglio meno mentre mezza mi mia mie miei migliore mille mio moglie molto molta molti
    momento mondo morto muore musica nato nata nella nel nei nelle nello nessuno nessuna niente noi non nonostante nostra nostro nostri notte notizia notizie nulla nuovo nuova nuovi nuove
    oggi ogni ognuno okay oltre ora ore oppure ottimo ottima ottimi padre paese paesi parla parlo parlare parola parole parte partita partiti partito passo pazienza peccato peggio
    penso per perché però persone persona piano piccolo piccola più poca poco pochi poi politica politici politico possiamo posso possono poteva potrebbe potrei povera povero poveri praticamente
    prego prendere prezzo prezzi presto prima primo primi prodotto problema problemi profilo pronto pronti proprio prossima prossimo prova può pure purtroppo qualche qualcosa qualcuno quale quali quando quanta
    quante quanti quanto quasi quel quella quelle quelli quello questa queste questi questo qui quindi ragazzi ragazza ragazze ragazzo resta rispetto risposta ritardo
    roba sarà saranno sarebbe scandalo sciopero scritto scrivo scuola scusa scusate se sei secondo sempre sentito senza sera servizio serve settimana si sia siamo siano siete signori
    so sola sole solito solo sono sopra soprattutto sotto spero spettacolo spesso squadra squadre sta stai stamattina stanno stasera stato stata stati
    stavo stessa stesso sto storia studio su sua subito sui sul sulla suo suoi tanta tante tanti tanto tardi te tempo terremoto terza terzo ti toglie torna torno tra trovo troppo troppi tu tua tuo
    tutta tutte tutti tutto ufficiale ultima ultimo ultime ultimi un una un' uno uomo uomini usa va vado vai vale vanno vecchio vecchia vedere vedi vediamo vedo veramente vergogna vergognosa verso
    vero vi via viaggio vietato vince visto vita viva viene vogliamo voglio vogliono volevo volo volta volte vorrei voto vuoi vuole studenti
    ristorante cena pranzo colazione camera albergo pizza cibo caffè treno treni aereo pacco ordine consegna negozio
    acquisto qualità personale consigliato pessimo pessima figlio nato situato situata fondato fondata considerato conosciuto membro fratello
    nacque morì studiò lavorò vinse perse giocò segnò debuttò esordì dichiarò annunciò affermò spiegò aggiunse scrisse pubblicò
    incendio incidente arrestato arrestati ucciso cronaca economia sport calcio cultura spettacoli esteri interni altrove inizialmente successivamente
    attualmente originariamente specie genere romanzo album singolo brano programma allo allo nell sull dall all quell bell`),
  endings:
    /..(?:mente|zion[ei]|sion[ei]|ando|endo|ità|[aei]vano|[aei]va|arsi|ersi|irsi|issim[oaie]|mento|menti|iamo|ebbe|ebbero|anza|anze|enza|enze|ezza|ezze|[ai]bil[ei]|[aiu]t[eio]|arono|irono|erono|ò|ì|arlo|arla|arci|arvi|armi|erlo|irlo|[aei]rà|[aei]rò|[aei]ranno|tore|trice|tori|are|ere|ire|oso|osa|osi|ose|ico|ica|ici|iche|ivo|iva|ivi|ive|ale|ali|ismo|ista|isti|aggio|aggi|ura|ure|ono|ano|ete|ate|ite|oni|emo|rci|rsi|rmi|rti|rlo|rla)$/u,
  placeBefore: set('a ad in da verso tra fra per'),
  productBefore: set('il mio un la mia preso comprato nuovo nuova con uso'),
  personAfter: set(
    'ha aveva sarà può fu vuole è era fu ha dice disse dichiarò spiegò affermò aggiunse annunciò nacque morì vinse scrisse che',
  ),
};
