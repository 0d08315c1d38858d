import { Button } from "@mantine/core";
import { useWords } from "../lib/words/use-words";
import { Notice } from "../ui/notice";

export const Broken = () => {
  const { app } = useWords();
  return (
    <Notice
      tone="failure"
      actions={
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          {app.reload}
        </Button>
      }
    >
      {app.broken}
    </Notice>
  );
};
