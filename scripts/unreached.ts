/** What a build takes out of a library: the functions by their names, wherever they stand in it. */
export interface Unreached {
  /** Part of the path of its files. */
  in: string;
  /** In which its code was looked at: in another, other functions may be called. */
  version: string;
  /** Never called here; one that is called after all throws. */
  functions: readonly string[];
  /** Called, but of no use here: the calls go, with what they are given. */
  calls: readonly string[];
  /** What takes the place of functions, by their names: parameters and body. */
  instead: ReadonlyMap<string, string>;
  /** Words that nothing is ever equal to here: a comparison with one is false. */
  never: readonly string[];
}

/** Each of these was looked up in the code of the library, and is not called by any test. */
export const unreached: readonly Unreached[] = [
  {
    in: 'xstate/dist/',
    version: '5.33.3',
    functions: [
      // Snapshots that are kept: a check begins again from a context.
      ...['getPersistedSnapshot', 'toJSON', 'definition'],
      // Actions and guards that the machine does not use.
      ...['emit', 'enqueueActions', 'log', 'sendTo', 'spawn', 'and'],
      // States side by side, final ones, and such as remember where they were.
      ...['transitionParallelNode', 'hasIntersection', 'getMachineOutput'],
      ...['createDoneStateEvent', 'resolveOutput', 'resolveHistoryDefaultTransition'],
      // Ways to look at an actor, or to steer it, from outside.
      ...['inspect', 'sendInspectionEvent', 'attachDevTools', 'on', 'select', 'can'],
      ...['getMeta', 'getAll', '_set'],
      ...['extend', 'createAction'],
    ],
    calls: ['_sendInspectionEvent', 'formatRouteTransitions'],
    instead: new Map([
      ['getHistoryNodes', '() { return []; }'],
      // No state listens to events with a `*` in their names.
      ['getCandidates', '(state, event) { return state.transitions.get(event) ?? []; }'],
    ]),
    // Kinds of state that the machine does not have.
    never: ['parallel', 'final', 'history'],
  },
  {
    in: 'json-rules-engine/dist/',
    version: '7.3.1',
    functions: [
      ...['updateRule', 'removeRule', 'setCondition', 'removeCondition', 'removeFact', 'stop'],
      ...['removeOperator', 'removeOperatorDecorator', 'addRuntimeFact', '_addConstantFact'],
      ...['isDynamic', 'getEvent', 'getPriority', 'getConditions', 'getEngine', 'toJSON'],
      ...['realize', 'resolveEventParams'],
      // Operators that no condition may name (condition.schema.ts).
      ...['lessThan', 'greaterThan', 'someValue', 'everyFact', 'everyValue', 'swap'],
    ],
    // Its constructors are only called with `new`.
    calls: ['_classCallCheck'],
    // What Babel wrote into each file for browsers that know no classes.
    instead: new Map([
      [
        '_createClass',
        `(to, own, ofClass = []) {
          for (const { key, value } of own) to.prototype[key] = value;
          for (const { key, value } of ofClass) to[key] = value;
        }`,
      ],
      [
        '_inherits',
        `(to, from) {
          Object.setPrototypeOf(to.prototype, from.prototype);
          Object.setPrototypeOf(to, from);
        }`,
      ],
      ['_possibleConstructorReturn', '(self, made) { return made || self; }'],
      ['_slicedToArray', '(list) { return list; }'],
      ['_typeof', '(value) { return typeof value; }'],
    ]),
    never: [],
  },
];
