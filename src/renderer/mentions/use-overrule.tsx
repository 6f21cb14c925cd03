// Overruling a label of one mention, and giving the word back to the model: each a change that can be undone.
import type { LabelFacet, MentionDetail } from '../../contract/model.ts';
import { call } from '../api.ts';
import { useAction, useTellChange } from '../parts/report.tsx';
import { useText } from '../text.tsx';
import classes from './reader.module.css';
import { sayBy } from './reader-by.ts';
import labels from './reader-labels.module.css';

interface Overrule {
  /** Null gives the word back to the model. */
  readonly set: (facet: LabelFacet, value: string | null) => void;
  readonly busy: boolean;
}

export function useOverrule(mention: MentionDetail): Overrule {
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const to = { ids: [mention.id] };
  const set = (facet: LabelFacet, value: string | null) =>
    void run(async () => tellChange(await call('labels.set', { facet, value, to })));
  return { set, busy };
}

interface Props {
  readonly mention: MentionDetail;
  readonly facet: LabelFacet;
  /** What the label is called. */
  readonly name: string;
  /** What the person said, where the label itself does not show it. */
  readonly says?: string;
  /** What the model would say. */
  readonly model?: string;
}

/** Who overruled the model, and the way back to it; nothing while the model's word stands. */
export function Overruled({ mention, facet, name, says, model }: Props) {
  const t = useText();
  const { set, busy } = useOverrule(mention);
  const by = mention.setBy[facet];
  if (by === undefined || by.kind === 'model') return null;
  const back = model ? t('reader.back-to', { label: model }) : t('reader.back');
  return (
    <p className={classes.by}>
      {sayBy(by, t)}
      {says ? `: ${says}` : ''}
      {' · '}
      <button
        type="button"
        className={labels.back}
        disabled={busy}
        aria-label={`${name}: ${back}`}
        onClick={() => set(facet, null)}
      >
        {back}
      </button>
    </p>
  );
}
