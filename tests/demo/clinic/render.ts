import { decoys } from '../decoy.ts';
import { familiesIn } from '../families.ts';
import type { Adult, Family } from '../family.ts';
import { html } from '../html.ts';
import { ageOf, personOf, recordNumber } from '../kin.ts';
import { showDate } from '../screen.ts';
import { clinicScreens } from './screens.ts';

/** The empty shell of the single-page record: everything shown is drawn by its scripts. */
export function clinicShell(): string {
  return html`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Commonplace Care</title>
<link rel="stylesheet" href="/assets/clinic/style.css"><script type="module" src="/assets/clinic/app.js"></script></head>
<body><div id="root"><p class="wait" role="status">Loading…</p></div><div id="overlays">${decoys('ov')}</div></body></html>`.text;
}

/** The list of cases the single-page record offers. */
export function clinicCases(): { id: string; name: string }[] {
  return familiesIn('clinic').map((family) => ({
    id: family.id,
    name: personOf(family, family.subjects.clinic ?? '').name,
  }));
}

/** What the single-page record fetches for one case. */
export function clinicCase(family: Family, adult: Adult) {
  const age = ageOf(adult);
  const born = adult.dateOfBirth ? `${showDate(adult.dateOfBirth, 'long')}${age ? ` (${age})` : ''}` : '';
  const chips = adult.dateOfDeath ? ['Deceased'] : family.plans.map((plan) => plan.type ?? '');
  return { id: family.id, name: adult.name, number: recordNumber('clinic', adult), born, chips, screens: clinicScreens(family, adult) };
}
