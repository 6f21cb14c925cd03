// The views one can choose over the mentions: a row of groups by what they tell, and below it the views of the group.
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { setQuery, useQuery } from '../../../search/address.ts';
import { useCommands } from '../../../state/commands.ts';
import { useText } from '../../../text.tsx';
import { TabRow } from './tab-row.tsx';
import classes from './view-tabs.module.css';
import { GROUPS, groupOf, groupTabId, showView, tabId, useScope, VIEWS, type View } from './views.ts';

export function ViewTabs({ view }: { readonly view: View }) {
  const t = useText();
  const group = groupOf(view);
  const views = VIEWS.filter((each) => each !== 'overview').filter((each) => groupOf(each) === group);
  const groups = GROUPS.map(({ id }) => ({
    id,
    element: groupTabId(id),
    name: t(`insights.group.${id}`),
    help: t(`insights.group.${id}.help`),
  }));
  return (
    <>
      <div className={classes.row}>
        <TabRow
          label={t('insights.views')}
          items={groups}
          shown={group}
          onShow={(id) => showView(GROUPS.find((each) => each.id === id)?.views[0] ?? 'overview')}
          {...(view === 'overview' ? {} : { below: tabId(view) })}
        />
        <Back view={view} />
      </div>
      {view === 'overview' ? null : (
        <div className={classes.row} data-views>
          <TabRow
            label={t(`insights.group.${group}`)}
            items={views.map((id) => ({
              id,
              element: tabId(id),
              name: t(`insights.${id}`),
              help: t(`insights.${id}.help`),
            }))}
            shown={view}
            small
            onShow={showView}
            above={groupTabId(group)}
          />
        </div>
      )}
    </>
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
