// Reads the learned weights of sentiment from their file. Without it, or where it cannot be read, the lexicons go on alone.
import { existsSync, readFileSync } from 'node:fs';
import { EarshotError } from '../contract/errors.ts';
import { readModel, type SentimentModel } from './nlp/sentiment/model.ts';

/** `tell` is given what is wrong with a file that is there, as a sentence. */
export function loadModel(file: string | null, tell: (problem: string) => void): SentimentModel | null {
  if (file === null || !existsSync(file)) return null;
  try {
    return readModel(readFileSync(file));
  } catch (thrown) {
    if (!(thrown instanceof EarshotError)) throw thrown;
    tell(`${file}: ${thrown.message} The word lists decide alone.`);
    return null;
  }
}
