import { useState } from "react";
import type { Asset } from "./asset";
import { nothing, touched, withAll } from "./choice";

/** Which of the assets that are shown are chosen. */
export const useChoice = () => {
  const [choice, setChoice] = useState(nothing);
  return {
    isChosen: ({ id }: Asset) => choice.ids.has(id),
    touch: (shown: readonly Asset[], { id }: Asset, range: boolean) => {
      setChoice((before) =>
        touched(
          before,
          shown.map((each) => each.id),
          id,
          range,
        ),
      );
    },
    all: (shown: readonly Asset[], on: boolean) => {
      setChoice((before) =>
        withAll(
          before,
          shown.map((each) => each.id),
          on,
        ),
      );
    },
    leave: (id: string) => {
      setChoice((before) => withAll(before, [id], false));
    },
  };
};

export type Choosing = ReturnType<typeof useChoice>;
