/** Fewer people than this don't make something said of each of them worth saying once above. */
const fewestPeople = 3;

/** What stands in every list: it is said once above them all. Nothing of fewer than three lists. */
export function sharedBy(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  return lists.length < fewestPeople ? [] : first.filter((text) => others.every((list) => list.includes(text)));
}
