// Google Alerts: the Atom feed of an alert someone made in their Google account.
import type { FoundMention, Json } from '../../../contract/model.ts';
import { siteOf, unwrapLink } from '../../text/redirector.ts';
import { addressOf, badConfig, fieldsOf, requiredText } from '../config.ts';
import type { SourceKind } from '../kind.ts';
import { readFeed, rereadEntry } from '../read-feed.ts';

export interface GoogleAlertsConfig {
  readonly url: string;
}

const EXAMPLE = 'https://www.google.com/alerts/feeds/01234567890123456789/1234567890';

export const googleAlerts: SourceKind<GoogleAlertsConfig> = {
  id: 'google-alerts',
  label: 'Google Alerts',
  description: 'What Google finds on the web for an alert of yours, about twenty results at a time.',
  caution:
    'The alert itself is made in a Google account, with “Deliver to: RSS feed”. Anyone who has its address can read it.',
  fields: [
    {
      name: 'url',
      label: 'Address of the alert’s feed',
      type: 'url',
      required: true,
      placeholder: EXAMPLE,
      help: 'In Google Alerts, choose “Deliver to: RSS feed”, then copy the address behind the feed sign of the alert.',
    },
  ],
  pace: { usual: 60, least: 15 },
  parseConfig,
  nameOf: () => 'Google Alert',
  hosts: ({ url }) => [new URL(url).host],
  feedUrl: ({ url }) => url,
  async *read({ url }, cursor, io) {
    for await (const batch of readFeed({ url, what: 'alert', adapt }, cursor, io)) {
      yield { ...batch, title: batch.title && nameOfAlert(batch.title) };
    }
  },
  recognise: (link) => (isAlert(link) ? { url: link.href } : null),
  reread: (raw) => rereadEntry(raw, adapt),
};

function parseConfig(given: Json): GoogleAlertsConfig {
  const text = requiredText(
    fieldsOf(given, 'url'),
    'url',
    `Give the address of the alert’s feed in “url”: ${EXAMPLE}.`,
  );
  const url = addressOf(text, 'url', EXAMPLE);
  if (!isAlert(url)) {
    throw badConfig(
      'url',
      `This is not the feed of a Google Alert, which looks like ${EXAMPLE}. In Google Alerts choose “Deliver to: RSS feed”, then copy the address behind the feed sign.`,
    );
  }
  return { url: url.href };
}

function isAlert(link: URL): boolean {
  return /^(?:www\.)?google\.[a-z.]{2,6}$/.test(link.hostname) && /^\/alerts\/feeds\/\d+\/\d+\/?$/.test(link.pathname);
}

/** `Google Alert - Mar Azul`, in any language. */
function nameOfAlert(title: string): string {
  const words = /^.{0,30}google.{0,30}?\s[-–—]\s(.+)$/i.exec(title)?.[1];
  return words ? `Google Alert: ${words}` : title;
}

/** The link counts the click and says who subscribed: what it leads to stands in it, so nobody is asked. */
function adapt(entry: FoundMention): FoundMention {
  const url = entry.url && unwrapLink(entry.url);
  const site = siteOf(url);
  return {
    ...entry,
    externalId: entry.externalId === entry.url && url ? url : entry.externalId,
    url,
    author: null,
    attributes: site ? { ...entry.attributes, site } : entry.attributes,
  };
}
