import type { ReactNode } from "react";

export type Glyph =
  | "paragraph"
  | "heading2"
  | "heading3"
  | "quote"
  | "bullets"
  | "numbers"
  | "bold"
  | "italic"
  | "underline"
  | "sub"
  | "sup"
  | "link"
  | "picture"
  | "table"
  | "undo"
  | "redo";

const drawn = (path: ReactNode) => (
  <svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    aria-hidden="true"
  >
    {path}
  </svg>
);

const letter = (text: ReactNode, style: "normal" | "italic" = "normal", size = 14) => (
  <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
    <text
      x="10"
      y="15"
      textAnchor="middle"
      fontFamily="var(--serif)"
      fontWeight="700"
      fontSize={size}
      fontStyle={style}
    >
      {text}
    </text>
  </svg>
);

// Drawn and not written: letters in a button are taken for its name.
const index = (x: number, two: number) =>
  drawn(
    <path d={`M3.5 ${x}l6 8.5M9.5 ${x}l-6 8.5M12.4 ${two}c.3-1.3 3.2-1.4 3.2.3 0 1.3-3.2 2-3.2 3.6h3.4`} />,
  );

export const glyphs: Record<Glyph, ReactNode> = {
  paragraph: drawn(<path d="M14 4H8.5a3.25 3.25 0 0 0 0 6.5H10M10 4v12M13.5 4v12" />),
  heading2: letter("H2", "normal", 13),
  heading3: letter("H3", "normal", 11),
  quote: drawn(<path d="M4 6v8M8 6.5h8M8 10h8M8 13.5h5" />),
  bullets: drawn(<path d="M8 5.5h9M8 10h9M8 14.5h9M3.5 5.5h1M3.5 10h1M3.5 14.5h1" />),
  numbers: drawn(
    <path d="M9 5.5h8M9 10h8M9 14.5h8M3.4 4.2l1.2-.7v4M3 12.4c.3-.8 2.2-.9 2.2.3 0 .9-2.2 1.6-2.2 2.9h2.4" />,
  ),
  bold: letter("B"),
  italic: letter("I", "italic"),
  underline: letter(<tspan textDecoration="underline">U</tspan>),
  sub: index(3.5, 12.8),
  sup: index(8, 4),
  link: drawn(
    <path d="m8.5 11.5 3-3M9 6l1.6-1.6a3.5 3.5 0 0 1 5 5L14 11M11 14l-1.6 1.6a3.5 3.5 0 0 1-5-5L6 9" />,
  ),
  picture: drawn(<path d="M3 4.5h14v11H3Zm0 8.5 4-4 3.5 3.5L13 10l4 4M13.2 7.2h.1" />),
  table: drawn(<path d="M3 4.5h14v11H3ZM3 8.2h14M3 11.8h14M8 8.2v7.3M13 8.2v7.3" />),
  undo: drawn(<path d="M7 4 3.5 7.5 7 11M4 7.5h7.5a4 4 0 0 1 0 8H8" />),
  redo: drawn(<path d="m13 4 3.5 3.5L13 11M16 7.5H8.5a4 4 0 0 0 0 8H12" />),
};
