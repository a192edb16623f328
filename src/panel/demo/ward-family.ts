import type { PanelState } from '../../messages/panel-state.ts';
import { state } from './invented.ts';
import { wardActions } from './ward-actions.ts';
import { wardDetails } from './ward-details.ts';
import { wardRecord } from './ward-record.ts';
import { wardRest } from './ward-rest.ts';

/** The ward nurse's Friday morning: two children, Ava's date of birth blank, carers not asked, children's services not told. */
export function nurseFamily(): PanelState {
  return state({
    record: wardRecord(),
    factNames: {
      'admission.admittedAt': 'admission',
      'child.dateOfBirth': 'date of birth',
      'referral.madeAt': 'referral to children’s services',
    },
    outcomes: structuredClone([...wardActions, ...wardDetails, ...wardRest]),
  });
}
