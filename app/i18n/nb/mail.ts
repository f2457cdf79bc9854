import type { mail as source } from '../da/mail';

export const mail = {
  subject: {
    asked: 'Vil du hjelpe? {{need}}',
    answer: 'Svaret ditt mangler: {{need}}',
    about: 'Nytt om {{need}}',
    plain: 'Nytt i Jobbanken',
    digest_one: '{{count}} beskjed fra Jobbanken',
    digest_other: '{{count}} beskjeder fra Jobbanken',
  },
  hello: 'Hei {{name}}',
  shifts: 'Vakter:',
  meet: 'Møtested: {{place}}',
  tasks: 'Oppgaver:',
  answerBy: 'Svar senest {{when}}.',
  answerHere: 'Svar ja eller nei her, uten å logge inn:',
  link: '{{act}}: {{href}}',
  free: 'Du må gjerne si nei, og du trenger ikke si hvorfor.',
  calendar: 'Vaktene er lagt ved til kalenderen din.',
  choose: 'Du velger selv hvordan du får beskjed: {{href}}',
  from: 'Hilsen Jobbanken, {{municipality}}',
  sms: 'Jobbanken: {{text}} {{href}}',
} satisfies typeof source;
