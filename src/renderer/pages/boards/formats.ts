// The formats a board is written in, in the window's words: those of the engine, and PDF, which the window prints.
import type { Translator } from '../../../present/catalogue/translate.ts';
import type { Result } from '../../api.ts';

export interface BoardFormat {
  readonly id: string;
  readonly label: string;
  /** What it is good for; empty for a format the window has no words for. */
  readonly words: string;
  readonly extension: string;
}

const SPOKEN = ['html', 'pdf', 'xlsx', 'csv', 'markdown'] as const;

/** PDF stands second: after the page it is printed from. */
export function listFormats(known: Result<'boards.formats'>, t: Translator): readonly BoardFormat[] {
  const [first, ...others] = known.map((format) => describe(format, t));
  const pdf = describe({ id: 'pdf', label: 'PDF', extension: 'pdf' }, t);
  return first ? [first, pdf, ...others] : [pdf];
}

function describe(format: Result<'boards.formats'>[number], t: Translator): BoardFormat {
  const spoken = SPOKEN.find((id) => id === format.id);
  const extension = format.extension.replace(/^\./, '');
  if (!spoken) return { ...format, extension, words: '' };
  return { id: spoken, label: t(`format.${spoken}`), words: t(`files.${spoken}.words`), extension };
}
