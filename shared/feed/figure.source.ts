/** Reported figures as every room that keeps them tells the network. */
import { ReportedFigure } from '../figures/index.js';
import { feedSource } from './source.js';

export const figureSource = feedSource(ReportedFigure, (figure) => [
  {
    figure: {
      id: figure.id,
      subject: figure.subjectId,
      metric: figure.metric,
      ...(figure.value === null ? {} : { value: Number(figure.value) }),
      ...(figure.upperValue == null ? {} : { upper: Number(figure.upperValue) }),
      unit: figure.unit,
      qualifier: figure.qualifier,
      kind: figure.kind,
      ...(figure.asOf == null ? {} : { asOf: figure.asOf }),
      source: figure.sourceId,
    },
  },
]);
