import { useInfiniteQuery } from "@tanstack/react-query";
import { useWords } from "../../lib/words/use-words";
import { Awaited } from "../../ui/awaited";
import { Dialog } from "../../ui/dialog";
import { Entries } from "../../ui/entry";
import { MoreRows } from "../../ui/more-rows";
import { DeliveryRow } from "./delivery-row";
import type { Webhook } from "./webhook";
import { deliveriesOf } from "./webhook-api";

interface Props {
  readonly tenant: string;
  readonly webhook: Webhook;
  readonly onClose: () => void;
}

/** What was sent to a webhook, and what became of it. */
export const Deliveries = ({ tenant, webhook, onClose }: Props) => {
  const { webhooks: say } = useWords();
  const asked = useInfiniteQuery(deliveriesOf(tenant, webhook));
  const shown = asked.data?.pages.flatMap(({ items }) => items);
  return (
    <Dialog title={say.deliveriesTitle(webhook.name)} onClose={onClose}>
      <Awaited asked={asked} />
      {shown?.length === 0 && <p data-testid="no-deliveries">{say.noDeliveries}</p>}
      {shown && shown.length > 0 && (
        <Entries label={say.deliveriesTitle(webhook.name)}>
          {shown.map((delivery) => (
            <DeliveryRow key={delivery.id} tenant={tenant} webhook={webhook} delivery={delivery} />
          ))}
        </Entries>
      )}
      <MoreRows list={asked} label={say.more} />
    </Dialog>
  );
};
