import { bodyInSentence } from '../model/body-in-sentence.js';
import type { Held } from '../model/framework.js';
import { everHeldBy } from '../model/holding.js';
import { periodContaining } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import { serviceOn } from '../model/succession.js';
import { showDay } from '../model/words.js';
import { isShownTo } from './audience.js';
import { type Block, heading, paragraph } from './blocks.js';
import { midSentence } from './mid-sentence.js';
import { indicatorTitle } from './names.js';
import type { SectionContext } from './section.js';

type Change = NonNullable<Indicator['changes']>[number];

/** Changes of what the indicator is that the report tells of: those of its financial year so far, and those agreed already for later. */
export function changesTold({ assessment }: SectionContext, { changes = [] }: Indicator): readonly Change[] {
  const { framework, period } = assessment;
  const year = periodContaining(framework.calendar, 'annual', period.last);
  return changes.filter(({ from, agreed_on }) =>
    from <= period.last ? year.first <= from : agreed_on !== undefined && agreed_on <= period.last,
  );
}

/** "New definition from 1 July 2014; before: homes let. Reason: the guidance changed. Agreed by the Board on 12 May 2014 (minute 31)." */
export function changeInWords(context: SectionContext, change: Change): string {
  const { from, what, was, reason } = change;
  const before = was === undefined ? '' : `; before: ${wasInWords(what, was)}`;
  const why = reason === undefined ? '' : `. Reason: ${midSentence(reason)}`;
  const said = `${heads[what]} from ${showDay(from)}${before}${why}`;
  return [`${said}.`, agreement(change), replacement(context, change)].filter(Boolean).join(' ');
}

const heads: Readonly<Record<Change['what'], string>> = {
  definition: 'New definition',
  frequency: 'New frequency',
  unit: 'New unit',
  polarity: 'New desired direction',
  retired: 'Retired',
};

/** In which direction a figure is to move, by the word of the file. */
export const polarities: ReadonlyMap<string, string> = new Map([
  ['maximise', 'higher is better'],
  ['minimise', 'lower is better'],
  ['range', 'best within its range'],
  ['none', 'neither high nor low is better'],
]);

function wasInWords(what: Change['what'], was: string): string {
  return what === 'polarity' ? (polarities.get(was) ?? midSentence(was)) : midSentence(was);
}

function agreement({ agreed_by: by, agreed_on: on, minute }: Change): string {
  if (by === undefined) return 'No agreement is recorded.';
  const day = on === undefined ? '' : ` on ${showDay(on)}`;
  return `Agreed by ${bodyInSentence(by)}${day}${minute === undefined ? '' : ` (minute ${minute})`}.`;
}

function replacement(context: SectionContext, { replaced_by: id }: Change): string | undefined {
  const record = id && context.assessment.framework.records.indicator.get(id);
  return record && isShownTo(context, 'indicator', record) ? `${indicatorTitle(record)} takes its place.` : undefined;
}

/** A list of what was changed by decision of these indicators; nothing where nothing was. */
export function changesByDecision(context: SectionContext, shown: readonly Held<Indicator>[]): readonly Block[] {
  const items = shown.flatMap((indicator) =>
    changesTold(context, indicator).map((change) => [
      paragraph(`${indicatorTitle(indicator)}. ${changeInWords(context, change)}`),
    ]),
  );
  if (items.length === 0) return [];
  return [heading(3, 'Changes to indicators by decision'), { type: 'list', ordered: false, items }];
}

/** Retired indicators that are no longer reported on though a plan of the body once held them: members hear of their end. */
export function givenUp(context: SectionContext): readonly Held<Indicator>[] {
  const { framework, plans, indicators } = context.assessment;
  if (indicators.length === 0) return [];
  const reported = new Set(indicators.map(({ indicator }) => indicator.id));
  const ids = new Set(plans.flatMap(everHeldBy).filter((id) => !reported.has(id)));
  return [...ids]
    .flatMap((id) => framework.records.indicator.get(id) ?? [])
    .filter((indicator) => changesTold(context, indicator).some(({ what }) => what === 'retired'))
    .filter((indicator) => isOfService(context, indicator) && isShownTo(context, 'indicator', indicator));
}

function isOfService({ assessment: { framework, period, service } }: SectionContext, indicator: Indicator): boolean {
  return service === undefined || serviceOn(framework, indicator.service, period.last)?.id === service.id;
}
