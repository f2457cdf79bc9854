import type { ShippedGuideline } from './shipped-guideline';

const da = `
Når en af dine hjælper et andet sted, er du stadig deres leder. De skal mærke to ting: at du har lettet deres eget arbejde, og at I ledere passer på dem sammen. Ingen skal være til overs ét sted og bagud et andet.

# Før du siger ja

- Tal med medarbejderen først. Et ja er frivilligt, og et nej skal ikke forklares.
- Vælg de opgaver, der skal hvile. Sig, hvilke, og skriv det som frigivet tid på din [afdelings side](/units). "Du når det nok" er ikke at lette noget.
- Begynd med dem, der har mindst at lave lige nu. Den, der allerede har travlt hos jer, bliver presset begge steder.
- Se vagterne igennem sammen. Er der hvile nok mellem arbejdet hos jer og arbejdet derude?
- Ring til lederen, som tager imod. Spørg: Hvad skal de lave? Hvad skal de ikke? Hvem står ved døren? Kan der ikke svares på det, så vent.
- Aftal, hvem der svarer på mails, møder og borgere imens, og fortæl det til dem, det rører.

Har du mange, der kan undværes, kan du sige ja på forhånd: [frigivelser](/releases). Så ved krisestaben, hvem der kan spørges, og du kan altid tage det tilbage.

# Det siger du til den, der skal af sted

- "Du arbejder i din normale arbejdstid og får din normale løn."
- "De her opgaver tager du ikke imens. Jeg tager ansvaret for dem."
- "Du får opgaver, du kan. Er der noget, du ikke er tryg ved, så sig nej, og ring til mig."
- "Jeg ringer til dig efter den første dag."

# Den første dag

Ring om eftermiddagen. Spørg om to ting: Fik du rigtige opgaver? Er du tryg ved dem? Lyt, før du trøster. Skriv ned, hvad du lover.

# Den første uge og derefter

- Ring igen efter en uge, og så hver anden uge. Et opkald på fem minutter er nok.
- Se efter, om de egne opgaver virkelig ligger stille. Er de blevet listet ind igen, så løft dem af en gang til.
- Hold dem med i det, der sker i afdelingen: en plads i fællesmailen, en stol ved fredagskaffen.
- Tal med lederen, som tager imod, også når alt går godt. I ser samme side om udlånet.
- Fortæl resten af afdelingen, hvorfor kollegaen er væk, og hvor længe. De bærer med.

# Når de kommer hjem

1. Giv dem en rolig dag. De skal ikke begynde i en bunke.
2. Spørg, hvad de har set, som I kan bruge. Den, der har været ude, ser sit eget sted med friske øjne.
3. Sig tak, så andre hører det.

# Hvis det går skævt

- **De er til overs.** Ring til lederen, som tager imod, samme dag. Bliver der ikke flere opgaver, så kald dem hjem for de vagter, der ikke er brug for.
- **De er pressede.** Spørg, hvad der presser. Er det jeres arbejde, så løft mere af. Er det arbejdet derude, så tal med lederen dér, før du taler om at stoppe.
- **De er bange.** Tag det alvorligt uden at grave i grunden. Aftal noget andet, eller stop.
- **I mangler dem selv.** Ring først, og kald dem så hjem i Jobbanken med en grund, helst med en dags varsel. Så kan den anden leder nå at finde en anden.

Er du uenig med den anden leder, så tag det jer imellem, eller bed HR om hjælp. Den udlånte skal ikke stå midt imellem.
`;

