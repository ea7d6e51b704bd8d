import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../../src/assess/evidence.js';
import { returnKey } from '../../../../src/assess/variation.js';
import { id } from '../../../builders/assessment.js';
import { fileOf } from '../../../builders/records.js';
import type { TestRepository } from '../../../builders/repository.js';
import { arrivalInShort, enter, historyIn, inCouncil } from './told.js';

const path = 'exceptions/HSG-014-q2.yaml';

const exception = (fields: Readonly<Record<string, string>>) =>
  fileOf({
    subjects: '[HSG-014]',
    periods: '[2012-13-Q2]',
    reason: 'The register is being moved.',
    requested_by: 'head-of-housing',
    requested_on: '2012-09-20',
    new_due: '2012-10-31',
    ...fields,
  });
const agreed = { agreed_by: 'cabinet', agreed_on: '2012-10-05' };

/** The day of the agreement on HSG-014 and a period. */
function recordedIn(repository: TestRepository, { name = 'HSG-014-q2', period = '2012-13-Q2' } = {}): string {
  const recorded = historyIn(repository).exceptionsRecorded.get(id(name))?.get(returnKey('HSG-014', period));
  return recorded === undefined ? 'none' : arrivalInShort(recorded);
}

describe('the agreement of an exception', () => {
  it.each([
    {
      versions: [exception({}), exception(agreed)],
      on: '2012-10-10 committed',
      because: 'what was only asked for is no agreement',
    },
    {
      versions: [exception(agreed), exception({ ...agreed, minute: '"12"' })],
      on: '2012-10-09 committed',
      because: 'the minute was added later',
    },
    {
      versions: [exception({ ...agreed, agreed_on: '2012-10-12' }), exception(agreed)],
      on: '2012-10-10 committed',
      because: 'the day that it claims was changed later',
    },
  ])('was recorded on $on: $because', ({ versions, on }) =>
    inCouncil((repository) => {
      versions.forEach((text, place) => {
        enter(repository, `2012-10-${String(9 + place).padStart(2, '0')}`, { [path]: text });
      });
      expect(recordedIn(repository)).toBe(on);
    }),
  );

  it.each([
    { period: '2012-13-Q2', on: '2012-10-09 committed', because: 'it was agreed for that quarter from the first' },
    { period: '2012-13-Q1', on: '2012-10-10 committed', because: 'that quarter was added later' },
  ])('for $period was recorded on $on: $because', ({ period, on }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [path]: exception(agreed) });
      enter(repository, '2012-10-10', { [path]: exception({ ...agreed, periods: '[2012-13-Q2, 2012-13-Q1]' }) });
      expect(recordedIn(repository, { period })).toBe(on);
    }),
  );

  it.each([
    { fields: {}, because: 'the same file under another name says the same' },
    { fields: { minute: '"12"' }, because: 'it is the same agreement, though a minute was added with the new name' },
  ])('keeps its day: $because', ({ fields }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [path]: exception(agreed) });
      enter(repository, '2012-10-20', { [path]: null, 'exceptions/e-1.yaml': exception({ ...agreed, ...fields }) });
      expect(recordedIn(repository, { name: 'e-1' })).toBe('2012-10-09 committed');
    }),
  );

  it.each([
    { options: ['--filter=blob:none'], day: 'unknown partial', because: 'the earlier version is not held' },
    { options: ['--depth', '2'], day: 'unknown shallow', because: 'there may have been an earlier one' },
  ])('has an $day day in a clone $options: $because', ({ options, day }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [path]: exception(agreed) });
      enter(repository, '2012-10-20', { [path]: exception({ ...agreed, minute: '"12"' }) });
      repository.git('config', 'uploadpack.allowFilter', 'true');
      expect(recordedIn(repository.clone(...options))).toBe(day);
    }),
  );

  it('is not recorded here by a branch that was not merged', () =>
    inCouncil((repository) => {
      repository.git('checkout', '-q', '-b', 'trunk');
      repository.git('checkout', '-q', 'main');
      enter(repository, '2012-10-09', { [path]: exception(agreed) });
      repository.git('checkout', '-q', 'trunk');
      enter(repository, '2012-10-10', { [path]: exception(agreed) });
      expect(recordedIn(repository)).toBe('2012-10-10 committed');
    }));

  it.each<{ clock: Clock; on: string; because: string }>([
    { clock: 'submitted', on: '2012-10-09 committed', because: 'the commit itself counts' },
    { clock: 'landed', on: '2012-10-12 merged', because: 'the branch that took it there first counts' },
  ])('by the clock $clock was recorded on $on: $because', ({ clock, on }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-01', {
        'pmf.yaml': `schema_version: 1\ncouncil: Northmoor District Council\ntimeliness: {clock: ${clock}}\n`,
      });
      repository.git('checkout', '-q', '-b', 'first');
      enter(repository, '2012-10-09', { [path]: exception(agreed) });
      repository.git('checkout', '-q', '-b', 'second', 'main');
      enter(repository, '2012-10-10', { [path]: exception(agreed) });
      repository.git('checkout', '-q', 'main');
      repository.merge('second', '2012-10-12T12:00:00Z');
      repository.merge('first', '2012-10-20T12:00:00Z');
      expect(recordedIn(repository)).toBe(on);
    }),
  );
});
