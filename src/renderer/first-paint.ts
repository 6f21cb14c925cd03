// What the first screen does without is loaded behind it.

/** A window that is not looked at paints nothing: it does not wait for ever. */
const LONGEST_MS = 3000;

/** Resolves when the window has shown something. */
export const firstPaint: Promise<void> = new Promise((resolve) => {
  setTimeout(resolve, LONGEST_MS);
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    resolve();
  }).observe({ type: 'paint', buffered: true });
});
