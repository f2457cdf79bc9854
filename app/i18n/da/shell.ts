export const shell = {
  nav: { start: 'Start', needs: 'Behov', assignments: 'Udlån', me: 'Om mig', messages: 'Beskeder', rosters: 'Lister', insights: 'Overblik', guidelines: 'Retningslinjer', audit: 'Log', units: 'Afdeling', admin: 'Administration' },
  role: { central: 'HR og krisestab', leader: 'leder', employee: 'medarbejder' },
  kept: {
    SIGNED_OUT: { title: 'Du er blevet logget ud', text: 'Det, du skrev, er ikke gået tabt. Log ind igen, så sender du det med ét tryk.' },
    DATABASE_GONE: { title: 'Vi kan ikke gemme lige nu', text: 'Intet er ændret, og det, du skrev, er her endnu. Vent et øjeblik, og prøv igen.' },
    BUSY: { title: 'Der er mange på lige nu', text: 'Intet er ændret, og det, du skrev, er her endnu. Prøv igen.' },
    signIn: 'Log ind igen',
    again: 'Prøv igen',
  },
};
