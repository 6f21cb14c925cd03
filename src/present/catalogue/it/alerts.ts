// I testi degli avvisi in italiano.
import type { enAlerts } from '../en/alerts.ts';
import type { Part } from '../text.ts';

export const itAlerts: Part<typeof enAlerts> = {
  'alert.says': '{topic}: {what}',
  'alert.volume': {
    one: '# menzione in {hours} ore, {usual}',
    other: '# menzioni in {hours} ore, {usual}',
  },
  'alert.sentiment': {
    one: 'è negativo il {share} di # menzione in {hours} ore, contro il {before} delle settimane prima',
    other: 'è negativo il {share} di # menzioni in {hours} ore, contro il {before} delle settimane prima',
  },
  'alert.question': { one: 'una domanda nuova: «{quote}»', other: 'una domanda nuova, posta da #: «{quote}»' },
  'alert.risk': {
    one: 'una menzione a rischio: «{quote}»',
    other: '# menzioni a rischio; la più rischiosa: «{quote}»',
  },
  'alert.usual': '{times} il solito',
  'alert.usual-more': 'più di {times} il solito',
  'alert.usual-nearly': 'quasi {times} il solito',
  'alert.usual-few': 'quando di solito non ce n’è quasi nessuna',
  'alert.times-2': 'due volte',
  'alert.times-3': 'tre volte',
  'alert.times-4': 'quattro volte',
  'alert.times-5': 'cinque volte',
  'alert.times-6': 'sei volte',
  'alert.times-7': 'sette volte',
  'alert.times-8': 'otto volte',
  'alert.times-9': 'nove volte',
  'alert.times-many': '{times} volte',

  'alerts.some': { one: '# avviso', other: '# avvisi' },
  'alerts.name': 'Avvisi',
  'alerts.unseen': { one: '# avviso nuovo', other: '# avvisi nuovi' },
  'alerts.new': 'nuovo',
  'alerts.quiet': 'arrivato nelle ore di silenzio',
  'alerts.all-seen': 'Segna tutti come visti',
  'alerts.choose': 'Scegli gli avvisi',
  'alerts.nothing': 'Ancora niente da dirti.',
  'alerts.nothing.words':
    'Per ogni argomento scegli di che cosa vuoi sapere: un’ondata di menzioni, un umore peggiore, una domanda nuova, una menzione che può degenerare.',
  'alerts.when': '{topic}, quando {what}',
  'alerts.nothing.on': 'Ti dirà quello che nota da ora in poi. Di quello che c’è già ti avrebbe detto questo:',
  'alerts.more-came': { one: 'e # altro', other: 'e altri #' },
  'alerts.open': 'Apri',

  'alerts.of': 'Avvisi di {name}',
  'alerts.on': { one: 'Avvisi di {name}: # attivo', other: 'Avvisi di {name}: # attivi' },
  'alerts.none-on': 'Avvisi di {name}: nessuno attivo',
  'alerts.tell-me': 'Avvisami quando…',
  'alerts.tell-me.words':
    'Conta solo ciò che è stato pubblicato in quelle ore, non le vecchie menzioni che arrivano tardi. L’avviso arriva una volta, non di continuo.',
  'alerts.volume': 'se ne parla molto più del solito',
  'alerts.volume.help': 'Sei ore a confronto con le stesse ore delle sei settimane prima',
  'alerts.sentiment': 'l’umore peggiora',
  'alerts.sentiment.help': 'La parte negativa di un giorno a confronto con quella delle quattro settimane prima',
  'alerts.question': 'si chiede qualcosa di nuovo',
  'alerts.question.help': 'Una domanda diversa da quelle degli ultimi 30 giorni',
  'alerts.risk': 'una menzione può degenerare',
  'alerts.risk.help': 'Con un rischio che le tue impostazioni considerano alto',
  'alerts.threshold': 'Quanto ci vuole: {what}',
  'alerts.at.volume': '{times} il solito',
  'alerts.at.sentiment': '{points} punti in peggio',
  'alerts.at.question': { one: 'chiesto una volta', other: 'chiesto # volte' },
  'alerts.at.risk': { one: 'una per una', other: '# insieme' },
  'alerts.trying': 'Guardo indietro di {days} giorni…',
  'alerts.lack.weeks': {
    one: 'Non può ancora avvisare: delle {needed} settimane precedenti con cui confronta ne conosce #. Se arriva qualcosa ogni giorno, potrà dal {day}.',
    other:
      'Non può ancora avvisare: delle {needed} settimane precedenti con cui confronta ne conosce #. Se arriva qualcosa ogni giorno, potrà dal {day}.',
  },
  'alerts.lack.mentions': {
    one: 'Non può ancora avvisare: confronta con {needed} menzioni delle quattro settimane precedenti e qui ce n’è #.',
    other:
      'Non può ancora avvisare: confronta con {needed} menzioni delle quattro settimane precedenti e qui ce ne sono #.',
  },
  'alerts.tried-last.none': 'Negli ultimi {days} giorni non ti avrebbe detto niente.',
  'alerts.tried-last': {
    one: 'Negli ultimi {days} giorni ti avrebbe avvisato una volta',
    other: 'Negli ultimi {days} giorni ti avrebbe avvisato # volte',
  },
  'alerts.tried.none': 'Nei {days} giorni fino al {day} non ti avrebbe detto niente.',
  'alerts.tried': {
    one: 'Nei {days} giorni fino al {day} ti avrebbe avvisato una volta',
    other: 'Nei {days} giorni fino al {day} ti avrebbe avvisato # volte',
  },
  'alerts.noticed': 'Che cosa è stato notato',
  'alerts.noticed.none': 'Ancora niente. Qui comparirà ciò che si nota da ora in poi.',
  'alerts.voice': 'Share of voice: il {share} ({range}) delle {n} menzioni che nominano una marca o un concorrente',
  'alerts.next-topic': 'Argomento successivo',
  'alerts.previous-topic': 'Argomento precedente',
  'alerts.of-topic': 'Avvisi dell’argomento',
  'alerts.edit-topic': 'Modifica l’argomento',

  'quiet.title': 'Ore di silenzio',
  'quiet.words': 'Gli avvisi di queste ore restano da parte e ti vengono dati insieme alla fine.',
  'quiet.on': 'Silenzio in queste ore',
  'quiet.from': 'Dalle',
  'quiet.to': 'Alle',
  'quiet.weekends': 'Anche sabato e domenica, tutto il giorno',
  'quiet.zone': 'Secondo l’orologio di {zone}.',
};
