// The state of a source as a sign with its word: never a colour alone.
import {
  IconAlertTriangle,
  IconBroadcast,
  IconCheck,
  IconCircleDashed,
  IconFileText,
  IconMoon,
  IconPencil,
  IconPlayerPause,
} from '@tabler/icons-react';
import type { SourceHealth } from '../../../contract/model.ts';
import { useText } from '../../text.tsx';
import classes from './source-list.module.css';

const SIGNS = {
  good: IconCheck,
  listening: IconBroadcast,
  new: IconCircleDashed,
  silent: IconMoon,
  failing: IconAlertTriangle,
  paused: IconPlayerPause,
  file: IconFileText,
  written: IconPencil,
} as const;

export function HealthSign({ state }: { readonly state: SourceHealth['state'] }) {
  const Sign = SIGNS[state];
  return (
    <span className={classes.sign} data-state={state}>
      <Sign size={16} stroke={2} aria-hidden="true" />
    </span>
  );
}

export function HealthWord({ state }: { readonly state: SourceHealth['state'] }) {
  const t = useText();
  return (
    <span className={classes.state} data-state={state}>
      {t(`health.${state}`)}
    </span>
  );
}
