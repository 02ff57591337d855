/** In ms. */
const patience = 10_000;

/** Waits until something holds. @throws with what it waited for. */
export async function becomes(holds: () => Promise<boolean>, what: string): Promise<void> {
  const start = Date.now();
  while (!(await holds())) {
    if (Date.now() - start > patience) throw new Error(`${what}: waited in vain`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
