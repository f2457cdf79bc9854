import { describe, expect, it } from 'vitest';
import { noticesPerParty } from './notices';

const loan = { id: 'loan', needId: 'need', personId: 'lent' };
const told = (notices: ReturnType<typeof noticesPerParty>) => notices.map(({ personId, data }) => [personId, data['party'] ?? 'PERSON', data['personId'] ?? null]);

describe('noticesPerParty', () => {
  it('tells each as the party they are, and the leaders whom it is about', () => {
    const notices = noticesPerParty({ person: 'lent', receiver: ['receiver', null], home: ['home'] }, 'assignment.ended', loan, null);
    expect(told(notices)).toEqual([['lent', 'PERSON', null], ['receiver', 'RECEIVER', 'lent'], ['home', 'HOME', 'lent']]);
  });

  it('tells everybody once: who leads both units as who receives, who is lent and leads as who is lent', () => {
    const notices = noticesPerParty({ person: 'lent', receiver: ['both', 'lent', 'both'], home: ['both', 'lent'] }, 'assignment.narrowed', loan, null);
    expect(told(notices)).toEqual([['lent', 'PERSON', null], ['both', 'RECEIVER', 'lent']]);
  });

  it('tells nobody of what they did themself', () => {
    expect(told(noticesPerParty({ person: 'lent', receiver: ['receiver'], home: ['home'] }, 'assignment.ended', loan, 'home'))).not.toContainEqual(expect.arrayContaining(['home']));
  });

  it('names nobody where a yes is taken back, since the receiver knows no name after that', () => {
    expect(told(noticesPerParty({ receiver: ['receiver'], home: ['home'] }, 'assignment.yesUndone', loan, 'lent'))).toEqual([['receiver', 'RECEIVER', null], ['home', 'HOME', null]]);
  });
});
