/** Which stages each kind of project can be in, and which of them are an end. */
import { projectOver } from '../claim/claim.errors.js';
import type { ProjectKind, ProjectStage } from './project.enums.js';

type Stage = `${ProjectStage}`;

const EVERY_KIND: readonly Stage[] = ['DELIVERY', 'CLOSED', 'TERMINATED'];
/** From the application on, ventures and grants go the same way. */
const FROM_APPLICATION: readonly Stage[] = [
  'APPLICATION',
  'INITIAL_REVIEW',
  'REVIEW',
  'REJECTED',
  'PUBLIC_NOTICE',
  'AGREEMENT',
  'FIRST_PAYMENT',
  'MIDTERM',
  'PAYMENT_STOPPED',
  'FINAL_PAYMENT',
  'FINAL',
];

export const STAGES_BY_KIND: Readonly<Record<`${ProjectKind}`, ReadonlySet<Stage>>> = {
  GOVERNMENT_PURCHASE: new Set<Stage>([
    'NEED_SURVEY',
    'BUDGETED',
    'INTENTION_PUBLISHED',
    'METHOD_SET',
    'NOTICE',
    'BIDDING',
    'EVALUATION',
    'FAILED_BID',
    'CANCELLED',
    'AWARDED',
    'CONTRACTED',
    'MIDTERM_EVAL',
    'ACCEPTANCE',
    'PERFORMANCE_EVAL',
    'RENEWED',
    ...EVERY_KIND,
  ]),
  VENTURE: new Set<Stage>(['COLLECTION', 'TOPICS_PUBLISHED', 'OPTIMISATION', ...FROM_APPLICATION, ...EVERY_KIND]),
  GRANT: new Set<Stage>([...FROM_APPLICATION, ...EVERY_KIND]),
};

/** Whether a project of this kind can be in this stage; where one of the two is not known, nothing speaks against it. */
export function stageFits(kind: `${ProjectKind}` | null | undefined, stage: Stage | null | undefined): boolean {
  return kind == null || stage == null || STAGES_BY_KIND[kind].has(stage);
}

/** Stages after which nothing more is delivered. */
const OVER: readonly Stage[] = ['CANCELLED', 'REJECTED', 'TERMINATED', 'CLOSED', 'RENEWED'];

/** Whether a project has ended; one whose stage is not known may go on. */
export function isOver(stage: Stage | null | undefined): boolean {
  return stage != null && OVER.includes(stage);
}

/** Refuses to offer or claim a project that has ended. */
export function checkStillToCome(stage: Stage | null | undefined): void {
  if (isOver(stage)) throw projectOver(stage!);
}
