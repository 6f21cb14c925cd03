// A figure with its finding as title, its picture or its table, and what it rests on.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import type { WidgetType } from '../../contract/boards.ts';
import type { MeasureResult } from '../../contract/measures.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { noteCoverage } from '../../present/say-coverage.ts';
import { noteUndated } from '../../present/say-undated.ts';
import { saySentence } from '../../present/sentences.ts';
import { useText } from '../text.tsx';
import { DataTable } from './data-table.tsx';
import classes from './figure.module.css';
import { FigureMenu } from './figure-menu.tsx';

interface Props {
  readonly result: MeasureResult;
  /** What it is, in a word or two, above the finding. */
  readonly name: string;
  /** The finding; null where the picture itself says it, as a number does. */
  readonly sentence: string | null;
  readonly height: number | null;
  readonly onOpen: (query: string) => void;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly tableable?: boolean;
  /** What its picture is drawn as, where it leaves the window. */
  readonly type?: WidgetType;
  /** Nothing to press: while presenting or arranging. */
  readonly still?: boolean;
}

export function Figure({
  result,
  name,
  sentence,
  height,
  onOpen,
  tools,
  children,
  tableable = true,
  type,
  still,
}: Props) {
  const t = useText();
  const id = useId();
  const [table, setTable] = useState(false);
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <header className={classes.head}>
        {sentence === null ? null : <p className={classes.name}>{name}</p>}
        <h2 id={id}>{sentence ?? name}</h2>
        <div className={classes.tools}>
          {tools}
          {tableable ? (
            <Tooltip label={table ? t('figure.picture') : t('figure.table')}>
              <ActionIcon
                aria-label={t('figure.table-of', { name })}
                aria-pressed={table}
                onClick={() => setTable(!table)}
              >
                {table ? <IconChartBar size={16} /> : <IconTable size={16} />}
              </ActionIcon>
            </Tooltip>
          ) : null}
          {result.n > 0 && !still ? (
            <FigureMenu result={result} name={name} sentence={sentence ?? saySentence(result, t)} type={type} />
          ) : null}
        </div>
      </header>
      {table ? (
        <div className={classes.table} style={height === null ? {} : { height }}>
          <DataTable result={result} label={sentence ?? name} onOpen={onOpen} />
        </div>
      ) : (
        children
      )}
      <Basis result={result} onOpen={still ? null : onOpen} />
    </figure>
  );
}

/** The engine counts in plain digits. */
function sayLeftOut(sentence: string, t: Translator): string {
  return t.say(sentence).replace(/^\d{4,}(?= )/, (digits) => t.format.number(Number(digits)));
}

interface BasisProps {
  readonly result: MeasureResult;
  /** Null where there is nothing to press. */
  readonly onOpen: ((query: string) => void) | null;
}

/** What it rests on, and without what; the definition on hover and focus, so that the page stays calm. */
function Basis({ result, onOpen }: BasisProps) {
  const t = useText();
  const { data } = result;
  const leftOut = result.excluded.map((each) => sayLeftOut(each, t)).join(', ');
  const without = leftOut === '' ? '' : ` · ${t('figure.without', { what: leftOut })}`;
  const coverage = noteCoverage(result, t);
  // A number is its own n: what it needs is how sure its share is.
  const basis =
    data.shape === 'number'
      ? t('number.interval', { range: t.format.percentRange(data.share.low, data.share.high) })
      : data.shape === 'business'
        ? t('business.days', { count: result.n })
        : t('count.n', { n: result.n });
  return (
    <Tooltip label={t.say(result.definition)} multiline maw={360} position="bottom-start">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the definition must be reachable without a mouse. */}
      <p className={classes.basis} tabIndex={0}>
        {basis}
        {result.n > 0 ? without : ''}
        {coverage === '' ? '' : ` · ${coverage}`}
        <UndatedDoor result={result} onOpen={onOpen} />
      </p>
    </Tooltip>
  );
}

/** How many have no date of their own; shorter where the finding says what that means. */
function UndatedDoor({ result, onOpen }: BasisProps) {
  const t = useText();
  const { undated } = result;
  if (!undated) return null;
  const note = noteUndated(result, t);
  // Where none has a date they are all that was found.
  const some = undated.count < undated.of;
  if (note === '' && (!some || onOpen === null)) return null;
  const words = note === '' ? t('figure.undated', { count: undated.count }) : note;
  return (
    <>
      {' · '}
      {some && onOpen ? (
        <button type="button" onClick={() => onOpen(undated.query)}>
          {words}
        </button>
      ) : (
        words
      )}
    </>
  );
}
