/** The questions as SQL, for PostgreSQL and DuckDB alike. */

/** All nodes up to a depth, each with the distances at which it is met. `neighbours`: 'both' looks at links from and to a node, 'doubled' at a table that has each link twice. */
export function sqlOf({ start, depth, kinds, day, neighbours, name = 'walk' }) {
  const narrowed = `${kinds ? ` and kind in (${kinds.join(', ')})` : ''}${day === undefined ? '' : ` and since <= ${day} and until > ${day}`}`;
  const step =
    neighbours === 'both'
      ? `cross join lateral (select b as other from link where a = w.node${narrowed} union all select a from link where b = w.node${narrowed}) as step where w.depth < ${depth}`
      : `join link on link.a = w.node where w.depth < ${depth}${narrowed}`;
  const other = neighbours === 'both' ? 'step.other' : 'link.b';
  return `${name}(node, depth) as (select ${start}::int, 0 union select ${other}, w.depth + 1 from ${name} as w ${step})`;
}

/** From both ends, a step longer each time, until they meet: much less than all that lies within the greatest length of one end. */
export async function pathByDeepening({ start, end, most, kinds, day }, walk, rowsOf) {
  if (start === end) return 0;
  for (let length = 1; length <= most; length += 1) {
    const fore = walk(start, Math.ceil(length / 2), { kinds, day });
    const back = walk(end, Math.floor(length / 2), { kinds, day, name: 'back' });
    const [row] = await rowsOf(`with recursive ${fore}, ${back} select min(walk.depth + back.depth) as length from walk join back using (node)`); // prettier-ignore
    if (row.length !== null && row.length !== undefined) return Number(row.length);
  }
  return -1;
}
