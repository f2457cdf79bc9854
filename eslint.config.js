import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const texts = ['app/i18n/{da,nb,en}/**'];
const data = ['app/modules/people/catalogue/**', 'app/modules/needs/templates/**', 'app/ui/icon-paths.ts', 'scripts/seed/**'];

export default tseslint.config(
  { ignores: ['build', 'node_modules', '.data', '.cache', 'app/platform/generated', 'test-results', 'tests/architecture/fixture'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // remix throws Responses by design
      '@typescript-eslint/only-throw-error': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Settings are read in app/platform/environment.server.ts.' }],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.property.name=/^\\$(query|execute)RawUnsafe$/]", message: 'Use the tagged template, so that values are parameters.' },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'React escapes; keep it so.' },
      ],
      'max-lines': ['error', { max: 400, skipBlankLines: false }],
    },
  },
  { files: ['app/main/**', 'scripts/**', 'tests/**', '*.ts'], rules: { 'no-console': 'off', 'no-restricted-properties': 'off' } },
  { files: ['**/*.test.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['tests/**'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' } }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: [...texts, ...data], rules: { 'max-lines': 'off' } },
);
