/** What is asked: the two shapes of the goals, a mix of 200 distinct queries with varied variables, and mutations. */

const BIG = `query Big {
  users { ...UserParts reviews { ...ReviewParts product { ...ProductParts reviews { ...ReviewParts author {
    ...UserParts reviews { ...ReviewParts product { ...ProductParts } } } } } } }
  topProducts { ...ProductParts reviews { ...ReviewParts author {
    ...UserParts reviews { ...ReviewParts product { ...ProductParts } } } } }
}
fragment UserParts on User { id username name }
fragment ReviewParts on Review { id body }
fragment ProductParts on Product { inStock name price shippingEstimate upc weight }`;

/** users, then reviews, then products, then inventory: each needs what the one before it gave. */
const SMALL = `query Small($id: ID!) {
  user(id: $id) { id name reviews(first: 3) { id body product { upc name price shippingEstimate } } }
}`;

const MUTATIONS = [
  'mutation Rename($id: ID!, $name: String!) { renameUser(id: $id, name: $name) { id name reviewCount } }',
  `mutation Review($id: ID!, $upc: String!, $body: String!) {
    addReview(author: $id, product: $upc, body: $body) { id body author { id name } product { upc name inStock } }
  }`,
  `mutation Both($id: ID!, $upc: String!, $name: String!, $body: String!) {
    addReview(author: $id, product: $upc, body: $body) { id product { name price } }
    renameUser(id: $id, name: $name) { name birthYear }
  }`,
];

const bodyOf = (query, variables) => JSON.stringify(variables ? { query, variables } : { query });

/** A small generator of numbers that are the same in every run. */
function numbersFrom(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const PLAIN = {
  User: ['id', 'name', 'username', 'birthYear', 'reviewCount'],
  Product: ['upc', 'name', 'price', 'weight', 'inStock', 'shippingEstimate'],
  Review: ['id', 'body'],
};
/**
 * What `@include` may stand on. Not on keys, nor on what others require or what requires others: there some of the peers answer wrongly
 * when it does not hold, and would be left out of the comparison.
 */
const CONDITIONAL = ['name', 'birthYear', 'body', 'reviewCount'];
const LINKS = { User: [['reviews', 'Review']], Product: [['reviews', 'Review']], Review: [['author', 'User'], ['product', 'Product']] }; // prettier-ignore

function selectionOf(type, depth, next) {
  const plain = PLAIN[type].filter((_, index) => index === 0 || next(2) === 0);
  const fields = plain.map((field) =>
    CONDITIONAL.includes(field) && next(6) === 0 ? `${field} @include(if: $wanted)` : field,
  );
  for (const [link, target] of depth > 0 ? LINKS[type] : []) {
    if (next(4) === 0) continue;
    const bound = target === 'Review' && next(2) === 0 ? '(first: $most)' : '';
    fields.push(`${link}${bound} ${selectionOf(target, depth - 1, next)}`);
  }
  return `{ ${fields.join(' ')} }`;
}

function randomQuery(number, next) {
  const roots = [
    ['user(id: $id)', 'User'],
    ['product(upc: $upc)', 'Product'],
    ['topProducts(first: $most)', 'Product'],
    ['users', 'User'],
  ];
  const count = 1 + next(2);
  const chosen = Array.from({ length: count }, () => roots.splice(next(roots.length), 1)[0]);
  const body = chosen.map(([field, type]) => `${field} ${selectionOf(type, 1 + next(3), next)}`).join(' ');
  const variables = { id: 'ID!', upc: 'String!', most: 'Int', wanted: 'Boolean!' };
  const declared = Object.entries(variables).filter(([name]) => body.includes(`$${name}`));
  const head = declared.map(([name, type]) => `$${name}: ${type}`).join(', ');
  const query = `query Mix${number}${head ? `(${head})` : ''} { ${body} }`;
  return { query, names: declared.map(([name]) => name) };
}

function valuesOf(next) {
  return { id: `u${1 + next(6)}`, upc: `p${1 + next(9)}`, most: 1 + next(5), wanted: next(2) === 0 };
}

/** `count` distinct queries, each with up to `variants` sets of variables. */
export function mixOf(count, variants, seed = 20260801) {
  const next = numbersFrom(seed);
  const queries = new Map();
  while (queries.size < count) {
    const made = randomQuery(queries.size, next);
    queries.set(made.query.replace(/Mix\d+/, ''), made);
  }
  const bodies = [];
  for (let variant = 0; variant < variants; variant++) {
    for (const { query, names } of queries.values()) {
      const values = valuesOf(next);
      bodies.push(bodyOf(query, Object.fromEntries(names.map((name) => [name, values[name]]))));
    }
  }
  return bodies;
}

function mutationBodies() {
  return MUTATIONS.flatMap((query) =>
    [1, 2, 3, 4, 5, 6].map((number) => {
      const all = {
        id: `u${number}`,
        upc: `p${number}`,
        name: `Synthetic Name ${number}`,
        body: `Synthetic ${number}`,
      };
      const used = Object.entries(all).filter(([name]) => query.includes(`$${name}:`));
      return bodyOf(query, Object.fromEntries(used));
    }),
  );
}

export const BODIES = {
  big: [bodyOf(BIG)],
  small: [bodyOf(SMALL, { id: 'u3' })],
  /** The same two, no two requests in a row alike: what sharing of identical requests cannot help with. */
  mix: mixOf(200, 10),
  mutations: mutationBodies(),
};
