/** Reads contracts by the project they are for. */
import DataLoader from 'dataloader';
import { knownAt } from '../../../shared/dated.entity.js';
import { listsOf } from '../../../shared/listing/index.js';
import { rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { ProjectContract } from './contract.entity.js';
import { contractList, policyList } from './purchase.input.js';

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
      return all.map((contracts) => contracts.reduce<ProjectContract | null>(laterOf, null));
    }),
  };
}

function laterOf(one: ProjectContract | null, other: ProjectContract): ProjectContract {
  const day = (contract: ProjectContract): string => contract.signedOn ?? '9999';
  return one === null || day(other) > day(one) ? other : one;
}
