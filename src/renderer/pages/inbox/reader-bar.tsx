// Above the mention that is read: what to do about it, and the tags that a number puts on it.
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconMail, IconMailOpened, IconX } from '@tabler/icons-react';
import type { AttentionState } from '../../../contract/inbox.ts';
import type { Id, MentionDetail, Tag } from '../../../contract/model.ts';
import { Dot } from '../../parts/tag-mark.tsx';
import { useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import { LaterMenu } from './later-menu.tsx';
import classes from './reader-bar.module.css';
import type { Marking } from './use-marking.ts';

interface Props {
  /** Null while it is on its way. */
  readonly mention: MentionDetail | null;
  readonly state: AttentionState;
  /** Those that have a number. */
  readonly tags: readonly Tag[];
  readonly marking: Marking;
  readonly onClose: () => void;
}

/** What `u` does: what was read is new again, what went away comes back. */
export function turned(state: AttentionState): AttentionState {
  return state === 'read' ? 'new' : 'read';
}

export function ReaderBar({ mention, state, tags, marking, onClose }: Props) {
  const t = useText();
  // With mentions chosen, keys are about those.
  const choosing = useExplore((explore) => explore.chosen.size > 0);
  const away = state === 'done' || state === 'later';
  const turn = away ? t('inbox.bring-back') : state === 'new' ? t('inbox.mark-read') : t('inbox.mark-unread');
  const Turn = away ? IconArrowBackUp : state === 'new' ? IconMailOpened : IconMail;
  return (
    <div className={classes.bar}>
      <div className={classes.line} role="toolbar" aria-label={t('inbox.actions')}>
        {choosing ? null : (
          <>
            {state === 'done' ? null : (
              <Button
                leftSection={<IconCheck size={14} aria-hidden="true" />}
                title={`${t('inbox.done')} (E)`}
                onClick={() => marking.mark('done')}
              >
                {t('inbox.done')}
              </Button>
            )}
            {state === 'done' ? null : <LaterMenu onChoose={(until) => marking.mark('later', until)} />}
            <Tooltip label={turn}>
              <ActionIcon aria-label={turn} onClick={() => marking.mark(turned(state))}>
                <Turn size={16} />
              </ActionIcon>
            </Tooltip>
          </>
        )}
        <Tooltip label={t('command.close')}>
          <ActionIcon className={classes.close} aria-label={t('command.close')} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      {tags.length === 0 || choosing ? null : <Codes tags={tags} own={mention?.tags ?? []} onCode={marking.code} />}
    </div>
  );
}

interface CodesProps {
  readonly tags: readonly Tag[];
  readonly own: readonly Id[];
  readonly onCode: (tag: Id) => void;
}

function Codes({ tags, own, onCode }: CodesProps) {
  const t = useText();
  return (
    <div className={classes.codes} role="toolbar" aria-label={t('inbox.code')}>
      {tags.map((tag, index) => {
        const has = own.includes(tag.id);
        return (
          <button
            key={tag.id}
            type="button"
            className={classes.code}
            data-has={has || undefined}
            title={has ? t('inbox.has-tag') : t('inbox.code-with', { tag: tag.name })}
            onClick={() => onCode(tag.id)}
          >
            <kbd className={classes.number}>{index + 1}</kbd>
            <Dot color={tag.color} pattern={tag.pattern} />
            <span className={classes.name}>{tag.name}</span>
            {has ? <IconCheck size={12} aria-hidden="true" /> : null}
            {has ? <span className="sr-only">{t('inbox.has-tag')}</span> : null}
          </button>
        );
      })}
    </div>
  );
}
