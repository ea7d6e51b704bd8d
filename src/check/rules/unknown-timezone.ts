import { isTimezone } from '../../model/day.js';
import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { settingsPath } from '../places.js';

export const unknownTimezone: CheckRule = {
  code: 'unknown-timezone',
  severity: 'error',
  why: 'The day of a deadline ends at midnight in the zone of the council. Without a zone that is known nobody can say when.',
  remedy: 'Write Europe/London, or another name of the tz database, or delete the line.',

  *check({ framework: { settings } }) {
    if (settings.timezone === undefined || isTimezone(settings.timezone)) return;
    yield { at: at({ path: settingsPath }, 'timezone'), message: `There is no time zone ${quote(settings.timezone)}.` };
  },
};
