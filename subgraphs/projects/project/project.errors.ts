/** Refusals about steps of any project, whichever way it came about. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const stepForeignToKind = refusal(
  {
    code: 'STEP_FOREIGN_TO_KIND',
    when: 'A step of one kind of project is taken in another, such as an award in a venture, or in one whose kind nobody has said.',
    next: 'Read `availableActions` of the project: it lists the steps of its own kind.',
  },
  (step: string, kind: string | null) => `\`${step}\` is no step of a project of ${kind ?? 'unknown kind'}.`,
);

export const stageUnknown = refusal(
  {
    code: 'STAGE_UNKNOWN',
    when: 'A step is taken in a project whose stage no source tells.',
    next: 'Nothing can follow on what is not known: launch or publish the project anew where it goes on.',
  },
  (project: string) => `The stage of project "${project}" is not known.`,
);

export const milestoneDone = refusal(
  {
    code: 'MILESTONE_DONE',
    when: 'A milestone is completed that was done before.',
    next: 'Nothing needs to be done; `doneOn` tells when it was.',
  },
  (on: string) => `It was done on ${on}.`,
);

export const milestoneOfRule = refusal(
  {
    code: 'MILESTONE_OF_A_RULE',
    when: 'A duty that a rule sets is entered or completed by hand.',
    next: 'Record the step that fulfils it, such as `publishContract`; its day follows from that.',
  },
  (kind: string) => `${kind} is set by a rule.`,
);

export const projectRefusals: readonly RefusalEntry[] = [
  stepForeignToKind,
  stageUnknown,
  milestoneDone,
  milestoneOfRule,
];
