import { Selection } from "@tiptap/pm/state";
import { EditorContent, useEditor } from "@tiptap/react";
import { useState } from "react";
import { useWords } from "../../../lib/words/use-words";
import type { Block } from "../block";
import { isOnlyFiles, takeFiles, type Arriving } from "./arriving-files";
import { blocksFromDoc } from "./blocks-from-doc";
import { docFromBlocks } from "./doc-from-blocks";
import { bodyExtensions } from "./extensions";
import { foreignMarkup, paste, tooLong, type Dropped } from "./paste";
import { PasteLosses } from "./paste-losses";
import { SlashMenu } from "./slash-menu";
import { TenantOfBody } from "./tenant-of-body";
import { Toolbar } from "./toolbar";
import styles from "./body.module.css";

export interface BodyPicture {
  readonly mediaId: string;
  readonly sha256: string;
  readonly extension: string;
  readonly alt: string;
  readonly caption?: string | null | undefined;
}

/** Asks for a picture, of this file if there is one, and hands it to whoever asked. */
export type PickForBody = (use: (picture: BodyPicture) => void, file?: File) => void;

interface Props {
  readonly tenant: string;
  readonly blocks: readonly Block[];
  readonly editable: boolean;
  readonly onChange: (blocks: Block[]) => void;
  readonly onPickPicture?: PickForBody;
}

/** Takes its blocks once; to show others, give it another key. */
export const BodyEditor = ({ tenant, blocks, editable, onChange, onPickPicture }: Props) => {
  const { article } = useWords();
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const arriving: Arriving = {
    onPicture:
      onPickPicture &&
      ((file, use) => {
        onPickPicture(use, file);
      }),
    onLeftOut: setDropped,
  };
  const editor = useEditor({
    extensions: bodyExtensions(article.bodyHint),
    content: docFromBlocks(blocks),
    editable,
    editorProps: {
      attributes: {
        class: styles.text ?? "",
        "data-testid": "body",
        "aria-label": article.body,
        ...(editable ? { role: "textbox", "aria-multiline": "true" } : {}),
      },
      handlePaste: (view, event) => {
        const long = tooLong(event.clipboardData);
        if (long) {
          setDropped([long]);
          return true;
        }
        // Some programs put a picture of the words beside the words.
        if (isOnlyFiles(event.clipboardData)) return takeFiles(view, event.clipboardData, arriving);
        const html = foreignMarkup(event.clipboardData);
        if (html === null) return false;
        void paste(view, tenant, html).then(setDropped);
        return true;
      },
      handleDrop: (view, event) => {
        const { clientX: left, clientY: top } = event;
        const at = view.posAtCoords({ left, top });
        if (!isOnlyFiles(event.dataTransfer)) return false;
        if (at) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))));
        return takeFiles(view, event.dataTransfer, arriving);
      },
    },
    onUpdate: ({ editor: changed }) => {
      onChange(blocksFromDoc(changed.getJSON()));
    },
  });
  return (
    <TenantOfBody value={tenant}>
      {editable && <Toolbar editor={editor} onPickPicture={onPickPicture} />}
      {editable && (
        <PasteLosses
          dropped={dropped}
          onSeen={() => {
            setDropped([]);
            editor.commands.focus();
          }}
        />
      )}
      <EditorContent editor={editor} />
      {editable && <SlashMenu editor={editor} onPickPicture={onPickPicture} />}
    </TenantOfBody>
  );
};
