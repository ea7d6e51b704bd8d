/** A return that is owed and for which no figure came in time, or at all. */
interface Absent {
  readonly id: string;
  readonly period: string;
  /** Where it stands on the example's day. An exception is among the records of oversight/. */
  readonly stands: 'overdue' | 'excepted' | 'answered-without-figure';
  readonly because: string;
}

/** The returns of indicators that are missing, and why: those with an exception name the day to which it runs. */
export const absent: readonly Absent[] = [
  { id: 'ENV-003', period: '2014-08', stands: 'overdue', because: 'the contractor changed its round sheets' },
  { id: 'LEI-001', period: '2014-08', stands: 'overdue', because: 'the turnstile at Stanmere Cross was not read' },
  { id: 'HRM-004', period: '2014-15-Q2', stands: 'overdue', because: 'its exception was agreed too late' },
  { id: 'COM-001', period: '2014-15-Q2', stands: 'overdue', because: 'its exception is merely requested' },
  { id: 'HSG-022', period: '2014-15-Q2', stands: 'overdue', because: 'no file came, and nobody asked for more time' },
  { id: 'HSG-021', period: '2014-15-Q1', stands: 'overdue', because: 'its exception ran out on 29 August 2014' },
  { id: 'ECD-007', period: '2013-14-Q3', stands: 'overdue', because: 'it was never entered' },
  { id: 'PLN-012', period: '2014-15-Q2', stands: 'excepted', because: 'it is due by 31 October 2014 by agreement' },
  { id: 'ENV-006', period: '2014-15-Q1', stands: 'excepted', because: 'it was waived: no survey was made' },
  {
    id: 'HSG-021',
    period: '2014-15-Q2',
    stands: 'answered-without-figure',
    because: 'the grants system gives no dates before August',
  },
  { id: 'HSG-030', period: '2014-15-Q2', stands: 'answered-without-figure', because: 'the register is being moved' },
  { id: 'CUS-006', period: '2014-15-Q2', stands: 'answered-without-figure', because: 'the ticket machine was stolen' },
];

// FIN-002 of Q4 2013/14 came on 25 April 2014, within the exception that moved its day to 30 April.
