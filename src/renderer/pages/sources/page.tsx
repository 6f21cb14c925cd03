// Sources: what is listened to, how it is doing, what came from files, and what was asked of the network.
import { Button, Tabs } from '@mantine/core';
import { IconFileImport, IconPlus, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import type { RefreshReport } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { useAction } from '../../parts/report.tsx';
import { Room } from '../../parts/room.tsx';
import { tellError } from '../../parts/tell.ts';
import { useAsked } from '../../state/asked.ts';
import { useCommands } from '../../state/commands.ts';
import { go, useRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { AddSource } from './add-source.tsx';
import { Imports } from './imports.tsx';
import { pickImports } from './pick-imports.ts';
import { RefreshNote } from './refresh-note.tsx';
import { Requests } from './requests.tsx';
import { SourceList } from './source-list.tsx';

const TABS = ['sources', 'imports', 'requests'] as const;

export function SourcesPage() {
  const t = useText();
  const tab = useRoute((state) => TABS.find((name) => name === state.params.tab) ?? 'sources');
  const [adding, setAdding] = useState(false);
  const [reports, setReports] = useState<readonly RefreshReport[] | null>(null);
  const [run, busy] = useAction();
  const refresh = (params: { id?: number; all?: boolean }) =>
    run(async () => setReports(await call('sources.refresh', params)));
  const pick = () => void pickImports(t).catch(tellError);
  useAsked('sources', () => setAdding(true));
  useCommands([
    { id: 'add-source', title: t('sources.add'), group: t('group.sources'), keys: 'a', run: () => setAdding(true) },
  ]);
  return (
    <Room
      title={t('room.sources')}
      words={t('sources.words')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconRefresh size={14} />}
            loading={busy}
            onClick={() => void refresh({ all: true })}
          >
            {t('sources.check-all')}
          </Button>
          <Button variant="default" leftSection={<IconFileImport size={14} />} onClick={pick}>
            {t('imports.pick')}
          </Button>
          <Button leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
            {t('sources.add')}
          </Button>
        </>
      }
    >
      {reports ? <RefreshNote reports={reports} onClose={() => setReports(null)} /> : null}
      <Tabs
        value={tab}
        onChange={(next) => go('sources', next === 'sources' || !next ? {} : { tab: next })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`sources.tab-${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="sources">
          <SourceList
            onAdd={() => setAdding(true)}
            onPick={pick}
            onRefresh={(id) => void refresh({ id })}
            busy={busy}
          />
        </Tabs.Panel>
        <Tabs.Panel value="imports">
          <Imports onPick={pick} />
        </Tabs.Panel>
        <Tabs.Panel value="requests">
          <Requests />
        </Tabs.Panel>
      </Tabs>
      {adding ? <AddSource onClose={() => setAdding(false)} onAdded={(id) => void refresh({ id })} /> : null}
    </Room>
  );
}
