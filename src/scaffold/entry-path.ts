import type { Id } from '../model/id.js';
import { type Period, periodFolder } from '../model/period.js';
import type { Listed } from '../model/source.js';

/** Where the entry of a subject for a period stands; in a folder by the start of its id where the period is kept so. */
export function entryPath(listing: readonly Listed[], subject: Id, period: Period): string {
  const folder = `progress/${periodFolder(period)}`;
  const isSharded = listing.some(({ path, type }) => type === 'folder' && path.startsWith(`${folder}/`));
  const shard = isSharded ? `${subject.split('-', 1)[0]}/` : '';
  return `${folder}/${shard}${subject}.yaml`;
}
