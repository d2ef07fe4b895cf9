/** Carries analyses out one after the other, beside what else the hub does, and keeps what they find with the data it is of. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { logBug } from '../../../shared/log.js';
import { Reader, type Dialect, type Orm } from '../../../shared/subgraph/index.js';
import { analysesTooMany } from '../errors.js';
import { dayNumber } from '../follow/days.js';
import type { Graph } from '../graph/graph.js';
import { runInSlices, type Steps } from '../graph/slices.js';
import type { Direction } from '../graph/types.js';
import type { View } from '../graph/view.js';
import type { SearchIndex } from '../search/search-index.js';
import { NetworkNodeRow } from '../store/network-node.entity.js';
import { CLASSIFIED_TYPES } from './five-elements.rules.js';
import * as measures from './measures.js';
import { NetworkAnalysisRow, type AnalysisQuestion } from './network-analysis.entity.js';
import { duplicates, fiveElements, resourceDeserts, type NodeFacts } from './over-records.js';
import type { AnalysisResult } from './result.js';

export interface AnalysesParts {
  readonly orm: Orm;
  readonly dialect: Dialect;
  readonly graph: Graph;
  readonly search: SearchIndex;
  /** How far each feed has been read in what the index has. */
  readonly dataVersion: () => string;
  readonly now: () => Date;
}

/** How many may wait. */
const MOST_WAITING = 20;
/** How often what is under way is told to the store, and after how long a silence it counts as stopped, in milliseconds. */
const BEAT = 5_000;
const SILENCE = 60_000;
const STOPPED = 'The hub that worked on it was stopped. Ask for it again.';
const BROKEN = 'An error inside the network; the log has it. Ask for less, or tell who runs the hub.';

/** What may be the same as another, where the question names no types. */
const DOUBLED_TYPES = ['SocialOrganization', 'Enterprise'];

export class Analyses {
  readonly #parts: AnalysesParts;
  readonly #ended = new AbortController();
  readonly #progress = new Map<string, number>();
  #last: Promise<void> = Promise.resolve();
  #beat: NodeJS.Timeout | undefined;

  constructor(parts: AnalysesParts) {
    this.#parts = parts;
  }

  /** The analysis of the data as it is now: one that was asked for before is not begun anew, unless it failed. */
  async ask(question: AnalysisQuestion): Promise<NetworkAnalysisRow> {
    const id = idOf(question, this.#parts.dataVersion());
    const known = await this.find(id);
    if (known && known.state !== 'FAILED') return known;
    if (this.#progress.size >= MOST_WAITING) throw analysesTooMany(MOST_WAITING);
    if (this.#progress.has(id)) return (await this.find(id))!;
    this.#progress.set(id, 0);
    const at = this.#at();
    try {
      await this.#keep({ id, question, state: 'QUEUED', askedAt: at, beatAt: at });
    } catch (error) {
      this.#progress.delete(id);
      throw error;
    }
    this.#beat ??= setInterval(() => void this.#tellOfAll(), BEAT).unref();
    this.#last = this.#last.then(() => this.#run(id, question, at));
    return (await this.find(id))!;
  }

  /** Null when nobody asked for it. */
  async find(id: string): Promise<NetworkAnalysisRow | null> {
    const row = await this.#parts.orm.em.fork().findOne(NetworkAnalysisRow, { id });
    if (!row || row.state === 'DONE' || row.state === 'FAILED') return row;
    const progress = this.#progress.get(id);
    if (progress !== undefined) return Object.assign(row, { progress });
    const isSilent = this.#parts.now().getTime() - Date.parse(row.beatAt) > SILENCE;
    return isSilent ? Object.assign(row, { state: 'FAILED', problem: STOPPED }) : row;
  }

  /** Resolves when all that was asked for is done. */
  async idle(): Promise<void> {
    await this.#last;
  }

  async stop(): Promise<void> {
    this.#ended.abort();
    clearInterval(this.#beat);
    await this.#last;
  }

  #at(): string {
    return this.#parts.now().toISOString();
  }

  async #run(id: string, question: AnalysisQuestion, askedAt: string): Promise<void> {
    const { graph, dataVersion } = this.#parts;
    const { signal } = this.#ended;
    const common = { id, question, askedAt };
    try {
      if (signal.aborted) {
        await this.#keep({ ...common, state: 'FAILED', beatAt: this.#at(), problem: STOPPED });
        return;
      }
      const rows = await this.#rowsFor(question);
      const told = { ...common, dataVersion: dataVersion() };
      const steps = this.#steps(question, graph.snapshot(), rows);
      await this.#keep({ ...told, state: 'RUNNING', beatAt: this.#at() });
      const onProgress = (done: number): void => void this.#progress.set(id, done);
      const result = await runInSlices(steps, { onProgress, signal });
      const endedAt = this.#at();
      await this.#keep({ ...told, state: 'DONE', progress: 1, beatAt: endedAt, endedAt, result });
    } catch (error) {
      if (!signal.aborted) logBug('network', id, error);
      const problem = signal.aborted ? STOPPED : BROKEN;
      await this.#keep({ ...common, state: 'FAILED', beatAt: this.#at(), endedAt: this.#at(), problem }).catch(
        (another: unknown) => logBug('network', id, another),
      );
    } finally {
      this.#progress.delete(id);
    }
  }

  async #keep(row: Partial<NetworkAnalysisRow> & { id: string }): Promise<void> {
    const empty = { progress: 0, dataVersion: null, endedAt: null, result: null, problem: null };
    await this.#parts.orm.em.fork().upsert(NetworkAnalysisRow, { ...empty, ...row });
  }

