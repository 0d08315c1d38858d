import { useQuery } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import { useWords } from "../../lib/words/use-words";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { EditAsset } from "./edit-asset";
import { assetOf } from "./media-api";

interface Props extends Omit<ComponentProps<typeof EditAsset>, "asset"> {
  readonly id: string;
}

export const OpenAsset = ({ id, ...rest }: Props) => {
  const { app, failures } = useWords();
  const { data, error } = useQuery(assetOf(rest.viewer.tenant, id));
  if (data) return <EditAsset {...rest} asset={data} />;
  return error ? <Failure what={failures.load} error={error} /> : <Loading words={app.loading} />;
};
