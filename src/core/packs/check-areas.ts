import type { PackDetails } from '../schemas/pack.ts';
import type { Complaint } from './complaint.ts';

/** Every area that office hours and contacts of the pack name must be one that the pack tells apart: a team cannot choose another. */
export function checkPackAreas(pack: PackDetails): Complaint[] {
  return (['officeHours', 'contacts'] as const).flatMap((key) =>
    (pack[key] ?? []).flatMap(({ areas }, index) => checkAreas(areas, [key, index, 'areas'], pack)),
  );
}

/** As `checkPackAreas`, of one list. */
export function checkAreas(areas: readonly string[] | undefined, path: Complaint['path'], pack: PackDetails): Complaint[] {
  const known = pack.areas ?? [pack.area];
  return (areas ?? []).flatMap((area, index) =>
    known.includes(area) ? [] : [{ path: [...path, index], says: `found "${area}", allowed: an area of the pack (${known.join(', ')})` }],
  );
}
