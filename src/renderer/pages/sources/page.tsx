// Sources: what is listened to, how it is doing, what came from files, and what was asked of the network.

import { ActionIcon, Button, Menu, Tabs } from '@mantine/core';
import {
  IconDots,
  IconFileExport,
  IconFileImport,
  IconPencilPlus,
  IconPlus,
  IconRefresh,
  IconRss,
} from '@tabler/icons-react';
import { useState } from 'react';
import { fieldClause } from '../../../contract/clauses.ts';
import type { RefreshReport, Source } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { Room } from '../../parts/room.tsx';
import { SaveDialog } from '../../parts/save-dialog.tsx';
import { useSourceKinds } from '../../parts/use-kinds.ts';
import { useAsked } from '../../state/asked.ts';
import { useCommands } from '../../state/commands.ts';
import { noteRemark } from '../../state/remark-dialog.ts';
import { go, useRoute } from '../../state/route.ts';
import { useProject, useSession } from '../../state/session.ts';
import { show, tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { AddSource } from './add-source.tsx';
import { AllCoverage } from './all-coverage.tsx';
import { EditSource } from './edit-source.tsx';
import { ImportListDialog } from './import-list.tsx';
import { Imports } from './imports.tsx';
import { OfflineNote } from './offline-note.tsx';
import { pickImports } from './pick-imports.ts';
import { RefreshNote } from './refresh-note.tsx';
import { Requests } from './requests.tsx';
import { SourceDrawer } from './source-drawer.tsx';
import { SourceList, sourceWalk } from './source-list.tsx';
import type { SourceActions } from './source-row.tsx';

const TABS = ['sources', 'coverage', 'imports', 'requests'] as const;

type Reports = readonly RefreshReport[];

export function SourcesPage() {
  const t = useText();
  const project = useProject();
  const tab = useRoute((state) => TABS.find((name) => name === state.params.tab) ?? 'sources');
  const { source: open, ...rest } = useRoute((state) => state.params);
  const sources = useCall('sources.list', {}, ['sources', 'mentions', 'imports']);
  const kinds = useSourceKinds();
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<Source | null>(null);
  const [list, setList] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [reports, setReports] = useState<Reports | null>(null);
  const offline = useSession((state) => state.offline);
  const [run, busy] = useAction();
  const tellChange = useTellChange();

  const refresh = (params: { id?: number; all?: boolean }) =>
    run(async () => report(await call('sources.refresh', params)));
  /** That nobody was asked while offline stands above the list already: it is only told again, once for all. */
  const report = (fresh: Reports, kept: (before: Reports) => Reports = () => []) => {
    const asked = fresh.filter(({ error }) => error?.code !== 'offline');
    if (asked.length < fresh.length) show({ id: 'offline', message: t('sources.offline'), autoClose: 5000 });
    setReports((before) => {
      const reports = [...kept(before ?? []), ...asked];
      return reports.length === 0 && fresh.length > 0 ? null : reports;
    });
  };
  /** Several can be added one after the other: each is checked by itself, and all are reported. */
  const checkAdded = async (id: number) => {
    try {
      const fresh = await call('sources.refresh', { id });
      report(fresh, (before) => before.filter(({ source }) => source !== id));
    } catch (thrown) {
      tellError(thrown);
    }
  };
  const pick = () => void pickImports(t).catch(tellError);
  const pickList = async () => {
    const [file] = await call('shell.pick-files', { title: t('list.pick'), extensions: ['opml', 'xml'] });
    if (file) setList(file);
  };
  const close = () => {
    go('sources', rest, { replace: true });
    // What was mended stands in another group now: nothing that was focused before is left.
    requestAnimationFrame(() => sourceWalk.focus(Number(open)));
  };
  const actions: SourceActions = {
    open: (source) => go('sources', { ...rest, source: String(source.id) }),
    openMentions: (source) => go('explore', { q: fieldClause('source', source.name) }),
    check: (source) => void refresh({ id: source.id }),
    pause: (source) => void run(() => call('sources.change', { id: source.id, paused: !source.paused })),
    edit: setEditing,
    remove: (source) =>
      void run(async () => {
        const stays = source.mentions > 0 ? t('sources.removed.stays', { count: source.mentions }) : undefined;
        tellChange(await call('sources.remove', { id: source.id }), stays);
        sourceWalk.leave(source.id);
        if (open === String(source.id)) close();
      }),
  };
  const kindOf = (id: string) => kinds.data?.find((kind) => kind.id === id);
  const kindLabel = (id: string) =>
    kindOf(id)?.label ?? (id === 'file' || id === 'remark' ? t(`sources.kind-${id}`) : id);
  const shown = tab === 'sources' ? sources.data?.find((source) => String(source.id) === open) : undefined;

  useAsked('sources', () => setAdding(true));
  const group = t('group.sources');
  useCommands([
    { id: 'add-source', title: t('sources.add'), group, keys: 'a', run: () => setAdding(true) },
    { id: 'import-list', title: t('list.pick'), group, run: () => void pickList().catch(tellError) },
    { id: 'export-list', title: t('list.export'), group, run: () => setSaving(true) },
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
            disabled={offline}
            title={offline ? t('sources.offline') : undefined}
            onClick={() => void refresh({ all: true })}
          >
            {t('sources.check-all')}
          </Button>
          <Button variant="default" leftSection={<IconFileImport size={14} />} onClick={pick}>
            {t('imports.pick')}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="default" size={30} aria-label={t('sources.more')}>
                <IconDots size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPencilPlus size={14} />} onClick={noteRemark}>
                {t('remark.title')}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item leftSection={<IconRss size={14} />} onClick={() => void pickList().catch(tellError)}>
                {t('list.pick')}
              </Menu.Item>
              <Menu.Item leftSection={<IconFileExport size={14} />} onClick={() => setSaving(true)}>
                {t('list.export')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
            {t('sources.add')}
          </Button>
        </>
      }
    >
      <OfflineNote />
      {reports ? <RefreshNote reports={reports} onClose={() => setReports(null)} /> : null}
      <Tabs
        value={tab}
        onChange={(next) => go('sources', { q: rest.q ?? '', tab: next === 'sources' ? '' : (next ?? '') })}
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
            sources={sources}
            kindLabel={kindLabel}
            onAdd={() => setAdding(true)}
            onPick={pick}
            onPickList={() => void pickList().catch(tellError)}
            busy={busy || offline}
            actions={actions}
          />
        </Tabs.Panel>
        <Tabs.Panel value="coverage">
          <AllCoverage sources={sources} onAdd={() => setAdding(true)} />
        </Tabs.Panel>
        <Tabs.Panel value="imports">
          <Imports onPick={pick} />
        </Tabs.Panel>
        <Tabs.Panel value="requests">
          <Requests />
        </Tabs.Panel>
      </Tabs>
      <SourceDrawer
        source={shown}
        kind={shown ? kindOf(shown.kind) : undefined}
        kindLabel={shown ? kindLabel(shown.kind) : ''}
        busy={busy}
        actions={actions}
        covered={editing !== null}
        onClose={close}
      />
      {editing ? <EditSource source={editing} kind={kindOf(editing.kind)} onClose={() => setEditing(null)} /> : null}
      {adding ? <AddSource onClose={() => setAdding(false)} onAdded={(id) => void checkAdded(id)} /> : null}
      {list ? <ImportListDialog file={list} onClose={() => setList(null)} /> : null}
      {saving ? (
        <SaveDialog
          title={t('list.export')}
          words={t('list.export.words')}
          name={t('list.export.name', { project: project.name })}
          extension="opml"
          write={async (file, overwrite) => {
            const done = await call('sources.export-list', { file, overwrite });
            return { file: done.file, says: t('list.exported', { count: done.sources }) };
          }}
          onClose={() => setSaving(false)}
        />
      ) : null}
    </Room>
  );
}
