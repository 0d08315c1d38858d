import { useWords } from "../../lib/words/use-words";
import { CloseSection } from "./close-section";
import { OpenSection } from "./open-section";
import { RenameSection } from "./rename-section";
import type { Sections } from "./section-api";

export type Doing = { readonly step: "open" } | { readonly step: "rename" | "close"; readonly id: string };

interface Props {
  readonly tenant: string;
  readonly doing: Doing;
  /** As they are now: what is sent was decided on what is on the screen. */
  readonly sections: Sections;
  /** Says what was done; nothing, when nothing was. */
  readonly onClose: (told?: string) => void;
}

export const SectionDialog = ({ tenant, doing, sections, onClose }: Props) => {
  const { sections: say } = useWords();
  const leave = () => {
    onClose();
  };
  if (doing.step === "open")
    return (
      <OpenSection
        tenant={tenant}
        all={sections.items}
        onOpened={(name) => {
          onClose(say.opened(name));
        }}
        onClose={leave}
      />
    );
  const section = sections.items.find(({ id }) => id === doing.id);
  if (!section) return null;
  const common = { tenant, section, seen: sections.etag, onClose: leave };
  return doing.step === "rename" ? (
    <RenameSection
      {...common}
      onRenamed={(name) => {
        onClose(say.renamed(name));
      }}
    />
  ) : (
    <CloseSection
      {...common}
      onClosed={() => {
        onClose(say.closed(section.name));
      }}
    />
  );
};
