/** The closed sets of build-out plans. */
import { registerEnumType } from 'type-graphql';

export enum BuildOutPlanStatus {
  TRIAL = 'TRIAL',
  ADOPTED = 'ADOPTED',
  ENDED = 'ENDED',
}
registerEnumType(BuildOutPlanStatus, {
  name: 'BuildOutPlanStatus',
  description: 'How firmly the plan is in force (效力).',
  valuesConfig: {
    TRIAL: { description: 'In force on trial (试行).' },
    ADOPTED: { description: 'In force without reserve (正式实施).' },
    ENDED: { description: 'No longer in force (废止).' },
  },
});

export enum PlanTenetKind {
  PRINCIPLE = 'PRINCIPLE',
  FOCUS = 'FOCUS',
  SUPPORT = 'SUPPORT',
  GOAL = 'GOAL',
  METHOD = 'METHOD',
  PRACTICE = 'PRACTICE',
}
registerEnumType(PlanTenetKind, {
  name: 'PlanTenetKind',
  description: 'What part a tenet has in a plan (要点类型).',
  valuesConfig: {
    PRINCIPLE: { description: 'A principle that sites and services follow (原则).' },
    FOCUS: { description: 'What the plan is centred on (重点).' },
    SUPPORT: { description: 'What it is carried by (支撑).' },
    GOAL: { description: 'What it is to bring about (目标).' },
    METHOD: { description: 'By what means it is carried out (方式).' },
    PRACTICE: { description: 'How its workers are to work (做法).' },
  },
});

export enum PlanEventKind {
  PILOT = 'PILOT',
  MEETING = 'MEETING',
}
registerEnumType(PlanEventKind, {
  name: 'PlanEventKind',
  description: 'What happened in the course of a plan (事件类型).',
  valuesConfig: {
    PILOT: { description: 'A pilot was carried out (试点).' },
    MEETING: { description: 'A meeting on the plan was held (会议).' },
  },
});
