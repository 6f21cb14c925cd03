// The Dutch texts of Explore's list and filters: the order, the date one goes to, the groups of values.
import type { enExplore } from '../en/explore.ts';
import type { Part } from '../text.ts';

export const nlExplore: Part<typeof enExplore> = {
  'order.label': 'Volgorde',
  'order.command': 'Volgorde: {order}',
  'order.newest': 'Nieuwste eerst',
  'order.oldest': 'Oudste eerst',
  'order.relevance': 'Beste treffers eerst',
  'order.engagement': 'Meeste reacties eerst',
  'order.unanswered': 'Onbeantwoord, oudste eerst',
  'order.ranked':
    'De beste treffers onder de nieuwste {ranked} van {total}. Maak de zoekopdracht of de periode kleiner om alles te ordenen.',
  'order.only-unanswered': 'Hieronder staat alleen wat geen van je accounts schreef of beantwoordde.',
  'order.all-answered': 'Hier wacht niets op antwoord',
  'order.all-answered.words':
    'Elke vermelding van deze zoekopdracht is door een van je accounts beantwoord of geschreven. Welke accounts van jou zijn, staat in Instellingen.',
  'jump.title': 'Ga naar een datum',
  'jump.day': 'Datum',
  'jump.go': 'Ga',
  'jump.newest': 'Vanaf {day} terug',
  'jump.oldest': 'Vanaf {day} verder',
  'jump.clear': '{where}. Weghalen en weer bij het begin beginnen',
  'jump.none': 'De lijst eindigt vóór die datum',
  'jump.none.words': 'Wat deze zoekopdracht vindt, ligt allemaal aan de andere kant ervan.',
  'jump.begin': 'Bij het begin beginnen',
  'facet.sentiment': 'Sentiment',
  'facet.language': 'Taal',
  'facet.intent': 'Bedoeling',
  'facet.flag': 'Signalen',
  'facet.source': 'Bron',
  'facet.kind': 'Soort bron',
  'facet.site': 'Site',
  'facet.topic': 'Onderwerpen',
  'facet.tag': 'Tags',
  'facet.author': 'Auteur',
  'facet.weekday': 'Weekdag',
  'facet.hour': 'Uur van de dag',
  'facet.hashtag': 'Hashtags',
  'facets.value': '{what}: {count}, {share} van al het gevondene ({clause})',
  'facets.in-force': { one: '# actief', other: '# actief' },
};
