// What one does with the mention that is read, by key or by name: to its original, and each label a person can give it.
import type { MentionDetail } from '../../contract/model.ts';
import { safeLink } from '../../present/escape.ts';
import { riskLevels, valueOfLevel } from '../../present/risk-level.ts';
import { call } from '../api.ts';
import { useAction, useTellChange } from '../parts/report.tsx';
import { type Command, useCommands } from '../state/commands.ts';
import { useExplore } from '../state/explore.ts';
import { useRoute } from '../state/route.ts';
import { tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import { FLAGS, LABEL_CHOICES, type LabelChoice, nameChoice, nameDenial } from './labels.ts';
import { useRiskThreshold } from './risk-threshold.ts';
import { listAnswers } from './signals.ts';

/** Null while it is on its way. */
export function useReaderCommands(mention: MentionDetail | null): void {
  const t = useText();
  const group = t('group.mentions');
  const threshold = useRiskThreshold();
  // With mentions chosen, commands are about those.
  const choosing = useExplore((state) => state.chosen.size > 0);
  // The inbox goes to the original of any row, by a key of its own.
  const inInbox = useRoute((state) => state.room === 'inbox');
  const [run] = useAction();
  const tellChange = useTellChange();
  const url = safeLink(mention?.url ?? null);
  const open = () => (url === null ? undefined : void call('shell.open-link', { url }).catch(tellError));
  useCommands([
    ...(url === null || inInbox
      ? []
      : [{ id: 'open-original', title: t('inbox.open-original'), group, keys: 'shift+o', run: open }]),
    ...(mention === null || choosing ? [] : LABEL_CHOICES.flatMap((choice) => setLabel(mention, choice))),
  ]);

  function setLabel(mention: MentionDetail, choice: LabelChoice): readonly Command[] {
    const { facet } = choice;
    const make = (id: string, title: string, value: string): Command => {
      const set = async () => tellChange(await call('labels.set', { facet, value, to: { ids: [mention.id] } }));
      return { id, title, group, run: () => void run(set) };
    };
    const flag = FLAGS.find((each) => each === facet);
    if (flag === undefined) {
      const value = facet === 'risk' ? readLevel(choice.value) : choice.value;
      return value === null ? [] : [make(choice.id, nameChoice(choice, t), value)];
    }
    // One command turns a signal on and off; where both are to be said, the denial has a name of its own.
    return listAnswers(mention, flag).map((answer, at) =>
      make(
        at === 0 ? choice.id : `${choice.id}-no`,
        answer === 'no' ? nameDenial(choice, t) : nameChoice(choice, t),
        answer,
      ),
    );
  }

  /** Null for a level that the threshold leaves no room for. */
  function readLevel(value: string): string | null {
    const level = threshold === null ? undefined : riskLevels(threshold).find((each) => each === value);
    return level === undefined || threshold === null ? null : String(valueOfLevel(level, threshold));
  }
}
