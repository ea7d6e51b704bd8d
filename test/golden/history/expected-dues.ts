import type { Due } from './told.js';

const onTime = (on: string, how = 'committed') => ({ state: 'received-on-time', receivedOn: on, how });
export const late = (on: string, daysLate: number, how = 'committed') => ({
  state: 'received-late',
  receivedOn: on,
  daysLate,
  how,
});

interface Expected {
  readonly of: string;
  readonly submitted: Partial<Due>;
  /** Where it differs. */
  readonly landed?: Partial<Due>;
  readonly because: string;
}

/** Where each return stands on 31 October 2012, and why. */
export const expectedDues: readonly Expected[] = [
  { of: 'HSG-001 Q2', submitted: onTime('2012-10-10'), because: 'the 10th itself is on time' },
  { of: 'HSG-002 Q2', submitted: late('2012-10-11', 1), because: 'at 23:30 in UTC it was the 11th in a London summer' },
  {
    of: 'HSG-003 Q1',
    submitted: onTime('2012-07-09'),
    because: 'a provisional figure made final came when it first came',
  },
  { of: 'HSG-001 Q1', submitted: onTime('2012-07-05'), because: 'a restated figure came when it first came' },
  { of: 'HSG-003 Q2', submitted: { state: 'overdue', daysLate: 21 }, because: 'nobody has reported' },
  {
    of: 'HSG-004 Q2',
    submitted: { ...onTime('2012-10-22'), dueOn: '2012-10-24' },
    because: 'an exception that was agreed in time gives a later day',
  },
  {
    of: 'HSG-005 Q2',
    submitted: { state: 'overdue', dueOn: '2012-10-10' },
    because: 'an exception that was agreed the day after does not count',
  },
  {
    of: 'LEI-001 Q2',
    submitted: { state: 'excepted', until: '2012-10-31' },
    because: 'what was agreed in time counts, however late it was recorded',
  },
  {
    of: 'LEI-002 Q2',
    submitted: onTime('2012-10-09'),
    landed: late('2012-10-12', 2, 'merged'),
    because: 'it was submitted in time and merged two days late',
  },
  { of: 'LEI-003 Q2', submitted: late('2012-10-15', 5, 'squashed'), because: 'one commit was made of its branch' },
  {
    of: 'LEI-004 Q2',
    submitted: onTime('2012-10-04'),
    because: 'neither moving the folder nor reformatting is reporting',
  },
  { of: 'LEI-005 Q2', submitted: { state: 'answered-without-figure', daysLate: 21 }, because: 'it is still owed' },
];
