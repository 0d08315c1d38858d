import { Button } from "@mantine/core";
import type { ComponentProps } from "react";

interface Props extends ComponentProps<typeof Button<"button">> {
  /** Cannot be pressed for now, and soon can: the keyboard stays on it, which `disabled` would not let it. */
  readonly held: boolean;
}

export const StepButton = ({ held, onClick, ...button }: Props) => (
  <Button
    {...button}
    {...(held && { "aria-disabled": true, "data-disabled": true })}
    onClick={held ? undefined : onClick}
  />
);
