/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A page's head is whole for everybody: who looks for the map's address in it runs no script.
  htmlLimitedBots: /.*/,
  // No picture of ours goes through Next's resizer: whoever asked it would get costly ones made, unlimited, and kept on disk.
  images: { unoptimized: true },
  // Native and file-reading modules stay outside the server bundle.
  serverExternalPackages: ['better-sqlite3', 'pg', 'kysely', '@resvg/resvg-js'],
}

export default config
