/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native and file-reading modules stay outside the server bundle.
  serverExternalPackages: ['better-sqlite3', 'pg', 'kysely', '@resvg/resvg-js'],
}

export default config
