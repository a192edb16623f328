import type { Evidence, FactStatus, FactValue, FindingInstance } from '../core/schemas/case-record.ts';

/** What one reading says about one fact of one entity, before it is merged with what others say. */
export interface Statement {
  fact: string;
  entity: string;
  status: FactStatus;
  value: FactValue;
  text: string;
  evidence: Evidence;
  finding?: FindingInstance;
  /** Rows of one list: the latest counts where a case can hold only one. */
  listed: boolean;
  /** Said once for all children together: what stands beside one child's own name counts before it. */
  shared?: boolean;
  /** Said by the way: in a list of workers, under a label as vague as "Assigned to", in brackets behind a name. What says otherwise plainly counts before it. */
  weak?: boolean;
  screen: number;
  /** Order of reading over all screens. */
  order?: number;
}
