// What they talk about, as words one can press; which sort of words is chosen at its head.
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import type { MeasureResult } from '../../../contract/measures.ts';
import type { PlacedWord } from '../../../present/cloud.ts';
import { saySentence } from '../../../present/sentences.ts';
import { Cloud } from '../../charts/cloud.tsx';
import { Figure } from '../../charts/figure.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { changeQuery, narrowTo, setQuery } from '../../search/address.ts';
import { lastClause, toggleExcluded } from '../../search/clauses.ts';
import { go, useRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useMeasure } from './insights/use-measure.ts';
import { useAgainst } from './insights/views.ts';
import classes from './overview.module.css';
import { listCloud, setWords, useWords, WORDS, type Words } from './words.ts';

/** As many words as the small cloud can place without crowding. */
const MOST = 45;

interface Props {
  readonly query: string;
  /** The words of the search, which came with it. */
  readonly terms: MeasureResult | undefined;
  readonly height: number;
}

export const CloudFigure = memo(function CloudFigure({ query, terms, height }: Props) {
  const t = useText();
  const words = useWords();
  const against = useAgainst();
  // Everything cannot be compared with all else.
  const lacking = words === 'keyness' && query === '' && against === '';
  const asked = useMeasure(words === 'terms' || lacking ? null : askFor(words, query, against));
  const result = words === 'terms' ? terms : asked.data;
  const cloud = useMemo(() => (result ? listCloud(result) : []), [result]);
  const reading = (result?.outdated ?? 0) > 0;
  const name = t(`words.name-${words}`);
  if (lacking || (asked.error && words !== 'terms'))
    return (
      <div className={classes.instead}>
        <p className={classes.name}>{name}</p>
        <WordsMenu words={words} />
        {lacking ? <p>{t('words.lacking')}</p> : <ErrorNote error={asked.error} retry={asked.reload} />}
      </div>
    );
  if (!result) return <CloudWaiting name={name} words={words} height={height} />;
  return (
    <div className={classes.figure} aria-busy={asked.busy && words !== 'terms'}>
      <Figure
        result={result}
        name={name}
        sentence={cloud.length > 0 || words === 'terms' || reading ? saySentence(result, t) : t(`words.none`)}
        height={height}
        onOpen={setQuery}
        tableable={cloud.length > 0}
        tools={<WordsMenu words={words} />}
        type={words === 'keyness' ? 'keyness' : 'cloud'}
      >
        {cloud.length === 0 ? (
          <p className={classes.none} style={{ height }}>
            {result.n > 0 && !reading ? t('words.none.words') : ''}
          </p>
        ) : (
          <Cloud
            terms={cloud}
            height={height}
            label={t('cloud.label')}
            onAdd={(word) => narrowTo(word.query)}
            onExclude={(word) => changeQuery((now) => toggleExcluded(now, lastClause(word.query)))}
            actions={(word) => listActions(word).map(({ id, run }) => ({ label: t(`words.do-${id}`), run }))}
          />
        )}
      </Figure>
    </div>
  );
});

function askFor(words: Exclude<Words, 'terms'>, query: string, against: string) {
  const limit = words === 'keyness' ? 2 * MOST : MOST;
  return { measure: words, query, limit, ...(words === 'keyness' && against !== '' ? { against } : {}) };
}

/** What one can do with a word beyond adding it to the search and leaving it out. */
function listActions({ query, text, forms }: PlacedWord): readonly { id: 'only' | 'context'; run: () => void }[] {
  const word = forms?.[0] ?? text;
  return [
    { id: 'only', run: () => setQuery(lastClause(query)) },
    {
      id: 'context',
      run: () => go('explore', { ...useRoute.getState().params, view: 'context', word }),
    },
  ];
}

function WordsMenu({ words }: { readonly words: Words }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <Menu opened={open} onChange={setOpen} position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          fw={400}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          aria-label={t('words.chosen', { words: t(`words.${words}`) })}
        >
          {t(`words.${words}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={words} onChange={(value) => setWords(value as Words)}>
          {WORDS.map((each) => (
            <Menu.RadioItem key={each} value={each} closeMenuOnClick title={t(`words.help-${each}`)}>
              {t(`words.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

interface WaitingProps {
  readonly name: string;
  readonly words: Words;
  readonly height: number;
}

/** The shape of what is coming. */
function CloudWaiting({ name, words, height }: WaitingProps) {
  const t = useText();
  return (
    <div className={classes.figure} aria-busy="true">
      <div className={classes.head}>
        <p className={classes.name}>{name}</p>
        <WordsMenu words={words} />
      </div>
      <span className="sr-only">{t('insights.counting')}</span>
      <div className={classes.bones} style={{ height }}>
        {[64, 112, 84, 136, 96, 72, 120, 88].map((width) => (
          <i key={width} style={{ width }} />
        ))}
      </div>
    </div>
  );
}
