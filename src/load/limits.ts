/** How many groups and lists may stand within each other. The deepest field of any record stands six deep. */
export const deepest = 32;
/** How many values a file may hold, groups and lists included. */
export const mostValues = 20_000;
/** The largest number, so that every whole number up to it is exact. */
export const largestNumber = 1e15;
/** How many digits a number may have and still be kept exactly. */
export const mostDigits = 15;
