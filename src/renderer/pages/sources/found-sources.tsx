// What a link leads to, each to be added with one key, or changed in its form first.
import { ActionIcon, Button, Loader, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import type { FoundSource } from '../../../contract/model.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useText } from '../../text.tsx';
import classes from './add-source.module.css';
import { Choice } from './choice.tsx';
import { type Discovery, keyOf } from './use-discovery.ts';

interface Props {
  readonly host: string;
  readonly discovery: Discovery;
  readonly error: unknown;
  readonly busy: FoundSource | null;
  /** Keys of what was added in this dialog so far. */
  readonly added: ReadonlySet<string>;
  readonly labelOf: (kind: string) => string;
  readonly onAdd: (found: FoundSource) => void;
  readonly onAdjust: (found: FoundSource) => void;
}

export function FoundSources({ host, discovery, error, busy, added, labelOf, onAdd, onAdjust }: Props) {
  const t = useText();
  const { shown, looking, stop } = discovery;
  const sources = shown?.sources ?? [];
  const wrong = error ?? discovery.error;
  const next = sources.findIndex((source) => !added.has(keyOf(source)));
  return (
    <section className={classes.shelf} aria-busy={looking}>
      <div className={classes.looking} role="status">
        {sayState()}
      </div>
      <ErrorNote error={wrong} />
      <ul className={classes.found} hidden={sources.length === 0}>
        {sources.map((source, index) => (
          <li key={keyOf(source)}>
            <Choice
              kind={source.kind}
              title={source.name}
              aside={labelOf(source.kind)}
              words={t.say(source.says)}
              first={index === next}
              busy={busy === source}
              done={added.has(keyOf(source))}
              does={t('add.add')}
              onClick={() => onAdd(source)}
            />
            <Tooltip label={t('add.adjust')}>
              <ActionIcon
                aria-label={t('add.adjust-of', { name: source.name })}
                disabled={added.has(keyOf(source))}
                onClick={() => onAdjust(source)}
              >
                <IconAdjustmentsHorizontal size={16} />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
      {shown && sources.length === 0 ? <p className={classes.soft}>{t('add.nothing-found.words')}</p> : null}
    </section>
  );

  function sayState() {
    if (looking) {
      return (
        <>
          <Loader size={14} aria-hidden="true" />
          <span>{t('add.looking', { host })}</span>
          <Button variant="subtle" size="compact-xs" onClick={stop}>
            {t('frame.cancel')}
          </Button>
        </>
      );
    }
    if (shown) {
      const count = sources.length;
      return <h3>{count === 0 ? t('add.nothing-found', { host }) : t('add.found', { count, host })}</h3>;
    }
    return wrong ? null : <span>{t('add.press-enter', { host })}</span>;
  }
}
