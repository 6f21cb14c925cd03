// The most frequent words of Italian, to tell the language of a text by.

import type { FrequentWords } from './frequent-words.ts';

export const italian: FrequentWords = {
  code: 'it',
  small: `di che e la il un a per in una mi sono ho non ma lo ha le si ti i con cosa se io come da ci no questo qui del
    della dei delle degli al alla ai alle agli dal dalla dai dalle nel nella nei nelle sul sulla sui sulle è più
    anche perché quando chi dove mio mia tuo tua suo sua miei tuoi suoi nostro nostra vostro loro lui lei noi voi
    gli ne o ed ad od stato stata era c'è quello quella quelli questa questi queste ancora già solo sempre mai molto
    poco tutto tutti tutta tutte niente nulla così allora poi però quindi dopo prima senza tra fra sotto sopra oltre
    mentre anzi né cui sia pure un' dell' all' nell' dall' sull' dell quest cos com po' qualche ogni nessuno
    qualcosa qualcuno hai hanno abbiamo avete siamo siete sei sarà sarebbe essere avere fare stare`,
  other: `fatto detto va vado vai andare bene male grazie ciao oggi ieri domani giorno giorni anno anni volta volte vita
    casa cose tempo mondo gente persone uomo donna amore amico amici bella belli buono buona buon buongiorno
    buonanotte nuovo nuova nuovi grande grandi meglio peggio ora adesso proprio davvero forse magari certo vero
    posso puoi può possono vuoi vuole dire dice dico sapere so sai sa fa faccio fai fanno sto stai sta stiamo stanno
    vedere visto vedo capito capire credo penso devo devi deve dovrebbe bisogna piace due tre quattro cinque primo
    ultimo ultima governo presidente paese città scuola lavoro euro partito milioni mila comunque invece appena ecco
    insieme contro verso subito nn cmq xké perche ke quanto quanta quanti quali quale parte punto ragazzi ragazza
    ragazzo figlio figlia madre padre mamma papà squadra partita mese mesi alcuni altro altra altri altre stesso
    stessa via qua là lì su giù fuori dentro finalmente ormai abbastanza troppo troppi ero eri eravamo erano fosse
    fossi stava stavano avevo aveva avevano abbia abbiano avrebbe potrebbe vorrei faceva fece disse diceva sapeva
    voleva venne viene vengono andava saranno sarebbero tale tali ciascuno entrambi chiunque qualsiasi qualunque
    nemmeno neppure inoltre tuttavia eppure affinché benché sebbene siccome durante secondo strada tavolo sedia
    finestra testa occhi mani mano cuore corpo fuoco terra cielo sole luna neve estate inverno bianco nero rosso
    giallo verde azzurro lungo corto alto basso vecchio giovane giovani triste stanco malato treno aereo nave
    quartiere legge giudice elezioni comune italia italiano italiana italiani parlare parla parlo pensare pensa
    sembrare sembra cominciare comincia finire finisce continuare continua aiutare aiuta aprire chiudere vendere
    pagare costa conoscere conosco conosce vivere vive nascere morire morto morte scrivere scritto leggere guardare
    guarda ascoltare sentire sento ricevere perdere perso vincere vinto giocatore giocatori forza numero parola
    parole domanda risposta problema esempio storia azienda lavorare lavora aspettare aspetta cercare cerca trovare
    trova chiamare chiama tornare torna salire cambiare destra sinistra lunedì martedì mercoledì giovedì venerdì
    sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`,
};
