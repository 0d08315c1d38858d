/** Where the platform's own things stand, as if it were a tenant; none can be called so. */
export const platform = "_platform";
