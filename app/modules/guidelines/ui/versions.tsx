import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { ButtonLink } from '~/ui/button';
import { Details } from '~/ui/details';
import { Notice } from '~/ui/notice';
import type { ShownGuideline, VersionLine } from '../guideline.queries.server';

type Shown = Pick<ShownGuideline, 'slug' | 'number' | 'inForceFrom' | 'inForceUntil' | 'isInForce' | 'versions'>;

/** Since when the text holds; or, plainly, that it no longer does and where the one that does stands. */
export function VersionNote({ guideline }: { readonly guideline: Shown }) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = (instant: number): string => format.day(dateAt(instant, format.zone));
  const { slug, number, inForceFrom, inForceUntil, isInForce, versions } = guideline;
  if (isInForce) return <p className="mt-2 text-s text-soft">{t('guidelines.version', { number, day: day(inForceFrom) })}</p>;
  const hasNewer = versions.some((version) => version.inForceUntil === null);
  return (
    <Notice kind="warning" title={t('guidelines.notInForce', { from: day(inForceFrom), until: day(inForceUntil ?? inForceFrom) })}>
      {hasNewer ? (
        <ButtonLink to={`/guidelines/${slug}`} kind="second" small>
          {t('guidelines.readNewest')}
        </ButtonLink>
      ) : (
        t('guidelines.noneInForce')
      )}
    </Notice>
  );
}

/** Every published version, to be read again. */
export function EarlierVersions({ guideline }: { readonly guideline: Shown }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { slug, number, versions } = guideline;
  if (versions.length < 2) return null;
  const words = ({ number: each, inForceFrom, inForceUntil }: VersionLine): string => {
    const from = format.date(dateAt(inForceFrom, format.zone));
    return inForceUntil === null
      ? t('guidelines.versionNow', { number: each, from })
      : t('guidelines.versionLine', { number: each, from, until: format.date(dateAt(inForceUntil, format.zone)) });
  };
  return (
    <div className="no-print mt-8">
      <Details summary={t('guidelines.versions')}>
        <ul className="grid">
          {versions.map((version) => (
            <li key={version.number}>
              {version.number === number ? (
                <span className="inline-flex min-h-11 items-center font-semibold">{words(version)}</span>
              ) : (
                <Link to={`/guidelines/${slug}?version=${version.number}`} className="inline-flex min-h-11 items-center">
                  {words(version)}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
