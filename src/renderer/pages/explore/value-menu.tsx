// Which languages, or which sources: the values there would be without this choice, each with its number of mentions.
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Facet } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useReading } from '../../parts/still-reading.tsx';
import { changeQuery, setQuery } from '../../search/address.ts';
import { dropField, isKept, listKept, toggleClause } from '../../search/clauses.ts';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { nameValue } from './facet-names.ts';
import classes from './scope-bar.module.css';

const FIELDS = { language: 'lang', source: 'source' } as const;

interface Props {
  readonly of: keyof typeof FIELDS;
  readonly query: string;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
}

export function ValueMenu({ of, query, opened, onChange }: Props) {
  const t = useText();
  const field = FIELDS[of];
  const kept = listKept(query, field);
  const all = dropField(query, field);
  const { data, error, reload } = useCall('mentions.facets', opened ? { query: all } : null);
  const facet = data?.find(({ id }) => id === of);
  const label = t(`among.${of}`);
  const words = sayKept(of, kept, t);
  useCommands([
    {
      id: `choose-${of}`,
      title: t('among.command', { what: label }),
      group: t('group.explore'),
      run: () => onChange(true),
    },
  ]);
  return (
    <Menu opened={opened} onChange={onChange} closeOnItemClick={false} returnFocus>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          fw={400}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          className={classes.choice}
          data-set={kept.length > 0 || undefined}
          aria-label={`${label}: ${words}`}
          title={words}
        >
          {words}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={400} style={{ overflowY: 'auto' }}>
        <Menu.CheckboxItem checked={kept.length === 0} onChange={() => setQuery(all)}>
          {t(`among.all-${of}`)}
        </Menu.CheckboxItem>
        <Menu.Divider />
        {error ? <ErrorNote error={error} retry={reload} /> : null}
        {!facet && !error ? <Menu.Label>{t(data ? 'among.none' : 'search.counting')}</Menu.Label> : null}
        {facet ? <Values facet={facet} query={query} /> : null}
      </Menu.Dropdown>
    </Menu>
  );
}

function Values({ facet, query }: { readonly facet: Facet; readonly query: string }) {
  const t = useText();
  const reading = useReading();
  return facet.values.map((value) => (
    <Menu.CheckboxItem
      key={value.clause}
      checked={isKept(query, value.clause)}
      onChange={() => changeQuery((now) => toggleClause(now, value.clause))}
    >
      <span className={classes.row}>
        <span dir="auto">{nameValue(facet, value, t, reading)}</span>
        <span className={classes.count}>{t.format.number(value.count)}</span>
      </span>
    </Menu.CheckboxItem>
  ));
}

/** One or two by their names, more by their number. Sources are numbers in clauses, which say nothing. */
function sayKept(of: Props['of'], kept: readonly string[], t: Translator): string {
  if (kept.length === 0) return t(`among.all-${of}`);
  if (of === 'source' || kept.length > 2) return t(`among.some-${of}`, { count: kept.length });
  return t.format.list(kept.map((clause) => t.format.language(clause.slice(clause.indexOf(':') + 1))));
}
