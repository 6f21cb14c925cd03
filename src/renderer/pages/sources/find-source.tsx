// The first step of adding a source: one field for a link or words, and the kinds to choose from below it.
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FoundSource, Json, SourceKindInfo } from '../../../contract/model.ts';
import { useText } from '../../text.tsx';
import classes from './add-source.module.css';
import { Choice, Shelf } from './choice.tsx';
import { FoundLinks } from './found-links.tsx';
import { FoundSources } from './found-sources.tsx';
import { shelve } from './kind-groups.ts';
import { moveFocus } from './move-focus.ts';
import { readWish } from './read-wish.ts';
import { takeWords } from './take-words.ts';
import { type Found, useDiscovery } from './use-discovery.ts';

export interface Draft {
  readonly kind: SourceKindInfo;
  readonly config: Readonly<Record<string, Json>>;
  readonly name: string;
}

interface Props {
  readonly kinds: readonly SourceKindInfo[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly found: Found | null;
  readonly onFound: (found: Found | null) => void;
  /** Opens the form of a kind. */
  readonly onPick: (draft: Draft) => void;
  /** Adds what was found at once. */
  readonly onAdd: (found: FoundSource, alone: boolean) => Promise<void>;
  /** Adds several together; answers why those that were refused were, by their keys. */
  readonly onAddAll: (found: readonly FoundSource[]) => Promise<ReadonlyMap<string, unknown>>;
  /** Keys of what was added in this dialog so far. */
  readonly added: ReadonlySet<string>;
}

export function FindSource({ kinds, text, onText, found, onFound, onPick, onAdd, onAddAll, added }: Props) {
  const t = useText();
  const wish = readWish(text);
  const discovery = useDiscovery(wish.is === 'link' ? wish.link : null, found, onFound);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState<FoundSource | null>(null);
  /** The links that were pasted, as the field shows them. */
  const [eager, setEager] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Also on the way back from a form, when the dialog itself opens nothing.
  useEffect(() => field.current?.focus(), []);

  const change = (next: string) => {
    discovery.stop();
    setError(null);
    onText(next);
  };
  /** Pasted links are looked at without another key. */
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = readWish(event.clipboardData.getData('text'));
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const whole = value === '' || (selectionStart === 0 && selectionEnd === value.length);
    if (!whole || (pasted.is !== 'link' && pasted.is !== 'links')) return;
    event.preventDefault();
    // A field of one line would run the lines together.
    const written = event.clipboardData.getData('text').trim().replace(/\s+/g, ' ');
    change(written);
    if (pasted.is === 'link') void discovery.look(pasted.link);
    else setEager(written);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wish.is === 'link' && !discovery.shown) void discovery.look(wish.link);
    else choices()[0]?.click();
  };
  const add = async (source: FoundSource) => {
    if (busy) return;
    setBusy(source);
    setError(null);
    try {
      await onAdd(source, discovery.shown?.sources.length === 1);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(null);
    }
    goOn();
  };
  /** What was pressed cannot be pressed again: on to the next, unless one still types. */
  const goOn = () => {
    if (document.activeElement !== field.current) requestAnimationFrame(() => (choices()[0] ?? field.current)?.focus());
  };
  const adjust = (source: FoundSource) => {
    const kind = kinds.find((candidate) => candidate.id === source.kind);
    if (kind) onPick({ kind, config: asFields(source.config), name: source.name });
  };
  const labelOf = (id: string) => kinds.find((kind) => kind.id === id)?.label ?? id;
  const choices = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-choice]:enabled') ?? [])];
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const from = event.target as HTMLElement;
    if (from === field.current) {
      if (event.key !== 'ArrowDown') return;
      choices()[0]?.focus();
    } else if (!moveFocus(event.key, from, choices())) {
      if (event.key !== 'ArrowUp') return;
      field.current?.focus();
    }
    event.preventDefault();
  };

  const words = wish.is === 'words' ? wish.words : '';
  const takers = words === '' ? [] : kinds.flatMap((kind) => asDraft(kind, takeWords(kind, words)));
  const shelves = shelve(kinds, words);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys walk between the controls inside.
    <div onKeyDown={walk}>
      <form onSubmit={submit}>
        <TextInput
          ref={field}
          size="md"
          classNames={{ input: classes.wish }}
          aria-label={t('add.ask')}
          placeholder={t('add.ask')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onPaste={paste}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
        />
      </form>
      <div className={classes.choices} ref={list}>
        {wish.is === 'link' ? (
          <FoundSources
            host={wish.host}
            discovery={discovery}
            error={error}
            busy={busy}
            added={added}
            labelOf={labelOf}
            onAdd={(source) => void add(source)}
            onAdjust={adjust}
          />
        ) : null}
        {wish.is === 'links' ? (
          <FoundLinks
            key={text}
            links={wish.links}
            eager={eager === text}
            added={added}
            labelOf={labelOf}
            onAdd={onAddAll}
            onDone={goOn}
          />
        ) : null}
        {takers.length > 0 ? (
          <Shelf title={t('add.look-for', { words })} main>
            {takers.map((draft, index) => (
              <Choice
                key={draft.kind.id}
                kind={draft.kind.id}
                title={draft.kind.label}
                words={draft.kind.description}
                first={index === 0}
                onClick={() => onPick(draft)}
              />
            ))}
          </Shelf>
        ) : null}
        {shelves.length > 0 ? (
          <h2 className={classes.or}>{words === '' ? t('add.or-choose') : t('add.kinds-named')}</h2>
        ) : null}
        {shelves.map(({ shelf, kinds: onShelf }) => (
          <Shelf key={shelf} title={t(`shelf.${shelf}`)}>
            {onShelf.map((kind) => (
              <Choice
                key={kind.id}
                kind={kind.id}
                title={kind.label}
                words={kind.description}
                onClick={() =>
                  onPick({ kind, config: wish.is === 'link' ? firstAddress(kind, wish.link) : {}, name: '' })
                }
              />
            ))}
          </Shelf>
        ))}
      </div>
    </div>
  );
}

function asDraft(kind: SourceKindInfo, config: Draft['config'] | null): readonly Draft[] {
  return config === null ? [] : [{ kind, config, name: '' }];
}

/** A link that led nowhere is still worth having in the form one goes on with. */
function firstAddress(kind: SourceKindInfo, link: string): Draft['config'] {
  const field = kind.fields.find((candidate) => candidate.type === 'url');
  return field ? { [field.name]: link } : {};
}

function asFields(config: Json): Draft['config'] {
  return typeof config === 'object' && config !== null && !Array.isArray(config) ? (config as Draft['config']) : {};
}
