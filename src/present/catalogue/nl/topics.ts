// The Dutch texts of topics: how they are named, what only looks like them, what else the data hold.
import type { enTopics } from '../en/topics.ts';
import type { Part } from '../text.ts';

export const nlTopics: Part<typeof enTopics> = {
  'topic.names': 'Hoe mensen het noemen',
  'topic.names.help': 'Elke schrijfwijze; accenten en hoofdletters maken niet uit.',
  'topic.handles': 'Accounts',
  'topic.handles.placeholder': '@marazul',
  'topic.domains': 'Domeinen',
  'topic.domains.placeholder': 'marazul.example',
  'topic.misspellings': 'Spelfouten',
  'topic.exclusions': 'Laat vermeldingen weg met',
  'topic.exclusions.help': 'Woorden van iets anders met dezelfde naam.',
  'topic.query': 'Ook gevonden met deze zoekopdracht',
  'topic.more-ways': 'Vind het aan hoe mensen het noemen',
  'topic.finds': { one: '# vermelding', other: '# vermeldingen' },
  'topic.finds-nothing-yet': 'Schrijf hoe mensen het noemen, of een zoekopdracht.',
  'topic.others': 'Ook in je vermeldingen',
  'topic.others.none': 'Er is geen andere schrijfwijze gevonden.',
  'topic.others.all': { one: 'Toon er nog één', other: 'Toon er nog #' },
  'topic.add': 'Toevoegen',
  'topic.add.name': 'Voeg {text} toe aan hoe mensen het noemen',
  'topic.add.handle': 'Voeg {text} toe aan de accounts',
  'topic.add.domain': 'Voeg {text} toe aan de domeinen',
  'topic.add.misspelling': 'Voeg {text} toe aan de spelfouten',
  'topic.peek': '{text}: lees {count}',
  'topic.peek.newest': { one: 'de nieuwste', other: 'de nieuwste # van {all}' },
  'topic.by.name': '{n} op naam',
  'topic.by.handle': '{n} op account',
  'topic.by.domain': '{n} op domein',
  'topic.by.misspelling': '{n} verkeerd gespeld',
  'topic.without': 'zonder {words}',
};
