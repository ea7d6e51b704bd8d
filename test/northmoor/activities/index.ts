import type { Placement } from '../placement.js';
import { yamlOf } from '../yaml.js';
import { earlierStories } from './earlier.js';
import { everydayStories } from './everyday.js';
import { fitCouncilStories } from './fit-council.js';
import { homesStories } from './homes.js';
import { jobsStories } from './jobs.js';
import { placesStories } from './places.js';
import { serviceStories } from './services.js';
import type { ActivityRecord, Story } from './story.js';
import { updatesOf } from './updates.js';

const stories: readonly Story[] = [
  ...jobsStories,
  ...homesStories,
  ...everydayStories,
  ...placesStories,
  ...fitCouncilStories,
  ...earlierStories,
  ...serviceStories,
];

/** The day on which Cabinet approved each year's plan, and with it what was in it. */
const approvals: Readonly<Record<string, string>> = {
  'annual-action-plan-2012-13': '2012-03-12',
  'annual-action-plan-2013-14': '2013-03-11',
  'annual-action-plan-2014-15': '2014-03-10',
};

/** The activities with their updates: path within the folder, and text. */
export const parts: ReadonlyMap<string, string> = new Map(stories.flatMap(filesOf));

/** Which plan delivers which activity, and under which objective. */
export const activityPlacements: readonly Placement[] = stories.flatMap(placementsOf);

function filesOf(story: Story): readonly (readonly [string, string])[] {
  const updates = [...updatesOf(story)].map(([month, update]) => {
    return [`progress/${yearOf(month)}/${month}/${story.id}.yaml`, yamlOf(update)] as const;
  });
  return [[`activities/${story.id}.yaml`, yamlOf(approved(story))], ...updates];
}

/** What went through Cabinet with a plan was approved with it; anything else says itself who approved it. */
function approved({ plans, record }: Story): ActivityRecord {
  const on = plans.flatMap((plan) => approvals[plan] ?? [])[0];
  if (on === undefined || record.approved_by !== undefined) return record;
  const { tags, audience, exempt_reason, acknowledged, ...agreed } = record;
  const after = { tags, audience, exempt_reason, acknowledged };
  const kept = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined));
  return { ...agreed, approved_by: 'Cabinet', approved_on: on, ...kept };
}

function placementsOf({ id, plans, objective, added, removed }: Story): readonly Placement[] {
  return plans.map((plan) => ({
    id,
    plan,
    ...(objective === undefined ? {} : { objective }),
    ...(added?.[plan] && { added: added[plan] }),
    ...(removed?.[plan] && { removed: removed[plan] }),
  }));
}

/** `2013-14` for March 2014. */
function yearOf(month: string): string {
  const year = Number(month.slice(0, 4)) - (month.slice(5) < '04' ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}
