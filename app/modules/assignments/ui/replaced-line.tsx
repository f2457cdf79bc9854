import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

interface ReplacedLineProps {
  /** the name is null, and so is the path, for who may not open the assignment that left the place */
  readonly replaced: { readonly name: string | null; readonly path: string | null };
}

/** Whose place this one takes. */
export function ReplacedLine({ replaced: { name, path } }: ReplacedLineProps) {
  const { t } = useTranslation();
  if (name === null || path === null) return <p className="mt-3">{t('loans.page.insteadOfAnother')}</p>;
  return (
    <p className="mt-3">
      {t('loans.page.insteadOf')}{' '}
      <Link to={path} className="inline-flex min-h-11 items-center">
        {name}
      </Link>
    </p>
  );
}
