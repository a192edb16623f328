/** Longest first: "consultation" loses "ation", not "ion". */
const endings = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ances',
  'ance',
  'ings',
  'ing',
  'ions',
  'ion',
  'als',
  'al',
  'ures',
  'ure',
  'ers',
  'er',
  'es',
  'ed',
  'e',
  's',
];
const shortest = 4;
/** Words of other meaning that would share a stem: "information" is not "informed". */
const whole: ReadonlySet<string> = new Set([
  'information',
  'school',
  'general',
  'other',
  'order',
  'number',
  'carer',
  'worker',
  'referrer',
  'partner',
  'planning',
  'visiting',
  'concern',
  'action',
]);

/** A word without its ending, so that "shared", "sharing" and "share" are alike where labels are merely compared. */
export function stem(word: string): string {
  if (whole.has(word)) return word;
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= shortest);
  return undouble(ending === undefined ? word : word.slice(0, -ending.length));
}

/** "referral" and "referred" both leave "refer". */
function undouble(word: string): string {
  return /([b-df-hj-np-tv-z])\1$/.test(word) && word.length > shortest ? word.slice(0, -1) : word;
}
