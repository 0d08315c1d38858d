/** The mark of the house: a round seal. */
export const Seal = () => (
  <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <circle cx="16" cy="16" r="15" fill="var(--accent-deep)" />
    <path d="M9 24 16 7l7 17M11.6 18h8.8" fill="none" stroke="var(--on-accent)" strokeWidth="2.6" />
  </svg>
);
