// Spanish: what was noted about people, and what cannot be noted.
import type { EngineWords } from '../words.ts';

// Roles are no words of their own here: a person’s tag may be called “staff”, and stays as it was written.
export const esPeople: EngineWords = {
  'renamed “{1}” to “{2}”': '«{1}» se llama ahora «{2}»',
  'noted “{1}” down as customer': '«{1}»: cliente',
  'noted “{1}” down as advocate': '«{1}»: nos defiende',
  'noted “{1}” down as critic': '«{1}»: nos critica',
  'noted “{1}” down as journalist': '«{1}»: periodista',
  'noted “{1}” down as creator': '«{1}»: crea contenido',
  'noted “{1}” down as partner': '«{1}»: socio',
  'noted “{1}” down as competitor': '«{1}»: competencia',
  'noted “{1}” down as staff': '«{1}»: de la casa',
  'noted “{1}” down': 'ficha de «{1}»',
  'took the role off “{1}”': '«{1}» ya no tiene rol',
  'wrote notes on “{1}”': 'notas sobre «{1}»',
  'linked 1 account to “{1}”': 'una cuenta unida a «{1}»',
  'linked {1} accounts to “{2}”': '{1} cuentas unidas a «{2}»',
  'parted {1} from “{2}”': '{1} separada de «{2}»',
  'A person needs a name.': 'Una persona necesita un nombre.',
  'A name can have {1} characters and this one has {2}: shorten it.':
    'Un nombre puede tener {1} caracteres y este tiene {2}: acórtalo.',
  'Notes can have {1} characters and these have {2}: shorten them.':
    'Las notas pueden tener {1} caracteres y estas tienen {2}: acórtalas.',
  'A person can have {1} accounts: link fewer.': 'Una persona puede tener {1} cuentas: une menos.',
  'This is their only account: a person stays with one at least.':
    'Es su única cuenta: a una persona le queda al menos una.',
  'A tag cannot be merged into itself.': 'Una etiqueta no se puede unir consigo misma.',
  'A rule needs a search: what should it find?': 'Una regla necesita una búsqueda: ¿qué tiene que encontrar?',
};
