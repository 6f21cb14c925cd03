// earshot topic: saves, lists and proposes, as a script would.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

test('topics are saved by names, listed with how they are named, and proposed to', async () => {
  const folder = makeFolder();
  const project = join(folder, 'p.earshot');
  const file = join(folder, 'posts.csv');
  writeFileSync(
    file,
    'date;text\n2026-09-15;Nordwit gotea\n2026-09-15;la nordwitt otra vez\n2026-09-16;@nordwit_nl no contesta\n2026-09-16;nordwit de mar\n',
  );
  const run = (...given: string[]) => runCli([...given, '--project', project]);
  const json = async (...given: string[]) => {
    const result = await run(...given, '--json');
    expect(result).toMatchObject({ code: 0 });
    return JSON.parse(result.out);
  };
  await json('import', file, '--zone', 'UTC', '--map', 'text=text', 'published=date');
  expect((await run('topic', 'list')).out.trim()).toBe('');
  const saved = await json(
    'topic',
    'save',
    'Nordwit',
    '--name',
    'Nordwit',
    '--exclude',
    'de mar',
    '--scope',
    'competitor',
  );
  // The search finds the name inside the handle as well; it counts as one only once the handle is listed.
  expect(saved).toMatchObject({ mentions: 2, scope: 'competitor', byName: { name: 1, handle: 0 } });
  const proposed = await json('topic', 'propose', 'nordwit');
  expect(proposed.map((each: { kind: string; text: string }) => `${each.kind} ${each.text}`)).toEqual([
    'handle @nordwit_nl',
    'misspelling nordwitt',
  ]);
  expect((await run('topic', 'propose', '--name', 'Nordwit')).out).toContain('a doubled letter in “Nordwit”');
  const more = await run('topic', 'save', 'nordwit', '--handle', '@nordwit_nl', '--misspelling', 'nordwitt');
  expect(more.out.trim()).toBe('Nordwit: 3 found, 1 by name, 1 by handle, 1 by misspelling');
  expect(await json('search', 'named:"nordwit/handle"')).toMatchObject({ total: 1 });
  expect(await json('topic', 'save', 'Nordwit', '--handle', '', '--query', 'mar')).toMatchObject({
    names: { names: ['Nordwit'], handles: [], misspellings: ['nordwitt'], exclusions: ['de mar'] },
    query: 'mar',
    mentions: 3,
  });
  expect((await run('topic', 'list')).out.trim()).toBe(
    'Nordwit  competitor  3  1 by name, 1 by misspelling, 1 otherwise',
  );
});

test('wrong usage and wrong names are told apart', async () => {
  const project = join(makeFolder(), 'p.earshot');
  await runCli(['remark', 'hola', '--project', project]);
  const run = (...given: string[]) => runCli(['topic', ...given, '--project', project]);
  expect(await run('save')).toMatchObject({ code: 2 });
  expect(await run('save', 'X', '--name', 'x', '--scope', 'mine')).toMatchObject({ code: 2 });
  expect(await run('propose')).toMatchObject({ code: 2 });
  expect(await run('propose', 'Nothing')).toMatchObject({ code: 1, err: expect.stringContaining('not-found') });
  expect(await run('save', 'X')).toMatchObject({ code: 1, err: expect.stringContaining('needs something to find') });
});
