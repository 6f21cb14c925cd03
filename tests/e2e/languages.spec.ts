// Every room in each language: nothing that is shown is still in English, neither the window's own texts nor the engine's.
import { en } from '../../src/present/catalogue/en.ts';
import { LANGUAGE_NAMES, type Language, loadLanguage } from '../../src/present/catalogue/languages.ts';
import type { Text } from '../../src/present/catalogue/text.ts';
import { createSpeaker } from '../../src/present/engine/words.ts';
import { type App, expect, openSample, test } from './support/app.ts';

test.use({ file: 'languages' });

const ROOMS = [
  '#/inbox',
  '#/explore',
  ...[
    'themes',
    'praise',
    'rising',
    'balance',
    'context&q=pedido',
    'bursts',
    'hours',
    'business',
    'voices',
    'people',
    'replies',
    'answers',
    'engagement',
    'reach',
    'compare&q=lang%3Aes',
    'differences&q=lang%3Aes&with=lang%3Anl',
  ].map((view) => `#/explore?view=${view}`),
  '#/explore?q=intent%3Acomplaint&view=questions',
  '#/columns',
  '#/sources',
  '#/sources?tab=coverage',
  '#/sources?tab=imports',
  '#/sources?tab=requests',
  '#/topics',
  '#/people',
  '#/tags',
  '#/boards',
  '#/boards/1',
  '#/boards/1?edit=1',
  '#/check',
  '#/history',
  ...['project', 'ours', 'risk', 'quiet', 'privacy', 'storage', 'look', 'keys', 'about'].map(
    (part) => `#/settings?part=${part}`,
  ),
] as const;
/** Shorter ones may be anybody's words. */
const FEW = 12;

/** Some of what the engine says, and the query language. */
const SAID = {
  es: {
    locale: 'es-ES',
    failing: 'Nunca ha respondido.',
    wrong: '«2026/1/3» no es una fecha. Escribe 2026-1-3.',
    value: /con un enlace/,
  },
  it: {
    locale: 'it-IT',
    failing: 'Non ha mai risposto.',
    wrong: '«2026/1/3» non è una data. Scrivi 2026-1-3.',
    value: /con un link/,
  },
  nl: {
    locale: 'nl-NL',
    failing: 'Heeft nog nooit geantwoord.',
    wrong: '“2026/1/3” is geen datum. Schrijf 2026-1-3.',
    value: /met een link/,
  },
} as const satisfies Record<Exclude<Language, 'en'>, unknown>;

test.beforeAll(async ({ app: { page, client } }) => {
  await page.goto('https://app.local/');
  await openSample({ page, client });
  // One that fails, so that the engine has something to say.
  await client.call('sources.add', { kind: 'feed', name: 'X', config: { url: 'http://127.0.0.1:9/feed' } });
  await client.call('sources.refresh', {});
});

for (const language of ['es', 'it', 'nl'] as const)
  test(`no room shows English in a window that speaks ${LANGUAGE_NAMES[language]}`, async ({
    app: { page, client },
  }) => {
    test.setTimeout(240_000);
    const isEnglish = await englishIn(language);
    const said = SAID[language];
    await page.evaluate(
      (preferences) => localStorage.setItem('earshot:preferences', preferences),
      JSON.stringify({ locale: said.locale }),
    );
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', said.locale);
    // The sample's board is somebody's: what its widgets are called is as it was written.
    const { widgets } = await client.call('boards.get', { id: 1 });
    const written = new Set(widgets.map(({ title }) => title));
    const expectNone = async (where: string) => {
      await page.getByRole('main').waitFor();
      const texts = await readAtRest(page);
      expect(
        texts.filter((text) => isEnglish(text) && !written.has(text)),
        where,
      ).toEqual([]);
    };
    for (const room of ROOMS) {
      await page.goto(`https://app.local/${room}`);
      await expectNone(room);
    }

    await page.goto('https://app.local/#/people');
    await page.locator('[aria-current]').or(page.getByRole('main').getByRole('listitem')).first().waitFor();
    await page.locator('body').press('j');
    await page.getByRole('article').getByRole('heading', { level: 2 }).waitFor();
    await expectNone('a person');

    await page.goto('https://app.local/#/explore?q=intent%3Acomplaint%20sentiment%3Anegative');
    await page.getByRole('article').first().waitFor();
    await page.locator('body').press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('main').locator('summary').first().waitFor();
    for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
    await expectNone('a mention with its reasons');

    const sample = await client.call('project.current', {});
    await client.call('project.close', {});
    await page.goto('https://app.local/');
    await expect(page.getByRole('button', { name: LANGUAGE_NAMES[language] })).toBeVisible();
    await expectNone('the start');
    await client.call('project.open', { file: sample?.file ?? '' });

    await page.goto('https://app.local/#/sources');
    await page.locator('[data-state=failing] button').first().click();
    await expect(page.getByRole('dialog')).toContainText(said.failing);
    await page.keyboard.press('Escape');

    await page.goto('https://app.local/#/explore');
    const query = page.getByRole('combobox').first();
    await query.fill('since:2026/1/3');
    await expect(page.getByText(said.wrong)).toBeVisible();
    await query.fill('has:');
    await query.press('ArrowDown');
    await expect(page.getByRole('option', { name: said.value })).toBeVisible();
  });

/** Whether a text is one of ours, and is said otherwise in this language. */
async function englishIn(language: Language): Promise<(text: string) => boolean> {
  const { catalogue, engine } = await loadLanguage(language);
  const say = createSpeaker(engine);
  const forms = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
  const own = new Set(Object.values(catalogue).flatMap(forms));
  const left = Object.values(en)
    .flatMap(forms)
    .filter((text) => !own.has(text) && text.replace(/\{\w+\}|#/g, '').length >= FEW)
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(/\{\w+\}|#/)
            .map(quote)
            .join('.+')}$`,
          'su',
        ),
    );
  return (text) => text.length >= FEW && (say(text) !== text || left.some((pattern) => pattern.test(text)));
}

/** Once nothing is on its way and nothing more comes: what is not there yet would pass for what is not English. */
async function readAtRest(page: App['page']): Promise<readonly string[]> {
  let texts: readonly string[] = [];
  await expect
    .poll(async () => {
      const before = texts.join();
      texts = await readTexts(page);
      const busy = await page.evaluate(() => document.querySelector('[aria-busy=true]') !== null);
      return !busy && texts.join() === before;
    })
    .toBe(true);
  return texts;
}

/** What is read and what is read aloud; not what somebody wrote. */
async function readTexts(page: App['page']): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : null;
      if (node.parentElement?.closest('script, style, blockquote, [dir=auto]')) continue;
      const texts = element
        ? ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name))
        : [node.textContent];
      for (const text of texts) if (text?.trim()) found.add(text.trim());
    }
    return [...found];
  });
}

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
