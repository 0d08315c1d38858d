import { TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { tagsIn } from "../../lib/tags";
import { useWords } from "../../lib/words/use-words";
import { AskReason } from "../../ui/ask-reason";
import { FormDialog } from "../../ui/form-dialog";
import type { Asset } from "./asset";
import type { Deed } from "./bulk";

interface Props {
  readonly chosen: readonly Asset[];
  readonly shown: readonly Asset[];
  readonly onAct: (deed: Deed) => void;
  readonly onClose: () => void;
}

/** Asks what is to be done to all that are chosen. */
export const BulkDialog = ({ kind, ...rest }: Props & { kind: Exclude<Deed["kind"], "bringBack"> }) => {
  const { bulk: say } = useWords();
  switch (kind) {
    case "file":
      return <FileMany {...rest} />;
    case "tag":
      return <TagMany {...rest} />;
    case "retire":
      return (
        <AskReason
          title={say.retireTitle(rest.chosen.length)}
          what={say.retireWhat}
          act={say.acts.retire}
          busy={false}
          onAct={(reason) => {
            rest.onAct({ kind, reason });
          }}
          onClose={rest.onClose}
        />
      );
  }
};

const FileMany = ({ chosen, shown, onAct, onClose }: Props) => {
  const { bulk: say, asset } = useWords();
  const [folder, setFolder] = useState("");
  const known = useId();
  const folders = new Set(shown.flatMap((each) => (each.folder ? [each.folder] : [])));
  return (
    <FormDialog
      title={say.fileTitle(chosen.length)}
      what={<p>{say.fileWhat}</p>}
      act={say.acts.file}
      busy={false}
      onAct={() => {
        onAct({ kind: "file", folder });
      }}
      onClose={onClose}
    >
      <TextInput
        label={asset.folder}
        list={known}
        data-testid="folder"
        data-autofocus
        autoComplete="off"
        maxLength={300}
        value={folder}
        onChange={(event) => {
          setFolder(event.currentTarget.value);
        }}
      />
      <datalist id={known}>
        {[...folders].map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </FormDialog>
  );
};

const TagMany = ({ chosen, onAct, onClose }: Props) => {
  const { bulk: say, asset } = useWords();
  const [tags, setTags] = useState("");
  const [missing, setMissing] = useState(false);
  return (
    <FormDialog
      title={say.tagTitle(chosen.length)}
      what={<p>{say.tagWhat}</p>}
      act={say.acts.tag}
      busy={false}
      onAct={() => {
        const some = tagsIn(tags).length > 0;
        setMissing(!some);
        if (some) onAct({ kind: "tag", tags });
      }}
      onClose={onClose}
    >
      <TextInput
        label={asset.tags}
        description={asset.tagsHint}
        data-testid="tags"
        data-autofocus
        autoComplete="off"
        value={tags}
        error={missing && say.tagNeeded}
        onChange={(event) => {
          setTags(event.currentTarget.value);
          setMissing(false);
        }}
      />
    </FormDialog>
  );
};
