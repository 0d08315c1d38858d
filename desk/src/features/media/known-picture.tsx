import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useWords } from "../../lib/words/use-words";
import { Notice } from "../../ui/notice";
import { nameOf, type Asset } from "./asset";
import { assetOf } from "./media-api";
import { Thumb } from "./thumb";
import styles from "./known-picture.module.css";

interface Props {
  readonly tenant: string;
  readonly id: string;
  readonly onUse: (asset: Asset) => void;
  readonly onAnyway: () => void;
}

/** The library has the same picture already: it is shown and offered. */
export const KnownPicture = ({ tenant, id, onUse, onAnyway }: Props) => {
  const { media } = useWords();
  const { data } = useQuery(assetOf(tenant, id));
  return (
    <Notice
      tone="warning"
      title={media.known}
      actions={
        <>
          <Button
            variant="filled"
            disabled={!data}
            data-testid="use-known"
            onClick={() => {
              if (data) onUse(data);
            }}
          >
            {media.useKnown}
          </Button>
          <Button data-testid="upload-anyway" onClick={onAnyway}>
            {media.anyway}
          </Button>
        </>
      }
    >
      {data && (
        <div className={styles.known}>
          <Thumb asset={data} />
          {nameOf(data)}
        </div>
      )}
    </Notice>
  );
};
