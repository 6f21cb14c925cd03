// Keeps the sign in the system's tray as it was chosen in Settings, in the window's language.
import { useEffect } from 'react';
import { call } from '../api.ts';
import { setPreferences, usePreferences } from '../state/preferences.ts';
import { useSession } from '../state/session.ts';
import { tell, tellError } from '../tell.ts';
import { useText } from '../text.tsx';

export function useTray(): void {
  const t = useText();
  const offered = useSession((state) => state.shell?.tray === true);
  const wanted = usePreferences((state) => state.tray);
  useEffect(() => {
    if (!offered) return;
    void call('shell.set-tray', { on: wanted, label: t('menu.show'), quit: t('menu.quit') }).then((shown) => {
      if (shown || !wanted) return;
      setPreferences({ tray: false });
      tell(t('look.tray.none'));
    }, tellError);
  }, [offered, wanted, t]);
}
