/** Refusals about monthly plans. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const planLiveAlready = refusal(
  {
    code: 'PLAN_LIVE_ALREADY',
    when: 'A monthly plan is opened for a station and month that have a live one: any but ARCHIVED and CANCELLED.',
    next: 'Go on with that one, or cancel it before it takes effect.',
  },
  (plan: string, month: string) => `The station's plan for ${month} is "${plan}".`,
);

export const planEmpty = refusal(
  {
    code: 'PLAN_EMPTY',
    when: 'A monthly plan without a line is put up for consultation or approved.',
    next: 'Propose what is to be held with `proposePlanItem`.',
  },
  () => 'The plan has no line.',
);

export const planFull = refusal(
  {
    code: 'PLAN_FULL',
    when: 'A monthly plan has as many lines as it can hold.',
    next: 'Plan one item in one line, with how often it is to be held.',
  },
  (most: number) => `The plan has ${most} lines.`,
);

export const monthNotBegun = refusal(
  {
    code: 'MONTH_NOT_BEGUN',
    when: 'A monthly plan is to take effect before its month.',
    next: 'Wait for the first day of the month.',
  },
  (month: string) => `${month} has not begun.`,
);

export const planItemForeign = refusal(
  {
    code: 'PLAN_ITEM_FOREIGN',
    when: "A line of a plan names an item that is not on its station's own menu, or was taken off it.",
    next: "Name an item of the station's own menu, or none and say what is planned in `title`.",
  },
  (item: string) => `The item "${item}" is not on the menu of the plan's station.`,
);

export const planItemWithdrawn = refusal(
  {
    code: 'PLAN_ITEM_WITHDRAWN',
    when: 'A line of a plan is withdrawn or changed that was withdrawn before.',
    next: 'Read `items` of the plan to see its lines.',
  },
  (line: string) => `The line "${line}" was withdrawn.`,
);

export const monthlyPlanRefusals: readonly RefusalEntry[] = [
  planLiveAlready,
  planEmpty,
  planFull,
  monthNotBegun,
  planItemForeign,
  planItemWithdrawn,
];
