// Rules: whatever a search finds gets a tag, now and in future.
import { Button, Checkbox, Group, Menu, Select, Stack, Switch, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Rule, Tag } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import rows from '../../parts/rows.module.css';
import { TagMark } from '../../parts/tag-mark.tsx';
import { useQueryCheck } from '../../parts/use-query-check.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';

export function Rules({ tags }: { readonly tags: readonly Tag[] }) {
  const t = useText();
  const rules = useCall('rules.list', {}, ['rules']);
  const [dialog, setDialog] = useState<{ rule?: Rule } | null>(null);
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
      {tag ? <TagMark name={tag.name} color={tag.color} /> : null}
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

interface DialogProps {
  readonly rule?: Rule;
  readonly tags: readonly Tag[];
  readonly onClose: () => void;
}

function RuleDialog({ rule, tags, onClose }: DialogProps) {
  const t = useText();
  const [name, setName] = useState(rule?.name ?? '');
  const [query, setQuery] = useState(rule?.query ?? '');
  const [tag, setTag] = useState(String(rule?.tag ?? tags[0]?.id ?? ''));
  const [past, setPast] = useState(!rule);
  const check = useQueryCheck(query);
  const [run, busy] = useAction();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const params = {
      ...(rule ? { id: rule.id, enabled: rule.enabled } : {}),
      name: name.trim(),
      query: query.trim(),
      tag: Number(tag),
      past,
    };
    if (await run(() => call('rules.save', params))) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={rule ? t('rules.edit') : t('rules.new')}>
      <form onSubmit={save}>
        <Stack gap="md">
          <NameField value={name} onChange={setName} />
          <Textarea
            label={t('rules.query')}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            autosize
            minRows={2}
            error={check.below.error}
            description={query === '' ? undefined : check.below.description}
            required
          />
          <Select
            label={t('rules.tag')}
            data={tags.map((choice) => ({ value: String(choice.id), label: choice.name }))}
            value={tag}
            onChange={(value) => setTag(value ?? tag)}
            searchable
          />
          <Checkbox label={t('rules.past')} checked={past} onChange={(event) => setPast(event.currentTarget.checked)} />
          <DialogFoot
            submit={t('frame.save')}
            busy={busy}
            disabled={name.trim() === '' || query.trim() === '' || check.wrong}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
