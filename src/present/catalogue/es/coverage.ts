// Los textos en español del calendario de todas las fuentes y de volver a leer todo lo guardado.
import type { enCoverage } from '../en/coverage.ts';
import type { Part } from '../text.ts';

export const esCoverage: Part<typeof enCoverage> = {
  'sources.tab-coverage': 'Cobertura',
  'coverage.all-failed': {
    one: 'Hay # día en que falló al menos una fuente. Los gráficos lo sombrean.',
    other: 'Hay # días en que falló al menos una fuente. Los gráficos los sombrean.',
  },
  'coverage.all-added': {
    one: 'En el último año llegó # mención.',
    other: 'En el último año llegaron # menciones.',
  },
  'coverage.open-day': 'Pulsa un día para leer lo que se dijo en él.',
  'coverage.open-of': 'Abrir lo que se dijo el {day}',
  'coverage.empty': 'Todavía no se recoge nada',
  'coverage.files': 'Lo que hay aquí vino de archivos: no se pidió nada',
  'coverage.empty.words':
    'Cuando se consulten las fuentes, este calendario mostrará qué días funcionó la recogida, para que distingas el silencio de una fuente que falló.',
  'reread.all': 'Volver a leerlo todo',
  'reread.all.words':
    'Earshot guarda lo que envió cada fuente. Cuando aprende a leer más, puedes hacer que lo vuelva a leer todo. Tus correcciones y etiquetas se quedan.',
};
