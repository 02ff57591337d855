import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { allChecks } from '../src/authoring/checks/all-checks.ts';
import { runChecks } from '../src/authoring/checks/run-checks.ts';
import { readPackFiles } from '../src/authoring/files/read-pack-files.ts';
import { biggerPack } from './bigger-pack.ts';

/** How many times as many rules as the pack that comes with the check. */
const sizes = [1, 2, 5, 10];

interface Took {
  rules: number;
  seconds: number;
  proof: number;
  /** The most memory that the process ever held, in MB. */
  memory: number;
}

/** How long `check` takes, and the proof in it, as a pack grows: each in a process of its own. */
export async function benchCheck(): Promise<void> {
  console.log('check, by the number of rules (target for the first: 30 s, 1 GB, the proof 15 s)');
  for (const times of sizes) {
    const self = fileURLToPath(import.meta.url);
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      self,
      String(times),
    ]);
    const { rules, seconds, proof, memory } = JSON.parse(stdout) as Took;
    console.log(
      `  ${rules} rules: ${seconds.toFixed(1)} s, of which the proof ${proof.toFixed(1)} s; ${memory.toFixed(0)} MB`,
    );
  }
}

async function measure(times: number): Promise<Took> {
  const files = await readPackFiles(fileURLToPath(new URL('../rules', import.meta.url)));
  const bigger = times === 1 ? files : biggerPack(files, times);
  const { remarks, ran, counts, seconds } = await runChecks(bigger, allChecks, {
    today: '2026-01-01',
  });
  const isFile = remarks.find(({ check, level }) => check === 'files' && level === 'error');
  if (isFile) throw new Error(isFile.what.en);
  return {
    rules: counts.rules ?? 0,
    seconds,
    proof: ran.find(({ id }) => id === 'proof')?.seconds ?? 0,
    memory: process.resourceUsage().maxRSS / 1024,
  };
}

const [, script = '', times] = process.argv;
if (times && script === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await measure(Number(times))));
}
