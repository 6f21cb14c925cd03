// Which Lemmy server, and what of it: as typed into the form, as saved, or as told by a link.
import type { Json } from '../../../contract/model.ts';
import { badConfig, choiceOf, fieldsOf, flagOf, numberOf, requiredText, serverOf, textOf } from '../config.ts';

export interface LemmyConfig {
  /** Origin: `https://lemmy.world`. */
  readonly server: string;
  readonly what: 'community' | 'user' | 'search' | 'all' | 'local';
  /** The community or user, with @server where it is of another; the words of a search; empty for all and local. */
  readonly name: string;
  readonly comments: boolean;
  readonly history: number;
}

const EXAMPLE = 'https://lemmy.world';
const NAME = /^\w{1,100}(?:@[\w.-]{1,253}(?::\d{1,5})?)?$/;
/** `/c/…` and `/u/…` are paths of many forums: only of hosts like these, or with @server, are they taken for Lemmy. */
const LIKELY =
  /lemmy|feddit|(?:^|\.)lem(?:m\.ee|dro\.id)$|^(?:beehaw\.org|sh\.itjust\.works|programming\.dev|sopuli\.xyz|infosec\.pub|discuss\.tchncs\.de|aussie\.zone|midwest\.social|slrpnk\.net|hexbear\.net|startrek\.website|jlai\.lu|reddthat\.com|discuss\.online|mander\.xyz|szmer\.info)$/i;

/** Takes a link, `name@server`, or the fields. Throws EarshotError `bad-config` naming the field. */
export function parseLemmyConfig(given: Json): LemmyConfig {
  const fields = fieldsOf(given, 'name');
  const text = textOf(fields, 'name');
  const linked = /^https?:\/\//i.test(text) && URL.canParse(text) ? recogniseLemmy(new URL(text)) : null;
  if (linked !== null) return parseLemmyConfig({ ...fields, ...fieldsOf(linked, 'name') });

  const what = choiceOf(fields, 'what', ['community', 'user', 'search', 'all', 'local'] as const, 'community');
  const { name, host } = readName(fields, what);
  const typed = textOf(fields, 'server') || host;
  if (typed === null || typed === '')
    throw badConfig('server', `Give the server to ask in “server”, such as ${EXAMPLE}.`);
  const server = serverOf(typed, 'server', EXAMPLE);
  return {
    server: server.origin,
    what,
    // A server's own feeds know its own by their bare names.
    name: host !== null && host.toLowerCase() === server.host ? name.slice(0, -host.length - 1) : name,
    comments: flagOf(fields, 'comments'),
    history: numberOf(fields, 'history', { usual: 200, least: 0, most: 5000 }),
  };
}

export function recogniseLemmy(link: URL): Json | null {
  if (!/^https?:$/.test(link.protocol)) return null;
  const [section, given = ''] = link.pathname
    .replace(/^\/feeds\/(.{1,400})\.xml$/, '/$1')
    .split('/')
    .filter((part) => part !== '');
  const name = given.replace(/%40/gi, '@');
  const likely = LIKELY.test(link.hostname);
  const server = link.origin;
  if ((section === 'c' || section === 'u') && NAME.test(name) && (likely || /^\w+@/.test(name)))
    return { server, what: section === 'c' ? 'community' : 'user', name };
  if (!likely) return null;
  const words = section === 'search' ? (link.searchParams.get('q') ?? '').trim() : '';
  if (words !== '') return { server, what: 'search', name: words };
  if ((section === 'local' || section === 'all') && link.pathname.startsWith('/feeds/'))
    return { server, what: section };
  return section === undefined ? { server, what: 'local' } : null;
}

function readName(
  fields: Parameters<typeof textOf>[0],
  what: LemmyConfig['what'],
): { name: string; host: string | null } {
  if (what === 'all' || what === 'local') return { name: '', host: null };
  const asked = what === 'search' ? 'Give the words to look for in “name”.' : `Give the name of the ${what} in “name”.`;
  const text = requiredText(fields, 'name', asked);
  if (what === 'search') {
    if (text.length > 300) throw badConfig('name', 'Give at most 300 characters in “name”.');
    return { name: text, host: null };
  }
  const name = text.replace(/^(?:[!@]|\/?[cu]\/)/, '');
  if (!NAME.test(name))
    throw badConfig(
      'name',
      `“${text.slice(0, 80)}” is no ${what}. Give its name, such as coffee or coffee@lemmy.world.`,
    );
  return { name, host: name.split('@')[1] ?? null };
}
