import type { IndicatorAssessment } from '../assess/assessment.js';
import type { Framework } from '../model/framework.js';
import { showPeriod } from '../model/words.js';
import { type Block, paragraph } from './blocks.js';
import { proseBlocks } from './prose.js';

/** What an officer wrote under its label, or nothing where nothing was written. */
export function prose(label: string, markdown: string | undefined): readonly Block[] {
  if (markdown === undefined || markdown.trim() === '') return [];
  return [{ type: 'prose', label, blocks: proseBlocks(markdown, label) }];
}

/** An indicator's commentary and its action beside the last period's. Off target both are owed, and their absence is said. */
export function indicatorProse(framework: Framework, item: IndicatorAssessment): readonly Block[] {
  const { entry, lastAction, rating } = item;
  const owed = rating.colour === 'red' && entry !== undefined;
  return [
    ...(owed && !entry.commentary
      ? [paragraph('No commentary was given.', 'note')]
      : prose('Commentary', entry?.commentary)),
    ...(owed && !entry.action ? [paragraph('No action was given.', 'note')] : prose('Action', entry?.action)),
    ...(lastAction
      ? prose(`Action promised in ${showPeriod(framework.calendar, lastAction.period)}`, lastAction.text)
      : []),
  ];
}
