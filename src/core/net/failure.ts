// Puts what can go wrong on the network into plain sentences with advice: pure.
import { EarshotError } from '../../contract/errors.ts';
import type { AddressRange } from './address.ts';
import { BodyTooLargeError } from './body.ts';
import { PrivateAddressError } from './doors.ts';
import { maskUrl } from './mask.ts';

/** The error to show for whatever was thrown while asking `url`. What is no network failure comes back unchanged. */
export function explainFailure(thrown: unknown, url: URL): unknown {
  if (thrown instanceof EarshotError) return thrown;
  const place = { url: maskUrl(url.href) };
  if (thrown instanceof PrivateAddressError)
    return new EarshotError('not-allowed', privateSentence(url, thrown), place, thrown);
  if (thrown instanceof BodyTooLargeError)
    return new EarshotError('network', tooLarge(url.host, thrown.limit), place, thrown);
  const code = codeOf(thrown);
  return code === null ? thrown : new EarshotError('network', sentenceFor(code, url), place, thrown);
}

export function tooLarge(host: string, limit: number): string {
  return (
    `The answer of ${host} is larger than ${sizeInWords(limit)} and was cut off. ` +
    'Look for a feed with fewer entries, or download the file and import it.'
  );
}

const where: Record<AddressRange, string> = {
  public: 'on the internet',
  loopback: 'on this computer',
  'link-local': 'on the local network',
  private: 'on a private network',
  reserved: 'that is not on the public internet',
};

function privateSentence(url: URL, error: PrivateAddressError): string {
  const named = url.hostname.replace(/^\[|\]$/g, '') === error.address;
  const leads = named ? `${url.host} is an address` : `${url.host} leads to ${error.address}, an address`;
  return `${leads} ${where[error.range]}, which is refused. If you trust it, add ${url.host} to the private hosts in the settings.`;
}

/** Node, TLS, undici and zlib give their errors a code; several tries at once come as an AggregateError. */
function codeOf(thrown: unknown): string | null {
  if (!(thrown instanceof Error)) return null;
  // Undici's parser leaves the code out where the answer does not even begin like HTTP.
  if (thrown.name === 'HTTPParserError') return 'HPE_INVALID';
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return thrown instanceof AggregateError ? codeOf(thrown.errors[0]) : null;
}

const untrusted =
  'signed by nobody this computer trusts. Check the address; if the host is your own, give it a certificate that is trusted';

// Each sentence continues after the host's name.
const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused the connection: nothing answers there. Check the address and port, or try again later.',
  ECONNRESET: 'broke off the connection. Try again later.',
  EPIPE: 'broke off the connection. Try again later.',
  UND_ERR_SOCKET: 'broke off the connection before the answer was complete. Try again later.',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'sent an answer of another length than it said. Try again later.',
  ERR_STREAM_PREMATURE_CLOSE: 'broke off the connection before the answer was complete. Try again later.',
  ENOTFOUND: 'is not known: there is no such host. Check the address for a typing error.',
  EAI_AGAIN: 'could not be looked up. Check that this computer is connected to the internet.',
  ENETUNREACH: 'cannot be reached from this network. Check that this computer is connected to the internet.',
  ENETDOWN: 'cannot be reached from this network. Check that this computer is connected to the internet.',
  EHOSTUNREACH: 'cannot be reached. Check the address, or try again later.',
  EADDRNOTAVAIL: 'cannot be reached at this address. Check the address.',
  ETIMEDOUT: 'did not take the connection in time. Try again later.',
  UND_ERR_CONNECT_TIMEOUT: 'did not take the connection in time. Try again later.',
  HPE_HEADER_OVERFLOW: 'sent far too many headers. The address may lead to something that is not a feed.',
  UND_ERR_HEADERS_OVERFLOW: 'sent far too many headers. The address may lead to something that is not a feed.',
  CERT_HAS_EXPIRED: 'has a certificate that has expired. Try again later, or tell the owner of the site.',
  CERT_NOT_YET_VALID: 'has a certificate that is not valid yet. Check the date and time of this computer.',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'has a certificate made for another host. Check the address for a typing error; the name may need “www.” or not.',
  DEPTH_ZERO_SELF_SIGNED_CERT: `has a certificate ${untrusted}.`,
  SELF_SIGNED_CERT_IN_CHAIN: `has a certificate ${untrusted}.`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `has a certificate ${untrusted}.`,
  UNABLE_TO_GET_ISSUER_CERT: `has a certificate ${untrusted}.`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `has a certificate ${untrusted}.`,
  CERT_REVOKED: 'has a certificate that was withdrawn. Tell the owner of the site.',
};

function sentenceFor(code: string, url: URL): string {
  const known = sentences[code];
  if (known !== undefined) return `${url.host} ${known}`;
  if (code.startsWith('HPE_'))
    return `${url.host} answered with something that is not valid HTTP. Check the address and port.`;
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR_'))
    return `The compressed answer of ${url.host} is damaged or incomplete. Try again later.`;
  if (code === 'EPROTO' || code.startsWith('ERR_SSL'))
    return `No secure connection to ${url.host}: it does not speak https properly here. Check the address and port, or whether it begins with http://.`;
  if (code.startsWith('CERT_') || code.includes('_CERT'))
    return `${url.host} has a certificate that cannot be checked (${code}). Check the address.`;
  return `${url.host} could not be reached (${code}). Try again later.`;
}

function sizeInWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${Math.round(bytes / 100_000) / 10} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 100) / 10} kB` : `${bytes} bytes`;
}
