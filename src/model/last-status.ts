import type { ActivityEntry, RecommendationEntry } from './records.js';

type Status = ActivityEntry['status'] | RecommendationEntry['status'];

/** How each status ends a subject, in words that follow its title; nothing where it goes on. `implemented` is management's word and not the end: an auditor verifies. */
const endings: Readonly<Record<Status, string | undefined>> = {
  'completed-successfully': 'completed',
  failed: 'failed',
  verified: 'verified',
  superseded: 'superseded',
  'risk-accepted': 'closed, its risk accepted',
  implemented: undefined,
  'in-progress': undefined,
  'needs-attention': undefined,
  'not-started': undefined,
  'on-hold': undefined,
  'on-track': undefined,
  'postponed-or-delayed': undefined,
  'progressing-to-plan': undefined,
  'some-problems': undefined,
};

/** How a status ends its subject: `completed`, `closed, its risk accepted`. Nothing for one after which more is owed. */
export function endingOf(status: Status): string | undefined {
  return endings[status];
}
