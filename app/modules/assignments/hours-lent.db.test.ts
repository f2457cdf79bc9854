import { expect, it } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { hoursFile } from './hours-file.server';
import { readHoursLent } from './hours-lent.queries.server';

const november = { from: '2026-11-01', to: '2026-11-30' };

onBothDatabases('hours lent', (database) => {
  async function world() {
    const made = await createLoanWorld(database().db);
    const { db, birkId, officeId } = made;
    const lent = await made.employee({ agreementArea: 'HK Kommunal' });
    // the last shift runs over the end of the month: 23 to 7 on 30 November
    const shifts = [fromMonday(0), fromMonday(24), fromMonday(7 * 24 + 16)];
    const need = await createNeed(db, { unitId: birkId, lines: [anyone], shifts, now: saturday - hourMs, title: 'Morgenvagter' });
    const options = { needId: need.id, lineId: need.lines[0]?.id ?? '', personId: lent.personId, createdAt: saturday };
    const held = await createAssignment(db, { ...options, shifts: need.shifts });
    await db.assignmentShift.updateMany({ where: { assignmentId: held, shiftId: { not: need.shifts[1]?.id } }, data: { state: 'HELD', place: 1, heldAt: new Date(saturday) } });
    return { ...made, lent, held, officeId };
  }

  it('are the same out at home and in at the host, with the agreement area, and a shift over midnight is split', async () => {
    const { birkId, officeId, townId, held, as, hr } = await world();
    const of = (unitId: string, days = november) => readHoursLent(as(hr, saturday), unitId, days);
    const home = await of(officeId);
    expect(home).toMatchObject({ hasUnitsBelow: false, in: [] });
    expect(home.out).toMatchObject([{ assignmentId: held, agreementArea: 'HK Kommunal', fromUnit: 'Jobcenter Åsø', toUnit: 'Birk', need: 'Morgenvagter', shifts: 2, hours: 9, first: '2026-11-23', last: '2026-11-30' }]);
    expect(await of(birkId)).toMatchObject({ out: [], in: home.out });
    expect(await of(townId)).toMatchObject({ hasUnitsBelow: true, out: home.out, in: home.out });
    expect((await of(officeId, { from: '2026-12-01', to: '2026-12-31' })).out).toMatchObject([{ shifts: 1, hours: 7, first: '2026-12-01', last: '2026-12-01' }]);
    expect((await of(officeId, { from: '2026-10-01', to: '2026-10-31' })).out).toEqual([]);
  });

  it('leave as a file with one audit row of the people in it; who may not see the unit gets none', async () => {
    const { officeId, birkId, lent, as, db, home, receiver } = await world();
    const context = (actor: typeof home) => ({ ...as(actor, saturday + dayMs), url: new URL('http://x/?from=2026-11-01&to=2026-11-30') }) as SignedInContext;
    const file = await hoursFile(context(home), officeId, 'csv');
    const text = await file?.text();
    expect(text?.split('\r\n')[1]).toMatch(/^Ud;[^;]+;[^;]*;HK Kommunal;Jobcenter Åsø;Birk;Morgenvagter;2026-11-23;2026-11-30;2;9,00$/);
    expect(text).toContain('Eva');
    const looks = await db.auditEvent.findMany({ where: { action: 'unit.hoursExport', subjectId: officeId } });
    expect(looks).toMatchObject([{ kind: 'LOOK', actorId: home.personId, personIds: [lent.personId] }]);
    expect((await (await hoursFile(context(home), officeId, 'xlsx'))?.arrayBuffer())?.byteLength).toBeGreaterThan(1000);
    expect(await hoursFile(context(receiver), officeId, 'csv')).toBeNull();
    expect(await hoursFile(context(receiver), birkId, 'csv')).not.toBeNull();
  });
});
