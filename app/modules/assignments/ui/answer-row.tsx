import { ButtonLink } from '~/ui/button';

export interface AnswerRowProps {
  readonly requestId: string;
  readonly yes: string;
  readonly no: string;
  /** the one filled button of the page */
  readonly isFirst: boolean;
  /** where a no leads that is not an answer to the request */
  readonly noTo?: string;
}

export const answerAnchor = (requestId: string): string => `svar-${requestId}`;

/** Where an answer's confirmation opens, on the page that shows the request. */
export const answerPath = (requestId: string, answer: 'yes' | 'no'): string => `?answer=${answer}&request=${requestId}#${answerAnchor(requestId)}`;

/** Yes and no, above the thumb on a phone; each opens its confirmation. */
export function AnswerRow({ requestId, yes, no, isFirst, noTo }: AnswerRowProps) {
  return (
    <div className="no-print sticky bottom-[3.6rem] z-[5] grid grid-cols-[3fr_2fr] gap-2 border-t border-line bg-surface px-4 py-3 sm:px-5 lg:static">
      <ButtonLink to={answerPath(requestId, 'yes')} kind={isFirst ? 'first' : 'second'}>
        {yes}
      </ButtonLink>
      <ButtonLink to={noTo ?? answerPath(requestId, 'no')} kind="second">
        {no}
      </ButtonLink>
    </div>
  );
}

/** Who has agreed shifts does not say no to a new time: they give the shift up, as any other (design part 4, rule 4: narrowing). */
export const giveUpPath = (loanId: string): string => `/assignments/${loanId}?act=freeShifts#act-freeShifts`;
