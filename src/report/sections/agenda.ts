import { bodyInSentence } from '../../model/body-in-sentence.js';
import type { Held } from '../../model/framework.js';
import type { Paper } from '../../model/records.js';
import { sentence, showDay } from '../../model/words.js';
import { type Block, heading, paragraph } from '../blocks.js';
import { prose } from '../commentary.js';
import { bodyName } from '../names.js';
import { askedInWords, issuedInWords, paperShown } from '../paper-words.js';
import type { Section, SectionContext } from '../section.js';

type Implication = keyof NonNullable<Paper['implications']>;

const implications: Readonly<Record<Implication, string>> = {
  financial: 'Financial',
  legal: 'Legal',
  policy: 'Policy',
  risk: 'Risk',
  sustainability: 'Sustainability',
};

/** What the body is asked to do, with the reasons, options, implications and background papers of its paper. */
export const agenda: Section = {
  name: 'agenda',
  build: (context) => {
    const paper = paperShown(context);
    return [heading(2, 'Agenda'), ...(paper ? told(context, paper) : [paragraph(absence(context))])];
  },
};

function absence(context: SectionContext): string {
  return context.assessment.paper
    ? `${issuedInWords(context)}.`
    : `This report is not on the agenda of any recorded meeting of ${bodyInSentence(bodyName(context))}.`;
}

function told(context: SectionContext, paper: Held<Paper>): readonly Block[] {
  return [
    paragraph(`Meeting of ${showDay(paper.meeting)}.`, 'lead'),
    ...asked(context, paper),
    ...prose('Reasons', paper.reasons),
    ...prose('Options considered', paper.options),
    ...prose('Consultation', paper.consultation),
    ...implied(paper),
    ...background(paper),
  ];
}

function asked(context: SectionContext, { recommendations }: Held<Paper>): readonly Block[] {
  const { framework, period } = context.assessment;
  const name = sentence(bodyInSentence(bodyName(context)));
  const said = recommendations.map((each) => askedInWords(framework, each, period.last));
  const [only] = said;
  if (said.length === 1 && only !== undefined) return [paragraph(`${name} is asked ${only}.`)];
  const items = said.map((each, index) => [paragraph(`${each}${index === said.length - 1 ? '.' : ';'}`)]);
  return [paragraph(`${name} is asked:`), { type: 'list', ordered: true, items }];
}

/** Those that the paper tells of. "None" is for an officer to say, never for the program. */
function implied({ implications: given = {} }: Held<Paper>): readonly Block[] {
  const all = Object.keys(implications) as readonly Implication[]; // the keys of a closed table
  const blocks = all.flatMap((each) => prose(implications[each], given[each]));
  return blocks.length === 0 ? [] : [heading(3, 'Implications'), ...blocks];
}

function background({ background_papers: papers = [] }: Held<Paper>): readonly Block[] {
  if (papers.length === 0) return [];
  const items = papers.map((each) => [paragraph(each)]);
  return [heading(3, 'Background papers'), { type: 'list', ordered: false, items }];
}
