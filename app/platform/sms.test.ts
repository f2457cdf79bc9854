import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { gatewayApi, gsmText, logGateway, phoneAddress } from './sms.server';

const address = 'https://messaging.gatewayapi.eu/mobile/single';
const world = setupServer();
beforeAll(() => world.listen({ onUnhandledRequest: 'error' }));
afterEach(() => world.resetHandlers());
afterAll(() => world.close());

const sms = { id: '5b0c1f4e-0000-4000-8000-000000000001', to: '+4520601100', text: 'Jobbanken: Vil du hjælpe?' };

it('hands an SMS to GatewayAPI with our own reference', async () => {
  const seen: unknown[] = [];
  world.use(
    http.post(address, async ({ request }) => {
      seen.push(request.headers.get('authorization'), await request.json());
      return HttpResponse.json({ msg_id: '01HX', recipient: 4520601100, reference: sms.id }, { status: 202 });
    })
  );
  await gatewayApi({ token: 'a-token-of-tests', sender: 'Jobbanken' }).send(sms);
  expect(seen).toEqual(['Token a-token-of-tests', { sender: 'Jobbanken', recipient: 4520601100, message: sms.text, reference: sms.id }]);
});

it.each([
  ['a refusal', () => HttpResponse.json({ code: '0x0213' }, { status: 422 }), { status: 422 }],
  ['an answer without an id', () => HttpResponse.json({}, { status: 202 }), {}],
])('throws on %s', async (_what, answer, expected) => {
  world.use(http.post(address, answer));
  await expect(gatewayApi({ token: 'a-token-of-tests', sender: 'Jobbanken' }).send(sms)).rejects.toMatchObject(expected);
});

it('says in the log that one would have gone, and neither to whom nor what', async () => {
  const lines: string[] = [];
  await logGateway(pino({}, { write: (line: string) => void lines.push(line) })).send(sms);
  expect(lines.join()).toContain(sms.id);
  expect(lines.join()).not.toMatch(/20601100|hjælpe/);
});

it('writes what an SMS holds in its own letters', () => {
  expect(gsmText('”Ja” – på «Åsø»… nå')).toBe('"Ja" - på "Åsø"... nå');
});

it.each([
  ['20 60 11 00', 'DK', '+4520601100'],
  ['20601100', 'NO', '+4720601100'],
  ['+47 (20) 60-11.00', 'DK', '+4720601100'],
  ['0045 20601100', 'NO', '+4520601100'],
  ['lokal 4512', 'DK', null],
  ['', 'DK', null],
] as const)('reads %j in %s as %j', (written, country, expected) => expect(phoneAddress(written, country)).toBe(expected));
