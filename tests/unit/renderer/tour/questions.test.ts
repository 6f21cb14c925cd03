// The questions of the tour: each has a place that will do for it, and who is there already is left there.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { QUESTIONS as Questions, wayTo as WayTo } from '../../../../src/renderer/tour/questions.ts';
import { parseAddress } from '../../../../src/shell/addresses.ts';

let QUESTIONS: typeof Questions;
let wayTo: typeof WayTo;
const read = async () => (await import('../../../../src/renderer/state/route.ts')).readRoute;
let readRoute: Awaited<ReturnType<typeof read>>;

beforeAll(async () => {
  // The address of a window that there is none of.
  vi.stubGlobal('window', { location: { hash: '' } });
  ({ QUESTIONS, wayTo } = await import('../../../../src/renderer/tour/questions.ts'));
  readRoute = await read();
});
afterAll(() => vi.unstubAllGlobals());

test('the place of each question will do for it, and is an address', () => {
  for (const [place, question] of QUESTIONS.entries()) {
    expect(parseAddress(question.address)).toBe(question.address);
    expect(wayTo(place, readRoute(question.address)), question.id).toBeNull();
    expect(wayTo(place, readRoute('#/settings')), question.id).toEqual(readRoute(question.address));
  }
});

test('a day of the week that stands out answers the first question and stays for the second', () => {
  const day = readRoute('#/explore?q=since%3A2026-09-25+until%3A2026-09-25');
  expect(QUESTIONS[0]?.isAnswered?.(day)).toBe(true);
  expect(QUESTIONS[0]?.isAnswered?.(readRoute('#/explore?q=lang%3Aes'))).toBe(false);
  expect(wayTo(1, day)).toBeNull();
});

test('a question that is not there leads nowhere', () => {
  expect(wayTo(99, readRoute('#/settings'))).toBeNull();
});
