import { chooseLanguage } from '~/i18n/languages';
import type { Actor } from '~/kernel/actor';
import type { Instant } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import type { AppContext } from '~/platform/app-context.server';
import type { Database } from '~/platform/database.server';
import { readCookie, readSession } from '~/platform/session.server';
import { readActor } from './actor.queries.server';
import type { Municipality } from './municipality';
import { readMunicipality } from './municipality.queries.server';

/** What every loader and action gets: who, when, where, in which language. */
export interface PageContext {
  readonly db: Database;
  readonly app: AppContext;
  readonly now: Instant;
  readonly municipality: Municipality;
  readonly language: Language;
  readonly url: URL;
  readonly request: Request;
}

/** As PageContext, for somebody who is signed in. */
export interface SignedInContext extends PageContext {
  readonly actor: Actor;
}

const nationalLanguage = { DK: 'da', NO: 'nb' } as const;

/** The context of a request; `actor` is null for a stranger. Two look-ups and the actor's own. */
export async function readPageContext(app: AppContext, request: Request): Promise<PageContext & { actor: Actor | null }> {
  const now = app.now();
  const municipality = await readMunicipality(app.db);
  const personId = await readSession(app.db, app.environment, request, now);
  const actor = personId ? await readActor(app.db, personId, now, municipality.zone) : null;
  const url = new URL(request.url);
  const wishes = [url.searchParams.get('lang'), readCookie(request, 'language'), actor?.language];
  const language = chooseLanguage(wishes, request.headers.get('Accept-Language'), nationalLanguage[municipality.country]);
  return { db: app.db, app, now, municipality, language, url, request, actor };
}
