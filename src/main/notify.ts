// Desktop notifications; a click on one brings the window to the front and leads to what it is about.
import { Notification } from 'electron';
import type { Notice } from '../contract/shell.ts';

/** Kept while they are shown: one that is collected as garbage is not clicked any more. */
const shown = new Set<Notification>();

export function notify(notice: Notice, icon: string, follow: (address: string | null) => void): boolean {
  if (!Notification.isSupported()) return false;
  const notification = new Notification({ title: notice.title, body: notice.body, icon, silent: true });
  const forget = () => void shown.delete(notification);
  for (const end of ['close', 'failed'] as const) notification.once(end as 'close', forget);
  notification.once('click', () => {
    forget();
    follow(notice.address);
  });
  shown.add(notification);
  notification.show();
  return true;
}
