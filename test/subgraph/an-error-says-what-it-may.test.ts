import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startRoom, type StartedRoom } from '../databases.js';
import { askedRoom } from './asked-room.js';

/** Somebody's resident number (fictional, synthetic), sent where it does not belong. */
const PERSONAL = '110101199003070011';

describe('an error says what it may', () => {
  let room: StartedRoom;
  let lines: string[];

  beforeAll(async () => {
    room = await startRoom(askedRoom, 'sqlite');
  });
  afterAll(() => room.stop());
  beforeEach(() => {
    lines = [];
    jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  });
  afterEach(() => void jest.restoreAllMocks());

  it('of a refusal: its message, its next step and its code', async () => {
    const { data, errors } = await room.ask('{ hello closed }');
    expect(data).toEqual({ hello: 'hello', closed: null });
    expect(errors).toEqual([
      {
        message: 'The door "north" is closed. Come back tomorrow.',
        path: ['closed'],
        locations: [{ line: 1, column: 9 }],
        extensions: { code: 'DOOR_CLOSED' },
      },
    ]);
    expect(lines).toEqual([]);
  });

  it.each(['broken', 'unserialisable', 'misdated', 'promised'])(
    'of a bug: nothing but the id of the request; the original is logged once (%s)',
    async (field) => {
      const { errors } = await room.ask(`{ ${field} }`);
      expect(errors).toEqual([
        {
          message: 'Internal error',
          path: field === 'promised' ? [field, 0] : [field],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'test' },
        },
      ]);
      expect(lines).toHaveLength(1);
      const logged = JSON.parse(lines[0]!) as Record<string, string>;
      expect(logged).toMatchObject({ level: 'error', room: 'asked', requestId: 'test' });
      // The log has the original, yet never a number that may be somebody's.
      if (field !== 'promised') expect(logged['stack']).toContain('secret-…');
      expect(lines[0]).not.toContain(PERSONAL);
    },
  );

  it('of a scalar: its own words, alike for a literal and for a variable', async () => {
    const literal = await room.ask('{ take(area: "nowhere") }');
    const variable = await room.ask('query ($area: AreaRef) { take(area: $area) }', { area: 'nowhere' });
    expect(literal.errors![0].message).toMatch(/^AreaRef: .*Right would be/);
    expect(variable.errors![0].message).toBe(`Variable "$area": ${literal.errors![0].message}`);
    for (const { errors } of [literal, variable]) expect(errors![0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['$code: CreditCode', 'code: $code', { code: PERSONAL }, /^Variable "\$code": CreditCode: /],
    [
      '$input: AskedInput',
      'input: $input',
      { input: { code: PERSONAL } },
      /^Variable "\$input" at "input\.code": CreditCode: /,
    ],
    [
      '$input: AskedInput',
      'input: $input',
      { input: { counts: [1, PERSONAL] } },
      /^Variable "\$input" at "input\.counts\[1\]": Int cannot represent non-integer value\.$/,
    ],
    [
      '$input: AskedInput',
      'input: $input',
      { input: { colour: PERSONAL } },
      /^Variable "\$input" at "input\.colour": The value does not exist in "Colour" enum/,
    ],
    [
      '$input: AskedInput',
      'input: $input',
      { input: PERSONAL },
      /^Variable "\$input": Expected type "AskedInput" to be an object\.$/,
    ],
    [
      '$input: AskedInput',
      'input: $input',
      { input: { code: null, other: PERSONAL } },
      /^Variable "\$input": Field "other" is not defined/,
    ],
    [
      '$text: String',
      'text: $text',
      { text: Number(PERSONAL) },
      /^Variable "\$text": String cannot represent a non string value\.$/,
    ],
    [
      '$text: String',
      'text: $text',
      { text: { a: `; ${PERSONAL} at "x"; ` } },
      /^Variable "\$text": String cannot represent a non string value\.$/,
    ],
  ])('of a variable never its value: %s', async (declared, args, variables, message) => {
    const { errors } = await room.ask(`query (${declared}) { take(${args}) }`, variables);
    expect(errors).toHaveLength(1);
    expect(errors![0].message).toMatch(message);
    expect(errors![0].extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(errors)).not.toContain(PERSONAL.slice(0, 12));
    expect(lines).toEqual([]);
  });

  it.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($area: AreaRef!) { take(area: $area) }', 'BAD_USER_INPUT'],
    ['query A { hello } query B { hello }', 'BAD_USER_INPUT'],
    [`{ __schema { types { fields { type ${'{ ofType '.repeat(20)} { name } ${'}'.repeat(20)} } } } }`, undefined],
    [`{ ${'take { '.repeat(30)} x ${'}'.repeat(30)} }`, 'QUERY_TOO_DEEP'],
    [`{ ${'a '.repeat(30_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    [`{ ${'a { '.repeat(9_000)} }`, 'REQUEST_TOO_LARGE'],
    ['{ take(text: "a\\u0000b") }', 'REQUEST_MALFORMED'],
  ])('of a document that cannot be answered, why: %.40s', async (query, code) => {
    const { errors } = await room.ask(query);
    if (code === undefined) expect(errors).toBeUndefined();
    else expect(errors!.map(({ extensions }) => extensions.code)).toContain(code);
    expect(lines).toEqual([]);
  });

  it('refuses a NUL in a variable, which no database of the hub can hold', async () => {
    const { errors } = await room.ask('query ($text: String) { take(text: $text) }', { text: 'a\0b' });
    expect(errors).toMatchObject([{ extensions: { code: 'REQUEST_MALFORMED' } }]);
  });
});
