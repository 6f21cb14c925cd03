// The two pools of connections: one that reaches the public internet only, one for hosts the user allowed.
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { type AddressRange, rangeOf } from './address.ts';

export interface Resolved {
  readonly address: string;
  readonly family: number;
}

export type Resolve = (hostname: string) => Promise<readonly Resolved[]>;

export interface Doors {
  /** Refuses every address that is not public, at the moment of connecting. */
  readonly guarded: Dispatcher;
  /** For hosts in the user's list of private hosts. A pool of its own, so that no open connection outlives the list. */
  readonly open: Dispatcher;
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
  const agents = [true, false].map(
    (guarded) =>
      new Agent({
        connect: connectorFor(guarded, connectMilliseconds, resolve),
        // One request at a time to a host is the pace's rule; HTTP/1.1 keeps limits and cutting off simple.
        connections: 1,
        pipelining: 1,
        allowH2: false,
        keepAliveTimeout: 4000,
        keepAliveMaxTimeout: 30_000,
        maxHeaderSize: 64 * 1024,
      }),
  );
  const [guarded, open] = agents;
  if (guarded === undefined || open === undefined) throw new Error('unreachable');
  return {
    guarded,
    open,
    async close() {
      await Promise.all(agents.map((agent) => agent.destroy()));
    },
  };
}

/**
 * The addresses checked are the very ones the socket then connects to, so a name that changes between check and use
 * (DNS rebinding) gains nothing.
 */
function connectorFor(guarded: boolean, timeout: number, resolve: Resolve): buildConnector.connector {
  const connect = buildConnector({
    timeout,
    allowH2: false,
    lookup: lookupBy(resolve, guarded),
    // Node's 250 ms gives up on far-away servers while they still answer.
    autoSelectFamilyAttemptTimeout: 1000,
  });
  return (options, callback) => {
    // Node asks no lookup for an address written out in figures.
    const range = guarded && isIP(options.hostname) !== 0 ? rangeOf(options.hostname) : 'public';
    if (range === 'public') connect(options, callback);
    else setImmediate(callback, new PrivateAddressError(options.hostname, range), null);
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
