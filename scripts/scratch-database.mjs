// Makes an empty PostgreSQL database beside the one of DATABASE_URL and prints its URL; `drop <url>` removes it again.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

const [verb, url] = process.argv.slice(2);
const home = process.env.DATABASE_URL;
if (!home || !(verb === 'create' || (verb === 'drop' && url))) {
  console.error('Usage: DATABASE_URL=postgresql://… node scripts/scratch-database.mjs create | drop <url>');
  process.exit(1);
}

const target = new URL(verb === 'create' ? home : url);
if (verb === 'create') target.pathname = `/shuniu_scratch_${randomBytes(6).toString('hex')}`;
const name = target.pathname.slice(1);
if (!/^shuniu_scratch_[0-9a-f]{12}$/.test(name)) {
  console.error(`Only a database made here is dropped here, and "${name}" is not one.`);
  process.exit(1);
}

const client = new pg.Client({ connectionString: home });
try {
  await client.connect();
  await client.query(verb === 'create' ? `create database ${name}` : `drop database if exists ${name} with (force)`);
  if (verb === 'create') console.log(target.href);
} catch (error) {
  console.error(`PostgreSQL at ${new URL(home).host} could not ${verb} ${name}: ${error.message || error.code}`);
  process.exitCode = 1;
} finally {
  await client.end();
}
