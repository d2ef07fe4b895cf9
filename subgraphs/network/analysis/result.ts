/** What an analysis found, as it is kept: ids and figures only, so that names are those of the day it is read. */
import type { KindFigures } from '../graph/analytics/link-figures.js';
import type { LinkageElement } from './linkage.enums.js';

export interface RankedId {
  readonly id: string;
  readonly score: number;
  /** The standard error of the score; null where it is exact. */
  readonly error: number | null;
  /** In how many pieces the rest would be without it; null where that was not asked. */
  readonly pieces: number | null;
}

export interface Group {
  readonly size: number;
  /** Some of its nodes, by id. */
  readonly sample: readonly string[];
}

export interface Bridge {
  readonly one: string;
  readonly other: string;
  readonly smaller: number;
}

export interface SubjectElements {
  readonly id: string;
  readonly present: readonly LinkageElement[];
  readonly missing: readonly LinkageElement[];
}

export interface Desert {
  readonly area: string;
  readonly subjects: readonly string[];
  readonly count: number;
}

export interface Duplicate {
  readonly one: string;
  readonly other: string;
  readonly score: number;
  readonly matched: string;
}

/** Each kind of analysis fills some of it. */
export interface AnalysisResult {
  readonly nodes: number;
  readonly links: number;
  readonly isExact: boolean;
  /** Single figures by name, such as MODULARITY. */
  readonly measures: Readonly<Record<string, number>>;
  readonly ranking?: readonly RankedId[];
  readonly groups?: readonly Group[];
  readonly bridges?: readonly Bridge[];
  readonly kinds?: readonly KindFigures[];
  readonly subjects?: readonly SubjectElements[];
  readonly missing?: readonly { readonly element: LinkageElement; readonly subjects: number }[];
  readonly deserts?: readonly Desert[];
  readonly duplicates?: readonly Duplicate[];
}
