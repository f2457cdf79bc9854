/** Joins what is there: `classNames('a', isOpen && 'b', given)`. */
export const classNames = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');
