const missingRemedy =
  'Where there is no figure, write "missing:" in its place, and below it "code: not-available" and "reason:" with the reason.';

/** What to do where there may be no figure. It never invites anyone to write 0, which is a figure. */
export function orMissingRemedy(remedy = 'Write the figure after the colon.'): string {
  return `${remedy} ${missingRemedy}`;
}

/** Whether somebody wrote that there is no figure, or nothing at all: `N/A`, `tbc`, a dash. */
export function saysNoFigure(value: unknown): boolean {
  return value === null || (typeof value === 'string' && !/\d/.test(value));
}
