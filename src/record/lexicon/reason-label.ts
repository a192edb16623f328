const polite = '(?:(?:please|briefly|can you|could you|in your own words|using your own words|let us know|,)\\s*)*';
const say =
  '(?:tell (?:us|me)(?: more)?|describe|explain|outline|summari[sz]e|set out|state|say|write|record|add|enter|give(?: us)?|provide(?: us with)?|include)(?: (?:us|here|below|briefly))?';
const account =
  '(?: (?:(?:a|an|the|any|full|brief|short|some|further|more|relevant) )*(?:details?|information|description|account|summary|outline|background|reasons?)(?: (?:of|about|for|on|to|behind))?)?';
const sending =
  '(?:referral|referring|referred|request(?:ing)?|contact(?:ing)?|enquiry|enquiring|notification|notifying|reporting|getting in touch|asking|applying|application|coming to us|form|involvement)';

/** "What has led to this referral?", "Why are you contacting us?", "Please explain why you are making this request". */
const ofReferral = new RegExp(
  `^${polite}(?:${say}${account} )?(?:(?:what|which (?:events?|circumstances|concerns)|the (?:events?|circumstances|concerns)(?: that)?) (?:has |have |had |is |was )?(?:led(?: up)?|prompted|brought|caused|triggered|leading|prompting)\\b.{0,40}\\b${sending}|why (?:are|is|have|has|were|did|do|you are|you're|this|the)\\b.{0,40}\\b${sending}|(?:the )?(?:reasons?|purpose|grounds|background|context|circumstances)(?: (?:and|\\/) \\w+)? (?:for|of|to|behind|leading to|why you are|you are|that led to)(?: (?:this|the|your|our|making|sending|the current|a|any|us|you))* ${sending})\\b`,
  'i',
);

/** "Tell us what has happened", "Describe your worries about the child": the reason of a referral where it stands on one. */
const ofWorry = new RegExp(
  `^${polite}(?:${say}${account} (?:about )?(?:what(?:'s| has| is| have)?(?: \\w+){0,4} (?:happen\\w*|seen|heard|noticed|observed|worr\\w+|concern\\w*|told)|why you(?:'re| are) (?:worried|concerned)|how the|(?:your|the|any|these|this|current|main|specific)(?: (?:main|current|specific|child protection|safeguarding|key))* (?:worr(?:y|ies)|concerns?|incident|circumstances|issues?|problems?|situation|allegations?|disclosure))|what (?:has |have |is |was )?(?:happened|happening|been happening|you(?:'ve| have)? (?:seen|heard|noticed|observed)|did you (?:see|hear|notice))|what (?:are|is)(?: \\w+){1,3} worried about|why are you (?:worried|concerned)|(?:details?|description|nature|summary|outline|account) of (?:(?:the|your|any|these|this|current|main|incident or|specific|presenting|safeguarding|child protection) )*(?:worr(?:y|ies)|concerns?|incident|allegations?|disclosure))\\b`,
  'i',
);
/** What is asked about something that comes of it, or of another matter. */
const other =
  /\b(?:next|should|want|would like|hope|help|well|strengths?|safe(?:ty)?|already|previous(?:ly)?|past|after|since|not|consent\w*|agree[ds]?|informed|decision|outcome|withdraw\w*|delay\w*|clos\w+|declin\w+|refus\w+|child(?:ren)?['’]?s? (?:view|wishes)|who|when|where|date)\b/i;

function bareOf(label: string): string {
  return label
    .replace(/^\s*\d{1,2}[a-z]?[.)]\s*/, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a label asks in a sentence why a referral is made. */
export function asksReason(label: string): boolean {
  const asked = bareOf(label);
  return asked.length < 160 && ofReferral.test(asked) && !other.test(asked);
}

/** Whether a label asks what has happened or what somebody is worried about. */
export function asksWhatHappened(label: string): boolean {
  const asked = bareOf(label);
  return asked.length < 160 && ofWorry.test(asked) && !other.test(asked);
}

/** A form on which that is the reason of a referral. */
export function isReferralForm(titles: readonly string[]): boolean {
  return titles.some((title) =>
    /\b(?:referral|referring|refer|request (?:for )?(?:support|help|service|early help|a service)|requesting|report(?:ing)? (?:a |your )?(?:concern|child|worry)|worried about a child|contact (?:form|and referral)|multi-?agency (?:referral|contact)|mash|marf|early help (?:request|notification)|make a (?:request|notification))\b/i.test(
      title,
    ),
  );
}
