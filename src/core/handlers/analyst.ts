// The analyst's thread: understands text and draws exports, so that neither stands in the way of a search or a save.
import type { Handlers } from '../../contract/serve.ts';
import type { AnalysedMention, PendingText } from '../db/facts.ts';
import { writeBoard } from '../export/write-board.ts';
import { analyse } from '../nlp/analyse.ts';
import { ANALYSIS_VERSION } from '../nlp/version.ts';
import type { AnalystApi } from '../threads/api.ts';

export interface Analyst {
  readonly handlers: Handlers<AnalystApi>;
  close(): void;
}

export function createAnalyst(): Analyst {
  return {
    handlers: {
      'text.analyse': ({ text }) => analyse(text),
      'analyse.batch': ({ rows }) => ({ version: ANALYSIS_VERSION, rows: rows.map(analyseRow) }),
      'export.board': ({ data, format, file, overwrite }, { signal }) =>
        writeBoard(data, format, file, overwrite, { signal }),
    },
    close: () => undefined,
  };
}

function analyseRow(row: PendingText): AnalysedMention {
  const { language, languageConfidence, sentiment, terms } = analyse(textOf(row));
  return { id: row.id, analysis: { language, languageConfidence, sentiment, terms } };
}

/** A title is part of what was said, unless it is that of the mention answered or only repeats how the text begins. */
function textOf({ title, text, parent }: PendingText): string {
  return title === null || parent !== null || text.startsWith(title) ? text : `${title}\n${text}`;
}
