// Ciò che si importa di molti file in una volta, e ciò che se ne sta ancora leggendo.
import type { enImporting } from '../en/importing.ts';
import type { Part } from '../text.ts';

export const itImporting: Part<typeof enImporting> = {
  'many.all': { one: 'Importa # come riconosciuto', other: 'Importa tutti e # come riconosciuti' },
  'many.others': { one: 'Importa l’altro come riconosciuto', other: 'Importa gli altri # come riconosciuti' },
  'many.title': { one: 'Importare # file', other: 'Importare # file' },
  'many.progress': { one: '{done} di # file', other: '{done} di # file' },
  'many.imported': { one: 'Importato # file su {of}.', other: 'Importati # file su {of}.' },
  'many.running': 'in lettura',
  'many.waiting': 'in attesa',
  'many.go-on': { one: 'Continua con quello che resta', other: 'Continua con i # che restano' },
  'many.asks': 'Ha una domanda per te: è il prossimo.',
  'imports.no-rows': 'Ha un’intestazione ma nessuna riga: non c’è niente da importare.',
  'imports.no-mentions': 'Così come viene letto ora, non contiene nessuna menzione.',
  'imports.not-read': 'Così non si è potuto leggere niente: i motivi sono qui sopra.',
  'many.stopped': 'Non importato fino in fondo: hai fermato prima.',
  'many.undo': 'Ogni file si può annullare da solo: in Fonti, sotto Importazioni.',
  'says.still-reading': 'Ancora nulla: i testi sono ancora in lettura',
  'language.not-yet': 'Lingua non ancora letta',
  'explore.none.reading':
    'I testi sono ancora in lettura. Ciò che cerchi per lingua, sentiment o intenzione compare via via che vengono letti.',
  'reading.texts': { one: 'Lettura: {done} di # testo', other: 'Lettura: {done} di # testi' },
  'reading.words':
    'In queste cifre mancano il tono, l’intento e i nomi dei testi non ancora letti. Si completano da sole.',
};
