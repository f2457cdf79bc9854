import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { ButtonLink, LinkRow } from '~/ui/button';
import { Section } from '~/ui/section';
import type { LetterList } from '../letter.queries.server';

/** On the page of a loan: the letters to the permanent staff, and the way to write one. Nothing where the reader may neither read nor write. */
export function LetterSection({ assignmentId, letters }: { readonly assignmentId: string; readonly letters: LetterList }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { mayWrite, draft, sent } = letters;
  if (!mayWrite && !draft && sent.length === 0) return null;
  const act = draft ? 'goOn' : sent.length > 0 ? 'writeNew' : 'write';
  return (
    <Section id="letter" title={t('followup.letter.section')} hint={t('followup.letter.sectionHint')}>
      {sent.length === 0 && <p>{t('followup.letter.none')}</p>}
      <ul className="grid gap-2">
        {sent.map(({ id, title, sentAt, recipients }) => (
          <li key={id}>
            <LinkRow to={`/letters/${id}`} icon="mail">
              {title}
            </LinkRow>
            <p className="text-s text-soft">{t('followup.letter.sentLine', { when: format.dateTime(sentAt), count: recipients })}</p>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <p className="no-print mt-4">
          <ButtonLink to={`/assignments/${assignmentId}/letter`} kind="second" icon="edit">
            {t(`followup.letter.${act}`)}
          </ButtonLink>
        </p>
      )}
    </Section>
  );
}
