// Composes the mentions of the sample: who says what, where, when and in answer to whom.

import { dayAfter, instant, later, moments, phaseAt, wallClock } from './calendar.ts';
import type { Mention, Source } from './mention.ts';
import { brand, editors, type Person, peopleOf } from './people.ts';
import { conversations } from './phrases/conversations.ts';
import { neighbours } from './phrases/neighbours.ts';
import type { Conversation, Group, Language, Phase, Theme, Tone } from './phrases/types.ts';
import { Chance } from './random.ts';
import { loosened, type Manner, phrasesOf, render, type Wording, withTail } from './wording.ts';

const languages: readonly Language[] = ['es', 'it', 'nl', 'en', 'pt', 'fr', 'de'];

/** The site on which each of the larger languages talks. */
const homes: Partial<Record<Language, Source>> = { es: 'hogar', it: 'forum', nl: 'wasdag', en: 'kitchen' };

/** How many stand-alone mentions, echoes and stock answers of the brand there are. */
const counts: Record<Language, { home: number; reviews: number; social: number; echoes: number; canned: number }> = {
  es: { home: 38, reviews: 38, social: 38, echoes: 16, canned: 11 },
  it: { home: 62, reviews: 32, social: 30, echoes: 13, canned: 7 },
  nl: { home: 62, reviews: 32, social: 34, echoes: 13, canned: 7 },
  en: { home: 46, reviews: 34, social: 34, echoes: 13, canned: 7 },
  pt: { home: 0, reviews: 15, social: 19, echoes: 3, canned: 2 },
  fr: { home: 0, reviews: 15, social: 17, echoes: 3, canned: 2 },
  de: { home: 0, reviews: 15, social: 16, echoes: 3, canned: 2 },
};

const tones: Record<Group, Tone> = {
  praise: 'positive',
  thanks: 'positive',
  repair: 'positive',
  complaint: 'negative',
  delivery: 'negative',
  strike: 'negative',
  churn: 'negative',
  aftermath: 'neutral',
  question: 'neutral',
  suggestion: 'neutral',
  comparison: 'neutral',
  rivals: 'neutral',
  intent: 'neutral',
  news: 'neutral',
  smalltalk: 'neutral',
  noise: 'neutral',
};

type Weights = Partial<Record<Group, number>>;

const talk: Weights = {
  praise: 17,
  complaint: 19,
  delivery: 6,
  question: 14,
  suggestion: 6,
  comparison: 7,
  rivals: 8,
  intent: 7,
  churn: 3,
  news: 3,
  smalltalk: 7,
  noise: 4,
  thanks: 4,
};

const talkOf: Record<Phase, Weights> = {
  base: talk,
  strike: { strike: 60, delivery: 18, churn: 6, question: 3, complaint: 3, praise: 2, comparison: 2, smalltalk: 2 },
  aftermath: { ...talk, aftermath: 38, thanks: 12, churn: 8 },
  repair: { ...talk, repair: 75, thanks: 10 },
};

const rating: Weights = { praise: 36, complaint: 30, delivery: 9, comparison: 7, churn: 4, suggestion: 3 };

const ratingOf: Record<Phase, Weights> = {
  base: rating,
  strike: { strike: 50, delivery: 26, churn: 6, complaint: 9, praise: 7 },
  aftermath: { ...rating, aftermath: 34 },
  repair: { ...rating, repair: 30 },
};

const products: ReadonlyArray<readonly [RegExp, string, Theme]> = [
  [/Marea 7/i, 'Mar Azul Marea 7', 'washer'],
  [/Marea 9/i, 'Mar Azul Marea 9', 'washer'],
  [/brisa|cafeter|caff|koffie|coffee|máquina de café|caféti|kaffee|verseuse|jarra|jug/i, 'Mar Azul Brisa', 'coffee'],
  [/caleta|lavavaj|lavastov|vaatwas|dishwash|loiça|vaisselle|spülmasch/i, 'Mar Azul Caleta', 'dishwasher'],
  [
    /lavadora|lavatric|wasmachine|washing mach|máquina de lavar|machine à laver|waschmasch/i,
    'Mar Azul Marea 7',
    'washer',
  ],
];

