// What a command of the command line is. stdout carries only the result; progress and errors go to stderr.
import type { ParseArgsConfig } from 'node:util';

export interface Command {
  readonly name: string;
  /** How to call it, without the program's name. */
  readonly usage: string;
  readonly summary: string;
  /** What “help COMMAND” adds. */
  readonly details?: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Returns the exit code: 0 done, 1 failed. Throws UsageError for wrong usage (2) and EarshotError for failures (1). */
  run(call: CommandCall): Promise<number>;
}

export interface CommandCall {
  readonly arguments: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly place: Place;
  readonly signal: AbortSignal;
}

/** Where this program lies, which only its entry file knows. */
export interface Place {
  readonly version: string;
  readonly threads: URL;
  readonly sample: string;
  /** File of learned sentiment weights. */
  readonly model: string;
}

/** The call itself was wrong: exit code 2. */
export class UsageError extends Error {}

export function textOption(call: CommandCall, name: string): string | undefined {
  const value = call.values[name];
  return typeof value === 'string' ? value : undefined;
}

export function flag(call: CommandCall, name: string): boolean {
  return call.values[name] === true;
}

export function listOption(call: CommandCall, name: string): readonly string[] {
  const value = call.values[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

export function requiredOption(call: CommandCall, name: string): string {
  const value = textOption(call, name);
  if (!value) throw new UsageError(`--${name} is missing.`);
  return value;
}

export function wholeNumberOption(call: CommandCall, name: string, usual: number): number {
  const text = textOption(call, name);
  if (text === undefined) return usual;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} takes a whole number, not “${text}”.`);
  return Number(text);
}
