// A chart one can use: click or drag with the mouse, or walk its bars with the arrow keys, extend with shift, press Enter.
import { Tooltip } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { EChartsType } from 'echarts/core';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { WidgetType } from '../../contract/boards.ts';
import type { MeasureData } from '../../contract/measures.ts';
import { drawChart } from '../../present/charts/chart.ts';
import { useText } from '../text.tsx';
import { useTheme } from '../use-theme.ts';
import { type Band, holds, measureBands } from './bands.ts';
import classes from './chart.module.css';
import { type Door, doorsOf } from './doors.ts';
import { sharpnessOf } from './sharp.ts';

interface Props {
  readonly type: WidgetType;
  readonly data: MeasureData;
  readonly height: number;
  /** The finding in words. */
  readonly description: string;
  /** Opens the mentions behind one bar. */
  readonly onOpen: (door: Door) => void;
  /** Opens everything between two bars of a trend, both included. */
  readonly onRange?: (from: Door, to: Door) => void;
  /** Own activities, at the bars they begin in. */
  readonly flags?: readonly Flag[];
}

export interface Flag {
  readonly index: number;
  readonly name: string;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
}

const NO_FLAGS: readonly Flag[] = [];

export function Chart({ type, data, height, description, onOpen, onRange, flags = NO_FLAGS }: Props) {
  const t = useText();
  const theme = useTheme();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const canvas = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const [at, setAt] = useState<number | null>(null);
  /** Where a range that grows with shift began. */
  const [anchor, setAnchor] = useState<number | null>(null);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const [bands, setBands] = useState<readonly Band[]>([]);
  const doors = doorsOf(data, t);
  const upright = ['trend', 'cohorts', 'business', 'bursts'].includes(data.shape);

  useEffect(() => {
    let gone = false;
    void import('./echarts.ts').then(({ init }) => {
      if (gone || !canvas.current || width === 0) return;
      const devicePixelRatio = sharpnessOf(canvas.current);
      chart.current ??= init(canvas.current, null, { renderer: 'canvas', width, height, devicePixelRatio });
      // Each makes it draw what it had once more.
      if (chart.current.getWidth() !== width || chart.current.getHeight() !== height)
        chart.current.resize({ width, height });
      const option = drawChart(type, data, { theme, t, width, height, interactive: true, description });
      if (option) chart.current.setOption(option, { notMerge: true });
      setBands(measureBands(chart.current, doorsOf(data, t), upright));
    });
    return () => {
      gone = true;
    };
  }, [type, data, width, height, theme, t, description, upright]);

  useEffect(
    () => () => {
      chart.current?.dispose();
      chart.current = null;
    },
    [],
  );

  const indexAt = (event: PointerEvent<HTMLDivElement>): number | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const index = bands.findIndex((band) => holds(band, event.clientX - box.left, event.clientY - box.top));
    return index < 0 ? null : index;
  };
  const press = (event: PointerEvent<HTMLDivElement>) => {
    const index = indexAt(event);
    if (event.button !== 0 || index === null || isLegend(event, upright)) return;
    setDrag({ from: index, to: index });
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    const index = drag && onRange ? indexAt(event) : null;
    if (drag && index !== null && index !== drag.to) setDrag({ ...drag, to: index });
  };
  const release = () => {
    if (!drag) return;
    setDrag(null);
    const [first, last] = [doors[Math.min(drag.from, drag.to)], doors[Math.max(drag.from, drag.to)]];
    if (!first || !last) return;
    if (first === last) onOpen(first);
    else onRange?.(first, last);
  };
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const last = doors.length - 1;
    // Squares are walked as they lie: up and down go to the row beside.
    const line = Math.max(1, doors.filter((door) => door.column !== undefined && door.row === 0).length);
    const here = at ?? (upright ? last : 0);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: here + 1,
      ArrowDown: here + line,
      ArrowLeft: here - 1,
      ArrowUp: here - line,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    const [first, final] = [doors[Math.min(anchor ?? here, here)], doors[Math.max(anchor ?? here, here)]];
    if (next !== undefined) {
      setAnchor(onRange && event.shiftKey ? (anchor ?? here) : null);
      setAt(Math.max(0, Math.min(last, next)));
    } else if (event.key === 'Escape' && at !== null) {
      setAnchor(null);
      setAt(null);
    } else if (event.key !== 'Enter' || !first || !final) return;
    else if (first === final) onOpen(first);
    else onRange?.(first, final);
    event.preventDefault();
  };

  const [begun, ended] = drag ? [drag.from, drag.to] : [anchor ?? at ?? -1, at ?? -1];
  const [from, to] = [Math.min(begun, ended), Math.max(begun, ended)];
  const shown = drag ? doors[to] : at === null ? undefined : doors[at];
  const words =
    from === to ? shown?.words : t('brush.range', { from: doors[from]?.label ?? '', to: doors[to]?.label ?? '' });
  return (
    <div ref={ref} className={classes.chart} style={{ height }}>
      <div
        className={classes.hit}
        role="slider"
        tabIndex={0}
        aria-label={`${description}. ${t(onRange ? 'brush.walk' : 'chart.walk')}`}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, doors.length - 1)}
        aria-valuenow={at ?? 0}
        aria-valuetext={(shown && words) ?? description}
        onKeyDown={walk}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setAt(upright ? doors.length - 1 : 0)}
        onBlur={() => {
          setAnchor(null);
          setAt(null);
        }}
        onPointerDown={press}
        onPointerMove={move}
        onPointerUp={release}
        onPointerLeave={() => setDrag(null)}
      >
        <div ref={canvas} style={{ height }} />
        <Chosen bands={bands} from={from} to={to} upright={upright} />
      </div>
      {flags.map((flag) => (
        <FlagMark key={`${flag.name} ${flag.from}`} flag={flag} band={bands[flag.index]} />
      ))}
      {shown && (!drag || from !== to) ? <div className={classes.words}>{words}</div> : null}
    </div>
  );
}

function Chosen(props: {
  readonly bands: readonly Band[];
  readonly from: number;
  readonly to: number;
  readonly upright: boolean;
}) {
  const first = props.bands[props.from];
  const last = props.bands[props.to];
  if (first === undefined || last === undefined) return null;
  const style = props.upright
    ? { left: first.left, width: last.right - first.left, top: 32, bottom: 24 }
    : { top: first.top, height: last.bottom - first.top, left: first.left, width: first.right - first.left };
  return <div className={classes.band} style={style} />;
}

/** What we did ourselves, where it began: no bar of its own, only a sign. */
function FlagMark({ flag, band }: { readonly flag: Flag; readonly band: Band | undefined }) {
  const t = useText();
  if (!band) return null;
  const { name, from, to } = flag;
  const when = from === to ? t.format.day(from, true) : t.format.shortDays(from, to);
  return (
    <Tooltip label={t('brush.activity', { name, when })}>
      <span
        className={classes.flag}
        role="img"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what we did must be readable without a mouse.
        tabIndex={0}
        aria-label={t('brush.activity', { name, when })}
        style={{ left: (band.left + band.right) / 2 }}
      />
    </Tooltip>
  );
}

/** The legend above a trend answers the pointer itself. */
function isLegend(event: PointerEvent<HTMLDivElement>, upright: boolean): boolean {
  return upright && event.clientY - event.currentTarget.getBoundingClientRect().top < 28;
}
