// What a Mastodon source remembers from one check to the next.
import type { Json, Millis } from '../../../contract/model.ts';
import { countIn, flagIn, idIn, type Shape, shapeIn, shapeOf, textIn } from '../json-shape.ts';
import { readWaiting, type Waiting, waitingToJson } from '../waiting.ts';

export interface MastodonCursor {
  /** What the server lets visitors see, and when that was asked. */
  readonly access: { readonly asked: Millis; readonly localOnly: boolean } | null;
  /** The server's id of the account that is read. */
  readonly account: string | null;
  readonly accountName: string | null;
  /** All up to this id is known. */
  readonly newest: string | null;
  /** History still to be read: statuses before this id, so many. */
  readonly back: { readonly before: string; readonly left: number } | null;
  readonly waiting: readonly Waiting[];
}

export function readMastodonCursor(given: Json): MastodonCursor {
  const fields = shapeOf(given);
  const access = shapeIn(fields, 'access');
  const asked = countIn(access, 'asked');
  const back = shapeIn(fields, 'back');
  const [before, left] = [statusId(back, 'before'), countIn(back, 'left')];
  return {
    access: asked === null ? null : { asked, localOnly: flagIn(access, 'localOnly') },
    account: statusId(fields, 'account'),
    accountName: textIn(fields, 'accountName'),
    newest: statusId(fields, 'newest'),
    back: before === null || left === null || left === 0 ? null : { before, left },
    waiting: readWaiting(fields.waiting).filter((one) => isStatusId(one.id)),
  };
}

export function mastodonCursorToJson(cursor: MastodonCursor): Json {
  const { access, back } = cursor;
  return {
    ...cursor,
    access: access === null ? null : { ...access },
    back: back === null ? null : { ...back },
    waiting: waitingToJson(cursor.waiting),
  };
}

/** Ids become part of an address: nothing else may stand in one. */
export function isStatusId(id: string): boolean {
  return /^[\w-]{1,64}$/.test(id);
}

function statusId(shape: Shape, name: string): string | null {
  const id = idIn(shape, name);
  return id !== null && isStatusId(id) ? id : null;
}
