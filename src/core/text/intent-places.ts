// Intents as numbers, for everybody who reads or counts them. Places are part of the file's format: add at the end only.
import type { Intent } from '../../contract/model.ts';

export const intentPlaces: readonly Intent[] = [
  'comment',
  'thanks',
  'suggestion',
  'question',
  'request',
  'objection',
  'complaint',
];
