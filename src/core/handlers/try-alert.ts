// How often an alert would have gone off in the last days: the same decisions, walked through what is there already.
import type { Database } from 'better-sqlite3';
import type { AlertKind, AlertLack, AlertTrial } from '../../contract/alerts.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';
import { checkThreshold, readTopicName } from '../db/alerts.ts';
import type { Grouped } from '../db/groupings.ts';
import { readSettings } from '../db/settings.ts';
import { findLastHeard, listTopicQuestions, listTopicRisks } from '../index/gather-alerts.ts';
import { findMoodLacking, findSouring, hoursBefore, sentimentHours } from '../measures/alert-sentiment.ts';
import { findSurge, findWeeksLacking, formerWeeks, volumeHours } from '../measures/alert-volume.ts';
import { hourLength, listCounted, readHourCounts, readIdTimes } from './alert-counts.ts';
import type { TextReading } from './measure.ts';
import {
  type Finding,
  mostQuestions,
  pause,
  plain,
  questionDays,
  toGroup,
  toQuestionFinding,
  toRiskFinding,
} from './notice-alerts.ts';
import { openQuestionBook } from './question-book.ts';

const day = 24 * hourLength;
const mostDays = 90;

interface Trial {
  readonly topic: Id;
  readonly name: string;
  readonly threshold: number;
  readonly days: number;
  readonly end: Millis;
}

type Dated = Finding & { readonly at: Millis };

export async function tryAlert(
  db: Database,
  given: { topic: Id; kind: AlertKind; threshold: number; days: number },
  now: Millis,
  loadReading: () => Promise<TextReading>,
): Promise<{ result: AlertTrial; groups: Grouped[] }> {
  checkThreshold(given.kind, given.threshold);
  if (!(given.days >= 1 && given.days <= mostDays)) {
    throw new EarshotError('bad-argument', `An alert is tried on 1 to ${mostDays} days.`, { field: 'days' });
  }
  const { topic } = given;
  const name = readTopicName(db, topic);
  const last = findLastHeard(db, topic);
  // Of an archive the last days are those in which it still spoke.
  const end = last === null || last >= now - day ? now : last + 1;
  const trial = { topic, name, threshold: given.threshold, days: Math.trunc(given.days), end };
  const found = await walk(db, given.kind, trial, loadReading);
  const past = found
    .sort((a, b) => b.at - a.at)
    .map((finding) => ({ at: finding.at, reason: finding.reason, group: toGroup(finding) }));
  return {
    result: {
      from: end - trial.days * day,
      until: end,
      past: past.map(({ at, reason, group }) => ({ at, reason, query: `group:${group.key}` })),
      lack: findLack(db, given.kind, topic, now),
    },
    groups: past.map(({ group }) => group),
  };
}

async function walk(
  db: Database,
  kind: AlertKind,
  trial: Trial,
  loadReading: () => Promise<TextReading>,
): Promise<Dated[]> {
  if (kind === 'volume') return tryVolume(db, trial);
  if (kind === 'sentiment') return trySentiment(db, trial);
  return kind === 'question' ? tryQuestion(db, trial, await loadReading()) : tryRisk(db, trial);
}

function tryVolume(db: Database, { topic, name, threshold, days, end }: Trial): Dated[] {
  const from = -24 * days - 168 * formerWeeks - volumeHours;
  const counts = readHourCounts(db, { topic, end, ranges: [{ from, until: 0 }], days: days + 7 * formerWeeks + 5 });
  return walkHours(days, (hour) => {
    const surge = findSurge(counts, hour, threshold);
    if (!surge) return null;
    const range = { from: hour - volumeHours, until: hour };
    const members = listCounted(db, { topic, end, range, without: surge.without });
    const reason = { ...plain('volume', name, members.length, volumeHours), usual: surge.usual };
    return { at: end + hour * hourLength, members, reason };
  });
}

function trySentiment(db: Database, { topic, name, threshold, days, end }: Trial): Dated[] {
  const from = -24 * days - hoursBefore - sentimentHours;
  const counts = readHourCounts(db, { topic, end, ranges: [{ from, until: 0 }], days: 0 });
  return walkHours(days, (hour) => {
    const souring = findSouring(counts, hour, threshold);
    if (!souring) return null;
    const range = { from: hour - sentimentHours, until: hour };
    const members = listCounted(db, { topic, end, range, without: souring.without });
    const reason = plain('sentiment', name, members.length, sentimentHours);
    return {
      at: end + hour * hourLength,
      members,
      reason: { ...reason, usual: souring.before, share: souring.share },
    };
  });
}

/** Whatever the past would have told: what is missing to tell anything now. */
function findLack(db: Database, kind: AlertKind, topic: Id, now: Millis): AlertLack | null {
  if (kind === 'volume') {
    const lacking = findWeeksLacking(readHourCounts(db, { topic, end: now, ranges: [], days: 7 * formerWeeks + 5 }));
    if (!lacking) return null;
    return { of: 'weeks', known: lacking.known, needed: lacking.needed, ready: now + lacking.days * day };
  }
  if (kind !== 'sentiment') return null;
  const before = { from: -sentimentHours - hoursBefore, until: -sentimentHours };
  const lacking = findMoodLacking(readHourCounts(db, { topic, end: now, ranges: [before], days: 0 }));
  return lacking && { of: 'mentions', ...lacking };
}

/** Hour by hour; after it went off it keeps its pause. */
function walkHours(days: number, look: (hour: number) => Dated | null): Dated[] {
  const found: Dated[] = [];
  for (let hour = -24 * days; hour <= 0; hour++) {
    const finding = look(hour);
    if (!finding) continue;
    found.push(finding);
    hour += pause / hourLength - 1;
  }
  return found;
}

/** Day by day: what each day brought that the days before it had not. */
function tryQuestion(db: Database, { topic, name, threshold, days, end }: Trial, reading: TextReading): Dated[] {
  const stretch = { topic, from: end - (days + questionDays) * day, until: end };
  const questions = listTopicQuestions(db, stretch, readIdTimes(db), mostQuestions);
  const book = openQuestionBook(db, topic, questions, reading);
  return listDays(days, end).flatMap((until) => {
    const within = (from: Millis, to: Millis) =>
      questions.flatMap(({ at }, place) => (at >= from && at < to ? [place] : []));
    const found = book.findNew(
      within(until - day, until),
      within(until - (questionDays + 1) * day, until - day),
      threshold,
    );
    const finding = toQuestionFinding(found, plain('question', name, 0, 24));
    return finding ? [{ ...finding, at: until }] : [];
  });
}

function tryRisk(db: Database, { topic, name, threshold, days, end }: Trial): Dated[] {
  const { riskThreshold } = readSettings(db);
  return listDays(days, end).flatMap((until) => {
    const risky = listTopicRisks(db, { topic, from: until - day, until }, readIdTimes(db), riskThreshold);
    const finding = toRiskFinding(risky, threshold, plain('risk', name, 0, 24));
    return finding ? [{ ...finding, at: until }] : [];
  });
}

function listDays(days: number, end: Millis): Millis[] {
  return Array.from({ length: days }, (_, index) => end - index * day);
}
