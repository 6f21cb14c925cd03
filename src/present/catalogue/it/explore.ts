// The Italian texts of Explore's list and filters: the order, the date one goes to, the groups of values.
import type { enExplore } from '../en/explore.ts';
import type { Part } from '../text.ts';

export const itExplore: Part<typeof enExplore> = {
  'order.label': 'Ordine',
  'order.command': 'Ordine: {order}',
  'order.newest': 'Prima le più recenti',
  'order.oldest': 'Prima le più vecchie',
  'order.relevance': 'Prima le più pertinenti',
  'order.engagement': 'Prima quelle con più reazioni',
  'order.unanswered': 'Senza risposta, prima le più vecchie',
  'order.ranked':
    'Le più pertinenti tra le {ranked} più recenti di {total}. Restringi la ricerca o le date per ordinarle tutte.',
  'order.only-unanswered': 'Qui sotto c’è solo ciò che i tuoi account non hanno scritto e a cui non hanno risposto.',
  'order.all-answered': 'Qui niente aspetta una risposta',
  'order.all-answered.words':
    'Tutte le menzioni di questa ricerca hanno già una risposta dei tuoi account, o le hanno scritte loro. Quali account sono tuoi lo indichi nelle Impostazioni.',
  'jump.title': 'Vai a una data',
  'jump.day': 'Data',
  'jump.go': 'Vai',
  'jump.newest': 'Dal {day} all’indietro',
  'jump.oldest': 'Dal {day} in avanti',
  'jump.clear': '{where}. Togli e ricomincia dall’inizio',
  'jump.none': 'L’elenco finisce prima di quella data',
  'jump.none.words': 'Quello che questa ricerca trova sta tutto dall’altra parte.',
  'jump.begin': 'Ricomincia dall’inizio',
  'facet.sentiment': 'Sentiment',
  'facet.language': 'Lingua',
  'facet.intent': 'Intento',
  'facet.flag': 'Segnali',
  'facet.source': 'Fonte',
  'facet.kind': 'Tipo di fonte',
  'facet.site': 'Sito',
  'facet.topic': 'Argomenti',
  'facet.tag': 'Etichette',
  'facet.author': 'Autore',
  'facet.weekday': 'Giorno della settimana',
  'facet.hour': 'Ora del giorno',
  'facet.hashtag': 'Hashtag',
  'facets.value': '{what}: {count}, il {share} di quanto trovato ({clause})',
  'facets.in-force': { one: '# attivo', other: '# attivi' },
};
