import type { ShippedGuideline } from './shipped-guideline';

const da = `
Tak, fordi du hjælper. Du skal ikke kunne det hele, og du skal ikke lade, som om du kan. Du får opgaver, du kan klare, og nogen at spørge. Her står, hvad der sker, og hvad du selv kan gøre.

# Det gælder hele vejen

- Det er **frivilligt**. Du kan sige nej uden at give en grund, og ingen ser dit nej som et minus.
- Det er din **normale arbejdstid** og din normale løn. Bliver det til flere timer, skal det være aftalt først.
- Du har **to ledere**, mens du er ude. Den ene leder dagens arbejde dér. Den anden er din egen leder, som stadig passer på dig.
- Udlånet gælder først, når tre har sagt ja: du, lederen, der tager imod, og din egen leder. Du kan se det på [Mine udlån](/me/assignments).

# Før den første dag

- Læs opgaverne i behovet, og læs også, hvad du ikke skal. Mangler der noget, så ring til den, der står som kontakt.
- Fortæl, hvornår du sidst lavede noget, der ligner, og hvad du helst gør sammen med en anden. Skriv det på [Det kan jeg](/me/competences), så bliver du spurgt om det rigtige.
- Aftal med din egen leder, hvilke af dine opgaver der hviler, og hvem der svarer for dig imens. Bed om at få det skrevet.
- Find ud af, hvor du skal møde, hvornår, hvem du spørger efter, og hvad du skal have på.
- Skal du vise en attest eller skrive under på tavshedspligt, så gør det nu. Du bliver spurgt om det.

# Den første dag

1. Spørg efter den, der tager imod dig. Du skal ikke finde vej selv.
2. Sig, hvad du er god til, og hvad du er usikker på. Det er en hjælp, ikke en svaghed.
3. Bed om at se en opgave, før du gør den.
4. Find ud af, hvem du ringer til, når du er i tvivl, også hvis din kontakt har fri.
5. Spørg, hvor du skriver ned eller siger videre, hvad du har set.
6. Tag din pause.

Du må sige nej til enhver opgave, du ikke kan udføre forsvarligt. Det gælder især medicin, løft og at være alene. Sig det til den, du går sammen med, og gør noget andet imens.

Det, du ser og hører om borgere og kolleger, bliver dér. Det gælder også, når du er hjemme igen.

# Den første uge

- Du bliver spurgt to gange, hvordan det går. Svar ærligt. Dit svar er til for, at noget kan blive lavet om.
- Sig til, hvis du har for lidt at lave. Der er brug for dig et sted, måske bare ikke her.
- Skriv tre ting ned, som du undrer dig over. De er guld værd, både her og i din egen afdeling.
- Passer tiderne ikke mere, så ret [din rådighed](/me/availability), og ring til din kontakt.

# Hvis det går skævt

- **Du ved ikke, hvad du skal lave.** Spørg én gang til. Er der stadig intet, så ring til din egen leder. Du skal ikke sidde og vente på at være til nytte.
- **Det er for svært, eller du er bange.** Sig det med det samme. Du skal ikke forklare hvorfor. I finder en anden opgave, eller du stopper.
- **Dit eget arbejde vokser imens.** Ring til din egen leder. Det er lederens opgave at lette det, ikke din at nå det hele.
- **Du bliver syg.** Meld dig syg begge steder: hos dem, du skulle møde hos, og hos din egen leder.
- **Nogen taler grimt til dig.** Det skal du ikke finde dig i. Sig det til en af dine ledere eller til din tillids- eller arbejdsmiljørepræsentant.

# Når du kommer hjem

Tal med din leder om, hvad du har lært, og hvad du vil næste gang. Kunne du tænke dig det igen, også når der ikke er krise, så sæt kryds ved de steder, du gerne vil hen, på [din rådighed](/me/availability).
`;

