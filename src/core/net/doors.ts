// The two pools of connections: one that reaches the public internet only, one for hosts the user allowed.
import { lookup as systemLookup } from 'node:dns/promises';
import type { Agent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { type AddressRange, rangeOf } from './address.ts';
import { HttpAgent } from './http.ts';

export interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** Bytes of all headers of an answer together. */
export const longestHead = 64 * 1024;

export type Resolve = (hostname: string) => Promise<readonly Resolved[]>;

/** Node's own client carries requests: undici takes twice its time for a poll, and longer to load than to ask (measured). */
export interface Door {
  /** Throws PrivateAddressError for an address written out in figures that this door does not reach. */
  check(url: URL): void;
  agentFor(url: URL): Agent;
  /** For web sockets, which Node lets nobody steer without undici: loaded when the first one opens. */
  dispatcher(): Promise<Dispatcher>;
}

export interface Doors {
  /** Refuses every address that is not public, at the moment of connecting. */
  readonly guarded: Door;
  /** For hosts in the user's list of private hosts. A pool of its own, so that no open connection outlives the list. */
  readonly open: Door;
  close(): Promise<void>;
}

/** The name leads to this computer or the user's own network. */
export class PrivateAddressError extends Error {
  readonly address: string;
  readonly range: AddressRange;

  constructor(address: string, range: AddressRange) {
    super(`${address} is ${range}`);
    this.name = 'PrivateAddressError';
    this.address = address;
    this.range = range;
  }
}

export function createDoors(connectMilliseconds: number, resolve: Resolve = resolveBySystem): Doors {
  const guarded = createDoor(true, connectMilliseconds, resolve);
  const open = createDoor(false, connectMilliseconds, resolve);
  return {
    guarded,
    open,
    async close() {
      await Promise.all([guarded.close(), open.close()]);
    },
  };
}

/**
 * The addresses checked are the very ones the socket then connects to, so a name that changes between check and use
 * (DNS rebinding) gains nothing.
 */
function createDoor(guarded: boolean, connectMilliseconds: number, resolve: Resolve) {
  const connecting = {
    lookup: lookupBy(resolve, guarded),
    // Node's 250 ms gives up on far-away servers while they still answer.
    autoSelectFamilyAttemptTimeout: 1000,
  };
  // A connection that rests longer is closed: servers do the same, and a request that meets it fails.
  const resting = { keepAlive: true, timeout: 4000 };
  const http = new HttpAgent({ ...connecting, ...resting });
  const https = new HttpsAgent({ ...connecting, ...resting });
  let sockets: Promise<Dispatcher> | null = null;

  function check(url: URL): void {
    const hostname = url.hostname.replace(/^\[|\]$/g, '');
    // Node asks no lookup for an address written out in figures.
    const range = guarded && isIP(hostname) !== 0 ? rangeOf(hostname) : 'public';
    if (range !== 'public') throw new PrivateAddressError(hostname, range);
  }

  async function openSockets(): Promise<Dispatcher> {
    const { Agent, buildConnector } = await import('undici');
    const connect = buildConnector({ timeout: connectMilliseconds, allowH2: false, ...connecting });
    return new Agent({ connect, connections: 1, pipelining: 1, allowH2: false, maxHeaderSize: longestHead });
  }

  return {
    check,
    agentFor: (url: URL) => (url.protocol === 'https:' ? https : http),
    dispatcher: () => {
      sockets ??= openSockets();
      return sockets;
    },
    async close() {
      http.destroy();
      https.destroy();
      await (await sockets)?.destroy();
    },
  };
}

function lookupBy(resolve: Resolve, guarded: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const usable = guarded ? found.filter((each) => rangeOf(each.address) === 'public') : found;
        const [first] = usable;
        if (first === undefined) callback(refusal(hostname, found), '', 0);
        else if (options.all) callback(null, [...usable]);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, '', 0),
    );
  };
}

function refusal(hostname: string, found: readonly Resolved[]): Error {
  const [first] = found;
  if (first !== undefined) return new PrivateAddressError(first.address, rangeOf(first.address));
  return Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' });
}

function resolveBySystem(hostname: string): Promise<readonly Resolved[]> {
  return systemLookup(hostname, { all: true });
}
