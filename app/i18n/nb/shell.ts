export const shell = {
  nav: { start: 'Start', needs: 'Behov', assignments: 'Utlån', me: 'Om meg', messages: 'Meldinger', rosters: 'Lister', insights: 'Oversikt', guidelines: 'Retningslinjer', audit: 'Logg', units: 'Avdeling', admin: 'Administrasjon' },
  role: { central: 'HR og krisestab', leader: 'leder', employee: 'medarbeider' },
  kept: {
    SIGNED_OUT: { title: 'Du er blitt logget ut', text: 'Det du skrev, er ikke gått tapt. Logg inn igjen, så sender du det med ett trykk.' },
    DATABASE_GONE: { title: 'Vi kan ikke lagre akkurat nå', text: 'Ingenting er endret, og det du skrev, er her ennå. Vent litt, og prøv igjen.' },
    BUSY: { title: 'Det er mange inne akkurat nå', text: 'Ingenting er endret, og det du skrev, er her ennå. Prøv igjen.' },
    signIn: 'Logg inn igjen',
    again: 'Prøv igjen',
  },
};
