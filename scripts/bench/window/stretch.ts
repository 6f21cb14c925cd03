// A stretch of work in the window: which long tasks there were meanwhile.
import type { Page } from 'playwright-core';
import type { Measured } from '../line.ts';
import type { Task } from './in-page.ts';

export interface Stretch {
  readonly tasks: readonly Task[];
  readonly seconds: number;
  /** What the page's main thread worked: this does not grow where the machine has other things to do. */
  readonly workSeconds: number;
}

export async function watchTasks<T>(
  page: Page,
  work: () => Promise<T>,
): Promise<{ readonly tasks: Stretch; readonly done: T }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const readWork = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const before = await readWork();
  const from = await page.evaluate(() => performance.now());
  const done = await work();
  const workSeconds = (await readWork()) - before;
  await session.detach();
  // The browser tells of a task a moment after it.
  await page.waitForTimeout(300);
  const { tasks, until } = await page.evaluate(() => ({ tasks: window.bench.tasks, until: performance.now() }));
  const since = tasks.filter((task) => task.from >= from);
  return { done, tasks: { tasks: since, seconds: (until - from) / 1000, workSeconds } };
}

export function toLongest({ tasks, seconds, workSeconds }: Stretch, besides = ''): Measured {
  const sorted = tasks.toSorted((one, other) => other.spent - one.spent);
  const over = tasks.filter(({ spent }) => spent > 100).length;
  const worst = sorted.slice(0, 3).map(({ spent, where }) => `${Math.round(spent)} (${where || 'not told'})`);
  const note = `${seconds.toFixed(1)} s, of which the page’s main thread worked ${workSeconds.toFixed(1)}; ${tasks.length} tasks over 50 ms, ${over} over 100${worst.length > 0 ? `; longest ${worst.join(', ')}` : ''}`;
  return { value: sorted[0]?.spent ?? 0, note: besides === '' ? note : `${besides}; ${note}` };
}
