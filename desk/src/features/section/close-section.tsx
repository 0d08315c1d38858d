import { useWords } from "../../lib/words/use-words";
import { AskSure } from "../../ui/ask-sure";
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
    <AskSure
      title={say.closeTitle(section.name)}
      what={say.closeWhat}
      act={say.closeAct}
      failed={say.closeFailed}
      step={step}
      onClose={onClose}
    />
  );
};
