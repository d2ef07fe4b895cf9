/** Money of a nullable column of whole fen: SQLite gives a number, PostgreSQL the digits. */
import { moneyOfFen, type Money } from '../../shared/scalars/index.js';

export function moneyOrNull(fen: number | string | null | undefined): Money | null {
  return fen == null ? null : moneyOfFen(Number(fen));
}
