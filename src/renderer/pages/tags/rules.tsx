// Rules: whatever a search finds gets a tag, now and in future.
import { Button, Group, Menu, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Rule, Tag } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import rows from '../../parts/rows.module.css';
import { TagMark } from '../../parts/tag-mark.tsx';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import { useByName } from '../../use-by-name.ts';
import { useCall } from '../../use-call.ts';
import { useReopened } from '../../use-unsaved.ts';
import { RuleDialog } from './rule-dialog.tsx';

export function Rules({ tags }: { readonly tags: readonly Tag[] }) {
  const t = useText();
  const rules = useByName(useCall('rules.list', {}, ['rules']));
  const [dialog, setDialog] = useState<{ rule?: Rule } | null>(null);
  useReopened(
    'rule',
    (about) => {
      const rule = rules.data?.find(({ id }) => String(id) === about);
      if (rule) setDialog({ rule });
      else if (about === 'new') setDialog({});
    },
    rules.data !== undefined,
  );
  useCommands([{ id: 'new-rule', title: t('rules.new'), group: t('group.tags'), keys: 'r', run: () => setDialog({}) }]);
  return (
    <section className={rows.group}>
      <Group justify="space-between">
        <h2>{t('rules.title')}</h2>
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => setDialog({})}>
          {t('rules.new')}
        </Button>
      </Group>
      <p className={rows.note}>{t('rules.words')}</p>
      <ErrorNote error={rules.error} retry={rules.reload} />
      <ul className={rows.rows}>
        {(rules.data ?? []).map((rule) => (
          <RuleRow key={rule.id} rule={rule} tags={tags} onEdit={() => setDialog({ rule })} />
        ))}
      </ul>
      {dialog ? <RuleDialog {...dialog} tags={tags} onClose={() => setDialog(null)} /> : null}
    </section>
  );
}

function RuleRow(props: { readonly rule: Rule; readonly tags: readonly Tag[]; readonly onEdit: () => void }) {
  const t = useText();
  const { rule, tags, onEdit } = props;
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const tag = tags.find((candidate) => candidate.id === rule.tag);
  return (
    <li className={rows.row}>
      <Switch
        checked={rule.enabled}
        disabled={busy}
        aria-label={t('rules.enable', { name: rule.name })}
        onChange={(event) => {
          const enabled = event.currentTarget.checked;
          void run(() => call('rules.save', { ...rule, enabled }));
        }}
      />
      <div className={rows.main}>
        <p className={rows.name}>{rule.name}</p>
        <p className={rows.query} title={rule.query}>
          {rule.query}
        </p>
      </div>
      <div className={rows.mark}>
        {tag ? <TagMark name={tag.name} color={tag.color} pattern={tag.pattern} /> : null}
      </div>
      <div className={rows.actions}>
        <RowMenu name={rule.name}>
          <Menu.Item onClick={onEdit}>{t('frame.edit')}</Menu.Item>
          <Menu.Item onClick={() => void run(async () => tellChange(await call('rules.remove', { id: rule.id })))}>
            {t('frame.remove')}
          </Menu.Item>
        </RowMenu>
      </div>
    </li>
  );
}
