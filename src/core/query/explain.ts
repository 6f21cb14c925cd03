// Says in plain English what a query asks for, so that a person can check that it is what was meant.

import type { TermKind } from '../../contract/model.ts';
import { exactness } from './dates.ts';
import type { CalendarMoment, FieldNode, HasTest, IsTest, Moment, Node } from './tree.ts';

/** `mentions with “pedido” or “entrega”, in Spanish, not tagged delivery`. */
export function describeQuery(tree: Node | null): string {
  if (tree === null) return 'all mentions';
  const items = tree.kind === 'and' ? tree.items : [tree];
  return `mentions ${items.map((item) => say(item, false, true)).join(', ')}`;
}

/** `outer`: stands in the list itself, so that what it joins needs no parentheses. */
function say(node: Node, negated: boolean, outer: boolean): string {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return `${negated ? 'without' : 'with'} ${sayText(node)}`;
    case 'field':
      return sayField(node, negated);
    case 'not':
      return say(node.item, !negated, outer);
    case 'and':
    case 'or':
      return sayGroup(node, negated, outer);
  }
}

function sayGroup(node: Extract<Node, { kind: 'and' | 'or' }>, negated: boolean, outer: boolean): string {
  const texts = node.items.filter((item) => item.kind === 'word' || item.kind === 'phrase');
  if (texts.length === node.items.length && !(negated && node.kind === 'and')) {
    return `${negated ? 'without' : 'with'} ${list(texts.map(sayText), node.kind)}`;
  }
  // Not (a or b) is said as: not a and not b.
  const kind = negated === (node.kind === 'or') ? 'and' : 'or';
  const said = list(
    node.items.map((item) => say(item, negated, false)),
    kind,
  );
  return outer ? said : `(${said})`;
}

function sayText(node: { text: string; prefix: boolean }): string {
  return node.prefix ? `“${node.text}…”` : `“${node.text}”`;
}

function sayField(node: FieldNode, negated: boolean): string {
  const { test } = node;
  const not = negated ? 'not ' : '';
  const value = node.prefix ? `${node.value}…` : node.value;
  switch (test.on) {
    case 'language':
      return `${not}in ${test.code === null ? 'an unknown language' : nameLanguage(test.code)}`;
    case 'source':
      return `${not}from ${test.id === null ? `a source named ${value}` : `source number ${test.id}`}`;
    case 'kind':
      return `${not}from a source of kind ${value}`;
    case 'author':
      return `${not}by ${test.id === null ? value : `author number ${test.id}`}`;
    case 'tag':
      return `${not}tagged ${value}`;
    case 'topic':
      return `${not}in the topic ${value}`;
    case 'sentiment':
      return `${negated ? 'without' : 'with'} ${sentiments[test.value + 1] ?? ''} sentiment`;
    case 'intent':
      return `${not}a ${test.value}`.replace('a thanks', 'a thank-you').replace('a objection', 'an objection');
    case 'risk':
      return negated ? `with a risk below ${test.least} %` : `with a risk of ${test.least} % or more`;
    case 'named':
      return `${not}naming ${test.topic === null ? 'a topic' : value.slice(0, value.lastIndexOf('/'))} by ${test.by}`;
    case 'term':
      return `${negated ? 'without' : 'with'} the ${termWords[test.kind] ?? test.kind} ${value}`;
    case 'about':
      return `${negated ? 'without' : 'with'} two of ${list(
        test.words.map((word) => `“${word}”`),
        'and',
      )}`;
    case 'group':
      return `${not}in the group ${test.key}`;
    case 'sample':
      return test.cell === null
        ? `${not}in the sample ${test.id}`
        : `${not}in the sample ${test.id}, labelled ${test.cell.actual} and read as ${test.cell.predicted}`;
    case 'date':
      return `${not}${sayDates(test.from, test.until)}`;
    case 'has':
      return `${negated ? 'without' : 'with'} ${hasWords[test.what]}`;
    case 'has-attribute':
      return `${negated ? 'without' : 'with'} a value for ${test.attribute}`;
    case 'is':
      return isWords[test.what][negated ? 1 : 0];
    case 'id':
      return `${negated ? 'other than' : 'that are'} number ${test.id}`;
    case 'title':
      return `${negated ? 'without' : 'with'} ${sayText({ text: node.value, prefix: node.prefix })} in the title`;
    case 'attribute':
      return `${negated ? 'without' : 'with'} ${test.attribute} ${node.prefix ? 'beginning with ' : ''}${node.value}`;
  }
}

