/** The migrations of network on PostgreSQL, oldest first. Written by `npm run migrations`. */
import { Work } from './work.js';

export const migrations = [Work];
