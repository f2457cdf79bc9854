import { everybody, noForm, nobody, only, type ActExpectation, type Fields, type RouteExpectation } from '../expectation';
import { dayFrom } from '../world/dates';
import { centre } from './parties';

const guideline: Fields = ({ slug }) => ({ slug });
const announcement: Fields = ({ announcementId }) => ({ announcementId });
const written = { 'texts.da.title': 'Tag godt imod', 'texts.da.body': 'Vis vej til kaffen.' };
// the form holds all three languages
const texts: Fields = () => ({ ...written, 'texts.nb.title': '', 'texts.nb.body': '', 'texts.en.title': '', 'texts.en.body': '' });
const draft: Fields = (world) => ({ ...texts(world), savedAt: String(world.draftSavedAt) });
const savedDraft: Fields = ({ draftSavedAt }) => ({ savedAt: String(draftSavedAt) });
const said: Fields = (world) => ({ ...texts(world), changedAt: String(world.announcementChangedAt), validFrom: dayFrom(world.now, 0), validTo: '' });
const byAdministrator = only('heard', ['administrator'], 'forbidden');
const writers = [...centre, 'administrator'] as const;

/** "I have seen it" stands on every page that shows announcements; who it is not for finds none (design part 5). */
export const seenByThemselves: ActExpectation = { intent: 'seen', form: announcement, meets: everybody('heard') };

/** One text in force for everybody; the administrator writes guidelines, the centre announcements (design part 5). */
export const centreTexts: Readonly<Record<string, RouteExpectation>> = {
  guidelines: { pages: { 'every guideline': { loads: everybody('page'), names: nobody } } },
  'guidelines_.$slug': {
    params: guideline,
    pages: {
      'the one in force': { loads: everybody('page'), names: nobody },
      'a draft': { query: () => ({ version: '2' }), loads: everybody('missing'), names: nobody },
    },
    acts: [{ intent: 'read', form: ({ guidelineVersionId }) => ({ versionId: guidelineVersionId }), meets: everybody('heard') }],
  },
  admin: { pages: { 'the ways on': { loads: only('page', ['administrator'], 'forbidden'), names: nobody } } },
  'admin_.jobs': {
    pages: { 'what the clock does': { loads: only('page', ['administrator'], 'forbidden'), names: nobody } },
    // no jobs were started in the world of this test, so that there is none to run
    acts: [{ intent: 'run', form: () => ({ name: 'send-messages' }), meets: only('refused', ['administrator'], 'forbidden') }],
  },
  'admin_.guidelines': {
    pages: { 'every guideline': { loads: only('page', ['administrator'], 'forbidden'), names: nobody } },
    acts: [{ intent: 'create', form: () => ({ title: 'Når vandet stiger' }), meets: byAdministrator }],
  },
  'admin_.guidelines_.$slug': {
    params: guideline,
    pages: { 'one guideline': { loads: only('page', ['administrator'], 'forbidden'), names: nobody } },
    acts: [
      { intent: 'save', form: draft, meets: byAdministrator },
      // shown as it will be read, and nothing written
      { intent: 'preview', form: draft, meets: only('refused', ['administrator'], 'forbidden') },
      { intent: 'publish', form: savedDraft, meets: byAdministrator },
      { intent: 'discard', form: savedDraft, meets: byAdministrator },
      { intent: 'withdraw', form: noForm, meets: byAdministrator },
      { intent: 'forWhom', form: () => ({ 'audiences[]': 'HR' }), meets: byAdministrator },
    ],
  },
  // codes and times, neither names nor words: the administrator sees that messages go out (design rule 10)
  'admin_.outbox': {
    pages: {
      'what waits': { loads: only('page', ['administrator'], 'forbidden'), names: nobody },
      'what failed': { query: () => ({ state: 'FAILED' }), loads: only('page', ['administrator'], 'forbidden'), names: nobody },
    },
    acts: [{ intent: 'retry', form: ({ failedDispatchId }) => ({ dispatchId: failedDispatchId }), meets: byAdministrator }],
  },
  announcements: {
    pages: {
      'those in force': { loads: everybody('page'), names: nobody },
      'those that are over': { query: () => ({ view: 'over' }), loads: everybody('page'), names: nobody },
    },
    acts: [seenByThemselves],
  },
  'announcements_.new': {
    pages: { 'an empty form': { loads: only('page', writers, 'forbidden'), names: nobody } },
    acts: [{ intent: 'save', form: (world) => ({ ...said(world), changedAt: '0' }), meets: only('heard', writers, 'forbidden') }],
  },
  'announcements_.$announcementId': {
    params: announcement,
    pages: { 'one announcement': { loads: everybody('page'), names: nobody } },
    acts: [
      seenByThemselves,
      { intent: 'save', form: said, meets: only('heard', writers, 'refused') },
      { intent: 'takeDown', form: noForm, meets: only('heard', writers, 'refused') },
    ],
  },
};
