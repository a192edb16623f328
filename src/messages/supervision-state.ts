import type { CaseRecord } from '../core/schemas/case-record.ts';
import type { Outcome } from '../core/schemas/outcome.ts';
import type { DismissReason, ProtocolShown } from './panel-state.ts';

/** One case that is open in this browser. */
export interface SupervisionCase {
  caseKey: string;
  record: CaseRecord;
  outcomes: Outcome[];
}

/** How often a rule was set aside here, by reason; without any person in it. */
export interface RuleSetAside {
  rule: string;
  title: string;
  protocol: string;
  section: string;
  reasons: Partial<Record<DismissReason, number>>;
}

/** All that the supervision page shows, as plain data. */
export interface SupervisionState {
  cases: SupervisionCase[];
  /** Open pages that do not say surely enough whose they are. */
  unsure: number;
  setAside: RuleSetAside[];
  protocols: ProtocolShown[];
  bankHolidays: string[];
  /** ISO instant. */
  now: string;
}
