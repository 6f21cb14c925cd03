// Adds to the risk of a mention what stands around it: earlier complaints, silence, reach, and how fast replies come.

import type { Risk, RiskReason } from '../../../contract/model.ts';
import { combine } from './score.ts';

export interface Circumstances {
  /** Complaints of the same author in the 30 days before, this one not counted. */
  readonly complaintsBefore: number;
  /** Hours without an answer from the brand; null where it was answered, or nobody would. */
  readonly unansweredHours: number | null;
  /** Engagement summed up, or followers, as the source gives them; null where it gives none. */
  readonly reach: number | null;
  readonly repliesWithinHour: number;
}

/**
 * The risk with reasons from the circumstances, each from a threshold on and growing to a limit:
 *
 * | cause | from | weight |
 * |---|---|---|
 * | repeated | 1 complaint before | 0.2, then 0.1 for each more, at most 0.6 |
 * | unanswered | 4 hours | 0.1; 0.2 from 24 hours, 0.3 from 72 |
 * | reach | 100 | 0.1 for 100, 0.1 more for each tenfold, at most 0.5 |
 * | speed | 5 replies in the first hour | 0.15; 0.1 more for each doubling, at most 0.5 |
 *
 * A mention whose words carry no risk gets only half of these weights: many followers are no danger by themselves.
 */
export function weighRisk(risk: Risk, circumstances: Circumstances): Risk {
  const { complaintsBefore, unansweredHours, reach, repliesWithinHour } = circumstances;
  const part = risk.because.length > 0 ? 1 : 0.5;
  const because: RiskReason[] = [...risk.because];
  const add = (cause: RiskReason['cause'], text: string, weight: number) => {
    if (weight > 0)
      because.push({ cause, text, start: null, end: null, weight: Math.round(weight * part * 1000) / 1000 });
  };
  add('repeated', `${ordinal(complaintsBefore + 1)} complaint in 30 days`, repeatedWeight(complaintsBefore));
  add('unanswered', `no answer for ${spellHours(unansweredHours ?? 0)}`, unansweredWeight(unansweredHours ?? 0));
  add('reach', `reach of ${spellNumber(reach ?? 0)}`, reachWeight(reach ?? 0));
  add('speed', `${spellNumber(repliesWithinHour)} replies within an hour`, speedWeight(repliesWithinHour));
  return { score: combine(because), because, public: risk.public };
}

function repeatedWeight(before: number): number {
  return before >= 1 ? Math.min(0.6, 0.1 + 0.1 * Math.floor(before)) : 0;
}

function unansweredWeight(hours: number): number {
  if (hours >= 72) return 0.3;
  if (hours >= 24) return 0.2;
  return hours >= 4 ? 0.1 : 0;
}

function reachWeight(reach: number): number {
  return reach >= 100 ? Math.min(0.5, 0.1 * (Math.log10(reach) - 1)) : 0;
}

function speedWeight(replies: number): number {
  return replies >= 5 ? Math.min(0.5, 0.15 + 0.1 * Math.log2(replies / 5)) : 0;
}

function ordinal(count: number): string {
  const whole = Math.floor(count);
  const teens = whole % 100 >= 11 && whole % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th');
  return `${whole}${ending}`;
}

function spellHours(hours: number): string {
  if (hours < 48) return `${Math.floor(hours)} hours`;
  return `${Math.floor(hours / 24)} days`;
}

/** `12,400`, the same wherever it runs. */
function spellNumber(value: number): string {
  return String(Math.floor(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}
