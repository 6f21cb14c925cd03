// De Nederlandse teksten van de inbox.
import type { enInbox } from '../en/inbox.ts';
import type { Part } from '../text.ts';

export const nlInbox: Part<typeof enInbox> = {
  'group.inbox': 'Inbox',
  'inbox.views': 'Wat de inbox laat zien',
  'inbox.view-answer': 'Wacht op antwoord',
  'inbox.view-answer.help':
    'Vragen, verzoeken, klachten, bezwaren en riskante vermeldingen die je niet hebt beantwoord',
  'inbox.view-new': 'Nieuw',
  'inbox.view-new.help': 'Wat nog niemand heeft geopend',
  'inbox.view-later': 'Niet nu',
  'inbox.view-later.help': 'Wat je hebt uitgesteld, tot het terugkomt',
  'inbox.view-done': 'Klaar',
  'inbox.view-done.help': 'Wat je als klaar hebt aangemerkt',
  'inbox.view-all': 'Alles',
  'inbox.view-all.help': 'Alles wat niet klaar en niet uitgesteld is',
  'inbox.show': 'Toon: {view}',
  'inbox.more-than': '{count}+',

  'inbox.period': 'Periode',
  'inbox.period-days': { one: 'Laatste dag', other: 'Laatste # dagen' },
  'inbox.period-all': 'Hele periode',
  'inbox.order-risk': 'Riskantste eerst',
  'inbox.filter': 'Filter de inbox',
  'inbox.filter.placeholder': 'Filter: woorden, lang:nl, source:forum …',
  'inbox.clear-filter': 'Filter weghalen',

  'inbox.longest': 'langste wachttijd {time}',
  'inbox.list': 'Vermeldingen in de inbox',
  'inbox.unread': 'nog niet geopend',
  'inbox.back-at': 'komt terug op {when}',
  'inbox.came-back': 'is terug',
  'inbox.older': {
    one: 'Er is # oudere vermelding die op antwoord wacht.',
    other: 'Er zijn # oudere vermeldingen die op antwoord wachten.',
  },
  'inbox.older-many': 'Er zijn meer dan {count} oudere vermeldingen die op antwoord wachten.',
  'inbox.show-older': 'Toon alles',
  'inbox.choose-view': { one: 'Selecteer de # in deze weergave', other: 'Selecteer alle # in deze weergave' },
  'inbox.choose-whole-view': 'Selecteer de hele weergave',
  'inbox.chosen-all': {
    one: 'De # in deze weergave is geselecteerd',
    other: 'Alle # in deze weergave zijn geselecteerd',
  },
  'inbox.chosen-whole-view': 'De hele weergave is geselecteerd: meer dan {count}',

  'inbox.actions': 'Wat je ermee doet',
  'inbox.done': 'Klaar',
  'inbox.later': 'Niet nu',
  'inbox.mark-unread': 'Markeer als ongelezen',
  'inbox.mark-read': 'Markeer als gelezen',
  'inbox.bring-back': 'Haal terug',
  'inbox.open-original': 'Open het origineel',
  'inbox.code': 'Tag en ga naar de volgende',
  'inbox.code-with': 'Tag met “{tag}” en ga naar de volgende',
  'inbox.has-tag': 'staat al op deze vermelding',

  'inbox.later-today': 'Later vandaag',
  'inbox.later-tomorrow': 'Morgen',
  'inbox.later-week': 'Volgende week',
  'inbox.later-date': 'Op een datum…',
  'inbox.later-title': 'Haal het terug op een datum',
  'inbox.later-words': 'Het verdwijnt nu uit de inbox en komt die dag om negen uur ’s ochtends terug.',
  'inbox.later-submit': 'Uitstellen',

  'inbox.empty-answer': 'Niets wacht op antwoord',
  'inbox.empty-recent': 'Niets uit deze periode wacht op antwoord',
  'inbox.empty-answer.words':
    'Vragen, verzoeken, klachten, bezwaren en riskante vermeldingen wachten hier tot je ze beantwoordt of als klaar aanmerkt.',
  'inbox.empty-new': 'Je hebt alles gezien',
  'inbox.empty-new.words': 'Wat binnenkomt, staat hier tot je het opent.',
  'inbox.empty-later': 'Niets is uitgesteld',
  'inbox.empty-later.words': 'Druk op S bij een vermelding die kan wachten. Ze komt terug wanneer jij dat zegt.',
  'inbox.empty-done': 'Er is nog niets klaar',
  'inbox.empty-done.words':
    'Druk op E bij een vermelding die niets meer nodig heeft. Ze komt hier te staan en je kunt haar terughalen.',
  'inbox.empty-all': 'Niets in deze periode',
  'inbox.empty-all.words': 'Hier staat alles wat niet klaar en niet uitgesteld is.',
  'inbox.nothing-matches': 'Niets hier past bij het filter',
  'inbox.nothing-matches.words': 'Haal een woord weg of kies een langere periode.',
  'inbox.blank': 'De inbox van {project} is leeg',
  'inbox.blank.words':
    'Hij verzamelt wat jou nodig heeft: vragen, verzoeken, klachten. Voeg een bron toe of importeer een bestand om hem te vullen.',
};
