import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendingBy } from '../../app/main/sending';
import { dayMs, minuteMs } from '../../app/kernel/time';
import { languages } from '../../app/kernel/vocabulary';
import { readChecklistLoans } from '../../app/modules/assignments/checklist-loans.queries.server';
import { releasePerson } from '../../app/modules/assignments/leader-yes.commands.server';
import { readLoan } from '../../app/modules/assignments/loan.queries.server';
import { readComposedLetter } from '../../app/modules/followup/compose-letter.queries.server';
import { textOf } from '../../app/modules/onboarding/checklist';
import { checklistRoles } from '../../app/modules/onboarding/item';
import { shipTemplates } from '../../app/modules/onboarding/ship-templates.commands.server';
import { shippedTemplates } from '../../app/modules/onboarding/templates/shipped';
import { readEnvironment } from '../../app/platform/environment.server';
import { createAssignment } from '../factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../factories/loan-world';
import { createNeed } from '../factories/need';
import { openTestDatabase } from '../setup/test-database';
import { openMailServer, type MailServer } from './mail-server';

const sectors = ['HOME_CARE', 'NURSING_HOME', 'DAY_CARE', 'SCHOOL', 'HEALTH_SERVICE', 'LOGISTICS'] as const;
const now = saturday;
const origin = 'https://jobbank.example.dk';

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let server: MailServer;
let world: LoanWorld;
beforeAll(async () => {
  opened = await openTestDatabase('embedded');
  server = await openMailServer();
  world = await createLoanWorld(opened.db);
  await shipTemplates(opened.db, now - dayMs);
});
afterAll(async () => {
  await server.close();
  await opened.close();
});

async function agreedIn(sector: (typeof sectors)[number], email: string, language: string) {
  const { db } = world;
  await db.unit.update({ where: { id: world.birkId }, data: { sector } });
  const need = await createNeed(db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(0)], now });
  const { personId } = await world.employee();
  await db.person.update({ where: { id: personId }, data: { email, language } });
  const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const }];
  const assignmentId = await createAssignment(db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId, shifts: need.shifts, createdAt: now, yeses });
  const released = await releasePerson(world.as(world.home, now), { assignmentId, shiftIds: need.shifts.map(({ id }) => id), overrides: [] });
  if (!released.ok) throw new Error(released.refusal.key);
  return assignmentId;
}

describe.each(sectors)('a loan in %s', (sector) => {
  it.each(languages)('has lists, a letter and a mail in %s', async (language) => {
    const email = `${sector.toLowerCase()}.${language}@example.dk`;
    const assignmentId = await agreedIn(sector, email, language);
    const [listed] = await readChecklistLoans(opened.db, world.as(world.receiver, now), { id: assignmentId });
    const items = listed?.checklist.items ?? [];
    expect(new Set(items.map(({ role }) => role))).toEqual(new Set(checklistRoles));
    // the sector's own, beside what is everybody's
    const own = shippedTemplates.filter((template) => template.sector === sector).flatMap((template) => template.items.map(({ key }) => key));
    expect(items.filter(({ item }) => own.includes(item.key)).length).toBeGreaterThan(1);
    const texts = items.map(({ item }) => textOf(item, language));
    const others = languages.filter((one) => one !== language);
    for (const other of others) expect(texts.filter((text, index) => items[index] && text === textOf(items[index].item, other)).length).toBeLessThan(texts.length / 4);

    const loan = await readLoan(world.as(world.receiver, now), assignmentId);
    if (!loan) throw new Error('the leader cannot open the loan');
    const letters = await Promise.all(languages.map((one) => readComposedLetter(world.as(world.receiver, now), loan, one)));
    expect(new Set(letters.map(({ body }) => body)).size).toBe(languages.length);
    expect(letters.every(({ body }) => body.length > 200)).toBe(true);

    const sending = sendingBy({ db: opened.db, environment: readEnvironment({ SMTP_URL: server.url, MAIL_FROM: 'jobbank@example.dk', PUBLIC_ORIGIN: origin }), log: pino({ level: 'silent' }), now: () => now + minuteMs, origin });
    await sending.run();
    sending.close();
    const mail = server.received.find(({ to }) => to === email);
    expect(mail?.text).toContain({ da: 'Alle tre har sagt ja', nb: 'Alle tre har sagt ja', en: 'All three have said yes' }[language]);
    expect(mail?.text.split('\n')[0]).toMatch({ da: /^Hej /, nb: /^Hei /, en: /^Hello / }[language]);
    expect(mail?.attachments.map(({ type }) => type)).toEqual(['text/calendar']);
  });
});
