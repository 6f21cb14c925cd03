// Nothing the engine says in the window is left in English: its sources are read for sentences, and each is looked up.
import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadLanguage } from '../../../src/present/catalogue/languages.ts';
import { createSpeaker } from '../../../src/present/engine/words.ts';
import { HOLE, readSaid, type Said } from '../../support/engine-sentences.ts';

/** What is given to these is shown, even where it is a part of a sentence. */
const SHOWN = new Set([
  'EarshotError',
  'badQuery',
  'badConfig',
  'requiredText',
  'record',
  'recordRow',
  'recordChange',
  'reject',
  '.reason',
  '.says',
  '.excluded',
  '.purpose',
  '.advice',
  '.caution',
  '.help',
  '.notice',
]);
/** Bugs, logs of the program and SQL. */
const HIDDEN = new Set([
  'Error',
  'error',
  'log',
  'warn',
  'prepare',
  'pragma',
  'exec',
  'statement',
  '.sql',
  '.where',
  '.from',
]);

const SQL = /^(?:SELECT|INSERT|UPDATE|DELETE|BETWEEN|CREATE) /;

/** Never read in the window, each with its reason. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'The terminal reads it: there is no window yet, or none any more.': [
    'chromium/lock.ts: Earshot is already open (process {}). If it is not, delete {} and start again.',
    'chromium/lock.ts: Earshot is being started by another process at this moment.',
    'chromium/main.ts: Earshot needs Node 24 or newer; this is {}.',
    'contract/serve.ts: The caller left.',
    'core/index/segments.ts: The index was made by another version.',
    'core/index/segments.ts: The index was damaged.',
    'core/load-model.ts: {}: {} The word lists decide alone.',
  ],
  'Our own window would have to ask for what it never asks for.': [
    'shell/assets.ts: Not found.',
    'shell/menus.ts: The menus are no list of menus.',
    'shell/menus.ts: A menu is given twice.',
    'shell/menus.ts: A menu needs a known id and a list of entries.',
    'shell/menus.ts: A menu holds commands, roles, recent projects and separators.',
    'shell/menus.ts: A menu has a text that is empty or too long.',
  ],
  'Its parts are said one by one, or it stands within a sentence that is there as a whole.': [
    'core/importers/pick.ts: a ZIP archive or an Office document. Unpack it, or save the sheet as CSV',
    'core/importers/pick.ts: a PDF. Save its text as a .txt file',
    'core/importers/pick.ts: a picture. Save the words in it as a .txt file',
    'core/importers/pick.ts: an old Office document. Save the sheet as CSV',
    'core/importers/pick.ts: a gzip archive. Unpack it',
    'core/importers/pick.ts: a 7-Zip archive. Unpack it',
    'core/importers/pick.ts: a RAR archive. Unpack it',
    'core/importers/pick.ts: an SQLite database. If it is an Earshot project, open it instead',
    "core/query/fields.ts: {} For the file's column {} write {}",
    'core/sources/answer.ts: The {} did not answer in JSON.{}',
    'core/text/feed/refuse.ts: This is XML or markup but no RSS or Atom feed{}.{} Check the address.',
    'core/text/feed/refuse.ts: {} The page names its feed: try {}.',
    'core/text/feed/refuse.ts: {} Look on the page for a link to its RSS or Atom feed and use that address.',
  ],
};
const elsewhere = new Set(Object.values(ELSEWHERE).flat());

const said = readSaid();

test('the sources are read', () => {
  expect(said.length).toBeGreaterThan(5000);
  expect(said).toContainEqual({ file: 'core/db/changes.ts', role: 'EarshotError', text: 'There is nothing to undo.' });
});

test('no exception is left over', () => {
  const there = new Set(said.map(name));
  expect([...elsewhere].filter((each) => !there.has(each))).toEqual([]);
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  test('says every sentence of the engine', async () => {
    const { engine } = await loadLanguage(language);
    const say = createSpeaker(engine);
    const keys = Object.keys(engine);
    const missing = said.filter((each) => isShown(each) && !knows(each.text));
    expect(missing.map(name)).toEqual([]);

    function knows(text: string): boolean {
      const fits = new RegExp(`^${text.split(HOLE).map(quote).join('[\\s\\S]+')}$`, 'u');
      if (keys.some((key) => fits.test(key))) return true;
      const filled = text.trim().replaceAll(HOLE, '7');
      const said = say(filled);
      return filled.split(/(?<=[.?;]) (?=[\p{Lu}“])/u).every((sentence) => !said.includes(sentence));
    }
  });
});

function isShown(each: Said): boolean {
  const { role, text } = each;
  if (HIDDEN.has(role) || !/[a-z]{3}.* /i.test(text) || SQL.test(text) || elsewhere.has(name(each))) return false;
  return SHOWN.has(role) || /^[\p{Lu}“{].*[.?:]$/su.test(text.replaceAll(HOLE, '{}'));
}

/** `core/db/tags.ts: There is a tag named “{}” already.` */
function name({ file, text }: Said): string {
  return `${file}: ${text.replaceAll(HOLE, '{}')}`;
}

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
