import type { Placement } from '../placement.js';
import { yamlOf } from '../yaml.js';
import { ben001 } from './ben-001.js';
import { cnt002 } from './cnt-002.js';
import { com001 } from './com-001.js';
import { com002 } from './com-002.js';
import { cus001 } from './cus-001.js';
import { cus002 } from './cus-002.js';
import { cus003 } from './cus-003.js';
import { cus006 } from './cus-006.js';
import { cus010 } from './cus-010.js';
import { dem001 } from './dem-001.js';
import { ecd001 } from './ecd-001.js';
import { ecd003 } from './ecd-003.js';
import { ecd005 } from './ecd-005.js';
import { ecd006 } from './ecd-006.js';
import { ecd007 } from './ecd-007.js';
import { entriesOf } from './entries.js';
import { env001 } from './env-001.js';
import { env002 } from './env-002.js';
import { env003 } from './env-003.js';
import { env005 } from './env-005.js';
import { env006 } from './env-006.js';
import { env010 } from './env-010.js';
import { env015 } from './env-015.js';
import { fin001 } from './fin-001.js';
import { fin002 } from './fin-002.js';
import { fin003 } from './fin-003.js';
import { fin008 } from './fin-008.js';
import { fin009 } from './fin-009.js';
import { fin010 } from './fin-010.js';
import { hrm001 } from './hrm-001.js';
import { hrm004 } from './hrm-004.js';
import { hrm005 } from './hrm-005.js';
import { hsg004 } from './hsg-004.js';
import { hsg005 } from './hsg-005.js';
import { hsg007 } from './hsg-007.js';
import { hsg016 } from './hsg-016.js';
import { hsg020 } from './hsg-020.js';
import { hsg021 } from './hsg-021.js';
import { hsg022 } from './hsg-022.js';
import { hsg030 } from './hsg-030.js';
import { ict001 } from './ict-001.js';
import { ict006 } from './ict-006.js';
import { lei001 } from './lei-001.js';
import { lei004 } from './lei-004.js';
import type { Measured } from './measured.js';
import { placementsOf } from './placements.js';
import { pln001 } from './pln-001.js';
import { pln002 } from './pln-002.js';
import { pln003 } from './pln-003.js';
import { pln009 } from './pln-009.js';
import { pln012 } from './pln-012.js';
import { pln020 } from './pln-020.js';
import { prc001 } from './prc-001.js';

/** By the priority that each serves; operational ones come last. */
const measures: readonly Measured[] = [
  ...[pln001, pln002, pln003, pln009, ecd001, ecd003, ecd005, ecd006],
  ...[hsg016, hsg030, pln020, hsg004, hsg005, hsg007, hsg020, hsg021, hsg022],
  ...[env001, env002, env003, env005, env006, ben001, fin001, fin002, fin003, fin008, fin010],
  ...[lei001, lei004, com001, com002, env010, env015, cnt002],
  ...[hrm001, hrm005, cus001, cus002, cus003, dem001, prc001, fin009],
  ...[ecd007, pln012, cus006, cus010, hrm004, ict001, ict006],
];

/** Every indicator with its figures: path within the folder, and text. */
export const indicators: ReadonlyMap<string, string> = new Map(
  measures.flatMap((measured) => [
    [`indicators/${measured.id}.yaml`, yamlOf(measured.record, measured.comment)] as const,
    ...entriesOf(measured),
  ]),
);

export const indicatorPlacements: readonly Placement[] = measures.flatMap(placementsOf);
