// Which column plays which role; columns without one are kept as attributes of the mention.
import { Select } from '@mantine/core';
import { useText } from '../../text.tsx';
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
}

export function ColumnMap({ columns, map, onChange }: Props) {
  const t = useText();
  const set = (role: string, column: string | null) => {
    const { [role]: _, ...rest } = map;
    onChange(column ? { ...rest, [role]: column } : rest);
  };
  return (
    <section className={classes.group}>
      <h3>{t('imports.columns')}</h3>
      <p className={classes.soft}>{t('imports.columns.help')}</p>
      <div className={classes.columns}>
        {ROLES.map((role) => (
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
    </section>
  );
}
