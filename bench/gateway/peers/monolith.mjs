/** One server over all the data, without federation: `node monolith.mjs apollo | yoga | jit`. */
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { parse, validate } from 'graphql';
import { compileQuery } from 'graphql-jit';
import { createYoga } from 'graphql-yoga';
import { monolithSchema } from '../monolith.mjs';

const schema = monolithSchema();
const listen = { host: '127.0.0.1', port: Number(process.env.PORT) };

const kinds = {
  async apollo() {
    await startStandaloneServer(new ApolloServer({ schema }), { listen });
  },
  async yoga() {
    const yoga = createYoga({ schema, logging: false });
    createServer((request, response) => void yoga(request, response)).listen(listen);
  },
  /** As little around graphql-jit as answers a POST: each query compiled once. */
  async jit() {
    const compiled = new Map();
    const queryOf = (text) => {
      const known = compiled.get(text);
      if (known) return known;
      const document = parse(text);
      const errors = validate(schema, document);
      const made = errors.length ? { query: () => ({ errors }) } : compileQuery(schema, document);
      compiled.set(text, made);
      return made;
    };
    const answer = async ({ query, variables }, response) => {
      const compiledQuery = queryOf(query);
      const result = await compiledQuery.query(undefined, undefined, variables ?? {});
      const text = (compiledQuery.stringify ?? JSON.stringify)(result);
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.setHeader('content-length', Buffer.byteLength(text));
      response.end(text);
    };
    createServer((request, response) => {
      request.setEncoding('utf8');
      let body = '';
      request.on('data', (text) => (body += text));
      request.on('end', () => void answer(JSON.parse(body), response));
    }).listen(listen);
  },
};

await kinds[process.argv[2]]();
