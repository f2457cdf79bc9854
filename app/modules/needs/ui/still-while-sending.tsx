import { useNavigation } from '@remix-run/react';
import { useEffect, useRef, type ReactNode } from 'react';

/** Holds the fields still while the form is under way: the answer draws them anew, and what was typed meanwhile would be gone. */
export function StillWhileSending({ children }: { readonly children: ReactNode }) {
  const { formMethod } = useNavigation();
  const isSending = formMethod === 'POST';
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.toggleAttribute('inert', isSending);
  }, [isSending]);
  return (
    <div ref={place} className="grid gap-5">
      {children}
    </div>
  );
}

/** Once the form is drawn anew, puts the focus where the pressed button's work is seen, as the address says. */
export function useFocusAfter(stamp: number): void {
  const last = useRef(stamp);
  useEffect(() => {
    if (last.current === stamp) return;
    last.current = stamp;
    const heading = document.getElementById(window.location.hash.slice(1))?.querySelector('h2');
    if (!heading || document.activeElement !== document.body) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [stamp]);
}
