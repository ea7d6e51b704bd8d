import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { recordView } from '../views.js';
import { answer } from './answer.js';
import type { Call } from './command.js';
import type { OutputOptions } from './outputs.js';
import { recordAsked, whereListed } from './record-asked.js';

export function runShow(call: Call<OutputOptions>): number {
  return answer(call, (checked) => {
    const { thing, period } = recordAsked(checked, call.args);
    const view = recordView(checked, thing, period);
    if (view) return view;
    throw new UsageError(`There is no record ${quote(thing.id)}.`, whereListed);
  });
}
