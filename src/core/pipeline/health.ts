// How a source fares, in words and with what to do: failing, silent for longer than its habit, new, well. Pure.
import type { Millis, SourceHealth } from '../../contract/model.ts';
import type { StoredSource } from '../db/sources.ts';
import { findHabit, type Habit } from './habit.ts';

const minute: Millis = 60_000;
const day = 24 * 60 * minute;

export interface HealthFacts {
  readonly now: Millis;
  /** A live stream that is being listened to at this moment. */
  readonly listening: boolean;
}

export function judgeHealth(source: StoredSource, facts: HealthFacts): SourceHealth {
  const habit = findHabit(source.recent);
  return { ...diagnose(source, habit, facts), habitMinutes: habit?.usualMinutes ?? null };
}

function diagnose(
  source: StoredSource,
  habit: Habit | null,
  { now, listening }: HealthFacts,
): Omit<SourceHealth, 'habitMinutes'> {
  if (source.kind === 'file') return { state: 'file', says: 'What was imported; there is nothing to check.' };
  if (source.kind === 'remark')
    return { state: 'written', says: 'What you noted down yourself; there is nothing to check.' };
  if (source.paused) return { state: 'paused', says: 'Paused: it is not checked until you resume it.' };
  if (source.error) return { state: 'failing', says: failing(source, source.error, now) };
  if (listening) return { state: 'listening', says: 'Listening: what is said arrives as it is said.' };
  if (source.lastCheck === null) return { state: 'new', says: 'Not checked yet.' };
  const newest = source.recent[0] ?? source.newest;
  if (habit && newest !== null) {
    const quiet = now - newest;
    const usual = Math.max(3 * habit.longMinutes * minute, day);
    if (quiet > usual)
      return {
        state: 'silent',
        says: `It answers, but has said nothing for ${inWords(quiet)}; usually something comes ${everySpan(habit.usualMinutes * minute)}. Look at its page: it may have moved, or changed its address.`,
      };
    return { state: 'good', says: `Well: something comes about ${everySpan(habit.usualMinutes * minute)}.` };
  }
  if (newest === null)
    return {
      state: 'good',
      says: 'It answers, and has brought nothing yet. Look whether its address is the right one.',
    };
  return { state: 'good', says: 'Well: too little has come yet to know its habit.' };
}

function failing(source: StoredSource, error: NonNullable<StoredSource['error']>, now: Millis): string {
  const since =
    source.lastSuccess === null
      ? 'It has never answered.'
      : `It last answered ${inWords(now - source.lastSuccess)} ago.`;
  const times = source.failures > 1 ? ` ${source.failures} checks in a row failed.` : '';
  const next =
    source.nextCheck !== null && source.nextCheck > now
      ? ` Next try in ${inWords(source.nextCheck - now)}; nothing is lost or switched off meanwhile.`
      : '';
  return [error.message, error.advice, `${since}${times}${next}`].filter((part) => part).join(' ');
}

function everySpan(span: Millis): string {
  return `every ${inWords(span).replace(/^a /, '')}`;
}

function inWords(span: Millis): string {
  const minutes = Math.max(1, Math.round(span / minute));
  if (minutes < 100) return minutes === 1 ? 'a minute' : `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) return `${hours} hours`;
  const days = Math.round(hours / 24);
  return days < 60 ? `${days} days` : `${Math.round(days / 30)} months`;
}
