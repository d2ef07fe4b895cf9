/** The migrations of projects on PostgreSQL, oldest first. Written by `npm run migrations`. */
import { Initial } from './initial.js';
import { Work } from './work.js';

export const migrations = [Initial, Work];
