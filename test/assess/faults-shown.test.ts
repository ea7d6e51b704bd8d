import { describe, expect, it } from 'vitest';
import { faultsShownBy } from '../../src/assess/faults-shown.js';
import { day, type FrameworkParts, frameworkOf, held, period } from '../builders/framework.js';

const council: FrameworkParts = {
  services: { housing: {}, leisure: {} },
  indicators: {
    'HSG-1': { recovery_plans: [{ for: '2012-13-Q1', actions: [{ action: 'Let them.', owner: 'letter' }] }] },
    'LEI-1': { service: 'leisure', owner: 'head-of-leisure' },
  },
  activities: { 'A-1': { milestones: [{ id: 'roof', title: 'Roof', owner: 'surveyor', due: '2012-08-31' }] } },
  recommendations: { 'IA-1': {} },
  risks: { 'CR-1': {} },
  plans: {
    strategy: { kind: 'community-strategy', from: '2010-04-01', to: '2020-03-31' },
    corporate: {
      kind: 'corporate',
      parent: 'strategy',
      from: '2011-04-01',
      to: '2015-03-31',
      priorities: [{ id: 'jobs', title: 'Jobs', owner: 'champion', objectives: [{ id: 'J-A', title: 'More jobs' }] }],
    },
    action: {
      parent: 'corporate',
      delivers: [{ objective: 'J-A', indicators: ['HSG-1', 'HSG-broken'], activities: ['A-1'] }],
    },
    'leisure-plan': { kind: 'service', service: 'leisure', delivers: [{ indicators: ['LEI-1'] }] },
  },
  bodies: {
    cabinet: { receives: [{ plans: ['annual-action'] }] },
    board: { receives: [{}] },
    audit: { receives: [{ records: ['recommendation'] }] },
    leisure: { receives: [{ records: ['indicator', 'activity'], services: ['leisure'] }] },
    projects: { receives: [{ major: true }] },
    auditors: { receives: [{ sources: ['external-audit'] }] },
    either: { receives: [{ major: true }, { sources: ['external-audit'] }] },
    never: { receives: [{ major: false, sources: ['external-audit'] }] },
    delivery: { receives: [{ plans: ['annual-action'], major: true }] },
    briefing: { receives: [{ records: ['indicator', 'activity', 'risk'] }], per: 'service' },
    panel: { receives: [{}], frequency: 'per-meeting' },
  },
  exceptions: {
    'of-HSG-1': { subjects: ['HSG-1'], requested_by: 'asker', agreed_by: 'agreers' },
    'of-LEI-1': { subjects: ['LEI-1'] },
  },
  reviews: {
    'leisure-2012-08': { date: '2012-08-20', plan: 'leisure-plan' },
    'leisure-2012-11': { date: '2012-11-14', plan: 'leisure-plan' },
  },
  papers: {
    'cabinet-2012-13-q1': { decisions: [{ text: 'Agreed.', owner: 'decider' }] },
    'audit-2012-13-q1': { body: 'audit' },
    'board-2012-13-q1': { body: 'board', recommendations: [{ action: 'recommend', to: 'cabinet', text: 'Ask.' }] },
  },
};
const framework = frameworkOf(council);

/** A council whose indicator HSG-1 is of a service and a post of which a test tells what became of them. */
const successions: FrameworkParts = {
  indicators: { 'HSG-1': {} },
  bodies: { cabinet: { receives: [{ records: ['indicator'] }] } },
};
const ended = { to: '2012-06-30' };
const vacant = { holders: [{ name: 'A', to: '2012-06-30' }] };

/** Sections of the test's reports, where they matter. */
interface Asked {
  readonly sections?: readonly string[];
  readonly service?: string;
  readonly review?: string;
}

function askedOf(body: string, { sections = [], service, review }: Asked = {}) {
  const recipient = {
    body: held(framework, 'body', body),
    ...(service === undefined ? {} : { service: held(framework, 'service', service) }),
    ...(review === undefined ? {} : { review: held(framework, 'review', review) }),
  };
  return { framework, recipient, period: period('2012-13-Q2'), today: day('2012-12-01'), sections };
}

function shows(body: string, path: string, asked: Asked = {}): boolean {
  return faultsShownBy(askedOf(body, asked), [path]).length > 0;
}

