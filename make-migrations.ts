/**
 * Writes the initial migration of a room for both dialects from its entities: `npm run migrations -- stations`.
 * Until the first release there is one migration, made anew; afterwards it stays as it is and new ones are written beside it.
 */
import './shared/runtime.js';
import { mkdirSync, writeFileSync } from 'node:fs';
import { projectPath } from './shared/project-root.js';
import { IN_MEMORY, makeOrm, type Dialect } from './shared/subgraph/index.js';
import { subgraphs } from './subgraphs/index.js';

const wanted = process.argv.slice(2);
for (const subgraph of subgraphs.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  for (const dialect of ['sqlite', 'postgres'] as const) {
    const statements = await createStatements(subgraph.parts, dialect);
    const folder = projectPath('subgraphs', subgraph.name, 'migrations', dialect);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/initial.ts`, migrationText(subgraph.name, dialect, statements));
    process.stdout.write(`${subgraph.name} ${dialect}: ${statements.length} statements\n`);
  }
}

async function createStatements(parts: Parameters<typeof makeOrm>[0], dialect: Dialect): Promise<string[]> {
  // No connection is made: the SQL comes from the entities alone.
  const databaseUrl = dialect === 'postgres' ? 'postgresql://localhost/none' : undefined;
  const orm = await makeOrm(parts, { dataDir: IN_MEMORY, databaseUrl });
  const sql = await orm.schema.getCreateSchemaSQL({ wrap: false });
  await orm.close(true);
  return sql
    .split(/;\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '');
}

function migrationText(room: string, dialect: Dialect, statements: readonly string[]): string {
  const lines = statements.map((statement) => `    this.addSql(${JSON.stringify(statement)});`).join('\n');
  return `/** The first tables of ${room} on ${dialect === 'sqlite' ? 'SQLite' : 'PostgreSQL'}. Generated from the entities. */
import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
${lines}
  }
}
`;
}
