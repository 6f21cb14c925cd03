// The Italian texts of topics: how they are named, what only looks like them, what else the data hold.
import type { enTopics } from '../en/topics.ts';
import type { Part } from '../text.ts';

export const itTopics: Part<typeof enTopics> = {
  'topic.names': 'Come lo chiama la gente',
  'topic.names.help': 'Ogni modo di scriverlo; accenti e maiuscole non contano.',
  'topic.handles': 'Account',
  'topic.handles.placeholder': '@marazul',
  'topic.domains': 'Domini',
  'topic.domains.placeholder': 'marazul.example',
  'topic.misspellings': 'Grafie sbagliate',
  'topic.exclusions': 'Escludi le menzioni con',
  'topic.exclusions.help': 'Parole di un’altra cosa con lo stesso nome.',
  'topic.query': 'Lo trova anche questa ricerca',
  'topic.more-ways': 'Trovalo da come lo chiama la gente',
  'topic.finds': { one: '# menzione', other: '# menzioni' },
  'topic.finds-nothing-yet': 'Scrivi come lo chiama la gente, o una ricerca.',
  'topic.others': 'Anche nelle tue menzioni',
  'topic.others.none': 'Non si è trovato un altro modo di scriverlo.',
  'topic.others.all': { one: 'Mostrane un altro', other: 'Mostrane altri #' },
  'topic.add': 'Aggiungi',
  'topic.add.name': 'Aggiungi {text} a come lo chiama la gente',
  'topic.add.handle': 'Aggiungi {text} agli account',
  'topic.add.domain': 'Aggiungi {text} ai domini',
  'topic.add.misspelling': 'Aggiungi {text} alle grafie sbagliate',
  'topic.peek': '{text}: leggi {count}',
  'topic.peek.newest': { one: 'la più recente', other: 'le # più recenti di {all}' },
  'topic.by.name': '{n} dal nome',
  'topic.by.handle': '{n} dall’account',
  'topic.by.domain': '{n} dal dominio',
  'topic.by.misspelling': '{n} scritte male',
  'topic.without': 'senza {words}',
};
