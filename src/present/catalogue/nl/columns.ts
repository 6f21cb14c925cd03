// De Nederlandse teksten van de kolommen.
import type { enColumns } from '../en/columns.ts';
import type { Part } from '../text.ts';

export const nlColumns: Part<typeof enColumns> = {
  'group.columns': 'Kolommen',
  'history.kind-columns': 'Kolommen',
  'columns.add': 'Nieuwe kolom',
  'columns.edit': 'Deze kolom wijzigen',
  'columns.next': 'Volgende kolom',
  'columns.previous': 'Vorige kolom',
  'columns.move-left': 'Kolom naar links',
  'columns.move-right': 'Kolom naar rechts',
  'columns.wider': 'Kolom breder maken',
  'columns.narrower': 'Kolom smaller maken',
  'columns.turn-mode': 'Melden of stil zijn',
  'columns.show-new': 'Laat zien wat nieuw is',
  'columns.remove': 'Kolom weghalen',
  'columns.from-search': 'Volgen als kolom',
  'columns.open': 'Openen in Verkennen',
  'columns.tell': 'Laat me weten wat nieuw is',
  'columns.be-quiet': 'Niets melden',
  'columns.tells': 'Laat je weten wat nieuw is',

  'columns.list': 'Kolommen naast elkaar',
  'columns.mentions-of': 'Vermeldingen in “{name}”',
  'columns.open-count': '{count} van “{name}” openen in Verkennen',
  'columns.everything': 'Alles',
  'columns.new': { one: '# nieuw', other: '# nieuw' },
  'columns.new-many': '{count}+ nieuw',
  'columns.new-in': 'Laat zien wat nieuw is in “{name}”: {new}',
  'columns.width-of': 'Breedte van “{name}”',
  'columns.drag': 'Sleep om de kolom te verplaatsen',
  'columns.moved': '“{name}” is kolom {place} van {count}',
  'columns.nothing': 'Hier staat nog niets',
  'columns.nothing.words': 'Wat bij deze zoekopdracht past, verschijnt hier zodra het binnenkomt.',
  'columns.broken': 'Deze zoekopdracht is niet meer te lezen',

  'columns.dialog-new': 'Nieuwe kolom',
  'columns.dialog-change': '“{name}” wijzigen',
  'columns.from-topic': 'Op basis van een onderwerp',
  'columns.query': 'Wat hij laat zien',
  'columns.query.placeholder': 'Woorden, topic:…, lang:nl, intent:question …',
  'columns.query.blank': 'Alles wat binnenkomt.',
  'columns.mode': 'Als er iets nieuws komt',
  'columns.mode-quiet': 'Stil',
  'columns.mode-quiet.help': 'Het wordt boven de kolom geteld tot je kijkt.',
  'columns.mode-notify': 'Meld het',
  'columns.mode-notify.help':
    'Je krijgt een melding op je bureaublad, nooit in de stille uren en hooguit eens per minuut.',
  'columns.submit-new': 'Kolom toevoegen',

  'columns.empty': 'Volg meer dingen tegelijk',
  'columns.empty.words':
    'Een kolom is een zoekopdracht die blijft staan. Zet er een paar naast elkaar, zoals je merk, de klachten erover en een concurrent. Elke kolom vult zich terwijl er vermeldingen binnenkomen.',
  'columns.add-topic': '{name} toevoegen',

  'columns.news': 'Nieuw in je kolommen',
  'columns.news-of': '{name}: {new}',
};
