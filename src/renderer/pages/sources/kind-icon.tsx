// The sign of a source kind, by which it is found at a glance.
import {
  IconBrandBing,
  IconBrandBluesky,
  IconBrandDisqus,
  IconBrandGoogle,
  IconBrandMastodon,
  IconBrandReddit,
  IconBrandStackoverflow,
  IconBrandWordpress,
  IconBrandYcombinator,
  IconBrandYoutube,
  IconBroadcast,
  IconFileText,
  IconFolder,
  IconMessages,
  IconNews,
  IconPencil,
  IconRss,
  IconUsersGroup,
  IconWorld,
} from '@tabler/icons-react';

/** The longer beginning stands first. */
const ICONS = [
  ['google-news', IconNews],
  ['google', IconBrandGoogle],
  ['bing', IconBrandBing],
  ['youtube', IconBrandYoutube],
  ['mastodon', IconBrandMastodon],
  ['bluesky-jetstream', IconBroadcast],
  ['bluesky', IconBrandBluesky],
  ['reddit', IconBrandReddit],
  ['lemmy', IconUsersGroup],
  ['hacker', IconBrandYcombinator],
  ['stack', IconBrandStackoverflow],
  ['wordpress', IconBrandWordpress],
  ['disqus', IconBrandDisqus],
  ['discourse', IconMessages],
  ['phpbb', IconMessages],
  ['folder', IconFolder],
  ['web', IconWorld],
  ['remark', IconPencil],
  ['file', IconFileText],
] as const;

export function KindIcon({ kind, size = 18 }: { readonly kind: string; readonly size?: number }) {
  const Icon = ICONS.find(([beginning]) => kind.startsWith(beginning))?.[1] ?? IconRss;
  return <Icon size={size} stroke={1.6} aria-hidden="true" />;
}
