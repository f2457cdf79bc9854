export const shell = {
  name: 'Jobbanken',
  nav: { start: 'Start', needs: 'Behov', assignments: 'Utlån', me: 'Om meg', messages: 'Meldinger', rosters: 'Lister', units: 'Avdeling', label: 'Hovedmeny' },
  unread_one: '{{count}} ulest melding',
  unread_other: '{{count}} uleste meldinger',
};
