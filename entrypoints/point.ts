import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Pointing, pointing } from '../src/reader/pointing.ts';

/** Sent to a frame when a person asks to be shown a place on the page, or wants to point at one: the script that runs everywhere stays small. */
export default defineUnlistedScript(() => {
  (globalThis as { sightlinePointing?: Pointing }).sightlinePointing ??= pointing;
});
