import { labelWords } from './label-words.ts';

interface Bag {
  fact: string;
  /** One word of each of these must be there, in any order. */
  all: readonly string[];
  /** Besides those only these may be there: a word that nobody thought of may change everything. */
  may: string;
  /** Words that are common to all bags and none of this one's. */
  not?: string;
}

const small =
  'the of for a an to in on at by with is are was were be been has have had do doe did it this that their your our and or if known any e g';
const whose =
  'child cyp yp young person pupil student client patient service user family case record minor youth beneficiary survivor individual subject';
const agency = 'local authority la council csc cs social care children mash team area early help hub duty';

/**
 * What a label asks for by the words in it, in whatever order: "Worker currently allocated (children's services)" and "Name of practitioner to whom case is assigned" both ask who holds
 * the case. A label may hold only words of its own bag.
 */
const bags: readonly Bag[] = [
  {
    fact: 'case.allocatedWorker',
    all: [
      'allocated allocation assigned assignment responsible holding holder hold managing managed named key primary principal default owning current currently',
      'worker practitioner caseworker keyworker professional staff',
    ],
    may: `${whose} ${agency} name full social member now`,
    not: 'team hub area duty',
  },
  {
    fact: 'case.allocatedWorker',
    all: ['case', 'worker practitioner handler', 'allocated assigned responsible current name'],
    may: `${whose} ${agency} social`,
  },
  {
    fact: 'case.team',
    all: [
      'team unit',
      'allocated allocation assigned responsible responsibility holding hold owning managing current currently case working home local lead involved',
    ],
    may: `${whose} ${agency} name which service social work safeguarding now`,
  },
  {
    fact: 'case.id',
    all: [
      'id identifier number no ref reference code uid urn locator',
      'case client person patient child record file family household council authority la social csc mash system clinic intake registration register',
    ],
    may: `${agency} young care local unique long short full internal external tracking`,
  },
  {
    fact: 'case.status',
    all: ['status state stage phase', 'case record file client involvement caseload'],
    may: `${whose} current currently present overall life cycle lifecycle workflow description open closed progress`,
  },
  {
    fact: 'referral.receivedAt',
    all: ['referral referred ref marf rfs', 'received receipt recd logged registered arrived arrive came taken'],
    may: `${whose} ${agency} date time when day form original initial we front door into first from`,
  },
  {
    fact: 'referral.madeAt',
    all: ['referral referred marf', 'date when day'],
    may: `${whose} ${agency} time form original initial made make making sent send submitted submit into`,
  },
  {
    fact: 'referral.reason',
    all: ['referral referred referring refer contact enquiry request involvement', 'reason why ground cause purpose rationale background'],
    may: `${whose} ${agency} main primary secondary key brief full summary detail description code text category these made making initial original service approach`,
  },
  {
    fact: 'referral.reason',
    all: ['concern worry', 'referral referrer referred'],
    may: `${whose} main primary key brief full summary detail description initial led leading what made about raised reported identified`,
  },
  {
    fact: 'plan.reviewDate',
    all: ['review reviewing', 'plan', 'date due next when deadline scheduled planned upcoming need'],
    may: `${whose} cin need early help support safety intervention pathway multi agency statutory meeting must should will again`,
  },
  {
    fact: 'plan.reviewDate',
    all: ['review', 'next upcoming scheduled due planned', 'date deadline due when'],
    may: `${whose} plan multi agency statutory meeting`,
  },
  {
    fact: 'consent.given',
    all: [
      'consent consented agree agreed agreement permission',
      'parent parental mother father carer guardian family referral share sharing assessment obtained received given granted',
    ],
    may: `parent parental mother father carer guardian ${whose} ${agency} information info data support service agency obtained received given granted provided place yes no y n referral share sharing assessment from about`,
    not: 'child young person yp cyp pupil student youth minor by',
  },
  {
    fact: 'assessment.startedAt',
    all: ['assessment cafa', 'started start began begin begun commenced commence initiated opened'],
    may: `${whose} date time when single social work c f you we`,
  },
  {
    fact: 'assessment.completedAt',
    all: ['assessment cafa', 'completed complete completion ended end finished finish concluded signed authorised'],
    may: `${whose} date time when single social work c f off you we`,
  },
  {
    fact: 'child.school',
    all: [
      'school college academy education educational academic',
      'name attend attended attending enrolled enrolment current currently provider setting establishment institution place placement which go goe detail usual registered',
    ],
    may: `${whose} main address what they where registered present at name current pre early year setting school nursery college or preschool childminder`,
  },
  {
    fact: 'child.address',
    all: [
      'address residence residing reside resides whereabout abode dwelling',
      'child young person family current currently present usual home main primary where place location household',
    ],
    may: `${whose} now full postcode post code where place location detail details home main present staying`,
    not: 'with by has have',
  },
  {
    fact: 'adult.gp',
    all: ['gp doctor surgery', 'name practice registered registration detail usual current surgery who'],
    may: `${whose} address main now present practitioner general`,
  },
  {
    fact: 'child.legalStatus',
    all: ['legal court order statutory', 'status order type current held force category'],
    may: `${whose} care public law placement lac cla looked after made what under`,
  },
];

const compiled = bags.map(({ fact, all, may, not = '' }) => ({
  fact,
  all: all.map(wordsOf),
  may: without(wordsOf([...all, may, small].join(' ')), wordsOf(not)),
}));

/** The one fact whose bag holds all words of the label; null where none or several do. */
export function bagFact(label: string): string | null {
  if (/^\s*(?:number|no\.?|how many|total) of\b|^how many\b/i.test(label)) return null;
  const words = labelWords(label);
  if (words.length < 2 || words.length > 12) return null;
  const facts = new Set(
    compiled.flatMap(({ fact, all, may }) =>
      all.every((set) => words.some((word) => set.has(word))) && words.every((word) => may.has(word)) ? [fact] : [],
    ),
  );
  const [fact, ...more] = facts;
  return fact !== undefined && more.length === 0 ? fact : null;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter((word) => word !== ''));
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !others.has(word)));
}
