import { type Scale, scaleOf } from '../../model/rating-words.js';
import { type Block, heading, type Inlines, paragraph, status, type Table, text } from '../blocks.js';
import { amberRule, ownTolerances, scaleTitles, travelRule, wordsOn } from '../key-words.js';
import { oversightKey } from '../oversight-key.js';
import type { Section, SectionContext } from '../section.js';
import { type CountedStatus, statusMeanings, statusWords } from '../statuses.js';
import { standings } from '../tones.js';
import { trendKey } from '../trend-key.js';

/** What the words and signs of the report mean, by the rules that the council has set. */
export const key: Section = {
  name: 'key',
  build: (context) => [
    heading(2, 'Key'),
    ...ratings(context),
    ...trendKey(context.assessment),
    ...statuses(context),
    ...oversightKey(context),
    ...returns(),
  ],
};

function ratings(context: SectionContext): readonly Block[] {
  const { indicators } = context.assessment;
  if (indicators.length === 0) return [];
  const judged = new Set(indicators.map(({ indicator }) => scaleOf(indicator)));
  const used = (Object.keys(scaleTitles) as readonly Scale[]).filter((each) => judged.has(each)); // the keys of a closed table
  return [
    heading(3, 'Ratings'),
    ratingTable(used),
    paragraph([...rules(context), 'A figure that lies on a boundary gets the better rating.'].join(' ')),
    paragraph('Not rated: there is no figure or no target to judge it by; the reason is given each time.'),
    heading(3, 'Directions of travel'),
    directions(travelRules(context)),
  ];
}

function rules({ assessment: { framework, indicators } }: SectionContext): readonly string[] {
  const { rating } = framework.settings;
  return [
    amberRule(rating?.tolerance),
    ...ownTolerances(indicators.map(({ indicator }) => indicator)),
    ...(rating?.amber_if_improving
      ? [
          'A figure beyond its tolerance is still close to target if it is better than that of the same period last year.',
        ]
      : []),
  ];
}

function travelRules({ assessment: { framework, indicators } }: SectionContext): string {
  const own = indicators.some(({ indicator }) => indicator.travel_tolerance !== undefined);
  const rule = `${travelRule(framework.settings.travel_tolerance)}.`;
  return own ? `${rule} Some indicators have a tolerance of their own.` : rule;
}

function ratingTable(used: readonly Scale[]): Table {
  const colours = ['green', 'amber', 'red'] as const;
  return {
    type: 'table',
    caption: 'What the ratings mean',
    columns: [
      { title: 'Counted as', align: 'start', header: true },
      ...used.map((each) => ({ title: scaleTitles[each], align: 'start' as const })),
    ],
    rows: colours.map((colour): readonly Inlines[] => [
      status(standings[colour].tone, standings[colour].label),
      ...used.map((each) => text(wordsOn(each, colour))),
    ]),
  };
}

function directions(same: string): Block {
  return definitions([
    ['Improved, Worse', 'the figure moved in the desired direction, or against it.'],
    ['No significant change', same],
    ['Higher, Lower', 'the figure moved, and neither way is better.'],
    [
      'Cannot compare',
      'a figure is missing on one side, or the two were not counted alike; the reason is given each time.',
    ],
  ]);
}

function statuses({ assessment: { activities } }: SectionContext): readonly Block[] {
  if (activities.length === 0) return [];
  const all = Object.keys(statusMeanings) as readonly CountedStatus[]; // the keys of a closed table
  const items = all.map((each) => ({
    term: status(statusWords[each].tone, statusWords[each].label),
    description: text(`${statusMeanings[each]}.`),
  }));
  return [heading(3, 'Statuses of activities'), { type: 'definitions', items }];
}

function returns(): readonly Block[] {
  return [
    heading(3, 'Returns of figures and updates'),
    definitions([
      [
        'Received',
        'the figure or update is there. Where the day of arrival is unknown it is neither on time nor late.',
      ],
      ['Answered without a figure', 'the post has said why there is no figure; the figure is still owed.'],
      ['Overdue', 'its day has passed and nothing has come. Days late are calendar days.'],
      ['Not yet due', 'its day is still to come. What is due today is not late.'],
    ]),
  ];
}

function definitions(items: readonly (readonly [term: string, description: string])[]): Block {
  return {
    type: 'definitions',
    items: items.map(([term, description]) => ({ term: text(term), description: text(description) })),
  };
}
