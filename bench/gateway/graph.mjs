/** The synthetic graph that the gateways are measured on: four subgraphs, their data, and one set of resolvers for subgraphs and monoliths alike. */

export const SUBGRAPHS = ['users', 'products', 'inventory', 'reviews'];

const FEDERATION_2 = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides", "@shareable"])
`;

/** Federation 1 says by `extend` and `@external` what Federation 2 knows by itself; mercurius speaks nothing else. */
function sdlOf(version) {
  const [head, extend, foreign] = version === 1 ? ['', 'extend ', ' @external'] : [FEDERATION_2, '', ''];
  const shared = version === 1 ? '' : ' @shareable';
  const root = version === 1 ? 'extend ' : '';
  return {
    users: `${head}
      ${root}type Query { users: [User!]!  user(id: ID!): User }
      ${root}type Mutation { renameUser(id: ID!, name: String!): User }
      type User @key(fields: "id") { id: ID!  name: String!  username: String!${shared}  birthYear: Int }`,
    products: `${head}
      ${root}type Query { topProducts(first: Int = 5): [Product!]!  product(upc: String!): Product }
      type Product @key(fields: "upc") { upc: String!  name: String!  price: Int  weight: Int }`,
    inventory: `${head}
      ${extend}type Product @key(fields: "upc") {
        upc: String!${foreign}
        price: Int @external
        weight: Int @external
        inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight")
      }`,
    reviews: `${head}
      ${root}type Mutation { addReview(author: ID!, product: String!, body: String!): Review }
      type Review @key(fields: "id") { id: ID!  body: String!  author: User @provides(fields: "username")  product: Product }
      ${extend}type User @key(fields: "id") {
        id: ID!${foreign}
        username: String! @external
        reviewCount: Int
        reviews(first: Int): [Review!]
      }
      ${extend}type Product @key(fields: "upc") { upc: String!${foreign}  reviews(first: Int): [Review!] }`,
  };
}

export const FEDERATION_2_SDL = sdlOf(2);
export const FEDERATION_1_SDL = sdlOf(1);

/** The whole as one server over all the data has it. */
export const MONOLITH_SDL = `
  type Query { users: [User!]!  user(id: ID!): User  topProducts(first: Int = 5): [Product!]!  product(upc: String!): Product }
  type Mutation {
    renameUser(id: ID!, name: String!): User
    addReview(author: ID!, product: String!, body: String!): Review
  }
  type User { id: ID!  name: String!  username: String!  birthYear: Int  reviewCount: Int  reviews(first: Int): [Review!] }
  type Product {
    upc: String!  name: String!  price: Int  weight: Int  inStock: Boolean  shippingEstimate: Int  reviews(first: Int): [Review!]
  }
  type Review { id: ID!  body: String!  author: User  product: Product }`;

const numbered = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const byKey = (list, key) => new Map(list.map((item) => [item[key], item]));

const users = numbered(6, (index) => ({
  id: `u${index + 1}`,
  name: `Synthetic Person ${index + 1}`,
  username: `@synthetic.person.${index + 1}`,
  birthYear: 1950 + 7 * index,
}));
const products = numbered(9, (index) => ({
  upc: `p${index + 1}`,
  name: `Synthetic product number ${index + 1}`,
  price: 100 + 137 * index,
  weight: 50 + 90 * index,
}));
const reviews = numbered(20, (index) => ({
  id: `r${index + 1}`,
  body: `A synthetic review, number ${index + 1}, as long as people write one`,
  author: users[index % users.length],
  // Most of what is written is about the first five: those that `topProducts` gives.
  product: products[index === 17 ? 8 : (index * 2 + Math.floor(index / 6)) % 5],
}));

const userById = byKey(users, 'id');
const productByUpc = byKey(products, 'upc');
const reviewById = byKey(reviews, 'id');
const bounded = (list, first) => (first === undefined || first === null ? list : list.slice(0, first));

/** Nothing is stored: a mutation answers as if it were, so that every gateway gets the same answer every time. */
const resolvers = {
  Query: {
    users: () => users,
    user: (_, { id }) => userById.get(id) ?? null,
    topProducts: (_, { first }) => products.slice(0, first),
    product: (_, { upc }) => productByUpc.get(upc) ?? null,
  },
  Mutation: {
    renameUser: (_, { id, name }) => (userById.has(id) ? { ...userById.get(id), name } : null),
    addReview: (_, { author, product, body }) => ({
      id: `new-${author}-${product}`,
      body,
      author: userById.get(author) ?? null,
      product: productByUpc.get(product) ?? null,
    }),
  },
  User: {
    __resolveReference: ({ id }) => userById.get(id) ?? null,
    reviewCount: ({ id }) => reviews.filter(({ author }) => author.id === id).length,
    reviews: ({ id }, { first }) =>
      bounded(
        reviews.filter(({ author }) => author.id === id),
        first,
      ),
  },
  Product: {
    // What `@requires` brings along stands in the reference, and nowhere else in `inventory`.
    __resolveReference: (reference) => ({ ...productByUpc.get(reference.upc), ...reference }),
    inStock: ({ upc }) => Number(upc.slice(1)) % 3 !== 0,
    shippingEstimate: ({ price, weight }) => (price > 1000 ? 0 : Math.round(weight / 2)),
    reviews: ({ upc }, { first }) =>
      bounded(
        reviews.filter(({ product }) => product?.upc === upc),
        first,
      ),
  },
  Review: { __resolveReference: ({ id }) => reviewById.get(id) ?? null },
};

/** The resolvers of the fields that `sdl` declares (a subgraph's, or all for the monolith). */
export function resolversOf(sdl, references = true) {
  const declares = (type) => sdl.includes(`type ${type} `);
  const chosen = Object.entries(resolvers).filter(([type]) => declares(type));
  return Object.fromEntries(
    chosen.map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields).filter(([field]) =>
          field === '__resolveReference' ? references : fieldsOf(sdl, type).includes(field),
        ),
      ),
    ]),
  );
}

function fieldsOf(sdl, type) {
  const body = new RegExp(`type ${type} [^{]*\\{([\\s\\S]*?)\\}`).exec(sdl)?.[1] ?? '';
  return [...body.matchAll(/(\w+)(?:\([^)]*\))?:/g)].map(([, name]) => name);
}
