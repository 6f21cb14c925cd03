// Each field of a query in words.
import { domainToUnicode } from 'node:url';
import type { TermKind } from '../../contract/model.ts';
import { sayDates, sayLength } from './describe-dates.ts';
import { list, sayText } from './describe-texts.ts';
import { weekdays } from './fields-time.ts';
import type { FieldNode, HasTest, IsTest, NumberRange, ReplyTest } from './tree.ts';

export function sayField(node: FieldNode, negated: boolean): string {
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
    case 'site':
      return `${not}at ${domainToUnicode(test.host)}`;
    case 'reply':
      return replyWords[test.who][negated ? 1 : 0];
    case 'answered':
      return `${not}answered by us after ${sayRange(test.range, sayLength)}`;
    case 'engagement':
      return `${not}with ${sayRange(test.range, String)} ${test.name ?? 'reactions'}`;
    case 'thread':
      return `${not}in the conversation of number ${test.id}`;
    case 'weekday':
      return `${not}on a ${sayWeekday(test.day)}`;
    case 'hour':
      return `${not}between ${test.from}:00 and ${test.to}:59`;
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

const replyWords: Readonly<Record<ReplyTest, readonly [string, string]>> = {
  none: ['that nobody answered', 'that somebody answered'],
  any: ['that somebody answered', 'that nobody answered'],
  ours: ['that we answered', 'that we did not answer'],
  others: ['that others answered', 'that no others answered'],
};

function sayRange({ low, lowOpen, high, highOpen }: NumberRange, say: (value: number) => string): string {
  if (low !== null && high !== null) return low === high ? `exactly ${say(low)}` : `${say(low)} to ${say(high)}`;
  if (low !== null) return `${lowOpen ? 'more than' : 'at least'} ${say(low)}`;
  return `${highOpen ? 'less than' : 'at most'} ${say(high ?? 0)}`;
}

function sayWeekday(day: number): string {
  const name = weekdays[day - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function nameLanguage(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
