import { compareTexts } from '../../model/finding.js';
import type { Framework, Held } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Plan } from '../../model/records.js';
import { type ThreadNode, threadsFromTheTop } from '../../model/thread.js';
import { weave } from '../../model/woven-plans.js';
import { isShownTo } from '../audience.js';
import { type Block, heading, paragraph } from '../blocks.js';
import type { Section, SectionContext } from '../section.js';
import { threadItem } from '../thread-words.js';

/** The golden thread: which plan serves which, and what of what this body receives delivers it. */
export const thread: Section = {
  name: 'thread',
  build: (context) => {
    const shown = new Set(idsReceived(context));
    const threads = threadsFromTheTop(woven(context, shown)).flatMap((node) => carrying(node, shown));
    return [
      heading(2, 'The golden thread'),
      ...(threads.length === 0
        ? [paragraph('No plan delivers anything that this body receives.')]
        : [tree(context, threads)]),
    ];
  },
};

function idsReceived({ assessment }: SectionContext): readonly Id[] {
  return [
    ...assessment.indicators.map(({ indicator }) => indicator.id),
    ...assessment.activities.map(({ activity }) => activity.id),
    ...assessment.recommendations.map(({ recommendation }) => recommendation.id),
    ...assessment.risks.map(({ risk }) => risk.id),
  ];
}

/** The plans of the report with those that they stem from, as far as this body may see them. */
function woven(context: SectionContext, shown: ReadonlySet<Id>) {
  const { framework, plans, period } = context.assessment;
  const isPlanShown = (plan: Held<Plan>) => isShownTo(context, 'plan', plan);
  const above = plans.flatMap((plan) => ancestors(framework, plan, new Set([plan.id])));
  const all = [...new Set([...above.filter(isPlanShown), ...plans])];
  return weave(framework, {
    day: period.last,
    plans: all.sort((a, b) => compareTexts(a.from, b.from) || compareTexts(a.id, b.id)),
    delivering: plans,
    keeps: (id) => shown.has(id),
  });
}

function ancestors(framework: Framework, { parent }: Plan, seen: ReadonlySet<Id>): readonly Held<Plan>[] {
  const plan = parent === undefined || seen.has(parent) ? undefined : framework.records.plan.get(parent);
  return plan === undefined ? [] : [...ancestors(framework, plan, new Set([...seen, plan.id])), plan];
}

/** The node with no more than the branches that lead to something the body is shown. */
function carrying(node: ThreadNode, shown: ReadonlySet<Id>): readonly ThreadNode[] {
  const children = node.children.flatMap((child) => carrying(child, shown));
  return children.length > 0 || shown.has(node.id) ? [{ ...node, children }] : [];
}

function tree(context: SectionContext, nodes: readonly ThreadNode[]): Block {
  return {
    type: 'list',
    ordered: false,
    items: nodes.map((node) => [
      paragraph(threadItem(context.assessment, node)),
      ...(node.children.length === 0 ? [] : [tree(context, node.children)]),
    ]),
  };
}
