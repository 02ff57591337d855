import type { Answers } from '../pack/answers.ts';
import type { Option, Question, Topic } from '../pack/pack.ts';
import { nameOf, signsOf } from '../pack/questions.ts';
import type { HandoverTexts } from '../text/handover/nl.ts';
import { sayFrom } from '../text/say.ts';
import type { Complaint } from '../triage/assessment.ts';
import type { Handover } from './handover.ts';

/**
 * What a visitor's GP or physiotherapist reads in 20 seconds: plain text, with the complaint, the signs
 * that are there and those that are not, sleep, training, the outcome, and the rules that led to it.
 */
export function summaryOf(handover: Handover, texts: HandoverTexts): string {
  const { pack, language, complaints, date } = handover;
  const say = sayFrom(texts);
  const [{ assessment }] = complaints;
  const [first, ...later] = pack.topics;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);
  const also = assessment.also.map(({ name }) => name).join(', ');
  const about = (complaint: Complaint, index: number) => [
    '',
    complaints.length > 1 ? say('copy.complaint-n', { n: index + 1 }) : say('copy.complaint'),
    ...(first ? topicLines(say, first, complaint) : []),
    ...(complaints.length > 1
      ? [say('copy.outcome', { badge: complaint.assessment.outcome.badge })]
      : []),
    say('copy.rules', { rules: rulesOf(complaint) || say('copy.none') }),
  ];
  return [
    say('copy.title', { date: day }),
    say('copy.result', { badge: assessment.outcome.badge }),
    ...(also ? [say('copy.also', { routes: also })] : []),
    ...complaints.flatMap(about),
    ...later.flatMap((topic) => laterLines(say, topic, complaints)),
    '',
    say('copy.note'),
    say('copy.version', { version: `${pack.id} ${pack.version}` }),
  ].join('\n');
}

type SayIt = ReturnType<typeof sayFrom<keyof HandoverTexts>>;

/** Sleep and training are shared by both complaints: what only one of them asked stands there too. */
function laterLines(say: SayIt, topic: Topic, complaints: Handover['complaints']): string[] {
  const [lead, other] = complaints;
  const asked = [...new Set([...lead.assessment.asked, ...(other?.assessment.asked ?? [])])];
  const answers: Answers = { ...other?.answers, ...lead.answers };
  const lines = topicLines(say, topic, { answers, assessment: { ...lead.assessment, asked } });
  return lines.length > 0 ? ['', topic.title.toUpperCase(), ...lines] : [];
}

function topicLines(say: SayIt, topic: Topic, { answers, assessment }: Complaint): string[] {
  const asked = topic.questions.filter(({ id }) => assessment.asked.includes(id));
  const signs = asked.filter((question) => question.type === 'multi');
  const facts = asked.filter((question) => question.type !== 'multi');
  const line = (question: Question) =>
    `${nameOf(question)}: ${inWords(question, answers) || say('copy.skipped')}`;
  if (signs.length === 0) return facts.map(line);
  // Silence is never read as "no".
  const answered = signs.filter(({ id }) => (answers[id] ?? null) !== null);
  const open = signs.filter((question) => !answered.includes(question));
  const yes = answered.flatMap((question) => grouped(question, signsOf(question, answers).chosen));
  const no = answered.flatMap((question) => grouped(question, signsOf(question, answers).others));
  return [
    ...[...facts, ...open].map(line),
    say('copy.yes', { signs: listed(yes) || ` ${say('copy.none')}` }),
    say('copy.no', { signs: listed(no) || ` ${say('copy.none')}` }),
  ];
}

function inWords(question: Question, answers: Answers): string {
  const answer = answers[question.id] ?? null;
  if (answer === null) return '';
  if (question.type === 'scale') return `${answer}/${question.max}`;
  if (question.type === 'number') return `${answer} ${question.unit}`;
  const option = question.options.find(({ id }) => id === answer);
  return [option?.text, option?.code && `(ICPC ${option.code})`].filter(Boolean).join(' ');
}

const grouped = (question: Question, signs: readonly Option[]): string[] =>
  signs.length > 0 ? [`${nameOf(question)}: ${signs.map(({ text }) => text).join(' · ')}`] : [];

/** A line for each question, since a dozen signs in one line are not read in 20 seconds. */
const listed = (groups: string[]): string => groups.map((group) => `\n- ${group}`).join('');

/** The most serious first. */
const rulesOf = ({ assessment }: Complaint): string =>
  assessment.reasons.map(({ rule, outcome }) => `${rule} (${outcome})`).join(', ');
