import type { Due, IndicatorAssessment } from '../../assess/assessment.js';
import { addDays } from '../../model/day.js';
import { compareTexts } from '../../model/finding.js';
import { grouped } from '../../model/grouped.js';
import { countInWords, listInWords, sentence, showDay, showPeriod } from '../../model/words.js';
import { type Block, heading, type Inlines, paragraph, text } from '../blocks.js';
import { answeringPost, lateness, owingPost } from '../due-words.js';
import { indicatorTitle, returnTitle } from '../names.js';
import type { Section, SectionContext } from '../section.js';
import { standings } from '../tones.js';

/** How far ahead the assessment looks, in days. */
const daysAhead = 31;

/** More returns of one post than a line names one by one. */
const mostNamed = 2;

/** What the readers of a briefing can do next: send what is missing, know what comes, and say what will be done. */
export const whatWouldHelp: Section = {
  name: 'what-would-help',
  build: (context) => {
    const { dueNext } = context.assessment;
    const silent = withoutAction(context);
    const asked = [
      ...list('To send now', byPost(context, askedNow(context), missingInWords)),
      ...list(
        'To say what will be done',
        silent.map((item) => text(withoutActionInWords(context, item))),
      ),
      ...list(`To come by ${lastDay(context)}`, byPost(context, dueNext, nextInWords)),
    ];
    return [heading(2, 'What would help'), ...(asked.length > 0 ? asked : [paragraph(nothingAsked(context))])];
  },
};

function lastDay({ assessment }: SectionContext): string {
  return showDay(addDays(assessment.today, daysAhead));
}

function nothingAsked(context: SectionContext): string {
  return `Nothing is missing, nothing is due by ${lastDay(context)}, and every indicator that is off target has an action.`;
}

/** Of earlier periods too, but for an update that the next one, asked for as well, will settle. */
function askedNow({ assessment: { dues, owedBefore } }: SectionContext): readonly Due[] {
  const own = dues.filter(isChased);
  const latest = new Map([...owedBefore, ...own].map((due) => [due.subject, due]));
  return [...owedBefore.filter((due) => due.kind === 'indicator' || latest.get(due.subject) === due), ...own];
}

/** Still asked for, of the period's own returns: what was passed over is counted and no longer chased. */
function isChased(due: Due): boolean {
  return due.state === 'answered-without-figure' || (due.state === 'overdue' && !due.passedOver);
}

function withoutAction(context: SectionContext): readonly IndicatorAssessment[] {
  return context.assessment.indicators.filter(
    ({ rating, entry }) =>
      (rating.colour === 'red' || rating.colour === 'amber') &&
      entry !== undefined &&
      (entry.action ?? '').trim() === '',
  );
}

function withoutActionInWords({ assessment }: SectionContext, { indicator, rating }: IndicatorAssessment): string {
  const post = answeringPost(assessment, indicator.owner);
  return `${sentence(post)}: ${indicatorTitle(indicator)} is ${standings[rating.colour].label.toLowerCase()}, and no action is recorded.`;
}

/** One line for each post, the posts by name, the returns of each in the order in which they are owed. */
function byPost(
  context: SectionContext,
  dues: readonly Due[],
  inWords: (context: SectionContext, dues: readonly Due[]) => string,
): readonly Inlines[] {
  const inOrder = [...dues].sort((a, b) => compareTexts(a.dueOn, b.dueOn) || compareTexts(a.subject, b.subject));
  return [...grouped(inOrder.map((due) => [sentence(owingPost(context.assessment.framework, due)), due]))]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([post, owed]) => [{ type: 'strong', content: text(post) }, ...text(`: ${inWords(context, owed)}.`)]);
}

function missingInWords({ assessment: { framework } }: SectionContext, dues: readonly Due[]): string {
  const named = dues.map((due) => {
    const late = lateness(due);
    const since = `due ${showDay(due.dueOn)}${late === undefined ? '' : `, ${late}`}`;
    return `${returnTitle(framework, due)}, ${showPeriod(framework.calendar, due.period)} (${since})`;
  });
  return named.join('; ');
}

/** `five updates by 31 October 2014; BEN 001: Days to process (October 2014) by 10 November 2014` */
function nextInWords(context: SectionContext, dues: readonly Due[]): string {
  const days = [...new Set(dues.map(({ dueOn }) => dueOn))];
  const said = days.map((day) => {
    const owed = dues.filter(({ dueOn }) => dueOn === day);
    return `${returnsInWords(context, owed)} by ${showDay(day)}`;
  });
  return said.join('; ');
}

function returnsInWords({ assessment: { framework } }: SectionContext, dues: readonly Due[]): string {
  if (dues.length > mostNamed) return listInWords(kindsOf(dues));
  const named = dues.map((due) => `${returnTitle(framework, due)} (${showPeriod(framework.calendar, due.period)})`);
  return listInWords(named.map((title) => title.replace(/^(Update|Assessment) of /, (word) => word.toLowerCase())));
}

/** `five updates`, `two figures` */
function kindsOf(dues: readonly Due[]): readonly string[] {
  const kinds = [...new Set(dues.map(({ kind }) => returnKinds[kind]))];
  return kinds.map((name) => {
    const count = dues.filter(({ kind }) => returnKinds[kind] === name).length;
    return `${countInWords(count)} ${count === 1 ? name : `${name}s`}`;
  });
}

const returnKinds: Readonly<Record<Due['kind'], string>> = {
  indicator: 'figure',
  activity: 'update',
  recommendation: 'update',
  risk: 'update',
  budget: 'update',
  plan: 'assessment',
  priority: 'assessment',
};

function list(title: string, items: readonly Inlines[]): readonly Block[] {
  if (items.length === 0) return [];
  return [heading(3, title), { type: 'list', ordered: false, items: items.map((item) => [paragraph(item)]) }];
}
