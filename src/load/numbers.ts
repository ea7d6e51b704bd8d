import type { FindingPage } from '../model/rule.js';
import { quote } from '../model/show.js';
import type { Fault } from './faults.js';
import { largestNumber, mostDigits } from './limits.js';

export const numberForm: FindingPage = {
  code: 'number-form',
  severity: 'error',
  why: 'Programs read 0x1F, 1e3 or .5 as numbers that a reader of the file would not expect.',
  remedy: 'Write the number in digits, with a point before decimals: 1234.5. If it is a text, put it in quotes.',
};

export const numberNotExact: FindingPage = {
  code: 'number-not-exact',
  severity: 'error',
  why: 'So many digits cannot be kept exactly: the figure that is printed would not be the figure that was entered.',
  remedy: `Write at most ${mostDigits} digits. If it is a reference and not a figure, put it in quotes.`,
};

const decimal = /^-?\d+(\.\d+)?$/;

type NumberFault = Pick<Fault, 'page' | 'message' | 'expected'>;

/** What is wrong with a number as the file writes it; the source decides, because the value has already been rounded. */
export function faultOfNumber(source: string): NumberFault | undefined {
  if (!decimal.test(source)) {
    return {
      page: numberForm,
      message: `${quote(source)} is a number in a form that is not read here.`,
      expected: 'digits, with a point before decimals: 1234.5',
    };
  }
  if (isExact(source)) return undefined;
  return { page: numberNotExact, message: `The number ${quote(source)} is too long to be kept exactly.` };
}

/** Fifteen digits always are; the largest number itself has sixteen, and only zeros after its first. */
function isExact(source: string): boolean {
  const digits = source
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/[-.]/g, '')
    .replace(/^0+/, '');
  const size = Math.abs(Number(source));
  return size <= largestNumber && (digits.length <= mostDigits || digits === String(largestNumber));
}
