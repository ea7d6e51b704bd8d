import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/pipeline.js';
import { day } from '../builders/framework.js';
import { activity, council, indicator } from '../builders/records.js';
import { sourceOf } from '../scaffold/in-memory.js';
import type { Files } from './check-files.js';

const accept = (code: string) => `acknowledged: [{code: ${code}, reason: told at the meeting}]\n`;

function found(files: Files, today: string) {
  const texts = Object.entries({ ...council, ...files }).map(([path, text]) => ({ path, text }));
  return checkFolder(sourceOf(texts), () => day(today)).findings;
}

describe('an acknowledgement', () => {
  const settings = (code: string) => ({ 'pmf.yaml': `${council['pmf.yaml']}${accept(code)}` });
  const entryMoot = 'progress/2012-13/2012-09/A.yaml acknowledged-nothing';
  const faultyActivity = `${activity()}nothing_such: x\n`;
  const update = (text: string) => ({
    'activities/A.yaml': activity(),
    'progress/2012-13/2012-09/A.yaml': text,
  });
  it.each<{ files: Files; today?: string; codes: readonly string[]; because: string }>([
    {
      files: update(`status: failed\n${accept('problem-without-action')}`),
      codes: [],
      because: 'it silences a warning of its file',
    },
    {
      files: { ...update('status: failed\n'), 'activities/A.yaml': activity() + accept('problem-without-action') },
      codes: ['activities/A.yaml acknowledged-nothing', 'progress/2012-13/2012-09/A.yaml problem-without-action'],
      because: 'it stands in another file than the warning',
    },
    {
      files: update(`status: on-track\n${accept('problem-without-action')}`),
      codes: ['progress/2012-13/2012-09/A.yaml acknowledged-nothing'],
      because: 'there is nothing left to silence',
    },
    {
      files: update(`status: on-track\n${accept('problem-without-action')}`),
      today: '2014-04-01',
      codes: [],
      because: 'of a closed year nothing is asked, so nothing was acknowledged in vain',
    },
    {
      files: {
        ...update(`status: on-track\n${accept('problem-without-action')}`),
        'activities/A.yaml': faultyActivity,
      },
      codes: ['activities/A.yaml unknown-field'],
      because: 'where its own record has an error, not everything was looked at',
    },
    {
      files: {
        ...update(`status: on-track\n${accept('problem-without-action')}`),
        'progress/2012-13/2012-08/A.yaml': 'status: fine\n',
      },
      codes: ['progress/2012-13/2012-08/A.yaml not-in-list'],
      because: 'the entry before it has an error',
    },
    {
      files: {
        ...update(`status: on-track\n${accept('problem-without-action')}`),
        'pmf.yaml': `${council['pmf.yaml']}nothing_such: x\n`,
      },
      codes: ['pmf.yaml unknown-field'],
      because: 'all rests on the settings',
    },
    {
      files: { ...update(`status: on-track\n${accept('problem-without-action')}`), 'risks/R.yaml': 'title: x\n' },
      codes: [entryMoot, ...Array.from({ length: 4 }, () => 'risks/R.yaml missing-field')],
      because: 'an error in another record says nothing of an entry',
    },
    {
      files: { 'activities/A.yaml': activity() + accept('placeholder'), 'risks/R.yaml': 'title: x\n' },
      codes: Array.from({ length: 4 }, () => 'risks/R.yaml missing-field'),
      because: 'a record hangs on other records',
    },
    {
      files: {
        'activities/A.yaml': activity() + accept('placeholder'),
        'activities/B.yaml': activity(),
        'progress/2012-13/2012-09/B.yaml': 'status: fine\n',
      },
      codes: ['activities/A.yaml acknowledged-nothing', 'progress/2012-13/2012-09/B.yaml not-in-list'],
      because: 'and on no entry of another',
    },
    {
      files: update(
        'status: failed\nacknowledged: [{code: problem-without-action, reason: x}, {code: problem-without-action, reason: y}]\n',
      ),
      codes: [entryMoot],
      because: 'once is enough',
    },
    {
      files: settings('corrected-without-reason'),
      codes: [],
      because: 'without a history nobody can say whether that would be found',
    },
    { files: settings('no-champoin'), codes: ['pmf.yaml unknown-code'], because: 'there is no such code' },
    {
      files: settings('unknown-owner'),
      codes: ['pmf.yaml acknowledged-nothing'],
      because: 'an error is mended and not accepted',
    },
    {
      files: {
        'pmf.yaml': `${council['pmf.yaml']}acknowledged: [{code: nothing-such, reason: x}, {code: unknown-code, reason: x}]\n`,
      },
      codes: ['pmf.yaml unknown-code', 'pmf.yaml acknowledged-nothing'],
      because: 'what is wrong with acknowledgements is mended and not accepted',
    },
    {
      files: {
        'indicators/X.yaml':
          indicator({ approved_by: 'Cabinet', approved_on: '2012-03-05' }) + accept('target-missing'),
      },
      codes: [],
      because: 'a record may be silenced as an entry may',
    },
  ])('$because', ({ files, today = '2012-10-31', codes }) =>
    expect(found(files, today).map(({ at, code }) => `${at.path} ${code}`)).toEqual(codes),
  );

  it('of a code that there is not is told with the one that was meant', () => {
    expect(found(settings('no-champoin'), '2012-10-31')).toMatchObject([
      { message: 'There is no warning "no-champoin".', suggestion: 'no-champion' },
    ]);
  });
});
