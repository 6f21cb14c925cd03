#!/usr/bin/env node
// The command line: finds the command, runs it, and ends with 0 (done), 1 (failed) or 2 (wrong usage).
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toWireError } from '../contract/errors.ts';
import { type Place, UsageError } from './command.ts';
import { findCommand } from './commands.ts';
import { print, say } from './output.ts';

// src/cli/main.ts and out/main/cli.js lie equally deep below the root.
const root = resolve(import.meta.dirname, '..', '..');
const place: Place = {
  version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
  threads: import.meta.filename.endsWith('.ts')
    ? new URL('../core/threads/thread.ts', import.meta.url)
    : new URL('./thread.js', import.meta.url),
  sample: join(root, 'resources', 'sample'),
  model: join(root, 'resources', 'models', 'sentiment.bin'),
};

process.exitCode = await run(process.argv.slice(2));

async function run(given: readonly string[]): Promise<number> {
  if (Number.parseInt(process.versions.node, 10) < 24) {
    say(
      `Earshot needs Node 24 or newer; this is ${process.versions.node}. Inside a checkout use: npm run -s earshot -- …`,
    );
    return 1;
  }
  const [name, ...rest] = given;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const { describeCommands } = await import('./usage.ts');
    await print(await describeCommands(rest[0]));
    return 0;
  }
  if (name === '--version') {
    await print(place.version);
    return 0;
  }
  const debug = rest.includes('--debug');
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    const command = await findCommand(name);
    if (!command) throw new UsageError(`There is no command “${name}”. “earshot help” lists them.`);
    const call = readArguments(rest, command.options);
    if (call.values.help === true) {
      const { describeCommand } = await import('./usage.ts');
      await print(describeCommand(command));
      return 0;
    }
    return await command.run({ ...call, place, signal: stop.signal });
  } catch (thrown) {
    return report(thrown, debug);
  }
}

function readArguments(given: readonly string[], options: NonNullable<Parameters<typeof parseArgs>[0]>['options']) {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: { ...options, debug: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
    return { arguments: positionals, values };
  } catch (thrown) {
    const dashed = given.find((argument) => /^-[^-]./s.test(argument));
    if (dashed !== undefined && isUnknownOption(thrown)) {
      throw new UsageError(
        `There is no option “${dashed}”. A query that begins with a minus sign stands last, after two of them: earshot search --project P -- "${dashed}"`,
      );
    }
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function isUnknownOption(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
}

function report(thrown: unknown, debug: boolean): number {
  if (debug && thrown instanceof Error) say(thrown.stack ?? thrown.message);
  if (thrown instanceof UsageError) {
    say(`earshot: wrong usage: ${thrown.message}`);
    return 2;
  }
  const { code, message } = toWireError(thrown);
  say(`earshot: ${code}: ${message.replaceAll(/\s*\n\s*/g, ' ')}`);
  return 1;
}
