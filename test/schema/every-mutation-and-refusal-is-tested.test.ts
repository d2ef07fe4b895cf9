import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { isObjectType } from 'graphql';
import { projectPath } from '../../shared/project-root.js';
import { workRefusals } from '../../shared/work/index.js';
import { subgraphs } from '../../subgraphs/index.js';
import { schemaOf } from './rooms.js';

/** Every TypeScript file of the tests, those that stand beside the code too. */
const FILES = ['test', 'shared', 'subgraphs', 'cli'].flatMap((folder) =>
  readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => (folder === 'test' ? /\.ts$/ : /\.test\.ts$/).test(file)),
);

/** The words of all texts in the code of tests, and the names of its properties: what stands in a comment says nothing. */
const WORDS = new Set(FILES.flatMap((file) => wordsOf(file)));

function wordsOf(file: string): string[] {
  const words: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, value, raw, pattern, key } = node as Record<string, unknown> & { key?: { value?: unknown } };
    const texts: Readonly<Record<string, unknown>> = {
      StringLiteral: value,
      TemplateElement: raw,
      RegExpLiteral: pattern,
      KeyValueProperty: key?.value,
    };
    const text = texts[String(type)];
    if (typeof text === 'string') words.push(...(text.match(/\w+/g) ?? []));
    Object.values(node).forEach(visit);
  };
  visit(parseSync(readFileSync(projectPath(file), 'utf8'), { syntax: 'typescript', decorators: true }).body);
  return words;
}

it.each(subgraphs.map((room) => [room.name, room] as const))(
  'of %s, every mutation is carried out by a test',
  (_, room) => {
    const mutations = schemaOf(room).getMutationType();
    const names = isObjectType(mutations) ? Object.keys(mutations.getFields()) : [];
    expect(names.filter((name) => !WORDS.has(name))).toEqual([]);
  },
);

it.each(subgraphs.map((room) => [room.name, room] as const))(
  'of %s, every refusal is expected by a test',
  (_, room) => {
    expect(room.refusals.map(({ code }) => code).filter((code) => !WORDS.has(code))).toEqual([]);
  },
);

it('every refusal that any mutation may give is expected by a test', () => {
  expect(workRefusals.map(({ code }) => code).filter((code) => !WORDS.has(code))).toEqual([]);
});

it('a code that no test expects would be found', () => {
  expect(WORDS.size).toBeGreaterThan(1000);
  expect(WORDS.has(['NO', 'TEST', 'EXPECTS', 'IT'].join('_'))).toBe(false);
});
