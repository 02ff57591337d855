import { forVisitors } from '../pack/for-visitors.ts';
import { localise } from '../pack/localise.ts';
import type { Language, Pack } from '../pack/pack.ts';
import { assess } from '../triage/assess.ts';
import type { Assessment } from '../triage/assessment.ts';
import { loadPack } from './files/load-pack.ts';
import { mustBeIn } from './files/must-be-in.ts';
import { readAnswers } from './files/read-answers.ts';

interface Options {
  answers: string;
  rules?: string;
  json?: true;
  lang: Language;
}

/** Prints what a visitor with these answers would hear; of a list of visitors, of each. */
export async function assessCommand({ answers, rules, json, lang }: Options): Promise<void> {
  const source = await loadPack(rules, lang);
  mustBeIn(lang, source);
  const pack: Pack = localise(forVisitors(source), lang);
  const { visitors, isList } = await readAnswers(answers, pack, lang);
  const assessments: Assessment[] = [];
  for (const visitor of visitors) assessments.push(await assess(pack, visitor));
  if (json) {
    const printed = assessments.map(toJson);
    console.log(JSON.stringify(isList ? printed : printed[0], null, 2));
  } else {
    console.log(assessments.map(toText).join('\n\n'));
  }
}

/** The assessment with its outcomes cut down to what identifies them. */
function toJson({ outcome, also, ...rest }: Assessment) {
  const brief = ({ id, route, urgency }: Assessment['outcome']) => ({ id, route, urgency });
  return { outcome: brief(outcome), also: also.map(brief), ...rest };
}

function toText({ outcome, complete, asked, reasons, also, advice }: Assessment): string {
  const lines = complete ? [] : [`Not complete: ${asked.at(-1)} has no answer. So far:`];
  lines.push(`${outcome.title} (${outcome.id})`, outcome.lead);
  lines.push(
    ...reasons.map((reason) => `- ${reason.text} [${reason.rule}: ${reason.sources.join(', ')}]`),
  );
  lines.push(...also.map((other) => `+ ${other.badge} (${other.id})`));
  lines.push(...advice.map((item) => `  ${item.title}: ${item.text}`));
  return lines.join('\n');
}
