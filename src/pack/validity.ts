/**
 * Whether the content of a pack must be reviewed before anyone may count on it again.
 *
 * @param validUntil the last day on which it is good, `2027-11-25`.
 */
export const isExpired = ({ validUntil }: { validUntil: string }, today = new Date()): boolean =>
  today.toISOString().slice(0, 10) > validUntil;
