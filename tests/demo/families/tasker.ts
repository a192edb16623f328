import { type Family, nothingKnown } from '../family.ts';

/** The mother died in 2025 and the child's case was closed in February: no flag may come of what is blank here. */
export const tasker: Family = {
  ...nothingKnown,
  id: 'tasker',
  title: 'Gwendolen Tasker-Osman',
  situation: 'The adult’s record is of a person who has died; the child’s case is closed',
  subjects: { council: 'child:joaquim', clinic: 'adult:gwendolen' },
  notice: 'closed',
  noticeOn: '2026-02-27',
  adults: [
    {
      id: 'adult:gwendolen',
      name: 'Gwendolen Tasker-Osman',
      dateOfBirth: '1979-04-12',
      dateOfDeath: '2025-11-19',
      gender: 'Female',
      address: '3 Pilgrim’s Stair, London W0 6NE',
      gp: 'Stairfoot Surgery',
      diagnosis: 'Alcohol dependence',
    },
    {
      id: 'adult:basil',
      name: 'Basil Osman',
      dateOfBirth: '1976-08-28',
      gender: 'Male',
      address: '3 Pilgrim’s Stair, London W0 6NE',
      phone: '07700 900 633',
    },
  ],
  children: [
    {
      id: 'child:joaquim',
      name: 'Joaquim Tasker-Osman',
      dateOfBirth: '2011-12-21',
      gender: 'Male',
      address: '3 Pilgrim’s Stair, London W0 6NE',
      school: '',
      gp: 'Stairfoot Surgery',
      legalStatus: 'None',
      livesWith: 'Father',
      planStatus: 'Closed',
    },
  ],
  links: [
    { from: 'adult:gwendolen', is: 'Mother', to: 'child:joaquim', reverse: 'Son', parentalResponsibility: 'Yes' },
    { from: 'adult:basil', is: 'Father', to: 'child:joaquim', reverse: 'Son', parentalResponsibility: 'Yes' },
    { from: 'adult:basil', is: 'Husband', to: 'adult:gwendolen', reverse: 'Wife' },
  ],
  steps: [
    {
      id: 'step:1',
      type: 'Child in need review',
      status: 'Completed',
      assignedTo: 'Femi Garroway',
      incomingOn: '2026-01-12',
      scheduledOn: '2026-01-30',
      dueOn: '2026-02-09',
      completedOn: '2026-02-06',
    },
    {
      id: 'step:2',
      type: 'Case closure',
      status: 'Completed',
      assignedTo: 'Femi Garroway',
      incomingOn: '2026-02-06',
      scheduledOn: '2026-02-20',
      dueOn: '2026-02-27',
      completedOn: '2026-02-27',
    },
  ],
  notes: [
    {
      id: 'note:1',
      at: '2026-02-27T12:00',
      by: 'Femi Garroway',
      type: 'Case closure',
      title: 'Closing summary',
      status: 'Complete',
      text: 'Joaquim settled with his father and seen by bereavement counselling. No further role for this service.',
    },
  ],
};
