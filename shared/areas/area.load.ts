/** Loads areas, their dated links and successions from the project's data files into one room's tables; a second run changes nothing. */
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';
import type { AreaParentRow, AreaRow, AreaSuccessionRow } from './area.entity.js';
import { readAreaFile } from './area.file.js';
import type { AreaTables } from './area.query.js';
import { selectAreaRows, type AreaRows, type AreaSelection } from './area.select.js';

/** Rows that were not there before. */
export interface AreaLoadCount {
  areas: number;
  links: number;
  successions: number;
}

/** Loads a selection in one transaction: provinces to townships, and those villages that the project carries. */
export async function loadAreas(em: SqlEntityManager, selection: AreaSelection = 'PAGE'): Promise<AreaLoadCount> {
  const rows = selectAreaRows(selection, readAreaFile('areas.txt.gz'), readAreaFile('villages.txt.gz'));
  return em.fork().transactional((transaction) => insertAreaRows(transaction.getKysely<AreaTables>(), rows));
}

/** Inserts rows that are not there yet, in statements of a bounded size; the caller holds the transaction. */
export async function insertAreaRows(db: Kysely<AreaTables>, rows: AreaRows): Promise<AreaLoadCount> {
  return {
    areas: await insertMissing(db, 'area', rows.areas.map(areaColumns)),
    links: await insertMissing(db, 'area_parent', rows.links.map(linkColumns)),
    successions: await insertMissing(db, 'area_succession', rows.successions.map(successionColumns)),
  };
}

/** 1000 rows of 12 columns stay well below SQLite's 32,766 and PostgreSQL's 65,535 parameters a statement. */
const ROWS_PER_STATEMENT = 1000;

async function insertMissing<T extends 'area' | 'area_parent' | 'area_succession'>(
  db: Kysely<AreaTables>,
  table: T,
  rows: readonly AreaTables[T][],
): Promise<number> {
  let inserted = 0;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const result = await (db as Kysely<Record<string, Record<string, unknown>>>)
      .insertInto(table)
      .values(rows.slice(start, start + ROWS_PER_STATEMENT))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow();
    inserted += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return inserted;
}

function areaColumns(row: AreaRow): AreaTables['area'] {
  const { id, code, name, nameEn, level, kind, edition, validFrom, validTo } = row;
  return { id, code, name, name_en: nameEn, level, kind, edition, valid_from: validFrom, valid_to: validTo };
}

function linkColumns(row: AreaParentRow): AreaTables['area_parent'] {
  return {
    id: row.id,
    child_id: row.childId,
    parent_id: row.parentId,
    relation: row.relation,
    valid_from: row.validFrom,
    valid_to: row.validTo,
    valid_from_latest: row.validFromLatest,
    valid_to_earliest: row.validToEarliest,
    recorded_at: row.recordedAt,
    superseded_at: row.supersededAt,
    note: row.note,
    evidence: row.evidence,
  };
}

function successionColumns({ id, fromId, toId, on, kind, note }: AreaSuccessionRow): AreaTables['area_succession'] {
  return { id, from_id: fromId, to_id: toId, on, kind, note };
}
