// Italian words that say the same, and words that exclude each other.

import type { KinWords } from './kin-words.ts';

export const italian: KinWords = {
  code: 'it',
  alike: `
    pacco pacchetto collo plico
    ordine acquisto
    consegna consegnare consegnano spedizione spedire spedito corriere consegnato
    arrivare arriva arrivato ricevere ricevuto
    rimborso rimborsare soldi_indietro indietro rimborsato
    reso restituire restituzione cambio cambiare rendere
    disdire annullare cancellare disdetta recedere
    abbonamento piano
    prezzo costa costo costare quanto_costa quanto_viene tariffa
    economico conveniente
    caro costoso
    disponibile disponibilità scorte magazzino esaurito stock
    garanzia
    password accesso accedere login entrare
    app applicazione
    aggiornamento aggiornare versione
    orario orari apre aprite aperto aperti apertura chiude a_che_ora fino_a_che_ora
    negozio punto_vendita filiale
    personale commessi commesso dipendenti impiegati
    telefono cellulare telefonino smartphone
    chiamare chiamata
    comprare comprato acquistare acquistato
    macchina auto automobile
    film pellicola
    cominciare iniziare inizio principio
    finire fine terminare
    noioso palloso
    lavoro impiego posto
    licenziarsi dimettersi licenziata lasciato
    stipendio paga salario
    aiutare aiuto assistenza
    trovare cercare
    abitare vivere
    grande enorme
    piccolo piccino
    veloce rapido velocissimo rapidamente
    gentile cortese simpatico gentilissimo carino
    pessimo orribile terribile peggiore
    ottimo eccellente fantastico stupendo
    maleducato scortese
    rotto rompere guasto difettoso danneggiato
    riparare aggiustare riparazione
    bambino bimbo ragazzino
    medico dottore
    casa abitazione
    malato ammalato
    errore sbaglio
    rispondere risposta rispondono
    chiedere domandare
    dire detto
    pensare credere
    parlare chiacchierare
    contento felice
    arrabbiato furioso
    aspettare attendere attesa
    circa intorno
    famoso noto
    morire morto morte scomparsa
    foto fotografia immagine
    valigie bagagli valigia bagaglio
    volo aereo
    biglietto biglietti
    fattura ricevuta scontrino
    sconto coupon buono promozione codice
    servizio_clienti assistenza_clienti
    contattare contatto
    taglia taglie
    colore colori
    account profilo
    pagare pagamento carta
    tracciamento tracking tracciare
    pubblicare pubblicato uscito pubblicò
    composto avere ebbe constare
    costruire costruito edificare
    succedere succedette sostituire sostituito
    situato trovarsi trova
    abitanti popolazione
    battere battuto sconfiggere vincere
    mostrare far_vedere
    annuale annuo
    mensile ogni_mese
    difficile complicato
    facile semplice
    bello bellissimo
    durare dura resistere
    possibile posso
    aumentare alzare
    nemmeno neanche
    glutine celiaci
    vegano vegana vegetariano
    parcheggio parcheggiare
    cane cani animali`,
  apart: `
    lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica
    gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre
    nord | sud | est | ovest
    apre aprire aperto | chiude chiudere chiuso
    salire salito sale aumentato alzato | scendere sceso scende abbassato diminuito
    comprare comprato | vendere venduto
    vincere vinto | perdere perso
    sempre | mai
    tutti chiunque | nessuno
    prima | dopo
    sinistra | destra
    primo | ultimo
    buono gentile ottimo | cattivo maleducato pessimo
    caldo | freddo
    vecchio | nuovo
    grande | piccolo
    uomo | donna
    mattina | sera
    ieri | oggi | domani
    nero | bianco | rosso | verde | blu | giallo
    amare | odiare
    presto | tardi
    arrivare arrivato | partire partito
    veloce | lento
    economico | caro costoso
    più | meno
    vivo | morto
    marito | moglie
    fratello | sorella
    padre | madre
    figlio | figlia
    estate | inverno
    con | senza
    possibile | impossibile
    accettare accettato | rifiutare rifiutato`,
  numbers: `2 due secondo seconda
    3 tre terzo terza
    4 quattro quarto quarta
    5 cinque quinto quinta
    6 sei sesto sesta
    7 sette settimo settima
    8 otto ottavo ottava
    9 nove nono nona
    10 dieci decimo decima
    11 undici
    12 dodici
    13 tredici
    14 quattordici
    15 quindici
    20 venti
    30 trenta
    40 quaranta
    50 cinquanta
    100 cento
    1000 mille mila`,
  asking: `ciao salve buongiorno buonasera favore piacere grazie sapere sapete sa qualcuno dire dite dirmi vorrei
    voglio ho bisogno aiuto domanda informazione informazioni info posso può possiamo potete possibile riesco
    scusate scusa gentilmente cortesemente team ragazzi fare faccio`,
  joining: 'e ed o oppure né',
  articles: "il lo la i gli le l un uno una un'",
};
