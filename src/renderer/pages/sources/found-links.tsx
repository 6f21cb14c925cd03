// Several links pasted at once: what each leads to, to be added one by one or all together.
import { Button, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { FoundSource } from '../../../contract/model.ts';
import { explain } from '../../api.ts';
import { useText } from '../../text.tsx';
import classes from './add-source.module.css';
import { Choice } from './choice.tsx';
import type { WishedLink } from './read-wish.ts';
import { keyOf } from './use-discovery.ts';
import { type LookedAt, useLinks } from './use-links.ts';

interface Props {
  readonly links: readonly WishedLink[];
  /** Looked at without another key: they were pasted. */
  readonly eager: boolean;
  /** Keys of what was added in this dialog so far. */
  readonly added: ReadonlySet<string>;
  readonly labelOf: (kind: string) => string;
  /** Adds them together; answers why those that were refused were, by their keys. */
  readonly onAdd: (found: readonly FoundSource[]) => Promise<ReadonlyMap<string, unknown>>;
  /** Those that were asked for are added, or refused. */
  readonly onDone: () => void;
}

export function FoundLinks({ links, eager, added, labelOf, onAdd, onDone }: Props) {
  const t = useText();
  const { looked, looking, look, stop } = useLinks(links);
  const [adding, setAdding] = useState<readonly FoundSource[]>([]);
  const [refused, setRefused] = useState<ReadonlyMap<string, unknown>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it is opened.
  useEffect(() => {
    if (eager) void look();
  }, []);

  const open = links.flatMap(({ link }) => {
    const source = looked.get(link)?.source;
    return source && !added.has(keyOf(source)) ? [source] : [];
  });
  const add = async (sources: readonly FoundSource[]) => {
    if (adding.length > 0) return;
    setAdding(sources);
    const wrong = await onAdd(sources).catch((thrown) => new Map(sources.map((source) => [keyOf(source), thrown])));
    setRefused((before) => new Map([...before, ...wrong]));
    setAdding([]);
    onDone();
  };
  return (
    <section className={classes.shelf} aria-busy={looking}>
      <div className={classes.looking} role="status">
        {sayState()}
      </div>
      <ul className={classes.found}>
        {links.map(({ link, host }) => (
          <li key={link}>{drawLink(link, host, looked.get(link))}</li>
        ))}
      </ul>
    </section>
  );

  function sayState() {
    const all = links.length;
    if (looking)
      return (
        <>
          <Loader size={14} aria-hidden="true" />
          <span>{t('add.links.looking', { done: looked.size, all })}</span>
          <Button variant="subtle" size="compact-xs" onClick={stop}>
            {t('frame.cancel')}
          </Button>
        </>
      );
    if (looked.size < all)
      return (
        <Button data-choice size="compact-xs" onClick={() => void look()}>
          {t('add.links.look', { count: all - looked.size })}
        </Button>
      );
    const found = [...looked.values()].filter(({ source }) => source !== null).length;
    return (
      <>
        <h3>{t('add.links.found', { count: found, all })}</h3>
        {open.length > 1 ? (
          <Button data-choice size="compact-xs" loading={adding.length > 0} onClick={() => void add(open)}>
            {t('add.links.add-all', { count: open.length })}
          </Button>
        ) : null}
      </>
    );
  }

  function drawLink(link: string, host: string, result: LookedAt | undefined) {
    const source = result?.source;
    if (!source)
      return (
        <p className={classes.link}>
          {link}
          {result ? <span>{result.error ? explain(result.error) : t('add.nothing-found', { host })}</span> : null}
        </p>
      );
    const wrong = refused.get(keyOf(source));
    return (
      <Choice
        kind={source.kind}
        title={source.name}
        aside={labelOf(source.kind)}
        words={wrong === undefined ? link : explain(wrong)}
        busy={adding.includes(source)}
        done={added.has(keyOf(source))}
        does={t('add.add')}
        onClick={() => void add([source])}
      />
    );
  }
}
