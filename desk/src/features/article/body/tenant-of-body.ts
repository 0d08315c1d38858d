import { createContext, use } from "react";

/** Pictures in a body are fetched from the tenant whose body it is. */
export const TenantOfBody = createContext("");

export const useTenant = (): string => use(TenantOfBody);
