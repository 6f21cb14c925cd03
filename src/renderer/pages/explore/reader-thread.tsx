// The conversation a mention belongs to, with its gaps, and the other places where the same was said.
import type { MentionDetail, MentionRow } from '../../../contract/model.ts';
import { authorName } from '../../../present/tables.ts';
import { shortMoment } from '../../parts/moments.ts';
import { useText } from '../../text.tsx';
import { openMention } from './address.ts';
import classes from './reader.module.css';

export function ReaderThread({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const { thread, threadGaps, alsoIn } = mention;
  return (
    <>
      {thread.length > 1 || threadGaps ? (
        <section className={classes.section}>
          <h2>{t('reader.thread')}</h2>
          <div className={classes.thread}>
            {threadGaps ? <p className={classes.gap}>{t('reader.gaps')}</p> : null}
            {thread.map((post) => (
              <Post key={post.id} post={post} here={post.id === mention.id} />
            ))}
          </div>
        </section>
      ) : null}
      {alsoIn.length > 0 ? (
        <section className={classes.section}>
          <h2>{t('reader.also-in', { count: alsoIn.length })}</h2>
          <div className={classes.thread}>
            {alsoIn.map((post) => (
              <Post key={post.id} post={post} here={false} place />
            ))}
          </div>
        </section>
      ) : null}
    </>
  );
}

function Post(props: { readonly post: MentionRow; readonly here: boolean; readonly place?: boolean }) {
  const t = useText();
  const { post, here } = props;
  const name = authorName(post) ?? t('export.unknown-author');
  return (
    <button
      type="button"
      className={classes.post}
      data-here={here || undefined}
      data-ours={post.author?.ours || undefined}
      aria-current={here || undefined}
      onClick={() => openMention(post.id)}
    >
      <span className={classes.by}>
        {name} · {props.place ? `${post.source.name} · ` : ''}
        {shortMoment(t, post.at)}
      </span>
      <span className={classes.said} lang={post.language ?? undefined}>
        {post.text}
      </span>
    </button>
  );
}
