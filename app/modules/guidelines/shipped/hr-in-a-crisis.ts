import type { ShippedGuideline } from './shipped-guideline';

const da = `
I en krise skal HR kunne svare på tre spørgsmål fra den første time: Hvem kan? Hvem er fri? Hvem har sagt ja? Jobbanken giver svarene, hvis den er holdt i gang før krisen. Resten er mennesker, der skal have ro til at hjælpe.

# Før noget sker

- Bed alle om at skrive, hvad de kan, en gang om året. Spørg også dem, der har skiftet fag. Den sygeplejerske, der er blevet konsulent, står ikke i lønsystemet som sygeplejerske.
- Bekræft det, der kræver autorisation eller bevis, mens der er tid. [Listen over sygeplejefaglige](/rosters/nurse-qualified) viser, hvad der mangler.
- Få attester på plads for en fast reserve til hver slags sted. En attest er tit det, der tager længst.
- Aftal med de faglige organisationer, hvad der gælder, når nogen hjælper uden for deres eget overenskomstområde. Skriv datoen, den udløber.
- Øv jer: Brug Jobbanken til rotation i fredstid, så lederne kender den.

# De første timer

1. Find ud af, hvad der mangler, sted for sted, i opgaver og vagter. "Vi har brug for folk" er ikke et behov endnu.
2. Hjælp lederne med at skrive behovene. Et behov uden tre opgaver, en kontakt og en, der tager imod, er ikke klar.
3. Bed lederne frigive tid for dem, der er uden opgaver. Spørg dem først, også i selskaberne og på de steder, der har lukket.
4. Aftal i krisestaben, hvem der må beslutte hvad, og hvem der har telefonen hvornår. Ingen er til rådighed hele døgnet.
5. Skriv et [opslag](/announcements) om, hvad der gælder lige nu, og hvor man ser det næste. Ét sted, ikke fem.

# De første dage

- Spørg mennesker, før I flytter dem. Frivilligt holder længere, også når ledelsesretten rækker.
- Brug listerne med måde. Hver gang nogen ser i dem, bliver det skrevet ned, og den enkelte kan se hvem.
- Ring til ledere, der ikke svarer. En frigivelse, der ligger, stopper tre mennesker.
- Giv alle, der har svaret, et svar. Den, der meldte sig og intet hørte, melder sig ikke igen.
- Hold øje med hvilen: egne vagter og lånte vagter tæller sammen.
- Tag tillids- og arbejdsmiljørepræsentanter med fra den første dag. Tallene ligger klar til dem i [Overblik](/insights), uden navne.

# Når krisen trækker ud

- Se, hvem der har hjulpet længst, og find afløsning, før de selv beder om det.
- Spørg til udlån, hvor nogen føler sig til overs eller presset. Begge dele er tegn på en aftale, der skal laves om.
- Skriv retningslinjerne om, når praksis ændrer sig. Én tekst gælder ad gangen, med dato, så reglerne er ens overalt.
- Luk de behov, der ikke længere er. Så får de, der venter, besked.

# Det gemmer I ikke

- Ingen CPR-numre, ingen helbredsoplysninger og intet fra attester ud over, at de er set, hvornår og af hvem.
- Kan nogen ikke have visse opgaver, så skriv kun, hvad de ikke skal sættes til, og hvor længe. Grunden hører til i samtalen.
- Fagforening skal ikke stå nogen steder.

# Hvis det går skævt

- **To ledere vil have den samme.** Kun den ene kan få ja; det sørger Jobbanken for. Tal med dem begge om, hvor det gør mest gavn, og find den næste på listen.
- **Ingen passer.** Se, hvorfor. Tit er det ét krav, som kan deles: en uddannet og to hænder i stedet for tre uddannede.
- **En leder kan ikke undvære nogen.** Hør, hvad der ville gøre det muligt. Er svaret stadig nej, så gælder det, til krisestaben beslutter andet.
- **Systemet er nede.** Brug den udskrevne liste og telefonen. Skriv hvert ja ned med navn, tid og hvem der spurgte, og tast det ind bagefter.

# Bagefter

Sig tak, til hver enkelt og til deres ledere. Saml, hvad I lærte, mens det er friskt. Spørg, hvem der vil stå klar næste gang, og slet det, der ikke er brug for.
`;

