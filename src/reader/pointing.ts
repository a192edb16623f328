import { showOnPage } from './highlight.ts';
import { pickField } from './pick-field.ts';

/** What a person can ask for on the page itself. */
export const pointing = { showOnPage, pickField };

export type Pointing = typeof pointing;
