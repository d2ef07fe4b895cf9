/** Chooses areas out of the code table and the hand-made facts and turns them into rows, with every area that their links lead up to. Pure. */
import { areaCodeCandidates, areaIdOfCode } from '../scalars/area-code.js';
import { dated } from '../dated.entity.js';
import type { AreaParentRow, AreaRow, AreaSuccessionRow } from './area.entity.js';
import { AREA_EDITION } from './area.file.js';
import { kindOfCode, levelOfCode, type CodedArea } from './area.rules.js';
import { ENGLISH_NAMES, FORMER_AREAS, PARENT_FACTS, SUCCESSIONS, ZONES, type ParentFact } from './zones.js';

/** PAGE: what the source page needs. `under`: a code and all below it. `all`: the whole table. */
export type AreaSelection = 'PAGE' | { readonly under: string } | { readonly all: true };

export interface AreaRows {
  areas: AreaRow[];
  links: AreaParentRow[];
  successions: AreaSuccessionRow[];
}

/** Whole down to the townships by default: 洛阳, 嘉兴, 衢州, 杭州, 金华; with villages: 新安江街道, 桐琴镇. */
const PAGE_SUBTREES = ['4103', '3304', '3308', '3301', '3307'];
const PAGE_VILLAGES_OF = ['330182001', '330723102'];

/** The rows were read together with the edition, so that is when they were recorded: the same on every machine. */
const RECORDED_AT = `${AREA_EDITION}T00:00:00.000Z`;

export function selectAreaRows(
  selection: AreaSelection,
  townships: readonly CodedArea[],
  villages: readonly CodedArea[],
): AreaRows {
  const coded = new Map([...townships, ...villages].map((area) => [areaIdOfCode(area.code), area]));
  const facts = new Map<string, ParentFact[]>();
  for (const fact of PARENT_FACTS) facts.set(fact.childId, [...(facts.get(fact.childId) ?? []), fact]);
  const parentsOf = (id: string): ParentFact[] => parentFacts(id, coded.get(id)?.parentCode ?? null, facts);

  const chosen = new Set(chooseCoded(selection, townships, villages));
  // A zone or a former area belongs to a choice when one of its parents does.
  const handMade = new Map([...ZONES.map(zoneRow), ...FORMER_AREAS.map(formerRow)].map((row) => [row.id, row]));
  for (const id of handMade.keys()) if (parentsOf(id).some((link) => chosen.has(link.parentId))) chosen.add(id);
  for (const { fromId, toId } of SUCCESSIONS) if (chosen.has(toId)) chosen.add(fromId);
  // A Set goes on to what is added while it is walked: so all ancestors come in, by every relation.
  for (const id of chosen) for (const link of parentsOf(id)) chosen.add(link.parentId);

  const ids = [...chosen].sort();
  const parentName = (area: CodedArea): string | null =>
    area.parentCode === null ? null : (coded.get(areaIdOfCode(area.parentCode))?.name ?? null);
  return {
    areas: ids.map((id) => handMade.get(id) ?? codedRow(coded.get(id)!, parentName(coded.get(id)!))),
    links: ids.flatMap((id) => parentsOf(id).map(linkRow)),
    successions: SUCCESSIONS.filter((each) => chosen.has(each.fromId) && chosen.has(each.toId)).map((each) => ({
      id: `${each.fromId}_to_${each.toId.replace(/^area_/, '')}`,
      ...each,
    })),
  };
}

/** The code that `under` means among the areas there are; padding is understood, a code that exists as given is kept. */
export function findSubtreeRoot(
  under: string,
  townships: readonly CodedArea[],
  villages: readonly CodedArea[],
): string {
  const candidates = areaCodeCandidates(under);
  const known = new Set([...townships, ...villages].map((area) => area.code));
  const root = candidates.find((code) => known.has(code));
  if (root !== undefined) return root;
  // A village may be in the package without being in the project's own data: its township tells.
  const [code] = candidates;
  if (code?.length === 12 && known.has(code.slice(0, 9))) return code;
  throw new Error(
    `No area has the code "${under}" in the edition of ${AREA_EDITION}. Give a province (33), prefecture (3301), county (330182), township (330182001) or village of that edition.`,
  );
}

