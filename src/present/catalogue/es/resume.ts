// Lo que se quedó a medias y sigue: importaciones y lo que dejó una ventana.
import type { enResume } from '../en/resume.ts';
import type { Part } from '../text.ts';

export const esResume: Part<typeof enResume> = {
  'resume.go-on': 'Seguir',
  'resume.go-on-of': 'Seguir con la importación de {file}',
  'resume.find': '¿Dónde está ahora {file}?',
  'resume.stopped': { one: 'Detenida tras # mención nueva', other: 'Detenida tras # menciones nuevas' },
  'resume.stopped.words': {
    one: 'Está en tu proyecto. Sigue ahora, o más tarde en Fuentes, en Importaciones; o deshaz la importación.',
    other: 'Están en tu proyecto. Sigue ahora, o más tarde en Fuentes, en Importaciones; o deshaz la importación.',
  },
  'resume.still': 'Sigue en marcha: {job}',
  'imports.state-interrupted': 'interrumpida',
  'imports.state-resuming': 'sigue',
};
