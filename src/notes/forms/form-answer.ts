import type { FindingStatus } from '../../core/schemas/finding.ts';

/** A range of tokens. */
export interface Span {
  from: number;
  to: number;
}

/** What a form in the text says: a status, `blank` where nothing is said, `text` where the value is to be read as a sentence. */
export interface FormAnswer {
  answer: FindingStatus | 'blank' | 'text' | 'value-decides';
  /** Token range of the value. */
  from: number;
  to: number;
}
