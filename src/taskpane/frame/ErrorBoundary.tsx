import { Component, type ReactNode } from 'react';

interface Properties {
  readonly children: ReactNode;
  /** What is shown instead of parts that failed to be drawn. */
  readonly failed: ReactNode;
}

/** Shows something in place of what cannot be drawn, so that the pane is never left blank. */
export class ErrorBoundary extends Component<Properties, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.failed : this.props.children;
  }
}
