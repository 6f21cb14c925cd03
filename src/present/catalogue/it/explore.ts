// The Italian texts of Explore's list and filters: the order, the date one goes to, the groups of values.
import type { enExplore } from '../en/explore.ts';
import type { Part } from '../text.ts';

export const itExplore: Part<typeof enExplore> = {
  'order.label': 'Ordine',
  'order.command': 'Ordine: {order}',
  'order.newest': 'Prima i più recenti',
  'order.oldest': 'Prima i più vecchi',
  'order.relevance': 'Prima i più pertinenti',
  'order.engagement': 'Prima quelli con più reazioni',
  'order.unanswered': 'Senza risposta, prima i più vecchi',
  'order.ranked':
    'I più pertinenti tra i {ranked} più recenti di {total}. Restringi la ricerca o le date per ordinarli tutti.',
  'order.only-unanswered': 'Sotto c’è solo ciò che nessuno dei tuoi account ha detto o a cui non ha risposto.',
  'order.all-answered': 'Qui niente aspetta una risposta',
  'order.all-answered.words':
    'A ogni menzione di questa ricerca ha risposto uno dei tuoi account, o l’ha scritta. Quali account sono tuoi si dice nelle Impostazioni.',
  'jump.title': 'Vai a una data',
  'jump.day': 'Data',
  'jump.go': 'Vai',
  'jump.newest': 'Da {day} all’indietro',
  'jump.oldest': 'Da {day} in avanti',
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
