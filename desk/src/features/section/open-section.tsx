import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { onceKeys } from "../../lib/once";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
import { isOfAName, NameFields } from "./name-fields";
import { openSection, type Opening, type Section } from "./section-api";
import { useSectionStep } from "./use-section-step";

interface Props {
  readonly tenant: string;
  readonly all: readonly Section[];
  readonly onOpened: (name: string) => void;
  readonly onClose: () => void;
}

const blank = { name: "", slug: "", parent: "" };

const openingOf = ({ name, slug, parent }: typeof blank): Opening => ({
  name: name.trim(),
  ...(slug.trim() !== "" && { slug: slug.trim() }),
  ...(parent !== "" && { parent }),
});

export const OpenSection = ({ tenant, all, onOpened, onClose }: Props) => {
  const { sections: say } = useWords();
  const [draft, setDraft] = useState(blank);
  const [nameless, setNameless] = useState(false);
  const [keyOf] = useState(onceKeys);
  const step = useSectionStep(
    tenant,
    (opening: Opening) => openSection(tenant, opening, keyOf(opening)),
    ({ name }) => {
      onOpened(name);
    },
  );
  const edit = (patch: Partial<typeof blank>) => {
    setDraft({ ...draft, ...patch });
    setNameless(false);
    step.reset();
  };
  return (
    <FormDialog
      title={say.openTitle}
      what={<p>{say.openWhat}</p>}
      act={say.open}
      busy={step.isPending}
      failure={step.isError && !isOfAName(step.error) && <Failure what={say.openFailed} error={step.error} />}
      onAct={() => {
        const opening = openingOf(draft);
        setNameless(opening.name === "");
        if (opening.name !== "") step.mutate(opening);
      }}
      onClose={onClose}
    >
      <NameFields
        naming={draft}
        nameless={nameless}
        error={step.error}
        slugHint={say.slugOfName}
        onEdit={edit}
      />
      <NativeSelect
        label={say.parent}
        data-testid="parent"
        value={draft.parent}
        data={[
          { value: "", label: say.atTheTop },
          ...all.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          edit({ parent: event.currentTarget.value });
        }}
      />
    </FormDialog>
  );
};
