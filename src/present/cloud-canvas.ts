// A canvas for the word cloud that reads back only the lines drawn on. The layout asks for 2,048 lines of 2,048 pixels
// each time, 16 MB of which it looks at one or two: reading and then collecting all that was nearly half of what a cloud costs.

/** What the layout needs of a canvas; both the DOM's and @napi-rs/canvas' have it. */
export interface CanvasLike {
  width: number;
  height: number;
  getContext(kind: '2d', settings?: object): unknown;
}

interface Pen {
  translate(x: number, y: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  getImageData(x: number, y: number, width: number, height: number): unknown;
}

/** `tallest`: how far a word reaches below the point it is drawn at, in pixels. */
export function readSparingly(canvas: CanvasLike, tallest: number): CanvasLike {
  const pen = canvas.getContext('2d', { willReadFrequently: true }) as Pen;
  const { translate, clearRect, getImageData } = pen;
  let drawn = 0;
  pen.translate = (x, y) => {
    drawn = Math.max(drawn, y + tallest);
    translate.call(pen, x, y);
  };
  pen.clearRect = (x, y, width, height) => {
    if (drawn > 0) clearRect.call(pen, x, y, width, height);
    drawn = 0;
  };
  pen.getImageData = (x, y, width, height) =>
    getImageData.call(pen, x, y, width, Math.max(1, Math.min(height, Math.ceil(drawn))));
  return canvas;
}
