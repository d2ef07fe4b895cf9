/** The text of a feed's answer, checked line by line: nothing of it is believed before all of it fits. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isPartialDate } from '../scalars/index.js';
import { personalDataIn } from '../work/personal-data.js';
import { feedUnreadable } from './errors.js';
import { END_SCHEMA, LINE_SCHEMA } from './line.schema.js';
import type { FeedEnd, FeedItem, FeedLine, FeedPage } from './protocol.js';

const ajv = new Ajv2020({ strict: true, formats: { 'date-time': isInstant } });
const isLine = ajv.compile(LINE_SCHEMA) as ValidateFunction<FeedLine>;
const isEnd = ajv.compile(END_SCHEMA) as ValidateFunction<FeedEnd>;

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Throws `feedUnreadable` with the line at fault. What a line says is never repeated: it might be somebody's. */
export function readPage(text: string, after: number): FeedPage {
  const texts = text.split('\n');
  if (texts.at(-1) === '') texts.pop();
  const last = texts.pop();
  const end: unknown = last === undefined ? undefined : parse(last, texts.length + 1);
  if (!isEnd(end)) throw feedUnreadable('it has no closing line, so it was cut off.');
  let seq = after;
  const lines = texts.map((each, at) => {
    const line = parse(each, at + 1);
    if (!isLine(line)) throw feedUnreadable(`line ${at + 1}${problemOf(isLine)}.`);
    const problem = line.seq <= after || line.seq < seq ? 'its number goes back' : problemIn(line);
    if (problem !== undefined) throw feedUnreadable(`line ${at + 1}: ${problem}.`);
    seq = line.seq;
    return line;
  });
  const { next, more } = end.end;
  if (next < seq) throw feedUnreadable(`the closing line goes on at ${next}, before the last line's ${seq}.`);
  if (more && next === after) throw feedUnreadable('it says that there is more, and does not go on.');
  return { lines, next, more };
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw feedUnreadable(`line ${number} is not JSON.`);
  }
}

function problemOf({ errors }: ValidateFunction): string {
  const error = errors?.[0];
  return error ? ` at \`${error.instancePath.slice(1).replaceAll('/', '.')}\` ${error.message ?? 'does not fit'}` : '';
}

/** What a schema cannot say. */
function problemIn(item: FeedItem): string | undefined {
  if ('gone' in item) return undefined;
  if ('figure' in item) {
    const { asOf, quote } = item.figure;
    return problemOfDate('asOf', asOf) ?? problemOfText([quote]);
  }
  const { since, until } = 'node' in item ? item.node : item.link;
  const dates = problemOfDate('since', since) ?? problemOfDate('until', until);
  if (dates !== undefined) return dates;
  if ('node' in item) {
    const { label, names = [] } = item.node;
    return problemOfText([label.zh, label.en, ...names]);
  }
  const { from, to, name, asserter } = item.link;
  return from === to ? 'the link leads from a node to itself' : problemOfText([name, asserter]);
}

function problemOfDate(name: string, date: string | undefined): string | undefined {
  return date === undefined || isPartialDate(date) ? undefined : `\`${name}\` is not a partial date`;
}

function problemOfText(texts: readonly (string | undefined)[]): string | undefined {
  const isPersonal = texts.some((text) => text !== undefined && personalDataIn(text) !== null);
  return isPersonal ? 'a text has a number in it that belongs to a person' : undefined;
}
