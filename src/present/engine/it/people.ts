// Italian: what was noted about people, and what cannot be noted.
import type { EngineWords } from '../words.ts';

// Roles are no words of their own here: a person’s tag may be called “staff”, and stays as it was written.
export const itPeople: EngineWords = {
  'renamed “{1}” to “{2}”': '«{1}» ora si chiama «{2}»',
  'noted “{1}” down as customer': '«{1}»: cliente',
  'noted “{1}” down as advocate': '«{1}»: ci sostiene',
  'noted “{1}” down as critic': '«{1}»: ci critica',
  'noted “{1}” down as journalist': '«{1}»: giornalista',
  'noted “{1}” down as creator': '«{1}»: creator',
  'noted “{1}” down as partner': '«{1}»: partner',
  'noted “{1}” down as competitor': '«{1}»: concorrente',
  'noted “{1}” down as staff': '«{1}»: di casa',
  'noted “{1}” down': 'scheda di «{1}»',
  'took the role off “{1}”': '«{1}» non ha più un ruolo',
  'wrote notes on “{1}”': 'note su «{1}»',
  'linked 1 account to “{1}”': 'un account collegato a «{1}»',
  'linked {1} accounts to “{2}”': '{1} account collegati a «{2}»',
  'parted {1} from “{2}”': '{1} separato da «{2}»',
  'A person needs a name.': 'Una persona ha bisogno di un nome.',
  'A name can have {1} characters and this one has {2}: shorten it.':
    'Un nome può avere {1} caratteri e questo ne ha {2}: accorcialo.',
  'Notes can have {1} characters and these have {2}: shorten them.':
    'Le note possono avere {1} caratteri e queste ne hanno {2}: accorciale.',
  'A person can have {1} accounts: link fewer.': 'Una persona può avere {1} account: collegane di meno.',
  'This is their only account: a person stays with one at least.':
    'È il suo unico account: a una persona ne resta almeno uno.',
  'A tag cannot be merged into itself.': 'Un’etichetta non si può unire a sé stessa.',
  'A rule needs a search: what should it find?': 'Una regola ha bisogno di una ricerca: che cosa deve trovare?',
};
