// The views one can choose over the mentions: a row of quiet tabs. Arrow keys walk them, Enter shows one.
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useCommands } from '../../../state/commands.ts';
import { useText } from '../../../text.tsx';
import { setQuery, useQuery } from '../address.ts';
import classes from './view-tabs.module.css';
import { panelId, showView, tabId, useScope, VIEWS, type View } from './views.ts';

export function ViewTabs({ view }: { readonly view: View }) {
  const t = useText();
  // Each view costs a question, so walking past one does not show it yet.
  const [at, setAt] = useState(view);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setAt(view);
    list.current?.querySelector(`#${tabId(view)}`)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [view]);

  const walk = (event: KeyboardEvent) => {
    const here = VIEWS.indexOf(at);
    const last = VIEWS.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: here === last ? 0 : here + 1,
      ArrowLeft: here === 0 ? last : here - 1,
      Home: 0,
      End: last,
    };
    const next = VIEWS[steps[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div className={classes.row}>
      <div ref={list} className={classes.tabs} role="tablist" aria-label={t('insights.views')} onKeyDown={walk}>
        {VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={tabId(each)}
            className={classes.tab}
            aria-selected={each === view}
            aria-controls={each === view ? panelId : undefined}
            tabIndex={each === at ? 0 : -1}
            onFocus={() => setAt(each)}
            onClick={() => showView(each)}
          >
            <span data-label={t(`insights.${each}`)}>{t(`insights.${each}`)}</span>
          </button>
        ))}
      </div>
      <Back view={view} />
    </div>
  );
}

/** The views as commands, also while they are hidden. */
export function useViewCommands(): void {
  const t = useText();
  useCommands(
    VIEWS.map((view) => ({
      id: `view-${view}`,
      title: t('insights.command', { view: t(`insights.${view}`).toLocaleLowerCase(t.locale) }),
      group: t('group.explore'),
      run: () => showView(view),
    })),
  );
}

/** The way back from a door that was opened to everything the view is about. */
function Back({ view }: { readonly view: View }) {
  const t = useText();
  const query = useQuery();
  const scope = useScope();
  if (view === 'overview' || scope === query) return null;
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      fw={400}
      leftSection={<IconArrowBackUp size={14} aria-hidden="true" />}
      title={scope}
      onClick={() => setQuery(scope)}
    >
      {t('insights.back')}
    </Button>
  );
}
