// The columns' address: the column one stands in and the mention open beside it.
import { columnWidths } from '../../../contract/columns.ts';
import type { Id } from '../../../contract/model.ts';
import { go, useRoute } from '../../state/route.ts';

export interface Opened {
  readonly column: Id;
  readonly mention: Id;
}

export function useOpened(): Opened | null {
  const column = useRoute((state) => readId(state.params.column));
  const mention = useRoute((state) => readId(state.params.mention));
  return column === null || mention === null ? null : { column, mention };
}

/** The column an address leads to: of a notice, say. */
export function useNamedColumn(): Id | null {
  return useRoute((state) => readId(state.params.column));
}

/** Walking on from an open mention replaces it, so that back leaves the reader. */
export function openMention(opened: Opened | null): void {
  const replace = useRoute.getState().params.mention !== undefined;
  if (opened === null) go('columns', {}, { replace: true });
  else go('columns', { column: String(opened.column), mention: String(opened.mention) }, { replace });
}

/** A column of a search made elsewhere: the dialog opens with it. */
export function askForColumn(query: string): void {
  go('columns', { add: '1', q: query });
}

/** The nearest width a column can have. */
export function fitWidth(width: number): number {
  return Math.round(Math.max(columnWidths.least, Math.min(columnWidths.most, width)));
}

function readId(text: string | undefined): Id | null {
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : null;
}
