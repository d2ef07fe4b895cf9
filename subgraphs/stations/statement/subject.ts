/** What a model, statement or document of this room is about: a kind of record and its id. */
import { registerEnumType } from 'type-graphql';

/** Closed set: the kinds of record that models and statements are about. */
export enum SubjectType {
  AREA = 'AREA',
  STATION = 'STATION',
  BUILD_OUT_PLAN = 'BUILD_OUT_PLAN',
}
registerEnumType(SubjectType, {
  name: 'StatementSubjectType',
  description: 'What a model or statement is about (对象类别).',
  valuesConfig: {
    AREA: { description: 'An area (区域).' },
    STATION: { description: 'A station of any tier (站点).' },
    BUILD_OUT_PLAN: { description: 'A plan for building stations (建设计划).' },
  },
});
