// Historial: qué se ha cambiado y cómo volver atrás.
import type { enHistory } from '../en/history.ts';
import type { Part } from '../text.ts';

export const esHistory: Part<typeof enHistory> = {
  'history.words':
    'Todos los cambios del proyecto, los últimos primero. Cada uno se puede deshacer por separado; lo que se cambió después se queda.',
  'history.find': 'Buscar un cambio',
  'history.kind': 'Tipo de cambio',
  'history.kind-all': 'Todos los cambios',
  'history.kind-tags': 'Etiquetas',
  'history.kind-labels': 'Clasificación',
  'history.kind-removed': 'Cosas quitadas',
  'history.kind-imports': 'Importaciones',
  'history.kind-inbox': 'Bandeja',
  'history.kind-people': 'Personas',
  'history.kind-boards': 'Tableros',
  'history.kind-other': 'Otros',
  'history.list': 'Cambios',
  'history.undone': 'deshecho',
  'history.undo-of': 'Deshacer: {what}',
  'history.redo': 'Rehacer',
  'history.redo-of': 'Rehacer: {what}',
  'history.not-redoable': 'no se puede rehacer por sí solo',
  'history.failed': 'No se ha podido hacer. {reason}',
  'history.empty': 'Todavía no se ha cambiado nada',
  'history.empty.words':
    'Etiqueta una mención, corrige cómo se clasificó, quita una fuente: cada cambio queda anotado aquí y se puede deshacer, por mucho tiempo que haya pasado.',
  'history.empty.door': 'Ir a Explorar',
  'history.none-found': 'Ningún cambio coincide',
  'history.none-found.words': 'Quita una palabra o mira todos los tipos de cambio.',
  'history.clear': 'Ver todos los cambios',
  'history.next': 'Cambio siguiente',
  'history.previous': 'Cambio anterior',
  'history.turn': 'Deshacer el cambio o rehacerlo',
  'history.read': 'Leer la mención: {excerpt}',
  'history.show': 'Ver menciones',
  'history.show-of': 'Ver menciones: {what}',
  'history.open': 'Abrir aquello en lo que se hizo el cambio',
  'group.history': 'Historial',
};
