import type { Settings } from './records.js';

/** After how many periods in a row a red figure or a missing return goes further. */
export interface EscalationAfter {
  readonly recoveryPlan: number;
  readonly panel: number;
  readonly headOfService: number;
  readonly chiefExecutive: number;
}

/** As pmf.yaml says, else as page "The rules", off target, escalation, recovery. */
export function escalationAfter({ escalation = {} }: Settings): EscalationAfter {
  const { recovery_plan = 2, panel = 3, head_of_service = 2, chief_executive = 3 } = escalation;
  return { recoveryPlan: recovery_plan, panel, headOfService: head_of_service, chiefExecutive: chief_executive };
}
