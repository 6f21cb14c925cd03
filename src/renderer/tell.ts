// Says something in a corner of the window: a plain message or what went wrong.
import { type NotificationData, notifications } from '@mantine/notifications';
import { explain, isCancelled } from './api.ts';

let closeName = '';

/** Names the close button of what is told: the library has no words of its own. */
export function nameCloseButton(name: string): void {
  closeName = name;
}

export function tell(message: string): void {
  show({ message, autoClose: 5000 });
}

export function tellError(thrown: unknown): void {
  if (isCancelled(thrown)) return;
  show({ message: explain(thrown), color: 'red', autoClose: 12_000, role: 'alert' });
}

/** For who still does something about it. */
export function tellAndThrow(thrown: unknown): never {
  tellError(thrown);
  throw thrown;
}

export function show(data: NotificationData): void {
  notifications.show({ ...data, closeButtonProps: { 'aria-label': closeName } });
}
