import { fieldKey } from './draft-form.schema';
import { isInForce, type NeedLine, type StoredNeed } from './need';
import type { NeedTexts } from './need.schema';

/** Takes the texts of a need; gives them as its form's fields hold them. */
export const textValues = (need: NeedTexts) => ({
  kind: need.kind,
  title: need.title,
  tasks: [...need.tasks],
  notTasks: need.notTasks,
  contactName: need.contactName,
  contactPhone: need.contactPhone,
  introducerId: need.introducerId ?? '',
  meetingPlace: need.meetingPlace,
  priority: String(need.priority),
});

/** Takes a draft; gives it as the fields of its form hold it, by their names (draft-form.schema.ts). */
export const draftValues = (need: StoredNeed) => ({
  ...textValues(need),
  lines: Object.fromEntries(need.lines.map((line) => [fieldKey(line.id), lineValues(line)])),
  wanted: Object.fromEntries(
    need.shifts
      .filter(isInForce)
      .map(({ id, wanted }) => [fieldKey(id), Object.fromEntries(need.lines.map((line) => [fieldKey(line.id), String(wanted[line.id] ?? 0)]))]),
  ),
});

const lineValues = ({ title, requirements, wished, recordChecks }: NeedLine) => ({
  title,
  anyone: requirements !== null && requirements.length === 0 ? 'on' : '',
  groups: (requirements ?? []).map(({ anyOf, authorisedOnly }) => ({ anyOf: [...anyOf], authorisedOnly: authorisedOnly ? 'on' : '' })),
  wished: [...wished],
  recordChecks: [...recordChecks],
});
