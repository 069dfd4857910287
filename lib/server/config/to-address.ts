import type { Config } from '@/lib/server/config/config'

/** The address a person on this machine opens. */
export const toAddress = ({ port, host }: Pick<Config, 'port' | 'host'>) => {
  const everywhere = host === undefined || host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
