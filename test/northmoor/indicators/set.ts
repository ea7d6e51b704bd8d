type Figure = number | string;

/** A target of one year: its figure alone, or all that was said of it. */
type Target = Figure | Readonly<Record<string, unknown>>;

const byCabinet: Readonly<Record<string, object>> = {
  '2012-13': { set_on: '2012-03-12', set_by: 'Cabinet', minute: '131' },
  '2013-14': { set_on: '2013-03-11', set_by: 'Cabinet', minute: '124' },
  '2014-15': { set_on: '2014-03-10', set_by: 'Cabinet', minute: '118' },
};

const withServicePlan: Readonly<Record<string, object>> = {
  '2012-13': { set_on: '2012-03-30', set_by: 'Chief Executive' },
  '2013-14': { set_on: '2013-03-28', set_by: 'Chief Executive' },
  '2014-15': { set_on: '2014-03-31', set_by: 'Chief Executive' },
};

function targetsOf(years: Readonly<Record<string, Target>>, agreed: Readonly<Record<string, object>>) {
  return Object.entries(years).map(([year, target]) => {
    const { reason, ...told } = typeof target === 'object' ? { reason: undefined, ...target } : { value: target };
    return { year, ...told, ...agreed[year], ...(reason === undefined ? {} : { reason }) };
  });
}

/** Targets that Cabinet set with each year's action plan. Those before 2012/13 came over without their history. */
export function setByCabinet(years: Readonly<Record<string, Target>>): readonly object[] {
  return targetsOf(years, byCabinet);
}

/** Targets that the Chief Executive set with each year's service plan. */
export function setWithServicePlan(years: Readonly<Record<string, Target>>): readonly object[] {
  return targetsOf(years, withServicePlan);
}

export const approvedByCabinet = { approved_by: 'Cabinet', approved_on: '2011-03-14' } as const;

export const approvedWithServicePlan = { approved_by: 'Chief Executive', approved_on: '2011-03-31' } as const;

export const checked = { validator: 'policy-and-performance-officer' } as const;

const scored = ['accuracy', 'validity', 'reliability', 'timeliness', 'relevance', 'completeness'] as const;

/** Six scores of data quality from 1 to 4, in the order of the policy, and who gave them. */
export function scores(given: readonly [number, number, number, number, number, number], assessed_on = '2014-02-18') {
  const each = Object.fromEntries(scored.map((name, place) => [name, given[place]]));
  return { data_quality: { ...each, assessed_on, assessor: 'Policy and Performance Management Officer' } };
}
