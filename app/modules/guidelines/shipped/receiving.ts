import type { ShippedGuideline } from './shipped-guideline';

const da = `
Den, du låner, kommer for at hjælpe. De kender ikke jeres døre, jeres ord eller jeres borgere. Man bliver rolig af at vide, hvad man skal, hvem man kan spørge, og hvornår man har fri. Det kan du give dem, og det meste af det koster kun minutter, når du gør det før den første vagt.

# Før den første dag

- Skriv mindst tre opgaver, som en, der ikke kender jer, kan gå i gang med. "Hjælpe til" er ikke en opgave. "Dele morgenmad ud på gang B" er.
- Skriv også, hvad de **ikke** skal: for eksempel give medicin, løfte alene eller stå alene på en vagt.
- Vælg en fast kollega, som tager imod. Spørg kollegaen først, og giv tid til det. Ingen kan både vise til rette og nå en fuld arbejdsliste.
- Ring til den, der kommer. Spørg, hvornår de sidst lavede noget, der ligner, hvad de er trygge ved, og hvad de helst vil slippe for.
- Ring til lederen, som låner ud. Aftal vagter og timer, og hør, hvem der tager den udlåntes egne opgaver imens.
- Gør tøj, nøgler og adgang klar. Se efter, at attest og tavshedspligt er på plads, hvis I kræver det.
- Fortæl det faste personale, hvem der kommer, hvor længe, og hvad de kan og ikke kan. Vis dem retningslinjen [Når en udlånt kollega kommer](/guidelines/permanent-staff).

# Den første dag

1. Vær ved døren selv, eller sørg for, at den, der tager imod, står der til tiden.
2. Vis indgang, toilet, pauserum, førstehjælp og vejen ud ved brand.
3. Sig, hvem de spørger, når du ikke er der, og giv dem nummeret.
4. Tag dagens opgaver én ad gangen. Lad dem se opgaven gjort, før de gør den selv.
5. Sig højt, at det er i orden at sige nej til en opgave, de ikke kan udføre forsvarligt.
6. Hold pause sammen med dem.
7. Slut med fem minutter: Hvad gik godt? Hvad var uklart? Hvad gør I anderledes i morgen?

Medicin kræver mere. Det, de måtte et andet sted, må de ikke automatisk hos jer. Se dem gøre det, og skriv det ned, før de gør det alene.

# Den første uge

- Giv dem de samme opgaver og de samme mennesker nogle dage i træk. Det kendte giver ro.
- Spørg hver dag om to ting: Har du nok at lave? Er noget for svært?
- Læg én ny opgave til ad gangen, og først når de selv siger ja.
- Fortæl holdet, hvad den udlånte har taget fra dem. Så bliver hjælpen set.
- Ret behovet i Jobbanken, hvis opgaverne blev nogle andre. Så ved den næste, hvad de siger ja til.
- Ring til lederen, som låner ud, også når alt går godt.

# Hvis det går skævt

- **Der er for lidt at lave.** Sig det samme dag. Find en anden opgave, eller giv vagter fri, så de kan komme hjem til deres eget arbejde. At sidde over slider mere end at have travlt.
- **De er utrygge.** Tag dem ud af opgaven, ikke ud af holdet. Lad dem følges med en fast kollega, til de selv siger til.
- **Deres eget arbejde trækker i dem.** Ring til lederen, som låner ud. I to løser det; den udlånte skal ikke forhandle mellem jer.
- **Det passer ikke.** Sig det roligt, og slut udlånet i Jobbanken med en grund. Alle tre får besked. Det er aftalen, der ikke passede, ikke mennesket.

Du er leder for den udlånte, mens de er hos dig: arbejdets gang, pauser, sikkerhed og den gode tone. Alt andet ligger stadig hos hjemlederen.
`;

