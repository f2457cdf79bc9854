import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import { dueOf, type ItemForm } from './edit-template.schema';
import type { TemplateItem } from './item';
import { mostItems } from './template.schema';

type Changed = Result<readonly TemplateItem[], TextKey>;
const gone: TextKey = { key: 'onboarding.refused.gone' };

/** Puts an item in the place of the one with its key, which keeps what it records; without a key it is added last, as `newKey`. */
export function withItem(items: readonly TemplateItem[], form: ItemForm, newKey: string): Changed {
  const before = items.find((one) => one.key === form.key);
  if (form.key !== undefined && !before) return refuse(gone);
  if (!before && items.length >= mostItems) return refuse({ key: 'onboarding.refused.tooMany', params: { count: mostItems } });
  const item: TemplateItem = {
    key: before?.key ?? newKey,
    phase: form.phase,
    text: form.text,
    due: dueOf(form),
    blocks: form.blocks === 'NONE' ? null : form.blocks,
    records: before?.records ?? null,
    country: form.country === 'ANY' ? null : form.country,
  };
  return ok(before ? items.map((one) => (one.key === item.key ? item : one)) : [...items, item]);
}

export const withoutItem = (items: readonly TemplateItem[], key: string): Changed => (items.some((one) => one.key === key) ? ok(items.filter((one) => one.key !== key)) : refuse(gone));

/** Moves an item past its neighbour in the same phase: phases keep their order. At the end it stays. */
export function moved(items: readonly TemplateItem[], key: string, way: 'UP' | 'DOWN'): Changed {
  const item = items.find((one) => one.key === key);
  if (!item) return refuse(gone);
  const peers = items.filter((one) => one.phase === item.phase);
  const neighbour = peers[peers.indexOf(item) + (way === 'UP' ? -1 : 1)];
  if (!neighbour) return ok(items);
  return ok(items.map((one) => (one === item ? neighbour : one === neighbour ? item : one)));
}
