// How a person wants the window: language, contrast, size, tray, keys. Kept on this machine, not in the project.
import { useSyncExternalStore } from 'react';
import { create } from 'zustand';
import { chooseLanguage } from '../../present/catalogue/languages.ts';
import { recall, remember } from './remembered.ts';

export type Contrast = 'auto' | 'more' | 'usual';

interface Preferences {
  /** A BCP 47 tag; null follows the system. */
  readonly locale: string | null;
  readonly contrast: Contrast;
  /** The whole window, 1 as it is drawn. */
  readonly zoom: number;
  /** Goes on in the system's tray when the window is closed, where the host can. */
  readonly tray: boolean;
  /** Keys a person gave to commands, by the command's id; an empty text takes the key away. */
  readonly keys: Readonly<Record<string, string>>;
}

const BEGIN: Preferences = { locale: null, contrast: 'auto', zoom: 1, tray: false, keys: {} };

export const usePreferences = create<Preferences>(() => ({
  ...BEGIN,
  ...recall<Partial<Preferences>>('preferences', {}),
}));

export function setPreferences(changed: Partial<Preferences>): void {
  usePreferences.setState(changed);
  remember('preferences', usePreferences.getState());
}

/** The locale of texts, numbers and dates. */
export function useLocale(): string {
  const locale = usePreferences((state) => state.locale);
  return locale ?? chooseLanguage(navigator.languages);
}

/** Whether high contrast is on: chosen here, or by the system where nothing was chosen. */
export function useContrast(): boolean {
  const chosen = usePreferences((state) => state.contrast);
  const system = useSyncExternalStore(followSystem, () => systemWantsMore);
  return chosen === 'auto' ? system : chosen === 'more';
}

const wantsMore = window.matchMedia('(prefers-contrast: more)');
// Read as it is told and at no other time: Chromium tells nobody of a change that somebody read ahead of the next frame.
let systemWantsMore = wantsMore.matches;
wantsMore.addEventListener('change', ({ matches }) => {
  systemWantsMore = matches;
});

function followSystem(listener: () => void): () => void {
  wantsMore.addEventListener('change', listener);
  return () => wantsMore.removeEventListener('change', listener);
}
