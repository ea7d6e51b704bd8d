// Generated from schemas/ by "npm run generate". Edit the schemas, not this file.
import type { Day, DayOfMonth } from './day.js';
import type { Id } from './id.js';

/** One month's update of an activity. A status alone is a full update; words are owed on a change, a problem and at the end of a quarter. */
export interface ActivityEntry {
  /** How the activity stands: completed-successfully; progressing-to-plan (a project or programme) or on-track (a single activity); not-started (not due to start); postponed-or-delayed (should have started); on-hold (paused); some-problems; needs-attention (will miss its end); failed. For the last three the problem and the action must be told. */
  readonly status:
    | 'completed-successfully'
    | 'progressing-to-plan'
    | 'on-track'
    | 'not-started'
    | 'postponed-or-delayed'
    | 'on-hold'
    | 'some-problems'
    | 'needs-attention'
    | 'failed';
  /** How much of it is done, in percent. */
  readonly percent?: number;
  /** The day on which it was completed. */
  readonly completed_on?: Day;
  /** The day on which it is now expected to end. */
  readonly forecast_end?: Day;
  /** How the milestones stand: the id of a milestone, then its days. */
  readonly milestones?: {
    /** How this milestone stands. */
    readonly [k: string]: {
      /** The day on which it is now expected to be reached. */
      readonly forecast?: Day;
      /** The day on which it was reached. */
      readonly achieved?: Day;
    };
  };
  /** How it is going. Markdown. */
  readonly commentary?: string;
  /** What the problem is. Markdown. */
  readonly problem?: string;
  /** What is being done about it. Markdown. */
  readonly action?: string;
  /** What is to be learnt from it. Markdown. */
  readonly lessons?: string;
  /** A note for officers only. It is never shown in a public report. */
  readonly internal_note?: string;
  /** The day on which this was reported, as the reporter states it. A claim, used only where pmf.yaml sets timeliness.clock to "declared". */
  readonly reported_on?: Day;
  /** The post that reported this, as stated by the reporter: the name of a file in owners/. */
  readonly reported_by?: Id;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** A piece of work with a start, an end and milestones. First agreed dates are never edited: a change is added. The name of the file is its id. */
export interface Activity {
  /** The title of the activity. */
  readonly title: string;
  /** Whether it is a single activity or a project. */
  readonly kind?: 'activity' | 'project';
  /** Whether it is a major one, which bodies may ask for alone. */
  readonly major?: boolean;
  /** The service that does it: the name of a file in services/. */
  readonly service: Id;
  /** The post that answers for it: the name of a file in owners/. */
  readonly owner: Id;
  /** The day it starts, as first agreed. */
  readonly start: Day;
  /** The day it ends, as first agreed. Never edited: add to "changes". */
  readonly end: Day;
  /** The steps on the way, as first agreed. */
  readonly milestones?: readonly {
    /** The id of the milestone, unique within the activity. */
    readonly id: Id;
    /** The milestone in words. */
    readonly title: string;
    /** The post that answers for it: the name of a file in owners/. Left out, it is the owner of the activity. */
    readonly owner?: Id;
    /** The day by which it is to be reached, as first agreed. Never edited: add to "changes". */
    readonly due: Day;
  }[];
  /** What was changed after the first agreement, with who agreed. */
  readonly changes?: readonly {
    /** The day from which the change counts. */
    readonly on: Day;
    /** What changed. */
    readonly what: 'end-date' | 'milestone' | 'scope' | 'withdrawn' | 'carried-over';
    /** The milestone that changed: its id in this activity. */
    readonly milestone?: Id;
    /** The new date. */
    readonly to?: Day;
    /** Why. */
    readonly reason?: string;
    /** Who agreed it: a meeting or a post, in words. */
    readonly agreed_by?: string;
    /** The minute that records it. Put a bare number in quotes. */
    readonly minute?: string;
  }[];
  /** The budget it is paid from: the name of a file in budgets/. */
  readonly budget?: Id;
  /** Indicators it is to move: names of files in indicators/. */
  readonly indicators?: readonly Id[];
  /** Risks that bear on it: names of files in risks/. */
  readonly risks?: readonly Id[];
  /** Who approved it: a meeting or a post, in words. Without this and approved_on it is only proposed, owes nothing and is not counted. */
  readonly approved_by?: string;
  /** The day on which it was approved. Without this and approved_by it is only proposed, owes nothing and is not counted. */
  readonly approved_on?: Day;
  /** Words of your own to find or group records by. */
  readonly tags?: readonly string[];
  /** Who may see this record: "public", or "internal" to keep it out of public reports. Public unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** The assessment of a plan or a priority for a period, written by its owner. The path of the file says of what and for which period. */
export interface AssessmentEntry {
  /** How things stand, in a few paragraphs. Markdown. */
  readonly assessment: string;
  /** Where it is heading. */
  readonly outlook: 'on-course' | 'at-risk' | 'off-course';
  /** What is to be learnt from it. Markdown. */
  readonly lessons?: string;
  /** A note for officers only. It is never shown in a public report. */
  readonly internal_note?: string;
  /** The day on which this was reported, as the reporter states it. A claim, used only where pmf.yaml sets timeliness.clock to "declared". */
  readonly reported_on?: Day;
  /** The post that reported this, as stated by the reporter: the name of a file in owners/. */
  readonly reported_by?: Id;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** A governance body, and what its reports hold. The name of the file is its id. */
export interface Body {
  /** The name of the body. */
  readonly name: string;
  /** Earlier names of this body. A report uses the name that was right on the last day of its period. */
  readonly formerly?: readonly {
    /** The earlier name. */
    readonly name: string;
    /** The last day on which that name was used. */
    readonly until: Day;
  }[];
  /** How often it gets a report. */
  readonly frequency: 'monthly' | 'quarterly' | 'annual' | 'per-meeting';
  /** What it is given: a record is received if any of these filters matches, and a filter matches if all its lines do. */
  readonly receives: readonly {
    /** Kinds of record. */
    readonly records?: readonly (
      | 'plan'
      | 'indicator'
      | 'activity'
      | 'recommendation'
      | 'risk'
      | 'budget'
      | 'exception'
      | 'review'
      | 'paper'
    )[];
    /** Kinds of plan: what such a plan holds in the period, and the assessments of the plan and of its priorities. */
    readonly plans?: readonly (
      | 'community-strategy'
      | 'local-area-agreement'
      | 'corporate'
      | 'annual-action'
      | 'service'
      | 'project'
      | 'governance-action'
      | 'audit'
      | 'framework'
      | 'policy'
    )[];
    /** Only major activities (true), or only the others (false). */
    readonly major?: boolean;
    /** Only records of these services: names of files in services/. */
    readonly services?: readonly Id[];
    /** Only recommendations from these sources. */
    readonly sources?: readonly ('internal-audit' | 'external-audit' | 'inspection' | 'governance' | 'panel')[];
  }[];
  /** Makes one report for each service. */
  readonly per?: 'service';
  /** The sections of its report, in their order. */
  readonly sections: readonly (
    | 'cover'
    | 'contents'
    | 'agenda'
    | 'key'
    | 'overview'
    | 'completeness'
    | 'off-target'
    | 'changes'
    | 'decisions'
    | 'assessments'
    | 'priorities'
    | 'indicators-at-a-glance'
    | 'indicators'
    | 'activities'
    | 'projects'
    | 'recommendations'
    | 'risks'
    | 'budget'
    | 'reviews'
    | 'escalations'
    | 'recovery-plans'
    | 'agreed-exceptions'
    | 'revisions'
    | 'data-quality'
    | 'lessons'
    | 'thread'
    | 'what-would-help'
    | 'provenance'
  )[];
  /** How much is told about each record. */
  readonly detail?: 'summary' | 'full';
  /** Who reads the reports of this body: "public" leaves out internal records, internal notes, names of holders and confidential values. Internal unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** The days on which it meets. */
  readonly meetings?: readonly Day[];
  /** Days before a meeting by which its papers are due. */
  readonly papers_due_days?: number;
  /** Whether this body may agree exceptions from deadlines. */
  readonly agrees_exceptions?: boolean;
  /** What the body is for. */
  readonly terms_of_reference?: string;
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** One quarter's figures of a budget, in pounds. The path of the file says of which and for which period. */
export interface BudgetEntry {
  /** What was spent (or came in) from the start of the year to the end of the period, in pounds. */
  readonly actual: number;
  /** What is expected for the whole year, in pounds. */
  readonly forecast: number;
  /** Why it differs from the budget. Markdown. */
  readonly commentary?: string;
  /** Earlier figures of this entry that were changed, each with the reason. Owed for a figure that a final paper has already shown. */
  readonly restated?: readonly {
    /** The fields that changed, as they were before. */
    readonly previous: {
      /** The actual figure as it was, in pounds. */
      readonly actual?: number;
      /** The forecast as it was, in pounds. */
      readonly forecast?: number;
    };
    /** Why the figure was changed. */
    readonly reason?: string;
    /** Who approved the change: a meeting or a post, in words. */
    readonly approved_by?: string;
    /** The day on which it was changed. */
    readonly on?: Day;
  }[];
  /** A note for officers only. It is never shown in a public report. */
  readonly internal_note?: string;
  /** The day on which this was reported, as the reporter states it. A claim, used only where pmf.yaml sets timeliness.clock to "declared". */
  readonly reported_on?: Day;
  /** The post that reported this, as stated by the reporter: the name of a file in owners/. */
  readonly reported_by?: Id;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** A budget of a service or an activity for one year. Amounts are plain numbers in pounds. The name of the file is its id. */
export interface Budget {
  /** The title of the budget. */
  readonly title: string;
  /** The service whose budget it is: the name of a file in services/. Give this or "activity". */
  readonly service?: Id;
  /** The activity whose budget it is: the name of a file in activities/. Give this or "service". */
  readonly activity?: Id;
  /** The post that answers for it: the name of a file in owners/. */
  readonly owner: Id;
  /** The kind of budget. */
  readonly kind?: 'revenue' | 'capital' | 'savings';
  /** The financial year of the budget. */
  readonly year: string;
  /** The sums of which a variance is a percentage, in pounds. */
  readonly bases: {
    /** Gross spending, in pounds. */
    readonly gross?: number;
    /** Net spending, in pounds. */
    readonly net?: number;
  };
  /** Which of the two bases is rated. */
  readonly rated_on?: 'gross' | 'net';
  /** The budget as first approved, in pounds. */
  readonly approved: number;
  /** The budget as last revised, in pounds. */
  readonly revised?: number;
  /** What is planned to be spent by the end of each period, running total, in pounds. */
  readonly profile?: readonly number[];
  /** Whether this is income, so that less than planned is adverse. */
  readonly income?: boolean;
  /** Who may see this record: "public", or "internal" to keep it out of public reports. Public unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** An agreed variation of a deadline, never of performance. The name of the file is its id. */
export interface Exception {
  /** Whose deadline is varied: ids of indicators, activities, recommendations, risks, budgets, plans or priorities. */
  readonly subjects: readonly Id[];
  /** The periods whose deadline is varied. */
  readonly periods: readonly string[];
  /** The new deadline. Give this or "waived". */
  readonly new_due?: Day;
  /** Whether nothing is owed at all. Give this or "new_due". */
  readonly waived?: boolean;
  /** Why more time is asked for. */
  readonly reason: string;
  /** The post that asked: the name of a file in owners/. */
  readonly requested_by: Id;
  /** The day on which it was asked. */
  readonly requested_on: Day;
  /** The body that agreed: the name of a file in bodies/, of a body that agrees exceptions. Without it the exception is only requested and changes nothing. */
  readonly agreed_by?: Id;
  /** The day on which it was agreed. It counts only on or before the deadline it varies. */
  readonly agreed_on?: Day;
  /** The minute that records it. Put a bare number in quotes. */
  readonly minute?: string;
  /** Who may see this record: "public", or "internal" to keep it out of public reports. Public unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** One figure of an indicator. The path of the file says whose and for which period. */
export interface IndicatorEntry {
  /** The figure: a number; for a date an ISO day; for yes or no "yes" or "no"; for a duration a number in the unit. */
  readonly value?: number | string;
  /** The upper part of the fraction. Give it together with "denominator" in place of "value". */
  readonly numerator?: number;
  /** The lower part of the fraction. Give it together with "numerator" in place of "value". */
  readonly denominator?: number;
  /** Why there is no figure, where there is none. */
  readonly missing?: {
    /** Whether the figure is not available (it is still owed), does not apply in this period, or is confidential. */
    readonly code: 'not-available' | 'not-applicable' | 'confidential';
    /** Why there is no figure. */
    readonly reason?: string;
  };
  /** How firm the figure is. */
  readonly state?: 'final' | 'provisional' | 'estimated';
  /** That the figure cannot be compared with earlier ones: true, or better the reason in words. */
  readonly break_in_series?: boolean | string;
  /** What the figure means and why it is so. Markdown. */
  readonly commentary?: string;
  /** What is being done about it. Markdown. */
  readonly action?: string;
  /** The figure expected for the whole year. */
  readonly forecast?: number | string;
  /** Earlier figures of this entry that were changed, each with the reason. Owed for a figure that a final paper has already shown. */
  readonly restated?: readonly {
    /** The fields that changed, as they were before. */
    readonly previous: {
      /** The figure as it was. */
      readonly value?: number | string;
      /** The numerator as it was. */
      readonly numerator?: number;
      /** The denominator as it was. */
      readonly denominator?: number;
      /** What was said in place of a figure. */
      readonly missing?: {
        /** Whether the figure is not available (it is still owed), does not apply in this period, or is confidential. */
        readonly code: 'not-available' | 'not-applicable' | 'confidential';
        /** Why there is no figure. */
        readonly reason?: string;
      };
      /** How firm the figure was called. */
      readonly state?: 'final' | 'provisional' | 'estimated';
    };
    /** Why the figure was changed. */
    readonly reason?: string;
    /** Who approved the change: a meeting or a post, in words. */
    readonly approved_by?: string;
    /** The day on which it was changed. */
    readonly on?: Day;
  }[];
  /** A note for officers only. It is never shown in a public report. */
  readonly internal_note?: string;
  /** The day on which this was reported, as the reporter states it. A claim, used only where pmf.yaml sets timeliness.clock to "declared". */
  readonly reported_on?: Day;
  /** The post that reported this, as stated by the reporter: the name of a file in owners/. */
  readonly reported_by?: Id;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** A performance measure: what is counted, how it is judged, its targets and its history. The name of the file is its id. */
export interface Indicator {
  /** The council's own code for the indicator. */
  readonly code?: string;
  /** The title of the indicator. */
  readonly title: string;
  /** What exactly is counted, so that two officers would count the same. */
  readonly definition: string;
  /** Why it is measured. */
  readonly rationale?: string;
  /** The service that answers for it: the name of a file in services/. */
  readonly service: Id;
  /** The post that answers for the performance: the name of a file in owners/. */
  readonly owner: Id;
  /** The post that provides the figure: the name of a file in owners/. */
  readonly data_provider?: Id;
  /** The post that checks the figure: the name of a file in owners/. */
  readonly validator?: Id;
  /** The type of figure: a plain number, percentage, money, ratio, duration (a number in the unit), date, or yes or no. */
  readonly type: 'number' | 'percentage' | 'money' | 'ratio' | 'duration' | 'date' | 'yes-no';
  /** What one of the figure is. */
  readonly unit?: string;
  /** How many the figure is counted per. By default 100 for a percentage, else 1. */
  readonly per?: number;
  /** Decimal places to show. */
  readonly decimals?: number;
  /** The figures that can occur. One outside them is questioned. */
  readonly bounds?: {
    /** The smallest figure that can occur. */
    readonly min?: number;
    /** The largest figure that can occur. */
    readonly max?: number;
  };
  /** What is good: a high figure ("maximise"), a low one or an early day ("minimise"), one within a band ("range"), or neither ("none": it is watched and not rated). */
  readonly polarity: 'maximise' | 'minimise' | 'range' | 'none';
  /** How often a figure is owed. */
  readonly frequency: 'monthly' | 'quarterly' | 'annual';
  /** The first period that owes a figure. */
  readonly first_period: string;
  /** The last period that owes a figure. Left out while the indicator goes on. */
  readonly last_period?: string;
  /** Periods by which the figure comes later than others, where its source is slow. */
  readonly lag_periods?: number;
  /** What a figure covers: its period alone, the year so far ("cumulative"), one moment ("snapshot"), or the last twelve months ("rolling-12"). */
  readonly collected_as?: 'period' | 'cumulative' | 'snapshot' | 'rolling-12';
  /** How the figures of a year make the year so far. By default "ratio" where there is a numerator_label, else "none". */
  readonly year_to_date?: 'sum' | 'ratio' | 'last' | 'mean' | 'max' | 'min' | 'none';
  /** Which figure is counted and coloured. By default "year-to-date" for sums, else "period". */
  readonly rate_on?: 'period' | 'year-to-date';
  /** What the numerator counts. */
  readonly numerator_label?: string;
  /** What the denominator counts. */
  readonly denominator_label?: string;
  /** Where the figure comes from. */
  readonly source?: string;
  /** How far from its target a figure may lie and still be called close to it. Left out, the one in pmf.yaml stands. */
  readonly tolerance?: {
    /** How "amber" is measured: "percent" of the target, percentage "points", or "absolute" in the unit of the indicator (days for a date). */
    readonly kind: 'percent' | 'points' | 'absolute';
    /** How far from the target a figure may lie and still be called close to it. */
    readonly amber: number;
  };
  /** Changes up to this size are not counted as better or worse. Left out, the one in pmf.yaml stands. */
  readonly travel_tolerance?: {
    /** How "by" is measured: "percent" of the earlier figure, percentage "points", or "absolute" in the unit of the indicator. */
    readonly kind: 'percent' | 'points' | 'absolute';
    /** The largest change that is not news. */
    readonly by: number;
  };
  /** The targets, year by year. The first of a year holds for the whole year; a later one of the same year holds from the day it was set. */
  readonly targets?: readonly {
    /** The financial year of the target. */
    readonly year: string;
    /** The target: a number, an ISO day for a date, yes or no. */
    readonly value?: number | string;
    /** The lower end of the band, for polarity "range". */
    readonly lower?: number | string;
    /** The upper end of the band, for polarity "range". */
    readonly upper?: number | string;
    /** One target for each period of the year, in order; null where a period has none. */
    readonly profile?: readonly (number | string | null)[];
    /** Below this the figure is red, whatever the tolerance. */
    readonly floor?: number | string;
    /** The day on which the target was set. */
    readonly set_on?: Day;
    /** Who set it: a meeting or a post, in words. */
    readonly set_by?: string;
    /** The minute that records it. Put a bare number in quotes. */
    readonly minute?: string;
    /** Why the target is what it is, or why it was changed. */
    readonly reason?: string;
  }[];
  /** Why the indicator is not rated. */
  readonly not_applicable?: {
    /** The reason: there is no earlier year, the council has no control over it, or it is kept for information. */
    readonly reason: 'first-year' | 'no-control' | 'data-only';
  };
  /** The figure from which improvement is measured. */
  readonly baseline?: number | string;
  /** What others achieved. */
  readonly benchmarks?: readonly {
    /** Whom the figure is compared with. */
    readonly group: string;
    /** The period of the comparison. */
    readonly period?: string;
    /** Their figure. */
    readonly value: number | string;
    /** The quartile in which the council stands; 1 is the best. */
    readonly quartile?: number;
    /** Where the comparison was published. */
    readonly source?: string;
  }[];
  /** The number of the national indicator. Put a bare number in quotes. */
  readonly national_ref?: string;
  /** Words of your own to find or group records by. */
  readonly tags?: readonly string[];
  /** Who approved it: a meeting or a post, in words. Without this and approved_on it is only proposed, owes nothing and is not counted. */
  readonly approved_by?: string;
  /** The day on which it was approved. Without this and approved_by it is only proposed, owes nothing and is not counted. */
  readonly approved_on?: Day;
  /** Changes of what the indicator is. Figures on the two sides of one are never compared. */
  readonly changes?: readonly {
    /** The first day on which the change counts. */
    readonly from: Day;
    /** What changed. */
    readonly what: 'definition' | 'frequency' | 'unit' | 'polarity' | 'retired';
    /** What it was before. */
    readonly was?: string;
    /** Why it changed. */
    readonly reason?: string;
    /** Who agreed it: a meeting or a post, in words. */
    readonly agreed_by?: string;
    /** The day on which it was agreed. */
    readonly agreed_on?: Day;
    /** The minute that records it. Put a bare number in quotes. */
    readonly minute?: string;
    /** The indicator that takes its place: the name of a file in indicators/. */
    readonly replaced_by?: Id;
  }[];
  /** Plans to bring the indicator back on target. */
  readonly recovery_plans?: readonly {
    /** The period whose figure called for the plan. */
    readonly for: string;
    /** What caused the performance. */
    readonly cause?: string;
    /** What will be done about it. */
    readonly actions?: readonly {
      /** What will be done. */
      readonly text: string;
      /** The post that will do it: the name of a file in owners/. */
      readonly owner?: Id;
      /** The day by which it is to be done. */
      readonly due?: Day;
      /** The day on which it was done. */
      readonly done_on?: Day;
    }[];
    /** The day by which it will be on target again. */
    readonly on_target_by?: Day;
    /** Who agreed it: a meeting or a post, in words. */
    readonly agreed_by?: string;
    /** The day on which the plan was agreed. */
    readonly agreed_on?: Day;
    /** The day on which the plan was closed. */
    readonly closed_on?: Day;
    /** What came of it. */
    readonly outcome?: string;
  }[];
  /** How good the data are: one overall score, or six, from 1 (poor) to 4 (excellent), and who signed them off. */
  readonly data_quality?: {
    /** The overall score. */
    readonly overall?: number;
    /** Whether the data are right enough for their purpose. */
    readonly accuracy?: number;
    /** Whether they are recorded by the definition. */
    readonly validity?: number;
    /** Whether they are collected alike over time and place. */
    readonly reliability?: number;
    /** Whether they come soon enough to be of use. */
    readonly timeliness?: number;
    /** Whether they measure what matters. */
    readonly relevance?: number;
    /** Whether all of them are there. */
    readonly completeness?: number;
    /** The day on which the scores were given. */
    readonly assessed_on?: Day;
    /** Who gave them: a post, in words. */
    readonly assessor?: string;
  };
  /** How the trend is read. */
  readonly trend?: {
    /** Why no trend is to be shown. */
    readonly off?: string;
    /** Periods from which the trend starts afresh, each with the reason, which reports print. */
    readonly rebase?: readonly {
      /** The first period of the new start. */
      readonly period: string;
      /** Why the old figures no longer say what to expect. */
      readonly reason: string;
    }[];
  };
  /** Who may see this record: "public", or "internal" to keep it out of public reports. Public unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** A post, and who holds it. The name of the file is its id. */
export interface Owner {
  /** The title of the post. */
  readonly title: string;
  /** What the post does in the framework. */
  readonly roles: readonly (
    | 'chief-executive'
    | 'portfolio-holder'
    | 'champion'
    | 'coordinator'
    | 'director'
    | 'head-of-service'
    | 'lead-officer'
    | 'data-provider'
    | 'validator'
  )[];
  /** The service the post belongs to: the name of a file in services/. */
  readonly service?: Id;
  /** The post it reports to: the name of a file in owners/. The items of a vacant post without deputy go there. */
  readonly reports_to?: Id;
  /** The post that stands in: the name of a file in owners/. The items of a vacant post go there first. */
  readonly deputy?: Id;
  /** The e-mail address of the post. It never stands in a public report. */
  readonly email?: string;
  /** Who has held the post, and when. A post with nobody on a day is vacant on it. */
  readonly holders?: readonly {
    /** The name of the holder. It never stands in a public report, save for members and chief officers. */
    readonly name?: string;
    /** The holder's GitHub account, for reviews of changes. */
    readonly github?: string;
    /** The first day in the post. */
    readonly from?: Day;
    /** The last day in the post. Left out for the present holder. */
    readonly to?: Day;
  }[];
  /** The day on which the job description was last checked against what the post answers for here. */
  readonly job_description_checked?: Day;
  /** The first day of this post. */
  readonly from?: Day;
  /** The last day of this post. Left out while it goes on. */
  readonly to?: Day;
  /** The post that took over its work: the name of a file in owners/. */
  readonly succeeded_by?: Id;
  /** Who may see this record: "public", or "internal" to keep it out of public reports. Public unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** What a body was given at a meeting, and what it resolved. The name of the file is its id. */
export interface Paper {
  /** The body: the name of a file in bodies/. */
  readonly body: Id;
  /** The period reported. Give this or "review". */
  readonly period?: string;
  /** The review reported: the name of a file in reviews/. Give this or "period". */
  readonly review?: Id;
  /** The service reported, where the body has a report for each: the name of a file in services/. */
  readonly service?: Id;
  /** The day of the meeting. */
  readonly meeting: Day;
  /** The version of the paper. Put a bare number in quotes. */
  readonly version: string;
  /** Whether the paper is a draft or was issued as final. */
  readonly status: 'draft' | 'final';
  /** The commit whose figures the body saw. Left out, it is the commit that made the status final. */
  readonly drawn_from?: string;
  /** The summary on the cover. */
  readonly summary?: string;
  /** What the body is asked to do. */
  readonly recommendations: readonly {
    /** Whether it is asked to note, to agree, or to recommend to another body. */
    readonly action: 'note' | 'agree' | 'recommend';
    /** The body it is to recommend to: the name of a file in bodies/. */
    readonly to?: Id;
    /** What it is asked to note, agree or recommend. */
    readonly text: string;
  }[];
  /** Why this is recommended. */
  readonly reasons?: string;
  /** What else was considered. */
  readonly options?: string;
  /** Who was consulted. */
  readonly consultation?: string;
  /** What follows from it. */
  readonly implications?: {
    /** Financial implications. */
    readonly financial?: string;
    /** Legal implications. */
    readonly legal?: string;
    /** Policy implications. */
    readonly policy?: string;
    /** Implications for risk. */
    readonly risk?: string;
    /** Implications for sustainability. */
    readonly sustainability?: string;
  };
  /** The wards affected. */
  readonly wards?: readonly string[];
  /** Papers it relies on. */
  readonly background_papers?: readonly string[];
  /** The Cabinet member, in words. */
  readonly cabinet_member?: string;
  /** Whom to ask, in words. */
  readonly contact?: string;
  /** What the body resolved. */
  readonly decisions?: readonly {
    /** The decision in words. */
    readonly text: string;
    /** The minute that records it. Put a bare number in quotes. */
    readonly minute?: string;
    /** The post that is to act on it: the name of a file in owners/. */
    readonly owner?: Id;
    /** The day by which it is to be done. */
    readonly due?: Day;
    /** What came of it. */
    readonly outcome?: string;
  }[];
  /** Who may see this record: "public", or "internal" to keep it out of public reports. Public unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** A plan: its priorities and objectives, and what it delivers. The name of the file is its id. */
export interface Plan {
  /** The title of the plan. */
  readonly title: string;
  /** The kind of plan. Bodies ask for plans by it. */
  readonly kind:
    | 'community-strategy'
    | 'local-area-agreement'
    | 'corporate'
    | 'annual-action'
    | 'service'
    | 'project'
    | 'governance-action'
    | 'audit'
    | 'framework'
    | 'policy';
  /** The first day of the plan. */
  readonly from: Day;
  /** The last day of the plan. */
  readonly to: Day;
  /** The plan it stems from: the name of a file in plans/. */
  readonly parent?: Id;
  /** The service whose plan it is: the name of a file in services/. */
  readonly service?: Id;
  /** The post that answers for the plan: the name of a file in owners/. */
  readonly owner: Id;
  /** How often the plan owes an assessment of itself and of its priorities. Left out: quarterly for an annual action plan, annual for a corporate plan, none for others. */
  readonly assessed?: 'quarterly' | 'annual' | 'none';
  /** The priorities of the plan. */
  readonly priorities?: readonly {
    /** The id of the priority, unique in the whole folder. Its assessments bear this name. */
    readonly id: Id;
    /** The priority in words. */
    readonly title: string;
    /** The post that answers for the priority and writes its assessment: the name of a file in owners/. Left out, it is the owner of the plan. */
    readonly owner?: Id;
    /** The post of the member who answers for the priority: the name of a file in owners/. */
    readonly portfolio_holder?: Id;
    /** The objectives under the priority. */
    readonly objectives?: readonly {
      /** The id of the objective, unique in the whole folder. */
      readonly id: Id;
      /** The objective in words. */
      readonly title: string;
      /** What this objective serves: ids of objectives, priorities or plans further up. */
      readonly contributes_to?: readonly Id[];
    }[];
  }[];
  /** Document control: status, approvals, versions and next review of the plan as a document. */
  readonly document?: {
    /** Where the document stands. */
    readonly status?: 'draft' | 'approved' | 'superseded';
    /** Who sponsors the document, in words. */
    readonly sponsor?: string;
    /** Who approved the document, and when. */
    readonly approvals?: readonly {
      /** Who approved it: a meeting or a post, in words. */
      readonly by: string;
      /** The day of the approval. */
      readonly on: Day;
      /** The minute that records it. Put a bare number in quotes. */
      readonly minute?: string;
    }[];
    /** Years between two reviews of the document. */
    readonly review_every_years?: number;
    /** The day by which the document is next to be reviewed. */
    readonly next_review?: Day;
    /** What became of the equality impact assessment. */
    readonly equality_assessment?: string;
    /** Whom the document concerns. */
    readonly relevant_to?: string;
    /** The plan that replaced it: the name of a file in plans/. */
    readonly superseded_by?: Id;
    /** The versions of the document. */
    readonly versions?: readonly {
      /** The version. Put a bare number in quotes. */
      readonly version: string;
      /** The day of the version. */
      readonly date: Day;
      /** What changed in it. */
      readonly description?: string;
    }[];
  };
  /** Every indicator, activity and recommendation the plan has ever held, under the objective it serves. */
  readonly delivers?: readonly {
    /** The objective it serves, of this plan or of one above it. Left out for operational work. */
    readonly objective?: Id;
    /** Indicators the plan is measured by: names of files in indicators/. */
    readonly indicators?: readonly Id[];
    /** Activities and projects of the plan: names of files in activities/. */
    readonly activities?: readonly Id[];
    /** Recommendations the plan carries out: names of files in recommendations/. */
    readonly recommendations?: readonly Id[];
  }[];
  /** What was added to or removed from the plan after its approval. An activity that is dropped is not removed: it stays, with "withdrawn" among its own changes. */
  readonly changes?: readonly {
    /** The day from which the change counts. */
    readonly on: Day;
    /** Ids that the plan took on. */
    readonly added?: readonly Id[];
    /** Ids that another plan, or none, takes on. */
    readonly removed?: readonly Id[];
    /** Why. */
    readonly reason?: string;
    /** Who agreed it: a meeting or a post, in words. */
    readonly agreed_by?: string;
    /** The minute that records it. Put a bare number in quotes. */
    readonly minute?: string;
  }[];
  /** Who may see this record: "public", or "internal" to keep it out of public reports. Public unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** pmf.yaml: the council and its policies on deadlines, ratings and escalation. */
export interface Settings {
  /** The version of this file format. It is 1. */
  readonly schema_version: 1;
  /** The name of the council, as it stands on reports. */
  readonly council: string;
  /** The month in which the financial year starts, 1 to 12; 4 or "04" is April. */
  readonly financial_year_start?: number | string;
  /** The time zone in which a day of the council ends, as the tz database names it. */
  readonly timezone?: string;
  /** A period that ends before this day owes nothing. Set it to the day on which the council began to keep this folder. */
  readonly owed_from?: Day;
  /** The day that counts as today. Only for an archive or an example: it is used when neither --today nor PMF_TODAY is given, and every report says so. */
  readonly reporting_day?: Day;
  /** When updates are due, by kind of record and by frequency. What is left out keeps its default. */
  readonly deadlines?: {
    /** When figures of indicators are due. */
    readonly indicator?: {
      /** When a month's figure is due. By default the 10th of the next month. */
      readonly monthly?: {
        /** Months between the last month of the period and the month of the deadline; 0 is the last month itself. */
        readonly months_after: number;
        /** The day of that month, 1 to 31, or "last". A day past the end of a month means its last day. */
        readonly day: DayOfMonth;
      };
      /** When a quarter's figure is due. By default the 10th of the month after the quarter. */
      readonly quarterly?: {
        /** Months between the last month of the period and the month of the deadline; 0 is the last month itself. */
        readonly months_after: number;
        /** The day of that month, 1 to 31, or "last". A day past the end of a month means its last day. */
        readonly day: DayOfMonth;
      };
      /** When a year's figure is due. By default the last day of the month after the year. */
      readonly annual?: {
        /** Months between the last month of the period and the month of the deadline; 0 is the last month itself. */
        readonly months_after: number;
        /** The day of that month, 1 to 31, or "last". A day past the end of a month means its last day. */
        readonly day: DayOfMonth;
      };
    };
    /** When updates of activities are due. */
    readonly activity?: {
      /** When a month's update is due. By default the last day of that month. */
      readonly monthly?: {
        /** Months between the last month of the period and the month of the deadline; 0 is the last month itself. */
        readonly months_after: number;
        /** The day of that month, 1 to 31, or "last". A day past the end of a month means its last day. */
        readonly day: DayOfMonth;
      };
    };
    /** When updates of recommendations are due. */
    readonly recommendation?: {
      /** When a quarter's update is due. By default the 10th of the month after the quarter. */
      readonly quarterly?: {
        /** Months between the last month of the period and the month of the deadline; 0 is the last month itself. */
        readonly months_after: number;
        /** The day of that month, 1 to 31, or "last". A day past the end of a month means its last day. */
        readonly day: DayOfMonth;
      };
    };
    /** When updates of risks are due. */
    readonly risk?: {
      /** When a quarter's update is due. By default the 10th of the month after the quarter. */
      readonly quarterly?: {
        /** Months between the last month of the period and the month of the deadline; 0 is the last month itself. */
        readonly months_after: number;
        /** The day of that month, 1 to 31, or "last". A day past the end of a month means its last day. */
        readonly day: DayOfMonth;
      };
    };
    /** When updates of budgets are due. */
    readonly budget?: {
      /** When a quarter's update is due. By default the 10th of the month after the quarter. */
      readonly quarterly?: {
        /** Months between the last month of the period and the month of the deadline; 0 is the last month itself. */
        readonly months_after: number;
        /** The day of that month, 1 to 31, or "last". A day past the end of a month means its last day. */
        readonly day: DayOfMonth;
      };
    };
    /** When assessments of plans and priorities are due. */
    readonly assessment?: {
      /** When a quarter's assessment is due. By default the 20th of the month after the quarter. */
      readonly quarterly?: {
        /** Months between the last month of the period and the month of the deadline; 0 is the last month itself. */
        readonly months_after: number;
        /** The day of that month, 1 to 31, or "last". A day past the end of a month means its last day. */
        readonly day: DayOfMonth;
      };
      /** When a year's assessment is due. By default the last day of the second month after the year. */
      readonly annual?: {
        /** Months between the last month of the period and the month of the deadline; 0 is the last month itself. */
        readonly months_after: number;
        /** The day of that month, 1 to 31, or "last". A day past the end of a month means its last day. */
        readonly day: DayOfMonth;
      };
    };
  };
  /** How it is known when an update arrived. */
  readonly timeliness?: {
    /** Which day counts as the arrival: the commit that first brought the value ("submitted"), the commit that brought it to the main branch ("landed"), or the day the entry itself claims ("declared"). */
    readonly clock?: 'submitted' | 'landed' | 'declared';
    /** The main branch of the folder, for the clock "landed". Left out, it is looked for. */
    readonly branch?: string;
  };
  /** How figures are rated against their targets, where an indicator does not say otherwise. */
  readonly rating?: {
    /** How far from its target a figure may lie and still be called close to it. Without it there is no amber. */
    readonly tolerance?: {
      /** How "amber" is measured: "percent" of the target, percentage "points", or "absolute" in the unit of the indicator (days for a date). */
      readonly kind: 'percent' | 'points' | 'absolute';
      /** How far from the target a figure may lie and still be called close to it. */
      readonly amber: number;
    };
    /** Whether a figure that would be red is amber when it is better than in the same period last year. */
    readonly amber_if_improving?: boolean;
  };
  /** Changes up to this size are not counted as better or worse, where an indicator does not say otherwise. */
  readonly travel_tolerance?: {
    /** How "by" is measured: "percent" of the earlier figure, percentage "points", or "absolute" in the unit of the indicator. */
    readonly kind: 'percent' | 'points' | 'absolute';
    /** The largest change that is not news. */
    readonly by: number;
  };
  /** After how many periods in a row something goes further. */
  readonly escalation?: {
    /** Red periods in a row after which the Board hears of it and a recovery plan is owed. */
    readonly recovery_plan?: number;
    /** Red periods in a row after which a Performance Panel is proposed. */
    readonly panel?: number;
    /** Periods in a row without a figure after which the head of service is told. */
    readonly head_of_service?: number;
    /** Periods in a row without a figure after which the chief executive is told. */
    readonly chief_executive?: number;
  };
  /** How scores of risks become bands: the lowest score of each band, or five rows (likelihood 1 to 5) of five names of bands (impact 1 to 5). */
  readonly risk_matrix?:
    | {
        /** The lowest score called low. */
        readonly low?: number;
        /** The lowest score called medium. */
        readonly medium?: number;
        /** The lowest score called high. */
        readonly high?: number;
        /** The lowest score called very high. */
        readonly 'very-high'?: number;
      }
    | readonly (readonly ('low' | 'medium' | 'high' | 'very-high')[])[];
  /** How far a forecast may lie over budget, in percent of the rated base, before it changes colour. */
  readonly budget_bands?: {
    /** The adverse variance, in percent, from which a budget is amber. */
    readonly amber?: number;
    /** The adverse variance, in percent, from which a budget is red. */
    readonly red?: number;
  };
  /** The council's own names for what reports else name in general words. */
  readonly labels?: {
    /** What the priorities of recommendations are called, as the council's auditors call them. */
    readonly recommendation_priority?: {
      /** The name of the priority high. */
      readonly high?: string;
      /** The name of the priority medium. */
      readonly medium?: string;
      /** The name of the priority low. */
      readonly low?: string;
    };
  };
  /** The look of the council's reports. */
  readonly house_style?: {
    /** The council's colours. They never replace the words beside a rating. */
    readonly colours?: {
      /** The colour of headings and of the head of a page. */
      readonly main?: string;
      /** The colour of links and rules. */
      readonly accent?: string;
    };
    /** The council's logo: a PNG or SVG file in the data folder. */
    readonly logo?: string;
  };
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** One quarter's update of a recommendation. The path of the file says of which and for which period. */
export interface RecommendationEntry {
  /** How it stands: "implemented" is management's word, "verified" the auditor's. */
  readonly status: 'not-started' | 'in-progress' | 'implemented' | 'verified' | 'superseded' | 'risk-accepted';
  /** How it is going. Markdown. */
  readonly commentary?: string;
  /** What is being done next. Markdown. */
  readonly action?: string;
  /** What shows that it was done. Markdown. */
  readonly evidence?: string;
  /** A note for officers only. It is never shown in a public report. */
  readonly internal_note?: string;
  /** The day on which this was reported, as the reporter states it. A claim, used only where pmf.yaml sets timeliness.clock to "declared". */
  readonly reported_on?: Day;
  /** The post that reported this, as stated by the reporter: the name of a file in owners/. */
  readonly reported_by?: Id;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** A recommendation of an auditor, an inspector or a panel, and what the council answered. The name of the file is its id. */
export interface Recommendation {
  /** The recommendation in a line. */
  readonly title: string;
  /** Who made it. */
  readonly source: 'internal-audit' | 'external-audit' | 'inspection' | 'governance' | 'panel';
  /** The report it stands in: a title, or the id of a review. */
  readonly report?: string;
  /** The day on which it was made. */
  readonly reported_on: Day;
  /** How urgent it is. */
  readonly priority: 'high' | 'medium' | 'low';
  /** What management answered. */
  readonly response?: {
    /** The answer in words. */
    readonly text?: string;
    /** What was decided. */
    readonly decision?: string;
    /** Who answered: a meeting or a post, in words. */
    readonly by?: string;
    /** The day of the answer. */
    readonly on?: Day;
  };
  /** The service that carries it out: the name of a file in services/. */
  readonly service: Id;
  /** The post that answers for it: the name of a file in owners/. */
  readonly owner: Id;
  /** The day by which it is to be carried out, as first agreed. Never edited: add to "revised_due". */
  readonly due: Day;
  /** Later days that were agreed. Lateness is still counted from the first. */
  readonly revised_due?: readonly {
    /** The new day. */
    readonly to: Day;
    /** Why. */
    readonly reason?: string;
    /** Who agreed it: a meeting or a post, in words. */
    readonly agreed_by?: string;
    /** The day on which it was agreed. */
    readonly agreed_on?: Day;
  }[];
  /** Who may see this record: "public", or "internal" to keep it out of public reports. Internal unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** A session of a Performance Panel. What it recommends are recommendation records of source "panel" that name this review. The name of the file is its id. */
export interface Review {
  /** The body that held the session: the name of a file in bodies/. */
  readonly body: Id;
  /** The day of the session. */
  readonly date: Day;
  /** The plan under review: the name of a file in plans/. Give this or "subjects". */
  readonly plan?: Id;
  /** What was under review: ids of indicators, activities, recommendations, risks, budgets, plans or priorities. Give this or "plan". */
  readonly subjects?: readonly Id[];
  /** Who authorised the session: a meeting or a post, in words. */
  readonly authorised_by?: string;
  /** The day on which it was authorised. */
  readonly authorised_on?: Day;
  /** What the session found. */
  readonly findings?: string;
  /** What is to be learnt from it. */
  readonly lessons?: string;
  /** Who may see this record: "public", or "internal" to keep it out of public reports. Public unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** One quarter's score of a risk, as it is now, with the controls in place. The path of the file says of which and for which period. */
export interface RiskEntry {
  /** How likely it is now, from 1 (rare) to 5 (almost certain). */
  readonly likelihood: number;
  /** How serious it would be now, from 1 (slight) to 5 (grave). */
  readonly impact: number;
  /** What has changed, and why. Markdown. */
  readonly commentary?: string;
  /** A note for officers only. It is never shown in a public report. */
  readonly internal_note?: string;
  /** The day on which this was reported, as the reporter states it. A claim, used only where pmf.yaml sets timeliness.clock to "declared". */
  readonly reported_on?: Day;
  /** The post that reported this, as stated by the reporter: the name of a file in owners/. */
  readonly reported_by?: Id;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** A risk of the council or of a service. The name of the file is its id. */
export interface Risk {
  /** The risk in a line. */
  readonly title: string;
  /** What could bring it about. */
  readonly cause?: string;
  /** What would happen. */
  readonly event?: string;
  /** What would follow. */
  readonly consequence?: string;
  /** The service that answers for it: the name of a file in services/. */
  readonly service: Id;
  /** The post that answers for it: the name of a file in owners/. */
  readonly owner: Id;
  /** The category of the risk. */
  readonly category?: string;
  /** Objectives or priorities that it threatens. */
  readonly objectives?: readonly Id[];
  /** The day on which it was put on the register. */
  readonly opened_on: Day;
  /** The day on which it was taken off the register. */
  readonly closed_on?: Day;
  /** The risk before anything is done about it. */
  readonly inherent: {
    /** How likely, from 1 (rare) to 5 (almost certain). */
    readonly likelihood: number;
    /** How serious, from 1 (slight) to 5 (grave). */
    readonly impact: number;
  };
  /** Where the risk is to be brought. */
  readonly target?: {
    /** How likely, from 1 (rare) to 5 (almost certain). */
    readonly likelihood: number;
    /** How serious, from 1 (slight) to 5 (grave). */
    readonly impact: number;
  };
  /** The highest score (likelihood times impact) that the council accepts here. */
  readonly appetite?: number;
  /** What is done about it. */
  readonly response?: 'treat' | 'tolerate' | 'transfer' | 'terminate';
  /** What is already in place. */
  readonly controls?: readonly string[];
  /** What is still to be done. */
  readonly actions?: readonly {
    /** What will be done. */
    readonly text: string;
    /** The post that will do it: the name of a file in owners/. */
    readonly owner?: Id;
    /** The day by which it is to be done. */
    readonly due?: Day;
    /** The day on which it was done. */
    readonly done_on?: Day;
  }[];
  /** The day by which the risk is next to be reviewed. */
  readonly review_by?: Day;
  /** Who may see this record: "public", or "internal" to keep it out of public reports. Internal unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}

/** A service of the council. The name of the file is its id. */
export interface Service {
  /** The name of the service. */
  readonly name: string;
  /** The post that heads it: the name of a file in owners/. */
  readonly head: Id;
  /** The post of the member who answers for it: the name of a file in owners/. */
  readonly portfolio_holder?: Id;
  /** The first day of this service. */
  readonly from?: Day;
  /** The last day of this service. Left out while it goes on. */
  readonly to?: Day;
  /** The service that took over its work: the name of a file in services/. */
  readonly succeeded_by?: Id;
  /** Earlier names of this service. A report uses the name that was right on the last day of its period. */
  readonly formerly?: readonly {
    /** The earlier name. */
    readonly name: string;
    /** The last day on which that name was used. */
    readonly until: Day;
  }[];
  /** Who may see this record: "public", or "internal" to keep it out of public reports. Public unless you say otherwise. */
  readonly audience?: 'public' | 'internal';
  /** Why this record is not for the public, in the words of the access-to-information rules. */
  readonly exempt_reason?: string;
  /** Warnings about this file that have been looked at and accepted. Each item silences one kind of warning, and only here. */
  readonly acknowledged?: readonly {
    /** The code of the warning, as pmf check prints it. */
    readonly code: string;
    /** Why the warning is accepted. */
    readonly reason: string;
  }[];
}
