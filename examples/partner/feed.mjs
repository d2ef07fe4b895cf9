/** The partner's feed (docs/feed.md), by the protocol alone: its changes are the lines of a file, and a change is told by appending one. */
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Each parameter: what it is when it is left out, the least and the most that it may be. */
const PARAMETERS = { after: [0, 0, Number.MAX_SAFE_INTEGER], first: [1000, 1, 10_000], wait: [0, 0, 30] };

/** How often the file is looked at while somebody waits, in milliseconds. */
const LOOK_EVERY = 100;

const refuse = (status, code, message) => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
});

/** Answers `GET /feed`; `signal` says that nobody waits any more. */
export async function answerFeed(file, query, signal) {
  const asked = {};
  for (const [name, [fallback, least, most]] of Object.entries(PARAMETERS)) {
    const given = query.get(name) ?? String(fallback);
    asked[name] = /^\d{1,16}$/.test(given) ? Number(given) : NaN;
    if (!(asked[name] >= least && asked[name] <= most))
      return refuse(400, 'FEED_ARGUMENT_INVALID', `\`${name}\` must be a whole number from ${least} to ${most}.`);
  }
  const { after, first, wait } = asked;
  const until = Date.now() + wait * 1000;
  let changes = await changesIn(file);
  while (changes.length === after && Date.now() < until && !signal.aborted) {
    await sleep(LOOK_EVERY);
    changes = await changesIn(file);
  }
  if (changes.length < after) {
    return refuse(410, 'FEED_WENT_BACK', `There are ${changes.length} changes here, and ${after} were read already.`);
  }
  const told = changes.slice(after, after + first);
  const next = after + told.length;
  const end = JSON.stringify({ end: { next, more: next < changes.length } });
  return { status: 200, type: 'application/jsonl; charset=utf-8', body: [...told, end, ''].join('\n') };
}

/** The lines of the file, each with its place as its number. What comes after the last line break is still being written. */
async function changesIn(file) {
  const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1);
  return lines.map((line, at) => JSON.stringify({ seq: at + 1, ...JSON.parse(line) }));
}
