import type { Recommendation, Settings } from './records.js';
import { sentence } from './words.js';

type Priority = Recommendation['priority'];

/** What the council calls a priority, else the word of the files: `Fundamental`, `High`. */
export function priorityInWords({ labels }: Settings, priority: Priority): string {
  return labels?.recommendation_priority?.[priority] ?? sentence(priority);
}

/** The council's own names beside the words of the files, the most urgent first; none where it has no names of its own. */
export function ownPriorityNames({
  labels,
}: Settings): readonly { readonly priority: Priority; readonly name: string }[] {
  const names = labels?.recommendation_priority ?? {};
  return (['high', 'medium', 'low'] as const).flatMap((priority) => {
    const name = names[priority];
    return name === undefined ? [] : [{ priority, name }];
  });
}
