/** Reads what a purchase is made of by its project: how the provider was found, contracts, supplements, payments, disputes. */
import type { EntityClass } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { knownAt } from '../../../shared/dated.entity.js';
import { listsOf } from '../../../shared/listing/index.js';
import { rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { VentureProposal } from '../venture/proposal.entity.js';
import { latestContract, ProjectContract } from './contract.entity.js';
import { ProcurementDispute } from './dispute.entity.js';
import { Procurement } from './procurement.entity.js';
import { contractList, policyList } from './purchase.input.js';
import { ContractSupplement, ProjectPayment } from './settlement.entity.js';

export function makePurchaseLoaders(reader: Reader) {
  const contractsByProject = rowsBy(reader, ProjectContract, 'projectId', (query) =>
    query.where(knownAt('project_contract', {})),
  );
  return {
    projectContracts: listsOf(reader, contractList),
    purchaserPolicies: listsOf(reader, policyList),
    /** The last signed contract; one that is not signed yet counts as later than any. */
    contractByProject: new DataLoader(async (projects: readonly string[]) => {
      const all = await Promise.all(projects.map((project) => contractsByProject.load(project)));
      return all.map(latestContract);
    }),
    procurementByProject: oneBy(reader, Procurement),
    proposalByProject: oneBy(reader, VentureProposal),
    disputesByProject: rowsBy(reader, ProcurementDispute, 'projectId', (query) =>
      query.where(knownAt('procurement_dispute', {})).orderBy('procurement_dispute.raised_on'),
    ),
    disputeById: rowById(reader, ProcurementDispute),
    supplementsByContract: rowsBy(reader, ContractSupplement, 'contractId', (query) =>
      query.where(knownAt('contract_supplement', {})).orderBy('contract_supplement.signed_on'),
    ),
    paymentsByProject: rowsBy(reader, ProjectPayment, 'projectId', (query) =>
      query.where(knownAt('project_payment', {})).orderBy('project_payment.paid_on'),
    ),
  };
}

/** The row of each project in a table that has one of each. */
function oneBy<T extends { projectId: string }>(reader: Reader, entity: EntityClass<T>): DataLoader<string, T | null> {
  const rows = rowsBy(reader, entity, 'projectId');
  return new DataLoader(async (projects: readonly string[]) =>
    (await rows.loadMany(projects)).map((found) => {
      if (found instanceof Error) throw found;
      return found[0] ?? null;
    }),
  );
}
