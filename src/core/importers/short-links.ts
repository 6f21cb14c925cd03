// Addresses that X shortened (t.co), as what they lead to.
import { textAt } from './archives/archive-fields.ts';
import { isFields } from './json/json-values.ts';

const MAX_LINKS = 1000;
const MAX_ADDRESS = 4096;

/** Where each leads: `links` are objects that hold the short address, and the long one under the first name it has. */
export function targetsOf(links: readonly unknown[], short: string, ...long: readonly string[]): Map<string, string> {
  const targets = new Map<string, string>();
  for (const link of links.slice(0, MAX_LINKS)) {
    if (!isFields(link)) continue;
    const from = textAt(link, short);
    const to = long.map((name) => textAt(link, name)).find((one) => one !== null);
    if (from && to && to.length < MAX_ADDRESS && !targets.has(from)) targets.set(from, to);
  }
  return targets;
}

export function openLinks(text: string, targets: ReadonlyMap<string, string>): string {
  return text.replace(/https?:\/\/t\.co\/\w{1,30}/g, (short) => targets.get(short) ?? short);
}
