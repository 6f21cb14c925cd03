// A figure to hand on as a picture: its finding above, what it rests on below, on the paper of a theme.
import { escapeMarkup } from './escape.ts';
import { fontFamily, fontStack, type Theme } from './theme.ts';

export interface FigureParts {
  readonly name: string;
  readonly sentence: string;
  /** An `<svg>` element of this size. */
  readonly picture: { readonly svg: string; readonly width: number; readonly height: number };
  /** n, dates, zone and the like. */
  readonly foot: readonly string[];
  readonly theme: Theme;
  /** The font's own data address, so that the picture looks the same where Inter is not installed. */
  readonly font: string;
  /** Width in pixels of a text in a CSS font. */
  readonly measure: (text: string, font: string) => number;
}

export interface FigurePicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const EDGE = 32;
const MOST_LINES = 4;

export function figureSvg(parts: FigureParts): FigurePicture {
  const { name, sentence, picture, theme } = parts;
  const inside = picture.width;
  const lines: string[] = [];
  let y = EDGE;
  const write = (text: string, style: TextStyle) => {
    const measured = (part: string) => parts.measure(part, `${style.weight} ${style.size}px '${fontFamily}'`);
    for (const line of wrap(text, inside, measured)) {
      y += style.leading;
      const base = y - (style.leading - style.size * 0.72) / 2;
      lines.push(
        `<text x="${EDGE}" y="${base.toFixed(1)}" font-size="${style.size}" font-weight="${style.weight}" fill="${style.fill}">${escapeMarkup(line)}</text>`,
      );
    }
  };
  if (name !== sentence) write(name, { size: 12, weight: 400, leading: 20, fill: theme.inkSoft });
  write(sentence, { size: 18, weight: 600, leading: 26, fill: theme.ink });
  y += 16;
  const drawn = placeSvg(picture, EDGE, y);
  y += picture.height + 12;
  write(parts.foot.join(' · '), { size: 12, weight: 400, leading: 18, fill: theme.inkFaint });
  const width = inside + 2 * EDGE;
  const height = Math.ceil(y + EDGE - 4);
  const face = `<style>@font-face{font-family:'${fontFamily}';src:url(${parts.font}) format('woff2');font-weight:100 900}</style>`;
  const label = escapeMarkup(sentence);
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}" font-family="${escapeMarkup(fontStack)}">${face}<title>${label}</title><rect width="${width}" height="${height}" fill="${theme.surface}"/>${lines.join('')}${drawn}</svg>`,
  };
}

interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly leading: number;
  readonly fill: string;
}

/** Its own width and height give way to those it has here. Texts inside are escaped: no attribute can be one of theirs. */
function placeSvg({ svg, width, height }: FigureParts['picture'], x: number, y: number): string {
  return svg.replace(/^<svg ([^>]*)>/, (_, attributes: string) => {
    const others = attributes.replace(/(^| )(?:width|height)="[^"]*"/g, '');
    return `<svg x="${x}" y="${y}" width="${width}" height="${height}" ${others.trim()}>`;
  });
}

/** Lines that fit; what is longer than four ends in an ellipsis. A word wider than a line is cut. */
function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 1000).split(' ');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = shorten(longer, width, measure);
      continue;
    }
    lines.push(line);
    line = shorten(word, width, measure);
  }
  lines.push(line);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), shorten(`${lines[MOST_LINES - 1]} …`, width, measure)];
}

function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let points = [...text];
  while (points.length > 1 && measure(`${points.join('')}…`) > width) points = points.slice(0, -1);
  return `${points.join('')}…`;
}
