// Every source with its health in words, and what one can do with it.
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconFileText, IconPlayerPause, IconRefresh, IconRss } from '@tabler/icons-react';
import { useState } from 'react';
import { fieldClause } from '../../../contract/clauses.ts';
import type { Source } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { CountDoor } from '../../parts/count-door.tsx';
import { relative } from '../../parts/moments.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import rows from '../../parts/rows.module.css';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { EditSource } from './edit-source.tsx';

interface ListProps {
  readonly onAdd: () => void;
  readonly onPick: () => void;
  readonly onRefresh: (id: number) => void;
  readonly busy: boolean;
}

export function SourceList({ onAdd, onPick, onRefresh, busy }: ListProps) {
  const t = useText();
  const sources = useCall('sources.list', {}, ['sources', 'mentions', 'imports']);
  const [editing, setEditing] = useState<Source | null>(null);
  if (sources.error) return <ErrorNote error={sources.error} retry={sources.reload} />;
  if (!sources.data) return null;
  if (sources.data.length === 0) {
    return (
      <Empty title={t('sources.empty')} words={t('sources.empty.words')} picture={<Picture of="sources" />}>
        <Button onClick={onAdd}>{t('sources.add')}</Button>
        <Button variant="default" onClick={onPick}>
          {t('imports.pick')}
        </Button>
      </Empty>
    );
  }
  const troubled = (source: Source) => (source.error ? 0 : 1);
  const sorted = [...sources.data].sort((a, b) => troubled(a) - troubled(b) || a.name.localeCompare(b.name));
  return (
    <>
      <ul className={rows.rows}>
        {sorted.map((source) => (
          <SourceRow key={source.id} source={source} busy={busy} onRefresh={onRefresh} onEdit={setEditing} />
        ))}
      </ul>
      {editing ? <EditSource source={editing} onClose={() => setEditing(null)} /> : null}
    </>
  );
}

interface RowProps {
  readonly source: Source;
  readonly busy: boolean;
  readonly onRefresh: (id: number) => void;
  readonly onEdit: (source: Source) => void;
}

function SourceRow({ source, busy, onRefresh, onEdit }: RowProps) {
  const t = useText();
  const [run] = useAction();
  const tellChange = useTellChange();
  const fetched = source.kind !== 'file';
  const open = () => go('explore', { q: fieldClause('source', source.name) });
  return (
    <li className={rows.row}>
      <HealthIcon source={source} />
      <div className={rows.main}>
        <p className={rows.name}>{source.name}</p>
        <Health source={source} />
      </div>
      <CountDoor of={source} onOpen={open} />
      <div className={rows.actions}>
        {fetched ? (
          <Tooltip label={t('sources.check')}>
            <ActionIcon
              aria-label={t('sources.check-of', { name: source.name })}
              disabled={busy}
              onClick={() => onRefresh(source.id)}
            >
              <IconRefresh size={16} />
            </ActionIcon>
          </Tooltip>
        ) : (
          <span />
        )}
        <RowMenu name={source.name}>
          <Menu.Item onClick={open}>{t('frame.open-mentions')}</Menu.Item>
          <Menu.Item onClick={() => onEdit(source)}>{t('sources.edit')}</Menu.Item>
          {fetched ? (
            <Menu.Item
              onClick={() => void run(() => call('sources.change', { id: source.id, paused: !source.paused }))}
            >
              {source.paused ? t('sources.resume') : t('sources.pause')}
            </Menu.Item>
          ) : null}
          <Menu.Divider />
          <Menu.Item onClick={() => void run(async () => tellChange(await call('sources.remove', { id: source.id })))}>
            {t('sources.remove')}
          </Menu.Item>
        </RowMenu>
      </div>
    </li>
  );
}

function HealthIcon({ source }: { readonly source: Source }) {
  if (source.error) return <IconAlertTriangle size={18} className={rows.bad} aria-hidden="true" />;
  if (source.paused) return <IconPlayerPause size={18} className={rows.note} aria-hidden="true" />;
  const Icon = source.kind === 'file' ? IconFileText : IconRss;
  return <Icon size={18} className={rows.note} aria-hidden="true" />;
}

/** The state of a source as sentences: what went wrong and what to do, or when it was heard and when it is next. */
function Health({ source }: { readonly source: Source }) {
  const t = useText();
  const facts: string[] = [];
  if (source.kind === 'file') facts.push(t('sources.from-file'));
  else if (source.paused) facts.push(t('sources.paused'));
  else if (source.lastCheck === null) facts.push(t('sources.never-checked'));
  else if (source.lastSuccess !== null) facts.push(t('sources.heard', { when: relative(t, source.lastSuccess) }));
  if (source.newest !== null) facts.push(t('sources.newest', { when: relative(t, source.newest) }));
  if (source.nextCheck !== null && !source.paused) {
    facts.push(
      source.nextCheck <= Date.now() ? t('sources.due') : t('sources.next', { when: relative(t, source.nextCheck) }),
    );
  }
  return (
    <>
      {source.error ? (
        <p className={rows.facts}>
          <span className={rows.bad}>{source.error.message}</span> {source.error.advice ?? ''}{' '}
          {source.failures > 1 ? t('sources.failures', { count: source.failures }) : ''}
        </p>
      ) : null}
      {source.notice ? <p className={rows.facts}>{source.notice}</p> : null}
      <p className={rows.facts}>{facts.join(' · ')}</p>
    </>
  );
}
