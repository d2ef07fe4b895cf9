/** A story told through the gateway: mutations by name on a hub with a clock, in both modes and on both databases. */
import { afterAll, beforeAll } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { startHub, type Hub, type Mode } from '../hub.js';

// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
type Given = any;

export interface Story {
  /** The day it is; a story moves it. */
  day: string;
  ask(query: string, variables?: object): Promise<Given>;
  /** Carries a mutation out and gives what is selected of its payload; a refusal fails the story. */
  act(mutation: string, input: object, selection?: string): Promise<Given>;
  /** The code of the refusal that a mutation gets. */
  refused(mutation: string, input: object): Promise<string | undefined>;
}

const MODES: readonly Mode[] = ['in one process', 'over HTTP'];

/** Tells a story four times: in one process and over HTTP, on SQLite and PostgreSQL. */
export function inEachWay(title: string, day: string, tell: (story: Story) => void): void {
  for (const mode of MODES) {
    onEachDatabase(`${title}, ${mode}`, (dialect) => {
      let hub: Hub;
      let inputs: ReadonlyMap<string, string>;
      const story: Story = {
        day,
        async ask(query, variables) {
          const { data, errors } = await hub.ask(query, variables as Record<string, unknown>);
          if (errors) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`);
          return data;
        },
        async act(mutation, input, selection = '') {
          const data = await story.ask(textOf(mutation, selection), { input });
          return data[mutation];
        },
        async refused(mutation, input) {
          const { errors } = await hub.ask(textOf(mutation, ''), { input });
          return errors?.[0].extensions.code as string | undefined;
        },
      };
      const textOf = (mutation: string, selection: string): string =>
        `mutation ($input: ${inputs.get(mutation)}!) { ${mutation}(input: $input) { ${selection} event { action toState } } }`;

      beforeAll(async () => {
        hub = await startHub({ mode, dialect, now: () => new Date(`${story.day}T04:00:00Z`) });
        const { __type } = await story.ask(
          '{ __type(name: "Mutation") { fields { name args { type { ofType { name } } } } } }',
        );
        inputs = new Map(__type.fields.map(({ name, args }: Given) => [name, args[0].type.ofType.name] as const));
      }, 120_000);
      afterAll(() => hub.stop());
      tell(story);
    });
  }
}
