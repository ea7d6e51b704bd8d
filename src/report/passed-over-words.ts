import { countInWords, sentence } from '../model/words.js';

/** "One of the three overdue was passed over: the next one has come.": what is counted with overdue and chased no more. */
export function passedOverInWords(overdue: number, passedOver: number): string {
  const [was, come] = passedOver === 1 ? ['was', 'the next one has'] : ['were', 'the next ones have'];
  return `${whichOf(overdue, passedOver)} ${was} passed over: ${come} come.`;
}

function whichOf(overdue: number, passedOver: number): string {
  if (passedOver < overdue) return `${sentence(countInWords(passedOver))} of the ${countInWords(overdue)} overdue`;
  return overdue === 1 ? 'The one overdue' : `All ${countInWords(overdue)} overdue`;
}
