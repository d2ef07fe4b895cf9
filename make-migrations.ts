/**
 * Writes what the entities have beyond the released migrations into one migration for both dialects: `npm run migrations -- stations`.
 * It is made anew as a whole each time, so the same entities give the same files, whoever ran it last. Needs a PostgreSQL server.
 */
import './shared/runtime.js';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { projectPath } from './shared/project-root.js';
import { differenceOf, IN_MEMORY, makeOrm, type Dialect, type Subgraph } from './shared/subgraph/index.js';

/** Classes of the migrations that data folders out there have been through, oldest first: their files stay as they are. */
const RELEASED = ['Initial', 'Work'];
/** The one that is still written. With a release its name goes to the end of RELEASED, and a new one comes here. */
const OPEN = 'Network';

const TITLES = { sqlite: 'SQLite', postgres: 'PostgreSQL' };
const SERVER = process.env['DATABASE_URL'] ?? 'postgresql://postgres@127.0.0.1:5432/postgres';

const rooms = readdirSync(projectPath('subgraphs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !rooms.includes(name));
if (unknown !== undefined) fail(`There is no room "${unknown}": ${rooms.join(', ')}.`);

for (const name of wanted.length === 0 ? rooms : wanted) {
  // Only the rooms that are asked for are read: another one may be half done.
  const { [name]: room } = (await import(`./subgraphs/${name}/subgraph.js`)) as Record<string, Subgraph>;
  if (!room) fail(`subgraphs/${name}/subgraph.ts exports no "${name}".`);
  try {
    // Both are known before either is written: the two dialects have the same migrations.
    const statements = { sqlite: await missing(room, 'sqlite'), postgres: await missing(room, 'postgres') };
    const differs = statements.sqlite.length + statements.postgres.length > 0;
    for (const dialect of ['sqlite', 'postgres'] as const) {
      write(room.name, dialect, differs ? statements[dialect] : null);
      process.stdout.write(`${room.name} ${dialect}: ${statements[dialect].length} statements\n`);
    }
  } catch (error) {
    fail(`${room.name}: ${error instanceof Error ? error.message || String(error) : String(error)}`);
  }
}

function fail(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

async function missing({ parts }: Subgraph, dialect: Dialect): Promise<string[]> {
  const released = parts.migrations[dialect].filter(({ name }) => RELEASED.includes(name));
  const earlier = { ...parts, migrations: { ...parts.migrations, [dialect]: released } };
  if (dialect === 'sqlite') return differenceOf(earlier, { dataDir: IN_MEMORY, databaseUrl: undefined });
  const url = new URL(SERVER);
  url.pathname = `/shuniu_scratch_${randomBytes(6).toString('hex')}`;
  const database = url.pathname.slice(1);
  await onServer(parts, `create database ${database}`);
  try {
    return await differenceOf(earlier, { dataDir: IN_MEMORY, databaseUrl: url.href });
  } finally {
    await onServer(parts, `drop database ${database} with (force)`);
  }
}

async function onServer(parts: Subgraph['parts'], statement: string): Promise<void> {
  const orm = await makeOrm(parts, { dataDir: IN_MEMORY, databaseUrl: SERVER });
  try {
    await orm.em.getConnection().execute(statement);
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    throw new Error(
      `PostgreSQL at ${new URL(SERVER).host} is needed for its half of the migrations (${message || code}): start it, or set DATABASE_URL.`,
      { cause: error },
    );
  } finally {
    await orm.close(true);
  }
}

/** Writes the open migration, or takes it away where nothing differs, and the list of all. */
function write(room: string, dialect: Dialect, statements: readonly string[] | null): void {
  const file = (name: string): string => projectPath('subgraphs', room, 'migrations', dialect, `${name}.ts`);
  const names = RELEASED.filter((name) => existsSync(file(fileName(name))));
  if (statements) names.push(OPEN);
  if (statements) put(file(fileName(OPEN)), migrationText(room, dialect, statements));
  put(file('index'), listText(room, dialect, names));
  if (!statements) rmSync(file(fileName(OPEN)), { force: true });
}

/** `CarePlans` stands in `care-plans.ts`. */
function fileName(className: string): string {
  return className.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

function listText(room: string, dialect: Dialect, names: readonly string[]): string {
  return `/** The migrations of ${room} on ${TITLES[dialect]}, oldest first. Written by \`npm run migrations\`. */
${names.map((name) => `import { ${name} } from './${fileName(name)}.js';`).join('\n')}

export const migrations = [${names.join(', ')}];
`;
}

function migrationText(room: string, dialect: Dialect, statements: readonly string[]): string {
  const lines = statements.map((statement) => `    this.addSql(${JSON.stringify(statement)});`).join('\n');
  return `/** What the tables of ${room} on ${TITLES[dialect]} gain with this release. Written by \`npm run migrations\` from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class ${OPEN} extends Migration {
  override up(): void {
${lines}
  }
}
`;
}

/** Formatted first and written only when it differs, so that nobody who runs it at the same time reads half a file. */
function put(path: string, text: string): void {
  const prettier = projectPath('node_modules', 'prettier', 'bin', 'prettier.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [prettier, '--stdin-filepath', path], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`prettier could not format ${path}: ${stderr}`);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== stdout) writeFileSync(path, stdout);
}
