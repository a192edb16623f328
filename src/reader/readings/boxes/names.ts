/** A pattern for any of some words among the names that a style sheet or a script gives to an element. */
export const amongNames = (words: string): RegExp => new RegExp(`(^|[-_\\s])(${words})([-_\\s]|$)`, 'i');
