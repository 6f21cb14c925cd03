// The nonce the host wrote into the page: without it the content policy refuses styles made at run time.
export function readNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
}
