// La pagina iniziale oltre le prime parole: cominciare da un file, e i collegamenti a ciò che si vede.
import type { enStart } from '../en/start.ts';
import type { Part } from '../text.ts';

export const itStart: Part<typeof enStart> = {
  'start.begin-file': 'Comincia da un file',
  'start.begin-file.words':
    'Un’esportazione, una tabella o una chat: rilasciala qui, in qualsiasi punto, oppure sceglila.',
  'start.drop': 'Rilascia un progetto per aprirlo, o dei file per cominciarne uno nuovo',
  'start.waits': 'Poi tocca a «{file}»: vedrai come viene letto prima di importare qualcosa.',
  'start.waits-many': 'Poi tocca a {count} file: vedrai come viene letto ciascuno prima di importare qualcosa.',
  'link.copy': 'Copia un link a ciò che si vede',
  'link.copied': 'Copiato: {link}',
  'sources.offline': 'Sei offline. Non viene interrogato nulla, e ciò che è stato raccolto resta com’è.',
};
