'use client'
import { Component, type ReactNode } from 'react'
import { ErrorPage } from './error-page'

type ErrorBoundaryProps = { children: ReactNode; otherwise?: ReactNode }

/** Shows what to do where what stands within fails: `otherwise`, or a page that says so. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return this.props.otherwise ?? <ErrorPage reset={() => this.setState({ failed: false })} />
  }
}
