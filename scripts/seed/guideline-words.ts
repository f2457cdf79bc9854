import type { GuidelineText } from '~/modules/guidelines/guideline';

const da = (extra: string) => `
I hjemmeplejen kører du alene mellem mennesker, du ikke kender. Så skal tøj, nøgler og veje være på plads, før du kører.

# Før du kører

- Hent tøj og kort på kontoret. Privat tøj vaskes ikke sammen med arbejdstøj.
- Se ruten igennem med den, der tager imod dig. De første to dage kører I sammen.
- ${extra}

# Hos borgeren

1. Sig, hvem du er, og at du hjælper til.
2. Sprit hænder, når du kommer, og når du går.
3. Skriv, hvad du har gjort, før du kører videre.

# Hvis det går skævt

Ring til vagttelefonen. Den står på bagsiden af kortet, og der er altid nogen.
`;

const nb = (extra: string) => `
I hjemmetjenesten kjører du alene mellom mennesker du ikke kjenner. Da skal klær, nøkler og veier være på plass før du kjører.

# Før du kjører

- Hent klær og kort på kontoret. Private klær vaskes ikke sammen med arbeidstøy.
- Se gjennom ruten med den som tar imot deg. De første to dagene kjører dere sammen.
- ${extra}

# Hos brukeren

1. Si hvem du er, og at du hjelper til.
2. Sprit hendene når du kommer, og når du går.
3. Skriv hva du har gjort, før du kjører videre.

# Hvis det går galt

Ring til vakttelefonen. Nummeret står på baksiden av kortet, og det er alltid noen der.
`;

const inBoth = (extra: { readonly da: string; readonly nb: string }): GuidelineText[] => [
  { language: 'da', title: 'Første dag i hjemmeplejen', body: da(extra.da).trim() },
  { language: 'nb', title: 'Første dag i hjemmetjenesten', body: nb(extra.nb).trim() },
];

/** A municipality's own guideline in two versions and two languages, so that older versions and missing languages can be seen. */
export const homeCareVersions: readonly (readonly GuidelineText[])[] = [
  inBoth({ da: 'Nøgler hentes hver morgen og afleveres hver aften.', nb: 'Nøkler hentes hver morgen og leveres hver kveld.' }),
  inBoth({ da: 'Døre låses op med telefonen. Få adgangen sat op dagen før.', nb: 'Dører låses opp med telefonen. Få tilgangen satt opp dagen før.' }),
];