describe('cabinet, which receives the annual action plan', () => {
  it.each([
    { path: 'pmf.yaml', because: 'every report stands on the settings' },
    { path: 'bodies/cabinet.yaml', because: 'it is the body itself' },
    { path: 'bodies/agreers.yaml', because: 'whether it may agree exceptions decides what is overdue' },
    { path: 'templates/cabinet.md.hbs', because: 'it is its template' },
    { path: 'indicators/HSG-1.yaml', because: 'the plan holds it' },
    { path: 'indicators/HSG-broken.yaml', because: 'the plan lists it, though its file cannot be read' },
    { path: 'activities/A-1.yaml', because: 'the plan holds it' },
    { path: 'owners/head-of-housing.yaml', because: 'it owns what the plan holds' },
    { path: 'owners/champion.yaml', because: 'it owns a priority of the plan' },
    { path: 'owners/surveyor.yaml', because: 'it owns a milestone of what the plan holds' },
    { path: 'owners/letter.yaml', because: 'it is to carry out an action of a recovery plan' },
    { path: 'services/housing.yaml', because: 'it answers for what the plan holds' },
    { path: 'plans/action.yaml', because: 'it is the plan' },
    { path: 'plans/corporate.yaml', because: 'it names the priorities' },
    { path: 'plans/strategy.yaml', because: 'it stands above them' },
    { path: 'plans/unreadable.yaml', because: 'it might be an action plan' },
    { path: 'progress/2012-13/Q2/HSG-1.yaml', because: 'it is the figure of the quarter' },
    { path: 'Indicators', because: 'nothing in a folder of another name is read' },
    { path: 'progress/2012-13/q2', because: 'its figures would be missing' },
    { path: 'progress/2012', because: 'nobody knows of which year they are' },
    { path: 'progress/2012-13/Q2/hsg-1.yaml', because: 'it is meant to be: else the report would say overdue' },
    { path: 'progress/2012-13/Q2/HSG_1.yaml', because: 'so is this' },
    { path: 'progress/2012-13/Q2/HSG-1 (1).yaml', because: 'and a copy may be the one that is right' },
    { path: 'progress/2012-14/Q2/HSG-1.yaml', because: 'the year is half right' },
    { path: 'progress/2011-12/2012-09/HSG-1.yaml', because: 'the month is of this year' },
    { path: 'progress/2012-13/Q1/HSG-1.yaml', because: 'the year to date draws on it' },
    { path: 'progress/2011-12/Q2/HSG-1.yaml', because: 'it is compared with it' },
    { path: 'progress/2009-10/Q2/HSG-1.yaml', because: 'the chart goes back three years' },
    { path: 'progress/2012-13/Q2/HSG/HSG-1.yaml', because: 'a shard changes nothing' },
    { path: 'progress/2012-13/2012-08/A-1.yaml', because: 'it may be the latest update' },
    { path: 'progress/2010-11/2010-08/A-1.yaml', because: 'it may say that the activity is over' },
    { path: 'progress/2012-13/Q2/jobs.yaml', because: 'it is the assessment of its priority' },
    { path: 'papers/cabinet-2012-13-q1.yaml', because: 'it may be told by its cover' },
    { path: 'papers/cabinet-broken.yaml', because: 'its name says that it is Cabinet’s' },
    { path: 'owners/decider.yaml', because: 'it is to do what was decided' },
    { path: 'exceptions/of-HSG-1.yaml', because: 'it varies a deadline of what Cabinet receives' },
    { path: 'exceptions/broken.yaml', because: 'it may vary any deadline' },
    { path: 'owners/asker.yaml', because: 'it asked for an exception that is told' },
    { path: 'progress/2012-13/2013-05/HSG-1.yaml', because: 'nobody knows of which period of this year it is' },
  ])('shows $path, because $because', ({ path }) => {
    expect(shows('cabinet', path)).toBe(true);
  });

  it.each([
    { path: 'progress/2008-09/q2', because: 'the report does not look so far back' },
    { path: 'progress/2013-14/q2', because: 'that year is later' },
    { path: 'bodies/board.yaml', because: 'it is another body' },
    { path: 'templates/board.md.hbs', because: 'it is another’s template' },
    { path: 'indicators/LEI-1.yaml', because: 'another plan holds it' },
    { path: 'indicators/unknown.yaml', because: 'no plan lists it' },
    { path: 'risks/CR-1.yaml', because: 'Cabinet does not receive risks' },
    { path: 'owners/head-of-leisure.yaml', because: 'it owns nothing that Cabinet sees' },
    { path: 'services/leisure.yaml', because: 'it answers for nothing that Cabinet sees' },
    { path: 'plans/leisure-plan.yaml', because: 'it is a service plan' },
    { path: 'progress/2012-13/Q3/HSG-1.yaml', because: 'it is later' },
    { path: 'progress/2008-09/Q2/HSG-1.yaml', because: 'nothing reaches so far back' },
    { path: 'progress/2012-13/Q1/jobs.yaml', because: 'that assessment was of another quarter' },
    { path: 'progress/2012-13/Q2/LEI-1.yaml', because: 'the indicator is not received' },
    { path: 'progress/2012-13/Q2/nobody.yaml', because: 'there is no such subject' },
    { path: 'progress/2011-12/Q9/HSG-1.yaml', because: 'it is of another year' },
    { path: 'papers/audit-2012-13-q1.yaml', because: 'it is another body’s' },
    { path: 'papers/audit-broken.yaml', because: 'its name says that it is another body’s' },
    { path: 'papers/board-2012-13-q1.yaml', because: 'no section tells of decisions' },
    { path: 'exceptions/of-LEI-1.yaml', because: 'it varies a deadline of what Cabinet does not receive' },
    { path: 'reviews/leisure-2012-08.yaml', because: 'no section tells of reviews' },
    { path: 'indicators/not an id.yaml', because: 'it stands for nothing' },
    { path: 'README.md', because: 'it is no record' },
  ])('does not show $path, because $because', ({ path }) => {
    expect(shows('cabinet', path)).toBe(false);
  });
});

