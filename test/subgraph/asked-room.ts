/** A room for tests of how requests are answered: fields that answer, refuse, break, and tell of their request. */
import {
  Arg,
  Ctx,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { refusal } from '../../shared/errors.js';
import {
  AreaCode,
  AreaRef,
  CreditCode,
  DateScalar,
  DateTimeScalar,
  Metric,
  moneyOfFen,
  Money,
  PartialDate,
  Ratio,
  YearMonthScalar,
} from '../../shared/scalars/index.js';
import { defineSubgraph, type SubgraphContext } from '../../shared/subgraph/index.js';
import { tinyRoom } from '../paging/tiny-room.js';

export const doorClosed = refusal(
  { code: 'DOOR_CLOSED', when: 'The door is closed.', next: 'Come back tomorrow.' },
  (door: string) => `The door "${door}" is closed.`,
);

enum Colour {
  RED = 'RED',
}
registerEnumType(Colour, { name: 'Colour' });

@InputType()
class AskedInput {
  @Field(() => CreditCode, { nullable: true })
  code?: string;

  @Field(() => [Int], { nullable: true })
  counts?: number[];

  @Field(() => Colour, { nullable: true })
  colour?: Colour;
}

@ObjectType({ simpleResolvers: true })
class Scalars {
  @Field(() => DateScalar) date!: string;
  @Field(() => DateTimeScalar) dateTime!: string | Date;
  @Field(() => YearMonthScalar) month!: string;
  @Field(() => PartialDate) partial!: string;
  @Field(() => AreaCode) area!: string;
  @Field(() => AreaRef) ref!: string;
  @Field(() => CreditCode) credit!: string;
  @Field(() => Money) money!: Money;
  @Field(() => Ratio) ratio!: number;
  @Field(() => Metric) metric!: string;
  @Field(() => ID) id!: string;
  @Field(() => Float) float!: number;
}

/** A value that a resolver gives although the schema forbids it: a bug, and its content a secret. */
export const SECRET = 'secret-110101199003070011';

interface Signal {
  readonly promise: Promise<void>;
  resolve(): void;
}

/** Where a resolver waits for the test: told when it gets there, when it may go on, and when its request has ended. */
export const gate = {
  reached: newSignal(),
  opened: newSignal(),
  ended: newSignal(),
  close(): void {
    Object.assign(gate, { reached: newSignal(), opened: newSignal(), ended: newSignal() });
  },
};

function newSignal(): Signal {
  return Promise.withResolvers<void>();
}

@Resolver()
class AskedResolver {
  @Query(() => String)
  hello(): string {
    return 'hello';
  }

  @Query(() => String, { nullable: true })
  closed(): never {
    throw doorClosed('north');
  }

  @Query(() => String, { nullable: true })
  broken(): never {
    throw new Error(SECRET);
  }

  @Query(() => Int, { nullable: true })
  unserialisable(): unknown {
    return SECRET;
  }

  @Query(() => DateScalar, { nullable: true })
  misdated(): unknown {
    return SECRET;
  }

  /** Says that its items are never null, and gives one that is. */
  @Query(() => [String], { nullable: true })
  promised(): unknown {
    return [null];
  }

  @Query(() => String, { nullable: true })
  take(
    @Arg('area', () => AreaRef, { nullable: true }) area?: string,
    @Arg('code', () => CreditCode, { nullable: true }) code?: string,
    @Arg('input', () => AskedInput, { nullable: true }) input?: AskedInput,
    @Arg('text', () => String, { nullable: true }) text?: string,
  ): string {
    return JSON.stringify([area, code, input, text]);
  }

  @Query(() => Scalars)
  scalars(): Scalars {
    return {
      date: '2022-06-14',
      dateTime: new Date('2022-06-14T01:30:00Z'),
      month: '2022-06',
      partial: '../2021-06',
      area: '330182001',
      ref: 'area_330182001',
      credit: '91350100M000100Y43',
      money: moneyOfFen(123n),
      ratio: 0.5,
      metric: 'CERTIFIED_WORKERS',
      id: 'x_1',
      float: 0.1,
    };
  }

  @Query(() => String)
  async slow(@Arg('ms', () => Int) ms: number): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return 'done';
  }

  /** Reads before the gate and, once a test has opened it, behind: one statement each. */
  @Query(() => [Int], { nullable: true })
  async counts(@Ctx() { reader, scope }: SubgraphContext<unknown>): Promise<number[]> {
    scope.whenEnded(gate.ended.resolve);
    const count = async (): Promise<number> => {
      const rows = await reader.db.selectFrom('thing').select('id').execute();
      return rows.length;
    };
    const before = await count();
    gate.reached.resolve();
    await gate.opened.promise;
    return [before, await count()];
  }

  @Query(() => String, { nullable: true })
  async brokenBehindTheGate(): Promise<never> {
    gate.reached.resolve();
    await gate.opened.promise;
    throw new Error(SECRET);
  }

  @Query(() => String)
  who(@Ctx() { scope, load }: SubgraphContext<{ made: number }>): string {
    return JSON.stringify([scope.requestId, scope.caller.id, load.made]);
  }
}

let made = 0;

export const askedRoom = defineSubgraph<{ made: number }>({
  name: 'asked',
  entities: tinyRoom.parts.entities,
  migrations: tinyRoom.parts.migrations,
  resolvers: [AskedResolver],
  orphanedTypes: [],
  references: {},
  linkableTypes: [],
  refusals: [doorClosed],
  loaders: () => ({ made: ++made }),
  load: async () => undefined,
});
