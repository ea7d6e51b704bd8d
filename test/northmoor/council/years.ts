/** The financial years in which the example has plans, with the days on which each begins and ends. */
export const years = [
  { year: '2012-13', shown: '2012/13', from: '2012-04-01', to: '2013-03-31', next: '2013-14' },
  { year: '2013-14', shown: '2013/14', from: '2013-04-01', to: '2014-03-31', next: '2014-15' },
  { year: '2014-15', shown: '2014/15', from: '2014-04-01', to: '2015-03-31', next: undefined },
] as const;
