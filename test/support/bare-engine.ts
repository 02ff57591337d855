import { Engine } from 'json-rules-engine';

/** Whether json-rules-engine itself, without anything of ours, finds one condition true. */
export async function bareEngineSays(
  conditions: unknown,
  facts: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const engine = new Engine([{ conditions: conditions as never, event: { type: 'true' } }]);
  const { events } = await engine.run({ ...facts });
  return events.length > 0;
}
