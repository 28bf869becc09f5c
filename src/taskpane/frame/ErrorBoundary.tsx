import { Component, type ReactNode } from 'react';

interface Properties {
  readonly children: ReactNode;
  /** What is shown instead of parts that failed to be drawn. */
  readonly failed: (error: unknown) => ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** Shows something in place of what cannot be drawn, so that the pane is never left blank. */
export class ErrorBoundary extends Component<Properties, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.failed(failure.error);
  }
}
