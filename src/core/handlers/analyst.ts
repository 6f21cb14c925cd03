// The analyst's thread: understands text and draws exports, so that neither stands in the way of a search or a save.
import type { Handlers } from '../../contract/serve.ts';
import type { AnalysedMention, PendingText } from '../db/facts.ts';
import { writeBoard } from '../export/write-board.ts';
import { analyse } from '../nlp/analyse.ts';
import { ANALYSIS_VERSION } from '../nlp/version.ts';
import { likenessBands } from '../text/likeness.ts';
import type { AnalystApi } from '../threads/api.ts';
import { joinSaid } from './said.ts';

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
  const { language, languageConfidence, sentiment, terms } = analyse(joinSaid(row));
  return {
    id: row.id,
    analysis: { language, languageConfidence, sentiment, terms },
    likeness: likenessBands(row.text),
  };
}
