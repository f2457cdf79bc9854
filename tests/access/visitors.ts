/** Everybody who may knock, seen from one need at Solgården and loans of a person from the planning office. */
export const visitors = [
  'stranger',
  'bystander',
  'lent',
  'receiver',
  'receiverDeputy',
  'sender',
  'otherLeader',
  'hr',
  'coordinator',
  'representative',
  'administrator',
] as const;
export type Visitor = (typeof visitors)[number];

/** Those who can sign in. */
export type Member = Exclude<Visitor, 'stranger'>;
export const members = visitors.filter((visitor): visitor is Member => visitor !== 'stranger');
