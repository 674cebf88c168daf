/**
 * No level of a division has more areas than this: a file that claims more would make a page set aside room for them
 * before it can know better.
 */
export const MOST_AREAS = 2 ** 20;
