import { Modal, Tabs } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import { PickStored } from "./pick-stored";
import type { StoredPicture } from "./picture";
import { UploadPicture } from "./upload-picture";
import styles from "./pick-picture.module.css";

interface Props {
  readonly tenant: string;
  /** What somebody has dropped or pasted, to be described and brought in. */
  readonly file?: File | null;
  readonly onStored: (picture: StoredPicture) => void;
  readonly onClose: () => void;
}

/** Asks for a picture: one of the library, or a new one. */
export const PickPicture = ({ tenant, file = null, onStored, onClose }: Props) => {
  const { app, media } = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      title={media.pick}
      size="52rem"
      closeButtonProps={{ "aria-label": app.close }}
    >
      <Tabs defaultValue={file ? "new" : "stored"} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="stored" data-testid="pick-stored">
            {media.pickStored}
          </Tabs.Tab>
          <Tabs.Tab value="new" data-testid="pick-new">
            {media.pickNew}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="stored" className={styles.panel ?? ""}>
          <PickStored tenant={tenant} onPick={onStored} />
        </Tabs.Panel>
        <Tabs.Panel value="new" className={styles.panel ?? ""}>
          <UploadPicture tenant={tenant} first={file} onStored={onStored} onClose={onClose} />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
};
