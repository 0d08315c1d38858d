import { useQuery } from "@tanstack/react-query";
import { mediaAddress } from "../../lib/media-address";
import { useWords } from "../../lib/words/use-words";
import type { Cover } from "./article";
import { keptFile } from "./kept-file";
import styles from "./shown-picture.module.css";

interface Props {
  readonly tenant: string;
  readonly picture: Pick<Cover, "mediaId" | "sha256" | "extension">;
  readonly alt: string;
  readonly hook: string;
  /** The text is being written: it shows what it will show once it is saved. */
  readonly editable: boolean;
}

/** A picture of a text: as it was saved, or as it will be. */
export const ShownPicture = ({ tenant, picture, alt, hook, editable }: Props) => {
  const { asset: say } = useWords();
  const { data } = useQuery({ ...keptFile(tenant, picture.mediaId), enabled: editable });
  const shown = editable ? (data ?? picture) : picture;
  return (
    <>
      <img src={mediaAddress(tenant, shown.sha256, shown.extension)} alt={alt} data-testid={hook} />
      {shown.sha256 !== picture.sha256 && (
        <p className={styles.note} data-testid="new-file">
          {say.newFile}
        </p>
      )}
      {editable && data?.state === "retired" && (
        <p className={styles.note} role="status" data-testid="retired-in-text">
          {say.retiredInText}
        </p>
      )}
    </>
  );
};
