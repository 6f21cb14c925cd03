// What alerts noticed, latest first: each line names its reason and is the door to the mentions behind it.
import type { AlertReason } from '../../contract/alerts.ts';
import { sayAlert, sayReason } from '../../present/say-alert.ts';
import { useText } from '../text.tsx';
import classes from './alerts.module.css';
import { capitalise } from './capitalise.ts';
import { relative, shortMoment } from './moments.ts';

export interface AlertItem {
  readonly key: string;
  readonly at: number;
  readonly reason: AlertReason;
  readonly unseen?: boolean;
  readonly quiet?: boolean;
  readonly onOpen: () => void;
}

interface Props {
  readonly items: readonly AlertItem[];
  /** Where the topic is known already it is not said again. */
  readonly ofTopic?: boolean;
}

const day = 24 * 3_600_000;

export function AlertList({ items, ofTopic = false }: Props) {
  const t = useText();
  return (
    <ul className={classes.list}>
      {items.map(({ key, at, reason, unseen, quiet, onOpen }) => (
        <li key={key}>
          <button type="button" className={classes.item} data-unseen={unseen || undefined} onClick={onOpen}>
            <span className={classes.says}>{capitalise(ofTopic ? sayReason(reason, t) : sayAlert(reason, t))}</span>
            <span className={classes.when}>
              {Date.now() - at < day ? relative(t, at) : shortMoment(t, at)}
              {unseen ? ` · ${t('alerts.new')}` : ''}
              {quiet ? ` · ${t('alerts.quiet')}` : ''}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
