/** The address among `items` that the page at `pathname` belongs to: the longest one it is or lies below; "/" is only itself. */
export function currentOf(items: readonly { readonly to: string }[], pathname: string): string | null {
  const above = items.map(({ to }) => to).filter((to) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)));
  return above.sort((a, b) => b.length - a.length)[0] ?? null;
}
