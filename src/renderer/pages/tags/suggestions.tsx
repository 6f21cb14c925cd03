// Mentions that look like those with a tag: what it was learned from, how sure it is, and the tag put on the chosen.
import { Button, Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Id, Tag } from '../../../contract/model.ts';
import { authorName } from '../../../present/tables.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogEnd } from '../../parts/dialog-foot.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import rows from '../../parts/rows.module.css';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './suggestions.module.css';

export function Suggestions({ tag, onClose }: { readonly tag: Tag; readonly onClose: () => void }) {
  const t = useText();
  const asked = useCall('tags.suggest', { tag: tag.id, limit: 50 });
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const found = asked.data;
  const chosen = (found?.suggestions ?? []).map(({ mention }) => mention.id).filter((id) => !left.has(id));
  const apply = () =>
    run(async () => {
      tellChange(await call('tags.apply', { tag: tag.id, to: { ids: chosen } }));
      onClose();
    });
  const toggle = (id: Id, choose: boolean) =>
    setLeft((before) => {
      const after = new Set(before);
      if (choose) after.delete(id);
      else after.add(id);
      return after;
    });
  return (
    <Dialog opened onClose={onClose} title={t('suggest.title', { name: tag.name })} size="lg">
      <Stack gap="md" aria-busy={asked.busy}>
        <ErrorNote error={asked.error} />
        {found ? (
          <p className={rows.note}>
            {t('suggest.says', {
              examples: found.examples,
              precision: t.format.percentRange(found.precision.low, found.precision.high),
              recall: t.format.percentRange(found.recall.low, found.recall.high),
            })}
          </p>
        ) : null}
        {found && found.suggestions.length === 0 ? <p>{t('suggest.none')}</p> : null}
        <ul className={classes.list}>
          {(found?.suggestions ?? []).map(({ mention, probability, because }) => (
            <li key={mention.id}>
              <Checkbox
                checked={!left.has(mention.id)}
                aria-label={t('suggest.choose')}
                onChange={(event) => toggle(mention.id, event.currentTarget.checked)}
              />
              <div>
                <p className={rows.facts}>
                  {t.format.percent(probability)} · {authorName(mention) ?? t('export.unknown-author')} ·{' '}
                  {mention.source.name}
                  {because.length > 0 ? ` · ${t('suggest.because', { words: t.format.list(once(because)) })}` : ''}
                </p>
                <p className={classes.text} dir="auto" lang={mention.language ?? undefined}>
                  {mention.text}
                </p>
              </div>
            </li>
          ))}
        </ul>
        <DialogEnd>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
          <Button loading={busy} disabled={chosen.length === 0} onClick={() => void apply()}>
            {t('suggest.apply')}
          </Button>
        </DialogEnd>
      </Stack>
    </Dialog>
  );
}

/** Words that differ only in their capitals are one to whoever reads them. */
function once(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === at);
}
