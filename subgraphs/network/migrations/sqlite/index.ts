/** The migrations of network on SQLite, oldest first. Written by `npm run migrations`. */
import { Work } from './work.js';

export const migrations = [Work];
