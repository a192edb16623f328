/** What is wrong at one place of a rule, an indicator list or a pack. */
export interface Complaint {
  path: (string | number)[];
  says: string;
}
