import { Button, Menu } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import type { Rare } from "./next-actions";

interface Props {
  readonly steps: readonly Rare[];
  readonly disabled: boolean;
  readonly onAsk: (step: Rare) => void;
}

/** What is seldom done stands one press further away. */
export const RareActions = ({ steps, disabled, onAsk }: Props) => {
  const { actions } = useWords();
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button disabled={disabled} data-testid="rare" aria-label={actions.rare}>
          …
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {steps.map((step) => (
          <Menu.Item
            key={step}
            data-testid={step}
            onClick={() => {
              onAsk(step);
            }}
          >
            {actions[step]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
