/** The closed sets of stations: tiers, states, roles, and how a service reaches people. */
import { registerEnumType } from 'type-graphql';

/** Closed set: the four tiers of the network. */
export enum StationTier {
  GUIDANCE_CENTRE = 'GUIDANCE_CENTRE',
  STATION = 'STATION',
  ROOM = 'ROOM',
  POST = 'POST',
}
registerEnumType(StationTier, {
  name: 'StationTier',
  description: 'Tier of a station in the network (层级).',
  valuesConfig: {
    GUIDANCE_CENTRE: { description: 'Social work guidance centre (社会工作指导中心) of a county or district.' },
    STATION: { description: 'Social work station (社会工作站) of a subdistrict or town.' },
    ROOM: { description: 'Social work room (社会工作室) of a community or village.' },
    POST: { description: 'Social work post (社工驿站) inside an enterprise or institution.' },
  },
});

/** Closed set: the states of every tier together; `station.rules.ts` says which of them a tier may be in. */
export enum StationStatus {
  PLANNED = 'PLANNED',
  PREPARING = 'PREPARING',
  SURVEYED = 'SURVEYED',
  DISCUSSED = 'DISCUSSED',
  DECIDED = 'DECIDED',
  UNVEILED = 'UNVEILED',
  ESTABLISHED = 'ESTABLISHED',
  OPERATING = 'OPERATING',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
  REJECTED = 'REJECTED',
}
registerEnumType(StationStatus, {
  name: 'StationStatus',
  description: 'State of a station (状态): one list for all tiers, of which each tier uses its own part.',
  valuesConfig: {
    PLANNED: { description: 'Announced for a later day, not begun (计划). All tiers.' },
    PREPARING: { description: 'Being set up (筹建). All tiers.' },
    SURVEYED: { description: 'The need in the host was surveyed (调研). Posts only.' },
    DISCUSSED: { description: 'The post was discussed with the host (讨论). Posts only.' },
    DECIDED: { description: 'It was decided to set up the post (决定设立). Posts only.' },
    UNVEILED: { description: 'The plaque was unveiled in public (揭牌). Posts only.' },
    ESTABLISHED: { description: 'Set up, not necessarily serving yet (建成). Rooms and guidance centres only.' },
    OPERATING: { description: 'Giving services (运营). All tiers.' },
    SUSPENDED: { description: 'Not giving services for a time (暂停). All tiers.' },
    CLOSED: { description: 'Ended for good after having operated (关闭). All tiers.' },
    CANCELLED: { description: 'Given up before it was set up (取消). All tiers.' },
    REJECTED: { description: 'Decided against after discussion (否决). Posts only.' },
  },
});

/** Closed set: what a station is to those around it. */
export enum StationRole {
  HUB = 'HUB',
  PLATFORM = 'PLATFORM',
}
registerEnumType(StationRole, {
  name: 'StationRole',
  description: 'What a station is to those around it (作用).',
  valuesConfig: {
    HUB: { description: 'Hub (枢纽): connects rooms, organisations and resources.' },
    PLATFORM: { description: 'Platform (平台): others give their services through it.' },
  },
});

/** Closed set: whether the station's own social workers serve, or others on its behalf. */
export enum StationServiceMode {
  DIRECT = 'DIRECT',
  INDIRECT = 'INDIRECT',
}
registerEnumType(StationServiceMode, {
  name: 'StationServiceMode',
  description: 'How services reach those served (服务方式).',
  valuesConfig: {
    DIRECT: { description: 'Social workers of the station serve people themselves (直接服务).' },
    INDIRECT: { description: 'The station works through other organisations or levels (间接服务).' },
  },
});
