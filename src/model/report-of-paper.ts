import type { Paper } from './records.js';

/** Which report a paper puts before its body, as a text that is the same for papers of the same report: of a session, else of a period, and of a service. */
export function reportOfPaper({ body, service, review, period }: Paper): string {
  const about = review === undefined ? { period } : { review };
  return JSON.stringify({ body, service, ...about });
}
