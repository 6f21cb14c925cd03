// The lines of the search bench, in the order of the tables they fill.
import type { Line } from '../line.ts';
import { busy } from './busy.ts';
import { bytes } from './bytes.ts';
import { cloud } from './cloud.ts';
import { explore } from './explore.ts';
import { bulkImport } from './import.ts';
import { indexPeers } from './index-peers.ts';
import { memory } from './memory.ts';
import { newest } from './newest.ts';
import { open } from './open.ts';
import { scan } from './scan.ts';
import { suggest } from './suggest.ts';
import { tag } from './tag.ts';
import { views } from './views.ts';
import { window } from './window.ts';

export const lines: readonly Line[] = [
  explore,
  window,
  newest,
  cloud,
  bulkImport,
  indexPeers,
  memory,
  views,
  scan,
  suggest,
  open,
  tag,
  bytes,
  busy,
];
