import type { ShippedGuideline } from './shipped-guideline';

const da = `
I får hjælp af en kollega fra et andet sted i kommunen. De har sagt ja, selv om de ikke kender jer, og de er tit mere nervøse, end de viser. I afgør, om hjælpen bliver til hjælp. Det kræver ikke meget.

# Før de kommer

- Læs, hvem der kommer, hvor længe, og hvad de kan og ikke kan. Står det ingen steder, så spørg jeres leder.
- Vælg sammen tre opgaver, som er lette at give fra sig, og som faktisk letter jer.
- Aftal, hvem de går sammen med i hver vagt. Den, der viser til rette, får færre egne opgaver den dag.
- Skriv det, I altid bliver spurgt om, på én side: koder, telefonnumre, hvor tingene står, hvornår der er pause.

# Den første dag

1. Sig goddag, og sig jeres navne. En ny husker højst to af dem, så sig dem igen i morgen.
2. Begynd med det, der er ens hver dag. Vent med undtagelserne.
3. Vis opgaven, gør den sammen, og lad dem så prøve selv.
4. Sig, hvad der er **vigtigt**, og hvad der kan vente. Det kan man ikke se udefra.
5. Svar på det samme spørgsmål to gange med et smil. Det er hurtigere end at rette en fejl.
6. Tag dem med til pausen.

# Hvad de må, og hvad de ikke må

- De gør de opgaver, der er aftalt, og ikke mere, før lederen har sagt god for det.
- Medicin, forflytninger og arbejde alene kræver, at nogen hos jer har set, at de kan. En uddannelse er ikke nok i sig selv; reglerne er forskellige fra sted til sted.
- De har tavshedspligt som jer. Fortæl dem det, de har brug for i opgaven, og lad resten ligge.
- De må sige nej til det, de ikke kan udføre forsvarligt. Tag det som et godt tegn. I må også sige nej på deres vegne.

# Den første uge

- Giv dem det samme hold og de samme opgaver nogle dage i træk.
- Spørg, før de spørger: "Er du med på det næste?"
- Sig tak for noget bestemt. "Godt, at du tog opvasken, så nåede jeg ind til fru Lund" varmer mere end "tak for i dag".
- Hør, hvad de undrer sig over. De ser det, I er holdt op med at se.

# Det er ikke dem, der er problemet

Det kan mærkes urimeligt at lære nogen op, når man har allermest travlt. Det er rigtigt, at det koster tid de første dage. Sig det til jeres leder, og bed om at få tiden, men lad det ikke gå ud over den, der kom for at hjælpe. De har også et arbejde, som venter i deres egen afdeling.

# Hvis det går skævt

- **De står og mangler noget at lave.** Giv dem en opgave fra jeres liste af tre, og sig det til lederen. Ingen har lyst til at være i vejen.
- **De gør noget forkert.** Stop roligt, vis det igen, og sig det kun til dem. Er nogen kommet til skade, så følg jeres sædvanlige vej for hændelser.
- **De virker bange eller triste.** Spørg, om I skal bytte opgave. Grunden behøver I ikke kende.
- **Tonen bliver hård.** Sig fra for hinanden. Pres er en forklaring, ikke en undskyldning.
- **Det bliver mere arbejde end hjælp.** Sig det til lederen med et eksempel, mens der stadig er tid til at lave det om.

# Når de går

Sig farvel, og sig, hvad de gjorde af forskel. Måske er det jer, der bliver lånt ud næste gang.
`;

