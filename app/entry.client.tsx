import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from './i18n/create-i18n';
import { isLanguage } from './i18n/languages';
import { patientFetch } from './ui/connection/patient-fetch';
import { forgetSent } from './ui/form/kept-text';

// only the page's own language is sent to the phone
const loadTexts = { da: () => import('./i18n/texts.da'), nb: () => import('./i18n/texts.nb'), en: () => import('./i18n/texts.en') };

window.fetch = patientFetch(window.fetch.bind(window), (submissionKey) => forgetSent(sessionStorage, submissionKey));

const spoken = document.documentElement.lang;
const language = isLanguage(spoken) ? spoken : 'da';

void loadTexts[language]().then(({ default: texts }) => {
  const i18n = createI18n(language, texts);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
});
