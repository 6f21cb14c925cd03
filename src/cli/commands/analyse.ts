// earshot analyse: texts in, what was understood out, line by line; no project needed.
import { createInterface } from 'node:readline';
import { EarshotError } from '../../contract/errors.ts';
import type { Analysis } from '../../contract/model.ts';
import { type Command, flag, UsageError } from '../command.ts';
import { printJson } from '../output.ts';

export const analyse: Command = {
  name: 'analyse',
  usage: 'analyse --json < FILE.jsonl',
  summary: 'Reads {"id", "text"} a line, writes language, sentiment with reasons, keywords and entities a line.',
  options: { json: { type: 'boolean' } },
  run: async (call) => {
    if (!flag(call, 'json')) throw new UsageError('“analyse” needs --json, and JSONL on standard input.');
    // Languages are loaded only by the command that needs them.
    const { analyse: analyseText } = await import('../../core/nlp/analyse.ts');
    let line = 0;
    for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (call.signal.aborted) return 1;
      if (text.trim() === '') continue;
      const given = readLine(text, line);
      await printJson(toJson(given.id, analyseText(given.text)));
    }
    return 0;
  },
};

function toJson(id: unknown, { language, languageConfidence, sentiment, keywords, entities }: Analysis) {
  return { id, language, languageConfidence, sentiment, keywords, entities };
}

function readLine(line: string, at: number): { id: unknown; text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new EarshotError('bad-file', `Line ${at} of the input is no JSON.`, { line: at });
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new EarshotError('bad-file', `Line ${at} of the input has no “text”.`, { line: at, field: 'text' });
  }
  return { id: 'id' in value ? value.id : null, text: value.text };
}
