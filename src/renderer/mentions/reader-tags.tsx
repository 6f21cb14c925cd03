// The tags of a mention: put on, taken off, and who put them there.
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { MentionDetail } from '../../contract/model.ts';
import { call } from '../api.ts';
import { useAction, useTellChange } from '../parts/report.tsx';
import { TagMark } from '../parts/tag-mark.tsx';
import { TagPicker } from '../parts/tag-picker.tsx';
import { useExplore } from '../state/explore.ts';
import { useText } from '../text.tsx';
import { useByName } from '../use-by-name.ts';
import { useCall } from '../use-call.ts';
import classes from './reader.module.css';
import { sayBy } from './reader-by.ts';
import labels from './reader-labels.module.css';

export function ReaderTags({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const tags = useByName(useCall('tags.list', {}, ['tags']));
  const asked = useExplore((state) => state.toTag === mention.id);
  const choosing = useExplore((state) => state.chosen.size > 0);
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const to = { ids: [mention.id] };
  const own = (tags.data ?? []).flatMap((tag) => {
    const setting = mention.tagSettings.find((candidate) => candidate.tag === tag.id);
    return setting ? [{ tag, by: setting.by }] : [];
  });
  const [only] = own;
  return (
    <div>
      <div className={labels.line}>
        <h2>{t('room.tags')}</h2>
        <TagPicker
          to={to}
          action="apply"
          without={mention.tags}
          disabled={busy}
          compact
          asked={asked}
          // With mentions chosen, the key tags those.
          {...(choosing ? {} : { shortcut: 't' })}
        />
      </div>
      <ul className={classes.tags}>
        {own.map(({ tag, by }) => (
          <li key={tag.id} className={labels.tag} title={sayBy(by, t)}>
            <TagMark name={tag.name} color={tag.color} pattern={tag.pattern} />
            <ActionIcon
              size={20}
              aria-label={t('tags.take-off', { name: tag.name })}
              disabled={busy}
              onClick={() => void run(async () => tellChange(await call('tags.unapply', { tag: tag.id, to })))}
            >
              <IconX size={12} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {own.length === 1 && only ? <p className={classes.by}>{sayBy(only.by, t)}</p> : null}
    </div>
  );
}
