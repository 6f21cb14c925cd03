// The window's words: one translator for the whole tree, in the person's language and the project's zone.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { loadCatalogue, loadEngineWords, type Spoken } from '../present/catalogue/languages.ts';
import { makeTranslator, type Translator } from '../present/catalogue/translator.ts';
import { firstPaint } from './first-paint.ts';
import { useLocale } from './state/preferences.ts';
import { useZone } from './state/session.ts';
import { speakWith } from './state/speak.ts';
import { nameCloseButton } from './tell.ts';

const TextContext = createContext<Translator | null>(null);

/** While another language is on its way the former stays, so that a switch does not blink. */
export function TextProvider({ children }: { readonly children: ReactNode }) {
  const zone = useZone();
  const locale = useLocale();
  const [spoken, setSpoken] = useState<(Spoken & { readonly locale: string }) | null>(null);
  useEffect(() => {
    let wanted = true;
    const tell = (language: Spoken) => wanted && setSpoken({ locale, ...language });
    const load = async () => {
      const catalogue = await loadCatalogue(locale);
      tell({ catalogue, engine: {} });
      // Only errors and the names of sources speak with the engine's words: they come behind the first screen.
      await firstPaint;
      if (wanted && !locale.startsWith('en')) tell({ catalogue, engine: await loadEngineWords(locale) });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [locale]);
  const t = useMemo(() => spoken && makeTranslator(spoken.locale, zone, spoken, Date.now()), [spoken, zone]);
  useEffect(() => {
    if (!t) return;
    speakWith(t);
    document.documentElement.lang = t.locale;
    nameCloseButton(t('frame.close'));
  }, [t]);
  return t ? <TextContext value={t}>{children}</TextContext> : null;
}

export function useText(): Translator {
  const t = useContext(TextContext);
  if (!t) throw new Error('A part of the window was drawn without its texts.');
  return t;
}
