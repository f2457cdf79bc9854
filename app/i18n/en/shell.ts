export const shell = {
  name: 'Jobbanken',
  nav: { start: 'Start', needs: 'Needs', assignments: 'Loans', me: 'About me', messages: 'Messages', rosters: 'Rosters', units: 'Unit', label: 'Main menu' },
  unread_one: '{{count}} unread message',
  unread_other: '{{count}} unread messages',
};
