import { peopleView, postView } from '../views.js';
import { answer } from './answer.js';
import type { Call } from './command.js';
import type { OutputOptions } from './outputs.js';
import { postAsked } from './post-asked.js';

export function runPeople(call: Call<OutputOptions>): number {
  const [text] = call.args;
  return answer(call, (checked) =>
    text === undefined ? peopleView(checked) : postView(checked, postAsked(checked.framework, text)),
  );
}
