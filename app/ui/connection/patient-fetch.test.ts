import { afterEach, expect, it, vi } from 'vitest';
import { isLost, markLost } from './connection';
import { patientFetch } from './patient-fetch';

afterEach(() => markLost(false));

const post = (key: string): RequestInit => ({ method: 'POST', body: new URLSearchParams({ submissionKey: key }) });
const redirect = () => new Response(null, { status: 204, headers: { 'X-Remix-Redirect': '/needs' } });
const noConnection = () => Promise.reject(new TypeError('Failed to fetch'));

it('waits for the connection and then sends the same form again', async () => {
  const send = vi.fn().mockImplementationOnce(noConnection).mockImplementationOnce(noConnection).mockResolvedValue(redirect());
  const done: string[] = [];
  const answer = patientFetch(send, (key) => done.push(key))('/needs/new?_data=routes', post('k1'));
  await vi.waitFor(() => expect(isLost()).toBe(true));
  expect(send).toHaveBeenCalledTimes(1);
  markLost(false);
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(isLost()).toBe(true));
  expect(done).toEqual([]);
  markLost(false);
  expect((await answer).status).toBe(204);
  expect(send.mock.calls.map(([, init]) => String(init.body))).toEqual(Array(3).fill('submissionKey=k1'));
  expect(done).toEqual(['k1']);
  expect(isLost()).toBe(false);
});

it('ends the waiting when the person leaves', async () => {
  const send = vi.fn().mockImplementationOnce(noConnection).mockRejectedValue(new DOMException('left', 'AbortError'));
  const leaving = new AbortController();
  const answer = patientFetch(send, () => undefined)('/needs?_data=routes', { signal: leaving.signal });
  await vi.waitFor(() => expect(isLost()).toBe(true));
  leaving.abort();
  await expect(answer).rejects.toThrow('left');
});

it('tells nobody of a form that was refused', async () => {
  const done: string[] = [];
  const send = vi.fn().mockResolvedValue(new Response('{}', { status: 422 }));
  await patientFetch(send, (key) => done.push(key))('/needs/new?_data=routes', post('k1'));
  expect(done).toEqual([]);
});

it('leaves other requests alone', async () => {
  await expect(patientFetch(vi.fn().mockImplementation(noConnection), () => undefined)('/health/live')).rejects.toThrow(TypeError);
  expect(isLost()).toBe(false);
});
