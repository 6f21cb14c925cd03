// Italian: stop words, sentiment lexicon for consumer talk, negation and emphasis.

import type { Language } from '../language.ts';
import { factors, words } from '../lexicon.ts';
import { italianFeelings } from '../lexicons/it.ts';

export const italian: Language = {
  code: 'it',
  abbreviations: words(`
    sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa ing avv on geom rag arch dr sen gen mons ecc etc art artt
    pag pagg cap fig vol ed tel cell es p.es p num nr cfr max min ca ss lun ven sab feb apr giu lug ago sett ott
    nov dic s.p.a s.r.l`),
  stopWords: words(`
    due tre quattro cinque sei sette otto nove dieci
    a abbia abbiamo abbiano ad adesso agl agli ai al alcun alcuna alcune alcuni alcuno all alla alle allo allora almeno
    altra altre altri altro anche anch ancora anni anno appena apposta assai attraverso avanti avere avete aveva avevamo avevano
    avevo avrà avrebbe avremo avuto beh ben c ché che chi chiunque ci ciao ciascuno ciò cioè circa co coi col coll come
    comunque con contro cosa cose cos così cosi cui d da dà dagl dagli dai dal dall dalla dalle dallo davanti davvero degl degli dei
    del dell della delle dello dentro deve devi devo devono di dice dicono dietro dire diverse diverso dopo dov dove dovrebbe due dunque
    durante e è ecc ecco ed entrambi era erano eravamo eri ero essendo essere esserci est fa facendo faccio fai fanno far fare fatta
    fatte fatti fatto fin fino fosse fossi fra fu fuori già giorni giorno giù gli gl glielo ha hai hanno ho i ieri il in infatti infine
    insieme invece io l la là le lei li lì lo loro lui lungo ma mai manco me mentre meno mesi mi mia mie miei mila mio molta
    molte molti molto mica n ne né neanche nei nel nell nella nelle nello nemmeno neppure nessun nessuna nessuno nient niente no noi
    non nostra nostre nostri nostro nulla o od oggi ogni ognuno oltre oppure ora ore ormai ove per perché perche perciò però pero piu più
    poca poche pochi poco poi possiamo possono posso potere potrebbe può puo pure qua qual qualche qualcosa qualcuno quale
    quali quando quanta quante quanti quanto quasi quei quegli quel quell quella quelle quelli quello quest questa queste questi questo
    qui quindi rt sa saper sapete sapere sapevo sarà sarebbe saranno sarò se sé sei sembra sempre senza si sì sia siamo siano siate
    siete solo sono sopra sotto sta stai stanno stata state stati stato stava stavo sto stesso stessa stesse stessi su sua subito
    successivo sue sugl sugli sui sul sull sulla sulle sullo suo suoi t tale tanta tante tanti tanto te ti tra troppo tu tua tue tuo
    tuoi tutt tutta tutte tutti tutto un una uno v va vabbè vado vai vanno ve verso vi via viene vorrei vostra vostre vostri vostro
    vuoi vuole xché xche xk x xò cmq nn ke k qlc qlcs qst qnd tt sn dv perke tnt anke po' po proprio volta volte domani
    detto ok eh ah oh boh mah dai ecc etc
    ce forse voi prima vuol vogliono dobbiamo dovete dovevo doveva dovrei dovresti poteva potevano potrei potresti potrebbero aver avrei farà farei fatto
    direi dite diciamo gliel gliela gliele glieli nessun qualcun alcun ciascun sott haha xd lol oddio vorrebbe andare andato venire`),
  sentiment: italianFeelings,
  negations: words(
    'non no nn mai né nemmeno neanche neppure nessun nessuna nessuno niente nient nulla senza senz mica manco zero',
  ),
  negationsAfter: words(''),
  intensifiers: factors({
    1.5: 'molto veramente davvero estremamente assolutamente totalmente incredibilmente decisamente super stra troppo tantissimo moltissimo completamente particolarmente tremendamente',
    1.3: 'tanto così assai più molta molti molte tanta tanti tante proprio ben abbastanza che gran vero vera',
    0.6: 'poco po leggermente appena quasi piuttosto meno relativamente alquanto poca',
  }),
  breaks: words('ma però pero tuttavia tranne eccetto invece anzi bensì sennonché perché mentre'),
};
