// The window's words: one translator for the whole tree, in the project's zone.
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { createTranslator, type Translator } from '../present/catalogue/translate.ts';
import { nameCloseButton } from './parts/tell.ts';
import { useZone } from './state/session.ts';

const TextContext = createContext<Translator>(createTranslator());

export function TextProvider({ children }: { readonly children: ReactNode }) {
  const zone = useZone();
  const t = useMemo(() => createTranslator('en-GB', zone), [zone]);
  useEffect(() => {
    document.documentElement.lang = t.locale;
    nameCloseButton(t('frame.close'));
  }, [t]);
  return <TextContext value={t}>{children}</TextContext>;
}

export function useText(): Translator {
  return useContext(TextContext);
}
