import type { mail as source } from '../da/mail';

export const mail = {
  subject: {
    asked: 'Will you help? {{need}}',
    answer: 'Your answer is missing: {{need}}',
    about: 'News about {{need}}',
    plain: 'News from Jobbanken',
    digest_one: '{{count}} message from Jobbanken',
    digest_other: '{{count}} messages from Jobbanken',
  },
  hello: 'Hello {{name}}',
  shifts: 'Shifts:',
  meet: 'Meeting place: {{place}}',
  tasks: 'Tasks:',
  answerBy: 'Answer by {{when}}.',
  answerHere: 'Answer yes or no here, without signing in:',
  link: '{{act}}: {{href}}',
  free: 'You are free to say no, and you need not say why.',
  calendar: 'The shifts are attached for your calendar.',
  choose: 'You choose how you are told: {{href}}',
  from: 'Regards, Jobbanken, {{municipality}}',
  sms: 'Jobbanken: {{text}} {{href}}',
} satisfies typeof source;
