import { everybody, namesFor, noForm, nobody, only, type Fields, type Names, type RouteExpectation } from '../expectation';
import { dayFrom } from '../world/dates';
import { centre, contact, leaders, managers, receivers } from './parties';

const published: Fields = ({ needId }) => ({ needId });
const draft: Fields = ({ draftNeedId }) => ({ needId: draftNeedId });
const seen: Fields = ({ now }) => ({ seen: String(now) });
const changed: Fields = (world) => ({ ...seen(world), title: 'Hjælp om morgenen' });
const withContact: Names = () => contact;
const staff = namesFor(Object.fromEntries(managers.map((visitor) => [visitor, receivers])));
// who posts no needs is stopped at the door; other units' leaders find nothing there, and their form is refused as for a need that is gone
const notPosting = { bystander: 'forbidden', lent: 'forbidden', representative: 'forbidden', administrator: 'forbidden' } as const;
const byManagers = only('heard', managers, 'refused', notPosting);
const openToManagers = only('page', managers, 'missing', notPosting);

/** Everybody sees what is published; leaders and deputies of the unit, HR and the coordinator post and change (design parts 3 and 5). */
export const needs: Readonly<Record<string, RouteExpectation>> = {
  needs: { pages: { 'the list': { loads: everybody('page'), names: nobody } } },
  'needs_.new': {
    pages: { 'a new one': { loads: only('page', [...leaders, ...centre], 'forbidden'), names: nobody } },
    acts: [
      {
        intent: 'start',
        form: ({ receivingUnitId }) => ({ unitId: receivingUnitId, kind: 'SHORTAGE', from: '' }),
        meets: only('heard', managers, 'forbidden', { sender: 'refused', otherLeader: 'refused' }),
      },
    ],
  },
  'needs_.copy': {
    pages: { 'one’s own needs': { loads: only('page', [...leaders, ...centre], 'forbidden'), names: nobody } },
    acts: [
      {
        intent: 'copy',
        form: ({ needId, now }) => ({ 'needIds[]': needId, week: dayFrom(now, 14), how: 'DRAFT' }),
        meets: only('heard', managers, 'forbidden', { sender: 'refused', otherLeader: 'refused' }),
      },
    ],
  },
  'needs_.$needId': {
    params: published,
    pages: {
      'a published need': { loads: everybody('page'), names: withContact },
      'a draft': { params: draft, loads: only('page', managers, 'missing'), names: withContact },
    },
    acts: [{ intent: 'decline', form: noForm, meets: only('heard', ['receiver'], 'refused') }],
  },
  'needs_.$needId_.edit': {
    params: draft,
    pages: {
      'a draft': { loads: openToManagers, names: staff },
      'a published need': { params: published, loads: openToManagers, names: staff },
    },
    acts: [
      { intent: 'save', form: changed, meets: byManagers },
      { intent: 'publish', form: seen, meets: byManagers },
      { intent: 'discard', form: noForm, meets: byManagers },
      { intent: 'change', params: published, form: changed, meets: byManagers },
    ],
  },
};
