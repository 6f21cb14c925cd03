// Quotes: people in their own words, with who, where, when, and the way to the whole mention.
import type { MentionRow } from '../../contract/model.ts';
import { authorName } from '../../present/tables.ts';
import { shortMoment } from '../parts/moments.ts';
import { SentimentMark } from '../parts/sentiment-mark.tsx';
import { go } from '../state/route.ts';
import { useText } from '../text.tsx';
import type { WidgetProps } from './widget.ts';
import classes from './widgets.module.css';

export function QuotesWidget({ result }: WidgetProps) {
  if (result.data.shape !== 'quotes') return null;
  return (
    <div className={classes.quotes}>
      {result.data.mentions.map((mention) => (
        <Quote key={mention.id} mention={mention} query={result.query} />
      ))}
    </div>
  );
}

function Quote({ mention, query }: { readonly mention: MentionRow; readonly query: string }) {
  const t = useText();
  return (
    <figure className={classes.quote}>
      <blockquote lang={mention.language ?? undefined} dir="auto">
        {mention.text}
        {mention.cut ? '…' : ''}
      </blockquote>
      <figcaption>
        <SentimentMark sentiment={mention.sentiment} />
        <span>
          {authorName(mention) ?? t('export.unknown-author')} · {mention.source.name} · {shortMoment(t, mention.at)}
        </span>
        <button type="button" onClick={() => go('explore', { q: query, m: String(mention.id) })}>
          {t('boards.read')}
        </button>
      </figcaption>
    </figure>
  );
}
