/** Words that record systems everywhere end or begin the names of their fields with; what they are the name of is data, these are grammar. */
const nouns =
  'names?|forenames?|surname|initials|alias(es)?|title|dates?|time|year|month|day|number|no|nos?\\.|id|ref|reference|identifier|code|type|kind|category|assignee|reporter|labels?|tags?|class|group|status|stage|state|step|phase|' +
  'address|street|town|city|county|country|post ?code|district|borough|phone|telephone|mobile|tel|fax|e-?mail|contacts?|gender|sex|pronouns?|age|birth(date|day)s?|dob|d\\.o\\.b\\.?|birth|born|ethnicity|ethnic|religion|faith|' +
  'languages?|nationality|interpreter|disability|school|nursery|college|education|year group|class|gp|practice|surgery|dentist|team|worker|owner|author|manager|supervisor|nurse|midwife|visitor|' +
  'co-?ordinator|consultant|clinician|doctor|practitioner|officer|chair|professional|carer|guardian|mother|father|parents?|siblings?|kin|relationship|role|responsibility|priority|risk|level|severity|grade|rating|' +
  'score|reason|outcome|decision|result|source|referrer|referral|location|place|venue|placement|ward|bed|room|unit|hospital|service|agency|provider|organisation|department|site|office|base|area|start|end|due|review|' +
  'deadline|length|duration|total|attendance|allergies|diagnosis|medication|weight|height|consent|plan|order|section|legal|occupation|accommodation|tenure|household|summary|method|mode|channel|frequency|likelihood|impact|description|comments?|details';
const words = new RegExp(`\\b(${nouns})$|^(${nouns})\\b`, 'i');
const links =
  /\S\s(by|on|at|in|with|from|to|until|since|seen|received|recorded|allocated|completed|created|updated|started|closed|opened|due)$/i;

// "Call the school": something to do.
const isTask =
  /^(call|send|write|phone|ring|complete|add|start|view|check|book|arrange|ask|tell|make|get|see|read|go) (the|an?|to|up|out|for|your|with|all|back)\b/i;

// "Borough of Stallbridge": whose system it is.
const isOffice = /^(\p{L}+ )?(borough|district|county|city|town|college|hospital|department|office|school|university) of \p{Lu}/iu;

/** Whether a text sounds like the name of a field: "Case number", "Reason for referral", "Held on", not "Tern Valley High". */
export function soundsLikeName(numbered: string): boolean {
  // "4. Date of visit".
  const text = numbered.replace(/^\d{1,2}[.)] /, '');
  if (/^(yes|no|none)$/i.test(text) || text.length > 60 || /\d|,|^no (?!of\b)/i.test(text) || text.split(/\s+/).length > 7) return false;
  if (isTask.test(text) || isOffice.test(text)) return false;
  const name = text.replace(/\s*[(/].*$/, '').replace(/[:?*\s]+$/, '');
  return words.test(name) || (links.test(name) && !/^(not|in|to)\b/i.test(name));
}
