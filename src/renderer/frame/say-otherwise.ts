// Other words people might type for a command, in their language. Pure.
import type { Translator } from '../../present/catalogue/translate.ts';

const WITH_SYNONYMS = [
  'room-inbox',
  'room-explore',
  'room-columns',
  'room-sources',
  'room-topics',
  'room-people',
  'room-tags',
  'room-boards',
  'room-check',
  'room-history',
  'room-settings',
  'keys',
  'open-project',
  'import',
  'theme-light',
  'theme-dark',
  'zoom-in',
  'zoom-out',
  'undo',
  'check-all',
  'offline',
  'privacy',
  'back-up',
  'tour',
  'copy-link',
  'add-source',
  'new-topic',
  'new-board',
  'edit-tag',
  'merge-tag',
  'suggest-tag',
  'remove-tag',
  'open-board',
  'copy-board',
  'remove-board',
  'inbox-open',
  'open-original',
  'export-board',
  'export-list',
  'export-mentions',
] as const;
/** Several commands of one beginning. */
const KINDS = ['set-sentiment', 'set-intent', 'set-signal', 'set-risk'] as const;

export function sayOtherwise(id: string, t: Translator): string {
  const known = WITH_SYNONYMS.find((candidate) => candidate === id) ?? KINDS.find((kind) => id.startsWith(`${kind}-`));
  return known ? t(`find.${known}`) : '';
}
