/** What a build takes out of a library: the functions by their names, wherever they stand in it. */
export interface Unreached {
  /** Part of the path of its files. */
  in: string;
  /** Never called here; one that is called after all throws. */
  functions: readonly string[];
  /** Called, but of no use here: the calls go, with what they are given. */
  calls: readonly string[];
}

/** Each of these was looked up in the code of the library, and is not called by any test. */
export const unreached: readonly Unreached[] = [
  {
    in: 'xstate/dist/',
    functions: [
      // Snapshots that are kept and brought back.
      ...['getPersistedSnapshot', 'restoreSnapshot', 'resolveState', 'toJSON', 'definition'],
      // Actions and guards that the machine does not use.
      ...['emit', 'enqueueActions', 'log', 'sendTo', 'spawn', 'and'],
      // States side by side, final ones, and such as remember where they were.
      ...['transitionParallelNode', 'hasIntersection', 'isInFinalState', 'getMachineOutput'],
      ...['createDoneStateEvent', 'resolveOutput', 'resolveHistoryDefaultTransition'],
      // Ways to look at an actor, or to steer it, from outside.
      ...['inspect', 'attachDevTools', 'on', 'select', 'stop', 'can', 'getMeta', 'getAll', '_set'],
      ...['extend', 'createAction'],
    ],
    calls: ['_sendInspectionEvent', 'formatRouteTransitions'],
  },
  {
    in: 'json-rules-engine/dist/',
    functions: [
      ...['updateRule', 'removeRule', 'setCondition', 'removeCondition', 'removeFact', 'stop'],
      ...['removeOperator', 'removeOperatorDecorator', 'addRuntimeFact', '_addConstantFact'],
      ...['isDynamic', 'getEvent', 'getPriority', 'getConditions', 'getEngine', 'toJSON'],
      ...['realize', 'resolveEventParams'],
    ],
    // Its constructors are only called with `new`.
    calls: ['_classCallCheck'],
  },
];
