import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.ts';
import type { Answer, Answers } from '../../src/pack/answers.ts';

export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch({ executablePath: await findBrowser(), args: browserFlags });
}

/** Someone at a page of the built check, with a real mouse and a real keyboard. */
export class Patient {
  readonly requests: string[] = [];
  readonly errors: string[] = [];
  /** In ms: how long the last answer took to lead to a next screen. */
  lastStep = 0;

  private constructor(
    readonly page: Page,
    private readonly element: string,
    private readonly frame: Frame,
  ) {
    page.on('request', (request) => {
      // Chromium asks for an icon by itself; that is no request of the check.
      if (!request.url().endsWith('/favicon.ico')) this.requests.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** @param element the selector of the check, through shadow roots with `>>>`. */
  static async visits(browser: Browser, url: string, element = 'klachten-check'): Promise<Patient> {
    const page = await browser.newPage();
    await page.setViewport({ width: 390, height: 844 });
    const patient = new Patient(page, element, page.mainFrame());
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`CSP ${violatedDirective} ${blockedURI}`);
      });
    });
    page.on('console', (message) => {
      if (message.text().startsWith('CSP ')) patient.errors.push(message.text());
    });
    await page.goto(url);
    return patient;
  }

  /** The same visitor at another check of this page, or in a frame of it. */
  at(element: string, frame: Frame = this.frame): Patient {
    return new Patient(this.page, element, frame);
  }

  /** What the base says: `question age`, `result gp`. */
  async where(): Promise<string> {
    const check = await this.frame.$(this.element);
    const where = await check?.evaluate(({ shadowRoot }) => {
      const base = shadowRoot?.querySelector<HTMLElement>('[part~=base]');
      const { state = 'loading', question, outcome } = base?.dataset ?? {};
      return [state, question ?? outcome].filter(Boolean).join(' ');
    });
    await check?.dispose();
    return where ?? 'loading';
  }

  async waitsFor(place: string | RegExp): Promise<void> {
    const pattern = typeof place === 'string' ? new RegExp(`^${place}$`) : place;
    const start = Date.now();
    while (!pattern.test(await this.where())) {
      if (Date.now() - start > 5000)
        throw new Error(`not at ${place} but at ${await this.where()}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async clicks(selector: string): Promise<void> {
    const target = await this.frame.waitForSelector(`${this.element} >>> ${selector}`);
    // As a visitor scrolls: an answer may lie under the foot that sticks to the bottom of a phone.
    await target?.evaluate((element) =>
      element.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    await target?.click();
  }

  async presses(part: string): Promise<void> {
    await this.clicks(`[part~=${part}]`);
  }

  async answers(question: string, answer: Answer): Promise<void> {
    await this.waitsFor(`question ${question}`);
    if (answer === null) return this.presses('skip');
    const inputs = `input[name="${question}"]`;
    for (const value of Array.isArray(answer) ? answer : [answer]) {
      const typed = await this.frame.$(`${this.element} >>> ${inputs}[type=text]`);
      if (typed) await typed.type(String(value));
      else await this.clicks(`${inputs}[value="${value}"]`);
    }
    // Every other time with the keyboard: both must do.
    if (question.length % 2) return this.presses('next');
    await this.frame.focus(`${this.element} >>> [part~=next]`);
    await this.page.keyboard.press('Enter');
  }

  /** From the intro to the end, answering what is asked. */
  async takesTheCheck(answers: Answers): Promise<void> {
    await this.waitsFor('intro');
    await this.presses('start');
    await this.waitsFor(/^question/);
    for (;;) {
      const [state, question = ''] = (await this.where()).split(' ');
      if (state !== 'question') return;
      const start = Date.now();
      await this.answers(question, answers[question] ?? null);
      await this.waitsFor(new RegExp(`^(?!question ${question}$)`));
      this.lastStep = Date.now() - start;
    }
  }
}