const nb = `
Når en av dine hjelper et annet sted, er du fortsatt lederen deres. De skal merke to ting: at du har lettet deres eget arbeid, og at dere ledere passer på dem sammen. Ingen skal være til overs ett sted og på etterskudd et annet.

# Før du sier ja

- Snakk med medarbeideren først. Et ja er frivillig, og et nei trenger ingen forklaring.
- Velg oppgavene som skal hvile. Si hvilke, og skriv det som frigitt tid på [avdelingens side](/units). "Du rekker det nok" er ikke å lette noe.
- Begynn med dem som har minst å gjøre akkurat nå. Den som allerede har det travelt hos dere, blir presset begge steder.
- Se gjennom vaktene sammen. Er det nok hvile mellom arbeidet hos dere og arbeidet der ute?
- Ring til lederen som tar imot. Spør: Hva skal de gjøre? Hva skal de ikke? Hvem står ved døren? Finnes det ikke svar på det, så vent.
- Avtal hvem som svarer på e-post, møter og innbyggere imens, og si det til dem det angår.

Har du mange som kan unnværes, kan du si ja på forhånd: [frigivelser](/releases). Da vet krisestaben hvem som kan spørres, og du kan alltid ta det tilbake.

# Dette sier du til den som skal av sted

- "Du arbeider i din vanlige arbeidstid og får din vanlige lønn."
- "Disse oppgavene tar du ikke imens. Jeg tar ansvaret for dem."
- "Du får oppgaver du kan. Er det noe du ikke er trygg på, så si nei, og ring til meg."
- "Jeg ringer deg etter den første dagen."

# Den første dagen

Ring om ettermiddagen. Spør om to ting: Fikk du ordentlige oppgaver? Er du trygg på dem? Lytt før du trøster. Skriv ned det du lover.

# Den første uken og etterpå

- Ring igjen etter en uke, og så annenhver uke. En samtale på fem minutter er nok.
- Se etter om de egne oppgavene virkelig ligger stille. Har de sneket seg inn igjen, så løft dem av en gang til.
- La dem være med på det som skjer i avdelingen: en plass i felles-e-posten, en stol ved fredagskaffen.
- Snakk med lederen som tar imot, også når alt går bra. Dere ser den samme siden om utlånet.
- Fortell resten av avdelingen hvorfor kollegaen er borte, og hvor lenge. De bærer med.

# Når de kommer hjem

1. Gi dem en rolig dag. De skal ikke begynne i en bunke.
2. Spør hva de har sett som dere kan bruke. Den som har vært ute, ser sitt eget sted med friske øyne.
3. Si takk, så andre hører det.

# Hvis det går galt

- **De er til overs.** Ring til lederen som tar imot, samme dag. Blir det ikke flere oppgaver, så kall dem hjem for de vaktene det ikke er bruk for.
- **De er presset.** Spør hva som presser. Er det arbeidet hos dere, så løft av mer. Er det arbeidet der ute, så snakk med lederen der før du snakker om å slutte.
- **De er redde.** Ta det på alvor uten å grave i grunnen. Avtal noe annet, eller stopp.
- **Dere mangler dem selv.** Ring først, og kall dem så hjem i Jobbanken med en grunn, helst med en dags varsel. Da rekker den andre lederen å finne en annen.

Er du uenig med den andre lederen, så ta det dere imellom, eller be HR om hjelp. Den utlånte skal ikke stå midt imellom.
`;

const en = `
When one of your people helps elsewhere, you are still their leader. They should feel two things: that you have lightened their own work, and that you two leaders look after them together. Nobody should be superfluous in one place and behind in another.

# Before you say yes

- Talk with the person first. A yes is voluntary, and a no needs no reason.
- Choose the tasks that will rest. Say which, and write it down as released time on your [unit's page](/units). "You'll manage" lifts nothing.
- Begin with those who have least to do right now. Somebody who is already busy with you will be pressed in both places.
- Go through the shifts together. Is there enough rest between the work with you and the work out there?
- Call the leader who receives. Ask: What will they do? What will they not do? Who is at the door? If there is no answer, wait.
- Agree on who answers mails, meetings and citizens meanwhile, and tell those it concerns.

If you can spare many, you can say yes ahead of time: [releases](/releases). Then the crisis staff know whom to ask, and you can always take it back.

# What you say to the person who goes

- "You work in your normal hours, with your normal pay."
- "You don't do these tasks meanwhile. I answer for them."
- "You get tasks that you can do. If you don't feel safe with something, say no and call me."
- "I'll call you after the first day."

# The first day

Call in the afternoon. Ask two things: Did you get real tasks? Do you feel safe with them? Listen before you comfort. Write down what you promise.

# The first week and after

- Call again after a week, then every other week. Five minutes are enough.
- See whether their own tasks really rest. If they have crept back in, lift them off once more.
- Keep them in what happens in the unit: a place on the mailing list, a chair at the Friday coffee.
- Talk with the leader who receives, also when all goes well. You both see the same page about the loan.
- Tell the rest of the unit why their colleague is away, and for how long. They carry part of it.

# When they come home

1. Give them a calm day. They should not begin in a pile.
2. Ask what they have seen that you can use. Whoever has been away sees their own place with fresh eyes.
3. Say thank you so that others hear it.

# If it goes wrong

- **They are superfluous.** Call the leader who receives the same day. If there are no more tasks, call them home for the shifts where they are not needed.
- **They are pressed.** Ask by what. If it is your work, lift more of it. If it is the work out there, talk with the leader there before you talk of stopping.
- **They are afraid.** Take it seriously without digging into why. Agree on something else, or stop.
- **You need them yourself.** Call first, then call them home in Jobbanken with a reason, with a day's notice if you can. Then the other leader has time to find somebody else.

If you disagree with the other leader, settle it between you, or ask HR for help. The lent person should not stand in the middle.
`;

export const sending: ShippedGuideline = {
  slug: 'sending',
  version: 2,
  audiences: ['SENDING_LEADER'],
  sectors: [],
  texts: {
    da: { title: 'Når du låner nogen ud', body: da.trim() },
    nb: { title: 'Når du låner ut noen', body: nb.trim() },
    en: { title: 'When you lend somebody', body: en.trim() },
  },
};
