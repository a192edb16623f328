import type { Match } from '../terms/matcher.ts';
import type { CueMeaning } from '../terms/meanings.ts';

/** Words that say of what stands around them that it is denied, past, uncertain or only imagined. */
export type Cue = Match<CueMeaning>;
