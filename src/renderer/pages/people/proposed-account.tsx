// An account that may be theirs too, with the reason: for a person to link, never linked by us.
import { Button } from '@mantine/core';
import type { Id } from '../../../contract/model.ts';
import type { AlikeAccount } from '../../../contract/people.ts';
import { useText } from '../../text.tsx';
import { AccountLine, nameAccount } from './account-line.tsx';

interface ProposedProps {
  readonly proposed: AlikeAccount;
  readonly onLink: (authors: readonly Id[]) => void;
}

export function Proposed({ proposed: { author, reason, mentions, source }, onLink }: ProposedProps) {
  const t = useText();
  const words = t(`alike.${reason}`);
  return (
    <AccountLine
      account={author}
      words={[author.platform === null ? source : null, words, t('count.mentions', { count: mentions })]
        .filter(Boolean)
        .join(' · ')}
    >
      <Button
        variant="default"
        size="compact-xs"
        aria-label={t('person.take-of', { name: nameAccount(author, t), reason: words })}
        onClick={() => onLink([author.id])}
      >
        {t('person.take')}
      </Button>
    </AccountLine>
  );
}
