import { recordView } from '../views.js';
import { answer } from './answer.js';
import type { Call } from './command.js';
import type { OutputOptions } from './outputs.js';
import { answerAbout } from './record-asked.js';

export function runShow(call: Call<OutputOptions>): number {
  return answer(call, (checked) => answerAbout(checked, call.args, { answerOf: recordView }));
}
