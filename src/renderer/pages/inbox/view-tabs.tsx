// The views of the inbox with how much each holds. Left and right walk them, Enter shows one.
import { type KeyboardEvent, useRef } from 'react';
import { type InboxCounts, type InboxView, mostCountedInInbox } from '../../../contract/inbox.ts';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import { showView, VIEWS } from './address.ts';
import { sayWaiting } from './say-waiting.ts';
import classes from './view-tabs.module.css';

export const panelId = 'inbox-panel';

interface Props {
  readonly view: InboxView;
  readonly counts: InboxCounts | undefined;
  readonly now: number;
}

export function ViewTabs({ view, counts, now }: Props) {
  const t = useText();
  const row = useRef<HTMLDivElement>(null);
  useCommands(
    VIEWS.map((each) => ({
      id: `inbox-view-${each}`,
      title: t('inbox.show', { view: t(`inbox.view-${each}`).toLocaleLowerCase(t.locale) }),
      group: t('group.inbox'),
      run: () => showView(each),
    })),
  );
  const walk = (event: KeyboardEvent) => {
    const tabs = [...(row.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    const here = tabs.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined || here < 0) return;
    event.preventDefault();
    tabs.at(to % tabs.length)?.focus();
  };
  const say = (count: number) =>
    count > mostCountedInInbox ? t('inbox.more-than', { count: mostCountedInInbox }) : t.format.number(count);
  const waiting = view === 'answer' ? (counts?.waitingSince ?? null) : null;
  return (
    <div className={classes.row}>
      <div ref={row} className={classes.tabs} role="tablist" aria-label={t('inbox.views')} onKeyDown={walk}>
        {VIEWS.map((each) => {
          const name = t(`inbox.view-${each}`);
          return (
            <button
              key={each}
              type="button"
              role="tab"
              className={classes.tab}
              title={t(`inbox.view-${each}.help`)}
              aria-selected={each === view}
              aria-controls={panelId}
              tabIndex={each === view ? 0 : -1}
              onClick={() => showView(each)}
            >
              <span data-label={name}>{name}</span>
              {counts ? <span className={classes.count}>{say(counts[each])}</span> : null}
            </button>
          );
        })}
      </div>
      {waiting === null ? null : (
        <p className={classes.longest}>{t('inbox.longest', { time: sayWaiting(t, now - waiting) })}</p>
      )}
    </div>
  );
}
