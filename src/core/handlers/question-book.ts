// Questions of a topic, ready to be compared: without its names, which every one of them holds and which ask nothing.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { noNames, topicQuery } from '../../contract/topic-query.ts';
import { listTopicQueries } from '../db/topics.ts';
import type { AskedQuestion } from '../index/gather-alerts.ts';
import { type QuestionBook, readQuestions } from '../measures/alert-questions.ts';
import { fold } from '../text/fold.ts';
import { readEchoes } from './echoes.ts';
import type { TextReading } from './measure.ts';

export function openQuestionBook(
  db: Database,
  topic: Id,
  questions: readonly AskedQuestion[],
  { compare }: TextReading,
): QuestionBook {
  const names = [...listTopicQueries(db).values()].find(({ id }) => id === topic)?.names ?? noNames;
  const isName = readEchoes(db, topicQuery({ names, query: '' }));
  const withoutNames = (text: string) => text.replace(/[\p{L}\p{N}]+/gu, (word) => (isName(fold(word)) ? ' ' : word));
  return readQuestions(questions, (texts) =>
    compare(texts.map(({ text, language }) => ({ text: withoutNames(text), language }))),
  );
}
