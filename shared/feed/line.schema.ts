/** The lines of a feed as JSON Schema (draft 2020-12): what docs/feed.md says in words. */

const text = { type: 'string', minLength: 1, maxLength: 1000 } as const;
const id = { type: 'string', minLength: 1, maxLength: 200, pattern: '^[^\\s\\u0000]+$' } as const;
const code = { type: 'string', pattern: '^[A-Z][A-Z0-9_]{0,63}$' } as const;
const partialDate = { type: 'string', minLength: 4, maxLength: 40 } as const;
const madeUp = { type: 'boolean' } as const;
const texts = (maxItems: number) => ({ type: 'array', items: text, maxItems }) as const;

function closed(required: readonly string[], properties: object): object {
  return { type: 'object', required, properties, additionalProperties: false };
}

const node = closed(['id', 'type', 'label'], {
  id,
  type: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]{0,99}$' },
  label: { ...closed([], { zh: text, en: text }), minProperties: 1 },
  names: texts(20),
  codes: texts(20),
  area: id,
  classes: texts(20),
  since: partialDate,
  until: partialDate,
  location: closed(['longitude', 'latitude'], {
    longitude: { type: 'number', minimum: -180, maximum: 180 },
    latitude: { type: 'number', minimum: -90, maximum: 90 },
  }),
  collective: { type: 'boolean' },
  synthetic: madeUp,
});

const link = closed(['id', 'kind', 'from', 'to', 'assertedBy'], {
  id,
  kind: code,
  from: id,
  to: id,
  since: partialDate,
  until: partialDate,
  assertedBy: { enum: ['FROM', 'TO', 'BOTH', 'THIRD_PARTY'] },
  asserter: text,
  name: text,
  evidence: { type: 'array', maxItems: 20, items: closed(['source'], { source: text, fact: text }) },
  synthetic: madeUp,
});

const figure = closed(['id', 'subject', 'metric', 'unit'], {
  id,
  subject: id,
  metric: code,
  value: { type: 'number' },
  upper: { type: 'number' },
  unit: text,
  qualifier: code,
  kind: code,
  asOf: partialDate,
  source: text,
  quote: text,
  synthetic: madeUp,
});

const gone = { ...closed([], { node: id, link: id, figure: id }), minProperties: 1, maxProperties: 1 };

const number = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } as const;
const numbered = {
  seq: { ...number, minimum: 1 },
  at: { type: 'string', format: 'date-time', maxLength: 40 },
} as const;

/** One line but the last: exactly one of `node`, `link`, `figure` and `gone`. */
export const LINE_SCHEMA = {
  ...closed(['seq', 'at'], { ...numbered, node, link, figure, gone }),
  minProperties: 3,
  maxProperties: 3,
};

/** The closing line. */
export const END_SCHEMA = closed(['end'], {
  end: closed(['next', 'more'], { next: number, more: { type: 'boolean' } }),
});
