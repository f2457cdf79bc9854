export const answer = {
  title: 'Svar på en forespørgsel',
  allShifts: 'Dit svar gælder alle vagterne. Vil du kun nogle af dem, så log ind og vælg.',
  more: 'Log ind for at se, hvem der tager imod dig, og hvem du kan ringe til.',
  noMovedHint: 'Du har den gamle tid endnu. Log ind, hvis du vil give vagten fra dig.',
  noHeldHint: 'Du har allerede andre vagter her. Log ind, hvis du ikke vil have de her.',
  signIn: 'Log ind',
  signInChoose: 'Log ind og vælg vagter',
  done: {
    HELD: { title: 'Tak, så er det aftalt', text: 'Alle har sagt ja, og vagterne er dine.' },
    WAITING: { title: 'Tak for dit ja', text: 'Nu mangler andre at sige ja. Du får besked, uanset hvordan det går.' },
    RESERVE: { title: 'Tak for dit ja', text: 'På nogle af vagterne er pladsen taget lige nu. Du får besked, hvis en bliver ledig.' },
    NO: { title: 'Tak for svaret', text: 'Du skal ikke gøre mere. Ingen leder kan se, hvem der har sagt nej.' },
    change: 'Vil du ændre dit svar? Log ind og gør det der. Linket kan kun bruges én gang.',
  },
  refused: {
    title: 'Det kan ikke lade sig gøre lige nu',
    private: 'Vi kan ikke tage imod et ja her. Log ind og se hvorfor.',
    still: 'Linket er ikke brugt. Du kan stadig svare, eller logge ind og vælge enkelte vagter.',
  },
  closed: {
    UNKNOWN: { title: 'Linket virker ikke', text: 'Måske kom ikke hele adressen med. Log ind, så ser du, om der er noget at svare på.' },
    USED: { title: 'Linket er brugt', text: 'Der er allerede svaret med det. Log ind for at se svaret eller ændre det.' },
    EXPIRED: { title: 'Fristen er gået', text: 'Linket kan ikke bruges mere. Log ind for at se, hvor der mangler folk nu.' },
    NOT_ASKED: { title: 'Der er ikke mere at svare på', text: 'Der er svaret, eller der er ikke længere brug for et svar. Log ind for at se, hvad der gælder.' },
  },
};
