// The lists of a topic: what people call it, its handles, domains and misspellings, and what to leave out.
import { TagsInput } from '@mantine/core';
import type { TopicNames } from '../../../contract/model.ts';
import { bareDomain, bareHandle } from '../../../contract/topic-query.ts';
import type { TextKey } from '../../../present/catalogue/en.ts';
import { useText } from '../../text.tsx';
import classes from './topic-dialog.module.css';

export type NameList = keyof TopicNames;

interface Props {
  readonly names: TopicNames;
  readonly onChange: (names: TopicNames) => void;
  /** What is half typed in a list. */
  readonly typing: Partial<Record<NameList, string>>;
  readonly onType: (list: NameList, text: string) => void;
  /** What is wrong with a list, as a sentence. */
  readonly wrong: (list: NameList) => string | null;
}

export function TopicNamesFields({ names, onChange, typing, onType, wrong }: Props) {
  const t = useText();
  const field = (list: NameList, label: TextKey & `topic.${NameList}`) => ({
    label: t(label),
    error: wrong(list),
    value: [...names[list]],
    onChange: (values: string[]) => onChange({ ...names, [list]: tidy(values) }),
    searchValue: typing[list] ?? '',
    onSearchChange: (text: string) => {
      if (text !== (typing[list] ?? '')) onType(list, text);
    },
    spellCheck: false,
  });
  return (
    <>
      <TagsInput {...field('names', 'topic.names')} description={t('topic.names.help')} />
      <div className={classes.pair}>
        <TagsInput
          {...field('handles', 'topic.handles')}
          placeholder={names.handles.length === 0 ? t('topic.handles.placeholder') : undefined}
          value={names.handles.map((handle) => `@${handle}`)}
          onChange={(handles) => onChange({ ...names, handles: split(handles).map(bareHandle) })}
        />
        <TagsInput
          {...field('domains', 'topic.domains')}
          placeholder={names.domains.length === 0 ? t('topic.domains.placeholder') : undefined}
          onChange={(domains) => onChange({ ...names, domains: split(domains).map(bareDomain) })}
        />
        <TagsInput {...field('misspellings', 'topic.misspellings')} />
        <TagsInput {...field('exclusions', 'topic.exclusions')} description={t('topic.exclusions.help')} />
      </div>
    </>
  );
}

/** What stands around a comma is no part of a name: “United, United Airlines”. */
function tidy(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '');
}

/** Neither holds a space or a comma: several may be pasted at once. */
function split(values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => value.split(/[\s,;]+/)))].filter((value) => value !== '');
}
