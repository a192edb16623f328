const who =
  "(?:(?:the |your |this |an? |any |both |either )?(?:birth )?(?:parents?|carers?|guardians?|mother|father|family|young person|child|client|patient|service user|person|young people)(?:\\(s\\)|[’']?s?[’']?)?(?: ?(?:\\/|or|and) ?(?:carers?|guardians?|child|young person))?)";
const act = '(?:agree[ds]?|consent(?:s|ed)?|given? (?:their |his |her |verbal |written |informed )*(?:consent|permission|agreement))';
const matter =
  '(?:(?:this|the|a|our|any|their|us|making|being) )*(?:referral|referred|referring|request|early help|assessment|enquir(?:y|ies)|support|information|data|record|report|details|contact(?:ing)?|shar(?:e|ed|ing)|disclos\\w*|speaking|multi-?agency|agencies|partners?|service|team|school|work)';

/** "Has the parent agreed to this referral?", "Parents agree to information sharing with school". */
const agreement = new RegExp(
  `^(?:(?:has|have|do|does|did|is|are) )?${who} (?:has |have |had )?${act} (?:to|for|with|that)\\b.*\\b${matter}`,
  'i',
);
/** "Consent to contact agencies", "Carer's consent to the referral", "Consent for information sharing obtained". */
const consent = new RegExp(
  `^(?:(?:has|have|is|was|do|does|we have|i have) )?(?:(?:there|you|we) )?(?:(?:parent(?:al)?|carer|family|client|patient|young person|child|informed|verbal|written|explicit|parent\\/carer)(?:[’']s|s[’'])? )*(?:consent|permission|agreement)(?: (?:been )?(?:given|obtained|received|gained|granted|sought|held|in place))? (?:to|for|from)\\b.*\\b${matter}`,
  'i',
);
/** What is asked about a consent, or a consent to something else. */
const other =
  /\b(?:medical|treatment|photo\w*|image|video|film\w*|immuni\w*|vaccin\w*|medicat\w*|research|trip|travel|overnight|surg\w*|exam\w*|marketing|newsletter|cookies?|date[ds]?|when|who|whom|name|by|why|reasons?|rationale|type|form|method|how|expir\w*|review\w*|until|withdraw\w*|withheld|refus\w*|declin\w*|overrid\w*|dispens\w*|capacity|competen\w*|trips?|employers?|bank|insur\w*|notes?|comments?|details of|evidence|copy|upload\w*|plan)\b/i;

/** Whether a label asks if somebody has agreed to a referral, an assessment or the sharing of information. */
export function asksConsent(label: string): boolean {
  const asked = label
    .replace(/^\s*\d{1,2}[.)]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return asked.length < 120 && (agreement.test(asked) || consent.test(asked)) && !other.test(asked);
}
