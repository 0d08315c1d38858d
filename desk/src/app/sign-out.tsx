import { Button } from "@mantine/core";
import { useState } from "react";
import { csrfToken } from "../lib/csrf";
import { useWords } from "../lib/words/use-words";

/**
 * A form of the page, not a call from it: the answer leads to the identity provider, where the other half of the
 * session is ended.
 */
export const SignOut = () => {
  const { app } = useWords();
  const [token, setToken] = useState(csrfToken);
  return (
    <form method="post" action="/logout">
      <input type="hidden" name="_csrf" value={token} />
      <Button
        type="submit"
        variant="subtle"
        data-testid="sign-out"
        // The gateway renews the token now and then: take the one of this moment, before the form is sent.
        onPointerDown={() => {
          setToken(csrfToken());
        }}
        onFocus={() => {
          setToken(csrfToken());
        }}
      >
        {app.signOut}
      </Button>
    </form>
  );
};
