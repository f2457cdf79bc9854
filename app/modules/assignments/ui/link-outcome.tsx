import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { PageTitle } from '~/ui/page';
import type { LinkAnswered, LinkClosed } from '../answer-link';

/** What holds after an answer by a link, and how it is changed. */
export function LinkDone({ answered }: { readonly answered: LinkAnswered }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t(`answer.done.${answered}.title`)} />
      <Notice kind="success">{t(`answer.done.${answered}.text`)}</Notice>
      <p className="mb-4">{t('answer.done.change')}</p>
      <SignIn />
    </>
  );
}

/** A link that can't be used: what holds now, and nothing of what it was about. */
export function LinkOver({ why }: { readonly why: LinkClosed }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t(`answer.closed.${why}.title`)} lede={t(`answer.closed.${why}.text`)} />
      <div className="mt-6">
        <SignIn />
      </div>
    </>
  );
}

function SignIn() {
  const { t } = useTranslation();
  return (
    <p className="grid">
      <ButtonLink to="/" kind="second">
        {t('answer.signIn')}
      </ButtonLink>
    </p>
  );
}
