import { expect, test } from 'vitest';

test('the clock of this run stands in the zone that the configuration names', () => {
  const zone = process.env.TZ;
  expect(zone).toBeTruthy();
  const midday = new Date('2012-07-01T12:00:00Z');
  const named = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(midday);
  expect(midday.getHours()).toBe(Number(named));
});
