// earshot compare: pairs of texts in, how far they say the same out, line by line; no project needed.
import { createInterface } from 'node:readline';
import { type Command, flag, UsageError } from '../command.ts';
import { printJson, say } from '../output.ts';

export const compare: Command = {
  name: 'compare',
  usage: 'compare --json < PAIRS.jsonl',
  summary: 'Reads {"id", "a", "b"} a line, writes how far the two texts say the same a line.',
  details: `  Out: {"id", "similarity": 0..1, "duplicate": true or false}. A similarity of 0.5 and more is called a
  duplicate: the same said again, word for word or in other words. In: "lang" (ISO 639-1) may say the language of both
  texts; without it, it is told from them. A line that cannot be read is named on stderr and left out.`,
  options: { json: { type: 'boolean' } },
  run: async (call) => {
    if (!flag(call, 'json')) throw new UsageError('“compare” needs --json, and JSONL on standard input.');
    const { compareTexts } = await import('../../core/nlp/compare.ts');
    let line = 0;
    let failed = false;
    for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (call.signal.aborted) return 1;
      if (text.trim() === '') continue;
      const pair = readPair(text);
      if (typeof pair === 'string') {
        failed = true;
        say(`earshot: bad-file: line ${line}: ${pair}`);
      } else {
        await printJson({ id: pair.id, ...compareTexts(pair.a, pair.b, pair.language) });
      }
    }
    return failed ? 1 : 0;
  },
};

interface Pair {
  readonly id: unknown;
  readonly a: string;
  readonly b: string;
  readonly language: string | undefined;
}

/** The pair of a line, or what is wrong with it: a bad line does not stop the others. */
function readPair(line: string): Pair | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this is no JSON.';
  }
  if (typeof value !== 'object' || value === null) return 'there is no “a” and no “b”.';
  const { id = null, a, b, lang } = value as Readonly<Record<string, unknown>>;
  if (typeof a !== 'string') return 'there is no “a”.';
  if (typeof b !== 'string') return 'there is no “b”.';
  return { id, a, b, language: typeof lang === 'string' ? lang : undefined };
}
