// I testi in italiano delle colonne.
import type { enColumns } from '../en/columns.ts';
import type { Part } from '../text.ts';

export const itColumns: Part<typeof enColumns> = {
  'group.columns': 'Colonne',
  'history.kind-columns': 'Colonne',
  'columns.add': 'Nuova colonna',
  'columns.edit': 'Modifica questa colonna',
  'columns.next': 'Colonna successiva',
  'columns.previous': 'Colonna precedente',
  'columns.move-left': 'Sposta la colonna a sinistra',
  'columns.move-right': 'Sposta la colonna a destra',
  'columns.wider': 'Allarga la colonna',
  'columns.narrower': 'Restringi la colonna',
  'columns.turn-mode': 'Avvisami o taci',
  'columns.show-new': 'Mostra le novità',
  'columns.remove': 'Togli la colonna',
  'columns.from-search': 'Segui come colonna',
  'columns.open': 'Apri in Esplora',
  'columns.tell': 'Avvisami delle novità',
  'columns.be-quiet': 'Non avvisarmi',
  'columns.tells': 'Ti avvisa delle novità',

  'columns.list': 'Colonne, una accanto all’altra',
  'columns.mentions-of': 'Menzioni di «{name}»',
  'columns.open-count': 'Apri {count} di «{name}» in Esplora',
  'columns.everything': 'Tutto',
  'columns.new': { one: '# nuova', other: '# nuove' },
  'columns.new-many': '{count}+ nuove',
  'columns.new-in': 'Mostra le novità di «{name}»: {new}',
  'columns.width-of': 'Larghezza di «{name}»',
  'columns.drag': 'Trascina per spostare la colonna',
  'columns.moved': '«{name}» è la colonna {place} di {count}',
  'columns.nothing': 'Qui non c’è ancora nulla',
  'columns.nothing.words': 'Ciò che corrisponde a questa ricerca compare qui man mano che arriva.',
  'columns.broken': 'Questa ricerca non si può più leggere',

  'columns.dialog-new': 'Nuova colonna',
  'columns.dialog-change': 'Modifica «{name}»',
  'columns.from-topic': 'Da un argomento',
  'columns.query': 'Che cosa mostra',
  'columns.query.placeholder': 'Parole, topic:…, lang:it, intent:question …',
  'columns.query.blank': 'Tutto ciò che arriva.',
  'columns.mode': 'Quando arriva qualcosa di nuovo',
  'columns.mode-quiet': 'In silenzio',
  'columns.mode-quiet.help': 'Si conta sopra la colonna finché non la guardi.',
  'columns.mode-notify': 'Avvisami',
  'columns.mode-notify.help':
    'Ricevi un avviso sul desktop, mai nelle ore di silenzio e non più di una volta al minuto.',
  'columns.submit-new': 'Aggiungi la colonna',

  'columns.empty': 'Tieni d’occhio più cose insieme',
  'columns.empty.words':
    'Una colonna è una ricerca che resta. Mettine alcune a fianco, per esempio la tua marca, i reclami e un concorrente: ognuna si riempie man mano che arrivano menzioni.',
  'columns.add-topic': 'Aggiungi {name}',

  'columns.news': 'Novità nelle tue colonne',
  'columns.news-of': '{name}: {new}',
};
