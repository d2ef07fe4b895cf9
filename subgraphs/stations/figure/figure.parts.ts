/** What figures, their explanations and their vocabulary bring to the room. */
import { Explanation, ReportedFigure } from '../../../shared/figures/index.js';
import { figureRefusals } from './figure.errors.js';
import { FigureWork } from './figure.work.js';
import { MetricTermRow } from './metric-term.entity.js';
import { MetricTermResolver } from './metric-term.resolver.js';

export const figureParts = {
  entities: [ReportedFigure, Explanation, MetricTermRow],
  resolvers: [MetricTermResolver, FigureWork],
  orphanedTypes: [],
  references: {},
  refusals: figureRefusals,
};
