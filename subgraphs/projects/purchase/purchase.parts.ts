/** What buying services brings to the room. */
import { ProjectContract } from './contract.entity.js';
import { ProjectContractResolver, PurchaserPolicyResolver } from './purchase.resolver.js';
import { PurchaserPolicy } from './purchaser-policy.entity.js';

export const purchaseParts = {
  entities: [ProjectContract, PurchaserPolicy],
  resolvers: [ProjectContractResolver, PurchaserPolicyResolver],
};
