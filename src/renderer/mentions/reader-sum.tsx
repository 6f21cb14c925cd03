// How a sentiment adds up: what is assumed, what each word adds to which side, the rest, and what becomes of the sum.
import type { MentionDetail, SetBy } from '../../contract/model.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { useText } from '../text.tsx';
import classes from './reader.module.css';
import { sayBy } from './reader-by.ts';
import { Quoted, type Words } from './reader-point.tsx';
import sums from './reader-sum.module.css';

/** Rows told one by one: this many, and none that weighs less than this part of the strongest. */
const MOST = 10;
const LEAST = 0.05;

interface Part {
  readonly key: string;
  readonly words: string;
  readonly note?: string;
  readonly at: readonly Words[];
  readonly weight: number;
}

export function ReaderSum({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const { raw, score, label, by } = mention.sentimentReading;
  const parts = listParts(mention, t);
  const most = Math.max(...parts.map((part) => Math.abs(part.weight)), 0.001);
  const signs = new Intl.NumberFormat(t.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  // The sign of the sides above, as wide as a plus: numbers read down.
  const sign = (value: number) => signs.format(value).replace('-', '−');
  return (
    <details className={sums.more}>
      <summary>{t('reader.sum')}</summary>
      <table className={sums.sum}>
        <caption className="sr-only">{t('reader.sum')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reader.sum.what')}</th>
            <th scope="col" className={sums.sides}>
              <span data-side="negative">− {t('sentiment.negative')}</span>
              <span data-side="positive">+ {t('sentiment.positive')}</span>
            </th>
            <th scope="col" data-numeric>
              <span className="sr-only">{t('reader.sum.weight')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.key}>
              <th scope="row">
                {part.at.length > 0 ? <Quoted text={part.words} words={part.at} /> : part.words}
                {part.note ? <span className={classes.by}> {part.note}</span> : null}
              </th>
              <td>
                <Bar weight={part.weight} most={most} />
              </td>
              <td data-numeric>{sign(part.weight)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('reader.sum.raw')}
            </th>
            <td data-numeric>{sign(raw)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {t('reader.sum.score', { label: t(`sentiment.${label}`) })}
            </th>
            <td data-numeric>{sign(score)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={classes.by}>{t('reader.sum.how')}</p>
      <p className={classes.by}>
        {t(`reader.sum.by-${by}`)} {saySetter(mention.setBy.sentiment, t)}
      </p>
    </details>
  );
}

/** A bar from the middle: to the left what pulls to negative, to the right what pulls to positive. */
function Bar({ weight, most }: { readonly weight: number; readonly most: number }) {
  const width = `${(50 * Math.abs(weight)) / most}%`;
  const style = weight < 0 ? { right: '50%', width } : { left: '50%', width };
  return (
    <span className={sums.weight} aria-hidden="true">
      <span data-side={weight < 0 ? 'negative' : 'positive'} style={style} />
    </span>
  );
}

/** Strongest first between the assumption and the rest. The rest holds what the title weighs: that is told apart. */
function listParts(mention: MentionDetail, t: Translator): readonly Part[] {
  const { bias, rest, because } = mention.sentimentReading;
  const title = mention.becauseTitle;
  const reasons = [
    ...because.map((reason) => ({ ...reason, at: [reason], note: '' })),
    ...title.map((reason) => ({ ...reason, at: [], note: t('reader.sum.title') })),
  ].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const ofTitle = title.reduce((sum, { weight }) => sum + weight, 0);
  const least = LEAST * Math.abs(reasons[0]?.weight ?? 0);
  const told = reasons.slice(0, MOST).filter(({ weight }) => Math.abs(weight) >= least);
  const ofOthers = reasons.slice(told.length).reduce((sum, { weight }) => sum + weight, 0);
  const parts: Part[] = told.map(({ text, at, weight, note }, index) => ({
    key: `${index} ${text}`,
    words: at.length > 0 ? text : t('query.word', { text }),
    at,
    weight,
    note,
  }));
  const edges = (key: string, words: string, weight: number): Part[] =>
    Math.abs(weight) < 0.0005 ? [] : [{ key, words, at: [], weight }];
  return [
    ...edges('bias', t('reader.sum.bias'), bias),
    ...parts,
    ...edges('rest', t('reader.sum.rest'), rest - ofTitle + ofOthers),
  ];
}

function saySetter(by: SetBy | undefined, t: Translator): string {
  return by === undefined ? t('reader.unread') : `${sayBy(by, t)}.`;
}
