// How a person last looked at the inbox: kept on this machine, so that it opens the way it was left.
import { create } from 'zustand';
import type { InboxOrder, InboxView } from '../../contract/inbox.ts';
import { recall, remember } from './remembered.ts';

export const ORDERS = ['oldest', 'newest', 'risk'] as const satisfies readonly InboxOrder[];

export const PERIODS = [7, 30, 90, null] as const;
/** Days back from now; null is all time. */
export type Period = (typeof PERIODS)[number];

interface Inbox {
  readonly view: InboxView;
  readonly order: InboxOrder;
  /** Undefined until a person chooses one. */
  readonly period: Period | undefined;
}

const BEGIN: Inbox = { view: 'answer', order: 'oldest', period: undefined };

export const useInboxState = create<Inbox>(() => ({ ...BEGIN, ...recall<Partial<Inbox>>('inbox', {}) }));

export function setInboxState(changed: Partial<Inbox>): void {
  useInboxState.setState(changed);
  remember('inbox', useInboxState.getState());
}
