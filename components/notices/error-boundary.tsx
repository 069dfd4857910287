'use client'
import { Component, type ReactNode } from 'react'
import { ErrorPage } from './error-page'

/** Shows what to do where what stands within fails. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <ErrorPage reset={() => this.setState({ failed: false })} />
  }
}
