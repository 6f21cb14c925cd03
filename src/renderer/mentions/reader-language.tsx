// The language of a mention, and the means to say that it is another.
import { useMemo } from 'react';
import type { MentionDetail } from '../../contract/model.ts';
import { compareNames } from '../../present/sort-by-name.ts';
import { useText } from '../text.tsx';
import { LabelSelect } from './label-select.tsx';
import { COMMON_LANGUAGES, LANGUAGES } from './languages.ts';
import classes from './reader.module.css';
import labels from './reader-labels.module.css';
import { Overruled, useOverrule } from './use-overrule.tsx';

/** From here on it goes without saying. */
const SURE = 0.9;

export function ReaderLanguage({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const { set, busy } = useOverrule(mention);
  const { language, languageConfidence: sure } = mention;
  const options = useMemo(() => {
    const compare = compareNames(t.locale);
    const name = (code: string) => ({ value: code, label: t.format.language(code) });
    const others = [...new Set([...LANGUAGES, ...(language === null ? [] : [language])])]
      .filter((code) => !COMMON_LANGUAGES.includes(code))
      .map(name)
      .sort((a, b) => compare(a.label, b.label));
    return [
      { group: t('reader.languages.common'), items: COMMON_LANGUAGES.map(name) },
      { group: t('reader.languages.others'), items: others },
    ];
  }, [t, language]);
  const doubted = language !== null && sure !== null && sure < SURE && mention.setBy.language?.kind !== 'person';
  return (
    <div>
      <div className={labels.line}>
        <h2>{t('field.language')}</h2>
        <span className={labels.guess}>
          {doubted ? <span className={classes.by}>{t('reader.sure', { share: t.format.percent(sure) })}</span> : null}
          <LabelSelect
            aria-label={t('field.language')}
            placeholder={t('language.unknown')}
            nothingFoundMessage={t('reader.languages.none')}
            value={language}
            disabled={busy}
            data={options}
            searchable
            onChange={(value) => value !== null && value !== language && set('language', value)}
          />
        </span>
      </div>
      <Overruled mention={mention} facet="language" name={t('field.language')} />
    </div>
  );
}
