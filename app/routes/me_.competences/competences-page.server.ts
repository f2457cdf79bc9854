import { cleanText } from '~/kernel/free-text';
import { dateAt } from '~/kernel/zone';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { readCatalogue } from '~/modules/people/catalogue.queries.server';
import { hasLastDay } from '~/modules/people/competence-groups';
import { readCompetences, readPositions, readRemoved } from '~/modules/people/competence.queries.server';
import { ownWordsMax } from '~/modules/people/competence.schema';
import { dateColumn } from '~/modules/people/date-columns';
import { findCompetences, type CatalogueItem } from '~/modules/people/find-competences';
import { suggestByPosition } from '~/modules/people/suggest-by-position';
import type { Addition } from '~/modules/people/ui/add-competence-form';

const mostFound = 8;

/** Everything that /me/competences shows for its address: ?q= what was typed, ?add= or ?words= what is being added, ?open= what is being changed, ?removed= what can be put back. */
export async function readCompetencesPage({ db, actor, now, municipality, language, url }: SignedInContext) {
  const { personId } = actor;
  const asked = (name: string): string => cleanText(url.searchParams.get(name) ?? '').slice(0, ownWordsMax);
  const [query, addKey, words, openId, removedId] = [asked('q'), asked('add'), asked('words'), asked('open'), asked('removed')];
  const competences = await readCompetences(db, personId, now, municipality, language);
  const catalogue = await readCatalogue(db, municipality.country);
  const positions = await readPositions(db, personId, dateColumn(dateAt(now, municipality.zone)));
  const hadIds = new Map(competences.flatMap(({ key, id }) => (key ? [[key, id] as const] : [])));
  const labelOf = new Map(catalogue.map((item) => [item.key, item.labels[language]]));
  return {
    query,
    findings: findCompetences(catalogue, query, language, mostFound).map((found) => ({ ...found, hadId: hadIds.get(found.key) ?? null })),
    addition: additionOf(
      catalogue.find((item) => item.key === addKey && !hadIds.has(item.key)),
      labelOf.get(addKey) ?? '',
      words,
    ),
    competences,
    openId: openId || null,
    removed: isUuid(removedId) ? await readRemoved(db, personId, removedId, language) : null,
    suggestions: suggestByPosition(catalogue, positions, [...hadIds.keys()]).map((key) => ({ key, label: labelOf.get(key) ?? key })),
  };
}

function additionOf(item: CatalogueItem | undefined, label: string, words: string): Addition | null {
  if (item) return { competenceKey: item.key, label, kind: item.kind, hasLastDay: hasLastDay(item) };
  return words === '' ? null : { competenceKey: null, label: words, kind: null, hasLastDay: false };
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
