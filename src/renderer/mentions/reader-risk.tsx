// How likely a mention is to escalate: a level, on request its reasons, and the means to say otherwise.
import { SegmentedControl } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { MentionDetail, RiskReason } from '../../contract/model.ts';
import { riskLevel, riskLevels, valueOfLevel } from '../../present/risk-level.ts';
import { useText } from '../text.tsx';
import classes from './reader.module.css';
import labels from './reader-labels.module.css';
import { Quoted } from './reader-point.tsx';
import { useRiskThreshold } from './risk-threshold.ts';
import { Overruled, useOverrule } from './use-overrule.tsx';

export function ReaderRisk({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const { set, busy } = useOverrule(mention);
  const threshold = useRiskThreshold();
  if (threshold === null) return null;
  const level = riskLevel(mention.risk, threshold);
  const { because, score } = mention.riskReading;
  const overruled = mention.setBy.risk?.kind === 'person';
  const elsewhere = weightElsewhere(mention);
  return (
    <div>
      <details className={labels.risk}>
        <summary className={labels.line}>
          <h2>{t('field.risk')}</h2>
          <span className={labels.level} data-level={level}>
            {t(`risk.${level}`)}
            <IconChevronDown size={14} aria-hidden="true" />
          </span>
        </summary>
        {because.length > 0 || elsewhere > 0 ? (
          <ul className={labels.causes}>
            {[...because]
              .sort((a, b) => b.weight - a.weight)
              .map((reason) => (
                <Cause key={`${reason.cause} ${reason.start} ${reason.text}`} reason={reason} />
              ))}
            {elsewhere > 0 ? (
              <li>
                <span>{t('reader.sum.title')}</span>
                <Alone weight={elsewhere} />
              </li>
            ) : null}
          </ul>
        ) : (
          <p className={classes.by}>{t('risk.none')}</p>
        )}
        <p className={classes.by}>
          {t('risk.together', { risk: Math.round(100 * (overruled ? score : mention.risk)), threshold })}
        </p>
        <SegmentedControl
          aria-label={t('field.risk')}
          className={labels.levels}
          value={level}
          disabled={busy}
          onChange={(value) => {
            const chosen = riskLevels(threshold).find((candidate) => candidate === value);
            if (chosen) set('risk', String(valueOfLevel(chosen, threshold)));
          }}
          data={riskLevels(threshold).map((value) => ({ value, label: t(`risk.${value}`) }))}
        />
      </details>
      <Overruled
        mention={mention}
        facet="risk"
        name={t('field.risk')}
        model={t(`risk.${riskLevel(score, threshold)}`)}
      />
    </div>
  );
}

/** Its words in the text, or a fact of what stands around the mention; how much it alone would weigh. */
function Cause({ reason }: { readonly reason: RiskReason }) {
  const t = useText();
  const { cause, text, start, end, weight } = reason;
  return (
    <li>
      <span>
        {t(`risk.cause-${cause}`)}:{' '}
        {start !== null && end !== null ? <Quoted text={text} words={[{ start, end }]} /> : t.say(text)}
      </span>
      <Alone weight={weight} />
    </li>
  );
}

/** What one reason would weigh without the others. */
function Alone({ weight }: { readonly weight: number }) {
  return (
    <span className={labels.alone}>
      <span className={labels.own} aria-hidden="true">
        <span style={{ width: `${100 * weight}%` }} />
      </span>
      {Math.round(100 * weight)}
    </span>
  );
}

/** What the score holds beyond the reasons listed: those are of the text, and a title may have its own. */
function weightElsewhere({ riskReading: { score, because } }: MentionDetail): number {
  const listed = because.reduce((rest, { weight }) => rest * (1 - weight), 1);
  const weight = listed <= 0 ? 0 : 1 - (1 - score) / listed;
  return weight < 0.005 ? 0 : weight;
}
