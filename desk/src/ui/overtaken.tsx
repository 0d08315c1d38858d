import { Button } from "@mantine/core";
import { useWords } from "../lib/words/use-words";
import { Notice } from "./notice";

interface Props {
  /** Who has changed what. */
  readonly title: string;
  readonly onGoOn: (withMine: boolean) => void;
}

/** Somebody else was faster: nothing is lost on either side, and this person says how to go on. */
export const Overtaken = ({ title, onGoOn }: Props) => {
  const { overtaken: say } = useWords();
  return (
    <Notice
      tone="warning"
      title={title}
      actions={
        <>
          <Button
            data-testid="keep-mine"
            onClick={() => {
              onGoOn(true);
            }}
          >
            {say.keepMine}
          </Button>
          <Button
            data-testid="drop-mine"
            onClick={() => {
              onGoOn(false);
            }}
          >
            {say.dropMine}
          </Button>
        </>
      }
    >
      {say.what}
    </Notice>
  );
};
