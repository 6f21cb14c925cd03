// I testi italiani dei motivi, dell’unione di etichette e di ciò che una regola etichetterebbe.
import type { enTags } from '../en/tags.ts';
import type { Part } from '../text.ts';

export const itTags: Part<typeof enTags> = {
  'widget.tags': 'Etichette',
  'field.pattern': 'Motivo',
  'pattern.plain': 'tinta unita',
  'pattern.stripes': 'strisce',
  'pattern.lines': 'righe',
  'pattern.dots': 'puntini',
  'pattern.grid': 'griglia',
  'pattern.checks': 'scacchi',
  'tags.write-one': 'Scrivi un nome per creare un’etichetta',
  'tags.drag-all': 'Tutte quelle trovate',
  'tags.drop': 'Lascia su un’etichetta',
  'tags.drop-none': 'Non ci sono ancora etichette: creane una in Etichette',
  'tags.merge': 'Unisci a un’altra etichetta',
  'tags.merge.title': 'Unisci «{name}» a un’altra etichetta',
  'tags.merge.into': 'A',
  'tags.merge.pick': 'Scegli un’etichetta',
  'tags.merge.words': {
    one: '# menzione con «{name}» riceve l’altra etichetta. Regole e ricerche salvate la seguono. Puoi annullare.',
    other: '# menzioni con «{name}» ricevono l’altra etichetta. Regole e ricerche salvate la seguono. Puoi annullare.',
  },
  'tags.merge.do': 'Unisci',
  'rules.tag.make': 'Crea l’etichetta «{name}»',
  'rules.tag.made': 'Una nuova etichetta: si crea con la regola.',
  'rules.tag.hint': 'Scegline una o scrivine una nuova',
  'rules.when': 'Da quando',
  'rules.now': 'Solo quello che arriva da ora in poi',
  'rules.would': {
    one: 'Etichetterebbe # menzione già presente',
    other: 'Etichetterebbe # menzioni già presenti',
  },
  'rules.tagged': { one: '# di quelle che trova ce l’ha già.', other: '# di quelle che trova ce l’hanno già.' },
  'rules.newest': 'Le più recenti:',
  'rules.would-none': 'Non etichetterebbe nulla di quello che c’è già',
  'rules.write': 'Scrivi una ricerca per vedere che cosa etichetterebbe.',
};
