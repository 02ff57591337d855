import type { Condition, Pack, Question } from '../../src/pack/pack.ts';

/** A pack of a few lines, to show one thing; parsePack never sees it, so it may hold what it forbids. */
export interface SmallPack {
  questions?: readonly SmallQuestion[];
  conditions?: Pack['conditions'];
  /** By name: the outcome that the rule asks for, and when. */
  rules?: Readonly<Record<string, readonly [Outcome, unknown]>>;
  /** By name: when. */
  advice?: Readonly<Record<string, unknown>>;
}

type Outcome = 'self-care' | 'physiotherapist' | 'gp' | 'gp-today' | 'emergency';
type SmallQuestion = { id: string; answers?: readonly string[]; askWhen?: Condition } & (
  | { type: 'single' | 'multi'; answers: readonly string[] }
  | { type: 'scale' | 'number' }
);

export const yesOrNo: SmallQuestion = { id: 'hurts', type: 'single', answers: ['yes', 'no'] };
export const signs: SmallQuestion = {
  id: 'signs',
  type: 'multi',
  answers: ['fever', 'swollen', 'numb', 'none'],
};
export const score: SmallQuestion = { id: 'score', type: 'scale' };

export function smallPack(content: SmallPack = {}): Pack {
  const { questions = [yesOrNo, signs, score], conditions = {}, rules = {}, advice = {} } = content;
  return {
    id: 'small',
    canonical: 'urn:uuid:00000000-0000-4000-8000-000000000000',
    version: '1.0.0',
    languages: ['nl'],
    validUntil: '2100-01-01',
    responsible: null,
    topics: [{ id: 'only', title: 'Only', questions: questions.map(question) }],
    outcomes: [
      outcome('self-care', 'self-care', null),
      outcome('physiotherapist', 'physiotherapist', null),
      outcome('gp', 'gp', null),
      outcome('gp-today', 'gp', 'after-topic'),
      outcome('emergency', 'gp', 'now'),
    ],
    fallback: 'physiotherapist',
    adviceGroups: [{ id: 'tips', title: 'Tips', place: 'advice', topics: ['tips'] }],
    newSigns: { as: [], atLeast: [] },
    openItems: { firstGroup: 5, otherGroups: 3 },
    plans: { weeks: [], programmes: [] },
    values: {},
    contradictions: [],
    conditions,
    rules: Object.entries(rules).map(([name, [asksFor, when]]) => ({
      name,
      conditions: when as Condition,
      event: {
        type: 'outcome',
        params: { outcome: asksFor, reason: name, sources: ['book'] },
      },
    })),
    advice: Object.entries(advice).map(([name, when]) => ({
      name,
      conditions: when as Condition,
      event: {
        type: 'advice',
        params: { topic: 'tips', priority: 1, title: name, text: name, sources: ['book'] },
      },
    })),
    sources: {},
  };
}

function question({ answers = [], ...rest }: SmallQuestion): Question {
  const options = answers.map((id) => ({ id, text: id }));
  return { text: rest.id, min: 0, max: 10, unit: '', options, ...rest } as unknown as Question;
}

function outcome(
  id: Outcome,
  route: Pack['outcomes'][number]['route'],
  ends: 'now' | 'after-topic' | null,
): Pack['outcomes'][number] {
  const alone = ends !== null;
  return { id, route, ends, alone, urgency: 'none', name: id, title: id, lead: id, badge: id };
}
