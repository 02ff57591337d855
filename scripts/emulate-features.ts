import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';

/**
 * The command `emulate-features` for tests: sets media features by name, such as `forced-colors`, which
 * the test runner's own `emulateMedia` leaves out. What is not named is as the browser has it.
 */
export const emulateFeatures: TestRunnerPlugin<Record<string, string>> = {
  name: 'emulate-features',
  async executeCommand({ command, payload = {}, session }) {
    if (command !== 'emulate-features') return undefined;
    const page = (session.browser as ChromeLauncher).getPage(session.id);
    const client = await page.createCDPSession();
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await client.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
};
