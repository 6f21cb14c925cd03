// Looks whether alerts go off now: reads what each of them compares, and lets the pure decisions of measures/ decide.
import type { Database } from 'better-sqlite3';
import type { AlertKind, AlertReason } from '../../contract/alerts.ts';
import type { Id, Millis } from '../../contract/model.ts';
import { listWatched, type Noticed, type WatchedAlert } from '../db/alerts.ts';
import { type Grouped, groupKey } from '../db/groupings.ts';
import { readSettings } from '../db/settings.ts';
import {
  type AskedQuestion,
  listToldMentions,
  listTopicQuestions,
  listTopicRisks,
  type RiskyMention,
} from '../index/gather-alerts.ts';
import type { NewQuestion } from '../measures/alert-questions.ts';
import { findSouring, hoursBefore, sentimentHours } from '../measures/alert-sentiment.ts';
import { findSurge, formerWeeks, volumeHours } from '../measures/alert-volume.ts';
import { sumHours } from '../measures/hour-counts.ts';
import { hourLength, listCounted, readHourCounts, readIdTimes } from './alert-counts.ts';
import type { TextReading } from './measure.ts';
import { openQuestionBook } from './question-book.ts';

/** Published longer ago is no news: questions and risky mentions of these hours are told. */
const freshHours = 48;
/** A question is new that was not asked in these days. */
export const questionDays = 30;
export const mostQuestions = 3000;
/** Volume and sentiment are told no more often. */
export const pause = 6 * hourLength;
const longestQuote = 160;

/** What was noticed, and the mentions behind it, to be kept as a group. */
export interface Finding {
  readonly reason: AlertReason;
  readonly members: readonly Id[];
}

export interface Notices {
  readonly noticed: readonly Noticed[];
  readonly groups: readonly Grouped[];
}

export type Look = Pick<WatchedAlert, 'topic' | 'topicName' | 'threshold'> & {
  readonly id: Id;
  readonly since: Millis;
  readonly now: Millis;
};

/** `loadReading` is asked for only where questions have to be compared: the languages are much of a thread's memory. */
export async function noticeAlerts(
  db: Database,
  now: Millis,
  loadReading: () => Promise<TextReading>,
): Promise<Notices> {
  const noticed: Noticed[] = [];
  const groups: Grouped[] = [];
  for (const alert of listWatched(db)) {
    const finding = await noticeOne(db, alert, now, loadReading);
    if (!finding) continue;
    const group = toGroup(finding);
    groups.push(group);
    noticed.push({ alert: alert.id, reason: finding.reason, query: `group:${group.key}` });
  }
  return { noticed, groups };
}

export function toGroup({ reason, members }: Finding): Grouped {
  return { key: groupKey(members), label: reason.quote ?? reason.topic, members };
}

async function noticeOne(
  db: Database,
  alert: WatchedAlert,
  now: Millis,
  loadReading: () => Promise<TextReading>,
): Promise<Finding | null> {
  const look: Look = { ...alert, now };
  const paused = alert.last !== null && now - alert.last < pause;
  switch (alert.kind) {
    case 'volume':
      return paused ? null : noticeVolume(db, look);
    case 'sentiment':
      return paused ? null : noticeSentiment(db, look);
    case 'question':
      return noticeQuestion(db, look, loadReading);
    case 'risk':
      return noticeRisk(db, look);
  }
}

function noticeVolume(db: Database, { topic, topicName, threshold, since, now }: Look): Finding | null {
  const recent = { from: -volumeHours, until: 0, since };
  const former = Array.from({ length: formerWeeks }, (_, week) => -168 * (week + 1)).map((until) => ({
    from: until - volumeHours,
    until,
  }));
  const counts = readHourCounts(db, { topic, end: now, ranges: [recent, ...former], days: 7 * formerWeeks + 5 });
  const surge = findSurge(counts, 0, threshold);
  if (!surge) return null;
  const members = listCounted(db, { topic, end: now, range: recent, without: surge.without });
  return { members, reason: { ...plain('volume', topicName, members.length, volumeHours), usual: surge.usual } };
}

function noticeSentiment(db: Database, { topic, topicName, threshold, since, now }: Look): Finding | null {
  const recent = { from: -sentimentHours, until: 0, since };
  const first = readHourCounts(db, { topic, end: now, ranges: [recent], days: 0 });
  // Four weeks are read only where there is something to compare with them.
  if (sumHours(first, -sentimentHours, 0, new Set()).negative === 0) return null;
  const before = { from: -sentimentHours - hoursBefore, until: -sentimentHours };
  const counts = readHourCounts(db, { topic, end: now, ranges: [recent, before], days: 0 });
  const souring = findSouring(counts, 0, threshold);
  if (!souring) return null;
  const members = listCounted(db, { topic, end: now, range: recent, without: souring.without });
  const reason = plain('sentiment', topicName, members.length, sentimentHours);
  return { members, reason: { ...reason, usual: souring.before, share: souring.share } };
}

async function noticeQuestion(
  db: Database,
  { id, topic, topicName, threshold, since, now }: Look,
  loadReading: () => Promise<TextReading>,
): Promise<Finding | null> {
  const stretch = { topic, from: now - questionDays * 24 * hourLength, until: now + 1 };
  const questions = listTopicQuestions(db, stretch, readIdTimes(db), mostQuestions);
  const told = listToldMentions(db, id, stretch.from);
  const isFresh = ({ at, captured, id }: AskedQuestion) =>
    at >= now - freshHours * hourLength && captured > since && !told.has(id);
  const places = [...questions.keys()];
  const [fresh, former] = [true, false].map((wanted) =>
    places.filter((at) => questions[at] !== undefined && isFresh(questions[at]) === wanted),
  );
  if (!fresh || !former || fresh.length < threshold) return null;
  const book = openQuestionBook(db, topic, questions, await loadReading());
  return toQuestionFinding(book.findNew(fresh, former, threshold), plain('question', topicName, 0, freshHours));
}

/** Told by the question most ask. */
export function toQuestionFinding(found: readonly NewQuestion[], reason: AlertReason): Finding | null {
  const [first] = found;
  if (!first) return null;
  const members = found.flatMap((question) => question.members);
  return { members, reason: { ...reason, count: members.length, quote: cut(first.quote), mention: first.mention } };
}

function noticeRisk(db: Database, { id, topic, topicName, threshold, since, now }: Look): Finding | null {
  const stretch = { topic, from: now - freshHours * hourLength, until: now + 1, since };
  const told = listToldMentions(db, id, stretch.from);
  const risky = listTopicRisks(db, stretch, readIdTimes(db), readSettings(db).riskThreshold).filter(
    (mention) => !told.has(mention.id),
  );
  return toRiskFinding(risky, threshold, plain('risk', topicName, 0, freshHours));
}

/** The riskiest first: it is the one that is quoted. */
export function toRiskFinding(risky: readonly RiskyMention[], threshold: number, reason: AlertReason): Finding | null {
  const [worst] = risky;
  if (!worst || risky.length < threshold) return null;
  const members = risky.map(({ id }) => id);
  return { members, reason: { ...reason, count: members.length, quote: cut(worst.text), mention: worst.id } };
}

export function plain(kind: AlertKind, topic: string, count: number, hours: number): AlertReason {
  return { kind, topic, count, hours, usual: null, share: null, quote: null, mention: null };
}

/** In one line. */
function cut(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= longestQuote
    ? letters.join('')
    : `${letters
        .slice(0, longestQuote - 1)
        .join('')
        .trimEnd()}…`;
}
