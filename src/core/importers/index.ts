// The list of importers, in the order they are offered; on equal certainty the earlier one is taken.
import { csv } from './csv.ts';
import { feedFile } from './feed-file.ts';
import type { Importer } from './importer.ts';
import { jsonl } from './jsonl.ts';
import { text } from './text.ts';
import { whatsapp } from './whatsapp.ts';

export const importers: readonly Importer[] = [csv, jsonl, whatsapp, feedFile, text];
