import type { Role } from '../../core/schemas/rule-terms.ts';

/** Roles as their own people say them. */
export const roleWords: Record<Role, string> = {
  'adult-mental-health': 'adult mental health worker',
  'inpatient-ward': 'ward nurse',
  amhp: 'AMHP',
  'children-social-care': "children's social worker",
  'adult-social-care': 'adult social worker',
  'substance-misuse': 'substance misuse worker',
  midwife: 'midwife',
  'health-visitor': 'health visitor',
  'school-nurse': 'school nurse',
  gp: 'GP',
  probation: 'probation officer',
  police: 'police officer',
  education: 'education worker',
  'other-agency': 'worker in another agency',
  any: 'any role',
};
