import type { Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Held } from '../model/framework.js';
import type { Plan } from '../model/records.js';
import { sentence, showDay } from '../model/words.js';
import { seenFrom } from './as-at.js';
import { isShownTo } from './audience.js';
import { type Block, type Inlines, text } from './blocks.js';
import type { SectionContext } from './section.js';

type Control = NonNullable<Plan['document']>;

/** A report of one plan or two says how they stand as documents; a report of twenty would be a list of documents. */
const mostDocuments = 3;

/** Document control of the plans that the report tells of, as at its day. Source: NNDC framework 2012, cover. */
export function planControl(context: SectionContext): readonly Block[] {
  const { plans } = context.assessment;
  const asAt = seenFrom(context.assessment);
  const rows = plans.flatMap((plan) => {
    const { document } = plan;
    return document ? [rowOf(context, { plan, document, asAt })] : [];
  });
  if (rows.length === 0 || rows.length > mostDocuments) return [];
  return [
    {
      type: 'table',
      caption: 'The plans as documents',
      columns: [
        { title: 'Plan', align: 'start', header: true },
        { title: 'Status', align: 'start' },
        { title: 'Approved', align: 'start' },
        { title: 'Version', align: 'start' },
        { title: 'Next review', align: 'start' },
      ],
      rows,
    },
  ];
}

interface Documented {
  readonly plan: Held<Plan>;
  readonly document: Control;
  readonly asAt: Day;
}

function rowOf(context: SectionContext, { plan, document, asAt }: Documented): readonly Inlines[] {
  return [
    text(plan.title),
    text(statusOf(context, document, asAt)),
    text(approvals(document, asAt)),
    text(version(document, asAt)),
    text(nextReview(document, asAt)),
  ];
}

/** A plan is superseded from the day on which the plan after it begins: a report of an earlier day does not know it. */
function statusOf(context: SectionContext, { status, superseded_by }: Control, asAt: Day): string {
  const next = superseded_by && context.assessment.framework.records.plan.get(superseded_by);
  const said = sentence(status ?? 'not recorded');
  if (!next || status !== 'superseded') return said;
  if (next.from > asAt) return 'Approved';
  return isShownTo(context, 'plan', next) ? `${said}; replaced by ${next.title}` : said;
}

function approvals({ approvals: all = [] }: Control, asAt: Day): string {
  const known = all.filter(({ on }) => on <= asAt);
  if (known.length === 0) return 'Not recorded';
  return known
    .map(({ by, on, minute }) => `${by}, ${showDay(on)}${minute === undefined ? '' : ` (minute ${minute})`}`)
    .join('; ');
}

/** A report of an earlier period knows nothing of a later version. */
function version({ versions = [] }: Control, asAt: Day): string {
  const latest = versions
    .filter(({ date }) => date <= asAt)
    .toSorted((a, b) => compareTexts(a.date, b.date))
    .at(-1);
  return latest ? `${latest.version}, ${showDay(latest.date)}` : 'Not recorded';
}

function nextReview({ next_review: review }: Control, asAt: Day): string {
  if (review === undefined) return 'Not recorded';
  return review < asAt ? `${showDay(review)} (passed)` : showDay(review);
}
