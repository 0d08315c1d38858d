import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { shortTime } from "../../lib/dates";
import { folded } from "../../lib/fold";
import { alphabet } from "../../lib/person";
import { useWords } from "../../lib/words/use-words";
import { Awaited } from "../../ui/awaited";
import { Empty } from "../../ui/empty";
import { Entry, Entries } from "../../ui/entry";
import { ScreenHead } from "../../ui/screen-head";
import { SearchField } from "../../ui/search-field";
import { RegisterTenant } from "./register-tenant";
import { useRegister, type Tenant } from "./tenant-api";
import { TenantMark } from "./tenant-mark";

/** From how many on somebody would rather search than look. */
const many = 10;

const listed = (all: readonly Tenant[], words: string): Tenant[] =>
  all
    .filter(({ name, slug, locality }) => folded(`${name} ${slug} ${locality ?? ""}`).includes(folded(words)))
    .toSorted((one, other) => alphabet.compare(one.name, other.name));

interface Props {
  /** Where one of them is, by its slug. */
  readonly placeOf: (slug: string) => string;
  readonly onRegistered: (tenant: Tenant) => void;
}

/** The bodies that publish here, for those who let them in. */
export const Tenants = ({ placeOf, onRegistered }: Props) => {
  const { platform: say } = useWords();
  const all = useRegister();
  const [words, setWords] = useState("");
  const [registering, setRegistering] = useState(false);
  const shown = all.data && listed(all.data, words);
  return (
    <section data-testid="tenants">
      <ScreenHead title={say.title}>
        {all.data && all.data.length >= many && (
          <SearchField className={undefined} label={say.search} asked={words} onAsk={setWords} />
        )}
        <Button
          variant="filled"
          data-testid="register"
          onClick={() => {
            setRegistering(true);
          }}
        >
          {say.register}
        </Button>
      </ScreenHead>
      <Awaited asked={all} />
      {shown && shown.length > 0 && (
        <Entries label={say.listed}>
          {shown.map(({ slug, name, locality, registeredAt, state }) => (
            <Entry
              key={slug}
              hook="tenant"
              state={state}
              name={<Link to={placeOf(slug)}>{name}</Link>}
              facts={[slug, locality ?? null, say.registeredAt(shortTime(registeredAt))]}
              mark={<TenantMark state={state} />}
            />
          ))}
        </Entries>
      )}
      {shown?.length === 0 && (
        <Empty title={words === "" ? say.empty : say.emptySearch}>
          {words === "" && <p>{say.emptyHint}</p>}
        </Empty>
      )}
      {registering && (
        <RegisterTenant
          onRegistered={onRegistered}
          onClose={() => {
            setRegistering(false);
          }}
        />
      )}
    </section>
  );
};
