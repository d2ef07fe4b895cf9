/** Partners by configuration: read, checked, asked for their SDL, and composed with the core at start; who does not fit is left out. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigError, type Environment } from '../shared/config.js';
import { feedOverHttp } from '../shared/feed/index.js';
import type { LinkableType, NamedFeed } from '../shared/subgraph/index.js';
import { composeSubgraphs, type SubgraphSdl } from './compose.js';
import { composable, CORE_SUBGRAPHS, readCoreLinkable, readCoreSubgraphs, readCoreSupergraph } from './core.js';
import { LINKABLE } from './linkable.js';

export interface Partner {
  readonly name: string;
  readonly url: string;
  /** File with its SDL; without one the running subgraph is asked. */
  readonly sdlFile?: string;
  /** Its types that links may lead to, and the prefix of the ids of each. */
  readonly linkableTypes: readonly LinkableType[];
  /** Where its feed is asked (docs/feed.md); without one the network knows only what others say of it. */
  readonly feed?: string;
  /** Sent with each question to its feed, such as `authorization`. */
  readonly feedHeaders?: Readonly<Record<string, string>>;
}

export interface JoinedGraph {
  readonly supergraph: string;
  /** The types that links may lead to: ours, and those of the partners that joined. */
  readonly linkable: readonly LinkableType[];
  readonly joined: readonly Partner[];
  /** Who was left out, and why. */
  readonly left: readonly { readonly partner: Partner; readonly reason: string }[];
  /** What composition remarked about partners: reported, not fatal. */
  readonly hints: readonly string[];
}

/** The partners of the configuration that `SHUNIU_PARTNERS` names; none without one. */
export function partnersFrom(env: Environment): Partner[] {
  return env['SHUNIU_PARTNERS'] ? readPartners(env['SHUNIU_PARTNERS']) : [];
}

/** Reads `partners.json`; every mistake in it is told at once, with where it is and what it should be. */
export function readPartners(file: string): Partner[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(`SHUNIU_PARTNERS names ${file}, which cannot be read as JSON: ${(error as Error).message}`);
  }
  const list = (content as { partners?: unknown } | null)?.partners;
  if (!Array.isArray(list)) throw new ConfigError(`${file} must be an object with a list "partners".`);
  const faults: string[] = [];
  const partners = list.map((entry, index) =>
    checkPartner(entry as Record<string, unknown>, `partners[${index}]`, dirname(file), faults),
  );
  for (const name of duplicatesIn(partners.map((partner) => partner.name)))
    faults.push(`two partners are called "${name}"`);
  for (const key of ['prefix', 'type'] as const) {
    const theirs = partners.flatMap(({ linkableTypes }) => linkableTypes.map((linkable) => linkable[key]));
    const ours = new Set(readCoreLinkable().map((linkable) => linkable[key]));
    const [what, why] = KINDS_OF_NAME[key];
    for (const name of duplicatesIn(theirs)) faults.push(`the ${what} "${name}" is used twice; ${why}`);
    for (const name of new Set(theirs.filter((each) => ours.has(each))))
      faults.push(`the ${what} "${name}" is one of the hub's own; ${why}`);
  }
  if (faults.length)
    throw new ConfigError(`${file} has mistakes:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  return partners;
}

const KINDS_OF_NAME = {
  prefix: ['id prefix', 'a prefix belongs to one type: choose another'],
  type: ['linkable type', 'a type has one owner: leave out what is not yours'],
} as const;

function checkPartner(entry: Record<string, unknown> | null, at: string, folder: string, faults: string[]): Partner {
  const { name, url, sdlFile, linkableTypes = [], feed, feedHeaders } = entry ?? {};
  if (typeof name !== 'string' || !/^[a-z][a-z0-9_-]*$/.test(name)) {
    faults.push(`${at}.name must be lower-case letters, digits, "-" or "_", such as "foodbank"`);
  }
  if (!isAddress(url)) faults.push(`${at}.url must be an http:// or https:// address`);
  if (sdlFile !== undefined && typeof sdlFile !== 'string') faults.push(`${at}.sdlFile must be a path`);
  if (feed !== undefined && !isAddress(feed)) faults.push(`${at}.feed must be an http:// or https:// address`);
  if (feedHeaders !== undefined && feed === undefined) faults.push(`${at}.feedHeaders needs ${at}.feed`);
  if (feedHeaders !== undefined && !areHeaders(feedHeaders)) {
    faults.push(
      `${at}.feedHeaders must be an object of header names and texts, such as { "authorization": "Bearer …" }`,
    );
  }
  const types = Array.isArray(linkableTypes) ? (linkableTypes as (Record<string, unknown> | null)[]) : [];
  const sound = types.every(
    (type) => /^[A-Z]\w*$/.test(textOf(type?.['type'])) && /^[a-z]{2,8}$/.test(textOf(type?.['prefix'])),
  );
  if (!Array.isArray(linkableTypes) || !sound) {
    faults.push(
      `${at}.linkableTypes must be a list such as [{ "type": "FoodBank", "prefix": "fbk" }], prefixes of 2 to 8 letters`,
    );
  }
  return {
    name: String(name),
    url: String(url),
    ...(typeof sdlFile === 'string' && { sdlFile: resolve(folder, sdlFile) }),
    linkableTypes: sound ? (types as unknown as LinkableType[]).map(({ type, prefix }) => ({ type, prefix })) : [],
    ...(typeof feed === 'string' && { feed }),
    ...(areHeaders(feedHeaders) && { feedHeaders }),
  };
}

