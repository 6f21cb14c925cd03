// Each field of a query in words.
import { domainToUnicode } from 'node:url';
import type { Translator } from '../../present/catalogue/translate.ts';
import { sayDates, sayLength } from './describe-dates.ts';
import { list, sayText } from './describe-texts.ts';
import type { FieldNode, NumberRange } from './tree.ts';

export function sayField(node: FieldNode, negated: boolean, t: Translator): string {
  const { test } = node;
  const value = node.prefix ? `${node.value}…` : node.value;
  const that = (what: string) => (negated ? t('query.not', { what }) : what);
  const having = (what: string) => t(negated ? 'query.without' : 'query.with', { what });
  switch (test.on) {
    case 'language':
      if (test.code === null) return that(t('query.language-unknown'));
      return that(t('query.language', { language: nameLanguage(test.code, t) }));
    case 'source':
      return that(
        test.id === null ? t('query.source', { name: value }) : t('query.source-id', { id: String(test.id) }),
      );
    case 'kind':
      return that(t('query.source-kind', { kind: value }));
    case 'author':
      return that(
        test.id === null ? t('query.author', { name: value }) : t('query.author-id', { id: String(test.id) }),
      );
    case 'tag':
      return that(t('query.tag', { name: value }));
    case 'topic':
      return that(t('query.topic', { name: value }));
    case 'sentiment':
      return having(t('query.feeling', { sentiment: t(`sentiment.${sentiments[test.value + 1] ?? 'neutral'}`) }));
    case 'intent':
      return that(t(`query.intent-${test.value}`));
    case 'risk':
      return t(negated ? 'query.risk-below' : 'query.risk', { least: test.least });
    case 'named': {
      const topic = test.topic === null ? t('query.a-topic') : value.slice(0, value.lastIndexOf('/'));
      return that(t(`query.named-${test.by}`, { topic }));
    }
    case 'term':
      if (test.kind === 'praised' || test.kind === 'criticised') return having(t(`query.term-${test.kind}`, { value }));
      return having(t('query.term', { kind: t(`kind.${test.kind}`), value }));
    case 'about': {
      const words = test.words.map((text) => t('query.word', { text }));
      return having(t('query.about', { words: list(words, 'and', t) }));
    }
    case 'group':
      return that(t('query.group', { key: test.key }));
    case 'sample':
      return that(
        test.cell === null
          ? t('query.sample', { id: String(test.id) })
          : t('query.sample-cell', { id: String(test.id), ...test.cell }),
      );
    case 'date':
      return that(sayDates(test.from, test.until, t));
    case 'has':
      return having(t(`query.has-${test.what}`));
    case 'has-attribute':
      return having(t('query.has-value', { name: test.attribute }));
    case 'is':
      return t(negated ? `query.is-${test.what}-not` : `query.is-${test.what}`);
    case 'id':
      return t(negated ? 'query.id-not' : 'query.id', { id: String(test.id) });
    case 'title':
      return having(t('query.title', { text: sayText({ text: node.value, prefix: node.prefix }, t) }));
    case 'site':
      return that(t('query.site', { host: domainToUnicode(test.host) }));
    case 'reply':
      if (test.who === 'none' || test.who === 'any')
        return t((test.who === 'none') === negated ? 'query.reply-any' : 'query.reply-none');
      return t(negated ? `query.reply-${test.who}-not` : `query.reply-${test.who}`);
    case 'answered':
      return that(t('query.answered', { range: sayRange(test.range, (millis) => sayLength(millis, t), t) }));
    case 'engagement': {
      const name = test.name ?? t('query.reactions');
      return that(t('query.engagement', { range: sayRange(test.range, String, t), name }));
    }
    case 'thread':
      return that(t('query.thread', { id: String(test.id) }));
    case 'weekday':
      return that(t('query.weekday', { day: nameWeekday(test.day, t) }));
    case 'hour':
      return that(t('query.hour', { from: test.from, to: test.to }));
    case 'attribute':
      return having(
        t(node.prefix ? 'query.attribute-beginning' : 'query.attribute', { name: test.attribute, value: node.value }),
      );
  }
}

const sentiments = ['negative', 'neutral', 'positive'] as const;

function sayRange(
  { low, lowOpen, high, highOpen }: NumberRange,
  say: (value: number) => string,
  t: Translator,
): string {
  if (low !== null && high !== null) {
    if (low === high) return t('query.range-exactly', { value: say(low) });
    return t('query.range-between', { low: say(low), high: say(high) });
  }
  if (low !== null) return t(lowOpen ? 'query.range-more' : 'query.range-least', { value: say(low) });
  return t(highOpen ? 'query.range-less' : 'query.range-most', { value: say(high ?? 0) });
}

/** 1 is Monday; 1 January 2024 was one. */
function nameWeekday(day: number, t: Translator): string {
  return new Intl.DateTimeFormat(t.locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}

/** As it stands within a sentence: `español`, `Spanish`. */
function nameLanguage(code: string, t: Translator): string {
  return new Intl.DisplayNames(t.locale, { type: 'language' }).of(code) ?? code;
}
