import { html, type TemplateResult } from 'lit';
import type { Case } from '../../src/pack/case.schema.ts';
import type { PackFiles } from '../../src/pack/parse-pack.ts';
import { visitors } from '../check/visitors.ts';
import { rulesIn } from './rule-file.ts';

/** Which file of the rules: those that ask for an outcome first. */
export function fileChoice(
  files: PackFiles,
  chosen: string,
  onChoose: (file: string) => void,
): TemplateResult {
  const names = Object.keys(files).filter((name) =>
    /^(routes|red-flags|advice\/.*)\.json$/.test(name),
  );
  const last = (name: string) => Number(name.startsWith('advice/'));
  const inOrder = names.sort((a, b) => last(a) - last(b) || a.localeCompare(b));
  return html`
    <label>
      Bestand
      <select name="file" @change=${(event: Event) => onChoose(chosenIn(event))}>
        ${inOrder.map((name) => html`<option ?selected=${name === chosen}>${name}</option>`)}
      </select>
    </label>
  `;
}

/** Which rule of the file. */
export function ruleChoice(
  files: PackFiles,
  file: string,
  chosen: number,
  onChoose: (index: number) => void,
): TemplateResult {
  return html`
    <label class="long">
      Regel
      <select name="rule" .value=${String(chosen)} @change=${(event: Event) => onChoose(Number(chosenIn(event)))}>
        ${rulesIn(files[file] ?? '').map(
          ({ name }, index) =>
            html`<option value=${index} ?selected=${index === chosen}>${name}</option>`,
        )}
      </select>
    </label>
  `;
}

/** Who walks the check: the author, or an example visitor for whom the rule decides or counts. */
export function visitorChoice(
  rule: string,
  chosen: string,
  onChoose: (id: string) => void,
): TemplateResult {
  const group = (label: string, cases: readonly Case[]) =>
    cases.length > 0
      ? html`<optgroup label=${label}>
          ${cases.map(
            ({ id, description }) =>
              html`<option value=${id} lang="en" ?selected=${id === chosen}>${description}</option>`,
          )}
        </optgroup>`
      : '';
  return html`
    <label class="long">
      Wie loopt de check?
      <select name="visitor" @change=${(event: Event) => onChoose(chosenIn(event))}>
        <option value="" ?selected=${chosen === ''}>Ik loop hem zelf</option>
        ${group(
          'Hier beslist deze regel',
          visitors.filter(({ deciding }) => deciding.includes(rule)),
        )}
        ${group(
          'Hier telt deze regel mee',
          visitors.filter(({ others }) => others.includes(rule)),
        )}
      </select>
    </label>
  `;
}

const chosenIn = ({ target }: Event): string => (target as HTMLSelectElement).value;
