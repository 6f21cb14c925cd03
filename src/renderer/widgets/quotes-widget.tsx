// Quotes: people in their own words, with who, where, when, the way to the original and to the whole mention.
import { Tooltip } from '@mantine/core';
import type { Quote } from '../../contract/measures.ts';
import { dateDoubt } from '../../present/date-doubt.ts';
import { safeLink } from '../../present/escape.ts';
import { authorName } from '../../present/tables.ts';
import { call } from '../api.ts';
import { shortMoment } from '../parts/moments.ts';
import { SentimentMark } from '../parts/sentiment-mark.tsx';
import { go } from '../state/route.ts';
import { tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import type { WidgetProps } from './widget.ts';
import classes from './widgets.module.css';

export function QuotesWidget({ result }: WidgetProps) {
  const t = useText();
  if (result.data.shape !== 'quotes') return null;
  const { mentions, gone = 0 } = result.data;
  return (
    <>
      <div className={classes.quotes}>
        {mentions.map((mention) => (
          <QuoteView key={mention.id} quote={mention} query={result.query} />
        ))}
      </div>
      {gone > 0 ? <p className={classes.gone}>{t('evidence.gone', { count: gone })}</p> : null}
    </>
  );
}

function QuoteView({ quote, query }: { readonly quote: Quote; readonly query: string }) {
  const t = useText();
  const url = safeLink(quote.url);
  const doubt = dateDoubt(quote, t);
  return (
    <figure className={classes.quote}>
      <blockquote lang={quote.language ?? undefined} dir="auto">
        {quote.text}
        {quote.cut ? '…' : ''}
      </blockquote>
      <figcaption>
        <SentimentMark sentiment={quote.sentiment} />
        <div>
          <p>
            <bdi>{authorName(quote) ?? t('export.unknown-author')}</bdi> · <bdi>{quote.source.name}</bdi> ·{' '}
            {shortMoment(t, quote.at)}
            {doubt === '' ? '' : ` (${doubt})`}
          </p>
          <p className={classes.proof}>
            {t('evidence.retrieved', { when: shortMoment(t, quote.captured) })}
            <span data-ways>
              {' '}
              ·{' '}
              {url === null ? null : (
                <>
                  <Tooltip label={url} multiline maw={360} position="bottom-start">
                    <button type="button" onClick={() => call('shell.open-link', { url }).catch(tellError)}>
                      {t('export.link')}
                    </button>
                  </Tooltip>{' '}
                  ·{' '}
                </>
              )}
              <button type="button" onClick={() => go('explore', { q: query, m: String(quote.id) })}>
                {t('boards.read')}
              </button>
            </span>
          </p>
        </div>
      </figcaption>
    </figure>
  );
}
