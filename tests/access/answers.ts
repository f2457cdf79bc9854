import type { ActMeets, Meets } from './expectation';

const isWayToSignIn = (response: Response): boolean => response.status === 302 && (response.headers.get('Location') ?? '').startsWith('/sign-in');

/** What a visitor met who opened a page; another page to go to counts as the page. */
export function metBy(response: Response): Meets | number {
  if (isWayToSignIn(response)) return 'sign-in';
  const named: Record<number, Meets> = { 200: 'page', 302: 'page', 403: 'forbidden', 404: 'missing' };
  return named[response.status] ?? response.status;
}

/** What a visitor's form met. Errors at fields are none of these: the forms are whole. */
export function actMetBy(response: Response): ActMeets | number {
  const named: Record<number, ActMeets> = { 302: 'heard', 401: 'sign-in', 403: 'forbidden', 404: 'missing', 409: 'refused' };
  return named[response.status] ?? response.status;
}
