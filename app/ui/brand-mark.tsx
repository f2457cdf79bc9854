/** Three people in a row, one of whom said yes. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 52 23" aria-hidden="true" focusable="false" className="h-[1.15rem] w-[2.6rem] flex-none text-accent">
      <circle cx="11.5" cy="11.5" r="10.5" fill="currentColor" />
      <path d="m7 12 3 3 6-6.6" className="fill-none stroke-on-accent" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="30" cy="11.5" r="6.8" fill="currentColor" />
      <circle cx="45" cy="11.5" r="5.1" fill="none" stroke="currentColor" strokeWidth="2.2" />
    </svg>
  );
}
