import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  readonly broken: ReactNode;
}

/** Keeps a failure of the page itself from leaving an empty window. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.broken : this.props.children;
  }
}
