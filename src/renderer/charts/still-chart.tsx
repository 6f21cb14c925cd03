// A chart one only looks at: what it shows stands beside it in words and as a table.
import { useElementSize } from '@mantine/hooks';
import type { EChartsOption } from 'echarts';
import type { EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';
import type { ChartLook } from '../../present/charts/look.ts';
import { useText } from '../text.tsx';
import { useTheme } from '../use-theme.ts';

interface Props {
  /** Keep it the same while what is drawn is the same. */
  readonly draw: (look: ChartLook) => EChartsOption;
  readonly height: number;
  /** The finding in words: read out before the kind of chart. */
  readonly description: string;
}

export function StillChart({ draw, height, description }: Props) {
  const t = useText();
  const theme = useTheme();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const canvas = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);

  useEffect(() => {
    let gone = false;
    void import('./echarts.ts').then(({ init }) => {
      if (gone || !canvas.current || width === 0) return;
      chart.current ??= init(canvas.current, null, { renderer: 'canvas', width, height });
      chart.current.resize({ width, height });
      chart.current.setOption(draw({ theme, t, width, height, interactive: true, description }), { notMerge: true });
    });
    return () => {
      gone = true;
    };
  }, [draw, width, height, theme, t, description]);

  useEffect(
    () => () => {
      chart.current?.dispose();
      chart.current = null;
    },
    [],
  );

  return (
    <div ref={ref} style={{ height }}>
      <div ref={canvas} style={{ height }} />
    </div>
  );
}
