// One source in the list: its state as sign and word, what is wrong with it if anything is, and what one can do.
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { Source } from '../../../contract/model.ts';
import { CountDoor } from '../../parts/count-door.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import rows from '../../parts/rows.module.css';
import { useText } from '../../text.tsx';
import { isTroubled } from './arrange.ts';
import { HealthSign, HealthWord } from './health.tsx';
import { isFetched, sayFacts } from './source-facts.ts';
import classes from './source-list.module.css';

/** Everything one can do with a source, from its row, its keys or its drawer. */
export interface SourceActions {
  readonly open: (source: Source) => void;
  readonly openMentions: (source: Source) => void;
  readonly check: (source: Source) => void;
  readonly pause: (source: Source) => void;
  readonly edit: (source: Source) => void;
  readonly remove: (source: Source) => void;
}

interface Props {
  readonly source: Source;
  readonly kind: string;
  readonly busy: boolean;
  readonly actions: SourceActions;
}

export function SourceRow({ source, kind, busy, actions }: Props) {
  const t = useText();
  const { state } = source.health;
  const says = t.say(
    source.error ? [source.error.message, source.error.advice].filter(Boolean).join(' ') : source.health.says,
  );
  const fetched = isFetched(source);
  const facts = [...(fetched ? [kind] : []), ...sayFacts(t, source)];
  return (
    <li className={`${rows.row} ${classes.row}`} data-source={source.id} data-state={state}>
      <HealthSign state={state} />
      <div className={rows.main}>
        <button type="button" className={classes.open} onClick={() => actions.open(source)}>
          {source.name}
        </button>
        {isTroubled(source) ? <p className={classes.says}>{says}</p> : null}
        {source.notice ? <p className={classes.says}>{t.say(source.notice)}</p> : null}
        <p className={rows.facts}>
          <HealthWord state={state} />
          {facts.map((fact) => ` · ${fact}`)}
        </p>
      </div>
      <span className={classes.above}>
        <CountDoor of={source} onOpen={() => actions.openMentions(source)} />
      </span>
      <div className={`${rows.actions} ${classes.above}`}>
        {fetched && state !== 'listening' ? (
          <Tooltip label={t('sources.check')}>
            <ActionIcon
              aria-label={t('sources.check-of', { name: source.name })}
              disabled={busy}
              onClick={() => actions.check(source)}
            >
              <IconRefresh size={16} />
            </ActionIcon>
          </Tooltip>
        ) : (
          <span />
        )}
        <RowMenu name={source.name}>
          <Menu.Item onClick={() => actions.open(source)}>{t('sources.details')}</Menu.Item>
          <Menu.Item onClick={() => actions.openMentions(source)}>{t('frame.open-mentions')}</Menu.Item>
          <Menu.Item rightSection="E" onClick={() => actions.edit(source)}>
            {t('sources.edit')}
          </Menu.Item>
          {fetched ? (
            <Menu.Item rightSection="P" onClick={() => actions.pause(source)}>
              {source.paused ? t('sources.resume') : t('sources.pause')}
            </Menu.Item>
          ) : null}
          <Menu.Divider />
          <Menu.Item rightSection={t('key.delete')} onClick={() => actions.remove(source)}>
            {t('sources.remove')}
          </Menu.Item>
        </RowMenu>
      </div>
    </li>
  );
}
