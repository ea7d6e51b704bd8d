import type { Schema } from '../model/kind.js';
import { yearKey } from '../model/period.js';
import { sampleOf } from './sample.js';

/** The examples of the schemas stand around 2012/13. */
const yearOfExamples = 2012;

/** An example for a new record, in years like those that will be written there: `startYear` is the one in which the financial year of today starts. */
export function recentSample(schema: Schema, startYear: number): unknown {
  return moved(sampleOf(schema), startYear - yearOfExamples);
}

function moved(value: unknown, years: number): unknown {
  if (typeof value === 'string') return movedText(value, years);
  if (Array.isArray(value)) return value.map((item) => moved(item, years));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, moved(item, years)]));
}

/** `2012-10-10`, `2012-13-Q2`, `Annual Action Plan 2012/13`: of a financial year both halves move. */
function movedText(text: string, years: number): string {
  return text.replace(/(?<!\d)20\d{2}([-/]\d{2})?(?!\d)/g, (words, half: string | undefined) => {
    const year = Number(words.slice(0, 4));
    const isFinancialYear = half !== undefined && yearKey(year).endsWith(half.slice(1));
    return `${year + years}${isFinancialYear ? half.charAt(0) + yearKey(year + years).slice(-2) : (half ?? '')}`;
  });
}
