import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';

/** Says that the form holds what was typed before, and takes it out again. */
export function RestoredNote({ onDrop }: { readonly onDrop: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-5 rounded-m border-l-4 border-asked bg-asked-tint px-4 py-1 text-s">
      <p className="py-2">{t('ui.form.restored')}</p>
      <Button type="button" kind="quiet" small onClick={onDrop}>
        {t('ui.form.dropRestored')}
      </Button>
    </div>
  );
}
