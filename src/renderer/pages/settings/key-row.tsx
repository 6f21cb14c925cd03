// One action and its key: pressed to change it; who shares a key is told, and asked for it.
import { ActionIcon, Button, Kbd, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { showKeys } from '../../parts/show-keys.ts';
import { clearKey, findSharing, giveKey, isFixed, type Keyed, PALETTE_KEY, resetKey } from '../../state/key-map.ts';
import { isHeldOnly, nameKey } from '../../state/key-name.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';
import { useText } from '../../text.tsx';
import classes from './keys.module.css';

interface Props {
  readonly command: Keyed;
  readonly all: readonly Keyed[];
}

/** What was pressed and cannot simply be taken: it is others’, or has a meaning of its own. */
interface Pressed {
  readonly keys: string;
  readonly sharing: readonly Keyed[];
}

export function KeyRow({ command, all }: Props) {
  const t = useText();
  const own = usePreferences((state) => state.keys);
  const [recording, setRecording] = useState(false);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const { title: name, keys, usual } = command;
  const shown = keys === null ? '' : showKeys(keys, t);
  const always = usual === PALETTE_KEY;

  const stop = () => {
    setRecording(false);
    setPressed(null);
  };
  const take = (given: string, from: readonly Keyed[]) => {
    setPreferences({ keys: giveKey(own, command, given, from) });
    stop();
  };
  const record = (event: KeyboardEvent) => {
    if (!recording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return stop();
    if (isHeldOnly(event.key)) return;
    const given = nameKey(event.nativeEvent);
    const sharing = findSharing(command, given, all);
    if (isFixed(given) || sharing.length > 0) setPressed({ keys: given, sharing });
    else take(given, []);
  };

  return (
    <li className={classes.row}>
      <span className={classes.name}>{name}</span>
      <span className={classes.tools}>
        {keys !== usual ? (
          <Tooltip label={t('keys.reset-of', { name, keys: usual ? showKeys(usual, t) : t('keys.none') })}>
            <ActionIcon
              aria-label={t('keys.reset-of', { name, keys: usual ? showKeys(usual, t) : t('keys.none') })}
              onClick={() => setPreferences({ keys: resetKey(own, command) })}
            >
              <IconArrowBackUp size={16} />
            </ActionIcon>
          </Tooltip>
        ) : null}
        {keys !== null && !always ? (
          <ActionIcon
            className={classes.clear}
            aria-label={t('keys.clear-of', { name })}
            onClick={() => setPreferences({ keys: clearKey(own, command) })}
          >
            <IconX size={14} />
          </ActionIcon>
        ) : null}
      </span>
      {always ? (
        <Tooltip label={t('keys.fixed-always')}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: says why it is no button like the others. */}
          <span className={classes.key} tabIndex={0}>
            <Kbd>{shown}</Kbd>
          </span>
        </Tooltip>
      ) : (
        <button
          type="button"
          className={classes.key}
          data-recording={recording || undefined}
          aria-label={
            recording
              ? t('keys.press')
              : keys === null
                ? t('keys.add-of', { name })
                : t('keys.change-of', { name, keys: shown })
          }
          onClick={() => setRecording(true)}
          onBlur={() => setRecording(false)}
          onKeyDown={record}
        >
          {recording ? t('keys.press') : keys === null ? t('keys.add') : <Kbd>{shown}</Kbd>}
        </button>
      )}
      <div className={classes.told} role="status">
        {pressed === null ? null : isFixed(pressed.keys) ? (
          t('keys.fixed', { keys: showKeys(pressed.keys, t) })
        ) : (
          <>
            {t('keys.taken', {
              keys: showKeys(pressed.keys, t),
              names: t.format.list(pressed.sharing.map((other) => t('query.word', { text: other.title }))),
            })}
            <Button size="compact-xs" variant="light" onClick={() => take(pressed.keys, pressed.sharing)}>
              {t('keys.take')}
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={stop}>
              {t('frame.cancel')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
