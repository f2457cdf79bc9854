import { dayMs, hourMs } from '~/kernel/time';
import { languages } from '~/kernel/vocabulary';
import type { Audience, GuidelineText } from '~/modules/guidelines/guideline';
import { shippedGuidelines } from '~/modules/guidelines/shipped/all';
import { demonstrationId } from './demonstration-people';
import { homeCareVersions } from './guideline-words';
import type { SeedRows } from './insert-rows';
import { idOf, randomFor } from './random';
import type { SeedPerson, World } from './world';

type Rows = Pick<SeedRows, 'Guideline' | 'GuidelineVersion' | 'GuidelineText' | 'GuidelineRead'>;

const ownSlug = 'first-day-in-home-care';
const shippedDaysAgo = 40;
/** how many days ago the municipality's own versions came */
const ownDaysAgo = [30, 6] as const;

const versionId = (slug: string, number: number): string => idOf('guideline', slug, number);

/** What comes with the program, one of the municipality's own in two versions, and some who have read. */
export function guidelineRows(world: World): Rows {
  const { now } = world.options;
  const since = new Date(now - shippedDaysAgo * dayMs);
  const administrator = demonstrationId('peter');
  const shipped = shippedGuidelines.map(({ slug, version, texts, audiences, sectors }) => ({
    guideline: { slug, audiences: [...audiences], sectors: [...sectors], createdAt: since, createdById: null },
    versions: [{ ...versionRow(slug, 1, since, null, null), shippedVersion: version }],
    texts: languages.map((language) => textRow(slug, 1, { language, ...texts[language] })),
    audience: audiences[0] ?? null,
  }));
  const [first, second] = ownDaysAgo.map((days) => new Date(now - days * dayMs));
  const own = {
    guideline: { slug: ownSlug, audiences: ['LENT_PERSON' as const], sectors: ['HOME_CARE' as const], createdAt: first ?? since, createdById: administrator },
    versions: [versionRow(ownSlug, 1, first ?? since, second ?? null, administrator), versionRow(ownSlug, 2, second ?? since, null, administrator)],
    texts: homeCareVersions.flatMap((texts, index) => texts.map((text) => textRow(ownSlug, index + 1, text))),
    audience: 'LENT_PERSON' as const,
  };
  const all = [...shipped, own];
  return {
    Guideline: all.map(({ guideline }) => guideline),
    GuidelineVersion: [...shipped, own].flatMap(({ versions }): Rows['GuidelineVersion'] => versions),
    GuidelineText: all.flatMap(({ texts }) => texts),
    GuidelineRead: all.flatMap(({ guideline, audience }) => readRows(world, guideline.slug, audience)),
  };
}

function versionRow(slug: string, number: number, from: Date, until: Date | null, byId: string | null) {
  return {
    id: versionId(slug, number),
    slug,
    number,
    inForceFrom: from,
    inForceUntil: until,
    publishedById: byId,
    wasTold: number > 1,
    shippedVersion: null,
    savedAt: from,
    savedById: byId,
  };
}

const textRow = (slug: string, number: number, { language, title, body }: GuidelineText) => ({ versionId: versionId(slug, number), language, title, body });

const shareOfReaders: Readonly<Record<Audience, number>> = { RECEIVING_LEADER: 0.5, SENDING_LEADER: 0.4, LENT_PERSON: 0.35, PERMANENT_STAFF: 0.3, HR: 0.7 };

const isAmong = (audience: Audience | null, { leader, role }: SeedPerson): boolean =>
  audience === 'HR' ? role !== null : audience === 'RECEIVING_LEADER' || audience === 'SENDING_LEADER' ? leader : true;

/** The people whom stories name have read nothing yet, so that they can. */
function readRows({ people, options }: World, slug: string, audience: Audience | null): SeedRows['GuidelineRead'] {
  const random = randomFor(`reads of ${slug}`);
  const newest = slug === ownSlug ? 2 : 1;
  const mostHoursAgo = (newest === 2 ? ownDaysAgo[1] : shippedDaysAgo) * 24 - 1;
  const share = audience === null ? 0.3 : shareOfReaders[audience];
  return people
    .filter((person) => person.key === null && isAmong(audience, person))
    .filter(() => random.chance(share))
    .map(({ id }) => ({ versionId: versionId(slug, newest), personId: id, readAt: new Date(options.now - random.int(1, mostHoursAgo) * hourMs) }));
}
