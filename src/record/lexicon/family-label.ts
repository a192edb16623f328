/** Words that may stand before or behind what a label asks for, and leave it as it is. */
const who =
  "(?:(?:the |this |your |their |our )?(?:child(?:ren)?|young person|child or young person|cyp|yp|client|patient|pupil|student|learner|family|person|service user|survivor|beneficiary|individual)(?:'s|s')? )?";
const first = `(?:(?:current|present|main|primary|registered|usual|latest|name of(?: the)?|${who.slice(3, -3)}) ){0,2}`;
const tail = '(?: (?:name|details?|code|type|text|description|at present))*';
const of = '(?: of (?:the )?(?:child|young person|cyp|case|pupil|client))?';
const reviewed =
  '(?:cin|cpp|child in need|case|pathway|eha|early help|taf|tac|family|support|safety|statutory|plan|intervention|follow-up|service)';
const record =
  '(?:case|client|person|patient|record|child|family|file|involvement|enquiry|referral|register|registration|service user|survivor|beneficiary|folder|household)';

/**
 * The facts that whole families of labels ask for, whatever a system calls the thing: "Local authority case number" and "Council reference" are numbers of
 * the record. A label belongs to one family at most, and what stands in another is not asked.
 */
const families: readonly [string, string][] = [
  [
    'case.allocatedWorker',
    "(?:(?:allocated|assigned|responsible|main|named|current|case|default|managing|holding|primary) (?:(?:csc|la|local authority|children's|team|staff|case) )?(?:worker|practitioner|provider|officer|staff(?: member)?|member of staff|professional|case ?holder|key ?worker))(?: name| allocated| assigned| responsible)?",
  ],
  [
    'case.allocatedWorker',
    '(?:staff(?: member)?|worker|officer|practitioner) (?:in charge|responsible|assigned|allocated)(?: (?:of|for|to) (?:the )?case)?',
  ],
  [
    'case.allocatedWorker',
    'who (?:holds|has|is holding|is responsible for|is allocated to|owns|manages) (?:this |the )?(?:case|record|plan)',
  ],
  ['case.allocatedWorker', '(?:early help|kinship|family help|la|local authority) (?:practitioner|worker|lead practitioner)'],
  [
    'case.team',
    "which (?:social work |children's )?team (?:will |is |does |are )?(?:currently |now )?(?:hold|holds|holding|responsible for|allocated to|manages?|managing|owns?|leads?|leading|dealing with)\\b.{0,40}",
  ],
  [
    'case.team',
    '(?:managing|holding|owning|leading|social work|current|case) (?:team|unit)(?: name)?|(?:department|section|unit) ?(?:/|or) ?team|case (?:currently|now) with',
  ],
  [
    'case.id',
    `(?:(?:local authority|la|council|social care|social services|children's services|csc|mash|external|internal|unique|system|trust|nhs trust) )(?:${record} )?(?:id|identifier|number|no|ref|reference(?: number| no)?|code|uid)`,
  ],
  [
    'case.id',
    `${record} (?:id|identifier|number|no|ref|reference(?: number| no)?|code|uid)(?: number)?|(?:child )?(?:uid|unique (?:id|reference(?: number)?|case number|identifier))|short id`,
  ],
  [
    'case.status',
    '(?:(?:current|overall|active) )?(?:case|client|person|patient|child|record|involvement|caseload|enrol?ment|enrollment|program(?:me)?|file|case workflow|workflow|allocation) (?:status|state|stage|position|condition)|overall status|is (?:the|this) case (?:open|active)(?: or closed)?|case (?:open|active)(?: or closed)?',
  ],
  [
    'referral.receivedAt',
    '(?:date(?: and time|/time| that)? |day |when (?:was |did we |did you )?)?(?:receive )?(?:the |this )?(?:(?:referral|enquiry|marf|rfs|request for (?:service|support))(?: form)? (?:was |is |first )*(?:received|logged|registered|recorded|come in|came in)|(?:contact|notification) received|case referred|child referred|(?:child|family) (?:was |were )?referred)(?: on| at| date| in| date/time)?',
  ],
  [
    'referral.madeAt',
    'original referral date|(?:date|when)(?: of| you are| we are| did you| was the)? (?:making|make|sending|sent|submitting)(?: this| the)? (?:referral|request)(?: made)?',
  ],
  [
    'referral.reason',
    '(?:(?:main|primary|brief|detailed|outline|secondary|stated|summary of|key) )*reasons? (?:for|of) (?:the |this |your )?(?:referral|contact|request|enquiry|intervention|involvement|registration|allocation|opening|intake|notification|service)(?: to \\w+)?(?: code| text| category| details?| summary)?',
  ],
  [
    'referral.reason',
    '(?:referral|contact|intake) (?:reason|cause|concerns?|issues?|narrative|text|comments|subject)(?: code| text| category| details?)?|cause of referral|reason \\((?:referral|contact)\\)',
  ],
  [
    'referral.reason',
    '(?:main |primary |initial )?presenting (?:difficult(?:y|ies)|issues?|concerns?|reasons?|circumstances)(?: at referral)?',
  ],
  [
    'referral.reason',
    '(?:(?:details|outline|summary) of )?(?:the )?(?:concerns?|issues?|worries) (?:raised|reported|identified at referral|leading to (?:the )?referral)|primary protection concern|why (?:the )?(?:case )?(?:was )?opened',
  ],
  [
    'referral.reason',
    'why (?:is|are|was|were|do|does|has|have) (?:\\S+ ){0,4}?(?:support|help|services?|assistance)(?: \\S+){0,3}? (?:being )?(?:asked for|requested|needed|required|sought|wanted)|why are you (?:asking for|requesting|seeking) (?:help|support|a service)|what is (?:the|this|your) (?:referral|request|contact|enquiry) (?:about|for)',
  ],
  [
    'plan.reviewDate',
    'when (?:should|will|must|is|does) (?:the |this |their )?(?:\\S+ ){0,2}plan (?:\\S+ ){0,4}(?:reviewed|review)(?: next| again)?',
  ],
  [
    'plan.reviewDate',
    `(?:next )?(?:${reviewed} ){1,3}review (?:is )?(?:due|due date|due on|due by|planned|scheduled|by date|next due|needed by)|(?:next )?(?:${reviewed} )?(?:plan|eha|follow-up) review (?:date|due)|case plan due|(?:next reviewed on|reviewed next|to be reviewed(?: by| on)?|review by date)`,
  ],
  [
    'consent.given',
    `(?:does|do|did|has|have) (?:the |this |their |your |both |either )?(?:birth )?(?:parents?(?: or carers?| and carers?|/carers?)?|mother|father|carers?|family|client|guardian) (?:agree[ds]?|consent(?:s|ed)?)|(?:parents?|mother|father|carer|family|client|guardian) (?:agreed|consents?|consented)`,
  ],
  [
    'consent.given',
    '(?:verbal|parental) (?:consent|permission|agreement) (?:given|received|confirmed|provided|granted)|consent (?:confirmed|provided|granted|received|held)',
  ],
  [
    'child.school',
    `${first}(?:(?:education(?:al)?|learning|school) )+(?:provider|setting|establishment|institution|placement|facility|provision|site|centre|organi[sz]ation)(?: name| attended| enrolled)?`,
  ],
  [
    'child.school',
    '(?:institution|establishment|setting|educational setting) (?:attended|attending|enrolled(?: in| at)?)|(?:what|which) (?:school|nursery|college|setting)(?: or \\S+)? (?:do|does|is|are) .{2,30} (?:go to|attend|at|attending|enrolled (?:at|in))|educated at|place of study|(?:mainstream|dual registered|dual-registered) school',
  ],
  [
    'adult.gp',
    `${first}(?:gp|general practice|general medical practice|gp practice|gp surgery)(?: (?:name|details?|organi[sz]ation|surgery|practice|address))*`,
  ],
  [
    'child.legalStatus',
    `${first}(?:(?:lac|cla|cyp|placement|court) )?(?:legal|statutory|court|care) (?:status|order|orders|position|category)${tail}${of}|what (?:legal|court) order\\b.{0,40}|legal (?:authority|basis) for (?:placement|care)`,
  ],
  [
    'case.allocatedWorker',
    "(?:case )?managed by|(?:worker|practitioner) currently (?:allocated|assigned)|(?:child's|family's) (?:worker|practitioner)|key professional|csc practitioner|(?:principal|primary) (?:practitioner|worker)|allocat(?:ion|ed)(?: to)? ?[-–:(] ?(?:worker|practitioner)\\)?|who is the (?:key|named) (?:worker|practitioner|professional)",
  ],
  ['case.team', '(?:working|local|home|practice) team|(?:owning|managing|holding|responsible) service|practice (?:unit|group|pod)'],
  [
    'case.id',
    '(?:mosaic|lcs|liquidlogic|eclipse|rio|systmone|emis|paris|carenotes|carefirst|framework-?i|ehm|sc|ssd|national child|la unique|intake|case tracking|clinic) (?:id|identifier|number|no|ref|reference(?: number| no)?)',
  ],
  [
    'case.status',
    "(?:status|state) of (?:the )?(?:case|client|record|child's case|referral ?/ ?case)|present (?:case )?status|case life ?cycle (?:state|status)",
  ],
  [
    'referral.receivedAt',
    "(?:date )?ref(?:erral)? rec(?:eive|')?d(?: date| on)?|(?:original|initial) referral received|received (?:at|by|in) (?:the )?(?:front door|mash|hub|duty)",
  ],
  [
    'referral.reason',
    "referral (?:rationale|background|grounds)|(?:cause|grounds) for (?:the )?referral|reason for (?:the )?(?:approach|request for (?:help|support))|what (?:concerns?|events?|circumstances) (?:has |have )?(?:led|leading) to (?:the |this )?referral|referrer's (?:main )?(?:concerns?|worries)",
  ],
  [
    'plan.reviewDate',
    '(?:the )?plan (?:(?:needs |due |must be )?review(?:ing)? (?:by|deadline|on|before)|must be reviewed (?:by|on|before))|upcoming (?:plan )?review(?: date)?|next (?:multi-agency |plan )?review (?:meeting )?due|(?:intervention|family support|early help|support) plan review(?: date)?',
  ],
  ['consent.given', '(?:parents?|mother|father|carer|family|client|guardian) (?:has|have) (?:agreed|consented)'],
  [
    'assessment.startedAt',
    '(?:swa|cfa|c&f|c and f|cafa|social work|child and family)(?: assessment)? (?:started|start|start date|commenced|began|opened|initiated)|when (?:did|was) (?:you |we |the )*(?:start(?:ed)? )?(?:the )?assessment(?: (?:start|begin|started|begun))?',
  ],
  ['child.school', '(?:academic|educational) institution|(?:pupil|student) at|school details|child attends'],
  [
    'child.legalStatus',
    '(?:type of )?(?:court|public law|care) orders?(?: type| held| in force| \\(if any\\))?|(?:court |legal )?order(?:s)? held',
  ],
  [
    'child.address',
    'where (?:is|are|does|do) (?:the )?(?:child(?:ren)?|young person|baby|family|they) (?:currently |now |presently )?(?:living|residing|staying|reside|live|stay)(?: now| currently)?|(?:current )?whereabouts(?: of (?:the )?child)?|(?:location|place) of residence|address (?:the )?child (?:is )?(?:resides|lives|residing|living) at|abode|home ?/ ?residence',
  ],
];

const compiled = families.map(([fact, words]): [string, RegExp] => [fact, new RegExp(`^(?:${words})$`, 'i')]);

/** Asked about somebody or something else, or about a time that is over. */
const other =
  /\b(?:previous|former|old|last|linked|related|sibling'?s?|brother'?s?|sister'?s?|father'?s?|mother'?s?|parent'?s?|adult'?s?|carer'?s?|worker'?s|medication|risk|capacity|consent|phone|house|bank|account)\b/i;

/** The fact of the family that a label belongs to; null where it belongs to none, or to several. */
export function familyFact(label: string): string | null {
  const asked = bareLabel(label);
  if (asked.length > 90) return null;
  const facts = new Set(compiled.flatMap(([fact, words]) => (words.test(asked) ? [fact] : [])));
  const [fact, ...more] = facts;
  if (fact === undefined || more.length > 0) return null;
  return !fact.startsWith('consent.') && other.test(asked) ? null : fact;
}

function bareLabel(label: string): string {
  return label
    .replace(/^\s*\d{1,2}[a-z]?[.)]\s*/, '')
    .replace(/[’‘]/g, "'")
    .replace(/\(s\)|\/s\b/gi, '')
    .replace(/[\s?:*.#]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
