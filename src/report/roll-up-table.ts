import type { BodyAssessment, NarrativeAssessment } from '../assess/assessment.js';
import type { RollUp } from '../assess/roll-up.js';
import { countInWords, listInWords, sentence } from '../model/words.js';
import { type Block, paragraph, type Table, text } from './blocks.js';
import { standings, verdicts, verdictWords } from './tones.js';
import { comparisonsShown } from './travel-shown.js';

type Kind = RollUp['of']['kind'];

const titles: Readonly<Record<Kind, string>> = {
  plan: 'Plan',
  priority: 'Priority',
  objective: 'Objective',
  service: 'Service',
};

const groups = { plan: 'plans', priority: 'priorities', objective: 'objectives', service: 'services' } as const;

/** The priorities with the counts of each, and what is in none of them or in several, since their totals need not add to the whole. */
export function priorityTable(assessment: BodyAssessment): readonly Block[] {
  const { priorities, areAllPrioritiesTold } = assessment.rollUps;
  const table = rollUpTable(assessment, 'priority');
  const places = new Map<string, number>();
  for (const { indicator } of priorities.flatMap((each) => each.indicators)) {
    places.set(indicator.id, (places.get(indicator.id) ?? 0) + 1);
  }
  const counted = assessment.indicators.filter((each) => each.counted);
  const outside = counted.filter(({ indicator }) => !places.has(indicator.id)).length;
  const often = [...places.values()].filter((count) => count > 1).length;
  const said = [
    ...unassessedInWords(priorities),
    ...outsideInWords(outside, areAllPrioritiesTold),
    ...oftenInWords(often),
  ];
  return table.length === 0 || said.length === 0 ? table : [...table, paragraph(said.join(' '), 'note')];
}

/** Why some are not assessed, as their sentences tell it. */
function unassessedInWords(all: readonly RollUp[]): readonly string[] {
  const isAny = all.some(({ isAssessed, ratings }) => !isAssessed && ratings.total > 0);
  return isAny ? ['Not assessed: fewer than half of the indicators are rated.'] : [];
}

/** What serves only a priority that is kept from the public must not be said to serve none. */
function outsideInWords(count: number, areAllTold: boolean): readonly string[] {
  if (count === 0) return [];
  const more = `${countInWords(count)} more ${count === 1 ? 'indicator serves' : 'indicators serve'}`;
  return [sentence(`${more} no priority${areAllTold ? '' : ' that is told here'}.`)];
}

function oftenInWords(count: number): readonly string[] {
  if (count === 0) return [];
  const said =
    count === 1
      ? 'one indicator serves several priorities'
      : `${countInWords(count)} indicators serve several priorities`;
  return [sentence(`${said} and ${count === 1 ? 'is' : 'are'} counted under each.`)];
}

/** Plans, objectives and services with the counts of each; one plan or service alone is told by the whole. */
export function otherRollUpTables(assessment: BodyAssessment): readonly Block[] {
  const { plans, services } = assessment.rollUps;
  return [
    ...(plans.length > 1 ? rollUpTable(assessment, 'plan') : []),
    ...rollUpTable(assessment, 'objective'),
    ...(services.length > 1 ? rollUpTable(assessment, 'service') : []),
  ];
}

/** In each line the ratings add to what is counted, and so do the directions; of what nothing is counted there is no line. */
function rollUpTable(assessment: BodyAssessment, kind: Kind): readonly Table[] {
  const all = assessment.rollUps[groups[kind]];
  const shown = all.filter(({ ratings }) => ratings.total > 0);
  if (shown.length === 0) return [];
  const colours = ['green', 'amber', 'red', 'unrated'] as const;
  const travelTitle = comparisonsShown(assessment).at(-1)?.title ?? '';
  return [
    {
      type: 'table',
      caption: `Indicators by ${kind}`,
      columns: [
        { title: titles[kind], align: 'start', header: true },
        { title: 'Rated', align: 'start' },
        ...colours.map((colour) => ({ title: standings[colour].label, align: 'end' as const })),
        { title: travelTitle, align: 'start' },
        { title: 'Worst', align: 'start' },
      ],
      rows: shown.map((rollUp) => [
        text(rollUp.of.title),
        text(coverageInBrief(rollUp)),
        ...colours.map((colour) => text(String(rollUp.ratings[colour]))),
        text(directionsInBrief(rollUp)),
        text(worstInBrief(rollUp)),
      ]),
    },
  ];
}

/** `9 of 12`, `5 of 12: not assessed`. */
function coverageInBrief({ rated, ratings, isAssessed }: RollUp): string {
  return `${rated} of ${ratings.total}${isAssessed ? '' : ': not assessed'}`;
}

/** `4 improved, 3 worse, 5 cannot compare` */
function directionsInBrief({ yearOnYear }: RollUp): string {
  const present = verdicts.filter((verdict) => yearOnYear[verdict] > 0);
  return present.map((verdict) => `${yearOnYear[verdict]} ${verdictWords[verdict].toLowerCase()}`).join(', ');
}

/** More codes than a cell can hold. */
const mostNamed = 3;

/** `HSG 014 and PLN 002`: how they are rated is what the counts beside them tell. */
function worstInBrief({ worst, rated }: RollUp): string {
  if (worst === undefined) return rated === 0 ? 'None rated' : 'None off target';
  const codes = worst.indicators.map(({ indicator }) => indicator.code ?? indicator.id);
  const isLong = codes.length > mostNamed;
  const named = codes.slice(0, isLong ? mostNamed - 1 : mostNamed);
  const more = isLong ? [`${countInWords(codes.length - named.length)} more`] : [];
  return listInWords([...named, ...more]);
}

/** The indicators of the plan or priority whose assessment is told. */
export function rollUpNarrated({ rollUps }: BodyAssessment, { subject }: NarrativeAssessment): RollUp | undefined {
  return subject.kind === 'plan'
    ? rollUps.plans.find(({ of }) => of.id === subject.plan.id)
    : rollUps.priorities.find(({ of }) => of.id === subject.priority.id);
}

/** `six of seven indicators rated: five on target, one close to target (worst: J 004)`, for the line above an assessment. */
export function rollUpAbove(rollUp: RollUp | undefined): string | undefined {
  const said = rollUpInBrief(rollUp);
  return rollUp?.worst && said !== undefined ? `${said} (worst: ${worstInBrief(rollUp)})` : said;
}

/** The sentence that tells how they stand together; nothing where nothing is counted. */
export function rollUpBlocks(rollUp: RollUp | undefined): readonly Block[] {
  return rollUp && rollUp.ratings.total > 0 ? [paragraph(rollUp.sentence)] : [];
}

/** `nine of 12 indicators rated: six on target, two close to target, one significantly off target`, for a place in a list; nothing where nothing is counted. */
export function rollUpInBrief(rollUp: RollUp | undefined): string | undefined {
  if (rollUp === undefined || rollUp.ratings.total === 0) return undefined;
  const { ratings, rated, isAssessed } = rollUp;
  const colours = (['green', 'amber', 'red'] as const).filter((colour) => ratings[colour] > 0);
  if (ratings.total === 1) return `the one indicator: ${standings[colours[0] ?? 'unrated'].label.toLowerCase()}`;
  const said = colours.map((colour) => `${countInWords(ratings[colour])} ${standings[colour].label.toLowerCase()}`);
  const share = rated === 0 ? 'none' : countInWords(rated);
  const whole = `${share} of ${countInWords(ratings.total)} indicators rated${isAssessed ? '' : ', not assessed'}`;
  return said.length === 0 ? whole : `${whole}: ${said.join(', ')}`;
}
