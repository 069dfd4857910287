'use client'
// The framework's name for what stands in a page's place when the page fails.
export { ErrorPage as default } from '@/components/notices/error-page'