function isAddress(value: unknown): boolean {
  return /^https?:\/\//.test(textOf(value)) && URL.canParse(textOf(value));
}

/** As HTTP allows them: a name is a token, a value one line of printable signs. */
function areHeaders(value: unknown): value is Readonly<Record<string, string>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([name, text]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\x20-\x7e]+$/.test(textOf(text)),
  );
}

/** The feeds that partners offer, in the order of the configuration. */
export function feedsOf(partners: readonly Partner[]): NamedFeed[] {
  return partners.flatMap(({ name, linkableTypes, feed, feedHeaders }) =>
    feed === undefined || isOurs(name)
      ? []
      : [{ name, prefixes: linkableTypes.map(({ prefix }) => prefix), feed: feedOverHttp(feed, feedHeaders) }],
  );
}

function isOurs(name: string): boolean {
  return name === LINKABLE || CORE_SUBGRAPHS.some((room) => room.name === name);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function duplicatesIn(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Asks a running subgraph of the federation for its SDL. */
export type AskSdl = (partner: Partner) => Promise<string>;

/** Throws, with what to change, when a supergraph composes and yet cannot be served. */
export type CheckServable = (supergraph: string) => void;

/**
 * Composes the core with each partner that is up, has an SDL, and fits: partners are added one by one in the order of the
 * configuration, so that one who does not compose, or cannot be served, is left out and nobody else is.
 */
export async function joinPartners(
  partners: readonly Partner[],
  askSdl: AskSdl,
  checkServable: CheckServable,
): Promise<JoinedGraph> {
  let supergraph = readCoreSupergraph();
  let linkable = readCoreLinkable();
  if (partners.length === 0) return { supergraph, linkable, joined: [], left: [], hints: [] };
  const core = readCoreSubgraphs();
  const left: { partner: Partner; reason: string }[] = [];
  const answers = await Promise.all(
    partners.map((partner) =>
      askSdl(partner).then(
        (sdl) => ({ sdl }),
        (error: unknown) => ({ reason: messageOf(error) }),
      ),
    ),
  );
  let theirs: readonly SubgraphSdl[] = [];
  let hints: readonly string[] = [];
  const joined: Partner[] = [];
  partners.forEach((partner, index) => {
    const answer = answers[index]!;
    const refusal = 'reason' in answer ? answer.reason : reasonAgainst(partner, answer.sdl, core);
    if (refusal !== undefined || !('sdl' in answer)) {
      left.push({ partner, reason: refusal ?? 'no SDL' });
      return;
    }
    const candidate = [...theirs, { name: partner.name, url: partner.url, sdl: answer.sdl }];
    const types = [...linkable, ...partner.linkableTypes];
    const composition = tryCompose(composable(core, types, candidate));
    if (composition.supergraph === null) {
      left.push({ partner, reason: `does not compose with the graph: ${composition.errors.join(' | ')}` });
      return;
    }
    try {
      checkServable(composition.supergraph);
    } catch (error) {
      left.push({ partner, reason: `cannot be served: ${messageOf(error)}` });
      return;
    }
    [theirs, linkable] = [candidate, types];
    ({ supergraph, hints } = { supergraph: composition.supergraph, hints: composition.hints });
    joined.push(partner);
  });
  return { supergraph, linkable, joined, left, hints };
}

function tryCompose(candidate: readonly SubgraphSdl[]): ReturnType<typeof composeSubgraphs> {
  try {
    return composeSubgraphs(candidate);
  } catch (error) {
    return { supergraph: null, errors: [messageOf(error)], hints: [] };
  }
}

function reasonAgainst(partner: Partner, sdl: string, core: readonly SubgraphSdl[]): string | undefined {
  if (isOurs(partner.name)) return `"${partner.name}" is the name of one of the hub's own subgraphs`;
  const ours = partner.linkableTypes.find(({ type }) => core.some((each) => declares(each.sdl, type)));
  if (ours) return `its linkable type ${ours.type} is one of the hub's own; only a type of the partner's may be one`;
  const missing = partner.linkableTypes.find(
    ({ type }) => !new RegExp(`type\\s+${type}\\b[^{]*@key\\(\\s*fields:\\s*"id"`).test(sdl),
  );
  return (
    missing &&
    `its linkable type ${missing.type} is not declared as \`type ${missing.type} @key(fields: "id")\` in its SDL`
  );
}

function declares(sdl: string, type: string): boolean {
  return new RegExp(`^type\\s+${type}\\b`, 'm').test(sdl);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
