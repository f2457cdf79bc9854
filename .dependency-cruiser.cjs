const { readdirSync } = require('node:fs');
const { join } = require('node:path');

// The ladder. A module may import from itself and from the rungs below it: never up, never sideways.
const LADDER = [
  ['planning', 'rosters', 'followup', 'insights'],
  ['assignments'], // the life of a loan
  ['matching', 'onboarding'], // who fits, and why; lists from facts
  ['people', 'availability', 'needs', 'guidelines', 'announcements'], // what people have registered
  ['bookings'], // who is asked, held, free, when
  ['notifications'], // outbox and contact points
  ['access'], // who may
  ['audit'], // who did
];
// one rule for each folder: names such as needs_.$needId cannot be matched back as a group
const routeFolders = ['app/routes', 'tests/architecture/fixture/app/routes'].flatMap((place) => readdirSync(join(__dirname, place))).map((name) => name.replace(/[.$]/g, '\\$&'));
const any = (names) => `^app/modules/(${names.join('|')})/`;
const error = (name, from, to) => ({ name, severity: 'error', from, to });
const tests = '\\.test\\.tsx?$';
const ladderRules = LADDER.flatMap((rung, i) => [
  error(`sideways-from-${rung[0]}`, { path: any(rung), pathNot: tests }, { path: any(rung), pathNot: '^app/modules/$1/' }),
  ...(i === 0 ? [] : [error(`upwards-from-${rung[0]}`, { path: any(rung), pathNot: tests }, { path: any(LADDER.slice(0, i).flat()) })]),
]);
const SERVER = '\\.server\\.tsx?$';

module.exports = {
  forbidden: [
    ...ladderRules,
    error('module-not-on-the-ladder', { path: '^app/modules/', pathNot: any(LADDER.flat()) }, {}),
    error('nothing-imports-main', { path: '^app/', pathNot: '^app/main/' }, { path: '^app/main/' }),
    error('kernel-stands-alone', { path: '^app/kernel/' }, { path: '^app/(?!kernel/)' }),
    error('i18n-knows-only-kernel', { path: '^app/i18n/' }, { path: '^app/(?!i18n/|kernel/)' }),
    error('ui-knows-no-module', { path: '^app/ui/' }, { path: '^app/(?!ui/|i18n/|kernel/)' }),
    error('platform-knows-no-module', { path: '^app/platform/' }, { path: '^app/(?!platform/|i18n/|kernel/)' }),
    error('nothing-imports-a-route', { path: '^app/', pathNot: '^app/routes/' }, { path: '^app/routes/' }),
    ...routeFolders.map((folder) => error('routes-stay-apart', { path: `^app/routes/${folder}/` }, { path: '^app/routes/', pathNot: `^app/routes/${folder}/` })),
    error('routes-go-through-modules', { path: '^app/routes/' }, { path: ['^app/platform/database\\.server', '^app/platform/generated/', '@prisma/client'] }),
    error(
      'pure-files-stay-pure',
      { path: '^app/modules/[^/]+/(?!ui/).+\\.ts$', pathNot: [SERVER, tests] },
      { path: ['^app/platform/', '^app/ui/', SERVER, '(^|/)(@prisma/client|@remix-run|react|react-dom|react-i18next)(/|$)', '^(node:|fs$|path$|crypto$)'] },
    ),
    error('module-ui-is-private', { path: '^app/modules/([^/]+)/' }, { path: '^app/modules/[^/]+/ui/', pathNot: '^app/modules/$1/' }),
    error('no-circular', { path: '^app/' }, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules|app/platform/generated' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