const nb = `
Dere får hjelp av en kollega fra et annet sted i kommunen. De har sagt ja selv om de ikke kjenner dere, og de er ofte mer nervøse enn de viser. Det er dere som avgjør om hjelpen blir til hjelp. Det skal ikke mye til.

# Før de kommer

- Les hvem som kommer, hvor lenge, og hva de kan og ikke kan. Står det ingen steder, så spør lederen.
- Velg sammen tre oppgaver som er lette å gi fra seg, og som faktisk letter dere.
- Avtal hvem de går sammen med på hver vakt. Den som viser til rette, får færre egne oppgaver den dagen.
- Skriv det dere alltid blir spurt om, på én side: koder, telefonnumre, hvor tingene står, når det er pause.

# Den første dagen

1. Si hei, og si navnene deres. En ny husker høyst to av dem, så si dem igjen i morgen.
2. Begynn med det som er likt hver dag. Vent med unntakene.
3. Vis oppgaven, gjør den sammen, og la dem så prøve selv.
4. Si hva som er **viktig**, og hva som kan vente. Det kan man ikke se utenfra.
5. Svar på det samme spørsmålet to ganger med et smil. Det går fortere enn å rette en feil.
6. Ta dem med til pausen.

# Hva de har lov til, og hva ikke

- De gjør oppgavene som er avtalt, og ikke mer før lederen har godkjent det.
- Medisiner, forflytninger og arbeid alene krever at noen hos dere har sett at de kan. En utdanning er ikke nok i seg selv; reglene er ulike fra sted til sted.
- De har taushetsplikt som dere. Fortell dem det de trenger i oppgaven, og la resten ligge.
- De kan si nei til det de ikke kan utføre forsvarlig. Ta det som et godt tegn. Dere kan også si nei på deres vegne.

# Den første uken

- Gi dem det samme laget og de samme oppgavene noen dager på rad.
- Spør før de spør: "Er du med på det neste?"
- Si takk for noe bestemt. "Fint at du tok oppvasken, da rakk jeg inn til fru Lund" varmer mer enn "takk for i dag".
- Hør hva de undrer seg over. De ser det dere har sluttet å se.

# Det er ikke dem det er noe i veien med

Det kan kjennes urimelig å lære opp noen når man har det aller travlest. Det stemmer at det koster tid de første dagene. Si det til lederen, og be om å få tiden, men la det ikke gå ut over den som kom for å hjelpe. De har også et arbeid som venter i sin egen avdeling.

# Hvis det går galt

- **De står og mangler noe å gjøre.** Gi dem en oppgave fra listen på tre, og si fra til lederen. Ingen har lyst til å være i veien.
- **De gjør noe feil.** Stopp rolig, vis det igjen, og si det bare til dem. Er noen kommet til skade, så følg den vanlige veien for avvik.
- **De virker redde eller triste.** Spør om dere skal bytte oppgave. Grunnen trenger dere ikke kjenne.
- **Tonen blir hard.** Si fra for hverandre. Press er en forklaring, ikke en unnskyldning.
- **Det blir mer arbeid enn hjelp.** Si det til lederen med et eksempel mens det ennå er tid til å endre det.

# Når de går

Si ha det, og si hvilken forskjell de gjorde. Kanskje er det dere som blir lånt ut neste gang.
`;

const en = `
A colleague from elsewhere in the municipality comes to help you. They said yes although they don't know you, and they are often more nervous than they show. You decide whether the help becomes a help. It doesn't take much.

# Before they come

- Read who is coming, for how long, and what they can and cannot do. If you can’t find it anywhere, ask your leader.
- Choose three tasks together that are easy to hand over and really lighten your day.
- Agree on whom they walk with on each shift. The one who shows them around has fewer tasks of their own that day.
- Write what you are always asked on one page: codes, phone numbers, where things are, when there is a break.

# The first day

1. Say hello, and say your names. Somebody new remembers two of them at most, so say them again tomorrow.
2. Begin with what is the same every day. Leave the exceptions for later.
3. Show the task, do it together, then let them try.
4. Say what is **important** and what can wait. It can't be seen from outside.
5. Answer the same question twice with a smile. It is quicker than putting a mistake right.
6. Take them along to the break.

# What they may do, and what not

- They do the tasks that were agreed, and no more until your leader has approved it.
- Medicine, moving people and working alone need somebody of yours to have seen that they can. A qualification is not enough by itself; the rules differ from place to place.
- They are bound to confidentiality as you are. Tell them what they need for the task, and leave out the rest.
- They may say no to what they can't do safely. Take it as a good sign. You may say no on their behalf, too.

# The first week

- Give them the same team and the same tasks for some days in a row.
- Ask before they ask: "Are you all right with what comes next?"
- Say thank you for something particular. "Good that you did the dishes, so I had time for Mrs Lund" warms more than "thanks for today".
- Hear what makes them wonder. They see what you have stopped seeing.

# They are not the problem

It can feel unfair to teach somebody when you are busiest of all. It is true that it costs time in the first days. Tell your leader and ask to have that time, but don't let it fall back on the one who came to help. They have work waiting in their own unit, too.

# If it goes wrong

- **They have nothing to do.** Give them a task from your list of three, and tell your leader. Nobody likes to be in the way.
- **They do something wrong.** Stop calmly, show it again, and say it to them alone. If somebody was hurt, follow your usual way for incidents.
- **They seem afraid or sad.** Ask whether to swap tasks. You need not know why.
- **The tone gets rough.** Speak up for each other. Pressure is an explanation, not an excuse.
- **It becomes more work than help.** Tell your leader, with an example, while there is still time to change it.

# When they leave

Say goodbye, and say what difference they made. Next time it may be you who are lent.
`;

export const permanentStaff: ShippedGuideline = {
  slug: 'permanent-staff',
  version: 2,
  audiences: ['PERMANENT_STAFF'],
  sectors: [],
  texts: {
    da: { title: 'Når en udlånt kollega kommer', body: da.trim() },
    nb: { title: 'Når en utlånt kollega kommer', body: nb.trim() },
    en: { title: 'When a lent colleague comes', body: en.trim() },
  },
};
