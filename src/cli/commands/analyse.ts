// earshot analyse: texts in, what was understood out, line by line; no project needed.
import { createInterface } from 'node:readline';
import { type Command, flag, UsageError } from '../command.ts';
import { printJson, say } from '../output.ts';

export const analyse: Command = {
  name: 'analyse',
  usage: 'analyse --json [--tokens] < FILE.jsonl',
  summary: 'Reads {"id", "text"} a line, writes language, sentiment with reasons, intent, risk, names and more a line.',
  details: `  Out: {"id", "language": ISO 639-1 or null, "languageConfidence": 0..1,
  "sentences": [{"start", "end", "language"}],
  "sentiment": {"label", "score": -1..1, "raw", "bias", "rest", "by", "because": [{"text", "start", "end", "weight"}]},
  "intent": {"label", "because", "also", "purchase", "churn"}, "irony": {"flag", "score", "because"},
  "risk": {"score": 0..1, "because": [{"cause", "text", "start", "end", "weight"}], "public"},
  "keywords", "entities": [{"text", "type", "start", "end"}],
  "aspects": [{"text", "start", "end", "opinion", "because"}]}; with --tokens also
  "tokens": [{"text", "kind", "start", "end"}]. start and end count Unicode code points, end exclusive.
  A line that cannot be read is named on stderr and left out.`,
  options: { json: { type: 'boolean' }, tokens: { type: 'boolean' } },
  run: async (call) => {
    if (!flag(call, 'json')) throw new UsageError('“analyse” needs --json, and JSONL on standard input.');
    // Languages are loaded only by the command that needs them.
    const { analyse: analyseText } = await import('../../core/nlp/analyse.ts');
    const { listTokens } = await import('../../core/nlp/list-tokens.ts');
    const { loadModel } = await import('../../core/load-model.ts');
    const model = loadModel(call.place.model, (problem) => say(`earshot: ${problem}`));
    const tokens = flag(call, 'tokens');
    let line = 0;
    let failed = false;
    for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (call.signal.aborted) return 1;
      if (text.trim() === '') continue;
      const given = readLine(text);
      if (typeof given === 'string') {
        failed = true;
        say(`earshot: bad-file: line ${line}: ${given}`);
      } else {
        const { terms: _, ...analysis } = analyseText(given.text, { model });
        const listed = tokens ? { tokens: listTokens(given.text, analysis.language) } : {};
        await printJson({ id: given.id, ...analysis, ...listed });
      }
    }
    return failed ? 1 : 0;
  },
};

/** The text of a line, or what is wrong with it: a bad line does not stop the others. */
function readLine(line: string): { id: unknown; text: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this is no JSON.';
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    return 'there is no “text”.';
  }
  return { id: 'id' in value ? value.id : null, text: value.text };
}
