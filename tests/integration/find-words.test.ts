// Words in every script, saved and found through the writer and the reader: when saved, when read again, in topics.
import { expect, test } from 'vitest';
import { makeAnalysis } from '../support/analysed.ts';
import { makeMention, minute, noon } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

const said = [
  '我的iPhone手机很好',
  '東京タワーへ行きました',
  '배송이 너무 늦어요',
  'ส่งช้ามาก ไม่ดี',
  'Le colis: un Café de Mar Azul',
  'El COLOR y el collar, café',
];

async function open() {
  const project = openTestProject();
  const source = await project.addSource('a');
  await project.save(
    source,
    said.map((text, at) => makeMention({ text, at: noon + at * minute })),
  );
  return { ...project, source };
}

const found: readonly (readonly [query: string, places: readonly number[]])[] = [
  ['手机', [0]],
  ['iphone', [0]],
  ['iPhone手机', [0]],
  ['"iphone 手机"', [0]],
  ['手', [0]],
  ['机手', []],
  ['タワー', [1]],
  ['배송', [2]],
  ['"너무 늦어"', [2]],
  ['ช้า', [3]],
  ['手机 OR タワー OR café', [0, 1, 4, 5]],
  ['-手机 -배송 -ช้า', [1, 4, 5]],
  ['手机 NEAR/0 很好', [0]],
  ['很好 NEAR/3 iphone', [0]],
  ['很好 NEAR/0 iphone', []],
  ['colis NEAR/2 café', [4]],
  ['col*r', [5]],
  ['=Café', [4]],
  ['accents:Café', [4, 5]],
  ['case:COLOR', [5]],
  ['="Mar Azul"', [4]],
  ['/caf. de [a-z]{3}/', [4]],
  ['/手.?很/', [0]],
];

test('words of every script are found, and their parts where no spaces tell words apart', async () => {
  const { find } = await open();
  for (const [query, places] of found)
    expect((await find(query)).toReversed(), query).toEqual(places.map((place) => said[place]));
});

test('a topic with stars hears of what is saved after it', async () => {
  const { write, save, source, find, context } = await open();
  await write['topics.save']({ name: 'Colours', query: 'col*r OR タワー', names: {} }, context);
  expect(await find('topic:Colours')).toHaveLength(2);
  const { added } = await save(source, [
    makeMention({ text: 'Another colour', at: noon + 90 * minute }),
    makeMention({ text: 'Cooler', at: noon + 91 * minute }),
  ]);
  const rows = added.map((id) => ({ id, told: null, analysis: { ...makeAnalysis({}), terms: [] }, likeness: [] }));
  await write['write.analysis']({ version: 1, rows }, context);
  expect(await find('topic:Colours')).toEqual(['Another colour', said[5], said[1]]);
});