const sentiments = ['negative', 'neutral', 'positive'];

const termWords: Readonly<Partial<Record<TermKind, string>>> = { praised: 'praise of', criticised: 'criticism of' };

const hasWords: Readonly<Record<HasTest, string>> = {
  url: 'a link to where they were said',
  title: 'a title',
  author: 'a known author',
  tag: 'a tag',
  topic: 'a topic',
  reply: 'a reply',
  thread: 'a conversation',
  attribute: 'attributes from a file',
};

const isWords: Readonly<Record<IsTest, readonly [string, string]>> = {
  copy: ['that are copies of another, or nearly', 'that are no copies, nor nearly'],
  duplicate: ['that are copies of another', 'that are no copies'],
  similar: ['nearly the same as another', 'not nearly the same as another'],
  ours: ['by our own accounts', 'not by our own accounts'],
  reply: ['that answer another', 'that answer no other'],
  untagged: ['without any tag', 'with a tag'],
  irony: ['that may be ironic', 'not marked as possibly ironic'],
  purchase: ['by people who want to buy', 'without a wish to buy'],
  churn: ['by people who want to leave', 'without a wish to leave'],
  public: ['that could harm in public', 'without a public risk'],
  risk: ['at risk of escalating', 'not at risk of escalating'],
  corrected: ['with a label set by a person', 'without a label set by a person'],
};

function sayDates(from: Moment | null, until: Moment | null): string {
  if (from?.type === 'ago' && until === null) return `from the last ${sayDuration(from.duration)}`;
  if (from && until && from.type === 'calendar' && sameMoment(from, until)) {
    return `${exactness(from) === 'day' ? 'on' : 'in'} ${sayMoment(from)}`;
  }
  if (from && until) return `from ${sayMoment(from)} to ${sayMoment(until)}`;
  if (from) return `since ${sayMoment(from)}`;
  return until ? `until ${sayMoment(until)}` : '';
}

function sameMoment(left: CalendarMoment, right: Moment): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function sayMoment(moment: Moment): string {
  if (moment.type === 'ago') return `${sayDuration(moment.duration)} ago`;
  const { year, month, day } = moment;
  if (month === null) return String(year);
  const monthAndYear = `${months[month - 1] ?? ''} ${year}`;
  if (day === null) return monthAndYear;
  const time = sayTime(moment);
  return `${day} ${monthAndYear}${time === '' ? '' : `, ${time}`}`;
}

function sayTime({ hour, minute, second, offset }: CalendarMoment): string {
  if (hour === null) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = [hour, minute ?? 0, ...(second === null ? [] : [second])].map(two).join(':');
  if (offset === null) return clock;
  const size = Math.abs(offset);
  return `${clock} UTC${offset === 0 ? '' : `${offset < 0 ? '−' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`}`;
}

/** `7 days` of `P7D`. */
function sayDuration(duration: string): string {
  const [days = '', time = ''] = duration.slice(1).split('T');
  const parts = [...sayUnits(days, dayUnits), ...sayUnits(time, timeUnits)];
  return list(parts, 'and');
}

function sayUnits(text: string, units: Readonly<Record<string, string>>): string[] {
  return [...text.matchAll(/(\d+)([A-Z])/g)].map(([, count, letter]) => {
    const unit = units[letter ?? ''] ?? '';
    return `${Number(count)} ${unit}${Number(count) === 1 ? '' : 's'}`;
  });
}

const dayUnits = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const timeUnits = { H: 'hour', M: 'minute', S: 'second' };

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function nameLanguage(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}

function list(items: readonly string[], kind: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${kind} ${items.at(-1) ?? ''}`;
}
