// A reader of pages without a browser: what somebody with JavaScript switched off could do, counted and timed.

/** One request, with what it cost. */
export interface Visited {
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  readonly html: string;
}

export interface Reader {
  readonly get: (path: string) => Promise<Visited>;
  /** sends a form of the page with what is typed and checked; goes on to where it leads, as a browser does */
  readonly send: (page: Visited, intent: string, change?: FormChange) => Promise<Visited>;
  readonly requests: () => readonly Visited[];
}

export interface FormChange {
  /** values of fields by name */
  readonly set?: Readonly<Record<string, string>>;
  /** boxes to check beside those that are, by name and value */
  readonly check?: (name: string, value: string) => boolean;
}

const attribute = (tag: string, name: string): string | null => unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null);
const has = (tag: string, name: string): boolean => new RegExp(`\\s${name}(=|\\s|/|>)`).test(tag);
const unescaped = (text: string | null): string | null =>
  text && text.replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const isNamed = (tag: string, name: string): boolean => attribute(tag, 'name') === name;

/** The forms of a page that post the intent, whole. */
const formsOf = (html: string, intent: string): string[] =>
  [...html.matchAll(/<form[\s>][\s\S]*?<\/form>/g)]
    .map(([form]) => form)
    .filter((form) => [...form.matchAll(/<(?:input|button)[^>]*>/g)].some(([tag]) => isNamed(tag, 'intent') && attribute(tag, 'value') === intent));

function fieldsOf(form: string, { set = {}, check = () => false }: FormChange): URLSearchParams {
  const body = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const [name, value, type] = [attribute(tag, 'name'), attribute(tag, 'value') ?? '', attribute(tag, 'type') ?? 'text'];
    if (name === null || name in set) continue;
    const isBox = type === 'checkbox' || type === 'radio';
    if (!isBox || has(tag, 'checked') || check(name, value)) body.append(name, value);
  }
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const name = attribute(tag, 'name');
    const all = [...options.matchAll(/<option[^>]*>/g)].map(([option]) => option);
    const chosen = all.find((option) => has(option, 'selected')) ?? all[0];
    if (name !== null && !(name in set)) body.append(name, attribute(chosen ?? '', 'value') ?? '');
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const name = attribute(tag, 'name');
    if (name !== null && !(name in set)) body.append(name, unescaped(text) ?? '');
  }
  for (const [name, value] of Object.entries(set)) body.append(name, value);
  return body;
}

/** The addresses of a page's links that match. */
export function linksOf(page: Visited, pattern: RegExp): string[] {
  const all = [...page.html.matchAll(/<a[^>]*\shref="([^"]*)"/g)].map(([, href = '']) => unescaped(href) ?? '');
  return [...new Set(all.filter((href) => pattern.test(href)))];
}

/** The values of a page's boxes with a name. */
export const boxesOf = (page: Visited, name: string): string[] =>
  [...page.html.matchAll(/<input[^>]*>/g)]
    .filter(([tag]) => isNamed(tag, name) && attribute(tag, 'type') === 'checkbox')
    .flatMap(([tag]) => attribute(tag, 'value') ?? []);

/** Asks again when a connection that was kept is closed under us; a form sent twice does its work once. */
export async function patientFetch(url: string, init: RequestInit = {}): Promise<Response> {
  const ask = () => fetch(url, init);
  return ask().catch(ask).catch(ask);
}

/** Somebody signed in as a made-up person. */
export async function signedIn(origin: string, personId: string): Promise<Reader> {
  const form = new URLSearchParams({ personId, to: '/' });
  const answer = await patientFetch(`${origin}/sign-in`, { method: 'POST', redirect: 'manual', body: form, headers: { Origin: origin } });
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  if (answer.status !== 302) throw new Error(`nobody signs in as ${personId}: ${answer.status}`);
  const visited: Visited[] = [];
  async function visit(path: string, body?: URLSearchParams): Promise<Visited> {
    const from = performance.now();
    const headers = { Cookie: cookie, Origin: origin, 'Accept-Language': 'da' };
    const response = await patientFetch(origin + path, { method: body ? 'POST' : 'GET', redirect: 'manual', body, headers });
    const html = await response.text();
    const one = { path, status: response.status, ms: performance.now() - from, bytes: Buffer.byteLength(html), html };
    visited.push(one);
    const location = response.headers.get('Location');
    if (response.status >= 300 && response.status < 400 && location) return visit(location);
    const words = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    if (response.status >= 400) throw new Error(`${body ? 'POST' : 'GET'} ${path} answered ${response.status}: ${words.slice(0, 400)}`);
    return one;
  }
  return {
    get: (path) => visit(path.split('#')[0] ?? path),
    send: (page, intent, change = {}) => {
      const form = formsOf(page.html, intent)[0];
      if (!form) throw new Error(`${page.path} has no form that posts ${intent}`);
      const action = attribute(/<form[^>]*>/.exec(form)?.[0] ?? '', 'action') ?? page.path;
      return visit(action === '' ? page.path : action, fieldsOf(form, change));
    },
    requests: () => visited,
  };
}
