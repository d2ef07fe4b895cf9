/** Puts a figure on record inside a mutation: never changed afterwards; a correction is a row of its own that supersedes it. */
import { LockMode } from '@mikro-orm/core';
import {
  correctFigure,
  reportFigure,
  ReportedFigure,
  REPORTED_SOURCE_ID,
  SYNTHETIC_SOURCE_ID,
  type FigureInput,
  type MetricTerm,
} from '../../../shared/figures/index.js';
import { newId, recordUnknown, type Work } from '../../../shared/work/index.js';
import { metricUnknown } from '../errors.js';
import { figureCorrected, metricDerived } from './figure.errors.js';
import { MetricTermRow } from './metric-term.entity.js';

export type NewFigure = Omit<FigureInput, 'id' | 'recordedAt' | 'sourceId' | 'provenance'>;

export interface FigureAct {
  /** The figure that it corrects, taken before. */
  readonly corrects?: ReportedFigure | null;
  readonly why?: string | null | undefined;
}

export async function recordFigure(
  work: Work,
  figure: NewFigure,
  { corrects, why }: FigureAct,
): Promise<ReportedFigure> {
  const term = await work.em.findOne(MetricTermRow, { code: figure.metric, supersededAt: null });
  if (!term) throw metricUnknown(figure.metric);
  if (term.isDerived) throw metricDerived(figure.metric);
  const input: FigureInput = {
    ...figure,
    id: newId('fig'),
    sourceId: work.synthetic ? SYNTHETIC_SOURCE_ID : REPORTED_SOURCE_ID,
    recordedAt: work.at,
  };
  const ofTerm = { unit: term.unit, nature: term.nature } as MetricTerm;
  const made = corrects ? correctFigure(corrects, input, ofTerm) : reportFigure(input, ofTerm);
  if (corrects) corrects.supersededAt = work.at;
  return work.add(ReportedFigure, { ...made }, { action: corrects ? 'CORRECTED' : 'REPORTED', why });
}

/** A figure that stands, locked; one that was corrected is refused with what corrected it. */
export async function takeFigure(work: Work, id: string): Promise<ReportedFigure> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const figure = await work.em.findOne(ReportedFigure, { id }, options);
  if (!figure) throw recordUnknown(ReportedFigure.name, id);
  if (figure.supersededAt === null) return figure;
  const by = await work.em.findOne(ReportedFigure, { supersedesId: id });
  throw figureCorrected(id, by?.id ?? 'a later figure');
}
