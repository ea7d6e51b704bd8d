import type { Arrival } from '../../assess/evidence.js';
import type { EntryEvidence, PlainChange, PlainValue } from '../../assess/views/entry-evidence.js';
import type { ToldPeriod } from '../../assess/views/told-periods.js';
import { bodyInSentence } from '../../model/body-in-sentence.js';
import { isUnknown } from '../../model/history.js';
import { commitInWords, listInWords, sentence } from '../../model/words.js';
import { type Block, heading, type Inlines, paragraph, text } from '../blocks.js';
import { arrivedInWords } from './arrival-words.js';

/** How a value is told: in the figures of its indicator, in pounds. */
type ValueInWords = (value: PlainValue) => string;

/** When each entry came, by whom and with which commit, and every later change of its value. */
export function whoAndWhen(periods: readonly ToldPeriod[], valueInWords: ValueInWords): readonly Block[] {
  const rows = periods.flatMap(({ period, recorded }) =>
    recorded === undefined ? [] : rowsOf(period.title, recorded, valueInWords),
  );
  if (rows.length === 0) return unknownReasons(periods);
  return [
    heading(3, 'Who and when'),
    {
      type: 'table',
      caption: '',
      columns: [
        { title: 'Period', align: 'start', header: true },
        { title: 'What', align: 'start' },
        { title: 'When', align: 'start' },
        { title: 'By', align: 'start' },
        { title: 'Commit', align: 'start' },
        { title: 'Earlier value and why', align: 'start' },
      ],
      rows,
    },
    ...unknownReasons(periods),
  ];
}

/** Why it is not known when something came, and what would tell, each once. A claim that is missing tells itself. */
function unknownReasons(periods: readonly ToldPeriod[]): readonly Block[] {
  const reasons = periods.flatMap(({ due }) =>
    due?.state === 'arrival-unknown' && due.remedy !== undefined ? [`${due.why} ${due.remedy}`] : [],
  );
  return [...new Set(reasons)].map((reason) => paragraph(reason, 'note'));
}

function rowsOf(title: string, recorded: EntryEvidence, valueInWords: ValueInWords): readonly (readonly Inlines[])[] {
  const { submitted, landed, changes } = recorded;
  const came = submitted && landed ? [[title, 'Came', ...whenAndBy({ submitted, landed }), '']] : [];
  const changed = changes.map((change) => [
    title,
    whatInWords(change),
    ...whenAndBy(change),
    earlierInWords(change, valueInWords),
  ]);
  return [...came, ...changed].map((cells) => cells.map(text));
}

interface Arrivals {
  readonly submitted: Arrival;
  readonly landed: Arrival;
}

/** When, by whom and with which commit, a cell each. */
function whenAndBy({ submitted, landed }: Arrivals): readonly string[] {
  if (isUnknown(submitted)) return [`Day unknown${laterOnMain(undefined, landed)}`, '', ''];
  const { on, how, by = '', commit } = submitted;
  const when = sentence(arrivedInWords({ on, how }));
  const isHere = how === 'uncommitted' || how === 'not-landed';
  const onMain = isHere ? '' : laterOnMain(on, landed);
  return [`${when}${onMain}`, by, commit === undefined ? '' : commitInWords(commit)];
}

/** When it came to the main branch, where that was another day than the commit's own. */
function laterOnMain(on: string | undefined, landed: Arrival): string {
  return isUnknown(landed) || landed.on === on ? '' : `, ${onMainInWords(landed)}`;
}

function onMainInWords(landed: Exclude<Arrival, { readonly unknown: unknown }>): string {
  if (landed.how === 'committed') return arrivedInWords({ ...landed, how: 'merged' });
  return landed.how === 'not-landed' ? 'not on the main branch yet' : arrivedInWords(landed);
}

const changes: Readonly<Record<PlainChange['change'], string>> = {
  arrived: 'Came',
  revised: 'Revised',
  corrected: 'Corrected',
  restated: 'Restated',
  amended: 'Amended',
  removed: 'Removed',
  'put-back': 'Put back',
};

function whatInWords({ change, beforeLanding }: PlainChange): string {
  return beforeLanding ? `${changes[change]} before it was merged` : changes[change];
}

/** `78%. The register was checked. It was shown to the Board (paper board-2012-13-q2).` */
function earlierInWords({ change, from, reason, shownIn, beforeLanding }: PlainChange, valueInWords: ValueInWords) {
  const isReasonOwed = (change === 'corrected' || change === 'restated') && !beforeLanding;
  const said = [
    from && valueInWords(from),
    reason === undefined ? (isReasonOwed ? 'No reason is given' : undefined) : sentence(reason.trim()),
    shownIn.length === 0 ? undefined : shownInWords(shownIn),
  ];
  return said
    .flatMap((each) => (each === undefined || each === '' ? [] : [each.endsWith('.') ? each : `${each}.`]))
    .join(' ');
}

function shownInWords(shownIn: PlainChange['shownIn']): string {
  const papers = shownIn.map(({ paper, body }) => `${bodyInSentence(body.title)} (paper ${paper})`);
  return `It was shown to ${listInWords(papers)}`;
}
