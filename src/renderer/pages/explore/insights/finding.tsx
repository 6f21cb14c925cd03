// One finding of a view: its sentence as title, its rows or its table, what it rests on; or why there is nothing.
import type { ReactNode } from 'react';
import type { MeasureResult } from '../../../../contract/measures.ts';
import { saySentence } from '../../../../present/sentences.ts';
import { toTable } from '../../../../present/tables.ts';
import { Figure } from '../../../charts/figure.tsx';
import { ErrorNote } from '../../../parts/notes.tsx';
import { useText } from '../../../text.tsx';
import type { Asked } from '../../../use-call.ts';
import classes from './insights.module.css';
import { openFound } from './views.ts';

/** Where nothing is found among fewer mentions than this, their number is the reason. */
const FEW = 10;

interface Props {
  readonly asked: Asked<MeasureResult>;
  /** What it is, in a word or two. */
  readonly name: string;
  /** What to do, or what would be needed, where nothing was found. */
  readonly none: string;
  /** Height in pixels of a row while none is there yet. */
  readonly row?: number;
  readonly tools?: ReactNode;
  readonly children: (result: MeasureResult, sentence: string) => ReactNode;
}

export function Finding({ asked, name, none, row = 44, tools, children }: Props) {
  const t = useText();
  const { data: result, error, busy, reload } = asked;
  if (error && !busy)
    return (
      <div>
        <ErrorNote error={error} retry={reload} />
      </div>
    );
  if (!result) return <Waiting row={row} />;
  const found = toTable(result, t).rows.length > 0;
  const few = !found && result.n > 0 && result.n < FEW;
  const sentence = few ? t('says.too-few', { count: result.n }) : saySentence(result, t);
  return (
    <div className={classes.finding} aria-busy={busy}>
      <Figure
        result={result}
        name={name}
        sentence={sentence}
        height={null}
        onOpen={openFound}
        tools={tools}
        tableable={found}
      >
        {found ? children(result, sentence) : null}
        {found || result.outdated > 0 ? null : <p className={classes.none}>{none}</p>}
      </Figure>
    </div>
  );
}

/** The shape of what is coming: a title and rows, as quiet as they will be. */
function Waiting({ row }: { readonly row: number }) {
  const t = useText();
  return (
    <div className={classes.waiting} aria-busy="true">
      <span className="sr-only">{t('insights.counting')}</span>
      <i style={{ width: '40%' }} />
      {Array.from({ length: Math.max(3, Math.round(220 / row)) }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without content have no other name.
        <i key={index} style={{ height: row - 12, width: `${92 - ((index * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
