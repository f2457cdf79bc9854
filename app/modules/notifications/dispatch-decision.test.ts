import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '~/kernel/time';
import { clockTimeAt, dateAt, instantAtOrAfter } from '~/kernel/zone';
import { usualWishes } from './contact-wish';
import { decideDispatch, quietEnd, retryAfterMs, type Outgoing } from './dispatch-decision';

const zone = 'Europe/Copenhagen';
const at = (date: string, time: string) => instantAtOrAfter(date, time, zone);
const noon = at('2026-11-23', '12:00');
const night = at('2026-11-23', '23:30');
const mail: Outgoing = { channel: 'EMAIL', createdAt: noon, isRead: false, address: 'ane@example.dk', wishes: usualWishes, isObsolete: false, isQuestion: false, urgentAt: null };

describe('a message on its way out', () => {
  it.each([
    ['goes at once by day', mail, noon, { do: 'SEND', asDigest: false }],
    ['waits through the night', mail, night, { do: 'WAIT', until: at('2026-11-24', '07:00'), why: 'QUIET' }],
    ['waits for the same morning before seven', mail, at('2026-11-24', '06:59'), { do: 'WAIT', until: at('2026-11-24', '07:00'), why: 'QUIET' }],
    ['goes at night when the deadline comes before anybody could act in the morning', { ...mail, urgentAt: at('2026-11-24', '08:59') }, night, { do: 'SEND', asDigest: false }],
    ['waits for the morning when there is time enough then', { ...mail, urgentAt: at('2026-11-24', '09:00') }, night, { do: 'WAIT', until: at('2026-11-24', '07:00'), why: 'QUIET' }],
    ['is dropped when it says nothing new', { ...mail, isObsolete: true }, noon, { do: 'DROP', why: 'OBSOLETE' }],
    ['is dropped when it was read in the program', { ...mail, isRead: true }, noon, { do: 'DROP', why: 'READ' }],
    ['is dropped without an address', { ...mail, address: null }, noon, { do: 'DROP', why: 'NO_ADDRESS' }],
    ['is dropped when mail is not wanted', { ...mail, wishes: { email: 'NONE', sms: true } }, noon, { do: 'DROP', why: 'NOT_WANTED' }],
    ['is dropped when SMS is not wanted', { ...mail, channel: 'SMS', wishes: { email: 'AT_ONCE', sms: false } }, noon, { do: 'DROP', why: 'NOT_WANTED' }],
    ['is dropped after a week without a way out', mail, noon + 7 * dayMs + 1, { do: 'DROP', why: 'TOO_OLD' }],
    ['waits for the next morning’s summary', { ...mail, wishes: { email: 'DAILY', sms: true } }, noon, { do: 'WAIT', until: at('2026-11-24', '07:00'), why: 'DIGEST' }],
    ['goes with the summary in the morning', { ...mail, wishes: { email: 'DAILY', sms: true } }, at('2026-11-24', '07:00'), { do: 'SEND', asDigest: true }],
    ['is not kept for the summary when it asks something', { ...mail, isQuestion: true, wishes: { email: 'DAILY', sms: true } }, noon, { do: 'SEND', asDigest: false }],
  ] as const)('%s', (_what, outgoing, now, expected) => expect(decideDispatch(outgoing, now, zone)).toEqual(expected));
});

it.each([
  ['25 October 2026, an hour longer', '2026-10-24', '22:00', 10],
  ['28 March 2027, an hour shorter', '2027-03-27', '22:00', 8],
])('the quiet of the night to %s ends at seven', (_night, date, time, hours) => expect(quietEnd(at(date, time), zone)).toBe(at(date, time) + hours * hourMs));

it('nothing that waits is tried in the quiet, and nothing is late by more than a night or a day', () => {
  const moments = fc.integer({ min: at('2026-03-27', '00:00'), max: at('2026-03-31', '00:00') });
  fc.assert(
    fc.property(moments, fc.boolean(), (now, isDaily) => {
      const decision = decideDispatch({ ...mail, createdAt: now, wishes: { email: isDaily ? 'DAILY' : 'AT_ONCE', sms: true } }, now, zone);
      const time = clockTimeAt(now, zone);
      const isQuiet = time < '07:00' || time >= '21:00';
      if (decision.do === 'SEND') return !isQuiet && !isDaily;
      if (decision.do === 'DROP') return false;
      return decision.until > now && decision.until - now <= 25 * hourMs && clockTimeAt(decision.until, zone) === '07:00' && dateAt(decision.until, zone) >= dateAt(now, zone);
    })
  );
});

it('is tried again after half a minute, then twice as long each time, an hour at most', () => {
  expect([1, 2, 3, 20].map(retryAfterMs)).toEqual([minuteMs / 2, minuteMs, 2 * minuteMs, hourMs]);
});
