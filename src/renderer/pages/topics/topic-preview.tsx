// What a topic being written finds: how many mentions now, and the whole of it in words.
import type { TopicNames } from '../../../contract/model.ts';
import { topicQuery } from '../../../contract/topic-query.ts';
import { capitalise } from '../../parts/capitalise.ts';
import rows from '../../parts/rows.module.css';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './topic-dialog.module.css';

interface Props {
  readonly names: TopicNames;
  readonly query: string;
  /** The search cannot be read: its field says so. */
  readonly wrong: boolean;
}

export function TopicPreview({ names, query, wrong }: Props) {
  const t = useText();
  const whole = topicQuery({ names, query }).trim();
  const asks = whole !== '' && !wrong && topicQuery({ names: { ...names, exclusions: [] }, query }).trim() !== '';
  const check = useCall('query.check', asks ? { query: whole, locale: t.locale } : null);
  const readable = asks && check.data !== undefined && check.data.problem === null;
  const found = useCall('mentions.search', readable ? { query: whole, limit: 0 } : null, ['mentions']);
  const says = capitalise(t.say(check.data?.problem?.message ?? check.data?.says ?? ''));
  return (
    <div className={classes.preview} aria-live="polite" aria-busy={check.busy || found.busy}>
      {wrong ? null : asks ? (
        <>
          <p className={classes.total}>{found.data ? t('topic.finds', { count: found.data.total }) : '\u00a0'}</p>
          <p className={rows.facts} title={says}>
            {says}
          </p>
        </>
      ) : (
        <p className={rows.note}>{t('topic.finds-nothing-yet')}</p>
      )}
    </div>
  );
}
