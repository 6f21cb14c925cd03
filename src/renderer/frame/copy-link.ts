// A link to what is shown, as the system opens it: the room, its search, the open mention.
import type { Translator } from '../../present/catalogue/translate.ts';
import { tell } from '../tell.ts';

export async function copyLink(t: Translator): Promise<void> {
  const link = `earshot://${window.location.hash.replace(/^#\//, '')}`;
  await navigator.clipboard.writeText(link);
  tell(t('link.copied', { link: link.length > 120 ? `${link.slice(0, 120)}…` : link }));
}
