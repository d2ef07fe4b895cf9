/** The record of an application and its agreement, within a step. */
import { newId } from '../../../shared/work/index.js';
import type { Step } from '../project/project.step.js';
import { VentureProposal } from './proposal.entity.js';

/** Puts into the record what a step tells; a project that came without one gets it now. */
export function proposalIn({ work, file }: Step, changes: Partial<VentureProposal>): VentureProposal {
  if (file.proposal) return work.change(file.proposal, changes, { action: 'TOLD' });
  return work.add(VentureProposal, { id: newId('vpr'), projectId: file.project.id, ...changes });
}
