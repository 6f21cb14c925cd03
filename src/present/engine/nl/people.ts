// Dutch: what was noted about people, and what cannot be noted.
import type { EngineWords } from '../words.ts';

// Roles are no words of their own here: a person’s tag may be called “staff”, and stays as it was written.
export const nlPeople: EngineWords = {
  'renamed “{1}” to “{2}”': '“{1}” heet nu “{2}”',
  'noted “{1}” down as customer': '“{1}”: klant',
  'noted “{1}” down as advocate': '“{1}”: pleitbezorger',
  'noted “{1}” down as critic': '“{1}”: criticus',
  'noted “{1}” down as journalist': '“{1}”: journalist',
  'noted “{1}” down as creator': '“{1}”: maker',
  'noted “{1}” down as partner': '“{1}”: partner',
  'noted “{1}” down as competitor': '“{1}”: concurrent',
  'noted “{1}” down as staff': '“{1}”: medewerker',
  'noted “{1}” down': 'aantekening bij “{1}”',
  'took the role off “{1}”': '“{1}” heeft geen rol meer',
  'wrote notes on “{1}”': 'notities over “{1}”',
  'linked 1 account to “{1}”': 'een account gekoppeld aan “{1}”',
  'linked {1} accounts to “{2}”': '{1} accounts gekoppeld aan “{2}”',
  'parted {1} from “{2}”': '{1} losgekoppeld van “{2}”',
  'A person needs a name.': 'Een persoon heeft een naam nodig.',
  'A name can have {1} characters and this one has {2}: shorten it.':
    'Een naam mag {1} tekens hebben en deze heeft er {2}: kort hem in.',
  'Notes can have {1} characters and these have {2}: shorten them.':
    'Notities mogen {1} tekens hebben en deze hebben er {2}: kort ze in.',
  'A person can have {1} accounts: link fewer.': 'Een persoon kan {1} accounts hebben: koppel er minder.',
  'This is their only account: a person stays with one at least.':
    'Dit is het enige account: een persoon houdt er minstens één.',
  'A tag cannot be merged into itself.': 'Een tag kan niet met zichzelf worden samengevoegd.',
  'A rule needs a search: what should it find?': 'Een regel heeft een zoekopdracht nodig: wat moet die vinden?',
};