const nb = `
I en krise skal HR kunne svare på tre spørsmål fra den første timen: Hvem kan? Hvem er ledig? Hvem har sagt ja? Jobbanken gir svarene hvis den er holdt i gang før krisen. Resten er mennesker som skal ha ro til å hjelpe.

# Før noe skjer

- Be alle skrive hva de kan, en gang i året. Spør også dem som har skiftet fag. Sykepleieren som er blitt rådgiver, står ikke i lønnssystemet som sykepleier.
- Bekreft det som krever autorisasjon eller bevis, mens det er tid. [Listen over sykepleiefaglige](/rosters/nurse-qualified) viser hva som mangler.
- Få politiattester på plass for en fast reserve til hver slags sted. En attest er ofte det som tar lengst tid, og den gjelder bare formålet den er gitt for.
- Avtal med organisasjonene hva som gjelder når noen hjelper utenfor sitt eget avtaleområde. Skriv datoen den går ut.
- Øv dere: Bruk Jobbanken til rotasjon i fredstid, så lederne kjenner den.

# De første timene

1. Finn ut hva som mangler, sted for sted, i oppgaver og vakter. "Vi trenger folk" er ikke et behov ennå.
2. Hjelp lederne med å skrive behovene. Et behov uten tre oppgaver, en kontakt og en som tar imot, er ikke klart.
3. Be lederne frigi tid for dem som er uten oppgaver. Spør dem først, også i foretakene og på stedene som har stengt.
4. Avtal i krisestaben hvem som kan beslutte hva, og hvem som har telefonen når. Ingen er tilgjengelig hele døgnet.
5. Skriv et [oppslag](/announcements) om hva som gjelder akkurat nå, og hvor man ser det neste. Ett sted, ikke fem.

# De første dagene

- Spør mennesker før dere flytter dem. Frivillig holder lenger, også når styringsretten rekker.
- Bruk listene med måte. Hver gang noen ser i dem, blir det skrevet ned, og den enkelte kan se hvem.
- Ring til ledere som ikke svarer. En frigivelse som blir liggende, stopper tre mennesker.
- Gi alle som har svart, et svar. Den som meldte seg og ikke hørte noe, melder seg ikke igjen.
- Hold øye med hvilen: egne vakter og lånte vakter teller sammen.
- Ta med tillitsvalgte og verneombud fra den første dagen. Tallene ligger klare for dem i [Oversikt](/insights), uten navn.

# Når krisen trekker ut

- Se hvem som har hjulpet lengst, og finn avløsning før de selv ber om det.
- Spør der noen føler seg til overs eller presset. Begge deler er tegn på en avtale som må endres.
- Skriv om retningslinjene når praksis endrer seg. Én tekst gjelder om gangen, med dato, så reglene er like overalt.
- Lukk behovene som ikke finnes lenger. Da får de som venter, beskjed.

# Dette lagrer dere ikke

- Ingen fødselsnummer, ingen helseopplysninger og ingenting fra attester ut over at de er sett, når og av hvem.
- Kan noen ikke ha visse oppgaver, så skriv bare hva de ikke skal settes til, og hvor lenge. Grunnen hører hjemme i samtalen.
- Fagforening skal ikke stå noe sted.

# Hvis det går galt

- **To ledere vil ha den samme.** Bare den ene kan få ja; det sørger Jobbanken for. Snakk med begge om hvor det gjør mest nytte, og finn den neste på listen.
- **Ingen passer.** Se hvorfor. Ofte er det ett krav som kan deles: én utdannet og to hender i stedet for tre utdannede.
- **En leder kan ikke unnvære noen.** Hør hva som ville gjøre det mulig. Er svaret fortsatt nei, gjelder det til krisestaben beslutter noe annet.
- **Systemet er nede.** Bruk den utskrevne listen og telefonen. Skriv ned hvert ja med navn, tid og hvem som spurte, og legg det inn etterpå.

# Etterpå

Si takk, til hver enkelt og til lederne deres. Samle det dere lærte, mens det er ferskt. Spør hvem som vil stå klar neste gang, og slett det dere ikke trenger.
`;

