import { namesFor, nobody, only, type ActExpectation, type Fields, type RouteExpectation } from '../expectation';
import type { Visitor } from '../visitors';
import { centre, leaders, parties, receivers } from './parties';

const heldPage: Fields = ({ heldId }) => ({ assignmentId: heldId });
const act = (intent: string, to: string, form: Fields, named: readonly Visitor[]): ActExpectation => ({ intent, to, form, meets: only('heard', named, 'refused') });
const item =
  (key: 'personItemId' | 'receiverItemId' | 'introducerItemId' | 'homeItemId' | 'arrivedItemId'): Fields =>
  (world) => ({ itemId: world[key] });
const aside: Fields = (world) => ({ ...item('receiverItemId')(world), reason: 'Alt er åbent hos os' });

/** Each role settles its own, the receiving leader also the introduction (issue 4, item 1); the same forms stand on two pages. */
export const actsOnChecklists: readonly ActExpectation[] = [
  act('tick', 'the person’s own item', item('personItemId'), ['lent']),
  act('tick', 'the receiving leader’s item', item('receiverItemId'), receivers),
  act('tick', 'the introduction', item('introducerItemId'), receivers),
  act('tick', 'the home leader’s item', item('homeItemId'), ['sender']),
  act('tick', 'that the person has come', item('arrivedItemId'), receivers),
  act('untick', 'the person’s own item', item('personItemId'), ['lent']),
  act('untick', 'the home leader’s item', item('homeItemId'), ['sender']),
  act('setAside', 'the receiving leader’s item', aside, receivers),
  act('takeOver', 'the list', ({ checklistId }) => ({ checklistId }), [...receivers, 'sender']),
];

const template: Fields = () => ({ place: 'receiver-administration' });
const shipped: Fields = () => ({ place: 'receiver-all' });
const anItem: Fields = () => ({ 'text.da': 'Vis kaffen', 'text.nb': 'Vis kaffen', 'text.en': 'Show the coffee', phase: 'DAY_ONE', amount: '2', unit: 'HOURS', side: 'AFTER_START', blocks: 'NONE', country: 'ANY' });
const byAdministrator = only('heard', ['administrator'], 'forbidden');

/** Lists around loans: their parties and who introduces, leaders for their units, HR and the crisis staff; the texts are the administrator's (design part 5). */
export const checklists: Readonly<Record<string, RouteExpectation>> = {
  checklists: {
    pages: {
      'one’s units': {
        query: () => ({ show: 'ALL' }),
        loads: only('page', [...leaders, ...centre], 'forbidden'),
        names: namesFor({ receiver: parties, receiverDeputy: parties, sender: parties, hr: parties, coordinator: parties }),
      },
    },
  },
  'checklists_.$assignmentId': {
    params: heldPage,
    pages: {
      'a loan that begins soon': { loads: only('page', ['lent', ...receivers, 'sender', ...centre], 'missing'), names: () => parties },
      'a request that nothing is held of': { params: ({ assignmentId }) => ({ assignmentId }), loads: only('page', [], 'missing'), names: nobody },
    },
    acts: actsOnChecklists,
  },
  'admin_.checklists': { pages: { 'every template': { loads: only('page', ['administrator'], 'forbidden'), names: nobody } } },
  'admin_.checklists_.$place': {
    params: template,
    pages: {
      'one template': { loads: only('page', ['administrator'], 'forbidden'), names: nobody },
      'an item’s form': { params: shipped, query: () => ({ item: 'meet' }), loads: only('page', ['administrator'], 'forbidden'), names: nobody },
    },
    acts: [
      { intent: 'save', form: anItem, meets: byAdministrator },
      { intent: 'up', params: shipped, form: () => ({ key: 'access' }), meets: byAdministrator },
      { intent: 'down', params: shipped, form: () => ({ key: 'meet' }), meets: byAdministrator },
      { intent: 'remove', params: shipped, form: () => ({ key: 'thanks' }), meets: byAdministrator },
      // nothing newer waits
      { intent: 'useOffered', params: shipped, form: () => ({}), meets: only('refused', ['administrator'], 'forbidden') },
    ],
  },
};
