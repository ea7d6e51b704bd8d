import type { Paper } from '../../../src/model/records.js';
import { type Plain, words } from './written.js';

const board = {
  body: 'performance-and-risk-management-board',
  contact: 'Policy and Performance Management Officer, performance@northmoor.example',
  audience: 'internal',
} as const;

/** Papers of the Board, of the Panel, of Full Council and of one management team; by id. */
export const otherPapers: Readonly<Record<string, Plain<Paper>>> = {
  'performance-board-2013-14-q4': {
    ...board,
    period: '2013-14-Q4',
    meeting: '2014-05-20',
    version: '1.0',
    status: 'final',
    summary:
      'The year is closed. The Board is asked for two decisions on dates, and to note where the risks of June lie.',
    recommendations: [
      { action: 'note', text: 'Performance, budgets and risks at the end of 2013/14' },
      { action: 'agree', text: 'That no survey of streets be made in the first quarter of 2014/15' },
      { action: 'recommend', to: 'cabinet', text: 'That the sharing of dog wardens be withdrawn' },
    ],
    decisions: [
      { text: 'The survey of streets of the first quarter was waived.', minute: '6' },
      {
        text: 'Two more landlords are to be found in place of those who sold up; the new date is 31 August 2014.',
        minute: '7',
        owner: 'housing-options-manager',
        due: '2014-08-31',
      },
      {
        text: 'Each head of service is to name a deputy who can enter figures.',
        minute: '8',
        owner: 'policy-and-performance-officer',
        due: '2014-06-30',
        outcome: 'All six have named one by 24 June 2014.',
      },
    ],
  },
  'performance-board-2014-15-q1': {
    ...board,
    period: '2014-15-Q1',
    meeting: '2014-08-12',
    version: '1.0',
    status: 'final',
    summary: words`Missed collections have risen for two months running, and risk CR-005 stands at 16. The Board is asked to
      send a Panel, and to agree later dates for two returns of October.`,
    recommendations: [
      { action: 'note', text: 'Performance, budgets and risks of the first quarter of 2014/15' },
      { action: 'agree', text: 'That a Performance Panel look into missed collections' },
      { action: 'agree', text: 'That risk CR-006 be closed, as council tax support has settled' },
      { action: 'agree', text: 'Later dates for PLN-012 and for the budget of Planning and Regeneration' },
    ],
    reasons: 'Missed collections were above their target in June and July and are likely to be so in August.',
    options: 'To wait for the figures of September. They would come after the Panel could still change the rounds.',
    background_papers: ["Contractor's round sheets of June and July 2014"],
    decisions: [
      {
        text: 'A Performance Panel is to meet at the depot in September.',
        minute: '20',
        owner: 'policy-and-performance-officer',
        due: '2014-09-30',
        outcome: 'Held on 16 September 2014; see PP-2014-01 and PP-2014-02.',
      },
      { text: 'Later dates were agreed for PLN-012 and for the budget of Planning and Regeneration.', minute: '21' },
      { text: 'Risk CR-006 is closed.', minute: '22' },
    ],
  },
  'performance-panel-2013-11': {
    body: 'performance-panel',
    review: 'housing-2013-11',
    meeting: '2013-11-19',
    version: '1.0',
    status: 'final',
    summary: 'Housing was chosen because empty homes are behind, and because its other figures are good.',
    recommendations: [
      { action: 'note', text: 'The figures of Housing at the half year of 2013/14' },
      {
        action: 'recommend',
        to: 'performance-and-risk-management-board',
        text: 'What the Panel finds should be done about empty homes, leased flats and handovers',
      },
    ],
    contact: board.contact,
    decisions: [
      {
        text: 'Three recommendations go to the Board: PP-2013-01, PP-2013-02 and PP-2013-03.',
        outcome: 'Agreed by the Board on 11 February 2014.',
      },
    ],
  },
  'performance-panel-2014-09': {
    body: 'performance-panel',
    review: 'environmental-services-2014-09',
    meeting: '2014-09-16',
    version: '1.0',
    status: 'final',
    summary: 'Why missed collections rose, and whether the rounds will settle by the end of October.',
    recommendations: [
      { action: 'note', text: 'The figures of June to August 2014, as far as they are known' },
      {
        action: 'recommend',
        to: 'performance-and-risk-management-board',
        text: 'What the Panel finds should be asked of the contractor',
      },
    ],
    consultation: "The contractor's manager and two crews.",
    contact: board.contact,
    decisions: [
      {
        text: 'Two recommendations go to the Board: PP-2014-01 and PP-2014-02.',
        owner: 'head-of-environmental-services',
        due: '2014-10-28',
      },
    ],
    audience: 'internal',
    exempt_reason: "Paragraph 3: financial or business affairs of the council's contractor",
  },
  'full-council-2013-14': {
    body: 'full-council',
    period: '2013-14',
    meeting: '2014-07-23',
    version: '1.0',
    status: 'final',
    // Of the folder that the council keeps: this example has no history of its own.
    drawn_from: '3f2c9d1',
    summary: words`The annual report for 2013/14: what was promised, what was done and what was learnt. It goes to every
      library and onto the website.`,
    recommendations: [
      { action: 'note', text: 'What was achieved in the second year of the Corporate Plan' },
      { action: 'agree', text: 'That the annual report be published' },
    ],
    reasons: 'The Performance Management Framework asks for a report to all members and to the public each year.',
    wards: ['All'],
    background_papers: ['Corporate Plan 2012-15', 'Annual Action Plan 2013/14'],
    cabinet_member: 'Leader of the Council',
    contact: 'Chief Executive, chief-executive@northmoor.example',
    decisions: [
      {
        text: 'The annual report is to be published.',
        minute: '23',
        owner: 'communications-manager',
        due: '2014-07-31',
        outcome: 'On the website since 29 July 2014, and in five libraries since 5 August.',
      },
    ],
  },
  'housing-management-team-2014-08': {
    body: 'service-management-team',
    service: 'housing',
    period: '2014-08',
    meeting: '2014-09-09',
    version: '1',
    status: 'final',
    recommendations: [{ action: 'note', text: 'How the service stands at the end of August' }],
    contact: 'Head of Housing, head-of-housing@northmoor.example',
    decisions: [
      {
        text: 'The register is to be counted by hand if the new lettings system cannot.',
        owner: 'housing-options-manager',
        due: '2014-11-10',
      },
      {
        text: 'Letters to the 14 owners found by the tracing agent go out.',
        owner: 'private-sector-housing-manager',
        due: '2014-09-30',
        outcome: 'Sent on 18 September 2014; six have answered.',
      },
    ],
    audience: 'internal',
  },
};
