/** A command can't do its work; the message tells the person at the keyboard what to mend. Exit code 2. */
export class CouldNotRun extends Error {}
