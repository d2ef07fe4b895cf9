/** What buying services brings to the room. */
import { BiddingWork } from './bidding.work.js';
import { ProjectContract } from './contract.entity.js';
import { ContractWork } from './contract.work.js';
import { courseResolvers } from './course.resolver.js';
import { ProcurementDispute } from './dispute.entity.js';
import { disputeLife } from './dispute.rules.js';
import { disputeWork } from './dispute.work.js';
import { LaunchWork } from './launch.work.js';
import { Procurement } from './procurement.entity.js';
import { procurementRefusals } from './procurement.errors.js';
import { purchaseLife } from './procurement.rules.js';
import { ProjectContractResolver, PurchaserPolicyResolver } from './purchase.resolver.js';
import { PurchaserPolicy } from './purchaser-policy.entity.js';
import { ContractSupplement, ProjectPayment } from './settlement.entity.js';

export const purchaseParts = {
  entities: [ProjectContract, PurchaserPolicy, Procurement, ProcurementDispute, ContractSupplement, ProjectPayment],
  resolvers: [
    ProjectContractResolver,
    PurchaserPolicyResolver,
    LaunchWork,
    BiddingWork,
    ContractWork,
    ...disputeWork,
    ...courseResolvers,
  ],
  refusals: procurementRefusals,
  lifeCycles: [purchaseLife, disputeLife],
};
