// The view that was chosen: one question about what was searched, above the mentions it is about.
import type { ComponentType } from 'react';
import { useText } from '../../../text.tsx';
import { Answers } from './answers.tsx';
import { Balance } from './balance.tsx';
import { Beside } from './beside.tsx';
import { Bursts } from './bursts.tsx';
import { Business } from './business.tsx';
import { Compare } from './compare.tsx';
import { Context } from './context.tsx';
import { Differences } from './differences.tsx';
import { Engagement, Reach } from './figured.tsx';
import { Hours } from './hours.tsx';
import classes from './insights.module.css';
import { People } from './people.tsx';
import { Praise } from './praise.tsx';
import { Questions } from './questions.tsx';
import { Replies } from './replies.tsx';
import { Rising } from './rising.tsx';
import { Themes } from './themes.tsx';
import { labelIds, panelId, useScope, type View, type ViewProps } from './views.ts';
import { Voices } from './voices.tsx';

const COMPONENTS: Readonly<Record<Exclude<View, 'overview'>, ComponentType<ViewProps>>> = {
  themes: Themes,
  questions: Questions,
  praise: Praise,
  balance: Balance,
  context: Context,
  rising: Rising,
  bursts: Bursts,
  hours: Hours,
  voices: Voices,
  people: People,
  replies: Replies,
  answers: Answers,
  engagement: Engagement,
  reach: Reach,
  beside: Beside,
  differences: Differences,
  compare: Compare,
  business: Business,
};

export function Insight({ view }: { readonly view: Exclude<View, 'overview'> }) {
  const t = useText();
  const query = useScope();
  const Shown = COMPONENTS[view];
  return (
    <div className={classes.panel} data-view={view} role="tabpanel" id={panelId} aria-labelledby={labelIds(view)}>
      <h2 className="sr-only">{t(`insights.${view}`)}</h2>
      <Shown query={query} />
    </div>
  );
}
