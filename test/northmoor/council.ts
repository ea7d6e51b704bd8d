import { plans } from './council/plans.js';
import { posts } from './council/posts.js';
import { services } from './council/services.js';
import { logo, settings } from './council/settings.js';
import { yamlOf } from './yaml.js';

function filesOf(folder: string, records: Readonly<Record<string, object>>): readonly (readonly [string, string])[] {
  return Object.entries(records).map(([id, record]) => [`${folder}/${id}.yaml`, yamlOf(record)]);
}

/** The council itself: its settings, services, posts and plans. */
export const council: ReadonlyMap<string, string> = new Map([
  ['pmf.yaml', settings],
  ['logo.svg', logo],
  ...filesOf('owners', posts),
  ...filesOf('services', services),
  ...filesOf('plans', plans),
]);
