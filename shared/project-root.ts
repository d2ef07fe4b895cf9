/** Finds the project's own folder, so that data files are found alike from TypeScript under Jest and from compiled `dist/`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE_NAME = 'shuniu';

/** A path inside the project's folder: the nearest folder upwards whose package.json bears the project's name. */
export function projectPath(...segments: string[]): string {
  return join(projectRoot(), ...segments);
}

let root: string | undefined;

function projectRoot(): string {
  root ??= findRoot(dirname(fileURLToPath(import.meta.url)));
  return root;
}

function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isProjectFolder(folder)) return folder;
    if (dirname(folder) === folder) {
      throw new Error(
        `No package.json named "${PACKAGE_NAME}" in ${start} or above it: run the hub from its own folder.`,
      );
    }
  }
}

function isProjectFolder(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return false;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: unknown }).name === PACKAGE_NAME;
}
