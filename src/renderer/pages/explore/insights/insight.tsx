// The view that was chosen: one question about what was searched, above the mentions it is about.
import type { ComponentType } from 'react';
import { useText } from '../../../text.tsx';
import { Compare } from './compare.tsx';
import { Context } from './context.tsx';
import classes from './insights.module.css';
import { Praise } from './praise.tsx';
import { Questions } from './questions.tsx';
import { Rising } from './rising.tsx';
import { Themes } from './themes.tsx';
import { panelId, tabId, useScope, type View, type ViewProps } from './views.ts';
import { Voices } from './voices.tsx';

const COMPONENTS: Readonly<Record<Exclude<View, 'overview'>, ComponentType<ViewProps>>> = {
  themes: Themes,
  questions: Questions,
  rising: Rising,
  praise: Praise,
  voices: Voices,
  compare: Compare,
  context: Context,
};

export function Insight({ view }: { readonly view: Exclude<View, 'overview'> }) {
  const t = useText();
  const query = useScope();
  const Shown = COMPONENTS[view];
  return (
    <div className={classes.panel} role="tabpanel" id={panelId} aria-labelledby={tabId(view)}>
      <h2 className="sr-only">{t(`insights.${view}`)}</h2>
      <Shown query={query} />
    </div>
  );
}
