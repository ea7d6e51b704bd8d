import { describe, expect, it } from 'vitest';
import type { TargetInForce } from '../../src/assess/assessment.js';
import { rateFigure } from '../../src/assess/rating.js';
import { frameworkOf, held } from '../builders/framework.js';

const framework = frameworkOf({ indicators: { X: { type: 'percentage' } } });
const plain = held(framework, 'indicator', 'X');

type Kind = 'percent' | 'points' | 'absolute';
type Polarity = 'maximise' | 'minimise' | 'range';

/** Everything in whole hundred-thousandths, so that the expected boundary owes nothing to floats. */
const unit = 100_000;
const figure = (whole: number) => Number((whole / unit).toFixed(5));

interface Case {
  readonly polarity: Polarity;
  readonly kind: Kind;
  /** In tenths. */
  readonly target: number;
  /** In tenths, of a percent or of the unit. */
  readonly amber: number;
}

const tenths = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const cases: readonly Case[] = (['maximise', 'minimise', 'range'] as const).flatMap((polarity) =>
  (['percent', 'points', 'absolute'] as const).flatMap((kind) =>
    [1, 3, 25, 50, 100].flatMap((amber) => tenths(1, 400).map((target) => ({ polarity, kind, target, amber }))),
  ),
);

/** Amber in hundred-thousandths: a percentage of tenths comes to whole thousandths of a tenth. */
const marginOf = ({ kind, target, amber }: Case) => (kind === 'percent' ? target * amber * 10 : amber * 10_000);

function colourAt({ polarity, kind, target, amber }: Case, at: number) {
  const value = target / 10;
  const inForce: TargetInForce =
    polarity === 'range' ? { kind: 'band', lower: value, upper: value + 100 } : { kind: 'value', value };
  const question = { indicator: { ...plain, polarity }, scale: polarity, figure: figure(at), target: inForce };
  const tolerance = { kind, amber: amber / 10 };
  return rateFigure({ ...question, tolerance, betterThan: undefined, unsettled: undefined }).colour;
}

/** Towards what is worse. */
const worse = (each: Case) => (each.polarity === 'minimise' ? 1 : -1);

describe('6,000 exact boundaries in steps of a tenth', () => {
  it.each([
    { name: 'on target', past: () => 0, colour: 'green', because: 'the target itself is reached' },
    { name: 'a hair past the target', past: () => 1, colour: 'amber', because: 'amber begins there' },
    { name: 'where amber ends', past: marginOf, colour: 'amber', because: 'the boundary goes to the better colour' },
    { name: 'a hair beyond it', past: (each: Case) => marginOf(each) + 1, colour: 'red', because: 'amber is over' },
  ])('$name is $colour, because $because', ({ past, colour }) => {
    const wrong = cases.filter((each) => colourAt(each, each.target * 10_000 + worse(each) * past(each)) !== colour);
    expect(wrong).toEqual([]);
  });

  it('are not all where plain floats put them', () => {
    const lost = cases.filter(({ polarity, kind, target, amber }) => {
      const at = figure(target * 10_000 - target * amber * 10);
      return polarity === 'maximise' && kind === 'percent' && at < target / 10 - (amber / 10 / 100) * (target / 10);
    });
    expect(lost.length).toBeGreaterThan(100);
  });
});
