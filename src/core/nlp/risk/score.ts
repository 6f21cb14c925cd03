// Sums the reasons of a risk.

import type { RiskCause, RiskReason } from '../../../contract/model.ts';

const PUBLIC: ReadonlySet<RiskCause> = new Set(['legal', 'press', 'safety', 'discrimination', 'fraud']);
/** A mere mention of a lawyer in passing harms nobody. */
const PUBLIC_FROM = 0.4;

/** 1 - the product of (1 - weight), to a thousandth. */
export function combine(reasons: readonly RiskReason[]): number {
  const calm = reasons.reduce((product, { weight }) => product * (1 - weight), 1);
  return Math.round((1 - calm) * 1000) / 1000;
}

export function isPublic(reasons: readonly RiskReason[]): boolean {
  return reasons.some(({ cause, weight }) => PUBLIC.has(cause) && weight >= PUBLIC_FROM);
}
