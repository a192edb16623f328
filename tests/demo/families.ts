import { baptiste } from './families/baptiste.ts';
import { doyle } from './families/doyle.ts';
import { montrose } from './families/montrose.ts';
import { saltmarsh, zielonka } from './families/name-only.ts';
import { okonjoHale } from './families/okonjo-hale.ts';
import { qaderi } from './families/qaderi.ts';
import { tasker } from './families/tasker.ts';
import type { Family, SystemId } from './family.ts';

/** The moment of the demo, Europe/London wall time: every date of the families makes sense around it. */
export const demoNow = '2026-06-12T10:00';

/** Every family of the demo. All people, addresses and numbers are invented. */
export const families: Family[] = [doyle, okonjoHale, zielonka, qaderi, montrose, baptiste, saltmarsh, tasker];

/** The families that one system holds. */
export function familiesIn(system: SystemId): Family[] {
  return families.filter((family) => family.subjects[system] !== undefined);
}
