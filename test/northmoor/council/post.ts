type Role =
  | 'chief-executive'
  | 'portfolio-holder'
  | 'champion'
  | 'coordinator'
  | 'director'
  | 'head-of-service'
  | 'lead-officer'
  | 'data-provider'
  | 'validator';

export interface Holder {
  readonly name?: string;
  readonly github?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A post as its file tells it. */
export interface Post {
  readonly title: string;
  readonly roles: readonly Role[];
  readonly service?: string;
  readonly reports_to?: string;
  readonly deputy?: string;
  readonly email: string;
  readonly holders?: readonly Holder[];
  readonly job_description_checked?: string;
  readonly from?: string;
  readonly to?: string;
  readonly succeeded_by?: string;
  readonly acknowledged?: readonly { readonly code: string; readonly reason: string }[];
}

export const email = (name: string) => `${name}@northmoor.example`;
