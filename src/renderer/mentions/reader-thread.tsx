// The conversation a mention belongs to, with its gaps, the other places where the same was said, and what it said before.
import type { Id, MentionDetail, MentionRow } from '../../contract/model.ts';
import { authorName } from '../../present/tables.ts';
import { call } from '../api.ts';
import { shortMoment } from '../parts/moments.ts';
import { useAction, useTellChange } from '../parts/report.tsx';
import { useText } from '../text.tsx';
import classes from './reader.module.css';
import threads from './reader-thread.module.css';

interface Props {
  readonly mention: MentionDetail;
  readonly onOpen: (id: Id) => void;
}

export function ReaderThread({ mention, onOpen }: Props) {
  const t = useText();
  const { thread, threadGaps, alsoIn, revisions } = mention;
  return (
    <>
      {thread.length > 1 || threadGaps ? (
        <section className={classes.section}>
          <h2>{t('reader.thread')}</h2>
          <div className={threads.thread}>
            {threadGaps ? <p className={threads.gap}>{t('reader.gaps')}</p> : null}
            {thread.map((post) => (
              <Post key={post.id} post={post} here={post.id === mention.id} onOpen={onOpen} />
            ))}
          </div>
        </section>
      ) : null}
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
