import { clinicCase, clinicCases, clinicShell } from './clinic/render.ts';
import { clinicScreens } from './clinic/screens.ts';
import { councilPage, recordOf } from './council/render.ts';
import { councilScreens, councilTabs } from './council/screens.ts';
import { families, familiesIn } from './families.ts';
import type { Adult, Child, Family, SystemId } from './family.ts';
import type { Screen } from './screen.ts';
import { trustFrame, trustFrameset } from './trust/render.ts';
import { trustMenu, trustScreens } from './trust/screens.ts';

export interface DemoPage {
  url: string;
  title: string;
}

/** The child whose record the council system opens for this family; throws where it holds none. */
export function childOf(family: Family): Child {
  return found(family.children.find((child) => child.id === family.subjects.council));
}

/** The adult whose record a system opens for this family; throws where it holds none. */
export function adultOf(family: Family, system: 'trust' | 'clinic'): Adult {
  return found(family.adults.find((adult) => adult.id === family.subjects[system]));
}

/** Everything one system shows of a family's subject; nothing where the record is restricted. */
export function screensOf(system: SystemId, family: Family): Screen[] {
  if (family.notice === 'restricted') return [];
  if (system === 'council') return councilScreens(family, childOf(family));
  return system === 'trust' ? trustScreens(family, adultOf(family, 'trust')) : clinicScreens(family, adultOf(family, 'clinic'));
}

/** The name of the person whose record a system opens for this family. */
export function subjectName(system: SystemId, family: Family): string {
  return system === 'council' ? childOf(family).name : adultOf(family, system).name;
}

/** The addresses of a family in one system, in the order of its tabs or menu. */
export function pagesOf(system: SystemId, family: Family): DemoPage[] {
  if (system === 'council') return councilTabs.map(([id, title]) => ({ url: `${recordOf(family, childOf(family))}/${id}`, title }));
  if (system === 'trust') return trustMenu.map(([id, title]) => ({ url: `/trust/${family.id}/${id}`, title }));
  return screensOf('clinic', family).map(({ id, title }) => ({ url: `/clinic/${family.id}/${id}`, title }));
}

/** The answer to a path: a page or data, or null where there is nothing. */
export function answer(path: string): { type: 'html' | 'json'; body: string } | null {
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (parts[0] === 'clinic-data') return clinicData(parts[1] ?? '');
  const body = pageAt(parts);
  return body === null ? null : { type: 'html', body };
}

function pageAt([system, id, one, two]: string[]): string | null {
  if (system === 'clinic' && id === undefined) return clinicShell();
  const family = families.find((held) => held.id === id);
  if (!family || (system !== 'council' && system !== 'trust' && system !== 'clinic') || !family.subjects[system]) return null;
  if (system === 'clinic') return clinicShell();
  if (system === 'council') {
    const child = one === undefined ? childOf(family) : family.children.find((held) => held.id === `child:${one}`);
    return child ? councilPage(family, child, two ?? 'summary') : null;
  }
  const adult = adultOf(family, 'trust');
  if (one === 'frame') return trustFrame(family, adult, two ?? '');
  const screen = one ?? 'demographics';
  return trustMenu.some(([known]) => known === screen) ? trustFrameset(family, adult, screen) : null;
}

function clinicData(file: string): { type: 'json'; body: string } | null {
  if (file === 'cases.json') return { type: 'json', body: JSON.stringify(clinicCases()) };
  const family = familiesIn('clinic').find((held) => `${held.id}.json` === file);
  return family ? { type: 'json', body: JSON.stringify(clinicCase(family, adultOf(family, 'clinic'))) } : null;
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The system does not hold this family');
  return value;
}
