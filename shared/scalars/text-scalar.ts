/** Makes a scalar out of one check of a text, so that every scalar of the house reads, refuses and prints in the same way. */
import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';

/** What a check finds: the canonical value, or why there is none (the end of a sentence, without its full stop). */
export type Checked<T> = { ok: true; value: T } | { ok: false; reason: string };

export const accept = <T>(value: T): Checked<T> => ({ ok: true, value });
export const reject = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });

/** The error for a value that a client sent: what was wrong, then what would be right. */
export function refuseValue(scalar: string, reason: string, right: string, node?: ValueNode): GraphQLError {
  return new GraphQLError(`${scalar}: ${reason}. Right would be ${right}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
    ...(node && { nodes: node }),
  });
}

/** Resident ids (15 or 18 characters), bank cards and mobile numbers: given by mistake, they are not repeated. */
const PERSONAL_NUMBER = /\d{13,}[\dXx]?|(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** Shows a value inside a message: on one line, never longer than a line, and without what may be somebody's number. */
export function show(value: unknown): string {
  return shorten(JSON.stringify(value) ?? String(value));
}

function shorten(text: string): string {
  const discreet = text.replace(PERSONAL_NUMBER, '…');
  return discreet.length > 60 ? `${discreet.slice(0, 59)}…` : discreet;
}

export interface TextScalarParts {
  name: string;
  description: string;
  specifiedByURL?: string;
  /** What would be right, as the end of a sentence, with an example. */
  right: string;
  check: (text: string) => Checked<string>;
  /** Takes unquoted words (enum literals) as well, as open vocabularies need. */
  bareWords?: boolean;
  /** Leaves the given value out of messages, where it may be somebody's personal number by mistake. */
  discreet?: boolean;
  /** Turns what the database driver may hand over into text; other values pass through. */
  fromStore?: (value: unknown) => unknown;
}

/** A scalar that is a string on the wire, both ways. A bad input is a refusal; a bad output is a bug and thrown as one. */
export function textScalar(parts: TextScalarParts): GraphQLScalarType<string, string> {
  const { name, description, specifiedByURL, right, check, bareWords = false, discreet = false, fromStore } = parts;

  const read = (text: string, node?: ValueNode): string => {
    const checked = check(text);
    if (!checked.ok) throw refuseValue(name, checked.reason, right, node);
    return checked.value;
  };

  // A number or a bare word is often the right value without its quotes; then say exactly that.
  const refuseUnquoted = (shown: string, text: string | undefined, node?: ValueNode): GraphQLError =>
    text !== undefined && !discreet && check(text).ok
      ? refuseValue(name, `${shown} is not in quotes, and this value is a text`, `"${text}"`, node)
      : refuseValue(name, `${discreet ? 'what was given' : shown} is not a text in quotes`, right, node);

  return new GraphQLScalarType<string, string>({
    name,
    description,
    ...(specifiedByURL !== undefined && { specifiedByURL }),
    serialize(output) {
      const value = fromStore ? fromStore(output) : output;
      const checked = typeof value === 'string' ? check(value) : reject(`it is of type ${typeof value}, not a string`);
      if (!checked.ok)
        throw new TypeError(
          `${name} cannot be answered from ${discreet ? 'the stored value' : show(value)}: ${checked.reason}`,
        );
      return checked.value;
    },
    parseValue(input) {
      if (typeof input === 'string') return read(input);
      throw refuseUnquoted(show(input), typeof input === 'number' ? String(input) : undefined);
    },
    parseLiteral(node) {
      if (node.kind === Kind.STRING || (bareWords && node.kind === Kind.ENUM)) return read(node.value, node);
      const bare = node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.ENUM;
      throw refuseUnquoted(shorten(print(node)), bare ? node.value : undefined, node);
    },
  });
}
