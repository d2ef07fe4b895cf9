/**
 * Finds nodes by name or code, also where the question has slips in it: pieces of names in an FTS5 index in memory, derived from the
 * store and made anew at each start.
 *
 * A name with at most so many slips shares all but a few pieces with the question. So it has one of the rarest of these pieces: only
 * names under them are looked at, however common the others are.
 */
import Database from 'better-sqlite3';
import { gramsOf, PIECES_PER_SLIP, plainText, slipsWithin, type Grams } from './grams.js';

export interface Searchable {
  readonly id: string;
  readonly type: string;
  /** Names in any language, the most usual first. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
  /** The areas it lies in, each with all that it belongs to. */
  readonly areas: readonly string[];
}

export interface SearchQuestion {
  readonly text: string;
  readonly types?: readonly string[];
  readonly area?: string;
  readonly limit: number;
}

export interface SearchHit {
  readonly id: string;
  /** 1: the same name or code; 0.8 and more: the name has the text in it; less: its words stand apart, or so many slips. */
  readonly score: number;
  /** The name or code that fits. */
  readonly matched: string;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** So many fit that not all were ranked: there may be better ones. */
  readonly isCut: boolean;
}

/** How many names are ranked for one question. */
export const MOST_RANKED = 5000;
/** How many of them are compared letter by letter. */
const MOST_COMPARED = 500;
const CONTAINED = 0.8;

interface Row {
  readonly id: string;
  readonly names: string;
}

export class SearchIndex {
  readonly #db = new Database(':memory:');
  /** How many nodes have a piece. */
  readonly #counts = new Map<string, number>();
  readonly #statements;

