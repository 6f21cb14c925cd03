// The days of collecting as squares, a column a week: which worked, which failed, which brought something.
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { useText } from '../../text.tsx';
import classes from './coverage.module.css';
import { type DayCell, weekdayOf } from './coverage-weeks.ts';

const SIZE = 12;
const STEP = 15;
const LEFT = 28;
const TOP = 18;

interface Props {
  readonly cells: readonly DayCell[];
  readonly title: string;
  readonly weeks: number;
  /** Leads from a day to what was said on it. */
  readonly onOpen?: ((day: string) => void) | undefined;
}

/** One stop for the tab key; the arrow keys walk the days. */
export function DayCalendar({ cells, title, weeks, onOpen }: Props) {
  const t = useText();
  const last = cells.length - 1;
  const [at, setAt] = useState<number | null>(null);
  const shown = at === null ? undefined : cells[at];
  const walk = (event: KeyboardEvent) => {
    const here = at ?? last;
    const day = cells[here]?.day;
    if (event.key === 'Enter' && onOpen && day !== undefined) return onOpen(day);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      ArrowRight: here + 7,
      ArrowLeft: here - 7,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(last, next)));
  };
  const press = (event: MouseEvent) => {
    const day = event.target instanceof Element ? event.target.closest('[data-day]')?.getAttribute('data-day') : null;
    if (day) onOpen?.(day);
  };
  const width = LEFT + weeks * STEP;
  const height = TOP + 7 * STEP;
  return (
    <>
      <div
        className={classes.calendar}
        role="slider"
        tabIndex={0}
        aria-label={`${title}. ${t('coverage.walk')}${onOpen ? `. ${t('coverage.open-day')}` : ''}`}
        data-door={onOpen ? true : undefined}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at ?? last}
        aria-valuetext={sayDay(t, shown ?? cells[last] ?? NO_DAY)}
        onKeyDown={walk}
        onClick={press}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setAt(last)}
        onBlur={() => setAt(null)}
        onPointerLeave={() => setAt(null)}
      >
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
          {[0, 2, 4].map((weekday) => (
            <text key={weekday} x={0} y={TOP + weekday * STEP + 10}>
              {weekdayName(t, weekday)}
            </text>
          ))}
          {months(t, cells, weeks).map(({ label, week }) => (
            <text key={week} x={LEFT + week * STEP} y={10}>
              {label}
            </text>
          ))}
          {cells.map((cell, index) => (
            <Day
              key={cell.day}
              cell={cell}
              x={LEFT + Math.floor(index / 7) * STEP}
              y={TOP + weekdayOf(cell.day) * STEP}
              here={index === at}
              onPoint={() => setAt(index)}
            />
          ))}
        </svg>
      </div>
      <p className={classes.day} aria-hidden="true">
        {shown ? sayDay(t, shown) : <Legend />}
      </p>
    </>
  );
}

function sayDay(t: Translator, cell: DayCell): string {
  const what = [t(`coverage.day-${cell.state}`)];
  if (cell.failed > 0) what.push(t('coverage.failed-checks', { count: cell.failed }));
  if (cell.succeeded > 0) what.push(t('coverage.added', { count: cell.added }));
  return `${t.format.day(cell.day, true)}: ${what.join(', ')}`;
}

interface DayProps {
  readonly cell: DayCell;
  readonly x: number;
  readonly y: number;
  readonly here: boolean;
  readonly onPoint: () => void;
}

function Day({ cell, x, y, here, onPoint }: DayProps) {
  const middle = SIZE / 2;
  return (
    <g
      transform={`translate(${x} ${y})`}
      className={classes.cell}
      data-day={cell.day}
      data-state={cell.state}
      data-new={cell.added > 0 || undefined}
      data-here={here || undefined}
      onPointerEnter={onPoint}
    >
      <rect width={SIZE} height={SIZE} rx={3} />
      {cell.state === 'partly' ? (
        <path className={classes.half} d={`M0 ${SIZE} L${SIZE} 0 V${SIZE - 3} a3 3 0 0 1 -3 3 Z`} />
      ) : null}
      {cell.state === 'failed' ? <path className={classes.cross} d="M3.5 3.5 L8.5 8.5 M8.5 3.5 L3.5 8.5" /> : null}
      {cell.state === 'unchecked' ? <circle cx={middle} cy={middle} r={1.2} /> : null}
    </g>
  );
}

function Legend() {
  const t = useText();
  const signs = [
    { state: 'worked', added: 1, label: t('coverage.legend-new') },
    { state: 'worked', added: 0, label: t('coverage.legend-quiet') },
    { state: 'partly', added: 0, label: t('coverage.day-partly') },
    { state: 'failed', added: 0, label: t('coverage.day-failed') },
    { state: 'unchecked', added: 0, label: t('coverage.day-unchecked') },
  ] as const;
  return (
    <span className={classes.legend}>
      {signs.map(({ state, added, label }) => (
        <span key={label}>
          <svg width={SIZE} height={SIZE} aria-hidden="true">
            <Day cell={{ ...NO_DAY, state, added }} x={0} y={0} here={false} onPoint={() => {}} />
          </svg>
          {label}
        </span>
      ))}
    </span>
  );
}

const NO_DAY: DayCell = { day: '2026-01-01', state: 'unchecked', succeeded: 0, failed: 0, added: 0 };

function weekdayName(t: Translator, weekday: number): string {
  // 5 January 2026 was a Monday.
  const monday = Date.UTC(2026, 0, 5 + weekday);
  return new Intl.DateTimeFormat(t.locale, { weekday: 'short', timeZone: 'UTC' }).format(monday);
}

/** The first week that begins in each month; the last one only where its name has room. */
function months(
  t: Translator,
  cells: readonly DayCell[],
  weeks: number,
): readonly { readonly label: string; readonly week: number }[] {
  const short = new Intl.DateTimeFormat(t.locale, { month: 'short', timeZone: 'UTC' });
  const starts = new Map<string, number>();
  for (const [index, cell] of cells.entries()) {
    if (index % 7 !== 0 || starts.has(cell.day.slice(0, 7))) continue;
    starts.set(cell.day.slice(0, 7), index / 7);
  }
  const found = [...starts].map(([month, week]) => ({
    label: short.format(Date.parse(`${month}-01T00:00:00Z`)),
    week,
  }));
  // A month of which only the last days are seen would run into the next one.
  return found.filter(({ week }, index) => (found[index + 1]?.week ?? weeks) - week >= 2);
}
