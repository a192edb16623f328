const who =
  '(?:(?:the |this )?(?:patient|client|service user|person|woman|man|parent|carer|mother|father|mum|dad|individual|adult)|she|he|they|you|we)';
const how = '(?:(?:been |ever |routinely |directly |specifically |sensitively )*)';

/** "Asked about domestic abuse?", "Has the patient been asked about self-harm?", "Routine enquiry: domestic abuse". */
const before = new RegExp(
  `^(?:(?:has|have|was|were|is|did)(?: ${who})? )?(?:${who} )?${how}(?:asked?|screened|questioned|enquired)(?: ${who})? (?:about|for|re|regarding|concerning|if experiencing|if affected by)(?: any| current| possible)? (.+)$`,
  'i',
);
const enquiry =
  /^(?:(?:routine|selective|targeted|sensitive|clinical) )?(?:enquiry|question)(?: made| completed| undertaken)?(?:\s*[:–—-]\s*|\s+(?:about|into|re|regarding|for)\s+)(.+)$/i;
/** "Domestic abuse: asked?", "Self-harm - asked and answered". */
const behind =
  /^(.+?)(?:\s*[:,(–—-]\s*|\s+)(?:been |routinely |directly )*(?:asked(?: about)?(?: and (?:answered|recorded|documented))?|(?:routine )?enquiry(?: made| completed)?|question(?:s)? asked|enquired about)\)?$/i;
/** "Domestic abuse: response" holds what was answered. */
const response = /^(.+?)\s*[:–—-]\s*(?:response|answer|reply)(?: given)?$/i;

const bareOf = (label: string): string => label.replace(/[\s?*:.]+$/, '').trim();

/** What a label asks after that says whether somebody was asked about it; null where it does not say so. */
export function askedAfter(label: string): string | null {
  const bare = bareOf(label);
  return [before, enquiry, behind].map((pattern) => pattern.exec(bare)?.[1] ?? null).find((found) => found !== null) ?? null;
}

/** What a label asks after that holds the answer to a question; null where it does not say so. */
export function answeredAfter(label: string): string | null {
  return response.exec(bareOf(label))?.[1] ?? null;
}

/** "while the patient is on the ward", "during this stay": when it is asked of, where it is asked of an admission anyway. */
const stay =
  /^(.*\S)[\s,(–—-]+(?:(?:while|whilst|when|as|because)\s.*\b(?:ward|hospital|in-?patient|admitted|unit|here|away|detained|sectioned)|(?:during|throughout|for(?: the duration of)?)\s(?:the |this |your |her |his |their |patient'?s |client'?s |parent'?s |hospital |in-?patient |ward |current )*(?:stay|admission|hospitali[sz]ation|in-?patient stay|time (?:in hospital|on the ward)))\)?$/i;

/** The label without the stay it is asked of; null where it names none. */
export function withoutStay(label: string): string | null {
  return stay.exec(bareOf(label))?.[1] ?? null;
}
