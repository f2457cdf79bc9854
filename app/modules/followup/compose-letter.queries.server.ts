import { bindFormat } from '~/i18n/use-format';
import { i18nOf } from '~/i18n/texts-of.server';
import type { Language } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import type { CommandContext } from '~/modules/assignments/command-context.server';
import type { Loan } from '~/modules/assignments/loan';
import { composeLetter, type LetterText } from './letter';
import { readLetterFacts } from './letter-facts.queries.server';

/** A ready letter about a loan in one language, as need and assignment stand now. */
export async function readComposedLetter(context: Pick<CommandContext, 'db' | 'actor' | 'now' | 'municipality'>, loan: Loan, language: Language): Promise<LetterText> {
  const { now, municipality } = context;
  const format = bindFormat({ language, zone: municipality.zone, today: dateAt(now, municipality.zone) });
  return composeLetter(await readLetterFacts(context, loan, language), i18nOf(language).t, format);
}
