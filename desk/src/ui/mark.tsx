import type { ReactNode } from "react";
import styles from "./mark.module.css";

export type Tone =
  "draft" | "review" | "approved" | "scheduled" | "publishing" | "live" | "withdrawn" | "archived";

// Told apart without colour: empty, half, ticked, a clock, ringed, full, crossed out, a box.
const shapes: Record<Tone, ReactNode> = {
  draft: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  review: (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9Z" fill="currentColor" />
    </>
  ),
  approved: <path d="m1.8 6.4 2.9 2.9 5.5-6.2" fill="none" stroke="currentColor" strokeWidth="2" />,
  scheduled: (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M6 3.4V6l1.9 1.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  publishing: (
    <>
      <circle
        cx="6"
        cy="6"
        r="4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeDasharray="2.2 1.4"
      />
      <circle cx="6" cy="6" r="1.8" fill="currentColor" />
    </>
  ),
  live: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  withdrawn: (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="m2.8 9.2 6.4-6.4" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  archived: (
    <path d="M1.5 3h9v2h-9Zm.8 2v5h7.4V5M4.5 7h3" fill="none" stroke="currentColor" strokeWidth="1.4" />
  ),
};

export const Mark = ({ tone, children, hook }: { tone: Tone; children: ReactNode; hook?: string }) => (
  <span className={styles.mark} data-tone={tone} data-testid={hook}>
    <svg viewBox="0 0 12 12" aria-hidden="true">
      {shapes[tone]}
    </svg>
    <span>{children}</span>
  </span>
);
