// Asks once whether there is a newer version, through the gate as everything that leaves the machine.
import { EarshotError } from '../../contract/errors.ts';
import type { UpdateAnswer } from '../../contract/updates.ts';
import type { Gate } from '../net/gate.ts';

const plainVersion = /^v?(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/;

export async function checkUpdates(
  address: string | null,
  version: string,
  gate: Pick<Gate, 'fetch'>,
  signal: AbortSignal,
): Promise<UpdateAnswer> {
  if (address === null) throw new EarshotError('not-allowed', 'This copy of Earshot does not look for updates.');
  const url = new URL(address);
  const request = { url: url.href, purpose: 'Look for a newer Earshot', accept: 'application/json' };
  const { status, body } = await gate.fetch(request, { source: null, hosts: [url.host.toLowerCase()], signal });
  const newest = status === 200 ? readVersion(body) : null;
  if (newest === null)
    throw new EarshotError('network', `${url.host} did not say which version is the newest; try again later.`, {
      url: url.href,
      status,
    });
  return { newest, newer: compareVersions(newest, version) > 0 };
}

function readVersion(body: Uint8Array): string | null {
  try {
    const said: unknown = JSON.parse(Buffer.from(body.subarray(0, 65_536)).toString('utf8'));
    const version = typeof said === 'object' && said !== null && 'version' in said ? said.version : null;
    return typeof version === 'string' && plainVersion.test(version) ? version.replace(/^v/, '') : null;
  } catch {
    return null;
  }
}

/** Below zero where the first is older. What is no plain version is older than any. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [numbersOf(one), numbersOf(other)];
  const different = first.findIndex((number, index) => number !== second[index]);
  return different < 0 ? 0 : (first[different] ?? 0) - (second[different] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  const [, ...numbers] = plainVersion.exec(version) ?? [null, '-1', '0', '0'];
  return numbers.map(Number);
}
