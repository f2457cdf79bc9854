import type { Texts } from '../texts.da';

export const answer = {
  title: 'Answer a request',
  allShifts: 'Your answer is for all the shifts. If you want only some of them, sign in and choose.',
  more: 'Sign in to see who will meet you and whom you can call.',
  noMovedHint: 'You still have the old time. Sign in if you want to give up the shift.',
  noHeldHint: 'You already have other shifts here. Sign in if you do not want these.',
  signIn: 'Sign in',
  signInChoose: 'Sign in and choose shifts',
  done: {
    HELD: { title: 'Thank you, it is agreed', text: 'Everybody has said yes, and the shifts are yours.' },
    WAITING: { title: 'Thank you for your yes', text: 'Now others have to say yes. You will be told, however it goes.' },
    RESERVE: { title: 'Thank you for your yes', text: 'On some of the shifts the place is taken right now. You will be told if one becomes free.' },
    NO: { title: 'Thank you for your answer', text: 'There is nothing more to do. No leader can see who has said no.' },
    change: 'Do you want to change your answer? Sign in and do it there. The link can be used only once.',
  },
  refused: {
    title: 'That is not possible right now',
    private: 'We cannot take a yes here. Sign in to see why.',
    still: 'The link has not been used. You can still answer, or sign in and choose single shifts.',
  },
  closed: {
    UNKNOWN: { title: 'The link does not work', text: 'Perhaps a part of the address is missing. Sign in to see if there is anything to answer.' },
    USED: { title: 'The link has been used', text: 'It has been answered already. Sign in to see the answer or to change it.' },
    EXPIRED: { title: 'The deadline has passed', text: 'The link cannot be used any more. Sign in to see where people are needed now.' },
    NOT_ASKED: { title: 'There is nothing left to answer', text: 'It has been answered, or no answer is needed any more. Sign in to see how it stands.' },
  },
} satisfies Texts['answer'];
