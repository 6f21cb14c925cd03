// npm run screens: every room and dialog of the built window, filled from the sample, as pictures in ./screens.
// --only explore,board --language en,es --look light,dark,contrast,contrast-dark --size wide,small look at a part of it.
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, spokenLocale } from '../src/present/catalogue/languages.ts';
import { openTranslator } from '../src/present/catalogue/translate.ts';
import { startApp } from '../tests/e2e/support/app.ts';
import { LOOKS, type Look, wear } from '../tests/e2e/support/looks.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { SCENES } from './screens/scenes.ts';
import type { Scene, Stage } from './screens/steps.ts';

const SIZES = { wide: { width: 1440, height: 900 }, small: { width: 1024, height: 640 } } as const;
type Size = keyof typeof SIZES;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    language: { type: 'string' },
    look: { type: 'string', default: 'light,dark' },
    size: { type: 'string', default: 'wide,small' },
    out: { type: 'string' },
  },
});
const languages = choose('language', values.language ?? LANGUAGES.join(), LANGUAGES);
const looks = choose('look', values.look, LOOKS);
const sizes = choose('size', values.size, Object.keys(SIZES) as Size[]);
const only = values.only?.split(',');
const wanted = SCENES.filter(({ name }) => only?.some((part) => isMeant(part, name)) ?? true);
/** Dialogs are looked at in English; in another language where it, or a part of the scenes, is asked for. */
const everything = only !== undefined || values.language !== undefined;

const out = resolve(values.out ?? join(import.meta.dirname, '..', 'screens'));
ensureBrowser();
if (!only && !values.language) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const { page, client, userData, close } = await startApp();
page.setDefaultTimeout(15_000);
let taken = 0;
const failed: string[] = [];

for (const language of languages) {
  const t = await openTranslator(spokenLocale(language));
  const stage = { page, client, userData, t };
  await client.call('project.close', {});
  // Each begins as somebody new does: nothing is known yet, and the sample is made anew.
  for (const file of ['recent.json', 'sample.earshot']) rmSync(join(userData, file), { force: true });
  await page.goto('https://app.local/');
  await page.evaluate((locale) => {
    localStorage.clear();
    localStorage.setItem('earshot:preferences', JSON.stringify({ locale }));
    // All that is in the sample, whatever day it is looked at.
    localStorage.setItem('earshot:inbox', JSON.stringify({ view: 'answer', order: 'oldest', period: null }));
  }, t.locale);
  if (!only || only.includes('start')) await visit({ name: 'start', address: '' }, stage);
  await client.call('project.sample', {});
  for (const scene of wanted)
    if (!scene.prepare || language === 'en' || everything)
      await visit(scene, stage).catch((error) => tell(scene, error));
}
await close();
console.log(`${taken} pictures in ${out}`);
for (const line of failed) console.error(line);
process.exit(failed.length > 0 ? 1 : 0);

/** Looks and sizes are changed on the spot: opening a room takes longer than a picture of it. */
async function visit(scene: Scene, stage: Stage): Promise<void> {
  if (!scene.fleeting) await open(scene, stage);
  for (const size of sizes) {
    await page.setViewportSize(SIZES[size]);
    if (scene.fleeting) await open(scene, stage);
    for (const look of looks) await take(scene, stage, size, look);
  }
}

async function open(scene: Scene, stage: Stage): Promise<void> {
  await page.goto(`https://app.local/${scene.address}`);
  await page.reload();
  await page.getByRole('main').waitFor();
  await settle();
  await scene.prepare?.(stage);
  // Nothing is pointed at where the last click was.
  await page.mouse.move(1, 1);
}

async function take(scene: Scene, { t }: Stage, size: Size, look: Look): Promise<void> {
  await wear(page, look);
  await settle();
  await page.screenshot({ path: join(out, `${scene.name}-${size}-${look}-${t.language}.png`) });
  taken += 1;
}

/** A room with what opens in it, or one scene. */
function isMeant(part: string, name: string): boolean {
  return name === part || name.startsWith(`${part}-`);
}

/** Nothing is on its way, letters are loaded, and what is drawn anew at another size has been. */
async function settle(): Promise<void> {
  await page
    .waitForFunction(() => document.querySelector('[aria-busy=true]') === null && document.fonts.status === 'loaded')
    .catch(() => {});
  await page.waitForTimeout(350);
}

function tell({ name }: Scene, error: unknown): void {
  failed.push(`${name}: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)}`);
}

function choose<T extends string>(option: string, text: string, known: readonly T[]): readonly T[] {
  const asked = text.split(',');
  const unknown = asked.find((word) => !known.some((one) => one === word));
  if (unknown !== undefined) throw new Error(`--${option} knows ${known.join(', ')}, not ${unknown}.`);
  return known.filter((one) => asked.includes(one));
}
