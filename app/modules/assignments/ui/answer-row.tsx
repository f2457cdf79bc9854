import { ButtonLink } from '~/ui/button';

export interface AnswerRowProps {
  readonly requestId: string;
  readonly yes: string;
  readonly no: string;
  /** the one filled button of the page */
  readonly isFirst: boolean;
}

export const answerAnchor = (requestId: string): string => `svar-${requestId}`;

/** Yes and no, above the thumb on a phone; each opens its confirmation. */
export function AnswerRow({ requestId, yes, no, isFirst }: AnswerRowProps) {
  const to = (answer: 'yes' | 'no') => `?answer=${answer}&request=${requestId}#${answerAnchor(requestId)}`;
  return (
    <div className="no-print sticky bottom-[3.6rem] z-[5] grid grid-cols-[3fr_2fr] gap-2 border-t border-line bg-surface px-4 py-3 sm:px-5 lg:static">
      <ButtonLink to={to('yes')} kind={isFirst ? 'first' : 'second'}>
        {yes}
      </ButtonLink>
      <ButtonLink to={to('no')} kind="second">
        {no}
      </ButtonLink>
    </div>
  );
}
