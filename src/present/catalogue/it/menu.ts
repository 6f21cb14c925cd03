// The system's menu bar, and looking for updates. Italian.
import type { enMenu } from '../en/menu.ts';
import type { Part } from '../text.ts';

export const itMenu: Part<typeof enMenu> = {
  'menu.file': 'File',
  'menu.edit': 'Modifica',
  'menu.view': 'Vista',
  'menu.go': 'Vai',
  'menu.window': 'Finestra',
  'menu.help': 'Aiuto',
  'menu.undo': 'Annulla digitazione',
  'menu.redo': 'Ripeti digitazione',
  'menu.cut': 'Taglia',
  'menu.copy': 'Copia',
  'menu.paste': 'Incolla',
  'menu.selectAll': 'Seleziona tutto',
  'menu.resetZoom': 'Dimensione normale',
  'menu.zoomIn': 'Più grande',
  'menu.zoomOut': 'Più piccolo',
  'menu.togglefullscreen': 'Schermo intero',
  'menu.toggleDevTools': 'Strumenti di sviluppo',
  'menu.minimize': 'Riduci a icona',
  'menu.close': 'Chiudi la finestra',
  'menu.quit': 'Esci da Earshot',
  'menu.about': 'Informazioni su Earshot',
  'menu.hanging': 'La finestra non risponde.',
  'menu.died': 'La finestra si è chiusa più volte.',
  'menu.safe': 'Quello che hai salvato è al sicuro nel tuo progetto.',
  'menu.wait': 'Aspetta',
  'menu.reload': 'Ricarica',
  'menu.open-first': 'Apri prima un progetto, poi segui di nuovo il link.',
  'updates.command': 'Cerca aggiornamenti…',
  'updates.title': 'Aggiornamenti',
  'updates.none':
    'Questa copia di Earshot, versione {version}, non cerca aggiornamenti da sola. Trovi le nuove versioni dove hai preso questa.',
  'updates.ask':
    'Chiedere a {host} se c’è una versione più recente della {version}? Saprà il tuo indirizzo di rete e questa versione, nient’altro. La domanda resta nel registro delle richieste.',
  'updates.open-first': 'Apri prima un progetto: la domanda resta nel suo registro delle richieste.',
  'updates.do': 'Chiedi ora',
  'updates.page': 'Apri la pagina del progetto',
  'updates.newest': 'Hai la versione più recente, la {version}.',
  'updates.newer': 'È uscita la versione {newest}. Hai la {version}.',
};
