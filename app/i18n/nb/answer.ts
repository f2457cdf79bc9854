import type { Texts } from '../texts.da';

export const answer = {
  title: 'Svar på en forespørsel',
  allShifts: 'Svaret ditt gjelder alle vaktene. Vil du bare ha noen av dem, så logg inn og velg.',
  more: 'Logg inn for å se hvem som tar imot deg, og hvem du kan ringe til.',
  noMovedHint: 'Du har den gamle tiden ennå. Logg inn hvis du vil gi fra deg vakten.',
  noHeldHint: 'Du har allerede andre vakter her. Logg inn hvis du ikke vil ha disse.',
  signIn: 'Logg inn',
  signInChoose: 'Logg inn og velg vakter',
  done: {
    HELD: { title: 'Takk, da er det avtalt', text: 'Alle har sagt ja, og vaktene er dine.' },
    WAITING: { title: 'Takk for at du sa ja', text: 'Nå mangler andre å si ja. Du får beskjed uansett hvordan det går.' },
    RESERVE: { title: 'Takk for at du sa ja', text: 'På noen av vaktene er plassen tatt akkurat nå. Du får beskjed hvis en blir ledig.' },
    NO: { title: 'Takk for svaret', text: 'Du trenger ikke å gjøre mer. Ingen leder kan se hvem som har sagt nei.' },
    change: 'Vil du endre svaret? Logg inn og gjør det der. Lenken kan bare brukes én gang.',
  },
  refused: {
    title: 'Det lar seg ikke gjøre akkurat nå',
    private: 'Vi kan ikke ta imot et ja her. Logg inn og se hvorfor.',
    still: 'Lenken er ikke brukt. Du kan fortsatt svare, eller logge inn og velge enkelte vakter.',
  },
  closed: {
    UNKNOWN: { title: 'Lenken virker ikke', text: 'Kanskje kom ikke hele adressen med. Logg inn, så ser du om det er noe å svare på.' },
    USED: { title: 'Lenken er brukt', text: 'Det er allerede svart med den. Logg inn for å se svaret eller endre det.' },
    EXPIRED: { title: 'Fristen har gått ut', text: 'Lenken kan ikke brukes mer. Logg inn for å se hvor det mangler folk nå.' },
    NOT_ASKED: { title: 'Det er ikke mer å svare på', text: 'Det er svart, eller det trengs ikke lenger et svar. Logg inn for å se hva som gjelder.' },
  },
} satisfies Texts['answer'];
