/** The forms in which a plan is told, and the header by which a client asks for one. */
import type { ExplainedPlan } from './plan-steps.js';
import { planDrawing } from './plan-drawing.js';
import { planText } from './plan-text.js';

export const PLAN_HEADER = 'x-shuniu-plan';

export const planFormats = ['text', 'mermaid', 'json'] as const;
export type PlanFormat = (typeof planFormats)[number];

export function isPlanFormat(text: string): text is PlanFormat {
  return (planFormats as readonly string[]).includes(text);
}

/** Text for people and drawings, an object for programs. */
export function formatPlan(plan: ExplainedPlan, format: PlanFormat): string | ExplainedPlan {
  switch (format) {
    case 'text':
      return planText(plan);
    case 'mermaid':
      return planDrawing(plan);
    case 'json':
      return plan;
  }
}
