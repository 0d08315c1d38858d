import { useEffect, useRef } from "react";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null;

/** j and k walk through the links of a list; / goes to the search field, n starts something new. Enter is the links' own. */
export const useListKeys = <T extends HTMLElement = HTMLUListElement>(onNew: (() => void) | null) => {
  const list = useRef<T>(null);
  useEffect(() => {
    const step = (by: number) => {
      const links = [...(list.current?.querySelectorAll<HTMLElement>("li a") ?? [])];
      const at = links.findIndex((link) => link === document.activeElement);
      const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by;
      links[next]?.focus();
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (event.key === "j") step(1);
      if (event.key === "k") step(-1);
      if (event.key === "/") {
        event.preventDefault();
        document.querySelector<HTMLElement>("[data-search]")?.focus();
      }
      if (event.key === "n" && onNew) {
        event.preventDefault();
        onNew();
      }
    };
    document.addEventListener("keydown", pressed);
    return () => {
      document.removeEventListener("keydown", pressed);
    };
  }, [onNew]);
  return list;
};
