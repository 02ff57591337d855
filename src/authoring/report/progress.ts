import type { WriteStream } from 'node:tty';
import type { Language } from '../../pack/language.ts';
import type { Words } from './remark.ts';

/** One line on a terminal that tells what runs and for how many seconds; silent where nobody looks on. */
export class Progress {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly stream: WriteStream,
    private readonly language: Language,
  ) {}

  start = (title: Words): void => {
    this.stop();
    if (!this.stream.isTTY) return;
    const since = performance.now();
    const draw = () => {
      const seconds = Math.floor((performance.now() - since) / 1000);
      this.stream.write(`\r\x1b[K… ${title[this.language]} (${seconds} s)`);
    };
    draw();
    this.#timer = setInterval(draw, 1000);
  };

  stop(): void {
    clearInterval(this.#timer);
    if (this.stream.isTTY) this.stream.write('\r\x1b[K');
  }
}
