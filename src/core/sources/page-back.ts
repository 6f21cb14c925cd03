// Reads a list that is given newest first, page by page, back to what is known: bounded in a check, resumed by the next.
import type { FoundMention, Json, Millis, Rejection } from '../../contract/model.ts';
import { countIn, type Shape, shapeIn, textIn } from './json-shape.ts';

export interface Page {
  readonly mentions: readonly FoundMention[];
  readonly rejections: readonly Rejection[];
  /** When its entries were published, in the order given, those that are no mentions included; none in the future. */
  readonly times: readonly Millis[];
  /** How the server names the next page; null where this is the last. */
  readonly next: string | null;
}

/** How far a list has been read; part of a cursor. */
export interface Trail {
  /** All up to this time is known, but for the gap. */
  readonly newest: Millis | null;
  /** A stretch still to read: from this page back to a time, or so many entries of history. */
  readonly gap: Gap | null;
}

interface Gap {
  readonly page: string;
  readonly until: Millis | null;
  readonly left: number;
}

export interface PageBack {
  readonly trail: Trail;
  /** Asks for a page: the newest one for null. */
  readonly ask: (page: string | null) => Promise<Page>;
  /** Entries to look back for at first. */
  readonly history: number;
  /** Pages in this check. */
  readonly most: number;
}

/** Yields each page with the trail as it is once that page is saved: whenever this ends, nothing is lost. */
export async function* pageBack(asked: PageBack): AsyncGenerator<{ page: Page; trail: Trail }> {
  const { ask, history, most } = asked;
  const old = asked.trail;
  let pages = 0;
  let trail = old;

  // What is new, down to what is known. A gap of before is lengthened to begin here until that is done.
  const until = old.gap === null ? old.newest : old.gap.until;
  let left = old.newest === null ? history : (old.gap?.left ?? Number.MAX_SAFE_INTEGER);
  let at: string | null = null;
  for (;;) {
    if (pages >= most) return;
    const page: Page = await ask(at);
    pages += 1;
    const reached = reaches(page, old.newest);
    if (old.newest === null) left -= page.times.length;
    const next = nextPage(page, at);
    const newest = pages === 1 ? latest(old.newest, page.times) : trail.newest;
    if (reached || next === null || left <= 0) {
      trail = { newest, gap: old.gap };
      yield { page, trail };
      break;
    }
    trail = { newest, gap: { page: next, until, left } };
    yield { page, trail };
    at = next;
  }

  // The rest of a stretch that an earlier check did not come to the end of.
  for (let gap = trail.gap; gap !== null && pages < most; gap = trail.gap) {
    const { page: name, until: end } = gap;
    const page: Page = await ask(name);
    pages += 1;
    const rest = gap.left === Number.MAX_SAFE_INTEGER ? gap.left : gap.left - page.times.length;
    const next = nextPage(page, name);
    const reached = reaches(page, end);
    trail = {
      newest: trail.newest,
      gap: reached || next === null || rest <= 0 ? null : { page: next, until: end, left: rest },
    };
    yield { page, trail };
  }
}

export function readTrail(given: Shape): Trail {
  const gap = shapeIn(given, 'gap');
  const page = textIn(gap, 'page');
  return {
    newest: countIn(given, 'newest'),
    gap:
      page === null || page.length > 2000
        ? null
        : { page, until: countIn(gap, 'until'), left: countIn(gap, 'left') ?? Number.MAX_SAFE_INTEGER },
  };
}

export function trailToJson(trail: Trail): Json {
  return { newest: trail.newest, gap: trail.gap === null ? null : { ...trail.gap } };
}

/** By the last entry: what is pinned to the top is as old as it likes. */
function reaches(page: Page, time: Millis | null): boolean {
  const last = page.times.at(-1);
  return time !== null && last !== undefined && last <= time;
}

/** A server that names the same page again, or an empty one, has no more. */
function nextPage(page: Page, current: string | null): string | null {
  return page.next !== null && page.next !== '' && page.next !== current && page.times.length > 0 ? page.next : null;
}

function latest(known: Millis | null, times: readonly Millis[]): Millis | null {
  let newest = known;
  for (const time of times) if (newest === null || time > newest) newest = time;
  return newest;
}
