import type { EditorView } from "@tiptap/pm/view";
import type { BodyPicture } from "./body-editor";
import type { Dropped } from "./paste";

/** What is done with files that somebody drops into the text, or pastes there. */
export interface Arriving {
  readonly onPicture: ((file: File, use: (picture: BodyPicture) => void) => void) | undefined;
  readonly onLeftOut: (dropped: Dropped[]) => void;
}

export const isOnlyFiles = (from: DataTransfer | null): boolean =>
  from !== null &&
  from.files.length > 0 &&
  from.getData("text/html") === "" &&
  from.getData("text/plain") === "";

const insert = (view: EditorView, picture: BodyPicture) => {
  if (view.isDestroyed) return;
  const block = { type: "figure", id: crypto.randomUUID(), ...picture };
  view.dispatch(
    view.state.tr.replaceSelectionWith(view.state.schema.node("kept", { block })).scrollIntoView(),
  );
};

/** True when there were files: the first picture is asked about as any other, the rest is told to be left out. */
export const takeFiles = (
  view: EditorView,
  from: DataTransfer | null,
  { onPicture, onLeftOut }: Arriving,
): boolean => {
  const files = [...(from?.files ?? [])];
  const picture = onPicture && files.find(({ type }) => type.startsWith("image/"));
  const rest = files.filter((file) => file !== picture);
  if (rest.length > 0) onLeftOut([{ kind: "file", count: rest.length, sample: rest[0]?.name ?? null }]);
  if (picture)
    onPicture(picture, (stored) => {
      insert(view, stored);
    });
  return files.length > 0;
};
