const localHost = /^(localhost|127\.0\.0\.1|\[::1\])$/;

export interface DemonstrationFacts {
  /** the database still carries the demonstration's mark */
  readonly demonstration: boolean;
  readonly production: boolean;
  /** the name in the address, without port */
  readonly hostname: string;
  readonly demoSignIn: 'on' | 'off' | undefined;
}

/** May people sign in as made-up people here? Never in production off this machine unless DEMO_SIGN_IN=on (design part 5). */
export function maySignInAsDemonstration(facts: DemonstrationFacts): boolean {
  if (!facts.demonstration || facts.demoSignIn === 'off') return false;
  return facts.demoSignIn === 'on' || !facts.production || localHost.test(facts.hostname);
}
