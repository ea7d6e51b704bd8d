import { actionPlan2013, actionPlan2014 } from './assessments/action-plan.js';
import { everyday } from './assessments/everyday.js';
import { fitCouncil } from './assessments/fit-council.js';
import { homes } from './assessments/homes.js';
import { jobs } from './assessments/jobs.js';
import { corporatePlan, housingPlan, leisurePlan } from './assessments/other-plans.js';
import { places } from './assessments/places.js';
import type { Assessed } from './assessments/told.js';
import { yamlOf } from './yaml.js';

/** Each plan and priority that is assessed: who writes of it, and what was written. */
const subjects: Readonly<Record<string, { readonly by: string; readonly told: Assessed }>> = {
  'annual-action-plan-2013-14': { by: 'chief-executive', told: actionPlan2013 },
  'annual-action-plan-2014-15': { by: 'chief-executive', told: actionPlan2014 },
  'corporate-plan-2012-15': { by: 'chief-executive', told: corporatePlan },
  'housing-2014-15': { by: 'head-of-housing', told: housingPlan },
  'leisure-and-communities-2013-14': { by: 'head-of-leisure-and-communities', told: leisurePlan },
  jobs: { by: 'head-of-planning', told: jobs },
  homes: { by: 'head-of-housing', told: homes },
  everyday: { by: 'head-of-environmental-services', told: everyday },
  places: { by: 'director-of-communities', told: places },
  'fit-council': { by: 'head-of-resources', told: fitCouncil },
};

/** The assessments of plans and priorities: path within the folder, and text. */
export const assessments: ReadonlyMap<string, string> = new Map(
  Object.entries(subjects).flatMap(([id, { by, told }]) =>
    Object.entries(told).map(([period, { assessment, outlook, lessons, internal_note, on }]) => [
      `progress/${period}/${id}.yaml`,
      yamlOf({
        assessment,
        outlook,
        ...(lessons !== undefined && { lessons }),
        ...(internal_note !== undefined && { internal_note }),
        reported_on: on,
        reported_by: by,
      }),
    ]),
  ),
);