describe('other bodies', () => {
  it.each([
    { body: 'board', path: 'indicators/unknown.yaml', shown: true, because: 'the Board receives every indicator' },
    { body: 'board', path: 'risks/CR-1.yaml', shown: true, because: 'and every risk' },
    {
      body: 'audit',
      path: 'progress/2012-13/Q1/IA-1.yaml',
      shown: true,
      because: 'it may have ended the recommendation',
    },
    { body: 'audit', path: 'plans/unreadable.yaml', shown: false, because: 'Audit receives no plans' },
    { body: 'board', path: 'progress/2012-13/Q1/CR-1.yaml', shown: true, because: 'a risk moved from there' },
    { body: 'board', path: 'progress/2010-11/Q4/CR-1.yaml', shown: false, because: 'no further back than a year' },
    { body: 'leisure', path: 'indicators/unknown.yaml', shown: true, because: 'it may be of leisure' },
    { body: 'leisure', path: 'risks/unknown.yaml', shown: false, because: 'leisure receives no risks' },
    { body: 'projects', path: 'activities/unknown.yaml', shown: true, because: 'it may be major' },
    { body: 'projects', path: 'indicators/unknown.yaml', shown: false, because: 'no indicator is major' },
    { body: 'projects', path: 'risks/unknown.yaml', shown: false, because: 'no risk is' },
    { body: 'projects', path: 'recommendations/unknown.yaml', shown: false, because: 'no recommendation is' },
    { body: 'projects', path: 'plans/unreadable.yaml', shown: false, because: 'no plan is' },
    { body: 'auditors', path: 'recommendations/unknown.yaml', shown: true, because: 'it may be of that source' },
    { body: 'auditors', path: 'activities/unknown.yaml', shown: false, because: 'no activity has a source' },
    { body: 'auditors', path: 'budgets/unknown.yaml', shown: false, because: 'no budget has one' },
    { body: 'either', path: 'activities/unknown.yaml', shown: true, because: 'one filter is enough' },
    { body: 'never', path: 'activities/unknown.yaml', shown: false, because: 'no record can match both keys' },
    { body: 'delivery', path: 'plans/unreadable.yaml', shown: true, because: 'it might hold a major activity' },
    { body: 'delivery', path: 'indicators/HSG-broken.yaml', shown: false, because: 'no indicator is major' },
  ])('$body shows $path: $shown, because $because', ({ body, path, shown }) => {
    expect(shows(body, path)).toBe(shown);
  });

  it.each([
    { section: 'reviews', path: 'reviews/leisure-2012-08.yaml', shown: true, because: 'it was held in the period' },
    { section: 'reviews', path: 'reviews/leisure-2012-11.yaml', shown: false, because: 'it was held after it' },
    { section: 'lessons', path: 'reviews/broken.yaml', shown: true, because: 'nobody knows when it was held' },
    { section: 'escalations', path: 'reviews/broken.yaml', shown: true, because: 'a session may look at what is red' },
    { section: 'cover', path: 'papers/broken.yaml', shown: true, because: 'nobody knows whose it is' },
    { section: 'risks', path: 'papers/broken.yaml', shown: false, because: 'nothing of papers is told' },
    { section: 'decisions', path: 'papers/board-2012-13-q1.yaml', shown: true, because: 'the Board asked Cabinet' },
    { section: 'decisions', path: 'papers/audit-2012-13-q1.yaml', shown: false, because: 'Audit asked nothing' },
  ])('Cabinet with $section shows $path: $shown, because $because', ({ section, path, shown }) => {
    expect(shows('cabinet', path, { sections: [section] })).toBe(shown);
  });

  it.each([
    { path: 'services/leisure.yaml', shown: true, because: 'it is the service itself' },
    { path: 'services/housing.yaml', shown: false, because: 'it is another service' },
    { path: 'indicators/LEI-1.yaml', shown: true, because: 'it is of the service' },
    { path: 'indicators/HSG-1.yaml', shown: false, because: 'it is of another' },
    { path: 'indicators/unknown.yaml', shown: true, because: 'it may be of the service' },
  ])('a briefing of leisure shows $path: $shown, because $because', ({ path, shown }) => {
    expect(shows('briefing', path, { service: 'leisure' })).toBe(shown);
  });

  it.each([
    { path: 'reviews/leisure-2012-11.yaml', shown: true, because: 'it is the session itself' },
    { path: 'reviews/leisure-2012-08.yaml', shown: false, because: 'it is another session' },
    { path: 'plans/leisure-plan.yaml', shown: true, because: 'it is under review' },
    { path: 'indicators/LEI-1.yaml', shown: true, because: 'the plan holds it' },
    { path: 'indicators/unknown.yaml', shown: false, because: 'the plan does not list it' },
    { path: 'risks/unknown.yaml', shown: true, because: 'it may be of the service' },
    { path: 'risks/CR-1.yaml', shown: false, because: 'it is of housing' },
  ])('a session on leisure shows $path: $shown, because $because', ({ path, shown }) => {
    expect(shows('panel', path, { review: 'leisure-2012-11' })).toBe(shown);
  });

  it('keeps the order of what it is given', () => {
    const asked = askedOf('board');
    const paths = ['risks/CR-1.yaml', 'bodies/cabinet.yaml', 'pmf.yaml'];
    expect(faultsShownBy(asked, paths)).toEqual(['risks/CR-1.yaml', 'pmf.yaml']);
    expect(faultsShownBy(asked, [])).toEqual([]);
  });
});

