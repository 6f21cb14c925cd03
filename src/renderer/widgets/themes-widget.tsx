// Themes: the words that tell each apart, how large it is, how people feel about it, and two mentions that show it.
import type { ThemeRow } from '../../contract/measures.ts';
import { Spark } from '../charts/spark.tsx';
import { go } from '../state/route.ts';
import { useText } from '../text.tsx';
import { FindingList, FindingRow } from './finding-list.tsx';
import type { WidgetProps } from './widget.ts';
import classes from './widgets.module.css';

const EXAMPLES = 2;
/** Words that name a theme; the others only show it. */
const NAMING = 3;

export function ThemesWidget({ result, onOpen }: WidgetProps) {
  if (result.data.shape !== 'themes') return null;
  return (
    <FindingList>
      {result.data.rows.map((row) => (
        <Theme key={row.query} row={row} onOpen={onOpen} />
      ))}
    </FindingList>
  );
}

function Theme({ row, onOpen }: { readonly row: ThemeRow; readonly onOpen: (query: string) => void }) {
  const t = useText();
  const { share, negative, positive } = row;
  return (
    <FindingRow
      says={<ThemeWords words={row.words} />}
      count={row.count}
      facts={[
        t('found.share', {
          share: t.format.percent(share.value),
          range: t.format.percentRange(share.low, share.high),
        }),
        t('found.tone', { negative, positive }),
      ]}
      side={<Spark trend={row.trend} />}
      onOpen={() => onOpen(row.query)}
    >
      {row.examples.slice(0, EXAMPLES).map((example) => (
        <blockquote key={example.mention} className={classes.example} dir="auto">
          <button type="button" onClick={() => go('explore', { q: row.query, m: String(example.mention) })}>
            {t('query.word', { text: example.text })}
          </button>
        </blockquote>
      ))}
    </FindingRow>
  );
}

function ThemeWords({ words }: { readonly words: readonly string[] }) {
  const others = words.slice(NAMING);
  return (
    <>
      <strong>{words.slice(0, NAMING).join(', ')}</strong>
      {others.length > 0 ? <span className={classes.others}>, {others.join(', ')}</span> : null}
    </>
  );
}