const nb = `
Den du låner, kommer for å hjelpe. De kjenner ikke dørene deres, ordene deres eller menneskene dere er der for. Man blir rolig av å vite hva man skal gjøre, hvem man kan spørre, og når man har fri. Det kan du gi dem, og det meste koster bare minutter når du gjør det før den første vakten.

# Før den første dagen

- Skriv minst tre oppgaver som en som ikke kjenner dere, kan gå i gang med. "Hjelpe til" er ikke en oppgave. "Dele ut frokost i gang B" er det.
- Skriv også hva de **ikke** skal: for eksempel gi medisiner, løfte alene eller stå alene på en vakt.
- Velg en fast kollega som tar imot. Spør kollegaen først, og gi tid til det. Ingen kan både vise til rette og rekke en full arbeidsliste.
- Ring til den som kommer. Spør når de sist gjorde noe som ligner, hva de er trygge på, og hva de helst vil slippe.
- Ring til lederen som låner ut. Avtal vakter og timer, og hør hvem som tar den utlåntes egne oppgaver imens.
- Gjør klær, nøkler og tilganger klare. Se til at politiattest er vist og taushetserklæring er underskrevet der det kreves.
- Fortell de faste ansatte hvem som kommer, hvor lenge, og hva de kan og ikke kan. Vis dem retningslinjen [Når en utlånt kollega kommer](/guidelines/permanent-staff).

# Den første dagen

1. Vær ved døren selv, eller sørg for at den som tar imot, står der i tide.
2. Vis inngang, toalett, pauserom, førstehjelp og veien ut ved brann.
3. Si hvem de spør når du ikke er der, og gi dem nummeret.
4. Ta dagens oppgaver én om gangen. La dem se oppgaven gjort før de gjør den selv.
5. Si høyt at det er i orden å si nei til en oppgave de ikke kan utføre forsvarlig.
6. Ta pausen sammen med dem.
7. Avslutt med fem minutter: Hva gikk bra? Hva var uklart? Hva gjør dere annerledes i morgen?

Medisiner krever mer. Det de hadde lov til et annet sted, gjelder ikke uten videre hos dere. Se dem gjøre det, og skriv det ned, før de gjør det alene.

# Den første uken

- Gi dem de samme oppgavene og de samme menneskene noen dager på rad. Det kjente gir ro.
- Spør hver dag om to ting: Har du nok å gjøre? Er noe for vanskelig?
- Legg til én ny oppgave om gangen, og først når de selv sier ja.
- Fortell de andre hva den utlånte har tatt fra dem. Da blir hjelpen sett.
- Rett behovet i Jobbanken hvis oppgavene ble andre. Da vet den neste hva de sier ja til.
- Ring til lederen som låner ut, også når alt går bra.

# Hvis det går galt

- **Det er for lite å gjøre.** Si det samme dag. Finn en annen oppgave, eller gi fri fra vakter, så de kan komme hjem til sitt eget arbeid. Å sitte og vente sliter mer enn å ha det travelt.
- **De er utrygge.** Ta dem ut av oppgaven, ikke ut av laget. La dem gå sammen med en fast kollega til de selv sier fra.
- **Deres eget arbeid drar i dem.** Ring til lederen som låner ut. Dere to løser det; den utlånte skal ikke forhandle mellom dere.
- **Det passer ikke.** Si det rolig, og avslutt utlånet i Jobbanken med en grunn. Alle tre får beskjed. Det er avtalen som ikke passet, ikke mennesket.

Du er leder for den utlånte så lenge de er hos deg: arbeidets gang, pauser, sikkerhet og den gode tonen. Alt annet ligger fortsatt hos hjemlederen.
`;

const en = `
The person you borrow comes to help. They don't know your doors, your words or the people you care for. What makes us calm is knowing what to do, whom to ask and when we are off. You can give them that, and most of it takes minutes if you do it before the first shift.

# Before the first day

- Write down at least three tasks that a stranger can begin with. "Lend a hand" is not a task. "Serve breakfast in corridor B" is.
- Write what they will **not** do as well: give medicine, lift alone or be alone on a shift, for example.
- Choose a permanent colleague who meets them. Ask that colleague first, and give them time. Nobody can show somebody around and finish a full list too.
- Call the person who is coming. Ask when they last did something like it, what they feel safe doing and what they would rather not do.
- Call the leader who lends. Agree on shifts and hours, and hear who takes over the person's own tasks meanwhile.
- Get clothes, keys and access ready. See that the record check and the confidentiality declaration are in place where you need them.
- Tell your permanent staff who is coming, for how long, and what they can and cannot do. Show them the guideline [When a lent colleague comes](/guidelines/permanent-staff).

# The first day

1. Be at the door yourself, or see to it that the one who meets them is there on time.
2. Show the entrance, toilet, break room, first aid and the way out in case of fire.
3. Say whom they ask when you are away, and give them the number.
4. Take the day's tasks one at a time. Let them see a task done before they do it.
5. Say out loud that it is all right to say no to a task they cannot do safely.
6. Spend the break with them.
7. End with five minutes: What went well? What was unclear? What will you do differently tomorrow?

Medicine takes more. What they were allowed to do elsewhere does not count with you by itself. See them do it and write it down before they do it alone.

# The first week

- Give them the same tasks and the same people for some days in a row. What is familiar makes calm.
- Ask two things every day: Do you have enough to do? Is anything too hard?
- Add one new task at a time, and only when they say yes themselves.
- Tell your team what the lent colleague has taken off their hands. Then the help is seen.
- Correct the need in Jobbanken if the tasks turned out to be others. Then the next person knows what they say yes to.
- Call the leader who lends, also when all goes well.

# If it goes wrong

- **There is too little to do.** Say so the same day. Find another task, or free some shifts, so that they can get back to their own work. Sitting idle wears people out more than being busy.
- **They feel unsafe.** Take them out of the task, not out of the team. Let them walk with a permanent colleague until they say they are ready.
- **Their own work pulls at them.** Call the leader who lends. The two of you solve it; the lent person should not negotiate between you.
- **It doesn't fit.** Say it calmly, and end the loan in Jobbanken with a reason. All three are told. It was the agreement that didn't fit, not the human being.

You lead the lent person while they are with you: the day's work, breaks, safety and a good tone. Everything else stays with the home leader.
`;

export const receiving: ShippedGuideline = {
  slug: 'receiving',
  version: 2,
  audiences: ['RECEIVING_LEADER'],
  sectors: [],
  texts: {
    da: { title: 'Tag imod en udlånt kollega, så de er rolige og motiverede', body: da.trim() },
    nb: { title: 'Ta imot en utlånt kollega, så de er rolige og motiverte', body: nb.trim() },
    en: { title: 'Receive a lent colleague so that they are calm and motivated', body: en.trim() },
  },
};
