// The list of importers, in the order they are offered; on equal certainty the earlier one is taken.
import { csv } from './csv.ts';
import { eml } from './eml.ts';
import { feedFile } from './feed-file.ts';
import { htmlPage } from './html-page.ts';
import type { Importer } from './importer.ts';
import { jsonl } from './jsonl.ts';
import { mastodonArchive } from './mastodon-archive.ts';
import { mbox } from './mbox.ts';
import { reddit } from './reddit.ts';
import { slack } from './slack.ts';
import { telegram } from './telegram.ts';
import { text } from './text.ts';
import { twitterArchive } from './twitter-archive.ts';
import { whatsapp } from './whatsapp.ts';
import { xlsx } from './xlsx.ts';
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
