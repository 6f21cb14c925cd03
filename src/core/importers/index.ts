// The list of importers, in the order they are offered; on equal certainty the earlier one is taken.

import { mastodonArchive } from './archives/mastodon-archive.ts';
import { reddit } from './archives/reddit.ts';
import { slack } from './archives/slack.ts';
import { telegram } from './archives/telegram.ts';
import { twitterArchive } from './archives/twitter-archive.ts';
import { feedFile } from './feed-file.ts';
import { htmlPage } from './html-page.ts';
import type { Importer } from './importer.ts';
import { jsonl } from './json/jsonl.ts';
import { eml } from './mail/eml.ts';
import { mbox } from './mail/mbox.ts';
import { csv } from './table/csv.ts';
import { xlsx } from './table/xlsx.ts';
import { text } from './text.ts';
import { whatsapp } from './whatsapp/whatsapp.ts';
import { zipOfFiles } from './zip-of-files.ts';

const formats: readonly Importer[] = [
  csv,
  xlsx,
  jsonl,
  whatsapp,
  telegram,
  slack,
  twitterArchive,
  mastodonArchive,
  reddit,
  mbox,
  eml,
  htmlPage,
  feedFile,
  text,
];

/** Any other ZIP, by the formats of what is in it. */
export const zip = zipOfFiles(formats);

export const importers: readonly Importer[] = [...formats, zip];
