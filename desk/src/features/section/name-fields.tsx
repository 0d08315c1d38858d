import { TextInput } from "@mantine/core";
import { faultyFields, refusalCode } from "../../lib/problem";
import { useWords } from "../../lib/words/use-words";

/** What a section is called, as somebody is writing it down. */
export interface Naming {
  readonly name: string;
  readonly slug: string;
}

/** Whether what was refused is said where it was written. */
export const isOfAName = (error: unknown): boolean =>
  refusalCode(error) === "SECTION_EXISTS" ||
  faultyFields(error).some((field) => field === "name" || field === "slug");

interface Props {
  readonly naming: Naming;
  /** Whether it was found to be nameless before the API was asked. */
  readonly nameless: boolean;
  /** What the API refused. */
  readonly error: unknown;
  readonly slugHint: string;
  readonly onEdit: (patch: Partial<Naming>) => void;
}

/** The name of a section and its address. */
export const NameFields = ({ naming, nameless, error, slugHint, onEdit }: Props) => {
  const { sections: say } = useWords();
  const wrong = faultyFields(error);
  const taken = refusalCode(error) === "SECTION_EXISTS" && say.slugTaken;
  return (
    <>
      <TextInput
        label={say.name}
        data-testid="name"
        data-autofocus
        autoComplete="off"
        maxLength={80}
        value={naming.name}
        error={(nameless || wrong.includes("name")) && say.nameNeeded}
        onChange={(event) => {
          onEdit({ name: event.currentTarget.value });
        }}
      />
      <TextInput
        label={say.slug}
        description={slugHint}
        inputWrapperOrder={["label", "input", "description", "error"]}
        data-testid="slug"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={naming.slug}
        error={wrong.includes("slug") ? say.slugWrong : taken}
        onChange={(event) => {
          onEdit({ slug: event.currentTarget.value });
        }}
      />
    </>
  );
};
