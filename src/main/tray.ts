// A sign in the system's tray, where the user wants Earshot to go on without its window.
import { Menu, nativeImage, Tray } from 'electron';

export interface TrayWords {
  readonly label: string;
  readonly quit: string;
}

export interface TraySwitch {
  isOn(): boolean;
  /** False where the system has no tray. */
  set(words: TrayWords | null): boolean;
}

export function createTraySwitch(icon: string, show: () => void, quit: () => void): TraySwitch {
  let tray: Tray | null = null;
  return {
    isOn: () => tray !== null,
    set: (words) => {
      if (!words) {
        tray?.destroy();
        tray = null;
        return true;
      }
      try {
        tray ??= new Tray(nativeImage.createFromPath(icon).resize({ height: 20 }));
      } catch (thrown) {
        console.error('No sign could be put into the tray.', thrown);
        return false;
      }
      tray.setToolTip('Earshot');
      tray.setContextMenu(
        Menu.buildFromTemplate([
          { label: words.label, click: show },
          { type: 'separator' },
          { label: words.quit, click: quit },
        ]),
      );
      tray.removeAllListeners('click');
      tray.on('click', show);
      return true;
    },
  };
}
