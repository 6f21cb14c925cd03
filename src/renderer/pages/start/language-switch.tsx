// The languages, each in its own name: a newcomer sees theirs without looking for it.
import { LANGUAGE_NAMES, LANGUAGES, spokenLocale } from '../../../present/catalogue/languages.ts';
import { setPreferences } from '../../state/preferences.ts';
import { useText } from '../../text.tsx';
import classes from './start.module.css';

export function LanguageSwitch() {
  const t = useText();
  return (
    <fieldset className={classes.languages} aria-label={t('look.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={t.language === language}
          onClick={() => setPreferences({ locale: spokenLocale(language) })}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </fieldset>
  );
}