  async #tellOfAll(): Promise<void> {
    const ids = [...this.#progress.keys()];
    if (ids.length === 0) return;
    const at = this.#at();
    const em = this.#parts.orm.em.fork();
    await em
      .nativeUpdate(NetworkAnalysisRow, { id: { $in: ids } }, { beatAt: at })
      .catch((error: unknown) => logBug('network', ids.join(' '), error));
  }

  #steps(question: AnalysisQuestion, view: View, rows: readonly NetworkNodeRow[]): Steps<AnalysisResult> {
    const { kinds, avoid, collectives, most, types } = question;
    const direction = question.direction as Direction;
    const filter = { kinds, avoid, collectives, direction, day: dayNumber(question.asOf) };
    const wanted = { filter, most, types };
    const facts = (): ReadonlyMap<string, NodeFacts> => new Map(rows.map((row) => [row.id, row]));
    switch (question.kind) {
      case 'DEGREE':
        return measures.rankByDegree(view, wanted);
      case 'BETWEENNESS':
        return measures.rankByBetweenness(view, wanted);
      case 'PAGE_RANK':
        return measures.rankByPageRank(view, wanted);
      case 'COMMUNITIES':
        return measures.findCommunities(view, wanted);
      case 'ARTICULATION':
        return measures.findWhatHoldsTogether(view, wanted);
      case 'COMPONENTS':
        return measures.findComponents(view, wanted);
      case 'LINK_KINDS':
        return measures.figuresOfLinks(view, wanted);
      case 'FIVE_ELEMENTS':
        return fiveElements(view, filter, facts(), most);
      case 'RESOURCE_DESERTS':
        return resourceDeserts(view, filter, facts(), { resources: question.resources ?? [], most });
      case 'DUPLICATES':
        return duplicates(this.#parts.search, rows.map(named), most);
      default:
        throw new Error(`There is no analysis "${question.kind}"`);
    }
  }

  /** What the store has to say, for those that look at what records are: a moment older than the index at most. */
  async #rowsFor({ kind, types }: AnalysisQuestion): Promise<NetworkNodeRow[]> {
    if (kind === 'FIVE_ELEMENTS') return this.#rowsOf(CLASSIFIED_TYPES);
    if (kind === 'RESOURCE_DESERTS') return this.#rowsOf(['Station']);
    return kind === 'DUPLICATES' ? this.#rowsOf(types ?? DOUBLED_TYPES) : [];
  }

  #rowsOf(types: readonly string[]): Promise<NetworkNodeRow[]> {
    const { orm, dialect } = this.#parts;
    const reader = new Reader(orm, dialect);
    const table = reader.table(NetworkNodeRow);
    const query = reader
      .select(NetworkNodeRow)
      .where(reader.among(`${table}.type`, types))
      .where(sql<boolean>`${sql.ref(`${table}.gone_at`)} is null`)
      .orderBy(reader.byCodePoint(`${table}.id`));
    return reader.all(NetworkNodeRow, query);
  }
}

function named({ id, type, labelZh, labelEn, codes }: NetworkNodeRow): { id: string; type: string; texts: string[] } {
  return { id, type, texts: [labelZh ?? labelEn ?? '', ...codes] };
}

function idOf(question: AnalysisQuestion, dataVersion: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([question, dataVersion]))
    .digest('hex');
  return `ana_${hash.slice(0, 24)}`;
}
