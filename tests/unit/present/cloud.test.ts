// The word cloud is the same twice, stays in its box, and its words do not touch.
import { describe, expect, test } from 'vitest';
import { createCanvas } from '../../../src/core/export/canvas.ts';
import { cloudSvg, growCloud, layoutCloud, type PlacedWord } from '../../../src/present/cloud.ts';
import type { CanvasLike } from '../../../src/present/cloud-canvas.ts';
import { fontFamily, lightTheme } from '../../../src/present/theme.ts';

const terms = Array.from({ length: 60 }, (_, index) => ({
  term: `${'palabra'.slice(0, 3 + (index % 5))}${index}`,
  kind: 'word' as const,
  count: Math.round(200 / (1 + index * 0.3)),
  query: `"w${index}"`,
}));
const options = { width: 600, height: 280, createCanvas };

test('the same terms give the same picture, another seed another one', () => {
  const words = layoutCloud(terms, options);
  expect(layoutCloud(terms.toReversed(), options)).toEqual(words);
  expect(layoutCloud(terms, { ...options, seed: 8 })).not.toEqual(words);
});

test('words stay in the box and do not overlap; sizes follow the counts', () => {
  const words = layoutCloud(terms, options);
  expect(words.length).toBeGreaterThan(40);
  const taken = new Uint8Array(options.width * options.height);
  let ink = 0;
  let overlap = 0;
  for (const word of words) {
    const pixels = draw(word);
    expect(pixels.length, word.text).toBeGreaterThan(0);
    ink += pixels.length;
    for (const pixel of pixels) {
      if (taken[pixel] === 1) overlap += 1;
      taken[pixel] = 1;
    }
  }
  expect(overlap).toBe(0);
  expect(ink / taken.length).toBeGreaterThan(0.05);
  const sizes = words.toSorted((a, b) => a.rank - b.rank).map((word) => word.size);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

describe('in pieces', () => {
  // More than find room at once: it is tried with smaller words.
  const many = terms.map((term, index) => ({ ...term, term: `${term.term}-unabbreviated-${index}`, count: 50 }));
  const narrow = { ...options, width: 320, height: 150 };

  test('it is the same, and leaves room for other work', async () => {
    let other = 0;
    const timer = setInterval(() => {
      other += 1;
    });
    const words = await new Promise((done) => growCloud(many, { ...narrow, slice: 1 }, done));
    clearInterval(timer);
    expect(words).toEqual(layoutCloud(many, narrow));
    expect(other).toBeGreaterThan(1);
  });

  test('one that is ended says nothing any more, in whatever piece it was', async () => {
    for (const after of [0, 5, 20]) {
      let told = 0;
      const end = growCloud(many, { ...narrow, slice: 1 }, () => {
        told += 1;
      });
      await new Promise((go) => setTimeout(go, after));
      const before = told;
      end();
      await new Promise((go) => setTimeout(go, 100));
      expect(told).toBe(before);
    }
  });
});

test('of its canvas it reads what was drawn on, and places the words as if it had read all of it', () => {
  let read = 0;
  const watched = (honest: boolean) => (): CanvasLike => {
    const canvas = createCanvas();
    const context = canvas.getContext('2d');
    const getImageData = context.getImageData.bind(context);
    context.getImageData = (x, y, width, height) => {
      read += width * height;
      return getImageData(x, y, width, honest ? height : Math.max(height, width));
    };
    canvas.getContext = (() => context) as unknown as typeof canvas.getContext;
    return canvas;
  };
  const words = layoutCloud(terms, { ...options, createCanvas: watched(true) });
  expect(read).toBeLessThan((2048 * 2048) / 4);
  expect(layoutCloud(terms, { ...options, createCanvas: watched(false) })).toEqual(words);
});

test('odd words and odd boxes do not break it', () => {
  const odd = ['', ' ', '\u0000', '\ud800', 'x'.repeat(500), '🦊', '<script>', '洗濯'].map((term) => {
    return { term, kind: 'word' as const, count: 3, query: '' };
  });
  const svg = cloudSvg(layoutCloud(odd, options), { width: 600, height: 280, theme: lightTheme, label: '"<b>' });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('aria-label="&quot;&lt;b&gt;"');
  expect(layoutCloud([], options)).toEqual([]);
  expect(layoutCloud(terms, { ...options, width: 10 })).toEqual([]);
  expect(layoutCloud(terms.slice(0, 1), options)).toHaveLength(1);
});

/** Indexes of the pixels a word covers, after checking that it keeps inside the box. */
function draw(word: PlacedWord): number[] {
  const canvas = createCanvas();
  canvas.width = options.width;
  canvas.height = options.height;
  const context = canvas.getContext('2d');
  context.font = `${word.weight} ${word.size}px "${fontFamily}"`;
  const { width } = context.measureText(word.text);
  expect(word.x - width / 2).toBeGreaterThanOrEqual(-1);
  expect(word.x + width / 2).toBeLessThanOrEqual(options.width + 1);
  context.fillText(word.text, word.x - width / 2, word.y);
  const { data } = context.getImageData(0, 0, options.width, options.height);
  const covered: number[] = [];
  for (let pixel = 0; pixel < data.length / 4; pixel += 1) if ((data[pixel * 4 + 3] ?? 0) > 128) covered.push(pixel);
  return covered;
}
