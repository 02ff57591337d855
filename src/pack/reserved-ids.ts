/** Where a visitor can be beside the topics. */
export const placesOfTheCheck = ['intro', 'advice', 'failed'];

/**
 * What a form, or any object, has under its own name. The id of a question is the name of its inputs, which
 * would take that place in the form, and a key of the answers, which would have it without an answer.
 */
export const membersOfForms = (
  'action after animate append attributes autocapitalize autocomplete autocorrect autofocus before blur ' +
  'children click closest constructor contains dataset dir draggable elements encoding enctype focus ' +
  'hidden id inert lang length matches method name nonce normalize part popover prefix prepend rel remove ' +
  'reset role scroll slot spellcheck style submit target title translate'
).split(' ');
