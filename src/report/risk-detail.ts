import type { RiskAssessment } from '../assess/assessment.js';
import type { Id } from '../model/id.js';
import { showDay } from '../model/words.js';
import { isShownTo } from './audience.js';
import { type Block, heading, paragraph, text } from './blocks.js';
import { prose } from './commentary.js';
import { answeringPost } from './due-words.js';
import { appetiteInWords, latenessInWords, responseWords, reviewInWords, riskTitle } from './risk-words.js';
import type { SectionContext } from './section.js';

type Line = readonly [term: string, said: string | undefined];
type Action = RiskAssessment['actions'][number];

/** What stands behind a risk's scores. A summary is short, and leaves out what does not change from quarter to quarter. */
export function riskInDetail(context: SectionContext, item: RiskAssessment): readonly Block[] {
  const facts = context.assessment.body.detail === 'summary' ? inShort(context, item) : inFull(context, item);
  const told = [...facts, ...prose('Commentary', item.entry?.commentary)];
  return told.length > 0 ? [heading(4, riskTitle(item.risk)), ...told] : [];
}

function inFull(context: SectionContext, item: RiskAssessment): readonly Block[] {
  const lines = [...standing(context, item), ...moving(context, item), ...done(item)];
  const items = lines.flatMap(([term, said]) =>
    said === undefined ? [] : [{ term: text(term), description: text(said) }],
  );
  return items.length > 0 ? [{ type: 'definitions', items }] : [];
}

/** "Appetite: Above the appetite of 8. Controls: Gates; Pumps." */
function inShort(context: SectionContext, item: RiskAssessment): readonly Block[] {
  const said = moving(context, item).flatMap(([term, words]) =>
    words === undefined ? [] : [`${term}: ${bare(words)}.`],
  );
  return said.length > 0 ? [paragraph(said.join(' '))] : [];
}

function standing(context: SectionContext, { risk }: RiskAssessment): readonly Line[] {
  return [
    ['Category', risk.category],
    ['Cause', risk.cause],
    ['Event', risk.event],
    ['Consequence', risk.consequence],
    ['Threatens', titlesInSeries(context, risk.objectives ?? [])],
    ['On the register since', showDay(risk.opened_on)],
    ['Response', risk.response && responseWords[risk.response]],
  ];
}

function moving(context: SectionContext, item: RiskAssessment): readonly Line[] {
  const { risk, actions } = item;
  const open = actions.filter(({ isDone }) => !isDone);
  return [
    ['Appetite', appetiteInWords(item)],
    ['Review by', reviewInWords(context.assessment, item)],
    ['Controls', inSeries(risk.controls ?? [])],
    ['Still to be done', inSeries(open.map((each) => openAction(context, each)))],
  ];
}

function done({ actions }: RiskAssessment): readonly Line[] {
  return [['Done', inSeries(actions.filter(({ isDone }) => isDone).map(doneAction))]];
}

/** `Fit flood gates (Head of Housing), by 30 June 2012, overdue by 92 days` */
function openAction({ assessment }: SectionContext, { action, daysOverdue }: Action): string {
  const { due, done_on: done } = action;
  const by = action.owner === undefined ? '' : ` (${answeringPost(assessment, action.owner)})`;
  const said = `${bare(action.text)}${by}${due === undefined ? ', no day set' : `, by ${showDay(due)}`}`;
  if (done !== undefined && done <= assessment.today) return `${said}, done after the period on ${showDay(done)}`;
  return due === undefined ? said : `${said}${latenessInWords(assessment, due, daysOverdue)}`;
}

function doneAction({ action }: Action): string {
  return `${bare(action.text)}${action.done_on === undefined ? '' : `, ${showDay(action.done_on)}`}`;
}

/** Objectives and priorities by title, which may hold an "and" of their own; those of a plan that this body's report may not tell of are left out. */
function titlesInSeries(context: SectionContext, ids: readonly Id[]): string | undefined {
  const { priorities, objectives } = context.assessment.framework;
  const titles = ids.flatMap((id) => {
    const named = objectives.get(id) ?? priorities.get(id);
    const plan = objectives.get(id)?.priority.plan ?? priorities.get(id)?.plan;
    return named && plan && isShownTo(context, 'plan', plan) ? [named.title] : [];
  });
  return titles.length > 0 ? titles.join('; ') : undefined;
}

function inSeries(items: readonly string[]): string | undefined {
  return items.length > 0 ? `${items.map(bare).join('; ')}.` : undefined;
}

function bare(words: string): string {
  return words.replace(/[.\s]+$/, '');
}
