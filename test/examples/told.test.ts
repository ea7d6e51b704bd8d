import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withoutHistory } from '../../src/assess/arrival.js';
import { assess } from '../../src/assess/assess.js';
import { northmoorFiles } from '../northmoor/files.js';
import { example, year } from './example-reports.js';

const { framework, today } = example;
const indicators = [...framework.records.indicator.values()];
const files = [...northmoorFiles()].filter(([path]) => path.endsWith('.yaml'));

describe('the words of the example fit its figures', () => {
  it('asks in no quarter for half a home, half a household or half a job', () => {
    const halved = indicators.filter(({ type, decimals, year_to_date, frequency, targets = [] }) => {
      if (type !== 'number' || decimals !== 0 || year_to_date !== 'sum' || frequency !== 'quarterly') return false;
      return targets.some(({ value }) => Number(value ?? 0) % 4 !== 0);
    });
    expect(halved.map(({ id }) => id)).toEqual([]);
  });

  it('says to members why a measure has no target', () => {
    const said = [...framework.entries.indicator.values()]
      .flat()
      .filter(({ subject, period }) => /^HSG-0[23]0$/.test(subject) && period.key.startsWith('2014-15'));
    expect(said).toHaveLength(4);
    expect(said.filter(({ commentary = '' }) => !/ target\b/.test(commentary))).toEqual([]);
  });

  it('rates every measure of places on target in 2013/14, as its assessment of the year says', () => {
    const ofPlaces = [
      ...assess({ framework, period: year, evidence: withoutHistory(framework, today) }).indicators.values(),
    ].filter(({ indicator, counted }) => counted && indicator.code?.startsWith('P '));
    expect(ofPlaces).toHaveLength(7);
    expect(ofPlaces.filter(({ rating }) => rating.colour !== 'green').map(({ indicator }) => indicator.id)).toEqual([]);
  });

  it('lets a sum of money take the singular', () => {
    const plural = files.filter(([, text]) => /(?<!\bof )£[\d,.]+\s(are|were|have|go)\s/.test(text));
    expect(plural.map(([path]) => path)).toEqual([]);
  });
});

describe('a public paper', () => {
  it('names no internal record by its code', () => {
    const internal = files.filter(isInternal).map(([path]) => path.slice(path.indexOf('/') + 1, -'.yaml'.length));
    expect(internal).toContain('CR-003');
    const named = files
      .filter(isPublicPaper)
      .flatMap(([path, text]) =>
        internal.flatMap((id) => (new RegExp(`\\b${id}\\b`).test(text) ? [`${path}: ${id}`] : [])),
      );
    expect(named).toEqual([]);
  });
});

/** Risks and recommendations are internal unless they say otherwise. */
function isInternal([path, text]: readonly [string, string]): boolean {
  const { audience } = parse(text);
  return /^(risks|recommendations)\//.test(path) ? audience !== 'public' : audience === 'internal';
}

const publicBodies = ['cabinet', 'overview-and-scrutiny-committee', 'full-council'];

function isPublicPaper([path, text]: readonly [string, string]): boolean {
  return path.startsWith('papers/') && publicBodies.includes(parse(text).body);
}
