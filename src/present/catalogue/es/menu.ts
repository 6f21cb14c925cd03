// The system's menu bar, and looking for updates. Spanish.
import type { enMenu } from '../en/menu.ts';
import type { Part } from '../text.ts';

export const esMenu: Part<typeof enMenu> = {
  'menu.file': 'Archivo',
  'menu.edit': 'Editar',
  'menu.view': 'Ver',
  'menu.go': 'Ir',
  'menu.window': 'Ventana',
  'menu.help': 'Ayuda',
  'menu.undo': 'Deshacer lo escrito',
  'menu.redo': 'Rehacer lo escrito',
  'menu.cut': 'Cortar',
  'menu.copy': 'Copiar',
  'menu.paste': 'Pegar',
  'menu.selectAll': 'Seleccionar todo',
  'menu.resetZoom': 'Tamaño normal',
  'menu.zoomIn': 'Más grande',
  'menu.zoomOut': 'Más pequeño',
  'menu.togglefullscreen': 'Pantalla completa',
  'menu.toggleDevTools': 'Herramientas de desarrollo',
  'menu.minimize': 'Minimizar',
  'menu.close': 'Cerrar la ventana',
  'menu.quit': 'Salir de Earshot',
  'menu.about': 'Acerca de Earshot',
  'menu.hanging': 'La ventana no responde.',
  'menu.died': 'La ventana se ha cerrado varias veces.',
  'menu.safe': 'Lo que guardaste está a salvo en tu proyecto.',
  'menu.wait': 'Esperar',
  'menu.reload': 'Volver a cargar',
  'menu.open-first': 'Abre primero un proyecto y vuelve a seguir el enlace.',
  'updates.command': 'Buscar actualizaciones…',
  'updates.title': 'Actualizaciones',
  'updates.none':
    'Esta copia de Earshot, versión {version}, no busca actualizaciones por su cuenta. Encontrarás las versiones nuevas donde conseguiste esta.',
  'updates.ask':
    '¿Preguntar a {host} si hay una versión posterior a la {version}? Sabrá tu dirección de red y esta versión, nada más. La consulta queda anotada en el registro de peticiones.',
  'updates.open-first': 'Abre primero un proyecto: la consulta queda anotada en su registro de peticiones.',
  'updates.do': 'Preguntar ahora',
  'updates.page': 'Abrir la página del proyecto',
  'updates.newest': 'Tienes la última versión, la {version}.',
  'updates.newer': 'Ha salido la versión {newest}. Tienes la {version}.',
};
