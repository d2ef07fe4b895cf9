import { describe, expect, it } from '@jest/globals';
import { isNonNullType, isObjectType, isTypeDefinitionNode, parse, type TypeDefinitionNode } from 'graphql';
import { readCoreSupergraph } from '../../registry/core.js';
import { subgraphs } from '../../subgraphs/index.js';
import { contributedFields, isList, isStub, placesOf, schemaOf, typesOf } from './rooms.js';

const PLACEHOLDER = /\b(TODO|FIXME|TBD|XXX|lorem|placeholder)\b|^\W*$/i;
const CHINESE = /\p{Script=Han}/u;

describe.each(subgraphs.map((room) => [room.name, room] as const))(
  'the schema of %s is its own manual',
  (_name, room) => {
    const places = placesOf(room);

    it('has something to say', () => {
      expect(places.length).toBeGreaterThan(50);
    });

    it('describes every type, field, argument, input field and enum value, in English', () => {
      const wanting = places.filter(
        ({ description }) => !description || PLACEHOLDER.test(description) || !/[A-Za-z]{2}/.test(description),
      );
      expect(wanting.map(({ at }) => at)).toEqual([]);
    });

    it('gives the Chinese term of every type of its own', () => {
      // Machinery of lists is no term of the trade: pages, edges, orderings of a noun that has its own term.
      const machinery = /(Connection|Edge|Order|OrderField|Filter)$/;
      const wanting = places.filter(
        ({ at, kind, description }) => kind === 'type' && !machinery.test(at) && !CHINESE.test(description ?? ''),
      );
      expect(wanting.map(({ at }) => at)).toEqual([]);
    });

    it('gives the Chinese term of every field, argument and enum value that is not the machinery of records and lists', () => {
      const machinery =
        /^(PageInfo|\w+Edge)\.|\.(id|version|recordedAt|cursor|edges|nodes|pageInfo)$|Order\.(field|direction)$|\((id|first|after|last|before|orderBy):\)$|^Query\._/;
      const wanting = places.filter(
        ({ at, kind, description }) => kind !== 'type' && !machinery.test(at) && !CHINESE.test(description ?? ''),
      );
      expect(wanting.map(({ at }) => at)).toEqual([]);
    });

    it('states how many items a plain list holds at most; other lists are connections', () => {
      const inConnection = /(Connection\.(edges|nodes))$/;
      const inRoot = /^Query\._/;
      const wanting = places.filter(
        ({ at, gives, description }) =>
          gives !== undefined &&
          isList(gives) &&
          !inConnection.test(at) &&
          !inRoot.test(at) &&
          !/at most|最多/i.test(description ?? ''),
      );
      expect(wanting.map(({ at }) => at)).toEqual([]);
    });

    it('says of each `first` what it may be', () => {
      const sizes = places.filter(({ at }) => at.endsWith('(first:)') || at.endsWith('(last:)'));
      expect(sizes.length).toBeGreaterThan(0);
      for (const { at, description } of sizes)
        expect([at, description]).toEqual([at, expect.stringContaining('0 to 1000')]);
    });

    it('leaves the names free that the network will need', () => {
      const query = Object.keys(schemaOf(room).getQueryType()!.getFields());
      const roots = [
        'node',
        'nodes',
        'search',
        'paths',
        'neighbourhood',
        'commonNeighbours',
        'components',
        'changes',
        'figures',
        'reconciliations',
        'networkStatistics',
      ];
      if (room.name === 'network') return;
      expect(query.filter((name) => roots.includes(name))).toEqual([]);
      expect(typesOf(room).filter(({ name }) => ['Node', 'NetworkNode'].includes(name))).toEqual([]);
      const keyed = room.linkableTypes.map(({ type }) => type);
      const taken = placesOf(room).filter(({ at }) => {
        const [type = '', field = ''] = at.split('.');
        return keyed.includes(type) && ['links', 'neighbours', 'degree', 'pathTo'].includes(field);
      });
      expect(taken.map(({ at }) => at)).toEqual([]);
    });

    it('adds only nullable fields to nouns of other rooms, so that a dead room costs a field and not the page', () => {
      const added = contributedFields(room, subgraphs);
      // The network adds to all of them through its interface object, whose fields are asked below.
      if (room.name !== 'network') expect(added.length).toBeGreaterThan(0);
      expect(added.filter(({ gives }) => isNonNullType(gives)).map(({ at }) => at)).toEqual([]);
      const node = schemaOf(room).getType('NetworkNode');
      const given = isObjectType(node) ? Object.values(node.getFields()).filter(({ name }) => name !== 'id') : [];
      expect(given.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
    });

    it('keys each of its linkable types by `id`', () => {
      for (const { type } of room.linkableTypes) {
        const keys =
          schemaOf(room)
            .getType(type)
            ?.astNode?.directives?.filter(({ name }) => name.value === 'key') ?? [];
        expect([type, keys.map(({ arguments: [fields] = [] }) => fields?.value)]).toMatchObject([
          type,
          [{ value: 'id' }],
        ]);
      }
    });
  },
);

describe('across the rooms', () => {
  it('every type of the graph is described by the room that owns it', () => {
    const types = parse(readCoreSupergraph()).definitions.filter(
      (each) => isTypeDefinitionNode(each) && !/^(join|link)__/.test(each.name.value),
    ) as TypeDefinitionNode[];
    expect(types.length).toBeGreaterThan(100);
    expect(types.filter(({ description }) => !description).map(({ name }) => name.value)).toEqual([]);
  });

  it('every stub stands for a noun that one other room owns', () => {
    for (const room of subgraphs) {
      const others = subgraphs.filter((other) => other !== room).flatMap(({ linkableTypes }) => linkableTypes);
      const owned = others.map(({ type }) => type);
      for (const stub of typesOf(room).filter(isStub)) expect(owned).toContain(stub.name);
    }
  });

  it('a prefix of ids belongs to one type', () => {
    const linkable = subgraphs.flatMap(({ linkableTypes }) => linkableTypes);
    for (const key of ['type', 'prefix'] as const) {
      const all = linkable.map((each) => each[key]);
      expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([]);
    }
    for (const { prefix } of linkable) expect(prefix).toMatch(/^[a-z]{2,8}$/);
  });

  it('a code of a refusal means one thing', () => {
    const codes = subgraphs.flatMap(({ refusals }) => refusals.map(({ code }) => code));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    for (const code of codes) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
  });
});