describe('the post and the service of an indicator', () => {
  it.each([
    {
      owners: { 'head-of-housing': { ...ended, succeeded_by: 'director' } },
      path: 'owners/director.yaml',
      shown: true,
      because: 'the successor’s title stands for it, and its file cannot be read',
    },
    {
      owners: {
        'head-of-housing': { ...ended, succeeded_by: 'director' },
        director: { ...ended, succeeded_by: 'lead' },
      },
      path: 'owners/lead.yaml',
      shown: true,
      because: 'the chain ends there',
    },
    {
      owners: { 'head-of-housing': { to: '2013-06-30', succeeded_by: 'director' } },
      path: 'owners/director.yaml',
      shown: false,
      because: 'the post has not ended yet',
    },
    {
      owners: { 'head-of-housing': { ...vacant, deputy: 'deputy' } },
      path: 'owners/deputy.yaml',
      shown: true,
      because: 'the deputy of a vacant post answers for it',
    },
    {
      owners: { 'head-of-housing': { ...vacant, deputy: 'deputy', reports_to: 'director' }, deputy: {} },
      path: 'owners/director.yaml',
      shown: false,
      because: 'the deputy is there',
    },
    {
      owners: { 'head-of-housing': { ...vacant, deputy: 'deputy', reports_to: 'director' }, deputy: vacant },
      path: 'owners/director.yaml',
      shown: true,
      because: 'nobody holds the deputy’s post either',
    },
    {
      owners: { 'head-of-housing': { deputy: 'deputy', reports_to: 'director' } },
      path: 'owners/deputy.yaml',
      shown: false,
      because: 'a post that is held answers itself',
    },
    {
      services: { housing: { ...ended, succeeded_by: 'homes' } },
      path: 'services/homes.yaml',
      shown: true,
      because: 'the successor’s name stands for the service',
    },
  ])('$path: $shown, because $because', ({ owners, services, path, shown }) => {
    const changed = frameworkOf({ ...successions, ...(owners && { owners }), ...(services && { services }) });
    const recipient = { body: held(changed, 'body', 'cabinet') };
    const asked = {
      framework: changed,
      recipient,
      period: period('2012-13-Q2'),
      today: day('2012-12-01'),
      sections: [],
    };
    expect(faultsShownBy(asked, [path]).length > 0).toBe(shown);
  });
});
