import { useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { get, put } from "../../lib/http";
import { Person } from "../../lib/person";
import { mayWrite, type Viewer } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import { Face } from "../../ui/face";
import styles from "./presence.module.css";

const Others = z.object({ items: z.array(z.object({ person: Person })) });

// Whoever says nothing for three quarters of a minute is taken to have left.
const pause = 15_000;

interface Props {
  readonly viewer: Viewer;
  readonly id: string;
}

/** Who else has the article open; being here says the same of this person. */
export const Presence = ({ viewer, id }: Props) => {
  const { presence } = useWords();
  const path = `/api/v1/tenants/${viewer.tenant}/articles/${id}/presence`;
  const { data } = useQuery({
    queryKey: ["presence", viewer.tenant, id],
    queryFn: ({ signal }) => (mayWrite(viewer) ? put(path, Others, {}) : get(path, Others, signal)),
    refetchInterval: pause,
    retry: false,
  });
  const others = data?.items.map(({ person }) => person) ?? [];
  if (others.length === 0) return null;
  return (
    <section className={styles.presence} role="status" data-testid="presence">
      {others.map(({ id: person, name }) => (
        <Face key={person} name={name} />
      ))}
      <p>{presence.here(others.map(({ name }) => name).join(", "))}</p>
    </section>
  );
};
