/** What the guards of all lives of a project ask about, worked out from its records; pure. */
import type { LifeCycle } from '../../../shared/work/life-cycle.js';
import type { ProjectStage } from './project.enums.js';

export type Stage = `${ProjectStage}`;

export interface ProjectFacts {
  /** Whether the last acceptance, or mid-term evaluation, was passed; null when there was none, or nobody said. */
  readonly acceptancePassed: boolean | null;
  readonly midtermPassed: boolean | null;
  /** Whether a challenge or complaint stops the purchase today. */
  readonly suspended: boolean;
  readonly method: string | null;
  readonly aboveThreshold: boolean | null;
  readonly biddersQualified: number | null;
  /** Whether somebody has applied. */
  readonly hasApplicant: boolean;
  /** Last day of the public notice, while it runs today; else null. */
  readonly noticeRunsUntil: string | null;
}

/** A life of a project, whatever its own stages and steps. */
export type ProjectLife = LifeCycle<Stage, string, ProjectFacts>;

/** The same move from each of many stages that leaves the stage as it is. */
export const staysIn = <S extends Stage>(...stages: readonly S[]): Record<S, S> =>
  Object.fromEntries(stages.map((stage) => [stage, stage])) as Record<S, S>;

/** The same move from each of many stages to one. */
export const leadsTo = <S extends Stage, T extends Stage>(to: T, ...stages: readonly S[]): Record<S, T> =>
  Object.fromEntries(stages.map((stage) => [stage, to])) as Record<S, T>;
