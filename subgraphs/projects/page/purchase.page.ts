/** How Luoyang's stations are paid for: by government purchase, and who is to buy. */
import { dated } from '../../../shared/dated.entity.js';
import type { ProvenanceRef } from '../../../shared/figures/index.js';
import type { Recorder } from '../../../shared/subgraph/index.js';
import { Programme, ProgrammeKind } from '../project/programme.entity.js';
import { OriginLevel, ProjectKind } from '../project/project.enums.js';
import { PurchaserBasis, PurchaserKind } from '../purchase/purchase.enums.js';
import { PurchaserPolicy, PurchaserRole } from '../purchase/purchaser-policy.entity.js';

const LUOYANG = 'area_4103';
const PROGRAMME = 'prg_luoyang-station-operation';
const SERVICES = '购买社工服务';
const STATIONS = '建设社工站';

export function recordPurchases({ record }: Recorder): void {
  record(Programme, {
    id: PROGRAMME,
    name: '社工站服务项目',
    kind: ProgrammeKind.STATION_OPERATION,
    mechanism: ProjectKind.GOVERNMENT_PURCHASE,
    level: OriginLevel.PREFECTURE,
    areaId: LUOYANG,
    provenanceRefs: [{ fact: 'L24' }],
  });
  const policy = { ...dated(null), areaId: LUOYANG, programmeId: PROGRAMME };
  record(PurchaserPolicy, {
    ...policy,
    id: 'ppo_luoyang-county-civil-affairs',
    purchaserKind: PurchaserKind.COUNTY_CIVIL_AFFAIRS,
    role: PurchaserRole.MAIN,
    basis: PurchaserBasis.STATUTORY,
    purposes: ['社工站项目'],
    provenanceRefs: [
      { fact: 'L44' },
      {
        fact: 'L44',
        basis: 'INFERRED',
        note: 'STATUTORY is read from the law: a civil affairs department is a state organ.',
      },
    ],
  });
  const encouraged = {
    ...policy,
    role: PurchaserRole.ENCOURAGED,
    basis: PurchaserBasis.ENCOURAGED_LOCAL,
    condition: '有条件的',
    purposes: [SERVICES, STATIONS],
    provenanceRefs: [{ fact: 'L45' }] satisfies ProvenanceRef[],
  };
  record(PurchaserPolicy, { ...encouraged, id: 'ppo_luoyang-township', purchaserKind: PurchaserKind.TOWNSHIP });
  record(PurchaserPolicy, {
    ...encouraged,
    id: 'ppo_luoyang-village-community',
    purchaserKind: PurchaserKind.VILLAGE_COMMUNITY,
  });
}
