// An account as a line: the sign of its platform, what it is called there, and what one can do with it.
import {
  IconBrandBluesky,
  IconBrandDisqus,
  IconBrandFacebook,
  IconBrandInstagram,
  IconBrandLinkedin,
  IconBrandMastodon,
  IconBrandReddit,
  IconBrandSlack,
  IconBrandStackoverflow,
  IconBrandTelegram,
  IconBrandThreads,
  IconBrandTiktok,
  IconBrandWhatsapp,
  IconBrandX,
  IconBrandYcombinator,
  IconBrandYoutube,
  IconUser,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Author } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { useText } from '../../text.tsx';
import classes from './person.module.css';

/** By how the platform's name begins, in lower case; `twitter` is X. */
const ICONS = [
  ['bluesky', IconBrandBluesky],
  ['disqus', IconBrandDisqus],
  ['facebook', IconBrandFacebook],
  ['hacker', IconBrandYcombinator],
  ['instagram', IconBrandInstagram],
  ['linkedin', IconBrandLinkedin],
  ['mastodon', IconBrandMastodon],
  ['reddit', IconBrandReddit],
  ['slack', IconBrandSlack],
  ['stack', IconBrandStackoverflow],
  ['telegram', IconBrandTelegram],
  ['threads', IconBrandThreads],
  ['tiktok', IconBrandTiktok],
  ['twitter', IconBrandX],
  ['whatsapp', IconBrandWhatsapp],
  ['x', IconBrandX],
  ['youtube', IconBrandYoutube],
] as const;

/** `@ana_ruiz` or `Ana Ruiz`: what tells the account from others. */
export function nameAccount({ name, handle }: Author, t: Translator): string {
  if (handle) return handle.startsWith('@') ? handle : `@${handle}`;
  return name ?? t('people.unnamed');
}

interface Props {
  readonly account: Author;
  /** What else is to be said of it, in quiet words. */
  readonly words: string;
  readonly children?: ReactNode;
}

export function AccountLine({ account, words, children }: Props) {
  const t = useText();
  const platform = account.platform?.toLowerCase() ?? '';
  const Icon =
    ICONS.find(
      ([beginning]) => platform === beginning || (beginning.length > 1 && platform.startsWith(beginning)),
    )?.[1] ?? IconUser;
  return (
    <li className={classes.account}>
      <Icon size={16} stroke={1.6} aria-hidden="true" />
      <div>
        <p className={classes.handle} dir="auto">
          {nameAccount(account, t)}
        </p>
        <p className={classes.soft}>{[account.platform, words].filter(Boolean).join(' · ')}</p>
      </div>
      {children}
    </li>
  );
}
