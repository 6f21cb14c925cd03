// El inicio más allá de sus primeras palabras: empezar con un archivo, y enlaces a lo que se ve.
import type { enStart } from '../en/start.ts';
import type { Part } from '../text.ts';

export const esStart: Part<typeof enStart> = {
  'start.begin-file': 'Empezar con un archivo',
  'start.begin-file.words': 'Una exportación, una tabla o un chat: suéltalo aquí, donde quieras, o elígelo.',
  'start.drop': 'Suelta un proyecto para abrirlo, o archivos para empezar uno nuevo',
  'start.waits': 'Después viene «{file}»: verás cómo se lee antes de importar nada.',
  'start.waits-many': 'Después vienen {count} archivos: verás cómo se lee cada uno antes de importar nada.',
  'link.copy': 'Copiar un enlace a lo que se ve',
  'link.copied': 'Copiado: {link}',
  'sources.offline': 'Trabajas sin conexión. No se consulta nada, y lo recogido se queda como está.',
};
