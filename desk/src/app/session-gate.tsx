import { Button } from "@mantine/core";
import { Outlet } from "react-router";
import { useWords } from "../lib/words/use-words";
import { Loading } from "../ui/empty";
import { Failure } from "../ui/failure";
import { SessionProvider, useSessionQuery } from "./session-api";
import { SignIn } from "./sign-in";
import styles from "./plain-page.module.css";

/** Nothing behind it is shown, or fetched, before it is known who is looking. */
export const SessionGate = () => {
  const words = useWords();
  const session = useSessionQuery();
  if (session.data?.authenticated === true) {
    return (
      <SessionProvider value={session.data}>
        <Outlet />
      </SessionProvider>
    );
  }
  if (session.data) return <SignIn />;
  return (
    <main className={styles.page}>
      {session.isError ? (
        <Failure
          what={words.failures.load}
          error={session.error}
          actions={<Button onClick={() => void session.refetch()}>{words.app.again}</Button>}
        />
      ) : (
        <Loading words={words.app.loading} />
      )}
    </main>
  );
};
