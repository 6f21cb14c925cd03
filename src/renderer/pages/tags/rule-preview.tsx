// What a rule would tag of what is here already: how many, and the newest of them to read.
import type { Id } from '../../../contract/model.ts';
import { authorName } from '../../../present/tables.ts';
import { shortMoment } from '../../parts/moments.ts';
import rows from '../../parts/rows.module.css';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './rule-preview.module.css';

interface Props {
  /** Empty where there is none yet, or none that can be read. */
  readonly query: string;
  /** Null for one that is not made yet: nothing has it. */
  readonly tag: Id | null;
}

export function RulePreview({ query, tag }: Props) {
  const t = useText();
  const { data, busy } = useCall('rules.preview', query === '' ? null : { query, ...(tag === null ? {} : { tag }) }, [
    'mentions',
    'tags',
  ]);
  if (query === '' || !data) return <p className={`${rows.note} ${classes.preview}`}>{t('rules.write')}</p>;
  const would = data.total - data.tagged;
  return (
    <section className={classes.preview} aria-busy={busy}>
      <p role="status">
        <strong>{would === 0 ? t('rules.would-none') : t('rules.would', { count: would })}</strong>
        {data.tagged === 0 ? null : (
          <span className={rows.note}>{` · ${t('rules.tagged', { count: data.tagged })}`}</span>
        )}
      </p>
      {would === 0 ? null : (
        <>
          <p className={rows.facts}>{t('rules.newest')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys. */}
          <ul className={classes.list} tabIndex={0} aria-label={t('rules.newest')}>
            {data.mentions.map((mention) => (
              <li key={mention.id}>
                <p className={rows.facts}>
                  {authorName(mention) ?? t('export.unknown-author')} · {mention.source.name} ·{' '}
                  {shortMoment(t, mention.at)}
                </p>
                <p className={classes.text} dir="auto" lang={mention.language ?? undefined}>
                  {mention.text}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
