import type { FindingPerson } from '../../core/schemas/finding.ts';
import type { PersonKind } from '../terms/term-table.ts';

/** A noun phrase or pronoun that stands for somebody. */
export interface Person {
  from: number;
  to: number;
  kind: PersonKind;
  /** Who it is once possessors and pronouns are resolved; null where the text does not say. */
  is: FindingPerson | 'subject' | 'professional' | 'parents' | null;
  gender: 'f' | 'm' | null;
  /** "mum's", "her": owns what follows. */
  isPossessive: boolean;
  /** The one who says it, not the one who has it. */
  isReporter: boolean;
  /** Stands after "to", "by", "with": not the subject of the clause. */
  isObject: boolean;
  /** Told by its capital letter alone. */
  isName?: boolean;
  /** Nothing in the text says that the name is a child's; in a child's record most are. */
  isGuess?: boolean;
  /** The one whose partner, mother or friend this is. */
  owner?: Pick<Person, 'is' | 'gender'>;
}
