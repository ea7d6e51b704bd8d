import type { ActivityAssessment } from '../assess/assessment.js';
import type { Tone } from './blocks.js';

export type ShownStatus = ActivityAssessment['status'];
export type CountedStatus = Exclude<ShownStatus, 'withdrawn'>;

/** Statuses as officers know them, with the tone that stands beside the words. */
export const statusWords: Readonly<Record<ShownStatus, { readonly tone: Tone; readonly label: string }>> = {
  'on-track': { tone: 'good', label: 'On Track' },
  'progressing-to-plan': { tone: 'good', label: 'Progressing to Plan' },
  'some-problems': { tone: 'caution', label: 'Some Problems' },
  'needs-attention': { tone: 'bad', label: 'Needs Attention' },
  failed: { tone: 'bad', label: 'Failed' },
  'completed-successfully': { tone: 'good', label: 'Completed Successfully' },
  'not-started': { tone: 'neutral', label: 'Not Started' },
  'postponed-or-delayed': { tone: 'caution', label: 'Postponed or Delayed' },
  'on-hold': { tone: 'neutral', label: 'On Hold' },
  'not-reported': { tone: 'neutral', label: 'Not reported' },
  withdrawn: { tone: 'neutral', label: 'Withdrawn' },
};

interface StatusLevel {
  readonly statuses: readonly CountedStatus[];
  readonly tone: Tone;
  readonly label: string;
  readonly one: string;
  readonly many: string;
}

/** The levels that are counted, in the order in which the overview says them. Two statuses are one level. */
export const statusLevels: readonly StatusLevel[] = [
  {
    statuses: ['on-track', 'progressing-to-plan'],
    tone: 'good',
    label: 'On track',
    one: 'is on track',
    many: 'are on track',
  },
  {
    statuses: ['some-problems'],
    tone: 'caution',
    label: 'Some problems',
    one: 'has some problems',
    many: 'have some problems',
  },
  {
    statuses: ['needs-attention'],
    tone: 'bad',
    label: 'Needs attention',
    one: 'needs attention',
    many: 'need attention',
  },
  { statuses: ['failed'], tone: 'bad', label: 'Failed', one: 'has failed', many: 'have failed' },
  {
    statuses: ['completed-successfully'],
    tone: 'good',
    label: 'Completed',
    one: 'has been completed',
    many: 'have been completed',
  },
  {
    statuses: ['not-started'],
    tone: 'neutral',
    label: 'Not started',
    one: 'has not started',
    many: 'have not started',
  },
  {
    statuses: ['postponed-or-delayed'],
    tone: 'caution',
    label: 'Postponed or delayed',
    one: 'is postponed or delayed',
    many: 'are postponed or delayed',
  },
  { statuses: ['on-hold'], tone: 'neutral', label: 'On hold', one: 'is on hold', many: 'are on hold' },
  {
    statuses: ['not-reported'],
    tone: 'neutral',
    label: 'Not reported',
    one: 'has not been reported',
    many: 'have not been reported',
  },
];

/** What each status means, as the key tells it. */
export const statusMeanings: Readonly<Record<CountedStatus, string>> = {
  'on-track': 'a single activity that goes as planned',
  'progressing-to-plan': 'a project or programme that goes as planned',
  'some-problems': 'there are problems, told with what is done about them',
  'needs-attention': 'off track: it will miss its end unless something changes',
  failed: 'it ended without success',
  'completed-successfully': 'done',
  'not-started': 'not due to start yet',
  'postponed-or-delayed': 'it should have started and has not',
  'on-hold': 'paused',
  'not-reported': 'no update has come for the period',
};
