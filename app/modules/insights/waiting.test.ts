import { describe, expect, it } from 'vitest';
import { anAnswer, anAskedShift, assignmentFacts, friday } from '../../../tests/factories/assignment-facts';
import { hourMs } from '~/kernel/time';
import { waitingOf, type Asking } from './waiting';

const now = friday + 24 * hourMs;
const asking = (facts: Parameters<typeof assignmentFacts>[0], begunBy: Asking['begunBy'] = 'RECEIVER'): Asking => ({ begunBy, createdAt: friday, facts: assignmentFacts(facts) });
const after = (hours: number) => ({ at: friday + hours * hourMs });
const of = (party: 'PERSON' | 'RECEIVER' | 'HOME', waiting: ReturnType<typeof waitingOf>) => waiting.find((one) => one.party === party);

describe('how long a yes takes', () => {
  const agreed = asking({ answers: [anAnswer('RECEIVER'), anAnswer('PERSON', after(6)), anAnswer('HOME', after(10))] });

  it('counts from the request, and for the home leader from the person’s yes', () => {
    const waiting = waitingOf([agreed], [], now);
    expect([of('PERSON', waiting), of('RECEIVER', waiting), of('HOME', waiting)]).toMatchObject([
      { answered: 1, medianHours: 6 },
      { answered: 0, medianHours: null },
      { answered: 1, medianHours: 4 },
    ]);
  });

  it('does not wait for whoever begins, nor for a yes given ahead of time', () => {
    const applied = asking({ answers: [anAnswer('PERSON'), anAnswer('RECEIVER', after(5)), anAnswer('HOME', { ...after(0), via: 'STANDING' })] }, 'PERSON');
    const waiting = waitingOf([applied], [], now);
    expect([of('PERSON', waiting)?.answered, of('RECEIVER', waiting)?.medianHours, of('HOME', waiting)]).toMatchObject([0, 5, { answered: 0, ahead: 1 }]);
  });
});

describe('what waits now', () => {
  it('is the person first, and the home leader only after the person’s yes', () => {
    const silent = asking({ answers: [anAnswer('RECEIVER')] });
    const saidYes = asking({ answers: [anAnswer('RECEIVER'), anAnswer('PERSON', after(6))] });
    const waiting = waitingOf([], [silent, saidYes], now);
    expect(waiting.map(({ openNow }) => openNow)).toEqual([1, 0, 1]);
  });

  it('reads the same whether somebody declined or is silent, in every number', () => {
    const silent = asking({ answers: [anAnswer('RECEIVER')] });
    const no = anAnswer('PERSON', { value: 'NO', at: friday + hourMs });
    const letGo = ['mon', 'tue'].map((id) => anAskedShift(id, { state: 'FREED', freedAt: no.at, freedBy: 'PERSON' }));
    const declined = asking({ answers: [anAnswer('RECEIVER'), no], shifts: letGo });
    const ended = { ...declined, facts: { ...declined.facts, ended: { by: 'PERSON' as const, reason: null, effectiveFrom: no.at } } };
    for (const one of [declined, ended]) {
      expect(waitingOf([one], [one], now)).toEqual(waitingOf([silent], [silent], now));
      const late = silent.facts.answerBy + 1;
      expect(waitingOf([one], [one], late)).toEqual(waitingOf([silent], [silent], late));
    }
  });
});
