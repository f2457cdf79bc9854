export const shell = {
  nav: { start: 'Start', needs: 'Needs', assignments: 'Loans', me: 'About me', messages: 'Messages', rosters: 'Rosters', insights: 'Overview', guidelines: 'Guidelines', audit: 'Log', units: 'Unit', admin: 'Administration' },
  role: { central: 'HR and crisis staff', leader: 'leader', employee: 'employee' },
  kept: {
    SIGNED_OUT: { title: 'You have been signed out', text: 'What you wrote is not lost. Sign in again and send it with one press.' },
    DATABASE_GONE: { title: 'We cannot save right now', text: 'Nothing was changed, and what you wrote is still here. Wait a moment and try again.' },
    BUSY: { title: 'Many people are here right now', text: 'Nothing was changed, and what you wrote is still here. Try again.' },
    signIn: 'Sign in again',
    again: 'Try again',
  },
};
