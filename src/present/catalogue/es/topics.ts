// The Spanish texts of topics: how they are named, what only looks like them, what else the data hold.
import type { enTopics } from '../en/topics.ts';
import type { Part } from '../text.ts';

export const esTopics: Part<typeof enTopics> = {
  'topic.names': 'Cómo lo llama la gente',
  'topic.names.help': 'Cada forma de escribirlo; da igual con o sin tildes y mayúsculas.',
  'topic.handles': 'Cuentas',
  'topic.handles.placeholder': '@marazul',
  'topic.domains': 'Dominios',
  'topic.domains.placeholder': 'marazul.example',
  'topic.misspellings': 'Erratas',
  'topic.exclusions': 'Dejar fuera las menciones con',
  'topic.exclusions.help': 'Palabras de otra cosa que se llama igual.',
  'topic.query': 'También lo encuentra esta búsqueda',
  'topic.more-ways': 'Encontrarlo por cómo lo llama la gente',
  'topic.finds': { one: '# mención', other: '# menciones' },
  'topic.finds-nothing-yet': 'Escribe cómo lo llama la gente, o una búsqueda.',
  'topic.others': 'También en tus menciones',
  'topic.others.none': 'No se ha encontrado otra forma de escribirlo.',
  'topic.others.all': { one: 'Mostrar una más', other: 'Mostrar # más' },
  'topic.add': 'Añadir',
  'topic.add.name': 'Añadir {text} a cómo lo llama la gente',
  'topic.add.handle': 'Añadir {text} a las cuentas',
  'topic.add.domain': 'Añadir {text} a los dominios',
  'topic.add.misspelling': 'Añadir {text} a las erratas',
  'topic.peek': '{text}: leer {count}',
  'topic.peek.newest': { one: 'la más reciente', other: 'las # más recientes de {all}' },
  'topic.by.name': '{n} por el nombre',
  'topic.by.handle': '{n} por la cuenta',
  'topic.by.domain': '{n} por el dominio',
  'topic.by.misspelling': '{n} con errata',
  'topic.by.otherwise': '{n} de otra forma',
  'topic.by.otherwise.help':
    'Las encuentra su búsqueda, o llevan el nombre dentro de una cuenta más larga o de un enlace',
  'topic.by.several': '{n} de ellas de varias formas',
  'topic.without': 'sin {words}',
};
