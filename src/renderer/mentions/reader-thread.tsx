// The conversation a mention belongs to, with its gaps, the other places where the same was said, and what it said before.
import { Fragment } from 'react';
import { fieldClause } from '../../contract/clauses.ts';
import type { Answered, Id, MentionDetail, MentionRow } from '../../contract/model.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { authorName } from '../../present/tables.ts';
import { call } from '../api.ts';
import { shortMoment } from '../parts/moments.ts';
import { useAction, useTellChange } from '../parts/report.tsx';
import { useText } from '../text.tsx';
import { layThread } from './lay-thread.ts';
import classes from './reader.module.css';
import { Door } from './reader-door.tsx';
import threads from './reader-thread.module.css';

interface Props {
  readonly mention: MentionDetail;
  readonly onOpen: (id: Id) => void;
}

export function ReaderThread({ mention, onOpen }: Props) {
  const t = useText();
  const { thread, alsoIn, revisions } = mention;
  return (
    <>
      {thread.length > 1 || thread[0]?.answers ? <Conversation mention={mention} onOpen={onOpen} /> : null}
      {alsoIn.length > 0 ? (
        <section className={classes.section}>
          <h2>{t('reader.also-in', { count: alsoIn.length })}</h2>
          <div className={threads.thread}>
            {alsoIn.map((post) => (
              <Copy key={post.id} post={post} of={mention} onOpen={onOpen} />
            ))}
          </div>
        </section>
      ) : null}
      {revisions.length > 0 ? (
        <details className={classes.section}>
          <summary>{t('reader.revisions', { count: revisions.length })}</summary>
          {revisions.map((revision) => (
            <div key={revision.until} className={threads.former}>
              <p className={classes.by}>{t('reader.until', { when: shortMoment(t, revision.until) })}</p>
              {revision.title ? <p className={classes.title}>{revision.title}</p> : null}
              <p className={threads.said}>{revision.text}</p>
            </div>
          ))}
        </details>
      ) : null}
    </>
  );
}

/** In order of time; what is missing of it is missing in its place. */
function Conversation({ mention, onOpen }: Props) {
  const t = useText();
  const { id, thread, threadGaps, threadBeyond } = mention;
  const whole = fieldClause('thread', String(id));
  return (
    <section className={classes.section}>
      <h2>{t('reader.thread')}</h2>
      {/* One alone is told where it is. */}
      {threadGaps > 1 ? <p className={threads.count}>{t('reader.gaps', { count: threadGaps })}</p> : null}
      <ol className={threads.thread}>
        {threadBeyond.before ? (
          <li className={threads.beyond}>
            <Door query={whole}>{t('reader.thread-before')}</Door>
          </li>
        ) : null}
        {layThread(thread).map(({ post, gap, answering }) => (
          <Fragment key={post.id}>
            {gap === null ? null : <li className={threads.gap}>{t(`reader.gap-${gap}`)}</li>}
            <li>
              <Post
                post={post}
                here={post.id === id}
                onOpen={onOpen}
                {...(answering && { note: sayAnswering(answering, t) })}
              />
            </li>
          </Fragment>
        ))}
        {threadBeyond.after ? (
          <li className={threads.beyond}>
            <Door query={whole}>{t('reader.thread-after')}</Door>
          </li>
        ) : null}
      </ol>
    </section>
  );
}

function sayAnswering(answered: Answered, t: Translator): string {
  if (answered.is !== 'kept') return t('reader.answering-missing');
  const name = authorName(answered);
  return name === null ? t('reader.answering-unnamed') : t('reader.answering', { name });
}

/** The same, or nearly the same, said elsewhere; what was taken for a copy and is none can be set apart. */
function Copy({ post, of, onOpen }: Pick<PostProps, 'post' | 'onOpen'> & { readonly of: MentionDetail }) {
  const t = useText();
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const similar = post.similarTo !== null || (post.duplicateOf === null && of.similarTo !== null);
  // Of two that belong together, the later one points to the first: that is the one to set apart.
  const points = post.duplicateOf !== null || post.similarTo !== null;
  const part = () => run(async () => tellChange(await call('mentions.part', { id: points ? post.id : of.id })));
  return (
    <div>
      <Post post={post} here={false} onOpen={onOpen} place note={similar ? t('reader.similar') : t('reader.same')} />
      <button
        type="button"
        className={threads.part}
        disabled={busy}
        aria-label={t('reader.part-of', { source: post.source.name })}
        onClick={() => void part()}
      >
        {t('reader.part')}
      </button>
    </div>
  );
}

interface PostProps {
  readonly post: MentionRow;
  readonly here: boolean;
  readonly onOpen: (id: Id) => void;
  readonly place?: boolean;
  readonly note?: string;
}

function Post(props: PostProps) {
  const t = useText();
  const { post, here, note } = props;
  const name = authorName(post) ?? t('export.unknown-author');
  return (
    <button
      type="button"
      className={threads.post}
      data-here={here || undefined}
      data-ours={post.author?.ours || undefined}
      aria-current={here || undefined}
      onClick={() => props.onOpen(post.id)}
    >
      <span className={classes.by}>
        {name} · {props.place ? `${post.source.name} · ` : ''}
        {shortMoment(t, post.at)}
        {note ? ` · ${note}` : ''}
      </span>
      <span className={threads.said} lang={post.language ?? undefined}>
        {post.text}
      </span>
    </button>
  );
}
