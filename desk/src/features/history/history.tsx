import { Tabs } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import { AsOf } from "./as-of";
import { Revisions } from "./revisions";
import { Timeline } from "./timeline";
import styles from "./history.module.css";

interface Props {
  readonly tenant: string;
  readonly id: string;
  /** The revision on the screen when it is not the current one. */
  readonly shown: number | null;
}

export const History = ({ tenant, id, shown }: Props) => {
  const { history } = useWords();
  return (
    <section className={styles.history}>
      <h2>{history.title}</h2>
      <Tabs defaultValue={shown === null ? "timeline" : "revisions"} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="timeline">{history.timeline}</Tabs.Tab>
          <Tabs.Tab value="revisions">{history.revisions}</Tabs.Tab>
          <Tabs.Tab value="as-of">{history.then}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="timeline">
          <Timeline tenant={tenant} id={id} />
        </Tabs.Panel>
        <Tabs.Panel value="revisions">
          <Revisions tenant={tenant} id={id} shown={shown} />
        </Tabs.Panel>
        <Tabs.Panel value="as-of">
          <AsOf tenant={tenant} id={id} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
};
