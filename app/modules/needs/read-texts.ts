import { z } from 'zod';
import { fieldError, type FieldErrors } from '~/kernel/field-error';
import { freeText } from '~/kernel/free-text';
import { needKinds } from '~/kernel/vocabulary';
import type { TextsForm } from './draft-form.schema';
import { mostTasks } from './need';
import type { NeedTexts } from './need.schema';
import { readField } from './read-field';

const phoneDigits = /\d/g;

const titleSchema = freeText({ max: 80 });
// a task is one line, however its field wraps
const taskSchema = freeText({ max: 140 }).transform((task) => task.replace(/\s+/g, ' '));
const notTasksSchema = freeText({ max: 500 });
const nameSchema = freeText({ max: 80 });
const placeSchema = freeText({ max: 200 });
const phoneSchema = freeText({ max: 40 }).refine(
  (text) => text === '' || (/^[+\d\s()./-]+$/.test(text) && (text.match(phoneDigits) ?? []).length >= 8),
  { error: 'needs.errors.phone' },
);
const prioritySchema = z.coerce.number().int().min(1).max(5);

/**
 * Takes the form and the texts before; gives the texts after it, where each unreadable field keeps what it held, and the errors by field.
 * `introducerIds` are the people of the unit; nobody else is taken.
 */
export function readTexts(form: TextsForm, before: NeedTexts, introducerIds: readonly string[]): { texts: NeedTexts; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const texts: NeedTexts = {
    kind: readField(z.enum(needKinds), form.kind, 'kind', before.kind, errors),
    title: readField(titleSchema, form.title, 'title', before.title, errors),
    tasks: readTasks(form, before.tasks, errors),
    notTasks: readField(notTasksSchema, form.notTasks, 'notTasks', before.notTasks, errors),
    contactName: readField(nameSchema, form.contactName, 'contactName', before.contactName, errors),
    contactPhone: readField(phoneSchema, form.contactPhone, 'contactPhone', before.contactPhone, errors),
    introducerId: readIntroducer(form.introducerId, before.introducerId, introducerIds, errors),
    meetingPlace: readField(placeSchema, form.meetingPlace, 'meetingPlace', before.meetingPlace, errors),
    priority: readField(prioritySchema, form.priority, 'priority', before.priority, errors),
  };
  return { texts, errors };
}

function readTasks(form: TextsForm, before: readonly string[], errors: FieldErrors): string[] {
  if (!form.tasks) return [...before];
  const typed = form.tasks.map((task, index) => readField(taskSchema, task, `tasks.${index}`, before[index] ?? '', errors));
  const tasks = [...new Set(typed)].filter((task) => task !== '');
  if (tasks.length <= mostTasks) return tasks;
  errors['tasks'] = [fieldError('errors.tooMany', { max: mostTasks })];
  return [...before];
}

/** The suggestions that were ticked and are not among the tasks yet. */
export function tickedSuggestions(form: TextsForm, tasks: readonly string[]): string[] {
  const ticked = (form.suggested ?? []).flatMap((task) => taskSchema.safeParse(task).data ?? []);
  return [...new Set(ticked)].filter((task) => task !== '' && !tasks.includes(task)).slice(0, Math.max(0, mostTasks - tasks.length));
}

function readIntroducer(typed: string | undefined, before: string | null, ids: readonly string[], errors: FieldErrors): string | null {
  if (typed === undefined) return before;
  if (typed === '') return null;
  if (typed === before || ids.includes(typed)) return typed;
  errors['introducerId'] = ['needs.errors.introducerElsewhere'];
  return before;
}
