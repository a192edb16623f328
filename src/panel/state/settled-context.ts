import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Flags that the newest reading no longer has while the view is held still. */
export const SettledContext = createContext<ReadonlySet<string>>(new Set());

/** Whether this flag has been settled since it was shown. */
export function useSettled(flag: string): boolean {
  return useContext(SettledContext).has(flag);
}
