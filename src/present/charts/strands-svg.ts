// Who answers whom as an SVG: names at both sides with their answers, strands between them.
import type { MeasureData } from '../../contract/measures.ts';
import type { Translator } from '../catalogue/translate.ts';
import { escapeMarkup } from '../escape.ts';
import { fontStack, type Theme } from '../theme.ts';
import { estimateWidth, FONT_SIZE } from './look.ts';
import { layStrands, type StrandName } from './strands.ts';

type Replies = Extract<MeasureData, { shape: 'replies' }>;

interface Options {
  readonly width: number;
  readonly theme: Theme;
  readonly t: Translator;
  /** The finding, for those who cannot see it. */
  readonly label: string;
}

/** Room for the words above the names. */
const TOP = 28;
/** Part of the width that each side's names have. */
const SIDE = 0.36;
const DISTANCE = 8;

export function strandsHeight(data: Replies): number {
  return TOP + layStrands(data).height;
}

export function strandsSvg(data: Replies, { width, theme, t, label }: Options): string {
  const { left, right, strands, height } = layStrands(data);
  const [from, to] = [SIDE * width, (1 - SIDE) * width];
  const middle = (from + to) / 2;
  const paths = strands.map((strand) => {
    const [begin, end] = [(TOP + strand.from).toFixed(1), (TOP + strand.to).toFixed(1)];
    return `<path d="M${from} ${begin} C${middle} ${begin} ${middle} ${end} ${to} ${end}" stroke-width="${strand.thickness.toFixed(1)}"/>`;
  });
  const side = (names: readonly StrandName[], x: number, anchor: 'start' | 'end', title: string) =>
    `<g text-anchor="${anchor}"><text x="${x}" y="12" fill="${theme.inkSoft}">${escapeMarkup(title)}</text>${names.map(write(x, anchor)).join('')}</g>`;
  const write = (x: number, anchor: 'start' | 'end') => (name: StrandName) => {
    const node = data.nodes[name.node];
    const answers = [...(node?.ours ? [t('replies.ours')] : []), t.format.number(name.answers)].join(' · ');
    const room = from - 2 * DISTANCE - estimateWidth(answers);
    const who = `<tspan fill="${theme.ink}">${escapeMarkup(cutName(node?.author ?? '', room))}</tspan>`;
    const count = `<tspan fill="${theme.inkSoft}">${escapeMarkup(answers)}</tspan>`;
    const y = (TOP + name.y + FONT_SIZE / 3).toFixed(1);
    return `<text x="${x}" y="${y}">${anchor === 'end' ? `${who} ${count}` : `${count} ${who}`}</text>`;
  };
  const sides = [
    side(left, from - DISTANCE, 'end', t('replies.gives')),
    side(right, to + DISTANCE, 'start', t('replies.gets')),
  ];
  const box = `viewBox="0 0 ${width} ${TOP + height}" width="${width}" height="${TOP + height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} role="img" aria-label="${escapeMarkup(label)}" font-family="${escapeMarkup(fontStack)}" font-size="${FONT_SIZE}"><g fill="none" stroke="${theme.accent}" stroke-opacity="0.35">${paths.join('')}</g>${sides.join('')}</svg>`;
}

function cutName(name: string, room: number): string {
  if (estimateWidth(name) <= room) return name;
  let points = [...name].slice(0, 200);
  while (points.length > 1 && estimateWidth(`${points.join('')}…`) > room) points = points.slice(0, -1);
  return `${points.join('')}…`;
}