const en = `
In a crisis HR must be able to answer three questions from the first hour: Who can? Who is free? Who has said yes? Jobbanken gives the answers if it was kept going before the crisis. The rest is people who need calm in order to help.

# Before anything happens

- Ask everybody to write what they can do, once a year. Ask those who have changed their trade as well. The nurse who became a consultant is no nurse in the payroll.
- Verify what takes an authorisation or a proof while there is time. [The roster of nurse-qualified people](/rosters/nurse-qualified) shows what is missing.
- Get record checks in place for a standing reserve for each kind of place. The check is often what takes longest.
- Agree with the unions on what holds when somebody helps outside their own agreement area. Write down the date when it ends.
- Practise: use Jobbanken for rotation in quiet times, so that leaders know it.

# The first hours

1. Find out what is lacking, place by place, in tasks and shifts. "We need people" is not a need yet.
2. Help leaders to write their needs. A need without three tasks, a contact and somebody who introduces is not ready.
3. Ask leaders to release the time of those who have no tasks. Ask these first, also in the enterprises and in places that have closed.
4. Agree in the crisis staff who may decide what, and who has the phone when. Nobody is available around the clock.
5. Write an [announcement](/announcements) of what holds right now, and where to see what comes next. One place, not five.

# The first days

- Ask people before you move them. What is voluntary lasts longer, also where the right to manage would do.
- Use the rosters with care. Every look is written down, and each person can see whose.
- Call leaders who don't answer. A release that is left lying stops three people.
- Give everybody who answered an answer. Whoever offered to help and heard nothing won't offer again.
- Watch the rest: own shifts and lent shifts count together.
- Take employee and safety representatives along from the first day. Their numbers are ready in [Insights](/insights), without names.

# When the crisis lasts

- See who has helped longest, and find relief before they ask for it.
- Ask where somebody feels superfluous or pressed. Both are signs of an agreement that needs changing.
- Correct the guidelines when practice changes. One text holds at a time, with a date, so that the rules are the same everywhere.
- Close the needs that are no longer there. Then those who wait are told.

# What you don't store

- No national identity numbers, nothing about health, and nothing of a record check but that it was seen, when and by whom.
- If somebody can't have certain tasks, write only what they are not to be given, and for how long. The reason belongs in the conversation.
- Union membership is written nowhere.

# If it goes wrong

- **Two leaders want the same person.** Only one of them can have a yes; Jobbanken sees to that. Talk with both about where it does most good, and find the next on the list.
- **Nobody fits.** See why. Often it is one requirement that can be shared: one qualified person and two pairs of hands instead of three qualified people.
- **A leader can spare nobody.** Hear what would make it possible. If the answer is still no, it holds until the crisis staff decides otherwise.
- **The system is down.** Use the printed list and the phone. Write down every yes with name, time and who asked, and enter it afterwards.

# Afterwards

Say thank you, to each person and to their leaders. Gather what you learnt while it is fresh. Ask who will stand ready next time, and delete what is not needed.
`;

export const hrInACrisis: ShippedGuideline = {
  slug: 'hr-in-a-crisis',
  version: 2,
  audiences: ['HR'],
  sectors: [],
  texts: {
    da: { title: 'Jobbanken i en krise', body: da.trim() },
    nb: { title: 'Jobbanken i en krise', body: nb.trim() },
    en: { title: 'The job bank in a crisis', body: en.trim() },
  },
};
