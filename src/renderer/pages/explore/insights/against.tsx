// The field for the other search, that this one is set beside. It is asked once it is chosen or entered, not with every letter.
import { Autocomplete } from '@mantine/core';
import { useEffect, useState } from 'react';
import { fieldClause } from '../../../../contract/clauses.ts';
import { useText } from '../../../text.tsx';
import { useByName } from '../../../use-by-name.ts';
import { useCall } from '../../../use-call.ts';
import classes from './insights.module.css';
import { periodBefore } from './period-before.ts';
import { setAgainst, useAgainst } from './views.ts';

interface Props {
  readonly query: string;
  /** What stands in the empty field: what it is set beside then. */
  readonly placeholder: string;
}

export function Against({ query, placeholder }: Props) {
  const t = useText();
  const against = useAgainst();
  const topics = useByName(useCall('topics.list', {}, ['topics']));
  const [draft, setDraft] = useState(against);
  useEffect(() => setDraft(against), [against]);
  const before = periodBefore(query);
  const suggestions = [
    ...(before === null ? [] : [before]),
    ...(topics.data ?? []).map(({ name }) => fieldClause('topic', name)),
  ];
  return (
    <Autocomplete
      className={classes.field}
      size="xs"
      label={t('insights.against')}
      placeholder={placeholder}
      data={suggestions.filter((suggestion) => suggestion !== query)}
      value={draft}
      spellCheck={false}
      onChange={setDraft}
      onOptionSubmit={setAgainst}
      onKeyDown={(event) => event.key === 'Enter' && setAgainst(draft.trim())}
      onBlur={() => setAgainst(draft.trim())}
      comboboxProps={{ withinPortal: true }}
    />
  );
}
