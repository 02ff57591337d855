import type { Answers } from '../pack/answers.ts';
import type { AdviceGroup, Pack } from '../pack/pack.ts';
import type { AdviceItem } from './assessment.ts';

/** A part of the result page: what is in sight, and what is folded away under "more advice". */
export interface AdviceSection {
  group: AdviceGroup;
  open: AdviceItem[];
  folded: AdviceItem[];
}

/**
 * The advice in the order of the page: what comes first is what fits the reason for coming, and in each
 * group only a few items are open, so that nobody meets a wall of text. Priority 1 is never folded; but for
 * what belongs to the outcome it stands apart: see `urgentAdvice`.
 */
export function groupAdvice(
  pack: Pack,
  answers: Answers,
  advice: readonly AdviceItem[],
): AdviceSection[] {
  const leads = ({ firstFor }: AdviceGroup) =>
    firstFor !== undefined && answers[firstFor.question] === firstFor.answer;
  const first = pack.adviceGroups.find(leads);
  const groups = pack.adviceGroups.filter(({ place }) => place === 'outcome' || place === 'advice');
  const ordered = [...groups].sort((a, b) => rank(a, first) - rank(b, first));
  return ordered
    .map((group) => {
      const own = advice.filter((item) => groupOf(pack, item, first) === group);
      const items = group.place === 'outcome' ? own : own.filter(({ priority }) => priority > 1);
      return split(group, items, limitOf(pack, group, first));
    })
    .filter(({ open, folded }) => open.length + folded.length > 0);
}

/** What is always in sight at this place: what to do now, the safety net, and danger (among advice). */
export function urgentAdvice(
  pack: Pack,
  advice: readonly AdviceItem[],
  place: 'now' | 'safety-net' | 'advice',
): AdviceItem[] {
  return advice.filter(
    (item) => groupOf(pack, item)?.place === place && (place !== 'advice' || item.priority === 1),
  );
}

function groupOf(pack: Pack, { topic }: AdviceItem, first?: AdviceGroup): AdviceGroup | undefined {
  if (first?.topicsWhenFirst?.includes(topic)) return first;
  return pack.adviceGroups.find(({ topics }) => topics.includes(topic));
}

/** What belongs to the outcome comes before the group that fits the reason, and that before the rest. */
function rank(group: AdviceGroup, first: AdviceGroup | undefined): number {
  if (group.place === 'outcome') return 0;
  return group === first ? 1 : 2;
}

function limitOf({ openItems }: Pack, group: AdviceGroup, first: AdviceGroup | undefined): number {
  if (group.place === 'outcome') return Number.POSITIVE_INFINITY;
  return group === first ? openItems.firstGroup : openItems.otherGroups;
}

function split(group: AdviceGroup, items: AdviceItem[], limit: number): AdviceSection {
  const inSight = items.filter(({ priority }) => priority <= 2).slice(0, limit);
  // A heading with nothing under it but a fold would look like a mistake.
  const open = inSight.length > 0 ? inSight : items.slice(0, 1);
  return { group, open, folded: items.filter((item) => !open.includes(item)) };
}
