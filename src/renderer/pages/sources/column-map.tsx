// Which column plays which role; columns without one are kept as attributes of the mention.
import { Button, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../text.tsx';
import dialog from './import-dialog.module.css';
import classes from './sources.module.css';

const ROLES = [
  'text',
  'published',
  'author',
  'handle',
  'url',
  'title',
  'id',
  'lang',
  'thread',
  'parent',
  'platform',
] as const;

interface Props {
  readonly columns: readonly string[];
  readonly map: Readonly<Record<string, string>>;
  readonly onChange: (map: Readonly<Record<string, string>>) => void;
  /** Beside the heading: the saved ways of reading. */
  readonly tools?: ReactNode;
}

/** The roles most files have; the others are shown once asked for, or where a column has one. */
const USUAL: ReadonlySet<string> = new Set(['text', 'published', 'author', 'url']);

export function ColumnMap({ columns, map, onChange, tools }: Props) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = ROLES.filter((role) => all || USUAL.has(role) || map[role] !== undefined);
  const set = (role: string, column: string | null) => {
    const { [role]: _, ...rest } = map;
    onChange(column ? { ...rest, [role]: column } : rest);
  };
  return (
    <section className={classes.group}>
      <div className={dialog.heading}>
        <div>
          <h3>{t('imports.columns')}</h3>
          <p className={classes.soft}>{t('imports.columns.help')}</p>
        </div>
        {tools}
      </div>
      <div className={classes.columns}>
        {shown.map((role) => (
          <Select
            key={role}
            label={t(`role.${role}`)}
            placeholder={t('imports.no-column')}
            data={[...columns]}
            value={map[role] ?? null}
            onChange={(column) => set(role, column)}
            clearable={role !== 'text'}
          />
        ))}
      </div>
      {all ? null : (
        <Button variant="subtle" size="compact-sm" mt={8} ml={-8} onClick={() => setAll(true)}>
          {t('imports.more-roles')}
        </Button>
      )}
    </section>
  );
}
