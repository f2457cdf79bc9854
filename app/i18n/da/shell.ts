export const shell = {
  name: 'Jobbanken',
  nav: { start: 'Start', needs: 'Behov', assignments: 'Udlån', me: 'Om mig', messages: 'Beskeder', rosters: 'Lister', units: 'Afdeling', label: 'Hovedmenu' },
  unread_one: '{{count}} ulæst besked',
  unread_other: '{{count}} ulæste beskeder',
};
