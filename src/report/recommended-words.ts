import { bodyInSentence } from '../model/body-in-sentence.js';
import { sentence, showDay } from '../model/words.js';
import { exemptOf, isShownTo } from './audience.js';
import { type Block, heading, paragraph } from './blocks.js';
import { type Recommended, recommendedBy } from './decisions-made.js';
import { midSentence } from './mid-sentence.js';
import { bodyName } from './names.js';
import { bodyNameOn } from './paper-words.js';
import type { SectionContext } from './section.js';

/** What the body recommended to others, and what each of them decided at its next meeting: Scrutiny and Cabinet. */
export function recommendedElsewhere(context: SectionContext): readonly Block[] {
  const all = recommendedBy(context);
  const shown = all.filter(({ paper }) => isShownTo(context, 'paper', paper));
  const bodies = [...new Set(shown.map(({ to }) => to))];
  return [
    ...bodies.flatMap((to) => [
      heading(3, `What ${nameOf(context, to)} decided`),
      ...shown.filter((each) => each.to === to).flatMap((each) => [...asked(context, each), ...answer(context, each)]),
    ]),
    ...exemptOf(all.length - shown.length, 'recommendation to another body', 'recommendations to other bodies'),
  ];
}

function asked(context: SectionContext, { to, paper, texts }: Recommended): readonly Block[] {
  const said = `On ${showDay(paper.meeting)} ${bodyInSentence(bodyName(context))} was asked to recommend to ${nameOf(context, to)}`;
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return [paragraph(`${said} ${midSentence(only)}.`)];
  return [paragraph(`${said}:`), listOf(texts.map((each) => sentence(midSentence(each))))];
}

/** The records do not say which decision answers which recommendation: all of the next meeting's are told. */
function answer(context: SectionContext, { to, answer: paper }: Recommended): readonly Block[] {
  const name = nameOf(context, to);
  if (!paper) return [paragraph(`No decision of ${name} is recorded since.`)];
  if (!isShownTo(context, 'paper', paper))
    return [paragraph(`What ${name} decided on ${showDay(paper.meeting)} is internal and not shown here.`)];
  const resolved = (paper.decisions ?? []).map(
    ({ text, minute }) => `${midSentence(text)}${minute === undefined ? '' : ` (minute ${minute})`}`,
  );
  return [
    paragraph(`At its next meeting, on ${showDay(paper.meeting)}, ${name} decided:`),
    listOf(resolved.map(sentence)),
  ];
}

function listOf(texts: readonly string[]): Block {
  return { type: 'list', ordered: false, items: texts.map((each) => [paragraph(`${each}.`)]) };
}

function nameOf({ assessment }: SectionContext, body: Recommended['to']): string {
  return bodyInSentence(bodyNameOn(assessment.framework, body, assessment.period.last));
}
