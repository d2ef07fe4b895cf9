/** A plan as a Mermaid flowchart: a box a step, an arrow from each step to those that wait for it, a frame around what travels together. */
import { pathText } from './plan-text.js';
import type { ExplainedPlan, PlanStep } from './plan-steps.js';

export function planDrawing({ operation, decidedBy, steps }: ExplainedPlan): string {
  const decided = decidedBy.length > 0 ? `for these values of ${decidedBy.map((name) => `$${name}`).join(', ')}` : '';
  const head = [[operation.kind, operation.name].filter(Boolean).join(' '), decided].filter(Boolean).join('\n');
  const arrows = steps.flatMap((step) => {
    const from = step.waitsFor.length > 0 ? step.waitsFor.map((id) => `step${id}`) : ['client'];
    return from.map((name) => `  ${name} ${arrowOf(step)} step${step.id}`);
  });
  return ['flowchart TD', `  client([${label(head)}])`, ...boxesOf(steps), ...arrows, ''].join('\n');
}

function boxesOf(steps: readonly PlanStep[]): string[] {
  return steps.flatMap((step) => {
    const frame = [step.id, ...step.travelsWith];
    if (frame.length === 1) return [`  ${boxOf(step)}`];
    if (Math.min(...frame) !== step.id) return [];
    const inside = steps.filter(({ id }) => frame.includes(id)).map((member) => `    ${boxOf(member)}`);
    return [`  subgraph together${step.id} [${label(`together to ${step.subgraph}`)}]`, ...inside, '  end'];
  });
}

function boxOf({ id, subgraph, kind, path, fieldNames }: PlanStep): string {
  const what = kind === 'entities' ? pathText(path) : kind;
  const lines = [`${id} · ${subgraph}`, what, fieldNames.join(', ')];
  return `step${id}[${label(lines.join('\n'))}]`;
}

function arrowOf({ requires }: PlanStep): string {
  return requires === undefined ? '-->' : `-->|${label(requires)}|`;
}

/** In quotes, nothing in it can end the text or begin another word of Mermaid's. */
function label(text: string): string {
  const escaped = text.replace(/[#"<>&|`\\]/g, (sign) => `#${sign.charCodeAt(0)};`);
  return `"${escaped.replaceAll('\n', '<br/>')}"`;
}
