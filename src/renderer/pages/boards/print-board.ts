// Hands a board to the system's printer, as the file it would be exported to.
import type { Id } from '../../../contract/model.ts';
import { call } from '../../api.ts';

export async function printBoard(id: Id, locale: string): Promise<void> {
  const { text } = await call('boards.render', { id, locale });
  await call('shell.send-to-printer', { html: text, landscape: true });
}
