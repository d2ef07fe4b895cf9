/** The closed sets of the figures' vocabulary, registered once so that every room prints the same words. */
import { registerEnumType } from 'type-graphql';

export enum ProvenanceBasis {
  STATED = 'STATED',
  INFERRED = 'INFERRED',
  UNKNOWN = 'UNKNOWN',
}

export enum FigureQualifier {
  EXACT = 'EXACT',
  ROUNDED = 'ROUNDED',
  MORE_THAN = 'MORE_THAN',
  ABOUT = 'ABOUT',
  AT_LEAST = 'AT_LEAST',
  RANGE = 'RANGE',
  UNSPECIFIED = 'UNSPECIFIED',
}

export enum FigureKind {
  ACTUAL = 'ACTUAL',
  PLANNED = 'PLANNED',
  TARGET = 'TARGET',
  QUOTA = 'QUOTA',
}

export enum PeriodStatus {
  STATED = 'STATED',
  AMBIGUOUS = 'AMBIGUOUS',
  UNSTATED = 'UNSTATED',
}

export enum MetricNature {
  STOCK = 'STOCK',
  FLOW = 'FLOW',
}

export enum ReconciliationStatus {
  CONSISTENT = 'CONSISTENT',
  ROUNDING = 'ROUNDING',
  CONFLICT = 'CONFLICT',
  NOT_COMPARABLE = 'NOT_COMPARABLE',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(ProvenanceBasis, {
  name: 'ProvenanceBasis',
  description: 'How firmly a statement of the hub rests on its source (依据).',
  valuesConfig: {
    STATED: { description: 'The source says it (原文载明).' },
    INFERRED: { description: 'A reading of the source; the note says why (推断).' },
    UNKNOWN: { description: 'The source leaves it open, and the hub does too (未说明).' },
  },
});

registerEnumType(FigureQualifier, {
  name: 'FigureQualifier',
  description:
    'How exactly a figure was stated (数字限定): its word in the source decides what it may be compared with.',
  valuesConfig: {
    EXACT: { description: 'A bare number, taken at its word (确数).' },
    ROUNDED: { description: 'A number rounded to its last stated digit, such as a percentage (四舍五入).' },
    MORE_THAN: { description: 'Strictly more than the value (余, 多).' },
    ABOUT: { description: 'Near the value: within one unit of its stated precision to either side (左右, 约).' },
    AT_LEAST: { description: 'The value or more (至少).' },
    RANGE: { description: 'From `value` to `upperValue`, both included (三至五).' },
    UNSPECIFIED: { description: 'Stated without a number, such as "several" (多个, N): `value` is null.' },
  },
});

registerEnumType(FigureKind, {
  name: 'FigureKind',
  description:
    'What a figure speaks of (数字性质). Like is held against like: a target is never in conflict with an actual.',
  valuesConfig: {
    ACTUAL: { description: 'What is or was (实际).' },
    PLANNED: { description: 'What is meant to be done within a period (计划).' },
    TARGET: { description: 'What is to be reached by a day (目标).' },
    QUOTA: { description: 'What was imposed as a minimum or share on each part (指标任务).' },
  },
});

registerEnumType(PeriodStatus, {
  name: 'PeriodStatus',
  description: 'Whether the source says which period a figure covers (统计期间).',
  valuesConfig: {
    STATED: { description: 'The source names the period (已说明).' },
    AMBIGUOUS: {
      description:
        'A period is named nearby and may or may not govern this figure; start and end are that candidate (有歧义).',
    },
    UNSTATED: { description: 'No period is named (未说明).' },
  },
});

registerEnumType(MetricNature, {
  name: 'MetricNature',
  description: 'Whether a metric is counted at a moment or over a period (指标性质).',
  valuesConfig: {
    STOCK: { description: 'Counted at a moment (存量): a figure carries `asOf`, and its `period` is null.' },
    FLOW: { description: 'Counted over a period (流量): a figure always carries a `period`, even when UNSTATED.' },
  },
});

registerEnumType(ReconciliationStatus, {
  name: 'ReconciliationStatus',
  description: 'What came of holding a reported figure against the derived one (核对结果).',
  valuesConfig: {
    CONSISTENT: { description: 'They agree, as far as the qualifier of the reported figure says (一致).' },
    ROUNDING: {
      description: 'They differ, but within half a unit of the last stated digit; within one unit for ABOUT (舍入差).',
    },
    CONFLICT: { description: 'They differ by more; both stand, with the explanations on record (不一致).' },
    NOT_COMPARABLE: {
      description: 'They must not be compared: periods or definitions differ or are not stated (不可比).',
    },
    UNKNOWN: { description: 'One of the two, or an input, has no value (未知).' },
  },
});
