// Los textos en español de los motivos, de unir etiquetas y de lo que etiquetaría una regla.
import type { enTags } from '../en/tags.ts';
import type { Part } from '../text.ts';

export const esTags: Part<typeof enTags> = {
  'widget.tags': 'Etiquetas',
  'field.pattern': 'Motivo',
  'pattern.plain': 'liso',
  'pattern.stripes': 'rayas',
  'pattern.lines': 'líneas',
  'pattern.dots': 'puntos',
  'pattern.grid': 'cuadrícula',
  'pattern.checks': 'damero',
  'tags.write-one': 'Escribe un nombre para crear una etiqueta',
  'tags.drag-all': 'Todas las encontradas',
  'tags.drop': 'Suelta sobre una etiqueta',
  'tags.drop-none': 'Aún no hay etiquetas: crea una en Etiquetas',
  'tags.merge': 'Unir con otra etiqueta',
  'tags.merge.title': 'Unir «{name}» con otra etiqueta',
  'tags.merge.into': 'Con',
  'tags.merge.pick': 'Elige una etiqueta',
  'tags.merge.words': {
    one: '# mención con «{name}» pasa a tener la otra. Las reglas y las búsquedas guardadas la siguen. Se puede deshacer.',
    other:
      '# menciones con «{name}» pasan a tener la otra. Las reglas y las búsquedas guardadas la siguen. Se puede deshacer.',
  },
  'tags.merge.do': 'Unir',
  'rules.tag.make': 'Crear la etiqueta «{name}»',
  'rules.tag.made': 'Una etiqueta nueva: se crea con la regla.',
  'rules.tag.hint': 'Elige una o escribe una nueva',
  'rules.when': 'Desde cuándo',
  'rules.now': 'Solo lo que llegue a partir de ahora',
  'rules.would': {
    one: 'Etiquetaría # mención de las que ya están',
    other: 'Etiquetaría # menciones de las que ya están',
  },
  'rules.tagged': { one: '# de las que encuentra ya la lleva.', other: '# de las que encuentra ya la llevan.' },
  'rules.newest': 'Las más recientes:',
  'rules.would-none': 'No etiquetaría nada de lo que ya está',
  'rules.write': 'Escribe una búsqueda y verás qué etiquetaría.',
};
