import type { Country } from '~/kernel/vocabulary';

// Common given and family names of each country, put together at random: nobody in particular.
export const givenNames: Record<Country, readonly string[]> = {
  DK: [
    'Anne', 'Mette', 'Kirsten', 'Hanne', 'Lene', 'Susanne', 'Charlotte', 'Camilla', 'Ida', 'Emma', 'Freja', 'Signe', 'Karen', 'Inge',
    'Birthe', 'Tine', 'Louise', 'Maria', 'Sofie', 'Julie', 'Pia', 'Gitte', 'Dorthe', 'Bente', 'Rikke', 'Line', 'Trine', 'Stine', 'Åse',
    'Bodil', 'Nanna', 'Laura', 'Ea', 'Zeynep', 'Amina', 'Fatima', 'Olena', 'Agnieszka', 'Peter', 'Lars', 'Jens', 'Henrik', 'Søren',
    'Thomas', 'Michael', 'Niels', 'Torben', 'Jørgen', 'Rasmus', 'Mads', 'Frederik', 'Emil', 'Anders', 'Martin', 'Kasper', 'Bjørn', 'Ole',
    'Åge', 'Simon', 'Viktor', 'Yusuf', 'Ahmad', 'Piotr', 'Magnus',
  ],
  NO: [
    'Anne', 'Inger', 'Kari', 'Marit', 'Ingrid', 'Liv', 'Eva', 'Berit', 'Astrid', 'Hilde', 'Ida', 'Nora', 'Emma', 'Sara', 'Thea', 'Maria',
    'Åse', 'Solveig', 'Randi', 'Turid', 'Silje', 'Hanne', 'Camilla', 'Linn', 'Maren', 'Ragnhild', 'Guro', 'Synnøve', 'Bjørg', 'Gunhild',
    'Elin', 'Mari', 'Tone', 'Vilde', 'Amina', 'Fatima', 'Olena', 'Agnieszka', 'Jan', 'Per', 'Bjørn', 'Ole', 'Lars', 'Kjell', 'Knut',
    'Svein', 'Arne', 'Thomas', 'Hans', 'Geir', 'Tor', 'Morten', 'Terje', 'Odd', 'Erik', 'Martin', 'Andreas', 'Jonas', 'Henrik', 'Håkon',
    'Øyvind', 'Sindre', 'Yusuf', 'Ahmad', 'Piotr', 'Magnus', 'Åsmund',
  ],
};

export const familyNames: Record<Country, readonly string[]> = {
  DK: [
    'Jensen', 'Nielsen', 'Hansen', 'Pedersen', 'Andersen', 'Christensen', 'Larsen', 'Sørensen', 'Rasmussen', 'Jørgensen', 'Petersen',
    'Madsen', 'Kristensen', 'Olsen', 'Thomsen', 'Christiansen', 'Poulsen', 'Johansen', 'Møller', 'Mortensen', 'Knudsen', 'Jakobsen',
    'Mikkelsen', 'Lund', 'Holm', 'Schmidt', 'Eriksen', 'Kjær', 'Winther', 'Bech', 'Toft', 'Krogh', 'Lyngby', 'Hvid', 'Øvlisen', 'Ærø',
    'Østergaard', 'Åkjær', 'Dam', 'Skov', 'Bruun', 'Berg', 'Gade', 'Abild', 'Nørgaard', 'Vestergaard', 'Søndergaard', 'Damgaard',
    'Bisgaard', 'Frandsen', 'Juul', 'Ravn', 'Demir', 'Yilmaz', 'Ali', 'Hassan', 'Kowalska', 'Shevchenko', 'Nguyen', 'Ahmed', 'Fisker',
    'Høj', 'Buhl', 'Storm',
  ],
  NO: [
    'Hansen', 'Johansen', 'Olsen', 'Larsen', 'Andersen', 'Pedersen', 'Nilsen', 'Kristiansen', 'Jensen', 'Karlsen', 'Johnsen', 'Pettersen',
    'Eriksen', 'Berg', 'Haugen', 'Hagen', 'Johannessen', 'Andreassen', 'Jacobsen', 'Dahl', 'Halvorsen', 'Lund', 'Henriksen', 'Sørensen',
    'Jørgensen', 'Moen', 'Gundersen', 'Iversen', 'Solberg', 'Strand', 'Svendsen', 'Martinsen', 'Knutsen', 'Bakken', 'Eide', 'Lie',
    'Solheim', 'Bøe', 'Nygård', 'Åsen', 'Ødegård', 'Sæther', 'Myhre', 'Rønning', 'Aas', 'Fjeld', 'Vik', 'Tangen', 'Nordli', 'Øien',
    'Brekke', 'Ruud', 'Ali', 'Hassan', 'Kowalska', 'Shevchenko', 'Nguyen', 'Ahmed', 'Lien', 'Tveit', 'Foss', 'Kvam',
  ],
};