function productIn(text: string): { product: string; theme: Theme } | undefined {
  const found = products.find(([pattern]) => pattern.test(text));
  return found && { product: found[1], theme: found[2] };
}

/** Praise that leaves no room for a complaint beside it. */
const faultless = /ni una avería|mai |nooit|never|missed|zero|zéro|nul |kein einziger|pas une|guast|problem/i;

/** Splits a text at its first full sentence end, for the title of a thread. */
function headline(text: string): string {
  const first = /^[^.?!\n]{8,70}\??/.exec(text)?.[0] ?? text.slice(0, 60);
  const title = first.charAt(0).toUpperCase() + first.slice(1);
  return title.length > 68 ? `${title.slice(0, title.lastIndexOf(' ', 66))}…` : title.trim();
}

export function compose(seed: number): Mention[] {
  const chance = new Chance(seed);
  const mentions: Mention[] = [];
  const said = new Set<string>();
  const decks = new Map<string, string[]>();
  const uses = new Map<string, number>();

  function add(mention: Omit<Mention, 'id' | 'url'>): Mention {
    const added = { ...mention, id: '', url: '' };
    mentions.push(added);
    return added;
  }

  /** Somebody of the language; the first of the list turn up most often. */
  function somebody(language: Language, not: readonly Person[] = []): Person {
    const people = peopleOf(language);
    for (;;) {
      const chosen = people[Math.floor(people.length * chance.next() * (0.5 + 0.5 * chance.next()))];
      if (chosen && !not.some((person) => person.handle === chosen.handle)) return chosen;
    }
  }

  /** Deals the templates of a group one after the other, so that none comes twice before all came once. */
  function deal(language: Language, group: Group): string {
    const key = `${language} ${group}`;
    let deck = decks.get(key) ?? [];
    if (deck.length === 0) deck = chance.shuffled(phrasesOf[language].groups[group]);
    const [template = '', ...rest] = deck;
    decks.set(key, rest);
    return template;
  }

  /** A text of the group that was not said before, or nothing when the group has run dry. */
  function fresh(group: Group, words: Wording): string | undefined {
    const most = homes[words.language] ? 2 : 3;
    for (let attempt = 0; attempt < 60; attempt++) {
      const template = deal(words.language, group);
      if ((uses.get(template) ?? 0) >= most) continue;
      if (words.manner !== 'social' && /#\p{L}/u.test(template) && group !== 'repair') continue;
      const text = render(template, words, chance);
      const gist = text.toLowerCase().replace(/ma-\d+/g, '');
      if (said.has(gist)) continue;
      said.add(gist);
      uses.set(template, (uses.get(template) ?? 0) + 1);
      return text;
    }
    return undefined;
  }

  function freshOf(weights: Weights, words: Wording): { group: Group; text: string } {
    for (;;) {
      const group = chance.weighted(weights);
      const text = fresh(group, words);
      if (text !== undefined) return { group, text };
    }
  }

  function finished(text: string, group: Group, words: Wording): string {
    const tone = tones[group];
    const hasTail = tone !== 'neutral' || group === 'question' || group === 'intent';
    const plainOnly = group === 'thanks' || group === 'repair';
    const loose = loosened(text, tone, words, chance);
    return hasTail ? withTail(loose, tone, plainOnly, words, chance) : loose;
  }

  function popularity(at: number): { likes: number; reposts: number } {
    const luck = chance.next();
    const likes = Math.floor(luck * luck * luck * luck * (phaseAt(at) === 'strike' ? 240 : 70));
    return { likes, reposts: Math.floor(likes * chance.next() * 0.4) };
  }

  // The articles and the opening posts.
  const openings: Mention[] = [];
  for (const language of languages) {
    const source = homes[language];
    for (const opener of source ? phrasesOf[language].openers : []) {
      const { theme, title, paragraphs } = opener;
      const editor = {
        name: editors[language] ?? '',
        handle: '',
        feminine: false,
        country: peopleOf(language)[0]?.country ?? '',
      };
      const moderated = source !== 'forum' || theme === 'strike' || theme === 'general';
      const person = moderated ? editor : somebody(language);
      const text = paragraphs.join('\n');
      openings.push(
        add({ source: source as Source, language, at: instant(opener.at), person, title, text, paragraphs, theme }),
      );
    }
  }

  /** The article or thread under which such a text would be found at that time. */
  function placeFor(source: Source, theme: Theme, at: number): Mention | undefined {
    const before = openings.filter((one) => one.source === source && one.at < at).sort((a, b) => b.at - a.at);
    const fitting = before.find((one) => one.theme === theme);
    if (fitting && (source === 'forum' || at - fitting.at < 21 * 86_400_000)) return fitting;
    return (
      before.find((one) =>
        source === 'forum' ? one.theme === 'general' : !['strike', 'repair'].includes(one.theme ?? ''),
      ) ?? before[0]
    );
  }

  // The conversations.
  const lastInstant = instant('2026-10-29 23:30');
  const windows: Record<Phase, readonly [string, string]> = {
    base: ['', ''],
    strike: ['2026-09-22 10:00', '2026-09-26 10:00'],
    aftermath: ['2026-09-29 09:00', '2026-10-03 20:00'],
    repair: ['2026-10-10 10:00', '2026-10-10 18:00'],
  };
  const calmDays = Array.from({ length: 80 }, (_, day) => dayAfter(day + 2)).filter(
    (day) => day < '2026-09-18' || day > '2026-10-07',
  );

  function startOf(phase: Phase, position: number, of: number): number {
    if (phase === 'base') {
      const day = calmDays[Math.floor(((position + chance.next()) / of) * calmDays.length)] ?? '2026-08-20';
      return instant(`${day} ${String(chance.between(8, 21)).padStart(2, '0')}:${chance.between(10, 59)}`);
    }
    const [from, until] = windows[phase].map(instant);
    const share = (position + chance.next()) / of;
    return later((from ?? 0) + share * ((until ?? 0) - (from ?? 0)), 0, false, chance);
  }

  function hold(conversation: Conversation, source: Source, start: number): void {
    const { language, phase } = conversation;
    const asker = somebody(language);
    const other = somebody(language, [asker]);
    const another = somebody(language, [asker, other]);
    const cast = { asker, other, another, brand };
    const manner: Manner = source === 'social' ? 'social' : 'casual';
    let at = start;
    let parent: Mention | undefined;
    let first: Mention | undefined;
    let thread: Mention | undefined;
    conversation.turns.forEach(({ role, hoursLater, text: template, toFirst }, position) => {
      const person = cast[role];
      const words: Wording = { language, manner: role === 'brand' ? 'careful' : manner, phase, person };
      if (position > 0) at = Math.min(later(at, hoursLater, role === 'brand', chance), lastInstant + position * 60_000);
      const text =
        role === 'brand'
          ? render(template, words, chance)
          : loosened(render(template, words, chance), 'neutral', words, chance);
      const opensThread = position === 0 && source === 'forum';
      const place =
        position === 0 && !opensThread && source !== 'social'
          ? placeFor(
              source,
              phase === 'base' ? (productIn(text)?.theme ?? 'general') : phase === 'repair' ? 'repair' : 'strike',
              at,
            )
          : undefined;
      const mention = add({ source, language, at, person, text, ...(source === 'social' ? popularity(at) : {}) });
      if (opensThread) Object.assign(mention, { title: conversation.title, paragraphs: [text] });
      thread = thread ?? place?.thread ?? place ?? mention;
      first ??= mention;
      mention.parent = toFirst ? first : (parent ?? place);
      if (thread !== mention) mention.thread = thread;
      parent = mention;
    });
  }

  for (const language of languages) {
    for (const phase of Object.keys(windows) as Phase[]) {
      const some = conversations.filter((one) => one.language === language && one.phase === phase);
      some.forEach((conversation, position) => {
        const home = homes[language];
        const source = home && (position + phase.length) % 3 !== 2 ? home : 'social';
        hold(conversation, source, startOf(phase, position, some.length));
      });
    }
  }

  // What the brand itself posts.
  for (const language of languages) {
    phrasesOf[language].posts.forEach((post) => {
      const [at = '', template = ''] = post.split(' | ');
      const minutes = languages.indexOf(language) * 4;
      const words: Wording = { language, manner: 'social', phase: 'base', person: brand };
      const moment = instant(at) + minutes * 60_000;
      add({
        source: 'social',
        language,
        at: moment,
        person: brand,
        text: render(template, words, chance),
        likes: chance.between(12, 140),
        reposts: chance.between(2, 60),
      });
    });
  }

  // What people say on their own account.
  const alone: Array<{ mention: Mention; group: Group }> = [];
  for (const language of languages) {
    const home = homes[language];
    for (const at of home ? moments(counts[language].home, chance) : []) {
      const person = somebody(language);
      const words: Wording = { language, manner: 'casual', phase: phaseAt(at), person };
      const { group, text } = freshOf(talkOf[words.phase], words);
      const source = home as Source;
      const theme = themeOf(group, text);
      const first = Math.min(...openings.filter((one) => one.source === source).map((one) => one.at));
      const moment = at > first ? at : later(first, chance.between(2, 40), false, chance);
      const mention = add({ source, language, at: moment, person, text: finished(text, group, words) });
      if (source === 'forum' && ['question', 'intent', 'complaint'].includes(group) && chance.happens(0.45)) {
        Object.assign(mention, { title: headline(mention.text), paragraphs: [mention.text] });
      } else {
        mention.parent = placeFor(source, theme, moment);
        mention.thread = mention.parent;
      }
      alone.push({ mention, group });
    }
    for (const at of moments(counts[language].social, chance)) {
      const person = somebody(language);
      const words: Wording = { language, manner: 'social', phase: phaseAt(at), person };
      const { group, text } = freshOf(talkOf[words.phase], words);
      const mention = add({
        source: 'social',
        language,
        at,
        person,
        text: finished(text, group, words),
        ...popularity(at),
      });
      alone.push({ mention, group });
    }
    for (const at of moments(counts[language].reviews, chance)) review(language, at);
  }

  function themeOf(group: Group, text: string): Theme {
    if (['delivery', 'strike', 'aftermath'].includes(group)) return 'strike';
    if (group === 'repair') return 'repair';
    if (group === 'rivals' || group === 'comparison') return 'rivals';
    if (group === 'smalltalk' || group === 'noise' || group === 'news') return 'general';
    return productIn(text)?.theme ?? 'general';
  }

  /** A review: one text or two that go together, stars to match, and a title. */
  function review(language: Language, at: number): void {
    const person = somebody(language);
    const words: Wording = { language, manner: 'careful', phase: phaseAt(at), person };
    const { group, text } = freshOf(ratingOf[words.phase], words);
    const about = productIn(text);
    let body = finished(text, group, words);
    let tone: Tone = tones[group];
    const second: Group | undefined = group === 'praise' ? 'complaint' : group === 'complaint' ? 'praise' : undefined;
    if (second && !faultless.test(text) && chance.happens(0.25)) {
      const more = fresh(second, words);
      const also = more === undefined ? undefined : productIn(more);
      const goes = also === undefined || also.product === about?.product;
      if (more !== undefined && goes && !faultless.test(more)) {
        const turn = chance.pick(phrasesOf[language].turns[second === 'complaint' ? 'worse' : 'better']);
        const next = more.charAt(0).toUpperCase() + more.slice(1);
        body = `${text}${/[\p{L}\d)»]$/u.test(text) ? '.' : ''} ${turn} ${next}`;
        tone = 'neutral';
      }
    }
    const stars =
      tone === 'neutral' ? 3 : tone === 'positive' ? chance.between(4, 5) : chance.weighted({ '1': 70, '2': 30 });
    const late = group === 'delivery' || group === 'strike';
    const titles = phrasesOf[language].titles[late ? 'delivery' : tone];
    add({
      source: 'reviews',
      language,
      at,
      person,
      text: body,
      title: render(chance.pick(titles), words, chance),
      product:
        about?.product ?? chance.pick(['Mar Azul Marea 7', 'Mar Azul Marea 9', 'Mar Azul Brisa', 'Mar Azul Caleta']),
      stars: Number(stars),
    });
  }

  // Short echoes from others, and the stock answers of the brand; most of what people say gets neither.
  for (const language of languages) {
    const { echoes, canned } = counts[language];
    const open = chance.shuffled(
      alone.filter(({ mention }) => mention.language === language && mention.at < instant('2026-10-28 12:00')),
    );
    const echoed = open.filter(
      ({ group }) =>
        !['noise', 'news', 'smalltalk', 'suggestion', 'thanks', 'comparison', 'rivals', 'aftermath'].includes(group),
    );
    const used = new Map<string, number>();
    for (const { mention, group } of echoed.slice(0, echoes)) {
      const person = somebody(language, [mention.person]);
      const words: Wording = { language, manner: 'casual', phase: 'base', person };
      const left = phrasesOf[language].echoes[tones[group]].filter((echo) => (used.get(echo) ?? 0) < 2);
      if (left.length === 0) continue;
      const echo = chance.pick(left);
      used.set(echo, (used.get(echo) ?? 0) + 1);
      const at = later(mention.at, 1 + chance.next() * 6, false, chance);
      answer(mention, at, person, render(echo, words, chance));
    }
    const unhappy = open.filter(
      ({ mention, group }) =>
        ['strike', 'delivery', 'complaint'].includes(group) || (group === 'question' && /MA-\d/.test(mention.text)),
    );
    let left = canned;
    for (const { mention, group } of unhappy) {
      if (left === 0) break;
      const addressee = mention.source === 'social' ? `@${mention.person.handle}` : mention.person.name;
      const words: Wording = { language, manner: 'social', phase: 'base', person: brand, addressee };
      const templates = phrasesOf[language].canned;
      // Most stock answers speak of deliveries; anything else only ever gets the one that asks for the number.
      const template = group === 'strike' || group === 'delivery' ? chance.pick(templates) : (templates[0] ?? '');
      const text = render(template, words, chance);
      if (said.has(text)) continue;
      said.add(text);
      answer(mention, later(mention.at, 4 + chance.next() * 26, true, chance), brand, text);
      left -= 1;
    }
  }

  function answer(to: Mention, at: number, person: Person, text: string): void {
    const { source, language } = to;
    const mention = add({ source, language, at, person, text, ...(source === 'social' ? popularity(at) : {}) });
    mention.parent = to;
    mention.thread = to.thread ?? to;
  }

  // The chat of the neighbours.
  for (const { at, name, text } of neighbours()) {
    const person = { name, handle: '', feminine: true, country: 'ES' };
    add({ source: 'neighbours', language: 'es', at: instant(at), person, text });
  }

  // On purpose: articles shared by the sites' own accounts, and reviews told again elsewhere.
  const accounts: Partial<Record<Source, Person>> = {
    hogar: { name: 'Hogar al día', handle: 'hogaraldia', feminine: false, country: 'ES' },
    wasdag: { name: 'Wasdag', handle: 'wasdag', feminine: false, country: 'BE' },
    kitchen: { name: 'Kitchen Notes', handle: 'kitchennotes', feminine: false, country: 'GB' },
  };
  for (const [source, person] of Object.entries(accounts) as Array<[Source, Person]>) {
    const shared = openings.filter((one) => one.source === source && ['strike', 'coffee'].includes(one.theme ?? ''));
    for (const article of shared.slice(0, source === 'hogar' ? 3 : 2)) {
      const text = `${article.title}. ${article.paragraphs?.[0] ?? ''}`;
      const at = article.at + chance.between(6, 50) * 60_000;
      add({ source: 'social', language: article.language, at, person, text, copyOf: article, ...popularity(at) });
    }
  }
  for (const [language, source] of [
    ['es', 'hogar'],
    ['it', 'forum'],
    ['nl', 'wasdag'],
    ['en', 'kitchen'],
    ['es', 'social'],
  ] as const) {
    const review = mentions.find(
      (one) =>
        one.source === 'reviews' &&
        one.language === language &&
        one.text.length >= 120 &&
        one.text.length < 400 &&
        one.at > instant('2026-08-08 00:00') &&
        one.at < instant('2026-10-20 00:00') &&
        !mentions.some((other) => other.copyOf === one),
    );
    if (!review) throw new Error(`No long review in ${language}`);
    const at = later(review.at, 2 + chance.next() * 20, false, chance);
    const { person, text } = review;
    const copy = add({
      source,
      language,
      at,
      person,
      text,
      copyOf: review,
      ...(source === 'social' ? popularity(at) : {}),
    });
    if (source === 'social') continue;
    copy.parent = placeFor(source, (review.title && (productIn(text)?.theme ?? 'general')) || 'general', at);
    copy.thread = copy.parent;
  }

  mentions.sort((one, other) => one.at - other.at);
  name(mentions);
  return mentions;
}

function slug(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .split('-')
    .slice(0, 7)
    .join('-');
}

/** Numbers everything in the order of time, and gives it its address. */
function name(mentions: readonly Mention[]): void {
  const next: Record<Source, number> = {
    hogar: 4100,
    forum: 88200,
    wasdag: 610,
    kitchen: 1900,
    reviews: 10400,
    neighbours: 0,
    social: 731000,
  };
  // Two of the sites are WordPress, which names a comment by a mark on the page of its post.
  const sites: Partial<Record<Source, readonly [home: string, comment: string]>> = {
    hogar: ['https://hogaraldia.example', '#comment-'],
    wasdag: ['https://wasdag.example', '/reactie-'],
    kitchen: ['https://kitchen-notes.example', '#comment-'],
  };
  for (const mention of mentions) {
    const { source, thread, copyOf } = mention;
    next[source] += source === 'social' ? 17 + (mention.text.length % 23) : 1;
    const number = next[source];
    const iso = wallClock(mention.at).iso;
    const site = sites[source];
    if (source === 'social') {
      mention.id = `p${number}`;
      mention.url = copyOf?.paragraphs
        ? `${copyOf.url}?utm_source=piola&utm_medium=social&utm_campaign=${iso.slice(0, 7)}`
        : `https://piola.example/@${mention.person.handle}/${number}`;
    } else if (source === 'reviews') {
      mention.id = `OC-${number}`;
      mention.url = `https://opinacasa.example/r/OC-${number}`;
    } else if (source === 'forum') {
      mention.id = String(number);
      mention.url = thread
        ? `${thread.url}/post-${number}`
        : `https://forum-elettrodomestici.example/d/${number}-${slug(mention.title ?? '')}`;
    } else if (site) {
      mention.id = String(number);
      mention.url = mention.paragraphs
        ? `${site[0]}/${iso.slice(0, 7).replace('-', '/')}/${slug(mention.title ?? '')}`
        : `${thread?.url ?? site[0]}${site[1]}${number}`;
    }
  }
}
