import type { Framework, Held, Subject } from '../../model/framework.js';
import { type Id, parseId } from '../../model/id.js';
import { type Period, sameFrequencyAndPeriod } from '../../model/period.js';
import { periodOfPaper } from '../../model/period-of-paper.js';
import type { Body } from '../../model/records.js';
import type { ShownIn } from '../evidence.js';
import { lagOf, latestBefore, periodsStandingIn, standingPeriodOf } from '../expected.js';
import { lifespansOf, type PlansOfPriorities, plansOfPriorities } from '../lifespans.js';
import { receiverOf } from '../receiver.js';
import type { Showing } from './drawn-papers.js';
import type { PaperSaid } from './final-stretches.js';

/** The report that a final paper put before its body. */
export interface PaperReport {
  readonly shown: ShownIn;
  readonly commit: string;
  /** As it is now; nothing where it is gone, so that what it received cannot be told. */
  readonly body: Held<Body> | undefined;
  /** By the records as they are now. */
  readonly receives: (subject: Id) => boolean;
  /** Whether the subject's own period is the one that the report shows, or may be. */
  readonly shows: (subject: Subject, own: Period) => boolean;
}

export function paperReports(showings: readonly Showing[], framework: Framework): readonly PaperReport[] {
  let plans: PlansOfPriorities | undefined;
  const asking = () => {
    plans ??= plansOfPriorities(framework);
    return plans;
  };
  return showings.flatMap(({ paper, said, commit }) => {
    const [bodyId, service] = [said.body, said.service].map((name) => (name === undefined ? undefined : parseId(name)));
    const body = bodyId && framework.records.body.get(bodyId);
    const period = periodOfPaper(framework, said);
    if (bodyId === undefined || period === undefined) return [];
    const shown = { paper, body: bodyId, ...(service && { service }) };
    const receives = receivedBy(framework, { said, body, period });
    return [{ shown, commit, body, receives, shows: periodShown(framework, period, asking) }];
  });
}

function recordOf<Found>(records: ReadonlyMap<Id, Found>, name: string | undefined): Found | undefined {
  const id = name === undefined ? undefined : parseId(name);
  return id && records.get(id);
}

interface ReportOf {
  readonly said: PaperSaid;
  readonly body: Held<Body> | undefined;
  readonly period: Period;
}

/** Worked out only for a paper of whose period an entry was changed. */
function receivedBy(framework: Framework, { said, body, period }: ReportOf): (subject: Id) => boolean {
  const service = recordOf(framework.records.service, said.service);
  const review = recordOf(framework.records.review, said.review);
  let received: ReadonlySet<Id> | undefined;
  return (subject) => {
    if (body === undefined) return false;
    received ??= new Set(
      receiverOf(framework, { body, ...(service && { service }), ...(review && { review }) }, period).subjects.map(
        ({ record }) => record.id,
      ),
    );
    return received.has(subject);
  };
}

/** The latest own period that stands in the report's, present or not, else the latest before; an activity's or recommendation's latest entry. Source: page "The rules", what is owed. */
function periodShown(framework: Framework, period: Period, asking: () => PlansOfPriorities): PaperReport['shows'] {
  const { calendar } = framework;
  const known = new Map<Subject, Period | undefined>();
  const latest = (subject: Subject) => {
    const lifespans = lifespansOf(framework, subject, subject.kind === 'priority' ? asking() : new Map());
    const lag = lagOf(subject);
    const within = periodsStandingIn(calendar, lifespans, { span: { from: period.first, to: period.last }, lag });
    return within.at(-1)?.own ?? latestBefore(calendar, lifespans, { before: period.first, lag });
  };
  return (subject, own) => {
    if (subject.kind === 'budget' && own.year !== period.year) return false;
    if (isShownByEntry(subject) || sameFrequencyAndPeriod(own, period)) {
      const { last } = standingPeriodOf(calendar, subject, own);
      return period.first <= last && last <= period.last;
    }
    if (!known.has(subject)) known.set(subject, latest(subject));
    const shown = known.get(subject);
    return shown !== undefined && sameFrequencyAndPeriod(own, shown);
  };
}

/** Of these the latest entry is shown, whichever period was owed. */
export function isShownByEntry({ kind }: Subject): boolean {
  return kind === 'activity' || kind === 'recommendation';
}
