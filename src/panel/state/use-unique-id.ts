import { useState } from 'preact/hooks';

let count = 0;

/** An id that no other part of the page has. The library's own `useId` begins anew with each call of `render`, and the panel is rendered with each state that comes. */
export function useUniqueId(): string {
  const [id] = useState(() => `sl-${++count}`);
  return id;
}
