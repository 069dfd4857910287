/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A page's head is whole for everybody: who looks for the map's address in it runs no script.
  htmlLimitedBots: /.*/,
  // Native and file-reading modules stay outside the server bundle.
  serverExternalPackages: ['better-sqlite3', 'pg', 'kysely', '@resvg/resvg-js'],
}

export default config
