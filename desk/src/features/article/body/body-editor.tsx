import { EditorContent, useEditor } from "@tiptap/react";
import { useState } from "react";
import { useWords } from "../../../lib/words/use-words";
import type { Block } from "../block";
import { blocksFromDoc } from "./blocks-from-doc";
import { docFromBlocks } from "./doc-from-blocks";
import { bodyExtensions } from "./extensions";
import { foreignMarkup, paste, type Dropped } from "./paste";
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

/** Asks for a picture and hands it to whoever asked. */
export type PickForBody = (use: (picture: BodyPicture) => void) => void;

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
        const html = foreignMarkup(event.clipboardData);
        if (html === null) return false;
        void paste(view, tenant, html).then(setDropped);
        return true;
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
