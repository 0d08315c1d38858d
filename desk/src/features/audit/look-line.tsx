import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { dateTime } from "../../lib/dates";
import type { Person } from "../../lib/person";
import { useWords } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import { actionOf } from "./asked";
import { decisions } from "./could-publish";
import { peopleOf, type Deed } from "./deeds-api";
import styles from "./audit.module.css";

/** Stands where somebody asked for what was never here. */
const unknown = "?";

type Facts = Deed["facts"];

const kindOf = ({ question, types }: Facts, { audit, history }: Words): string | null => {
  if (question === "published-alone") return audit.alone;
  if (question === "published-again") return audit.again;
  if (!types) return null;
  if (types.join(",") === decisions.join(",")) return audit.could;
  const action = actionOf(types);
  const names: Record<string, string> = history.events;
  return action ? audit.actions[action] : types.map((type) => names[type] ?? type).join(", ");
};

const personOf = (id: string, people: readonly Person[], { audit }: Words): string => {
  if (id === unknown) return audit.look.unknown;
  const name = people.find((person) => person.id === id)?.name ?? "";
  return name === "" ? audit.unnamed(id.slice(0, 8)) : name;
};

const said = (facts: Facts, people: readonly Person[], words: Words): string[] => {
  const { look } = words.audit;
  return [
    kindOf(facts, words),
    facts.by === undefined ? null : look.by(personOf(facts.by, people, words)),
    facts.commit === undefined ? null : look.commit(facts.commit),
    facts.since ? look.since(dateTime(facts.since)) : null,
    facts.until ? look.until(dateTime(facts.until)) : null,
    facts.instant ? look.at(dateTime(facts.instant)) : null,
  ].filter((each): each is string => each !== null);
};

/** With which question somebody looked. */
export const LookLine = ({ tenant, deed: { type, facts } }: { tenant: string; deed: Deed }) => {
  const words = useWords();
  const { audit: say } = words;
  const people = useQuery(peopleOf(tenant)).data ?? [];
  const all = said(facts, people, words);
  if (all.length === 0 && facts.article === undefined)
    return type === "audit.JournalAsked" && <p className={styles.why}>{say.everything}</p>;
  return (
    <p className={styles.why}>
      {facts.article === unknown && `${say.look.article}: ${say.look.unknown} `}
      {facts.article && facts.article !== unknown && (
        <Link to={`/${tenant}/articles/${facts.article}`}>{say.look.article}</Link>
      )}{" "}
      {all.join(" · ")}
    </p>
  );
};
