// What runs inside the measured page. Each function is sent as text, so it uses nothing outside itself.

export interface Task {
  /** Milliseconds, of the page's own clock. */
  readonly from: number;
  readonly spent: number;
  /** Where most of it went, where the browser can tell. */
  readonly where: string;
}

export interface Wanted {
  /** The search in the address; null for any other than `before`. */
  readonly query: string | null;
  readonly before: string;
  readonly total: number;
}

export interface Watch {
  readonly tasks: Task[];
  /** Times of drawn frames while `frames` is on. */
  readonly frames: number[];
  following: boolean;
  /** Milliseconds from the input to the frame with the list and its number; armed before the input. */
  painted: Promise<number> | null;
  /** And to the frame with all figures beside it: facets, course, cloud and tone. */
  figured: Promise<number> | null;
}

declare global {
  interface Window {
    bench: Watch;
  }
}

/** Notes every task of more than 50 ms, which the browser calls long, and what it was spent on. */
export function installWatch(): void {
  const watch: Watch = { tasks: [], frames: [], following: false, painted: null, figured: null };
  window.bench = watch;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watch.tasks.push({ from: startTime, spent: duration, where: '' });
  }).observe({ type: 'longtask', buffered: true });
  type Script = PerformanceEntry & { sourceURL: string; sourceFunctionName: string; invoker: string };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { scripts: readonly Script[] })[]) {
      const longest = entry.scripts.toSorted((one, other) => other.duration - one.duration)[0];
      const at = watch.tasks.findIndex(
        ({ from, spent }) => from < entry.startTime + entry.duration && entry.startTime < from + spent,
      );
      const found = watch.tasks[at];
      const where = longest
        ? `${longest.sourceURL.split('/').at(-1)} ${longest.sourceFunctionName || longest.invoker} ${Math.round(longest.duration)}`
        : 'no script';
      if (found) watch.tasks[at] = { ...found, where };
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
}

/** Waits for the next input, then for the frames in which the search's number of mentions is drawn, and its figures. */
export function armPainted({ query, before, total }: Wanted): void {
  const isShown = () => {
    const shown = new URLSearchParams(window.location.hash.split('?')[1]).get('q') ?? '';
    if (query === null ? window.location.hash === before : shown !== query) return false;
    const says = document.querySelector('main [role=status] strong')?.textContent ?? '';
    const feed = document.querySelector('main [role=feed]');
    return feed?.getAttribute('aria-busy') === 'false' && Number(says.replace(/\D/g, '')) === total;
  };
  // What was found nowhere has no figures.
  const isFigured = () =>
    document.querySelector('main [role=tabpanel]:is([aria-busy=true], :has([aria-busy=true]))') === null;
  const begun = new Promise<number>((resolve) => {
    const begin = (event: Event) => {
      for (const type of ['keydown', 'pointerdown']) window.removeEventListener(type, begin, true);
      resolve(event.timeStamp);
    };
    for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, begin, true);
  });
  const drawn = (from: number, isThere: () => boolean) =>
    new Promise<number>((resolve, reject) => {
      const look = () => {
        if (performance.now() - from > 30_000) return reject(new Error(`Not shown in time: ${query}`));
        if (!isThere()) return requestAnimationFrame(look);
        // A message that is sent while a frame is made arrives once it is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - from);
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  window.bench.painted = begun.then((from) => drawn(from, isShown));
  window.bench.figured = Promise.all([begun, window.bench.painted]).then(([from]) => drawn(from, isFigured));
}

export function followFrames(on: boolean): void {
  const { bench } = window;
  bench.following = on;
  if (!on) return;
  bench.frames.length = 0;
  const follow = (now: number) => {
    bench.frames.push(now);
    if (bench.following) requestAnimationFrame(follow);
  };
  requestAnimationFrame(follow);
}

/** The page's time, which begins with the document, once a mention is drawn. */
export function untilMention(): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() > 60_000) return reject(new Error('No mention was shown in time.'));
      if (document.querySelector('main [role=feed] article') === null) return requestAnimationFrame(look);
      // A message that is sent while a frame is made arrives once it is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}
