// Hours of the week: a field of seven days by 24 hours, darker where people speak more. Arrow keys walk it.
import { type KeyboardEvent, useRef, useState } from 'react';
import type { SeasonCell } from '../../../../contract/measures.ts';
import { nameHour, nameWeekday } from '../../../../present/name-weekday.ts';
import { useQuery } from '../../../search/address.ts';
import { useText } from '../../../text.tsx';
import { Finding } from './finding.tsx';
import classes from './hours.module.css';
import { useMeasure } from './use-measure.ts';
import { openFound, type ViewProps } from './views.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** Every so many hours have their name above. */
const NAMED = 3;

export function Hours({ query }: ViewProps) {
  const t = useText();
  const asked = useMeasure({ measure: 'seasonality', query });
  return (
    <Finding asked={asked} name={t('insights.hours')} none={t('hours.none')} row={28}>
      {({ data }, sentence) => (data.shape === 'seasonality' ? <Week cells={data.rows} label={sentence} /> : null)}
    </Finding>
  );
}

function Week({ cells, label }: { readonly cells: readonly SeasonCell[]; readonly label: string }) {
  const t = useText();
  const open = useQuery();
  const table = useRef<HTMLTableElement>(null);
  const busiest = cells.reduce<SeasonCell | undefined>(
    (one, cell) => (one && one.rate >= cell.rate ? one : cell),
    undefined,
  );
  const [at, setAt] = useState<SeasonCell | undefined>(undefined);
  const entry = at ?? busiest;
  const most = busiest?.rate ?? 0;
  const rate = new Intl.NumberFormat(t.locale, { maximumSignificantDigits: 2 });
  const say = (cell: SeasonCell) =>
    t('hours.cell', {
      when: `${nameWeekday(cell.weekday, t)} ${nameHour(cell.hour)}`,
      count: t('count.mentions', { count: cell.count }),
      rate: rate.format(cell.rate),
    });
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || entry === undefined) return;
    event.preventDefault();
    const weekday = Math.max(1, Math.min(7, entry.weekday + step.days));
    const hour = Math.max(0, Math.min(23, entry.hour + step.hours));
    table.current?.querySelector<HTMLElement>(`[data-cell="${weekday}-${hour}"]`)?.focus();
  };
  return (
    <div>
      <table ref={table} className={classes.week} aria-label={`${label}. ${t('hours.walk')}`} onKeyDown={walk}>
        <thead>
          <tr>
            <th>
              <span className="sr-only">{t('facet.weekday')}</span>
            </th>
            {HOURS.map((hour) => (
              <th key={hour} scope="col">
                <span className={hour % NAMED === 0 ? classes.hour : 'sr-only'}>{nameHour(hour)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map((weekday) => (
            <tr key={weekday}>
              <th scope="row">{nameWeekday(weekday, t)}</th>
              {cells
                .filter((cell) => cell.weekday === weekday)
                .map((cell) => (
                  <td key={cell.hour}>
                    <button
                      type="button"
                      className={classes.cell}
                      data-cell={`${weekday}-${cell.hour}`}
                      tabIndex={cell === entry ? 0 : -1}
                      style={{ ['--part' as string]: `${most === 0 ? 0 : (100 * cell.rate) / most}%` }}
                      aria-label={say(cell)}
                      aria-current={(cell.count > 0 && cell.query === open) || undefined}
                      title={say(cell)}
                      onFocus={() => setAt(cell)}
                      onClick={() => openFound(cell.query)}
                    />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.scale}>
        {t('hours.few')}
        <span aria-hidden="true" />
        {t('hours.many')}
      </p>
    </div>
  );
}

const STEPS: Readonly<Record<string, { readonly days: number; readonly hours: number }>> = {
  ArrowUp: { days: -1, hours: 0 },
  ArrowDown: { days: 1, hours: 0 },
  ArrowLeft: { days: 0, hours: -1 },
  ArrowRight: { days: 0, hours: 1 },
  Home: { days: 0, hours: -23 },
  End: { days: 0, hours: 23 },
};
