import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { byGivenName } from "../../lib/person";
import { platform } from "../../lib/platform";
import { useWords } from "../../lib/words/use-words";
import { actionsIn, fields, type Field } from "./asked";
import { peopleOf } from "./deeds-api";
import { PickArticle } from "./pick-article";
import styles from "./audit.module.css";

/** What the journal is narrowed down to; it stands in the address. */
export const JournalFilter = ({ tenant }: { tenant: string }) => {
  const { audit: say } = useWords();
  const [params, setParams] = useSearchParams();
  const people = (useQuery(peopleOf(tenant)).data ?? []).toSorted((one, other) =>
    byGivenName(one.name, other.name),
  );
  const set = (field: Field, value: string) => {
    const next = new URLSearchParams(params);
    if (value === "") next.delete(field);
    else next.set(field, value);
    setParams(next, { replace: true });
  };
  const bound = (field: Field) => ({
    value: params.get(field) ?? "",
    "data-testid": `filter-${field}`,
    onChange: (event: { currentTarget: { value: string } }) => {
      set(field, event.currentTarget.value);
    },
  });
  const without = new URLSearchParams(params);
  fields.forEach((field) => {
    without.delete(field);
  });
  return (
    <div className={styles.filter} role="search" aria-label={say.filter}>
      <NativeSelect
        label={say.by}
        data={[
          { value: "", label: say.anybody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...bound("by")}
      />
      <NativeSelect
        label={say.action}
        data={[
          { value: "", label: say.anything },
          ...actionsIn(tenant).map((action) => ({ value: action, label: say.actions[action] })),
        ]}
        {...bound("action")}
      />
      <TextInput type="date" label={say.since} {...bound("since")} />
      <TextInput type="date" label={say.until} {...bound("until")} />
      {tenant !== platform && (
        <>
          <PickArticle
            tenant={tenant}
            picked={params.get("article")}
            onPick={(article) => {
              set("article", article);
            }}
          />
          <TextInput
            type="number"
            min={1}
            inputMode="numeric"
            label={say.commitNumber}
            {...bound("commit")}
            onChange={(event) => {
              const typed = event.currentTarget.value;
              if (typed === "" || /^[1-9][0-9]{0,11}$/.test(typed)) set("commit", typed);
            }}
          />
        </>
      )}
      {without.size < params.size && <Link to={`?${without.toString()}`}>{say.clear}</Link>}
    </div>
  );
};
