import { polarities } from '../indicator-change-words.js';
import { responseWords } from '../risk-words.js';

/** Fields whose words reports say otherwise than the file. */
const inReports: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['polarity', polarities],
  ['response', new Map(Object.entries(responseWords))],
  ['type', new Map([['yes-no', 'yes or no']])],
  ['collected_as', new Map([['rolling-12', 'the last twelve months']])],
  ['roles', new Map([['coordinator', 'co-ordinator']])],
]);

/** `higher is better` for `maximise`, `carried over` for `carried-over`. */
export function choiceInWords(field: string, choice: string): string {
  return inReports.get(field)?.get(choice) ?? choice.replaceAll('-', ' ');
}
