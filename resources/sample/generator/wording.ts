// From a template to what a person would have typed: slots, agreement, short forms, slips.

import type { Person } from './people.ts';
import { german } from './phrases/de.ts';
import { english } from './phrases/en.ts';
import { spanish } from './phrases/es.ts';
import { french } from './phrases/fr.ts';
import { italian } from './phrases/it.ts';
import { dutch } from './phrases/nl.ts';
import { portuguese } from './phrases/pt.ts';
import type { Language, Phase, Phrases, Tone } from './phrases/types.ts';
import type { Chance } from './random.ts';

export const phrasesOf: Record<Language, Phrases> = {
  es: spanish,
  it: italian,
  nl: dutch,
  en: english,
  pt: portuguese,
  fr: french,
  de: german,
};

export type Manner = 'careful' | 'casual' | 'social';

export interface Wording {
  language: Language;
  manner: Manner;
  phase: Phase;
  person: Person;
  addressee?: string;
}

const spellings: Record<Manner, Record<string, number>> = {
  careful: { 'Mar Azul': 84, Marazul: 8, MarAzul: 8 },
  casual: { 'Mar Azul': 66, 'mar azul': 12, Marazul: 13, 'Mar Asul': 4, 'Mar Azzul': 3, MarAzul: 2 },
  social: {
    'Mar Azul': 48,
    'mar azul': 9,
    Marazul: 10,
    MarAzul: 7,
    '@marazul': 14,
    '#MarAzul': 5,
    '@mar_azul_oficial': 2,
    'Mar Asul': 3,
    'Mar Azzul': 2,
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function slot(name: string, words: Wording, chance: Chance): string {
  const strained = words.phase === 'strike';
  if (name === 'brand') return chance.weighted(spellings[words.manner]);
  if (name === 'rival') return chance.weighted({ Nordwit: 55, Casalume: 45 });
  if (name === 'marea') return chance.weighted({ 'Marea 7': 56, 'Marea 9': 44 });
  if (name === 'order') return `MA-${chance.between(41000, 68999)}`;
  if (name === 'days') return String(strained ? chance.between(7, 14) : chance.between(4, 9));
  if (name === 'name') return words.addressee ?? '';
  const [masculine, feminine, ...more] = name.split('/');
  if (feminine !== undefined && more.length === 0) return (words.person.feminine ? feminine : masculine) ?? '';
  const values = phrasesOf[words.language].slots[name];
  if (!values) throw new Error(`No slot ${name} in ${words.language}`);
  return chance.pick(values);
}

/** Fills a template. What begins a sentence gets its capital, unless the whole text is typed without any. */
export function render(template: string, words: Wording, chance: Chance): string {
  let text = template;
  while (/\{[^{}]*\}/.test(text)) {
    text = text.replace(/\{([^{}]*)\}/g, (_, choices: string) => chance.pick(choices.split('|')));
  }
  text = text.replace(/\[([^\]]+)\]/g, (_, name: string, position: number, whole: string) => {
    const value = slot(name, words, chance);
    const starts = /(^|[.!?…] |[¿¡«“‘])$/.test(whole.slice(0, position));
    return starts && !name.includes('/') && words.manner !== 'social' ? capital(value) : value;
  });
  if (!/^\p{Ll}/u.test(template)) {
    text = text.replace(/^([¿¡«“‘]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
  }
  if (words.manner !== 'social') {
    text = text.replace(/^@marazul (?=[\p{Ll}¿])/u, 'Mar Azul, ');
    text = text.replace(/@(marazul|mar_azul_oficial)/g, 'Mar Azul').replace(/ #\p{L}+/gu, '');
  }
  if (words.language === 'es') text = text.replace(/\b(de|a) el (?=filtro|cajetín|lavavajillas)/g, '$1l ');
  return text.trim();
}

const endsPlain = /[\p{L}\d)»”’]$/u;
const wordy = /^[\p{L}¡]/u;

/** Something tacked on at the end, now and then. */
export function withTail(text: string, tone: Tone, plainOnly: boolean, words: Wording, chance: Chance): string {
  const likely = { careful: 0.06, casual: 0.16, social: 0.36 }[words.manner];
  if (!chance.happens(likely)) return text;
  const tail = render(chance.pick(phrasesOf[words.language].tails[tone]), { ...words, manner: 'social' }, chance);
  if (words.manner !== 'social' && tail.startsWith('#')) return text;
  if (plainOnly && wordy.test(tail)) return text;
  if (tail.startsWith('#') && text.toLowerCase().includes(tail.toLowerCase())) return text;
  if (!wordy.test(tail) && !tail.startsWith('#') && /\p{Extended_Pictographic}\S*$/u.test(text)) return text;
  return wordy.test(tail) && endsPlain.test(text) ? `${text}. ${tail}` : `${text} ${tail}`;
}

function shortened(text: string, words: Wording, chance: Chance): string {
  let short = text;
  for (const [long, brief] of chance.shuffled(phrasesOf[words.language].shorthand).slice(0, 3)) {
    const start = /^\p{L}/u.test(long) ? '(?<![\\p{L}\\d])' : '';
    const end = long.endsWith(' ') ? '' : '(?!\\p{L})';
    const gap = long.endsWith(' ') && !brief.endsWith(' ') ? ' ' : '';
    short = short.replace(new RegExp(start + long + end, 'u'), brief + gap);
  }
  return short;
}

function slipped(text: string, chance: Chance): string {
  const parts = text.split(' ');
  const places = parts.flatMap((part, position) => (/^\p{Ll}{6,}$/u.test(part) ? [position] : []));
  if (places.length === 0) return text;
  const place = chance.pick(places);
  const part = parts[place] ?? '';
  const cut = chance.between(2, part.length - 3);
  const swapped = part.slice(0, cut) + part.charAt(cut + 1) + part.charAt(cut) + part.slice(cut + 2);
  parts[place] = chance.happens(0.5) ? swapped : part.slice(0, cut) + part.slice(cut + 1);
  return parts.join(' ');
}

/** How people type when nobody marks them: no accents, no capitals, short forms, slips, a shout. */
export function loosened(text: string, tone: Tone, words: Wording, chance: Chance): string {
  if (words.manner === 'careful') return chance.happens(0.05) ? slipped(text, chance) : text;
  let loose = text;
  const often = words.manner === 'social' ? 1 : 0.7;
  if (chance.happens(0.12 * often)) loose = shortened(loose, words, chance);
  if (chance.happens(0.1 * often))
    loose = loose
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0302]/g, '')
      .normalize('NFC');
  if (chance.happens(0.13 * often)) loose = loose.charAt(0).toLowerCase() + loose.slice(1);
  if (chance.happens(0.06)) loose = slipped(loose, chance);
  if (chance.happens(0.12 * often)) loose = loose.replace(/\.$/, '');
  if (tone === 'negative' && loose.length < 110 && !/[@#[]|MA-\d/.test(loose) && chance.happens(0.06)) {
    loose = loose.toUpperCase();
  }
  return loose;
}
