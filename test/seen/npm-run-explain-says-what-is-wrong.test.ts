import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import '../../gateway/no-telemetry.js';
import { runExplain } from '../../gateway/seen/explain.js';
import { composeParts } from '../engine/subgraphs.js';

describe('npm run explain says what is wrong', () => {
  let folder: string;
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const run = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
    let [out, err] = ['', ''];
    const code = await runExplain(
      args,
      (text) => void (out += text),
      (text) => void (err += text),
    );
    return { code, out, err };
  };
  const two = (): string =>
    file(
      'two.graphql',
      'query A { stations { totalCount } }\nquery B($p: Boolean!) { stations { nodes { name projects @include(if: $p) { totalCount } } } }\n',
    );
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'shuniu-explain-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('nothing, where all is well: a plan on standard output, in the form that was asked for', async () => {
    const query = file('well.graphql', '{ stations { totalCount } }');
    expect(await run(query)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^query: 1 step, 1 subgraph\n\n1 {2}stations: /),
    });
    expect((await run(query, '--format', 'mermaid')).out).toMatch(/^flowchart TD\n/);
    expect(JSON.parse((await run(query, '--format', 'json')).out)).toMatchObject({
      operation: { kind: 'query' },
      steps: [{ id: 1 }],
    });
  });

  it('of several operations one is named', async () => {
    expect((await run(two(), '--operation', 'A')).out).toMatch(/^query A: 1 step/);
    expect(await run(two())).toEqual({
      code: 1,
      out: '',
      err: `${join(folder, 'two.graphql')} has several operations. Give one of these as --operation: A, B.\n`,
    });
    expect((await run(two(), '--operation', 'C')).err).toContain(
      'has no operation "C". Give one of these as --operation: A, B.',
    );
    const fragments = file('fragments.graphql', 'fragment F on Station { name } fragment G on Station { ...F ...G }');
    expect((await run(fragments)).code).toBe(1);
  });

  it('what variables leave out is not in the plan, and they must fit', async () => {
    const asked = (variables: string) => run(two(), '--operation', 'B', '--variables', variables);
    expect((await asked('{"p": true}')).out).toMatch(/^query B: 2 steps/);
    expect((await asked('{"p": false}')).out).toMatch(/^query B: 1 step/);
    expect(await run(two(), '--operation', 'B')).toMatchObject({
      code: 1,
      err: `The steps depend on $p: give all variables, such as --variables '{"p":true}'.\n`,
    });
    const defaulted = file(
      'defaulted.graphql',
      'query ($p: Boolean = false) { stations @skip(if: $p) { totalCount } }',
    );
    expect((await run(defaulted)).out).toMatch(/^query: 1 step/);
    expect((await asked('{}')).err).toMatch(
      /^--variables: Variable "\$p" of required type "Boolean!" was not provided/,
    );
    expect((await asked('{"p": 7}')).err).toMatch(/^--variables: Variable "\$p"/);
    for (const text of ['{', '[]', 'null', '7'])
      expect((await asked(text)).err).toMatch(/^--variables must be a JSON object/);
  });

  it('a file that cannot be read', async () => {
    const missing = join(folder, 'missing.graphql');
    expect(await run(missing)).toMatchObject({
      code: 1,
      out: '',
      err: `Cannot read ${missing}: there is no such file.\n`,
    });
    expect((await run(folder)).err).toBe(`Cannot read ${folder}: it is a folder.\n`);
  });

  it('a query that is none, with its line and column', async () => {
    const broken = file('broken.graphql', '{\n  stations {\n    totalCount(\n  }\n}\n');
    expect(await run(broken)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(`${broken}:4:3 Syntax Error: `),
    });
    expect((await run(file('empty.graphql', ''))).err).toMatch(/empty\.graphql:1:1 Syntax Error: /);
  });

  it('each field that the graph does not have, with its line and column', async () => {
    const wrong = file('wrong.graphql', '{\n  stations { nothing }\n  nowhere\n}\n');
    const lines = (await run(wrong)).err.split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/wrong\.graphql:2:14 Cannot query field "nothing"/),
      expect.stringMatching(/wrong\.graphql:3:3 Cannot query field "nowhere"/),
      '',
    ]);
  });

  it('what the hub would refuse is refused here: values of scalars, depth, operations that it has none of', async () => {
    const value = file('value.graphql', '{ stations(filter: { area: "no such code" }) { totalCount } }');
    expect((await run(value)).err).toMatch(/value\.graphql:1:/);
    const nest = (depth: number): string => (depth === 0 ? 'name' : `parent { ${nest(depth - 1)} }`);
    expect((await run(file('deep.graphql', `{ stations { nodes { ${nest(20)} } } }`))).err).toMatch(
      /deep\.graphql:1:1 .*deep/,
    );
    expect((await run(file('listen.graphql', 'subscription { nothing }'))).err).toContain(
      'The graph has no subscription',
    );
  });

  it('a call that cannot be understood, with how it is meant', async () => {
    for (const args of [[], ['a', 'b'], ['--nothing'], ['a', '--format', 'paper']]) {
      const { code, err } = await run(...args);
      expect(code).toBe(1);
      expect(err).toMatch(/Usage: npm run explain|--format must be one of text, mermaid, json/);
    }
    expect(await run('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--supergraph FILE') });
  });

  it('another supergraph is taken, and refused where it is none', async () => {
    const supergraph = file('other.graphql', composeParts({ only: { typeDefs: 'type Query { cup: Int }' } }));
    const query = file('cup.graphql', '{ cup }');
    expect((await run(query, '--supergraph', supergraph)).out).toContain('1  only: query at the root');
    const schema = file('schema.graphql', 'type Query { cup: Int }');
    expect(await run(query, '--supergraph', schema)).toMatchObject({
      code: 1,
      err: expect.stringContaining(`${schema} is no supergraph that can be served: `),
    });
    expect((await run(query, '--supergraph', file('text.graphql', 'hello'))).err).toContain(
      'text.graphql:1:1 Syntax Error',
    );
    expect((await run(query, '--supergraph', join(folder, 'none'))).err).toContain('there is no such file');
  });
});
