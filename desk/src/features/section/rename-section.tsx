import { useState } from "react";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
import { isOfAName, NameFields, type Naming } from "./name-fields";
import { arrange, type Section } from "./section-api";
import { useSectionStep } from "./use-section-step";

interface Props {
  readonly tenant: string;
  /** As it is now, also when others change it meanwhile. */
  readonly section: Section;
  readonly seen: string | undefined;
  readonly onRenamed: (name: string) => void;
  readonly onClose: () => void;
}

export const RenameSection = ({ tenant, section, seen, onRenamed, onClose }: Props) => {
  const { sections: say } = useWords();
  // What nobody has written in stays as it is by then, not as it was.
  const [draft, setDraft] = useState<Partial<Naming>>({});
  const [nameless, setNameless] = useState(false);
  const step = useSectionStep(
    tenant,
    (renamed: Section) => arrange(tenant, renamed, seen),
    ({ name }) => {
      onRenamed(name);
    },
  );
  const naming: Naming = { name: section.name, slug: section.slug, ...draft };
  return (
    <FormDialog
      title={say.renameTitle(section.name)}
      what={<p>{say.renameWhat}</p>}
      act={say.renameAct}
      busy={step.isPending}
      failure={
        step.isError && !isOfAName(step.error) && <Failure what={say.renameFailed} error={step.error} />
      }
      onAct={() => {
        const name = naming.name.trim();
        setNameless(name === "");
        if (name !== "") step.mutate({ ...section, name, slug: naming.slug.trim() || section.slug });
      }}
      onClose={onClose}
    >
      <NameFields
        naming={naming}
        nameless={nameless}
        error={step.error}
        slugHint={say.slugLeadsOn}
        onEdit={(patch) => {
          setDraft({ ...draft, ...patch });
          setNameless(false);
          step.reset();
        }}
      />
    </FormDialog>
  );
};
