import { Button, Modal, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useWords } from "../../../lib/words/use-words";
import dialog from "../../../ui/dialog.module.css";
import { completeAddress, isLinkAddress } from "./extensions";
import { PickArticle } from "./pick-article";

export const LinkDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const { app, tools } = useWords();
  const before: unknown = editor.getAttributes("link").href;
  const [address, setAddress] = useState(typeof before === "string" ? before : "");
  const [title, setTitle] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);

  const set = () => {
    const href = completeAddress(address);
    setWrong(!isLinkAddress(href));
    if (!isLinkAddress(href)) return;
    const link = editor.chain().focus().extendMarkRange("link");
    if (editor.state.selection.empty && typeof before !== "string") {
      link
        .insertContent({
          type: "text",
          text: title ?? address.trim(),
          marks: [{ type: "link", attrs: { href } }],
        })
        .run();
    } else {
      link.setLink({ href }).run();
    }
    onClose();
  };

  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={tools.linkTitle} closeButtonProps={{ "aria-label": app.close }}>
      <form
        className={dialog.form}
        onSubmit={(event) => {
          event.preventDefault();
          set();
        }}
      >
        <TextInput
          label={tools.linkAddress}
          placeholder={tools.linkHint}
          data-autofocus
          value={address}
          error={wrong && tools.linkWrong}
          onChange={(event) => {
            setAddress(event.currentTarget.value);
            setTitle(null);
          }}
        />
        <PickArticle
          onPick={(article) => {
            // Whole, because feeds and copies of the text are read elsewhere.
            setAddress(new URL(article.address, window.location.origin).href);
            setTitle(article.title);
            setWrong(false);
          }}
        />
        <div className={dialog.actions}>
          <Button onClick={onClose}>{app.cancel}</Button>
          {typeof before === "string" && <Button onClick={remove}>{tools.linkRemove}</Button>}
          <Button type="submit" variant="filled">
            {tools.linkSet}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