const nb = `
Takk for at du hjelper. Du trenger ikke kunne alt, og du skal ikke late som du kan. Du får oppgaver du klarer, og noen å spørre. Her står det hva som skjer, og hva du selv kan gjøre.

# Dette gjelder hele veien

- Det er **frivillig**. Du kan si nei uten å gi en grunn, og ingen ser neiet ditt som et minus.
- Det er din **vanlige arbeidstid** og din vanlige lønn. Blir det flere timer, skal det være avtalt først.
- Du har **to ledere** mens du er ute. Den ene leder dagens arbeid der. Den andre er din egen leder, som fortsatt passer på deg.
- Utlånet gjelder først når tre har sagt ja: du, lederen som tar imot, og din egen leder. Du ser det på [Mine utlån](/me/assignments).

# Før den første dagen

- Les oppgavene i behovet, og les også hva du ikke skal. Mangler det noe, så ring til den som står som kontakt.
- Fortell når du sist gjorde noe som ligner, og hva du helst gjør sammen med en annen. Skriv det på [Dette kan jeg](/me/competences), så blir du spurt om det rette.
- Avtal med din egen leder hvilke av oppgavene dine som hviler, og hvem som svarer for deg imens. Be om å få det skriftlig.
- Finn ut hvor du skal møte, når, hvem du spør etter, og hva du skal ha på deg.
- Skal du vise politiattest eller skrive under på taushetserklæring, så gjør det nå. Du kan ikke begynne uten der det kreves.

# Den første dagen

1. Spør etter den som tar imot deg. Du skal ikke finne veien selv.
2. Si hva du er god til, og hva du er usikker på. Det er en hjelp, ikke en svakhet.
3. Be om å få se en oppgave før du gjør den.
4. Finn ut hvem du ringer til når du er i tvil, også hvis kontakten din har fri.
5. Spør hvor du skriver ned eller sier fra om det du har sett.
6. Ta pausen din.

Du kan si nei til enhver oppgave du ikke kan utføre forsvarlig. Det gjelder særlig medisiner, løft og å være alene. Si det til den du går sammen med, og gjør noe annet imens.

Det du ser og hører om innbyggere og kolleger, blir der. Det gjelder også når du er hjemme igjen.

# Den første uken

- Du blir spurt to ganger om hvordan det går. Svar ærlig. Svaret ditt er til for at noe kan endres.
- Si fra hvis du har for lite å gjøre. Det er bruk for deg et sted, kanskje bare ikke her.
- Skriv ned tre ting du undrer deg over. De er gull verdt, både her og i din egen avdeling.
- Passer ikke tidene lenger, så rett [tilgjengeligheten din](/me/availability), og ring til kontakten din.

# Hvis det går galt

- **Du vet ikke hva du skal gjøre.** Spør én gang til. Er det fortsatt ingenting, så ring til din egen leder. Du skal ikke sitte og vente på å være til nytte.
- **Det er for vanskelig, eller du er redd.** Si det med en gang. Du trenger ikke forklare hvorfor. Dere finner en annen oppgave, eller du slutter.
- **Ditt eget arbeid vokser imens.** Ring til din egen leder. Det er lederens oppgave å lette det, ikke din å rekke alt.
- **Du blir syk.** Meld fra begge steder: der du skulle møte, og hos din egen leder.
- **Noen snakker stygt til deg.** Det skal du ikke finne deg i. Si det til en av lederne dine, til tillitsvalgt eller til verneombudet.

# Når du kommer hjem

Snakk med lederen din om hva du har lært, og hva du vil neste gang. Kunne du tenke deg det igjen, også når det ikke er krise, så kryss av for stedene du gjerne vil til, på [tilgjengeligheten din](/me/availability).
`;

const en = `
Thank you for helping. You don't have to know everything, and you don't have to pretend. You get tasks that you can manage, and somebody to ask. Here is what happens, and what you can do yourself.

# What holds all the way

- It is **voluntary**. You can say no without a reason, and nobody counts your no against you.
- It is your **normal working time** with your normal pay. If it comes to more hours, that is agreed first.
- You have **two leaders** while you are out. One leads the day's work there. The other is your own leader, who still looks after you.
- The loan holds only when three have said yes: you, the leader who receives you, and your own leader. You see it at [My loans](/me/assignments).

# Before the first day

- Read the tasks in the need, and what you will not do. If something is missing, call the contact.
- Say when you last did something like it, and what you would rather do together with somebody. Write it at [What I can do](/me/competences); then you are asked about the right things.
- Agree with your own leader which of your tasks will rest, and who answers for you meanwhile. Ask to have it in writing.
- Find out where to meet, when, whom to ask for and what to wear.
- If you need to show a record check or sign a confidentiality declaration, do it now. You will be asked.

# The first day

1. Ask for the person who meets you. You don't have to find your way alone.
2. Say what you are good at and what you are unsure of. That is a help, not a weakness.
3. Ask to see a task before you do it.
4. Find out whom to call when in doubt, also when your contact is off.
5. Ask where to write down or pass on what you have seen.
6. Take your break.

You may say no to any task that you cannot do safely. That goes for medicine, lifting and being alone in particular. Tell the colleague you walk with, and do something else meanwhile.

What you see and hear about citizens and colleagues stays there, also when you are home again.

# The first week

- You are asked twice how it goes. Answer honestly. Your answer is there so that something can be changed.
- Say so if you have too little to do. You are needed somewhere, just perhaps not here.
- Write down three things that make you wonder. They are worth gold, here and in your own unit.
- If the times no longer fit, correct [your availability](/me/availability) and call your contact.

# If it goes wrong

- **You don't know what to do.** Ask once more. If there is still nothing, call your own leader. You should not sit waiting to be of use.
- **It is too hard, or you are afraid.** Say so at once. You need not explain why. You find another task together, or you stop.
- **Your own work grows meanwhile.** Call your own leader. It is the leader's task to lighten it, not yours to manage it all.
- **You fall ill.** Call in sick in both places: where you were to meet, and with your own leader.
- **Somebody is rude to you.** You need not put up with it. Tell one of your leaders or your employee or safety representative.

# When you come home

Talk with your leader about what you have learnt and what you want next time. If you would like to do it again, also when there is no crisis, mark the places where you would gladly go at [your availability](/me/availability).
`;

export const lent: ShippedGuideline = {
  slug: 'lent',
  version: 2,
  audiences: ['LENT_PERSON'],
  sectors: [],
  texts: {
    da: { title: 'Det sker der nu: når du bliver lånt ud', body: da.trim() },
    nb: { title: 'Dette skjer nå: når du blir lånt ut', body: nb.trim() },
    en: { title: 'What happens now: when you are lent', body: en.trim() },
  },
};
