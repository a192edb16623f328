/** The origin of an address as people type it (`records.example.nhs.uk/login`), https where none is said; null where it is no web address. */
export function siteOrigin(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  return /^[^.]+$/.test(url.hostname) && url.hostname !== 'localhost' ? null : url.origin;
}
