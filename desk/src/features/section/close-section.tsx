import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
import { closeSection, type Section } from "./section-api";
import { useSectionStep } from "./use-section-step";

interface Props {
  readonly tenant: string;
  readonly section: Section;
  readonly seen: string | undefined;
  readonly onClosed: () => void;
  readonly onClose: () => void;
}

export const CloseSection = ({ tenant, section, seen, onClosed, onClose }: Props) => {
  const { sections: say } = useWords();
  const step = useSectionStep(tenant, () => closeSection(tenant, section, seen), onClosed);
  return (
    <FormDialog
      title={say.closeTitle(section.name)}
      what={<p>{say.closeWhat}</p>}
      act={say.closeAct}
      busy={step.isPending}
      failure={step.isError && <Failure what={say.closeFailed} error={step.error} />}
      onAct={() => {
        step.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
};
