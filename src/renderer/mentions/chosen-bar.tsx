// Above the list once mentions are chosen: how many, and what to do with them.
import { Button, Checkbox, Menu } from '@mantine/core';
import type { MentionRow } from '../../contract/model.ts';
import { call } from '../api.ts';
import { useAction, useTellChange } from '../parts/report.tsx';
import { TagPicker } from '../parts/tag-picker.tsx';
import { useCommands } from '../state/commands.ts';
import { chooseAll, chooseNothing, selectionOf, useExplore } from '../state/explore.ts';
import { pinMentions } from '../state/pin-dialog.ts';
import { useText } from '../text.tsx';
import { LABEL_CHOICES, nameChoice, SENTIMENTS } from './labels.ts';
import classes from './list-bar.module.css';

interface Props {
  readonly query: string;
  readonly mentions: {
    readonly rows: readonly MentionRow[];
    readonly total: number | null;
    readonly complete: boolean;
  };
}

export function ChosenBar({ query, mentions }: Props) {
  const t = useText();
  const state = useExplore();
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const { rows, total, complete } = mentions;
  const count = state.all ? (total ?? 0) : state.chosen.size;
  const to = selectionOf(state, query);
  const pin = () => pinMentions([...state.chosen]);
  const label = (value: string) =>
    run(async () => tellChange(await call('labels.set', { facet: 'sentiment', value, to })));
  const group = t('group.mentions');
  useCommands([
    ...(state.all ? [] : [{ id: 'pin', title: t('pin.command'), group, keys: 'b', run: pin }]),
    ...LABEL_CHOICES.filter(({ facet }) => facet === 'sentiment').map((choice) => ({
      id: choice.id,
      title: nameChoice(choice, t),
      group,
      run: () => void label(choice.value),
    })),
  ]);
  return (
    <>
      <Checkbox
        aria-label={t('explore.choose-none')}
        checked={state.all}
        indeterminate={!state.all}
        onChange={chooseNothing}
      />
      <p className={classes.total} role="status">
        <strong>{t('explore.chosen', { count })}</strong>
      </p>
      {!state.all && complete && total !== null && total > count ? (
        <Button variant="subtle" size="compact-sm" onClick={() => chooseAll(rows.map((row) => row.id))}>
          {t('explore.choose-found', { count: total })}
        </Button>
      ) : null}
      <div className={classes.tools}>
        <TagPicker to={to} action="apply" shortcut="t" disabled={busy} />
        <TagPicker to={to} action="unapply" disabled={busy} />
        <Menu>
          <Menu.Target>
            <Button variant="default" disabled={busy}>
              {t('field.sentiment')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {SENTIMENTS.map((value) => (
              <Menu.Item key={value} onClick={() => void label(value)}>
                {t(`sentiment.${value}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {state.all ? null : (
          <Button variant="default" disabled={busy} onClick={pin}>
            {t('pin.command')}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={chooseNothing}>
          {t('explore.choose-none')}
        </Button>
      </div>
    </>
  );
}