function chooseCoded(
  selection: AreaSelection,
  townships: readonly CodedArea[],
  villages: readonly CodedArea[],
): Iterable<string> {
  const everything = [...townships, ...villages];
  const ids = (areas: readonly CodedArea[]): string[] => areas.map((area) => areaIdOfCode(area.code));
  if (selection === 'PAGE') {
    return ids([
      ...areasUnder(PAGE_SUBTREES, townships),
      ...villages.filter((area) => PAGE_VILLAGES_OF.includes(area.parentCode ?? '')),
    ]);
  }
  if ('all' in selection) return ids(everything);
  return ids(areasUnder([findSubtreeRoot(selection.under, townships, villages)], everything));
}

/** The roots and all below them. The table lists a parent before its children, so one walk is enough. */
export function areasUnder(roots: readonly string[], areas: readonly CodedArea[]): CodedArea[] {
  const inside = new Set(roots);
  return areas.filter(({ code, parentCode }) => {
    if (parentCode !== null && inside.has(parentCode)) inside.add(code);
    return inside.has(code);
  });
}

/** The row of an area of the current edition. */
export function codedRow(area: CodedArea, parentName: string | null): AreaRow {
  return {
    id: areaIdOfCode(area.code),
    code: area.code,
    name: area.name,
    nameEn: ENGLISH_NAMES[area.code] ?? null,
    level: levelOfCode(area.code),
    kind: kindOfCode(area.code, area.name, parentName),
    edition: AREA_EDITION,
    // Only of an area that took another's place is the beginning known.
    validFrom: SUCCESSION_TO.get(areaIdOfCode(area.code))?.on ?? null,
    validTo: null,
  };
}

/** The links that the code table gives a child; grouping rows are parents like any other. */
export function codedLinks(code: string, parentCode: string): AreaParentRow[] {
  return tableFacts(areaIdOfCode(code), areaIdOfCode(parentCode)).map(linkRow);
}

const SUCCESSION_TO = new Map(SUCCESSIONS.map((each) => [each.toId, each]));

/** One link, open on both sides; below a recoded area two, so that a village does not fall out of the tree of the days before. */
function tableFacts(childId: string, parentId: string): ParentFact[] {
  const fact: ParentFact = { childId, parentId, relation: 'ADMINISTRATIVE', evidence: 'CODE_TABLE', note: '' };
  const recoding = SUCCESSION_TO.get(parentId);
  if (!recoding) return [fact];
  const note = 'Kept under the former code of its township; its own former code is not recorded.';
  return [
    { ...fact, parentId: recoding.fromId, validTo: recoding.on, evidence: 'INFERRED', note },
    { ...fact, validFrom: recoding.on },
  ];
}

function parentFacts(id: string, parentCode: string | null, facts: Map<string, ParentFact[]>): ParentFact[] {
  const told = facts.get(id) ?? [];
  if (parentCode === null || told.some((fact) => fact.relation === 'ADMINISTRATIVE')) return told;
  return [...tableFacts(id, areaIdOfCode(parentCode)), ...told];
}

function zoneRow({ id, name, nameEn }: (typeof ZONES)[number]): AreaRow {
  return {
    id,
    code: null,
    name,
    nameEn,
    level: 'ZONE',
    kind: 'FUNCTIONAL_ZONE',
    edition: null,
    validFrom: null,
    validTo: null,
  };
}

function formerRow({ code, name, kind, edition, validTo }: (typeof FORMER_AREAS)[number]): AreaRow {
  return {
    id: areaIdOfCode(code),
    code,
    name,
    nameEn: null,
    level: levelOfCode(code),
    kind,
    edition,
    validFrom: null,
    validTo,
  };
}

function linkRow(fact: ParentFact): AreaParentRow {
  const local = (id: string): string => id.replace(/^area_/, '');
  const from = fact.validFrom === undefined ? '' : `_${fact.validFrom.slice(0, 10)}`;
  const { validFrom, validTo, validFromLatest, validToEarliest } = dated(fact.validFrom ?? null, fact.validTo ?? null);
  return {
    id: `arp_${local(fact.childId)}_${fact.relation.slice(0, 3).toLowerCase()}_${local(fact.parentId)}${from}`,
    childId: fact.childId,
    parentId: fact.parentId,
    relation: fact.relation,
    validFrom,
    validTo,
    validFromLatest,
    validToEarliest,
    recordedAt: RECORDED_AT,
    supersededAt: null,
    note: fact.note || null,
    evidence: fact.evidence,
  };
}
