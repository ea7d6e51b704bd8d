import { withoutHistory } from '../../src/assess/arrival.js';
import { assess } from '../../src/assess/assess.js';
import type {
  ActivityAssessment,
  Assessment,
  Due,
  IndicatorAssessment,
  NarrativeAssessment,
} from '../../src/assess/assessment.js';
import { extendedTo } from '../../src/model/period.js';
import { day, type FrameworkParts, found, frameworkOf, id, period } from './framework.js';

/** The reporting period and the day of a test; a quarter may leave out what does not matter. */
export interface When {
  readonly period?: string;
  readonly today?: string;
  /** The day to which a Panel's pack goes on beyond its quarter. */
  readonly upTo?: string;
}

/** A small council assessed: of Q2 2012/13 and after all its deadlines, unless the test says otherwise. */
export function assessed(
  parts: FrameworkParts,
  { period: text = '2012-13-Q2', today = '2012-12-01', upTo }: When = {},
): Assessment {
  const framework = frameworkOf(parts);
  const named = period(text, framework.calendar);
  return assess({
    framework,
    period: upTo ? extendedTo(named, day(upTo)) : named,
    evidence: withoutHistory(framework, day(today)),
  });
}

/** The one indicator `X` of a council. */
export function assessedX(
  fields: NonNullable<FrameworkParts['indicators']>[string],
  entries: NonNullable<FrameworkParts['entries']>,
  when: When & Pick<FrameworkParts, 'settings' | 'plans'> = {},
): IndicatorAssessment {
  const { settings = {}, plans = {}, ...rest } = when;
  return indicatorIn(assessed({ settings, plans, indicators: { X: fields }, entries }, rest), 'X');
}

export function indicatorIn({ indicators }: Assessment, name: string): IndicatorAssessment {
  return found(indicators.get(id(name)), name);
}

export function activityIn({ activities }: Assessment, name: string): ActivityAssessment {
  return found(activities.get(id(name)), name);
}

export function narrativeIn({ narratives }: Assessment, name: string): NarrativeAssessment {
  return found(narratives.get(id(name)), name);
}

/** Where the entries that are owed stand, as `subject period state`. */
export function statesOf(dues: readonly Due[]): readonly string[] {
  return dues.map(({ subject, period: own, state }) => `${subject} ${own.key} ${state}`);
}
