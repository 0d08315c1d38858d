import { useWords } from "../../lib/words/use-words";
import { Mark, type Tone } from "../../ui/mark";
import type { Tenant } from "./tenant-api";

const tones: Record<Tenant["state"], Tone> = {
  provisioning: "publishing",
  active: "approved",
  suspended: "withdrawn",
  closed: "archived",
};

export const TenantMark = ({ state }: { state: Tenant["state"] }) => {
  const { platform } = useWords();
  return (
    <Mark tone={tones[state]} hook="tenant-state">
      {platform.states[state]}
    </Mark>
  );
};
