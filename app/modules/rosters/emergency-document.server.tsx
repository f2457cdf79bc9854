import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { i18nOf } from '~/i18n/texts-of.server';
import { FormatProvider } from '~/i18n/use-format';
import type { Language } from '~/kernel/vocabulary';
import { dateAt, type Zone } from '~/kernel/zone';
import type { EmergencyList } from './emergency-list';
import { EmergencySheet } from './ui/emergency-sheet';

// without quotes and angles, which React would escape
const style = `
:root { color-scheme: light; }
body { font: 15px/1.4 system-ui, Segoe UI, Roboto, sans-serif; margin: 0 auto; max-width: 78rem; padding: 1rem; color: #111; background: #fff; }
h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.2rem; margin: 1.6rem 0 .3rem; break-after: avoid; } p { margin: .3rem 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .25rem .4rem; border-bottom: 1px solid #999; }
thead th { border-bottom: 2px solid #111; font-size: .85em; } thead { display: table-header-group; } tr { break-inside: avoid; }
tbody th { font-weight: 400; } small { color: #444; display: block; } a { color: #14418b; white-space: nowrap; }
.day { text-align: center; width: 2rem; } .free { background: #d9ecd9; font-weight: 700; } .out { background: #111; color: #fff; }
.box { display: inline-block; width: 1.1rem; height: 1.1rem; border: 2px solid #111; border-radius: 3px; }
.wide { overflow-x: auto; }
@page { size: A4 landscape; margin: 10mm; }
@media print { body { padding: 0; font-size: 9pt; max-width: none; } a { color: #000; text-decoration: none; } .wide { overflow: visible; } .free, .out { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;

/** A whole HTML file: it fetches nothing and runs nothing, so that it opens from a stick on a computer without network. */
export function emergencyDocument(list: EmergencyList, language: Language, zone: Zone): string {
  const page = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${list.title} ${dateAt(list.madeAt, zone)}`}</title>
        <style>{style}</style>
      </head>
      <body>
        <I18nextProvider i18n={i18nOf(language)}>
          <FormatProvider language={language} zone={zone} today={dateAt(list.madeAt, zone)}>
            <EmergencySheet list={list} />
          </FormatProvider>
        </I18nextProvider>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
