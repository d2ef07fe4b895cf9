/** A plan as text: a tree in which each step stands below the last of those it waits for. */
import type { ExplainedPlan, PlanStep } from './plan-steps.js';

export function planText({ operation, decidedBy, steps }: ExplainedPlan): string {
  const head = [operation.kind, operation.name].filter(Boolean).join(' ');
  if (steps.length === 0) return `${head}: no step, the gateway answers by itself\n`;
  const subgraphs = new Set(steps.map(({ subgraph }) => subgraph)).size;
  const roots = steps.filter(({ waitsFor }) => waitsFor.length === 0);
  const lines = roots.flatMap((step) => ['', ...linesOf(step, steps)]);
  const summary = `${head}: ${count(steps.length, 'step')}, ${count(subgraphs, 'subgraph')}`;
  return [summary, ...decisionOf(decidedBy), ...lines, ''].join('\n');
}

function decisionOf(variables: readonly string[]): string[] {
  if (variables.length === 0) return [];
  return [`for these values of ${variables.map((name) => `$${name}`).join(', ')}; other values may make other steps`];
}

/** A step with all that stands below it. */
function linesOf(step: PlanStep, steps: readonly PlanStep[]): string[] {
  const below = steps.filter(({ waitsFor }) => Math.max(...waitsFor) === step.id);
  const margin = below.length > 0 ? '│' : ' ';
  const own = detailsOf(step).flatMap((detail) => detail.split('\n').map((line) => `${margin}     ${line}`));
  const children = below.flatMap((child, index) => {
    const last = index === below.length - 1;
    const [first = '', ...rest] = linesOf(child, steps);
    return ['│', `${last ? '└─' : '├─'} ${first}`, ...rest.map((line) => `${last ? ' ' : '│'}  ${line}`)];
  });
  return [headOf(step), ...own, ...children];
}

function headOf({ id, subgraph, kind, path }: PlanStep): string {
  const what = kind === 'entities' ? `entities at ${pathText(path)}` : `${kind} at the root`;
  return `${id}  ${subgraph}: ${what}`;
}

function detailsOf({ waitsFor, travelsWith, requires, fields }: PlanStep): string[] {
  return [
    ...(waitsFor.length > 0 ? [`waits for ${waitsFor.join(', ')}`] : []),
    ...(travelsWith.length > 0 ? [`travels with ${travelsWith.join(', ')} when ready at the same time`] : []),
    ...(requires === undefined ? [] : [`knows each by ${requires}`]),
    `asks ${brief(fields)}`,
  ];
}

export function pathText(path: readonly string[]): string {
  return path.join('.').replaceAll('.@', '[]');
}

/** On one line where it fits; a break in a string of the query is no place to break at, so such a text stays as it is. */
function brief(fields: string): string {
  const line = fields.replace(/\n\s*/g, ' ');
  return line.length <= 100 && !fields.includes('"""') ? line : fields;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
