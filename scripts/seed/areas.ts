import type { Words } from './country-words';

export interface SeedArea {
  readonly key: string;
  readonly name: Words;
  readonly neighbours: readonly string[];
}

// Two areas are near when people can travel between them between home and a shift (design part 2, Unit).
export const areas: readonly SeedArea[] = [
  { key: 'midtby', name: { DK: 'Midtbyen', NO: 'Sentrum' }, neighbours: ['havn', 'nord', 'syd', 'oest', 'vest'] },
  { key: 'havn', name: { DK: 'Havnen', NO: 'Havna' }, neighbours: ['midtby', 'oest'] },
  { key: 'nord', name: { DK: 'Nordbyen', NO: 'Nordbyen' }, neighbours: ['midtby', 'skov', 'oest'] },
  { key: 'syd', name: { DK: 'Sydbyen', NO: 'Sørbyen' }, neighbours: ['midtby', 'vest', 'fjord'] },
  { key: 'oest', name: { DK: 'Østerby', NO: 'Østbyen' }, neighbours: ['midtby', 'havn', 'nord'] },
  { key: 'vest', name: { DK: 'Vesterby', NO: 'Vestbyen' }, neighbours: ['midtby', 'syd', 'skov'] },
  { key: 'skov', name: { DK: 'Skovby', NO: 'Skogen' }, neighbours: ['nord', 'vest'] },
  { key: 'fjord', name: { DK: 'Fjordlandet', NO: 'Fjordbygda' }, neighbours: ['syd'] },
];
