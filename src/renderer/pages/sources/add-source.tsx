// Adds a source: find it by a link or by words, or choose a kind and fill in its form.

import { useState } from 'react';
import type { FoundSource } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useSourceKinds } from '../../parts/use-kinds.ts';
import { useText } from '../../text.tsx';
import { type Draft, FindSource } from './find-source.tsx';
import { SourceForm } from './source-form.tsx';
import { type Found, keyOf } from './use-discovery.ts';

interface Props {
  readonly onClose: () => void;
  /** Called for each source that was added, with its id. */
  readonly onAdded: (id: number) => void;
}

export function AddSource({ onClose, onAdded }: Props) {
  const t = useText();
  const kinds = useSourceKinds();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());

  const addFound = async (found: FoundSource, alone: boolean) => {
    const source = await call('sources.add', { kind: found.kind, name: found.name, config: found.config });
    onAdded(source.id);
    // One that was found alone is all there is to do; of several, more may be wanted.
    if (alone) onClose();
    else setAdded((before) => new Set([...before, keyOf(found)]));
  };

  const addAll = async (found: readonly FoundSource[]) => {
    const sources = found.map(({ kind, name, config }) => ({ kind, name, config }));
    const report = await call('sources.add-all', { sources });
    for (const { id } of report.added) onAdded(id);
    const refused = new Map(report.rejections.map(({ place, reason }) => [place, reason]));
    setAdded((before) => new Set([...before, ...found.filter((_, place) => !refused.has(place)).map(keyOf)]));
    return new Map(found.map((each, place) => [keyOf(each), refused.get(place)] as const).filter(([, why]) => why));
  };

  return (
    <Dialog opened onClose={onClose} title={t('sources.add')} size={680}>
      <ErrorNote error={kinds.error} retry={kinds.reload} />
      {draft ? (
        <SourceForm
          key={draft.kind.id}
          draft={draft}
          onBack={() => setDraft(null)}
          onClose={onClose}
          onAdded={(source) => {
            onAdded(source.id);
            onClose();
          }}
        />
      ) : (
        <FindSource
          kinds={kinds.data ?? []}
          text={text}
          onText={setText}
          found={found}
          onFound={setFound}
          onPick={setDraft}
          onAdd={addFound}
          onAddAll={addAll}
          added={added}
        />
      )}
    </Dialog>
  );
}