  constructor() {
    this.#db.exec(`
      create table node (number integer primary key, id text not null unique, names text not null, codes text not null, pieces text not null);
      create virtual table piece using fts5(pieces, type, areas,
        content='', contentless_delete=1, detail=column, tokenize="unicode61 remove_diacritics 0 tokenchars '_'");
      create table code (code text not null, number integer not null, primary key (code, number)) without rowid;`);
    this.#statements = {
      find: this.#db.prepare<[string], { number: number; pieces: string; codes: string }>(
        'select number, pieces, codes from node where id = ?',
      ),
      add: this.#db.prepare('insert into node (id, names, codes, pieces) values (?, ?, ?, ?)'),
      addPieces: this.#db.prepare('insert into piece (rowid, pieces, type, areas) values (?, ?, ?, ?)'),
      addCode: this.#db.prepare('insert or ignore into code (code, number) values (?, ?)'),
      drop: this.#db.prepare('delete from node where number = ?'),
      dropPieces: this.#db.prepare('delete from piece where rowid = ?'),
      dropCode: this.#db.prepare('delete from code where code = ? and number = ?'),
      search: this.#db.prepare<[string, number], Row>(
        'select node.id, node.names from piece join node on node.number = piece.rowid where piece match ? limit ?',
      ),
      searchCode: this.#db.prepare<[string, number], { id: string }>(
        'select node.id from code join node on node.number = code.number where code.code = ? limit ?',
      ),
      searchCodeAmong: this.#db.prepare<[string, string, number], { id: string }>(
        'select node.id from code join node on node.number = code.number join piece on piece.rowid = node.number where code.code = ? and piece match ? limit ?',
      ),
    };
  }

  /** Many changes at once are many times cheaper than one by one. */
  together(change: () => void): void {
    this.#db.transaction(change)();
  }

  upsert({ id, type, names, codes, areas }: Searchable): void {
    this.remove(id);
    const pieces = new Set(names.flatMap((name) => all(gramsOf(plainText(name)))));
    const found = { names: JSON.stringify(names), codes: JSON.stringify(codes), pieces: [...pieces].join(' ') };
    const number = this.#statements.add.run(id, found.names, found.codes, found.pieces).lastInsertRowid;
    this.#statements.addPieces.run(number, found.pieces, word(type), areas.map(word).join(' '));
    for (const code of [id, ...codes]) this.#statements.addCode.run(plainCode(code), number);
    for (const piece of pieces) this.#counts.set(piece, (this.#counts.get(piece) ?? 0) + 1);
  }

  remove(id: string): void {
    const found = this.#statements.find.get(id);
    if (!found) return;
    this.#statements.drop.run(found.number);
    this.#statements.dropPieces.run(found.number);
    for (const code of [id, ...(JSON.parse(found.codes) as string[])]) {
      this.#statements.dropCode.run(plainCode(code), found.number);
    }
    for (const piece of found.pieces.split(' ')) {
      const left = (this.#counts.get(piece) ?? 0) - 1;
      if (left > 0) this.#counts.set(piece, left);
      else this.#counts.delete(piece);
    }
  }

  search({ text, types, area, limit }: SearchQuestion): SearchAnswer {
    const sought = plainText(text);
    const grams = gramsOf(sought);
    const filters = filtersOf(types, area);
    const hits = new Map<string, SearchHit>();
    const code = plainCode(text);
    const byCode =
      filters.length === 0
        ? this.#statements.searchCode.all(code, limit)
        : this.#statements.searchCodeAmong.all(code, filters.join(' AND '), limit);
    for (const { id } of byCode) hits.set(id, { id, score: 1, matched: text.trim() });
    let isCut = false;
    for (let slips = 0; slips <= slipsForgiven(grams) && hits.size < limit; slips += 1) {
      const match = slips === 0 ? everyPiece(grams) : this.#enoughPieces(grams, slips);
      if (match === undefined) continue;
      const rows = this.#statements.search.all([match, ...filters].join(' AND '), MOST_RANKED + 1);
      isCut ||= rows.length > MOST_RANKED;
      for (const hit of rank(rows.slice(0, MOST_RANKED), sought, grams)) if (!hits.has(hit.id)) hits.set(hit.id, hit);
    }
    const ranked = [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return { hits: ranked.slice(0, limit), isCut };
  }

  get size(): number {
    return this.#db.prepare<[], { n: number }>('select count(*) as n from node').get()!.n;
  }

  close(): void {
    this.#db.close();
  }

  /** Whatever has enough of the pieces has one of the rarest: of `n` pieces of which `n - spared` are needed, one of any `spared + 1`. */
  #enoughPieces(grams: Grams, slips: number): string | undefined {
    const pieces = all(grams);
    const each = grams.other.size > 0 ? PIECES_PER_SLIP.other : PIECES_PER_SLIP.han;
    const spared = Math.min(slips * each, pieces.length - 1);
    const rarest = pieces
      .map((piece) => [this.#counts.get(piece) ?? 0, piece] as const)
      .filter(([count]) => count > 0)
      .sort(([a], [b]) => a - b);
    // A piece that no name has is missing everywhere, and so has been spared already.
    const left = spared + 1 - (pieces.length - rarest.length);
    const some = rarest.slice(0, Math.max(left, 0)).map(([, piece]) => quoted(piece));
    return some.length === 0 ? undefined : `{pieces} : (${some.join(' OR ')})`;
  }
}

function all({ han, other }: Grams): string[] {
  return [...han, ...other];
}

/** How many slips are forgiven: one, and one more for each six characters or so. */
function slipsForgiven({ han, other }: Grams): number {
  return han.size + other.size < 2 ? 0 : 1 + Math.floor((han.size + other.size) / 7);
}

function everyPiece(grams: Grams): string | undefined {
  // Where a word begins and ends is not asked for, so that a part of a word is found.
  const pieces = all(grams).filter((piece) => !piece.startsWith('_') && !piece.endsWith('_'));
  const some = pieces.length > 0 ? pieces : all(grams);
  return some.length === 0 ? undefined : `{pieces} : (${some.map(quoted).join(' AND ')})`;
}

function filtersOf(types: readonly string[] | undefined, area: string | undefined): string[] {
  return [
    ...(types ? [`{type} : (${types.map((type) => quoted(word(type))).join(' OR ')})`] : []),
    ...(area === undefined ? [] : [`{areas} : ${quoted(word(area))}`]),
  ];
}

/** Letters and digits only, so that the tokenizer takes it for one word. */
function word(text: string): string {
  return `_${Buffer.from(text).toString('hex')}`;
}

function quoted(piece: string): string {
  return `"${piece}"`;
}

function plainCode(code: string): string {
  return code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

function rank(rows: readonly Row[], sought: string, grams: Grams): SearchHit[] {
  const wanted = all(grams);
  const forgiven = slipsForgiven(grams);
  return rows
    .map((row) => {
      const names = JSON.parse(row.names) as string[];
      const best = names
        .map((name) => ({ name, plain: plainText(name) }))
        .map((named) => ({ ...named, shared: sharedPieces(wanted, named.plain) }))
        .reduce((a, b) => (b.shared > a.shared || (b.shared === a.shared && b.plain.length < a.plain.length) ? b : a));
      return { id: row.id, ...best };
    })
    .sort((a, b) => b.shared - a.shared || a.plain.length - b.plain.length)
    .slice(0, MOST_COMPARED)
    .flatMap(({ id, name, plain }) => {
      const score = scoreOf(sought, plain, forgiven);
      return score === undefined ? [] : [{ id, score, matched: name }];
    });
}

function sharedPieces(wanted: readonly string[], plain: string): number {
  const has = gramsOf(plain);
  return wanted.filter((piece) => has.han.has(piece) || has.other.has(piece)).length;
}

function scoreOf(sought: string, plain: string, forgiven: number): number | undefined {
  if (sought === plain) return 1;
  const share = sought.length / Math.max(plain.length, sought.length);
  if (plain.includes(sought)) return CONTAINED + (1 - CONTAINED) * share * 0.99;
  if (sought.split(' ').every((each) => plain.includes(each))) return CONTAINED * 0.99 * (0.9 + 0.1 * share);
  const slips = slipsWithin(sought, plain);
  return slips > forgiven ? undefined : CONTAINED * (1 - slips / sought.length) * (0.9 + 0.1 * share);
}
