// How our accounts answer: how many of those who wrote, how fast, and who is still waiting.
import { EarshotError } from '../../contract/errors.ts';
import type { MeasureData, ResponseRow, ResponseTime, WaitingMention } from '../../contract/measures.ts';
import type { Id } from '../../contract/model.ts';
import { writeCount } from '../text/write-count.ts';
import { judgeExchange } from './exchanges.ts';
import type { Found, Measure, Measured } from './measure.ts';
import { narrow } from './narrow.ts';
import { percentile } from './percentile.ts';
import { mostDocuments } from './read-documents.ts';
import { sayFew } from './say-few.ts';
import { readUndated } from './undated.ts';
import { wilson } from './wilson.ts';

const usualTarget = 24;
const longestTarget = 24 * 366;
const hour = 3_600_000;
/** What is said twice deserves one answer. */
const toUs = '-is:ours -is:duplicate';
const asking = '(intent:question OR intent:request OR intent:complaint)';

const rest =
  'Answered: one of our accounts replied to the mention itself; the time is that of the first such reply, and the target is met at or before its last minute. An exchange is what one author and our accounts say to each other in one conversation: resolved where our word is the last (thanks after it change nothing), open otherwise; its time runs from the author’s first word to our last.';

export const response = createResponseMeasure(
  'response',
  'Answers to those who ask',
  `Of the mentions that ask something of somebody (questions, requests, complaints), by authors who are not ours, duplicates left out. ${rest}`,
  `${asking} ${toUs}`,
  true,
);

export const responseAll = createResponseMeasure(
  'response-all',
  'Answers to everybody',
  `Of all mentions by authors who are not ours, duplicates left out. ${rest}`,
  toUs,
  false,
);

function createResponseMeasure(
  id: string,
  label: string,
  definition: string,
  clause: string,
  labels: boolean,
): Measure {
  return {
    id,
    label,
    definition,
    shape: 'response',
    needs: ['target'],
    compute: (found, _, options) => {
      const target = checkTarget(options.target ?? usualTarget);
      const asked = found.within(clause);
      return { ...(found.namesOurs ? computeResponse(asked, target) : knowNothing(asked, target)), labels };
    },
  };
}

/** Without an account of ours every answer would be a stranger’s, and “none was answered” untrue. */
function knowNothing({ total }: Found, target: number): Omit<Measured, 'labels'> {
  return {
    n: total,
    excluded: [],
    data: { shape: 'response', ours: false, target, rows: [], times: [], oldest: null },
  };
}

function computeResponse(found: Found, target: number): Omit<Measured, 'labels'> {
  const { total } = found;
  const waits = found.waits();
  const exchanges = judgeExchanges(found, total);
  const { resolved, open } = exchanges;
  const count = exchanges.resolved.length + open.length;
  const answered = narrow(found.query, 'reply:ours');
  const inTime = waits.filter((wait) => wait <= target * hour).length;
  const row = (what: ResponseRow['what'], part: number, of: number, query: string): ResponseRow => {
    return { what, count: part, of, share: wilson(part, of), query };
  };
  const group = (members: readonly Id[], label: string) => narrow(found.query, found.group(members, label));
  const data: MeasureData = {
    shape: 'response',
    ours: true,
    target,
    rows: [
      row('answered', waits.length, total, answered),
      row('on-time', inTime, total, narrow(found.query, `answered:<=${writeTarget(target)}`)),
      row('unanswered', total - waits.length, total, narrow(found.query, '-reply:ours')),
      row(
        'resolved',
        resolved.length,
        count,
        group(
          resolved.map((one) => one.mention),
          'Resolved',
        ),
      ),
      row(
        'open',
        open.length,
        count,
        group(
          open.map((one) => one.mention),
          'Still open',
        ),
      ),
    ],
    times: [
      sayTimes('answer', waits),
      sayTimes(
        'resolution',
        resolved.flatMap((one) => one.resolvedIn ?? []),
      ),
    ],
    oldest: findOldest(found, open),
  };
  return {
    n: total,
    excluded: [...exchanges.excluded, ...sayFew(total, 'mentions')],
    undated: readUndated(found),
    data,
  };
}

type Judged = NonNullable<ReturnType<typeof judgeExchange>>;

function judgeExchanges(
  found: Found,
  total: number,
): {
  readonly resolved: readonly Judged[];
  readonly open: readonly Judged[];
  readonly excluded: readonly string[];
} {
  const judged = found.exchanges(mostDocuments).flatMap((exchange) => judgeExchange(exchange) ?? []);
  const nameless = total - found.within('has:author').total;
  const excluded = [
    ...(nameless > 0 ? [`from exchanges, ${writeCount(nameless)} that name no author`] : []),
    ...(total > mostDocuments ? [`from exchanges, mentions before the newest ${writeCount(mostDocuments)}`] : []),
  ];
  return {
    resolved: judged.filter((one) => one.waiting === null),
    open: judged.filter((one) => one.waiting !== null),
    excluded,
  };
}

function sayTimes(what: ResponseTime['what'], times: readonly number[]): ResponseTime {
  return { what, n: times.length, median: percentile(times, 0.5), ninetieth: percentile(times, 0.9) };
}

function findOldest(found: Found, open: readonly Judged[]): WaitingMention | null {
  const waiting = open.flatMap((one) => one.waiting ?? []);
  const [oldest] = waiting.toSorted((a, b) => a.since - b.since);
  const [said] = oldest ? found.texts([oldest.mention]) : [];
  if (!oldest || !said) return null;
  return { ...oldest, text: said.text, author: said.author, query: `id:${oldest.mention}` };
}

function checkTarget(target: number): number {
  if (target > 0 && target <= longestTarget) return target;
  throw new EarshotError(
    'bad-argument',
    `The target must be a number of hours above 0, at most ${longestTarget}; 24 without one.`,
    { field: 'target' },
  );
}

/** As the query language writes it: whole hours, else whole minutes. */
function writeTarget(target: number): string {
  return Number.isInteger(target) ? `${target}h` : `${Math.max(1, Math.round(target * 60))}m`;
}
