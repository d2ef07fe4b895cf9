/** The record of how a provider is found, within a step. */
import { newId } from '../../../shared/work/index.js';
import type { Step } from '../project/project.step.js';
import { Procurement } from './procurement.entity.js';

/** Puts into the record what a step tells; a purchase that came without one gets it now. */
export function procurementIn({ work, file }: Step, changes: Partial<Procurement>): Procurement {
  if (file.procurement) return work.change(file.procurement, changes, { action: 'TOLD' });
  return work.add(Procurement, { id: newId('pcm'), projectId: file.project.id, ...changes });
}
