// Escalation risk in words: three levels, of which the highest begins where the settings say.

export type RiskLevel = 'low' | 'raised' | 'high';

/** `risk` from 0 to 1, `threshold` from 0 to 100. Raised begins half way to the threshold. */
export function riskLevel(risk: number, threshold: number): RiskLevel {
  const value = Math.round(100 * risk);
  if (value >= threshold) return 'high';
  return value >= threshold / 2 ? 'raised' : 'low';
}

/** The levels there are: with a threshold of 0 everything is high. */
export function riskLevels(threshold: number): readonly RiskLevel[] {
  if (threshold <= 0) return ['high'];
  return threshold < 2 ? ['low', 'high'] : ['low', 'raised', 'high'];
}

/** What a person means who chooses a level: a whole number from 0 to 100 that is read as this level again. */
export function valueOfLevel(level: RiskLevel, threshold: number): number {
  if (level === 'low') return 0;
  if (level === 'high') return Math.round((threshold + 100) / 2);
  return Math.min(threshold - 1, Math.round(0.75 * threshold));
}
