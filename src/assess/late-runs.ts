import type { Day } from '../model/day.js';
import { escalationAfter } from '../model/escalation-after.js';
import { compareTexts } from '../model/finding.js';
import type { Framework } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Frequency } from '../model/period.js';
import type { Settings } from '../model/records.js';
import { serviceOn } from '../model/succession.js';
import type { Due } from './due-state.js';

/** To whom a return goes that is missing for some periods in a row. Source: page "Off target, escalation". */
export interface Escalation {
  /** Periods in a row, this one the last of them. */
  readonly running: number;
  readonly to: 'head-of-service' | 'chief-executive';
  /** The post that it goes to, vacant or not; nothing where the folder names none. */
  readonly post: Id | undefined;
}

/** For how many periods in a row each return has been missing by the day, itself the last of them; 0 where it is not missing. */
export function missingRuns(dues: readonly Due[]): ReadonlyMap<Due, number> {
  const running = new Map<Frequency, number>();
  return new Map(
    dues.map((due) => {
      const before = running.get(due.period.frequency) ?? 0;
      const state = standingIn(due);
      const now = state === 'missing' ? before + 1 : state === 'there' ? 0 : before;
      running.set(due.period.frequency, now);
      return [due, state === 'missing' ? now : 0];
    }),
  );
}

/** The same of what somebody is still asked for: 0 for what was passed over, and for what is there and cannot be read. */
export function chasedRuns(dues: readonly Due[]): ReadonlyMap<Due, number> {
  const isChased = (due: Due) => due.state !== 'overdue' || (!due.passedOver && due.unreadable === undefined);
  return new Map([...missingRuns(dues)].map(([due, running]) => [due, isChased(due) ? running : 0]));
}

/** One return of a subject, and for how many periods in a row it has been missing. */
export interface Running {
  readonly due: Due;
  readonly running: number;
}

/** Whether what has been missing in the first of a subject's returns has been missing in its next one of that frequency too. */
export function goesOn([first, ...later]: readonly Running[]): boolean {
  if (first === undefined) return false;
  const { frequency } = first.due.period;
  const next = later.find(({ due, running }) => running > 0 && due.period.frequency === frequency);
  return next !== undefined && next.running > first.running;
}

/** What is excepted or not due yet neither makes a run longer nor ends it. */
function standingIn(due: Due): 'missing' | 'there' | 'neither' {
  switch (due.state) {
    case 'overdue':
      return 'missing';
    case 'answered-without-figure':
      return due.daysLate > 0 ? 'missing' : 'neither';
    case 'received-on-time':
    case 'received-late':
    case 'arrival-unknown':
      return 'there';
    case 'excepted':
    case 'due-soon':
    case 'not-yet-due':
      return 'neither';
  }
}

/** Where a return goes that has been missing for so many periods in a row; nothing where it stays with its owner. */
export function escalationOf(
  framework: Framework,
  running: number,
  { service, today }: { readonly service: Id | undefined; readonly today: Day },
): Escalation | undefined {
  const to = stepOf(framework.settings, running);
  if (to === undefined) return undefined;
  const head = service && serviceOn(framework, service, today)?.head;
  const post = to === 'chief-executive' ? chiefExecutive(framework, today) : head;
  return { running, to, post };
}

function stepOf(settings: Settings, running: number): Escalation['to'] | undefined {
  const { headOfService, chiefExecutive: chief } = escalationAfter(settings);
  if (running >= chief) return 'chief-executive';
  return running >= headOfService ? 'head-of-service' : undefined;
}

function chiefExecutive(framework: Framework, today: Day): Id | undefined {
  const [post] = [...framework.records.owner.values()]
    .filter(({ roles, from, to }) => {
      const isThere = (from === undefined || from <= today) && (to === undefined || today <= to);
      return isThere && roles.includes('chief-executive');
    })
    .sort((a, b) => compareTexts(a.id, b.id));
  return post?.id;
}
