// I testi in italiano del calendario di tutte le fonti e della rilettura di tutto ciò che è conservato.
import type { enCoverage } from '../en/coverage.ts';
import type { Part } from '../text.ts';

export const itCoverage: Part<typeof enCoverage> = {
  'sources.tab-coverage': 'Copertura',
  'coverage.all-failed': {
    one: 'In # giorno almeno una fonte non ha risposto. I grafici lo ombreggiano.',
    other: 'In # giorni almeno una fonte non ha risposto. I grafici li ombreggiano.',
  },
  'coverage.all-added': {
    one: 'Nell’ultimo anno è arrivata # menzione.',
    other: 'Nell’ultimo anno sono arrivate # menzioni.',
  },
  'coverage.open-day': 'Premi un giorno per leggere che cosa si è detto.',
  'coverage.open-of': 'Apri ciò che si è detto il {day}',
  'coverage.empty': 'Non si raccoglie ancora nulla',
  'coverage.files': 'Quello che c’è viene da file: non è stato chiesto nulla',
  'coverage.empty.words':
    'Quando le fonti verranno controllate, questo calendario mostrerà in quali giorni la raccolta ha funzionato, così distingui il silenzio da una fonte che non ha risposto.',
  'reread.all': 'Rileggi tutto',
  'reread.all.words':
    'Earshot conserva ciò che ogni fonte ha inviato. Quando impara a leggerne di più, puoi far rileggere tutto. Le tue correzioni e le tue etichette restano.',
};
