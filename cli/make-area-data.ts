/** Makes the project's area data files from the pinned package: the same bytes each time. Run it after `npm run build`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { areaFilePath, formatAreaTree, type AreaFileName } from '../shared/areas/area.file.js';
import type { CodedArea } from '../shared/areas/area.rules.js';
import { storageConfig } from '../shared/config.js';
import { bringDivisionPackage, readDivisionTable, rowCount, type DivisionTable } from './division-package.js';

/** Villages that the project carries: those of 新安江街道, 桐琴镇 and 洛阳市. */
const VILLAGES_UNDER = ['330182001', '330723102', '4103'];

/** The two data files as bytes. */
export async function makeAreaData(packageFolder: string): Promise<Record<AreaFileName, Buffer>> {
  const upper: CodedArea[] = [];
  for (const table of ['provinces', 'cities', 'areas', 'streets'] as const) {
    upper.push(...(await readWhole(packageFolder, table)));
  }
  const villages: CodedArea[] = [];
  for await (const village of readDivisionTable(packageFolder, 'villages')) {
    if (VILLAGES_UNDER.some((code) => village.code.startsWith(code))) villages.push(village);
  }
  return { 'areas.txt.gz': compress(formatAreaTree(upper)), 'villages.txt.gz': compress(formatAreaTree(villages)) };
}

async function readWhole(folder: string, table: DivisionTable): Promise<CodedArea[]> {
  const rows: CodedArea[] = [];
  for await (const row of readDivisionTable(folder, table)) rows.push(row);
  if (rows.length !== rowCount(table))
    throw new Error(`${table}.csv has ${rows.length} rows instead of ${rowCount(table)}.`);
  return rows;
}

/** Node writes no time into the gzip header but the operating system's number: byte 9, here always 255, "unknown". */
function compress(text: string): Buffer {
  const bytes = gzipSync(text, { level: 9 });
  bytes[9] = 255;
  return bytes;
}

async function main(): Promise<void> {
  const files = await makeAreaData(await bringDivisionPackage(storageConfig(process.env).dataDir));
  for (const [name, bytes] of Object.entries(files)) {
    const path = areaFilePath(name as AreaFileName);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    console.log(`${path}: ${bytes.length} bytes`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
